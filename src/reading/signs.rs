//! What a text shows that could speak for or against an intent: its words, what they stand for, which rules fired.
//!
//! Rules say what is known; signs are everything that may be worth knowing, and `weights` says how much each is worth.
//! A sign is a kind and one or two names, written `not pay_past` or `pair noch nicht`.

use std::ops::{Range, RangeInclusive};

use super::engine::{Findings, Outcome, Trace};
use super::file::Grammar;
use super::pattern::{AMOUNT, DATE, EMAIL, FUTURE, LENGTH, PAST};
use super::sentences::{Part, Sentence};
use super::tokens::Kind;
use super::words::Words;
use crate::dunning::Intent;

/// What kind of sign it is; `label` is how files write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A word as it stands.
    Word,
    /// Letters in a row of a word, whose ends are written `_`: what words of one family share, and misspelt ones.
    Piece,
    /// Two words in a row, each by its beginning.
    Pair,
    /// A word of the first sentence of several.
    First,
    /// A word of the last sentence of several.
    Last,
    /// A word of the subject line.
    Subject,
    /// A concept.
    Is,
    /// A concept that a negation beside it denies.
    Not,
    /// A concept in a question.
    Asks,
    /// One concept soon after another, in one clause.
    Then,
    /// The rules together: how sure they are of an intent.
    Says,
    /// Something about the text as a whole.
    Has,
}

impl Sort {
    /// All of them.
    pub const ALL: [Sort; 12] = [
        Sort::Word,
        Sort::Piece,
        Sort::Pair,
        Sort::First,
        Sort::Last,
        Sort::Subject,
        Sort::Is,
        Sort::Not,
        Sort::Asks,
        Sort::Then,
        Sort::Says,
        Sort::Has,
    ];

    /// Whether it means the same in every language.
    pub fn shared(self) -> bool {
        matches!(self, Sort::Is | Sort::Not | Sort::Asks | Sort::Then | Sort::Says | Sort::Has)
    }

    /// Signs of one group are divided by their number before they count: pieces are many, and words at the ends of a text
    /// are words once more.
    pub fn group(self) -> usize {
        match self {
            Sort::Piece => 1,
            Sort::First | Sort::Last => 2,
            _ => 0,
        }
    }

    /// How files write it.
    pub fn label(self) -> &'static str {
        match self {
            Sort::Word => "word",
            Sort::Piece => "piece",
            Sort::Pair => "pair",
            Sort::First => "first",
            Sort::Last => "last",
            Sort::Subject => "subject",
            Sort::Is => "is",
            Sort::Not => "not",
            Sort::Asks => "asks",
            Sort::Then => "then",
            Sort::Says => "says",
            Sort::Has => "has",
        }
    }
}

/// Number of groups.
pub(super) const GROUPS: usize = 3;

/// A sign and where it was seen.
#[derive(Debug, Clone)]
pub(super) struct Sign<'a> {
    pub sort: Sort,
    pub a: &'a str,
    pub b: &'a str,
    /// Index of the sentence; `usize::MAX` for the subject and the text as a whole.
    pub sentence: usize,
    pub words: Range<usize>,
    /// How much of it there is; 1 for all but `says`.
    pub value: f64,
}

impl Sign<'_> {
    /// How files write it.
    pub fn name(&self) -> String {
        let names = [self.sort.label(), self.a, self.b];
        names.into_iter().filter(|n| !n.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// Nowhere in particular.
const WHOLE: usize = usize::MAX;

/// Letters of a piece.
const PIECE: RangeInclusive<usize> = 3..=5;

/// Letters of each half of a pair.
const HALF: usize = 6;

/// What the rules say together counts as so many signs.
const SAYS: f64 = 1.5;

/// A negation reaches this many words.
const REACH: usize = 4;

/// Hands every sign of a text to `see`, often more than once.
pub(super) fn signs(grammar: &Grammar, findings: &Findings<'_>, see: &mut dyn FnMut(Sign<'_>)) {
    let mut seen: Vec<(&Range<usize>, &str)> = Vec::new();
    for (group, name) in &grammar.concepts {
        seen.extend(findings.hits.all(*group).iter().map(|span| (span, name.as_str())));
    }
    // Those of the same words stay sorted by name.
    seen.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let body = |index: &usize| findings.sentences[*index].part == Part::Body;
    let first = (0..findings.sentences.len()).find(body);
    let last = (0..findings.sentences.len()).rfind(body);
    for (index, sentence) in findings.sentences.iter().enumerate() {
        if sentence.part == Part::Body {
            let ends = [(first, Sort::First), (last, Sort::Last)];
            let end =
                ends.into_iter().find(|(at, _)| *at == Some(index) && first != last).map(|(_, end)| end);
            words(&findings.words, index, sentence, end, see);
            for clause in &sentence.clauses {
                concepts(&seen, index, sentence, clause, see);
            }
        }
    }
    says(grammar, findings, see);
    whole(findings, see);
}

/// Whether no rule has fired but those of last resort.
pub(super) fn others_are_silent(grammar: &Grammar, findings: &Findings<'_>) -> bool {
    let mut fired = findings.traces.iter().filter(|t| t.outcome == Outcome::Fired);
    fired.all(|t| grammar.rules[t.rule].fallback)
}

/// What the rules say: for each intent 1 − Π(1 − weight) over those that fired, shown where the surest of them did.
/// Those of last resort are asked only where the others are silent.
fn says(grammar: &Grammar, findings: &Findings<'_>, see: &mut dyn FnMut(Sign<'_>)) {
    let silent = others_are_silent(grammar, findings);
    let counts = |t: &&Trace| t.outcome == Outcome::Fired && (silent || !grammar.rules[t.rule].fallback);
    let fired: Vec<&Trace> = findings.traces.iter().filter(counts).collect();
    for intent in Intent::ALL {
        let mut doubt = 1.0;
        let mut counted: Vec<&Trace> = Vec::new();
        for trace in fired.iter().filter(|t| t.intent == intent) {
            if !counted.iter().any(|t| t.rule == trace.rule) {
                doubt *= 1.0 - trace.weight;
            }
            counted.push(trace);
        }
        if let Some(best) = counted.into_iter().max_by(|a, b| a.weight.total_cmp(&b.weight)) {
            see(Sign {
                sort: Sort::Says,
                a: intent.label(),
                b: "",
                sentence: best.sentence,
                words: best.words.clone(),
                value: SAYS * (1.0 - doubt),
            });
        }
    }
}

/// The words of the subject line.
pub(super) fn subject(words: &Words<'_>, see: &mut dyn FnMut(Sign<'_>)) {
    for at in 0..words.words.len() {
        if words.words[at].kind == Kind::Word {
            see(Sign {
                sort: Sort::Subject,
                a: words.text(at),
                b: "",
                sentence: WHOLE,
                words: 0..0,
                value: 1.0,
            });
        }
    }
}

fn front(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(at, _)| &word[..at])
}

/// Hands over the pieces of a word. `bounded` and `ends` are room to work in.
fn pieces(word: &str, bounded: &mut String, ends: &mut Vec<usize>, see: &mut dyn FnMut(&str)) {
    bounded.clear();
    bounded.extend(["_", word, "_"]);
    ends.clear();
    ends.extend(bounded.char_indices().map(|(at, _)| at));
    ends.push(bounded.len());
    for letters in PIECE {
        ends.iter().zip(ends.iter().skip(letters)).for_each(|(from, to)| see(&bounded[*from..*to]));
    }
}

/// The words of a sentence; with `end`, it stands at that end of the text.
fn words(
    words: &Words<'_>,
    index: usize,
    sentence: &Sentence,
    end: Option<Sort>,
    see: &mut dyn FnMut(Sign<'_>),
) {
    let text = |at: usize| match words.words[at].kind {
        Kind::Word => words.text(at),
        Kind::Number => "0",
        Kind::Email => "@",
        _ => "/",
    };
    let range = sentence.words.clone();
    let mut emit = |sort: Sort, a: &str, b: &str, at: Range<usize>| {
        see(Sign { sort, a, b, sentence: index, words: at, value: 1.0 });
    };
    let (mut bounded, mut ends) = (String::new(), Vec::new());
    for at in range.clone() {
        let word = text(at);
        emit(Sort::Word, word, "", at..at + 1);
        if let Some(end) = end {
            emit(end, word, "", at..at + 1);
        }
        if words.words[at].kind == Kind::Word {
            pieces(word, &mut bounded, &mut ends, &mut |piece| emit(Sort::Piece, piece, "", at..at + 1));
        }
        if at + 1 < range.end {
            emit(Sort::Pair, front(word, HALF), front(text(at + 1), HALF), at..at + 2);
        }
    }
    if sentence.question {
        emit(
            Sort::Pair,
            if range.is_empty() { "" } else { front(text(range.end - 1), HALF) },
            "?",
            range.clone(),
        );
    }
}

/// The concepts of a clause, of all those of the text in their order.
fn concepts(
    seen: &[(&Range<usize>, &str)],
    index: usize,
    sentence: &Sentence,
    clause: &Range<usize>,
    see: &mut dyn FnMut(Sign<'_>),
) {
    let begins = |at: usize| seen.partition_point(|(span, _)| span.start < at);
    let mut seen = seen[begins(clause.start)..begins(clause.end)].to_vec();
    seen.retain(|(span, _)| span.end <= clause.end);
    let mut emit = |sort: Sort, a: &str, b: &str, words: Range<usize>| {
        see(Sign { sort, a, b, sentence: index, words, value: 1.0 });
    };
    let negations: Vec<usize> =
        seen.iter().filter(|(_, n)| is_negation(n)).map(|(span, _)| span.start).collect();
    for (i, (span, name)) in seen.iter().enumerate() {
        emit(Sort::Is, name, "", (*span).clone());
        if !is_negation(name) && denied(&negations, span) {
            emit(Sort::Not, name, "", (*span).clone());
        }
        if sentence.question {
            emit(Sort::Asks, name, "", (*span).clone());
        }
        for (later, other) in &seen[i + 1..] {
            if later.start > span.end + 3 {
                break;
            }
            if later.start >= span.end {
                emit(Sort::Then, name, other, span.start..later.end);
            }
        }
    }
}

fn is_negation(name: &str) -> bool {
    matches!(name, "not" | "no_det" | "nothing" | "nobody" | "never" | "without" | "neither")
}

/// Whether one of the negations, given in order, stands close before or behind.
fn denied(negations: &[usize], span: &Range<usize>) -> bool {
    let first = negations.partition_point(|n| n + REACH < span.start);
    let around = negations[first..].iter().take_while(|n| **n < span.end + REACH);
    around.into_iter().any(|n| !span.contains(n))
}

fn whole(findings: &Findings<'_>, see: &mut dyn FnMut(Sign<'_>)) {
    let mut emit =
        |a: &str| see(Sign { sort: Sort::Has, a, b: "", sentence: WHOLE, words: 0..0, value: 1.0 });
    let hits = &findings.hits;
    for (group, name) in [
        (FUTURE, "future"),
        (PAST, "past"),
        (DATE, "date"),
        (AMOUNT, "amount"),
        (LENGTH, "length"),
        (EMAIL, "address"),
    ] {
        if !hits.all(group).is_empty() {
            emit(name);
        }
    }
    if findings.amounts.len() > 1 {
        emit("amounts");
    }
    if findings.dates.len() > 1 {
        emit("dates");
    }
    let body: usize = findings.sentences.iter().filter(|s| s.part == Part::Body).map(|s| s.words.len()).sum();
    let questions = findings.sentences.iter().filter(|s| s.part == Part::Body && s.question).count();
    if questions > 0 {
        emit("question");
    }
    emit(match body {
        0..=4 => "under_5_words",
        5..=9 => "under_10_words",
        10..=19 => "under_20_words",
        20..=39 => "under_40_words",
        40..=79 => "under_80_words",
        _ => "many_words",
    });
}
