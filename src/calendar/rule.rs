//! One holiday rule, as `rules/holidays.toml` writes it.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::easter::easter;

/// A holiday of a country or of some of its regions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub(super) struct Rule {
    /// The name that people there use.
    pub name: String,
    /// The regions that keep it; empty: all.
    pub regions: Vec<String>,
    /// When it falls on a weekend, the next free weekday is off too.
    pub substitute: bool,
    when: When,
    /// First and last year.
    years: [Option<i16>; 2],
    /// Only in years that this divides.
    every: i16,
    /// Not kept when it falls on one of these weekdays.
    not_on: Vec<Weekday>,
}

#[derive(Debug, Clone, PartialEq)]
enum When {
    /// The same day each year, put off by some days when it falls on certain weekdays.
    Fixed { month: i8, day: i8, shift: Vec<(Weekday, i8)> },
    /// Days from Easter Sunday.
    Easter(i32),
    /// The first such weekday on or after (on or before) a day; a week later if that is a certain day from
    /// Easter.
    Weekday { weekday: Weekday, month: i8, day: i8, after: bool, unless_easter: Option<i32> },
    /// Just these days.
    Dates(Vec<Date>),
}

impl Rule {
    /// The days of one year; at most one, but for a list.
    pub(super) fn days(&self, year: i16) -> impl Iterator<Item = Date> {
        let [from, until] = self.years;
        let kept =
            from.is_none_or(|y| y <= year) && until.is_none_or(|y| year <= y) && year % self.every == 0;
        let (one, listed) = match &self.when {
            _ if !kept => (None, &[][..]),
            When::Dates(dates) => (None, &dates[..]),
            when => (when.day(year), &[][..]),
        };
        let listed = listed.iter().copied().filter(move |d| d.year() == year);
        one.into_iter().chain(listed).filter(|d| !self.not_on.contains(&d.weekday()))
    }
}

impl When {
    fn day(&self, year: i16) -> Option<Date> {
        match *self {
            When::Fixed { month, day, ref shift } => {
                let day = Date::new(year, month, day).ok()?;
                let by = shift.iter().find(|(w, _)| *w == day.weekday()).map_or(0, |(_, by)| *by);
                day.checked_add(by.days()).ok()
            }
            When::Easter(offset) => easter(year)?.checked_add(offset.days()).ok(),
            When::Weekday { weekday, month, day, after, unless_easter } => {
                let day = Date::new(year, month, day).ok()?;
                let by = match after {
                    true => i32::from(day.weekday().until(weekday)),
                    false => -i32::from(weekday.until(day.weekday())),
                };
                let found = day.checked_add(by.days()).ok()?;
                let clash = unless_easter.and_then(|o| easter(year)?.checked_add(o.days()).ok());
                if clash == Some(found) { found.checked_add(7.days()).ok() } else { Some(found) }
            }
            When::Dates(_) => None,
        }
    }
}

/// A rule as it is written: exactly one of `date`, `easter`, `on_or_after`, `on_or_before`, `dates`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    substitute: bool,
    date: Option<String>,
    #[serde(default)]
    shift: std::collections::BTreeMap<String, i8>,
    easter: Option<i32>,
    weekday: Option<String>,
    on_or_after: Option<String>,
    on_or_before: Option<String>,
    unless_easter: Option<i32>,
    dates: Option<Vec<String>>,
    from: Option<i16>,
    until: Option<i16>,
    every: Option<i16>,
    #[serde(default)]
    not_on: Vec<String>,
}

impl TryFrom<Written> for Rule {
    type Error = String;

    fn try_from(w: Written) -> Result<Self, String> {
        let name = w.name;
        let err = |what: String| format!("holiday {name:?}: {what}");
        let weekday = w.weekday.as_deref().map(|t| weekday(t).map_err(err)).transpose()?;
        let when = match (w.date, w.easter, w.on_or_after, w.on_or_before, w.dates) {
            (Some(text), None, None, None, None) => {
                let (month, day) = month_day(&text).map_err(err)?;
                let shift = w.shift.iter().map(|(k, v)| Ok((self::weekday(k)?, *v)));
                When::Fixed { month, day, shift: shift.collect::<Result<_, String>>().map_err(err)? }
            }
            (None, Some(offset), None, None, None) if offset.abs() < 200 => When::Easter(offset),
            (None, None, after, before, None) if after.is_some() != before.is_some() => {
                let weekday = weekday.ok_or_else(|| err("has no weekday".into()))?;
                let is_after = after.is_some();
                let (month, day) = month_day(&after.or(before).unwrap_or_default()).map_err(err)?;
                When::Weekday { weekday, month, day, after: is_after, unless_easter: w.unless_easter }
            }
            (None, None, None, None, Some(dates)) => {
                let dates = dates.iter().map(|t| t.parse::<Date>().map_err(|_| format!("{t:?} is no date")));
                When::Dates(dates.collect::<Result<_, String>>().map_err(err)?)
            }
            _ => {
                return Err(
                    err("write exactly one of date, easter, on_or_after, on_or_before, dates".into()),
                );
            }
        };
        let every = w.every.unwrap_or(1);
        if every < 1 {
            return Err(err("every: write a number of years from 1".into()));
        }
        let not_on = w.not_on.iter().map(|t| self::weekday(t)).collect::<Result<_, _>>().map_err(err)?;
        let (regions, substitute, years) = (w.regions, w.substitute, [w.from, w.until]);
        Ok(Rule { name, regions, substitute, when, years, every, not_on })
    }
}

/// `mon` … `sun` → the weekday; longer forms (`Monday`) count as well.
pub(super) fn weekday(text: &str) -> Result<Weekday, String> {
    const NAMES: [(&str, Weekday); 7] = [
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    let low = text.trim().to_lowercase();
    let found = NAMES.iter().find(|(name, _)| low.len() >= 3 && name.starts_with(&low));
    found
        .map(|(_, day)| *day)
        .ok_or_else(|| format!("{text:?} is no weekday: write Mon, Tue, Wed, Thu, Fri, Sat or Sun"))
}

/// `12-24` → month and day.
fn month_day(text: &str) -> Result<(i8, i8), String> {
    let parts = text.split_once('-').and_then(|(m, d)| Some((m.parse().ok()?, d.parse().ok()?)));
    // 2000 was a leap year: 02-29 is a day, 02-30 is not.
    parts
        .filter(|&(m, d)| Date::new(2000, m, d).is_ok())
        .ok_or_else(|| format!("{text:?} is no day of the year: write month and day such as 12-24"))
}

/// A day off of the creditor's own: each year on the same day, or once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOff {
    /// Month and day, each year.
    Yearly(i8, i8),
    /// One day.
    Once(Date),
}

/// A day off that is neither a date nor month and day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no day: write 12-24 (each year) or 2026-12-24 (once)")]
pub struct NoDayOff(String);

impl DayOff {
    /// Whether that day is off.
    pub fn is(&self, day: Date) -> bool {
        match *self {
            DayOff::Yearly(month, d) => day.month() == month && day.day() == d,
            DayOff::Once(once) => once == day,
        }
    }
}

impl FromStr for DayOff {
    type Err = NoDayOff;

    fn from_str(text: &str) -> Result<Self, NoDayOff> {
        let text = text.trim();
        if let Ok((month, day)) = month_day(text) {
            return Ok(DayOff::Yearly(month, day));
        }
        text.parse().map(DayOff::Once).map_err(|_| NoDayOff(text.into()))
    }
}
