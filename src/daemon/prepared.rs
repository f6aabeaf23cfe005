//! What a mail says by itself, found out before its turn comes: its parts, and what the documents in it state.
//!
//! Nothing here knows what is remembered. So it is done on threads of its own, while the mails before it take effect.

use jiff::Zoned;
use jiff::civil::Date;

use super::Setup;
use super::sync::Watched;
use crate::documents::{self, Document, InvoiceFacts, Outgoing, OutgoingMail, Reading, Stands};
use crate::mail::{self, Message};
use crate::mailbox::{Fetched, Part, Role};

/// A mail with what can be known of it before the store is asked.
#[derive(Debug)]
pub(super) struct Prepared {
    /// As the mailbox has handed it out.
    pub fetched: Fetched,
    /// The same, parsed.
    pub message: Message,
    /// What it states, if it is the creditor's own mail to somebody else.
    pub stated: Option<Stated>,
}

/// What a mail of the creditor's own is, and states.
#[derive(Debug)]
pub(super) struct Stated {
    /// An attached e-invoice counts before the text.
    pub outgoing: Outgoing,
    /// Documents that cannot be read: their names, and why.
    pub unreadable: Vec<(String, String)>,
}

impl Prepared {
    /// Reads a mail that lies in this folder. A mail without a date counts as one of `today`. Blocks.
    pub fn of(setup: &Setup, watched: &Watched, fetched: Fetched, today: Date) -> Prepared {
        let message = match fetched.part {
            Part::Whole => mail::parse(&fetched.bytes),
            Part::Headers | Part::TooLarge => mail::parse_headers(&fetched.bytes),
        };
        let from_us = || message.from.as_ref().is_some_and(|from| setup.is_own(&from.address));
        let states = fetched.part == Part::Whole
            && message.own_key.is_none() // the bot's own mails state nothing new
            && (watched.role == Role::Sent || from_us())
            && !setup.outsiders(&message.to).is_empty();
        let stated = states.then(|| Stated::by(setup, &message, today));
        Prepared { fetched, message, stated }
    }
}

impl Stated {
    /// Reads the attached documents and the text. Blocks.
    pub fn by(setup: &Setup, message: &Message, today: Date) -> Stated {
        let rules = &setup.invoice_rules;
        let mut structured: Vec<InvoiceFacts> = Vec::new();
        let mut papers: Vec<Reading> = Vec::new();
        let mut unreadable = Vec::new();
        for attachment in &message.attachments {
            let name = || attachment.name.as_ref().unwrap_or(&attachment.media_type).clone();
            match setup.reader.read(&attachment.bytes) {
                Ok(Document::Invoices(mut facts)) => {
                    facts.iter_mut().for_each(|facts| documents::complete(facts, rules));
                    structured.extend(facts);
                }
                // A statement that is passed on presents no invoice.
                Ok(Document::Statement(_) | Document::Table(_) | Document::Archive(_)) => {}
                Ok(Document::Paper(paper)) => {
                    let language = Some(setup.config.creditor.language);
                    let reading = documents::read_paper(&paper, rules, setup.on_paper(), language);
                    if reading.stands == Stands::Picture {
                        unreadable.push((name(), Stands::PICTURE.into()));
                    }
                    papers.push(reading);
                }
                Err(why) => unreadable.push((name(), why)),
            }
        }
        let names: Vec<&str> = message.attachments.iter().filter_map(|a| a.name.as_deref()).collect();
        let text = documents::outgoing(
            &OutgoingMail {
                subject: &message.subject,
                text: &message.text.new,
                sent: message.sent.as_ref().map_or(today, Zoned::date),
                offset: message.sent.as_ref().map(Zoned::offset),
                attachments: &names,
                language: None,
            },
            rules,
        );
        Stated { outgoing: documents::join(structured, papers, text), unreadable }
    }
}
