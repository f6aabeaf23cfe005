//! What a reply says, kept for the cards and the drafted answers. Personal: may be erased.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::DaemonError;
use crate::dunning::{Address, Intent};
use crate::letters::QuotedReply;
use crate::mail::Message;
use crate::reading::Reading;
use crate::store::Store;

/// A reply as the desk shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Quote {
    pub from: Address,
    pub on: Date,
    pub text: String,
    /// The names of the files that came with it; a logo of the signature is none.
    #[serde(default)]
    pub attachments: Vec<String>,
    /// The decisive sentence, as a byte range of `text`.
    pub marked: Option<(usize, usize)>,
    pub rule: String,
    pub intent: Intent,
    pub subject: String,
    pub message_id: Option<String>,
    pub references: Vec<String>,
    pub invoices: Vec<String>,
}

impl Quote {
    /// From a reply that was just read.
    pub fn of(message: &Message, reading: &Reading, primary: Intent, on: Date, invoices: &[String]) -> Quote {
        let decisive = reading.intents.iter().find(|f| f.intent == primary).or(reading.intents.first());
        Quote {
            from: message.from.clone().unwrap_or_else(|| Address::bare("")),
            on,
            text: message.text.new.clone(),
            attachments: attached(message),
            marked: decisive.map(|f| (f.sentence.start, f.sentence.end)),
            rule: decisive.map(|f| f.rule.clone()).unwrap_or_default(),
            intent: primary,
            subject: message.subject.clone(),
            message_id: message.message_id.clone(),
            references: message.references.clone(),
            invoices: invoices.to_vec(),
        }
    }

    /// From the store; `None` once erased.
    pub fn load(store: &Store, message: i64) -> Result<Option<Quote>, DaemonError> {
        Ok(store.quote(message)?.and_then(|body| serde_json::from_value(body).ok()))
    }

    /// As a card shows it.
    pub fn view(&self) -> QuotedReply<'_> {
        let range = self.marked.map(|(start, end)| start..end);
        let fits = range.filter(|r| self.text.get(r.clone()).is_some_and(|s| !s.is_empty()));
        QuotedReply {
            from: &self.from,
            on: self.on,
            text: &self.text,
            attachments: &self.attachments,
            marked: fits,
            rule: &self.rule,
            intent: self.intent,
        }
    }
}

/// The names of what came with a mail. A picture within the text is what a mail without words has to say.
fn attached(message: &Message) -> Vec<String> {
    let silent = message.text.new.trim().is_empty();
    let files = message.attachments.iter().filter(|file| silent || !file.inline);
    files.map(|file| file.name.clone().unwrap_or_else(|| file.media_type.clone())).collect()
}
