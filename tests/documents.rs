//! Documents and outgoing mails as data: `tests/documents/xml/*.xml` and `tests/documents/statements/*` with `.json`,
//! `tests/documents/outgoing/*.jsonl`.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dunmail::documents::{
    Document, InvoiceFacts, InvoiceRules, Kind, Outgoing, OutgoingMail, e_invoice, outgoing, pdf_attachments,
};
use dunmail::dunning::normalise_number;
use proptest::prelude::*;
use serde_json::Value;

static RULES: LazyLock<InvoiceRules> = LazyLock::new(InvoiceRules::embedded);

fn cases(folder: &str, end: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == end))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "there must be cases");
    files
}

#[test]
fn documents_state_what_their_siblings_say() {
    for path in cases("xml", "xml") {
        let expected = std::fs::read_to_string(path.with_extension("json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let found = match e_invoice(&std::fs::read(&path).unwrap()) {
            Ok(facts) => {
                let mut found = serde_json::to_value(&facts).unwrap();
                if let (Value::Object(found), Some(facts)) = (&mut found, &facts) {
                    found.insert("never_dun".into(), serde_json::to_value(facts.never_dun).unwrap());
                    found.insert("refers_to".into(), serde_json::to_value(&facts.refers_to).unwrap());
                }
                found
            }
            Err(error) => serde_json::json!({ "error": error.to_string() }),
        };
        assert_eq!(found, expected, "{}", path.display());
    }
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
    let mut wrong = Vec::new();
    for path in [cases("statements", "sta"), cases("statements", "xml")].concat() {
        let bytes = std::fs::read(&path).unwrap();
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
                Ok(other) => panic!("{other:?}"),
                Err(error) => serde_json::json!({ "error": error.to_string() }),
            });
        assert_eq!(found, with_crlf, "{}", path.display());
        let beside = path.with_extension(format!("{}.json", path.extension().unwrap().to_str().unwrap()));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&beside, format!("{found:#}\n")).unwrap();
        }
        let expected: Value = serde_json::from_str(&std::fs::read_to_string(&beside).unwrap()).unwrap();
        if found != expected {
            wrong.push(format!("{}: {found:#}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
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
