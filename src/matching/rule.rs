//! Why a match is sure, or is not.

use super::explain::{Explanation, How, Named};
use super::payer::Payer;
use super::sums::Fit;
use crate::dunning::Reason;

/// How sure a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// A person must say.
    Doubtful,
    /// Several signs agree, and nothing speaks against it.
    Strong,
    /// The payer wrote it, and the amount is right.
    Certain,
}

/// Why a match is sure, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The one invoice named owes exactly that amount.
    NumberAndAmount,
    /// The invoices named owe exactly that amount together.
    NumbersAndSum,
    /// The invoices named owe that amount less a discount, in time.
    NumberAndSkonto,
    /// The invoice named owes that amount but for rounding or charges.
    NumberAndTolerance,
    /// The invoice named owes that amount less the debtor's credit.
    NumberAndCredit,
    /// The one invoice named owes more.
    PartOfNumber,
    /// The invoices named owe less: the rest is credit.
    OverNumber,
    /// The invoice named was paid before: it is credit.
    PaidTwice,
    /// The number is spelt in part or with a slip; amount and payer are right.
    SpellingAndPayer,
    /// The number lacks its prefix or its year, and the amount is right.
    NumberPartAndAmount,
    /// Two numbers, and all between them owe exactly that amount.
    RangeAndSum,
    /// Some invoices are named, and with just these others of the payer they owe exactly that amount.
    SomeAndSum,
    /// The payer's account is known, and just one choice of its open invoices owes exactly that amount.
    PayerAndSum,
    /// The one invoice named was closed by hand, and owed that amount.
    ConfirmsHand,
    /// A booking taken back names the invoice and has the amount of its payment.
    ReversalOfNumber,
    /// A direct debit comes back.
    DebitReturned,
    /// More than the invoices named owe.
    TooMuch,
    /// Less than the several invoices named owe, or amounts that cannot be compared.
    SumDiffers,
    /// A part of the amount, and the number may be something else.
    NumberUnsure,
    /// Named invoices that are closed.
    Closed,
    /// Invoices of several accounts are named.
    SeveralAccounts,
    /// Several ways to read it are left.
    SeveralWays,
    /// The payer's name and the amount fit; no number.
    NameAndAmount,
    /// The payer's name fits.
    NameAlone,
    /// The amount fits.
    AmountAlone,
    /// A booking taken back, or money paid out, with the amount of a payment that was booked.
    PerhapsBack,
}

impl Rule {
    /// How sure what it says is.
    pub fn sureness(self) -> Sureness {
        use Rule::*;
        match self {
            NumberAndAmount | NumbersAndSum | NumberAndSkonto | NumberAndCredit | ConfirmsHand
            | ReversalOfNumber => Sureness::Certain,
            NumberAndTolerance | PartOfNumber | OverNumber | PaidTwice | SpellingAndPayer
            | NumberPartAndAmount | RangeAndSum | SomeAndSum | PayerAndSum | DebitReturned => {
                Sureness::Strong
            }
            TooMuch | SumDiffers | NumberUnsure | Closed | SeveralAccounts | SeveralWays | NameAndAmount
            | NameAlone | AmountAlone | PerhapsBack => Sureness::Doubtful,
        }
    }
}

/// Why a way is sure.
pub(super) fn rule(way: &Explanation) -> Rule {
    let has = |reason: fn(&Reason) -> bool| {
        way.spread.settles.iter().filter_map(|s| s.let_off.as_ref()).any(|off| reason(&off.reason))
    };
    match (way.how, way.named, way.spread.fit) {
        (How::Twice, ..) => Rule::PaidTwice,
        (How::Range, ..) => Rule::RangeAndSum,
        (How::Chosen, Named::Number, _) => Rule::SomeAndSum,
        (How::Chosen, ..) => Rule::PayerAndSum,
        (_, Named::Number, Fit::Part) => Rule::PartOfNumber,
        (_, Named::Number, Fit::Over) => Rule::OverNumber,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Skonto)) => Rule::NumberAndSkonto,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Credit(_))) => Rule::NumberAndCredit,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Rounding | Reason::Charges)) => {
            Rule::NumberAndTolerance
        }
        (_, Named::Number, _) if way.rows.len() > 1 => Rule::NumbersAndSum,
        (_, Named::Number, _) => Rule::NumberAndAmount,
        (_, Named::Core, Fit::Exact) if way.payer == Payer::Stranger => Rule::NumberPartAndAmount,
        _ => Rule::SpellingAndPayer,
    }
}
