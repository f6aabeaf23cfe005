//! The call: somebody telephones a debtor that stays silent. A task for a person beside the ladder: it holds
//! nothing and starts no gap. Made, it is a contact like a mail of the creditor's own.

use jiff::civil::Date;

use super::priority::is_new_and_large;
use super::schedule::{self, Next};
use super::step::Step;
use super::{Account, Channel, Happened, Invoice, Level, Policy, QuestionKind, Sent, Stage, days_after};

/// The day on which a person is to be asked for a call that nobody is asked for yet; not while a notice leaves
/// or waits, which says more than a call before it.
pub(super) fn ask_on(account: &Account, policy: &Policy, today: Date) -> Option<Date> {
    let asked = account.questions.iter().any(|q| q.kind == QuestionKind::Call);
    let on = due_on(account, policy).filter(|_| !asked)?;
    let speaks = matches!(schedule::next(account, policy, today), Next::Due(_) | Next::Pending(_));
    (!speaks).then_some(on)
}

/// The working day from which the account is to be called; `None`: there is no reason to. Nobody is called who
/// has answered the notice or paid since, or about whom a person has something else to decide: what is held.
fn due_on(account: &Account, policy: &Policy) -> Option<Date> {
    let call = policy.call?;
    let held = !account.holds.is_empty() || account.open_invoices().any(|i| !i.holds.is_empty());
    let silent = |notice: &Date| account.answered.max(account.called).is_none_or(|day| day < *notice);
    let owed = account.open_invoices().filter(|i| !held && schedule::is_owed(i));
    let first = call.first.filter(|_| is_new_and_large(account, policy));
    let levels = [Some(call.after), first];
    let reached = |i| levels.into_iter().flatten().filter_map(move |level| reached(i, level)).max();
    let notice = owed.filter_map(reached).filter(silent).max()?;
    let contact = account.last_notice.max(Some(notice))?;
    Some(policy.calendar.next_working_day(days_after(contact, call.wait)))
}

/// The day of the notice of this level, if it is the last one that the invoice has been through.
fn reached(invoice: &Invoice, level: Level) -> Option<Date> {
    let counts = |n: &&Sent| n.level == level && n.key.is_some() && !n.bounced;
    let sent = invoice.notices.iter().filter(counts).map(|n| n.on).max();
    // A level of the user's own that followed was no answer, but it says more than the call would.
    sent.filter(|_| invoice.done == Some(level))
}

impl Step<'_> {
    /// Asks for the call that has fallen due.
    pub(super) fn ask_for_call(&mut self) {
        if ask_on(&self.account, self.policy, self.today).is_some_and(|day| day <= self.today) {
            self.because("the notice is unanswered: a call is due; the ladder goes on".into());
            self.ask(QuestionKind::Call, None, None, String::new());
        }
    }

    /// A call that nothing calls for any more lapses: the next level was sent, an answer came, something is held
    /// or closed, or the call was made.
    pub(super) fn drop_call_that_lapsed(&mut self) {
        let due = due_on(&self.account, self.policy).is_some_and(|day| day <= self.today);
        let on_the_ladder = self.by_hand().is_some_and(|p| p.notice.channel == Channel::Call);
        if !due && self.is_asked(QuestionKind::Call, None) && !on_the_ladder {
            self.because("the call is no longer due".into());
            self.drop_questions(|q| q.kind == QuestionKind::Call);
        }
    }

    /// A person has done what the card in Calls asked for: the ladder's step, or the call beside it.
    pub(super) fn called(&mut self) {
        if let Some(pending) = self.account.pending.take_if(|p| p.stage == Stage::ByHand) {
            let (notice, key) = (pending.notice, pending.key);
            self.because(format!("the {} of {} is done, says a person", notice.channel.name(), notice.level));
            if notice.channel == Channel::Call {
                self.account.called = Some(self.today);
                self.drop_questions(|q| q.kind == QuestionKind::Call);
            }
            self.went_out(&notice, &key, self.today);
            return self.settle_sending();
        }
        self.telephoned();
    }

    /// A person has telephoned. It lifts nothing: what came in the meantime waits for a person as before.
    fn telephoned(&mut self) {
        self.because("a call is a contact: the gap counts from today".into());
        self.drop_questions(|q| q.kind == QuestionKind::Call);
        self.withdraw_within_the_gap(self.today, "the creditor telephoned");
        self.account.called = Some(self.today);
        self.account.last_notice = self.account.last_notice.max(Some(self.today));
        let open = self.open();
        self.happened(Happened::Called, open);
    }
}
