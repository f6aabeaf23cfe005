//! What the customers pay, and how.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::random::Random;
use super::spelling::{Listing, Style, by_the_bank, several, single};
use super::{Bill, Booking, CHARGES, Firm, GRACE, ROUNDING, Truth, What};

/// The bookings that concern the invoices. `Truth::Back` names them by their place in here.
pub fn of(random: &mut Random, firms: &[Firm], bills: &[Bill]) -> Vec<Booking> {
    let mut by_firm: Vec<Vec<usize>> = vec![Vec::new(); firms.len()];
    for (n, bill) in bills.iter().enumerate() {
        by_firm[bill.firm].push(n);
    }
    let mut maker = Maker { random, firms, bills, paid: HashMap::new(), made: Vec::new() };
    for (firm, own) in by_firm.iter().enumerate() {
        maker.firm(firm, own);
    }
    maker.made
}

struct Maker<'a> {
    random: &'a mut Random,
    firms: &'a [Firm],
    bills: &'a [Bill],
    /// Whose whole payment has been made, and when.
    paid: HashMap<usize, Date>,
    made: Vec<Booking>,
}

impl Maker<'_> {
    fn firm(&mut self, firm: usize, own: &[usize]) {
        let mut at = 0;
        while at < own.len() {
            let bill = own[at];
            if self.bills[bill].direct_debit {
                self.debited(bill);
                at += 1;
                continue;
            }
            let room = own.len() - at;
            let together =
                if room > 1 && self.random.permille(60) { 2 + self.random.below(room.min(9) - 1) } else { 1 };
            let group = &own[at..at + together];
            let one_currency = group.iter().all(|n| self.bills[*n].currency == self.bills[bill].currency);
            at += together;
            match (together, one_currency) {
                (1, _) => self.alone(firm, bill, own),
                (_, true) => self.collective(firm, group),
                _ => group.iter().for_each(|n| self.alone(firm, *n, own)),
            }
        }
    }

    fn pay_day(&mut self, bill: &Bill) -> Date {
        let late = *self.random.pick(&[-6, -3, -1, 0, 0, 0, 1, 2, 3, 5, 8, 12, 20, 35]);
        self.bank_day((bill.due + late.days()).max(bill.issued + 1.day()))
    }

    fn bank_day(&mut self, day: Date) -> Date {
        use jiff::civil::Weekday::{Saturday, Sunday};
        match day.weekday() {
            Saturday => day + 2.days(),
            Sunday => day + 1.day(),
            _ => day,
        }
    }

    fn booking(&mut self, firm: usize, day: Date, cents: i64, currency: &'static str, what: What) -> Booking {
        let of = &self.firms[firm];
        let iban = match of.ibans.len() {
            2 if self.random.permille(150) => of.ibans[1].clone(),
            _ => of.ibans[0].clone(),
        };
        let reference = self.random.digits(12);
        Booking {
            day,
            cents,
            currency,
            name: (!self.random.permille(8)).then(|| by_the_bank(&of.name, self.random)),
            // MT940 of some banks has none.
            iban: (!self.random.permille(60)).then_some(iban),
            text: String::new(),
            creditor_reference: None,
            end_to_end: None,
            bank_reference: self.random.permille(600).then_some(reference),
            reversal: false,
            instructed: None,
            what,
            truth: Truth::Foreign,
            tellable: true,
        }
    }

    fn alone(&mut self, firm: usize, n: usize, own: &[usize]) {
        let (firms, bills) = (self.firms, self.bills);
        let (of, bill) = (&firms[firm], &bills[n]);
        let mut day = self.pay_day(bill);
        let style = match of.habit {
            0..70 => Style::of(self.random),
            70..85 => Style::Exact,
            85..93 => Style::Loose,
            93..97 => Style::Serial,
            _ => Style::NoPrefix,
        };
        // Words are copied from a payment that was made, else there is nothing to copy.
        let before =
            own.iter().rev().find(|m| **m < n && self.paid.get(m).is_some_and(|on| *on < day)).copied();
        let style = if style == Style::OldText && before.is_none() { Style::Exact } else { style };
        let (mut cents, mut settled, mut over, mut what) = (bill.cents, bill.cents, 0, What::One(style));
        let mut instructed = None;
        match self.random.range(0, 1000) {
            0..50 => return, // unpaid
            50..80 => return self.in_parts(firm, n, style),
            80..87 => {
                cents -= self.random.range(1, ROUNDING + 1);
                what = What::Rounding;
            }
            87..91 => {
                cents -= self.random.range(100, 900).min(bill.cents / 3);
                // The policy grants as much for a payment from beyond the EEA: Great Britain and Switzerland here.
                let far = of.abroad || of.tongue == super::Tongue::En;
                (settled, what) = if far { (bill.cents, What::Charges) } else { (cents, What::Short) };
            }
            91..98 => {
                over = *self.random.pick(&[100, 1_000, 10_000, 900, 4_500, 27]);
                cents += over;
                what = What::Over;
            }
            _ if of.abroad && self.random.permille(300) => {
                let taken = self.random.range(200, CHARGES.min(bill.cents / 4).max(201));
                cents -= taken;
                instructed = self.random.permille(600).then_some((bill.cents, bill.currency));
                what = What::Charges;
            }
            _ => {}
        }
        if let (Some((rate, until)), What::One(_)) = (bill.skonto, what)
            && self.random.permille(650)
        {
            let off = (bill.cents * rate + 5_000) / 10_000;
            let late = self.random.permille(90);
            // The bank books it up to so many days after the payer sent it.
            let days = if late { self.random.range(GRACE + 2, 16) } else { -self.random.range(0, 6) };
            day = self.bank_day((until + days.days()).max(bill.issued + 1.day()));
            if late || day <= until + GRACE.days() {
                cents -= off;
                settled = if late { cents } else { bill.cents };
                what = if late { What::SkontoLate } else { What::Skonto };
            }
        }
        let mut booking = self.booking(firm, day, cents, bill.currency, what);
        let name_of = |random: &mut Random, old: Option<usize>, part| {
            let payer = (of.tongue, &*of.customer_number, cents);
            single(&bill.number, style, old.map(|n| &bills[n].number), part, payer, random)
        };
        booking.text = name_of(self.random, before, false);
        // Whoever mistypes a number and hits another of its own with the same sum has said that it pays that one.
        let hits = |text: &str| {
            let whole = matches!(what, What::One(_) | What::Skonto);
            let same = own.iter().filter(|m| **m != n && (!whole || bills[**m].cents == bill.cents));
            same.into_iter().any(|m| text.contains(&bills[*m].number.written))
        };
        while matches!(style, Style::WrongDigit | Style::Transposed) && hits(&booking.text) {
            booking.text = name_of(self.random, before, false).replace(&bill.number.written[..1], "");
        }
        booking.creditor_reference = (style == Style::Reference).then(|| bill.number.reference());
        booking.end_to_end = match style {
            Style::EndToEnd => Some(bill.number.written.replace(' ', "")),
            _ if self.random.permille(200) => Some(format!("E2E{}", self.random.digits(10))),
            _ => None,
        };
        booking.instructed = instructed;
        if what == What::Charges && instructed.is_none() && booking.iban.is_none() {
            settled = cents; // nothing shows that a bank has kept it
        }
        if bill.currency == "USD" && booking.instructed.is_none() && what == What::One(style) {
            // Booked in the account's own currency.
            booking.instructed = Some((cents, "USD"));
            booking.cents = cents * 915 / 1_000;
            booking.currency = "EUR";
            booking.what = What::ForeignCurrency;
        }
        if style == Style::Nothing || style == Style::Customer || style == Style::OldText {
            booking.tellable = false; // `judge` looks closer
        }
        // Charges that nobody states show only from where the money comes.
        let shows = what == What::Charges && booking.instructed.is_none();
        if !of.others.is_empty() && !shows && self.random.permille(160) {
            let (name, iban) = self.random.pick(&of.others).clone();
            (booking.name, booking.iban) = (Some(by_the_bank(&name, self.random)), Some(iban));
            booking.what = What::ThirdParty;
        }
        booking.truth = Truth::Pays { parts: vec![(n, settled)], over };
        self.paid.insert(n, day);
        self.after(firm, n, booking);
    }

    /// What may follow a payment: the same once more; its return; and then it is paid again.
    fn after(&mut self, firm: usize, n: usize, booking: Booking) {
        let bill = &self.bills[n];
        let at = self.made.len();
        self.made.push(booking.clone());
        if booking.what != What::One(Style::Exact) && booking.what != What::One(Style::Loose) {
            return;
        }
        match self.random.range(0, 1000) {
            0..12 => {
                let day = {
                    let days = self.random.range(1, 25);
                    self.bank_day(booking.day + days.days())
                };
                let again = Booking {
                    day,
                    bank_reference: None,
                    what: What::Double,
                    truth: Truth::Pays { parts: Vec::new(), over: booking.cents },
                    ..booking
                };
                self.made.push(again);
            }
            12..24 => {
                let day = {
                    let days = self.random.range(1, 6);
                    self.bank_day(booking.day + days.days())
                };
                let words = ["Rückgabe", "Zwrot", "Retour", "Returned"][self.firms[firm].tongue as usize];
                let back = Booking {
                    day,
                    cents: -booking.cents,
                    text: format!("{words} {}", booking.text),
                    reversal: !self.random.permille(150),
                    bank_reference: None,
                    what: What::Return,
                    truth: Truth::Back { of: at },
                    tellable: true,
                    ..booking.clone()
                };
                self.made.push(back);
                if self.random.permille(600) {
                    let later = {
                        let days = self.random.range(2, 20);
                        self.bank_day(day + days.days())
                    };
                    let text = format!(
                        "{} {}",
                        booking.text,
                        ["neu", "ponownie", "opnieuw", "again"][self.firms[firm].tongue as usize]
                    );
                    let truth = Truth::Pays { parts: vec![(n, bill.cents)], over: 0 };
                    self.made.push(Booking { day: later, text, bank_reference: None, truth, ..booking });
                }
            }
            _ => {}
        }
    }

    fn in_parts(&mut self, firm: usize, n: usize, style: Style) {
        let (firms, bills) = (self.firms, self.bills);
        let (of, bill) = (&firms[firm], &bills[n]);
        let count = 2 + self.random.below(2) as i64;
        let mut left = bill.cents;
        let mut day = self.pay_day(bill);
        for part in 1..=count {
            let cents = if part == count { left } else { (bill.cents / count / 100 * 100).max(1) };
            left -= cents;
            let mut booking = self.booking(firm, day, cents, bill.currency, What::Part);
            // Whoever pays in parts has written to somebody about it and names the number, now and then not.
            let slip = matches!(style, Style::OldText | Style::WrongDigit | Style::Transposed);
            let style = if slip { Style::Exact } else { style };
            booking.text =
                single(&bill.number, style, None, true, (of.tongue, &of.customer_number, cents), self.random);
            booking.creditor_reference = (style == Style::Reference).then(|| bill.number.reference());
            booking.end_to_end = (style == Style::EndToEnd).then(|| bill.number.written.replace(' ', ""));
            booking.tellable = !matches!(style, Style::Nothing | Style::Customer);
            booking.truth = Truth::Pays { parts: vec![(n, cents)], over: 0 };
            self.made.push(booking);
            let days = self.random.range(7, 32);
            day = self.bank_day(day + days.days());
        }
    }

    fn collective(&mut self, firm: usize, group: &[usize]) {
        let (firms, bills) = (self.firms, self.bills);
        let of = &firms[firm];
        let last = group.iter().map(|n| &bills[*n]).max_by_key(|b| b.issued).expect("several");
        let day = self.pay_day(last);
        let in_time = |n: &usize| bills[*n].skonto.filter(|(_, until)| day <= *until + GRACE.days());
        let discounted = self.random.permille(500);
        let mut cents = 0;
        for n in group {
            let off = in_time(n)
                .filter(|_| discounted)
                .map_or(0, |(rate, _)| (bills[*n].cents * rate + 5_000) / 10_000);
            cents += bills[*n].cents - off;
        }
        // From one to another: what lies between belongs to others, and nobody minds.
        let follow = group.windows(2).all(|two| {
            let month = |n: usize| bills[n].issued.month();
            of.tongue != super::Tongue::Pl || month(two[0]) == month(two[1])
        });
        let listing = match self.random.range(0, 100) {
            _ if follow && group.len() > 2 && self.random.permille(140) => Listing::Range,
            0..76 => Listing::All,
            76..86 => Listing::Some,
            _ => Listing::None,
        };
        let what = What::Collective(match listing {
            Listing::All => "list",
            Listing::Range => "range",
            Listing::Some => "part of the list",
            Listing::None => "no list",
        });
        let mut booking = self.booking(firm, day, cents, last.currency, what);
        let numbers: Vec<_> = group.iter().map(|n| &bills[*n].number).collect();
        booking.text = several(&numbers, listing, of.tongue, self.random);
        booking.tellable = matches!(listing, Listing::All | Listing::Range);
        booking.truth = Truth::Pays { parts: group.iter().map(|n| (*n, bills[*n].cents)).collect(), over: 0 };
        self.made.push(booking);
    }

    /// Collected by direct debit: nothing to book; but some come back, with or without the bank's charge.
    fn debited(&mut self, n: usize) {
        let bill = &self.bills[n];
        let day = self.bank_day(bill.due);
        let mut credit =
            self.booking(bill.firm, day, bill.cents, bill.currency, What::Stranger("direct debit"));
        credit.text = format!("Lastschrift {}", bill.number.written);
        credit.end_to_end = Some(bill.number.written.replace(' ', ""));
        self.made.push(credit.clone());
        if !self.random.permille(140) {
            return;
        }
        let charge = if self.random.permille(500) { self.random.range(300, 900) } else { 0 };
        let days = self.random.range(1, 8);
        let day = self.bank_day(day + days.days());
        self.made.push(Booking {
            day,
            cents: -bill.cents - charge,
            text: format!(
                "{} {}",
                ["Rücklastschrift", "Zwrot polecenia zapłaty", "Stornering", "Direct debit returned"]
                    [self.firms[bill.firm].tongue as usize],
                bill.number.written
            ),
            reversal: true,
            bank_reference: None,
            instructed: (charge > 0 && self.random.permille(700)).then_some((bill.cents, bill.currency)),
            what: What::DebitReturn,
            truth: Truth::DebitBack { bill: n },
            ..credit
        });
    }
}

/// Of payments that name nothing: whether the line and the ledger leave but one way to read them. It must come from the
/// customer's own account or name, and just one invoice, or just one set of them, owes that sum on that day.
pub fn judge(firms: &[Firm], bills: &[Bill], bookings: &mut [Booking]) {
    let mut own: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut named: HashMap<&str, u32> = HashMap::new();
    firms.iter().for_each(|firm| *named.entry(&firm.name).or_default() += 1);
    for (n, bill) in bills.iter().enumerate().filter(|(_, bill)| !bill.direct_debit) {
        own.entry(bill.firm).or_default().push(n);
    }
    let mut owed: Vec<i64> = bills.iter().map(|b| b.cents).collect();
    for at in 0..bookings.len() {
        let booking = &bookings[at];
        let Truth::Pays { parts, .. } = booking.truth.clone() else {
            if let Truth::Back { of } = &booking.truth
                && let Truth::Pays { parts, .. } = &bookings[*of].truth
            {
                parts.iter().for_each(|(n, cents)| owed[*n] += cents);
            }
            continue;
        };
        if !booking.tellable {
            let firm = bills[parts[0].0].firm;
            let open: Vec<i64> = own[&firm]
                .iter()
                .filter(|n| bills[**n].issued <= booking.day)
                .map(|n| owed[*n])
                .filter(|o| *o > 0)
                .collect();
            let from_itself = booking.iban.as_ref().is_some_and(|iban| firms[firm].ibans.contains(iban))
                || booking.what != What::ThirdParty
                    && booking.name.is_some()
                    && named[&*firms[firm].name] == 1;
            let whole = match booking.what {
                What::One(Style::OldText) | What::Part => false,
                _ => ways(&open, booking.cents, &mut 50_000) == 1,
            };
            bookings[at].tellable = from_itself && whole;
        }
        parts.iter().for_each(|(n, cents)| owed[*n] -= cents);
    }
}

/// How many subsets of the amounts add up to that sum, two at most.
fn ways(open: &[i64], sum: i64, patience: &mut u32) -> u32 {
    *patience = patience.saturating_sub(1);
    match (sum, open) {
        (0, _) => 1,
        (_, []) => 0,
        _ if *patience == 0 => 2,
        (_, [first, rest @ ..]) => {
            let with = if *first <= sum { ways(rest, sum - first, patience) } else { 0 };
            if with > 1 { with } else { with + ways(rest, sum, patience) }
        }
    }
}
