//! Tokens → the words of a text, in the form that the rules of a language are written in.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::tokens::{Kind, Lexed, localise};
use super::trie::{Symbol, Tries};
use crate::dunning::Language;

/// A word as rules see it.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Index of its token.
    pub token: usize,
    pub kind: Kind,
    text: Range<usize>,
    symbols: Range<usize>,
    /// First word of its line.
    pub line_start: bool,
}

/// All words of a text in one language.
#[derive(Debug)]
pub(super) struct Words<'t> {
    pub lexed: &'t Lexed<'t>,
    arena: String,
    pub words: Vec<Word>,
    symbols: Vec<Symbol>,
}

/// Respellings: a folded word → the words that rules know it by, each folded and exact.
pub(super) type Respelt = FxHashMap<String, Vec<(String, String)>>;

impl<'t> Words<'t> {
    /// Brings the tokens into the form that the rules of a language are written in.
    pub fn new(lexed: &'t Lexed<'t>, language: Language, respelt: &Respelt, tries: &Tries) -> Self {
        let mut words = Words {
            lexed,
            arena: String::with_capacity(lexed.text.len() + 64),
            words: Vec::with_capacity(lexed.tokens.len()),
            symbols: Vec::with_capacity(lexed.tokens.len() * 2),
        };
        // Who writes no diacritics at all, and a word that has no sense without, writes without.
        let plain = words.fill(language, respelt, tries, false);
        if plain {
            words.arena.clear();
            words.words.clear();
            words.symbols.clear();
            words.fill(language, respelt, tries, true);
        }
        words
    }

    /// Takes in all tokens; whether the writer seems to write without diacritics.
    fn fill(&mut self, language: Language, respelt: &Respelt, tries: &Tries, plain: bool) -> bool {
        let lexed = self.lexed;
        let mut line_start = true;
        let (mut marked, mut missed) = (0, false);
        for (index, token) in lexed.tokens.iter().enumerate() {
            match token.kind {
                Kind::Line | Kind::Paragraph => line_start = true,
                Kind::Mark(_) => {}
                Kind::Word => {
                    let (folded, exact) = (lexed.word(token), lexed.exact(token));
                    let mut differs = folded != exact;
                    let local = localise(folded, language, false);
                    let folded = local.as_deref().unwrap_or(folded);
                    let local = localise(exact, language, true);
                    let exact = local.as_deref().unwrap_or(exact);
                    differs |= folded != exact;
                    marked += usize::from(differs);
                    split((folded, exact), language, respelt, &mut |folded, exact| {
                        missed |= self.push(index, Kind::Word, (folded, exact), line_start, tries, plain);
                        line_start = false;
                    });
                }
                kind => {
                    let folded = lexed.word(token);
                    self.push(index, kind, (folded, folded), line_start, tries, plain);
                    line_start = false;
                }
            }
        }
        // Every third Polish word or so has one; a phone's "Wysłane z …" alone does not make a writer use them.
        if language == Language::Pl { marked * 10 < self.words.len() } else { marked == 0 && missed }
    }

    /// Adds a word; whether it only makes sense with diacritics that it does not have.
    fn push(
        &mut self,
        token: usize,
        kind: Kind,
        (folded, exact): (&str, &str),
        line_start: bool,
        tries: &Tries,
        plain: bool,
    ) -> bool {
        let from = self.arena.len();
        self.arena.push_str(folded);
        let first = self.symbols.len();
        let mut missed = false;
        if kind == Kind::Word {
            if !plain {
                tries.exact.matches(exact, &mut self.symbols);
            }
            if self.symbols.len() == first {
                tries.folded.matches(folded, &mut self.symbols);
                missed = self.symbols.len() > first;
            }
            if self.symbols.len() == first {
                tries.folded.nearly(folded, &mut self.symbols);
            }
            self.symbols[first..].sort_unstable();
        }
        let word = Word {
            token,
            kind,
            text: from..self.arena.len(),
            symbols: first..self.symbols.len(),
            line_start,
        };
        self.words.push(word);
        missed
    }

    /// The folded form of a word.
    pub fn text(&self, word: usize) -> &str {
        &self.arena[self.words[word].text.clone()]
    }

    /// The word patterns that a word satisfies, sorted.
    pub fn symbols(&self, word: usize) -> &[Symbol] {
        &self.symbols[self.words[word].symbols.clone()]
    }

    /// Byte range of words in the original text.
    pub fn bytes(&self, words: Range<usize>) -> Range<usize> {
        let token = |w: usize| &self.lexed.tokens[self.words[w].token];
        match words.end.checked_sub(1) {
            Some(last) if words.start <= last && last < self.words.len() => {
                token(words.start).start..token(last).end
            }
            _ => 0..0,
        }
    }

    /// The marks and breaks between a word and the one before.
    pub fn gap_before(&self, word: usize) -> impl Iterator<Item = Kind> + '_ {
        let to = self.words.get(word).map_or(self.lexed.tokens.len(), |w| w.token);
        let from = match word.checked_sub(1).and_then(|w| self.words.get(w)) {
            Some(w) => (w.token + 1).min(to),
            None => 0,
        };
        self.lexed.tokens[from..to].iter().map(|t| t.kind)
    }

    /// Whether it was written with a capital letter.
    pub fn capital(&self, word: usize) -> bool {
        self.lexed.tokens[self.words[word].token].capital
    }
}

/// Takes a word apart where speech has run two together ("don't", "geht's"). Emits folded and exact forms.
fn split(
    (word, exact): (&str, &str),
    language: Language,
    respelt: &Respelt,
    emit: &mut dyn FnMut(&str, &str),
) {
    if let Some(parts) = respelt.get(word) {
        parts.iter().for_each(|(f, e)| emit(f, e));
        return;
    }
    let (Some(at), Some(exact_at)) = (word.find('\''), exact.find('\'')) else {
        emit(word, exact);
        return;
    };
    let (base, tail) = (&word[..at], word[at + 1..].trim_matches('\''));
    let exact_base = &exact[..exact_at];
    let mut known = |folded: &str, exact: &str| match respelt.get(folded) {
        Some(parts) => parts.iter().for_each(|(f, e)| emit(f, e)),
        None if folded.is_empty() => {}
        None => emit(folded, exact),
    };
    let second = match (language, tail) {
        (Language::En, "t") if base.ends_with('n') => {
            let base = match base {
                "can" => "can",
                "won" => "will",
                "shan" => "shall",
                _ => &base[..base.len() - 1],
            };
            known(base, base);
            return known("not", "not");
        }
        (Language::En, "ll") => "will",
        (Language::En, "re") => "are",
        (Language::En, "ve") => "have",
        (Language::En, "m") => "am",
        (Language::En, "d") => "would",
        (Language::En, "s") => match base {
            "let" => "us",
            "it" | "that" | "what" | "there" | "here" | "he" | "she" | "who" | "where" | "how"
            | "everything" | "nothing" | "something" | "this" | "which" | "when" => "is",
            _ => "",
        },
        (Language::De, "s") => "es",
        (Language::De, "n") => "einen",
        (Language::Nl | Language::Pl, _) if base.chars().count() > 1 => "",
        _ => tail,
    };
    known(base, exact_base);
    known(second, second);
}
