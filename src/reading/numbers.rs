//! Numbers as people write them: in figures of every locale, and in words.

use std::ops::Range;

use rust_decimal::Decimal;

use super::tokens::Kind;
use super::words::Words;
use crate::dunning::Language;

/// A figure or number in words; where it ends. `spaced`: blanks may set groups of three apart.
pub(super) fn number(
    words: &Words<'_>,
    at: usize,
    range: &Range<usize>,
    language: Language,
    spaced: bool,
) -> Option<(usize, Decimal)> {
    if !range.contains(&at) {
        return None;
    }
    if words.words[at].kind != Kind::Number {
        // "półtora tysiąca", "anderhalf duizend": of nothing else that could be a sum.
        if matches!(words.text(at), "poltora" | "poltorej" | "anderhalf" | "anderthalb") {
            let (end, value) = times(words, at + 1, Decimal::new(15, 1), range, language)?;
            return (value > Decimal::TEN).then_some((end, value));
        }
        let (end, value) = spoken(words, at, range, language)?;
        return times(words, end, value, range, language);
    }
    let mut figure = words.text(at).to_string();
    let mut end = at + 1;
    // "1 914,60": groups set apart by a space.
    while range.contains(&end)
        && words.words[end].kind == Kind::Number
        && spaced
        && !figure.contains(['.', ',', '/', '-', ':'])
        && figure.len() <= 3 + 3 * (end - at - 1)
        && words.text(end).bytes().take_while(u8::is_ascii_digit).count() == 3
        && !words.text(end).contains(['/', '-', ':'])
        && words.gap_before(end).next().is_none()
    {
        figure.push_str(words.text(end));
        end += 1;
    }
    times(words, end, parse(&figure)?, range, language)
}

/// A number from 1 to 99 in one word.
pub(super) fn word(word: &str, language: Language) -> Option<u32> {
    let i = language as usize;
    let one = ONES[i].iter().position(|w| *w == word).map(|n| n as u32 + 1);
    one.or_else(|| TENS[i].iter().position(|w| *w == word).map(|n| (n as u32 + 2) * 10))
}

/// The word behind a number that multiplies it: "2.5k", "10 tys.", "3 stówki", "two grand".
fn times(
    words: &Words<'_>,
    mut end: usize,
    mut value: Decimal,
    range: &Range<usize>,
    language: Language,
) -> Option<(usize, Decimal)> {
    let text = |at: usize| if range.contains(&at) { words.text(at) } else { "" };
    // "dwa i pół tysiąca", "trzy i pół stówy"
    let half = text(end) == "i" && text(end + 1) == "pol";
    if half && (is_thousand(text(end + 2)) || zloty(text(end + 2)).is_some()) {
        value = value.checked_add(Decimal::new(5, 1))?;
        end += 2;
    }
    let unit = text(end);
    if is_thousand(unit) {
        value = value.checked_mul(Decimal::from(1000))?.normalize();
        end += 1;
    }
    if matches!(unit, "million" | "mio" | "mln" | "miljoen" | "milion" | "miliona" | "miliony") {
        value = value.checked_mul(Decimal::from(1_000_000))?.normalize();
        end += 1;
    }
    // The word is its currency, too, and stays.
    if language == Language::Pl
        && let Some(each) = zloty(unit)
    {
        value = value.checked_mul(Decimal::from(each))?.normalize();
    }
    Some((end, value))
}

fn is_thousand(unit: &str) -> bool {
    matches!(
        unit,
        "k" | "tsd"
            | "tys"
            | "tysiac"
            | "tysiaca"
            | "tysiace"
            | "tysiecy"
            | "tysiaki"
            | "tysiakow"
            | "grand"
            | "duizend"
            | "mille"
            | "ruggen"
    )
}

/// Polish slang for so many złoty; it is a figure and its currency in one.
pub(super) fn zloty(word: &str) -> Option<u32> {
    match word {
        "stowki" | "stowy" | "stowek" | "stow" | "stowke" | "stowe" | "stowka" | "stowa" => Some(100),
        "setki" | "setek" => Some(100),
        "dychy" | "dych" | "dyche" | "dyszki" | "dyszek" => Some(10),
        _ => None,
    }
}

/// The value of a figure in any of the usual spellings: `1.500,00`, `1,500.00`, `2'000`, `1,50,000`, `12,5`.
fn parse(figure: &str) -> Option<Decimal> {
    if figure.len() > 18 || figure.contains(['/', ':', '-']) {
        return None;
    }
    let last = figure.rfind(['.', ',']);
    let plain = match last {
        Some(i) => {
            let tail = &figure[i + 1..];
            let mark = figure.as_bytes()[i] as char;
            let repeated = figure.matches(mark).count() > 1;
            if (tail.len() == 2 || tail.len() == 1) && !repeated {
                let head: String = figure[..i].chars().filter(char::is_ascii_digit).collect();
                format!("{head}.{tail}")
            } else if tail.len() == 3 {
                figure.chars().filter(char::is_ascii_digit).collect()
            } else {
                return None;
            }
        }
        None => figure.chars().filter(char::is_ascii_digit).collect(),
    };
    plain.parse().ok()
}

const ONES: [&[&str]; 4] = [
    &[
        "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
        "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ],
    &[
        "jeden",
        "dwa",
        "trzy",
        "cztery",
        "piec",
        "szesc",
        "siedem",
        "osiem",
        "dziewiec",
        "dziesiec",
        "jedenascie",
        "dwanascie",
        "trzynascie",
        "czternascie",
        "pietnascie",
        "szesnascie",
        "siedemnascie",
        "osiemnascie",
        "dziewietnascie",
    ],
    &[
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
    ],
    &[
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ],
];
const TENS: [&[&str]; 4] = [
    &["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    &[
        "dwadziescia",
        "trzydziesci",
        "czterdziesci",
        "piecdziesiat",
        "szescdziesiat",
        "siedemdziesiat",
        "osiemdziesiat",
        "dziewiecdziesiat",
    ],
    &["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
];

/// A number from 1 to 999,999 in words.
fn spoken(
    words: &Words<'_>,
    at: usize,
    range: &Range<usize>,
    language: Language,
) -> Option<(usize, Decimal)> {
    let mut total = 0u32;
    let mut current = 0u32;
    let mut end = at;
    while range.contains(&end) && words.words[end].kind == Kind::Word && end - at < 8 {
        let Some(next) = step(words.text(end), language, current, &mut total) else { break };
        current = next;
        end += 1;
    }
    let value = total + current;
    (end > at && value > 0).then(|| (end, Decimal::from(value)))
}

/// What a number word makes of the number so far; `None` for other words.
fn step(word: &str, language: Language, current: u32, total: &mut u32) -> Option<u32> {
    let i = language as usize;
    if let Some(n) = ONES[i].iter().position(|w| *w == word) {
        return Some(current + n as u32 + 1);
    }
    if let Some(n) = TENS[i].iter().position(|w| *w == word) {
        // "three-twenty", "twelve fifty": the hundreds go without saying.
        let hundreds = if language == Language::En && (1..20).contains(&current) { 100 } else { 1 };
        return Some(current * hundreds + (n as u32 + 2) * 10);
    }
    if language == Language::De && word == "zwo" {
        return Some(current + 2);
    }
    const HUNDREDS: [&str; 7] =
        ["trzysta", "czterysta", "piecset", "szescset", "siedemset", "osiemset", "dziewiecset"];
    if i == 1
        && let Some(n) = HUNDREDS.iter().position(|w| *w == word)
    {
        return Some(current + (n as u32 + 3) * 100);
    }
    match word {
        "hundred" | "hundert" | "honderd" | "sto" => return Some(current.clamp(1, 99) * 100),
        "dwiescie" if i == 1 => return Some(200),
        "hunderter" | "hunni" if i == 0 => return Some(current.clamp(1, 99) * 100),
        // Notes by their names: "drei Zehner", "an tenner", "een tientje".
        "zehner" if i == 0 => return Some(current.clamp(1, 99) * 10),
        "zwanziger" | "zwanni" if i == 0 => return Some(current.clamp(1, 49) * 20),
        "funfziger" | "fuffziger" | "fuffi" | "fuffie" if i == 0 => return Some(current.clamp(1, 19) * 50),
        "tenner" | "tenners" if i == 3 => return Some(current.clamp(1, 99) * 10),
        "tientje" | "tientjes" if i == 2 => return Some(current.clamp(1, 99) * 10),
        "tysiak" | "tysiaka" if i == 1 && current == 0 => return Some(1000),
        "grand" if i == 3 && current == 0 => return Some(1000),
        "tausender" if i == 0 => return Some(1000),
        "thousand" | "tausend" | "duizend" | "tysiac" | "tysiace" | "tysiecy" | "mille" => {
            *total += current.clamp(1, 999) * 1000;
            return Some(0);
        }
        _ => {}
    }
    if current == 0 && matches!(language, Language::De | Language::Nl) {
        let mut bare = word;
        while let Some(shorter) = bare.strip_suffix("er") {
            bare = shorter;
        }
        return compound(bare, i);
    }
    (current > 0 && current.is_multiple_of(100) && language == Language::En && word == "and")
        .then_some(current)
}

/// A German or Dutch number written as one word: "fünfundsiebzig", "zweitausendfünfhundert".
fn compound(word: &str, i: usize) -> Option<u32> {
    let (thousand, hundred, and) =
        if i == 0 { ("tausend", "hundert", "und") } else { ("duizend", "honderd", "en") };
    let small = |w: &str| -> Option<u32> {
        if w.is_empty() {
            return Some(0);
        }
        if let Some(n) = ONES[i].iter().position(|x| *x == w) {
            return Some(n as u32 + 1);
        }
        if let Some(n) = TENS[i].iter().position(|x| *x == w) {
            return Some((n as u32 + 2) * 10);
        }
        let tens = TENS[i].iter().position(|t| w.ends_with(t))?;
        let ones = w.strip_suffix(TENS[i][tens])?.strip_suffix(and)?;
        let ones = ONES[i].iter().take(9).position(|x| *x == ones)?;
        Some((tens as u32 + 2) * 10 + ones as u32 + 1)
    };
    let below_thousand = |w: &str| -> Option<u32> {
        match w.split_once(hundred) {
            Some((head, tail)) => Some(
                if head.is_empty() { 1 } else { small(head)? } * 100
                    + small(tail.strip_prefix(and).unwrap_or(tail))?,
            ),
            None => small(w),
        }
    };
    // Most words are no numbers, and end like none.
    let ends = |number: &&str| word.ends_with(*number);
    if word.len() < 5 || !ONES[i].iter().chain(TENS[i]).chain(&[hundred, thousand]).any(ends) {
        return None;
    }
    match word.split_once(thousand) {
        Some((head, tail)) => {
            Some(if head.is_empty() { 1 } else { below_thousand(head)? } * 1000 + below_thousand(tail)?)
        }
        None => below_thousand(word),
    }
    .filter(|n| *n > 0)
}
