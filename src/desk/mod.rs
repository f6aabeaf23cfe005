//! The desk: the bot's own folders in the mailbox. Pure: which card lies where, and what a move into a folder
//! means.

use jiff::Zoned;
use jiff::civil::Date;

use crate::dunning::schedule::{self, Next};
use crate::dunning::{
    Account, HoldKind, Language, Level, Order, Policy, QuestionKind, Stage, Status, days_between,
};

/// A folder of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tray {
    /// A person is asked.
    Review,
    /// The ladder goes on by itself.
    Open,
    /// A promise runs.
    Promised,
    /// Held.
    OnHold,
    /// Phone calls to make.
    Calls,
    /// Settled.
    Paid,
    /// Given up.
    WrittenOff,
    /// Handed over.
    Collections,
    /// Bank statements are dropped here.
    Statements,
}

impl Tray {
    /// All of them, in the order in which a client should list them.
    pub const ALL: [Tray; 9] = [
        Tray::Review,
        Tray::Open,
        Tray::Promised,
        Tray::OnHold,
        Tray::Calls,
        Tray::Paid,
        Tray::WrittenOff,
        Tray::Collections,
        Tray::Statements,
    ];

    /// The folder's name beneath the root.
    pub fn name(self) -> &'static str {
        match self {
            Tray::Review => "Review",
            Tray::Open => "Open",
            Tray::Promised => "Promised",
            Tray::OnHold => "On hold",
            Tray::Calls => "Calls",
            Tray::Paid => "Paid",
            Tray::WrittenOff => "Written off",
            Tray::Collections => "Collections",
            Tray::Statements => "Statements",
        }
    }

    /// What moving a known message here says; `None`: nothing.
    pub fn order(self) -> Option<Order> {
        match self {
            Tray::Paid => Some(Order::Paid { amount: None }),
            Tray::OnHold => Some(Order::Hold { until: None }),
            Tray::Open => Some(Order::Resume),
            Tray::WrittenOff => Some(Order::WriteOff),
            Tray::Collections => Some(Order::Collections),
            Tray::Review | Tray::Promised | Tray::Calls | Tray::Statements => None,
        }
    }
}

/// The name of the desk's root folder, unless the config names another.
pub fn root(language: Language) -> &'static str {
    match language {
        Language::De => "Mahnwesen",
        Language::Pl => "Windykacja",
        Language::Nl => "Debiteuren",
        Language::En => "Dunmail",
    }
}

/// How long the card of a closed account stays, in days.
const CLOSED_CARD_DAYS: i64 = 90;

/// Where an account's card lies; `None`: nowhere, nothing is owed and all is long closed.
pub fn tray(account: &Account, today: Date) -> Option<Tray> {
    if account.questions.iter().any(|q| needs_review(q.kind)) {
        return Some(Tray::Review);
    }
    if account.open_invoices().next().is_some() {
        let strictest: Vec<Option<HoldKind>> =
            account.open_invoices().map(|i| schedule::strictest(account, i)).collect();
        // An invoice that goes on keeps the card in Open, whatever holds the others.
        if strictest
            .iter()
            .any(|hold| hold.is_none_or(|h| h == HoldKind::Acknowledged || h == HoldKind::Absent))
        {
            return Some(Tray::Open);
        }
        let promised = strictest.iter().all(|hold| *hold == Some(HoldKind::Promise));
        return Some(if promised { Tray::Promised } else { Tray::OnHold });
    }
    let last = account.invoices.iter().filter(|i| i.closed_on.is_some()).max_by_key(|i| i.closed_on)?;
    if days_between(last.closed_on?, today) > CLOSED_CARD_DAYS {
        return None;
    }
    match last.status {
        Status::WrittenOff => Some(Tray::WrittenOff),
        Status::Collections => Some(Tray::Collections),
        Status::Paid => Some(Tray::Paid),
        Status::Open | Status::NeverDun(_) => None,
    }
}

/// Whether a question brings the card into Review; on the promised day the card Today asks to look at the bank.
fn needs_review(kind: QuestionKind) -> bool {
    kind != QuestionKind::CheckBank
}

/// The next notice to an account and the day on which it may leave at the earliest.
pub fn next_notice(account: &Account, policy: &Policy, now: &Zoned) -> Option<(Date, Level)> {
    let today = now.date();
    let (on, level) = match schedule::next(account, policy, today) {
        Next::Due(notice) => (today, notice.level),
        Next::Waits { on, level } => (on, level),
        Next::Held { until: Some(until), .. } => after_hold(account, policy, until)?,
        Next::Pending(Stage::Sealed) => (today, account.pending.as_ref()?.notice.level),
        Next::Nothing | Next::Held { .. } | Next::Pending(_) | Next::Handover(_) => return None,
    };
    let start = if on > today { on.to_zoned(now.time_zone().clone()).ok()? } else { now.clone() };
    let opening = if policy.calendar.may_send(&start) { start } else { policy.calendar.next_opening(&start) };
    Some((opening.date(), level))
}

/// What would come once the holds that end by `until` have ended.
fn after_hold(account: &Account, policy: &Policy, until: Date) -> Option<(Date, Level)> {
    let day = until.tomorrow().ok()?;
    let mut freed = account.clone();
    let over = |u: Option<Date>| u.is_some_and(|u| u <= until);
    freed.holds.retain(|h| !over(h.until));
    freed.invoices.iter_mut().for_each(|i| i.holds.retain(|h| !over(h.until)));
    match schedule::next(&freed, policy, day) {
        Next::Due(notice) => Some((day, notice.level)),
        Next::Waits { on, level } => Some((on, level)),
        _ => None,
    }
}
