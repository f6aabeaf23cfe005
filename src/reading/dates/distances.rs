//! Days by their distance: "tomorrow", "in drei Wochen", "two days ago", "nach Ostern".

use super::Direction;
use super::arithmetic::{add, clamp, workdays};
use super::scanner::{Found, Meaning, Scanner, is_coming};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use crate::reading::tokens::Kind;
use jiff::Span;
use jiff::civil::Date;

impl Scanner<'_, '_> {
    pub(super) fn unit_end(&self, unit: usize) -> usize {
        // "5 working days", "3 dni roboczych"
        if self.unit(unit + 1).is_some_and(|u| matches!(u, Unit::Day | Unit::Workday)) {
            unit + 2
        } else {
            unit + 1
        }
    }

    pub(super) fn later(&self, n: i64, unit: Unit) -> Option<Date> {
        Self::shifted(self.on, n, unit)
    }

    /// A day some units from another.
    pub(super) fn shifted(from: Date, n: i64, unit: Unit) -> Option<Date> {
        let n = clamp(n);
        match unit {
            Unit::Day => Some(add(from, n)),
            Unit::Workday => Some(workdays(from, n)),
            Unit::Week => Some(add(from, 7 * n)),
            Unit::Fortnight => Some(add(from, 14 * n)),
            Unit::Month => from.checked_add(Span::new().months(n)).ok(),
            Unit::Quarter => from.checked_add(Span::new().months(3 * n)).ok(),
            Unit::Year => from.checked_add(Span::new().years(n.clamp(-50, 50))).ok(),
        }
    }

    /// "in drei Wochen", "within 5 days", "vor zwei Wochen", "two weeks ago", "za tydzień"
    pub(super) fn distance(&self, at: usize) -> Found {
        let inn = self.has(at, D::In);
        // "do 14 dni" is within them.
        let within = self.has(at, D::Within)
            || self.language == Language::Pl
                && self.words.text(at) == "do"
                && self.number(at + 1).is_some()
                && self.unit(at + 2).is_some();
        let before = self.has(at, D::Before) && self.language == Language::De;
        let mut then = at + usize::from(inn || within || before);
        if (inn || within) && (self.has(then, D::Filler) || self.has(then, D::Next)) {
            then += usize::from(self.has(then, D::Filler)) + usize::from(self.has(then + 1, D::Next));
        }
        // "binnen de week"
        let bare_unit = self.language == Language::Nl && within && self.number(then).is_none();
        // "in a couple of weeks", "in one to two weeks"
        let (n, mut unit_at) = match self.number(then) {
            None if bare_unit && matches!(self.unit(then), Some(Unit::Week | Unit::Month)) => (1, then),
            Some(n) if (1..400).contains(&n) && (self.figure(then).is_none() || self.free(then)) => {
                (n, then + 1)
            }
            None if (inn || within)
                && matches!(self.language, Language::Pl)
                && matches!(self.unit(then), Some(Unit::Week | Unit::Month)) =>
            {
                (1, then)
            }
            None if matches!(self.language, Language::Pl)
                && matches!(self.unit(then), Some(Unit::Week | Unit::Month))
                && self.has(then + 1, D::Ago) =>
            {
                (1, then)
            }
            _ => return None,
        };
        // "a couple of weeks", "2 upcoming days"
        if self.language == Language::En
            && (self.has(unit_at, D::Filler)
                || self.has(unit_at, D::Next) && is_coming(self.words.text(unit_at)))
        {
            unit_at += 1;
        }
        if self.unit(unit_at).is_none()
            && let Some(two) = self.number(unit_at + 1)
            && self.unit(unit_at + 2).is_some()
            && (self.has(unit_at, D::Until)
                || matches!(self.words.text(unit_at), "to" | "oder" | "or" | "of" | "lub" | "do"))
        {
            let first = self.later(n, self.unit(unit_at + 2)?)?;
            let last = self.later(two, self.unit(unit_at + 2)?)?;
            return Some((unit_at + 3, Meaning::fixed([first, last]).towards(Direction::Future)));
        }
        let unit = self.unit(unit_at)?;
        let mut end = self.unit_end(unit_at);
        let mut n = n;
        let unit = if end > unit_at + 1 { Unit::Workday } else { unit };
        // "over een dag of tien"
        if self.language == Language::Nl
            && n == 1
            && end < self.end
            && self.words.text(end) == "of"
            && let Some(about) = self.number(end + 1)
        {
            (n, end) = (about, end + 2);
        }
        let slack = i32::from(!matches!(unit, Unit::Day | Unit::Workday)) * 2;
        let around = |d: Date| [add(d, -slack), add(d, slack)];
        let ago = self.has(end, D::Ago);
        if before || ago {
            let days = around(self.later(-n, unit)?);
            return Some((end + usize::from(ago), Meaning::fixed(days).towards(Direction::Past)));
        }
        let last = self.later(n, unit)?;
        if within {
            return Some((end, Meaning::fixed([self.on, last]).towards(Direction::Future)));
        }
        // "eleven years, from day one" is a length.
        let from = self.has(end, D::From) && !self.closed(end);
        if let Some(found) = self.weekday_in(end, last, unit, inn) {
            return Some(found);
        }
        let meaning = Meaning::fixed(around(last)).towards(Direction::Future);
        if inn || from {
            let now = from && matches!(self.words.text((end + 1).min(self.end - 1)), "now" | "today");
            return Some((end + usize::from(from) + usize::from(now), meaning));
        }
        Some((end, Meaning { length: true, ..meaning }))
    }

    /// "in 3 days on Friday", "za tydzień we wtorek", "a week on Friday", "a fortnight today": the day within the week
    /// that a distance leads to.
    fn weekday_in(&self, end: usize, last: Date, unit: Unit, inn: bool) -> Found {
        let counted = matches!(unit, Unit::Week | Unit::Fortnight);
        let day_at = self.filler(end);
        let english = self.language == Language::En;
        if english
            && counted
            && let Some(days) = self.days_away(day_at).filter(|d| *d >= 0)
        {
            let day = [add(last, days); 2];
            return Some((day_at + 1, Meaning::fixed(day).towards(Direction::Future)));
        }
        let weekday = self.weekday_word(day_at, false)?;
        let day = match (inn, english && counted) {
            (true, _) if unit == Unit::Month => {
                let ahead = i32::from(weekday) - i32::from(last.weekday().to_monday_one_offset());
                add(last, ahead.rem_euclid(7))
            }
            (true, _) => add(last, i32::from(weekday) - i32::from(last.weekday().to_monday_one_offset())),
            (false, true) => add(self.next_weekday(weekday), self.on.until(last).ok()?.get_days()),
            _ => return None,
        };
        Some((day_at + 1, Meaning::fixed([day; 2]).towards(Direction::Future)))
    }

    /// Days from today: "tomorrow" is 1.
    pub(super) fn days_away(&self, at: usize) -> Option<i32> {
        self.get(at, |d| if let D::Relative(r) = d { Some(*r) } else { None })
    }

    pub(super) fn relative(&self, at: usize) -> Found {
        // "the day after tomorrow", "the night before last"
        if self.language == Language::En && matches!(self.words.text(at), "day" | "night" | "evening") {
            let next = self.days_away(at + 2);
            if self.has(at + 1, D::After) && next == Some(1) {
                return Some((at + 3, Meaning::fixed([add(self.on, 2); 2])));
            }
            if self.has(at + 1, D::Before) && (next == Some(-1) || self.has(at + 2, D::Last)) {
                return Some((at + 3, Meaning::fixed([add(self.on, -2); 2])));
            }
        }
        let days = self.days_away(at)?;
        // "Guten Morgen", "Morgen, Frau Lindner" greet; "heute morgen" is today.
        if days == 1 && self.words.text(at).starts_with("mor") && self.language != Language::En {
            let greeted =
                at > 0 && matches!(self.words.text(at - 1), "guten" | "schonen" | "goede" | "am" | "jeden");
            let first = at == 0
                && (self.words.words.len() == 1
                    || self.words.gap_before(1).any(|k| matches!(k, Kind::Mark(',' | '!'))));
            if greeted || (first && self.words.words.len() > 1) {
                return None;
            }
        }
        // "today week", "tomorrow fortnight"
        if days >= 0
            && self.language == Language::En
            && let Some(unit @ (Unit::Week | Unit::Fortnight)) = self.unit(at + 1)
        {
            let day = add(self.later(1, unit)?, days);
            return Some((at + 2, Meaning::fixed([day; 2]).towards(Direction::Future)));
        }
        let mut end = at + 1;
        if days <= 0 && self.language == Language::De && end < self.end && self.words.text(end) == "morgen" {
            end += 1;
        }
        // "heute in einer Woche"
        if days >= 0
            && self.has(end, D::In)
            && let Some((after, m)) = self.distance(end)
        {
            return Some((after, Meaning::fixed([add(m.future[0], days + 2).min(m.future[1]); 2])));
        }
        let meaning = Meaning::fixed([add(self.on, days); 2]);
        Some((
            end,
            match days {
                0 => meaning,
                1.. => meaning.towards(Direction::Future),
                _ => meaning.towards(Direction::Past),
            },
        ))
    }
}
