//! How much each sign speaks for or against each intent: `rules/replies/weights.txt`, fitted from examples.
//!
//! The file is for people: a sign a line, and behind it the points that it gives and takes.
//! ```text
//! [all]
//! base              promise_to_pay -2.10  dispute -1.85
//! not pay_past      already_paid -1.92  promise_to_pay 0.40
//! [de]
//! pair wird überwi  promise_to_pay 1.31
//! ```
//! Signs under `[all]` (concepts, and what is true of the text as a whole) count in every language, the others in
//! theirs. The points of all signs of a text are added up, each once, and divided by the square root of the number of
//! its signs, so that the same words weigh less in a long letter than in a short one. With the base they make the
//! confidence: an intent that has one point more than another is e times (2.7 times) as likely.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use super::signs::{Sign, Sort};
use crate::dunning::{Intent, Language};

/// Number of intents.
pub(super) const INTENTS: usize = Intent::ALL.len();

/// Points by intent, in the order of [`Intent::ALL`].
pub(super) type Points = [f64; INTENTS];

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
    base: Points,
    signs: ByKey<Range<u32>>,
    points: Vec<(u8, f32)>,
}

impl Weights {
    /// Reads the file. An error names the line, counted from 1.
    pub fn parse(text: &str) -> Result<Weights, Vec<(usize, String)>> {
        let mut weights = Weights::default();
        let mut problems = Vec::new();
        let mut section = None;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            let result = match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                Some("all") => {
                    section = Some(None);
                    Ok(())
                }
                Some(code) => match Language::ALL.into_iter().find(|l| l.code() == code) {
                    Some(language) => {
                        section = Some(Some(language));
                        Ok(())
                    }
                    None => Err(format!("[{code}] is no section: write [all], [de], [pl], [nl] or [en]")),
                },
                None => match section {
                    Some(language) => weights.line(language, line),
                    None => Err("a sign stands below [all] or a language".to_string()),
                },
            };
            if let Err(message) = result {
                problems.push((number + 1, message));
            }
        }
        if problems.is_empty() { Ok(weights) } else { Err(problems) }
    }

    fn line(&mut self, language: Option<Language>, line: &str) -> Result<(), String> {
        let (sign, points) = line
            .split_once("  ")
            .ok_or_else(|| format!("{line:?}: write a sign, two blanks, and intents with their points"))?;
        let first = self.points.len();
        let mut fields = points.split_whitespace();
        while let Some(label) = fields.next() {
            let intent = Intent::ALL
                .iter()
                .position(|i| i.label() == label)
                .ok_or_else(|| format!("{label:?} is no intent"))?;
            let value: f32 = fields
                .next()
                .and_then(|v| v.parse().ok())
                .filter(|v: &f32| v.is_finite())
                .ok_or_else(|| format!("{label}: points are missing, such as {label} 1.20"))?;
            self.points.push((intent as u8, value));
        }
        if sign == "base" {
            for (intent, value) in self.points.drain(first..) {
                self.base[usize::from(intent)] = f64::from(value);
            }
            return Ok(());
        }
        let mut names = sign.split(' ');
        let label = names.next().unwrap_or_default();
        let known = Sort::ALL.iter().find(|s| s.label() == label);
        let sort = known.ok_or_else(|| format!("{label:?} is no sort of sign"))?;
        if sort.shared() != language.is_none() {
            return Err(format!(
                "a sign {label:?} stands below {}",
                if sort.shared() { "[all]" } else { "its language" }
            ));
        }
        let key = key(language, label, names.next().unwrap_or_default(), names.next().unwrap_or_default());
        self.signs.insert(key, first as u32..self.points.len() as u32);
        Ok(())
    }

    /// Where every text begins.
    pub fn base(&self) -> &Points {
        &self.base
    }

    /// The points of a sign: indices into [`Intent::ALL`] with what they get.
    pub fn points(&self, key: Key) -> &[(u8, f32)] {
        self.signs.get(&key).map_or(&[], |r| &self.points[r.start as usize..r.end as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_and_every_mistake_is_named_with_its_line() {
        let good = "# a remark\n[all]\nbase  dispute -2.0\nnot pay_past  already_paid -1.5 dispute 0.2\n[de]\nword kaputt  dispute 2\n";
        let weights = Weights::parse(good).expect("good");
        let sign = Sign { sort: Sort::Word, a: "kaputt", b: "", sentence: 0, words: 0..1, value: 1.0 };
        let dispute = Intent::ALL.iter().position(|i| *i == Intent::Dispute).expect("listed");
        assert_eq!(weights.points(key_of(Language::De, &sign)), [(dispute as u8, 2.0)]);
        assert_eq!(weights.points(key_of(Language::Nl, &sign)), []);
        assert_eq!(weights.base()[dispute], -2.0);
        let bad = "word a  dispute 1\n[xx]\n[de]\nword kaputt dispute 1\nwort a  dispute 1\nnot a  dispute 1\nword a  anger 1\nword a  dispute\n";
        let lines: Vec<usize> = Weights::parse(bad).expect_err("bad").iter().map(|p| p.0).collect();
        assert_eq!(lines, [1, 2, 4, 5, 6, 7, 8]);
    }
}
