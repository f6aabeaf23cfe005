//! The rules of dunning: `rules/policy.toml`, a user's own file over it, the config's `[policy]` over both.
//! All three have the same keys; what one leaves out is as in the one below.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::error::ConfigError;
use super::rungs::Rungs;
use super::section::{Reader, Section, Shape};
use super::{effects, values};
use crate::calendar::SendWindow;
use crate::dunning::{
    BeyondPolicy, CallPolicy, Caps, Effect, HabitPolicy, Intent, Level, PaymentPolicy, PriorityPolicy,
    PromisePolicy, Rung, UnseenPolicy,
};

/// The policy that the binary carries.
pub const POLICY: &str = include_str!("../../rules/policy.toml");

/// A [`crate::dunning::Policy`] but for what the rest of the config says: mode, starting line, place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Conduct {
    pub ladder: Vec<Rung>,
    pub min_gap: i32,
    pub minimum: Decimal,
    /// `None`: off.
    pub habit: Option<HabitPolicy>,
    pub caps: Caps,
    pub unseen: UnseenPolicy,
    pub promise: PromisePolicy,
    pub payment: PaymentPolicy,
    pub priority: PriorityPolicy,
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
        let unseen = unseen(s.section("unseen"), below.map(|b| b.unseen));
        let promise = promise(s.section("promise"), below.map(|b| b.promise));
        let payment = payment(s.section("payment"), below.map(|b| b.payment));
        let priority = priority(s.section("priority"), below.map(|b| b.priority));
        let effects = effects::read(s.section("effects"), below.map(|b| &b.effects));
        let min_gap = s.parsed("min_gap", values::some_days);
        let min_gap = s.or(min_gap, "min_gap", below.map(|b| b.min_gap));
        let minimum = s.parsed("minimum", values::any_sum);
        let minimum = s.or(minimum, "minimum", below.map(|b| b.minimum));
        let habit = habit(&mut s, below.map(|b| b.habit));
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
            minimum: minimum?,
            habit: habit?,
            caps: caps?,
            unseen: unseen?,
            promise: promise?,
            payment: payment?,
            priority: priority?,
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

fn unseen(mut s: Section<'_, '_>, below: Option<UnseenPolicy>) -> Option<UnseenPolicy> {
    let in_7_days = count(&mut s, "in_7_days", 1..=7, below.map(|b| b.in_7_days));
    let in_30_days = count(&mut s, "in_30_days", 1..=30, below.map(|b| b.in_30_days));
    s.finish();
    Some(UnseenPolicy { in_7_days: in_7_days?, in_30_days: in_30_days? })
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

fn priority(mut s: Section<'_, '_>, below: Option<PriorityPolicy>) -> Option<PriorityPolicy> {
    let large = s.parsed("large", values::some_sum);
    let large = s.or(large, "large", below.map(|b| b.large));
    let mut points = |key, below| count(&mut s, key, 0..=1000, below);
    let amount = points("amount", below.map(|b| b.amount));
    let age = points("age", below.map(|b| b.age));
    let broken = points("broken", below.map(|b| b.broken));
    let slow = points("slow", below.map(|b| b.slow));
    let slower = points("slower", below.map(|b| b.slower));
    let first = points("first", below.map(|b| b.first));
    let lapses = points("lapses", below.map(|b| b.lapses));
    s.finish();
    Some(PriorityPolicy {
        large: large?,
        amount: amount?,
        age: age?,
        broken: broken?,
        slow: slow?,
        slower: slower?,
        first: first?,
        lapses: lapses?,
    })
}

/// `[habit]`, or `habit = false`. The outer `None`: something is missing.
fn habit(s: &mut Section<'_, '_>, below: Option<Option<HabitPolicy>>) -> Option<Option<HabitPolicy>> {
    const KEY: &str = "habit";
    match s.shape(KEY) {
        None => return s.or(None, KEY, below),
        Some(Shape::Off) => return Some(None),
        Some(_) => {}
    }
    let mut s = s.section(KEY);
    let below = below.flatten();
    let invoices = count(&mut s, "invoices", 2..=12, below.map(|b| u32::try_from(b.invoices).unwrap_or(12)));
    let most = s.parsed("most", values::some_days);
    let most = s.or(most, "most", below.map(|b| b.most));
    s.finish();
    let invoices = invoices.and_then(|n| usize::try_from(n).ok());
    Some(Some(HabitPolicy { invoices: invoices?, most: most? }))
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
    let (after, wait) = (s.parsed("after", super::rungs::standard), s.parsed("wait", values::some_days));
    // The outer `None`: it says nothing.
    let first = match s.shape("first") {
        None => None,
        Some(Shape::Off) => Some(None),
        Some(_) => s.parsed("first", super::rungs::standard).map(Some),
    };
    match below.filter(|_| silent) {
        Some(below) => {
            s.finish();
            Some(below)
        }
        None => {
            let below = below.flatten();
            let after = s.or(after, "after", below.map(|b| b.after));
            let wait = s.or(wait, "wait", below.map(|b| b.wait));
            // What is inherited gives way to an earlier "after".
            let inherited =
                below.and_then(|b| b.first).filter(|first| after.is_none_or(|after| *first < after));
            let first = first.unwrap_or(inherited);
            let call = after.zip(wait).map(|(after, wait)| CallPolicy { after, first, wait });
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
    let CallPolicy { after, first, wait } = call;
    if first.is_some_and(|first| first >= after || first == Level::Upcoming) {
        return Some((
            "first",
            format!("is no level before {after}: write one between upcoming and {after}, or false"),
        ));
    }
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
    let next = ladder.iter().find(|r| r.level > after && r.level != Level::Handover)?;
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
