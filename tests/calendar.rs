//! The public holidays of all calendars against a well-known collection of them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use dunmail::calendar::{Calendar, Holidays};
use jiff::civil::Date;

/// Every public holiday of the package and no other. What it lists beside those (bank holidays, half days, days that are
/// kept by custom or at school) is no day off for everybody, and `rules/holidays.toml` names what some communities keep.
#[test]
fn holidays_are_those_of_the_package() {
    let theirs: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("calendar/holidays.toml")).unwrap();
    let rules = Holidays::embedded().unwrap();
    let (mut compared, mut found) = (0, Vec::new());
    for (place, years) in &theirs {
        let (country, region) = match place.split_once('-') {
            Some((country, region)) => (country, Some(region)),
            None => (place.as_str(), None),
        };
        rules.place(country, region).unwrap();
        let ours = Calendar::new(country, region, &rules);
        for (year, days) in years {
            let days: BTreeSet<Date> =
                days.split(' ').map(|day| format!("{year}-{day}").parse().unwrap()).collect();
            let ours: BTreeSet<Date> = ours.holidays(year.parse().unwrap()).into_keys().collect();
            compared += 1;
            for day in days.symmetric_difference(&ours) {
                found.push(format!(
                    "{place} {day}: {}",
                    if ours.contains(day) { "only ours" } else { "only theirs" }
                ));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!((theirs.len(), compared), (56, 56 * 7));
}
