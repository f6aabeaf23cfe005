//! What an outgoing mail of the creditor's is, from its subject, text and file names.

use jiff::civil::Date;
use jiff::tz::Offset;

use super::page::Page;
use super::rules::Class;
use super::tokens::Kind;
use super::{InvoiceRules, Outgoing};
use crate::dunning::Language;

/// An outgoing mail, as far as facts are read from it.
#[derive(Debug, Clone, Copy)]
pub struct OutgoingMail<'a> {
    /// Decoded subject.
    pub subject: &'a str,
    /// The newly written text only.
    pub text: &'a str,
    /// The sender's own day.
    pub sent: Date,
    /// The sender's offset from UTC, from the Date header: American ones make `m/d/y` likely.
    pub offset: Option<Offset>,
    /// File names of the attachments.
    pub attachments: &'a [&'a str],
    /// The language to assume where the text does not show it.
    pub language: Option<Language>,
}

/// Reads an outgoing mail of the creditor's: a new invoice or credit note with its facts, a reminder typed by a
/// person, or something else. What the mail does not state is `None`; in doubt it is no invoice.
///
/// Text beyond 16 KB is not read.
pub fn outgoing(mail: &OutgoingMail, rules: &InvoiceRules) -> Outgoing {
    let Some(page) = Page::read(mail, rules) else {
        return Outgoing::Other("other");
    };
    match page.kind() {
        Verdict::Invoices => {
            let facts = page.facts(false);
            // Who states nothing about an invoice and attaches none writes about invoices in general.
            let empty = facts.iter().all(|f| f.number.is_none() && f.amount.is_none() && f.due.is_none());
            let attached = mail.attachments.iter().any(|name| is_document_file(name));
            if empty && !attached { Outgoing::Other("other") } else { Outgoing::Invoices(facts) }
        }
        Verdict::CreditNotes => Outgoing::Invoices(page.facts(true)),
        Verdict::Reminder => Outgoing::Reminder(page.reminded()),
        Verdict::Other(what) => Outgoing::Other(what),
    }
}

enum Verdict {
    Invoices,
    CreditNotes,
    Reminder,
    Other(&'static str),
}

/// The documents that compete for what the mail is.
const RIVALS: [(Class, &str); 7] = [
    (Class::Offer, "offer"),
    (Class::Order, "order_confirmation"),
    (Class::Delivery, "delivery_note"),
    (Class::Proforma, "pro_forma"),
    (Class::Statement, "statement_of_account"),
    (Class::Receipt, "receipt"),
    (Class::PaidByUs, "receipt"),
];

/// Less than this does not make an invoice.
const ENOUGH: f32 = 2.5;

impl Page<'_> {
    fn kind(&self) -> Verdict {
        let attached = self.mail.attachments.iter().any(|name| is_document_file(name));
        if self.of(Class::Newsletter).next().is_some() && !attached {
            return Verdict::Other("newsletter");
        }
        let invoice = self.weight_of(Class::Invoice);
        let credit = self.weight_of(Class::CreditNote);
        let own = self.numbers.iter().any(|named| {
            named.label == Some(Class::Invoice) && !self.in_subject(named.at) && !self.is_elsewhere(named.at)
        });
        if self.forwarded && !(own && invoice >= ENOUGH + 2.0) {
            return Verdict::Other("incoming_invoice_forwarded");
        }
        if self.of(Class::Adviser).any(|hit| !self.says(self.tokens[hit.start].sentence, Class::Due))
            && !self.of(Class::Due).any(|hit| !self.is_elsewhere(hit.start))
        {
            return Verdict::Other("adviser");
        }
        let rival = RIVALS
            .iter()
            .map(|&(class, name)| (self.weight_of(class), name))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(weight, _)| *weight > 1.0);
        let reminder = self.reminder_weight();
        if let Some((weight, name)) = rival
            && weight >= invoice.max(credit)
            && (weight >= reminder
                || name == "statement_of_account"
                    && !self.of(Class::Reminder).any(|hit| self.in_subject(hit.start)))
        {
            return Verdict::Other(name);
        }
        // Asking for money makes an invoice of what merely speaks of one.
        let heading = self.numbers.iter().any(|n| n.by_number && n.label == Some(Class::Invoice));
        let demanded = rival.is_none() && (invoice > 0.0 || heading) && self.demands();
        let invoice = if demanded { invoice.max(1.0) + 1.5 } else { invoice };
        if credit >= ENOUGH && credit >= invoice && credit > reminder {
            return Verdict::CreditNotes;
        }
        let reminding = self.of(Class::Reminder).any(|hit| self.in_subject(hit.start)) && !self.answered;
        if reminder >= 2.0 && (reminder >= invoice || reminding) {
            return Verdict::Reminder;
        }
        let presents = self.of(Class::Presenting).any(|hit| {
            let sentence = self.tokens[hit.start].sentence;
            !self.in_subject(hit.start) && self.says(sentence, Class::Invoice)
        });
        // A copy or an answer about an invoice names no term: a new invoice nearly always does.
        let again =
            self.of(Class::Copy).any(|hit| self.says(self.tokens[hit.start].sentence, Class::Invoice))
                || !presents && self.of(Class::Answer).next().is_some();
        // "Re: invoice 12": talk about one that is known, unless the answer brings it.
        let about =
            self.answered && self.of(Class::Invoice).any(|hit| self.in_subject(hit.start)) && !presents;
        if about {
            return Verdict::Other("other");
        }
        if again && self.term().is_none() && self.due(None, false).is_none() {
            return Verdict::Other("other");
        }
        if invoice >= ENOUGH { Verdict::Invoices } else { Verdict::Other("other") }
    }

    /// Whether the mail asks for a sum: labels it as payable, or states one and a term, a due day or a collection.
    fn demands(&self) -> bool {
        let sum = |at: &usize| {
            matches!(self.tokens[*at].kind, Kind::Amount { .. })
                && !self.is_elsewhere(*at)
                && !self.in_subject(*at)
        };
        let sums: Vec<usize> = (0..self.tokens.len()).filter(sum).collect();
        let labelled = sums.iter().any(|at| {
            let token = &self.tokens[*at];
            self.says(token.sentence, Class::Payable) && !self.says(token.sentence, Class::Future)
        });
        let collected = self.of(Class::DirectDebit).next().is_some();
        !sums.is_empty()
            && (labelled || collected || self.term().is_some() || self.due(None, false).is_some())
    }

    /// How much the mail presents a document of this kind: its strongest mention, and a little for the others.
    fn weight_of(&self, class: Class) -> f32 {
        let mut best = 0.0_f32;
        let mut all = 0.0_f32;
        for hit in self.of(class) {
            let weight = self.mention(class, hit.start, hit.end);
            best = best.max(weight);
            all += weight.max(0.0);
        }
        let files = self.files_of(class);
        if files > 0 {
            all += files as f32;
            best = best.max(1.5);
        }
        // A number from the text on an attached file, labelled as this kind or not at all.
        let on_file = self
            .numbers
            .iter()
            .any(|named| named.file.is_some() && named.label == Some(class) && !self.is_elsewhere(named.at));
        let bare = class == Class::Invoice
            && self.numbers.iter().any(|named| {
                named.file.is_some()
                    && named.label.is_none()
                    && !named.other
                    && self.says(self.tokens[named.at].sentence, Class::Presenting)
            });
        if best > 0.0 || bare {
            best += 1.5 * f32::from(u8::from(on_file)) + 2.5 * f32::from(u8::from(bare && best < 2.0));
        }
        best + (all - best).clamp(0.0, 8.0) * 0.1
    }

    fn mention(&self, class: Class, start: usize, end: usize) -> f32 {
        let token = &self.tokens[start];
        let mut weight = 1.0;
        // "Correction to invoice 12" brings the correction.
        if class == Class::Invoice
            && self.says(token.sentence, Class::CreditNote)
            && self.of(Class::Replaced).any(|hit| hit.start < end && start <= hit.end)
        {
            return 0.5;
        }
        if self.in_subject(start) {
            weight = match (self.answered, class) {
                (true, _) => 0.8,
                (false, Class::Invoice) => 2.5,
                (false, _) => 3.0,
            };
            if self.numbers.iter().any(|named| named.label == Some(class) && self.in_subject(named.at))
                && !self.answered
            {
                weight += 1.0;
            }
            return if self.says(token.sentence, Class::Unpaid) { 0.0 } else { weight };
        }
        if class == Class::Invoice || class == Class::CreditNote {
            let numbered = self
                .numbers
                .iter()
                .any(|named| named.label == Some(class) && (end..end + 4).contains(&named.start));
            if self.is_elsewhere(start) || self.is_future(start) && !numbered {
                return 0.0;
            }
            if token.question && !self.says(token.sentence, Class::Presenting) {
                return 0.2;
            }
        }
        // "For delivery 30991 we send you invoice 60013" brings the invoice.
        if matches!(class, Class::Delivery | Class::Order | Class::Offer)
            && self.numbers.iter().any(|named| {
                named.label == Some(Class::Invoice)
                    && self.tokens[named.at].sentence == token.sentence
                    && !self.is_elsewhere(named.at)
                    && !self.is_future(named.at)
            })
        {
            return 0.5;
        }
        if matches!(class, Class::Receipt | Class::PaidByUs) && self.says(token.sentence, Class::Unpaid) {
            return 0.0;
        }
        if class == Class::PaidByUs {
            weight += 4.0;
        }
        weight += 2.0 * f32::from(u8::from(self.says(token.sentence, Class::Presenting)));
        let numbered = self
            .numbers
            .iter()
            .any(|named| named.label == Some(class) && (end..end + 4).contains(&named.start));
        weight += 1.5 * f32::from(u8::from(numbered));
        let referred = self
            .hits
            .iter()
            .any(|hit| hit.class == Class::Reference && (hit.end == start || hit.end + 1 == start));
        if referred && class != Class::Invoice {
            weight -= 2.5;
        }
        weight
    }

    /// Whether what stands here is said of an older document: one that is open, paid, or replaced.
    pub(super) fn is_elsewhere(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let presented = self.says(token.sentence, Class::Presenting);
        // "For 22,000 (of 88,000, of which 44,000 has been received)": beside other sums a clause speaks for itself.
        let sums = self
            .sentence(token.sentence)
            .iter()
            .filter(|t| matches!(t.kind, Kind::Amount { .. }))
            .take(2)
            .count();
        let says = |class| {
            self.clause_says(token.clause, class)
                || !presented && self.says(token.sentence, class) && (class == Class::Unpaid || sums < 2)
        };
        // "Half was paid in March, 250 is left to pay" is about this one.
        let to_pay =
            self.says(token.sentence, Class::Payable) && !self.clause_says(token.clause, Class::Settled);
        says(Class::Unpaid) || says(Class::Settled) && !to_pay
    }

    fn is_future(&self, at: usize) -> bool {
        self.says(self.tokens[at].sentence, Class::Future)
    }

    fn reminder_weight(&self) -> f32 {
        let mut weight = 0.0_f32;
        for hit in self.of(Class::Reminder) {
            weight = weight.max(if self.in_subject(hit.start) && !self.answered { 5.0 } else { 3.0 });
        }
        for hit in self.of(Class::Unpaid) {
            let sentence = self.tokens[hit.start].sentence;
            // "Noch offen: 300,00 €" may be the last line of a new invoice's sums.
            if self.of(Class::Payable).any(|payable| payable.start < hit.end && hit.start < payable.end) {
                continue;
            }
            let named: Vec<_> = self
                .numbers
                .iter()
                .filter(|n| n.is_document() && self.tokens[n.at].sentence == sentence)
                .collect();
            // "It was due on the 3rd": it is the invoice that was named last.
            let meant = if named.is_empty() {
                self.numbers.iter().rfind(|n| n.is_document() && n.at < hit.start).into_iter().collect()
            } else {
                named
            };
            // The mail's main document, by its file or subject, or an older one beside a new invoice?
            let is_main = |norm: &str| {
                self.numbers.iter().any(|n| n.norm == norm && (n.file.is_some() || self.in_subject(n.at)))
            };
            let main = meant.iter().any(|n| is_main(&n.norm));
            let about_money = !meant.is_empty()
                || [Class::Invoice, Class::Pay, Class::Due].iter().any(|class| self.says(sentence, *class))
                || self.sentence(sentence).iter().any(|token| matches!(token.kind, Kind::Amount { .. }));
            let weighs = match (main, meant.is_empty(), about_money) {
                (true, ..) => 6.0,
                (false, true, true) => 4.0,
                (false, false, _) => 3.0,
                (false, true, false) => 2.0,
            };
            weight = weight.max(weighs);
        }
        if weight > 0.0 && self.of(Class::Again).next().is_some() {
            weight += 1.5;
        }
        weight
    }

    /// The invoices that a reminder is about.
    fn reminded(&self) -> Vec<String> {
        let mut numbers: Vec<String> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for named in &self.numbers {
            if named.is_document()
                && matches!(named.label, None | Some(Class::Invoice))
                && seen.insert(named.norm.clone())
            {
                numbers.push(named.raw.clone());
            }
        }
        numbers
    }
}

/// Whether a file may be a document rather than a picture or a table.
pub(super) fn is_document_file(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".pdf", ".xml", ".doc", ".docx", ".odt"].iter().any(|end| lower.ends_with(end))
}
