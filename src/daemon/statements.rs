//! Bank statements: read, matched, booked. Only a person brings one in, by moving its mail to the desk's Statements or
//! by sending it to the bot.

use jiff::Zoned;
use serde_json::{Value, json};

use super::decide::Grounds;
use super::{Daemon, DaemonError};
use crate::documents::statement::{self, Fingerprint, Transaction};
use crate::documents::{Document, Kind};
use crate::dunning::{Money, Payment};
use crate::mail::{self, Message};
use crate::mailbox::{Fetched, Part};
use crate::matching::{Ledger, Match, Rule};
use crate::store::Booking;

/// What became of a statement's transactions, counted for the journal.
#[derive(Debug, Default)]
struct Count {
    transactions: usize,
    pending: usize,
    known: usize,
    booked: usize,
    taken_back: usize,
    asked: usize,
}

/// The statement that is being booked.
struct Source<'a> {
    /// The mail (store row).
    message: i64,
    /// The attachment's name.
    name: &'a str,
    now: &'a Zoned,
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
        let mut any = false;
        for attachment in &message.attachments {
            // Who forwards a mail may enclose it whole.
            let enclosed =
                (attachment.media_type == "message/rfc822").then(|| mail::parse(&attachment.bytes));
            let inside = enclosed.iter().flat_map(|mail| &mail.attachments);
            for file in std::iter::once(attachment).chain(inside) {
                if !statement::is_statement(&file.bytes) {
                    continue;
                }
                any = true;
                let name = file.name.as_deref().unwrap_or(&file.media_type);
                let kind = Kind::sniff(&file.bytes).unwrap_or(Kind::Swift);
                let source = Source { message: id, name, now };
                match self.setup.reader.read_as(&file.bytes, kind) {
                    Ok(Document::Statement(transactions)) => self.book_all(&source, &transactions, how)?,
                    Ok(Document::Invoices(_)) => self.unreadable(&source, "it is no bank statement")?,
                    Err(why) => self.unreadable(&source, &why)?,
                }
            }
        }
        if !any {
            let why = "no camt or MT940 file is attached to it";
            self.note_trouble(&format!("statement:{id}"), now, &message.subject, why)?;
        }
        Ok(())
    }

    fn unreadable(&self, source: &Source<'_>, why: &str) -> Result<(), DaemonError> {
        let about = format!("statement:{}:{}", source.message, source.name);
        self.note_trouble(&about, source.now, source.name, why)
    }

    fn book_all(
        &mut self,
        source: &Source<'_>,
        transactions: &[Transaction],
        how: &str,
    ) -> Result<(), DaemonError> {
        if transactions.iter().any(|t| t.currency.is_none()) {
            return self.unreadable(source, "it does not say in which currency its amounts are");
        }
        let mut count = Count { transactions: transactions.len(), ..Count::default() };
        let mut ledger = self.ledger()?;
        for (transaction, fingerprint) in transactions.iter().zip(statement::fingerprints(transactions)) {
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
            let found = ledger.find(transaction, source.now.date());
            let booked = matches!(found, Match::Pays(_));
            for id in self.book_one(source, transaction, &fingerprint, found, &mut count)? {
                ledger.put(id, &self.store.account(id)?.account);
                if let Some(iban) = transaction.iban.as_deref().filter(|_| booked) {
                    ledger.learn(id, iban, 1);
                }
            }
        }
        let facts = json!({
            "message": source.message, "how": how, "transactions": count.transactions, "pending": count.pending,
            "known": count.known, "booked": count.booked, "taken_back": count.taken_back, "asked": count.asked,
        });
        self.store.write_journal(source.now, "statement", None, &facts, &json!({"name": source.name}))?;
        Ok(())
    }

    /// All accounts and from where they have paid, ready to be matched.
    fn ledger(&self) -> Result<Ledger<i64>, DaemonError> {
        let mut ledger = Ledger::new(self.setup.policy.payment);
        self.store.each_account(|row| ledger.put(row.id, &row.account))?;
        for (id, iban, times) in self.store.payers()? {
            ledger.learn(id, &iban, times);
        }
        Ok(ledger)
    }

    /// Tells the accounts concerned; returns their rows.
    fn book_one(
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
