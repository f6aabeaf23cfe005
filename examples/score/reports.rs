//! Reports of delivery: is a failure known for one, and whether it is final? Is anything else taken for a failure?

use std::collections::BTreeSet;
use std::path::Path;

use dunmail::mail::{self, Nature};
use serde_json::Value;

use crate::{Show, percent, text};

/// Reasons of reports that are no failures.
const NONE: [&str; 3] = ["feedback", "vacation", "delivered"];

#[derive(Debug, Default)]
pub struct Reports {
    failures: usize,
    recognised: usize,
    /// Failures by the label, though the server still tries: rightly taken for a delay, and surely not final.
    delays: usize,
    finality: usize,
    statuses: (usize, usize),
    others: usize,
    /// No failure, but taken for one; no answer, but taken for an automatic one.
    taken_wrongly: usize,
}

impl Reports {
    pub fn take(&mut self, folder: &Path, row: &Value, show: Show) {
        let name = text(row, "file");
        let bytes = std::fs::read(folder.join(&name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        let nature = mail::parse(&bytes).nature;
        let said = row["expected"].as_array().cloned().unwrap_or_default();
        let failed: Vec<&Value> =
            said.iter().filter(|e| !NONE.contains(&e["reason"].as_str().unwrap_or(""))).collect();
        let mut wrong = None;
        if failed.is_empty() {
            self.others += 1;
            let vacation = said.iter().any(|e| e["reason"] == "vacation");
            let taken = match nature {
                Nature::Bounce(_) => true,
                Nature::AutoReply(_) => !vacation,
                Nature::Report(_) | Nature::Personal => false,
            };
            self.taken_wrongly += usize::from(taken);
            wrong = taken.then_some("no failure");
        } else {
            self.failures += 1;
            let hard: BTreeSet<bool> = failed.iter().map(|e| e["hard"] == true).collect();
            let status: BTreeSet<&str> =
                failed.iter().filter_map(|e| e["status"].as_str().filter(|s| !s.is_empty())).collect();
            match &nature {
                Nature::Bounce(bounce) => {
                    self.recognised += 1;
                    let found: BTreeSet<bool> = bounce.recipients.iter().map(|r| r.cause.is_hard()).collect();
                    self.finality += usize::from(found == hard);
                    if found != hard {
                        wrong = Some(if hard.contains(&true) { "final" } else { "not final" });
                    }
                    let found: BTreeSet<&str> =
                        bounce.recipients.iter().filter_map(|r| r.status.as_deref()).collect();
                    if !status.is_empty() {
                        self.statuses.1 += 1;
                        self.statuses.0 += usize::from(status == found);
                    }
                }
                Nature::Report("delayed") if !hard.contains(&true) => {
                    self.delays += 1;
                    self.finality += 1;
                }
                _ => wrong = Some("a failure"),
            }
        }
        if let Some(gold) = wrong.filter(|_| show.errors) {
            println!("REPORT {name} is {gold}, {}\n   taken for {nature:?}", row["expected"]);
        }
    }

    pub fn print(&self) {
        if self.failures + self.others == 0 {
            return;
        }
        println!(
            "bounces: {} of {} recognised ({}), {} of them as delays; final or not right in {} ({} of all); status in {} of {} ({})",
            self.recognised + self.delays,
            self.failures,
            percent(self.recognised + self.delays, self.failures),
            self.delays,
            self.finality + self.delays,
            percent(self.finality + self.delays, self.failures),
            self.statuses.0,
            self.statuses.1,
            percent(self.statuses.0, self.statuses.1),
        );
        println!(
            "other reports: {} of {} taken for a bounce or an automatic reply ({})",
            self.taken_wrongly,
            self.others,
            percent(self.taken_wrongly, self.others)
        );
    }
}
