//! Figures as people write them in mails: amounts, currencies, days. Whole chunks only; where a chunk begins and
//! what it means is [`super::tokens`]' concern.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use rust_decimal::Decimal;

use crate::dunning::Currency;

/// A day as written: the year, or even the month, may have to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Day {
    pub day: i8,
    pub month: Option<i8>,
    pub year: Option<i16>,
}

/// Which of several years (or months) a day without one means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lean {
    /// The last such day up to a week after the mail: an invoice's date.
    Past,
    /// The first such day from the mail on, or the one shortly before it: a due day.
    Future,
}

impl Day {
    /// A day that exists in some year.
    pub(super) fn new(day: i64, month: Option<i64>, year: Option<i64>) -> Option<Day> {
        let day = i8::try_from(day).ok()?;
        let month = month.map(i8::try_from).transpose().ok()?;
        let year = match year {
            Some(short @ 0..=99) => Some(i16::try_from(2000 + short).ok()?),
            Some(year @ 1990..=2100) => Some(i16::try_from(year).ok()?),
            Some(_) => return None,
            None => None,
        };
        let fits = (1..=31).contains(&day) && month.is_none_or(|m| (1..=12).contains(&m));
        // Any year will do as long as it is a leap year.
        let exists = Date::new(year.unwrap_or(2024), month.unwrap_or(1), day).is_ok();
        (fits && exists).then_some(Day { day, month, year })
    }

    /// The date, if its month and year are stated.
    pub(super) fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day).ok()
    }

    /// The first such date from `start` on; the date itself if it is stated in full.
    pub(super) fn from(self, start: Date) -> Option<Date> {
        let first = |of: [Option<Date>; 2]| of.into_iter().flatten().find(|day| *day >= start);
        match (self.year, self.month) {
            (Some(_), _) => self.date(),
            (None, Some(month)) => {
                let of = |year: i16| Date::new(year, month, self.day).ok();
                first([of(start.year()), of(start.year() + 1)])
            }
            (None, None) => {
                let of = |month: Date| month.with().day(self.day).build().ok();
                let next = start.first_of_month().checked_add(1.month()).ok();
                first([of(start.first_of_month()), next.and_then(of)])
            }
        }
    }

    /// The date that it means in a mail of the day `sent`.
    pub(super) fn on(self, sent: Date, lean: Lean) -> Option<Date> {
        let latest_past = sent.checked_add(7.days()).ok()?;
        // A reminder's or a late mail's due day lies before the mail: two months look back, ten ahead.
        let earliest_future = sent.checked_sub(60.days()).ok()?;
        match (self.month, self.year) {
            (Some(_), Some(_)) => self.date(),
            (Some(month), None) => {
                let years =
                    (sent.year() - 1..=sent.year() + 1).filter_map(|y| Date::new(y, month, self.day).ok());
                match lean {
                    Lean::Past => years.rev_max(|date| *date <= latest_past),
                    Lean::Future => years.into_iter().find(|date| *date >= earliest_future),
                }
            }
            (None, _) => {
                let months = [-1, 0, 1, 2].into_iter().filter_map(|ahead| {
                    let month = sent.first_of_month().checked_add(ahead.months()).ok()?;
                    Date::new(month.year(), month.month(), self.day).ok()
                });
                match lean {
                    Lean::Past => months.rev_max(|date| *date <= latest_past),
                    Lean::Future => months.into_iter().find(|date| *date >= sent),
                }
            }
        }
    }
}

trait RevMax: Iterator<Item = Date> + Sized {
    fn rev_max(self, fits: impl Fn(&Date) -> bool) -> Option<Date> {
        self.filter(fits).max()
    }
}

impl<I: Iterator<Item = Date>> RevMax for I {}

/// The first such weekday after the day.
pub(super) fn next_weekday(after: Date, weekday: Weekday) -> Option<Date> {
    after.nth_weekday(1, weekday).ok()
}

/// A day in figures alone: `12.03.2026`, `24.03.`, `2026-03-12`, `12/03/26`, `3/12/2026` if `american`.
///
/// Day and month without a year need a dot or a slash between (the Dutch write dashes as well: `dashes`); which is why `24.03` is a day here, and the
/// caller asks for amounts first.
pub(super) fn numeric_day(chunk: &str, american: bool, dashes: bool) -> Option<Day> {
    let separator = chunk.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let body = chunk.strip_suffix('.').unwrap_or(chunk);
    let mut parts = [0_i64; 3];
    let mut lengths = [0_usize; 3];
    let mut count = 0;
    for part in body.split(separator) {
        // "26-10-'26"
        let part = if count == 2 { part.trim_start_matches(['\'', '’']) } else { part };
        if count == 3 || part.is_empty() || part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        parts[count] = part.parse().ok()?;
        lengths[count] = part.len();
        count += 1;
    }
    match (count, lengths) {
        (3, [4, 1..=2, 1..=2]) => Day::new(parts[2], Some(parts[1]), Some(parts[0])),
        (3, [1..=2, 1..=2, 2 | 4]) => {
            ordered(parts[0], parts[1], Some(parts[2]), american && separator == '/')
        }
        (2, [1..=2, 1..=2, _]) if separator != '-' || dashes => {
            ordered(parts[0], parts[1], None, american && separator == '/')
        }
        _ => None,
    }
}

/// The order that was meant, or the other one where the first is impossible.
fn ordered(first: i64, second: i64, year: Option<i64>, american: bool) -> Option<Day> {
    let (day, month) = if american { (second, first) } else { (first, second) };
    Day::new(day, Some(month), year).or_else(|| Day::new(month, Some(day), year).filter(|_| first != second))
}

/// An amount in figures alone: `1.914,60`, `1,905.00`, `3'240.00`, `480.–`, `950,-`, `700`.
///
/// The last separator with two digits behind it is the decimal one; separators with three digits behind them
/// group thousands. Anything else is no amount.
pub(super) fn plain_amount(text: &str) -> Option<Decimal> {
    let text = ["–", "—", "--", "-"]
        .into_iter()
        .find_map(|dash| text.strip_suffix(dash)?.strip_suffix(['.', ',']))
        .unwrap_or(text);
    if text.len() > 24 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_separator = |c: char| matches!(c, '.' | ',' | '\'' | '’' | ' ');
    let (whole, cents) = match text.rfind(is_separator) {
        Some(at) if text.len() - at == 3 && matches!(text.as_bytes()[at], b'.' | b',') => {
            (&text[..at], &text[at + 1..])
        }
        _ => (text, ""),
    };
    let mut digits = String::new();
    for (place, group) in whole.split(is_separator).enumerate() {
        let right_length = if place == 0 { !group.is_empty() } else { group.len() == 3 };
        if !right_length || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.push_str(group);
    }
    // One kind of separator groups; its first group has at most three digits.
    let mut separators = whole.chars().filter(|c| is_separator(*c));
    if let Some(first) = separators.next()
        && (separators.any(|other| other != first) || whole.find(is_separator).is_none_or(|at| at > 3))
    {
        return None;
    }
    if !cents.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut value: Decimal = format!("{digits}.{cents:0<2}").parse().ok()?;
    value.rescale(2);
    Some(value)
}

/// Whether the figures are those of money even without a currency: two decimals.
pub(super) fn has_cents(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 3 && matches!(bytes[bytes.len() - 3], b'.' | b',')
}

/// Whether a dash stands for the cents of an amount: `5600,-`, `480.–`.
pub(super) fn has_no_cents(text: &str) -> bool {
    [",-", ",–", ",—", ".-", ".–", ".—", ",--"].iter().any(|end| text.ends_with(end))
}

/// The currencies that are met in mails of Europe and America, by sign, code and (folded) name.
const CURRENCIES: [(&str, &[&str]); 20] = [
    ("EUR", &["€", "eur", "euro", "euros", "euron"]),
    ("PLN", &["pln", "zl", "zlotych", "zloty", "zlote"]),
    ("GBP", &["£", "gbp", "pounds", "quid"]),
    ("USD", &["us$", "$", "usd", "dollars", "bucks"]),
    ("CHF", &["chf", "sfr", "fr", "franken", "frs"]),
    ("CZK", &["czk", "kc"]),
    ("SEK", &["sek"]),
    ("NOK", &["nok"]),
    ("DKK", &["dkk"]),
    ("HUF", &["huf"]),
    ("RON", &["ron"]),
    ("CAD", &["cad", "c$", "ca$", "can$", "cdn$"]),
    ("AUD", &["aud", "a$", "au$"]),
    ("NZD", &["nzd", "nz$"]),
    ("SGD", &["sgd", "s$"]),
    ("HKD", &["hkd", "hk$"]),
    ("ZAR", &["zar"]),
    ("JPY", &["jpy", "¥"]),
    ("BGN", &["bgn"]),
    ("ISK", &["isk"]),
];

/// The currency that a chunk names, dots at its end aside.
pub(super) fn currency(chunk: &str) -> Option<Currency> {
    /// No currency's name is longer, in bytes.
    const LONGEST: usize = 16;
    if chunk.len() > LONGEST {
        return None;
    }
    let lower = super::tokens::fold(chunk);
    let code = CURRENCIES.iter().find(|(_, names)| names.contains(&lower.as_str()))?.0;
    code.parse().ok()
}

/// A currency glued to the front or the end of figures, and the figures: `€1,284.00`, `738zł`, `CHF480.-`.
pub(super) fn glued_currency(chunk: &str) -> Option<(Currency, &str)> {
    let first_digit = chunk.find(|c: char| c.is_ascii_digit())?;
    if first_digit > 0 {
        let (name, figures) = chunk.split_at(first_digit);
        // "KC00218" and "FR2026" are documents' numbers.
        let letters = name.chars().all(char::is_alphabetic);
        if letters && (figures.starts_with('0') || name.len() <= 2) && !has_cents(figures) {
            return None;
        }
        // "£-500.00"
        let bare = name.trim_end_matches(['-', '–']);
        if bare.len() < name.len() && !bare.contains(char::is_alphabetic) {
            return Some((currency(bare)?, &chunk[bare.len()..]));
        }
        return Some((currency(name)?, figures));
    }
    let end = chunk.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (figures, rest) = chunk.split_at(end);
    let name_at = rest.find(|c: char| c.is_alphabetic() || matches!(c, '€' | '$' | '£'))?;
    // `480.-CHF`: what stands between belongs to the figures.
    let figures = &chunk[..figures.len() + name_at];
    Some((currency(&rest[name_at..])?, figures))
}

/// An IBAN at the beginning of what was read as one: words in capitals behind it stick to it (`BIC`).
pub(super) fn iban(account: &str) -> Option<&str> {
    // The registry of ISO 13616, as far as it matters here.
    const LENGTHS: [(&str, usize); 30] = [
        ("AT", 20),
        ("BE", 16),
        ("BG", 22),
        ("CH", 21),
        ("CY", 28),
        ("CZ", 24),
        ("DE", 22),
        ("DK", 18),
        ("EE", 20),
        ("ES", 24),
        ("FI", 18),
        ("FR", 27),
        ("GB", 22),
        ("GR", 27),
        ("HR", 21),
        ("HU", 28),
        ("IE", 22),
        ("IT", 27),
        ("LI", 21),
        ("LT", 20),
        ("LU", 20),
        ("LV", 21),
        ("MT", 31),
        ("NL", 18),
        ("NO", 15),
        ("PL", 28),
        ("PT", 25),
        ("RO", 24),
        ("SE", 24),
        ("SK", 24),
    ];
    let country = account.get(..2)?;
    let length =
        LENGTHS.iter().find(|(known, _)| *known == country).map_or(account.len(), |(_, length)| *length);
    account.get(..length).filter(|account| is_iban(account))
}

/// Whether an account number without spaces has the check digits of an IBAN (ISO 13616, ISO 7064 MOD 97-10).
pub(super) fn is_iban(account: &str) -> bool {
    if !(15..=34).contains(&account.len()) || !account.is_ascii() {
        return false;
    }
    let (front, rest) = account.split_at(4);
    let rest = rest.chars().chain(front.chars()).try_fold(0_u32, |rest, c| {
        let digit = c.to_digit(36)?;
        Some((rest * if digit < 10 { 10 } else { 100 } + digit) % 97)
    });
    front.starts_with(|c: char| c.is_ascii_uppercase()) && rest == Some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_all_countries() {
        for (text, value) in [
            ("1.914,60", "1914.60"),
            ("1,905.00", "1905.00"),
            ("3'240.00", "3240.00"),
            ("12 600,00", "12600.00"),
            ("480.–", "480.00"),
            ("950,-", "950.00"),
            ("700", "700.00"),
            ("1.845", "1845.00"),
            ("4127,83", "4127.83"),
            ("1,234,567.89", "1234567.89"),
        ] {
            assert_eq!(plain_amount(text).map(|v| v.to_string()).as_deref(), Some(value), "{text}");
        }
        for text in ["", "1.2.3", "12.3", "1.23.456", "1234.567", "1.234,567.89", "x", "12,", "1..00"] {
            assert_eq!(plain_amount(text), None, "{text}");
        }
    }

    #[test]
    fn days_in_figures() {
        let day = |text, american| numeric_day(text, american, false).map(|d| (d.year, d.month, d.day));
        assert_eq!(day("12.03.2026", false), Some((Some(2026), Some(3), 12)));
        assert_eq!(day("24.03.", false), Some((None, Some(3), 24)));
        assert_eq!(day("3/12/2026", true), Some((Some(2026), Some(3), 12)));
        assert_eq!(day("3/12/2026", false), Some((Some(2026), Some(12), 3)));
        assert_eq!(day("3/25/2026", false), Some((Some(2026), Some(3), 25)));
        assert_eq!(day("2026-03-12", true), Some((Some(2026), Some(3), 12)));
        assert_eq!(day("31.02.2026", false), None);
        assert_eq!(day("8-17", false), None);
        assert_eq!(day("1.2.3.4", false), None);
    }

    #[test]
    fn a_day_without_a_year_is_near() {
        let sent: Date = "2026-01-05".parse().unwrap();
        let december = Day::new(30, Some(12), None).unwrap();
        assert_eq!(december.on(sent, Lean::Past), "2025-12-30".parse().ok());
        let february = Day::new(4, Some(2), None).unwrap();
        assert_eq!(february.on(sent, Lean::Future), "2026-02-04".parse().ok());
        let twentieth = Day::new(20, None, None).unwrap();
        assert_eq!(twentieth.on(sent, Lean::Future), "2026-01-20".parse().ok());
    }

    #[test]
    fn currencies_glued_and_not() {
        assert_eq!(glued_currency("€1,284.00"), Some((Currency::EUR, "1,284.00")));
        assert_eq!(glued_currency("738zł"), Some((Currency::PLN, "738")));
        assert_eq!(glued_currency("US$5"), Some((Currency::USD, "5")));
        assert_eq!(glued_currency("R377"), None);
        assert_eq!(currency("Fr."), Some(Currency::CHF));
    }
}
