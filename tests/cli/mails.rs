//! `read`: the mails beside this file, each with what must be understood of it.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::program::{CONFIG, dunmail, put};

fn mails() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/mails")
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What the rules weigh may change; which rule said so is theirs to test.
fn lasting(mut object: Value) -> Value {
    for found in object["intents"].as_array_mut().unwrap() {
        *found = found["intent"].clone();
    }
    object
}

/// `UPDATE=1` rewrites the expectations.
#[test]
fn mails_are_understood() {
    let update = std::env::var_os("UPDATE").is_some();
    let ended = dunmail(&mails(), &["read", "--json", "."]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let objects = objects(&ended.out);
    assert!(objects.len() >= 8, "only {} mails were read", objects.len());
    let mut wrong = Vec::new();
    for object in objects.into_iter().map(lasting) {
        let beside = mails().join(object["file"].as_str().unwrap()).with_extension("json");
        if update {
            std::fs::write(&beside, format!("{object:#}\n")).unwrap();
        }
        let expected: Value = serde_json::from_str(&std::fs::read_to_string(&beside).unwrap()).unwrap();
        if object != expected {
            wrong.push(format!("{}\n is {object:#}\n not {expected:#}", beside.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Scripts rest on these names and their types.
#[test]
fn the_shape_of_an_object_is_a_promise() {
    let ended = dunmail(&mails(), &["read", "--json", "promise-de.eml", "no-header.eml"]);
    let [promise, bare] = &objects(&ended.out)[..] else { panic!("{}", ended.out) };
    let names = [
        "amount",
        "bounce",
        "date",
        "defects",
        "file",
        "found",
        "installments",
        "intents",
        "invoices",
        "kind",
        "language",
        "message_id",
        "owed",
        "payment",
        "primary",
        "quoted",
        "sent",
        "tables",
        "text",
        "transactions",
    ];
    for object in [promise, bare] {
        let mut found: Vec<&String> = object.as_object().unwrap().keys().collect();
        found.sort();
        assert_eq!(found, names);
    }
    assert_eq!(promise["message_id"], "<a1@moebel-ohlsen.example>");
    assert_eq!(promise["sent"], "2026-03-12T10:24:00+01:00");
    assert_eq!(promise["date"], serde_json::json!(["2026-03-20", "2026-03-20"]));
    let first = promise["intents"][0].as_object().unwrap();
    assert!(first["confidence"].is_f64() && first["rule"].is_string() && first["words"].is_string());
    assert_eq!(first.len(), 4);
    for absent in ["payment", "message_id", "sent", "amount", "bounce", "installments"] {
        assert_eq!(bare[absent], Value::Null, "{absent}");
    }
}

#[test]
fn documents_and_statements_are_read_as_attachments() {
    let dir = tempfile::tempdir().unwrap();
    let mail = std::fs::read_to_string(mails().join("invoice-cii.eml")).unwrap();
    let xml = &mail[mail.find("<?xml").unwrap()..mail.rfind("--b--").unwrap()];
    put(dir.path(), "a.xml", xml);
    put(dir.path(), "b.xml", "<Document><BkToCstmrStmt/></Document>");
    put(
        dir.path(),
        "c.sta",
        ":20:1\n:25:DE79/1\n:60F:C260301EUR1,00\n:61:260302D7,5NMSC\n:86:Kontoführung\n",
    );
    put(dir.path(), "d.pdf", "%PDF-1.4 but nothing more");
    put(dir.path(), "e.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
    let ended = dunmail(dir.path(), &["read", "--json", "a.xml", "b.xml", "c.sta", "d.pdf", "e.xml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let objects = objects(&ended.out);
    let kinds: Vec<&str> = objects.iter().map(|o| o["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["invoice", "statement", "statement", "other", "other"]);
    assert_eq!(objects[0]["invoices"][0]["number"], "RE-2026-41");
    assert_eq!(objects[0]["invoices"][0]["source"], "cii");
    assert_eq!(objects[0]["text"], Value::Null);
    let transaction = serde_json::json!({"booked": "2026-03-02", "value": "2026-03-02", "amount": "-7.50",
        "currency": "EUR", "name": null, "iban": null, "reference": "Kontoführung"});
    assert_eq!(objects[2]["transactions"], serde_json::json!([transaction]));
    for broken in &objects[3..] {
        assert_ne!(broken["defects"], serde_json::json!([]), "{broken}");
    }
}

#[test]
fn tables_are_read_by_rule_files_and_say_by_which() {
    let dir = tempfile::tempdir().unwrap();
    let list = "Rechnungsnummer;Fälligkeitsdatum;Kunde;E-Mail;Offen;Währung\nRE-1;12.03.2026;Kunde AG;ap@kunde.test;5,00;EUR\n";
    put(dir.path(), "offen.csv", list);
    put(dir.path(), "other.csv", "Tier;Beine;Farbe\nHund;4;braun\n");
    let own = "[[layout]]\nname = \"Zoo\"\nsource = \"ours\"\nheader = [\"Tier\", \"Beine\"]\ndecimal = \",\"\n\
               dates = \"d.m.y\"\ncurrency = \"EUR\"\n[layout.columns]\nbooked = \"Tag\"\namount = \"Beine\"\n";
    put(dir.path(), "firm/rules/statements/zoo.toml", own);
    put(dir.path(), "firm/config.toml", &format!("{CONFIG}\n[paths]\nrules = \"rules\"\n"));
    put(dir.path(), "zoo.csv", "Tier;Beine;Tag\nHund;4;1.3.2026\n");
    let ended = dunmail(
        dir.path(),
        &["read", "--json", "--config", "firm/config.toml", "offen.csv", "other.csv", "zoo.csv"],
    );
    let objects = objects(&ended.out);
    assert_eq!(objects[0]["kind"], "list");
    assert_eq!(objects[0]["owed"][0]["number"], "RE-1");
    assert_eq!(objects[0]["tables"][0]["file"], "rules/lists/de.toml");
    assert!(
        objects[1]["defects"][0].as_str().unwrap().contains("no rule file knows this table"),
        "{}",
        objects[1]
    );
    assert_eq!(objects[2]["tables"][0]["file"], "rules/statements/zoo.toml", "{}", ended.err);
    assert_eq!(objects[2]["transactions"][0]["amount"], "4.00");
    let told = dunmail(dir.path(), &["read", "offen.csv"]).out;
    for part in
        ["rules/lists/de.toml", "Offene Posten", "due                Fälligkeitsdatum", "5.00 EUR open"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    put(dir.path(), "firm/rules/statements/zoo.toml", "[[layout]]\nname = 1\n");
    let ended = dunmail(dir.path(), &["read", "--config", "firm/config.toml", "zoo.csv"]);
    assert!(ended.code == 2 && ended.err.contains("zoo.toml"), "{}", ended.err);
}

#[test]
fn one_unreadable_file_does_not_stop_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "z.eml", "Subject: z\n\nHello\n");
    let ended = dunmail(dir.path(), &["read", "--json", "missing.eml", "z.eml"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("missing.eml"), "{}", ended.err);
    assert_eq!(objects(&ended.out).len(), 1);
}

#[test]
fn an_mbox_gives_one_object_a_mail() {
    let dir = tempfile::tempdir().unwrap();
    let mail =
        |n: u32| format!("From a@b Mon Mar  2 10:00:00 2026\nMessage-ID: <{n}@b>\nSubject: {n}\n\nHello\n\n");
    put(dir.path(), "archive.mbox", &[mail(1), mail(2), mail(3)].concat());
    let ended = dunmail(dir.path(), &["read", "--json", "archive.mbox"]);
    let ids: Vec<Value> = objects(&ended.out).iter().map(|o| o["message_id"].clone()).collect();
    assert_eq!(ids, ["<1@b>", "<2@b>", "<3@b>"]);
}

#[test]
fn the_config_says_what_is_outgoing() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "firm/config.toml", CONFIG);
    let invoice = mails().join("invoice-de.eml");
    let invoice = invoice.to_str().unwrap();
    let kind = |arguments: &[&str]| {
        let ended = dunmail(dir.path(), arguments);
        assert_eq!(ended.code, 0, "{}", ended.err);
        objects(&ended.out)[0]["kind"].clone()
    };
    assert_eq!(kind(&["read", "--json", invoice]), "invoice");
    assert_eq!(kind(&["--config", "firm/config.toml", "read", "--json", invoice]), "invoice");
    // The same mail, for a firm that did not send it.
    put(dir.path(), "other.toml", &CONFIG.replace("billing@firma.example\"]", "office@other.example\"]"));
    assert_eq!(kind(&["read", "--json", invoice, "--config", "other.toml"]), "reply");
    // No store was made by any of this.
    assert!(!dir.path().join("firm/dunmail.db").exists());
}

#[test]
fn a_faulty_config_that_nobody_named_is_left_aside() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "config.toml", "nonsense = 1");
    put(dir.path(), "a.eml", "Subject: a\n\nHello\n");
    let ended = dunmail(dir.path(), &["read", "--json", "a.eml"]);
    assert_eq!((ended.code, objects(&ended.out).len()), (0, 1));
    assert!(ended.err.contains("dunmail check"), "{}", ended.err);
    assert_eq!(dunmail(dir.path(), &["--config", "config.toml", "read", "a.eml"]).code, 2);
}

#[test]
fn the_account_for_people_shows_the_words_and_no_control_characters() {
    let dir = tempfile::tempdir().unwrap();
    let ended = dunmail(&mails(), &["read", "promise-de.eml"]);
    assert!(ended.out.contains("promise_to_pay") && ended.out.contains("day 2026-03-20"), "{}", ended.out);
    put(dir.path(), "a.eml", "Subject: \x1b[2Jx\n\n\x1b]0;title\x07Hello\n");
    let ended = dunmail(dir.path(), &["read", "a.eml"]);
    assert!(!ended.out.contains('\x1b') && !ended.out.contains('\x07'), "{:?}", ended.out);
}
