//! Late interest, lump sums and limitation against figures that were reckoned without dunmail.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use dunmail::law::{Asked, Debtor, Law};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    interest: Vec<Interest>,
    fee: Vec<Fee>,
    lapse: Vec<Lapse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Interest {
    country: String,
    debtor: Debtor,
    principal: Decimal,
    first: toml::value::Datetime,
    last: toml::value::Datetime,
    agreed: Option<Decimal>,
    /// Where one rate is the law: what a changing one would give.
    #[serde(default)]
    changing: bool,
    expected: Decimal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fee {
    country: String,
    debtor: Debtor,
    principal: Decimal,
    expected: Decimal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lapse {
    country: String,
    debtor: Debtor,
    rule: String,
    due: toml::value::Datetime,
    last_day: toml::value::Datetime,
}

fn day(written: &toml::value::Datetime) -> Date {
    written.to_string().parse().unwrap()
}

/// Other vectors can be laid under it: `LAW_VECTORS=other.toml cargo test --test law`.
fn vectors() -> Vectors {
    let text = match std::env::var_os("LAW_VECTORS") {
        Some(path) => std::fs::read_to_string(path).unwrap(),
        None => include_str!("law/vectors.toml").to_owned(),
    };
    toml::from_str(&text).unwrap()
}

#[test]
fn interest_is_what_the_vectors_say() {
    let law = Law::load(None).unwrap();
    let vectors = vectors();
    let mut wrong = Vec::new();
    for v in &vectors.interest {
        let (first, last) = (day(&v.first), day(&v.last));
        let asked = Asked { debtor: v.debtor, principal: v.principal, first, last, agreed: v.agreed };
        let found = law.jurisdictions[&v.country].interest(asked).unwrap();
        let interest = match v.changing {
            true => found.one_rate.as_ref().unwrap().changing.as_ref().unwrap().interest,
            false => found.interest,
        };
        if interest != v.expected || !found.left_out.is_empty() {
            wrong.push(format!("{} {} {first}: {interest}, not {}", v.country, v.debtor, v.expected));
        }
    }
    assert!(!vectors.interest.is_empty());
    println!("{} of {} figures", vectors.interest.len() - wrong.len(), vectors.interest.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lump_sums_are_what_the_vectors_say() {
    let law = Law::load(None).unwrap();
    let vectors = vectors();
    let mut wrong = Vec::new();
    for v in &vectors.fee {
        let law = &law.jurisdictions[&v.country];
        let found = law.compensation(v.debtor, v.principal, &law.currency).unwrap().amount;
        if found != v.expected {
            wrong.push(format!("{} {} {}: {found}, not {}", v.country, v.debtor, v.principal, v.expected));
        }
    }
    assert!(!vectors.fee.is_empty());
    println!("{} of {} sums", vectors.fee.len() - wrong.len(), vectors.fee.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn claims_lapse_when_the_vectors_say() {
    let law = Law::load(None).unwrap();
    let vectors = vectors();
    let mut wrong = Vec::new();
    for v in &vectors.lapse {
        let rule = Some(v.rule.as_str()).filter(|rule| !rule.is_empty());
        let found = law.jurisdictions[&v.country].lapses(v.debtor, rule, day(&v.due), None, None).unwrap();
        if found.last_day != day(&v.last_day) {
            wrong.push(format!("{} {} {}: {}, not {}", v.country, v.rule, v.due, found.last_day, v.last_day));
        }
    }
    assert!(!vectors.lapse.is_empty());
    println!("{} of {} days", vectors.lapse.len() - wrong.len(), vectors.lapse.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
