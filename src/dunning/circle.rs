//! Who else reads a notice: named people of the account's record join in visible Cc, step by step. Nobody joins who does
//! not stand there, and nobody where the debtor is a consumer.

use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{Account, Address, Level, Notice, Policy};
use crate::law::Debtor;

/// Somebody of the debtor's whom the account's record names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joins {
    /// The address, with the name to show.
    pub address: Address,
    /// What for.
    pub role: Role,
    /// A standard level: from it on.
    pub from: Level,
}

/// What somebody sees to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Incoming invoices.
    Invoice,
    /// Open invoices and reminders.
    Dunning,
    /// Runs the company.
    Management,
    /// The law.
    Legal,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 4] = [Role::Invoice, Role::Dunning, Role::Management, Role::Legal];

    /// The name in config and journal.
    pub fn name(self) -> &'static str {
        match self {
            Role::Invoice => "invoice",
            Role::Dunning => "dunning",
            Role::Management => "management",
            Role::Legal => "legal",
        }
    }

    /// From which level on somebody joins whose record names none: who sees to invoices from the first reproach on, who
    /// answers for the company only when it is serious.
    pub fn usual(self) -> Level {
        match self {
            Role::Invoice | Role::Dunning => Level::FirstNotice,
            Role::Management => Level::FinalNotice,
            Role::Legal => Level::FormalDemand,
        }
    }
}

impl Policy {
    /// Who of the account's record joins at a level; nobody unless the debtor is known to be no consumer.
    pub fn circle(&self, level: Level) -> impl Iterator<Item = &Joins> {
        let person = self.law.as_ref().is_none_or(|law| law.debtor == Debtor::Consumer);
        let joins = self.contacts.iter().filter(move |j| !person && level.standard() >= j.from);
        joins.filter(move |_| level.standard() > Level::Upcoming)
    }

    /// The addresses that read a notice beside those that its first invoice went to.
    pub fn joining(&self, account: &Account, notice: &Notice) -> Vec<Address> {
        let first = notice.dunned.first().and_then(|(number, _)| account.invoice(number));
        let Some(origin) = first.map(|invoice| &invoice.origin) else { return Vec::new() };
        let mut joining: Vec<Address> = Vec::new();
        for Joins { address, .. } in self.circle(notice.level) {
            let known = origin.to.iter().chain(&origin.cc).chain(&joining);
            if !known.into_iter().any(|known| known.normalised() == address.normalised()) {
                joining.push(address.clone());
            }
        }
        joining
    }
}

impl Step<'_> {
    /// Widens the circle of a mail's readers, as far as its level says.
    pub(super) fn widen(&mut self, notice: &mut Notice) {
        if notice.channel.by_hand() {
            return;
        }
        notice.joined = self.policy.joining(&self.account, notice);
        for Joins { address, role, from } in self.policy.circle(notice.level) {
            if notice.joined.contains(address) {
                self.because.push(format!(
                    "{} joins in Cc from {from} on: the account's record says so",
                    role.name()
                ));
            }
        }
    }
}
