//! Papers whose answers are known → questions that teach what figures look like.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::candidates::{Answered, Asked, Candidate, Candidates, Stated};
use super::fit::Question;
use super::likeness::{Answer, heed};
use super::opened::Opened;
use super::spoken::spoken;
use super::{Paper, due, issued, ruled};
use crate::documents::InvoiceRules;

/// What is true of a paper.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// What kind it is, by the names of [`super::Stands`].
    pub kind: &'static str,
    /// As printed.
    pub number: Option<String>,
    /// The invoice's own day.
    pub issued: Option<Date>,
    /// The sum to be paid, without its sign.
    pub amount: Option<Decimal>,
    /// The last day on which it is paid in time.
    pub due: Option<Date>,
    /// Who sells, as printed; empty if that is not known.
    pub seller: String,
    /// Who buys, likewise.
    pub buyer: String,
    /// Whether only its days are known: it is a piece of a paper.
    pub only_days: bool,
    /// Whether the rules were written with this paper in sight: what they say of it then teaches nothing.
    pub ruled: bool,
}

/// Sorts of signs that come from the rules.
const RULED: [&str; 2] = ["label-", "says"];

/// The questions that a paper puts to [`super::fit`].
pub fn questions(paper: &Paper, rules: &InvoiceRules, known: &Known) -> Vec<Question> {
    let Some(opened) = Opened::of(paper, rules, None) else { return Vec::new() };
    let (form, words) = (&opened.form, opened.words);
    let candidates = Candidates::of(form, words, &rules.topics);
    let credit = known.kind == "credit_note";
    let number = known.number.as_ref();
    let spoken = spoken(form, rules, words, known.issued);
    let day = || issued::issued(form, words, number.map(String::as_str), credit);
    let answered =
        Answered { credit, number: number.map(String::as_str), issued: known.issued, amount: known.amount };
    let issued = || question(Asked::Issued, candidates.days(&answered), known.issued.as_ref(), known, day);
    let last = || due::due(form, words, known.issued, known.amount, &spoken);
    let due = || question(Asked::Due, candidates.due_days(&answered), known.due.as_ref(), known, last);
    if known.only_days {
        return vec![issued(), due()];
    }
    let kind = question(Asked::Kind, candidates.kinds(), Some(&known.kind), known, || ruled::kind(form));
    if !credit && known.kind != "invoice" {
        return vec![kind];
    }
    let side = |firm: &str, side: &'static str| {
        question(Asked::Side, candidates.sides(firm), Some(&side), known, || Answer::Unstated)
    };
    let mut all = vec![
        kind,
        side(&known.seller, "seller"),
        side(&known.buyer, "buyer"),
        question(Asked::Number, candidates.numbers(&answered), number, known, || ruled::number(form, credit)),
        issued(),
        question(Asked::Amount, candidates.amounts(&answered), known.amount.as_ref(), known, || {
            ruled::amount(form, &candidates.sums, &candidates.columns, credit)
        }),
    ];
    // What is credited is not due.
    all.extend((!credit).then(due));
    all
}

fn question<T: Stated>(
    asked: Asked,
    mut candidates: Vec<Candidate<T>>,
    answer: Option<&T>,
    known: &Known,
    ruled: impl FnOnce() -> Answer<T>,
) -> Question {
    if known.ruled {
        // What the rules find on a paper that they were written with says more of it than it will of others.
        let learnt = |sign: &String| RULED.iter().all(|sort| !sign.starts_with(sort));
        candidates.iter_mut().for_each(|one| one.signs.retain(learnt));
    } else {
        heed(&mut candidates, &ruled());
    }
    let right = |value: Option<&T>| match (value, answer) {
        (Some(value), Some(answer)) => value.is(answer),
        (value, answer) => value.is_none() && answer.is_none(),
    };
    let of = |one: Candidate<T>| {
        let right = right(one.value.as_ref());
        (one.signs, right)
    };
    Question { asked, candidates: candidates.into_iter().map(of).collect() }
}
