//! Mails on their way out, phase by phase, so that the caller can commit what it is about to do.
//!
//! [`Outbox::open`] → [`Session::envelope`] → (the caller commits `pre`) → [`Session::data`] → (the caller commits
//! `dot`) → [`Session::body`]. Up to and including `data` nothing can have been sent, whatever happens; after it
//! [`Fate`] says what is known.

mod envelope;
mod fate;
mod maildir;
mod sealed;
mod smtp;
mod wire;

use std::path::PathBuf;

pub use envelope::Envelope;
pub use fate::{Fate, Phase, Refused};
pub use sealed::{Unsealed, checked};
pub use smtp::SmtpSettings;

/// Where mails leave through.
#[derive(Debug, Clone)]
pub enum Outbox {
    /// A submission server.
    Smtp(SmtpSettings),
    /// A Maildir whose `new` receives every mail as if delivered: for the demo and for tests. Made if missing.
    Maildir(PathBuf),
}

/// One session: one mail after the other.
#[derive(Debug)]
pub struct Session(Way);

#[derive(Debug)]
enum Way {
    Smtp(Box<smtp::Smtp>),
    Maildir(maildir::Maildir),
}

impl Outbox {
    /// Connects, protects the connection, says EHLO and logs in. A refusal here is never permanent: it says
    /// nothing about any mail.
    pub async fn open(&self) -> Result<Session, Refused> {
        match self {
            Outbox::Smtp(settings) => Ok(Session(Way::Smtp(Box::new(smtp::Smtp::open(settings).await?)))),
            Outbox::Maildir(dir) => Ok(Session(Way::Maildir(maildir::Maildir::open(dir).await?))),
        }
    }
}

impl Session {
    /// MAIL FROM, then RCPT TO for each. If any recipient is refused the mail is taken back (RSET), nothing was
    /// sent, and the refusal names the recipient; the session can go on with another mail.
    pub async fn envelope(&mut self, envelope: &Envelope) -> Result<(), Refused> {
        match &mut self.0 {
            Way::Smtp(smtp) => smtp.envelope(envelope).await,
            Way::Maildir(maildir) => maildir.envelope(envelope),
        }
    }

    /// DATA, answered by 354. Up to here nothing can have been sent.
    pub async fn data(&mut self) -> Result<(), Refused> {
        match &mut self.0 {
            Way::Smtp(smtp) => smtp.data().await,
            Way::Maildir(maildir) => maildir.data(),
        }
    }

    /// The sealed mail and the final dot; `bytes` as [`checked`] wants them, else they are refused unsent.
    pub async fn body(&mut self, bytes: &[u8]) -> Fate {
        match &mut self.0 {
            Way::Smtp(smtp) => smtp.body(bytes).await,
            Way::Maildir(maildir) => maildir.body(bytes).await,
        }
    }

    /// Says goodbye; what comes of it changes nothing. After a `data` without a `body` it only hangs up, so that
    /// no mail comes of it.
    pub async fn quit(self) {
        if let Way::Smtp(smtp) = self.0 {
            smtp.quit().await;
        }
    }
}
