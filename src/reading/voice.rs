//! How a text is written: plainly in which language, formally or familiarly, and with which first name beneath it. By the
//! words of `rules/registers.toml`; where signs are few or speak against each other, nothing is plain.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::language::{identify, plainly};
use crate::dunning::{Address, Heard, Language, Register};

/// What was heard, and the words that say so, as they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spoken {
    /// What is plain.
    pub heard: Heard,
    /// The words that say how one is addressed.
    pub words: Vec<String>,
}

/// The words of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    familiar: Vec<String>,
    formal: Vec<String>,
    greetings: Vec<String>,
    closings: Vec<String>,
}

static REGISTERS: LazyLock<HashMap<String, Words>> = LazyLock::new(|| {
    // A test reads the file; without it nothing would be plain.
    toml::from_str(include_str!("../../rules/registers.toml")).unwrap_or_default()
});

/// Whoever writes more than this is not read to the end.
const MOST: usize = 20_000;
/// Nor is a list of signs longer than this.
const SIGNS: usize = 12;

/// How a newly written text (no quotation, no signature below a rule) is written. `from`: whose it is; only a first name that
/// is plainly the writer's counts.
pub fn voice(text: &str, from: Option<&Address>) -> Spoken {
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    let plain = plainly(text);
    let Some(language) = plain.or_else(|| identify(text, "", None)) else { return Spoken::default() };
    let Some(words) = REGISTERS.get(language.code()) else { return Spoken::default() };
    let (mut familiar, mut formal) = (Vec::new(), Vec::new());
    for word in all_words(text) {
        for (list, found) in [(&words.familiar, &mut familiar), (&words.formal, &mut formal)] {
            if found.len() < SIGNS && list.iter().any(|sign| word.is(sign)) {
                found.push(word.text.to_string());
            }
        }
    }
    let greeting = greeted(text, words);
    let first_name = from.and_then(|from| signed(text, from, words));
    let near = usize::from(greeting.is_some()) + usize::from(first_name.is_some());
    let is_familiar = match language {
        // "Hi Anna" above and "Tom" below.
        Language::En => greeting.is_some_and(is_name) && first_name.is_some(),
        _ => familiar.len() >= 2 || familiar.len() == 1 && near > 0,
    };
    let register = match (is_familiar, formal.is_empty()) {
        (true, true) => Some(Register::Familiar),
        (_, false) if familiar.is_empty() => Some(Register::Formal),
        _ => None,
    };
    let words = match register {
        Some(Register::Familiar) => familiar,
        Some(_) => formal,
        None => Vec::new(),
    };
    let first_name = first_name.filter(|_| register == Some(Register::Familiar)).map(str::to_string);
    Spoken { heard: Heard { language: plain, register, first_name }, words }
}

/// A word where it stands.
struct Placed<'t> {
    text: &'t str,
    /// Whether a sentence or a line begins with it.
    begins: bool,
}

impl Placed<'_> {
    fn is(&self, sign: &str) -> bool {
        match sign.starts_with(char::is_uppercase) {
            true => !self.begins && self.text == sign,
            false => self.text.to_lowercase() == *sign,
        }
    }
}

fn all_words(text: &str) -> impl Iterator<Item = Placed<'_>> {
    // A colon, a bullet or a quotation mark may begin a sentence, too.
    let ends = |c: char| !c.is_alphanumeric() && !matches!(c, ' ' | ',' | '\'' | '’' | '-' | '/' | '\u{A0}');
    let mut begins = true;
    let pieces = text.split_inclusive(|c: char| !c.is_alphanumeric());
    pieces.filter_map(move |piece| {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let begun = begins;
        begins = match word.is_empty() {
            true => begins || piece.chars().any(ends),
            false => piece.chars().any(ends),
        };
        (!word.is_empty()).then_some(Placed { text: word, begins: begun })
    })
}

/// What follows a familiar greeting in the first line, `Anna` of "Hi Anna,"; empty if nothing does.
fn greeted<'t>(text: &'t str, words: &Words) -> Option<&'t str> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let (greeting, rest) = first.split_once([' ', ',', '!']).unwrap_or((first, ""));
    let known = words.greetings.iter().any(|known| *known == greeting.to_lowercase());
    known.then(|| rest.split([',', '!', '.', ' ']).next().unwrap_or_default())
}

/// Whether a word may be somebody's name.
fn is_name(word: &str) -> bool {
    const NOBODY: [&str; 4] = ["Team", "All", "There", "Everyone"];
    let length = word.chars().count();
    let letters = word.chars().all(|c| c.is_alphabetic() || c == '-');
    letters && (2..=20).contains(&length) && word.starts_with(char::is_uppercase) && !NOBODY.contains(&word)
}

/// The one word that a text is signed with, if it is its writer's first name by the mail's From: no family's name, no firm's.
fn signed<'t>(text: &'t str, from: &Address, words: &Words) -> Option<&'t str> {
    let lines = text.lines().rev().map(str::trim).filter(|line| !line.is_empty()).take(8);
    let alone = lines.filter_map(|line| {
        let mut last = line.trim_end_matches(['.', '!', ',']).split([' ', ',']).filter(|w| !w.is_empty());
        let name = last.next_back()?;
        let before = last.next_back();
        // Alone on its line, or behind "LG" and its like.
        let closed = |word: &str| words.closings.iter().any(|known| *known == word.to_lowercase());
        before.is_none_or(closed).then_some(name)
    });
    alone.filter(|name| is_name(name)).find(|name| is_first_name(name, from))
}

/// Whether a word is the first name of whom an address names: `Anna Kunde`, `Kunde, Anna`, `anna.kunde@…`.
fn is_first_name(word: &str, from: &Address) -> bool {
    let word = word.to_lowercase();
    let name = from.name.as_deref().unwrap_or_default();
    let of_name = match name.split_once(',') {
        Some((_, first)) => first.split_whitespace().next(),
        None => name.split_whitespace().next().filter(|_| name.split_whitespace().nth(1).is_some()),
    };
    if let Some(first) = of_name {
        return first.to_lowercase() == word;
    }
    let local = from.address.split('@').next().unwrap_or_default();
    let mut parts = local.split(['.', '_', '-']);
    parts.next().is_some_and(|first| first.len() > 2 && first.to_lowercase() == word)
        && parts.next().is_some_and(|second| second.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str, name: &str, address: &str) -> Heard {
        let name = (!name.is_empty()).then(|| name.to_string());
        voice(text, Some(&Address { name, address: address.into() })).heard
    }

    #[test]
    fn the_file_is_read() {
        for language in Language::ALL {
            assert!(REGISTERS.contains_key(language.code()), "{language}");
        }
    }

    #[test]
    fn registers_are_heard_where_they_are_plain() {
        use Register::{Familiar, Formal};
        for (text, register) in [
            ("Hallo,\n\nkannst du mir die Rechnung noch mal schicken? Dein Anhang fehlte.", Some(Familiar)),
            ("Könnt ihr euch das ansehen? Eure Rechnung stimmt nicht ganz.", Some(Familiar)),
            ("Guten Tag,\n\nbitte senden Sie uns die Rechnung.", Some(Formal)),
            ("Sehr geehrte Damen und Herren,\n\nwir überweisen am Freitag.", Some(Formal)),
            // One sign alone, both, and "they".
            ("Das Geld ist unterwegs, du.", None),
            ("Sie schreiben, dass du uns die Rechnung mit deinem Namen senden wolltest.", Some(Familiar)),
            ("Ich bitte Sie: hast du deine Mail gelesen?", None),
            ("Wir überweisen am Freitag. Sie ist schon freigegeben.", None),
            ("Cześć, możesz mi wysłać fakturę jeszcze raz?", Some(Familiar)),
            ("Czy mogę Ci zapłacić jutro? Napisz proszę.", Some(Familiar)),
            ("Dzień dobry, czy mogą Państwo przesłać fakturę?", Some(Formal)),
            ("Witam, Panie Marku, zapłacę w piątek.", Some(Formal)),
            ("Faktura zostanie zapłacona w piątek.", None),
            ("Hoi,\n\nkan je de factuur nog eens sturen?", Some(Familiar)),
            ("Je krijgt het geld vrijdag, heb je daar genoeg aan?", Some(Familiar)),
            ("Kunt u de factuur nog eens sturen?", Some(Formal)),
            ("Jullie factuur wordt vrijdag betaald.", None),
            ("Dear Sir,\n\nwe will pay the invoice on Friday.", Some(Formal)),
            ("Hi,\n\nwe will pay the invoice on Friday.", None),
        ] {
            assert_eq!(heard(text, "", "ap@kunde.test").register, register, "{text}");
        }
    }

    #[test]
    fn a_first_name_is_the_writers_own() {
        let text = "Hallo Erika,\n\nich überweise dir das Geld morgen.\n\nLG Anna";
        let found = heard(text, "Anna Kunde", "ap@kunde.test");
        assert_eq!((found.register, found.first_name.as_deref()), (Some(Register::Familiar), Some("Anna")));
        assert_eq!(heard(text, "Kunde, Anna", "x@y.test").first_name.as_deref(), Some("Anna"));
        assert_eq!(heard(text, "", "anna.kunde@kunde.test").first_name.as_deref(), Some("Anna"));
        // A family's name, a whole name, a firm's.
        for (text, name) in [
            ("Ich schicke dir dein Geld.\n\nGruß\nKunde", "Anna Kunde"),
            ("Ich schicke dir dein Geld.\n\nGruß\nAnna Kunde", "Anna Kunde"),
            ("Ich schicke dir dein Geld.\n\nGruß\nAnna", "Kunde GmbH"),
            ("Ich schicke dir dein Geld.\n\nGruß\nAnna", ""),
        ] {
            let found = heard(text, name, "ap@kunde.test");
            assert_eq!((found.register, found.first_name), (Some(Register::Familiar), None), "{text}");
        }
        let english = "Hi Erika,\n\nwe will pay the invoice on Friday.\n\nThanks, Tom";
        let found = heard(english, "Tom Client", "ap@client.test");
        assert_eq!((found.register, found.first_name.as_deref()), (Some(Register::Familiar), Some("Tom")));
        assert_eq!(heard(english, "Client Ltd", "ap@client.test").register, None);
        assert_eq!(heard(&english.replace("Hi Erika", "Hi"), "Tom Client", "t@c.test").register, None);
    }

    #[test]
    fn a_language_is_heard_only_where_nobody_would_doubt_it() {
        for (text, language) in [
            ("We will pay the invoice on Friday, sorry for the delay.", Some(Language::En)),
            ("Zapłacimy fakturę w piątek, przepraszamy za opóźnienie i dziękujemy.", Some(Language::Pl)),
            ("Already paid, thanks", None),
            ("ok", None),
            ("", None),
        ] {
            assert_eq!(heard(text, "", "a@b.test").language, language, "{text}");
        }
    }
}
