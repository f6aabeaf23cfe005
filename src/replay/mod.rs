//! `dunmail replay`: an archived mailbox, played through exactly the code that runs in the daemon.
//!
//! [`archive`] finds the mails and their dates; [`replay`] lays them, day by day, into a Maildir of its own, and passes over
//! it as the daemon does; [`story`] tells what the journal says about it beside what people wrote; [`sum`] compares. The
//! archive is only read, and nothing leaves: what would have been sent lies in a folder beside the played mailbox.

mod archive;
mod story;
mod sum;

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, Time, time};
use jiff::{Timestamp, ToSpan, Zoned};

pub use self::archive::{Archive, Mail, Whose};
use self::story::Story;
pub use self::story::{How, Line, What, Who};
pub use self::sum::{Compared, Summary};
use crate::daemon::{Daemon, DaemonError, Secret, Setup};
use crate::documents::{Outgoing, OutgoingMail, outgoing, statement};
use crate::mail::{self, Message};
use crate::mailbox::{Mailbox, MailboxError, Role};
use crate::outbox::Outbox;
use crate::store::{Store, StoreError};

/// What is looked at twice a day: in the morning, when the ladder moves, and in the evening.
const PASSES: [Time; 2] = [time(9, 0, 0, 0), time(17, 0, 0, 0)];
/// Largest statement, in bytes.
const STATEMENT_LIMIT: u64 = 30 * 1024 * 1024;

/// How it is played.
#[derive(Debug, Clone, Default)]
pub struct Play {
    /// The first day whose mails count; default: that of the first mail.
    pub from: Option<Date>,
    /// The last day; default: that of the last mail.
    pub until: Option<Date>,
    /// Whether a person sends each drafted notice on its day; else it waits.
    pub drafts_sent: bool,
    /// Whether only those invoices count that have the bot in Cc.
    pub cc_only: bool,
    /// Bank statements and lists, each taken in on the day after the last that it tells of.
    pub statements: Vec<PathBuf>,
}

/// What came of it.
#[derive(Debug)]
pub struct Replay {
    /// The days that were played.
    pub days: [Date; 2],
    /// What happened, in order of time.
    pub lines: Vec<Line>,
    /// Every invoice that was enrolled.
    pub invoices: Vec<Compared>,
    /// What it comes to.
    pub summary: Summary,
    /// What could not be read, and what else a person should know.
    pub notes: Vec<String>,
}

/// Why a replay stopped.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// There is no mail with a date.
    #[error("there is no mail to play in {0}: name a Maildir, an mbox file, or a folder of .eml files")]
    Empty(PathBuf),
    /// The days leave nothing over.
    #[error("there is nothing from {from} to {until}: the mails are from {first} to {last}")]
    Days {
        /// The first day that was asked for.
        from: Date,
        /// The last one.
        until: Date,
        /// The day of the first mail.
        first: Date,
        /// That of the last one.
        last: Date,
    },
    /// The folder that is played in.
    #[error("cannot work in {path}: {source}")]
    Disk {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file that was named.
    #[error("cannot read {path}: {why}")]
    Statement {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A pass failed.
    #[error(transparent)]
    Daemon(#[from] DaemonError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The mailbox.
    #[error(transparent)]
    Mailbox(#[from] MailboxError),
}

/// How far it is: the day, how many mails have been played, and of how many.
pub type Progress<'a> = &'a mut dyn FnMut(Date, usize, usize);

/// Plays an archive in `folder`, which must be there and empty; `told` hears how far it is. Deterministic.
///
/// # Errors
/// See [`ReplayError`]; a mail that cannot be read is noted and does not stop the rest.
pub async fn replay(
    mut setup: Setup,
    archive: &Archive,
    folder: &Path,
    play: &Play,
    told: Progress<'_>,
) -> Result<Replay, ReplayError> {
    let disk = |source| ReplayError::Disk { path: folder.to_owned(), source };
    let zone = setup.config.creditor.timezone.clone();
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let Some((first, last)) = archive.span() else { return Err(ReplayError::Empty(folder.to_owned())) };
    let (first, last) = (day(first), day(last));
    let (from, until) = (play.from.unwrap_or(first), play.until.unwrap_or(last));
    if from > until || from > last {
        return Err(ReplayError::Days { from, until, first, last });
    }
    setup.policy.since = from;
    // The archive's folders are not those of the config, and a stop of the real one is none of this.
    (setup.config.imap.sent, setup.config.imap.drafts) = (None, None);
    setup.config.imap.ignore.clear();
    setup.hold_file = folder.join("HOLD");
    let statements = statements(&play.statements)?;
    let store = Store::open(&folder.join("dunmail.db"))?.without_flushing()?;
    let mailbox = folder.join("mailbox");
    let open = Mailbox::open_maildir(&mailbox)?;
    let outbox = Outbox::Maildir(folder.join("delivered"));
    let start = moment(first.min(from), PASSES[0], &zone);
    let calendar = setup.policy.calendar.clone();
    let rules = std::sync::Arc::clone(&setup.invoice_rules);
    let owns = setup.config.creditor.clone();
    // A fixed secret: the same keys every time, and none of these mails ever leaves.
    let daemon = Daemon::new(setup, store, open, outbox, Secret::new(b"dunmail replay".to_vec()), &start)?;
    let mut stage = Stage {
        daemon,
        archive,
        play,
        mailbox,
        next: 0,
        typed: Vec::new(),
        story: Story::default(),
        statements,
        notes: Vec::new(),
        reminds: Box::new(move |message| {
            message.from.as_ref().is_some_and(|from| owns.owns(from)) && is_reminder(message, &rules)
        }),
    };
    for today in first.min(from).series(1.day()).take_while(|day| *day <= until) {
        let opening = calendar.next_opening(&moment(today, Time::midnight(), &zone));
        let mut hour = match opening.date() == today {
            true => opening.time(),
            false => PASSES[0],
        };
        loop {
            let now = moment(today, hour, &zone);
            if stage.work(&now).await.map_err(|error| match error {
                StageError::Disk(source) => disk(source),
                StageError::Daemon(error) => error.into(),
                StageError::Store(error) => error.into(),
            })? {
                told(today, stage.next, archive.len());
            }
            // Caps by the hour keep some back: they leave in the course of the day.
            let later = match stage.daemon.store().ready_to_send(now.timestamp())?.is_empty() {
                false if hour < PASSES[1] => hour.saturating_add(1.hour()).min(PASSES[1]),
                _ if hour < PASSES[1] => PASSES[1],
                _ => break,
            };
            hour = later;
        }
    }
    let Stage { daemon, story, next, mut notes, statements, .. } = stage;
    notes.extend(statements.iter().map(|s| format!("{} tells of days after {until}: not taken in", s.name)));
    let replay = story.end(daemon.store(), [from, until], next, notes)?;
    daemon.close().await;
    Ok(replay)
}

fn moment(day: Date, at: Time, zone: &jiff::tz::TimeZone) -> Zoned {
    // A time that the clocks leap over becomes the one after the leap; at the calendar's end there is none.
    day.to_datetime(at).to_zoned(zone.clone()).unwrap_or_else(|_| Timestamp::MAX.to_zoned(zone.clone()))
}

/// Whether a mail of the creditor's own is a reminder that a person has typed, or another program has sent.
fn is_reminder(message: &Message, rules: &crate::documents::InvoiceRules) -> bool {
    let names: Vec<&str> = message.attachments.iter().filter_map(|a| a.name.as_deref()).collect();
    let Some(sent) = &message.sent else { return false };
    let mail = OutgoingMail {
        subject: &message.subject,
        text: &message.text.new,
        sent: sent.date(),
        offset: Some(sent.offset()),
        attachments: &names,
        language: None,
    };
    matches!(outgoing(&mail, rules), Outgoing::Reminder(_))
}

/// A statement that waits for its day.
struct Statement {
    /// The last day that it tells of; `None`: it does not say.
    until: Option<Date>,
    path: PathBuf,
    name: String,
}

fn statements(paths: &[PathBuf]) -> Result<Vec<Statement>, ReplayError> {
    let mut found = Vec::new();
    for path in paths {
        let bytes = read_statement(path)?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        found.push(Statement { until: statement::tells_until(&bytes), path: path.clone(), name });
    }
    found.sort_by_key(|statement| statement.until);
    Ok(found)
}

fn read_statement(path: &Path) -> Result<Vec<u8>, ReplayError> {
    let fail = |why: String| ReplayError::Statement { path: path.to_owned(), why };
    let size = fs::metadata(path).map_err(|e| fail(e.to_string()))?.len();
    if size > STATEMENT_LIMIT {
        return Err(fail(format!("it is larger than {} MB", STATEMENT_LIMIT / (1024 * 1024))));
    }
    fs::read(path).map_err(|e| fail(e.to_string()))
}

/// What a turn of the play can fail with.
enum StageError {
    Disk(io::Error),
    Daemon(DaemonError),
    Store(StoreError),
}

impl From<io::Error> for StageError {
    fn from(error: io::Error) -> Self {
        StageError::Disk(error)
    }
}

impl From<DaemonError> for StageError {
    fn from(error: DaemonError) -> Self {
        StageError::Daemon(error)
    }
}

impl From<StoreError> for StageError {
    fn from(error: StoreError) -> Self {
        StageError::Store(error)
    }
}

/// Everything that a turn of the play needs.
struct Stage<'a> {
    daemon: Daemon,
    archive: &'a Archive,
    play: &'a Play,
    mailbox: PathBuf,
    /// The next mail, by its place in the archive.
    next: usize,
    /// The identities of the reminders among the mails that were laid and not yet read.
    typed: Vec<String>,
    story: Story,
    statements: Vec<Statement>,
    notes: Vec<String>,
    reminds: Box<dyn Fn(&Message) -> bool>,
}

impl Stage<'_> {
    /// What has come by now is laid into the mailbox and read, and whose time has come decides. False if nothing was to do.
    async fn work(&mut self, now: &Zoned) -> Result<bool, StageError> {
        let came = self.lay_mails(now)?;
        let booked = self.take_in_statements(now)?;
        let at = now.timestamp();
        let store = self.daemon.store();
        let due = store.next_wake()?.is_some_and(|wake| wake <= at) || !store.ready_to_send(at)?.is_empty();
        if !came && !booked && !due {
            return Ok(false);
        }
        self.daemon.rehearse(now, !self.play.cc_only).await?;
        let mut reminders = HashSet::new();
        for identity in self.typed.drain(..) {
            reminders.extend(self.daemon.store().message(&identity)?.map(|row| row.id));
        }
        let reminded = self.story.tell(self.daemon.store(), &reminders, now)?;
        for account in reminded {
            // Who reminds has seen what came in between, and finds it owed.
            self.daemon.resume(account, "a person has reminded", now)?;
        }
        if self.play.drafts_sent {
            self.daemon.send_drafts(now)?;
        }
        self.story.tell(self.daemon.store(), &reminders, now)?;
        Ok(true)
    }

    /// Lays the mails that have come by now into the folders of the mailbox; whether there were any.
    fn lay_mails(&mut self, now: &Zoned) -> Result<bool, StageError> {
        let before = self.next;
        while self.archive.sent(self.next).is_some_and(|sent| sent <= now.timestamp()) {
            match self.archive.mail(self.next) {
                Ok(Some(mail)) => self.lay(&mail)?,
                Ok(None) => {}
                Err(error) => self.notes.push(format!("a mail has gone while it was played: {error}")),
            }
            self.next += 1;
        }
        Ok(self.next > before)
    }

    fn lay(&mut self, mail: &Mail) -> Result<(), StageError> {
        let folder = match mail.role {
            Role::Sent => self.mailbox.join(".Sent"),
            Role::Junk => self.mailbox.join(".Junk"),
            _ => self.mailbox.clone(),
        };
        if mail.role == Role::Sent {
            let message = mail::parse(&mail.bytes);
            if (self.reminds)(&message) {
                self.typed.push(mail::identity(&message));
            }
        }
        let name = format!("{}.M{:08}P1.replay:2,S", mail.sent.as_second(), self.next);
        Ok(fs::write(folder.join("cur").join(name), &mail.bytes)?)
    }

    fn take_in_statements(&mut self, now: &Zoned) -> Result<bool, StageError> {
        let over = |s: &Statement| s.until.is_none_or(|until| until < now.date());
        let (ready, later): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.statements).into_iter().partition(over);
        self.statements = later;
        for Statement { path, name, until } in &ready {
            if until.is_none() {
                self.notes
                    .push(format!("{name} does not say up to which day it tells: taken in on the first day"));
            }
            let bytes = fs::read(path)?;
            for taken in self.daemon.import(name, &bytes, now)? {
                if let Err(why) = taken.what {
                    self.notes.push(format!("{}: {why}", taken.name));
                }
            }
        }
        Ok(!ready.is_empty())
    }
}
