//! Papers that were read by people → the weights by which [`super::likeness`] knows figures. Deterministic.
//!
//! Of each paper and question all candidates compete: the weights are moved until those that are right have most of the certainty
//! (a conditional logit, McFadden 1974, by gradient descent with steps that shrink for each sign; Duchi, Hazan, Singer: Adaptive
//! Subgradient Methods, JMLR 2011). A sign must stand in two papers.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

use super::candidates::Asked;
use super::likeness::{LOUD, shares};
use crate::chance::Dice;

/// A question to a paper: the signs of each candidate, and whether it is the answer.
#[derive(Debug, Clone)]
pub struct Question {
    pub(super) asked: Asked,
    pub(super) candidates: Vec<(Vec<String>, bool)>,
}

/// So many times it is fitted, each time in another order; the mean of all counts.
const FITS: usize = 3;
/// How often all questions are gone through each time.
const ROUNDS: usize = 12;
/// The first step of each weight.
const STEP: f32 = 0.15;
/// The smaller the weights, the better.
const SMALL: f32 = 1e-4;
/// A sign must stand in so many papers.
const COMMON: usize = 2;
/// Sorts of signs, by how they begin, and how often a question is gone through without them, so that the words beside are learnt as
/// well: what the rules say, topics, and labels are right so often that little else would be needed, but for new papers on which
/// they are wrong. Of sums nothing is left out: which one is owed the rules reckon, and words seldom tell.
const WITHOUT: [(&[&str], f32); 3] = [(&["rule"], 0.5), (&["topic"], 0.3), (&["label", "says"], 0.3)];
/// Weights closer to nothing than this are left out.
const LEAST: f32 = 0.05;

struct Row {
    signs: Vec<usize>,
    /// What a sign's weight is taken times.
    loud: f32,
    right: bool,
}

/// Fits; the text of a weights file. Questions of which no candidate is the answer teach nothing.
pub fn fit(questions: &[Question]) -> String {
    let mut text = String::from(
        "# How much each sign speaks for a figure of a printed invoice; see src/documents/paper/likeness.rs. Made by `cargo run\n# --release --example papers -- fit`, not by hand.\n",
    );
    for asked in Asked::ALL {
        let own: Vec<&Question> = questions
            .iter()
            .filter(|question| question.asked == asked && question.candidates.iter().any(|(_, right)| *right))
            .collect();
        let _ = writeln!(text, "[{}]", asked.name());
        for (sign, weight) in
            weights(&own, asked != Asked::Amount).into_iter().filter(|(_, weight)| weight.abs() >= LEAST)
        {
            let _ = writeln!(text, "{sign}  {weight:.2}");
        }
    }
    text
}

/// `leaving_out`: whether [`WITHOUT`] counts.
fn weights(questions: &[&Question], leaving_out: bool) -> BTreeMap<String, f32> {
    let mut papers: HashMap<&str, usize> = HashMap::new();
    for question in questions {
        let signs: HashSet<&str> =
            question.candidates.iter().flat_map(|(signs, _)| signs).map(String::as_str).collect();
        signs.into_iter().for_each(|sign| *papers.entry(sign).or_default() += 1);
    }
    let mut names: Vec<&str> = papers.iter().filter(|(_, n)| **n >= COMMON).map(|(sign, _)| *sign).collect();
    names.sort_unstable();
    let ids: HashMap<&str, usize> = names.iter().enumerate().map(|(id, name)| (*name, id)).collect();
    let row = |(signs, right): &(Vec<String>, bool)| Row {
        loud: LOUD / (signs.len().max(1) as f32).sqrt(),
        signs: signs.iter().filter_map(|sign| ids.get(sign.as_str()).copied()).collect(),
        right: *right,
    };
    let all: Vec<Vec<Row>> =
        questions.iter().map(|question| question.candidates.iter().map(row).collect()).collect();
    let sort = |name: &&str| {
        let of = |(begins, _): &(&[&str], f32)| begins.iter().any(|begin| name.starts_with(begin));
        WITHOUT.iter().position(of).filter(|_| leaving_out)
    };
    let sorts: Vec<Option<usize>> = names.iter().map(sort).collect();
    let mut mean = vec![0.0_f32; names.len()];
    let mut dice = Dice::default();
    for _ in 0..FITS {
        let fitted = fitted(&all, &sorts, &mut dice);
        mean.iter_mut().zip(fitted).for_each(|(mean, weight)| *mean += weight / FITS as f32);
    }
    names.into_iter().map(str::to_owned).zip(mean).collect()
}

/// `sorts`: to which of [`WITHOUT`] each sign belongs.
fn fitted(all: &[Vec<Row>], sorts: &[Option<usize>], dice: &mut Dice) -> Vec<f32> {
    let mut weights = vec![0.0_f32; sorts.len()];
    let mut moved = vec![1e-2_f32; sorts.len()];
    let mut order: Vec<usize> = (0..all.len()).collect();
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        for rows in order.iter().map(|at| &all[*at]) {
            let without = WITHOUT.map(|(_, often)| dice.falls(often));
            let counts = |sign: &&usize| sorts[**sign].is_none_or(|sort| !without[sort]);
            let signs = |row: &Row| row.signs.iter().filter(counts).map(|sign| weights[*sign]).sum::<f32>();
            let sum = |row: &Row| signs(row) * row.loud;
            let shares = shares(&rows.iter().map(sum).collect::<Vec<_>>());
            let right: f32 =
                rows.iter().zip(&shares).filter(|(row, _)| row.right).map(|(_, share)| share).sum();
            for (row, share) in rows.iter().zip(&shares) {
                let wanted = if row.right { share / right.max(1e-9) } else { 0.0 };
                let slope = (share - wanted) * row.loud;
                if slope.abs() < 1e-4 {
                    continue;
                }
                for sign in row.signs.iter().filter(counts) {
                    let slope = slope + SMALL * weights[*sign];
                    moved[*sign] += slope * slope;
                    weights[*sign] -= STEP * slope / moved[*sign].sqrt();
                }
            }
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The day beside "zahlbar" is due, whatever else stands there; that beside "geliefert" never.
    #[test]
    fn what_stands_beside_answers_is_learnt() {
        let one = |signs: &[&str], right| (signs.iter().map(ToString::to_string).collect(), right);
        let question = |n: usize| Question {
            asked: Asked::Due,
            candidates: vec![
                one(&["before zahlbar", "is alone"], !n.is_multiple_of(4)),
                one(&["before geliefert", "is alone"], false),
                one(&["is none"], n.is_multiple_of(4)),
            ],
        };
        let text = fit(&(0..40).map(question).collect::<Vec<_>>());
        let weight = |sign: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(sign)).unwrap_or("0");
            line.trim().parse::<f32>().unwrap()
        };
        assert!(weight("before zahlbar  ") > weight("is none  ") + 0.2, "{text}");
        assert!(weight("before geliefert  ") < -1.0, "{text}");
        assert_eq!(text, fit(&(0..40).map(question).collect::<Vec<_>>()), "the same each time");
        assert!(super::super::Likeness::parse(&text).is_ok());
    }
}
