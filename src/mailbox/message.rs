//! Messages as a mailbox tells of them: flags, summaries, bytes.

use std::borrow::Cow;

use jiff::Timestamp;

use super::MailboxError;
use super::lines::to_crlf;

/// A system flag (RFC 9051 section 2.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// `\Seen`: somebody read it. dunmail never sets it on mail of others by reading.
    Seen,
    /// `\Answered`.
    Answered,
    /// `\Flagged`: the star.
    Flagged,
    /// `\Deleted`: to be expunged.
    Deleted,
    /// `\Draft`.
    Draft,
}

impl Flag {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Seen, Self::Answered, Self::Flagged, Self::Deleted, Self::Draft];

    /// As IMAP spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seen => "\\Seen",
            Self::Answered => "\\Answered",
            Self::Flagged => "\\Flagged",
            Self::Deleted => "\\Deleted",
            Self::Draft => "\\Draft",
        }
    }
}

/// A message's flags and keywords.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Flags {
    system: u8,
    keywords: Vec<String>,
}

impl Flags {
    /// Whether a system flag is set.
    pub fn has(&self, flag: Flag) -> bool {
        self.system & (1 << flag as u8) != 0
    }

    /// Whether a keyword is set; case does not matter (RFC 9051 section 2.3.2).
    pub fn has_keyword(&self, keyword: &str) -> bool {
        self.keywords.iter().any(|k| k.eq_ignore_ascii_case(keyword))
    }

    /// The keywords, in the server's order and spelling.
    pub fn keywords(&self) -> &[String] {
        &self.keywords
    }

    pub(super) fn insert(&mut self, flag: Flag) {
        self.system |= 1 << flag as u8;
    }

    pub(super) fn remove(&mut self, flag: Flag) {
        self.system &= !(1 << flag as u8);
    }

    pub(super) fn insert_keyword(&mut self, keyword: &str) {
        if !self.has_keyword(keyword) {
            self.keywords.push(keyword.to_owned());
        }
    }

    pub(super) fn remove_keyword(&mut self, keyword: &str) {
        self.keywords.retain(|k| !k.eq_ignore_ascii_case(keyword));
    }

    /// Takes in one flag as IMAP writes it; system flags that we have no use for (`\Recent`) are dropped.
    pub(super) fn read(&mut self, word: &str) {
        match Flag::ALL.into_iter().find(|f| f.as_str().eq_ignore_ascii_case(word)) {
            Some(flag) => self.insert(flag),
            None if word.starts_with('\\') => {}
            None => self.insert_keyword(word),
        }
    }
}

impl<const N: usize> From<[Flag; N]> for Flags {
    fn from(flags: [Flag; N]) -> Self {
        let mut set = Self::default();
        flags.into_iter().for_each(|f| set.insert(f));
        set
    }
}

/// What a scan knows of a message before it asks for the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its number in the folder.
    pub uid: u32,
    /// Flags at the time of the scan.
    pub flags: Flags,
    /// INTERNALDATE: when the server got it. Moves and restores may change it; the Date header is what counts.
    pub received: Option<Timestamp>,
    /// RFC822.SIZE in bytes; some servers estimate.
    pub size: u32,
    /// An identity that outlives moves: EMAILID (RFC 8474) or X-GM-MSGID, where the server has one.
    pub lasting_id: Option<String>,
}

/// How much of a message a scan shall bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// All of it (only the headers where it is above the size limit).
    Body,
    /// The headers.
    Headers,
    /// Nothing: the message is not handed over at all.
    Skip,
}

/// A message that a scan brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// What was known before.
    pub summary: Summary,
    /// How much of it this is.
    pub part: Part,
    /// The bytes, lines ended by CRLF.
    pub bytes: Vec<u8>,
}

/// Which part of a message some bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The whole message.
    Whole,
    /// The headers, because no more was wanted; at most [`HEADER_LIMIT`] bytes.
    Headers,
    /// The headers, because the whole is above the size limit: to be shown, not read.
    TooLarge,
}

/// Headers longer than this are cut (bytes). Real ones stay far below.
pub const HEADER_LIMIT: u32 = 256 * 1024;

/// Where a scan ended. Store it as the folder's cursor once everything that it brought has been stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanEnd {
    /// UIDVALIDITY of what was scanned.
    pub uid_validity: u32,
    /// Every message up to this UID was offered; never less than the scan's start.
    pub last_uid: u32,
    /// The folder's numbers when the scan began.
    pub status: super::FolderStatus,
    /// Listed but not delivered although wanted: expunged in between, or withheld by the server. Whoever is still
    /// there in a later [`super::Mailbox::present`] must be shown to a person.
    pub missing: Vec<u32>,
}

/// A message to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMessage<'a> {
    /// The flags that it shall have.
    pub flags: &'a [Flag],
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl<'a> NewMessage<'a> {
    /// As it travels: bare line feeds become CRLF, a NUL byte is refused (RFC 9051 section 4.3).
    pub(super) fn on_the_wire(&self) -> Result<Cow<'a, [u8]>, MailboxError> {
        if self.bytes.contains(&0) {
            return Err(MailboxError::Argument { what: "a message", reason: "it holds a NUL byte" });
        }
        Ok(to_crlf(self.bytes))
    }
}

/// What the server said about a message that we stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Appended {
    /// Its UID, where the server tells (APPENDUID, RFC 4315).
    pub uid: Option<u32>,
    /// The UIDVALIDITY that goes with it.
    pub uid_validity: Option<u32>,
}
