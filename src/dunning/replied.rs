//! What a reply does: the union of the effects of all its intents, as the policy lists them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::step::Step;
use super::{
    Action, Answer, Effect, Happened, HoldKind, Intent, Money, Part, Promise, Question, QuestionKind, Reply,
};

impl Step<'_> {
    pub(super) fn replied(&mut self, reply: &Reply) {
        self.happened(Happened::Reply(reply.primary), reply.invoices.clone());
        if reply.junk {
            self.because("found in Junk: shown, not obeyed".into());
            return self.show(reply, reply.primary);
        }
        if !reply.threaded && !reply.about_money {
            self.because("in no thread of ours and without words about money: noted".into());
            return;
        }
        let concerned = self.concerned(&reply.invoices);
        let mut shown = false;
        for intent in &reply.intents {
            let Some(effect) = self.policy.effects.get(intent).cloned() else { continue };
            self.because(format!(
                "{intent}: {}{}",
                effect.hold.map_or("noted".to_string(), |h| format!("hold {h:?}")),
                if effect.show { ", shown to a person" } else { "" }
            ));
            shown |= self.apply(reply, *intent, &effect, &concerned);
            if let Some(answer) = effect.answer {
                self.answer(reply, answer, &concerned);
            }
        }
        // Somebody wrote whom the rules do not place: a person looks before the next notice.
        let automatic = matches!(reply.primary, Intent::OutOfOffice | Intent::AutoAck);
        if reply.primary == Intent::Other && (reply.about_money || !reply.threaded) && !automatic {
            self.hold(HoldKind::UnreadReply, None, reply, false, &concerned);
            shown = true;
        }
        if shown {
            self.show(reply, reply.primary);
            self.actions.push(Action::Flag { message: reply.message });
        }
    }

    /// Puts the holds of one intent; returns whether a person must see the reply.
    fn apply(&mut self, reply: &Reply, intent: Intent, effect: &Effect, concerned: &[String]) -> bool {
        let Some(kind) = effect.hold else { return effect.show };
        match kind {
            HoldKind::Promise => return self.promised(reply, concerned) || effect.show,
            HoldKind::Absent => {
                // The notice waits *for* the return day: the day before is the last one held.
                let Some(day) = reply.date.map(|d| d[1]) else { return effect.show };
                if day > self.today {
                    self.hold_account(kind, day.yesterday().ok(), Some(reply.message));
                }
            }
            _ => {
                let until = effect.working_days.map(|n| self.policy.calendar.add_working_days(self.today, n));
                let account = effect.account || concerned.is_empty();
                self.hold(kind, until, reply, account, concerned);
            }
        }
        let _ = intent;
        effect.show
    }

    fn hold(
        &mut self,
        kind: HoldKind,
        until: Option<Date>,
        reply: &Reply,
        account: bool,
        concerned: &[String],
    ) {
        if account || concerned.is_empty() {
            return self.hold_account(kind, until, Some(reply.message));
        }
        for number in concerned {
            self.hold_invoice(number, kind, until, Some(reply.message));
        }
    }

    /// Returns whether the promise needs a look: no day, far out, a part only, or after a broken one.
    fn promised(&mut self, reply: &Reply, concerned: &[String]) -> bool {
        let policy = self.policy.promise;
        let until = match reply.date {
            Some([_, latest]) => self.policy.calendar.add_working_days(latest, policy.grace),
            None => reply.on.saturating_add(policy.undated.days()),
        };
        let broken_before = self.account.broken_promises > 0
            || concerned.iter().filter_map(|n| self.account.invoice(n)).any(|i| i.promise.is_some());
        for number in concerned {
            self.hold_invoice(number, HoldKind::Promise, Some(until), Some(reply.message));
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.promise = Some(Promise {
                    day: reply.date,
                    amount: reply.amount,
                    made: reply.on,
                    message: Some(reply.message),
                    broken: false,
                });
            }
        }
        let far =
            reply.date.is_some_and(|[_, latest]| super::days_between(reply.on, latest) > policy.far.into());
        let part = self.is_part(reply.amount, concerned) && !reply.intents.contains(&Intent::AlreadyPaid);
        self.because(format!("promise holds until {until}"));
        reply.date.is_none() || far || part || broken_before
    }

    fn is_part(&self, amount: Option<Money>, concerned: &[String]) -> bool {
        let Some(amount) = amount else { return false };
        let open = concerned.iter().filter_map(|n| self.account.invoice(n)?.open_amount());
        let same = open.filter(|o| o.currency == amount.currency).map(|o| o.value);
        amount.value < same.sum()
    }

    fn show(&mut self, reply: &Reply, intent: Intent) {
        let invoice = match &reply.invoices[..] {
            [one] => Some(one.clone()),
            _ => None,
        };
        self.ask_this(Question {
            kind: QuestionKind::Reply,
            invoice,
            message: Some(reply.message),
            since: self.today,
            intent: Some(intent),
            detail: if reply.junk { "junk".into() } else { String::new() },
        });
    }

    fn answer(&mut self, reply: &Reply, answer: Answer, concerned: &[String]) {
        let plan = match answer {
            Answer::Plan => self.plan(reply, concerned),
            _ => Vec::new(),
        };
        if answer == Answer::Plan && plan.is_empty() {
            return; // without amounts there is no plan to propose
        }
        self.actions.push(Action::Answer {
            message: reply.message,
            answer,
            invoices: concerned.to_vec(),
            plan,
            until: reply.date.map(|d| d[1]),
        });
    }

    /// A plan that adds up to the open amount: the parts that were asked for, monthly, from the day that was
    /// named, else from the next first of a month that leaves a week.
    fn plan(&self, reply: &Reply, concerned: &[String]) -> Vec<Part> {
        let amounts: Vec<Money> =
            concerned.iter().filter_map(|n| self.account.invoice(n)?.open_amount()).collect();
        let Some(currency) = amounts.first().map(|a| a.currency) else { return Vec::new() };
        if amounts.iter().any(|a| a.currency != currency) {
            return Vec::new();
        }
        let total: rust_decimal::Decimal = amounts.iter().map(|a| a.value).sum();
        let first =
            reply.date.map(|d| d[1]).filter(|d| *d >= self.today).unwrap_or_else(|| first_part(self.today));
        let rate = reply.amount.filter(|a| a.currency == currency && a.value > 0.into()).map(|a| a.value);
        super::plan::parts(total, currency, reply.installments, rate, self.policy.plan_parts, first)
    }
}

/// The first of the next month that is at least a week away.
fn first_part(today: Date) -> Date {
    let in_a_week = today.saturating_add(7.days());
    let month = in_a_week.first_of_month();
    if month == in_a_week { month } else { month.saturating_add(1.month()) }
}
