//! What a file says about the rungs of the ladder.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::error::{ConfigError, Place};
use super::section::{Section, Shape, Written, nearest};
use super::values;
use crate::dunning::{Channel, Extras, Level, Own, Rung, by_height};

/// Changes to the ladder by the level's name, each with its place; a whole ladder where there is none below.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Rungs(BTreeMap<String, (Change, Place)>);

#[derive(Debug, Clone, PartialEq)]
enum Change {
    /// `reminder = false`: the ladder has no such rung.
    Off,
    /// `reminder = "+3d"`, or a table.
    Set(Set),
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Set {
    /// For a level of the user's own.
    like: Option<Level>,
    offset: Option<i32>,
    gap: Option<i32>,
    channel: Option<Channel>,
    approval: Option<bool>,
    deadline: Option<i32>,
    interest: Option<Extras>,
    fee: Option<Decimal>,
}

impl Set {
    fn at(offset: Option<i32>) -> Self {
        Set { offset, ..Set::default() }
    }

    /// Reads a rung's table; `own`: one of the user's own.
    fn read(mut s: Section<'_, '_>, own: bool) -> Self {
        let like = own.then(|| s.parsed("like", standard)).flatten();
        let set = Set {
            like,
            offset: s.parsed("offset", values::offset),
            gap: s.parsed("gap", values::some_days),
            channel: s.word("channel"),
            approval: s.boolean("approval"),
            deadline: s.parsed("deadline", values::some_days),
            interest: s.word("interest"),
            fee: s.parsed("fee", values::some_sum),
        };
        s.finish();
        set
    }

    /// The rung: what is not said is as below, for a level of the user's own as on the rung that it is like.
    fn over(&self, level: Level, old: Option<&Rung>, like: Option<&Rung>) -> Option<Rung> {
        let usual = old.or(like);
        let offset = self.offset.or(old.map(|r| r.offset))?;
        Some(Rung {
            level,
            offset,
            gap: self.gap.or(old.and_then(|r| r.gap)),
            channel: self.channel.or(old.map(|r| r.channel)).unwrap_or_default(),
            approval: self
                .approval
                .or(usual.map(|r| r.approval))
                .unwrap_or(level.standard() >= Level::FormalDemand),
            deadline: self.deadline.or(usual.and_then(|r| r.deadline)),
            interest: self.interest.or(usual.map(|r| r.interest)).unwrap_or_default(),
            fee: self.fee.or(old.and_then(|r| r.fee)),
        })
    }
}

impl Rungs {
    /// Reads `[ladder]`: `level = "+7d"`, `level = false`, or `level = { offset = "+7d", … }`.
    pub(super) fn read(mut s: Section<'_, '_>) -> Self {
        let mut changes = BTreeMap::new();
        for (key, level) in KEYS.into_iter().zip(Level::ALL) {
            let change = match s.shape(key) {
                None => continue,
                Some(Shape::Off) => Change::Off,
                Some(Shape::Text) => Change::Set(Set::at(s.parsed(key, values::offset))),
                Some(Shape::Table) => Change::Set(Set::read(s.section(key), false)),
            };
            changes.insert(level.name().to_string(), (change, s.place_of(key)));
        }
        for (key, written) in s.rest() {
            let change = match written {
                Written::Off => Change::Off,
                Written::Text(text) => match values::offset(text) {
                    Ok(offset) => Change::Set(Set::at(Some(offset))),
                    Err(why) => {
                        s.error(key.place.error(why));
                        continue;
                    }
                },
                Written::Table(table) => Change::Set(Set::read(table, true)),
                Written::Wrong(what) => {
                    s.error(
                        key.place.error(format!("is {what}: write false, days such as \"+7d\", or a table")),
                    );
                    continue;
                }
            };
            changes.insert(key.value.to_string(), (change, key.place));
        }
        s.finish();
        Rungs(changes)
    }

    /// The ladder with these changes.
    pub(super) fn over(&self, below: &[Rung]) -> Vec<Rung> {
        let changed = |level: Level, like: Option<&Rung>| {
            let old = below.iter().find(|r| r.level.name() == level.name());
            match self.0.get(level.name()) {
                None => old.cloned(),
                Some((Change::Off, _)) => None,
                Some((Change::Set(set), _)) => set.over(level, old, like),
            }
        };
        let mut ladder: Vec<Rung> = Level::ALL.into_iter().filter_map(|level| changed(level, None)).collect();
        let own: Vec<Rung> = self
            .own(below)
            .into_iter()
            .filter_map(|level| changed(level, ladder.iter().find(|r| r.level == level.standard())))
            .collect();
        ladder.extend(own);
        ladder.sort_by(by_height);
        ladder
    }

    /// The levels of the user's own, here and below.
    fn own(&self, below: &[Rung]) -> Vec<Level> {
        let mut own: Vec<Level> = below.iter().map(|r| r.level).filter(|l| l.is_own()).collect();
        own.retain(|level| self.likened(level.name()).is_none());
        own.extend(self.0.keys().filter_map(|name| Level::own(name, self.likened(name)?)));
        own
    }

    /// What a level of the user's own is said to be like.
    fn likened(&self, name: &str) -> Option<Level> {
        match self.0.get(name) {
            Some((Change::Set(set), _)) => set.like,
            _ => None,
        }
    }

    /// What is wrong with the ladder that these changes lead to. Only what they touch is looked at: the rest
    /// was sound before.
    pub(super) fn errors(&self, below: &[Rung]) -> Vec<ConfigError> {
        let ladder = self.over(below);
        let known = self.own(below);
        let mut errors = Vec::new();
        for (name, (change, place)) in &self.0 {
            let standard = KEYS.contains(&name.as_str());
            if !standard && !known.iter().any(|level| level.name() == name) {
                errors.push(place.error(stranger(name, change)));
                continue;
            }
            let Some(at) = ladder.iter().position(|r| r.level.name() == name) else {
                if matches!(change, Change::Set(set) if set.offset.is_none()) {
                    errors.push(place.error("has no offset: write one such as \"+7d\""));
                }
                continue;
            };
            let Some(rung) = ladder.get(at) else { continue };
            errors.extend(faults(rung).map(|fault| place.error(fault)));
            let offset = rung.offset;
            // Two changed neighbours are told of once, at the upper one.
            let before = at.checked_sub(1).and_then(|i| ladder.get(i)).filter(|b| b.offset >= offset);
            if let Some(before) = before {
                let (name, before) = (before.level, before.offset);
                errors.push(
                    place.error(format!("{offset:+}d is not after {name} at {before:+}d: write a later one")),
                );
            }
            let after =
                ladder.get(at + 1).filter(|a| a.offset <= offset && !self.0.contains_key(a.level.name()));
            if let Some(after) = after {
                let (name, after) = (after.level, after.offset);
                errors.push(place.error(format!("{offset:+}d is not before {name} at {after:+}d: write an earlier one, or move {name} as well")));
            }
        }
        errors
    }
}

/// The standard levels, whose keys are known by name.
const KEYS: [&str; 7] =
    ["upcoming", "reminder", "first_notice", "second_notice", "final_notice", "formal_demand", "handover"];

/// What is wrong with a rung by itself.
fn faults(rung: &Rung) -> impl Iterator<Item = String> {
    let (offset, level) = (rung.offset, rung.level.standard());
    let early = (level == Level::Upcoming && offset >= 0)
        .then(|| format!("{offset:+}d is not before the due day: write one such as \"-3d\""));
    let late = (level != Level::Upcoming && offset <= 0)
        .then(|| format!("{offset:+}d is not after the due day: write one such as \"+7d\""));
    let (channel_name, by_hand) = (rung.channel.name(), rung.channel.by_hand());
    let channel = (by_hand && matches!(level, Level::Upcoming | Level::Handover))
        .then(|| format!("{level} is no {channel_name}: leave channel out, or name it at another level"));
    let quiet = matches!(level, Level::Upcoming | Level::Reminder | Level::Handover);
    let fee = if rung.fee.is_none() {
        None
    } else if quiet || !rung.channel.is_written() {
        Some(format!("{level} by {channel_name} costs nothing: leave fee out, or name it at another level"))
    } else if rung.interest == Extras::Show {
        Some(
            "asks for a fee and only reserves interest: write interest = \"claim\" or \"waive\" beside it"
                .into(),
        )
    } else {
        None
    };
    [early, late, channel, fee].into_iter().flatten()
}

/// What is wrong with a key that is no level.
fn stranger(name: &str, change: &Change) -> String {
    match (change, nearest(name, &KEYS)) {
        (Change::Set(set), _) if set.like == Some(Level::Handover) => {
            "nothing comes after a handover: name another level in like".into()
        }
        (Change::Set(Set { like: Some(_), .. }), _) => format!(
            "is no name for a level: write small letters, digits and _, a letter first, {} at most",
            Own::LONGEST
        ),
        (_, Some(near)) => format!("is no key of this table: did you mean {near}?"),
        _ => "is no level: a level of your own says which one it comes after and is like, such as \
              { like = \"first_notice\", offset = \"+15d\" }"
            .into(),
    }
}

/// A standard level.
pub(super) fn standard(text: &str) -> Result<Level, String> {
    let level: Level = super::section::word(text)?;
    match level.is_own() {
        false => Ok(level),
        true => Err(format!("{text:?} is unknown: write one of {}", KEYS.join(", "))),
    }
}
