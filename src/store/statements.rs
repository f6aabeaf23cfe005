//! The bookings of bank statements, each of which counts once, and who has paid from where.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};

use super::{Result, Store};

/// A booking that is to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking<'a> {
    /// Its fingerprint.
    pub entry: &'a str,
    /// Its day, if it has one.
    pub day: Option<Date>,
    /// Amount and currency in one spelling.
    pub amount: &'a str,
    /// The bank's own name for it.
    pub bank_reference: Option<&'a str>,
    /// The mail (row) that shows it.
    pub message: i64,
}

impl Store {
    /// Notes a booking; false if it is known: by its fingerprint, or because another mail has shown the same amount
    /// under the same name of the bank's within a week (a preview may differ in day or words).
    pub fn note_booking(&self, booking: &Booking) -> Result<bool> {
        let day = booking.day.map(|day| day.to_string());
        let mut look = self.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM booking WHERE entry = ?1)
                 OR EXISTS (SELECT 1 FROM booking WHERE bank_reference = ?2 AND amount = ?3 AND message <> ?4
                            AND abs(julianday(day) - julianday(?5)) <= 7)",
        )?;
        let known: bool = look.query_row(
            params![booking.entry, booking.bank_reference, booking.amount, booking.message, day],
            |row| row.get(0),
        )?;
        if !known {
            self.db.prepare_cached("INSERT INTO booking VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
                booking.entry,
                day,
                booking.amount,
                booking.bank_reference,
                booking.message
            ])?;
        }
        Ok(!known)
    }

    /// The message that first showed a booking.
    pub fn booking_message(&self, entry: &str) -> Result<Option<i64>> {
        let mut look = self.db.prepare_cached("SELECT message FROM booking WHERE entry = ?1")?;
        Ok(look.query_row([entry], |row| row.get(0)).optional()?)
    }

    /// Notes that an account of a bank has paid for a debtor.
    pub fn note_payer(&self, account: i64, iban: &str, day: Date) -> Result<()> {
        self.db
            .prepare_cached(
                "INSERT INTO payer (account, iban, day) VALUES (?1, ?2, ?3)
                 ON CONFLICT (account, iban) DO UPDATE SET times = times + 1, day = ?3",
            )?
            .execute(params![account, iban, day.to_string()])?;
        Ok(())
    }

    /// Who has paid for which debtor: its row, the account of the bank, how often.
    pub fn payers(&self) -> Result<Vec<(i64, String, u32)>> {
        let mut get =
            self.db.prepare_cached("SELECT account, iban, times FROM payer ORDER BY account, iban")?;
        let rows = get.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Forgets from which accounts a debtor has paid.
    pub fn forget_payers(&self, account: i64) -> Result<usize> {
        Ok(self.db.prepare_cached("DELETE FROM payer WHERE account = ?1")?.execute([account])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Noted;
    use jiff::civil::date;

    #[test]
    fn a_booking_counts_once() {
        let store = Store::in_memory().unwrap();
        let mail = |identity: &str| {
            store.note_message(&Noted { identity, message_id: None, from: None, sent: None }).unwrap()
        };
        let (preview, statement) = (mail("a"), mail("b"));
        let note = |entry: &str, day: i8, bank_reference: Option<&str>, message: i64| {
            let day = Some(date(2026, 3, day));
            store.note_booking(&Booking { entry, day, amount: "50 EUR", bank_reference, message }).unwrap()
        };
        assert!(note("one", 2, Some("BK-1"), preview));
        assert!(!note("one", 2, Some("BK-1"), preview), "the same file again");
        assert!(!note("other words", 3, Some("BK-1"), statement), "the statement after the preview");
        assert!(note("twin", 2, Some("BK-1"), preview), "two of one statement are two");
        assert!(note("a month later", 31, Some("BK-1"), statement), "a bank may use a name again");
        assert!(note("no name", 2, None, statement));
    }

    #[test]
    fn payers_are_learned_counted_and_forgotten() {
        let store = Store::in_memory().unwrap();
        let account = crate::dunning::Account::new("a@kunde.test".into(), crate::dunning::Language::De);
        let id = store.create_account(&account).unwrap();
        store.note_payer(id, "DE79000000001234567890", date(2026, 3, 2)).unwrap();
        store.note_payer(id, "DE79000000001234567890", date(2026, 3, 9)).unwrap();
        assert_eq!(store.payers().unwrap(), [(id, "DE79000000001234567890".to_string(), 2)]);
        assert_eq!(store.forget_payers(id).unwrap(), 1);
        assert!(store.payers().unwrap().is_empty());
    }
}
