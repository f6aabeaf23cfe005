//! How tables write days and amounts.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::dunning::Currency;

/// The order of a day's parts and the mark between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Days {
    #[serde(rename = "d.m.y")]
    DottedDmy,
    #[serde(rename = "d-m-y")]
    DashedDmy,
    #[serde(rename = "d/m/y")]
    SlashedDmy,
    #[serde(rename = "m/d/y")]
    SlashedMdy,
    #[serde(rename = "y-m-d")]
    DashedYmd,
    #[serde(rename = "ymd")]
    Bare,
}

impl Days {
    /// A day, perhaps with a time behind it, which does not count. Two figures of a year are of this century.
    pub fn read(self, text: &str) -> Option<Date> {
        let text = text.trim_matches(is_blank);
        let text = text.split([' ', '\u{a0}', 'T']).next()?;
        let (mark, order) = match self {
            Days::DottedDmy => ('.', [2, 1, 0]),
            Days::DashedDmy => ('-', [2, 1, 0]),
            Days::SlashedDmy => ('/', [2, 1, 0]),
            Days::SlashedMdy => ('/', [2, 0, 1]),
            Days::DashedYmd => ('-', [0, 1, 2]),
            Days::Bare => {
                let figures = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
                let (year, month, day) = figures.then(|| (&text[..4], &text[4..6], &text[6..]))?;
                return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
            }
        };
        let parts: Vec<&str> = text.trim_end_matches('.').split(mark).collect();
        let [_, _, _] = parts[..] else { return None };
        let part =
            |at: usize| parts.get(order[at]).copied().filter(|p| p.bytes().all(|b| b.is_ascii_digit()));
        let (year, month, day) = (part(0)?, part(1)?, part(2)?);
        let year: i16 = match year.len() {
            4 => year.parse().ok()?,
            2 => 2000 + year.parse::<i16>().ok()?,
            _ => return None,
        };
        (month.len() <= 2 && day.len() <= 2)
            .then(|| Date::new(year, month.parse().ok()?, day.parse().ok()?).ok())?
    }

    /// As the rule files write it.
    pub fn name(self) -> &'static str {
        match self {
            Days::DottedDmy => "d.m.y",
            Days::DashedDmy => "d-m-y",
            Days::SlashedDmy => "d/m/y",
            Days::SlashedMdy => "m/d/y",
            Days::DashedYmd => "y-m-d",
            Days::Bare => "ymd",
        }
    }
}

/// The decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(in crate::documents) enum Mark {
    #[serde(rename = ",")]
    Comma,
    #[serde(rename = ".")]
    Point,
}

impl Mark {
    /// As the rule files write it.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Comma => ",",
            Mark::Point => ".",
        }
    }

    /// An amount with its sign, and the currency if the cell states one: `-1.234,56`, `1 234,56 PLN`, `€ 5`, `5-`.
    pub fn read(self, text: &str) -> Option<(Decimal, Option<Currency>)> {
        let text: String = text.chars().filter(|c| !is_blank(*c)).collect();
        let text = text.replace('\u{2212}', "-");
        let (currency, text) = currency(&text);
        let (negative, digits) = match text.as_bytes() {
            [b'-', ..] => (true, &text[1..]),
            [b'+', ..] => (false, &text[1..]),
            [.., b'-'] => (true, &text[..text.len() - 1]),
            [b'(', .., b')'] => (true, &text[1..text.len() - 1]),
            _ => (false, text),
        };
        let (mark, thousands) = match self {
            Mark::Comma => (',', ['.', '\'']),
            Mark::Point => ('.', [',', '\'']),
        };
        let (whole, part) = digits.split_once(mark).unwrap_or((digits, ""));
        let mut groups = whole.split(thousands);
        let first = groups.next().filter(|g| !g.is_empty() && is_digits(g))?;
        let mut plain = first.to_string();
        for group in groups {
            // 1.23 is no thousand: another style was meant.
            if group.len() != 3 || first.len() > 3 || !is_digits(group) {
                return None;
            }
            plain.push_str(group);
        }
        if !is_digits(part) || plain.len() > 15 || part.len() > 6 || digits.ends_with(mark) {
            return None;
        }
        if !part.is_empty() {
            plain = format!("{plain}.{part}");
        }
        let value: Decimal = plain.parse().ok()?;
        Some((if negative { -value } else { value }, currency))
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// A code or sign before or behind the figures.
fn currency(text: &str) -> (Option<Currency>, &str) {
    const SIGNS: [(&str, Currency); 4] =
        [("€", Currency::EUR), ("£", Currency::GBP), ("$", Currency::USD), ("zł", Currency::PLN)];
    for (sign, currency) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
            return (Some(currency), rest);
        }
    }
    let letters = |code: &str| code.bytes().all(|b| b.is_ascii_uppercase());
    if let Some((code, rest)) = text.split_at_checked(3).filter(|(code, _)| letters(code)) {
        return (code.parse().ok(), rest);
    }
    let behind = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at));
    match behind.filter(|(_, code)| letters(code)) {
        Some((rest, code)) => (code.parse().ok(), rest),
        None => (None, text),
    }
}

/// White space, the narrow and unbreakable kinds included.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{feff}' | '\u{2007}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_every_order() {
        for (style, text, day) in [
            (Days::DottedDmy, "2.3.26", Some("2026-03-02")),
            (Days::DottedDmy, "02.03.2026", Some("2026-03-02")),
            (Days::DottedDmy, "2026-03-02", None),
            (Days::SlashedDmy, "13/02/2026", Some("2026-02-13")),
            (Days::SlashedMdy, "02/13/2026 10:00", Some("2026-02-13")),
            (Days::SlashedMdy, "13/02/2026", None),
            (Days::DashedYmd, "2026-03-02T10:11:12Z", Some("2026-03-02")),
            (Days::DashedDmy, "02-03-2026 17:23:16.284", Some("2026-03-02")),
            (Days::Bare, "20260302", Some("2026-03-02")),
            (Days::Bare, "2026030", None),
            (Days::DottedDmy, "31.02.2026", None),
            (Days::DottedDmy, "", None),
            (Days::DottedDmy, "1.2.3.4", None),
        ] {
            assert_eq!(style.read(text).map(|d| d.to_string()).as_deref(), day, "{text}");
        }
    }

    #[test]
    fn amounts_in_both_styles() {
        let read = |mark: Mark, text: &str| mark.read(text).map(|(v, c)| format!("{v} {c:?}"));
        for (text, expected) in [
            ("-1.234,56", Some("-1234.56 None")),
            ("+1 234,5 PLN", Some("1234.5 Some(PLN)")),
            ("2.987", Some("2987 None")),
            ("1234,56-", Some("-1234.56 None")),
            ("€ 5", Some("5 Some(EUR)")),
            ("\u{2212}5,00 zł", Some("-5.00 Some(PLN)")),
            ("1.23", None),
            ("1234.567,00", None),
            ("12,34,56", None),
            ("5,", None),
            ("EUR", None),
            ("", None),
            ("1e5", None),
        ] {
            assert_eq!(read(Mark::Comma, text).as_deref(), expected, "{text}");
        }
        assert_eq!(read(Mark::Point, "-1,234.56").as_deref(), Some("-1234.56 None"));
        assert_eq!(read(Mark::Point, "(7.00)").as_deref(), Some("-7.00 None"));
        assert_eq!(read(Mark::Point, "-17,38"), None);
    }
}
