//! Why a reading is what it is, for people.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use super::Reading;
use super::engine::{Findings, Outcome};
use super::evidence::{self, Evidence, Seen};
use super::file::Grammar;
use super::signs::Sort;
use super::tokens::Lexed;
use super::weights::ByKey;
use crate::dunning::Intent;

/// A reading with its grounds, sentence by sentence; `Display` prints it.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// Every rule that had a say, in the order of the text.
    pub steps: Vec<Step>,
    /// The signs that count most in each sentence, in the order of the text.
    pub grounds: Vec<Ground>,
    /// What came out.
    pub reading: Reading,
    /// The likeliest intents with their shares of 1, also where none is believed.
    pub likely: Vec<(Intent, f64)>,
    pub(super) text: String,
}

/// A sign that counts.
#[derive(Debug, Clone)]
pub struct Ground {
    /// Byte range of the sentence; empty for the subject line and the text as a whole.
    pub sentence: Range<usize>,
    /// As the weights file writes it.
    pub sign: String,
    /// What it speaks for (or against).
    pub intent: Intent,
    /// How much: with one point more an intent is 2.7 times as likely.
    pub points: f64,
    /// Byte range of its words.
    pub words: Range<usize>,
}

/// So many signs are shown for a sentence and an intent, and none that counts for less than that.
const SHOWN: usize = 3;
const WORTH: f64 = 0.15;

impl Explanation {
    pub(super) fn new(
        text: &str,
        all: &[(&Grammar, Findings<'_>)],
        subject: &Lexed<'_>,
        evidence: &Evidence,
        reading: Reading,
    ) -> Self {
        let mut steps: Vec<Step> = all.iter().flat_map(|(g, f)| Step::of(g, f)).collect();
        steps.sort_by_key(|s| s.sentence.start);
        let mut likely: Vec<(Intent, f64)> =
            Intent::ALL.into_iter().map(|i| (i, evidence.likely(i))).filter(|l| l.1 >= 0.05).collect();
        likely.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut intents: Vec<Intent> = reading.intents.iter().map(|f| f.intent).collect();
        intents.extend(likely.iter().map(|l| l.0).take(2));
        intents.dedup();
        let mut names = ByKey::default();
        evidence::observe(all, subject, &mut |key, _, sign, _| {
            names.entry(key).or_insert_with(|| sign.name());
        });
        let mut grounds: Vec<Ground> = Vec::new();
        for intent in intents {
            let mut signs = by_words(evidence.for_intent(intent));
            signs.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
            for (seen, points) in signs.into_iter().filter(|s| s.1.abs() >= WORTH) {
                let findings = &all[seen.findings].1;
                let sentence = findings.sentences.get(seen.sentence).map_or(0..0, |s| s.bytes.clone());
                let shown = grounds.iter().filter(|g| g.sentence == sentence && g.intent == intent).count();
                let sign = match seen.sort {
                    Sort::Piece => format!("word {}", findings.words.text(seen.words.start)),
                    _ => names.get(&seen.key).cloned().unwrap_or_default(),
                };
                let known = grounds.iter().any(|g| g.intent == intent && g.sign == sign);
                if shown < SHOWN && !known {
                    let words = findings.words.bytes(seen.words.clone());
                    grounds.push(Ground { sentence, sign, intent, points, words });
                }
            }
        }
        grounds.sort_by_key(|g| g.sentence.start);
        Explanation { steps, grounds, reading, likely, text: text.to_string() }
    }
}

/// The pieces of a word count with the word: nobody wants to read them one by one.
fn by_words<'e>(signs: impl Iterator<Item = (&'e Seen, f64)>) -> Vec<(&'e Seen, f64)> {
    let mut words: BTreeMap<(usize, usize), (&Seen, f64)> = BTreeMap::new();
    let mut others = Vec::new();
    for (seen, points) in signs {
        match seen.sort {
            Sort::Word | Sort::Piece => {
                words.entry((seen.findings, seen.words.start)).or_insert((seen, 0.0)).1 += points;
            }
            _ => others.push((seen, points)),
        }
    }
    others.extend(words.into_values());
    others
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
        let mut sentences: Vec<&Range<usize>> =
            self.steps.iter().map(|s| &s.sentence).chain(self.grounds.iter().map(|g| &g.sentence)).collect();
        sentences.sort_by_key(|s| (s.start, s.end));
        sentences.dedup();
        for sentence in sentences {
            match sentence.is_empty() {
                true => writeln!(f, "the subject and the text as a whole")?,
                false => writeln!(f, "“{}”", cut(sentence))?,
            }
            for step in self.steps.iter().filter(|s| s.sentence == *sentence) {
                let words = cut(&step.words);
                match &step.cancelled {
                    None => writeln!(f, "  {} by rule {}  “{words}”", step.intent, step.rule)?,
                    Some(why) => {
                        writeln!(f, "  ({} by rule {}  “{words}”, but {why})", step.intent, step.rule)?
                    }
                }
            }
            for ground in self.grounds.iter().filter(|g| g.sentence == *sentence) {
                let words = cut(&ground.words);
                writeln!(f, "  {} {:+.1} for “{}”  “{words}”", ground.intent, ground.points, ground.sign)?;
            }
        }
        let shares: Vec<String> = self.likely.iter().map(|(i, p)| format!("{i} {p:.2}")).collect();
        writeln!(f, "likely: {}", shares.join(", "))?;
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
