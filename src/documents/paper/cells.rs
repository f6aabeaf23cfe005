//! Words → cells: runs of words that stand together, with what they are as figures and labels.

use super::labels::{Label, LabelHit, Labels};
use super::{Paper, Printed};
use crate::documents::figures::{Day, numeric_day};
use crate::documents::tokens::{Habits, Kind, Token, tokens};

/// Words apart by less than this, in sizes of the letters, are one cell.
const TOGETHER: f32 = 1.02;
/// No space between two words of a line is wider, but for justified lines.
const SPACE: f32 = 0.5;
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
    /// Whether its letters are set apart, and so are its words from one another.
    pub spread: bool,
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
        if self.is_heading() {
            return false;
        }
        let labelled: usize = self.labels.iter().map(|hit| hit.end - hit.start).sum();
        let words = self.tokens.iter().filter(|token| matches!(token.kind, Kind::Word)).count();
        let words = words.saturating_sub(aside(&self.text));
        words > labelled + 4 || words >= 7 || words >= 5 && self.text.ends_with('.')
    }

    /// Whether it is a bold line that names an invoice's kind and number: "Rechnung 17/26: Texte für den Katalog", "Annual
    /// subscription 2026/27 — invoice S/0384".
    pub(super) fn is_heading(&self) -> bool {
        let numbered = |hit: &LabelHit| {
            let begins = hit.start == 0 || self.tokens[hit.start - 1].clause != self.tokens[hit.start].clause;
            let behind = self.tokens[hit.end.saturating_sub(1)..].iter().take(3);
            let number = |token: &Token| matches!(token.kind, Kind::Code | Kind::Number(_) | Kind::Day(_));
            begins
                && matches!(hit.label, Label::IsInvoice | Label::IsCredit)
                && behind.into_iter().any(number)
        };
        let named = self.titles.first().is_some_and(numbered);
        self.bold && self.tokens.len() <= 12 && !self.text.ends_with('.') && named
    }

    /// Whether a title is that of another document, which the cell speaks of: "Op factuur 26-1104".
    pub(super) fn refers(&self, title: &LabelHit) -> bool {
        let within = |hit: &&LabelHit| hit.start < title.start && title.start < hit.end;
        self.labels.iter().filter(|hit| hit.label == Label::Refers).any(|hit| within(&hit))
    }

    /// The label that it begins with.
    pub(super) fn first_label(&self) -> Option<&LabelHit> {
        self.labels.first().filter(|hit| hit.start == 0)
    }
}

/// How many words stand in brackets at a text's end: "(in words: two hundred)", "(steuerfrei nach § 4 Nr. 21 UStG)".
/// They explain a figure or a label, and make no sentence of it.
fn aside(text: &str) -> usize {
    let inside = text.trim_end().strip_suffix(')').and_then(|text| Some(text.rsplit_once('(')?.1));
    inside.map_or(0, |inside| {
        inside.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
    })
}

/// The parts of a word between leaders: `bis..........14.06.2026` are two, and dots alone none.
fn without_leaders(word: &Printed) -> Vec<Printed> {
    let leader = |c: char| matches!(c, '.' | '…' | '_' | '·');
    let letters: Vec<char> = word.text.chars().collect();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|c| leader(**c)).count();
        // A single middle dot stands between the parts of a sender's line.
        let is_one = run >= 4 || letters.len() == run && !matches!(letters[..], ['·' | '…']);
        if is_one {
            runs.push((at, at + run));
        }
        at += run.max(1);
    }
    if runs.is_empty() {
        return vec![word.clone()];
    }
    let width = (word.right - word.left) / letters.len() as f32;
    let ends = runs.iter().map(|(start, _)| *start).chain([letters.len()]);
    let starts = [0].into_iter().chain(runs.iter().map(|(_, end)| *end));
    starts
        .zip(ends)
        .filter(|(start, end)| end > start)
        .map(|(start, end)| Printed {
            text: letters[start..end].iter().collect(),
            left: word.left + width * start as f32,
            right: word.left + width * end as f32,
            ..word.clone()
        })
        .collect()
}

/// A label and the figure that is printed right behind it: `Factuurdatum:07-05-2025`, `usługi11.02.2026`, `Factuurbedrag€7.990,56`.
fn unglued(word: Printed) -> Vec<Printed> {
    let Some((at, _)) = word.text.char_indices().find(|(_, c)| c.is_ascii_digit()).filter(|(at, _)| *at > 2)
    else {
        return vec![word];
    };
    // "US$12" is one sum, and "CA$12" likewise.
    let priced = word.text[..at].strip_suffix(['€', '£', '$']);
    let priced = priced.filter(|label| label.ends_with(':') || label.ends_with(char::is_lowercase));
    let (label, figure) = word.text.split_at(priced.map_or(at, str::len));
    let named = label.len() > 2 && label.trim_end_matches(':').chars().all(char::is_alphabetic);
    // "Konditionen30 Tage": a long word, and a small number.
    let counted = label.len() > 5
        && label.ends_with(char::is_lowercase)
        && figure.len() <= 3
        && figure.bytes().all(|b| b.is_ascii_digit());
    if !named || !(label.ends_with(':') || is_day(figure) || counted || priced.is_some()) {
        return vec![word];
    }
    let wide = (word.right - word.left) / word.text.chars().count() as f32;
    let middle = word.left + wide * label.chars().count() as f32;
    vec![
        Printed { text: label.into(), right: middle, ..word.clone() },
        Printed { text: figure.into(), left: middle, ..word.clone() },
    ]
}

/// Words of one row and place → cells with their tokens; labels are found by all `lexicons`, the first of which
/// is trusted most.
pub(super) fn cells(paper: &Paper, habits: &Habits, lexicons: &[(&Labels, u8)]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut row = 0;
    for (page, sheet) in paper.pages.iter().enumerate() {
        let mut open: Vec<Printed> = Vec::new();
        // Where the cells of the row above begin: a word right below one begins a cell, too, if more than a space is
        // before it. So does a word right above one: narrow columns are told by both their rows.
        let (mut above, mut begun): (Vec<f32>, usize) = (Vec::new(), cells.len());
        let words = sheet.words.iter().flat_map(without_leaders).flat_map(unglued);
        let words: Vec<Printed> = words.collect();
        let apart = narrowest_gutter(&words);
        let wide = wide_starts(&words, apart);
        for (place, word) in words.iter().enumerate() {
            if let Some(last) = open.last() {
                let new_row = !in_row(last, word);
                let size = word.size.min(last.size);
                let gap = word.left - last.right;
                let set_apart =
                    || is_day(&last.text) || is_day(&word.text) || over_another(&words, &wide, place);
                let column = gap > SPACE * size
                    && (above.iter().any(|left| (left - word.left).abs() < 1.0)
                        || gap > apart * size && set_apart());
                let far = word.base - last.base > 3.0 * size;
                if new_row || column || gap > TOGETHER * size {
                    finish(&mut open, page, row, &mut cells);
                }
                if new_row {
                    row += 1;
                    above.clear();
                    above.extend(cells[begun..].iter().filter(|_| !far).map(|cell| cell.left));
                    begun = cells.len();
                }
            }
            open.push(word.clone());
            if cells.len() >= MAX_CELLS {
                return label(cells, habits, lexicons);
            }
        }
        finish(&mut open, page, row, &mut cells);
        row += 1;
    }
    label(headings(cells), habits, lexicons)
}

/// Whether two words stand in one row.
#[expect(clippy::float_cmp, reason = "all words of a row were given one base line")]
fn in_row(a: &Printed, b: &Printed) -> bool {
    a.base == b.base
}

/// The gap, in sizes of the letters, that is no space between two words of this page: letters of one width each have wide
/// spaces.
fn narrowest_gutter(words: &[Printed]) -> f32 {
    let neighbours = words.windows(2).filter(|pair| in_row(&pair[0], &pair[1]));
    let mut gaps: Vec<f32> = neighbours
        .map(|pair| (pair[1].left - pair[0].right) / pair[1].size.min(pair[0].size))
        .filter(|gap| (0.05..=TOGETHER).contains(gap))
        .collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() / 2).map_or(SPACE, |usual| SPACE.max(1.4 * usual))
}

/// The words, by their places in order, that more than a space sets apart from what stands before them in their row.
fn wide_starts(words: &[Printed], apart: f32) -> Vec<usize> {
    (0..words.len())
        .filter(|at| {
            let word = &words[*at];
            at.checked_sub(1).map(|before| &words[before]).is_none_or(|before| {
                !in_row(before, word) || word.left - before.right > apart * word.size.min(before.size)
            })
        })
        .collect()
}

/// Whether a word stands right above one of the next row that is set apart, too, in a row of several such.
fn over_another(words: &[Printed], wide: &[usize], at: usize) -> bool {
    let word = &words[at];
    let below = wide[wide.partition_point(|start| *start <= at)..].iter().map(|start| &words[*start]);
    let mut below = below.take(48).skip_while(|other| other.base <= word.base).peekable();
    // A row of its own may stand between: a figure in two lines.
    for _ in 0..2 {
        let Some(first) = below.peek().copied() else { break };
        let near = first.base - word.base <= 2.4 * word.size.max(first.size);
        let mut row = Vec::new();
        while let Some(other) = below.next_if(|other| in_row(first, other)) {
            row.push(other);
        }
        if near && row.len() >= 3 && row.iter().any(|other| (other.left - word.left).abs() < 1.0) {
            return true;
        }
    }
    false
}

/// "30.04.2026": figures as a day is written in, and long enough not to be one of the groups of a number.
fn is_day(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let marks = text.bytes().filter(|b| matches!(b, b'.' | b'/' | b'-')).count();
    marks == 2 && (6..=8).contains(&digits) && digits + marks == text.len()
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
    // What stands below a heading of one line in such a row is as far from it as from the others' second line.
    for (lower, upper) in &joined {
        let (row, base) = (cells[*upper].row, cells[*lower].base);
        cells.iter_mut().filter(|cell| cell.row == row).for_each(|cell| cell.base = base);
    }
    for (lower, upper) in joined.iter().rev() {
        let lower = cells.remove(*lower);
        let upper = &mut cells[*upper];
        upper.text = format!("{} {}", upper.text, lower.text);
        upper.right = upper.right.max(lower.right);
    }
    cells
}

fn finish(open: &mut Vec<Printed>, page: usize, row: usize, cells: &mut Vec<Cell>) {
    let (Some(first), Some(last)) = (open.first(), open.last()) else { return };
    let text: Vec<&str> = open.iter().map(|word| word.text.as_str()).collect();
    // "R E C H N U N G", "FA K T U R A", "*** N O T A ***": letters set apart are one word.
    let short = |word: &&str| word.chars().count() <= 2 && word.chars().all(char::is_alphabetic);
    let letters: Vec<&str> =
        text.iter().copied().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let single = letters.iter().filter(|word| word.chars().count() == 1).count();
    let apart = letters.len() >= 5 && letters.iter().all(short) && 2 * single > letters.len();
    if let Some(before) = cells.last_mut()
        && apart
        && before.spread
        && before.row == row
        && first.left - before.right < 4.0 * first.size
    {
        before.text = format!("{} {}", before.text, letters.concat());
        before.right = last.right;
        open.clear();
        return;
    }
    cells.push(Cell {
        page,
        row,
        left: first.left,
        right: last.right,
        base: first.base,
        size: open.iter().map(|word| word.size).fold(0.0, f32::max),
        bold: open.iter().all(|word| word.bold),
        spread: apart,
        text: if apart { letters.concat() } else { text.join(" ") },
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
    years_below(&mut cells);
    cells
}

/// "Issue date 19 September" over "2025", "06-11-" over "2025": a narrow column breaks a day before its year.
fn years_below(cells: &mut [Cell]) {
    const NEAR: usize = 60;
    for at in 0..cells.len() {
        let cell = &cells[at];
        let Some(last) = cell.tokens.last() else { continue };
        let of = |year: i16| match last.kind {
            Kind::Day(day @ Day { month: Some(_), year: None, .. }) => Some(Day { year: Some(year), ..day }),
            Kind::Code if cell.text.ends_with(['-', '/', '.']) => {
                let separator = last.raw.chars().find(|c| !c.is_ascii_digit())?;
                numeric_day(&format!("{}{separator}{year}", last.raw), false, true)
            }
            _ => None,
        };
        let below = cells[at + 1..].iter().take(NEAR).find(|below| {
            below.page == cell.page
                && below.row != cell.row
                && (0.0..1.9 * cell.size).contains(&(below.base - cell.base))
                && (cell.left - 2.0..cell.right).contains(&below.left)
        });
        let year = below.and_then(|below| below.tokens.first()).and_then(|first| match first.kind {
            Kind::Number(year @ 1990..=2100) => i16::try_from(year).ok(),
            _ => None,
        });
        if let Some(whole) = year.and_then(of)
            && let Some(last) = cells[at].tokens.last_mut()
        {
            last.kind = Kind::Day(whole);
        }
    }
}
