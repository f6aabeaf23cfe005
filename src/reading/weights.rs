//! How much each sign speaks for or against each intent: `rules/replies/weights.txt`, fitted from examples.
//!
//! The file is for people: a sign a line, and behind it the points that it gives and takes, by the [`SHORT`] names of
//! the intents, two letters each, since there are some hundred thousand of them.
//! ```text
//! [all]
//! base  pt-2.10 di-1.85
//! not pay_past  ap-1.92 pt+0.40
//! [de]
//! pair wird überwi  pt+1.31
//! ```
//! Signs under `[all]` (concepts, and what is true of the text as a whole) count in every language, the others in
//! theirs. The points of all signs of a text are added up, each once, and divided by the square root of the number of
//! its signs (pieces by the number of pieces), so that the same words weigh less in a long letter than in a short one.
//! With the base they make the confidence: an intent that has one point more than another is e times (2.7 times) as
//! likely.
//!
//! Of all that only the lines of the signs of a text are ever read: to be ready, it is enough to know where each stands.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::signs::{Sign, Sort};
use crate::dunning::{Intent, Language};

/// Number of intents.
pub(super) const INTENTS: usize = Intent::ALL.len();

/// Points by intent, in the order of [`Intent::ALL`].
pub(super) type Points = [f64; INTENTS];

/// What a sign adds to an intent, by its index in [`Intent::ALL`].
pub(super) type Point = (u8, f32);

/// What the file calls the intents, in the order of [`Intent::ALL`].
pub(super) const SHORT: [&str; INTENTS] = [
    "bo", "aa", "oo", "in", "le", "di", "sc", "re", "ap", "ir", "ha", "er", "pt", "dr", "rd", "qu", "ac",
    "ot", "un",
];

/// A sign's key: a hash of its language (none for those of all), sort and names.
pub(super) type Key = u64;

/// The keys are hashes already.
#[derive(Default)]
pub(super) struct Asis(u64);

impl Hasher for Asis {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = (self.0 ^ u64::from(*b)).wrapping_mul(PRIME));
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// A map by sign.
pub(super) type ByKey<V> = HashMap<Key, V, BuildHasherDefault<Asis>>;

// FNV-1a, 64 bits (draft-eastlake-fnv): short keys, no enemy gains anything by a collision.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The key of a sign, as its names in a file give it.
fn key(language: Option<Language>, label: &str, a: &str, b: &str) -> Key {
    let code = language.map_or("all", Language::code);
    let mut hash = BASIS;
    for part in [code, label, a, b] {
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }
    // The low bits choose the bucket; FNV mixes upwards only.
    hash ^ (hash >> 32)
}

/// The key of a sign that was seen in a text of a language.
pub(super) fn key_of(language: Language, sign: &Sign<'_>) -> Key {
    key((!sign.sort.shared()).then_some(language), sign.sort.label(), sign.a, sign.b)
}

/// Which points a sign gives.
#[derive(Debug, Clone, Default)]
pub(super) struct Weights {
    text: Cow<'static, str>,
    base: Points,
    /// The keys of all signs, ascending, and where in the text the points of each begin.
    keys: Vec<Key>,
    places: Vec<u32>,
}

impl Weights {
    /// Reads the file. An error names the line, counted from 1.
    pub fn parse(text: Cow<'static, str>) -> Result<Weights, Vec<(usize, String)>> {
        let mut problems = Vec::new();
        let mut section = None;
        for (number, line) in text.lines().enumerate() {
            let checked = match Line::of(line) {
                Line::Blank => Ok(()),
                Line::Section(code) => {
                    section = section_of(code);
                    let missing = || format!("[{code}] is no section: write [all], [de], [pl], [nl] or [en]");
                    section.map(|_| ()).ok_or_else(missing)
                }
                Line::Sign(_, _) if section.is_none() => {
                    Err("a sign stands below [all] or a language".to_string())
                }
                Line::Sign(sign, points) => check(section.flatten(), sign, points),
            };
            problems.extend(checked.err().map(|message| (number + 1, message)));
        }
        if problems.is_empty() { Ok(Weights::trusted(text)) } else { Err(problems) }
    }

    /// Notes where each sign stands; lines that cannot be read count for nothing.
    pub fn trusted(text: Cow<'static, str>) -> Weights {
        let mut base = [0.0; INTENTS];
        let mut signs: Vec<(Key, u32)> = Vec::new();
        let mut section = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            match Line::of(line.trim_end()) {
                Line::Blank => {}
                Line::Section(code) => section = section_of(code),
                Line::Sign("base", points) => {
                    each_point(points, |(intent, value)| base[usize::from(intent)] = f64::from(value));
                }
                Line::Sign(sign, _) => {
                    let mut names = sign.split(' ');
                    let mut name = || names.next().unwrap_or_default();
                    let key = key(section.flatten(), name(), name(), name());
                    // A file of 4 GB would be none that a person reads.
                    signs.push((key, u32::try_from(at + sign.len()).unwrap_or(u32::MAX)));
                }
            }
            at += line.len();
        }
        signs.sort_unstable();
        let (keys, places) = signs.into_iter().unzip();
        Weights { text, base, keys, places }
    }

    /// Where every text begins.
    pub fn base(&self) -> &Points {
        &self.base
    }

    /// Adds the points of a sign.
    pub fn points(&self, key: Key, to: &mut Vec<Point>) {
        let Ok(found) = self.keys.binary_search(&key) else { return };
        let rest = self.text.get(self.places[found] as usize..).unwrap_or_default();
        each_point(rest.lines().next().unwrap_or_default(), |point| to.push(point));
    }
}

enum Line<'t> {
    Blank,
    Section(&'t str),
    /// A sign, and its points.
    Sign(&'t str, &'t str),
}

impl Line<'_> {
    fn of(line: &str) -> Line<'_> {
        if line.is_empty() || line.starts_with("# ") {
            return Line::Blank;
        }
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(code) => Line::Section(code),
            None => {
                let (sign, points) = line.split_once("  ").unwrap_or((line, ""));
                Line::Sign(sign, points)
            }
        }
    }
}

/// The language that signs below this stand for; the inner `None`: all.
fn section_of(code: &str) -> Option<Option<Language>> {
    match code {
        "all" => Some(None),
        code => Language::ALL.into_iter().find(|l| l.code() == code).map(Some),
    }
}

/// `pt+1.31`: for whom, how much.
fn point(field: &str) -> Option<Point> {
    let (name, value) = field.split_at_checked(2)?;
    let intent = SHORT.iter().position(|short| *short == name)?;
    let (sign, digits) = match value.as_bytes() {
        [b'+', digits @ ..] => (1.0, digits),
        [b'-', digits @ ..] => (-1.0, digits),
        _ => return None,
    };
    let (mut number, mut behind) = (0_u32, None);
    for digit in digits {
        match digit {
            b'0'..=b'9' => {
                number = number.checked_mul(10)?.checked_add(u32::from(digit - b'0'))?;
                behind = behind.map(|places: i32| places + 1);
            }
            b'.' if behind.is_none() => behind = Some(0),
            _ => return None,
        }
    }
    let value = number as f32 / 10_f32.powi(behind.unwrap_or(0));
    (!digits.is_empty()).then_some((intent as u8, sign * value))
}

fn each_point(points: &str, mut see: impl FnMut(Point)) {
    points.split(' ').filter_map(point).for_each(&mut see);
}

/// What is wrong with a line.
fn check(language: Option<Language>, sign: &str, points: &str) -> Result<(), String> {
    if points.is_empty() {
        return Err(format!("{sign:?}: write a sign, two blanks, and intents with their points"));
    }
    if let Some(field) = points.split_whitespace().find(|field| point(field).is_none()) {
        return Err(format!("{field:?}: write two letters of an intent and its points, such as pt+1.20"));
    }
    if sign == "base" {
        return Ok(());
    }
    let label = sign.split(' ').next().unwrap_or_default();
    let known = Sort::ALL.iter().find(|s| s.label() == label);
    let sort = known.ok_or_else(|| format!("{label:?} is no sort of sign"))?;
    if sort.shared() != language.is_none() {
        let below = if sort.shared() { "[all]" } else { "its language" };
        return Err(format!("a sign {label:?} stands below {below}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_and_every_mistake_is_named_with_its_line() {
        let good =
            "# a remark\n[all]\nbase  di-2.0\nnot pay_past  ap-1.5 di+0.2\n[de]\nword kaputt  di+2 re-0.25\n";
        let weights = Weights::parse(good.into()).expect("good");
        let sign = Sign { sort: Sort::Word, a: "kaputt", b: "", sentence: 0, words: 0..1, value: 1.0 };
        let index = |intent| Intent::ALL.iter().position(|i| *i == intent).expect("listed");
        let (dispute, refusal) = (index(Intent::Dispute), index(Intent::Refusal));
        let mut points = Vec::new();
        weights.points(key_of(Language::Nl, &sign), &mut points);
        assert_eq!(points, []);
        weights.points(key_of(Language::De, &sign), &mut points);
        assert_eq!(points, [(dispute as u8, 2.0), (refusal as u8, -0.25)]);
        assert_eq!(weights.base()[dispute], -2.0);
        let bad = "word a  di+1\n[xx]\n[de]\nword kaputt di+1\nwort a  di+1\nnot a  di+1\nword a  zz+1\nword a  di1\nword a  di\n";
        let lines: Vec<usize> = Weights::parse(bad.into()).expect_err("bad").iter().map(|p| p.0).collect();
        assert_eq!(lines, [1, 2, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn the_short_names_are_those_of_the_intents() {
        // Initials of the words of the label, or its first two letters, but where two would be alike.
        for (short, intent) in SHORT.iter().zip(Intent::ALL) {
            let label = intent.label();
            let initials: String = label.split('_').filter_map(|word| word.chars().next()).collect();
            let fits = label.starts_with(short)
                || initials.starts_with(short)
                || *short == "rd" && label == "redirect";
            assert!(fits, "{short} for {label}");
        }
        let mut all = SHORT.to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), INTENTS);
    }
}
