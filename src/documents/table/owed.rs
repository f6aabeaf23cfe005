//! One line of an open-items list.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dunning::Currency;

/// An invoice that a list holds open, as it says; what it does not say is `None`, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// The line, from 1.
    pub line: usize,
    /// The invoice's number.
    pub number: String,
    /// Its date.
    pub issued: Option<Date>,
    /// Its due day.
    pub due: Option<Date>,
    /// What was invoiced; as much as is open if only that is said.
    pub amount: Decimal,
    /// What is open of it; positive for a credit note too.
    pub open: Decimal,
    /// The currency.
    pub currency: Option<Currency>,
    /// The debtor's name.
    pub name: Option<String>,
    /// The debtor's mail addresses.
    pub addresses: Vec<String>,
    /// How many reminders have gone out, as the list counts them.
    pub level: Option<u8>,
    /// A credit note.
    pub credit: bool,
}
