//! Fits the weights of signs to labelled replies (see `learners`). Deterministic.
//!
//! The judge (see `judge`) learns from what machines say of replies that they have not seen: of three thirds of the voices,
//! each is judged by machines that learnt from the other two (stacking; Wolpert 1992).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::thread;

use super::evidence::Sum;
use super::judge::{self, Judge, View};
use super::learners::{self, Dice, Learnt, Row};
use super::signs::{GROUPS, Sort};
use super::weights::{INTENTS, Points, SHORT, index};
use crate::dunning::{Intent, Language};

/// What a reply shows.
#[derive(Debug, Clone, Default)]
pub struct Shows {
    /// Each sign with its section (`None`: all languages), its name as files write it, and its value.
    pub signs: Vec<(Option<Language>, String, f64)>,
    /// The signs of each sentence, as places in `signs`.
    pub sentences: Vec<Vec<usize>>,
}

/// A labelled reply.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it shows.
    pub shows: Shows,
    /// What it means before all else.
    pub primary: Intent,
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
    let rows: Vec<Row> = examples.iter().map(|e| row(e, &signs)).collect();
    // What the replies of all parts but one teach, and in the end what all of them do.
    let table = &|without: usize| {
        let others = examples.iter().zip(&rows).filter(|(e, _)| e.voice % PARTS != without);
        let others: Vec<&Row> = others.map(|(_, row)| row).collect();
        Table::of(&learners::learn(&others, signs.len()), &signs)
    };
    let tables = thread::scope(|scope| {
        let started: Vec<_> = (0..=PARTS).map(|without| scope.spawn(move || table(without))).collect();
        // Half a table would look like a whole one.
        let ended =
            started.into_iter().map(|t| t.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        ended.collect::<Vec<Table>>()
    });
    let mut cases = Vec::new();
    for (part, table) in tables.iter().take(PARTS).enumerate() {
        let of_part = |example: &Example| example.voice % PARTS == part;
        let mine = examples.iter().filter(|e| of_part(e) && !e.intents.is_empty());
        cases.extend(mine.map(|example| judge::Case {
            view: table.view(example, &signs),
            primary: example.primary,
            intents: example.intents.clone(),
        }));
    }
    let mut dice = Dice::new();
    let judge = Judge::fit(&cases, &mut |order| dice.shuffle(order));
    write(&signs, &tables[PARTS], examples.len()) + &judge.text()
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
    let mut squares = [0.0; GROUPS];
    example.shows.signs.iter().for_each(|(_, name, value)| squares[group(name)] += value * value);
    let norms = squares.map(|sum: f64| sum.sqrt().max(1.0));
    let seen = example.shows.signs.iter().filter_map(|(language, name, value)| {
        let (id, loudness) = signs.get(&(language.map(Language::code), name.as_str()))?;
        Some((*id, (value / norms[group(name)]) as f32 * loudness))
    });
    Row::new(seen.collect(), index(example.primary))
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
