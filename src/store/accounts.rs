//! Accounts, and the one transaction in which a decision is committed.

use jiff::{Timestamp, Zoned};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::{Effect, Phase, Result, Sealed, Store, StoreError, json, parse};
use crate::dunning::{Account, Invoice, normalise_number};

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
    /// The account as it was remembered, if it was: what has not changed is not indexed anew.
    pub before: Option<&'a Account>,
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

/// Two indexes, one after the other: of a choice of both SQLite would make a walk through the whole table.
const ASTIR: &str = "SELECT id, state FROM account WHERE id IN (SELECT id FROM account WHERE astir = 1
                     UNION ALL SELECT id FROM account WHERE wake_at <= ?1) ORDER BY address";

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

    /// Hands on those accounts, by address, of which the day has something to tell: they are asked about, have a notice
    /// on its way or a promise with a day, or want to be looked at by `until`.
    pub fn each_astir(&self, until: Timestamp, mut take: impl FnMut(AccountRow)) -> Result<()> {
        let mut get = self.db.prepare_cached(ASTIR)?;
        let mut rows = get.query([until.as_second()])?;
        while let Some(row) = rows.next()? {
            let state: String = row.get(1)?;
            take(AccountRow { id: row.get(0)?, account: parse("account", &state)? });
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
        // The index is one of those that sleep: only who says so finds it.
        let sql = "SELECT min(wake_at) FROM account WHERE wake_at IS NOT NULL";
        let at: Option<i64> = self.db.prepare_cached(sql)?.query_row([], |r| r.get(0))?;
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
            .prepare_cached(
                "UPDATE account SET state = ?2, wake_at = ?3, touched = 1, astir = ?4 WHERE id = ?1",
            )?
            .execute(params![
                id,
                json("account", account)?,
                decided.wake_at.map(Timestamp::as_second),
                is_astir(account)
            ])?;
        let known = |invoice: &&Invoice| {
            let before = decided.before.into_iter().flat_map(|before| &before.invoices);
            before.into_iter().any(|old| old.number == invoice.number && old.origin == invoice.origin)
        };
        for invoice in account.invoices.iter().filter(|invoice| !known(invoice)) {
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

/// Whether the account belongs to those that [`Store::each_astir`] hands on whatever the hour.
fn is_astir(account: &Account) -> bool {
    let promised = |i: &Invoice| i.promise.as_ref().is_some_and(|p| !p.broken && p.day.is_some());
    !account.questions.is_empty() || account.pending.is_some() || account.open_invoices().any(promised)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What a pass asks although nothing is due, and what is asked for one account, looks into no table as a whole.
    #[test]
    fn a_pass_reads_no_whole_table() {
        let store = Store::in_memory().unwrap();
        for sql in [
            "SELECT id FROM account WHERE wake_at <= 1 ORDER BY wake_at, id",
            "SELECT min(wake_at) FROM account WHERE wake_at IS NOT NULL",
            "SELECT id FROM account WHERE touched = 1 ORDER BY id",
            ASTIR,
            "SELECT key FROM outbox WHERE phase = ?1 ORDER BY sealed_at, key",
            "SELECT key FROM outbox WHERE phase IN ('sealed', 'pre') AND not_before <= 1",
            "SELECT bytes FROM outbox WHERE account = 1 AND phase = ?1 ORDER BY sealed_at, key",
            "UPDATE outbox SET phase = '' WHERE account = 1 AND name = '' AND phase IN ('sealed', 'pre', 'waiting')",
            "SELECT count(*) FROM outbox WHERE dot_day = ?1",
            "SELECT count(*) FROM outbox WHERE dot_at > 1",
            "SELECT written FROM outbox_level l JOIN number n ON n.number = l.invoice AND n.account = l.account
             WHERE l.key = ''",
            "SELECT address FROM contact WHERE account = 1",
            "SELECT 1 FROM card WHERE message_id = '' OR previous = ''",
            "SELECT about FROM card WHERE digest = ''",
            "SELECT about FROM card WHERE about >= 'trouble:' AND about < 'trouble;'",
            "SELECT body FROM suggestion WHERE state = 'open' ORDER BY message",
        ] {
            let sql = sql.replace("?1", "1");
            let mut plan = store.db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let steps: Vec<String> =
                plan.query_map([], |row| row.get(3)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
            let whole = |step: &&String| step.starts_with("SCAN") && !step.contains("USING");
            assert_eq!(steps.iter().find(whole), None, "{sql}: {steps:?}");
        }
    }

    #[test]
    fn who_is_asked_about_is_astir_and_who_sleeps_is_not() {
        let mut store = Store::in_memory().unwrap();
        let at: Zoned = "2026-03-02T09:00:00+01:00[Europe/Berlin]".parse().unwrap();
        let mut put = |address: &str, asked: bool, wake_at: Option<Timestamp>| {
            let mut account = Account::new(address.into(), crate::dunning::Language::De);
            if asked {
                account
                    .questions
                    .push(serde_json::from_value(json!({"kind": "call", "since": "2026-03-02"})).unwrap());
            }
            let id = store.create_account(&account).unwrap();
            let decided = Decided {
                id,
                before: None,
                account: &account,
                wake_at,
                now: &at,
                kind: "tick",
                facts: Value::Null,
                personal: Value::Null,
                sealed: Vec::new(),
                effects: Vec::new(),
                withdrawn: Vec::new(),
                settled: None,
            };
            store.commit(&decided).unwrap();
        };
        let later = at.timestamp() + jiff::SignedDuration::from_hours(48);
        put("d@kunde.test", true, None);
        put("c@kunde.test", false, Some(at.timestamp()));
        put("b@kunde.test", false, Some(later));
        put("a@kunde.test", false, None);
        let mut found = Vec::new();
        store.each_astir(at.timestamp(), |row| found.push(row.account.id)).unwrap();
        assert_eq!(found, ["c@kunde.test", "d@kunde.test"]);
        assert_eq!(store.next_wake().unwrap(), Some(at.timestamp()));
    }
}
