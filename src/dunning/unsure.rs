//! Figures that a document does not state clearly: what is most likely is proposed, and a person confirms it. Papers of one
//! program look alike, so what was confirmed often enough is taken without asking, until somebody corrects it.

use super::step::Step;
use super::{Action, Fact, HoldKind, Proposal, Question, QuestionKind, Sighting, Unsure, is_placeholder};

/// So much of one invoice is asked about: a card is read by a person.
pub(super) const MOST: usize = 8;

/// After so many confirmations in a row a figure that looks the same is taken as it is read.
const ENOUGH: u32 = 2;

impl Step<'_> {
    /// A sighting with the figures that are taken because a person has confirmed what looked the same before.
    pub(super) fn as_before(&mut self, seen: &Sighting) -> (Sighting, Vec<Proposal>) {
        let mut seen = seen.clone();
        let known = |unsure: &Unsure| unsure.likeliest.as_ref().is_some_and(|l| l.times >= ENOUGH);
        let (taken, unsure) = std::mem::take(&mut seen.unsure).into_iter().partition(known);
        seen.unsure = unsure;
        let taken: Vec<Proposal> = taken.into_iter().filter_map(|unsure: Unsure| unsure.likeliest).collect();
        for Proposal { fact, times, .. } in &taken {
            match fact.clone() {
                Fact::Number(number) => seen.number = seen.number.or(Some(number)),
                Fact::Issued(day) => seen.issued = seen.issued.or(Some(day)),
                Fact::Due(day) => seen.due = seen.due.or(Some(day)),
                Fact::Amount(amount) => seen.amount = seen.amount.or(Some(amount)),
                _ => continue,
            }
            let figure = fact.figure();
            self.because(format!("the {figure} looks as on {times} papers that a person has confirmed"));
        }
        (seen, taken)
    }

    /// Asks about figures of an invoice that are not known yet, all in one question, and holds it meanwhile.
    pub(super) fn ask_about_unsure(&mut self, number: &str, unsure: &[Unsure], message: i64) {
        let Some(invoice) = self.account.invoice(number).filter(|i| i.is_open()) else { return };
        let known = invoice.known();
        let mut open = unsure.iter().filter(|u| !is_about(&u.words, &known)).peekable();
        if open.peek().is_none() {
            return;
        }
        let asked = self.account.questions.iter().find(|q| is_unsure_of(q, number));
        let details = asked.map(|q| q.detail.split("; ").map(str::to_string).collect());
        let mut details: Vec<String> = details.unwrap_or_default();
        let mut proposed = self.proposed(number);
        for Unsure { words, likeliest } in open {
            if !details.contains(words) && details.len() < MOST {
                details.push(words.clone());
            }
            // Of two papers that are read differently neither is likelier.
            let Some(likeliest) = likeliest else { continue };
            match proposed.iter().position(|other| other.fact.figure() == likeliest.fact.figure()) {
                Some(at) if !proposed[at].fact.is(&likeliest.fact) => drop(proposed.remove(at)),
                Some(_) => {}
                None => proposed.push(likeliest.clone()),
            }
        }
        proposed.truncate(MOST);
        self.because(format!("not sure, so a person is asked: {}", details.join("; ")));
        self.hold_invoice(number, HoldKind::Facts, None, Some(message));
        self.ask_this(Question {
            kind: QuestionKind::Unsure,
            invoice: Some(number.to_string()),
            message: None,
            since: self.today,
            intent: None,
            detail: details.join("; "),
            payment: None,
            proposed,
        });
    }

    /// Whether a person is asked what a figure of an invoice may be.
    pub(super) fn is_unsure(&self, number: &str, figure: &str) -> bool {
        let mut asked = self.account.questions.iter().filter(|q| is_unsure_of(q, number));
        asked.any(|q| q.detail.split("; ").any(|words| is_about(words, &[figure])))
    }

    /// A person says that what was proposed is right. Figures that are known by now stay as they are.
    pub(super) fn confirm(&mut self, mut number: String, proposed: Vec<Proposal>) {
        for proposal in proposed {
            let fact = &proposal.fact;
            let known = self.account.invoice(&number).is_none_or(|i| i.known().contains(&fact.figure()));
            if known {
                continue;
            }
            self.because(format!("{number}: the proposed {} is confirmed", fact.figure()));
            self.learn(&number, fact, std::slice::from_ref(&proposal));
            self.correct(&number, fact);
            if let Fact::Number(new) = fact
                && self.account.invoice(new).is_some()
            {
                number.clone_from(new);
            }
        }
    }

    /// What a person says of a figure is learnt for the next paper that looks the same.
    pub(super) fn learn(&mut self, number: &str, said: &Fact, asked: &[Proposal]) {
        let taken = self.account.invoice_mut(number).map(|i| std::mem::take(&mut i.as_before));
        let (about, others): (Vec<Proposal>, Vec<Proposal>) =
            taken.unwrap_or_default().into_iter().partition(|p| p.fact.figure() == said.figure());
        if let Some(invoice) = self.account.invoice_mut(number) {
            invoice.as_before = others;
        }
        let asked = asked.iter().filter(|p| p.fact.figure() == said.figure());
        for Proposal { fact, look, .. } in about.iter().chain(asked).filter(|p| !p.look.is_empty()) {
            self.actions.push(Action::Learn { look: look.clone(), right: fact.is(said) });
        }
    }

    /// What was proposed for an invoice.
    pub(super) fn proposed(&self, number: &str) -> Vec<Proposal> {
        let asked = self.account.questions.iter().find(|q| is_unsure_of(q, number));
        asked.map(|q| q.proposed.clone()).unwrap_or_default()
    }

    /// What is known by now is no longer asked.
    pub(super) fn settle_unsure(&mut self, number: &str) {
        let Some(known) = self.account.invoice(number).map(super::Invoice::known) else { return };
        self.account.questions.retain_mut(|q| {
            if !is_unsure_of(q, number) {
                return true;
            }
            let open = q.detail.split("; ").filter(|words| !is_about(words, &known));
            q.detail = open.collect::<Vec<_>>().join("; ");
            q.proposed.retain(|p| !known.contains(&p.fact.figure()));
            !q.detail.is_empty()
        });
    }

    /// Lets an invoice go on once nothing about its figures is asked any more.
    pub(super) fn lift_doubt(&mut self, number: &str) {
        use QuestionKind::{Contradiction, Iban};
        let doubted = [Contradiction, Iban, QuestionKind::Unsure];
        if doubted.into_iter().any(|kind| self.is_asked(kind, Some(number))) {
            return;
        }
        if let Some(invoice) = self.account.invoice_mut(number) {
            invoice.holds.retain(|h| h.kind != HoldKind::Facts);
        }
    }
}

impl super::Invoice {
    /// The figures that are known, as questions name them.
    pub(super) fn known(&self) -> Vec<&'static str> {
        let known = [
            ("number", !is_placeholder(&self.number)),
            ("issued", self.issued.is_some()),
            ("due", self.due.is_some()),
            ("amount", self.amount.is_some()),
        ];
        known.into_iter().filter(|(_, is)| *is).map(|(figure, _)| figure).collect()
    }
}

fn is_unsure_of(question: &Question, number: &str) -> bool {
    question.kind == QuestionKind::Unsure && question.invoice.as_deref() == Some(number)
}

/// Whether a doubt in words (`due: 2026-03-15 or 2026-03-01 in the PDF`) is about one of these figures.
fn is_about(words: &str, figures: &[&str]) -> bool {
    Unsure::parts(words).is_some_and(|(figure, _)| figures.contains(&figure))
}
