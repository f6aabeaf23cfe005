//! The due day: what labels, sentences and terms say of it, and whether they agree.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::days;
use super::form::{Form, Value};
use super::labels::Label;
use super::likeness::Answer;
use super::spoken::Spoken;
use super::{asked, sums};
use crate::documents::dates::is_anothers;
use crate::documents::rules::Words;
use crate::dunning::NeverDun;

/// Longest terms that are believed, in days: half a year.
const LONGEST_TERM: i32 = 190;
/// A stated due day may lie so many days behind the one that the terms make of the invoice's date.
const COUNTED_LATER: i32 = 5;

/// "At once, and by that day at the latest": that day comes within so many days.
const SOON: i32 = 45;
/// A direct debit comes within so many days.
const MONTH: i32 = 31;

/// What is known of a paper when its due day is asked for.
struct Asked<'a> {
    form: &'a Form,
    words: &'a Words,
    issued: Option<Date>,
    amount: Option<Decimal>,
    spoken: &'a Spoken,
}

/// The last day on which the sum can be paid in time.
pub(super) fn due(
    form: &Form,
    words: &Words,
    issued: Option<Date>,
    amount: Option<Decimal>,
    spoken: &Spoken,
) -> Answer<Date> {
    Asked { form, words, issued, amount, spoken }.due()
}

/// A day that follows from what is said, and stands in no one place.
fn said_by(day: Date, rule: &str) -> Answer<Date> {
    Answer::Known { value: day, cell: None, rule: rule.into() }
}

impl Asked<'_> {
    fn due(&self) -> Answer<Date> {
        let (form, spoken) = (self.form, self.spoken);
        let labelled = days::labelled(form, Label::Due);
        let named: Vec<Date> = labelled.iter().map(|value| value.value).collect();
        let mut labelled = self.own(labelled);
        // What is collected is collected on its day, whatever else falls due.
        let collected = spoken.due.filter(|_| self.is_collected());
        labelled.retain(|value| collected.is_none_or(|day| value.value == day));
        // A discount's day is none of payment where the terms count a later one.
        let discounts = spoken.skonto.iter().map(|skonto| skonto.until);
        let discounts: Vec<Date> =
            discounts.filter(|until| spoken.counted.is_some_and(|counted| counted > *until)).collect();
        labelled.retain(|value| !discounts.contains(&value.value));
        let said = spoken.due.filter(|due| !discounts.contains(due));

        let mut stated: Vec<Date> = labelled.iter().map(|value| value.value).collect();
        stated.sort();
        stated.dedup();
        let decided = self.choose(&labelled, &stated, said);
        let Some(day) = decided.value().copied() else { return decided };
        if let Some((one, other)) =
            days::parts(form, self.words).filter(|_| stated.is_empty() && collected.is_none())
        {
            return Answer::unsure(format!("{one} or {other}"));
        }
        if stated.is_empty() && said.is_none() {
            return decided;
        }
        if let Some(said) =
            said.filter(|said| !stated.is_empty() && !stated.contains(said) && !named.contains(said))
        {
            return Answer::unsure(format!("{day} or {said}"));
        }
        let by_label =
            !labelled.is_empty() && labelled.iter().all(|value| !form.cells[value.label].is_prose());
        match self.against(day, by_label).filter(|_| collected.is_none()).or_else(|| self.unlikely(day)) {
            Some(doubt) => Answer::unsure(doubt),
            None => decided,
        }
    }

    /// Those of the days that labels name which are this invoice's; where there is none, those that words of paying name.
    fn own(&self, mut labelled: Vec<Value<Date>>) -> Vec<Value<Date>> {
        let (form, spoken) = (self.form, self.spoken);
        // The day of an earlier invoice that was not paid either.
        let ahead = |value: &Value<Date>| self.issued.is_some_and(|issued| value.value >= issued);
        if labelled.iter().any(ahead) || spoken.due.is_some() {
            labelled.retain(|value| self.issued.is_none() || ahead(value));
        }
        labelled.retain(|value| {
            let tokens = &form.cells[value.label].tokens;
            !is_anothers(tokens, value.start, &self.words.hits(tokens))
        });
        if let Some(amount) = self.amount {
            let beside_another = |value: &Value<Date>| sums::is_beside_another(form, value.cell, amount);
            // In a list below the label, that of an earlier invoice.
            labelled.retain(|value| {
                form.cells[value.cell].row == form.cells[value.label].row || !beside_another(value)
            });
            // Of several, those that stand in a row with another sum are of another payment.
            let several = labelled.iter().any(|value| value.value != labelled[0].value);
            if several && !labelled.iter().all(beside_another) {
                labelled.retain(|value| !beside_another(value));
            }
        }
        if labelled.is_empty() {
            labelled = asked::beneath_sums(form, self.words);
        }
        if labelled.is_empty() && spoken.due.is_none() && spoken.counted.is_none() {
            labelled = asked::paying(form, self.words);
            labelled.extend(self.amount.into_iter().flat_map(|amount| asked::beside(form, amount)));
            labelled.retain(|value| self.issued.is_some_and(|issued| value.value > issued));
        }
        labelled
    }

    /// One of the days `stated`, in order, by the values `labelled`; else what is said, or counted.
    fn choose(&self, labelled: &[Value<Date>], stated: &[Date], said: Option<Date>) -> Answer<Date> {
        let by = |day: Date| {
            labelled.iter().find(|value| value.value == day).map_or(Answer::Unstated, days::named)
        };
        match *stated {
            // Terms beside a label go before those of sentences, which count the days of much else.
            [] => match (said, self.spoken.labelled.or(self.spoken.counted)) {
                (Some(day), _) => said_by(day, "what is said of paying"),
                // What is collected is so within a month; longer spans are those of what is charged for: "59 days x €1.04".
                (None, Some(day)) if self.is_collected() && self.days_until(day) > MONTH => Answer::Unstated,
                (None, Some(day)) => said_by(day, "the terms, counted from the invoice's date"),
                (None, None) => Answer::Unstated,
            },
            [day] => by(day),
            // With a discount there are several; the net day is the last. Without one they may be of parts.
            [.., last]
                if said == Some(last)
                    || said.is_none_or(|due| stated.contains(&due)) && self.is_discounted() =>
            {
                by(last)
            }
            _ => {
                let days: Vec<String> = stated.iter().map(Date::to_string).collect();
                Answer::unsure(days.join(" or "))
            }
        }
    }

    /// Whether it is paid by direct debit.
    fn is_collected(&self) -> bool {
        self.spoken.never_dun == Some(NeverDun::DirectDebit)
    }

    fn is_discounted(&self) -> bool {
        self.form.labelled(Label::Discount).next().is_some()
    }

    /// Why the terms speak against a day, in words. A label's day stands against the terms beside a label: sentences count
    /// the days of much else.
    fn against(&self, due: Date, by_label: bool) -> Option<String> {
        // Some count the invoice's own day as the first; others from its receipt, or to the next working day.
        let near = |counted: Date| {
            counted.until(due).is_ok_and(|span| (-1..=COUNTED_LATER).contains(&span.get_days()))
        };
        if self.spoken.each.iter().any(|counted| near(*counted)) {
            return None;
        }
        // "Payable at once, by 14 July at the latest" sets the day.
        let at_once = |counted: Date| self.issued == Some(counted) && self.days_until(due) <= SOON;
        // Days to take a discount are no term.
        let sooner = |counted: Date| counted < due && (self.is_discounted() || at_once(counted));
        let counted = if by_label { self.spoken.labelled } else { self.spoken.counted };
        let counted = counted.filter(|counted| !near(*counted) && !sooner(*counted))?;
        Some(format!("{due}, but the terms make it {counted}"))
    }

    /// Why no invoice is due on such a day, in words.
    fn unlikely(&self, due: Date) -> Option<String> {
        match self.days_until(due) {
            ..0 => Some(format!("{due}, before the invoice's own date")),
            // The end of a contract, or a misread year.
            days if days > LONGEST_TERM => Some(format!("{due}, long after the invoice's date")),
            _ => None,
        }
    }

    /// Days from the invoice's own; 0 if that is not known.
    fn days_until(&self, due: Date) -> i32 {
        self.issued.and_then(|issued| issued.until(due).ok()).map_or(0, |span| span.get_days())
    }
}
