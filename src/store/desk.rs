//! The bot's cards, what waits for a person's word, and gestures under way.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::{Result, Store, parse};

/// A card as it lies in the mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// `account:7`, `today`, `suggestion:12`, `trouble:…`.
    pub about: String,
    /// Its Message-ID, without angle brackets.
    pub message_id: String,
    /// The Message-ID of the card that it replaces, as long as that one is not known to be gone.
    pub previous: Option<String>,
    /// The folder that the bot put it into.
    pub folder: String,
    /// Counts the replacements; part of the Message-ID.
    pub version: i64,
    /// A hash of what it says; empty as long as it is not known to lie there.
    pub digest: String,
}

/// A mail that a person must accept.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The mail (row).
    pub message: i64,
    /// The account's address.
    pub address: String,
    /// What it states, as the daemon wrote it.
    pub body: Value,
}

/// A move that was seen and waits for its 60 seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GestureRow {
    /// `card:account:7` or `message:12`.
    pub what: String,
    /// The account's row, if it is about one.
    pub account: Option<i64>,
    /// Where the message lay; empty as long as it is not known to have left there: a copy is no move.
    pub from_folder: String,
    /// Where it lies.
    pub to_folder: String,
    /// When the move was first seen, in the passes' civil time.
    pub first_seen: Timestamp,
}

impl GestureRow {
    /// Whether the message has left where it lay before.
    pub fn is_move(&self) -> bool {
        !self.from_folder.is_empty()
    }
}

impl Store {
    /// All cards.
    pub fn cards(&self) -> Result<Vec<CardRow>> {
        let mut get = self.db.prepare_cached(
            "SELECT about, message_id, previous, folder, version, digest FROM card ORDER BY about",
        )?;
        let rows = get.query_map([], card)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The cards about things of a kind, such as `trouble:`.
    pub fn cards_about(&self, kind: &str) -> Result<Vec<CardRow>> {
        let mut get = self.db.prepare_cached(
            "SELECT about, message_id, previous, folder, version, digest FROM card
             WHERE about >= ?1 AND about < ?1 || char(0x10ffff) ORDER BY about",
        )?;
        let rows = get.query_map([kind], card)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The cards that are not known to lie where they were put.
    pub fn cards_not_laid(&self) -> Result<Vec<CardRow>> {
        let mut get = self.db.prepare_cached(
            "SELECT about, message_id, previous, folder, version, digest FROM card WHERE digest = '' ORDER BY about",
        )?;
        let rows = get.query_map([], card)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a Message-ID is that of a card, or of one that a card replaces.
    pub fn is_card(&self, message_id: &str) -> Result<bool> {
        let mut get = self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM card WHERE message_id = ?1 OR previous = ?1)")?;
        Ok(get.query_row([message_id], |row| row.get(0))?)
    }

    /// The card about something.
    pub fn card(&self, about: &str) -> Result<Option<CardRow>> {
        let mut get = self.db.prepare_cached(
            "SELECT about, message_id, previous, folder, version, digest FROM card WHERE about = ?1",
        )?;
        Ok(get.query_row([about], card).optional()?)
    }

    /// Remembers a card as it lies now.
    pub fn put_card(&self, card: &CardRow) -> Result<()> {
        self.db
            .prepare_cached(
                "INSERT INTO card VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (about) DO UPDATE
                 SET message_id = ?2, previous = ?3, folder = ?4, version = ?5, digest = ?6",
            )?
            .execute(params![
                card.about,
                card.message_id,
                card.previous,
                card.folder,
                card.version,
                card.digest
            ])?;
        Ok(())
    }

    /// Forgets a card.
    pub fn drop_card(&self, about: &str) -> Result<()> {
        self.db.prepare_cached("DELETE FROM card WHERE about = ?1")?.execute([about])?;
        Ok(())
    }

    /// What a reply says, for the cards.
    pub fn put_quote(&self, message: i64, body: &Value) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO quote VALUES (?1, ?2)")?
            .execute(params![message, body.to_string()])?;
        Ok(())
    }

    /// What a reply says; `None` once erased.
    pub fn quote(&self, message: i64) -> Result<Option<Value>> {
        let mut get = self.db.prepare_cached("SELECT body FROM quote WHERE message = ?1")?;
        let body: Option<String> = get.query_row([message], |row| row.get(0)).optional()?;
        body.map(|b| parse("quote", &b)).transpose()
    }

    /// Suggests an account to a person.
    pub fn put_suggestion(&self, suggestion: &Suggestion) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO suggestion (message, address, body) VALUES (?1, ?2, ?3)")?
            .execute(params![suggestion.message, suggestion.address, suggestion.body.to_string()])?;
        Ok(())
    }

    /// The suggestions that wait.
    pub fn suggestions(&self) -> Result<Vec<Suggestion>> {
        let mut get = self.db.prepare_cached(
            "SELECT message, address, body FROM suggestion WHERE state = 'open' ORDER BY message",
        )?;
        let rows = get.query_map([], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (message, address, body) = row?;
            Ok(Suggestion { message, address, body: parse("suggestion", &body)? })
        })
        .collect()
    }

    /// Whether a mail was ever suggested.
    pub fn is_suggested(&self, message: i64) -> Result<bool> {
        let mut get =
            self.db.prepare_cached("SELECT EXISTS (SELECT 1 FROM suggestion WHERE message = ?1)")?;
        Ok(get.query_row([message], |row| row.get(0))?)
    }

    /// Settles a suggestion: `accepted`, `refused`, `enrolled`.
    pub fn settle_suggestion(&self, message: i64, state: &str) -> Result<()> {
        self.db
            .prepare_cached("UPDATE suggestion SET state = ?2 WHERE message = ?1")?
            .execute(params![message, state])?;
        Ok(())
    }

    /// Notes something that a person should know; once for each `about`.
    pub fn put_trouble(&self, about: &str, since: jiff::civil::Date, body: &Value) -> Result<bool> {
        let added = self
            .db
            .prepare_cached("INSERT OR IGNORE INTO trouble VALUES (?1, ?2, ?3)")?
            .execute(params![about, since.to_string(), body.to_string()])?;
        Ok(added == 1)
    }

    /// It is gone.
    pub fn drop_trouble(&self, about: &str) -> Result<()> {
        self.db.prepare_cached("DELETE FROM trouble WHERE about = ?1")?.execute([about])?;
        Ok(())
    }

    /// What a person should know: about, since, body.
    pub fn troubles(&self) -> Result<Vec<(String, String, Value)>> {
        let mut get =
            self.db.prepare_cached("SELECT about, since, body FROM trouble ORDER BY since, about")?;
        let rows = get.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (about, since, body) = row?;
            Ok((about, since, parse("trouble", &body)?))
        })
        .collect()
    }

    /// The moves under way.
    pub fn gestures(&self) -> Result<Vec<GestureRow>> {
        let mut get = self.db.prepare_cached(
            "SELECT what, account, from_folder, to_folder, first_seen FROM gesture ORDER BY first_seen, what",
        )?;
        let mut rows = get.query([])?;
        let mut gestures = Vec::new();
        while let Some(row) = rows.next()? {
            gestures.push(GestureRow {
                what: row.get(0)?,
                account: row.get(1)?,
                from_folder: row.get(2)?,
                to_folder: row.get(3)?,
                first_seen: Timestamp::from_second(row.get(4)?).unwrap_or(Timestamp::MIN),
            });
        }
        Ok(gestures)
    }

    /// Notes a move, or that it went on to another folder.
    pub fn put_gesture(&self, gesture: &GestureRow) -> Result<()> {
        self.db.prepare_cached("INSERT OR REPLACE INTO gesture VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(
            params![
                gesture.what,
                gesture.account,
                gesture.from_folder,
                gesture.to_folder,
                gesture.first_seen.as_second()
            ],
        )?;
        Ok(())
    }

    /// The move was undone, or has taken effect.
    pub fn drop_gesture(&self, what: &str) -> Result<()> {
        self.db.prepare_cached("DELETE FROM gesture WHERE what = ?1")?.execute([what])?;
        Ok(())
    }

    /// Whether a move of this account's messages waits: nothing is sent until it counts or is undone. A mail of
    /// nobody's is a bank statement, which may be about any account.
    pub fn has_gesture(&self, account: i64) -> Result<bool> {
        let mut get = self.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM gesture WHERE from_folder <> ''
                            AND (account = ?1 OR (account IS NULL AND what LIKE 'message:%')))",
        )?;
        Ok(get.query_row([account], |row| row.get(0))?)
    }
}

fn card(row: &rusqlite::Row) -> rusqlite::Result<CardRow> {
    Ok(CardRow {
        about: row.get(0)?,
        message_id: row.get(1)?,
        previous: row.get(2)?,
        folder: row.get(3)?,
        version: row.get(4)?,
        digest: row.get(5)?,
    })
}
