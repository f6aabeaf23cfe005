//! The facts that an invoice's covering mail states: which figure plays which part.

use rust_decimal::Decimal;

use super::numbers::same_number;
use super::page::{Named, Page};
use super::rules::{Class, Hit};
use super::tokens::Kind;
use super::{InvoiceFacts, Source};
use crate::dunning::NeverDun;

impl Page<'_> {
    /// The invoices (or credit notes) of a mail that carries some.
    pub(super) fn facts(&self, credit: bool) -> Vec<InvoiceFacts> {
        let own = self.own_numbers(credit);
        let iban = self.iban();
        let several = own.len() > 1;
        let parts = self.parts(credit);
        let term = self.term();
        let numbers: Vec<Option<&Named>> =
            if own.is_empty() { vec![None] } else { own.iter().map(|named| Some(*named)).collect() };
        let mut facts = Vec::new();
        for named in &numbers {
            let issued = self.issued(*named, several);
            let stated = self
                .amount(*named, &own, &parts, credit)
                .or_else(|| credit.then(|| self.credited(&parts)).flatten());
            let (amount, currency) = stated.unzip();
            let due = self.due(*named, several).or_else(|| {
                let term = term?;
                let start = if term.from_today { self.mail.sent } else { issued.unwrap_or(self.mail.sent) };
                term.span.due(start)
            });
            let number = named.map(|named| named.raw.clone()).or_else(|| self.number_of_file(credit));
            facts.push(InvoiceFacts {
                number,
                issued,
                due: due.filter(|_| !credit),
                amount,
                currency: currency.flatten(),
                type_code: Some(if credit { "381" } else { "380" }.into()),
                iban: iban.clone(),
                source: Source::Text,
                never_dun: self.never_dun(amount).filter(|_| !credit),
                refers_to: self.referred(&own),
                ..InvoiceFacts::default()
            });
        }
        self.share(&mut facts);
        facts
    }

    /// "Both of 3 July": the one day that is stated beside such a word is that of all.
    fn share(&self, facts: &mut [InvoiceFacts]) {
        let all = self.tokens[self.body..].iter().any(|token| {
            matches!(
                token.fold.as_str(),
                "both"
                    | "each"
                    | "all"
                    | "beide"
                    | "jeweils"
                    | "alle"
                    | "allebei"
                    | "telkens"
                    | "obie"
                    | "oba"
                    | "wszystkie"
            )
        });
        let stated: Vec<_> = facts.iter().filter_map(|facts| facts.issued).collect();
        if let (true, [day]) = (all, &stated[..]) {
            for facts in facts {
                facts.issued = Some(*day);
            }
        }
    }

    /// Whether a figure belongs to another document than `named`.
    pub(super) fn is_foreign(&self, at: usize, named: Option<&Named>, several: bool) -> bool {
        match (self.owner(at), named) {
            (Some(owner), Some(named)) => !same_number(&owner.norm, &named.norm),
            (Some(owner), None) => {
                owner.label.is_some_and(|label| label != Class::Invoice) || self.is_replaced(owner)
            }
            (None, _) => !several && self.is_elsewhere(at),
        }
    }

    /// The one account number that the mail states.
    fn iban(&self) -> Option<String> {
        let mut found: Option<&String> = None;
        for token in &self.tokens {
            if let Kind::Iban(iban) = &token.kind {
                if found.is_some_and(|known| known != iban) {
                    return None;
                }
                found = Some(iban);
            }
        }
        found.cloned()
    }

    /// Why it is never dunned, by what the text says; `amount` is what it asks for.
    pub(super) fn never_dun(&self, amount: Option<Decimal>) -> Option<NeverDun> {
        // "Wenst u een domiciliëring?" offers one.
        let offered = |hit: &Hit| self.tokens[hit.start].question;
        if self.of(Class::DirectDebit).any(|hit| !self.in_subject(hit.start) && !offered(hit)) {
            return Some(NeverDun::DirectDebit);
        }
        let paid_by_card = self.of(Class::Card).any(|hit| {
            let sentence = self.tokens[hit.start].sentence;
            self.says(sentence, Class::Settled) || self.says(sentence, Class::AlreadyPaid)
        });
        if paid_by_card {
            return Some(NeverDun::PaidByCard);
        }
        let paid = self
            .of(Class::AlreadyPaid)
            // "Already paid deposit: 3,000" pays a part.
            .filter(|hit| {
                let sentence = self.tokens[hit.start].sentence;
                !self.tokens.iter().any(|token| {
                    token.sentence == sentence
                        && matches!(token.kind, Kind::Amount { value, .. } if amount.is_some_and(|a| a != value))
                })
            })
            .any(|hit| self.owner(hit.start).is_none_or(|owner| owner.file.is_some()));
        if paid {
            return Some(NeverDun::AlreadyPaid);
        }
        amount.filter(Decimal::is_zero).map(|_| NeverDun::ZeroTotal)
    }
}
