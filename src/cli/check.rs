//! `dunmail check`: whether everything is right, every problem at once.

use std::path::Path;

use super::open::{self, Parts};
use super::read::plain;
use super::{Failure, counted};
use crate::config::Config;
use crate::daemon::Clock;
use crate::desk::{self, Tray};
use crate::dunning::Mode;
use crate::mailbox::{Flag, Folder, Mailbox, MailboxError, Role};
use crate::outbox::Outbox;

/// Whether everything is right: config, rules, templates, log-ins, folders, rights.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Only what lies on this machine: ask no server
    #[arg(long)]
    offline: bool,
}

/// What was found, as it is found.
#[derive(Debug, Default)]
struct Findings {
    problems: usize,
}

impl Findings {
    fn good(&self, line: &str) {
        println!("ok       {}", plain(line));
    }

    fn note(&self, line: &str) {
        println!("note     {}", plain(line));
    }

    fn bad(&mut self, line: &str) {
        self.problems += 1;
        println!("PROBLEM  {}", plain(line));
    }
}

impl Check {
    /// Looks at everything. Exit code 2: config, rules or templates; 1: a server.
    pub fn run(&self, path: &Path) -> Result<(), Failure> {
        let mut findings = Findings::default();
        let (config, examples) = match Parts::read(path, true) {
            Ok(parts) => {
                findings.good(&format!("{}: the config, the rules and the templates", path.display()));
                let examples = parts.rules.run_examples();
                (Some(Box::new(parts.config)), examples)
            }
            Err(faulty) => {
                faulty.problems.iter().for_each(|problem| findings.bad(problem));
                (faulty.config, Vec::new())
            }
        };
        for failure in &examples {
            findings.bad(&format!("rules: {failure}"));
        }
        let wrong_files = findings.problems > 0;
        if !wrong_files {
            findings.good("every example of every rule does what it says");
        }
        if let Some(config) = &config {
            self.places(config, &mut findings)?;
        }
        let found = format!("{} found", counted(findings.problems, "problem"));
        match findings.problems {
            0 => Ok(()),
            _ if wrong_files => Err(Failure::bad(vec![found])),
            _ => Err(Failure::new(found)),
        }
    }

    /// What lies outside of the files: the database, the servers.
    fn places(&self, config: &Config, findings: &mut Findings) -> Result<(), Failure> {
        store(config, findings);
        if !self.offline {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                imap(config, findings).await;
                smtp(config, findings).await;
            });
        }
        Ok(())
    }
}

/// Whether the database's folder is there and may be written. Makes nothing.
fn store(config: &Config, findings: &mut Findings) {
    let folder = match config.store.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let database = config.store.display();
    match std::fs::metadata(folder) {
        Err(e) => findings.bad(&format!("store: the folder {} cannot be used: {e}", folder.display())),
        Ok(data) if !data.is_dir() => {
            findings.bad(&format!("store: {} is no folder", folder.display()));
        }
        Ok(data) if data.permissions().readonly() => {
            findings.bad(&format!("store: the folder {} may not be written", folder.display()));
        }
        Ok(_) if config.store.exists() => match crate::store::Store::open(&config.store) {
            Ok(_) => findings.good(&format!("store: {database}")),
            Err(e) => findings.bad(&format!("store: {e}")),
        },
        Ok(_) => findings.good(&format!("store: {database} will be made at the first run")),
    }
}

async fn imap(config: &Config, findings: &mut Findings) {
    let settings = match open::imap(config) {
        Ok(settings) => settings,
        Err(failure) => return findings.bad(&failure.to_string()),
    };
    let mut mailbox = match Mailbox::connect(&settings).await {
        Ok(mailbox) => mailbox,
        Err(error) => return findings.bad(&format!("imap: {error}")),
    };
    findings.good(&format!("imap: logged in at {}:{} as {}", settings.host, settings.port, settings.user));
    match mailbox.folders().await {
        Ok(folders) => {
            let root = config.desk_root.clone();
            let root = root.unwrap_or_else(|| desk::root(config.creditor.language).to_owned());
            places(config, &folders, &mut mailbox, &root, findings).await;
            if let Err(error) = rights(config, &mut mailbox, &root, findings).await {
                findings.bad(&format!("imap: {error}"));
            }
        }
        Err(error) => findings.bad(&format!("imap: the folders cannot be listed: {error}")),
    }
    mailbox.logout().await;
}

/// Which folders are watched, and where copies and drafts go.
async fn places(
    config: &Config,
    folders: &[Folder],
    mailbox: &mut Mailbox,
    root: &str,
    findings: &mut Findings,
) {
    let selectable: Vec<&Folder> = folders.iter().filter(|folder| folder.selectable).collect();
    let settled = |role: Role, configured: Option<&str>| {
        let by_role = selectable.iter().find(|folder| folder.role == role).map(|folder| folder.name.as_str());
        configured.or(by_role).map(str::to_owned)
    };
    let desk = mailbox.folder_name(&root.split('/').collect::<Vec<_>>());
    let known = |name: &str| selectable.iter().any(|folder| folder.name == name);
    let sent = settled(Role::Sent, config.imap.sent.as_deref());
    let drafts = settled(Role::Drafts, config.imap.drafts.as_deref());
    for (what, key, place) in [("copies go", "sent", &sent), ("drafts go", "drafts", &drafts)] {
        match place {
            Some(name) if known(name) => findings.good(&format!("imap: {what} to {name}")),
            Some(name) => {
                findings
                    .bad(&format!("imap.{key}: there is no folder {name}: create it, or correct the config"));
            }
            None => findings.bad(&format!(
                "imap.{key}: the server does not say which folder it is: write its name into the config, \
                 one of {}",
                names(&selectable)
            )),
        }
    }
    for name in config.imap.ignore.iter().filter(|name| !known(name)) {
        findings.bad(&format!("imap.ignore: there is no folder {name}"));
    }
    let mut watched = Vec::new();
    let mut left = Vec::new();
    for folder in &selectable {
        if folder.name.starts_with(&desk) {
            continue;
        }
        let off = matches!(folder.role, Role::Trash | Role::Drafts)
            || Some(&folder.name) == drafts.as_ref()
            || config.imap.ignore.contains(&folder.name);
        if off {
            left.push(folder.name.clone());
            continue;
        }
        match mailbox.status(&folder.name).await {
            Ok(_) => watched.push(folder.name.clone()),
            Err(error) => findings.bad(&format!("imap: {} cannot be watched: {error}", folder.name)),
        }
    }
    findings.good(&format!("imap: watches {}", watched.join(", ")));
    if !left.is_empty() {
        findings.note(&format!("imap: does not watch {}", left.join(", ")));
    }
}

fn names(folders: &[&Folder]) -> String {
    folders.iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// Whether the desk can be made and written. Makes its Review folder, as the first run would, and lays a mail
/// there that is deleted at once.
async fn rights(
    config: &Config,
    mailbox: &mut Mailbox,
    root: &str,
    findings: &mut Findings,
) -> Result<(), MailboxError> {
    let path: Vec<&str> = root.split('/').chain([Tray::Review.name()]).collect();
    let review = mailbox.ensure_folder(&path).await?;
    let bot = config.bot.addresses.first().map(|a| a.address.as_str()).unwrap_or_default();
    let date = Clock::System(config.creditor.timezone.clone()).now();
    let date = date.strftime("%a, %d %b %Y %H:%M:%S %z");
    let mail = format!(
        "From: {bot}\r\nTo: {bot}\r\nSubject: dunmail check\r\nDate: {date}\r\n\r\n\
         This mail shows that dunmail may write here. It can be deleted.\r\n"
    );
    let appended = mailbox.append(&review, &[Flag::Seen], mail.as_bytes()).await?;
    match appended.uid {
        Some(uid) => {
            mailbox.flag(&review, &[uid], &[Flag::Flagged], &[]).await?;
            mailbox.delete(&review, uid).await?;
            findings.good(&format!("imap: may make, flag and delete its cards in {review}"));
        }
        None => {
            // Without UIDPLUS the server does not say which one it was: the last one is.
            let last = mailbox.present(&review).await?.last().map(|(uid, _)| *uid);
            if let Some(uid) = last {
                let headers = mailbox.headers(&review, &[uid]).await?;
                let ours = headers
                    .iter()
                    .any(|(_, bytes)| bytes.windows(22).any(|window| window == b"Subject: dunmail check"));
                if ours {
                    mailbox.delete(&review, uid).await?;
                }
            }
            findings.good(&format!("imap: may make and delete its cards in {review}"));
            findings.note("imap: the server lacks UIDPLUS: replaced cards stay, marked as deleted");
        }
    }
    match mailbox.status(&review).await?.keywords_allowed {
        Some(false) => {
            findings.note("imap: no keywords of one's own here: the folders alone carry the state")
        }
        Some(true) => findings.good("imap: keywords may be set"),
        None => {}
    }
    Ok(())
}

async fn smtp(config: &Config, findings: &mut Findings) {
    // Whatever the mode: the day on which something is to be sent is too late to learn of a wrong password.
    let settings = match open::smtp(config, Mode::Auto) {
        Ok(settings) => settings,
        Err(failure) => return findings.bad(&failure.to_string()),
    };
    let server = format!("{}:{}", settings.host, settings.port);
    let user = settings.user.as_ref().map(|user| format!(" as {user}")).unwrap_or_default();
    match Outbox::Smtp(settings).open().await {
        Ok(session) => {
            session.quit().await;
            let how = if user.is_empty() { "reached" } else { "logged in at" };
            findings.good(&format!("smtp: {how} {server}{user}; nothing was sent"));
        }
        Err(refused) => findings.bad(&format!("smtp: {server}: {refused}")),
    }
}
