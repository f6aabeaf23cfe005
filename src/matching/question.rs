//! What is not sure is asked: whom it may concern, and why it is not sure.

use std::hash::Hash;

use super::explain::{Case, Explanation, Named};
use super::ledger::{Ledger, Mention};
use super::payer::Payer;
use super::sums::Fit;
use super::{Candidate, Match, Rule};
use crate::dunning::Evidence;

/// At how many cards a payment is asked about that fits many accounts: those that have waited longest.
pub(super) const ASKED: usize = 5;

impl<K: Copy + Eq + Hash> Ledger<K> {
    /// What is not sure is asked, at the cards of those whom it may concern.
    pub(super) fn ask(&self, case: &Case<'_, K>, ways: &[Explanation], mentioned: usize) -> Match<K> {
        let plausible = |way: &&Explanation| {
            let exact = way.spread.fit == Fit::Exact;
            way.named > Named::Serial
                || (exact && (way.payer > Payer::Stranger || way.named > Named::Nothing))
        };
        let mut candidates: Vec<Candidate<K>> = Vec::new();
        let mut of: Vec<u32> = Vec::new();
        for way in ways.iter().filter(plausible) {
            let paying = self.paying(way);
            let known = of.iter().position(|at| *at == way.account);
            if let Some(candidate) = known.and_then(|n| candidates.get_mut(n)) {
                // Two ways at one account: nothing is proposed, both are shown.
                (candidate.settles, candidate.surplus) = (Vec::new(), None);
                for number in paying.invoices {
                    if !candidate.invoices.contains(&number) {
                        candidate.invoices.push(number);
                    }
                }
                continue;
            }
            of.push(way.account);
            candidates.push(Candidate {
                account: paying.account,
                invoices: paying.invoices,
                settles: paying.settles,
                surplus: paying.surplus,
                evidence: paying.evidence,
            });
        }
        // Named invoices that nothing fits, closed ones among them.
        let best = ways.first();
        for mention in case.mentions {
            let row = self.row(mention.row);
            let asked = of.iter().position(|at| *at == row.account);
            let whole = |c: &Candidate<K>| !c.settles.is_empty() || c.surplus.is_some();
            match asked.and_then(|n| candidates.get_mut(n)) {
                Some(candidate) if whole(candidate) => {}
                Some(candidate) => {
                    let number = row.number.to_string();
                    if !candidate.invoices.contains(&number) {
                        candidate.invoices.push(number);
                    }
                }
                None => {
                    of.push(row.account);
                    candidates.push(Candidate {
                        account: self.accounts[row.account as usize].key,
                        invoices: vec![row.number.to_string()],
                        settles: Vec::new(),
                        surplus: None,
                        evidence: vec![Evidence::Number],
                    });
                }
            }
        }
        if !candidates.is_empty() {
            candidates.truncate(ASKED);
            return Match::Perhaps { candidates, rule: self.doubt(case, best, mentioned, &of) };
        }
        let owing =
            |at: &u32| self.accounts[*at as usize].rows.iter().any(|row| self.row(*row).open.is_some());
        let named: Vec<u32> = case.payers.iter().map(|(at, _)| *at).filter(owing).take(ASKED).collect();
        if !named.is_empty() {
            let candidates = named.into_iter().map(|at| {
                let open: Vec<u32> = self.accounts[at as usize]
                    .rows
                    .iter()
                    .copied()
                    .filter(|row| self.row(*row).open.is_some())
                    .collect();
                Candidate {
                    account: self.accounts[at as usize].key,
                    invoices: self.numbers(&open),
                    settles: Vec::new(),
                    surplus: None,
                    evidence: vec![if case.payer(at) == Payer::Known {
                        Evidence::Iban
                    } else {
                        Evidence::Name
                    }],
                }
            });
            return Match::Perhaps { candidates: candidates.collect(), rule: Rule::NameAlone };
        }
        self.amount_alone(case)
    }

    fn amount_alone(&self, case: &Case<'_, K>) -> Match<K> {
        let rows = self.owing(case.sum.amount).filter(|_| !case.something_else).unwrap_or_default();
        let mut rows = rows.to_vec();
        rows.sort_by_key(|at| (self.row(*at).due, *at));
        let mut candidates: Vec<(u32, Vec<u32>)> = Vec::new();
        for at in rows {
            let account = self.row(at).account;
            match candidates.iter_mut().find(|(known, _)| *known == account) {
                Some((_, own)) => own.push(at),
                None => candidates.push((account, vec![at])),
            }
        }
        if candidates.is_empty() && !case.something_else {
            let open = |at: &u32| {
                let rows = self.accounts[*at as usize].rows.iter().copied();
                (*at, rows.filter(|row| self.row(*row).open.is_some()).collect())
            };
            candidates.extend(self.owing_together(case.sum.amount).iter().map(open));
        }
        candidates.truncate(ASKED);
        if candidates.is_empty() {
            return Match::Nothing;
        }
        let candidates = candidates.into_iter().map(|(account, rows)| Candidate {
            account: self.accounts[account as usize].key,
            invoices: self.numbers(&rows),
            settles: Vec::new(),
            surplus: None,
            evidence: vec![Evidence::Amount],
        });
        Match::Perhaps { candidates: candidates.collect(), rule: Rule::AmountAlone }
    }

    /// Why it is not sure.
    fn doubt(&self, case: &Case<'_, K>, best: Option<&Explanation>, mentioned: usize, of: &[u32]) -> Rule {
        let closed = case.mentions.iter().any(|m| self.row(m.row).open.is_none());
        let names = |mention: &Mention| self.row(mention.row).account;
        match best {
            _ if mentioned > 1
                || case.mentions.iter().any(|m| Some(names(m)) != case.mentions.first().map(names)) =>
            {
                Rule::SeveralAccounts
            }
            _ if closed => Rule::Closed,
            None => Rule::SumDiffers,
            Some(_) if of.len() > 1 => Rule::SeveralWays,
            Some(way) => match (way.named, way.spread.fit) {
                (Named::Nothing, _) if way.payer > Payer::Stranger => Rule::NameAndAmount,
                (_, Fit::Over) => Rule::TooMuch,
                (Named::Number, Fit::Part) => Rule::NumberUnsure,
                _ => Rule::SeveralWays,
            },
        }
    }
}
