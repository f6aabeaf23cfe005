//! The decision function: `step(account, event, policy, now) → account′, actions`.

use jiff::Zoned;
use jiff::civil::Date;

use super::schedule::{self, Next};
use super::unseen::{self, UNSEEN};
use super::{
    Account, Action, Channel, Entry, Event, Happened, Hold, HoldKind, Invoice, Level, Mode, Notice, Pending,
    Policy, Question, QuestionKind, Stage, Stepped,
};

/// The card shows the latest entries; the journal has all.
const HISTORY_KEPT: usize = 60;
/// Whoever writes a hundred mails raises no more questions than a person can read on one card.
const QUESTIONS_KEPT: usize = 40;

/// Applies one event to an account. Total: it cannot fail; what it does not know, it holds and asks.
///
/// `now` is in the creditor's zone; days are civil days there. Only [`Event::Tick`] sends or drafts a notice:
/// no mail and no word of anybody's makes one leave.
pub fn step(account: &Account, event: &Event, policy: &Policy, now: &Zoned) -> Stepped {
    let mut step =
        Step { account: account.clone(), policy, now, today: now.date(), actions: vec![], because: vec![] };
    match event {
        Event::Sighted(sighting) => step.sighted(sighting),
        Event::Imported(import) => step.imported(import),
        Event::Replied(reply) => step.replied(reply),
        Event::Bounced(returned) => step.bounced(returned),
        Event::Wrote(contact) => step.wrote(contact),
        Event::Received(payment) => step.received(payment),
        Event::Reversed(payment) => step.reversed(payment),
        Event::Unmatched(payment) => step.unmatched(payment),
        Event::Elsewhere { entry } => step.elsewhere(entry),
        Event::Told(command) => step.told(command),
        Event::Accepted { key } => step.accepted(key),
        Event::Refused { key, recipient, text } => step.refused(key, recipient.as_deref(), text),
        Event::Lost { key } => step.lost(key),
        Event::DraftGone { key } => step.draft_gone(key),
        Event::Tick => step.tick(),
    }
    step.follow_plan();
    step.note_a_look(event);
    step.withdraw_what_is_held();
    step.drop_call_that_lapsed();
    step.forget_the_oldest();
    Stepped { account: step.account, actions: step.actions, because: step.because }
}

/// How the detail of [`QuestionKind::Approve`] ends if the notice would leave by itself but for old statements.
pub(super) const WAITS_FOR_STATEMENTS: &str = ",statements";

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
        self.warn_of_lapse();
        self.withdraw_what_is_past();
        self.withdraw_what_waits_for_statements();
        for number in schedule::at_the_end(&self.account, self.policy, self.today) {
            self.ask(QuestionKind::Handover, Some(&number), None, String::new());
        }
        self.ask_for_call();
        self.propose();
        if let Next::Due(notice) = schedule::next(&self.account, self.policy, self.today) {
            self.due(notice);
        }
    }

    fn due(&mut self, mut notice: Notice) {
        let key = notice.key();
        if !self.policy.calendar.may_send(self.now) {
            self.because(format!("{} is due but the send window is closed", notice.level));
            return;
        }
        if let Some(until) = schedule::waited(&self.account, self.policy, &notice) {
            self.because(format!("it has waited until {until}"));
        }
        self.because(format!(
            "{} is due on {}: no hold, gap {} days kept, mode {:?}",
            notice.level, self.today, self.policy.min_gap, self.policy.mode
        ));
        if self.policy.mode != Mode::Observe {
            self.complete(&mut notice);
        }
        let doubts = self.reservations(&notice);
        let (stage, action) = match self.policy.mode {
            Mode::Observe => return,
            _ if notice.channel.by_hand() => {
                (Stage::ByHand, Action::ByHand { key: key.clone(), notice: notice.clone() })
            }
            _ if self.policy.leaves_alone(notice.level, self.today) && doubts.is_empty() => {
                (Stage::Sealed, Action::Send { key: key.clone(), notice: notice.clone() })
            }
            _ => (Stage::Draft, Action::Draft { key: key.clone(), notice: notice.clone() }),
        };
        self.actions.push(action);
        if stage == Stage::Draft {
            for (_, why) in &doubts {
                self.because(format!("{why}: a person must send it"));
            }
            let names: String = doubts.iter().map(|(name, _)| format!(",{name}")).collect();
            self.ask(QuestionKind::Approve, None, None, format!("{}{names}", notice.level.code()));
        }
        let asked = match notice.channel {
            Channel::Mail => None,
            Channel::Letter => Some(QuestionKind::Letter),
            Channel::Call => Some(QuestionKind::Call),
            Channel::Task => Some(QuestionKind::Task),
        };
        if let Some(asked) = asked {
            self.because(format!("a {} is for a person to do", notice.channel.name()));
            self.ask(asked, None, None, notice.level.code());
        }
        self.account.pending = Some(Pending { key, stage, since: self.today, notice });
    }

    /// Why a notice that the policy lets leave by itself must not do so, by name and in words; old statements last, see
    /// [`WAITS_FOR_STATEMENTS`].
    fn reservations(&self, notice: &Notice) -> Vec<(&'static str, String)> {
        let mut doubts = Vec::new();
        if !self.policy.leaves_alone(notice.level, Date::MIN) {
            return doubts;
        }
        let friendly = notice.level.standard() == Level::Upcoming;
        if !friendly && unseen::is_one_too_many(&self.account, self.policy, self.today) {
            let count = self.account.unseen.len();
            doubts.push((UNSEEN, format!("{count} notices have left in 30 days and nobody has looked")));
        }
        if !self.policy.leaves_alone(notice.level, self.today) {
            doubts.push(("statements", "the newest bank statement is too old".into()));
        }
        doubts
    }

    /// Lifts the holds whose last day has passed; a promise whose grace has passed is broken.
    fn end_holds(&mut self) {
        let today = self.today;
        let over = |hold: &Hold| hold.until.is_some_and(|until| until < today);
        self.account.holds.retain(|h| !over(h));
        // Who contests the invoice or says that it is paid no longer owes an answer to an earlier promise.
        let excused = |holds: &[Hold]| holds.iter().any(|h| h.kind > HoldKind::Promise);
        let whole = excused(&self.account.holds);
        let (mut ended, mut broken) = (Vec::new(), Vec::new());
        for invoice in &mut self.account.invoices {
            let promised = invoice.holds.iter().any(|h| h.kind == HoldKind::Promise && over(h));
            invoice.holds.retain(|h| !over(h));
            if !promised {
                continue;
            }
            ended.push(invoice.number.clone());
            if whole || excused(&invoice.holds) {
                invoice.promise = None;
            } else if let Some(promise) = invoice.promise.as_mut().filter(|p| !p.broken) {
                promise.broken = true;
                broken.push(invoice.number.clone());
            }
        }
        self.account.questions.retain(|q| {
            q.kind != QuestionKind::CheckBank || q.invoice.as_ref().is_none_or(|n| !ended.contains(n))
        });
        if !broken.is_empty() {
            self.account.broken_promises = self.account.broken_promises.saturating_add(1);
            self.because(format!(
                "the grace of {} working days has passed unpaid",
                self.policy.promise.grace
            ));
            self.happened(Happened::PromiseBroken, broken);
        }
    }

    /// On the promised day a person is asked to look at the bank.
    fn remind_of_promises(&mut self) {
        let (account, today) = (&self.account, self.today);
        let come = |i: &&Invoice| schedule::bank_day(account, i).is_some_and(|day| day <= today);
        let due: Vec<String> = account.open_invoices().filter(come).map(|i| i.number.clone()).collect();
        for number in due {
            self.ask(QuestionKind::CheckBank, Some(&number), None, String::new());
        }
    }

    fn forget_the_oldest(&mut self) {
        let history = &mut self.account.history;
        history.drain(..history.len().saturating_sub(HISTORY_KEPT));
        let answers = &mut self.account.answers;
        answers.drain(..answers.len().saturating_sub(QUESTIONS_KEPT));
        let questions = &mut self.account.questions;
        while questions.len() > QUESTIONS_KEPT {
            // Only mails come without end; what is asked about invoices and sending stays.
            let Some(oldest) = questions.iter().position(|q| q.message.is_some()) else { break };
            questions.remove(oldest);
        }
    }

    pub(super) fn because(&mut self, why: String) {
        self.because.push(why);
    }

    pub(super) fn happened(&mut self, what: Happened, invoices: Vec<String>) {
        self.account.history.push(Entry { on: self.today, what, invoices });
    }

    fn note_contest(&mut self, kind: HoldKind) {
        if super::beyond::holds_contest(kind) {
            self.account.contested = Some(self.today);
        }
    }

    pub(super) fn hold_account(&mut self, kind: HoldKind, until: Option<Date>, message: Option<i64>) {
        let hold = Hold { kind, since: self.today, until, message };
        self.note_contest(kind);
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
        self.note_contest(kind);
        if let Some(invoice) = self.account.invoice_mut(number).filter(|i| i.is_open()) {
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
            payment: None,
            proposed: Vec::new(),
        };
        self.ask_this(question);
    }

    pub(super) fn ask_this(&mut self, question: Question) {
        let same = |q: &Question| {
            q.kind == question.kind
                && q.invoice == question.invoice
                && q.message == question.message
                && q.payment == question.payment
        };
        match self.account.questions.iter_mut().find(|q| same(q)) {
            Some(known) => (known.detail, known.proposed) = (question.detail, question.proposed),
            None => self.account.questions.push(question),
        }
    }

    /// Whether a question is asked, about one invoice or whatever it is about.
    pub(super) fn is_asked(&self, kind: QuestionKind, invoice: Option<&str>) -> bool {
        let about = |q: &Question| invoice.is_none() || q.invoice.as_deref() == invoice;
        self.account.questions.iter().any(|q| q.kind == kind && about(q))
    }

    /// The numbers of all open invoices.
    pub(super) fn open(&self) -> Vec<String> {
        self.account.open_invoices().map(|i| i.number.clone()).collect()
    }
}

/// One hold of a kind. A person's newest word counts, and so does the debtor's newest promise; of all others the
/// longer one holds, so that no mail shortens what another began.
fn put(holds: &mut Vec<Hold>, mut hold: Hold) {
    let Some(old) = holds.iter_mut().find(|h| h.kind == hold.kind) else { return holds.push(hold) };
    hold.message = hold.message.or(old.message);
    if !matches!(hold.kind, HoldKind::Human | HoldKind::Promise) {
        hold.since = old.since;
        hold.until = old.until.zip(hold.until).map(|(old, new)| old.max(new));
    }
    *old = hold;
}
