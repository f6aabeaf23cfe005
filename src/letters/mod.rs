//! Account and level → the exact bytes of a mail, a card, a drafted answer. The only place that knows tera.
//!
//! A letter is made in three steps: a view (all facts, all dates passed in) becomes blocks (a template's
//! paragraphs, tables and facts in the words of one language); the blocks become plain text and, through
//! `frame.html`, HTML; both become a MIME message. Whatever a debtor wrote is only ever a value.
//!
//! Start at [`Letters`], then the views, then `notice.rs` and `card.rs`.

mod answer;
mod attention;
mod blocks;
mod call;
mod card;
mod card_views;
mod cards;
mod claim;
mod code;
mod dossier;
pub mod format;
mod history;
mod invitation;
mod markup;
mod mask;
mod mime;
mod notice;
mod parts;
mod post;
mod prescribed;
mod printed;
mod question;
mod samples;
mod seven_bit;
mod templates;
mod tone;
mod views;
mod words;

pub use attention::{ByHandView, HabitView};
pub use card_views::*;
pub use invitation::InvitationView;
pub use post::Post;
pub use printed::*;
pub use samples::{Specimen, specimen};
pub use templates::{Letters, embedded};
pub use tone::{Tone, Variety, first_name_of};
pub use views::*;

/// A finished mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its Message-ID, without angle brackets.
    pub message_id: String,
    /// Its subject, decoded.
    pub subject: String,
    /// Its bytes: CRLF line ends, 7-bit, no line above 998 bytes.
    pub bytes: Vec<u8>,
}

/// Why a letter could not be made. None of these goes away by trying again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// An address that ASCII mail cannot carry.
    #[error("{0:?} is no mail address that can be written to")]
    Address(String),
    /// A key or a Message-ID that a header cannot carry; the caller's mistake.
    #[error("{0:?} cannot be part of a Message-ID: use letters, digits, `-`, `_` and `.`, at most 64")]
    Key(String),
    /// An invoice that the account does not have, or that cannot be asked for: not open, nothing left to pay,
    /// no amount, no due day. A last guard; the ladder never names such a one.
    #[error("invoice {0:?} cannot be asked for")]
    Invoice(String),
    /// A notice about nothing.
    #[error("the notice names no invoice")]
    Empty,
    /// Nobody to write to.
    #[error("the letter has no recipient")]
    NoRecipient,
    /// A date that a header cannot carry.
    #[error("the date cannot be written in a mail header")]
    Date,
    /// A template that fails on these values although it passed its samples.
    #[error("{0}")]
    Template(Problem),
}

/// What is wrong with a template or a words file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the templates' directory: `de/reminder.txt`.
    pub file: String,
    /// The line, from 1; 0 if it is no single line.
    pub line: usize,
    /// What, and what to do.
    pub message: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            0 => write!(f, "templates/{}: {}", self.file, self.message),
            line => write!(f, "templates/{}:{line}: {}", self.file, self.message),
        }
    }
}

/// The line, from 1, in which a byte of a text lies.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}
