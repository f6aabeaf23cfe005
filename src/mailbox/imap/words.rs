//! Small pieces of IMAP: arguments, UID sets, capabilities, what a FETCH answers.

use std::collections::HashSet;
use std::fmt::Write as _;

use async_imap::imap_proto::rfc4315::UidSetMember;
use async_imap::imap_proto::{AttributeValue, SectionPath};
use jiff::Timestamp;

use super::super::message::Flags;
use super::super::{MailboxError, utf7};

/// What the server says it can do; all but IMAP4rev1 is optional to us.
#[derive(Debug, Clone, Default)]
pub(super) struct Capabilities(HashSet<String>);

impl Capabilities {
    pub fn read(list: &str) -> Self {
        Self(list.split_ascii_whitespace().map(str::to_ascii_uppercase).collect())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// RFC 9051 section 9, `quoted`. The text must be free of CR, LF and NUL.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Undoes the escapes of a quoted string, which the parser hands over as they were sent. A name in which a backslash
/// stands before anything else came as a literal and is left alone.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, chars.as_str().chars().next()) {
            ('\\', Some(next @ ('\\' | '"'))) => {
                out.push(next);
                chars.next();
            }
            ('\\', _) => return text.to_owned(),
            _ => out.push(c),
        }
    }
    out
}

/// Refuses folder names that could carry a second command or would be altered on the way.
pub(super) fn checked_name(name: &str) -> Result<(), MailboxError> {
    let refuse = |reason| Err(MailboxError::Argument { what: "a folder name", reason });
    if name.is_empty() {
        refuse("it is empty")
    } else if name.chars().any(char::is_control) {
        refuse("it holds a line end or another control character")
    } else {
        Ok(())
    }
}

/// A folder name as a command's argument.
pub(super) fn spelt(name: &str) -> String {
    utf7::encode(name)
}

/// A server's words, fit for one line of a log: no control characters, not too long.
pub(super) fn plain_text(text: &str) -> String {
    let mut out: String = text.chars().filter(|c| !c.is_control()).take(200).collect();
    if out.is_empty() {
        out.push_str("it gave no reason");
    }
    out
}

/// UIDs (ascending) as a set, `1:3,7`; each set names at most `at_most` UIDs.
pub(super) fn uid_sets(uids: &[u32], at_most: usize) -> Vec<String> {
    uids.chunks(at_most.max(1))
        .map(|chunk| {
            let mut set = String::new();
            for run in chunk.chunk_by(|a, b| a.checked_add(1) == Some(*b)) {
                if let (Some(first), Some(last)) = (run.first(), run.last()) {
                    let comma = if set.is_empty() { "" } else { "," };
                    let _ = match first == last {
                        true => write!(set, "{comma}{first}"),
                        false => write!(set, "{comma}{first}:{last}"),
                    };
                }
            }
            set
        })
        .collect()
}

/// The UID in a set of one, as APPENDUID and COPYUID give it.
pub(super) fn only_uid(set: &[UidSetMember]) -> Option<u32> {
    match set {
        [UidSetMember::Uid(uid)] => Some(*uid),
        [UidSetMember::UidRange(range)] if range.start() == range.end() => Some(*range.start()),
        _ => None,
    }
}

/// The UIDs of so many messages, in the order in which they were stored (RFC 4315 section 3); none where the set does
/// not name as many.
pub(super) fn uids(set: &[UidSetMember], count: usize) -> Vec<Option<u32>> {
    let each = set.iter().flat_map(|member| match member {
        UidSetMember::Uid(uid) => *uid..=*uid,
        UidSetMember::UidRange(range) => range.clone(),
    });
    // A wild range is not counted out.
    let uids: Vec<Option<u32>> = each.map(Some).take(count.saturating_add(1)).collect();
    if uids.len() == count { uids } else { vec![None; count] }
}

/// One message in the answer to a FETCH. Unsolicited ones lack the UID or what was asked for.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub uid: u32,
    pub flags: Option<Flags>,
    pub size: Option<u32>,
    pub received: Option<Timestamp>,
    pub lasting_id: Option<String>,
    /// The bytes of the section asked for.
    pub bytes: Option<Vec<u8>>,
}

impl Row {
    /// `None` without a UID.
    pub fn read(attributes: &[AttributeValue<'_>]) -> Option<Self> {
        let mut row = Self::default();
        for attribute in attributes {
            match attribute {
                AttributeValue::Uid(uid) => row.uid = *uid,
                AttributeValue::Flags(words) => {
                    let mut flags = Flags::default();
                    words.iter().for_each(|word| flags.read(word));
                    row.flags = Some(flags);
                }
                AttributeValue::Rfc822Size(size) => row.size = Some(*size),
                AttributeValue::InternalDate(text) => row.received = internal_date(text),
                AttributeValue::EmailId(id) => row.lasting_id = Some(id.to_string()),
                AttributeValue::GmailMsgId(id) => row.lasting_id = Some(id.to_string()),
                AttributeValue::BodySection {
                    section: None | Some(SectionPath::Full(_)),
                    data: Some(data),
                    ..
                } => {
                    row.bytes = Some(data.to_vec());
                }
                _ => {}
            }
        }
        (row.uid != 0).then_some(row)
    }
}

/// RFC 9051 section 9, `date-time`: ` 7-Feb-1994 21:52:25 -0800`.
fn internal_date(text: &str) -> Option<Timestamp> {
    Timestamp::strptime("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_name_runs() {
        assert_eq!(uid_sets(&[1, 2, 3, 7, 9, 10], 100), ["1:3,7,9:10"]);
        assert_eq!(uid_sets(&[1, 2, 3, 4, u32::MAX], 3), ["1:3", "4,4294967295"]);
        assert!(uid_sets(&[], 3).is_empty());
    }

    #[test]
    fn stored_messages_have_uids_in_their_order() {
        use UidSetMember::{Uid, UidRange};
        assert_eq!(uids(&[Uid(7), UidRange(9..=10)], 3), [Some(7), Some(9), Some(10)]);
        for (set, count) in [(vec![Uid(7)], 2), (vec![UidRange(1..=u32::MAX)], 2), (vec![], 1)] {
            assert_eq!(uids(&set, count), vec![None; count]);
        }
    }

    #[test]
    fn quotes_are_made_and_undone() {
        assert_eq!(quoted(r#"a"b\c"#), r#""a\"b\\c""#);
        for name in [r#"a"b\c"#, "plain", r"\\", "\""] {
            let sent = quoted(name);
            assert_eq!(unescaped(&sent[1..sent.len() - 1]), name);
        }
        assert_eq!(unescaped(r"from\literal"), r"from\literal");
    }

    #[test]
    fn internal_dates_are_instants() {
        for text in ["17-Jul-1996 02:44:25 -0700", " 7-Jul-1996 02:44:25 -0700"] {
            assert!(internal_date(text).is_some(), "{text}");
        }
        assert_eq!(internal_date("12-Mar-2026 10:24:00 +0100").unwrap().to_string(), "2026-03-12T09:24:00Z");
        assert_eq!(internal_date("yesterday"), None);
    }

    #[test]
    fn a_servers_words_fit_on_a_line() {
        assert_eq!(plain_text("no\r\n\x1b[1mbold"), "no[1mbold");
        assert_eq!(plain_text(""), "it gave no reason");
        assert_eq!(plain_text(&"é".repeat(999)).chars().count(), 200);
    }
}
