//! What a reading does: `[effects]`.

use std::collections::BTreeMap;

use super::section::Section;
use crate::dunning::{Effect, HoldKind, Intent};

/// Intents after which nothing may be sent by itself, whatever a file says: doubt never acts, and law or
/// decency forbids the rest.
const MUST_HOLD: [Intent; 5] =
    [Intent::Unclear, Intent::Dispute, Intent::Legal, Intent::Insolvency, Intent::StopContact];

/// Holds that carry their own end: the promised day, the day of return.
const OWN_END: [HoldKind; 2] = [HoldKind::Promise, HoldKind::Absent];

/// Reads `[effects]`: an entry replaces the one below as a whole. Every intent needs one.
pub(super) fn read(
    mut s: Section<'_, '_>,
    below: Option<&BTreeMap<Intent, Effect>>,
) -> BTreeMap<Intent, Effect> {
    let mut effects = below.cloned().unwrap_or_default();
    for intent in Intent::ALL {
        let key = intent.label();
        if s.lacks(key) && effects.contains_key(&intent) {
            s.section(key).finish();
            continue;
        }
        if s.lacks(key) {
            s.missing(key, "write what such a reply does, {} for nothing");
            continue;
        }
        let mut entry = s.section(key);
        let effect = Effect {
            hold: entry.word("hold"),
            account: entry.boolean("account").unwrap_or(false),
            working_days: entry
                .integer("working_days", 1..=99, "number of days")
                .and_then(|n| i32::try_from(n).ok()),
            show: entry.boolean("show").unwrap_or(false),
            answer: entry.word("answer"),
        };
        let spelt = entry.lacks("hold") || effect.hold.is_some();
        entry.finish();
        if let Some(why) = fault(intent, &effect).filter(|_| spelt) {
            s.error(s.place_of(key).error(why));
        }
        effects.insert(intent, effect);
    }
    s.finish();
    effects
}

/// Why an effect would leave a debtor dunned in spite of what was said, or held for ever unseen.
fn fault(intent: Intent, effect: &Effect) -> Option<&'static str> {
    let ends = effect.working_days.is_some() || effect.hold.is_some_and(|h| OWN_END.contains(&h));
    if MUST_HOLD.contains(&intent) && (effect.hold.is_none() || ends) {
        return Some("must hold until a person lifts it: write a hold, and no working_days");
    }
    if effect.hold.is_some() && !ends && !effect.show {
        return Some("holds without an end and unseen: write show = true or working_days");
    }
    if effect.hold.is_none() && (effect.account || effect.working_days.is_some()) {
        return Some("names what to hold or how long, but no hold: write one such as hold = \"request\"");
    }
    None
}
