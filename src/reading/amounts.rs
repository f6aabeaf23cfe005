//! Sums of money in running text.

use std::ops::Range;

use rust_decimal::Decimal;

use super::date_words::is_month;
use super::dates::DateHit;
use super::language::is_usual;
use super::money_words::{counts_things, currency, dates_years, default_currency, numbers_things, says_sum};
use super::numbers::number;
use super::tokens::{Kind, Lexed};
use super::trie::Tries;
use super::words::{Respelt, Words};
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

/// Smaller numbers count things, if no currency stands beside them.
const FEWEST: u32 = 5;

/// All sums of a text that carry a currency, in order.
pub fn amounts(text: &str, language: Language) -> Vec<Money> {
    let lexed = Lexed::new(text);
    let words = Words::new(&lexed, language, &Respelt::default(), &Tries::default());
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
    collect(words, range, language, Least::Sum, &days(dates))
}

/// The bare numbers among some words, neither in dates nor in sums: each may be a sum to a reader who knows what the
/// sentence is about ("75 in the month", "forty of it on Saturday").
pub(super) fn numbers(
    words: &Words<'_>,
    range: Range<usize>,
    language: Language,
    dates: &[DateHit],
    sums: &[AmountHit],
) -> Vec<AmountHit> {
    let mut taken = days(dates);
    taken.extend(sums.iter().map(|sum| &sum.words));
    taken.sort_unstable_by_key(|words| words.start);
    collect(words, range, language, Least::Number, &taken)
}

/// The words of all days, in order; a mere length of time is none.
pub(super) fn days(dates: &[DateHit]) -> Vec<&Range<usize>> {
    dates.iter().filter(|date| !date.length).map(|date| &date.words).collect()
}

/// What must be there for a number to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Least {
    /// A currency, or what else makes it a sum.
    Sum,
    /// Nothing but the number.
    Number,
}

/// What counts, in order, but for what is taken: other words, in order, that do not overlap.
fn collect(
    words: &Words<'_>,
    range: Range<usize>,
    language: Language,
    least: Least,
    taken: &[&Range<usize>],
) -> Vec<AmountHit> {
    let free = |words: &Range<usize>| {
        let next = taken.partition_point(|other| other.end <= words.start);
        taken.get(next).is_none_or(|other| other.start >= words.end)
    };
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match sum(words, at, &range, language, least) {
            Some(hit) if free(&hit.words) => {
                at = hit.words.end;
                out.push(hit);
            }
            _ => at += 1,
        }
    }
    out
}

/// A sum that starts at a word.
fn sum(
    words: &Words<'_>,
    at: usize,
    range: &Range<usize>,
    language: Language,
    least: Least,
) -> Option<AmountHit> {
    let text = |w: usize| if range.contains(&w) { words.text(w) } else { "" };
    // As it was written: elsewhere "N" and "Rs" may be known as short for something else.
    let written = |w: usize| words.lexed.word(&words.lexed.tokens[words.words[w].token]);
    let before = if range.contains(&at) && words.words[at].kind == Kind::Word {
        currency(written(at), language)
    } else {
        None
    };
    let number_at = at + usize::from(before.is_some());
    // "R2 500" and "1 914,60"; in other English "in 2 500 boxes" would be two figures.
    let spaced = before.is_some() || language != Language::En;
    let (mut end, value) = number(words, number_at, range, language, spaced)?;
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
    if !certain && !may_be_sum(words, at..end, number_at, value, range, language, least) {
        return None;
    }
    let money = Money::new(value, found.unwrap_or(default_currency(language)));
    Some(AmountHit { words: at..end, money, certain })
}

/// Whether a number without a currency may be a sum: it counts, names or dates nothing.
fn may_be_sum(
    words: &Words<'_>,
    Range { start, end }: Range<usize>,
    number_at: usize,
    value: Decimal,
    range: &Range<usize>,
    language: Language,
    least: Least,
) -> bool {
    let text = |w: usize| if range.contains(&w) { words.text(w) } else { "" };
    let before = start.checked_sub(1).map_or("", text);
    let few = value < Decimal::from(FEWEST) || value >= Decimal::from(1_000_000);
    let year = value.scale() == 0
        && value >= Decimal::from(1950)
        && value < Decimal::from(2100)
        && (dates_years(before) || is_month(language, before));
    // Polish "po 300" is a sum each time.
    let named = numbers_things(before) || language != Language::Pl && before == "po";
    let apart = words.text(number_at).contains(['/', ':', '-']);
    if few || year || named || apart || counts_things(text(end)) {
        return false;
    }
    if least == Least::Number {
        return true;
    }
    let note = says_sum(words.text(end - 1));
    let round = value >= Decimal::from(20) || note;
    let digits = words.words[number_at].kind == Kind::Number;
    // In words only what is too much to count things with, and no figure of speech: "hundred times".
    let spoken = value > Decimal::from(100)
        || is_rate(words, end, range)
        || note
        || says_sum(words.text(start))
        || stands_alone(words, start..end, range, language);
    round && (digits || spoken) && !matches!(before, "vor" | "is" | "nehm")
}

/// Whether what follows a number makes it one of many: "a month", "im Monat".
fn is_rate(words: &Words<'_>, at: usize, range: &Range<usize>) -> bool {
    let text = |w: usize| if range.contains(&w) { words.text(w) } else { "" };
    matches!(
        text(at),
        "monatlich"
            | "monthly"
            | "maandelijks"
            | "miesiecznie"
            | "weekly"
            | "wochentlich"
            | "tygodniowo"
            | "apiece"
    ) || matches!(
        text(at),
        "a" | "per" | "each" | "every" | "im" | "pro" | "jeden" | "na" | "co" | "elke" | "iedere"
    ) && matches!(
        text(at + 1),
        "month" | "week" | "fortnight" | "monat" | "woche" | "miesiac" | "tydzien" | "maand" | "payday"
    )
}

/// "Achtzig hab ich gestern geschickt", "forty for you on Friday": a number in words that counts nothing, for what
/// follows is no thing; "at twenty past" is a time.
fn stands_alone(words: &Words<'_>, number: Range<usize>, range: &Range<usize>, language: Language) -> bool {
    let timed = number.start > range.start
        && matches!(
            words.text(number.start - 1),
            "um" | "at" | "om" | "o" | "gegen" | "past" | "to" | "half"
        );
    let follows = range.contains(&number.end).then(|| words.text(number.end));
    let bare = follows.is_none_or(|word| {
        is_usual(language, word) && !matches!(word, "uhr" | "past" | "to" | "of" | "von" | "van" | "z" | "ze")
    });
    !timed && bare
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
            ("dwa i pół tysiąca złotych", Language::Pl, "2500 PLN"),
            ("półtorej stówy", Language::Pl, "150 PLN"),
            ("anderhalf duizend euro", Language::Nl, "1500 EUR"),
            ("four-fifty quid", Language::En, "450 GBP"),
            ("twenty-four pounds", Language::En, "24 GBP"),
            ("₱5,000 this morning", Language::En, "5000 PHP"),
            ("Rechnung 4711 vom 12.3.2026", Language::De, "-"),
            ("Tel. 030 123456", Language::De, "-"),
        ] {
            let found = amounts(text, language);
            let shown = found.first().map_or("-".into(), |m| format!("{} {}", m.value, m.currency));
            assert_eq!(shown, expected, "{text}");
        }
    }

    /// Without a currency, which makes them less certain.
    #[test]
    fn notes_by_their_names_and_numbers_that_count_nothing() {
        for (text, language, expected) in [
            ("achtzig hab ich gestern geschickt", Language::De, "80"),
            ("drei zehner die woche", Language::De, "30"),
            ("ein fuffi kommt am montag", Language::De, "50"),
            ("I'll have forty for you on Friday", Language::En, "40"),
            ("a tenner every time I come in", Language::En, "10"),
            ("een tientje per week", Language::Nl, "10"),
            ("dziewięć dych tygodniowo", Language::Pl, "90"),
            ("wir kommen um zwanzig", Language::De, "-"),
            ("twenty boxes were missing", Language::En, "-"),
            ("twenty of them were broken", Language::En, "-"),
        ] {
            let lexed = Lexed::new(text);
            let words = Words::new(&lexed, language, &Respelt::default(), &Tries::default());
            let found = scan(&words, 0..words.words.len(), language, &[]);
            let shown = found.first().map_or("-".into(), |a| a.money.value.to_string());
            assert_eq!(shown, expected, "{text}");
        }
    }
}
