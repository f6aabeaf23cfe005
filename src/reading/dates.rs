//! Dates in running text, as `LABELS.md` and the four languages write them.

use std::ops::Range;

use jiff::Span;
use jiff::civil::{Date, date};

use super::date_words::{DateWord as D, Feast, Unit, vocabulary};
use super::sentences::{Respelt, Words};
use super::tokens::{Kind, Lexed};
use super::trie::Tries;
use crate::dunning::Language;

/// A range of days.
pub(super) type Days = [Date; 2];

/// Where a date lies, seen from the day of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Past,
    Future,
}

/// A date found in a text. A date without a year (a weekday, "the 15th") means one thing when something has happened
/// and another when it will.
#[derive(Debug, Clone)]
pub(super) struct DateHit {
    /// The words that say it.
    pub words: Range<usize>,
    /// What it means of the future.
    pub future: Days,
    /// What it means of the past.
    pub past: Days,
    /// Known from the words alone.
    pub direction: Option<Direction>,
    /// A mere length of time ("two weeks"): a date only where more time is asked for.
    pub length: bool,
}

impl DateHit {
    /// The days meant, if the clause speaks of the past or the future.
    pub fn days(&self, direction: Direction) -> Days {
        match self.direction.unwrap_or(direction) {
            Direction::Past => self.past,
            Direction::Future => self.future,
        }
    }
}

/// The first date of a phrase, as of a day. Without a verb, the future is meant.
pub fn date_phrase(text: &str, language: Language, on: Date) -> Option<[Date; 2]> {
    let lexed = Lexed::new(text);
    let words = Words::new(&lexed, language, &Respelt::new(), &Tries::default());
    let all = 0..words.words.len();
    let hits = scan(&words, all.clone(), language, on);
    let alone = hits.iter().find(|h| !h.length).or(hits.first());
    alone.map(|h| h.days(Direction::Future))
}

/// All dates among some words, in order, not overlapping.
pub(super) fn scan(words: &Words<'_>, range: Range<usize>, language: Language, on: Date) -> Vec<DateHit> {
    let mut scanner = Scanner::new(words, range.clone(), language, on);
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match scanner.at(at) {
            Some((end, hit)) if end > at => {
                out.push(hit.into_hit(at..end, on));
                at = end;
            }
            _ => at += 1,
        }
    }
    out
}

/// The number that a word names: a small figure or a numeral.
pub(super) fn numeral(words: &Words<'_>, at: usize, language: Language) -> Option<u32> {
    if at >= words.words.len() {
        return None;
    }
    let scanner = Scanner::new(words, at..at + 1, language, Date::ZERO);
    scanner.number(at).and_then(|n| u32::try_from(n).ok())
}

/// A meaning before its words are known.
#[derive(Debug, Clone, Copy)]
struct Meaning {
    future: Days,
    past: Days,
    direction: Option<Direction>,
    length: bool,
}

impl Meaning {
    fn fixed(days: Days) -> Self {
        Meaning { future: days, past: days, direction: None, length: false }
    }

    fn open(future: Days, past: Days) -> Self {
        Meaning { future, past, direction: None, length: false }
    }

    fn towards(self, direction: Direction) -> Self {
        Meaning { direction: Some(direction), ..self }
    }

    fn into_hit(self, words: Range<usize>, on: Date) -> DateHit {
        let direction = self.direction.or_else(|| {
            let known = self.future == self.past;
            (known && self.future[1] < on)
                .then_some(Direction::Past)
                .or_else(|| (known && self.future[0] > on).then_some(Direction::Future))
        });
        let Meaning { future, past, length, .. } = self;
        DateHit { words, future, past, direction, length }
    }
}

struct Scanner<'a, 't> {
    words: &'a Words<'t>,
    on: Date,
    start: usize,
    end: usize,
    language: Language,
    /// The meanings of each word of the range.
    meanings: Vec<D>,
    ranges: Vec<Range<usize>>,
}

type Found = Option<(usize, Meaning)>;

impl<'a, 't> Scanner<'a, 't> {
    fn new(words: &'a Words<'t>, range: Range<usize>, language: Language, on: Date) -> Self {
        let mut meanings = Vec::new();
        let mut ranges = Vec::with_capacity(range.len());
        let mut scratch = Vec::new();
        let vocabulary = vocabulary(language);
        for w in range.clone() {
            let from = meanings.len();
            if words.words[w].kind == Kind::Word {
                vocabulary.meanings(words.text(w), &mut scratch, &mut meanings);
            }
            ranges.push(from..meanings.len());
        }
        Scanner { words, on, start: range.start, end: range.end, language, meanings, ranges }
    }

    fn of(&self, at: usize) -> &[D] {
        if at < self.start || at >= self.end {
            return &[];
        }
        &self.meanings[self.ranges[at - self.start].clone()]
    }

    fn get<T>(&self, at: usize, pick: impl Fn(&D) -> Option<T>) -> Option<T> {
        self.of(at).iter().find_map(pick)
    }

    fn has(&self, at: usize, word: D) -> bool {
        self.of(at).contains(&word)
    }

    fn month(&self, at: usize) -> Option<i8> {
        self.get(at, |d| if let D::Month(m) = d { Some(*m) } else { None })
    }

    fn unit(&self, at: usize) -> Option<Unit> {
        self.get(at, |d| if let D::Unit(u) = d { Some(*u) } else { None })
    }

    fn figure(&self, at: usize) -> Option<&str> {
        (at >= self.start && at < self.end && self.words.words[at].kind == Kind::Number)
            .then(|| self.words.text(at))
    }

    /// Whether a figure stands free ("RE-2026" does not).
    fn free(&self, at: usize) -> bool {
        let token = &self.words.lexed.tokens[self.words.words[at].token];
        token.spaced
            || self.words.words[at].token.checked_sub(1).is_none_or(|t| {
                matches!(
                    self.words.lexed.tokens[t].kind,
                    Kind::Mark('(' | '"' | '–' | '/' | ',' | '.' | '\'' | '~' | ':' | '-')
                        | Kind::Line
                        | Kind::Paragraph
                )
            })
    }

    fn small(&self, at: usize) -> Option<i64> {
        let figure = self.figure(at)?;
        (figure.len() <= 3).then(|| figure.parse().ok()).flatten()
    }

    fn number(&self, at: usize) -> Option<i64> {
        self.small(at).or_else(|| self.get(at, |d| if let D::Number(n) = d { Some(*n) } else { None }))
    }

    fn year(&self, at: usize) -> Option<i16> {
        let figure = self.figure(at)?;
        let year: i16 = figure.parse().ok()?;
        match figure.len() {
            4 if (1950..2100).contains(&year) => Some(year),
            2 if year > 12 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
            _ => None,
        }
    }

    fn filler(&self, at: usize) -> usize {
        let mut at = at;
        while at < self.end && (self.has(at, D::Filler) || self.has(at, D::On)) {
            at += 1;
        }
        at
    }

    fn ending(&self, at: usize) -> usize {
        let attached = at > self.start && at < self.end && {
            let token = &self.words.lexed.tokens[self.words.words[at].token];
            !token.spaced && self.has(at, D::OrdinalEnding)
        };
        if attached { at + 1 } else { at }
    }

    /// A day of the month as a figure with or without its ending, or an ordinal in words; where it ends.
    fn day(&self, at: usize) -> Option<(usize, i8)> {
        if let Some(n) = self.small(at) {
            if !(1..=31).contains(&n) || !self.free(at) {
                return None;
            }
            let mut end = self.ending(at + 1);
            // "20 ste", "15 de"
            if end == at + 1 && self.has(end, D::OrdinalEnding) && self.words.text(end) == "ste" {
                end += 1;
            }
            return Some((end, n as i8));
        }
        let first = self.get(at, |d| if let D::Ordinal(n) = d { Some(*n) } else { None });
        let tens = self.get(at, |d| match d {
            D::Ordinal(n @ (20 | 30)) => Some(*n),
            D::Number(n @ (20 | 30)) => Some(*n as i8),
            _ => None,
        });
        if let Some(tens) = tens
            && let Some(ones) =
                self.get(at + 1, |d| if let D::Ordinal(n @ 1..=9) = d { Some(*n) } else { None })
            && tens + ones <= 31
        {
            return Some((at + 2, tens + ones));
        }
        first.map(|n| (at + 1, n))
    }

    fn mark_after(&self, at: usize, marks: &[char]) -> bool {
        self.words.gap_before(at).any(|k| matches!(k, Kind::Mark(c) if marks.contains(&c)))
    }

    fn at(&mut self, at: usize) -> Found {
        // "jeden Montag": what repeats begins with its next time.
        if self.has(at, D::Every) {
            return self.weekday(at + 1).or_else(|| self.day_of_month(at + 1, true));
        }
        self.literal(at)
            .or_else(|| self.span_of_days(at))
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.nth_weekday(at))
            .or_else(|| self.part_of(at))
            .or_else(|| self.week_number(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.distance(at))
            .or_else(|| self.relative(at))
            .or_else(|| self.modified(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.feast(at))
            .or_else(|| self.month_alone(at))
            .or_else(|| self.day_of_month(at, false))
    }

    fn literal(&self, at: usize) -> Found {
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
    fn nearer(&self, a: Meaning, b: Meaning) -> Meaning {
        let far = |d: Date| self.on.until(d).map_or(i32::MAX, |s| s.get_days().abs());
        let future = if far(b.future[0]) < far(a.future[0]) { b.future } else { a.future };
        let past = if far(b.past[0]) < far(a.past[0]) { b.past } else { a.past };
        Meaning::open(future, past)
    }

    fn yearless(&self, month: i64, d: i64) -> Option<Meaning> {
        let year = i64::from(self.on.year());
        // 29 February may be years away.
        let future = (year..year + 9).filter_map(|y| day(y, month, d)).find(|x| *x >= self.on)?;
        let past = (year - 8..=year).rev().filter_map(|y| day(y, month, d)).find(|x| *x <= self.on)?;
        Some(Meaning::open([future; 2], [past; 2]))
    }

    fn day_and_month(&self, at: usize) -> Found {
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

    fn with_year(&self, end: usize, month: i8, d: i8) -> Found {
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
    fn span_of_days(&self, at: usize) -> Found {
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

    fn weekday_word(&self, at: usize, beside_figure: bool) -> Option<i8> {
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

    fn next_weekday(&self, weekday: i8) -> Date {
        let ahead = (i32::from(weekday) - i32::from(self.on.weekday().to_monday_one_offset()) + 6) % 7 + 1;
        add(self.on, ahead)
    }

    fn last_weekday(&self, weekday: i8) -> Date {
        add(self.next_weekday(weekday), -7)
    }

    fn monday(&self, weeks: i32) -> Date {
        add(self.on, 1 - i32::from(self.on.weekday().to_monday_one_offset()) + 7 * weeks)
    }

    fn weekday(&self, at: usize) -> Found {
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
    fn which(&self, at: usize) -> Option<i32> {
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
    fn modified(&self, at: usize) -> Found {
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

    /// The whole week, month, quarter or year some steps from this one.
    fn whole(&self, unit: Unit, steps: i32) -> Option<Days> {
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

    fn month_range(&self, at: usize, month: i8) -> Found {
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

    fn month_alone(&self, at: usize) -> Found {
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
        self.month_range(at, month)
    }

    /// "Ende Mai", "mid-June", "the beginning of next month", "Ende der Woche", "letzter Tag im Oktober"
    fn part_of(&self, at: usize) -> Found {
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
        let last_day =
            self.has(at, D::Last) && self.unit(at + 1).is_some_and(|u| u == Unit::Day || u == Unit::Workday);
        let which = self.get(at, |d| match d {
            D::Beginning | D::Middle | D::End => Some(*d),
            _ => None,
        });
        let (which, mut then) = match which {
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

    fn named_part(&self, at: usize, word: D) -> Found {
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
            D::LastOfMonth => [month[1]; 2],
            D::FirstOfMonth => [next[0]; 2],
            D::WeekEnd => [add(self.monday(0), 5), add(self.monday(0), 6)],
            D::YearEnd => part(self.whole(Unit::Year, 0)?, D::End),
            D::QuarterEnd => part(self.whole(Unit::Quarter, 0)?, D::End),
            _ => return None,
        };
        Some((at + 1, Meaning::fixed(days)))
    }

    fn last_day_of(&self, unit_at: usize, of: usize) -> Found {
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

    /// "dritter Dienstag im September", "last Sunday of March 2014"
    fn nth_weekday(&self, at: usize) -> Found {
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

    /// "KW 23", "week 23", "23. KW"
    fn week_number(&self, at: usize) -> Found {
        let (number, end) = if self.has(at, D::WeekNumber)
            || (matches!(self.language, Language::Nl | Language::En) && self.words.text(at) == "week")
        {
            (self.small(at + 1)?, at + 2)
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

    fn quarter(&self, at: usize) -> Found {
        let (number, end) = if self.words.text(at) == "q" {
            (self.figure(at + 1)?, at + 2)
        } else if self.unit(at + 1) == Some(Unit::Quarter) {
            let roman = ["i", "ii", "iii", "iv"].iter().position(|r| at < self.end && *r == self.words.text(at));
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

    fn unit_end(&self, unit: usize) -> usize {
        // "5 working days", "3 dni roboczych"
        if self.unit(unit + 1).is_some_and(|u| matches!(u, Unit::Day | Unit::Workday)) {
            unit + 2
        } else {
            unit + 1
        }
    }

    fn later(&self, n: i64, unit: Unit) -> Option<Date> {
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
    fn distance(&self, at: usize) -> Found {
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
        // "in a couple of weeks", "in one to two weeks"
        let (n, mut unit_at) = match self.number(then) {
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
        let end = self.unit_end(unit_at);
        let unit = if end > unit_at + 1 { Unit::Workday } else { unit };
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

    fn relative(&self, at: usize) -> Found {
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

    fn feast(&self, at: usize) -> Found {
        // "Wielki Czwartek" is a day of Holy Week.
        let holy = (self.language == Language::Pl && at < self.end && self.words.text(at).starts_with("wielk"))
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

    /// "am 15.", "the 27th", "zum Ersten", "de 15e", "20th of next month", "9th prox."
    fn day_of_month(&self, at: usize, led: bool) -> Found {
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

/// Dutch "de eerste betaling": an ordinal before a noun is no day.
fn follows_noun(scanner: &Scanner<'_, '_>, end: usize) -> bool {
    end < scanner.end && scanner.of(end).is_empty() && scanner.words.words[end].kind == Kind::Word
}

fn is_coming(word: &str) -> bool {
    [
        "kommend",
        "coming",
        "upcoming",
        "komende",
        "aankomend",
        "aanstaand",
        "eerstvolgend",
        "najblizsz",
        "nadchodzac",
    ]
    .iter()
    .any(|w| word.starts_with(w))
}

pub(super) fn is_money_word(word: &str) -> bool {
    matches!(
        word,
        "€" | "eur"
            | "euro"
            | "euros"
            | "pln"
            | "zl"
            | "zloty"
            | "zlotych"
            | "£"
            | "gbp"
            | "$"
            | "usd"
            | "chf"
            | "%"
            | "x"
            | "×"
            | "quid"
            | "pounds"
            | "raten"
            | "stk"
            | "stuck"
            | "uhr"
            | "rat"
            | "raty"
    )
}

fn part(days: Days, which: D) -> Days {
    let length = days[0].until(days[1]).map_or(0, |s| s.get_days()) + 1;
    match which {
        // A week's end runs from Friday to Sunday, a month's over its last three days.
        D::End if length <= 7 => [add(days[1], -2), days[1]],
        D::End => [add(days[1], -2), days[1]],
        D::Beginning if length <= 7 => [days[0], add(days[0], 1)],
        D::Beginning => [days[0], add(days[0], 6)],
        _ if length <= 7 => [add(days[0], 1), add(days[0], 3)],
        _ if length <= 31 => [add(days[0], 12), add(days[0], 16)],
        _ => [add(days[0], length / 2 - 15), add(days[0], length / 2 + 15)],
    }
}

fn clamp(n: i64) -> i32 {
    n.clamp(-1000, 1000) as i32
}

fn add(from: Date, days: i32) -> Date {
    from.saturating_add(Span::new().days(days.clamp(-4000, 4000)))
}

fn workdays(from: Date, n: i32) -> Date {
    let mut at = from;
    let step = n.signum();
    let mut left = n.abs().min(400);
    while left > 0 {
        at = add(at, step);
        if at.weekday().to_monday_one_offset() <= 5 {
            left -= 1;
        }
    }
    at
}

fn day(year: i64, month: i64, d: i64) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, d.try_into().ok()?).ok()
}

/// Easter Sunday of the Gregorian calendar (Butcher's rule).
fn easter(year: i16) -> Option<Date> {
    let y = i64::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let n = (h + l - 7 * m + 90) / 25;
    let p = (h + l - 7 * m + 33 * n + 19) % 32;
    day(y, n, p)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str, language: Language, on: Date) -> String {
        match date_phrase(text, language, on) {
            Some([a, b]) if a == b => a.to_string(),
            Some([a, b]) => format!("{a}..{b}"),
            None => "-".into(),
        }
    }

    #[test]
    fn phrases_of_four_languages() {
        // 12 March 2026 is a Thursday.
        let on = date(2026, 3, 12);
        for (language, text, expected) in [
            (Language::De, "am Freitag", "2026-03-13"),
            (Language::De, "am Montag, dem 4. Mai", "2026-05-04"),
            (Language::De, "Ende nächster Woche", "2026-03-20..2026-03-22"),
            (Language::De, "bis zum 31.10.", "2026-10-31"),
            (Language::De, "in drei Wochen", "2026-03-31..2026-04-04"),
            (Language::De, "KW 23", "2026-06-01..2026-06-07"),
            (Language::De, "zum Monatsende", "2026-03-29..2026-03-31"),
            (Language::De, "Anfang Mai", "2026-05-01..2026-05-07"),
            (Language::De, "am 15. im Zahllauf", "2026-03-15"),
            (Language::De, "Guten Morgen", "-"),
            (Language::De, "über 1.500 Euro", "-"),
            (Language::Pl, "w przyszłym tygodniu", "2026-03-16..2026-03-22"),
            (Language::Pl, "do 15 kwietnia", "2026-04-15"),
            (Language::Pl, "pod koniec miesiąca", "2026-03-29..2026-03-31"),
            (Language::Pl, "za dwa tygodnie", "2026-03-24..2026-03-28"),
            (Language::Pl, "w piątek", "2026-03-13"),
            (Language::Nl, "volgende week vrijdag", "2026-03-20"),
            (Language::Nl, "half april", "2026-04-13..2026-04-17"),
            (Language::Nl, "binnen 5 dagen", "2026-03-12..2026-03-17"),
            (Language::Nl, "eind van de maand", "2026-03-29..2026-03-31"),
            (Language::En, "Friday week", "2026-03-20"),
            (Language::En, "on the 27th", "2026-03-27"),
            (Language::En, "by 10/22", "2026-10-22"),
            (Language::En, "the day after tomorrow", "2026-03-14"),
            (Language::En, "you may pay", "-"),
            (Language::En, "mid-June", "2026-06-13..2026-06-17"),
        ] {
            assert_eq!(days(text, language, on), expected, "{language} {text}");
        }
    }

    #[test]
    fn nonsense_does_no_harm() {
        let on = date(2026, 3, 12);
        for text in [
            "99.99.9999",
            "31.02.",
            "in 99999999999 Tagen",
            "KW 99",
            "Q9",
            "0.0.",
            "am am am bis bis",
            "den",
            "letzte",
        ] {
            for language in Language::ALL {
                let _ = date_phrase(text, language, on);
            }
        }
    }
}
