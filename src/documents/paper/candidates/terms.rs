//! Terms of payment, and the days to which they come.

use std::collections::{HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::signs::{Signs, meanings, name, steps};
use super::{Candidate, Candidates, MOST};
use crate::documents::OutgoingMail;
use crate::documents::page::Page;
use crate::documents::rules::{Class, Hit};
use crate::documents::tokens::{Kind, Token};

/// So many lines of a sentence are read together.
const LINES: usize = 12;
/// So many letters at the beginning of two words make them the same noun: "Lieferung" and "Lieferdatum".
const STEM: usize = 5;
/// Shorter words name nothing.
const LEAST: usize = 4;
/// So many days of other things are looked at.
const STARTS: usize = 12;

/// From where terms are counted: from the invoice's day, or from that of what they name.
struct Count<'a> {
    issued: Date,
    /// The other days of the paper, each with the words before it.
    others: Vec<(Date, Vec<&'a str>)>,
    /// All days that are printed in one line.
    printed: HashSet<Date>,
}

/// A line that may state a term.
struct Line {
    text: String,
    /// Where the words before it stand.
    from: &'static str,
    cell: usize,
}

/// A term in a line: its place there, what it is, the day to which it comes, and how well it fits by the rules.
struct Term {
    at: usize,
    span: String,
    due: Date,
    weight: i32,
}

impl Candidates<'_> {
    /// The days to which terms of payment come, counted from the invoice's day `issued`.
    pub(super) fn terms(&self, issued: Date) -> Vec<Candidate<Date>> {
        let printed = self.printed_days();
        let others = printed.iter().filter(|(day, ..)| *day != issued).take(STARTS);
        let count = Count {
            issued,
            others: others.map(|(day, cell, at)| (*day, self.around.words_before(*cell, *at))).collect(),
            printed: printed.iter().map(|(day, ..)| *day).collect(),
        };
        let mut found = Vec::new();
        for line in self.lines() {
            if found.len() < MOST {
                self.terms_of(&line, &count, &mut found);
            }
        }
        found
    }

    /// Each line that may state a term; the lines of a sentence are read together, and others with the words on their left or above.
    fn lines(&self) -> Vec<Line> {
        let form = self.form;
        let above: Vec<Option<usize>> = (0..form.cells.len()).map(|at| form.line_above(at)).collect();
        let mut below: HashMap<usize, usize> = HashMap::new();
        for (at, above) in above.iter().enumerate() {
            if let Some(above) = above {
                below.entry(*above).or_insert(at);
            }
        }
        let mut lines = Vec::new();
        for (at, cell) in form.cells.iter().enumerate() {
            let goes_on = above[at].is_some_and(|above| below.get(&above) == Some(&at)) && cell.is_prose();
            if goes_on {
                continue;
            }
            let next = |line: &usize| below.get(line).copied().filter(|_| cell.is_prose());
            let joined: Vec<usize> = std::iter::successors(Some(at), next).take(LINES).collect();
            // The number may end one line, and what it counts begin the next.
            let may = |hit: &Hit| is_term(hit.class) || is_paying(hit.class);
            if joined.len() == 1 && !self.around.hits(at).iter().any(may) {
                continue;
            }
            let text: Vec<&str> = joined.iter().map(|line| form.cells[*line].text.as_str()).collect();
            let text = text.join(" ");
            if cell.is_prose() {
                lines.push(Line { text, from: "left", cell: at });
                continue;
            }
            let worded = |other: &usize| {
                form.cells[*other].tokens.iter().any(|token| matches!(token.kind, Kind::Word))
            };
            let named = |other: usize| format!("{}: {text}", form.cells[other].text.trim_end_matches(':'));
            let left = form.left_of(at).filter(worded);
            lines.extend(self.around.head(at).map(|head| Line {
                text: named(head),
                from: "above",
                cell: at,
            }));
            lines.push(Line { text: left.map_or_else(|| text.clone(), named), from: "left", cell: at });
        }
        lines
    }

    /// The days of a sentence that a line's end breaks: "on 20 / February 2026".
    fn broken_days(&self, line: &Line, count: &Count, tokens: &[Token]) -> Vec<Term> {
        let days =
            tokens.iter().enumerate().filter(|_| self.form.cells[line.cell].text.len() < line.text.len());
        let days = days.filter_map(|(at, token)| match token.kind {
            Kind::Day(day) => Some((at, day.date()?)),
            _ => None,
        });
        let broken = days.filter(|(_, day)| !count.printed.contains(day));
        broken.map(|(at, due)| Term { at, span: "Broken".into(), due, weight: 0 }).collect()
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
        let mut terms = ends_of_months(&page.tokens, issued);
        for (term, weight) in page.weighed_spans() {
            let (at, span) = (term.at, format!("{:?}", term.span));
            let due = term.span.due(issued).filter(|_| !term.elsewhere);
            terms.extend(due.map(|due| Term { at, span, due, weight }));
            // "Within 14 days of delivery": from the day beside which a word of the same stem stands.
            let behind = &page.tokens[at..page.tokens.len().min(at + 6)];
            let named = |words: &Vec<&str>| {
                behind.iter().any(|token| words.iter().any(|word| is_of_stem(name(token), word)))
            };
            for (day, _) in count.others.iter().filter(|(_, words)| named(words)) {
                let due = term.span.due(*day);
                terms.extend(due.map(|due| Term { at, span: "Named".into(), due, weight: 0 }));
            }
        }
        terms.extend(self.broken_days(line, count, &page.tokens));
        // "Our fee notes are payable on presentation": it may be due at once, in words that no rule has.
        let asked = page.hits.iter().filter(|hit| is_paying(hit.class));
        terms.extend(asked.map(|hit| Term { at: hit.start, span: "Asked".into(), due: issued, weight: 0 }));
        found.extend(terms.iter().map(|term| {
            let mut signs = signs_of(term, &page.tokens);
            meanings(&page.hits, &page.tokens, term.at, &mut signs);
            signs.note("term-from", line.from);
            self.around.place(line.cell, &mut signs);
            Candidate::at(term.due, line.cell, signs)
        }));
    }
}

/// What stands around a term.
fn signs_of(term: &Term, tokens: &[Token]) -> Signs {
    let mut signs = Signs::default();
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
    signs.note("term", term.span.split('(').next().unwrap_or_default());
    signs.note("span", &term.span);
    signs.note("weight", term.weight.clamp(-6, 8));
    signs
}

fn is_of_stem(one: &str, other: &str) -> bool {
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

/// The ends of months that a word for a month may mean: of the invoice's, of the next, and of that to which so many days come.
fn ends_of_months(tokens: &[Token], issued: Date) -> Vec<Term> {
    const MONTH: [&str; 14] = [
        "month",
        "months",
        "month's",
        "monat",
        "monats",
        "monatsende",
        "folgemonat",
        "folgemonats",
        "ultimo",
        "maand",
        "maandeinde",
        "miesiac",
        "miesiaca",
        "eom",
    ];
    let mut found = Vec::new();
    for (at, _) in tokens.iter().enumerate().filter(|(_, token)| MONTH.contains(&token.fold.as_str())) {
        let mut add = |span: &str, due: Date| found.push(Term { at, span: span.into(), due, weight: 0 });
        add("Month(0)", issued.last_of_month());
        if let Ok(next) = issued.first_of_month().checked_add(1.month()) {
            add("Month(1)", next.last_of_month());
        }
        let days = tokens[at.saturating_sub(6)..at].iter().rev().find_map(|token| match token.kind {
            Kind::Number(days @ 5..=120) => Some(i64::from(days)),
            _ => None,
        });
        if let Some(counted) = days.and_then(|days| issued.checked_add(days.days()).ok()) {
            add("DaysMonth", counted.last_of_month());
        }
    }
    found
}
