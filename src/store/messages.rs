//! Messages, where they lie, and which thread they belong to.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::{Result, Store, json, parse};

/// How far a folder has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// UIDVALIDITY (RFC 3501 2.3.1.1): another value, another numbering.
    pub uid_validity: u32,
    /// The highest UID seen.
    pub last_uid: u32,
}

/// A known message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRow {
    /// Its row.
    pub id: i64,
    /// Whether it counts as the creditor's own.
    pub trusted: bool,
    /// Whether its body has taken effect.
    pub read: bool,
    /// The account that it belongs to.
    pub account: Option<i64>,
}

/// A message as it is noted at first sight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<'a> {
    /// See `mail::identity`.
    pub identity: &'a str,
    /// Message-ID without angle brackets.
    pub message_id: Option<&'a str>,
    /// Normalised From address.
    pub from: Option<&'a str>,
    /// The Date header.
    pub sent: Option<Timestamp>,
}

/// What was noted of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its row.
    pub id: i64,
    /// See `mail::identity`.
    pub identity: String,
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// Normalised From address.
    pub from: Option<String>,
    /// The Date header.
    pub sent: Option<Timestamp>,
}

/// Where a message lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder's full name.
    pub folder: String,
    /// Its UID there.
    pub uid: u32,
}

impl Store {
    /// The cursor of a folder, if it was ever read.
    pub fn cursor(&self, folder: &str) -> Result<Option<Cursor>> {
        let mut get = self.db.prepare_cached("SELECT uid_validity, last_uid FROM folder WHERE name = ?1")?;
        let cursor = |row: &rusqlite::Row| Ok(Cursor { uid_validity: row.get(0)?, last_uid: row.get(1)? });
        Ok(get.query_row([folder], cursor).optional()?)
    }

    /// Moves the cursor. A new UIDVALIDITY forgets where the folder's messages lie: they are found again by
    /// their identity.
    pub fn set_cursor(&self, folder: &str, cursor: Cursor) -> Result<()> {
        if self.cursor(folder)?.is_some_and(|c| c.uid_validity != cursor.uid_validity) {
            self.db.prepare_cached("DELETE FROM place WHERE folder = ?1")?.execute([folder])?;
        }
        self.db
            .prepare_cached(
                "INSERT INTO folder VALUES (?1, ?2, ?3)
                 ON CONFLICT (name) DO UPDATE SET uid_validity = ?2, last_uid = ?3",
            )?
            .execute(params![folder, cursor.uid_validity, cursor.last_uid])?;
        Ok(())
    }

    /// The message with that identity.
    pub fn message(&self, identity: &str) -> Result<Option<MessageRow>> {
        let mut get =
            self.db.prepare_cached("SELECT id, trust, read, account FROM message WHERE identity = ?1")?;
        Ok(get.query_row([identity], message_row).optional()?)
    }

    /// Notes a message at first sight; returns its row.
    pub fn note_message(&self, noted: &Noted) -> Result<i64> {
        self.db
            .prepare_cached(
                "INSERT INTO message (identity, message_id, from_address, sent) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                noted.identity,
                noted.message_id,
                noted.from,
                noted.sent.map(Timestamp::as_second)
            ])?;
        Ok(self.db.last_insert_rowid())
    }

    /// Marks a message as read into effect, and whose it is.
    pub fn mark_read(&self, message: i64, trusted: bool, account: Option<i64>) -> Result<()> {
        self.db
            .prepare_cached(
                "UPDATE message SET read = 1, trust = max(trust, ?2), account = coalesce(?3, account)
                 WHERE id = ?1",
            )?
            .execute(params![message, trusted, account])?;
        Ok(())
    }

    /// Notes where a message lies.
    pub fn put_place(&self, folder: &str, uid: u32, message: i64) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO place VALUES (?1, ?2, ?3)")?
            .execute(params![folder, uid, message])?;
        Ok(())
    }

    /// Forgets a place.
    pub fn drop_place(&self, folder: &str, uid: u32) -> Result<()> {
        self.db
            .prepare_cached("DELETE FROM place WHERE folder = ?1 AND uid = ?2")?
            .execute(params![folder, uid])?;
        Ok(())
    }

    /// Where a message lies, as far as is known.
    pub fn places(&self, message: i64) -> Result<Vec<Place>> {
        let mut get = self
            .db
            .prepare_cached("SELECT folder, uid FROM place WHERE message = ?1 ORDER BY folder, uid")?;
        let rows = get.query_map([message], |row| Ok(Place { folder: row.get(0)?, uid: row.get(1)? }))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The messages noted in a folder with their UIDs.
    pub fn in_folder(&self, folder: &str) -> Result<Vec<(u32, i64)>> {
        let mut get =
            self.db.prepare_cached("SELECT uid, message FROM place WHERE folder = ?1 ORDER BY uid")?;
        let rows = get.query_map([folder], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A message's row by its id.
    pub fn message_by_id(&self, id: i64) -> Result<Option<MessageRow>> {
        let mut get = self.db.prepare_cached("SELECT id, trust, read, account FROM message WHERE id = ?1")?;
        Ok(get.query_row([id], message_row).optional()?)
    }

    /// The messages of an account, in the order of their Date headers: row, identity, Message-ID, sender and that date.
    pub fn messages_of(&self, account: i64) -> Result<Vec<Known>> {
        let mut get = self.db.prepare_cached(
            "SELECT id, identity, message_id, from_address, sent FROM message WHERE account = ?1 ORDER BY sent, id",
        )?;
        let rows = get.query_map([account], |row| {
            let sent: Option<i64> = row.get(4)?;
            Ok(Known {
                id: row.get(0)?,
                identity: row.get(1)?,
                message_id: row.get(2)?,
                from: row.get(3)?,
                sent: sent.and_then(|sent| Timestamp::from_second(sent).ok()),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Messages from these addresses that were noted but not read, sent at or after `since`: they matter once
    /// their sender has an account.
    pub fn unread_from(&self, addresses: &[String], since: Timestamp) -> Result<Vec<i64>> {
        let mut found = Vec::new();
        for address in addresses {
            let mut get = self.db.prepare_cached(
                "SELECT id FROM message WHERE read = 0 AND from_address = ?1 AND sent >= ?2 ORDER BY id",
            )?;
            let rows = get.query_map(params![address, since.as_second()], |row| row.get(0))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        }
        Ok(found)
    }

    /// Keeps the mail that carried an invoice, whole.
    pub fn keep_original(&self, message: i64, bytes: &[u8]) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO original VALUES (?1, ?2)")?
            .execute(params![message, bytes])?;
        Ok(())
    }

    /// The mail that carried an invoice.
    pub fn original(&self, message: i64) -> Result<Option<Vec<u8>>> {
        let mut get = self.db.prepare_cached("SELECT bytes FROM original WHERE message = ?1")?;
        Ok(get.query_row([message], |row| row.get(0)).optional()?)
    }

    /// Puts a Message-ID into the thread of an account's invoices.
    pub fn put_thread(&self, message_id: &str, account: i64, invoices: &[String]) -> Result<()> {
        self.db.prepare_cached("INSERT OR IGNORE INTO thread VALUES (?1, ?2, ?3)")?.execute(params![
            message_id,
            account,
            json("thread", &invoices)?
        ])?;
        Ok(())
    }

    /// The account and invoices of the thread that a Message-ID belongs to.
    pub fn thread(&self, message_id: &str) -> Result<Option<(i64, Vec<String>)>> {
        let mut get = self.db.prepare_cached("SELECT account, invoices FROM thread WHERE message_id = ?1")?;
        let row: Option<(i64, String)> =
            get.query_row([message_id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        row.map(|(account, invoices)| Ok((account, parse("thread", &invoices)?))).transpose()
    }
}

fn message_row(row: &rusqlite::Row) -> rusqlite::Result<MessageRow> {
    Ok(MessageRow { id: row.get(0)?, trusted: row.get(1)?, read: row.get(2)?, account: row.get(3)? })
}
