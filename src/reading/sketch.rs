//! A sentence and what it means → rules that may read it so, the plainest first. None of them has been tried yet.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use toml::Value;

use super::engine::{Findings, Outcome};
use super::evidence::Evidence;
use super::file::{Grammar, RESERVED};
use super::language::is_usual;
use super::pattern::{AMOUNT, DATE, EMAIL, SPECIAL};
use super::sentences::{Part, Sentence};
use super::tokens::{Kind, Lexed};
use crate::dunning::{Intent, Language};

/// How many sentences of a reply may decide, and how many rules are drafted for each.
const SENTENCES: usize = 3;
const DRAFTS: usize = 18;

/// So many rare words and so many groups of a sentence are tried.
const RARE: usize = 5;
const GROUPS: usize = 3;

/// Of the patterns that name a group, so large a share must speak for the intent; `{you}` stands everywhere.
const OWN: f64 = 0.3;

/// A word with fewer letters is no cue; one of so many may end otherwise; of so many it may stand alone.
const LETTERS: usize = 4;
const LONG: usize = 8;
const TELLING: usize = 7;

/// Words that stand in more than one of so many examples say nothing by themselves.
const COMMON: usize = 150;

/// A rule that was drafted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sketch {
    pub id: String,
    pub intent: Intent,
    pub weight: f64,
    /// Its words lie in several clauses of the sentence.
    pub across: bool,
    /// A negation is one of its words.
    pub denied: bool,
    pub question: bool,
    pub when: String,
    pub cancels: Vec<Intent>,
    /// The sentence that it was drafted from.
    pub matches: String,
    pub not: Vec<String>,
    /// What rules read wrongly in that sentence.
    pub against: Vec<Intent>,
}

impl Sketch {
    /// As a rule file has it.
    pub fn toml(&self) -> String {
        let text = |text: &str| Value::from(text).to_string();
        let mut out = String::from("[[rule]]\n");
        // Writing to a string cannot fail.
        let _ = writeln!(out, "id = {}\nintent = {}", text(&self.id), text(self.intent.label()));
        let _ = writeln!(out, "weight = {}", Value::from(self.weight));
        if self.across {
            out.push_str("scope = \"sentence\"\n");
        }
        if self.question {
            out.push_str("mood = \"question\"\n");
        } else if matches!(self.intent, Intent::PromiseToPay | Intent::AlreadyPaid) {
            out.push_str("mood = \"statement\"\n");
        }
        if self.denied {
            out.push_str("negation = \"ignored\"\n");
        }
        let _ = writeln!(out, "when = [{}]", text(&self.when));
        if !self.cancels.is_empty() {
            let labels: Vec<String> = self.cancels.iter().map(|i| text(i.label())).collect();
            let _ = writeln!(out, "cancels = [{}]", labels.join(", "));
        }
        let _ = writeln!(out, "matches = [{}]", text(&self.matches));
        if !self.not.is_empty() {
            let not: Vec<String> = self.not.iter().map(|n| text(n)).collect();
            let _ = writeln!(out, "not = [{}]", not.join(", "));
        }
        out
    }
}

/// In how many of the texts that mean something else each word stands.
#[derive(Debug, Default)]
pub(super) struct Frequency {
    texts: usize,
    words: HashMap<String, usize>,
}

impl Frequency {
    /// Counts a text, given its words.
    pub fn add(&mut self, words: &[String]) {
        self.texts += 1;
        for word in words {
            *self.words.entry(word.clone()).or_default() += 1;
        }
    }

    fn of(&self, word: &str) -> usize {
        self.words.get(word).copied().unwrap_or(0)
    }

    fn is_common(&self, word: &str) -> bool {
        self.of(word) > 1 + self.texts / COMMON
    }
}

/// The words of a text that may say something, each once, sorted.
pub(super) fn content(text: &str) -> Vec<String> {
    let lexed = Lexed::new(text);
    let words = lexed.tokens.iter().filter(|t| t.kind == Kind::Word).map(|t| lexed.word(t));
    let mut out: Vec<String> = words.filter(|w| w.chars().count() >= LETTERS).map(str::to_string).collect();
    out.sort();
    out.dedup();
    out
}

/// A part of a pattern, with its place in the sentence.
#[derive(Debug, Clone)]
struct Cue {
    pattern: String,
    words: Range<usize>,
}

/// Drafts rules for a reply that means `wanted`, from the sentences that say it most.
pub(super) fn sketches(
    grammar: &Grammar,
    number: usize,
    findings: &Findings<'_>,
    evidence: &Evidence,
    (wanted, also): (Intent, &[Intent]),
    frequency: &Frequency,
) -> Vec<Sketch> {
    let share = |sentence: usize| {
        let alone = evidence.sentences.iter().find(|a| (a.findings, a.sentence) == (number, sentence));
        alone.map_or(0.0, |a| a.likely(wanted))
    };
    let mut bodies: Vec<(usize, &Sentence)> =
        findings.sentences.iter().enumerate().filter(|(_, s)| s.part == Part::Body).collect();
    bodies.sort_by(|a, b| share(b.0).total_cmp(&share(a.0)));
    let mut out = Vec::new();
    for (index, sentence) in bodies.into_iter().take(SENTENCES) {
        let rare = rare(findings, sentence, grammar, frequency);
        let others = others(grammar, findings, sentence, wanted);
        let fired = findings.traces.iter().filter(|t| t.sentence == index && t.outcome == Outcome::Fired);
        let mut against: Vec<Intent> =
            fired.map(|t| t.intent).filter(|i| *i != wanted && !also.contains(i)).collect();
        against.sort_by_key(|i| i.label());
        against.dedup();
        let bytes = findings.words.lexed.text.get(sentence.bytes.clone()).unwrap_or("");
        let matches = bytes.split_whitespace().collect::<Vec<_>>().join(" ");
        for (when, first) in combinations(&rare, &others).into_iter().take(DRAFTS) {
            out.push(draft(grammar, findings, sentence, wanted, &when, first, &matches, &against));
        }
    }
    out
}

#[allow(clippy::too_many_arguments)] // a draft is made of just these
fn draft(
    grammar: &Grammar,
    findings: &Findings<'_>,
    sentence: &Sentence,
    wanted: Intent,
    cues: &[&Cue],
    first: &Cue,
    matches: &str,
    against: &[Intent],
) -> Sketch {
    let inside = |clause: &&Range<usize>| {
        cues.iter().all(|c| clause.start <= c.words.start && c.words.end <= clause.end)
    };
    let clause = sentence.clauses.iter().find(inside);
    let scope = clause.unwrap_or(&sentence.words);
    let of = |name: &str| grammar.lexicon.known(name).map_or(&[][..], |g| findings.hits.all(g));
    let harmless = of(RESERVED[1]);
    let denied = of(RESERVED[0])
        .iter()
        .any(|n| scope.contains(&n.start) && !harmless.iter().any(|h| h.contains(&n.start)));
    let mut parts: Vec<&str> = cues.iter().map(|c| c.pattern.as_str()).collect();
    if denied && !parts.contains(&"{negation}") {
        parts.push("{negation}");
    }
    let lexed = findings.words.lexed;
    let name = lexed.word(&lexed.tokens[findings.words.words[first.words.start].token]);
    Sketch {
        id: format!("{}.own.{}.{name}", grammar.language, wanted.label()),
        intent: wanted,
        weight: 0.8,
        across: clause.is_none(),
        denied,
        question: sentence.question,
        when: parts.join(" & "),
        cancels: Vec::new(),
        matches: matches.to_string(),
        not: Vec::new(),
        against: against.to_vec(),
    }
}

/// Two or three cues together, of which one at least is a rare word; the plainest first. A long word of which no
/// example knows may stand alone, last of all. With the rare word that names the rule.
fn combinations<'c>(rare: &'c [Cue], others: &'c [Cue]) -> Vec<(Vec<&'c Cue>, &'c Cue)> {
    let apart = |a: &Cue, b: &Cue| a.words.end <= b.words.start || b.words.end <= a.words.start;
    let mut out = Vec::new();
    for word in rare {
        out.extend(others.iter().filter(|o| apart(word, o)).map(|other| (vec![other, word], word)));
    }
    for (at, word) in rare.iter().enumerate() {
        let later = rare[at + 1..].iter().filter(|o| apart(word, o));
        out.extend(later.map(|other| (vec![word, other], word)));
    }
    for word in rare.iter().filter(|w| w.pattern.chars().count() >= TELLING) {
        out.push((vec![word], word));
    }
    out
}

/// The words of a sentence that few examples have, the rarest first.
fn rare(findings: &Findings<'_>, sentence: &Sentence, grammar: &Grammar, frequency: &Frequency) -> Vec<Cue> {
    let lexed = findings.words.lexed;
    let mut out: Vec<(usize, std::cmp::Reverse<usize>, Cue)> = Vec::new();
    for at in sentence.words.clone() {
        let token = &lexed.tokens[findings.words.words[at].token];
        let (word, exact) = (lexed.word(token), lexed.exact(token));
        let letters = exact.chars().count();
        // Outside German a capital within a sentence makes a name; names say nothing of what is meant.
        let is_name = token.capital && at != sentence.words.start && grammar.language != Language::De;
        let plain = token.kind == Kind::Word && exact.chars().all(char::is_alphabetic);
        if letters < LETTERS
            || is_name
            || !plain
            || frequency.is_common(word)
            || is_usual(grammar.language, word)
        {
            continue;
        }
        let pattern = match letters >= LONG {
            true => exact.chars().take(letters - 2).chain(['*']).collect(),
            false => exact.to_string(),
        };
        if !out.iter().any(|(_, _, cue)| cue.pattern == pattern) {
            let cue = Cue { pattern, words: at..at + 1 };
            out.push((frequency.of(word), std::cmp::Reverse(letters), cue));
        }
    }
    out.sort_by_key(|(count, letters, _)| (*count, *letters));
    out.into_iter().take(RARE).map(|(_, _, cue)| cue).collect()
}

/// The groups and figures of a sentence that rules of an intent look for, those first that hardly any others do.
fn others(grammar: &Grammar, findings: &Findings<'_>, sentence: &Sentence, wanted: Intent) -> Vec<Cue> {
    let mut used: HashMap<&str, (f64, f64)> = HashMap::new();
    for rule in &grammar.rules {
        for pattern in &rule.when {
            for name in pattern.source.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                let (mine, all) = used.entry(name).or_default();
                *all += 1.0;
                *mine += f64::from(u8::from(rule.intent == wanted));
            }
        }
    }
    let within = |span: &&Range<usize>| {
        sentence.words.start <= span.start && span.end <= sentence.words.end && !span.is_empty()
    };
    let mut groups: Vec<(f64, &str, Cue)> = Vec::new();
    for (name, (mine, all)) in used {
        if mine < all * OWN || RESERVED.contains(&name) {
            continue;
        }
        let hits = grammar.lexicon.known(name).map_or(&[][..], |g| findings.hits.all(g));
        if let Some(span) = hits.iter().find(within) {
            groups.push((mine / all, name, Cue { pattern: format!("{{{name}}}"), words: span.clone() }));
        }
    }
    groups.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let figures: &[usize] = match wanted {
        Intent::PromiseToPay
        | Intent::AlreadyPaid
        | Intent::InstallmentRequest
        | Intent::ExtensionRequest => &[DATE, AMOUNT],
        Intent::Redirect => &[EMAIL],
        _ => &[],
    };
    let figures = figures.iter().filter_map(|g| {
        let span = findings.hits.all(*g).iter().find(within)?;
        Some(Cue { pattern: SPECIAL[*g].to_string(), words: span.clone() })
    });
    groups.into_iter().map(|g| g.2).take(GROUPS).chain(figures).collect()
}
