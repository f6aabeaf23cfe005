//! Which of the four languages a text is in, also when it has three words.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::tokens::{Kind, Lexed, Token};
use super::usual_words::WORDS;
use crate::dunning::Language;

/// Each word with the languages that list it, one bit each.
static KNOWN: LazyLock<FxHashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut known = FxHashMap::default();
    for (i, list) in WORDS.iter().enumerate() {
        for word in *list {
            *known.entry(*word).or_insert(0) |= 1 << i;
        }
    }
    known
});

/// Whether a word (folded) is so usual in a language that it helps to know the language by.
pub(super) fn is_usual(language: Language, word: &str) -> bool {
    WORDS[language as usize].contains(&word)
}

/// What speaks for each language, in the order of [`Language::ALL`].
type Score = [f32; 4];

/// What each token of a text speaks for.
pub(super) struct Heard(Vec<Score>);

/// So many tokens tell the language of a text: a few hundred words say enough.
const ENOUGH: usize = 600;

impl Heard {
    /// Listens to all tokens.
    pub fn of(lexed: &Lexed<'_>) -> Heard {
        Heard(lexed.tokens.iter().map(|token| evidence(lexed, token)).collect())
    }

    fn sum(&self, tokens: Range<usize>) -> Score {
        let mut sum = Score::default();
        for score in &self.0[tokens] {
            sum.iter_mut().zip(score).for_each(|(sum, score)| *sum += score);
        }
        sum
    }

    fn beginning(&self, most: usize) -> Score {
        self.sum(0..self.0.len().min(most))
    }

    /// The language of a run of tokens, if it speaks clearly; `bias` gives a start to the text's language.
    pub fn of_tokens(&self, tokens: Range<usize>, bias: Option<(Language, f32)>) -> Option<Language> {
        let mut score = self.sum(tokens);
        if let Some((language, lead)) = bias {
            score[language as usize] += lead;
        }
        best(&score, 0.2)
    }
}

fn evidence(lexed: &Lexed<'_>, token: &Token) -> Score {
    let mut score = Score::default();
    if token.kind != Kind::Word {
        return score;
    }
    let word = lexed.word(token);
    if let Some(known) = KNOWN.get(word) {
        let weight = match known.count_ones() {
            1 => 1.0,
            2 => 0.4,
            _ => 0.1,
        };
        let listed = score.iter_mut().enumerate().filter(|(i, _)| known & (1 << i) != 0);
        listed.for_each(|(_, s)| *s += weight);
    }
    for c in lexed.text[token.start..token.end].chars().filter(|c| !c.is_ascii()) {
        match c {
            'ß' | 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' => score[0] += 0.7,
            'ł' | 'ą' | 'ę' | 'ś' | 'ż' | 'ź' | 'ć' | 'ń' | 'Ł' | 'Ś' | 'Ż' => score[1] += 1.0,
            'ë' | 'ï' => score[2] += 0.4,
            _ => {}
        }
    }
    let bytes = word.as_bytes();
    let (mut german, mut dutch) = (bytes.ends_with(b"ung"), false);
    let (mut polish, mut english) = (bytes.ends_with(b"my"), bytes.ends_with(b"ing"));
    for (at, pair) in bytes.windows(2).enumerate() {
        match pair {
            b"sc" => german |= bytes.get(at + 2) == Some(&b'h'),
            b"ij" | b"aa" | b"uu" => dutch = true,
            b"sz" | b"cz" | b"rz" => polish = true,
            b"th" => english = true,
            _ => {}
        }
    }
    for (holds, language, weight) in
        [(german, 0, 0.15), (polish, 1, 0.25), (dutch, 2, 0.25), (english, 3, 0.15)]
    {
        score[language] += if holds { weight } else { 0.0 };
    }
    score
}

fn best(score: &[f32; 4], lead: f32) -> Option<Language> {
    let mut order = [0, 1, 2, 3];
    order.sort_by(|a, b| score[*b].total_cmp(&score[*a]));
    let (first, second) = (score[order[0]], score[order[1]]);
    (first > 0.0 && first - second >= lead).then(|| Language::ALL[order[0]])
}

/// The language of a reply. Word lists decide; where they are silent, letters' statistics (whatlang) and the hint (the
/// language in which the debtor was written to) must agree or one of them must be alone.
pub fn identify(text: &str, subject: &str, hint: Option<Language>) -> Option<Language> {
    let lexed = Lexed::new(text);
    identify_heard(&lexed, &Heard::of(&lexed), subject, hint)
}

/// The same, of a text that was listened to.
pub(super) fn identify_heard(
    lexed: &Lexed<'_>,
    heard: &Heard,
    subject: &str,
    hint: Option<Language>,
) -> Option<Language> {
    let score = heard.beginning(ENOUGH);
    if let Some(language) = best(&score, 0.9) {
        return Some(language);
    }
    if let Some(language) =
        hint.filter(|h| score[*h as usize] >= score.iter().copied().fold(0.0, f32::max) - 0.5)
    {
        return Some(language);
    }
    if let Some(language) = best(&score, 0.2) {
        return Some(language);
    }
    let about = Lexed::new(subject);
    if let Some(language) = best(&Heard::of(&about).beginning(60), 0.9) {
        return Some(language);
    }
    use whatlang::{Detector, Lang};
    let detector = Detector::with_allowlist(vec![Lang::Deu, Lang::Pol, Lang::Nld, Lang::Eng]);
    let head: String = lexed.text.chars().take(400).collect();
    detector.detect(&head).filter(|info| info.confidence() > 0.5).and_then(|info| match info.lang() {
        Lang::Deu => Some(Language::De),
        Lang::Pol => Some(Language::Pl),
        Lang::Nld => Some(Language::Nl),
        Lang::Eng => Some(Language::En),
        _ => None,
    })
}

/// The language of a text that nobody would take for another's: of some length, and full of its words.
pub(super) fn plainly(text: &str) -> Option<Language> {
    let lexed = Lexed::new(text);
    let tokens = &lexed.tokens[..lexed.tokens.len().min(ENOUGH)];
    if tokens.iter().filter(|token| token.kind == Kind::Word).count() < 8 {
        return None;
    }
    let score = Heard::of(&lexed).beginning(ENOUGH);
    let language = best(&score, 3.0)?;
    let others = Language::ALL.into_iter().filter(|other| *other != language).map(|l| score[l as usize]);
    (others.fold(0.0, f32::max) <= score[language as usize] / 2.0).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_words_are_enough() {
        for (text, language) in [
            ("Rechnung ist bezahlt", Language::De),
            ("Zaplacone, przelew wczoraj", Language::Pl),
            ("Is al betaald", Language::Nl),
            ("Already paid, thanks", Language::En),
            ("wird morgen überwiesen", Language::De),
            ("Betaling volgt vrijdag", Language::Nl),
            ("Will pay Friday", Language::En),
            ("Prosze o fakture", Language::Pl),
        ] {
            assert_eq!(identify(text, "", None), Some(language), "{text}");
        }
        assert_eq!(identify("ok", "", Some(Language::Nl)), Some(Language::Nl));
        assert_eq!(identify("", "", None), None);
    }
}
