//! A mailbox in files, for the demo, replays and tests: Maildir++ as Dovecot and mutt open it.
//!
//! INBOX is the root itself, `A/B` is the directory `.A.B` (modified UTF-7, as Dovecot spells it); each has `cur`,
//! `new` and `tmp`. Flags are letters after `:2,` in the file's name, keywords small letters explained in
//! `dovecot-keywords`. Names are made from a counter in the root, so that the same actions leave the same files.

mod files;
mod index;

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use self::files::{Entry, Keywords, file_error};
use self::index::Index;
use super::folder::{Folder, FolderStatus, Role, assign_roles};
use super::lines::{header_end, to_lf};
use super::message::{
    Appended, Fetched, Flag, Flags, HEADER_LIMIT, NewMessage, Part, ScanEnd, Summary, Want,
};
use super::{MailboxError, SinkError, utf7};

/// Between the parts of a folder's name.
const DELIMITER: char = '/';

/// How often a waiting Maildir is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// When this much text is held, no further message is read (bytes).
const TEXTS_AT_ONCE: usize = 4 * 1024 * 1024;

/// An open Maildir++.
#[derive(Debug)]
pub struct Maildir {
    root: PathBuf,
    indexes: HashMap<String, Index>,
    /// The file names of a folder when it was last listed: what [`Maildir::wait`] compares with.
    seen: HashMap<String, u64>,
}

impl Maildir {
    pub fn open(root: &Path) -> Result<Self, MailboxError> {
        let mut maildir = Self { root: root.to_owned(), indexes: HashMap::new(), seen: HashMap::new() };
        maildir.make("INBOX")?;
        for name in ["Sent", "Drafts", "Trash", "Junk"] {
            maildir.make(name)?;
        }
        Ok(maildir)
    }

    pub fn folders(&self) -> Result<Vec<Folder>, MailboxError> {
        let mut folders = vec![Folder { name: "INBOX".into(), role: Role::Inbox, selectable: true }];
        let listing = fs::read_dir(&self.root).map_err(file_error("read", &self.root))?;
        for entry in listing {
            let entry = entry.map_err(file_error("read", &self.root))?;
            let file = entry.file_name();
            let Some(spelt) = file.to_str().and_then(|n| n.strip_prefix('.')).filter(|n| !n.is_empty())
            else {
                continue;
            };
            if !entry.path().join("cur").is_dir() {
                continue;
            }
            let parts = spelt.split('.').map(|part| utf7::decode(part).unwrap_or_else(|| part.to_owned()));
            let name = parts.collect::<Vec<_>>().join("/");
            folders.push(Folder { name, role: Role::Plain, selectable: true });
        }
        folders[1..].sort_by(|a, b| a.name.cmp(&b.name));
        assign_roles(&mut folders, Some(DELIMITER));
        Ok(folders)
    }

    pub fn folder_name(&self, path: &[&str]) -> String {
        // A dot separates levels on disk and cannot be part of a name.
        let parts: Vec<String> = path.iter().map(|part| part.replace([DELIMITER, '.'], "-")).collect();
        parts.join("/")
    }

    pub fn ensure_folder(&mut self, path: &[&str]) -> Result<String, MailboxError> {
        let name = self.folder_name(path);
        self.make(&name)?;
        Ok(name)
    }

    pub fn status(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        let messages = self.list(folder)?.len();
        let index = self.index(folder)?;
        Ok(FolderStatus {
            uid_validity: index.validity,
            uid_next: index.next,
            messages: u32::try_from(messages).unwrap_or(u32::MAX),
            highest_modseq: None,
            keywords_allowed: Some(true),
        })
    }

    pub fn scan(
        &mut self,
        folder: &str,
        after_uid: u32,
        size_limit: u32,
        want: &mut dyn FnMut(&Summary) -> Want,
        sink: &mut dyn FnMut(Fetched) -> Result<(), SinkError>,
    ) -> Result<ScanEnd, MailboxError> {
        let status = self.status(folder)?;
        let keywords = Keywords::read(&self.dir(folder)?)?;
        let mut end =
            ScanEnd { uid_validity: status.uid_validity, last_uid: after_uid, status, missing: Vec::new() };
        for entry in self.list(folder)?.into_iter().filter(|e| e.uid > after_uid) {
            let summary = summary(&entry, &keywords)?;
            let part = match want(&summary) {
                Want::Skip => None,
                Want::Headers => Some(Part::Headers),
                Want::Body if summary.size > size_limit => Some(Part::TooLarge),
                Want::Body => Some(Part::Whole),
            };
            end.last_uid = entry.uid;
            let Some(part) = part else { continue };
            let bytes = if part == Part::Whole { entry.body()? } else { entry.header()? };
            match bytes {
                Some(bytes) => sink(Fetched { summary, part, bytes })?,
                None => end.missing.push(entry.uid),
            }
        }
        Ok(end)
    }

    pub fn summaries(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<Summary>, MailboxError> {
        let keywords = Keywords::read(&self.dir(folder)?)?;
        let entries = self.list(folder)?;
        let wanted = entries.iter().filter(|e| uids.contains(&e.uid));
        wanted.map(|e| summary(e, &keywords)).collect()
    }

    pub fn texts(
        &mut self,
        folder: &str,
        wanted: &mut VecDeque<Summary>,
        size_limit: u32,
    ) -> Result<Vec<Fetched>, MailboxError> {
        let entries = self.list(folder)?;
        let mut texts: Vec<Fetched> = Vec::new();
        let mut held = 0_usize;
        while let Some(summary) = wanted.pop_front_if(|_| held < TEXTS_AT_ONCE) {
            let Ok(at) = entries.binary_search_by_key(&summary.uid, |e| e.uid) else { continue };
            let entry = &entries[at];
            let (part, bytes) = match summary.size > size_limit {
                true => (Part::TooLarge, entry.header()?),
                false => (Part::Whole, entry.body()?),
            };
            held += bytes.as_ref().map_or(0, Vec::len);
            texts.extend(bytes.map(|bytes| Fetched { summary, part, bytes }));
        }
        Ok(texts)
    }

    pub fn present(&mut self, folder: &str) -> Result<Vec<(u32, Flags)>, MailboxError> {
        let keywords = Keywords::read(&self.dir(folder)?)?;
        Ok(self.list(folder)?.into_iter().map(|e| (e.uid, keywords.flags(&e.letters))).collect())
    }

    pub fn headers(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<(u32, Vec<u8>)>, MailboxError> {
        let wanted: std::collections::HashSet<u32> = uids.iter().copied().collect();
        let mut found = Vec::new();
        for entry in self.list(folder)?.into_iter().filter(|e| wanted.contains(&e.uid)) {
            if let Some(header) = entry.header()? {
                found.push((entry.uid, header));
            }
        }
        Ok(found)
    }

    pub fn body(&mut self, folder: &str, uid: u32) -> Result<Option<Vec<u8>>, MailboxError> {
        self.find(folder, uid)?.map_or(Ok(None), |entry| entry.body())
    }

    pub fn append(&mut self, folder: &str, message: &NewMessage<'_>) -> Result<Appended, MailboxError> {
        let canonical = message.on_the_wire()?;
        let dir = self.existing(folder)?;
        let kept = to_lf(&canonical);
        let (base, tmp, mut file) = loop {
            // S and W are Dovecot's notes of the size on disk and the size with CRLF.
            let base = format!("{:010}.dunmail,S={},W={}", self.count()?, kept.len(), canonical.len());
            let tmp = dir.join("tmp").join(&base);
            match fs::File::create_new(&tmp) {
                Ok(file) => break (base, tmp, file),
                // Another program counted at the same moment, or an earlier attempt was cut off.
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(file_error("write", &tmp)(e)),
            }
        };
        file.write_all(&kept).map_err(file_error("write", &tmp))?;
        if let Some(date) = header_date(&canonical) {
            // The file's time is the Date header, not today: a demo's virtual days look right in any client.
            file.set_modified(date.into()).map_err(file_error("write", &tmp))?;
        }
        let mut letters = Flags::default();
        message.flags.iter().for_each(|f| letters.insert(*f));
        let place = if message.flags.is_empty() {
            dir.join("new").join(&base)
        } else {
            dir.join("cur").join(format!("{base}:2,{}", files::system_letters(&letters)))
        };
        fs::rename(&tmp, &place).map_err(file_error("rename", &tmp))?;
        let index = self.index(folder)?;
        index.catch_up()?;
        let uid = index.add([base.as_str()])?;
        Ok(Appended { uid: Some(uid), uid_validity: Some(index.validity) })
    }

    pub fn change_flags(
        &mut self,
        folder: &str,
        uid: u32,
        on: bool,
        flags: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        let Some(entry) = self.find(folder, uid)? else { return Ok(()) };
        let dir = self.dir(folder)?;
        let mut names = Keywords::read(&dir)?;
        let mut now = names.flags(&entry.letters);
        for flag in flags {
            if on { now.insert(*flag) } else { now.remove(*flag) }
        }
        for keyword in keywords {
            if on { now.insert_keyword(keyword) } else { now.remove_keyword(keyword) }
        }
        let letters = names.letters(&now)?;
        let place = dir.join("cur").join(format!("{}:2,{letters}", entry.base));
        if place != entry.path {
            fs::rename(&entry.path, &place).map_err(file_error("rename", &entry.path))?;
        }
        Ok(())
    }

    pub fn move_to(&mut self, folder: &str, uid: u32, target: &str) -> Result<Option<u32>, MailboxError> {
        let target_dir = self.existing(target)?;
        let Some(entry) = self.find(folder, uid)? else { return Ok(None) };
        let flags = Keywords::read(&self.dir(folder)?)?.flags(&entry.letters);
        let letters = Keywords::read(&target_dir)?.letters(&flags)?;
        let numbers = self.index(target)?;
        numbers.catch_up()?;
        // A name that the target has seen before would bring the old number back.
        let base = match numbers.uid(&entry.base) {
            Some(_) => format!("{:010}.dunmail", self.count()?),
            None => entry.base.clone(),
        };
        let place = target_dir.join("cur").join(format!("{base}:2,{letters}"));
        fs::rename(&entry.path, &place).map_err(file_error("rename", &entry.path))?;
        self.index(folder)?.remove(&entry.base)?;
        self.index(target)?.add([base.as_str()]).map(Some)
    }

    pub fn delete(&mut self, folder: &str, uid: u32) -> Result<(), MailboxError> {
        if let Some(entry) = self.find(folder, uid)? {
            fs::remove_file(&entry.path).map_err(file_error("delete", &entry.path))?;
        }
        Ok(())
    }

    pub async fn wait(&mut self, folder: &str, at_most: Duration) -> Result<(), MailboxError> {
        let dir = self.existing(folder)?;
        let last = self.seen.get(folder).copied();
        let mut left = at_most;
        while !left.is_zero() && last.is_none_or(|last| files::fingerprint(&dir) == last) {
            let nap = left.min(LOOK_EVERY);
            tokio::time::sleep(nap).await;
            left -= nap;
        }
        Ok(())
    }

    /// The folder's messages by UID; files that are new get their numbers here.
    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, MailboxError> {
        let dir = self.existing(folder)?;
        self.seen.insert(folder.to_owned(), files::fingerprint(&dir));
        let mut entries = files::list(&dir)?;
        let index = self.index(folder)?;
        index.catch_up()?;
        let mut fresh = Vec::new();
        for (base, entry) in &mut entries {
            match index.uid(base) {
                Some(uid) => entry.uid = uid,
                None => fresh.push(base.clone()),
            }
        }
        index.retain(|base| entries.contains_key(base))?;
        fresh.sort_unstable();
        index.add(fresh.iter().map(String::as_str))?;
        for base in &fresh {
            if let (Some(entry), Some(uid)) = (entries.get_mut(base), index.uid(base)) {
                entry.uid = uid;
            }
        }
        let mut entries: Vec<Entry> = entries.into_values().collect();
        entries.sort_unstable_by_key(|e| e.uid);
        Ok(entries)
    }

    fn find(&mut self, folder: &str, uid: u32) -> Result<Option<Entry>, MailboxError> {
        Ok(self.list(folder)?.into_iter().find(|e| e.uid == uid))
    }

    fn index(&mut self, folder: &str) -> Result<&mut Index, MailboxError> {
        let dir = self.existing(folder)?;
        if !self.indexes.contains_key(folder) {
            let index = Index::open(&dir, || self.count())?;
            self.indexes.insert(folder.to_owned(), index);
        }
        self.indexes.get_mut(folder).ok_or_else(|| MailboxError::FolderMissing { folder: folder.to_owned() })
    }

    /// The next number of the root's counter: names of files, UIDVALIDITY of new folders.
    fn count(&self) -> Result<u32, MailboxError> {
        let path = self.root.join("dunmail-counter");
        let last = match fs::read_to_string(&path) {
            Ok(text) => text.trim().parse().unwrap_or(0),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => 0,
            Err(e) => return Err(file_error("read", &path)(e)),
        };
        let next = u32::saturating_add(last, 1);
        // Overwritten in place: to truncate first makes some file systems wait for the disk.
        let mut file = fs::File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(file_error("write", &path))?;
        file.write_all(format!("{next:010}\n").as_bytes()).map_err(file_error("write", &path))?;
        Ok(next)
    }

    /// The directory of a folder that may or may not be there.
    fn dir(&self, folder: &str) -> Result<PathBuf, MailboxError> {
        if folder.eq_ignore_ascii_case("INBOX") {
            return Ok(self.root.clone());
        }
        let refuse = |reason| MailboxError::Argument { what: "a folder name", reason };
        let mut spelt = String::new();
        let mut raw = String::new();
        for part in folder.split(DELIMITER) {
            if part.is_empty() {
                return Err(refuse("it has an empty part"));
            }
            if part.contains('.') || part.chars().any(char::is_control) {
                return Err(refuse("it holds a dot or a control character"));
            }
            spelt.push('.');
            spelt.push_str(&utf7::encode(part));
            raw.push('.');
            raw.push_str(part);
        }
        // A client may have made the directory without spelling it out.
        let plain = self.root.join(raw);
        Ok(if plain.is_dir() { plain } else { self.root.join(spelt) })
    }

    fn existing(&self, folder: &str) -> Result<PathBuf, MailboxError> {
        let dir = self.dir(folder)?;
        if dir.join("cur").is_dir() {
            Ok(dir)
        } else {
            Err(MailboxError::FolderMissing { folder: folder.to_owned() })
        }
    }

    fn make(&mut self, folder: &str) -> Result<(), MailboxError> {
        let dir = self.dir(folder)?;
        if dir.join("cur").is_dir() {
            return Ok(());
        }
        self.indexes.remove(folder);
        for part in ["tmp", "new", "cur"] {
            fs::create_dir_all(dir.join(part)).map_err(file_error("create", &dir))?;
        }
        if dir != self.root {
            // Maildir++ marks sub-folders, and clients show what is subscribed.
            let mark = dir.join("maildirfolder");
            fs::write(&mark, "").map_err(file_error("write", &mark))?;
            let list = self.root.join("subscriptions");
            let mut lines = fs::read_to_string(&list).unwrap_or_default();
            let spelt: Vec<String> = folder.split(DELIMITER).map(utf7::encode).collect();
            lines.push_str(&spelt.join("."));
            lines.push('\n');
            fs::write(&list, lines).map_err(file_error("write", &list))?;
        }
        self.index(folder).map(|_| ())
    }
}

fn summary(entry: &Entry, keywords: &Keywords) -> Result<Summary, MailboxError> {
    let meta = entry.metadata()?;
    Ok(Summary {
        uid: entry.uid,
        flags: keywords.flags(&entry.letters),
        received: meta.and_then(|m| m.modified().ok()).and_then(|t| Timestamp::try_from(t).ok()),
        size: entry.size()?,
        lasting_id: None,
    })
}

fn header_date(bytes: &[u8]) -> Option<Timestamp> {
    let header = &bytes[..header_end(bytes).unwrap_or(bytes.len()).min(HEADER_LIMIT as usize)];
    let line = header
        .split(|b| *b == b'\n')
        .find_map(|line| line.get(..5)?.eq_ignore_ascii_case(b"Date:").then(|| line.get(5..))?)?;
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(line.trim_ascii()).ok()
}
