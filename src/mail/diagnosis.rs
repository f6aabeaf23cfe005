//! Whether a failure is final for an address: the address or its domain does not exist, rather than being full,
//! blocked, refused by a rule or out of reach for now.

use std::fmt;

/// Words that say so of the circumstances even beside a status that says otherwise; servers reuse `5.1.1` for
/// full mailboxes.
#[rustfmt::skip]
const PASSING: &[&str] = &[
    "sender address", "sender domain", "domain of sender", "permission", "preferences", "found, try again",
    "found. try again", "couldn't create", "temporar", "mailbox full", "mailbox is full", "inbox is full",
    "box full", "full mailbox", "is full", "quota", "out of storage", "storage", "over limit", "exceeded",
    "exceeds", "too large", "too big", "size limit", "insufficient disk", "spam", "virus", "malware",
    "blacklist", "blocklist", "block list", "blocked", "banned", "reputation", "dmarc", "dkim", "spf ",
    "reverse dns", "ptr record", "ptr ", "relaying denied", "relay not permitted", "relay access denied",
    "too many", "rate limit", "throttl", "loop", "suspended", "voll", "überschritten", "pełna",
    "przepełnion", "vol is",
];

/// Words that say that there is no such address, or no longer.
#[rustfmt::skip]
const GONE: &[&str] = &[
    "name is not recognized", "dns lookup failure", "domain is not reachable", "no smtp service",
    "no mail exchanger", "no such address", "no such local", "no such domain", "no such host",
    "does not exist", "doesn't exist", "not exist", "do not exist", "nonexistent", "non-existent",
    "recipient was not found", "address not found", "address couldn't be found", "wasn't found",
    "could not be found", "couldn't be found", "mailbox not found", "recipientnotfound", "resolver.adr",
    "unknown address", "address unknown", "bad destination mailbox", "not listed in", "no longer available",
    "no longer valid", "no longer in use", "no longer exists", "no longer works", "has moved",
    "has been moved", "not a valid mailbox", "not a valid recipient", "undeliverable address",
    "unrouteable address", "unroutable", "host unknown", "unknown host", "host not found",
    "domain not found", "domain name not found", "dns error", "nxdomain", "couldn't find any host",
    "couldn't find a mail exchanger", "does not accept mail", "doesn't accept mail", "nullmx", "null mx",
    "user doesn't have a", "unbekannt", "existiert nicht", "bestaat niet", "nie istnieje",
];

/// Words of a refusing server about a recipient. Some gateways say so of texts that they do not like, after they
/// have taken the recipient; so these count only together with the stage or the status.
#[rustfmt::skip]
const REFUSED: &[&str] = &[
    "user unknown", "unknown user", "userunknown", "user is unknown", "unknown or illegal", "no such user",
    "no such mailbox", "no such recipient", "no such account", "no such person", "user not found",
    "user not exist", "recipient not found", "unknown recipient",
    "recipient unknown", "unknown mailbox", "mailbox unknown", "unknown account", "unknown local",
    "invalid recipient", "invalid mailbox", "invalid address", "invalid user", "no mailbox here",
    "not our customer", "not a known user", "not a local",
];

/// When a server refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// In answer to RCPT: it is about the recipient.
    Recipient,
    /// After it had seen the text.
    Data,
    /// The report does not tell.
    Untold,
}

/// Enhanced codes that mean the address itself (RFC 3463 3.2; 5.1.10 and 5.4.4 for domains without mail).
const GONE_STATUS: &[&str] = &["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4", "5.0.1"];

/// Why a failure is final for an address, or is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// These words say that there is no such address, or no longer.
    Gone(&'static str),
    /// So does the status.
    GoneByStatus,
    /// So do these words of a server that refused the recipient.
    Refused(&'static str),
    /// The server rejected the address and gave no other reason.
    Rejected,
    /// These words say what may pass, or is about the sender or the text.
    Passing(&'static str),
    /// The status says so.
    PassingByStatus,
    /// Nothing says that there is no such address.
    Untold,
}

impl Cause {
    /// Whether the address is gone for good. Doubt is "no": an address is not given up for a reason that may pass.
    pub fn is_hard(&self) -> bool {
        match self {
            Cause::Gone(_) | Cause::GoneByStatus | Cause::Refused(_) | Cause::Rejected => true,
            Cause::Passing(_) | Cause::PassingByStatus | Cause::Untold => false,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Gone(words) => write!(f, "“{words}”: there is no such address, or no longer"),
            Cause::GoneByStatus => write!(f, "its status says that there is no such address"),
            Cause::Refused(words) => write!(f, "“{words}”: the server refused the recipient"),
            Cause::Rejected => write!(f, "the server rejected the address and gave no other reason"),
            Cause::Passing(words) => write!(f, "“{words}”: that may pass, or is not about the recipient"),
            Cause::PassingByStatus => {
                write!(f, "its status says that this may pass, or is not about the recipient")
            }
            Cause::Untold => write!(f, "nothing says that there is no such address"),
        }
    }
}

/// Why mail to an address failed, as far as status and words tell.
pub(super) fn cause(status: Option<&str>, words: &str, stage: Stage) -> Cause {
    // What an address is made of says nothing about it.
    let words: Vec<&str> = words.split_whitespace().filter(|word| !word.contains('@')).collect();
    let words = words.join(" ").to_lowercase();
    let any = |list: &[&'static str]| list.iter().copied().find(|word| words.contains(word));
    let mut class = status.unwrap_or("").splitn(3, '.');
    match (class.next(), class.next(), class.next()) {
        (Some("2"), ..) => return Cause::PassingByStatus,
        // RFC 3463 3.2: 4.1.1 is a bad address too; servers that soften all refusals give it.
        (Some("4"), Some("1"), Some("1")) => {
            return any(REFUSED).map_or(Cause::PassingByStatus, Cause::Refused);
        }
        (Some("4"), ..) => return Cause::PassingByStatus,
        // RFC 3463 3.3, 3.7, 3.8: an undefined mailbox status, the content, and policy are not about whether the
        // address exists, whatever words come along.
        (Some("5"), Some("2"), Some("0")) | (Some("5"), Some("6" | "7"), _) => return Cause::PassingByStatus,
        _ => {}
    }
    if let Some(words) = any(PASSING) {
        return Cause::Passing(words);
    }
    if let Some(words) = any(GONE) {
        return Cause::Gone(words);
    }
    if let Some(words) = any(REFUSED).filter(|_| stage == Stage::Recipient) {
        return Cause::Refused(words);
    }
    if stage == Stage::Data {
        return Cause::Untold;
    }
    // Exchange Online refuses unknown recipients at its edge in these words (DBEB); others give no reason at all.
    let edge = words.contains("recipient address rejected: access denied");
    let bare = words.trim_end_matches(['.', ' ', ':']).ends_with("address rejected");
    match status.is_some_and(|status| GONE_STATUS.contains(&status)) {
        true => Cause::GoneByStatus,
        false if edge || bare => Cause::Rejected,
        false => Cause::Untold,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cause, Stage, cause};

    fn is_hard(status: Option<&str>, words: &str, stage: Stage) -> bool {
        cause(status, words, stage).is_hard()
    }

    #[test]
    fn gone_or_passing() {
        assert!(is_hard(Some("5.1.1"), "", Stage::Untold));
        assert!(is_hard(Some("5.0.0"), "550 No such user here", Stage::Recipient));
        assert!(!is_hard(Some("5.0.0"), "550 No such user here", Stage::Untold));
        assert!(!is_hard(Some("5.1.1"), "550 No such user here", Stage::Data));
        assert!(is_hard(None, "553 the address does not exist", Stage::Data));
        assert!(!is_hard(Some("5.7.1"), "550 5.7.1 user unknown", Stage::Recipient));
        assert!(is_hard(None, "Das Postfach existiert nicht", Stage::Untold));
        assert!(is_hard(Some("5.4.1"), "Recipient address rejected: Access denied.", Stage::Untold));
        assert!(!is_hard(Some("5.1.1"), "552 mailbox full", Stage::Untold));
        assert!(!is_hard(Some("5.2.2"), "", Stage::Untold));
        assert!(!is_hard(Some("4.4.7"), "host not found", Stage::Untold));
        assert!(!is_hard(Some("5.7.1"), "message refused", Stage::Untold));
    }

    #[test]
    fn the_words_that_decide_are_named() {
        let full = cause(Some("5.1.1"), "552 Mailbox full for a@b.test", Stage::Recipient);
        assert_eq!(full, Cause::Passing("mailbox full"));
        let gone = cause(None, "Das Postfach existiert nicht", Stage::Untold);
        assert_eq!(gone.to_string(), "“existiert nicht”: there is no such address, or no longer");
        assert_eq!(cause(Some("5.1.1"), "", Stage::Untold), Cause::GoneByStatus);
        assert_eq!(cause(Some("4.2.2"), "", Stage::Untold), Cause::PassingByStatus);
        assert_eq!(cause(None, "", Stage::Untold), Cause::Untold);
    }
}
