//! Weekdays, and what "next", "this" and "last" make of days and weeks.

use super::arithmetic::{add, clamp};
use super::scanner::{Found, Meaning, Scanner, is_coming};
use super::{Days, Direction};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use jiff::civil::Date;

impl Scanner<'_, '_> {
    pub(super) fn weekday_word(&self, at: usize, beside_figure: bool) -> Option<i8> {
        self.get(at, |d| match d {
            D::Weekday(w) => Some(*w),
            D::WeekdayShort(w) => {
                let dotted = self.mark_after(at + 1, &['.']) && at < self.end;
                let led = at > self.start
                    && self.of(at - 1).iter().any(|d| matches!(d, D::On | D::Next | D::This | D::Until));
                let alone = self.end - self.start == 1;
                let figure = beside_figure && self.day(self.filler(at + 1)).is_some();
                (alone || figure || (led && (dotted || self.language == Language::En))).then_some(*w)
            }
            _ => None,
        })
    }

    pub(super) fn next_weekday(&self, weekday: i8) -> Date {
        let ahead = (i32::from(weekday) - i32::from(self.on.weekday().to_monday_one_offset()) + 6) % 7 + 1;
        add(self.on, ahead)
    }

    pub(super) fn last_weekday(&self, weekday: i8) -> Date {
        add(self.next_weekday(weekday), -7)
    }

    pub(super) fn monday(&self, weeks: i32) -> Date {
        add(self.on, 1 - i32::from(self.on.weekday().to_monday_one_offset()) + 7 * weeks)
    }

    pub(super) fn weekday(&self, at: usize) -> Found {
        let weekday = self.weekday_word(at, true)?;
        let mut end = at + 1;
        let next = self.next_weekday(weekday);
        let mut past = self.last_weekday(weekday);
        if past >= self.on {
            past = add(past, -7);
        }
        // "Friday 15th", "Do 12.", "Monday 21"
        let with_day = self.filler(end);
        if let Some((after, d)) = self.day(with_day)
            && self.month(after).is_none()
            && self.unit(after).is_none()
            // "w środę 4 715,30" is a weekday and a sum.
            && (self.language != Language::Pl || after > with_day + 1 || self.mark_after(after, &['.']))
        {
            let fits = |x: &Date| x.day() == d;
            let future = (0..420)
                .map(|i| add(self.on, i))
                .filter(fits)
                .find(|x| x.weekday().to_monday_one_offset() == weekday);
            let past = (0..420)
                .map(|i| add(self.on, -i))
                .filter(fits)
                .find(|x| x.weekday().to_monday_one_offset() == weekday);
            if let (Some(f), Some(p)) = (future, past) {
                return Some((after, Meaning::open([f; 2], [p; 2])));
            }
        }
        // "Friday week", "Tuesday fortnight"
        if self.language == Language::En {
            match self.unit(end) {
                Some(Unit::Week) => return Some((end + 1, Meaning::fixed([add(next, 7); 2]))),
                Some(Unit::Fortnight) => return Some((end + 1, Meaning::fixed([add(next, 14); 2]))),
                _ => {}
            }
        }
        // "Freitag nächster Woche", "Friday of next week", "Mittwoch in zwei Wochen"
        let then = self.filler(end);
        if self.has(then, D::In)
            && let Some(n) = self.number(then + 1)
        {
            match self.unit(then + 2) {
                Some(Unit::Week) => return Some((then + 3, Meaning::fixed([add(next, 7 * clamp(n)); 2]))),
                Some(Unit::Day) if n == 8 || n == 14 => {
                    return Some((then + 3, Meaning::fixed([add(next, if n == 8 { 7 } else { 14 }); 2])));
                }
                _ => {}
            }
        }
        if self.language == Language::Pl && self.has(end, D::In) && self.unit(end + 1) == Some(Unit::Week) {
            return Some((end + 2, Meaning::fixed([add(next, 7); 2])));
        }
        for start in [end, then] {
            if let Some(weeks) = self.which(start)
                && self.unit(start + 1) == Some(Unit::Week)
            {
                let days = [add(self.monday(weeks), i32::from(weekday) - 1); 2];
                return Some((start + 2, Meaning::fixed(days)));
            }
        }
        // "Dienstag nach Pfingsten", "the Monday after Easter"
        if self.has(end, D::After) {
            if self.has(self.filler(end + 1), D::Next) {
                end = self.filler(end + 1) + 1;
                return Some((end, Meaning::fixed([add(next, 7); 2])));
            }
            if let Some((after, meaning)) = self.feast(self.filler(end + 1)) {
                let days = meaning.future[1];
                let ahead =
                    (i32::from(weekday) - i32::from(days.weekday().to_monday_one_offset()) + 6) % 7 + 1;
                // Whitsun and Easter have two days: the Tuesday after Whitsun is the one after Whit Monday.
                let extra =
                    i32::from(ahead == 1 && days.weekday() == jiff::civil::Weekday::Sunday && weekday == 1)
                        * 7;
                return Some((after, Meaning::fixed([add(days, ahead + extra); 2])));
            }
            if self.language == Language::En && self.has(end + 1, D::Next) {
                return Some((end + 2, Meaning::fixed([add(next, 7); 2])));
            }
        }
        Some((end, Meaning::open([next; 2], [past; 2])))
    }

    /// This, next, last, the one after next: as a number of steps.
    pub(super) fn which(&self, at: usize) -> Option<i32> {
        self.get(at, |d| match d {
            D::This => Some(0),
            D::Next => Some(1),
            D::AfterNext => Some(2),
            D::Last => Some(-1),
            D::BeforeLast => Some(-2),
            _ => None,
        })
    }

    /// "nächste Woche", "last Friday", "this month"
    pub(super) fn modified(&self, at: usize) -> Found {
        let steps = self.which(at)?;
        let then = at + 1;
        let towards = |m: Meaning| match steps {
            0 => m,
            1.. => m.towards(Direction::Future),
            _ => m.towards(Direction::Past),
        };
        // "in den nächsten 10 Tagen", "over the next two weeks"
        if steps == 1
            && let Some(n) = self.number(then)
            && let Some(unit) = self.unit(then + 1)
        {
            let last = self.later(n, unit)?;
            return Some((
                self.unit_end(then + 1),
                Meaning::fixed([self.on, last]).towards(Direction::Future),
            ));
        }
        // "w ciągu najbliższych dni" names no day.
        if matches!(self.language, Language::Pl) && self.unit(then) == Some(Unit::Day) && steps != 0 {
            return None;
        }
        if let Some(unit) = self.unit(then) {
            let (mut end, days) = (then + 1, self.whole(unit, steps)?);
            // "nächste Woche Freitag"
            if unit == Unit::Week {
                let day_at = self.filler(end);
                if let Some(w) = self.weekday_word(day_at, false) {
                    end = day_at + 1;
                    return Some((end, towards(Meaning::fixed([add(days[0], i32::from(w) - 1); 2]))));
                }
            }
            let days = if steps == 0 && unit != Unit::Day { [days[0], days[1]] } else { days };
            let future = if steps == 0 { [self.on.max(days[0]), days[1]] } else { days };
            return Some((end, towards(Meaning::open(future, days))));
        }
        // "volgend weekend", "letztes Wochenende"
        if self.has(then, D::WeekEnd) {
            let monday = self.monday(steps);
            return Some((then + 1, towards(Meaning::fixed([add(monday, 5), add(monday, 6)]))));
        }
        if let Some(w) = self.weekday_word(then, false) {
            let next = self.next_weekday(w);
            let meaning = match steps {
                // "next Friday" may be the coming one or that of the week after; "kommenden Freitag" is not in doubt.
                1 if is_coming(self.words.text(at)) => Meaning::fixed([next; 2]),
                1 => Meaning::fixed([next, add(next, 7)]),
                2 => Meaning::fixed([add(next, 7); 2]),
                0 => Meaning::open([next; 2], [self.last_weekday(w); 2]),
                _ => Meaning::fixed(
                    [{
                        let last = self.last_weekday(w);
                        if last >= self.on { add(last, -7) } else { last }
                    }; 2],
                ),
            };
            return Some((then + 1, towards(meaning)));
        }
        if let Some(m) = self.month(then) {
            let (end, meaning) = self.month_range(then, m)?;
            return Some((end, towards(meaning)));
        }
        if steps == 1
            && let Some((end, meaning)) = self.day_and_month(then).or_else(|| self.literal(then))
        {
            return Some((end, meaning));
        }
        if steps == -1
            && matches!(self.language, Language::En)
            && self.words.text(then.min(self.end - 1)) == "night"
        {
            return Some((then + 1, Meaning::fixed([add(self.on, -1); 2]).towards(Direction::Past)));
        }
        if matches!(steps, 1 | -1)
            && let Some((end, meaning)) = self.feast(then)
        {
            let days = if steps == 1 { meaning.future } else { meaning.past };
            return Some((end, Meaning::fixed(days)));
        }
        None
    }

    /// "dritter Dienstag im September", "last Sunday of March 2014"
    pub(super) fn nth_weekday(&self, at: usize) -> Found {
        let last = self.has(at, D::Last);
        let (then, n) = match self.day(at) {
            Some((end, n)) if n <= 5 && self.figure(at).is_none() => (end, n),
            _ if last => (at + 1, -1),
            _ => return None,
        };
        let day_word = self.unit(then) == Some(Unit::Day);
        let weekday = self.weekday_word(then, false);
        if weekday.is_none() && !day_word {
            return None;
        }
        let of = self.filler(then + 1);
        let month = self.month(of)?;
        let (end, range) = self.month_range(of, month)?;
        let pick = |days: Days| -> Option<Days> {
            let Some(w) = weekday else {
                let d = if n < 0 { days[1] } else { add(days[0], i32::from(n) - 1) };
                return Some([d; 2]);
            };
            let mut fits = (0..31)
                .map(|i| add(days[0], i))
                .filter(|d| *d <= days[1] && d.weekday().to_monday_one_offset() == w);
            let d = if n < 0 { fits.next_back()? } else { fits.nth(n as usize - 1)? };
            Some([d; 2])
        };
        Some((end, Meaning { future: pick(range.future)?, past: pick(range.past)?, ..range }))
    }
}
