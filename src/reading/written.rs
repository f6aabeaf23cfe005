//! Rule files as they are written, before anything is checked.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

use serde::Deserialize;
use toml::Spanned;

use super::file::{Mood, Negation, Scope};
use crate::dunning::{Intent, Language};

/// A string of a file, which is not copied unless something in it is escaped: there are some ten thousand.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Text<'t>(#[serde(borrow)] Cow<'t, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// With its place, to name it by where something is wrong with it.
pub(super) type Placed<'t> = Spanned<Text<'t>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile<'t> {
    pub language: Language,
    #[serde(borrow, default)]
    pub words: BTreeMap<String, Placed<'t>>,
    #[serde(borrow, default)]
    pub groups: BTreeMap<String, Vec<Placed<'t>>>,
    #[serde(borrow, default)]
    pub concepts: BTreeMap<String, Vec<Placed<'t>>>,
    #[serde(borrow, default)]
    pub unless: RawUnless<'t>,
    #[serde(borrow, default)]
    pub disable: Vec<Placed<'t>>,
    #[serde(borrow, default)]
    pub rule: Vec<Spanned<RawRule<'t>>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUnless<'t> {
    #[serde(borrow, default)]
    pub clause: BTreeMap<Intent, Vec<Placed<'t>>>,
    #[serde(borrow, default)]
    pub sentence: BTreeMap<Intent, Vec<Placed<'t>>>,
    #[serde(borrow, default)]
    pub text: BTreeMap<Intent, Vec<Placed<'t>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule<'t> {
    pub id: String,
    pub intent: Intent,
    #[serde(default = "default_weight")]
    pub weight: f64,
    #[serde(default)]
    pub scope: Scope,
    pub mood: Option<Mood>,
    #[serde(default)]
    pub negation: Negation,
    #[serde(borrow)]
    pub when: Vec<Placed<'t>>,
    #[serde(borrow, default)]
    pub unless: Vec<Placed<'t>>,
    #[serde(borrow, default)]
    pub unless_sentence: Vec<Placed<'t>>,
    #[serde(borrow, default)]
    pub unless_text: Vec<Placed<'t>>,
    #[serde(default)]
    pub cancels: Vec<Intent>,
    #[serde(default)]
    pub fallback: bool,
    #[serde(borrow, default)]
    pub matches: Vec<Placed<'t>>,
    #[serde(borrow, default)]
    pub not: Vec<Placed<'t>>,
}

fn default_weight() -> f64 {
    0.7
}
