use super::*;
use crate::law::Standing;

fn faults(path: &str, old: &str, new: &str) -> Vec<String> {
    let changed: Vec<(&str, String)> = LAW
        .iter()
        .map(|(file, text)| {
            assert!(*file != path || text.contains(old), "{old}");
            (*file, if *file == path { text.replacen(old, new, 1) } else { (*text).to_owned() })
        })
        .collect();
    let files: Vec<(&str, &str, &str)> =
        changed.iter().map(|(path, text)| (*path, *path, text.as_str())).collect();
    Law::parse(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_embedded_law_is_sound() {
    let law = Law::load(None).unwrap();
    let codes: Vec<&str> = law.jurisdictions.keys().map(String::as_str).collect();
    assert_eq!(codes, ["AT", "BE", "CH", "DE", "EU", "FR", "GB", "IE", "NL", "PL"]);
    for law in law.jurisdictions.values() {
        for debtor in [Debtor::Business, Debtor::Consumer] {
            assert!(law.interest.contains_key(&debtor), "{} {debtor}", law.code);
            assert!(law.start.contains_key(&debtor), "{} {debtor}", law.code);
            assert!(law.limitation_rule(debtor, None).is_some(), "{} {debtor}", law.code);
        }
        assert!(law.facts.iter().any(|fact| fact.about.starts_with("formal_letter")), "{}", law.code);
    }
    assert!(law.of("IT").is_some_and(|law| law.code == "EU"));
    assert!(law.of("SE").is_none(), "no euro: the table is not for Sweden");
    assert!(law.of("de").is_some_and(|law| law.code == "DE"));
}

#[test]
fn the_law_is_read_as_far_as_it_is_wanted() {
    let law = Law::load_some(None, |code| code == "pl").unwrap();
    assert_eq!(law.jurisdictions.len(), 1);
}

#[test]
fn every_fault_is_said_at_once_with_its_line() {
    let line = |text: &str| LAW[0].1.split(text).next().unwrap().lines().count();
    let at = "{ from = 2026-07-01, percent = \"1.52\"";
    let found = faults("law/rates.toml", at, "{ from = 2026-07-01, percent = 1.52, verfied = true");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|fault| fault.contains(&format!("rates.toml:{}", line(at)))), "{found:?}");
    let found = faults("law/de.toml", "surcharge = \"9\"", "surcharge = \"8\"");
    assert!(
        found
            .iter()
            .any(|fault| fault.contains("says 10.52 from 2026-07-01, but base and surcharge make 9.52"))
    );
    let found = faults("law/de.toml", "base = \"de\"", "base = \"dee\"");
    assert!(
        found[0].contains("is no table of law/rates.toml: write one of at, boe, de, ecb, nbp"),
        "{found:?}"
    );
    let found = faults(
        "law/de.toml",
        "source = [\"own knowledge\"]\nverified = false",
        "source = [\"own knowledge\"]\nverified = true",
    );
    assert!(found[0].contains("is true without a page"), "{found:?}");
    let found = faults("law/de.toml", "\"de-iww-2025\", \"multi", "\"de-iww\", \"multi");
    assert!(found[0].contains("is no [[source]] of this file"), "{found:?}");
    let found = faults("law/gb.toml", "{ fixed = \"100.00\" },", "");
    assert!(found[0].contains("must end with a step that has no end"), "{found:?}");
    let found = faults("law/rates.toml", "    { from = 2026-01-01, percent = \"1.27\"", "    #");
    assert!(found[0].contains("has no rate from 2026-01-01"), "{found:?}");
    let found = faults(
        "law/rates.toml",
        "each = \"half_year\"  # a row for every half-year, even where nothing changes\nknown_through = 2026-12-31",
        "each = \"half_year\"\nknown_through = 2025-12-31",
    );
    assert!(found.iter().any(|fault| fault.contains("is before 2026-07-01")), "{found:?}");
}

/// The Basiszinssatz moves by as much as the ECB's rate: since mid-2016 it is 0.88 lower (notes to § 247 BGB).
#[test]
fn the_german_base_rate_follows_the_ecb() {
    let law = Law::load(None).unwrap();
    let (de, nl) = (&law.jurisdictions["DE"], &law.jurisdictions["NL"]);
    for year in 2017..=2026 {
        for month in [1, 7] {
            let day = jiff::civil::date(year, month, 1);
            let german = de.interest[&Debtor::Business].on(day).base.unwrap().0;
            let ecb = nl.interest[&Debtor::Business].on(day).base.unwrap().0;
            assert_eq!(german, ecb - rust_decimal::Decimal::new(88, 2), "{day}");
        }
    }
}

#[test]
fn what_stands_behind_a_rate_is_said() {
    let law = Law::load(None).unwrap();
    let standing = |code: &str, day: &str| {
        law.jurisdictions[code].interest[&Debtor::Business].on(day.parse().unwrap()).standing
    };
    assert_eq!(standing("DE", "2026-08-01"), Standing::Stated);
    assert_eq!(standing("DE", "2026-03-01"), Standing::Derived);
    assert_eq!(standing("BE", "2026-08-01"), Standing::Derived);
    assert_eq!(standing("AT", "2026-08-01"), Standing::Stated);
    assert_eq!(standing("AT", "2026-03-01"), Standing::Unverified);
    assert_eq!(standing("IE", "2026-03-01"), Standing::Derived);
    assert_eq!(standing("IE", "2018-03-01"), Standing::Unverified);
}
