//! The machine-readable part of a delivery report (RFC 3464).

use super::head::folded;

/// What a report says about one recipient.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Recipient {
    pub(super) address: Option<String>,
    pub(super) action: Option<Action>,
    pub(super) status: Option<String>,
    pub(super) diagnostic: Option<String>,
}

/// RFC 3464 2.3.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Failed,
    Delayed,
    Delivered,
    Relayed,
    Expanded,
}

impl Action {
    fn read(text: &str) -> Option<Action> {
        let word = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty())?;
        match word.to_ascii_lowercase().as_str() {
            "failed" | "failure" | "fail" => Some(Action::Failed),
            "delayed" => Some(Action::Delayed),
            "delivered" | "deliverable" => Some(Action::Delivered),
            "relayed" => Some(Action::Relayed),
            "expanded" => Some(Action::Expanded),
            _ => None,
        }
    }
}

impl Recipient {
    /// What happened: the action, or, where servers leave it out, the class of the status.
    pub(super) fn outcome(&self) -> Option<Action> {
        self.action.or_else(|| match self.status.as_deref()?.as_bytes().first()? {
            b'2' => Some(Action::Delivered),
            b'4' | b'5' => Some(Action::Failed),
            _ => None,
        })
    }
}

/// The recipients of a `message/delivery-status`. Groups are separated by empty lines, and where those are
/// missing, by the next recipient; the group about the whole message names none.
pub(super) fn recipients(text: &str) -> Vec<Recipient> {
    let mut all = Vec::new();
    let mut group = Group::default();
    for (name, value) in fields(text) {
        match name.as_str() {
            "" => group.end(&mut all),
            "final-recipient" => {
                if group.final_recipient.is_some() {
                    group.end(&mut all);
                }
                group.final_recipient = mailbox(&value);
                group.used = true;
            }
            "original-recipient" => {
                if group.original_recipient.is_some() {
                    group.end(&mut all);
                }
                group.original_recipient = mailbox(&value);
                group.used = true;
            }
            "action" => {
                group.recipient.action = group.recipient.action.or_else(|| Action::read(&value));
                group.used = true;
            }
            "status" => {
                if group.recipient.status.is_none() {
                    group.recipient.status = status_in(&value);
                }
                group.used = true;
            }
            "diagnostic-code" | "x-supplementary-info" => {
                // "smtp; 550 5.1.1 …": the type says nothing.
                let words = value.split_once(';').map_or(value.as_str(), |(kind, rest)| {
                    if kind.len() < 20 && !kind.contains(' ') { rest } else { value.as_str() }
                });
                group.diagnostic(words.trim());
            }
            _ => {}
        }
    }
    group.end(&mut all);
    all
}

#[derive(Default)]
struct Group {
    recipient: Recipient,
    final_recipient: Option<String>,
    original_recipient: Option<String>,
    used: bool,
}

impl Group {
    fn diagnostic(&mut self, words: &str) {
        match &mut self.recipient.diagnostic {
            Some(known) => {
                known.push(' ');
                known.push_str(words);
            }
            none => *none = Some(words.to_owned()),
        }
    }

    fn end(&mut self, all: &mut Vec<Recipient>) {
        let Group { mut recipient, final_recipient, original_recipient, used } = std::mem::take(self);
        if !used || all.len() >= 100 {
            return;
        }
        // The original recipient is the address that the sender knows; aliases lead elsewhere.
        recipient.address = original_recipient.or(final_recipient);
        match all.last_mut() {
            // Some servers put an empty line inside a group.
            Some(last) if recipient.address.is_none() && last.outcome().is_none() => {
                last.action = recipient.action;
                last.status = last.status.take().or(recipient.status);
                last.diagnostic = last.diagnostic.take().or(recipient.diagnostic);
            }
            _ => all.push(recipient),
        }
    }
}

/// The fields of a text, unfolded, names in lower case; an empty name stands for an empty line.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            fields.push(Default::default());
        } else if line.starts_with([' ', '\t']) && fields.last().is_some_and(|(name, _)| !name.is_empty()) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_ascii_lowercase(), folded(value)));
        }
    }
    fields
}

/// `rfc822; a@b` → `a@b`; `None` for what is no mailbox.
fn mailbox(value: &str) -> Option<String> {
    let address = value.rsplit_once(';').map_or(value, |(_, address)| address);
    let address = address.split('(').next().unwrap_or(address);
    let address = match (address.find('<'), address.rfind('>')) {
        (Some(start), Some(end)) if start < end => address.get(start + 1..end).unwrap_or(address),
        _ => address,
    };
    let address = address.trim().trim_matches(['<', '>', '"', '\'']).trim();
    (address.contains('@') && !address.contains(char::is_whitespace)).then(|| address.to_owned())
}

/// The first enhanced status code in a text (RFC 3463: class 2, 4 or 5, then two numbers of up to three
/// digits).
pub(super) fn status_in(text: &str) -> Option<String> {
    text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|word| word.trim_matches('.'))
        .find(|word| is_status(word))
        .map(str::to_owned)
}

/// Whether a word is an enhanced status code.
pub(super) fn is_status(word: &str) -> bool {
    let mut parts = word.split('.');
    let class = matches!(parts.next(), Some("2" | "4" | "5"));
    let mut number = || parts.next().is_some_and(|part| (1..=3).contains(&part.len()));
    class && number() && number() && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_read_with_and_without_empty_lines() {
        let text = "Reporting-MTA: dns; mx.test\n\nFinal-Recipient: rfc822; a@x.test\nAction: failed\n\
                    Status: 5.1.1 (unknown)\nDiagnostic-Code: smtp; 550 5.1.1\n  unknown\nFinal-Recipient: RFC822;<b@x.test>\n\
                    Action: delayed\nStatus: 4.4.1\n";
        let all = recipients(text);
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].address.as_deref(), Some("a@x.test"));
        assert_eq!(all[0].diagnostic.as_deref(), Some("550 5.1.1 unknown"));
        assert_eq!((all[1].action, all[1].address.as_deref()), (Some(Action::Delayed), Some("b@x.test")));
    }

    #[test]
    fn statuses_are_told_from_addresses_and_versions() {
        assert_eq!(status_in("host 192.0.2.1 said: 550 5.7.26 no").as_deref(), Some("5.7.26"));
        assert_eq!(status_in("(#5.1.2)").as_deref(), Some("5.1.2"));
        assert_eq!(status_in("exim 4.94.2.1 on 5.1").as_deref(), None);
    }
}
