//! What a transaction is: the explanation that is sure, or a question.

use std::hash::Hash;

use jiff::civil::Date;

use super::explain::{Case, Explanation, How, Named};
use super::ledger::{Ledger, Mention, Standing};
use super::payer::Payer;
use super::rule::rule;
use super::sums::{Fit, Sum};
use super::text::{Place, Text};
use super::{Match, Paying, Rule, back, explain};
use crate::documents::statement::Transaction;
use crate::dunning::{Evidence, Money};

/// Countries of the European Economic Area: transfers among them arrive whole (Directive (EU) 2015/2366, article 81).
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl<K: Copy + Eq + Hash> Ledger<K> {
    /// What a transaction is, on `day` if it names none itself. Announced bookings are nothing yet.
    pub fn find(&self, transaction: &Transaction, day: Date) -> Match<K> {
        let Some(currency) = transaction.currency.filter(|_| !transaction.inner.pending) else {
            return Match::Nothing;
        };
        if transaction.amount.is_zero() {
            return Match::Nothing;
        }
        let texts: Vec<Text> = transaction.words().map(Text::new).collect();
        let mut mentions = self.mentions(&texts);
        let amount = Money::new(transaction.amount.abs(), currency);
        if transaction.amount.is_sign_negative() {
            return back::taken_back(self, transaction, amount, &mentions);
        }
        if transaction.inner.reversal {
            return Match::Nothing; // a debit of the creditor's own came back
        }
        // What is collected by direct debit is nobody's payment.
        let debited = |m: &Mention| self.row(m.row).standing == Standing::Debited;
        if mentions.iter().any(|m| debited(m) && self.row(m.row).amount == Some(amount)) {
            return Match::Nothing;
        }
        mentions.retain(|m| !debited(m));
        let iban = transaction.iban.as_deref();
        let payers = self.payers(transaction.name.as_deref(), iban);
        let places: Vec<Place> = mentions.iter().map(|m| m.place.clone()).collect();
        let country =
            iban.and_then(|iban| iban.get(..2)).filter(|c| c.bytes().all(|b| b.is_ascii_uppercase()));
        let best = payers.first().filter(|(_, fits)| *fits == Payer::Known);
        let case = Case {
            ledger: self,
            texts: &texts,
            mentions: &mentions,
            sum: Sum {
                amount,
                day: transaction.value.or(transaction.booked).unwrap_or(day),
                policy: &self.policy,
                instructed: transaction.inner.instructed.map(|(value, currency)| Money::new(value, currency)),
                far: country.is_some_and(|country| !EEA.contains(&country)),
            },
            payers: &payers,
            name: transaction.name.as_deref(),
            proven: best.is_some_and(|(at, _)| self.is_proven(*at, transaction.name.as_deref(), iban)),
            unnamed: transaction.name.is_none() && iban.is_none(),
            something_else: transaction.reference.is_some()
                && texts.first().is_some_and(|text| text.names_something_else(0, &places)),
        };
        self.decide(&case)
    }

    fn decide(&self, case: &Case<'_, K>) -> Match<K> {
        let mut accounts: Vec<u32> = Vec::new();
        for mention in case.mentions {
            let row = self.row(mention.row);
            if row.open.is_some() && !accounts.contains(&row.account) {
                accounts.push(row.account);
            }
        }
        let mentioned = accounts.len();
        let named_given_up = case.mentions.iter().any(|m| self.row(m.row).standing == Standing::GivenUp);
        if let (1, false) = (mentioned, named_given_up) {
            // Most payments: what is named is what is owed, and nobody else is the payer.
            let account = accounts.first().copied().unwrap_or_default();
            let ways = case.of_account(account);
            let plain = |way: &&Explanation| {
                way.named == Named::Number && way.spread.fit == Fit::Exact && way.how == How::Named
            };
            let payer = case.payers.first().is_none_or(|(_, best)| *best == case.payer(account));
            if let Some(way) = ways.iter().find(plain).filter(|_| payer) {
                return Match::Pays(self.paying(way));
            }
        }
        if let Some(hand) = self.by_hand(case) {
            return hand;
        }
        for (account, _) in case.payers.iter().take(8) {
            if !accounts.contains(account) {
                accounts.push(*account);
            }
        }
        let mut ways: Vec<Explanation> =
            accounts.iter().take(12).flat_map(|at| case.of_account(*at)).collect();
        for way in case.by_amount() {
            if !ways.iter().any(|known| explain::same(&known.rows, &way.rows)) {
                ways.push(way);
            }
        }
        ways.extend(case.twice());
        ways.sort_by_key(|way| {
            std::cmp::Reverse((way.spread.fit == Fit::Exact, way.named, way.spread.fit, way.payer))
        });
        let sure = ways
            .iter()
            .filter(|way| case.is_sure(way))
            .find(|way| !ways.iter().any(|rival| case.speaks_against(rival, way)));
        match sure.filter(|_| !named_given_up) {
            Some(way) if way.spread.fit == Fit::Exact || mentioned <= 1 => Match::Pays(self.paying(way)),
            _ => self.ask(case, &ways, mentioned),
        }
    }

    pub(super) fn paying(&self, way: &Explanation) -> Paying<K> {
        Paying {
            account: self.accounts[way.account as usize].key,
            invoices: self.numbers(&way.rows),
            settles: way.spread.settles.clone(),
            surplus: way.surplus,
            rule: rule(way),
            evidence: way.signs.clone(),
        }
    }

    pub(super) fn numbers(&self, rows: &[u32]) -> Vec<String> {
        rows.iter().map(|at| self.row(*at).number.to_string()).collect()
    }

    /// The one invoice named was closed by a person, for just that amount.
    fn by_hand(&self, case: &Case<'_, K>) -> Option<Match<K>> {
        let mut rows: Vec<u32> = case.mentions.iter().map(|m| m.row).collect();
        rows.dedup();
        let [one] = rows[..] else { return None };
        let row = self.row(one);
        (row.by_hand == Some(case.sum.amount)).then(|| {
            Match::Pays(Paying {
                account: self.accounts[row.account as usize].key,
                invoices: self.numbers(&[one]),
                settles: Vec::new(),
                surplus: None,
                rule: Rule::ConfirmsHand,
                evidence: vec![Evidence::Number, Evidence::Amount],
            })
        })
    }
}
