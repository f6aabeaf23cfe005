//! Rule files for tables: `rules/statements/*.toml` and `rules/lists/*.toml`.
//!
//! A file holds one or more `[[layout]]`. Its keys:
//!
//! | key | says |
//! | --- | --- |
//! | `name`, `source` | whose export it is, and where its form is known from |
//! | `header` | the columns that a header must have to be one of this layout |
//! | `without` | columns that such a header does not have: what a firm owes looks like what it is owed |
//! | `shape` | for a table without a header: how many cells a row has, and which of them are days and amounts |
//! | `separator`, `charset` | `;` and `windows-1252` if not said; a file that is UTF-8 is read as such |
//! | `decimal`, `dates` | one or several: only the one that fits all rows counts |
//! | `columns` | field = the column's name, or several: the first that says something (`words`: all of them); `#3` is the third |
//! | `labels` | field = beginnings of cells that say what they are, `Tytuł:` |
//! | `sign` | the column and words that say whether money came or went |
//! | `currency`, `country` | where no column says so; that of account numbers without one |
//! | `skip`, `pending`, `reversal` | conditions on a column: `is`, `not`, `has`, `empty` |
//! | `end` | how a row begins that ends the table |
//! | `preamble` | `account`, `currency`: a label above the header, with the value beside or beneath it |
//! | `ragged` | rows may have fewer or more cells than the header |

use std::collections::BTreeMap;

use serde::Deserialize;

use super::style::{Days, Mark};

/// The fields of a statement.
pub(super) const STATEMENT: [&str; 16] = [
    "booked",
    "value",
    "amount",
    "in",
    "out",
    "currency",
    "name",
    "payer",
    "payee",
    "iban",
    "words",
    "end_to_end",
    "creditor_reference",
    "bank_reference",
    "account",
    "narrative",
];
/// The fields of a list.
pub(super) const LIST: [&str; 11] =
    ["number", "issued", "due", "amount", "paid", "open", "currency", "name", "address", "level", "kind"];

macro_rules! embedded {
    ($($path:literal),* $(,)?) => {
        /// The rule files that the binary carries: path beneath `rules`, text.
        pub const LAYOUTS: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../../rules/", $path)))),*];
    };
}

embedded!(
    "statements/abn-amro.toml",
    "statements/bunq.toml",
    "statements/commerzbank.toml",
    "statements/deutsche-bank.toml",
    "statements/dkb.toml",
    "statements/ing-nl.toml",
    "statements/ing-pl.toml",
    "statements/mbank.toml",
    "statements/n26.toml",
    "statements/paypal.toml",
    "statements/pko.toml",
    "statements/qonto.toml",
    "statements/rabobank.toml",
    "statements/revolut.toml",
    "statements/santander-pl.toml",
    "statements/sparkasse.toml",
    "statements/starling.toml",
    "statements/stripe.toml",
    "statements/volksbank.toml",
    "statements/wise.toml",
    "lists/datev.toml",
    "lists/de.toml",
    "lists/en.toml",
    "lists/nl.toml",
    "lists/pl.toml",
    "lists/quickbooks.toml",
    "lists/xero.toml",
);

/// All layouts by which tables are known: a user's own first.
#[derive(Debug, Clone)]
pub struct Layouts {
    pub(super) all: Vec<Layout>,
    /// A user's own files as they were read, for the process that reads documents.
    own: Vec<(String, String)>,
}

/// What is wrong with a rule file for tables.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct LayoutError {
    /// The file.
    pub file: String,
    /// What is wrong, and where.
    pub message: String,
}

/// What a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Statement,
    List,
}

/// A layout, checked.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub kind: Kind,
    pub file: String,
    pub separator: char,
    pub charset: &'static encoding_rs::Encoding,
    pub own: bool,
    pub raw: Raw,
}

/// A layout as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub name: String,
    /// For whoever reads the file.
    #[serde(rename = "source")]
    _source: String,
    #[serde(default)]
    pub header: Vec<String>,
    #[serde(default)]
    pub without: Vec<String>,
    pub shape: Option<Shape>,
    #[serde(default = "semicolon")]
    separator: String,
    #[serde(default = "western")]
    charset: String,
    pub decimal: Several<Mark>,
    pub dates: Several<Days>,
    pub columns: BTreeMap<String, Several<String>>,
    #[serde(default)]
    pub labels: BTreeMap<String, Several<String>>,
    pub sign: Option<Sign>,
    pub currency: Option<crate::dunning::Currency>,
    pub country: Option<String>,
    #[serde(default)]
    pub skip: Vec<Condition>,
    #[serde(default)]
    pub pending: Vec<Condition>,
    #[serde(default)]
    pub reversal: Vec<Condition>,
    #[serde(default)]
    pub credit: Vec<Condition>,
    #[serde(default)]
    pub end: Vec<String>,
    #[serde(default)]
    pub preamble: BTreeMap<String, Several<String>>,
    #[serde(default)]
    pub ragged: bool,
}

fn semicolon() -> String {
    ";".into()
}

fn western() -> String {
    "windows-1252".into()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    layout: Vec<Raw>,
}

/// One or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Several<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> Several<T> {
    pub fn all(&self) -> &[T] {
        match self {
            Several::One(one) => std::slice::from_ref(one),
            Several::Many(many) => many,
        }
    }
}

/// How the rows of a table without a header look.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    pub cells: usize,
    /// How many rows stand above it.
    #[serde(default)]
    pub below: usize,
    pub days: Vec<usize>,
    pub amounts: Vec<usize>,
}

/// Which column says whether money came or went.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sign {
    pub column: Several<String>,
    pub came: Vec<String>,
    pub went: Vec<String>,
}

/// A condition on a row.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    pub column: String,
    /// It is one of these.
    pub is: Option<Vec<String>>,
    /// It is none of these.
    pub not: Option<Vec<String>>,
    /// One of these stands in it.
    pub has: Option<Vec<String>>,
    /// Nothing stands in it.
    #[serde(default)]
    pub empty: bool,
    /// In words.
    pub why: Option<String>,
}

impl Layouts {
    /// The embedded ones. A test proves that they are sound.
    pub fn embedded() -> Layouts {
        Layouts::with(&[]).unwrap_or(Layouts { all: Vec::new(), own: Vec::new() })
    }

    /// A user's own files over the embedded ones: one of the same path replaces it, others come beside them. Paths are
    /// beneath `rules`.
    ///
    /// # Errors
    /// Every mistake of every file.
    pub fn with(own: &[(String, String)]) -> Result<Layouts, Vec<LayoutError>> {
        let (mut all, mut errors) = (Vec::new(), Vec::new());
        let mine = own.iter().map(|(path, text)| (path.as_str(), text.as_str(), true));
        let embedded = LAYOUTS.iter().filter(|(path, _)| !own.iter().any(|(mine, _)| mine == path));
        for (path, text, own) in mine.chain(embedded.map(|(path, text)| (*path, *text, false))) {
            match parse(path, text, own) {
                Ok(layouts) => all.extend(layouts),
                Err(message) => errors.push(LayoutError { file: format!("rules/{path}"), message }),
            }
        }
        if errors.is_empty() { Ok(Layouts { all, own: own.to_vec() }) } else { Err(errors) }
    }

    /// The user's own files.
    pub fn own(&self) -> &[(String, String)] {
        &self.own
    }

    /// Whether a path beneath `rules` is one of a layout.
    pub fn is_path(path: &str) -> bool {
        path.starts_with("statements/") || path.starts_with("lists/")
    }
}

fn parse(path: &str, text: &str, own: bool) -> Result<Vec<Layout>, String> {
    let kind = match path.split('/').next() {
        Some("statements") => Kind::Statement,
        Some("lists") => Kind::List,
        _ => return Err("rule files for tables lie in statements or lists".into()),
    };
    let file: File = toml::from_str(text).map_err(|e| e.to_string().trim_end().to_string())?;
    file.layout.into_iter().map(|raw| check(kind, path, own, raw)).collect()
}

fn check(kind: Kind, path: &str, own: bool, raw: Raw) -> Result<Layout, String> {
    let wrong = |what: String| format!("layout {:?}: {what}", raw.name);
    let fields = if kind == Kind::Statement { &STATEMENT[..] } else { &LIST[..] };
    for field in raw.columns.keys().chain(raw.labels.keys()) {
        if !fields.contains(&field.as_str()) {
            return Err(wrong(format!("{field} is no field: write one of {}", fields.join(", "))));
        }
    }
    if raw.header.len() < 2 && raw.shape.is_none() {
        return Err(wrong("it needs a header of at least two columns, or a shape".into()));
    }
    let has = |field: &str| raw.columns.contains_key(field) || raw.labels.contains_key(field);
    let whole = match kind {
        Kind::Statement => (has("booked") || has("value")) && (has("amount") || has("in") && has("out")),
        Kind::List => has("number") && (has("open") || has("amount")),
    };
    if !whole {
        return Err(wrong(match kind {
            Kind::Statement => "it needs booked or value, and amount or both in and out".into(),
            Kind::List => "it needs number, and open or amount".into(),
        }));
    }
    if raw.decimal.all().is_empty() || raw.dates.all().is_empty() {
        return Err(wrong("it needs a decimal mark and a form of dates".into()));
    }
    let mut marks = raw.separator.chars();
    let (Some(separator), None) = (marks.next(), marks.next()) else {
        return Err(wrong(format!("separator {:?} is not one character", raw.separator)));
    };
    let charset = encoding_rs::Encoding::for_label(raw.charset.as_bytes())
        .ok_or_else(|| wrong(format!("{:?} is no charset", raw.charset)))?;
    let conditions = raw.skip.iter().chain(&raw.pending).chain(&raw.reversal).chain(&raw.credit);
    for condition in conditions {
        let asked =
            [condition.is.is_some(), condition.not.is_some(), condition.has.is_some(), condition.empty];
        if asked.iter().filter(|asked| **asked).count() != 1 {
            return Err(wrong(format!(
                "the condition on {:?} needs one of is, not, has, empty",
                condition.column
            )));
        }
    }
    Ok(Layout { kind, file: format!("rules/{path}"), separator, charset, own, raw })
}
