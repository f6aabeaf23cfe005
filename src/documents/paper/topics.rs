//! What a word is about, in any of the languages: `rules/invoices/topics.toml`.
//!
//! Words that no paper had before share their topics with words that many had: a "Wareneingangsdatum" has a date in it. So what
//! is learnt of one language holds in the others.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::documents::tokens::fold;

/// What words are about.
#[derive(Debug, Clone, Default)]
pub(in crate::documents) struct Topics {
    names: Vec<String>,
    /// The pieces of words by their first bytes.
    pieces: FxHashMap<[u8; LEAST], Vec<Piece>>,
    /// Words too short to be pieces of others.
    short: FxHashMap<String, Set>,
}

/// Several topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Set(u64);

/// Bytes of the shortest piece of a word.
const LEAST: usize = 3;

#[derive(Debug, Clone)]
struct Piece {
    text: String,
    open_start: bool,
    open_end: bool,
    topic: Set,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    topics: BTreeMap<String, Vec<String>>,
}

impl Set {
    pub(super) fn with(self, other: Set) -> Set {
        Set(self.0 | other.0)
    }
}

impl Topics {
    /// Whether a file is one of topics.
    pub(in crate::documents) fn is_one(content: &str) -> bool {
        content.lines().any(|line| line.trim() == "[topics]")
    }

    /// Reads a file of topics.
    ///
    /// # Errors
    /// What is wrong with it, with its line where it is no TOML.
    pub(in crate::documents) fn parse(content: &str) -> Result<Topics, String> {
        let file: File = toml::from_str(content).map_err(|e| e.to_string())?;
        if file.topics.len() > u64::BITS as usize {
            return Err(format!("there may be {} topics at most", u64::BITS));
        }
        let mut topics = Topics::default();
        for (at, (name, words)) in file.topics.into_iter().enumerate() {
            let topic = Set(1 << at);
            for word in &words {
                let text = fold(word.trim_matches('*'));
                let (open_start, open_end) = (word.starts_with('*'), word.ends_with('*'));
                match text.as_bytes().first_chunk() {
                    Some(first) => {
                        let piece = Piece { text: text.clone(), open_start, open_end, topic };
                        topics.pieces.entry(*first).or_default().push(piece);
                    }
                    None if open_start || open_end || text.is_empty() => {
                        return Err(format!("topic {name}: {word:?} is too short for a piece of a word"));
                    }
                    None => {
                        let known = topics.short.entry(text).or_default();
                        *known = known.with(topic);
                    }
                }
            }
            topics.names.push(name);
        }
        Ok(topics)
    }

    /// What a folded word is about.
    pub(super) fn of(&self, word: &str) -> Set {
        let mut about = self.short.get(word).copied().unwrap_or_default();
        for (at, begin) in word.as_bytes().windows(LEAST).enumerate() {
            let Some(begin) = begin.first_chunk() else { continue };
            for piece in self.pieces.get(begin).into_iter().flatten() {
                let end = at + piece.text.len();
                let fits = word.as_bytes()[at..].starts_with(piece.text.as_bytes());
                if fits && (at == 0 || piece.open_start) && (end == word.len() || piece.open_end) {
                    about = about.with(piece.topic);
                }
            }
        }
        about
    }

    /// The names of topics.
    pub(super) fn names(&self, of: Set) -> impl Iterator<Item = &str> {
        self.names
            .iter()
            .enumerate()
            .filter(move |(at, _)| of.0 & (1 << at) != 0)
            .map(|(_, name)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics() -> Topics {
        Topics::parse("[topics]\npay = [\"*zahl*\", \"płat*\"]\ndate = [\"*datum\", \"no\"]\ndelivery = [\"*liefer*\"]\n").unwrap()
    }

    fn of(word: &str) -> Vec<String> {
        let topics = topics();
        topics.names(topics.of(&fold(word))).map(str::to_owned).collect()
    }

    #[test]
    fn words_are_about_what_their_pieces_are() {
        assert_eq!(of("Lieferdatum"), ["date", "delivery"]);
        assert_eq!(of("Auszahlung"), ["pay"]);
        assert_eq!(of("płatność"), ["pay"]);
        assert_eq!(of("zapłata"), Vec::<String>::new(), "it does not begin so");
        assert_eq!(of("Datums"), Vec::<String>::new(), "it does not end so");
        assert_eq!(of("no"), ["date"]);
        assert_eq!(of("nota"), Vec::<String>::new());
    }

    #[test]
    fn a_faulty_file_is_named() {
        assert!(Topics::parse("[topics]\npay = [\"z*\"]\n").unwrap_err().contains("pay"));
        assert!(Topics::parse("[topics]\npay = 3\n").unwrap_err().contains("line 2"));
    }
}
