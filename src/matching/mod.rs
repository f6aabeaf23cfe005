//! Which invoices a transaction pays, or whose payment it takes back. Pure.
//!
//! Only what the payer wrote makes a payment sure: an invoice's number or its creditor reference, together with the
//! amount. The amount alone, the name alone, too much money: a question to a person, never a guess.

mod mention;

use rust_decimal::Decimal;

use self::mention::{Found, Sure, Text};
use crate::documents::statement::Transaction;
use crate::dunning::{Account, Invoice, Money, Received, Status, normalise_number};

/// At how many cards a payment is asked about that fits many accounts: those that have waited longest.
const ASKED: usize = 5;

/// What a transaction is, among accounts that are known by `K`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match<K> {
    /// Nothing that concerns any account.
    Nothing,
    /// It pays these invoices: each what is open, or one of them a part.
    Pays {
        /// Whose.
        account: K,
        /// Their numbers.
        invoices: Vec<String>,
        /// Why that is sure.
        rule: Rule,
    },
    /// It takes back a payment that was booked from a statement.
    TakesBack {
        /// Whose.
        account: K,
        /// All that it was for.
        invoices: Vec<String>,
        /// Why that is sure.
        rule: Rule,
    },
    /// It may concern these accounts, with these invoices each; a person must say.
    Perhaps {
        /// The accounts with the numbers in question.
        candidates: Vec<(K, Vec<String>)>,
        /// Why it is not sure.
        rule: Rule,
    },
}

/// Why a match is sure, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The one invoice named owes exactly that amount.
    NumberAndAmount,
    /// The invoices named owe exactly that amount together.
    NumbersAndSum,
    /// The one invoice named owes more.
    PartOfNumber,
    /// The one invoice named was closed by hand, and owed that amount.
    ConfirmsHand,
    /// A booking taken back names the invoice and has the amount of its payment.
    ReversalOfNumber,
    /// More than the invoices named owe.
    TooMuch,
    /// Less than the several invoices named owe, or amounts that cannot be compared.
    SumDiffers,
    /// A part of the amount, and the number may be something else.
    NumberUnsure,
    /// Named invoices that are closed.
    Closed,
    /// Invoices of several accounts are named.
    SeveralAccounts,
    /// The payer's name and the amount fit; no number.
    NameAndAmount,
    /// The payer's name fits.
    NameAlone,
    /// The amount fits.
    AmountAlone,
    /// A booking taken back, or money paid out, with the amount of a payment that was booked.
    PerhapsBack,
}

/// An invoice that a transaction names.
struct Named<'a, K> {
    account: K,
    invoice: &'a Invoice,
    sure: Sure,
}

/// What a transaction is. `accounts` are all of the creditor's. Announced bookings are nothing yet.
pub fn of<K: Copy + PartialEq>(transaction: &Transaction, accounts: &[(K, &Account)]) -> Match<K> {
    if transaction.inner.pending || transaction.amount.is_zero() {
        return Match::Nothing;
    }
    let named = named(transaction, accounts);
    if transaction.amount.is_sign_negative() {
        return taken_back(transaction, &named, accounts);
    }
    if transaction.inner.reversal {
        return Match::Nothing; // a debit of the creditor's own came back
    }
    match named.is_empty() {
        true => unnamed(transaction, accounts),
        false => paid(transaction, &named),
    }
}

/// The invoices named; a number that is only a piece of another one named is not.
fn named<'a, K: Copy>(transaction: &Transaction, accounts: &[(K, &'a Account)]) -> Vec<Named<'a, K>> {
    let mut all: Vec<(K, &'a Invoice, Vec<Found>)> = Vec::new();
    let texts: Vec<Text> = transaction.words().map(Text::new).collect();
    for (account, known) in accounts {
        for invoice in known.invoices.iter().filter(|i| !matches!(i.status, Status::NeverDun(_))) {
            let found = mention::all(&texts, &invoice.number);
            if !found.is_empty() {
                all.push((*account, invoice, found));
            }
        }
    }
    let within = |one: &Found, other: &Found| {
        one.text == other.text
            && other.range.start <= one.range.start
            && one.range.end <= other.range.end
            && one.range.len() < other.range.len()
    };
    let pieces = |found: &Found| all.iter().flat_map(|(_, _, f)| f).any(|other| within(found, other));
    let whole = all.iter().filter_map(|(account, invoice, found)| {
        let sure = found.iter().filter(|f| !pieces(f)).map(|f| f.sure).max()?;
        Some(Named { account: *account, invoice, sure })
    });
    whole.collect()
}

/// A credit that names invoices.
fn paid<K: Copy + PartialEq>(transaction: &Transaction, named: &[Named<'_, K>]) -> Match<K> {
    let perhaps = |rule| Match::Perhaps { candidates: by_account(named), rule };
    let Some(first) = named.first() else { return Match::Nothing };
    if named.iter().any(|n| n.account != first.account) {
        return perhaps(Rule::SeveralAccounts);
    }
    let pays = |numbers: &[&Named<'_, K>], rule| Match::Pays {
        account: first.account,
        invoices: numbers.iter().map(|n| n.invoice.number.clone()).collect(),
        rule,
    };
    let amount = transaction.currency.map(|currency| Money::new(transaction.amount, currency));
    let open: Vec<&Named<'_, K>> = named.iter().filter(|n| n.invoice.is_open()).collect();
    let closed: Vec<&Named<'_, K>> = named.iter().filter(|n| !n.invoice.is_open()).collect();
    if closed.iter().any(|n| n.invoice.status != Status::Paid) {
        return perhaps(Rule::Closed);
    }
    let Some(amount) = amount else { return perhaps(Rule::SumDiffers) };
    let [one, ..] = open[..] else {
        return match closed[..] {
            [one] if closed_by_hand(one.invoice, amount) => pays(&[one], Rule::ConfirmsHand),
            _ => perhaps(Rule::Closed),
        };
    };
    match (sum(open.iter().map(|n| n.invoice), amount), open.len()) {
        (Some(owed), 1) if owed == amount.value => pays(&[one], Rule::NumberAndAmount),
        (Some(owed), _) if owed == amount.value => pays(&open, Rule::NumbersAndSum),
        (Some(owed), _) if owed < amount.value => perhaps(Rule::TooMuch),
        (Some(_), 1) if closed.is_empty() => {
            let telling = one.sure == Sure::Whole && mention::is_telling(&one.invoice.number);
            if telling { pays(&[one], Rule::PartOfNumber) } else { perhaps(Rule::NumberUnsure) }
        }
        _ => perhaps(Rule::SumDiffers),
    }
}

/// What the invoices owe together; `None` unless all owe a known amount in that currency.
fn sum<'a>(invoices: impl Iterator<Item = &'a Invoice>, amount: Money) -> Option<Decimal> {
    let owed = invoices.map(|i| i.open_amount().filter(|o| o.currency == amount.currency).map(|o| o.value));
    owed.sum::<Option<Sum>>().map(|sum| sum.0)
}

/// Decimals that do not overflow: beyond every sum of money they stay at the largest.
struct Sum(Decimal);

impl std::iter::Sum<Decimal> for Sum {
    fn sum<I: Iterator<Item = Decimal>>(values: I) -> Sum {
        Sum(values.fold(Decimal::ZERO, Decimal::saturating_add))
    }
}

/// Whether a person closed the invoice before the statement came, for just that amount.
fn closed_by_hand(invoice: &Invoice, amount: Money) -> bool {
    let rest = |whole: Money| whole.value.saturating_sub(invoice.paid);
    invoice.received.is_empty()
        && invoice
            .amount
            .is_some_and(|whole| whole.currency == amount.currency && rest(whole) == amount.value)
}

/// A credit that names no invoice.
fn unnamed<K: Copy>(transaction: &Transaction, accounts: &[(K, &Account)]) -> Match<K> {
    let Some(currency) = transaction.currency else { return Match::Nothing };
    let amount = Money::new(transaction.amount, currency);
    let name = transaction.name.as_deref().map(normalise_number).unwrap_or_default();
    // Banks cut names off.
    let same_name = |account: &Account| {
        let known = account.name.as_deref().map(normalise_number).unwrap_or_default();
        name.len().min(known.len()) >= 5 && (known.starts_with(&name) || name.starts_with(&known))
    };
    let owing = |account: &&(K, &Account)| account.1.open_invoices().next().is_some();
    let named: Vec<&(K, &Account)> = accounts.iter().filter(owing).filter(|(_, a)| same_name(a)).collect();
    let fit: Vec<&(K, &Account)> =
        accounts.iter().filter(owing).filter(|(_, a)| !fitting(a, amount).is_empty()).collect();
    let both: Vec<&(K, &Account)> =
        named.iter().copied().filter(|(_, a)| !fitting(a, amount).is_empty()).collect();
    let (mut chosen, rule) = match (both.is_empty(), named.is_empty(), fit.is_empty()) {
        (false, _, _) => (both, Rule::NameAndAmount),
        (true, false, _) => (named, Rule::NameAlone),
        (true, true, false) => (fit, Rule::AmountAlone),
        (true, true, true) => return Match::Nothing,
    };
    chosen.sort_by_key(|(_, account)| account.open_invoices().filter_map(|i| i.due).min());
    let candidates = chosen.into_iter().take(ASKED).map(|(key, account)| {
        let fitting = fitting(account, amount);
        let all = || account.open_invoices().map(|i| i.number.clone()).collect();
        (*key, if fitting.is_empty() { all() } else { fitting })
    });
    Match::Perhaps { candidates: candidates.collect(), rule }
}

/// The open invoices that owe just that amount, each or all together.
fn fitting(account: &Account, amount: Money) -> Vec<String> {
    let numbers = |invoices: Vec<&Invoice>| invoices.iter().map(|i| i.number.clone()).collect();
    let single: Vec<&Invoice> = account.open_invoices().filter(|i| i.open_amount() == Some(amount)).collect();
    if !single.is_empty() {
        return numbers(single);
    }
    let all: Vec<&Invoice> = account.open_invoices().collect();
    match sum(all.iter().copied(), amount) {
        Some(owed) if owed == amount.value => numbers(all),
        _ => Vec::new(),
    }
}

/// A debit: sure if it is marked as taking back a booking and names the invoice whose payment it was.
fn taken_back<K: Copy + PartialEq>(
    transaction: &Transaction,
    named: &[Named<'_, K>],
    accounts: &[(K, &Account)],
) -> Match<K> {
    let Some(currency) = transaction.currency else { return Match::Nothing };
    let amount = Money::new(transaction.amount.abs(), currency);
    let of_entry = |account: &Account, entry: &str| -> Vec<String> {
        let paid = |i: &&Invoice| i.received.iter().any(|r| r.entry == entry);
        account.invoices.iter().filter(paid).map(|i| i.number.clone()).collect()
    };
    // The latest payment of that amount, whole over all the invoices that it paid.
    let paid = |account: &Account, invoice: &Invoice| {
        let went = |r: &&Received| account.received(&r.entry) == Some(amount);
        invoice.received.iter().rfind(went).map(|r| r.entry.clone())
    };
    let mut by_number: Vec<(K, Vec<String>)> = Vec::new();
    for Named { account: key, invoice, .. } in named {
        let Some((_, account)) = accounts.iter().find(|(known, _)| known == key) else { continue };
        let found = paid(account, invoice).map(|entry| (*key, of_entry(account, &entry)));
        by_number.extend(found.filter(|found| !by_number.contains(found)));
    }
    match (&by_number[..], transaction.inner.reversal) {
        ([(account, invoices)], true) => {
            Match::TakesBack { account: *account, invoices: invoices.clone(), rule: Rule::ReversalOfNumber }
        }
        ([], true) => {
            let of = |account: &Account| -> Vec<String> {
                let paid = account.invoices.iter().filter(|i| paid(account, i).is_some());
                paid.map(|i| i.number.clone()).collect()
            };
            let all = accounts.iter().map(|(key, account)| (*key, of(account)));
            let candidates: Vec<(K, Vec<String>)> = all.filter(|(_, n)| !n.is_empty()).take(ASKED).collect();
            // It may be a part of a payment, or one that no statement has shown.
            let candidates = if candidates.is_empty() { by_account(named) } else { candidates };
            match candidates.is_empty() {
                true => Match::Nothing,
                false => Match::Perhaps { candidates, rule: Rule::PerhapsBack },
            }
        }
        ([], false) => Match::Nothing,
        _ => Match::Perhaps { candidates: by_number, rule: Rule::PerhapsBack },
    }
}

fn by_account<'a, 'i: 'a, K: Copy + PartialEq + 'a>(
    named: impl IntoIterator<Item = &'a Named<'i, K>>,
) -> Vec<(K, Vec<String>)> {
    let mut accounts: Vec<(K, Vec<String>)> = Vec::new();
    for Named { account, invoice, .. } in named {
        match accounts.iter_mut().find(|(known, _)| known == account) {
            Some((_, numbers)) => numbers.push(invoice.number.clone()),
            None => accounts.push((*account, vec![invoice.number.clone()])),
        }
    }
    accounts
}

#[cfg(test)]
mod tests;
