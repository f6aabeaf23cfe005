//! Payment plans: dated parts that add up to the open amount.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Currency, Money, Part};

/// More parts than this are a person's decision.
const MOST_PARTS: u32 = 36;

/// Divides `total` into monthly parts from `first` on.
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
        let due = first.saturating_add(i64::from(n).months());
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
        let plan = parts("1000.00".parse().unwrap(), Currency::EUR, Some(3), None, 3, date(2026, 1, 31));
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
        );
        let values: Vec<String> = plan.iter().map(|p| p.amount.value.to_string()).collect();
        assert_eq!(values, ["300.00", "300.00", "300.00", "100.00"]);
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
        );
        assert!(plan.is_empty());
    }
}
