//! Money: what bank statements show, and what a payment does to an invoice.

use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Credit, Happened, Hold, HoldKind, Invoice, LetOff, Money, NeverDun, Payment, Question, QuestionKind,
    Reason, Received, Settled, Status, same_number,
};

impl Step<'_> {
    /// A payment whose invoices are known.
    pub(super) fn received(&mut self, payment: &Payment) {
        self.because(format!("the statement in message {} shows entry {}", payment.message, payment.entry));
        if self.account.received(&payment.entry).is_some() {
            return self.because("the entry has been counted before".into());
        }
        if payment.amount.value <= Decimal::ZERO {
            return self.unmatched(payment);
        }
        let Some(settles) = self.spread(payment).filter(|settles| self.adds_up(settles, payment)) else {
            return self.unmatched(payment);
        };
        if !payment.evidence.is_empty() {
            let names: Vec<&str> = payment.evidence.iter().map(|e| e.name()).collect();
            self.because(format!("for it speak: {}", names.join(", ")));
        }
        if let [one] = &payment.invoices[..]
            && payment.surplus.is_none()
            && self.confirms(one, payment)
        {
            return;
        }
        for settled in &settles {
            self.receive(settled, payment);
        }
        if let Some(over) = payment.surplus {
            self.overpaid(Money::new(over, payment.amount.currency), payment);
        }
    }

    /// How the payment is spread over invoices by their own numbers; `None`: it cannot be.
    fn spread(&self, payment: &Payment) -> Option<Vec<Settled>> {
        let number = |n: &str| self.account.invoice(n).map(|i| i.number.clone());
        if !payment.settles.is_empty() || payment.surplus.is_some() {
            let each =
                payment.settles.iter().map(|s| Some(Settled { invoice: number(&s.invoice)?, ..s.clone() }));
            return each.collect();
        }
        let numbers: Vec<String> = payment.invoices.iter().map(|n| number(n)).collect::<Option<_>>()?;
        let whole = |n: &String| Settled { invoice: n.clone(), amount: payment.amount, let_off: None };
        match &numbers[..] {
            [] => None,
            [one] => Some(vec![whole(one)]),
            several => {
                let each = several.iter().map(|n| {
                    let amount = Money::new(self.owes(n, payment.amount.currency)?, payment.amount.currency);
                    Some(Settled { amount, ..whole(n) })
                });
                each.collect()
            }
        }
    }

    /// Whether what is settled is owed, and is just the money that came.
    fn adds_up(&self, settles: &[Settled], payment: &Payment) -> bool {
        if let ([one], None) = (settles, payment.surplus)
            && self.account.invoice(&one.invoice).is_some_and(closed_by_hand)
        {
            return true;
        }
        let mut credit: Vec<(&str, Decimal)> =
            self.account.open_credit.iter().map(|c| (c.number.as_str(), c.amount.value)).collect();
        let mut sum = payment.surplus.unwrap_or_default();
        for (at, settled) in settles.iter().enumerate() {
            let twice = settles[..at].iter().any(|s| s.invoice == settled.invoice);
            let owed = self.owes(&settled.invoice, settled.amount.currency);
            let fits =
                owed.is_some_and(|owed| settled.whole() <= owed) && settled.amount.value >= Decimal::ZERO;
            if twice || !fits {
                return false;
            }
            if let Some(LetOff { reason: Reason::Credit(of), amount }) = &settled.let_off {
                let Some((_, left)) = credit.iter_mut().find(|(name, left)| name == of && *left >= *amount)
                else {
                    return false;
                };
                *left -= *amount;
            }
            sum = sum.saturating_add(settled.amount.value);
        }
        // Another currency was exchanged on the way.
        let exchanged = settles.iter().any(|s| s.amount.currency != payment.amount.currency);
        payment.surplus.is_none_or(|over| over > Decimal::ZERO) && (exchanged || sum == payment.amount.value)
    }

    /// What an open invoice owes in that currency.
    fn owes(&self, number: &str, currency: super::Currency) -> Option<Decimal> {
        let invoice = self.account.invoice(number).filter(|i| i.is_open())?;
        invoice.open_amount().filter(|owed| owed.currency == currency).map(|owed| owed.value)
    }

    /// A person closed it before the statement came: the payment is remembered, nothing else changes.
    fn confirms(&mut self, number: &str, payment: &Payment) -> bool {
        let Some(invoice) = self.account.invoice_mut(number).filter(|i| closed_by_hand(i)) else {
            return false;
        };
        let (entry, on, amount) = (payment.entry.clone(), payment.on, payment.amount);
        invoice.received.push(Received { entry, on, amount, let_off: None });
        self.because(format!("{number} was closed by hand before: the statement confirms it"));
        true
    }

    fn receive(&mut self, settled: &Settled, payment: &Payment) {
        let Settled { invoice: number, amount, let_off } = settled;
        self.because(format!("{number}: {} {} were received", amount.value, amount.currency));
        let whole = settled.whole();
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let all = invoice.open_amount().is_some_and(|open| open.value <= whole);
        invoice.received.push(Received {
            entry: payment.entry.clone(),
            on: payment.on,
            amount: *amount,
            let_off: let_off.clone(),
        });
        if all {
            self.happened(Happened::Received(*amount), vec![number.clone()]);
        }
        if let Some(LetOff { reason, amount: off }) = let_off {
            self.because(format!("{number} is let off {off}: {}", reason.name()));
            let off = Money::new(*off, amount.currency);
            self.happened(Happened::LetOff(reason.clone(), off), vec![number.clone()]);
            if let Reason::Credit(of) = reason {
                self.use_credit(of, off.value);
            }
        }
        self.pay(number, whole, Happened::Received);
    }

    /// The debtor has deducted its credit: what was asked about it is answered.
    fn use_credit(&mut self, number: &str, amount: Decimal) {
        let Some(credit) = self.account.open_credit.iter_mut().find(|c| c.number == number) else { return };
        credit.amount.value = credit.amount.value.saturating_sub(amount).max(Decimal::ZERO);
        if credit.amount.value.is_zero() {
            self.drop_questions(|q| q.kind == QuestionKind::Credit && q.detail == number);
            if !self.is_asked(QuestionKind::Credit, None) {
                self.account.holds.retain(|h| h.kind != HoldKind::Facts || h.message.is_none());
            }
        }
    }

    /// More than was owed, or paid a second time: it is the debtor's.
    fn overpaid(&mut self, over: Money, payment: &Payment) {
        let number = payment.invoices.first().and_then(|n| self.account.invoice(n)).map(|i| i.number.clone());
        let number = number.unwrap_or_else(|| payment.entry.clone());
        self.because(format!("{} {} are over: the debtor's credit", over.value, over.currency));
        self.account.answered = Some(self.today); // who pays is not silent
        self.account.open_credit.push(Credit {
            number: number.clone(),
            amount: over,
            on: payment.on,
            entry: Some(payment.entry.clone()),
        });
        self.happened(Happened::Overpaid(over), vec![number.clone()]);
        let open = self.account.open_invoices().next().is_some();
        if open && over.value > self.policy.payment.rounding {
            // Whoever has paid too much is not asked for more before a person has looked.
            self.hold_account(HoldKind::Facts, None, Some(payment.message));
            self.ask(QuestionKind::Credit, None, Some(payment.message), number);
        }
    }

    /// A payment that was booked is taken back: the invoice owes it again, and a person sees it first.
    pub(super) fn reversed(&mut self, payment: &Payment) {
        self.because(format!("the statement in message {} takes back a payment", payment.message));
        let amount = Money::new(payment.amount.value.abs(), payment.amount.currency);
        let named = payment.invoices.iter().filter_map(|n| self.account.invoice(n));
        let mut received = named.flat_map(|i| i.received.iter().rev());
        let of_amount =
            received.find(|r| self.account.received(&r.entry) == Some(amount)).map(|r| r.entry.clone());
        let known = payment.takes_back.clone().filter(|entry| self.account.received(entry).is_some());
        let Some(entry) = known.or(of_amount) else {
            return self.debit_returned(payment, amount);
        };
        let amount = self.account.received(&entry).unwrap_or(amount);
        let of_entry = |i: &&Invoice| i.received.iter().any(|r| r.entry == entry);
        let numbers: Vec<String> =
            self.account.invoices.iter().filter(of_entry).map(|i| i.number.clone()).collect();
        self.account.open_credit.retain(|c| c.entry.as_deref() != Some(&entry));
        for number in &numbers {
            self.take_back(number, &entry);
        }
        self.shown_as_returned(amount, numbers, payment);
    }

    /// A direct debit comes back: what was never dunned is owed like any other.
    fn debit_returned(&mut self, payment: &Payment, amount: Money) {
        let debited = |i: &Invoice| i.status == Status::NeverDun(NeverDun::DirectDebit);
        let [one] = &payment.invoices[..] else { return self.unmatched(payment) };
        let Some(invoice) = self.account.invoice_mut(one).filter(|i| debited(i)) else {
            return self.unmatched(payment);
        };
        // The bank's own charge may be in it.
        let Some(whole) = invoice.amount.filter(|w| w.currency == amount.currency && w.value <= amount.value)
        else {
            return self.unmatched(payment);
        };
        (invoice.status, invoice.closed_on) = (Status::Open, None);
        let number = invoice.number.clone();
        self.because(format!("the direct debit of {number} was returned: it is owed"));
        self.hold_invoice(&number, HoldKind::Facts, None, None);
        self.ask_for_missing(&number);
        self.shown_as_returned(whole, vec![number], payment);
    }

    fn shown_as_returned(&mut self, amount: Money, numbers: Vec<String>, payment: &Payment) {
        self.happened(Happened::Reversed(amount), numbers.clone());
        let one = Some(&numbers[..]).filter(|n| n.len() == 1).and_then(|n| n.first()).cloned();
        self.ask_about(QuestionKind::Returned, one, &Payment { invoices: numbers, ..payment.clone() });
    }

    /// What one entry paid of an invoice is owed again, and what it was let off with it.
    fn take_back(&mut self, number: &str, entry: &str) {
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let Some(at) = invoice.received.iter().rposition(|r| r.entry == entry) else { return };
        let Received { amount, let_off, on, .. } = invoice.received.remove(at);
        // What closed an invoice is not in `paid`: see there.
        let settled = match (invoice.status, invoice.amount) {
            (Status::Paid, Some(whole)) => whole.value,
            _ => invoice.paid,
        };
        let off = let_off.as_ref().map_or(Decimal::ZERO, |off| off.amount);
        let whole = amount.value.saturating_add(off);
        invoice.paid = settled.saturating_sub(whole).max(Decimal::ZERO);
        if invoice.status == Status::Paid {
            (invoice.status, invoice.closed_on) = (Status::Open, None);
        }
        invoice.to_thank = None;
        if let Some(LetOff { reason: Reason::Credit(of), amount: off }) = let_off {
            let credit = self.account.open_credit.iter_mut().find(|c| c.number == of);
            match credit {
                Some(credit) => credit.amount.value = credit.amount.value.saturating_add(off),
                None => self.account.open_credit.push(Credit {
                    number: of,
                    amount: Money::new(off, amount.currency),
                    on,
                    entry: None,
                }),
            }
        }
        self.because(format!("{number} owes {whole} {} again", amount.currency));
        self.withdraw_what_names(number);
        self.withdraw_thanks("a payment was taken back");
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

    /// The money that was asked about has been placed at another account: nothing of it is this one's.
    pub(super) fn elsewhere(&mut self, entry: &str) {
        let about = |q: &Question| {
            q.kind == QuestionKind::Payment && q.payment.as_ref().is_some_and(|p| p.entry == entry)
        };
        let placed: Vec<Payment> =
            self.account.questions.iter().filter(|q| about(q)).filter_map(|q| q.payment.clone()).collect();
        if placed.is_empty() {
            return;
        }
        self.because(format!("entry {entry} was placed at another account"));
        self.drop_questions(about);
        self.let_go(&placed);
    }

    /// The one payment that is asked about, spread as a person's "paid" means it: over the invoice that was moved, else
    /// as the match proposes, else over the one invoice that there is.
    pub(super) fn asked_payment(&self, invoice: Option<&str>) -> Option<Payment> {
        let asked = |q: &&Question| q.kind == QuestionKind::Payment;
        let mut all = self.account.questions.iter().filter(asked).filter_map(|q| q.payment.as_ref());
        let (Some(payment), None) = (all.next(), all.next()) else { return None };
        if invoice.is_none() && !payment.settles.is_empty() {
            return Some(payment.clone()).filter(|p| self.adds_up(&p.settles, p));
        }
        let open: Vec<&Invoice> = self.account.open_invoices().collect();
        let number = match (invoice, &open[..]) {
            (Some(number), _) => payment.invoices.iter().find(|n| same_number(n, number))?,
            (None, [one]) => payment.invoices.iter().find(|n| same_number(n, &one.number))?,
            _ => return None,
        };
        let owed = self.owes(number, payment.amount.currency)?;
        let amount = Money::new(owed.min(payment.amount.value), payment.amount.currency);
        let over = payment.amount.value.saturating_sub(owed);
        Some(Payment {
            invoices: vec![number.clone()],
            settles: vec![Settled { invoice: number.clone(), amount, let_off: None }],
            surplus: (over > Decimal::ZERO).then_some(over),
            ..payment.clone()
        })
    }

    /// A person said that the money in question is for these.
    pub(super) fn place(&mut self, payment: &Payment) {
        let about = |q: &Question| q.payment.as_ref().is_some_and(|p| p.entry == payment.entry);
        let asked: Vec<Payment> =
            self.account.questions.iter().filter(|q| about(q)).filter_map(|q| q.payment.clone()).collect();
        self.drop_questions(about);
        self.let_go(&asked);
        self.received(payment);
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
            proposed: Vec::new(),
        });
    }

    /// Books a payment of the debtor's; `part` tells of one that leaves something open.
    pub(super) fn pay(&mut self, number: &str, sum: Decimal, part: fn(Money) -> Happened) {
        if !self.book(number, sum, part) {
            return;
        }
        self.account.answered = Some(self.today); // who pays is not silent
        self.note_for_thanks(number);
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
        self.let_go(&placed);
    }

    /// Lifts what was held for these payments.
    fn let_go(&mut self, placed: &[Payment]) {
        for payment in placed {
            let still = self
                .account
                .questions
                .iter()
                .filter_map(|q| q.payment.as_ref())
                .any(|p| p.message == payment.message);
            let held_for =
                |h: &Hold| h.kind == HoldKind::PaymentClaimed && h.message == Some(payment.message) && !still;
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

/// A person said that it is paid, and no statement has shown it.
fn closed_by_hand(invoice: &Invoice) -> bool {
    invoice.status == Status::Paid && invoice.received.is_empty()
}

/// Whether a hold on an account is about the debtor rather than about invoices that are closed by now.
fn is_of_the_debtor(kind: HoldKind) -> bool {
    use HoldKind::{Absent, Bounce, Human, Insolvency, Legal, StopContact, UncertainSend};
    matches!(kind, Absent | Bounce | Human | Insolvency | Legal | StopContact | UncertainSend)
}
