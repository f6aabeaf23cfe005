//! Mail from a private address that nobody knows, about an open invoice: perhaps the debtor's, perhaps anybody's.
//! It is shown in Review and changes nothing until a person says that it is theirs.

use jiff::Zoned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::decide::Grounds;
use super::gestures::Lying;
use super::intake::Thread;
use super::lay::Fresh;
use super::sync::Watched;
use super::{Daemon, DaemonError, Quote, thread};
use crate::desk::Tray;
use crate::dunning::{Event, Invoice, Reply, is_placeholder, normalise_number};
use crate::letters::{CardHead, Folders, StrayView};
use crate::mail::{Message, Nature};
use crate::store::Suggestion;

/// A shorter number is a word about anything, unless money is spoken of.
const TELLING: usize = 5;

/// A mail that a person must say about whose it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Stray {
    /// The account's row.
    account: i64,
    /// What it would do.
    reply: Reply,
    /// What it says.
    quote: Quote,
    /// Why it would do that, for the journal.
    facts: Value,
    /// The same, personal.
    personal: Value,
}

/// Whether it comes from a domain that hands out addresses to anybody.
pub(super) fn is_private(message: &Message) -> bool {
    message.from.as_ref().is_some_and(|from| thread::is_freemail(&from.domain()))
}

impl Daemon {
    /// Suggests a mail from an unknown private address that names an open invoice.
    pub(super) fn stray(
        &mut self,
        id: i64,
        watched: &Watched,
        message: &Message,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        if !is_private(message) || message.nature != Nature::Personal || self.store.is_suggested(id)? {
            return Ok(());
        }
        let Some(thread) = self.named_in(message)? else { return Ok(()) };
        let reading = self.read(message, thread.account, now)?;
        let (quote, reply, grounds) = self.understood(id, watched, message, &thread, &reading, now)?;
        let Grounds { facts, personal, .. } = grounds;
        let account = thread.account;
        // Where it lay says nothing any more once a person has looked.
        let reply = Reply { junk: false, ..reply };
        let stray = Stray { account, reply, quote, facts, personal };
        let body = serde_json::to_value(&stray).unwrap_or_default();
        let address = self.store.account(account)?.account.id;
        self.store.put_suggestion(&Suggestion { message: id, address, body: body.clone() })?;
        let facts =
            json!({"message": id, "invoices": stray.reply.invoices, "from": "an unknown private address"});
        self.store.write_journal(now, "suggested", Some(account), &facts, &body)?;
        Ok(())
    }

    /// The account of the open invoices that a mail names exactly.
    fn named_in(&self, message: &Message) -> Result<Option<Thread>, DaemonError> {
        let text = format!("{}\n{}", message.subject, message.text.new);
        if !text.contains(|c: char| c.is_ascii_digit()) {
            return Ok(None);
        }
        let about_money = thread::about_money(&text);
        let named = |number: &str| {
            let telling = about_money || normalise_number(number).len() >= TELLING;
            telling && !is_placeholder(number) && thread::mentions(&text, number)
        };
        let mut found = None;
        self.store.each_account(|row| {
            if found.is_none() {
                let open = row.account.open_invoices().map(|i| i.number.clone());
                let invoices: Vec<String> = open.filter(|number| named(number)).collect();
                found = (!invoices.is_empty()).then_some((row.id, invoices));
            }
        })?;
        let how = "number, and a person's word";
        Ok(found.map(|(account, invoices)| Thread { account, invoices, threaded: true, how }))
    }

    /// A person says that it is the debtor's: now it is an answer, and its sender a known contact. No mail goes there:
    /// recipients come from the invoice alone.
    pub(super) fn adopt(&mut self, message: i64, stray: Stray, now: &Zoned) -> Result<(), DaemonError> {
        let Stray { account, reply, quote, facts, personal } = stray;
        self.store.put_quote(message, &serde_json::to_value(&quote).unwrap_or_default())?;
        self.store.put_contact(&quote.from.normalised(), account)?;
        if let Some(message_id) = &quote.message_id {
            self.store.put_thread(message_id, account, &reply.invoices)?;
        }
        self.apply(account, &Event::Replied(reply), now, Grounds { facts, personal, settled: None })?;
        Ok(self.store.mark_read(message, false, Some(account))?)
    }

    /// The card that asks whose it is.
    pub(super) fn stray_card(
        &self,
        about: &str,
        stray: &Stray,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Option<Fresh>, DaemonError> {
        let account = self.store.account(stray.account)?.account;
        let named = stray.reply.invoices.iter().filter_map(|number| account.invoice(number));
        let invoices: Vec<&Invoice> = named.collect();
        let render = |head: &CardHead| {
            self.setup.letters.stray(&StrayView {
                head: *head,
                creditor: &self.setup.creditor,
                folders,
                account: &account,
                invoices: &invoices,
                reply: stray.quote.view(),
            })
        };
        self.write_card(about, Tray::Review, &render, lying, now)
    }
}
