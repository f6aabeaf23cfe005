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
    label(cells, habits, lexicons)
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
