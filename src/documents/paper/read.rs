//! A paper → the invoice on it, with what is doubtful and where each figure was found.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::candidates::{Answered, Asked, Candidate, Candidates, Stated};
use super::form::Form;
use super::labels::{Label, Layout, names, squeezed};
use super::likeness::{Answer, Doubt, Likeliest};
use super::opened::Opened;
use super::spoken::{self, Spoken};
use super::{Found, Paper, Reading, Stands, due, issued, money, number, parties, ruled};
use crate::documents::rules::{InvoiceRules, Words};
use crate::documents::tokens::Kind;
use crate::documents::{InvoiceFacts, Source};
use crate::dunning::{Fact, Language, Money, NeverDun, Proposal, Unsure};

/// Whose papers these are: tells buyer from seller.
#[derive(Debug, Clone, Copy, Default)]
pub struct Creditor<'a> {
    /// The firm's name; empty if it is not known.
    pub name: &'a str,
    /// Its accounts.
    pub ibans: &'a [String],
}

/// Reads the figures on a paper: by the rules, and by how they look beside those of other papers.
pub fn read(paper: &Paper, rules: &InvoiceRules, creditor: Creditor, hint: Option<Language>) -> Reading {
    if paper.is_picture() {
        return Reading { stands: Stands::Picture, ..Reading::default() };
    }
    let Some(opened) = Opened::of(paper, rules, hint) else {
        return Reading { stands: Stands::Other("other"), ..Reading::default() };
    };
    let mut reading = Sheets {
        form: &opened.form,
        rules,
        words: opened.words,
        layout: opened.layout,
        candidates: Candidates::of(&opened.form, opened.words, &rules.topics),
        creditor,
        reading: Reading::default(),
        unsure: Vec::new(),
    }
    .reading();
    reading.language = Some(opened.words.language);
    reading.layout = opened.layout.map(|layout| layout.name.clone());
    reading
}

fn stands(kind: &'static str) -> Stands {
    match kind {
        "invoice" => Stands::Invoice,
        "credit_note" => Stands::Credit,
        "reminder" => Stands::Reminder,
        other => Stands::Other(other),
    }
}

/// How sure it must be that the creditor buys, and how unsure that they sell, whatever the rules say: to take an own invoice for a
/// bought one is to lose it.
const BOUGHT: f32 = 0.97;
const OWN: f32 = 0.5;

struct Sheets<'a> {
    form: &'a Form,
    rules: &'a InvoiceRules,
    words: &'a Words,
    /// The user's own layout, which counts before all else.
    layout: Option<&'a Layout>,
    candidates: Candidates<'a>,
    creditor: Creditor<'a>,
    reading: Reading,
    unsure: Vec<Unsure>,
}

impl Sheets<'_> {
    fn reading(mut self) -> Reading {
        let ruled = ruled::kind(self.form);
        let known = self.rules.likeness.answer(Asked::Kind, self.candidates.kinds(), ruled.clone());
        // In doubt a paper is no invoice, whatever its title says.
        let (known, untitled) = match (&known, ruled.value()) {
            (Answer::Known { .. }, _) | (_, Some(&("invoice" | "credit_note"))) => (known, false),
            (_, Some(_)) => (ruled, false),
            (_, None) => (known, true),
        };
        let (buyer, seller) = parties::parties(self.form, self.creditor.name);
        self.reading.stands = match known.value() {
            Some(kind) => stands(kind),
            // Who numbers, dates and asks for money without a title writes an invoice all the same.
            None if untitled && self.asks() => Stands::Invoice,
            None => Stands::Other("other"),
        };
        self.noted("kind", known, |_, _| None);
        if self.is_bought(&buyer, &seller) {
            self.reading.stands = Stands::Incoming;
        }
        let buyer = buyer.filter(|name| {
            self.reading.stands == Stands::Incoming || parties::names_a_debtor(name, self.creditor.name)
        });
        self.reading.facts = InvoiceFacts { buyer, seller, source: Source::Pdf, ..InvoiceFacts::default() };
        self.figures(self.reading.stands == Stands::Credit);
        let facts = &self.reading.facts;
        let proved = || facts.amount.is_some_and(|amount| self.candidates.sums.adds_up(amount));
        let whole = facts.issued.is_some() && facts.amount.is_some() && (facts.due.is_some() || proved());
        if untitled && whole && facts.number.is_some() && self.names(Label::Number) {
            self.reading.stands = match self.reading.stands {
                Stands::Other(_) => Stands::Invoice,
                known => known,
            };
        }
        self.reading.facts.unsure = self.unsure;
        self.reading
    }

    /// Whether the creditor is who buys. `buyer`, `seller`: the names by the rules.
    fn is_bought(&self, buyer: &Option<String>, seller: &Option<String>) -> bool {
        let firm = self.creditor.name;
        let own = squeezed(firm);
        let is_own = |name: &Option<String>| name.as_deref().is_some_and(|name| names(name, &own));
        let ruled = is_own(buyer) && !is_own(seller);
        match self.rules.likeness.share(Asked::Side, &self.candidates.sides(firm), &"buyer") {
            Some(BOUGHT..) => true,
            Some(..=OWN) => false,
            _ => ruled,
        }
    }

    /// Whether it has an invoice's number, a due day or terms, and a sum to be paid.
    fn asks(&self) -> bool {
        self.names(Label::Number)
            && self.names(Label::Payable)
            && (self.names(Label::Due) || self.names(Label::Terms))
    }

    /// Whether a label stands there that means nothing else: a bare "No." may be anything's.
    fn names(&self, label: Label) -> bool {
        self.form
            .labelled(label)
            .any(|(_, hit)| hit.end - hit.start > 1 || label != Label::Number || hit.rule.len() > 24)
    }

    fn figures(&mut self, credit: bool) {
        let form = self.form;
        let mut facts = std::mem::take(&mut self.reading.facts);
        facts.type_code = Some(if credit { "381" } else { "380" }.into());
        let mut answered = Answered { credit, ..Answered::default() };
        let number =
            self.weighed(Asked::Number, self.candidates.numbers(&answered), ruled::number(form, credit));
        facts.number = self.noted("number", number, |number, _| Some(Fact::Number(number)));
        answered.number = facts.number.as_deref();
        facts.refers_to = number::referred(form, facts.number.as_deref()).filter(|_| credit);
        let ruled = issued::issued(form, self.words, facts.number.as_deref(), credit);
        let issued = self.weighed(Asked::Issued, self.candidates.days(&answered), ruled);
        let issued_likely = issued.likeliest().copied();
        facts.issued = self.noted("issued", issued, |day, _| Some(Fact::Issued(day)));
        let (sums, columns) = (&self.candidates.sums, &self.candidates.columns);
        let ruled = ruled::amount(form, sums, columns, credit);
        let amount = self.weighed(Asked::Amount, self.candidates.amounts(&answered), ruled);
        let place = match amount {
            Answer::Known { cell, .. } => cell,
            Answer::Unstated | Answer::Unsure(_) => None,
        };
        let signed = |sum: Decimal| if credit { sum.abs() } else { sum };
        let of_money =
            |sum: Decimal, cell| Some(Fact::Amount(Money::new(signed(sum), money::currency(form, cell)?)));
        facts.amount = self.noted("amount", amount, of_money).map(signed);
        answered.amount = facts.amount;
        let (due, spoken) = self.due(Answered { issued: facts.issued, ..answered });
        // Terms that count from a day that is not sure come to one that is not.
        let due = match issued_likely {
            Some(_) if due.value().is_none() => {
                due.or_likely(self.due(Answered { issued: issued_likely, ..answered }).0)
            }
            _ => due,
        };
        if !credit {
            facts.due = self.noted("due", due, |day, _| Some(Fact::Due(day)));
        }
        facts.currency = money::currency(form, place).filter(|_| facts.amount.is_some());
        facts.iban = number::account(form, self.creditor.ibans);
        facts.buyer_reference = number::reference(form, Label::BuyerReference);
        facts.order = number::reference(form, Label::Order);
        facts.payment_reference = number::reference(form, Label::PaymentReference);
        facts.skonto = spoken.skonto;
        let settled = self.settled().then_some(NeverDun::AlreadyPaid);
        let nothing = facts.amount.filter(Decimal::is_zero).map(|_| NeverDun::ZeroTotal);
        // "Paid" beside a sum that is still to be paid pays a part.
        let paid = |label| {
            form.values(label, |cell, range, _| {
                cell.tokens[range].iter().find_map(|token| match token.kind {
                    Kind::Amount { value, .. } => Some(value),
                    _ => None,
                })
            })
        };
        let owed = facts.amount.filter(|amount| !amount.is_zero());
        let part = !paid(Label::Paid).is_empty()
            || owed.is_some_and(|owed| paid(Label::Settled).iter().any(|paid| paid.value != owed));
        facts.never_dun = spoken
            .never_dun
            .filter(|why| *why != NeverDun::AlreadyPaid)
            .or(settled.filter(|_| !part))
            .or(nothing)
            .filter(|_| !credit);
        self.reading.facts = facts;
    }

    /// The due day, given what else is known of the invoice, and what the paper says of paying.
    fn due(&self, answered: Answered) -> (Answer<Date>, Spoken) {
        let spoken = spoken::spoken(self.form, self.rules, self.words, answered.issued);
        let ruled = due::due(self.form, self.words, answered.issued, answered.amount, &spoken);
        (self.weighed(Asked::Due, self.candidates.due_days(&answered), ruled), spoken)
    }

    /// Whether the paper says that it was paid; "until paid in full" does not.
    fn settled(&self) -> bool {
        const UNLESS: [&str; 16] = [
            "until", "unless", "if", "not", "once", "bis", "wenn", "nicht", "noch", "do", "nie", "gdy",
            "tot", "totdat", "niet", "indien",
        ];
        self.form.labelled(Label::Settled).any(|(at, hit)| {
            let before = &self.form.cells[at].tokens[hit.start.saturating_sub(3)..hit.start];
            before.iter().all(|token| !UNLESS.contains(&token.fold.as_str()))
        })
    }

    /// What the candidates make of what the rules say; what a user's own layout names stays as it is.
    fn weighed<T: Stated>(&self, asked: Asked, candidates: Vec<Candidate<T>>, ruled: Answer<T>) -> Answer<T> {
        let own = |rule: &str| {
            self.layout.is_some_and(|layout| rule.starts_with(&format!("{}.paper.", layout.name)))
        };
        match &ruled {
            Answer::Known { rule, .. } if own(rule) => ruled,
            _ => self.rules.likeness.answer(asked, candidates, ruled),
        }
    }

    /// Notes where an answer was found, or why it is not sure. `fact`: what a person confirms with a value from that cell.
    fn noted<T>(
        &mut self,
        what: &'static str,
        answer: Answer<T>,
        fact: impl Fn(T, Option<usize>) -> Option<Fact>,
    ) -> Option<T> {
        match answer {
            Answer::Unstated => None,
            Answer::Unsure(Doubt { words, likeliest }) => {
                if let Some(cell) = likeliest.as_ref().and_then(|likeliest| likeliest.cell) {
                    self.found(what, cell, &format!("not sure: {words}"));
                }
                let likeliest = likeliest.and_then(|Likeliest { value, cell, look }| {
                    Some(Proposal { fact: fact(value, cell)?, look, times: 0 })
                });
                self.unsure.push(Unsure::on_paper(what, &words, likeliest));
                None
            }
            Answer::Known { value, cell, rule } => {
                match cell {
                    Some(cell) => self.found(what, cell, &rule),
                    None => self.reading.found.push(Found::by(what, &rule)),
                }
                Some(value)
            }
        }
    }

    fn found(&mut self, what: &'static str, at: usize, rule: &str) {
        let cell = &self.form.cells[at];
        let page_row =
            self.form.cells.iter().find(|other| other.page == cell.page).map_or(0, |first| first.row);
        self.reading.found.push(Found {
            what,
            page: cell.page + 1,
            line: cell.row - page_row + 1,
            words: cell.text.clone(),
            rule: rule.to_owned(),
        });
    }
}
