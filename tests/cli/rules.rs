//! `rules`: written out, tried, explained.

use super::program::{dunmail, put, with_input};

#[test]
fn dates_one_by_one_and_line_by_line() {
    let dir = tempfile::tempdir().unwrap();
    let ended = dunmail(dir.path(), &["rules", "date", "--lang", "de", "--on", "2026-03-12", "übermorgen"]);
    assert_eq!(
        (ended.code, ended.out.as_str()),
        (0, "{\"date\":[\"2026-03-14\",\"2026-03-14\"]}\n"),
        "{}",
        ended.err
    );
    let lines = "{\"text\":\"tomorrow\",\"lang\":\"en\",\"now\":\"2026-03-12T23:30:00-08:00\"}\n\
        {\"text\":\"soon enough\",\"lang\":\"en\",\"now\":\"2026-03-12\"}\n";
    let expected = "{\"date\":[\"2026-03-13\",\"2026-03-13\"]}\n{\"date\":null}\n";
    put(dir.path(), "dates.jsonl", lines);
    assert_eq!(dunmail(dir.path(), &["rules", "date", "--jsonl", "dates.jsonl"]).out, expected);
    assert_eq!(with_input(dir.path(), &["rules", "date", "--jsonl", "-"], lines).out, expected);
    // A line in, a line out, whatever it is.
    let ended = with_input(dir.path(), &["rules", "date", "--jsonl", "-"], &format!("nonsense\n{lines}"));
    assert_eq!((ended.code, ended.out), (1, format!("{{\"date\":null}}\n{expected}")));
    assert!(ended.err.contains("-:1"), "{}", ended.err);
}

#[test]
fn what_is_written_out_can_be_laid_over() {
    let dir = super::program::office();
    let ended = dunmail(dir.path(), &["rules", "dump", "own"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for file in
        ["rules/policy.toml", "rules/replies/nl.toml", "rules/invoices/pl.toml", "templates/en/reminder.txt"]
    {
        assert!(dir.path().join("own").join(file).is_file(), "{file}");
    }
    let config =
        super::program::CONFIG.to_owned() + "[paths]\nrules = \"own/rules\"\ntemplates = \"own/templates\"\n";
    put(dir.path(), "config.toml", &config);
    let ended = dunmail(dir.path(), &["rules", "test"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    // Nothing is overwritten.
    put(dir.path(), "own/rules/policy.toml", "# mine");
    let ended = dunmail(dir.path(), &["rules", "dump", "own"]);
    assert_eq!(ended.code, 1);
    assert_eq!(std::fs::read_to_string(dir.path().join("own/rules/policy.toml")).unwrap(), "# mine");
}

#[test]
fn ones_own_weights_and_layouts_of_papers_are_read_and_their_faults_named() {
    let dir = super::program::office();
    put(dir.path(), "config.toml", &(super::program::CONFIG.to_owned() + "[paths]\nrules = \"own\"\n"));
    put(dir.path(), "own/invoices/weights.txt", "[due]\nbefore zahlbar  much\n");
    put(dir.path(), "own/invoices/layouts/ours.toml", "layout = \"ours\"\nwhen = []\n[labels]\n");
    let ended = dunmail(dir.path(), &["check"]);
    assert_ne!(ended.code, 0);
    let said = ended.out + &ended.err;
    assert!(said.contains("own/invoices/weights.txt") && said.contains("line 2"), "{said}");
    assert!(said.contains("own/invoices/layouts/ours.toml") && said.contains("when"), "{said}");
    put(dir.path(), "own/invoices/weights.txt", "[due]\nbefore zahlbar  1.0\n");
    let layout =
        "layout = \"ours\"\nwhen = [\"Vorgangskennung\"]\n[labels]\nnumber = [\"Vorgangskennung\"]\n";
    put(dir.path(), "own/invoices/layouts/ours.toml", layout);
    let ended = dunmail(dir.path(), &["check"]);
    assert!(!(ended.out + &ended.err).contains("own/invoices"), "both are used now");
}

#[test]
fn a_mail_is_compared_with_what_is_expected_of_it() {
    let dir = tempfile::tempdir().unwrap();
    put(
        dir.path(),
        "a.eml",
        "Subject: Re: x\nDate: Thu, 12 Mar 2026 10:00:00 +0100\n\nWe will pay on 20 March 2026.\n",
    );
    let ended = dunmail(dir.path(), &["rules", "test", "a.eml"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("a.json"), "{}", ended.out);
    put(
        dir.path(),
        "a.json",
        "{\"primary\": \"promise_to_pay\", \"date\": [\"2026-03-20\", \"2026-03-20\"]}",
    );
    let ended = dunmail(dir.path(), &["rules", "test", "a.eml"]);
    assert_eq!(ended.code, 0, "{}", ended.out);
    put(dir.path(), "a.json", "{\"primary\": \"dispute\"}");
    let ended = dunmail(dir.path(), &["rules", "test", "a.eml"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("expected \"dispute\""), "{}", ended.out);
}

#[test]
fn a_reading_is_explained() {
    let dir = tempfile::tempdir().unwrap();
    put(
        dir.path(),
        "a.eml",
        "Subject: x\nDate: Thu, 12 Mar 2026 10:00:00 +0100\n\nWe will pay on 20 March 2026.\n",
    );
    let ended = dunmail(dir.path(), &["rules", "explain", "a.eml"]);
    assert_eq!(ended.code, 0);
    assert!(ended.out.contains("promise_to_pay") && ended.out.contains("en.promise"), "{}", ended.out);
    assert_eq!(dunmail(dir.path(), &["rules", "explain", "none.eml"]).code, 1);
}

#[test]
fn a_bounce_is_explained_by_the_words_of_the_server() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::copy("tests/mail/bounce-exchange-de.eml", dir.path().join("back.eml")).unwrap();
    let ended = dunmail(dir.path(), &["rules", "explain", "back.eml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for said in ["a bounce:", "(status 5.1.", "the server's words: “", "final, nothing more", "→ bounce"]
    {
        assert!(ended.out.contains(said), "{said}: {}", ended.out);
    }
}

#[test]
fn what_is_no_mail_and_what_is_empty_are_no_answers() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "noise.eml", "not a mail");
    let ended = dunmail(dir.path(), &["rules", "explain", "noise.eml"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("noise.eml: no mail: it has no From"), "{}", ended.err);
    let ended = dunmail(dir.path(), &["read", "--json", "noise.eml"]);
    assert!(
        ended.out.contains(r#""kind":"other""#) && ended.out.contains("no mail: it has"),
        "{}",
        ended.out
    );
    put(dir.path(), "empty.eml", "From: a@kunde.test\nSubject: Re: Rechnung 12\n\n\n");
    let ended = dunmail(dir.path(), &["rules", "explain", "empty.eml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.starts_with("Nothing was written: a person must look.\n→ unclear"), "{}", ended.out);
}

/// Words that no rule and no weight knows, so that what is read of them stays the same when those change.
const MISREAD: &str = r#"{"id": "one", "lang": "de", "sent": "2026-03-12", "text": "Guten Tag,\n\ndas Zwirbelwerk wumpert bei uns.\n\nMit freundlichen Grüßen\nHans Muster", "primary": "dispute"}
{"id": "two", "lang": "de", "sent": "2026-03-12", "text": "Das Zwirbelwerk wumpert dideldum.", "primary": "dispute"}
{"id": "three", "lang": "de", "sent": "2026-03-12", "text": "Wir überweisen den Betrag am 20. März.", "primary": "promise_to_pay"}
"#;

#[test]
fn a_rule_is_proposed_for_a_misread_reply_and_holds_once_it_is_taken_over() {
    let dir = super::program::office();
    put(dir.path(), "replies.jsonl", MISREAD);
    let learn = ["rules", "learn", "replies.jsonl", "--write", "de.toml"];
    let ended = dunmail(dir.path(), &learn);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("3 replies: 1 read right, 1 rule proposed, 1 read right by"), "{}", ended.err);
    let proposed = std::fs::read_to_string(dir.path().join("de.toml")).unwrap();
    for part in
        ["# one: read as unclear", "means dispute; so is two", "id = \"de.own.dispute.", "matches = ["]
    {
        assert!(proposed.contains(part), "{part}: {proposed}");
    }
    assert!(!proposed.contains("Muster"), "names are no cues: {proposed}");
    // Nothing is overwritten, and nothing is in use.
    let again = dunmail(dir.path(), &learn);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("already there"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(dir.path().join("de.toml")).unwrap(), proposed);
    // Taken over, it reads both.
    std::fs::create_dir_all(dir.path().join("own/replies")).unwrap();
    put(dir.path(), "own/replies/de.toml", &proposed);
    put(dir.path(), "config.toml", &(super::program::CONFIG.to_owned() + "[paths]\nrules = \"own\"\n"));
    let ended = dunmail(dir.path(), &["rules", "test"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    let ended = dunmail(dir.path(), &["rules", "learn", "replies.jsonl"]);
    assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{}", ended.err);
    assert!(ended.err.contains("3 read right"), "{}", ended.err);
}

#[test]
fn a_mail_is_learnt_from_only_with_its_meaning_and_only_if_a_person_wrote_it() {
    let dir = tempfile::tempdir().unwrap();
    let head = "Subject: Re: x\nDate: Thu, 12 Mar 2026 10:00:00 +0100\n";
    put(dir.path(), "a.eml", &format!("{head}\nThe doodad hoots at dusk.\n"));
    let ended = dunmail(dir.path(), &["rules", "learn", "a.eml"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("--as"), "{}", ended.err);
    let ended = dunmail(dir.path(), &["rules", "learn", "--as", "dispute", "a.eml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("id = \"en.own.dispute."), "{}{}", ended.out, ended.err);
    let ended = dunmail(dir.path(), &["rules", "learn", "--as", "anger", "a.eml"]);
    assert!(ended.code == 2 && ended.err.contains("stop_contact"), "{}", ended.err);
    put(dir.path(), "b.eml", &format!("{head}Auto-Submitted: auto-replied\n\nThe doodad hoots.\n"));
    let ended = dunmail(dir.path(), &["rules", "learn", "--as", "dispute", "b.eml"]);
    assert!(ended.code == 1 && ended.err.contains("b.eml: its headers"), "{}", ended.err);
    put(dir.path(), "c.jsonl", "{\"text\": \"x\"}\n");
    let ended = dunmail(dir.path(), &["rules", "learn", "c.jsonl"]);
    assert!(ended.code == 1 && ended.err.contains("c.jsonl:1"), "{}", ended.err);
}
