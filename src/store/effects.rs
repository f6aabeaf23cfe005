//! What must still be done in the mailbox. Each effect looks before it acts, so that doing it twice is safe.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{Result, Store, json, parse};

/// Something to be done in the mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// `\Flagged` and a keyword on a message.
    Flag {
        /// The message (row).
        message: i64,
    },
    /// A sealed draft or answer into Drafts.
    Draft {
        /// Its key in the outbox.
        key: String,
    },
    /// A draft out of Drafts.
    RemoveDraft {
        /// Its key in the outbox.
        key: String,
    },
    /// Our own copy out of Sent: the server has saved one by itself.
    RemoveTwin {
        /// Its key in the outbox.
        key: String,
        /// Where our copy lies.
        folder: String,
        /// Its UID there.
        uid: u32,
    },
    /// One copy of an accepted mail in Sent.
    SentCopy {
        /// Its key in the outbox.
        key: String,
    },
}

impl Store {
    /// Adds an effect, once.
    pub fn add_effect(&self, effect: &Effect) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO effect (body) VALUES (?1)")?
            .execute([json("effect", effect)?])?;
        Ok(())
    }

    /// The effects that wait, oldest first.
    pub fn effects(&self) -> Result<Vec<(i64, Effect)>> {
        let mut get = self.db.prepare_cached("SELECT id, body FROM effect ORDER BY attempts, id")?;
        let rows = get.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (id, body) = row?;
            Ok((id, parse("effect", &body)?))
        })
        .collect()
    }

    /// The effect is carried out.
    pub fn effect_done(&self, id: i64) -> Result<()> {
        self.db.prepare_cached("DELETE FROM effect WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// The effect failed and will be tried again.
    pub fn effect_failed(&self, id: i64, error: &str) -> Result<()> {
        self.db
            .prepare_cached("UPDATE effect SET attempts = attempts + 1, last_error = ?2 WHERE id = ?1")?
            .execute(params![id, error])?;
        Ok(())
    }
}
