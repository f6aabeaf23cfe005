//! Days that stand beside words of paying rather than beside a label of the rules.

use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::cells::Cell;
use super::days::day;
use super::form::{Form, Value};
use super::labels::{Label, LabelHit};
use super::sums::amounts;
use crate::documents::rules::{Class, Words};
use crate::documents::tokens::{Kind, Token};

/// "by 30 June 2026" right below a sum and in line with it.
pub(super) fn beneath_sums(form: &Form, words: &Words) -> Vec<Value<Date>> {
    let mut found = Vec::new();
    for (at, cell) in form.cells.iter().enumerate() {
        let hits = words.hits(&cell.tokens);
        let deadline = hits
            .iter()
            .find(|hit| hit.start == 0 && hit.class == Class::Deadline && hit.end + 1 == cell.tokens.len());
        let Some(hit) = deadline else { continue };
        let Some(value) = day(cell, hit.end..cell.tokens.len(), true) else { continue };
        let above = form.cells[..at].iter().rev().take(60).find(|above| {
            above.page == cell.page
                && ((above.left - cell.left).abs() < 8.0 || (above.right - cell.right).abs() < 8.0)
                && (0.1..2.4 * above.size.max(cell.size)).contains(&(cell.base - above.base))
        });
        let sum = |above: &Cell| above.tokens.iter().any(|token| matches!(token.kind, Kind::Amount { .. }));
        if above.is_some_and(sum) {
            let rule = "a day below a sum".to_owned();
            found.push(Value { value, score: 7.0, label: at, cell: at, start: 0, rule });
        }
    }
    found
}

/// The day beside words of paying that are no label of the rules: "Zahldatum", "Balance due by". The last resort.
pub(super) fn paying(form: &Form, words: &Words) -> Vec<Value<Date>> {
    use Class::{AlreadyPaid, Deposit, DirectDebit, Discount, Due, Pay, Payable, Settled, Validity};
    let mut found = Vec::new();
    for (at, cell) in form.cells.iter().enumerate() {
        let end = cell.tokens.iter().position(|token| matches!(token.kind, Kind::Day(_)));
        let end = end.unwrap_or(cell.tokens.len());
        let figures = |token: &Token| !matches!(token.kind, Kind::Word);
        if cell.is_prose() || !(1..=5).contains(&end) || cell.tokens[..end].iter().any(figures) {
            continue;
        }
        let other = cell.labels.iter().any(|hit| {
            matches!(
                hit.label,
                Label::Issued
                    | Label::OtherDate
                    | Label::Paid
                    | Label::Settled
                    | Label::Discount
                    | Label::Carried
            )
        });
        let hits = words.hits(&cell.tokens[..end]);
        let says = |classes: &[Class]| hits.iter().any(|hit| classes.contains(&hit.class));
        let pays = says(&[Due, Pay, Payable]) || cell.labels.iter().any(|hit| hit.label == Label::Payable);
        if other || !pays || says(&[AlreadyPaid, Deposit, DirectDebit, Discount, Settled, Validity]) {
            continue;
        }
        let rule = "a day beside words of paying".to_owned();
        let hit = LabelHit { label: Label::Due, start: 0, end, rule, trust: 0 };
        let value = form.value(at, &hit, &|cell: &Cell, range: Range<usize>, near| {
            day(cell, range.clone(), near).filter(|_| range.end - range.start <= 3)
        });
        found.extend(value.filter(|value| !form.is_priced(value.cell)));
    }
    found
}

/// The only day of the sentences that speak of a direct debit, and do not ask whether one is wanted, or of the next ones.
pub(super) fn collected(form: &Form, words: &Words) -> Option<Date> {
    let mut days = form.cells.iter().filter(|cell| cell.is_prose()).flat_map(|cell| {
        let hits = words.hits(&cell.tokens);
        let of = |class: Class| hits.iter().filter(move |hit| hit.class == class);
        // "Direct debit received 23 January, thank you" tells of the last one.
        let settled: Vec<usize> = of(Class::Settled).map(|hit| cell.tokens[hit.start].sentence).collect();
        let debits = of(Class::DirectDebit).map(|hit| &cell.tokens[hit.start]);
        let said: Vec<usize> = debits
            .filter(|token| !token.question && !settled.contains(&token.sentence))
            .map(|token| token.sentence)
            .collect();
        (0..cell.tokens.len())
            .filter(move |at| {
                let sentence = cell.tokens[*at].sentence;
                said.iter().any(|said| (*said..=said + 1).contains(&sentence))
            })
            .filter_map(|at| day(cell, at..at + 1, true))
    });
    let first = days.next()?;
    days.all(|other| other == first).then_some(first)
}

/// The day in the row of the sum that is to be paid, in a table of parts: "Rest    6 June 2026    548.31".
pub(super) fn beside(form: &Form, amount: Decimal) -> Vec<Value<Date>> {
    let holds = |cell: &Cell| !cell.is_prose() && amounts(cell).any(|sum| sum == amount);
    let cells = form.cells.iter().enumerate().filter(|(_, cell)| holds(cell));
    let found = cells.filter_map(|(at, _)| {
        let row = form.row(at);
        let other = row.iter().flat_map(|cell| &cell.labels).any(|hit| {
            matches!(hit.label, Label::Paid | Label::Settled | Label::Issued | Label::Date | Label::Carried)
        });
        let mut days = row.iter().flat_map(|cell| {
            (0..cell.tokens.len()).filter_map(move |token| day(cell, token..token + 1, true))
        });
        let (first, more) = (days.next()?, days.next().is_some());
        let rule = "a day beside the sum to be paid".to_owned();
        let value = Value { value: first, score: 6.0, label: at, cell: at, start: 0, rule };
        (!other && !more).then_some(value)
    });
    found.collect()
}
