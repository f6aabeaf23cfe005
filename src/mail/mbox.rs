//! mbox files (the mboxrd dialect): mails one after another, each under a line `From sender date`.

use std::borrow::Cow;

/// The mails of an mbox file in their order, without the `From ` lines; one level of `>From ` quoting is
/// undone. A file without any `From ` line is one mail.
pub fn mbox(bytes: &[u8]) -> impl Iterator<Item = Cow<'_, [u8]>> {
    let mut rest = Some(bytes).filter(|bytes| !bytes.trim_ascii().is_empty());
    std::iter::from_fn(move || {
        let (mail, behind) = first(rest?);
        rest = behind;
        Some(unquoted(mail))
    })
}

/// The first mail and what follows it.
fn first(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    let start = match bytes.starts_with(b"From ") {
        true => bytes.iter().position(|&b| b == b'\n').map_or(bytes.len(), |at| at + 1),
        false => 0,
    };
    let mut at = start;
    let mut empty_before = false;
    for line in bytes.get(start..).unwrap_or_default().split_inclusive(|&b| b == b'\n') {
        if empty_before && is_separator(line) {
            return (bytes.get(start..at).unwrap_or_default(), bytes.get(at..));
        }
        empty_before = line.trim_ascii().is_empty();
        at += line.len();
    }
    (bytes.get(start..).unwrap_or_default(), None)
}

/// Whether a line behind an empty one begins another mail: `From sender Mon Mar  2 10:00:00 2026`; the time of day tells it from a sentence that nobody quoted.
pub fn is_separator(line: &[u8]) -> bool {
    line.starts_with(b"From ")
        && line.windows(3).any(|w| w[0].is_ascii_digit() && w[1] == b':' && w[2].is_ascii_digit())
}

/// A mail of an mbox file as it was before it was put there: one level of `>From ` quoting is undone.
pub fn unquoted(mail: &[u8]) -> Cow<'_, [u8]> {
    let quoted = |line: &[u8]| {
        line.first() == Some(&b'>')
            && line.iter().position(|&b| b != b'>').is_some_and(|at| line[at..].starts_with(b"From "))
    };
    if !mail.split_inclusive(|&b| b == b'\n').any(quoted) {
        return mail.into();
    }
    let mut plain = Vec::with_capacity(mail.len());
    for line in mail.split_inclusive(|&b| b == b'\n') {
        plain.extend_from_slice(if quoted(line) { &line[1..] } else { line });
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_are_split_at_from_lines_behind_an_empty_one() {
        let file =
            b"From a@b Mon Mar  2 10:00:00 2026\nSubject: 1\n\nFrom here on\n>From us\n>>From them\n\n\
            From c@d Tue Mar  3 10:00:00 2026\r\nSubject: 2\r\n\r\nx\r\n";
        let mails: Vec<_> = mbox(file).map(|m| String::from_utf8_lossy(&m).into_owned()).collect();
        let first = "Subject: 1\n\nFrom here on\nFrom us\n>From them\n\n";
        assert_eq!(mails, [first, "Subject: 2\r\n\r\nx\r\n"]);
    }

    #[test]
    fn nothing_and_a_bare_mail() {
        assert_eq!(mbox(b"\n").count(), 0);
        assert_eq!(mbox(b"Subject: x\n\ny").count(), 1);
    }
}
