//! Plays the year against the matcher and the decision function, and says what became of each booking.

use std::collections::{BTreeMap, BTreeSet};

use dunmail::documents::statement::{self, Fingerprint, Inner, Transaction};
use dunmail::dunning::{
    Account, Address, Currency, Event, Language, Money, Origin, Payment, Policy, Settled, Sighting, Skonto,
    step,
};
use dunmail::matching::{self, Match};
use jiff::Zoned;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Booking, Firm, Ledger, Tongue, Truth, What};

/// What became of the bookings.
#[derive(Debug, Default)]
pub struct Score {
    /// Bookings that concern the ledger: payments of its invoices, their returns.
    pub concern: usize,
    /// Booked as the truth is.
    pub right: usize,
    /// Booked otherwise than the truth is, or at all though it concerns nobody.
    pub wrong: Vec<String>,
    /// Shown to a person.
    pub asked: usize,
    /// Neither booked nor shown.
    pub missed: usize,
    /// Of those asked or missed: such as nobody could tell from the bank's line and the ledger.
    pub untellable: usize,
    /// Booked rightly on the one invoice that they paid in full, though an older one of that amount was open: so many more
    /// would be asked about if a twin made a question of a number.
    pub twins: usize,
    /// Bookings of others about which a person was asked needlessly; and all of others.
    pub needless: usize,
    pub strangers: usize,
    /// Bookings that came again and were counted again.
    pub twice: usize,
    /// Real bookings that were taken for repetitions.
    pub swallowed: usize,
    /// By kind: all, right, asked, missed.
    pub by_what: BTreeMap<String, [usize; 4]>,
    /// By rule.
    pub by_rule: BTreeMap<String, usize>,
    /// Each that was left to a person.
    pub left: Vec<String>,
}

impl Score {
    /// The share of the bookings that concern the ledger and that were left to a person, in percent.
    pub fn left_percent(&self) -> f64 {
        100.0 * (self.asked + self.missed) as f64 / self.concern.max(1) as f64
    }

    /// A table for people.
    pub fn table(&self) -> String {
        let mut table = format!("{:<34}{:>7}{:>7}{:>7}{:>7}\n", "what", "all", "booked", "asked", "missed");
        for (what, [all, right, asked, missed]) in &self.by_what {
            table += &format!("{what:<34}{all:>7}{right:>7}{asked:>7}{missed:>7}\n");
        }
        table += "\nby rule\n";
        for (rule, count) in &self.by_rule {
            table += &format!("{rule:<34}{count:>7}\n");
        }
        table += &format!(
            "\nconcern the ledger {}: booked rightly {}, wrongly {}, left to a person {} ({:.2} %; of these {} that nobody \
             could tell)\nbooked rightly with an older twin open {}\nconcern others {}: asked needlessly {}\ncounted twice {}, taken for repetitions {}\n",
            self.concern,
            self.right,
            self.wrong.len(),
            self.asked + self.missed,
            self.left_percent(),
            self.untellable,
            self.twins,
            self.strangers,
            self.needless,
            self.twice,
            self.swallowed
        );
        table
    }
}

pub fn cents(cents: i64) -> Decimal {
    Decimal::new(cents, 2)
}

fn money(value: i64, currency: &str) -> Money {
    Money::new(cents(value), currency.parse().unwrap())
}

fn language(tongue: Tongue) -> Language {
    [Language::De, Language::Pl, Language::Nl, Language::En][tongue as usize]
}

pub fn account(firm: &Firm, n: usize) -> Account {
    let mut account = Account::new(format!("f{n}@kunde.test"), language(firm.tongue));
    account.name = Some(firm.name.clone());
    account
}

/// An invoice of the ledger as the creditor's mail states it.
pub fn sighting(ledger: &Ledger, n: usize) -> Sighting {
    let bill = &ledger.bills[n];
    Sighting {
        number: Some(bill.number.written.clone()),
        issued: Some(bill.issued),
        due: Some(bill.due),
        amount: Some(money(bill.cents, bill.currency)),
        iban: None,
        iban_known: true,
        credit: None,
        skonto: bill
            .skonto
            .iter()
            .map(|(rate, until)| Skonto { percent: cents(*rate), until: *until })
            .collect(),
        never_dun: bill.direct_debit.then_some(dunmail::dunning::NeverDun::DirectDebit),
        name: Some(ledger.firms[bill.firm].name.clone()),
        contact: None,
        phone: None,
        language: None,
        contradictions: Vec::new(),
        unsure: Vec::new(),
        origin: Origin {
            message: n as i64 + 1,
            message_id: None,
            references: Vec::new(),
            subject: String::new(),
            sent: bill.issued,
            from: Address::bare("billing@firma.test"),
            to: Vec::new(),
            cc: Vec::new(),
        },
    }
}

pub fn transaction(booking: &Booking) -> Transaction {
    let currency = |code: &str| code.parse::<Currency>().unwrap();
    Transaction {
        booked: Some(booking.day),
        value: Some(booking.day),
        amount: cents(booking.cents),
        currency: Some(currency(booking.currency)),
        name: booking.name.clone(),
        iban: booking.iban.clone(),
        reference: Some(booking.text.clone()).filter(|text| !text.is_empty()),
        inner: Inner {
            end_to_end: booking.end_to_end.clone(),
            creditor_reference: booking.creditor_reference.clone(),
            bank_reference: booking.bank_reference.clone(),
            account: Some("DE79000000001234567890".into()),
            instructed: booking.instructed.map(|(value, code)| (cents(value), currency(code))),
            reversal: booking.reversal,
            pending: false,
        },
    }
}

/// Notes a booking of a file; false if it is known.
pub type Note<'a> = &'a mut dyn FnMut(&Fingerprint, i64) -> bool;

struct Play<'a> {
    year: &'a Ledger,
    policy: &'a Policy,
    accounts: Vec<Account>,
    matcher: matching::Ledger<usize>,
    /// The entry of each booking that has been counted.
    entries: BTreeMap<usize, String>,
    score: Score,
    now: Zoned,
}

/// Plays the whole year; `now` gives the instant of a day.
pub fn play(year: &Ledger, policy: &Policy, now: &dyn Fn(Date) -> Zoned, note: Note) -> Score {
    let accounts: Vec<Account> = year.firms.iter().enumerate().map(|(n, firm)| account(firm, n)).collect();
    let mut matcher = matching::Ledger::new(policy.payment);
    accounts.iter().enumerate().for_each(|(n, account)| matcher.put(n, account));
    let first = now(year.bills[0].issued);
    let mut play = Play {
        year,
        policy,
        accounts,
        matcher,
        entries: BTreeMap::new(),
        score: Score::default(),
        now: first,
    };
    let mut enrolled = 0;
    for (message, file) in year.files.iter().enumerate() {
        play.now = now(file.day);
        let mut changed = BTreeSet::new();
        while enrolled < year.bills.len() && year.bills[enrolled].issued <= file.day {
            let firm = year.bills[enrolled].firm;
            play.tell(firm, &Event::Sighted(Box::new(sighting(year, enrolled))));
            changed.insert(firm);
            enrolled += 1;
        }
        changed.into_iter().for_each(|firm| play.matcher.put(firm, &play.accounts[firm]));
        let transactions: Vec<Transaction> =
            file.bookings.iter().map(|n| transaction(&year.bookings[*n])).collect();
        let fingerprints = statement::fingerprints(&transactions);
        for ((n, transaction), fingerprint) in file.bookings.iter().zip(&transactions).zip(&fingerprints) {
            let new = note(fingerprint, message as i64 + 1);
            match (new, play.entries.contains_key(n)) {
                (true, false) => play.booking(*n, transaction, fingerprint, message as i64 + 1),
                (true, true) => play.score.twice += 1,
                (false, true) => {}
                (false, false) => {
                    play.score.swallowed += 1;
                    play.entries.insert(*n, String::new());
                }
            }
        }
    }
    play.score
}

impl Play<'_> {
    fn tell(&mut self, firm: usize, event: &Event) {
        self.accounts[firm] = step(&self.accounts[firm], event, self.policy, &self.now).account;
    }

    fn booking(&mut self, n: usize, transaction: &Transaction, fingerprint: &Fingerprint, message: i64) {
        let booking = &self.year.bookings[n];
        self.entries.insert(n, fingerprint.entry.clone());
        let found = self.matcher.find(transaction, booking.day);
        let payment = Payment {
            entry: fingerprint.entry.clone(),
            message,
            on: booking.day,
            amount: money(booking.cents, booking.currency),
            name: booking.name.clone(),
            iban: booking.iban.clone(),
            words: booking.text.clone(),
            invoices: Vec::new(),
            settles: Vec::new(),
            surplus: None,
            takes_back: None,
            evidence: Vec::new(),
        };
        let booked = matches!(found, Match::Pays(_));
        let asked = matches!(found, Match::Perhaps { .. });
        let (events, rule) = match found.events(&payment) {
            Some((events, rule)) => (events, format!("{rule:?}")),
            None => (Vec::new(), "Nothing".into()),
        };
        let firms: Vec<usize> = events.iter().map(|(firm, _)| *firm).collect();
        let before: Vec<(usize, Account)> = firms.iter().map(|n| (*n, self.accounts[*n].clone())).collect();
        for (firm, event) in &events {
            self.tell(*firm, event);
        }
        let mut settled: BTreeMap<String, Decimal> = BTreeMap::new();
        let mut credit = Decimal::ZERO;
        for (firm, was) in &before {
            let is = &self.accounts[*firm];
            for invoice in &is.invoices {
                let then = was.invoice(&invoice.number).map_or(Decimal::ZERO, open_of);
                let less = then - open_of(invoice);
                if !less.is_zero() {
                    settled.insert(format!("{firm} {}", invoice.number), less);
                }
            }
            credit += over_of(is) - over_of(was);
        }
        let (expected, over) = self.expected(booking);
        let twin = || {
            let [(key, paid)] = settled.iter().collect::<Vec<_>>()[..] else { return false };
            before.iter().any(|(firm, was)| {
                let own = was.invoices.iter().find(|i| format!("{firm} {}", i.number) == *key);
                own.is_some_and(|own| {
                    let older = |i: &&dunmail::dunning::Invoice| i.issued < own.issued && open_of(i) == *paid;
                    open_of(own) == *paid && was.invoices.iter().any(|i| older(&i))
                })
            })
        };
        let acted = !settled.is_empty() || !credit.is_zero();
        let right = settled == expected && credit == over;
        let concerns = booking.truth != Truth::Foreign;
        *self.score.by_rule.entry(rule.clone()).or_default() += 1;
        let what = kind(booking.what);
        let row = self.score.by_what.entry(what.clone()).or_default();
        row[0] += 1;
        let line = || {
            format!(
                "#{n} {what} {rule} tellable {}: {booking:?}\n   truth {expected:?} over {over}; booked {settled:?} credit {credit}; events {events:?}",
                booking.tellable
            )
        };
        match (concerns, acted) {
            (true, true) if right => (row[1], self.score.right) = (row[1] + 1, self.score.right + 1),
            (_, true) => self.score.wrong.push(line()),
            (true, false) => {
                row[if asked { 2 } else { 3 }] += 1;
                self.score.left.push(line());
                *if asked { &mut self.score.asked } else { &mut self.score.missed } += 1;
                self.score.untellable += usize::from(!booking.tellable);
            }
            (false, false) => self.score.needless += usize::from(asked),
        }
        self.score.twins += usize::from(concerns && right && acted && twin());
        self.score.concern += usize::from(concerns);
        self.score.strangers += usize::from(!concerns);
        let mut changed: BTreeSet<usize> = firms.into_iter().collect();
        for firm in changed.clone() {
            self.tell(firm, &Event::Elsewhere { entry: payment.entry.clone() });
        }
        if concerns && !right {
            // A person sets it right.
            changed.extend(before.iter().map(|(firm, was)| {
                self.accounts[*firm] = was.clone();
                *firm
            }));
            changed.extend(self.settle(booking, &payment, transaction.iban.as_deref()));
        } else if let ([firm], true, Some(iban)) =
            (&changed.iter().copied().collect::<Vec<_>>()[..], booked, &booking.iban)
        {
            self.matcher.learn(*firm, iban, 1);
        }
        changed.into_iter().for_each(|firm| self.matcher.put(firm, &self.accounts[firm]));
    }

    /// By how much less each invoice should owe, and what should be over.
    fn expected(&self, booking: &Booking) -> (BTreeMap<String, Decimal>, Decimal) {
        let name =
            |bill: usize| format!("{} {}", self.year.bills[bill].firm, self.year.bills[bill].number.written);
        let of = |parts: &[(usize, i64)], sign: i64| -> BTreeMap<String, Decimal> {
            parts.iter().map(|(bill, value)| (name(*bill), cents(sign * value))).collect()
        };
        match &booking.truth {
            Truth::Foreign => (BTreeMap::new(), Decimal::ZERO),
            Truth::Pays { parts, over } => (of(parts, 1), cents(*over)),
            Truth::Back { of: payment } => match &self.year.bookings[*payment].truth {
                Truth::Pays { parts, over } => (of(parts, -1), cents(-*over)),
                _ => unreachable!("only payments are taken back"),
            },
            Truth::DebitBack { bill } => (of(&[(*bill, self.year.bills[*bill].cents)], -1), Decimal::ZERO),
        }
    }

    fn settle(&mut self, booking: &Booking, payment: &Payment, iban: Option<&str>) -> Vec<usize> {
        let bills = &self.year.bills;
        let number = |n: usize| bills[n].number.written.clone();
        match &booking.truth {
            Truth::Foreign => Vec::new(),
            Truth::Pays { parts, over } => {
                let Some((first, _)) = parts.first() else { return Vec::new() };
                let firm = bills[*first].firm;
                let invoices: Vec<String> = parts.iter().map(|(n, _)| number(*n)).collect();
                // In whatever money: what is settled is settled.
                let whole: i64 = parts.iter().map(|(_, cents)| cents).sum::<i64>() + over;
                let settles = parts.iter().map(|(n, cents)| Settled {
                    invoice: number(*n),
                    amount: money(*cents, bills[*n].currency),
                    let_off: None,
                });
                let told = Payment {
                    amount: money(whole, bills[*first].currency),
                    invoices,
                    settles: settles.collect(),
                    surplus: (*over > 0).then(|| cents(*over)),
                    ..payment.clone()
                };
                self.tell(firm, &Event::Received(told));
                iban.into_iter().for_each(|iban| self.matcher.learn(firm, iban, 1));
                vec![firm]
            }
            Truth::Back { of } => {
                let Truth::Pays { parts, .. } = &self.year.bookings[*of].truth else { return Vec::new() };
                let Some((first, _)) = parts.first() else { return Vec::new() };
                let firm = bills[*first].firm;
                let takes_back = self.entries.get(of).cloned();
                self.tell(firm, &Event::Reversed(Payment { takes_back, ..payment.clone() }));
                self.tell(firm, &Event::Elsewhere { entry: payment.entry.clone() });
                vec![firm]
            }
            Truth::DebitBack { bill } => {
                let told = Payment { invoices: vec![number(*bill)], ..payment.clone() };
                self.tell(bills[*bill].firm, &Event::Reversed(told));
                vec![bills[*bill].firm]
            }
        }
    }
}

fn open_of(invoice: &dunmail::dunning::Invoice) -> Decimal {
    match invoice.is_open() {
        true => invoice.open_amount().map_or(Decimal::ZERO, |open| open.value),
        false => Decimal::ZERO,
    }
}

fn over_of(account: &Account) -> Decimal {
    account.open_credit.iter().map(|credit| credit.amount.value).sum()
}

fn kind(what: What) -> String {
    match what {
        What::One(style) => format!("one, {style:?}"),
        What::Collective(how) => format!("collective, {how}"),
        What::Stranger(who) => format!("stranger, {who}"),
        other => format!("{other:?}"),
    }
}
