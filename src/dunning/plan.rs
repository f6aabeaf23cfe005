//! Payment plans: dated parts that add up to the open amount; proposed, agreed, and then each part watched.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{Account, Currency, Happened, HoldKind, Money, Part, Promise, QuestionKind, same_number};

/// More parts than this are a person's decision.
const MOST_PARTS: u32 = 36;

/// A plan that was agreed. As long as it runs, the part that is awaited next stands as a promise on each of its invoices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The invoices that it pays.
    pub invoices: Vec<String>,
    /// Its parts, in order; together they are `owed`.
    pub parts: Vec<Part>,
    /// The day on which it was agreed.
    pub agreed: Date,
    /// What was open on that day.
    pub owed: Money,
}

/// How far the parts of a plan are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rhythm {
    /// Seven days.
    Week,
    /// Fourteen days.
    Fortnight,
    /// The same day of each month, or its last.
    #[default]
    Month,
}

impl Rhythm {
    /// The day of the part that bears this number, the first being 0.
    fn day(self, first: Date, n: u32) -> Date {
        let n = i64::from(n);
        match self {
            Rhythm::Week => first.saturating_add(n.weeks()),
            Rhythm::Fortnight => first.saturating_add((n * 2).weeks()),
            Rhythm::Month => first.saturating_add(n.months()),
        }
    }
}

impl Plan {
    /// What its invoices still owe.
    fn open(&self, account: &Account) -> Decimal {
        let open = self.invoices.iter().filter_map(|n| account.invoice(n)).filter(|i| i.is_open());
        open.filter_map(|i| i.open_amount()).fold(Decimal::ZERO, |sum, a| sum.saturating_add(a.value))
    }

    /// The part that is awaited next and what of it is missing; `None` if all have come.
    pub fn awaited(&self, account: &Account) -> Option<(&Part, Money)> {
        let paid = self.owed.value.saturating_sub(self.open(account));
        let mut until = Decimal::ZERO;
        self.parts.iter().find_map(|part| {
            until = until.saturating_add(part.amount.value);
            (until > paid).then(|| {
                let missing = until.saturating_sub(paid).min(part.amount.value);
                (part, Money::new(missing, part.amount.currency))
            })
        })
    }
}

impl Step<'_> {
    /// A person has agreed on a plan for these invoices. One that does not add up to what is open is none.
    pub(super) fn agree(&mut self, numbers: Vec<String>, parts: &[Part]) {
        let open = numbers.iter().filter_map(|n| self.account.invoice(n)).filter(|i| i.is_open());
        let open: Option<Vec<Money>> = open.map(super::Invoice::open_amount).collect();
        let owed = open
            .as_deref()
            .unwrap_or_default()
            .iter()
            .copied()
            .reduce(|sum, next| Money { value: sum.value.saturating_add(next.value), ..sum });
        let Some(owed) = owed.filter(|o| open.iter().flatten().all(|a| a.currency == o.currency)) else {
            return self
                .because("no plan: an amount is unknown, nothing is open, or currencies differ".into());
        };
        let sum = parts.iter().fold(Decimal::ZERO, |sum, part| sum.saturating_add(part.amount.value));
        let sound =
            parts.iter().all(|p| p.amount.currency == owed.currency && p.amount.value > Decimal::ZERO)
                && parts.windows(2).all(|pair| pair[0].due < pair[1].due);
        if sum != owed.value || !sound {
            return self.because(format!(
                "no plan: the parts come to {sum}, {} {} is open, and each needs a later day than the one before",
                owed.value, owed.currency
            ));
        }
        for number in &numbers {
            self.settle_requests(Some(number));
        }
        self.drop_questions(|q| {
            let about = q.invoice.as_ref().is_none_or(|n| numbers.iter().any(|of| same_number(of, n)));
            about && matches!(q.kind, QuestionKind::Reply | QuestionKind::Promise | QuestionKind::Proposal)
        });
        self.because(format!("a plan of {} parts is agreed, {} {}", parts.len(), owed.value, owed.currency));
        self.happened(Happened::Planned(u32::try_from(parts.len()).unwrap_or(u32::MAX)), numbers.clone());
        self.account.plan = Some(Plan { invoices: numbers, parts: parts.to_vec(), agreed: self.today, owed });
    }

    /// Keeps the awaited part of a plan as a promise, and ends the plan when it is paid, or a part has stayed away longer
    /// than a promise may.
    pub(super) fn follow_plan(&mut self) {
        let Some(plan) = self.account.plan.take() else { return };
        let open: Vec<String> = plan
            .invoices
            .iter()
            .filter(|n| self.account.invoice(n).is_some_and(|i| i.is_open()))
            .cloned()
            .collect();
        if open.is_empty() {
            return self.because("the plan is done: nothing of it is open".into());
        }
        if open
            .iter()
            .any(|n| self.account.invoice(n).is_some_and(|i| i.promise.as_ref().is_some_and(|p| p.broken)))
        {
            return self.because("a part of the plan has stayed away: the plan has ended".into());
        }
        let Some((part, missing)) = plan.awaited(&self.account) else {
            return self
                .because("all parts have come, yet more is open than was agreed: the plan has ended".into());
        };
        let until = self.policy.calendar.add_working_days(part.due, self.policy.promise.grace);
        if until < self.today {
            return self.because(format!("the part of {} has stayed away: the plan has ended", part.due));
        }
        let promise = Promise {
            day: Some([part.due; 2]),
            amount: Some(missing),
            made: plan.agreed,
            message: None,
            broken: false,
        };
        for number in &open {
            let known = self.account.invoice(number).and_then(|i| i.promise.as_ref());
            if known == Some(&promise) {
                continue;
            }
            if known.is_some_and(|known| known.day != promise.day) {
                let check = QuestionKind::CheckBank;
                self.drop_questions(|q| q.kind == check && q.invoice.as_ref() == Some(number));
            }
            self.because(format!(
                "{number}: the plan awaits {} by {}, held until {until}",
                missing.value, part.due
            ));
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.promise = Some(promise.clone());
                // The part before may have been held for longer, or another day was promised beside the plan.
                invoice.holds.retain(|h| h.kind != HoldKind::Promise);
            }
            self.hold_invoice(number, HoldKind::Promise, Some(until), None);
        }
        self.account.plan = Some(plan);
    }

    /// Whoever goes on with an invoice of a plan has ended it.
    pub(super) fn end_plan_of(&mut self, resumed: &[String]) {
        let lifted = |number: &String| {
            resumed.iter().any(|n| same_number(n, number))
                && self
                    .account
                    .invoice(number)
                    .is_some_and(|i| i.holds.iter().all(|h| h.kind != HoldKind::Promise))
        };
        if self.account.plan.as_ref().is_some_and(|plan| plan.invoices.iter().any(lifted))
            && let Some(plan) = self.account.plan.take()
        {
            self.because("the plan is ended by a person".into());
            for number in &plan.invoices {
                if let Some(invoice) = self.account.invoice_mut(number) {
                    invoice.holds.retain(|h| h.kind != HoldKind::Promise);
                    invoice.promise = None;
                }
            }
        }
    }
}

/// Divides `total` into parts from `first` on, so far apart.
///
/// As many parts as the debtor `named`, else parts of `rate` each, else `default` parts. Parts are whole
/// cents; the last one takes the rest, so that the sum is exact. Empty if nothing is owed, if a part would be
/// nothing, or if the plan would have more than three years of parts.
pub fn parts(
    total: Decimal,
    currency: Currency,
    named: Option<u32>,
    rate: Option<Decimal>,
    default: u32,
    first: Date,
    every: Rhythm,
) -> Vec<Part> {
    let rate = rate.map(cents).filter(|r| *r > Decimal::ZERO && *r < total);
    let by_rate = rate.and_then(|r| total.checked_div(r)).map(|n| n.ceil());
    let count = match (named, by_rate) {
        (Some(count), _) => count,
        (None, Some(parts)) => parts.to_u32().unwrap_or(u32::MAX),
        (None, None) => default,
    };
    if count == 0 || count > MOST_PARTS || total <= Decimal::ZERO {
        return Vec::new();
    }
    let even = total / Decimal::from(count);
    // A sum beside a number of parts may be the first or the whole: parts are even then.
    let size = rate.filter(|_| named.is_none()).unwrap_or_else(|| cents(even));
    if size <= Decimal::ZERO {
        return Vec::new();
    }
    let mut rest = total;
    let mut parts = Vec::new();
    for n in 0..count {
        let mut value = if n + 1 == count { rest } else { size };
        rest -= value;
        value.rescale(value.scale().max(2));
        let due = every.day(first, n);
        parts.push(Part { due, amount: Money::new(value, currency) });
    }
    parts
}

/// Whole cents, never more than the sum.
fn cents(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::ToZero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn parts_add_up_to_the_total() {
        let plan = parts(
            "1000.00".parse().unwrap(),
            Currency::EUR,
            Some(3),
            None,
            3,
            date(2026, 1, 31),
            Rhythm::Month,
        );
        let shown: Vec<String> = plan.iter().map(|p| format!("{} {}", p.due, p.amount.value)).collect();
        assert_eq!(shown, ["2026-01-31 333.33", "2026-02-28 333.33", "2026-03-31 333.34"]);
    }

    #[test]
    fn a_rate_gives_the_number_and_a_smaller_last_part() {
        let plan = parts(
            "1000".parse().unwrap(),
            Currency::EUR,
            None,
            Some("300".parse().unwrap()),
            3,
            date(2026, 4, 1),
            Rhythm::Month,
        );
        let values: Vec<String> = plan.iter().map(|p| p.amount.value.to_string()).collect();
        assert_eq!(values, ["300.00", "300.00", "300.00", "100.00"]);
    }

    #[test]
    fn parts_may_come_by_the_week() {
        let total = "100.00".parse().unwrap();
        let days = |every| {
            let plan = parts(total, Currency::EUR, Some(2), None, 3, date(2026, 4, 1), every);
            plan.iter().map(|p| p.due.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(days(Rhythm::Week), ["2026-04-01", "2026-04-08"]);
        assert_eq!(days(Rhythm::Fortnight), ["2026-04-01", "2026-04-15"]);
    }

    #[test]
    fn endless_plans_are_not_proposed() {
        let plan = parts(
            "9000".parse().unwrap(),
            Currency::EUR,
            None,
            Some("1".parse().unwrap()),
            3,
            date(2026, 4, 1),
            Rhythm::Month,
        );
        assert!(plan.is_empty());
    }
}
