//! What a payer wrote, read for invoice numbers: whatever the blanks, case and punctuation, with the slips of people and
//! of machines.

use std::ops::Range;

use super::shape::{Shape, plain_fold};

/// So many letters and digits of a text are looked at: longer ones are lists of hundreds of invoices.
const LONGEST: usize = 20_000;
/// From this length on a number may stick to a word: `RechnungRE-17`.
const STICKS: usize = 4;

/// How sure it is that a whole number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// It sticks to letters, other figures stand beside it, or a machine has read O for 0: it may be a piece of something
    /// else. Banks break lines anywhere and lose blanks.
    Piece,
    /// It stands by itself.
    Whole,
    /// As a creditor reference, with check digits that are right.
    Reference,
}

/// How a number is named that is not there as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weak {
    /// Its running number alone.
    Serial,
    /// But for one figure, or two that changed places.
    Near,
    /// Without its prefix, or without its year.
    Core,
}

/// A place in one of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub text: usize,
    pub range: Range<usize>,
}

impl Place {
    pub fn overlaps(&self, other: &Place) -> bool {
        self.text == other.text && self.range.start < other.range.end && other.range.start < self.range.end
    }

    /// Whether it lies within a longer one.
    pub fn within(&self, other: &Place) -> bool {
        self.text == other.text
            && other.range.start <= self.range.start
            && self.range.end <= other.range.end
            && self.range.len() < other.range.len()
    }
}

/// A text in upper-case letters and digits alone, with what stood between them.
#[derive(Debug)]
pub(super) struct Text {
    pub letters: Vec<char>,
    /// The same, what machines mistake for each other made one.
    pub folded: Vec<char>,
    /// What stands before each of them.
    before: Vec<Gap>,
    runs: Vec<Run>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Dot,
    Comma,
    /// `-` or `/`.
    Joint,
    /// A blank, other punctuation, several of them.
    Break,
}

/// Figures that stand together.
#[derive(Debug, Clone)]
struct Run {
    range: Range<usize>,
    kind: RunKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RunKind {
    Plain,
    Date,
    Amount,
    /// A customer's number.
    Customer,
}

/// What stands before a customer's number, in letters alone: de, pl, nl, en.
const CUSTOMER: [&str; 14] = [
    "KUNDE",
    "KUNDENNR",
    "KUNDENNUMMER",
    "KDNR",
    "KD",
    "KLIENT",
    "KLIENTA",
    "NRKLIENTA",
    "KLANT",
    "KLANTNR",
    "KLANTNUMMER",
    "CUSTOMER",
    "CUSTNO",
    "CUSTOMERNO",
];

impl Text {
    pub fn new(text: &str) -> Text {
        let (mut letters, mut before) = (Vec::new(), Vec::new());
        let mut gap = Gap::None;
        for c in text.chars() {
            if !c.is_alphanumeric() {
                gap = match (gap, c) {
                    (Gap::None, '.') => Gap::Dot,
                    (Gap::None, ',') => Gap::Comma,
                    (Gap::None, '-' | '/') => Gap::Joint,
                    _ => Gap::Break,
                };
                continue;
            }
            for c in c.to_uppercase() {
                letters.push(c);
                before.push(std::mem::replace(&mut gap, Gap::None));
            }
            if letters.len() >= LONGEST {
                break;
            }
        }
        let folded = letters.iter().map(|c| plain_fold(*c)).collect();
        let runs = runs(&letters, &before);
        Text { letters, folded, before, runs }
    }

    /// How sure a place of a whole number is; `None`: it is the middle of a longer one. `exact`: letter by letter.
    pub fn judge(&self, range: &Range<usize>, exact: bool) -> Option<Sure> {
        if exact && self.is_reference(range) {
            return Some(Sure::Reference);
        }
        let edges = [
            range.start.checked_sub(1).map(|left| (left, range.start)),
            (range.end < self.letters.len()).then_some((range.end - 1, range.end)),
        ];
        let mut sure = if exact { Sure::Whole } else { Sure::Piece };
        for (left, right) in edges.into_iter().flatten() {
            let figures = self.letters[left].is_numeric() && self.letters[right].is_numeric();
            match (self.before[right], figures) {
                (Gap::None, true) => return None,
                (Gap::None, false) if range.len() < STICKS => return None,
                (Gap::None, false) | (_, true) => sure = Sure::Piece,
                _ => {}
            }
        }
        Some(sure)
    }

    /// Whether `RF` and two check digits stand before it, and are right (ISO 11649; ISO 7064 MOD 97-10).
    fn is_reference(&self, range: &Range<usize>) -> bool {
        let Some(start) = range.start.checked_sub(4) else { return false };
        let whole = &self.letters[start..range.end];
        let stands =
            start == 0 || self.before[start] != Gap::None || !self.letters[start - 1].is_alphanumeric();
        let ends = self
            .letters
            .get(range.end)
            .is_none_or(|c| !c.is_numeric() || self.before[range.end] != Gap::None);
        if !stands || !ends || whole.len() > 25 || whole[..2] != ['R', 'F'] {
            return false;
        }
        let rest = whole[4..].iter().chain(&whole[..4]).try_fold(0u32, |rest, c| {
            let value = c.to_digit(36)?;
            Some(if value < 10 { (rest * 10 + value) % 97 } else { (rest * 100 + value) % 97 })
        });
        rest == Some(1)
    }

    /// How a number is named here, if not as a whole.
    pub fn weak(&self, shape: &Shape) -> Option<(Weak, Range<usize>)> {
        self.core(shape).or_else(|| self.near(shape)).or_else(|| self.serial(shape))
    }

    /// Its figures alone, or its prefix with the running number.
    fn core(&self, shape: &Shape) -> Option<(Weak, Range<usize>)> {
        let digits = (shape.core.len() >= 5).then(|| self.figures(&shape.core, false)).flatten();
        let prefixed = || {
            let at = self.figures(&shape.serial, true)?;
            let prefix: Vec<char> = shape.prefix.chars().collect();
            let start = at.start.checked_sub(prefix.len()).filter(|_| !prefix.is_empty())?;
            let stands =
                start == 0 || self.before[start] != Gap::None || self.letters[start - 1].is_numeric();
            (stands && self.letters[start..at.start] == prefix[..]).then_some(start..at.end)
        };
        digits.or_else(prefixed).map(|range| (Weak::Core, range))
    }

    fn serial(&self, shape: &Shape) -> Option<(Weak, Range<usize>)> {
        let short = shape.serial.trim_start_matches('0');
        let at = (short.len() >= 2).then(|| self.figures(&shape.serial, true)).flatten();
        at.map(|range| (Weak::Serial, range))
    }

    /// Runs of figures that make up just these, nothing but punctuation between them.
    fn figures(&self, wanted: &str, zeros: bool) -> Option<Range<usize>> {
        let trim = |text: &str| if zeros { text.trim_start_matches('0').len() } else { text.len() };
        let length = trim(wanted);
        for first in 0..self.runs.len() {
            let mut found = String::new();
            for (n, run) in self.runs[first..].iter().enumerate() {
                let usable = matches!(run.kind, RunKind::Plain) || (!zeros && run.kind == RunKind::Date);
                let joined = n == 0 || self.runs[first + n - 1].range.end == run.range.start;
                if !usable || !joined {
                    break;
                }
                found.extend(&self.letters[run.range.clone()]);
                match trim(&found).cmp(&length) {
                    std::cmp::Ordering::Less => {}
                    std::cmp::Ordering::Equal if found.ends_with(&wanted[wanted.len() - length..]) => {
                        return Some(self.runs[first].range.start..run.range.end);
                    }
                    _ => break,
                }
            }
        }
        None
    }

    /// The whole number but for one slip.
    fn near(&self, shape: &Shape) -> Option<(Weak, Range<usize>)> {
        let wanted = &shape.folded;
        if wanted.len() < 5 {
            return None;
        }
        for length in [wanted.len(), wanted.len() - 1, wanted.len() + 1] {
            let windows = self.folded.windows(length).enumerate();
            for (start, window) in windows.filter(|(_, window)| one_slip(wanted, window)) {
                let range = start..start + window.len();
                let cut = |at: usize| {
                    at > 0
                        && at < self.letters.len()
                        && self.before[at] == Gap::None
                        && self.letters[at - 1].is_numeric()
                        && self.letters[at].is_numeric()
                };
                if !cut(range.start) && !cut(range.end) {
                    return Some((Weak::Near, range));
                }
            }
        }
        None
    }

    /// Whether there is a number of some length that none of these places covers: it may name something else.
    pub fn names_something_else(&self, text: usize, places: &[Place]) -> bool {
        self.runs.iter().filter(|run| run.kind == RunKind::Plain && run.range.len() >= 4).any(|run| {
            let figures: String = self.letters[run.range.clone()].iter().collect();
            let year = figures.len() == 4 && (figures.starts_with("19") || figures.starts_with("20"));
            let here = Place { text, range: run.range.clone() };
            !year && !places.iter().any(|place| place.overlaps(&here))
        })
    }
}

/// The runs of figures, and what they are part of.
fn runs(letters: &[char], before: &[Gap]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, c) in letters.iter().enumerate().filter(|(_, c)| c.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.range.end == at && before[at] == Gap::None => run.range.end = at + 1,
            _ => runs.push(Run { range: at..at + 1, kind: RunKind::Plain }),
        }
        debug_assert!(c.is_ascii_digit());
    }
    let value =
        |run: &Run| letters[run.range.clone()].iter().collect::<String>().parse::<u32>().unwrap_or(u32::MAX);
    let gap =
        |left: &Run, right: &Run| (left.range.end == right.range.start).then(|| before[right.range.start]);
    for at in 0..runs.len() {
        if let [day, month, year, ..] = &runs[at..] {
            let gaps = (gap(day, month), gap(month, year));
            let plausible =
                (1..=31).contains(&value(day)) && (1..=12).contains(&value(month)) && day.range.len() <= 2;
            let long = year.range.len() == 4 && (1990..2100).contains(&value(year));
            let short = year.range.len() == 2;
            let dotted = gaps == (Some(Gap::Dot), Some(Gap::Dot)) && (long || short);
            let dashed = gaps == (Some(Gap::Joint), Some(Gap::Joint)) && long && month.range.len() == 2;
            // A slash may be part of a number; a number of the month is looked for as such all the same.
            if plausible && (dotted || dashed) {
                runs[at..at + 3].iter_mut().for_each(|run| run.kind = RunKind::Date);
            }
        }
        if let [whole, cents, ..] = &runs[at..]
            && gap(whole, cents) == Some(Gap::Comma)
            && cents.range.len() == 2
        {
            let thousands = at > 0 && gap(&runs[at - 1], whole) == Some(Gap::Dot) && whole.range.len() == 3;
            let first = if thousands { at - 1 } else { at };
            runs[first..at + 2].iter_mut().for_each(|run| run.kind = RunKind::Amount);
        }
        let start = runs[at].range.start;
        let word: Vec<char> =
            letters[..start].iter().rev().take(12).copied().take_while(|c| c.is_alphabetic()).collect();
        let word: String = word.into_iter().rev().collect();
        if CUSTOMER.iter().any(|name| word.ends_with(name)) {
            runs[at].kind = RunKind::Customer;
        }
    }
    runs
}

/// Whether two spellings differ in one figure (wrong, missing, too much), or in two neighbours that changed places.
pub(super) fn one_slip(wanted: &[char], seen: &[char]) -> bool {
    let same = wanted.iter().zip(seen).take_while(|(a, b)| a == b).count();
    let (a, b) = (&wanted[same..], &seen[same..]);
    let digit = |c: &char| c.is_ascii_digit();
    match (a, b) {
        ([x, rest @ ..], [y, others @ ..]) if wanted.len() == seen.len() => {
            let wrong = digit(x) && digit(y) && rest == others;
            let swapped = match (rest, others) {
                ([x2, rest @ ..], [y2, others @ ..]) => {
                    digit(x) && digit(x2) && x == y2 && x2 == y && rest == others
                }
                _ => false,
            };
            wrong || swapped
        }
        ([x, rest @ ..], seen) if a.len() == b.len() + 1 => digit(x) && rest == seen,
        (wanted, [y, rest @ ..]) if b.len() == a.len() + 1 => digit(y) && rest == wanted,
        _ => false,
    }
}
