//! `[beyond]`: when a person is offered a word beside the ladder, or `beyond = false`: never.

use super::section::{Section, Shape};
use super::values;
use crate::dunning::{BeyondPolicy, Level, Rung, Thanks};

/// Reads the section. The outer `None`: something is missing here and below.
pub(super) fn read(
    s: &mut Section<'_, '_>,
    below: Option<Option<BeyondPolicy>>,
    ladder: &[Rung],
) -> Option<Option<BeyondPolicy>> {
    if matches!(s.shape("beyond"), Some(Shape::Off)) {
        return Some(None);
    }
    let below = below.flatten();
    let mut s = s.section("beyond");
    let drift = match s.shape("drift") {
        Some(Shape::Off) => Some(None),
        _ => {
            let drift = s.parsed("drift", values::some_days).map(Some);
            s.or(drift, "drift", below.map(|b| b.drift))
        }
    };
    let content = level(&mut s, "content", below.map(|b| b.content), ladder);
    let meeting = level(&mut s, "meeting", below.map(|b| b.meeting), ladder);
    let wait = s.parsed("wait", values::some_days);
    let wait = s.or(wait, "wait", below.map(|b| b.wait));
    let thanks = match s.shape("thanks") {
        Some(Shape::Off) => Some(None),
        _ => {
            let thanks: Option<Thanks> = s.word("thanks");
            s.or(thanks.map(Some), "thanks", below.map(|b| b.thanks))
        }
    };
    s.finish();
    Some(Some(BeyondPolicy {
        drift: drift?,
        content: content?,
        meeting: meeting?,
        wait: wait?,
        thanks: thanks?,
    }))
}

/// A level after which something is offered, or `false`.
fn level(
    s: &mut Section<'_, '_>,
    key: &'static str,
    below: Option<Option<Level>>,
    ladder: &[Rung],
) -> Option<Option<Level>> {
    if matches!(s.shape(key), Some(Shape::Off)) {
        return Some(None);
    }
    let level: Option<Level> = s.word(key);
    if let Some(level) = level {
        let fault = match level {
            Level::Upcoming | Level::Handover => {
                Some(format!("{level} asks for no money: write a level between the two ends of the ladder"))
            }
            _ if !ladder.iter().any(|rung| rung.level == level) => {
                Some(format!("{level} is not on the ladder: name a level that is"))
            }
            _ => None,
        };
        if let Some(fault) = fault {
            s.error(s.place_of(key).error(fault));
        }
    }
    s.or(level.map(Some), key, below)
}
