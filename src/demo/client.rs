//! The office's mail client: it puts, moves and finds files in the Maildir, and knows nothing of the bot.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;

use crate::mail;

/// A mail client on a Maildir++.
#[derive(Debug)]
pub struct Client {
    root: PathBuf,
    /// What the debtors got: another Maildir.
    delivered: PathBuf,
    count: u32,
}

impl Client {
    /// A client on the mailbox at `root`; the debtors' mail lies in `delivered`.
    pub fn new(root: PathBuf, delivered: PathBuf) -> Client {
        Client { root, delivered, count: 0 }
    }

    /// Mail arrives in INBOX.
    pub fn receive(&mut self, bytes: &[u8], at: &Zoned) -> io::Result<()> {
        let name = self.name(at);
        write(&self.root.join("new").join(name), bytes, at)
    }

    /// A mail was sent: the client keeps a copy.
    pub fn keep_in_sent(&mut self, bytes: &[u8], at: &Zoned) -> io::Result<()> {
        let name = self.name(at);
        write(&self.dir("Sent").join("cur").join(format!("{name}:2,S")), bytes, at)
    }

    /// Moves a message, as a drag with the mouse does. False if no such message lies there.
    pub fn drag(&mut self, message_id: &str, to: &str) -> io::Result<bool> {
        for dir in self.folders()? {
            for path in files(&dir)? {
                if mail::parse_headers(&fs::read(&path)?).message_id.as_deref() != Some(message_id) {
                    continue;
                }
                let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                let name = if name.contains(":2,") { name } else { format!("{name}:2,S") };
                fs::rename(&path, self.dir(to).join("cur").join(name))?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Sends the newest draft to an address: it goes to the debtor, and from Drafts to Sent. The subject, or `None`.
    pub fn send_draft(&mut self, to: &str, at: &Zoned) -> io::Result<Option<String>> {
        let mut found = None;
        for path in files(&self.dir("Drafts"))? {
            let message = mail::parse_headers(&fs::read(&path)?);
            if message.to.iter().any(|a| a.normalised() == to) {
                found = Some((path, message.subject));
            }
        }
        let Some((path, subject)) = found else { return Ok(None) };
        let name = self.name(at);
        for part in ["new", "cur", "tmp"] {
            fs::create_dir_all(self.delivered.join(part))?;
        }
        let delivered = files(&self.delivered)?.len();
        write(&self.delivered.join("new").join(format!("{delivered:08}.{name}")), &fs::read(&path)?, at)?;
        fs::rename(&path, self.dir("Sent").join("cur").join(format!("{name}:2,S")))?;
        Ok(Some(subject))
    }

    /// The latest mail that an address got.
    pub fn latest_to(&self, address: &str) -> io::Result<Option<mail::Message>> {
        let mut latest = None;
        for path in files(&self.delivered)? {
            let bytes = fs::read(&path)?;
            if mail::parse_headers(&bytes).to.iter().any(|a| a.normalised() == address) {
                latest = Some(mail::parse(&bytes));
            }
        }
        Ok(latest)
    }

    /// A name as clients make them; a count instead of the clock's microseconds.
    fn name(&mut self, at: &Zoned) -> String {
        self.count += 1;
        format!("{}.M{:06}P1.kontor", at.timestamp().as_second(), self.count)
    }

    fn dir(&self, folder: &str) -> PathBuf {
        self.root.join(format!(".{}", folder.replace('/', ".")))
    }

    fn folders(&self) -> io::Result<Vec<PathBuf>> {
        let mut all = vec![self.root.clone()];
        for entry in fs::read_dir(&self.root)? {
            let path = entry?.path();
            if path.join("cur").is_dir()
                && path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'))
            {
                all.push(path);
            }
        }
        all.sort();
        Ok(all)
    }
}

/// The mails of a folder, by name.
fn files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for part in ["new", "cur"].map(|part| dir.join(part)).iter().filter(|part| part.is_dir()) {
        for entry in fs::read_dir(part)? {
            all.push(entry?.path());
        }
    }
    all.sort_by_key(|path| path.file_name().map(std::ffi::OsStr::to_os_string));
    Ok(all)
}

/// Writes a mail; its file is as old as the mail, so that any client shows the play's days.
fn write(path: &Path, bytes: &[u8], at: &Zoned) -> io::Result<()> {
    fs::write(path, bytes)?;
    fs::File::options().append(true).open(path)?.set_modified(at.timestamp().into())
}
