//! When default starts, and with it interest.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::proof::Proof;
use super::{Debtor, Jurisdiction};
use crate::calendar::Calendar;

/// When one kind of debtor falls into default.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultRule {
    /// By what.
    pub kind: StartKind,
    /// Days that must pass without a due day, or after a reminder.
    pub days: Option<i32>,
    /// The days count only if the invoice said so (DE, consumers).
    pub if_told: bool,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// What starts default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StartKind {
    /// The due day passes; without one, some days after the invoice.
    AfterDue,
    /// An agreed day passes; without one a reminder, or some days after due day and invoice.
    AgreedOrReminder,
    /// A term agreed as final passes; without one that of a written notice of default.
    NoticeOfDefault,
    /// A reminder that says so.
    Reminder,
    /// A free first reminder, and some days after it.
    FreeReminder,
    /// Not known here.
    Unknown,
}

/// What is known about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// The due day.
    pub due: Option<Date>,
    /// Whether both sides agreed on that day: one that only the invoice names is not agreed.
    pub agreed: bool,
    /// The day on which the debtor had the invoice.
    pub invoice: Option<Date>,
    /// Whether the invoice says that default comes after thirty days.
    pub told: bool,
    /// The first reminder after the due day.
    pub reminder: Option<Reminder>,
}

/// A reminder that a debtor was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day on which it left.
    pub sent: Date,
    /// How.
    pub by: Sent,
    /// The day by which it wants payment.
    pub deadline: Option<Date>,
}

/// How a reminder was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sent {
    /// By e-mail: there on the same day.
    Mail,
    /// By post: there on the third working day after.
    Post,
}

/// How default starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The first day that bears interest.
    pub first: Date,
    /// What started it.
    pub cause: Cause,
}

/// What starts default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The last day for payment, as the law moves it, went by.
    Due(Date),
    /// So many days after this day, that of the invoice or the due day, went by.
    Days(Date, i32),
    /// The reminder or the notice that left on this day took effect.
    Reminder(Date),
}

/// Whether default has started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Started {
    /// So.
    From(Start),
    /// Something is missing that would start it.
    NotYet(Missing),
}

/// What would start default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// Neither a due day nor the day of the invoice is known.
    #[error("neither a due day nor the day of the invoice is known")]
    Due,
    /// A reminder after the due day.
    #[error("a reminder after the due day is needed")]
    Reminder,
    /// A written notice of default that names a last day.
    #[error("a written notice of default with a last day is needed")]
    Notice,
    /// The law of the place is not known here.
    #[error("what starts default there is not known here")]
    Law,
}

impl Jurisdiction {
    /// The day on which a debtor is in default for the first time. Of several readings the latest: nobody is
    /// asked for a day too much.
    pub fn default_start(&self, debtor: Debtor, facts: &Facts, calendar: &Calendar) -> Started {
        let Some(rule) = super::rule_for(&self.start, debtor) else { return Started::NotYet(Missing::Law) };
        let due = facts.due.map(|due| self.due_day(due, calendar));
        let reminder = facts.reminder.filter(|r| due.is_none_or(|due| due < r.sent));
        let after = |day: Date, cause| Started::From(Start { first: days_after(day, 1), cause });
        match rule.kind {
            StartKind::Unknown => Started::NotYet(Missing::Law),
            StartKind::AfterDue => match (due, facts.invoice.zip(rule.days)) {
                (Some(due), _) => after(due, Cause::Due(due)),
                (None, Some((invoice, days))) => after(days_after(invoice, days), Cause::Days(invoice, days)),
                (None, None) => Started::NotYet(Missing::Due),
            },
            StartKind::AgreedOrReminder => {
                if let Some(due) = due.filter(|_| facts.agreed) {
                    return after(due, Cause::Due(due));
                }
                let told = !rule.if_told || facts.told;
                let counted = rule.days.filter(|_| told).zip(due.max(facts.invoice));
                let by_days = counted.map(|(days, from)| (days_after(from, days), Cause::Days(from, days)));
                let by_reminder = reminder.map(|r| (r.takes_effect(calendar), Cause::Reminder(r.sent)));
                match [by_days, by_reminder].into_iter().flatten().min_by_key(|(day, _)| *day) {
                    Some((day, cause)) => after(day, cause),
                    None => Started::NotYet(Missing::Reminder),
                }
            }
            StartKind::NoticeOfDefault => {
                let notice = reminder.and_then(|r| Some((r.deadline?, Cause::Reminder(r.sent))));
                match (due.filter(|_| facts.agreed), notice) {
                    (Some(due), _) => after(due, Cause::Due(due)),
                    (None, Some((deadline, cause))) => after(deadline, cause),
                    (None, None) => Started::NotYet(Missing::Notice),
                }
            }
            StartKind::Reminder => match reminder {
                Some(reminder) => after(reminder.takes_effect(calendar), Cause::Reminder(reminder.sent)),
                None => Started::NotYet(Missing::Reminder),
            },
            StartKind::FreeReminder => match reminder {
                // Art. XIX.2 WER: by e-mail the days run from the day after sending, by post from the third
                // working day after it; that day is the first of them.
                Some(reminder) => {
                    let first = match reminder.by {
                        Sent::Mail => days_after(reminder.sent, 1),
                        Sent::Post => calendar.add_working_days(reminder.sent, 3),
                    };
                    let first = days_after(first, rule.days.unwrap_or(14));
                    Started::From(Start { first, cause: Cause::Reminder(reminder.sent) })
                }
                None => Started::NotYet(Missing::Reminder),
            },
        }
    }

    /// The due day, moved to the next working day where the law does that (§ 193 BGB, § 903 ABGB, OR 78,
    /// art. 115 KC).
    pub fn due_day(&self, due: Date, calendar: &Calendar) -> Date {
        if self.weekend_moves_due_day { calendar.next_working_day(due) } else { due }
    }
}

impl Reminder {
    /// The day whose end puts the debtor in default: that of receipt, or the last one of a period that the reminder
    /// grants (who names a day by which to pay waits for it).
    fn takes_effect(&self, calendar: &Calendar) -> Date {
        let received = match self.by {
            Sent::Mail => self.sent,
            Sent::Post => calendar.add_working_days(self.sent, 3),
        };
        self.deadline.map_or(received, |deadline| deadline.max(received))
    }
}

/// The Dutch fourteen-day letter (art. 6:96 (6) BW; HR 25 November 2016, ECLI:NL:HR:2016:2704): its last day, and
/// the first on which collection costs are owed beyond doubt. The fourteen days begin on the day after the
/// letter was received; since "fifteen days after receipt" is accepted wording too, one day more is waited.
pub fn fourteen_days(received: Date) -> (Date, Date) {
    (days_after(received, 14), days_after(received, 16))
}

/// `days` after `day`, at the calendar's end its last day.
fn days_after(day: Date, days: i32) -> Date {
    jiff::Span::new().try_days(days).map_or(day, |span| day.saturating_add(span))
}
