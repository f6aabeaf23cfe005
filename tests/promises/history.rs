//! Random histories of an account, and the world that plays them.

use dunmail::dunning::{
    Account, Action, Command, Contact, CreditFor, Currency, Event, Fact, Imported, Intent, Invoice, LetOff,
    Money, NeverDun, Order, Payment, Policy, Proposal, Reason, Returned, Rhythm, Settled, Stage, Unsure,
    plan, schedule, step,
};
use jiff::civil::{Date, date};
use jiff::{ToSpan, Zoned};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::policies::parse;
use crate::stage;

/// Something that happens. Numbers are taken modulo what there is.
#[derive(Debug, Clone)]
pub enum Op {
    /// Days pass; on each of them there is a look at ten o'clock, and what is sealed is accepted or not.
    Days {
        days: u8,
        accept: bool,
    },
    /// A look at once.
    Tick {
        accept: bool,
    },
    Invoice {
        number: u8,
        due: Option<i16>,
        cents: Option<i64>,
        doubt: u8,
    },
    Credit {
        cents: Option<i64>,
        of: Option<u8>,
    },
    Reply {
        intents: Vec<Intent>,
        day: Option<(i16, u8)>,
        cents: Option<i64>,
        of: Vec<u8>,
        flags: u8,
    },
    /// The fate of the latest notice, or of an older one.
    Fate {
        which: u8,
        older: Option<u8>,
    },
    Wrote {
        days_ago: u8,
    },
    Told {
        order: u8,
        of: Option<u8>,
        value: i64,
    },
    /// A bank statement: a payment, its return, or one that a person must place.
    Bank {
        what: u8,
        of: Vec<u8>,
        cents: i64,
    },
    /// To an extreme of the calendar.
    Leap(bool),
    /// A reply or an invoice with extreme days and sums.
    Extreme(u8),
}

/// One step as the tests see it.
pub struct Seen<'a> {
    pub before: Account,
    pub after: Account,
    pub actions: Vec<Action>,
    pub event: &'a Event,
    pub policy: &'a Policy,
    pub now: &'a Zoned,
}

pub fn ops() -> impl Strategy<Value = Vec<Op>> {
    prop::collection::vec(op(), 3..90)
}

fn op() -> impl Strategy<Value = Op> {
    let number = 0..6u8;
    let cents = 1..300_000i64;
    let mixed = prop::collection::vec(prop::sample::select(Intent::ALL.to_vec()), 1..4);
    // What ends by itself is worth more than its share: it is what later mails may shorten or replace.
    let timed = [Intent::OutOfOffice, Intent::PromiseToPay, Intent::Acknowledgement];
    let intents = prop_oneof![2 => mixed, 1 => prop::sample::select(timed.to_vec()).prop_map(|i| vec![i])];
    let due = prop_oneof![2 => -60..40i16, 1 => -2..5i16];
    let invoice = (
        number.clone(),
        prop::option::weighted(0.9, due),
        prop::option::weighted(0.9, cents.clone()),
        0..20u8,
    )
        .prop_map(|(number, due, cents, doubt)| Op::Invoice { number, due, cents, doubt });
    let reply = (
        intents,
        prop::option::of((-3..50i16, 0..4u8)),
        prop::option::of(cents.clone()),
        prop::collection::vec(number.clone(), 0..3),
        any::<u8>(),
    )
        .prop_map(|(intents, day, cents, of, flags)| Op::Reply { intents, day, cents, of, flags });
    prop_oneof![
        6 => (1..40u8, prop::bool::weighted(0.8)).prop_map(|(days, accept)| Op::Days { days, accept }),
        4 => prop::bool::weighted(0.8).prop_map(|accept| Op::Tick { accept }),
        4 => invoice,
        1 => (prop::option::weighted(0.8, cents), prop::option::of(number.clone())).prop_map(|(cents, of)| Op::Credit { cents, of }),
        3 => reply,
        4 => (0..8u8, prop::option::weighted(0.2, any::<u8>())).prop_map(|(which, older)| Op::Fate { which, older }),
        1 => (0..30u8).prop_map(|days_ago| Op::Wrote { days_ago }),
        3 => (0..9u8, prop::collection::vec(number.clone(), 0..3), -5..100_000i64)
            .prop_map(|(what, of, cents)| Op::Bank { what, of, cents }),
        5 => (0..21u8, prop::option::of(number), -20..100_000i64).prop_map(|(order, of, value)| Op::Told { order, of, value }),
    ]
}

/// Histories of little but invoices, looks, and the fates of what is sent.
pub fn sending_ops() -> impl Strategy<Value = Vec<Op>> {
    let invoice = (0..6u8, -20..5i16, 1..300_000i64).prop_map(|(number, due, cents)| Op::Invoice {
        number,
        due: Some(due),
        cents: Some(cents),
        doubt: 19,
    });
    let op = prop_oneof![
        3 => invoice,
        4 => prop::bool::weighted(0.7).prop_map(|accept| Op::Tick { accept }),
        2 => (1..9u8, any::<bool>()).prop_map(|(days, accept)| Op::Days { days, accept }),
        2 => (0..8u8, prop::option::weighted(0.2, any::<u8>())).prop_map(|(which, older)| Op::Fate { which, older }),
        2 => (4..12u8, prop::option::of(0..6u8)).prop_map(|(order, of)| Op::Told { order, of, value: 5 }),
    ];
    prop::collection::vec(op, 3..60)
}

/// Histories of little but what machines answer.
pub fn automatic_ops() -> impl Strategy<Value = Vec<Op>> {
    let machine = prop::sample::select(vec![
        vec![Intent::OutOfOffice],
        vec![Intent::OutOfOffice, Intent::Redirect],
        vec![Intent::AutoAck, Intent::PromiseToPay],
        vec![Intent::PromiseToPay],
    ]);
    let reply = (machine, -3..40i16).prop_map(|(intents, day)| Op::Reply {
        intents,
        day: Some((day, 0)),
        cents: None,
        of: vec![],
        flags: 8,
    });
    let invoice = (0..3u8, -20..5i16).prop_map(|(number, due)| Op::Invoice {
        number,
        due: Some(due),
        cents: Some(10_000),
        doubt: 19,
    });
    let op = prop_oneof![
        1 => invoice,
        3 => reply,
        1 => (1..9u8).prop_map(|days| Op::Days { days, accept: true }),
    ];
    prop::collection::vec(op, 3..30)
}

pub fn wild_op() -> impl Strategy<Value = Op> {
    prop_oneof![
        12 => op(),
        1 => any::<bool>().prop_map(Op::Leap),
        4 => any::<u8>().prop_map(Op::Extreme),
    ]
}

/// What a paper probably says; of some invoices it was confirmed before.
fn proposal(fact: Fact, number: u8) -> Proposal {
    Proposal { fact, look: "words".into(), times: u32::from(number % 3) }
}

/// An account and what it needs to be told about.
pub struct World {
    policy: Policy,
    account: Account,
    pub now: Zoned,
    message: i64,
    /// The keys of all notices made, the latest last.
    keys: Vec<String>,
}

impl World {
    pub fn new(policy: &str) -> Self {
        World::with(parse(policy))
    }

    pub fn with(policy: Policy) -> Self {
        let now = stage::at(date(2026, 2, 2).at(10, 0, 0, 0));
        World { policy, account: stage::account(), now, message: 0, keys: Vec::new() }
    }

    pub fn play(&mut self, op: &Op, look: &mut impl FnMut(&Seen)) {
        match op {
            Op::Days { days, accept } => {
                for _ in 0..*days {
                    self.now = next_day(&self.now);
                    self.apply(Event::Tick, look);
                    if *accept {
                        self.accept(look);
                    }
                }
            }
            Op::Tick { accept } => {
                self.apply(Event::Tick, look);
                if *accept {
                    self.accept(look);
                }
            }
            Op::Leap(forward) => {
                let day = if *forward { date(9999, 12, 25) } else { date(-9998, 1, 1) };
                self.now = stage::at(day.at(10, 0, 0, 0));
            }
            op => {
                if let Some(event) = self.event(op) {
                    self.apply(event, look);
                }
            }
        }
    }

    fn accept(&mut self, look: &mut impl FnMut(&Seen)) {
        let sealed = self.account.pending.as_ref().filter(|p| p.stage == Stage::Sealed);
        if let Some(key) = sealed.map(|p| p.key.clone()) {
            self.apply(Event::Accepted { key }, look);
        }
    }

    fn apply(&mut self, event: Event, look: &mut impl FnMut(&Seen)) {
        let stepped = step(&self.account, &event, &self.policy, &self.now);
        for action in &stepped.actions {
            if let Action::Send { key, .. } | Action::Draft { key, .. } | Action::ByHand { key, .. } = action
            {
                self.keys.push(key.clone());
            }
        }
        let before = std::mem::replace(&mut self.account, stepped.account);
        let after = self.account.clone();
        look(&Seen {
            before,
            after,
            actions: stepped.actions,
            event: &event,
            policy: &self.policy,
            now: &self.now,
        });
    }

    fn event(&mut self, op: &Op) -> Option<Event> {
        self.message += 1;
        let message = self.message;
        let today = self.now.date();
        Some(match op {
            Op::Invoice { number, due, cents, doubt } => {
                let due = due.map(|d| later(today, d.into()));
                let amount = cents.map(|c| eur(c - 5));
                let mut seen = stage::sighting(&name(*number), due, amount, message);
                match doubt {
                    0 => seen.number = None,
                    1 => (seen.iban, seen.iban_known) = (Some("DE02120300000000202051".into()), false),
                    2 => seen.contradictions = vec!["due: this, that".into()],
                    3 => seen.never_dun = Some(NeverDun::DirectDebit),
                    4 => seen.origin.cc = vec![dunmail::dunning::Address::bare("fremd@anderswo.test")],
                    5 => seen.amount = seen.amount.map(|a| Money::new(a.value, "PLN".parse().unwrap())),
                    6 => {
                        // A list has no mail; the invoice's own may turn up later.
                        seen.origin.message_id = None;
                        let reminded = (number % 3).checked_sub(1);
                        let turn = (number % 2 > 0).then(|| later(today, i64::from(*number)));
                        let paid = Decimal::from(number % 2);
                        let import = Imported { sighting: seen, paid, reminded, turn };
                        return Some(Event::Imported(Box::new(import)));
                    }
                    7 => {
                        let likeliest = seen.due.take().map(|due| proposal(Fact::Due(due), *number));
                        seen.unsure = vec![Unsure { words: "due: this or that".into(), likeliest }];
                    }
                    8 => {
                        let likeliest = seen.number.take().map(|it| proposal(Fact::Number(it), *number));
                        seen.unsure = vec![Unsure { words: "number: this or that".into(), likeliest }];
                    }
                    _ => {}
                }
                Event::Sighted(Box::new(seen))
            }
            Op::Credit { cents, of } => {
                let mut seen = stage::sighting(&format!("GS-{message}"), None, cents.map(eur), message);
                seen.credit = Some(CreditFor { invoice: of.map(name) });
                Event::Sighted(Box::new(seen))
            }
            Op::Reply { intents, day, cents, of, flags } => {
                let mut reply = stage::reply(message, later(today, -i64::from(flags % 3)), intents.clone());
                reply.date = day.map(|(from, length)| {
                    [later(reply.on, from.into()), later(reply.on, i64::from(from) + i64::from(length))]
                });
                reply.amount = cents.map(eur);
                reply.installments = (flags & 4 > 0).then_some(u32::from(*flags));
                reply.invoices = of.iter().map(|n| name(*n)).collect();
                reply.junk = flags & 0xf0 == 0x10;
                reply.threaded = flags & 0x70 != 0x20;
                reply.about_money = flags & 8 > 0;
                Event::Replied(reply)
            }
            Op::Fate { which, older } => {
                let last = self.keys.len().checked_sub(1)?;
                let index = older.map_or(last, |o| last - usize::from(o) % (last + 1));
                let key = self.keys.get(index)?.clone();
                match which {
                    0 | 1 => Event::Accepted { key },
                    2 => Event::Refused { key, recipient: None, text: "550 no".into() },
                    3 => Event::Lost { key },
                    4 => Event::DraftGone { key },
                    5 | 6 => Event::Wrote(Contact { message, on: today, key: Some(key), invoices: vec![] }),
                    _ => {
                        let (invoices, detail) = (vec![], "5.1.1".into());
                        Event::Bounced(Returned { message, key: Some(key), invoices, detail })
                    }
                }
            }
            Op::Wrote { days_ago } => {
                let on = later(today, -i64::from(*days_ago));
                Event::Wrote(Contact { message, on, key: None, invoices: vec![] })
            }
            Op::Bank { what, of, cents } => self.bank(*what, of, *cents, message),
            Op::Told { order, of, value } => Event::Told(Command {
                order: self.order(*order, *value),
                invoice: of.map(|n| self.known(n)),
                by: "test".into(),
            }),
            Op::Extreme(n) => self.extreme(*n, message),
            Op::Days { .. } | Op::Tick { .. } | Op::Leap(_) => return None,
        })
    }

    /// Of the payments that name one invoice half are for just what it owes.
    fn bank(&self, what: u8, of: &[u8], cents: i64, message: i64) -> Event {
        let invoices: Vec<String> = of.iter().map(|n| self.known(*n)).collect();
        let owed = invoices.first().and_then(|n| self.account.invoice(n)?.open_amount());
        let received = self.account.invoices.iter().flat_map(|i| &i.received).next_back();
        let amount = match (what, owed, received) {
            (0 | 1, Some(owed), _) => owed,
            (4, _, Some(received)) => received.amount,
            _ => eur(cents),
        };
        let (entry, on) = (format!("{}", message - i64::from(what)), self.now.date());
        // Spread as a match would: all of it on the first, what it lacks let off or what is over a credit.
        let (mut settles, mut surplus) = (Vec::new(), None);
        if let (6 | 7, Some(owed), Some(number)) = (what, owed, invoices.first()) {
            let lacks = owed.value - amount.value;
            let part = Money::new(amount.value.min(owed.value), owed.currency);
            let reason = if cents % 2 == 0 { Reason::Rounding } else { Reason::Credit("GS-1".into()) };
            let off = LetOff { reason, amount: lacks };
            let let_off = (lacks > Decimal::ZERO && cents % 3 > 0).then_some(off);
            settles.push(Settled { invoice: number.clone(), amount: part, let_off });
            surplus = (lacks < Decimal::ZERO).then_some(-lacks);
        }
        if what == 8 {
            return Event::Elsewhere { entry };
        }
        let payment = Payment {
            entry,
            message,
            on,
            amount,
            name: None,
            iban: None,
            words: "w".into(),
            invoices,
            settles,
            surplus,
            takes_back: None,
            evidence: Vec::new(),
        };
        match what {
            0..=3 | 6 => Event::Received(payment),
            4 => Event::Reversed(payment),
            _ => Event::Unmatched(payment),
        }
    }

    fn order(&self, order: u8, value: i64) -> Order {
        let today = self.now.date();
        match order {
            0 => Order::Paid { amount: None },
            1 => Order::Paid { amount: Some(Decimal::new(value, 2)) },
            2 => Order::Hold { until: None },
            3 => Order::Hold { until: Some(later(today, value % 40)) },
            4..=6 => Order::Resume,
            7 => Order::WriteOff,
            8 => Order::Collections,
            9 => Order::Skip,
            10 => Order::Resend,
            11 => Order::Arrived,
            12 => Order::Set(Fact::Due(later(today, value % 60))),
            13 => Order::Set(Fact::Amount(eur(value))),
            15 => Order::Called,
            16 => Order::Agreed,
            // One that adds up, from a day on that may have passed.
            17..=19 => {
                let open: Option<Vec<Money>> =
                    self.account.open_invoices().map(Invoice::open_amount).collect();
                let total = open.iter().flatten().fold(Decimal::ZERO, |sum, a| sum.saturating_add(a.value));
                let count = u32::try_from(value.rem_euclid(5)).ok();
                let every = [Rhythm::Week, Rhythm::Fortnight, Rhythm::Month][usize::from(order) - 17];
                let first = later(today, value % 40);
                Order::Plan { parts: plan::parts(total, Currency::EUR, count, None, 3, first, every) }
            }
            14 => Order::Set(Fact::Number(name(u8::try_from(value.rem_euclid(9)).unwrap()))),
            _ => Order::Set(Fact::IbanConfirmed),
        }
    }

    /// The number of an invoice that there is, else one that there is not.
    fn known(&self, n: u8) -> String {
        let invoices = &self.account.invoices;
        let at = usize::from(n).checked_rem(invoices.len());
        at.and_then(|at| invoices.get(at)).map_or_else(|| name(n), |i| i.number.clone())
    }

    fn extreme(&self, n: u8, message: i64) -> Event {
        let day = [Date::MIN, Date::MAX, date(9999, 12, 30), date(-9999, 1, 2)][usize::from(n % 4)];
        let sum = [Decimal::MAX, Decimal::MIN, Decimal::ZERO, Decimal::new(1, 28)][usize::from(n / 4 % 4)];
        let money = Money::new(sum, "EUR".parse().unwrap());
        match n / 16 % 6 {
            0 if n.is_multiple_of(2) => {
                let sighting = stage::sighting(&name(n % 6), Some(day), Some(money), message);
                let (reminded, turn) = (Some(u8::MAX), Some(day));
                Event::Imported(Box::new(Imported { sighting, paid: sum, reminded, turn }))
            }
            0 => Event::Sighted(Box::new(stage::sighting(&name(n % 6), Some(day), Some(money), message))),
            1 => {
                let mut seen = stage::sighting("---", Some(day), Some(money), message);
                seen.credit = Some(CreditFor { invoice: Some(name(n % 6)) });
                Event::Sighted(Box::new(seen))
            }
            2 => {
                let mut reply = stage::reply(message, day, Intent::ALL.to_vec());
                (reply.date, reply.amount) = (Some([Date::MAX, day]), Some(money));
                (reply.primary, reply.installments) = (Intent::PromiseToPay, Some(u32::MAX));
                Event::Replied(reply)
            }
            3 => Event::Wrote(Contact {
                message,
                on: day,
                key: Some("upcoming/9/:reminder".into()),
                invoices: vec![],
            }),
            4 => Event::Lost { key: "reminder/0/RE1:reminder/RE2:formal_demand".into() },
            _ => {
                let orders = [
                    Order::Paid { amount: Some(sum) },
                    Order::Hold { until: Some(day) },
                    Order::Set(Fact::Due(day)),
                    Order::Set(Fact::Amount(money)),
                ];
                let order = orders[usize::from(n % 4)].clone();
                Event::Told(Command { order, invoice: Some(self.known(n)), by: String::new() })
            }
        }
    }
}

/// How often an account is looked at.
pub enum Pace {
    /// At midnight and at noon.
    Daily,
    /// When it asks to be.
    Woken,
}

/// The notices that a history leads to, each with its day. Events come at eight in the morning; what is sealed is
/// accepted at once.
pub fn notices_by_day(policy: &str, ops: &[Op], pace: Pace) -> Vec<(Date, String)> {
    let mut world = World::new(policy);
    let mut notices = Vec::new();
    let mut look = |seen: &Seen| {
        for action in &seen.actions {
            if let Action::Send { key, .. } | Action::Draft { key, .. } | Action::ByHand { key, .. } = action
            {
                notices.push((seen.now.date(), key.clone()));
            }
        }
    };
    for op in ops {
        let Op::Days { days, .. } = op else {
            if !matches!(op, Op::Tick { .. }) {
                let day = world.now.date();
                world.now = stage::at(day.at(8, 0, 0, 0));
                world.play(op, &mut look);
            }
            continue;
        };
        let end = world.now.date().saturating_add(i64::from(*days).days());
        match pace {
            Pace::Daily => {
                let mut day = world.now.date();
                while day < end {
                    for hour in [0, 12] {
                        let at = stage::at(day.at(hour, 0, 0, 0));
                        if at >= world.now {
                            world.now = at;
                            world.apply(Event::Tick, &mut look);
                            world.accept(&mut look);
                        }
                    }
                    day = day.tomorrow().unwrap();
                }
            }
            Pace::Woken => {
                for turn in 0.. {
                    assert!(turn < 500, "never comes to rest");
                    let wake = schedule::wake_at(&world.account, &world.policy, &world.now);
                    let Some(wake) = wake.filter(|at| at.date() < end) else { break };
                    world.now = wake;
                    world.apply(Event::Tick, &mut look);
                    world.accept(&mut look);
                }
            }
        }
        world.now = stage::at(end.at(8, 0, 0, 0));
    }
    notices
}

/// The next day at ten; the same instant where instants end.
fn next_day(now: &Zoned) -> Zoned {
    let day = now.date().tomorrow().ok().map(|day| day.at(10, 0, 0, 0));
    day.and_then(|day| day.to_zoned(now.time_zone().clone()).ok()).unwrap_or_else(|| now.clone())
}

fn later(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

fn name(number: u8) -> String {
    // Spelt in two ways: it is the same invoice.
    if number.is_multiple_of(2) { format!("RE-{number}") } else { format!("re {number}") }
}

fn eur(cents: i64) -> Money {
    stage::money(&Decimal::new(cents, 2).to_string(), "EUR")
}
