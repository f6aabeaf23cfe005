//! Terms that no phrase of the rules states: a count beside a unit of time in any language, a day of some month, the day before one.
//!
//! Whether they are terms of payment is for [`super::super::likeness`] to tell; here none may be missed.

use jiff::ToSpan;
use jiff::civil::Date;

use super::terms::Term;
use crate::documents::rules::Words;
use crate::documents::terms::{BEFORE, LONGEST, Span};
use crate::documents::tokens::{Kind, Token};

/// So many tokens may stand between a count and its unit: "30 (thirty) calendar days", "14 pełnych dni".
const BETWEEN: usize = 3;
/// And between a day's number and its month: "the 15th day of the second month".
const MONTH_BEHIND: usize = 6;
/// So many months ahead are looked at.
const MONTHS: i32 = 3;

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    WorkingDay,
    Week,
    Month,
}

/// The unit that a word names, whether it is one of several or the end of a longer word: "Kalendertage", "dgn.", "factuurmaand".
pub(super) fn unit(token: &Token) -> Option<Unit> {
    const WORKING: [&str; 8] = [
        "werktag",
        "arbeitstag",
        "bankarbeitstag",
        "banktag",
        "werkdag",
        "bankwerkdag",
        "arbeidsdag",
        "workday",
    ];
    const SHORT: [&str; 10] = ["t", "tg", "tge", "d", "dg", "dgn", "dn", "dzien", "dni", "dnia"];
    const DAY: [&str; 3] = ["tag", "day", "dag"];
    const WEEK: [&str; 6] = ["woche", "week", "weken", "wken", "tydzien", "tygodn"];
    const MONTH: [&str; 5] = ["monat", "month", "maand", "miesiac", "miesiec"];
    if !matches!(token.kind, Kind::Word) {
        return None;
    }
    let word = token.fold.trim_matches(|c: char| !c.is_alphanumeric());
    let stem = word.trim_end_matches("en").trim_end_matches(['e', 's', 'n', '\'']);
    let names = |stems: &[&str]| stems.iter().any(|name| word.starts_with(name) || stem.ends_with(name));
    if WORKING.iter().any(|name| stem.ends_with(name)) {
        Some(Unit::WorkingDay)
    } else if SHORT.contains(&word) || names(&DAY) && !WEEKDAYS.iter().any(|name| stem.ends_with(name)) {
        Some(Unit::Day)
    } else if names(&WEEK) || matches!(word, "wk" | "wks" | "wo" | "tyg") {
        Some(Unit::Week)
    } else if names(&MONTH) || matches!(word, "mnd" | "mies" | "mon" | "mth" | "mths" | "prox" | "proximo") {
        Some(Unit::Month)
    } else {
        None
    }
}

/// Weekdays and holidays end like words for a day.
const WEEKDAYS: [&str; 14] = [
    "montag",
    "dienstag",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "feiertag",
];

impl Unit {
    fn span(self, count: u32) -> Option<Span> {
        match self {
            Unit::Day => Some(Span::Days(count)).filter(|_| count <= LONGEST),
            Unit::WorkingDay => Some(Span::WorkingDays(count)).filter(|_| count <= LONGEST),
            Unit::Week => count.checked_mul(7).filter(|days| *days <= LONGEST).map(Span::Days),
            Unit::Month => Some(Span::Months(count)).filter(|_| count <= 6),
        }
    }
}

/// What a token counts: "30", "dreißig", "30T", "+30", "10th".
fn count(token: &Token, words: &Words) -> Option<u32> {
    let count = match token.kind {
        Kind::Number(count) => Some(count),
        Kind::Day(day) if day.month.is_none() => u32::try_from(day.day).ok(),
        Kind::Word => {
            let ordinal = || words.ordinals.iter().position(|names| names.contains(&token.fold));
            words.numbers.get(&token.fold).copied().or_else(|| u32::try_from(ordinal()? + 1).ok())
        }
        Kind::Code | Kind::Opaque => {
            let raw = token.raw.trim_start_matches(['+', 'n', 'N', '/']);
            let digits = raw.bytes().take_while(u8::is_ascii_digit).count();
            raw[..digits].parse().ok().filter(|_| raw.chars().count() <= digits + 4)
        }
        _ => None,
    };
    count.filter(|count| (1..=LONGEST).contains(count))
}

/// The unit that is glued to a count: "30T", "14d", "n/30".
pub(super) fn glued(token: &Token) -> Option<Unit> {
    let unit = token.raw.to_lowercase();
    let unit = match unit.starts_with("n/") {
        true => "d",
        false => unit.trim_start_matches(|c: char| c == '+' || c.is_ascii_digit()),
    };
    match (&token.kind, unit) {
        (Kind::Code, "t" | "tg" | "d" | "dg" | "dn" | "days" | "tage" | "dni" | "dagen" | "dgn") => {
            Some(Unit::Day)
        }
        (Kind::Code, "w" | "wk" | "wo") => Some(Unit::Week),
        (Kind::Code, "m" | "mnd") => Some(Unit::Month),
        _ => None,
    }
}

/// The day so long before another.
pub(super) fn back(span: Span, from: Date) -> Option<Date> {
    match span {
        Span::Days(days) => from.checked_sub(i64::from(days).days()).ok(),
        Span::Months(months) => from.checked_sub(i64::from(months).months()).ok(),
        _ => None,
    }
}

/// Every count of a unit in a text, and its place.
pub(super) fn spans(tokens: &[Token], words: &Words) -> Vec<(usize, Span)> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let behind = &tokens[at + 1..tokens.len().min(at + 1 + BETWEEN)];
        if let Some(count) = count(token, words) {
            let near = glued(token).or_else(|| behind.iter().find_map(unit));
            // "Termin (dni): 30", "w przeciągu dni trzydziestu"
            let named = || at.checked_sub(1).and_then(|before| unit(&tokens[before]));
            let unit = near.or_else(named);
            found.extend(unit.and_then(|unit| unit.span(count)).map(|span| (at, span)));
        } else if let Some(unit @ (Unit::Week | Unit::Month)) = unit(token)
            && !tokens[at.saturating_sub(BETWEEN)..at].iter().any(|before| count(before, words).is_some())
        {
            // "Binnen de maand", "w ciągu tygodnia"
            found.extend(unit.span(1).map(|span| (at, span)));
        }
    }
    found
}

/// Days of this and the next months that a number beside a word for a month may mean: "bis zum 5. des Monats", "10. dnia drugiego
/// miesiąca"; from the invoice's day on.
pub(super) fn of_months(tokens: &[Token], words: &Words, issued: Date) -> Vec<Term> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(day) = count(token, words).and_then(|day| i8::try_from(day).ok()).filter(|day| *day <= 31)
        else {
            continue;
        };
        let behind = &tokens[at + 1..tokens.len().min(at + 1 + MONTH_BEHIND)];
        let month =
            behind.iter().take_while(|token| !matches!(token.kind, Kind::Day(_) | Kind::Amount { .. }));
        // "The 20th of the month" may be one token.
        let named = matches!(token.kind, Kind::Day(_)) && token.raw.contains(' ');
        if !named && !month.into_iter().any(|token| unit(token) == Some(Unit::Month)) {
            continue;
        }
        for ahead in 0..=MONTHS {
            let month = issued.first_of_month().checked_add(ahead.months()).ok();
            let due = month.and_then(|month| month.with().day(day.min(month.days_in_month())).build().ok());
            if let Some(due) = due.filter(|due| *due >= issued) {
                found.push(Term::of(at, format!("DayOfMonth({ahead})"), due));
            }
        }
    }
    found
}

/// The ends of the months that a word for one may mean: of the invoice's, of those behind it, and of that to which so many days come.
pub(super) fn ends_of_months(tokens: &[Token], issued: Date) -> Vec<Term> {
    let is_month =
        |token: &Token| unit(token) == Some(Unit::Month) || matches!(&*token.fold, "ultimo" | "eom");
    let mut found = Vec::new();
    for (at, _) in tokens.iter().enumerate().filter(|(_, token)| is_month(token)) {
        let mut add = |span: String, due: Date| found.push(Term::of(at, span, due));
        for ahead in 0..=MONTHS {
            if let Ok(month) = issued.first_of_month().checked_add(ahead.months()) {
                add(format!("Month({ahead})"), month.last_of_month());
            }
        }
        let days = tokens[at.saturating_sub(6)..at].iter().rev().find_map(|token| match token.kind {
            Kind::Number(days @ 5..=120) => Some(i64::from(days)),
            _ => None,
        });
        if let Some(counted) = days.and_then(|days| issued.checked_add(days.days()).ok()) {
            add("DaysMonth".into(), counted.last_of_month());
        }
        if let Some(counted) = days.and_then(|days| issued.last_of_month().checked_add(days.days()).ok()) {
            add("MonthDays".into(), counted);
        }
    }
    found
}

/// "Vóór 16 september", "before the 1st": the last day in time is the one before.
pub(super) fn before_days(tokens: &[Token], issued: Date) -> Vec<Term> {
    let days = tokens.iter().enumerate().filter_map(|(at, token)| match token.kind {
        Kind::Day(day) => Some((at, day.from(issued)?)),
        _ => None,
    });
    let named =
        |at: usize| tokens[at.saturating_sub(2)..at].iter().any(|word| BEFORE.contains(&word.fold.as_str()));
    let days = days.filter(|(at, _)| named(*at));
    days.filter_map(|(at, day)| Some(Term::of(at, "DayBefore", day.yesterday().ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::rules::InvoiceRules;
    use crate::documents::tokens::tokens;
    use crate::dunning::Language;

    fn with(language: Language, text: &str, look: impl Fn(&[Token], &Words)) {
        let words = InvoiceRules::shipped_words(language);
        let mut found = Vec::new();
        tokens(text, &words.habits(false, false), &mut found);
        look(&found, &words);
    }

    #[test]
    fn a_count_and_a_unit_are_a_span_in_every_language() {
        use Span::{Days, Months, WorkingDays};
        for (language, text, span) in [
            (Language::De, "Zahl.-Bed.: 30T netto", Days(30)),
            (Language::De, "binnen dreißig Kalendertagen", Days(30)),
            (Language::De, "zehn Bankarbeitstage", WorkingDays(10)),
            (Language::De, "am achten Tag nach Lieferung", Days(8)),
            (Language::En, "Terms: n/45", Days(45)),
            (Language::En, "settled within two weeks", Days(14)),
            (Language::Nl, "binnen de maand na dagtekening", Months(1)),
            (Language::Nl, "30 dgn na einde factuurmaand", Days(30)),
            (Language::Pl, "w ciągu tygodnia od wystawienia", Days(7)),
            (Language::Pl, "w przeciągu dni trzydziestu", Days(30)),
            (Language::Pl, "termin (dni): 21", Days(21)),
            // A paper in two languages.
            (Language::En, "30 Tage / 30 days", Days(30)),
        ] {
            with(language, text, |tokens, words| {
                let found = spans(tokens, words);
                assert!(found.iter().any(|(_, found)| *found == span), "{text}: {found:?}");
            });
        }
        with(Language::De, "Montag bis Freitag 8 Uhr, Seite 3", |tokens, words| {
            assert_eq!(spans(tokens, words), []);
        });
    }

    #[test]
    fn a_number_beside_a_month_is_a_day_of_this_or_a_later_one() {
        let issued = Date::constant(2026, 2, 20);
        let of = |language, text: &str, ahead: &str| {
            let due = std::cell::Cell::new(None);
            with(language, text, |tokens, words| {
                let found = of_months(tokens, words, issued);
                due.set(found.iter().find(|term| term.span == ahead).map(|term| term.due));
            });
            due.get()
        };
        let day = |month, day| Some(Date::constant(2026, month, day));
        assert_eq!(of(Language::De, "bis zum 5. des Betreuungsmonats", "DayOfMonth(1)"), day(3, 5));
        assert_eq!(of(Language::De, "bis zum 5. des Betreuungsmonats", "DayOfMonth(0)"), None, "it is past");
        assert_eq!(of(Language::Pl, "10. dnia drugiego miesiąca", "DayOfMonth(2)"), day(4, 10));
        assert_eq!(
            of(Language::En, "the 31st day of the second month following", "DayOfMonth(2)"),
            day(4, 30)
        );
    }

    #[test]
    fn the_last_day_may_be_the_one_before() {
        let issued = Date::constant(2025, 8, 25);
        with(Language::Nl, "Wilt u het bedrag vóór 16 september overmaken?", |tokens, _| {
            let due: Vec<Date> = before_days(tokens, issued).iter().map(|term| term.due).collect();
            assert_eq!(due, [Date::constant(2025, 9, 15)]);
        });
        assert_eq!(back(Span::Days(28), Date::constant(2026, 8, 15)), Some(Date::constant(2026, 7, 18)));
    }
}
