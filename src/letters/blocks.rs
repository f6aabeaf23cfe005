//! What a letter consists of, and how it reads as plain text. `frame.html` shows the same blocks as HTML.

use serde::Serialize;

/// The column at which plain text is broken.
const WIDTH: usize = 72;

/// A piece of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Block {
    /// The headline.
    Title { text: String },
    /// A section's headline.
    Heading { text: String },
    /// A paragraph.
    Paragraph { text: String },
    /// What matters most.
    Strong { text: String },
    /// Lines that keep their breaks: a signature.
    Lines { lines: Vec<String> },
    /// Points.
    List { points: Vec<String> },
    /// Labels and values.
    Facts { facts: Vec<Fact> },
    /// A table.
    Table(Table),
    /// A debtor's words.
    Quote { before: String, marked: String, after: String },
    /// A code for banking apps, and what to do with it. Plain text has the figures themselves instead.
    Code { cid: String, alt: String, text: String, side: usize },
    /// Where to click; only ever the creditor's own payment page.
    Link { label: String, url: String },
    /// Small print.
    Small { text: String },
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
}

/// A table; in plain text each row is a point with its cells beneath.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
    /// Last lines over the whole width.
    pub(super) totals: Vec<Fact>,
}

/// A cell: what it says, and what stands small beneath it (may be empty).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) sub: String,
}

impl Block {
    pub(super) fn paragraph(text: impl Into<String>) -> Self {
        Block::Paragraph { text: text.into() }
    }

    pub(super) fn heading(text: impl Into<String>) -> Self {
        Block::Heading { text: text.into() }
    }
}

impl Fact {
    pub(super) fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Fact { label: label.into(), value: value.into() }
    }
}

impl Cell {
    pub(super) fn new(text: impl Into<String>, sub: impl Into<String>) -> Self {
        Cell { text: text.into(), sub: sub.into() }
    }
}

/// The blocks as plain text, `\n` line ends, no trailing spaces.
pub(super) fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks.iter().filter(|block| !matches!(block, Block::Code { .. })) {
        if !out.is_empty() {
            out.push('\n');
        }
        match block {
            Block::Heading { text } => {
                wrap(text, "", "", &mut out);
                underline(&mut out);
            }
            Block::Title { text }
            | Block::Paragraph { text }
            | Block::Small { text }
            | Block::Strong { text } => {
                wrap(text, "", "", &mut out);
            }
            Block::Lines { lines } => lines.iter().for_each(|line| wrap(line, "", "", &mut out)),
            Block::List { points } => points.iter().for_each(|point| wrap(point, "- ", "  ", &mut out)),
            Block::Facts { facts } => facts.iter().for_each(|fact| fact_line(fact, "", &mut out)),
            Block::Table(table) => plain_table(table, &mut out),
            Block::Quote { before, marked, after } => plain_quote(before, marked, after, &mut out),
            Block::Code { .. } => {}
            Block::Link { label, url } => fact_line(&Fact::new(label, url), "", &mut out),
        }
    }
    out
}

fn fact_line(Fact { label, value }: &Fact, lead: &str, out: &mut String) {
    wrap(&format!("{label}: {value}"), lead, &format!("{lead}  "), out);
}

fn plain_table(table: &Table, out: &mut String) {
    for row in &table.rows {
        for (at, cell) in row.iter().enumerate() {
            let sub = if cell.sub.is_empty() { String::new() } else { format!(" ({})", cell.sub) };
            match table.head.get(at) {
                _ if cell.text.is_empty() && cell.sub.is_empty() => {}
                Some(head) if at > 0 => wrap(&format!("{head}: {}{sub}", cell.text), "  ", "    ", out),
                _ => wrap(&format!("{}{sub}", cell.text), "- ", "  ", out),
            }
        }
    }
    if !table.totals.is_empty() {
        out.push('\n');
    }
    for total in &table.totals {
        fact_line(total, "", out);
    }
}

/// A quotation behind bars, the decisive sentence between `>>` and `<<`.
fn plain_quote(before: &str, marked: &str, after: &str, out: &mut String) {
    let marked = if marked.is_empty() { String::new() } else { format!(">> {marked} <<") };
    for line in format!("{before}{marked}{after}").lines() {
        wrap(line, "| ", "| ", out);
    }
}

/// Underlines the line that was written last.
fn underline(out: &mut String) {
    let width = out.trim_end().lines().last().map(|line| line.chars().count()).unwrap_or_default();
    out.extend(std::iter::repeat_n('-', width));
    out.push('\n');
}

/// Breaks a line at spaces; words that are too long stay whole. A figure, its currency and the groups of an
/// IBAN stay together as far as their spaces are no-break ones, which become plain spaces here.
fn wrap(text: &str, lead: &str, rest: &str, out: &mut String) {
    let mut column = 0;
    for (at, word) in text.split(' ').filter(|word| !word.is_empty()).enumerate() {
        let width = word.chars().count();
        if at == 0 {
            out.push_str(lead);
            column = lead.chars().count();
        } else if column + 1 + width > WIDTH {
            out.push('\n');
            out.push_str(rest);
            column = rest.chars().count();
        } else {
            out.push(' ');
            column += 1;
        }
        out.extend(word.chars().map(|c| if c == NO_BREAK { ' ' } else { c }));
        column += width;
    }
    if column == 0 {
        out.push_str(lead.trim_end());
    }
    out.push('\n');
}

/// The no-break space: keeps a figure and its currency on one line of plain text.
pub(super) const NO_BREAK: char = '\u{A0}';

/// A value whose spaces do not break.
pub(super) fn together(value: &str) -> String {
    value.replace(' ', "\u{A0}")
}
