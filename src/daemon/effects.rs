//! Carrying out in the mailbox what has been committed. Each effect looks before it acts, so that doing it twice
//! does no harm; what fails is tried again in the next pass.

use jiff::Zoned;
use jiff::civil::Date;

use super::{Daemon, DaemonError};
use crate::dunning::Event;
use crate::mail;
use crate::mailbox::Flag;
use crate::store::{Effect, Kind, Mail, Phase};

/// The keyword on messages that a person should see.
const KEYWORD: &str = "dunmail-review";

/// How far back Drafts is searched for a draft of ours (messages).
const DRAFTS_SEARCHED: usize = 500;

/// How many effects are noted as done together: to do one again after a crash does no harm.
const AT_ONCE: usize = 50;

impl Daemon {
    /// Carries out what waits.
    pub(super) async fn effects(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let mut drafts = None;
        for some in self.store.effects()?.chunks(AT_ONCE) {
            let mut carried = Vec::new();
            let done = self.carry_some(some, &mut drafts, &mut carried).await;
            self.store.batch(|store| carried.iter().try_for_each(|id| store.effect_done(*id)))?;
            done?;
        }
        self.watch_drafts(now).await
    }

    async fn carry_some(
        &mut self,
        effects: &[(i64, Effect)],
        drafts: &mut Option<Drafts>,
        carried: &mut Vec<i64>,
    ) -> Result<(), DaemonError> {
        for (id, effect) in effects {
            match self.carry(effect, drafts).await {
                Ok(()) => carried.push(*id),
                Err(DaemonError::Mailbox(error)) if error.leaves_connection() => {
                    tracing::warn!(%error, "will be tried again");
                    self.store.effect_failed(*id, &error.to_string())?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn carry(&mut self, effect: &Effect, drafts: &mut Option<Drafts>) -> Result<(), DaemonError> {
        match effect {
            Effect::Flag { message } => {
                for place in self.store.places(*message)? {
                    self.mailbox.flag(&place.folder, place.uid, &[Flag::Flagged], &[KEYWORD]).await?;
                }
                Ok(())
            }
            Effect::Draft { key } => self.lay_draft(key, drafts).await,
            Effect::RemoveDraft { key } => self.remove_draft(key).await,
            Effect::SentCopy { key } => self.copy_to_sent(key).await,
            Effect::RemoveTwin { key, folder, uid } => self.delete_own(folder, *uid, key).await,
        }
    }

    async fn lay_draft(&mut self, key: &str, drafts: &mut Option<Drafts>) -> Result<(), DaemonError> {
        let Some(folder) = self.places.drafts.clone() else {
            return Err(DaemonError::System("the mailbox has no Drafts folder: create one".into()));
        };
        let Some(mail) = self.store.mail(key)?.filter(|m| m.phase == Phase::Waiting) else { return Ok(()) };
        // One look is enough for all that are laid now: nobody else makes drafts with keys of ours.
        let lying = match drafts {
            Some(lying) => lying,
            None => drafts.insert(self.drafts().await?),
        };
        let uid = match lying.with(key).next() {
            Some(uid) => Some(uid),
            None => self.mailbox.append(&folder, &[Flag::Draft, Flag::Seen], &mail.bytes).await?.uid,
        };
        Ok(self.store.set_copy(key, &folder, uid)?)
    }

    async fn remove_draft(&mut self, key: &str) -> Result<(), DaemonError> {
        let Some(folder) = self.places.drafts.clone() else { return Ok(()) };
        for uid in self.drafts().await?.with(key) {
            self.delete_own(&folder, uid, key).await?;
        }
        Ok(())
    }

    /// The drafts of ours that lie in Drafts now, changed by a client or not.
    async fn drafts(&mut self) -> Result<Drafts, DaemonError> {
        let Some(folder) = self.places.drafts.clone() else { return Ok(Drafts::default()) };
        let present = self.mailbox.present(&folder).await?;
        let live = present.iter().filter(|(_, flags)| !flags.has(Flag::Deleted)).map(|(uid, _)| *uid);
        let mut uids: Vec<u32> = live.collect();
        uids.drain(..uids.len().saturating_sub(DRAFTS_SEARCHED));
        let headers = self.mailbox.headers(&folder, &uids).await?;
        Ok(Drafts(headers.iter().map(|(uid, header)| (*uid, keys(header))).collect()))
    }

    /// Exactly one copy in Sent: the server's own if it saves one, else ours.
    async fn copy_to_sent(&mut self, key: &str) -> Result<(), DaemonError> {
        let Some(folder) = self.places.sent.clone() else {
            return Err(DaemonError::System("the mailbox has no Sent folder: name it in [imap] sent".into()));
        };
        let Some(mail) = self.store.mail(key)? else { return Ok(()) };
        if mail.copy.as_ref().is_some_and(|(lies, _)| *lies == folder) {
            return Ok(());
        }
        // The server may have saved it since the last sync, or an append whose answer was lost may have worked.
        let after = self.store.cursor(&folder)?.map_or(0, |c| c.last_uid);
        let present = self.mailbox.present(&folder).await?;
        let new: Vec<u32> = present.iter().map(|(uid, _)| *uid).filter(|uid| *uid > after).collect();
        for (uid, header) in self.mailbox.headers(&folder, &new).await? {
            if names(&header, key) {
                return Ok(self.store.set_copy(key, &folder, Some(uid))?);
            }
        }
        let appended = self.mailbox.append(&folder, &[Flag::Seen], &mail.bytes).await?;
        Ok(self.store.set_copy(key, &folder, appended.uid)?)
    }

    /// Deletes a message only if it is one that we wrote: its own header says so with our key.
    async fn delete_own(&mut self, folder: &str, uid: u32, key: &str) -> Result<(), DaemonError> {
        let headers = self.mailbox.headers(folder, &[uid]).await?;
        if headers.iter().any(|(found, header)| *found == uid && names(header, key)) {
            self.mailbox.delete(folder, uid).await?;
        }
        Ok(())
    }

    /// A draft that vanished without a mail in Sent is asked about after one working day: clients delete and
    /// store drafts again while they are edited.
    async fn watch_drafts(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let waiting = self.store.keys_in(Phase::Waiting)?;
        if waiting.is_empty() || self.places.drafts.is_none() {
            return Ok(());
        }
        let drafts = self.drafts().await?;
        for key in waiting {
            let mark = format!("draft-missing:{key}");
            if drafts.with(&key).next().is_some() {
                self.store.clear_meta(&mark)?;
                continue;
            }
            let Some(mail) = self.store.mail(&key)?.filter(|m| m.copy.is_some()) else { continue };
            let since: Option<Date> = self.store.meta(&mark)?.and_then(|day| day.parse().ok());
            match since {
                None => self.store.set_meta(&mark, &now.date().to_string())?,
                Some(day) if self.setup.policy.calendar.add_working_days(day, 1) <= now.date() => {
                    self.store.clear_meta(&mark)?;
                    self.draft_gone(&mail, now)?;
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn draft_gone(&mut self, mail: &Mail, now: &Zoned) -> Result<(), DaemonError> {
        if mail.kind == Kind::Answer {
            // A person threw a proposed answer away: nothing follows from it.
            self.store.advance(&mail.key, &[Phase::Waiting], Phase::Gone, "thrown away")?;
            return Ok(());
        }
        let event = Event::DraftGone { key: mail.name.clone() };
        self.settle(mail, Phase::Gone, "vanished from Drafts", &event, now)
    }
}

/// What lies in Drafts: UIDs, each with the keys of ours in its header.
#[derive(Default)]
struct Drafts(Vec<(u32, Vec<String>)>);

impl Drafts {
    /// The drafts that name a key.
    fn with(&self, key: &str) -> impl Iterator<Item = u32> {
        self.0.iter().filter(move |(_, keys)| keys.iter().any(|k| k == key)).map(|(uid, _)| *uid)
    }
}

/// Whether a header names our key.
fn names(header: &[u8], key: &str) -> bool {
    keys(header).iter().any(|k| k == key)
}

/// Our keys in a header: in Message-ID, `X-Dunmail-Key` or References.
fn keys(header: &[u8]) -> Vec<String> {
    let message = mail::parse_headers(header);
    let ids = mail::keys::keys_in(message.message_id.as_deref());
    ids.iter().chain(&message.own_key).chain(&message.keys).map(|k| mail::keys::bare(k).to_string()).collect()
}
