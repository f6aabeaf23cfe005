//! Gestures: what a person says by moving a message.
//!
//! A gesture is a *known* message that has *moved*: a card that lies in another folder than the one that the bot
//! put it into, or a mail of the thread that has left its folder for one of the desk's. A message that is first
//! seen in a desk folder, a copy, a rescan, an expunge: none of these says anything.

use std::collections::BTreeMap;

use jiff::Zoned;
use serde::Deserialize as _;
use serde_json::json;

use super::decide::Grounds;
use super::enrol::Suggested;
use super::stray::Stray;
use super::{Daemon, DaemonError, Quote};
use crate::desk::Tray;
use crate::dunning::{Command, Event, Order};
use crate::mail;
use crate::mailbox::{Fetched, Flag};
use crate::store::{CardRow, GestureRow};

/// How long a move must stand before it counts (seconds).
const STANDS: i64 = 60;

/// The cards that lie on the desk: Message-ID → folder and UID.
pub(super) type Lying = BTreeMap<String, Vec<(String, u32)>>;

impl Daemon {
    /// Looks at the desk: notes new moves, drops those that were undone, carries out those that stand.
    pub(super) async fn gestures(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let lying = self.lying_cards().await?;
        for card in self.store.cards()? {
            self.watch_card(&card, &lying, now)?;
        }
        for gesture in self.store.gestures()? {
            let Some(gesture) = self.standing(gesture, &lying, now).await? else { continue };
            let age = now.timestamp().as_second().saturating_sub(gesture.first_seen.as_second());
            if gesture.is_move() && age >= STANDS {
                let statement = self.moved_statement(&gesture).await?;
                self.store.begin()?;
                let done = match statement {
                    Some(statement) => self.statement_moved(&gesture, &statement, now),
                    None => self.carry_out(&gesture, now),
                };
                self.store.end(done)?;
            }
        }
        self.lying = lying;
        Ok(())
    }

    /// Every card in the desk's folders, by Message-ID.
    async fn lying_cards(&mut self) -> Result<Lying, DaemonError> {
        let mut lying = Lying::new();
        for tray in Tray::ALL {
            let folder = self.places.tray(tray).to_string();
            if folder.is_empty() || self.mailbox.status(&folder).await?.messages == 0 {
                continue;
            }
            let present = self.mailbox.present(&folder).await?;
            let uids: Vec<u32> =
                present.iter().filter(|(_, flags)| !flags.has(Flag::Deleted)).map(|(uid, _)| *uid).collect();
            for (uid, header) in self.mailbox.header_fields(&folder, &uids, &["Message-ID"]).await? {
                let id = mail::parse_headers(&header).message_id;
                if let Some(id) = id.filter(|id| id.starts_with("dm-card-")) {
                    lying.entry(id).or_default().push((folder.clone(), uid));
                }
            }
        }
        Ok(lying)
    }

    fn watch_card(&self, card: &CardRow, lying: &Lying, now: &Zoned) -> Result<(), DaemonError> {
        if card.digest.is_empty() {
            return Ok(()); // not yet known to lie where it was put
        }
        let Some([(folder, _)]) = lying.get(&card.message_id).map(Vec::as_slice) else { return Ok(()) };
        let what = format!("card:{}", card.about);
        if *folder == card.folder {
            return Ok(()); // `standing` drops a gesture that was undone
        }
        let known = self.store.gestures()?.into_iter().find(|g| g.what == what);
        if known.is_some_and(|g| g.to_folder == *folder) {
            return Ok(());
        }
        let account = card.about.strip_prefix("account:").and_then(|id| id.parse().ok());
        Ok(self.store.put_gesture(&GestureRow {
            what,
            account,
            from_folder: card.folder.clone(),
            to_folder: folder.clone(),
            first_seen: now.timestamp(),
        })?)
    }

    /// The gesture as it stands now; `None` if it was undone.
    async fn standing(
        &mut self,
        gesture: GestureRow,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Option<GestureRow>, DaemonError> {
        let standing = match (gesture.what.strip_prefix("card:"), message_of(&gesture)) {
            (Some(about), _) => {
                let card = self.store.card(about)?;
                let found = card.and_then(|c| lying.get(&c.message_id).cloned()).unwrap_or_default();
                matches!(&found[..], [(folder, _)] if *folder == gesture.to_folder).then_some(gesture.clone())
            }
            (None, Some(message)) => self.standing_mail(gesture.clone(), message, now).await?,
            (None, None) => None,
        };
        if standing.is_none() {
            self.store.drop_gesture(&gesture.what)?;
        }
        Ok(standing)
    }

    /// A mail of the thread that turned up on the desk: a move once it has left where it was before.
    async fn standing_mail(
        &mut self,
        mut gesture: GestureRow,
        message: i64,
        now: &Zoned,
    ) -> Result<Option<GestureRow>, DaemonError> {
        let mut here = false;
        for place in self.store.places(message)? {
            let present = self.mailbox.present(&place.folder).await?;
            let lies = present.iter().any(|(uid, flags)| *uid == place.uid && !flags.has(Flag::Deleted));
            match (lies, place.folder == gesture.to_folder) {
                (true, true) => here = true,
                (true, false) if place.folder == gesture.from_folder => return Ok(None), // moved back
                (true, false) => {}
                (false, there) => {
                    self.store.drop_place(&place.folder, place.uid)?;
                    if !there && !gesture.is_move() {
                        gesture.from_folder = place.folder;
                        gesture.first_seen = now.timestamp();
                        self.store.put_gesture(&gesture)?;
                    }
                }
            }
        }
        Ok(here.then_some(gesture))
    }

    /// The mail that was moved to Statements, whole; `None`: something else was moved, or it has just gone.
    async fn moved_statement(&mut self, gesture: &GestureRow) -> Result<Option<Fetched>, DaemonError> {
        let Some(message) = message_of(gesture) else { return Ok(None) };
        if gesture.to_folder != self.places.tray(Tray::Statements) {
            return Ok(None);
        }
        let places = self.store.places(message)?;
        match places.iter().find(|place| place.folder == gesture.to_folder) {
            Some(place) => self.fetch(place).await,
            None => Ok(None),
        }
    }

    fn statement_moved(
        &mut self,
        gesture: &GestureRow,
        fetched: &Fetched,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        self.store.drop_gesture(&gesture.what)?;
        let Some(message) = message_of(gesture) else { return Ok(()) };
        self.book_mail(message, fetched, &format!("moved to {}", Tray::Statements.name()), now)
    }

    fn carry_out(&mut self, gesture: &GestureRow, now: &Zoned) -> Result<(), DaemonError> {
        self.store.drop_gesture(&gesture.what)?;
        let tray = Tray::ALL.into_iter().find(|t| self.places.tray(*t) == gesture.to_folder);
        let Some(tray) = tray else { return Ok(()) };
        if let Some(about) = gesture.what.strip_prefix("card:") {
            if let Some(mut card) = self.store.card(about)? {
                // From now on this is where it lies; the desk puts it where it belongs.
                card.folder.clone_from(&gesture.to_folder);
                self.store.put_card(&card)?;
            }
            if let Some(message) = about.strip_prefix("suggestion:").and_then(|id| id.parse().ok()) {
                return self.answer_suggestion(message, tray, now);
            }
        }
        // A mail that lay in Calls was put there by somebody else: only the card says that a call is due.
        let from = Tray::ALL.into_iter().find(|t| self.places.tray(*t) == gesture.from_folder);
        let from = from.filter(|_| message_of(gesture).is_none());
        let (Some(account), Some(order)) = (gesture.account, tray.order_from(from)) else {
            return self.put_back(gesture);
        };
        let invoice = match message_of(gesture) {
            Some(message) => self.invoice_of(account, message)?,
            None => None,
        };
        let command = Command { order, invoice, by: format!("{} moved to {}", gesture.what, tray.name()) };
        let facts = json!({"gesture": gesture.what, "tray": tray.name(), "stood_seconds": STANDS});
        let grounds = Grounds {
            facts,
            personal: json!({"from": gesture.from_folder, "to": gesture.to_folder}),
            settled: None,
        };
        self.apply(account, &Event::Told(command), now, grounds)
    }

    /// A folder that says nothing: the card goes back to where it belongs.
    fn put_back(&self, gesture: &GestureRow) -> Result<(), DaemonError> {
        if let Some(account) = gesture.account {
            self.store.touch(account)?;
        }
        Ok(())
    }

    /// The one invoice that a moved mail is about: the one that it carried, or the one that it answers.
    fn invoice_of(&self, account: i64, message: i64) -> Result<Option<String>, DaemonError> {
        let row = self.store.account(account)?;
        let carried: Vec<&str> = row
            .account
            .invoices
            .iter()
            .filter(|i| i.origin.message == message)
            .map(|i| i.number.as_str())
            .collect();
        if let [one] = carried[..] {
            return Ok(Some(one.to_string()));
        }
        let quote = Quote::load(&self.store, message)?;
        Ok(match quote.as_ref().map(|q| &q.invoices[..]) {
            Some([one]) => Some(one.clone()),
            _ => None,
        })
    }

    fn answer_suggestion(&mut self, message: i64, tray: Tray, now: &Zoned) -> Result<(), DaemonError> {
        let Some(suggestion) = self.store.suggestions()?.into_iter().find(|s| s.message == message) else {
            return Ok(());
        };
        let accepted = tray.order() == Some(Order::Resume);
        let state = if accepted { "accepted" } else { "refused" };
        self.store.settle_suggestion(message, state)?;
        let facts = json!({"message": message, "tray": tray.name()});
        self.store.write_journal(now, state, None, &facts, &serde_json::Value::Null)?;
        if !accepted {
            return Ok(());
        }
        if let Ok(stray) = Stray::deserialize(&suggestion.body) {
            return self.adopt(message, stray, now);
        }
        let Ok(suggested) = serde_json::from_value::<Suggested>(suggestion.body) else { return Ok(()) };
        let account = self.enrol(&suggested.debtor, &suggested.sightings, now)?;
        Ok(self.store.mark_read(message, suggested.trusted, Some(account))?)
    }
}

fn message_of(gesture: &GestureRow) -> Option<i64> {
    gesture.what.strip_prefix("message:").and_then(|id| id.parse().ok())
}
