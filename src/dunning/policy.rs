//! What can be configured: the ladder, the gaps and caps, and what a reading does.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{BeyondPolicy, Channel, Extras, HoldKind, Intent, Invoice, Joins, Level, PriorityPolicy};
use crate::calendar::Calendar;
use crate::law::{Debtor, Jurisdiction};

/// A validated policy: `rules/policy.toml` with the config's `[policy]` and `[bot]` laid over it.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// The levels in order, see [`by_height`].
    pub ladder: Vec<Rung>,
    /// Days between two notices to one account.
    pub min_gap: i32,
    /// Nothing is sent alone about less than this, in the invoices' currency.
    pub minimum: Decimal,
    /// Whether a reminder waits for the day on which a debtor usually pays; `None`: never.
    pub habit: Option<HabitPolicy>,
    /// How many mails may leave.
    pub caps: Caps,
    /// How many notices may leave by themselves to one account before a person has looked.
    pub unseen: UnseenPolicy,
    /// What leaves by itself.
    pub mode: Mode,
    /// In [`Mode::Auto`]: the highest level that leaves without a person.
    pub auto_up_to: Level,
    /// The first day whose mail counts; older mail serves threading only.
    pub since: Date,
    /// Promises.
    pub promise: PromisePolicy,
    /// What a payment may lack and still settle.
    pub payment: PaymentPolicy,
    /// What makes an account urgent for a person.
    pub priority: PriorityPolicy,
    /// When a person is asked to telephone; `None`: never.
    pub call: Option<CallPolicy>,
    /// When a person is offered a word beside the ladder; `None`: never.
    pub beyond: Option<BeyondPolicy>,
    /// What an intent does; every intent has an entry.
    pub effects: BTreeMap<Intent, Effect>,
    /// At or above this confidence a reading is believed.
    pub threshold: f64,
    /// How many instalments a drafted plan proposes if the debtor named no number.
    pub plan_parts: u32,
    /// For how many working days the newest bank statement is believed; `None`: for ever.
    pub statements_max_age: Option<i32>,
    /// Up to which day bank statements tell; `None`: none was ever taken in.
    pub statements_until: Option<Date>,
    /// Working days and the send window, in the creditor's zone.
    pub calendar: Calendar,
    /// By which law and contract the invoices are claimed; `None`: nothing is known about it.
    pub law: Option<ClaimLaw>,
    /// Who else of the account's record may read notices.
    pub contacts: Vec<Joins>,
}

/// By which law and contract an account's invoices are claimed.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimLaw {
    /// The law.
    pub jurisdiction: Arc<Jurisdiction>,
    /// What the debtor is.
    pub debtor: Debtor,
    /// The limitation period by its name, if not the usual one.
    pub limitation: Option<String>,
    /// Whether the due days were agreed; one that only the invoice names was not.
    pub terms_agreed: bool,
    /// A yearly rate in percent that the contract agrees on.
    pub agreed_rate: Option<Decimal>,
    /// Whether the contract agrees on fees for reminders.
    pub fees_agreed: bool,
    /// Whether contracts with consumers agree on the costs that the law allows (BE).
    pub costs_agreed: bool,
    /// The creditor's number in the register of enterprises, which some letters must name (BE).
    pub company_number: Option<String>,
}

/// A rung of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// Which level.
    pub level: Level,
    /// Days from the due day; negative before it.
    pub offset: i32,
    /// Days since the invoice's last level, if more than `min_gap`.
    #[serde(default)]
    pub gap: Option<i32>,
    /// How it reaches the debtor.
    #[serde(default)]
    pub channel: Channel,
    /// Whether a person must send it.
    #[serde(default)]
    pub approval: bool,
    /// Days that the notice gives for payment.
    #[serde(default)]
    pub deadline: Option<i32>,
    /// What the notice does with late interest and the lump sum.
    #[serde(default)]
    pub interest: Extras,
    /// What it costs, in the invoice's currency, where law and contract allow it.
    #[serde(default)]
    pub fee: Option<Decimal>,
}

/// The order of rungs: by level, those of a user's own that are like the same one by their days.
pub fn by_height(a: &Rung, b: &Rung) -> std::cmp::Ordering {
    let height = |r: &Rung| (r.level.height(), r.offset, r.level);
    height(a).cmp(&height(b))
}

/// How many mails may leave, whatever restarts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// In any 60 minutes.
    pub per_hour: u32,
    /// On one civil day.
    pub per_day: u32,
}

/// How many notices may leave by themselves to one account before a person has looked at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnseenPolicy {
    /// In any 7 days.
    pub in_7_days: u32,
    /// In any 30 days.
    pub in_30_days: u32,
}

/// What leaves by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Nothing; the desk shows what would.
    Observe,
    /// Nothing; every notice is a draft.
    Draft,
    /// Levels up to `auto_up_to`; those above are drafts.
    Auto,
}

/// How promises are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromisePolicy {
    /// Working days after the promised day before it counts as broken.
    pub grace: i32,
    /// Days that a promise without a day holds.
    pub undated: i32,
    /// A promise further out than this many days is shown to a person.
    pub far: i32,
}

/// What a payment may lack and still settle its invoice; the currency is the invoice's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentPolicy {
    /// Days after the last day of a discount: banks take one or two.
    pub skonto_grace: i32,
    /// Beyond a slip of rounding.
    pub rounding: Decimal,
    /// What banks may keep of a payment from beyond the EEA, or of any if they say so themselves.
    pub charges: Decimal,
}

/// When a reminder waits for a debtor who pays late, but always does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HabitPolicy {
    /// So many invoices must have been paid.
    pub invoices: usize,
    /// None of them later than so many days after the due day.
    pub most: i32,
}

/// When a person is asked to telephone: a task beside the ladder, which goes on meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallPolicy {
    /// After a notice of this level.
    pub after: Level,
    /// After one of this level already, if a debtor who has never paid an invoice owes a large sum.
    pub first: Option<Level>,
    /// Days since the last contact: that notice, or what was written or said since.
    pub wait: i32,
}

/// What a reading does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The hold, if any.
    #[serde(default)]
    pub hold: Option<HoldKind>,
    /// Whether it holds the whole account.
    #[serde(default)]
    pub account: bool,
    /// Working days until the hold ends by itself; absent: a person lifts it (a promise and an absence
    /// carry their own end).
    #[serde(default)]
    pub working_days: Option<i32>,
    /// Whether a person must see it.
    #[serde(default)]
    pub show: bool,
    /// Which answer is drafted.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// The answers, and words beside the ladder, that dunmail drafts; a person sends them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A dated plan with amounts.
    Plan,
    /// The copy asked for.
    Document,
    /// Regret, and what exactly is contested?
    Dispute,
    /// Yes or no to a later day.
    Extension,
    /// A kind word and an offer of parts.
    Hardship,
    /// No answer: a friendly word before the due day to a good customer who pays later and later.
    Drift,
    /// No answer: how content is the customer?
    Content,
    /// No answer: a meeting to look at the agreement anew.
    Meeting,
    /// No answer: thanks for a payment.
    Thanks,
}

impl Answer {
    /// All of them.
    pub const ALL: [Answer; 9] = [
        Answer::Plan,
        Answer::Document,
        Answer::Dispute,
        Answer::Extension,
        Answer::Hardship,
        Answer::Drift,
        Answer::Content,
        Answer::Meeting,
        Answer::Thanks,
    ];

    /// The name in policy, outbox and journal.
    pub fn name(self) -> &'static str {
        match self {
            Answer::Plan => "plan",
            Answer::Document => "document",
            Answer::Dispute => "dispute",
            Answer::Extension => "extension",
            Answer::Hardship => "hardship",
            Answer::Drift => "drift",
            Answer::Content => "content",
            Answer::Meeting => "meeting",
            Answer::Thanks => "thanks",
        }
    }

    /// Whether it is said unasked, beside the ladder.
    pub fn is_unasked(self) -> bool {
        matches!(self, Answer::Drift | Answer::Content | Answer::Meeting | Answer::Thanks)
    }
}

impl Policy {
    /// The rung of a level, if the ladder has it.
    pub fn rung(&self, level: Level) -> Option<&Rung> {
        self.ladder.iter().find(|r| r.level.name() == level.name())
    }

    /// The rungs that an invoice has before it, lowest first. A user's own rung that was put in later is still to come
    /// unless the next standard level is reached; one that was gone through is not, whatever became of the ladder. What
    /// came back is done again, even below levels that a person skipped in the belief that it had arrived; but not once
    /// something louder has reached the debtor.
    pub fn ahead(&self, invoice: &Invoice) -> Vec<&Rung> {
        let of = |level: Level| invoice.notices.iter().filter(move |n| n.level.name() == level.name());
        let been = |level: Level| of(level).any(|n| !n.bounced);
        let came_back = |level: Level| of(level).next().is_some() && !been(level);
        let arrived = invoice.notices.iter().filter(|n| n.key.is_some() && !n.bounced);
        let arrived = arrived.map(|n| n.level.height()).max();
        let is_ahead = |rung: &&Rung| {
            let Some(done) = invoice.done else { return true };
            let (level, done) = (rung.level, done.standard());
            level.standard() > done
                || (level.standard() == done && level.is_own() && !been(level))
                || (came_back(level) && arrived.is_none_or(|highest| highest < level.height()))
        };
        let mut ahead: Vec<&Rung> = self.ladder.iter().filter(is_ahead).collect();
        ahead.sort_by(|a, b| by_height(a, b));
        ahead
    }

    /// The level above a notice's that the debtor will read or feel, if nothing happens: a letter names no consequence
    /// that nobody carries out.
    pub fn level_after(&self, level: Level) -> Option<Level> {
        let at = self.rung(level);
        let mut above: Vec<&Rung> = self.ladder.iter().collect();
        above.retain(|r| match at {
            Some(at) => by_height(r, at).is_gt(),
            None => r.level > level,
        });
        above.retain(|r| r.channel.is_written());
        above.into_iter().min_by(|a, b| by_height(a, b)).map(|r| r.level)
    }

    /// How a step of this level reaches the debtor.
    pub fn channel(&self, level: Level) -> Channel {
        self.rung(level).map(|r| r.channel).unwrap_or_default()
    }

    /// The day by which a notice of this level asks for payment: as the rung says, a formal demand no sooner than the
    /// law allows, and on a working day.
    pub fn deadline(&self, level: Level, on: Date) -> Option<Date> {
        let days = self.rung(level)?.deadline?;
        let least = match &self.law {
            Some(law) if level >= Level::FormalDemand => law.jurisdiction.least_days(law.debtor),
            _ => 0,
        };
        Some(self.calendar.next_working_day(super::days_after(on, days.max(least))))
    }

    /// Whether a notice of this level may leave without a person on that day.
    pub fn leaves_alone(&self, level: Level, today: Date) -> bool {
        let known = self.statements_old_from().is_none_or(|from| today < from);
        self.mode == Mode::Auto
            && level.standard() <= self.auto_up_to
            && known
            && self.rung(level).is_some_and(|r| !r.approval && !r.channel.by_hand())
    }

    /// The first day on which the newest statement is too old to know what was paid. Nobody is held to statements who
    /// uses none.
    pub fn statements_old_from(&self) -> Option<Date> {
        let last = self.calendar.add_working_days(self.statements_until?, self.statements_max_age?);
        Some(super::days_after(last, 1))
    }
}
