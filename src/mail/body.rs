//! Which parts of a mail are its text, and which are files.

use super::part::Part;
use super::{Attachment, flowed, html};

/// The text of a mail as plain text with quote marks.
pub(super) fn text(part: &Part<'_>) -> String {
    let mut pieces = Vec::new();
    collect(part, &mut pieces);
    let texts: Vec<String> = pieces.iter().map(Piece::text).filter(|text| !text.trim().is_empty()).collect();
    texts.join("\n")
}

/// The files that came along.
pub(super) fn attachments(part: &Part<'_>) -> Vec<Attachment> {
    part.all()
        .into_iter()
        .filter(|part| !part.is("multipart/") && !is_text(part))
        .map(|part| Attachment {
            name: part.name().map(super::head::shown).filter(|name| !name.is_empty()),
            media_type: part.media_type.clone(),
            bytes: part.bytes().into_owned(),
            inline: part.head.disposition().map_or(part.head.has("Content-ID"), |kind| kind == "inline"),
        })
        .collect()
}

/// One stretch of text in one or two forms.
#[derive(Default)]
struct Piece {
    plain: Option<String>,
    html: Option<String>,
}

impl Piece {
    /// The plain form, unless it is empty or a stub beside a real HTML form.
    fn text(&self) -> String {
        match (&self.plain, &self.html) {
            (Some(plain), None) => plain.clone(),
            (None, Some(page)) => html::text(page),
            (Some(plain), Some(page)) if is_stub(plain) => {
                let rendered = html::text(page);
                if rendered.trim().is_empty() { plain.clone() } else { rendered }
            }
            (Some(plain), Some(_)) => plain.clone(),
            (None, None) => String::new(),
        }
    }
}

/// A plain part that only says that the HTML part is the mail.
fn is_stub(plain: &str) -> bool {
    let text = plain.trim();
    if text.is_empty() {
        return true;
    }
    let text = text.to_lowercase();
    let asks = ["html", "view this", "browser", "viewer", "web version", "webversion"];
    let about = ["mail", "message", "nachricht", "bericht", "wiadomo"];
    text.len() < 300
        && text.lines().filter(|line| !line.trim().is_empty()).count() <= 3
        && asks.iter().any(|word| text.contains(word))
        && about.iter().any(|word| text.contains(word))
        && (text.contains("html") || text.contains("browser") || text.contains("viewer"))
}

fn collect(part: &Part<'_>, pieces: &mut Vec<Piece>) {
    match part.media_type.as_str() {
        "multipart/alternative" => {
            // RFC 2046 5.1.4: the same content in several forms; each form may be a multipart/related.
            let mut whole = Piece::default();
            for form in &part.parts {
                let mut inner = Vec::new();
                collect(form, &mut inner);
                for piece in inner {
                    append(&mut whole.plain, piece.plain);
                    append(&mut whole.html, piece.html);
                }
            }
            pieces.push(whole);
        }
        kind if kind.starts_with("multipart/") => {
            if part.parts.is_empty() {
                // Declared so, but without parts: show what is there.
                pieces.push(Piece { plain: Some(part.text()), html: None });
            }
            for part in &part.parts {
                collect(part, pieces);
            }
        }
        "text/html" if is_text(part) => pieces.push(Piece { plain: None, html: Some(part.text()) }),
        _ if is_text(part) => pieces.push(Piece { plain: Some(plain(part)), html: None }),
        _ => {}
    }
}

fn append(form: &mut Option<String>, more: Option<String>) {
    match (form.as_mut(), more) {
        (Some(text), Some(more)) => {
            text.push('\n');
            text.push_str(&more);
        }
        (None, Some(more)) => *form = Some(more),
        _ => {}
    }
}

/// Whether a part is shown as the mail's text rather than as a file.
fn is_text(part: &Part<'_>) -> bool {
    let shown =
        matches!(part.media_type.as_str(), "text/plain" | "text/html" | "text/enriched" | "text" | "text/");
    shown && part.head.disposition().is_none_or(|kind| kind != "attachment") && part.name().is_none()
}

fn plain(part: &Part<'_>) -> String {
    let text = part.text();
    let says = |name: &str, value: &str| {
        part.head.parameter("Content-Type", name).is_some_and(|found| found.eq_ignore_ascii_case(value))
    };
    if says("format", "flowed") { flowed::join(&text, says("delsp", "yes")) } else { text }
}
