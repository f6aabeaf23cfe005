//! Fits the weights of signs to labelled replies (see `learners`). Deterministic.
//!
//! Most replies say what they mean in one sentence and tell of something else in the others. Where they are not taken apart
//! by hand, the weights of a first round do that: the sentence in which they hear what the whole means is one more example
//! of it, and one in which they hear nothing of it is an example of nothing (multiple-instance learning; Andrews,
//! Tsochantaridis, Hofmann, NIPS 2002). A broken car in a promise is then no complaint.
//!
//! The judge (see `judge`) learns from what machines say of replies that they have not seen: of three thirds of the voices,
//! each is judged by machines that learnt from the other two (stacking; Wolpert 1992).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::thread;

use super::evidence::Sum;
use super::judge::{self, Judge, View};
use super::learners::{self, Learnt, Row};
use super::signs::{GROUPS, Sort};
use super::weights::{INTENTS, Points, SHORT, index};
use crate::chance::Dice;
use crate::dunning::{Intent, Language};

/// A sign with its section (`None`: all languages), its name as files write it, and its value.
pub type Observed = (Option<Language>, String, f64);

/// What a reply shows.
#[derive(Debug, Clone, Default)]
pub struct Shows {
    /// All signs.
    pub signs: Vec<Observed>,
    /// The signs of each sentence, as places in `signs`.
    pub sentences: Vec<Vec<usize>>,
}

/// A labelled reply.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it shows.
    pub shows: Shows,
    /// What it means before all else; `None` for a part of a reply that means nothing for the case.
    pub primary: Option<Intent>,
    /// All that it means; nothing for a part of a reply, which teaches what words mean and no more.
    pub intents: Vec<Intent>,
    /// Replies of one voice share it: none is judged by what its own voice has taught.
    pub voice: usize,
}

/// A sign must stand in so many replies.
const COMMON: usize = 6;
/// Points closer to nothing than this are left out.
const LEAST: f32 = 0.32;
/// What says only where a word stands is half as well heard: else it would drown the word.
const FAINT: f32 = 0.5;

/// Into so many parts the voices are divided.
const PARTS: usize = 3;

/// Fits; the text of a weights file.
pub fn fit(examples: &[Example]) -> String {
    let mut counts: BTreeMap<(Option<&'static str>, &str), usize> = BTreeMap::new();
    for (language, name, _) in examples.iter().flat_map(|e| &e.shows.signs) {
        *counts.entry((language.map(Language::code), name.as_str())).or_default() += 1;
    }
    counts.retain(|_, n| *n >= COMMON);
    let signs: Signs = counts
        .iter()
        .enumerate()
        .map(|(id, (name, n))| (*name, (id, loudness(name.1, *n, examples.len()))))
        .collect();
    let whole: Vec<(usize, Row)> = examples.iter().map(|e| (e.voice, row(e, &signs))).collect();
    let first = tables(0..PARTS, &whole, &signs);
    let apart = examples.iter().flat_map(|e| apart(e, &first[e.voice % PARTS], &signs));
    let rows: Vec<(usize, Row)> = apart.chain(whole).collect();
    let tables = tables(0..PARTS + 1, &rows, &signs);
    let judged = examples.iter().filter_map(|example| {
        Some(judge::Case {
            view: tables[example.voice % PARTS].view(example, &signs),
            primary: example.primary.filter(|_| !example.intents.is_empty())?,
            intents: example.intents.clone(),
        })
    });
    let cases: Vec<judge::Case> = judged.collect();
    let mut dice = Dice::default();
    let judge = Judge::fit(&cases, &mut |order| dice.shuffle(order));
    write(&signs, &tables[PARTS], examples.len()) + &judge.text()
}

/// What the rows of all parts but one teach, for each of the named parts; without a part that no voice is of, all do. Each row
/// has its voice.
fn tables(parts: Range<usize>, rows: &[(usize, Row)], signs: &Signs<'_>) -> Vec<Table> {
    let table = &|without: usize| {
        let others = rows.iter().filter(|(voice, _)| voice % PARTS != without);
        let others: Vec<&Row> = others.map(|(_, row)| row).collect();
        Table::of(&learners::learn(&others, signs.len()), signs)
    };
    thread::scope(|scope| {
        let started: Vec<_> = parts.map(|without| scope.spawn(move || table(without))).collect();
        // Half a table would look like a whole one.
        let ended =
            started.into_iter().map(|t| t.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        ended.collect()
    })
}

/// A sentence that is heard to say so surely what its reply means, and not surer, teaches it; where all that a reply means is heard
/// elsewhere as surely, a sentence of which it is heard so little is about something else.
const SAYS: Range<f64> = 0.6..0.97;
const HEARD: f64 = 0.7;
const DEAF: f64 = 0.08;

/// The sentences of a reply as examples of their own, as far as the table of the other voices tells.
fn apart(example: &Example, table: &Table, signs: &Signs<'_>) -> Vec<(usize, Row)> {
    let sentences = &example.shows.sentences;
    if sentences.len() < 2 || example.intents.is_empty() {
        return Vec::new();
    }
    let heard: Vec<Points> =
        sentences.iter().map(|places| judge::shares(&table.sum(example, places, signs))).collect();
    let each = || example.intents.iter().map(|intent| index(*intent));
    let all_heard = each().all(|intent| heard.iter().any(|shares| shares[intent] > HEARD));
    let mut out = Vec::new();
    for (places, shares) in sentences.iter().zip(&heard).filter(|_| all_heard) {
        let says = each().find(|intent| SAYS.contains(&shares[*intent]));
        let deaf = each().map(|intent| shares[intent]).sum::<f64>() < DEAF;
        if says.is_some() || deaf {
            let shown = places.iter().map(|place| &example.shows.signs[*place]);
            out.push((example.voice, row_of(shown, says, signs)));
        }
    }
    out
}

/// The points of every sign, as the file has them.
struct Table {
    base: Points,
    points: Vec<[f32; INTENTS]>,
}

impl Table {
    fn of(learnt: &Learnt, signs: &Signs<'_>) -> Table {
        let base = learnt.base.map(|base| f64::from(base * learners::STEEP));
        let mut points = vec![[0.0; INTENTS]; signs.len()];
        for (id, loudness) in signs.values() {
            points[*id] = learnt.weights[*id].map(|weight| {
                let given = weight * loudness * learners::STEEP;
                if given.abs() >= LEAST { given } else { 0.0 }
            });
        }
        Table { base, points }
    }

    /// What a reply shows the judge.
    fn view(&self, example: &Example, signs: &Signs<'_>) -> View {
        let shown = &example.shows.signs;
        let all: Vec<usize> = (0..shown.len()).collect();
        let mut rules = [0.0; INTENTS];
        for (_, name, value) in shown {
            let says = name.strip_prefix(Sort::Says.label()).map(str::trim_start);
            if let Some(intent) = says.and_then(|s| Intent::ALL.iter().position(|i| i.label() == s)) {
                rules[intent] = *value;
            }
        }
        View {
            whole: self.sum(example, &all, signs),
            sentences: example.shows.sentences.iter().map(|s| self.sum(example, s, signs)).collect(),
            rules,
            own: [0.0; INTENTS],
        }
    }

    fn sum(&self, example: &Example, places: &[usize], signs: &Signs<'_>) -> Points {
        let mut sum = Sum::NONE;
        for (language, name, value) in places.iter().map(|place| &example.shows.signs[*place]) {
            let known = signs.get(&(language.map(Language::code), name.as_str()));
            sum.add(group(name), *value, known.map(|(id, _)| &self.points[*id]));
        }
        sum.points(&self.base)
    }
}

/// The group of a sign, by its name.
fn group(name: &str) -> usize {
    let label = name.split(' ').next().unwrap_or_default();
    Sort::ALL.iter().find(|s| s.label() == label).map_or(0, |s| s.group())
}

/// The number of each sign, and how loud it is.
type Signs<'n> = BTreeMap<(Option<&'static str>, &'n str), (usize, f32)>;

/// What stands in few replies says more (inverse document frequency; Sparck Jones 1972).
fn loudness(name: &str, count: usize, examples: usize) -> f32 {
    let rarity = ((examples as f32 / count as f32).ln() + 1.0) / 9.0;
    if group(name) == Sort::Last.group() { FAINT * rarity } else { rarity }
}

/// What an example shows, as the learners see it.
fn row(example: &Example, signs: &Signs<'_>) -> Row {
    row_of(example.shows.signs.iter(), example.primary.map(index), signs)
}

fn row_of<'s>(
    shown: impl Iterator<Item = &'s Observed> + Clone,
    primary: Option<usize>,
    signs: &Signs<'_>,
) -> Row {
    let mut squares = [0.0; GROUPS];
    shown.clone().for_each(|(_, name, value)| squares[group(name)] += value * value);
    let norms = squares.map(|sum: f64| sum.sqrt().max(1.0));
    let seen = shown.filter_map(|(language, name, value)| {
        let (id, loudness) = signs.get(&(language.map(Language::code), name.as_str()))?;
        Some((*id, (value / norms[group(name)]) as f32 * loudness))
    });
    Row::new(seen.collect(), primary)
}

fn write(signs: &Signs<'_>, table: &Table, examples: usize) -> String {
    let mut out = format!(
        "# How much each sign speaks for (+) or against (-) an intent. Fitted by `dunmail rules fit` from {examples}\n\
         # labelled replies; src/reading/weights.rs tells how to read it.\n# "
    );
    for (short, intent) in SHORT.iter().zip(Intent::ALL) {
        let _ = write!(out, " {short} {intent}");
    }
    out.push_str("\n[all]\nbase ");
    for (short, base) in SHORT.iter().zip(table.base) {
        let _ = write!(out, " {short}{base:+.2}");
    }
    out.push('\n');
    let mut section = None;
    for ((language, name), (id, _)) in signs {
        let points = SHORT.iter().copied().zip(table.points[*id]);
        let kept: Vec<(&str, f32)> = points.filter(|(_, points)| *points != 0.0).collect();
        if kept.is_empty() {
            continue;
        }
        if section != *language {
            section = *language;
            let _ = writeln!(out, "[{}]", language.unwrap_or("all"));
        }
        out.push_str(name);
        out.push(' ');
        for (short, points) in kept {
            let _ = write!(out, " {short}{points:+.1}");
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reply that promises in one sentence and tells of a car in the other, and what its signs say.
    fn told(car: [f32; INTENTS], pay: [f32; INTENTS], says: Intent) -> Vec<Option<usize>> {
        let sign = |name: &str| (Some(Language::En), name.to_string(), 1.0);
        let shows =
            Shows { signs: vec![sign("word car"), sign("word pay")], sentences: vec![vec![0], vec![1]] };
        let example = Example { shows, primary: Some(says), intents: vec![says], voice: 0 };
        let names = ["word car", "word pay"].into_iter().enumerate();
        let signs: Signs<'_> = names.map(|(id, name)| ((Some("en"), name), (id, 1.0))).collect();
        let table = Table { base: [0.0; INTENTS], points: vec![car, pay] };
        apart(&example, &table, &signs).into_iter().map(|(_, row)| row.primary).collect()
    }

    fn points(of: Intent, points: f32) -> [f32; INTENTS] {
        let mut out = [0.0; INTENTS];
        out[index(of)] = points;
        out
    }

    #[test]
    fn a_reply_is_taken_apart_where_one_sentence_surely_says_what_it_means() {
        let promise = Some(index(Intent::PromiseToPay));
        let (car, pay) = (points(Intent::Dispute, 7.0), points(Intent::PromiseToPay, 5.0));
        // The car is no complaint here, the other sentence is the promise.
        assert_eq!(told(car, pay, Intent::PromiseToPay), [None, promise]);
        // What is quite sure already has nothing to teach.
        assert_eq!(told(car, points(Intent::PromiseToPay, 9.0), Intent::PromiseToPay), [None]);
        // Where no sentence surely says it, nobody knows which does.
        assert_eq!(told(car, points(Intent::PromiseToPay, 2.0), Intent::PromiseToPay), []);
    }
}
