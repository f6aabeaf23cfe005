//! The append-only, hash-chained record of every event and action.
//!
//! `hash = SHA-256(previous hash ␟ seq ␟ at ␟ kind ␟ account ␟ facts ␟ personal hash)`, hexadecimal, with ␟ =
//! U+001F. The chain holds facts (rules, values, days, amounts) and hashes; names, addresses and texts lie in
//! `journal_personal` and may be erased without breaking it.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Result, Store};

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalEntry {
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// When, in civil time with zone.
    pub at: String,
    /// What kind of event.
    pub kind: String,
    /// The account's row.
    pub account: Option<i64>,
    /// Facts without personal data.
    pub facts: Value,
    /// Names, addresses, texts; `None` once erased.
    pub personal: Option<Value>,
}

/// An entry of the chain for somebody who shall see one account's alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
    /// What was hashed, if it is that account's.
    pub own: Option<Hashed>,
}

/// What an entry's hash is made of, to the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashed {
    /// When.
    pub at: String,
    /// What kind of event.
    pub kind: String,
    /// The account's row.
    pub account: i64,
    /// JSON as it was hashed.
    pub facts: String,
    /// SHA-256 of the personal part; empty if there was none.
    pub personal_hash: String,
    /// JSON as it was hashed; `None` once erased, or if there was none.
    pub personal: Option<String>,
}

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry follows from the one before.
    Whole {
        /// How many entries.
        entries: u64,
        /// How many have had their personal part erased.
        erased: u64,
        /// The last hash: written down elsewhere, it proves that nothing was cut off.
        head: String,
    },
    /// The chain breaks.
    Broken {
        /// At this entry.
        seq: i64,
        /// What does not fit.
        why: &'static str,
    },
}

impl Store {
    /// Adds an entry. Part of whatever transaction is open.
    pub fn write_journal(
        &self,
        at: &jiff::Zoned,
        kind: &str,
        account: Option<i64>,
        facts: &Value,
        personal: &Value,
    ) -> Result<i64> {
        let last: Option<(i64, String)> = self
            .db
            .prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (seq, previous) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
        let (facts, body) = (facts.to_string(), personal.to_string());
        let personal_hash = if personal.is_null() { String::new() } else { hex(&[body.as_bytes()]) };
        let at = at.to_string();
        let hash = link(&previous, seq, &at, kind, account, &facts, &personal_hash);
        self.db
            .prepare_cached("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
            .execute(params![seq, at, kind, account, facts, personal_hash, hash])?;
        if !personal.is_null() {
            self.db
                .prepare_cached("INSERT INTO journal_personal VALUES (?1, ?2)")?
                .execute(params![seq, body])?;
        }
        Ok(seq)
    }

    /// The entries of one account, or all, oldest first.
    pub fn journal(&self, account: Option<i64>) -> Result<Vec<JournalEntry>> {
        self.entries(account, 0)
    }

    /// The number of the last entry, and the accounts that those after `seq` are about, each once.
    pub fn changed_after(&self, seq: i64) -> Result<(i64, Vec<i64>)> {
        let last = self
            .db
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM journal")?
            .query_row([], |row| row.get(0))?;
        let mut rows = self
            .db
            .prepare_cached("SELECT DISTINCT account FROM journal WHERE seq > ?1 AND account IS NOT NULL")?;
        let accounts = rows.query_map([seq], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok((last, accounts))
    }

    /// The entries after one, oldest first: what is new since it was last looked at.
    pub fn journal_after(&self, seq: i64) -> Result<Vec<JournalEntry>> {
        self.entries(None, seq)
    }

    fn entries(&self, account: Option<i64>, after: i64) -> Result<Vec<JournalEntry>> {
        let mut rows = self.db.prepare_cached(
            "SELECT seq, at, kind, account, facts, body FROM journal LEFT JOIN journal_personal USING (seq)
             WHERE seq > ?2 AND (?1 IS NULL OR account = ?1) ORDER BY seq",
        )?;
        let mut rows = rows.query(params![account, after])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let facts: String = row.get(4)?;
            let personal: Option<String> = row.get(5)?;
            entries.push(JournalEntry {
                seq: row.get(0)?,
                at: row.get(1)?,
                kind: row.get(2)?,
                account: row.get(3)?,
                facts: super::parse("journal", &facts)?,
                personal: personal.map(|p| super::parse("journal_personal", &p)).transpose()?,
            });
        }
        Ok(entries)
    }

    /// The chain as a stranger can check it: of an account's entries all that was hashed, of the others the hash alone.
    pub fn chain(&self, account: i64) -> Result<Vec<Link>> {
        let mut rows = self.db.prepare_cached(
            "SELECT seq, at, kind, account, facts, personal_hash, hash, body
             FROM journal LEFT JOIN journal_personal USING (seq) ORDER BY seq",
        )?;
        let mut rows = rows.query([])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            let of: Option<i64> = row.get(3)?;
            let own = (of == Some(account)).then(|| {
                Ok::<_, rusqlite::Error>(Hashed {
                    at: row.get(1)?,
                    kind: row.get(2)?,
                    account,
                    facts: row.get(4)?,
                    personal_hash: row.get(5)?,
                    personal: row.get(7)?,
                })
            });
            links.push(Link { seq: row.get(0)?, hash: row.get(6)?, own: own.transpose()? });
        }
        Ok(links)
    }

    /// Recomputes the chain from the first entry.
    pub fn verify_journal(&self) -> Result<Verdict> {
        let mut rows = self.db.prepare(
            "SELECT j.seq, at, kind, account, facts, personal_hash, hash, body
             FROM journal j LEFT JOIN journal_personal p ON p.seq = j.seq ORDER BY j.seq",
        )?;
        let mut rows = rows.query([])?;
        let (mut entries, mut erased, mut previous) = (0_u64, 0, String::new());
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            if u64::try_from(seq) != Ok(entries + 1) {
                return Ok(Verdict::Broken { seq, why: "an entry before this one is missing" });
            }
            let (at, kind, account): (String, String, Option<i64>) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let (facts, personal_hash, hash): (String, String, String) =
                (row.get(4)?, row.get(5)?, row.get(6)?);
            let body: Option<String> = row.get(7)?;
            match &body {
                Some(body) if hex(&[body.as_bytes()]) != personal_hash => {
                    return Ok(Verdict::Broken { seq, why: "its personal part was changed" });
                }
                None if !personal_hash.is_empty() => erased += 1,
                _ => {}
            }
            if link(&previous, seq, &at, &kind, account, &facts, &personal_hash) != hash {
                return Ok(Verdict::Broken { seq, why: "its hash does not follow from the entry before" });
            }
            previous = hash;
            entries += 1;
        }
        Ok(Verdict::Whole { entries, erased, head: previous })
    }

    /// Erases the personal part of an account's entries; the chain still verifies.
    pub fn erase_personal(&self, account: i64) -> Result<usize> {
        let erased = self.db.execute(
            "DELETE FROM journal_personal WHERE seq IN (SELECT seq FROM journal WHERE account = ?1)",
            [account],
        )?;
        self.db.execute(
            "DELETE FROM quote WHERE message IN (SELECT id FROM message WHERE account = ?1)",
            [account],
        )?;
        self.db.execute(
            "DELETE FROM suggestion WHERE address = (SELECT address FROM account WHERE id = ?1)",
            [account],
        )?;
        Ok(erased)
    }
}

fn link(
    previous: &str,
    seq: i64,
    at: &str,
    kind: &str,
    account: Option<i64>,
    facts: &str,
    personal_hash: &str,
) -> String {
    let account = account.map(|a| a.to_string()).unwrap_or_default();
    let fields = [previous, &seq.to_string(), at, kind, &account, facts, personal_hash];
    hex(&fields.map(str::as_bytes))
}

fn hex(fields: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for (n, field) in fields.iter().enumerate() {
        if n > 0 {
            hash.update([0x1f]);
        }
        hash.update(field);
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn store() -> Store {
        let store = Store::in_memory().unwrap();
        let at: jiff::Zoned = "2026-03-01T09:00:00+01:00[Europe/Berlin]".parse().unwrap();
        store.write_journal(&at, "a", None, &json!({"n": 1}), &Value::Null).unwrap();
        store.write_journal(&at, "b", None, &json!({"n": 2}), &json!({"who": "x"})).unwrap();
        store.write_journal(&at, "c", None, &json!({"n": 3}), &Value::Null).unwrap();
        store
    }

    #[test]
    fn promise_14_the_chain_verifies_and_every_change_breaks_it() {
        assert!(matches!(store().verify_journal().unwrap(), Verdict::Whole { entries: 3, erased: 0, .. }));
        for change in [
            "UPDATE journal SET facts = '{\"n\":9}' WHERE seq = 2",
            "UPDATE journal SET at = 'never' WHERE seq = 1",
            "DELETE FROM journal WHERE seq = 1",
            "UPDATE journal_personal SET body = '{}' WHERE seq = 2",
            "UPDATE journal SET personal_hash = '' WHERE seq = 2",
        ] {
            let store = store();
            store.db.pragma_update(None, "foreign_keys", false).unwrap();
            store.db.execute_batch(change).unwrap();
            assert!(matches!(store.verify_journal().unwrap(), Verdict::Broken { .. }), "{change}");
        }
    }

    #[test]
    fn promise_10_personal_parts_can_be_erased_without_breaking_the_chain() {
        let store = store();
        store.db.execute_batch("DELETE FROM journal_personal").unwrap();
        assert!(matches!(store.verify_journal().unwrap(), Verdict::Whole { entries: 3, erased: 1, .. }));
    }
}
