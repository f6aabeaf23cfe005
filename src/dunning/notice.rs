//! A notice: one letter to one contact about all its open invoices, what it carries, and where it is.

use jiff::Zoned;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::schedule::{self, Next};
use super::step::Step;
use super::{
    Account, Address, Channel, Claim, Invoice, Level, Policy, Prescribed, normalise_number, same_number,
};

/// A notice on its way, or waiting for a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pending {
    /// The notice's name, unique within the account: see [`Notice::key`].
    pub key: String,
    /// Where it is.
    pub stage: Stage,
    /// The day on which it reached that stage.
    pub since: Date,
    /// What it is.
    pub notice: Notice,
}

/// Where a pending notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// In the outbox.
    Sealed,
    /// In Drafts, for a person to send.
    Draft,
    /// On the desk, for a person to do: a letter to post, a call to make, a task.
    ByHand,
    /// Whether it left is not known: the server's answer was lost, or the draft is gone.
    Unknown,
}

/// One notice to one contact about all its open invoices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The highest level among its invoices: its words lead.
    pub level: Level,
    /// The invoices whose level it completes, each with the level; oldest due day first.
    pub dunned: Vec<(String, Level)>,
    /// Further open invoices of the account, listed in the table alone.
    #[serde(default)]
    pub listed: Vec<String>,
    /// The promised day and the day of the promise, if one was broken.
    #[serde(default)]
    pub broken_promise: Option<(Option<Date>, Date)>,
    /// What may be claimed beside the principals, where the rung shows or claims it.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// The sentence with which a letter keeps the claim from lapsing, in the words of the law (NL: stuiting).
    #[serde(default)]
    pub keeps_claim: Option<String>,
    /// What a consumer must be told before costs may be claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescribed: Option<Box<Prescribed>>,
    /// The bounce rounds' sum, so that a repeated level has another key.
    #[serde(default)]
    pub round: u32,
    /// How it reaches the debtor.
    #[serde(default, skip_serializing_if = "Channel::is_mail")]
    pub channel: Channel,
    /// Who of the account's record reads it in Cc, beside those whom the invoice went to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<Address>,
}

impl Notice {
    /// A name for this notice that is unique within the account: its invoices, their levels, its round.
    pub fn key(&self) -> String {
        let mut key = format!("{}/{}", self.level.code(), self.round);
        for (number, level) in &self.dunned {
            key.push_str(&format!("/{}:{}", normalise_number(number), level.code()));
        }
        key
    }

    /// The notice that a key names, as far as a key tells: the numbers are normalised, further invoices and a
    /// broken promise are not in it.
    pub(super) fn from_key(key: &str) -> Option<Notice> {
        let mut parts = key.split('/');
        let (leading, round) = (Level::from_code(parts.next()?)?, parts.next()?.parse().ok()?);
        let dunned = parts.map(|part| {
            let (number, of) = part.split_once(':')?;
            Some((number.to_string(), Level::from_code(of)?))
        });
        let dunned: Vec<(String, Level)> = dunned.collect::<Option<_>>()?;
        Some(Notice {
            level: leading,
            dunned,
            listed: Vec::new(),
            broken_promise: None,
            claims: Vec::new(),
            keeps_claim: None,
            prescribed: None,
            round,
            channel: Channel::Mail,
            joined: Vec::new(),
        })
    }

    /// Whether it names that invoice, in its table or as the reason for it.
    pub(super) fn names(&self, number: &str) -> bool {
        let all = self.dunned.iter().map(|(n, _)| n).chain(&self.listed);
        all.into_iter().any(|n| same_number(n, number))
    }

    /// The numbers of the invoices that it duns.
    pub fn numbers(&self) -> Vec<String> {
        self.dunned.iter().map(|(number, _)| number.clone()).collect()
    }
}

impl Step<'_> {
    /// Adds to a notice what it says beside its invoices: claims, fees, what the law wants told, and who else reads it.
    pub(super) fn complete(&mut self, notice: &mut Notice) {
        self.claim_extras(notice);
        self.charge(notice);
        self.prescribe(notice);
        notice.keeps_claim = super::lapse::sentence(notice.level, self.policy);
        self.widen(notice);
    }
}

/// The notice of a level as [`super::step`] makes it: the one that waits or is due, else one about all that is overdue (before
/// the due day: all that is to fall due) as if the ladder had come to the level now. What is held is in it only where all is.
/// `None` if there is nothing that it could be about.
pub fn foreseen(
    account: &Account,
    level: Level,
    channel: Channel,
    policy: &Policy,
    now: &Zoned,
) -> Option<Notice> {
    let of_level = |notice: &Notice| notice.level == level && notice.channel == channel;
    if let Some(waits) = account.pending.as_ref().map(|p| &p.notice).filter(|n| of_level(n)) {
        return Some(waits.clone());
    }
    let today = now.date();
    let due = match schedule::next(account, policy, today) {
        Next::Due(notice) if of_level(&notice) => Some(notice),
        _ => None,
    };
    let mut notice = due.or_else(|| as_if_due(account, level, channel, today))?;
    let mut step = Step { account: account.clone(), policy, now, today, actions: vec![], because: vec![] };
    step.complete(&mut notice);
    Some(notice)
}

fn as_if_due(account: &Account, level: Level, channel: Channel, today: Date) -> Option<Notice> {
    let early = level.standard() == Level::Upcoming;
    let owed: Vec<&Invoice> = account
        .open_invoices()
        .filter(|i| schedule::is_owed(i) && i.days_overdue(today).is_some_and(|days| (days < 0) == early))
        .collect();
    let free: Vec<&Invoice> =
        owed.iter().copied().filter(|i| schedule::strictest(account, i).is_none()).collect();
    let about = if free.is_empty() { owed } else { free };
    let about: Vec<(&Invoice, Level)> = about.into_iter().map(|invoice| (invoice, level)).collect();
    (!about.is_empty()).then(|| schedule::notice(account, level, channel, &about))
}
