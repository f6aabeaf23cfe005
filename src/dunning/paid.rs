//! Money: what bank statements show, and what a payment does to an invoice.

use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Happened, Hold, HoldKind, Invoice, Money, Payment, Question, QuestionKind, Received, Status, same_number,
};

impl Step<'_> {
    /// A payment that names its invoices: one, which owes as much or more, or several, which owe just that together.
    pub(super) fn received(&mut self, payment: &Payment) {
        self.because(format!("the statement in message {} shows entry {}", payment.message, payment.entry));
        let known = self.account.invoices.iter().flat_map(|i| &i.received);
        if known.into_iter().any(|r| r.entry == payment.entry) {
            return self.because("the entry has been counted before".into());
        }
        let named = payment.invoices.iter().map(|n| self.account.invoice(n).map(|i| i.number.clone()));
        let Some(numbers) = named.collect::<Option<Vec<String>>>().filter(|n| !n.is_empty()) else {
            return self.unmatched(payment);
        };
        if payment.amount.value <= Decimal::ZERO {
            return self.unmatched(payment);
        }
        let owed: Option<Vec<Decimal>> = numbers.iter().map(|n| self.owes(n, payment)).collect();
        let owed = owed.unwrap_or_default();
        let sum = owed.iter().copied().fold(Decimal::ZERO, Decimal::saturating_add);
        match (&numbers[..], &owed[..]) {
            ([one], _) if self.confirms(one, payment) => {}
            ([one], [owed]) if *owed >= payment.amount.value => self.receive(one, payment.amount, payment),
            (several, [_, _, ..]) if sum == payment.amount.value => {
                for (number, owed) in several.iter().zip(&owed) {
                    self.receive(number, Money::new(*owed, payment.amount.currency), payment);
                }
            }
            _ => self.unmatched(payment),
        }
    }

    /// What an open invoice owes in the payment's currency.
    fn owes(&self, number: &str, payment: &Payment) -> Option<Decimal> {
        let invoice = self.account.invoice(number).filter(|i| i.is_open())?;
        invoice.open_amount().filter(|owed| owed.currency == payment.amount.currency).map(|owed| owed.value)
    }

    /// A person closed it before the statement came: the payment is remembered, nothing else changes.
    fn confirms(&mut self, number: &str, payment: &Payment) -> bool {
        let by_hand = |i: &&mut Invoice| i.status == Status::Paid && i.received.is_empty();
        let Some(invoice) = self.account.invoice_mut(number).filter(by_hand) else { return false };
        let (entry, on, amount) = (payment.entry.clone(), payment.on, payment.amount);
        invoice.received.push(Received { entry, on, amount });
        self.because(format!("{number} was closed by hand before: the statement confirms it"));
        true
    }

    fn receive(&mut self, number: &str, amount: Money, payment: &Payment) {
        self.because(format!("{number}: {} {} were received", amount.value, amount.currency));
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let all = invoice.open_amount() == Some(amount);
        invoice.received.push(Received { entry: payment.entry.clone(), on: payment.on, amount });
        if all {
            self.happened(Happened::Received(amount), vec![number.to_string()]);
        }
        self.pay(number, amount.value, Happened::Received);
    }

    /// A payment that was booked is taken back: the invoice owes it again, and a person sees it first.
    pub(super) fn reversed(&mut self, payment: &Payment) {
        self.because(format!("the statement in message {} takes back a payment", payment.message));
        let amount = Money::new(payment.amount.value.abs(), payment.amount.currency);
        let named = payment.invoices.iter().filter_map(|n| self.account.invoice(n));
        let mut received = named.flat_map(|i| i.received.iter().rev());
        let Some(entry) =
            received.find(|r| self.account.received(&r.entry) == Some(amount)).map(|r| r.entry.clone())
        else {
            return self.unmatched(payment);
        };
        let of_entry = |i: &&Invoice| i.received.iter().any(|r| r.entry == entry);
        let numbers: Vec<String> =
            self.account.invoices.iter().filter(of_entry).map(|i| i.number.clone()).collect();
        for number in &numbers {
            self.take_back(number, &entry);
        }
        self.happened(Happened::Reversed(amount), numbers.clone());
        let one = Some(&numbers[..]).filter(|n| n.len() == 1).and_then(|n| n.first()).cloned();
        self.ask_about(QuestionKind::Returned, one, &Payment { invoices: numbers, ..payment.clone() });
    }

    /// What one entry paid of an invoice is owed again.
    fn take_back(&mut self, number: &str, entry: &str) {
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let Some(at) = invoice.received.iter().rposition(|r| r.entry == entry) else { return };
        let amount = invoice.received.remove(at).amount;
        // What closed an invoice is not in `paid`: see there.
        let settled = match (invoice.status, invoice.amount) {
            (Status::Paid, Some(whole)) => whole.value,
            _ => invoice.paid,
        };
        invoice.paid = settled.saturating_sub(amount.value).max(Decimal::ZERO);
        if invoice.status == Status::Paid {
            (invoice.status, invoice.closed_on) = (Status::Open, None);
        }
        self.because(format!("{number} owes {} {} again", amount.value, amount.currency));
        self.withdraw_what_names(number);
        self.hold_invoice(number, HoldKind::Facts, None, None);
    }

    /// Money that may be this account's, or may have gone back: held and asked, never guessed.
    pub(super) fn unmatched(&mut self, payment: &Payment) {
        self.because(format!(
            "the statement in message {} shows entry {}: asked",
            payment.message, payment.entry
        ));
        let incoming = payment.amount.value.is_sign_positive();
        for number in payment.invoices.iter().filter(|_| incoming) {
            // What the debtor has claimed stays the debtor's claim.
            let claimed = |i: &Invoice| i.holds.iter().any(|h| h.kind == HoldKind::PaymentClaimed);
            if !self.account.invoice(number).is_some_and(claimed) {
                self.hold_invoice(number, HoldKind::PaymentClaimed, None, Some(payment.message));
            }
        }
        let kind = if incoming { QuestionKind::Payment } else { QuestionKind::Returned };
        let invoice = match &payment.invoices[..] {
            [one] => self.account.invoice(one).map(|i| i.number.clone()),
            _ => None,
        };
        self.ask_about(kind, invoice, payment);
    }

    fn ask_about(&mut self, kind: QuestionKind, invoice: Option<String>, payment: &Payment) {
        self.ask_this(Question {
            kind,
            invoice,
            message: Some(payment.message),
            since: self.today,
            intent: None,
            detail: String::new(),
            payment: Some(payment.clone()),
        });
    }

    /// Books a payment of the debtor's; `part` tells of one that leaves something open.
    pub(super) fn pay(&mut self, number: &str, sum: Decimal, part: fn(Money) -> Happened) {
        if !self.book(number, sum, part) {
            return;
        }
        self.account.answered = Some(self.today); // who pays is not silent
        let Some(invoice) = self.account.invoice_mut(number).filter(|i| i.is_open()) else { return };
        // Some of what was promised has come. Of a part that was named, the rest is still awaited; but nobody
        // who has paid something of the whole is told that nothing was found.
        let Some(promise) = invoice.promise.as_mut() else { return };
        match promise.amount.as_mut() {
            Some(part) if part.value > sum => part.value -= sum,
            Some(_) => {
                invoice.promise = None;
                invoice.holds.retain(|h| h.kind != HoldKind::Promise);
                self.account.broken_promises = 0;
                let check = QuestionKind::CheckBank;
                self.drop_questions(|q| q.kind == check && q.invoice.as_deref() == Some(number));
            }
            None => invoice.promise = None,
        }
    }

    /// Lowers what is owed by a payment or a credit, down to nothing. Returns whether there was anything to book.
    pub(super) fn book(&mut self, number: &str, sum: Decimal, part: fn(Money) -> Happened) -> bool {
        let Some(invoice) = self.account.invoice_mut(number).filter(|i| i.is_open() && sum > Decimal::ZERO)
        else {
            self.because("the invoice is closed, or the sum is none: nothing booked".into());
            return false;
        };
        let owed = invoice.open_amount();
        if owed.is_some_and(|owed| sum >= owed.value) {
            self.close(number, Status::Paid);
            return true;
        }
        invoice.paid = invoice.paid.saturating_add(sum);
        if let Some(owed) = owed {
            self.happened(part(Money::new(sum, owed.currency)), vec![number.to_string()]);
        }
        self.which_paid_is_known();
        self.withdraw_what_names(number);
        true
    }

    pub(super) fn close(&mut self, number: &str, status: Status) {
        let today = self.today;
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        invoice.status = status;
        invoice.closed_on = Some(today);
        invoice.holds.clear();
        invoice.promise = None;
        self.withdraw_answers(|about| same_number(about, number));
        self.drop_questions(|q| q.invoice.as_deref() == Some(number));
        self.which_paid_is_known();
        self.payment_is_placed(number);
        self.happened(Happened::Closed(status), vec![number.to_string()]);
        if status == Status::Paid {
            self.account.broken_promises = 0;
        }
        if self.account.open_invoices().next().is_none() {
            // Nothing is open: nothing is left to ask, save about a mail of unknown fate; and what was said
            // about the invoices holds no longer. What was said about the debtor holds for the next one, too.
            self.drop_questions(|q| !matches!(q.kind, QuestionKind::Uncertain | QuestionKind::DraftGone));
            self.account.holds.retain(|h| is_of_the_debtor(h.kind));
        }
    }

    /// A payment that might have been for one of several invoices was for this one.
    fn payment_is_placed(&mut self, number: &str) {
        let about = |q: &Question| {
            let payment = q.payment.as_ref().filter(|_| q.kind == QuestionKind::Payment);
            payment.is_some_and(|p| p.invoices.iter().any(|n| same_number(n, number)))
        };
        let placed: Vec<Payment> =
            self.account.questions.iter().filter(|q| about(q)).filter_map(|q| q.payment.clone()).collect();
        self.drop_questions(about);
        for payment in placed {
            let held_for =
                |h: &Hold| h.kind == HoldKind::PaymentClaimed && h.message == Some(payment.message);
            for number in &payment.invoices {
                if let Some(invoice) = self.account.invoice_mut(number) {
                    invoice.holds.retain(|h| !held_for(h));
                }
            }
        }
    }

    fn which_paid_is_known(&mut self) {
        if self.is_asked(QuestionKind::WhichPaid, None) {
            self.drop_questions(|q| q.kind == QuestionKind::WhichPaid);
            // A credit note that fits nowhere holds for the same reason; its hold names its mail.
            self.account.holds.retain(|h| h.kind != HoldKind::Facts || h.message.is_some());
        }
    }
}

/// Whether a hold on an account is about the debtor rather than about invoices that are closed by now.
fn is_of_the_debtor(kind: HoldKind) -> bool {
    use HoldKind::{Absent, Bounce, Human, Insolvency, Legal, StopContact, UncertainSend};
    matches!(kind, Absent | Bounce | Human | Insolvency | Legal | StopContact | UncertainSend)
}
