//! Small sums: nothing is sent about them alone. They go along with the next notice, and no person is asked about them.

use rust_decimal::Decimal;

use super::{Currency, Invoice, Policy};

/// Whether these invoices together are too little to write about, in each of their currencies.
pub fn is_small<'a>(invoices: impl Iterator<Item = &'a Invoice>, policy: &Policy) -> bool {
    let mut sums: Vec<(Currency, Decimal)> = Vec::new();
    for open in invoices.filter_map(Invoice::open_amount) {
        match sums.iter_mut().find(|(currency, _)| *currency == open.currency) {
            Some((_, sum)) => *sum = sum.saturating_add(open.value),
            None => sums.push((open.currency, open.value)),
        }
    }
    !sums.is_empty() && sums.iter().all(|(_, sum)| *sum < policy.minimum)
}
