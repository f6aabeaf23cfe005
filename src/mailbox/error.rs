//! What can go wrong in a mailbox: what, where, and what to do.

use std::path::PathBuf;
use std::time::Duration;

use crate::tls::TlsError;

/// A failure in the mailbox. Its text names the server or folder and the server's own reason; it never holds a
/// secret or a word of anyone's mail.
#[derive(Debug, thiserror::Error)]
pub enum MailboxError {
    /// No TCP connection.
    #[error("cannot reach the IMAP server {server}: {reason}; check host, port and network")]
    Connect {
        /// `host:port`.
        server: String,
        /// The system's words.
        reason: String,
    },
    /// The TLS set-up in the config cannot work.
    #[error(transparent)]
    TlsSetup(#[from] TlsError),
    /// The server's TLS was refused, or the server refused ours.
    #[error("TLS with {server} failed: {reason}; {advice}")]
    Tls {
        /// `host:port`.
        server: String,
        /// What rustls said.
        reason: String,
        /// What usually helps.
        advice: &'static str,
    },
    /// The settings would send the password in the clear.
    #[error(
        "{server} is not on this machine: set tls = \"implicit\" or \"starttls\", plain text is for loopback only"
    )]
    PlainText {
        /// `host:port`.
        server: String,
    },
    /// The server does not know our user or password.
    #[error(
        "{server} refused the log-in of {user}: {reason}; check user and password (or whether the provider wants an app password)"
    )]
    Login {
        /// `host:port`.
        server: String,
        /// The user name.
        user: String,
        /// The server's words.
        reason: String,
        /// Whether the server said that it may work later (RFC 5530 `UNAVAILABLE`, `INUSE`, `LIMIT`).
        later: bool,
    },
    /// A tagged NO or BAD.
    #[error("{server} refused {command}{}: {reason}", on_folder(.folder))]
    Refused {
        /// `host:port`.
        server: String,
        /// The command's name.
        command: &'static str,
        /// The folder it was about.
        folder: Option<String>,
        /// The server's words, response code included.
        reason: String,
    },
    /// There is no such folder, or it cannot be opened.
    #[error("there is no folder `{folder}` in the mailbox: create it, or correct the config")]
    FolderMissing {
        /// Its full name.
        folder: String,
    },
    /// UIDVALIDITY changed under us: UIDs read before mean nothing now (RFC 9051 section 2.3.1.1).
    #[error("`{folder}` was renumbered by the server; it must be scanned again")]
    Renumbered {
        /// Its full name.
        folder: String,
    },
    /// The server closed the connection, with BYE or without.
    #[error("{server} closed the connection during {command}: {reason}")]
    Lost {
        /// `host:port`.
        server: String,
        /// What was going on.
        command: &'static str,
        /// BYE's text or the system's words.
        reason: String,
    },
    /// No answer in time.
    #[error("{server} did not answer {command} within {} s", .after.as_secs_f32())]
    TimedOut {
        /// `host:port`.
        server: String,
        /// What was going on.
        command: &'static str,
        /// The limit.
        after: Duration,
    },
    /// Bytes that are not IMAP, or more of them than were asked for.
    #[error("{server} answered {command} with something that is not IMAP ({reason})")]
    Unparsable {
        /// `host:port`.
        server: String,
        /// What was going on.
        command: &'static str,
        /// Which rule was broken; never the bytes.
        reason: &'static str,
    },
    /// The session broke earlier; only a new connection helps.
    #[error("the connection to {server} is no longer usable; connect again")]
    Broken {
        /// `host:port`.
        server: String,
    },
    /// Something to be sent would not survive the protocol.
    #[error("{what} cannot be sent to a mailbox: {reason}")]
    Argument {
        /// Which argument.
        what: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Reading or writing a Maildir.
    #[error("cannot {doing} {path}: {source}")]
    File {
        /// `read`, `write`, `rename` …
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// Whoever received the messages of a scan gave up.
    #[error(transparent)]
    Sink(#[from] SinkError),
}

/// Any error of the code that a scan hands its messages to.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

fn on_folder(folder: &Option<String>) -> String {
    folder.as_ref().map(|name| format!(" on `{name}`")).unwrap_or_default()
}

impl MailboxError {
    /// Whether the same call may succeed later without anyone changing anything; over a new connection unless
    /// [`MailboxError::leaves_connection`].
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Connect { .. }
            | Self::Renumbered { .. }
            | Self::Lost { .. }
            | Self::TimedOut { .. }
            | Self::Unparsable { .. }
            | Self::Broken { .. } => true,
            Self::Login { later, .. } => *later,
            Self::Refused { reason, .. } => says_later(reason),
            Self::File { source, .. } => source.kind() == std::io::ErrorKind::Interrupted,
            Self::TlsSetup(_)
            | Self::Tls { .. }
            | Self::PlainText { .. }
            | Self::FolderMissing { .. }
            | Self::Argument { .. }
            | Self::Sink(_) => false,
        }
    }

    /// Names the folder in a refusal that does not name one yet.
    pub(super) fn about(self, name: &str) -> Self {
        match self {
            Self::Refused { server, command, folder: None, reason } => {
                Self::Refused { server, command, folder: Some(name.to_owned()), reason }
            }
            other => other,
        }
    }

    /// Whether the connection survives this error: the next call may use the same [`super::Mailbox`].
    pub fn leaves_connection(&self) -> bool {
        matches!(
            self,
            Self::Refused { .. }
                | Self::FolderMissing { .. }
                | Self::Renumbered { .. }
                | Self::Argument { .. }
                | Self::File { .. }
                | Self::Sink(_)
        )
    }
}

/// RFC 5530 section 3: the codes that promise better times.
pub(super) fn says_later(reason: &str) -> bool {
    let code = reason.strip_prefix('[').and_then(|rest| rest.split([']', ' ']).next()).unwrap_or_default();
    ["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED"].iter().any(|c| code.eq_ignore_ascii_case(c))
}
