//! The invoice: what is owed, since when, and what has been said about it.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Address, Channel, Charged, Hold, LetOff, Level, Money, Promise, Proposal, Skonto, Told};
use crate::law::Warning;

/// An invoice and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Invoice {
    /// As written on the invoice.
    pub number: String,
    /// The invoice's date.
    #[serde(default)]
    pub issued: Option<Date>,
    /// The due day; nothing is dunned without one.
    #[serde(default)]
    pub due: Option<Date>,
    /// What was invoiced; nothing is dunned without it.
    #[serde(default)]
    pub amount: Option<Money>,
    /// The discounts that it grants for early payment.
    #[serde(default)]
    pub skonto: Vec<Skonto>,
    /// What was paid or credited in part, in the invoice's currency. What closed it is not in here: reopened,
    /// it owes what it owed before.
    #[serde(default)]
    pub paid: Decimal,
    /// The payments that came by bank statements, oldest first.
    #[serde(default)]
    pub received: Vec<Received>,
    /// Open, or why not.
    pub status: Status,
    /// The day on which it was closed.
    #[serde(default)]
    pub closed_on: Option<Date>,
    /// The day on which a payment closed it, until thanks for it were offered; only where the policy wants them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_thank: Option<Date>,
    /// The highest level whose notice went out (or was skipped by a person).
    #[serde(default)]
    pub done: Option<Level>,
    /// The day of that notice.
    #[serde(default)]
    pub done_on: Option<Date>,
    /// Every notice that went out for it, oldest first.
    #[serde(default)]
    pub notices: Vec<Sent>,
    /// How often a level was begun anew (after a bounce or a person's "resend"); part of the outbox's unique
    /// key.
    #[serde(default)]
    pub round: u32,
    /// What holds this invoice alone.
    #[serde(default)]
    pub holds: Vec<Hold>,
    /// The latest promise for it.
    #[serde(default)]
    pub promise: Option<Promise>,
    /// The last day to bring the claim, as a person knows it better than the rules of law.
    #[serde(default)]
    pub lapses: Option<Date>,
    /// The last warning that was given before the claim lapses.
    #[serde(default)]
    pub warned: Option<Warning>,
    /// What its debtor was told because the law wants it told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Told>,
    /// The fees that it was asked for with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charged: Vec<Charged>,
    /// The IBAN that the invoice states, no spaces.
    #[serde(default)]
    pub iban: Option<String>,
    /// Figures that were taken because a person had confirmed what looks so; who corrects one takes that back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub as_before: Vec<Proposal>,
    /// The mail that carried it; the notices answer that mail.
    pub origin: Origin,
}

/// The sent mail that carried an invoice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// Row id of the message in the store.
    pub message: i64,
    /// Its Message-ID, without angle brackets.
    #[serde(default)]
    pub message_id: Option<String>,
    /// Its own References, without angle brackets.
    #[serde(default)]
    pub references: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its day in the creditor's zone.
    pub sent: Date,
    /// The address it was sent from.
    pub from: Address,
    /// Its To, without the bot and the creditor.
    pub to: Vec<Address>,
    /// Its Cc, without the bot and the creditor.
    #[serde(default)]
    pub cc: Vec<Address>,
}

/// A payment, or a part of one, that a bank statement showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The statement's entry, see [`super::Payment::entry`].
    pub entry: String,
    /// The day on which it was booked.
    pub on: Date,
    /// What of it was for this invoice.
    pub amount: Money,
    /// What the invoice was let off with it.
    #[serde(default)]
    pub let_off: Option<LetOff>,
}

/// A level that an invoice has been through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Which level.
    pub level: Level,
    /// The day.
    pub on: Date,
    /// The notice's name in [`super::Pending::key`]; `None` if a person skipped the level.
    #[serde(default)]
    pub key: Option<String>,
    /// Whether it came back: then it does not count.
    #[serde(default)]
    pub bounced: bool,
    /// How it reached the debtor.
    #[serde(default, skip_serializing_if = "Channel::is_mail")]
    pub channel: Channel,
}

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Owed.
    Open,
    /// Settled.
    Paid,
    /// Given up.
    WrittenOff,
    /// Handed over.
    Collections,
    /// Tracked, never dunned.
    NeverDun(NeverDun),
}

/// Why an invoice is tracked but never dunned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeverDun {
    /// The creditor collects by direct debit.
    DirectDebit,
    /// Paid by card or a payment service.
    PaidByCard,
    /// The mail says that it has been paid.
    AlreadyPaid,
    /// The total is zero.
    ZeroTotal,
}

impl Invoice {
    /// An open invoice of which nothing more is known yet.
    pub fn new(number: String, origin: Origin) -> Invoice {
        Invoice {
            number,
            issued: None,
            due: None,
            amount: None,
            skonto: Vec::new(),
            paid: Decimal::ZERO,
            received: Vec::new(),
            status: Status::Open,
            closed_on: None,
            to_thank: None,
            done: None,
            done_on: None,
            notices: Vec::new(),
            round: 0,
            holds: Vec::new(),
            promise: None,
            lapses: None,
            warned: None,
            told: None,
            charged: Vec::new(),
            iban: None,
            as_before: Vec::new(),
            origin,
        }
    }

    /// Takes the level reached from the notices that count.
    pub(super) fn recount(&mut self) {
        let counted = self.notices.iter().filter(|n| !n.bounced);
        let last = counted.max_by_key(|n| (n.level.height(), n.on));
        self.done = last.map(|n| n.level);
        self.done_on = last.map(|n| n.on);
    }

    /// Whether all that a notice must state is known.
    pub fn is_complete(&self) -> bool {
        self.due.is_some() && self.amount.is_some() && !super::is_placeholder(&self.number)
    }

    /// What is still owed, nothing once it is paid; `None` while the amount is unknown.
    pub fn open_amount(&self) -> Option<Money> {
        let open = |a: Money| match self.status {
            Status::Paid => Decimal::ZERO,
            _ => a.value.saturating_sub(self.paid).max(Decimal::ZERO),
        };
        self.amount.map(|a| Money::new(open(a), a.currency))
    }

    /// The day of the last notice that reached the debtor; not `upcoming`, nor a level that a person skipped.
    pub(super) fn last_sent(&self) -> Option<Date> {
        let sent = self
            .notices
            .iter()
            .filter(|n| n.key.is_some() && !n.bounced && n.level.standard() != Level::Upcoming);
        sent.map(|n| n.on).max()
    }

    /// Whether something is owed.
    pub fn is_open(&self) -> bool {
        self.status == Status::Open
    }

    /// Days since the due day; negative before it.
    pub fn days_overdue(&self, today: Date) -> Option<i64> {
        self.due.map(|due| super::days_between(due, today))
    }
}
