//! The documents that some invoices carry: a UBL e-invoice, a PDF. Pure.

use jiff::civil::Date;

use super::cast::{Bill, Debtor, FIRM, IBAN};
use crate::dunning::Language;
use crate::letters::format;

/// A UBL invoice (OASIS UBL 2.1, the fields of EN 16931 that state what is owed).
pub fn ubl(bill: &Bill, to: &Debtor) -> Vec<u8> {
    let (issued, due) = bill.days;
    let head = format!(
        "  <cbc:ID>{}</cbc:ID>\n  <cbc:IssueDate>{issued}</cbc:IssueDate>\n  <cbc:DueDate>{due}</cbc:DueDate>\n  \
         <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>\n",
        bill.number
    );
    document("Invoice", bill, to, &head, bill.cents)
}

/// A UBL credit note for a part of an invoice.
pub fn ubl_credit(bill: &Bill, to: &Debtor, number: &str, cents: i64, on: Date) -> Vec<u8> {
    let head = format!(
        "  <cbc:ID>{number}</cbc:ID>\n  <cbc:IssueDate>{on}</cbc:IssueDate>\n  \
         <cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>\n  <cac:BillingReference><cac:InvoiceDocumentReference>\
         <cbc:ID>{}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>\n",
        bill.number
    );
    document("CreditNote", bill, to, &head, cents)
}

fn document(root: &str, bill: &Bill, to: &Debtor, head: &str, cents: i64) -> Vec<u8> {
    const UBL: &str = "urn:oasis:names:specification:ubl:schema:xsd";
    let currency = bill.currency;
    let amount = rust_decimal::Decimal::new(cents, 2);
    let party = |role: &str, name: &str| {
        format!(
            "  <cac:{role}><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName>\
             </cac:PartyLegalEntity></cac:Party></cac:{role}>\n"
        )
    };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{UBL}:{root}-2\" \
         xmlns:cbc=\"{UBL}:CommonBasicComponents-2\" xmlns:cac=\"{UBL}:CommonAggregateComponents-2\">\n"
    );
    xml.push_str(head);
    xml.push_str(&format!("  <cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>\n"));
    xml.push_str(&party("AccountingSupplierParty", FIRM));
    xml.push_str(&party("AccountingCustomerParty", to.name));
    xml.push_str(&format!(
        "  <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>{IBAN}\
         </cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>\n  <cac:LegalMonetaryTotal><cbc:PayableAmount \
         currencyID=\"{currency}\">{amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>\n</{root}>\n"
    ));
    xml.into_bytes()
}

/// A bank statement of one day (camt.053.001.08 of ISO 20022): what debtors paid, each with words, and the rent.
pub fn camt(payments: &[(&Bill, &Debtor, &str)], on: Date) -> Vec<u8> {
    let entry = |n: usize, amount: String, direction: &str, party: &str, name: &str, words: &str| {
        format!(
            "<Ntry>\n  <Amt {amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\n  \
             <BookgDt><Dt>{on}</Dt></BookgDt><ValDt><Dt>{on}</Dt></ValDt>\n  \
             <AcctSvcrRef>{}{n:02}</AcctSvcrRef>\n  \
             <NtryDtls><TxDtls><RltdPties><{party}><Pty><Nm>{name}</Nm></Pty></{party}></RltdPties>\n  \
             <RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls></NtryDtls>\n</Ntry>\n",
            on.strftime("%Y%m%d")
        )
    };
    let mut entries =
        entry(0, "Ccy=\"EUR\">640.00".into(), "DBIT", "Cdtr", "Speicherhaus", "Miete Werkstatt");
    for (n, (bill, debtor, words)) in payments.iter().enumerate() {
        let amount = format!("Ccy=\"{}\">{}", bill.currency, bill.amount().value);
        entries.push_str(&entry(n + 1, amount, "CRDT", "Dbtr", debtor.name, words));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>\n\
         <Id>{on}</Id><Acct><Id><IBAN>{IBAN}</IBAN></Id></Acct>\n{entries}</Stmt></BkToCstmrStmt></Document>\n"
    )
    .into_bytes()
}

/// A PDF of one page (ISO 32000-1 section 7.5: header, objects, cross-reference table, trailer).
pub fn pdf(bill: &Bill, to: &Debtor) -> Vec<u8> {
    let language = Language::De;
    let lines = [
        FIRM.to_string(),
        format!("An {}", to.name),
        String::new(),
        format!("Rechnung {}", bill.number),
        format!("Rechnungsdatum: {}", format::date(bill.days.0, language)),
        bill.what.to_string(),
        format!("Rechnungsbetrag: {}", format::amount(bill.amount(), language)),
        format!("Zahlbar bis {}", format::date(bill.days.1, language)),
        format!("IBAN {}", format::iban(IBAN)),
    ];
    let mut page = b"BT /F1 12 Tf 18 TL 72 760 Td\n".to_vec();
    for line in lines {
        page.push(b'(');
        page.extend(line.chars().map(win_ansi));
        page.extend_from_slice(b") Tj T*\n");
    }
    page.extend_from_slice(b"ET");
    let mut stream = format!("<< /Length {} >>\nstream\n", page.len()).into_bytes();
    stream.extend(page);
    stream.extend_from_slice(b"\nendstream");
    let objects: [Vec<u8>; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
          /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_vec(),
        stream,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = String::from("0000000000 65535 f \n");
    for (n, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.extend(format!("{} 0 obj\n", n + 1).bytes());
        out.extend(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let start = out.len();
    let count = objects.len() + 1;
    out.extend(
        format!(
            "xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        )
        .bytes(),
    );
    out
}

/// WinAnsiEncoding (ISO 32000-1 annex D) of the characters that the play uses; brackets would want a backslash.
fn win_ansi(c: char) -> u8 {
    match c {
        '(' | ')' | '\\' => b' ',
        '€' => 0x80,
        c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
    }
}
