//! Modified UTF-7, in which IMAP4rev1 spells folder names (RFC 3501 section 5.1.3).

use data_encoding::BASE64_NOPAD;

/// Printable ASCII as it is, `&` as `&-`, the rest as `&`, base64 of UTF-16BE with `,` for `/`, `-`.
pub(super) fn encode(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut wide: Vec<u8> = Vec::new();
    for c in name.chars() {
        if matches!(c, ' '..='~') {
            close(&mut wide, &mut out);
            out.push(c);
            if c == '&' {
                out.push('-');
            }
        } else {
            wide.extend(c.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_be_bytes()));
        }
    }
    close(&mut wide, &mut out);
    out
}

fn close(wide: &mut Vec<u8>, out: &mut String) {
    if !wide.is_empty() {
        out.push('&');
        out.push_str(&BASE64_NOPAD.encode(wide).replace('/', ","));
        out.push('-');
        wide.clear();
    }
}

/// The name in UTF-8; `None` where the spelling breaks the rules, as names made by raw 8-bit clients do.
pub(super) fn decode(spelt: &str) -> Option<String> {
    let mut out = String::with_capacity(spelt.len());
    let mut rest = spelt;
    while let Some((plain, shifted)) = rest.split_once('&') {
        out.push_str(plain);
        let (code, after) = shifted.split_once('-')?;
        if code.is_empty() {
            out.push('&');
        } else {
            let bytes = BASE64_NOPAD.decode(code.replace(',', "/").as_bytes()).ok()?;
            if bytes.len() % 2 != 0 || code.contains('/') {
                return None;
            }
            let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            for c in char::decode_utf16(units) {
                out.push(c.ok()?);
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out.chars().all(|c| !c.is_control()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_spelt_as_servers_spell_them() {
        for (name, spelt) in [
            ("INBOX", "INBOX"),
            ("Entwürfe", "Entw&APw-rfe"),
            ("Gelöschte Objekte", "Gel&APY-schte Objekte"),
            ("Elementy wysłane", "Elementy wys&AUI-ane"),
            ("Müller & Söhne", "M&APw-ller &- S&APY-hne"),
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
            ("☺!", "&Jjo-!"),
            ("📬", "&2D3c7A-"),
        ] {
            assert_eq!(encode(name), spelt);
            assert_eq!(decode(spelt).as_deref(), Some(name));
        }
    }

    #[test]
    fn broken_spellings_are_refused() {
        for spelt in ["Entw&APw", "&A-", "&/w-", "&2D0-", "&AAo-", "&&-"] {
            assert_eq!(decode(spelt), None, "{spelt}");
        }
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(name in "[^\\p{Cc}]{0,40}") {
            let spelt = encode(&name);
            prop_assert!(spelt.bytes().all(|b| (0x20..0x7f).contains(&b)));
            prop_assert_eq!(decode(&spelt), Some(name));
        }

        #[test]
        fn any_text_is_survived(spelt in "\\PC{0,60}") {
            let _ = decode(&spelt);
        }
    }
}
