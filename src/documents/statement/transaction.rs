//! One booking of a bank statement.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dunning::Currency;

/// One transaction as the bank states it; what is not stated is `None`, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Transaction {
    /// The day on which it was booked.
    pub booked: Option<Date>,
    /// The value date.
    pub value: Option<Date>,
    /// What came in, with at least two places; what went out is negative.
    pub amount: Decimal,
    /// Its currency.
    pub currency: Option<Currency>,
    /// Who paid, or was paid.
    pub name: Option<String>,
    /// Their IBAN (or other account number, as stated), no spaces.
    pub iban: Option<String>,
    /// What they wrote with it: the remittance text, else the structured reference.
    pub reference: Option<String>,
    /// What `read --json` leaves out.
    #[serde(skip)]
    pub inner: Inner,
}

/// What decides about a transaction beside what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Inner {
    /// The payer's own reference, `EndToEndId`.
    pub end_to_end: Option<String>,
    /// The payee's reference: RF (ISO 11649) and others.
    pub creditor_reference: Option<String>,
    /// The name that the bank gave this booking, `AcctSvcrRef` or field 61's subfield 8.
    pub bank_reference: Option<String>,
    /// The creditor's account that the statement is about, no spaces.
    pub account: Option<String>,
    /// What the payer had ordered, where charges or an exchange lie between (`InstdAmt`), in units of that currency.
    pub instructed: Option<(Decimal, Currency)>,
    /// It takes back an earlier booking.
    pub reversal: bool,
    /// Announced, not yet booked.
    pub pending: bool,
}

impl Transaction {
    /// Everything that the payer wrote and that may name an invoice.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        [&self.reference, &self.inner.creditor_reference, &self.inner.end_to_end]
            .into_iter()
            .filter_map(|words| words.as_deref())
    }
}

/// At least the two places that people write.
pub(in crate::documents) fn two_places(mut amount: Decimal) -> Decimal {
    if amount.scale() < 2 {
        amount.rescale(2);
    }
    amount
}

/// A text that says something, its white space folded; banks write `NOTPROVIDED` for none.
pub(in crate::documents) fn said(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let empty = ["", "NOTPROVIDED", "NOT PROVIDED", "NONREF"].contains(&text.to_uppercase().as_str());
    (!empty).then_some(text)
}
