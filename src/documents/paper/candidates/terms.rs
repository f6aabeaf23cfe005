//! Terms of payment, and the days to which they come.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::signs::{Signs, meanings, name, steps};
use super::counts::{BEFORE, back, before_days, ends_of_months, glued, of_months, spans, unit};
use super::days::of_sum;
use super::{Asked, Candidate, Candidates, MOST};
use crate::documents::OutgoingMail;
use crate::documents::figures::Day;
use crate::documents::page::Page;
use crate::documents::rules::{Class, Hit};
use crate::documents::terms::Span;
use crate::documents::tokens::{Kind, Token};

/// So many lines of a sentence are read together.
const LINES: usize = 12;
/// So many letters at the beginning of two words make them the same noun: "Lieferung" and "Lieferdatum".
const STEM: usize = 5;
/// Shorter words name nothing.
const LEAST: usize = 4;
/// A term that the rules find stands within so many tokens of its count.
const BESIDE: usize = 3;
/// So many days of other things are looked at.
const STARTS: usize = 16;
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
        due.map(|due| Term { at, span: "Named".into(), due, weight: None, rivalled: None }).collect()
    }

    /// "Four weeks before arrival": so long ahead of each later day.
    fn ahead_of(&self, tokens: &[Token], at: usize, span: Span) -> Vec<Term> {
        let behind = &tokens[at..tokens.len().min(at + REACH)];
        if !behind.iter().any(|token| BEFORE.contains(&token.fold.as_str())) {
            return Vec::new();
        }
        let due = self.others.iter().filter_map(|(day, words)| Some((back(span, *day)?, words)));
        let due = due.filter(|(due, _)| *due >= self.issued);
        due.map(|(due, words)| {
            let name = if is_named(tokens, at, words) { "NamedAhead" } else { "Ahead" };
            Term { at, span: name.into(), due, weight: None, rivalled: None }
        })
        .collect()
    }
}

/// Whether one of the words behind a term is of the stem of one of these.
fn is_named(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    let behind = &tokens[at..tokens.len().min(at + REACH)];
    behind.iter().any(|token| words.iter().any(|word| is_of_stem(name(token), word)))
}

/// A line that may state a term.
struct Line {
    text: String,
    /// Where the words before it stand.
    from: &'static str,
    cell: usize,
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

impl Candidates<'_> {
    /// The days to which terms of payment come, counted from the invoice's day `issued`.
    pub(super) fn terms(&self, issued: Date, amount: Option<Decimal>) -> Vec<Candidate<Date>> {
        let printed = self.printed_days();
        let yearless = self.tokens(|token| matches!(token.kind, Kind::Day(day) if day.year.is_none()));
        let yearless = yearless.filter_map(|(cell, at, token)| match token.kind {
            Kind::Day(day) => Some((day.from(issued)?, cell, at)),
            _ => None,
        });
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
        const FROM: [&str; 8] = ["ab", "nach", "from", "after", "na", "vanaf", "od", "po"];
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
        let before = around.all_about(tokens[..term.at].iter().rev().take(7).map(name));
        signs.topics("topic-before", topics, before);
        let behind = around.all_about(tokens[term.at..].iter().take(5).map(name));
        signs.topics("topic-term", topics, behind);
        signs.pairs("topics", topics, before.with(behind));
        let sentence = tokens.iter().filter(|token| token.sentence == tokens[term.at].sentence);
        let sentence = around.all_about(sentence.take(40).map(name));
        signs.topics("topic-sentence", topics, sentence);
        signs.pairs("topics-sentence", topics, sentence);
    }

    /// Each line that may state a term; the lines of a sentence are read together, and others with the words on their left or above.
    fn lines(&self) -> Vec<Line> {
        let form = self.form;
        let above: Vec<Option<usize>> = (0..form.cells.len()).map(|at| form.flows_from(at)).collect();
        let mut below: HashMap<usize, usize> = HashMap::new();
        for (at, above) in above.iter().enumerate() {
            if let Some(above) = above {
                below.entry(*above).or_insert(at);
            }
        }
        let mut lines = Vec::new();
        for (at, cell) in form.cells.iter().enumerate() {
            if above[at].is_some_and(|above| below.get(&above) == Some(&at)) {
                continue;
            }
            let next = |line: &usize| below.get(line).copied();
            let joined: Vec<usize> = std::iter::successors(Some(at), next).take(LINES).collect();
            let text: Vec<&str> = joined.iter().map(|line| form.cells[*line].text.as_str()).collect();
            let text = text.join(" ");
            // The number may end one line, and what it counts begin the next.
            if joined.len() == 1 && !self.may_state(at) {
                continue;
            }
            if cell.is_prose() || joined.len() > 1 {
                lines.push(Line { text, from: "left", cell: at });
                continue;
            }
            let worded = |other: &usize| {
                form.cells[*other].tokens.iter().any(|token| matches!(token.kind, Kind::Word))
            };
            let named = |other: usize| format!("{}: {text}", form.cells[other].text.trim_end_matches(':'));
            let left = form.left_of(at);
            // "21 | days | after the invoice" in a table: the row is the sentence.
            let counted = cell.tokens.first().is_some_and(|first| unit(first).is_some());
            if let Some(count) = left.filter(|left| counted && form.cells[*left].tokens.len() == 1) {
                let rest = form.right_of(at).map(|right| form.cells[right].text.as_str());
                let row: Vec<&str> = [&*form.cells[count].text, &*text].into_iter().chain(rest).collect();
                lines.push(Line { text: row.join(" "), from: "row", cell: at });
                continue;
            }
            let left = left.filter(worded);
            lines.extend(self.around.head(at).map(|head| Line {
                text: named(head),
                from: "above",
                cell: at,
            }));
            lines.push(Line { text: left.map_or_else(|| text.clone(), named), from: "left", cell: at });
        }
        lines
    }

    /// Whether a cell alone may state a term: by a phrase, by a unit, or as the number that a label's unit counts.
    fn may_state(&self, at: usize) -> bool {
        let form = self.form;
        let cell = &form.cells[at];
        let names_unit = |cell: usize| form.cells[cell].tokens.iter().any(|token| unit(token).is_some());
        let phrase = |hit: &Hit| is_term(hit.class) || is_paying(hit.class);
        let is_count = matches!(cell.tokens[..], [Token { kind: Kind::Number(1..=180), .. }]);
        let label = || form.left_of(at).into_iter().chain(self.around.head(at)).any(names_unit);
        let before_day = || {
            cell.tokens.len() > 1
                && cell.tokens.iter().skip(1).any(|token| matches!(token.kind, Kind::Day(_)))
        };
        self.around.hits(at).iter().any(phrase)
            || cell.tokens.iter().any(|token| unit(token).is_some() || glued(token).is_some())
            || is_count && label()
            || before_day()
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
        due.map(|(at, due)| Term { at, span: "Broken".into(), due, weight: None, rivalled: None }).collect()
    }

    /// Those of one line.
    fn terms_of(&self, line: &Line, count: &Count, found: &mut Vec<Candidate<Date>>) {
        let issued = count.issued;
        let language = Some(self.words.language);
        let mail = OutgoingMail {
            subject: "",
            text: &line.text,
            sent: issued,
            offset: None,
            attachments: &[],
            language,
        };
        let page = Page::read_in(&mail, self.words);
        let (tokens, words) = (&page.tokens, self.words);
        let mut terms = ends_of_months(tokens, issued);
        terms.extend(of_months(tokens, words, issued));
        terms.extend(before_days(tokens, issued));
        let stated = page.weighed_spans();
        let freely = spans(tokens, words).into_iter().filter(|(at, span)| {
            stated.iter().all(|(term, _)| term.span != *span || term.at.abs_diff(*at) > BESIDE)
        });
        let stated = stated.iter().map(|(term, weight)| (term.at, term.span, term.elsewhere, Some(*weight)));
        for (at, span, elsewhere, weight) in stated.chain(freely.map(|(at, span)| (at, span, false, None))) {
            let named = count.named(tokens, at, span);
            let due = span.due(issued).filter(|_| !elsewhere);
            let rivalled = match named.iter().any(|other| Some(other.due) != due) {
                true if self.runs_elsewhere(tokens, at, count) => Some("from"),
                true => Some("beside"),
                false => None,
            };
            terms.extend(due.map(|due| Term { at, span: format!("{span:?}"), due, weight, rivalled }));
            terms.extend(named);
            terms.extend(count.ahead_of(tokens, at, span));
        }
        terms.extend(self.broken_days(line, count, &page.tokens));
        // "Our fee notes are payable on presentation": it may be due at once, in words that no rule has.
        let asked = page.hits.iter().filter(|hit| is_paying(hit.class));
        terms.extend(asked.map(|hit| Term {
            at: hit.start,
            span: "Asked".into(),
            due: issued,
            weight: None,
            rivalled: None,
        }));
        found.extend(terms.iter().map(|term| {
            let mut signs = signs_of(term, &page.tokens);
            meanings(&page.hits, &page.tokens, term.at, &mut signs);
            self.topics_of(term, &page.tokens, &mut signs);
            signs.note("term-from", line.from);
            let sentence = page.tokens[term.at].sentence;
            of_sum(count.amount, page.tokens.iter().filter(|token| token.sentence == sentence), &mut signs);
            self.around.place(line.cell, &mut signs);
            Candidate::at(term.due, line.cell, signs)
        }));
    }
}

/// What stands around a term.
fn signs_of(term: &Term, tokens: &[Token]) -> Signs {
    let mut signs = Signs::new(Asked::Due);
    let before = tokens[..term.at].iter().rev().take(7).map(name).filter(|name| !name.is_empty());
    for (place, word) in before.enumerate() {
        if place < 3 {
            signs.note(["term-before-0", "term-before-1", "term-before-2"][place], word);
        }
        signs.note("before", word);
    }
    for (place, token) in tokens[term.at..].iter().take(5).enumerate() {
        if place < 3 {
            signs.note(["term-0", "term-1", "term-2"][place], name(token));
        }
        signs.note("term-behind", name(token));
    }
    let sentence = tokens.iter().filter(|token| token.sentence == tokens[term.at].sentence);
    let length = sentence.clone().count();
    sentence.take(40).for_each(|token| signs.note("sentence", name(token)));
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

fn is_term(class: Class) -> bool {
    use Class::{
        AtOnce, Days, EndOfMonth, EndOfNextMonth, Fortnight, Months, NetDays, OfNextMonth, Weeks, WorkingDays,
    };
    matches!(
        class,
        AtOnce
            | Days
            | EndOfMonth
            | EndOfNextMonth
            | Fortnight
            | Months
            | NetDays
            | OfNextMonth
            | Weeks
            | WorkingDays
    )
}

fn is_paying(class: Class) -> bool {
    matches!(class, Class::Pay | Class::Due | Class::Payable)
}
