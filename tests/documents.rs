//! Documents and outgoing mails as data: `tests/documents/xml/*.xml` and `tests/documents/statements/*` with `.json`,
//! `tests/documents/outgoing/*.jsonl`.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::PathBuf;
use std::sync::LazyLock;

use dunmail::documents::{
    Creditor, Document, InvoiceFacts, InvoiceRules, Kind, Outgoing, OutgoingMail, Paper, Printed, Sheet,
    e_invoice, outgoing, page_texts, pdf_attachments, read_paper,
};
use dunmail::dunning::normalise_number;
use proptest::prelude::*;
use serde_json::Value;

static RULES: LazyLock<InvoiceRules> = LazyLock::new(InvoiceRules::embedded);

#[path = "common/siblings.rs"]
mod siblings;

fn cases(folder: &str, end: &str) -> Vec<PathBuf> {
    siblings::files(&format!("documents/{folder}"), &[end])
}

#[test]
fn documents_state_what_their_siblings_say() {
    for path in cases("xml", "xml") {
        let expected = std::fs::read_to_string(path.with_extension("json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let found = match e_invoice(&std::fs::read(&path).unwrap()) {
            Ok(facts) => serde_json::to_value(&facts).unwrap(),
            Err(error) => serde_json::json!({ "error": error.to_string() }),
        };
        assert_eq!(stated(found), stated(expected), "{}", path.display());
    }
}

/// Without what is null or empty: not stated.
fn stated(mut value: Value) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, field| !field.is_null() && *field != serde_json::json!([]));
    }
    value
}

/// EN 16931's BT-56 and BT-57, and FA's own field: whom to call, never the seller's own number.
#[test]
fn an_e_invoice_says_whom_to_call() {
    let ubl = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><ID>1</ID>\
        <AccountingSupplierParty><Party><Contact><Name>S</Name><Telephone>0</Telephone></Contact></Party></AccountingSupplierParty>\
        <AccountingCustomerParty><Party><Contact><Name>Anna Kunde</Name><Telephone>+49 40 1</Telephone></Contact></Party></AccountingCustomerParty>\
        </Invoice>";
    let contact = |name: &str, number: &str| {
        format!(
            "<DefinedTradeContact><PersonName>{name}</PersonName><TelephoneUniversalCommunication>\
             <CompleteNumber>{number}</CompleteNumber></TelephoneUniversalCommunication></DefinedTradeContact>"
        )
    };
    let cii = format!(
        "<CrossIndustryInvoice><SupplyChainTradeTransaction><ApplicableHeaderTradeAgreement>\
         <SellerTradeParty>{}</SellerTradeParty><BuyerTradeParty>{}</BuyerTradeParty>\
         </ApplicableHeaderTradeAgreement></SupplyChainTradeTransaction></CrossIndustryInvoice>",
        contact("S", "0"),
        contact("Anna Kunde", "+49 40 1")
    );
    let fa = "<Faktura><Podmiot1><DaneKontaktowe><Telefon>0</Telefon></DaneKontaktowe></Podmiot1>\
        <Podmiot2><DaneKontaktowe><Telefon>+49 40 1</Telefon></DaneKontaktowe></Podmiot2></Faktura>";
    for (xml, name) in [(ubl, Some("Anna Kunde")), (&cii, Some("Anna Kunde")), (fa, None)] {
        let facts = e_invoice(xml.as_bytes()).unwrap().unwrap();
        assert_eq!((facts.contact.as_deref(), facts.phone.as_deref()), (name, Some("+49 40 1")), "{xml}");
    }
}

/// `UPDATE=1` rewrites the expectations. Line ends of either kind read the same.
#[test]
fn statements_state_what_their_siblings_say() {
    siblings::check(&siblings::files("documents/statements", &["sta", "xml"]), |path| {
        let bytes = std::fs::read(path).unwrap();
        let kind = if path.extension().is_some_and(|e| e == "sta") { Kind::Swift } else { Kind::Xml };
        let crlf = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n");
        let [found, with_crlf] =
            [&bytes[..], crlf.as_bytes()].map(|bytes| match Document::read(bytes, kind) {
                Ok(Document::Statement(transactions)) => {
                    let each = transactions.iter().map(|transaction| {
                        let mut shown = serde_json::to_value(transaction).unwrap();
                        shown["inner"] = serde_json::to_value(&transaction.inner).unwrap();
                        shown
                    });
                    Value::from(each.collect::<Vec<_>>())
                }
                Ok(Document::Invoices(none)) => Value::from(none.len()),
                Ok(Document::Paper(_)) => Value::Null,
                Ok(other) => panic!("{other:?}"),
                Err(error) => serde_json::json!({ "error": error.to_string() }),
            });
        assert_eq!(found, with_crlf, "{}", path.display());
        found
    });
}

fn text(value: &Value) -> Option<&str> {
    value.as_str()
}

/// `None`: as the line says; else what differs.
fn difference(case: &Value, found: &Outgoing) -> Option<String> {
    let kind = match found {
        Outgoing::Invoices(facts) if facts.iter().any(InvoiceFacts::is_credit) => "credit_note",
        Outgoing::Invoices(_) => "invoice",
        Outgoing::Reminder(_) => "reminder",
        Outgoing::Other(_) => "other",
    };
    if text(&case["kind"]) != Some(kind) {
        return Some(format!("it is read as {found:?}"));
    }
    let (Outgoing::Invoices(facts), Some(expected)) = (found, case["facts"].as_array()) else {
        return None;
    };
    let plain = |facts: &InvoiceFacts| {
        serde_json::json!([
            facts.number.as_deref().map(normalise_number),
            facts.issued,
            facts.due,
            facts.amount.map(|amount| amount.to_string()),
            facts.currency,
        ])
    };
    let found: Vec<Value> = facts.iter().map(plain).collect();
    let expected: Vec<Value> = expected
        .iter()
        .map(|expected| {
            let mut expected = expected.clone();
            expected[0] = text(&expected[0]).map(normalise_number).into();
            expected
        })
        .collect();
    if found != expected {
        return Some(format!("\n   found {}\nexpected {}", Value::from(found), Value::from(expected)));
    }
    let never = serde_json::to_value(facts[0].never_dun).unwrap();
    (never != case["never_dun"]).then(|| format!("never_dun is {never}"))
}

#[test]
fn outgoing_mails_are_read_as_their_writers_meant_them() {
    let mut wrong = Vec::new();
    for path in cases("outgoing", "jsonl") {
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let files: Vec<&str> = case["files"].as_array().unwrap().iter().filter_map(text).collect();
            let body = text(&case["text"]).unwrap();
            // Line ends of either kind read the same.
            for body in [body.to_owned(), body.replace('\n', "\r\n")] {
                let mail = OutgoingMail {
                    subject: text(&case["subject"]).unwrap(),
                    text: &body,
                    sent: text(&case["sent"]).unwrap().parse().unwrap(),
                    offset: None,
                    attachments: &files,
                    language: None,
                };
                if let Some(difference) = difference(&case, &outgoing(&mail, &RULES)) {
                    wrong.push(format!("{}: {difference}", case["id"]));
                    break;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn long_texts_take_bounded_time() {
    let text =
        "Rechnung Nr. 1-23 vom 1.1.2026 über 1,00 EUR ist noch offen, zahlbar in 3 Tagen. ".repeat(20_000);
    let mail = OutgoingMail {
        subject: "Rechnung",
        text: &text,
        sent: jiff::civil::date(2026, 3, 1),
        offset: None,
        attachments: &["1-23.pdf"],
        language: None,
    };
    let begun = std::time::Instant::now();
    let _ = outgoing(&mail, &RULES);
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}

#[test]
fn long_papers_take_bounded_time() {
    let row = |y: u16| {
        let words = ["Rechnung", "Nr.", "4711", "Gesamt", "1.234,56", "EUR", "zahlbar", "in", "30", "Tagen"];
        words.into_iter().zip(0_u8..).map(move |(text, x)| Printed {
            text: text.into(),
            left: f32::from(x) * 60.0,
            right: f32::from(x) * 60.0 + 30.0,
            base: f32::from(y) * 8.0,
            size: 7.0,
            bold: false,
        })
    };
    let sheet = |_| Sheet {
        words: (0..1500_u16).flat_map(row).collect(),
        width: 595.0,
        height: 842.0,
        ..Sheet::default()
    };
    let paper = Paper { pages: (0..12).map(sheet).collect(), count: 12 };
    let begun = std::time::Instant::now();
    let _ = read_paper(&paper, &RULES, Creditor::default(), None);
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn long_statements_take_bounded_time() {
    let entry =
        ":61:2603020302C1,00NTRFNONREF//BK\n:86:166?00GUTSCHRIFT?20SVWZ+Rechnung RE-2026-01?2114?32Kunde\n";
    let swift = format!(":20:X\n:25:1/2\n:60F:C260301EUR0,00\n{}", entry.repeat(50_000));
    let entry = "<Ntry><Amt Ccy='EUR'>1</Amt><CdtDbtInd>CRDT</CdtDbtInd><NtryDtls><TxDtls><RmtInf><Ustrd>RE-1</Ustrd>\
                 </RmtInf></TxDtls></NtryDtls></Ntry>";
    let camt =
        format!("<Document><BkToCstmrStmt><Stmt>{}</Stmt></BkToCstmrStmt></Document>", entry.repeat(50_000));
    let begun = std::time::Instant::now();
    for (text, kind) in [(swift, Kind::Swift), (camt, Kind::Xml)] {
        let Ok(Document::Statement(found)) = Document::read(text.as_bytes(), kind) else { panic!("unread") };
        assert_eq!(found.len(), 50_000);
    }
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = e_invoice(&bytes);
        let _ = pdf_attachments(&bytes);
        let _ = Document::read(&bytes, Kind::Swift);
    }

    #[test]
    fn no_page_content_panics(content in "[0-9A-Za-z<>()\\[\\]/ .'\"*-]{0,300}", map in "(begin(bfchar|bfrange)|[<>\\[\\] 0-9A-F]){0,60}") {
        let operators = format!("BT /F 12 Tf 72 700 Td (Rechnung Nr. 7) Tj {content} ET");
        let pdf = format!(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj \
             3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj \
             4 0 obj<</Length {}>>stream\n{operators}\nendstream endobj \
             5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>endobj \
             6 0 obj<</Length {}>>stream\n{map}\nendstream endobj trailer<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF",
            operators.len(), map.len(),
        );
        if let Ok(paper) = page_texts(pdf.as_bytes()) {
            let _ = read_paper(&paper, &RULES, Creditor::default(), None);
        }
    }

    #[test]
    fn no_words_panic(words in proptest::collection::vec(("[A-Za-z0-9.,:/€%#-]{1,14}|.{1,6}", 0..60_u8, 0..60_u8), 0..80)) {
        let words = words.into_iter().map(|(text, x, y)| Printed {
            text, left: f32::from(x) * 10.0, right: f32::from(x) * 10.0 + 20.0, base: f32::from(y) * 12.0, size: 10.0, bold: false,
        });
        let mut words: Vec<Printed> = words.collect();
        words.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
        let sheet = Sheet { width: 595.0, height: 842.0, words, pictures: false, unreadable: 0 };
        let _ = read_paper(&Paper { pages: vec![sheet], count: 1 }, &RULES, Creditor::default(), None);
    }

    #[test]
    fn no_statement_panics(
        entry in "[0-9CDREN,/ ]{0,30}|.{0,20}",
        narrative in "[?~<0-9A-Z+/: \n-]{0,120}|(.|\n){0,60}",
        amount in "[0-9.,-]{0,40}",
    ) {
        let swift = format!(":20:X\n:25:é€{narrative}\n:60F:C260301EUR1,\n:61:2603010301C1,NTRF\n:86:{narrative}\n:61:{entry}\n");
        let _ = Document::read(swift.as_bytes(), Kind::Swift);
        let camt = format!("<Document><BkToCstmrStmt><Stmt><Ntry><Amt>{amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry></Stmt></BkToCstmrStmt></Document>");
        let _ = Document::read(camt.as_bytes(), Kind::Xml);
    }

    #[test]
    fn no_text_panics(subject in ".{0,60}", text in "[A-Za-z0-9 .,:;/€$%#()'\n-]{0,400}|.{0,400}", file in ".{0,30}") {
            let mail = OutgoingMail {
            subject: &subject,
            text: &text,
            sent: jiff::civil::date(2026, 3, 1),
            offset: None,
            attachments: &[&file],
            language: None,
        };
        let _ = outgoing(&mail, &RULES);
    }
}
