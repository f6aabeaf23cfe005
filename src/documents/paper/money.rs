//! The sums that a paper states, and which of them is to be paid.

use rust_decimal::Decimal;

use super::cells::Cell;
use super::form::{Form, Value};
use super::labels::Label;
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

/// The sums by their labels.
struct Sums {
    payable: Vec<Value<Decimal>>,
    gross: Vec<Value<Decimal>>,
    net: Vec<Decimal>,
    tax: Vec<Decimal>,
    paid: Vec<Decimal>,
    /// Every rate in percent on the paper.
    rates: Vec<Decimal>,
    /// Every sum on the paper.
    all: Vec<Decimal>,
}

fn signed(value: Decimal, negative: bool) -> Decimal {
    if negative { -value } else { value }
}

/// The last sum in a run of tokens.
fn sum(cell: &Cell, range: std::ops::Range<usize>, near: bool) -> Option<Decimal> {
    let mut sums = cell.tokens[range.clone()].iter().filter_map(|token| match token.kind {
        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
        _ => None,
    });
    let found = if near { sums.next() } else { sums.next_back() };
    // Whole sums without a currency: "Total 700".
    found.or_else(|| match &cell.tokens[range.clone()] {
        [token] if matches!(token.kind, Kind::Number(_)) && !near => None,
        _ => None,
    })
}

/// Sums that labels of a kind name; those in sentences and beside discounts do not count.
fn labelled(form: &Form, label: Label) -> Vec<Value<Decimal>> {
    let mut found = Vec::new();
    for (at, hit) in form.labelled(label) {
        let cell = &form.cells[at];
        if part(cell, label) != label {
            continue;
        }
        let discounted =
            form.row(at).iter().flat_map(|cell| &cell.labels).any(|hit| hit.label == Label::Discount);
        if discounted || cell.is_prose() {
            continue;
        }
        // In rows the last sum before the next label counts, whatever stands in the label's own cell: "19 % of 100,00".
        let mut right = None;
        for other in form.right_of(at) {
            let next = &form.cells[other];
            if next.first_label().is_some_and(|hit| !matches!(hit.label, Label::Tax | Label::Goods)) {
                break;
            }
            if let Some(value) = sum(next, 0..next.tokens.len(), false) {
                right = Some((other, value));
            }
        }
        let ends = cell.tokens[hit.end..]
            .iter()
            .all(|token| !matches!(token.kind, Kind::Word) || super::form::is_filler(token))
            || cell.tokens.len() - hit.end <= 5;
        if let Some((other, value)) = right.filter(|_| ends) {
            let gap = form.cells[other].left - cell.right;
            let score = 9.0 - gap.max(0.0) / 200.0 + f32::from(hit.trust) * 1.5;
            found.push(Value {
                value,
                score,
                label: at,
                cell: other,
                start: hit.start,
                rule: hit.rule.clone(),
            });
        }
    }
    // Labels that head a column, or hold their sum themselves.
    for mut value in form.values(label, sum) {
        let (above, below) = (&form.cells[value.label], &form.cells[value.cell]);
        let known = found.iter().any(|known: &Value<Decimal>| known.label == value.label);
        if known || above.is_prose() || part(above, label) != label {
            continue;
        }
        if below.row != above.row {
            match column(form, value.cell)[..] {
                [_] => {}
                // A row for each rate of tax, and their sum.
                [ref parts @ .., (cell, last)]
                    if total(&parts.iter().map(|(_, sum)| *sum).collect::<Vec<_>>()) == Some(last) =>
                {
                    (value.cell, value.value) = (cell, last);
                }
                _ => continue,
            }
        }
        found.push(value);
    }
    found
}

/// The sums of a column from a cell downwards, as long as its rows follow one another.
fn column(form: &Form, first: usize) -> Vec<(usize, Decimal)> {
    let mut found = Vec::new();
    let mut at = first;
    while found.len() < 12 {
        let cell = &form.cells[at];
        let Some(value) = sum(cell, 0..cell.tokens.len(), false) else { break };
        found.push((at, value));
        let next = form.below(at).into_iter().find(|next| {
            let next = &form.cells[*next];
            next.labels.is_empty() && (next.right - cell.right).abs() < 8.0
        });
        let Some(next) = next else { break };
        at = next;
    }
    found
}

/// What a cell's labels say together: "Rechnungssumme netto" is net, "USt. gesamt" tax, "Total incl. VAT" gross.
fn part(cell: &Cell, label: Label) -> Label {
    let says = |label| cell.labels.iter().any(|hit| hit.label == label);
    let place = |label| cell.labels.iter().position(|hit| hit.label == label);
    let including = cell.tokens.iter().any(|token| {
        matches!(
            token.fold.as_str(),
            "inkl"
                | "incl"
                | "inklusive"
                | "inclusief"
                | "inclusive"
                | "including"
                | "inc"
                | "brutto"
                | "bruto"
                | "gross"
                | "z"
                | "mit"
                | "with"
        )
    });
    match label {
        Label::Gross | Label::Payable if says(Label::Net) && !including => Label::Net,
        Label::Gross if place(Label::Tax) < place(Label::Gross) && says(Label::Tax) && !including => {
            Label::Tax
        }
        Label::Tax if says(Label::Gross) && including => Label::Gross,
        Label::Tax if says(Label::Net) => Label::Net,
        Label::Net if including => Label::Gross,
        other => other,
    }
}

fn amounts(cell: &Cell) -> impl Iterator<Item = Decimal> {
    cell.tokens.iter().filter_map(|token| match token.kind {
        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
        _ => None,
    })
}

/// Whether a cell's row speaks of a discount.
fn is_discounted(form: &Form, at: usize) -> bool {
    form.row(at).iter().flat_map(|cell| &cell.labels).any(|hit| hit.label == Label::Discount)
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
        .filter(|(at, cell)| !cell.is_prose() && !is_discounted(form, *at))
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

fn total(sums: &[Decimal]) -> Option<Decimal> {
    sums.iter().try_fold(Decimal::ZERO, |total, sum| total.checked_add(*sum))
}

fn distinct(values: &[Value<Decimal>]) -> Vec<Decimal> {
    let mut distinct: Vec<Decimal> = values.iter().map(|value| value.value).collect();
    distinct.sort();
    distinct.dedup();
    distinct
}

impl Sums {
    fn read(form: &Form) -> Sums {
        let plain = |label| labelled(form, label).into_iter().map(|v| v.value).collect::<Vec<_>>();
        let mut sums = Sums {
            payable: labelled(form, Label::Payable),
            gross: labelled(form, Label::Gross),
            net: plain(Label::Net),
            tax: plain(Label::Tax),
            paid: plain(Label::Paid).into_iter().map(|sum| sum.abs()).filter(|sum| !sum.is_zero()).collect(),
            rates: Vec::new(),
            all: Vec::new(),
        };
        for cell in &form.cells {
            for token in &cell.tokens {
                if matches!(token.kind, Kind::Percent) {
                    let digits = token.raw.trim_matches(|c: char| !c.is_ascii_digit()).replace(',', ".");
                    sums.rates.extend(digits.parse::<Decimal>().ok());
                }
                if let Kind::Amount { value, negative, .. } = token.kind {
                    sums.all.push(signed(value, negative));
                }
            }
        }
        for (label, other) in [(Label::Gross, Label::Net), (Label::Gross, Label::Tax)] {
            for (at, hit) in form.labelled(label) {
                let cell = &form.cells[at];
                if part(cell, label) != other || cell.is_prose() {
                    continue;
                }
                let here = sum(cell, hit.end..cell.tokens.len(), true);
                let right = || {
                    form.right_of(at)
                        .find_map(|next| sum(&form.cells[next], 0..form.cells[next].tokens.len(), false))
                };
                let place = if other == Label::Net { &mut sums.net } else { &mut sums.tax };
                place.extend(here.or_else(right));
            }
        }
        sums.rows_of_three(form);
        sums
    }

    /// A row that ends with net, tax and gross: `23% 100,00 23,00 123,00`.
    fn rows_of_three(&mut self, form: &Form) {
        let mut at = 0;
        while at < form.cells.len() {
            let row = form.row(at);
            let amounts: Vec<Decimal> = row
                .iter()
                .flat_map(|cell| &cell.tokens)
                .filter_map(|token| match token.kind {
                    Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
                    _ => None,
                })
                .collect();
            if let [.., net, tax, gross] = amounts[..]
                && !tax.is_zero()
                && net.checked_add(tax) == Some(gross)
                && tax.abs() < net.abs()
            {
                self.net.push(net);
                self.tax.push(tax);
            }
            at += row.len().max(1);
        }
    }

    /// Whether a sum is the net one and the tax, as stated; or holds a stated tax at a stated rate.
    fn adds_up(&self, gross: Decimal) -> bool {
        let holds = |rate: &Decimal| {
            let all = Decimal::ONE_HUNDRED.checked_add(*rate).filter(|all| !all.is_zero());
            let part = all.and_then(|all| gross.checked_mul(*rate)?.checked_div(all));
            part.is_some_and(|part| {
                !part.is_zero() && self.tax.iter().any(|tax| (part - tax).abs() <= Decimal::new(6, 3))
            })
        };
        if self.rates.iter().any(holds) {
            return true;
        }
        let mut taxes = self.tax.clone();
        taxes.sort();
        taxes.dedup();
        let all_taxes = total(&taxes);
        self.net.iter().any(|net| {
            taxes.iter().chain(&all_taxes).any(|tax| !tax.is_zero() && net.checked_add(*tax) == Some(gross))
        })
    }

    /// The sum that nothing names, but that is net and tax together and the largest: one is left out of the labels.
    fn unnamed(&self) -> Option<Decimal> {
        let largest = self.all.iter().copied().max_by_key(|sum| sum.abs())?;
        self.adds_up(largest).then_some(largest)
    }

    /// Whether a sum is a gross one less another that is printed, which is neither net, tax nor a discount.
    fn is_less(&self, form: &Form, rest: Decimal, gross: Decimal) -> bool {
        gross.checked_sub(rest).is_some_and(|off| {
            let off = off.abs();
            !off.is_zero()
                && !self.net.contains(&off)
                && !self.tax.contains(&off)
                && form
                    .cells
                    .iter()
                    .enumerate()
                    .any(|(at, cell)| amounts(cell).any(|sum| sum.abs() == off) && !is_discounted(form, at))
        })
    }

    /// Whether a sum is a gross one less what was paid of it.
    fn is_rest(&self, rest: Decimal, gross: Decimal) -> bool {
        let all = total(&self.paid);
        self.paid.iter().chain(&all).any(|paid| gross.checked_sub(*paid) == Some(rest))
    }
}

/// Decides which sum is to be paid.
pub(super) fn owed(form: &Form) -> Owed {
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
    // A user's own layout knows.
    let own: Vec<Value<Decimal>> =
        sums.payable.iter().filter(|value| value.score >= super::OWN_LAYOUT).cloned().collect();
    if let [amount] = distinct(&own)[..] {
        return sure(&own, amount);
    }
    let (payable, gross) = (distinct(&sums.payable), distinct(&sums.gross));
    let largest = gross.iter().copied().max_by_key(|sum| sum.abs());
    // What is to be paid must be the whole, or the whole less what was paid.
    let explained = |amount: Decimal| {
        let most = || sums.all.iter().all(|sum| sum.abs() <= amount.abs());
        sums.adds_up(amount)
            || gross.iter().any(|gross| {
                *gross == amount || sums.is_rest(amount, *gross) || sums.is_less(form, amount, *gross)
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
        ([], []) => return Owed::default(),
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
    counts.into_iter().max_by_key(|(_, times)| *times).map(|(currency, _)| currency)
}

/// A code or a sign as it is printed; "Euro" in a sentence is none.
fn is_currency(raw: &str) -> bool {
    let code = raw.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '€' | '$' | '£'));
    matches!(code, "€" | "$" | "£" | "zł") || code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}
