//! Which of the days and sums in a text is the one that matters, and in how many parts somebody wants to pay.

mod day;
mod parts;
mod sum;

pub(super) use day::{DATED, date};
pub(super) use parts::count_parts;
pub(super) use sum::{PAYING, amount};

use super::evidence::{Alone, Evidence};
use crate::dunning::Intent;

/// What a sentence and the text say of an intent, in points for every e times that the one is likelier to mean it and
/// that it holds at all.
struct Said {
    sentence: f64,
    text: f64,
}

impl Said {
    /// The points. `alone` is the sentence by itself.
    fn points(&self, evidence: &Evidence, alone: Option<&Alone>, intent: Intent) -> f64 {
        /// What is likelier than this hardly gains by being certain.
        const FLOOR: f64 = 0.02;
        let likely = alone.map_or(0.0, |alone| alone.likely(intent));
        self.sentence * (likely + FLOOR).ln() + self.text * (evidence.holds(intent) + FLOOR).ln()
    }
}

/// The points of what holds.
fn together<const N: usize>(points: [(bool, f64); N]) -> f64 {
    points.into_iter().filter_map(|(holds, worth)| holds.then_some(worth)).sum()
}
