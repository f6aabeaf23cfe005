//! The outbox: sealed mails and the phases of their way out.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};

use super::{Effect, Result, Store, StoreError, json, parse};
use crate::dunning::Level;

/// What a sealed mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Leaves by itself.
    Notice,
    /// A notice that a person sends.
    Draft,
    /// A drafted answer that a person sends.
    Answer,
}

/// Where a sealed mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Bytes and Message-ID are frozen.
    Sealed,
    /// The gate was passed; nothing can have been sent yet.
    Pre,
    /// The server has answered 354; the body may be on its way.
    Dot,
    /// The server took it.
    Accepted,
    /// The server refused it, definitely.
    Failed,
    /// The answer was lost: evidence or a person settles it.
    Unknown,
    /// Taken back before it left.
    Withdrawn,
    /// In Drafts.
    Waiting,
    /// A person sent it from Drafts.
    Sent,
    /// It vanished from Drafts.
    Gone,
}

/// A mail to be put into the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The key in its Message-ID: a MAC over the account and [`Sealed::name`].
    pub key: String,
    /// The notice's name in the account; for an answer a name of its own.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Without angle brackets.
    pub message_id: String,
    /// Envelope sender.
    pub sender: String,
    /// Envelope recipients.
    pub recipients: Vec<String>,
    /// The mail, CRLF line ends.
    pub bytes: Vec<u8>,
    /// The levels that it completes: invoice (as written), level, round.
    pub levels: Vec<(String, Level, u32)>,
}

/// A mail in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its key.
    pub key: String,
    /// The account's row.
    pub account: i64,
    /// The notice's name in the account.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub phase: Phase,
    /// Without angle brackets.
    pub message_id: String,
    /// Envelope sender.
    pub sender: String,
    /// Envelope recipients.
    pub recipients: Vec<String>,
    /// The mail, CRLF line ends.
    pub bytes: Vec<u8>,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// Our own copy in Sent or Drafts.
    pub copy: Option<(String, Option<u32>)>,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Notice => "notice",
            Kind::Draft => "draft",
            Kind::Answer => "answer",
        }
    }

    fn parse(name: &str) -> Result<Kind> {
        let all = [Kind::Notice, Kind::Draft, Kind::Answer];
        all.into_iter().find(|k| k.name() == name).ok_or_else(|| unknown("outbox.kind", name))
    }
}

impl Phase {
    const ALL: [Phase; 10] = [
        Phase::Sealed,
        Phase::Pre,
        Phase::Dot,
        Phase::Accepted,
        Phase::Failed,
        Phase::Unknown,
        Phase::Withdrawn,
        Phase::Waiting,
        Phase::Sent,
        Phase::Gone,
    ];

    /// The name in the store and the journal.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Sealed => "sealed",
            Phase::Pre => "pre",
            Phase::Dot => "dot",
            Phase::Accepted => "accepted",
            Phase::Failed => "failed",
            Phase::Unknown => "unknown",
            Phase::Withdrawn => "withdrawn",
            Phase::Waiting => "waiting",
            Phase::Sent => "sent",
            Phase::Gone => "gone",
        }
    }

    fn parse(name: &str) -> Result<Phase> {
        Self::ALL.into_iter().find(|p| p.name() == name).ok_or_else(|| unknown("outbox.phase", name))
    }
}

fn unknown(place: &'static str, name: &str) -> StoreError {
    StoreError::Broken { place, why: format!("{name:?} is not known") }
}

const COLUMNS: &str = "key, account, name, kind, phase, message_id, sender, recipients, bytes, attempts, \
                       sealed_at, folder, uid";

impl Store {
    /// Puts a mail into the outbox. A level that was sealed before in the same round is refused by the table's
    /// key: promise 1 does not rest on the decision alone.
    pub(super) fn seal(&self, account: i64, sealed: &Sealed, now: Timestamp) -> Result<()> {
        let phase = if sealed.kind == Kind::Notice { Phase::Sealed } else { Phase::Waiting };
        self.db
            .prepare_cached(
                "INSERT INTO outbox (key, account, name, kind, phase, message_id, sender, recipients, bytes,
                 sealed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                sealed.key,
                account,
                sealed.name,
                sealed.kind.name(),
                phase.name(),
                sealed.message_id,
                sealed.sender,
                json("outbox", &sealed.recipients)?,
                sealed.bytes,
                now.as_second()
            ])?;
        let mut invoices = Vec::new();
        for (invoice, level, round) in &sealed.levels {
            self.db.prepare_cached("INSERT INTO outbox_level VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(
                params![account, crate::dunning::normalise_number(invoice), level.code(), round, sealed.key],
            )?;
            invoices.push(invoice.clone());
        }
        self.put_thread(&sealed.message_id, account, &invoices)
    }

    /// Takes back a mail that has not reached the dot. Its copy in Drafts is an effect of its own.
    pub(super) fn withdraw(&self, account: i64, name: &str) -> Result<()> {
        self.db
            .prepare_cached(
                "UPDATE outbox SET phase = 'withdrawn'
                 WHERE account = ?1 AND name = ?2 AND phase IN ('sealed', 'pre', 'waiting')",
            )?
            .execute(params![account, name])?;
        Ok(())
    }

    /// The fate of a mail, together with what follows from it in the mailbox.
    pub(super) fn settle(&self, key: &str, phase: Phase, detail: &str) -> Result<()> {
        self.db
            .prepare_cached("UPDATE outbox SET phase = ?2, detail = ?3 WHERE key = ?1")?
            .execute(params![key, phase.name(), detail])?;
        match phase {
            Phase::Accepted => self.add_effect(&Effect::SentCopy { key: key.into() }),
            Phase::Sent => self.add_effect(&Effect::RemoveDraft { key: key.into() }),
            _ => Ok(()),
        }
    }

    /// A mail by its key.
    pub fn mail(&self, key: &str) -> Result<Option<Mail>> {
        let mut get = self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox WHERE key = ?1"))?;
        get.query_row([key], |row| Ok(mail(row))).optional()?.transpose()
    }

    /// A mail by its account and name.
    pub fn mail_by_name(&self, account: i64, name: &str) -> Result<Option<Mail>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM outbox WHERE account = ?1 AND name = ?2 ORDER BY sealed_at DESC LIMIT 1"
        );
        let mut get = self.db.prepare_cached(&sql)?;
        get.query_row(params![account, name], |row| Ok(mail(row))).optional()?.transpose()
    }

    /// The mails in a phase, oldest first.
    pub fn mails_in(&self, phase: Phase) -> Result<Vec<Mail>> {
        let sql = format!("SELECT {COLUMNS} FROM outbox WHERE phase = ?1 ORDER BY sealed_at, key");
        let mut get = self.db.prepare_cached(&sql)?;
        let mut rows = get.query([phase.name()])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            mails.push(mail(row)?);
        }
        Ok(mails)
    }

    /// The keys of the mails in a phase, oldest first.
    pub fn keys_in(&self, phase: Phase) -> Result<Vec<String>> {
        let mut get =
            self.db.prepare_cached("SELECT key FROM outbox WHERE phase = ?1 ORDER BY sealed_at, key")?;
        let rows = get.query_map([phase.name()], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The mails of one account in a phase, oldest first.
    pub fn mails_of(&self, account: i64, phase: Phase) -> Result<Vec<Mail>> {
        let sql =
            format!("SELECT {COLUMNS} FROM outbox WHERE account = ?1 AND phase = ?2 ORDER BY sealed_at, key");
        let mut get = self.db.prepare_cached(&sql)?;
        let mut rows = get.query(params![account, phase.name()])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            mails.push(mail(row)?);
        }
        Ok(mails)
    }

    /// The mails that may be tried now, oldest first.
    pub fn ready_to_send(&self, now: Timestamp) -> Result<Vec<String>> {
        let mut get = self.db.prepare_cached(
            "SELECT key FROM outbox WHERE phase IN ('sealed', 'pre') AND not_before <= ?1 ORDER BY sealed_at, key",
        )?;
        let rows = get.query_map([now.as_second()], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Moves a mail to a phase, if it is in one of those given; returns whether it was.
    pub fn advance(&self, key: &str, from: &[Phase], to: Phase, detail: &str) -> Result<bool> {
        let from: Vec<&str> = from.iter().map(|p| p.name()).collect();
        let changed = self
            .db
            .prepare_cached(
                "UPDATE outbox SET phase = ?2, detail = ?3
                 WHERE key = ?1 AND phase IN (SELECT value FROM json_each(?4))",
            )?
            .execute(params![key, to.name(), detail, json("outbox", &from)?])?;
        Ok(changed == 1)
    }

    /// The phase `dot`, with the moment that counts against the caps.
    pub fn advance_to_dot(&self, key: &str, now: Timestamp, day: Date) -> Result<bool> {
        let changed = self
            .db
            .prepare_cached(
                "UPDATE outbox SET phase = 'dot', dot_at = ?2, dot_day = ?3, attempts = attempts + 1
                 WHERE key = ?1 AND phase = 'pre'",
            )?
            .execute(params![key, now.as_second(), day.to_string()])?;
        Ok(changed == 1)
    }

    /// Puts a mail back for another try.
    pub fn retry_later(&self, key: &str, not_before: Timestamp, detail: &str) -> Result<()> {
        self.db
            .prepare_cached(
                "UPDATE outbox SET phase = 'sealed', attempts = attempts + 1, not_before = ?2, detail = ?3
                 WHERE key = ?1 AND phase IN ('sealed', 'pre', 'dot')",
            )?
            .execute(params![key, not_before.as_second(), detail])?;
        Ok(())
    }

    /// How many mails passed the dot in the 60 minutes before `now`, and on `day`.
    pub fn sent_counts(&self, now: Timestamp, day: Date) -> Result<(u32, u32)> {
        let hour = now.as_second().saturating_sub(3600);
        let mut get = self.db.prepare_cached(
            "SELECT (SELECT count(*) FROM outbox WHERE dot_at > ?1), (SELECT count(*) FROM outbox WHERE dot_day = ?2)",
        )?;
        Ok(get.query_row(params![hour, day.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// How many mails to an account passed the dot on `day` and were not refused.
    pub fn sent_to(&self, account: i64, day: Date) -> Result<u32> {
        let mut get = self.db.prepare_cached(
            "SELECT count(*) FROM outbox WHERE account = ?1 AND dot_day = ?2 AND phase IN ('dot', 'accepted', 'unknown')",
        )?;
        Ok(get.query_row(params![account, day.to_string()], |row| row.get(0))?)
    }

    /// Remembers where our own copy of a mail lies.
    pub fn set_copy(&self, key: &str, folder: &str, uid: Option<u32>) -> Result<()> {
        self.db
            .prepare_cached("UPDATE outbox SET folder = ?2, uid = ?3 WHERE key = ?1")?
            .execute(params![key, folder, uid])?;
        Ok(())
    }

    /// The invoices that a mail completes a level of.
    pub fn invoices_of(&self, key: &str) -> Result<Vec<String>> {
        let mut get = self.db.prepare_cached(
            "SELECT n.written FROM outbox_level l JOIN number n ON n.number = l.invoice AND n.account = l.account
             WHERE l.key = ?1 ORDER BY n.written",
        )?;
        let rows = get.query_map([key], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn mail(row: &rusqlite::Row) -> Result<Mail> {
    let (kind, phase): (String, String) = (row.get(3)?, row.get(4)?);
    let recipients: String = row.get(7)?;
    let folder: Option<String> = row.get(11)?;
    let uid: Option<u32> = row.get(12)?;
    Ok(Mail {
        key: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        kind: Kind::parse(&kind)?,
        phase: Phase::parse(&phase)?,
        message_id: row.get(5)?,
        sender: row.get(6)?,
        recipients: parse("outbox", &recipients)?,
        bytes: row.get(8)?,
        attempts: row.get(9)?,
        sealed_at: Timestamp::from_second(row.get(10)?)
            .map_err(|e| StoreError::Broken { place: "outbox", why: e.to_string() })?,
        copy: folder.map(|folder| (folder, uid)),
    })
}
