//! The header section of a mail or of one of its parts.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::Zoned;
use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use mail_parser::{Addr, Header, HeaderName, HeaderValue, MessageParser};

use super::charset;
use crate::dunning::Address;

/// Beyond this a header section is cut: no server lets more through, and the field parsers need not be trusted
/// with more.
const LONGEST: usize = 512 * 1024;

/// Fields that are read by their grammar; all others are kept as raw text.
static FIELDS: LazyLock<MessageParser> = LazyLock::new(|| {
    MessageParser::new()
        .header_text(HeaderName::Subject)
        .header_address(HeaderName::From)
        .header_address(HeaderName::To)
        .header_address(HeaderName::Cc)
        .header_address(HeaderName::ReplyTo)
        .header_date(HeaderName::Date)
        .header_id(HeaderName::MessageId)
        .header_id(HeaderName::References)
        .header_id(HeaderName::InReplyTo)
        .header_content_type(HeaderName::ContentType)
        .header_content_type(HeaderName::ContentDisposition)
        .default_header_raw()
});

/// The fields of a header section in their order.
#[derive(Debug, Default)]
pub(super) struct Head {
    fields: Vec<Header<'static>>,
    /// Whether something was cut off.
    pub(super) cut: bool,
}

impl Head {
    /// Splits `bytes` at the first empty line and reads what stands above it.
    pub(super) fn split(bytes: &[u8]) -> (Head, &[u8]) {
        let (head, body) = bytes.split_at(end_of_head(bytes));
        (Head::read(head), body)
    }

    /// Reads a header section.
    pub(super) fn read(bytes: &[u8]) -> Head {
        let cut = bytes.len() > LONGEST;
        let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
        // RFC 6532 allows UTF-8; anything else in 8 bits is a broken sender, whose meaning is guessed.
        let text: Cow<'_, [u8]> = match std::str::from_utf8(bytes) {
            Ok(_) => bytes.into(),
            Err(_) => charset::guess(bytes).into_bytes().into(),
        };
        let fields = FIELDS
            .parse_headers(text.as_ref())
            .and_then(|mut message| message.parts.drain(..).next())
            .map(|part| part.headers.into_iter().map(Header::into_owned).collect())
            .unwrap_or_default();
        Head { fields, cut }
    }

    /// Whether no field was found at all.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    fn values<'a, 'n>(
        &'a self,
        name: &'n str,
    ) -> impl Iterator<Item = &'a HeaderValue<'static>> + use<'a, 'n> {
        self.fields
            .iter()
            .filter(move |field| field.name.as_str().eq_ignore_ascii_case(name))
            .map(|field| &field.value)
    }

    /// How many fields carry this name.
    pub(super) fn count(&self, name: &str) -> usize {
        self.values(name).count()
    }

    /// Whether a field of this name is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The texts of all fields of this name, topmost first, unfolded.
    pub(super) fn texts<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = String> + use<'a, 'n> {
        self.values(name).map(|value| match value {
            HeaderValue::Text(text) => folded(text),
            HeaderValue::TextList(texts) => folded(&texts.join(" ")),
            _ => String::new(),
        })
    }

    /// The text of the first field of this name. mail-parser itself would take the last of duplicates; servers
    /// and clients show the first, so that is what counts.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.texts(name).next()
    }

    /// Message-IDs in the fields of this name, without angle brackets.
    pub(super) fn ids(&self, name: &str) -> Vec<String> {
        self.values(name)
            .flat_map(|value| match value {
                HeaderValue::Text(text) => vec![text.as_ref()],
                HeaderValue::TextList(texts) => texts.iter().map(AsRef::as_ref).collect(),
                _ => Vec::new(),
            })
            .map(|id| id.trim().trim_matches(['<', '>']).to_owned())
            .filter(|id| !id.is_empty())
            .collect()
    }

    /// The addresses of the first field of this name.
    pub(super) fn addresses(&self, name: &str) -> Vec<Address> {
        match self.values(name).next() {
            Some(HeaderValue::Address(list)) => list.iter().filter_map(address).collect(),
            _ => Vec::new(),
        }
    }

    /// Names and addresses of the first From field together, also where it has no valid address.
    pub(super) fn sender_words(&self) -> String {
        match self.values("From").next() {
            Some(HeaderValue::Address(list)) => list
                .iter()
                .flat_map(|a| [a.name.as_deref(), a.address.as_deref()])
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            _ => String::new(),
        }
    }

    /// The Date field in the sender's own offset (RFC 5322 3.3).
    pub(super) fn date(&self) -> Option<Zoned> {
        let Some(HeaderValue::DateTime(date)) = self.values("Date").next() else { return None };
        let civil = civil::DateTime::new(
            i16::try_from(date.year).ok()?,
            i8::try_from(date.month).ok()?,
            i8::try_from(date.day).ok()?,
            i8::try_from(date.hour).ok()?,
            i8::try_from(date.minute).ok()?,
            i8::try_from(date.second.min(59)).ok()?,
            0,
        )
        .ok()?;
        let seconds = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
        let offset = Offset::from_seconds(if date.tz_before_gmt { -seconds } else { seconds }).ok()?;
        civil.to_zoned(TimeZone::fixed(offset)).ok()
    }

    /// `type/subtype` in lower case, if declared.
    pub(super) fn media_type(&self) -> Option<String> {
        let HeaderValue::ContentType(kind) = self.values("Content-Type").next()? else { return None };
        let subtype = kind.c_subtype.as_deref().unwrap_or("");
        Some(format!("{}/{subtype}", kind.c_type).to_lowercase())
    }

    /// A parameter of Content-Type or Content-Disposition.
    pub(super) fn parameter(&self, field: &str, name: &str) -> Option<&str> {
        match self.values(field).next()? {
            HeaderValue::ContentType(kind) => {
                let attributes = kind.attributes.as_ref()?;
                let found = attributes.iter().find(|a| a.name.eq_ignore_ascii_case(name))?;
                Some(found.value.as_ref())
            }
            _ => None,
        }
    }

    /// `inline` or `attachment`, lower case.
    pub(super) fn disposition(&self) -> Option<String> {
        match self.values("Content-Disposition").next()? {
            HeaderValue::ContentType(kind) => Some(kind.c_type.to_lowercase()),
            _ => None,
        }
    }
}

fn address(found: &Addr<'_>) -> Option<Address> {
    let address: String =
        found.address.as_deref()?.trim().chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let name = found.name.as_deref().map(shown).filter(|name| !name.is_empty());
    (!address.is_empty()).then_some(Address { name, address })
}

/// One line of text, white space folded, without control characters and without the marks that turn the
/// writing direction around (a name must not be able to rearrange the line that it is shown in).
pub(super) fn shown(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    folded(text).chars().filter(|&c| !hidden(c)).collect::<String>().trim().to_owned()
}

/// White space folded to single blanks.
pub(super) fn folded(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The offset just behind the empty line that ends the header section, or the length.
fn end_of_head(bytes: &[u8]) -> usize {
    let mut at = 0;
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        at += line.len();
        if matches!(line, b"\n" | b"\r\n") {
            return at;
        }
    }
    bytes.len()
}
