//! What went wrong so that a person must know: a card for each, and a line on the card "Today".

use jiff::Zoned;
use serde_json::Value;

use super::gestures::Lying;
use super::{Daemon, DaemonError};
use crate::desk::Tray;
use crate::letters::{CardHead, Folders, Trouble, TroubleView};

/// A trouble as it was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Noticed {
    kind: String,
    title: String,
    why: String,
    folder: String,
    from: String,
    subject: String,
    bytes: u64,
}

/// The troubles after a look at their cards.
#[derive(Debug, Default)]
pub(super) struct Troubles {
    /// Those whose card lies in Review: who has moved or deleted it has seen it.
    pub standing: Vec<Noticed>,
    /// Whether these are others than before.
    pub news: bool,
}

impl Noticed {
    fn of(body: &Value) -> Noticed {
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_string();
        Noticed {
            kind: text("kind"),
            title: text("title"),
            why: text("why"),
            folder: text("folder"),
            from: text("from"),
            subject: text("subject"),
            bytes: body["bytes"].as_u64().unwrap_or_default(),
        }
    }

    /// As the cards show it.
    pub fn view(&self) -> Trouble<'_> {
        let Noticed { kind, title, why, folder, from, subject, bytes } = self;
        match kind.as_str() {
            "folder" => Trouble::Folder { folder: title, why },
            "too_large" => Trouble::TooLarge { folder, from, subject, bytes: *bytes },
            "unreadable" => Trouble::Unreadable { folder, from, subject, why },
            "statement" => Trouble::Statement { name: title, why },
            "connection" => Trouble::Connection { server: title, why },
            _ => Trouble::Other { title, why },
        }
    }
}

impl Daemon {
    /// A card for each trouble, once; the cards of those that are gone are taken away.
    pub(super) async fn trouble_cards(
        &mut self,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Troubles, DaemonError> {
        let mut troubles = Troubles::default();
        let mut open = Vec::new();
        for (about, _, body) in self.store.troubles()? {
            let about = format!("trouble:{about}");
            open.push(about.clone());
            let noticed = Noticed::of(&body);
            if let Some(card) = self.store.card(&about)?.filter(|card| !card.digest.is_empty()) {
                let found = lying.get(&card.message_id).map(Vec::as_slice).unwrap_or_default();
                if found.iter().any(|(folder, _)| folder == self.places.tray(Tray::Review)) {
                    troubles.standing.push(noticed);
                }
                continue;
            }
            let trouble = noticed.view();
            let render = |head: &CardHead| {
                let creditor = &self.setup.creditor;
                self.setup.letters.trouble(&TroubleView { head: *head, creditor, folders, trouble })
            };
            let fresh = self.write_card(&about, Tray::Review, &render, lying, now)?;
            self.lay(fresh, lying).await?;
            troubles.standing.push(noticed);
            troubles.news = true;
        }
        troubles.news |= self.take_away_all_but("trouble:", &open, lying).await?;
        Ok(troubles)
    }
}
