//! What a person says, and what the creditor's own mails state about invoices.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Action, Command, Credit, Fact, Happened, HoldKind, Invoice, Level, Money, Order, QuestionKind, Sent,
    Sighting, Stage, Status, normalise_number,
};

impl Step<'_> {
    pub(super) fn told(&mut self, command: &Command) {
        let invoice = command.invoice.as_deref();
        self.because(format!("a person said so: {}", command.by));
        match &command.order {
            Order::Paid { amount } => self.paid(invoice, *amount),
            Order::Hold { until } => self.held(invoice, *until),
            Order::Resume => self.resume(invoice),
            Order::WriteOff => self.close_all(invoice, Status::WrittenOff),
            Order::Collections => self.close_all(invoice, Status::Collections),
            Order::Skip => self.skip(invoice),
            Order::Resend => self.resend(),
            Order::Arrived => self.arrived(),
            Order::Set(fact) => self.set(invoice, fact),
        }
    }

    fn paid(&mut self, invoice: Option<&str>, amount: Option<Decimal>) {
        let open: Vec<String> = self.account.open_invoices().map(|i| i.number.clone()).collect();
        match (invoice, &open[..]) {
            (Some(number), _) => self.pay(number, amount),
            (None, [one]) => self.pay(one, amount),
            (None, []) => {}
            (None, _) => {
                self.because("several invoices are open: which one is paid is asked".into());
                self.hold_account(HoldKind::Human, None, None);
                self.ask(QuestionKind::WhichPaid, None, None, String::new());
            }
        }
    }

    fn pay(&mut self, number: &str, amount: Option<Decimal>) {
        let today = self.today;
        let Some(invoice) = self.account.invoice_mut(number).filter(|i| i.is_open()) else { return };
        let owed = invoice.open_amount();
        match (owed, amount) {
            (Some(owed), Some(part)) if part < owed.value => {
                invoice.paid += part;
                let part = Money::new(part, owed.currency);
                let number = invoice.number.clone();
                self.happened(Happened::PartPaid(part), vec![number]);
            }
            (owed, _) => {
                invoice.paid += owed.map_or(Decimal::ZERO, |o| o.value);
                invoice.closed_on = Some(today);
                let number = invoice.number.clone();
                self.close(&number, Status::Paid);
            }
        }
    }

    fn close(&mut self, number: &str, status: Status) {
        let today = self.today;
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        invoice.status = status;
        invoice.closed_on = Some(today);
        invoice.holds.clear();
        let number = invoice.number.clone();
        let about = |q: &super::Question| q.invoice.as_deref() == Some(number.as_str());
        self.account.questions.retain(|q| !about(q) && q.kind != QuestionKind::WhichPaid);
        self.happened(Happened::Closed(status), vec![number]);
        if status == Status::Paid {
            self.account.broken_promises = 0;
        }
        if self.account.open_invoices().next().is_none() {
            // Nothing is open: nothing is left to ask or to hold, save a mail of unknown fate.
            self.account.questions.retain(|q| q.kind == QuestionKind::Uncertain);
            self.account.holds.retain(|h| h.kind == HoldKind::UncertainSend);
        }
    }

    fn close_all(&mut self, invoice: Option<&str>, status: Status) {
        let named: Vec<String> = invoice.map(str::to_string).into_iter().collect();
        for number in self.concerned(&named) {
            self.close(&number, status);
        }
    }

    fn held(&mut self, invoice: Option<&str>, until: Option<Date>) {
        match invoice {
            Some(number) => self.hold_invoice(number, HoldKind::Human, until, None),
            None => self.hold_account(HoldKind::Human, until, None),
        }
        self.happened(Happened::Held(HoldKind::Human), invoice.map(str::to_string).into_iter().collect());
    }

    /// Lifts every hold but one on a mail of unknown fate, which wants its own answer. Takes the questions as
    /// answered. On an account without open invoices: opens again what was closed last.
    fn resume(&mut self, invoice: Option<&str>) {
        let open = self.account.open_invoices().next().is_some();
        if invoice.is_none() && !open {
            let last = self.account.invoices.iter().filter_map(|i| i.closed_on).max();
            for i in self.account.invoices.iter_mut().filter(|i| i.closed_on.is_some() && i.closed_on == last)
            {
                i.reopen();
            }
        }
        if let Some(i) = invoice.and_then(|n| self.account.invoice_mut(n)).filter(|i| i.closed_on.is_some()) {
            i.reopen();
        }
        let this = |i: &Invoice| invoice.is_none_or(|n| normalise_number(n) == normalise_number(&i.number));
        for i in self.account.invoices.iter_mut().filter(|i| this(i)) {
            i.holds.clear();
            i.promise.take_if(|p| !p.broken);
        }
        if invoice.is_none() {
            self.account.holds.retain(|h| h.kind == HoldKind::UncertainSend);
        }
        let kept = |q: &super::Question| {
            matches!(q.kind, QuestionKind::Missing | QuestionKind::Uncertain | QuestionKind::Approve)
                || (invoice.is_some() && q.invoice.as_deref() != invoice)
        };
        self.account.questions.retain(kept);
        self.happened(Happened::Resumed, invoice.map(str::to_string).into_iter().collect());
    }

    fn skip(&mut self, invoice: Option<&str>) {
        let (today, policy) = (self.today, self.policy);
        let named: Vec<String> = invoice.map(str::to_string).into_iter().collect();
        for number in self.concerned(&named) {
            let Some(invoice) = self.account.invoice_mut(&number) else { continue };
            let past_due = invoice.due.is_some_and(|due| today >= due);
            let open = policy.ladder.iter().map(|r| r.level).filter(|l| invoice.done.is_none_or(|d| *l > d));
            let Some(level) = open.filter(|l| !(past_due && *l == Level::Upcoming)).min() else { continue };
            invoice.notices.push(Sent { level, on: today, key: None, bounced: false });
            invoice.recount();
            self.happened(Happened::Skipped(level), vec![number]);
        }
        if let Some(pending) = self.account.pending.as_ref().filter(|p| p.stage != Stage::Unknown) {
            let key = pending.key.clone();
            self.withdraw(&key);
        }
    }

    fn resend(&mut self) {
        let Some(pending) = self.account.pending.take_if(|p| p.stage == Stage::Unknown) else {
            return self.because("no mail of unknown fate".into());
        };
        self.begin_anew(&pending.notice.numbers());
        self.settle_sending();
    }

    fn arrived(&mut self) {
        if let Some(pending) = self.account.pending.as_ref().filter(|p| p.stage == Stage::Unknown) {
            let key = pending.key.clone();
            self.accepted(&key);
        }
    }

    fn set(&mut self, invoice: Option<&str>, fact: &Fact) {
        match fact {
            Fact::Language(language) => return self.account.language = *language,
            Fact::Name(name) => return self.account.name = Some(name.clone()),
            _ => {}
        }
        let Some(invoice) = invoice.and_then(|n| self.account.invoice_mut(n)) else { return };
        let old = invoice.number.clone();
        match fact {
            Fact::Number(number) => invoice.number = number.clone(),
            Fact::Issued(day) => invoice.issued = Some(*day),
            Fact::Due(day) => invoice.due = Some(*day),
            Fact::Amount(amount) => invoice.amount = Some(*amount),
            Fact::IbanConfirmed | Fact::Language(_) | Fact::Name(_) => {}
        }
        let number = invoice.number.clone();
        // A corrected fact settles what was asked about the facts.
        invoice.holds.retain(|h| h.kind != HoldKind::Facts);
        self.account.questions.retain(|q| {
            use QuestionKind::{Contradiction, Iban, Missing};
            q.invoice.as_deref() != Some(old.as_str()) || !matches!(q.kind, Contradiction | Iban | Missing)
        });
        for question in
            self.account.questions.iter_mut().filter(|q| q.invoice.as_deref() == Some(old.as_str()))
        {
            question.invoice = Some(number.clone());
        }
        self.ask_for_missing(&number);
        self.account.invoices.sort_by_key(|i| (i.due.unwrap_or(Date::MAX), i.number.clone()));
    }

    pub(super) fn sighted(&mut self, seen: &Sighting) {
        if let Some(credit) = &seen.credit {
            return self.credited(seen, credit.invoice.as_deref());
        }
        let number = seen.number.clone().unwrap_or_else(|| format!("?{}", seen.origin.message));
        match self.account.invoice(&number) {
            Some(_) => self.seen_again(&number, seen),
            None => self.enrol(number, seen),
        }
    }

    fn enrol(&mut self, number: String, seen: &Sighting) {
        if self.account.name.is_none() {
            self.account.name = seen.name.clone();
        }
        if let (Some(language), true) = (seen.language, self.account.invoices.is_empty()) {
            self.account.language = language;
        }
        let never = seen.never_dun;
        self.account.invoices.push(Invoice {
            number: number.clone(),
            issued: seen.issued,
            due: seen.due,
            amount: seen.amount,
            paid: Decimal::ZERO,
            status: never.map_or(Status::Open, Status::NeverDun),
            closed_on: never.map(|_| self.today),
            done: None,
            done_on: None,
            notices: Vec::new(),
            round: 0,
            holds: Vec::new(),
            promise: None,
            iban: seen.iban.clone().filter(|_| seen.iban_known),
            origin: seen.origin.clone(),
        });
        self.account.invoices.sort_by_key(|i| (i.due.unwrap_or(Date::MAX), i.number.clone()));
        self.happened(Happened::Enrolled, vec![number.clone()]);
        if never.is_some() {
            return self.because("tracked, never dunned".into());
        }
        self.doubts(&number, seen);
        self.ask_for_missing(&number);
    }

    /// A second sighting fills gaps; it never adds recipients, and what it contradicts is asked.
    fn seen_again(&mut self, number: &str, seen: &Sighting) {
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let mut against = seen.contradictions.clone();
        fill(&mut invoice.issued, seen.issued, "issued", &mut against);
        fill(&mut invoice.due, seen.due, "due", &mut against);
        fill(&mut invoice.amount, seen.amount, "amount", &mut against);
        let number = invoice.number.clone();
        if !invoice.is_open() {
            return;
        }
        self.doubts(&number, &Sighting { contradictions: against, ..seen.clone() });
        self.ask_for_missing(&number);
    }

    fn doubts(&mut self, number: &str, seen: &Sighting) {
        if !seen.contradictions.is_empty() {
            self.hold_invoice(number, HoldKind::Facts, None, Some(seen.origin.message));
            self.ask(QuestionKind::Contradiction, Some(number), None, seen.contradictions.join("; "));
        }
        if !seen.iban_known {
            self.hold_invoice(number, HoldKind::Facts, None, Some(seen.origin.message));
            let iban = seen.iban.clone().unwrap_or_default();
            self.ask(QuestionKind::Iban, Some(number), None, iban);
        }
    }

    fn ask_for_missing(&mut self, number: &str) {
        let Some(invoice) = self.account.invoice(number) else { return };
        let mut missing = Vec::new();
        if invoice.number.starts_with('?') {
            missing.push("number");
        }
        if invoice.due.is_none() {
            missing.push("due");
        }
        if invoice.amount.is_none() {
            missing.push("amount");
        }
        let this =
            |q: &super::Question| q.kind == QuestionKind::Missing && q.invoice.as_deref() == Some(number);
        self.account.questions.retain(|q| !this(q));
        if !missing.is_empty() {
            self.because(format!("not stated, so nothing is sent: {}", missing.join(", ")));
            self.ask(QuestionKind::Missing, Some(number), None, missing.join(","));
        }
    }

    fn credited(&mut self, seen: &Sighting, invoice: Option<&str>) {
        let number = seen.number.clone().unwrap_or_else(|| format!("?{}", seen.origin.message));
        if self.account.open_credit.iter().any(|c| normalise_number(&c.number) == normalise_number(&number)) {
            return;
        }
        let Some(amount) = seen.amount else {
            return self.ask(QuestionKind::Credit, invoice, Some(seen.origin.message), number);
        };
        let target = invoice.and_then(|n| self.account.invoice(n)).filter(|i| i.is_open());
        let fits = target.and_then(Invoice::open_amount).is_some_and(|o| o.currency == amount.currency);
        let on = seen.issued.unwrap_or(seen.origin.sent);
        self.account.open_credit.push(Credit { number: number.clone(), amount, on });
        match invoice.filter(|_| fits) {
            Some(named) => {
                if let Some(credit) = self.account.open_credit.last_mut() {
                    credit.amount.value = Decimal::ZERO; // used up; the number stays so that it counts once
                }
                self.pay(named, Some(amount.value));
            }
            None => {
                self.hold_account(HoldKind::Facts, None, Some(seen.origin.message));
                self.ask(QuestionKind::Credit, invoice, Some(seen.origin.message), number);
                self.actions.push(Action::Flag { message: seen.origin.message });
            }
        }
    }
}

impl Invoice {
    fn reopen(&mut self) {
        self.status = Status::Open;
        self.closed_on = None;
        if self.amount.is_some_and(|a| self.paid >= a.value) {
            self.paid = Decimal::ZERO;
        }
    }
}

fn fill<T: PartialEq + Copy>(known: &mut Option<T>, seen: Option<T>, what: &str, against: &mut Vec<String>) {
    match (*known, seen) {
        (None, Some(_)) => *known = seen,
        (Some(k), Some(s)) if k != s => against.push(what.to_string()),
        _ => {}
    }
}
