//! The words that every layer shares: money, languages, intents, addresses.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An ISO 4217 currency code, three upper-case ASCII letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Currency = Currency(*b"EUR");
    /// The Polish złoty.
    pub const PLN: Currency = Currency(*b"PLN");
    /// The pound sterling.
    pub const GBP: Currency = Currency(*b"GBP");
    /// The US dollar.
    pub const USD: Currency = Currency(*b"USD");
    /// The Swiss franc.
    pub const CHF: Currency = Currency(*b"CHF");

    /// The code, `"EUR"`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

/// A currency code that is not three ASCII letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no currency code: write three letters of ISO 4217, such as EUR")]
pub struct NoCurrency(String);

impl FromStr for Currency {
    type Err = NoCurrency;
    fn from_str(text: &str) -> Result<Self, NoCurrency> {
        match text.trim().as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|x| x.is_ascii_alphabetic()) => {
                Ok(Currency([a, b, c].map(|x| x.to_ascii_uppercase())))
            }
            _ => Err(NoCurrency(text.into())),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An amount in one currency. Decimal, never a float; two currencies never add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount in units of the currency (euros, not cents).
    pub value: Decimal,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// An amount.
    pub fn new(value: Decimal, currency: Currency) -> Self {
        Money { value, currency }
    }

    /// Half up to the two places that people write.
    pub fn rounded(self) -> Self {
        let mut value =
            self.value.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        value.rescale(2);
        Money { value, ..self }
    }

    /// What adds up, added up: one sum for each currency, in the order of these.
    pub fn by_currency(amounts: impl IntoIterator<Item = Money>) -> Vec<Money> {
        let mut sums: Vec<Money> = Vec::new();
        for amount in amounts {
            match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
                Some(sum) => sum.value = sum.value.saturating_add(amount.value),
                None => sums.push(amount),
            }
        }
        sums.sort_by_key(|sum| sum.currency);
        sums
    }
}

/// A language that dunmail reads and writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German.
    De,
    /// Polish.
    Pl,
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// All four, in the order of the documentation.
    pub const ALL: [Language; 4] = [Language::De, Language::Pl, Language::Nl, Language::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::De => "de",
            Language::Pl => "pl",
            Language::Nl => "nl",
            Language::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// How a customer is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// Sie, Państwo, u; "Dear Sir or Madam".
    #[default]
    Formal,
    /// Du, ty, je; first names.
    Familiar,
    /// A man who is written to alone, in Polish; elsewhere as [`Register::Formal`].
    Pan,
    /// A woman, likewise.
    Pani,
}

impl Register {
    /// All of them.
    pub const ALL: [Register; 4] = [Register::Formal, Register::Familiar, Register::Pan, Register::Pani];

    /// The name in config and journal.
    pub fn name(self) -> &'static str {
        match self {
            Register::Formal => "formal",
            Register::Familiar => "familiar",
            Register::Pan => "pan",
            Register::Pani => "pani",
        }
    }
}

/// What a customer wants with a message; in the order in which one becomes primary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// A delivery failure report.
    Bounce,
    /// An automatic receipt.
    AutoAck,
    /// An automatic absence note.
    OutOfOffice,
    /// Insolvency, bankruptcy, restructuring, an administrator.
    Insolvency,
    /// A lawyer, or legal steps threatened or announced.
    Legal,
    /// Contests the invoice, or makes payment wait for a fix or a credit note.
    Dispute,
    /// Demands that messages stop, or makes a data-protection request.
    StopContact,
    /// Will not pay, without contesting the debt.
    Refusal,
    /// Says that the payment has left.
    AlreadyPaid,
    /// Asks for, or offers, payment in parts.
    InstallmentRequest,
    /// Cannot pay now and proposes nothing concrete.
    Hardship,
    /// Asks for more time without committing.
    ExtensionRequest,
    /// Commits to pay.
    PromiseToPay,
    /// Needs something before it can pay.
    DocumentRequest,
    /// Somebody else is responsible.
    Redirect,
    /// Asks something else that a person must answer.
    Question,
    /// Only confirms receipt.
    Acknowledgement,
    /// Nothing to do with a payment.
    Other,
    /// The rules do not carry: a person must read it.
    Unclear,
}

impl Intent {
    /// All labels in order of primacy.
    pub const ALL: [Intent; 19] = [
        Intent::Bounce,
        Intent::AutoAck,
        Intent::OutOfOffice,
        Intent::Insolvency,
        Intent::Legal,
        Intent::Dispute,
        Intent::StopContact,
        Intent::Refusal,
        Intent::AlreadyPaid,
        Intent::InstallmentRequest,
        Intent::Hardship,
        Intent::ExtensionRequest,
        Intent::PromiseToPay,
        Intent::DocumentRequest,
        Intent::Redirect,
        Intent::Question,
        Intent::Acknowledgement,
        Intent::Other,
        Intent::Unclear,
    ];

    /// The label as rule files, the journal and JSON write it.
    pub fn label(self) -> &'static str {
        match self {
            Intent::Bounce => "bounce",
            Intent::AutoAck => "auto_ack",
            Intent::OutOfOffice => "out_of_office",
            Intent::Insolvency => "insolvency",
            Intent::Legal => "legal",
            Intent::Dispute => "dispute",
            Intent::StopContact => "stop_contact",
            Intent::Refusal => "refusal",
            Intent::AlreadyPaid => "already_paid",
            Intent::InstallmentRequest => "installment_request",
            Intent::Hardship => "hardship",
            Intent::ExtensionRequest => "extension_request",
            Intent::PromiseToPay => "promise_to_pay",
            Intent::DocumentRequest => "document_request",
            Intent::Redirect => "redirect",
            Intent::Question => "question",
            Intent::Acknowledgement => "acknowledgement",
            Intent::Other => "other",
            Intent::Unclear => "unclear",
        }
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.label())
    }
}

/// A mail address with the name shown beside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The display name, decoded.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// `local@domain` as written.
    pub address: String,
}

impl Address {
    /// An address without a name.
    pub fn bare(address: impl Into<String>) -> Self {
        Address { name: None, address: address.into() }
    }

    /// The form in which addresses are compared: trimmed, lower case.
    pub fn normalised(&self) -> String {
        normalise_address(&self.address)
    }

    /// The part behind the last `@`, lower case; empty when there is none.
    pub fn domain(&self) -> String {
        self.address.rsplit_once('@').map(|(_, d)| d.trim().to_lowercase()).unwrap_or_default()
    }
}

/// The form in which addresses are compared: trimmed, lower case.
pub fn normalise_address(address: &str) -> String {
    address.trim().trim_matches(['<', '>']).to_lowercase()
}

/// The form in which invoice numbers are compared: upper case, letters and digits only.
pub fn normalise_number(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Whether two invoice numbers mean the same invoice, however they are spelt.
pub fn same_number(a: &str, b: &str) -> bool {
    if a == b || is_placeholder(a) || is_placeholder(b) {
        return a == b;
    }
    // Asked for every pair of an account's numbers, most of which differ at their end.
    if a.is_ascii() && b.is_ascii() {
        let mut one = ascii_backwards(a).peekable();
        return one.peek().is_some() && one.eq(ascii_backwards(b));
    }
    let spelt = |number: &str| Some(normalise_number(number)).filter(|n| !n.is_empty());
    spelt(a).is_some() && spelt(a) == spelt(b)
}

/// [`normalise_number`] from its end.
fn ascii_backwards(number: &str) -> impl Iterator<Item = u8> {
    number.bytes().rev().filter(u8::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase())
}

/// Whether a number only stands in for one that the invoice does not state: `?` and its mail's row id.
pub fn is_placeholder(number: &str) -> bool {
    number.starts_with('?')
}
