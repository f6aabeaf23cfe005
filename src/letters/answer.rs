//! The drafted answer to a debtor's reply; a person sends it.

use super::notice::Envelope;
use super::{AnswerView, Letter, LetterError, Letters};

impl Letters {
    /// A drafted answer, plain text so that it is easily changed.
    pub fn answer(&self, view: &AnswerView) -> Result<Letter, LetterError> {
        let subject = format!("Re: {}", super::notice::bare_subject(view.thread.subject));
        Envelope {
            key: view.key,
            date: view.date,
            from: view.from,
            to: view.to,
            cc: view.cc,
            subject: &subject,
            thread: Some(view.thread),
            automatic: false,
        }
        .seal("", None, view.enclosures, view.language)
    }
}
