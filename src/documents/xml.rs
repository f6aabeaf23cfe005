//! XML within limits: bytes → the leaves of a known syntax.
//!
//! The reader keeps no tree. It hands each element's short text, with the path of local names that leads to it,
//! to the syntax that the root element names. Namespaces prefixes are the writer's choice, so paths are of
//! local names; the root's namespace is checked where the name alone (`Invoice`) is too common.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{DocumentError, InvoiceFacts, cii::Cii, fa::Fa, ubl::Ubl};

/// Largest document, in bytes: an invoice with embedded scans stays below.
const MAX_BYTES: usize = 30 * 1024 * 1024;
const MOST: Most = (MAX_BYTES, "more than 30 MB of XML");
/// Deepest nesting; CII EXTENDED needs about 12.
const MAX_DEPTH: usize = 64;
/// Nesting for which no more room than needed is made ready.
const USUAL_DEPTH: usize = 12;
/// Longest text of one element that is kept, in bytes: embedded files are passed over.
const MAX_TEXT: usize = 4096;
/// The lines of goods in CII, UBL and FA: most of a long invoice, and nothing that it owes stands in them. They must be
/// well-formed, and are passed over.
const GOODS: &[&str] = &["IncludedSupplyChainTradeLineItem", "InvoiceLine", "CreditNoteLine", "FaWiersz"];

/// What of a document is passed over.
pub(super) struct Without<'a> {
    /// Elements of these local names, and all in them.
    pub elements: &'a [&'a str],
    /// The ends of elements without a text of their own: of an invoice they state nothing, and are half of all.
    pub blank: bool,
}

/// The most bytes that are read, and what is said of more.
pub(super) type Most = (usize, &'static str);

/// The attributes of an element. They are looked for only when somebody asks: few of those that stand in a document matter.
#[derive(Debug)]
pub(super) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// `currencyID` of an amount; in camt `Ccy`.
    pub(super) fn currency(&self) -> Option<String> {
        self.value(&["currencyID", "Ccy"])
    }

    /// `format` of a date (UNTDID 2379).
    pub(super) fn format(&self) -> Option<String> {
        self.value(&["format"])
    }

    fn value(&self, names: &[&str]) -> Option<String> {
        // quick-xml's own duplicate check compares each attribute with all before it: quadratic.
        let mut all = self.0.attributes();
        let named = all
            .with_checks(false)
            .take(16)
            .flatten()
            .find(|attribute| names.contains(&attribute.key.local_name().as_ref()));
        named.map(|attribute| attribute.value.chars().take(64).collect())
    }
}

/// A syntax that gathers facts from leaves.
pub(super) trait Gather {
    /// An element below the root ends; `path` holds the local names from below the root down to it, `text` its
    /// own text, trimmed, white space folded.
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes);
    /// The document has ended.
    fn facts(self: Box<Self>) -> InvoiceFacts;
}

/// The facts of an e-invoice: EN 16931 in CII (XRechnung, ZUGFeRD 1 and 2, Factur-X) and UBL, Polish FA.
///
/// `Ok(None)` if it is XML of another kind. Sign and places of the amount are kept as stated.
///
/// # Errors
/// A DOCTYPE, no well-formed XML, or beyond the limits (30 MB, 64 levels). Time is linear in the bytes.
pub fn e_invoice(xml: &[u8]) -> Result<Option<InvoiceFacts>, DocumentError> {
    let without = Without { elements: GOODS, blank: true };
    let syntax = walk(xml, MOST, without, known_root, |syntax, path, text, attributes| {
        syntax.leaf(path, text, attributes);
        Ok(())
    })?;
    Ok(syntax.map(|syntax| syntax.facts()))
}

/// Walks through a document whose root element `known` knows (else `Ok(None)`) and hands each element's end to
/// `leaf`, as [`Gather::leaf`] describes; a fault that it returns ends the walk. What is `without` is only passed over.
///
/// # Errors
/// As [`e_invoice`]; faults name the line on which the walk stood.
pub(super) fn walk<S>(
    xml: &[u8],
    (most, more): Most,
    without: Without,
    known: impl Fn(&BytesStart) -> Option<S>,
    mut leaf: impl FnMut(&mut S, &[&str], &str, &Attributes) -> Result<(), String>,
) -> Result<Option<S>, DocumentError> {
    if xml.len() > most {
        return Err(DocumentError::TooLarge(more));
    }
    let text = decode(xml);
    let begin = text.len() - text.trim_start_matches(['\u{feff}', '\0', ' ', '\t', '\r', '\n']).len();
    let mut reader = Reader::from_str(&text[begin..]);
    reader.config_mut().check_end_names = true;
    let fault = |at: u64, what: String| {
        let read = usize::try_from(at).map_or(text.len(), |at| text.floor_char_boundary(begin + at));
        let line = 1 + text[..read].bytes().filter(|b| *b == b'\n').count();
        DocumentError::Xml(format!("line {line}: {what}"))
    };

    // Local names of the open elements, the root's first, end to end; `starts` says where each begins.
    let mut names = String::new();
    // Their own texts likewise: what an element has added is cut off when it ends.
    let mut texts = String::new();
    let mut open: Vec<Open> = Vec::new();
    let mut syntax: Option<S> = None;
    let mut ended = false;
    // How many open elements are passed over.
    let mut passed = 0;
    loop {
        let event = reader.read_event().map_err(|e| fault(reader.error_position(), e.to_string()))?;
        let at = reader.buffer_position();
        match event {
            Event::Start(element) => {
                if open.len() + passed == MAX_DEPTH {
                    return Err(DocumentError::TooLarge("nested deeper than 64 levels"));
                }
                if passed > 0 || !open.is_empty() && without.elements.contains(&element.local_name().as_ref())
                {
                    passed += 1;
                    continue;
                }
                if open.is_empty() {
                    if ended || syntax.is_some() {
                        return Err(fault(at, "a second root element".into()));
                    }
                    match known(&element) {
                        Some(known) => syntax = Some(known),
                        None => return Ok(None),
                    }
                }
                open.push(Open::new(&mut names, &texts, element));
            }
            Event::Empty(element) if open.is_empty() => return Ok(known(&element)),
            Event::End(_) if passed > 0 => passed -= 1,
            Event::Text(_) | Event::CData(_) if passed > 0 => {}
            Event::End(_) => {
                if let (Some(element), Some(syntax)) = (open.last(), syntax.as_mut())
                    && open.len() > 1
                    && (texts.len() > element.text || !without.blank)
                {
                    let depth = open.len() - 1;
                    let (mut usual, mut deep);
                    let path: &mut [&str] = if depth <= USUAL_DEPTH {
                        usual = [""; USUAL_DEPTH];
                        &mut usual[..depth]
                    } else {
                        deep = [""; MAX_DEPTH];
                        &mut deep[..depth]
                    };
                    for (step, element) in path.iter_mut().zip(&open[1..]) {
                        *step = &names[element.name.clone()];
                    }
                    leaf(syntax, path, &folded(&texts[element.text..]), &Attributes(&element.element))
                        .map_err(|what| fault(at, what))?;
                }
                if let Some(closed) = open.pop() {
                    names.truncate(closed.name.start);
                    texts.truncate(closed.text);
                }
                ended = open.is_empty();
            }
            Event::Text(text) => keep(&mut texts, &open, &text.into_inner()),
            Event::CData(text) => keep(&mut texts, &open, &text.into_inner()),
            // Of entities only the five of XML 1.0 section 4.6 and character references are known: without a
            // DOCTYPE there can be no others.
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|e| fault(at, e.to_string()))?;
                let name = reference.into_inner();
                let open = if passed == 0 { &open[..] } else { &[] };
                match (character, quick_xml::escape::resolve_predefined_entity(&name)) {
                    (Some(character), _) => keep(&mut texts, open, character.encode_utf8(&mut [0; 4])),
                    (None, Some(known)) => keep(&mut texts, open, known),
                    (None, None) => return Err(fault(at, "an undeclared entity".into())),
                }
            }
            Event::DocType(_) => return Err(DocumentError::Doctype),
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    let end = reader.buffer_position();
    match syntax {
        Some(syntax) if ended => Ok(Some(syntax)),
        Some(_) => Err(fault(end, "it ends before its root element does".into())),
        None => Err(fault(end, "it has no root element".into())),
    }
}

/// An element that has begun.
struct Open<'a> {
    name: std::ops::Range<usize>,
    /// Where its text begins.
    text: usize,
    element: BytesStart<'a>,
}

impl<'a> Open<'a> {
    fn new(names: &mut String, texts: &str, element: BytesStart<'a>) -> Self {
        let start = names.len();
        names.push_str(element.local_name().as_ref());
        Open { name: start..names.len(), text: texts.len(), element }
    }
}

fn keep(texts: &mut String, open: &[Open], text: &str) {
    // White space before the first word would be trimmed anyway: most of it parts elements.
    if let Some(element) = open.last()
        && (texts.len() > element.text || !text.bytes().all(|b| b.is_ascii_whitespace()))
    {
        let room = MAX_TEXT.saturating_sub(texts.len() - element.text);
        texts.push_str(&text[..text.floor_char_boundary(room)]);
    }
}

/// The syntax that a root element names: its local name, and its namespace where needed.
fn known_root(root: &BytesStart) -> Option<Box<dyn Gather>> {
    let ubl = || root.attributes_raw().contains("urn:oasis:names:specification:ubl:schema:xsd:");
    match root.local_name().as_ref() {
        // ZUGFeRD 2, Factur-X, XRechnung; ZUGFeRD 1.
        "CrossIndustryInvoice" | "CrossIndustryDocument" => Some(Box::new(Cii::default())),
        "Invoice" if ubl() => Some(Box::new(Ubl::invoice())),
        "CreditNote" if ubl() => Some(Box::new(Ubl::credit_note())),
        // The namespace of FA changes with each version, and test systems use others.
        "Faktura" => Some(Box::new(Fa::default())),
        _ => None,
    }
}

fn folded(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if trimmed.contains(['\n', '\r', '\t']) || trimmed.contains("  ") {
        Cow::Owned(trimmed.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(trimmed)
    }
}

/// The text of the bytes: by byte order mark (XML 1.0 appendix F), else UTF-8, else the declared encoding.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_with_bom_removal(bytes).0;
    }
    match bytes {
        [b'<', 0, ..] => return encoding_rs::UTF_16LE.decode(bytes).0,
        [0, b'<', ..] => return encoding_rs::UTF_16BE.decode(bytes).0,
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    declared(bytes).unwrap_or(encoding_rs::WINDOWS_1252).decode_without_bom_handling(bytes).0
}

/// The encoding that the XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declaration = head.split("?>").next()?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    encoding_rs::Encoding::for_label(value[1..].split(quote).next()?.as_bytes())
}

/// Adds to what is known, each part once: `Erika Muster, 0800 123`.
pub(super) fn also(known: &mut Option<String>, text: &str) {
    let Some(text) = stated(text) else { return };
    match known {
        Some(known) if known.split(", ").any(|part| part == text) || known.len() + text.len() > MAX_TEXT => {}
        Some(known) => {
            known.push_str(", ");
            known.push_str(&text);
        }
        None => *known = Some(text),
    }
}

/// Keeps the first value that is stated.
pub(super) fn first<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// A text that says something.
pub(super) fn stated(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// An account number without spaces.
pub(super) fn account_number(text: &str) -> Option<String> {
    stated(&text.chars().filter(|c| !c.is_whitespace()).collect::<String>())
}

/// An `xs:decimal`; some writers use a comma.
pub(super) fn decimal(text: &str) -> Option<rust_decimal::Decimal> {
    let text = text.strip_prefix('+').unwrap_or(text);
    text.parse().ok().or_else(|| text.replace(',', ".").parse().ok())
}

/// `2026-03-12`, also as the head of an `xs:dateTime` or with a zone.
pub(super) fn iso_date(text: &str) -> Option<jiff::civil::Date> {
    text.get(..10)?.parse().ok()
}
