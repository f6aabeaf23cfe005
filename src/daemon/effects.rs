//! Carrying out in the mailbox what has been committed. Each effect looks before it acts, so that doing it twice
//! does no harm; what fails is tried again in the next pass.

use std::collections::{BTreeMap, HashSet};

use jiff::Zoned;
use jiff::civil::Date;

use super::{Daemon, DaemonError};
use crate::dunning::Event;
use crate::mail;
use crate::mailbox::{Flag, MailboxError, NewMessage};
use crate::store::{Effect, Kind, Mail, Phase};

/// The keyword on messages that a person should see.
const KEYWORD: &str = "dunmail-review";

/// The header fields that may hold a key of ours.
const NAMING: &[&str] = &["Message-ID", "In-Reply-To", "References", mail::keys::HEADER];

/// How far back Drafts is searched for a draft of ours (messages).
const DRAFTS_SEARCHED: usize = 500;

/// How many effects are carried out and noted as done together: to do one again after a crash does no harm.
const AT_ONCE: usize = 100;

/// How much is laid in Drafts at once (bytes): drafts enclose files.
const DRAFT_BYTES: usize = 2 * 1024 * 1024;

/// What became of effects: `None` is done, else why it must be tried again.
type Fates = Vec<(i64, Option<String>)>;

impl Daemon {
    /// Carries out what waits.
    pub(super) async fn effects(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let mut drafts = None;
        for some in self.store.effects()?.chunks(AT_ONCE) {
            let mut fates = Fates::new();
            let done = self.carry_some(some, &mut drafts, &mut fates).await;
            self.store.batch(|store| {
                fates.iter().try_for_each(|(id, failed)| match failed {
                    None => store.effect_done(*id),
                    Some(why) => store.effect_failed(*id, why),
                })
            })?;
            done?;
        }
        self.watch_drafts(now).await
    }

    /// Flags and drafts first, all of a kind together: they are what there may be hundreds of.
    async fn carry_some(
        &mut self,
        effects: &[(i64, Effect)],
        drafts: &mut Option<Drafts>,
        fates: &mut Fates,
    ) -> Result<(), DaemonError> {
        let mut flagged = Vec::new();
        let mut laid = Vec::new();
        for (id, effect) in effects {
            match effect {
                Effect::Flag { message } => flagged.push((*id, *message)),
                Effect::Draft { key } => laid.push((*id, key.as_str())),
                Effect::RemoveDraft { .. } | Effect::SentCopy { .. } | Effect::RemoveTwin { .. } => {}
            }
        }
        self.flag_messages(&flagged, fates).await?;
        self.lay_drafts(&laid, drafts, fates).await?;
        for (id, effect) in effects {
            let done = match effect {
                Effect::Flag { .. } | Effect::Draft { .. } => continue,
                Effect::RemoveDraft { key } => self.remove_draft(key).await,
                Effect::SentCopy { key } => self.copy_to_sent(key).await,
                Effect::RemoveTwin { key, folder, uid } => self.delete_own(folder, *uid, key).await,
            };
            match done {
                Ok(()) => fates.push((*id, None)),
                Err(DaemonError::Mailbox(error)) => fates.push((*id, Some(to_be_tried_again(error)?))),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn flag_messages(&mut self, wanted: &[(i64, i64)], fates: &mut Fates) -> Result<(), DaemonError> {
        let mut by_folder: BTreeMap<String, Vec<(i64, u32)>> = BTreeMap::new();
        for (id, message) in wanted {
            for place in self.store.places(*message)? {
                by_folder.entry(place.folder).or_default().push((*id, place.uid));
            }
        }
        let mut failed: BTreeMap<i64, String> = BTreeMap::new();
        for (folder, lying) in by_folder {
            let uids: Vec<u32> = lying.iter().map(|(_, uid)| *uid).collect();
            if let Err(error) = self.mailbox.flag(&folder, &uids, &[Flag::Flagged], &[KEYWORD]).await {
                let why = to_be_tried_again(error)?;
                failed.extend(lying.into_iter().map(|(id, _)| (id, why.clone())));
            }
        }
        fates.extend(wanted.iter().map(|(id, _)| (*id, failed.remove(id))));
        Ok(())
    }

    async fn lay_drafts(
        &mut self,
        wanted: &[(i64, &str)],
        drafts: &mut Option<Drafts>,
        fates: &mut Fates,
    ) -> Result<(), DaemonError> {
        if wanted.is_empty() {
            return Ok(());
        }
        let Some(folder) = self.places.drafts.clone() else {
            return Err(DaemonError::System("the mailbox has no Drafts folder: create one".into()));
        };
        // One look is enough for all that are laid now: nobody else makes drafts with keys of ours.
        let lying = match drafts {
            Some(lying) => lying,
            None => drafts.insert(self.drafts().await?),
        };
        let mut fresh: Vec<(i64, Mail)> = Vec::new();
        for (id, key) in wanted {
            let mail = self.store.mail(key)?.filter(|m| m.phase == Phase::Waiting);
            match (mail, lying.with(key).next()) {
                (None, _) => fates.push((*id, None)),
                (Some(_), Some(uid)) => {
                    self.store.set_copy(key, &folder, Some(uid))?;
                    fates.push((*id, None));
                }
                (Some(mail), None) => fresh.push((*id, mail)),
            }
            if fresh.iter().map(|(_, mail)| mail.bytes.len()).sum::<usize>() >= DRAFT_BYTES {
                self.append_drafts(&folder, std::mem::take(&mut fresh), fates).await?;
            }
        }
        self.append_drafts(&folder, fresh, fates).await
    }

    async fn append_drafts(
        &mut self,
        folder: &str,
        fresh: Vec<(i64, Mail)>,
        fates: &mut Fates,
    ) -> Result<(), DaemonError> {
        let flags = &[Flag::Draft, Flag::Seen];
        let messages: Vec<NewMessage> =
            fresh.iter().map(|(_, mail)| NewMessage { flags, bytes: &mail.bytes }).collect();
        let stored = self.mailbox.append_all(folder, &messages).await?;
        self.store.batch(|store| {
            for ((id, mail), fate) in fresh.iter().zip(stored) {
                let failed = match fate {
                    Ok(appended) => {
                        store.set_copy(&mail.key, folder, appended.uid)?;
                        None
                    }
                    Err(error) => Some(to_be_tried_again(error)?),
                };
                fates.push((*id, failed));
            }
            Ok(())
        })
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
        let headers = self.mailbox.header_fields(&folder, &uids, NAMING).await?;
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
        self.store.begin()?;
        let done = self.look_for(&waiting, &drafts, now);
        self.store.end(done)
    }

    fn look_for(&mut self, waiting: &[String], drafts: &Drafts, now: &Zoned) -> Result<(), DaemonError> {
        let lying: HashSet<&str> = drafts.keys().collect();
        for key in waiting {
            let mark = format!("draft-missing:{key}");
            if lying.contains(key.as_str()) {
                self.store.clear_meta(&mark)?;
                continue;
            }
            let Some(mail) = self.store.mail(key)?.filter(|m| m.copy.is_some()) else { continue };
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

/// Why an effect failed, for the log and the next try; an error that ends the connection ends the pass.
fn to_be_tried_again(error: MailboxError) -> Result<String, DaemonError> {
    if !error.leaves_connection() {
        return Err(error.into());
    }
    tracing::warn!(%error, "will be tried again");
    Ok(error.to_string())
}

/// What lies in Drafts: UIDs, each with the keys of ours in its header.
#[derive(Default)]
struct Drafts(Vec<(u32, Vec<String>)>);

impl Drafts {
    /// All keys that are named.
    fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flat_map(|(_, keys)| keys.iter().map(String::as_str))
    }

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
