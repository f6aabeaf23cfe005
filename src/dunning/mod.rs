//! The only place that decides. Pure: no I/O, no clock, no randomness; same state, event, policy and `now`
//! give the same account and the same actions.
//!
//! Start at [`step`], then [`Policy`] for what can be configured and [`Account`] for what is remembered.

mod account;
mod action;
mod event;
mod ladder;
pub mod plan;
mod policy;
mod replied;
pub mod schedule;
mod step;
mod told;
mod words;

pub use account::*;
pub use action::*;
pub use event::*;
pub use ladder::Level;
pub use policy::*;
pub use step::step;
pub use words::*;

/// Whole days from `from` to `to`; negative if `to` is earlier.
pub fn days_between(from: jiff::civil::Date, to: jiff::civil::Date) -> i64 {
    // Dates span ±9999 years: a difference in days always fits, see `jiff::civil::Date::since`.
    from.until(to).map(|span| i64::from(span.get_days())).unwrap_or_default()
}
