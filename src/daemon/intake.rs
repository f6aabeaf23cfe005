//! One message in: whose it is, what it means, and the events that follow.

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::json;

use super::decide::Grounds;
use super::prepared::Prepared;
use super::sync::Watched;
use super::{Daemon, DaemonError, Quote, Setup};
use crate::dunning::{Contact, Event, Intent, Reply, Returned};
use crate::mail::{self, Bounce, Message, Nature};
use crate::mailbox::{Part, Role};
use crate::reading::{self, Automatic, Input, Reading};
use crate::store::{Effect, Kind, Mail, Phase};

/// What the first look at headers needs to know.
pub(super) struct Headers<'a> {
    pub setup: &'a Setup,
    pub since: Date,
    pub watched: &'a Watched,
    pub now: &'a Zoned,
}

/// Which account and invoices a message belongs to, and how sure that is.
pub(super) struct Thread {
    pub account: i64,
    pub invoices: Vec<String>,
    /// By a reference or a number; else only by its sender.
    pub threaded: bool,
    pub how: &'static str,
}

impl Daemon {
    /// Reads one message into effect, in one transaction: all that follows from it is kept, or nothing is, and it is
    /// read again.
    pub(super) fn take_in(
        &mut self,
        watched: &Watched,
        prepared: &Prepared,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        self.store.begin()?;
        let done = self.take_effect(watched, prepared, now);
        self.store.end(done)
    }

    fn take_effect(
        &mut self,
        watched: &Watched,
        prepared: &Prepared,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let Prepared { fetched, message, .. } = prepared;
        let Some(row) = self.store.message(&mail::identity(message))? else { return Ok(()) };
        let headers = Headers { setup: &self.setup, since: self.since, watched, now };
        let trusted = headers.trusts(message);
        if row.read && (row.trusted || !trusted) {
            return Ok(());
        }
        if fetched.part == Part::TooLarge {
            let why = format!("{} bytes", fetched.summary.size);
            self.note_mail_trouble(row.id, now, watched, message, "too_large", &why)?;
            // A reply that cannot be read holds like one that nobody understands.
            let own = trusted || message.from.as_ref().is_some_and(|f| self.setup.is_own(&f.address));
            let account = match own {
                true => None,
                false => self.foreign_mail(row.id, watched, message, fetched.part, now)?,
            };
            return Ok(self.store.mark_read(row.id, trusted, account)?);
        }
        let mut account = None;
        if self.own_copy(watched, message, fetched.summary.uid, trusted, now)? {
            // one of our own mails: its fate is settled
        } else if trusted || message.from.as_ref().is_some_and(|f| self.setup.is_own(&f.address)) {
            account = self.own_mail(row.id, prepared, trusted, now)?;
        } else {
            account = self.foreign_mail(row.id, watched, message, fetched.part, now)?;
            if account.is_none() && super::stray::is_private(message) {
                return Ok(()); // as of any stranger: should the sender become known, it is read again
            }
        }
        self.store.mark_read(row.id, trusted, account)?;
        Ok(())
    }

    /// A copy of one of our own sealed mails, or a draft of ours that a person has sent.
    fn own_copy(
        &mut self,
        watched: &Watched,
        message: &Message,
        uid: u32,
        trusted: bool,
        now: &Zoned,
    ) -> Result<bool, DaemonError> {
        let direct = mail::keys::keys_in(message.message_id.as_deref());
        for key in direct.iter().chain(&message.own_key) {
            let Some(mail) = self.store.mail(mail::keys::bare(key))? else { continue };
            match mail.phase {
                Phase::Dot | Phase::Unknown => self.evidence(&mail, "a copy lies in the mailbox", now)?,
                _ if trusted && may_be_sent_by_a_person(&mail) => self.draft_sent(&mail, now)?,
                _ => {}
            }
            if watched.role == Role::Sent && mail.kind == Kind::Notice {
                self.twin(&mail, &watched.name, uid)?;
            }
            return Ok(true);
        }
        if trusted {
            // A draft that was changed before it was sent: clients give it a new Message-ID, References stay.
            for key in &message.keys {
                if let Some(mail) = self.store.mail(mail::keys::bare(key))?.filter(may_be_sent_by_a_person) {
                    self.draft_sent(&mail, now)?;
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Positive evidence that a mail of unknown fate has left.
    fn evidence(&mut self, mail: &Mail, why: &str, now: &Zoned) -> Result<(), DaemonError> {
        self.settle(mail, Phase::Accepted, why, &Event::Accepted { key: mail.name.clone() }, now)
    }

    pub(super) fn draft_sent(&mut self, mail: &Mail, now: &Zoned) -> Result<(), DaemonError> {
        let contact = Contact {
            message: 0,
            on: now.date(),
            key: (mail.kind == Kind::Draft).then(|| mail.name.clone()),
            invoices: self.store.invoices_of(&mail.key)?,
        };
        self.settle(mail, Phase::Sent, "sent by a person", &Event::Wrote(contact), now)
    }

    /// The server has saved a copy by itself: ours goes.
    fn twin(&mut self, mail: &Mail, folder: &str, uid: u32) -> Result<(), DaemonError> {
        match &mail.copy {
            Some((ours, Some(known))) if ours == folder && *known != uid => {
                self.store.add_effect(&Effect::RemoveTwin {
                    key: mail.key.clone(),
                    folder: ours.clone(),
                    uid: *known,
                })?;
                Ok(self.store.set_copy(&mail.key, folder, Some(uid))?)
            }
            _ => Ok(self.store.set_copy(&mail.key, folder, Some(uid))?),
        }
    }

    /// Mail from somebody else: a reply, an absence note, a bounce, or none of our business.
    fn foreign_mail(
        &mut self,
        id: i64,
        watched: &Watched,
        message: &Message,
        part: Part,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        if let Nature::Bounce(bounce) = &message.nature {
            return self.bounce(id, message, bounce, now);
        }
        if part == Part::Whole
            && let Some(account) = self.payment_told(id, watched, message, now)?
        {
            return Ok(Some(account));
        }
        let Some(mut thread) = self.thread_of(message)? else {
            if part == Part::Whole {
                self.stray(id, watched, message, now)?;
            }
            return Ok(None);
        };
        self.store.settle_suggestion(id, "enrolled")?; // its sender has become known
        for key in &message.keys {
            // Whoever answers a mail has received it.
            if let Some(mail) = self.store.mail(mail::keys::bare(key))?.filter(|m| m.phase == Phase::Unknown)
            {
                self.evidence(&mail, "the debtor answered it", now)?;
            }
        }
        if let Nature::Report(what) = message.nature {
            tracing::debug!(what, "a report that is no failure");
            return Ok(Some(thread.account));
        }
        let reading = match part {
            Part::Whole => match self.advice(message, &mut thread)? {
                Some(advice) => advice,
                None => self.read(message, thread.account, now)?,
            },
            Part::Headers | Part::TooLarge => Reading::unclear(),
        };
        self.replied(id, watched, message, &thread, &reading, now)?;
        if let Some(message_id) = &message.message_id {
            self.store.put_thread(message_id, thread.account, &thread.invoices)?;
        }
        Ok(Some(thread.account))
    }

    /// What the newly written text means.
    pub(super) fn read(&self, message: &Message, account: i64, now: &Zoned) -> Result<Reading, DaemonError> {
        let language = self.store.account(account)?.account.language;
        Ok(self.setup.rules.read(&Input {
            text: &message.text.new,
            subject: &message.subject,
            sent: message.sent.as_ref().map_or_else(|| now.date(), Zoned::date),
            hint: Some(language),
            automatic: automatic(&message.nature),
        }))
    }

    fn replied(
        &mut self,
        id: i64,
        watched: &Watched,
        message: &Message,
        thread: &Thread,
        reading: &Reading,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let (quote, reply, grounds) = self.understood(id, watched, message, thread, reading, now)?;
        self.store.put_quote(id, &serde_json::to_value(&quote).unwrap_or_default())?;
        self.apply(thread.account, &Event::Replied(reply), now, grounds)
    }

    /// A reply as the desk quotes it, as the core takes it, and what that rests on.
    pub(super) fn understood(
        &self,
        id: i64,
        watched: &Watched,
        message: &Message,
        thread: &Thread,
        reading: &Reading,
        now: &Zoned,
    ) -> Result<(Quote, Reply, Grounds), DaemonError> {
        let on = self.day_of(message, now);
        let sure = |f: &&crate::reading::Found| f.confidence >= self.setup.policy.threshold;
        let mut intents: Vec<Intent> = reading.intents.iter().filter(sure).map(|f| f.intent).collect();
        let mut primary = reading.primary;
        if intents.is_empty() {
            (primary, intents) = (Intent::Unclear, vec![Intent::Unclear]);
        }
        let spoken = reading::voice(&message.text.new, message.from.as_ref());
        let quote = Quote::of(message, reading, primary, on, &thread.invoices);
        let reply = Reply {
            message: id,
            on,
            invoices: thread.invoices.clone(),
            primary,
            intents,
            date: reading.date,
            amount: reading.amount,
            installments: reading.installments,
            junk: watched.role == Role::Junk,
            threaded: thread.threaded,
            about_money: super::thread::about_money(&message.subject)
                || super::thread::about_money(&message.text.new)
                || message.text.new.trim().is_empty(),
            heard: self.setup.heard(&self.store.account(thread.account)?.account.id, spoken.heard),
        };
        let grounds = Grounds {
            facts: json!({
                "message": id,
                "threaded": thread.how,
                "invoices": reply.invoices,
                "primary": reply.primary,
                "rules": reading.intents.iter()
                    .map(|f| json!({"intent": f.intent, "rule": f.rule, "confidence": f.confidence}))
                    .collect::<Vec<_>>(),
                "threshold": self.setup.policy.threshold,
                "date": reply.date,
                "amount": reply.amount,
                "installments": reply.installments,
                "writes": {"language": reply.heard.language, "register": reply.heard.register},
            }),
            personal: json!({
                "from": message.from,
                "text": message.text.new,
                "words": reading.intents.iter().map(|f| &f.words).collect::<Vec<_>>(),
                "addressed": spoken.words,
            }),
            settled: None,
        };
        Ok((quote, reply, grounds))
    }

    fn bounce(
        &mut self,
        id: i64,
        message: &Message,
        bounce: &Bounce,
        now: &Zoned,
    ) -> Result<Option<i64>, DaemonError> {
        let detail = bounce
            .recipients
            .iter()
            .map(|r| {
                let parts = [r.address.as_deref(), r.status.as_deref(), r.diagnostic.as_deref()];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            })
            .collect::<Vec<_>>()
            .join("; ");
        for key in &message.keys {
            let Some(mail) = self.store.mail(mail::keys::bare(key))? else { continue };
            if matches!(mail.phase, Phase::Dot | Phase::Unknown) {
                // It left, and came back.
                self.evidence(&mail, "it came back", now)?;
            }
            let returned = Returned {
                message: id,
                key: Some(mail.name.clone()),
                invoices: self.store.invoices_of(&mail.key)?,
                detail,
            };
            self.apply(mail.account, &Event::Bounced(returned), now, Grounds::default())?;
            return Ok(Some(mail.account));
        }
        let mut thread = None;
        for original in bounce.original_ids.iter().chain(&message.in_reply_to).chain(&message.references) {
            thread = thread.or(self.store.thread(original)?);
        }
        if thread.is_none() {
            // No word of which mail: a failed address that only one account has will do.
            for recipient in bounce.recipients.iter().filter_map(|r| r.address.as_deref()) {
                if let [only] = self.store.contacts(&crate::dunning::normalise_address(recipient))?[..] {
                    thread = Some((only, Vec::new()));
                }
            }
        }
        let Some((account, invoices)) = thread else { return Ok(None) };
        let returned = Returned { message: id, key: None, invoices, detail };
        self.apply(account, &Event::Bounced(returned), now, Grounds::default())?;
        Ok(Some(account))
    }

    /// Own key → reference → invoice number from a known contact → known contact or domain. Says which invoice,
    /// never who may do what.
    fn thread_of(&self, message: &Message) -> Result<Option<Thread>, DaemonError> {
        for key in &message.keys {
            if let Some(mail) = self.store.mail(mail::keys::bare(key))? {
                let invoices = self.store.invoices_of(&mail.key)?;
                return Ok(Some(Thread { account: mail.account, invoices, threaded: true, how: "key" }));
            }
        }
        for id in message.in_reply_to.iter().chain(message.references.iter().rev()) {
            if let Some((account, invoices)) = self.store.thread(id)? {
                return Ok(Some(Thread { account, invoices, threaded: true, how: "reference" }));
            }
        }
        let Some(from) = &message.from else { return Ok(None) };
        let mut known = self.store.contacts(&from.normalised())?;
        let mut how = "known contact";
        if known.is_empty() && !super::thread::is_freemail(&from.domain()) {
            known = self.store.contacts(&format!("@{}", from.domain()))?;
            how = "account's domain";
        }
        for account in &known {
            let row = self.store.account(*account)?;
            let named = |number: &str| {
                super::thread::mentions(&message.subject, number)
                    || super::thread::mentions(&message.text.new, number)
            };
            let invoices: Vec<String> =
                row.account.invoices.iter().map(|i| i.number.clone()).filter(|n| named(n)).collect();
            if !invoices.is_empty() {
                return Ok(Some(Thread { account: *account, invoices, threaded: true, how: "number" }));
            }
        }
        Ok(match known[..] {
            [] => None,
            // Of several accounts of one contact the first is held and shown; a person sees to the rest.
            [account, ..] => Some(Thread { account, invoices: Vec::new(), threaded: false, how }),
        })
    }

    /// The civil day of a message in the creditor's zone.
    pub(super) fn day_of(&self, message: &Message, now: &Zoned) -> Date {
        let sent = message.sent.as_ref().map(|sent| sent.with_time_zone(now.time_zone().clone()).date());
        // A Date header from the future is a wrong clock.
        sent.map_or_else(|| now.date(), |day| day.min(now.date()))
    }
}

/// Whether a copy in Sent means that a person has sent this draft: also one that was just withdrawn or seemed gone.
fn may_be_sent_by_a_person(mail: &Mail) -> bool {
    mail.kind != Kind::Notice && matches!(mail.phase, Phase::Waiting | Phase::Withdrawn | Phase::Gone)
}

impl Headers<'_> {
    /// Whether a message counts as the creditor's own.
    pub(super) fn trusts(&self, message: &Message) -> bool {
        let own = message.from.as_ref().is_some_and(|f| self.setup.is_own(&f.address));
        let authenticated = || {
            self.setup.config.imap.authserv_id.as_deref().is_some_and(|id| mail::authenticated(message, id))
        };
        self.watched.role == Role::Sent || (own && authenticated())
    }
}

/// What says that no person wrote a mail, as the rules for replies take it.
pub fn automatic(nature: &Nature) -> Option<Automatic> {
    match nature {
        Nature::AutoReply(reply) => Some(Automatic { absence: reply.absence, titled: reply.titled }),
        Nature::Personal | Nature::Bounce(_) | Nature::Report(_) => None,
    }
}
