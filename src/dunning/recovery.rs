//! What a consumer is to be told beforehand about the cost of recovery.

use super::{ClaimLaw, Money};
use crate::law::{Debtor, OnlyIf};

impl ClaimLaw {
    /// Whether the debtor is a consumer.
    pub fn is_consumer(&self) -> bool {
        self.debtor == Debtor::Consumer
    }

    /// What recovery will cost a consumer who lets the fourteen days of a letter pass, on all that is owed together
    /// (NL: art. 6:96 (5) and (6) BW, which wants the sum in the letter). `None` where the law knows no such letter.
    pub fn costs_after_letter(&self, owed: impl Iterator<Item = Money>) -> Option<Money> {
        let add = |sum: Money, next: Money| {
            (sum.currency == next.currency)
                .then(|| Money { value: sum.value.saturating_add(next.value), ..sum })
        };
        let mut owed = owed;
        let first = owed.next()?;
        let owed = owed.try_fold(first, add)?;
        if !self.is_consumer() {
            return None;
        }
        let found = self.jurisdiction.compensation(self.debtor, owed.value, owed.currency.as_str()).ok()?;
        let asked = found.rule.only_if == Some(OnlyIf::FourteenDayLetter);
        asked.then(|| found.currency.parse().ok().map(|currency| Money::new(found.amount, currency)))?
    }
}
