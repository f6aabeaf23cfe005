//! Beyond dunning: words that a person may want to say to a customer beside the ladder. Each is a draft with a question;
//! none is ever sent by itself, and none holds up anything.
//!
//! A friendly word in time to a good customer who pays later and later; a question how content the customer is, before
//! patience ends; a meeting to look at the agreement anew; thanks for a payment.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{
    Account, Action, Answer, Drafted, HoldKind, Intent, Invoice, Level, Policy, QuestionKind, Status,
    days_after, days_between, schedule,
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
/// How long thanks are in time (days).
const FRESH: i32 = 7;

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
    /// For which payments thanks are drafted.
    pub thanks: Option<Thanks>,
}

/// For which payments a word of thanks is drafted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thanks {
    /// For those of invoices that had been reminded of.
    Reminded,
    /// For each that closes an invoice.
    Always,
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
    let words = words(account, policy, today).into_iter().map(|word| word.on.max(today));
    words.chain(stale_on(account).map(|day| day.max(today))).min()
}

/// The first day on which thanks that were offered and not sent come too late.
fn stale_on(account: &Account) -> Option<Date> {
    let offered = account.questions.iter().filter(|q| is_thanks(q));
    offered.map(|q| days_after(q.since, FRESH.saturating_add(1))).min()
}

fn is_thanks(question: &super::Question) -> bool {
    question.kind == QuestionKind::Proposal && question.detail == Answer::Thanks.name()
}

/// Thanks for what was paid of late, all of it in one letter: to nobody who has ever contested something, whom something
/// is held for, or who owes something else already.
fn thanks(account: &Account, policy: &Policy, today: Date) -> Option<Word> {
    let wanted = policy.beyond?.thanks?;
    let overdue = account.open_invoices().any(|i| !i.holds.is_empty() || i.due.is_none_or(|due| due < today));
    if overdue || account.has_contested() || !account.holds.is_empty() || account.pending.is_some() {
        return None;
    }
    let reminded = |i: &Invoice| {
        i.notices.iter().any(|n| n.key.is_some() && !n.bounced && n.level.standard() != Level::Upcoming)
    };
    let paid = account.invoices.iter().filter(|i| {
        let fresh = i.to_thank.is_some_and(|on| days_between(on, today) <= i64::from(FRESH));
        fresh && i.status == Status::Paid && (wanted == Thanks::Always || reminded(i))
    });
    let invoices: Vec<String> = paid.map(|i| i.number.clone()).collect();
    let because = "a payment has closed what was owed".into();
    (!invoices.is_empty()).then_some(Word { what: Answer::Thanks, on: today, invoices, because })
}

impl Account {
    /// Whether the debtor has ever contested something, refused, or spoken of lawyers or insolvency.
    fn has_contested(&self) -> bool {
        // Accounts of before this was noted have their history.
        let said = |entry: &super::Entry| match entry.what {
            super::Happened::Reply(intent) => is_contest(intent),
            _ => false,
        };
        self.contested.is_some() || self.history.iter().any(said)
    }
}

/// Whether somebody who says this is past being thanked.
pub(super) fn is_contest(intent: Intent) -> bool {
    use Intent::{Dispute, Insolvency, Legal, Refusal, StopContact};
    matches!(intent, Dispute | Insolvency | Legal | Refusal | StopContact)
}

/// Whether a hold says so.
pub(super) fn holds_contest(kind: HoldKind) -> bool {
    use HoldKind::{Dispute, Insolvency, Legal, Refusal, StopContact};
    matches!(kind, Dispute | Insolvency | Legal | Refusal | StopContact)
}

fn words(account: &Account, policy: &Policy, today: Date) -> Vec<Word> {
    let Some(beyond) = policy.beyond else { return Vec::new() };
    if let Some(thanks) = thanks(account, policy, today) {
        return vec![thanks];
    }
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
        self.drop_stale_thanks();
        for Word { what, on, invoices, because } in words(&self.account, self.policy, self.today) {
            let first = invoices.first().and_then(|number| self.account.invoice(number));
            let Some(message) = first.map(|i| i.origin.message).filter(|_| on <= self.today) else {
                continue;
            };
            self.because(format!("{because}: a draft is offered, {}", what.name()));
            if what == Answer::Thanks {
                // Those that are older than thanks may be are not waited for either.
                self.account.invoices.iter_mut().for_each(|i| i.to_thank = None);
            }
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

    /// Thanks come in time or not at all.
    fn drop_stale_thanks(&mut self) {
        if stale_on(&self.account).is_some_and(|day| day <= self.today) {
            self.withdraw_thanks("they were not sent in time");
        }
    }

    /// Takes back thanks that still wait for a person.
    pub(super) fn withdraw_thanks(&mut self, why: &str) {
        let asked: Vec<i64> =
            self.account.questions.iter().filter(|q| is_thanks(q)).filter_map(|q| q.message).collect();
        if !asked.is_empty() {
            self.because(format!("the thanks that were offered are taken back: {why}"));
        }
        for message in asked {
            self.account.answers.retain(|drafted| drafted.message != message);
            self.actions.push(Action::WithdrawAnswers { message });
        }
        self.drop_questions(is_thanks);
    }

    /// Notes that a payment has closed an invoice, for those whom the policy thanks.
    pub(super) fn note_for_thanks(&mut self, number: &str) {
        if self.policy.beyond.is_none_or(|beyond| beyond.thanks.is_none()) {
            return;
        }
        let today = self.today;
        if let Some(invoice) = self.account.invoice_mut(number).filter(|i| i.status == Status::Paid) {
            invoice.to_thank = Some(today);
        }
    }

    /// The creditor has written: what was offered to be said has been said, or is no longer to be.
    pub(super) fn drop_proposals(&mut self) {
        self.drop_questions(|q| q.kind == QuestionKind::Proposal);
    }
}
