//! What a document or an outgoing mail states about an invoice.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::dunning::{Currency, NeverDun};

/// One invoice or credit note, as stated; what is not stated is `None`, never guessed.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct InvoiceFacts {
    /// As written, without label words.
    pub number: Option<String>,
    /// The invoice's own date.
    pub issued: Option<Date>,
    /// The day on which it falls due (terms counted; with a discount, the net day).
    pub due: Option<Date>,
    /// What is to be paid, gross.
    #[serde(serialize_with = "plain")]
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// UNTDID 1001 code: 380 invoice, 381 credit note, 384 corrected invoice …
    #[serde(rename = "type")]
    pub type_code: Option<String>,
    /// The debtor's name.
    pub buyer: Option<String>,
    /// The creditor's name.
    pub seller: Option<String>,
    /// The payee's IBAN, no spaces.
    pub iban: Option<String>,
    /// Where this was read.
    pub source: Source,
    /// Why it must never be dunned although it is an invoice.
    #[serde(skip)]
    pub never_dun: Option<NeverDun>,
    /// The number of the invoice that this one replaces or credits.
    #[serde(skip)]
    pub refers_to: Option<String>,
}

/// Where facts were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// UN/CEFACT Cross Industry Invoice.
    Cii,
    /// OASIS UBL 2.1.
    Ubl,
    /// Polish KSeF structure FA.
    Fa,
    /// The text of a PDF.
    Pdf,
    /// Subject and text of the mail.
    #[default]
    Text,
}

fn plain<S: serde::Serializer>(value: &Option<Decimal>, s: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => s.collect_str(value),
        None => s.serialize_none(),
    }
}

/// What an outgoing mail of the creditor's is.
#[derive(Debug, Clone, PartialEq)]
pub enum Outgoing {
    /// It carries these invoices or credit notes.
    Invoices(Vec<InvoiceFacts>),
    /// A reminder typed by a person: a contact about these invoice numbers.
    Reminder(Vec<String>),
    /// An offer, a delivery note, a pro forma, an incoming invoice forwarded, anything else.
    Other(&'static str),
}
