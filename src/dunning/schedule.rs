//! Which notice is next, and when. Read by [`super::step`], and by the desk to say what will happen.

use jiff::Zoned;
use jiff::civil::Date;

use super::{Account, HoldKind, Invoice, Level, Mode, Notice, Policy, Rung, Stage};

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
    /// The ladder is at its end for these invoices: a person hands them over.
    Handover(Vec<String>),
}

/// An invoice's next level and the first day for it.
struct Candidate<'a> {
    invoice: &'a Invoice,
    level: Level,
    on: Date,
}

/// What comes next for `account` as of `today`. Total; reads nothing but its arguments.
///
/// An invoice's next level is the lowest one of the ladder above what it has been through, so that none is
/// skipped; its day is `max(due + offset, last level + gap, the account's last notice + min_gap)`. `upcoming`
/// neither starts nor waits for the gap and lapses on the due day.
pub fn next(account: &Account, policy: &Policy, today: Date) -> Next {
    if let Some(pending) = &account.pending {
        return Next::Pending(pending.stage);
    }
    let free: Vec<&Invoice> = account.open_invoices().filter(|i| strictest(account, i).is_none()).collect();
    let candidates: Vec<Candidate> =
        free.iter().filter_map(|invoice| candidate(account, invoice, policy, today)).collect();

    let (ended, mailed): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|c| c.level == Level::Handover);
    let due: Vec<&Candidate> = mailed.iter().filter(|c| c.on <= today).collect();
    if due.is_empty() {
        let handover: Vec<String> =
            ended.iter().filter(|c| c.on <= today).map(|c| c.invoice.number.clone()).collect();
        if !handover.is_empty() {
            return Next::Handover(handover);
        }
        return match mailed.iter().chain(&ended).min_by_key(|c| c.on) {
            Some(first) => Next::Waits { on: first.on, level: first.level },
            None => held(account).unwrap_or(Next::Nothing),
        };
    }
    let level = due.iter().map(|c| c.level).max().unwrap_or(Level::Reminder);
    let dunned: Vec<(String, Level)> = due.iter().map(|c| (c.invoice.number.clone(), c.level)).collect();
    // A friendly word before the due day does not carry a table of overdue invoices past their gap.
    let listed = if level == Level::Upcoming { Vec::new() } else { others(&free, &dunned) };
    let broken =
        due.iter().filter_map(|c| c.invoice.promise.as_ref()).filter(|p| p.broken).max_by_key(|p| p.made);
    Next::Due(Notice {
        level,
        round: due.iter().map(|c| c.invoice.round).sum(),
        dunned,
        listed,
        broken_promise: broken.map(|p| (p.day.map(|d| d[1]), p.made)),
    })
}

/// When an account must be looked at again if nothing else happens: at the opening of the send window on the
/// day of its next notice, and at the start of every day on which a hold ends or a promise falls due.
pub fn wake_at(account: &Account, policy: &Policy, now: &Zoned) -> Option<Zoned> {
    let today = now.date();
    let mut days: Vec<Date> = Vec::new();
    for hold in account.holds.iter().chain(account.open_invoices().flat_map(|i| &i.holds)) {
        days.extend(hold.until.and_then(|until| until.tomorrow().ok()));
    }
    let promises = account.open_invoices().filter_map(|i| i.promise.as_ref()).filter(|p| !p.broken);
    days.extend(promises.filter_map(|p| p.day.map(|d| d[1])).filter(|day| *day > today));
    let starts = days.into_iter().filter_map(|day| day.to_zoned(now.time_zone().clone()).ok());
    let tomorrow = || today.tomorrow().ok()?.to_zoned(now.time_zone().clone()).ok();
    let notice = match next(account, policy, today) {
        // What only a person can do is looked at again the next morning.
        Next::Due(_) if policy.mode == Mode::Observe => tomorrow(),
        Next::Handover(_) => tomorrow(),
        Next::Due(_) if policy.calendar.may_send(now) => Some(now.clone()),
        Next::Due(_) => Some(policy.calendar.next_opening(now)),
        Next::Waits { on, .. } => {
            on.to_zoned(now.time_zone().clone()).ok().map(|start| policy.calendar.next_opening(&start))
        }
        Next::Nothing | Next::Held { .. } | Next::Pending(_) => None,
    };
    starts.chain(notice).min()
}

/// The strictest hold on an invoice, its own or the account's.
pub fn strictest(account: &Account, invoice: &Invoice) -> Option<HoldKind> {
    account.holds.iter().chain(&invoice.holds).map(|h| h.kind).max()
}

fn held(account: &Account) -> Option<Next> {
    let holds: Vec<_> = account.holds.iter().chain(account.open_invoices().flat_map(|i| &i.holds)).collect();
    account.open_invoices().next()?;
    let kind = holds.iter().map(|h| h.kind).max()?;
    // Only what is held until a person lifts it has no end.
    let until = holds.iter().map(|h| h.until).min_by_key(|u| u.unwrap_or(Date::MAX)).flatten();
    Some(Next::Held { kind, until })
}

fn others(free: &[&Invoice], dunned: &[(String, Level)]) -> Vec<String> {
    let listed = free.iter().filter(|i| i.is_complete() && !dunned.iter().any(|(n, _)| *n == i.number));
    listed.map(|i| i.number.clone()).collect()
}

fn candidate<'a>(
    account: &Account,
    invoice: &'a Invoice,
    policy: &Policy,
    today: Date,
) -> Option<Candidate<'a>> {
    let due = invoice.due.filter(|_| invoice.is_complete())?;
    let open = policy.ladder.iter().filter(|r| invoice.done.is_none_or(|done| r.level > done));
    let rung = open.min_by_key(|r| (r.level == Level::Upcoming && today >= due, r.level))?;
    if rung.level == Level::Upcoming && today >= due {
        return None; // a ladder of nothing else
    }
    let mut on = plus(due, rung.offset);
    if rung.level != Level::Upcoming {
        on = on.max(after_gaps(account, invoice, rung, policy));
    }
    if let Some(last) = account.last_mail {
        on = on.max(plus(last, 1));
    }
    Some(Candidate { invoice, level: rung.level, on })
}

fn after_gaps(account: &Account, invoice: &Invoice, rung: &Rung, policy: &Policy) -> Date {
    let of_account = account.last_notice.map(|last| plus(last, policy.min_gap));
    let own = invoice.done_on.filter(|_| invoice.done != Some(Level::Upcoming));
    let of_invoice = own.map(|last| plus(last, rung.gap.unwrap_or(policy.min_gap).max(policy.min_gap)));
    of_account.into_iter().chain(of_invoice).max().unwrap_or(Date::MIN)
}

fn plus(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}
