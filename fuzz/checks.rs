//! What must hold for any bytes of a format: no panic, no end of memory or time. For libFuzzer (`fuzz_targets`) and for
//! `tests/fuzz.rs`, which mutates by itself.

use std::sync::LazyLock;

use dunmail::documents::{
    Creditor, Document, InvoiceRules, Kind, Layouts, PaymentRules, page_texts, read_paper, statement, table,
};
use dunmail::mail;
use dunmail::reading::{Input, Rules};
use jiff::civil::date;

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::embedded().expect("a test proves them sound"));
static PAYMENTS: LazyLock<PaymentRules> = LazyLock::new(PaymentRules::embedded);
static LAYOUTS: LazyLock<Layouts> = LazyLock::new(Layouts::embedded);
static INVOICES: LazyLock<InvoiceRules> = LazyLock::new(InvoiceRules::embedded);

/// camt: any bytes are transactions or an error; what is read has fingerprints, one each.
pub fn camt(bytes: &[u8]) {
    let _ = statement::tells_until(bytes);
    if let Ok(Some(transactions)) = statement::camt(bytes) {
        assert_eq!(statement::fingerprints(&transactions).len(), transactions.len());
    }
}

/// E-invoices in CII, UBL and FA: any bytes are facts or an error.
pub fn e_invoice(bytes: &[u8]) {
    let _ = Document::read(bytes, Kind::Xml);
}

/// Mails: parsing is total, and the identity of a mail does not depend on how often it is parsed.
pub fn mail(bytes: &[u8]) {
    let message = mail::parse(bytes);
    assert_eq!(mail::identity(&message), mail::identity(&mail::parse(bytes)));
    let _ = mail::authenticated(&message, "mx.example");
}

/// MT940 and MT942: any bytes are transactions or an error with a line.
pub fn mt940(bytes: &[u8]) {
    let _ = Document::read(bytes, Kind::Swift);
}

/// Zip and XLSX: limits hold, nothing panics.
pub fn packed(bytes: &[u8]) {
    let _ = Document::read(bytes, Kind::Packed);
}

/// PDF: the files in it, its text, and the invoice that is read from that.
pub fn pdf(bytes: &[u8]) {
    let _ = Document::read(bytes, Kind::Pdf);
    if let Ok(paper) = page_texts(bytes) {
        let _ = read_paper(&paper, &INVOICES, Creditor::default(), None);
    }
}

/// The reading of replies, and of mails that tell of payments: any text means something, or nothing.
pub fn reply(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (subject, text) = text.split_once('\n').unwrap_or(("", &text));
    let input = Input::by_person(text, subject, date(2026, 3, 2), None);
    let _ = RULES.read(&input);
    let _ = PAYMENTS.read("paypal.de", subject, text, true);
}

/// CSV of banks and lists of programs: any bytes are rows or an error with a line.
pub fn table(bytes: &[u8]) {
    let _ = table::may_be_csv(bytes);
    let _ = table::from_csv(bytes, &LAYOUTS);
}
