//! Payment plans: dated parts that add up to the open amount.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Currency, Money, Part};

/// More parts than this are a person's decision.
const MOST_PARTS: u32 = 36;

/// Divides `total` into monthly parts from `first` on.
///
/// `count` parts if the debtor named a number, else parts of `rate` each, else `default` parts. Parts are
/// rounded to cents; the last one takes the rest, so that the sum is exact. Empty if nothing is owed or if the
/// plan would have more than three years of parts.
pub fn parts(
    total: Decimal,
    currency: Currency,
    count: Option<u32>,
    rate: Option<Decimal>,
    default: u32,
    first: Date,
) -> Vec<Part> {
    let total = total.round_dp(2);
    if total <= Decimal::ZERO {
        return Vec::new();
    }
    let by_rate = rate.filter(|r| *r > Decimal::ZERO && *r < total);
    let (count, size) = match (count, by_rate) {
        (Some(count), _) => (count, None),
        (None, Some(rate)) => {
            let count = total.checked_div(rate).map(|n| n.ceil()).and_then(|n| u32::try_from(n).ok());
            (count.unwrap_or(u32::MAX), Some(rate))
        }
        (None, None) => (default, None),
    };
    if count == 0 || count > MOST_PARTS {
        return Vec::new();
    }
    let size = size.unwrap_or_else(|| (total / Decimal::from(count)).round_dp(2));
    let mut rest = total;
    let mut parts = Vec::new();
    for n in 0..count {
        let value = if n + 1 == count { rest } else { size.min(rest) };
        rest -= value;
        let due = first.saturating_add(i64::from(n).months());
        parts.push(Part { due, amount: Money::new(value, currency).rounded() });
    }
    parts
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
