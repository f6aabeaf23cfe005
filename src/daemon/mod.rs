//! The loop: read, decide, commit, carry out.
//!
//! A pass is one turn of it: [`Daemon::pass`] reads what is new ([`sync`], [`intake`], [`enrol`]), sees what
//! people did on the desk ([`gestures`]; [`statements`] that they moved there are booked), lets every account
//! decide whose time has come ([`tick`], [`decide`]), sends what is sealed ([`send`]), carries out what else was committed
//! ([`effects`]) and brings the cards up to date ([`cards`]). The demo, `run --once` and the daemon all play the
//! same pass; only clocks, mailboxes and the way out differ.

mod cards;
mod clock;
mod decide;
mod effects;
mod enrol;
mod gestures;
mod intake;
mod lay;
mod ledger;
mod list;
mod owed;
mod payments;
mod post;
mod prepared;
mod quote;
mod rehearsal;
mod seal;
mod send;
mod setup;
mod statements;
mod stray;
mod sync;
mod thread;
mod tick;
mod troubles;
mod twice;

use std::sync::Arc;
use std::time::Duration;

use data_encoding::HEXLOWER;
use jiff::Zoned;
use jiff::civil::Date;
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

pub use clock::Clock;
pub use intake::automatic;
pub use ledger::{Done, Taken, import, statements_until};
pub use list::{Fate, Line};
pub use post::on_paper;
pub use seal::{Secret, preview, preview_post};
pub use setup::{Reader, Setup};
pub use statements::Count;
pub use tick::{FLUSHED_AT_ONCE, tick};

use self::prepared::Prepared;
use self::quote::Quote;
use crate::dunning::{Command, Event};
use crate::letters::LetterError;
use crate::mail::Message;
use crate::mailbox::{Mailbox, MailboxError};
use crate::outbox::Outbox;
use crate::store::{Store, StoreError};

/// What can be asked of a running daemon between two passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Nothing.
    GoOn,
    /// End, to begin again with another config.
    Reload,
    /// End.
    Stop,
}

/// Where the store keeps the moment of the last complete pass (RFC 3339, with the creditor's offset).
pub const LAST_PASS: &str = "last_pass";

/// The bot at work on one mailbox.
pub struct Daemon {
    setup: Arc<Setup>,
    store: Store,
    mailbox: Mailbox,
    outbox: Outbox,
    secret: Secret,
    since: Date,
    places: sync::Places,
    /// When the last complete sync began, on the monotonic clock.
    synced: Option<Instant>,
    /// The cards as this pass found them.
    lying: gestures::Lying,
    /// Accounts made in this pass: mail that they sent before is looked at once more.
    newly_known: Vec<i64>,
    /// What is owed, once a mail of this pass has told of a payment.
    owed: Option<owed::Owed>,
}

/// Why a pass could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum DaemonError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The mailbox.
    #[error(transparent)]
    Mailbox(#[from] MailboxError),
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// Anything else.
    #[error("{0}")]
    System(String),
}

impl DaemonError {
    /// Whether the same pass may succeed later without anybody changing anything.
    pub fn is_transient(&self) -> bool {
        match self {
            DaemonError::Mailbox(error) => error.is_transient(),
            DaemonError::Store(_) | DaemonError::Letter(_) | DaemonError::System(_) => false,
        }
    }
}

impl Daemon {
    /// Puts the parts together and settles what an earlier run left behind.
    pub fn new(
        setup: Setup,
        store: Store,
        mailbox: Mailbox,
        outbox: Outbox,
        secret: Secret,
        now: &Zoned,
    ) -> Result<Daemon, DaemonError> {
        let mut daemon = Daemon {
            since: setup.policy.since,
            setup: Arc::new(setup),
            store,
            mailbox,
            outbox,
            secret,
            places: sync::Places::default(),
            synced: None,
            lying: gestures::Lying::new(),
            newly_known: Vec::new(),
            owed: None,
        };
        daemon.recover(now)?;
        daemon.wake_after_changes(now)?;
        Ok(daemon)
    }

    /// One pass. Never sleeps.
    pub async fn pass(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        // Between two passes a word from the command line may have changed anything.
        self.owed = None;
        let mut watch = Stopwatch::start();
        self.prepare_folders().await?;
        watch.lap("folders");
        self.sync(now).await?;
        watch.lap("sync");
        self.gestures(now).await?;
        watch.lap("gestures");
        self.read_again(now).await?;
        watch.lap("read_again");
        self.decide(now)?;
        watch.lap("decide");
        self.send(now).await?;
        watch.lap("send");
        self.effects(now).await?;
        watch.lap("effects");
        self.cards(now).await?;
        watch.lap("cards");
        Ok(self.store.set_meta(LAST_PASS, &now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())?)
    }

    /// Passes until something is asked of it: whenever the mailbox has news, an account's time has come, or a few minutes
    /// have gone. Returns at an error; the caller connects again.
    pub async fn run(
        &mut self,
        clock: &Clock,
        asked: &mut tokio::sync::watch::Receiver<Word>,
    ) -> Result<(), DaemonError> {
        /// IDLE is a hint: nothing waits longer than this.
        const POLL: Duration = Duration::from_secs(45);
        /// A gesture counts after 60 s; and what could not be done at its time is tried again soon.
        const SOON: Duration = Duration::from_secs(20);
        while *asked.borrow() == Word::GoOn {
            let now = clock.now();
            self.pass(&now).await?;
            let wake = self.store.next_wake()?.map(|at| at.duration_since(clock.now().timestamp()));
            let mut pause = wake.map_or(POLL, |d| Duration::try_from(d).unwrap_or(SOON)).min(POLL);
            if !self.store.gestures()?.is_empty() {
                pause = pause.min(SOON);
            }
            let inbox = self.places.inbox().to_string();
            tokio::select! {
                news = self.mailbox.wait(&inbox, pause.max(Duration::from_secs(1))) => news?,
                _ = asked.changed() => {}
            }
        }
        Ok(())
    }

    /// A person's word from the command line.
    pub fn tell(&mut self, account: i64, command: Command, now: &Zoned) -> Result<(), DaemonError> {
        tell(&self.setup, &mut self.store, account, command, now)
    }

    /// What is remembered.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Ends the session with the mailbox.
    pub async fn close(self) {
        self.mailbox.logout().await;
    }

    /// After a change of the config, or of the law that it names, every account is looked at again.
    fn wake_after_changes(&self, now: &Zoned) -> Result<(), DaemonError> {
        let config = &self.setup.config;
        let policy = format!("{:?}", (&self.setup.policy, &config.accounts, config.law()));
        let policy = HEXLOWER.encode(&Sha256::digest(policy));
        let seen = self.store.meta("policy")?;
        if seen.as_deref() != Some(&policy) {
            self.store.wake_all(now.timestamp())?;
            self.store.set_meta("policy", &policy)?;
        }
        Ok(())
    }

    /// Mail that was passed over because nobody knew its sender, whose account has since been made.
    async fn read_again(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let since =
            self.since.to_zoned(now.time_zone().clone()).map(|z| z.timestamp()).unwrap_or(now.timestamp());
        let imported = self.store.meta(ledger::NEWLY_KNOWN)?;
        let imported: Vec<i64> =
            imported.and_then(|known| serde_json::from_str(&known).ok()).unwrap_or_default();
        if !imported.is_empty() {
            self.newly_known.extend(imported);
            self.store.clear_meta(ledger::NEWLY_KNOWN)?;
        }
        for account in std::mem::take(&mut self.newly_known) {
            let addresses = self.store.addresses_of(account)?;
            for message in self.store.unread_from(&addresses, since)? {
                for place in self.store.places(message)? {
                    let Some(watched) = self.places.watched.iter().find(|w| w.name == place.folder).cloned()
                    else {
                        continue;
                    };
                    if let Some(fetched) = self.fetch(&place).await? {
                        let prepared = Prepared::of(&self.setup, &watched, fetched, now.date());
                        self.take_in(&watched, &prepared, now)?;
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    /// Notes something that a person should know, once.
    fn note_trouble(&self, about: &str, now: &Zoned, title: &str, why: &str) -> Result<(), DaemonError> {
        note_trouble(&self.store, about, now, title, why)
    }

    /// Shows a mail that could not be read.
    fn note_mail_trouble(
        &self,
        id: i64,
        now: &Zoned,
        watched: &sync::Watched,
        message: &Message,
        kind: &str,
        why: &str,
    ) -> Result<(), DaemonError> {
        let from = message.from.as_ref().map(|f| f.address.clone()).unwrap_or_default();
        let bytes: u64 = why.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or_default();
        let body = json!({
            "kind": kind, "folder": watched.name, "from": from, "subject": message.subject, "why": why,
            "bytes": bytes, "title": "",
        });
        self.store.put_trouble(&format!("mail:{id}"), now.date(), &body)?;
        Ok(())
    }
}

fn note_trouble(store: &Store, about: &str, now: &Zoned, title: &str, why: &str) -> Result<(), DaemonError> {
    let kind = match about.split(':').next().unwrap_or_default() {
        "folder" => "folder",
        "statement" => "statement",
        "smtp" | "imap" => "connection",
        _ => "other",
    };
    store.put_trouble(about, now.date(), &json!({"kind": kind, "title": title, "why": why}))?;
    tracing::warn!(about, title, why, "shown on the desk");
    Ok(())
}

/// Says in the log, at the level `debug`, how long each stage of a pass has taken.
struct Stopwatch(Instant);

impl Stopwatch {
    fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    fn lap(&mut self, stage: &str) {
        let now = Instant::now();
        tracing::debug!(stage, ms = (now - self.0).as_millis() as u64, "took");
        self.0 = now;
    }
}

/// Applies a person's word without a mailbox: the running daemon, or the next pass, does the rest.
pub fn tell(
    setup: &Setup,
    store: &mut Store,
    account: i64,
    command: Command,
    now: &Zoned,
) -> Result<(), DaemonError> {
    let facts = json!({"order": command.order, "invoice": command.invoice, "by": command.by});
    let grounds = decide::Grounds { facts, ..decide::Grounds::default() };
    decide::apply(setup, store, None, account, &Event::Told(command), now, grounds)?;
    // Whatever civil time the next pass has: it looks at this account.
    Ok(store.sleep_until(account, Some(jiff::Timestamp::UNIX_EPOCH))?)
}
