//! Whether a payment is what some invoices owe: just that, less a discount, less charges, together with a credit.

use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::ledger::Row;
use crate::dunning::{Evidence, LetOff, Money, PaymentPolicy, Reason, Settled, days_between};

/// For each choice of invoices there must be so many sums, in cents, that it might have been.
const CHANCE: u64 = 200;
/// So many choices are tried at most.
const MOST_CHOICES: u64 = 20_000;

/// How well an amount fits, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// More than is owed.
    Over,
    /// Less.
    Part,
    /// But for rounding or charges that nobody states.
    Nearly,
    /// To the cent.
    Exact,
}

/// A way to spread a payment over invoices.
#[derive(Debug, Clone)]
pub(super) struct Spread {
    pub settles: Vec<Settled>,
    pub fit: Fit,
    pub signs: Vec<Evidence>,
}

/// What sums are held against.
#[derive(Debug)]
pub(super) struct Sum<'a> {
    pub amount: Money,
    pub day: Date,
    pub policy: &'a PaymentPolicy,
    /// What the payer had ordered, if the bank says so.
    pub instructed: Option<Money>,
    /// The money comes from beyond the EEA: banks keep something on the way.
    pub far: bool,
}

impl Sum<'_> {
    /// Whether the payment settles just these, all open and in one currency.
    pub fn fits(&self, rows: &[&Row], credits: &[(Box<str>, Money)]) -> Option<Spread> {
        let owed = owed(rows)?;
        if owed.currency != self.amount.currency {
            return self.exchanged(rows, owed);
        }
        let (paid, one) = (self.amount.value, rows.len() == 1);
        let whole = if one { Evidence::Amount } else { Evidence::Sum };
        if owed.value == paid {
            return Some(self.spread(rows, &vec![None; rows.len()], Fit::Exact, vec![whole]));
        }
        let ordered = self.instructed == Some(owed);
        let short = owed.value.saturating_sub(paid);
        if ordered && short > Decimal::ZERO && short <= self.policy.charges {
            return Some(self.short(rows, Reason::Charges, short, Fit::Exact, vec![Evidence::Instructed]));
        }
        if let Some(spread) = self.discounted(rows) {
            return Some(spread);
        }
        if short > Decimal::ZERO && short <= self.policy.rounding && paid > short {
            return Some(self.short(
                rows,
                Reason::Rounding,
                short,
                Fit::Nearly,
                vec![whole, Evidence::Rounding],
            ));
        }
        if let Some((name, credit)) =
            credits.iter().find(|(_, credit)| credit.currency == owed.currency && credit.value == short)
        {
            let reason = Reason::Credit(name.to_string());
            return Some(self.short(rows, reason, credit.value, Fit::Exact, vec![Evidence::Credit]));
        }
        // The discount that comes too late is no charge of a bank's.
        let late = |row: &&Row| self.discounts(row, |_| true).contains(&short);
        let kept = one
            && self.far
            && !rows.iter().any(late)
            && short > Decimal::ZERO
            && short <= self.policy.charges;
        (kept && short.saturating_mul(Decimal::from(4)) <= owed.value)
            .then(|| self.short(rows, Reason::Charges, short, Fit::Nearly, vec![Evidence::Charges]))
    }

    /// What the payer had ordered is in the invoices' own currency.
    fn exchanged(&self, rows: &[&Row], owed: Money) -> Option<Spread> {
        (self.instructed == Some(owed)).then(|| Spread {
            settles: rows.iter().filter_map(|row| Some(settled(row, row.open?.value, None))).collect(),
            fit: Fit::Exact,
            signs: vec![Evidence::Instructed],
        })
    }

    /// All discounts that are still granted, or some of them if there is just one such choice.
    fn discounted(&self, rows: &[&Row]) -> Option<Spread> {
        let offers: Vec<Vec<Decimal>> = rows.iter().map(|row| self.offers(row)).collect();
        if offers.iter().all(Vec::is_empty) {
            return None;
        }
        let owed = owed(rows)?.value;
        let signs = vec![Evidence::Skonto];
        // Who deducts it deducts it everywhere; the sum may be a cent off for each that was rounded.
        let all: Vec<Option<Decimal>> = offers.iter().map(|each| each.first().copied()).collect();
        let taken: Decimal = all.iter().flatten().sum();
        let slip = owed - taken - self.amount.value;
        let cents = Decimal::new(i64::try_from(all.iter().flatten().count()).unwrap_or(1), 2);
        if slip.abs() <= cents {
            let mut offs: Vec<Option<(Reason, Decimal)>> =
                all.into_iter().map(|off| off.map(|off| (Reason::Skonto, off))).collect();
            if let Some((_, off)) = offs.iter_mut().flatten().next() {
                *off += slip;
            }
            return Some(self.spread(rows, &offs, Fit::Exact, signs));
        }
        let mut found = Vec::new();
        let mut patience = 2_000;
        choose(&offers, owed - self.amount.value, &mut Vec::new(), &mut found, &mut patience);
        let [one] = &found[..] else { return None };
        let offs: Vec<Option<(Reason, Decimal)>> =
            one.iter().map(|off| off.map(|off| (Reason::Skonto, off))).collect();
        Some(self.spread(rows, &offs, Fit::Exact, signs))
    }

    /// What may be deducted from an invoice on that day, the greatest first. Of a rest there is no discount.
    fn offers(&self, row: &Row) -> Vec<Decimal> {
        self.discounts(row, |until| days_between(until, self.day) <= i64::from(self.policy.skonto_grace))
    }

    fn discounts(&self, row: &Row, granted: impl Fn(Date) -> bool) -> Vec<Decimal> {
        let (Some(amount), true) = (row.amount, row.open == row.amount) else { return Vec::new() };
        let in_time = row.skonto.iter().filter(|s| granted(s.until));
        let mut offs: Vec<Decimal> = in_time
            .map(|skonto| {
                let off = amount.value.saturating_mul(skonto.percent) / Decimal::ONE_HUNDRED;
                off.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
            })
            .filter(|off| *off > Decimal::ZERO && *off < amount.value)
            .collect();
        offs.sort_by(|a, b| b.cmp(a));
        offs
    }

    /// The invoices of these that the payment settles, if there is but one choice; those that must be in it come first.
    ///
    /// Of many invoices some add up to any sum by chance. So all choices count only where they are few beside the sums
    /// that there might be; else only one invoice alone, or all of them.
    pub fn chosen(
        &self,
        must: &[u32],
        others: &[u32],
        open: impl Fn(u32) -> Option<(Decimal, Vec<Decimal>)>,
    ) -> Option<Vec<u32>> {
        let mut all: Vec<u32> = Vec::new();
        let mut prices: Vec<Vec<Decimal>> = Vec::new();
        for at in must.iter().chain(others) {
            match open(*at) {
                Some((owed, offers)) => {
                    prices.push(std::iter::once(owed).chain(offers.iter().map(|off| owed - off)).collect());
                    all.push(*at);
                }
                None if must.contains(at) => return None,
                None => {}
            }
        }
        let choices =
            prices.iter().skip(must.len()).fold(1u64, |n, each| n.saturating_mul(each.len() as u64 + 1));
        let total = prices
            .iter()
            .filter_map(|each| each.first())
            .fold(Decimal::ZERO, |sum, p| sum.saturating_add(*p));
        let cents = total.saturating_mul(Decimal::ONE_HUNDRED).trunc().to_u64().unwrap_or(u64::MAX);
        let mut found: Vec<Vec<usize>> = Vec::new();
        if choices <= (cents / CHANCE).min(MOST_CHOICES) {
            let mut tree = Tree { prices: &prices, must: must.len(), found: Vec::new() };
            tree.walk(0, self.amount.value, &mut Vec::new());
            found = tree.found;
        } else {
            let sum = |price: fn(&Vec<Decimal>) -> Option<&Decimal>| {
                prices.iter().filter_map(price).fold(Decimal::ZERO, |sum, p| sum.saturating_add(*p))
            };
            if [sum(|each| each.first()), sum(|each| each.get(1).or(each.first()))]
                .contains(&self.amount.value)
            {
                found.push((0..all.len()).collect());
            }
            let alone = prices
                .iter()
                .enumerate()
                .filter(|(_, each)| must.is_empty() && each.contains(&self.amount.value));
            found.extend(alone.map(|(n, _)| vec![n]).take(2));
        }
        found.dedup();
        let [one] = &found[..] else { return None };
        Some(one.iter().filter_map(|n| all.get(*n).copied()).collect())
    }

    /// What may be deducted, for [`Sum::chosen`].
    pub fn price(&self, row: &Row) -> Option<(Decimal, Vec<Decimal>)> {
        let open = row.open.filter(|open| open.currency == self.amount.currency)?;
        Some((open.value, self.offers(row)))
    }

    /// A part of what one invoice owes.
    pub fn part(&self, row: &Row) -> Option<Spread> {
        let open = row.open.filter(|open| open.currency == self.amount.currency)?;
        (self.amount.value < open.value).then(|| Spread {
            settles: vec![settled(row, self.amount.value, None)],
            fit: Fit::Part,
            signs: Vec::new(),
        })
    }

    /// More than these owe: the rest is over.
    pub fn over(&self, rows: &[&Row]) -> Option<(Spread, Decimal)> {
        let owed = owed(rows)
            .filter(|owed| owed.currency == self.amount.currency && owed.value < self.amount.value)?;
        let spread = self.spread(rows, &vec![None; rows.len()], Fit::Over, Vec::new());
        Some((spread, self.amount.value - owed.value))
    }

    fn short(&self, rows: &[&Row], reason: Reason, off: Decimal, fit: Fit, signs: Vec<Evidence>) -> Spread {
        // It is taken from the last one that can bear it.
        let bears = rows.iter().rposition(|row| row.open.is_some_and(|open| open.value >= off));
        let mut offs: Vec<Option<(Reason, Decimal)>> = vec![None; rows.len()];
        if let Some(slot) = bears.and_then(|at| offs.get_mut(at)) {
            *slot = Some((reason, off));
        }
        self.spread(rows, &offs, fit, signs)
    }

    fn spread(
        &self,
        rows: &[&Row],
        offs: &[Option<(Reason, Decimal)>],
        fit: Fit,
        signs: Vec<Evidence>,
    ) -> Spread {
        let each =
            rows.iter().zip(offs).filter_map(|(row, off)| Some(settled(row, row.open?.value, off.clone())));
        Spread { settles: each.collect(), fit, signs }
    }
}

/// The invoice settled by that much, of which something is let off.
fn settled(row: &Row, whole: Decimal, off: Option<(Reason, Decimal)>) -> Settled {
    let currency = row.open.map_or(crate::dunning::Currency::EUR, |open| open.currency);
    let less = off.as_ref().map_or(Decimal::ZERO, |(_, off)| *off);
    Settled {
        invoice: row.number.to_string(),
        amount: Money::new(whole - less, currency),
        let_off: off.map(|(reason, amount)| LetOff { reason, amount }),
    }
}

/// What they owe together; `None` unless all owe something, in one currency.
fn owed(rows: &[&Row]) -> Option<Money> {
    let first = rows.first()?.open?;
    let sum = rows.iter().try_fold(Decimal::ZERO, |sum, row| {
        let open = row.open.filter(|open| open.currency == first.currency)?;
        sum.checked_add(open.value)
    })?;
    Some(Money::new(sum, first.currency))
}

/// Choices of one offer or none from each that add up to `left`, two at most.
fn choose(
    offers: &[Vec<Decimal>],
    left: Decimal,
    taken: &mut Vec<Option<Decimal>>,
    found: &mut Vec<Vec<Option<Decimal>>>,
    patience: &mut u32,
) {
    *patience = patience.saturating_sub(1);
    if found.len() > 1 || *patience == 0 || left < Decimal::ZERO {
        return;
    }
    let Some(each) = offers.get(taken.len()) else {
        if left.is_zero() && taken.iter().any(Option::is_some) {
            found.push(taken.clone());
        }
        return;
    };
    for off in std::iter::once(None).chain(each.iter().copied().map(Some)) {
        taken.push(off);
        choose(offers, left - off.unwrap_or_default(), taken, found, patience);
        taken.pop();
    }
}

/// The search for sets of invoices that add up to a sum.
struct Tree<'a> {
    /// What each may be paid with.
    prices: &'a [Vec<Decimal>],
    /// So many of the first must be in the set.
    must: usize,
    /// Two at most.
    found: Vec<Vec<usize>>,
}

impl Tree<'_> {
    fn walk(&mut self, at: usize, left: Decimal, taken: &mut Vec<usize>) {
        if self.found.len() > 1 || left < Decimal::ZERO {
            return;
        }
        if left.is_zero() && at >= self.must {
            // Nothing is owed less than nothing: what follows adds only.
            if !taken.is_empty() && self.found.last() != Some(taken) {
                self.found.push(taken.clone());
            }
            return;
        }
        let Some(prices) = self.prices.get(at) else { return };
        for price in prices.clone() {
            taken.push(at);
            self.walk(at + 1, left - price, taken);
            taken.pop();
        }
        if at >= self.must {
            self.walk(at + 1, left, taken);
        }
    }
}
