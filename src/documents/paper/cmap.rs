//! A font's ToUnicode map (ISO 32000-1 section 9.10.3): codes → letters. Read leniently, for writers differ: what is no
//! mapping is passed over.

use std::collections::HashMap;

/// Most codes that a map may give: two bytes have no more.
const MAX_CODES: usize = 65_536;

/// Letters by code and its length in bytes.
#[derive(Debug, Default)]
pub(super) struct Map(HashMap<(u8, u32), String>);

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    /// `<0041>`
    Hex(Vec<u8>),
    Open,
    Close,
    Word(String),
}

impl Map {
    pub(super) fn parse(text: &[u8]) -> Map {
        let pieces = pieces(text);
        let mut map = Map::default();
        let mut at = 0;
        while at < pieces.len() {
            match &pieces[at] {
                Piece::Word(word) if word == "beginbfchar" => at = map.characters(&pieces, at + 1),
                Piece::Word(word) if word == "beginbfrange" => at = map.ranges(&pieces, at + 1),
                _ => at += 1,
            }
        }
        map
    }

    pub(super) fn get(&self, code: &[u8]) -> Option<&str> {
        self.0.get(&key(code)).map(String::as_str)
    }

    /// Pairs of code and letters.
    fn characters(&mut self, pieces: &[Piece], mut at: usize) -> usize {
        while let (Some(Piece::Hex(code)), Some(Piece::Hex(letters))) = (pieces.get(at), pieces.get(at + 1)) {
            self.put(key(code), letters, 0);
            at += 2;
        }
        at
    }

    /// First code, last code, and the first one's letters or those of all.
    fn ranges(&mut self, pieces: &[Piece], mut at: usize) -> usize {
        while let (Some(Piece::Hex(first)), Some(Piece::Hex(last))) = (pieces.get(at), pieces.get(at + 1)) {
            let ((length, first), (_, last)) = (key(first), key(last));
            match pieces.get(at + 2) {
                Some(Piece::Hex(letters)) => {
                    for (step, code) in (first..=last.min(first.saturating_add(65_535))).enumerate() {
                        self.put((length, code), letters, step);
                    }
                    at += 3;
                }
                Some(Piece::Open) => {
                    at += 3;
                    let mut code = first;
                    while let Some(Piece::Hex(letters)) = pieces.get(at) {
                        self.put((length, code), letters, 0);
                        (code, at) = (code.saturating_add(1), at + 1);
                    }
                    at += usize::from(pieces.get(at) == Some(&Piece::Close));
                }
                _ => return at + 2,
            }
        }
        at
    }

    /// Letters are UTF-16; in a range the last unit counts up.
    fn put(&mut self, key: (u8, u32), letters: &[u8], step: usize) {
        let mut units: Vec<u16> = match letters {
            [single] => vec![u16::from(*single)],
            _ => letters.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect(),
        };
        if let Some(last) = units.last_mut() {
            *last = last.wrapping_add(u16::try_from(step).unwrap_or(u16::MAX));
        }
        let text = String::from_utf16_lossy(&units);
        if self.0.len() < MAX_CODES && !text.is_empty() && !text.chars().any(|c| c == '\u{fffd}' || c < ' ') {
            self.0.insert(key, text);
        }
    }
}

fn key(code: &[u8]) -> (u8, u32) {
    let number = code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte));
    (u8::try_from(code.len()).unwrap_or(u8::MAX), number)
}

fn pieces(text: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'<' if text.get(at + 1) == Some(&b'<') => at += 2,
            b'<' => {
                let end = text[at..].iter().position(|b| *b == b'>').map_or(text.len(), |end| at + end);
                pieces.push(Piece::Hex(hex(&text[at + 1..end])));
                at = end + 1;
            }
            b'[' => {
                pieces.push(Piece::Open);
                at += 1;
            }
            b']' => {
                pieces.push(Piece::Close);
                at += 1;
            }
            b'%' => {
                at += text[at..].iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(text.len() - at)
            }
            b if b.is_ascii_alphabetic() => {
                let length = text[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
                pieces.push(Piece::Word(String::from_utf8_lossy(&text[at..at + length]).into_owned()));
                at += length;
            }
            _ => at += 1,
        }
    }
    pieces
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = digits
        .iter()
        .filter_map(|b| char::from(*b).to_digit(16))
        .filter_map(|d| u8::try_from(d).ok())
        .collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_ranges_and_lists() {
        let map = Map::parse(
            b"/CMapName /x def 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <20AC>\n<02><00660069> endbfchar\n\
              2 beginbfrange <0003> <0005> <0041> <06> <07> [<0078> <0079>] endbfrange % end",
        );
        assert_eq!(map.get(&[1]), Some("€"));
        assert_eq!(map.get(&[2]), Some("fi"));
        assert_eq!(map.get(&[0, 5]), Some("C"));
        assert_eq!(map.get(&[7]), Some("y"));
        assert_eq!(map.get(&[8]), None);
    }

    #[test]
    fn nonsense_is_passed_over() {
        for text in [
            "",
            "<",
            "beginbfrange <00> <FFFFFFFF> <41>",
            "beginbfchar <> <>",
            "beginbfrange <01> [",
            "<<<<>>",
        ] {
            let _ = Map::parse(text.as_bytes());
        }
    }
}
