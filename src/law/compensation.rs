//! The lump sum for the cost of recovery.

use rust_decimal::{Decimal, RoundingStrategy};

use super::proof::Proof;
use super::{Debtor, Jurisdiction};

/// What one kind of debtor owes for the cost of recovery.
#[derive(Debug, Clone, PartialEq)]
pub struct CompensationRule {
    /// How much.
    pub sum: Compensation,
    /// What must come first.
    pub only_if: Option<OnlyIf>,
    /// For what it is owed once: the claim, each invoice, the transaction.
    pub per: Option<String>,
    /// Once for a whole transaction, however many invoices (PL).
    pub once_for_all: bool,
    /// Not where the contract agrees on a rate of its own (GB).
    pub not_with_agreed_rate: bool,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// What must come before a lump sum is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnlyIf {
    /// The contract says so, and the free first reminder is 14 days old (BE: Book XIX WER).
    Contract,
    /// A correct letter gave fourteen days (NL: art. 6:96 (6) BW).
    FourteenDayLetter,
}

/// How much.
#[derive(Debug, Clone, PartialEq)]
pub enum Compensation {
    /// Nothing by statute.
    None,
    /// Always the same.
    Fixed {
        /// The sum.
        amount: Decimal,
        /// Its currency.
        currency: String,
    },
    /// The step in which the principal lies decides.
    Steps {
        /// In the order of their ends; the last has none.
        tiers: Vec<Tier>,
        /// The currency of the sums.
        currency: String,
        /// The currency of the steps.
        steps_in: String,
        /// Never more.
        maximum: Option<Decimal>,
    },
    /// Each slice of the principal counts at its own percentage.
    Slices {
        /// In the order of their ends; the last has none.
        tiers: Vec<Tier>,
        /// The currency of both.
        currency: String,
        /// Never less.
        minimum: Decimal,
        /// Never more.
        maximum: Decimal,
    },
}

/// A step or slice.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tier {
    /// Its end, which belongs to it.
    pub up_to: Option<Decimal>,
    /// Its end, which does not.
    pub below: Option<Decimal>,
    /// A sum.
    pub fixed: Decimal,
    /// Percent of the principal above `above` (of the slice).
    pub percent: Decimal,
    /// See `percent`.
    pub above: Decimal,
}

/// A lump sum for one principal.
#[derive(Debug, Clone, PartialEq)]
pub struct Computed<'a> {
    /// How much, to the cent.
    pub amount: Decimal,
    /// ISO 4217.
    pub currency: &'a str,
    /// The rule.
    pub rule: &'a CompensationRule,
}

/// Why there is no lump sum.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Uncomputed {
    /// The law knows none.
    #[error("the law gives no lump sum here")]
    None,
    /// The steps are counted in another currency.
    #[error("its steps are counted in {0}: convert the principal first")]
    OtherCurrency(String),
}

impl Jurisdiction {
    /// The rule of lump sums for a debtor.
    pub fn compensation_rule(&self, debtor: Debtor) -> Option<&CompensationRule> {
        super::rule_for(&self.compensation, debtor)
    }

    /// The lump sum that a debtor owes on a principal, whatever must come first.
    pub fn compensation(
        &self,
        debtor: Debtor,
        principal: Decimal,
        currency: &str,
    ) -> Result<Computed<'_>, Uncomputed> {
        let rule = super::rule_for(&self.compensation, debtor).ok_or(Uncomputed::None)?;
        let other = |of: &str| match of == currency {
            true => Ok(()),
            false => Err(Uncomputed::OtherCurrency(of.to_owned())),
        };
        let (amount, currency) = match &rule.sum {
            Compensation::None => return Err(Uncomputed::None),
            Compensation::Fixed { amount, currency } => (*amount, currency),
            Compensation::Steps { tiers, currency, steps_in, maximum } => {
                other(steps_in)?;
                let tier = tiers.iter().find(|tier| tier.holds(principal)).ok_or(Uncomputed::None)?;
                let part = (principal - tier.above).max(Decimal::ZERO);
                let sum = tier.fixed + part.saturating_mul(tier.percent) / Decimal::ONE_HUNDRED;
                (maximum.map_or(sum, |maximum| sum.min(maximum)), currency)
            }
            Compensation::Slices { tiers, currency, minimum, maximum } => {
                other(currency)?;
                (slices(tiers, principal).max(*minimum).min(*maximum), currency)
            }
        };
        Ok(Computed { amount: cents(amount), currency, rule })
    }
}

impl Tier {
    fn holds(&self, principal: Decimal) -> bool {
        self.up_to.is_none_or(|end| principal <= end) && self.below.is_none_or(|end| principal < end)
    }
}

fn slices(tiers: &[Tier], principal: Decimal) -> Decimal {
    let (mut sum, mut from) = (Decimal::ZERO, Decimal::ZERO);
    for tier in tiers {
        let end = tier.up_to.or(tier.below).unwrap_or(principal).min(principal);
        let slice = (end - from).max(Decimal::ZERO);
        sum = sum.saturating_add(slice.saturating_mul(tier.percent) / Decimal::ONE_HUNDRED);
        from = from.max(end);
    }
    sum
}

/// Half up to the cent.
pub(super) fn cents(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}
