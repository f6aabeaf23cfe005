//! A mailbox on an IMAP server (RFC 9051, and RFC 3501 as servers really speak it).

mod folders;
mod login;
mod messages;
mod scan;
mod session;
mod transport;
mod words;

use std::collections::HashMap;
use std::time::Duration;

use async_imap::imap_proto::{MailboxDatum, Response, ResponseCode, StatusAttribute};

use self::session::{Idled, Session};
use self::words::{checked_name, quoted, spelt};
use super::folder::FolderStatus;
use super::{ImapSettings, MailboxError};

/// How often a server without IDLE is asked for news.
const ASK_EVERY: Duration = Duration::from_secs(15);

/// IDLE must be renewed before the server takes us for gone (RFC 2177).
const LONGEST_WAIT: Duration = Duration::from_secs(29 * 60);

/// A session and what is known of the folders behind it.
#[derive(Debug)]
pub struct Imap {
    session: Session,
    /// The folder that is open now.
    selected: Option<Selected>,
    /// UIDVALIDITY of the folders whose UIDs the caller knows.
    known: HashMap<String, u32>,
    /// UIDNEXT of folders at their last scan: what came later is news.
    scanned: HashMap<String, u32>,
    names: folders::Names,
    /// The tag and the line of a FETCH of texts that was sent before it was asked for.
    ahead: Option<(String, String)>,
    /// IDLE was announced, but refused when tried.
    idle_refused: bool,
}

/// What SELECT said.
#[derive(Debug, Clone)]
struct Selected {
    folder: String,
    status: FolderStatus,
    /// PERMANENTFLAGS, as they came.
    permanent: Vec<String>,
    /// We added to it since: it must be looked at anew before its UIDs are used.
    stale: bool,
}

impl Imap {
    pub async fn connect(settings: &ImapSettings) -> Result<Self, MailboxError> {
        let (transport, capabilities) = login::open(settings).await?;
        Ok(Self {
            session: Session::new(transport, capabilities, settings.server(), settings.timeout),
            selected: None,
            known: HashMap::new(),
            scanned: HashMap::new(),
            names: folders::Names::default(),
            ahead: None,
            idle_refused: false,
        })
    }

    pub async fn status(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        let modseq = if self.session.capabilities.has("CONDSTORE") { " HIGHESTMODSEQ" } else { "" };
        let line = format!("STATUS {} (MESSAGES UIDNEXT UIDVALIDITY{modseq})", self.argument(folder)?);
        let mut numbers: Vec<StatusAttribute> = Vec::new();
        let done = self
            .session
            .run("STATUS", &line, &mut |response| {
                if let Response::MailboxData(MailboxDatum::Status { status, .. }) = response {
                    numbers.extend(status.iter().cloned());
                }
            })
            .await;
        if let Err(e) = done {
            return Err(self.on_folder(e, folder).await);
        }
        let mut status = FolderStatus {
            uid_validity: 0,
            uid_next: 0,
            messages: 0,
            highest_modseq: None,
            keywords_allowed: self
                .selected
                .as_ref()
                .filter(|s| s.folder == folder)
                .and_then(|s| s.status.keywords_allowed),
        };
        for number in numbers {
            match number {
                StatusAttribute::UidValidity(n) => status.uid_validity = n,
                StatusAttribute::UidNext(n) => status.uid_next = n,
                StatusAttribute::Messages(n) => status.messages = n,
                StatusAttribute::HighestModSeq(n) => status.highest_modseq = Some(n),
                _ => {}
            }
        }
        self.note_validity(folder, status, "STATUS")
    }

    pub async fn wait(&mut self, folder: &str, at_most: Duration) -> Result<(), MailboxError> {
        let until = tokio::time::Instant::now() + at_most.min(LONGEST_WAIT);
        if self.selected.as_ref().is_none_or(|s| s.folder != folder) {
            let status = self.open(folder).await?;
            if self.scanned.get(folder).is_some_and(|then| *then < status.uid_next) {
                return Ok(());
            }
        }
        while !self.session.news {
            let left = until.saturating_duration_since(tokio::time::Instant::now());
            if left.is_zero() {
                break;
            }
            if self.session.capabilities.has("IDLE") && !self.idle_refused {
                self.idle_refused = self.session.idle(left).await? == Idled::Refused;
            } else {
                tokio::time::sleep(left.min(ASK_EVERY)).await;
                self.session.run("NOOP", "NOOP", &mut |_| {}).await?;
            }
        }
        self.session.news = false;
        Ok(())
    }

    pub async fn logout(self) {
        self.session.logout().await;
    }

    /// SELECTs a folder, whether it is open or not: fresh numbers, fresh UIDs.
    async fn open(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        let line = format!("SELECT {}", self.argument(folder)?);
        self.selected = None;
        let mut status = FolderStatus {
            uid_validity: 0,
            uid_next: 0,
            messages: 0,
            highest_modseq: None,
            keywords_allowed: Some(false),
        };
        let mut permanent: Vec<String> = Vec::new();
        let mut on = |response: &Response<'_>| match response {
            Response::MailboxData(MailboxDatum::Exists(n)) => status.messages = *n,
            Response::Data { outcome, .. } => match &outcome.code {
                Some(ResponseCode::UidValidity(n)) => status.uid_validity = *n,
                Some(ResponseCode::UidNext(n)) => status.uid_next = *n,
                Some(ResponseCode::HighestModSeq(n)) => status.highest_modseq = Some(*n),
                Some(ResponseCode::PermanentFlags(flags)) => {
                    permanent = flags.iter().map(ToString::to_string).collect();
                }
                _ => {}
            },
            _ => {}
        };
        if let Err(e) = self.session.run("SELECT", &line, &mut on).await {
            return Err(self.on_folder(e, folder).await);
        }
        status.keywords_allowed = Some(permanent.iter().any(|f| f == "\\*"));
        self.session.exists = status.messages;
        self.session.news = false;
        self.selected = Some(Selected { folder: folder.to_owned(), status, permanent, stale: false });
        Ok(status)
    }

    /// Opens a folder whose UIDs the caller is about to learn.
    async fn open_anew(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        let status = self.open(folder).await?;
        self.note_validity(folder, status, "SELECT")
    }

    /// Makes sure that a folder is open in which the caller's UIDs are valid. True if it was open before: then
    /// messages that others added since may not be visible yet.
    async fn enter(&mut self, folder: &str) -> Result<bool, MailboxError> {
        match &mut self.selected {
            Some(selected) if selected.folder == folder => {
                if std::mem::take(&mut selected.stale) {
                    self.refresh().await?;
                    return Ok(false);
                }
                Ok(true)
            }
            _ => {
                let status = self.open(folder).await?;
                if self.known.get(folder).is_some_and(|known| *known != status.uid_validity) {
                    return Err(MailboxError::Renumbered { folder: folder.to_owned() });
                }
                Ok(false)
            }
        }
    }

    /// Lets the server tell what has changed in the open folder.
    async fn refresh(&mut self) -> Result<(), MailboxError> {
        self.session.run("NOOP", "NOOP", &mut |_| {}).await.map(|_| ())
    }

    fn note_validity(
        &mut self,
        folder: &str,
        status: FolderStatus,
        command: &'static str,
    ) -> Result<FolderStatus, MailboxError> {
        if status.uid_validity == 0 {
            return Err(MailboxError::Refused {
                server: self.session.server.clone(),
                command,
                folder: Some(folder.to_owned()),
                reason: "it gives the folder no UIDVALIDITY".into(),
            });
        }
        self.known.insert(folder.to_owned(), status.uid_validity);
        Ok(status)
    }

    /// A folder name as an argument: spelt as the server listed it, else in modified UTF-7, in quotes.
    fn argument(&self, folder: &str) -> Result<String, MailboxError> {
        checked_name(folder)?;
        Ok(quoted(&self.names.raw(folder).map_or_else(|| spelt(folder), str::to_owned)))
    }

    /// Names the folder in a refusal, and finds out whether it is missing where the server does not say so.
    async fn on_folder(&mut self, error: MailboxError, folder: &str) -> MailboxError {
        let MailboxError::Refused { server, command, reason, .. } = error else { return error };
        let missing = || MailboxError::FolderMissing { folder: folder.to_owned() };
        // RFC 5530 section 3, RFC 9051 section 6.3.12.
        if reason.starts_with("[NONEXISTENT]") || reason.starts_with("[TRYCREATE]") {
            return missing();
        }
        match self.exists(folder).await {
            Ok(false) => missing(),
            Ok(true) => MailboxError::Refused { server, command, folder: Some(folder.to_owned()), reason },
            Err(e) => e,
        }
    }
}
