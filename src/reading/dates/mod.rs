//! Dates in running text, as `LABELS.md` and the four languages write them.

mod arithmetic;
mod distances;
mod figures;
mod scanner;
mod spans;
mod weekdays;

use std::ops::Range;

use jiff::civil::Date;

use super::sentences::{Respelt, Words};
use super::tokens::Lexed;
use super::trie::Tries;
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
    let words = Words::new(&lexed, language, &Respelt::new(), &Tries::default());
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
pub(in crate::reading) fn numeral(words: &Words<'_>, at: usize, language: Language) -> Option<u32> {
    if at >= words.words.len() {
        return None;
    }
    let scanner = Scanner::new(words, at..at + 1, language, Date::ZERO);
    scanner.number(at).and_then(|n| u32::try_from(n).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

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
            (Language::Pl, "na 20 bm.", "2026-03-20"),
            (Language::Pl, "do 14 dni", "2026-03-12..2026-03-26"),
            (Language::Pl, "w ciągu pięciu dni", "2026-03-12..2026-03-17"),
            (Language::Pl, "w Wielki Czwartek", "2026-04-02"),
            (Language::Pl, "na I kwartał 2027", "2027-01-01..2027-03-31"),
            (Language::Pl, "do 10-go", "2026-04-10"),
            (Language::Pl, "do pierwszego", "2026-04-01"),
            (Language::Pl, "do drugiej osoby", "-"),
            (Language::Pl, "na Trzech Króli", "2027-01-06"),
            (Language::Pl, "w środę 4 715,30", "2026-03-18"),
            (Language::Pl, "w najbliższych dniach", "-"),
            (Language::Pl, "do końca m-ca", "2026-03-29..2026-03-31"),
            (Language::Pl, "za 2 tyg.", "2026-03-24..2026-03-28"),
            (Language::Nl, "volgende week vrijdag", "2026-03-20"),
            (Language::Nl, "half april", "2026-04-13..2026-04-17"),
            (Language::Nl, "binnen 5 dagen", "2026-03-12..2026-03-17"),
            (Language::Nl, "eind van de maand", "2026-03-29..2026-03-31"),
            (Language::Nl, "over een dag of tien", "2026-03-22"),
            (Language::Nl, "binnen de week", "2026-03-12..2026-03-19"),
            (Language::Nl, "volgend weekend", "2026-03-21..2026-03-22"),
            (Language::Nl, "vrijdagnamiddag", "2026-03-13"),
            (Language::Nl, "de eerste zes kratten", "-"),
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
