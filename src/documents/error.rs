//! Why a document could not be read.

/// Why a document could not be read. The document is at fault, so trying again will not help, save after
/// [`DocumentError::Child`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// More than a document may have: bytes, depth, elements.
    #[error("the document is too large: {0}")]
    TooLarge(&'static str),
    /// A DOCTYPE, which neither e-invoice nor statement needs and which entity attacks do.
    #[error("the document carries a DOCTYPE, which is refused")]
    Doctype,
    /// No well-formed XML.
    #[error("the XML cannot be read: {0}")]
    Xml(String),
    /// No readable MT940 or MT942.
    #[error("the statement cannot be read: line {line}: {what}")]
    Statement {
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// A table of a bank's or a program's that cannot be read.
    #[error("the table cannot be read: line {line}: {what}")]
    Table {
        /// The line (in a spreadsheet: the row), from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// A table that no rule file knows.
    #[error(
        "no rule file knows this table, which begins with {0}: write one for it under [paths] rules, see `dunmail rules \
         dump`"
    )]
    UnknownTable(String),
    /// No readable zip, or no XLSX.
    #[error("the archive cannot be read: {0}")]
    Archive(String),
    /// Nothing that states payments or what is owed.
    #[error("it is neither a statement nor a list")]
    NoFigures,
    /// No readable PDF.
    #[error("the PDF cannot be read: {0}")]
    Pdf(String),
    /// The document's fault, in the words of the process that read it.
    #[error("{0}")]
    Told(String),
    /// The reading process did not answer in time and was ended.
    #[error("reading the document took longer than {0} s")]
    TimedOut(u64),
    /// The reading process could not be started, died, or spoke nonsense.
    #[error("the reading process failed: {0}")]
    Child(String),
}
