//! Which of the four languages a text is in, also when it has three words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::tokens::{Kind, Lexed};
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

/// How much each language speaks from a run of words; in the order of [`Language::ALL`].
fn evidence(lexed: &Lexed<'_>, tokens: std::ops::Range<usize>) -> [f32; 4] {
    let mut score = [0f32; 4];
    for token in &lexed.tokens[tokens] {
        if token.kind != Kind::Word {
            continue;
        }
        let word = lexed.word(token);
        if let Some(known) = KNOWN.get(word) {
            let weight = match known.count_ones() {
                1 => 1.0,
                2 => 0.4,
                _ => 0.1,
            };
            score
                .iter_mut()
                .enumerate()
                .filter(|(i, _)| known & (1 << i) != 0)
                .for_each(|(_, s)| *s += weight);
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
        let has = |s: &str| word.contains(s);
        if has("sch") || word.ends_with("ung") {
            score[0] += 0.15;
        }
        if has("ij") || has("aa") || has("uu") {
            score[2] += 0.25;
        }
        if has("sz") || has("cz") || has("rz") || bytes.ends_with(b"my") {
            score[1] += 0.25;
        }
        if has("th") || bytes.ends_with(b"ing") {
            score[3] += 0.15;
        }
    }
    score
}

/// The language of a run of tokens, if it speaks clearly; `bias` gives a start to the text's language.
pub(super) fn of_tokens(
    lexed: &Lexed<'_>,
    tokens: std::ops::Range<usize>,
    bias: Option<(Language, f32)>,
) -> Option<Language> {
    let mut score = evidence(lexed, tokens);
    if let Some((language, lead)) = bias {
        score[language as usize] += lead;
    }
    best(&score, 0.2)
}

fn best(score: &[f32; 4], lead: f32) -> Option<Language> {
    let mut order: Vec<usize> = (0..4).collect();
    order.sort_by(|a, b| score[*b].total_cmp(&score[*a]));
    let (first, second) = (score[order[0]], score[order[1]]);
    (first > 0.0 && first - second >= lead).then(|| Language::ALL[order[0]])
}

/// The language of a reply. Word lists decide; where they are silent, letters' statistics (whatlang) and the hint (the
/// language in which the debtor was written to) must agree or one of them must be alone.
pub fn identify(text: &str, subject: &str, hint: Option<Language>) -> Option<Language> {
    let lexed = Lexed::new(text);
    identify_lexed(&lexed, subject, hint)
}

pub(super) fn identify_lexed(lexed: &Lexed<'_>, subject: &str, hint: Option<Language>) -> Option<Language> {
    // A few hundred words say enough.
    let score = evidence(lexed, 0..lexed.tokens.len().min(600));
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
    if let Some(language) = best(&evidence(&about, 0..about.tokens.len().min(60)), 0.9) {
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
    let tokens = &lexed.tokens[..lexed.tokens.len().min(600)];
    if tokens.iter().filter(|token| token.kind == Kind::Word).count() < 8 {
        return None;
    }
    let score = evidence(&lexed, 0..tokens.len());
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
