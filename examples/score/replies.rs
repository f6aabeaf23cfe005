//! Replies: are the intents right, and the figures?

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use dunmail::dunning::{Intent, Language};
use dunmail::mail::{self, Nature};
use dunmail::reading::{Input, Rules};
use jiff::civil::Date;
use serde_json::Value;

use crate::{Show, percent, text};

/// Read as one of [`HARMLESS`], these lose a customer or a claim.
const GRAVE: [&str; 8] = [
    "insolvency",
    "legal",
    "dispute",
    "stop_contact",
    "refusal",
    "already_paid",
    "installment_request",
    "hardship",
];
const HARMLESS: [&str; 7] =
    ["promise_to_pay", "acknowledgement", "question", "other", "out_of_office", "auto_ack", "bounce"];

#[derive(Debug, Default)]
struct Tally {
    n: usize,
    primary: usize,
    dangerous: usize,
    unclear: usize,
    intents: usize,
    dates: (usize, usize),
    false_dates: usize,
    amounts: (usize, usize),
    parts: (usize, usize),
    language: usize,
    /// Readings that are sure (confidence of the primary intent from 0.9 on), and how many of them are right.
    sure: (usize, usize),
}

/// All replies so far.
#[derive(Debug)]
pub struct Replies<'r> {
    rules: &'r Rules,
    half: Option<usize>,
    show: Show,
    tallies: BTreeMap<String, Tally>,
    confusion: BTreeMap<(String, String), usize>,
    spent: Duration,
    bytes: usize,
    /// Written by a person, and of these: taken for a bounce or an automatic reply when sent as a mail.
    machine: (usize, usize),
}

impl<'r> Replies<'r> {
    pub fn new(rules: &'r Rules, half: Option<usize>, show: Show) -> Self {
        Replies {
            rules,
            half,
            show,
            tallies: BTreeMap::new(),
            confusion: BTreeMap::new(),
            spent: Duration::ZERO,
            bytes: 0,
            machine: (0, 0),
        }
    }

    pub fn take(&mut self, row: &Value) {
        let language: Language = serde_json::from_value(row["lang"].clone()).expect("lang");
        let number: usize = text(row, "id").rsplit('-').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        if self.half.is_some_and(|h| number % 2 != h) {
            return;
        }
        let sent: Date = text(row, "sent")[..10].parse().expect("sent");
        let (body, subject) = (text(row, "text"), text(row, "subject"));
        let input = Input::by_person(&body, &subject, sent, None);
        let start = Instant::now();
        let reading = self.rules.read(&input);
        self.spent += start.elapsed();
        self.bytes += body.len();
        let gold = text(row, "primary");
        let got = reading.primary.label();
        *self.confusion.entry((gold.clone(), got.to_string())).or_default() += 1;
        let strings = |v: &Value| -> Vec<String> {
            v.as_array()
                .map(|a| a.iter().filter_map(|x| x.as_str().map(str::to_string)).collect())
                .unwrap_or_default()
        };
        let gold_date = strings(&row["date"]);
        let gold_date: Option<[Date; 2]> = match gold_date.as_slice() {
            [a, b] => Some([a.parse().expect("date"), b.parse().expect("date")]),
            _ => None,
        };
        let date_right = match (gold_date, reading.date) {
            (Some([a, b]), Some([c, d])) => a <= c && d <= b,
            (None, None) => true,
            _ => false,
        };
        let amount = reading.amount.map(|m| m.value.normalize().to_string());
        let gold_amount = row["amount"]["value"]
            .as_str()
            .map(|v| v.parse::<rust_decimal::Decimal>().expect("amount").normalize().to_string());
        let gold_parts = row["installments"].as_u64();
        let dangerous = GRAVE.contains(&gold.as_str()) && HARMLESS.contains(&got);
        let mut found: Vec<String> = reading.intents.iter().map(|f| f.intent.label().to_string()).collect();
        let mut wanted = strings(&row["intents"]);
        found.sort();
        wanted.sort();
        let level = row.get("level").map(|_| format!("{language} {}", text(row, "level")));
        for key in level.into_iter().chain([format!("{language}"), "all".into()]) {
            let t = self.tallies.entry(key).or_default();
            t.n += 1;
            t.primary += usize::from(gold == got);
            t.dangerous += usize::from(dangerous);
            if reading.intents.first().is_some_and(|f| f.confidence >= 0.9) {
                t.sure.1 += 1;
                t.sure.0 += usize::from(gold == got);
            }
            t.unclear += usize::from(reading.primary == Intent::Unclear);
            t.intents += usize::from(found == wanted);
            t.language += usize::from(reading.language == Some(language));
            if gold_date.is_some() {
                t.dates.1 += 1;
                t.dates.0 += usize::from(date_right);
            } else if row.get("date").is_some() {
                // A reply without the key was labelled by its intents alone.
                t.false_dates += usize::from(reading.date.is_some());
            }
            if gold_amount.is_some() {
                t.amounts.1 += 1;
                t.amounts.0 += usize::from(amount == gold_amount);
            }
            if gold_parts.is_some() {
                t.parts.1 += 1;
                t.parts.0 += usize::from(reading.installments.map(u64::from) == gold_parts);
            }
        }
        if self.show.errors && gold != got {
            let mark = if dangerous { "DANGER" } else { "wrong" };
            println!("{mark} {} gold {gold}, got {got}\n   {}", text(row, "id"), body.replace('\n', " / "));
            if !self.show.brief {
                println!("{}", self.rules.explain(&input));
            }
        }
        let figure = |what: &str, gold: String, got: String| {
            println!("{what} {} gold {gold}, got {got}\n   {}", text(row, "id"), body.replace('\n', " / "));
        };
        if self.show.errors && gold == got {
            if gold_date.is_some() && !date_right {
                figure("date", format!("{gold_date:?}"), format!("{:?}", reading.date));
            }
            if gold_amount.is_some() && amount != gold_amount {
                figure("amount", format!("{gold_amount:?}"), format!("{amount:?}"));
            }
            if gold_parts.is_some() && reading.installments.map(u64::from) != gold_parts {
                figure("parts", format!("{gold_parts:?}"), format!("{:?}", reading.installments));
            }
            if found != wanted {
                figure("intents", wanted.join("+"), found.join("+"));
            }
        }
        self.as_mail(row);
    }

    /// A person's reply, sent as a mail, must not pass for a machine's.
    fn as_mail(&mut self, row: &Value) {
        if ["bounce", "auto_ack", "out_of_office"].contains(&text(row, "primary").as_str()) {
            return;
        }
        let mail = format!(
            "From: a@example.com\nTo: b@example.com\nSubject: {}\nContent-Type: text/plain; charset=utf-8\n\n{}",
            text(row, "subject").replace('\n', " "),
            text(row, "text")
        );
        self.machine.0 += 1;
        let nature = mail::parse(mail.as_bytes()).nature;
        if nature != Nature::Personal {
            self.machine.1 += 1;
            if self.show.errors {
                println!("MACHINE {} taken for {nature:?}", text(row, "id"));
            }
        }
    }

    pub fn speed(&self) -> String {
        format!("{} bytes read in {:?}", self.bytes, self.spent)
    }

    pub fn print(&self) {
        if !self.tallies.is_empty() {
            println!(
                "           n  primary dangerous  unclear  intents  language    date (false)   amount    parts  right of sure"
            );
        }
        for (key, t) in &self.tallies {
            println!(
                "{key:9} {:4} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} ({}) {:>8} {:>8} {:>8} of {}",
                t.n,
                percent(t.primary, t.n),
                percent(t.dangerous, t.n),
                percent(t.unclear, t.n),
                percent(t.intents, t.n),
                percent(t.language, t.n),
                percent(t.dates.0, t.dates.1),
                t.false_dates,
                percent(t.amounts.0, t.amounts.1),
                percent(t.parts.0, t.parts.1),
                percent(t.sure.0, t.sure.1),
                t.sure.1,
            );
        }
        let mut wrong: Vec<_> = self.confusion.iter().filter(|((gold, got), _)| gold != got).collect();
        wrong.sort_by(|a, b| b.1.cmp(a.1));
        for ((gold, got), n) in wrong.into_iter().take(40) {
            println!("  {n:3}  {gold} read as {got}");
        }
        if self.machine.0 > 0 {
            println!(
                "persons' replies: {} of {} taken for a bounce or an automatic reply ({})",
                self.machine.1,
                self.machine.0,
                percent(self.machine.1, self.machine.0)
            );
        }
    }
}
