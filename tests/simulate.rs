//! `dunning::simulate` plays what `step` decides: under random histories against a play that looks every hour, and
//! in cases whose days are reckoned by hand.

#![allow(clippy::unwrap_used)] // this is all test code, its plain functions too

#[path = "promises/history.rs"]
#[allow(dead_code, reason = "the promises use all of it")]
mod history;
#[path = "promises/policies.rs"]
#[allow(dead_code, reason = "the promises use all of it")]
mod policies;
#[path = "scenarios/stage.rs"]
mod stage;

use std::borrow::Cow;

use dunmail::dunning::simulate::{Drafts, How, Line, Simulation, Span, Subject, What, simulate};
use dunmail::dunning::{
    Account, Action, Caps, Command, Contact, Event, Order, Policy, Question, QuestionKind, Stage, schedule,
    step,
};
use history::{World, ops, sending_ops};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Zoned};
use proptest::prelude::*;

const NO_CAPS: Caps = Caps { per_hour: 1000, per_day: 1000 };

/// A day and what happens on it.
type Happens = (Date, How, String, Vec<String>);

fn waits(stage: Stage) -> bool {
    matches!(stage, Stage::Draft | Stage::ByHand)
}

fn span(from: &Zoned, until: Date, drafts: Drafts) -> Span {
    Span { from: from.clone(), until, caps: NO_CAPS, left: (0, 0), drafts }
}

fn played(account: &Account, policy: &Policy, span: &Span) -> Simulation {
    let subject = Subject { account: account.clone(), policy: Cow::Borrowed(policy) };
    simulate(vec![subject], span)
}

fn happens(line: &Line) -> Happens {
    let what = match line.what {
        What::Notice(level) => level.to_string(),
        What::Question(kind) => format!("{kind:?}"),
    };
    (line.on, line.how, what, line.invoices.clone())
}

/// The same by a look every hour, whatever the schedule says about when to look.
fn looked(account: &Account, policy: &Policy, from: &Zoned, until: Date) -> Vec<Happens> {
    let (mut account, mut now) = (account.clone(), from.clone());
    let mut seen = Vec::new();
    let mut old = account.pending.clone().filter(|p| waits(p.stage)).map(|p| p.key);
    while now.date() <= until {
        let mut events = vec![Event::Tick];
        while let Some(event) = events.pop() {
            let stepped = step(&account, &event, policy, &now);
            let before = std::mem::replace(&mut account, stepped.account);
            asked(&before, &account, now.date(), &mut seen);
            for action in &stepped.actions {
                match (action, &before.pending) {
                    (Action::Draft { notice, .. } | Action::ByHand { notice, .. }, _) => {
                        let all = notice.numbers().into_iter().chain(notice.listed.clone()).collect();
                        let how = if notice.channel.by_hand() { How::ByHand } else { How::Draft };
                        seen.push((now.date(), how, notice.level.to_string(), all));
                    }
                    (Action::Withdraw { .. }, Some(p)) if waits(p.stage) => {
                        let all = p.notice.numbers().into_iter().chain(p.notice.listed.clone()).collect();
                        seen.push((now.date(), How::Withdrawn, p.notice.level.to_string(), all));
                    }
                    _ => {}
                }
            }
        }
        let today = now.date();
        if let Some(pending) = account.pending.clone() {
            let all = pending.notice.numbers().into_iter().chain(pending.notice.listed.clone()).collect();
            let key = pending.key;
            let level = pending.notice.level.to_string();
            let may = policy.calendar.may_send(&now);
            let leaves = policy.leaves_alone(pending.notice.level, today) && account.last_mail != Some(today);
            let event = match pending.stage {
                Stage::Sealed if may && leaves => {
                    seen.push((today, How::Sent, level, all));
                    Some(Event::Accepted { key })
                }
                Stage::Draft if may => {
                    if old.take_if(|old| *old == key).is_some() {
                        seen.push((today, How::Draft, level, all));
                    }
                    Some(Event::Wrote(Contact { message: 0, on: today, key: Some(key), invoices: vec![] }))
                }
                Stage::ByHand if may => {
                    if old.take_if(|old| *old == key).is_some() {
                        seen.push((today, How::ByHand, level, all));
                    }
                    Some(Event::Told(Command { order: Order::Called, invoice: None, by: "test".into() }))
                }
                _ => None,
            };
            if let Some(event) = event {
                let before = account.clone();
                account = step(&account, &event, policy, &now).account;
                asked(&before, &account, today, &mut seen);
            }
        }
        now = now.checked_add(SignedDuration::from_hours(1)).unwrap();
    }
    seen
}

fn asked(before: &Account, after: &Account, on: Date, seen: &mut Vec<Happens>) {
    let by_hand = after.pending.as_ref().is_some_and(|p| p.stage == Stage::ByHand);
    let of_a_notice = |q: &Question| match q.kind {
        QuestionKind::Approve | QuestionKind::Letter | QuestionKind::Task => true,
        QuestionKind::Call => by_hand,
        _ => false,
    };
    let known =
        |q: &Question| before.questions.iter().any(|old| old.kind == q.kind && old.invoice == q.invoice);
    let fresh = |q: &&Question| !of_a_notice(q) && !known(q);
    let mut kinds: Vec<(String, Vec<String>)> = Vec::new();
    for question in after.questions.iter().filter(fresh) {
        let kind = format!("{:?}", question.kind);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, numbers)) => numbers.extend(question.invoice.clone()),
            None => kinds.push((kind, question.invoice.clone().into_iter().collect())),
        }
    }
    for (kind, numbers) in kinds {
        let all = || after.open_invoices().map(|i| i.number.clone()).collect();
        let numbers = if numbers.is_empty() { all() } else { numbers };
        seen.push((on, How::Asks, kind, numbers));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_simulation_is_what_step_decides_day_by_day(
        policy in policies::policies(),
        ops in prop_oneof![ops(), sending_ops()],
    ) {
        let mut world = World::new(&policy);
        let mut last: Option<(Account, Policy)> = None;
        for op in &ops {
            world.play(op, &mut |seen| last = Some((seen.after.clone(), seen.policy.clone())));
        }
        if let Some((account, policy)) = last {
            let until = world.now.date().saturating_add(jiff::Span::new().days(70));
            let span = span(&world.now, until, Drafts::Sent);
            let play = played(&account, &policy, &span);
            // For a handover the schedule wakes nobody as long as another invoice's notice is to come before it:
            // the look every hour asks earlier than the daemon and the simulation do.
            let early = |(.., what, _): &Happens| what != "Handover";
            let found: Vec<Happens> = play.lines.iter().map(happens).filter(early).collect();
            let mut expected = looked(&account, &policy, &world.now, until);
            expected.retain(early);
            assert_eq!(found, expected);
            assert_eq!(play, played(&account, &policy, &span), "the play has a memory");
        }
    }
}

/// An account with invoices of 100 euros, due on the days given.
fn owing(id: &str, due: &[Date], policy: &Policy) -> Account {
    let now = stage::at(date(2026, 2, 2).at(10, 0, 0, 0));
    let mut account = Account { id: id.into(), ..stage::account() };
    for (number, due) in (1..).zip(due) {
        let seen =
            stage::sighting(&format!("RE-{number}"), Some(*due), Some(stage::money("100", "EUR")), number);
        account = step(&account, &Event::Sighted(Box::new(seen)), policy, &now).account;
    }
    account
}

fn told(play: &Simulation) -> Vec<String> {
    let line = |line: &Line| {
        let (on, how, what, invoices) = happens(line);
        format!("{on} {how:?} {what} {}: {}", invoices.join("+"), line.why)
    };
    play.lines.iter().map(line).collect()
}

/// Due on Sunday, 1 March 2026; Easter Monday is 6 April.
#[test]
fn the_whole_ladder_with_its_reasons() {
    let policy = stage::policy("mode = \"auto\"", "");
    let account = owing("a@kunde.test", &[date(2026, 3, 1)], &policy);
    let now = stage::at(date(2026, 2, 2).at(10, 0, 0, 0));
    let play = played(&account, &policy, &span(&now, date(2026, 5, 31), Drafts::Sent));
    let expected = [
        "2026-02-26 Sent upcoming RE-1: 3 days before the due day 2026-03-01",
        "2026-03-02 Sent reminder RE-1: 1 day after the due day 2026-03-01",
        "2026-03-12 Sent first_notice RE-1: 11 days after the due day 2026-03-01",
        "2026-03-23 Sent second_notice RE-1: 21 days after the due day 2026-03-01, so since 2026-03-22",
        "2026-03-30 Asks Call RE-1: the notice is unanswered: a call is due; the ladder goes on",
        "2026-04-01 Draft final_notice RE-1: 31 days after the due day 2026-03-01; RE-1 shown: interest 0.37 EUR from \
         2026-03-20 lump sum 40.00 EUR",
        "2026-04-13 Draft formal_demand RE-1: 41 days after the due day 2026-03-01, so since 2026-04-11; RE-1 \
         shown: interest 0.70 EUR from 2026-03-20 lump sum 40.00 EUR",
        "2026-04-21 Asks Handover RE-1: the ladder is at its end: hand over, or go on",
    ];
    assert_eq!(told(&play), expected);
    assert!(matches!(&play.ends[..], [(_, schedule::Next::Handover(_))]), "{:?}", play.ends);
}

#[test]
fn drafts_that_nobody_sends_stop_the_ladder() {
    let policy = stage::policy("mode = \"draft\"", "");
    let account = owing("a@kunde.test", &[date(2026, 3, 1)], &policy);
    let now = stage::at(date(2026, 2, 2).at(10, 0, 0, 0));
    let play = played(&account, &policy, &span(&now, date(2026, 5, 31), Drafts::Wait));
    let days: Vec<(Date, How)> = play.lines.iter().map(|line| (line.on, line.how)).collect();
    // The word before the due day lapses on it; the reminder waits for ever.
    let expected =
        [(date(2026, 2, 26), How::Draft), (date(2026, 3, 1), How::Withdrawn), (date(2026, 3, 2), How::Draft)];
    assert_eq!(days, expected);
    assert_eq!(play.ends[0].1, schedule::Next::Pending(Stage::Draft));
}

#[test]
fn all_accounts_share_the_caps() {
    let policy = stage::policy("mode = \"auto\"", "");
    let accounts = |due| (0..7).map(move |n| (format!("k{n}@kunde.test"), due));
    let subjects = accounts(date(2026, 3, 5)).map(|(id, due)| {
        let account = owing(&id, &[due], &policy);
        Subject { account, policy: Cow::Borrowed(&policy) }
    });
    let from = stage::at(date(2026, 3, 2).at(8, 0, 0, 0));
    let mut span = span(&from, date(2026, 3, 5), Drafts::Sent);
    // One of the four of Monday had left before; the rest waits for Tuesday.
    (span.caps, span.left) = (Caps { per_hour: 2, per_day: 4 }, (1, 1));
    let play = simulate(subjects.collect(), &span);
    let on = |day| play.lines.iter().filter(|line| line.on == date(2026, 3, day)).count();
    assert_eq!([on(2), on(3), on(4)], [3, 4, 0], "{:?}", told(&play));
    assert!(play.lines[3].why.ends_with("kept back since 2026-03-02 by caps or window"), "{:?}", told(&play));
}

#[test]
fn old_statements_make_drafts() {
    let mut policy = stage::policy("mode = \"auto\"", "");
    policy.statements_until = Some(date(2026, 2, 27));
    let account = owing("a@kunde.test", &[date(2026, 3, 1)], &policy);
    let now = stage::at(date(2026, 3, 2).at(10, 0, 0, 0));
    let play = played(&account, &policy, &span(&now, date(2026, 3, 20), Drafts::Sent));
    let how: Vec<(Date, How)> = play.lines.iter().map(|line| (line.on, line.how)).collect();
    assert_eq!(how, [(date(2026, 3, 2), How::Sent), (date(2026, 3, 12), How::Draft)]);
    assert!(play.lines[1].why.contains("statement is too old"), "{}", play.lines[1].why);
}
