//! What the rules say of a paper's kind, number and sum, as answers; [`super::issued`] and [`super::due`] say it of its days.

use rust_decimal::Decimal;

use super::column::Columns;
use super::form::Form;
use super::kind::Title;
use super::likeness::Answer;
use super::sums::Sums;
use super::{kind, money, number};

/// What kind of paper it is, by the names of [`super::Stands`].
pub(super) fn kind(form: &Form) -> Answer<&'static str> {
    let (title, at) = kind::title(form);
    let value = match title {
        Title::Invoice => "invoice",
        Title::Credit => "credit_note",
        Title::Reminder => "reminder",
        Title::Other(what) => what,
        Title::Unknown => return Answer::Unstated,
    };
    let title = at.and_then(|at| form.cells[at].titles.first());
    Answer::Known { value, cell: at, rule: title.map_or_else(String::new, |hit| hit.rule.clone()) }
}

/// The number of an invoice, or of what is credited.
pub(super) fn number(form: &Form, credit: bool) -> Answer<String> {
    match number::own(form, credit) {
        Ok(Some(found)) => Answer::Known { value: found.value, cell: Some(found.cell), rule: found.rule },
        Ok(None) => Answer::Unstated,
        Err(several) => Answer::unsure(several.join(" or ")),
    }
}

/// The sum to be paid, by the sums of the paper and its columns.
pub(super) fn amount(form: &Form, sums: &Sums, columns: &Columns, credit: bool) -> Answer<Decimal> {
    let owed = money::owed(form, sums, columns, credit);
    let doubt = owed.doubt();
    match (owed.amount, owed.place, doubt) {
        (Some(amount), Some((cell, rule)), _) => Answer::Known { value: amount, cell: Some(cell), rule },
        (Some(amount), None, _) => {
            Answer::Known { value: amount, cell: None, rule: "net and tax together".into() }
        }
        (None, _, Some(doubt)) => Answer::unsure(doubt),
        (None, _, None) => Answer::Unstated,
    }
}
