//! What a replay comes to: dunmail and people, invoice by invoice.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::story::How;
use crate::dunning::{Intent, Level, Money, QuestionKind, days_between};

/// An invoice, and who would have reminded of it when.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Compared {
    /// The debtor's address.
    pub account: String,
    /// The number.
    pub invoice: String,
    /// The day on which it was sent.
    pub sent: Date,
    /// Its due day, if it says one.
    pub due: Option<Date>,
    /// Its amount, if it says one.
    pub amount: Option<Money>,
    /// The notices that dunmail would have sent, oldest first.
    pub bot: Vec<(Date, Level, How)>,
    /// The days of the reminders that people sent.
    pub people: Vec<Date>,
    /// The day of the first reply about it.
    pub replied: Option<Date>,
    /// The day on which it was settled, as far as the archive and the statements show it.
    pub paid: Option<Date>,
}

/// What a replay comes to.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Summary {
    /// How many mails were played.
    pub mails: usize,
    /// How many debtors.
    pub accounts: usize,
    /// How many invoices.
    pub invoices: usize,
    /// How many of them were seen to be paid.
    pub paid: usize,
    /// Notices that would have left by themselves.
    pub sent: usize,
    /// Notices that would have been drafts.
    pub drafts: usize,
    /// Reminders that people sent.
    pub reminders: usize,
    /// Of the invoices that both reminded of: by how many days dunmail would have been earlier, smallest first; negative
    /// where it would have been later.
    pub earlier: Vec<i64>,
    /// Invoices that only dunmail would have reminded of.
    pub only_dunmail: usize,
    /// Invoices that only people reminded of.
    pub only_people: usize,
    /// Replies by what they mean.
    pub replies: BTreeMap<Intent, usize>,
    /// What a person would have been asked, by kind.
    #[serde(serialize_with = "by_name")]
    pub asked: std::collections::HashMap<QuestionKind, usize>,
    /// Mails that a person would have had to say about whether and whose they are.
    pub suggested: usize,
}

impl Compared {
    /// An invoice that nobody has reminded of.
    pub(super) fn new(
        account: &str,
        number: &str,
        sent: Date,
        due: Option<Date>,
        amount: Option<Money>,
    ) -> Compared {
        Compared {
            account: account.to_owned(),
            invoice: number.to_owned(),
            sent,
            due,
            amount,
            bot: Vec::new(),
            people: Vec::new(),
            replied: None,
            paid: None,
        }
    }

    /// The day of dunmail's first notice; the word before the due day is none.
    pub fn first_notice(&self) -> Option<Date> {
        self.bot.iter().filter(|(_, level, _)| *level != Level::Upcoming).map(|(on, ..)| *on).min()
    }

    /// The day of the first reminder that people sent.
    pub fn first_reminder(&self) -> Option<Date> {
        self.people.iter().copied().min()
    }

    /// By how many days dunmail would have been earlier than people; negative if later.
    pub fn earlier(&self) -> Option<i64> {
        Some(days_between(self.first_notice()?, self.first_reminder()?))
    }
}

impl Summary {
    pub(super) fn compare(&mut self, invoices: &[Compared]) {
        let mut accounts: Vec<&str> = invoices.iter().map(|c| c.account.as_str()).collect();
        accounts.sort_unstable();
        accounts.dedup();
        (self.accounts, self.invoices) = (accounts.len(), invoices.len());
        self.paid = invoices.iter().filter(|c| c.paid.is_some()).count();
        self.earlier = invoices.iter().filter_map(Compared::earlier).collect();
        self.earlier.sort_unstable();
        let only = |a: fn(&Compared) -> Option<Date>, b: fn(&Compared) -> Option<Date>| {
            invoices.iter().filter(|c| a(c).is_some() && b(c).is_none()).count()
        };
        self.only_dunmail = only(Compared::first_notice, Compared::first_reminder);
        self.only_people = only(Compared::first_reminder, Compared::first_notice);
    }
}

/// In the order of the names, so that the same replay gives the same bytes.
fn by_name<S: serde::Serializer>(
    asked: &std::collections::HashMap<QuestionKind, usize>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let named = asked.iter().map(|(kind, count)| {
        let name = serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_owned));
        (name.unwrap_or_default(), count)
    });
    named.collect::<BTreeMap<_, _>>().serialize(to)
}
