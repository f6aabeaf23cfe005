//! Dates, amounts and lists as people of a language write them. Pure functions.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::dunning::{Currency, Language, Money};

/// A language as a country writes its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Whether it is German as Switzerland writes it: `CHF 1’114.60`.
    pub swiss: bool,
}

impl From<Language> for Locale {
    fn from(language: Language) -> Locale {
        Locale { language, swiss: false }
    }
}

/// A day: de and pl `13.03.2026`, nl `13 maart 2026`, en `13 March 2026`.
pub fn date(day: Date, language: Language) -> String {
    match language {
        Language::De | Language::Pl => format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()),
        Language::Nl | Language::En => {
            format!("{} {} {}", day.day(), month(day.month(), language), day.year())
        }
    }
}

/// A day above a letter: de `13. März 2026` (AT `13. Jänner 2026`), pl `13 marca 2026 r.`, nl and en as [`date`].
/// `country`: the writer's.
pub fn long_date(day: Date, language: Language, country: &str) -> String {
    match language {
        Language::De if day.month() == 1 && country == "AT" => {
            format!("{}. Jänner {}", day.day(), day.year())
        }
        Language::De => format!("{}. {} {}", day.day(), month(day.month(), language), day.year()),
        Language::Pl => format!("{} {} {} r.", day.day(), month(day.month(), language), day.year()),
        Language::Nl | Language::En => date(day, language),
    }
}

/// The name of a month within a date; 1 is January.
fn month(month: i8, language: Language) -> &'static str {
    const DE: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    const PL: [&str; 12] = [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ];
    const NL: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match language {
        Language::De => &DE,
        Language::Pl => &PL,
        Language::Nl => &NL,
        Language::En => &EN,
    };
    usize::try_from(month - 1).ok().and_then(|at| names.get(at)).copied().unwrap_or("")
}

/// The weekday of a day, as it stands within a sentence.
pub fn weekday(day: Date, language: Language) -> &'static str {
    let names = match language {
        Language::De => ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        Language::Pl => ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
        Language::Nl => ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        Language::En => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    };
    let from_monday = usize::try_from(day.weekday().to_monday_zero_offset()).ok();
    from_monday.and_then(|at| names.get(at)).copied().unwrap_or("")
}

/// An amount, half up to two places: de `1.114,60 EUR` (CH `EUR 1’114.60`), pl `1 114,60 PLN`, nl `€ 1.114,60` (other
/// currencies by their code: `PLN 1.114,60`), en `EUR 1,114.60`.
pub fn amount(money: Money, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let figure = figure(money.rounded().value, locale);
    let currency = money.currency;
    match locale.language {
        _ if locale.swiss => format!("{currency} {figure}"),
        Language::De | Language::Pl => format!("{figure} {currency}"),
        Language::Nl if currency == Currency::EUR => format!("€ {figure}"),
        Language::Nl | Language::En => format!("{currency} {figure}"),
    }
}

/// A rate in percent: de `10,52 %`, pl `10,52%`, nl `10,52%`, en `10.52%`.
pub fn percent(rate: Decimal, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let figure = figure(rate.normalize(), locale);
    match locale.language {
        Language::De => format!("{figure} %"),
        Language::Pl | Language::Nl | Language::En => format!("{figure}%"),
    }
}

/// Several amounts: `5,00 EUR und 7,00 PLN`.
pub fn amounts(sums: &[Money], locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    list(sums.iter().map(|sum| amount(*sum, locale)), locale.language)
}

/// A figure with grouped thousands and the language's decimal sign.
pub(super) fn figure(value: Decimal, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let (group, point) = match locale.language {
        _ if locale.swiss => ('’', '.'),
        Language::De | Language::Nl => ('.', ','),
        Language::Pl => (' ', ','),
        Language::En => (',', '.'),
    };
    let plain = value.abs().to_string();
    let (whole, places) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 1);
    if value.is_sign_negative() && !value.is_zero() {
        text.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !places.is_empty() {
        text.push(point);
        text.push_str(places);
    }
    text
}

/// An IBAN as printed: groups of four (ISO 13616-1, print format).
pub fn iban(iban: &str) -> String {
    let mut text = String::with_capacity(iban.len() + iban.len() / 4);
    for (at, c) in iban.chars().filter(|c| !c.is_whitespace()).enumerate() {
        if at > 0 && at.is_multiple_of(4) {
            text.push(' ');
        }
        text.extend(c.to_uppercase());
    }
    text
}

/// An enumeration: `A, B und C`; no comma before the last.
pub fn list<I>(parts: I, language: Language) -> String
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let and = match language {
        Language::De => " und ",
        Language::Pl => " i ",
        Language::Nl => " en ",
        Language::En => " and ",
    };
    let parts: Vec<I::Item> = parts.into_iter().collect();
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(if at + 1 == parts.len() { and } else { ", " });
        }
        text.push_str(part.as_ref());
    }
    text
}

/// The plural forms that the four languages tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// 1 Tag, 1 dzień.
    One,
    /// Polish 2–4, 22–24 …: 2 faktury.
    Few,
    /// Polish, all other whole numbers: 5 faktur.
    Many,
    /// German, Dutch and English, all but 1.
    Other,
}

impl Plural {
    /// The form for a whole number (the integer rules of Unicode CLDR, "Language Plural Rules").
    pub fn of(n: u64, language: Language) -> Self {
        match (language, n, n % 10, n % 100) {
            (_, 1, _, _) => Plural::One,
            (Language::Pl, _, 2..=4, tens) if !(12..=14).contains(&tens) => Plural::Few,
            (Language::Pl, ..) => Plural::Many,
            _ => Plural::Other,
        }
    }

    /// The forms that a language needs.
    pub fn forms(language: Language) -> &'static [Plural] {
        match language {
            Language::Pl => &[Plural::One, Plural::Few, Plural::Many],
            _ => &[Plural::One, Plural::Other],
        }
    }

    /// The name in `words.toml` and in templates.
    pub fn name(self) -> &'static str {
        match self {
            Plural::One => "one",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::*;
    use jiff::civil::date as day;

    fn money(value: &str, currency: Currency) -> Money {
        Money::new(value.parse().unwrap(), currency)
    }

    #[test]
    fn days_and_amounts_are_written_as_the_design_says() {
        let d = day(2026, 3, 13);
        assert_eq!(date(d, De), "13.03.2026");
        assert_eq!(date(d, Pl), "13.03.2026");
        assert_eq!(date(d, Nl), "13 maart 2026");
        assert_eq!(date(d, En), "13 March 2026");
        assert_eq!(date(day(2026, 5, 1), Nl), "1 mei 2026");
        assert_eq!(weekday(d, Pl), "piątek");
        assert_eq!(weekday(day(2026, 3, 15), En), "Sunday");
        assert_eq!(long_date(day(2026, 1, 5), De, "DE"), "5. Januar 2026");
        assert_eq!(long_date(day(2026, 1, 5), De, "AT"), "5. Jänner 2026");
        assert_eq!(long_date(d, Pl, "PL"), "13 marca 2026 r.");
        assert_eq!(long_date(d, Nl, "NL"), "13 maart 2026");
        assert_eq!(amount(money("1114.6", Currency::EUR), De), "1.114,60 EUR");
        let swiss = Locale { language: De, swiss: true };
        assert_eq!(amount(money("1234567.6", Currency::EUR), swiss), "EUR 1’234’567.60");
        assert_eq!(percent("10.52".parse().unwrap(), swiss), "10.52 %");
        assert_eq!(amount(money("1114.6", Currency::PLN), Pl), "1 114,60 PLN");
        assert_eq!(amount(money("1114.6", Currency::EUR), Nl), "€ 1.114,60");
        assert_eq!(amount(money("1114.6", Currency::EUR), En), "EUR 1,114.60");
    }

    #[test]
    fn figures_group_and_round_half_up() {
        assert_eq!(amount(money("0", Currency::EUR), De), "0,00 EUR");
        assert_eq!(amount(money("999.995", Currency::EUR), De), "1.000,00 EUR");
        assert_eq!(amount(money("1234567.891", Currency::GBP), En), "GBP 1,234,567.89");
        assert_eq!(amount(money("-1234.5", Currency::PLN), Pl), "-1 234,50 PLN");
        assert_eq!(amount(money("-0.001", Currency::EUR), De), "0,00 EUR");
        assert_eq!(amount(money("79228162514264337593543950335", Currency::EUR), Nl).len(), 42);
        assert_eq!(amount(money("12.5", Currency::PLN), Nl), "PLN 12,50");
    }

    #[test]
    fn ibans_and_lists() {
        assert_eq!(iban("DE79000000001234567890"), "DE79 0000 0000 1234 5678 90");
        assert_eq!(iban("pl 61 1090"), "PL61 1090");
        assert_eq!(list(["A"], De), "A");
        assert_eq!(list(["A", "B"], Pl), "A i B");
        assert_eq!(list(["A", "B", "C"], En), "A, B and C");
        assert_eq!(list(Vec::<String>::new(), Nl), "");
    }

    #[test]
    fn polish_has_three_forms() {
        let form = |n| Plural::of(n, Pl);
        assert_eq!(form(1), Plural::One);
        for n in [2, 3, 4, 22, 34, 102, 1003] {
            assert_eq!(form(n), Plural::Few, "{n}");
        }
        for n in [0, 5, 11, 12, 13, 14, 21, 25, 112, 113, 1000] {
            assert_eq!(form(n), Plural::Many, "{n}");
        }
        assert_eq!(Plural::of(0, De), Plural::Other);
        assert_eq!(Plural::of(1, En), Plural::One);
        assert_eq!(Plural::of(21, Nl), Plural::Other);
    }
}
