//! The card of an account: who owes what, what happened, what happens next, and why.

use super::blocks::{Block, plain};
use super::mime::{Body, Head, assemble, one_line};
use super::{CardHead, CardView, Letter, LetterError, Letters, format};
use crate::dunning::Language;

impl Letters {
    /// The card of an account.
    pub fn card(&self, view: &CardView) -> Result<Letter, LetterError> {
        let language = view.creditor.language;
        let name = view.account.name.as_deref().unwrap_or(&view.account.id);
        let subject = format!("{name}: {}", format::amounts(&view.account.open_amounts(), language));
        let blocks = vec![Block::Title { text: one_line(&subject) }];
        self.pin(&view.head, language, &subject, "", &blocks)
    }

    /// A card's blocks as a mail.
    pub(super) fn pin(
        &self,
        head: &CardHead,
        language: Language,
        subject: &str,
        preview: &str,
        blocks: &[Block],
    ) -> Result<Letter, LetterError> {
        let subject = one_line(subject);
        let mut fields = Head::default();
        fields.addresses("From", std::slice::from_ref(head.from))?;
        fields.addresses("To", std::slice::from_ref(head.to))?;
        fields.text("Subject", &subject);
        fields.date(head.date)?;
        fields.ids("Message-ID", [head.message_id]);
        // RFC 3834 section 5.
        fields.plain("Auto-Submitted", "auto-generated");
        let html = self.html(language, &subject, preview, blocks)?;
        let body = Body { text: &plain(blocks), html: Some(&html), enclosures: &[], language };
        Ok(Letter {
            message_id: head.message_id.into(),
            subject,
            bytes: assemble(fields, head.message_id, &body),
        })
    }
}
