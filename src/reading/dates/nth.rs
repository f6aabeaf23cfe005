//! The nth day, weekday or week of a month: "dritter Dienstag im September", "the last day of May".

use super::Days;
use super::arithmetic::add;
use super::scanner::{Found, Meaning, Scanner};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use jiff::civil::Date;

/// What is counted.
#[derive(Clone, Copy)]
enum Counted {
    Weekday(i8),
    Day,
    Workday,
    Week,
}

impl Scanner<'_, '_> {
    /// Behind articles, "of" and "in".
    fn inside(&self, at: usize) -> usize {
        let at = self.filler(at);
        if self.has(at, D::In) { self.filler(at + 1) } else { at }
    }

    /// "dritter Dienstag im September", "last Sunday of March 2014", "first week of May", "am ersten Mai-Samstag",
    /// "fifth last day of May", "ostatniego maja", "am Letzten des Monats"
    pub(super) fn nth_weekday(&self, at: usize) -> Found {
        let start = at;
        let at = self.filler(at);
        let (mut then, mut n) = match self.day(at) {
            Some((end, n)) if n <= 5 && self.figure(at).is_none() => (end, i32::from(n)),
            _ if self.has(at, D::Last) => (at + 1, -1),
            _ => return None,
        };
        if n > 0 && self.has(then, D::Last) {
            (then, n) = (then + 1, -n);
        }
        let counted = |at: usize| {
            self.weekday_word(at, false).map(Counted::Weekday).or(match self.unit(at) {
                Some(Unit::Day) => Some(Counted::Day),
                Some(Unit::Workday) => Some(Counted::Workday),
                Some(Unit::Week) => Some(Counted::Week),
                None if self.language == Language::Pl && self.has(at, D::On) => Some(Counted::Day),
                _ => None,
            })
        };
        // "am ersten Mai-Samstag", "am letzten Juni-Tag"
        if let Some(month) = self.month(then)
            && self.words.gap_before(then + 1).next().is_some()
            && then + 1 < self.end
            && let Some(what) = counted(then + 1)
        {
            let (_, range) = self.month_range(then, month)?;
            return Some((then + 2, range.each(|days| pick(days, n, what))?));
        }
        let Some(what) = counted(then) else {
            // "am Letzten des Monats", "de laatste van september", "ostatniego maja": the day goes without saying.
            let of = self.inside(then);
            let said = of > then
                || self.which(of) == Some(0)
                || self.language == Language::De && at > start && self.words.text(at - 1) == "am"
                || self.language == Language::Pl && self.words.text(at) == "ostatniego";
            let whole = self.month(of).is_some() || self.language != Language::Pl;
            return (n == -1 && said && whole).then(|| self.of_whole(of, n, Counted::Day)).flatten();
        };
        let mut next = then + 1;
        if self.unit(next).is_some_and(|u| matches!(u, Unit::Day | Unit::Workday))
            && self.unit(then).is_some()
        {
            next += 1;
        }
        self.of_whole(self.inside(next), n, what)
    }

    /// The nth of the month or year that stands at a word.
    fn of_whole(&self, at: usize, n: i32, what: Counted) -> Found {
        if let Some(month) = self.month(at) {
            let (end, range) = self.month_range(at, month)?;
            return Some((end, range.each(|days| pick(days, n, what))?));
        }
        let which = self.which(at);
        let unit_at = if which.is_some() { at + 1 } else { at };
        let unit = self.unit(unit_at).filter(|u| matches!(u, Unit::Month | Unit::Quarter | Unit::Year))?;
        let of = |steps: i32| pick(self.whole(unit, steps)?, n, what);
        if let Some(steps) = which {
            return Some((unit_at + 1, Meaning::fixed(of(steps)?)));
        }
        let future = [0, 1].into_iter().filter_map(of).find(|d| d[1] >= self.on)?;
        let past = [0, -1].into_iter().filter_map(of).find(|d| d[0] <= self.on)?;
        Some((unit_at + 1, Meaning::open(future, past)))
    }
}

/// The nth of some days; negative numbers count from the end.
fn pick(days: Days, n: i32, what: Counted) -> Option<Days> {
    let weekday = |d: Date| d.weekday().to_monday_one_offset();
    if let Counted::Week = what {
        // The first seven days are a month's first week; its last begins on a Monday.
        let first = match n {
            1.. => add(days[0], 7 * (n - 1)),
            _ => {
                let monday = add(days[1], 1 - i32::from(weekday(days[1])));
                // Two days are no week.
                if monday >= add(days[1], -1) { add(monday, -7) } else { monday }
            }
        };
        return (first <= days[1]).then(|| [first, add(first, 6).min(days[1])]);
    }
    let fits = |d: &Date| match what {
        Counted::Weekday(w) => weekday(*d) == w,
        Counted::Workday => weekday(*d) <= 5 && (d.month(), d.day()) != (1, 1),
        _ => true,
    };
    let skipped = usize::try_from(n.abs() - 1).ok()?;
    let day = if n > 0 {
        (0..40).map(|i| add(days[0], i)).filter(fits).nth(skipped)?
    } else {
        (0..40).map(|i| add(days[1], -i)).filter(fits).nth(skipped)?
    };
    (days[0] <= day && day <= days[1]).then_some([day; 2])
}
