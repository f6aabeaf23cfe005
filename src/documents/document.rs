//! A document: which kind it is, and what it states.

use super::statement::{self, Transaction};
use super::{DocumentError, InvoiceFacts, Paper, e_invoice, page_texts, pdf_attachments};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An XML file.
    Xml,
    /// A PDF, perhaps with XML in it.
    Pdf,
    /// MT940 or MT942.
    Swift,
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
}

impl Document {
    /// Reads it here, in this process.
    ///
    /// # Errors
    /// The document's fault.
    pub fn read(bytes: &[u8], kind: Kind) -> Result<Document, DocumentError> {
        match kind {
            Kind::Xml => match e_invoice(bytes)? {
                Some(facts) => Ok(Document::Invoices(vec![facts])),
                None => {
                    Ok(statement::camt(bytes)?.map_or(Document::Invoices(Vec::new()), Document::Statement))
                }
            },
            Kind::Pdf => match pdf_invoices(bytes)? {
                none if none.is_empty() => page_texts(bytes).map(Document::Paper),
                invoices => Ok(Document::Invoices(invoices)),
            },
            Kind::Swift => statement::swift(bytes).map(Document::Statement),
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

    /// The word for it between parent and child.
    pub(super) fn word(self) -> &'static str {
        match self {
            Kind::Xml => "xml",
            Kind::Pdf => "pdf",
            Kind::Swift => "swift",
        }
    }
}

/// The e-invoices in a PDF. A PDF without any is no error; one whose only XML is broken is.
fn pdf_invoices(pdf: &[u8]) -> Result<Vec<InvoiceFacts>, DocumentError> {
    let mut invoices = Vec::new();
    let mut failed = None;
    for (_, xml) in pdf_attachments(pdf)? {
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
