//! Why a reading is what it is, for people.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::ops::Range;

use super::Reading;
use super::engine::{Against, Findings, Outcome};
use super::evidence::{self, Evidence};
use super::file::Grammar;
use super::judge::{self, Judge};
use super::settle::Why;
use super::signs::{Sign, Sort, others_are_silent};
use super::tokens::Lexed;
use super::weights::ByKey;
use crate::dunning::Intent;

/// A reading with its grounds, sentence by sentence; `Display` prints it.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// Every rule that had a say, in the order of the text.
    pub steps: Vec<Step>,
    /// Whether rules of last resort saw something, and were not asked because others spoke.
    pub unasked: bool,
    /// The words that count most in each sentence, in the order of the text, what speaks for an intent first.
    pub grounds: Vec<Ground>,
    /// What each sentence would mean if it stood alone, and how likely that is, by its byte range.
    pub alone: Vec<(Range<usize>, Intent, f64)>,
    /// What came before the meaning that a sentence would have alone, and why.
    pub outweighed: Vec<Outweighed>,
    /// What came out.
    pub reading: Reading,
    /// Why that came out.
    pub why: Why,
    /// The likeliest intents with their shares of 1, also where none is believed.
    pub likely: Vec<(Intent, f64)>,
    pub(super) text: String,
}

/// A meaning that a sentence would have alone, and that the text does not have.
#[derive(Debug, Clone)]
pub struct Outweighed {
    /// Byte range of the first such sentence.
    pub sentence: Range<usize>,
    /// What it would mean.
    pub intent: Intent,
    /// Why something else comes before it, in points, what counts most first.
    pub grounds: Vec<(&'static str, f64)>,
}

/// Words that count.
#[derive(Debug, Clone)]
pub struct Ground {
    /// Byte range of the sentence; empty for the subject line and the text as a whole.
    pub sentence: Range<usize>,
    /// The words as they stand; of the text as a whole what is true of it.
    pub words: String,
    /// What they speak for (or against).
    pub intent: Intent,
    /// How much: with one point more an intent is 2.7 times as likely.
    pub points: f64,
}

/// So many words are shown for a sentence and an intent, and none that count for less than that.
const SHOWN: usize = 4;
const WORTH: f64 = 0.25;

impl Explanation {
    pub(super) fn new(
        text: &str,
        all: &[(&Grammar, Findings<'_>)],
        subject: &Lexed<'_>,
        evidence: &Evidence,
        (reading, why): (Reading, Why),
        judge: &Judge,
    ) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        let mut unasked = false;
        for (grammar, findings) in all {
            let silent = others_are_silent(grammar, findings);
            let (asked, others): (Vec<Step>, Vec<Step>) =
                Step::of(grammar, findings).into_iter().partition(|step| silent || !step.last_resort);
            unasked |= others.iter().any(|step| step.cancelled.is_none());
            steps.extend(asked);
        }
        steps.sort_by_key(|s| s.sentence.start);
        // A rule that sees the same sentence in several ways has one thing to say of it.
        let mut told = HashSet::new();
        steps.retain(|s| told.insert((s.sentence.start, s.rule.clone(), s.cancelled.clone())));
        let mut likely: Vec<(Intent, f64)> =
            Intent::ALL.into_iter().map(|i| (i, evidence.likely(i))).filter(|l| l.1 >= 0.05).collect();
        likely.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut intents: Vec<Intent> = reading.intents.iter().map(|f| f.intent).collect();
        intents.extend(
            likely.iter().map(|l| l.0).take(2).filter(|i| !reading.intents.iter().any(|f| f.intent == *i)),
        );
        let mut names = ByKey::default();
        evidence::observe(all, subject, &mut |shown| {
            if shown.sign.sentence == usize::MAX {
                names.entry(shown.key).or_insert_with(|| of_the_whole(shown.sign));
            }
        });
        let mut grounds: Vec<Ground> =
            intents.into_iter().flat_map(|intent| grounds(text, all, evidence, intent, &names)).collect();
        grounds.sort_by_key(|g| g.sentence.start);
        let alone = evidence.sentences.iter().filter_map(|alone| {
            let sentence = all[alone.findings].1.sentences.get(alone.sentence)?;
            let (intent, likely) = alone.likeliest();
            Some((sentence.bytes.clone(), intent, likely))
        });
        let alone: Vec<(Range<usize>, Intent, f64)> = alone.collect();
        let outweighed = outweighed(&alone, &reading, why, |other| {
            judge.outweighs(&evidence.view, reading.primary, other)
        });
        Explanation {
            steps,
            unasked,
            grounds,
            alone,
            outweighed,
            reading,
            why,
            likely,
            text: text.to_string(),
        }
    }
}

/// A sentence by itself is believed to mean something from here on.
const MEANT: f64 = 0.5;

/// What single sentences would mean and the whole does not, each meaning once.
fn outweighed(
    alone: &[(Range<usize>, Intent, f64)],
    reading: &Reading,
    why: Why,
    grounds: impl Fn(Intent) -> [(judge::Ground, f64); 4],
) -> Vec<Outweighed> {
    let mut out: Vec<Outweighed> = Vec::new();
    let told = |out: &[Outweighed], intent| out.iter().any(|o| o.intent == intent);
    for (sentence, intent, likely) in alone.iter().filter(|_| why == Why::Likeliest) {
        let holds = reading.intents.iter().any(|found| found.intent == *intent);
        if *likely >= MEANT && !holds && !told(&out, *intent) {
            let mut grounds: Vec<(&str, f64)> =
                grounds(*intent).into_iter().map(|(ground, points)| (ground.label(), points)).collect();
            grounds.retain(|(_, points)| points.abs() >= WORTH);
            grounds.sort_by(|a, b| b.1.total_cmp(&a.1));
            out.push(Outweighed { sentence: sentence.clone(), intent: *intent, grounds });
        }
    }
    out
}

/// What counts most for or against an intent. All that the same words show counts together: nobody wants to read of a
/// word, of its pieces and of what it stands for one by one.
fn grounds(
    text: &str,
    all: &[(&Grammar, Findings<'_>)],
    evidence: &Evidence,
    intent: Intent,
    names: &ByKey<String>,
) -> Vec<Ground> {
    let mut whole: BTreeMap<&str, f64> = BTreeMap::new();
    for (seen, points) in evidence.for_intent(intent).filter(|(seen, _)| seen.sentence == usize::MAX) {
        let name = names.get(&seen.key).map_or("", String::as_str);
        *whole.entry(name).or_default() += points;
    }
    // The same words twice in a sentence are one line as well.
    let mut lines: BTreeMap<(usize, usize, String), f64> = BTreeMap::new();
    for ((findings, sentence, from, to), points) in evidence.by_words(intent) {
        let findings = &all[findings].1;
        let sentence = findings.sentences.get(sentence).map_or(0..0, |s| s.bytes.clone());
        let words = match cut(text, &findings.words.bytes(from..to)) {
            // A rule that looks at the sentence's mood sees no words.
            words if words.is_empty() => "what rules say of it".into(),
            words => format!("“{words}”"),
        };
        *lines.entry((sentence.start, sentence.end, words)).or_default() += points;
    }
    lines.extend(whole.into_iter().map(|(name, points)| ((0, 0, name.to_string()), points)));
    let ground = |((from, to, words), points)| Ground { sentence: from..to, words, intent, points };
    let mut found: Vec<Ground> = lines.into_iter().map(ground).filter(|g| g.points.abs() >= WORTH).collect();
    found.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let mut shown: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    found.retain(|ground| {
        let so_many = shown.entry((ground.sentence.start, ground.sentence.end)).or_default();
        *so_many += 1;
        *so_many <= SHOWN
    });
    found.sort_by(|a, b| b.points.total_cmp(&a.points));
    found
}

/// What a sign of the subject line, or of the text as a whole, says.
fn of_the_whole(sign: &Sign<'_>) -> String {
    let text = match (sign.sort, sign.a) {
        (Sort::Subject, word) => return format!("“{word}” in the subject"),
        (Sort::Says, _) => "what rules say of the subject",
        (_, "future") => "a day to come is named",
        (_, "past") => "a day gone by is named",
        (_, "date") => "a day is named",
        (_, "dates") => "several days are named",
        (_, "amount") => "a sum is named",
        (_, "amounts") => "several sums are named",
        (_, "length") => "a length of time is named",
        (_, "address") => "a mail address is named",
        (_, "question") => "something is asked",
        (_, other) => return format!("it has {}", other.replace('_', " ")),
    };
    text.into()
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
    pub cancelled: Option<Against>,
    /// Whether it is only asked where others are silent.
    pub last_resort: bool,
}

/// What a rule file calls a thing, and what a reader would call it.
const SIGNS: [(&str, &str); 10] = [
    ("<question>", "a question"),
    ("<date>", "a day"),
    ("<amount>", "a sum"),
    ("<number>", "a number"),
    ("<email>", "an address"),
    ("<length>", "a span of time"),
    ("<past>", "something past"),
    ("<future>", "something to come"),
    ("<start>", "the beginning"),
    ("<end>", "the end"),
];

/// Why a rule does not count, in words: behind the customer's own stands at most the name of the group that they are of, since
/// the pattern of a rule file is a riddle to its reader.
fn plainly(why: &Against) -> String {
    let Against::Beside { words, pattern } = why else { return why.to_string() };
    if words.is_empty() {
        let pattern = pattern.replace(['{', '}'], "");
        let said = SIGNS.iter().fold(pattern, |text, (sign, said)| text.replace(sign, said));
        return format!("{said} holds here");
    }
    let group = pattern.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let group = group.filter(|name| !name.contains(['{', ' ', '|']));
    let group = group.map_or(String::new(), |name| format!(" ({})", name.replace('_', " ")));
    format!("“{words}” stands beside it{group}")
}

impl Step {
    fn write(&self, f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
        let words = cut(text, &self.words);
        let saw = if words.is_empty() { String::new() } else { format!(": “{words}”") };
        match &self.cancelled {
            None => writeln!(f, "  rule {} says {}{saw}", self.rule, self.intent),
            Some(why) => {
                writeln!(f, "  rule {} would say {}{saw}, but {}", self.rule, self.intent, plainly(why))
            }
        }
    }

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
                    last_resort: rule.fallback,
                    cancelled: match &trace.outcome {
                        Outcome::Fired => None,
                        Outcome::Cancelled(why) => Some(why.clone()),
                    },
                })
            })
            .collect()
    }
}

/// Words as they stand, on one line.
fn cut(text: &str, bytes: &Range<usize>) -> String {
    text.get(bytes.clone()).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.why == Why::Silent {
            writeln!(f, "{}", self.why)?;
            return self.result(f);
        }
        let mut sentences: Vec<&Range<usize>> =
            self.steps.iter().map(|s| &s.sentence).chain(self.grounds.iter().map(|g| &g.sentence)).collect();
        sentences.sort_by_key(|s| (s.start, s.end));
        sentences.dedup();
        for sentence in sentences {
            match sentence.is_empty() {
                true => writeln!(f, "The text as a whole")?,
                false => self.heading(f, sentence)?,
            }
            for step in self.steps.iter().filter(|s| s.sentence == *sentence) {
                step.write(f, &self.text)?;
            }
            let mut before = None;
            for ground in self.grounds.iter().filter(|g| g.sentence == *sentence) {
                if before == Some(ground.intent) {
                    write!(f, ", ")?;
                } else {
                    if before.is_some() {
                        writeln!(f)?;
                    }
                    write!(f, "  {}: ", ground.intent)?;
                }
                write!(f, "{} {:+.1}", ground.words, ground.points)?;
                before = Some(ground.intent);
            }
            if before.is_some() {
                writeln!(f)?;
            }
        }
        if self.unasked {
            writeln!(f, "Rules of last resort were not asked, since others spoke.")?;
        }
        for Outweighed { sentence, intent, grounds } in &self.outweighed {
            let words = shortened(&cut(&self.text, sentence));
            write!(f, "{} comes before {intent} (“{words}”)", self.reading.primary)?;
            for (at, (ground, points)) in grounds.iter().enumerate() {
                write!(f, "{}{ground} {points:+.1}", if at == 0 { ": " } else { ", " })?;
            }
            writeln!(f)?;
        }
        let shares: Vec<String> = self.likely.iter().map(|(i, p)| format!("{i} {}", percent(*p))).collect();
        writeln!(f, "All together: {}. {}", shares.join(", "), self.why)?;
        self.result(f)
    }
}

/// So many letters of a sentence remind of it.
const REMINDS: usize = 40;

fn shortened(words: &str) -> String {
    match words.char_indices().nth(REMINDS) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words.to_string(),
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

impl Explanation {
    /// The sentence, and what it would mean alone.
    fn heading(&self, f: &mut fmt::Formatter<'_>, sentence: &Range<usize>) -> fmt::Result {
        write!(f, "“{}”", cut(&self.text, sentence))?;
        match self.alone.iter().find(|(bytes, _, _)| bytes == sentence) {
            Some((_, intent, likely)) => writeln!(f, " alone: {intent} {}", percent(*likely)),
            None => writeln!(f),
        }
    }

    fn result(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

#[cfg(test)]
mod tests {
    use super::{Against, plainly};

    #[test]
    fn a_reader_is_told_why_a_rule_does_not_count_without_the_signs_of_rule_files() {
        let beside = |words: &str, pattern: &str| {
            plainly(&Against::Beside { words: words.into(), pattern: pattern.into() })
        };
        assert_eq!(beside("pay {me}", "{to_stop}"), "“pay {me}” stands beside it (to stop)");
        assert_eq!(beside("if", "if|unless ..2 {we}"), "“if” stands beside it");
        assert_eq!(beside("", "<question>"), "a question holds here");
        assert_eq!(plainly(&Against::NoQuestion), "it is no question");
    }
}
