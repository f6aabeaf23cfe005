//! How a debtor has paid so far, as far as its paid invoices tell.

use jiff::civil::Date;

use super::{Account, Invoice, Level, Status, days_between};

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
