//! The other cards: a suggestion, a trouble, the day.

use super::blocks::Block;
use super::{Letter, LetterError, Letters, SuggestionView, TodayView, TroubleView};

impl Letters {
    /// The card about an invoice that was found in Sent for an account that nobody enrolled.
    pub fn suggestion(&self, view: &SuggestionView) -> Result<Letter, LetterError> {
        let blocks = [Block::heading("")];
        self.pin(&view.head, view.creditor.language, "Vorschlag", "", &blocks)
    }

    /// The card about something that went wrong.
    pub fn trouble(&self, view: &TroubleView) -> Result<Letter, LetterError> {
        let blocks = [Block::heading("")];
        self.pin(&view.head, view.creditor.language, "Problem", "", &blocks)
    }

    /// The card "Today".
    pub fn today(&self, view: &TodayView) -> Result<Letter, LetterError> {
        let blocks = [Block::heading("")];
        self.pin(&view.head, view.creditor.language, "Heute", "", &blocks)
    }
}
