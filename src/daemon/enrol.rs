//! The creditor's own mails: invoices to be enrolled, and mails that a person wrote by itself.

use jiff::Zoned;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::decide::Grounds;
use super::prepared::{Prepared, Stated};
use super::{Daemon, DaemonError};
use crate::documents::{InvoiceFacts, Outgoing};
use crate::dunning::{Address, Contact, CreditFor, Event, Money, Origin, Sighting};
use crate::mail::Message;
use crate::reading;
use crate::store::Suggestion;

/// What a suggestion in Review would enrol.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Suggested {
    /// The debtor as the mail's To names it.
    pub debtor: Address,
    /// What the mail states.
    pub sightings: Vec<Sighting>,
    /// Whether the mail counts as the creditor's own.
    pub trusted: bool,
}

impl Daemon {
    /// Takes in a mail from one of the creditor's addresses. Returns the account that it belongs to.
    pub(super) fn own_mail(
        &mut self,
        id: i64,
        prepared: &Prepared,
        trusted: bool,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        let message = &prepared.message;
        let to = self.setup.outsiders(&message.to);
        let Some(debtor) = to.first().cloned() else {
            if trusted && self.setup.addresses_bot(message) {
                self.book_statements(id, message, "sent to the bot", now)?;
            }
            return Ok(None);
        };
        let late;
        let stated = match &prepared.stated {
            Some(stated) => stated,
            None => {
                late = Stated::by(&self.setup, message, now.date());
                &late
            }
        };
        self.note_unreadable(id, message, stated, now)?;
        let origin = Origin {
            message: id,
            message_id: message.message_id.clone(),
            references: message.references.clone(),
            subject: message.subject.clone(),
            sent: self.day_of(message, now),
            from: message.from.clone().unwrap_or_else(|| Address::bare("")),
            cc: self.setup.outsiders(&message.cc),
            to,
        };
        let account = self.store.account_by_address(&debtor.normalised())?;
        let facts = match &stated.outgoing {
            Outgoing::Invoices(facts) => facts,
            Outgoing::Reminder(_) | Outgoing::Other(_) => {
                let account = self.wrote(id, message, &origin, trusted, now)?;
                if account.is_none() && trusted && self.setup.addresses_bot(message) {
                    // A person put the bot in CC and expects something of it.
                    let body = json!({
                        "kind": "unreadable", "folder": "", "from": origin.from.address,
                        "subject": message.subject, "why": "no invoice was found in it",
                    });
                    self.store.put_trouble(&format!("mail:{id}"), now.date(), &body)?;
                }
                return Ok(account);
            }
        };
        let sightings = facts.iter().map(|f| self.sighting(f, &debtor, message, &origin));
        let sightings: Vec<Sighting> = sightings.collect::<Result<_, _>>()?;
        self.store.keep_original(id, &prepared.fetched.bytes)?;
        if !trusted || (account.is_none() && !self.setup.addresses_bot(message)) {
            return self.suggest(id, debtor, sightings, trusted, message, now);
        }
        self.store.settle_suggestion(id, "enrolled")?;
        let account = self.enrol(&debtor, &sightings, now)?;
        // An invoice sent in answer to something is a mail of the creditor's in that thread, too.
        if message.in_reply_to.iter().any(|r| self.store.thread(r).is_ok_and(|t| t.is_some())) {
            self.wrote(id, message, &origin, trusted, now)?;
        }
        Ok(Some(account))
    }

    /// Enrols what a mail states with the account of its debtor.
    pub(super) fn enrol(
        &mut self,
        debtor: &Address,
        sightings: &[Sighting],
        now: &Zoned,
    ) -> Result<i64, DaemonError> {
        let address = debtor.normalised();
        let (id, new) = match self.store.account_by_address(&address)? {
            Some(row) => (row.id, false),
            None => {
                let account = self.setup.new_account(&address, now.date());
                (self.store.create_account(&account)?, true)
            }
        };
        for sighting in sightings {
            let unsure: Vec<&str> = sighting.unsure.iter().map(|unsure| unsure.words.as_str()).collect();
            let facts = json!({
                "number": sighting.number, "issued": sighting.issued, "due": sighting.due,
                "amount": sighting.amount, "credit": sighting.credit, "message": sighting.origin.message,
                "contradictions": sighting.contradictions, "unsure": unsure, "iban_known": sighting.iban_known,
            });
            let event = Event::Sighted(Box::new(sighting.clone()));
            self.apply(id, &event, now, Grounds { facts, ..Grounds::default() })?;
        }
        let domain = debtor.domain();
        if !super::thread::is_freemail(&domain) && !domain.is_empty() {
            self.store.put_contact(&format!("@{domain}"), id)?;
        }
        self.store.put_contact(&address, id)?;
        if new {
            self.newly_known.push(id);
        }
        Ok(id)
    }

    /// Shows what could not be read, where something is missing that it may have said.
    fn note_unreadable(
        &self,
        id: i64,
        message: &Message,
        stated: &Stated,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let missed = match &stated.outgoing {
            Outgoing::Invoices(facts) => facts.iter().any(|f| f.amount.is_none() || f.due.is_none()),
            Outgoing::Reminder(_) | Outgoing::Other(_) => self.setup.addresses_bot(message),
        };
        for (name, why) in stated.unreadable.iter().filter(|_| missed) {
            let title = format!("{}: {name}", message.subject);
            self.note_trouble(&format!("document:{id}:{name}"), now, &title, why)?;
        }
        Ok(())
    }

    fn sighting(
        &self,
        facts: &InvoiceFacts,
        debtor: &Address,
        message: &Message,
        origin: &Origin,
    ) -> Result<Sighting, DaemonError> {
        let credit = facts.is_credit().then(|| CreditFor { invoice: facts.refers_to.clone() });
        // Without a currency an amount is no sum of money; the creditor's own country has one.
        let currency = facts.currency;
        let value = facts.amount.map(|a| if credit.is_some() { a.abs() } else { a });
        let buyer = facts.buyer.clone().filter(|b| !b.trim().is_empty());
        let mut unsure = facts.unsure.clone();
        for likeliest in unsure.iter_mut().filter_map(|unsure| unsure.likeliest.as_mut()) {
            likeliest.times = self.store.look(&likeliest.look)?;
        }
        Ok(Sighting {
            number: facts.number.clone(),
            issued: facts.issued,
            due: facts.due,
            amount: value.zip(currency).map(|(value, currency)| Money::new(value, currency)),
            iban: facts.iban.clone(),
            iban_known: self.setup.knows_iban(facts.iban.as_deref()),
            credit,
            skonto: facts.skonto.clone(),
            never_dun: facts.never_dun,
            name: buyer.or_else(|| debtor.name.clone()),
            contact: facts.contact.clone(),
            phone: facts.phone.clone(),
            language: self
                .setup
                .config
                .account(&debtor.normalised())
                .and_then(|entry| entry.language)
                .or_else(|| reading::identify(&message.text.new, &message.subject, None)),
            contradictions: facts.contradictions.clone(),
            unsure,
            origin: origin.clone(),
        })
    }

    /// Shows a mail that only a person can enrol.
    fn suggest(
        &mut self,
        id: i64,
        debtor: Address,
        sightings: Vec<Sighting>,
        trusted: bool,
        message: &Message,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        let new = |day: Option<Date>| day.is_none_or(|d| d >= self.since);
        if !new(message.sent.as_ref().map(|s| s.with_time_zone(now.time_zone().clone()).date())) {
            return Ok(None);
        }
        let address = debtor.normalised();
        let body = serde_json::to_value(Suggested { debtor, sightings, trusted }).unwrap_or_default();
        self.store.put_suggestion(&Suggestion { message: id, address, body: body.clone() })?;
        self.store.write_journal(
            now,
            "suggested",
            None,
            &json!({"message": id, "trusted": trusted}),
            &body,
        )?;
        Ok(None)
    }

    /// A mail of the creditor's own in a thread of ours, or a reminder typed by a person: a contact.
    fn wrote(
        &mut self,
        id: i64,
        message: &Message,
        origin: &Origin,
        trusted: bool,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        if !trusted {
            return Ok(None);
        }
        let Some((account, mut invoices)) = self.thread_of_own(message, origin)? else { return Ok(None) };
        let row = self.store.account(account)?;
        let said = |n: &str| {
            super::thread::mentions(&message.subject, n) || super::thread::mentions(&message.text.new, n)
        };
        if invoices.is_empty() {
            invoices = row.account.invoices.iter().map(|i| i.number.clone()).filter(|n| said(n)).collect();
        }
        let contact = Contact { message: id, on: self.day_of(message, now), key: None, invoices };
        self.apply(account, &Event::Wrote(contact), now, Grounds::default())?;
        if let Some(message_id) = &message.message_id {
            self.store.put_thread(message_id, account, &[])?;
        }
        Ok(Some(account))
    }

    fn thread_of_own(
        &self,
        message: &Message,
        origin: &Origin,
    ) -> Result<Option<(i64, Vec<String>)>, DaemonError> {
        let mut thread = None;
        for id in message.in_reply_to.iter().chain(message.references.iter().rev()) {
            thread = thread.or(self.store.thread(id)?);
        }
        if thread.is_some() {
            return Ok(thread);
        }
        let text = format!("{}\n{}", message.subject, message.text.new);
        for address in origin.to.iter().chain(&origin.cc) {
            for account in self.store.contacts(&address.normalised())? {
                let row = self.store.account(account)?;
                let named: Vec<String> = row
                    .account
                    .open_invoices()
                    .map(|i| i.number.clone())
                    .filter(|n| super::thread::mentions(&text, n))
                    .collect();
                if !named.is_empty() {
                    return Ok(Some((account, named)));
                }
            }
        }
        Ok(None)
    }
}
