//! A sent mail made fit for 7-bit transport, so that it can go along as `message/rfc822`.
//!
//! Such a part must not be encoded as a whole (RFC 2046 section 5.2.1): its own 8-bit parts are encoded
//! instead, as a relay would (RFC 6152 section 3). Nothing that is read changes, only how it is carried.

use super::mime::{LONGEST, base64, quoted_printable};

/// Parts within parts are followed this far.
const DEPTH: usize = 8;

/// A mail with CRLF line ends that 7-bit transport does not harm; `None` if it cannot be made so (8-bit
/// headers, parts nested too deeply).
pub(super) fn seven_bit(mail: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(mail.len() + mail.len() / 20);
    entity(&lines(mail), DEPTH, &mut out)?;
    Some(out)
}

/// The lines without their ends, whatever ends they have; one empty last line is no line.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|b| matches!(b, b'\r' | b'\n')) {
        let (line, end) = rest.split_at(at);
        lines.push(line);
        rest = end.strip_prefix(b"\r\n").or_else(|| end.get(1..)).unwrap_or_default();
    }
    if !rest.is_empty() {
        lines.push(rest);
    }
    lines
}

fn is_seven_bit(line: &[u8]) -> bool {
    line.len() <= LONGEST && line.iter().all(|b| (1..=127).contains(b))
}

fn write(lines: &[&[u8]], out: &mut Vec<u8>) {
    for line in lines {
        out.extend_from_slice(line);
        out.extend_from_slice(b"\r\n");
    }
}

/// One entity: its head, and its body encoded where that is needed.
fn entity(lines: &[&[u8]], depth: usize, out: &mut Vec<u8>) -> Option<()> {
    let end = lines.iter().position(|line| line.is_empty()).unwrap_or(lines.len());
    let (head, body) = lines.split_at(end);
    if !head.iter().all(|line| is_seven_bit(line)) {
        return None;
    }
    let body = body.get(1..).unwrap_or_default();
    let fields = fields(head);
    let encoding = value(&fields, "content-transfer-encoding").to_ascii_lowercase();
    let media = value(&fields, "content-type");
    let kind = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();

    if body.iter().all(|line| is_seven_bit(line)) {
        write(head, out);
        out.extend_from_slice(b"\r\n");
        write(body, out);
        return Some(());
    }
    let depth = depth.checked_sub(1)?;
    let carried = match (kind.as_str(), encoding.as_str()) {
        // Already encoded, and yet with 8-bit bytes or endless lines: broken, and not ours to mend.
        (_, "quoted-printable" | "base64") => return None,
        (kind, _) if kind.starts_with("multipart/") || kind == "message/rfc822" => "7bit",
        (kind, _) if kind.is_empty() || kind.starts_with("text/") => "quoted-printable",
        _ => "base64",
    };
    for field in fields.iter().filter(|field| field.name != "content-transfer-encoding") {
        write(field.lines, out);
    }
    out.extend_from_slice(format!("Content-Transfer-Encoding: {carried}\r\n\r\n").as_bytes());
    match carried {
        "7bit" if kind == "message/rfc822" => entity(body, depth, out),
        "7bit" => parts(body, &boundary(&media)?, depth, out),
        "base64" => {
            out.extend(base64(&body.join(&b"\r\n"[..])));
            Some(())
        }
        _ => {
            for line in body {
                quoted_printable(line, out);
                out.extend_from_slice(b"\r\n");
            }
            Some(())
        }
    }
}

/// The parts between boundaries (RFC 2046 section 5.1.1). Preamble and epilogue mean nothing and are left out
/// if they are 8-bit.
fn parts(body: &[&[u8]], boundary: &str, depth: usize, out: &mut Vec<u8>) -> Option<()> {
    let delimiter = format!("--{boundary}");
    let closing = format!("--{boundary}--");
    let trimmed = |line: &[u8]| line.trim_ascii_end().to_vec();
    let mut part: Option<usize> = None;
    let mut closed = false;
    for (at, line) in body.iter().enumerate() {
        let ends = trimmed(line) == closing.as_bytes();
        if closed || !(ends || trimmed(line) == delimiter.as_bytes()) {
            continue;
        }
        if let Some(from) = part {
            entity(body.get(from..at)?, depth, out)?;
        }
        write(&[line], out);
        part = Some(at + 1);
        closed = ends;
    }
    match (part, closed) {
        (Some(_), true) => Some(()),
        // The end is missing: what is there still counts.
        (Some(from), false) => entity(body.get(from..)?, depth, out),
        (None, _) => None,
    }
}

/// A header field with the lines that it is folded over.
struct Field<'a, 'b> {
    name: String,
    lines: &'b [&'a [u8]],
}

/// The fields of a head, in order.
fn fields<'a, 'b>(head: &'b [&'a [u8]]) -> Vec<Field<'a, 'b>> {
    let mut fields = Vec::new();
    let mut from = 0;
    for at in 1..=head.len() {
        let goes_on = head.get(at).is_some_and(|line| line.starts_with(b" ") || line.starts_with(b"\t"));
        if goes_on {
            continue;
        }
        if let Some(lines) = head.get(from..at) {
            let first = lines.first().copied().unwrap_or_default();
            let name = first.split(|b| *b == b':').next().unwrap_or_default();
            let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
            fields.push(Field { name, lines });
        }
        from = at;
    }
    fields
}

/// A field's value, unfolded; empty if there is none.
fn value(fields: &[Field], name: &str) -> String {
    let Some(field) = fields.iter().find(|field| field.name == name) else { return String::new() };
    let text = String::from_utf8_lossy(&field.lines.concat()).into_owned();
    text.split_once(':').map(|(_, value)| value.trim().to_string()).unwrap_or_default()
}

/// The boundary parameter of a Content-Type.
fn boundary(media: &str) -> Option<String> {
    let lower = media.to_ascii_lowercase();
    let at = lower.find("boundary=")?;
    let value = media.get(at + "boundary=".len()..)?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([';', ' ', '\t']).next()?,
    };
    (!value.is_empty()).then(|| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares, with `\n` for CRLF on both sides.
    fn check(mail: &[u8], expected: Option<&str>) {
        let found = seven_bit(mail).map(|out| String::from_utf8(out).unwrap());
        assert!(found.iter().all(|text| text.is_ascii() && text.lines().all(|line| line.len() <= LONGEST)));
        assert_eq!(found.map(|text| text.replace("\r\n", "\n")).as_deref(), expected);
    }

    #[test]
    fn plain_mail_stays_as_it_is_but_for_its_line_ends() {
        check(b"Subject: a\n\nb\r\rc\r\n", Some("Subject: a\n\nb\n\nc\n"));
        check(b"", Some("\n"));
    }

    #[test]
    fn text_becomes_quoted_printable_and_files_base64() {
        check(
            "Subject: a\n\nschön =\n".as_bytes(),
            Some("Subject: a\nContent-Transfer-Encoding: quoted-printable\n\nsch=C3=B6n =3D\n"),
        );
        check(
            b"Content-Type: image/x\r\nContent-Transfer-Encoding:\r\n 8bit\r\n\r\n\xff\x00",
            Some("Content-Type: image/x\nContent-Transfer-Encoding: base64\n\n/wA=\n"),
        );
    }

    #[test]
    fn only_the_parts_that_need_it_change() {
        let mail = "Content-Type: multipart/mixed;\n boundary=\"b b\"\nContent-Transfer-Encoding: 8bit\n\nPräambel\n\
            --b b\nContent-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\nü\n\
            --b b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b b--\nnach\n";
        let expected = "Content-Type: multipart/mixed;\n boundary=\"b b\"\nContent-Transfer-Encoding: 7bit\n\n\
            --b b\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n=C3=BC\n\
            --b b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b b--\n";
        check(mail.as_bytes(), Some(expected));
    }

    #[test]
    fn what_cannot_be_made_fit_is_left_to_the_caller() {
        check("Subject: ü\n\na\n".as_bytes(), None);
        check("Content-Transfer-Encoding: base64\n\nü\n".as_bytes(), None);
        check("Content-Type: multipart/mixed\n\nü\n".as_bytes(), None);
        let deep = "Content-Type: message/rfc822\n\n".repeat(40) + "ü";
        check(deep.as_bytes(), None);
    }
}
