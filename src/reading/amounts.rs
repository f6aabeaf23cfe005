//! Sums of money in running text.

use std::ops::Range;

use rust_decimal::Decimal;

use super::date_words::is_month;
use super::dates::DateHit;
use super::sentences::{Respelt, Words};
use super::tokens::{Kind, Lexed};
use super::trie::Tries;
use crate::dunning::{Currency, Language, Money};

/// A sum found in a text.
#[derive(Debug, Clone)]
pub(super) struct AmountHit {
    /// The words that say it.
    pub words: Range<usize>,
    /// The sum; a figure without a currency has that of the language.
    pub money: Money,
    /// A currency stands beside it.
    pub certain: bool,
}

/// All sums of a text that carry a currency, in order.
pub fn amounts(text: &str, language: Language) -> Vec<Money> {
    let lexed = Lexed::new(text);
    let words = Words::new(&lexed, language, &Respelt::new(), &Tries::default());
    let all = 0..words.words.len();
    scan(&words, all, language, &[]).into_iter().filter(|a| a.certain).map(|a| a.money).collect()
}

/// All sums among some words; figures inside dates are none.
pub(super) fn scan(
    words: &Words<'_>,
    range: Range<usize>,
    language: Language,
    dates: &[DateHit],
) -> Vec<AmountHit> {
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match sum(words, at, &range, language) {
            Some(hit)
                if !dates
                    .iter()
                    .any(|d| !d.length && d.words.start < hit.words.end && hit.words.start < d.words.end) =>
            {
                at = hit.words.end;
                out.push(hit);
            }
            _ => at += 1,
        }
    }
    out
}

/// A sum that starts at a word.
fn sum(words: &Words<'_>, at: usize, range: &Range<usize>, language: Language) -> Option<AmountHit> {
    let text = |w: usize| if range.contains(&w) { words.text(w) } else { "" };
    let before = if range.contains(&at) && words.words[at].kind == Kind::Word {
        currency(text(at), language)
    } else {
        None
    };
    let number_at = at + usize::from(before.is_some());
    let (mut end, value) = number(words, number_at, range, language)?;
    let attached = |w: usize| w < words.words.len() && !words.lexed.tokens[words.words[w].token].spaced;
    // "KD4711", "RE-2026": a figure that hangs on a word is a number of something.
    if words.words[number_at].kind == Kind::Number
        && before.is_none()
        && attached(number_at)
        && number_at > range.start
    {
        let behind = words.words[number_at].token.checked_sub(1).map(|t| words.lexed.tokens[t].kind);
        if !matches!(
            behind,
            Some(Kind::Mark('(' | '"' | '–' | '~' | ':' | '=') | Kind::Line | Kind::Paragraph)
        ) {
            return None;
        }
    }
    let mut found = before.filter(|(_, short)| !short || attached(number_at)).map(|(c, _)| c);
    if before.is_some() && found.is_none() {
        return None;
    }
    if let Some((c, _)) = currency(text(end), language).filter(|(_, short)| !short) {
        found = found.or(Some(c));
        end += 1;
        // "250 AUD", "400 Euro netto" end here.
    } else if found.is_none() && matches!(text(end), "fr" | "rs") && language == Language::De {
        found = Some(Currency::CHF);
        end += 1;
    }
    let certain = found.is_some();
    if !certain {
        let round = value >= Decimal::from(20) && value < Decimal::from(1_000_000);
        let year = value.scale() == 0
            && value >= Decimal::from(1950)
            && value < Decimal::from(2100)
            && at > range.start
            && (matches!(
                words.text(at - 1),
                "in" | "im"
                    | "jahr"
                    | "of"
                    | "seit"
                    | "since"
                    | "year"
                    | "w"
                    | "od"
                    | "rok"
                    | "jaar"
                    | "fur"
                    | "ende"
                    | "anfang"
            ) || is_month(language, words.text(at - 1)));
        let unit = text(end);
        let named = at > range.start
            && matches!(
                words.text(at - 1),
                "nr" | "nummer"
                    | "rechnung"
                    | "invoice"
                    | "faktura"
                    | "fakture"
                    | "faktury"
                    | "fv"
                    | "numer"
                    | "zamowienie"
                    | "zlecenie"
                    | "factuur"
                    | "no"
                    | "number"
                    | "rg"
                    | "re"
                    | "beleg"
                    | "kw"
                    | "week"
                    | "seite"
                    | "page"
                    | "auftrag"
                    | "order"
                    | "inv"
                    | "number's"
                    | "durchwahl"
                    | "tel"
                    | "extension"
                    | "ext"
                    | "zone"
                    | "filiale"
                    | "§"
                    | "art"
                    | "uhr"
                    | "sammler"
                    | "position"
                    | "pos"
                    | "ticket"
                    | "#"
                    | "vor"
                    | "is"
                    | "gutschrift"
                    | "form"
                    | "unit"
                    | "nehm"
            );
        // "transactienummer 88213", "Rechnungsnummer 4711"
        let numbered = at > range.start && words.text(at - 1).ends_with("nummer");
        // Polish "po 300" is a sum each time.
        let named = named || language != Language::Pl && at > range.start && words.text(at - 1) == "po";
        let digits = words.words[number_at].kind == Kind::Number;
        if !round
            || year
            || named
            || numbered
            || !digits
            || counts_things(unit)
            || words.text(number_at).contains(['/', ':', '-'])
        {
            return None;
        }
    }
    let money = Money::new(value, found.unwrap_or(default_currency(language)));
    Some(AmountHit { words: at..end, money, certain })
}

/// A word behind a figure that says it is no money.
fn counts_things(word: &str) -> bool {
    matches!(
        word,
        "%" | "x"
            | "×"
            | "prozent"
            | "percent"
            | "procent"
            | "stuck"
            | "stk"
            | "tage"
            | "tagen"
            | "days"
            | "dni"
            | "dagen"
            | "kg"
            | "liter"
            | "m"
            | "qm"
            | "km"
            | "uhr"
            | "h"
            | "cartons"
            | "bags"
            | "cases"
            | "heads"
            | "platten"
            | "lampen"
            | "paletten"
            | "kisten"
            | "minuten"
            | "minutes"
            | "wochen"
            | "weeks"
            | "euro-paletten"
            | "er"
            | "boxes"
            | "pieces"
            | "pcs"
            | "sztuk"
            | "sztuki"
            | "szt"
            | "palet"
            | "palety"
            | "workow"
            | "godzin"
            | "godz"
            | "kartonow"
            | "skrzynek"
            | "paczek"
            | "osob"
            | "razy"
            | "rat"
            | "tygodni"
            | "miesiecy"
            | "minut"
            | "lat"
            | "stuks"
            | "personen"
            | "mal"
            | "times"
            | "st"
            | "t"
            | "hours"
            | "stunden"
    )
}

/// Polish slang for a hundred złoty; it is a figure and its currency in one.
fn is_hundreds(word: &str) -> bool {
    matches!(word, "stowki" | "stowy" | "stowek" | "stow" | "stowke" | "stowe")
}

fn default_currency(language: Language) -> Currency {
    match language {
        Language::De | Language::Nl => Currency::EUR,
        Language::Pl => Currency::PLN,
        Language::En => Currency::GBP,
    }
}

/// The currency that a word names; `true` when the word is one only directly before a figure.
fn currency(word: &str, language: Language) -> Option<(Currency, bool)> {
    let code = match word {
        "€" | "eur" | "euro" | "euros" | "euronen" | "teuro" | "eurocent" => "EUR",
        "zl" | "pln" | "zloty" | "zlotych" | "zlote" | "zlotowk" | "zlotowek" | "zlociszy" => "PLN",
        word if is_hundreds(word) => "PLN",
        "£" | "gbp" | "pounds" | "pound" | "quid" | "sterling" => "GBP",
        "$" | "usd" | "dollars" | "dollar" | "bucks" => "USD",
        "chf" | "franken" | "sfr" | "francs" | "stutz" => "CHF",
        "fr" if language == Language::De => return Some((Currency::CHF, true)).map(|(c, _)| (c, false)),
        "₦" | "naira" | "ngn" => "NGN",
        "n" if language == Language::En => return "NGN".parse().ok().map(|c| (c, true)),
        "r" if language == Language::En => return "ZAR".parse().ok().map(|c| (c, true)),
        "rs" if language == Language::En => "INR",
        "inr" | "rupees" => "INR",
        "zar" | "rand" => "ZAR",
        "aud" => "AUD",
        "nzd" => "NZD",
        "cad" => "CAD",
        "czk" | "kc" => "CZK",
        "sek" => "SEK",
        "nok" => "NOK",
        "dkk" => "DKK",
        "huf" => "HUF",
        _ => return None,
    };
    code.parse().ok().map(|c| (c, false))
}

/// A figure or number in words; where it ends.
fn number(
    words: &Words<'_>,
    at: usize,
    range: &Range<usize>,
    language: Language,
) -> Option<(usize, Decimal)> {
    if !range.contains(&at) {
        return None;
    }
    if words.words[at].kind != Kind::Number {
        return spoken(words, at, range, language);
    }
    let mut figure = words.text(at).to_string();
    let mut end = at + 1;
    // "1 914,60": groups set apart by a space.
    while range.contains(&end)
        && words.words[end].kind == Kind::Number
        && language != Language::En
        && !figure.contains(['.', ',', '/', '-', ':'])
        && figure.len() <= 3 + 3 * (end - at - 1)
        && words.text(end).bytes().take_while(u8::is_ascii_digit).count() == 3
        && !words.text(end).contains(['/', '-', ':'])
        && words.gap_before(end).next().is_none()
    {
        figure.push_str(words.text(end));
        end += 1;
    }
    let mut value = parse(&figure)?;
    // "2.5k", "10k", "1,5 Tsd"
    if range.contains(&end)
        && matches!(
            words.text(end),
            "k" | "tsd" | "tys" | "tysiac" | "tysiace" | "tysiecy" | "tysiaki" | "tysiakow"
        )
    {
        value = value.checked_mul(Decimal::from(1000))?.normalize();
        end += 1;
    }
    // "3 stówki"
    if range.contains(&end) && language == Language::Pl && is_hundreds(words.text(end)) {
        value = value.checked_mul(Decimal::from(100))?.normalize();
    }
    Some((end, value))
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
        return Some(current + (n as u32 + 2) * 10);
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
        "hunderter" | "hunni" => return Some(current.clamp(1, 99) * 100),
        "thousand" | "tausend" | "duizend" | "tysiac" | "tysiace" | "tysiecy" | "mille" => {
            *total += current.clamp(1, 999) * 1000;
            return Some(0);
        }
        _ => {}
    }
    if current == 0 && matches!(language, Language::De | Language::Nl) {
        return compound(word.trim_end_matches("er"), i);
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
    if word.len() < 5 {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_four_locales() {
        for (text, language, expected) in [
            ("1.500,00 € bis Freitag", Language::De, "1500.00 EUR"),
            ("Fr. 2'000.– an Sie", Language::De, "2000 CHF"),
            ("1 914,60 zł", Language::Pl, "1914.60 PLN"),
            ("€ 1.114,60 overgemaakt", Language::Nl, "1114.60 EUR"),
            ("we send £2,318.40 today", Language::En, "2318.40 GBP"),
            ("$2.5k a pop", Language::En, "2500 USD"),
            ("120 quid every payday", Language::En, "120 GBP"),
            ("Rs. 1,50,000/- each", Language::En, "150000 INR"),
            ("N200,000 at month end", Language::En, "200000 NGN"),
            ("fünfundsiebzig Euro", Language::De, "75 EUR"),
            ("seventy-five pound a week", Language::En, "75 GBP"),
            ("three hundred thousand naira", Language::En, "300000 NGN"),
            ("pięćset złotych", Language::Pl, "500 PLN"),
            ("tysiąc dwieście złotych", Language::Pl, "1200 PLN"),
            ("wpłacę 3 stówki", Language::Pl, "300 PLN"),
            ("2 tys. zł", Language::Pl, "2000 PLN"),
            ("Rechnung 4711 vom 12.3.2026", Language::De, "-"),
            ("Tel. 030 123456", Language::De, "-"),
        ] {
            let found = amounts(text, language);
            let shown = found.first().map_or("-".into(), |m| format!("{} {}", m.value, m.currency));
            assert_eq!(shown, expected, "{text}");
        }
    }
}
