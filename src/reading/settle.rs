//! From the weighed signs to one reading: what is believed and what is left to a person, the guide's rules about several
//! intents at once, and which figure is the figure.

use std::ops::Range;

use jiff::civil::Date;

use super::dates::{DateHit, Direction};
use super::engine::{Findings, Outcome};
use super::evidence::Evidence;
use super::file::Grammar;
use super::tokens::Kind;
use super::weights::Weights;
use super::{Found, Input, Reading};
use crate::dunning::{Intent, Language, Money};

/// What is less likely than this is not believed.
const LEAST: f64 = 0.37;

/// What lets the account go must be as likely as this, and everything graver together less likely than that.
const SURE: f64 = 0.6;
const GRAVE: f64 = 0.15;

/// Where no rule sees what would let the account go, it must be as likely as this: odd words alone say nothing.
const UNSEEN: f64 = 0.8;

/// The shares are a little too sure of themselves on the mails of writers that no weight was fitted to: those from 0.93
/// on, not from 0.9 on, are right in 97 of 100 cases.
const MODESTY: f64 = 1.5;

/// One sentence that means something grave with this likelihood, read by itself, outweighs what would let the account go.
const GRAVE_ALONE: f64 = 0.8;

/// A second intent holds beside the likeliest from here on.
const ALSO: f64 = 0.3;

/// It also holds if one sentence, read by itself, is as likely to mean it as this.
const ALONE: f64 = 0.9;

/// A figure belongs to what is understood; else to what is at least so likely, or so likely of one sentence by itself.
const HINT: f64 = 0.1;
const HINT_ALONE: f64 = 0.4;

type All<'g, 't> = [(&'g Grammar, Findings<'t>)];

/// Where an intent shows.
#[derive(Debug, Clone)]
struct Place {
    /// Index into the findings.
    findings: usize,
    sentence: usize,
    /// The clause, or what else the rule looked at.
    range: Range<usize>,
    words: Range<usize>,
    /// The rule that saw it, if one did.
    rule: Option<usize>,
    strength: f64,
}

/// One intent with its grounds.
struct Claim {
    intent: Intent,
    confidence: f64,
    /// The strongest first.
    places: Vec<Place>,
}

/// Puts the findings together.
pub(super) fn settle(
    language: Option<Language>,
    all: &All<'_, '_>,
    evidence: &Evidence,
    weights: &Weights,
    input: &Input<'_>,
) -> Reading {
    let mut held = held(all, evidence, input.automatic);
    guide(&mut held);
    let claim = |intent| Claim {
        intent,
        confidence: evidence.likely(intent).powf(MODESTY),
        places: places(intent, all, evidence, weights),
    };
    let claims: Vec<Claim> = held.iter().copied().map(claim).collect();
    let hinted: Vec<Claim> = hinted(&held, evidence, input.automatic).into_iter().map(claim).collect();
    let mut intents: Vec<Found> = claims.iter().map(|claim| found(claim, all, input)).collect();
    if input.automatic {
        automatic(input, &mut intents);
    }
    let has = |intent: Intent| intents.iter().any(|f| f.intent == intent);
    let installments = has(Intent::InstallmentRequest).then(|| count_parts(all)).flatten();
    let primary = intents.first().map_or(Intent::Unclear, |f| f.intent);
    Reading {
        language,
        primary,
        date: rest_day(&claims, all).or_else(|| date(&claims, all)).or_else(|| date(&hinted, all)),
        amount: amount(&claims, all).or_else(|| amount(&hinted, all)),
        installments,
        addresses: addresses(all),
        intents,
    }
}

fn found(claim: &Claim, all: &All<'_, '_>, input: &Input<'_>) -> Found {
    let place = claim.places.first();
    let bytes = |range: Range<usize>| input.text.get(range).unwrap_or("").to_string();
    let rule = place.map(|p| {
        let grammar = all[p.findings].0;
        match p.rule {
            Some(rule) => grammar.rules[rule].id.clone(),
            None => format!("{}.signs", grammar.language),
        }
    });
    Found {
        intent: claim.intent,
        confidence: (claim.confidence * 100.0).round() / 100.0,
        rule: rule.unwrap_or_else(|| "signs".into()),
        words: place.map_or(String::new(), |p| bytes(all[p.findings].1.words.bytes(p.words.clone()))),
        sentence: place
            .and_then(|p| all[p.findings].1.sentences.get(p.sentence))
            .map_or(0..0, |s| s.bytes.clone()),
    }
}

/// What holds: the likeliest intent, then others in the order of primacy; nothing where that would be a guess.
fn held(all: &All<'_, '_>, evidence: &Evidence, automatic: bool) -> Vec<Intent> {
    let likely = |i: &Intent| evidence.likely(*i);
    // RFC 3834: an automatic answer is an absence note or a receipt, whatever words it uses.
    let possible = |i: &Intent| match i {
        Intent::Unclear | Intent::Bounce => false,
        Intent::OutOfOffice | Intent::AutoAck | Intent::Redirect => true,
        _ => !automatic,
    };
    let known = || Intent::ALL.into_iter().filter(possible);
    let best = known().max_by(|a, b| likely(a).total_cmp(&likely(b))).filter(|i| likely(i) >= LEAST);
    // Kind words around it make no complaint harmless: a sentence that is grave by itself is what the reply means.
    let graver = known()
        .filter(|i| is_grave(*i))
        .map(|i| (i, alone(evidence, i)))
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .filter(|(_, share)| *share >= GRAVE_ALONE)
        .map(|(intent, _)| intent);
    let best = best.filter(|i| graver.is_none() || !lets_go(*i)).or(graver);
    let Some(best) = best else { return Vec::new() };
    let grave: f64 = known().filter(|i| is_grave(*i)).map(|i| likely(&i)).sum();
    let seen = all
        .iter()
        .any(|(_, findings)| findings.traces.iter().any(|t| t.intent == best && t.outcome == Outcome::Fired));
    let enough = if seen || automatic { SURE } else { UNSEEN };
    if lets_go(best) && (likely(&best) < enough || grave > GRAVE) {
        // What is understood lets the account go, yet there are signs of something graver: a person must look.
        return Vec::new();
    }
    let others =
        known().filter(|i| *i != best && (likely(i) >= ALSO || beside(*i) && alone(evidence, *i) >= ALONE));
    [best].into_iter().chain(others).collect()
}

/// The most likely sentence of all for an intent, read by itself.
fn alone(evidence: &Evidence, intent: Intent) -> f64 {
    evidence.sentences.iter().map(|s| s.likely(intent)).fold(0.0, f64::max)
}

/// What is not believed but may own the figures, the likeliest first. A person who looks at an unclear reply wants to
/// know the day that it names.
fn hinted(held: &[Intent], evidence: &Evidence, automatic: bool) -> Vec<Intent> {
    let mut out: Vec<Intent> = DATED
        .into_iter()
        .filter(|i| !automatic && *i != Intent::OutOfOffice && !held.contains(i))
        .filter(|i| evidence.likely(*i) >= HINT || alone(evidence, *i) >= HINT_ALONE)
        .collect();
    out.sort_by(|a, b| evidence.likely(*b).total_cmp(&evidence.likely(*a)));
    out.truncate(1);
    out
}

/// What one sentence can say beside another.
fn beside(intent: Intent) -> bool {
    !matches!(intent, Intent::Acknowledgement | Intent::Other | Intent::AutoAck | Intent::OutOfOffice)
}

/// Where an intent shows: what rules saw, and the sentences whose signs speak most for it.
fn places(intent: Intent, all: &All<'_, '_>, evidence: &Evidence, weights: &Weights) -> Vec<Place> {
    // In each sentence the sign that speaks most for it.
    let mut best: Vec<(usize, usize, f64, Range<usize>)> = Vec::new();
    for (seen, points) in
        evidence.for_intent(intent, weights).filter(|(s, p)| s.sentence != usize::MAX && *p > 0.0)
    {
        match best.iter_mut().find(|s| (s.0, s.1) == (seen.findings, seen.sentence)) {
            Some(s) if points > s.2 => (s.2, s.3) = (points, seen.words.clone()),
            Some(_) => {}
            None => best.push((seen.findings, seen.sentence, points, seen.words.clone())),
        }
    }
    let support = |findings: usize, sentence: usize| {
        let found = evidence.sentences.iter().find(|s| (s.findings, s.sentence) == (findings, sentence));
        found.map_or(0.0, |s| s.likely(intent))
    };
    let mut out = Vec::new();
    for (number, (_, findings)) in all.iter().enumerate() {
        let fired = findings
            .traces
            .iter()
            .filter(|t| t.intent == intent && t.outcome == Outcome::Fired && t.sentence != usize::MAX);
        out.extend(fired.map(|t| Place {
            findings: number,
            sentence: t.sentence,
            range: t.range.clone(),
            words: t.words.clone(),
            rule: Some(t.rule),
            strength: t.weight + support(number, t.sentence),
        }));
    }
    for (findings, sentence, _, words) in best {
        let range = all[findings].1.sentences.get(sentence).map_or(0..0, |s| s.words.clone());
        let strength = support(findings, sentence);
        out.push(Place { findings, sentence, range, words, rule: None, strength });
    }
    out.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    out
}

/// Automatic mail with no rule to say which kind.
fn automatic(input: &Input<'_>, intents: &mut Vec<Found>) {
    let kind = match input.absence {
        Some(true) => Intent::OutOfOffice,
        Some(false) => Intent::AutoAck,
        None if intents.iter().any(|f| f.intent == Intent::OutOfOffice) => Intent::OutOfOffice,
        None => Intent::AutoAck,
    };
    intents.retain(|f| f.intent == kind || (f.intent == Intent::Redirect && kind == Intent::OutOfOffice));
    if !intents.iter().any(|f| f.intent == kind) {
        let found = Found {
            intent: kind,
            confidence: 0.9,
            rule: "headers".into(),
            words: String::new(),
            sentence: 0..0,
        };
        intents.insert(0, found);
    }
}

/// Read so by mistake, a reply loses a claim or a customer.
fn lets_go(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::PromiseToPay | I::Acknowledgement | I::Question | I::Other | I::OutOfOffice | I::AutoAck
    )
}

/// What must not be taken for something harmless.
fn is_grave(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::Insolvency
            | I::Legal
            | I::Dispute
            | I::StopContact
            | I::Refusal
            | I::AlreadyPaid
            | I::InstallmentRequest
            | I::Hardship
    )
}

/// What the guide says about several intents in one reply. The first is the likeliest and stays.
fn guide(held: &mut Vec<Intent>) {
    use Intent as I;
    let Some(best) = held.first().copied() else { return };
    let any = |list: &[Intent]| list.iter().any(|i| held.contains(i));
    // "Cannot pay now and proposes nothing concrete".
    let proposes = any(&[I::InstallmentRequest, I::ExtensionRequest, I::PromiseToPay, I::Insolvency]);
    // "Will not pay, without contesting the debt itself".
    let contests = held.contains(&I::Dispute);
    // An automatic note is nothing but that, and perhaps names a deputy.
    let note = matches!(best, I::AutoAck | I::OutOfOffice);
    held.retain(|i| {
        *i == best
            || match i {
                I::Redirect => best != I::AutoAck,
                I::Hardship => !proposes && !note,
                I::Refusal => !contests && !note,
                // "Only confirms receipt … no commitment"; "has nothing to do with a payment".
                I::Acknowledgement | I::Other | I::AutoAck | I::OutOfOffice => false,
                _ => !note,
            }
    });
}

/// The intents whose day is the day, first choice first.
const DATED: [Intent; 5] = [
    Intent::OutOfOffice,
    Intent::InstallmentRequest,
    Intent::ExtensionRequest,
    Intent::PromiseToPay,
    Intent::AlreadyPaid,
];

fn date(claims: &[Claim], all: &All<'_, '_>) -> Option<[Date; 2]> {
    // "With already_paid + promise_to_pay only the promised day is stated."
    DATED
        .iter()
        .filter_map(|i| claims.iter().find(|c| c.intent == *i))
        .find_map(|claim| all.iter().enumerate().find_map(|(n, of)| date_of(claim, n, of)))
}

/// "650 went over last night, the rest follows on the 9th": the day of the rest, where a part has been paid.
fn rest_day(claims: &[Claim], all: &All<'_, '_>) -> Option<[Date; 2]> {
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

fn amount(claims: &[Claim], all: &All<'_, '_>) -> Option<Money> {
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

/// In how many parts: "3 Raten", "3 x 820", "zwei gleiche Teile", halves, thirds.
fn count_parts(all: &All<'_, '_>) -> Option<u32> {
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

fn addresses(all: &All<'_, '_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    if let Some((_, findings)) = all.first() {
        for sentence in findings.sentences.iter().filter(|s| s.part == super::sentences::Part::Body) {
            for w in sentence.words.clone() {
                if findings.words.words[w].kind == Kind::Email {
                    let bytes = findings.words.bytes(w..w + 1);
                    let address = findings.words.lexed.text.get(bytes).unwrap_or("").to_string();
                    if !out.contains(&address) && out.len() < 10 {
                        out.push(address);
                    }
                }
            }
        }
    }
    out
}
