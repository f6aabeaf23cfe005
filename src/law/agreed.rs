//! A rate that the contract agrees on, and what the law allows it to be.

use rust_decimal::Decimal;

use super::proof::Proof;
use super::{Debtor, Jurisdiction};

/// The bounds of an agreed rate, as multiples of a statutory one.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreedRate {
    /// Whose statutory rate it is measured by.
    pub of: Debtor,
    /// At most this many times that rate.
    pub at_most_times: Option<Decimal>,
    /// At least this many times that rate.
    pub at_least_times: Option<Decimal>,
    /// What becomes of a rate above.
    pub beyond: Beyond,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// What becomes of an agreed rate that is too high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beyond {
    /// The highest that is allowed is owed (PL: art. 481 § 2² KC).
    Cut,
    /// The clause is void (BE, consumers).
    Void,
}

/// What of an agreed rate may be counted on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Allowed {
    /// This rate; below a floor or not.
    Rate { percent: Decimal, below_floor: bool, cut: bool },
    /// Nothing: the clause is void.
    Void,
    /// The bound is not known for these days.
    Unknown,
}

impl Jurisdiction {
    /// What may be counted on of an agreed rate on a day.
    pub(super) fn allowed(&self, debtor: Debtor, agreed: Decimal, day: jiff::civil::Date) -> Allowed {
        let free = Allowed::Rate { percent: agreed, below_floor: false, cut: false };
        let Some(bounds) = super::rule_for(&self.agreed_rate, debtor) else { return free };
        let by = super::rule_for(&self.interest, bounds.of).and_then(|rule| rule.on(day).percent);
        let most = bounds.at_most_times.map(|times| by.map(|by| by * times));
        let least = bounds.at_least_times.map(|times| by.map(|by| by * times));
        match most {
            Some(None) => return Allowed::Unknown,
            Some(Some(most)) if agreed > most => match bounds.beyond {
                Beyond::Void => return Allowed::Void,
                Beyond::Cut => return Allowed::Rate { percent: most, below_floor: false, cut: true },
            },
            _ => {}
        }
        // A floor that is not known does not lower what was agreed: it only cannot be checked.
        let below_floor = least.flatten().is_some_and(|least| agreed < least);
        Allowed::Rate { percent: agreed, below_floor, cut: false }
    }
}
