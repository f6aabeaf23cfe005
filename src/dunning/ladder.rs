//! The ladder: the ordered levels of a dunning policy.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A step of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
}

impl Level {
    /// All levels in order.
    pub const ALL: [Level; 7] = [
        Level::Upcoming,
        Level::Reminder,
        Level::FirstNotice,
        Level::SecondNotice,
        Level::FinalNotice,
        Level::FormalDemand,
        Level::Handover,
    ];

    /// The name in policy, templates and journal.
    pub fn name(self) -> &'static str {
        match self {
            Level::Upcoming => "upcoming",
            Level::Reminder => "reminder",
            Level::FirstNotice => "first_notice",
            Level::SecondNotice => "second_notice",
            Level::FinalNotice => "final_notice",
            Level::FormalDemand => "formal_demand",
            Level::Handover => "handover",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
