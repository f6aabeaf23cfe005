//! The matcher on an invented year whose truth is known.

#![allow(clippy::unwrap_used, clippy::expect_used)] // this is all test code, its plain functions too
#![allow(dead_code, reason = "benches use what tests do not")]

#[path = "ledger/mod.rs"]
mod ledger;

#[path = "scenarios/stage.rs"]
mod stage;

use dunmail::documents::statement::Fingerprint;
use dunmail::store::{Booking, Noted, Store};
use jiff::civil::time;
use ledger::score::{Score, play};
use ledger::{Ledger, Truth, What};

/// The whole way but for the mailbox: each booking counts once by the store, is matched, and changes its account.
fn played(seed: u64, bills: usize, payments: usize) -> Score {
    let year = Ledger::new(seed, bills, payments);
    let policy = stage::policy("mode = \"observe\"", "");
    let store = Store::in_memory().unwrap();
    store.begin().unwrap();
    for n in 0..year.files.len() {
        let identity = format!("file {n}");
        store.note_message(&Noted { identity: &identity, message_id: None, from: None, sent: None }).unwrap();
    }
    let mut note = |fingerprint: &Fingerprint, message: i64| {
        let Fingerprint { entry, day, amount, bank_reference } = fingerprint;
        let bank_reference = bank_reference.as_deref();
        store.note_booking(&Booking { entry, day: *day, amount, bank_reference, message }).unwrap()
    };
    let score = play(&year, &policy, &|day| stage::at(day.to_datetime(time(10, 0, 0, 0))), &mut note);
    store.end(Ok::<(), dunmail::store::StoreError>(())).unwrap();
    score
}

/// `SHOW=1` prints the table; `LEDGER=10000` takes as many invoices, and a fifth more bookings; `SEED=77` another year.
#[test]
fn promise_11_nothing_is_booked_wrongly_and_little_is_left_to_a_person() {
    let told = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<usize>().ok());
    let bills = told("LEDGER").unwrap_or(2_000);
    let score = played(told("SEED").unwrap_or(7) as u64, bills, bills * 12 / 10);
    if std::env::var_os("SHOW").is_some() {
        println!("{}", score.table());
    }
    assert!(score.wrong.is_empty(), "{}", score.wrong.join("\n"));
    assert!(score.left_percent() <= 4.0, "{}\n{}", score.table(), score.left.join("\n"));
    assert_eq!((score.twice, score.swallowed), (0, 0), "each booking counts once, however often it is sent");
}

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
