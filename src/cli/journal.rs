//! `dunmail journal`: the record, and whether its chain holds.

use std::io::Write;
use std::path::Path;

use serde_json::Value;

use super::Failure;
use super::books::Books;
use super::read::plain;
use crate::store::{JournalEntry, Verdict};

/// The record of every event and action.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Journal {
    /// Recompute the hash chain: prints the entries, the erased ones and the head
    Verify,
    /// Show the entries, oldest first
    Show {
        /// Only those of this account
        #[arg(long, value_name = "ADDR")]
        account: Option<String>,
    },
}

impl Journal {
    /// Carries out the command.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let books = Books::open(config, None)?;
        match self {
            Journal::Verify => verify(&books),
            Journal::Show { account } => show(&books, account.as_deref()),
        }
    }
}

fn verify(books: &Books) -> Result<(), Failure> {
    match books.store.verify_journal()? {
        Verdict::Whole { entries, erased, head } => {
            let head = if head.is_empty() { "-" } else { &head };
            println!("the chain holds: entries {entries}, erased {erased}, head {head}");
            Ok(())
        }
        Verdict::Broken { seq, why } => Err(Failure::new(format!("the chain breaks at entry {seq}: {why}"))),
    }
}

fn show(books: &Books, account: Option<&str>) -> Result<(), Failure> {
    let only = account.map(|address| books.account(address)).transpose()?.map(|row| row.id);
    let names: std::collections::BTreeMap<i64, String> =
        books.store.accounts()?.into_iter().map(|row| (row.id, row.account.id)).collect();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for entry in books.store.journal(only)? {
        let name = entry.account.map(|id| names.get(&id).cloned().unwrap_or_else(|| format!("account {id}")));
        write_entry(&mut out, &entry, name.as_deref())?;
    }
    Ok(out.flush()?)
}

/// One entry: when, what, about whom, and why.
pub(super) fn write_entry(
    out: &mut dyn Write,
    entry: &JournalEntry,
    account: Option<&str>,
) -> std::io::Result<()> {
    let at = entry.at.split('[').next().unwrap_or(&entry.at);
    let erased =
        if entry.personal.is_none() && entry.account.is_some() { "  (no personal part)" } else { "" };
    writeln!(out, "#{} {at} {} {}{erased}", entry.seq, entry.kind, account.unwrap_or_default())?;
    let Value::Object(facts) = &entry.facts else { return Ok(()) };
    for (key, value) in facts {
        if is_empty(value) {
            continue;
        }
        match value {
            Value::Array(lines) if lines.iter().all(Value::is_string) => {
                for line in lines.iter().filter_map(Value::as_str) {
                    writeln!(out, "    {key}: {}", plain(line))?;
                }
            }
            Value::String(text) => writeln!(out, "    {key}: {}", plain(text))?,
            other => writeln!(out, "    {key}: {}", plain(&other.to_string()))?,
        }
    }
    Ok(())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
