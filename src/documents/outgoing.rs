//! What an outgoing mail of the creditor's is, from its subject, text and file names.

use jiff::civil::Date;
use jiff::tz::Offset;

use super::{InvoiceRules, Outgoing};
use crate::dunning::Language;

/// An outgoing mail, as far as facts are read from it.
#[derive(Debug, Clone, Copy)]
pub struct OutgoingMail<'a> {
    /// Decoded subject.
    pub subject: &'a str,
    /// The newly written text only.
    pub text: &'a str,
    /// The sender's own day.
    pub sent: Date,
    /// The sender's offset from UTC, from the Date header: American ones make `m/d/y` likely.
    pub offset: Option<Offset>,
    /// File names of the attachments.
    pub attachments: &'a [&'a str],
    /// The language to assume where the text does not show it.
    pub language: Option<Language>,
}

/// Reads an outgoing mail of the creditor's.
pub fn outgoing(mail: &OutgoingMail, rules: &InvoiceRules) -> Outgoing {
    let _ = (mail, rules);
    Outgoing::Other("not read yet")
}
