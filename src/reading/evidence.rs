//! The signs of a text, weighed: how likely each intent is, and where in the text that shows.

use std::ops::Range;

use super::engine::Findings;
use super::file::Grammar;
use super::sentences::Words;
use super::signs::{self, Sign, Sort};
use super::tokens::Lexed;
use super::weights::{ByKey, INTENTS, Key, Point, Points, Weights, key_of};
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
    pub sort: Sort,
    /// What it is multiplied by before its points count.
    share: f64,
    /// Where its points lie in the evidence.
    points: Range<usize>,
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
    seen: Vec<Seen>,
    points: Vec<Point>,
    pub sentences: Vec<Alone>,
}

impl Evidence {
    /// How likely it is that this is what the text is about, 0 to 1.
    pub fn likely(&self, intent: Intent) -> f64 {
        self.likely[index(intent)]
    }

    /// What each sign adds to an intent, with its place.
    pub fn for_intent(&self, intent: Intent) -> impl Iterator<Item = (&Seen, f64)> {
        let wanted = index(intent) as u8;
        self.seen.iter().filter_map(move |seen| {
            let points = self.points[seen.points.clone()].iter().find(|(i, _)| *i == wanted)?.1;
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
struct Part {
    points: Points,
    squares: f64,
}

impl Part {
    const NONE: Part = Part { points: [0.0; INTENTS], squares: 0.0 };

    fn norm(&self) -> f64 {
        self.squares.sqrt().max(1.0)
    }
}

/// The sum of each group of signs: pieces are divided by their own number, else long words drowned the rest.
struct Sum([Part; 2]);

impl Sum {
    const NONE: Sum = Sum([Part::NONE; 2]);

    fn add(&mut self, sign: &Sign<'_>, points: &[Point]) {
        let part = &mut self.0[sign.sort.group()];
        part.squares += sign.value * sign.value;
        points.iter().for_each(|(i, p)| part.points[usize::from(*i)] += f64::from(*p) * sign.value);
    }

    fn norm(&self, sort: Sort) -> f64 {
        self.0[sort.group()].norm()
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|part| part.squares == 0.0)
    }

    /// As shares of 1 (softmax).
    fn shares(&self, base: &Points) -> Points {
        let mut points = *base;
        for part in &self.0 {
            points.iter_mut().zip(part.points).for_each(|(p, sum)| *p += sum / part.norm());
        }
        let most = points.iter().copied().fold(f64::MIN, f64::max);
        let powers = points.map(|p| (p - most).exp());
        let sum: f64 = powers.iter().sum();
        powers.map(|p| p / sum)
    }
}

/// Weighs what was found.
pub(super) fn weigh(weights: &Weights, all: &[(&Grammar, Findings<'_>)], subject: &Lexed<'_>) -> Evidence {
    let mut seen: Vec<Seen> = Vec::new();
    let mut points: Vec<Point> = Vec::new();
    let mut whole = Sum::NONE;
    let mut sentences: Vec<Vec<Sum>> = Vec::new();
    sentences.extend(all.iter().map(|(_, f)| f.sentences.iter().map(|_| Sum::NONE).collect()));
    // The signs of a sentence come together, but for those of the rules, of which each comes once.
    let mut current = (usize::MAX, usize::MAX);
    let mut here: ByKey<()> = ByKey::default();
    observe(all, subject, &mut |key, findings, sign, first| {
        let from = points.len();
        weights.points(key, &mut points);
        if first {
            whole.add(sign, &points[from..]);
        }
        if let Some(sum) = sentences[findings].get_mut(sign.sentence) {
            if current != (findings, sign.sentence) {
                current = (findings, sign.sentence);
                here.clear();
            }
            if here.insert(key, ()).is_none() {
                sum.add(sign, &points[from..]);
            }
        }
        if first && points.len() > from {
            let (sentence, words, sort) = (sign.sentence, sign.words.clone(), sign.sort);
            let points = from..points.len();
            seen.push(Seen { key, findings, sentence, words, sort, share: sign.value, points });
        } else {
            points.truncate(from);
        }
    });
    seen.iter_mut().for_each(|s| s.share /= whole.norm(s.sort));
    let base = weights.base();
    let sentences = sentences
        .iter()
        .enumerate()
        .flat_map(|(findings, sums)| sums.iter().enumerate().map(move |(n, sum)| (findings, n, sum)))
        .filter(|(_, _, sum)| !sum.is_empty())
        .map(|(findings, sentence, sum)| Alone { findings, sentence, likely: sum.shares(base) })
        .collect();
    Evidence { likely: whole.shares(base), seen, points, sentences }
}

/// Where an intent stands in [`Intent::ALL`].
pub(super) fn index(intent: Intent) -> usize {
    Intent::ALL.iter().position(|i| *i == intent).unwrap_or(INTENTS - 1)
}
