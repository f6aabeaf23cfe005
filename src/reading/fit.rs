//! Fits the weights of signs to labelled replies: for each intent a linear support vector machine, it against the rest,
//! with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate
//! Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 1). Deterministic.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::thread;

use super::evidence::index;
use super::signs::Sort;
use super::weights::{INTENTS, SHORT};
use crate::dunning::{Intent, Language};

/// A labelled reply as its signs.
#[derive(Debug, Clone)]
pub struct Example {
    /// Each sign with its section (`None`: all languages), its name as files write it, and its value.
    pub signs: Vec<(Option<Language>, String, f64)>,
    /// What it means before all else.
    pub primary: Intent,
}

/// How often all examples are gone through.
const ROUNDS: usize = 20;
/// What an example on the wrong side costs, against the size of the weights.
const COST: f32 = 1.0;
/// A sign must stand in so many replies.
const COMMON: usize = 4;
/// Points for a margin of one: with so many, of those replies whose meaning is held for nine tenths certain, about that
/// share is read rightly, on writers that nothing was fitted to.
const STEEP: f32 = 5.0;
/// Points closer to nothing than this are left out.
const LEAST: f32 = 0.4;

/// Fits; the text of a weights file.
pub fn fit(examples: &[Example]) -> String {
    let mut counts: BTreeMap<(Option<&'static str>, &str), usize> = BTreeMap::new();
    for (language, name, _) in examples.iter().flat_map(|e| &e.signs) {
        *counts.entry((language.map(Language::code), name.as_str())).or_default() += 1;
    }
    counts.retain(|_, n| *n >= COMMON);
    let signs: Signs =
        counts.iter().enumerate().map(|(id, (name, n))| (*name, (id, rarity(*n, examples.len())))).collect();
    let rows: Vec<Observed> = examples.iter().map(|e| Observed::new(e, &signs)).collect();
    let train = |intent: &Intent| Machine::of(&rows, signs.len(), index(*intent));
    let machines: Vec<Machine> = thread::scope(|scope| {
        let (first, second) = Intent::ALL.split_at(INTENTS / 2);
        let beside = scope.spawn(|| second.iter().map(train).collect::<Vec<_>>());
        let mut machines: Vec<Machine> = first.iter().map(train).collect();
        // Half a table would look like a whole one.
        machines.extend(beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        machines
    });
    write(&signs, &machines, examples.len())
}

/// The number of each sign, and how much its rarity makes of it.
type Signs<'n> = BTreeMap<(Option<&'static str>, &'n str), (usize, f32)>;

/// What stands in few replies says more (inverse document frequency; Sparck Jones 1972).
fn rarity(count: usize, examples: usize) -> f32 {
    ((examples as f32 / count as f32).ln() + 1.0) / 9.0
}

/// Tells one intent from the rest.
struct Machine {
    weights: Vec<f32>,
    base: f32,
}

impl Machine {
    fn of(rows: &[Observed], signs: usize, intent: usize) -> Machine {
        let mut machine = Machine { weights: vec![0.0; signs], base: 0.0 };
        let mut alphas = vec![0.0_f32; rows.len()];
        let slack = 0.5 / COST;
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let mut dice = Dice(0x2545_f491_4f6c_dd1d);
        for _ in 0..ROUNDS {
            dice.shuffle(&mut order);
            for at in &order {
                let (row, alpha) = (&rows[*at], &mut alphas[*at]);
                let side = if row.primary == intent { 1.0 } else { -1.0 };
                let slope = side * machine.margin(row) - 1.0 + *alpha * slack;
                if *alpha == 0.0 && slope >= 0.0 {
                    continue;
                }
                let next = (*alpha - slope / (row.square + 1.0 + slack)).max(0.0);
                let step = (next - *alpha) * side;
                *alpha = next;
                row.signs.iter().for_each(|(id, value)| machine.weights[*id] += step * value);
                machine.base += step;
            }
        }
        machine
    }

    fn margin(&self, row: &Observed) -> f32 {
        row.signs.iter().map(|(id, value)| self.weights[*id] * value).sum::<f32>() + self.base
    }
}

struct Observed {
    signs: Vec<(usize, f32)>,
    /// The sum of the squares of their values.
    square: f32,
    primary: usize,
}

impl Observed {
    fn new(example: &Example, signs: &Signs<'_>) -> Self {
        let group = |name: &str| {
            let label = name.split(' ').next().unwrap_or_default();
            Sort::ALL.iter().find(|s| s.label() == label).map_or(0, |s| s.group())
        };
        let mut squares = [0.0; 2];
        example.signs.iter().for_each(|(_, name, value)| squares[group(name)] += value * value);
        let norms = squares.map(|sum: f64| sum.sqrt().max(1.0));
        let seen = example.signs.iter().filter_map(|(language, name, value)| {
            let (id, rarity) = signs.get(&(language.map(Language::code), name.as_str()))?;
            Some((*id, (value / norms[group(name)]) as f32 * rarity))
        });
        let seen: Vec<(usize, f32)> = seen.collect();
        let square = seen.iter().map(|(_, value)| value * value).sum();
        Observed { signs: seen, square, primary: index(example.primary) }
    }
}

fn write(signs: &Signs<'_>, machines: &[Machine], examples: usize) -> String {
    let mut out = format!(
        "# How much each sign speaks for (+) or against (-) an intent. Fitted by `dunmail rules fit` from {examples}\n\
         # labelled replies; src/reading/weights.rs tells how to read it.\n# "
    );
    for (short, intent) in SHORT.iter().zip(Intent::ALL) {
        let _ = write!(out, " {short} {intent}");
    }
    out.push_str("\n[all]\nbase ");
    for (short, machine) in SHORT.iter().zip(machines) {
        let _ = write!(out, " {short}{:+.2}", machine.base * STEEP);
    }
    out.push('\n');
    let mut section = None;
    for ((language, name), (id, rarity)) in signs {
        let points = machines.iter().map(|machine| machine.weights[*id] * rarity * STEEP);
        let kept: Vec<(&str, f32)> =
            SHORT.iter().copied().zip(points).filter(|(_, points)| points.abs() >= LEAST).collect();
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

/// Xorshift (Marsaglia 2003): the order of examples must only be mixed, the same each time.
struct Dice(u64);

impl Dice {
    fn shuffle(&mut self, order: &mut [usize]) {
        for i in (1..order.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            order.swap(i, (self.0 % (i as u64 + 1)) as usize);
        }
    }
}
