//! Which of a paper's sums is to be paid.

use rust_decimal::Decimal;

use super::column::Columns;
use super::form::{Form, Value};
use super::labels::Label;
use super::sums::{Sums, amounts, distinct, labelled, said};
use crate::documents::figures;
use crate::documents::tokens::Kind;
use crate::dunning::Currency;

/// The sum to be paid, or why it is not sure.
#[derive(Debug, Clone, Default)]
pub(super) struct Owed {
    pub amount: Option<Decimal>,
    /// The sums that it may be, if it is not sure.
    pub between: Vec<Decimal>,
    /// The cell and the rule that it was taken by.
    pub place: Option<(usize, String)>,
    /// What the label says of it: that it is to be paid, or no more than that it is a total.
    pub label: Option<Label>,
}

impl Owed {
    fn unsure(between: &[Decimal]) -> Owed {
        Owed { between: between.iter().take(4).copied().collect(), ..Owed::default() }
    }

    fn by_column(sum: Decimal, cell: usize) -> Owed {
        let place = Some((cell, "the last total of its column".to_owned()));
        Owed { amount: Some(sum), place, ..Owed::default() }
    }

    /// What is to be said of a sum that is not sure, in words.
    pub(super) fn doubt(&self) -> Option<String> {
        let words: Vec<String> = self.between.iter().map(ToString::to_string).collect();
        (!words.is_empty()).then(|| words.join(" or "))
    }
}

/// Two sums below the whole that make it up again: something is taken off and something is left, whatever they are
/// called. The cell of what is left, the sum, and whether the other one is printed with a minus.
fn left_over(form: &Form, whole: Decimal, sums: &Sums) -> Option<(usize, Decimal, bool)> {
    let start =
        form.cells.iter().rposition(|cell| amounts(cell).any(|sum| sum == whole) && !cell.is_prose())?;
    let page = form.cells[start].page;
    let below: Vec<(usize, Decimal)> = form
        .cells
        .iter()
        .enumerate()
        .skip(start + 1)
        .take_while(|(_, cell)| cell.page == page)
        .filter(|(at, cell)| !cell.is_prose() && !form.is_discounted(*at))
        .flat_map(|(at, cell)| amounts(cell).map(move |sum| (at, sum)))
        .take(24)
        .collect();
    for (place, (_, off)) in below.iter().enumerate() {
        for (cell, rest) in &below[place + 1..] {
            let taxed = sums.net.contains(off)
                || sums.tax.contains(off)
                || sums.net.contains(rest)
                || sums.is_taxed(*off, *rest);
            // The gross sums of two rates of tax.
            let rates = !off.is_sign_negative() && sums.adds_up(*off) && sums.adds_up(*rest);
            if !off.is_zero()
                && !rest.is_zero()
                && !taxed
                && !rates
                && off.abs().checked_add(*rest) == Some(whole)
            {
                return Some((*cell, *rest, off.is_sign_negative()));
            }
        }
    }
    None
}

/// The largest sum of the paper, if it is much more than one that is said to be paid and that nothing proves.
fn more_than(form: &Form, amount: Decimal, sums: &Sums, columns: &Columns) -> Option<Decimal> {
    let most = sums.set.iter().map(Decimal::abs).max()?;
    let much = amount.abs().checked_mul(Decimal::TWO).is_some_and(|twice| twice < most);
    let proved = || {
        let rest = sums
            .gross
            .iter()
            .any(|gross| sums.is_rest(amount, gross.value) || sums.is_less(form, amount, gross.value));
        let column = || columns.total().is_some_and(|total| total.sum.abs() == amount.abs());
        sums.adds_up(amount) || rest || column()
    };
    (much && !proved()).then_some(most)
}

/// Decides which sum is to be paid. A sentence that says less is right if the difference is printed, too; else it is
/// not sure, but for a line of its own that says what is to be paid.
pub(super) fn owed(form: &Form, sums: &Sums, columns: &Columns, credit: bool) -> Owed {
    let owed = made_up(form, stated(form, sums, columns, credit), sums, columns);
    let Some(amount) = owed.amount else { return owed };
    let Some(rest) = said(form).into_iter().find(|said| said.abs() < amount.abs()) else { return owed };
    let off = amount.checked_sub(rest).unwrap_or_default();
    let printed = !off.is_zero() && sums.all.iter().any(|sum| sum.abs() == off.abs());
    match printed && off.is_sign_positive() && !sums.tax.contains(&off) && !sums.net.contains(&rest) {
        true => Owed { amount: Some(rest), ..owed },
        // What is to be paid has a line of its own; the sentence speaks of another sum.
        false if owed.label == Some(Label::Payable) => owed,
        false => Owed::unsure(&[amount, rest]),
    }
}

/// What is not sure by the labels is so by the column that makes it up, if what was doubtful stands above in the same column.
/// A total above the last one was no more than a part of the way.
fn made_up(form: &Form, owed: Owed, sums: &Sums, columns: &Columns) -> Owed {
    if let [one, other] = owed.between[..]
        && let Some(cell) = columns.rest(one.max(other), one.min(other))
    {
        return Owed::by_column(one.min(other), cell);
    }
    // A payment among the goods is off the net sum, and so off the whole.
    if let [whole] = owed.between[..]
        && sums.adds_up(whole)
        && columns.makes_less(&sums.net)
    {
        return Owed { amount: Some(whole), ..Owed::default() };
    }
    let Some(total) = columns.total() else { return owed };
    let explained = |sum: &Decimal| sum.abs() == total.sum.abs() || total.above.contains(&sum.abs());
    let printed = || form.cells.iter().filter(|cell| !cell.is_prose()).flat_map(amounts);
    let more = || printed().filter(|sum| sum.abs() > total.sum.abs());
    let holds = match (owed.amount, &owed.between[..]) {
        // So is an item whose name says "surcharge to pay".
        (Some(amount), _) => {
            let more = owed.label == Some(Label::Payable) && total.sum.abs() > amount.abs();
            amount != total.sum
                && (more || owed.label == Some(Label::Gross))
                && total.parts.contains(&amount.abs())
        }
        (None, []) => more().all(|sum| explained(&sum)),
        (None, several) => several.iter().all(explained),
    };
    if holds { Owed::by_column(total.sum, total.cell) } else { owed }
}

/// A figure by a label of a user's own layout has more than this score, by one of the rules' less.
const OWN_LAYOUT: f32 = 10.6;

/// Whether the label is a bare "Saldo", which may be that of another day.
fn is_balance(form: &Form, value: &Value<Decimal>) -> bool {
    let cell = &form.cells[value.label];
    let hit = cell.labels.iter().find(|hit| hit.start == value.start);
    hit.is_some_and(|hit| {
        hit.end - hit.start == 1
            && matches!(
                cell.tokens[hit.start].fold.as_str(),
                "saldo" | "balance" | "solde" | "rest" | "naleznosc"
            )
    })
}

/// Whether it says that it was paid, in a word that stands alone.
fn is_stamped(form: &Form) -> bool {
    [Label::Paid, Label::Settled]
        .into_iter()
        .any(|label| form.labelled(label).any(|(at, hit)| form.cells[at].tokens.len() == hit.end - hit.start))
}

/// The sum of a letter, which names its sums in sentences: the only one there is, if no tax comes on top of it, or that
/// of two others, one of which is the tax on the other.
fn written(form: &Form, sums: &Sums) -> Owed {
    let Some(most) = sums.all.iter().copied().max().filter(|sum| sum.is_sign_positive() && !sum.is_zero())
    else {
        return Owed::default();
    };
    let only = sums.all.iter().all(|sum| *sum == most);
    let asked = || said(form).contains(&most);
    let taxed = || {
        let few = sums.all.len() <= 24;
        few && sums.all.iter().any(|net| {
            let adds = |tax: &&Decimal| !tax.is_zero() && net.checked_add(**tax) == Some(most);
            sums.all.iter().filter(adds).any(|tax| sums.is_taxed(*net, *tax))
        })
    };
    if !(only && (sums.rates.is_empty() || asked()) || taxed()) {
        return Owed::default();
    }
    let cell = form.cells.iter().position(|cell| amounts(cell).any(|sum| sum == most));
    let place = cell.map(|cell| (cell, "the sum that a sentence names".to_owned()));
    Owed { amount: Some(most), place, ..Owed::default() }
}

/// Which sum is to be paid by what stands in lines of its own.
fn stated(form: &Form, sums: &Sums, columns: &Columns, credit: bool) -> Owed {
    let mut sums = sums.clone();
    // What is credited was not paid before.
    if credit {
        sums.paid.clear();
    }
    Stated { form, sums, columns, credit }.owed()
}

/// The sums of a paper, and how to decide between them.
struct Stated<'a> {
    form: &'a Form,
    sums: Sums,
    columns: &'a Columns,
    credit: bool,
}

/// A sum that one of the labels names.
fn sure(values: &[Value<Decimal>], amount: Decimal) -> Owed {
    let of_it = values.iter().filter(|value| value.value == amount);
    let best = of_it.max_by(|a, b| a.score.total_cmp(&b.score));
    let place = best.map(|value| (value.cell, value.rule.clone()));
    Owed { amount: Some(amount), place, ..Owed::default() }
}

fn rest_of(rest: Decimal, cell: usize) -> Owed {
    let place = Some((cell, "the whole less what is taken off".into()));
    Owed { amount: Some(rest), place, ..Owed::default() }
}

impl Stated<'_> {
    fn owed(mut self) -> Owed {
        let plain = self.plain();
        if let Some(owed) = self.named(&plain) {
            return owed;
        }
        // "Deposit due by 26 February 2026   750.00": what has a day for its payment is to be paid.
        if self.sums.payable.is_empty() && self.sums.gross.is_empty() {
            self.sums.payable = labelled(self.form, Label::Due);
        }
        // "Total of goods", and with the tax the other total.
        let mut gross = distinct(&self.sums.gross);
        let all = gross.clone();
        gross.retain(|sum| !all.iter().any(|other| self.sums.is_taxed_to(*sum, *other)));
        self.asked(&plain, &gross).unwrap_or_else(|| self.whole(&gross))
    }

    /// What is called "to pay" in so many words in the figure's own row, or by a user's own layout.
    fn plain(&self) -> Vec<Value<Decimal>> {
        let cells = &self.form.cells;
        let is_beside = |value: &Value<Decimal>| cells[value.label].row == cells[value.cell].row;
        let mut plain = self.sums.payable.clone();
        plain.retain(|value| value.score >= OWN_LAYOUT || is_beside(value) && !is_balance(self.form, value));
        plain
    }

    /// "To pay" in so many words, and by nothing but one sum, needs no proof; nothing to pay does.
    fn named(&self, plain: &[Value<Decimal>]) -> Option<Owed> {
        match distinct(plain)[..] {
            // Unless something is taken off below it, and the rest has a name that no rule knows.
            [amount] if !amount.is_zero() => {
                let Some((cell, rest, minus)) = left_over(self.form, amount, &self.sums) else {
                    let more =
                        more_than(self.form, amount, &self.sums, self.columns).filter(|_| !self.credit);
                    return Some(match more {
                        Some(most) => Owed::unsure(&[most, amount]),
                        None => Owed { label: Some(Label::Payable), ..sure(plain, amount) },
                    });
                };
                let off = amount.checked_sub(rest).unwrap_or_default();
                Some(match minus || self.sums.paid.contains(&off.abs()) {
                    true => rest_of(rest, cell),
                    false => Owed::unsure(&[amount, rest]),
                })
            }
            [amount] if is_stamped(self.form) => Some(sure(plain, amount)),
            _ => None,
        }
    }

    /// What labels ask for, held against the totals.
    fn asked(&self, plain: &[Value<Decimal>], gross: &[Decimal]) -> Option<Owed> {
        let sums = &self.sums;
        // A balance that heads a column, and is more than the paper's own total, is that of the whole account.
        let own = gross.iter().copied().find(|sum| sums.adds_up(*sum));
        let is_own = |sum: &Decimal| {
            own.is_none_or(|own| sum.abs() <= own.abs()) || plain.iter().any(|value| value.value == *sum)
        };
        let payable: Vec<Decimal> = distinct(&sums.payable).into_iter().filter(is_own).collect();
        match payable[..] {
            [] => None,
            [amount] if self.is_explained(amount, gross) => Some(sure(&sums.payable, amount)),
            [amount] => {
                let mut both = vec![amount];
                both.extend(gross.iter().copied().max_by_key(|sum| sum.abs()));
                Some(Owed::unsure(&both))
            }
            _ => {
                // What is left after payments counts before the whole.
                let is_rest = |rest: &&Decimal| {
                    let mut wholes = gross.iter().chain(&payable);
                    wholes.any(|gross| sums.is_rest(**rest, *gross) && *rest != gross)
                };
                let rest: Vec<&Decimal> = payable.iter().filter(is_rest).collect();
                let whole: Vec<&Decimal> = payable.iter().filter(|sum| sums.adds_up(**sum)).collect();
                Some(match (&rest[..], &whole[..]) {
                    ([amount], _) => sure(&sums.payable, **amount),
                    ([], [amount]) if sums.paid.is_empty() => sure(&sums.payable, **amount),
                    _ => Owed::unsure(&payable),
                })
            }
        }
    }

    /// Whether what is to be paid is the whole, or the whole less what was paid.
    fn is_explained(&self, amount: Decimal, gross: &[Decimal]) -> bool {
        let (form, sums) = (self.form, &self.sums);
        let of_whole = |gross: &Decimal| {
            gross.abs() == amount.abs() || sums.is_rest(amount, *gross) || sums.is_less(form, amount, *gross)
        };
        let alone = || sums.net.is_empty() && sums.tax.is_empty() && sums.paid.is_empty();
        sums.adds_up(amount)
            || amount.is_zero() && is_stamped(form)
            || gross.iter().any(of_whole)
            || gross.is_empty() && (self.is_most(amount) || alone())
    }

    /// Whether no sum in a line of its own is more.
    fn is_most(&self, amount: Decimal) -> bool {
        self.sums.set.iter().all(|sum| sum.abs() <= amount.abs())
    }

    /// The total, less what was paid of it.
    fn whole(&self, gross: &[Decimal]) -> Owed {
        let (form, sums) = (self.form, &self.sums);
        let adding: Vec<Decimal> = gross.iter().copied().filter(|sum| sums.adds_up(*sum)).collect();
        let largest = gross.iter().copied().max_by_key(|sum| sum.abs()).unwrap_or_default();
        let alone = sums.net.is_empty() && sums.tax.is_empty() && sums.paid.is_empty();
        let total = match (&adding[..], gross) {
            ([amount], _) => *amount,
            // Nothing to check it by: the one that is stated, if nothing on the paper is more.
            ([], [amount]) if self.is_most(*amount) => *amount,
            ([], [_, ..]) if alone && self.is_most(largest) => largest,
            ([], _) if let Some(sum) = sums.unnamed() => sum,
            ([], []) if let Some(sum) = sums.only() => sum,
            ([], []) => return written(form, sums),
            _ => return Owed::unsure(if adding.is_empty() { gross } else { &adding }),
        };
        if sums.paid.is_empty() {
            return match left_over(form, total, sums) {
                None => Owed { label: Some(Label::Gross), ..sure(&sums.gross, total) },
                Some((cell, rest, true)) => rest_of(rest, cell),
                Some((_, rest, false)) => Owed::unsure(&[total, rest]),
            };
        }
        // Something was paid, and no label says what is left.
        let mut rests = sums.all.iter().copied().filter(|sum| sums.is_rest(*sum, total));
        let rest = rests.next().filter(|rest| rests.all(|other| other == *rest) && *rest != total);
        match rest.filter(|rest| !rest.is_zero() || is_stamped(form)) {
            Some(rest) => Owed { amount: Some(rest), ..sure(&sums.gross, total) },
            None => Owed::unsure(&[total]),
        }
    }
}

/// The one currency of a paper: that of its sums, else the one that it names most.
pub(super) fn currency(form: &Form, at: Option<usize>) -> Option<Currency> {
    let mut counts: Vec<(Currency, usize)> = Vec::new();
    let mut count =
        |currency: Currency, times: usize| match counts.iter_mut().find(|(known, _)| *known == currency) {
            Some((_, known)) => *known += times,
            None => counts.push((currency, times)),
        };
    for (place, cell) in form.cells.iter().enumerate() {
        for token in &cell.tokens {
            let beside = if at == Some(place) { 100 } else { 1 };
            match token.kind {
                Kind::Amount { currency: Some(currency), .. } => count(currency, 2 * beside),
                Kind::Word if is_currency(&token.raw) => {
                    if let Some(currency) = figures::currency(&token.raw) {
                        count(currency, beside);
                    }
                }
                _ => {}
            }
        }
    }
    let most = counts.iter().max_by_key(|(_, times)| *times).map(|(currency, _)| *currency)?;
    // "$" is many countries': a code tells whose, else the names of their taxes.
    let said = |word: &str| form.cells.iter().any(|cell| cell.tokens.iter().any(|token| token.raw == word));
    if most.to_string() != "USD" || said("USD") || said("US$") {
        return Some(most);
    }
    let code = |code: &str| figures::currency(code).filter(|_| said(code));
    let known = ["CAD", "AUD", "NZD", "SGD", "HKD"].into_iter().find_map(code);
    let taxed = || match () {
        () if said("ABN") => figures::currency("AUD"),
        () if said("HST") || said("PST") || said("QST") => figures::currency("CAD"),
        () if said("GST") => None,
        () => Some(most),
    };
    known.or_else(taxed)
}

/// A code or a sign as it is printed; "Euro" in a sentence is none.
fn is_currency(raw: &str) -> bool {
    let code = raw.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '€' | '$' | '£'));
    matches!(code, "€" | "$" | "£" | "zł") || code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}
