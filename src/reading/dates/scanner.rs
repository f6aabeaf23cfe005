//! Walks over words and tries every way to write a date at each.

use std::ops::Range;

use jiff::civil::Date;

use super::arithmetic::add;
use super::{DateHit, Days, Direction};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit, vocabulary};
use crate::reading::tokens::Kind;
use crate::reading::words::Words;

/// A meaning before its words are known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) future: Days,
    pub(super) past: Days,
    pub(super) direction: Option<Direction>,
    pub(super) length: bool,
}

impl Meaning {
    pub(super) fn fixed(days: Days) -> Self {
        Meaning { future: days, past: days, direction: None, length: false }
    }

    pub(super) fn open(future: Days, past: Days) -> Self {
        Meaning { future, past, direction: None, length: false }
    }

    /// The same with both its readings changed.
    pub(super) fn each(self, change: impl Fn(Days) -> Option<Days>) -> Option<Self> {
        Some(Meaning { future: change(self.future)?, past: change(self.past)?, ..self })
    }

    /// The same, some units later; weeks and months leave two days' room, as everywhere.
    pub(super) fn shift(self, n: i64, unit: Unit) -> Option<Self> {
        let slack = if matches!(unit, Unit::Day | Unit::Workday) { 0 } else { 2 };
        let to = |days: Days| {
            let at = |d: Date| Scanner::shifted(d, n, unit);
            Some([add(at(days[0])?, -slack), add(at(days[1])?, slack)])
        };
        Some(Meaning::open(to(self.future)?, to(self.past)?))
    }

    pub(super) fn towards(self, direction: Direction) -> Self {
        Meaning { direction: Some(direction), ..self }
    }

    pub(super) fn into_hit(self, words: Range<usize>, on: Date) -> DateHit {
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

pub(super) struct Scanner<'a, 't> {
    pub(super) words: &'a Words<'t>,
    pub(super) on: Date,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) language: Language,
    /// The meanings of each word of the range.
    pub(super) meanings: Vec<D>,
    pub(super) ranges: Vec<Range<usize>>,
    /// The day found last, which "the day after" counts from.
    pub(super) before: Option<Meaning>,
    /// Whether days may count from one that was named before the range.
    pub(super) looks_back: bool,
}

pub(super) type Found = Option<(usize, Meaning)>;

impl<'a, 't> Scanner<'a, 't> {
    pub(super) fn new(words: &'a Words<'t>, range: Range<usize>, language: Language, on: Date) -> Self {
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
        Scanner {
            words,
            on,
            start: range.start,
            end: range.end,
            language,
            meanings,
            ranges,
            before: None,
            looks_back: true,
        }
    }

    pub(super) fn of(&self, at: usize) -> &[D] {
        if at < self.start || at >= self.end {
            return &[];
        }
        &self.meanings[self.ranges[at - self.start].clone()]
    }

    pub(super) fn get<T>(&self, at: usize, pick: impl Fn(&D) -> Option<T>) -> Option<T> {
        self.of(at).iter().find_map(pick)
    }

    pub(super) fn has(&self, at: usize, word: D) -> bool {
        self.of(at).contains(&word)
    }

    pub(super) fn month(&self, at: usize) -> Option<i8> {
        self.get(at, |d| if let D::Month(m) = d { Some(*m) } else { None })
    }

    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        self.get(at, |d| if let D::Unit(u) = d { Some(*u) } else { None })
    }

    pub(super) fn figure(&self, at: usize) -> Option<&str> {
        (at >= self.start && at < self.end && self.words.words[at].kind == Kind::Number)
            .then(|| self.words.text(at))
    }

    /// Whether a figure stands free ("RE-2026" does not).
    pub(super) fn free(&self, at: usize) -> bool {
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

    pub(super) fn small(&self, at: usize) -> Option<i64> {
        let figure = self.figure(at)?;
        (figure.len() <= 3).then(|| figure.parse().ok()).flatten()
    }

    pub(super) fn number(&self, at: usize) -> Option<i64> {
        self.small(at).or_else(|| self.get(at, |d| if let D::Number(n) = d { Some(*n) } else { None }))
    }

    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let figure = self.figure(at)?;
        let year: i16 = figure.parse().ok()?;
        match figure.len() {
            4 if (1950..2100).contains(&year) => Some(year),
            2 if year > 12 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
            _ => None,
        }
    }

    /// Behind articles and prepositions; no date has more than four in a row.
    pub(super) fn filler(&self, at: usize) -> usize {
        let last = self.end.min(at + 4);
        let mut at = at;
        while at < last && (self.has(at, D::Filler) || self.has(at, D::On)) {
            at += 1;
        }
        at
    }

    pub(super) fn ending(&self, at: usize) -> usize {
        let attached = at > self.start && at < self.end && {
            let token = &self.words.lexed.tokens[self.words.words[at].token];
            !token.spaced && self.has(at, D::OrdinalEnding)
        };
        if attached { at + 1 } else { at }
    }

    /// A day of the month as a figure with or without its ending, or an ordinal in words; where it ends.
    pub(super) fn day(&self, at: usize) -> Option<(usize, i8)> {
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

    pub(super) fn mark_after(&self, at: usize, marks: &[char]) -> bool {
        self.words.gap_before(at).any(|k| matches!(k, Kind::Mark(c) if marks.contains(&c)))
    }

    /// All dates of the range, in order, not overlapping.
    pub(super) fn all(&mut self) -> Vec<(usize, usize, Meaning)> {
        let mut out = Vec::new();
        let mut at = self.start;
        while at < self.end {
            match self.at(at).filter(|(end, _)| *end > at) {
                Some((end, meaning)) => {
                    // "nächste Woche, am Freitag, 23.10."
                    let (end, meaning) = self.apposition(at, end, &meaning).unwrap_or((end, meaning));
                    let (end, meaning) = self.apposition(at, end, &meaning).unwrap_or((end, meaning));
                    if !meaning.length {
                        self.before = Some(meaning);
                    }
                    out.push((at, end, meaning));
                    at = end;
                }
                None => at += 1,
            }
        }
        out
    }

    /// Whether a date may begin at a word: few words are a figure, mean something in dates, or begin one all the same
    /// ("Q1", "II kwartał", "do 14 dni", "Wielki Czwartek").
    fn may_begin(&self, at: usize) -> bool {
        let word = self.words.text(at);
        !self.of(at).is_empty()
            || self.words.words[at].kind == Kind::Number
            || matches!(word, "q" | "i" | "ii" | "iii" | "iv" | "tego" | "do")
            || word.starts_with("wielk")
    }

    fn at(&self, at: usize) -> Found {
        if !self.may_begin(at) {
            return None;
        }
        // "jeden Montag": what repeats begins with its next time.
        if self.has(at, D::Every) {
            return self.weekday(at + 1).or_else(|| self.day_of_month(at + 1, true));
        }
        self.literal(at)
            .or_else(|| self.span_of_days(at))
            .or_else(|| self.feast(at))
            .or_else(|| self.weekday_from(at))
            .or_else(|| self.nth_weekday(at))
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.part_of(at))
            .or_else(|| self.week_number(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.anchored(at))
            .or_else(|| self.distance(at))
            .or_else(|| self.relative(at))
            .or_else(|| self.part_of_day(at))
            .or_else(|| self.modified(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.month_alone(at))
            .or_else(|| self.day_of_month(at, false))
    }
}

/// Dutch "de eerste betaling": an ordinal before a noun is no day.
pub(super) fn follows_noun(scanner: &Scanner<'_, '_>, end: usize) -> bool {
    // "de eerste termijn", "de eerste zes weken"
    end < scanner.end
        && scanner.words.gap_before(end).next().is_none()
        && scanner.words.words[end].kind == Kind::Word
        && (scanner.of(end).is_empty() || scanner.number(end).is_some())
}

pub(super) fn is_coming(word: &str) -> bool {
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

pub(in crate::reading) fn is_money_word(word: &str) -> bool {
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
