//! Days in figures: "31.10.2026", "3 March", "3.–5. Mai", "the 27th".

use super::Days;
use super::arithmetic::day;
use super::scanner::{Found, Meaning, Scanner, follows_noun, is_money_word};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use jiff::civil::Date;

impl Scanner<'_, '_> {
    pub(super) fn literal(&self, at: usize) -> Found {
        let figure = self.figure(at)?;
        if !self.free(at) || figure.len() > 10 {
            return None;
        }
        let parts: Vec<&str> = figure.split(['.', '/', '-']).collect();
        let separator = figure.chars().find(|c| !c.is_ascii_digit())?;
        if figure.contains([',', ':', '\'']) || parts.iter().any(|p| p.is_empty()) {
            return None;
        }
        let n: Vec<i64> = parts.iter().filter_map(|p| p.parse().ok()).collect();
        match (n.as_slice(), parts.as_slice()) {
            ([y, m, d], [py, _, _]) if py.len() == 4 => Some((at + 1, Meaning::fixed([day(*y, *m, *d)?; 2]))),
            ([a, b, y], [_, _, py]) if py.len() == 4 || py.len() == 2 => {
                let y = if py.len() == 2 { if *y < 70 { 2000 + y } else { 1900 + y } } else { *y };
                let days = if self.language == Language::En && separator == '/' && *b > 12 {
                    day(y, *a, *b)
                } else {
                    day(y, *b, *a).or_else(|| day(y, *a, *b))
                };
                Some((at + 1, Meaning::fixed([days?; 2])))
            }
            ([a, b], [pa, pb]) if pa.len() <= 2 && pb.len() <= 2 => {
                let dotted = self.mark_after(at + 1, &['.']);
                let led = at > self.start
                    && self.of(at - 1).iter().any(|d| {
                        matches!(
                            d,
                            D::On | D::Until | D::Weekday(_) | D::WeekdayShort(_) | D::Filler | D::Since
                        )
                    });
                let alone = self.end - self.start == 1;
                let money = at + 1 < self.end && is_money_word(self.words.text(at + 1));
                if money || !(dotted && separator == '.' || led || alone || separator == '/') {
                    return None;
                }
                // A year may follow as a word of its own: "31.10. 2026".
                if let Some(y) = self.year(at + 1).filter(|y| *y > 1999)
                    && let Some(d) = day(i64::from(y), *b, *a)
                {
                    return Some((at + 2, Meaning::fixed([d; 2])));
                }
                let day_first = self.yearless(*b, *a);
                let month_first =
                    self.yearless(*a, *b).filter(|_| self.language == Language::En && separator != '.');
                let meaning = match (day_first, month_first) {
                    (Some(d), Some(m)) => self.nearer(d, m),
                    (d, m) => d.or(m)?,
                };
                Some((at + 1, meaning))
            }
            _ => None,
        }
    }

    /// British and American figures look alike: of two readings the one that lies nearer.
    pub(super) fn nearer(&self, a: Meaning, b: Meaning) -> Meaning {
        let far = |d: Date| self.on.until(d).map_or(i32::MAX, |s| s.get_days().abs());
        let future = if far(b.future[0]) < far(a.future[0]) { b.future } else { a.future };
        let past = if far(b.past[0]) < far(a.past[0]) { b.past } else { a.past };
        Meaning::open(future, past)
    }

    pub(super) fn yearless(&self, month: i64, d: i64) -> Option<Meaning> {
        let year = i64::from(self.on.year());
        // 29 February may be years away.
        let future = (year..year + 9).filter_map(|y| day(y, month, d)).find(|x| *x >= self.on)?;
        let past = (year - 8..=year).rev().filter_map(|y| day(y, month, d)).find(|x| *x <= self.on)?;
        Some(Meaning::open([future; 2], [past; 2]))
    }

    pub(super) fn day_and_month(&self, at: usize) -> Found {
        // A weekday before it only confirms: "Montag, dem 4. Mai", "Tuesday 25 August".
        let skip = if self.weekday_word(at, true).is_some() { self.filler(at + 1) } else { at };
        let skip = self.filler(skip);
        if let Some((end, d)) = self.day(skip) {
            let next = self.filler(end);
            if let Some(month) = self.month(next) {
                return self.with_year(next + 1, month, d);
            }
            // "siebter 4.", "dritter/11."
            if self.get(skip, |d| if let D::Ordinal(_) = d { Some(()) } else { None }).is_some()
                && let Some(m) = self.small(end).filter(|m| (1..=12).contains(m))
                && self.mark_after(end + 1, &['.'])
            {
                return self.with_year(end + 1, m as i8, d);
            }
            if skip > at
                && skip > self.start
                && let Some((e, m)) = self.day(end).filter(|(_, m)| *m <= 12)
                && self.get(end, |d| if let D::Ordinal(_) = d { Some(()) } else { None }).is_some()
            {
                return self.with_year(e, m, d);
            }
        }
        if let Some(month) = self.month(skip) {
            let next = self.filler(skip + 1);
            if let Some((end, d)) = self.day(next)
                && self.month(end).is_none()
            {
                return self.with_year(end, month, d);
            }
            // "Dec31"
            if let Some(n) = self.small(skip + 1).filter(|n| (1..=31).contains(n)) {
                return self.with_year(skip + 2, month, n as i8);
            }
        }
        None
    }

    pub(super) fn with_year(&self, end: usize, month: i8, d: i8) -> Found {
        let next = self.filler(end);
        if let Some(y) = self.year(next).or_else(|| self.year(end)) {
            let days = day(i64::from(y), i64::from(month), i64::from(d))?;
            let end = if self.year(end).is_some() { end + 1 } else { next + 1 };
            // The weekday may stand behind: "Jul 18, Fri".
            return Some((end, Meaning::fixed([days; 2])));
        }
        let meaning = self.yearless(i64::from(month), i64::from(d))?;
        // "15 januari volgend jaar"
        if (self.has(next, D::Next) || self.has(end, D::Next)) && self.unit(end + 1) == Some(Unit::Year) {
            let days = day(i64::from(self.on.year()) + 1, i64::from(month), i64::from(d))?;
            return Some((end + 2, Meaning::fixed([days; 2])));
        }
        Some((end, meaning))
    }

    /// "3. bis 5. Mai", "between the 3rd and 5th of May"
    pub(super) fn span_of_days(&self, at: usize) -> Found {
        let (end, first) = self.day(self.filler(at))?;
        let joined = self.has(end, D::Until)
            || self.has(end, D::And)
            || self.mark_after(end, &['–', '-']) && !self.has(end, D::OrdinalEnding);
        if !joined {
            return None;
        }
        let next = if self.has(end, D::Until) || self.has(end, D::And) { end + 1 } else { end };
        let (after, last) = self.day(self.filler(next))?;
        let month_at = self.filler(after);
        let month = self.month(month_at)?;
        let (end, to) = self.with_year(month_at + 1, month, last)?;
        let with =
            |days: Days| Some([days[1].with().day(first).build().ok().filter(|d| *d <= days[1])?, days[1]]);
        Some((end, Meaning { future: with(to.future)?, past: with(to.past)?, ..to }))
    }

    /// "am 15.", "the 27th", "zum Ersten", "de 15e", "20th of next month", "9th prox."
    pub(super) fn day_of_month(&self, at: usize, led: bool) -> Found {
        let (mut end, d) = self.day(at)?;
        let words = self.figure(at).is_none();
        let led = led
            || at > self.start
                && self.of(at - 1).iter().any(|x| {
                    matches!(x, D::On | D::Until | D::Since | D::Next)
                        || (matches!(x, D::Filler)
                            && matches!(self.words.text(at - 1), "the" | "den" | "dem" | "de" | "der"))
                });
        let ended = end > at + 1 || self.mark_after(at + 1, &['.']);
        // A cardinal is a day only with a sign of it; an ordinal in words only behind a preposition.
        if self.unit(end).is_some() || is_money_word(if end < self.end { self.words.text(end) } else { "" }) {
            return None;
        }
        let sure = match self.language {
            Language::De => led && (words || ended),
            // "do pierwszego" is a day, "do drugiej osoby" is none.
            Language::Pl if words => led && self.words.text(at).ends_with("ego"),
            Language::Pl => (led || end > at + 1) && ended,
            Language::Nl => led && (words && !follows_noun(self, end) || end > at + 1),
            Language::En => (end > at + 1 && !words) || (led && words && end >= self.end),
        };
        let alone = self.end - at <= end - at && ended;
        let then = self.filler(end);
        let step = self
            .get(end, |x| if let D::OfMonth(n) = x { Some((*n, end + 1)) } else { None })
            .or_else(|| {
                self.which(then).filter(|_| self.unit(then + 1) == Some(Unit::Month)).map(|n| (n, then + 2))
            })
            .or_else(|| {
                (self.unit(then) == Some(Unit::Day)).then(|| self.filler(then + 1)).and_then(|f| {
                    self.which(f).filter(|_| self.unit(f + 1) == Some(Unit::Month)).map(|n| (n, f + 2))
                })
            });
        if let Some((n, after)) = step {
            let first = self.whole(Unit::Month, n)?[0];
            return Some((
                after,
                Meaning::fixed([day(i64::from(first.year()), i64::from(first.month()), i64::from(d))?; 2]),
            ));
        }
        if !(sure || alone) {
            return None;
        }
        // "der Erste des Monats"
        if self.unit(then) == Some(Unit::Month) {
            end = then + 1;
        }
        let months = |n: i32| {
            let first = self.whole(Unit::Month, n)?[0];
            day(i64::from(first.year()), i64::from(first.month()), i64::from(d))
        };
        let future = (0..4).filter_map(months).find(|x| *x >= self.on)?;
        let past = (0..4).filter_map(|n| months(-n)).find(|x| *x <= self.on)?;
        Some((end, Meaning::open([future; 2], [past; 2])))
    }
}
