//! The only place that decides. Pure: no I/O, no clock, no randomness; same state, event, policy and `now`
//! give the same account and the same actions.
//!
//! Start at [`step`], then [`Policy`] for what can be configured and [`Account`] for what is remembered.

mod account;
mod action;
mod behaviour;
mod beyond;
mod call;
mod circle;
mod claim;
mod event;
mod fee;
mod imported;
mod invoice;
mod ladder;
mod lapse;
mod minimum;
mod notice;
mod paid;
mod payment;
pub mod plan;
mod policy;
mod prescribed;
mod priority;
mod reference;
mod replied;
pub mod schedule;
mod sending;
mod sighted;
pub mod simulate;
mod step;
mod told;
mod unseen;
mod unsure;
mod voice;
mod words;

pub use account::*;
pub use action::*;
pub use behaviour::Behaviour;
pub use beyond::{BeyondPolicy, Proposed, Thanks};
pub use circle::{Joins, Role};
pub use claim::{Cause, Claim, Extras, Interest, Start, Stretch, claims};
pub use event::*;
pub use fee::{Charged, Fee};
pub use imported::turn;
pub use invoice::*;
pub use ladder::{Channel, Level, Own};
pub use lapse::last_day;
pub use minimum::is_small;
pub use notice::*;
pub use payment::*;
pub use plan::{Plan, Rhythm};
pub use policy::*;
pub use prescribed::{Prescribed, Telling, Told};
pub use priority::{Part as PriorityPart, Priority, PriorityPolicy, Reason as PriorityReason, priority};
pub use reference::{creditor_reference, is_iban};
pub use step::step;
pub use voice::{Heard, Voice};
pub use words::*;

/// Whole days from `from` to `to`; negative if `to` is earlier.
pub fn days_between(from: jiff::civil::Date, to: jiff::civil::Date) -> i64 {
    // Dates span ±9999 years: a difference in days always fits, see `jiff::civil::Date::since`.
    from.until(to).map(|span| i64::from(span.get_days())).unwrap_or_default()
}

/// `days` after `day` (before it, if negative), at the calendar's end the last day that there is.
pub(crate) fn days_after(day: jiff::civil::Date, days: i32) -> jiff::civil::Date {
    jiff::Span::new().try_days(days).map_or(day, |span| day.saturating_add(span))
}
