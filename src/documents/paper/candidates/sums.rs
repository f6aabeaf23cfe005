//! The sums of a paper, and which of them make up others.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::cells::Cell;
use super::super::column::{Columns, Total};
use super::super::form::is_filler;
use super::super::labels::Label;
use super::super::signs::{Signs, steps};
use super::super::sums::{Sums, signed};
use super::{Answered, Asked, Candidate, Candidates, MOST, none, of_credit};
use crate::documents::tokens::{Kind, Token};

/// Pairs of sums are looked at where there are no more than so many different ones.
const FEW_SUMS: usize = 150;
/// A list of open items has so many cells at most.
const LIST_CELLS: usize = 120;
/// Sums of a column end so near to one line, in points.
const IN_LINE: f32 = 12.0;

impl Candidates<'_> {
    /// The sums.
    pub(in super::super) fn amounts(&self, answered: &Answered) -> Vec<Candidate<Decimal>> {
        let is_sum = |token: &Token| matches!(token.kind, Kind::Amount { .. });
        let facts = SumFacts::of(&self.sums, &self.columns);
        let last = self.form.cells.iter().rposition(|cell| cell.tokens.iter().any(is_sum));
        let takes = self.takings();
        let listed = self.listed(answered.number);
        let mut found = Vec::new();
        for (cell, at, token) in self.tokens(is_sum) {
            let Kind::Amount { value, negative, currency } = token.kind else { continue };
            if found.len() >= MOST {
                break;
            }
            let mut signs = self.around.signs(cell, at, 1, Asked::Amount);
            let own = &self.form.cells[cell];
            let mut rest = self.form.right_of(cell).flat_map(|right| &self.form.cells[right].tokens);
            let rightmost = own.tokens[at + 1..].iter().all(is_filler) && !rest.any(is_sum);
            let row: Vec<Decimal> =
                self.form.row(cell).iter().flat_map(sums_of).map(|sum| sum.abs()).collect();
            let is = [
                (negative, "minus"),
                (currency.is_some(), "with-currency"),
                (rightmost, "rightmost"),
                (last == Some(cell), "last"),
            ];
            is.iter().filter(|(is, _)| *is).for_each(|(_, what)| signs.note("is", what));
            signs.note("sums-in-row", steps(row.len(), 4));
            if let Some(whole) = whole_of(&row) {
                signs.note("is", if whole == value { "row-whole" } else { "row-part" });
            }
            facts.note(value, &mut signs);
            if listed.iter().any(|(_, sum)| *sum == value) {
                signs.note("listed", "own");
            } else if !listed.is_empty() {
                signs.note("listed", if self.adds_up_list(cell, value, &listed) { "all" } else { "another" });
            }
            for (off, at, why) in &takes {
                let whole = value.abs().checked_add(*off).is_some_and(|whole| facts.is_printed(whole));
                let rest = value.abs().checked_sub(*off).is_some_and(|rest| facts.is_printed(rest));
                if whole && *at < cell {
                    signs.note("is", "rest");
                    signs.note("rest", why);
                }
                if rest && *at > cell {
                    signs.note("is", "reduced");
                    signs.note("reduced", why);
                }
            }
            found.push(Candidate::at(signed(value, negative), cell, signs));
        }
        found.push(none(found.len(), Signs::new(Asked::Amount)));
        of_credit(&mut found, answered.credit);
        found
    }

    /// The sums in rows with the paper's own number, and their cells.
    fn listed(&self, number: Option<&str>) -> Vec<(usize, Decimal)> {
        let sums =
            self.form.cells.iter().enumerate().flat_map(|(at, cell)| sums_of(cell).map(move |sum| (at, sum)));
        sums.filter(|(cell, _)| self.is_of_number(*cell, number)).take(FEW_SUMS).collect()
    }

    /// Whether a sum is that of a list of open items with the paper's own among them (`listed`): of those above it in its column.
    fn adds_up_list(&self, at: usize, sum: Decimal, listed: &[(usize, Decimal)]) -> bool {
        let cell = &self.form.cells[at];
        let begin = at.saturating_sub(LIST_CELLS);
        let column = (begin..at).rev().map(|above| (above, &self.form.cells[above])).filter(|(_, above)| {
            above.page == cell.page && above.row != cell.row && (above.right - cell.right).abs() < IN_LINE
        });
        let (mut all, mut own) = (Decimal::ZERO, false);
        for (above, one) in column {
            let Some(value) = sums_of(one).last() else { continue };
            let Some(more) = all.checked_add(value) else { return false };
            all = more;
            own |= listed.iter().any(|(cell, _)| *cell == above);
            if all == sum {
                return own && all != value;
            }
        }
        false
    }

    /// Sums that are taken off, by a minus or a label of what was paid; their cells, and for what.
    fn takings(&self) -> Vec<(Decimal, usize, &'static str)> {
        let sums = self.tokens(|token| matches!(token.kind, Kind::Amount { .. }));
        let taken = sums.filter_map(|(cell, _, token)| match token.kind {
            Kind::Amount { value, negative, .. } if !value.is_zero() => {
                let why = match () {
                    () if self.form.is_discounted(cell) => "discount",
                    () if self.form.row_says(cell, Label::Paid) => "paid",
                    () => "something",
                };
                Some((value.abs(), cell, why)).filter(|_| negative || why == "paid")
            }
            _ => None,
        });
        taken.take(FEW_SUMS).collect()
    }
}

/// The sum of a row that all others make up: net, tax and gross.
fn whole_of(row: &[Decimal]) -> Option<Decimal> {
    let most = row.iter().max().copied().filter(|_| (3..=6).contains(&row.len()))?;
    let all = row.iter().try_fold(Decimal::ZERO, |all, sum| all.checked_add(*sum))?;
    (all == most.checked_mul(Decimal::from(2))?).then_some(most)
}

/// The sums in a cell, with their signs.
fn sums_of(cell: &Cell) -> impl Iterator<Item = Decimal> {
    cell.tokens.iter().filter_map(|token| match token.kind {
        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
        _ => None,
    })
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
