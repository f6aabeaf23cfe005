//! Which figures in a mail are numbers of documents, and what the words before them call them.

use super::page::{Named, Page};
use super::rules::Class;
use super::tokens::Kind;
use crate::dunning::{Language, normalise_number};

impl Page<'_> {
    pub(super) fn named(&self) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            let day_like = match token.kind {
                Kind::Number(_) | Kind::Code => false,
                Kind::Day(_) if !token.raw.contains(' ') => true,
                _ => continue,
            };
            let mut start = at;
            if let Some(before) = at.checked_sub(1)
                && self.is_prefix(before, at)
            {
                start = before;
            }
            let mut label = self.label(start);
            // "FV 9/03/2026": the prefix is the label.
            if start < at
                && label.class.is_none()
                && let Some(hit) = self.hits.iter().find(|hit| hit.end == at && hit.class.is_document())
            {
                label.class = Some(hit.class);
                label.skipped = 0;
            }
            // Figures that are a day in other places are a number behind "no." or, with slashes, right behind
            // the document's name: Polish invoices are numbered 12/03/2026.
            if day_like
                && !(label.by_number
                    || label.class.is_some()
                        && label.skipped == 0
                        && self.words.language == Language::Pl
                        && token.raw.contains('/'))
            {
                continue;
            }
            let raw: String = if start < at {
                format!("{} {}", self.tokens[start].raw, token.raw)
            } else {
                token.raw.clone()
            };
            let norm = normalise_number(&raw);
            let digits = norm.bytes().filter(u8::is_ascii_digit).count();
            let file = self.file_with(&norm).or_else(|| {
                // "Rechnung 377" with R377.pdf, "KV 10457" with 10457.pdf
                (start < at).then(|| self.file_with(&normalise_number(&token.raw))).flatten()
            });
            let opens_line = at.checked_sub(1).is_none_or(|before| self.tokens[before].line != token.line)
                || start < at && start.checked_sub(1).is_none_or(|b| self.tokens[b].line != token.line);
            let row = opens_line
                && matches!(token.kind, Kind::Code)
                && digits >= 3
                && self.tokens[at..]
                    .iter()
                    .take_while(|t| t.line == token.line)
                    .any(|t| matches!(t.kind, Kind::Amount { .. }));
            let small = matches!(token.kind, Kind::Number(_)) && file.is_none();
            let follows = self.tokens.get(at + 1).filter(|next| next.sentence == token.sentence);
            // "invoice 2 days ago", "Rechnung 2026": no numbers.
            let counted = small
                && !label.by_number
                && (digits <= 2
                    && (label.skipped > 0
                        || follows.is_some_and(|next| {
                            self.hits.iter().any(|hit| {
                                hit.start == at + 1
                                    && matches!(hit.class, Class::Days | Class::Weeks | Class::Months)
                            }) || matches!(next.fold.as_str(), "of" | "von" | "van" | "z" | "x" | "%")
                        }))
                    || matches!(token.kind, Kind::Number(1990..=2100))
                        && token.raw.len() == 4
                        && start == at);
            if digits == 0 || counted || norm.len() > 32 {
                continue;
            }
            if label.class.is_some() || label.other || label.by_number || file.is_some() || row {
                found.push(Named {
                    raw,
                    norm,
                    start,
                    at,
                    label: label.class,
                    other: label.other,
                    by_number: label.by_number,
                    file,
                    row,
                });
            }
        }
        found
    }

    /// Adds numbers without a label that look like a labelled invoice number: "KV 10322 is paid".
    pub(super) fn add_siblings(&mut self) {
        let shapes: Vec<String> = self
            .numbers
            .iter()
            .filter(|named| named.label == Some(Class::Invoice) || named.file.is_some())
            .map(|named| shape(&named.norm))
            .filter(|shape| shape.len() >= 5)
            .collect();
        let mut added = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if !matches!(token.kind, Kind::Number(_) | Kind::Code) || self.numbers.iter().any(|n| n.at == at)
            {
                continue;
            }
            let start = at.checked_sub(1).filter(|before| self.is_prefix(*before, at)).unwrap_or(at);
            let raw = if start < at {
                format!("{} {}", self.tokens[start].raw, token.raw)
            } else {
                token.raw.clone()
            };
            let norm = normalise_number(&raw);
            if shapes.contains(&shape(&norm)) {
                added.push(Named {
                    raw,
                    norm,
                    start,
                    at,
                    label: None,
                    other: false,
                    by_number: false,
                    file: None,
                    row: true,
                });
            }
        }
        self.numbers.extend(added);
        self.numbers.sort_by_key(|named| named.at);
    }

    /// Lines of one pattern that open with a number and carry money and a day list documents: "70881 of 29 June,
    /// € 412.30". Where the mail labels an invoice's number elsewhere they are that invoice's items.
    pub(super) fn add_list(&mut self) {
        if self.numbers.iter().any(|named| {
            named.label == Some(Class::Invoice) && !self.in_subject(named.at) && !self.opens_line(named.start)
        }) {
            return;
        }
        let mut lines: Vec<(usize, String)> = Vec::new();
        for at in self.body..self.tokens.len() {
            let token = &self.tokens[at];
            let number = matches!(token.kind, Kind::Number(_) | Kind::Code);
            if !number || token.raw.len() < 3 || !self.opens_line(at) {
                continue;
            }
            let rest = self.tokens[at..].iter().take_while(|other| other.line == token.line);
            let has = |test: fn(&Kind) -> bool| rest.clone().any(|other| test(&other.kind));
            if has(|kind| matches!(kind, Kind::Amount { .. })) && has(|kind| matches!(kind, Kind::Day(_))) {
                lines.push((at, normalise_number(&token.raw)));
            }
        }
        for (at, norm) in &lines {
            let alike = |(_, other): &(usize, String)| other != norm && shape(other) == shape(norm);
            if !lines.iter().any(alike) {
                continue;
            }
            match self.numbers.iter_mut().find(|named| named.at == *at) {
                Some(named) if named.other => {}
                Some(named) => {
                    named.row = true;
                    named.label = named.label.or(Some(Class::Invoice));
                }
                None => {
                    let file = self.file_with(norm);
                    self.numbers.push(Named {
                        raw: self.tokens[*at].raw.clone(),
                        norm: norm.clone(),
                        start: *at,
                        at: *at,
                        label: Some(Class::Invoice),
                        other: false,
                        by_number: false,
                        file,
                        row: true,
                    });
                }
            }
        }
        self.numbers.sort_by_key(|named| named.at);
    }

    /// "Number: X" at the head of a text that names no document's number is the number of the text's own document.
    pub(super) fn label_heading(&mut self) {
        if self.numbers.iter().any(|named| named.label.is_some() && !self.in_subject(named.at)) {
            return;
        }
        let heading = self.numbers.iter().position(|named| {
            named.by_number
                && !named.other
                && !self.in_subject(named.at)
                && self.hits.iter().any(|hit| {
                    hit.class == Class::Number
                        && hit.end == named.start
                        && self.opens_line(hit.start)
                        && self.tokens[hit.end - 1].colon
                })
        });
        if let Some(heading) = heading {
            self.numbers[heading].label = Some(Class::Invoice);
        }
    }

    pub(super) fn opens_line(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| self.tokens[before].line != self.tokens[at].line)
    }

    /// Whether a word is the first part of the number behind it: `FV 12/03/2026`, `KV 10457`.
    fn is_prefix(&self, at: usize, number: usize) -> bool {
        let word = &self.tokens[at];
        let upper = (1..=4).contains(&word.raw.len()) && word.raw.bytes().all(|b| b.is_ascii_uppercase());
        upper
            && matches!(word.kind, Kind::Word)
            && !word.colon
            && word.line == self.tokens[number].line
            && word.clause == self.tokens[number].clause
            && !self.hits.iter().any(|hit| {
                hit.start <= at
                    && at < hit.end
                    && (matches!(hit.class, Class::Number | Class::OtherNumber | Class::Vat | Class::Unit)
                        || hit.class.is_document() && word.raw.len() > 3)
            })
    }

    fn label(&self, start: usize) -> Label {
        let mut label = Label { class: None, other: false, by_number: false, skipped: 0 };
        let mut end = start;
        let sentence = self.tokens[start].sentence;
        for _ in 0..5 {
            let Some(before) = end.checked_sub(1).filter(|&b| self.tokens[b].sentence == sentence) else {
                break;
            };
            let ending = |test: &dyn Fn(Class) -> bool| {
                self.hits.iter().filter(|hit| hit.end == end && test(hit.class)).min_by_key(|hit| hit.start)
            };
            let number = ending(&|class| class == Class::Number);
            // "No later than the 10th" numbers nothing.
            let number = number.filter(|_| label.skipped == 0 || label.by_number);
            label.by_number |= number.is_some();
            let document = ending(&|class| class.is_document() && class != Class::Reminder);
            let other = ending(&|class| class == Class::OtherNumber);
            match (document, other) {
                (Some(document), other) if other.is_none_or(|other| document.start <= other.start) => {
                    label.class = Some(document.class);
                }
                (_, Some(_)) => label.other = true,
                (_, None) => {
                    if let Some(number) = number {
                        end = number.start;
                        continue;
                    }
                    let word = &self.tokens[before];
                    // "Part invoice R-118", "Faktura częściowa R/118/26": an adjective before what is clearly a number.
                    let code = matches!(self.tokens[start].kind, Kind::Code) && label.skipped == 0;
                    let small = matches!(word.kind, Kind::Word)
                        && !word.colon
                        && (word.raw.chars().count() <= 5 || code)
                        && word.clause == self.tokens[start].clause;
                    let is_day = self.hits.iter().any(|hit| hit.end == end && hit.class == Class::Dated);
                    if !small || label.skipped == 2 || is_day {
                        break;
                    }
                    label.skipped += 1;
                    end = before;
                    continue;
                }
            }
            // "Ihre Bestellung 7781", but "Rechnung zu Bestellung": the nearest label decides.
            break;
        }
        label
    }
}

/// A number's pattern: digits as 0, letters as they are.
fn shape(norm: &str) -> String {
    norm.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

struct Label {
    class: Option<Class>,
    other: bool,
    by_number: bool,
    skipped: usize,
}
