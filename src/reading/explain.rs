//! Why a reading is what it is, for people.

use std::fmt;
use std::ops::Range;

use super::Reading;
use super::engine::{Findings, Outcome};
use super::file::Grammar;
use crate::dunning::Intent;

/// A reading with its grounds, sentence by sentence; `Display` prints it.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// Every rule that had a say, in the order of the text.
    pub steps: Vec<Step>,
    /// What came out.
    pub reading: Reading,
    pub(super) text: String,
}

/// A rule that fired, or would have.
#[derive(Debug, Clone)]
pub struct Step {
    /// Byte range of the sentence.
    pub sentence: Range<usize>,
    /// The rule's id.
    pub rule: String,
    /// What it speaks for.
    pub intent: Intent,
    /// How much, 0 to 1.
    pub weight: f64,
    /// Byte range of the words that it saw.
    pub words: Range<usize>,
    /// Why it does not count, if it does not.
    pub cancelled: Option<String>,
}

impl Step {
    pub(super) fn of(grammar: &Grammar, findings: &Findings<'_>) -> Vec<Step> {
        let traces = findings.traces.iter();
        traces
            .filter_map(|trace| {
                let rule = grammar.rules.get(trace.rule)?;
                Some(Step {
                    sentence: trace.sentence_bytes.clone(),
                    rule: rule.id.clone(),
                    intent: rule.intent,
                    weight: rule.weight,
                    words: trace.bytes.clone(),
                    cancelled: match &trace.outcome {
                        Outcome::Fired => None,
                        Outcome::Cancelled(why) => Some(why.clone()),
                    },
                })
            })
            .collect()
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cut = |range: &Range<usize>| {
            self.text.get(range.clone()).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let mut last = None;
        for step in &self.steps {
            if last != Some(&step.sentence) {
                writeln!(f, "“{}”", cut(&step.sentence))?;
                last = Some(&step.sentence);
            }
            let words = cut(&step.words);
            match &step.cancelled {
                None => writeln!(f, "  {} {:.2}  {}  “{words}”", step.intent, step.weight, step.rule)?,
                Some(why) => writeln!(f, "  ({}  {}  “{words}”, but {why})", step.intent, step.rule)?,
            }
        }
        let reading = &self.reading;
        let language = reading.language.map_or("unknown", |l| l.code());
        write!(f, "→ {} (language {language}", reading.primary)?;
        for found in &reading.intents {
            write!(f, "; {} {:.2}", found.intent, found.confidence)?;
        }
        write!(f, ")")?;
        if let Some([from, to]) = reading.date {
            if from == to { write!(f, ", day {from}")? } else { write!(f, ", day {from} to {to}")? }
        }
        if let Some(money) = reading.amount {
            write!(f, ", amount {} {}", money.value, money.currency)?;
        }
        if let Some(n) = reading.installments {
            write!(f, ", {n} parts")?;
        }
        writeln!(f)
    }
}
