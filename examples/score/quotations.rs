//! Mails that quote others: is what was newly written kept, and nothing else?

use std::collections::BTreeMap;

use dunmail::mail;
use serde_json::Value;

use crate::{Show, percent, text};

#[derive(Debug, Default)]
struct Tally {
    n: usize,
    /// The new text alone, white space aside.
    exact: usize,
    /// Some line of the new text is missing; quoted ones aside.
    lost: usize,
    /// More than the new text was kept.
    more: usize,
}

/// By language, and of all.
#[derive(Debug, Default)]
pub struct Quotations(BTreeMap<String, Tally>);

impl Quotations {
    pub fn take(&mut self, row: &Value, show: Show) {
        let (input, expected) = (text(row, "input"), text(row, "expected"));
        let mail = format!("From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n{input}");
        let kept = mail::parse(mail.as_bytes()).text.new;
        let (bare, wanted) = (squeezed(&kept), squeezed(&expected));
        let exact = bare == wanted;
        let lost = missing(&bare, &expected);
        let language = row["lang"].as_str().unwrap_or("unlabelled").to_string();
        for key in [language, "all".into()] {
            let tally = self.0.entry(key).or_default();
            tally.n += 1;
            tally.exact += usize::from(exact);
            tally.lost += usize::from(lost);
            tally.more += usize::from(!exact && !lost);
        }
        if show.errors && !exact {
            let mark = if lost { "LOST" } else { "kept too much" };
            println!("{mark} {}\n  wanted {expected:?}\n  kept   {kept:?}", text(row, "id"));
        }
    }

    pub fn print(&self) {
        for (key, t) in &self.0 {
            println!(
                "new text {key}: {} of {} exactly ({}); lost in {} (nothing lost in {}); too much kept in {}",
                t.exact,
                t.n,
                percent(t.exact, t.n),
                t.lost,
                percent(t.n - t.lost, t.n),
                t.more
            );
        }
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a line of what was to be kept is not there, in its order. Quoted lines (`>`), which some would keep, are not new.
fn missing(kept: &str, expected: &str) -> bool {
    let mut from = 0;
    expected.lines().map(squeezed).filter(|line| !line.is_empty() && !line.starts_with('>')).any(|line| {
        match kept[from..].find(&line) {
            Some(at) => {
                from += at + line.len();
                false
            }
            None => true,
        }
    })
}
