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

/// The blocks as plain text, `\n` line ends, no trailing spaces, broken at [`WIDTH`].
pub(super) fn plain(blocks: &[Block]) -> String {
    Text::of(blocks, WIDTH).replace(NO_BREAK, " ")
}

/// The same, each paragraph one line: for what a person will change and any screen will break as it needs.
pub(super) fn unbroken(blocks: &[Block]) -> String {
    Text::of(blocks, usize::MAX)
}

/// Plain text that is being written.
struct Text {
    out: String,
    /// The column at which lines are broken.
    width: usize,
}

impl Text {
    fn of(blocks: &[Block], width: usize) -> String {
        let mut text = Text { out: String::new(), width };
        text.blocks(blocks);
        text.out
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks.iter().filter(|block| !matches!(block, Block::Code { .. })) {
            if !self.out.is_empty() {
                self.out.push('\n');
            }
            match block {
                Block::Heading { text } => {
                    self.wrap(text, "", "");
                    self.underline();
                }
                Block::Title { text }
                | Block::Paragraph { text }
                | Block::Small { text }
                | Block::Strong { text } => self.wrap(text, "", ""),
                Block::Lines { lines } => lines.iter().for_each(|line| self.wrap(line, "", "")),
                Block::List { points } => points.iter().for_each(|point| self.wrap(point, "- ", "  ")),
                Block::Facts { facts } => facts.iter().for_each(|fact| self.fact(fact)),
                Block::Table(table) => self.table(table),
                Block::Quote { before, marked, after } => self.quote(before, marked, after),
                Block::Code { .. } => {}
                Block::Link { label, url } => self.fact(&Fact::new(label, url)),
            }
        }
    }

    fn fact(&mut self, Fact { label, value }: &Fact) {
        self.wrap(&format!("{label}: {value}"), "", "  ");
    }

    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            for (at, cell) in row.iter().enumerate() {
                let sub = if cell.sub.is_empty() { String::new() } else { format!(" ({})", cell.sub) };
                match table.head.get(at) {
                    _ if cell.text.is_empty() && cell.sub.is_empty() => {}
                    Some(head) if at > 0 => self.wrap(&format!("{head}: {}{sub}", cell.text), "  ", "    "),
                    _ => self.wrap(&format!("{}{sub}", cell.text), "- ", "  "),
                }
            }
        }
        if !table.totals.is_empty() {
            self.out.push('\n');
        }
        table.totals.iter().for_each(|total| self.fact(total));
    }

    /// A quotation behind bars, the decisive sentence between `>>` and `<<`.
    fn quote(&mut self, before: &str, marked: &str, after: &str) {
        let marked = if marked.is_empty() { String::new() } else { format!(">> {marked} <<") };
        for line in format!("{before}{marked}{after}").lines() {
            self.wrap(line, "| ", "| ");
        }
    }

    /// Underlines the line that was written last.
    fn underline(&mut self) {
        let width = self.out.trim_end().lines().last().map(|line| line.chars().count()).unwrap_or_default();
        self.out.extend(std::iter::repeat_n('-', width));
        self.out.push('\n');
    }

    /// Breaks a line at spaces; words that are too long stay whole. A figure, its currency and the groups of an IBAN stay
    /// together as far as their spaces are no-break ones.
    fn wrap(&mut self, text: &str, lead: &str, rest: &str) {
        let mut column = 0;
        for (at, word) in text.split(' ').filter(|word| !word.is_empty()).enumerate() {
            let width = word.chars().count();
            if at == 0 {
                self.out.push_str(lead);
                column = lead.chars().count();
            } else if column + 1 + width > self.width {
                self.out.push('\n');
                self.out.push_str(rest);
                column = rest.chars().count();
            } else {
                self.out.push(' ');
                column += 1;
            }
            self.out.push_str(word);
            column += width;
        }
        if column == 0 {
            self.out.push_str(lead.trim_end());
        }
        self.out.push('\n');
    }
}

/// The no-break space: keeps a figure and its currency on one line of plain text.
pub(super) const NO_BREAK: char = '\u{A0}';

/// A value whose spaces do not break.
pub(super) fn together(value: &str) -> String {
    value.replace(' ', "\u{A0}")
}
