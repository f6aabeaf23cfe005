//! The letters of TeX's bitmap fonts, whose glyphs have numbers for names.
//!
//! pdfTeX calls the glyph of code 65 `a65` where it has no outlines of a font (pdfTeX manual, section on PK fonts), as on a machine
//! without cm-super. The code is then a place in the Cork encoding (T1; Ferguson, TUGboat 11 (1990) 514), or in the older one of
//! Knuth (OT1), which has the same letters and figures in ASCII's places and other ligatures.

/// Codes 128 to 191. At 191 stands the pound, but in the companion font for signs (TS1) the euro: which one, nobody can tell.
const UPPER: &str = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿";

/// From 11 on in Knuth's encoding, and from 27 on in the Cork encoding.
const LIGATURES: [&str; 5] = ["ff", "fi", "fl", "ffi", "ffl"];

/// The letters of a glyph that is named by its code.
pub(super) fn letter(name: &[u8], code: usize) -> Option<String> {
    let named = std::str::from_utf8(name).ok()?.strip_prefix('a')?;
    if named.parse() != Ok(code) {
        return None;
    }
    let one = |letter: char| Some(letter.to_string());
    match u8::try_from(code).ok()? {
        // Knuth's places first: the Cork encoding has accents there, which never stand alone.
        place @ (11..=15 | 27..=31) => LIGATURES.get(usize::from(place - 11) % 16).map(ToString::to_string),
        16 => one('“'),
        17 => one('”'),
        18 => one('„'),
        19 => one('«'),
        20 => one('»'),
        21 => one('–'),
        22 => one('—'),
        25 => one('ı'),
        39 => one('’'),
        96 => one('‘'),
        127 => one('-'),
        letter @ 33..=126 => one(char::from(letter)),
        upper @ 128..=190 => UPPER.chars().nth(usize::from(upper) - 128).and_then(one),
        215 => one('Œ'),
        223 => Some("SS".into()),
        247 => one('œ'),
        255 => one('ß'),
        // The rest is as in Latin-1.
        latin @ 192.. => one(char::from(latin)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_that_are_named_by_their_code_are_read() {
        let read = |codes: &[usize]| -> String {
            codes.iter().filter_map(|code| letter(format!("a{code}").as_bytes(), *code)).collect()
        };
        assert_eq!(read(&[82, 101, 99, 104, 110, 117, 110, 103]), "Rechnung");
        assert_eq!(read(&[166, 182]), "ęű");
        assert_eq!(read(&[102, 228, 108, 108, 105, 103, 255]), "fälligß");
        assert_eq!(read(&[28, 12]), "fifi");
        assert_eq!(
            (read(&[11, 13, 14, 15]), read(&[27, 29, 30, 31])),
            ("ffflffiffl".into(), "ffflffiffl".into())
        );
        assert_eq!(read(&[128, 158, 160, 190]), "Ăđă¿");
    }

    #[test]
    fn what_is_named_otherwise_is_not() {
        assert_eq!(letter(b"a66", 65), None, "another code");
        assert_eq!(letter(b"g65", 65), None);
        assert_eq!(letter(b"a191", 191), None, "a pound or a euro");
    }
}
