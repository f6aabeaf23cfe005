//! Terms of payment, and the days to which they come.

use std::collections::HashSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::signs::{SENTENCE, Signs, meanings, name, steps};
use super::counts::{back, before_days, ends_of_months, of_months, spans};
use super::days::of_sum;
use super::lines::{Line, is_paying};
use super::{Asked, Candidate, Candidates, MOST};
use crate::documents::OutgoingMail;
use crate::documents::figures::Day;
use crate::documents::page::Page;
use crate::documents::terms::{BEFORE, FROM, Span};
use crate::documents::tokens::{Kind, Token};

/// So many letters at the beginning of two words make them the same noun: "Lieferung" and "Lieferdatum".
const STEM: usize = 5;
/// Shorter words name nothing.
const LEAST: usize = 4;
/// A term that the rules find stands within so many tokens of its count.
const BESIDE: usize = 3;
/// So many days of other things are looked at.
const STARTS: usize = 16;
/// So many words before a term are looked at, and so many from it on.
const LED: usize = 7;
const BEHIND: usize = 5;
/// What a term runs from is named within so many tokens.
const REACH: usize = 7;

/// From where terms are counted: from the invoice's day, or from that of what they name.
struct Count<'a> {
    issued: Date,
    /// The sum to be paid.
    amount: Option<Decimal>,
    /// The other days of the paper, each with the words before it.
    others: Vec<(Date, Vec<&'a str>)>,
    /// All days that are printed in one line.
    printed: HashSet<Day>,
}

impl Count<'_> {
    /// "Within 14 days of delivery": from the days beside which a word of the same stem stands.
    fn named(&self, tokens: &[Token], at: usize, span: Span) -> Vec<Term> {
        let days = self.others.iter().filter(|(_, words)| is_named(tokens, at, words));
        let due = days.filter_map(|(day, _)| span.due(*day));
        due.map(|due| Term::of(at, "Named", due)).collect()
    }

    /// "Four weeks before arrival": so long ahead of each later day.
    fn ahead_of(&self, tokens: &[Token], at: usize, span: Span) -> Vec<Term> {
        let behind = &tokens[at..tokens.len().min(at + REACH)];
        if !behind.iter().any(|token| BEFORE.contains(&token.fold.as_str())) {
            return Vec::new();
        }
        let due = self.others.iter().filter_map(|(day, words)| Some((back(span, *day)?, words)));
        let due = due.filter(|(due, _)| *due >= self.issued);
        let name = |words| if is_named(tokens, at, words) { "NamedAhead" } else { "Ahead" };
        due.map(|(due, words)| Term::of(at, name(words), due)).collect()
    }
}

/// Whether one of the words behind a term is of the stem of one of these.
fn is_named(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    let behind = &tokens[at..tokens.len().min(at + REACH)];
    behind.iter().any(|token| words.iter().any(|word| is_of_stem(name(token), word)))
}

/// A term in a line: its place there, what it is, the day to which it comes, and how well it fits by the rules.
pub(super) struct Term {
    pub at: usize,
    pub span: String,
    pub due: Date,
    /// How well it fits by the rules, if they know it.
    pub weight: Option<i32>,
    /// How it names what another day is of, from which it may as well run.
    pub rivalled: Option<&'static str>,
}

impl Term {
    /// One that the rules do not know.
    pub(super) fn of(at: usize, span: impl Into<String>, due: Date) -> Term {
        Term { at, span: span.into(), due, weight: None, rivalled: None }
    }
}

impl Candidates<'_> {
    /// The days to which terms of payment come, counted from the invoice's day `issued`.
    pub(super) fn terms(&self, issued: Date, amount: Option<Decimal>) -> Vec<Candidate<Date>> {
        let printed = self.printed_days();
        let yearless = self.yearless_days(issued).map(|(_, due, cell, at)| (due, cell, at));
        let others = printed.iter().copied().chain(yearless).take(STARTS);
        let count = Count {
            issued,
            amount,
            others: others.map(|(day, cell, at)| (day, self.around.words_before(cell, at))).collect(),
            printed: self.days_in_lines(),
        };
        let mut found = Vec::new();
        for line in self.lines() {
            if found.len() < MOST {
                self.terms_of(&line, &count, &mut found);
            }
        }
        found
    }

    /// Every day that stands in one line.
    fn days_in_lines(&self) -> HashSet<Day> {
        let days = self.form.cells.iter().flat_map(|cell| &cell.tokens);
        days.filter_map(|token| if let Kind::Day(day) = token.kind { Some(day) } else { None }).collect()
    }

    /// Whether a term runs from what is named beside another day, and is no invoice: "30 days from unloading".
    fn runs_elsewhere(&self, tokens: &[Token], at: usize, count: &Count) -> bool {
        let behind = &tokens[at..tokens.len().min(at + REACH)];
        let same = |token: &&Token| token.sentence == tokens[at].sentence;
        let from = behind.iter().take_while(same).position(|token| FROM.contains(&token.fold.as_str()));
        let Some(from) = from else { return false };
        let of_invoice = |word: &str| {
            let mut topics = self.around.topics.names(self.around.about(word));
            topics.any(|topic| matches!(topic, "invoice" | "issue" | "date"))
        };
        let nouns = behind[from + 1..].iter().take_while(same).map(name).filter(|word| !of_invoice(word));
        nouns.into_iter().any(|noun| {
            let others = count.others.iter().filter(|(day, _)| *day != count.issued);
            others.into_iter().any(|(_, words)| words.iter().any(|word| is_of_stem(noun, word)))
        })
    }

    /// What the words around a term are about.
    fn topics_of(&self, term: &Term, tokens: &[Token], signs: &mut Signs) {
        let (around, topics) = (&self.around, self.around.topics);
        let before = around.all_about(tokens[..term.at].iter().rev().take(LED).map(name));
        signs.topics("topic-before", topics, before);
        let behind = around.all_about(tokens[term.at..].iter().take(BEHIND).map(name));
        signs.topics("topic-term", topics, behind);
        signs.pairs("topics", topics, before.with(behind));
        let sentence = around.all_about(sentence(tokens, term.at).take(SENTENCE).map(name));
        signs.topics("topic-sentence", topics, sentence);
        signs.pairs("topics-sentence", topics, sentence);
    }

    /// The days of a sentence that a line's end breaks: "on 20 / February 2026".
    fn broken_days(&self, line: &Line, count: &Count, tokens: &[Token]) -> Vec<Term> {
        let days =
            tokens.iter().enumerate().filter(|_| self.form.cells[line.cell].text.len() < line.text.len());
        let days = days.filter_map(|(at, token)| match token.kind {
            Kind::Day(day) => Some((at, day)),
            _ => None,
        });
        let broken = days.filter(|(_, day)| !count.printed.contains(day));
        let due = broken.filter_map(|(at, day)| Some((at, day.from(count.issued)?)));
        due.map(|(at, due)| Term::of(at, "Broken", due)).collect()
    }

    /// Those of one line.
    fn terms_of(&self, line: &Line, count: &Count, found: &mut Vec<Candidate<Date>>) {
        let mail = OutgoingMail {
            subject: "",
            text: &line.text,
            sent: count.issued,
            offset: None,
            attachments: &[],
            language: Some(self.words.language),
        };
        let page = Page::read_in(&mail, self.words);
        let tokens = &page.tokens;
        let mut terms = ends_of_months(tokens, count.issued);
        terms.extend(of_months(tokens, self.words, count.issued));
        terms.extend(before_days(tokens, count.issued));
        terms.extend(self.spans_of(&page, count));
        terms.extend(self.broken_days(line, count, tokens));
        // "Our fee notes are payable on presentation": it may be due at once, in words that no rule has.
        let asked = page.hits.iter().filter(|hit| is_paying(hit.class));
        terms.extend(asked.map(|hit| Term::of(hit.start, "Asked", count.issued)));
        found.extend(terms.iter().map(|term| {
            let mut signs = signs_of(term, tokens);
            meanings(&page.hits, tokens, term.at, &mut signs);
            self.topics_of(term, tokens, &mut signs);
            signs.note("term-from", line.from);
            of_sum(count.amount, sentence(tokens, term.at), &mut signs);
            self.around.place(line.cell, &mut signs);
            Candidate::at(term.due, line.cell, signs)
        }));
    }

    /// Those that are so long: from the invoice's day, from that of what is named, or ahead of it.
    fn spans_of(&self, page: &Page, count: &Count) -> Vec<Term> {
        let (tokens, stated) = (&page.tokens, page.weighed_spans());
        let freely = spans(tokens, self.words).into_iter().filter(|(at, span)| {
            stated.iter().all(|(term, _)| term.span != *span || term.at.abs_diff(*at) > BESIDE)
        });
        let stated = stated.iter().map(|(term, weight)| (term.at, term.span, term.elsewhere, Some(*weight)));
        let mut terms = Vec::new();
        for (at, span, elsewhere, weight) in stated.chain(freely.map(|(at, span)| (at, span, false, None))) {
            let named = count.named(tokens, at, span);
            let due = span.due(count.issued).filter(|_| !elsewhere);
            let rivalled = match named.iter().any(|other| Some(other.due) != due) {
                true if self.runs_elsewhere(tokens, at, count) => Some("from"),
                true => Some("beside"),
                false => None,
            };
            terms.extend(due.map(|due| Term { at, span: format!("{span:?}"), due, weight, rivalled }));
            terms.extend(named);
            terms.extend(count.ahead_of(tokens, at, span));
        }
        terms
    }
}

/// The tokens of the sentence of a token.
fn sentence(tokens: &[Token], at: usize) -> impl Iterator<Item = &Token> + Clone {
    let own = tokens[at].sentence;
    tokens.iter().filter(move |token| token.sentence == own)
}

/// What stands around a term.
fn signs_of(term: &Term, tokens: &[Token]) -> Signs {
    let mut signs = Signs::new(Asked::Due);
    let before = tokens[..term.at].iter().rev().take(LED).map(name).filter(|name| !name.is_empty());
    for (place, word) in before.enumerate() {
        if place < 3 {
            signs.note(["term-before-0", "term-before-1", "term-before-2"][place], word);
        }
        signs.note("before", word);
    }
    for (place, token) in tokens[term.at..].iter().take(BEHIND).enumerate() {
        if place < 3 {
            signs.note(["term-0", "term-1", "term-2"][place], name(token));
        }
        signs.note("term-behind", name(token));
    }
    let sentence = sentence(tokens, term.at);
    let length = sentence.clone().count();
    sentence.take(SENTENCE).for_each(|token| signs.note("sentence", name(token)));
    signs.note("sentence-length", steps(length / 3, 8));
    if let Some(how) = term.rivalled {
        signs.note("is", "rivalled");
        signs.note("rivalled", how);
    }
    signs.note("term", term.span.split('(').next().unwrap_or_default());
    signs.note("span", &term.span);
    signs.note("weight", term.weight.map_or("none".into(), |weight| weight.clamp(-6, 8).to_string()));
    signs
}

/// Whether both words are of one verb or noun: "geliefert" and "Lieferung", "afgeleverd" and "aflevering".
fn is_of_stem(one: &str, other: &str) -> bool {
    let stem = |word: &str| match word.find("ge").filter(|at| *at < STEM) {
        Some(at) if word.len() > at + 2 + STEM => format!("{}{}", &word[..at], &word[at + 2..]),
        _ => word.to_owned(),
    };
    let (one, other) = (stem(one), stem(other));
    let end = one.char_indices().nth(STEM).map_or(one.len(), |(end, _)| end);
    !one.starts_with('<') && one.chars().count() >= LEAST && other.starts_with(&one[..end])
}
