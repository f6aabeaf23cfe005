//! Which invoices a transaction pays, or whose payment it takes back. Pure.
//!
//! Every way in which a payment may be meant is an explanation: some invoices, how they are named, how well the amount
//! fits, how well the payer does. One that is sure by itself and that no other speaks against is booked; all else is a
//! question to a person, never a guess. [`Ledger`] finds what may be meant without looking at every invoice.

mod back;
mod explain;
mod ledger;
mod payer;
mod shape;
mod sums;
mod text;

use std::hash::Hash;

use jiff::civil::Date;
use rust_decimal::Decimal;

use self::explain::{Case, Explanation, How, Named};
pub use self::ledger::Ledger;
use self::ledger::{Mention, Standing};
use self::payer::Payer;
use self::sums::{Fit, Sum};
use self::text::{Place, Text};
use crate::documents::statement::Transaction;
use crate::dunning::{Event, Evidence, Money, Payment, Reason, Settled};

/// At how many cards a payment is asked about that fits many accounts: those that have waited longest.
const ASKED: usize = 5;

/// What a transaction is, among accounts that are known by `K`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match<K> {
    /// Nothing that concerns any account.
    Nothing,
    /// It pays invoices.
    Pays(Paying<K>),
    /// It takes back a payment that was booked from a statement, or a direct debit.
    TakesBack {
        /// Whose.
        account: K,
        /// All that it was for.
        invoices: Vec<String>,
        /// The entry that brought it; `None` for a direct debit.
        entry: Option<String>,
        /// Why that is sure.
        rule: Rule,
    },
    /// It may concern these accounts; a person must say.
    Perhaps {
        /// The accounts with the invoices in question.
        candidates: Vec<Candidate<K>>,
        /// Why it is not sure.
        rule: Rule,
    },
}

/// A payment whose meaning is sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paying<K> {
    /// Whose.
    pub account: K,
    /// The numbers of the invoices.
    pub invoices: Vec<String>,
    /// What each gets.
    pub settles: Vec<Settled>,
    /// What is over.
    pub surplus: Option<Decimal>,
    /// Why that is sure.
    pub rule: Rule,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
}

/// One account that a payment may concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<K> {
    /// Whose.
    pub account: K,
    /// The invoices in question.
    pub invoices: Vec<String>,
    /// How it would be booked, if it were meant.
    pub settles: Vec<Settled>,
    /// What would be over.
    pub surplus: Option<Decimal>,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
}

/// How sure a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// A person must say.
    Doubtful,
    /// Several signs agree, and nothing speaks against it.
    Strong,
    /// The payer wrote it, and the amount is right.
    Certain,
}

/// Why a match is sure, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The one invoice named owes exactly that amount.
    NumberAndAmount,
    /// The invoices named owe exactly that amount together.
    NumbersAndSum,
    /// The invoices named owe that amount less a discount, in time.
    NumberAndSkonto,
    /// The invoice named owes that amount but for rounding or charges.
    NumberAndTolerance,
    /// The invoice named owes that amount less the debtor's credit.
    NumberAndCredit,
    /// The one invoice named owes more.
    PartOfNumber,
    /// The invoices named owe less: the rest is credit.
    OverNumber,
    /// The invoice named was paid before: it is credit.
    PaidTwice,
    /// The number is spelt in part or with a slip; amount and payer are right.
    SpellingAndPayer,
    /// The number lacks its prefix or its year, and the amount is right.
    NumberPartAndAmount,
    /// Two numbers, and all between them owe exactly that amount.
    RangeAndSum,
    /// Some invoices are named, and with just these others of the payer they owe exactly that amount.
    SomeAndSum,
    /// The payer's account is known, and just one choice of its open invoices owes exactly that amount.
    PayerAndSum,
    /// The one invoice named was closed by hand, and owed that amount.
    ConfirmsHand,
    /// A booking taken back names the invoice and has the amount of its payment.
    ReversalOfNumber,
    /// A direct debit comes back.
    DebitReturned,
    /// More than the invoices named owe.
    TooMuch,
    /// Less than the several invoices named owe, or amounts that cannot be compared.
    SumDiffers,
    /// A part of the amount, and the number may be something else.
    NumberUnsure,
    /// Named invoices that are closed.
    Closed,
    /// Invoices of several accounts are named.
    SeveralAccounts,
    /// Several ways to read it are left.
    SeveralWays,
    /// The payer's name and the amount fit; no number.
    NameAndAmount,
    /// The payer's name fits.
    NameAlone,
    /// The amount fits.
    AmountAlone,
    /// A booking taken back, or money paid out, with the amount of a payment that was booked.
    PerhapsBack,
}

impl Rule {
    /// How sure what it says is.
    pub fn sureness(self) -> Sureness {
        use Rule::*;
        match self {
            NumberAndAmount | NumbersAndSum | NumberAndSkonto | NumberAndCredit | ConfirmsHand
            | ReversalOfNumber => Sureness::Certain,
            NumberAndTolerance | PartOfNumber | OverNumber | PaidTwice | SpellingAndPayer
            | NumberPartAndAmount | RangeAndSum | SomeAndSum | PayerAndSum | DebitReturned => {
                Sureness::Strong
            }
            TooMuch | SumDiffers | NumberUnsure | Closed | SeveralAccounts | SeveralWays | NameAndAmount
            | NameAlone | AmountAlone | PerhapsBack => Sureness::Doubtful,
        }
    }
}

impl<K> Match<K> {
    /// What the accounts are told, and by which rule. `payment` states the booking; its invoices are filled in.
    pub fn events(self, payment: &Payment) -> Option<(Vec<(K, Event)>, Rule)> {
        Some(match self {
            Match::Nothing => return None,
            Match::Pays(Paying { account, invoices, settles, surplus, rule, evidence }) => {
                let payment = Payment { invoices, settles, surplus, evidence, ..payment.clone() };
                (vec![(account, Event::Received(payment))], rule)
            }
            Match::TakesBack { account, invoices, entry, rule } => {
                let payment = Payment { invoices, takes_back: entry, ..payment.clone() };
                (vec![(account, Event::Reversed(payment))], rule)
            }
            Match::Perhaps { candidates, rule } => {
                let ask = |candidate: Candidate<K>| {
                    let Candidate { account, invoices, settles, surplus, evidence } = candidate;
                    let payment = Payment { invoices, settles, surplus, evidence, ..payment.clone() };
                    (account, Event::Unmatched(payment))
                };
                (candidates.into_iter().map(ask).collect(), rule)
            }
        })
    }
}

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

    fn paying(&self, way: &Explanation) -> Paying<K> {
        Paying {
            account: self.accounts[way.account as usize].key,
            invoices: self.numbers(&way.rows),
            settles: way.spread.settles.clone(),
            surplus: way.surplus,
            rule: rule(way),
            evidence: way.signs.clone(),
        }
    }

    fn numbers(&self, rows: &[u32]) -> Vec<String> {
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

    /// What is not sure is asked, at the cards of those whom it may concern.
    fn ask(&self, case: &Case<'_, K>, ways: &[Explanation], mentioned: usize) -> Match<K> {
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

/// Why a way is sure.
fn rule(way: &Explanation) -> Rule {
    let has = |reason: fn(&Reason) -> bool| {
        way.spread.settles.iter().filter_map(|s| s.let_off.as_ref()).any(|off| reason(&off.reason))
    };
    match (way.how, way.named, way.spread.fit) {
        (How::Twice, ..) => Rule::PaidTwice,
        (How::Range, ..) => Rule::RangeAndSum,
        (How::Chosen, Named::Number, _) => Rule::SomeAndSum,
        (How::Chosen, ..) => Rule::PayerAndSum,
        (_, Named::Number, Fit::Part) => Rule::PartOfNumber,
        (_, Named::Number, Fit::Over) => Rule::OverNumber,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Skonto)) => Rule::NumberAndSkonto,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Credit(_))) => Rule::NumberAndCredit,
        (_, Named::Number, _) if has(|r| matches!(r, Reason::Rounding | Reason::Charges)) => {
            Rule::NumberAndTolerance
        }
        (_, Named::Number, _) if way.rows.len() > 1 => Rule::NumbersAndSum,
        (_, Named::Number, _) => Rule::NumberAndAmount,
        (_, Named::Core, Fit::Exact) if way.payer == Payer::Stranger => Rule::NumberPartAndAmount,
        _ => Rule::SpellingAndPayer,
    }
}

#[cfg(test)]
mod tests;
