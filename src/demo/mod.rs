//! `dunmail demo`: 90 days of a small firm, played through exactly the code that runs in the daemon.
//!
//! [`cast`] says who plays, [`script`] what people and machines do and when; [`compose`] and [`papers`] write their
//! mails as clients and servers would; [`client`] puts and moves files in the Maildir as a mail client does. What the
//! bot makes of it is nobody's script: [`play`] only sets the clock and calls [`Daemon::pass`], and [`timeline`]
//! tells what the journal says.

mod cast;
mod client;
mod compose;
mod papers;
mod script;
mod summary;
mod timeline;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::{Date, Time, time};
use jiff::{ToSpan, Zoned};

pub use self::cast::CONFIG;
use self::cast::Debtor;
use self::client::Client;
use self::script::{ACTS, Act, What};
use self::timeline::Timeline;
use crate::config::{Config, ConfigError};
use crate::daemon::{Daemon, DaemonError, Reader, Secret, Setup};
use crate::documents::InvoiceRules;
use crate::dunning::Address;
use crate::letters::Letters;
use crate::mail::{self, Message};
use crate::mailbox::{Mailbox, MailboxError};
use crate::outbox::Outbox;
use crate::reading::Rules;
use crate::store::{Store, StoreError};

/// The file that says that a directory is the demo's own and may be emptied.
const MARK: &str = ".dunmail-demo";

/// How the timeline looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Letters only: for files and pipes.
    #[default]
    Plain,
    /// With ANSI colours: for terminals.
    Coloured,
}

/// Why the demo stopped.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The directory holds something that the demo did not make.
    #[error("{0} is not empty and was not made by the demo: name another directory, or empty it yourself")]
    Foreign(PathBuf),
    /// The disk.
    #[error("the demo cannot work in {path}: {source}")]
    Disk {
        /// The demo's directory.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The timeline cannot be written.
    #[error("the timeline cannot be written: {0}")]
    Out(#[from] io::Error),
    /// What is embedded in the program is at fault.
    #[error("the program's own {what} are at fault: {why}")]
    Embedded {
        /// Config, rules or templates.
        what: &'static str,
        /// Every error.
        why: String,
    },
    /// The script asks for what is not there.
    #[error("the script stumbles on {0}: {1}")]
    Script(Date, String),
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

impl From<Vec<ConfigError>> for DemoError {
    fn from(errors: Vec<ConfigError>) -> Self {
        DemoError::embedded("config", &errors)
    }
}

impl DemoError {
    fn embedded<E: std::fmt::Display>(what: &'static str, errors: &[E]) -> DemoError {
        DemoError::Embedded { what, why: errors.iter().map(E::to_string).collect::<Vec<_>>().join("; ") }
    }
}

/// Plays the 90 days in `dir` and tells them on `out`, without colours. Deterministic: the same files, byte for byte
/// (but for the database), and the same timeline every time.
///
/// Afterwards `dir` holds `mailbox` (a Maildir++), `delivered` (a Maildir: what the debtors got), `dunmail.db` and the
/// `config.toml` to look at it with. It is emptied first, if the demo made it.
pub async fn play(dir: &Path, out: &mut dyn Write) -> Result<(), DemoError> {
    play_with(dir, out, Look::Plain).await
}

/// [`play`], with or without colours.
pub async fn play_with(dir: &Path, out: &mut dyn Write, look: Look) -> Result<(), DemoError> {
    let disk = |source| DemoError::Disk { path: dir.to_owned(), source };
    if !make_room(dir).map_err(disk)? {
        return Err(DemoError::Foreign(dir.to_owned()));
    }
    fs::write(dir.join("config.toml"), CONFIG).map_err(disk)?;
    let config = Config::parse(CONFIG, dir)?;
    let letters = Letters::parse(&[]).map_err(|e| DemoError::embedded("templates", &e))?;
    let rules = Rules::embedded().map_err(|e| DemoError::embedded("rules", &e))?;
    let zone = config.creditor.timezone.clone();
    let store = Store::open(&config.store)?.without_flushing()?;
    let setup = Setup::new(
        config,
        cast::FIRST,
        letters,
        rules.into(),
        InvoiceRules::embedded().into(),
        Reader::InProcess,
    );
    let mailbox = Mailbox::open_maildir(&dir.join("mailbox"))?;
    let delivered = dir.join("delivered");
    let outbox = Outbox::Maildir(delivered.clone());
    let calendar = setup.policy.calendar.clone();
    let start = at(cast::FIRST, time(8, 0, 0, 0), &zone)?;
    // A fixed secret: the same keys, and so the same Message-IDs, every time.
    let daemon = Daemon::new(setup, store, mailbox, outbox, Secret::new(b"dunmail demo".to_vec()), &start)?;
    let client = Client::new(dir.join("mailbox"), delivered.clone());
    let mut stage = Stage { daemon, client, timeline: Timeline::new(out, look), disk: dir.to_owned() };

    stage.timeline.opening()?;
    let mut acts: Vec<&Act> = ACTS.iter().collect();
    acts.sort_by_key(|act| (act.on, act.at));
    let mut acts = acts.into_iter().peekable();
    for day in (0..cast::DAYS).map(|n| cast::FIRST.saturating_add(n.days())) {
        let regular = calendar.is_working_day(day).then_some([time(9, 0, 0, 0), time(15, 0, 0, 0)]);
        let mut passes: Vec<Time> = regular.into_iter().flatten().collect();
        for act in ACTS.iter().filter(|act| act.on == day && act.what.is_gesture()) {
            // The bot sees the move, and obeys it once it has stood for a minute.
            passes.extend([act.at, act.at.saturating_add(2.minutes())]);
        }
        passes.sort_unstable();
        passes.dedup();
        for pass in passes.into_iter().map(Some).chain([None]) {
            while let Some(act) = acts.next_if(|act| act.on == day && pass.is_none_or(|p| act.at <= p)) {
                stage.perform(act, &at(day, act.at, &zone)?)?;
            }
            if let Some(pass) = pass {
                let now = at(day, pass, &zone)?;
                stage.daemon.pass(&now).await?;
                stage.timeline.tell(stage.daemon.store(), &now)?;
            }
        }
    }
    let end = cast::FIRST.saturating_add((cast::DAYS - 1).days());
    summary::write(&mut stage.timeline, stage.daemon.store(), dir, &delivered, end)?;
    stage.daemon.close().await;
    Ok(())
}

/// Empties a directory of the demo's own, or makes it. False if it is somebody else's.
fn make_room(dir: &Path) -> io::Result<bool> {
    fs::create_dir_all(dir)?;
    let mark = dir.join(MARK);
    if !mark.is_file() {
        if fs::read_dir(dir)?.next().is_some() {
            return Ok(false);
        }
    } else {
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            match path == mark {
                true => {}
                // A link is taken away, never followed.
                false if path.symlink_metadata()?.is_dir() => fs::remove_dir_all(path)?,
                false => fs::remove_file(path)?,
            }
        }
    }
    fs::write(mark, "`dunmail demo` made this directory and empties it when it plays again.\n")?;
    Ok(true)
}

fn at(day: Date, time: Time, zone: &jiff::tz::TimeZone) -> Result<Zoned, DemoError> {
    day.to_datetime(time).to_zoned(zone.clone()).map_err(|e| DemoError::Script(day, e.to_string()))
}

/// Everything that an act needs.
struct Stage<'a> {
    daemon: Daemon,
    client: Client,
    timeline: Timeline<'a>,
    disk: PathBuf,
}

impl Stage<'_> {
    /// People and machines do one thing.
    fn perform(&mut self, act: &Act, now: &Zoned) -> Result<(), DemoError> {
        let stumble = |why: &str| DemoError::Script(act.on, format!("{:?}: {why}", act.what));
        let who = |tag: &str| cast::debtor(tag).ok_or_else(|| stumble("nobody of that name"));
        let which = |number: &str| cast::bill(number).ok_or_else(|| stumble("no such invoice"));
        let disk = self.disk.clone();
        let disk = move |source| DemoError::Disk { path: disk.clone(), source };
        match act.what {
            What::Invoice(number) => {
                let bill = which(number)?;
                let to = who(bill.to)?;
                let bytes = compose::invoice(bill, to, now);
                self.client.keep_in_sent(&bytes, now).map_err(&disk)?;
                self.timeline.invoice(bill, to, now)?;
            }
            What::Credit(number, note, cents) => {
                let bill = which(number)?;
                let to = who(bill.to)?;
                let old = self.latest(act, to)?;
                let bytes = compose::credit(bill, to, note, cents, &old, now);
                self.client.keep_in_sent(&bytes, now).map_err(&disk)?;
                self.timeline.act(now, "office", to.name, &format!("Credit note {note} for {number}"))?;
            }
            What::Reply(tag, text) => {
                let debtor = who(tag)?;
                let from = debtor.mailbox();
                self.answer(act, debtor, &from, text, now)?;
            }
            What::Stranger(tag, [name, address, text]) => {
                let from = Address { name: Some(name.into()), address: address.into() };
                self.answer(act, who(tag)?, &from, text, now)?;
            }
            What::Colleague(tag, [name, local, subject, text]) => {
                let domain = who(tag)?.mailbox().domain();
                let from = Address { name: Some(name.into()), address: format!("{local}@{domain}") };
                let bytes = compose::letter(&from, subject, text, now, &id(act, &domain));
                self.client.receive(&bytes, now).map_err(&disk)?;
                self.timeline.said(now, name, text)?;
            }
            What::Machine(tag, subject, text) => {
                let debtor = who(tag)?;
                let old = self.latest(act, debtor)?;
                let name = id(act, &debtor.mailbox().domain());
                let bytes = compose::machine(debtor, subject, text, &old, now, &name);
                self.client.receive(&bytes, now).map_err(&disk)?;
                self.timeline.machine(now, debtor.name, subject, text)?;
            }
            What::Bounce(tag, status, words) => {
                let debtor = who(tag)?;
                let old = self.latest(act, debtor)?;
                let name = id(act, "mx.nordlicht-laternen.example");
                let bytes = compose::bounce(debtor, status, words, &old, now, &name);
                self.client.receive(&bytes, now).map_err(&disk)?;
                self.timeline.machine(now, debtor.name, "Undelivered", &format!("{status} {words}"))?;
            }
            What::SendDraft(tag, why) => {
                let debtor = who(tag)?;
                let subject = self.client.send_draft(debtor.address, now).map_err(&disk)?;
                let subject = subject.ok_or_else(|| stumble("no draft waits"))?;
                self.timeline.act(
                    now,
                    "office",
                    debtor.name,
                    &format!("sends the draft {subject:?}. {why}"),
                )?;
            }
            What::Card(tag, tray, why) => {
                let debtor = who(tag)?;
                let account = self.daemon.store().account_by_address(debtor.address)?;
                let account = account.ok_or_else(|| stumble("no account"))?;
                self.drag_card(act, &format!("account:{}", account.id), tray)?;
                self.timeline.moved(now, "the card of", debtor.name, tray, why)?;
            }
            What::Accept(number, why) => {
                let message_id = invoice_id(number);
                let store = self.daemon.store();
                let origin = |s: &crate::store::Suggestion| s.body.to_string().contains(&message_id);
                let suggestion = store.suggestions()?.into_iter().find(origin);
                let suggestion = suggestion.ok_or_else(|| stumble("no suggestion"))?;
                let tray = crate::desk::Tray::Open;
                self.drag_card(act, &format!("suggestion:{}", suggestion.message), tray)?;
                let bill = which(number)?;
                self.timeline.moved(now, "the suggestion for", who(bill.to)?.name, tray, why)?;
            }
            What::Bank(payments) => {
                let mut shown = Vec::new();
                for (number, words) in payments {
                    let bill = which(number)?;
                    shown.push((bill, who(bill.to)?, *words));
                }
                let bytes = compose::statement(&shown, now);
                self.client.receive(&bytes, now).map_err(&disk)?;
                self.timeline.bank(now, shown.len() + 1)?;
            }
            What::Book(why) => {
                let tray = crate::desk::Tray::Statements;
                if !self.client.drag(&compose::statement_id(now), &self.folder(tray)).map_err(&disk)? {
                    return Err(stumble("the bank has sent nothing today"));
                }
                self.timeline.moved(now, "the mail of", cast::BANK.0, tray, why)?;
            }
            What::Mail(number, tray, why) => {
                let folder = self.folder(tray);
                if !self.client.drag(&invoice_id(number), &folder).map_err(&disk)? {
                    return Err(stumble("the mail is not in the mailbox"));
                }
                self.timeline.moved(now, "the sent mail of", number, tray, why)?;
            }
        }
        Ok(())
    }

    fn answer(
        &mut self,
        act: &Act,
        debtor: &Debtor,
        from: &Address,
        text: &str,
        now: &Zoned,
    ) -> Result<(), DemoError> {
        let old = self.latest(act, debtor)?;
        let bytes = compose::reply(from, debtor, text, &old, now, &id(act, &from.domain()));
        self.client.receive(&bytes, now).map_err(|source| self.disk(source))?;
        self.timeline.said(now, from.name.as_deref().unwrap_or(debtor.name), text)?;
        Ok(())
    }

    /// What the debtor would answer: the latest mail that it got.
    fn latest(&self, act: &Act, debtor: &Debtor) -> Result<Message, DemoError> {
        let found = self.client.latest_to(debtor.address).map_err(|source| self.disk(source))?;
        found.ok_or_else(|| DemoError::Script(act.on, format!("{} has had no mail to answer", debtor.name)))
    }

    fn drag_card(&mut self, act: &Act, about: &str, tray: crate::desk::Tray) -> Result<(), DemoError> {
        let card = self.daemon.store().card(about)?;
        let card = card.ok_or_else(|| DemoError::Script(act.on, format!("{about} has no card")))?;
        let folder = self.folder(tray);
        if !self.client.drag(&card.message_id, &folder).map_err(|source| self.disk(source))? {
            return Err(DemoError::Script(act.on, format!("the card {about} is not in the mailbox")));
        }
        Ok(())
    }

    fn folder(&self, tray: crate::desk::Tray) -> String {
        format!("{}/{}", crate::desk::root(crate::dunning::Language::De), tray.name())
    }

    fn disk(&self, source: io::Error) -> DemoError {
        DemoError::Disk { path: self.disk.clone(), source }
    }
}

/// The Message-ID of an invoice's mail.
fn invoice_id(number: &str) -> String {
    format!("{}@nordlicht-laternen.example", number.to_lowercase())
}

/// The Message-ID of a mail that an act makes: its own moment names it.
fn id(act: &Act, domain: &str) -> String {
    let moment = act.on.to_datetime(act.at).strftime("%Y%m%d%H%M").to_string();
    mail::keys::message_id_for(&format!("{moment}.play"), domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_directory_of_its_own_is_emptied() {
        let dir = tempfile::tempdir().unwrap();
        assert!(make_room(dir.path()).unwrap(), "an empty one");
        fs::create_dir_all(dir.path().join("mailbox/cur")).unwrap();
        fs::write(dir.path().join("dunmail.db"), "").unwrap();
        assert!(make_room(dir.path()).unwrap(), "its own");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "the mark alone is left");
        let foreign = tempfile::tempdir().unwrap();
        fs::write(foreign.path().join("a"), "").unwrap();
        assert!(!make_room(foreign.path()).unwrap());
    }

    #[test]
    fn the_script_names_only_who_and_what_there_is() {
        for bill in cast::BILLS {
            assert!(cast::debtor(bill.to).is_some(), "{}", bill.number);
        }
        let first = cast::FIRST;
        let last = first.saturating_add(cast::DAYS.days());
        assert!(ACTS.iter().all(|act| act.on >= first && act.on < last));
    }

    #[test]
    fn both_papers_can_be_read_by_the_program_itself() {
        let bill = cast::bill("NL-2026-102").unwrap();
        let to = cast::debtor(bill.to).unwrap();
        let facts = crate::documents::e_invoice(&papers::ubl(bill, to)).unwrap().unwrap();
        assert_eq!((facts.number.as_deref(), facts.due), (Some("NL-2026-102"), Some(bill.days.1)));
        let files = crate::documents::pdf_attachments(&papers::pdf(bill, to)).unwrap();
        assert!(files.is_empty(), "a sound PDF without attachments");
    }
}
