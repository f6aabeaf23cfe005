//! An invented year of a creditor: its customers, its invoices, and what came in on its bank account, with all the noise of
//! the real thing. It knows the truth about every booking. The same from the same seed.
//!
//! It was written before the matcher that it tries, and it knows nothing of it.

mod firms;
mod payments;
mod random;
pub mod score;
mod spelling;
mod strangers;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};

pub use firms::{Firm, Tongue};
use random::Random;
pub use spelling::{Number, Style};

/// An invoice. Amounts are in cents.
#[derive(Debug, Clone)]
pub struct Bill {
    pub firm: usize,
    pub number: Number,
    pub issued: Date,
    pub due: Date,
    pub cents: i64,
    pub currency: &'static str,
    /// Hundredths of a percent, and the last day.
    pub skonto: Option<(i64, Date)>,
    pub direct_debit: bool,
}

/// What a booking is in truth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Truth {
    /// None of the ledger's invoices is concerned.
    Foreign,
    /// It settles so much of these invoices (discount, charges and rounding that the policy grants are in it); what is over
    /// is the debtor's credit.
    Pays { parts: Vec<(usize, i64)>, over: i64 },
    /// It takes back that booking.
    Back { of: usize },
    /// It takes back the direct debit of that invoice.
    DebitBack { bill: usize },
}

/// Why it looks as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    One(Style),
    Collective(&'static str),
    Part,
    Skonto,
    SkontoLate,
    Rounding,
    Charges,
    Short,
    Over,
    Double,
    ThirdParty,
    ForeignCurrency,
    Return,
    DebitReturn,
    Stranger(&'static str),
}

/// One line of the bank's.
#[derive(Debug, Clone)]
pub struct Booking {
    pub day: Date,
    /// What came in, in cents; what went out is negative.
    pub cents: i64,
    pub currency: &'static str,
    pub name: Option<String>,
    pub iban: Option<String>,
    pub text: String,
    pub creditor_reference: Option<String>,
    pub end_to_end: Option<String>,
    pub bank_reference: Option<String>,
    pub reversal: bool,
    /// What the payer had instructed, where charges or an exchange lie between.
    pub instructed: Option<(i64, &'static str)>,
    pub what: What,
    pub truth: Truth,
    /// Whether anybody could tell from the bank's line and the ledger, without asking the payer.
    pub tellable: bool,
}

/// One file of the bank's.
#[derive(Debug, Clone)]
pub struct File {
    pub day: Date,
    /// Indices of its bookings.
    pub bookings: Vec<usize>,
    /// A preview (camt.052) or a file sent again: all of it is, or will be, in another one.
    pub twin: bool,
}

/// The whole year.
pub struct Ledger {
    pub firms: Vec<Firm>,
    /// By day of issue.
    pub bills: Vec<Bill>,
    /// By day.
    pub bookings: Vec<Booking>,
    pub files: Vec<File>,
}

/// The days on which a short payment of the discount is still in time, after the last one.
pub const GRACE: i64 = 3;
/// What a payment may lack by rounding, in cents.
pub const ROUNDING: i64 = 5;
/// What banks may keep of a payment from abroad, in cents.
pub const CHARGES: i64 = 2_500;

impl Ledger {
    pub fn new(seed: u64, bills: usize, payments: usize) -> Ledger {
        let mut random = Random::new(seed);
        let firms = firms::customers(&mut random, bills / 7 + 5);
        let bills = invoices(&mut random, &firms, bills);
        let mut bookings = payments::of(&mut random, &firms, &bills);
        strangers::fill(&mut random, &firms, payments, &mut bookings);
        let mut order: Vec<usize> = (0..bookings.len()).collect();
        order.sort_by_key(|n| (bookings[*n].day, *n));
        let mut place = vec![0; order.len()];
        for (to, from) in order.iter().enumerate() {
            place[*from] = to;
        }
        let mut sorted: Vec<Booking> = order.iter().map(|n| bookings[*n].clone()).collect();
        for booking in &mut sorted {
            if let Truth::Back { of } = &mut booking.truth {
                *of = place[*of];
            }
        }
        payments::judge(&firms, &bills, &mut sorted);
        let files = files(&mut random, &sorted);
        Ledger { firms, bills, bookings: sorted, files }
    }
}

/// One file for each banking day; of some a preview before, of some a second copy after.
fn files(random: &mut Random, bookings: &[Booking]) -> Vec<File> {
    let mut by_day: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    for (n, booking) in bookings.iter().enumerate() {
        by_day.entry(booking.day).or_default().push(n);
    }
    let mut files = Vec::new();
    for (day, bookings) in by_day {
        if random.permille(120) {
            // The day's first half, as it was known at noon.
            let half = bookings[..bookings.len() / 2 + 1].to_vec();
            files.push(File { day, bookings: half, twin: true });
        }
        files.push(File { day, bookings: bookings.clone(), twin: false });
        if random.permille(30) {
            files.push(File { day, bookings, twin: true });
        }
    }
    files
}

fn invoices(random: &mut Random, firms: &[Firm], count: usize) -> Vec<Bill> {
    // The great ones get most.
    let weights: Vec<u64> = (0..firms.len()).map(|n| 1_000_000 / (n as u64 + 6)).collect();
    let mut days: Vec<(Date, usize)> = (0..count)
        .map(|_| {
            let firm = random.weighted(&weights);
            let mut day = date(2026, 1, 2) + random.range(0, 300).days();
            if firms[firm].subscription.is_some() && random.permille(800) {
                day = day.first_of_month();
            }
            (day, firm)
        })
        .collect();
    days.sort();
    let mut serials: BTreeMap<(usize, i8), u32> = BTreeMap::new();
    let bills = days.into_iter().map(|(issued, firm)| {
        let of = &firms[firm];
        let t = of.tongue as usize;
        let month = if of.tongue == Tongue::Pl { issued.month() } else { 0 };
        let serial = serials.entry((t, month)).or_insert(if month > 0 { 0 } else { 80 * (t as u32 + 1) });
        *serial += 1;
        let number = number(of.tongue, issued, *serial);
        let cents = match of.subscription {
            Some(cents) if random.permille(750) => cents,
            _ if random.permille(200) => *random.pick(&[100, 250, 400, 500, 750, 1_000, 1_190, 2_380]) * 100,
            _ => {
                let (low, high) = *random.pick(&[
                    (2_000, 20_000),
                    (10_000, 100_000),
                    (30_000, 300_000),
                    (100_000, 900_000),
                ]);
                random.range(low, high)
            }
        };
        let currency = match of.tongue {
            Tongue::En if of.abroad => "USD",
            Tongue::Pl if !of.abroad => "PLN",
            _ => "EUR",
        };
        Bill {
            firm,
            number,
            issued,
            due: issued + (*random.pick(&[14, 14, 30, 30, 30, 8])).days(),
            cents,
            currency,
            skonto: of.skonto.map(|(rate, days)| (rate, issued + days.days())),
            direct_debit: of.direct_debit,
        }
    });
    bills.collect()
}

/// Three ways to number, in four languages: prefix, year and running number; the number of the month; figures alone.
fn number(tongue: Tongue, issued: Date, serial: u32) -> Number {
    let year = issued.year() as u32;
    match tongue {
        Tongue::De => Number {
            written: format!("RE-{year}-{serial:05}"),
            prefix: "RE",
            year: Some(year),
            serial: format!("{serial:05}"),
        },
        Tongue::Pl => Number {
            written: format!("FV {serial}/{:02}/{year}", issued.month()),
            prefix: "FV",
            year: Some(year),
            serial: format!("{serial}/{:02}", issued.month()),
        },
        Tongue::Nl => Number {
            written: format!("{year}{serial:05}"),
            prefix: "",
            year: Some(year),
            serial: format!("{serial:05}"),
        },
        Tongue::En => Number {
            written: format!("INV-{serial:06}"),
            prefix: "INV",
            year: None,
            serial: format!("{serial:06}"),
        },
    }
}
