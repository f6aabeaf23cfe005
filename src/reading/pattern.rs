//! Cue groups and patterns: what a rule looks for, compiled, and how it is found.

use std::mem::take;
use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::hits::{Cues, Hits};
use super::phrases::{ANY, Gathered, Phrases};
use super::tokens::{Kind, Lexed, Token, localise};
use super::trie::{Symbol, Tries};
use super::words::Words;
use crate::dunning::Language;

/// Index of a cue group.
pub(super) type GroupId = usize;

/// Figures and places that patterns name like groups.
pub(super) const SPECIAL: [&str; 10] = [
    "<date>",
    "<past>",
    "<future>",
    "<amount>",
    "<number>",
    "<email>",
    "<question>",
    "<start>",
    "<end>",
    "<length>",
];
pub(super) const DATE: GroupId = 0;
pub(super) const PAST: GroupId = 1;
pub(super) const FUTURE: GroupId = 2;
pub(super) const AMOUNT: GroupId = 3;
pub(super) const NUMBER: GroupId = 4;
pub(super) const EMAIL: GroupId = 5;
pub(super) const QUESTION: GroupId = 6;
pub(super) const START: GroupId = 7;
pub(super) const END: GroupId = 8;
pub(super) const LENGTH: GroupId = 9;

/// How many words `..` may skip.
const GAP: usize = 6;

/// One element of a sequence.
#[derive(Debug, Clone)]
struct Element {
    group: GroupId,
    /// How many words may stand before it, after the element before.
    gap: usize,
}

/// Sequences that must all occur, in any order.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    sequences: Vec<Vec<Element>>,
    /// The group whose presence calls for a look.
    pub key: GroupId,
    /// As written.
    pub source: String,
}

/// There is room for so many words from the beginning: a language has some thousands.
const WORDS: usize = 10_000;

/// The cue groups of one language.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    language: Language,
    /// Which word patterns there are.
    pub tries: Tries,
    symbols: FxHashMap<String, Symbol>,
    /// The symbols of words that are not spelt plainly, as files write them: most stand there often.
    written: FxHashMap<String, Vec<Symbol>>,
    gathered: Gathered,
    /// Room for the phrase that is being added.
    room: Vec<Symbol>,
    phrases: Phrases,
    names: FxHashMap<String, GroupId>,
    sizes: Vec<usize>,
    /// Special elements that are one choice of several: (special, the choice's group).
    pub joined: Vec<(GroupId, GroupId)>,
}

impl Lexicon {
    pub fn new(language: Language) -> Self {
        let mut lexicon = Lexicon {
            language,
            tries: Tries::default(),
            symbols: FxHashMap::with_capacity_and_hasher(WORDS, FxBuildHasher),
            written: FxHashMap::default(),
            gathered: Gathered::new(),
            room: Vec::new(),
            phrases: Phrases::default(),
            names: FxHashMap::default(),
            sizes: Vec::new(),
            joined: Vec::new(),
        };
        for name in SPECIAL {
            lexicon.group(name);
        }
        lexicon
    }

    /// The id of a group, new or known.
    pub fn group(&mut self, name: &str) -> GroupId {
        if let Some(id) = self.names.get(name) {
            return *id;
        }
        let id = self.sizes.len();
        self.names.insert(name.to_string(), id);
        self.sizes.push(0);
        id
    }

    /// The id of a group that exists.
    pub fn known(&self, name: &str) -> Option<GroupId> {
        self.names.get(name).copied()
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.sizes.len()
    }

    /// A phrase as word patterns; an error says what is wrong with it.
    pub fn phrase(&mut self, phrase: &str) -> Result<Vec<Symbol>, String> {
        let mut out = Vec::new();
        self.spell(phrase, &mut out)?;
        Ok(out)
    }

    fn spell(&mut self, phrase: &str, out: &mut Vec<Symbol>) -> Result<(), String> {
        for word in phrase.split_whitespace() {
            if word == "_" {
                out.push(ANY);
            } else if is_plain(word, self.language) {
                out.push(self.symbol(word, word));
            } else if let Some(symbols) = self.written.get(word) {
                out.extend(symbols);
            } else {
                let symbols = self.word(word)?;
                out.extend(&symbols);
                self.written.insert(word.to_string(), symbols);
            }
        }
        match out.first() {
            None | Some(&ANY) => Err(format!("{phrase:?}: a phrase begins with a word")),
            Some(_) => Ok(()),
        }
    }

    /// The symbols of a word as it is written: of several, if it holds a hyphen or the like.
    fn word(&mut self, word: &str) -> Result<Vec<Symbol>, String> {
        let (front, back) = (word.starts_with('*'), word.ends_with('*') && word.len() > 1);
        let core = word.trim_matches('*');
        if core.is_empty() || core.contains('*') {
            return Err(format!("{word:?}: `*` stands only at the beginning or the end of a word"));
        }
        let lexed = Lexed::new(core);
        let parts: Vec<(String, String)> = lexed
            .tokens
            .iter()
            .filter(|t| matches!(t.kind, Kind::Word | Kind::Number))
            .map(|t| forms(&lexed, t, self.language))
            .collect();
        let last = parts.len().checked_sub(1).ok_or_else(|| format!("{word:?} holds no word"))?;
        let dressed = parts.into_iter().enumerate().map(|(i, (folded, exact))| {
            let dress = |mut word: String| {
                if front && i == 0 {
                    word.insert(0, '*');
                }
                word.extend((back && i == last).then_some('*'));
                word
            };
            self.symbol(&dress(folded), &dress(exact))
        });
        Ok(dressed.collect())
    }

    fn symbol(&mut self, folded: &str, exact: &str) -> Symbol {
        if let Some(s) = self.symbols.get(exact) {
            return *s;
        }
        let symbol = self.symbols.len() as Symbol + ANY + 1;
        self.tries.folded.insert(folded, symbol);
        self.tries.exact.insert(exact, symbol);
        self.symbols.insert(exact.to_string(), symbol);
        symbol
    }

    /// Adds a phrase to a group.
    pub fn add(&mut self, group: GroupId, phrase: &str) -> Result<(), String> {
        let mut symbols = take(&mut self.room);
        symbols.clear();
        let spelt = self.spell(phrase, &mut symbols);
        if spelt.is_ok() {
            self.gathered.add(group, &symbols);
            self.sizes[group] += 1;
        }
        self.room = symbols;
        spelt
    }

    /// Makes all that was added count; nothing can be added behind this.
    pub fn finish(&mut self) {
        self.tries.exact.build();
        self.tries.folded.build();
        self.phrases = take(&mut self.gathered).finish();
        self.symbols = FxHashMap::default();
        self.written = FxHashMap::default();
    }

    /// Makes all phrases of one group part of another.
    pub fn include(&mut self, into: GroupId, from: GroupId) {
        self.sizes[into] += self.gathered.include(into, from);
    }

    /// Compiles a pattern. Optional elements (`[…]`) make several of one.
    pub fn pattern(&mut self, source: &str) -> Result<Vec<Pattern>, String> {
        let mut variants: Vec<Vec<Vec<Element>>> = vec![Vec::new()];
        for part in source.split('&') {
            let sequences = self.sequence(part.trim())?;
            let mut next = Vec::new();
            for variant in &variants {
                for sequence in &sequences {
                    let mut longer = variant.clone();
                    longer.push(sequence.clone());
                    next.push(longer);
                }
            }
            variants = next;
            if variants.len() > 64 {
                return Err("too many optional elements".into());
            }
        }
        Ok(variants
            .into_iter()
            .map(|sequences| {
                let key = sequences
                    .iter()
                    .flatten()
                    .map(|e| e.group)
                    .filter(|g| !matches!(*g, START | END))
                    .min_by_key(|g| if *g < SPECIAL.len() { 8 } else { self.sizes[*g] })
                    .unwrap_or(QUESTION);
                Pattern { sequences, key, source: source.to_string() }
            })
            .collect())
    }

    /// One sequence, in all variants that its optional elements make.
    fn sequence(&mut self, part: &str) -> Result<Vec<Vec<Element>>, String> {
        if part.is_empty() {
            return Err("an empty part".into());
        }
        let mut variants: Vec<(Vec<Element>, usize)> = vec![(Vec::new(), 0)];
        for piece in pieces(part)? {
            if let Some(gap) = piece.strip_prefix("..") {
                let gap = match gap {
                    "" => GAP,
                    "." => 60,
                    n => n.parse().map_err(|_| format!("{piece:?}: write `..`, `..3` or `...`"))?,
                };
                variants.iter_mut().for_each(|v| v.1 = gap);
                continue;
            }
            let optional = piece.strip_prefix('[').and_then(|p| p.strip_suffix(']'));
            let group = self.alternatives(optional.unwrap_or(piece))?;
            let mut next = Vec::new();
            for (sequence, gap) in variants {
                let mut with = sequence.clone();
                with.push(Element { group, gap });
                if optional.is_some() {
                    next.push((sequence, gap));
                }
                next.push((with, 0));
            }
            variants = next;
        }
        let sequences: Vec<Vec<Element>> =
            variants.into_iter().map(|v| v.0).filter(|s| !s.is_empty()).collect();
        if sequences.is_empty() { Err(format!("{part:?} asks for nothing")) } else { Ok(sequences) }
    }

    /// `{group}`, `<date>`, `word`, or several joined by `|`, as one group.
    fn alternatives(&mut self, piece: &str) -> Result<GroupId, String> {
        let name = |p: &str| -> Option<String> {
            p.strip_prefix('{').and_then(|p| p.strip_suffix('}')).map(str::to_string)
        };
        if !piece.contains('|') {
            if piece.starts_with('<') {
                return self.known(piece).ok_or_else(|| format!("{piece} is none of {}", SPECIAL.join(" ")));
            }
            if let Some(group) = name(piece) {
                return self.known(&group).ok_or_else(|| format!("there is no group {group:?}"));
            }
        }
        let id = self.group(&format!("={piece}"));
        if self.sizes[id] > 0 {
            return Ok(id);
        }
        for choice in piece.split('|') {
            match name(choice) {
                Some(group) => {
                    let from = self.known(&group).ok_or_else(|| format!("there is no group {group:?}"))?;
                    self.include(id, from);
                }
                None if choice.starts_with('<') => {
                    let special = self
                        .known(choice)
                        .filter(|s| !matches!(*s, START | END | QUESTION))
                        .ok_or_else(|| format!("{choice} cannot be one of several; write another pattern"))?;
                    self.joined.push((special, id));
                    self.sizes[id] += 8;
                }
                None => self.add(id, &choice.replace('_', " "))?,
            }
        }
        Ok(id)
    }

    /// Finds all cues among some words.
    pub fn find(&self, words: &Words<'_>, range: Range<usize>, cues: &mut Cues) {
        for at in range.clone() {
            let next = |n: usize| (at + 1 + n < range.end).then(|| words.symbols(at + 1 + n));
            for first in words.symbols(at) {
                self.phrases.each(*first, next, |group, length| cues.add(group, at..at + length));
            }
        }
    }
}

/// Whether a word of a file, with its `*`, is one pattern just as it stands: plain letters, of which nothing is cut off,
/// folded or respelt. Most are.
fn is_plain(word: &str, language: Language) -> bool {
    let core = word.strip_prefix('*').unwrap_or(word);
    let core = core.strip_suffix('*').unwrap_or(core);
    !core.is_empty()
        && core.bytes().all(|byte| byte.is_ascii_lowercase())
        && localise(core, language, false).is_none()
}

/// The folded and the exact form of a token.
pub(super) fn forms(lexed: &Lexed<'_>, token: &Token, language: Language) -> (String, String) {
    let form = |word: &str, exact: bool| localise(word, language, exact).unwrap_or_else(|| word.to_string());
    (form(lexed.word(token), false), form(lexed.exact(token), true))
}

/// The white-space separated pieces of a part; optional ones may hold blanks no more than others.
fn pieces(part: &str) -> Result<Vec<&str>, String> {
    let pieces: Vec<&str> = part.split_whitespace().collect();
    match pieces.iter().find(|p| p.starts_with('[') != p.ends_with(']')) {
        Some(p) => Err(format!("{p:?}: brackets stand around one word or group; join words by `_`")),
        None => Ok(pieces),
    }
}

impl Pattern {
    /// Whether the pattern holds within a range; then the spans of its elements are appended.
    pub fn find(&self, hits: &Hits, range: &Range<usize>, spans: &mut Vec<Range<usize>>) -> bool {
        let from = spans.len();
        for sequence in &self.sequences {
            if !follow(sequence, hits, range, spans) {
                spans.truncate(from);
                return false;
            }
        }
        true
    }
}

fn follow(sequence: &[Element], hits: &Hits, range: &Range<usize>, spans: &mut Vec<Range<usize>>) -> bool {
    let Some((first, rest)) = sequence.split_first() else { return true };
    // Bounds the work on hostile texts; no honest sentence comes near.
    let mut budget = 400;
    for span in hits.starting(first.group, range.start, range.end, range) {
        let length = spans.len();
        spans.push(span.clone());
        if rest.is_empty() || onward(rest, span.end, hits, range, spans, &mut budget) {
            return true;
        }
        spans.truncate(length);
        if budget == 0 {
            break;
        }
    }
    false
}

fn onward(
    rest: &[Element],
    at: usize,
    hits: &Hits,
    range: &Range<usize>,
    spans: &mut Vec<Range<usize>>,
    budget: &mut usize,
) -> bool {
    let Some((element, rest)) = rest.split_first() else { return true };
    for span in hits.starting(element.group, at, at + element.gap, range) {
        if *budget == 0 {
            return false;
        }
        *budget -= 1;
        spans.push(span.clone());
        if onward(rest, span.end, hits, range, spans, budget) {
            return true;
        }
        spans.pop();
    }
    false
}
