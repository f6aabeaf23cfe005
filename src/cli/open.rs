//! A config file → the parts of a running daemon.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;
use jiff::civil::Date;

use super::Failure;
use super::overlay::Overlay;
use crate::config::{Config, Server, Tls};
use crate::daemon::{Clock, Daemon, Reader, Secret, Setup};
use crate::documents::child::{Child, Limits};
use crate::documents::{InvoiceRules, Layouts, PaymentRules};
use crate::dunning::Mode;
use crate::letters::Letters;
use crate::mailbox::{ImapSettings, Mailbox};
use crate::outbox::{Outbox, SmtpSettings};
use crate::reading::Rules;
use crate::store::Store;
use crate::tls;

/// How long a server may be silent while it is waited for.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Where the store keeps the day of the first run, the starting line of a config without `since`.
const FIRST_RUN: &str = "first_run";

/// Everything that a config names, read and found right.
#[derive(Debug, Clone)]
pub(super) struct Parts {
    /// The config.
    pub config: Config,
    /// The words of letters.
    pub letters: Letters,
    /// How replies are read.
    pub rules: Arc<Rules>,
    /// How outgoing mails are read.
    pub invoice_rules: Arc<InvoiceRules>,
    /// How tables of banks and programs are read.
    pub layouts: Layouts,
    /// How mails that tell of payments are known.
    pub payment_rules: Arc<PaymentRules>,
}

/// A config, or what it lays over the embedded rules and templates, that is not right.
#[derive(Debug)]
pub(super) struct Faulty {
    /// The config, if it is not the one at fault: the servers can still be asked.
    pub config: Option<Box<Config>>,
    /// Every problem, a line each.
    pub problems: Vec<String>,
}

impl Parts {
    /// Reads the config, and the rules and templates that it lays over the embedded ones. Every problem of all of
    /// them comes back at once, a line each.
    pub fn load(path: &Path) -> Result<Parts, Vec<String>> {
        Parts::read(path, true).map_err(|faulty| faulty.problems)
    }

    /// The same for a command that asks no server: files with passwords may be missing.
    pub fn load_offline(path: &Path) -> Result<Parts, Vec<String>> {
        Parts::read(path, false).map_err(|faulty| faulty.problems)
    }

    /// Reads everything; `online`: the files with passwords must be there, too.
    pub fn read(path: &Path, online: bool) -> Result<Parts, Faulty> {
        let mut problems = Vec::new();
        let mut note = |errors: Vec<crate::config::ConfigError>| {
            problems.extend(errors.iter().map(ToString::to_string));
        };
        let (config, overlay) = match Config::load(path) {
            Ok(config) => {
                if online {
                    note(config.missing_files());
                }
                let overlay = Overlay::new(config.rules.as_deref(), config.templates.as_deref());
                let overlay = overlay.with_levels(config.own_levels());
                (Some(config), overlay)
            }
            Err(errors) => {
                note(errors);
                (None, Overlay::guess(path))
            }
        };
        let letters = overlay.letters(&mut problems);
        let rules = overlay.rules(&mut problems);
        let invoice_rules = overlay.invoice_rules(&mut problems);
        let layouts = overlay.layouts(&mut problems);
        let payment_rules = overlay.payment_rules(&mut problems);
        match (config, letters, rules, invoice_rules, layouts, payment_rules) {
            (
                Some(config),
                Some(letters),
                Some(rules),
                Some(invoice_rules),
                Some(layouts),
                Some(payments),
            ) if problems.is_empty() => {
                let (rules, invoice_rules) = (Arc::new(rules), Arc::new(invoice_rules));
                let payment_rules = Arc::new(payments);
                Ok(Parts { config, letters, rules, invoice_rules, layouts, payment_rules })
            }
            (config, ..) => Err(Faulty { config: config.map(Box::new), problems }),
        }
    }

    /// A config with the embedded rules and templates. Every problem comes back, a line each.
    pub fn of(config: Config) -> Result<Parts, Vec<String>> {
        let mut problems = Vec::new();
        let overlay = Overlay::default();
        let letters = overlay.letters(&mut problems);
        let rules = overlay.rules(&mut problems);
        let invoice_rules = overlay.invoice_rules(&mut problems);
        let layouts = overlay.layouts(&mut problems);
        let payment_rules = overlay.payment_rules(&mut problems);
        match (letters, rules, invoice_rules, layouts, payment_rules) {
            (Some(letters), Some(rules), Some(invoice_rules), Some(layouts), Some(payments))
                if problems.is_empty() =>
            {
                let (rules, invoice_rules) = (Arc::new(rules), Arc::new(invoice_rules));
                let payment_rules = Arc::new(payments);
                Ok(Parts { config, letters, rules, invoice_rules, layouts, payment_rules })
            }
            _ => Err(problems),
        }
    }

    /// What the daemon is told once.
    pub fn setup(&self, first_run: Date) -> Result<Setup, Failure> {
        Ok(Setup::new(
            self.config.clone(),
            first_run,
            self.letters.clone(),
            Arc::clone(&self.rules),
            Arc::clone(&self.invoice_rules),
            reader(&self.layouts)?,
        )
        .with_payment_rules(Arc::clone(&self.payment_rules)))
    }

    /// The civil time of all decisions: the machine's, or always `now`.
    pub fn clock(&self, now: Option<&Moment>) -> Result<Clock, Failure> {
        let zone = &self.config.creditor.timezone;
        Ok(match now {
            Some(now) => Clock::Fixed(now.in_zone(zone)?),
            None => Clock::System(zone.clone()),
        })
    }

    /// A daemon with its store, its mailbox and its way out. The passwords are read here.
    pub async fn daemon(&self, now: &Zoned) -> Result<Daemon, Failure> {
        let store = Store::open(&self.config.store)?;
        let first_run = first_run(&store)?;
        if first_run.is_none() {
            store.set_meta(FIRST_RUN, &now.date().to_string())?;
        }
        let setup = self.setup(first_run.unwrap_or(now.date()))?;
        let secret = Secret::from_store(&store)?;
        let mode = setup.policy.mode;
        let outbox = Outbox::Smtp(smtp(&self.config, mode)?);
        let mailbox = Mailbox::connect(&imap(&self.config)?).await?;
        Ok(Daemon::new(setup, store, mailbox, outbox, secret, now)?)
    }
}

/// How the mailbox is reached; reads its password.
pub(super) fn imap(config: &Config) -> Result<ImapSettings, Failure> {
    let server = &config.imap.server;
    let password = server.password.resolve().map_err(|e| Failure::bad(vec![format!("[imap] {e}")]))?;
    Ok(ImapSettings {
        host: server.host.clone(),
        port: server.port,
        tls: mode_of(server),
        user: server.user.clone().unwrap_or_default(),
        password,
        ca_file: server.ca_file.clone(),
        timeout: TIMEOUT,
    })
}

/// How mail leaves; reads its password. In `observe`, when nothing leaves, a missing one is no error.
pub(super) fn smtp(config: &Config, mode: Mode) -> Result<SmtpSettings, Failure> {
    let server = &config.smtp.server;
    let password = match server.password.is_some().then(|| server.password.resolve()).transpose() {
        Ok(password) => password,
        Err(_) if mode == Mode::Observe => None,
        Err(e) => return Err(Failure::bad(vec![format!("[smtp] {e}")])),
    };
    Ok(SmtpSettings {
        host: server.host.clone(),
        port: server.port,
        tls: mode_of(server),
        user: server.user.clone(),
        password,
        ca_file: server.ca_file.clone(),
        hello: String::new(),
        timeout: TIMEOUT,
    })
}

/// Documents are read in a process of their own: this program once more.
pub(super) fn reader(layouts: &Layouts) -> Result<Reader, Failure> {
    let own = std::env::current_exe();
    let own = own.map_err(|e| Failure::new(format!("cannot find this program's own file: {e}")))?;
    Ok(Reader::Child(Child::new(own, Limits::default()).with_layouts(layouts)))
}

/// The day of the first run, if there was one.
pub(super) fn first_run(store: &Store) -> Result<Option<Date>, Failure> {
    Ok(store.meta(FIRST_RUN)?.and_then(|day| day.parse().ok()))
}

fn mode_of(server: &Server) -> tls::Mode {
    match server.tls {
        Tls::Implicit => tls::Mode::Implicit,
        Tls::Starttls => tls::Mode::StartTls,
        Tls::None => tls::Mode::None,
    }
}

/// Held as long as one daemon works on a database; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the file `NAME.lock` beside the database; `None`: another process has it.
    pub fn take(database: &Path) -> Result<Option<Lock>, Failure> {
        let path = lock_path(database);
        let wrong = |e: std::io::Error| {
            Failure::new(format!(
                "cannot lock {}: {e}; see that the folder of the database exists and may be written",
                path.display()
            ))
        };
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(wrong)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(wrong(e)),
        }
    }
}

fn lock_path(database: &Path) -> PathBuf {
    let mut name = database.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    database.with_file_name(name)
}

/// A moment as it is typed: with an offset, or in the creditor's own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// `2026-03-12T10:24:00+01:00`, `2026-03-12T09:24:00Z`.
    Instant(jiff::Timestamp),
    /// `2026-03-12T10:24`, `2026-03-12`.
    Local(jiff::civil::DateTime),
}

impl Moment {
    /// In the creditor's zone. A local time that the clocks leap over becomes the one after the leap.
    pub fn in_zone(self, zone: &jiff::tz::TimeZone) -> Result<Zoned, Failure> {
        match self {
            Moment::Instant(instant) => Ok(instant.to_zoned(zone.clone())),
            Moment::Local(local) => {
                local.to_zoned(zone.clone()).map_err(|e| Failure::bad(vec![format!("--now {local}: {e}")]))
            }
        }
    }
}

impl std::str::FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(instant) = text.parse() {
            return Ok(Moment::Instant(instant));
        }
        let wrong =
            "write a time such as 2026-03-12T10:00:00+01:00, or 2026-03-12T10:00 in the creditor's zone";
        text.parse().map(Moment::Local).map_err(|_| wrong.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_with_and_without_an_offset() {
        let zone = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
        for (text, expected) in [
            ("2026-03-12T10:00:00+01:00", "2026-03-12T10:00:00+01:00[Europe/Berlin]"),
            ("2026-03-12T09:00:00Z", "2026-03-12T10:00:00+01:00[Europe/Berlin]"),
            ("2026-03-12T23:30:00-08:00", "2026-03-13T08:30:00+01:00[Europe/Berlin]"),
            ("2026-07-01T10:00", "2026-07-01T10:00:00+02:00[Europe/Berlin]"),
            ("2026-07-01 10:00:30", "2026-07-01T10:00:30+02:00[Europe/Berlin]"),
            ("2026-07-01", "2026-07-01T00:00:00+02:00[Europe/Berlin]"),
            ("2026-03-29T02:30", "2026-03-29T03:30:00+02:00[Europe/Berlin]"),
        ] {
            let moment: Moment = text.parse().unwrap();
            assert_eq!(moment.in_zone(&zone).unwrap().to_string(), expected, "{text}");
        }
        for text in ["", "tomorrow", "2026-13-01", "10:00"] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }

    #[test]
    fn one_daemon_a_database() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("dunmail.db");
        let first = Lock::take(&database).unwrap();
        assert!(first.is_some());
        assert!(Lock::take(&database).unwrap().is_none());
        drop(first);
        assert!(Lock::take(&database).unwrap().is_some());
        assert!(Lock::take(&dir.path().join("none/dunmail.db")).is_err());
    }
}
