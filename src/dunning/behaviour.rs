//! How a debtor has paid so far, as far as its paid invoices tell.

use jiff::civil::Date;

use super::{Account, Invoice, Level, Policy, Status, days_after, days_between};

/// Of this many paid invoices at most, the latest: people change.
const REMEMBERED: usize = 12;
/// From how many on a change shows.
const SHOWS: usize = 4;

/// How a debtor pays. Days are counted from the due day; negative before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behaviour {
    /// How many paid invoices this rests on.
    pub paid: usize,
    /// The average, rounded half up.
    pub average: i64,
    /// The earliest.
    pub earliest: i64,
    /// The latest.
    pub latest: i64,
    /// By how much the later half was later than the earlier one; 0 if too few were paid to tell.
    pub trend: i64,
    /// Whether none of them needed more than a reminder.
    pub willing: bool,
}

impl Account {
    /// By how many days after the due day it has always paid, late but surely, where the policy waits for that.
    pub fn pays_by(&self, policy: &Policy) -> Option<i64> {
        let habit = policy.habit.filter(|_| self.broken_promises == 0)?;
        let behaviour = self.behaviour().filter(|b| b.willing && b.paid >= habit.invoices)?;
        Some(behaviour.latest).filter(|days| (1..=i64::from(habit.most)).contains(days))
    }

    /// How it has paid; `None`: it has paid no invoice whose due day is known.
    pub fn behaviour(&self) -> Option<Behaviour> {
        let mut paid: Vec<(Date, i64, bool)> = self.invoices.iter().filter_map(delay).collect();
        paid.sort_unstable();
        let paid = paid.get(paid.len().saturating_sub(REMEMBERED)..)?;
        let delays: Vec<i64> = paid.iter().map(|(_, delay, _)| *delay).collect();
        let (earlier, later) = delays.split_at(delays.len() / 2);
        let trend = match delays.len() {
            n if n >= SHOWS => average(later)?.saturating_sub(average(earlier)?),
            _ => 0,
        };
        Some(Behaviour {
            paid: delays.len(),
            average: average(&delays)?,
            earliest: delays.iter().copied().min()?,
            latest: delays.iter().copied().max()?,
            trend,
            willing: paid.iter().all(|(.., willing)| *willing),
        })
    }
}

/// The day from which a reminder of an invoice is due at the earliest, since its debtor always pays by then: the day after
/// its latest delay. `None`: it has no such habit, or has broken a promise.
pub(super) fn waits_for_habit(account: &Account, due: Date, policy: &Policy) -> Option<Date> {
    let latest = i32::try_from(account.pays_by(policy)?).ok()?;
    Some(days_after(due, latest.saturating_add(1)))
}

/// When an invoice was paid, how long after its due day, and whether it needed no more than a reminder.
fn delay(invoice: &Invoice) -> Option<(Date, i64, bool)> {
    if invoice.status != Status::Paid {
        return None;
    }
    let on = invoice.received.iter().map(|r| r.on).max().or(invoice.closed_on)?;
    let willing = invoice.done.is_none_or(|level| level.standard() <= Level::Reminder);
    Some((on, days_between(invoice.due?, on), willing))
}

fn average(days: &[i64]) -> Option<i64> {
    let (sum, count) = (days.iter().sum::<i64>(), i64::try_from(days.len()).ok()?);
    (2 * sum + count).checked_div_euclid(2 * count)
}
