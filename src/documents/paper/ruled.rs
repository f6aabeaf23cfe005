//! What the rules say to each question.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::form::Form;
use super::kind::Title;
use super::likeness::Answer;
use super::spoken::Spoken;
use super::{due, issued, kind, money, number};
use crate::documents::rules::Words;

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
        Err(several) => Answer::Unsure(several.join(" or ")),
    }
}

/// The day of the document with this number.
pub(super) fn issued(form: &Form, words: &Words, number: Option<&str>, credit: bool) -> Answer<Date> {
    issued::issued(form, words, number, credit).into()
}

/// The sum to be paid, without its sign.
pub(super) fn amount(form: &Form, credit: bool) -> Answer<Decimal> {
    let owed = money::owed(form, credit);
    let doubt = owed.doubt();
    match (owed.amount, owed.place, doubt) {
        (Some(amount), Some((cell, rule)), _) => {
            Answer::Known { value: amount.abs(), cell: Some(cell), rule }
        }
        (Some(amount), None, _) => {
            Answer::Known { value: amount.abs(), cell: None, rule: "net and tax together".into() }
        }
        (None, _, Some(doubt)) => Answer::Unsure(doubt),
        (None, _, None) => Answer::Unstated,
    }
}

/// The last day on which it is paid in time.
pub(super) fn due(
    form: &Form,
    words: &Words,
    issued: Option<Date>,
    amount: Option<Decimal>,
    spoken: &Spoken,
) -> Answer<Date> {
    due::due(form, words, issued, amount, spoken).into()
}
