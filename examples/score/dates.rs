//! Date phrases: is the day right?

use std::collections::BTreeMap;

use dunmail::dunning::Language;
use dunmail::reading::date_phrase;
use jiff::civil::Date;
use serde_json::Value;

use crate::{Show, percent, text};

/// Right ones and all, by language.
#[derive(Debug, Default)]
pub struct Phrases(BTreeMap<String, (usize, usize)>);

impl Phrases {
    pub fn take(&mut self, row: &Value, show: Show) {
        let language: Language = serde_json::from_value(row["lang"].clone()).expect("lang");
        let on: Date = text(row, "now").parse().expect("now");
        let expected: Date = text(row, "expected").parse().expect("expected");
        let found = date_phrase(&text(row, "text"), language, on);
        let entry = self.0.entry(language.to_string()).or_default();
        entry.1 += 1;
        let right = found.is_some_and(|[a, b]| a <= expected && expected <= b);
        entry.0 += usize::from(right);
        if show.errors && !right {
            println!("DATE {language} {:?} on {on}: {expected} but {found:?}", text(row, "text"));
        }
    }

    pub fn print(&self) {
        for (language, (right, all)) in &self.0 {
            println!("dates {language}: {right} of {all} ({})", percent(*right, *all));
        }
    }
}
