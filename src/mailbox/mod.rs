//! The company's mailbox: IMAP, and a Maildir for demo, replay and tests, behind one closed enum.
//!
//! Folder names are full names in UTF-8 as [`Mailbox::folders`] lists them; how a server spells them stays inside.
//! A UID means something only together with its folder's UIDVALIDITY. Once a call has told the caller a folder's
//! UIDVALIDITY, calls that name single UIDs there fail with [`MailboxError::Renumbered`] if it has changed since.
//! Nothing here sets `\Seen` by reading, searches, or expunges more than the one message named.
//!
//! Any call may be dropped half-way, above all [`Mailbox::wait`]: the next one first reads the old answer to its end
//! (or reports [`MailboxError::Broken`] where the command was sent in part only, as an APPEND may be).

mod error;
mod folder;
mod imap;
mod lines;
mod maildir;
mod message;
mod settings;
mod utf7;

use std::collections::VecDeque;
use std::path::Path;
use std::time::Duration;

pub use error::{MailboxError, SinkError};
pub use folder::{Folder, FolderStatus, Role};
pub use message::{Appended, Fetched, Flag, Flags, HEADER_LIMIT, NewMessage, Part, ScanEnd, Summary, Want};
pub use settings::ImapSettings;

use imap::Imap;
use maildir::Maildir;

/// Messages above this many bytes are shown by their headers and not read (the usual `size_limit` of a scan).
pub const SIZE_LIMIT: u32 = 25 * 1024 * 1024;

/// An open mailbox.
#[derive(Debug)]
pub enum Mailbox {
    /// A session with an IMAP server.
    Imap(Box<Imap>),
    /// Files on this machine.
    Maildir(Maildir),
}

impl Mailbox {
    /// Connects, protects the connection as the settings say, and logs in.
    pub async fn connect(settings: &ImapSettings) -> Result<Self, MailboxError> {
        Ok(Self::Imap(Box::new(Imap::connect(settings).await?)))
    }

    /// Opens a Maildir++ at `root`, made if missing, with Sent, Drafts, Trash and Junk.
    pub fn open_maildir(root: &Path) -> Result<Self, MailboxError> {
        Ok(Self::Maildir(Maildir::open(root)?))
    }

    /// All folders, with what they are for.
    pub async fn folders(&mut self) -> Result<Vec<Folder>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.folders().await,
            Self::Maildir(maildir) => maildir.folders(),
        }
    }

    /// The full name that a folder of ours has, `["Mahnwesen", "Review"]` → `INBOX.Mahnwesen.Review`. On IMAP the
    /// prefix is right only after [`Mailbox::folders`] or [`Mailbox::ensure_folder`]. A delimiter within a part
    /// (and a dot in a Maildir) becomes `-`.
    pub fn folder_name(&self, path: &[&str]) -> String {
        match self {
            Self::Imap(imap) => imap.folder_name(path),
            Self::Maildir(maildir) => maildir.folder_name(path),
        }
    }

    /// Makes and subscribes a folder of ours if it is missing; its full name.
    pub async fn ensure_folder(&mut self, path: &[&str]) -> Result<String, MailboxError> {
        match self {
            Self::Imap(imap) => imap.ensure_folder(path).await,
            Self::Maildir(maildir) => maildir.ensure_folder(path),
        }
    }

    /// A folder's numbers.
    pub async fn status(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        match self {
            Self::Imap(imap) => imap.status(folder).await,
            Self::Maildir(maildir) => maildir.status(folder),
        }
    }

    /// Streams the messages above `after_uid` in UID order: `want` is asked about each, `sink` gets what was wanted.
    /// Memory stays bounded: some 5 MiB of texts at a time, with those that are on their way, or one message of up to `size_limit` bytes (usually
    /// [`SIZE_LIMIT`]); above that only the headers come. An error of `sink` ends the scan.
    pub async fn scan(
        &mut self,
        folder: &str,
        after_uid: u32,
        size_limit: u32,
        want: &mut dyn FnMut(&Summary) -> Want,
        sink: &mut dyn FnMut(Fetched) -> Result<(), SinkError>,
    ) -> Result<ScanEnd, MailboxError> {
        match self {
            Self::Imap(imap) => imap.scan(folder, after_uid, size_limit, want, sink).await,
            Self::Maildir(maildir) => maildir.scan(folder, after_uid, size_limit, want, sink),
        }
    }

    /// Summaries of single messages, ascending by UID; those that are gone are left out.
    pub async fn summaries(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<Summary>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.summaries(folder, uids).await,
            Self::Maildir(maildir) => maildir.summaries(folder, uids),
        }
    }

    /// The texts of messages whose summaries, ascending by UID, are known: takes as many from the front of `wanted`
    /// as memory is there for in a scan. Messages that are gone are left out; of one above `size_limit` only the
    /// headers come.
    pub async fn texts(
        &mut self,
        folder: &str,
        wanted: &mut VecDeque<Summary>,
        size_limit: u32,
    ) -> Result<Vec<Fetched>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.texts(folder, wanted, size_limit).await,
            Self::Maildir(maildir) => maildir.texts(folder, wanted, size_limit),
        }
    }

    /// Every UID in the folder with its flags, ascending.
    pub async fn present(&mut self, folder: &str) -> Result<Vec<(u32, Flags)>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.present(folder).await,
            Self::Maildir(maildir) => maildir.present(folder),
        }
    }

    /// Header blocks of messages, ascending by UID, each at most [`HEADER_LIMIT`] bytes; messages that are gone are
    /// left out. This, not SEARCH, is what evidence rests on: servers answer SEARCH HEADER as they please.
    pub async fn headers(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<(u32, Vec<u8>)>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.headers(folder, uids, None).await,
            Self::Maildir(maildir) => maildir.headers(folder, uids),
        }
    }

    /// Header blocks as [`Mailbox::headers`] gives them, with these fields at least.
    pub async fn header_fields(
        &mut self,
        folder: &str,
        uids: &[u32],
        fields: &[&str],
    ) -> Result<Vec<(u32, Vec<u8>)>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.headers(folder, uids, Some(fields)).await,
            Self::Maildir(maildir) => maildir.headers(folder, uids),
        }
    }

    /// A whole message with CRLF line ends; `None` if it is gone.
    pub async fn body(&mut self, folder: &str, uid: u32) -> Result<Option<Vec<u8>>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.body(folder, uid).await,
            Self::Maildir(maildir) => maildir.body(folder, uid),
        }
    }

    /// Stores a message; bare line feeds become CRLF, a NUL byte is refused (RFC 9051 section 4.3). After an error
    /// other than a refusal it may have been stored all the same: look before appending again.
    pub async fn append(
        &mut self,
        folder: &str,
        flags: &[Flag],
        bytes: &[u8],
    ) -> Result<Appended, MailboxError> {
        let fates = self.append_all(folder, &[NewMessage { flags, bytes }]).await?;
        fates.into_iter().next().unwrap_or_else(|| Ok(Appended::default()))
    }

    /// Stores messages in their order, as [`Mailbox::append`] does; in few round trips where the server can. Each has
    /// its own fate. An error of the whole: any of them may have been stored, or none.
    pub async fn append_all(
        &mut self,
        folder: &str,
        messages: &[NewMessage<'_>],
    ) -> Result<Vec<Result<Appended, MailboxError>>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.append_all(folder, messages).await,
            Self::Maildir(maildir) => Ok(messages.iter().map(|m| maildir.append(folder, m)).collect()),
        }
    }

    /// Sets flags and keywords on messages. Keywords that the folder does not take are dropped silently; a message that
    /// is gone is no error.
    pub async fn flag(
        &mut self,
        folder: &str,
        uids: &[u32],
        add: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        self.change_flags(folder, uids, true, add, keywords).await
    }

    /// Takes flags and keywords away, as [`Mailbox::flag`] sets them.
    pub async fn unflag(
        &mut self,
        folder: &str,
        uids: &[u32],
        remove: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        self.change_flags(folder, uids, false, remove, keywords).await
    }

    async fn change_flags(
        &mut self,
        folder: &str,
        uids: &[u32],
        on: bool,
        flags: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        if keywords.iter().any(|word| !is_keyword(word)) {
            return Err(MailboxError::Argument { what: "a keyword", reason: "it is not an IMAP atom" });
        }
        match self {
            Self::Imap(imap) => imap.change_flags(folder, uids, on, flags, keywords).await,
            Self::Maildir(maildir) => {
                uids.iter().try_for_each(|uid| maildir.change_flags(folder, *uid, on, flags, keywords))
            }
        }
    }

    /// Moves a message: MOVE, else COPY, `\Deleted` and UID EXPUNGE; without UIDPLUS the old one stays, marked
    /// `\Deleted`. The new UID, where the server tells; `None` also if the message was gone.
    pub async fn move_to(
        &mut self,
        folder: &str,
        uid: u32,
        target: &str,
    ) -> Result<Option<u32>, MailboxError> {
        match self {
            Self::Imap(imap) => imap.move_to(folder, uid, target).await,
            Self::Maildir(maildir) => maildir.move_to(folder, uid, target),
        }
    }

    /// Deletes one message for good; without UIDPLUS it stays, marked `\Deleted`. One that is gone is no error.
    pub async fn delete(&mut self, folder: &str, uid: u32) -> Result<(), MailboxError> {
        match self {
            Self::Imap(imap) => imap.delete(folder, uid).await,
            Self::Maildir(maildir) => maildir.delete(folder, uid),
        }
    }

    /// Returns when something happens in the folder, and after `at_most` in any case. Only a hint: news may be
    /// missed. Best kept to 5 minutes.
    pub async fn wait(&mut self, folder: &str, at_most: Duration) -> Result<(), MailboxError> {
        match self {
            Self::Imap(imap) => imap.wait(folder, at_most).await,
            Self::Maildir(maildir) => maildir.wait(folder, at_most).await,
        }
    }

    /// Says good-bye, as far as the other side listens.
    pub async fn logout(self) {
        if let Self::Imap(imap) = self {
            imap.logout().await;
        }
    }
}

/// RFC 9051 section 9: `flag-keyword = atom`.
fn is_keyword(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| matches!(b, 0x21..=0x7e) && !br#"(){%*"\]"#.contains(&b))
}
