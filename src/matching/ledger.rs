//! All invoices, kept so that those which a payment may be for are found at once.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::payer::{self, Payer};
use super::shape::plain_fold;
use super::text::{Place, Sure, Text};
use crate::dunning::{
    Account, Invoice, Money, NeverDun, PaymentPolicy, Skonto, Status, is_placeholder, normalise_number,
};

/// Shorter numbers stand in too many texts by chance.
const SHORTEST: usize = 3;
/// A payer's name or an amount that fits more than this many says nothing.
pub(super) const MANY: usize = 64;
/// Numbers are found by a hash that rolls over the text (Rabin and Karp).
const BASE: u64 = 0x0001_0000_01b3;
/// Words of a name that so many share are not looked up.
const COMMON: usize = 500;

/// The invoices of all accounts, by number, amount and payer. Accounts are known by `K`.
#[derive(Debug)]
pub struct Ledger<K> {
    pub(super) policy: PaymentPolicy,
    keys: HashMap<K, u32>,
    pub(super) accounts: Vec<Known<K>>,
    pub(super) rows: Vec<Row>,
    by_number: HashMap<u64, Vec<u32>>,
    /// The lengths of all numbers, each with `BASE` to its power.
    lengths: BTreeMap<usize, u64>,
    /// Which hashes there may be: most places of a text are none, and this says so without a look elsewhere.
    filter: Vec<u64>,
    by_amount: HashMap<Money, Vec<u32>>,
    by_received: HashMap<Money, Vec<u32>>,
    /// Accounts by what their several open invoices owe together.
    by_total: HashMap<Money, Vec<u32>>,
    by_iban: HashMap<Box<str>, Vec<u32>>,
    by_word: HashMap<Box<str>, Vec<u32>>,
}

/// An account as far as payments are concerned.
#[derive(Debug)]
pub(super) struct Known<K> {
    pub key: K,
    pub name: Vec<Box<str>>,
    pub rows: Vec<u32>,
    pub credits: Box<[(Box<str>, Money)]>,
    /// What its open invoices owe together, if these are several and in one currency.
    pub total: Option<Money>,
    /// Accounts of banks that have paid for it, how often.
    pub ibans: Vec<(Box<str>, u32)>,
}

/// An invoice as far as payments are concerned.
#[derive(Debug)]
pub(super) struct Row {
    pub account: u32,
    /// As written.
    pub number: Box<str>,
    /// In letters and digits.
    plain: Box<str>,
    pub standing: Standing,
    pub amount: Option<Money>,
    /// What is owed; `None`: nothing, or not known.
    pub open: Option<Money>,
    pub issued: Option<Date>,
    pub due: Option<Date>,
    pub skonto: Box<[Skonto]>,
    /// Entry and what it brought over all invoices, latest last.
    pub received: Box<[(Box<str>, Money)]>,
    /// What a person would still expect on it, if a person closed it.
    pub by_hand: Option<Money>,
    /// Its place in `by_amount`.
    slot: u32,
}

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Open,
    Paid,
    /// Written off, or handed over.
    GivenUp,
    /// Collected by direct debit.
    Debited,
}

/// An invoice whose whole number stands in a text.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub row: u32,
    pub place: Place,
    pub sure: Sure,
}

impl<K: Copy + Eq + Hash> Ledger<K> {
    /// An empty one.
    pub fn new(policy: PaymentPolicy) -> Ledger<K> {
        Ledger {
            policy,
            keys: HashMap::new(),
            accounts: Vec::new(),
            rows: Vec::new(),
            by_number: HashMap::new(),
            lengths: BTreeMap::new(),
            filter: vec![0; 1 << 14],
            by_amount: HashMap::new(),
            by_received: HashMap::new(),
            by_total: HashMap::new(),
            by_iban: HashMap::new(),
            by_word: HashMap::new(),
        }
    }

    /// Takes in an account, or what has changed of one that is known: its invoices, its credit, its name.
    pub fn put(&mut self, key: K, account: &Account) {
        let at = match self.keys.get(&key) {
            Some(at) => *at,
            None => {
                let at = u32::try_from(self.accounts.len()).unwrap_or(u32::MAX);
                self.keys.insert(key, at);
                self.accounts.push(Known {
                    key,
                    name: Vec::new(),
                    rows: Vec::new(),
                    credits: Box::default(),
                    total: None,
                    ibans: Vec::new(),
                });
                at
            }
        };
        let name = account.name.as_deref().map(payer::words).unwrap_or_default();
        let Some(known) = self.accounts.get_mut(at as usize) else { return };
        if known.name != name {
            for word in &name {
                self.by_word.entry(word.clone()).or_default().push(at);
            }
            known.name = name;
        }
        let credits = account.open_credit.iter().filter(|credit| credit.amount.value > Decimal::ZERO);
        known.credits = credits.map(|credit| (credit.number.as_str().into(), credit.amount)).collect();
        let rows = std::mem::take(&mut known.rows);
        let mut kept = Vec::with_capacity(account.invoices.len());
        for invoice in &account.invoices {
            let Some(standing) = standing(invoice.status) else { continue };
            let same = |row: &&u32| *self.rows[**row as usize].number == *invoice.number;
            let row = match rows.iter().find(same) {
                Some(row) => *row,
                None => self.add(at, invoice),
            };
            self.update(row, account, invoice, standing);
            kept.push(row);
        }
        for gone in rows.into_iter().filter(|row| !kept.contains(row)) {
            self.set_open(gone, None);
            self.rows[gone as usize].standing = Standing::GivenUp;
        }
        self.accounts[at as usize].rows = kept;
        let total = match &account.open_amounts()[..] {
            [one] if account.open_invoices().nth(1).is_some() => Some(*one),
            _ => None,
        };
        let before = std::mem::replace(&mut self.accounts[at as usize].total, total);
        if before != total {
            before
                .and_then(|before| self.by_total.get_mut(&before))
                .into_iter()
                .for_each(|of| of.retain(|n| *n != at));
            total.into_iter().for_each(|total| self.by_total.entry(total).or_default().push(at));
        }
    }

    /// Notes that an account of a bank has paid for a debtor.
    pub fn learn(&mut self, key: K, iban: &str, times: u32) {
        let Some(at) = self.keys.get(&key) else { return };
        let known = &mut self.accounts[*at as usize];
        match known.ibans.iter_mut().find(|(known, _)| **known == *iban) {
            Some((_, seen)) => *seen = seen.saturating_add(times),
            None => {
                known.ibans.push((iban.into(), times));
                self.by_iban.entry(iban.into()).or_default().push(*at);
            }
        }
    }

    fn add(&mut self, account: u32, invoice: &Invoice) -> u32 {
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let plain = normalise_number(&invoice.number);
        let folded: Vec<char> = plain.chars().map(plain_fold).collect();
        if folded.len() >= SHORTEST && !is_placeholder(&invoice.number) {
            let hash = hash(&folded);
            self.by_number.entry(hash).or_default().push(row);
            let power = (0..folded.len()).fold(1u64, |power, _| power.wrapping_mul(BASE));
            self.lengths.insert(folded.len(), power);
            if self.by_number.len() * 12 > self.filter.len() * 64 {
                self.filter = vec![0; self.filter.len() * 4];
                let all: Vec<u64> = self.by_number.keys().copied().collect();
                all.into_iter().for_each(|hash| self.mark(hash));
            }
            self.mark(hash);
        }
        self.rows.push(Row {
            account,
            number: invoice.number.as_str().into(),
            plain: plain.into(),
            standing: Standing::Open,
            amount: None,
            open: None,
            issued: None,
            due: None,
            skonto: Box::default(),
            received: Box::default(),
            by_hand: None,
            slot: 0,
        });
        row
    }

    fn update(&mut self, at: u32, account: &Account, invoice: &Invoice, standing: Standing) {
        let open = (standing == Standing::Open).then(|| invoice.open_amount()).flatten();
        self.set_open(at, open.filter(|open| open.value > Decimal::ZERO));
        let received = invoice.received.iter().map(|r| {
            let whole = account.received(&r.entry).unwrap_or(r.amount);
            (Box::from(r.entry.as_str()), whole)
        });
        let received: Box<[(Box<str>, Money)]> = received.collect();
        let row = &mut self.rows[at as usize];
        row.standing = standing;
        row.amount = invoice.amount;
        row.issued = invoice.issued.or(Some(invoice.origin.sent));
        row.due = invoice.due;
        if *row.skonto != *invoice.skonto {
            row.skonto = invoice.skonto.clone().into();
        }
        let by_hand = standing == Standing::Paid && invoice.received.is_empty();
        let rest = |whole: Money| Money::new(whole.value.saturating_sub(invoice.paid), whole.currency);
        row.by_hand = invoice.amount.filter(|_| by_hand).map(rest);
        if row.received != received {
            for (_, amount) in &received {
                let rows = self.by_received.entry(*amount).or_default();
                if !rows.contains(&at) {
                    rows.push(at);
                }
            }
            row.received = received;
        }
    }

    fn set_open(&mut self, at: u32, open: Option<Money>) {
        let row = &mut self.rows[at as usize];
        if row.open == open {
            return;
        }
        if let Some(before) = row.open.take() {
            let slot = row.slot as usize;
            if let Some(rows) = self.by_amount.get_mut(&before) {
                rows.swap_remove(slot);
                if let Some(moved) = rows.get(slot) {
                    self.rows[*moved as usize].slot = u32::try_from(slot).unwrap_or(u32::MAX);
                }
                if rows.is_empty() {
                    self.by_amount.remove(&before);
                }
            }
        }
        if let Some(now) = open {
            let rows = self.by_amount.entry(now).or_default();
            self.rows[at as usize].slot = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            rows.push(at);
        }
        self.rows[at as usize].open = open;
    }

    fn mark(&mut self, hash: u64) {
        let (word, bit) = self.bit(hash);
        self.filter[word] |= bit;
    }

    fn bit(&self, hash: u64) -> (usize, u64) {
        let mixed = hash ^ (hash >> 29);
        let at = usize::try_from(mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20).unwrap_or(0)
            % (self.filter.len() * 64);
        (at / 64, 1 << (at % 64))
    }

    /// Every invoice whose whole number stands in the texts; a number within a longer one is none.
    pub(super) fn mentions(&self, texts: &[Text]) -> Vec<Mention> {
        let mut all: Vec<Mention> = Vec::new();
        for (n, text) in texts.iter().enumerate() {
            for (length, power) in &self.lengths {
                self.roll(&text.folded, *length, *power, |start, hash| {
                    let range = start..start + length;
                    let rows = self.by_number.get(&hash).map(Vec::as_slice).unwrap_or_default();
                    for row in rows {
                        let exact = self.rows[*row as usize]
                            .plain
                            .chars()
                            .eq(text.letters[range.clone()].iter().copied());
                        let same = exact
                            || self.rows[*row as usize]
                                .plain
                                .chars()
                                .map(plain_fold)
                                .eq(text.folded[range.clone()].iter().copied());
                        // Misread letters must leave enough to go by.
                        if !same || (!exact && *length < 6) {
                            continue;
                        }
                        if let Some(sure) = text.judge(&range, exact) {
                            all.push(Mention {
                                row: *row,
                                place: Place { text: n, range: range.clone() },
                                sure,
                            });
                        }
                    }
                });
            }
        }
        let longest = |one: &Mention| !all.iter().any(|other| one.place.within(&other.place));
        let mut whole: Vec<Mention> = all.iter().filter(|m| longest(m)).cloned().collect();
        whole.sort_by_key(|m| (m.row, std::cmp::Reverse(m.sure)));
        whole
    }

    /// The hash of every window of that length whose number there may be.
    fn roll(&self, letters: &[char], length: usize, power: u64, mut look: impl FnMut(usize, u64)) {
        let mut hash = 0u64;
        for (at, c) in letters.iter().enumerate() {
            hash = hash.wrapping_mul(BASE).wrapping_add(code(*c));
            if let Some(out) = at.checked_sub(length) {
                hash = hash.wrapping_sub(code(letters[out]).wrapping_mul(power));
            }
            let Some(start) = (at + 1).checked_sub(length) else { continue };
            let (word, bit) = self.bit(hash);
            if self.filter[word] & bit != 0 {
                look(start, hash);
            }
        }
    }

    /// The open invoices whose number differs from that one by one figure, or by two that changed places.
    pub(super) fn neighbours(&self, row: u32) -> Vec<u32> {
        let number: Vec<char> = self.rows[row as usize].plain.chars().map(plain_fold).collect();
        let mut found = Vec::new();
        let mut look = |spelt: &[char]| {
            if *spelt != number[..]
                && let Some(rows) = self.by_number.get(&hash(spelt))
            {
                found.extend(rows.iter().copied().filter(|row| self.rows[*row as usize].open.is_some()));
            }
        };
        let mut spelt = number.clone();
        for at in 0..number.len() {
            if !number[at].is_ascii_digit() {
                continue;
            }
            for figure in '0'..='9' {
                spelt[at] = figure;
                look(&spelt);
            }
            spelt[at] = number[at];
            if number.get(at + 1).is_some_and(char::is_ascii_digit) {
                spelt.swap(at, at + 1);
                look(&spelt);
                spelt.swap(at, at + 1);
            }
        }
        found
    }

    /// The open invoices that owe just that; `None` if these are many.
    pub(super) fn owing(&self, amount: Money) -> Option<&[u32]> {
        let rows = self.by_amount.get(&amount).map(Vec::as_slice).unwrap_or_default();
        (rows.len() <= MANY).then_some(rows)
    }

    /// The accounts whose several open invoices owe just that together; none if these are many.
    pub(super) fn owing_together(&self, amount: Money) -> &[u32] {
        let accounts = self.by_total.get(&amount).map(Vec::as_slice).unwrap_or_default();
        if accounts.len() <= MANY { accounts } else { &[] }
    }

    /// The invoices on which some entry brought just that.
    pub(super) fn brought(&self, amount: Money) -> impl Iterator<Item = u32> {
        let rows = self.by_received.get(&amount).map(Vec::as_slice).unwrap_or_default();
        rows.iter().rev().take(MANY).copied().filter(move |row| {
            self.rows[*row as usize].received.iter().any(|(_, brought)| *brought == amount)
        })
    }

    /// The accounts that a payer may be, each with how well it fits, the best first.
    pub(super) fn payers(&self, name: Option<&str>, iban: Option<&str>) -> Vec<(u32, Payer)> {
        let mut found: Vec<(u32, Payer)> = Vec::new();
        let by_iban = iban.and_then(|iban| self.by_iban.get(iban)).map(Vec::as_slice).unwrap_or_default();
        if by_iban.len() <= 8 {
            let fits = if by_iban.len() == 1 { Payer::Known } else { Payer::Similar };
            found.extend(by_iban.iter().map(|at| (*at, fits)));
        }
        let words = name.map(payer::words).unwrap_or_default();
        let mut buckets: Vec<&[u32]> =
            words.iter().filter_map(|word| self.by_word.get(word)).map(Vec::as_slice).collect();
        buckets.sort_by_key(|bucket| bucket.len());
        // A word cut off finds nothing: the others do. The rarest tells most; more only while that costs little.
        let mut looked = 0;
        for bucket in buckets {
            if bucket.len() > COMMON || (looked > 0 && looked + bucket.len() > MANY) {
                break;
            }
            looked += bucket.len();
            for at in bucket {
                let fits = payer::compare(&self.accounts[*at as usize].name, &words);
                if fits > Payer::Stranger && !found.iter().any(|(known, _)| known == at) {
                    found.push((*at, fits));
                }
            }
        }
        found.sort_by_key(|(at, fits)| (std::cmp::Reverse(*fits), *at));
        found.truncate(MANY);
        found
    }

    /// Whether nothing in the payer's line speaks against an account that is known by its bank's number alone: it has paid
    /// before more than once, or bears the name.
    pub(super) fn is_proven(&self, account: u32, name: Option<&str>, iban: Option<&str>) -> bool {
        let known = &self.accounts[account as usize];
        let times =
            known.ibans.iter().find(|(known, _)| Some(&**known) == iban).map_or(0, |(_, times)| *times);
        let named =
            || payer::compare(&known.name, &name.map(payer::words).unwrap_or_default()) > Payer::Stranger;
        times > 1 || (times == 1 && named())
    }

    pub(super) fn row(&self, at: u32) -> &Row {
        &self.rows[at as usize]
    }
}

fn standing(status: Status) -> Option<Standing> {
    match status {
        Status::Open => Some(Standing::Open),
        Status::Paid => Some(Standing::Paid),
        Status::WrittenOff | Status::Collections => Some(Standing::GivenUp),
        Status::NeverDun(NeverDun::DirectDebit) => Some(Standing::Debited),
        Status::NeverDun(_) => None,
    }
}

fn code(c: char) -> u64 {
    u64::from(u32::from(c)) + 1
}

fn hash(letters: &[char]) -> u64 {
    letters.iter().fold(0, |hash: u64, c| hash.wrapping_mul(BASE).wrapping_add(code(*c)))
}
