//! Accounts, and the one transaction in which a decision is committed.

use jiff::{Timestamp, Zoned};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::{Effect, Phase, Result, Sealed, Store, StoreError, json, parse};
use crate::dunning::{Account, normalise_number};

/// An account with its row.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountRow {
    /// Its row: the pseudonym in the journal.
    pub id: i64,
    /// What is remembered.
    pub account: Account,
}

/// A decision to be committed: journal, account, outbox and effects at once, or nothing.
#[derive(Debug)]
pub struct Decided<'a> {
    /// The account's row.
    pub id: i64,
    /// The account as it is now.
    pub account: &'a Account,
    /// When it must be looked at again.
    pub wake_at: Option<Timestamp>,
    /// The decision's moment.
    pub now: &'a Zoned,
    /// The kind of event, for the journal.
    pub kind: &'a str,
    /// Facts for the journal.
    pub facts: Value,
    /// Personal data for the journal.
    pub personal: Value,
    /// Mails sealed by this decision.
    pub sealed: Vec<Sealed>,
    /// What must be done in the mailbox.
    pub effects: Vec<Effect>,
    /// Notices (by their name in the account) taken back before they left.
    pub withdrawn: Vec<String>,
    /// The mail whose fate this decision is about: its key, its new phase, the grounds.
    pub settled: Option<(String, Phase, String)>,
}

impl Store {
    /// The account of an address (normalised).
    pub fn account_by_address(&self, address: &str) -> Result<Option<AccountRow>> {
        let mut get = self.db.prepare_cached("SELECT id, state FROM account WHERE address = ?1")?;
        let row: Option<(i64, String)> =
            get.query_row([address], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
        row.map(|(id, state)| Ok(AccountRow { id, account: parse("account", &state)? })).transpose()
    }

    /// The account of a row.
    pub fn account(&self, id: i64) -> Result<AccountRow> {
        let mut get = self.db.prepare_cached("SELECT state FROM account WHERE id = ?1")?;
        let state: String = get.query_row([id], |r| r.get(0))?;
        Ok(AccountRow { id, account: parse("account", &state)? })
    }

    /// A new, empty account.
    pub fn create_account(&self, account: &Account) -> Result<i64> {
        self.db
            .prepare_cached("INSERT INTO account (address, state) VALUES (?1, ?2)")?
            .execute(params![account.id, json("account", account)?])?;
        Ok(self.db.last_insert_rowid())
    }

    /// All accounts, by address.
    pub fn accounts(&self) -> Result<Vec<AccountRow>> {
        let mut get = self.db.prepare_cached("SELECT id, state FROM account ORDER BY address")?;
        let rows = get.query_map([], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (id, state) = row?;
            Ok(AccountRow { id, account: parse("account", &state)? })
        })
        .collect()
    }

    /// Hands on one account after the other: all at once may be too many.
    pub fn each_account(&self, mut take: impl FnMut(&AccountRow)) -> Result<()> {
        let mut get = self.db.prepare_cached("SELECT id, state FROM account ORDER BY address")?;
        let mut rows = get.query([])?;
        while let Some(row) = rows.next()? {
            let state: String = row.get(1)?;
            take(&AccountRow { id: row.get(0)?, account: parse("account", &state)? });
        }
        Ok(())
    }

    /// The rows of the accounts that want to be looked at by now, the longest waiting first.
    pub fn awake(&self, now: Timestamp) -> Result<Vec<i64>> {
        let mut get =
            self.db.prepare_cached("SELECT id FROM account WHERE wake_at <= ?1 ORDER BY wake_at, id")?;
        let rows = get.query_map([now.as_second()], |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The earliest moment at which any account wants to be looked at.
    pub fn next_wake(&self) -> Result<Option<Timestamp>> {
        let at: Option<i64> = self.db.query_row("SELECT min(wake_at) FROM account", [], |r| r.get(0))?;
        Ok(at.and_then(|at| Timestamp::from_second(at).ok()))
    }

    /// Nothing changed; look at the account again then.
    pub fn sleep_until(&self, id: i64, wake_at: Option<Timestamp>) -> Result<()> {
        self.db
            .prepare_cached("UPDATE account SET wake_at = ?2 WHERE id = ?1")?
            .execute(params![id, wake_at.map(Timestamp::as_second)])?;
        Ok(())
    }

    /// Has every account looked at again: the policy may have changed.
    pub fn wake_all(&self, now: Timestamp) -> Result<()> {
        self.db.execute("UPDATE account SET wake_at = ?1, touched = 1", [now.as_second()])?;
        Ok(())
    }

    /// The accounts whose card may have to change.
    pub fn touched(&self) -> Result<Vec<i64>> {
        let mut get = self.db.prepare_cached("SELECT id FROM account WHERE touched = 1 ORDER BY id")?;
        let rows = get.query_map([], |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Has every card looked at again: a new day has begun.
    pub fn touch_all(&self) -> Result<()> {
        self.db.execute("UPDATE account SET touched = 1", [])?;
        Ok(())
    }

    /// Has the card of an account looked at again.
    pub fn touch(&self, id: i64) -> Result<()> {
        self.db.prepare_cached("UPDATE account SET touched = 1 WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// The card of an account is as it should be.
    pub fn untouch(&self, id: i64) -> Result<()> {
        self.db.prepare_cached("UPDATE account SET touched = 0 WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// Commits a decision in one transaction.
    pub fn commit(&mut self, decided: &Decided) -> Result<()> {
        self.batch(|store| {
            store.save_account(decided)?;
            store.write_journal(
                decided.now,
                decided.kind,
                Some(decided.id),
                &decided.facts,
                &decided.personal,
            )?;
            if let Some((key, phase, detail)) = &decided.settled {
                store.settle(key, *phase, detail)?;
            }
            for name in &decided.withdrawn {
                store.withdraw(decided.id, name)?;
            }
            for sealed in &decided.sealed {
                store.seal(decided.id, sealed, decided.now.timestamp())?;
            }
            for effect in &decided.effects {
                store.add_effect(effect)?;
            }
            Ok::<(), StoreError>(())
        })
    }

    fn save_account(&self, decided: &Decided) -> Result<()> {
        let (id, account) = (decided.id, decided.account);
        self.db
            .prepare_cached("UPDATE account SET state = ?2, wake_at = ?3, touched = 1 WHERE id = ?1")?
            .execute(params![id, json("account", account)?, decided.wake_at.map(Timestamp::as_second)])?;
        for invoice in &account.invoices {
            self.db.prepare_cached("INSERT OR REPLACE INTO number VALUES (?1, ?2, ?3)")?.execute(params![
                normalise_number(&invoice.number),
                id,
                invoice.number
            ])?;
            if let Some(message_id) = &invoice.origin.message_id {
                self.put_thread(message_id, id, std::slice::from_ref(&invoice.number))?;
            }
            for address in invoice.origin.to.iter().chain(&invoice.origin.cc) {
                self.put_contact(&address.normalised(), id)?;
            }
        }
        // Who reads a notice may answer it.
        for address in account.pending.iter().flat_map(|pending| &pending.notice.joined) {
            self.put_contact(&address.normalised(), id)?;
        }
        Ok(())
    }

    /// Makes an address (or `@domain`) known as a contact of an account.
    pub fn put_contact(&self, address: &str, account: i64) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO contact VALUES (?1, ?2)")?
            .execute(params![address, account])?;
        Ok(())
    }

    /// The accounts that an address (or `@domain`) is a contact of.
    pub fn contacts(&self, address: &str) -> Result<Vec<i64>> {
        let mut get =
            self.db.prepare_cached("SELECT account FROM contact WHERE address = ?1 ORDER BY account")?;
        let rows = get.query_map([address], |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The addresses that belong to an account, without its domains.
    pub fn addresses_of(&self, account: i64) -> Result<Vec<String>> {
        let mut get = self
            .db
            .prepare_cached("SELECT address FROM contact WHERE account = ?1 AND address NOT LIKE '@%'")?;
        let rows = get.query_map([account], |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The accounts that have an invoice of this number, and how it is written there.
    pub fn accounts_with_number(&self, number: &str) -> Result<Vec<(i64, String)>> {
        let mut get = self
            .db
            .prepare_cached("SELECT account, written FROM number WHERE number = ?1 ORDER BY account")?;
        let rows = get.query_map([normalise_number(number)], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
