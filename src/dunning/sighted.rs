//! What the creditor's own mails state about invoices and credit notes.

use std::fmt::Display;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::step::Step;
use super::{
    Action, Credit, Fact, Happened, HoldKind, Invoice, Money, NeverDun, QuestionKind, Sighting, Status,
    is_placeholder, same_number,
};

impl Step<'_> {
    pub(super) fn sighted(&mut self, seen: &Sighting) {
        let (seen, taken) = self.as_before(seen);
        let seen = &seen;
        // Without a number it is known by its mail until a person says more.
        let number = seen.number.clone().filter(|n| !n.trim().is_empty() && !is_placeholder(n));
        let number = number.or_else(|| self.seen_before(seen));
        let number = number.unwrap_or_else(|| format!("?{}", seen.origin.message));
        match &seen.credit {
            Some(credit) => self.credited(number, seen, credit.invoice.as_deref()),
            None if self.account.invoice(&number).is_some() => self.seen_again(&number, seen),
            None => {
                self.enrol(number.clone(), seen);
                if let Some(invoice) = self.account.invoice_mut(&number) {
                    invoice.as_before = taken;
                }
            }
        }
    }

    /// The invoice that a paper without a clear number shows once more: it has the likeliest number, and day and sum.
    fn seen_before(&self, seen: &Sighting) -> Option<String> {
        let likeliest = seen.unsure.iter().filter_map(|unsure| unsure.likeliest.as_ref());
        let numbers = likeliest.filter_map(|likeliest| match &likeliest.fact {
            Fact::Number(number) => self.account.invoice(number),
            _ => None,
        });
        let same = |i: &&Invoice| i.amount.is_some() && (i.amount, i.issued) == (seen.amount, seen.issued);
        numbers.filter(same).map(|i| i.number.clone()).next()
    }

    pub(super) fn enrol(&mut self, number: String, seen: &Sighting) {
        if self.account.name.is_none() {
            self.account.name = seen.name.clone();
        }
        // The newest invoice knows best who looks after it.
        self.account.contact = seen.contact.clone().or(self.account.contact.take());
        self.account.phone = seen.phone.clone().or(self.account.phone.take());
        if let (Some(language), true) = (seen.language, self.account.invoices.is_empty()) {
            self.account.language = language;
        }
        let nothing_due = seen.amount.filter(|a| a.value <= Decimal::ZERO).map(|_| NeverDun::ZeroTotal);
        let never = seen.never_dun.or(nothing_due);
        let round = self.highest_round();
        self.account.invoices.push(Invoice {
            issued: seen.issued,
            due: seen.due,
            amount: seen.amount,
            skonto: seen.skonto.clone(),
            status: never.map_or(Status::Open, Status::NeverDun),
            closed_on: never.map(|_| self.today),
            round,
            iban: seen.iban.clone().filter(|_| seen.iban_known),
            ..Invoice::new(number.clone(), seen.origin.clone())
        });
        self.sort_invoices();
        self.happened(Happened::Enrolled, vec![number.clone()]);
        if never.is_some() {
            return self.because("tracked, never dunned".into());
        }
        self.doubts(&number, seen, &seen.contradictions);
        self.ask_about_unsure(&number, &seen.unsure, seen.origin.message);
        self.ask_for_missing(&number);
        self.ask_about_old_credit(seen);
    }

    /// Whoever has credit with us is not asked for money before a person has said what becomes of it.
    fn ask_about_old_credit(&mut self, seen: &Sighting) {
        let currency = seen.amount.map(|amount| amount.currency);
        let worth = |c: &&Credit| {
            Some(c.amount.currency) == currency && c.amount.value > self.policy.payment.rounding
        };
        let old: Option<Credit> = self.account.open_credit.iter().find(worth).cloned();
        let asked = self.is_asked(QuestionKind::Credit, None);
        if let Some(credit) = old.filter(|_| !asked) {
            self.because(format!("{} {} of credit are open", credit.amount.value, credit.amount.currency));
            self.hold_account(HoldKind::Facts, None, Some(seen.origin.message));
            self.ask(QuestionKind::Credit, None, Some(seen.origin.message), credit.number);
        }
    }

    /// A second sighting fills gaps; it never adds recipients, and what it contradicts is asked.
    fn seen_again(&mut self, number: &str, seen: &Sighting) {
        let Some(invoice) = self.account.invoice_mut(number) else { return };
        let before = (invoice.issued, invoice.due, invoice.amount);
        let mut against = seen.contradictions.clone();
        against.extend(fill("issued", &mut invoice.issued, seen.issued, Date::to_string));
        against.extend(fill("due", &mut invoice.due, seen.due, Date::to_string));
        against.extend(fill("amount", &mut invoice.amount, seen.amount, shown));
        // What a list brought in has no thread until the mail with the invoice is seen. Its recipients stay.
        if invoice.origin.message_id.is_none() && seen.origin.message_id.is_some() {
            let (to, cc) = (invoice.origin.to.clone(), invoice.origin.cc.clone());
            invoice.origin = super::Origin { to, cc, ..seen.origin.clone() };
        }
        if invoice.skonto.is_empty() {
            invoice.skonto.clone_from(&seen.skonto);
        }
        if invoice.iban.is_none() && seen.iban_known {
            invoice.iban.clone_from(&seen.iban);
        }
        let number = invoice.number.clone();
        let (open, changed) = (invoice.is_open(), before != (invoice.issued, invoice.due, invoice.amount));
        if changed {
            self.sort_invoices();
        }
        if !open {
            return;
        }
        if let Some(why) = seen.never_dun {
            against.push(format!("paid: {why:?} in a later mail"));
        }
        if changed {
            self.withdraw_what_names(&number);
        }
        self.doubts(&number, seen, &against);
        self.settle_unsure(&number);
        self.ask_about_unsure(&number, &seen.unsure, seen.origin.message);
        if changed {
            self.lift_doubt(&number);
        }
        self.ask_for_missing(&number);
    }

    fn doubts(&mut self, number: &str, seen: &Sighting, against: &[String]) {
        let message = Some(seen.origin.message);
        if !against.is_empty() {
            self.hold_invoice(number, HoldKind::Facts, None, message);
            // What was asked before and not yet answered stays asked.
            let asked = |q: &&super::Question| {
                q.kind == QuestionKind::Contradiction && q.invoice.as_deref() == Some(number)
            };
            let known = self.account.questions.iter().find(asked).map(|q| q.detail.clone());
            let mut all: Vec<String> = known.iter().flat_map(|d| d.split("; ")).map(str::to_string).collect();
            for new in against {
                if !all.contains(new) && all.len() < super::unsure::MOST {
                    all.push(new.clone());
                }
            }
            self.ask(QuestionKind::Contradiction, Some(number), None, all.join("; "));
        }
        if !seen.iban_known {
            self.hold_invoice(number, HoldKind::Facts, None, message);
            let iban = seen.iban.clone().unwrap_or_default();
            self.ask(QuestionKind::Iban, Some(number), None, iban);
        }
    }

    /// Asks for what a notice must state, once for all of it.
    pub(super) fn ask_for_missing(&mut self, number: &str) {
        let Some(invoice) = self.account.invoice(number).filter(|i| i.is_open()) else { return };
        let known = invoice.known();
        let is_missing = |what: &&str| !known.contains(what) && !self.is_unsure(number, what);
        let missing: Vec<&str> = ["number", "due", "amount"].into_iter().filter(is_missing).collect();
        if missing.is_empty() {
            let this =
                |q: &super::Question| q.kind == QuestionKind::Missing && q.invoice.as_deref() == Some(number);
            return self.account.questions.retain(|q| !this(q));
        }
        self.because(format!("not stated, so nothing is sent: {}", missing.join(", ")));
        self.ask(QuestionKind::Missing, Some(number), None, missing.join(","));
    }

    /// A credit note lowers the invoice that it names. What is left over, or fits nowhere, waits for a person:
    /// the debtor may deduct it from whatever it pays next.
    pub(super) fn credited(&mut self, number: String, seen: &Sighting, invoice: Option<&str>) {
        let message = seen.origin.message;
        let known = |c: &Credit| c.entry.is_none() && same_number(&c.number, &number);
        if self.account.open_credit.iter().any(known) {
            return;
        }
        let Some(amount) = seen.amount.map(|a| Money::new(a.value.abs(), a.currency)) else {
            return self.ask_about_credit(invoice, message, number);
        };
        let target = invoice.and_then(|n| self.account.invoice(n)).filter(|i| i.is_open());
        let fits = target.and_then(|i| Some((i.number.clone(), i.open_amount()?)));
        let fits = fits.filter(|(_, open)| open.currency == amount.currency);
        let used = fits.as_ref().map_or(Decimal::ZERO, |(_, open)| amount.value.min(open.value));
        let left = amount.value.saturating_sub(used);
        // It stays even when used up: it counts once, however often it is seen.
        self.account.open_credit.push(Credit {
            number: number.clone(),
            amount: Money::new(left, amount.currency),
            on: seen.issued.unwrap_or(seen.origin.sent),
            entry: None,
        });
        if let Some((target, _)) = &fits {
            self.book(target, used, Happened::PartPaid);
        }
        let others = self.account.open_invoices().next().is_some();
        if left > Decimal::ZERO && (fits.is_none() || others) {
            self.ask_about_credit(invoice, message, number);
        }
    }

    pub(super) fn ask_about_credit(&mut self, invoice: Option<&str>, message: i64, number: String) {
        let invoice = invoice.and_then(|n| self.account.invoice(n)).map(|i| i.number.clone());
        self.hold_account(HoldKind::Facts, None, Some(message));
        self.ask(QuestionKind::Credit, invoice.as_deref(), Some(message), number);
        self.actions.push(Action::Flag { message });
    }

    /// Rounds that no invoice of the account has been through: a number that another invoice once had begins
    /// above what was sealed under it.
    pub(super) fn highest_round(&self) -> u32 {
        self.account.invoices.iter().map(|i| i.round).max().unwrap_or_default()
    }

    pub(super) fn sort_invoices(&mut self) {
        self.account.invoices.sort_by_key(|i| (i.due.unwrap_or(Date::MAX), i.number.clone()));
    }
}

fn shown(money: &Money) -> String {
    format!("{} {}", money.value, money.currency)
}

/// Fills a gap, or says what speaks against what is known.
fn fill<T: PartialEq + Copy, S: Display>(
    what: &str,
    known: &mut Option<T>,
    seen: Option<T>,
    show: impl Fn(&T) -> S,
) -> Option<String> {
    match (*known, seen) {
        (None, Some(_)) => *known = seen,
        (Some(k), Some(s)) if k != s => {
            return Some(format!("{what}: {} before, {} in a later mail", show(&k), show(&s)));
        }
        _ => {}
    }
    None
}
