//! What a person says.

use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Action, Channel, Command, Drafted, Fact, Happened, Hold, HoldKind, Invoice, Level, Order, Proposal,
    Question, QuestionKind, Sent, Stage, Status, Voice, same_number, schedule,
};

impl Step<'_> {
    pub(super) fn told(&mut self, command: &Command) {
        self.because(format!("a person said so: {}", command.by));
        let known = |n: &String| self.account.invoice(n).map(|i| i.number.clone());
        let number = match command.invoice.as_ref().map(known) {
            Some(None) => return self.because("the account has no such invoice".into()),
            Some(number) => number,
            None => None,
        };
        let invoice = number.as_deref();
        match &command.order {
            Order::Paid { amount } => self.paid(invoice, *amount),
            Order::Hold { until } => self.held(invoice, *until),
            Order::Plan { parts } => {
                let numbers = invoice.map_or_else(|| self.open(), |number| vec![number.to_string()]);
                self.agree(numbers, parts);
            }
            Order::Agreed => self.agree_to_the_proposed(),
            Order::Resume => self.resume(invoice),
            Order::Called => self.called(),
            Order::WriteOff => self.close_all(invoice, Status::WrittenOff),
            Order::Collections => self.close_all(invoice, Status::Collections),
            Order::Skip => self.skip(invoice),
            Order::Resend => self.make_again(),
            Order::Arrived => self.arrived(),
            Order::Set(fact) => self.set(invoice, fact),
        }
    }

    fn paid(&mut self, invoice: Option<&str>, amount: Option<Decimal>) {
        if let Some(payment) = self.asked_payment(invoice).filter(|_| amount.is_none()) {
            return self.place(&payment);
        }
        match (invoice, &self.open()[..], amount) {
            (Some(number), _, Some(sum)) => self.pay(number, sum, Happened::PartPaid),
            (None, [one], Some(sum)) => self.pay(one, sum, Happened::PartPaid),
            (None, [_, _, ..], _) => {
                self.because("several invoices are open: which one is paid is asked".into());
                self.hold_account(HoldKind::Facts, None, None);
                self.ask(QuestionKind::WhichPaid, None, None, String::new());
            }
            (_, _, None) => {
                self.account.answered = Some(self.today); // who pays is not silent
                self.close_all(invoice, Status::Paid);
            }
            (None, [], Some(_)) => self.because("nothing is open".into()),
        }
    }

    /// Closes the invoice, or all open ones; on an account without any, what was closed last is closed otherwise.
    fn close_all(&mut self, invoice: Option<&str>, status: Status) {
        let numbers = match invoice {
            Some(number) => vec![number.to_string()],
            None if self.account.open_invoices().next().is_some() => self.open(),
            None => self.closed_last(),
        };
        for number in numbers {
            let Some(before) = self.account.invoice(&number).map(|i| i.status) else { continue };
            if before != status {
                self.close(&number, status);
            }
            if before == Status::Open {
                self.note_for_thanks(&number);
            }
        }
    }

    /// The invoices that a person closed last.
    fn closed_last(&self) -> Vec<String> {
        let by_person = |i: &&Invoice| !matches!(i.status, Status::Open | Status::NeverDun(_));
        let last = self.account.invoices.iter().filter(by_person).filter_map(|i| i.closed_on).max();
        let closed = self.account.invoices.iter().filter(by_person).filter(|i| i.closed_on == last);
        closed.map(|i| i.number.clone()).collect()
    }

    /// Holds, and takes as seen what a person was asked to look at: a card that was laid aside stays aside.
    fn held(&mut self, invoice: Option<&str>, until: Option<jiff::civil::Date>) {
        match invoice {
            Some(number) => self.hold_invoice(number, HoldKind::Human, until, None),
            None => self.hold_account(HoldKind::Human, until, None),
        }
        if until.is_some() {
            self.settle_requests(invoice);
        }
        use QuestionKind::{
            Bounce, CheckBank, Handover, Imported, Lapsed, Lapses, Payment, Promise, Proposal, Refused,
            Reply, Returned,
        };
        let about = self.about(invoice);
        let seen = |q: &Question| {
            matches!(
                q.kind,
                Bounce
                    | CheckBank
                    | Handover
                    | Imported
                    | Lapsed
                    | Lapses
                    | Payment
                    | Promise
                    | Proposal
                    | Refused
                    | Reply
                    | Returned
            )
        };
        self.drop_questions(|q| seen(q) && about(q));
        self.happened(Happened::Held(HoldKind::Human), invoice.map(str::to_string).into_iter().collect());
    }

    /// Goes on: lifts what holds, and takes as answered what was asked, save facts that are missing and drafts
    /// that wait. If a person was asked to look at something else, a promise that runs beside it stays: it is
    /// lifted by a second "go on". On an account where nothing is open, asked or held: opens again what was
    /// closed last.
    /// Who says until when has decided about what was asked for: that hold must not outlast the day, unseen and for ever.
    /// Who contests, refuses or is insolvent does so after any day.
    pub(super) fn settle_requests(&mut self, invoice: Option<&str>) {
        use HoldKind::{Extension, Hardship, PaymentClaimed, PlanRequest, Request, UnreadReply};
        let decided = |h: &Hold| {
            let asked =
                matches!(h.kind, Request | Extension | PaymentClaimed | PlanRequest | UnreadReply | Hardship);
            asked && h.until.is_none()
        };
        let mut settled = false;
        let mut settle = |holds: &mut Vec<Hold>| {
            let before = holds.len();
            holds.retain(|h| !decided(h));
            settled |= holds.len() < before;
        };
        if invoice.is_none() {
            settle(&mut self.account.holds);
        }
        for held in &mut self.account.invoices {
            if invoice.is_none_or(|number| same_number(&held.number, number)) {
                settle(&mut held.holds);
            }
        }
        if settled {
            self.because("what was asked for is decided: it is held until the day that was said".into());
        }
    }

    /// The debtor has said yes to the plan that lay in Drafts.
    fn agree_to_the_proposed(&mut self) {
        let proposed = self.account.answers.iter().rev().find(|drafted| !drafted.plan.is_empty());
        match proposed.map(|drafted| (drafted.invoices.clone(), drafted.plan.clone())) {
            Some((invoices, plan)) => self.agree(invoices, &plan),
            None => self.because("no plan was proposed that could be agreed on".into()),
        }
    }

    fn resume(&mut self, invoice: Option<&str>) {
        let about = self.about(invoice);
        let proposed = self.account.questions.iter().filter(|q| about(q));
        let proposed = proposed.filter_map(|q| Some((q.invoice.clone()?, q.proposed.clone())));
        let proposed: Vec<(String, Vec<Proposal>)> = proposed.collect();
        if invoice.is_none() {
            self.settle_fate();
        }
        let at_the_end: Vec<String> = self
            .account
            .questions
            .iter()
            .filter(|q| q.kind == QuestionKind::Handover && about(q))
            .filter_map(|q| q.invoice.clone())
            .collect();
        let nothing_else = self.account.open_invoices().next().is_none()
            && self.account.holds.is_empty()
            && self.account.questions.is_empty();
        let asked_about = |n: &str| self.account.questions.iter().any(|q| q.invoice.as_deref() == Some(n));
        let reopened = match invoice {
            // "Go on" with a reply about a closed invoice answers the reply.
            Some(number) if asked_about(number) => Vec::new(),
            Some(number) => vec![number.to_string()],
            None if nothing_else => self.closed_last(),
            None => Vec::new(),
        };
        for number in &reopened {
            if let Some(closed) = self.account.invoice_mut(number).filter(|i| !i.is_open()) {
                (closed.status, closed.closed_on) = (Status::Open, None);
                self.ask_for_missing(number);
            }
        }
        let resumed = invoice.map_or_else(|| self.open(), |number| vec![number.to_string()]);
        self.withdraw_answers(|about| resumed.iter().any(|number| same_number(about, number)));
        let asked = self.account.questions.iter().any(|q| q.kind == QuestionKind::Reply && about(q));
        for number in &resumed {
            let held = self.account.invoice(number).and_then(|i| schedule::strictest(&self.account, i));
            let only_promised = !asked && held.is_none_or(|kind| kind <= HoldKind::Promise);
            let Some(invoice) = self.account.invoice_mut(number) else { continue };
            invoice.holds.retain(|h| h.kind == HoldKind::Promise && !only_promised);
            if only_promised {
                invoice.promise.take_if(|p| !p.broken);
            }
        }
        self.end_plan_of(&resumed);
        if invoice.is_none() {
            self.account.holds.retain(|h| h.kind == HoldKind::UncertainSend);
        }
        // What a person is to do stays so: it lapses by itself, or is done.
        use QuestionKind::{Approve, Call, Letter, Missing, Task, Uncertain};
        self.drop_questions(|q| {
            about(q) && !matches!(q.kind, Approve | Call | Letter | Missing | Task | Uncertain)
        });
        for number in at_the_end {
            // "Go on" at the end of the ladder: not handed over.
            self.skip_level(&number, Level::Handover);
        }
        for number in &resumed {
            self.ask_for_missing(number);
        }
        for (number, proposed) in proposed {
            self.confirm(number, proposed);
        }
        self.happened(Happened::Resumed, invoice.map(str::to_string).into_iter().collect());
    }

    /// "Go on" with a mail of unknown fate: one that was offered to the server counts as sent, so that it never
    /// leaves twice; a draft that was thrown away is laid into Drafts again.
    fn settle_fate(&mut self) {
        match self.account.pending.as_ref().is_some_and(|p| p.stage == Stage::Unknown) {
            true if self.is_asked(QuestionKind::DraftGone, None) => self.make_again(),
            true => self.arrived(),
            false => {}
        }
    }

    fn skip(&mut self, invoice: Option<&str>) {
        let numbers = invoice.map_or_else(|| self.open(), |number| vec![number.to_string()]);
        for number in numbers {
            let Some(invoice) = self.account.invoice(&number).filter(|i| i.is_open()) else { continue };
            let past_due = invoice.due.is_some_and(|due| self.today >= due);
            let mut above = self.policy.ahead(invoice).into_iter().map(|r| r.level);
            if let Some(level) = above.find(|l| !(past_due && l.standard() == Level::Upcoming)) {
                self.skip_level(&number, level);
            }
        }
    }

    fn skip_level(&mut self, number: &str, level: Level) {
        let today = self.today;
        self.withdraw_what_names(number);
        let names = self.account.pending.as_ref().is_some_and(|p| p.notice.names(number));
        if names && self.is_asked(QuestionKind::DraftGone, None) {
            self.make_again();
        }
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        invoice.notices.push(Sent { level, on: today, key: None, bounced: false, channel: Channel::Mail });
        invoice.recount();
        self.drop_questions(|q| q.kind == QuestionKind::Handover && q.invoice.as_deref() == Some(number));
        self.happened(Happened::Skipped(level), vec![number.to_string()]);
    }

    fn set(&mut self, invoice: Option<&str>, fact: &Fact) {
        match fact {
            Fact::Language(language) => {
                (self.account.language, self.account.language_said) = (*language, true);
            }
            Fact::Register(register) => {
                let first_name = self.account.voice.take().and_then(|voice| voice.first_name);
                let (register, since) = (*register, self.today);
                self.account.voice = Some(Voice { register, first_name, since, said: true });
            }
            Fact::Name(name) => self.account.name = Some(name.clone()),
            _ => {
                if let Some(number) = invoice {
                    self.correct(number, fact);
                }
                return;
            }
        }
        if let Some(key) =
            self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown).map(|p| p.key.clone())
        {
            self.withdraw(&key);
        }
    }

    pub(super) fn correct(&mut self, number: &str, fact: &Fact) {
        use QuestionKind::{Contradiction, Iban};
        if let Fact::Number(new) = fact {
            let taken = self
                .account
                .invoices
                .iter()
                .any(|i| i.number != number && super::same_number(&i.number, new));
            if taken || new.trim().is_empty() || super::is_placeholder(new) {
                return self
                    .because(format!("{new:?} is no number for it: another invoice has it, or it is none"));
            }
        }
        self.learn(number, fact, &self.proposed(number));
        self.withdraw_what_names(number);
        let stated =
            self.account.questions.iter().find(|q| q.kind == Iban && q.invoice.as_deref() == Some(number));
        let stated = stated.map(|q| q.detail.clone()).filter(|iban| !iban.is_empty());
        let round = self.highest_round().saturating_add(1);
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        match fact {
            Fact::Number(number) => {
                invoice.number = number.clone();
                invoice.round = round;
            }
            Fact::Issued(day) => invoice.issued = Some(*day),
            Fact::Due(day) => {
                invoice.due = Some(*day);
                invoice.lapses = None;
            }
            Fact::Lapses(day) => invoice.lapses = Some(*day),
            Fact::Amount(amount) => invoice.amount = Some(*amount),
            Fact::IbanConfirmed => invoice.iban = stated.or_else(|| invoice.iban.take()),
            Fact::Language(_) | Fact::Name(_) | Fact::Register(_) => {}
        }
        if matches!(fact, Fact::Due(_) | Fact::Lapses(_)) {
            invoice.forget_warnings();
        }
        let new = invoice.number.clone();
        if let Some(pending) = self.account.pending.as_mut() {
            let dunned = pending.notice.dunned.iter_mut().map(|(n, _)| n);
            dunned
                .chain(&mut pending.notice.listed)
                .filter(|n| *n == number)
                .for_each(|n| n.clone_from(&new));
        }
        let settled = self.account.invoice(&new).filter(|i| i.is_open()).and_then(Invoice::open_amount);
        let settled = settled.is_some_and(|open| open.value.is_zero());
        // The fact settles what was asked about it, and nothing else.
        let figure = fact.figure();
        let answers = |part: &&str| {
            let currency = figure == "amount" && part.starts_with("currency");
            currency || !figure.is_empty() && part.starts_with(figure)
        };
        self.account.questions.retain_mut(|q| {
            if q.invoice.as_deref() != Some(number) {
                return true;
            }
            q.invoice = Some(new.clone());
            if q.kind == Contradiction {
                let open = q.detail.split("; ").filter(|part| !answers(part));
                q.detail = open.collect::<Vec<_>>().join("; ");
            }
            let other_day = matches!(fact, Fact::Due(_) | Fact::Lapses(_));
            !(other_day && matches!(q.kind, QuestionKind::Lapses | QuestionKind::Lapsed)
                || q.kind == Iban && *fact == Fact::IbanConfirmed
                || q.kind == Contradiction && q.detail.is_empty())
        });
        self.settle_unsure(&new);
        self.lift_doubt(&new);
        self.sort_invoices();
        match settled {
            true => self.close(&new, Status::Paid),
            false => self.ask_for_missing(&new),
        }
    }

    /// Whether a question is about what a person pointed at: an invoice, or all of the account.
    fn about(&self, invoice: Option<&str>) -> impl Fn(&Question) -> bool + use<> {
        let only = self.open().len() < 2;
        let invoice = invoice.map(str::to_string);
        move |q: &Question| match (&invoice, &q.invoice) {
            (None, _) => true,
            (Some(pointed), Some(about)) => pointed == about,
            (Some(_), None) => only,
        }
    }

    /// Takes back the drafted answers about an invoice: what they answer is settled.
    pub(super) fn withdraw_answers(&mut self, settled: impl Fn(&str) -> bool) {
        let answers = std::mem::take(&mut self.account.answers);
        let (settled, open) = answers.into_iter().partition(|a| a.invoices.iter().any(|n| settled(n)));
        self.account.answers = open;
        for Drafted { message, .. } in settled {
            self.drop_questions(|q| q.kind == QuestionKind::Proposal && q.message == Some(message));
            self.actions.push(Action::WithdrawAnswers { message });
        }
    }

    pub(super) fn drop_questions(&mut self, gone: impl Fn(&Question) -> bool) {
        self.account.questions.retain(|q| !gone(q));
    }
}
