//! The prose of delivery failures: what servers write for people when they write nothing for machines.

use serde_json::Value;

use super::delivery;
use super::diagnosis::{Stage, cause};
use super::head::Head;
use super::{Bounce, FailedRecipient, Nature};

/// Beyond this no report is read as prose.
const LONGEST: usize = 200_000;

/// The part of a report that stands above the copied original.
pub(super) fn above_original(text: &str) -> &str {
    let (above, _) = halves(text);
    above
}

/// The header of the original, where it is copied into the text.
pub(super) fn copied_head(text: &str) -> Head {
    let (_, below) = halves(text);
    // Quoted or indented copies are read as if they were not.
    let lines: Vec<&str> = below
        .lines()
        .map(|line| line.strip_prefix("> ").or_else(|| line.strip_prefix('>')).unwrap_or(line))
        .skip_while(|line| !line.contains(':') || line.trim_start().starts_with('-'))
        .take(400)
        .collect();
    let indent = lines.first().map_or(0, |line| line.len() - line.trim_start().len());
    let mut head = String::new();
    for line in lines {
        let line = line.get(indent..).unwrap_or(line);
        if line.trim().is_empty() {
            break;
        }
        head.push_str(line);
        head.push('\n');
    }
    Head::read(head.as_bytes())
}

/// Splits where the copy begins: at a line that announces it, or at the first trace field.
fn halves(text: &str) -> (&str, &str) {
    let text = clipped(text, LONGEST);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let key = line.trim_start_matches(['>', ' ', '\t']).to_ascii_lowercase();
        let field = [
            "received:",
            "return-path:",
            "message-id:",
            "dkim-signature:",
            "x-mailer:",
            "mime-version:",
            "delivered-to:",
        ]
        .iter()
        .any(|name| key.starts_with(name));
        let announced = key.len() < 120
            && [
                "copy of",
                "original message",
                "message header",
                "original header",
                "returned message",
                "unsent message",
                "undelivered message follows",
                "body of message",
                "ursprüngliche nachricht",
                "nachrichtenkopf",
                "oorspronkelijk",
                "oryginaln",
                "message follows",
                "mail follows",
                "headers follow",
                "headers of",
            ]
            .iter()
            .any(|words| key.contains(words))
            && (key.starts_with('-')
                || key.starts_with('=')
                || key.starts_with('_')
                || key.trim_end().ends_with(':')
                || key.trim_end().ends_with('-'));
        if field || announced {
            let start = if field { at } else { at + line.len() };
            return (text.get(..at).unwrap_or(text), text.get(start..).unwrap_or(""));
        }
        at += line.len();
    }
    (text, "")
}

fn clipped(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// What the text says about one address: from its first mention on to the next address, with the line before
/// where that names it too. Without an address: all that stands above the original.
pub(super) fn about(text: &str, address: Option<&str>) -> String {
    let story = above_original(text);
    let Some(address) = address.map(str::to_lowercase) else { return clipped(story.trim(), 4000).to_owned() };
    let lines: Vec<&str> = story.lines().collect();
    let names = |line: &str| line.to_lowercase().contains(&address);
    let mut words = String::new();
    let mut near = 0_usize;
    for (at, line) in lines.iter().enumerate() {
        if names(line) {
            near = 14;
        } else if near > 0 {
            let other = addresses_in(line);
            let heading = line.trim_start().starts_with(['<', '"'])
                || line.trim_end().ends_with(':') && line.len() < 100;
            if heading && other.iter().any(|a| !is_daemon_address(a)) {
                near = 0;
                continue;
            }
            near -= 1;
        }
        if near > 0 && words.len() < 4000 {
            words.push_str(lines.get(at).map_or("", |line| line.trim()));
            words.push(' ');
        }
    }
    words.trim().to_owned()
}

/// The enhanced status in a text; the first that is no success.
pub(super) fn status(words: &str) -> Option<String> {
    let mut rest = words;
    // Best is the one behind a reply code, `550 5.1.1`: gateways put codes of their own around it.
    while let Some(at) = rest.find(['4', '5']) {
        rest = rest.get(at..).unwrap_or_default();
        let reply = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (code, behind) = rest.split_at(reply.max(1));
        let behind = behind.trim_start_matches([' ', '-', '\'', '#', '"']);
        let word: &str = behind.split(|c: char| !(c.is_ascii_digit() || c == '.')).next().unwrap_or("");
        if code.len() == 3 && delivery::is_status(word) && word.starts_with(['4', '5']) {
            return Some(word.to_owned());
        }
        rest = rest.get(code.len()..).unwrap_or_default();
    }
    delivery::status_in(words).filter(|status| !status.starts_with('2'))
}

/// All mail addresses in a text, in their order, each once.
pub(super) fn addresses_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let separators = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '<' | '>'
                    | '('
                    | ')'
                    | '['
                    | ']'
                    | ','
                    | ';'
                    | '"'
                    | '\''
                    | '«'
                    | '»'
                    | '„'
                    | '“'
                    | '”'
                    | '|'
            )
    };
    for word in text.split(separators) {
        if !word.contains('@') || found.len() >= 200 {
            continue;
        }
        let edges = ['.', ':', '=', '!', '?', '*', '`'];
        let word = word.trim_matches(edges);
        let word = word.rsplit(':').next().unwrap_or(word);
        let word =
            ["to=", "rcpt=", "recipient="].iter().find_map(|name| word.strip_prefix(name)).unwrap_or(word);
        let Some((local, domain)) = word.rsplit_once('@') else { continue };
        let domain_fits = domain.contains('.')
            && domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
            && !domain.starts_with('.');
        if !local.is_empty()
            && !local.contains(['/', '\\'])
            && domain_fits
            && !found.iter().any(|a| a.eq_ignore_ascii_case(word))
        {
            found.push(word.to_owned());
        }
    }
    found
}

/// The addresses that stand at the beginning of a line, as reports list those that failed.
pub(super) fn listed_addresses(story: &str) -> Vec<String> {
    let mut listed: Vec<String> = Vec::new();
    for line in story.lines() {
        let line = line.trim_start().trim_start_matches(['<', '*', '-', ' ', '"']);
        let word = line.split(char::is_whitespace).next().unwrap_or("");
        if let [address] = addresses_in(word).as_slice()
            && line.starts_with(address.as_str())
            && !is_daemon_address(address)
            && !listed.iter().any(|known| known.eq_ignore_ascii_case(address))
        {
            listed.push(address.clone());
        }
    }
    listed
}

/// When the server refused, as far as the text tells. A reply that names the recipient, `550 <a@b>: …`, is one to
/// RCPT.
pub(super) fn stage(text: &str, address: Option<&str>) -> Stage {
    let story = clipped(above_original(text), LONGEST).to_lowercase();
    if ["after end of data", "end of data command", "end-of-data", "in reply to data"]
        .iter()
        .any(|words| story.contains(words))
    {
        return Stage::Data;
    }
    let mut lines = story.lines().map(str::trim).skip_while(|line| !line.ends_with(">>> data"));
    if lines.next().is_some() && lines.next().is_some_and(|line| line.starts_with("<<< 5")) {
        // Where commands were sent in one go, the answer to RCPT stands below DATA; "503 need RCPT" and "no valid
        // recipients" give that away.
        let mut answers = story.lines().map(str::trim).filter(|line| line.starts_with("<<<"));
        let gone = answers.any(|line| line.starts_with("<<< 503") || line.contains("no valid recipients"));
        return if gone { Stage::Recipient } else { Stage::Data };
    }
    let replied = address.is_some_and(|address| {
        let address = format!("<{}>", address.to_lowercase());
        story.match_indices(&address).any(|(at, _)| {
            let before = story.get(..at).unwrap_or("").trim_end();
            before
                .rsplit(char::is_whitespace)
                .next()
                .is_some_and(|word| word.starts_with("55") || delivery::is_status(word))
        })
    });
    let told =
        ["rcpt", "like recipient", "recipient address rejected"].iter().any(|words| story.contains(words));
    if replied || told { Stage::Recipient } else { Stage::Untold }
}

/// Addresses that belong to mail systems and their helpers, never to a debtor.
pub(super) fn is_daemon_address(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or("").to_lowercase();
    ["mailer-daemon", "postmaster", "abuse", "noreply", "no-reply", "bounce", "support"]
        .iter()
        .any(|name| local.starts_with(name))
}

/// `550 …` or `5.1.1`: words of a server.
pub(super) fn has_reply_code(text: &str) -> bool {
    status(text).is_some()
        || text.split(|c: char| !c.is_ascii_digit()).any(|word| {
            word.len() == 3
                && word.starts_with(['4', '5'])
                && matches!(word.as_bytes()[1], b'0' | b'2' | b'5' | b'7')
        })
}

/// How a report tells that delivery failed.
#[rustfmt::skip]
const FAILED: &[&str] = &[
    "undeliverable", "undelivered", "not be delivered", "not delivered", "unable to deliver",
    "able to deliver your message", "wasn't able to deliver", "was not able to deliver",
    "were not able to deliver", "could not deliver", "couldn't deliver", "cannot deliver",
    "couldn't be delivered", "can't be delivered", "did not reach", "didn't reach",
    "not reach the following", "delivery failed", "delivery has failed", "delivery to the following",
    "delivery failure", "failed to deliver", "failed permanently", "permanent error",
    "permanent fatal error", "permanent failure", "returned to sender", "return to sender",
    "being returned", "was rejected", "has been rejected", "rejected your message", "user unknown",
    "unknown user", "no such user", "mailbox full", "mailbox is full", "over quota", "host unknown",
    "address rejected", "recipient rejected", "following recipients", "following addresses",
    "recipient(s) cannot be reached", "transcript of session", "error sending", "could not be sent",
    "message was not sent", "giving up", "nicht zugestellt", "nicht übermittelt", "unzustellbar",
    "nicht zustellbar", "nicht ausgeliefert", "niet bezorgd", "niet worden bezorgd", "niet afgeleverd",
    "niet worden afgeleverd", "onbestelbaar", "kan niet worden", "nie została dostarczona",
    "nie mogła zostać dostarczona", "nie mogła być dostarczona", "nie dostarczono", "nie została doręczona",
    "niedostarcz", "nie można dostarczyć", "n'a pas pu être", "non è stato possibile", "no se ha podido",
    "не доставлено",
];

/// Whether a report's prose says that delivery failed.
pub(super) fn says_failed(story: &str) -> bool {
    let story = clipped(story, 20_000).to_lowercase();
    let story = super::head::folded(&story);
    FAILED.iter().any(|words| story.contains(words))
}

/// Whether it says that delivery is still being tried.
pub(super) fn says_delayed(text: &str) -> bool {
    let story = super::head::folded(&clipped(above_original(text), 20_000).to_lowercase());
    [
        "will be retried",
        "still being retried",
        "will continue to",
        "will keep trying",
        "will retry",
        "do not need to resend",
        "don't need to resend",
        "need not resend",
        "has not yet been delivered",
        "not been delivered yet",
        "delivery is delayed",
        "has been delayed",
        "no action is required",
        "nicht erneut senden",
        "weitere zustellversuche",
        "weiterhin versuch",
        "niet opnieuw te",
        "wordt opnieuw geprobeerd",
        "będzie ponawiana",
        "zostaną ponowione",
    ]
    .iter()
    .any(|words| story.contains(words))
}

/// A notification of Amazon SNS about a mail sent through SES: JSON in the body.
pub(super) fn notification(head: &Head, text: &str) -> Option<Nature> {
    if !head.sender_words().to_ascii_lowercase().contains("amazonaws.com") {
        return None;
    }
    let start = text.find('{')?;
    // Sendmail breaks a line longer than RFC 5321 allows by an exclamation mark, and the next begins with a space.
    let json = text.get(start..)?.replace("!\n ", "");
    let mut values = serde_json::Deserializer::from_str(&json).into_iter::<Value>();
    let mut value = values.next()?.ok()?;
    if let Some(inner) = value.get("Message").and_then(Value::as_str) {
        value = serde_json::from_str(inner).ok()?;
    }
    let kind = value.get("notificationType").or_else(|| value.get("eventType"))?.as_str()?;
    match kind {
        "Bounce" => {}
        "Complaint" => return Some(Nature::Report("feedback")),
        "Delivery" => return Some(Nature::Report("delivered")),
        _ => return Some(Nature::Report("notification")),
    }
    let mut bounce = Bounce::default();
    for recipient in
        value.pointer("/bounce/bouncedRecipients").and_then(Value::as_array).into_iter().flatten().take(1000)
    {
        let text = |name: &str| recipient.get(name).and_then(Value::as_str).map(str::to_owned);
        let (status, diagnostic) = (text("status"), text("diagnosticCode"));
        let cause = cause(status.as_deref(), diagnostic.as_deref().unwrap_or(""), Stage::Untold);
        bounce.recipients.push(FailedRecipient { address: text("emailAddress"), status, cause, diagnostic });
    }
    Some(Nature::Bounce(bounce))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_prose() {
        assert_eq!(
            addresses_in("<a@b.test>: host x said (to=c@d.test). e@f.test... g@"),
            ["a@b.test", "c@d.test", "e@f.test"]
        );
    }

    #[test]
    fn each_address_has_its_own_words() {
        let text = "I wasn't able to deliver.\n\n<a@x.test>:\n550 5.1.1 unknown\n\n<b@x.test>:\n552 5.2.2 full\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <1@x>\nTo: a@x.test\n\nText";
        assert_eq!(status(&about(text, Some("a@x.test"))).as_deref(), Some("5.1.1"));
        assert_eq!(status(&about(text, Some("b@x.test"))).as_deref(), Some("5.2.2"));
        assert_eq!(copied_head(text).ids("Message-ID"), ["1@x"]);
    }
}
