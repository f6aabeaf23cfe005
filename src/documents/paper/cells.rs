//! Words → cells: runs of words that stand together, with what they are as figures and labels.

use super::labels::{LabelHit, Labels};
use super::{Paper, Printed};
use crate::documents::tokens::{Habits, Kind, Token, tokens};

/// Words apart by less than this, in sizes of the letters, are one cell.
const TOGETHER: f32 = 1.02;
/// Most cells that are looked at: pages of goods in small type have some thousands.
const MAX_CELLS: usize = 12_000;

/// A run of words.
#[derive(Debug)]
pub(super) struct Cell {
    /// From 0.
    pub page: usize,
    /// From 0, over all pages.
    pub row: usize,
    pub left: f32,
    pub right: f32,
    pub base: f32,
    pub size: f32,
    pub bold: bool,
    pub text: String,
    pub tokens: Vec<Token>,
    /// In order, none over another.
    pub labels: Vec<LabelHit>,
    /// The kinds of documents that it names.
    pub titles: Vec<LabelHit>,
}

impl Cell {
    /// Whether it is a sentence rather than a label or a figure.
    pub(super) fn is_prose(&self) -> bool {
        let labelled: usize = self.labels.iter().map(|hit| hit.end - hit.start).sum();
        let words = self.tokens.iter().filter(|token| matches!(token.kind, Kind::Word)).count();
        words > labelled + 4 || words >= 7 || words >= 5 && self.text.ends_with('.')
    }

    /// The label that it begins with.
    pub(super) fn first_label(&self) -> Option<&LabelHit> {
        self.labels.first().filter(|hit| hit.start == 0)
    }
}

/// Words of one row and place → cells with their tokens; labels are found by all `lexicons`, the first of which
/// is trusted most.
pub(super) fn cells(paper: &Paper, habits: &Habits, lexicons: &[(&Labels, u8)]) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut row = 0;
    for (page, sheet) in paper.pages.iter().enumerate() {
        let mut open: Vec<&Printed> = Vec::new();
        for word in &sheet.words {
            if let Some(last) = open.last() {
                #[expect(clippy::float_cmp, reason = "all words of a row were given one base line")]
                let new_row = word.base != last.base;
                if new_row || word.left - last.right > TOGETHER * word.size.min(last.size) {
                    finish(&mut open, page, row, &mut cells);
                }
                row += usize::from(new_row);
            }
            open.push(word);
            if cells.len() >= MAX_CELLS {
                return label(cells, habits, lexicons);
            }
        }
        finish(&mut open, page, row, &mut cells);
        row += 1;
    }
    label(headings(cells), habits, lexicons)
}

/// Headings of a table that take two lines are put together: `Issue | Due` over `date | date`. They have no figures,
/// what stands in the second line stands right under a cell of the first, and figures follow below.
fn headings(cells: Vec<Cell>) -> Vec<Cell> {
    let starts: Vec<usize> =
        (0..cells.len()).filter(|at| *at == 0 || cells[at - 1].row != cells[*at].row).collect();
    let rows: Vec<&[Cell]> = starts
        .iter()
        .zip(starts.iter().skip(1).chain([&cells.len()]))
        .map(|(from, to)| &cells[*from..*to])
        .collect();
    let figures = |row: &[Cell]| row.iter().any(|cell| cell.text.bytes().any(|b| b.is_ascii_digit()));
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (at, three) in rows.windows(3).enumerate() {
        let [first, second, below] = three else { continue };
        let near = |one: &[Cell], other: &[Cell]| {
            let gap = other[0].base - one[0].base;
            one[0].page == other[0].page && gap > 0.0 && gap < 1.45 * one[0].size.max(other[0].size)
        };
        let under = |cell: &Cell| first.iter().position(|above| (above.left - cell.left).abs() < 1.5);
        let places: Option<Vec<usize>> = second.iter().map(under).collect();
        if let Some(places) = places
            && first.len() >= 3
            && second.len() >= 2
            && near(first, second)
            && !figures(first)
            && !figures(second)
            && figures(below)
            && below[0].page == first[0].page
        {
            joined.extend(places.into_iter().enumerate().map(|(n, p)| (starts[at + 1] + n, starts[at] + p)));
        }
    }
    let mut cells = cells;
    for (lower, upper) in joined.iter().rev() {
        let lower = cells.remove(*lower);
        let upper = &mut cells[*upper];
        upper.text = format!("{} {}", upper.text, lower.text);
        upper.right = upper.right.max(lower.right);
        upper.base = lower.base;
    }
    cells
}

fn finish(open: &mut Vec<&Printed>, page: usize, row: usize, cells: &mut Vec<Cell>) {
    let (Some(first), Some(last)) = (open.first(), open.last()) else { return };
    let text: Vec<&str> = open.iter().map(|word| word.text.as_str()).collect();
    // "R E C H N U N G": letters set apart are one word.
    let apart = text.len() >= 5
        && text.iter().all(|word| word.chars().count() == 1 && word.chars().all(char::is_alphabetic));
    cells.push(Cell {
        page,
        row,
        left: first.left,
        right: last.right,
        base: first.base,
        size: open.iter().map(|word| word.size).fold(0.0, f32::max),
        bold: open.iter().all(|word| word.bold),
        text: text.join(if apart { "" } else { " " }),
        tokens: Vec::new(),
        labels: Vec::new(),
        titles: Vec::new(),
    });
    open.clear();
}

fn label(mut cells: Vec<Cell>, habits: &Habits, lexicons: &[(&Labels, u8)]) -> Vec<Cell> {
    for cell in &mut cells {
        tokens(&cell.text, habits, &mut cell.tokens);
        // "Data wystawienia / Issue date" says it twice: each language has its say where the one before is silent.
        for (titles, place) in [(false, &mut cell.labels), (true, &mut cell.titles)] {
            for (labels, trust) in lexicons {
                for hit in labels.hits(&cell.tokens, titles, *trust) {
                    if place.iter().all(|known| hit.end <= known.start || known.end <= hit.start) {
                        place.push(hit);
                    }
                }
            }
            place.sort_by_key(|hit| hit.start);
        }
    }
    cells
}
