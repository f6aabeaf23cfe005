//! Line ends and header blocks of raw mail.

use std::borrow::Cow;

/// The bytes with every line ended by CRLF; a bare CR stays as it is.
pub(super) fn to_crlf(bytes: &[u8]) -> Cow<'_, [u8]> {
    let bare = bare_line_feeds(bytes);
    if bare == 0 {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len().saturating_add(bare));
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        match line.strip_suffix(b"\n") {
            Some(text) if !text.ends_with(b"\r") => {
                out.extend_from_slice(text);
                out.extend_from_slice(b"\r\n");
            }
            _ => out.extend_from_slice(line),
        }
    }
    Cow::Owned(out)
}

fn bare_line_feeds(bytes: &[u8]) -> usize {
    let mut before = 0;
    let mut count = 0;
    for &b in bytes {
        count += usize::from(b == b'\n' && before != b'\r');
        before = b;
    }
    count
}

/// The bytes with CRLF made LF, as a Maildir keeps mail.
pub(super) fn to_lf(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(2).position(|pair| pair == b"\r\n") {
        out.extend_from_slice(&rest[..at]);
        out.push(b'\n');
        rest = &rest[at + 2..];
    }
    out.extend_from_slice(rest);
    out
}

/// Where the header block ends, its empty line included; `None` while there is none.
pub(super) fn header_end(bytes: &[u8]) -> Option<usize> {
    let mut start = 0;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        start += line.len();
        if line == b"\n" || line == b"\r\n" {
            return Some(start);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn line_ends_become_crlf_once() {
        for (from, to) in [
            ("", ""),
            ("a\nb\r\nc", "a\r\nb\r\nc"),
            ("\n\n", "\r\n\r\n"),
            ("a\rb\r\n", "a\rb\r\n"),
            ("a\r\n\nb\n", "a\r\n\r\nb\r\n"),
        ] {
            assert_eq!(to_crlf(from.as_bytes()), to.as_bytes(), "{from:?}");
        }
    }

    #[test]
    fn headers_end_at_the_first_empty_line() {
        assert_eq!(header_end(b"A: 1\r\nB: 2\r\n\r\nbody"), Some(14));
        assert_eq!(header_end(b"A: 1\n\nbody\n\n"), Some(6));
        assert_eq!(header_end(b"A: 1\r\nB: 2\r\n"), None);
    }

    proptest! {
        #[test]
        fn crlf_survives_the_way_through_a_maildir(text in "[ab\n]{0,40}") {
            let sent = to_crlf(text.as_bytes()).into_owned();
            prop_assert_eq!(to_lf(&sent), text.as_bytes());
            prop_assert_eq!(to_crlf(&to_lf(&sent)).into_owned(), sent);
        }
    }
}
