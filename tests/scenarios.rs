//! Scenarios as data: each file in `tests/scenarios` is a script, `----`, and the trace that it must give.
//! `UPDATE=1 cargo test --test scenarios` rewrites the traces; commit only differences that you understand.
//!
//! A script is a list of commands, one a line:
//! ```text
//! # a comment
//! bot mode = "draft"                        a line of the config's [bot], before anything else
//! policy min_gap = "10d"                    a line of [policy]
//! law jurisdiction = "PL"                   a line of [law]
//! creditor company_number = "0123.456.749"  a line of [creditor]
//! contact management chef@kunde.test [from final_notice]   stands in the account's record
//! day 2026-03-02 09:00                      the clock (10:00 if no time is given)
//! invoice RE-1 due 2026-03-01 amount 100 EUR  [foreign IBAN] [own IBAN] [never direct_debit] [contradicts WORDS]
//!         [perhaps due 2026-03-01|amount 100 EUR|number RE-1|… [times 2]] [unclear due]   last, any number; the number itself is then `-`
//! credit GS-1 amount 10 EUR for RE-1
//! reply promise_to_pay+dispute date 2026-03-13 amount 50 EUR parts 3 for RE-1,RE-2 on 2026-03-02
//!       [junk] [unthreaded] [smalltalk] [writes pl] [addresses familiar] [signs Anna]   how it is written
//! tick | accepted | refused WORDS | lost | gone | sent | bounce | bounce own | wrote [on DAY]
//! priority                                  what a person should look at first, by its parts
//! change ladder.brief = { … }               from now on this line of [policy] counts as well
//! until 2026-05-01                          lets the clock run from wake to wake; what is sent is accepted, what is to
//!                                           be done by hand waits for `gesture called`
//! received|reversed|unmatched 100 EUR for RE-1,RE-2 [entry NAME] [words WORD]   what a bank statement shows
//!       [settles RE-1=90,RE-2=10] [off skonto|rounding|charges|credit:GS-1=2.50] [over 5.00]   the last one is let off
//! elsewhere NAME                            that entry was placed at another account
//! gesture paid|hold|called|open|written_off|collections [RE-1]
//! told plan 2026-04-01 3 [month|week|fortnight] [RE-1], gesture promised (the proposed plan is agreed)
//! told skip|resend|arrived|resume [RE-1], told paid 50 RE-1, told hold 2026-04-01 [RE-1]
//! set due DAY|lapses DAY|amount 100 EUR|number RE-2|iban|name WORDS RE-1|language pl|register familiar
//! ```
//! `accepted` may name a notice that was taken back. `accepted`, `lost`, `gone`, `sent` and `bounce` are about the notice that was made last.

#![allow(clippy::unwrap_used)] // this is all test code, its plain functions too

#[path = "scenarios/stage.rs"]
mod stage;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use dunmail::desk::{self, Tray};
use dunmail::dunning::{
    Account, Action, Address, Command, Contact, CreditFor, Event, Fact, Hold, Intent, Invoice, Joins, LetOff,
    Level, NeverDun, Notice, Order, Payment, Policy, Proposal, Reason, Returned, Rhythm, Role, Settled,
    Status, Unsure, foreseen, plan, priority, schedule, step,
};
use jiff::Zoned;
use jiff::civil::Date;

#[test]
fn scenarios_give_their_traces() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "txt"));
    files.sort();
    assert!(files.len() >= 120, "only {} scenarios found", files.len());
    let wrong: Vec<String> = files.iter().filter_map(|file| check(file)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Plays a script; what differs from its trace.
fn check(file: &Path) -> Option<String> {
    let text = fs::read_to_string(file).unwrap();
    let (script, expected) = text.split_once("----\n").unwrap_or((&text, ""));
    let trace = Play::of(script);
    if trace == expected {
        return None;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, format!("{}\n----\n{trace}", script.trim_end())).unwrap();
        return None;
    }
    let name = file.file_name().unwrap().to_string_lossy();
    Some(format!("{name}:\n--- expected\n{expected}--- found\n{trace}"))
}

/// A script being played.
struct Play {
    policy: Policy,
    /// The lines of `[creditor]`, `[bot]`, `[policy]` and `[law]`.
    lines: [String; 4],
    account: Account,
    now: Zoned,
    /// What was last shown of the account.
    shown: Vec<String>,
    /// The latest message's row id.
    message: i64,
    /// The key of the latest notice.
    key: String,
    trace: String,
}

impl Play {
    fn of(script: &str) -> String {
        let lines = script.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
        let [mut creditor, mut bot, mut policy, mut law] = [const { String::new() }; 4];
        let mut commands = Vec::new();
        for line in lines {
            match line.split_once(' ') {
                Some(("creditor", rest)) => creditor = format!("{creditor}{rest}\n"),
                Some(("bot", rest)) => bot = format!("{bot}{rest}\n"),
                Some(("policy", rest)) => policy = format!("{policy}{rest}\n"),
                Some(("law", rest)) => law = format!("{law}{rest}\n"),
                _ => commands.push(line),
            }
        }
        if !bot.contains("mode") {
            bot.push_str("mode = \"auto\"\n");
        }
        let mut play = Play {
            policy: stage::policy_under(&creditor, &bot, &policy, &law),
            lines: [creditor, bot, policy, law],
            account: stage::account(),
            now: stage::at(jiff::civil::date(2026, 2, 2).at(10, 0, 0, 0)),
            shown: Vec::new(),
            message: 100,
            key: String::new(),
            trace: String::new(),
        };
        for line in commands {
            play.command(line);
        }
        play.trace
    }

    fn command(&mut self, line: &str) {
        let mut words = Words(line.split_whitespace().collect());
        match words.next().as_str() {
            "day" => {
                let day: Date = words.day();
                let time = words.0.first().map_or(jiff::civil::time(10, 0, 0, 0), |t| t.parse().unwrap());
                self.now = stage::at(day.to_datetime(time));
            }
            "change" => {
                let [creditor, bot, policy, law] = &mut self.lines;
                policy.push_str(&format!("{}\n", words.0.join(" ")));
                self.policy = stage::policy_under(creditor, bot, policy, law);
                self.line(line.to_string());
            }
            "priority" => {
                let found = priority(&self.account, &self.policy, self.now.date());
                self.line(format!("priority {}", found.points));
                for part in &found.parts {
                    writeln!(self.trace, "  {} for {:?}", part.points, part.reason).unwrap();
                }
            }
            "contact" => {
                let role: Role = serde_json::from_value(words.next().into()).unwrap();
                let address = Address::bare(words.next());
                let from = words.value("from").and_then(|l| Level::from_code(&l)).unwrap_or(role.usual());
                self.policy.contacts.push(Joins { address, role, from });
            }
            "mode" => {
                let mode = words.next();
                self.policy.mode = serde_json::from_value(mode.clone().into()).unwrap();
                self.line(format!("mode {mode}"));
            }
            "until" => self.run_until(words.day()),
            what => {
                let event = self.event(what, words);
                self.play(line, &event, true);
            }
        }
    }

    /// From wake to wake; every notice is accepted at once.
    fn run_until(&mut self, end: Date) {
        for _ in 0..400 {
            let wake = schedule::wake_at(&self.account, &self.policy, &self.now);
            let Some(wake) = wake.filter(|at| at.date() <= end) else { return };
            let slept = wake > self.now;
            self.now = wake;
            let before = self.account.clone();
            self.play("tick", &Event::Tick, false);
            assert!(slept || before != self.account, "woken for nothing at {}", self.now);
            let sealed = self.account.pending.as_ref();
            if sealed.is_some_and(|p| p.stage == dunmail::dunning::Stage::Sealed) {
                self.play("accepted", &Event::Accepted { key: self.key.clone() }, false);
            }
        }
        panic!("never comes to rest");
    }

    fn play(&mut self, line: &str, event: &Event, always: bool) {
        let stepped = step(&self.account, event, &self.policy, &self.now);
        assert_eq!(stepped, step(&self.account, event, &self.policy, &self.now), "the core has a memory");
        let saved = serde_json::to_string(&stepped.account).unwrap();
        assert_eq!(serde_json::from_str::<Account>(&saved).unwrap(), stepped.account, "{saved}");
        if *event == Event::Tick {
            self.is_foreseen(&stepped.account, &stepped.actions);
        }
        self.account = stepped.account;
        let state = self.state();
        if always || !stepped.actions.is_empty() || state != self.shown {
            self.line(line.to_string());
        }
        for action in &stepped.actions {
            if let Action::Send { key, .. } | Action::Draft { key, .. } | Action::ByHand { key, .. } = action
            {
                self.key.clone_from(key);
            }
            writeln!(self.trace, "  {}", self.action(action)).unwrap();
        }
        for news in state.iter().filter(|s| !self.shown.contains(s)) {
            writeln!(self.trace, "  {news}").unwrap();
        }
        self.shown = state;
    }

    fn line(&mut self, what: String) {
        let day = self.now.strftime("%a %Y-%m-%d %H:%M").to_string();
        writeln!(self.trace, "{day}  {what}").unwrap();
    }

    fn event(&mut self, what: &str, mut words: Words) -> Event {
        let key = self.key.clone();
        match what {
            "tick" => Event::Tick,
            "invoice" | "credit" => self.sighting(what, words),
            "reply" => self.reply(words),
            "accepted" => Event::Accepted { key: words.0.first().map_or(key, |k| k.to_string()) },
            "lost" => Event::Lost { key },
            "gone" => Event::DraftGone { key },
            "refused" => Event::Refused {
                key,
                recipient: Some("buchhaltung@kunde.test".into()),
                text: words.0.join(" "),
            },
            "bounce" => Event::Bounced(Returned {
                message: self.next_message(),
                key: words.0.is_empty().then_some(key),
                invoices: Vec::new(),
                detail: "buchhaltung@kunde.test 5.1.1".into(),
            }),
            "sent" | "wrote" => Event::Wrote(Contact {
                message: self.next_message(),
                on: words.value("on").map_or(self.now.date(), |d| d.parse().unwrap()),
                key: (what == "sent").then_some(key),
                invoices: Vec::new(),
            }),
            "received" | "reversed" | "unmatched" => self.bank(what, words),
            "elsewhere" => Event::Elsewhere { entry: words.next() },
            "gesture" | "told" | "set" => self.order(what, words),
            _ => panic!("{what} is no command"),
        }
    }

    fn next_message(&mut self) -> i64 {
        self.message += 1;
        self.message
    }

    fn sighting(&mut self, what: &str, mut words: Words) -> Event {
        let number = words.next();
        let unsure = words.0.iter().position(|w| ["perhaps", "unclear"].contains(w));
        let mut unsure = Words(unsure.map_or_else(Vec::new, |at| words.0.split_off(at)));
        let due = words.value("due").map(|d| d.parse().unwrap());
        let message = self.next_message();
        let mut seen = stage::sighting(&number, due, words.money("amount"), message);
        if let Some(issued) = words.value("issued") {
            seen.issued = Some(issued.parse().unwrap());
        }
        if let Some(iban) = words.value("foreign") {
            (seen.iban, seen.iban_known) = (Some(iban), false);
        }
        if let Some(iban) = words.value("own") {
            seen.iban = Some(iban);
        }
        if let Some(never) = words.value("never") {
            seen.never_dun = Some(serde_json::from_value::<NeverDun>(never.into()).unwrap());
        }
        if let Some(cc) = words.value("cc") {
            seen.origin.cc = vec![dunmail::dunning::Address::bare(cc)];
        }
        if what == "credit" {
            seen.credit = Some(CreditFor { invoice: words.value("for") });
        }
        if let Some(at) = words.0.iter().position(|w| *w == "contradicts") {
            seen.contradictions = vec![words.0.split_off(at)[1..].join(" ")];
        }
        while !unsure.0.is_empty() {
            let (how, figure) = (unsure.next(), unsure.next());
            let fact = (how == "perhaps").then(|| unsure.fact(&figure));
            let times = unsure.value("times").map_or(0, |times| times.parse().unwrap());
            let likeliest = fact.map(|fact| Proposal { fact, look: figure.clone(), times });
            seen.unsure.push(Unsure { words: format!("{figure}: this or that in the PDF"), likeliest });
        }
        if number == "-" {
            seen.number = None;
        }
        Event::Sighted(Box::new(seen))
    }

    fn reply(&mut self, mut words: Words) -> Event {
        let intents = words.next();
        let intents = intents.split('+').map(|i| serde_json::from_value::<Intent>(i.into()).unwrap());
        let on = words.value("on").map_or(self.now.date(), |d| d.parse().unwrap());
        let mut reply = stage::reply(self.next_message(), on, intents.collect());
        reply.date = words.value("date").map(|range| match range.split_once("..") {
            Some((from, to)) => [from.parse().unwrap(), to.parse().unwrap()],
            None => [range.parse().unwrap(); 2],
        });
        reply.amount = words.money("amount");
        reply.installments = words.value("parts").map(|n| n.parse().unwrap());
        reply.invoices = match words.value("for") {
            Some(numbers) => numbers.split(',').map(str::to_string).collect(),
            None if self.account.invoices.len() == 1 => vec![self.account.invoices[0].number.clone()],
            None => Vec::new(),
        };
        reply.heard.language = words.value("writes").map(|l| serde_json::from_value(l.into()).unwrap());
        reply.heard.register = words.value("addresses").map(|r| serde_json::from_value(r.into()).unwrap());
        reply.heard.first_name = words.value("signs");
        reply.junk = words.flag("junk");
        reply.threaded = !words.flag("unthreaded");
        reply.about_money = !words.flag("smalltalk");
        Event::Replied(reply)
    }

    fn bank(&mut self, what: &str, mut words: Words) -> Event {
        let amount = stage::money(&words.next(), &words.next());
        let message = self.next_message();
        let part = |text: &str| {
            let (name, value) = text.split_once('=').unwrap();
            (name.to_string(), value.parse::<rust_decimal::Decimal>().unwrap())
        };
        let settles = words.value("settles").unwrap_or_default();
        let settles = settles.split(',').filter(|s| !s.is_empty()).map(part).map(|(invoice, value)| {
            Settled { invoice, amount: dunmail::dunning::Money::new(value, amount.currency), let_off: None }
        });
        let mut settles: Vec<Settled> = settles.collect();
        if let Some((reason, off)) = words.value("off").as_deref().map(part) {
            let reason = match reason.strip_prefix("credit:") {
                Some(credit) => Reason::Credit(credit.into()),
                None => serde_json::from_value(reason.into()).unwrap(),
            };
            settles.last_mut().unwrap().let_off = Some(LetOff { reason, amount: off });
        }
        let payment = Payment {
            entry: words.value("entry").unwrap_or_else(|| format!("e{message}")),
            message,
            on: self.now.date(),
            amount,
            name: None,
            words: words.value("words").unwrap_or_default(),
            invoices: words.value("for").map_or(Vec::new(), |n| n.split(',').map(str::to_string).collect()),
            iban: None,
            settles,
            surplus: words.value("over").map(|over| over.parse().unwrap()),
            takes_back: None,
            evidence: Vec::new(),
        };
        match what {
            "received" => Event::Received(payment),
            "reversed" => Event::Reversed(payment),
            _ => Event::Unmatched(payment),
        }
    }

    fn order(&mut self, what: &str, mut words: Words) -> Event {
        let order = match (what, words.next().as_str()) {
            ("gesture", "paid") => Tray::Paid.order().unwrap(),
            ("gesture", "hold") => Tray::OnHold.order().unwrap(),
            ("gesture", "called") => Tray::Open.order_from(Some(Tray::Calls)).unwrap(),
            ("gesture", "open") => Tray::Open.order().unwrap(),
            ("gesture", "written_off") => Tray::WrittenOff.order().unwrap(),
            ("gesture", "collections") => Tray::Collections.order().unwrap(),
            ("gesture", "promised") => Tray::Promised.order().unwrap(),
            ("told", "plan") => {
                let (first, count) = (words.day(), words.next().parse().unwrap());
                let every = match words.0.first().copied() {
                    Some("week") => Rhythm::Week,
                    Some("fortnight") => Rhythm::Fortnight,
                    _ => Rhythm::Month,
                };
                if matches!(words.0.first(), Some(&("week" | "fortnight" | "month"))) {
                    words.next();
                }
                let about = words.0.first().map(|n| n.to_string());
                let open =
                    self.account.open_invoices().filter(|i| about.as_ref().is_none_or(|n| *n == i.number));
                let open: Vec<_> = open.filter_map(Invoice::open_amount).collect();
                let total = open.iter().map(|a| a.value).sum();
                let parts = plan::parts(total, open[0].currency, Some(count), None, 3, first, every);
                Order::Plan { parts }
            }
            ("told", "paid") => Order::Paid { amount: Some(words.next().parse().unwrap()) },
            ("told", "hold") => Order::Hold { until: Some(words.day()) },
            ("told", "skip") => Order::Skip,
            ("told", "resend") => Order::Resend,
            ("told", "arrived") => Order::Arrived,
            ("told", "resume") => Order::Resume,
            ("set", fact) => Order::Set(words.fact(fact)),
            (_, order) => panic!("{order} is no order"),
        };
        let invoice = words.0.first().map(|n| n.to_string());
        Event::Told(Command { order, invoice, by: what.into() })
    }

    fn action(&self, action: &Action) -> String {
        match action {
            Action::Send { notice, .. } => format!("SEND {}", told(notice)),
            Action::Draft { notice, .. } => format!("DRAFT {}", told(notice)),
            Action::ByHand { notice, .. } => format!("BY HAND {}: {}", notice.channel.name(), told(notice)),
            Action::Withdraw { key } => format!("WITHDRAW {key}"),
            Action::WithdrawAnswers { message } => format!("withdraw the answers to message {message}"),
            Action::Flag { message } => format!("flag message {message}"),
            Action::Learn { look, right } => {
                format!("learn {look:?} {}", if *right { "right" } else { "wrong" })
            }
            Action::Answer { answer, invoices, plan, until, .. } => {
                let mut line = format!("draft an answer: {} on {}", answer.name(), invoices.join(", "));
                until.iter().for_each(|day| write!(line, ", until {day}").unwrap());
                for part in plan {
                    write!(line, "; {} {}", part.due, part.amount.value).unwrap();
                }
                line
            }
        }
    }

    /// The account in lines, each about one thing.
    /// What was decided is what `preview` would have shown.
    fn is_foreseen(&self, after: &Account, actions: &[Action]) {
        let before = Account { pending: None, ..after.clone() };
        for action in actions {
            if let Action::Send { notice, .. }
            | Action::Draft { notice, .. }
            | Action::ByHand { notice, .. } = action
            {
                let shown = foreseen(&before, notice.level, notice.channel, &self.policy, &self.now);
                assert_eq!(shown.as_ref(), Some(notice));
            }
        }
    }

    fn state(&self) -> Vec<String> {
        let today = self.now.date();
        let mut lines: Vec<String> = self.account.invoices.iter().map(invoice).collect();
        let mut holds: Vec<String> = self.account.holds.iter().map(|h| hold("account", h)).collect();
        for invoice in &self.account.invoices {
            holds.extend(invoice.holds.iter().map(|h| hold(&invoice.number, h)));
        }
        lines.push(list("held", holds));
        let asked = self.account.questions.iter().map(|q| {
            let words = [
                Some(name(&q.kind)),
                q.invoice.clone(),
                q.intent.map(|i| i.label().to_string()),
                Some(q.detail.clone()).filter(|d| !d.is_empty()),
                q.payment.as_ref().map(|p| format!("{} for {}", p.amount.value, p.invoices.join("+"))),
            ];
            words.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        lines.push(list("asked", asked.collect()));
        if let Some(plan) = &self.account.plan {
            let parts = plan.parts.iter().map(|p| format!("{} {}", p.due, p.amount.value));
            lines.push(list("plan", parts.collect()));
        }
        let credit = self.account.open_credit.iter().filter(|c| !c.amount.value.is_zero());
        let credit: Vec<String> =
            credit.map(|c| format!("{} {} of {}", c.amount.value, c.amount.currency, c.number)).collect();
        if !credit.is_empty() {
            lines.push(list("credit", credit));
        }
        if self.account.language != dunmail::dunning::Language::De {
            lines.push(format!("written to in {}", self.account.language));
        }
        if let Some(voice) = &self.account.voice {
            let name = voice.first_name.iter().map(|name| format!(" as {name}"));
            let said = if voice.said { ", as said" } else { "" };
            let register = voice.register.name();
            lines.push(format!("addressed {register}{}{said}", name.collect::<String>()));
        }
        let tray = desk::tray(&self.account, today);
        lines.push(format!("card: {}", tray.map_or("none", Tray::name)));
        let next = desk::next_notice(&self.account, &self.policy, &self.now);
        lines.push(match next {
            Some((on, level)) => format!("next: {level} on {}", on.strftime("%a %Y-%m-%d")),
            None => "next: nothing".into(),
        });
        lines
    }
}

fn told(notice: &Notice) -> String {
    let dunned: Vec<String> = notice.dunned.iter().map(|(n, level)| format!("{n} {level}")).collect();
    let mut line = dunned.join(", ");
    if !notice.listed.is_empty() {
        write!(line, "; listed {}", notice.listed.join(", ")).unwrap();
    }
    if let Some((day, made)) = notice.broken_promise {
        let day = day.map_or("no day".into(), |d| d.to_string());
        write!(line, "; could not yet find the payment announced on {made} for {day}").unwrap();
    }
    for claim in &notice.claims {
        write!(line, "; {claim}").unwrap();
    }
    for joined in &notice.joined {
        write!(line, "; Cc {}", joined.address).unwrap();
    }
    if let Some(prescribed) = &notice.prescribed {
        write!(line, "; {prescribed}").unwrap();
    }
    if notice.keeps_claim.is_some() {
        line.push_str("; keeps the claim");
    }
    if notice.round > 0 {
        write!(line, "; round {}", notice.round).unwrap();
    }
    line
}

fn invoice(invoice: &Invoice) -> String {
    let mut line = match invoice.status {
        Status::Open => format!("{} open", invoice.number),
        status => format!("{} {}", invoice.number, name(&status)),
    };
    match (invoice.is_open(), invoice.open_amount()) {
        (true, Some(open)) => write!(line, " {} {}", open.value, open.currency).unwrap(),
        (true, None) => line.push_str(" ?"),
        _ => {}
    }
    invoice.done.iter().for_each(|level| write!(line, ", done {level}").unwrap());
    if let Some(promise) = &invoice.promise {
        let day = promise.day.map_or("no day".into(), |d| d[1].to_string());
        let broken = if promise.broken { "broken " } else { "" };
        write!(line, ", {broken}promise for {day}").unwrap();
        promise.amount.iter().for_each(|a| write!(line, " of {}", a.value).unwrap());
    }
    line
}

fn hold(on: &str, hold: &Hold) -> String {
    let until = hold.until.map(|day| format!(" until {}", day.strftime("%a %Y-%m-%d"))).unwrap_or_default();
    format!("{on} {}{until}", name(&hold.kind))
}

/// The name that is saved.
fn name(of: &impl serde::Serialize) -> String {
    match serde_json::to_value(of).unwrap() {
        serde_json::Value::String(name) => name,
        other => other.to_string(),
    }
}

fn list(what: &str, of: Vec<String>) -> String {
    if of.is_empty() { format!("{what}: nothing") } else { format!("{what}: {}", of.join("; ")) }
}

/// The words of a command that are left.
struct Words<'a>(Vec<&'a str>);

impl Words<'_> {
    fn next(&mut self) -> String {
        assert!(!self.0.is_empty(), "a word is missing");
        self.0.remove(0).to_string()
    }

    fn day(&mut self) -> Date {
        self.next().parse().unwrap()
    }

    fn fact(&mut self, name: &str) -> Fact {
        match name {
            "lapses" => Fact::Lapses(self.day()),
            "due" => Fact::Due(self.day()),
            "issued" => Fact::Issued(self.day()),
            "amount" => Fact::Amount(stage::money(&self.next(), &self.next())),
            "number" => Fact::Number(self.next()),
            "iban" => Fact::IbanConfirmed,
            "language" => Fact::Language(serde_json::from_value(self.next().into()).unwrap()),
            "register" => Fact::Register(serde_json::from_value(self.next().into()).unwrap()),
            "name" => Fact::Name(self.next()),
            other => panic!("{other} is no fact"),
        }
    }

    /// The word after `key`.
    fn value(&mut self, key: &str) -> Option<String> {
        let at = self.0.iter().position(|w| *w == key)?;
        self.0.remove(at);
        Some(self.0.remove(at).to_string())
    }

    fn money(&mut self, key: &str) -> Option<dunmail::dunning::Money> {
        let at = self.0.iter().position(|w| *w == key)?;
        self.0.remove(at);
        let (value, currency) = (self.0.remove(at), self.0.remove(at));
        Some(stage::money(value, currency))
    }

    fn flag(&mut self, word: &str) -> bool {
        let at = self.0.iter().position(|w| *w == word);
        at.map(|at| self.0.remove(at)).is_some()
    }
}
