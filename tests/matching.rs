//! The matcher on an invented year whose truth is known.

#![allow(clippy::unwrap_used)] // this is all test code, its plain functions too
#![allow(dead_code, reason = "benches use what tests do not")]

#[path = "ledger/mod.rs"]
mod ledger;

use ledger::{Ledger, Truth, What};

#[test]
fn the_ledger_is_the_same_from_the_same_seed_and_has_all_that_happens() {
    let ledger = Ledger::new(7, 2_000, 2_400);
    let again = Ledger::new(7, 2_000, 2_400);
    assert_eq!(format!("{:?}", ledger.bookings), format!("{:?}", again.bookings));
    assert_eq!((ledger.bills.len(), ledger.bookings.len()), (2_000, 2_400));
    let concern = ledger.bookings.iter().filter(|b| b.truth != Truth::Foreign).count();
    assert!((1_600..2_200).contains(&concern), "{concern}");
    let mut seen: std::collections::BTreeMap<What, usize> = Default::default();
    ledger.bookings.iter().for_each(|b| *seen.entry(b.what).or_default() += 1);
    if std::env::var_os("SHOW").is_some() {
        println!("{concern} {seen:#?} untellable {}", ledger.bookings.iter().filter(|b| !b.tellable).count());
        ledger.bookings.iter().step_by(40).for_each(|b| println!("{b:?}"));
    }
    for what in [
        What::Double,
        What::Over,
        What::Return,
        What::DebitReturn,
        What::Skonto,
        What::SkontoLate,
        What::Charges,
    ] {
        assert!(seen.contains_key(&what), "no {what:?}");
    }
}
