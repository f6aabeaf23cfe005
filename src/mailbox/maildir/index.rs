//! UIDs for a Maildir: a log beside the mails that says which file has which number.
//!
//! `dunmail-uids`, one entry a line: `v<uid_validity>` first, then `+<uid> <base name>` for a file that came,
//! `-<base name>` for one that went, `n<uid_next>` after a rewrite. A number is never used twice: a file that left and
//! came back gets a new one, as in IMAP.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{MailboxError, file_error};

/// The numbers of one folder, as far as its log has been read.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub validity: u32,
    pub next: u32,
    /// Base name → UID.
    uids: HashMap<String, u32>,
    log: PathBuf,
    read: u64,
    gone: usize,
}

/// The file's name in each folder.
const LOG: &str = "dunmail-uids";

impl Index {
    /// Reads a folder's log, or starts one with `validity`.
    pub fn open(
        dir: &Path,
        validity: impl FnOnce() -> Result<u32, MailboxError>,
    ) -> Result<Self, MailboxError> {
        let log = dir.join(LOG);
        let mut index = Self { log, next: 1, ..Self::default() };
        index.catch_up()?;
        if index.validity == 0 {
            index.validity = validity()?;
            index.rewrite()?;
        }
        Ok(index)
    }

    /// Takes in what another process may have added.
    pub fn catch_up(&mut self) -> Result<(), MailboxError> {
        let length = match fs::metadata(&self.log) {
            Ok(meta) => meta.len(),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => 0,
            Err(e) => return Err(file_error("read", &self.log)(e)),
        };
        if length == self.read {
            return Ok(());
        }
        let text = fs::read(&self.log).map_err(file_error("read", &self.log))?;
        *self = Self { log: std::mem::take(&mut self.log), next: 1, ..Self::default() };
        self.read = text.len() as u64;
        for line in String::from_utf8_lossy(&text).split_inclusive('\n') {
            // A last line without its end was torn by a crash: its file gets a new number below.
            if let Some(line) = line.strip_suffix('\n') {
                self.take(line);
            }
        }
        if text.last().is_some_and(|b| *b != b'\n') {
            self.rewrite()?;
        }
        Ok(())
    }

    fn take(&mut self, line: &str) {
        let number = |text: &str| text.parse::<u32>().ok();
        match line.split_at_checked(1) {
            Some(("v", rest)) => self.validity = number(rest).unwrap_or(0),
            Some(("n", rest)) => self.next = self.next.max(number(rest).unwrap_or(0)),
            Some(("-", base)) => self.gone += usize::from(self.uids.remove(base).is_some()),
            Some(("+", rest)) => {
                if let Some((uid, base)) = rest.split_once(' ').and_then(|(u, base)| Some((number(u)?, base)))
                {
                    self.next = self.next.max(uid.saturating_add(1));
                    self.uids.insert(base.to_owned(), uid);
                }
            }
            _ => {}
        }
    }

    /// The UID of a file.
    pub fn uid(&self, base: &str) -> Option<u32> {
        self.uids.get(base).copied()
    }

    /// Gives numbers to files in the order given, and returns the last.
    pub fn add<'a>(&mut self, bases: impl IntoIterator<Item = &'a str>) -> Result<u32, MailboxError> {
        let mut lines = String::new();
        for base in bases {
            // UID 0 does not exist, and 2³² mails in a Maildir do not either.
            let uid = self.next;
            self.next = self.next.saturating_add(1);
            self.uids.insert(base.to_owned(), uid);
            let _ = writeln!(lines, "+{uid} {base}");
        }
        self.append(&lines)?;
        Ok(self.next.saturating_sub(1))
    }

    /// Forgets a file.
    pub fn remove(&mut self, base: &str) -> Result<(), MailboxError> {
        self.gone += usize::from(self.uids.remove(base).is_some());
        self.append(&format!("-{base}\n"))
    }

    /// Forgets the files that `is_there` does not know.
    pub fn retain(&mut self, is_there: impl Fn(&str) -> bool) -> Result<(), MailboxError> {
        let mut left: Vec<(u32, String)> =
            self.uids.iter().filter(|(base, _)| !is_there(base)).map(|(b, uid)| (*uid, b.clone())).collect();
        // In the order of the numbers, so that the same moves leave the same log.
        left.sort_unstable();
        let mut lines = String::new();
        for (_, base) in &left {
            self.uids.remove(base);
            let _ = writeln!(lines, "-{base}");
        }
        self.gone += left.len();
        if self.gone > self.uids.len() + 100 {
            return self.rewrite();
        }
        self.append(&lines)
    }

    fn append(&mut self, lines: &str) -> Result<(), MailboxError> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut file =
            fs::OpenOptions::new().append(true).open(&self.log).map_err(file_error("write", &self.log))?;
        file.write_all(lines.as_bytes()).map_err(file_error("write", &self.log))?;
        self.read += lines.len() as u64;
        Ok(())
    }

    /// Writes the log anew, without the history.
    fn rewrite(&mut self) -> Result<(), MailboxError> {
        let mut known: Vec<(u32, &str)> = self.uids.iter().map(|(base, uid)| (*uid, base.as_str())).collect();
        known.sort_unstable();
        let mut text = format!("v{}\nn{}\n", self.validity, self.next);
        for (uid, base) in known {
            let _ = writeln!(text, "+{uid} {base}");
        }
        let fresh = self.log.with_extension("new");
        fs::write(&fresh, &text).map_err(file_error("write", &fresh))?;
        fs::rename(&fresh, &self.log).map_err(file_error("rename", &fresh))?;
        self.read = text.len() as u64;
        self.gone = 0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(dir: &Path) -> Index {
        Index::open(dir, || Ok(9)).unwrap()
    }

    #[test]
    fn numbers_outlive_the_program_and_are_never_used_twice() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = open(dir.path());
        assert_eq!(first.add(["a", "b", "c d"]).unwrap(), 3);
        first.retain(|base| base != "c d").unwrap();
        let mut second = Index::open(dir.path(), || unreachable!("it has its UIDVALIDITY")).unwrap();
        assert_eq!((second.validity, second.uid("b"), second.uid("c d")), (9, Some(2), None));
        assert_eq!(second.add(["c d"]).unwrap(), 4);
        first.catch_up().unwrap();
        assert_eq!((first.uid("c d"), first.next), (Some(4), 5));
    }

    #[test]
    fn a_torn_line_is_mended() {
        let dir = tempfile::tempdir().unwrap();
        open(dir.path()).add(["a", "b"]).unwrap();
        let log = dir.path().join(LOG);
        let text = fs::read_to_string(&log).unwrap();
        fs::write(&log, &text[..text.len() - 1]).unwrap();
        let mut mended = open(dir.path());
        assert_eq!((mended.uid("a"), mended.uid("b")), (Some(1), None));
        mended.add(["c"]).unwrap();
        assert_eq!(open(dir.path()).uid("c"), mended.uid("c"));
    }

    #[test]
    fn history_is_cut_but_not_the_count() {
        let dir = tempfile::tempdir().unwrap();
        let mut index = open(dir.path());
        for n in 0..300 {
            index.add([format!("f{n}").as_str()]).unwrap();
            index.retain(|_| false).unwrap();
        }
        assert!(fs::metadata(dir.path().join(LOG)).unwrap().len() < 3000);
        assert_eq!(open(dir.path()).next, 301);
        fs::write(dir.path().join(LOG), b"\xff\n+x\nv\n\n+5\n+7 q\nn\nzzz\n").unwrap();
        assert_eq!(open(dir.path()).uid("q"), Some(7));
    }
}
