//! How a customer is addressed, and how its country writes. The templates of a tone are made of the usual ones by pairs of
//! words (`templates/de/du.toml`), so that every level, wording and answer exists in every tone, and a sentence that is
//! changed in one of them cannot be forgotten in another: a test looks for what no pair has caught.

use std::collections::BTreeMap;

use super::templates::{self, Letters};
use super::{Problem, line_of, samples};
use crate::dunning::{Account, Language, Register};

/// The tone of the letters to one customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tone {
    /// How it is addressed.
    pub register: Register,
    /// Where it reads.
    pub variety: Variety,
}

/// A country whose German differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Variety {
    /// As in Germany; and every other language.
    #[default]
    Usual,
    /// Austria: its words for the legal steps.
    Austria,
    /// Switzerland: the same, ss for ß, `CHF 1’114.60`, no comma after the salutation.
    Switzerland,
}

impl Variety {
    const ALL: [Variety; 3] = [Variety::Usual, Variety::Austria, Variety::Switzerland];

    /// The variety of a country, by its ISO 3166-1 code.
    pub fn of(country: &str) -> Variety {
        match country {
            "AT" => Variety::Austria,
            "CH" => Variety::Switzerland,
            _ => Variety::Usual,
        }
    }
}

impl Tone {
    /// The usual address, as a country writes.
    pub fn formal(country: &str) -> Tone {
        Tone { register: Register::default(), variety: Variety::of(country) }
    }

    /// How many there are.
    pub(super) const COUNT: usize = Register::ALL.len() * Variety::ALL.len();

    /// All of them, the usual one first.
    pub(super) fn all() -> impl Iterator<Item = Tone> {
        let of = |register| Variety::ALL.into_iter().map(move |variety| Tone { register, variety });
        Register::ALL.into_iter().flat_map(of)
    }

    /// Its place among all.
    fn at(self) -> usize {
        Tone::all().position(|tone| tone == self).unwrap_or_default()
    }

    /// Its pairs for a language, in the order in which they count.
    pub(super) fn files(self, language: Language) -> Vec<&'static str> {
        let register = match (self.register, language) {
            (Register::Familiar, Language::De) => Some("de/du.toml"),
            (Register::Familiar, Language::Pl) => Some("pl/ty.toml"),
            (Register::Familiar, Language::Nl) => Some("nl/je.toml"),
            (Register::Familiar, Language::En) => Some("en/first_names.toml"),
            (Register::Pan, Language::Pl) => Some("pl/pan.toml"),
            (Register::Pani, Language::Pl) => Some("pl/pani.toml"),
            _ => None,
        };
        let variety = match (self.variety, language) {
            (Variety::Austria, Language::De) => Some("de/at.toml"),
            (Variety::Switzerland, Language::De) => Some("de/ch.toml"),
            _ => None,
        };
        register.into_iter().chain(variety).collect()
    }
}

/// Whether a file holds pairs.
pub(super) fn is_pairs(path: &str) -> bool {
    path.ends_with(".toml") && !path.ends_with("words.toml")
}

impl Letters {
    /// The letters to customers of a tone. Made when they are first asked for.
    pub fn toned(&self, tone: Tone) -> &Letters {
        match self.tones.get(tone.at()) {
            Some(made) if tone != Tone::default() => {
                // What cannot be made was said at the start, see `in_every_tone`.
                made.get_or_init(|| self.in_tone(tone).unwrap_or_else(|_| self.clone()))
            }
            _ => self,
        }
    }

    /// All that is wrong with a user's own files in any tone.
    pub(super) fn in_every_tone(&self) -> Vec<Problem> {
        let found = Tone::all().skip(1).flat_map(|tone| match self.in_tone(tone) {
            Ok(letters) => samples::prove(&letters),
            Err(problems) => problems,
        });
        let mut found: Vec<Problem> = found.collect();
        found.sort();
        found.dedup();
        found
    }

    fn in_tone(&self, tone: Tone) -> Result<Letters, Vec<Problem>> {
        let mut problems = Vec::new();
        let steps = |own: bool, language: Language, problems: &mut Vec<Problem>| -> Vec<Pairs> {
            tone.files(language)
                .into_iter()
                .map(|path| {
                    // A user's own text has none of the words that the embedded pairs know.
                    let embedded = (!own).then(|| templates::source(path));
                    let texts = embedded.into_iter().chain(self.own_text(path));
                    Pairs::parse(path, texts).unwrap_or_else(|problem| {
                        problems.push(problem);
                        Pairs::default()
                    })
                })
                .collect()
        };
        let mut of = BTreeMap::new();
        for language in Language::ALL {
            for own in [false, true] {
                of.insert((language.code(), own), steps(own, language, &mut problems));
            }
        }
        let swiss = tone.variety == Variety::Switzerland;
        let spelt = |language: &str, text: String| match swiss && language == "de" {
            true => text.replace('ß', "ss"),
            false => text,
        };
        let reworded = |language: &str, own: bool, text: &str| {
            let none = Vec::new();
            let pairs = of.get(&(language, own)).unwrap_or(&none);
            spelt(language, pairs.iter().fold(text.to_string(), |text, pairs| pairs.over(&text)))
        };

        let mut tera = templates::bare();
        for (path, text) in self.template_files() {
            let language = path.split('/').next().unwrap_or_default();
            // What goes out on paper is formal, and has the legal words of the claim's law: only the spelling follows.
            let text = match path.contains("/post_") {
                true => spelt(language, text.to_string()),
                false => reworded(language, self.own_text(path).is_some(), text),
            };
            if let Err(error) = tera.add_raw_template(path, &text) {
                problems.push(templates::problem(path, &error));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let words = self.words.clone().map(|words| {
            let code = words.language().code();
            words.reworded(swiss && code == "de", |word| reworded(code, false, word))
        });
        Ok(Letters { tera, words, swiss, ..self.clone() })
    }
}

/// Words and what stands for them.
#[derive(Debug, Default)]
struct Pairs(BTreeMap<char, Vec<(String, String)>>);

impl Pairs {
    /// The pairs of some texts, later ones over earlier ones.
    fn parse<'a>(path: &str, texts: impl Iterator<Item = &'a str>) -> Result<Pairs, Problem> {
        let mut all = BTreeMap::new();
        for text in texts {
            let table: BTreeMap<String, String> = toml::from_str(text).map_err(|error| Problem {
                file: path.into(),
                line: error.span().map_or(0, |span| line_of(text, span.start)),
                message: error.message().to_string(),
            })?;
            all.extend(table);
        }
        let mut pairs: BTreeMap<char, Vec<(String, String)>> = BTreeMap::new();
        for (words, instead) in all {
            if let Some(first) = words.chars().next() {
                pairs.entry(first).or_default().push((words, instead));
            }
        }
        for alike in pairs.values_mut() {
            alike.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Ok(Pairs(pairs))
    }

    /// A text with the longest words that fit replaced, from left to right, and never twice.
    fn over(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let fits =
                self.0.get(&first).and_then(|alike| alike.iter().find(|(w, _)| rest.starts_with(&**w)));
            let taken = match fits {
                Some((words, instead)) => {
                    out.push_str(instead);
                    words.len()
                }
                None => {
                    out.push(first);
                    first.len_utf8()
                }
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        out
    }
}

/// The first name that an account is greeted by where that is the tone: the one that it signs with, else its contact's.
pub fn first_name_of(account: &Account) -> Option<&str> {
    let signed = account.voice.as_ref().and_then(|voice| voice.first_name.as_deref());
    signed.or_else(|| account.contact.as_deref().and_then(first_name))
}

/// The first name in a contact's name; `None` where it is not plain which it is.
pub(super) fn first_name(contact: &str) -> Option<&str> {
    /// Nobody's first name.
    const TITLES: [&str; 16] = [
        "herr", "frau", "pan", "pani", "heer", "mevrouw", "mr", "mrs", "ms", "dr", "prof", "mgr", "inż",
        "ing", "dhr", "mevr",
    ];
    if contact.contains([',', '@']) {
        return None;
    }
    let is_title = |word: &&str| TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    let mut names = contact.split_whitespace().skip_while(is_title);
    // One word alone may be a family's name, or a department's.
    names.next().filter(|first| names.next().is_some() && !first.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use regex::Regex;

    fn letters() -> Letters {
        Letters::parse(&[]).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    #[test]
    fn every_tone_renders() {
        assert_eq!(letters().in_every_tone(), []);
    }

    #[test]
    fn no_formal_word_is_left_and_every_pair_is_used() {
        let letters = letters();
        let formal = |language| match language {
            Language::De => r"\b(Sie|Ihr\w*|Ihnen)\b|Damen und Herren",
            Language::Pl => "Państw",
            Language::Nl => r"\b([Uu]w?|uzelf)\b|Geachte",
            Language::En => "Sir or Madam",
        };
        let mut all: BTreeMap<&str, Pairs> = BTreeMap::new();
        let mut said: BTreeSet<(&str, String)> = BTreeSet::new();
        for (tone, language) in Tone::all().flat_map(|t| Language::ALL.map(|language| (t, language))) {
            let files = tone.files(language);
            for path in &files {
                let pairs = || Pairs::parse(path, std::iter::once(templates::source(path))).unwrap();
                all.entry(path).or_insert_with(pairs);
            }
            let has_register =
                files.iter().any(|path| !path.ends_with("at.toml") && !path.ends_with("ch.toml"));
            let pattern = Regex::new(formal(language)).unwrap();
            let mut texts: Vec<(String, String)> = letters
                .template_files()
                .filter(|(path, _)| path.starts_with(language.code()) && !path.contains("/post_"))
                .map(|(path, text)| (path.to_string(), text.to_string()))
                .collect();
            texts.extend(letters.words(language).of_letters());
            for (at, mut text) in texts {
                for path in &files {
                    let used = all[path].0.values().flatten().filter(|(words, _)| text.contains(&**words));
                    said.extend(used.map(|(words, _)| (*path, words.clone())));
                    text = all[path].over(&text);
                }
                let left = pattern.find(&text).map(|m| m.as_str());
                assert!(!has_register || left.is_none(), "{tone:?} {at}: {left:?} is left in {text}");
            }
        }
        for (path, pairs) in &all {
            for (words, _) in pairs.0.values().flatten() {
                assert!(said.contains(&(*path, words.clone())), "{path}: nothing says {words:?}");
            }
        }
    }

    #[test]
    fn a_first_name_is_one_only_where_it_is_plain() {
        assert_eq!(first_name("Erika Kunde"), Some("Erika"));
        assert_eq!(first_name("Frau Dr. Erika Kunde"), Some("Erika"));
        for unclear in ["Kunde", "Kunde, Erika", "Frau Kunde", "E. Kunde", "ap@kunde.test", ""] {
            assert_eq!(first_name(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn the_longest_words_count_and_nothing_is_replaced_twice() {
        let text = "\"a b\" = \"b c\"\n\"a\" = \"x\"\n\"b\" = \"y\"\n";
        let pairs = Pairs::parse("t", std::iter::once(text)).unwrap();
        assert_eq!(pairs.over("a b a ß b"), "b c x ß y");
    }
}
