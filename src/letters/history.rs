//! What happened to an account, as cards and dossiers tell it.

use super::blocks::{Block, together};
use super::format;
use super::mime::one_line;
use super::words::Words;
use crate::dunning::{Account, Entry, Happened, HoldKind, Register};

/// A card shows this many lines of history and of closed invoices; the journal has all.
const LINES: usize = 40;

/// What happened, oldest first.
pub(super) fn lines(account: &Account, words: &Words, blocks: &mut Vec<Block>) {
    if account.history.is_empty() {
        return;
    }
    blocks.push(Block::heading(words.get("card.history")));
    let skipped = account.history.len().saturating_sub(LINES);
    let mut points: Vec<String> = account.history.iter().skip(skipped).map(|e| happened(e, words)).collect();
    if skipped > 0 {
        points.insert(0, words.plural("card.earlier", skipped as u64, &[]));
    }
    blocks.push(Block::List { points });
}

/// One line of it.
pub(super) fn happened(entry: &Entry, words: &Words) -> String {
    let what = match &entry.what {
        Happened::Enrolled => words.get("happened.enrolled").into(),
        Happened::Posted(level) => words.say("happened.posted", &[("level", words.level(*level))]),
        Happened::Done(level) => words.say("happened.done", &[("level", words.level(*level))]),
        Happened::Notice(level) => words.say("happened.notice", &[("level", words.level(*level))]),
        Happened::Contact => words.get("happened.contact").into(),
        Happened::Called => words.get("happened.called").into(),
        Happened::Reply(intent) => words.say("happened.reply", &[("intent", words.intent(*intent))]),
        Happened::WritesIn(language) => {
            words.say("happened.writes_in", &[("language", words.of("language", language.code()))])
        }
        Happened::Addresses(Register::Familiar) => words.get("happened.familiar").into(),
        Happened::Addresses(_) => words.get("happened.formal").into(),
        Happened::Bounced => words.get("happened.bounced").into(),
        Happened::PromiseBroken => words.get("happened.promise_broken").into(),
        // Its name says already that it is held.
        Happened::Held(kind @ HoldKind::Human) => words.hold(*kind).into(),
        Happened::Held(kind) => words.say("happened.held", &[("reason", words.hold(*kind))]),
        Happened::Planned(parts) => words.plural("happened.planned", u64::from(*parts), &[]),
        Happened::Resumed => words.get("happened.resumed").into(),
        Happened::PartPaid(money) => words
            .say("happened.part_paid", &[("amount", &together(&format::amount(*money, words.language())))]),
        Happened::Received(money) => words
            .say("happened.received", &[("amount", &together(&format::amount(*money, words.language())))]),
        Happened::Reversed(money) => words
            .say("happened.reversed", &[("amount", &together(&format::amount(*money, words.language())))]),
        Happened::LetOff(reason, money) => words.say(
            "happened.let_off",
            &[
                ("amount", &together(&format::amount(*money, words.language()))),
                ("reason", words.of("let_off", reason.name())),
            ],
        ),
        Happened::Overpaid(money) => words
            .say("happened.overpaid", &[("amount", &together(&format::amount(*money, words.language())))]),
        Happened::Closed(status) => words.say("happened.closed", &[("status", words.status(*status))]),
        Happened::Skipped(level) => words.say("happened.skipped", &[("level", words.level(*level))]),
    };
    dated(entry, &what, words)
}

/// What happened, with its day and the invoices that it was about.
pub(super) fn dated(entry: &Entry, what: &str, words: &Words) -> String {
    let day = together(&format::date(entry.on, words.language()));
    let numbers: Vec<String> = entry.invoices.iter().map(|n| one_line(n)).collect();
    if numbers.is_empty() {
        format!("{day}: {what}")
    } else {
        format!("{day}: {what} ({})", numbers.join(", "))
    }
}

/// The invoices that are closed, the youngest first.
pub(super) fn closed(account: &Account, words: &Words, blocks: &mut Vec<Block>) {
    let points: Vec<String> = account
        .invoices
        .iter()
        .rev()
        .filter(|invoice| !invoice.is_open())
        .take(LINES)
        .map(|invoice| {
            let amount =
                invoice.amount.map(|m| together(&format::amount(m, words.language()))).unwrap_or_default();
            let day =
                invoice.closed_on.map(|d| together(&format::date(d, words.language()))).unwrap_or_default();
            let parts = [amount, words.status(invoice.status).into(), day];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!("{}: {}", one_line(&invoice.number), parts.join(", "))
        })
        .collect();
    if !points.is_empty() {
        blocks.push(Block::heading(words.get("card.closed_invoices")));
        blocks.push(Block::List { points });
    }
}
