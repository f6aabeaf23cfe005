//! From the rules that fired to one reading: the guide's rules about several intents at once, and which figure is
//! the figure.

use jiff::civil::Date;

use super::dates::{DateHit, Direction};
use super::engine::{Findings, Outcome, Trace};
use super::file::Grammar;
use super::tokens::Kind;
use super::{Found, Input, Reading};
use crate::dunning::{Intent, Language, Money};

/// An intent holds from this confidence on.
const THRESHOLD: f64 = 0.5;

/// So many times the doubt of the surest claim, and a claim is dropped.
const OUTWEIGHED: f64 = 2.4;

/// A sign of something graver counts when it is stronger by this than what was understood.
const MARGIN: f64 = 0.05;

/// A promise must be surer by this than what it outweighs.
const CAUTION: f64 = 1.5;

type All<'g, 't> = [(&'g Grammar, Findings<'t>)];

/// One intent with its best witness.
struct Claim<'a, 't> {
    intent: Intent,
    confidence: f64,
    trace: &'a Trace,
    findings: &'a Findings<'t>,
    grammar: &'a Grammar,
}

/// Puts the findings together.
pub(super) fn settle(language: Option<Language>, all: &All<'_, '_>, input: &Input<'_>) -> Reading {
    let mut claims = claims(all, false);
    if claims.is_empty() {
        // Weak signs do not add up to several intents: the strongest stands alone.
        claims = self::claims(all, true);
        let strongest = claims.iter().map(|c| c.confidence).fold(0.0, f64::max);
        claims.retain(|c| c.confidence >= strongest);
        claims.truncate(1);
    }
    if input.automatic {
        // RFC 3834: an automatic answer is an absence note or a receipt, whatever words it uses.
        claims.retain(|c| matches!(c.intent, Intent::OutOfOffice | Intent::AutoAck | Intent::Redirect));
    }
    if !claims.iter().any(|c| !lets_go(c.intent)) && doubtful(&claims, &self::claims(all, true)) {
        claims.clear();
    }
    outweigh(&mut claims);
    guide(&mut claims);
    claims.sort_by_key(|c| Intent::ALL.iter().position(|i| *i == c.intent));
    let mut intents: Vec<Found> = claims
        .iter()
        .map(|c| Found {
            intent: c.intent,
            confidence: (c.confidence * 100.0).round() / 100.0,
            rule: c.grammar.rules[c.trace.rule].id.clone(),
            words: input.text.get(c.trace.bytes.clone()).unwrap_or("").to_string(),
            sentence: c.trace.sentence_bytes.clone(),
        })
        .collect();
    if input.automatic {
        automatic(input, &mut intents);
    }
    let has = |intent: Intent| intents.iter().any(|f| f.intent == intent);
    let installments = has(Intent::InstallmentRequest).then(|| count_parts(all)).flatten();
    let primary = intents.first().map_or(Intent::Unclear, |f| f.intent);
    Reading {
        language,
        primary,
        date: date(&claims),
        amount: amount(&claims),
        installments,
        addresses: addresses(all),
        intents,
    }
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

/// Sums up what speaks for each intent: 1 − Π(1 − weight) over the different rules; the weak ones of last resort only
/// when the others leave nothing.
fn claims<'a, 't>(all: &'a All<'a, 't>, fallback: bool) -> Vec<Claim<'a, 't>> {
    let mut out: Vec<Claim<'a, 't>> = Vec::new();
    for intent in Intent::ALL {
        let mut doubt = 1.0;
        let mut seen: Vec<(Option<Language>, usize)> = Vec::new();
        let mut best: Option<Claim<'a, 't>> = None;
        for (grammar, findings) in all {
            let fired = findings.traces.iter().filter(|t| t.intent == intent && t.outcome == Outcome::Fired);
            for trace in fired.filter(|t| fallback || !grammar.rules[t.rule].fallback) {
                let key = (Some(grammar.language), trace.rule);
                if !seen.contains(&key) {
                    seen.push(key);
                    doubt *= 1.0 - trace.weight;
                }
                if best.as_ref().is_none_or(|b| trace.weight > b.trace.weight) {
                    best = Some(Claim { intent, confidence: 0.0, trace, findings, grammar });
                }
            }
        }
        if let Some(claim) = best
            && 1.0 - doubt >= THRESHOLD
        {
            out.push(Claim { confidence: 1.0 - doubt, ..claim });
        }
    }
    out
}

/// Read so by mistake, a reply loses a claim or a customer.
fn lets_go(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::PromiseToPay | I::Acknowledgement | I::Question | I::Other | I::OutOfOffice | I::AutoAck
    )
}

/// All that is understood lets the account go, yet there are signs of something graver: a person must look.
fn doubtful(claims: &[Claim<'_, '_>], weak: &[Claim<'_, '_>]) -> bool {
    let sign = |i: &Claim<'_, '_>| {
        !lets_go(i.intent) && !matches!(i.intent, Intent::DocumentRequest | Intent::Redirect)
    };
    let grave = weak.iter().filter(|c| sign(c)).map(|c| c.confidence).fold(0.0, f64::max);
    let stated = claims
        .iter()
        .any(|c| matches!(c.intent, Intent::PromiseToPay | Intent::OutOfOffice | Intent::AutoAck));
    let sure = claims.iter().map(|c| c.confidence).fold(0.0, f64::max);
    !stated && grave > sure + MARGIN
}

/// A lone weak witness gives way where much more speaks for another reading; a promise must be far surer than that, and
/// what lets the account go otherwise outweighs nothing.
fn outweigh(claims: &mut Vec<Claim<'_, '_>>) {
    let doubt = |c: &Claim<'_, '_>| match c.intent {
        Intent::PromiseToPay => Some((1.0 - c.confidence) * CAUTION),
        i if lets_go(i) => None,
        _ => Some(1.0 - c.confidence),
    };
    let Some(least) = claims.iter().filter_map(doubt).reduce(f64::min) else { return };
    let kept =
        |i: Intent| lets_go(i) || matches!(i, Intent::Insolvency | Intent::Legal | Intent::StopContact);
    claims.retain(|c| kept(c.intent) || 1.0 - c.confidence <= least * OUTWEIGHED);
}

/// What the guide says about several intents in one reply.
fn guide(claims: &mut Vec<Claim<'_, '_>>) {
    use Intent as I;
    let has = |claims: &[Claim<'_, '_>], intent: I| claims.iter().any(|c| c.intent == intent);
    let any = |claims: &[Claim<'_, '_>], list: &[I]| list.iter().any(|i| has(claims, *i));
    let place = |claims: &[Claim<'_, '_>], intent: I| {
        claims.iter().find(|c| c.intent == intent).map(|c| (c.trace.sentence, c.trace.range.clone()))
    };
    // An automatic note is nothing but that, and perhaps names a deputy.
    if any(claims, &[I::Bounce, I::AutoAck, I::OutOfOffice]) {
        let first = if has(claims, I::Bounce) {
            I::Bounce
        } else if has(claims, I::AutoAck) {
            I::AutoAck
        } else {
            I::OutOfOffice
        };
        claims.retain(|c| c.intent == first || (c.intent == I::Redirect && first == I::OutOfOffice));
        return;
    }
    // "Cannot pay now and proposes nothing concrete".
    if any(
        claims,
        &[I::InstallmentRequest, I::ExtensionRequest, I::PromiseToPay, I::Insolvency, I::AlreadyPaid],
    ) {
        claims.retain(|c| c.intent != I::Hardship);
    }
    // "Will not pay, without contesting the debt itself"; lawyers and insolvency say more than a refusal.
    if any(claims, &[I::Dispute, I::Insolvency, I::Legal]) {
        claims.retain(|c| c.intent != I::Refusal);
    }
    // One clause is either a proposal, a question for time or a commitment: the first in the guide's order.
    for (strong, weak) in [
        (I::InstallmentRequest, I::PromiseToPay),
        (I::InstallmentRequest, I::ExtensionRequest),
        (I::ExtensionRequest, I::PromiseToPay),
        (I::AlreadyPaid, I::PromiseToPay),
        (I::DocumentRequest, I::Question),
        (I::Redirect, I::Question),
        (I::ExtensionRequest, I::Question),
        (I::InstallmentRequest, I::Question),
        (I::Dispute, I::Question),
        (I::StopContact, I::Question),
    ] {
        if let (Some(s), Some(w)) = (place(claims, strong), place(claims, weak))
            && (s.0 == w.0 && (s.1 == w.1 || weak == I::Question))
        {
            claims.retain(|c| c.intent != weak);
        }
    }
    // "Only confirms receipt … no commitment"; "has nothing to do with a payment".
    if claims.iter().any(|c| !matches!(c.intent, I::Acknowledgement | I::Other | I::Question | I::Redirect)) {
        claims.retain(|c| c.intent != I::Acknowledgement);
    }
    if claims.iter().any(|c| c.intent != I::Other) {
        claims.retain(|c| c.intent != I::Other);
    }
}

/// The intents whose day is the day, first choice first.
const DATED: [Intent; 5] = [
    Intent::OutOfOffice,
    Intent::InstallmentRequest,
    Intent::ExtensionRequest,
    Intent::PromiseToPay,
    Intent::AlreadyPaid,
];

fn date(claims: &[Claim<'_, '_>]) -> Option<[Date; 2]> {
    // "With already_paid + promise_to_pay only the promised day is stated."
    DATED.iter().filter_map(|i| claims.iter().find(|c| c.intent == *i)).find_map(date_of)
}

fn date_of(claim: &Claim<'_, '_>) -> Option<[Date; 2]> {
    let direction = if claim.intent == Intent::AlreadyPaid { Direction::Past } else { Direction::Future };
    let findings = claim.findings;
    let usable = |d: &&DateHit| {
        (!d.length || claim.intent == Intent::ExtensionRequest) && d.direction.is_none_or(|x| x == direction)
    };
    let dates: Vec<&DateHit> = findings.dates.iter().filter(usable).collect();
    let mine: Vec<&Trace> = findings
        .traces
        .iter()
        .filter(|t| t.intent == claim.intent && t.outcome == Outcome::Fired && t.sentence != usize::MAX)
        .collect();
    if claim.intent == Intent::OutOfOffice {
        return absence_end(claim, &dates);
    }
    let inside = |d: &DateHit, r: &std::ops::Range<usize>| r.contains(&d.words.start);
    // The witnesses themselves, best first, then their clauses, their sentences, the neighbours.
    let mut ranked = mine.clone();
    ranked.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let sentences = &findings.sentences;
    let by = |test: &dyn Fn(&Trace, &DateHit) -> bool| {
        ranked.iter().find_map(|t| dates.iter().find(|d| test(t, d)).map(|d| d.days(direction)))
    };
    by(&|t, d| inside(d, &t.words))
        .or_else(|| by(&|t, d| t.range.len() < 60 && inside(d, &t.range)))
        .or_else(|| by(&|t, d| sentences.get(t.sentence).is_some_and(|s| inside(d, &s.words))))
        .or_else(|| by(&|t, d| sentences.get(t.sentence + 1).is_some_and(|s| inside(d, &s.words))))
        .or_else(|| by(&|t, d| t.sentence.checked_sub(1).is_some_and(|i| inside(d, &sentences[i].words))))
}

/// The day of return: the date beside a word of return, else the last one.
fn absence_end(claim: &Claim<'_, '_>, dates: &[&DateHit]) -> Option<[Date; 2]> {
    let findings = claim.findings;
    let returns = claim.grammar.lexicon.known("returns").map_or(&[][..], |g| findings.hits.all(g));
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

fn amount(claims: &[Claim<'_, '_>]) -> Option<Money> {
    let order = [Intent::AlreadyPaid, Intent::InstallmentRequest, Intent::PromiseToPay];
    order.iter().filter_map(|i| claims.iter().find(|c| c.intent == *i)).find_map(|claim| {
        let findings = claim.findings;
        let mine = findings
            .traces
            .iter()
            .filter(|t| t.intent == claim.intent && t.outcome == Outcome::Fired && t.sentence != usize::MAX);
        let mut best: Option<(u8, Money)> = None;
        for trace in mine {
            let sentence =
                findings.sentences.get(trace.sentence).map(|s| s.words.clone()).unwrap_or_default();
            for hit in &findings.amounts {
                let rank = match (
                    hit.certain,
                    trace.range.contains(&hit.words.start),
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
            return findings.amounts.iter().find(|a| a.certain).map(|a| a.money);
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
