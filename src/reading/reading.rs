//! What a message means.

use jiff::civil::Date;
use serde::Serialize;

use crate::dunning::{Intent, Language, Money};

/// What a newly written text means, with the rules and the words that say so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// The language of most of the text.
    pub language: Option<Language>,
    /// The intent that decides; `Unclear` when no rule carries.
    pub primary: Intent,
    /// All intents that hold, primary first, in the order of [`Intent::ALL`].
    pub intents: Vec<Found>,
    /// The day promised, asked for, or of return: `[earliest, latest]`.
    pub date: Option<[Date; 2]>,
    /// The sum promised, paid or offered per instalment, if it differs from the whole.
    pub amount: Option<Money>,
    /// How many parts are asked for.
    pub installments: Option<u32>,
    /// Mail addresses named as deputies or as the new contact; shown to a person, never written to.
    pub addresses: Vec<String>,
}

impl Reading {
    /// Of a text that nobody has read: it says nothing that one could be sure of.
    pub fn unclear() -> Reading {
        Reading {
            language: None,
            primary: Intent::Unclear,
            intents: Vec::new(),
            date: None,
            amount: None,
            installments: None,
            addresses: Vec::new(),
        }
    }
}

/// One intent with its grounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found {
    /// Which intent.
    pub intent: Intent,
    /// 0 to 1.
    pub confidence: f64,
    /// The rule's id, `de.promise.transfer`.
    pub rule: String,
    /// The words of the text that the rule matched, as the customer wrote them.
    pub words: String,
    /// Byte range of the whole sentence in the text that was read.
    #[serde(skip)]
    pub sentence: std::ops::Range<usize>,
}
