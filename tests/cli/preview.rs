//! `dunmail preview`: a mail to look at, from an invented account or from the store.

use super::program::{dunmail, office};

#[test]
fn an_invented_mail_needs_no_config() {
    let dir = tempfile::tempdir().unwrap();
    for (level, language, word) in [
        ("upcoming", "de", "Content-Language: de"),
        ("reminder", "pl", "Content-Language: pl"),
        ("first_notice", "nl", "Content-Language: nl"),
        ("formal_demand", "en", "Content-Language: en"),
    ] {
        let ended = dunmail(dir.path(), &["preview", level, "--language", language]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(ended.out.starts_with("From: ") && ended.out.contains(word), "{}", ended.out);
        assert!(ended.out.contains("X-Dunmail-Key: preview\r\n") && ended.out.contains("image/png"));
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn every_wording_can_be_looked_at_and_a_file_is_not_overwritten() {
    let dir = office();
    let now = "--now=2026-03-12T10:00";
    let mut seen = std::collections::BTreeSet::new();
    for wording in ["1", "2", "3"] {
        let file = format!("{wording}.eml");
        let arguments = ["preview", "reminder", "--wording", wording, "--out", &file, now];
        let ended = dunmail(dir.path(), &arguments);
        assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{}", ended.err);
        let mail = std::fs::read_to_string(dir.path().join(&file)).unwrap();
        assert!(mail.contains("billing@firma.example") && !mail.contains('\u{FFFD}'));
        seen.insert(mail.split("\r\n\r\n").nth(3).unwrap_or_default().to_owned());
        let again = dunmail(dir.path(), &arguments);
        assert_eq!(again.code, 1);
        assert!(again.err.contains("already there"), "{}", again.err);
    }
    assert_eq!(seen.len(), 3);
}

#[test]
fn an_account_is_shown_what_it_would_get() {
    let dir = office();
    super::books::remember(dir.path(), &[("ap@kunde.example", &["RE-1", "RE-2"])]);
    let preview = |level: &str, more: &[&str]| {
        let mut arguments = vec!["preview", level, "--account", "AP@kunde.example"];
        arguments.extend(more);
        dunmail(dir.path(), &arguments)
    };
    let ended = preview("first_notice", &["--now=2026-03-12T10:00"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("To: ap@kunde.example") && ended.out.contains("RE-2"), "{}", ended.out);
    let english = preview("first_notice", &["--now=2026-03-12T10:00", "--language", "en"]);
    assert!(english.out.contains("Content-Language: en"));
    let early = preview("reminder", &["--now=2026-02-12T10:00"]);
    assert_eq!(early.code, 1);
    assert!(early.err.contains("overdue on 2026-02-12") && early.err.contains("--now"), "{}", early.err);
    assert_eq!(preview("upcoming", &["--now=2026-02-12T10:00"]).code, 0);
    assert_eq!(dunmail(dir.path(), &["preview", "reminder", "--account", "b@c.example"]).code, 1);
}

#[test]
fn what_is_no_letter_is_told() {
    let dir = tempfile::tempdir().unwrap();
    for (arguments, word) in [
        (&["preview", "handover"][..], "a person hands over"),
        (&["preview", "second"], "second_notice"),
        (&["preview", "reminder", "--language", "fr"], "de, pl, nl or en"),
        (&["preview", "reminder", "--wording", "4"], "1..=3"),
    ] {
        let ended = dunmail(dir.path(), arguments);
        assert_eq!(ended.code, 2, "{arguments:?}");
        assert!(ended.err.contains(word), "{}", ended.err);
    }
    let ended = dunmail(dir.path(), &["preview", "reminder", "--account", "a@b.example"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("config.toml"), "{}", ended.err);
}

#[test]
fn a_letter_is_a_pdf_and_says_where_its_address_is_missing() {
    let dir = office();
    let file = |name: &str| std::fs::read(dir.path().join(name)).unwrap();
    let ended = dunmail(dir.path(), &["preview", "formal_demand", "--letter", "--out", "a.pdf"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let more = ["--letter", "--management", "Dr. Anna Beispiel", "--language", "nl", "--out", "b.pdf"];
    let ended = dunmail(dir.path(), &[&["preview", "final_notice"][..], &more].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(file("a.pdf").starts_with(b"%PDF") && file("b.pdf").starts_with(b"%PDF"));
    super::books::remember(dir.path(), &[("ap@kunde.example", &["RE-1"])]);
    let account = ["--account", "ap@kunde.example", "--now=2026-03-12T10:00", "--out", "c.pdf"];
    let ended = dunmail(dir.path(), &[&["preview", "formal_demand", "--letter"][..], &account].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("the postal address is not known"), "{}", ended.err);
    assert_eq!(dunmail(dir.path(), &["preview", "upcoming", "--letter"]).code, 1);
    assert_eq!(dunmail(dir.path(), &["preview", "reminder", "--management"]).code, 2);
}

#[test]
fn an_account_is_shown_the_claims_and_what_a_consumer_must_be_told() {
    let dir = office();
    let law = format!(
        "{}ladder.final_notice = {{ interest = \"claim\", fee = \"5.00\" }}\n[law]\nterms_agreed = true\nfees_agreed = true\n\
         [[account]]\naddress = \"jan@klant.example\"\ndebtor = \"consumer\"\njurisdiction = \"NL\"\nterms_agreed = true\n",
        super::program::CONFIG
    );
    super::program::put(dir.path(), "config.toml", &law);
    super::books::remember(dir.path(), &[("ap@kunde.example", &["RE-1"]), ("jan@klant.example", &["RE-2"])]);
    let shown = |level: &str, account: &str, now: &str| {
        let ended = dunmail(dir.path(), &["preview", level, "--account", account, "--now", now]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        dunmail::mail::parse(ended.out.as_bytes()).text.new
    };
    let german = shown("final_notice", "ap@kunde.example", "2026-06-10T10:00");
    assert!(german.contains("Verzugszinsen") && german.contains("40,00 EUR"), "{german}");
    let consumer = shown("reminder", "jan@klant.example", "2026-03-12T10:00");
    assert!(consumer.contains("vierzehn Tagen") && consumer.contains("Inkassokosten"), "{consumer}");
}
