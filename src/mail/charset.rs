//! Bytes to text, whatever the declaration says.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Decodes with the declared charset, unless the bytes show that it is wrong: UTF-8 that is declared as a
/// one-byte charset is UTF-8 (its sequences hardly occur by chance), and bytes that are no UTF-8 although
/// declared so are guessed.
pub(super) fn decode(bytes: &[u8], declared: Option<&str>) -> String {
    let declared = declared.unwrap_or("").trim().trim_matches(['"', '\'']).to_ascii_lowercase();
    let utf8 = std::str::from_utf8(bytes);
    let one_byte = ["iso-8859", "iso8859", "iso_8859", "windows-125", "cp125", "latin", "us-ascii", "ascii"]
        .iter()
        .any(|family| declared.starts_with(family));
    match utf8 {
        Ok(text) if one_byte || declared.is_empty() || is_utf8(&declared) => text.to_owned(),
        Err(_) if declared.is_empty() || is_utf8(&declared) || declared.ends_with("ascii") => guess(bytes),
        _ => match charset_decoder(declared.as_bytes()) {
            Some(decoder) => decoder(bytes),
            None => utf8.map(str::to_owned).unwrap_or_else(|_| guess(bytes)),
        },
    }
}

/// Whether the declaration is one that mail-parser can honour, or none is needed.
pub(super) fn is_known(declared: &str) -> bool {
    is_utf8(declared) || charset_decoder(declared.trim().as_bytes()).is_some()
}

fn is_utf8(declared: &str) -> bool {
    matches!(declared.to_ascii_lowercase().as_str(), "utf-8" | "utf8" | "unicode-1-1-utf-8")
}

/// Best effort for bytes that are no UTF-8 and tell no charset: mostly UTF-8 with a broken sequence stays
/// UTF-8; else Polish letters decide between the eastern and the western one-byte charsets, which agree on the
/// German ones.
pub(super) fn guess(bytes: &[u8]) -> String {
    let lossy = String::from_utf8_lossy(bytes);
    let broken = lossy.matches('\u{fffd}').count();
    let whole = lossy.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    if whole > broken {
        return lossy.into_owned();
    }
    let label = likeliest(bytes);
    charset_decoder(label.as_bytes()).map_or_else(|| lossy.into_owned(), |decoder| decoder(bytes))
}

fn likeliest(bytes: &[u8]) -> &'static str {
    let beside_letter = |at: usize| {
        let letter = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_alphabetic);
        letter(at.checked_sub(1)) || letter(Some(at + 1))
    };
    // In both eastern charsets: ł Ł ż ę ć. Only windows-1250: ą ś ź Ś Ź; only ISO 8859-2: ą ś ź Ś Ź.
    let (mut both, mut windows, mut iso) = (0_usize, 0_usize, 0_usize);
    let mut western = 0_usize;
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii() && beside_letter(at) {
            match byte {
                0xb3 | 0xa3 | 0xbf | 0xaf => both += 1,
                0xb9 | 0x9c | 0x9f | 0x8c | 0x8f => windows += 1,
                0xb1 | 0xb6 | 0xbc | 0xa6 | 0xac => iso += 1,
                0xe8 | 0xe0 | 0xef | 0xeb | 0xe5 | 0xf8 => western += 1,
                _ => {}
            }
        }
    }
    match both + windows + iso > western {
        true if iso > windows => "iso-8859-2",
        true => "windows-1250",
        false => "windows-1252",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_declarations_are_mended() {
        assert_eq!(decode("Grüße".as_bytes(), Some("iso-8859-1")), "Grüße");
        assert_eq!(decode("Grüße".as_bytes(), Some("us-ascii")), "Grüße");
        assert_eq!(decode(b"Gr\xfc\xdfe", Some("utf-8")), "Grüße");
        assert_eq!(decode(b"Gr\xfc\xdfe", None), "Grüße");
        assert_eq!(decode(b"zap\xb3ac\xea w ci\xb1gu", None), "zapłacę w ciągu");
        assert_eq!(decode(b"zap\xb3ac\xea w ci\xb9gu", None), "zapłacę w ciągu");
        assert_eq!(decode(b"zap\xb3ac\xea w ci\xb9gu", Some("windows-1250")), "zapłacę w ciągu");
        assert_eq!(decode(b"zap\xb3ac\xea w ci\xb1gu", Some("ISO-8859-2")), "zapłacę w ciągu");
        assert_eq!(decode(b"x", Some("no-such-charset")), "x");
    }
}
