//! The talk sheet on a card in Calls: whom to call, about what, what to say and offer, and what comes after.

use jiff::civil::Date;

use super::blocks::{Block, Fact, together};
use super::card::{name, step};
use super::history::happened;
use super::mime::one_line;
use super::parts::{numbers, sums};
use super::words::Words;
use super::{CallView, CardView, format};
use crate::dunning::{Account, Entry, Happened, Invoice};

/// A talk sheet shows this many of the latest letters, answers and payments.
const LINES: usize = 8;

/// What a person needs at the telephone. Only what is overdue is spoken about.
pub(super) fn sheet(view: &CardView, call: &CallView, words: &Words, blocks: &mut Vec<Block>) {
    let (account, today) = (view.account, view.head.date.date());
    let overdue: Vec<&Invoice> =
        account.open_invoices().filter(|i| i.days_overdue(today).is_some_and(|n| n > 0)).collect();
    blocks.push(Block::heading(words.say("call.title", &[("name", &name(account))])));
    let why = if view.by_hand.is_some() { "call.why_ladder" } else { "call.why" };
    blocks.push(Block::paragraph(words.get(why)));
    whom(account, call, words, blocks);
    let mut section = |key: &str, points: Vec<String>| {
        blocks.push(Block::heading(words.get(key)));
        blocks.push(Block::List { points });
    };
    section("call.owed", overdue.iter().map(|invoice| owed(invoice, today, words)).collect());
    section("call.so_far", so_far(account, words));
    section("call.say", say(view, &overdue, words));
    section("call.offer", offer(call, words));
    section("call.then", then(view, call, words));
}

fn whom(account: &Account, call: &CallView, words: &Words, blocks: &mut Vec<Block>) {
    let known = |text: Option<&str>| text.map(one_line).filter(|text| !text.is_empty());
    let phone = known(call.phone);
    let fact = |label: &str, value: Option<String>, unknown: &str| {
        Fact::new(words.get(label), value.unwrap_or_else(|| words.get(unknown).into()))
    };
    let facts = vec![
        fact("call.contact", known(call.contact), "call.whoever"),
        fact("call.phone", phone.clone(), "call.no_phone"),
    ];
    blocks.push(Block::Facts { facts });
    if phone.is_none() {
        let address = one_line(&account.id);
        blocks.push(Block::Small { text: words.say("call.phone_where", &[("address", &address)]) });
    }
}

/// What is owed, and since when.
fn owed(invoice: &Invoice, today: Date, words: &Words) -> String {
    let language = words.language();
    let amount = invoice.open_amount().map(|amount| together(&format::amount(amount, language)));
    let day = invoice.due.map(|due| together(&format::date(due, language)));
    let late = words.plural("card.late", invoice.days_overdue(today).unwrap_or_default().unsigned_abs(), &[]);
    let unknown = words.get("notice.unknown");
    words.say(
        "call.owed_line",
        &[
            ("number", &one_line(&invoice.number)),
            ("amount", amount.as_deref().unwrap_or(unknown)),
            ("day", day.as_deref().unwrap_or(unknown)),
            ("late", &late),
        ],
    )
}

/// What went to and fro, oldest first.
fn so_far(account: &Account, words: &Words) -> Vec<String> {
    let spoken = |entry: &&Entry| {
        use Happened::{Called, Contact, Notice, PartPaid, Posted, Received, Reply, Reversed};
        let money = matches!(entry.what, PartPaid(_) | Received(_) | Reversed(_));
        money || matches!(entry.what, Notice(_) | Posted(_) | Contact | Called | Reply(_))
    };
    let spoken: Vec<&Entry> = account.history.iter().filter(spoken).collect();
    let latest = spoken.iter().skip(spoken.len().saturating_sub(LINES));
    let mut points: Vec<String> = latest.map(|entry| happened(entry, words)).collect();
    if !spoken.iter().any(|entry| matches!(entry.what, Happened::Reply(_))) {
        points.push(words.get("call.no_answer").into());
    }
    points
}

fn say(view: &CardView, overdue: &[&Invoice], words: &Words) -> Vec<String> {
    let all = || overdue.iter().copied();
    let greeting = words.plural(
        "call.greet",
        overdue.len() as u64,
        &[
            ("creditor", &one_line(&view.creditor.name)),
            ("numbers", &format::list(numbers(all()), words.language())),
            ("amount", &together(&format::amounts(&sums(all()), words.language()))),
        ],
    );
    vec![greeting, words.get("call.ask").into(), words.get("call.when").into()]
}

fn offer(call: &CallView, words: &Words) -> Vec<String> {
    let day = together(&format::date(call.latest, words.language()));
    vec![
        words.say("call.offer_day", &[("day", &day)]),
        words.say("call.offer_parts", &[("n", &call.parts.to_string())]),
        words.get("call.offer_copy").into(),
        words.get("call.offer_not").into(),
    ]
}

/// What the outcome of the call is said by, and what follows.
fn then(view: &CardView, call: &CallView, words: &Words) -> Vec<String> {
    let folders = view.folders;
    let next = step(view.account, call.then, view.head.date.date(), words);
    vec![
        words.say("call.made", &[("folder", &one_line(&folders.open)), ("next", &next)]),
        words.say(
            "call.agreed",
            &[("folder", &one_line(&folders.on_hold)), ("open", &one_line(&folders.open))],
        ),
        words.say("call.paid", &[("folder", &one_line(&folders.paid))]),
    ]
}
