//! Dates in running text, as `LABELS.md` and the four languages write them.

mod anchors;
mod arithmetic;
mod distances;
mod feasts;
mod figures;
mod nth;
mod scanner;
mod spans;
#[cfg(test)]
mod tests;
mod weekdays;

use std::ops::Range;

use jiff::civil::Date;

use super::tokens::Lexed;
use super::trie::Tries;
use super::words::{Respelt, Words};
use crate::dunning::Language;
use scanner::Scanner;

/// A range of days.
pub(in crate::reading) type Days = [Date; 2];

/// Where a date lies, seen from the day of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum Direction {
    Past,
    Future,
}

/// A date found in a text. A date without a year (a weekday, "the 15th") means one thing when something has happened
/// and another when it will.
#[derive(Debug, Clone)]
pub(in crate::reading) struct DateHit {
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
    let words = Words::new(&lexed, language, &Respelt::default(), &Tries::default());
    let all = 0..words.words.len();
    let hits = scan(&words, all.clone(), language, on);
    let alone = hits.iter().find(|h| !h.length).or(hits.first());
    alone.map(|h| h.days(Direction::Future))
}

/// All dates among some words, in order, not overlapping.
pub(in crate::reading) fn scan(
    words: &Words<'_>,
    range: Range<usize>,
    language: Language,
    on: Date,
) -> Vec<DateHit> {
    let mut scanner = Scanner::new(words, range, language, on);
    scanner.all().into_iter().map(|(from, end, meaning)| meaning.into_hit(from..end, on)).collect()
}

/// The number that a word names: a small figure or a numeral.
pub(in crate::reading) fn numeral(words: &Words<'_>, at: usize, language: Language) -> Option<u32> {
    if at >= words.words.len() {
        return None;
    }
    let scanner = Scanner::new(words, at..at + 1, language, Date::ZERO);
    scanner.number(at).and_then(|n| u32::try_from(n).ok())
}
