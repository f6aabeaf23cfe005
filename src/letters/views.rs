//! What letters to debtors are made from: one view for each kind, all of it borrowed, every date passed in.

use jiff::Zoned;
use jiff::civil::Date;

use super::Post;
use crate::dunning::{Account, Address, Answer, Invoice, Language, Level, Money, Notice};

/// The creditor as its letters show it; made from the config's `[creditor]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Creditor {
    /// The company's name, beneath every notice.
    pub name: String,
    /// Its own addresses; the first one is the one to show.
    pub addresses: Vec<String>,
    /// The language of cards.
    pub language: Language,
    /// Its IBANs, no spaces; the first one is shown unless the invoice states another of them.
    pub ibans: Vec<String>,
    /// The BIC of the first IBAN, if it shall be shown.
    pub bic: Option<String>,
    /// Where questions are answered by phone.
    pub phone: Option<String>,
    /// Who answers them: a name.
    pub contact: Option<String>,
    /// A page where people can pay; a link only if it is `https://` or `http://`.
    pub payment_link: Option<String>,
    /// What stands beneath a notice instead of contact, name and phone; several lines are kept.
    pub signature: Option<String>,
    /// Whether notices show a code for banking apps, where the transfer can be put into one.
    pub qr: bool,
    /// Its postal address, beneath the name; empty if it is not known.
    pub postal: Vec<String>,
    /// What stands at the foot of a letter on paper; several lines are kept.
    pub imprint: Option<String>,
    /// Its country (ISO 3166-1): whose envelopes it has.
    pub country: String,
    /// Whether the ways to pay name a creditor reference (ISO 11649), where one can be made of the number.
    pub rf_reference: bool,
}

/// A notice to a debtor about all its open invoices.
#[derive(Debug, Clone, Copy)]
pub struct NoticeView<'a> {
    /// Who writes.
    pub creditor: &'a Creditor,
    /// Who owes; the notice is in its language.
    pub account: &'a Account,
    /// What is dunned and listed, and the level. The first dunned invoice with an origin names the thread.
    pub notice: &'a Notice,
    /// The outbox key: in Message-ID (`dm-KEY@domain of From`), References and `X-Dunmail-Key`.
    pub key: &'a str,
    /// The Date header; its day is the notice's day.
    pub date: &'a Zoned,
    /// From and Reply-To.
    pub from: &'a Address,
    /// To; at least one.
    pub to: &'a [Address],
    /// Cc.
    pub cc: &'a [Address],
    /// The day by which payment is asked for; `None` where the rung names no deadline.
    pub deadline: Option<Date>,
    /// The level that follows if nothing happens; `None` where the ladder ends.
    pub next: Option<Level>,
    /// The day from which the creditor's invoices are known: only a good while later is an account's only invoice
    /// surely its first.
    pub known_since: Option<Date>,
    /// The invoices themselves, or the mail that carried them.
    pub enclosures: &'a [Enclosure<'a>],
    /// The same notice as a letter to print, which goes along.
    pub post: Option<&'a Post>,
    /// Whether to say `Auto-Submitted: auto-generated` (config `mark_automatic`, by default not).
    pub mark_automatic: bool,
}

/// Something that goes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enclosure<'a> {
    /// A file, as the invoice's mail carried it.
    File {
        /// Its file name.
        name: &'a str,
        /// Its media type, `application/pdf`.
        media_type: &'a str,
        /// Its content.
        bytes: &'a [u8],
    },
    /// A whole mail, attached as `message/rfc822`.
    Mail {
        /// Its bytes as they were sent.
        bytes: &'a [u8],
    },
}

/// A drafted answer to a debtor's reply; a person sends it.
#[derive(Debug, Clone, Copy)]
pub struct AnswerView<'a> {
    /// Who writes.
    pub creditor: &'a Creditor,
    /// In which language: that of the reply.
    pub language: Language,
    /// The outbox key, as in [`NoticeView::key`].
    pub key: &'a str,
    /// The Date header.
    pub date: &'a Zoned,
    /// From and Reply-To.
    pub from: &'a Address,
    /// To; at least one.
    pub to: &'a [Address],
    /// Cc.
    pub cc: &'a [Address],
    /// The first name that it is greeted by where that is the tone.
    pub first_name: Option<&'a str>,
    /// The reply that is answered.
    pub thread: Thread<'a>,
    /// The invoices that it is about.
    pub invoices: &'a [&'a Invoice],
    /// What is said.
    pub says: Says<'a>,
    /// What goes along.
    pub enclosures: &'a [Enclosure<'a>],
}

/// The mail that a letter answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thread<'a> {
    /// Its subject.
    pub subject: &'a str,
    /// Its Message-ID, without angle brackets.
    pub message_id: Option<&'a str>,
    /// Its References, oldest first, without angle brackets.
    pub references: &'a [String],
}

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says<'a> {
    /// A dated plan with amounts.
    Plan(&'a [Instalment]),
    /// The copy is enclosed.
    Document,
    /// Regret, and what exactly is contested?
    Dispute,
    /// A later day is granted; `None`: until when, please?
    Extension(Option<Date>),
    /// A kind word and an offer of parts.
    Hardship,
    /// Unasked: a friendly word before the due day.
    Drift,
    /// Unasked: how content is the customer?
    Content,
    /// Unasked: a meeting on that day.
    Meeting(Date),
    /// Unasked: thanks for a payment.
    Thanks,
}

impl Says<'_> {
    /// Which answer this is.
    pub fn kind(&self) -> Answer {
        match self {
            Says::Plan(_) => Answer::Plan,
            Says::Document => Answer::Document,
            Says::Dispute => Answer::Dispute,
            Says::Extension(_) => Answer::Extension,
            Says::Hardship => Answer::Hardship,
            Says::Drift => Answer::Drift,
            Says::Content => Answer::Content,
            Says::Meeting(_) => Answer::Meeting,
            Says::Thanks => Answer::Thanks,
        }
    }
}

/// One part of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// Due day.
    pub on: Date,
    /// Amount.
    pub amount: Money,
}
