//! What a large bank statement costs: camt.053 read and matched against as many open invoices; how matching grows; and how
//! well it does on an invented year of 10,000 invoices and 12,000 bookings.
//!
//! `cargo bench --bench ledger` prints the tables and draws `target/matching.svg`; `-- score` prints the last one only, and
//! `-- score 10 77` only these years of it.

#[path = "../common/growth.rs"]
mod growth;
#[path = "../../tests/ledger/mod.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "shared with the tests")]
mod ledger;
#[path = "../common/process.rs"]
mod process;
#[path = "../../tests/scenarios/stage.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "shared with the tests")]
mod stage;

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use dunmail::documents::statement::{self, Fingerprint};
use dunmail::dunning::{Account, Address, Currency, Invoice, Language, Money, Origin, PaymentPolicy};
use dunmail::matching::{self, Match};
use growth::Growth;
use jiff::civil::{Date, date, time};
use ledger::Ledger;
use ledger::score::{cents, play};
use process::{peak, time_of};

/// The greatest statement.
const ENTRIES: usize = 100_000;
/// What is promised for it.
const SECONDS: f64 = 3.0;
const MEGABYTES: f64 = 200.0;
const TODAY: Date = date(2026, 11, 20);

fn main() -> ExitCode {
    // `cargo test --benches` starts this as well, and means nothing by it.
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, order, size, file] = &arguments[..]
        && order == "measure"
    {
        let Ok(size) = size.parse() else { return ExitCode::FAILURE };
        return measure(size, Path::new(file));
    }
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("ledger: measures only under `cargo bench`");
        return ExitCode::SUCCESS;
    }
    if !arguments.iter().any(|argument| argument == "score") {
        growth();
    }
    let seeds: Vec<u64> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    score(&seeds);
    ExitCode::SUCCESS
}

/// One process for each size, so that memory is that of one run.
fn growth() {
    println!(
        "\n{:>9}{:>10}{:>11}{:>11}{:>8}{:>11}{:>12}{:>14}{:>10}{:>9}",
        "entries",
        "MB",
        "bare pass",
        "reading",
        "ratio",
        "indexing",
        "matching",
        "ns per entry",
        "all",
        "peak MB"
    );
    let mut points = Vec::new();
    for size in [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, ENTRIES] {
        let file = std::env::temp_dir().join(format!("dunmail-ledger-{}-{size}.xml", std::process::id()));
        let Some(line) = run(size, &file) else {
            eprintln!("ledger: the measurement of {size} entries failed");
            let _ = fs::remove_file(&file);
            return;
        };
        let _ = fs::remove_file(&file);
        let figures: Vec<f64> = line.split_whitespace().filter_map(|f| f.parse().ok()).collect();
        let [bytes, bare, read, index, matched, peak] = figures[..] else { return };
        let all = read + index + matched;
        println!(
            "{size:>9}{:>10.1}{:>9.0} ms{:>9.0} ms{:>8.2}{:>9.0} ms{:>10.0} ms{:>14.0}{:>8.2} s{:>9.0}",
            bytes / 1e6,
            bare * 1e3,
            read * 1e3,
            read / bare,
            index * 1e3,
            matched * 1e3,
            matched * 1e9 / size as f64,
            all,
            peak
        );
        points.push((size as f64, matched));
        if size == ENTRIES {
            let kept = |fine: bool| if fine { "kept" } else { "MISSED" };
            println!(
                "\nunder {SECONDS} s: {}; under {MEGABYTES} MB: {}",
                kept(all < SECONDS),
                kept(peak < MEGABYTES)
            );
        }
    }
    // As good as n log n: the time by n log n of the largest is no more than that of the smaller ones, but for noise.
    let per = |(n, t): &(f64, f64)| t / (n * n.log2());
    let worst = points.iter().rev().skip(1).map(per).fold(0.0, f64::max);
    if let Some(last) = points.last() {
        println!("time by n log n: {:.2} times that of the slowest smaller size", per(last) / worst);
    }
    Growth {
        caption: "entries of a statement, matched against as many open invoices",
        lines: &[("to match them", points)],
        bound: ("n log n", |n| n * n.log2()),
    }
    .draw("matching.svg");
}

/// Makes the statement here, and has another process measure it.
fn run(size: usize, file: &Path) -> Option<String> {
    fs::write(file, camt(size)).ok()?;
    let exe = std::env::current_exe().ok()?;
    let output = Command::new(exe).arg("measure").arg(size.to_string()).arg(file).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn measure(size: usize, file: &Path) -> ExitCode {
    let Ok(bytes) = fs::read(file) else { return ExitCode::FAILURE };
    let bare = time_of(|| bare_pass(&bytes)).0.min(time_of(|| bare_pass(&bytes)).0);
    let (read, transactions) = time_of(|| statement::camt(&bytes));
    let Ok(Some(transactions)) = transactions else { return ExitCode::FAILURE };
    let length = bytes.len();
    drop(bytes);
    let policy = PaymentPolicy { skonto_grace: 3, rounding: cents(5), charges: cents(2_500) };
    let mut matcher = matching::Ledger::new(policy);
    // As from the store: one account after the other. To make them up is part of it here.
    let (put, ()) = time_of(|| (0..accounts(size)).for_each(|n| matcher.put(n, &firm(n, size))));
    let (matched, booked) = time_of(|| {
        let found = transactions.iter().map(|transaction| matcher.find(transaction, TODAY));
        found.filter(|found| matches!(found, Match::Pays(_))).count()
    });
    if booked * 10 < transactions.len() * 8 {
        eprintln!("ledger: only {booked} of {} were booked", transactions.len());
        return ExitCode::FAILURE;
    }
    let [bare, read, put, matched] = [bare, read, put, matched].map(|t| t.as_secs_f64());
    println!("{length} {bare} {read} {put} {matched} {}", peak());
    ExitCode::SUCCESS
}

/// quick-xml alone: every event, nothing kept.
fn bare_pass(bytes: &[u8]) -> usize {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut events = 0;
    while let Ok(event) = reader.read_event() {
        if matches!(event, quick_xml::events::Event::Eof) {
            break;
        }
        events += 1;
    }
    events
}

fn accounts(size: usize) -> usize {
    size / 7 + 1
}

fn name(n: usize) -> String {
    const WORDS: [&str; 8] =
        ["Tischlerei", "Elektro", "Metallbau", "Druckerei", "Hurtownia", "Garage", "Foods", "Praxis"];
    let family = format!("{}{}", ["Ahorn", "Bakker", "Nowak", "Turner", "Seidel"][n % 5], n / 40);
    format!("{} {family} GmbH", WORDS[n % 8])
}

fn iban(n: usize) -> String {
    format!("DE{:020}", 12_000_000_000_000 + n)
}

fn owed(bill: usize) -> i64 {
    2_000 + (bill as i64 * 7_919) % 480_000
}

/// An account with its open invoices, seven or so.
fn firm(n: usize, size: usize) -> Account {
    let mut account = Account::new(format!("f{n}@kunde.test"), Language::De);
    account.name = Some(name(n));
    account.invoices = (0..size).skip(n).step_by(accounts(size)).map(invoice).collect();
    account
}

fn invoice(bill: usize) -> Invoice {
    let origin = Origin {
        message: 1,
        message_id: None,
        references: Vec::new(),
        subject: String::new(),
        sent: date(2026, 10, 1),
        from: Address::bare("billing@firma.test"),
        to: Vec::new(),
        cc: Vec::new(),
    };
    Invoice {
        issued: Some(date(2026, 10, 1)),
        due: Some(date(2026, 11, 1)),
        amount: Some(Money::new(cents(owed(bill)), Currency::EUR)),
        ..Invoice::new(format!("RE-2026-{bill:06}"), origin)
    }
}

/// A camt.053 with an entry for each invoice: most name it, some in part, some not at all, some are of others.
fn camt(size: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\
         <BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE79000000001234567890</IBAN></Id></Acct>\n",
    );
    let count = accounts(size);
    for n in 0..size {
        let firm = n % count;
        let cents = owed(n);
        let words = match n % 20 {
            0 => format!("Rg. {n}"),
            1 => format!("re 2026 {n:06} Kd.Nr. {firm}"),
            2 => format!("Rechnung 2026-{n:06} vom 01.10.2026"),
            3 => "Danke".to_string(),
            4 => format!("Spende {}", n * 31),
            _ => format!("Rechnung RE-2026-{n:06}"),
        };
        let (name, iban) =
            if n % 20 == 4 { ("Verein".into(), iban(n + 10_000_000)) } else { (name(firm), iban(firm)) };
        let _ = writeln!(
            xml,
            "<Ntry><Amt Ccy=\"EUR\">{}.{:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt>\
             <Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>{n:012}</AcctSvcrRef>\
             <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>{name}</Nm>\
             </Pty></Dbtr><DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>{words}</Ustrd>\
             </RmtInf></TxDtls></NtryDtls></Ntry>",
            cents / 100,
            cents % 100
        );
    }
    xml.push_str("</Stmt></BkToCstmrStmt></Document>\n");
    xml
}

/// The invented year, eleven times over, or those of these seeds.
fn score(seeds: &[u64]) {
    let (mut wrong, mut years) = (0, 0);
    for seed in (1..=10).chain([77]).filter(|seed| seeds.is_empty() || seeds.contains(seed)) {
        let year = Ledger::new(seed, 10_000, 12_000);
        let policy = stage::policy("mode = \"observe\"", "");
        let mut seen: HashSet<String> = HashSet::new();
        let mut note = |fingerprint: &Fingerprint, _: i64| seen.insert(fingerprint.entry.clone());
        let began = Instant::now();
        let score = play(&year, &policy, &|day| stage::at(day.to_datetime(time(10, 0, 0, 0))), &mut note);
        println!("\n10,000 invoices, 12,000 bookings, seed {seed} ({:.1} s)", began.elapsed().as_secs_f64());
        println!("{}", score.table());
        for wrong in &score.wrong {
            println!("WRONG {wrong}");
        }
        wrong += score.wrong.len();
        years += 1;
    }
    println!("\n{years} years of 10,000 invoices and 12,000 bookings: {wrong} booked wrongly");
}
