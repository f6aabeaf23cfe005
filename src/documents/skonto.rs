//! Discounts for early payment, and due days, that e-invoices state in words.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::page::Page;
use super::rules::Class;
use super::tokens::Kind;
use super::{InvoiceFacts, InvoiceRules, OutgoingMail};
use crate::dunning::Skonto;

/// Most discounts that one invoice grants.
const MOST: usize = 8;

/// The lines `#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=90.00#` in the terms of payment (XRechnung 3.0, BR-DE-18),
/// counted from the invoice's day.
pub(super) fn written(terms: &str, issued: Option<Date>) -> Vec<Skonto> {
    let mut found = Vec::new();
    for line in terms.split("#SKONTO#").skip(1).take(MOST) {
        let field =
            |name: &str| line.split('#').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
        let (days, percent) =
            (field("TAGE").and_then(|n| n.parse().ok()), field("PROZENT").and_then(|n| n.parse().ok()));
        found.extend(days.zip(percent).and_then(|(days, percent)| skonto(issued?, days, percent)));
    }
    found
}

/// A discount of so many percent within so many days.
pub(super) fn skonto(from: Date, days: i64, percent: Decimal) -> Option<Skonto> {
    let sensible = (0..=180).contains(&days) && percent > Decimal::ZERO && percent < Decimal::ONE_HUNDRED;
    let until = from.checked_add(days.days()).ok()?;
    sensible.then_some(Skonto { percent, until })
}

/// Fills in what the terms of an e-invoice say in words alone: the due day, and discounts ("2 % Skonto in 10 Tagen,
/// 30 Tage netto").
pub fn complete(facts: &mut InvoiceFacts, rules: &InvoiceRules) {
    let (Some(terms), Some(issued)) = (&facts.terms, facts.issued) else { return };
    let plain: Vec<&str> =
        terms.split('#').filter(|part| !part.contains('=') && part.trim() != "SKONTO").collect();
    let text = plain.join("\n");
    let mail = OutgoingMail {
        subject: "",
        text: &text,
        sent: issued,
        offset: None,
        attachments: &[],
        language: None,
    };
    let Some(page) = Page::read(&mail, rules) else { return };
    if facts.due.is_none() && !facts.is_credit() {
        facts.due = page.due(None, false).or_else(|| page.term()?.span.due(issued));
    }
    if facts.skonto.is_empty() {
        facts.skonto = page.discounts(issued);
    }
}

impl Page<'_> {
    /// Each percentage beside a word for a discount, with the days or the day in its clause or the next one.
    pub(super) fn discounts(&self, issued: Date) -> Vec<Skonto> {
        let mut found = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if !matches!(token.kind, Kind::Percent)
                || !self.says(token.sentence, Class::Discount)
                || found.len() == MOST
            {
                continue;
            }
            let figures = token.raw.trim_end_matches('%').replace(',', ".");
            let Ok(percent) = figures.parse::<Decimal>() else { continue };
            // The nearest count of days or day, on either side, before another percentage.
            let same = |other: &usize| self.tokens[*other].sentence == token.sentence;
            let stops = |other: &usize| !matches!(self.tokens[*other].kind, Kind::Percent);
            let ahead = (at + 1..self.tokens.len()).take(10).take_while(same).take_while(stops);
            let back = (0..at).rev().take(8).take_while(same).take_while(stops);
            let until = |other: usize| match self.tokens[other].kind {
                Kind::Day(day) => day.date(),
                Kind::Number(days @ 1..=180) if self.counts_days(other) => {
                    issued.checked_add(i64::from(days).days()).ok()
                }
                _ => None,
            };
            // Those of the same clause before others.
            let apart = |other: usize| self.tokens[other].clause != token.clause;
            let candidates = ahead.chain(back).filter_map(|o| Some((apart(o), o.abs_diff(at), until(o)?)));
            let nearest = candidates.min_by_key(|(apart, distance, _)| (*apart, *distance));
            if let Some((_, _, until)) = nearest
                && percent > Decimal::ZERO
                && percent < Decimal::TEN
                && until >= issued
            {
                found.push(Skonto { percent, until });
            }
        }
        found
    }

    /// Whether a number is followed by "days".
    fn counts_days(&self, at: usize) -> bool {
        self.of(Class::Days).any(|hit| hit.start > at && hit.start <= at + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_xrechnung() {
        let issued = "2026-03-01".parse().unwrap();
        let found = written(
            "#SKONTO#TAGE=7#PROZENT=2.00# #SKONTO#TAGE=14#PROZENT=1.25#BASISBETRAG=90.00# 30 Tage",
            Some(issued),
        );
        let found: Vec<String> = found.iter().map(|s| format!("{} {}", s.percent, s.until)).collect();
        assert_eq!(found, ["2.00 2026-03-08", "1.25 2026-03-15"]);
        assert!(written("#SKONTO#TAGE=x#PROZENT=2#", Some(issued)).is_empty());
    }

    #[test]
    fn terms_in_words() {
        let rules = InvoiceRules::embedded();
        for (terms, due, skonto) in [
            ("2 % Skonto in 10 Tagen, 30 Tage netto", "2026-03-31", "2026-03-11"),
            (
                "Zahlbar innerhalb von 14 Tagen abzüglich 3% Skonto, 30 Tage netto.",
                "2026-03-31",
                "2026-03-15",
            ),
        ] {
            let mut facts = InvoiceFacts {
                issued: "2026-03-01".parse().ok(),
                terms: Some(terms.into()),
                ..InvoiceFacts::default()
            };
            complete(&mut facts, &rules);
            assert_eq!(facts.due, due.parse().ok(), "{terms}");
            assert_eq!(
                facts.skonto.iter().map(|s| s.until.to_string()).collect::<Vec<_>>(),
                [skonto],
                "{terms}"
            );
        }
    }
}
