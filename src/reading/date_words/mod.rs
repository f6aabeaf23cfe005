//! The vocabulary of dates in four languages.
//!
//! Words stand here as [`super::tokens`] folds them: lower case, without diacritics, German umlauts as plain vowels.
//! A `*` at the end stands for any ending.

mod de;
mod en;
mod nl;
mod pl;

use std::sync::LazyLock;

use super::trie::Trie;
use crate::dunning::Language;

/// A span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum Unit {
    Day,
    /// Monday to Friday; public holidays are not known here.
    Workday,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
}

/// A day that moves with Easter (days from Easter Sunday) or stands fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum Feast {
    Easter(i32),
    /// Month and day.
    Fixed(i8, i8),
    /// The first such weekday (1 is Monday) on or after a month's day: Advent begins on the Sunday from 27 November on.
    Weekday(i8, i8, i8),
}

/// What a word means in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum DateWord {
    Month(i8),
    /// 1 is Monday.
    Weekday(i8),
    /// An abbreviation that also is another word: only beside a number, or capitalised behind a preposition.
    WeekdayShort(i8),
    Number(i64),
    Ordinal(i8),
    Unit(Unit),
    /// Days from today.
    Relative(i32),
    Next,
    AfterNext,
    This,
    Last,
    BeforeLast,
    Beginning,
    Middle,
    End,
    In,
    Within,
    Ago,
    /// German "vor", Polish "przed", English "before".
    Before,
    After,
    Until,
    /// "am", "on", "op", "dnia": a day of the month may follow.
    On,
    /// Articles and "of": may stand inside a date.
    Filler,
    /// "KW", "week number".
    WeekNumber,
    Feast(Feast),
    /// A feast of several words: the words that follow ("good" + "friday").
    Named(&'static str, Feast),
    /// A feast of several days and the days between them: "tweede paasdag", "dritter Advent".
    Counted(Feast, i32),
    /// "Vorabend", "eve": the day before a feast.
    Eve,
    /// "danach", "nadien", "później": counted from a day named before.
    Then,
    /// "davor", "eerder": back from a day named before.
    ThenBefore,
    /// "nazajutrz", "anderntags": the day after one named before.
    NextDay,
    /// "selben", "same": the day named before.
    Same,
    /// "morning", "avond".
    DayPart,
    /// A whole that stands for a part of this or the named month: "Monatsende".
    MonthEnd,
    MonthBeginning,
    LastOfMonth,
    FirstOfMonth,
    WeekEnd,
    YearEnd,
    QuarterEnd,
    /// "seit", "since".
    Since,
    /// The ending of an ordinal figure: "15th", "15te", "15-go".
    OrdinalEnding,
    /// "now", "today" behind "from".
    From,
    /// "prox", "inst", "ult".
    OfMonth(i32),
    /// "br.", "bieżącego roku" cut short.
    ThisYear,
    /// "jeden", "every".
    Every,
    /// "einige", "a few": no figure.
    Vague,
    /// "und", "and".
    And,
}

use DateWord as D;

/// The vocabulary of a language.
pub(in crate::reading) struct DateVocabulary {
    trie: Trie,
    words: Vec<DateWord>,
}

impl DateVocabulary {
    fn new(language: Language, lists: [&[(&str, DateWord)]; 2]) -> Self {
        let mut vocabulary = DateVocabulary { trie: Trie::default(), words: Vec::new() };
        lists.iter().copied().flatten().for_each(|(word, meaning)| vocabulary.add(word, *meaning));
        if language == Language::De {
            let alemannic: Vec<_> =
                de::ORDINALS.iter().map(|(day, stem)| (*day, stem.replace("st", "scht"))).collect();
            for (day, stem) in &alemannic {
                vocabulary.add(&format!("{stem}e"), D::Ordinal(*day));
            }
            for (day, stem) in de::ORDINALS {
                ["e", "en", "er", "es", "em", "n"]
                    .iter()
                    .for_each(|e| vocabulary.add(&format!("{stem}{e}"), D::Ordinal(*day)));
            }
            for (weekday, stems) in de::WEEKDAYS {
                for stem in *stems {
                    de::WEEKDAY_ENDINGS
                        .iter()
                        .for_each(|e| vocabulary.add(&format!("{stem}{e}"), D::Weekday(*weekday)));
                }
            }
        }
        vocabulary.trie.build();
        vocabulary
    }

    fn add(&mut self, word: &str, meaning: DateWord) {
        self.trie.insert(word, self.words.len() as u32);
        self.words.push(meaning);
    }

    /// What a folded word means; nothing for most words.
    pub fn meanings(&self, word: &str, scratch: &mut Vec<u32>, out: &mut Vec<DateWord>) {
        scratch.clear();
        self.trie.matches(word, scratch);
        out.extend(scratch.iter().filter_map(|s| self.words.get(*s as usize)).copied());
    }
}

static VOCABULARIES: LazyLock<[DateVocabulary; 4]> = LazyLock::new(|| {
    [
        DateVocabulary::new(Language::De, [de::WORDS, de::FEASTS]),
        DateVocabulary::new(Language::Pl, [pl::WORDS, pl::FEASTS]),
        DateVocabulary::new(Language::Nl, [nl::WORDS, nl::FEASTS]),
        DateVocabulary::new(Language::En, [en::WORDS, en::FEASTS]),
    ]
});

/// The vocabulary of a language.
pub(in crate::reading) fn vocabulary(language: Language) -> &'static DateVocabulary {
    &VOCABULARIES[language as usize]
}

fn is(language: Language, word: &str, test: impl Fn(&DateWord) -> bool) -> bool {
    let (mut scratch, mut out) = (Vec::new(), Vec::new());
    vocabulary(language).meanings(word, &mut scratch, &mut out);
    out.iter().any(test)
}

/// Whether a folded word names a month.
pub(in crate::reading) fn is_month(language: Language, word: &str) -> bool {
    is(language, word, |d| matches!(d, D::Month(_)))
}

/// Whether a folded word names a day of the week.
pub(in crate::reading) fn is_weekday(language: Language, word: &str) -> bool {
    is(language, word, |d| matches!(d, D::Weekday(_) | D::WeekdayShort(_)))
}
