//! The files of one Maildir folder: their names, letters, sizes and bytes.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::super::lines::{header_end, to_crlf};
use super::super::message::{Flag, Flags, HEADER_LIMIT};
use super::MailboxError;

/// One mail on disk.
#[derive(Debug)]
pub(super) struct Entry {
    pub uid: u32,
    pub path: PathBuf,
    /// The name without the flags: what stays when a client changes them.
    pub base: String,
    pub letters: String,
}

pub(super) fn file_error(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> MailboxError {
    let path = path.to_owned();
    move |source| MailboxError::File { doing, path, source }
}

/// A file may vanish under us at any time: a client moved or flagged it.
fn unless_gone<T>(result: io::Result<T>, path: &Path) -> Result<Option<T>, MailboxError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(file_error("read", path)(e)),
    }
}

/// All mails in `new` and `cur` by base name, their UIDs still 0.
pub(super) fn list(dir: &Path) -> Result<HashMap<String, Entry>, MailboxError> {
    let mut found = HashMap::new();
    for place in ["new", "cur"] {
        let place = dir.join(place);
        for file in fs::read_dir(&place).map_err(file_error("read", &place))? {
            let file = file.map_err(file_error("read", &place))?;
            let name = file.file_name();
            let Some(name) = name.to_str().filter(|n| !n.starts_with('.') && !n.contains(char::is_control))
            else {
                continue;
            };
            let (base, info) = name.split_once(":2,").unwrap_or((name, ""));
            // Letters end at a comma: what follows is some client's own.
            let letters = info.split(',').next().unwrap_or_default().to_owned();
            let entry = Entry { uid: 0, path: file.path(), base: base.to_owned(), letters };
            found.insert(entry.base.clone(), entry);
        }
    }
    Ok(found)
}

/// A number that changes when a file comes, goes or changes its flags.
pub(super) fn fingerprint(dir: &Path) -> u64 {
    let hash = |name: &std::ffi::OsStr| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        hasher.finish()
    };
    ["new", "cur"]
        .iter()
        .filter_map(|place| fs::read_dir(dir.join(place)).ok())
        .flatten()
        .flatten()
        .fold(0, |sum: u64, file| sum.wrapping_add(hash(&file.file_name())))
}

impl Entry {
    pub fn metadata(&self) -> Result<Option<Metadata>, MailboxError> {
        unless_gone(fs::metadata(&self.path), &self.path)
    }

    /// The size with CRLF where the name tells (`W=`), else that on disk.
    pub fn size(&self) -> Result<u32, MailboxError> {
        let noted = self.base.split(',').find_map(|note| note.strip_prefix("W=")?.parse().ok());
        match noted {
            Some(size) => Ok(size),
            None => Ok(self.metadata()?.map_or(0, |m| u32::try_from(m.len()).unwrap_or(u32::MAX))),
        }
    }

    /// The whole mail with CRLF; `None` if it has just gone.
    pub fn body(&self) -> Result<Option<Vec<u8>>, MailboxError> {
        let bytes = unless_gone(fs::read(&self.path), &self.path)?;
        Ok(bytes.map(|bytes| to_crlf(&bytes).into_owned()))
    }

    /// The header block with CRLF and its empty line; `None` if the mail has just gone.
    pub fn header(&self) -> Result<Option<Vec<u8>>, MailboxError> {
        let Some(mut file) = unless_gone(fs::File::open(&self.path), &self.path)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let limit = HEADER_LIMIT as usize;
        while bytes.len() < limit {
            let looked_at = bytes.len().saturating_sub(3);
            let read = file
                .by_ref()
                .take(16 * 1024)
                .read_to_end(&mut bytes)
                .map_err(file_error("read", &self.path))?;
            // Look again only where a line may have been cut by the read before.
            let line_start = bytes[..looked_at].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
            if let Some(end) = header_end(&bytes[line_start..]) {
                bytes.truncate(line_start + end);
                break;
            }
            if read == 0 {
                break;
            }
        }
        bytes.truncate(limit);
        let mut bytes = to_crlf(&bytes).into_owned();
        bytes.truncate(limit);
        Ok(Some(bytes))
    }
}

/// The letters of system flags in `:2,`.
const LETTERS: [(Flag, char); 5] = [
    (Flag::Draft, 'D'),
    (Flag::Flagged, 'F'),
    (Flag::Answered, 'R'),
    (Flag::Seen, 'S'),
    (Flag::Deleted, 'T'),
];

/// The letters of the system flags, in the order that the format demands.
pub(super) fn system_letters(flags: &Flags) -> String {
    LETTERS.iter().filter(|(flag, _)| flags.has(*flag)).map(|(_, letter)| letter).collect()
}

/// What `a` to `z` mean in a folder (`dovecot-keywords`: a number and a name a line).
#[derive(Debug)]
pub(super) struct Keywords {
    file: PathBuf,
    names: Vec<String>,
}

impl Keywords {
    pub fn read(dir: &Path) -> Result<Self, MailboxError> {
        let file = dir.join("dovecot-keywords");
        let text = unless_gone(fs::read_to_string(&file), &file)?.unwrap_or_default();
        let mut names = Vec::new();
        for (number, name) in text.lines().filter_map(|line| line.split_once(' ')) {
            if let Ok(number @ 0..26) = number.parse::<usize>() {
                if names.len() <= number {
                    names.resize(number + 1, String::new());
                }
                names[number] = name.to_owned();
            }
        }
        Ok(Self { file, names })
    }

    pub fn flags(&self, letters: &str) -> Flags {
        let mut flags = Flags::default();
        for letter in letters.chars() {
            if let Some((flag, _)) = LETTERS.iter().find(|(_, l)| *l == letter) {
                flags.insert(*flag);
            } else if let Some(name) = ('a'..='z').position(|l| l == letter).and_then(|n| self.names.get(n))
                && !name.is_empty()
            {
                flags.insert_keyword(name);
            }
        }
        flags
    }

    /// The letters for these flags; keywords that have none yet get one as long as there are some left.
    pub fn letters(&mut self, flags: &Flags) -> Result<String, MailboxError> {
        let mut letters = system_letters(flags);
        let mut small = Vec::new();
        let known = self.names.len();
        for keyword in flags.keywords() {
            let number = self.names.iter().position(|n| n.eq_ignore_ascii_case(keyword)).or_else(|| {
                self.names.push(keyword.clone());
                Some(self.names.len() - 1)
            });
            small.extend(number.and_then(|n| ('a'..='z').nth(n)));
        }
        if self.names.len() > known {
            self.names.truncate(26);
            let lines: String =
                self.names.iter().enumerate().map(|(n, name)| format!("{n} {name}\n")).collect();
            fs::write(&self.file, lines).map_err(file_error("write", &self.file))?;
        }
        small.sort_unstable();
        letters.extend(small);
        Ok(letters)
    }
}
