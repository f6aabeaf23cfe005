//! The numbers of documents, and what looks like them.

use super::super::number::{is_year, number};
use super::super::signs::{Signs, steps};
use super::{Answered, Asked, Candidate, Candidates, MOST, none, of_credit};
use crate::documents::tokens::{Kind, Token};

impl Candidates<'_> {
    /// The numbers of documents, and what looks like them.
    pub(in super::super) fn numbers(&self, answered: &Answered) -> Vec<Candidate<String>> {
        let mut found = Vec::new();
        for (cell, own) in self.form.cells.iter().enumerate() {
            let mut next = 0;
            for at in 0..own.tokens.len() {
                if at < next || !begins_number(&own.tokens, at) || found.len() >= MOST {
                    continue;
                }
                let Some(value) = number(own, at..own.tokens.len(), true) else { continue };
                let length = value.split(' ').count().max(1);
                // "NR 3/2025" may be a number as a whole, or the part behind the word.
                if !matches!(own.tokens[at].kind, Kind::Word) {
                    next = at + length;
                }
                let mut signs = self.around.signs(cell, at, length, Asked::Number);
                if at.checked_sub(1).is_some_and(|before| begins_number(&own.tokens, before)) {
                    signs.note("is", "cut");
                }
                self.of_number(&value, cell, &mut signs);
                found.push(Candidate::at(value, cell, signs));
            }
        }
        found.push(none(found.len(), Signs::new(Asked::Number)));
        of_credit(&mut found, answered.credit);
        found
    }

    fn of_number(&self, value: &str, cell: usize, signs: &mut Signs) {
        let mut shape = String::new();
        for c in value.chars() {
            let sort = match c {
                '0'..='9' => '0',
                c if c.is_alphabetic() => 'A',
                c => c,
            };
            if !shape.ends_with(sort) || !sort.is_alphanumeric() {
                shape.push(sort);
            }
        }
        signs.note("shape", shape);
        signs.note("length", steps(value.len(), 16) / 2);
        signs.note("digits", steps(value.chars().filter(char::is_ascii_digit).count(), 12));
        if is_year(value) {
            signs.note("is", "year");
        }
        if value.contains("202") || value.contains("/2") {
            signs.note("is", "with-year");
        }
        let times = self.form.cells.iter().take(MOST).filter(|cell| cell.text.contains(value)).count();
        signs.note("times", steps(times, 4));
        if let Some(title) = self.form.cells[cell].titles.first() {
            signs.note("title", format_args!("{:?}", title.label));
        }
    }
}

/// Whether a number may begin with a token.
fn begins_number(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let figures = |token: &Token| match token.kind {
        Kind::Code | Kind::Number(_) => true,
        // "FV 12/01/2026"
        Kind::Day(_) => !token.raw.contains(' ') && token.raw.contains(['/', '-']),
        _ => false,
    };
    match token.kind {
        Kind::Word => {
            // "NR 3/2025" is named, and no part of the number.
            let prefix = !matches!(token.fold.as_str(), "nr" | "no" | "nro" | "num")
                && token.raw.chars().all(|c| c.is_uppercase() || matches!(c, '/' | '-'));
            prefix && token.raw.chars().count() <= 5 && tokens.get(at + 1).is_some_and(figures)
        }
        _ => figures(token),
    }
}
