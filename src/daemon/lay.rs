//! Cards on the desk: written down, laid, replaced and taken away, each known by its Message-ID alone.

use std::collections::HashSet;

use jiff::Zoned;
use sha2::{Digest, Sha256};

use super::gestures::Lying;
use super::{Daemon, DaemonError};
use crate::desk::Tray;
use crate::dunning::Address;
use crate::letters::{CardHead, Letter, LetterError};
use crate::mailbox::{Flag, NewMessage};
use crate::store::CardRow;

/// A card that is written down and must now be laid.
pub(super) struct Fresh {
    row: CardRow,
    /// What the row says once the card lies there.
    digest: String,
    /// Only what wants a person is unread.
    wants_a_person: bool,
    bytes: Vec<u8>,
}

/// A letter of which only the head is still open.
pub(super) type Render<'a> = dyn Fn(&CardHead) -> Result<Letter, LetterError> + 'a;

impl Daemon {
    /// Writes a card and its row, unless it lies where it belongs and says the same.
    pub(super) fn write_card(
        &self,
        about: &str,
        tray: Tray,
        render: &Render<'_>,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Option<Fresh>, DaemonError> {
        let folder = self.places.tray(tray).to_string();
        let from = self.bot_address();
        let to = Address {
            name: Some(self.setup.creditor.name.clone()),
            address: self.setup.creditor.addresses.first().cloned().unwrap_or_default(),
        };
        let head = |message_id: &str| render(&CardHead { message_id, date: now, from: &from, to: &to });
        let digest = digest(&folder, &head("dm-card-digest@dunmail.invalid")?.bytes);
        let known = self.store.card(about)?;
        let stands = |c: &&CardRow| c.digest == digest && c.folder == folder;
        if known.as_ref().filter(stands).is_some_and(|card| lying.contains_key(&card.message_id)) {
            return Ok(None);
        }
        let version = known.as_ref().map_or(1, |c| c.version + 1);
        let key = self.secret.key(&["card", about, &version.to_string()]);
        let domain = from.domain();
        let message_id = format!("dm-card-{key}@{domain}");
        let bytes = head(&message_id)?.bytes;
        let row = CardRow {
            about: about.into(),
            message_id,
            previous: known.map(|c| c.message_id),
            folder,
            version,
            digest: String::new(),
        };
        self.store.put_card(&row)?;
        Ok(Some(Fresh { row, digest, wants_a_person: matches!(tray, Tray::Review | Tray::Calls), bytes }))
    }

    /// Lays cards whose rows are committed: a crash leaves cards to be laid again, never one that nobody knows.
    pub(super) async fn lay(
        &mut self,
        fresh: impl IntoIterator<Item = Fresh>,
        lying: &Lying,
    ) -> Result<(), DaemonError> {
        let mut fresh: Vec<Fresh> = fresh.into_iter().collect();
        fresh.sort_by(|a, b| a.row.folder.cmp(&b.row.folder));
        let mut laid = Vec::new();
        let mut done = Ok(());
        for cards in fresh.chunk_by(|a, b| a.row.folder == b.row.folder) {
            done = self.lay_in_folder(cards, lying, &mut laid).await;
            if done.is_err() {
                break;
            }
        }
        self.store.batch(|store| {
            for row in &laid {
                store.put_card(row)?;
                if let Some(id) = account_of(&row.about) {
                    store.untouch(id)?;
                }
            }
            Ok::<(), DaemonError>(())
        })?;
        done
    }

    /// Lays the cards of one folder together; `laid`: the rows of those that now lie there alone.
    async fn lay_in_folder(
        &mut self,
        cards: &[Fresh],
        lying: &Lying,
        laid: &mut Vec<CardRow>,
    ) -> Result<(), DaemonError> {
        let Some(folder) = cards.first().map(|card| card.row.folder.as_str()) else { return Ok(()) };
        let flags = |card: &Fresh| if card.wants_a_person { &[][..] } else { &[Flag::Seen][..] };
        let messages: Vec<NewMessage> =
            cards.iter().map(|card| NewMessage { flags: flags(card), bytes: &card.bytes }).collect();
        for (card, fate) in cards.iter().zip(self.mailbox.append_all(folder, &messages).await?) {
            fate?;
            if let Some(previous) = &card.row.previous {
                self.delete_card(previous, lying).await?;
            }
            laid.push(CardRow { previous: None, digest: card.digest.clone(), ..card.row.clone() });
        }
        Ok(())
    }

    /// Cards that a crash left beside the ones that replace them.
    pub(super) async fn clear_previous(&mut self, lying: &Lying) -> Result<(), DaemonError> {
        for mut card in self.store.cards_not_laid()? {
            // It was written down but perhaps not put: what lies of it goes, and it is put anew.
            self.delete_card(&card.message_id, lying).await?;
            if let Some(previous) = card.previous.take() {
                self.delete_card(&previous, lying).await?;
            }
            self.store.put_card(&card)?;
            match account_of(&card.about) {
                Some(id) => self.store.touch(id)?,
                None => self.store.clear_meta("desk-day")?,
            }
        }
        Ok(())
    }

    /// Takes away the cards of a kind that are about nothing any more; returns whether there were any.
    pub(super) async fn take_away_all_but(
        &mut self,
        prefix: &str,
        open: &[String],
        lying: &Lying,
    ) -> Result<bool, DaemonError> {
        let mut any = false;
        let open: HashSet<&str> = open.iter().map(String::as_str).collect();
        for card in self.store.cards_about(prefix)? {
            if !open.contains(card.about.as_str()) {
                self.take_away(&card.about, lying).await?;
                any = true;
            }
        }
        Ok(any)
    }

    pub(super) async fn take_away(&mut self, about: &str, lying: &Lying) -> Result<(), DaemonError> {
        if let Some(card) = self.store.card(about)? {
            self.delete_card(&card.message_id, lying).await?;
            self.store.drop_card(about)?;
        }
        Ok(())
    }

    /// Deletes a card of ours wherever it lay when the desk was looked at; its Message-ID proves whose it is.
    async fn delete_card(&mut self, message_id: &str, lying: &Lying) -> Result<(), DaemonError> {
        for (folder, uid) in lying.get(message_id).into_iter().flatten() {
            let headers = self.mailbox.headers(folder, &[*uid]).await?;
            let same =
                |header: &[u8]| crate::mail::parse_headers(header).message_id.as_deref() == Some(message_id);
            if headers.iter().any(|(found, header)| found == uid && same(header)) {
                self.mailbox.delete(folder, *uid).await?;
            }
        }
        Ok(())
    }

    fn bot_address(&self) -> Address {
        let address = self.setup.config.bot.addresses.first().map(|a| a.address.clone());
        let address = address.or_else(|| self.setup.creditor.addresses.first().cloned());
        Address { name: Some("dunmail".into()), address: address.unwrap_or_default() }
    }
}

/// The account that a card is about.
fn account_of(about: &str) -> Option<i64> {
    about.strip_prefix("account:").and_then(|id| id.parse().ok())
}

/// What a card says and where, without its Date header: that changes with every pass.
fn digest(folder: &str, bytes: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(folder.as_bytes());
    let mut in_headers = true;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        in_headers &= line != b"\r\n";
        if !(in_headers && line.starts_with(b"Date:")) {
            hash.update(line);
        }
    }
    data_encoding::HEXLOWER.encode(&hash.finalize()[..16])
}
