//! `dunmail preview`: a notice as it would be sent, as a mail or as a letter on paper, to look at. Nothing is sent, opened or remembered.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;

use super::Failure;
use super::books::Books;
use super::open::{Moment, Parts};
use super::rules::language;
use crate::config::Config;
use crate::daemon::{self, Clock, Reader, Setup};
use crate::documents::InvoiceRules;
use crate::dunning::{Account, Address, Channel, Language, Level, Notice, Policy, foreseen};
use crate::letters::{self, Letters};
use crate::reading::Rules;
use crate::store::Store;

/// A notice to look at.
#[derive(Debug, clap::Args)]
pub(super) struct Preview {
    /// upcoming, reminder, first_notice, second_notice, final_notice, formal_demand, or a level of your own
    level: String,
    /// To this debtor, about all that it owes; default: an invented one
    #[arg(long, value_name = "ADDR")]
    account: Option<String>,
    /// In this language: de, pl, nl or en; default: the debtor's
    #[arg(long, value_name = "LANG", value_parser = language)]
    language: Option<Language>,
    /// Which wording, for the invented debtor: 1, 2 or 3
    #[arg(long, value_name = "N", default_value_t = 1, conflicts_with = "account",
        value_parser = clap::value_parser!(u8).range(1..=3))]
    wording: u8,
    /// As a letter to print and post, as PDF; upcoming has none
    #[arg(long)]
    letter: bool,
    /// To the debtor's management, by this name or without one
    #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "", requires = "letter")]
    management: Option<String>,
    /// Write it to this file, which must not be there yet; default: the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// As if it were this moment
    #[arg(long, value_name = "T")]
    now: Option<Moment>,
}

impl Preview {
    /// Carries out the command. Without a config, an invented creditor writes.
    pub fn run(&self, named: Option<&Path>) -> Result<(), Failure> {
        let usual = Path::new("config.toml");
        let bytes = match &self.account {
            Some(address) => {
                let books = Books::open(named.unwrap_or(usual), self.now.as_ref())?;
                let mut account = books.account(address)?.account;
                account.language = self.language.unwrap_or(account.language);
                let policy = books.setup.policy_for(&account);
                let notice = self.notice(&account, &policy, &books.now)?;
                self.made(&books.setup, Some(&books.store), None, &account, &notice, &books.now)?
            }
            None => {
                let config = named.or(Some(usual).filter(|path| path.is_file()));
                let (setup, now) = self.without_books(config)?;
                self.invented(&setup, &now)?
            }
        };
        self.write(&bytes)
    }

    /// The level, which a letter on paper needs to be one of those after the due day.
    fn level(&self, policy: &Policy) -> Result<Level, Failure> {
        let level = level(&self.level, policy)?;
        if self.letter && level.standard() == Level::Upcoming {
            return Err(Failure::new("a friendly word before the due day is no letter: name another level"));
        }
        Ok(level)
    }

    /// The mail, or the letter on paper.
    fn made(
        &self,
        setup: &Setup,
        store: Option<&Store>,
        original: Option<Vec<u8>>,
        account: &Account,
        notice: &Notice,
        now: &Zoned,
    ) -> Result<Vec<u8>, Failure> {
        if !self.letter {
            return Ok(daemon::preview(setup, store, original, account, notice, now)?.bytes);
        }
        let post =
            daemon::preview_post(setup, store, original, account, notice, self.management.as_deref(), now)?;
        if !post.addressed && self.account.is_some() {
            eprintln!(
                "dunmail: {}: the postal address is not known; write it as postal into [[account]] of the config",
                account.id
            );
        }
        Ok(post.bytes)
    }

    /// What the account would be sent if the ladder came to the level now.
    fn notice(&self, account: &Account, policy: &Policy, now: &Zoned) -> Result<Notice, Failure> {
        let level = self.level(policy)?;
        let channel = match policy.channel(level) {
            _ if self.letter && !daemon::on_paper(level) => Channel::Letter,
            written @ (Channel::Mail | Channel::Letter) => written,
            Channel::Call | Channel::Task => Channel::Mail,
        };
        foreseen(account, level, channel, policy, now).ok_or_else(|| {
            let early = level.standard() == Level::Upcoming;
            let what = if early { "falls due after" } else { "is overdue on" };
            Failure::new(format!(
                "{} has no open invoice that {what} {}: name another day with --now, or leave out --account \
                 to see an invented one",
                account.id,
                now.date()
            ))
        })
    }

    /// The mail about an invented invoice, on the day on which the ladder would come to the level.
    fn invented(&self, setup: &Setup, now: &Zoned) -> Result<Vec<u8>, Failure> {
        let language = self.language.unwrap_or(setup.creditor.language);
        let level = self.level(&setup.policy)?;
        let overdue = setup.policy.rung(level).map_or(1, |rung| rung.offset);
        let from = setup.creditor.addresses.first().cloned().unwrap_or_default();
        let had = usize::from(self.wording - 1);
        let made = letters::specimen(language, level, had, overdue, now.date(), &Address::bare(&from));
        self.made(setup, None, Some(made.original), &made.account, &made.notice, now)
    }

    /// The config's creditor, or that of the demo.
    fn without_books(&self, config: Option<&Path>) -> Result<(Setup, Zoned), Failure> {
        if let Some(config) = config {
            let parts = Parts::load_offline(config).map_err(Failure::bad)?;
            let now = parts.clock(self.now.as_ref())?.now();
            return Ok((parts.setup(now.date())?, now));
        }
        let lines = |problems: Vec<String>| Failure::new(problems.join("\ndunmail: "));
        let config = Config::parse(crate::demo::CONFIG, Path::new("."))
            .map_err(|e| lines(e.iter().map(ToString::to_string).collect()))?;
        let letters = Letters::parse(&[]).map_err(|e| lines(e.iter().map(ToString::to_string).collect()))?;
        let rules = Rules::embedded().map_err(|e| lines(e.iter().map(ToString::to_string).collect()))?;
        let zone = config.creditor.timezone.clone();
        let now = match &self.now {
            Some(now) => now.in_zone(&zone)?,
            None => Clock::System(zone).now(),
        };
        let (rules, invoices) = (Arc::new(rules), Arc::new(InvoiceRules::embedded()));
        Ok((Setup::new(config, now.date(), letters, rules, invoices, Reader::InProcess), now))
    }

    fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let Some(path) = &self.out else {
            std::io::stdout().lock().write_all(bytes)?;
            return Ok(());
        };
        let made = std::fs::File::options().write(true).create_new(true).open(path);
        match made.and_then(|mut file| file.write_all(bytes)) {
            Ok(()) => Ok(()),
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {
                let line = format!("{} is already there: name another file, or move it away", path.display());
                Err(Failure::new(line))
            }
            Err(e) => Err(Failure::new(format!("cannot write {}: {e}", path.display()))),
        }
    }
}

/// A level by its name: a standard one, or one of a ladder.
fn level(text: &str, policy: &Policy) -> Result<Level, Failure> {
    let own = policy.ladder.iter().map(|rung| rung.level).filter(|level| level.is_own());
    let known: Vec<Level> = Level::ALL.into_iter().chain(own).collect();
    match known.iter().copied().find(|level| level.name() == text) {
        Some(Level::Handover) => {
            Err(Failure::bad(vec!["a handover is no letter: a person hands over".to_string()]))
        }
        Some(level) => Ok(level),
        None => {
            let names: Vec<&str> = known.iter().map(Level::name).filter(|name| *name != "handover").collect();
            Err(Failure::bad(vec![format!("{text:?} is no level: write one of {}", names.join(", "))]))
        }
    }
}
