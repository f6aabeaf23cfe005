//! The sum that matters.

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use super::{Said, together};
use crate::dunning::{Intent, Money};
use crate::reading::amounts::{self, AmountHit};
use crate::reading::engine::{Findings, Outcome};
use crate::reading::evidence::Evidence;
use crate::reading::file::Grammar;
use crate::reading::sentences::{Part, Sentence};
use crate::reading::settle::All;
use crate::reading::tokens::Kind;

/// The intents whose sum is the sum.
pub(in crate::reading) const PAYING: [Intent; 3] =
    [Intent::AlreadyPaid, Intent::InstallmentRequest, Intent::PromiseToPay];

/// What speaks for a sum as the sum of an intent, in points: of all sums and all intents that may own them, the pair with
/// most is chosen, if it has more than none at all. Fitted (conditional logistic regression) to the sums of 682 replies of
/// voices that no weight of a sign was fitted to, and to 6,936 that name none.
mod worth {
    use super::Said;

    pub const SAID: Said = Said { sentence: 0.94, text: 0.95 };
    /// A rule of the intent looked at these words.
    pub const SEEN: f64 = 0.72;
    /// What matters is said early, and the sum of a sentence first or last.
    pub const LATER_SENTENCE: f64 = -0.68;
    pub const FIRST: f64 = 1.15;
    pub const LAST: f64 = 1.18;
    /// "Four hundred went out": it begins its clause.
    pub const BEGINS: f64 = 0.94;
    /// "300 on Friday", "on Friday 300".
    pub const DAY_BEHIND: f64 = 1.03;
    pub const DAY_BEFORE: f64 = 1.51;
    /// The largest of several.
    pub const LARGEST: f64 = 0.62;
    /// "The remaining 800" comes after what is meant.
    pub const REST: f64 = -1.07;
    /// A bare number in words mostly counts something, and so does a small one.
    pub const SPELT: f64 = -2.10;
    pub const SMALL: f64 = -2.85;
    pub const SMALL_BELOW: u32 = 20;
    /// None of them.
    pub const NONE: f64 = -0.86;
}

/// A sum, and where it stands.
struct Placed<'f> {
    hit: &'f AmountHit,
    /// Index of the sentence.
    sentence: usize,
    /// A number that nothing but the sentence makes a sum.
    bare: bool,
    first: bool,
    last: bool,
    begins: bool,
    largest: bool,
}

/// What one language's rules found, as far as sums go.
struct Text<'f> {
    findings: &'f Findings<'f>,
    /// The days, in order.
    days: Vec<&'f Range<usize>>,
    /// Where the rest is spoken of, in order.
    rest: Vec<&'f Range<usize>>,
    /// Of each paying intent the words that a rule for it looked at.
    seen: [Vec<bool>; PAYING.len()],
}

impl<'f> Text<'f> {
    fn new(grammar: &'f Grammar, findings: &'f Findings<'f>) -> Self {
        let days = amounts::days(&findings.dates);
        let rest = grammar.lexicon.known(":balance_rest").map_or(&[][..], |group| findings.hits.all(group));
        let mut rest: Vec<&Range<usize>> = rest.iter().collect();
        rest.sort_unstable_by_key(|words| words.start);
        let seen = PAYING.map(|intent| {
            let mut seen = vec![false; findings.words.words.len()];
            let fired = findings.traces.iter().filter(|t| t.intent == intent && t.outcome == Outcome::Fired);
            let ranges: BTreeSet<(usize, usize)> = fired.map(|t| (t.range.start, t.range.end)).collect();
            for (from, to) in ranges {
                seen[from..to].fill(true);
            }
            seen
        });
        Text { findings, days, rest, seen }
    }

    /// What a sum has for itself, whoever owns it.
    fn own_points(&self, placed: &Placed<'_>) -> f64 {
        /// Words between a sum and its day, and between "the rest" and its sum.
        const BESIDE: usize = 2;
        const REST_BEFORE: usize = 4;
        let Range { start, end } = placed.hit.words;
        let spelt = (start..end).all(|w| self.findings.words.words[w].kind != Kind::Number);
        let next = self.days.partition_point(|day| day.start < end);
        let behind = self.days.get(next).is_some_and(|day| day.start <= end + BESIDE);
        let before = next.checked_sub(1).and_then(|last| self.days.get(last));
        let before = before.is_some_and(|day| day.end <= start && start <= day.end + BESIDE);
        let rest = self.rest.partition_point(|rest| rest.start < start).checked_sub(1);
        let rest = rest.and_then(|last| self.rest.get(last));
        let small = placed.hit.money.value < Decimal::from(worth::SMALL_BELOW);
        let held = together([
            (placed.first, worth::FIRST),
            (placed.last, worth::LAST),
            (placed.begins, worth::BEGINS),
            (placed.largest, worth::LARGEST),
            (behind, worth::DAY_BEHIND),
            (before, worth::DAY_BEFORE),
            (rest.is_some_and(|rest| start <= rest.start + REST_BEFORE), worth::REST),
            (placed.bare && spelt, worth::SPELT),
            (placed.bare && small, worth::SMALL),
        ]);
        held + worth::LATER_SENTENCE * placed.sentence as f64
    }
}

/// The sum that matters: of all sums that the text names, whatever of the owners it may be the sum of.
pub(in crate::reading) fn amount(owners: &[Intent], evidence: &Evidence, all: &All<'_, '_>) -> Option<Money> {
    let mut best = (worth::NONE, None);
    for (number, (grammar, findings)) in all.iter().enumerate().filter(|_| !owners.is_empty()) {
        let bare = bare_numbers(grammar, findings);
        let placed = placed(findings, &bare);
        if placed.is_empty() {
            continue;
        }
        let text = Text::new(grammar, findings);
        for placed in placed {
            let own = text.own_points(&placed);
            let alone = evidence.sentence(number, placed.sentence);
            for (intent, seen) in PAYING.into_iter().zip(&text.seen).filter(|(i, _)| owners.contains(i)) {
                let points = own
                    + worth::SAID.points(evidence, alone, intent)
                    + if seen[placed.hit.words.start] { worth::SEEN } else { 0.0 };
                if points > best.0 {
                    best = (points, Some(placed.hit.money));
                }
            }
        }
    }
    best.1
}

fn bodies<'f>(findings: &'f Findings<'_>) -> impl Iterator<Item = (usize, &'f Sentence)> {
    findings.sentences.iter().enumerate().filter(|(_, sentence)| sentence.part == Part::Body)
}

fn bare_numbers(grammar: &Grammar, findings: &Findings<'_>) -> Vec<AmountHit> {
    let of = |sentence: &Sentence| {
        let words = &sentence.words;
        let dates = within(&findings.dates, words, |date| date.words.start);
        let sums = within(&findings.amounts, words, |sum| sum.words.start);
        amounts::numbers(&findings.words, words.clone(), grammar.language, dates, sums)
    };
    bodies(findings).flat_map(|(_, sentence)| of(sentence)).collect()
}

/// Those that begin among some words, of all, in order.
fn within<'h, T>(hits: &'h [T], words: &Range<usize>, start: impl Fn(&T) -> usize) -> &'h [T] {
    let from = hits.partition_point(|hit| start(hit) < words.start);
    let to = hits.partition_point(|hit| start(hit) < words.end);
    &hits[from..to]
}

/// The sums of a text, each with its place.
fn placed<'f>(findings: &'f Findings<'_>, bare: &'f [AmountHit]) -> Vec<Placed<'f>> {
    let mut hits: Vec<(&AmountHit, bool)> = findings.amounts.iter().map(|hit| (hit, false)).collect();
    hits.extend(bare.iter().map(|hit| (hit, true)));
    hits.sort_by_key(|(hit, _)| hit.words.start);
    let most = hits.iter().map(|(hit, _)| hit.money.value).max();
    let several = hits.len() > 1;
    let mut out = Vec::new();
    for (sentence, of) in bodies(findings) {
        let hits = within(&hits, &of.words, |(hit, _)| hit.words.start);
        for (at, (hit, bare)) in hits.iter().enumerate() {
            let start = hit.words.start;
            let clause = of.clauses.iter().find(|clause| clause.contains(&start)).unwrap_or(&of.words);
            let (first, last) = (at == 0, at + 1 == hits.len());
            let (begins, largest) = (start <= clause.start + 1, several && Some(hit.money.value) == most);
            out.push(Placed { hit, sentence, bare: *bare, first, last, begins, largest });
        }
    }
    out
}
