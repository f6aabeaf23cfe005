//! Rates of late interest: published ones, and those reckoned from a reference rate.

use std::sync::Arc;

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::proof::{Cited, Proof, Standing};

/// A rate from a day on.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its first day.
    pub from: Date,
    /// In percent a year; `None`: there is one, but nobody has looked it up.
    pub percent: Option<Decimal>,
    /// The act that announced it.
    pub act: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// A rate over time. A row holds until the next one; after `known_through` nothing is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What people call it.
    pub name: String,
    /// In the order of their days.
    pub rows: Vec<Row>,
    /// The last day for which it is known.
    pub known_through: Date,
    /// Where the next value will be published.
    pub look_at: Option<String>,
}

impl Series {
    /// The row that holds on a day, if its rate is known.
    fn on(&self, day: Date) -> Option<&Row> {
        let row = self.rows.iter().rev().find(|row| row.from <= day)?;
        (day <= self.known_through && row.percent.is_some()).then_some(row)
    }

    /// The last day up to which nothing changes from `day` on.
    fn until(&self, day: Date) -> Date {
        let next = self.rows.iter().map(|row| row.from).find(|from| *from > day);
        let end = next.and_then(|from| from.yesterday().ok()).unwrap_or(Date::MAX);
        if day <= self.known_through { end.min(self.known_through) } else { end }
    }
}

/// Which day's reference rate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BaseOf {
    /// That of 1 January for the first half-year, of 1 July for the second.
    HalfYear,
    /// That of the eve: 31 December and 30 June (SI 2002/1675).
    HalfYearEve,
    /// That of each day: the rate changes with it.
    EachChange,
}

/// Where a rate comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Regime {
    /// The law gives no rate.
    None,
    /// Always the same.
    Constant(Row),
    /// A reference rate and a surcharge.
    Formula {
        /// The reference rate.
        base: Arc<Series>,
        /// Percentage points on top.
        surcharge: Decimal,
        /// Which day's reference rate counts.
        base_of: BaseOf,
        /// The sum is rounded up to a multiple of this (BE: half a point).
        round_up_to: Option<Decimal>,
        /// What pages state as the whole rate.
        stated: Vec<Row>,
    },
    /// Announced as such: it cannot be reckoned.
    Published(Series),
}

/// The late interest that one kind of debtor owes.
#[derive(Debug, Clone, PartialEq)]
pub struct InterestRule {
    /// Where the rate comes from.
    pub regime: Regime,
    /// One rate for the whole delay, that of its first day; else it changes on the way.
    pub one_rate: bool,
    /// Interest of a full year of default is added to the principal (NL).
    pub compound: bool,
    /// What the country calls it.
    pub name: Option<String>,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// A rate as it applies to a day and those after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// In percent a year; `None`: not known.
    pub percent: Option<Decimal>,
    /// The reference rate in it, with the day whose value counts.
    pub base: Option<(Decimal, Date)>,
    /// Percentage points on top of that.
    pub surcharge: Option<Decimal>,
    /// The last day for which it holds.
    pub until: Date,
    /// How far it can be relied on.
    pub standing: Standing,
    /// What it rests on.
    pub sources: Vec<Cited>,
    /// The act that announced it.
    pub act: Option<String>,
}

impl InterestRule {
    /// The rate of a day.
    pub fn on(&self, day: Date) -> Applied {
        match &self.regime {
            Regime::None => unknown(Date::MAX),
            Regime::Constant(row) if day < row.from => unknown(row.from.yesterday().unwrap_or(row.from)),
            Regime::Constant(row) => applied(row, Date::MAX),
            Regime::Published(series) => match series.on(day) {
                Some(row) => applied(row, series.until(day)),
                None => unknown(series.until(day)),
            },
            Regime::Formula { base, surcharge, base_of, round_up_to, stated } => {
                let (reference, until) = match base_of {
                    BaseOf::EachChange => (day, base.until(day)),
                    BaseOf::HalfYear => (half_year(day).0, half_year(day).1),
                    BaseOf::HalfYearEve => {
                        (half_year(day).0.yesterday().unwrap_or(Date::MIN), half_year(day).1)
                    }
                };
                let Some(row) = base.on(reference) else { return unknown(until) };
                let percent = row.percent.map(|value| round_up(value + surcharge, *round_up_to));
                // A page that states the whole rate for these days proves it better than the formula does.
                let page = stated.iter().rev().find(|r| r.from <= day);
                let page = page.filter(|r| r.percent == percent && r.from >= half_year(day).0.min(row.from));
                let standing = match page {
                    Some(page) if page.proof.verified => Standing::Stated,
                    _ if row.proof.verified && self.proof.verified => Standing::Derived,
                    _ => Standing::Unverified,
                };
                let mut sources = page.map(|page| page.proof.sources.clone()).unwrap_or_default();
                sources.extend(row.proof.sources.iter().cloned());
                Applied {
                    percent,
                    base: row.percent.map(|value| (value, reference)),
                    surcharge: Some(*surcharge),
                    until,
                    standing,
                    sources,
                    act: page.and_then(|page| page.act.clone()),
                }
            }
        }
    }

    /// What the reference rate is called, if there is one.
    pub fn base_name(&self) -> Option<&str> {
        match &self.regime {
            Regime::Formula { base, .. } => Some(&base.name),
            _ => None,
        }
    }

    /// Where the next rate will be published.
    pub fn look_at(&self) -> Option<&str> {
        match &self.regime {
            Regime::Formula { base, .. } => base.look_at.as_deref(),
            Regime::Published(series) => series.look_at.as_deref(),
            Regime::None | Regime::Constant(_) => None,
        }
    }

    /// What contradicts the formula among the stated rates: the day, what is stated, what the formula gives.
    pub fn contradictions(&self) -> Vec<(Date, Decimal, Decimal)> {
        let Regime::Formula { stated, .. } = &self.regime else { return Vec::new() };
        let pairs =
            stated.iter().filter_map(|row| Some((row.from, row.percent?, self.on(row.from).percent?)));
        pairs.filter(|(_, stated, reckoned)| stated != reckoned).collect()
    }
}

/// The first and the last day of the half-year that a day lies in.
pub(super) fn half_year(day: Date) -> (Date, Date) {
    let year = day.year();
    match day.month() {
        ..=6 => (date(year, 1, 1), date(year, 6, 30)),
        _ => (date(year, 7, 1), date(year, 12, 31)),
    }
}

fn round_up(percent: Decimal, step: Option<Decimal>) -> Decimal {
    match step.filter(|step| !step.is_zero()) {
        Some(step) => (percent / step).ceil() * step,
        None => percent,
    }
}

fn applied(row: &Row, until: Date) -> Applied {
    Applied {
        percent: row.percent,
        base: None,
        surcharge: None,
        until,
        standing: if row.proof.verified { Standing::Stated } else { Standing::Unverified },
        sources: row.proof.sources.clone(),
        act: row.act.clone(),
    }
}

fn unknown(until: Date) -> Applied {
    Applied {
        percent: None,
        base: None,
        surcharge: None,
        until,
        standing: Standing::Unverified,
        sources: Vec::new(),
        act: None,
    }
}
