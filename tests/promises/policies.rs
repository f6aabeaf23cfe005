//! Random policies.

use dunmail::dunning::{Caps, Channel, Extras, Level, Mode, Policy, Rung};
use proptest::prelude::*;

use crate::stage;

/// Lines under `[bot]` and `[policy]`, separated by `|`.
pub fn policies() -> impl Strategy<Value = String> {
    let mode = prop::sample::select(vec!["observe", "draft", "auto", "auto", "auto", "auto"]);
    let top = prop::sample::select(vec!["reminder", "second_notice", "final_notice"]);
    let window = prop::sample::select(vec![
        "Mon-Fri 09:00-17:00",
        "Mon-Fri 09:00-17:00",
        "Mon-Sun 00:00-24:00",
        "Sat 08:00-13:00",
    ]);
    let rungs = prop::sample::select(vec![
        "",
        "ladder.upcoming = false",
        "ladder.reminder = false\nladder.final_notice = false",
        "ladder.first_notice = { offset = \"+9d\", gap = \"13d\" }",
        "effects.question = { hold = \"acknowledged\", show = true }",
        "ladder.formal_demand = false\nladder.handover = false",
        "ladder.zweite = { like = \"first_notice\", offset = \"+13d\" }\nladder.anders = { like = \"first_notice\", offset = \"+16d\" }",
        "ladder.brief = { like = \"second_notice\", offset = \"+26d\", channel = \"letter\" }\nladder.anruf = { like = \"reminder\", offset = \"+5d\", channel = \"call\" }",
        "ladder.formal_demand = { channel = \"letter\" }\nladder.pruefen = { like = \"final_notice\", offset = \"+36d\", channel = \"task\" }",
    ]);
    (mode, top, window, 1..15i32, rungs).prop_map(|(mode, top, window, gap, rungs)| {
        format!("mode = \"{mode}\"\nauto_up_to = \"{top}\"|send_window = \"{window}\"\nmin_gap = \"{gap}d\"\n{rungs}\n")
    })
}

/// The standard levels, and two of a user's own.
fn levels() -> Vec<Level> {
    let own = [Level::own("a", Level::Reminder), Level::own("b", Level::Reminder)];
    Level::ALL.into_iter().chain(own.into_iter().flatten()).collect()
}

/// Policies that no config would let through.
pub fn wild_policies() -> impl Strategy<Value = Policy> {
    let number = prop_oneof![-400..400i32, Just(i32::MAX), Just(i32::MIN)];
    let rung =
        (prop::sample::select(levels()), number.clone(), prop::option::of(number.clone()), any::<bool>());
    let mode = prop::sample::select(vec![Mode::Observe, Mode::Draft, Mode::Auto]);
    let days = prop_oneof![0..400i32, Just(i32::MAX), Just(i32::MIN)];
    (policies(), prop::collection::vec(rung, 0..9), number, mode, days, -5..300i32).prop_map(
        |(text, ladder, min_gap, mode, undated, grace)| {
            let mut policy = parse(&text);
            policy.ladder = ladder
                .into_iter()
                .map(|(level, offset, gap, approval)| Rung {
                    level,
                    offset,
                    gap,
                    channel: Channel::Mail,
                    approval,
                    deadline: None,
                    interest: Extras::Claim,
                    fee: Some(5.into()),
                })
                .collect();
            (policy.min_gap, policy.mode) = (min_gap, mode);
            (policy.promise.undated, policy.promise.grace) = (undated, grace);
            policy.caps = Caps { per_hour: 0, per_day: 0 };
            policy
        },
    )
}

/// The policy that such lines make.
pub fn parse(text: &str) -> Policy {
    let (bot, policy) = text.split_once('|').unwrap();
    stage::policy(bot, policy)
}
