//! Text → words, numbers and marks, each with its byte range in the original.
//!
//! Words have two forms. The folded one is lower case without diacritics, so that a customer who types none reads the
//! same as one who does. The exact one keeps them, since "wurde" and "würde", "Ware" and "wäre" are not the same.

use std::ops::Range;

use crate::dunning::Language;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with inner apostrophes; also a single symbol such as `€`, `%` or an emoji.
    Word,
    /// Digits with inner separators: `31.10.2026`, `1.500,00`, `10/22`.
    Number,
    /// A mail address.
    Email,
    /// An address of the web.
    Url,
    /// One punctuation character.
    Mark(char),
    /// The end of a line.
    Line,
    /// An empty line.
    Paragraph,
}

/// One token.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: Kind,
    /// Byte range in the original text.
    pub start: usize,
    /// End of that range.
    pub end: usize,
    /// Where its folded form lies in the arena.
    pub word: Range<usize>,
    /// Where its lower-case form with diacritics lies.
    pub exact: Range<usize>,
    /// Starts with a capital letter.
    pub capital: bool,
    /// White space (or the start of the text) stands before it.
    pub spaced: bool,
}

/// A text cut into tokens.
#[derive(Debug)]
pub(super) struct Lexed<'t> {
    pub text: &'t str,
    arena: String,
    pub tokens: Vec<Token>,
}

/// A reply is read up to this many bytes; whoever writes more is read by a person.
const LONGEST: usize = 64 * 1024;

impl<'t> Lexed<'t> {
    /// Cuts a text.
    pub fn new(text: &'t str) -> Self {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut lexed = Lexed {
            text: &text[..end],
            arena: String::with_capacity(end + 16),
            tokens: Vec::with_capacity(end / 5),
        };
        lexed.run();
        lexed
    }

    /// The lower-case form of a token with its diacritics.
    pub fn exact(&self, token: &Token) -> &str {
        &self.arena[token.exact.clone()]
    }

    /// The folded form of a token.
    pub fn word(&self, token: &Token) -> &str {
        &self.arena[token.word.clone()]
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize, spaced: bool) {
        let from = self.arena.len();
        let source = &self.text[start..end];
        let capital = source.chars().next().is_some_and(char::is_uppercase);
        if !matches!(kind, Kind::Line | Kind::Paragraph | Kind::Mark(_)) {
            source.chars().for_each(|c| fold_into(c, &mut self.arena));
        }
        let word = from..self.arena.len();
        if kind == Kind::Word && word.is_empty() {
            return;
        }
        let exact = if source.is_ascii() {
            word.clone()
        } else {
            source.chars().for_each(|c| lower_into(c, &mut self.arena));
            word.end..self.arena.len()
        };
        self.tokens.push(Token { kind, start, end, word, exact, capital, spaced });
    }

    fn run(&mut self) {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut spaced = true;
        while at < bytes.len() {
            let Some(c) = text[at..].chars().next() else { break };
            if c.is_whitespace() {
                at = self.white(at);
                spaced = true;
                continue;
            }
            let rest = &text[at..];
            if spaced || matches!(bytes[at.saturating_sub(1)], b'<' | b'(' | b':' | b'"') {
                let chunk = &rest[..rest.find(char::is_whitespace).unwrap_or(rest.len()).min(rest.len())];
                if let Some((kind, length)) = special(chunk) {
                    self.push(kind, at, at + length, spaced);
                    at += length;
                    spaced = false;
                    continue;
                }
            }
            let length = if c.is_ascii_digit() {
                number_length(rest)
            } else if c.is_alphabetic() {
                word_length(rest)
            } else {
                c.len_utf8()
            };
            let kind = if c.is_ascii_digit() {
                Kind::Number
            } else if c.is_alphabetic() || is_symbol(c) {
                Kind::Word
            } else {
                Kind::Mark(plain_mark(c))
            };
            self.push(kind, at, at + length, spaced);
            at += length;
            spaced = false;
        }
    }

    /// Skips white space at `at`, noting line ends and empty lines.
    fn white(&mut self, at: usize) -> usize {
        let mut lines = 0;
        let mut end = at;
        for c in self.text[at..].chars() {
            if !c.is_whitespace() {
                break;
            }
            if c == '\n' {
                lines += 1;
            }
            end += c.len_utf8();
        }
        match lines {
            0 => {}
            1 => self.push(Kind::Line, at, at, true),
            _ => self.push(Kind::Paragraph, at, at, true),
        }
        end
    }
}

/// A mail or web address at the start of a chunk, with its length in bytes.
fn special(chunk: &str) -> Option<(Kind, usize)> {
    let lower = chunk.get(..8).unwrap_or(chunk);
    if ["http://", "https://", "www."]
        .iter()
        .any(|p| lower.get(..p.len()).is_some_and(|s| s.eq_ignore_ascii_case(p)))
    {
        let end = chunk.trim_end_matches(['.', ',', ')', '>', '!', '?', ';', ':', '"']).len();
        return (end > 0).then_some((Kind::Url, end));
    }
    let at = chunk.find('@')?;
    let local_ok = at > 0
        && chunk[..at].bytes().all(|b| b.is_ascii_alphanumeric() || b"._%+-&'".contains(&b))
        && at <= 64;
    let domain = &chunk[at + 1..];
    let end = domain.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).unwrap_or(domain.len());
    let domain = domain[..end].trim_end_matches(['.', '-']);
    (local_ok && domain.contains('.')).then_some((Kind::Email, at + 1 + domain.len()))
}

fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_alphabetic()
            || is_dropped(c)
            || (is_apostrophe(c) && chars.peek().is_some_and(|(_, n)| n.is_alphabetic()));
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn number_length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_ascii_digit()
            || ((matches!(c, '.' | ',' | '/' | '-' | ':') || is_apostrophe(c))
                && chars.peek().is_some_and(|(_, n)| n.is_ascii_digit()));
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´')
}

/// Characters that say nothing: combining marks, soft hyphens, zero-width spaces, variation selectors.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{fe0f}' | '\u{2060}')
}

fn is_symbol(c: char) -> bool {
    matches!(c, '£' | '$' | '¥' | '%' | '&' | '§' | '+' | '×' | '=' | '@' | '#' | '\u{20a0}'..='\u{20cf}')
        || matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn plain_mark(c: char) -> char {
    match c {
        '„' | '“' | '”' | '«' | '»' | '‟' | '"' => '"',
        '–' | '—' | '‒' | '―' | '−' => '–',
        '…' => '…',
        c if is_apostrophe(c) => '\'',
        c => c,
    }
}

/// Appends the lower-case form of a character, with its diacritic.
pub(super) fn lower_into(c: char, out: &mut String) {
    match c {
        'ß' | 'ẞ' => out.push_str("ss"),
        c if is_apostrophe(c) => out.push('\''),
        c if is_dropped(c) => {}
        c => out.extend(c.to_lowercase()),
    }
}

/// Appends the folded form of a character.
pub(super) fn fold_into(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    let folded = match c {
        'ß' | 'ẞ' => "ss",
        'ä' | 'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ā' | 'Ä' | 'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ą' => {
            "a"
        }
        'æ' | 'Æ' => "ae",
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => "c",
        'ď' | 'Ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' | 'È' | 'É' | 'Ê' | 'Ë' | 'Ę' | 'Ě' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ı' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'İ' => "i",
        'ĳ' | 'Ĳ' => "ij",
        'ł' | 'Ł' => "l",
        'ñ' | 'ń' | 'ň' | 'Ñ' | 'Ń' | 'Ň' => "n",
        'ö' | 'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' | 'ō' | 'ŏ' | 'Ō' | 'Ö' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ø'
        | 'Ő' => "o",
        'œ' | 'Œ' => "oe",
        'ř' | 'Ř' => "r",
        'ś' | 'š' | 'ş' | 'Ś' | 'Š' | 'Ş' => "s",
        'ť' | 'Ť' => "t",
        'ü' | 'ù' | 'ú' | 'û' | 'ů' | 'ű' | 'Ü' | 'Ù' | 'Ú' | 'Û' | 'Ů' | 'Ű' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        c if is_apostrophe(c) => "'",
        c if is_dropped(c) => "",
        _ => {
            out.extend(c.to_lowercase());
            return;
        }
    };
    out.push_str(folded);
}

/// The last step, which depends on the language: German `ae`, `oe`, `ue` for umlauts, as plain vowels in the folded
/// form and as umlauts in the exact one; Polish `ł` as `l`. `None` when the word stays as it is.
pub(super) fn localise(word: &str, language: Language, exact: bool) -> Option<String> {
    // Polish ł and l change places within one verb (zamawiał, zamawiali): they tell no words apart.
    if language == Language::Pl && exact && word.contains('ł') {
        return Some(word.replace('ł', "l"));
    }
    let spelt_out = |pair: &[u8]| matches!(pair, b"ae" | b"oe" | b"ue");
    if language != Language::De || !word.as_bytes().windows(2).any(spelt_out) {
        return None;
    }
    let mut out = String::with_capacity(word.len());
    let (mut earlier, mut before) = (' ', ' ');
    for c in word.chars() {
        // "neue", "bauen", "Quelle" carry no umlaut.
        let umlaut = c == 'e' && matches!(before, 'a' | 'o' | 'u') && !matches!(earlier, 'a' | 'e' | 'q');
        if !umlaut {
            out.push(c);
        } else if exact {
            out.pop();
            out.push(match before {
                'a' => 'ä',
                'o' => 'ö',
                _ => 'ü',
            });
        }
        (earlier, before) = (before, c);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let lexed = Lexed::new(text);
        lexed.tokens.iter().filter(|t| !t.word.is_empty()).map(|t| lexed.word(t).to_string()).collect()
    }

    #[test]
    fn words_numbers_and_addresses_keep_their_shape() {
        assert_eq!(
            words("Wir zahlen 1.500,00 € am 31.10. (Buchhaltung@firma.example)!"),
            ["wir", "zahlen", "1.500,00", "€", "am", "31.10", "buchhaltung@firma.example"]
        );
        assert_eq!(words("don’t pay £1,200 on 10/22"), ["don't", "pay", "£", "1,200", "on", "10/22"]);
        assert_eq!(words("Żółć GRÖSSE größe"), ["zolc", "grosse", "grosse"]);
    }

    #[test]
    fn umlauts_may_be_spelt_out() {
        let local = |w: &str| localise(w, Language::De, false).unwrap_or_else(|| w.to_string());
        assert_eq!(local("ueberweisen"), "uberweisen");
        assert_eq!(local("neue"), "neue");
        assert_eq!(local("koennen"), "konnen");
        assert_eq!(local("steuer"), "steuer");
        assert_eq!(local("naechste"), "nachste");
        assert_eq!(localise("waere", Language::De, true).as_deref(), Some("wäre"));
    }

    #[test]
    fn any_bytes_are_cut() {
        for text in [
            "",
            "\u{ad}",
            "1-",
            "a'",
            "😅👍🏽",
            "@",
            "a@",
            "@b.c",
            "ë́́́",
            "\r\n\r\n",
            "1.2.3.4.5..",
            "ｗｉｄｅ ２",
        ] {
            let lexed = Lexed::new(text);
            for token in &lexed.tokens {
                assert!(text.get(token.start..token.end).is_some());
            }
        }
    }
}
