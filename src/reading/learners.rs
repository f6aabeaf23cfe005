//! What labelled replies teach about signs: two learners that see the same, and the mean of both.
//!
//! For each intent a machine that tells it from the rest, with the widest margin that the replies leave; and all intents
//! weighed against each other, with rare signs learning in larger steps. They err on different replies: on voices that neither
//! has heard their mean is right more often than the better of the two. Since both give points to the same signs, the mean is
//! one table, and costs the reader nothing.

use super::judge;
use super::weights::INTENTS;
use crate::chance::Dice;

/// How often the machines go through all examples.
const ROUNDS: usize = 20;
/// What an example on the wrong side of a margin costs, against the size of the weights.
const COST: f32 = 1.0;

/// How often the odds go through all examples: they would learn these by heart.
const FEW_ROUNDS: usize = 8;
/// The first step of each of their weights.
const STEP: f32 = 0.1;
/// The smaller their weights, the better.
const SMALL: f32 = 1e-5;

/// Points for a margin of one: with so many, of those replies whose meaning is held for nine tenths certain, about that
/// share is read rightly, on writers that nothing was fitted to. What the odds give are points as it is.
pub(super) const STEEP: f32 = 5.0;

/// An example: its signs by number, with their values, and what it means before all else; `None`: nothing of all.
pub(super) struct Row {
    signs: Vec<(usize, f32)>,
    /// The sum of the squares of their values.
    square: f32,
    pub primary: Option<usize>,
}

impl Row {
    pub fn new(signs: Vec<(usize, f32)>, primary: Option<usize>) -> Row {
        let square = signs.iter().map(|(_, value)| value * value).sum();
        Row { signs, square, primary }
    }
}

/// What each sign adds to the margin of each intent, and where all begin.
pub(super) struct Learnt {
    pub weights: Vec<[f32; INTENTS]>,
    pub base: [f32; INTENTS],
}

/// The mean of both learners. `signs`: how many there are.
pub(super) fn learn(rows: &[&Row], signs: usize) -> Learnt {
    let mut learnt = machines(rows, signs);
    let odds = odds(rows, signs);
    let mean = |one: &mut [f32; INTENTS], other: &[f32; INTENTS]| {
        one.iter_mut().zip(other).for_each(|(one, other)| *one = (*one + other / STEEP) / 2.0);
    };
    learnt.weights.iter_mut().zip(&odds.weights).for_each(|(one, other)| mean(one, other));
    mean(&mut learnt.base, &odds.base);
    learnt
}

/// For each intent a linear support vector machine, it against the rest, with squared hinge loss, by dual coordinate descent
/// (Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008,
/// algorithm 1). They learn side by side, since what they look at is the same.
fn machines(rows: &[&Row], signs: usize) -> Learnt {
    let mut learnt = Learnt::nothing(signs);
    let mut alphas = vec![[0.0_f32; INTENTS]; rows.len()];
    let slack = 0.5 / COST;
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut dice = Dice::default();
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        for at in &order {
            let (row, alphas) = (&rows[*at], &mut alphas[*at]);
            let margins = learnt.margins(row);
            let mut steps = [0.0; INTENTS];
            for (intent, (alpha, step)) in alphas.iter_mut().zip(&mut steps).enumerate() {
                let side = if row.primary == Some(intent) { 1.0 } else { -1.0 };
                let slope = side * margins[intent] - 1.0 + *alpha * slack;
                let next = (*alpha - slope / (row.square + 1.0 + slack)).max(0.0);
                *step = (next - *alpha) * side;
                *alpha = next;
            }
            if steps != [0.0; INTENTS] {
                learnt.add(row, &steps);
            }
        }
    }
    learnt
}

/// Multinomial logistic regression by gradient descent, each weight with steps of its own, the smaller the more it has moved
/// (Duchi, Hazan, Singer: Adaptive Subgradient Methods, JMLR 2011). Ended early.
fn odds(rows: &[&Row], signs: usize) -> Learnt {
    let mut learnt = Learnt::nothing(signs);
    let mut moved = Learnt { weights: vec![[1e-6; INTENTS]; signs], base: [1e-6; INTENTS] };
    let step = |weights: &mut [f32; INTENTS], moved: &mut [f32; INTENTS], slope: [f32; INTENTS]| {
        for ((weight, moved), slope) in weights.iter_mut().zip(moved).zip(slope) {
            *moved += slope * slope;
            *weight -= STEP * slope / moved.sqrt();
        }
    };
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut dice = Dice::default();
    for _ in 0..FEW_ROUNDS {
        dice.shuffle(&mut order);
        for at in &order {
            let row = &rows[*at];
            let mut off = judge::shares(&learnt.margins(row).map(f64::from)).map(|share| share as f32);
            // Shares are of something: what means nothing cannot teach them.
            let Some(primary) = row.primary else { continue };
            off[primary] -= 1.0;
            for (id, value) in &row.signs {
                let weights = &mut learnt.weights[*id];
                let slope = std::array::from_fn(|intent| off[intent] * value + SMALL * weights[intent]);
                step(weights, &mut moved.weights[*id], slope);
            }
            step(&mut learnt.base, &mut moved.base, off);
        }
    }
    learnt
}

impl Learnt {
    fn nothing(signs: usize) -> Learnt {
        Learnt { weights: vec![[0.0; INTENTS]; signs], base: [0.0; INTENTS] }
    }

    fn margins(&self, row: &Row) -> [f32; INTENTS] {
        let mut margins = self.base;
        for (id, value) in &row.signs {
            margins.iter_mut().zip(&self.weights[*id]).for_each(|(margin, weight)| *margin += weight * value);
        }
        margins
    }

    fn add(&mut self, row: &Row, steps: &[f32; INTENTS]) {
        for (id, value) in &row.signs {
            self.weights[*id].iter_mut().zip(steps).for_each(|(weight, step)| *weight += step * value);
        }
        self.base.iter_mut().zip(steps).for_each(|(base, step)| *base += step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sign 0 is in all examples, 1 only in those of the first intent, 2 only in those of the second.
    #[test]
    fn signs_speak_for_what_they_stand_beside() {
        let row = |own: usize| Row::new(vec![(0, 0.7), (own + 1, 0.7)], Some(own));
        let rows: Vec<Row> = (0..200).map(|n| row(n % 2)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        for learnt in [machines(&rows, 3), odds(&rows, 3), learn(&rows, 3)] {
            for (own, row) in rows.iter().enumerate().take(2) {
                let margins = learnt.margins(row);
                let best = (0..INTENTS).max_by(|a, b| margins[*a].total_cmp(&margins[*b]));
                assert_eq!(best, Some(own));
                assert!(learnt.weights[own + 1][own] > learnt.weights[0][own].abs());
                assert!(learnt.weights[own + 1][1 - own] < 0.0);
            }
        }
    }
}
