//! The ways in which a payment may be meant, and which of them are sure.

use std::hash::Hash;

use rust_decimal::Decimal;

use super::ledger::{Ledger, Mention, Row, Standing};
use super::payer::{self, Payer};
use super::shape::{Shape, is_telling};
use super::sums::{Fit, Spread, Sum};
use super::text::{Place, Sure, Text, Weak};
use crate::dunning::{Evidence, Money};

/// Of an account with more open invoices than these only whole numbers are looked for.
const LOOKED_AT: usize = 400;

/// How the payer named the invoices, best last; of several the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    Nothing,
    Serial,
    Near,
    Core,
    Number,
}

/// How the invoices were come by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// All are named.
    Named,
    /// Two are named, the others lie between.
    Range,
    /// Some are named, or none: the sum tells the others.
    Chosen,
    /// It was paid before.
    Twice,
}

/// A way in which the payment may be meant.
#[derive(Debug, Clone)]
pub(super) struct Explanation {
    pub account: u32,
    pub rows: Vec<u32>,
    pub spread: Spread,
    pub surplus: Option<Decimal>,
    pub named: Named,
    pub how: How,
    pub payer: Payer,
    /// Each number stands by itself and looks like one.
    pub telling: bool,
    pub signs: Vec<Evidence>,
}

/// A payment as the explanations see it.
pub(super) struct Case<'a, K> {
    pub ledger: &'a Ledger<K>,
    pub texts: &'a [Text],
    /// The whole numbers in them.
    pub mentions: &'a [Mention],
    pub sum: Sum<'a>,
    pub payers: &'a [(u32, Payer)],
    /// The payer's name, as the bank has it.
    pub name: Option<&'a str>,
    /// The account of the bank that paid has proven itself, see [`Ledger::is_proven`].
    pub proven: bool,
    /// The bank says nothing about who paid.
    pub unnamed: bool,
    /// The remittance text has a number that may be another document's.
    pub something_else: bool,
}

impl Explanation {
    /// Check digits rule a slip out.
    fn by_reference(&self) -> bool {
        self.signs.contains(&Evidence::Reference)
    }
}

impl<K: Copy + Eq + Hash> Case<'_, K> {
    pub fn payer(&self, account: u32) -> Payer {
        self.payers.iter().find(|(at, _)| *at == account).map_or(Payer::Stranger, |(_, fits)| *fits)
    }

    fn rows(&self, rows: &[u32]) -> Vec<&Row> {
        rows.iter().map(|at| self.ledger.row(*at)).collect()
    }

    /// The best mention of each open invoice of an account whose whole number is there.
    pub fn named(&self, account: u32) -> Vec<&Mention> {
        let mut named: Vec<&Mention> = Vec::new();
        for mention in self.mentions {
            let row = self.ledger.row(mention.row);
            if row.account == account && row.open.is_some() && named.iter().all(|m| m.row != mention.row) {
                named.push(mention);
            }
        }
        named
    }

    /// All ways in which the payment may be meant for this account.
    pub fn of_account(&self, account: u32) -> Vec<Explanation> {
        let mut found = Vec::new();
        let known = &self.ledger.accounts[account as usize];
        let named = self.named(account);
        let full: Vec<u32> = named.iter().map(|m| m.row).collect();
        let mut signs = self.signs(account);
        signs.extend(named.iter().map(|m| number_sign(m.sure)));
        let telling =
            named.iter().all(|m| m.sure > Sure::Piece && is_telling(&self.ledger.row(m.row).number));
        let base = |rows: Vec<u32>, spread: Spread, named: Named, how: How| {
            let mut signs: Vec<Evidence> =
                signs.iter().copied().chain(spread.signs.iter().copied()).collect();
            signs.extend(match named {
                Named::Core | Named::Serial => Some(Evidence::NumberPart),
                Named::Near => Some(Evidence::NumberNear),
                Named::Number | Named::Nothing => None,
            });
            signs.extend(match how {
                How::Range => Some(Evidence::Range),
                How::Chosen => Some(Evidence::OnlyOne),
                How::Named | How::Twice => None,
            });
            signs.sort_unstable();
            signs.dedup();
            let payer = self.payer(account);
            Explanation { account, rows, spread, surplus: None, named, how, payer, telling, signs }
        };
        if !full.is_empty()
            && let Some(spread) = self.sum.fits(&self.rows(&full), &known.credits)
        {
            let exact = spread.fit == Fit::Exact;
            found.push(base(full.clone(), spread, Named::Number, How::Named));
            if exact {
                return found;
            }
        }
        let open: Vec<u32> =
            known.rows.iter().copied().filter(|at| self.ledger.row(*at).open.is_some()).collect();
        let weak = self.weak(&open, &named);
        let grade = |of: Weak| match of {
            Weak::Serial => Named::Serial,
            Weak::Near => Named::Near,
            Weak::Core => Named::Core,
        };
        for least in [Weak::Core, Weak::Near, Weak::Serial] {
            let more: Vec<u32> = weak.iter().filter(|(_, w)| *w >= least).map(|(at, _)| *at).collect();
            if more.is_empty() || !weak.iter().any(|(_, w)| *w == least) {
                continue;
            }
            let rows: Vec<u32> = full.iter().chain(&more).copied().collect();
            if rows.len() > 1
                && let Some(spread) = self.sum.fits(&self.rows(&rows), &known.credits)
            {
                found.push(base(rows, spread, grade(least), How::Named));
            }
        }
        if full.is_empty() {
            for (at, w) in &weak {
                let row = self.ledger.row(*at);
                let alone = weak.len() == 1;
                if let Some(spread) = self.sum.fits(&[row], &known.credits) {
                    found.push(base(vec![*at], spread, grade(*w), How::Named));
                } else if let Some(spread) = self.sum.part(row).filter(|_| alone) {
                    found.push(base(vec![*at], spread, grade(*w), How::Named));
                } else if let Some((spread, over)) = self.sum.over(&[row]).filter(|_| alone) {
                    let way = base(vec![*at], spread, grade(*w), How::Named);
                    found.push(Explanation { surplus: Some(over), ..way });
                }
            }
        }
        let exact = |found: &[Explanation]| found.iter().any(|e| e.spread.fit == Fit::Exact);
        if !exact(&found)
            && let Some(rows) = self.between(&full, &weak, &open)
            && let Some(spread) = self.sum.fits(&self.rows(&rows), &known.credits)
        {
            found.push(base(rows, spread, Named::Core, How::Range));
        }
        if !exact(&found) && self.payer(account) > Payer::Stranger {
            let others: Vec<u32> = open.iter().copied().filter(|at| !full.contains(at)).collect();
            let price = |at: u32| self.sum.price(self.ledger.row(at));
            if let Some(rows) = self.sum.chosen(&full, &others, price)
                && let Some(spread) = self.sum.fits(&self.rows(&rows), &[])
            {
                let named = if full.is_empty() { Named::Nothing } else { Named::Number };
                found.push(base(rows, spread, named, How::Chosen));
            } else if full.is_empty() {
                // Several fit: each that does so alone is a candidate.
                for at in &open {
                    let spread = self.sum.fits(&[self.ledger.row(*at)], &[]).filter(|s| s.fit == Fit::Exact);
                    found.extend(spread.map(|spread| base(vec![*at], spread, Named::Nothing, How::Chosen)));
                }
            }
        }
        if exact(&found) || full.is_empty() {
            return found;
        }
        if let [one] = full[..]
            && let Some(spread) = self.sum.part(self.ledger.row(one))
        {
            found.push(base(full.clone(), spread, Named::Number, How::Named));
        }
        if let Some((spread, over)) = self.sum.over(&self.rows(&full)) {
            let over = Explanation { surplus: Some(over), ..base(full, spread, Named::Number, How::Named) };
            found.push(over);
        }
        found
    }

    /// The payment of an invoice that was paid before.
    pub fn twice(&self) -> Option<Explanation> {
        let mut rows: Vec<u32> = Vec::new();
        for mention in self.mentions {
            if !rows.contains(&mention.row) {
                rows.push(mention.row);
            }
        }
        let [one] = rows[..] else { return None };
        let row = self.ledger.row(one);
        let brought = row.received.iter().any(|(_, brought)| *brought == self.sum.amount);
        let paid = row.standing == Standing::Paid && (brought || row.amount == Some(self.sum.amount));
        let telling = is_telling(&row.number);
        if !paid || row.received.is_empty() {
            return None;
        }
        let known = &self.ledger.accounts[row.account as usize];
        let open = known.rows.iter().map(|at| self.ledger.row(*at)).filter(|row| row.open.is_some());
        // Whoever copies the words of the last payment means the next one.
        let mut open = open;
        if open.any(|row| self.sum.fits(&[row], &known.credits).is_some()) {
            return None;
        }
        let mut signs = self.signs(row.account);
        signs.extend([Evidence::Number, Evidence::Amount]);
        Some(Explanation {
            account: row.account,
            rows: vec![one],
            spread: Spread { settles: Vec::new(), fit: Fit::Over, signs: Vec::new() },
            surplus: Some(self.sum.amount.value),
            named: Named::Number,
            how: How::Twice,
            payer: self.payer(row.account),
            telling,
            signs,
        })
    }

    fn signs(&self, account: u32) -> Vec<Evidence> {
        match self.payer(account) {
            Payer::Known => vec![Evidence::Iban],
            Payer::Same | Payer::Similar => vec![Evidence::Name],
            Payer::Stranger => Vec::new(),
        }
    }

    /// The open invoices that are named, but not by their whole number.
    fn weak(&self, open: &[u32], named: &[&Mention]) -> Vec<(u32, Weak)> {
        if open.len() > LOOKED_AT {
            return Vec::new();
        }
        let mut found = Vec::new();
        for at in open.iter().filter(|at| named.iter().all(|m| m.row != **at)) {
            let row = self.ledger.row(*at);
            let shape = Shape::of(&row.number, row.issued);
            let best = self.texts.iter().enumerate().filter_map(|(text, letters)| {
                let (weak, range) = letters.weak(&shape)?;
                let place = Place { text, range };
                // What is the whole number of another invoice of the account is no slip, be that one paid or not.
                let others = self.mentions.iter().filter(|m| self.ledger.row(m.row).account == row.account);
                others.into_iter().all(|m| !m.place.overlaps(&place)).then_some(weak)
            });
            found.extend(best.max().map(|weak| (*at, weak)));
        }
        found
    }

    /// The invoices from the first that is named to the last, if these are numbers that follow each other.
    fn between(&self, full: &[u32], weak: &[(u32, Weak)], open: &[u32]) -> Option<Vec<u32>> {
        let named: Vec<u32> = full.iter().copied().chain(weak.iter().map(|(at, _)| *at)).collect();
        if named.len() < 2 {
            return None;
        }
        let shape = |at: u32| Shape::of(&self.ledger.row(at).number, self.ledger.row(at).issued);
        let shapes: Vec<Shape> = named.iter().map(|at| shape(*at)).collect();
        let series = &shapes.first()?.series;
        let running: Vec<u64> =
            shapes.iter().filter(|s| s.series == *series).filter_map(|s| s.running).collect();
        let (first, last) = (running.iter().min()?, running.iter().max()?);
        if running.len() != named.len() {
            return None;
        }
        let all = open.iter().copied().filter(|at| {
            let shape = shape(*at);
            shape.series == *series && shape.running.is_some_and(|n| (first..=last).contains(&&n))
        });
        let all: Vec<u32> = all.collect();
        (all.len() > named.len()).then_some(all)
    }

    /// Open invoices of anybody's that owe just that and are named in some way.
    pub fn by_amount(&self) -> Vec<Explanation> {
        let amounts = [Some(self.sum.amount), self.sum.instructed].into_iter().flatten();
        let rows = amounts.filter_map(|amount: Money| self.ledger.owing(amount)).flatten();
        let mut found = Vec::new();
        for at in rows {
            let row = self.ledger.row(*at);
            for (at, weak) in self.weak(&[*at], &[]) {
                let Some(spread) = self.sum.fits(&[row], &[]) else { continue };
                let named = match weak {
                    Weak::Serial => Named::Serial,
                    Weak::Near => Named::Near,
                    Weak::Core => Named::Core,
                };
                let mut signs = self.signs(row.account);
                signs.extend(spread.signs.iter().copied());
                signs.push(if weak == Weak::Near { Evidence::NumberNear } else { Evidence::NumberPart });
                let payer = self.payer(row.account);
                let account = row.account;
                let (rows, how, telling) = (vec![at], How::Named, false);
                found.push(Explanation {
                    account,
                    rows,
                    spread,
                    surplus: None,
                    named,
                    how,
                    payer,
                    telling,
                    signs,
                });
            }
        }
        found
    }

    /// Whether this way is sure by itself; another one may still speak against it.
    pub fn is_sure(&self, way: &Explanation) -> bool {
        let payer = way.payer;
        match (way.named, way.spread.fit) {
            // Of one that is named and others that are not: perhaps too much was paid, and the sum is chance.
            (Named::Number, Fit::Exact) if way.how == How::Chosen => {
                payer > Payer::Stranger && self.named(way.account).len() > 1
            }
            (Named::Number, Fit::Exact) => way.how == How::Named || payer > Payer::Stranger,
            // What anybody but the debtor itself paid too little may be a part as well as charges that nobody states:
            // a holding whose account has paid before is somebody else, too.
            (Named::Number, Fit::Nearly) => {
                let itself = || payer > Payer::Stranger && self.bears_name(way.account);
                !way.spread.signs.contains(&Evidence::Charges) || itself()
            }
            (Named::Number, Fit::Over) if way.how == How::Twice => payer > Payer::Stranger,
            (Named::Number, Fit::Part | Fit::Over) => {
                let owed = way.spread.settles.iter().map(|s| s.amount.value).sum::<Decimal>();
                let much = way.surplus.is_some_and(|over| over > owed || self.may_be_for_others(way, over));
                let beside = self.mentions.iter().any(|m| {
                    let row = self.ledger.row(m.row);
                    row.account == way.account && row.open.is_none()
                });
                (payer > Payer::Stranger || self.unnamed && way.telling || way.by_reference())
                    && !much
                    && !beside
                    && !self.fits_a_neighbour(way)
            }
            (Named::Core, Fit::Exact) => {
                let long = |at: &u32| Shape::of(&self.ledger.row(*at).number, None).core.len() >= 6;
                let meant = payer > Payer::Stranger || (way.how == How::Named && way.rows.iter().all(long));
                meant && !self.has_a_twin(way)
            }
            (Named::Near | Named::Serial, Fit::Exact) => payer > Payer::Stranger,
            (Named::Core | Named::Serial, Fit::Nearly) => payer >= Payer::Same,
            (Named::Core, Fit::Part) => payer >= Payer::Same && !self.fits_a_neighbour(way),
            (Named::Core, Fit::Over) => {
                let much = way.surplus.is_some_and(|over| self.may_be_for_others(way, over));
                payer >= Payer::Same && !much && !self.fits_a_neighbour(way)
            }
            (Named::Serial, Fit::Part) => {
                let long = way.rows.iter().all(|at| {
                    let row = self.ledger.row(*at);
                    Shape::of(&row.number, row.issued).serial.trim_start_matches('0').len() >= 3
                });
                payer >= Payer::Same && long && !self.fits_a_neighbour(way)
            }
            (Named::Nothing, Fit::Exact) => {
                payer == Payer::Known && self.proven && !self.something_else && self.mentions.is_empty()
            }
            _ => false,
        }
    }

    /// Whether the payer has the account's name; where either is not known, nothing says otherwise.
    fn bears_name(&self, account: u32) -> bool {
        let known = &self.ledger.accounts[account as usize].name;
        known.is_empty()
            || self.name.is_none_or(|name| payer::compare(known, &payer::words(name)) > Payer::Stranger)
    }

    /// Whether what is over would pay a good part of another open invoice of the account: it may be meant for it.
    fn may_be_for_others(&self, way: &Explanation, over: Decimal) -> bool {
        let rows = self.ledger.accounts[way.account as usize].rows.iter().filter(|at| !way.rows.contains(at));
        rows.filter_map(|at| self.ledger.row(*at).open)
            .any(|open| over.saturating_mul(Decimal::TEN) >= open.value)
    }

    /// Whether the payment is just what another invoice of the account owes, or one whose number is a slip away.
    fn fits_a_neighbour(&self, way: &Explanation) -> bool {
        let own = self.ledger.accounts[way.account as usize].rows.iter().copied();
        self.fits_one_of(own.chain(self.slips(way)), way)
    }

    /// Whether another open invoice of the account owes just as much and has a number that is a slip away: who did not write
    /// the whole number may have slipped in the rest of it, too.
    fn has_a_twin(&self, way: &Explanation) -> bool {
        self.fits_one_of(self.slips(way).filter(|at| self.ledger.row(*at).account == way.account), way)
    }

    /// The invoices whose numbers are a slip away from those of a way.
    fn slips(&self, way: &Explanation) -> impl Iterator<Item = u32> {
        way.rows.iter().flat_map(|at| self.ledger.neighbours(*at))
    }

    /// Whether the payment is just what one of these owes that is open and no part of the way.
    fn fits_one_of(&self, mut others: impl Iterator<Item = u32>, way: &Explanation) -> bool {
        others.any(|at| {
            let row = self.ledger.row(at);
            !way.rows.contains(&at) && row.open.is_some() && self.sum.fits(&[row], &[]).is_some()
        })
    }

    /// Whether the one way stands in the way of the other.
    pub fn speaks_against(&self, rival: &Explanation, way: &Explanation) -> bool {
        if rival.account == way.account && same(&rival.rows, &way.rows) {
            return false;
        }
        let exact = rival.spread.fit == Fit::Exact;
        // The same account, a whole number, another sum: was the number wrong or the amount?
        if way.named < Named::Number && rival.named == Named::Number && rival.account == way.account {
            return true;
        }
        // Somebody's whole number says more than a part of another's.
        if way.named < Named::Number && way.payer == Payer::Stranger && rival.named == Named::Number {
            return true;
        }
        if way.named == Named::Nothing && rival.account == way.account && rival.named > Named::Nothing {
            return true;
        }
        if !exact {
            return false;
        }
        match (way.named, way.spread.fit) {
            (Named::Nothing, _) => rival.payer > Payer::Stranger || rival.named > Named::Serial,
            // The words say more than the sum.
            (_, Fit::Exact) if rival.named == Named::Nothing => false,
            (Named::Number, Fit::Exact) => {
                rival.account != way.account && rival.payer > way.payer && rival.named > Named::Serial
            }
            (Named::Core | Named::Near, Fit::Exact) if rival.named == Named::Serial => {
                rival.payer > way.payer
            }
            _ => rival.payer > Payer::Stranger || rival.named > Named::Serial,
        }
    }
}

fn number_sign(sure: Sure) -> Evidence {
    match sure {
        Sure::Reference => Evidence::Reference,
        Sure::Whole | Sure::Piece => Evidence::Number,
    }
}

/// The same invoices, in whatever order.
pub(super) fn same(one: &[u32], other: &[u32]) -> bool {
    one.len() == other.len() && one.iter().all(|at| other.contains(at))
}
