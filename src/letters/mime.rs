//! The exact bytes of a mail: headers, parts, encodings. Deterministic: same input, same bytes.
//!
//! Only 7-bit bytes, CRLF line ends and lines of at most 998 bytes (RFC 5321 section 4.5.3.1.6) come out of
//! here, and no control character of any value reaches a header.

use data_encoding::{BASE64, HEXLOWER};
use jiff::Zoned;
use jiff::fmt::rfc2822::DateTimePrinter;
use sha2::{Digest, Sha256};

use super::seven_bit::seven_bit;
use super::{Enclosure, LetterError};
use crate::dunning::{Address, Language};

/// Lines of text and headers are folded here; RFC 5322 section 2.1.1 advises at most 78.
const FOLD: usize = 76;
/// The longest line that SMTP carries (RFC 5321 section 4.5.3.1.6), without CRLF.
pub(super) const LONGEST: usize = 998;
/// A file name is cut to this many characters.
const NAME: usize = 80;

/// A value on one line: white space of any kind becomes one space; control, bidirectional-override and
/// private-use characters vanish.
pub(super) fn one_line(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_whitespace() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        } else if !vanishes(c) {
            text.push(c);
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// The same for a text of several lines: `\n` stays.
pub(super) fn many_lines(value: &str) -> String {
    value.lines().map(one_line).collect::<Vec<_>>().join("\n")
}

/// Whether a character has no place in a letter: it would steer the mail, the terminal or the reader's eye
/// (Unicode's bidirectional controls), or imitate this module's own place marks (private use).
pub(super) fn vanishes(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
}

/// The head of a mail, as it is written line by line.
#[derive(Debug, Default)]
pub(super) struct Head(String);

impl Head {
    /// A field of free text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        let value = one_line(value);
        let at = name.len() + 2;
        self.0.push_str(name);
        self.0.push_str(": ");
        self.0.push_str(&phrase(&value, at));
        self.0.push_str("\r\n");
    }

    /// A field of this module's own ASCII words, short enough for one line.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.0.push_str(&format!("{name}: {value}\r\n"));
    }

    /// The Date field (RFC 5322 section 3.3).
    pub(super) fn date(&mut self, date: &Zoned) -> Result<(), LetterError> {
        let text = DateTimePrinter::new().zoned_to_string(date).map_err(|_| LetterError::Date)?;
        self.plain("Date", &text);
        Ok(())
    }

    /// A field of addresses, one on each line; none: no field.
    pub(super) fn addresses(&mut self, name: &str, addresses: &[Address]) -> Result<(), LetterError> {
        for (at, address) in addresses.iter().enumerate() {
            let lead = if at == 0 { format!("{name}: ") } else { ",\r\n ".into() };
            self.0.push_str(&lead);
            let place = if at == 0 { lead.len() } else { 1 };
            self.0.push_str(&mailbox(address, place)?);
        }
        if !addresses.is_empty() {
            self.0.push_str("\r\n");
        }
        Ok(())
    }

    /// The Message-ID, which must be there.
    pub(super) fn message_id(&mut self, id: &str) -> Result<(), LetterError> {
        let id = message_id(id).ok_or_else(|| LetterError::Key(one_line(id)))?;
        self.plain("Message-ID", &id);
        Ok(())
    }

    /// A field of message ids, one on each line; ids that no header can carry are left out.
    pub(super) fn ids<'a>(&mut self, name: &str, ids: impl IntoIterator<Item = &'a str>) {
        let ids: Vec<String> = ids.into_iter().filter_map(message_id).collect();
        if !ids.is_empty() {
            self.plain(name, &ids.join("\r\n "));
        }
    }
}

/// A message id in angle brackets, or `None` if it is none (RFC 5322 section 3.6.4, read generously).
fn message_id(id: &str) -> Option<String> {
    let id = id.trim().trim_matches(['<', '>']);
    let fits = !id.is_empty() && id.len() <= LONGEST - 20;
    (fits && id.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b',' | b'"')))
        .then(|| format!("<{id}>"))
}

/// `Name <local@domain>`, folded.
fn mailbox(address: &Address, at: usize) -> Result<String, LetterError> {
    let bare = address_spec(&address.address)?;
    let name = one_line(address.name.as_deref().unwrap_or(""));
    if name.is_empty() || name == bare {
        return Ok(bare);
    }
    let shown = if name.is_ascii() && !name.contains("=?") && name.len() + at < FOLD {
        // A quoted-string always does (RFC 5322 section 3.2.4).
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded_words(&name, at)
    };
    Ok(format!("{shown}\r\n <{bare}>").replace("\"\r\n <", "\" <"))
}

/// A bare address that ASCII mail can carry: a dot-atom (RFC 5321 section 4.1.2) before the `@`, the domain in
/// its ASCII form (RFC 5891).
pub(super) fn address_spec(address: &str) -> Result<String, LetterError> {
    let wrong = || LetterError::Address(one_line(address));
    let trimmed = address.trim();
    let (local, domain) = trimmed.rsplit_once('@').ok_or_else(wrong)?;
    let atoms = local.split('.').all(|atom| {
        !atom.is_empty()
            && atom.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
    });
    let domain = idna::domain_to_ascii(domain).map_err(|_| wrong())?;
    let labels = domain.split('.').all(|label| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    });
    if !atoms || !labels || local.len() > 64 || domain.len() > 255 {
        return Err(wrong());
    }
    Ok(format!("{local}@{domain}"))
}

/// Free text as a header carries it: folded at spaces if it is plain ASCII, else in encoded words.
fn phrase(value: &str, at: usize) -> String {
    let plain =
        value.is_ascii() && !value.contains("=?") && value.split(' ').all(|word| word.len() < FOLD - at);
    if !plain {
        return encoded_words(value, at);
    }
    let mut text = String::with_capacity(value.len() + 8);
    let mut column = at;
    for (n, word) in value.split(' ').enumerate() {
        if n > 0 {
            if column + 1 + word.len() > FOLD {
                text.push_str("\r\n");
                column = 0;
            }
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += word.len();
    }
    text
}

/// RFC 2047: base64 words of at most 75 characters, one on each line, none of which splits a character.
fn encoded_words(value: &str, at: usize) -> String {
    let mut words = Vec::new();
    let mut chunk = String::new();
    // 45 bytes make 60 characters, and `=?utf-8?B?` with `?=` makes 72; the first line has its name before it.
    let room = |first: bool| if first { 45_usize.saturating_sub(at).max(12) } else { 45 };
    for c in value.chars() {
        if chunk.len() + c.len_utf8() > room(words.is_empty()) {
            words.push(std::mem::take(&mut chunk));
        }
        chunk.push(c);
    }
    words.push(chunk);
    let words: Vec<String> =
        words.iter().map(|w| format!("=?utf-8?B?{}?=", BASE64.encode(w.as_bytes()))).collect();
    words.join("\r\n ")
}

/// The body of a letter.
pub(super) struct Body<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// The same as HTML.
    pub(super) html: Option<&'a str>,
    /// What goes along.
    pub(super) enclosures: &'a [Enclosure<'a>],
    /// A picture that the HTML shows.
    pub(super) picture: Option<Picture<'a>>,
    /// Its language (RFC 3282).
    pub(super) language: Language,
}

/// A picture that the HTML shows as `cid:…` (RFC 2392): it travels in the mail, so nothing is fetched.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picture<'a> {
    /// Its Content-ID, without angle brackets.
    pub(super) cid: &'a str,
    /// A PNG.
    pub(super) png: &'a [u8],
}

/// Head and body together. `key` and all contents make the boundaries: same letter, same bytes, and nothing
/// that is enclosed can contain one.
pub(super) fn assemble(mut head: Head, key: &str, body: &Body) -> Vec<u8> {
    head.plain("Content-Language", body.language.code());
    head.plain("MIME-Version", "1.0");
    let mark = mark(key, body);
    let mut whole = text_part("plain", body.text);
    if let Some(html) = body.html {
        let mut shown = text_part("html", html);
        if let Some(picture) = &body.picture {
            // RFC 2387: the HTML is the root and stands first.
            let kind = "related; type=\"text/html\"";
            shown = multipart(kind, &format!("=_dm_{mark}_r"), &[shown, inline(picture)]);
        }
        whole = multipart("alternative", &format!("=_dm_{mark}_a"), &[whole, shown]);
    }
    if !body.enclosures.is_empty() {
        let mut parts = vec![whole];
        parts.extend(body.enclosures.iter().map(enclosure));
        whole = multipart("mixed", &format!("=_dm_{mark}_m"), &parts);
    }
    let mut bytes = head.0.into_bytes();
    bytes.extend(whole);
    bytes
}

/// What makes the boundaries of a letter its own.
fn mark(key: &str, body: &Body) -> String {
    let mut hash = Sha256::new();
    let mut add = |bytes: &[u8]| {
        hash.update(bytes.len().to_be_bytes());
        hash.update(bytes);
    };
    add(key.as_bytes());
    add(body.text.as_bytes());
    add(body.html.unwrap_or_default().as_bytes());
    if let Some(picture) = &body.picture {
        add(picture.png);
    }
    for enclosure in body.enclosures {
        match enclosure {
            Enclosure::File { bytes, .. } | Enclosure::Mail { bytes } => add(bytes),
        }
    }
    let mut mark = HEXLOWER.encode(&hash.finalize());
    mark.truncate(24);
    mark
}

/// A multipart entity (RFC 2046 section 5.1).
fn multipart(kind: &str, boundary: &str, parts: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes =
        format!("Content-Type: multipart/{kind};\r\n boundary=\"{boundary}\"\r\n\r\n").into_bytes();
    for part in parts {
        bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        bytes.extend_from_slice(part);
        if !part.ends_with(b"\r\n") {
            bytes.extend_from_slice(b"\r\n");
        }
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    bytes
}

/// A text entity, as 7bit if it is short-lined ASCII, else as quoted-printable.
fn text_part(subtype: &str, text: &str) -> Vec<u8> {
    let plain = text.lines().all(|line| {
        line.len() <= FOLD
            && line.bytes().all(|b| b == b'\t' || b == b' ' || b.is_ascii_graphic())
            && !line.ends_with([' ', '\t'])
            && !line.starts_with(['.'])
            && !line.starts_with("From ")
    });
    let encoding = if plain { "7bit" } else { "quoted-printable" };
    let mut bytes = format!(
        "Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    .into_bytes();
    for line in text.lines() {
        if plain {
            bytes.extend_from_slice(line.as_bytes());
        } else {
            quoted_printable(line.as_bytes(), &mut bytes);
        }
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

/// One line of quoted-printable (RFC 2045 section 6.7), with soft breaks at 76 characters. A leading dot and
/// a leading "From " are encoded too: some transports change them (RFC 2049 section 3).
pub(super) fn quoted_printable(bytes: &[u8], out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let stands = |b: &&u8| matches!(b, b'\t' | b' '..=b'<' | b'>'..=b'~');
    let inner = bytes.get(..bytes.len().saturating_sub(1)).unwrap_or_default();
    let (mut at, mut column) = (0, 0);
    while let Some(&b) = bytes.get(at) {
        // Most bytes stand for themselves: but for the ends of a line they are taken over together.
        if column > 0 {
            let rest = inner.get(at..).unwrap_or_default();
            let some = rest.iter().take(FOLD - 1 - column).take_while(stands).count();
            if let Some(some @ [_, ..]) = rest.get(..some) {
                out.extend_from_slice(some);
                at += some.len();
                column += some.len();
                continue;
            }
        }
        at += 1;
        let literal = match b {
            b' ' | b'\t' => at < bytes.len(),
            b'=' => false,
            b'.' => column > 0,
            b'F' => column > 0 || !bytes.starts_with(b"From "),
            _ => b.is_ascii_graphic(),
        };
        let width = if literal { 1 } else { 3 };
        if column + width > FOLD - 1 {
            out.extend_from_slice(b"=\r\n");
            column = 0;
        }
        if literal && !(b == b'.' && column == 0) {
            out.push(b);
            column += 1;
        } else {
            out.extend([b'=', HEX[usize::from(b >> 4)], HEX[usize::from(b & 15)]]);
            column += 3;
        }
    }
}

/// Bytes as base64 lines of 76 characters (RFC 2045 section 6.8).
pub(super) fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 3 * 4 + bytes.len() / 28 + 8);
    for chunk in bytes.chunks(57) {
        out.extend_from_slice(BASE64.encode(chunk).as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out
}

/// A picture within the HTML.
fn inline(picture: &Picture) -> Vec<u8> {
    let mut part = format!(
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <{}>\r\n\
         Content-Disposition: inline; filename=\"qr.png\"\r\n\r\n",
        picture.cid
    )
    .into_bytes();
    part.extend(base64(picture.png));
    part
}

/// An attachment.
fn enclosure(enclosure: &Enclosure) -> Vec<u8> {
    match enclosure {
        Enclosure::File { name, media_type, bytes } => file(name, &media(media_type), bytes),
        Enclosure::Mail { bytes } => match seven_bit(bytes) {
            Some(mail) => {
                let mut part = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 7bit\r\n\
                    Content-Disposition: attachment; filename=\"mail.eml\"\r\n\r\n"
                    .to_vec();
                part.extend(mail);
                part
            }
            // message/rfc822 must not be encoded (RFC 2046 section 5.2.1): what cannot be made 7-bit goes as a file.
            None => file("mail.eml", "application/octet-stream", bytes),
        },
    }
}

/// A file as base64.
fn file(name: &str, media: &str, bytes: &[u8]) -> Vec<u8> {
    let name = file_name(name);
    let ascii = name.replace(['"', '\\'], "_");
    let mut part = String::from("Content-Type: ");
    if name.is_ascii() {
        part.push_str(media);
        part.push_str(&format!("\r\nContent-Disposition: attachment;\r\n filename=\"{ascii}\""));
    } else {
        // RFC 2231 section 4; the encoded word is not in the standards, but what older clients read.
        let word = encoded_words(&name, 0).replace("\r\n ", "\r\n  ");
        part.push_str(&format!("{media};\r\n name=\"{word}\""));
        part.push_str("\r\nContent-Disposition: attachment;\r\n filename*=utf-8''");
        for b in name.bytes() {
            if b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_') {
                part.push(char::from(b));
            } else {
                part.push_str(&format!("%{b:02X}"));
            }
        }
    }
    part.push_str("\r\nContent-Transfer-Encoding: base64");
    part.push_str("\r\n\r\n");
    let mut part = part.into_bytes();
    part.extend(base64(bytes));
    part
}

/// A file name without a path, not too long, its extension kept.
fn file_name(name: &str) -> String {
    let name = one_line(name).replace(['/', '\\', ':'], "_");
    let name = name.trim_start_matches('.');
    if name.is_empty() {
        return "attachment".into();
    }
    let count = name.chars().count();
    if count <= NAME {
        return name.into();
    }
    let tail: String = name.chars().skip(count - 12).collect();
    name.chars().take(NAME - 12).chain(tail.chars()).collect()
}

/// A media type that may be sent as base64, else the type of unknown bytes.
fn media(media_type: &str) -> String {
    let token =
        |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b));
    match media_type.split_once('/') {
        Some((kind, subtype))
            if token(kind)
                && token(subtype)
                && media_type.len() <= 127
                && !kind.eq_ignore_ascii_case("multipart")
                && !kind.eq_ignore_ascii_case("message") =>
        {
            media_type.to_ascii_lowercase()
        }
        _ => "application/octet-stream".into(),
    }
}
