//! The promises that the pure core keeps, each under random histories. A promise that also rests on the
//! mailbox, the store or the wire has its other tests there.

#![allow(clippy::unwrap_used)] // this is all test code, its plain functions too

#[path = "scenarios/stage.rs"]
mod stage;

#[path = "promises/history.rs"]
mod history;
#[path = "promises/policies.rs"]
mod policies;

use std::collections::BTreeSet;

use dunmail::desk;
use dunmail::dunning::{
    Account, Action, Address, Currency, Event, HoldKind, Intent, Invoice, Joins, Level, Order, QuestionKind,
    Rhythm, Role, Sent, Stage, by_height, days_between, normalise_number, plan, schedule, step,
};
use history::{Op, Seen, World, automatic_ops, ops, sending_ops};
use jiff::civil::{Date, date};
use policies::{policies, wild_policies};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Plays a history and shows every step to `look`.
fn play(policy: &str, ops: &[Op], mut look: impl FnMut(&Seen)) {
    let mut world = World::new(policy);
    for op in ops {
        world.play(op, &mut look);
    }
}

fn recipients(origin: &dunmail::dunning::Origin) -> String {
    serde_json::to_string(&(&origin.to, &origin.cc)).unwrap()
}

/// The notices that a step made.
fn made(seen: &Seen) -> Vec<dunmail::dunning::Notice> {
    let of = |action: &Action| match action {
        Action::Send { notice, .. } | Action::Draft { notice, .. } | Action::ByHand { notice, .. } => {
            Some(notice.clone())
        }
        _ => None,
    };
    seen.actions.iter().filter_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 80,
        // Seeds tell nothing once the strategies change: what was found becomes a scenario.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn promise_3_nothing_is_sent_for_what_is_paid_held_or_disputed(policy in policies(), ops in ops()) {
        play(&policy, &ops, |seen| {
            // What waits is looked at after every event: it is taken back as soon as something speaks against it.
            let waiting = seen.after.pending.iter().filter(|p| p.stage != Stage::Unknown).map(|p| p.notice.clone());
            for notice in made(seen).into_iter().chain(waiting) {
                assert!(!notice.dunned.is_empty());
                for number in notice.numbers().iter().chain(&notice.listed) {
                    let invoice = seen.after.invoice(number).unwrap();
                    assert!(invoice.is_open(), "{number} is closed");
                    assert_eq!(schedule::strictest(&seen.after, invoice), None, "{number} is held");
                }
            }
        });
    }

    #[test]
    fn promise_6_recipients_come_from_the_invoices_own_record(policy in policies(), ops in ops()) {
        play(&policy, &ops, |seen| {
            let origin = |a: &Account| -> BTreeSet<String> {
                a.invoices.iter().map(|i| recipients(&i.origin)).collect()
            };
            let (before, after) = (origin(&seen.before), origin(&seen.after));
            assert!(before.is_subset(&after), "a recipient has changed");
            let new: Vec<&String> = after.difference(&before).collect();
            match seen.event {
                Event::Sighted(sighting) if !new.is_empty() => {
                    assert_eq!(new, [&recipients(&sighting.origin)]);
                }
                Event::Imported(import) if !new.is_empty() => {
                    assert_eq!(new, [&recipients(&import.sighting.origin)]);
                }
                _ => assert!(new.is_empty(), "{:?} brought {new:?}", seen.event),
            }
        });
    }

    /// Whoever joins stands in the account's record, and nobody does where the debtor is a consumer.
    #[test]
    fn promise_6_who_joins_stands_in_the_accounts_record(
        policy in policies(),
        ops in prop_oneof![ops(), sending_ops()],
        consumer in any::<bool>(),
        roles in prop::collection::vec((0usize..4, prop::option::of(1usize..6)), 0..4),
    ) {
        let (bot, lines) = policy.split_once('|').unwrap();
        let debtor = if consumer { "consumer" } else { "business" };
        let mut policy = stage::policy_under("", bot, lines, &format!("debtor = \"{debtor}\""));
        let joins = roles.iter().enumerate().map(|(n, (role, from))| {
            let (role, from) = (Role::ALL[*role], from.map(|from| Level::ALL[from]));
            Joins { address: Address::bare(format!("c{n}@kunde.test")), role, from: from.unwrap_or(role.usual()) }
        });
        policy.contacts = joins.collect();
        let mut world = World::with(policy);
        for op in &ops {
            world.play(op, &mut |seen: &Seen| {
                for notice in made(seen) {
                    for joined in &notice.joined {
                        let known = seen.policy.contacts.iter().find(|c| c.address == *joined).unwrap();
                        assert!(!consumer, "{joined:?} is told what a consumer owes");
                        assert!(known.from <= notice.level.standard(), "{joined:?} joins too early");
                    }
                    let all = seen.policy.contacts.iter().filter(|c| c.from <= notice.level.standard());
                    let expected = if consumer || notice.channel.by_hand() || notice.level == Level::Upcoming { 0 } else { all.count() };
                    assert_eq!(notice.joined.len(), expected);
                }
            });
        }
    }

    #[test]
    fn promise_7_no_mail_triggers_a_mail_and_no_machine_moves_a_case_forward(policy in policies(), ops in prop_oneof![ops(), automatic_ops()]) {
        play(&policy, &ops, |seen| {
            if *seen.event != Event::Tick {
                assert!(made(seen).is_empty(), "{:?} made a notice", seen.event);
            }
            let automatic = match seen.event {
                Event::Replied(r) => matches!(r.primary, Intent::OutOfOffice | Intent::AutoAck | Intent::Bounce),
                Event::Bounced(_) => true,
                _ => false,
            };
            if automatic {
                let comes = |account: &Account| {
                    let idle = Account { pending: None, ..account.clone() };
                    schedule::forecast(&idle, seen.policy, seen.now).map_or(Date::MAX, |(on, _)| on)
                };
                assert!(comes(&seen.before) <= comes(&seen.after), "{:?} hastens", seen.event);
                for (old, new) in seen.before.invoices.iter().zip(&seen.after.invoices) {
                    assert!(new.status == old.status && new.paid == old.paid);
                    // By what is still to come, since levels of a user's own have their order from the ladder.
                    let to_come = seen.policy.ahead(new);
                    assert!(seen.policy.ahead(old).iter().all(|rung| to_come.contains(rung)), "a level is skipped");
                }
            }
        });
    }

    #[test]
    fn promise_8_one_mail_a_day_and_one_notice_a_gap(policy in policies(), ops in prop_oneof![ops(), sending_ops()]) {
        // Days on which a mail of the bot's left, or may have.
        let mut left: Vec<(Date, Level)> = Vec::new();
        play(&policy, &ops, |seen| {
            let pending = seen.before.pending.as_ref();
            // It did not arrive, says a person or, after all, the server; the day was used all the same.
            let unknown = pending.filter(|p| p.stage == Stage::Unknown);
            let denied = unknown.is_some_and(|unknown| match seen.event {
                Event::Told(command) => command.order == Order::Resend,
                Event::Refused { key, .. } => *key == unknown.key,
                _ => false,
            });
            if denied {
                left.pop();
            }
            let leaves = match seen.event {
                Event::Accepted { key } => pending.filter(|p| p.key == *key && p.stage == Stage::Sealed),
                Event::Lost { key } => pending.filter(|p| p.key == *key && p.stage == Stage::Sealed),
                _ => None,
            };
            let Some(level) = leaves.map(|p| p.notice.level) else { return };
            let today = seen.now.date();
            let gap = i64::from(seen.policy.min_gap);
            for (on, other) in &left {
                assert_ne!(*on, today, "two mails on one day");
                if level != Level::Upcoming && *other != Level::Upcoming {
                    assert!(days_between(*on, today) >= gap, "{other} on {on}, {level} on {today}");
                }
            }
            left.push((today, level));
        });
    }

    /// Whatever the gap: no account gets more by itself than a person has looked at.
    #[test]
    fn promise_8_no_more_notices_than_a_person_has_looked_at(policy in policies(), ops in prop_oneof![ops(), sending_ops()]) {
        let mut left: Vec<Date> = Vec::new();
        play(&policy, &ops, |seen| {
            let today = seen.now.date();
            match seen.event {
                Event::Told(_) => left.clear(),
                Event::Wrote(contact) => left.retain(|day| *day > contact.on),
                Event::Accepted { key } => {
                    let pending = seen.before.pending.as_ref().filter(|p| p.key == *key && p.stage == Stage::Sealed);
                    left.extend(pending.filter(|p| p.notice.level != Level::Upcoming).map(|_| today));
                }
                _ => {}
            }
            for action in &seen.actions {
                let Action::Send { notice, .. } = action else { continue };
                let within = |days: i64| left.iter().filter(|on| days_between(**on, today) < days).count();
                let friendly = notice.level == Level::Upcoming;
                assert!(friendly || (within(7) < 1 && within(30) < 3), "{left:?}, and another on {today}");
            }
        });
    }

    #[test]
    fn promise_8_levels_are_neither_skipped_nor_repeated(policy in policies(), ops in prop_oneof![ops(), sending_ops()]) {
        let mut made_before: BTreeSet<(String, Level, u32)> = BTreeSet::new();
        let mut keys: BTreeSet<String> = BTreeSet::new();
        play(&policy, &ops, |seen| {
            for notice in made(seen) {
                assert!(seen.policy.calendar.may_send(seen.now), "outside the window");
                assert!(keys.insert(notice.key()), "{} twice", notice.key());
                for (number, level) in &notice.dunned {
                    let invoice = seen.after.invoice(number).unwrap();
                    let been = |level: Level| invoice.notices.iter().any(|n| n.level == level && !n.bounced);
                    assert!(!been(*level), "{number} has been through {level}");
                    let rung = seen.policy.rung(*level).unwrap();
                    for below in seen.policy.ladder.iter().filter(|r| by_height(r, rung).is_lt()) {
                        let below = below.level;
                        let lapsed = below.standard() == Level::Upcoming;
                        // What came back is done again, unless something louder has arrived; what a person skipped
                        // has not. A list tells the levels that it knows of.
                        let came_back = invoice.notices.iter().any(|n| n.level == below);
                        let louder = |n: &Sent| n.key.is_some() && n.level.height() > below.height();
                        let listed = |n: &Sent| n.level.standard() > below.standard();
                        let mut counted = invoice.notices.iter().filter(|n| !n.bounced);
                        let moot = counted.any(|n| if came_back { louder(n) } else { listed(n) });
                        assert!(lapsed || been(below) || moot, "{number} has skipped {below}");
                    }
                    let due = invoice.due.unwrap();
                    assert!(days_between(due, seen.now.date()) >= rung.offset.into(), "{level} too early");
                    assert!(level.standard() != Level::Upcoming || seen.now.date() < due, "upcoming has lapsed");
                    // What the outbox's unique key would refuse.
                    let unique = (normalise_number(number), *level, invoice.round);
                    assert!(made_before.insert(unique), "{number} {level} twice in one round");
                }
            }
        });
    }

    #[test]
    fn promise_8_waking_gives_the_same_notices_as_looking_every_day(policy in policies(), ops in ops()) {
        let daily = history::notices_by_day(&policy, &ops, history::Pace::Daily);
        let woken = history::notices_by_day(&policy, &ops, history::Pace::Woken);
        prop_assert_eq!(daily, woken);
    }

    #[test]
    fn promise_11_doubt_holds_and_asks(policy in policies(), ops in ops()) {
        use Intent::{Dispute, Insolvency, Legal, StopContact, Unclear};
        play(&policy, &ops, |seen| {
            for notice in made(seen) {
                for invoice in notice.numbers().iter().map(|n| seen.after.invoice(n).unwrap()) {
                    assert!(invoice.is_complete() && invoice.open_amount().unwrap().value > Decimal::ZERO);
                }
            }
            match seen.event {
                Event::Replied(reply) if !reply.junk && (reply.threaded || reply.about_money) => {
                    let doubt = reply.intents.iter().any(|i| [Unclear, Dispute, Legal, Insolvency, StopContact].contains(i));
                    let named = |n: &str| reply.invoices.iter().any(|r| normalise_number(r) == normalise_number(n));
                    let whole = !reply.invoices.iter().any(|n| seen.before.invoice(n).is_some());
                    let meant = seen.after.open_invoices().filter(|i| whole || named(&i.number));
                    for invoice in meant.filter(|_| doubt) {
                        let mut holds = seen.after.holds.iter().chain(&invoice.holds);
                        assert!(holds.any(|h| h.until.is_none()), "{} is not held", invoice.number);
                    }
                    let asked = seen.after.questions.iter().any(|q| q.message == Some(reply.message));
                    assert!(asked || !doubt, "nobody is asked about {:?}", reply.intents);
                }
                Event::Told(command) => {
                    let which = command.order == Order::Paid { amount: None } && command.invoice.is_none();
                    let proposed = seen.before.questions.iter().filter_map(|q| q.payment.as_ref());
                    let proposed = proposed.into_iter().any(|p| !p.settles.is_empty());
                    if which && !proposed && seen.before.open_invoices().count() > 1 {
                        assert_eq!(seen.before.open_invoices().count(), seen.after.open_invoices().count());
                        assert!(seen.after.questions.iter().any(|q| q.kind == QuestionKind::WhichPaid));
                        assert!(seen.after.holds.iter().any(|h| h.kind == HoldKind::Facts));
                    }
                }
                Event::Received(payment) => {
                    let again = step(&seen.after, seen.event, seen.policy, seen.now).account;
                    let counted = seen.after.received(&payment.entry).is_some();
                    let before = seen.before.received(&payment.entry);
                    // Every cent that is booked lies on an invoice or is credit.
                    let whole = before.or(Some(payment.amount));
                    // What was exchanged on the way is booked as ordered, in the invoice's currency.
                    let exchanged = payment.settles.iter().any(|s| s.amount.currency != payment.amount.currency);
                    assert!(!counted || exchanged || seen.after.received(&payment.entry) == whole, "{} is spread otherwise", payment.entry);
                    assert!(!counted || again == seen.after, "{} counts twice", payment.entry);
                    let asked = seen.after.questions.iter().any(|q| q.payment.as_ref() == Some(payment));
                    assert!(counted || asked, "{} is neither booked nor asked about", payment.entry);
                }
                Event::Unmatched(payment) => {
                    assert_eq!(
                        seen.before.invoices.iter().map(Invoice::open_amount).collect::<Vec<_>>(),
                        seen.after.invoices.iter().map(Invoice::open_amount).collect::<Vec<_>>()
                    );
                    assert!(seen.after.questions.iter().any(|q| q.payment.as_ref() == Some(payment)));
                }
                _ => {}
            }
        });
    }

    /// What Polish law forbids to demand from a consumer is not demanded, whatever anybody says; only the last day
    /// itself can be corrected, which no operation here does.
    #[test]
    fn promise_3_a_lapsed_claim_against_a_polish_consumer_is_not_demanded(policy in policies(), ops in ops(), years in 2i16..4) {
        let (bot, lines) = policy.split_once('|').unwrap();
        let policy = stage::policy_under("", bot, lines, "jurisdiction = \"PL\"\ndebtor = \"consumer\"");
        let mut world = World::with(policy);
        world.now = stage::at(date(2026 + years, 12, 20).at(10, 0, 0, 0));
        for op in &ops {
            // All invoices are from 2026: what fell due then lapses with 2028.
            let op = match op {
                Op::Invoice { number, due: Some(due), cents, doubt } => {
                    Op::Invoice { number: *number, due: Some(due - 366 * years), cents: *cents, doubt: *doubt }
                }
                other => other.clone(),
            };
            world.play(&op, &mut |seen: &Seen| {
                for notice in made(seen) {
                    for number in notice.numbers().iter().chain(&notice.listed) {
                        let invoice = seen.after.invoice(number).unwrap();
                        let last = dunmail::dunning::last_day(invoice, seen.policy).unwrap();
                        assert!(seen.now.date() <= last, "{number} has lapsed on {last}");
                    }
                }
            });
        }
    }

    /// A hold without an end is lifted by a person, by the event that it waits for, or with its invoice; never by
    /// a mail of the debtor's and never by time.
    #[test]
    fn promise_11_endless_holds_are_never_shortened(policy in policies(), ops in ops()) {
        play(&policy, &ops, |seen| {
            if !matches!(seen.event, Event::Replied(_) | Event::Bounced(_) | Event::Tick) {
                return;
            }
            for hold in seen.before.holds.iter().filter(|h| h.until.is_none()) {
                assert!(seen.after.holds.iter().any(|h| h.kind == hold.kind && h.until.is_none()));
            }
            for invoice in &seen.before.invoices {
                let now = seen.after.invoice(&invoice.number).unwrap();
                for hold in invoice.holds.iter().filter(|h| h.until.is_none()) {
                    assert!(now.holds.iter().any(|h| h.kind == hold.kind && h.until.is_none()));
                }
            }
        });
    }

    #[test]
    fn promise_12_plans_add_up_exactly(
        cents in 1i64..10_000_000_000,
        scale in 0u32..4,
        named in prop::option::of(0u32..60),
        rate in prop::option::of((-1000i64..1_000_000, 0u32..5)),
        default in 2u32..25,
    ) {
        let total = Decimal::new(cents, scale);
        let rate = rate.map(|(value, scale)| Decimal::new(value, scale));
        let parts = plan::parts(total, Currency::EUR, named, rate, default, date(2026, 1, 31), Rhythm::Month);
        let sum: Decimal = parts.iter().map(|p| p.amount.value).sum();
        prop_assert!(parts.is_empty() || sum == total, "{sum} of {total}: {parts:?}");
        prop_assert!(parts.iter().all(|p| p.amount.value > Decimal::ZERO), "{parts:?}");
        prop_assert!(parts.windows(2).all(|p| p[0].due < p[1].due));
        prop_assert!(named.is_none_or(|n| parts.is_empty() || parts.len() == n as usize));
    }

    /// Whatever is said and whenever: an answer, the same one each time, in bounded memory, and no idle wake.
    #[test]
    fn promise_13_the_core_is_total_and_bounded(
        policy in wild_policies(),
        ops in prop::collection::vec(history::wild_op(), 1..120),
    ) {
        let mut world = World::with(policy);
        for op in &ops {
            world.play(op, &mut |seen: &Seen| {
                assert_eq!(step(&seen.before, seen.event, seen.policy, seen.now).account, seen.after);
                seen.after.open_amounts();
                desk::tray(&seen.after, seen.now.date());
                desk::next_notice(&seen.after, seen.policy, seen.now);
                if let Some(wake) = schedule::wake_at(&seen.after, seen.policy, seen.now) {
                    assert!(wake >= *seen.now, "wakes in the past");
                    let tick = step(&seen.after, &Event::Tick, seen.policy, seen.now);
                    assert!(wake > *seen.now || tick.account != seen.after, "wakes for nothing");
                }
                assert!(seen.after.history.len() <= 60 && seen.after.questions.len() <= 40 + 6 * seen.after.invoices.len());
                let holds = |h: &[dunmail::dunning::Hold]| h.iter().map(|h| h.kind).collect::<BTreeSet<_>>().len() == h.len();
                assert!(holds(&seen.after.holds) && seen.after.invoices.iter().all(|i| holds(&i.holds)));
            });
        }
    }
}

#[test]
fn promise_13_hundreds_of_mails_leave_a_small_account() {
    let mut world = World::new("mode = \"auto\"|");
    let mut sizes = Vec::new();
    for n in 0..500 {
        let intents = vec![Intent::ALL[n % Intent::ALL.len()], Intent::Unclear];
        let reply = Op::Reply { intents, day: None, cents: None, of: vec![0], flags: 0 };
        let invoice = Op::Invoice { number: 0, due: Some(0), cents: Some(n as i64 + 100), doubt: 2 };
        for op in [invoice, reply, Op::Tick { accept: true }] {
            world.play(&op, &mut |seen| {
                assert!(seen.after.history.len() <= 60 && seen.after.questions.len() <= 40);
                sizes.push(serde_json::to_string(&seen.after).unwrap().len());
            });
        }
    }
    assert!(sizes.iter().all(|size| *size < 20_000), "{:?}", sizes.iter().max());
}
