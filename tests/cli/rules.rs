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
