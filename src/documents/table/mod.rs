//! Tables (CSV, XLSX) → bank statements and open-items lists, by a rule file for each program that writes them.
//!
//! A rule file says how a table is known (by its header), how its figures are written and what its columns mean; see
//! [`layout`]. A table that no rule file knows is no statement, and a statement is read whole or not at all.

mod csv;
mod find;
mod layout;
mod list;
mod owed;
mod statement;
mod style;
mod xlsx;

use serde::{Deserialize, Serialize};

pub use layout::{LAYOUTS, LayoutError, Layouts};
pub use owed::Owed;
pub(super) use style::Mark;

use super::DocumentError;
use super::statement::Transaction;

/// Largest table, in bytes.
const MAX_BYTES: usize = 30 * 1024 * 1024;
/// How many rows a table may have.
const MAX_ROWS: usize = 200_000;
/// How many cells a row may have.
const MAX_CELLS: usize = 500;

/// What a table states, and by which rules that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The rule file.
    pub by: By,
    /// The rows that do not count, and why.
    pub left_out: Vec<LeftOut>,
    /// The rows that do.
    pub rows: Rows,
}

/// The rows of a table that count.
#[derive(Debug, Clone, PartialEq)]
pub enum Rows {
    /// A bank statement's.
    Transactions(Vec<Transaction>),
    /// An open-items list's.
    Owed(Vec<Owed>),
}

/// By which rules a table was read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct By {
    /// The rule file, `rules/statements/dkb.toml`.
    pub file: String,
    /// The layout's name in it.
    pub layout: String,
    /// The fields with the columns that they were read from.
    pub columns: Vec<(String, String)>,
}

/// A row that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Its line, from 1.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// A cell: text from CSV, and what a spreadsheet knows to be more.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Text(String),
    Day(jiff::civil::Date),
    Number(rust_decimal::Decimal),
}

/// A row with the line on which it begins.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    line: usize,
    cells: Vec<Cell>,
}

impl Cell {
    /// As a person reads it, without blanks around it.
    fn text(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Cell::Text(text) => text.trim_matches(style::is_blank).into(),
            Cell::Day(day) => day.to_string().into(),
            Cell::Number(number) => number.normalize().to_string().into(),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Cell::Text(text) if text.trim_matches(style::is_blank).is_empty())
    }
}

impl Row {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

/// The table in a CSV file.
///
/// # Errors
/// It is too large, no rule file knows it, or a row that counts cannot be read. Time is linear in the bytes, for each
/// rule file.
pub fn from_csv(bytes: &[u8], layouts: &Layouts) -> Result<Table, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge("more than 30 MB of table"));
    }
    let mut sheets = csv::Sheets::new(bytes);
    let found = find::in_csv(&mut sheets, layouts)?;
    read(&found)
}

/// The table in an XLSX file: in the first of its sheets that a rule file knows.
///
/// # Errors
/// As those of [`from_csv`]; and it is no XLSX.
pub fn from_xlsx(bytes: &[u8], layouts: &Layouts) -> Result<Table, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge("more than 30 MB of table"));
    }
    let sheets = xlsx::sheets(bytes)?;
    let found = find::in_sheets(&sheets, layouts)?;
    read(&found)
}

fn read(found: &find::Found<'_>) -> Result<Table, DocumentError> {
    match found.layout.kind {
        layout::Kind::Statement => statement::read(found),
        layout::Kind::List => list::read(found),
    }
}

/// Whether a file may be a table: text whose lines are divided by the same mark. Cheap, and often wrong: a rule file
/// decides.
pub fn may_be_csv(bytes: &[u8]) -> bool {
    csv::may_be(bytes)
}
