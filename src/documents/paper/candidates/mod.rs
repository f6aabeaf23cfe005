//! The figures of a paper that may be what is asked for, each with what stands around it: every number, day and sum, and the days
//! to which terms come.

mod counts;
mod days;
mod kinds;
mod lines;
mod numbers;
mod sides;
mod sums;
mod terms;

pub use kinds::KINDS;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::column::Columns;
use super::form::Form;
use super::signs::{Around, Signs, steps};
use super::sums::Sums;
use super::table::{SECTIONS, Section, section};
use super::topics::Topics;
use crate::documents::rules::Words;
use crate::documents::tokens::Token;
use crate::dunning::normalise_number;

/// So many figures of a sort are weighed; papers with more are lists.
const MOST: usize = 1200;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Asked {
    /// What kind of paper it is.
    Kind,
    /// The invoice's number.
    Number,
    /// Its day.
    Issued,
    /// The sum to be paid.
    Amount,
    /// The last day on which it is paid in time.
    Due,
    /// On which side the creditor stands.
    Side,
}

impl Asked {
    pub(super) const ALL: [Asked; 6] =
        [Asked::Kind, Asked::Number, Asked::Issued, Asked::Amount, Asked::Due, Asked::Side];

    /// As files and people call it.
    pub(super) fn name(self) -> &'static str {
        SECTIONS[self as usize]
    }

    /// Where its signs are looked up.
    pub(super) const fn section(self) -> Section {
        section(SECTIONS[self as usize])
    }
}

/// What a paper may state.
pub(super) trait Stated: Clone {
    /// Whether both are one.
    fn is(&self, other: &Self) -> bool;
    /// In words for a person.
    fn shown(&self) -> String;
    /// Whether it is a day behind another.
    fn is_later(&self, _than: &Self) -> bool {
        false
    }
}

/// A document's number, as printed.
impl Stated for String {
    fn is(&self, other: &String) -> bool {
        normalise_number(self) == normalise_number(other)
    }
    fn shown(&self) -> String {
        self.clone()
    }
}

impl Stated for Date {
    fn is(&self, other: &Date) -> bool {
        self == other
    }
    fn is_later(&self, than: &Date) -> bool {
        self > than
    }
    fn shown(&self) -> String {
        self.to_string()
    }
}

/// A sum, whatever its sign: what is owed and what is credited are printed either way.
impl Stated for Decimal {
    fn is(&self, other: &Decimal) -> bool {
        self.abs() == other.abs()
    }
    fn shown(&self) -> String {
        self.abs().to_string()
    }
}

/// A kind of paper.
impl Stated for &'static str {
    fn is(&self, other: &&'static str) -> bool {
        self == other
    }
    fn shown(&self) -> String {
        (*self).into()
    }
}

/// What may be the answer.
#[derive(Debug, Clone)]
pub(super) struct Candidate<T> {
    /// `None`: the paper does not say.
    pub value: Option<T>,
    /// Where it stands, if it does.
    pub cell: Option<usize>,
    /// By name, each once, in order.
    pub signs: Vec<String>,
}

impl<T> Candidate<T> {
    fn at(value: T, cell: usize, signs: Signs) -> Candidate<T> {
        Candidate { value: Some(value), cell: Some(cell), signs: signs.settled() }
    }
}

/// What of a paper is answered when more is asked.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Answered<'a> {
    /// Whether it is a credit note.
    pub credit: bool,
    pub number: Option<&'a str>,
    pub issued: Option<Date>,
    pub amount: Option<Decimal>,
}

/// That nothing is stated, where so many figures may be.
fn none<T>(count: usize, mut signs: Signs) -> Candidate<T> {
    signs.note("is", "none");
    signs.note("count", steps(count, 5));
    Candidate { value: None, cell: None, signs: signs.settled() }
}

/// Notes all signs once more as those of a credit note, which names another paper's figures beside its own.
fn of_credit<T>(found: &mut [Candidate<T>], credit: bool) {
    for one in found.iter_mut().filter(|_| credit) {
        let again: Vec<String> = one.signs.iter().map(|sign| format!("credit {sign}")).collect();
        one.signs.extend(again);
    }
}

/// Looks for them.
pub(super) struct Candidates<'a> {
    form: &'a Form,
    words: &'a Words,
    around: Around<'a>,
    /// The sums by their labels, and in columns.
    pub sums: Sums,
    pub columns: Columns,
}

impl<'a> Candidates<'a> {
    pub(super) fn of(form: &'a Form, words: &'a Words, topics: &'a Topics) -> Candidates<'a> {
        let (sums, columns) = (Sums::read(form), Columns::of(form));
        Candidates { form, words, around: Around::new(form, words, topics), sums, columns }
    }

    /// Each of these values, with all that is seen of the paper speaking for or against it.
    fn each(values: &[&'static str], seen: Signs) -> Vec<Candidate<&'static str>> {
        let seen = seen.settled();
        let of = |value: &&'static str| {
            let signs = seen.iter().map(|sign| format!("{value} {sign}")).chain([format!("{value} is any")]);
            Candidate { value: Some(*value), cell: None, signs: signs.collect() }
        };
        values.iter().map(of).collect()
    }

    /// Whether a paper's own number stands in a cell's row: lists of open items, some of them long, name it among others.
    fn is_of_number(&self, cell: usize, number: Option<&str>) -> bool {
        let row = || self.form.row(cell).iter();
        number
            .filter(|number| number.len() > 2)
            .is_some_and(|number| row().any(|cell| cell.text.contains(number)))
    }

    /// All tokens of a sort, with their cells and places.
    fn tokens(&self, wanted: impl Fn(&Token) -> bool) -> impl Iterator<Item = (usize, usize, &Token)> {
        let cells = self.form.cells.iter().enumerate();
        let tokens = cells
            .flat_map(|(cell, own)| own.tokens.iter().enumerate().map(move |(at, token)| (cell, at, token)));
        tokens.filter(move |(_, _, token)| wanted(token))
    }
}
