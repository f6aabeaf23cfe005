//! TOML → a validated configuration, with every error at once.
//!
//! Start at [`Config::load`]; [`Config::policy`] gives the core what it decides by. Secrets are only named
//! here and read at the first log-in, see [`Secret::resolve`].

mod beyond;
mod contacts;
mod creditor;
mod debtor;
mod effects;
mod error;
mod holidays;
mod law;
mod policy;
mod rungs;
mod secret;
mod section;
mod server;
mod terms;
mod values;
mod word;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

pub use creditor::{Bot, Creditor};
pub use debtor::{AccountEntry, Who};
pub use error::ConfigError;
pub use holidays::{HOLIDAYS, HolidaysError};
pub use law::LAW;
use policy::Conduct;
pub use policy::POLICY;
pub use secret::{Secret, SecretError};
use section::{Found, Reader, Section};
pub use server::{Imap, Server, Smtp, Tls};

use crate::calendar::{Calendar, Holidays};
use crate::dunning::{Address, Level, Policy, normalise_address};
use crate::law::Law;
use terms::Terms;

/// Largest config or rule file, in bytes.
const LIMIT: u64 = 1024 * 1024;

/// A validated configuration. Paths in it are ready to use.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Who uses dunmail.
    pub creditor: Creditor,
    /// The bot.
    pub bot: Bot,
    /// The mailbox.
    pub imap: Imap,
    /// The way out.
    pub smtp: Smtp,
    /// The database.
    pub store: PathBuf,
    /// A user's own rules, laid over the embedded ones file by file.
    pub rules: Option<PathBuf>,
    /// A user's own templates, likewise.
    pub templates: Option<PathBuf>,
    /// The desk's root folder, if not the one of the language.
    pub desk_root: Option<String>,
    /// The starting line; `None`: the day of the first run.
    pub since: Option<Date>,
    /// What differs for single debtors.
    pub accounts: BTreeMap<Who, AccountEntry>,
    conduct: Conduct,
    terms: Terms,
    law: Law,
    calendar: Calendar,
    paths: Vec<Found<PathBuf>>,
}

impl Config {
    /// Reads and validates a file. Paths in it are relative to its folder.
    pub fn load(path: &Path) -> Result<Self, Vec<ConfigError>> {
        let file = path.display().to_string();
        let base = path.parent().unwrap_or(Path::new(""));
        let text = read(path).map_err(|why| {
            let message = format!("{why}: write one with `dunmail init`, or name another with --config FILE");
            vec![ConfigError { file: file.clone(), line: None, key: String::new(), message }]
        })?;
        Config::parse_file(&text, &file, base)
    }

    /// Validates a text as if it stood in `base/config.toml`.
    pub fn parse(text: &str, base: &Path) -> Result<Self, Vec<ConfigError>> {
        Config::parse_file(text, "config.toml", base)
    }

    fn parse_file(text: &str, file: &str, base: &Path) -> Result<Self, Vec<ConfigError>> {
        let (reader, table) = Reader::new(file, text);
        let (config, mut others) = Config::read(reader.root(&table), base);
        let findings = reader.finish();
        let mut errors = findings.errors;
        errors.append(&mut others);
        match config.filter(|_| errors.is_empty()) {
            Some(config) => Ok(Config { paths: findings.paths, ..config }),
            None => Err(errors),
        }
    }

    /// Every key that a config may have, with its tables, `imap.port`.
    pub fn known_keys() -> Vec<String> {
        let (reader, table) = Reader::new("", "[[account]]\n");
        Config::read(reader.root(&table), Path::new(""));
        reader.finish().known
    }

    /// The config, if nothing that it needs is missing, and what is wrong with the rule files.
    fn read(mut s: Section<'_, '_>, base: &Path) -> (Option<Self>, Vec<ConfigError>) {
        let mut others = Vec::new();
        let mut paths = s.section("paths");
        let (rules, templates) = (paths.path("rules", base), paths.path("templates", base));
        paths.finish();
        let holidays = rule_file(rules.as_deref(), "holidays.toml", &mut others, |file, text| {
            Holidays::parse(text).map_err(|e| {
                vec![ConfigError { file: file.into(), line: e.line, key: String::new(), message: e.message }]
            })
        });
        let (mut own, creditor) = Creditor::read(s.section("creditor"), holidays.as_ref());
        let bot = Bot::read(s.section("bot"), &own);
        let imap = Imap::read(s.section("imap"), base);
        let smtp = Smtp::read(s.section("smtp"), base);
        let mut store = s.section("store");
        let database = base.join(store.parsed("path", values::path).unwrap_or_else(|| "dunmail.db".into()));
        store.finish();
        let mut desk = s.section("desk");
        let desk_root = desk.parsed("root", values::folder);
        desk.finish();

        let below = rule_file(rules.as_deref(), "policy.toml", &mut others, |file, text| {
            Conduct::parse(file, text, Conduct::embedded().ok().as_ref())
        })
        .or_else(|| Conduct::embedded().ok());
        let mut policy = s.section("policy");
        let since = policy.date("since");
        let conduct = Conduct::read(policy, below.as_ref());

        own.extend(bot.addresses.iter().cloned());
        let ladder = conduct.as_ref().map_or(&[][..], |c| &c.ladder);
        let entries = debtor::entries(s.sections("account"), &own, ladder, holidays.as_ref());
        let mut section = s.section("law");
        let terms = Terms::read(&mut section).or_usual();
        section.finish();
        let country = creditor.as_ref().map_or("", |creditor| &creditor.country);
        let all: Vec<Terms> =
            std::iter::once(terms.clone()).chain(entries.values().map(|e| e.terms.over(&terms))).collect();
        let wanted: BTreeSet<String> = all.iter().map(|terms| terms.country(country)).collect();
        let law = Law::load_some(rules.as_deref(), |code| wanted.contains(code));
        let law = law.map_err(|mut found| others.append(&mut found)).ok();
        if let Some(law) = law.as_ref().filter(|_| creditor.is_some()) {
            let mut found: Vec<ConfigError> =
                all.iter().flat_map(|terms| terms.errors(country, law)).collect();
            // What [law] says is inherited by every entry, and said once.
            found.dedup();
            found.into_iter().for_each(|error| s.error(error));
        }
        s.finish();
        let config = || {
            let (creditor, conduct) = (creditor?, conduct?);
            let calendar = Calendar::new(&creditor.country, creditor.region.as_deref(), &holidays?)
                .in_zone(creditor.timezone.clone())
                .with_window(conduct.window.clone())
                .with_days_off(creditor.days_off.clone());
            Some(Config {
                creditor,
                bot,
                imap: imap?,
                smtp: smtp?,
                store: database,
                rules,
                templates,
                desk_root,
                since,
                accounts: entries,
                conduct,
                terms,
                law: law?,
                calendar,
                paths: Vec::new(),
            })
        };
        (config(), others)
    }

    /// What the core decides by. `first_run` is the starting line where the config names none.
    pub fn policy(&self, first_run: Date) -> Policy {
        let conduct = self.conduct.clone();
        Policy {
            ladder: conduct.ladder,
            min_gap: conduct.min_gap,
            minimum: conduct.minimum,
            habit: conduct.habit,
            caps: conduct.caps,
            unseen: conduct.unseen,
            mode: self.bot.mode,
            auto_up_to: self.bot.auto_up_to,
            since: self.since.unwrap_or(first_run),
            promise: conduct.promise,
            payment: conduct.payment,
            priority: conduct.priority,
            call: conduct.call,
            beyond: conduct.beyond,
            effects: conduct.effects,
            threshold: conduct.threshold,
            plan_parts: conduct.plan_parts,
            statements_max_age: conduct.statements_max_age,
            statements_until: None,
            calendar: self.calendar.clone(),
            law: self.terms.law(&self.creditor, &self.law),
            contacts: Vec::new(),
        }
    }

    /// The levels of the user's own, on any ladder.
    pub fn own_levels(&self) -> Vec<Level> {
        let ladder = &self.conduct.ladder;
        let entries = self.accounts.values().flat_map(|entry| entry.ladder.over(ladder));
        let mut levels: Vec<Level> = ladder.iter().cloned().chain(entries).map(|rung| rung.level).collect();
        levels.retain(|level| level.is_own());
        levels.sort();
        levels.dedup();
        levels
    }

    /// The entry for an account (its normalised address): one for the address wins over one for its domain.
    pub fn account(&self, id: &str) -> Option<&AccountEntry> {
        let id = normalise_address(id);
        let domain = id.rsplit_once('@').map(|(_, domain)| Who::Domain(domain.into()));
        let exact = self.accounts.get(&Who::Address(id));
        exact.or_else(|| self.accounts.get(&domain?))
    }

    /// The policy for one account: `policy` with its entry laid over.
    pub fn policy_for<'p>(&self, policy: &'p Policy, id: &str) -> Cow<'p, Policy> {
        match self.account(id) {
            Some(entry) => {
                let law = entry.terms.over(&self.terms).law(&self.creditor, &self.law);
                Cow::Owned(Policy { law, ..entry.over(policy) })
            }
            None => Cow::Borrowed(policy),
        }
    }

    /// The law of all countries whose law counts for an account.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// The creditor's calendar.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Whether an address is the creditor's own or the bot's.
    pub fn is_ours(&self, address: &Address) -> bool {
        self.creditor.owns(address) || self.bot.owns(address)
    }

    /// The files and folders that the config names and that are not there. The database may be missing.
    pub fn missing_files(&self) -> Vec<ConfigError> {
        let named = self.paths.iter().filter(|p| !p.value.exists());
        named
            .map(|p| {
                p.place.error(format!("{} is not there: put it there or mend the path", p.value.display()))
            })
            .collect()
    }
}

/// Parses a user's own rule file, or the embedded one where there is none.
fn rule_file<T>(
    rules: Option<&Path>,
    name: &str,
    errors: &mut Vec<ConfigError>,
    parse: impl Fn(&str, &str) -> Result<T, Vec<ConfigError>>,
) -> Option<T> {
    let path = rules.map(|folder| folder.join(name)).filter(|path| path.exists());
    let (file, text) = match path {
        Some(path) => (path.display().to_string(), read(&path).map(Cow::Owned)),
        None => {
            let embedded = if name == "policy.toml" { POLICY } else { HOLIDAYS };
            (format!("rules/{name}"), Ok(Cow::Borrowed(embedded)))
        }
    };
    let parsed = match text {
        Ok(text) => parse(&file, &text),
        Err(message) => Err(vec![ConfigError { file, line: None, key: String::new(), message }]),
    };
    parsed.map_err(|mut found| errors.append(&mut found)).ok()
}

/// The text of a file of sane size.
fn read(path: &Path) -> Result<String, String> {
    match std::fs::metadata(path) {
        Ok(data) if data.len() > LIMIT => {
            return Err("is larger than a megabyte and surely something else".into());
        }
        Ok(data) if data.is_dir() => return Err("is a folder".into()),
        _ => {}
    }
    std::fs::read_to_string(path).map_err(|e| format!("cannot be read ({e})"))
}

#[cfg(test)]
mod tests;
