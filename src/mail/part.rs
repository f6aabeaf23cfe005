//! The tree of MIME parts (RFC 2045, 2046). mail-parser's own tree descends without a limit and decodes what
//! is not asked for; this one is bounded in depth, number and time.

use std::borrow::Cow;

use super::charset;
use super::head::Head;

/// Real mail nests four or five deep.
const DEEPEST: usize = 12;
/// Real mail has some dozens of parts.
const MOST: usize = 1000;

/// A part with its content still in transfer encoding.
#[derive(Debug)]
pub(super) struct Part<'x> {
    pub(super) head: Head,
    /// `type/subtype`, lower case; `text/plain` where nothing is declared.
    pub(super) media_type: String,
    /// Raw content.
    pub(super) raw: &'x [u8],
    /// Parts of a multipart; of no other type.
    pub(super) parts: Vec<Part<'x>>,
}

impl<'x> Part<'x> {
    /// Reads the tree under a head that has been read already. What goes beyond the limits stays a leaf and is
    /// told in `defects`.
    pub(super) fn read(head: Head, raw: &'x [u8], defects: &mut Vec<String>) -> Part<'x> {
        let mut left = MOST;
        let part = grow(head, raw, "text/plain", 0, &mut left);
        if left == 0 {
            defects.push("more MIME parts than are read".into());
        }
        part
    }

    /// Whether the media type begins with this.
    pub(super) fn is(&self, media_type: &str) -> bool {
        self.media_type.starts_with(media_type)
    }

    /// The content with its transfer encoding undone.
    pub(super) fn bytes(&self) -> Cow<'x, [u8]> {
        let encoding = self.head.text("Content-Transfer-Encoding").unwrap_or_default();
        match encoding.to_ascii_lowercase().as_str() {
            "base64" => base64(self.raw).into(),
            "quoted-printable" => quoted_printable(self.raw).into(),
            _ => self.raw.into(),
        }
    }

    /// The content as text with `\n` line ends.
    pub(super) fn text(&self) -> String {
        unix_lines(&charset::decode(&self.bytes(), self.head.parameter("Content-Type", "charset")))
    }

    /// The file name that it came with.
    pub(super) fn name(&self) -> Option<&str> {
        self.head
            .parameter("Content-Disposition", "filename")
            .or_else(|| self.head.parameter("Content-Type", "name"))
    }

    /// This part and all under it, in their order.
    pub(super) fn all(&self) -> Vec<&Part<'x>> {
        let mut found = vec![self];
        let mut at = 0;
        while let Some(part) = found.get(at).copied() {
            at += 1;
            found.splice(at..at, &part.parts);
        }
        found
    }
}

fn grow<'x>(head: Head, raw: &'x [u8], default: &str, depth: usize, left: &mut usize) -> Part<'x> {
    let media_type = head.media_type().unwrap_or_else(|| default.to_owned());
    let mut parts = Vec::new();
    if media_type.starts_with("multipart/") && depth < DEEPEST {
        let boundary = match head.parameter("Content-Type", "boundary") {
            Some(boundary) => Some(boundary.trim_end().as_bytes().to_vec()),
            None => first_boundary(raw),
        };
        // RFC 2046 5.1.5: parts of a digest are messages unless they say otherwise.
        let default = if media_type == "multipart/digest" { "message/rfc822" } else { "text/plain" };
        for section in boundary.filter(|b| !b.is_empty()).map(|b| sections(raw, &b)).unwrap_or_default() {
            if *left == 0 {
                break;
            }
            *left -= 1;
            let headless = section.strip_prefix(b"\r\n").or_else(|| section.strip_prefix(b"\n"));
            let (head, body) = match headless {
                Some(body) => (Head::default(), body),
                None => Head::split(section),
            };
            let body = if head.is_empty() && headless.is_none() { section } else { body };
            parts.push(grow(head, body, default, depth + 1, left));
        }
    }
    Part { head, media_type, raw, parts }
}

/// A boundary that the header forgot to declare: the first line that looks like one.
fn first_boundary(raw: &[u8]) -> Option<Vec<u8>> {
    raw.split(|&b| b == b'\n')
        .take(50)
        .find_map(|line| line.strip_prefix(b"--").map(|rest| rest.trim_ascii_end().to_vec()))
}

/// What stands between the lines `--boundary`; the line end before such a line belongs to it (RFC 2046 5.1.1).
fn sections<'x>(raw: &'x [u8], boundary: &[u8]) -> Vec<&'x [u8]> {
    let mut found = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in raw.split_inclusive(|&b| b == b'\n') {
        let here = at;
        at += line.len();
        let Some(rest) = line.strip_prefix(b"--").and_then(|l| l.strip_prefix(boundary)) else { continue };
        let last = match rest.trim_ascii_end() {
            b"" => false,
            b"--" => true,
            _ => continue,
        };
        if let Some(start) = start {
            found.push(without_line_end(raw.get(start..here).unwrap_or_default()));
        }
        if last {
            return found;
        }
        start = Some(at);
    }
    if let Some(start) = start {
        found.push(raw.get(start..).unwrap_or_default());
    }
    found
}

/// The same with `\n` where a line ends, in one pass.
pub(super) fn unix_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\r');
    out.push_str(lines.next().unwrap_or_default());
    for line in lines {
        if !line.starts_with('\n') {
            out.push('\n');
        }
        out.push_str(line);
    }
    out
}

fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// The value of each byte in base64; [`NONE`] for those outside its alphabet.
const BASE64: [u8; 256] = {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut values = [NONE; 256];
    let mut at = 0;
    while at < alphabet.len() {
        values[alphabet[at] as usize] = at as u8;
        at += 1;
    }
    values
};
const NONE: u8 = 0xff;

/// RFC 2045 6.8; what is not of its alphabet is skipped, padding ends a run.
fn base64(raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len() / 4 * 3);
    let (mut run, mut bits) = (0_u32, 0_u32);
    let mut rest = raw;
    loop {
        // Whole groups are nearly all there is.
        while bits == 0
            && let Some((group, behind)) = rest.split_first_chunk::<4>()
        {
            let values = group.map(|byte| BASE64[usize::from(byte)]);
            if values.contains(&NONE) {
                break;
            }
            let all = values.iter().fold(0_u32, |all, &value| all << 6 | u32::from(value));
            bytes.extend_from_slice(&all.to_be_bytes()[1..]);
            rest = behind;
        }
        let Some((&byte, behind)) = rest.split_first() else { return bytes };
        rest = behind;
        let value = match BASE64[usize::from(byte)] {
            NONE if byte == b'=' => {
                (run, bits) = (0, 0);
                continue;
            }
            NONE => continue,
            value => value,
        };
        run = (run << 6 | u32::from(value)) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((run >> bits & 0xff) as u8);
        }
    }
}

/// RFC 2045 6.7; a broken escape stands for itself.
fn quoted_printable(raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len());
    for line in raw.split_inclusive(|&b| b == b'\n') {
        let (content, end) = match line.strip_suffix(b"\r\n") {
            Some(content) => (content, &b"\r\n"[..]),
            None => line.strip_suffix(b"\n").map_or((line, &b""[..]), |content| (content, &b"\n"[..])),
        };
        let content = content.trim_ascii_end();
        let (content, soft) = match content.strip_suffix(b"=") {
            Some(content) => (content, true),
            None => (content, false),
        };
        let mut rest = content;
        while let Some((&first, behind)) = rest.split_first() {
            match (first, behind) {
                (b'=', [high, low, behind @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    bytes.push(hex(*high) << 4 | hex(*low));
                    rest = behind;
                }
                _ => {
                    bytes.push(first);
                    rest = behind;
                }
            }
        }
        if !soft {
            bytes.extend_from_slice(end);
        }
    }
    bytes
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit.wrapping_sub(b'A').wrapping_add(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transfer_encodings() {
        assert_eq!(base64(b"SGFs\r\nbG8="), b"Hallo");
        assert_eq!(base64(b"SGFsbG8=SGFsbG8="), b"HalloHallo");
        assert_eq!(base64(b"SG!Fs\nbG\r\n8gV2VsdA==\r\n"), b"Hallo Welt");
        assert_eq!(quoted_printable(b"Gr=C3=BC=C3=9Fe =\r\nan =ZZ  \r\n"), "Grüße an =ZZ\r\n".as_bytes());
    }

    #[test]
    fn an_unclosed_multipart_keeps_its_parts() {
        let mut defects = Vec::new();
        let (head, body) =
            Head::split(b"Content-Type: multipart/mixed; boundary=x\n\nprologue\n--x\n\neins\n--x\n\nzwei");
        let part = Part::read(head, body, &mut defects);
        let texts: Vec<_> = part.parts.iter().map(Part::text).collect();
        assert_eq!(texts, ["eins", "zwei"]);
    }

    #[test]
    fn nesting_ends_somewhere() {
        let mut mail = String::new();
        for level in 0..5000 {
            mail += &format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n");
        }
        let (head, body) = Head::split(mail.as_bytes());
        assert!(Part::read(head, body, &mut Vec::new()).all().len() <= DEEPEST + 1);
    }
}
