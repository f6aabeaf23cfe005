//! The lines of a paper that may state terms of payment, sentences put together again.

use std::collections::HashMap;

use super::Candidates;
use super::counts::{glued, unit};
use crate::documents::rules::{Class, Hit};
use crate::documents::tokens::{Kind, Token};

/// So many lines of a sentence are read together.
const LINES: usize = 12;

/// A line that may state a term.
pub(super) struct Line {
    pub text: String,
    /// Where the words before it stand.
    pub from: &'static str,
    /// Its first cell.
    pub cell: usize,
}

impl Candidates<'_> {
    /// Each line that may state a term; the lines of a sentence are read together, and others with the words on their left or above.
    pub(super) fn lines(&self) -> Vec<Line> {
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
}

/// Whether a phrase is a term of payment.
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

/// Whether a phrase speaks of paying.
pub(super) fn is_paying(class: Class) -> bool {
    matches!(class, Class::Pay | Class::Due | Class::Payable)
}
