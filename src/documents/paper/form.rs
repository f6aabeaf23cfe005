//! Which figure a label names: the one behind it in its cell, in the next cell of its row, or in the cell below.

use std::ops::Range;

use super::cells::Cell;
use super::labels::{Label, LabelHit};
use crate::documents::tokens::{Kind, Token};

/// All cells of a paper, in rows.
pub(super) struct Form {
    pub cells: Vec<Cell>,
    /// The cells of each row, in order.
    rows: Vec<Range<usize>>,
    /// Rows that head a table of goods: their labels name columns of it.
    goods: Vec<bool>,
}

/// A figure that a label names.
#[derive(Debug, Clone)]
pub(super) struct Value<T> {
    pub value: T,
    /// How near label and figure are; 10 is best.
    pub score: f32,
    /// The label's cell, and the figure's.
    pub label: usize,
    pub cell: usize,
    /// The label's first token.
    pub start: usize,
    pub rule: String,
}

impl<T> Value<T> {
    /// What a label of cell `label` names in `cell`. `score`: how near it stands; how much the label is trusted comes on top.
    pub(super) fn of(hit: &LabelHit, label: usize, cell: usize, value: T, score: f32) -> Value<T> {
        let score = score + f32::from(hit.trust) * 1.5;
        Value { value, score, label, cell, start: hit.start, rule: hit.rule.clone() }
    }
}

/// Where a label's figure may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Same,
    Before,
    Right,
    Below,
}

impl Form {
    pub(super) fn new(cells: Vec<Cell>) -> Form {
        let mut rows: Vec<Range<usize>> = Vec::new();
        for (at, cell) in cells.iter().enumerate() {
            match rows.last_mut().filter(|last| cells[last.start].row == cell.row) {
                Some(last) => last.end = at + 1,
                None => rows.push(at..at + 1),
            }
        }
        let goods = rows
            .iter()
            .map(|row| {
                let named = |cell: &Cell| cell.labels.iter().filter(|hit| hit.label == Label::Goods).count();
                let figures = cells[row.clone()]
                    .iter()
                    .flat_map(|cell| &cell.tokens)
                    .any(|token| matches!(token.kind, Kind::Amount { .. } | Kind::Day(_)));
                !figures && cells[row.clone()].iter().map(named).sum::<usize>() >= 2
            })
            .collect();
        Form { cells, rows, goods }
    }

    fn row_of(&self, cell: usize) -> usize {
        self.rows.partition_point(|row| row.end <= cell)
    }

    /// The cells of a cell's row.
    pub(super) fn row(&self, cell: usize) -> &[Cell] {
        self.rows.get(self.row_of(cell)).map_or(&[], |row| &self.cells[row.clone()])
    }

    /// The cells to the right in the same row.
    pub(super) fn right_of(&self, cell: usize) -> Range<usize> {
        self.rows.get(self.row_of(cell)).map_or(cell..cell, |row| cell + 1..row.end)
    }

    /// The cell before this one in its row.
    pub(super) fn left_of(&self, cell: usize) -> Option<usize> {
        let row = self.rows.get(self.row_of(cell))?;
        cell.checked_sub(1).filter(|left| row.contains(left))
    }

    /// Whether a sum stands in a cell's row.
    pub(super) fn is_priced(&self, cell: usize) -> bool {
        let mut tokens = self.row(cell).iter().flat_map(|cell| &cell.tokens);
        tokens.any(|token| matches!(token.kind, Kind::Amount { .. }))
    }

    /// Whether a label of a kind stands in a cell's row.
    pub(super) fn row_says(&self, cell: usize, label: Label) -> bool {
        self.row(cell).iter().flat_map(|cell| &cell.labels).any(|hit| hit.label == label)
    }

    /// Whether a cell's row speaks of a discount.
    pub(super) fn is_discounted(&self, cell: usize) -> bool {
        self.row_says(cell, Label::Discount)
    }

    /// The first cell of the table of goods.
    pub(super) fn first_goods(&self) -> Option<usize> {
        self.rows.iter().zip(&self.goods).find(|(_, goods)| **goods).map(|(row, _)| row.start)
    }

    /// The nearest cell to the right in a row that lies less than a line above or below.
    pub(super) fn beside(&self, cell: usize) -> Option<usize> {
        let label = &self.cells[cell];
        let row = self.row_of(cell);
        let rows =
            [row.checked_sub(1), Some(row + 1)].into_iter().flatten().filter_map(|row| self.rows.get(row));
        rows.flat_map(Clone::clone)
            .filter(|at| {
                let other = &self.cells[*at];
                let near = 0.65 * label.size.max(other.size);
                other.page == label.page && (other.base - label.base).abs() < near && other.left > label.right
            })
            .min_by(|a, b| self.cells[*a].left.total_cmp(&self.cells[*b].left))
    }

    /// The cells right below: those of the next row near enough that reaches under this one.
    pub(super) fn below(&self, cell: usize) -> Vec<usize> {
        let above = &self.cells[cell];
        let reach = (above.size * 3.4).clamp(20.0, 44.0);
        for row in self.rows.iter().skip(self.row_of(cell) + 1).take(4) {
            let first = &self.cells[row.start];
            if first.page != above.page || first.base - above.base > reach {
                break;
            }
            let under: Vec<usize> = row.clone().filter(|at| is_under(above, &self.cells[*at])).collect();
            if !under.is_empty() {
                return under;
            }
        }
        Vec::new()
    }

    /// The line of a sentence right above a line, from which it may go on.
    pub(super) fn line_above(&self, at: usize) -> Option<usize> {
        self.line_near(at, |upper| upper.is_prose() && !upper.text.ends_with(':'))
    }

    /// The line right above, at the same margin, that `may` go on.
    fn line_near(&self, at: usize, may: impl Fn(&Cell) -> bool) -> Option<usize> {
        const NEAR: usize = 60;
        let lower = &self.cells[at];
        (at.saturating_sub(NEAR)..at).rev().find(|above| {
            let upper = &self.cells[*above];
            upper.page == lower.page
                && upper.row != lower.row
                && (0.0..1.9 * upper.size.max(lower.size)).contains(&(lower.base - upper.base))
                && (lower.left - upper.left).abs() < 12.0
                && may(upper)
        })
    }

    /// The line that a line goes on from, be they sentences or, in a narrow column, only parts of one: the lower begins
    /// small, or the upper cannot end so ("within 21").
    pub(super) fn flows_from(&self, at: usize) -> Option<usize> {
        let lower = &self.cells[at];
        let begins_small = lower.first_label().is_none() && lower.text.starts_with(char::is_lowercase);
        let is_open = |upper: &Cell| {
            let last = upper.tokens.last().filter(|_| !upper.text.ends_with('.'));
            last.is_some_and(|last| match last.kind {
                Kind::Number(count) => count <= 365,
                Kind::Word => last.raw.starts_with(char::is_lowercase),
                _ => false,
            })
        };
        self.line_near(at, |upper| match (upper.is_prose(), lower.is_prose()) {
            (true, true) => !upper.text.ends_with(':'),
            (true, false) => !upper.text.ends_with(':') && (begins_small || is_open(upper)),
            (false, _) => begins_small && upper.tokens.len() > 1 && !upper.text.ends_with(['.', ':']),
        })
    }

    /// What follows below a cell in its column, row by row: figures of the same sort without labels of their own.
    pub(super) fn column<T>(&self, first: usize, wanted: impl Fn(&Cell) -> Option<T>) -> Vec<(usize, T)> {
        let mut found = Vec::new();
        let mut at = first;
        while found.len() < 12 {
            let cell = &self.cells[at];
            let next = self.below(at).into_iter().find_map(|next| {
                let other = &self.cells[next];
                let aligned = (other.left - cell.left).abs() < 8.0 || (other.right - cell.right).abs() < 8.0;
                if aligned && other.labels.is_empty() { Some((next, wanted(other)?)) } else { None }
            });
            let Some((next, value)) = next else { break };
            found.push((next, value));
            at = next;
        }
        found
    }

    /// Every label of a kind, save those of tables of goods.
    pub(super) fn labelled(&self, label: Label) -> impl Iterator<Item = (usize, &LabelHit)> {
        self.cells.iter().enumerate().flat_map(move |(at, cell)| {
            let heads = self.goods[self.row_of(at)];
            cell.labels.iter().filter(move |hit| hit.label == label && !heads).map(move |hit| (at, hit))
        })
    }

    /// The figures that labels of a kind name, as `wanted` reads them from a cell's tokens: for each label the nearest
    /// one.
    pub(super) fn values<T>(
        &self,
        label: Label,
        wanted: impl Fn(&Cell, Range<usize>, bool) -> Option<T>,
    ) -> Vec<Value<T>> {
        self.labelled(label).filter_map(|(at, hit)| self.value(at, hit, &wanted)).collect()
    }

    /// `wanted` is also told whether the figure must follow at once.
    pub(super) fn value<T>(
        &self,
        at: usize,
        hit: &LabelHit,
        wanted: &impl Fn(&Cell, Range<usize>, bool) -> Option<T>,
    ) -> Option<Value<T>> {
        let cell = &self.cells[at];
        let mut best: Option<Value<T>> = None;
        let mut offer = |place: Place, other: usize, value: Option<T>| {
            let Some(value) = value else { return };
            let found = &self.cells[other];
            let score = match place {
                Place::Same => 8.5,
                Place::Before => 8.2,
                Place::Right => 8.0 - (found.left - cell.right).max(0.0) / 110.0,
                Place::Below => {
                    let aside = (found.left - cell.left).abs().min((found.right - cell.right).abs());
                    7.6 - (found.base - cell.base) / cell.size.max(5.0) * 0.4 - aside / 40.0
                }
            };
            let value = Value::of(hit, at, other, value, score);
            if best.as_ref().is_none_or(|best| value.score > best.score) {
                best = Some(value);
            }
        };
        let next =
            cell.labels.iter().find(|other| other.start >= hit.end).map_or(cell.tokens.len(), |o| o.start);
        let behind = past_aside(cell, hit.end).min(next);
        if next > behind {
            offer(Place::Same, at, wanted(cell, behind..next, true));
        }
        // Only a label at its cell's end names what stands elsewhere.
        let last = cell
            .labels
            .iter()
            .filter(|other| other.start >= hit.end)
            .fold(hit.end, |end, other| if other.start <= end + 1 { other.end } else { end });
        let last = past_aside(cell, last);
        let ends = cell.tokens[last.min(cell.tokens.len())..].iter().all(is_filler);
        if !ends {
            return best;
        }
        // "28 June 2026 due date": the figure stands before its label.
        if is_named_behind(cell) {
            offer(Place::Before, at, wanted(cell, 0..hit.start, false));
        }
        for other in self.right_of(at) {
            let right = &self.cells[other];
            if is_named_behind(right) {
                break;
            }
            if right.first_label().is_some_and(|hit| hit.label != Label::Tax && hit.label != Label::Goods) {
                break;
            }
            let value = wanted(right, 0..right.tokens.len(), false);
            let found = value.is_some();
            offer(Place::Right, other, value);
            if found || !right.tokens.iter().all(is_filler) {
                break;
            }
        }
        // Beside it, but set in other letters, and so on a row of its own.
        if let Some(other) = self.beside(at) {
            let right = &self.cells[other];
            if right.labels.is_empty() {
                offer(Place::Right, other, wanted(right, 0..right.tokens.len(), false));
            }
        }
        for other in self.below(at) {
            let below = &self.cells[other];
            if below.first_label().is_none() && !is_named_behind(below) {
                offer(Place::Below, other, wanted(below, 0..below.tokens.len(), false));
            }
        }
        best
    }
}

/// Where a cell goes on behind words in brackets that explain a label: "Rechnungsnummer (bitte angeben)".
pub(super) fn past_aside(cell: &Cell, from: usize) -> usize {
    let inside = cell.text.split_once('(').and_then(|(_, rest)| Some(rest.split_once(')')?.0));
    let Some(inside) = inside.filter(|inside| !inside.bytes().any(|b| b.is_ascii_digit())) else {
        return from;
    };
    let words = inside
        .split(|c: char| c.is_whitespace() || c == '/')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut at = from;
    for word in words {
        if word.is_empty() {
            continue;
        }
        let same = cell
            .tokens
            .get(at)
            .is_some_and(|token| token.raw.trim_matches(|c: char| !c.is_alphanumeric()) == word);
        if !same {
            return from;
        }
        at += 1;
    }
    at
}

/// Whether a cell holds a figure and behind it the label that names it, and nothing else.
fn is_named_behind(cell: &Cell) -> bool {
    let [hit] = &cell.labels[..] else { return false };
    hit.start > 0
        && hit.end == cell.tokens.len()
        && !matches!(hit.label, Label::Goods | Label::Tax | Label::Net)
        && cell.tokens[..hit.start].iter().all(|token| {
            matches!(token.kind, Kind::Day(_) | Kind::Code | Kind::Number(_) | Kind::Amount { .. })
        })
}

/// Whether a cell stands under another: their widths overlap, or their edges are in line.
pub(super) fn is_under(above: &Cell, below: &Cell) -> bool {
    let overlap = above.right.min(below.right) - above.left.max(below.left);
    overlap > 0.0 || (above.left - below.left).abs() < 6.0 || (above.right - below.right).abs() < 6.0
}

/// A currency, or a sign that belongs to neither label nor figure.
pub(super) fn is_filler(token: &Token) -> bool {
    matches!(token.kind, Kind::Word | Kind::Percent | Kind::Opaque)
        && (token.raw.chars().all(|c| !c.is_alphanumeric())
            || token.raw.len() <= 3 && crate::documents::figures::currency(&token.raw).is_some()
            || matches!(token.kind, Kind::Percent))
}
