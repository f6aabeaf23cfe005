//! What dunmail remembers: one SQLite file, one function per transaction.
//!
//! The daemon is the only writer. `synchronous=FULL` in WAL mode: what a function has returned from survives a
//! power cut, which the phases of the outbox rely on.

mod accounts;
mod desk;
mod effects;
mod journal;
mod looks;
mod messages;
mod outbox;
mod statements;

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use rusqlite_migration::{M, Migrations};

pub use accounts::{AccountRow, Decided};
pub use desk::{CardRow, GestureRow, Suggestion};
pub use effects::Effect;
pub use journal::{Hashed, JournalEntry, Link, Verdict};
pub use messages::{Cursor, Known, MessageRow, Noted, Place};
pub use outbox::{Kind, Mail, Phase, Sealed};
pub use statements::Booking;

/// The SQLite database.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    /// How many transactions are open, one within the other.
    depth: std::cell::Cell<u32>,
}

/// What can go wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused.
    #[error("the store {0}; see that the disk is not full and that no other dunmail runs on it")]
    Sqlite(#[from] rusqlite::Error),
    /// The file cannot be opened or brought up to date.
    #[error("cannot open the store {path}: {why}; see that the folder exists and may be written")]
    Open {
        /// The file.
        path: String,
        /// SQLite's words.
        why: String,
    },
    /// A row holds what this version cannot read.
    #[error("the store holds something unreadable in {place}: {why}; was it written by a newer dunmail?")]
    Broken {
        /// The table.
        place: &'static str,
        /// What was wrong.
        why: String,
    },
}

type Result<T> = std::result::Result<T, StoreError>;

impl Store {
    /// Opens the file, creating or upgrading it.
    pub fn open(path: &Path) -> Result<Store> {
        let fail = |why: String| StoreError::Open { path: path.display().to_string(), why };
        let db = Connection::open(path).map_err(|e| fail(e.to_string()))?;
        Self::set_up(db).map_err(|e| fail(e.to_string()))
    }

    /// Leaves flushing to the operating system. For the demo alone: what a power cut takes is played again.
    pub fn without_flushing(self) -> Result<Store> {
        self.db.pragma_update(None, "synchronous", "OFF")?;
        Ok(self)
    }

    /// A store that is gone with its value; for `read`, `simulate` and tests.
    pub fn in_memory() -> Result<Store> {
        Self::set_up(Connection::open_in_memory()?)
    }

    /// A second look at the same file for another thread: it sees what has been committed, and writes nothing. `None` for
    /// a store in memory.
    pub fn reader(&self) -> Result<Option<Store>> {
        let Some(path) = self.db.path().filter(|path| !path.is_empty()) else { return Ok(None) };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(std::time::Duration::from_secs(5))?;
        Ok(Some(Store { db, depth: std::cell::Cell::new(0) }))
    }

    fn set_up(mut db: Connection) -> Result<Store> {
        db.pragma_update(None, "journal_mode", "WAL")?;
        db.pragma_update(None, "synchronous", "FULL")?;
        db.pragma_update(None, "foreign_keys", true)?;
        // The indexes of a large mailbox must fit, else each transaction writes most of their pages once more (KiB).
        db.pragma_update(None, "cache_size", -4 * 1024)?;
        // How long the log may grow before it is written back: what is written often is written back once (pages).
        db.pragma_update(None, "wal_autocheckpoint", 4000)?;
        // What a nested transaction would undo fits into memory: in a file it is as much to write as the data.
        db.pragma_update(None, "temp_store", "MEMORY")?;
        db.busy_timeout(std::time::Duration::from_secs(5))?;
        db.set_prepared_statement_cache_capacity(64);
        let migrations = Migrations::new(vec![
            M::up(include_str!("schema.sql")),
            M::up(include_str!("statements.sql")),
            M::up(include_str!("payers.sql")),
            M::up(include_str!("indexes.sql")),
            M::up(include_str!("looks.sql")),
        ]);
        migrations
            .to_latest(&mut db)
            .map_err(|e| StoreError::Broken { place: "schema", why: e.to_string() })?;
        Ok(Store { db, depth: std::cell::Cell::new(0) })
    }

    /// A remembered setting.
    pub fn meta(&self, key: &str) -> Result<Option<String>> {
        let mut get = self.db.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(get.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Remembers a setting.
    pub fn set_meta(&self, key: &str, value: &str) -> Result<()> {
        self.db
            .prepare_cached("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")?
            .execute([key, value])?;
        Ok(())
    }

    /// Forgets a setting.
    pub fn clear_meta(&self, key: &str) -> Result<()> {
        self.db.prepare_cached("DELETE FROM meta WHERE key = ?1")?.execute([key])?;
        Ok(())
    }

    /// Runs many calls as one transaction. Transactions nest: only the outermost one is flushed to disk.
    pub fn batch<T, E: From<StoreError>>(
        &mut self,
        run: impl FnOnce(&mut Store) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.begin()?;
        let done = run(self);
        self.end(done)
    }

    /// Begins a transaction for callers that own more than the store; [`Store::end`] must follow on every way. The
    /// outermost one takes the write lock at once: what it reads nobody else changes before it writes.
    pub fn begin(&self) -> Result<()> {
        let begin = if self.db.is_autocommit() { "BEGIN IMMEDIATE" } else { "SAVEPOINT inner" };
        self.db.prepare_cached(begin)?.execute([])?;
        self.depth.set(self.depth.get() + 1);
        Ok(())
    }

    /// Ends the innermost transaction: keeps it if all went well, else undoes it.
    pub fn end<T, E: From<StoreError>>(&self, done: std::result::Result<T, E>) -> std::result::Result<T, E> {
        let outermost = self.depth.get() <= 1;
        self.depth.set(self.depth.get().saturating_sub(1));
        match done {
            Ok(done) => {
                let end = if outermost { "COMMIT" } else { "RELEASE inner" };
                let ended = self.db.prepare_cached(end).and_then(|mut end| end.execute([]));
                ended.map_err(StoreError::from)?;
                Ok(done)
            }
            Err(error) => {
                let undo = if outermost { "ROLLBACK" } else { "ROLLBACK TO inner; RELEASE inner" };
                // The first error is the one to tell; a failed roll-back ends with the connection anyway.
                let _ = self.db.execute_batch(undo);
                Err(error)
            }
        }
    }
}

/// JSON from a column.
fn parse<T: serde::de::DeserializeOwned>(place: &'static str, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|e| StoreError::Broken { place, why: e.to_string() })
}

/// JSON for a column.
fn json<T: serde::Serialize>(place: &'static str, value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| StoreError::Broken { place, why: e.to_string() })
}
