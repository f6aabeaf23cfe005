//! The sums of a paper, and which of them make up others.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::column::{Columns, Total};
use super::super::form::is_filler;
use super::super::labels::Label;
use super::super::signs::{Signs, steps};
use super::super::sums::{Sums, signed};
use super::{Candidate, Candidates, MOST, none};
use crate::documents::tokens::{Kind, Token};

/// Pairs of sums are looked at where there are no more than so many different ones.
const FEW_SUMS: usize = 150;

impl Candidates<'_> {
    /// The sums.
    pub(in super::super) fn amounts(&self) -> Vec<Candidate<Decimal>> {
        let is_sum = |token: &Token| matches!(token.kind, Kind::Amount { .. });
        let facts = SumFacts::of(&self.sums, &self.columns);
        let last = self.form.cells.iter().rposition(|cell| cell.tokens.iter().any(is_sum));
        let takes = self.takings();
        let mut found = Vec::new();
        for (cell, at, token) in self.tokens(is_sum) {
            let Kind::Amount { value, negative, currency } = token.kind else { continue };
            if found.len() >= MOST {
                break;
            }
            let mut signs = self.around.signs(cell, at, 1, false);
            let own = &self.form.cells[cell];
            let mut rest = self.form.right_of(cell).flat_map(|right| &self.form.cells[right].tokens);
            let rightmost = own.tokens[at + 1..].iter().all(is_filler) && !rest.any(is_sum);
            let in_row = self
                .form
                .row(cell)
                .iter()
                .flat_map(|cell| &cell.tokens)
                .filter(|token| is_sum(token))
                .count();
            let is = [
                (negative, "minus"),
                (currency.is_some(), "with-currency"),
                (rightmost, "rightmost"),
                (last == Some(cell), "last"),
            ];
            is.iter().filter(|(is, _)| *is).for_each(|(_, what)| signs.note("is", what));
            signs.note("sums-in-row", steps(in_row, 4));
            facts.note(value, &mut signs);
            for (off, at) in &takes {
                let whole = value.abs().checked_add(*off).is_some_and(|whole| facts.is_printed(whole));
                let rest = value.abs().checked_sub(*off).is_some_and(|rest| facts.is_printed(rest));
                if whole && *at < cell {
                    signs.note("is", "rest");
                }
                if rest && *at > cell {
                    signs.note("is", "reduced");
                }
            }
            found.push(Candidate::at(signed(value, negative), cell, signs));
        }
        found.push(none(found.len(), Signs::default()));
        found
    }

    /// Sums that are taken off, by a minus or a label of what was paid, and their cells.
    fn takings(&self) -> Vec<(Decimal, usize)> {
        let sums = self.tokens(|token| matches!(token.kind, Kind::Amount { .. }));
        let taken = sums.filter_map(|(cell, _, token)| match token.kind {
            Kind::Amount { value, negative, .. } if !value.is_zero() => {
                Some((value.abs(), cell)).filter(|_| negative || self.form.row_says(cell, Label::Paid))
            }
            _ => None,
        });
        taken.take(FEW_SUMS).collect()
    }
}

/// What is known of the sums of a paper beside their places.
struct SumFacts<'a> {
    sums: &'a Sums,
    total: Option<Total>,
    times: HashMap<Decimal, usize>,
    /// Each once, in order.
    each: Vec<Decimal>,
    /// How many pairs of others make it up, and how many pairs it is in that make up another.
    made: HashMap<Decimal, usize>,
    makes: HashMap<Decimal, usize>,
}

impl SumFacts<'_> {
    fn of<'a>(sums: &'a Sums, columns: &Columns) -> SumFacts<'a> {
        let mut each: Vec<Decimal> = sums.all.iter().map(Decimal::abs).filter(|sum| !sum.is_zero()).collect();
        let (mut times, mut made, mut makes) = (HashMap::new(), HashMap::new(), HashMap::new());
        each.iter().for_each(|sum| *times.entry(*sum).or_default() += 1);
        each.sort();
        each.dedup();
        for (at, one) in each.iter().enumerate().filter(|_| each.len() <= FEW_SUMS) {
            for other in &each[at + 1..] {
                if let Some(both) = one.checked_add(*other).filter(|both| each.binary_search(both).is_ok()) {
                    *made.entry(both).or_default() += 1;
                    *makes.entry(*one).or_default() += 1;
                    *makes.entry(*other).or_default() += 1;
                }
            }
        }
        SumFacts { sums, total: columns.total(), times, each, made, makes }
    }

    fn is_printed(&self, sum: Decimal) -> bool {
        self.each.binary_search(&sum).is_ok()
    }

    fn note(&self, sum: Decimal, signs: &mut Signs) {
        let value = sum.abs();
        let total = self.total.as_ref();
        let is = [
            (value.is_zero(), "zero"),
            (self.each.last() == Some(&value), "most"),
            (self.sums.adds_up(sum), "net-and-tax"),
            (total.is_some_and(|total| total.sum.abs() == value), "column-total"),
            (total.is_some_and(|total| total.parts.contains(&value)), "column-part"),
        ];
        is.iter().filter(|(is, _)| *is).for_each(|(_, what)| signs.note("is", what));
        let count =
            |of: &HashMap<Decimal, usize>, most| steps(of.get(&value).copied().unwrap_or_default(), most);
        signs.note("times", count(&self.times, 4));
        signs.note("made-of-two", count(&self.made, 3));
        signs.note("one-of-two", count(&self.makes, 3));
        signs.note("larger", steps(self.each.len() - self.each.partition_point(|other| *other <= value), 4));
    }
}
