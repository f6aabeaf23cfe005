//! Reading the mailbox: every new message of every watched folder, once.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;
use serde_json::json;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::prepared::Prepared;
use super::{Daemon, DaemonError};
use crate::desk::{self, Tray};
use crate::mail::{self, Message, Nature};
use crate::mailbox::{Fetched, Part, Role, Summary, Want};
use crate::store::{Cursor, GestureRow, Noted, Place};

/// Above this only the headers are read (bytes).
const SIZE_LIMIT: u32 = 25 * 1024 * 1024;

/// How long messages are taken in before they are committed together: a flush to disk for each would take longer
/// than reading it, and who gives an order on the command line waits for the database no longer than this.
const GROUP: Duration = Duration::from_millis(100);

/// How many headers are noted in one transaction: each writes most pages of the indexes once more.
const HEADERS_AT_ONCE: usize = 1000;

/// How many threads prepare a batch: two that work, and one that waits for a document.
const SHARES: usize = 3;

/// A folder that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Watched {
    /// Its full name.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The desk's folder, if it is one.
    pub tray: Option<Tray>,
}

/// The mailbox's folders as this pass found them.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    /// What is read: Sent first, then INBOX, so that an invoice is known before its answers.
    pub watched: Vec<Watched>,
    /// Where copies go.
    pub sent: Option<String>,
    /// Where drafts go.
    pub drafts: Option<String>,
}

impl Places {
    /// INBOX's full name.
    pub fn inbox(&self) -> &str {
        self.watched.iter().find(|w| w.role == Role::Inbox).map_or("INBOX", |w| w.name.as_str())
    }

    /// The full name of a desk folder; empty before the first pass.
    pub fn tray(&self, tray: Tray) -> &str {
        self.watched.iter().find(|w| w.tray == Some(tray)).map(|w| w.name.as_str()).unwrap_or_default()
    }
}

impl Daemon {
    /// Finds the folders, makes the desk's where they are missing.
    pub(super) async fn prepare_folders(&mut self) -> Result<(), DaemonError> {
        let known = self.mailbox.folders().await?;
        let mut trays = Vec::new();
        for tray in Tray::ALL {
            let path: Vec<&str> = self.setup.root.split('/').chain([tray.name()]).collect();
            let name = self.mailbox.folder_name(&path);
            if !known.iter().any(|f| f.name == name) {
                self.mailbox.ensure_folder(&path).await?;
            }
            trays.push((tray, name));
        }
        let with = |role: Role| known.iter().find(|f| f.role == role && f.selectable).map(|f| f.name.clone());
        let sent = self.setup.config.imap.sent.clone().or_else(|| with(Role::Sent));
        let drafts = self.setup.config.imap.drafts.clone().or_else(|| with(Role::Drafts));
        let desk: Vec<String> = trays.iter().map(|(_, name)| name.clone()).collect();
        let mut watched: Vec<Watched> = known
            .iter()
            .filter(|f| f.selectable && !matches!(f.role, Role::Trash | Role::Drafts | Role::Flagged))
            .filter(|f| !self.setup.config.imap.ignore.contains(&f.name) && Some(&f.name) != drafts.as_ref())
            .filter(|f| !desk.contains(&f.name))
            .map(|f| {
                let role = if Some(&f.name) == sent.as_ref() { Role::Sent } else { f.role };
                Watched { name: f.name.clone(), role, tray: None }
            })
            .chain(trays.into_iter().map(|(tray, name)| Watched {
                name,
                role: Role::Plain,
                tray: Some(tray),
            }))
            .collect();
        watched.sort_by_key(|w| match (w.role, w.tray) {
            (Role::Sent, _) => 0,
            (Role::Inbox, _) => 1,
            (_, None) => 2,
            (_, Some(_)) => 3,
        });
        self.places = Places { watched, sent, drafts };
        Ok(())
    }

    /// Reads what is new in every watched folder. Only a complete round counts for the send gate.
    pub(super) async fn sync(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let started = Instant::now();
        let mut complete = true;
        for watched in self.places.watched.clone() {
            match self.sync_folder(&watched, now).await {
                Ok(()) => self.store.drop_trouble(&format!("folder:{}", watched.name))?,
                Err(DaemonError::Mailbox(error)) if error.leaves_connection() => {
                    complete = false;
                    let about = format!("folder:{}", watched.name);
                    self.note_trouble(&about, now, &watched.name, &error.to_string())?;
                }
                Err(error) => return Err(error),
            }
        }
        self.synced = complete.then_some(started);
        Ok(())
    }

    async fn sync_folder(&mut self, watched: &Watched, now: &Zoned) -> Result<(), DaemonError> {
        let status = self.mailbox.status(&watched.name).await?;
        let cursor = self.store.cursor(&watched.name)?;
        let after = cursor.filter(|c| c.uid_validity == status.uid_validity).map_or(0, |c| c.last_uid);
        if cursor.is_some_and(|c| c.uid_validity != status.uid_validity) {
            tracing::info!(folder = watched.name, "the folder was numbered anew; it is read again");
        }
        if status.uid_next.saturating_sub(1) <= after {
            return self.keep_cursor(watched, Cursor { uid_validity: status.uid_validity, last_uid: after });
        }
        // Forget the old numbering before any new UID is noted.
        self.keep_cursor(watched, Cursor { uid_validity: status.uid_validity, last_uid: after })?;

        let mut wanted = VecDeque::new();
        let end = {
            let (store, setup) = (&mut self.store, &self.setup);
            let intake = super::intake::Headers { setup, since: self.since, watched, now };
            let mut batch: Vec<Fetched> = Vec::new();
            let mut sink = |fetched: Fetched| {
                batch.push(fetched);
                if batch.len() >= HEADERS_AT_ONCE {
                    intake.note(store, std::mem::take(&mut batch), &mut wanted)?;
                }
                Ok(())
            };
            let end = self
                .mailbox
                .scan(&watched.name, after, SIZE_LIMIT, &mut |_| Want::Headers, &mut sink)
                .await?;
            intake.note(store, batch, &mut wanted)?;
            end
        };
        self.read_bodies(watched, wanted, now).await?;
        if let Some(uid) = end.missing.first() {
            let why = format!("the server lists message {uid} but does not hand it out");
            self.note_trouble(&format!("missing:{}:{uid}", watched.name), now, &watched.name, &why)?;
        }
        self.keep_cursor(watched, Cursor { uid_validity: end.uid_validity, last_uid: end.last_uid })
    }

    /// One message, whole unless it is too large; `None` if it is gone.
    pub(super) async fn fetch(&mut self, place: &Place) -> Result<Option<Fetched>, DaemonError> {
        let mut wanted = self.mailbox.summaries(&place.folder, &[place.uid]).await?.into();
        Ok(self.mailbox.texts(&place.folder, &mut wanted, SIZE_LIMIT).await?.pop())
    }

    fn keep_cursor(&self, watched: &Watched, cursor: Cursor) -> Result<(), DaemonError> {
        if self.store.cursor(&watched.name)? != Some(cursor) {
            self.store.set_cursor(&watched.name, cursor)?;
        }
        Ok(())
    }

    /// Reads the messages that may matter, in their order. Each takes effect whole or not at all; they are committed in
    /// groups. While some take effect, the next are prepared on other threads, and the server looks for those behind.
    async fn read_bodies(
        &mut self,
        watched: &Watched,
        mut wanted: VecDeque<Summary>,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut ahead: Option<Vec<JoinHandle<Vec<Prepared>>>> = None;
        while ahead.is_some() || !wanted.is_empty() {
            let texts = self.mailbox.texts(&watched.name, &mut wanted, SIZE_LIMIT).await;
            let ready = match ahead.take() {
                Some(shares) => {
                    let mut ready = Vec::new();
                    for share in shares {
                        ready.extend(share.await.map_err(|e| DaemonError::System(e.to_string()))?);
                    }
                    ready
                }
                None => Vec::new(),
            };
            let failed = match texts {
                Ok(texts) if texts.is_empty() => None,
                Ok(texts) => {
                    ahead = Some(self.prepare(watched, texts, now));
                    None
                }
                Err(error) => Some(error),
            };
            // What was read before an error takes effect.
            self.take_in_all(watched, ready, now)?;
            if let Some(error) = failed {
                return Err(error.into());
            }
        }
        Ok(())
    }

    /// In shares: while one waits for the process that reads a document, the others go on.
    fn prepare(&self, watched: &Watched, texts: Vec<Fetched>, now: &Zoned) -> Vec<JoinHandle<Vec<Prepared>>> {
        let prepare = |share: Vec<Fetched>| {
            let (setup, watched, today) = (Arc::clone(&self.setup), watched.clone(), now.date());
            tokio::task::spawn_blocking(move || {
                share.into_iter().map(|fetched| Prepared::of(&setup, &watched, fetched, today)).collect()
            })
        };
        shares(texts, SHARES).into_iter().map(prepare).collect()
    }

    fn take_in_all(
        &mut self,
        watched: &Watched,
        prepared: Vec<Prepared>,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut prepared = prepared.into_iter().peekable();
        while prepared.peek().is_some() {
            self.store.begin()?;
            let done = self.take_in_some(watched, &mut prepared, now);
            // What was taken in before an error stays.
            self.store.end(Ok::<(), DaemonError>(()))?;
            done?;
        }
        Ok(())
    }

    fn take_in_some(
        &mut self,
        watched: &Watched,
        prepared: &mut impl Iterator<Item = Prepared>,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let began = Instant::now();
        for prepared in prepared {
            self.take_in(watched, &prepared, now)?;
            if began.elapsed() >= GROUP {
                break;
            }
        }
        Ok(())
    }
}

impl super::intake::Headers<'_> {
    /// Notes a batch of messages by their headers in one transaction, and picks those whose text matters.
    pub(super) fn note(
        &self,
        store: &mut crate::store::Store,
        batch: Vec<Fetched>,
        wanted: &mut VecDeque<Summary>,
    ) -> Result<(), DaemonError> {
        let parsed = parse_headers(batch)?;
        store.batch(|store| {
            for (message, fetched) in parsed {
                if self.note_one(store, &message, fetched.summary.uid, fetched.part)? {
                    wanted.push_back(fetched.summary);
                }
            }
            Ok(())
        })
    }

    fn note_one(
        &self,
        store: &crate::store::Store,
        message: &Message,
        uid: u32,
        part: Part,
    ) -> Result<bool, DaemonError> {
        if self.is_card(store, message)? {
            return Ok(false); // the desk looks after its cards itself
        }
        let identity = mail::identity(message);
        let from = message.from.as_ref().map(|a| a.normalised());
        let known = store.message(&identity)?;
        let id = match &known {
            Some(row) => row.id,
            None => store.note_message(&Noted {
                identity: &identity,
                message_id: message.message_id.as_deref(),
                from: from.as_deref(),
                sent: message.sent.as_ref().map(Zoned::timestamp),
            })?,
        };
        match (&known, self.watched.tray) {
            (Some(row), Some(tray)) => self.note_move(store, row.id, row.account, tray)?,
            (None, Some(Tray::Statements)) if self.is_new(message) => {
                self.note_unmoved(store, id, message)?
            }
            _ => {}
        }
        store.put_place(&self.watched.name, uid, id)?;
        let trusted = self.trusts(message);
        let done = known.as_ref().is_some_and(|row| row.read && (row.trusted || !trusted));
        // A mail above the limit is shown whatever it says.
        Ok(!done
            && (self.may_matter(store, message, trusted)?
                || (part == Part::TooLarge && self.is_new(message))))
    }

    /// A known message has turned up in a desk folder: perhaps a gesture, if it has left where it was.
    fn note_move(
        &self,
        store: &crate::store::Store,
        message: i64,
        account: Option<i64>,
        tray: Tray,
    ) -> Result<(), DaemonError> {
        let elsewhere = store.places(message)?.iter().any(|p| p.folder != self.watched.name);
        // A statement need not belong to anybody.
        let says = account.is_some() && tray.order().is_some() || tray == Tray::Statements;
        if elsewhere && says {
            store.put_gesture(&GestureRow {
                what: format!("message:{message}"),
                account,
                from_folder: String::new(),
                to_folder: self.watched.name.clone(),
                first_seen: self.now.timestamp(),
            })?;
        }
        Ok(())
    }

    /// A mail that was filed into Statements before it was seen anywhere else: no gesture (promise 5), and yet somebody
    /// may believe that it is booked.
    fn note_unmoved(
        &self,
        store: &crate::store::Store,
        message: i64,
        mail: &Message,
    ) -> Result<(), DaemonError> {
        let why = "it was not seen to be moved there; move it out of the folder, and back a minute later";
        let body = json!({"kind": "statement", "title": mail.subject, "why": why});
        store.put_trouble(&format!("statement:{message}"), self.now.date(), &body)?;
        Ok(())
    }

    fn is_card(&self, store: &crate::store::Store, message: &Message) -> Result<bool, DaemonError> {
        let Some(id) = message.message_id.as_deref().filter(|id| id.starts_with("dm-card-")) else {
            return Ok(false);
        };
        Ok(self.watched.tray.is_some() && store.is_card(id)?)
    }

    fn is_new(&self, message: &Message) -> bool {
        message
            .sent
            .as_ref()
            .is_none_or(|sent| sent.with_time_zone(self.now.time_zone().clone()).date() >= self.since)
    }

    /// Whether the text can have any effect: the creditor's own mail, mail in a thread of ours or from somebody
    /// known, what may be a bounce, and mail from a private address, which may be a known person's.
    fn may_matter(
        &self,
        store: &crate::store::Store,
        message: &Message,
        trusted: bool,
    ) -> Result<bool, DaemonError> {
        if !self.is_new(message) {
            return Ok(false);
        }
        let from = message.from.as_ref();
        let own = from.is_some_and(|f| self.setup.is_own(&f.address));
        if trusted || (own && self.setup.addresses_bot(message)) || !message.keys.is_empty() {
            return Ok(true);
        }
        if message.own_key.is_some() || matches!(message.nature, Nature::Bounce(_) | Nature::Report(_)) {
            return Ok(true);
        }
        let Some(from) = from else { return Ok(true) };
        if self.setup.payment_rules.knows_sender(&from.domain()) {
            return Ok(true);
        }
        let local = from.address.split('@').next().unwrap_or_default().to_lowercase();
        if matches!(local.as_str(), "mailer-daemon" | "postmaster" | "") {
            return Ok(true);
        }
        for id in message.in_reply_to.iter().chain(&message.references) {
            if store.thread(id)?.is_some() {
                return Ok(true);
            }
        }
        Ok(super::thread::is_freemail(&from.domain())
            || !store.contacts(&from.normalised())?.is_empty()
            || !store.contacts(&format!("@{}", from.domain()))?.is_empty())
    }
}

/// Parses the headers of a batch, half of them on a second thread.
fn parse_headers(batch: Vec<Fetched>) -> Result<Vec<(Message, Fetched)>, DaemonError> {
    let parse = |half: Vec<Fetched>| -> Vec<(Message, Fetched)> {
        half.into_iter().map(|fetched| (mail::parse_headers(&fetched.bytes), fetched)).collect()
    };
    let mut halves = shares(batch, 2).into_iter();
    let (first, second) = (halves.next().unwrap_or_default(), halves.next().unwrap_or_default());
    std::thread::scope(|scope| {
        let beside = scope.spawn(|| parse(second));
        let mut parsed = parse(first);
        parsed.extend(
            beside.join().map_err(|_| DaemonError::System("a thread that reads headers died".into()))?,
        );
        Ok(parsed)
    })
}

/// Cuts a batch into at most so many shares of one size, in order.
fn shares<T>(batch: Vec<T>, count: usize) -> Vec<Vec<T>> {
    let size = batch.len().div_ceil(count).max(1);
    let mut rest = batch.into_iter();
    std::iter::from_fn(|| {
        Some(rest.by_ref().take(size).collect::<Vec<T>>()).filter(|share| !share.is_empty())
    })
    .collect()
}

/// The desk's root as the config or the creditor's language names it.
pub(super) fn root(configured: Option<&str>, language: crate::dunning::Language) -> String {
    configured.map_or_else(|| desk::root(language).to_string(), str::to_string)
}
