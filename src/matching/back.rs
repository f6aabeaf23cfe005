//! Money that goes out: whose payment a bank takes back.

use std::hash::Hash;

use super::ledger::{Ledger, Mention, Standing};
use super::question::ASKED;
use super::{Candidate, Match, Rule};
use crate::documents::statement::Transaction;
use crate::dunning::{Evidence, Money};

/// A debit: sure if it is marked as taking back a booking and names the invoice whose payment, or whose direct debit, it
/// was. `amount` is positive.
pub(super) fn taken_back<K: Copy + Eq + Hash>(
    ledger: &Ledger<K>,
    transaction: &Transaction,
    amount: Money,
    mentions: &[Mention],
) -> Match<K> {
    let instructed = transaction.inner.instructed.map(|(value, currency)| Money::new(value, currency));
    // The latest payment of that amount, whole over all the invoices that it paid.
    let entry = |at: u32| {
        let went =
            ledger.row(at).received.iter().rfind(|(_, whole)| *whole == amount || Some(*whole) == instructed);
        went.map(|(entry, _)| entry.clone())
    };
    let of_entry = |account: u32, entry: &str| -> Vec<String> {
        let rows = ledger.accounts[account as usize].rows.iter().map(|at| ledger.row(*at));
        let paid = rows.filter(|row| row.received.iter().any(|(known, _)| **known == *entry));
        paid.map(|row| row.number.to_string()).collect()
    };
    let mut by_number: Vec<(u32, Box<str>)> = Vec::new();
    for mention in mentions {
        let account = ledger.row(mention.row).account;
        if let Some(entry) =
            entry(mention.row).filter(|entry| by_number.iter().all(|(_, known)| known != entry))
        {
            by_number.push((account, entry));
        }
    }
    let candidate = |account: u32, invoices: Vec<String>, evidence: Vec<Evidence>| Candidate {
        account: ledger.accounts[account as usize].key,
        invoices,
        settles: Vec::new(),
        surplus: None,
        evidence,
    };
    match (&by_number[..], transaction.inner.reversal) {
        ([(account, entry)], true) => Match::TakesBack {
            account: ledger.accounts[*account as usize].key,
            invoices: of_entry(*account, entry),
            entry: Some(entry.to_string()),
            rule: Rule::ReversalOfNumber,
        },
        ([], true) => {
            if let Some(found) = debit(ledger, amount, instructed, mentions) {
                return found;
            }
            let mut candidates: Vec<(u32, Vec<String>)> = Vec::new();
            for row in ledger.brought(amount) {
                let account = ledger.row(row).account;
                let number = ledger.row(row).number.to_string();
                match candidates.iter_mut().find(|(known, _)| *known == account) {
                    Some((_, numbers)) => numbers.push(number),
                    None => candidates.push((account, vec![number])),
                }
            }
            let mut signs = vec![Evidence::Amount];
            if candidates.is_empty() {
                // It may be a part of a payment, or one that no statement has shown.
                signs = vec![Evidence::Number];
                for mention in mentions {
                    let row = ledger.row(mention.row);
                    let number = row.number.to_string();
                    match candidates.iter_mut().find(|(known, _)| *known == row.account) {
                        Some((_, numbers)) if numbers.contains(&number) => {}
                        Some((_, numbers)) => numbers.push(number),
                        None => candidates.push((row.account, vec![number])),
                    }
                }
            }
            let all = candidates.into_iter().take(ASKED);
            let candidates: Vec<Candidate<K>> =
                all.map(|(at, numbers)| candidate(at, numbers, signs.clone())).collect();
            match candidates.is_empty() {
                true => Match::Nothing,
                false => Match::Perhaps { candidates, rule: Rule::PerhapsBack },
            }
        }
        ([], false) => Match::Nothing,
        (several, _) => {
            let all = several.iter().take(ASKED);
            let signs = vec![Evidence::Number, Evidence::Amount];
            let candidates = all.map(|(at, entry)| candidate(*at, of_entry(*at, entry), signs.clone()));
            Match::Perhaps { candidates: candidates.collect(), rule: Rule::PerhapsBack }
        }
    }
}

/// The direct debit of the one invoice named, with or without the bank's charge for it.
fn debit<K: Copy + Eq + Hash>(
    ledger: &Ledger<K>,
    amount: Money,
    instructed: Option<Money>,
    mentions: &[Mention],
) -> Option<Match<K>> {
    let mut rows: Vec<u32> = mentions.iter().map(|m| m.row).collect();
    rows.dedup();
    let [one] = rows[..] else { return None };
    let row = ledger.row(one);
    let debited = row.amount.filter(|_| row.standing == Standing::Debited)?;
    let charge = amount.value.saturating_sub(debited.value);
    let fits = instructed == Some(debited)
        || (amount.currency == debited.currency
            && !charge.is_sign_negative()
            && charge <= ledger.policy.charges);
    fits.then(|| Match::TakesBack {
        account: ledger.accounts[row.account as usize].key,
        invoices: vec![row.number.to_string()],
        entry: None,
        rule: Rule::DebitReturned,
    })
}
