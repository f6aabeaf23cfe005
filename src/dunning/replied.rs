//! What a reply does: the union of the effects of all its intents, as the policy lists them.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Action, Answer, Drafted, Effect, Happened, HoldKind, Intent, Invoice, Money, Part, Promise, Question,
    QuestionKind, Reply, Status, days_after, days_between,
};

/// Which invoices a reply is about.
struct About {
    /// The open ones: those that it names, else all of the account's.
    open: Vec<String>,
    /// It names none that is known: it is about the account.
    whole: bool,
    /// It names only closed ones; whether all of them are paid.
    closed: Option<bool>,
}

impl Step<'_> {
    pub(super) fn replied(&mut self, reply: &Reply) {
        self.happened(Happened::Reply(reply.primary), reply.invoices.clone());
        let contests = reply.intents.iter().any(|intent| super::beyond::is_contest(*intent));
        if contests {
            self.account.contested = Some(self.today);
            self.withdraw_thanks("the debtor contests something");
        }
        if reply.junk {
            self.because("found in Junk: shown, not obeyed".into());
            // A filter errs. In a thread of ours it may be a complaint: nothing is sent until a person has looked.
            if reply.threaded && !is_automatic(reply) {
                self.hold_account(HoldKind::UnreadReply, None, Some(reply.message));
            }
            return self.show(reply);
        }
        if !reply.threaded && !reply.about_money {
            return self.because("in no thread of ours and without words about money: noted".into());
        }
        let about = self.about_reply(&reply.invoices);
        let automatic = is_automatic(reply);
        if !automatic {
            self.account.answered = Some(self.today);
            if reply.threaded && !contests {
                self.listen(reply);
            }
        }
        let mut shown = false;
        for intent in &reply.intents {
            let Some(effect) = self.policy.effects.get(intent).cloned() else { continue };
            self.because(format!(
                "{intent}: {}{}",
                effect.hold.map_or("noted".to_string(), |h| format!("hold {h:?}")),
                if effect.show { ", shown to a person" } else { "" }
            ));
            shown |= self.apply(reply, *intent, &effect, &about);
            if let Some(answer) = effect.answer {
                self.answer(reply, answer, &about.open);
            }
        }
        // Somebody wrote whom the rules do not place, or who is in no thread of ours: a person looks first.
        if !automatic && (!reply.threaded || reply.primary == Intent::Other && reply.about_money) {
            let message = Some(reply.message);
            if !self.account.holds.iter().any(|h| h.message == message && h.until.is_none()) {
                self.hold(HoldKind::UnreadReply, None, reply, !reply.threaded || about.whole, &about.open);
            }
            shown = true;
        }
        if shown {
            self.show(reply);
            self.actions.push(Action::Flag { message: reply.message });
        }
    }

    fn about_reply(&self, named: &[String]) -> About {
        let mut known: Vec<&Invoice> = Vec::new();
        for invoice in named.iter().filter_map(|n| self.account.invoice(n)) {
            if !known.iter().any(|k| k.number == invoice.number) {
                known.push(invoice);
            }
        }
        if known.is_empty() {
            return About { open: self.open(), whole: true, closed: None };
        }
        let open: Vec<String> = known.iter().filter(|i| i.is_open()).map(|i| i.number.clone()).collect();
        let paid = || known.iter().all(|i| i.status == Status::Paid);
        About { closed: open.is_empty().then(paid), open, whole: false }
    }

    /// Puts the holds of one intent; returns whether a person must see the reply.
    fn apply(&mut self, reply: &Reply, intent: Intent, effect: &Effect, about: &About) -> bool {
        let Some(kind) = effect.hold else { return effect.show };
        let until = effect.working_days.map(|n| self.policy.calendar.add_working_days(self.today, n));
        match (kind, about.closed) {
            (HoldKind::Absent, _) => return self.absent(reply) || effect.show,
            // The deputy is shown; the notice waits for the return day, not for a person.
            (_, _) if intent == Intent::Redirect && self.returns(reply).is_some() => return effect.show,
            (_, _) if effect.account => self.hold_account(kind, until, Some(reply.message)),
            // What nobody understands may be about any invoice.
            (HoldKind::UnreadReply, Some(_)) => {
                for number in self.open() {
                    self.hold_invoice(&number, kind, until, Some(reply.message));
                }
            }
            (_, Some(paid)) => {
                self.because("only closed invoices are meant: nothing is held".into());
                use Intent::{Acknowledgement, AlreadyPaid, PromiseToPay};
                let settled = matches!(intent, Acknowledgement | AlreadyPaid | PromiseToPay);
                return if settled { !paid } else { effect.show };
            }
            (HoldKind::Promise, None) if is_automatic(reply) => {
                self.because("a machine promises nothing".into());
            }
            (HoldKind::Promise, None) => return self.promised(reply, about) || effect.show,
            (_, None) => self.hold(kind, until, reply, about.whole, &about.open),
        }
        effect.show
    }

    /// The day on which an absent person returns, if it is still to come.
    fn returns(&self, reply: &Reply) -> Option<Date> {
        let absent = reply.primary == Intent::OutOfOffice;
        reply.date.map(|d| d[1]).filter(|day| absent && *day > self.today)
    }

    /// Waits for the return day; returns whether that is so far off that a person must see it.
    fn absent(&mut self, reply: &Reply) -> bool {
        let Some(day) = self.returns(reply) else { return false };
        // The notice waits *for* the return day: the day before is the last one held.
        self.hold_account(HoldKind::Absent, day.yesterday().ok(), Some(reply.message));
        days_between(self.today, day) > self.policy.promise.far.into()
    }

    fn hold(&mut self, kind: HoldKind, until: Option<Date>, reply: &Reply, account: bool, open: &[String]) {
        if account || open.is_empty() {
            return self.hold_account(kind, until, Some(reply.message));
        }
        for number in open {
            self.hold_invoice(number, kind, until, Some(reply.message));
        }
    }

    /// Returns whether the promise needs a look: no day, far out, a part only, or the second in a row.
    fn promised(&mut self, reply: &Reply, about: &About) -> bool {
        let policy = self.policy.promise;
        let made = reply.on.min(self.today);
        // A day before the promise was made is none.
        let day = reply.date.filter(|[_, latest]| *latest >= made);
        let until = match day {
            Some([_, latest]) => self.policy.calendar.add_working_days(latest, policy.grace),
            None => days_after(made, policy.undated),
        };
        // Beside "already paid" the sum is what was paid.
        let amount = reply.amount.filter(|_| !reply.intents.contains(&Intent::AlreadyPaid));
        let part = amount.filter(|amount| self.is_part(*amount, &about.open));
        let mut again = self.account.broken_promises > 0;
        for number in &about.open {
            let Some(invoice) = self.account.invoice_mut(number) else { continue };
            let running = invoice.promise.as_ref().filter(|p| !p.broken);
            if day.is_none() && running.is_some_and(|p| p.day.is_some()) {
                self.because(format!("{number}: the day promised before stands"));
                continue;
            }
            again |= invoice.promise.as_ref().is_some_and(|p| p.broken || p.day != day);
            let message = Some(reply.message);
            invoice.promise = Some(Promise { day, amount: part, made, message, broken: false });
            self.hold_invoice(number, HoldKind::Promise, Some(until), message);
            self.account
                .questions
                .retain(|q| q.kind != QuestionKind::CheckBank || q.invoice.as_ref() != Some(number));
            self.because(format!("{number}: promised, held until {until}"));
        }
        let far = day.is_some_and(|[_, latest]| days_between(made, latest) > policy.far.into());
        day.is_none() || far || part.is_some() || again
    }

    /// Whether a sum is less than what is open, or cannot be compared with it.
    fn is_part(&self, amount: Money, open: &[String]) -> bool {
        let owed = open.iter().filter_map(|n| self.account.invoice(n)?.open_amount());
        let same = owed.filter(|o| o.currency == amount.currency);
        let sum = same.map(|o| o.value).reduce(Decimal::saturating_add);
        sum.is_none_or(|sum| amount.value < sum)
    }

    fn show(&mut self, reply: &Reply) {
        let invoice = match &reply.invoices[..] {
            [one] => self.account.invoice(one).map(|i| i.number.clone()),
            _ => None,
        };
        self.ask_this(Question {
            kind: QuestionKind::Reply,
            invoice,
            message: Some(reply.message),
            since: self.today,
            intent: Some(reply.primary),
            detail: if reply.junk { "junk".into() } else { String::new() },
            payment: None,
            proposed: Vec::new(),
        });
    }

    fn answer(&mut self, reply: &Reply, answer: Answer, open: &[String]) {
        let plan = match answer {
            Answer::Plan => self.plan(reply, open),
            _ => Vec::new(),
        };
        if open.is_empty() || answer == Answer::Plan && plan.is_empty() {
            return; // nothing to answer about; without amounts there is no plan to propose
        }
        let message = reply.message;
        if !self.account.answers.iter().any(|drafted| drafted.message == message) {
            self.account.answers.push(Drafted { message, invoices: open.to_vec(), plan: plan.clone() });
        }
        self.actions.push(Action::Answer {
            message,
            answer,
            invoices: open.to_vec(),
            plan,
            until: reply.date.map(|d| d[1]),
        });
    }

    /// A plan that adds up to the open amount: the parts that were asked for, monthly, from the day that was
    /// named, else from the next first of a month that leaves a week.
    fn plan(&self, reply: &Reply, open: &[String]) -> Vec<Part> {
        // An invoice without an amount would be missing from the sum.
        let amounts: Option<Vec<Money>> =
            open.iter().map(|n| self.account.invoice(n).and_then(Invoice::open_amount)).collect();
        let Some((first, others)) = amounts.as_deref().and_then(<[Money]>::split_first) else {
            return Vec::new();
        };
        let currency = first.currency;
        if others.iter().any(|a| a.currency != currency) {
            return Vec::new();
        }
        let total = others.iter().fold(first.value, |sum, a| sum.saturating_add(a.value));
        let start = reply.date.map(|d| d[1]).filter(|day| *day >= self.today);
        let start = start.unwrap_or_else(|| first_part(self.today));
        let rate = reply.amount.filter(|a| a.currency == currency).map(|a| a.value);
        super::plan::parts(
            total,
            currency,
            reply.installments,
            rate,
            self.policy.plan_parts,
            start,
            Default::default(),
        )
    }
}

/// Whether a machine wrote it: then nobody meant anything by it.
fn is_automatic(reply: &Reply) -> bool {
    matches!(reply.primary, Intent::OutOfOffice | Intent::AutoAck | Intent::Bounce)
}

/// The first of the next month that is at least a week away.
fn first_part(today: Date) -> Date {
    let in_a_week = days_after(today, 7);
    let month = in_a_week.first_of_month();
    if month == in_a_week { month } else { month.saturating_add(1.month()) }
}
