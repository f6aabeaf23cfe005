//! Days counted from another day: "two days after Easter", "the day before the 15th", "am Tag darauf".

use super::Days;
use super::arithmetic::add;
use super::scanner::{Found, Meaning, Scanner};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use crate::reading::tokens::Kind;
use jiff::Span;
use jiff::civil::Date;

/// So far back a day may have been named that "the day after" counts from, in words.
const REACH: usize = 40;

/// Words between a day and what says it more exactly.
const LINKS: &[&str] = &[
    "also",
    "das",
    "ist",
    "heisst",
    "genau",
    "genauer",
    "konkret",
    "namlich",
    "dus",
    "concreet",
    "precies",
    "namelijk",
    "that",
    "thats",
    "that's",
    "is",
    "namely",
    "exactly",
    "to",
    "jest",
    "czyli",
    "konkretnie",
    "dokladnie",
    "mianowicie",
    "so",
];

impl Scanner<'_, '_> {
    /// "two days after Easter", "dzień przed Wigilią", "daags na Sinterklaas", "een dag later", "a year from Christmas"
    pub(super) fn anchored(&self, at: usize) -> Found {
        if self.has(at, D::NextDay) {
            return Some((at + 1, self.antecedent()?.shift(1, Unit::Day)?));
        }
        // "am selben Tag", "tego samego dnia", "tego dnia"
        let polish_day =
            |at: usize| self.language == Language::Pl && at < self.end && self.words.text(at) == "dnia";
        if self.has(at, D::Same) && (self.unit(at + 1) == Some(Unit::Day) || polish_day(at + 1))
            || self.language == Language::Pl && self.words.text(at) == "tego" && polish_day(at + 1)
        {
            return Some((at + 2, self.antecedent()?));
        }
        let (n, unit_at) = match self.number(at) {
            Some(n) if (1..400).contains(&n) && (self.figure(at).is_none() || self.free(at)) => {
                (Some(n), at + 1)
            }
            _ => (None, at),
        };
        let daypart = (n.is_none() && self.has(unit_at, D::DayPart)).then_some(Unit::Day);
        let unit = self.unit(unit_at).or(daypart)?;
        // "(some) weeks later" is no day.
        let word = self.words.text(unit_at);
        let plural = match self.language {
            Language::De | Language::Nl => word.ends_with("en"),
            Language::En => word.ends_with('s'),
            Language::Pl => matches!(word, "dni" | "tygodni" | "tygodnie" | "lata"),
        };
        if n.is_none() && plural {
            return None;
        }
        let mut end = if n.is_some() { self.unit_end(unit_at) } else { unit_at + 1 };
        let unit = if end > unit_at + 1 { Unit::Workday } else { unit };
        let german_ago = self.language == Language::De && at > self.start && self.has(at - 1, D::Before);
        let sign = match () {
            () if self.has(end, D::Before) || self.has(end, D::ThenBefore) => -1,
            () if [D::After, D::From, D::Then].iter().any(|d| self.has(end, *d)) && !german_ago => 1,
            () => return None,
        };
        if end >= self.end || self.words.gap_before(end).next().is_some() {
            return None;
        }
        let linked = self.has(end, D::Before)
            || self.has(end, D::After)
            || self.has(end, D::From) && matches!(self.words.text(end), "from" | "vanaf");
        end += 1;
        let named = if linked { self.base(self.filler(end)) } else { None };
        let then = self.has(end - 1, D::Then)
            || self.has(end - 1, D::ThenBefore)
            || self.words.text(end - 1) == "later";
        let closing = self.language == Language::En
            && linked
            && !self.has(end - 1, D::From)
            && (end >= self.end
                || self.words.gap_before(end).any(|k| matches!(k, Kind::Mark(_) | Kind::Line)));
        // "a week from today" is exact, unlike a week from now.
        if let Some(days) = self.days_away(self.filler(end)).filter(|_| linked)
            && matches!(unit, Unit::Week | Unit::Fortnight)
        {
            let day = add(Self::shifted(self.on, i64::from(sign) * n.unwrap_or(1), unit)?, days);
            return Some((self.filler(end) + 1, Meaning::fixed([day; 2])));
        }
        let (end, base) = match named {
            Some(found) => found,
            None if then || closing => (end, self.antecedent()?),
            None => return None,
        };
        // "de week erna": a week without a number is a whole one.
        if n.is_none() && unit == Unit::Week {
            let whole = |days: Days| {
                let monday = add(days[0], 1 - i32::from(days[0].weekday().to_monday_one_offset()) + 7 * sign);
                [monday, add(monday, 6)]
            };
            return Some((end, Meaning::open(whole(base.future), whole(base.past))));
        }
        let meaning = base.shift(i64::from(sign) * n.unwrap_or(1), unit)?;
        let meaning = if unit == Unit::Day { meaning } else { self.soonest(meaning) };
        // "3 weeks after Christmas on Friday"
        let day_at = self.filler(end);
        if self.language == Language::En
            && day_at > end
            && unit != Unit::Day
            && let Some(w) = self.weekday_word(day_at, false)
        {
            let on_day = |days: Days| {
                let middle = add(days[0], days[0].until(days[1]).ok()?.get_days() / 2);
                let ahead = i32::from(w) - i32::from(middle.weekday().to_monday_one_offset());
                Some([add(middle, if unit == Unit::Week { ahead } else { ahead.rem_euclid(7) }); 2])
            };
            return Some((day_at + 1, meaning.each(on_day)?));
        }
        Some((end, meaning))
    }

    /// What counts from a day gone by may still be to come: "two weeks after Easter", said a week after it.
    fn soonest(&self, meaning: Meaning) -> Meaning {
        if meaning.past[1] >= self.on { Meaning::fixed(meaning.past) } else { meaning }
    }

    /// A weekday counted from a named day: "Dienstag nach Pfingsten", "the third Tuesday after Christmas", "Montag danach",
    /// "2 Thursdays ago".
    pub(super) fn weekday_from(&self, at: usize) -> Found {
        let (nth, weekday_at) =
            match self.day(at).filter(|(end, n)| self.figure(at).is_none() && *n <= 5 && *end < self.end) {
                Some((end, n)) => (i32::from(n), end),
                None => (1, at),
            };
        // "2 Sundays from now", "2 Thursdays ago"
        if let Some(n) = self.number(at).filter(|n| (2..10).contains(n))
            && let Some(w) = self.weekday_word(at + 1, false)
        {
            let steps = 7 * (n as i32 - 1);
            if self.has(at + 2, D::Ago) {
                let last = self.last_weekday(w);
                let last = if last == self.on { add(last, -7) } else { last };
                return Some((at + 3, Meaning::fixed([add(last, -steps); 2])));
            }
            if self.has(at + 2, D::From) {
                let now = at + 3 < self.end && matches!(self.words.text(at + 3), "now" | "today");
                return Some((
                    at + 3 + usize::from(now),
                    Meaning::fixed([add(self.next_weekday(w), steps); 2]),
                ));
            }
            return None;
        }
        let weekend = self.has(weekday_at, D::WeekEnd);
        let weekday = if weekend { 6 } else { self.weekday_word(weekday_at, false)? };
        let link = weekday_at + 1;
        let (end, base) = if self.has(link, D::Then) {
            (link + 1, self.antecedent()?)
        } else if self.has(link, D::After) || self.has(link, D::Before) {
            self.base(self.filler(link + 1))?
        } else {
            return None;
        };
        // Easter and Whitsun have two days: the Monday after is not Easter Monday itself.
        let double = weekday == 1
            && (3..=6).contains(&base.future[0].month())
            && self.feast(self.filler(link + 1)).is_some();
        let pick = |days: Days| {
            let from = days[1];
            let ahead = (i32::from(weekday) - i32::from(from.weekday().to_monday_one_offset())).rem_euclid(7);
            let first = if self.has(link, D::Before) {
                add(from, ahead - 7 * nth)
            } else {
                add(from, if ahead == 0 || ahead == 1 && double { ahead + 7 } else { ahead } + 7 * (nth - 1))
            };
            [first, add(first, i32::from(weekend))]
        };
        Some((end, Meaning::open(pick(base.future), pick(base.past))))
    }

    /// A day that others are counted from. None of these counts from a further one, so that a walk stays linear.
    fn base(&self, at: usize) -> Found {
        if let Some(r) = self.days_away(at) {
            return Some((at + 1, Meaning::fixed([add(self.on, r); 2])));
        }
        self.literal(at)
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.feast(at))
            .or_else(|| {
                self.weekday_word(at, true)
                    .map(|w| (at + 1, Meaning::open([self.next_weekday(w); 2], [self.last_weekday(w); 2])))
            })
            .or_else(|| {
                // "einen Monat nach der ersten Mahnung": an ordinal before another word counts something else.
                self.day_of_month(at, true).filter(|(end, _)| self.figure(at).is_some() || self.closed(*end))
            })
    }

    /// Whether a clause may end before a word.
    pub(super) fn closed(&self, at: usize) -> bool {
        at >= self.end || self.words.gap_before(at).next().is_some()
    }

    /// The day named last before; today, if there is none. `None` while looking back from a later range.
    pub(super) fn antecedent(&self) -> Option<Meaning> {
        if let Some(before) = self.before {
            return Some(before);
        }
        let today = Meaning::fixed([self.on; 2]);
        if !self.looks_back {
            return None;
        }
        let range = self.start.saturating_sub(REACH)..self.start;
        let mut earlier = Scanner::new(self.words, range, self.language, self.on);
        earlier.looks_back = false;
        Some(earlier.all().last().map_or(today, |(_, _, meaning)| *meaning))
    }

    /// What directly follows a date and says it more exactly: "next Thursday, the 4th", "Freitag, 18.07.", "za tydzień,
    /// piętnastego", "Ende Mai, genauer am 30.".
    pub(super) fn apposition(&self, from: usize, end: usize, meaning: &Meaning) -> Found {
        // "Fr. 18.7."
        let short = end == from + 1 && self.words.text(from).len() <= 3;
        let marks = |at: usize| {
            self.words.gap_before(at).all(|k| match k {
                Kind::Mark('.') => short,
                Kind::Mark(',' | '(' | '–' | '-') | Kind::Line => true,
                _ => false,
            })
        };
        let joins = |at: usize| LINKS.contains(&self.words.text(at));
        let mut at = end;
        let mut links = 0;
        while at < self.end && marks(at) && links < 3 && joins(at) {
            (at, links) = (at + 1, links + 1);
        }
        if meaning.length || at >= self.end || !marks(at) {
            return None;
        }
        let led = self.has(at, D::On);
        at = self.filler(at);
        let weekday = (from..end).find_map(|w| self.weekday_word(w, true));
        let near = |d: Date, days: Days| add(days[0], -1) <= d && d <= add(days[1], 1);
        let named = self.literal(at).or_else(|| self.day_and_month(at));
        if let Some((end, m)) = named {
            let covered =
                [m.future[0], m.past[0]].iter().any(|d| near(*d, meaning.future) || near(*d, meaning.past));
            return (weekday.is_some() || covered).then(|| (end, self.on_weekday(m, weekday)));
        }
        // "nächste Woche, am Freitag"
        if let Some(w) = self.weekday_word(at, true).filter(|_| weekday.is_none())
            && let Ok(days) = meaning.future[0].until(meaning.future[1])
            && days.get_days() == 6
        {
            let of_week = |days: Days| {
                let ahead = i32::from(w) - i32::from(days[0].weekday().to_monday_one_offset());
                Some([add(days[0], ahead.rem_euclid(7)); 2])
            };
            return Some((at + 1, meaning.each(of_week)?));
        }
        let (end, d) = self.day(at)?;
        let spare = self.figure(at).is_some()
            && end == at + 1
            && !self.mark_after(end, &['.', ','])
            && end < self.end;
        if spare || self.month(end).is_some() || self.unit(end).is_some() {
            return None;
        }
        let wide = meaning.future[0].until(meaning.future[1]).is_ok_and(|s| s.get_days() > 31);
        if weekday.is_none() && (wide || self.figure(at).is_none() && !led && !self.closed(end)) {
            return None;
        }
        let nearest =
            |days: Days| (0..=45).flat_map(|i| [add(days[0], i), add(days[0], -i)]).find(|x| x.day() == d);
        let fits = |x: &Date, days: Days| match weekday {
            Some(w) => x.weekday().to_monday_one_offset() == w,
            None => near(*x, days),
        };
        let future = nearest(meaning.future).filter(|x| fits(x, meaning.future));
        let past = nearest(meaning.past).filter(|x| fits(x, meaning.past));
        let (f, p) = (future.or(past)?, past.or(future)?);
        Some((end, Meaning::open([f; 2], [p; 2])))
    }

    /// A day without a year beside a weekday that does not fit it: a day of the last month, or of the year after next
    /// if it is far away; whoever errs about a weekday writes of the coming weeks.
    pub(super) fn on_weekday(&self, meaning: Meaning, weekday: Option<i8>) -> Meaning {
        let Some(w) = weekday else { return meaning };
        let fits = |days: Days| days[0].weekday().to_monday_one_offset() == w;
        let within = |from: Date, to: Date, days: i32| from.until(to).is_ok_and(|s| s.get_days() <= days);
        let next = meaning.each(|d| d[0].checked_add(Span::new().years(1)).ok().map(|d| [d; 2]));
        match next {
            _ if meaning.future == meaning.past || fits(meaning.future) => meaning,
            _ if fits(meaning.past) && within(meaning.past[0], self.on, 31) => Meaning::fixed(meaning.past),
            Some(next) if fits(next.future) && !within(self.on, meaning.future[0], 120) => next,
            _ => meaning,
        }
    }
}
