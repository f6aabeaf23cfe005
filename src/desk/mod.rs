//! The desk: the bot's own folders in the mailbox. Pure: which card lies where, and what a move into a folder
//! means.

use jiff::Zoned;
use jiff::civil::Date;

use crate::dunning::{
    Account, Command, Event, Hold, HoldKind, Language, Level, Order, Policy, Question, QuestionKind, Status,
    days_between, schedule, step,
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
    /// Phone calls to make, letters to post, tasks to do.
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

    /// What moving a card from `from` to here says; `None`: nothing. Out of Calls into Open, it was done.
    pub fn order_from(self, from: Option<Tray>) -> Option<Order> {
        match (from, self) {
            (Some(Tray::Calls), Tray::Open) => Some(Order::Called),
            (_, to) => to.order(),
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
            Tray::Promised => Some(Order::Agreed),
            Tray::Review | Tray::Calls | Tray::Statements => None,
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
///
/// The first that holds of Review, Calls, On hold, Promised, Open: what is held shows, whatever goes on beside it.
/// A pause or an absence that ends by itself is no reason to lay the card aside.
pub fn tray(account: &Account, today: Date) -> Option<Tray> {
    if account.questions.iter().any(|q| needs_review(account, q)) {
        return Some(Tray::Review);
    }
    if account.questions.iter().any(|q| is_to_do(q.kind)) {
        return Some(Tray::Calls);
    }
    let holds = account.open_invoices().map(|invoice| schedule::strictest(account, invoice));
    let tray_of = |hold: Option<HoldKind>| match hold {
        None | Some(HoldKind::Acknowledged | HoldKind::Absent | HoldKind::Imported) => Tray::Open,
        Some(HoldKind::Promise) => Tray::Promised,
        Some(_) => Tray::OnHold,
    };
    // Of these three the later variant is the stricter one.
    holds.map(tray_of).max().or_else(|| closed_tray(account, today))
}

/// Where the card of an account lies on which nothing is open.
fn closed_tray(account: &Account, today: Date) -> Option<Tray> {
    let closed = account.invoices.iter().filter_map(|invoice| {
        let tray = match invoice.status {
            Status::WrittenOff => Tray::WrittenOff,
            Status::Collections => Tray::Collections,
            Status::Paid => Tray::Paid,
            Status::Open | Status::NeverDun(_) => return None,
        };
        Some((invoice.closed_on?, tray))
    });
    let (on, tray) = closed.max_by_key(|(on, _)| *on)?;
    (days_between(on, today) <= CLOSED_CARD_DAYS).then_some(tray)
}

/// What a person does away from the desk: the tray Calls is for it. All else is settled before, in Review, so that a
/// move out of Calls says nothing but that it is done.
fn is_to_do(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::Call | QuestionKind::Letter | QuestionKind::Task)
}

/// Whether a question brings the card into Review. On the promised day the card Today asks to look at the bank; for
/// a call there is a tray.
/// A fact that is missing can wait while a person has laid the invoice aside.
fn needs_review(account: &Account, question: &Question) -> bool {
    use QuestionKind::{CheckBank, Contradiction, Credit, Iban, Missing, Unsure, WhichPaid};
    let aside = |holds: &[Hold]| holds.iter().any(|h| h.kind == HoldKind::Human);
    match question.kind {
        CheckBank => false,
        kind if is_to_do(kind) => false,
        Missing | Contradiction | Unsure | Iban | Credit | WhichPaid => {
            let invoice = question.invoice.as_deref().and_then(|number| account.invoice(number));
            !aside(&account.holds) && !invoice.is_some_and(|i| aside(&i.holds))
        }
        _ => true,
    }
}

/// What [`next_notice`] would say if the account were called now.
pub fn next_after_call(account: &Account, policy: &Policy, now: &Zoned) -> Option<(Date, Level)> {
    let called = Command { order: Order::Called, invoice: None, by: String::new() };
    next_notice(&step(account, &Event::Told(called), policy, now).account, policy, now)
}

/// The next notice to an account and the day on which it may leave at the earliest.
pub fn next_notice(account: &Account, policy: &Policy, now: &Zoned) -> Option<(Date, Level)> {
    schedule::forecast(account, policy, now)
}
