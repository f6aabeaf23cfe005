//! Which invoices a transaction pays, or whose payment it takes back. Pure.
//!
//! Every way in which a payment may be meant is an explanation: some invoices, how they are named, how well the amount
//! fits, how well the payer does. One that is sure by itself and that no other speaks against is booked; all else is a
//! question to a person, never a guess. [`Ledger`] finds what may be meant without looking at every invoice.

mod back;
mod decision;
mod explain;
mod found;
mod ledger;
mod payer;
mod question;
mod rule;
mod shape;
mod sums;
mod text;

pub use self::found::{Candidate, Match, Paying};
pub use self::ledger::Ledger;
pub use self::rule::{Rule, Sureness};

#[cfg(test)]
mod tests;
