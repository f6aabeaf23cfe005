//! The archive: where each of its mails lies and when it was sent. Only this is kept in memory; nothing is changed.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::dunning::Address;
use crate::mail;
use crate::mailbox::{HEADER_LIMIT, Role, SIZE_LIMIT};

/// How deep folders may lie within each other.
const DEPTH: usize = 40;
/// A line of an mbox is looked at in pieces of this length (bytes).
const LINE: u64 = 64 * 1024;

/// Mails in the order of their dates.
#[derive(Debug, Default)]
pub struct Archive {
    files: Vec<PathBuf>,
    mails: Vec<Entry>,
    /// Mails that say nothing about when they were sent: they cannot be played.
    pub undated: usize,
    /// Cards of a bot that works on this mailbox: nobody's mail.
    pub cards: usize,
    /// What cannot be read, and why.
    pub unreadable: Vec<(PathBuf, String)>,
    /// Whether a folder of sent mail is among the folders.
    has_sent: bool,
}

/// Where a mail lies.
#[derive(Debug)]
struct Entry {
    sent: Timestamp,
    file: u32,
    /// Its first byte and its length, in an mbox.
    range: Option<(u64, u64)>,
    role: Role,
    /// Whether its From is one of the creditor's.
    own: bool,
}

/// A mail of the archive.
#[derive(Debug)]
pub struct Mail {
    /// When it was sent.
    pub sent: Timestamp,
    /// The folder that it is played into.
    pub role: Role,
    /// All of it; of one beyond the mailbox's limit as much as shows that.
    pub bytes: Vec<u8>,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Mail,
    Mbox,
}

/// Whose mail an archive is.
pub struct Whose<'a> {
    /// Whether an address is one of the creditor's.
    pub owns: &'a dyn Fn(&Address) -> bool,
    /// The root of a desk that may lie in it.
    pub desk: &'a str,
}

impl Archive {
    /// Finds every mail below a path: a Maildir, an mbox, a folder of these or of `.eml`. `noted` is told how many there are so
    /// far. What cannot be read does not stop the rest.
    pub fn open(path: &Path, whose: &Whose<'_>, noted: &mut dyn FnMut(usize)) -> Archive {
        let mut archive = Archive::default();
        let mut found = Vec::new();
        match fs::metadata(path) {
            Err(e) => archive.unreadable.push((path.to_owned(), e.to_string())),
            Ok(data) if data.is_dir() => archive.list(path, path, whose.desk, 0, &mut found),
            Ok(_) => found.push((path.to_owned(), form(path).unwrap_or(Form::Mail), Role::Plain)),
        }
        for (path, form, role) in found {
            let file = u32::try_from(archive.files.len()).unwrap_or(u32::MAX);
            let read = match form {
                Form::Mail => archive.note_file(&path, file, role, whose),
                Form::Mbox => archive.note_mbox(&path, file, role, whose, noted),
            };
            if let Err(e) = read {
                archive.unreadable.push((path.clone(), e.to_string()));
            }
            archive.files.push(path);
            noted(archive.mails.len());
        }
        archive.has_sent = archive.mails.iter().any(|mail| mail.role == Role::Sent);
        // Sent first, so that an invoice is known before its answer; then as they were found.
        archive.mails.sort_by_key(|mail| (mail.sent, mail.role != Role::Sent));
        archive
    }

    /// How many mails can be played.
    pub fn len(&self) -> usize {
        self.mails.len()
    }

    /// Whether there is nothing to play.
    pub fn is_empty(&self) -> bool {
        self.mails.is_empty()
    }

    /// When the first and the last of them were sent.
    pub fn span(&self) -> Option<(Timestamp, Timestamp)> {
        Some((self.mails.first()?.sent, self.mails.last()?.sent))
    }

    /// When the mail at a place in the order of dates was sent.
    pub fn sent(&self, at: usize) -> Option<Timestamp> {
        self.mails.get(at).map(|mail| mail.sent)
    }

    /// The mail at a place in the order of dates.
    pub fn mail(&self, at: usize) -> io::Result<Option<Mail>> {
        let Some(entry) = self.mails.get(at) else { return Ok(None) };
        let Some(path) = self.files.get(entry.file as usize) else { return Ok(None) };
        let mut file = File::open(path)?;
        let (from, length) = entry.range.unwrap_or((0, u64::MAX));
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.take(length.min(u64::from(SIZE_LIMIT) + 1)).read_to_end(&mut bytes)?;
        if entry.range.is_some()
            && let Cow::Owned(plain) = mail::unquoted(&bytes)
        {
            bytes = plain;
        }
        Ok(Some(Mail { sent: entry.sent, role: self.folder(entry), bytes }))
    }

    /// Trust is a place: where there is a folder of sent mail, only what lies there is the creditor's own.
    fn folder(&self, entry: &Entry) -> Role {
        match entry.role {
            Role::Sent | Role::Junk => entry.role,
            _ if entry.own && !self.has_sent => Role::Sent,
            _ => Role::Inbox,
        }
    }

    fn list(
        &mut self,
        root: &Path,
        folder: &Path,
        desk: &str,
        depth: usize,
        found: &mut Vec<(PathBuf, Form, Role)>,
    ) {
        let mut entries: Vec<fs::DirEntry> = match fs::read_dir(folder) {
            Ok(_) if depth > DEPTH => {
                return self
                    .unreadable
                    .push((folder.to_owned(), format!("lies more than {DEPTH} folders deep")));
            }
            Ok(entries) => entries.flatten().collect(),
            Err(e) => return self.unreadable.push((folder.to_owned(), e.to_string())),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        let maildir = is_maildir(folder);
        let name = if folder == root { String::new() } else { name_of(folder) };
        let role = Role::by_name(&name);
        if matches!(role, Role::Trash | Role::Drafts) || is_desk(&name, desk) {
            return;
        }
        for entry in entries {
            let (path, file) = (entry.path(), name_of(&entry.path()));
            let hidden = file.starts_with('.');
            // A link to a folder may lead in a circle; a link to a file leads to a file.
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() && maildir && matches!(file.as_str(), "cur" | "new") {
                self.list_mails(&path, role, found);
            } else if kind.is_dir() {
                if !(hidden && !path.join("cur").is_dir() || maildir && file == "tmp") {
                    self.list(root, &path, desk, depth + 1, found);
                }
            } else if !hidden
                && !maildir
                && path.is_file()
                && let Some(form) = form(&path)
            {
                // An mbox is a folder, with its own name; a mail lies in one.
                let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
                let role = if form == Form::Mbox { Role::by_name(&stem) } else { role };
                if !matches!(role, Role::Trash | Role::Drafts) && !is_desk(&stem, desk) {
                    found.push((path, form, role));
                }
            }
        }
    }

    fn list_mails(&mut self, place: &Path, role: Role, found: &mut Vec<(PathBuf, Form, Role)>) {
        match fs::read_dir(place) {
            Ok(entries) => {
                let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
                files.sort();
                let mails =
                    files.into_iter().filter(|file| file.is_file() && !name_of(file).starts_with('.'));
                found.extend(mails.map(|file| (file, Form::Mail, role)));
            }
            Err(e) => self.unreadable.push((place.to_owned(), e.to_string())),
        }
    }

    fn note_file(&mut self, path: &Path, file: u32, role: Role, whose: &Whose<'_>) -> io::Result<()> {
        let mut header = Vec::new();
        File::open(path)?.take(HEADER_LIMIT.into()).read_to_end(&mut header)?;
        self.note(&header, file, None, role, whose);
        Ok(())
    }

    /// Goes through an mbox once, line by line.
    fn note_mbox(
        &mut self,
        path: &Path,
        file: u32,
        role: Role,
        whose: &Whose<'_>,
        noted: &mut dyn FnMut(usize),
    ) -> io::Result<()> {
        let mut lines = BufReader::new(File::open(path)?);
        let mut line = Vec::new();
        let (mut at, mut start) = (0_u64, None);
        let (mut header, mut in_header) = (Vec::new(), true);
        let (mut at_start, mut behind_empty) = (true, true);
        loop {
            line.clear();
            let read = (&mut lines).take(LINE).read_until(b'\n', &mut line)? as u64;
            if read == 0 {
                break;
            }
            if at_start
                && behind_empty
                && (start.is_none() && line.starts_with(b"From ") || mail::is_separator(&line))
            {
                if let Some(from) = start {
                    self.note(&header, file, Some((from, at - from)), role, whose);
                    if self.mails.len().is_multiple_of(1000) {
                        noted(self.mails.len());
                    }
                }
                (start, in_header) = (Some(at + read), true);
                header.clear();
            } else {
                start.get_or_insert(at);
                if in_header && header.len() < HEADER_LIMIT as usize {
                    header.extend_from_slice(&line);
                }
                in_header &= !(at_start && line.trim_ascii().is_empty());
            }
            behind_empty = at_start && line.trim_ascii().is_empty();
            at_start = line.ends_with(b"\n");
            at += read;
        }
        if let Some(from) = start {
            self.note(&header, file, Some((from, at - from)), role, whose);
        }
        Ok(())
    }

    fn note(&mut self, header: &[u8], file: u32, range: Option<(u64, u64)>, role: Role, whose: &Whose<'_>) {
        let message = mail::parse_headers(header);
        if message.message_id.as_deref().is_some_and(|id| id.starts_with("dm-card-")) {
            self.cards += 1;
            return;
        }
        let Some(sent) = message.sent else {
            self.undated += 1;
            return;
        };
        let own = message.from.as_ref().is_some_and(whose.owns);
        self.mails.push(Entry { sent: sent.timestamp(), file, range, role, own });
    }
}

fn is_maildir(folder: &Path) -> bool {
    ["cur", "new"].iter().all(|part| folder.join(part).is_dir())
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether a folder is the desk or lies on it: `.Mahnwesen.Review`, `.INBOX.Mahnwesen`.
fn is_desk(name: &str, desk: &str) -> bool {
    !desk.is_empty() && name.split(['.', '/']).any(|part| part == desk)
}

/// What a file is, by its ending, else by its beginning; other files are passed over.
fn form(path: &Path) -> Option<Form> {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    match ending.as_str() {
        "eml" => return Some(Form::Mail),
        "mbox" | "mbx" => return Some(Form::Mbox),
        _ => {}
    }
    let mut start = [0; 1024];
    let length = File::open(path).and_then(|mut file| file.read(&mut start)).unwrap_or(0);
    let start = start.get(..length).unwrap_or_default();
    // RFC 5322 section 2.2: a field name, a colon.
    let colon = start.iter().take(78).position(|&b| b == b':');
    let is_header = colon
        .is_some_and(|at| at > 1 && start.iter().take(at).all(|b| b.is_ascii_alphanumeric() || *b == b'-'));
    match start {
        _ if start.starts_with(b"From ") => Some(Form::Mbox),
        _ if ending.is_empty() && is_header => Some(Form::Mail),
        _ => None,
    }
}
