//! Which rule file a table is read by.

use std::collections::HashMap;
use std::rc::Rc;

use super::csv::Sheets;
use super::layout::{Condition, Kind, Layout, Layouts, Several};
use super::style::is_blank;
use super::{By, Cell, Row};
use crate::documents::DocumentError;

/// How far down a header may stand, in rows.
const HEADER_WITHIN: usize = 100;
/// How many rows must look like a table's without a header.
const LOOKED_AT: usize = 5;

/// A table whose layout is known.
pub(super) struct Found<'a> {
    pub layout: &'a Layout,
    pub rows: Rc<Vec<Row>>,
    /// The index of the first row beneath the header.
    pub first: usize,
    /// How many cells the header has.
    pub width: usize,
    pub columns: Columns,
}

/// Where the columns of a layout stand.
pub(super) struct Columns {
    names: HashMap<String, usize>,
    fields: HashMap<&'static str, Vec<usize>>,
}

pub(super) fn in_csv<'a>(sheets: &mut Sheets<'_>, layouts: &'a Layouts) -> Result<Found<'a>, DocumentError> {
    let mut best: Option<Found<'a>> = None;
    let mut first_row = String::new();
    for layout in &layouts.all {
        let Some(rows) = sheets.rows(layout.separator, layout.charset) else { continue };
        if first_row.is_empty() {
            first_row = beginning(&rows);
        }
        better(&mut best, found(layout, &rows));
    }
    match (best, sheets.failed()) {
        (Some(found), _) => Ok(found),
        (None, Some(error)) => Err(error),
        (None, None) => Err(DocumentError::UnknownTable(first_row)),
    }
}

pub(super) fn in_sheets<'a>(
    sheets: &[Rc<Vec<Row>>],
    layouts: &'a Layouts,
) -> Result<Found<'a>, DocumentError> {
    for rows in sheets {
        let mut best = None;
        for layout in &layouts.all {
            better(&mut best, found(layout, rows));
        }
        if let Some(found) = best {
            return Ok(found);
        }
    }
    Err(DocumentError::UnknownTable(sheets.first().map(|rows| beginning(rows)).unwrap_or_default()))
}

/// Of several layouts a user's own wins, then the one that asks for more columns, then the first by name.
fn better<'a>(best: &mut Option<Found<'a>>, found: Option<Found<'a>>) {
    let rank = |f: &Found| (f.layout.own, f.layout.raw.header.len());
    if let Some(found) = found
        && best.as_ref().is_none_or(|best| rank(&found) > rank(best))
    {
        *best = Some(found);
    }
}

/// The widest of the first rows, for who must write a rule file.
fn beginning(rows: &[Row]) -> String {
    let widest = rows.iter().take(HEADER_WITHIN).max_by_key(|row| {
        (row.cells.iter().filter(|cell| !cell.is_empty()).count(), std::cmp::Reverse(row.line))
    });
    let cells = widest.iter().flat_map(|row| &row.cells).map(|cell| format!("“{}”", cell.text()));
    let shown: String = cells.collect::<Vec<_>>().join(", ").chars().take(300).collect();
    if shown.is_empty() { "nothing".into() } else { shown }
}

fn found<'a>(layout: &'a Layout, rows: &Rc<Vec<Row>>) -> Option<Found<'a>> {
    let (first, header) = match &layout.raw.shape {
        Some(_) => (shaped(layout, rows)?, None),
        None => {
            let wanted: Vec<String> = layout.raw.header.iter().map(|name| plain(name)).collect();
            let unwanted: Vec<String> = layout.raw.without.iter().map(|name| plain(name)).collect();
            let is_header = |row: &Row| {
                let names: Vec<String> = row.cells.iter().map(|cell| plain(&cell.text())).collect();
                wanted.iter().all(|name| names.contains(name))
                    && !unwanted.iter().any(|name| names.contains(name))
            };
            let at = rows.iter().take(HEADER_WITHIN).position(is_header)?;
            (at + 1, rows.get(at))
        }
    };
    let columns = Columns::of(layout, header);
    let has =
        |field: &'static str| columns.fields.contains_key(field) || layout.raw.labels.contains_key(field);
    let whole = match layout.kind {
        Kind::Statement => (has("booked") || has("value")) && (has("amount") || has("in") || has("out")),
        Kind::List => has("number") && (has("open") || has("amount")),
    };
    let width = match (&layout.raw.shape, header) {
        (Some(shape), _) => shape.cells,
        (None, header) => header.map_or(0, |row| row.cells.len()),
    };
    whole.then(|| Found { layout, rows: Rc::clone(rows), first, width, columns })
}

/// Whether the first rows look as they should.
fn shaped(layout: &Layout, rows: &[Row]) -> Option<usize> {
    let shape = layout.raw.shape.as_ref()?;
    let cell = |row: &Row, at: usize| row.cells.get(at.checked_sub(1)?).cloned();
    let day = |row: &Row, at: usize| {
        cell(row, at)
            .is_some_and(|c| layout.raw.dates.all().iter().any(|style| style.read(&c.text()).is_some()))
    };
    let amount = |row: &Row, at: usize| {
        cell(row, at)
            .is_some_and(|c| layout.raw.decimal.all().iter().any(|style| style.read(&c.text()).is_some()))
    };
    let fits = |row: &Row| {
        row.cells.len() == shape.cells
            && shape.days.iter().all(|at| day(row, *at))
            && shape.amounts.iter().all(|at| amount(row, *at))
    };
    let mut rows = rows.iter().skip(shape.below).filter(|row| !row.is_empty()).take(LOOKED_AT).peekable();
    (rows.peek().is_some() && rows.all(fits)).then_some(shape.below)
}

impl Columns {
    fn of(layout: &Layout, header: Option<&Row>) -> Columns {
        let mut names = HashMap::new();
        for (at, cell) in header.iter().flat_map(|row| row.cells.iter().enumerate()) {
            // Of two columns of a name the first is meant.
            names.entry(plain(&cell.text())).or_insert(at);
        }
        let mut columns = Columns { names, fields: HashMap::new() };
        let known = super::layout::STATEMENT.iter().chain(&super::layout::LIST);
        for field in known {
            let places: Vec<usize> = layout
                .raw
                .columns
                .get(*field)
                .iter()
                .flat_map(|names| names.all())
                .filter_map(|name| columns.place(name))
                .collect();
            if !places.is_empty() {
                columns.fields.insert(field, places);
            }
        }
        columns
    }

    /// Where a column stands: by its number, `#3`, or by its name.
    fn place(&self, name: &str) -> Option<usize> {
        match name.strip_prefix('#').and_then(|number| number.parse::<usize>().ok()) {
            Some(number) => number.checked_sub(1),
            None => self.names.get(&plain(name)).copied(),
        }
    }

    /// The cells of a field that say something.
    pub fn cells<'r>(&self, row: &'r Row, field: &str) -> impl Iterator<Item = &'r Cell> {
        let places = self.fields.get(field).map(Vec::as_slice).unwrap_or_default();
        places
            .iter()
            .filter_map(|at| row.cells.get(*at))
            .filter(|c| !c.is_empty())
            .collect::<Vec<_>>()
            .into_iter()
    }
}

impl Found<'_> {
    /// What a field of a row says: in its columns, else in a cell that is labelled so.
    pub fn text(&self, row: &Row, field: &str) -> Option<String> {
        match self.columns.cells(row, field).next() {
            Some(cell) => Some(cell.text().into_owned()),
            None => self.labelled(row, field),
        }
    }

    fn labelled(&self, row: &Row, field: &str) -> Option<String> {
        let labels = self.layout.raw.labels.get(field)?;
        labels.all().iter().find_map(|label| {
            row.cells.iter().find_map(|cell| {
                let text = cell.text();
                // mBank and PKO put an apostrophe before what a spreadsheet might take for a number.
                let text = text.trim_start_matches('\'');
                let rest = text.strip_prefix(label.as_str())?.trim_matches(is_blank);
                (!rest.is_empty()).then(|| rest.to_string())
            })
        })
    }

    /// What one of several columns says.
    pub fn of_columns(&self, row: &Row, names: &Several<String>) -> Option<String> {
        let cells = names.all().iter().filter_map(|name| row.cells.get(self.columns.place(name)?));
        cells.filter(|cell| !cell.is_empty()).map(|cell| cell.text().into_owned()).next()
    }

    /// The first of these conditions that a row meets, in words.
    pub fn meets(&self, row: &Row, conditions: &[Condition]) -> Option<String> {
        conditions.iter().find_map(|condition| {
            let cell = self.columns.place(&condition.column).map(|at| row.cells.get(at));
            // A column that this variant of the export does not have says nothing.
            let said = cell?.map(|cell| cell.text().to_lowercase()).unwrap_or_default();
            let among = |list: &Vec<String>| list.iter().any(|word| word.to_lowercase() == said);
            let met = match condition {
                Condition { is: Some(list), .. } => among(list),
                Condition { not: Some(list), .. } => !among(list),
                Condition { has: Some(list), .. } => {
                    list.iter().any(|word| said.contains(&word.to_lowercase()))
                }
                _ => said.is_empty(),
            };
            let shown = || format!("{}: “{}”", condition.column, said.chars().take(60).collect::<String>());
            met.then(|| condition.why.clone().unwrap_or_else(shown))
        })
    }

    /// A value above the header, beside or beneath its label.
    pub fn preamble(&self, field: &str) -> Option<String> {
        let labels = self.layout.raw.preamble.get(field)?;
        let above = self.rows.get(..self.first.saturating_sub(1))?;
        labels.all().iter().find_map(|label| {
            if let Some(place) = label.strip_prefix("@") {
                // `@1:5`: the fifth cell of the first row.
                let (row, cell) = place.split_once(':')?;
                let row = self.rows.get(row.parse::<usize>().ok()?.checked_sub(1)?)?;
                let cell = row.cells.get(cell.parse::<usize>().ok()?.checked_sub(1)?)?;
                return Some(cell.text().into_owned()).filter(|text| !text.is_empty());
            }
            above.iter().enumerate().find_map(|(at, row)| {
                let column = row.cells.iter().position(|cell| plain(&cell.text()) == plain(label))?;
                let beside = row.cells.get(column + 1);
                let beneath = above.get(at + 1).and_then(|row| row.cells.get(column));
                let said = |cell: Option<&Cell>| {
                    let text = cell.map(|c| c.text().into_owned()).unwrap_or_default();
                    // What stands beside a label may be the next label.
                    (!text.is_empty() && !text.starts_with('#')).then_some(text)
                };
                said(beside).or_else(|| said(beneath))
            })
        })
    }

    /// Whether a row ends the table.
    pub fn ends(&self, row: &Row) -> bool {
        let first = row.cells.iter().find(|cell| !cell.is_empty()).map(|cell| cell.text().to_lowercase());
        let begins =
            |first: &String| self.layout.raw.end.iter().any(|end| first.starts_with(&end.to_lowercase()));
        first.as_ref().is_some_and(begins)
    }

    /// Whether a row has as many cells as it should: what a file lost at its end must not be taken for a short row.
    pub fn fits(&self, row: &Row) -> Result<(), DocumentError> {
        if self.layout.raw.ragged {
            return Ok(());
        }
        let said = row.cells.len() - row.cells.iter().rev().take_while(|cell| cell.is_empty()).count();
        if said > self.width || row.cells.len() + 1 < self.width {
            let what = format!("{} cells where the header has {}", row.cells.len(), self.width);
            return Err(DocumentError::Table { line: row.line, what });
        }
        Ok(())
    }

    /// By which rules it is read.
    pub fn by(&self, fields: &[&'static str]) -> By {
        let raw = &self.layout.raw;
        let mut columns = Vec::new();
        for field in fields {
            let named = raw.columns.get(*field).into_iter().flat_map(|names| names.all());
            let present = named.filter(|name| self.columns.place(name).is_some());
            let labels = raw.labels.get(*field).into_iter().flat_map(|labels| labels.all());
            let all: Vec<&str> = present.chain(labels).map(String::as_str).collect();
            if !all.is_empty() {
                columns.push(((*field).to_string(), all.join(", ")));
            }
        }
        By { file: self.layout.file.clone(), layout: raw.name.clone(), columns }
    }
}

/// A column's name without what programs put around it.
fn plain(name: &str) -> String {
    let name = name.trim_matches(|c| is_blank(c) || matches!(c, '#' | '*' | ':' | '"'));
    name.split(is_blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
}
