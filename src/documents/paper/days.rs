//! The days that a paper states, and its terms.

use jiff::civil::Date;

use super::cells::Cell;
use super::form::{Form, Value};
use super::labels::Label;
use crate::documents::page::Page;
use crate::documents::rules::{Class, Words};
use crate::documents::tokens::Kind;
use crate::documents::{InvoiceRules, OutgoingMail};
use crate::dunning::{NeverDun, Skonto};

/// What the sentences of a paper say about paying.
#[derive(Debug, Clone, Default)]
pub(super) struct Spoken {
    pub due: Option<Date>,
    /// The due day by the terms, counted from the invoice's day.
    pub counted: Option<Date>,
    pub never_dun: Option<NeverDun>,
    pub skonto: Vec<Skonto>,
}

/// A day with its year in a run of tokens: right behind the label, or with a word or two between.
fn day(cell: &Cell, range: std::ops::Range<usize>, near: bool) -> Option<Date> {
    let reach = if near { 4 } else { usize::MAX };
    cell.tokens[range].iter().take(reach).find_map(|token| match token.kind {
        Kind::Day(day) => Date::new(day.year?, day.month?, day.day).ok(),
        _ => None,
    })
}

/// The days that labels of a kind name, best first.
pub(super) fn labelled(form: &Form, label: Label) -> Vec<Value<Date>> {
    let mut values = form.values(label, day);
    for value in &mut values {
        let cell = &form.cells[value.label];
        let at = cell.labels.iter().position(|hit| hit.rule == value.rule);
        // "Auftragsnr./Datum" dates the order, "Belegnr./Datum" the invoice.
        match at.and_then(|at| cell.labels.get(at.checked_sub(1)?)).map(|before| before.label) {
            Some(Label::Number) if label == Label::Date => value.score += 1.0,
            Some(Label::OtherNumber | Label::Order) if label == Label::Date => value.score -= 4.0,
            _ => {}
        }
        // What a sentence says is often said of another document.
        value.score -= 3.0 * f32::from(u8::from(cell.is_prose()));
    }
    // "vom 1. März" at a cell's beginning goes on with another's sentence; alone it is a label.
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let starts = cell.labels.iter().any(|hit| hit.rule == value.rule && hit.start == 0 && hit.end == 1);
        let small = cell.tokens.first().is_some_and(|token| {
            matches!(token.fold.as_str(), "vom" | "dated" | "dnia" | "dd" | "van" | "of")
        });
        !(label == Label::Date && value.label == value.cell && starts && small)
    });
    // In a sentence only that of the invoice that it names: "Rechnung Nr. 7 vom 1. März".
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let names = cell.labels.iter().any(|hit| hit.label == Label::Number);
        label != Label::Date || !cell.is_prose() || names
    });
    values.sort_by(|a, b| b.score.total_cmp(&a.score));
    values
}

/// Every day on the first page, in order.
pub(super) fn all(form: &Form) -> Vec<(usize, Date)> {
    let cells = form.cells.iter().enumerate().filter(|(_, cell)| cell.page == 0);
    cells
        .flat_map(|(at, cell)| {
            cell.tokens.iter().filter_map(move |token| match token.kind {
                Kind::Day(day) => Some((at, Date::new(day.year?, day.month?, day.day).ok()?)),
                _ => None,
            })
        })
        .collect()
}

/// Reads the sentences and the terms as those of a mail are read.
pub(super) fn spoken(form: &Form, rules: &InvoiceRules, words: &Words, issued: Option<Date>) -> Spoken {
    let text = sentences(form, words);
    // Any day does where none is known: without the invoice's own, no term is counted.
    let sent = issued.unwrap_or(Date::constant(2000, 1, 1));
    let mail = OutgoingMail {
        subject: "",
        text: &text,
        sent,
        offset: None,
        attachments: &[],
        language: Some(words.language),
    };
    let Some(page) = Page::read(&mail, rules) else { return Spoken::default() };
    Spoken {
        due: page.due(None, false),
        counted: issued.and_then(|issued| page.term()?.span.due(issued)),
        never_dun: page.never_dun(None),
        skonto: issued.map(|issued| page.discounts(issued)).unwrap_or_default(),
    }
}

/// The lines that speak of paying in sentences, or state terms beside or below a label.
fn sentences(form: &Form, words: &Words) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut rows_taken = std::collections::HashSet::new();
    for (at, cell) in form.cells.iter().enumerate() {
        let says = |label| cell.labels.iter().any(|hit| hit.label == label);
        // A discount alone: its days are no term.
        let figures =
            cell.tokens.iter().filter(|token| matches!(token.kind, Kind::Number(_) | Kind::Day(_))).count();
        if says(Label::Discount) && figures < 2 {
            continue;
        }
        let terms = || {
            let hits = words.hits(&cell.tokens);
            hits.iter().any(|hit| {
                matches!(
                    hit.class,
                    Class::Days | Class::Weeks | Class::NetDays | Class::WorkingDays | Class::Months
                )
            })
        };
        let tells = cell.is_prose()
            || says(Label::Discount)
            || says(Label::Settled)
            || cell.tokens.len() <= 14 && terms();
        if tells && rows_taken.insert((cell.row, at)) {
            lines.push(cell.text.clone());
        }
        let terms = cell.labels.iter().find(|hit| matches!(hit.label, Label::Terms | Label::Due));
        let Some(hit) = terms.filter(|_| !cell.is_prose()) else { continue };
        let name: Vec<&str> =
            cell.tokens[hit.start..hit.end].iter().map(|token| token.raw.as_str()).collect();
        let rest = &cell.tokens[hit.end..];
        if rest.iter().any(|token| !super::form::is_filler(token)) {
            lines.push(cell.text.clone());
        }
        let right = form.right_of(at).next().filter(|at| form.cells[*at].first_label().is_none());
        for other in right.into_iter().chain(form.below(at).into_iter().take(1)) {
            let value = &form.cells[other];
            let figures =
                value.tokens.iter().filter(|t| matches!(t.kind, Kind::Number(_) | Kind::Day(_))).count();
            let discount = value.labels.iter().any(|hit| hit.label == Label::Discount) && figures < 2;
            let other =
                value.first_label().is_some_and(|hit| !matches!(hit.label, Label::Terms | Label::Discount));
            if !discount && !other && value.tokens.len() <= 14 {
                lines.push(format!("{}: {}", name.join(" "), value.text));
            }
        }
    }
    lines.join("\n")
}
