//! Where a text names an invoice: by its number, whatever its blanks, case and punctuation, or by the creditor
//! reference made of it.

use std::ops::Range;

use crate::dunning::{creditor_reference, is_placeholder, normalise_number};

/// Shorter numbers stand in too many texts by chance.
const SHORTEST: usize = 3;
/// From this length on a number may stick to a word: `RechnungRE-17`.
const STICKS: usize = 4;

/// How sure it is that the number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// It sticks to letters, or other figures stand beside it: it may be a piece of something else. Banks break lines
    /// anywhere and lose blanks.
    Piece,
    /// It stands by itself.
    Whole,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Which text.
    pub text: usize,
    /// Where in it, in letters and digits.
    pub range: Range<usize>,
    pub sure: Sure,
}

/// A text in upper-case letters and digits alone, with what stood between them.
#[derive(Debug)]
pub(super) struct Text {
    /// The letters as one, to look quickly whether a number is in them at all.
    plain: String,
    letters: Vec<char>,
    /// What stands before each of them.
    before: Vec<Gap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// Punctuation that holds a number together: `-`, `/`, `.`.
    Joint,
    /// A blank, other punctuation.
    Break,
}

impl Text {
    pub fn new(text: &str) -> Text {
        let (mut letters, mut before) = (Vec::new(), Vec::new());
        let mut gap = Gap::None;
        for c in text.chars() {
            if !c.is_alphanumeric() {
                gap = match (gap, c) {
                    (Gap::None, '-' | '/' | '.') => Gap::Joint,
                    _ => Gap::Break,
                };
                continue;
            }
            for c in c.to_uppercase() {
                letters.push(c);
                before.push(std::mem::replace(&mut gap, Gap::None));
            }
        }
        Text { plain: letters.iter().collect(), letters, before }
    }

    /// How sure a place is; `None`: it is the middle of a longer number.
    fn judge(&self, range: &Range<usize>) -> Option<Sure> {
        let edges = [
            range.start.checked_sub(1).map(|left| (left, range.start)),
            (range.end < self.letters.len()).then_some((range.end - 1, range.end)),
        ];
        let mut sure = Sure::Whole;
        for (left, right) in edges.into_iter().flatten() {
            let figures = self.letters[left].is_numeric() && self.letters[right].is_numeric();
            match (self.before[right], figures) {
                (Gap::None, true) => return None,
                (Gap::None, false) if range.len() < STICKS => return None,
                (Gap::None, false) | (_, true) => sure = Sure::Piece,
                (Gap::Joint | Gap::Break, false) => {}
            }
        }
        Some(sure)
    }
}

/// Every place at which the texts name that number.
pub(super) fn all(texts: &[Text], number: &str) -> Vec<Found> {
    if is_placeholder(number) {
        return Vec::new();
    }
    let number = normalise_number(number);
    let mut found = Vec::new();
    // The creditor reference ends with the number.
    if number.chars().count() < SHORTEST || !texts.iter().any(|text| text.plain.contains(&number)) {
        return found;
    }
    for wanted in [Some(number.clone()), creditor_reference(&number)].into_iter().flatten() {
        let wanted: Vec<char> = wanted.chars().collect();
        for (n, text) in texts.iter().enumerate() {
            let places = text.letters.windows(wanted.len()).enumerate().filter(|(_, w)| *w == wanted);
            found.extend(places.filter_map(|(start, _)| {
                let range = start..start + wanted.len();
                Some(Found { text: n, sure: text.judge(&range)?, range })
            }));
        }
    }
    found
}

/// Whether a number says by itself that it is one: a customer's number or a day of the month does not look like it.
pub(super) fn is_telling(number: &str) -> bool {
    let number = normalise_number(number);
    let (digits, others) = number.chars().partition::<String, _>(|c| c.is_numeric());
    digits.chars().count() >= 5 || (!others.is_empty() && digits.chars().count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sure(text: &str, number: &str) -> Option<Sure> {
        all(&[Text::new(text)], number).iter().map(|f| f.sure).max()
    }

    #[test]
    fn numbers_in_any_spelling() {
        for text in [
            "Rechnung RE-2026-014",
            "re 2026 014",
            "RE2026014 vom",
            "RE/2026/014, Kd 7",
            "(RE-2026-014)",
            "RE-2026-01\n4",
        ] {
            assert_eq!(sure(text, "RE-2026-014"), Some(Sure::Whole), "{text}");
        }
    }

    #[test]
    fn what_may_be_something_else() {
        for text in ["RechnungRE-2026-014", "RE-2026-014 12.02.2026", "RE-2026-014vom", "17/RE-2026-014-3"] {
            assert_eq!(sure(text, "RE-2026-014"), Some(Sure::Piece), "{text}");
        }
        for text in ["RE-2026-0145", "RE-2026-01", "2026-014", ""] {
            assert_eq!(sure(text, "RE-2026-014"), None, "{text}");
        }
        assert_eq!(sure("Kunde 471", "471"), Some(Sure::Whole));
        assert_eq!(sure("K471", "471"), None);
        assert_eq!(sure("4711", "471"), None);
        assert_eq!(sure("12/471/2026", "471"), Some(Sure::Piece));
        assert_eq!(sure("17", "17"), None);
        assert_eq!(sure("?12", "?12"), None);
    }

    #[test]
    fn creditor_references() {
        assert_eq!(sure("RF18 5390 0754 7034", "539007547034"), Some(Sure::Whole));
        let reference = creditor_reference("RE2026014").unwrap();
        assert_eq!(sure(&reference, "RE-2026-014"), Some(Sure::Whole));
    }

    #[test]
    fn telling_numbers() {
        for number in ["RE-2026-014", "FV 12/3", "10045"] {
            assert!(is_telling(number), "{number}");
        }
        for number in ["101", "4711", "R1", "AB"] {
            assert!(!is_telling(number), "{number}");
        }
    }
}
