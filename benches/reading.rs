//! What reading a reply costs: the mail's structure alone, its new text, and its meaning by the rules of four
//! languages; how that grows with the text; and what is loaded once at the start.
//!
//! `cargo bench --bench reading` prints the figures and draws `target/reading.svg`.

#[path = "common/growth.rs"]
mod growth;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dunmail::documents::{INVOICE_RULES, InvoiceRules};
use dunmail::dunning::Language;
use dunmail::letters::Letters;
use dunmail::mail;
use dunmail::reading::{Input, Reading, Rules};
use growth::Growth;
use jiff::civil::date;

/// How long each thing is repeated.
const PATIENCE: Duration = Duration::from_millis(700);

fn main() -> ExitCode {
    // `cargo test --benches` starts this as well, and means nothing by it.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("reading: measures only under `cargo bench`");
        return ExitCode::SUCCESS;
    }
    let Ok(rules) = Rules::embedded() else {
        eprintln!("reading: the embedded rules do not load");
        return ExitCode::FAILURE;
    };
    one_reply(&rules);
    growth(&rules);
    loading();
    ExitCode::SUCCESS
}

fn one_reply(rules: &Rules) {
    println!(
        "\n{:<8}{:>8}{:>14}{:>14}{:>14}{:>10}",
        "a reply", "bytes", "structure", "new text", "meaning", "ratio"
    );
    for (language, reply) in [("de", DE), ("pl", PL), ("nl", NL), ("en", EN)] {
        let bytes = mail_of(reply, &quotation(4_000));
        let structure = time(|| mail_parser::MessageParser::default().parse(&bytes).map(|m| m.parts.len()));
        let text = time(|| mail::parse(&bytes));
        let all = time(|| read(rules, &bytes));
        println!(
            "{language:<8}{:>8}{:>14}{:>14}{:>14}{:>10.1}",
            bytes.len(),
            micros(structure),
            micros(text),
            micros(all),
            all.as_secs_f64() / structure.as_secs_f64()
        );
    }
}

/// Text by the clock must not take longer for each byte the more there is of it.
fn growth(rules: &Rules) {
    println!(
        "\n{:<16}{:>14}{:>14}{:>14}{:>14}",
        "a long reply", "quoted", "ns per byte", "newly written", "ns per byte"
    );
    // Without greeting and signature: what follows a signature is not read.
    let said = DE.split("\n\n").nth(1).unwrap_or_default().to_owned() + "\n";
    let (mut quotes, mut words) = (Vec::new(), Vec::new());
    for kilobytes in [1, 4, 16, 64, 256, 1024] {
        let size = kilobytes * 1024;
        print!("{:<16}", format!("{kilobytes} KiB"));
        let quoted = mail_of(DE, &quotation(size));
        let written = mail_of(&said.repeat(size / said.len() + 1), "");
        for (bytes, points) in [(quoted, &mut quotes), (written, &mut words)] {
            let time = time(|| read(rules, &bytes));
            print!("{:>14}{:>14.0}", micros(time), time.as_secs_f64() * 1e9 / bytes.len() as f64);
            points.push((kilobytes as f64, time.as_secs_f64()));
        }
        println!();
    }
    Growth {
        caption: "KiB of a reply, from bytes to a reading",
        lines: &[("newly written", words), ("quoted below a short answer", quotes)],
        bound: ("linear", |n| n),
    }
    .draw("reading.svg");
}

fn loading() {
    println!("\nat the start");
    println!(
        "{:<34}{:>14}",
        "rules for replies",
        micros(time(|| Rules::embedded().map(|rules| rules.load().is_ok())))
    );
    println!("{:<34}{:>14}", "rules for invoices", micros(time(|| InvoiceRules::load(&INVOICE_RULES))));
    println!("{:<34}{:>14}", "templates, each tried", micros(time(|| Letters::parse(&[]))));
}

/// The whole way from bytes to a reading, as the daemon goes it.
fn read(rules: &Rules, bytes: &[u8]) -> Reading {
    let message = mail::parse(bytes);
    let sent = date(2026, 3, 12);
    rules.read(&Input::by_person(&message.text.new, &message.subject, sent, Some(Language::De)))
}

/// The median of as many runs as there is patience for, five at least.
fn time<T>(mut what: impl FnMut() -> T) -> Duration {
    let began = Instant::now();
    let mut times = Vec::new();
    while times.len() < 5 || began.elapsed() < PATIENCE {
        let before = Instant::now();
        black_box(what());
        times.push(before.elapsed());
    }
    times.sort();
    times[times.len() / 2]
}

fn micros(time: Duration) -> String {
    match time.as_secs_f64() * 1e6 {
        us if us < 10_000.0 => format!("{us:.1} µs"),
        us => format!("{:.1} ms", us / 1e3),
    }
}

fn mail_of(text: &str, quotation: &str) -> Vec<u8> {
    let mail = format!(
        "Return-Path: <kasse@kunde.test>\nReceived: from mail.kunde.test ([192.0.2.7]) by mx.firma.test with ESMTPS;\n\t\
         Thu, 12 Mar 2026 10:24:01 +0100\nFrom: Anna Kunde <kasse@kunde.test>\nTo: billing@firma.test\n\
         Subject: AW: Rechnung RE-2026-0017\nDate: Thu, 12 Mar 2026 10:24:00 +0100\nMessage-ID: <17@kunde.test>\n\
         In-Reply-To: <re-17@firma.test>\nReferences: <re-17@firma.test>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n{quotation}"
    );
    mail.replace('\n', "\r\n").into_bytes()
}

fn quotation(size: usize) -> String {
    if size == 0 {
        return String::new();
    }
    let line =
        "> wir bitten Sie, die Rechnung RE-2026-0017 über 1.914,60 EUR bis zum 2. März zu begleichen.\n";
    format!(
        "\nAm 10.03.2026 um 09:00 schrieb Muster GmbH <billing@firma.test>:\n{}",
        line.repeat(size / line.len() + 1)
    )
}

const DE: &str = "Guten Tag Frau Muster,\n\nvielen Dank für Ihre Erinnerung. Die Rechnung lag leider noch zur Prüfung beim\n\
    Einkauf und ist erst gestern freigegeben worden. Wir überweisen den Betrag am kommenden Freitag.\n\
    Bitte entschuldigen Sie die Verzögerung; an der Lieferung selbst gibt es nichts zu beanstanden.\n\n\
    Mit freundlichen Grüßen\nAnna Kunde\nBuchhaltung\n";

const PL: &str = "Dzień dobry,\n\ndziękuję za przypomnienie. Faktura czekała na akceptację działu zakupów i dopiero wczoraj\n\
    została zatwierdzona. Przelew wykonamy w najbliższy piątek. Przepraszamy za opóźnienie, do samej\n\
    dostawy nie mamy żadnych uwag.\n\nZ poważaniem\nAnna Klientka\nKsięgowość\n";

const NL: &str = "Goedemorgen,\n\nbedankt voor uw herinnering. De factuur lag nog ter controle bij inkoop en is gisteren pas\n\
    goedgekeurd. Wij maken het bedrag aanstaande vrijdag over. Excuses voor de vertraging; over de levering\n\
    zelf zijn wij tevreden.\n\nMet vriendelijke groet,\nAnna Klant\nAdministratie\n";

const EN: &str = "Good morning,\n\nthank you for your reminder. The invoice was still with purchasing and was only approved\n\
    yesterday. We will transfer the amount next Friday. Sorry for the delay; there is nothing wrong with\n\
    the delivery itself.\n\nKind regards\nAnna Client\nAccounts\n";
