//! Which of a paper's sums is to be paid.

use rust_decimal::Decimal;

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
    /// What is to be said of it in words, if it is not sure.
    pub doubt: Option<String>,
    /// The cell and the rule that it was taken by.
    pub place: Option<(usize, String)>,
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
            let taxed = sums.net.contains(off) || sums.tax.contains(off) || sums.net.contains(rest);
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

/// Decides which sum is to be paid. A sentence that says less is right if the difference is printed, too; else it is
/// not sure.
pub(super) fn owed(form: &Form) -> Owed {
    let owed = stated(form);
    let Some(amount) = owed.amount else { return owed };
    let Some(rest) = said(form).into_iter().find(|said| said.abs() < amount.abs()) else { return owed };
    let off = amount.checked_sub(rest).unwrap_or_default();
    let sums = Sums::read(form);
    let printed = !off.is_zero() && sums.all.iter().any(|sum| sum.abs() == off.abs());
    match printed && off.is_sign_positive() && !sums.tax.contains(&off) && !sums.net.contains(&rest) {
        true => Owed { amount: Some(rest), ..owed },
        false => Owed { amount: None, doubt: Some(format!("{amount} or {rest}")), place: None },
    }
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
        let cent = Decimal::new(1, 2);
        let on = |net: &Decimal, tax: &Decimal, rate: &Decimal| {
            let exact = net.checked_mul(*rate).and_then(|part| part.checked_div(Decimal::ONE_HUNDRED));
            net.checked_add(*tax) == Some(most) && exact.is_some_and(|exact| (exact - tax).abs() <= cent)
        };
        let few = sums.all.len() <= 24;
        few && sums.all.iter().any(|net| {
            sums.all.iter().any(|tax| !tax.is_zero() && sums.rates.iter().any(|rate| on(net, tax, rate)))
        })
    };
    if !(only && (sums.rates.is_empty() || asked()) || taxed()) {
        return Owed::default();
    }
    let cell = form.cells.iter().position(|cell| amounts(cell).any(|sum| sum == most));
    let place = cell.map(|cell| (cell, "the sum that a sentence names".to_owned()));
    Owed { amount: Some(most), doubt: None, place }
}

/// Which sum is to be paid by what stands in lines of its own.
fn stated(form: &Form) -> Owed {
    let sums = Sums::read(form);
    let place = |values: &[Value<Decimal>], amount: Decimal| {
        values
            .iter()
            .filter(|value| value.value == amount)
            .max_by(|a, b| a.score.total_cmp(&b.score))
            .map(|value| (value.cell, value.rule.clone()))
    };
    let sure = |values: &[Value<Decimal>], amount| Owed {
        amount: Some(amount),
        doubt: None,
        place: place(values, amount),
    };
    let unsure = |values: &[Decimal]| {
        let words: Vec<String> = values.iter().take(4).map(ToString::to_string).collect();
        Owed { amount: None, doubt: Some(words.join(" or ")), place: None }
    };
    // "To pay" in so many words, and by nothing but one sum, needs no proof, nor does a user's own layout; nothing to pay does.
    let is_beside = |value: &Value<Decimal>| form.cells[value.label].row == form.cells[value.cell].row;
    let plain: Vec<Value<Decimal>> = sums
        .payable
        .iter()
        .filter(|value| value.score >= OWN_LAYOUT || is_beside(value) && !is_balance(form, value))
        .cloned()
        .collect();
    match distinct(&plain)[..] {
        // Unless something is taken off below it, and the rest has a name that no rule knows.
        [amount] if !amount.is_zero() => {
            let Some((cell, rest, minus)) = left_over(form, amount, &sums) else {
                return sure(&plain, amount);
            };
            let off = amount.checked_sub(rest).unwrap_or_default();
            return match minus || sums.paid.contains(&off.abs()) {
                true => Owed {
                    amount: Some(rest),
                    doubt: None,
                    place: Some((cell, "the whole less what is taken off".into())),
                },
                false => unsure(&[amount, rest]),
            };
        }
        [amount] if is_stamped(form) => return sure(&plain, amount),
        _ => {}
    }
    let mut sums = sums;
    // "Deposit due by 26 February 2026   750.00": what has a day for its payment is to be paid.
    if sums.payable.is_empty() && sums.gross.is_empty() {
        sums.payable = labelled(form, Label::Due);
    }
    let sums = sums;
    let (payable, gross) = (distinct(&sums.payable), distinct(&sums.gross));
    let largest = gross.iter().copied().max_by_key(|sum| sum.abs());
    // What is to be paid must be the whole, or the whole less what was paid.
    let explained = |amount: Decimal| {
        let most = || sums.all.iter().all(|sum| sum.abs() <= amount.abs());
        sums.adds_up(amount)
            || amount.is_zero() && is_stamped(form)
            || gross.iter().any(|gross| {
                gross.abs() == amount.abs()
                    || sums.is_rest(amount, *gross)
                    || sums.is_less(form, amount, *gross)
            })
            || gross.is_empty()
                && (most() || sums.net.is_empty() && sums.tax.is_empty() && sums.paid.is_empty())
    };
    match payable[..] {
        [] => {}
        [amount] if explained(amount) => return sure(&sums.payable, amount),
        [_] => {
            let mut both = payable.clone();
            both.extend(largest);
            return unsure(&both);
        }
        _ => {
            // What is left after payments counts before the whole.
            let rest: Vec<Decimal> = payable
                .iter()
                .copied()
                .filter(|rest| {
                    gross.iter().chain(&payable).any(|gross| sums.is_rest(*rest, *gross) && rest != gross)
                })
                .collect();
            let whole: Vec<Decimal> = payable.iter().copied().filter(|sum| sums.adds_up(*sum)).collect();
            return match (&rest[..], &whole[..]) {
                ([amount], _) => sure(&sums.payable, *amount),
                ([], [amount]) if sums.paid.is_empty() => sure(&sums.payable, *amount),
                _ => unsure(&payable),
            };
        }
    }
    let adding: Vec<Decimal> = gross.iter().copied().filter(|sum| sums.adds_up(*sum)).collect();
    let total = match (&adding[..], &gross[..]) {
        ([amount], _) => *amount,
        // Nothing to check it by: the one that is stated, if nothing on the paper is more.
        ([], [amount]) if sums.all.iter().all(|sum| sum.abs() <= amount.abs()) => *amount,
        ([], [_, ..])
            if sums.net.is_empty()
                && sums.tax.is_empty()
                && largest.is_some_and(|l| sums.all.iter().all(|s| s.abs() <= l.abs()))
                && sums.paid.is_empty() =>
        {
            largest.unwrap_or_default()
        }
        ([], _) if let Some(sum) = sums.unnamed() => sum,
        ([], []) if let Some(sum) = sums.only() => sum,
        ([], []) => return written(form, &sums),
        _ => return unsure(if adding.is_empty() { &gross } else { &adding }),
    };
    if sums.paid.is_empty() {
        return match left_over(form, total, &sums) {
            None => sure(&sums.gross, total),
            Some((cell, rest, true)) => Owed {
                amount: Some(rest),
                doubt: None,
                place: Some((cell, "the whole less what is taken off".into())),
            },
            Some((_, rest, false)) => unsure(&[total, rest]),
        };
    }
    // Something was paid, and no label says what is left.
    let rests: Vec<Decimal> = sums.all.iter().copied().filter(|sum| sums.is_rest(*sum, total)).collect();
    match rests.first() {
        Some(rest) if rests.iter().all(|other| other == rest) && *rest != total => {
            Owed { amount: Some(*rest), doubt: None, place: place(&sums.gross, total) }
        }
        _ => unsure(&[total]),
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
