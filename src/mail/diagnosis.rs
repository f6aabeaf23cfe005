//! Whether a failure is final for an address: the address or its domain does not exist, rather than being full,
//! blocked, refused by a rule or out of reach for now.

/// Words that say so of the circumstances even beside a status that says otherwise; servers reuse `5.1.1` for
/// full mailboxes.
const PASSING: &[&str] = &[
    "mailbox full",
    "mailbox is full",
    "inbox is full",
    "box full",
    "full mailbox",
    "is full",
    "quota",
    "out of storage",
    "storage",
    "over limit",
    "exceeded",
    "exceeds",
    "too large",
    "too big",
    "size limit",
    "insufficient disk",
    "spam",
    "virus",
    "malware",
    "blacklist",
    "blocklist",
    "block list",
    "blocked",
    "banned",
    "reputation",
    "dmarc",
    "dkim",
    "spf ",
    "reverse dns",
    "ptr record",
    "ptr ",
    "relaying denied",
    "relay not permitted",
    "relay access denied",
    "too many",
    "rate limit",
    "throttl",
    "loop",
    "suspended",
    "voll",
    "überschritten",
    "pełna",
    "przepełnion",
    "vol is",
];

/// Words that say that there is no such address, or no longer.
const GONE: &[&str] = &[
    "user unknown",
    "unknown user",
    "userunknown",
    "user is unknown",
    "unknown or illegal",
    "no such user",
    "no such mailbox",
    "no such recipient",
    "no such address",
    "no such account",
    "no such person",
    "no such local",
    "no such domain",
    "no such host",
    "does not exist",
    "doesn't exist",
    "not exist",
    "do not exist",
    "nonexistent",
    "non-existent",
    "user not found",
    "recipient not found",
    "recipient was not found",
    "address not found",
    "address couldn't be found",
    "wasn't found",
    "could not be found",
    "couldn't be found",
    "mailbox not found",
    "recipientnotfound",
    "resolver.adr",
    "unknown recipient",
    "recipient unknown",
    "unknown address",
    "address unknown",
    "unknown mailbox",
    "mailbox unknown",
    "unknown account",
    "unknown local",
    "invalid recipient",
    "invalid mailbox",
    "invalid address",
    "invalid user",
    "bad destination mailbox",
    "not listed in",
    "no mailbox here",
    "no longer available",
    "no longer valid",
    "no longer in use",
    "no longer exists",
    "no longer works",
    "has moved",
    "has been moved",
    "not a valid mailbox",
    "not a valid recipient",
    "not a known user",
    "not our customer",
    "not a local",
    "undeliverable address",
    "unrouteable address",
    "unroutable",
    "host unknown",
    "unknown host",
    "host not found",
    "domain not found",
    "domain name not found",
    "dns error",
    "nxdomain",
    "couldn't find any host",
    "couldn't find a mail exchanger",
    "does not accept mail",
    "doesn't accept mail",
    "nullmx",
    "null mx",
    "unbekannt",
    "existiert nicht",
    "bestaat niet",
    "nie istnieje",
];

/// Enhanced codes that mean the address itself (RFC 3463 3.2; 5.1.10 and 5.4.4 for domains without mail).
const GONE_STATUS: &[&str] = &["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4", "5.0.1"];

/// Whether the address is gone for good, as far as status and words tell. Doubt is "no": an address is not given
/// up for a reason that may pass.
pub(super) fn is_hard(status: Option<&str>, words: &str) -> bool {
    if status.is_some_and(|status| status.starts_with(['2', '4'])) {
        return false;
    }
    let words = words.to_lowercase();
    let any = |list: &[&str]| list.iter().any(|word| words.contains(word));
    if any(PASSING) {
        return false;
    }
    // Exchange Online refuses unknown recipients at its edge in these words (DBEB).
    let edge = words.contains("recipient address rejected: access denied");
    any(GONE) || edge || status.is_some_and(|status| GONE_STATUS.contains(&status))
}

#[cfg(test)]
mod tests {
    use super::is_hard;

    #[test]
    fn gone_or_passing() {
        assert!(is_hard(Some("5.1.1"), ""));
        assert!(is_hard(Some("5.0.0"), "550 No such user here"));
        assert!(is_hard(None, "Das Postfach existiert nicht"));
        assert!(is_hard(Some("5.4.1"), "Recipient address rejected: Access denied."));
        assert!(!is_hard(Some("5.1.1"), "552 mailbox full"));
        assert!(!is_hard(Some("5.2.2"), ""));
        assert!(!is_hard(Some("4.4.7"), "host not found"));
        assert!(!is_hard(Some("5.7.1"), "message refused"));
    }
}
