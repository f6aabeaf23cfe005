//! From what the words of a text and of each of its sentences speak for, to what the text means: the second layer of
//! weights, fitted like the first.
//!
//! A complaint in one sentence weighs more than thanks in four; a promise counts more at the end than at the beginning;
//! where the rules are silent, the words must be plainer. How much of each is not for us to guess: `rules/replies/weights.txt`
//! says it under `[judge]` (what the text means before all else; shares that are 1 together) and `[beside]` (whether each
//! intent holds, by itself), in points for every point of what is named.

use std::fmt::Write;

use super::weights::{INTENTS, Point, Points, SHORT, index};
use crate::dunning::Intent;

/// What a text shows, as far as the judge looks at it. Points as of the first layer, its base included.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// Of the whole text.
    pub whole: Points,
    /// Of each sentence with signs, in the order of the text.
    pub sentences: Vec<Points>,
    /// How sure the rules are, 0 to 1.5.
    pub rules: Points,
    /// How sure a user's own rules are, 0 to 1.
    pub own: Points,
}

/// What is looked at for each intent: the points of the whole text, of the sentence that has most, of all sentences
/// together, of the first and of the last; how sure the rules are; the largest share that it has of a sentence, and the
/// share of the last; in what part of the sentences it is the likeliest.
const LOOKS: [&str; 10] =
    ["whole", "most", "mean", "first", "last", "rules", "share", "ending", "ahead", LIKELY];

/// What is looked at only where the question is what holds beside: how likely it is before all else. Two things that one
/// sentence may mean are seldom both meant.
const LIKELY: &str = "likely";

/// What is looked at besides: how many sentences there are.
const LENGTHS: [&str; 4] =
    ["has one_sentence", "has two_sentences", "has some_sentences", "has many_sentences"];

/// Numbers that the judge looks at.
pub(super) const INPUTS: usize = LOOKS.len() * INTENTS + LENGTHS.len();

/// What a user's own rule adds, in points: who writes one knows better than what was learnt from others' customers.
const OWN: f64 = 6.0;

/// What sentences are worth where there are none.
const SILENT: f64 = -7.5;

impl View {
    /// All numbers, in the order of [`name`]; what only the second question looks at is left 0.
    pub fn inputs(&self) -> [f64; INPUTS] {
        let mut out = [0.0; INPUTS];
        let each: Vec<Points> = self.sentences.iter().map(shares).collect();
        let ahead: Vec<usize> = each.iter().map(likeliest).collect();
        let count = each.len().max(1) as f64;
        for intent in 0..INTENTS {
            let of = || self.sentences.iter().map(|points| points[intent]);
            let most = of().fold(f64::MIN, f64::max);
            let mean =
                most + (of().map(|points| (points - most).exp()).sum::<f64>() / of().len() as f64).ln();
            let looks = [
                self.whole[intent],
                if self.sentences.is_empty() { SILENT } else { most },
                if self.sentences.is_empty() { SILENT } else { mean },
                of().next().unwrap_or(SILENT),
                of().next_back().unwrap_or(SILENT),
                self.rules[intent],
                each.iter().map(|shares| shares[intent]).fold(0.0, f64::max),
                each.last().map_or(0.0, |shares| shares[intent]),
                ahead.iter().filter(|best| **best == intent).count() as f64 / count,
            ];
            looks.into_iter().enumerate().for_each(|(look, value)| out[look * INTENTS + intent] = value);
        }
        let length = match self.sentences.len() {
            0 | 1 => 0,
            2 => 1,
            3..6 => 2,
            _ => 3,
        };
        out[LOOKS.len() * INTENTS + length] = 1.0;
        out
    }
}

/// Tells the second question what the first found.
fn tell(inputs: &mut [f64; INPUTS], likely: &Points) {
    let from = (LOOKS.len() - 1) * INTENTS;
    inputs[from..from + INTENTS].copy_from_slice(likely);
}

/// Which intent has most.
fn likeliest(points: &Points) -> usize {
    (0..INTENTS).max_by(|a, b| points[*a].total_cmp(&points[*b])).unwrap_or(0)
}

/// How files write an input.
pub(super) fn name(input: usize) -> String {
    match Intent::ALL.get(input % INTENTS) {
        Some(intent) if input < LOOKS.len() * INTENTS => format!("{} {intent}", LOOKS[input / INTENTS]),
        _ => LENGTHS[input - LOOKS.len() * INTENTS].to_string(),
    }
}

/// The input that a file names so.
pub(super) fn input(name: &str) -> Option<usize> {
    if let Some(at) = LENGTHS.iter().position(|length| *length == name) {
        return Some(LOOKS.len() * INTENTS + at);
    }
    let (look, intent) = name.split_once(' ')?;
    let look = LOOKS.iter().position(|known| *known == look)?;
    let intent = Intent::ALL.iter().position(|known| known.label() == intent)?;
    Some(look * INTENTS + intent)
}

/// Why one intent comes before another, as people would say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// What all words together say.
    Whole,
    /// What single sentences say, and where they stand.
    Sentences,
    /// What rules say.
    Rules,
    /// How often each is meant in a text of so many sentences.
    Usual,
}

impl Ground {
    /// Of an input.
    fn of(input: usize) -> Ground {
        match LOOKS.get(input / INTENTS) {
            Some(&"whole") => Ground::Whole,
            Some(&"rules") => Ground::Rules,
            Some(_) => Ground::Sentences,
            None => Ground::Usual,
        }
    }

    /// What it is called.
    pub fn label(self) -> &'static str {
        match self {
            Ground::Whole => "all words together",
            Ground::Sentences => "single sentences",
            Ground::Rules => "rules",
            Ground::Usual => "how often either is meant",
        }
    }
}

/// Which question of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    /// What the text means before all else.
    Judge,
    /// What it means as well.
    Beside,
}

impl Head {
    pub const ALL: [Head; 2] = [Head::Judge, Head::Beside];

    /// Its section in the file.
    pub fn section(self) -> &'static str {
        match self {
            Head::Judge => "judge",
            Head::Beside => "beside",
        }
    }
}

/// The weights of the second layer.
#[derive(Debug, Clone)]
pub(super) struct Judge {
    base: [Points; 2],
    /// By input.
    points: Vec<[Points; 2]>,
}

impl Default for Judge {
    fn default() -> Judge {
        Judge { base: [[0.0; INTENTS]; 2], points: vec![[[0.0; INTENTS]; 2]; INPUTS] }
    }
}

/// What the judge says of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verdict {
    /// How likely each intent is what the text means before all else; together they are 1.
    pub likely: Points,
    /// How likely each holds.
    pub holds: Points,
}

impl Judge {
    /// Takes a line of the file: `input` none is the base.
    pub fn set(&mut self, head: Head, input: Option<usize>, (intent, value): Point) {
        let place = match input {
            Some(input) => &mut self.points[input],
            None => &mut self.base,
        };
        place[head as usize][usize::from(intent)] = f64::from(value);
    }

    pub fn verdict(&self, view: &View) -> Verdict {
        let mut inputs = view.inputs();
        let sums = |head: Head, inputs: &[f64; INPUTS]| {
            let mut sums = self.base[head as usize];
            for (value, points) in inputs.iter().zip(&self.points).filter(|(value, _)| **value != 0.0) {
                sums.iter_mut().zip(points[head as usize]).for_each(|(sum, points)| *sum += value * points);
            }
            sums.iter_mut().zip(view.own).for_each(|(sum, own)| *sum += OWN * own);
            sums
        };
        let likely = shares(&sums(Head::Judge, &inputs));
        tell(&mut inputs, &likely);
        Verdict { likely, holds: sums(Head::Beside, &inputs).map(chance) }
    }

    /// By how many points each ground lets one intent come before another.
    pub fn outweighs(&self, view: &View, one: Intent, other: Intent) -> [(Ground, f64); 4] {
        let head = Head::Judge as usize;
        let more = |points: &Points| points[index(one)] - points[index(other)];
        let mut sums = [0.0; 4];
        sums[Ground::Usual as usize] = more(&self.base[head]);
        for (at, (value, points)) in view.inputs().iter().zip(&self.points).enumerate() {
            sums[Ground::of(at) as usize] += value * more(&points[head]);
        }
        sums[Ground::Rules as usize] += OWN * more(&view.own);
        [Ground::Whole, Ground::Sentences, Ground::Rules, Ground::Usual]
            .map(|ground| (ground, sums[ground as usize]))
    }

    /// As the file has it.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut line = |name: &str, points: &Points| {
            let _ = write!(out, "{name} ");
            for (short, points) in SHORT.iter().zip(points).filter(|(_, p)| p.abs() >= 0.0005) {
                let _ = write!(out, " {short}{points:+.3}");
            }
            out.push('\n');
        };
        for head in Head::ALL {
            line(&format!("[{}]\nbase", head.section()), &self.base[head as usize]);
            for (at, points) in self.points.iter().enumerate() {
                let points = &points[head as usize];
                if points.iter().any(|p| p.abs() >= 0.0005) {
                    line(&name(at), points);
                }
            }
        }
        out
    }
}

/// Points as shares of 1 (softmax).
pub(super) fn shares(points: &Points) -> Points {
    let most = points.iter().copied().fold(f64::MIN, f64::max);
    let powers = points.map(|p| (p - most).exp());
    let sum: f64 = powers.iter().sum();
    powers.map(|p| p / sum)
}

/// Points as a probability (logistic function).
fn chance(points: f64) -> f64 {
    1.0 / (1.0 + (-points).exp())
}

/// A text whose meaning is known.
#[derive(Debug)]
pub(super) struct Case {
    pub view: View,
    pub primary: Intent,
    /// All that it means.
    pub intents: Vec<Intent>,
}

/// How often all cases are gone through, how many make a step, and how long the first steps are; the last are nothing.
const ROUNDS: usize = 30;
const BATCH: usize = 128;
const STEP: f64 = 0.01;
/// How fast older slopes and their squares are forgotten.
const FORGET: [f64; 2] = [0.9, 0.999];
/// The smaller the weights, the better: against one case in so many.
const SMALL: f64 = 1e-4;

impl Judge {
    /// Fits the first question, and then the second with what the first says of each case.
    pub fn fit(cases: &[Case], shuffle: &mut dyn FnMut(&mut [usize])) -> Judge {
        let mut judge = Judge::default();
        let mut inputs: Vec<[f64; INPUTS]> = cases.iter().map(|case| case.view.inputs()).collect();
        judge.fit_head(Head::Judge, cases, inputs.clone(), shuffle);
        for (inputs, case) in inputs.iter_mut().zip(cases) {
            tell(inputs, &judge.verdict(&case.view).likely);
        }
        judge.fit_head(Head::Beside, cases, inputs, shuffle);
        judge
    }

    /// Fits by gradient descent with steps of their own for each weight (Kingma, Ba: Adam, ICLR 2015, algorithm 1): the
    /// first question as multinomial logistic regression, the second as one logistic regression for each intent.
    fn fit_head(
        &mut self,
        head: Head,
        cases: &[Case],
        mut inputs: Vec<[f64; INPUTS]>,
        shuffle: &mut dyn FnMut(&mut [usize]),
    ) {
        let scale = scale(&mut inputs);
        // The base is one more input that is always 1.
        let mut weights = vec![[0.0; INTENTS]; INPUTS + 1];
        let mut slopes = vec![[[0.0; 2]; INTENTS]; INPUTS + 1];
        let mut order: Vec<usize> = (0..cases.len()).collect();
        let steps = ROUNDS * order.len().div_ceil(BATCH);
        let mut taken = 0;
        for _ in 0..ROUNDS {
            shuffle(&mut order);
            for batch in order.chunks(BATCH) {
                let mut slope = vec![[0.0; INTENTS]; INPUTS + 1];
                for at in batch {
                    add_slope(head, &cases[*at], &inputs[*at], &weights, &mut slope);
                }
                taken += 1;
                let warm = FORGET.map(|f| 1.0 - f.powi(taken));
                let step = STEP * (1.0 - f64::from(taken) / (steps + 1) as f64);
                let each = weights.as_flattened_mut().iter_mut().zip(slopes.as_flattened_mut());
                for ((weight, [first, second]), slope) in each.zip(slope.as_flattened()) {
                    let slope = slope / batch.len() as f64 + SMALL * *weight;
                    *first = FORGET[0] * *first + (1.0 - FORGET[0]) * slope;
                    *second = FORGET[1] * *second + (1.0 - FORGET[1]) * slope * slope;
                    *weight -= step * (*first / warm[0]) / ((*second / warm[1]).sqrt() + 1e-8);
                }
            }
        }
        // Back to inputs as they come.
        let head = head as usize;
        self.base[head] = weights[INPUTS];
        for (at, (mean, spread)) in scale.iter().enumerate() {
            let scaled = weights[at].map(|weight| weight / spread);
            self.base[head].iter_mut().zip(scaled).for_each(|(base, points)| *base -= points * mean);
            self.points[at][head] = scaled;
        }
    }
}

/// Gives all inputs mean 0 and spread 1, and tells what mean and spread were.
fn scale(inputs: &mut [[f64; INPUTS]]) -> Vec<(f64, f64)> {
    let count = inputs.len().max(1) as f64;
    let scale = (0..INPUTS).map(|at| {
        let mean = inputs.iter().map(|i| i[at]).sum::<f64>() / count;
        let square = inputs.iter().map(|i| (i[at] - mean).powi(2)).sum::<f64>() / count;
        // An input that hardly differs says nothing.
        (mean, if square > 0.003 { square.sqrt() } else { f64::INFINITY })
    });
    let scale: Vec<(f64, f64)> = scale.collect();
    for inputs in inputs {
        inputs.iter_mut().zip(&scale).for_each(|(value, (mean, spread))| *value = (*value - mean) / spread);
    }
    scale
}

fn add_slope(head: Head, case: &Case, inputs: &[f64; INPUTS], weights: &[Points], slope: &mut [Points]) {
    let with_base = || inputs.iter().copied().chain([1.0]);
    let mut sums = [0.0; INTENTS];
    for (value, weights) in with_base().zip(weights) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += value * weight);
    }
    let off = match head {
        Head::Judge => {
            let mut off = shares(&sums);
            off[index(case.primary)] -= 1.0;
            off
        }
        Head::Beside => {
            let mut off = sums.map(chance);
            case.intents.iter().for_each(|intent| off[index(*intent)] -= 1.0);
            off
        }
    };
    for (value, slope) in with_base().zip(slope) {
        slope.iter_mut().zip(&off).for_each(|(slope, off)| *slope += value * off);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_has_a_name_of_its_own() {
        for at in 0..INPUTS {
            assert_eq!(input(&name(at)), Some(at));
        }
        assert_eq!(input("whole nonsense"), None);
    }

    #[test]
    fn what_speaks_loudest_in_one_sentence_can_be_learnt_to_count() {
        let at = |intent: Intent| {
            let mut points = [-3.0; INTENTS];
            points[index(intent)] = 3.0;
            points
        };
        let other = at(Intent::Other);
        let case = |loud: Intent| Case {
            view: View {
                whole: other,
                sentences: vec![other, at(loud), other],
                rules: [0.0; INTENTS],
                own: [0.0; INTENTS],
            },
            primary: loud,
            intents: vec![loud],
        };
        let cases: Vec<Case> =
            (0..300).map(|n| case(if n % 2 == 0 { Intent::Dispute } else { Intent::Other })).collect();
        let judge = Judge::fit(&cases, &mut |order| order.reverse());
        // Few steps of few cases: the direction counts.
        let [dispute, other] = [Intent::Dispute, Intent::Other].map(index);
        let loud = judge.verdict(&cases[0].view);
        assert!(loud.likely[dispute] > loud.likely[other] && loud.holds[dispute] > loud.holds[other]);
        let quiet = judge.verdict(&cases[1].view);
        assert!(quiet.likely[other] > quiet.likely[dispute] && quiet.holds[other] > quiet.holds[dispute]);
    }
}
