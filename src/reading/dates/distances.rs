//! Days by their distance: "tomorrow", "in drei Wochen", "two days ago", "nach Ostern".

use super::Direction;
use super::arithmetic::{add, clamp, day, easter, workdays};
use super::scanner::{Found, Meaning, Scanner};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Feast, Unit};
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
        let n = clamp(n);
        match unit {
            Unit::Day => Some(add(self.on, n)),
            Unit::Workday => Some(workdays(self.on, n)),
            Unit::Week => Some(add(self.on, 7 * n)),
            Unit::Fortnight => Some(add(self.on, 14 * n)),
            Unit::Month => self.on.checked_add(Span::new().months(n)).ok(),
            Unit::Quarter => self.on.checked_add(Span::new().months(3 * n)).ok(),
            Unit::Year => self.on.checked_add(Span::new().years(n.min(50))).ok(),
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
        if self.language == Language::En && self.has(unit_at, D::Filler) {
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
        // "two days after today", "3 days before yesterday"
        if let (true, Some(r)) = (
            self.has(end, D::After) || self.has(end, D::Before) || self.has(end, D::From),
            self.get(self.filler(end + 1), |d| if let D::Relative(r) = d { Some(*r) } else { None }),
        ) {
            let sign = if self.has(end, D::Before) { -1 } else { 1 };
            let base = self.later(i64::from(sign) * n, unit)?;
            return Some((self.filler(end + 1) + 1, Meaning::fixed([add(base, r); 2])));
        }
        if within {
            return Some((end, Meaning::fixed([self.on, last]).towards(Direction::Future)));
        }
        let from = self.has(end, D::From);
        let meaning = Meaning::fixed(around(last)).towards(Direction::Future);
        if inn || from {
            let now = from && matches!(self.words.text((end + 1).min(self.end - 1)), "now" | "today");
            return Some((end + usize::from(from) + usize::from(now), meaning));
        }
        Some((end, Meaning { length: true, ..meaning }))
    }

    pub(super) fn relative(&self, at: usize) -> Found {
        // "the day after tomorrow", "the night before last"
        if self.language == Language::En && matches!(self.words.text(at), "day" | "night" | "evening") {
            let next = self.get(at + 2, |d| if let D::Relative(r) = d { Some(*r) } else { None });
            if self.has(at + 1, D::After) && next == Some(1) {
                return Some((at + 3, Meaning::fixed([add(self.on, 2); 2])));
            }
            if self.has(at + 1, D::Before) && (next == Some(-1) || self.has(at + 2, D::Last)) {
                return Some((at + 3, Meaning::fixed([add(self.on, -2); 2])));
            }
            if self.has(at + 1, D::After)
                && let Some((end, m)) = self.feast(self.filler(at + 2))
            {
                return Some((end, Meaning::fixed([add(m.future[0], 1); 2])));
            }
        }
        let days = self.get(at, |d| if let D::Relative(r) = d { Some(*r) } else { None })?;
        // "Guten Morgen", "Morgen, Frau Lindner" greet; "heute morgen" is today.
        if days == 1 && matches!(self.words.text(at), "morgen") {
            let greeted = at > 0 && matches!(self.words.text(at - 1), "guten" | "schonen" | "goede");
            let first = at == 0
                && (self.words.words.len() == 1
                    || self.words.gap_before(1).any(|k| matches!(k, Kind::Mark(',' | '!'))));
            if greeted || (first && self.words.words.len() > 1) {
                return None;
            }
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

    pub(super) fn feast(&self, at: usize) -> Found {
        // "Wielki Czwartek" is a day of Holy Week.
        let holy =
            (self.language == Language::Pl && at < self.end && self.words.text(at).starts_with("wielk"))
                .then(|| self.weekday_word(at + 1, false))
                .flatten();
        let feast = match holy {
            Some(weekday) => Feast::Easter(i32::from(weekday) - 7),
            None => self.get(at, |d| if let D::Feast(f) = d { Some(*f) } else { None })?,
        };
        let at = at + usize::from(holy.is_some());
        let of = |year: i16| match feast {
            Feast::Easter(offset) => easter(year).map(|d| add(d, offset)),
            Feast::Fixed(m, d) => day(i64::from(year), i64::from(m), i64::from(d)),
        };
        // "Patrick's Day", "Neujahr 2027"
        let end = if self.unit(at + 1) == Some(Unit::Day) { at + 2 } else { at + 1 };
        if let Some(y) = self.year(end).filter(|y| *y > 1949) {
            return Some((end + 1, Meaning::fixed([of(y)?; 2])));
        }
        let this = self.on.year();
        let future = [this, this + 1].into_iter().filter_map(of).find(|d| *d >= self.on)?;
        let past = [this, this - 1].into_iter().filter_map(of).find(|d| *d <= self.on)?;
        Some((end, Meaning::open([future; 2], [past; 2])))
    }
}
