//! What a file says about the rungs of the ladder.

use std::collections::BTreeMap;

use super::error::{ConfigError, Place};
use super::section::{Section, Shape};
use super::values;
use crate::dunning::{Extras, Level, Rung};

/// Changes to the ladder, each with its place; a whole ladder where there is none below.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Rungs(BTreeMap<Level, (Change, Place)>);

#[derive(Debug, Clone, PartialEq)]
enum Change {
    /// `reminder = false`: the ladder has no such rung.
    Off,
    /// `reminder = "+3d"`, or a table.
    Set {
        offset: Option<i32>,
        gap: Option<i32>,
        approval: Option<bool>,
        deadline: Option<i32>,
        interest: Option<Extras>,
    },
}

impl Rungs {
    /// Reads `[ladder]`: `level = "+7d"`, `level = false`, or `level = { offset = "+7d", … }`.
    pub(super) fn read(mut s: Section<'_, '_>) -> Self {
        let mut changes = BTreeMap::new();
        for level in Level::ALL {
            let key = level.name();
            let change = match s.shape(key) {
                None => continue,
                Some(Shape::Off) => Change::Off,
                Some(Shape::Text) => {
                    let offset = s.parsed(key, values::offset);
                    Change::Set { offset, gap: None, approval: None, deadline: None, interest: None }
                }
                Some(Shape::Table) => {
                    let mut rung = s.section(key);
                    let set = Change::Set {
                        offset: rung.parsed("offset", values::offset),
                        gap: rung.parsed("gap", values::some_days),
                        approval: rung.boolean("approval"),
                        deadline: rung.parsed("deadline", values::some_days),
                        interest: rung.word("interest"),
                    };
                    rung.finish();
                    set
                }
            };
            changes.insert(level, (change, s.place_of(key)));
        }
        s.finish();
        Rungs(changes)
    }

    /// The ladder with these changes.
    pub(super) fn over(&self, below: &[Rung]) -> Vec<Rung> {
        let rung = |level| {
            let old = below.iter().find(|r| r.level == level);
            match self.0.get(&level) {
                None => old.cloned(),
                Some((Change::Off, _)) => None,
                Some((Change::Set { offset, gap, approval, deadline, interest }, _)) => Some(Rung {
                    level,
                    offset: offset.or(old.map(|r| r.offset))?,
                    gap: gap.or(old.and_then(|r| r.gap)),
                    approval: approval.or(old.map(|r| r.approval)).unwrap_or(level >= Level::FormalDemand),
                    deadline: deadline.or(old.and_then(|r| r.deadline)),
                    interest: interest.or(old.map(|r| r.interest)).unwrap_or_default(),
                }),
            }
        };
        Level::ALL.into_iter().filter_map(rung).collect()
    }

    /// What is wrong with the ladder that these changes lead to. Only what they touch is looked at: the rest
    /// was sound before.
    pub(super) fn errors(&self, below: &[Rung]) -> Vec<ConfigError> {
        let ladder = self.over(below);
        let mut errors = Vec::new();
        for (level, (change, place)) in &self.0 {
            let Some(at) = ladder.iter().position(|r| r.level == *level) else {
                if let Change::Set { offset: None, .. } = change {
                    errors.push(place.error("has no offset: write one such as \"+7d\""));
                }
                continue;
            };
            let Some(rung) = ladder.get(at) else { continue };
            let offset = rung.offset;
            if *level == Level::Upcoming && offset >= 0 {
                errors.push(
                    place.error(format!("{offset:+}d is not before the due day: write one such as \"-3d\"")),
                );
            }
            if *level != Level::Upcoming && offset <= 0 {
                errors.push(
                    place.error(format!("{offset:+}d is not after the due day: write one such as \"+7d\"")),
                );
            }
            // Two changed neighbours are told of once, at the upper one.
            let before = at.checked_sub(1).and_then(|i| ladder.get(i)).filter(|b| b.offset >= offset);
            if let Some(before) = before {
                let (name, before) = (before.level, before.offset);
                errors.push(
                    place.error(format!("{offset:+}d is not after {name} at {before:+}d: write a later one")),
                );
            }
            let after = ladder.get(at + 1).filter(|a| a.offset <= offset && !self.0.contains_key(&a.level));
            if let Some(after) = after {
                let (name, after) = (after.level, after.offset);
                errors.push(place.error(format!("{offset:+}d is not before {name} at {after:+}d: write an earlier one, or move {name} as well")));
            }
        }
        errors
    }
}
