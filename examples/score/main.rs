//! Scores the reader on labelled replies, date phrases, mails with quotations, and reports of delivery.
//!
//! `cargo run --release --example score -- [--errors] [--brief] [--even|--odd] [--rules nl=FILE] [--weights FILE] FILES…`
//! reads JSON Lines; what stands in a line says what it is:
//! - a reply: `id`, `lang`, `sent`, `subject`, `text`, `primary`, `intents`, perhaps `date`, `amount`, `installments` (without
//!   the key they are not judged) and `level`
//! - a date phrase: `lang`, `text`, `now`, `expected`
//! - a mail's plain text with what was newly written in it: `id`, `input`, `expected`, perhaps `lang`
//! - a report: `file`, a mail beneath the folder of the JSON Lines, and `expected`, a list of `reason`, `hard`, `status`;
//!   the reasons `feedback`, `vacation` and `delivered` are no failures
//!
//! `--even` and `--odd` keep only replies whose number is so: rules are written while looking at one half and judged on
//! the other. `--rules nl=FILE` lays a rule file over the embedded ones, read at run time, and checks its examples.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod dates;
mod quotations;
mod replies;
mod reports;

use std::path::Path;
use std::time::Instant;

use dunmail::dunning::Language;
use dunmail::reading::{Rules, Source};
use serde_json::Value;

/// What is printed beside the sums.
#[derive(Debug, Clone, Copy, Default)]
struct Show {
    /// Each error.
    errors: bool,
    /// Without its explanation.
    brief: bool,
}

fn main() {
    let mut show = Show::default();
    let mut half = None;
    let mut files = Vec::new();
    let mut overlays = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--errors" => show.errors = true,
            "--brief" => show.brief = true,
            "--even" => half = Some(0),
            "--odd" => half = Some(1),
            "--rules" => {
                let named = arguments.next().expect("--rules nl=FILE");
                let (language, path) = named.split_once('=').expect("--rules nl=FILE");
                let language: Language = serde_json::from_value(language.into()).expect("language");
                let text = std::fs::read_to_string(path).expect(path).into();
                overlays.push(Source { path: path.into(), language: Some(language), text });
            }
            "--weights" => {
                let path = arguments.next().expect("--weights FILE");
                let text = std::fs::read_to_string(&path).expect(&path).into();
                overlays.push(Source { path, language: None, text });
            }
            _ => files.push(argument),
        }
    }
    let begun = Instant::now();
    let rules = Rules::parse(&overlays).and_then(|rules| rules.load().map(|()| rules));
    let rules = match rules {
        Ok(rules) => rules,
        Err(problems) => {
            problems.iter().for_each(|p| eprintln!("{p}"));
            std::process::exit(1);
        }
    };
    let loading = begun.elapsed();
    if overlays.iter().any(|o| o.language.is_some()) {
        rules.run_examples().iter().for_each(|failure| println!("EXAMPLE {failure}"));
    }
    let mut replies = replies::Replies::new(&rules, half, show);
    let mut dates = dates::Phrases::default();
    let mut quotations = quotations::Quotations::default();
    let mut reports = reports::Reports::default();
    for file in &files {
        let content = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{file}: {e}"));
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        for line in content.lines().filter(|l| !l.trim().is_empty()) {
            let row: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{file}: {e}"));
            match (row.get("file"), row.get("input"), row.get("expected")) {
                (Some(_), _, Some(_)) => reports.take(folder, &row, show),
                (_, Some(_), Some(_)) => quotations.take(&row, show),
                (_, _, Some(_)) => dates.take(&row, show),
                _ => replies.take(&row),
            }
        }
    }
    replies.print();
    dates.print();
    quotations.print();
    reports.print();
    println!("loading {loading:?}; {}", replies.speed());
}

fn text(row: &Value, key: &str) -> String {
    row[key].as_str().unwrap_or("").to_string()
}

fn percent(part: usize, of: usize) -> String {
    if of == 0 { "-".into() } else { format!("{:.1} %", 100.0 * part as f64 / of as f64) }
}
