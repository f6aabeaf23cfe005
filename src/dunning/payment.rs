//! A booking of a bank statement as the account is told of it: what it settles, and why that is believed.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Money;

/// A booking of a bank statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The booking's fingerprint: the same in every statement that shows it.
    pub entry: String,
    /// The mail (store row) that carried the statement.
    pub message: i64,
    /// The day on which it was booked.
    pub on: Date,
    /// What came in; what went out is negative.
    pub amount: Money,
    /// Who paid, as the bank names them.
    pub name: Option<String>,
    /// The account that it came from.
    #[serde(default)]
    pub iban: Option<String>,
    /// What they wrote with it.
    pub words: String,
    /// The invoices that it pays or takes back, or that are in question.
    pub invoices: Vec<String>,
    /// How it is spread over them. Empty: the one invoice gets all of it, several each what they owe.
    #[serde(default)]
    pub settles: Vec<Settled>,
    /// What is over, in the payment's currency: the debtor's credit.
    #[serde(default)]
    pub surplus: Option<Decimal>,
    /// The entry that it takes back, if that is known.
    #[serde(default)]
    pub takes_back: Option<String>,
    /// What speaks for the match.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// What a payment does to one invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// Its number.
    pub invoice: String,
    /// What of the money is for it, in the invoice's currency.
    pub amount: Money,
    /// What it need not pay beside that.
    #[serde(default)]
    pub let_off: Option<LetOff>,
}

/// What an invoice need not pay in money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetOff {
    /// Why.
    pub reason: Reason,
    /// How much, in the invoice's currency.
    pub amount: Decimal,
}

/// Why an invoice need not pay something in money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The discount for early payment that the invoice grants.
    Skonto,
    /// A few cents.
    Rounding,
    /// What banks kept on the way.
    Charges,
    /// The debtor's credit of that name was set off.
    Credit(String),
}

/// A discount for early payment ("2 % Skonto in 10 Tagen").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skonto {
    /// Percent of the invoice's amount.
    pub percent: Decimal,
    /// The last day on which it may be deducted.
    pub until: Date,
}

/// What speaks for a match of a payment and an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// The creditor reference (ISO 11649) made of the number.
    Reference,
    /// The number, in whatever spelling.
    Number,
    /// The number without its prefix or year.
    NumberPart,
    /// A number that differs in one figure, or in two that changed places.
    NumberNear,
    /// Two numbers, and these lie between them.
    Range,
    /// It is just what is owed.
    Amount,
    /// It is just what these owe together.
    Sum,
    /// It is what is owed less the discount, in time.
    Skonto,
    /// It lacks a few cents.
    Rounding,
    /// It lacks what banks keep.
    Charges,
    /// What the payer had ordered, before charges and exchange, is what is owed.
    Instructed,
    /// Together with the debtor's open credit it is what is owed.
    Credit,
    /// It comes from an account that has paid for this debtor before.
    Iban,
    /// The payer's name is the debtor's.
    Name,
    /// Nothing else that is open fits.
    OnlyOne,
}

impl Evidence {
    /// All of them.
    pub const ALL: [Evidence; 15] = [
        Evidence::Reference,
        Evidence::Number,
        Evidence::NumberPart,
        Evidence::NumberNear,
        Evidence::Range,
        Evidence::Amount,
        Evidence::Sum,
        Evidence::Skonto,
        Evidence::Rounding,
        Evidence::Charges,
        Evidence::Instructed,
        Evidence::Credit,
        Evidence::Iban,
        Evidence::Name,
        Evidence::OnlyOne,
    ];

    /// The name in words files and the journal.
    pub fn name(self) -> &'static str {
        match self {
            Evidence::Reference => "reference",
            Evidence::Number => "number",
            Evidence::NumberPart => "number_part",
            Evidence::NumberNear => "number_near",
            Evidence::Range => "range",
            Evidence::Amount => "amount",
            Evidence::Sum => "sum",
            Evidence::Skonto => "skonto",
            Evidence::Rounding => "rounding",
            Evidence::Charges => "charges",
            Evidence::Instructed => "instructed",
            Evidence::Credit => "credit",
            Evidence::Iban => "iban",
            Evidence::Name => "name",
            Evidence::OnlyOne => "only_one",
        }
    }
}

impl Reason {
    /// The name in words files and the journal.
    pub fn name(&self) -> &'static str {
        match self {
            Reason::Skonto => "skonto",
            Reason::Rounding => "rounding",
            Reason::Charges => "charges",
            Reason::Credit(_) => "credit",
        }
    }
}

impl Settled {
    /// By how much the invoice owes less.
    pub fn whole(&self) -> Decimal {
        let off = self.let_off.as_ref().map_or(Decimal::ZERO, |off| off.amount);
        self.amount.value.saturating_add(off)
    }
}
