//! Which of the four languages a text is in, also when it has three words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::tokens::{Kind, Lexed};
use crate::dunning::Language;

/// Words that one language uses all the time and the others do not (folded). Listed by what they tell: a word that
/// two of the languages share stands in neither list.
const WORDS: [&[&str]; 4] = [
    &[
        "der",
        "und",
        "nicht",
        "ich",
        "wir",
        "ist",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "auf",
        "fur",
        "mit",
        "sie",
        "ihnen",
        "ihre",
        "ihr",
        "uns",
        "haben",
        "habe",
        "hab",
        "wird",
        "werden",
        "bitte",
        "noch",
        "bei",
        "zum",
        "zur",
        "von",
        "vom",
        "auch",
        "sich",
        "mir",
        "mich",
        "kann",
        "konnen",
        "rechnung",
        "zahlung",
        "bezahlt",
        "uberwiesen",
        "uberweisung",
        "danke",
        "nur",
        "aber",
        "nach",
        "aus",
        "sind",
        "war",
        "schon",
        "heute",
        "gruss",
        "grusse",
        "freundlichen",
        "kein",
        "keine",
        "wenn",
        "dann",
        "euch",
        "doch",
        "mal",
        "nix",
        "geld",
        "gibt",
        "fuer",
        "ueberwiesen",
        "mahnung",
        "leider",
        "diese",
        "dieser",
        "unsere",
        "unser",
        "weil",
        "oder",
        "zahlen",
        "guten",
        "hallo",
        "sehr",
        "geehrte",
        "geehrter",
        "moin",
        "servus",
        "dass",
        "daß",
        "bin",
        "woche",
        "nachste",
        "i",
        "a",
        "ned",
        "ruckmeldung",
        "vielen",
        "dank",
        "ja",
        "nein",
        "monat",
        "am",
        "im",
        "erst",
        "wieder",
        "hier",
    ],
    &[
        "i",
        "nie",
        "sie",
        "jest",
        "ze",
        "za",
        "od",
        "po",
        "dla",
        "ale",
        "juz",
        "tylko",
        "prosze",
        "dzien",
        "dobry",
        "faktura",
        "fakture",
        "faktury",
        "faktur",
        "przelew",
        "przelewu",
        "zaplacimy",
        "zaplace",
        "zaplacone",
        "zaplacilismy",
        "pan",
        "pani",
        "panstwa",
        "panstwo",
        "mamy",
        "mam",
        "nasz",
        "nasza",
        "jestesmy",
        "bedzie",
        "czy",
        "tak",
        "jutro",
        "dzis",
        "dzisiaj",
        "pozdrawiam",
        "pozdrowienia",
        "dziekuje",
        "wplata",
        "termin",
        "zaplaty",
        "platnosc",
        "platnosci",
        "oraz",
        "przez",
        "przy",
        "bo",
        "jak",
        "co",
        "to",
        "na",
        "sa",
        "ma",
        "byla",
        "bylo",
        "zostal",
        "zostala",
        "kwota",
        "kwote",
        "zl",
        "konto",
        "pieniadze",
        "nam",
        "mi",
        "mnie",
        "wam",
        "wasz",
        "tego",
        "tej",
        "tym",
        "ten",
        "ktory",
        "ktora",
        "moze",
        "mozna",
        "raty",
        "ratach",
        "witam",
        "szanowni",
        "tydzien",
        "tygodniu",
        "poniedzialek",
        "wtorek",
        "srode",
        "czwartek",
        "piatek",
        "wlasnie",
        "w",
        "z",
        "do",
        "ja",
        "my",
        "wy",
        "was",
        "nas",
        "jej",
        "jego",
        "pieniedzy",
        "przelewem",
        "zaplacic",
        "zaplacilem",
        "oplacone",
        "oplacona",
        "wczoraj",
        "kiedy",
        "gdzie",
        "dlaczego",
        "moj",
        "moja",
        "moje",
        "nasze",
        "naszej",
        "tu",
        "tam",
        "teraz",
        "wszystko",
        "nic",
        "byl",
        "byly",
        "bede",
        "beda",
        "bedziemy",
        "jeszcze",
        "dopiero",
        "poniewaz",
        "jesli",
        "jezeli",
        "dziekujemy",
        "prosimy",
        "szanowna",
        "szanowny",
        "panie",
        "rachunek",
        "zaplata",
        "dni",
        "konca",
        "wiec",
        "tez",
        "albo",
        "lub",
        "kto",
        "niech",
        "by",
        "miesiaca",
        "wplacilem",
        "pojdzie",
        "poszlo",
        "poszly",
        "urlop",
        "biurze",
        "wracam",
        "maja",
        "macie",
        "mozemy",
        "moge",
        "mozliwe",
        "rozlozyc",
        "dlug",
        "dlugu",
        "towar",
        "towaru",
        "place",
        "placic",
        "przeleje",
        "przelejemy",
        "uregulujemy",
        "umowa",
        "umowy",
        "zamowienie",
        "korekta",
        "korekte",
        "prawnik",
        "zostanie",
        "zostaly",
        "jako",
        "wszystkie",
        "gdy",
        "aby",
        "zeby",
        "nich",
        "niej",
        "dobre",
    ],
    &[
        "het",
        "een",
        "niet",
        "ik",
        "wij",
        "zijn",
        "van",
        "voor",
        "met",
        "op",
        "te",
        "dat",
        "aan",
        "ook",
        "naar",
        "jullie",
        "hebben",
        "heb",
        "heeft",
        "wordt",
        "worden",
        "graag",
        "nog",
        "bij",
        "uit",
        "om",
        "maar",
        "als",
        "dan",
        "deze",
        "dit",
        "onze",
        "ons",
        "factuur",
        "betaling",
        "betaald",
        "overgemaakt",
        "betalen",
        "bedankt",
        "dank",
        "geen",
        "vandaag",
        "morgen",
        "groet",
        "groeten",
        "vriendelijke",
        "geachte",
        "beste",
        "goedemorgen",
        "goedemiddag",
        "hoi",
        "bent",
        "kunnen",
        "kunt",
        "zou",
        "zouden",
        "week",
        "volgende",
        "wel",
        "er",
        "naar",
        "mijn",
        "uw",
        "je",
        "jij",
        "u",
        "zo",
        "rekening",
        "termijn",
        "termijnen",
        "geld",
        "omdat",
        "maand",
        "even",
        "is",
        "de",
        "en",
        "mij",
        "me",
        "want",
        "hoe",
        "wanneer",
        "alvast",
        "hier",
        "gaan",
        "gaat",
        "komt",
        "staat",
        "niks",
        "effe",
        "ff",
        "zaterdag",
        "zondag",
        "woensdag",
        "gisteren",
        "ben",
        "hij",
        "gij",
        "zal",
        "zullen",
        "gefixt",
        "jouw",
        "wie",
        "waar",
        "moet",
        "mogen",
        "deurwaarder",
        "nooit",
        "alleen",
        "onder",
        "vrijdag",
        "maandag",
        "dinsdag",
        "donderdag",
    ],
    &[
        "the", "and", "not", "i", "we", "is", "it", "that", "this", "for", "to", "of", "you", "your", "our",
        "have", "has", "will", "be", "please", "on", "with", "can", "could", "would", "are", "was", "been",
        "from", "by", "at", "my", "me", "us", "paid", "pay", "payment", "invoice", "thanks", "thank",
        "regards", "yes", "no", "an", "a", "but", "as", "so", "if", "or", "do", "did", "don't", "i'm",
        "i'll", "we'll", "it's", "today", "tomorrow", "there", "they", "he", "she", "all", "what", "which",
        "when", "week", "hi", "hello", "dear", "just", "get", "sent", "send", "account", "ye", "ah", "u",
        "ur", "aye", "naw", "already", "out", "up", "off", "any", "got", "nothing", "money", "its", "in",
        "due", "bill", "month", "received", "friday", "monday", "tuesday", "thursday",
    ],
];

/// Each word with the languages that list it, one bit each.
static KNOWN: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut known = HashMap::new();
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
