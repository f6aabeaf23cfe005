//! The ladder: the ordered levels of a dunning policy.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A step of the ladder: one of the seven that have words and a meaning of their own, or one of a user's own that is
/// like one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// A friendly word before the due day.
    Upcoming,
    /// The day after.
    Reminder,
    /// The first notice.
    FirstNotice,
    /// The second notice.
    SecondNotice,
    /// The last one before the formal demand.
    FinalNotice,
    /// Amount, deadline and the next legal step; needs a person's approval.
    FormalDemand,
    /// To collections or a lawyer; needs a person's approval.
    Handover,
    /// A level of a user's own.
    Own(Own),
}

/// A level of a user's own: it comes after the standard level that it is like and before the next one, and weighs as
/// much. Several that are like the same level come in the order of their days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Own {
    /// A place in [`Level::ALL`].
    like: u8,
    /// ASCII, filled up with zeros.
    name: [u8; Own::LONGEST],
}

impl Own {
    /// Letters of a name at most.
    pub const LONGEST: usize = 24;

    fn name(&self) -> &str {
        let end = self.name.iter().position(|b| *b == 0).unwrap_or(Own::LONGEST);
        self.name.get(..end).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }
}

impl Level {
    /// The standard levels in order.
    pub const ALL: [Level; 7] = [
        Level::Upcoming,
        Level::Reminder,
        Level::FirstNotice,
        Level::SecondNotice,
        Level::FinalNotice,
        Level::FormalDemand,
        Level::Handover,
    ];

    /// The names of the standard levels in order.
    const NAMES: [&str; 7] = [
        "upcoming",
        "reminder",
        "first_notice",
        "second_notice",
        "final_notice",
        "formal_demand",
        "handover",
    ];

    /// A level of a user's own. Its name is that of no standard level and has small letters, digits and `_`, a letter
    /// first, at most [`Own::LONGEST`]; nothing is like a handover, which ends the ladder.
    pub fn own(name: &str, like: Level) -> Option<Level> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        let sound = name.len() <= Own::LONGEST
            && name.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
            && name.bytes().all(fits)
            && !Level::NAMES.contains(&name);
        let like = like.standard();
        if !sound || like == Level::Handover {
            return None;
        }
        let mut letters = [0; Own::LONGEST];
        letters.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
        Some(Level::Own(Own { like: like.place(), name: letters }))
    }

    /// The standard level that it is, or is like: what it weighs.
    pub fn standard(self) -> Level {
        match self {
            Level::Own(own) => Level::ALL.get(usize::from(own.like)).copied().unwrap_or(Level::Handover),
            standard => standard,
        }
    }

    /// Whether it is one of a user's own.
    pub fn is_own(self) -> bool {
        matches!(self, Level::Own(_))
    }

    /// The name in policy and templates.
    pub fn name(&self) -> &str {
        match self {
            Level::Own(own) => own.name(),
            standard => Level::NAMES.get(usize::from(standard.place())).copied().unwrap_or_default(),
        }
    }

    /// The name in the store: a user's own level says what it is like, `first_notice+extra_notice`.
    pub fn code(&self) -> String {
        match self {
            Level::Own(own) => format!("{}+{}", self.standard().name(), own.name()),
            standard => standard.name().to_string(),
        }
    }

    /// The level that a code names.
    pub fn from_code(code: &str) -> Option<Level> {
        let standard = |name: &str| Level::ALL.into_iter().find(|level| level.name() == name);
        match code.split_once('+') {
            Some((like, name)) => Level::own(name, standard(like)?),
            None => standard(code),
        }
    }

    fn place(self) -> u8 {
        match self {
            Level::Upcoming => 0,
            Level::Reminder => 1,
            Level::FirstNotice => 2,
            Level::SecondNotice => 3,
            Level::FinalNotice => 4,
            Level::FormalDemand => 5,
            Level::Handover => 6,
            Level::Own(own) => own.like,
        }
    }

    /// Which of two levels is further up, as far as levels alone tell: those that are like the same one are equal.
    pub fn height(self) -> (Level, bool) {
        (self.standard(), self.is_own())
    }
}

impl Ord for Level {
    /// A user's own level stands between the one that it is like and the next. Where several do, their names decide:
    /// their order on a ladder is the policy's, see [`super::Policy::ladder`].
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |level: &Level| match level {
            Level::Own(own) => (own.like, Some(own.name)),
            standard => (standard.place(), None),
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Level {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Level::from_code(&code).ok_or_else(|| serde::de::Error::unknown_variant(&code, &Level::NAMES))
    }
}

/// How a step of the ladder reaches the debtor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A mail, sent or drafted.
    #[default]
    Mail,
    /// A letter: a person prints and posts it.
    Letter,
    /// A person telephones.
    Call,
    /// A person does something else.
    Task,
}

impl Channel {
    /// All of them.
    pub const ALL: [Channel; 4] = [Channel::Mail, Channel::Letter, Channel::Call, Channel::Task];

    /// The name in policy and journal.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Mail => "mail",
            Channel::Letter => "letter",
            Channel::Call => "call",
            Channel::Task => "task",
        }
    }

    /// Whether a person does the step, and says so on the desk.
    pub fn by_hand(self) -> bool {
        self != Channel::Mail
    }

    /// Whether the debtor gets something to read: only that reminds in the eyes of the law.
    pub fn is_written(self) -> bool {
        matches!(self, Channel::Mail | Channel::Letter)
    }

    pub(crate) fn is_mail(&self) -> bool {
        *self == Channel::Mail
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_of_a_users_own_stand_between_the_standard_ones() {
        let extra = Level::own("extra_notice", Level::FirstNotice).unwrap();
        assert!(Level::FirstNotice < extra && extra < Level::SecondNotice);
        assert_eq!(extra.standard(), Level::FirstNotice);
        assert_eq!(extra.code(), "first_notice+extra_notice");
        assert_eq!(Level::from_code("first_notice+extra_notice"), Some(extra));
        assert_eq!(serde_json::from_str::<Level>("\"reminder\"").unwrap(), Level::Reminder);
        assert_eq!(serde_json::to_string(&Level::Handover).unwrap(), "\"handover\"");
        assert_eq!(Level::own("letter", extra).unwrap().standard(), Level::FirstNotice);
    }

    #[test]
    fn a_name_is_short_and_plain_and_no_standard_ones() {
        for name in ["", "reminder", "Extra", "1st", "a/b", "a:b", "a+b", "ä", &"a".repeat(25)] {
            assert_eq!(Level::own(name, Level::Reminder), None, "{name}");
        }
        assert_eq!(Level::own("last", Level::Handover), None);
        assert!(Level::own(&"a".repeat(24), Level::Reminder).is_some());
        assert!(serde_json::from_str::<Level>("\"first_notice+\"").is_err());
    }
}
