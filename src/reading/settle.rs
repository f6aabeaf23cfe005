//! From the weighed signs to one reading: what is believed and what is left to a person, the guide's rules about several
//! intents at once, and which figure is the figure.

use std::fmt;
use std::ops::Range;

use super::engine::{Findings, Outcome, Trace};
use super::evidence::Evidence;
use super::figures::{self, DATED, PAYING};
use super::file::Grammar;
use super::tokens::Kind;
use super::{Automatic, Found, Input, Reading};
use crate::dunning::{Intent, Language};

/// What is less likely than this is not believed.
const LEAST: f64 = 0.3;

/// What lets the account go must be as likely as this, and everything graver together no likelier than that.
const SURE: f64 = 0.45;
const GRAVE: f64 = 0.14;

/// Where no rule sees what would let the account go, it must be as likely as this: odd words alone say little.
const UNSEEN: f64 = 0.65;

/// Where it is not, the likeliest of what is graver counts from here on: a person looks at either.
const RATHER: f64 = 0.2;

/// The judge is a little too sure of itself on the mails of writers that nothing was fitted to.
const MODESTY: f64 = 1.4;

/// So sure must be something graver before the words count for more than a subject that says "automatic".
const PERSONAL: f64 = 0.8;

/// A second intent holds beside the likeliest from here on.
const ALSO: f64 = 0.6;

/// A figure belongs to what is understood; else to what is at least so likely, or so likely of one sentence by itself.
const HINT: f64 = 0.1;
const HINT_ALONE: f64 = 0.2;

/// Beside these a day or a sum that nobody promises or asks for is that of something else: of a fair, of somebody's leaving.
const IDLE: [Intent; 3] = [Intent::Other, Intent::Acknowledgement, Intent::Redirect];

pub(super) type All<'g, 't> = [(&'g Grammar, Findings<'t>)];

/// Where an intent shows.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Index into the findings.
    pub findings: usize,
    pub sentence: usize,
    pub words: Range<usize>,
    /// The rule that saw it, if one did.
    pub rule: Option<usize>,
    strength: f64,
}

/// One intent with its grounds.
pub(super) struct Claim {
    pub intent: Intent,
    confidence: f64,
    /// The strongest first.
    pub places: Vec<Place>,
}

/// Why a reading is believed, or none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Why {
    /// It is the likeliest.
    Likeliest,
    /// This is likelier, but not sure enough to let the account go, so the likeliest of what is graver counts.
    RatherThan(Intent),
    /// This is the likeliest, but not sure enough to let the account go, and nothing graver is likely enough.
    Unsure(Intent),
    /// Nothing is likely enough.
    Nothing,
    /// Nothing was written, at most something attached.
    Silent,
    /// A machine sent it: of what it may be, the headers and the absence decide.
    Automatic,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Likeliest => write!(f, "The likeliest counts."),
            Why::RatherThan(harmless) => {
                write!(
                    f,
                    "That is too unsure to be taken for {harmless}: the likeliest of what is graver counts."
                )
            }
            Why::Unsure(harmless) => {
                write!(f, "That is too unsure to be taken for {harmless}: a person must read it.")
            }
            Why::Nothing => write!(f, "Nothing is likely enough: a person must read it."),
            Why::Silent => write!(f, "Nothing was written: a person must look."),
            Why::Automatic => write!(f, "Its headers say that a machine sent it: that decides."),
        }
    }
}

/// Puts the findings together.
pub(super) fn settle(
    language: Option<Language>,
    all: &All<'_, '_>,
    evidence: &Evidence,
    input: &Input<'_>,
) -> (Reading, Why) {
    // Words that no machine writes: a subject like "Automatic reply" is a person's then, who wrote it or kept it.
    let automatic = input.automatic.filter(|automatic| !automatic.titled || grave(evidence) <= PERSONAL);
    let (mut held, why) = match says_nothing(input.text) && automatic.is_none() {
        true => (Vec::new(), Why::Silent),
        false => held(all, evidence, automatic.is_some()),
    };
    guide(&mut held);
    let first = held.first().copied();
    let claim = |intent| {
        let share = if first == Some(intent) { evidence.likely(intent) } else { evidence.holds(intent) };
        Claim { intent, confidence: share.powf(MODESTY), places: places(intent, all, evidence) }
    };
    let claims: Vec<Claim> = held.iter().copied().map(claim).collect();
    let hints = hinted(&held, evidence, automatic.is_some());
    let owners = |of: &[Intent]| -> Vec<Intent> {
        of.iter().copied().filter(|i| held.contains(i) || hints.contains(i)).collect()
    };
    let mut intents: Vec<Found> = claims.iter().map(|claim| found(claim, all, input)).collect();
    if let Some(automatic) = automatic {
        note(automatic, &mut intents);
    }
    let has = |intent: Intent| intents.iter().any(|f| f.intent == intent);
    let installments = has(Intent::InstallmentRequest).then(|| figures::count_parts(evidence, all)).flatten();
    let primary = intents.first().map_or(Intent::Unclear, |f| f.intent);
    let reading = Reading {
        language,
        primary,
        date: figures::date(&owners(&DATED), first, evidence, all, input.sent),
        amount: figures::amount(&owners(&PAYING), evidence, all),
        installments,
        addresses: addresses(all),
        intents,
    };
    (reading, if automatic.is_some() { Why::Automatic } else { why })
}

/// Whether a text has no word, no figure, and no arrow, thumb or face (Unicode's blocks of symbols from the arrows on):
/// the weights would know only that it is short.
fn says_nothing(text: &str) -> bool {
    let pictured = |c| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    !text.chars().any(|c| c.is_alphanumeric() || pictured(c))
}

/// How likely everything graver is together.
fn grave(evidence: &Evidence) -> f64 {
    Intent::ALL.into_iter().filter(|i| is_grave(*i)).map(|i| evidence.likely(i)).sum()
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
fn held(all: &All<'_, '_>, evidence: &Evidence, automatic: bool) -> (Vec<Intent>, Why) {
    let likely = |i: &Intent| evidence.likely(*i);
    // RFC 3834: an automatic answer is an absence note or a receipt, whatever words it uses.
    let possible = |i: &Intent| match i {
        Intent::Unclear | Intent::Bounce => false,
        Intent::OutOfOffice | Intent::AutoAck | Intent::Redirect => true,
        _ => !automatic,
    };
    let known = || Intent::ALL.into_iter().filter(possible);
    let likeliest = |among: fn(Intent) -> bool, least: f64| {
        let best = known().filter(|i| among(*i)).max_by(|a, b| likely(a).total_cmp(&likely(b)));
        best.filter(|i| likely(i) >= least)
    };
    let fired = |t: &Trace| t.outcome == Outcome::Fired;
    let seen = |best| all.iter().any(|(_, f)| f.traces.iter().any(|t| t.intent == best && fired(t)));
    let enough = |best| if seen(best) || automatic { SURE } else { UNSEEN };
    let grave = if automatic { 0.0 } else { grave(evidence) };
    let (best, why) = match likeliest(|_| true, LEAST) {
        // What is understood lets the account go, yet there are signs of something graver: a person must look.
        Some(best) if lets_go(best) && (likely(&best) < enough(best) || grave > GRAVE) => {
            match likeliest(is_grave, RATHER) {
                Some(graver) => (graver, Why::RatherThan(best)),
                None => return (Vec::new(), Why::Unsure(best)),
            }
        }
        Some(best) => (best, Why::Likeliest),
        None => return (Vec::new(), Why::Nothing),
    };
    let others = known().filter(|i| *i != best && evidence.holds(*i) >= ALSO);
    ([best].into_iter().chain(others).collect(), why)
}

/// The most likely sentence of all for an intent, read by itself.
fn alone(evidence: &Evidence, intent: Intent) -> f64 {
    evidence.sentences.iter().map(|s| s.likely(intent)).fold(0.0, f64::max)
}

/// What is not believed but may own the figures, the likeliest first. A person who looks at an unclear reply wants to
/// know the day that it names.
fn hinted(held: &[Intent], evidence: &Evidence, automatic: bool) -> Vec<Intent> {
    if held.first().is_some_and(|first| IDLE.contains(first)) {
        return Vec::new();
    }
    let mut out: Vec<Intent> = DATED
        .into_iter()
        .filter(|i| !automatic && *i != Intent::OutOfOffice && !held.contains(i))
        .filter(|i| evidence.likely(*i) >= HINT || alone(evidence, *i) >= HINT_ALONE)
        .collect();
    out.sort_by(|a, b| evidence.likely(*b).total_cmp(&evidence.likely(*a)));
    out
}

/// Where an intent shows: what rules saw, and the sentences whose signs speak most for it.
fn places(intent: Intent, all: &All<'_, '_>, evidence: &Evidence) -> Vec<Place> {
    // In each sentence the words that speak most for it.
    let mut best: Vec<(usize, usize, f64, Range<usize>)> = Vec::new();
    let speak_for = evidence.by_words(intent).into_iter().filter(|(_, points)| *points > 0.0);
    for ((findings, sentence, from, to), points) in speak_for {
        match best.last_mut().filter(|s| (s.0, s.1) == (findings, sentence)) {
            Some(s) if points > s.2 => (s.2, s.3) = (points, from..to),
            Some(_) => {}
            None => best.push((findings, sentence, points, from..to)),
        }
    }
    let support = |findings: usize, sentence: usize| {
        evidence.sentence(findings, sentence).map_or(0.0, |s| s.likely(intent))
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
            words: t.words.clone(),
            rule: Some(t.rule),
            strength: t.weight + support(number, t.sentence),
        }));
    }
    for (findings, sentence, _, words) in best {
        let strength = support(findings, sentence);
        out.push(Place { findings, sentence, words, rule: None, strength });
    }
    out.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    out
}

/// Automatic mail is an absence note or a receipt, and nothing beside it but the deputy of an absence note.
fn note(automatic: Automatic, intents: &mut Vec<Found>) {
    let kind = match automatic.absence {
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
                // "I have passed it on to Ms Kern, who pays the bills now" is both; else "only confirms receipt".
                I::Acknowledgement => best == I::Redirect,
                // "Has nothing to do with a payment".
                I::Other | I::AutoAck | I::OutOfOffice => false,
                _ => !note,
            }
    });
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
