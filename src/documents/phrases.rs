//! Phrases of rule files: words apart by spaces, `a|b` either word, `rechnung*` and `*rechnung` a word that begins or ends so, and what may
//! stand between and beside them (see [`super::rules`]).

use std::collections::HashMap;

use super::tokens::{Kind, Token, fold};

/// The phrases (as indexes) by how they begin: few of them can begin at any one token.
#[derive(Debug, Clone, Default)]
pub(super) struct Beginnings {
    /// By a first word that must stand as it is.
    whole: HashMap<String, Vec<usize>>,
    /// By the first bytes of a first word whose end is open.
    open: HashMap<Edge, Vec<usize>>,
    /// By the last bytes of a first word whose start is open.
    ends: HashMap<Edge, Vec<usize>>,
    /// Those that may begin anywhere.
    any: Vec<usize>,
}

/// Three bytes at one end of a word.
type Edge = [u8; 3];

impl Beginnings {
    pub(super) fn of<'a>(phrases: impl Iterator<Item = &'a [Step]>) -> Beginnings {
        let mut beginnings = Beginnings::default();
        for (index, steps) in phrases.enumerate() {
            let Some(Step::Word(words)) = steps.first() else {
                beginnings.any.push(index);
                continue;
            };
            for word in words {
                let bytes = word.text.as_bytes();
                let place = match (word.open_start, word.open_end, bytes.first_chunk(), bytes.last_chunk()) {
                    (false, true, Some(first), _) => beginnings.open.entry(*first).or_default(),
                    (false, false, ..) => beginnings.whole.entry(word.text.clone()).or_default(),
                    (true, false, _, Some(last)) => beginnings.ends.entry(*last).or_default(),
                    _ => &mut beginnings.any,
                };
                place.push(index);
            }
        }
        beginnings
    }

    /// All that may begin at a token, some of them twice.
    pub(super) fn at(&self, token: &Token) -> impl Iterator<Item = usize> {
        let whole = self.whole.get(&token.fold);
        let bytes = token.fold.as_bytes();
        let open = bytes.first_chunk::<3>().and_then(|first| self.open.get(first));
        let ends = bytes.last_chunk::<3>().and_then(|last| self.ends.get(last));
        whole.into_iter().chain(open).chain(ends).flatten().chain(&self.any).copied()
    }
}

#[derive(Debug, Clone)]
pub(super) enum Step {
    Word(Vec<Word>),
    /// So many tokens may stand between; figures too if `true`.
    Gap(usize, bool),
    Amount,
    Percent,
    Day,
    Number,
}

#[derive(Debug, Clone)]
pub(super) struct Word {
    text: String,
    open_start: bool,
    open_end: bool,
}

impl Word {
    /// Its letters, if it must stand as it is.
    pub(super) fn whole(&self) -> Option<&str> {
        Some(self.text.as_str()).filter(|_| !self.open_start && !self.open_end)
    }

    fn fits(&self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

/// Reads a phrase.
///
/// # Errors
/// It has no word at its beginning or end, or an empty one.
pub(super) fn phrase(text: &str) -> Result<Vec<Step>, String> {
    let steps: Vec<Step> = text
        .split_whitespace()
        .map(|word| match word {
            "~" => Step::Gap(3, false),
            "~~" => Step::Gap(10, true),
            "<amount>" => Step::Amount,
            "<percent>" => Step::Percent,
            "<day>" => Step::Day,
            "<number>" => Step::Number,
            words => Step::Word(
                words
                    .split('|')
                    .map(|word| Word {
                        text: fold(word.trim_matches('*')),
                        open_start: word.starts_with('*'),
                        open_end: word.ends_with('*'),
                    })
                    .collect(),
            ),
        })
        .collect();
    match (steps.first(), steps.last()) {
        (None, _) | (Some(Step::Gap(..)), _) | (_, Some(Step::Gap(..))) => {
            Err(format!("the phrase {text:?} must begin and end with a word"))
        }
        _ if steps.iter().any(|s| matches!(s, Step::Word(w) if w.iter().any(|w| w.text.is_empty()))) => {
            Err(format!("the phrase {text:?} has an empty word"))
        }
        _ => Ok(steps),
    }
}

/// How many letters a phrase fixes at most.
pub(super) fn letters(steps: &[Step]) -> usize {
    let longest = |words: &[Word]| words.iter().map(|word| word.text.len()).max().unwrap_or(0);
    steps.iter().map(|step| if let Step::Word(words) = step { longest(words) } else { 0 }).sum()
}

/// Where the phrase that begins at `start` ends, within one sentence.
pub(super) fn end_of(steps: &[Step], tokens: &[Token], start: usize) -> Option<usize> {
    let sentence = tokens.get(start)?.sentence;
    let mut at = start;
    let (mut slack, mut over_figures) = (0, false);
    for step in steps {
        if let Step::Gap(tokens, figures) = step {
            (slack, over_figures) = (*tokens, *figures);
            continue;
        }
        loop {
            let token = tokens.get(at).filter(|token| token.sentence == sentence)?;
            let fits = match step {
                Step::Word(words) => {
                    matches!(token.kind, Kind::Word | Kind::Number(_) | Kind::Code)
                        && words.iter().any(|word| word.fits(&token.fold))
                }
                Step::Amount => matches!(token.kind, Kind::Amount { .. }),
                Step::Percent => matches!(token.kind, Kind::Percent),
                Step::Day => matches!(token.kind, Kind::Day(_)),
                Step::Number => matches!(token.kind, Kind::Number(_) | Kind::Code),
                Step::Gap(..) => false,
            };
            at += 1;
            if fits {
                slack = 0;
                break;
            }
            if slack == 0 || !over_figures && matches!(token.kind, Kind::Amount { .. } | Kind::Day(_)) {
                return None;
            }
            slack -= 1;
        }
    }
    Some(at)
}
