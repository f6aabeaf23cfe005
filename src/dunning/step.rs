//! The decision function: `step(account, event, policy, now) → account′, actions`.

use jiff::Zoned;
use jiff::civil::Date;

use super::schedule::{self, Next};
use super::{
    Account, Action, Contact, Entry, Event, Happened, Hold, HoldKind, Invoice, Level, Notice, Pending,
    Policy, Question, QuestionKind, Returned, Sent, Stage, Stepped,
};

/// Applies one event to an account. Total: it cannot fail; what it does not know, it holds and asks.
///
/// `now` is in the creditor's zone; days are civil days there.
pub fn step(account: &Account, event: &Event, policy: &Policy, now: &Zoned) -> Stepped {
    let mut step =
        Step { account: account.clone(), policy, now, today: now.date(), actions: vec![], because: vec![] };
    match event {
        Event::Sighted(sighting) => step.sighted(sighting),
        Event::Replied(reply) => step.replied(reply),
        Event::Bounced(returned) => step.bounced(returned),
        Event::Wrote(contact) => step.wrote(contact),
        Event::Told(command) => step.told(command),
        Event::Accepted { key } => step.accepted(key),
        Event::Refused { key, recipient, text } => step.refused(key, recipient.as_deref(), text),
        Event::Lost { key } => step.lost(key),
        Event::DraftGone { key } => step.draft_gone(key),
        Event::Tick => step.tick(),
    }
    step.withdraw_what_is_held();
    step.account.history.truncate_to_latest();
    Stepped { account: step.account, actions: step.actions, because: step.because }
}

/// A step under way.
pub(super) struct Step<'a> {
    pub(super) account: Account,
    pub(super) policy: &'a Policy,
    pub(super) now: &'a Zoned,
    pub(super) today: Date,
    pub(super) actions: Vec<Action>,
    pub(super) because: Vec<String>,
}

impl Step<'_> {
    fn tick(&mut self) {
        self.end_holds();
        self.remind_of_promises();
        match schedule::next(&self.account, self.policy, self.today) {
            Next::Due(notice) => self.due(notice),
            Next::Handover(numbers) => {
                for number in numbers {
                    self.ask(QuestionKind::Handover, Some(&number), None, String::new());
                }
            }
            _ => {}
        }
    }

    fn due(&mut self, notice: Notice) {
        let key = notice.key();
        if !self.policy.calendar.may_send(self.now) {
            self.because(format!("{} is due but the send window is closed", notice.level));
            return;
        }
        self.because(format!(
            "{} is due on {}: no hold, gap {} days kept, mode {:?}",
            notice.level, self.today, self.policy.min_gap, self.policy.mode
        ));
        let stage = match self.policy.mode {
            super::Mode::Observe => return,
            _ if self.policy.leaves_alone(notice.level) => Stage::Sealed,
            _ => Stage::Draft,
        };
        let action = match stage {
            Stage::Draft => Action::Draft { key: key.clone(), notice: notice.clone() },
            _ => Action::Send { key: key.clone(), notice: notice.clone() },
        };
        self.actions.push(action);
        if stage == Stage::Draft {
            self.ask(QuestionKind::Approve, None, None, notice.level.to_string());
        }
        self.account.pending = Some(Pending { key, stage, since: self.today, notice });
    }

    /// Lifts the holds whose last day has passed; a promise whose grace has passed is broken.
    fn end_holds(&mut self) {
        let today = self.today;
        let over = |hold: &Hold| hold.until.is_some_and(|until| until < today);
        self.account.holds.retain(|h| !over(h));
        let mut broken = Vec::new();
        for invoice in &mut self.account.invoices {
            let ended: Vec<HoldKind> = invoice.holds.iter().filter(|h| over(h)).map(|h| h.kind).collect();
            invoice.holds.retain(|h| !over(h));
            if !ended.contains(&HoldKind::Promise) || !invoice.is_open() {
                continue;
            }
            if let Some(promise) = invoice.promise.as_mut().filter(|p| !p.broken) {
                promise.broken = true;
                broken.push(invoice.number.clone());
            }
        }
        if !broken.is_empty() {
            self.account.broken_promises += 1;
            self.account.questions.retain(|q| {
                !(matches!(q.kind, QuestionKind::CheckBank | QuestionKind::Promise)
                    && q.invoice.as_ref().is_none_or(|n| broken.contains(n)))
            });
            self.because(format!(
                "the grace of {} working days has passed unpaid",
                self.policy.promise.grace
            ));
            self.happened(Happened::PromiseBroken, broken);
        }
    }

    /// On the promised day a person is asked to look at the bank.
    fn remind_of_promises(&mut self) {
        let today = self.today;
        let due: Vec<String> = self
            .account
            .open_invoices()
            .filter(|i| i.holds.iter().any(|h| h.kind == HoldKind::Promise))
            .filter(|i| i.promise.as_ref().is_some_and(|p| !p.broken && p.day.is_some_and(|d| d[1] <= today)))
            .map(|i| i.number.clone())
            .collect();
        for number in due {
            self.ask(QuestionKind::CheckBank, Some(&number), None, String::new());
        }
    }

    pub(super) fn accepted(&mut self, key: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else {
            return self.because(format!("{key} is no longer awaited"));
        };
        self.went_out(&pending.notice, key);
        self.settle_sending();
    }

    fn went_out(&mut self, notice: &Notice, key: &str) {
        let today = self.today;
        for (number, level) in &notice.dunned {
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.notices.push(Sent {
                    level: *level,
                    on: today,
                    key: Some(key.into()),
                    bounced: false,
                });
                invoice.recount();
                // The notice has named the broken promise; the next one need not.
                invoice.promise.take_if(|p| p.broken);
            }
        }
        self.account.last_mail = Some(today);
        if notice.level != Level::Upcoming {
            self.account.last_notice = Some(today);
        }
        self.happened(Happened::Notice(notice.level), notice.numbers());
    }

    /// Forgets what was asked and held about a notice's way.
    pub(super) fn settle_sending(&mut self) {
        use QuestionKind::{Approve, DraftGone, Uncertain};
        self.account.questions.retain(|q| !matches!(q.kind, Approve | DraftGone | Uncertain));
        self.account.holds.retain(|h| h.kind != HoldKind::UncertainSend);
    }

    fn refused(&mut self, key: &str, recipient: Option<&str>, text: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else { return };
        self.begin_anew(&pending.notice.numbers());
        self.hold_account(HoldKind::Bounce, None, None);
        let detail = match recipient {
            Some(recipient) => format!("{recipient}: {text}"),
            None => text.to_string(),
        };
        self.ask(QuestionKind::Refused, None, None, detail);
        self.happened(Happened::Bounced, pending.notice.numbers());
    }

    fn lost(&mut self, key: &str) {
        let Some(pending) = self.account.pending.as_mut().filter(|p| p.key == key) else { return };
        pending.stage = Stage::Unknown;
        self.hold_account(HoldKind::UncertainSend, None, None);
        self.ask(QuestionKind::Uncertain, None, None, String::new());
        self.because(
            "the answer to the mail was lost; only evidence in the mailbox or a person settles it".into(),
        );
    }

    fn draft_gone(&mut self, key: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else { return };
        self.begin_anew(&pending.notice.numbers());
        self.settle_sending();
        self.hold_account(HoldKind::Human, None, None);
        self.ask(QuestionKind::DraftGone, None, None, pending.notice.level.to_string());
    }

    fn bounced(&mut self, returned: &Returned) {
        let mut undone: Vec<String> = Vec::new();
        for invoice in &mut self.account.invoices {
            let mut hit = false;
            for sent in &mut invoice.notices {
                if returned.key.is_some() && sent.key == returned.key && !sent.bounced {
                    sent.bounced = true;
                    hit = true;
                }
            }
            if hit {
                invoice.recount();
                undone.push(invoice.number.clone());
            }
        }
        if !undone.is_empty() {
            self.because("the notice came back: its level does not count".into());
        }
        self.begin_anew(&undone);
        self.hold_account(HoldKind::Bounce, None, Some(returned.message));
        self.actions.push(Action::Flag { message: returned.message });
        self.ask(QuestionKind::Bounce, None, Some(returned.message), returned.detail.clone());
        self.happened(Happened::Bounced, if undone.is_empty() { returned.invoices.clone() } else { undone });
    }

    fn wrote(&mut self, contact: &Contact) {
        let pending = self.account.pending.as_ref().map(|p| (p.key.clone(), p.stage));
        match (pending, &contact.key) {
            (Some((key, _)), Some(sent)) if key == *sent => return self.accepted(&key),
            (Some((key, Stage::Draft)), _) => {
                self.because("the creditor wrote in the thread: the waiting draft is withdrawn".into());
                self.withdraw(&key);
            }
            _ => {}
        }
        // A mail sent before the last notice does not set the clock back.
        self.account.last_notice = self.account.last_notice.max(Some(contact.on));
        self.happened(Happened::Contact, contact.invoices.clone());
    }

    /// Takes back the pending notice if anything that it names is no longer to be dunned.
    fn withdraw_what_is_held(&mut self) {
        let Some(pending) = &self.account.pending else { return };
        if pending.stage == Stage::Unknown {
            return;
        }
        let key = pending.key.clone();
        let all = pending.notice.numbers().into_iter().chain(pending.notice.listed.clone());
        let stopped = all.into_iter().find(|number| {
            let invoice = self.account.invoice(number);
            invoice.is_none_or(|i| !i.is_open() || schedule::strictest(&self.account, i).is_some())
        });
        if let Some(number) = stopped {
            self.because(format!("{number} is held or closed: the notice that waits is withdrawn"));
            self.withdraw(&key);
        }
    }

    /// Takes back the pending notice; its level may be sealed again later, in a new round.
    pub(super) fn withdraw(&mut self, key: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else { return };
        self.begin_anew(&pending.notice.numbers());
        self.settle_sending();
        self.actions.push(Action::Withdraw { key: key.into() });
    }

    /// Opens a new round for these invoices, so that a level can be sealed again under another key.
    pub(super) fn begin_anew(&mut self, numbers: &[String]) {
        for number in numbers {
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.round += 1;
            }
        }
    }

    pub(super) fn because(&mut self, why: String) {
        self.because.push(why);
    }

    pub(super) fn happened(&mut self, what: Happened, invoices: Vec<String>) {
        self.account.history.push(Entry { on: self.today, what, invoices });
    }

    pub(super) fn hold_account(&mut self, kind: HoldKind, until: Option<Date>, message: Option<i64>) {
        let hold = Hold { kind, since: self.today, until, message };
        put(&mut self.account.holds, hold);
    }

    pub(super) fn hold_invoice(
        &mut self,
        number: &str,
        kind: HoldKind,
        until: Option<Date>,
        message: Option<i64>,
    ) {
        let hold = Hold { kind, since: self.today, until, message };
        if let Some(invoice) = self.account.invoice_mut(number) {
            put(&mut invoice.holds, hold);
        }
    }

    /// Asks a person, once: the same question about the same thing is not asked twice.
    pub(super) fn ask(
        &mut self,
        kind: QuestionKind,
        invoice: Option<&str>,
        message: Option<i64>,
        detail: String,
    ) {
        let question = Question {
            kind,
            invoice: invoice.map(str::to_string),
            message,
            since: self.today,
            intent: None,
            detail,
        };
        self.ask_this(question);
    }

    pub(super) fn ask_this(&mut self, question: Question) {
        let same = |q: &Question| {
            q.kind == question.kind && q.invoice == question.invoice && q.message == question.message
        };
        match self.account.questions.iter_mut().find(|q| same(q)) {
            Some(known) => known.detail = question.detail,
            None => self.account.questions.push(question),
        }
    }

    /// The numbers that an event concerns: those that it names and that are open, else all open ones.
    pub(super) fn concerned(&self, named: &[String]) -> Vec<String> {
        let known: Vec<String> = named
            .iter()
            .filter_map(|n| self.account.invoice(n))
            .filter(|i| i.is_open())
            .map(|i| i.number.clone())
            .collect();
        match named.is_empty() {
            true => self.account.open_invoices().map(|i: &Invoice| i.number.clone()).collect(),
            false => known,
        }
    }
}

/// One hold of a kind: the later one replaces the earlier, but never shortens one that has no end.
fn put(holds: &mut Vec<Hold>, hold: Hold) {
    match holds.iter_mut().find(|h| h.kind == hold.kind) {
        Some(old) => {
            let endless =
                old.until.is_none() && old.kind != HoldKind::Promise && old.kind != HoldKind::Absent;
            if !endless {
                old.until = hold.until;
            }
            old.message = hold.message;
        }
        None => holds.push(hold),
    }
}

/// The card shows the latest entries; the journal has all.
trait Latest {
    fn truncate_to_latest(&mut self);
}

impl Latest for Vec<Entry> {
    fn truncate_to_latest(&mut self) {
        const KEPT: usize = 60;
        if self.len() > KEPT {
            self.drain(..self.len() - KEPT);
        }
    }
}
