//! CSV (RFC 4180, and what banks make of it) → rows.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::{Cell, MAX_CELLS, MAX_ROWS, Row};
use crate::documents::DocumentError;

/// How far into a file a table must show, in bytes.
const HEAD: usize = 64 * 1024;

/// The mark between cells, and the charset.
type Way = (char, &'static Encoding);

/// A file's rows, for each mark and charset that a rule file asks for.
pub(super) struct Sheets<'b> {
    bytes: &'b [u8],
    /// The text if the file itself says how to read it: by a mark in front, or by being UTF-8.
    plain: Option<Cow<'b, str>>,
    cut: Vec<(Way, std::rc::Rc<Vec<Row>>)>,
    failed: Option<DocumentError>,
}

impl<'b> Sheets<'b> {
    pub fn new(bytes: &'b [u8]) -> Sheets<'b> {
        let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding.decode(bytes).0);
        let plain = marked.or_else(|| std::str::from_utf8(bytes).ok().map(Cow::Borrowed));
        Sheets { bytes, plain, cut: Vec::new(), failed: None }
    }

    /// The rows as divided by a mark; the charset counts only where the file does not tell its own. `None`: the file
    /// cannot be divided so, see [`Sheets::failed`].
    pub fn rows(&mut self, separator: char, charset: &'static Encoding) -> Option<std::rc::Rc<Vec<Row>>> {
        let charset = if self.plain.is_some() { encoding_rs::UTF_8 } else { charset };
        if let Some((_, rows)) = self.cut.iter().find(|(key, _)| *key == (separator, charset)) {
            return Some(std::rc::Rc::clone(rows));
        }
        let text = self.plain.clone().unwrap_or_else(|| charset.decode(self.bytes).0);
        match cut(&text, separator) {
            Ok(rows) => {
                let rows = std::rc::Rc::new(rows);
                self.cut.push(((separator, charset), std::rc::Rc::clone(&rows)));
                Some(rows)
            }
            Err(error) => {
                self.failed.get_or_insert(error);
                None
            }
        }
    }

    /// Why a division failed, if one did.
    pub fn failed(&mut self) -> Option<DocumentError> {
        self.failed.take()
    }
}

/// The rows of a text. A quotation mark counts only at the beginning of a cell; a line may end in any of the usual
/// ways.
fn cut(text: &str, separator: char) -> Result<Vec<Row>, DocumentError> {
    let mut rows: Vec<Row> = Vec::new();
    let (mut line, mut begins) = (1, 1);
    let mut cells: Vec<Cell> = Vec::new();
    let mut cell = String::new();
    let (mut quoted, mut closed) = (false, false);
    let mut rest = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = rest.next() {
        if quoted {
            match c {
                '"' if rest.peek() == Some(&'"') => {
                    rest.next();
                    cell.push('"');
                }
                '"' => (quoted, closed) = (false, true),
                '\r' if rest.peek() == Some(&'\n') => {}
                _ => {
                    line += usize::from(c == '\n');
                    cell.push(c);
                }
            }
            continue;
        }
        match c {
            '"' if !closed && cell.trim_start().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\n' | '\r' => {
                if c == '\r' && rest.peek() == Some(&'\n') {
                    rest.next();
                }
                cells.push(Cell::Text(std::mem::take(&mut cell)));
                push(&mut rows, begins, &mut cells)?;
                line += 1;
                (begins, closed) = (line, false);
            }
            c if c == separator => {
                cells.push(Cell::Text(std::mem::take(&mut cell)));
                closed = false;
                if cells.len() > MAX_CELLS {
                    return Err(too_wide(begins));
                }
            }
            c => cell.push(c),
        }
    }
    if quoted {
        let what = "a quotation mark is opened and never closed".into();
        return Err(DocumentError::Table { line: begins, what });
    }
    if !cell.is_empty() || !cells.is_empty() {
        cells.push(Cell::Text(cell));
        push(&mut rows, begins, &mut cells)?;
    }
    Ok(rows)
}

fn too_wide(line: usize) -> DocumentError {
    DocumentError::Table { line, what: format!("more than {MAX_CELLS} cells") }
}

fn push(rows: &mut Vec<Row>, line: usize, cells: &mut Vec<Cell>) -> Result<(), DocumentError> {
    if rows.len() >= MAX_ROWS {
        return Err(DocumentError::TooLarge("more than 200,000 rows"));
    }
    rows.push(Row { line, cells: std::mem::take(cells) });
    Ok(())
}

/// Whether a file may be CSV: no control characters but those of text, and two lines near each other that the same
/// mark divides.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    let text: Cow<'_, [u8]> = match Encoding::for_bom(head) {
        Some((encoding, _)) => Cow::Owned(encoding.decode(head).0.into_owned().into_bytes()),
        None => Cow::Borrowed(head),
    };
    if text.iter().any(|b| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) {
        return false;
    }
    [b';', b',', b'\t', b'|'].into_iter().any(|mark| {
        let lines = text.split(|b| *b == b'\n').filter(|line| !line.trim_ascii().is_empty()).take(100);
        let counts: Vec<usize> = lines.map(|line| line.iter().filter(|b| **b == mark).count()).collect();
        let least = if mark == b',' { 3 } else { 2 };
        // A table of one row beneath its header, or a header and nothing else, is one, too.
        counts.windows(2).any(|pair| pair.iter().all(|count| *count >= least))
            || counts.last().is_some_and(|count| *count >= 4)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
        let rows = cut(text, separator).unwrap();
        rows.iter().map(|r| (r.line, r.cells.iter().map(|c| c.text().into_owned()).collect())).collect()
    }

    #[test]
    fn rows_with_quotes_line_breaks_and_empty_cells() {
        let row = |line: usize, cells: &[&str]| (line, cells.iter().map(ToString::to_string).collect());
        assert_eq!(
            shown("\u{feff}a;\"b;\"\"c\"\"\";\r\n\"x\ny\";5\" pipe;z\n\nlast", ';'),
            [
                row(1, &["a", "b;\"c\"", ""]),
                row(2, &["x\ny", "5\" pipe", "z"]),
                row(4, &[""]),
                row(5, &["last"])
            ]
        );
        assert_eq!(shown("a\rb", ';'), [row(1, &["a"]), row(2, &["b"])]);
        let error = cut("a;b\n1;\"open\n2;3\n", ';').unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
        assert!(cut(&";".repeat(600), ';').is_err());
    }

    #[test]
    fn what_may_be_a_table() {
        assert!(may_be(b"a;b;c\n1;2;3\n"));
        assert!(may_be(b"Kontoauszug\n\na,b,c,d,e\n"));
        assert!(!may_be(b"Dear Sir,\nthank you, and good bye\n"));
        assert!(!may_be(b"\0\0;;;\n;;;\n"));
        assert!(!may_be(b""));
    }
}
