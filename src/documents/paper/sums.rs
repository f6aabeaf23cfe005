//! The sums that a paper states, by their labels, and which of them explain one another.

use rust_decimal::Decimal;

use super::cells::Cell;
use super::form::{Form, Value, is_filler};
use super::labels::Label;
use crate::documents::tokens::Kind;

/// The sums by their labels.
#[derive(Clone)]
pub(super) struct Sums {
    pub payable: Vec<Value<Decimal>>,
    pub gross: Vec<Value<Decimal>>,
    pub net: Vec<Decimal>,
    pub tax: Vec<Decimal>,
    pub paid: Vec<Decimal>,
    /// Every rate in percent on the paper.
    pub rates: Vec<Decimal>,
    /// Every sum on the paper.
    pub all: Vec<Decimal>,
    /// Those in lines of their own, and not in sentences.
    pub set: Vec<Decimal>,
    /// Net sums in a row with a tax of nothing and themselves as gross ones.
    untaxed: Vec<Decimal>,
    /// What makes the gross sum of the net one: each tax, and all of them; where there is none, what is taken off.
    beside: Vec<Decimal>,
}

pub(super) fn signed(value: Decimal, negative: bool) -> Decimal {
    if negative { -value } else { value }
}

/// The sum at the end of a cell: nothing but its currency follows.
pub(super) fn last_sum(cell: &Cell) -> Option<Decimal> {
    let last = cell.tokens.iter().rev().find(|token| !is_filler(token))?;
    match last.kind {
        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
        _ => None,
    }
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
pub(super) fn labelled(form: &Form, label: Label) -> Vec<Value<Decimal>> {
    let mut found = Vec::new();
    for (at, hit) in form.labelled(label) {
        let cell = &form.cells[at];
        if part(cell, label) != label {
            continue;
        }
        // "Dopłata za godziny nadliczbowe" is charged for.
        let words = cell.tokens[hit.end..].iter().filter(|token| matches!(token.kind, Kind::Word));
        let item = label == Label::Payable
            && form.row(at).len() >= 4
            && words.count() >= 1
            && form.first_goods().is_some_and(|goods| goods < at);
        if form.is_discounted(at) || item || cell.is_prose() {
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
        let ends = cell.text.ends_with(')') && cell.text.contains('(')
            || cell.tokens[hit.end..]
                .iter()
                .all(|token| !matches!(token.kind, Kind::Word) || is_filler(token))
            || cell.tokens.len() - hit.end <= 5;
        if let Some((other, value)) = right.filter(|_| ends) {
            let gap = form.cells[other].left - cell.right;
            found.push(Value::of(hit, at, other, value, 9.0 - gap.max(0.0) / 200.0));
        }
    }
    // Labels that head a column, or hold their sum themselves.
    for mut value in form.values(label, sum) {
        let (above, below) = (&form.cells[value.label], &form.cells[value.cell]);
        let known = found.iter().any(|known: &Value<Decimal>| known.label == value.label);
        let discounted = form.is_discounted(value.label);
        // "… unserer Rechnung vom 18.9. (Rechnungsbetrag" goes on in the next line, and names what is said there of another.
        let open =
            below.row != above.row && above.text.matches('(').count() > above.text.matches(')').count();
        if known || discounted || open || above.is_prose() || part(above, label) != label {
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

/// What was paid before; a positive sum among the goods, above their total, is charged for instead: "Vorauszahlung
/// Nebenkosten" in a bill of rent.
fn paid(form: &Form) -> Vec<Decimal> {
    // Where the goods begin is known by two of their headings; where they do not, the net sum comes last.
    let net = labelled(form, Label::Net).into_iter().map(|value| value.label);
    let goods = match form.first_goods() {
        Some(goods) => net.min().map(|total| goods..total),
        None => net.max().map(|total| 0..total),
    };
    let charged = |value: &Value<Decimal>| {
        goods.as_ref().is_some_and(|goods| goods.contains(&value.label)) && value.value.is_sign_positive()
    };
    let found = labelled(form, Label::Paid).into_iter().filter(|value| !charged(value));
    found.map(|value| value.value.abs()).filter(|sum| !sum.is_zero()).collect()
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
            let aligned = (next.right - cell.right).abs() < 8.0 || (next.left - cell.left).abs() < 2.0;
            next.labels.is_empty() && aligned
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
        // "Deposit due by 26 February" was not paid yet.
        Label::Paid if says(Label::Due) => Label::Due,
        other => other,
    }
}

/// The sums that sentences say are to be paid: "Betaald op 5 mei: 500,00. Restant te voldoen: 806,80".
pub(super) fn said(form: &Form) -> Vec<Decimal> {
    let discounted = |at: usize| {
        let begun = form.line_above(at).filter(|above| !form.cells[*above].text.ends_with('.'));
        form.is_discounted(at) || begun.is_some_and(|above| form.is_discounted(above))
    };
    let prose = form.cells.iter().enumerate().filter(|(at, cell)| cell.is_prose() && !discounted(*at));
    prose
        .flat_map(|(_, cell)| {
            cell.labels.iter().enumerate().filter(|(_, hit)| hit.label == Label::Payable).filter_map(
                |(place, hit)| {
                    let next = cell.labels.get(place + 1).map_or(cell.tokens.len(), |next| next.start);
                    let near = cell.tokens[hit.end..next.max(hit.end)].iter().take(2);
                    near.into_iter().find_map(|token| match token.kind {
                        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
                        _ => None,
                    })
                },
            )
        })
        .collect()
}

/// Whether sums stand in a cell's row, and a certain one is not among them.
pub(super) fn is_beside_another(form: &Form, cell: usize, sum: Decimal) -> bool {
    form.is_priced(cell) && form.row(cell).iter().flat_map(amounts).all(|other| other.abs() != sum.abs())
}

pub(super) fn amounts(cell: &Cell) -> impl Iterator<Item = Decimal> {
    cell.tokens.iter().filter_map(|token| match token.kind {
        Kind::Amount { value, negative, .. } => Some(signed(value, negative)),
        _ => None,
    })
}

fn total(sums: &[Decimal]) -> Option<Decimal> {
    sums.iter().try_fold(Decimal::ZERO, |total, sum| total.checked_add(*sum))
}

pub(super) fn distinct(values: &[Value<Decimal>]) -> Vec<Decimal> {
    let mut distinct: Vec<Decimal> = values.iter().map(|value| value.value).collect();
    distinct.sort();
    distinct.dedup();
    distinct
}

impl Sums {
    pub(super) fn read(form: &Form) -> Sums {
        let plain = |label| labelled(form, label).into_iter().map(|v| v.value).collect::<Vec<_>>();
        let mut sums = Sums {
            payable: labelled(form, Label::Payable),
            gross: labelled(form, Label::Gross),
            net: plain(Label::Net),
            tax: plain(Label::Tax),
            paid: paid(form),
            rates: Vec::new(),
            all: Vec::new(),
            set: Vec::new(),
            untaxed: Vec::new(),
            beside: Vec::new(),
        };
        for cell in &form.cells {
            for token in &cell.tokens {
                if matches!(token.kind, Kind::Percent) {
                    let digits = token.raw.trim_matches(|c: char| !c.is_ascii_digit()).replace(',', ".");
                    sums.rates.extend(digits.parse::<Decimal>().ok());
                }
                if let Kind::Amount { value, negative, .. } = token.kind {
                    sums.all.push(signed(value, negative));
                    sums.set.extend((!cell.is_prose()).then(|| signed(value, negative)));
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
        // "Paid in cash 500.00" pays a part if what is left is printed, too.
        for value in labelled(form, Label::Settled) {
            let off = value.value.abs();
            let leaves = |whole: &Decimal| {
                whole.checked_sub(off).is_some_and(|rest| {
                    !rest.is_zero() && sums.payable.iter().any(|payable| payable.value == rest)
                })
            };
            if !off.is_zero() && sums.all.iter().any(leaves) {
                sums.paid.push(off);
            }
        }
        sums.beside = sums.beside();
        sums
    }

    fn beside(&self) -> Vec<Decimal> {
        let mut beside = self.tax.clone();
        beside.sort();
        beside.dedup();
        beside.extend(total(&beside));
        if self.tax.is_empty() {
            // "Subtotal 1,009.40, less 5 % discount -50.47"
            beside.extend(self.all.iter().filter(|sum| sum.is_sign_negative()));
        }
        beside.retain(|sum| !sum.is_zero());
        beside
    }

    /// A row that ends with net, tax and gross: `23% 100,00 23,00 123,00`, `100,00 21,00 21,00 121,00`.
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
            if let [nets @ .., tax, gross] = &amounts[..]
                && let Some(net) = nets.iter().rev().take(2).find(|net| net.checked_add(*tax) == Some(*gross))
                && tax.abs() < net.abs()
            {
                match tax.is_zero() {
                    true => self.untaxed.push(*net),
                    false => {
                        self.net.push(*net);
                        self.tax.push(*tax);
                    }
                }
            }
            at += row.len().max(1);
        }
    }

    /// Whether one sum is another and a stated tax.
    pub(super) fn is_taxed_to(&self, net: Decimal, gross: Decimal) -> bool {
        let taxes = self.beside.iter().filter(|sum| sum.is_sign_positive());
        taxes.into_iter().any(|tax| net.checked_add(*tax) == Some(gross))
    }

    /// Whether one sum is the tax on the other at a rate of the paper: "darin 19 % aus 2.045,20: 388,59".
    pub(super) fn is_taxed(&self, net: Decimal, tax: Decimal) -> bool {
        let cent = Decimal::new(1, 2);
        let on = |rate: &Decimal| net.checked_mul(*rate)?.checked_div(Decimal::ONE_HUNDRED);
        let rates = self.rates.iter().filter(|rate| !rate.is_zero());
        rates.filter_map(on).any(|exact| (exact - tax).abs() <= cent)
    }

    /// Whether a sum is the net one and the tax, as stated, or less what is taken off where there is no tax; or holds a
    /// stated tax at a stated rate.
    pub(super) fn adds_up(&self, gross: Decimal) -> bool {
        let holds = |rate: &Decimal| {
            let all = Decimal::ONE_HUNDRED.checked_add(*rate).filter(|all| !all.is_zero());
            let part = all.and_then(|all| gross.checked_mul(*rate)?.checked_div(all));
            part.is_some_and(|part| {
                !part.is_zero() && self.tax.iter().any(|tax| (part - tax).abs() <= Decimal::new(6, 3))
            })
        };
        if self.untaxed.contains(&gross) || self.rates.iter().any(holds) {
            return true;
        }
        self.net.iter().any(|net| self.beside.iter().any(|sum| net.checked_add(*sum) == Some(gross)))
    }

    /// The sum that nothing names, but that is net and tax together and the largest: one is left out of the labels.
    pub(super) fn unnamed(&self) -> Option<Decimal> {
        let largest = self.all.iter().copied().max_by_key(|sum| sum.abs())?;
        self.adds_up(largest).then_some(largest)
    }

    /// The one sum that is net and tax together, or holds the tax at its rate, where no label names one.
    pub(super) fn only(&self) -> Option<Decimal> {
        let mut adding = self.all.iter().filter(|sum| self.adds_up(**sum));
        let first = *adding.next()?;
        adding.all(|other| *other == first).then_some(first)
    }

    /// Whether a sum is a gross one less another that is printed, which is neither net, tax nor a discount.
    pub(super) fn is_less(&self, form: &Form, rest: Decimal, gross: Decimal) -> bool {
        gross.checked_sub(rest).is_some_and(|off| {
            let off = off.abs();
            !off.is_zero()
                && !rest.is_zero()
                && !self.net.contains(&off)
                && !self.tax.contains(&off)
                && form
                    .cells
                    .iter()
                    .enumerate()
                    .any(|(at, cell)| amounts(cell).any(|sum| sum.abs() == off) && !form.is_discounted(at))
        })
    }

    /// Whether a sum is a gross one less what was paid of it.
    pub(super) fn is_rest(&self, rest: Decimal, gross: Decimal) -> bool {
        let all = total(&self.paid);
        self.paid.iter().chain(&all).any(|paid| gross.checked_sub(*paid) == Some(rest))
    }
}
