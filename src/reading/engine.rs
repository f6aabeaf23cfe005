//! The rules of one language at work on one text.

use std::fmt;
use std::ops::Range;

use super::Input;
use super::amounts::{self, AmountHit};
use super::dates::{self, DateHit, Direction};
use super::file::{Grammar, Keyed, Mood, Negation, RESERVED, Rule, Scope};
use super::hits::{Cues, Hits};
use super::pattern::{AMOUNT, DATE, EMAIL, FUTURE, LENGTH, NUMBER, PAST, QUESTION, SPECIAL};
use super::sentences::{Part, Sentence, sentences};
use super::tokens::{Kind, Lexed};
use super::words::Words;
use crate::dunning::Intent;

/// What became of a rule whose pattern holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    Fired,
    Cancelled(Against),
}

/// Why a rule whose pattern holds does not count. `Display` tells it to who writes rules.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Against {
    /// It is for statements.
    Question,
    /// It is for questions.
    NoQuestion,
    /// A pattern that must not hold does: the words that it saw (none, if it looks at the mood), and the pattern.
    Beside { words: String, pattern: String },
    /// A negation.
    Denied(String),
    /// Another rule, by its id.
    Rule(String),
}

impl fmt::Display for Against {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Against::Question => write!(f, "it is a question"),
            Against::NoQuestion => write!(f, "it is no question"),
            Against::Beside { words, pattern } if words.is_empty() => write!(f, "{pattern} holds here"),
            Against::Beside { words, pattern } => write!(f, "“{words}” stands beside it ({pattern})"),
            Against::Denied(word) => write!(f, "“{word}” denies it"),
            Against::Rule(id) => write!(f, "{id} speaks against it"),
        }
    }
}

/// A rule whose pattern holds somewhere.
#[derive(Debug, Clone)]
pub(super) struct Trace {
    pub rule: usize,
    pub intent: Intent,
    pub weight: f64,
    pub outcome: Outcome,
    /// The words that it saw.
    pub words: Range<usize>,
    /// Their bytes.
    pub bytes: Range<usize>,
    /// Index of the sentence.
    pub sentence: usize,
    pub sentence_bytes: Range<usize>,
    /// The clause, or what else the scope was.
    pub range: Range<usize>,
}

/// All that one language's rules found.
#[derive(Debug)]
pub(super) struct Findings<'t> {
    pub words: Words<'t>,
    pub sentences: Vec<Sentence>,
    pub dates: Vec<DateHit>,
    pub amounts: Vec<AmountHit>,
    pub traces: Vec<Trace>,
    pub hits: Hits,
}

/// Negations reach this many words.
const REACH: usize = 5;

/// Reads a text with the rules of one language; with `only`, what starts in these byte ranges.
pub(super) fn find<'t>(
    grammar: &Grammar,
    lexed: &'t Lexed<'t>,
    subject: &Lexed<'_>,
    input: &Input<'_>,
    only: Option<&[Range<usize>]>,
) -> Findings<'t> {
    let words = Words::new(lexed, grammar.language, &grammar.respelt, &grammar.lexicon.tries);
    let sentences = sentences(&words, grammar.language, &grammar.shapes);
    let mut view = View::new(grammar, words, sentences, input, only);
    for scope in [Scope::Clause, Scope::Sentence, Scope::Text] {
        view.apply(scope);
    }
    view.drop_cancelled();
    let mut findings = view.findings;
    if !subject.tokens.is_empty() && only.is_none() {
        let words = Words::new(subject, grammar.language, &grammar.respelt, &grammar.lexicon.tries);
        let whole = 0..words.words.len();
        if !whole.is_empty() {
            let clauses = vec![whole.clone()];
            let bytes = 0..0;
            let line = Sentence { words: whole, clauses, bytes, question: false, part: Part::Body };
            let mut view = View::new(grammar, words, vec![line], input, None);
            view.apply(Scope::Subject);
            findings.traces.extend(view.findings.traces.into_iter().map(|t| Trace {
                words: 0..0,
                bytes: 0..0,
                sentence_bytes: 0..0,
                range: 0..0,
                sentence: usize::MAX,
                ..t
            }));
        }
    }
    findings
}

struct View<'g, 't> {
    grammar: &'g Grammar,
    findings: Findings<'t>,
    /// The sentence of every word.
    sentence_of: Vec<usize>,
    /// Negations that deny something.
    negations: Vec<usize>,
}

impl<'g, 't> View<'g, 't> {
    fn new(
        grammar: &'g Grammar,
        words: Words<'t>,
        mut sentences: Vec<Sentence>,
        input: &Input<'_>,
        only: Option<&[Range<usize>]>,
    ) -> Self {
        let mut cues = Cues::default();
        let mut dates = Vec::new();
        let mut amounts = Vec::new();
        let mut sentence_of = vec![0; words.words.len()];
        if let Some(only) = only {
            for sentence in &mut sentences {
                if !only.iter().any(|r| r.start < sentence.bytes.end && sentence.bytes.start < r.end) {
                    sentence.part = Part::Signature;
                }
            }
        }
        for (index, sentence) in sentences.iter_mut().enumerate() {
            let range = sentence.words.clone();
            sentence_of[range.clone()].fill(index);
            if sentence.part != Part::Body {
                continue;
            }
            let found = dates::scan(&words, range.clone(), grammar.language, input.sent);
            let sums = amounts::scan(&words, range.clone(), grammar.language, &found);
            grammar.lexicon.find(&words, range.clone(), &mut cues);
            sentence.question |= asks(grammar, &cues, &range);
            special(&words, range.clone(), &found, &sums, &mut cues);
            if sentence.question {
                for clause in &sentence.clauses {
                    cues.add(QUESTION, clause.start..clause.start);
                }
            }
            dates.extend(found);
            amounts.extend(sums);
        }
        let hits = cues.sorted(&grammar.lexicon);
        let negations = negations(grammar, &hits);
        let findings = Findings { words, sentences, dates, amounts, traces: Vec::new(), hits };
        View { grammar, findings, sentence_of, negations }
    }

    /// Tries all rules of a scope whose key occurs.
    fn apply(&mut self, scope: Scope) {
        let mut spans = Vec::new();
        for at in 0..self.findings.hits.present().len() {
            let (group, own) = self.findings.hits.present()[at].clone();
            for keyed in self.grammar.by_key[group].iter().filter(|keyed| keyed.scope == scope) {
                let Keyed { rule: index, pattern, .. } = *keyed;
                let rule = &self.grammar.rules[index];
                let mut last = None;
                for at in own.clone() {
                    let word = self.findings.hits.at(at).start;
                    let sentence = self.sentence_of.get(word).copied().unwrap_or(0);
                    let Some(range) = self.range(scope, sentence, word) else { continue };
                    if last == Some(range.clone()) {
                        continue;
                    }
                    last = Some(range.clone());
                    spans.clear();
                    if !rule.when[pattern].find(&self.findings.hits, &range, &mut spans) {
                        continue;
                    }
                    self.note(index, rule, sentence, range, &spans);
                }
            }
        }
    }

    fn range(&self, scope: Scope, sentence: usize, word: usize) -> Option<Range<usize>> {
        let within = self.findings.sentences.get(sentence)?;
        match scope {
            Scope::Clause => within.clauses.iter().find(|c| c.contains(&word)).cloned(),
            Scope::Sentence => Some(within.words.clone()),
            Scope::Text | Scope::Subject => Some(0..self.findings.words.words.len()),
        }
    }

    fn note(
        &mut self,
        index: usize,
        rule: &Rule,
        sentence: usize,
        range: Range<usize>,
        spans: &[Range<usize>],
    ) {
        let start = spans.iter().map(|s| s.start).min().unwrap_or(range.start);
        let end = spans.iter().map(|s| s.end).max().unwrap_or(range.end);
        let known = self
            .findings
            .traces
            .iter()
            .any(|t| t.rule == index && t.range == range && t.outcome == Outcome::Fired);
        if known {
            return;
        }
        let outcome = self.judge(rule, sentence, &range, spans);
        let trace = Trace {
            rule: index,
            intent: rule.intent,
            weight: rule.weight,
            outcome,
            words: start..end.max(start),
            bytes: self.findings.words.bytes(start..end),
            sentence,
            sentence_bytes: self.findings.sentences[sentence].bytes.clone(),
            range,
        };
        self.findings.traces.push(trace);
    }

    fn judge(&self, rule: &Rule, sentence: usize, range: &Range<usize>, spans: &[Range<usize>]) -> Outcome {
        let within = &self.findings.sentences[sentence];
        if rule.scope != Scope::Text && rule.scope != Scope::Subject {
            match rule.mood {
                Some(Mood::Statement) if within.question => {
                    return Outcome::Cancelled(Against::Question);
                }
                Some(Mood::Question) if !within.question => {
                    return Outcome::Cancelled(Against::NoQuestion);
                }
                _ => {}
            }
        }
        let hits = &self.findings.hits;
        let text = 0..self.findings.words.words.len();
        let cancellers = &self.grammar.cancellers;
        let mut scratch = Vec::new();
        let mut holds = |pattern: &super::pattern::Pattern, range: &Range<usize>| {
            scratch.clear();
            pattern.find(hits, range, &mut scratch).then(|| {
                let from = scratch.iter().map(|s| s.start).min().unwrap_or(range.start);
                let to = scratch.iter().map(|s| s.end).max().unwrap_or(range.end);
                let bytes = self.findings.words.bytes(from..to);
                let words = self.findings.words.lexed.text.get(bytes).unwrap_or("").to_string();
                Outcome::Cancelled(Against::Beside { words, pattern: pattern.source.clone() })
            })
        };
        let own = [(&rule.unless, range), (&rule.unless_sentence, &within.words), (&rule.unless_text, &text)];
        for (patterns, range) in own {
            if let Some(outcome) = patterns.iter().find_map(|p| holds(p, range)) {
                return outcome;
            }
        }
        if rule.scope == Scope::Subject {
            return Outcome::Fired;
        }
        let all =
            [(&cancellers.clause, range), (&cancellers.sentence, &within.words), (&cancellers.text, &text)];
        for (patterns, range) in all {
            let mut mine = patterns.iter().filter(|(intent, _)| *intent == rule.intent);
            if let Some(outcome) = mine.find_map(|(_, p)| holds(p, range)) {
                return outcome;
            }
        }
        if rule.negation == Negation::Cancels
            && let Some(word) = self.denied(spans, range)
        {
            let bytes = self.findings.words.bytes(word..word + 1);
            let word = self.findings.words.lexed.text.get(bytes).unwrap_or("");
            return Outcome::Cancelled(Against::Denied(word.to_string()));
        }
        Outcome::Fired
    }

    /// A negation near the words of a rule, in their clauses, that is not one of them.
    fn denied(&self, spans: &[Range<usize>], range: &Range<usize>) -> Option<usize> {
        self.negations.iter().copied().filter(|n| range.contains(n)).find(|n| {
            let inside = spans.iter().any(|s| s.contains(n));
            let near = spans.iter().filter(|s| !s.is_empty()).any(|s| {
                let distance = if *n < s.start { s.start - n } else { n + 1 - s.end.min(n + 1) };
                distance <= REACH && self.same_clause(*n, s.start)
            });
            !inside && near
        })
    }

    fn same_clause(&self, a: usize, b: usize) -> bool {
        let sentence = self.sentence_of.get(a).and_then(|s| self.findings.sentences.get(*s));
        sentence.is_some_and(|s| s.clauses.iter().any(|c| c.contains(&a) && c.contains(&b)))
    }

    /// Carries out what fired rules drop.
    fn drop_cancelled(&mut self) {
        let rules = &self.grammar.rules;
        let active: Vec<(usize, usize)> = self
            .findings
            .traces
            .iter()
            .filter(|t| t.outcome == Outcome::Fired && !rules[t.rule].cancels.is_empty())
            .map(|t| (t.rule, t.sentence))
            .collect();
        for (by, sentence) in active {
            let rule = &rules[by];
            for trace in &mut self.findings.traces {
                let reached = rule.scope == Scope::Text || trace.sentence == sentence;
                if reached
                    && trace.rule != by
                    && trace.outcome == Outcome::Fired
                    && rule.cancels.contains(&trace.intent)
                {
                    trace.outcome = Outcome::Cancelled(Against::Rule(rule.id.clone()));
                }
            }
        }
    }
}

fn special(
    words: &Words<'_>,
    range: Range<usize>,
    dates: &[DateHit],
    amounts: &[AmountHit],
    cues: &mut Cues,
) {
    for date in dates {
        if date.length {
            cues.add(LENGTH, date.words.clone());
            continue;
        }
        cues.add(DATE, date.words.clone());
        match date.direction {
            Some(Direction::Past) => cues.add(PAST, date.words.clone()),
            Some(Direction::Future) => cues.add(FUTURE, date.words.clone()),
            None => {}
        }
    }
    amounts.iter().for_each(|a| cues.add(AMOUNT, a.words.clone()));
    for at in range {
        match words.words[at].kind {
            Kind::Number => cues.add(NUMBER, at..at + 1),
            Kind::Email => cues.add(EMAIL, at..at + 1),
            _ => {}
        }
    }
    debug_assert_eq!(SPECIAL[LENGTH], "<length>");
}

/// A question without its mark.
fn asks(grammar: &Grammar, cues: &Cues, range: &Range<usize>) -> bool {
    grammar.lexicon.known(RESERVED[5]).is_some_and(|group| cues.lately(group, range.start))
}

fn negations(grammar: &Grammar, hits: &Hits) -> Vec<usize> {
    let of = |name: &str| grammar.lexicon.known(name).map_or(&[][..], |g| hits.all(g));
    let harmless = of("not_negation");
    of("negation").iter().map(|s| s.start).filter(|w| !harmless.iter().any(|h| h.contains(w))).collect()
}
