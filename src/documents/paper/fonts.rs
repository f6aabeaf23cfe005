//! A PDF font: codes → letters and widths (ISO 32000-1 sections 9.6, 9.7, 9.10).

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object};

use super::cmap::Map;
use super::cork;
use super::widths::{self, Widths};

/// Largest mapping of codes to letters, decompressed, in bytes.
const MAX_MAP: usize = 1024 * 1024;
/// Most codes whose widths one entry states: two bytes have no more.
const MAX_CODES: usize = 65_536;

/// What is needed to read text set in a font.
pub(super) struct Font {
    /// Codes of two bytes: a composite font.
    pub wide: bool,
    pub bold: bool,
    to_unicode: Option<Map>,
    /// The letters of the codes of a simple font, where its encoding tells them.
    letters: Vec<Option<String>>,
    widths: HashMap<u32, f32>,
    default_width: Option<f32>,
    standard: &'static Widths,
    /// Points of width per unit: a thousandth, but for fonts drawn by procedures (9.6.5).
    unit: f32,
}

impl Font {
    pub(super) fn new(document: &Document, font: &Dictionary) -> Font {
        let name = |dict: &Dictionary, key: &[u8]| {
            dict.get_deref(key, document)
                .and_then(Object::as_name)
                .map(|name| String::from_utf8_lossy(name).into_owned())
                .unwrap_or_default()
        };
        let subtype = name(font, b"Subtype");
        let base_font = name(font, b"BaseFont");
        let wide = subtype == "Type0";
        let mut made = Font {
            wide,
            bold: ["bold", "black", "heavy", "semibold"].iter().any(|b| base_font.to_lowercase().contains(b)),
            to_unicode: to_unicode(document, font),
            letters: Vec::new(),
            widths: HashMap::new(),
            default_width: None,
            standard: widths::of(&base_font),
            unit: 0.001,
        };
        if wide {
            let inner = font
                .get_deref(b"DescendantFonts", document)
                .and_then(Object::as_array)
                .ok()
                .and_then(|fonts| document.dereference(fonts.first()?).ok()?.1.as_dict().ok());
            if let Some(inner) = inner {
                made.composite_widths(document, inner);
            }
            return made;
        }
        let described = font.get_deref(b"FontDescriptor", document).and_then(Object::as_dict).ok();
        made.simple_widths(document, font, described);
        if subtype == "Type3" {
            let matrix = font.get_deref(b"FontMatrix", document).and_then(Object::as_array).ok();
            made.unit = matrix.and_then(|m| number(document, m.first()?)).unwrap_or(0.001);
        }
        // LaTeX's eurosym draws the sign with fonts of its own, feymr10 and its like, at the place of an "e".
        if base_font.contains("feym") || base_font.contains("feyb") {
            made.to_unicode = None;
            made.letters = vec![Some("€".into()); 256];
            return made;
        }
        // A symbolic font without an encoding has its own, which only the font file tells (9.6.6.4).
        let symbolic = described
            .and_then(|d| d.get_deref(b"Flags", document).and_then(Object::as_i64).ok())
            .is_some_and(|flags| flags & 4 != 0);
        let embedded = described.is_some_and(|d| {
            [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"].iter().any(|key| d.has(key))
        });
        let encoded = font.has(b"Encoding");
        if subtype == "Type3" && !encoded || symbolic && embedded && !encoded {
            return made;
        }
        made.letters = letters(document, font);
        made
    }

    /// The letters that a code stands for; `None`: the file does not tell.
    pub(super) fn text(&self, code: &[u8]) -> Option<String> {
        if let Some(map) = &self.to_unicode {
            // Some writers give the codes of a simple font as two bytes.
            let padded = || match code {
                [code] => map.get(&[0, *code]),
                _ => None,
            };
            if let Some(text) = map.get(code).or_else(padded) {
                return Some(text.to_owned());
            }
        }
        match code {
            [code] => self.letters.get(usize::from(*code)).cloned().flatten(),
            _ => None,
        }
    }

    /// How far a code moves on, in sizes of the font.
    pub(super) fn width(&self, code: &[u8], text: Option<&str>) -> f32 {
        let number = code.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
        let stated = self.widths.get(&number).copied().or(self.default_width);
        let letter = text.and_then(|text| text.chars().next()).unwrap_or(' ');
        stated.map_or_else(|| widths::width(self.standard, letter) * 0.001, |width| width * self.unit)
    }

    fn simple_widths(&mut self, document: &Document, font: &Dictionary, described: Option<&Dictionary>) {
        let first = font.get_deref(b"FirstChar", document).and_then(Object::as_i64).unwrap_or(0);
        let Ok(stated) = font.get_deref(b"Widths", document).and_then(Object::as_array) else { return };
        for (code, width) in (u32::try_from(first).unwrap_or(0)..).zip(stated.iter().take(256)) {
            if let Some(width) = number(document, width) {
                self.widths.insert(code, width);
            }
        }
        self.default_width = described
            .and_then(|d| number(document, d.get(b"MissingWidth").ok()?))
            .filter(|width| *width > 0.0);
    }

    /// `W` and `DW` (9.7.4.3): `c [w1 w2 …]` and `first last w`.
    fn composite_widths(&mut self, document: &Document, font: &Dictionary) {
        self.default_width = Some(font.get(b"DW").ok().and_then(|w| number(document, w)).unwrap_or(1000.0));
        let Ok(stated) = font.get_deref(b"W", document).and_then(Object::as_array) else { return };
        let mut at = 0;
        while let Some(first) = stated.get(at).and_then(|first| code(document, first)) {
            match stated.get(at + 1).and_then(|next| document.dereference(next).ok()).map(|(_, next)| next) {
                Some(Object::Array(widths)) => {
                    for (code, width) in (first..).zip(widths.iter().take(MAX_CODES)) {
                        if let Some(width) = number(document, width) {
                            self.widths.insert(code, width);
                        }
                    }
                    at += 2;
                }
                Some(last) => {
                    let last = code(document, last).unwrap_or(first).min(65_535);
                    let width = stated.get(at + 2).and_then(|width| number(document, width));
                    if let Some(width) = width {
                        (first..=last).for_each(|code| {
                            self.widths.insert(code, width);
                        });
                    }
                    at += 3;
                }
                None => return,
            }
            if self.widths.len() > MAX_CODES {
                return;
            }
        }
    }
}

fn number(document: &Document, object: &Object) -> Option<f32> {
    document.dereference(object).ok()?.1.as_float().ok().filter(|number| number.is_finite())
}

fn code(document: &Document, object: &Object) -> Option<u32> {
    u32::try_from(document.dereference(object).ok()?.1.as_i64().ok()?).ok().filter(|code| *code <= 65_535)
}

/// The mapping that counts before all others (9.10.2).
fn to_unicode(document: &Document, font: &Dictionary) -> Option<Map> {
    let map = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).ok()?;
    Some(Map::parse(&map.get_plain_content_with_limit(MAX_MAP).ok()?))
}

/// The letters of a simple font's 256 codes: its base encoding, and what differs from it.
fn letters(document: &Document, font: &Dictionary) -> Vec<Option<String>> {
    let encoding = font.get_deref(b"Encoding", document).ok();
    let (base, differences) = match encoding {
        Some(Object::Name(name)) => (Some(name.clone()), None),
        Some(Object::Dictionary(encoding)) => (
            encoding.get_deref(b"BaseEncoding", document).and_then(Object::as_name).ok().map(<[u8]>::to_vec),
            encoding.get_deref(b"Differences", document).and_then(Object::as_array).ok(),
        ),
        _ => (None, None),
    };
    let mut plain = Dictionary::new();
    plain.set("Type", Object::Name(b"Font".to_vec()));
    plain.set("Encoding", Object::Name(base.unwrap_or_else(|| b"StandardEncoding".to_vec())));
    let base = plain.get_font_encoding(document).ok();
    let mut letters: Vec<Option<String>> = (0..=255_u8)
        .map(|code| base.as_ref()?.bytes_to_string(&[code]).ok().filter(|text| !text.is_empty()))
        .collect();
    let mut code = 0_usize;
    for object in differences.into_iter().flatten().take(1024) {
        match object {
            Object::Integer(first) => code = usize::try_from(*first).unwrap_or(256),
            Object::Name(name) => {
                if let Some(place) = letters.get_mut(code) {
                    *place = glyph(document, name).or_else(|| cork::letter(name, code));
                }
                code += 1;
            }
            _ => {}
        }
    }
    letters
}

/// The letter that a glyph's name stands for (Adobe Glyph List, and `uniXXXX`).
fn glyph(document: &Document, name: &[u8]) -> Option<String> {
    let written = std::str::from_utf8(name).ok()?;
    let hex = written.strip_prefix("uni").or_else(|| written.strip_prefix('u')).filter(|hex| hex.len() >= 4);
    if let Some(letter) = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
        return Some(letter.to_string());
    }
    let mut encoding = Dictionary::new();
    encoding.set("Differences", Object::Array(vec![Object::Integer(0), Object::Name(name.to_vec())]));
    let mut font = Dictionary::new();
    font.set("Type", Object::Name(b"Font".to_vec()));
    font.set("Encoding", Object::Dictionary(encoding));
    // A name that the list lacks makes this the standard encoding, in which code 0 is nothing.
    font.get_font_encoding(document).ok()?.bytes_to_string(&[0]).ok().filter(|text| !text.is_empty())
}
