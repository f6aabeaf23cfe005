//! What a document or an outgoing mail states about an invoice.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dunning::{Currency, NeverDun, Skonto};

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
    #[serde(skip)]
    pub contact: Option<String>,
    /// The contact's telephone number.
    #[serde(skip)]
    pub phone: Option<String>,
    /// The creditor's name.
    pub seller: Option<String>,
    /// The payee's IBAN (or other account number, as stated), no spaces.
    pub iban: Option<String>,
    /// Where this was read.
    pub source: Source,
    /// Why it must never be dunned although it is an invoice.
    #[serde(skip)]
    pub never_dun: Option<NeverDun>,
    /// The discounts that it grants for early payment.
    #[serde(skip)]
    pub skonto: Vec<Skonto>,
    /// The number of the invoice that this one replaces or credits.
    #[serde(skip)]
    pub refers_to: Option<String>,
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
