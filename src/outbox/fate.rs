//! What became of a mail, or of the attempt to send it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a session stood when something was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Reaching the server.
    Connect,
    /// The TLS handshake, or STARTTLS.
    Tls,
    /// The server's first words.
    Greeting,
    /// EHLO.
    Hello,
    /// AUTH.
    Auth,
    /// MAIL FROM.
    MailFrom,
    /// RCPT TO.
    RcptTo,
    /// DATA, up to its 354.
    Data,
    /// The mail itself, up to the answer to its final dot.
    Body,
}

impl Phase {
    /// Whether the mail itself, rather than the way to the server, is being judged.
    fn concerns_the_mail(self) -> bool {
        matches!(self, Phase::MailFrom | Phase::RcptTo | Phase::Data | Phase::Body)
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Phase::Connect => "connecting",
            Phase::Tls => "TLS",
            Phase::Greeting => "greeting",
            Phase::Hello => "EHLO",
            Phase::Auth => "log-in",
            Phase::MailFrom => "MAIL FROM",
            Phase::RcptTo => "RCPT TO",
            Phase::Data => "DATA",
            Phase::Body => "end of the mail",
        })
    }
}

/// A definite "no": the mail was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Where it happened.
    pub phase: Phase,
    /// Whether offering the same mail again is pointless: a 5xx answer to the mail itself (RFC 5321 section
    /// 4.2.1), or a flaw that lies in the mail. A refused connection or log-in never is: the mail may leave once
    /// that is mended.
    pub permanent: bool,
    /// The recipient that was refused, as the caller wrote it.
    pub recipient: Option<String>,
    /// The server's reply code; `None` where no reply came.
    pub code: Option<u16>,
    /// The server's words, or what went wrong and what to do; no secrets, nothing of the mail.
    pub text: String,
}

impl Refused {
    /// Whether offering the same mail again is pointless.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Whether a later attempt may succeed.
    pub fn is_transient(&self) -> bool {
        !self.permanent
    }

    /// A server's 4xx or 5xx reply.
    pub(super) fn reply(phase: Phase, code: u16, text: String) -> Self {
        let permanent = code >= 500 && phase.concerns_the_mail();
        Refused { phase, permanent, recipient: None, code: Some(code), text }
    }

    /// No reply, or one that makes no sense: worth another attempt.
    pub(super) fn lost(phase: Phase, text: impl Into<String>) -> Self {
        Refused { phase, permanent: false, recipient: None, code: None, text: text.into() }
    }

    /// A flaw of the mail itself, found before the server saw it.
    pub(super) fn flaw(phase: Phase, text: impl Into<String>) -> Self {
        Refused { phase, permanent: true, recipient: None, code: None, text: text.into() }
    }

    pub(super) fn of(self, recipient: &str) -> Self {
        Refused { recipient: Some(recipient.to_owned()), ..self }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.phase)?;
        if let Some(recipient) = &self.recipient {
            write!(f, " {recipient:?}")?;
        }
        match self.code {
            Some(code) => write!(f, ": the server said {code} {}", self.text),
            None => write!(f, ": {}", self.text),
        }
    }
}

impl std::error::Error for Refused {}

/// What became of a mail that was offered past DATA.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// The server took responsibility for it (RFC 5321 section 4.2.5).
    Accepted {
        /// Its reply with the code; some servers name a new Message-ID in it.
        reply: String,
    },
    /// It was definitely not taken.
    Refused(Refused),
    /// The answer to the dot was lost or made no sense: the mail may have left.
    Unknown {
        /// What happened, in words for a person.
        why: String,
    },
}
