//! The mail servers, the filled mailbox and the config that the program is run with.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::mails::{self, FOLDERS, Mail};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The servers of `tests/testbed`: those of `DUNMAIL_TESTBED`, or others that end with this value.
pub struct Testbed {
    pub imap_host: String,
    pub imaps_port: u16,
    pub smtps_port: u16,
    pub ca_file: PathBuf,
    mail_dir: PathBuf,
    started: Option<tempfile::TempDir>,
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/testbed");

impl Testbed {
    pub fn up() -> Result<Testbed> {
        let given = std::env::var_os("DUNMAIL_TESTBED").map(PathBuf::from);
        let started = match given {
            Some(_) => None,
            None => Some(tempfile::Builder::new().prefix("dunmail-bench.").tempdir_in("/tmp")?),
        };
        let dir = match (&started, given) {
            (Some(dir), _) => dir.path().to_owned(),
            (None, given) => given.unwrap_or_default(),
        };
        if started.is_some() {
            open_to_all(&dir)?;
            let up = Command::new(SCRIPT).arg("up").arg(&dir).output()?;
            if !up.status.success() {
                return Err(format!("no mail servers: {}", String::from_utf8_lossy(&up.stderr).trim()).into());
            }
        }
        let env = dir.join("env");
        let text = fs::read_to_string(&env).map_err(|e| format!("{}: {e}", env.display()))?;
        let settings: HashMap<&str, &str> = text.lines().filter_map(|l| l.split_once('=')).collect();
        let get =
            |key: &str| settings.get(key).map(|v| v.to_string()).ok_or(format!("{key} is missing in env"));
        Ok(Testbed {
            imap_host: get("IMAP_HOST")?,
            imaps_port: get("IMAPS_PORT")?.parse()?,
            smtps_port: get("SMTPS_PORT")?.parse()?,
            ca_file: get("CA_FILE")?.into(),
            mail_dir: get("MAIL_DIR")?.into(),
            started,
        })
    }
}

impl Drop for Testbed {
    fn drop(&mut self) {
        let Some(dir) = self.started.take() else { return };
        let _ = Command::new(SCRIPT).arg("down").arg(dir.path()).status();
        // The servers' files belong to other users.
        if fs::remove_dir_all(dir.path()).is_err() {
            let _ = Command::new("sudo").args(["rm", "-rf"]).arg(dir.path()).status();
        }
    }
}

/// The firm: its mailbox on the servers, and a folder for config and database.
pub struct Firm {
    pub bed: Testbed,
    pub me: String,
    dir: tempfile::TempDir,
}

impl Firm {
    /// Fills the mailbox; returns the bytes written, too.
    pub fn new(bed: Testbed) -> Result<(Firm, u64)> {
        let me = format!("billing-{}@firma.test", std::process::id());
        let bot = me.replace('@', "+dunmail@");
        let bytes = fill(&bed.mail_dir, &me, &bot)?;
        let firm = Firm { bed, me, dir: tempfile::tempdir()? };
        fs::write(firm.config(), firm.config_text(&bot))?;
        fs::write(firm.dir.path().join("password"), "secret\n")?;
        Ok((firm, bytes))
    }

    pub fn config(&self) -> PathBuf {
        self.dir.path().join("config.toml")
    }

    pub fn database(&self) -> PathBuf {
        self.dir.path().join("dunmail.db")
    }

    /// Forgets everything that was remembered.
    pub fn forget(&self) -> io::Result<()> {
        for entry in fs::read_dir(self.dir.path())? {
            let path = entry?.path();
            if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("dunmail.db")) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    fn config_text(&self, bot: &str) -> String {
        let Firm { me, bed, .. } = self;
        let server = |port: u16| {
            format!(
                "host = \"{}\"\nport = {port}\nuser = \"{me}\"\npassword_file = \"password\"\nca_file = \"{}\"",
                bed.imap_host,
                bed.ca_file.display()
            )
        };
        format!(
            r#"
[creditor]
name = "Muster GmbH"
addresses = ["{me}"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"

[bot]
addresses = ["{bot}"]

[imap]
{imap}

[smtp]
{smtp}

[policy]
since = "{since}"
"#,
            imap = server(bed.imaps_port),
            smtp = server(bed.smtps_port),
            since = mails::SINCE,
        )
    }
}

impl Drop for Firm {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.bed.mail_dir.join(&self.me));
    }
}

/// Writes the mails as Maildir++ files, named with their sizes as Dovecot itself names them.
fn fill(mail_dir: &Path, me: &str, bot: &str) -> io::Result<u64> {
    let root = mail_dir.join(me);
    let dirs: Vec<PathBuf> = FOLDERS
        .iter()
        .map(|name| match *name {
            "INBOX" => root.clone(),
            name => root.join(format!(".{}", name.replace('/', "."))),
        })
        .collect();
    fs::create_dir(&root)?;
    for dir in &dirs {
        for part in ["", "cur", "new", "tmp"] {
            fs::create_dir_all(dir.join(part))?;
        }
    }
    let mut total = 0;
    let mut number = 0;
    mails::each(me, bot, &mut |Mail { folder, bytes }| {
        number += 1;
        let lines = bytes.iter().filter(|b| **b == b'\n').count();
        let wire = bytes.len() + lines;
        total += wire as u64;
        let name = format!("{}.M{number}.bench,S={},W={wire}:2,S", 1_700_000_000 + number, bytes.len());
        fs::write(dirs[folder].join("cur").join(name), bytes)
    })?;
    give_to_owner(mail_dir, &root)?;
    Ok(total)
}

/// The servers read mail as the user to whom the mail folder belongs.
#[cfg(unix)]
fn give_to_owner(mail_dir: &Path, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, lchown};
    let owner = fs::metadata(mail_dir)?.uid();
    if fs::metadata(path)?.uid() == owner {
        return Ok(());
    }
    lchown(path, Some(owner), Some(owner))?;
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            give_to_owner(mail_dir, &entry?.path())?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn open_to_all(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn give_to_owner(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> io::Result<()> {
    Ok(())
}
