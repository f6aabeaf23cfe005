//! What an open-items list says, for moving in: the history of an account starts where it stands.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::step::Step;
use super::{Channel, HoldKind, Imported, Level, QuestionKind, Sent, is_placeholder};

impl Step<'_> {
    /// An invoice of a list. One that is known stays as it is: a list imported twice changes nothing.
    pub(super) fn imported(&mut self, import: &Imported) {
        let seen = &import.sighting;
        let number = seen.number.clone().filter(|n| !n.trim().is_empty() && !is_placeholder(n));
        let Some(number) = number else {
            return self.because("the list gives no number: nothing done".into());
        };
        if seen.credit.is_some() {
            return self.credited(number, seen, None);
        }
        if self.account.invoice(&number).is_some() {
            return self.because(format!("{number} is known: nothing changed"));
        }
        self.enrol(number.clone(), seen);
        let today = self.today;
        let done = import.reminded.map(|count| self.first_levels(count)).unwrap_or_default();
        let Some(invoice) = self.account.invoice_mut(&number).filter(|i| i.is_open()) else { return };
        invoice.paid = import.paid.max(Decimal::ZERO);
        for level in done.iter().copied() {
            invoice.notices.push(Sent {
                level,
                on: today,
                key: None,
                bounced: false,
                channel: Channel::Mail,
            });
        }
        invoice.recount();
        if !done.is_empty() {
            // When the last reminder went out the list does not say: the gap counts from today.
            self.account.last_notice = self.account.last_notice.max(Some(today));
            self.because(format!("{number} was reminded {} times before, says the list", done.len()));
        }
        self.begin_gently(&number, import, done.is_empty());
    }

    /// What was overdue when it came has probably been reminded by hand. Long overdue, a person says how it goes on;
    /// else it waits for its turn, so that not all begin on one day.
    fn begin_gently(&mut self, number: &str, import: &Imported, unreminded: bool) {
        let overdue =
            self.account.invoice(number).and_then(|i| i.days_overdue(self.today)).filter(|n| *n > 0);
        let Some(days) = overdue else { return };
        if unreminded && import.reminded.is_none() && days >= i64::from(self.long_overdue()) {
            self.because(format!("{number} is {days} days overdue, and what was sent is not known: asked"));
            self.hold_invoice(number, HoldKind::Imported, None, None);
            let asked = self.account.questions.iter().find(|q| q.kind == QuestionKind::Imported);
            let before = asked.map(|q| format!("{}, ", q.detail)).unwrap_or_default();
            return self.ask(QuestionKind::Imported, None, None, format!("{before}{number}"));
        }
        let turn = import.turn.filter(|turn| *turn >= self.today);
        if let Some(turn) = turn {
            self.hold_invoice(number, HoldKind::Imported, Some(turn), None);
        }
    }

    /// From how many days on an overdue invoice has probably been reminded: where the ladder has its second reproach.
    fn long_overdue(&self) -> i32 {
        let mut offsets: Vec<(Level, i32)> = self
            .policy
            .ladder
            .iter()
            .filter(|r| r.level.standard() != Level::Upcoming)
            .map(|r| (r.level, r.offset))
            .collect();
        offsets.sort();
        offsets.get(1).or(offsets.first()).map_or(1, |(_, offset)| (*offset).max(1))
    }

    /// The levels that so many reminders went through; the last step is never taken for done.
    fn first_levels(&self, count: u8) -> Vec<Level> {
        let mut levels: Vec<Level> = self.policy.ladder.iter().map(|r| r.level).collect();
        levels.retain(|level| !level.is_own() && !matches!(level, Level::Upcoming | Level::Handover));
        levels.sort();
        levels.truncate(usize::from(count));
        levels
    }
}

/// The last day on which the `n`th of many waits, if `at_once` begin on a day; nothing begins on the day of the import.
pub fn turn(n: usize, at_once: usize, today: Date, calendar: &crate::calendar::Calendar) -> Date {
    let days = i32::try_from(n / at_once.max(1)).unwrap_or(i32::MAX).min(250);
    calendar.add_working_days(today, days)
}
