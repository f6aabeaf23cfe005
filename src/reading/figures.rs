//! Which of the days and sums in a text is the one that matters, and in how many parts somebody wants to pay.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::dates::{DateHit, Direction};
use super::engine::Findings;
use super::evidence::Evidence;
use super::file::Grammar;
use super::numbers;
use super::settle::{All, Claim};
use crate::dunning::{Intent, Language, Money};

/// The intents whose day is the day, first choice first.
pub(super) const DATED: [Intent; 5] = [
    Intent::OutOfOffice,
    Intent::InstallmentRequest,
    Intent::ExtensionRequest,
    Intent::PromiseToPay,
    Intent::AlreadyPaid,
];

/// What speaks for a day as the day of an intent, in points: of all days and all intents that may own them, the pair with
/// most is chosen. Fitted (conditional logistic regression) to the days of 2,475 replies of voices that no weight of a
/// sign was fitted to.
mod worth {
    /// For every e times that its sentence is likelier to say it, and that the whole text is.
    pub const SENTENCE: f64 = 0.66;
    pub const TEXT: f64 = 0.43;
    /// What is likelier than this hardly gains by being certain.
    pub const FLOOR: f64 = 0.02;
    /// The intent comes before all others: the day of what comes second, a promise behind a complaint, is the day.
    pub const FIRST_INTENT: f64 = -0.79;
    /// "Money comes on the 5th, on the 6th you have it": the last day of a sentence, and for every sentence further on.
    pub const LAST_OF_SENTENCE: f64 = 1.14;
    pub const LATER_SENTENCE: f64 = 1.47;
    /// A plan's day is the first that is named, an absence ends with the last.
    pub const FIRST_OF_PLAN: f64 = 1.96;
    pub const LAST_OF_ABSENCE: f64 = 1.75;
    /// "With already_paid + promise_to_pay only the promised day is stated"; what has been paid is told first.
    pub const PAID: f64 = -1.18;
    pub const PAID_FIRST: f64 = 1.60;
    pub const EXTENSION: f64 = -0.22;
    pub const PLAN: f64 = 0.15;
    /// Today is mostly the day of something else; so is a whole week or month, and what is so many days away.
    pub const TODAY: f64 = -2.43;
    pub const WIDE: f64 = -1.29;
    pub const MONTH: f64 = -1.57;
    pub const FAR: f64 = -3.0;
    pub const FAR_DAYS: i32 = 100;
    pub const MONTH_DAYS: i32 = 20;
}

/// A date, and where it stands.
struct Dated<'f> {
    hit: &'f DateHit,
    /// Index of the sentence.
    sentence: usize,
    first_of_text: bool,
    first_of_sentence: bool,
    last_of_sentence: bool,
}

/// The dates of a text, each with its place.
fn dated<'f>(findings: &'f Findings<'_>) -> Vec<Dated<'f>> {
    let sentence = |hit: &DateHit| findings.sentences.partition_point(|s| s.words.end <= hit.words.start);
    // Of each sentence with dates where the first and the last of them begin.
    let mut spans: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for hit in findings.dates.iter().filter(|hit| !hit.length) {
        let at = hit.words.start;
        spans.entry(sentence(hit)).and_modify(|span| span.1 = at).or_insert((at, at));
    }
    let place = |(number, hit): (usize, &'f DateHit)| {
        let sentence = sentence(hit);
        let at = hit.words.start;
        let (first, last) = spans.get(&sentence).copied().unwrap_or((at, at));
        Dated {
            hit,
            sentence,
            first_of_text: number == 0,
            first_of_sentence: at <= first,
            last_of_sentence: at >= last,
        }
    };
    findings.dates.iter().enumerate().map(place).collect()
}

/// The day that matters: of all days that the text names, whatever of the owners it may be the day of. `first` is the
/// intent that comes before all others.
pub(super) fn date(
    owners: &[Intent],
    first: Option<Intent>,
    evidence: &Evidence,
    all: &All<'_, '_>,
    sent: Date,
) -> Option<[Date; 2]> {
    let mut best: Option<(f64, [Date; 2])> = None;
    for (number, (_, findings)) in all.iter().enumerate() {
        for dated in dated(findings) {
            let alone = evidence.sentence(number, dated.sentence);
            for intent in owners.iter().copied().filter(|intent| may_own(*intent, dated.hit)) {
                let days = dated.hit.days(direction(intent));
                let likely = alone.map_or(0.0, |alone| alone.likely(intent));
                let mut points = worth::SENTENCE * (likely + worth::FLOOR).ln()
                    + worth::TEXT * (evidence.holds(intent) + worth::FLOOR).ln()
                    + worth::LATER_SENTENCE * dated.sentence as f64
                    + far(days, intent, sent);
                for (holds, worth) in [
                    (first == Some(intent), worth::FIRST_INTENT),
                    (dated.last_of_sentence, worth::LAST_OF_SENTENCE),
                    (intent == Intent::InstallmentRequest && dated.first_of_text, worth::FIRST_OF_PLAN),
                    (intent == Intent::OutOfOffice && dated.last_of_sentence, worth::LAST_OF_ABSENCE),
                    (intent == Intent::AlreadyPaid, worth::PAID),
                    (intent == Intent::AlreadyPaid && dated.first_of_sentence, worth::PAID_FIRST),
                    (intent == Intent::ExtensionRequest, worth::EXTENSION),
                    (intent == Intent::InstallmentRequest, worth::PLAN),
                ] {
                    points += if holds { worth } else { 0.0 };
                }
                if best.is_none_or(|(most, _)| points > most) {
                    best = Some((points, days));
                }
            }
        }
    }
    best.map(|(_, days)| days)
}

/// What has been paid was paid on a day of the past; everything else lies ahead.
fn direction(intent: Intent) -> Direction {
    if intent == Intent::AlreadyPaid { Direction::Past } else { Direction::Future }
}

fn may_own(intent: Intent, hit: &DateHit) -> bool {
    (!hit.length || intent == Intent::ExtensionRequest)
        && hit.direction.is_none_or(|known| known == direction(intent))
}

/// What a day loses for lying far away, for being today, and for being more than a day.
fn far(days: [Date; 2], intent: Intent, sent: Date) -> f64 {
    let between = |from: Date, to: Date| (to - from).get_days();
    let ahead = match direction(intent) {
        Direction::Future => between(sent, days[0]),
        Direction::Past => between(days[1], sent),
    };
    let width = between(days[0], days[1]);
    let mut points = 0.0;
    if ahead > worth::FAR_DAYS {
        points += worth::FAR * (f64::from(ahead + 1) / f64::from(worth::FAR_DAYS)).ln();
    }
    points += if ahead == 0 { worth::TODAY } else { 0.0 };
    points += if width > 0 { worth::WIDE } else { 0.0 };
    points + if width > worth::MONTH_DAYS { worth::MONTH } else { 0.0 }
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
            // "drie keer 150", "four times", "trzy razy po 200"
            let often = matches!(words.text(at), "keer" | "keertjes" | "times" | "razy");
            if often && let Some(n) = numeral(at - 1) {
                return Some(n);
            }
        }
        // "dreimal vierhundert", "viermaal € 1.800"
        let sum = |at: usize| findings.amounts.iter().any(|a| a.words.contains(&at)) || numeral(at).is_some();
        let repeated = |at: usize| times_of(words.text(at), grammar.language).filter(|_| sum(at + 1));
        if let Some(n) = (0..words.words.len()).find_map(repeated) {
            return Some(n);
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
        if months.len() >= 2 {
            return Some(months.len() as u32);
        }
        // "zes maanden lang 225 euro", "monthly for four months": as many parts as months.
        let units = of("month_unit");
        units.iter().find_map(|unit| numeral(unit.start.checked_sub(1)?).filter(|n| *n <= 36))
    })
}

/// "dreimal", "viermaal": how often.
fn times_of(word: &str, language: Language) -> Option<u32> {
    let often = match language {
        Language::De => word.strip_suffix("mal").or_else(|| word.strip_suffix("mol")),
        Language::Nl => word.strip_suffix("maal"),
        Language::Pl | Language::En => None,
    };
    often.and_then(|word| numbers::word(word, language)).filter(|n| (2..=36).contains(n))
}
