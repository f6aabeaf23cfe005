//! The same payment in two files that word it differently: a bank's CSV and its camt, say.
//!
//! The fingerprint tells bookings apart by their words. Where those differ, the debtor, the sum and the day still agree;
//! then nothing is booked a second time.

use jiff::civil::Date;

use super::DaemonError;
use crate::documents::statement::Transaction;
use crate::dunning::{Account, Money, days_between};
use crate::matching::{Candidate, Match, Paying};
use crate::store::Store;

/// How far apart two files may date one payment, in days: booking or value, before or after a weekend.
const NEAR: i64 = 3;

/// What a transaction is, with what other files have shown; `None`: one of them has shown it.
pub(super) fn looked_at(
    store: &Store,
    message: i64,
    transaction: &Transaction,
    found: Match<i64>,
) -> Result<Option<Match<i64>>, DaemonError> {
    let shown = |id: i64| -> Result<Option<Account>, DaemonError> {
        let account = store.account(id)?.account;
        Ok(shown_before(store, message, transaction, &account)?.then_some(account))
    };
    match found {
        Match::Pays(paying) => match shown(paying.account)? {
            None => Ok(Some(Match::Pays(paying))),
            Some(account) if all_closed(&account, &paying.invoices) => Ok(None),
            // Perhaps a second part of just that sum: a person sees it.
            Some(_) => {
                let Paying { account, invoices, settles, surplus, rule, evidence } = paying;
                let candidate = Candidate { account, invoices, settles, surplus, evidence };
                Ok(Some(Match::Perhaps { candidates: vec![candidate], rule }))
            }
        },
        // What it names is closed by then.
        Match::Perhaps { candidates, rule } => match &candidates[..] {
            [only] if shown(only.account)?.is_some_and(|account| all_closed(&account, &only.invoices)) => {
                Ok(None)
            }
            _ => Ok(Some(Match::Perhaps { candidates, rule })),
        },
        other => Ok(Some(other)),
    }
}

fn all_closed(account: &Account, invoices: &[String]) -> bool {
    let closed = |number: &String| account.invoice(number).is_some_and(|i| !i.is_open());
    !invoices.is_empty() && invoices.iter().all(closed)
}

fn shown_before(
    store: &Store,
    message: i64,
    transaction: &Transaction,
    account: &Account,
) -> Result<bool, DaemonError> {
    let Some(currency) = transaction.currency else { return Ok(false) };
    let amount = Money::new(transaction.amount, currency);
    let days: Vec<Date> = [transaction.booked, transaction.value].into_iter().flatten().collect();
    for received in account.invoices.iter().flat_map(|i| &i.received) {
        let near = days.iter().any(|day| days_between(received.on, *day).abs() <= NEAR);
        // Two of one file are two.
        if near
            && account.received(&received.entry) == Some(amount)
            && store.booking_message(&received.entry)?.is_some_and(|other| other != message)
        {
            return Ok(true);
        }
    }
    Ok(false)
}
