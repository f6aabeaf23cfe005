//! The card of an account: who owes what, what needs a person, what happens next, what happened, and why.

use std::ops::Range;

use jiff::civil::Date;

use super::attention;
use super::blocks::{Block, Cell, Fact, NO_BREAK, Table, plain, together};
use super::mime::{Body, Head, assemble, one_line, vanishes};
use super::parts::{invoice_row, sums};
use super::question::{about, questions, short};
use super::words::Words;
use super::{
    CardHead, CardView, Enclosure, Letter, LetterError, Letters, NextStep, QuotedReply, format, history,
};
use crate::dunning::{Account, Channel, Hold, Invoice, Language, Promise, QuestionKind, days_between};

impl Letters {
    /// The card of an account.
    pub fn card(&self, view: &CardView) -> Result<Letter, LetterError> {
        let words = self.words(view.creditor.language);
        let account = view.account;
        let today = view.head.date.date();
        let subject = subject(account, today, words);

        let mut blocks = vec![Block::Title { text: headline(account, words) }];
        let mut facts = who(account, today, words);
        facts.extend(view.priority.and_then(|p| attention::priority(p, words)));
        facts.extend(attention::habits(view.habit, words));
        blocks.push(Block::Facts { facts });
        questions(&account.questions, words, &mut blocks);
        if account.questions.iter().any(|question| question.kind == QuestionKind::Handover) {
            blocks.push(Block::paragraph(words.say("card.handover", &[("address", &one_line(&account.id))])));
        }
        if let Some(call) = &view.call {
            super::call::sheet(view, call, words, &mut blocks);
        }
        if let Some(step) = &view.by_hand {
            let printed = view.letter.is_some_and(|(_, post)| post.addressed);
            attention::by_hand(step, printed, words, &mut blocks);
        }
        for reply in view.replies {
            quote(reply, words, &mut blocks);
        }
        attention::drafts(view.drafts, &view.folders.drafts, words, &mut blocks);
        if let Some((level, post)) = view.letter {
            if view.by_hand.is_none() && post.addressed {
                blocks.push(Block::paragraph(words.get("card.letter")));
            }
            attention::unaddressed(level, post, account, words, &mut blocks);
        }
        blocks.push(Block::heading(words.get("card.next")));
        ahead(account, view.next, today, words, &mut blocks);
        attention::circle(view.circle, words, &mut blocks);
        open_invoices(account, today, words, &mut blocks);
        gestures(view, words, &mut blocks);
        history::lines(account, words, &mut blocks);
        history::closed(account, words, &mut blocks);

        let letter = view.letter.map(|(_, post)| Enclosure::File {
            name: &post.name,
            media_type: "application/pdf",
            bytes: &post.bytes,
        });
        self.pin_with(&view.head, words.language(), &subject, "", &blocks, letter.as_slice())
    }

    /// A card's blocks as a mail to the creditor.
    pub(super) fn pin(
        &self,
        head: &CardHead,
        language: Language,
        subject: &str,
        preview: &str,
        blocks: &[Block],
    ) -> Result<Letter, LetterError> {
        self.pin_with(head, language, subject, preview, blocks, &[])
    }

    fn pin_with(
        &self,
        head: &CardHead,
        language: Language,
        subject: &str,
        preview: &str,
        blocks: &[Block],
        enclosures: &[Enclosure],
    ) -> Result<Letter, LetterError> {
        let subject = one_line(subject);
        let mut fields = Head::default();
        fields.addresses("From", std::slice::from_ref(head.from))?;
        fields.addresses("To", std::slice::from_ref(head.to))?;
        fields.text("Subject", &subject);
        fields.date(head.date)?;
        fields.message_id(head.message_id)?;
        // RFC 3834 section 5.
        fields.plain("Auto-Submitted", "auto-generated");
        let html = self.html(language, &subject, preview, blocks)?;
        let body = Body { text: &plain(blocks), html: Some(&html), enclosures, picture: None, language };
        Ok(Letter {
            message_id: head.message_id.into(),
            subject,
            bytes: assemble(fields, head.message_id, &body),
        })
    }
}

/// The name to show for an account.
pub(super) fn name(account: &Account) -> String {
    let name = account.name.as_deref().map(one_line).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| one_line(&account.id))
}

/// `Muster AG: 1.914,60 EUR, 12 Tage überfällig, Beanstandung`: good in a list of messages.
fn subject(account: &Account, today: Date, words: &Words) -> String {
    let standing = standing(account, today, words).replace(NO_BREAK, " ");
    let mut subject = format!("{}: {standing}", name(account));
    if let Some(tag) = tag(account, words) {
        subject.push_str(", ");
        subject.push_str(tag);
    }
    subject
}

/// What is open and since when, in few words.
pub(super) fn standing(account: &Account, today: Date, words: &Words) -> String {
    let language = words.language();
    let Some(first) = account.open_invoices().next() else {
        // The youngest closed invoice says how it ended.
        let last = account.invoices.iter().max_by_key(|invoice| invoice.closed_on);
        return last.map(|i| words.status(i.status)).unwrap_or(words.get("card.nothing_open")).into();
    };
    // Once something is overdue, it is that which counts: the rest is not.
    let overdue = account.open_invoices().filter(|i| i.days_overdue(today).is_some_and(|n| n > 0));
    let sums = match sums(overdue) {
        overdue if overdue.is_empty() => account.open_amounts(),
        overdue => overdue,
    };
    let sums = if sums.is_empty() {
        words.get("card.amount_unknown").into()
    } else {
        together(&format::amounts(&sums, language))
    };
    let due = account.open_invoices().filter_map(|i| i.due).min().or(first.due);
    let late = match due.map(|due| (due, days_between(due, today))) {
        Some((_, n @ 1..)) => words.plural("card.late", n.unsigned_abs(), &[]),
        Some((_, 0)) => words.get("card.due_today").into(),
        Some((due, _)) => words.say("card.due_on", &[("day", &together(&format::date(due, language)))]),
        None => words.get("card.due_unknown").into(),
    };
    format!("{sums}, {late}")
}

/// Why the card lies where it lies, in one or two words: the first question, else the strictest hold.
fn tag<'a>(account: &Account, words: &'a Words) -> Option<&'a str> {
    // A call is beside the rest: what needs a decision says why the card lies in Review.
    use QuestionKind::{Call, Letter, Task};
    let decision = account.questions.iter().find(|q| !matches!(q.kind, Call | Letter | Task));
    if let Some(question) = decision.or(account.questions.first()) {
        return Some(short(question.kind, question.intent, words));
    }
    account.open_invoices().next()?; // what held a closed account is history
    let holds = account.open_invoices().flat_map(|invoice| &invoice.holds).chain(&account.holds);
    holds.map(|hold| hold.kind).max().map(|kind| words.hold(kind))
}

fn headline(account: &Account, words: &Words) -> String {
    let sums = account.open_amounts();
    if sums.is_empty() {
        return format!("{}: {}", name(account), words.get("card.nothing_open"));
    }
    let sums = together(&format::amounts(&sums, words.language()));
    words.say("card.owes", &[("name", &name(account)), ("amount", &sums)])
}

fn who(account: &Account, today: Date, words: &Words) -> Vec<Fact> {
    let day = |day| together(&format::date(day, words.language()));
    let mut facts = vec![Fact::new(words.get("card.debtor"), one_line(&account.id))];
    if let Some(due) = account.open_invoices().filter_map(|i| i.due).min() {
        let n = days_between(due, today);
        let since = match n {
            1.. => format!("{} ({})", day(due), words.plural("card.late", n.unsigned_abs(), &[])),
            _ => day(due),
        };
        facts.push(Fact::new(words.get("card.oldest_due"), since));
    }
    if let Some(last) = account.last_notice {
        facts.push(Fact::new(words.get("card.last_contact"), day(last)));
    }
    if let Some(voice) = &account.voice {
        let how = words.of("register", voice.register.name());
        let key = if voice.said { "card.addressed_said" } else { "card.addressed_heard" };
        let said = words.say(key, &[("how", how), ("day", &day(voice.since))]);
        facts.push(Fact::new(words.get("card.addressed"), said));
    }
    if account.broken_promises > 0 {
        let n = account.broken_promises.to_string();
        facts.push(Fact::new(words.get("card.broken_promises"), n));
    }
    for credit in account.open_credit.iter().filter(|credit| !credit.amount.value.is_zero()) {
        let amount = together(&format::amount(credit.amount, words.language()));
        facts.push(Fact::new(words.say("card.credit", &[("number", &one_line(&credit.number))]), amount));
    }
    facts
}

/// The whole new text of a reply, the decisive sentence marked, and what it was read as.
pub(super) fn quote(reply: &QuotedReply, words: &Words, blocks: &mut Vec<Block>) {
    let from = match reply.from.name.as_deref().map(one_line).filter(|name| !name.is_empty()) {
        Some(name) => format!("{name} <{}>", one_line(&reply.from.address)),
        None => one_line(&reply.from.address),
    };
    let day = together(&format::date(reply.on, words.language()));
    blocks.push(Block::heading(words.say("card.reply", &[("from", &from), ("day", &day)])));
    let intent = words.intent(reply.intent);
    let rule = one_line(reply.rule);
    let silent = !reply.text.chars().any(char::is_alphanumeric);
    let mut read = if silent {
        words.say("card.read_nothing", &[("intent", intent)])
    } else if rule.is_empty() {
        words.say("card.read_without_rule", &[("intent", intent)])
    } else {
        words.say("card.read_by_rule", &[("intent", intent), ("rule", &rule)])
    };
    let files: Vec<String> = reply.attachments.iter().map(|name| one_line(name)).collect();
    if !files.is_empty() {
        read = format!("{read} {}", words.say("card.attached", &[("files", &files.join(", "))]));
    }
    blocks.push(Block::paragraph(read));
    if !silent {
        let (before, marked, after) = cut(reply.text, reply.marked.clone());
        blocks.push(Block::Quote { before: shown(before), marked: shown(marked), after: shown(after) });
    }
}

/// A text in three parts; all of it is before the mark if the range does not fit.
fn cut(text: &str, marked: Option<Range<usize>>) -> (&str, &str, &str) {
    let parts = marked
        .and_then(|range| Some((text.get(..range.start)?, text.get(range.clone())?, text.get(range.end..)?)));
    parts.unwrap_or((text, "", ""))
}

/// A debtor's text as it may be shown: line breaks stay, what steers the eye or the mail does not.
pub(super) fn shown(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || !vanishes(*c))
        .map(|c| if c.is_whitespace() && c != '\n' { ' ' } else { c })
        .collect()
}

/// What happens next and when, and what holds it.
fn ahead(account: &Account, next: Option<NextStep>, today: Date, words: &Words, blocks: &mut Vec<Block>) {
    let mut points: Vec<String> = account.holds.iter().map(|h| hold(h, words)).collect();
    for invoice in account.open_invoices() {
        points.extend(invoice.holds.iter().map(|h| about(Some(&invoice.number), hold(h, words))));
        points.extend(invoice.promise.iter().map(|p| about(Some(&invoice.number), promise(p, words))));
    }
    blocks.push(Block::Strong { text: step(account, next, today, words) });
    if !points.is_empty() {
        blocks.push(Block::List { points });
    }
}

pub(super) fn step(account: &Account, next: Option<NextStep>, today: Date, words: &Words) -> String {
    let Some(next) = next else {
        let open = account.open_invoices().next().is_some();
        return words.get(if open { "next.nothing_while_held" } else { "next.nothing" }).into();
    };
    let day = if next.on <= today {
        words.get("next.today").to_string()
    } else {
        words.say("next.on", &[("day", &together(&format::date(next.on, words.language())))])
    };
    let key = match next.manner {
        super::Manner::Sent => "next.sent",
        super::Manner::Drafted => "next.drafted",
        super::Manner::ByHand => "next.by_hand",
        super::Manner::Observed => "next.observed",
    };
    words.say(key, &[("when", &day), ("level", words.level(next.level))])
}

fn hold(hold: &Hold, words: &Words) -> String {
    let day = |day| together(&format::date(day, words.language()));
    let (reason, since) = (words.hold(hold.kind), day(hold.since));
    match hold.until {
        Some(until) => {
            words.say("card.held_until", &[("reason", reason), ("since", &since), ("until", &day(until))])
        }
        None => words.say("card.held", &[("reason", reason), ("since", &since)]),
    }
}

fn promise(promise: &Promise, words: &Words) -> String {
    let day = |day| together(&format::date(day, words.language()));
    let made = day(promise.made);
    let mut text = match promise.day {
        Some([_, latest]) => words.say("card.promised_for", &[("made", &made), ("day", &day(latest))]),
        None => words.say("card.promised", &[("made", &made)]),
    };
    if let Some(amount) = promise.amount {
        let amount = together(&format::amount(amount, words.language()));
        text = format!("{text} {}", words.say("card.promised_part", &[("amount", &amount)]));
    }
    if promise.broken {
        text = format!("{text} {}", words.get("card.promise_broken"));
    }
    text
}

fn open_invoices(account: &Account, today: Date, words: &Words, blocks: &mut Vec<Block>) {
    let rows: Vec<Vec<Cell>> = account
        .open_invoices()
        .map(|invoice| {
            let mut row = invoice_row(invoice, today, words);
            row.push(done(invoice, words));
            row
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    blocks.push(Block::heading(words.get("card.open_invoices")));
    blocks.push(Block::Table(Table { head: invoice_head(words, true), rows, totals: Vec::new() }));
}

/// The head of a table of invoices.
pub(super) fn invoice_head(words: &Words, stage: bool) -> Vec<String> {
    let keys = ["notice.invoice", "notice.due", "notice.open"].into_iter();
    keys.chain(stage.then_some("notice.stage")).map(|key| words.get(key).to_string()).collect()
}

/// Which level is done, and when.
fn done(invoice: &Invoice, words: &Words) -> Cell {
    match invoice.done {
        Some(level) => {
            let day = invoice.done_on.map(|day| together(&format::date(day, words.language())));
            Cell::new(words.level(level), day.unwrap_or_default())
        }
        None => Cell::new(words.get("card.no_notice_yet"), ""),
    }
}

/// Whether the one payment that is asked about has its invoices proposed.
fn proposed(account: &Account) -> bool {
    account.questions.iter().filter_map(|q| q.payment.as_ref()).any(|p| !p.settles.is_empty())
}

fn gestures(view: &CardView, words: &Words, blocks: &mut Vec<Block>) {
    let folders = view.folders;
    let open = match (&view.by_hand, &view.call) {
        (Some(step), _) if step.channel != Channel::Call => "done",
        (Some(_), _) | (None, Some(_)) => "called",
        (None, None) if view.account.questions.iter().any(|q| !q.proposed.is_empty()) => "confirmed",
        (None, None) => "open",
    };
    let asked = view.account.questions.iter().any(|q| q.kind == QuestionKind::WhichPaid);
    let payment = view.account.questions.iter().filter(|q| q.kind == QuestionKind::Payment).count() == 1;
    let paid = match view.account.open_invoices().count() {
        1 if payment => "paid_payment",
        _ if payment && proposed(view.account) => "paid_payment",
        _ if asked => "paid_asked",
        0 | 1 => "paid",
        _ => "paid_several",
    };
    let proposed = view.account.answers.iter().any(|drafted| !drafted.plan.is_empty());
    let mut all = vec![
        (paid, &folders.paid),
        ("on_hold", &folders.on_hold),
        (open, &folders.open),
        ("written_off", &folders.written_off),
        ("collections", &folders.collections),
    ];
    if proposed {
        all.insert(1, ("agreed", &folders.promised));
    }
    blocks.push(Block::heading(words.get("card.gestures")));
    blocks.push(Block::paragraph(words.get("card.gestures_how")));
    let points = all.into_iter().map(|(name, folder)| {
        words.say("card.gesture", &[("folder", &one_line(folder)), ("effect", words.of("gesture", name))])
    });
    blocks.push(Block::List { points: points.collect() });
    blocks.push(Block::Small { text: words.get("card.gestures_undo").into() });
}
