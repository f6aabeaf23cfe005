//! The signs of a text, weighed: how likely each intent is, and where in the text that shows.

use std::ops::Range;

use super::engine::{Findings, Outcome};
use super::file::Grammar;
use super::judge::{Verdict, View, shares};
use super::signs::{self, GROUPS, Sign, Sort};
use super::tokens::Lexed;
use super::weights::{ByKey, INTENTS, Key, Points, Row, Starts, Weights, index};
use super::words::Words;
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
    /// What it gives.
    row: Row,
}

/// Words of a text: index of the findings, of the sentence there, the first word, and the one behind the last.
pub(super) type At = (usize, usize, usize, usize);

impl Seen {
    fn at(&self) -> At {
        (self.findings, self.sentence, self.words.start, self.words.end)
    }

    /// What it adds to an intent, by the place of that.
    fn given(&self, intent: usize) -> Option<f64> {
        let points = f64::from(self.row[intent]);
        (points != 0.0).then_some(points * self.share)
    }

    /// Where it is as one number, which is faster sorted: a text that is read has some ten thousand words at most.
    fn rank(&self) -> u64 {
        let (findings, sentence, from, to) = self.at();
        [findings, sentence, from, to].into_iter().fold(0, |rank, part| rank << 20 | part as u64)
    }
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

    /// What it is likeliest to say.
    pub fn likeliest(&self) -> (Intent, f64) {
        let each = Intent::ALL.into_iter().zip(self.likely);
        each.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((Intent::Unclear, 0.0))
    }
}

/// All that speaks for and against.
#[derive(Debug)]
pub(super) struct Evidence {
    verdict: Verdict,
    /// What the judge was shown.
    pub view: View,
    seen: Vec<Seen>,
    /// What the words of sentences show, as places in `seen`, in the order of the text.
    in_order: Vec<usize>,
    /// In the order of the text.
    pub sentences: Vec<Alone>,
}

impl Evidence {
    /// How likely it is that this is what the text means before all else, 0 to 1; together they are 1.
    pub fn likely(&self, intent: Intent) -> f64 {
        self.verdict.likely[index(intent)]
    }

    /// How likely it is that this holds, whatever else does, 0 to 1.
    pub fn holds(&self, intent: Intent) -> f64 {
        self.verdict.holds[index(intent)]
    }

    /// A sentence by itself, by the index of its findings and its own.
    pub fn sentence(&self, findings: usize, sentence: usize) -> Option<&Alone> {
        let found = self.sentences.binary_search_by_key(&(findings, sentence), |s| (s.findings, s.sentence));
        found.ok().and_then(|at| self.sentences.get(at))
    }

    /// What the words of the text add to an intent: all signs that the same words show count together, in the order of the
    /// text. What is true of the text as a whole, and its subject line, are left out.
    pub fn by_words(&self, intent: Intent) -> Vec<(At, f64)> {
        let mut words: Vec<(At, f64)> = Vec::new();
        let wanted = index(intent);
        for seen in self.in_order.iter().map(|at| &self.seen[*at]) {
            let Some(points) = seen.given(wanted) else { continue };
            match words.last_mut().filter(|(at, _)| *at == seen.at()) {
                Some((_, sum)) => *sum += points,
                None => words.push((seen.at(), points)),
            }
        }
        words
    }

    /// What each sign adds to an intent, with its place.
    pub fn for_intent(&self, intent: Intent) -> impl Iterator<Item = (&Seen, f64)> {
        let wanted = index(intent);
        self.seen.iter().filter_map(move |seen| Some((seen, seen.given(wanted)?)))
    }
}

/// What a text shows at one place.
pub(super) struct Shown<'s> {
    pub key: Key,
    /// Index into the findings that it belongs to.
    pub findings: usize,
    pub sign: &'s Sign<'s>,
    /// Which of the text's different signs it is, counted as they turn up.
    pub nth: usize,
    /// Whether it turns up for the first time.
    pub first: bool,
}

/// A word shows some twenty different signs.
const A_WORD: usize = 20;

/// There is room for the signs of so many words from the beginning: few replies are longer, and those may wait.
const WORDS: usize = 200;

/// How many different signs there is room for.
fn room(all: &[(&Grammar, Findings<'_>)]) -> usize {
    A_WORD * all.iter().map(|(_, findings)| findings.words.words.len()).sum::<usize>().min(WORDS)
}

/// Every sign of a text, wherever it shows.
pub(super) fn observe(
    all: &[(&Grammar, Findings<'_>)],
    subject: &Lexed<'_>,
    see: &mut dyn FnMut(&Shown<'_>),
) {
    let mut known: ByKey<usize> = ByKey::with_capacity_and_hasher(room(all), Default::default());
    for (number, (grammar, findings)) in all.iter().enumerate() {
        let starts = Starts::of(grammar.language);
        let mut keyed = |sign: Sign<'_>| {
            let key = starts.key(&sign);
            let next = known.len();
            let nth = *known.entry(key).or_insert(next);
            see(&Shown { key, findings: number, sign: &sign, nth, first: nth == next });
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
pub(super) struct Sum([Part; GROUPS]);

impl Sum {
    pub(super) const NONE: Sum = Sum([Part::NONE; GROUPS]);

    /// Adds a sign of a group: how much of it there is, and what it gives, if anything.
    pub(super) fn add(&mut self, group: usize, value: f64, row: Option<&Row>) {
        let part = &mut self.0[group];
        part.squares += value * value;
        if let Some(row) = row {
            part.points.iter_mut().zip(row).for_each(|(sum, points)| *sum += f64::from(*points) * value);
        }
    }

    fn add_sign(&mut self, sign: &Sign<'_>, row: Option<&Row>) {
        self.add(sign.sort.group(), sign.value, row);
    }

    fn norm(&self, sort: Sort) -> f64 {
        self.0[sort.group()].norm()
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|part| part.squares == 0.0)
    }

    /// All together.
    pub(super) fn points(&self, base: &Points) -> Points {
        let mut points = *base;
        for part in &self.0 {
            points.iter_mut().zip(part.points).for_each(|(p, sum)| *p += sum / part.norm());
        }
        points
    }
}

/// Weighs what was found.
pub(super) fn weigh(weights: &Weights, all: &[(&Grammar, Findings<'_>)], subject: &Lexed<'_>) -> Evidence {
    let room = room(all);
    let mut seen: Vec<Seen> = Vec::with_capacity(room);
    let mut whole = Sum::NONE;
    let mut rules = [0.0; INTENTS];
    let mut sentences: Vec<Vec<Sum>> = Vec::new();
    sentences.extend(all.iter().map(|(_, f)| f.sentences.iter().map(|_| Sum::NONE).collect()));
    // Of each sign its place in `seen`, if it gives anything, and the sentence for which it was counted last: the signs of a sentence come
    // together, but for those of the rules, of which each comes once.
    let mut known: Vec<(Option<usize>, (usize, usize))> = Vec::with_capacity(room);
    observe(all, subject, &mut |&Shown { key, findings, sign, nth, first }| {
        if first {
            let given = weights.row(key);
            whole.add_sign(sign, given.as_ref());
            if sign.sort == Sort::Says
                && let Some(intent) = Intent::ALL.iter().position(|intent| intent.label() == sign.a)
            {
                rules[intent] = sign.value;
            }
            known.push((given.map(|_| seen.len()), (usize::MAX, usize::MAX)));
            if let Some(row) = given {
                let (sentence, words, sort) = (sign.sentence, sign.words.clone(), sign.sort);
                seen.push(Seen { key, findings, sentence, words, sort, share: sign.value, row });
            }
        }
        let (given, counted) = &mut known[nth];
        if let Some(sum) = sentences[findings].get_mut(sign.sentence)
            && *counted != (findings, sign.sentence)
        {
            *counted = (findings, sign.sentence);
            sum.add_sign(sign, given.map(|place| &seen[place].row));
        }
    });
    seen.iter_mut().for_each(|s| s.share /= whole.norm(s.sort));
    let in_order = in_order(&seen);
    let base = weights.base();
    let heard = sentences
        .iter()
        .enumerate()
        .flat_map(|(findings, sums)| sums.iter().enumerate().map(move |(n, sum)| (findings, n, sum)))
        .filter(|(_, _, sum)| !sum.is_empty());
    let heard: Vec<(usize, usize, Points)> =
        heard.map(|(findings, sentence, sum)| (findings, sentence, sum.points(base))).collect();
    let view = View {
        whole: whole.points(base),
        sentences: heard.iter().map(|(_, _, points)| *points).collect(),
        rules,
        own: own_rules(all),
    };
    let verdict = weights.judge().verdict(&view);
    let alone = |(findings, sentence, points): &(usize, usize, Points)| Alone {
        findings: *findings,
        sentence: *sentence,
        likely: shares(points),
    };
    Evidence { verdict, view, seen, in_order, sentences: heard.iter().map(alone).collect() }
}

/// What the words of sentences show, in the order of the text.
fn in_order(seen: &[Seen]) -> Vec<usize> {
    let within = seen.iter().enumerate().filter(|(_, seen)| seen.sentence != usize::MAX);
    let mut places: Vec<(u64, usize)> = within.map(|(place, seen)| (seen.rank(), place)).collect();
    places.sort_by_key(|(rank, _)| *rank);
    places.into_iter().map(|(_, place)| place).collect()
}

/// How sure a user's own rules are of each intent.
fn own_rules(all: &[(&Grammar, Findings<'_>)]) -> Points {
    let mut out = [0.0; INTENTS];
    for (grammar, findings) in all {
        let fired = findings.traces.iter().filter(|t| t.outcome == Outcome::Fired);
        for trace in fired.filter(|t| grammar.rules[t.rule].own) {
            let sure: &mut f64 = &mut out[index(trace.intent)];
            *sure = sure.max(trace.weight);
        }
    }
    out
}
