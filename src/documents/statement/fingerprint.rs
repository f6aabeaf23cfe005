//! What makes a booking the same in every statement that shows it.

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::Transaction;
use crate::dunning::normalise_number;

/// A booking's fingerprint, with what it is compared by where a bank tells it differently a second time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    /// A hash of currency, amount, value date, and the words without blanks, case and punctuation; equal bookings of
    /// one statement are counted through.
    pub entry: String,
    /// The value date, else that of booking.
    pub day: Option<Date>,
    /// `amount currency`, without needless places.
    pub amount: String,
    /// The bank's own name for it.
    pub bank_reference: Option<String>,
}

/// The fingerprints of a statement's transactions, in their order. The file's form, the names and the account are not
/// in them: MT940 and camt write these differently.
pub fn fingerprints(transactions: &[Transaction]) -> Vec<Fingerprint> {
    let mut seen: std::collections::BTreeMap<String, u32> = Default::default();
    let each = transactions.iter().map(|transaction| {
        let currency = transaction.currency.map(|c| c.to_string()).unwrap_or_default();
        let amount = format!("{} {currency}", transaction.amount.normalize());
        let day = transaction.value.or(transaction.booked);
        let words: String = transaction.words().map(normalise_number).collect();
        let text = format!("{amount}|{}|{words}", day.map(|d| d.to_string()).unwrap_or_default());
        let count = seen.entry(text.clone()).or_default();
        *count += 1;
        let hash = Sha256::digest(format!("{text}|{count}"));
        Fingerprint {
            entry: HEXLOWER.encode(&hash[..16]),
            day,
            amount,
            bank_reference: transaction.inner.bank_reference.clone(),
        }
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn transaction(amount: &str, words: &str) -> Transaction {
        Transaction {
            value: Some(date(2026, 3, 2)),
            amount: amount.parse().unwrap(),
            currency: Some(crate::dunning::Currency::EUR),
            reference: Some(words.into()),
            ..Transaction::default()
        }
    }

    #[test]
    fn form_does_not_matter_and_twins_are_told_apart() {
        let one =
            fingerprints(&[transaction("50.00", "Rechnung RE-1"), transaction("50.00", "Rechnung RE-1")]);
        let two = fingerprints(&[transaction("50", "RECHNUNGRE-1"), transaction("-50", "RECHNUNGRE-1")]);
        assert_eq!(one[0].entry, two[0].entry);
        assert_ne!(one[0].entry, one[1].entry);
        assert_ne!(two[0].entry, two[1].entry);
    }
}
