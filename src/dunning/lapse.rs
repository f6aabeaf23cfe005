//! Claims that lapse: a person is warned in time, and what the law forbids to demand is held.

use jiff::civil::Date;

use super::step::Step;
use super::{ClaimLaw, HoldKind, Invoice, Level, Policy, QuestionKind};
use crate::law::{Debtor, Effect, Warning, last_warning, next_warning};

/// The last day to bring a claim, with the day that it is counted from.
struct Lapse {
    from: Date,
    last_day: Date,
}

/// The last day to bring an invoice's claim, as far as the rules of law or a person say.
pub fn last_day(invoice: &Invoice, policy: &Policy) -> Option<Date> {
    lapse(invoice, policy).map(|lapse| lapse.last_day)
}

/// When an invoice's claim lapses, as far as the rules of law say; a person's word counts before them.
fn lapse(invoice: &Invoice, policy: &Policy) -> Option<Lapse> {
    let law = policy.law.as_ref()?;
    let due = invoice.due?;
    if let Some(last_day) = invoice.lapses {
        return Some(Lapse { from: due, last_day });
    }
    let found = law.jurisdiction.lapses(law.debtor, law.limitation.as_deref(), due, None, None)?;
    Some(Lapse { from: found.from, last_day: found.last_day })
}

/// The sentence with which a formal demand keeps its claims from lapsing, where a letter can do that. Whether it has
/// is for a person to say: the receipt must be proven (art. 3:317 BW).
pub(super) fn sentence(level: Level, policy: &Policy) -> Option<String> {
    let law = policy.law.as_ref().filter(|_| level >= Level::FormalDemand)?;
    let restarts = law.jurisdiction.reminder == Effect::Restart;
    law.jurisdiction.reminder_sentence.clone().filter(|_| restarts)
}

impl ClaimLaw {
    /// Whether a claim that has lapsed may not even be demanded (PL, consumers: art. 117 § 2¹ KC).
    fn silences(&self) -> bool {
        self.jurisdiction.time_bar_silences && self.debtor == Debtor::Consumer
    }
}

/// Whether the invoice's claim has lapsed and may not be demanded any more, and nothing says so yet.
fn to_be_silenced(invoice: &Invoice, policy: &Policy, today: Date) -> bool {
    let silences = policy.law.as_ref().is_some_and(ClaimLaw::silences);
    let lapsed = || lapse(invoice, policy).is_some_and(|lapse| lapse.last_day < today);
    silences && !invoice.holds.iter().any(|h| h.kind == HoldKind::TimeBarred) && lapsed()
}

/// The day on which the invoice must be looked at because its claim lapses: today, if a warning is due.
pub(super) fn look_on(invoice: &Invoice, policy: &Policy, today: Date) -> Option<Date> {
    let Lapse { from, last_day } = lapse(invoice, policy)?;
    let due = last_warning(from, last_day, today).is_some_and(|warning| invoice.warned < Some(warning));
    if due || to_be_silenced(invoice, policy, today) {
        return Some(today);
    }
    next_warning(from, last_day, today)
}

impl Invoice {
    /// Another day counts: what was warned of, and held for it, is looked at anew.
    pub(super) fn forget_warnings(&mut self) {
        self.warned = None;
        self.holds.retain(|h| h.kind != HoldKind::TimeBarred);
    }
}

impl Step<'_> {
    /// Warns of claims that lapse, each time once; holds what may not be demanded any more. A hold that a person
    /// has lifted comes back: the law is not lifted with it. Who knows of an interruption says so with
    /// [`super::Fact::Lapses`].
    pub(super) fn warn_of_lapse(&mut self) {
        for number in self.open() {
            let Some(invoice) = self.account.invoice(&number) else { continue };
            let Some(Lapse { from, last_day }) = lapse(invoice, self.policy) else { continue };
            let silenced = to_be_silenced(invoice, self.policy, self.today);
            let warning = last_warning(from, last_day, self.today).filter(|w| invoice.warned < Some(*w));
            let Some(invoice) = self.account.invoice_mut(&number) else { continue };
            if let Some(warning) = warning {
                invoice.warned = Some(warning);
                let kind = match warning {
                    Warning::Lapsed => QuestionKind::Lapsed,
                    _ => QuestionKind::Lapses,
                };
                self.because(format!("the last day to bring the claim is {last_day}: {}", words(warning)));
                self.drop_questions(|q| {
                    matches!(q.kind, QuestionKind::Lapses) && q.invoice.as_deref() == Some(&*number)
                });
                self.ask(kind, Some(&number), None, last_day.to_string());
            }
            if silenced {
                self.because("a claim that has lapsed may not be demanded from a consumer: held".into());
                self.hold_invoice(&number, HoldKind::TimeBarred, None, None);
                self.ask(QuestionKind::Lapsed, Some(&number), None, last_day.to_string());
            }
        }
    }
}

fn words(warning: Warning) -> &'static str {
    match warning {
        Warning::TwelveMonths => "twelve months ahead",
        Warning::SixMonths => "six months ahead",
        Warning::ThreeMonths => "three months ahead",
        Warning::TwoWeeks => "two weeks ahead",
        Warning::Lapsed => "it has passed",
    }
}
