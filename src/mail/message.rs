//! What is left of a mail's bytes when they have been read once.

use jiff::Zoned;
use serde::{Serialize, Serializer};

use super::diagnosis::Cause;
use crate::dunning::Address;

/// A mail, read once, as the rest of the program sees it.
#[derive(Debug, Clone)]
pub struct Message {
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// In-Reply-To, without angle brackets.
    pub in_reply_to: Vec<String>,
    /// References, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// The Date header with the sender's own offset (a fixed-offset zone).
    pub sent: Option<Zoned>,
    /// The first From address.
    pub from: Option<Address>,
    /// Reply-To; shown to a person, never written to.
    pub reply_to: Vec<Address>,
    /// To.
    pub to: Vec<Address>,
    /// Cc.
    pub cc: Vec<Address>,
    /// Decoded subject, white space folded.
    pub subject: String,
    /// What kind of mail structure and headers say it is.
    pub nature: Nature,
    /// The body, split into what is new and what is not.
    pub text: Text,
    /// Files that came along, inline pictures of signatures included.
    pub attachments: Vec<Attachment>,
    /// dunmail's own keys that the mail refers to (from Message-IDs in In-Reply-To/References and plus
    /// addresses), not yet checked against the store's secret.
    pub keys: Vec<String>,
    /// Authentication-Results headers, topmost first, unfolded, undecoded.
    pub authentication_results: Vec<String>,
    /// `X-Dunmail-Key`, as found: only evidence once its MAC fits.
    pub own_key: Option<String>,
    /// What was wrong with the bytes, in words for a person.
    pub defects: Vec<String>,
}

impl Message {
    /// Whether it has any of the headers by which one knows a mail; else it may be any file.
    pub fn is_mail(&self) -> bool {
        self.from.is_some()
            || self.sent.is_some()
            || self.message_id.is_some()
            || !self.to.is_empty()
            || !self.subject.is_empty()
    }
}

/// What structure and headers of the top level say; a person's mail is `Personal`.
#[derive(Debug, Clone, PartialEq)]
pub enum Nature {
    /// Written by a person, as far as the headers tell.
    Personal,
    /// Sent by a machine in answer (RFC 3834 and what real servers do instead).
    AutoReply(AutoReply),
    /// A delivery status report with at least one failed recipient (RFC 3464 and the many that are not).
    Bounce(Bounce),
    /// A report that says nothing failed: delayed, relayed, delivered, read, abuse feedback.
    Report(&'static str),
}

/// Why a mail counts as automatic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutoReply {
    /// The header or subject that says so, for the journal.
    pub because: String,
    /// Whether that points to an absence note rather than to a receipt (`None`: the text decides).
    pub absence: Option<bool>,
    /// Only the subject says so, which a person may have written, too.
    pub titled: bool,
}

/// A delivery failure.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Bounce {
    /// Each failed recipient once.
    pub recipients: Vec<FailedRecipient>,
    /// Message-IDs of the mail that bounced, from the embedded original.
    #[serde(skip)]
    pub original_ids: Vec<String>,
}

/// A recipient who was not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FailedRecipient {
    /// The address as the report names it; `None` where it names none.
    pub address: Option<String>,
    /// Enhanced status code (RFC 3463) such as `5.1.1`.
    pub status: Option<String>,
    /// Why; of it is shown whether the failure is final for this address.
    #[serde(rename = "hard", serialize_with = "is_hard")]
    pub cause: Cause,
    /// The server's words.
    #[serde(skip)]
    pub diagnostic: Option<String>,
}

fn is_hard<S: Serializer>(cause: &Cause, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bool(cause.is_hard())
}

/// A body by who wrote it when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// What was newly written, without signature and disclaimer; `\n` line ends.
    pub new: String,
    /// The signature, disclaimer and phone footer, if any.
    pub signature: String,
    /// The quoted or forwarded rest.
    pub quoted: String,
}

/// A file that came along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, decoded; never used as a path.
    pub name: Option<String>,
    /// Media type in lower case, `application/pdf`.
    pub media_type: String,
    /// Content, transfer encoding undone.
    pub bytes: Vec<u8>,
    /// Whether it is shown inline (a logo in a signature).
    pub inline: bool,
}
