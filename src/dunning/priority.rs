//! What a person should look at first: points for what an account owes, since when, how it has paid and what is at stake,
//! added up. Each part is named, so that anybody can follow it.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::{Account, Policy, last_day};
use crate::law::{Warning, last_warning};

/// Days after which age counts in full.
const OLD: i64 = 90;
/// Days of average delay that count in full.
const SLOW: i64 = 30;
/// Days by which a payer has become slower before it counts.
const SLOWER: i64 = 5;
/// Broken promises beyond these say nothing new.
const BROKEN: u32 = 3;

/// The points for each part in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityPolicy {
    /// A sum that is large for the creditor, in the invoice's currency.
    pub large: Decimal,
    /// For a large sum; in proportion, at most twice.
    pub amount: u32,
    /// For 90 days overdue; in proportion, at most once.
    pub age: u32,
    /// For each promise broken in a row, at most thrice.
    pub broken: u32,
    /// For an average delay of 30 days; in proportion, at most once.
    pub slow: u32,
    /// For a payer who has become slower by five days.
    pub slower: u32,
    /// For a debtor who has never paid an invoice and owes a large sum.
    pub first: u32,
    /// For a claim that lapses within two weeks; half of it within three months, a quarter within six, an eighth
    /// within twelve.
    pub lapses: u32,
}

/// How urgent an account is for a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Priority {
    /// The parts' points together.
    pub points: u32,
    /// The parts that count, in their order above.
    pub parts: Vec<Part>,
}

/// A part of an account's priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its points.
    pub points: u32,
    /// What they are for.
    pub reason: Reason,
}

/// What points are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// What is owed.
    Amount,
    /// Days that the oldest is overdue.
    Age(i64),
    /// Promises broken in a row.
    Broken(u32),
    /// The days by which it pays late on average.
    Slow(i64),
    /// The days by which it has become slower.
    Slower(i64),
    /// It has never paid an invoice, and owes a large sum.
    First,
    /// The last day to bring a claim.
    Lapses(Date),
}

impl Reason {
    /// The name in words and journal.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Amount => "amount",
            Reason::Age(_) => "age",
            Reason::Broken(_) => "broken",
            Reason::Slow(_) => "slow",
            Reason::Slower(_) => "slower",
            Reason::First => "first",
            Reason::Lapses(_) => "lapses",
        }
    }
}

/// The priority of an account on a day; without parts if nothing is owed.
pub fn priority(account: &Account, policy: &Policy, today: Date) -> Priority {
    let weights = &policy.priority;
    let mut priority = Priority::default();
    let mut add = |points: u32, reason: Reason| {
        if points > 0 {
            priority.points = priority.points.saturating_add(points);
            priority.parts.push(Part { points, reason });
        }
    };
    if account.open_invoices().next().is_none() {
        return priority;
    }
    add(amount(account, weights), Reason::Amount);
    let age = account.open_invoices().filter_map(|i| i.days_overdue(today)).max().unwrap_or_default();
    add(share(weights.age, age, OLD), Reason::Age(age));
    let broken = account.broken_promises;
    add(weights.broken.saturating_mul(broken.min(BROKEN)), Reason::Broken(broken));
    let behaviour = account.behaviour();
    if let Some(behaviour) = behaviour {
        add(share(weights.slow, behaviour.average, SLOW), Reason::Slow(behaviour.average));
        if behaviour.trend >= SLOWER {
            add(weights.slower, Reason::Slower(behaviour.trend));
        }
    }
    if is_new_and_large(account, policy) {
        add(weights.first, Reason::First);
    }
    if let Some((points, day)) = lapses(account, policy, today) {
        add(points, Reason::Lapses(day));
    }
    priority
}

/// Whether a debtor has never paid an invoice, and owes a large sum in some currency.
pub(super) fn is_new_and_large(account: &Account, policy: &Policy) -> bool {
    let large = account.open_amounts().iter().any(|sum| sum.value >= policy.priority.large);
    large && account.behaviour().is_none()
}

fn amount(account: &Account, weights: &PriorityPolicy) -> u32 {
    let most = weights.amount.saturating_mul(2);
    let points = account.open_amounts().into_iter().map(|sum| {
        let points = sum.value.checked_mul(Decimal::from(weights.amount));
        // What overflows is more than large.
        points.and_then(|points| points.checked_div(weights.large)).and_then(|p| p.to_u32()).unwrap_or(most)
    });
    points.fold(0, u32::saturating_add).min(most)
}

/// `points` for `full` days, in proportion, at most once.
fn share(points: u32, days: i64, full: i64) -> u32 {
    let points = i64::from(points).saturating_mul(days.clamp(0, full));
    u32::try_from(points / full.max(1)).unwrap_or_default()
}

/// The points for the claim that lapses first, and its last day.
fn lapses(account: &Account, policy: &Policy, today: Date) -> Option<(u32, Date)> {
    let full = policy.priority.lapses;
    let days = account.open_invoices().filter_map(|invoice| Some((last_day(invoice, policy)?, invoice.due?)));
    let warned = days.filter_map(|(day, due)| {
        let points = match last_warning(due, day, today)? {
            Warning::Lapsed => return None, // there is nothing more to hurry for
            Warning::TwoWeeks => full,
            Warning::ThreeMonths => full / 2,
            Warning::SixMonths => full / 4,
            Warning::TwelveMonths => full / 8,
        };
        Some((points, day))
    });
    warned.min_by_key(|(_, day)| *day)
}
