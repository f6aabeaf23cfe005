//! Scores the reader on labelled replies and date phrases.
//!
//! `cargo run --release --example score -- [--errors] [--brief] [--even|--odd] [--rules nl=FILE] FILES…` reads JSON Lines: replies with
//! `id`, `lang`, `sent`, `subject`, `text`, `primary`, `intents`, `date`, `amount`, `installments`, `level`, or date
//! phrases with `lang`, `text`, `now`, `expected`. `--even` and `--odd` keep only replies whose number is so: rules are
//! written while looking at one half and judged on the other. `--rules nl=FILE` lays a rule file over the embedded
//! ones, read at run time, and checks its examples.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use dunmail::dunning::{Intent, Language};
use dunmail::reading::{Input, Rules, Source, date_phrase};
use jiff::civil::Date;
use serde_json::Value;

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

#[derive(Default)]
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

fn main() {
    let mut errors = false;
    let mut brief = false;
    let mut half = None;
    let mut files = Vec::new();
    let mut overlays = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--errors" => errors = true,
            "--brief" => brief = true,
            "--even" => half = Some(0),
            "--odd" => half = Some(1),
            "--rules" => {
                let named = arguments.next().expect("--rules nl=FILE");
                let (language, path) = named.split_once('=').expect("--rules nl=FILE");
                let language: Language = serde_json::from_value(language.into()).expect("language");
                let text = std::fs::read_to_string(path).expect(path).into();
                overlays.push(Source { path: path.into(), language: Some(language), text });
            }
            "--weights" => {
                let path = arguments.next().expect("--weights FILE");
                let text = std::fs::read_to_string(&path).expect(&path).into();
                overlays.push(Source { path, language: None, text });
            }
            _ => files.push(argument),
        }
    }
    let begun = Instant::now();
    let rules = Rules::parse(&overlays).and_then(|rules| rules.load().map(|()| rules));
    let rules = match rules {
        Ok(rules) => rules,
        Err(problems) => {
            problems.iter().for_each(|p| eprintln!("{p}"));
            std::process::exit(1);
        }
    };
    let loading = begun.elapsed();
    if overlays.iter().any(|o| o.language.is_some()) {
        rules.run_examples().iter().for_each(|failure| println!("EXAMPLE {failure}"));
    }
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let mut confusion: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut phrases: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut spent = Duration::ZERO;
    let mut bytes = 0;
    for file in &files {
        let content = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{file}: {e}"));
        for line in content.lines().filter(|l| !l.trim().is_empty()) {
            let row: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{file}: {e}"));
            let text = |key: &str| row[key].as_str().unwrap_or("").to_string();
            let language: Language = serde_json::from_value(row["lang"].clone()).expect("lang");
            if row.get("expected").is_some() {
                let on: Date = text("now").parse().expect("now");
                let expected: Date = text("expected").parse().expect("expected");
                let found = date_phrase(&text("text"), language, on);
                let entry = phrases.entry(language.to_string()).or_default();
                entry.1 += 1;
                let right = found.is_some_and(|[a, b]| a <= expected && expected <= b);
                entry.0 += usize::from(right);
                if errors && !right {
                    println!("DATE {language} {:?} on {on}: {expected} but {found:?}", text("text"));
                }
                continue;
            }
            let number: usize = text("id").rsplit('-').next().and_then(|n| n.parse().ok()).unwrap_or(0);
            if half.is_some_and(|h| number % 2 != h) {
                continue;
            }
            let sent: Date = text("sent")[..10].parse().expect("sent");
            let (body, subject) = (text("text"), text("subject"));
            let input =
                Input { text: &body, subject: &subject, sent, hint: None, absence: None, automatic: false };
            let start = Instant::now();
            let reading = rules.read(&input);
            spent += start.elapsed();
            bytes += body.len();
            let gold = text("primary");
            let got = reading.primary.label();
            *confusion.entry((gold.clone(), got.to_string())).or_default() += 1;
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
            let mut found: Vec<String> =
                reading.intents.iter().map(|f| f.intent.label().to_string()).collect();
            let mut wanted = strings(&row["intents"]);
            found.sort();
            wanted.sort();
            for key in [format!("{language}"), format!("{language} {}", text("level")), "all".into()] {
                let t = tallies.entry(key).or_default();
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
                } else {
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
            if errors && gold != got {
                let mark = if dangerous { "DANGER" } else { "wrong" };
                println!("{mark} {} gold {gold}, got {got}\n   {}", text("id"), body.replace('\n', " / "));
                if !brief {
                    println!("{}", rules.explain(&input));
                }
            }
            let figure = |what: &str, gold: String, got: String| {
                println!("{what} {} gold {gold}, got {got}\n   {}", text("id"), body.replace('\n', " / "));
            };
            if errors && gold == got {
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
        }
    }
    print(&tallies, &confusion, &phrases);
    println!("loading {loading:?}; {bytes} bytes read in {spent:?}");
}

fn percent(part: usize, of: usize) -> String {
    if of == 0 { "-".into() } else { format!("{:.1} %", 100.0 * part as f64 / of as f64) }
}

fn print(
    tallies: &BTreeMap<String, Tally>,
    confusion: &BTreeMap<(String, String), usize>,
    phrases: &BTreeMap<String, (usize, usize)>,
) {
    if !tallies.is_empty() {
        println!(
            "           n  primary dangerous  unclear  intents  language    date (false)   amount    parts  right of sure"
        );
    }
    for (key, t) in tallies {
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
    let mut wrong: Vec<_> = confusion.iter().filter(|((gold, got), _)| gold != got).collect();
    wrong.sort_by(|a, b| b.1.cmp(a.1));
    for ((gold, got), n) in wrong.into_iter().take(40) {
        println!("  {n:3}  {gold} read as {got}");
    }
    for (language, (right, all)) in phrases {
        println!("dates {language}: {right} of {all} ({})", percent(*right, *all));
    }
}
