//! Which of the days and sums in a text is the one that matters, and in how many parts somebody wants to pay.

mod day;
mod parts;
mod sum;

pub(super) use day::{DATED, date};
pub(super) use parts::count_parts;
pub(super) use sum::{PAYING, amount};
