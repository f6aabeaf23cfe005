//! `dunmail replay`: what dunmail would have done with an archived mailbox, beside what people did.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::open::{self, Parts};
use super::progress::Progress;
use super::replayed;
use super::simulate::{day, write_new};
use super::{Failure, counted};
use crate::config::Config;
use crate::daemon::Clock;
use crate::dunning::{Address, Mode};
use crate::mailbox::{Fetched, Mailbox, Role, SIZE_LIMIT, SinkError, Want};
use crate::replay::{self, Archive, Play, ReplayError, Whose};

/// How far back the live mailbox is read if nobody says: a year, as people look back.
const LIVE_DAYS: i64 = 366;

/// What dunmail would have done with an archived mailbox.
#[derive(Debug, clap::Args)]
pub(super) struct Replay {
    /// A Maildir, an mbox file, or a folder of these or of .eml files; it is only read
    #[arg(value_name = "PATH", required_unless_present = "live")]
    path: Option<PathBuf>,
    /// Read the config's mailbox instead, and change nothing in it
    #[arg(long, conflicts_with = "path")]
    live: bool,
    /// Without a config: an address that invoices were sent from; may be given more than once
    #[arg(long, value_name = "ADDRESS")]
    creditor: Vec<String>,
    /// Without a config: the creditor's country, for law, holidays and clock [default: by the address, else DE]
    #[arg(long, value_name = "CODE", requires = "creditor")]
    country: Option<String>,
    /// The first day whose mails count [default: that of the first mail; with --live a year ago]
    #[arg(long, value_name = "DAY", value_parser = day)]
    from: Option<Date>,
    /// The last day [default: that of the last mail]
    #[arg(long, value_name = "DAY", value_parser = day)]
    until: Option<Date>,
    /// What becomes of drafted notices: a person sends them on their day, or they wait
    #[arg(long, value_enum, default_value_t = Fate::Sent, value_name = "sent|wait")]
    drafts: Fate,
    /// Only invoices that had the bot in Cc [default: every invoice, as if it had been]
    #[arg(long)]
    cc_only: bool,
    /// A bank statement, taken in on the day after the last that it tells of; may be given more than once
    #[arg(long, value_name = "FILE")]
    statement: Vec<PathBuf>,
    /// One JSON object instead of tables
    #[arg(long)]
    json: bool,
    /// Write the timeline to this CSV file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Draw a timeline of every account into this SVG file, which must not be there yet
    #[arg(long, value_name = "FILE.svg")]
    picture: Option<PathBuf>,
    /// Keep the played mailbox, and what would have been sent, in this folder, which must not be there yet
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// What becomes of drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Fate {
    Sent,
    Wait,
}

impl Replay {
    /// Plays, and shows what came of it.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        if let Some(file) = self.csv.iter().chain(&self.picture).find(|file| file.exists()) {
            return Err(Failure::new(format!(
                "{} is already there: name another file, or move it away",
                file.display()
            )));
        }
        let parts = self.parts(config)?;
        let today = Clock::System(parts.config.creditor.timezone.clone()).now().date();
        let mut notes = vec![
            "no mail of dunmail's was ever sent: the answers are those to what people wrote, and nobody moved a card"
                .to_owned(),
        ];
        let mut setup = parts.setup(today)?;
        if setup.policy.mode == Mode::Observe {
            setup.policy.mode = Mode::Auto;
            notes.push("the mode is observe, so that nothing leaves: this is as if it had been auto".into());
        }
        let folder = Folder::make(self.keep.as_deref())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut from = self.from;
        let path = match &self.path {
            Some(path) => path.clone(),
            None => {
                let first = from.unwrap_or(today.saturating_sub(LIVE_DAYS.days()));
                from = Some(first);
                runtime.block_on(spool(&parts, &setup.root, first, &folder.0.join("live")))?
            }
        };
        let mut progress = Progress::new();
        let owns = |address: &Address| parts.config.creditor.owns(address);
        let whose = Whose { owns: &owns, desk: &setup.root };
        let archive = Archive::open(&path, &whose, &mut |count| progress.found(count));
        if archive.is_empty() {
            let why = archive.unreadable.iter().map(|(path, why)| format!("{}: {why}", path.display()));
            let mut lines: Vec<String> = why.collect();
            lines.push(ReplayError::Empty(path).to_string());
            return Err(Failure::new(lines.join("\ndunmail: ")));
        }
        notes.extend(left_out(&archive));
        let play = Play {
            from,
            // A clock that was wrong sends no mail from the future.
            until: Some(self.until.unwrap_or_else(|| last_day(&archive, &parts.config)).min(today)),
            drafts_sent: self.drafts == Fate::Sent,
            cc_only: self.cc_only,
            statements: self.statement.clone(),
        };
        if !self.cc_only {
            notes.push(
                "every invoice counts, as if dunmail had stood in its Cc: --cc-only plays only those".into(),
            );
        }
        notes.push(match play.drafts_sent {
            true => "a person sends each drafted notice on its day: --drafts wait leaves them lying".into(),
            false => "drafted notices wait".into(),
        });
        if self.statement.is_empty() {
            notes.push("no bank statement was given: what was paid is known only as far as mails say".into());
        }
        let mut told = |day, done, of| progress.played(day, done, of);
        let played = runtime.block_on(replay::replay(setup, &archive, &folder.0, &play, &mut told));
        progress.end();
        let mut replay = played.map_err(|error| match error {
            ReplayError::Empty(_) => Failure::new(ReplayError::Empty(path.clone()).to_string()),
            error @ ReplayError::Days { .. } => Failure::bad(vec![error.to_string()]),
            ReplayError::Daemon(error) => error.into(),
            error => Failure::new(error.to_string()),
        })?;
        notes.append(&mut replay.notes);
        replay.notes = notes;
        if let Some(path) = &self.csv {
            write_new(path, replayed::csv(&replay.lines).as_bytes())?;
        }
        if let Some(path) = &self.picture {
            write_new(path, replayed::svg(&replay).as_bytes())?;
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.json {
            true => replayed::json(&replay, &mut out)?,
            false => replayed::tables(&replay, &mut out)?,
        }
        Ok(out.flush()?)
    }

    /// The config that is named or lies here, else one made up of the creditor's addresses.
    fn parts(&self, config: Option<&Path>) -> Result<Parts, Failure> {
        let usual = Path::new("config.toml");
        let named = config.or_else(|| (usual.is_file() && self.creditor.is_empty()).then_some(usual));
        match named {
            Some(_) if !self.creditor.is_empty() => {
                Err(Failure::bad(vec!["--creditor is for a replay without a config: leave one of them out".into()]))
            }
            Some(path) if self.live => Parts::load(path).map_err(Failure::bad),
            Some(path) => Parts::load_offline(path).map_err(Failure::bad),
            None if self.live => {
                Err(Failure::bad(vec!["--live needs a config that says where the mailbox is".into()]))
            }
            None if self.creditor.is_empty() => Err(Failure::bad(vec![
                "there is no config: name one with --config, or the address that invoices were sent from with --creditor"
                    .into(),
            ])),
            None => made_up(&self.creditor, self.country.as_deref()),
        }
    }
}

/// A config that knows no more than the creditor's addresses and country.
fn made_up(creditor: &[String], country: Option<&str>) -> Result<Parts, Failure> {
    let first = creditor.first().map(String::as_str).unwrap_or_default();
    let domain = first.rsplit('@').next().unwrap_or_default();
    let ending = domain.rsplit('.').next().unwrap_or_default().to_uppercase();
    let named = country.is_some();
    let country = country.map_or(ending, str::to_uppercase);
    let (country, language, zone) = match country.as_str() {
        "AT" => ("AT", "de", "Europe/Vienna"),
        "CH" => ("CH", "de", "Europe/Zurich"),
        "PL" => ("PL", "pl", "Europe/Warsaw"),
        "NL" => ("NL", "nl", "Europe/Amsterdam"),
        "BE" => ("BE", "nl", "Europe/Brussels"),
        "FR" => ("FR", "en", "Europe/Paris"),
        "GB" | "UK" => ("GB", "en", "Europe/London"),
        "IE" => ("IE", "en", "Europe/Dublin"),
        "DE" => ("DE", "de", "Europe/Berlin"),
        _ if named => {
            let line = format!("--country {country}: write AT, BE, CH, DE, FR, GB, IE, NL or PL");
            return Err(Failure::bad(vec![line]));
        }
        _ => ("DE", "de", "Europe/Berlin"),
    };
    let addresses: toml::Value = creditor.to_vec().into();
    let text = |value: &str| toml::Value::from(value).to_string();
    let config = format!(
        "[creditor]\nname = {}\naddresses = {addresses}\nlanguage = \"{language}\"\ncountry = \"{country}\"\n\
         timezone = \"{zone}\"\n[bot]\naddresses = [{}]\nmode = \"auto\"\n[imap]\nhost = \"localhost\"\nuser = {}\n\
         password_env = \"DUNMAIL_REPLAY\"\n[smtp]\nhost = \"localhost\"\n",
        text(domain),
        text(&format!("dunmail-replay@{domain}")),
        text(first)
    );
    let config = Config::parse(&config, Path::new("."))
        .map_err(|errors| Failure::bad(errors.iter().map(|e| format!("--creditor: {e}")).collect()))?;
    Parts::of(config).map_err(Failure::bad)
}

fn last_day(archive: &Archive, config: &Config) -> Date {
    let last = archive.span().map_or(Timestamp::MIN, |(_, last)| last);
    last.to_zoned(config.creditor.timezone.clone()).date()
}

/// What of the archive could not be played.
fn left_out(archive: &Archive) -> Vec<String> {
    let mut notes = Vec::new();
    if archive.undated > 0 {
        notes.push(format!("left out: {} without a date", counted(archive.undated, "mail")));
    }
    if archive.cards > 0 {
        notes.push(format!(
            "left out: {} of a dunmail that works on this mailbox",
            counted(archive.cards, "card")
        ));
    }
    for (path, why) in &archive.unreadable {
        notes.push(format!("cannot be read: {}: {why}", path.display()));
    }
    notes
}

/// Fetches the live mailbox into files: nothing is changed there, no flag is set.
async fn spool(parts: &Parts, desk: &str, from: Date, to: &Path) -> Result<PathBuf, Failure> {
    let mut mailbox = Mailbox::connect(&open::imap(&parts.config)?).await?;
    let since = from.to_zoned(parts.config.creditor.timezone.clone()).map(|at| at.timestamp());
    let since = since.unwrap_or(Timestamp::MIN);
    let own_sent = parts.config.imap.sent.as_deref();
    for (n, folder) in mailbox.folders().await?.into_iter().enumerate() {
        let role = if own_sent == Some(folder.name.as_str()) { Role::Sent } else { folder.role };
        let on_desk = folder.name.split(['/', '.']).any(|part| part == desk);
        let aside = matches!(role, Role::Trash | Role::Drafts | Role::Flagged);
        if !folder.selectable || aside || on_desk || parts.config.imap.ignore.contains(&folder.name) {
            continue;
        }
        let dir = match role {
            Role::Sent => to.join(".Sent"),
            Role::Junk => to.join(".Junk"),
            _ => to.join(format!(".folder-{n}")),
        };
        for part in ["cur", "new"] {
            fs::create_dir_all(dir.join(part))?;
        }
        let mut sink = |fetched: Fetched| -> Result<(), SinkError> {
            fs::write(dir.join("cur").join(format!("{n}-{}", fetched.summary.uid)), &fetched.bytes)?;
            Ok(())
        };
        let mut want = |summary: &crate::mailbox::Summary| match summary.received {
            Some(received) if received < since => Want::Skip,
            _ => Want::Body,
        };
        eprintln!("dunmail: reading {}", super::read::plain(&folder.name));
        mailbox.scan(&folder.name, 0, SIZE_LIMIT, &mut want, &mut sink).await?;
    }
    mailbox.logout().await;
    Ok(to.to_owned())
}

/// The folder that is played in: it holds mails, so nobody else may look into it, and it goes when it is not kept.
#[derive(Debug)]
struct Folder(PathBuf, bool);

impl Folder {
    fn make(keep: Option<&Path>) -> Result<Folder, Failure> {
        let path = match keep {
            Some(path) => path.to_owned(),
            None => {
                let mut number = [0; 8];
                getrandom::fill(&mut number).map_err(|e| Failure::new(format!("no random numbers: {e}")))?;
                std::env::temp_dir().join(format!("dunmail-replay-{:016x}", u64::from_le_bytes(number)))
            }
        };
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        match builder.create(&path) {
            Ok(()) => Ok(Folder(path, keep.is_some())),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Err(Failure::new(format!(
                "{} is already there: name another folder, or move it away",
                path.display()
            ))),
            Err(e) => Err(Failure::new(format!("cannot make {}: {e}", path.display()))),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.1 {
            // What stays behind in a folder for temporary files is no reason to fail.
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
