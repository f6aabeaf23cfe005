//! No account is written to again and again while nobody looks: then a person sends, not the bot.

use jiff::civil::Date;

use super::step::Step;
use super::{Account, Event, Level, Notice, Policy, days_between};

/// The longest time that counts, in days.
const MONTH: i64 = 30;

/// Why a notice that could leave by itself waits for a person, as a draft's question names it.
pub(super) const UNSEEN: &str = "unseen";

/// Whether one more notice would be one too many for an account that no person has looked at since.
pub(super) fn is_one_too_many(account: &Account, policy: &Policy, today: Date) -> bool {
    let within = |days: i64| {
        let left = account.unseen.iter().filter(|on| days_between(**on, today) < days).count();
        u32::try_from(left).unwrap_or(u32::MAX)
    };
    within(7) >= policy.unseen.in_7_days || within(MONTH) >= policy.unseen.in_30_days
}

impl Step<'_> {
    /// A notice has left by itself on that day.
    pub(super) fn left_alone(&mut self, notice: &Notice, on: Date) {
        if notice.level.standard() == Level::Upcoming {
            return;
        }
        let today = self.today;
        self.account.unseen.retain(|day| days_between(*day, today) < MONTH);
        self.account.unseen.push(on);
    }

    /// A person has looked: by a move, a command, a mail, a draft that was sent. What left after a mail that is read
    /// late has not been seen.
    pub(super) fn note_a_look(&mut self, event: &Event) {
        match event {
            Event::Told(_) => self.account.unseen.clear(),
            Event::Wrote(contact) => self.account.unseen.retain(|day| *day > contact.on),
            _ => {}
        }
    }
}
