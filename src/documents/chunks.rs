//! Runs of characters between white space, and the figures that one or several of them make.

use rust_decimal::Decimal;

use super::figures::{self, Day};
use super::tokens::{Habits, fold};
use crate::dunning::Currency;

const OPENING: &[char] =
    &['(', '[', '{', '"', '\'', '„', '“', '”', '«', '»', '‚', '‘', '’', '*', '•', '·', '<', '>', '|', '_'];
const CLOSING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '"', '\'', '„', '“', '”', '«', '»', '’', '*', '>', '|', '…',
    '_',
];

/// A run of characters without white space, and what surrounds it.
pub(super) struct Chunk<'a> {
    /// Without brackets and quotation marks; a dot at the end is kept in `dotted`.
    pub text: &'a str,
    pub dotted: bool,
    pub colon: bool,
    pub opens: bool,
    pub closes: bool,
    pub ends: bool,
    pub question: bool,
}

impl<'a> Chunk<'a> {
    pub(super) fn new(raw: &'a str) -> Self {
        let inner = if behind_series(raw).is_some() { raw } else { raw.trim_start_matches(OPENING) };
        let opened = &raw[..raw.len() - inner.len()];
        let text = inner.trim_end_matches(CLOSING);
        let tail = &inner[text.len()..];
        Chunk {
            text,
            dotted: tail.starts_with('.'),
            colon: tail.contains(':'),
            opens: opened.contains(['(', '[', '{', '|']),
            closes: tail.contains([',', ';', ')', ']', '}', '|', ':', '!', '?', '…']),
            ends: tail.contains(['.', '!', '?', '…']),
            question: tail.contains('?'),
        }
    }

    pub(super) fn with_dot(&self) -> String {
        if self.dotted { format!("{}.", self.text) } else { self.text.to_owned() }
    }
}

/// What follows the series in brackets that a number begins with, as Symfonia prints it: `FVS-0419/25` of `(S)FVS-0419/25`.
pub(super) fn behind_series(raw: &str) -> Option<&str> {
    let (series, number) = raw.strip_prefix('(')?.split_once(')')?;
    let is_series = (1..=2).contains(&series.len()) && series.bytes().all(|b| b.is_ascii_uppercase());
    let numbered = number.starts_with(|c: char| c.is_ascii_uppercase())
        && number.contains(['/', '-'])
        && number.bytes().any(|b| b.is_ascii_digit());
    (is_series && numbered).then_some(number)
}

pub(super) fn sign(text: &str) -> (bool, &str) {
    // "130,80-", as bookkeeping programs write it; "480,-" has no cents.
    if let Some(figures) = text.strip_suffix(['-', '−', '–']).filter(|figures| figures::has_cents(figures))
    {
        return (true, figures);
    }
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Figures whose thousands are grouped by spaces (`2 324,70`), joined, and how many chunks they take.
pub(super) fn grouped(first: &str, chunks: &[Chunk]) -> Option<(String, usize)> {
    if !first.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut joined = first.to_owned();
    let mut taken = 1;
    let groups = |text: &str| {
        let head = text.bytes().take_while(u8::is_ascii_digit).count();
        let sum = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '€' | '$');
        head == 3 && (text[3..].chars().all(sum) || figures::glued_currency(text).is_some())
    };
    let whole = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit());
    while whole(chunks[taken - 1].text.trim_start_matches(|c: char| !c.is_ascii_digit()))
        && !chunks[taken - 1].closes
        && chunks.get(taken).is_some_and(|next| !next.opens && groups(next.text))
        && taken < 4
    {
        joined.push(' ');
        joined.push_str(chunks[taken].text);
        taken += 1;
    }
    Some((joined, taken))
}

/// An amount with its currency before or behind it.
pub(super) fn money(chunks: &[Chunk]) -> Option<(Decimal, Currency, bool, usize)> {
    let (mut negative, text) = sign(chunks[0].text);
    // "€ 1.234,50", "CHF -3'240.00", "Fr. 480.–"
    if let Some(currency) = figures::currency(text).filter(|_| !text.is_empty())
        && let Some(next) = chunks.get(1)
    {
        let (minus, figures) = sign(next.text);
        negative |= minus;
        let (joined, taken) = grouped(figures, &chunks[1..])?;
        // A second currency behind the figures decides nothing here: "EUR 12 USD 13".
        return Some((figures::plain_amount(&joined)?, currency, negative, taken + 1));
    }
    // "€1,284.00", "738zł", and "2 324,70zł" in groups
    if let Some((currency, figures)) = figures::glued_currency(text) {
        let (minus, figures) = sign(figures);
        let front = text.starts_with(|c: char| !c.is_ascii_digit());
        let (joined, taken) = if front { grouped(figures, chunks)? } else { (figures.to_owned(), 1) };
        return Some((figures::plain_amount(&joined)?, currency, negative || minus, taken));
    }
    // "1.914,60 €", "7 380,00 zł", "3 616 zł 20 gr", "238 Euro und 12 Cent"
    let (joined, taken) = grouped(text, chunks)?;
    if let Some((currency, figures)) = figures::glued_currency(&joined).filter(|_| taken > 1) {
        return Some((figures::plain_amount(figures)?, currency, negative, taken));
    }
    let value = figures::plain_amount(&joined)?;
    let name = chunks.get(taken).filter(|name| {
        !name.opens && (!chunks[taken - 1].closes || chunks[taken - 1].text.ends_with(['-', '–']))
    })?;
    let currency = figures::currency(name.text).or_else(|| figures::currency(&name.with_dot()))?;
    let mut taken = taken + 1;
    let rest = &chunks[taken..];
    let (skip, cents) = match rest {
        [and, cents, ..] if matches!(fold(and.text).as_str(), "und" | "i" | "en" | "and") => (1, Some(cents)),
        [cents, ..] => (0, Some(cents)),
        [] => (0, None),
    };
    let unit = rest.get(skip + 1).map(|unit| fold(unit.text));
    if let (
        Some(cents),
        Some("cent" | "cents" | "gr" | "grosze" | "groszy" | "rappen" | "rp" | "pence" | "p"),
    ) = (cents, unit.as_deref())
        && let Ok(cents @ 0..=99) = cents.text.parse::<i64>()
        && value.fract().is_zero()
    {
        taken += skip + 2;
        return Some((value.checked_add(Decimal::new(cents, 2))?, currency, negative, taken));
    }
    Some((value, currency, negative, taken))
}

/// A day in figures or words.
pub(super) fn day(chunks: &[Chunk], habits: &Habits) -> Option<(Day, usize)> {
    let first = &chunks[0];
    let month_of = |word: &str| {
        habits.months.iter().position(|names| names.iter().any(|name| name == word)).map(|at| at as i64 + 1)
    };
    let month = |chunk: &Chunk| month_of(&fold(chunk.text));
    if !first.text.starts_with(|c: char| c.is_ascii_digit()) {
        let word = fold(first.text);
        return worded_day(chunks, &word, habits, month_of).or_else(|| day_in_words(chunks, &word, month_of));
    }
    // "2/10 net 30" and "2/10, net 30" are terms.
    let terms = first.text.contains('/')
        && first.text.len() <= 5
        && chunks
            .get(1)
            .is_some_and(|next| fold(next.text).starts_with("net") || next.text.starts_with("n/"));
    if terms {
        return None;
    }
    if let Some(day) = figures::numeric_day(&first.with_dot(), habits.american, habits.dashes) {
        return Some((day, 1));
    }
    // "18-May-26", "15.V.2026"
    if let Some(day) = spelled_day(first.text, habits) {
        return Some((day, 1));
    }
    // "24.Februar 2026"
    if let Some((day, name)) = first.text.split_once('.')
        && let (Ok(day), Some(month)) = (day.parse(), month_of(&fold(name)))
    {
        let year = year_of(chunks.get(1));
        return Some((Day::new(day, Some(month), year)?, 1 + usize::from(year.is_some())));
    }
    if let Some(day) = number_of(first) {
        // "24. 3. 2026"
        if first.dotted
            && let Some(second) = chunks.get(1).filter(|second| second.dotted)
            && let Some(month) = number_of(second)
            && let Some(year) = year_of(chunks.get(2))
        {
            return Some((Day::new(day, Some(month), Some(year))?, 3));
        }
        // "14. d. M.": of this month.
        if first.dotted
            && chunks.get(1).is_some_and(|d| d.text == "d")
            && chunks.get(2).is_some_and(|m| m.text == "M")
        {
            return Some((Day::new(day, None, None)?, 3));
        }
        // "02 03 2026"
        if first.text.len() == 2
            && let [_, second, third, behind @ ..] = chunks
            && second.text.len() == 2
            && let Some(month) = number_of(second)
            && let Some(year) = year_of(Some(third)).filter(|_| third.text.len() == 4)
            && !behind.first().is_some_and(|next| next.text.starts_with(|c: char| c.is_ascii_digit()))
        {
            return Some((Day::new(day, Some(month), Some(year))?, 3));
        }
        // "9 III 2026"
        if let [_, roman, year, ..] = chunks
            && let Some(month) = roman_month(roman.text)
            && let Some(year) = year_of(Some(year))
        {
            return Some((Day::new(day, Some(month), Some(year))?, 3));
        }
        let of = fillers(&chunks[1..]);
        if let Some(month) = chunks.get(1 + of).and_then(month) {
            let year = year_of(chunks.get(2 + of)).or_else(|| short_year(&chunks[2 + of..]));
            let year = year.filter(|_| !chunks[1 + of].closes || chunks[1 + of].dotted);
            return Some((Day::new(day, Some(month), year)?, 2 + of + usize::from(year.is_some())));
        }
        // "do 10. dnia bieżącego miesiąca", "zum 10. des Monats"; of the next month would be another day.
        let ahead = chunks.iter().skip(1).take(5).map(|chunk| fold(chunk.text));
        let within: Vec<String> = ahead
            .take_while(|word| {
                matches!(
                    word.as_str(),
                    "dnia"
                        | "biezacego"
                        | "tego"
                        | "kazdego"
                        | "danego"
                        | "miesiaca"
                        | "des"
                        | "laufenden"
                        | "dieses"
                        | "monats"
                        | "of"
                        | "the"
                        | "this"
                        | "current"
                        | "month"
                        | "van"
                        | "de"
                        | "deze"
                        | "lopende"
                        | "maand"
                )
            })
            .collect();
        let of_month = |word: &String| matches!(word.as_str(), "miesiaca" | "monats" | "month" | "maand");
        // "of the month following"
        let follows = |chunk: &Chunk| {
            matches!(
                fold(chunk.text).as_str(),
                "following" | "nastepujacego" | "nastepnego" | "volgend" | "na"
            )
        };
        let following = chunks.get(1 + within.len()).is_some_and(follows);
        if let Some(at) = within.iter().position(of_month).filter(|_| !following) {
            return Day::new(day, None, None).map(|day| (day, at + 2));
        }
        // "the 20th", "de 20e"
        let ordinal = first.text.ends_with(|c: char| c.is_ascii_alphabetic());
        return ordinal.then(|| Day::new(day, None, None)).flatten().map(|day| (day, 1));
    }
    None
}

/// A day that is counted in words: `fünften November 2025`, `drugiego grudnia`, `fifth of March`. `word` is the first word [`fold`]ed.
fn worded_day(
    chunks: &[Chunk],
    word: &str,
    habits: &Habits,
    month_of: impl Fn(&str) -> Option<i64>,
) -> Option<(Day, usize)> {
    let named = |name: &str| habits.ordinals.iter().position(|names| names.iter().any(|known| known == name));
    let two = chunks.get(1).and_then(|next| named(&format!("{word} {}", fold(next.text)))).map(|at| (at, 2));
    let (at, taken) = two.or_else(|| Some((named(word)?, 1)))?;
    let of = fillers(&chunks[taken..]);
    let month = chunks.get(taken + of).and_then(|name| month_of(&fold(name.text)))?;
    let year = year_of(chunks.get(taken + of + 1)).filter(|_| !chunks[taken + of].closes);
    let day = Day::new(i64::try_from(at).ok()? + 1, Some(month), year)?;
    Some((day, taken + of + 1 + usize::from(year.is_some())))
}

/// A day whose first word is one: `Ende März`, `March 3rd`. `word` is that word [`fold`]ed.
fn day_in_words(
    chunks: &[Chunk],
    word: &str,
    month_of: impl Fn(&str) -> Option<i64>,
) -> Option<(Day, usize)> {
    let first = &chunks[0];
    // "Ende März", "end of March", "eind oktober 2026"
    let end = matches!(word, "end" | "eind" | "einde" | "koniec" | "konca" | "koncem")
        || first.text == "Ende"
        || first.text == "ende";
    // "the last day of March", "ostatniego dnia marca"
    let last_day = matches!(word, "last" | "laatste" | "letzten" | "letzter" | "ostatniego" | "ostatni")
        && chunks.get(1).is_some_and(|day| {
            matches!(fold(day.text).as_str(), "day" | "dag" | "tag" | "tages" | "dnia" | "dzien")
        });
    if end || last_day {
        let named = usize::from(last_day);
        let of = chunks.get(1 + named).is_some_and(|word| matches!(word.text, "of" | "van" | "des"));
        let of = named + usize::from(of);
        let number = chunks.get(1 + of).and_then(|name| month_of(&fold(name.text)))?;
        let year = year_of(chunks.get(2 + of)).filter(|_| !chunks[1 + of].closes);
        let last = (28..=31).rev().find_map(|day| {
            // Without a year no leap day.
            let exists = jiff::civil::Date::new(
                i16::try_from(year.unwrap_or(2023)).ok()?,
                i8::try_from(number).ok()?,
                day,
            );
            exists.is_ok().then_some(i64::from(day))
        })?;
        return Some((Day::new(last, Some(number), year)?, 2 + of + usize::from(year.is_some())));
    }
    if let Some(month) = month_of(word)
        && let Some(day) = chunks.get(1).and_then(number_of)
        && first.text.chars().next().is_some_and(char::is_uppercase)
    {
        let year = year_of(chunks.get(2));
        return Some((Day::new(day, Some(month), year)?, 2 + usize::from(year.is_some())));
    }
    None
}

/// The month that a Roman number names.
fn roman_month(text: &str) -> Option<i64> {
    const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    ROMAN.iter().position(|number| *number == text).map(|at| at as i64 + 1)
}

/// How many words stand between a day and its month: "of", "day of".
fn fillers(chunks: &[Chunk]) -> usize {
    chunks.iter().take(2).take_while(|word| matches!(word.text, "of" | "day")).count()
}

/// What ordinal numbers end in.
const ORDINALS: [&str; 13] =
    ["-go", "-ego", "-tego", "st", "nd", "rd", "th", "e", "er", "ste", "de", "ter", "ten"];

/// A day of a month: `14`, `3rd`, `10-go`.
fn number_of(chunk: &Chunk) -> Option<i64> {
    let digits = chunk.text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '-');
    let suffix = &chunk.text[digits.len()..];
    let ordinal = || ORDINALS.iter().any(|ending| suffix.eq_ignore_ascii_case(ending));
    ((suffix.is_empty() || ordinal()) && digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}

/// `2026`, `'26`.
fn year_of(chunk: Option<&Chunk>) -> Option<i64> {
    let text = chunk?.text;
    let short = text.strip_prefix(['\'', '’']).filter(|short| short.len() == 2);
    short.unwrap_or(text).parse().ok().filter(|year| (1990..=2100).contains(year) || short.is_some())
}

/// The year of "27 Oct 25", where nothing follows that it might count.
fn short_year(chunks: &[Chunk]) -> Option<i64> {
    let year = chunks.first()?.text.parse().ok().filter(|year| (20..=39).contains(year))?;
    let counts = chunks.get(1).is_some_and(|next| next.text.starts_with(char::is_alphanumeric));
    (!counts || chunks[0].closes).then_some(year)
}

/// A day in one piece whose month is a word or a Roman number: `18-May-26`, `15.V.2026`.
fn spelled_day(text: &str, habits: &Habits) -> Option<Day> {
    let separator = text.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let mut parts = text.splitn(3, separator);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let roman = roman_month(month).filter(|_| separator != '/');
    let month = roman.or_else(|| {
        let word = fold(month);
        habits.months.iter().position(|names| names.contains(&word)).map(|at| at as i64 + 1)
    })?;
    let year = year.trim_start_matches(['\'', '’']);
    if day.len() > 2 || !matches!(year.len(), 2 | 4) {
        return None;
    }
    Day::new(day.parse().ok()?, Some(month), Some(year.parse().ok()?))
}

/// An IBAN (ISO 13616) or a Polish account number in groups, without spaces.
pub(super) fn account_number(chunks: &[Chunk]) -> Option<(String, usize)> {
    let first = chunks[0].text;
    let bytes = first.as_bytes();
    let country = bytes.len() >= 4
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    // `60 1020 1026 …` as banks write it, `6010 2010 26…` as an IBAN without its country.
    let domestic = matches!(bytes.len(), 2 | 4) && bytes.iter().all(u8::is_ascii_digit);
    if country
        && (15..=34).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphanumeric())
        && bytes[4..].iter().filter(|b| b.is_ascii_digit()).count() >= 8
    {
        return Some((first.to_owned(), 1));
    }
    if !(country && bytes.len() == 4 || domestic) {
        return None;
    }
    let mut joined = first.to_owned();
    let mut taken = 1;
    while let Some(next) = chunks.get(taken).map(|chunk| chunk.text)
        && !chunks[taken - 1].closes
        && (1..=4).contains(&next.len())
        && next.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && taken < 9
    {
        joined.push_str(next);
        taken += 1;
        if next.len() < 4 {
            break;
        }
    }
    (joined.len() >= 15 && (!domestic || joined.len() == 26)).then_some((joined, taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::rules::InvoiceRules;
    use crate::dunning::Language;

    /// The day that a text begins with, as `day.month.year`, by the words of a language.
    fn of(language: Language, text: &str) -> Option<String> {
        let words = InvoiceRules::shipped_words(language);
        let habits = words.habits(false, false);
        let chunks: Vec<Chunk> = text.split(' ').map(Chunk::new).collect();
        let (day, _) = day(&chunks, &habits)?;
        let part = |part: Option<i16>| part.map_or("-".to_owned(), |part| part.to_string());
        Some(format!("{}.{}.{}", day.day, part(day.month.map(i16::from)), part(day.year)))
    }

    #[test]
    fn days_are_counted_in_words() {
        for (language, text, day) in [
            (Language::De, "fünften November 2025 auf unserem Konto", "5.11.2025"),
            (Language::De, "Einunddreißigsten März", "31.3.-"),
            (Language::Pl, "drugiego grudnia 2024 r.", "2.12.2024"),
            (Language::Pl, "dwudziestego pierwszego maja 2026", "21.5.2026"),
            (Language::Nl, "vijftiende oktober 2025", "15.10.2025"),
            (Language::En, "fifth of March 2026,", "5.3.2026"),
            (Language::En, "twenty-first day of June 2026", "21.6.2026"),
            (Language::En, "20th day of November 2025", "20.11.2025"),
        ] {
            assert_eq!(of(language, text).as_deref(), Some(day), "{text}");
        }
        assert_eq!(of(Language::De, "zweiten Mahnung"), None, "no month");
        assert_eq!(of(Language::En, "second quarter 2026"), None);
    }

    #[test]
    fn days_are_written_with_roman_months_and_with_blanks() {
        assert_eq!(of(Language::Pl, "9 III 2026 r.").as_deref(), Some("9.3.2026"));
        assert_eq!(of(Language::Nl, "02 03 2026").as_deref(), Some("2.3.2026"));
        assert_eq!(of(Language::Nl, "02 03 2026 11"), None, "a row of numbers");
        assert_eq!(of(Language::Pl, "9 III piętro"), None, "a floor");
    }
}
