//! Working days, public holidays and send windows of one place. Pure: every date is an argument.
//!
//! A [`Calendar`] is made of [`Holidays`] (the rules of all known countries), a [`SendWindow`] and a time zone.

mod easter;
mod holidays;
mod place;
mod rule;
mod window;
mod years;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

pub use holidays::{Holidays, UnknownPlace};
pub use place::Place;
use rule::Rule;
pub use rule::{DayOff, NoDayOff};
pub use window::{NoWindow, SendWindow};
use years::Years;

/// How far ahead an opening of the send window is looked for, in days: a window opens every week, and no
/// holiday rules close four months.
const HORIZON: i32 = 400;

/// Working days and the send window of one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// ISO 3166-1 code, `DE`.
    country: String,
    /// ISO 3166-2 code without the country, `BY`.
    region: Option<String>,
    rules: Arc<Vec<Rule>>,
    years: Years,
    days_off: Vec<DayOff>,
    window: SendWindow,
    zone: TimeZone,
    /// Where the debtor is, if that is known.
    debtor: Option<Place>,
}

impl Calendar {
    /// The calendar of a country (`DE`) and region (`BY` or `DE-BY`), with the usual send window, in UTC.
    ///
    /// Total: an unknown country has weekends alone, an unknown region the days of its whole country. Whether
    /// they are known says [`Holidays::place`].
    pub fn new(country: &str, region: Option<&str>, holidays: &Holidays) -> Self {
        let country = country.trim().to_uppercase();
        let region = match holidays.place(&country, region) {
            Ok((_, region)) => region.map(str::to_owned),
            Err(_) => None,
        };
        Calendar {
            rules: Arc::new(holidays.rules_of(&country, region.as_deref())),
            years: Years::default(),
            country,
            region,
            days_off: Vec::new(),
            window: SendWindow::default(),
            zone: TimeZone::UTC,
            debtor: None,
        }
    }

    /// In the creditor's time zone.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Calendar { zone, ..self }
    }

    /// With another send window.
    #[must_use]
    pub fn with_window(self, window: SendWindow) -> Self {
        Calendar { window, ..self }
    }

    /// With the creditor's own days off: local holidays and company holidays that no table knows.
    #[must_use]
    pub fn with_days_off(self, days_off: Vec<DayOff>) -> Self {
        Calendar { days_off, ..self }
    }

    /// With a debtor's place: its holidays are no working days either, and the send window is on its clock.
    #[must_use]
    pub fn with_debtor(self, debtor: Place) -> Self {
        Calendar { debtor: Some(debtor), ..self }
    }

    /// ISO 3166-1 code of the country, `DE`.
    pub fn country(&self) -> &str {
        &self.country
    }

    /// ISO 3166-2 code of the region without the country, `BY`.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The send window.
    pub fn window(&self) -> &SendWindow {
        &self.window
    }

    /// The time zone in which days and windows are counted.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The same instant on this calendar's clock.
    pub fn local(&self, now: &Zoned) -> Zoned {
        now.with_time_zone(self.zone.clone())
    }

    /// The civil day of an instant on this calendar's clock.
    pub fn today(&self, now: &Zoned) -> Date {
        self.local(now).date()
    }

    /// The public holiday on that day, by the name that people there use.
    pub fn holiday_name(&self, day: Date) -> Option<String> {
        if let Some(name) = self.holidays(day.year()).get(&day) {
            return Some((*name).to_owned());
        }
        self.days_off.iter().any(|d| d.is(day)).then(|| day.strftime("%m-%d").to_string())
    }

    /// The public holidays of a year, in order.
    pub fn holidays(&self, year: i16) -> BTreeMap<Date, &str> {
        days_of(&self.rules, year)
    }

    /// Neither Saturday nor Sunday nor a holiday.
    pub fn is_working_day(&self, day: Date) -> bool {
        !is_weekend(day) && !self.is_off(day) && !self.is_off_there(day)
    }

    /// That day if it is a working day, else the next one.
    pub fn next_working_day(&self, day: Date) -> Date {
        let mut day = day;
        while !self.is_working_day(day) {
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        day
    }

    /// The `n`th working day after `day` (before it, if negative); `day` itself for 0.
    pub fn add_working_days(&self, day: Date, n: i32) -> Date {
        let (mut day, mut left) = (day, n.unsigned_abs());
        while left > 0 {
            match if n > 0 { day.tomorrow() } else { day.yesterday() } {
                Ok(next) => day = next,
                Err(_) => break,
            }
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// Whether mail may leave now: inside the window on the debtor's clock, and on no holiday here or there. The
    /// window's own days count, so that a shop may name its Saturdays.
    pub fn may_send(&self, now: &Zoned) -> bool {
        let there = now.with_time_zone(self.clock().clone());
        let off = self.is_off(self.local(now).date()) || self.is_off_there(there.date());
        self.window.contains(there.datetime()) && !off
    }

    /// The clock that the send window is read on.
    fn clock(&self) -> &TimeZone {
        self.debtor.as_ref().and_then(|place| place.zone.as_ref()).unwrap_or(&self.zone)
    }

    fn is_off_there(&self, day: Date) -> bool {
        self.debtor.as_ref().is_some_and(|place| place.is_off(day))
    }

    /// The first instant from `now` on at which mail may leave; `now` itself if it may.
    pub fn next_opening(&self, now: &Zoned) -> Zoned {
        let local = self.local(now);
        if self.may_send(&local) {
            return local;
        }
        let there = local.with_time_zone(self.clock().clone());
        for ahead in 0..HORIZON {
            let Ok(day) = there.date().checked_add(ahead.days()) else { break };
            for start in self.window.starts(day.weekday()) {
                // A start inside the hour that a clock change leaves out opens right after it.
                let Ok(opening) = day.to_datetime(start).to_zoned(self.clock().clone()) else { continue };
                if opening > local && self.may_send(&opening) {
                    return self.local(&opening);
                }
            }
        }
        local.checked_add(HORIZON.days()).unwrap_or(local)
    }

    fn is_off(&self, day: Date) -> bool {
        self.days_off.iter().any(|d| d.is(day)) || self.years.have(&self.rules, day)
    }
}

/// The holidays of a year by these rules, in order.
fn days_of(rules: &[Rule], year: i16) -> BTreeMap<Date, &str> {
    let mut days = BTreeMap::new();
    let mut moved = Vec::new();
    for rule in rules {
        for day in rule.days(year) {
            days.entry(day).or_insert(rule.name.as_str());
            if rule.substitute && is_weekend(day) {
                moved.push((day, rule));
            }
        }
    }
    // A day in lieu comes after all days that stand by themselves: with Christmas on a Sunday, Monday is
    // Boxing Day already and Tuesday the substitute.
    moved.sort_by_key(|(day, _)| *day);
    for (day, rule) in moved {
        let mut free = day;
        while is_weekend(free) || days.contains_key(&free) {
            match free.tomorrow() {
                Ok(next) => free = next,
                Err(_) => return days,
            }
        }
        days.insert(free, rule.name.as_str());
    }
    days
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests;
