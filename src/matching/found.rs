//! What a transaction was found to be.

use rust_decimal::Decimal;

use super::Rule;
use crate::dunning::{Event, Evidence, Payment, Settled};

/// What a transaction is, among accounts that are known by `K`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match<K> {
    /// Nothing that concerns any account.
    Nothing,
    /// It pays invoices.
    Pays(Paying<K>),
    /// It takes back a payment that was booked from a statement, or a direct debit.
    TakesBack {
        /// Whose.
        account: K,
        /// All that it was for.
        invoices: Vec<String>,
        /// The entry that brought it; `None` for a direct debit.
        entry: Option<String>,
        /// Why that is sure.
        rule: Rule,
    },
    /// It may concern these accounts; a person must say.
    Perhaps {
        /// The accounts with the invoices in question.
        candidates: Vec<Candidate<K>>,
        /// Why it is not sure.
        rule: Rule,
    },
}

/// A payment whose meaning is sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paying<K> {
    /// Whose.
    pub account: K,
    /// The numbers of the invoices.
    pub invoices: Vec<String>,
    /// What each gets.
    pub settles: Vec<Settled>,
    /// What is over.
    pub surplus: Option<Decimal>,
    /// Why that is sure.
    pub rule: Rule,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
}

/// One account that a payment may concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<K> {
    /// Whose.
    pub account: K,
    /// The invoices in question.
    pub invoices: Vec<String>,
    /// How it would be booked, if it were meant.
    pub settles: Vec<Settled>,
    /// What would be over.
    pub surplus: Option<Decimal>,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
}

impl<K> Match<K> {
    /// What the accounts are told, and by which rule. `payment` states the booking; its invoices are filled in.
    pub fn events(self, payment: &Payment) -> Option<(Vec<(K, Event)>, Rule)> {
        Some(match self {
            Match::Nothing => return None,
            Match::Pays(Paying { account, invoices, settles, surplus, rule, evidence }) => {
                let payment = Payment { invoices, settles, surplus, evidence, ..payment.clone() };
                (vec![(account, Event::Received(payment))], rule)
            }
            Match::TakesBack { account, invoices, entry, rule } => {
                let payment = Payment { invoices, takes_back: entry, ..payment.clone() };
                (vec![(account, Event::Reversed(payment))], rule)
            }
            Match::Perhaps { candidates, rule } => {
                let ask = |candidate: Candidate<K>| {
                    let Candidate { account, invoices, settles, surplus, evidence } = candidate;
                    let payment = Payment { invoices, settles, surplus, evidence, ..payment.clone() };
                    (account, Event::Unmatched(payment))
                };
                (candidates.into_iter().map(ask).collect(), rule)
            }
        })
    }
}
