//! Fits the weights of signs to labelled replies: multinomial logistic regression on the primary intent, by stochastic
//! gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer, JMLR 12, 2011).
//! Deterministic.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::evidence::index;
use super::weights::{INTENTS, Points};
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
const ROUNDS: usize = 25;
/// First step of a weight.
const STEP: f32 = 0.5;
/// What pulls a weight towards nothing, each time that it is looked at.
const SHRINK: f32 = 6e-6;
/// A sign must stand in so many replies.
const COMMON: usize = 4;
/// Weights closer to nothing than this are left out.
const LEAST: f32 = 0.9;

type Row = [f32; INTENTS];

/// Fits; the text of a weights file.
pub fn fit(examples: &[Example]) -> String {
    let mut counts: BTreeMap<(Option<&'static str>, &str), usize> = BTreeMap::new();
    for (language, name, _) in examples.iter().flat_map(|e| &e.signs) {
        *counts.entry((language.map(Language::code), name.as_str())).or_default() += 1;
    }
    counts.retain(|_, n| *n >= COMMON);
    let ids: BTreeMap<(Option<&'static str>, &str), usize> =
        counts.keys().enumerate().map(|(id, name)| (*name, id)).collect();
    let rows: Vec<Observed> = examples.iter().map(|e| Observed::new(e, &ids)).collect();
    let mut weights = vec![[0.0; INTENTS]; ids.len()];
    let mut steps = vec![[0.01; INTENTS]; ids.len()];
    let mut base = [-2.0; INTENTS];
    let mut base_steps = [0.01; INTENTS];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        for at in &order {
            let row = &rows[*at];
            let mut sums: Row = base;
            for (id, value) in &row.signs {
                (0..INTENTS).for_each(|k| sums[k] += weights[*id][k] * value);
            }
            let most = sums.iter().copied().fold(f32::MIN, f32::max);
            sums.iter_mut().for_each(|s| *s = (*s - most).exp());
            let all: f32 = sums.iter().sum();
            sums.iter_mut().for_each(|s| *s /= all);
            sums[row.primary] -= 1.0;
            for k in 0..INTENTS {
                base_steps[k] += sums[k] * sums[k];
                base[k] -= STEP * sums[k] / f32::sqrt(base_steps[k]);
            }
            for (id, value) in &row.signs {
                let (weight, step) = (&mut weights[*id], &mut steps[*id]);
                for k in 0..INTENTS {
                    let slope = sums[k] * value + SHRINK * weight[k];
                    step[k] += slope * slope;
                    weight[k] -= STEP * slope / step[k].sqrt();
                }
            }
        }
    }
    write(&ids, &weights, &base.map(f64::from), examples.len())
}

struct Observed {
    signs: Vec<(usize, f32)>,
    primary: usize,
}

impl Observed {
    fn new(example: &Example, ids: &BTreeMap<(Option<&'static str>, &str), usize>) -> Self {
        let squares: f64 = example.signs.iter().map(|s| s.2 * s.2).sum();
        let norm = squares.sqrt().max(1.0);
        let signs = example.signs.iter().filter_map(|(language, name, value)| {
            let id = ids.get(&(language.map(Language::code), name.as_str()))?;
            Some((*id, (value / norm) as f32))
        });
        Observed { signs: signs.collect(), primary: index(example.primary) }
    }
}

fn write(
    ids: &BTreeMap<(Option<&'static str>, &str), usize>,
    weights: &[Row],
    base: &Points,
    examples: usize,
) -> String {
    let mut out = format!(
        "# How much each sign speaks for (+) or against (-) an intent. Fitted by `dunmail rules fit` from {examples}\n\
         # labelled replies; src/reading/weights.rs tells how to read it.\n[all]\nbase "
    );
    for (intent, value) in Intent::ALL.iter().zip(base) {
        let _ = write!(out, " {intent} {value:.2}");
    }
    out.push('\n');
    let mut section = None;
    for ((language, name), id) in ids {
        let kept: Vec<(usize, f32)> =
            weights[*id].iter().copied().enumerate().filter(|(_, w)| w.abs() >= LEAST).collect();
        if kept.is_empty() {
            continue;
        }
        if section != *language {
            section = *language;
            let _ = writeln!(out, "[{}]", language.unwrap_or("all"));
        }
        out.push_str(name);
        out.push(' ');
        for (k, value) in kept {
            let _ = write!(out, " {} {value:.2}", Intent::ALL[k]);
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
