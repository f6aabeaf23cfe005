//! Bytes → [`Message`].

use super::head::{Head, shown};
use super::part::Part;
use super::{Message, Nature, Text, automatic, body, bounce, charset, keys, split};

/// The defect of a mail with several From fields or addresses: clients differ in which they show, so such a
/// mail is never trusted to be from either.
pub const SEVERAL_SENDERS: &str = "several From headers or addresses";

/// Reads a mail. Total: whatever the bytes are, a message comes out, and what was wrong is in its `defects`.
pub fn parse(bytes: &[u8]) -> Message {
    let (head, raw) = Head::split(without_preamble(bytes));
    let mut message = from_head(&head);
    if head.is_empty() {
        // No header at all: then all of it may be the text.
        let text = charset::decode(bytes, None);
        message.text = split(text.trim_start_matches('\u{feff}'));
        return message;
    }
    let part = Part::read(head, raw, &mut message.defects);
    let undecodable = part.all().into_iter().find_map(|part| {
        let declared = part.head.parameter("Content-Type", "charset")?;
        (part.is("text/") && !charset::is_known(declared)).then(|| shown(declared))
    });
    message.defects.extend(undecodable.map(|declared| format!("unknown charset {declared}")));
    if part.is("multipart/") && part.parts.is_empty() && !raw.trim_ascii().is_empty() {
        message.defects.push("a multipart without its parts".into());
    }
    let head = &part.head;
    let text = body::text(&part);
    message.text = split(&text);
    message.attachments = body::attachments(&part);
    if let Some(report) = bounce::read(head, &part, &message.subject, &text) {
        message.nature = report.nature;
        for key in report.keys {
            if !message.keys.contains(&key) {
                message.keys.push(key);
            }
        }
    }
    message
}

/// Reads the header section alone; `text` and `attachments` stay empty, and `nature` is what the headers tell:
/// a bounce has only those recipients that `X-Failed-Recipients` names.
pub fn parse_headers(bytes: &[u8]) -> Message {
    let (head, _) = Head::split(without_preamble(bytes));
    let mut message = from_head(&head);
    if let Some(nature) = bounce::by_header(&head) {
        message.nature = nature;
    }
    message
}

/// Without a byte order mark, empty lines and an mbox's `From ` line at the very start.
fn without_preamble(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if bytes.starts_with(b"From ") || bytes.starts_with(b">From ") {
        let end = bytes.iter().position(|&b| b == b'\n').map_or(bytes.len(), |at| at + 1);
        return bytes.get(end..).unwrap_or_default();
    }
    bytes
}

fn from_head(head: &Head) -> Message {
    let subject = head.text("Subject").map(|subject| shown(&subject)).unwrap_or_default();
    let senders = head.addresses("From");
    let (in_reply_to, references) = (head.ids("In-Reply-To"), head.ids("References"));
    let (to, cc) = (head.addresses("To"), head.addresses("Cc"));
    let nature = match automatic::read(head, &subject) {
        Some(reply) => Nature::AutoReply(reply),
        None => Nature::Personal,
    };
    let ids = in_reply_to.iter().chain(&references).map(String::as_str);
    let keys = keys::keys_in(ids.chain(to.iter().chain(&cc).map(|a| a.address.as_str())));
    Message {
        message_id: head.ids("Message-ID").into_iter().next(),
        sent: head.date(),
        from: senders.first().cloned(),
        reply_to: head.addresses("Reply-To"),
        subject,
        nature,
        text: Text::default(),
        attachments: Vec::new(),
        keys,
        authentication_results: head.texts("Authentication-Results").collect(),
        own_key: head.text(keys::HEADER).map(|key| shown(&key)).filter(|key| !key.is_empty()),
        defects: defects(head, senders.len()),
        in_reply_to,
        references,
        to,
        cc,
    }
}

fn defects(head: &Head, senders: usize) -> Vec<String> {
    let mut defects = Vec::new();
    let mut note = |wrong: bool, words: &str| {
        if wrong {
            defects.push(words.to_owned());
        }
    };
    note(head.is_empty(), "no header");
    note(head.cut, "a header section longer than is read");
    note(!head.is_empty() && senders == 0, "no From address");
    note(head.count("From") > 1 || senders > 1, SEVERAL_SENDERS);
    note(!head.is_empty() && !head.has("Message-ID"), "no Message-ID");
    note(!head.is_empty() && !head.has("Date"), "no Date");
    note(head.has("Date") && head.date().is_none(), "an unreadable Date");
    for name in ["Subject", "Message-ID", "Date", "To"] {
        note(head.count(name) > 1, &format!("several {name} headers"));
    }
    defects
}
