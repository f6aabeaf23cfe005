//! The way of a notice: what became of it, what takes it back, and what the creditor wrote beside it.

use jiff::civil::Date;

use super::step::Step;
use super::{
    Action, Channel, Contact, Happened, HoldKind, Level, Notice, Pending, QuestionKind, Returned, Sent,
    Stage, days_after, schedule,
};

impl Step<'_> {
    pub(super) fn accepted(&mut self, key: &str) {
        match self.account.pending.take_if(|p| p.key == key) {
            // It left when its fate became unknown, not when that was settled.
            Some(pending) if pending.stage == Stage::Unknown => {
                self.went_out(&pending.notice, key, pending.since);
                self.left_alone(&pending.notice, pending.since);
            }
            Some(pending) => {
                self.went_out(&pending.notice, key, self.today);
                self.left_alone(&pending.notice, self.today);
            }
            None => return self.left_after_all(key, self.today),
        }
        self.settle_sending();
    }

    /// A notice that was taken back has left all the same: a person paid or paused in the moment of sending, or
    /// sent the draft from a client that still had it. What the debtor got counts.
    fn left_after_all(&mut self, key: &str, on: Date) {
        let mut known = self.account.invoices.iter().flat_map(|i| &i.notices);
        let counted = known.any(|n| n.key.as_deref() == Some(key));
        let Some(notice) = Notice::from_key(key).filter(|_| !counted) else {
            return self.because(format!("{key} is not awaited"));
        };
        self.because(format!("{key} was taken back but has left: its levels count"));
        // What was decided in its stead would come too soon after it.
        let instead = self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown);
        if let Some(instead) = instead.map(|p| p.key.clone()) {
            self.withdraw(&instead);
        }
        self.went_out(&notice, key, on);
        self.left_alone(&notice, on);
    }

    pub(super) fn went_out(&mut self, notice: &Notice, key: &str, on: Date) {
        let mut numbers = Vec::new();
        for (number, level) in &notice.dunned {
            let Some(invoice) = self.account.invoice_mut(number) else { continue };
            invoice.notices.push(Sent {
                level: *level,
                on,
                key: Some(key.into()),
                bounced: false,
                channel: notice.channel,
            });
            invoice.recount();
            if notice.broken_promise.is_some() {
                // The notice has named the broken promise; the next one need not.
                invoice.promise.take_if(|p| p.broken);
            }
            numbers.push(invoice.number.clone());
        }
        self.has_told(notice, key, on);
        self.has_charged(notice, key);
        self.account.last_mail = self.account.last_mail.max(Some(on));
        if notice.level.standard() != Level::Upcoming {
            self.account.last_notice = self.account.last_notice.max(Some(on));
        }
        let what = match notice.channel {
            Channel::Mail => Happened::Notice(notice.level),
            Channel::Letter => Happened::Posted(notice.level),
            Channel::Call => Happened::Called,
            Channel::Task => Happened::Done(notice.level),
        };
        self.happened(what, numbers);
    }

    pub(super) fn refused(&mut self, key: &str, recipient: Option<&str>, text: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else { return };
        self.begin_anew(&pending.notice);
        self.settle_sending();
        self.hold_account(HoldKind::Bounce, None, None);
        let detail = match recipient {
            Some(recipient) => format!("{recipient}: {text}"),
            None => text.to_string(),
        };
        self.ask(QuestionKind::Refused, None, None, detail);
        self.happened(Happened::Bounced, pending.notice.numbers());
    }

    pub(super) fn lost(&mut self, key: &str) {
        let unknown = |notice| Pending { key: key.into(), stage: Stage::Unknown, since: self.today, notice };
        match self.account.pending.take() {
            Some(pending) if pending.key == key => self.account.pending = Some(unknown(pending.notice)),
            // Taken back too late.
            None => self.account.pending = Notice::from_key(key).map(unknown),
            other => self.account.pending = other,
        }
        if self.account.pending.as_ref().is_none_or(|p| p.key != key) {
            return self.because(format!("{key} is not awaited"));
        }
        // Perhaps it left: nothing else does on this day.
        self.account.last_mail = self.account.last_mail.max(Some(self.today));
        self.hold_account(HoldKind::UncertainSend, None, None);
        self.ask(QuestionKind::Uncertain, None, None, String::new());
        self.because(
            "the mail's fate is unknown; only evidence in the mailbox or a person settles it".into(),
        );
    }

    /// A draft has vanished and no mail like it lies in Sent: thrown away, or sent by a client that keeps no
    /// copy. Nothing is sent until a person says which.
    pub(super) fn draft_gone(&mut self, key: &str) {
        let Some(pending) = self.account.pending.as_mut().filter(|p| p.key == key) else { return };
        (pending.stage, pending.since) = (Stage::Unknown, self.today);
        let level = pending.notice.level.code();
        self.account.questions.retain(|q| q.kind != QuestionKind::Approve);
        self.hold_account(HoldKind::UncertainSend, None, None);
        self.ask(QuestionKind::DraftGone, None, None, level);
    }

    /// A notice of unknown fate is to be made again.
    pub(super) fn make_again(&mut self) {
        let Some(pending) = self.account.pending.take_if(|p| p.stage == Stage::Unknown) else {
            return self.because("no mail of unknown fate".into());
        };
        self.begin_anew(&pending.notice);
        self.settle_sending();
    }

    /// A notice of unknown fate counts as sent.
    pub(super) fn arrived(&mut self) {
        let unknown = self.account.pending.as_ref().filter(|p| p.stage == Stage::Unknown);
        match unknown.map(|p| p.key.clone()) {
            Some(key) => self.accepted(&key),
            None => self.because("no mail of unknown fate".into()),
        }
    }

    pub(super) fn bounced(&mut self, returned: &Returned) {
        let mut undone: Vec<String> = Vec::new();
        for invoice in &mut self.account.invoices {
            let came_back = |n: &&mut Sent| returned.key.is_some() && n.key == returned.key && !n.bounced;
            let hit = invoice.notices.iter_mut().filter(came_back).map(|n| n.bounced = true).count();
            if hit > 0 {
                invoice.recount();
                invoice.round = invoice.round.saturating_add(1);
                undone.push(invoice.number.clone());
            }
        }
        if !undone.is_empty() {
            self.because("the notice came back: its level does not count".into());
        }
        self.hold_account(HoldKind::Bounce, None, Some(returned.message));
        self.actions.push(Action::Flag { message: returned.message });
        self.ask(QuestionKind::Bounce, None, Some(returned.message), returned.detail.clone());
        self.happened(Happened::Bounced, if undone.is_empty() { returned.invoices.clone() } else { undone });
    }

    pub(super) fn wrote(&mut self, contact: &Contact) {
        let on = contact.on.min(self.today);
        let pending = self.account.pending.as_ref().map(|p| (p.key.clone(), p.stage));
        match (&contact.key, pending) {
            (Some(sent), Some((key, stage))) if key == *sent => {
                if stage != Stage::Unknown
                    && let Some(pending) = self.account.pending.take()
                {
                    self.went_out(&pending.notice, &key, on);
                    return self.settle_sending();
                }
                return self.accepted(&key);
            }
            (Some(sent), _) => self.left_after_all(sent, on),
            (None, _) => self.withdraw_within_the_gap(on, "the creditor wrote in the thread"),
        }
        self.drop_proposals();
        // A mail sent before the last notice does not set the clock back.
        self.account.last_notice = self.account.last_notice.max(Some(on));
        self.happened(Happened::Contact, contact.invoices.clone());
    }

    /// Within the gap after a contact of the creditor's own nothing more leaves; an older one has been reckoned
    /// with.
    pub(super) fn withdraw_within_the_gap(&mut self, contact: Date, what: &str) {
        let pending = self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown);
        let within = days_after(contact, self.policy.min_gap) > self.today;
        if let Some(key) = pending.filter(|_| within).map(|p| p.key.clone()) {
            self.because(format!("{what}: the notice that waits is withdrawn"));
            self.withdraw(&key);
        }
    }

    /// Takes back the pending notice if anything that it names is no longer to be dunned.
    pub(super) fn withdraw_what_is_held(&mut self) {
        let Some(pending) = self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown) else {
            return;
        };
        let stopped =
            pending.notice.dunned.iter().map(|(n, _)| n).chain(&pending.notice.listed).find(|number| {
                let invoice = self.account.invoice(number);
                invoice.is_none_or(|i| !i.is_open() || schedule::strictest(&self.account, i).is_some())
            });
        if let Some(number) = stopped.cloned() {
            let key = pending.key.clone();
            self.because(format!("{number} is held or closed: the notice that waits is withdrawn"));
            self.withdraw(&key);
        }
    }

    /// Takes back the pending notice if it is too old to be sent as it stands, or may no longer leave by itself.
    pub(super) fn withdraw_what_is_past(&mut self) {
        let Some(pending) = &self.account.pending else { return };
        let expired =
            schedule::expires(&self.account, pending, self.policy).is_some_and(|day| day <= self.today);
        let forbidden =
            pending.stage == Stage::Sealed && !self.policy.leaves_alone(pending.notice.level, self.today);
        if expired || forbidden {
            let key = pending.key.clone();
            let why = if expired { "has waited too long" } else { "may no longer leave by itself" };
            self.because(format!("{} {why}: withdrawn", pending.notice.level));
            self.withdraw(&key);
        }
    }

    /// Takes back a draft that waited for a newer statement, once there is one: it may leave by itself again.
    pub(super) fn withdraw_what_waits_for_statements(&mut self) {
        let waited = |q: &super::Question| {
            q.kind == QuestionKind::Approve && q.detail.ends_with(super::step::WAITS_FOR_STATEMENTS)
        };
        if !self.account.questions.iter().any(waited) {
            return;
        }
        let draft = self.account.pending.as_ref().filter(|p| p.stage == Stage::Draft);
        let draft = draft.filter(|p| self.policy.leaves_alone(p.notice.level, self.today));
        if let Some(key) = draft.map(|p| p.key.clone()) {
            self.because("a newer bank statement has come: the draft is withdrawn".into());
            self.withdraw(&key);
        }
    }

    /// Takes back the pending notice if it names that invoice: what it says about it is no longer true.
    pub(super) fn withdraw_what_names(&mut self, number: &str) {
        let pending = self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown);
        if let Some(key) = pending.filter(|p| p.notice.names(number)).map(|p| p.key.clone()) {
            self.because(format!("{number} has changed: the notice that waits is withdrawn"));
            self.withdraw(&key);
        }
    }

    /// Takes back the pending notice; its level may be sealed again later, in a new round.
    pub(super) fn withdraw(&mut self, key: &str) {
        let Some(pending) = self.account.pending.take_if(|p| p.key == key) else { return };
        self.begin_anew(&pending.notice);
        self.settle_sending();
        if pending.notice.channel == Channel::Call {
            self.drop_questions(|q| q.kind == QuestionKind::Call);
        }
        self.actions.push(Action::Withdraw { key: key.into() });
    }

    /// Opens a new round, so that a level can be sealed again under another key.
    fn begin_anew(&mut self, notice: &Notice) {
        for (number, _) in &notice.dunned {
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.round = invoice.round.saturating_add(1);
            }
        }
    }

    /// The step of the ladder that a person is asked to do.
    pub(super) fn by_hand(&self) -> Option<&Pending> {
        self.account.pending.as_ref().filter(|p| p.stage == Stage::ByHand)
    }

    /// Forgets what was asked and held about a notice's way.
    pub(super) fn settle_sending(&mut self) {
        use QuestionKind::{Approve, DraftGone, Letter, Task, Uncertain, Unverified};
        self.account
            .questions
            .retain(|q| !matches!(q.kind, Approve | DraftGone | Letter | Task | Uncertain | Unverified));
        self.account.holds.retain(|h| h.kind != HoldKind::UncertainSend);
    }
}
