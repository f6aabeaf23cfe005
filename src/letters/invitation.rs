//! The entry of a calendar that goes along with a drafted invitation (RFC 5545, sent as RFC 6047 has it: the method in it).

use jiff::{ToSpan, Zoned, tz::TimeZone};

use super::mime::one_line;
use super::{Creditor, Letters};
use crate::dunning::{Address, Language};

/// What a meeting's entry says.
#[derive(Debug, Clone, Copy)]
pub struct InvitationView<'a> {
    /// Who invites.
    pub creditor: &'a Creditor,
    /// In which language.
    pub language: Language,
    /// The outbox key of the mail that it goes along with: the entry's own name.
    pub key: &'a str,
    /// When the entry is written.
    pub date: &'a Zoned,
    /// When the meeting begins.
    pub at: &'a Zoned,
    /// Who invites, as an address.
    pub from: &'a Address,
    /// Who is invited.
    pub to: &'a [Address],
}

/// A short one: who has no time for it suggests another.
const MINUTES: i64 = 30;
/// Octets in a line before it is folded (section 3.1).
const LINE: usize = 73;

impl Letters {
    /// The entry as a file, CRLF line ends.
    pub fn invitation(&self, view: &InvitationView) -> Vec<u8> {
        let words = self.words(view.language);
        let utc = |at: &Zoned| at.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
        let end = view.at.checked_add(MINUTES.minutes()).unwrap_or_else(|_| view.at.clone());
        let creditor = one_line(&view.creditor.name);
        let summary = words.say("answer.meeting_title", &[("creditor", &creditor)]);
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//dunmail//EN".to_owned(),
            "METHOD:REQUEST".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@{}", view.key, plain(&view.from.domain())),
            format!("DTSTAMP:{}", utc(view.date)),
            format!("DTSTART:{}", utc(view.at)),
            format!("DTEND:{}", utc(&end)),
            format!("SUMMARY:{}", escaped(&summary)),
            format!("ORGANIZER:mailto:{}", plain(&view.from.address)),
        ];
        for to in view.to {
            lines.push(format!("ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:{}", plain(&to.address)));
        }
        lines.extend(["STATUS:TENTATIVE", "END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
        lines.iter().flat_map(|line| folded(line)).collect()
    }
}

/// An address takes no blanks or line ends with it.
fn plain(address: &str) -> String {
    address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// TEXT (section 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// A line folded between characters (section 3.1).
fn folded(line: &str) -> Vec<u8> {
    let mut out = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_and_text_is_escaped() {
        let line = format!("SUMMARY:{}", "ü".repeat(60));
        let text = String::from_utf8(folded(&line)).unwrap();
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
        assert_eq!(escaped("a, b; c\\d"), "a\\, b\\; c\\\\d");
    }
}
