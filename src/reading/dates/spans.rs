//! Months, quarters, numbered weeks, and their beginnings, middles and ends.

use super::arithmetic::{add, day, part};
use super::scanner::{Found, Meaning, Scanner};
use super::{Days, Direction};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use jiff::Span;
use jiff::civil::date;

impl Scanner<'_, '_> {
    /// The whole week, month, quarter or year some steps from this one.
    pub(super) fn whole(&self, unit: Unit, steps: i32) -> Option<Days> {
        Some(match unit {
            Unit::Day | Unit::Workday => {
                let d = add(self.on, steps);
                [d, d]
            }
            Unit::Week => [self.monday(steps), add(self.monday(steps), 6)],
            Unit::Fortnight => [self.on, add(self.on, 14 * steps)],
            Unit::Month => {
                let first = self.on.first_of_month().checked_add(Span::new().months(steps)).ok()?;
                [first, first.last_of_month()]
            }
            Unit::Quarter => {
                let quarter = (self.on.month() - 1) / 3 * 3 + 1;
                let first =
                    date(self.on.year(), quarter, 1).checked_add(Span::new().months(3 * steps)).ok()?;
                [first, first.checked_add(Span::new().months(2)).ok()?.last_of_month()]
            }
            Unit::Year => {
                let year = self.on.year().checked_add(steps as i16)?;
                [day(i64::from(year), 1, 1)?, day(i64::from(year), 12, 31)?]
            }
        })
    }

    pub(super) fn month_range(&self, at: usize, month: i8) -> Found {
        let next = self.filler(at + 1);
        if let Some(y) = self.year(at + 1).or_else(|| self.year(next)).filter(|y| *y > 1999) {
            let first = day(i64::from(y), i64::from(month), 1)?;
            let end = if self.year(at + 1).is_some() { at + 2 } else { next + 1 };
            return Some((end, Meaning::fixed([first, first.last_of_month()])));
        }
        let this = day(i64::from(self.on.year()), i64::from(month), 1)?;
        let year = |n: i32| this.checked_add(Span::new().years(n)).ok().map(|d| [d, d.last_of_month()]);
        let future = if this.last_of_month() >= self.on { year(0)? } else { year(1)? };
        let past = if this <= self.on { year(0)? } else { year(-1)? };
        let mut meaning = Meaning::open(future, past);
        let mut end = at + 1;
        if self.has(end, D::Next) && self.unit(end + 1) == Some(Unit::Year) {
            end += 2;
            let first = day(i64::from(self.on.year()) + 1, i64::from(month), 1)?;
            meaning = Meaning::fixed([first, first.last_of_month()]);
        }
        Some((end, meaning))
    }

    pub(super) fn month_alone(&self, at: usize) -> Found {
        let month = self.month(at)?;
        // "may", "march", "mar" are other words too, unless capitalised or led by a preposition.
        if self.language == Language::En && matches!(self.words.text(at), "may" | "march" | "mar" | "jan") {
            let token = &self.words.lexed.tokens[self.words.words[at].token];
            let led = at > self.start
                && self
                    .of(at - 1)
                    .iter()
                    .any(|d| matches!(d, D::In | D::Filler | D::Until | D::Next | D::Since | D::And));
            if !(led || token.capital && !self.words.words[at].line_start && at > self.start) {
                return None;
            }
        }
        if self.language == Language::Pl {
            let word = self.words.text(at);
            // "mają" without its tail looks like a month.
            let led = at > self.start && !self.of(at - 1).is_empty();
            if word.len() <= 3 && word != "maj"
                || word.bytes().all(|b| b"ivx".contains(&b))
                || word == "maja" && !led
            {
                return None;
            }
        }
        // "Jan betaalt morgen": a Dutch name.
        if self.language == Language::Nl && self.words.text(at) == "jan" {
            return None;
        }
        self.month_range(at, month)
    }

    /// "Ende Mai", "mid-June", "the beginning of next month", "Ende der Woche", "letzter Tag im Oktober"
    pub(super) fn part_of(&self, at: usize) -> Found {
        let whole = self.get(at, |d| match d {
            D::MonthEnd
            | D::MonthBeginning
            | D::LastOfMonth
            | D::FirstOfMonth
            | D::WeekEnd
            | D::YearEnd
            | D::QuarterEnd => Some(*d),
            _ => None,
        });
        if let Some(word) = whole {
            return self.named_part(at, word);
        }
        // "month end", "quarter-end"
        if self.language == Language::En && at + 1 < self.end && self.words.text(at + 1) == "end" {
            return match self.unit(at)? {
                Unit::Month => self.named_part(at + 1, D::MonthEnd),
                Unit::Quarter => self.named_part(at + 1, D::QuarterEnd),
                Unit::Year => self.named_part(at + 1, D::YearEnd),
                _ => None,
            };
        }
        let last_day =
            self.has(at, D::Last) && self.unit(at + 1).is_some_and(|u| u == Unit::Day || u == Unit::Workday);
        let which = self.get(at, |d| match d {
            D::Beginning | D::Middle | D::End => Some(*d),
            _ => None,
        });
        let (which, mut then) = match which {
            // "na połowę marca", but "połowę w lutym" is half of the sum.
            Some(D::Middle) if self.words.text(at) == "polowe" && self.month(at + 1).is_none() => {
                return None;
            }
            Some(w) => (w, self.filler(at + 1)),
            None if last_day => {
                let mut then = at + 2;
                if self.unit(then) == Some(Unit::Day) {
                    then += 1;
                }
                let of = self.filler(then);
                if of == then && self.month(then).is_none() {
                    return None;
                }
                return self.last_day_of(at + 1, of);
            }
            None => return None,
        };
        if let Some(m) = self.month(then) {
            let (end, range) = self.month_range(then, m)?;
            return Some((
                end,
                Meaning { future: part(range.future, which), past: part(range.past, which), ..range },
            ));
        }
        let steps = self.which(then);
        if steps.is_some() {
            then = self.filler(then + 1);
        }
        if self.has(then, D::WeekNumber) {
            let (end, m) = self.week_number(then)?;
            return Some((end, Meaning { future: part(m.future, which), past: part(m.past, which), ..m }));
        }
        // "Ende der nächsten drei Wochen" and the like are left alone; "end of business" is no day of its own.
        let unit = self.unit(then).filter(|u| *u != Unit::Workday)?;
        if unit == Unit::Day {
            return (which == D::End)
                .then(|| (then + 1, Meaning::fixed([self.on; 2]).towards(Direction::Future)));
        }
        let steps = steps.unwrap_or_else(|| {
            // "Anfang des Monats", said on the 20th, is the next one.
            let days = self.whole(unit, 0).map(|d| part(d, which));
            i32::from(days.is_some_and(|d| d[1] < self.on))
        });
        let days = part(self.whole(unit, steps)?, which);
        Some((then + 1, Meaning::fixed(days)))
    }

    pub(super) fn named_part(&self, at: usize, word: D) -> Found {
        let month = self.whole(Unit::Month, 0)?;
        let next = self.whole(Unit::Month, 1)?;
        let days = match word {
            D::MonthEnd => {
                // "Monatsende Mai"
                let then = self.filler(at + 1);
                if let Some(m) = self.month(then) {
                    let (end, range) = self.month_range(then, m)?;
                    return Some((
                        end,
                        Meaning {
                            future: part(range.future, D::End),
                            past: part(range.past, D::End),
                            ..range
                        },
                    ));
                }
                part(month, D::End)
            }
            D::MonthBeginning => part(next, D::Beginning),
            D::LastOfMonth => {
                // "Monatsletzten im Oktober"
                if let Some(m) = self.month(self.filler(at + 1)) {
                    let (end, range) = self.month_range(self.filler(at + 1), m)?;
                    return Some((end, range.each(|days| Some([days[1]; 2]))?));
                }
                [month[1]; 2]
            }
            D::FirstOfMonth => [next[0]; 2],
            D::WeekEnd => [add(self.monday(0), 5), add(self.monday(0), 6)],
            D::YearEnd => part(self.whole(Unit::Year, 0)?, D::End),
            D::QuarterEnd => part(self.whole(Unit::Quarter, 0)?, D::End),
            _ => return None,
        };
        Some((at + 1, Meaning::fixed(days)))
    }

    pub(super) fn last_day_of(&self, unit_at: usize, of: usize) -> Found {
        let workday = self.unit(unit_at) == Some(Unit::Workday);
        let (end, range) = if let Some(m) = self.month(of) {
            self.month_range(of, m)?
        } else {
            let steps = self.which(of).unwrap_or(0);
            let at = if self.which(of).is_some() { of + 1 } else { of };
            let unit = self.unit(at).filter(|u| matches!(u, Unit::Month | Unit::Quarter | Unit::Year))?;
            (at + 1, Meaning::fixed(self.whole(unit, steps)?))
        };
        let last = |days: Days| {
            let back = i32::from(days[1].weekday().to_monday_one_offset()) - 5;
            [add(days[1], if workday && back > 0 { -back } else { 0 }); 2]
        };
        Some((end, Meaning { future: last(range.future), past: last(range.past), ..range }))
    }

    /// "KW 23", "week 23", "23. KW"
    pub(super) fn week_number(&self, at: usize) -> Found {
        let (number, end) = if self.has(at, D::WeekNumber)
            || (matches!(self.language, Language::Nl | Language::En) && self.words.text(at) == "week")
        {
            (self.small(at + 1).filter(|_| !self.mark_after(at + 1, &[',']))?, at + 2)
        } else if self.has(at + 1, D::WeekNumber)
            || self.language == Language::Pl
                && self.unit(at + 1) == Some(Unit::Week)
                && self.mark_after(at + 1, &['.'])
        {
            (self.small(at)?, at + 2)
        } else {
            return None;
        };
        let week = |year: i16| {
            let first =
                jiff::civil::ISOWeekDate::new(year, i8::try_from(number).ok()?, jiff::civil::Weekday::Monday)
                    .ok()?;
            let monday = first.date();
            Some([monday, add(monday, 6)])
        };
        let this = self.on.iso_week_date().year();
        let future = [this, this + 1].into_iter().filter_map(week).find(|d| d[1] >= self.on)?;
        let past = [this, this - 1].into_iter().filter_map(week).find(|d| d[0] <= self.on)?;
        Some((end, Meaning::open(future, past)))
    }

    pub(super) fn quarter(&self, at: usize) -> Found {
        let (number, end) = if self.words.text(at) == "q" {
            (self.figure(at + 1)?, at + 2)
        } else if self.unit(at + 1) == Some(Unit::Quarter) {
            let roman =
                ["i", "ii", "iii", "iv"].iter().position(|r| at < self.end && *r == self.words.text(at));
            (roman.map_or(self.figure(at), |n| ["1", "2", "3", "4"].get(n).copied())?, at + 2)
        } else {
            return None;
        };
        let (number, year) = match number.split_once('/') {
            Some((n, y)) => (n, y.parse::<i16>().ok()),
            None => (number, self.year(end)),
        };
        let n: i8 = number.parse().ok().filter(|n| (1..=4).contains(n))?;
        let of = |y: i16| {
            let first = day(i64::from(y), i64::from(n) * 3 - 2, 1)?;
            Some([first, first.checked_add(Span::new().months(2)).ok()?.last_of_month()])
        };
        if let Some(y) = year.filter(|y| *y > 1999) {
            let end = if number.len() == 1 && self.year(end).is_some() { end + 1 } else { end };
            return Some((end, Meaning::fixed(of(y)?)));
        }
        let this = self.on.year();
        let future = [this, this + 1].into_iter().filter_map(of).find(|d| d[1] >= self.on)?;
        let past = [this, this - 1].into_iter().filter_map(of).find(|d| d[0] <= self.on)?;
        Some((end, Meaning::open(future, past)))
    }
}
