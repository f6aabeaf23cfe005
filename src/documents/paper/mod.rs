//! The printed page: a PDF's text with its places, and the invoice that a reader sees there.
//!
//! [`page_texts`] reads the text layer in the child process; [`read`] finds the figures by the rules, in the parent,
//! which knows the rules and takes no hostile bytes. Lengths are in points from the page's top left corner.

mod asked;
mod candidates;
mod cells;
mod cmap;
mod column;
mod content;
mod cork;
mod days;
mod due;
mod fit;
mod fonts;
mod form;
mod issued;
mod kind;
mod known;
mod labels;
mod likeness;
mod money;
mod number;
mod opened;
mod parties;
mod read;
mod rows;
mod ruled;
mod signs;
mod spoken;
mod sums;
mod table;
mod topics;
mod widths;

use serde::{Deserialize, Serialize};

use super::InvoiceFacts;
use crate::dunning::Language;

use super::DocumentError;

pub use candidates::KINDS;
pub use content::page_texts;
pub(super) use content::texts;
pub use fit::{Question, fit};
pub use known::{Known, questions};
pub(super) use labels::{Label, Labels, Layout};
pub(super) use likeness::Likeness;
pub use read::{Creditor, read};
pub(super) use topics::Topics;

/// What is wrong with a PDF, in words that say what to do.
pub(super) fn unreadable(error: &lopdf::Error) -> DocumentError {
    DocumentError::Pdf(match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => {
            "it is encrypted and asks for a password; send it without one".into()
        }
        error => format!("{error}; perhaps it was cut off on its way"),
    })
}

/// The text layer of a PDF.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Paper {
    /// The first pages, up to the limit.
    pub pages: Vec<Sheet>,
    /// How many pages the file has.
    pub count: usize,
}

/// One page's text.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Points.
    pub width: f32,
    /// Points.
    pub height: f32,
    /// Row by row, from left to right.
    pub words: Vec<Printed>,
    /// Whether pictures are drawn on it.
    pub pictures: bool,
    /// Letters whose meaning the file does not tell, or that are drawn invisibly (a scan's recognised text).
    pub unreadable: usize,
}

/// A word where it is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Printed {
    /// As printed.
    #[serde(rename = "t")]
    pub text: String,
    /// Left end.
    #[serde(rename = "x")]
    pub left: f32,
    /// Right end.
    #[serde(rename = "r")]
    pub right: f32,
    /// Base line.
    #[serde(rename = "y")]
    pub base: f32,
    /// Size of the letters.
    #[serde(rename = "s")]
    pub size: f32,
    /// Whether the font calls itself bold.
    #[serde(rename = "b", default)]
    pub bold: bool,
}

/// What a paper says.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What kind of paper it is.
    pub stands: Stands,
    /// Its language.
    pub language: Option<Language>,
    /// The user's own layout that fits it.
    pub layout: Option<String>,
    /// What it states; what is not sure is `None`, and named there.
    pub facts: InvoiceFacts,
    /// Where each figure was found.
    pub found: Vec<Found>,
}

/// What a paper is to the creditor who sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stands {
    /// An invoice.
    Invoice,
    /// A credit note, a correction.
    Credit,
    /// A reminder of invoices sent before.
    Reminder,
    /// Somebody else's invoice to the creditor.
    Incoming,
    /// An offer, a delivery note, anything else, by the names of [`super::Outgoing::Other`].
    Other(&'static str),
    /// A picture: scanned, or printed to one.
    #[default]
    Picture,
}

impl Stands {
    /// What is said of a picture.
    pub const PICTURE: &str =
        "it is a picture without text (scanned, or printed to one), so its figures cannot be read";
}

/// Where a figure was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// `number`, `issued`, `due`, `amount`, `kind`.
    pub what: &'static str,
    /// From 1; 0: in no one place.
    pub page: usize,
    /// The row of words on the page, from 1.
    pub line: usize,
    /// What stands there.
    pub words: String,
    /// The rule.
    pub rule: String,
}

impl Found {
    fn by(what: &'static str, rule: &str) -> Found {
        Found { what, page: 0, line: 0, words: String::new(), rule: rule.to_owned() }
    }
}

impl Paper {
    /// Whether there is a picture and next to no text: scanned, or printed to a picture.
    pub fn is_picture(&self) -> bool {
        let letters = |sheet: &Sheet| sheet.words.iter().map(|word| word.text.chars().count()).sum::<usize>();
        self.pages.iter().map(letters).sum::<usize>() < 40
    }
}
