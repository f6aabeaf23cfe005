//! Beyond dunning: words that a person may want to say to a customer beside the ladder. Each is a draft with a question;
//! none is ever sent by itself, and none holds up anything.
//!
//! A friendly word in time to a good customer who pays later and later; a question how content the customer is, before
//! patience ends; a meeting to look at the agreement anew.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{
    Account, Action, Answer, Drafted, Invoice, Level, Policy, QuestionKind, Status, days_after, days_between,
    schedule,
};
use crate::law::Debtor;

/// How long the same word is not proposed again (days): who throws a draft away need not do it every week.
const PAUSE: i32 = 180;
/// How many days before the due day a friendly word comes; the ladder's own comes later.
const AHEAD: i32 = 7;
/// How many payments show how a customer pays now, and how many at least how it used to pay.
const NOW: usize = 2;
const BEFORE: usize = 3;
/// Who used to pay later than this was no good payer (days after the due day).
const GOOD: i64 = 7;
/// How far ahead a meeting is proposed (days).
const MEETING: i32 = 7;

/// When a person is offered a draft beside the ladder; `None`: never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BeyondPolicy {
    /// By how many days payments must have grown later for a friendly word.
    pub drift: Option<i32>,
    /// After a notice of this level a question how content the customer is.
    pub content: Option<Level>,
    /// After a notice of this level a meeting; not with consumers.
    pub meeting: Option<Level>,
    /// Days since that notice.
    pub wait: i32,
}

/// A word that was proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Which.
    pub what: Answer,
    /// On which day.
    pub on: Date,
}

/// A word that is to be proposed.
struct Word {
    what: Answer,
    /// The first day for it.
    on: Date,
    /// The invoices that it is about.
    invoices: Vec<String>,
    because: String,
}

/// The day on which a word is to be proposed that was not yet.
pub(super) fn look_on(account: &Account, policy: &Policy, today: Date) -> Option<Date> {
    words(account, policy, today).into_iter().map(|word| word.on.max(today)).min()
}

fn words(account: &Account, policy: &Policy, today: Date) -> Vec<Word> {
    let Some(beyond) = policy.beyond else { return Vec::new() };
    // Who is held has said something, or a person has: then there is something else to talk about.
    let held = !account.holds.is_empty() || account.open_invoices().any(|i| !i.holds.is_empty());
    if held || account.open_invoices().next().is_none() {
        return Vec::new();
    }
    let rested = |what: Answer| {
        let last = account.proposed.iter().filter(|p| p.what == what).map(|p| p.on).max();
        last.map_or(Date::MIN, |last| days_after(last, PAUSE))
    };
    let consumer = policy.law.as_ref().is_some_and(|law| law.debtor == Debtor::Consumer);
    let after = |level: Option<Level>, what: Answer| {
        let reached = silent_after(account, level?)?;
        let on = policy.calendar.next_working_day(days_after(reached, beyond.wait).max(rested(what)));
        let invoices = account.open_invoices().filter(|i| schedule::is_owed(i) && i.due < Some(today));
        let because = format!("{} has stayed unanswered for {} days", level?, beyond.wait);
        Some(Word { what, on, invoices: invoices.map(|i| i.number.clone()).collect(), because })
    };
    let drift = beyond.drift.and_then(|days| drifting(account, days, today));
    let drift = drift.map(|(invoice, due, because)| Word {
        what: Answer::Drift,
        on: policy.calendar.next_working_day(days_after(due, -AHEAD).max(rested(Answer::Drift))),
        invoices: vec![invoice],
        because,
    });
    // Too late for a word in time is no reason for one.
    let drift = drift
        .filter(|word| account.invoice(&word.invoices[0]).is_some_and(|i| Some(word.on.max(today)) <= i.due));
    let meeting = beyond.meeting.filter(|_| !consumer);
    let found = [drift, after(beyond.content, Answer::Content), after(meeting, Answer::Meeting)];
    found.into_iter().flatten().filter(|word| !word.invoices.is_empty()).collect()
}

/// The day of the latest notice of this level to an invoice that has had no later one, if nobody has answered since.
fn silent_after(account: &Account, level: Level) -> Option<Date> {
    let reached = |i: &Invoice| {
        let sent = i
            .notices
            .iter()
            .filter(|n| n.level == level && n.key.is_some() && !n.bounced)
            .map(|n| n.on)
            .max();
        sent.filter(|_| i.done == Some(level) && schedule::is_owed(i))
    };
    let last = account.open_invoices().filter_map(reached).max()?;
    account.answered.max(account.called).is_none_or(|day| day < last).then_some(last)
}

/// The next invoice to fall due of a good customer whose last payments came later than those before, its due day, and
/// the figures. Nothing may be overdue: then it is the ladder that speaks.
fn drifting(account: &Account, days: i32, today: Date) -> Option<(String, Date, String)> {
    if account.open_invoices().any(|i| i.due.is_some_and(|due| due < today)) {
        return None;
    }
    let paid = account.invoices.iter().filter(|i| i.status == Status::Paid);
    let mut late: Vec<(Date, i64)> =
        paid.filter_map(|i| Some((i.closed_on?, days_between(i.due?, i.closed_on?)))).collect();
    late.sort_unstable();
    let (before, now) = late.split_at(late.len().checked_sub(NOW).filter(|before| *before >= BEFORE)?);
    // Whole days, rounded towards nothing: a mean of days needs no fractions.
    let mean = |of: &[(Date, i64)]| {
        of.iter().map(|(_, days)| days).sum::<i64>() / i64::try_from(of.len()).unwrap_or(1).max(1)
    };
    let (before, now) = (mean(before), mean(now));
    if before > GOOD || now < before.saturating_add(days.into()) {
        return None;
    }
    let next = account
        .open_invoices()
        .filter(|i| schedule::is_owed(i))
        .filter_map(|i| Some((i.due?, i)))
        .min_by_key(|(due, _)| *due);
    let (due, invoice) = next?;
    let because = format!("paid {before} days after the due day before, and {now} days after it of late");
    Some((invoice.number.clone(), due, because))
}

impl Step<'_> {
    /// Lays the drafts that are due, each with a question: a person sends it or throws it away.
    pub(super) fn propose(&mut self) {
        for Word { what, on, invoices, because } in words(&self.account, self.policy, self.today) {
            let first = invoices.first().and_then(|number| self.account.invoice(number));
            let Some(message) = first.map(|i| i.origin.message).filter(|_| on <= self.today) else {
                continue;
            };
            self.because(format!("{because}: a draft is offered, {}", what.name()));
            self.account.proposed.retain(|p| p.what != what);
            self.account.proposed.push(super::Proposed { what, on: self.today });
            if !self.account.answers.iter().any(|drafted| drafted.message == message) {
                self.account.answers.push(Drafted { message, invoices: invoices.clone(), plan: Vec::new() });
            }
            let until = (what == Answer::Meeting)
                .then(|| self.policy.calendar.next_working_day(days_after(self.today, MEETING)));
            self.ask(QuestionKind::Proposal, None, Some(message), what.name().into());
            self.actions.push(Action::Answer { message, answer: what, invoices, plan: Vec::new(), until });
        }
    }

    /// The creditor has written: what was offered to be said has been said, or is no longer to be.
    pub(super) fn drop_proposals(&mut self) {
        self.drop_questions(|q| q.kind == QuestionKind::Proposal);
    }
}
