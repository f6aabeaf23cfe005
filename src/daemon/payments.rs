//! Mails that tell of a payment. They hold what they name and ask; they book only where the rule file says that such a
//! mail is proof and the mailbox's own server vouches for its sender.

use jiff::Zoned;
use serde_json::json;

use super::decide::Grounds;
use super::intake::Thread;
use super::ledger::{Ledger, Source};
use super::owed::Owed;
use super::statements::Count;
use super::sync::Watched;
use super::{Daemon, DaemonError};
use crate::documents::PaymentTold;
use crate::documents::statement::{self, Inner, Transaction};
use crate::dunning::{Event, Intent, Money, Payment};
use crate::mail::{self, Message};
use crate::mailbox::Role;
use crate::matching::Match;
use crate::reading::{Found, Reading};
use crate::store::Booking;

/// How much of a mail is kept as the payer's words, in characters.
const WORDS: usize = 300;

impl Daemon {
    /// A bank's or a payment service's mail; returns the account that it was for. `None`: it tells of nothing that
    /// concerns anybody, and is read like any other.
    pub(super) fn payment_told(
        &mut self,
        id: i64,
        watched: &Watched,
        message: &Message,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        // A bank may be a debtor, too: what answers us is a reply.
        if !message.keys.is_empty() || !message.in_reply_to.is_empty() {
            return Ok(None);
        }
        let Some(told) = self.told(message, false) else { return Ok(None) };
        let Some(amount) = told.amount.filter(|_| watched.role != Role::Junk) else { return Ok(None) };
        let on = self.day_of(message, now);
        let transaction = Transaction {
            booked: Some(on),
            value: Some(on),
            amount: amount.value,
            currency: Some(amount.currency),
            name: told.payer.clone(),
            iban: None,
            reference: Some(told.words.clone()),
            inner: Inner { bank_reference: told.id.clone(), ..Inner::default() },
        };
        let mut owed = match self.owed.take() {
            Some(owed) => owed,
            None => Owed::new(&self.setup, &self.store)?,
        };
        let found = owed.now(&self.store)?.find(&transaction, now.date());
        self.owed = Some(owed);
        // Only what names an invoice counts: a mail that anybody may write holds nobody by an amount or a name.
        let named = |account: i64, invoices: &[String]| -> Result<Option<(i64, Vec<String>)>, DaemonError> {
            let row = self.store.account(account)?;
            let open = row.account.open_invoices().map(|i| i.number.clone());
            let numbers: Vec<String> =
                open.filter(|n| invoices.contains(n) && super::thread::mentions(&told.words, n)).collect();
            Ok((!numbers.is_empty()).then_some((account, numbers)))
        };
        let authserv = self.setup.config.imap.authserv_id.as_deref();
        let proven = told.proof && authserv.is_some_and(|server| mail::authenticated(message, server));
        if proven && matches!(found, Match::Pays(_)) {
            return self.book_told(id, &told, &transaction, found, now);
        }
        let mut candidates = Vec::new();
        match found {
            Match::Pays(paying) => candidates.extend(named(paying.account, &paying.invoices)?),
            Match::Perhaps { candidates: perhaps, .. } => {
                for one in perhaps {
                    candidates.extend(named(one.account, &one.invoices)?);
                }
            }
            Match::Nothing | Match::TakesBack { .. } => {}
        }
        let first = candidates.first().map(|(account, _)| *account);
        for (account, invoices) in candidates {
            let facts = json!({
                "message": id, "rule": told.rule, "amount": amount, "proof": told.proof, "authenticated": proven,
            });
            let words: String = told.words.chars().take(WORDS).collect();
            let payment = Payment {
                entry: format!("mail:{id}"),
                message: id,
                on,
                amount: Money::new(amount.value, amount.currency),
                name: told.payer.clone().or_else(|| message.from.as_ref().map(|from| from.address.clone())),
                iban: None,
                words: words.clone(),
                invoices,
                settles: Vec::new(),
                surplus: None,
                takes_back: None,
                evidence: Vec::new(),
            };
            let grounds = Grounds { facts, personal: json!({ "words": words }), settled: None };
            self.apply(account, &Event::Unmatched(payment), now, grounds)?;
        }
        Ok(first)
    }

    fn book_told(
        &mut self,
        id: i64,
        told: &PaymentTold,
        transaction: &Transaction,
        found: Match<i64>,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        let Match::Pays(paying) = &found else { return Ok(None) };
        let account = paying.account;
        let Some(fingerprint) = statement::fingerprints(std::slice::from_ref(transaction)).pop() else {
            return Ok(None);
        };
        let new = self.store.note_booking(&Booking {
            entry: &fingerprint.entry,
            day: fingerprint.day,
            amount: &fingerprint.amount,
            bank_reference: fingerprint.bank_reference.as_deref(),
            message: id,
        })?;
        if new {
            let secret = Some(&self.secret);
            let mut ledger =
                Ledger { setup: &self.setup, store: &mut self.store, secret, made: Vec::new(), told: None };
            let source = Source { message: id, name: &told.rule, how: "a mail that is proof", now };
            ledger.book_one(&source, transaction, &fingerprint, found, &mut Count::default())?;
        }
        Ok(Some(account))
    }

    /// A debtor's remittance advice is read as what it says: that these invoices are paid.
    pub(super) fn advice(
        &self,
        message: &Message,
        thread: &mut Thread,
    ) -> Result<Option<Reading>, DaemonError> {
        let Some(told) = self.told(message, true).filter(|told| told.by_debtor) else { return Ok(None) };
        let row = self.store.account(thread.account)?;
        let named: Vec<String> = row
            .account
            .open_invoices()
            .map(|i| i.number.clone())
            .filter(|n| super::thread::mentions(&told.words, n))
            .collect();
        if named.is_empty() {
            return Ok(None);
        }
        thread.invoices = named;
        thread.threaded = true;
        let found = Found {
            intent: Intent::AlreadyPaid,
            confidence: 1.0,
            rule: told.rule,
            words: message.subject.clone(),
            sentence: 0..0,
        };
        let reading = Reading {
            primary: Intent::AlreadyPaid,
            intents: vec![found],
            amount: told.amount,
            ..Reading::unclear()
        };
        Ok(Some(reading))
    }

    fn told(&self, message: &Message, known: bool) -> Option<PaymentTold> {
        let domain = message.from.as_ref()?.domain();
        self.setup.payment_rules.read(&domain, &message.subject, &message.text.new, known)
    }
}
