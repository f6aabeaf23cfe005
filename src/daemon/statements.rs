//! Bank statements: read, matched, booked. Only a person brings one in, by moving its mail to the desk's Statements or
//! by sending it to the bot.

use jiff::Zoned;
use serde_json::{Value, json};

use super::decide::Grounds;
use super::ledger::{Done, Ledger, Source, Taken};
use super::owed::what_is_owed;
use super::{Daemon, DaemonError};
use crate::documents::statement::{self, Fingerprint, Transaction};
use crate::documents::{DocumentError, Kind};
use crate::dunning::{Money, Payment};
use crate::mail::{self, Message};
use crate::mailbox::{Fetched, Part};
use crate::matching::{Match, Rule};
use crate::store::Booking;

/// After so many transactions it is told how far a statement is.
const TELL_EVERY: usize = 500;

/// What became of a statement's transactions, counted for the journal.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// All of them.
    pub transactions: usize,
    /// Announced, not yet booked.
    pub pending: usize,
    /// Shown by another statement before.
    pub known: usize,
    /// Payments of invoices.
    pub booked: usize,
    /// Payments that the bank took back.
    pub taken_back: usize,
    /// Not sure: a person is asked.
    pub asked: usize,
}

impl Daemon {
    /// Books the statements in a mail as it came from the mailbox.
    pub(super) fn book_mail(
        &mut self,
        id: i64,
        fetched: &Fetched,
        how: &str,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let message = match fetched.part {
            Part::Whole => mail::parse(&fetched.bytes),
            Part::Headers | Part::TooLarge => mail::parse_headers(&fetched.bytes),
        };
        if fetched.part != Part::Whole {
            let why = format!("it is too large: {} bytes", fetched.summary.size);
            return self.note_trouble(&format!("statement:{id}"), now, &message.subject, &why);
        }
        self.book_statements(id, &message, how, now)
    }

    /// Books the statements that are attached to a mail; what cannot be read is shown, and nothing of it is booked.
    pub(super) fn book_statements(
        &mut self,
        id: i64,
        message: &Message,
        how: &str,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        self.store.drop_trouble(&format!("statement:{id}"))?;
        let mut files = Vec::new();
        let mut until = None;
        for attachment in &message.attachments {
            // Who forwards a mail may enclose it whole.
            let enclosed =
                (attachment.media_type == "message/rfc822").then(|| mail::parse(&attachment.bytes));
            let inside = enclosed.iter().flat_map(|mail| &mail.attachments);
            for file in std::iter::once(attachment).chain(inside) {
                let name = file.name.as_deref();
                let Some(kind) = Kind::of_attachment(&file.bytes, name, &file.media_type) else { continue };
                until = until.max(statement::tells_until(&file.bytes));
                let name = name.unwrap_or(&file.media_type);
                files.extend(self.setup.reader.figures_as(&file.bytes, kind, name));
            }
        }
        // Any document that is a zip underneath may have been looked into in vain.
        if files.iter().all(|file| matches!(file.what, Err(DocumentError::NoFigures))) {
            let why = "no statement (camt, MT940, CSV) and no list (CSV, XLSX) is attached to it";
            return self.note_trouble(&format!("statement:{id}"), now, &message.subject, why);
        }
        let secret = Some(&self.secret);
        let mut ledger =
            Ledger { setup: &self.setup, store: &mut self.store, secret, made: Vec::new(), told: None };
        ledger.statement_tells_until(until, now)?;
        let mut taken = Vec::new();
        for file in files {
            taken.push(ledger.take(file, &Source { message: id, name: "", how, now })?);
        }
        let made = ledger.made;
        self.newly_known.extend(made);
        for Taken { name, what } in taken {
            let about = format!("statement:{id}:{name}");
            match what {
                Err(why) => self.note_trouble(&about, now, &name, &why)?,
                Ok(Done::List(lines)) => {
                    if let Some(why) = super::list::not_taken(&lines) {
                        self.note_trouble(&format!("list:{id}:{name}"), now, &name, &why)?;
                    }
                }
                Ok(Done::Statement(_) | Done::PassedOver) => {}
            }
        }
        Ok(())
    }
}

impl Ledger<'_> {
    /// Books a statement; what comes back is why nothing of it was.
    pub(super) fn book_all(
        &mut self,
        source: &Source<'_>,
        transactions: &[Transaction],
    ) -> Result<Result<Count, String>, DaemonError> {
        if transactions.iter().any(|t| t.currency.is_none()) {
            return Ok(Err("it does not say in which currency its amounts are".into()));
        }
        let mut count = Count { transactions: transactions.len(), ..Count::default() };
        let booked = transactions.iter().filter(|t| !t.inner.pending).filter_map(|t| t.booked);
        self.statement_tells_until(booked.max(), source.now)?;
        let mut open = what_is_owed(self.setup, self.store)?;
        for (done, (transaction, fingerprint)) in
            transactions.iter().zip(statement::fingerprints(transactions)).enumerate()
        {
            if done % TELL_EVERY == 0
                && let Some(told) = self.told
            {
                told(done, transactions.len());
            }
            if transaction.inner.pending {
                count.pending += 1;
                continue;
            }
            let new = self.store.note_booking(&Booking {
                entry: &fingerprint.entry,
                day: fingerprint.day,
                amount: &fingerprint.amount,
                bank_reference: fingerprint.bank_reference.as_deref(),
                message: source.message,
            })?;
            if !new {
                count.known += 1;
                continue;
            }
            let found = open.find(transaction, source.now.date());
            let Some(found) = super::twice::looked_at(self.store, source.message, transaction, found)? else {
                count.known += 1;
                continue;
            };
            let booked = matches!(found, Match::Pays(_));
            for id in self.book_one(source, transaction, &fingerprint, found, &mut count)? {
                open.put(id, &self.store.account(id)?.account);
                if let Some(iban) = transaction.iban.as_deref().filter(|_| booked) {
                    open.learn(id, iban, 1);
                }
            }
        }
        let facts = json!({
            "message": source.message, "how": source.how, "transactions": count.transactions,
            "pending": count.pending, "known": count.known, "booked": count.booked,
            "taken_back": count.taken_back, "asked": count.asked,
        });
        self.store.write_journal(source.now, "statement", None, &facts, &json!({"name": source.name}))?;
        Ok(Ok(count))
    }

    /// Tells the accounts concerned; returns their rows.
    pub(super) fn book_one(
        &mut self,
        source: &Source<'_>,
        transaction: &Transaction,
        fingerprint: &Fingerprint,
        found: Match<i64>,
        count: &mut Count,
    ) -> Result<Vec<i64>, DaemonError> {
        let Some(currency) = transaction.currency else { return Ok(Vec::new()) };
        let payment = Payment {
            entry: fingerprint.entry.clone(),
            message: source.message,
            on: transaction.booked.or(transaction.value).unwrap_or_else(|| source.now.date()),
            amount: Money::new(transaction.amount, currency),
            name: transaction.name.clone(),
            iban: transaction.iban.clone(),
            words: transaction.words().next().unwrap_or_default().to_string(),
            invoices: Vec::new(),
            settles: Vec::new(),
            surplus: None,
            takes_back: None,
            evidence: Vec::new(),
        };
        match found {
            Match::Nothing => {}
            Match::Pays(_) => count.booked += 1,
            Match::TakesBack { .. } => count.taken_back += 1,
            Match::Perhaps { .. } => count.asked += 1,
        }
        let Some((events, rule)) = found.events(&payment) else { return Ok(Vec::new()) };
        let mut changed = Vec::new();
        for (account, event) in events {
            let grounds = grounds(source, transaction, fingerprint, rule);
            self.apply(account, &event, source.now, grounds)?;
            changed.push(account);
        }
        Ok(changed)
    }
}

/// Why, for the journal: the statement, the entry and the rule; the words are personal.
fn grounds(source: &Source<'_>, transaction: &Transaction, fingerprint: &Fingerprint, rule: Rule) -> Grounds {
    let facts = json!({
        "statement": source.message, "entry": fingerprint.entry, "rule": rule, "sureness": rule.sureness(), "booked": transaction.booked,
        "value": transaction.value, "amount": fingerprint.amount,
    });
    let words: Vec<&str> = transaction.words().collect();
    let personal: Value = json!({
        "file": source.name, "name": transaction.name, "iban": transaction.iban, "words": words,
    });
    Grounds { facts, personal, settled: None }
}
