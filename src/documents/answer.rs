//! What the reading process answers: documents on their way through a pipe.

use serde::{Deserialize, Serialize};

use super::statement::{Inner, Transaction};
use super::table::{By, LeftOut, Rows};
use super::{Document, DocumentError, InvoiceFacts, Kind, Layouts, Member, Owed, Paper, Table};

/// What the child says of one document, as a line of JSON; [`super::child`] tells how lines follow one another.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Answer {
    Invoices(Vec<InvoiceFacts>),
    Transactions(Vec<Booking>),
    /// The first transactions of a long statement or table; another line follows.
    More(Vec<Booking>),
    Paper(Paper),
    Table(WireTable),
    Archive(Vec<(String, Answer)>),
    /// A table that no rule file knows; not every one is meant to be known.
    Unknown(String),
    /// A file of another kind in an archive.
    Other,
    Error(String),
}

/// A table; one of the two lists is there.
#[derive(Serialize, Deserialize)]
pub(super) struct WireTable {
    by: By,
    left_out: Vec<LeftOut>,
    transactions: Option<Vec<Booking>>,
    owed: Option<Vec<Owed>>,
}

/// A transaction with what its public JSON leaves out.
#[derive(Serialize, Deserialize)]
pub(super) struct Booking {
    #[serde(flatten)]
    stated: Transaction,
    inner: Inner,
}

impl Answer {
    /// The transactions of a statement or a table.
    pub(super) fn bookings(&mut self) -> Option<&mut Vec<Booking>> {
        match self {
            Answer::Transactions(bookings) => Some(bookings),
            Answer::Table(table) => table.transactions.as_mut(),
            _ => None,
        }
    }

    pub(super) fn to(kind: &str, bytes: &[u8], layouts: &mut Option<Layouts>) -> Answer {
        let kind = match kind {
            "xml" => Kind::Xml,
            "pdf" => Kind::Pdf,
            "swift" => Kind::Swift,
            "table" => Kind::Table,
            "packed" => Kind::Packed,
            other => {
                return Answer::Error(
                    DocumentError::Child(format!("{other:?} is no kind of document")).to_string(),
                );
            }
        };
        let read = match kind {
            // Rule files for tables are read when there is one.
            Kind::Table | Kind::Packed => {
                Document::read_with(bytes, kind, layouts.get_or_insert_with(Layouts::embedded))
            }
            _ => Document::read(bytes, kind),
        };
        read.into()
    }
}

impl From<Result<Document, DocumentError>> for Answer {
    fn from(read: Result<Document, DocumentError>) -> Answer {
        match read {
            Ok(Document::Invoices(invoices)) => Answer::Invoices(invoices),
            Ok(Document::Statement(transactions)) => Answer::Transactions(bookings(transactions)),
            Ok(Document::Paper(paper)) => Answer::Paper(paper),
            Ok(Document::Table(Table { by, left_out, rows })) => Answer::Table(match rows {
                Rows::Transactions(found) => {
                    WireTable { by, left_out, transactions: Some(bookings(found)), owed: None }
                }
                Rows::Owed(owed) => WireTable { by, left_out, transactions: None, owed: Some(owed) },
            }),
            Ok(Document::Archive(members)) => Answer::Archive(
                members.into_iter().map(|Member { name, what }| (name, what.into())).collect(),
            ),
            Err(DocumentError::UnknownTable(header)) => Answer::Unknown(header),
            Err(DocumentError::NoFigures) => Answer::Other,
            Err(error) => Answer::Error(error.to_string()),
        }
    }
}

impl From<Answer> for Result<Document, DocumentError> {
    fn from(answer: Answer) -> Result<Document, DocumentError> {
        Ok(match answer {
            Answer::Invoices(invoices) => Document::Invoices(invoices),
            Answer::Transactions(bookings) => Document::Statement(transactions(bookings)),
            // The parent has put all pieces together.
            Answer::More(_) => return Err(DocumentError::Child("it stopped in the middle".into())),
            Answer::Paper(paper) => Document::Paper(paper),
            Answer::Table(WireTable { by, left_out, transactions: found, owed }) => Document::Table(Table {
                by,
                left_out,
                rows: match found {
                    Some(found) => Rows::Transactions(transactions(found)),
                    None => Rows::Owed(owed.unwrap_or_default()),
                },
            }),
            Answer::Archive(members) => Document::Archive(
                members.into_iter().map(|(name, what)| Member { name, what: what.into() }).collect(),
            ),
            Answer::Unknown(header) => return Err(DocumentError::UnknownTable(header)),
            Answer::Other => return Err(DocumentError::NoFigures),
            Answer::Error(error) => return Err(DocumentError::Told(error)),
        })
    }
}

fn bookings(transactions: Vec<Transaction>) -> Vec<Booking> {
    let each = transactions.into_iter();
    each.map(|mut stated| Booking { inner: std::mem::take(&mut stated.inner), stated }).collect()
}

fn transactions(bookings: Vec<Booking>) -> Vec<Transaction> {
    bookings.into_iter().map(|b| Transaction { inner: b.inner, ..b.stated }).collect()
}
