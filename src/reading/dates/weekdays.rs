//! Weekdays, and what "next", "this" and "last" make of days and weeks.

use super::Direction;
use super::arithmetic::{add, clamp};
use super::scanner::{Found, Meaning, Scanner, is_coming};
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
        let end = at + 1;
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
            && self.weekday_word(after, false).is_none()
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
            // "Freitag, vierter Akt": an ordinal far away belongs to something else.
            let far = |x: Date| {
                self.figure(with_day).is_none() && self.on.until(x).is_ok_and(|s| s.get_days() > 70)
            };
            if let (Some(f), Some(p)) = (future.filter(|f| !far(*f)), past) {
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
        // Said on a Thursday, "Donnerstag in einer Woche" is seven days away.
        let from_here = if add(next, -7) == self.on { self.on } else { next };
        let then = self.filler(end);
        if self.has(then, D::In)
            && let Some(n) = self.number(then + 1)
        {
            match self.unit(then + 2) {
                Some(Unit::Week) => {
                    return Some((then + 3, Meaning::fixed([add(from_here, 7 * clamp(n)); 2])));
                }
                Some(Unit::Day) if n == 8 || n == 14 => {
                    return Some((then + 3, Meaning::fixed([add(next, if n == 8 { 7 } else { 14 }); 2])));
                }
                _ => {}
            }
        }
        // "Monday two weeks from now"
        if let Some(n) = self.number(then)
            && self.unit(then + 1) == Some(Unit::Week)
            && self.has(then + 2, D::From)
        {
            let now = then + 3 < self.end && matches!(self.words.text(then + 3), "now" | "today");
            let day = add(self.monday(clamp(n)), i32::from(weekday) - 1);
            return Some((then + 3 + usize::from(now), Meaning::fixed([day; 2])));
        }
        if self.language == Language::Pl && self.has(end, D::In) && self.unit(end + 1) == Some(Unit::Week) {
            return Some((end + 2, Meaning::fixed([add(from_here, 7); 2])));
        }
        for start in [end, then] {
            if let Some(weeks) = self.which(start)
                && self.unit(start + 1) == Some(Unit::Week)
            {
                let days = [add(self.monday(weeks), i32::from(weekday) - 1); 2];
                return Some((start + 2, Meaning::fixed(days)));
            }
        }
        // "the Tuesday after next"
        if self.has(end, D::After) && self.has(self.filler(end + 1), D::Next) {
            return Some((self.filler(end + 1) + 1, Meaning::fixed([add(next, 7); 2])));
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
            && let Some(n) = self.number(then).filter(|n| *n > 1)
            && let Some(unit) = self.unit(then + 1)
        {
            let last = self.later(n, unit)?;
            return Some((
                self.unit_end(then + 1),
                Meaning::fixed([self.on, last]).towards(Direction::Future),
            ));
        }
        // "w ciągu najbliższych dni" names no day.
        let day = self.unit(then) == Some(Unit::Day);
        if day && (self.language == Language::Pl && steps != 0 || steps < 0) {
            return None;
        }
        // "de volgende dag", "następnego dnia": after the day just named.
        let polish_day = self.language == Language::Pl && then < self.end && self.words.text(then) == "dnia";
        if steps == 1 && (polish_day || day && self.before.is_some()) {
            return Some((then + 1, self.antecedent()?.shift(1, Unit::Day)?));
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
        if steps == 1
            && let Some((end, meaning)) = self.day_and_month(then).or_else(|| self.literal(then))
        {
            return Some((end, meaning));
        }
        if let Some(m) = self.month(then) {
            let (end, meaning) = self.month_range(then, m)?;
            return Some((end, towards(meaning)));
        }
        if matches!(steps, 1 | -1)
            && let Some((end, meaning)) = self.feast(then)
        {
            let days = if steps == 1 { meaning.future } else { meaning.past };
            return Some((end, Meaning::fixed(days)));
        }
        None
    }

    /// "this morning", "last night", "next morning", "it will go in the morning"
    pub(super) fn part_of_day(&self, at: usize) -> Found {
        if self.has(at + 1, D::DayPart) && self.unit(at + 1).is_none() {
            let now = Meaning::fixed([self.on; 2]);
            return match self.which(at)? {
                0 => Some((at + 2, now)),
                1 => Some((at + 2, self.antecedent()?.shift(1, Unit::Day)?)),
                -1 => Some((at + 2, now.shift(-1, Unit::Day)?.towards(Direction::Past))),
                _ => None,
            };
        }
        // Where no other day is named, the morning is tomorrow's.
        let tomorrow = self.language == Language::En
            && self.has(at, D::In)
            && at + 2 < self.end
            && self.words.text(at + 1) == "the"
            && matches!(self.words.text(at + 2), "morning" | "mornin")
            && self.before.is_none();
        tomorrow.then(|| (at + 3, Meaning::fixed([add(self.on, 1); 2]).towards(Direction::Future)))
    }
}
