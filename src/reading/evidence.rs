//! The signs of a text, weighed: how likely each intent is, and where in the text that shows.

use std::ops::Range;

use super::engine::Findings;
use super::file::Grammar;
use super::sentences::Words;
use super::signs::{self, Sign};
use super::tokens::Lexed;
use super::weights::{ByKey, INTENTS, Key, Points, Weights, key_of};
use crate::dunning::Intent;

/// Where a sign that counts was first seen.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub key: Key,
    /// Index into the findings.
    pub findings: usize,
    /// Index of the sentence there; `usize::MAX` for none.
    pub sentence: usize,
    pub words: Range<usize>,
    /// What it is multiplied by before its points count.
    pub share: f64,
}

/// A sentence by itself.
#[derive(Debug)]
pub(super) struct Alone {
    /// Index into the findings, and of the sentence there.
    pub findings: usize,
    pub sentence: usize,
    likely: Points,
}

impl Alone {
    /// How likely it is that this is what the sentence says, if it stood alone.
    pub fn likely(&self, intent: Intent) -> f64 {
        self.likely[index(intent)]
    }
}

/// All that speaks for and against.
#[derive(Debug)]
pub(super) struct Evidence {
    /// By intent, in the order of [`Intent::ALL`]; together they are 1.
    likely: Points,
    pub seen: Vec<Seen>,
    pub sentences: Vec<Alone>,
}

impl Evidence {
    /// How likely it is that this is what the text is about, 0 to 1.
    pub fn likely(&self, intent: Intent) -> f64 {
        self.likely[index(intent)]
    }

    /// What each sign adds to an intent, with its place.
    pub fn for_intent<'e>(
        &'e self,
        intent: Intent,
        weights: &'e Weights,
    ) -> impl Iterator<Item = (&'e Seen, f64)> {
        let wanted = index(intent) as u8;
        self.seen.iter().filter_map(move |seen| {
            let points = weights.points(seen.key).iter().find(|(i, _)| *i == wanted)?.1;
            Some((seen, f64::from(points) * seen.share))
        })
    }
}

/// Every sign of a text with its key, the findings that it belongs to, and whether it is seen for the first time.
pub(super) fn observe(
    all: &[(&Grammar, Findings<'_>)],
    subject: &Lexed<'_>,
    see: &mut dyn FnMut(Key, usize, &Sign<'_>, bool),
) {
    let mut known: ByKey<()> = ByKey::default();
    for (number, (grammar, findings)) in all.iter().enumerate() {
        let mut keyed = |sign: Sign<'_>| {
            let key = key_of(grammar.language, &sign);
            see(key, number, &sign, known.insert(key, ()).is_none());
        };
        signs::signs(grammar, findings, &mut keyed);
        if number == 0 {
            let lexicon = &grammar.lexicon;
            let words = Words::new(subject, grammar.language, &grammar.respelt, &lexicon.tries);
            signs::subject(&words, &mut keyed);
        }
    }
}

/// Points that add up, and what they are divided by.
struct Sum {
    points: Points,
    squares: f64,
}

impl Sum {
    const NONE: Sum = Sum { points: [0.0; INTENTS], squares: 0.0 };

    fn add(&mut self, points: &[(u8, f32)], value: f64) {
        self.squares += value * value;
        points.iter().for_each(|(i, p)| self.points[usize::from(*i)] += f64::from(*p) * value);
    }

    fn norm(&self) -> f64 {
        self.squares.sqrt().max(1.0)
    }

    /// As shares of 1 (softmax).
    fn shares(&self, base: &Points) -> Points {
        let norm = self.norm();
        let mut points = *base;
        points.iter_mut().zip(self.points).for_each(|(p, sum)| *p += sum / norm);
        let most = points.iter().copied().fold(f64::MIN, f64::max);
        let powers = points.map(|p| (p - most).exp());
        let sum: f64 = powers.iter().sum();
        powers.map(|p| p / sum)
    }
}

/// Weighs what was found.
pub(super) fn weigh(weights: &Weights, all: &[(&Grammar, Findings<'_>)], subject: &Lexed<'_>) -> Evidence {
    let mut seen = Vec::new();
    let mut whole = Sum::NONE;
    let mut sentences: Vec<Vec<Sum>> = Vec::new();
    sentences.extend(all.iter().map(|(_, f)| f.sentences.iter().map(|_| Sum::NONE).collect()));
    // The signs of a sentence come together, but for those of the rules, of which each comes once.
    let mut current = (usize::MAX, usize::MAX);
    let mut here: ByKey<()> = ByKey::default();
    observe(all, subject, &mut |key, findings, sign, first| {
        let points = weights.points(key);
        if first {
            whole.add(points, sign.value);
            if !points.is_empty() {
                let (sentence, words) = (sign.sentence, sign.words.clone());
                seen.push(Seen { key, findings, sentence, words, share: sign.value });
            }
        }
        if let Some(sum) = sentences[findings].get_mut(sign.sentence) {
            if current != (findings, sign.sentence) {
                current = (findings, sign.sentence);
                here.clear();
            }
            if here.insert(key, ()).is_none() {
                sum.add(points, sign.value);
            }
        }
    });
    let norm = whole.norm();
    seen.iter_mut().for_each(|s| s.share /= norm);
    let base = weights.base();
    let sentences = sentences
        .iter()
        .enumerate()
        .flat_map(|(findings, sums)| sums.iter().enumerate().map(move |(n, sum)| (findings, n, sum)))
        .filter(|(_, _, sum)| sum.squares > 0.0)
        .map(|(findings, sentence, sum)| Alone { findings, sentence, likely: sum.shares(base) })
        .collect();
    Evidence { likely: whole.shares(base), seen, sentences }
}

/// Where an intent stands in [`Intent::ALL`].
pub(super) fn index(intent: Intent) -> usize {
    Intent::ALL.iter().position(|i| *i == intent).unwrap_or(INTENTS - 1)
}
