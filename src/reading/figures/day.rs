//! The day that matters.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Said, together};
use crate::dunning::Intent;
use crate::reading::dates::{DateHit, Direction};
use crate::reading::engine::Findings;
use crate::reading::evidence::Evidence;
use crate::reading::file::Grammar;
use crate::reading::settle::All;

/// The intents whose day is the day, first choice first.
pub(in crate::reading) const DATED: [Intent; 5] = [
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
    use super::Said;

    pub const SAID: Said = Said { sentence: 0.66, text: 0.43 };
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
    /// The day of a rest is the one that matters.
    pub const OF_REST: f64 = 1.0;
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
    /// Its clause speaks of the rest of a sum: that is still to come.
    of_rest: bool,
}

/// The concept of what is left of a sum.
const REST: &str = ":balance_rest";

/// The dates of a text, each with its place.
fn dated<'f>(grammar: &Grammar, findings: &'f Findings<'_>) -> Vec<Dated<'f>> {
    let rests = grammar.lexicon.known(REST).map_or(&[][..], |group| findings.hits.all(group));
    let of_rest = |sentence: usize, at: usize| {
        let clauses = findings.sentences.get(sentence).map_or(&[][..], |s| &s.clauses);
        let clause = clauses.iter().find(|clause| clause.contains(&at));
        clause.is_some_and(|clause| rests.iter().any(|rest| clause.contains(&rest.start)))
    };
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
            of_rest: of_rest(sentence, at),
        }
    };
    findings.dates.iter().enumerate().map(place).collect()
}

/// The day that matters: of all days that the text names, whatever of the owners it may be the day of. `first` is the
/// intent that comes before all others.
pub(in crate::reading) fn date(
    owners: &[Intent],
    first: Option<Intent>,
    evidence: &Evidence,
    all: &All<'_, '_>,
    sent: Date,
) -> Option<[Date; 2]> {
    let mut best: Option<(f64, [Date; 2])> = None;
    for (number, (grammar, findings)) in all.iter().enumerate() {
        for dated in dated(grammar, findings) {
            let alone = evidence.sentence(number, dated.sentence);
            for intent in owners.iter().copied().filter(|intent| may_own(*intent, dated.hit)) {
                let towards = towards(intent, &dated, sent);
                let days = dated.hit.days(towards);
                let held = together([
                    (first == Some(intent), worth::FIRST_INTENT),
                    (dated.last_of_sentence, worth::LAST_OF_SENTENCE),
                    (intent == Intent::InstallmentRequest && dated.first_of_text, worth::FIRST_OF_PLAN),
                    (intent == Intent::OutOfOffice && dated.last_of_sentence, worth::LAST_OF_ABSENCE),
                    (intent == Intent::AlreadyPaid, worth::PAID),
                    (intent == Intent::AlreadyPaid && dated.first_of_sentence, worth::PAID_FIRST),
                    (dated.of_rest, worth::OF_REST),
                    (intent == Intent::ExtensionRequest, worth::EXTENSION),
                    (intent == Intent::InstallmentRequest, worth::PLAN),
                ]);
                let points = worth::SAID.points(evidence, alone, intent)
                    + worth::LATER_SENTENCE * dated.sentence as f64
                    + far(days, towards, sent)
                    + held;
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

/// Which way a date of an intent lies. Who has paid tells of it within weeks, and may say in the same breath when the rest
/// follows: "you had £200, the rest goes on 6 February", written in January, speaks of what is to come.
fn towards(intent: Intent, dated: &Dated<'_>, sent: Date) -> Direction {
    const LONG_AGO: i32 = 25;
    let ago = (sent - dated.hit.days(Direction::Past)[1]).get_days();
    let until = (dated.hit.days(Direction::Future)[0] - sent).get_days();
    match direction(intent) {
        Direction::Past if dated.of_rest && until <= worth::FAR_DAYS => Direction::Future,
        Direction::Past if ago > LONG_AGO && until < ago => Direction::Future,
        usual => usual,
    }
}

fn may_own(intent: Intent, hit: &DateHit) -> bool {
    (!hit.length || intent == Intent::ExtensionRequest)
        && hit.direction.is_none_or(|known| known == direction(intent))
}

/// What a day loses for lying far away, for being today, and for being more than a day.
fn far(days: [Date; 2], towards: Direction, sent: Date) -> f64 {
    let between = |from: Date, to: Date| (to - from).get_days();
    let ahead = match towards {
        Direction::Future => between(sent, days[0]),
        // A year that has begun ends far away, too.
        Direction::Past => between(days[1], sent).abs(),
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
