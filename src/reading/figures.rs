//! Which of the days and sums in a text is the one that matters, and in how many parts somebody wants to pay.

use std::ops::Range;

use jiff::civil::Date;

use super::dates::{DateHit, Direction};
use super::engine::Findings;
use super::file::Grammar;
use super::settle::{All, Claim, Place};
use crate::dunning::{Intent, Money};

/// The intents whose day is the day, first choice first.
pub(super) const DATED: [Intent; 5] = [
    Intent::OutOfOffice,
    Intent::InstallmentRequest,
    Intent::ExtensionRequest,
    Intent::PromiseToPay,
    Intent::AlreadyPaid,
];

/// The day that matters.
pub(super) fn date(claims: &[Claim], all: &All<'_, '_>) -> Option<[Date; 2]> {
    // "With already_paid + promise_to_pay only the promised day is stated."
    DATED
        .iter()
        .filter_map(|i| claims.iter().find(|c| c.intent == *i))
        .find_map(|claim| all.iter().enumerate().find_map(|(n, of)| date_of(claim, n, of)))
}

/// "650 went over last night, the rest follows on the 9th": the day of the rest, where a part has been paid.
pub(super) fn rest_day(claims: &[Claim], all: &All<'_, '_>) -> Option<[Date; 2]> {
    claims.first().filter(|c| c.intent == Intent::AlreadyPaid)?;
    all.iter().find_map(|(grammar, findings)| {
        let rest = grammar.lexicon.known(":balance_rest").map_or(&[][..], |g| findings.hits.all(g));
        let clause = |at: usize| {
            let sentence = findings.sentences.iter().find(|s| s.words.contains(&at))?;
            sentence.clauses.iter().find(|c| c.contains(&at)).cloned()
        };
        findings.dates.iter().filter(|d| !d.length && d.direction != Some(Direction::Past)).find_map(|date| {
            let clause = clause(date.words.start)?;
            rest.iter().any(|r| clause.contains(&r.start)).then(|| date.days(Direction::Future))
        })
    })
}

fn date_of(
    claim: &Claim,
    number: usize,
    (grammar, findings): &(&Grammar, Findings<'_>),
) -> Option<[Date; 2]> {
    let direction = if claim.intent == Intent::AlreadyPaid { Direction::Past } else { Direction::Future };
    let usable = |d: &&DateHit| {
        (!d.length || claim.intent == Intent::ExtensionRequest) && d.direction.is_none_or(|x| x == direction)
    };
    let dates: Vec<&DateHit> = findings.dates.iter().filter(usable).collect();
    if claim.intent == Intent::OutOfOffice {
        return absence_end(grammar, findings, &dates);
    }
    let inside = |d: &DateHit, r: &Range<usize>| r.contains(&d.words.start);
    // The witnesses themselves, best first, then their clauses, their sentences, the neighbours.
    let places: Vec<&Place> = claim.places.iter().filter(|p| p.findings == number).collect();
    let sentences = &findings.sentences;
    let by = |test: &dyn Fn(&Place, &DateHit) -> bool| {
        places.iter().find_map(|p| dates.iter().find(|d| test(p, d)).map(|d| d.days(direction)))
    };
    by(&|p, d| p.rule.is_some() && inside(d, &p.words))
        .or_else(|| by(&|p, d| p.range.len() < 60 && inside(d, &p.range)))
        .or_else(|| by(&|p, d| sentences.get(p.sentence).is_some_and(|s| inside(d, &s.words))))
        .or_else(|| by(&|p, d| sentences.get(p.sentence + 1).is_some_and(|s| inside(d, &s.words))))
        .or_else(|| by(&|p, d| p.sentence.checked_sub(1).is_some_and(|i| inside(d, &sentences[i].words))))
}

/// The day of return: the date beside a word of return, else the last one.
fn absence_end(grammar: &Grammar, findings: &Findings<'_>, dates: &[&DateHit]) -> Option<[Date; 2]> {
    let returns = grammar.lexicon.known("returns").map_or(&[][..], |g| findings.hits.all(g));
    let near = dates.iter().rev().find(|d| {
        let sentence = findings.sentences.iter().find(|s| s.words.contains(&d.words.start));
        sentence.is_some_and(|s| {
            s.clauses
                .iter()
                .any(|c| c.contains(&d.words.start) && returns.iter().any(|r| c.contains(&r.start)))
        })
    });
    near.or(dates.last()).map(|d| d.days(Direction::Future))
}

/// The sum that matters.
pub(super) fn amount(claims: &[Claim], all: &All<'_, '_>) -> Option<Money> {
    let order = [Intent::AlreadyPaid, Intent::InstallmentRequest, Intent::PromiseToPay];
    order.iter().filter_map(|i| claims.iter().find(|c| c.intent == *i)).find_map(|claim| {
        let mut best: Option<(u8, Money)> = None;
        for place in &claim.places {
            let findings = &all[place.findings].1;
            let sentence =
                findings.sentences.get(place.sentence).map(|s| s.words.clone()).unwrap_or_default();
            for hit in &findings.amounts {
                let rank = match (
                    hit.certain,
                    place.rule.is_some() && place.range.contains(&hit.words.start),
                    sentence.contains(&hit.words.start),
                ) {
                    (true, true, _) => 4,
                    (false, true, _) => 3,
                    (true, _, true) => 2,
                    (false, _, true) => 1,
                    _ => 0,
                };
                if rank > 0 && best.is_none_or(|b| rank > b.0) {
                    best = Some((rank, hit.money));
                }
            }
        }
        if best.is_none() && claim.intent == Intent::InstallmentRequest {
            return all.iter().flat_map(|(_, f)| &f.amounts).find(|a| a.certain).map(|a| a.money);
        }
        best.map(|b| b.1)
    })
}

/// "split it in 4", "auf vier Monate verteilt", "na trzy": a small number behind a word for dividing, which counts no
/// days.
fn spread(grammar: &Grammar, findings: &Findings<'_>, numeral: &dyn Fn(usize) -> Option<u32>) -> Option<u32> {
    /// Who divides a debt into more parts than these says so in other words.
    const MOST: u32 = 36;
    let starts = |name: &str, at: usize| {
        let hits = grammar.lexicon.known(name).map_or(&[][..], |g| findings.hits.all(g));
        hits.iter().any(|hit| hit.start == at)
    };
    let money = |at: usize| findings.amounts.iter().any(|a| a.certain && a.words.contains(&at));
    let day = |at: usize| findings.dates.iter().any(|d| !d.length && d.words.contains(&at));
    (1..findings.words.words.len()).find_map(|at| {
        let n = numeral(at).filter(|n| (2..=MOST).contains(n))?;
        let over = starts("over", at - 1);
        let divides = over || starts("into", at - 1);
        let fits = !starts("day_unit", at + 1) && (over || !starts("month_unit", at + 1));
        (divides && fits && !money(at) && !day(at)).then_some(n)
    })
}

/// In how many parts: "3 Raten", "3 x 820", "zwei gleiche Teile", halves, thirds.
pub(super) fn count_parts(all: &All<'_, '_>) -> Option<u32> {
    all.iter().find_map(|(grammar, findings)| {
        let of = |name: &str| grammar.lexicon.known(name).map_or(&[][..], |g| findings.hits.all(g));
        let words = &findings.words;
        let numeral =
            |at: usize| super::dates::numeral(words, at, grammar.language).filter(|n| (2..=120).contains(n));
        for part in of("parts") {
            // The numeral stands before, with an adjective or two between: "in vier gleichen Raten".
            if let Some(n) = (1..=3).filter_map(|back| part.start.checked_sub(back)).find_map(numeral) {
                return Some(n);
            }
        }
        for (name, n) in [("halves", 2), ("thirds", 3), ("quarters", 4)] {
            if !of(name).is_empty() {
                return Some(n);
            }
        }
        if let Some(n) = spread(grammar, findings, &numeral) {
            return Some(n);
        }
        // "3 x 820 €", "160 x 4"
        for at in 1..words.words.len() {
            let times = matches!(words.text(at), "x" | "×" | "mal");
            if times && let Some(n) = numeral(at - 1).or_else(|| numeral(at + 1)) {
                return Some(n);
            }
        }
        // "2000 zum 10., 2000 zum 20., 2000 zum 30."
        let same = findings
            .amounts
            .first()
            .map_or(0, |first| findings.amounts.iter().filter(|a| a.money == first.money).count());
        if same >= 2 {
            return Some(same as u32);
        }
        // "in June, July and August"
        let mut months: Vec<Date> = findings
            .dates
            .iter()
            .filter(|d| d.future[0].day() == 1 && d.future[1] == d.future[0].last_of_month())
            .map(|d| d.future[0])
            .collect();
        months.dedup();
        (months.len() >= 2).then_some(months.len() as u32)
    })
}
