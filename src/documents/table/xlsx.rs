//! XLSX (ECMA-376 part 1, SpreadsheetML) → rows.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::rc::Rc;

use calamine::{DataRef, Reader, Xlsx};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Cell, MAX_CELLS, MAX_ROWS, Row};
use crate::documents::DocumentError;

/// How many sheets of a workbook are looked at.
const SHEETS: usize = 20;

/// The rows of each sheet that has any.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Rc<Vec<Row>>>, DocumentError> {
    let wrong = |error: calamine::XlsxError| DocumentError::Archive(format!("it is no workbook: {error}"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(wrong)?;
    let names: Vec<String> = book.sheet_names().into_iter().take(SHEETS).collect();
    let mut sheets = Vec::new();
    for name in names {
        // A chart is a sheet without cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        // Cell by cell: a sheet may claim a cell a million rows down, and must not get room for all above it.
        let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
        while let Some(cell) = reader.next_cell().map_err(wrong)? {
            let (at, column) = cell.get_position();
            let Some(value) = value(cell.get_value()) else { continue };
            let line = usize::try_from(at).unwrap_or(usize::MAX).saturating_add(1);
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if column >= MAX_CELLS {
                let what = format!("more than {MAX_CELLS} cells");
                return Err(DocumentError::Table { line, what });
            }
            if rows.len() >= MAX_ROWS && !rows.contains_key(&at) {
                return Err(DocumentError::TooLarge("more than 200,000 rows"));
            }
            let row = rows.entry(at).or_insert_with(|| Row { line, cells: Vec::new() });
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Text(String::new()));
            }
            if let Some(place) = row.cells.get_mut(column) {
                *place = value;
            }
        }
        if !rows.is_empty() {
            sheets.push(Rc::new(even(rows)));
        }
    }
    Ok(sheets)
}

/// The rows in their order, each as long as the longest: a spreadsheet leaves out the empty cells at a row's end.
fn even(rows: BTreeMap<u32, Row>) -> Vec<Row> {
    let width = rows.values().map(|row| row.cells.len()).max().unwrap_or_default();
    let mut rows: Vec<Row> = rows.into_values().collect();
    // A few wide rows among very many must not multiply: those of the first hundred decide.
    let width = width.min(rows.iter().take(100).map(|row| row.cells.len()).max().unwrap_or(width));
    for row in &mut rows {
        if row.cells.len() < width {
            row.cells.resize(width, Cell::Text(String::new()));
        }
    }
    rows
}

fn value(data: &DataRef<'_>) -> Option<Cell> {
    match data {
        DataRef::Int(number) => Some(Cell::Number((*number).into())),
        // The format keeps numbers as binary fractions: fifteen figures are what it promises.
        DataRef::Float(number) => {
            Decimal::try_from(*number).ok().map(|n| Cell::Number(n.round_dp(6).normalize()))
        }
        DataRef::String(text) => Some(Cell::Text(text.clone())),
        DataRef::SharedString(text) => Some(Cell::Text((*text).to_string())),
        DataRef::Bool(_) | DataRef::Error(_) | DataRef::Empty => None,
        DataRef::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok().map(Cell::Day)
        }
        DataRef::DateTime(_) => None,
        DataRef::DateTimeIso(text) => Some(
            text.get(..10)
                .and_then(|day| day.parse().ok())
                .map_or_else(|| Cell::Text(text.clone()), Cell::Day),
        ),
        DataRef::DurationIso(text) => Some(Cell::Text(text.clone())),
    }
}
