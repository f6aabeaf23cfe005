//! Where a figure comes from, and how far it can be relied on.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A page, a statute or a file that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name within the rule file.
    pub id: String,
    /// Official, law text, law firm, press, public code …
    pub kind: String,
    /// What it is and what it says.
    pub title: String,
    /// Where it is.
    pub url: Option<String>,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.title, self.kind)?;
        self.url.iter().try_for_each(|url| write!(f, ", {url}"))
    }
}

/// What a figure rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cited {
    /// A source of the file.
    Source(Arc<Source>),
    /// No page: own knowledge, a derivation, a recommendation; in words.
    Words(String),
}

impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cited::Source(source) => source.fmt(f),
            Cited::Words(words) => f.write_str(words),
        }
    }
}

/// The sources of a figure and whether they state it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proof {
    /// What it rests on; at least one.
    pub sources: Vec<Cited>,
    /// Whether a page that was looked at states it.
    pub verified: bool,
}

/// How far a computed rate can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A page that was looked at states the rate itself.
    Stated,
    /// Reckoned by a verified rule from a verified reference rate; no page was seen that states the result.
    Derived,
    /// Something that it rests on was not found on any page.
    Unverified,
}

impl Standing {
    /// For people.
    pub fn words(self) -> &'static str {
        match self {
            Standing::Stated => "verified",
            Standing::Derived => "derived from verified figures",
            Standing::Unverified => "UNVERIFIED",
        }
    }
}
