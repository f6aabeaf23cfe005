//! `dunmail hold` and `dunmail resume`: all sending stops, and goes on.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::Failure;
use super::books::Books;
use crate::store::StoreError;

/// Where the store keeps the HOLD; the send gate looks at it before every DATA.
const HOLD: &str = "hold";

/// Whether a person has stopped all sending.
pub(super) fn is_held(books: &Books) -> Result<bool, Failure> {
    Ok(books.setup.hold_file.exists() || books.store.meta(HOLD)?.is_some())
}

/// Stops all sending before the next DATA. Reading goes on.
pub(super) fn hold(config: &Path) -> Result<(), Failure> {
    let mut books = Books::open(config, None)?;
    let known = books.store.meta(HOLD)?.is_some();
    if !known {
        let now = books.now.clone();
        books.store.batch(|store| {
            store.set_meta(HOLD, &now.to_string())?;
            store.write_journal(&now, "hold", None, &json!({"by": "the command line"}), &Value::Null)?;
            Ok::<(), StoreError>(())
        })?;
    }
    let already = if known { " already" } else { "" };
    println!("nothing is sent{already}, until `dunmail resume`");
    Ok(())
}

/// Lets mail leave again: each account at its lowest unfinished level.
pub(super) fn resume(config: &Path) -> Result<(), Failure> {
    let mut books = Books::open(config, None)?;
    if books.store.meta(HOLD)?.is_some() {
        let now = books.now.clone();
        books.store.batch(|store| {
            store.clear_meta(HOLD)?;
            // The next pass looks at every account, whatever moment it is told to take for now.
            store.wake_all(Timestamp::UNIX_EPOCH)?;
            store.write_journal(&now, "resume", None, &json!({"by": "the command line"}), &Value::Null)?;
            Ok::<(), StoreError>(())
        })?;
    }
    let file = &books.setup.hold_file;
    if file.exists() {
        return Err(Failure::new(format!("the file {} still stops all sending: delete it", file.display())));
    }
    println!("mail may leave again");
    Ok(())
}
