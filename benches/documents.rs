//! What reading an e-invoice costs, beside the bare pass of the XML parser over the same bytes; and a printed one.

#[path = "common/process.rs"]
#[allow(dead_code, reason = "shared with the other benches")]
mod process;

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dunmail::documents::{Creditor, InvoiceRules, e_invoice, page_texts, read_paper};
use quick_xml::Reader;
use quick_xml::events::Event;

/// How long each thing is repeated, and how long one measurement of it takes at least: the system counts a process's time in
/// steps of some milliseconds.
const PATIENCE: Duration = Duration::from_secs(4);
const ROUND: Duration = Duration::from_millis(200);
/// What is promised: an e-invoice is read in so many times the bare pass.
const RATIO: f64 = 2.0;

fn main() -> ExitCode {
    // `cargo test --benches` starts this as well, and means nothing by it.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("documents: measures only under `cargo bench`");
        return ExitCode::SUCCESS;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    println!("\n{:<32}{:>10}{:>14}{:>14}{:>10}", "an e-invoice", "bytes", "bare pass", "reading", "ratio");
    let Ok(small) = std::fs::read(folder.join("xml/cii-plain.xml")) else { return ExitCode::FAILURE };
    let Ok(ubl) = std::fs::read(folder.join("xml/ubl-invoice.xml")) else { return ExitCode::FAILURE };
    let mut worst = 0.0_f64;
    for (name, xml) in [
        ("CII, no lines", small),
        ("UBL, no lines", ubl),
        ("CII, 20 lines", lines(20)),
        ("CII, 2,000 lines", lines(2000)),
    ] {
        let (bare, reading) = both(|| pass(&xml), || e_invoice(&xml));
        let ratio = reading.as_secs_f64() / bare.as_secs_f64();
        worst = worst.max(ratio);
        println!("{name:<32}{:>10}{:>14}{:>14}{ratio:>10.2}", xml.len(), micros(bare), micros(reading));
    }
    println!("at most {RATIO} times the bare pass: {}", if worst <= RATIO { "kept" } else { "MISSED" });
    let rules = InvoiceRules::embedded();
    println!("\n{:<32}{:>10}{:>14}{:>14}", "a printed invoice", "bytes", "text layer", "figures");
    for name in ["de-lexoffice.pdf", "pl-fakturownia.pdf", "en-sage-pages.pdf"] {
        let Ok(pdf) = std::fs::read(folder.join("pdf").join(name)) else { return ExitCode::FAILURE };
        let Ok(paper) = page_texts(&pdf) else { return ExitCode::FAILURE };
        let text = time(|| page_texts(&pdf).is_ok());
        let figures = time(|| read_paper(&paper, &rules, Creditor::default(), None));
        println!("{name:<32}{:>10}{:>14}{:>14}", pdf.len(), micros(text), micros(figures));
    }
    ExitCode::SUCCESS
}

/// Every event, and nothing done with it.
fn pass(xml: &[u8]) -> usize {
    let mut reader = Reader::from_reader(xml);
    let (mut buffer, mut events) = (Vec::new(), 0);
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) | Err(_) => return events,
            Ok(event) => {
                black_box(&event);
                events += 1;
            }
        }
        buffer.clear();
    }
}

fn time<T>(work: impl FnMut() -> T) -> Duration {
    both(work, || ()).0
}

/// The least time of this process's own that either work takes, one after the other: what else runs on the machine slows
/// some rounds of both, and never quickens one.
fn both<A, B>(mut one: impl FnMut() -> A, mut other: impl FnMut() -> B) -> (Duration, Duration) {
    fn round<T>(work: &mut impl FnMut() -> T, times: u32) -> Duration {
        process::time_of(|| (0..times).for_each(|_| drop(black_box(work())))).0 / times
    }
    /// How often it is done in a round: by the clock, which counts finer.
    fn often<T>(work: &mut impl FnMut() -> T) -> u32 {
        let (begun, mut times) = (Instant::now(), 0_u32);
        while times == 0 || begun.elapsed() < ROUND {
            drop(black_box(work()));
            times += 1;
        }
        times
    }
    let (first, second) = (often(&mut one), often(&mut other));
    let begun = Instant::now();
    let mut best = (Duration::MAX, Duration::MAX);
    while begun.elapsed() < PATIENCE {
        best.0 = best.0.min(round(&mut one, first));
        best.1 = best.1.min(round(&mut other, second));
    }
    best
}

fn micros(duration: Duration) -> String {
    format!("{:.1} µs", duration.as_secs_f64() * 1e6)
}

/// A CII invoice with so many lines of goods.
fn lines(count: usize) -> Vec<u8> {
    let line = "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>\
        </ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>Trennblätter A4 &amp; mehr</ram:Name>\
        </ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>9.90\
        </ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery>\
        <ram:BilledQuantity unitCode=\"H87\">20.0000</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>\
        <ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S\
        </ram:CategoryCode><ram:RateApplicablePercent>19.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>\
        <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>198.00</ram:LineTotalAmount>\
        </ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>\n";
    format!(
        "<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\" xmlns:ram=\"r\">\
         <rsm:ExchangedDocument><ram:ID>RE-1</ram:ID><ram:TypeCode>380</ram:TypeCode></rsm:ExchangedDocument>\
         <rsm:SupplyChainTradeTransaction>{}<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR\
         </ram:InvoiceCurrencyCode></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction>\
         </rsm:CrossIndustryInvoice>",
        line.repeat(count)
    )
    .into_bytes()
}
