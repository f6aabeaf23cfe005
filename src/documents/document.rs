//! A document: which kind it is, and what it states.

use super::statement::{self, Transaction};
use super::{DocumentError, InvoiceFacts, Layouts, Paper, Table, e_invoice, packed, paper, pdf, table};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An XML file.
    Xml,
    /// A PDF, perhaps with XML in it.
    Pdf,
    /// MT940 or MT942.
    Swift,
    /// Text in columns: a bank's or a program's CSV.
    Table,
    /// A zip: several files, or a workbook.
    Packed,
}

/// What a document states.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    /// Invoices and credit notes; none, if it is of another kind.
    Invoices(Vec<InvoiceFacts>),
    /// A bank statement's transactions.
    Statement(Vec<Transaction>),
    /// A PDF without an e-invoice: its text, in which [`super::read_paper`] finds the figures.
    Paper(Paper),
    /// A statement or an open-items list in columns, with the rules that it was read by.
    Table(Table),
    /// What an archive holds, each file by itself.
    Archive(Vec<Member>),
}

/// A file in an archive.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name, without the folders, for people.
    pub name: String,
    /// What it states.
    pub what: Result<Document, DocumentError>,
}

impl Document {
    /// Reads it here, in this process, by the embedded rule files.
    ///
    /// # Errors
    /// The document's fault.
    pub fn read(bytes: &[u8], kind: Kind) -> Result<Document, DocumentError> {
        static EMBEDDED: std::sync::LazyLock<Layouts> = std::sync::LazyLock::new(Layouts::embedded);
        Document::read_with(bytes, kind, &EMBEDDED)
    }

    /// The files in it: those of an archive, else itself under the name that it is given.
    pub fn files(self, name: &str) -> Vec<Member> {
        match self {
            Document::Archive(members) => {
                let inside = |m: Member| Member { name: format!("{name}: {}", m.name), ..m };
                members.into_iter().map(inside).collect()
            }
            other => vec![Member { name: name.to_string(), what: Ok(other) }],
        }
    }

    /// Reads it here; tables by these rule files.
    ///
    /// # Errors
    /// The document's fault.
    pub fn read_with(bytes: &[u8], kind: Kind, layouts: &Layouts) -> Result<Document, DocumentError> {
        match kind {
            Kind::Xml => {
                let invoice = match e_invoice(bytes) {
                    // A statement may be larger than any invoice.
                    Err(DocumentError::TooLarge(_)) if statement::is_camt(bytes) => None,
                    other => other?,
                };
                match invoice {
                    Some(facts) => Ok(Document::Invoices(vec![facts])),
                    None => {
                        Ok(statement::camt(bytes)?
                            .map_or(Document::Invoices(Vec::new()), Document::Statement))
                    }
                }
            }
            Kind::Pdf => {
                let pdf = pdf::open(bytes)?;
                match pdf_invoices(&pdf)? {
                    none if none.is_empty() => paper::texts(&pdf).map(Document::Paper),
                    invoices => Ok(Document::Invoices(invoices)),
                }
            }
            Kind::Swift => statement::swift(bytes).map(Document::Statement),
            Kind::Table => table::from_csv(bytes, layouts).map(Document::Table),
            Kind::Packed => packed::read(bytes, layouts),
        }
    }
}

impl Kind {
    /// By what the bytes look like, media types and file names being what they are; `None`: neither.
    pub fn sniff(bytes: &[u8]) -> Option<Kind> {
        // ISO 32000-1 annex H.3.4.1: the header may stand anywhere in the first 1,024 bytes.
        let head = &bytes[..bytes.len().min(1024)];
        if head.windows(5).any(|window| window == b"%PDF-") {
            return Some(Kind::Pdf);
        }
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
        match head {
            [0xff, 0xfe, b'<', 0, ..] | [0xfe, 0xff, 0, b'<', ..] | [b'<', 0, ..] | [0, b'<', ..] => {
                Some(Kind::Xml)
            }
            _ if head.trim_ascii_start().starts_with(b"<") => Some(Kind::Xml),
            _ => statement::is_swift(bytes).then_some(Kind::Swift),
        }
    }

    /// The kind of what may be a statement or a list: camt, MT940, a zip, something in columns.
    pub fn of_figures(bytes: &[u8]) -> Option<Kind> {
        // APPNOTE.TXT 4.3.7: a local file header; 4.3.16: the end record of an empty archive.
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Some(Kind::Packed);
        }
        match Kind::sniff(bytes) {
            Some(Kind::Xml) if !statement::is_camt(bytes) => None,
            Some(Kind::Pdf) => None,
            Some(kind) => Some(kind),
            None => table::may_be_csv(bytes).then_some(Kind::Table),
        }
    }

    /// The same of a file in a mail: text in columns must be called so, since much that is attached to mails looks like it.
    pub fn of_attachment(bytes: &[u8], name: Option<&str>, media_type: &str) -> Option<Kind> {
        let kind = Kind::of_figures(bytes)?;
        let name = name.unwrap_or_default().to_lowercase();
        let called = [".csv", ".txt", ".tab", ".tsv", ".asc"].iter().any(|ending| name.ends_with(ending))
            || matches!(media_type, "text/csv" | "text/comma-separated-values" | "text/tab-separated-values");
        (kind != Kind::Table || called).then_some(kind)
    }

    /// The word for it between parent and child.
    pub(super) fn word(self) -> &'static str {
        match self {
            Kind::Xml => "xml",
            Kind::Pdf => "pdf",
            Kind::Swift => "swift",
            Kind::Table => "table",
            Kind::Packed => "packed",
        }
    }
}

/// The e-invoices in a PDF. A PDF without any is no error; one whose only XML is broken is.
fn pdf_invoices(pdf: &lopdf::Document) -> Result<Vec<InvoiceFacts>, DocumentError> {
    let mut invoices = Vec::new();
    let mut failed = None;
    for (_, xml) in pdf::embedded(pdf)? {
        match e_invoice(&xml) {
            Ok(facts) => invoices.extend(facts),
            Err(error) => failed = Some(error),
        }
    }
    match failed {
        Some(error) if invoices.is_empty() => Err(error),
        _ => Ok(invoices),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_their_first_bytes() {
        assert_eq!(Kind::sniff(b"BANK\r\n940\r\n:20:1\r\n:25:7\r\n"), Some(Kind::Swift));
        assert_eq!(Kind::sniff(b"%PDF-1.7"), Some(Kind::Pdf));
        assert_eq!(Kind::sniff(b"\xef\xbb\xbf<?xml"), Some(Kind::Xml));
        assert_eq!(Kind::sniff(b"\xff\xfe<\0?\0"), Some(Kind::Xml));
        assert_eq!(Kind::sniff(b"PK"), None);
    }
}
