//! Which notice is next, and when. Read by [`super::step`], and by the desk to say what will happen.

use jiff::Zoned;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::behaviour;
use super::{
    Account, Channel, HoldKind, Invoice, Level, Mode, Notice, Pending, Policy, QuestionKind, Rung, Stage,
    by_height, days_after, days_between, is_small,
};

/// What the ladder says about an account on a day, before the send window and the caps.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// Nothing is open, or nothing can be dunned.
    Nothing,
    /// Everything open is held; the strictest reason, and the last day of the hold that ends first.
    Held {
        /// Why.
        kind: HoldKind,
        /// Until when, if it ends by itself.
        until: Option<Date>,
    },
    /// A notice is on its way, or waits for a person.
    Pending(Stage),
    /// The next notice is due on a later day.
    Waits {
        /// That day, before the send window moves it.
        on: Date,
        /// Its level.
        level: Level,
    },
    /// This notice is due now.
    Due(Notice),
    /// The ladder is at its end for these invoices, and nothing else is to come: a person hands them over.
    Handover(Vec<String>),
}

/// An invoice's next level and the first day for it.
struct Candidate<'a> {
    invoice: &'a Invoice,
    level: Level,
    rung: &'a Rung,
    on: Date,
}

/// What comes next for `account` as of `today`. Total; reads nothing but its arguments.
///
/// An invoice's next level is the lowest one of the ladder above what it has been through, so that none is
/// skipped; its day is `max(due + offset, last sent + gap, the account's last notice + min_gap)`. `upcoming`
/// neither starts nor waits for the gap and lapses on the due day.
pub fn next(account: &Account, policy: &Policy, today: Date) -> Next {
    if let Some(pending) = &account.pending {
        return Next::Pending(pending.stage);
    }
    let candidates = candidates(account, policy, today);
    let mut due: Vec<&Candidate> =
        candidates.iter().filter(|c| c.on <= today && c.level != Level::Handover).collect();
    leave_small_change(&mut due, policy);
    let Some(level) = due.iter().max_by(|a, b| by_height(a.rung, b.rung)).map(|c| c.level) else {
        if let Some(first) = candidates.iter().filter(|c| c.on > today).min_by_key(|c| (c.on, c.level)) {
            return Next::Waits { on: first.on, level: first.level };
        }
        let ended = ended(&candidates, policy, today);
        return match ended.is_empty() {
            true => held(account).unwrap_or(Next::Nothing),
            false => Next::Handover(ended),
        };
    };
    let about: Vec<(&Invoice, Level)> = due.iter().map(|c| (c.invoice, c.level)).collect();
    Next::Due(notice(account, level, policy.channel(level), &about))
}

/// A notice about these invoices, each at its level, before anything is added to it.
pub(super) fn notice(
    account: &Account,
    level: Level,
    channel: Channel,
    about: &[(&Invoice, Level)],
) -> Notice {
    let dunned: Vec<(String, Level)> = about.iter().map(|(i, level)| (i.number.clone(), *level)).collect();
    // A friendly word before the due day carries neither a table of overdue invoices past their gap nor reproach.
    let friendly = level.standard() == Level::Upcoming;
    let listed = if friendly { Vec::new() } else { others(account, &dunned) };
    let broken =
        about.iter().filter_map(|(i, _)| i.promise.as_ref()).filter(|p| p.broken).max_by_key(|p| p.made);
    Notice {
        level,
        round: about.iter().map(|(i, _)| i.round).sum(),
        dunned,
        listed,
        claims: Vec::new(),
        keeps_claim: None,
        prescribed: None,
        broken_promise: broken.filter(|_| !friendly).map(|p| (p.day.map(|d| d[1]), p.made)),
        channel,
        joined: Vec::new(),
    }
}

/// Takes out what is too little to write about: all that is overdue, all that is not yet, and what would speak louder
/// for its few cents than the rest does. It is listed with the rest, and goes along once its level is not the higher one.
fn leave_small_change(due: &mut Vec<&Candidate>, policy: &Policy) {
    for friendly in [false, true] {
        let is_of = |c: &&&Candidate| (c.level.standard() == Level::Upcoming) == friendly;
        if is_small(due.iter().filter(is_of).map(|c| c.invoice), policy) {
            due.retain(|c| !is_of(&c));
        }
    }
    let small = |c: &Candidate| is_small(std::iter::once(c.invoice), policy);
    let lead = due.iter().filter(|c| !small(c)).max_by(|a, b| by_height(a.rung, b.rung));
    if let Some(lead) = lead.map(|c| c.rung) {
        due.retain(|c| !small(c) || by_height(c.rung, lead).is_le());
    }
}

/// The invoices for which only the handover is left, and due.
pub(super) fn at_the_end(account: &Account, policy: &Policy, today: Date) -> Vec<String> {
    ended(&candidates(account, policy, today), policy, today)
}

/// Those of them for which only the handover is left, and due, unless they are too little to hand over.
fn ended(candidates: &[Candidate], policy: &Policy, today: Date) -> Vec<String> {
    let ended =
        || candidates.iter().filter(|c| c.level == Level::Handover && c.on <= today).map(|c| c.invoice);
    match is_small(ended(), policy) {
        true => Vec::new(),
        false => ended().map(|invoice| invoice.number.clone()).collect(),
    }
}

/// When an account must be looked at again if nothing else happens: at the opening of the send window on the
/// day of its next notice, and at the start of every day on which a hold ends, a promise falls due, or a
/// waiting notice grows old. Never earlier than `now`; `now` itself only if a tick has something to do.
pub fn wake_at(account: &Account, policy: &Policy, now: &Zoned) -> Option<Zoned> {
    let today = now.date();
    let mut days: Vec<Date> = hold_ends(account).collect();
    days.extend(account.open_invoices().filter_map(|i| bank_day(account, i)));
    days.extend(account.pending.as_ref().and_then(|p| expires(account, p, policy)));
    days.extend(super::call::ask_on(account, policy, today));
    days.extend(super::beyond::look_on(account, policy, today));
    days.extend(account.open_invoices().filter_map(|i| super::lapse::look_on(i, policy, today)));
    // Another invoice's notice may come first.
    let handover = |c: &Candidate| (c.level == Level::Handover && c.on > today).then_some(c.on);
    days.extend(candidates(account, policy, today).iter().filter_map(handover));
    if at_the_end(account, policy, today).iter().any(|n| !is_asked(account, QuestionKind::Handover, n)) {
        days.push(today);
    }
    let start_of = |day: Date| day.to_zoned(now.time_zone().clone()).ok();
    let notice = match next(account, policy, today) {
        // Only a person or the config can change that; what the desk says about it changes by the day.
        Next::Due(_) if policy.mode == Mode::Observe => today.tomorrow().ok().and_then(start_of),
        Next::Due(_) if policy.calendar.may_send(now) => Some(now.clone()),
        // At the end of the calendar no window opens any more.
        Next::Due(_) => Some(policy.calendar.next_opening(now)).filter(|opening| opening > now),
        Next::Waits { on, level: Level::Handover } => start_of(on),
        Next::Waits { on, .. } => start_of(on).map(|start| policy.calendar.next_opening(&start)),
        Next::Nothing | Next::Held { .. } | Next::Pending(_) | Next::Handover(_) => None,
    };
    let wake = days.into_iter().filter_map(start_of).chain(notice).min();
    wake.map(|at| if at < *now { now.clone() } else { at })
}

/// The next notice and the day on which it leaves (or would, or is drafted) if nothing else happens: the
/// schedule as it will be once the holds that end by themselves have ended, moved into the send window.
pub fn forecast(account: &Account, policy: &Policy, now: &Zoned) -> Option<(Date, Level)> {
    /// Every turn but the last ends a hold or moves to another opening of the window.
    const TURNS: usize = 200;
    let mut account = account.clone();
    let mut at = now.clone();
    for _ in 0..TURNS {
        let day = at.date();
        let over = |until: Option<Date>| until.is_some_and(|until| until < day);
        account.holds.retain(|h| !over(h.until));
        account.invoices.iter_mut().for_each(|i| i.holds.retain(|h| !over(h.until)));
        let opening = policy.calendar.next_opening(&at).date();
        let later = match next(&account, policy, day) {
            Next::Due(notice) if opening == day => return Some((day, notice.level)),
            Next::Pending(Stage::Sealed) => return Some((opening, account.pending.as_ref()?.notice.level)),
            Next::Handover(_) => return (day > now.date()).then_some((day, Level::Handover)),
            Next::Pending(_) => return None,
            Next::Due(_) => Some(opening),
            Next::Waits { on, .. } => Some(on),
            Next::Nothing | Next::Held { .. } => None,
        };
        let freed = hold_ends(&account).filter(|end| *end > day).min();
        let day = later.into_iter().chain(freed).min()?;
        at = day.to_zoned(now.time_zone().clone()).ok()?;
    }
    None
}

/// The strictest hold on an invoice, its own or the account's.
pub fn strictest(account: &Account, invoice: &Invoice) -> Option<HoldKind> {
    account.holds.iter().chain(&invoice.holds).map(|h| h.kind).max()
}

/// The promised day of an invoice whose promise runs and about which the bank has not been asked for yet.
pub(super) fn bank_day(account: &Account, invoice: &Invoice) -> Option<Date> {
    let promise = invoice.promise.as_ref().filter(|p| !p.broken)?;
    let runs = invoice.holds.iter().any(|h| h.kind == HoldKind::Promise);
    let day = promise.day.filter(|_| runs)?[1];
    (!is_asked(account, QuestionKind::CheckBank, &invoice.number)).then_some(day)
}

/// The day from which a waiting notice is no longer what should be sent: `upcoming` lapses on the due day, and
/// what a cap or a HOLD has kept in the outbox for days states days and deadlines that have passed.
pub(super) fn expires(account: &Account, pending: &Pending, policy: &Policy) -> Option<Date> {
    /// A weekend and a holiday are no reason to write anew.
    const FRESH_WORKING_DAYS: i32 = 3;
    let sealed = pending.stage == Stage::Sealed;
    let stale = sealed.then(|| policy.calendar.add_working_days(pending.since, FRESH_WORKING_DAYS + 1));
    let friendly = pending.notice.level.standard() == Level::Upcoming && pending.stage != Stage::Unknown;
    let dunned = pending.notice.dunned.iter().filter(|_| friendly);
    let unproven = policy.statements_old_from().filter(|_| sealed);
    dunned.filter_map(|(number, _)| account.invoice(number)?.due).chain(stale).chain(unproven).min()
}

fn is_asked(account: &Account, kind: QuestionKind, number: &str) -> bool {
    account.questions.iter().any(|q| q.kind == kind && q.invoice.as_deref() == Some(number))
}

/// The days on which holds no longer hold.
fn hold_ends(account: &Account) -> impl Iterator<Item = Date> {
    let holds = account.holds.iter().chain(account.invoices.iter().flat_map(|i| &i.holds));
    holds.filter_map(|h| h.until?.tomorrow().ok())
}

fn held(account: &Account) -> Option<Next> {
    account.open_invoices().next()?;
    let holds: Vec<_> = account.holds.iter().chain(account.open_invoices().flat_map(|i| &i.holds)).collect();
    let kind = holds.iter().map(|h| h.kind).max()?;
    Some(Next::Held { kind, until: holds.iter().filter_map(|h| h.until).min() })
}

/// The further open invoices that may be named beside those that are dunned.
fn others(account: &Account, dunned: &[(String, Level)]) -> Vec<String> {
    let further = account.open_invoices().filter(|i| {
        strictest(account, i).is_none() && is_owed(i) && !dunned.iter().any(|(number, _)| *number == i.number)
    });
    further.map(|i| i.number.clone()).collect()
}

fn candidates<'a>(account: &'a Account, policy: &'a Policy, today: Date) -> Vec<Candidate<'a>> {
    let free = account.open_invoices().filter(|i| strictest(account, i).is_none() && is_owed(i));
    free.filter_map(|invoice| candidate(account, invoice, policy, today)).collect()
}

/// Whether all that a notice must state is known, and it states a sum.
pub(super) fn is_owed(invoice: &Invoice) -> bool {
    invoice.is_complete() && invoice.open_amount().is_some_and(|open| open.value > Decimal::ZERO)
}

fn candidate<'a>(
    account: &Account,
    invoice: &'a Invoice,
    policy: &'a Policy,
    today: Date,
) -> Option<Candidate<'a>> {
    let due = invoice.due?;
    policy.ahead(invoice).into_iter().find_map(|rung| {
        let on = first_day(account, invoice, due, rung, policy);
        let lapsed = rung.level.standard() == Level::Upcoming && on.max(today) >= due;
        (!lapsed).then_some(Candidate { invoice, level: rung.level, rung, on })
    })
}

fn first_day(account: &Account, invoice: &Invoice, due: Date, rung: &Rung, policy: &Policy) -> Date {
    let gaps =
        gaps(account, invoice, rung, policy).into_iter().flatten().map(|(last, days)| days_after(last, days));
    let habit = habit(account, due, rung, policy).unwrap_or(Date::MIN);
    let term = term(invoice, policy).unwrap_or(Date::MIN);
    days_after(due, rung.offset).max(gaps.max().unwrap_or(Date::MIN)).max(habit).max(term)
}

/// The day after the term that a notice had to give: nothing more is written before it has passed.
fn term(invoice: &Invoice, policy: &Policy) -> Option<Date> {
    let telling = policy.law.as_ref()?.telling()?;
    Some(days_after(invoice.was_told(telling)?.until(&policy.calendar), 1))
}

/// The day until which a reminder waits for a debtor who always pays by then.
fn habit(account: &Account, due: Date, rung: &Rung, policy: &Policy) -> Option<Date> {
    let reminder = rung.level.standard() == Level::Reminder;
    behaviour::waits_for_habit(account, due, policy).filter(|_| reminder)
}

/// If a notice has waited for its debtor's habit: until when, in words.
pub(super) fn waited(account: &Account, policy: &Policy, notice: &Notice) -> Option<String> {
    let (on, words) = ground(account, policy, notice)?;
    let for_habit = |(number, level): &(String, Level)| {
        let (due, rung) = (account.invoice(number)?.due?, policy.rung(*level)?);
        habit(account, due, rung, policy).filter(|day| *day == on && days_after(due, rung.offset) < on)
    };
    notice.dunned.iter().find_map(for_habit).map(|_| words)
}

/// From when, and for how many days, an invoice's next level waits: for the account's last notice, for its own, and
/// for the account's last mail.
fn gaps(account: &Account, invoice: &Invoice, rung: &Rung, policy: &Policy) -> [Option<(Date, i32)>; 3] {
    // One mail per account and day, whatever the level.
    let day_after = account.last_mail.map(|last| (last, 1));
    if rung.level.standard() == Level::Upcoming {
        return [None, None, day_after];
    }
    let own_gap = rung.gap.unwrap_or(policy.min_gap).max(policy.min_gap);
    let of_account = account.last_notice.map(|last| (last, policy.min_gap));
    let of_invoice = invoice.last_sent().map(|last| (last, own_gap));
    [of_account, of_invoice, day_after]
}

/// Since when a notice is due, and what makes it so, in words: the ladder's day or the gap that ended last, of the
/// invoice that leads it and came first. `account` is as it was when the notice fell due.
pub fn ground(account: &Account, policy: &Policy, notice: &Notice) -> Option<(Date, String)> {
    let rung = policy.rung(notice.level)?;
    let leading = notice.dunned.iter().filter(|(_, level)| *level == notice.level);
    let of = |(number, _): &(String, Level)| {
        let invoice = account.invoice(number)?;
        let due = invoice.due?;
        Some((first_day(account, invoice, due, rung, policy), invoice, due))
    };
    let (on, invoice, due) = leading.filter_map(of).min_by_key(|(on, ..)| *on)?;
    let days = |count: i32| format!("{count} day{}", if count == 1 { "" } else { "s" });
    let [of_account, of_invoice, _] = gaps(account, invoice, rung, policy);
    let ends = |gap: Option<(Date, i32)>| gap.filter(|(last, days)| days_after(*last, *days) == on);
    let words = if days_after(due, rung.offset) == on {
        match rung.offset {
            0 => format!("on the due day {due}"),
            ..0 => format!("{} before the due day {due}", days(rung.offset.saturating_neg())),
            _ => format!("{} after the due day {due}", days(rung.offset)),
        }
    } else if let Some((last, gap)) = ends(of_invoice) {
        format!("{} after its last notice of {last}", days(gap))
    } else if let Some((last, gap)) = ends(of_account) {
        format!("{} after the account's last notice or contact of {last}", days(gap))
    } else if term(invoice, policy) == Some(on) {
        "the day after the term that the law gives a consumer".into()
    } else if habit(account, due, rung, policy) == Some(on) {
        format!(
            "the day after the one by which it has always paid, {}",
            days_between(due, on).saturating_sub(1)
        ) + " days after the due day"
    } else {
        "the day after the account's last mail".into()
    };
    Some((on, words))
}
