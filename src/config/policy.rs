//! The rules of dunning: `rules/policy.toml`, a user's own file over it, the config's `[policy]` over both.
//! All three have the same keys; what one leaves out is as in the one below.

use std::collections::BTreeMap;

use super::error::ConfigError;
use super::rungs::Rungs;
use super::section::{Reader, Section, Shape};
use super::{effects, values};
use crate::calendar::SendWindow;
use crate::dunning::{
    BeyondPolicy, CallPolicy, Caps, Effect, Intent, Level, PaymentPolicy, PromisePolicy, Rung,
};

/// The policy that the binary carries.
pub const POLICY: &str = include_str!("../../rules/policy.toml");

/// A [`crate::dunning::Policy`] but for what the rest of the config says: mode, starting line, place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Conduct {
    pub ladder: Vec<Rung>,
    pub min_gap: i32,
    pub caps: Caps,
    pub promise: PromisePolicy,
    pub payment: PaymentPolicy,
    pub call: Option<CallPolicy>,
    pub beyond: Option<BeyondPolicy>,
    pub effects: BTreeMap<Intent, Effect>,
    pub threshold: f64,
    pub plan_parts: u32,
    /// Working days; `None`: statements are believed however old.
    pub statements_max_age: Option<i32>,
    pub window: SendWindow,
}

impl Conduct {
    /// What the binary carries. A test proves that it is sound and whole.
    pub(super) fn embedded() -> Result<Self, Vec<ConfigError>> {
        Conduct::parse("rules/policy.toml", POLICY, None)
    }

    /// Reads a whole file in the format of `rules/policy.toml`.
    pub(super) fn parse(file: &str, text: &str, below: Option<&Conduct>) -> Result<Self, Vec<ConfigError>> {
        let (reader, table) = Reader::new(file, text);
        let mut root = reader.root(&table);
        root.refuse("since", "belongs to the config: write it there, under [policy]");
        let conduct = Conduct::read(root, below);
        let errors = reader.finish().errors;
        conduct.filter(|_| errors.is_empty()).ok_or(errors)
    }

    /// Reads the keys that a policy file and the config's `[policy]` share; `None` if something is missing
    /// both here and below.
    pub(super) fn read(mut s: Section<'_, '_>, below: Option<&Conduct>) -> Option<Self> {
        let rungs = Rungs::read(s.section("ladder"));
        let old = below.map_or(&[][..], |b| &b.ladder);
        for error in rungs.errors(old) {
            s.error(error);
        }
        let ladder = rungs.over(old);
        if ladder.is_empty() {
            s.error(
                s.place_of("ladder")
                    .error("has no rung left: nothing would ever be sent, use mode = \"observe\" for that"),
            );
        }
        let caps = caps(s.section("caps"), below.map(|b| b.caps));
        let promise = promise(s.section("promise"), below.map(|b| b.promise));
        let payment = payment(s.section("payment"), below.map(|b| b.payment));
        let effects = effects::read(s.section("effects"), below.map(|b| &b.effects));
        let min_gap = s.parsed("min_gap", values::some_days);
        let min_gap = s.or(min_gap, "min_gap", below.map(|b| b.min_gap));
        let call = call(&mut s, below.map(|b| b.call), &ladder, min_gap);
        let beyond = super::beyond::read(&mut s, below.map(|b| b.beyond), &ladder);
        let threshold = s.fraction("threshold");
        let threshold = s.or(threshold, "threshold", below.map(|b| b.threshold));
        let plan_parts = count(&mut s, "plan_parts", 2..=24, below.map(|b| b.plan_parts));
        let statements = statements(&mut s, below.map(|b| b.statements_max_age));
        let window = s.parsed("send_window", |text| text.parse::<SendWindow>());
        let window = s.or(window, "send_window", below.map(|b| b.window.clone()));
        s.finish();
        Some(Conduct {
            ladder,
            min_gap: min_gap?,
            caps: caps?,
            promise: promise?,
            payment: payment?,
            call: call?,
            beyond: beyond?,
            effects,
            threshold: threshold?,
            plan_parts: plan_parts?,
            statements_max_age: statements?,
            window: window?,
        })
    }
}

/// `statements_max_age = "3wd"`, or `false`. The outer `None`: it is missing.
fn statements(s: &mut Section<'_, '_>, below: Option<Option<i32>>) -> Option<Option<i32>> {
    const KEY: &str = "statements_max_age";
    if matches!(s.shape(KEY), Some(Shape::Off)) {
        return Some(None);
    }
    let age = s.parsed(KEY, values::working_days).map(Some);
    s.or(age, KEY, below)
}

fn caps(mut s: Section<'_, '_>, below: Option<Caps>) -> Option<Caps> {
    let per_hour = count(&mut s, "per_hour", 1..=10_000, below.map(|b| b.per_hour));
    let per_day = count(&mut s, "per_day", 1..=100_000, below.map(|b| b.per_day));
    s.finish();
    Some(Caps { per_hour: per_hour?, per_day: per_day? })
}

fn promise(mut s: Section<'_, '_>, below: Option<PromisePolicy>) -> Option<PromisePolicy> {
    let grace = s.parsed("grace", values::working_days);
    let grace = s.or(grace, "grace", below.map(|b| b.grace));
    let undated = s.parsed("undated", values::some_days);
    let undated = s.or(undated, "undated", below.map(|b| b.undated));
    let far = s.parsed("far", values::some_days);
    let far = s.or(far, "far", below.map(|b| b.far));
    s.finish();
    Some(PromisePolicy { grace: grace?, undated: undated?, far: far? })
}

fn payment(mut s: Section<'_, '_>, below: Option<PaymentPolicy>) -> Option<PaymentPolicy> {
    let skonto_grace = s.parsed("skonto_grace", values::days);
    let skonto_grace = s.or(skonto_grace, "skonto_grace", below.map(|b| b.skonto_grace));
    let rounding = s.parsed("rounding", values::small_sum);
    let rounding = s.or(rounding, "rounding", below.map(|b| b.rounding));
    let charges = s.parsed("charges", values::small_sum);
    let charges = s.or(charges, "charges", below.map(|b| b.charges));
    s.finish();
    Some(PaymentPolicy { skonto_grace: skonto_grace?, rounding: rounding?, charges: charges? })
}

/// `[call]`, or `call = false`: nobody is asked to telephone. The outer `None`: something is missing.
fn call(
    s: &mut Section<'_, '_>,
    below: Option<Option<CallPolicy>>,
    ladder: &[Rung],
    min_gap: Option<i32>,
) -> Option<Option<CallPolicy>> {
    if matches!(s.shape("call"), Some(Shape::Off)) {
        return Some(None);
    }
    let silent = s.lacks("call");
    let mut s = s.section("call");
    let (after, wait) = (s.word("after"), s.parsed("wait", values::some_days));
    match below.filter(|_| silent) {
        Some(below) => {
            s.finish();
            Some(below)
        }
        None => {
            let below = below.flatten();
            let after = s.or(after, "after", below.map(|b| b.after));
            let wait = s.or(wait, "wait", below.map(|b| b.wait));
            let call = after.zip(wait).map(|(after, wait)| CallPolicy { after, wait });
            if let Some((key, fault)) = call.and_then(|call| call_fault(call, ladder, min_gap.unwrap_or(0))) {
                s.error(s.place_of(key).error(fault));
            }
            s.finish();
            call.map(Some)
        }
    }
}

/// Why a call would never be asked for: the key and what is wrong with it.
fn call_fault(call: CallPolicy, ladder: &[Rung], min_gap: i32) -> Option<(&'static str, String)> {
    let CallPolicy { after, wait } = call;
    if matches!(after, Level::Upcoming | Level::Handover) {
        return Some((
            "after",
            format!("{after} asks for no money: write a level between the two ends of the ladder"),
        ));
    }
    let Some(rung) = ladder.iter().find(|r| r.level == after) else {
        return Some(("after", format!("{after} is not on the ladder: name a level that is")));
    };
    // What the next level leaves, if it comes as early as it may and as late as it must.
    let next =
        ladder.iter().filter(|r| r.level > after && r.level != Level::Handover).min_by_key(|r| r.level)?;
    let room = (next.offset - rung.offset).max(next.gap.unwrap_or(0)).max(min_gap);
    (wait >= room).then(|| {
        let name = next.level;
        ("wait", format!("{wait} days after {after} there is {name} already, {room} days after it: write a shorter time"))
    })
}

fn count(
    s: &mut Section<'_, '_>,
    key: &'static str,
    bounds: std::ops::RangeInclusive<i64>,
    below: Option<u32>,
) -> Option<u32> {
    let number = s.integer(key, bounds, "possible number").and_then(|n| u32::try_from(n).ok());
    s.or(number, key, below)
}
