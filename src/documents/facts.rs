//! What a document or an outgoing mail states about an invoice.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dunning::{Currency, NeverDun, Skonto, Unsure};

/// One invoice or credit note, as stated; what is not stated is `None`, never guessed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct InvoiceFacts {
    /// As written, without label words.
    pub number: Option<String>,
    /// The invoice's own date.
    pub issued: Option<Date>,
    /// The day on which it falls due (terms counted; with a discount, the net day).
    pub due: Option<Date>,
    /// What is to be paid, gross. An e-invoice's figure keeps its sign and its places.
    #[serde(with = "plain")]
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// UNTDID 1001 code: 380 invoice, 381 credit note, 384 corrected invoice …; for FA its own
    /// `RodzajFaktury` (`VAT`, `KOR`, `ZAL` …).
    #[serde(rename = "type")]
    pub type_code: Option<String>,
    /// The debtor's name.
    pub buyer: Option<String>,
    /// The debtor's contact person.
    #[serde(default)]
    pub contact: Option<String>,
    /// The contact's telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// The creditor's name.
    pub seller: Option<String>,
    /// The creditor's own contact, as much of name, telephone and address as is stated (BT-41 to BT-43).
    #[serde(default)]
    pub seller_contact: Option<String>,
    /// The payee's IBAN (or other account number, as stated), no spaces.
    pub iban: Option<String>,
    /// The buyer's own reference (BT-10): a routing id, a cost centre, a name.
    #[serde(default)]
    pub buyer_reference: Option<String>,
    /// The number of the buyer's order (BT-13).
    #[serde(default)]
    pub order: Option<String>,
    /// What the payer is to write (BT-83).
    #[serde(default)]
    pub payment_reference: Option<String>,
    /// The terms of payment in words (BT-20).
    #[serde(default)]
    pub terms: Option<String>,
    /// The parts in which it is due, if it is due in parts.
    #[serde(default)]
    pub instalments: Vec<Instalment>,
    /// The discounts that it grants for early payment.
    #[serde(default)]
    pub skonto: Vec<Skonto>,
    /// Where this was read.
    pub source: Source,
    /// Why it must never be dunned although it is an invoice.
    #[serde(default)]
    pub never_dun: Option<NeverDun>,
    /// The number of the invoice that this one replaces or credits.
    #[serde(default)]
    pub refers_to: Option<String>,
    /// What it does not state clearly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsure: Vec<Unsure>,
    /// What is stated in two ways, in words for a person: `due: 2026-03-25 in the PDF, 2026-03-26 in the mail`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<String>,
}

impl InvoiceFacts {
    /// Whether it lowers what is owed: UNTDID 1001 codes 81, 83, 261, 262, 296, 308, 381, 396, 420, 458, 502,
    /// 503, 532 (EN 16931's credit note codes), a Polish correction, or a negative sum.
    pub fn is_credit(&self) -> bool {
        let credit_code = self.type_code.as_deref().is_some_and(|code| {
            matches!(
                code,
                "81" | "83"
                    | "261"
                    | "262"
                    | "296"
                    | "308"
                    | "381"
                    | "396"
                    | "420"
                    | "458"
                    | "502"
                    | "503"
                    | "532"
            )
        });
        credit_code || self.amount.is_some_and(|amount| amount.is_sign_negative() && !amount.is_zero())
    }
}

/// A part of the sum and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instalment {
    /// Its due day.
    pub due: Date,
    /// The part, if it is stated.
    pub amount: Option<Decimal>,
}

/// Where facts were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
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

/// Amounts travel as strings with the places that were written.
mod plain {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<Decimal>, s: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => s.collect_str(value),
            None => s.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Decimal>, D::Error> {
        let text = Option::<String>::deserialize(d)?;
        text.map(|text| text.parse().map_err(serde::de::Error::custom)).transpose()
    }
}
