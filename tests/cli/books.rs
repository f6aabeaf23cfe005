//! The commands that look into the store, and a person's word.

use std::path::Path;

use dunmail::dunning::{Account, Address, Invoice, Language, Money, Origin, Status};
use dunmail::store::{Decided, Store};
use jiff::civil::date;
use serde_json::{Value, json};

use super::program::{Ended, dunmail, office};

/// A store with accounts, each with invoices of 100 euros due on 1 March 2026.
pub fn remember(dir: &Path, accounts: &[(&str, &[&str])]) {
    let mut store = Store::open(&dir.join("dunmail.db")).unwrap();
    let now: jiff::Zoned = "2026-02-02T10:00:00+01:00[Europe/Berlin]".parse().unwrap();
    for (address, numbers) in accounts {
        let mut account = Account::new((*address).into(), Language::De);
        account.invoices = numbers.iter().map(|number| invoice(number, address)).collect();
        let id = store.create_account(&account).unwrap();
        let decided = Decided {
            id,
            before: None,
            account: &account,
            wake_at: None,
            now: &now,
            kind: "sighted",
            facts: json!({"numbers": numbers}),
            personal: json!({"address": address}),
            sealed: vec![],
            effects: vec![],
            withdrawn: vec![],
            settled: None,
        };
        store.commit(&decided).unwrap();
    }
}

fn invoice(number: &str, address: &str) -> Invoice {
    let origin = json!({
        "message": 1, "subject": format!("Rechnung {number}"), "sent": "2026-02-01",
        "from": Address::bare("billing@firma.example"), "to": [Address::bare(address)],
    });
    let origin: Origin = serde_json::from_value(origin).unwrap();
    let mut invoice: Invoice =
        serde_json::from_value(json!({"number": number, "status": "open", "origin": origin})).unwrap();
    invoice.issued = Some(date(2026, 2, 1));
    invoice.due = Some(date(2026, 3, 1));
    invoice.amount = Some(Money::new(100.into(), dunmail::dunning::Currency::EUR));
    invoice
}

fn account(dir: &Path, address: &str) -> Account {
    let store = Store::open(&dir.join("dunmail.db")).unwrap();
    store.account_by_address(address).unwrap().unwrap().account
}

const NOW: &str = "--now=2026-03-11T10:00";

fn good(dir: &Path, arguments: &[&str]) -> Ended {
    let ended = dunmail(dir, arguments);
    assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
    ended
}

#[test]
fn status_for_people_and_for_scripts() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1", "RE-2"]), ("kasse@b.example", &["RE-3"])]);
    let out = good(dir.path(), &["status", NOW]).out;
    assert!(out.contains("kasse@a.example") && out.contains("200 EUR") && out.contains("10 days"), "{out}");
    let stand: Value = serde_json::from_str(&good(dir.path(), &["status", "--json", NOW]).out).unwrap();
    assert_eq!(stand["mode"], "observe");
    assert_eq!(stand["hold"], false);
    assert_eq!(stand["last_pass"], Value::Null);
    let first = &stand["accounts"][0];
    assert_eq!(first["open"], json!([{"value": "200", "currency": "EUR"}]));
    assert_eq!(first["days_overdue"], 10);
    assert_eq!(first["next"]["level"], "reminder");
    assert_eq!(first["invoices"][1]["number"], "RE-2");
}

#[test]
fn invoices_in_any_spelling_are_held_resumed_and_paid() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-2026/01", "RE-2026/02"])]);
    good(dir.path(), &["invoice", "hold", "re 2026 01", "--until", "2026-03-20", NOW]);
    let held = account(dir.path(), "kasse@a.example");
    assert_eq!(held.invoices[0].holds[0].until, Some(date(2026, 3, 20)));
    assert!(held.invoices[1].holds.is_empty());
    good(dir.path(), &["invoice", "resume", "RE-2026-01", NOW]);
    assert!(account(dir.path(), "kasse@a.example").invoices[0].holds.is_empty());
    good(dir.path(), &["invoice", "paid", "RE202601", "--amount", "40,50", NOW]);
    let part = account(dir.path(), "kasse@a.example").invoices[0].open_amount().unwrap();
    assert_eq!(part.value.to_string(), "59.50");
    good(dir.path(), &["invoice", "paid", "RE-2026/01", NOW]);
    assert_eq!(account(dir.path(), "kasse@a.example").invoices[0].status, Status::Paid);
    let again = dunmail(dir.path(), &["invoice", "paid", "RE-2026/01", NOW]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("not open"), "{}", again.err);
    let unknown = dunmail(dir.path(), &["invoice", "show", "RE-9"]);
    assert_eq!(unknown.code, 1);
    let past = dunmail(dir.path(), &["invoice", "hold", "RE-2026/02", "--until", "2026-03-01", NOW]);
    assert_eq!(past.code, 2);
}

#[test]
fn a_call_is_noted_as_a_contact() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1"]), ("kasse@b.example", &[])]);
    good(dir.path(), &["account", "called", "kasse@a.example", NOW]);
    let called = account(dir.path(), "kasse@a.example");
    assert!(called.called.is_some() && called.called == called.last_notice);
    assert_eq!(
        dunmail(dir.path(), &["account", "called", "kasse@b.example", NOW]).code,
        1,
        "it owes nothing"
    );
}

/// Passes may be told to live in another time than a command typed between them.
#[test]
fn the_next_pass_looks_at_what_a_person_spoke_of() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1"])]);
    let store = Store::open(&dir.path().join("dunmail.db")).unwrap();
    store.set_meta("last_pass", "2020-01-01T10:00:00+01:00").unwrap();
    good(dir.path(), &["account", "hold", "kasse@a.example", "--until", "2020-02-01"]);
    let past = "2020-01-01T10:00:00Z".parse().unwrap();
    assert_eq!(store.awake(past).unwrap(), [1]);
    store.sleep_until(1, None).unwrap();
    good(dir.path(), &["hold"]);
    good(dir.path(), &["resume"]);
    assert_eq!(store.awake(past).unwrap(), [1]);
}

#[test]
fn a_number_that_two_accounts_have_is_asked_about() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["17"]), ("kasse@b.example", &["17"])]);
    let ended = dunmail(dir.path(), &["invoice", "paid", "17", NOW]);
    assert_eq!(ended.code, 1);
    for part in ["kasse@a.example", "kasse@b.example", "--account"] {
        assert!(ended.err.contains(part), "{}", ended.err);
    }
    good(dir.path(), &["invoice", "paid", "17", "--account", "KASSE@b.example", NOW]);
    assert_eq!(account(dir.path(), "kasse@a.example").invoices[0].status, Status::Open);
    assert_eq!(account(dir.path(), "kasse@b.example").invoices[0].status, Status::Paid);
}

#[test]
fn facts_are_corrected_together_or_not_at_all() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1", "RE-2"])]);
    let facts = ["due=2026-05-01", "number=RE-10", "amount=99.90", "language=nl"];
    good(dir.path(), &[&["invoice", "set", "RE-1"], &facts[..], &[NOW]].concat());
    let set = account(dir.path(), "kasse@a.example");
    let invoice = set.invoice("RE-10").unwrap();
    assert_eq!(invoice.due, Some(date(2026, 5, 1)));
    assert_eq!(invoice.amount.unwrap().value.to_string(), "99.90");
    assert_eq!(set.language, Language::Nl);
    for wrong in
        [["due=2026-06-01", "colour=red"], ["due=2026-06-01", "number=re 2"], ["due=soon", "amount=1"]]
    {
        let ended = dunmail(dir.path(), &[&["invoice", "set", "RE-10"], &wrong[..], &[NOW]].concat());
        assert_ne!(ended.code, 0, "{wrong:?}");
        assert_eq!(account(dir.path(), "kasse@a.example"), set, "{wrong:?}");
    }
}

#[test]
fn an_account_is_held_resumed_and_settled() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1", "RE-2"])]);
    good(dir.path(), &["account", "hold", "kasse@a.example", NOW]);
    assert_eq!(account(dir.path(), "kasse@a.example").holds.len(), 1);
    good(dir.path(), &["account", "resume", "kasse@a.example", NOW]);
    assert!(account(dir.path(), "kasse@a.example").holds.is_empty());
    let which = dunmail(dir.path(), &["account", "paid", "kasse@a.example", NOW]);
    assert_eq!(which.code, 1);
    assert!(which.err.contains("RE-1, RE-2"), "{}", which.err);
    assert!(account(dir.path(), "kasse@a.example").holds.is_empty(), "asking holds nothing");
    assert_eq!(dunmail(dir.path(), &["account", "resend", "kasse@a.example"]).code, 1);
    good(dir.path(), &["account", "write-off", "kasse@a.example", NOW]);
    let closed = account(dir.path(), "kasse@a.example");
    assert!(closed.invoices.iter().all(|i| i.status == Status::WrittenOff));
    let unknown = dunmail(dir.path(), &["account", "show", "nobody@c.example"]);
    assert_eq!(unknown.code, 1);
    assert!(good(dir.path(), &["account", "list"]).out.contains("kasse@a.example"));
}

#[test]
fn promise_9_everything_is_held_and_resumed() {
    let dir = office();
    remember(dir.path(), &[]);
    let held = || good(dir.path(), &["status", "--json"]).out.contains("\"hold\":true");
    assert!(!held());
    good(dir.path(), &["hold"]);
    good(dir.path(), &["hold"]);
    assert!(held());
    good(dir.path(), &["resume"]);
    assert!(!held());
    std::fs::write(dir.path().join("HOLD"), "").unwrap();
    assert!(held());
    let ended = dunmail(dir.path(), &["resume"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("HOLD"), "{}", ended.err);
}

#[test]
fn promise_14_a_tampered_journal_is_told_with_its_entry() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1"])]);
    good(dir.path(), &["account", "hold", "kasse@a.example", NOW]);
    good(dir.path(), &["account", "resume", "kasse@a.example", NOW]);
    let out = good(dir.path(), &["journal", "verify"]).out;
    assert!(out.contains("entries 3, erased 0, head "), "{out}");
    let out = good(dir.path(), &["journal", "show", "--account", "kasse@a.example"]).out;
    assert!(out.contains("#2 2026-03-11T10:00:00+01:00 told kasse@a.example"), "{out}");
    // Erasing what is personal does not break it.
    good(dir.path(), &["account", "erase", "kasse@a.example", NOW]);
    let out = good(dir.path(), &["journal", "verify"]).out;
    assert!(out.contains("entries 4, erased 3"), "{out}");
    let db = rusqlite::Connection::open(dir.path().join("dunmail.db")).unwrap();
    db.execute("UPDATE journal SET facts = '{}' WHERE seq = 2", []).unwrap();
    let ended = dunmail(dir.path(), &["journal", "verify"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("entry 2"), "{}", ended.err);
}

#[test]
fn the_case_file_holds_the_record() {
    let dir = office();
    remember(dir.path(), &[("kasse@a.example", &["RE-1"])]);
    let case: Value =
        serde_json::from_str(&good(dir.path(), &["account", "export", "kasse@a.example"]).out).unwrap();
    assert_eq!(case["account"]["id"], "kasse@a.example");
    assert_eq!(case["journal"][0]["kind"], "sighted");
    good(dir.path(), &["account", "export", "kasse@a.example", "--dir", "case"]);
    assert!(dir.path().join("case/case.json").is_file() && dir.path().join("case/journal.txt").is_file());
    // For somebody who takes it over; written once.
    let to = ["account", "export", "kasse@a.example", NOW, "--to", "handover", "--offline"];
    let out = good(dir.path(), &to).out;
    assert!(out.contains("wrote dossier.pdf and dossier.zip of kasse@a.example"), "{out}");
    let again = dunmail(dir.path(), &to);
    assert!(again.code == 1 && again.err.contains("already there"), "{}", again.err);
}

/// Lists and statements by the command line: in a child process, told line by line, and twice is once.
#[test]
fn import_tells_what_was_done_and_what_was_not_and_twice_changes_nothing() {
    let office = office();
    let dir = office.path();
    remember(dir, &[("ap@kunde.example", &["RE-1"])]);
    let list = "Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Kunde;E-Mail;Offen;Währung\n\
                RE-1;01.02.2026;01.03.2026;Kunde AG;ap@kunde.example;90,00;EUR\n\
                RE-2;20.02.2026;31.03.2026;Laden GmbH;ap@laden.example;5,00;EUR\n\
                RE-3;20.02.2026;31.03.2026;Niemand;;5,00;EUR\n";
    std::fs::write(dir.join("offen.csv"), list).unwrap();
    std::fs::write(dir.join("kaputt.sta"), ":20:1\n:60F:C260301EUR1,00\n:61:nonsense\n").unwrap();
    let camt = "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\
                <BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
                <BookgDt><Dt>2026-03-04</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>RE-1</Ustrd></RmtInf></TxDtls>\
                </NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
    std::fs::write(dir.join("auszug.xml"), camt).unwrap();
    let ended = dunmail(dir, &["import", NOW, "offen.csv", "kaputt.sta", "auszug.xml", "missing.csv"]);
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.err);
    for part in [
        "offen.csv: 1 invoice enrolled, 1 otherwise than here, 1 not taken in",
        "line 2, RE-1: open here 100 EUR, on the list 90.00 EUR; nothing was changed",
        "line 3, RE-2: enrolled, ap@laden.example",
        "line 4, RE-3: not taken in: no mail address is known for “Niemand”",
        "auszug.xml: 1 transaction: 1 paid",
    ] {
        assert!(ended.out.contains(part), "{part}: {}", ended.out);
    }
    assert!(ended.err.contains("kaputt.sta: the statement cannot be read: line 3"), "{}", ended.err);
    assert!(ended.err.contains("missing.csv"), "{}", ended.err);
    assert_eq!(account(dir, "ap@kunde.example").invoices[0].status, Status::Paid);
    let before = (account(dir, "ap@kunde.example"), account(dir, "ap@laden.example"));
    let again = dunmail(dir, &["import", NOW, "auszug.xml", "offen.csv"]);
    assert!(again.out.contains("1 known before"), "{}", again.out);
    assert_eq!(before, (account(dir, "ap@kunde.example"), account(dir, "ap@laden.example")));
    good(dir, &["journal", "verify"]);
}

/// A museum's whole year in one file: the process that reads it answers in pieces.
#[test]
fn import_books_a_statement_of_tens_of_thousands_of_entries() {
    let office = office();
    let dir = office.path();
    remember(dir, &[("kunde@kunde.example", &["RE-1", "RE-2"])]);
    let entry = |n: usize, amount: &str, words: &str| {
        format!(
            "<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt>\
             <Dt>2026-03-10</Dt></BookgDt><AcctSvcrRef>{n:012}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty>\
             <Nm>Besuch {n}</Nm></Pty></Dbtr><DbtrAcct><Id>\
             <IBAN>DE{n:020}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls>\
             </NtryDtls></Ntry>\n"
        )
    };
    let mut xml = String::from(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>\
         <Acct><Id><IBAN>DE79000000001234567890</IBAN></Id></Acct>",
    );
    for n in 0..21_000 {
        xml += &match n {
            17 => entry(n, "100.00", "Rechnung RE-1"),
            20_017 => entry(n, "100.00", "Rechnung RE-2"),
            _ => entry(n, "3.70", "Eintritt"),
        };
    }
    xml += "</Stmt></BkToCstmrStmt></Document>";
    std::fs::write(dir.join("jahr.xml"), &xml).unwrap();
    let ended = dunmail(dir, &["import", NOW, "jahr.xml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("2 paid") && ended.out.contains("20998 about no invoice"), "{}", ended.out);
}
