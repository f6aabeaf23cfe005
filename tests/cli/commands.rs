//! Arguments, configs, exit codes.

use super::program::{CONFIG, dunmail, office, put};

#[test]
fn bad_usage_ends_with_2() {
    let dir = office();
    for arguments in [
        &[][..],
        &["dun"],
        &["read"],
        &["run", "--once", "--now", "tomorrow"],
        &["account", "hold", "a@b.example", "--until", "soon"],
        &["invoice", "paid", "1", "--amount", "1.914"],
        &["invoice", "set", "1", "due"],
        &["rules", "date", "--lang", "fr", "--on", "2026-01-01", "demain"],
    ] {
        let ended = dunmail(dir.path(), arguments);
        assert_eq!(ended.code, 2, "{arguments:?}: {}", ended.err);
        assert!(!ended.err.is_empty());
    }
    assert_eq!(dunmail(dir.path(), &["--help"]).code, 0);
    assert_eq!(dunmail(dir.path(), &["--version"]).code, 0);
}

#[test]
fn promise_15_every_fault_of_config_rules_and_templates_is_told_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let config = CONFIG.replace("language = \"de\"", "langage = \"de\"");
    put(dir.path(), "config.toml", &format!("{config}[paths]\nrules = \"mine\"\ntemplates = \"words\"\n"));
    put(dir.path(), "mine/replies/pl.toml", "language = ");
    put(dir.path(), "mine/unknown.toml", "");
    put(dir.path(), "words/de/reminder.txt", "Subject: {{ nothing\n");
    for command in [&["run"][..], &["run", "--once"], &["check", "--offline"]] {
        let ended = dunmail(dir.path(), command);
        assert_eq!(ended.code, 2, "{}", ended.err);
        let told = format!("{}{}", ended.out, ended.err);
        for part in
            ["creditor.language", "mine/replies/pl.toml", "mine/unknown.toml", "words/de/reminder.txt"]
        {
            assert!(told.contains(part), "{command:?} does not tell {part}:\n{told}");
        }
    }
    assert!(!dir.path().join("dunmail.db").exists(), "a refused start leaves nothing behind");
}

#[test]
fn a_missing_password_file_is_a_fault_of_the_config() {
    let dir = office();
    std::fs::remove_file(dir.path().join("password")).unwrap();
    let ended = dunmail(dir.path(), &["run", "--once"]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.err.contains("imap.password_file") && ended.err.contains("smtp.password_file"),
        "{}",
        ended.err
    );
}

#[test]
fn a_server_that_is_away_ends_one_pass_with_75() {
    let dir = office();
    let ended = dunmail(dir.path(), &["run", "--once"]);
    assert_eq!(ended.code, 75, "{}", ended.err);
    assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
    assert!(ended.err.contains("localhost:1"));
    assert!(!ended.err.contains("secret"));
}

#[test]
fn check_goes_on_where_something_is_wrong() {
    let dir = office();
    let ended = dunmail(dir.path(), &["check"]);
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("PROBLEM  imap:") && ended.out.contains("PROBLEM  smtp:"), "{}", ended.out);
    assert!(ended.out.contains("will be made at the first run"));
    assert!(!dir.path().join("dunmail.db").exists());
    // A faulty rule does not keep the servers from being asked.
    put(dir.path(), "mine/replies/de.toml", "language = ");
    put(dir.path(), "config.toml", &format!("{CONFIG}[paths]\nrules = \"mine\"\n"));
    let ended = dunmail(dir.path(), &["check"]);
    assert_eq!(ended.code, 2);
    assert!(ended.out.contains("replies/de.toml") && ended.out.contains("PROBLEM  smtp:"), "{}", ended.out);
}

#[test]
fn a_second_daemon_on_one_database_is_refused() {
    let dir = office();
    let lock = std::fs::File::create(dir.path().join("dunmail.db.lock")).unwrap();
    lock.try_lock().unwrap();
    let once = dunmail(dir.path(), &["run", "--once"]);
    let daemon = dunmail(dir.path(), &["run"]);
    assert_eq!((once.code, daemon.code), (75, 1));
    assert!(daemon.err.contains("another dunmail"), "{}", daemon.err);
}

#[test]
fn the_config_may_be_named_before_and_after_the_command() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "firm/config.toml", CONFIG);
    put(dir.path(), "firm/password", "secret");
    for arguments in [["--config", "firm/config.toml", "status"], ["status", "--config", "firm/config.toml"]]
    {
        let ended = dunmail(dir.path(), &arguments);
        assert_eq!(ended.code, 1);
        // Paths are relative to the config.
        assert!(ended.err.contains("firm/dunmail.db"), "{}", ended.err);
    }
    let ended = dunmail(dir.path(), &["status"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("config.toml"), "{}", ended.err);
}
