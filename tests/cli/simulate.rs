//! `dunmail simulate`: the table, the files, and that nothing is changed.

use super::books::remember;
use super::program::{CONFIG, dunmail, office, put};

const NOW: &str = "--now=2026-03-02T08:00";

#[test]
fn table_csv_and_picture_say_the_same_and_change_nothing() {
    let office = office();
    let dir = office.path();
    put(dir, "config.toml", &CONFIG.replace("[bot]", "[bot]\nmode = \"auto\""));
    remember(dir, &[("kasse@a.example", &["RE-1", "=RE-2"]), ("kasse@b.example", &["RE-3"])]);
    let status = dunmail(dir, &["status", "--json", NOW]).out;
    let journal = dunmail(dir, &["journal", "verify"]).out;
    let arguments = ["simulate", NOW, "--until=2026-04-30", "--csv=plan.csv", "--picture=plan.svg"];
    let ended = dunmail(dir, &arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for part in [
        "2026-03-02  Mon  kasse@a.example  reminder",
        "2026-03-30  Mon  kasse@b.example  call",
        "2026-04-13  Mon  kasse@a.example  formal_demand  draft  RE-1, =RE-2  200 EUR",
        "41 days after the due day 2026-03-01, so since 2026-04-11",
        "10 notices to 2 accounts: 6 sent, 4 drafts; 4 questions to a person, 2 calls",
        "nobody pays or answers; a person sends each draft on its day",
        "at the end of the ladder",
    ] {
        assert!(ended.out.contains(part), "{part}\n{}", ended.out);
    }
    let csv = std::fs::read_to_string(dir.join("plan.csv")).unwrap();
    assert_eq!(csv.lines().count(), 15, "{csv}");
    assert!(csv.starts_with("day,weekday,account,what,how,invoices,amount,currency,why\r\n"), "{csv}");
    let line = "2026-03-12,Thu,kasse@b.example,first_notice,sent,RE-3,100,EUR,11 days after the due day 2026-03-01\r\n";
    assert!(csv.contains(line), "{csv}");
    let svg = std::fs::read_to_string(dir.join("plan.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    assert_eq!(svg.matches("<g><title>").count(), 14);
    assert!(svg.contains("Mon 2026-03-02: reminder, sent, RE-3, 100 EUR"), "{svg}");

    let again = dunmail(dir, &arguments);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("plan.csv is already there"), "{}", again.err);
    assert_eq!(status, dunmail(dir, &["status", "--json", NOW]).out, "it has changed something");
    assert_eq!(journal, dunmail(dir, &["journal", "verify"]).out, "it has written something");
    let later = dunmail(dir, &["simulate", NOW, "--from=2026-04-15", "--until=2026-04-30"]).out;
    assert!(later.contains("2 questions") && !later.contains("reminder"), "{later}");
}

#[test]
fn what_is_taken_for_granted_is_said() {
    let office = office();
    let dir = office.path();
    remember(dir, &[("kasse@a.example", &["RE-1"])]);
    dunmail(dir, &["hold"]);
    let ended = dunmail(dir, &["simulate", NOW, "--until=2026-04-30", "--drafts=wait"]);
    for part in ["the mode is observe", "all sending is stopped", "drafts wait", "a draft waits in Drafts"] {
        assert!(ended.out.contains(part), "{part}\n{}", ended.out);
    }
}

#[test]
fn days_that_cannot_be_are_refused() {
    let office = office();
    let dir = office.path();
    remember(dir, &[("kasse@a.example", &["RE-1"])]);
    for (arguments, part) in [
        (vec!["--until=2026-03-01"], "--until 2026-03-01 has passed: it is 2026-03-02"),
        (vec!["--until=2026-04-01", "--from=2026-02-01"], "--from 2026-02-01 has passed"),
        (vec!["--until=2026-04-01", "--from=2026-04-02"], "is later than --until"),
        (vec!["--until=9999-12-31"], "within ten years"),
        (vec!["--until=soon"], "write a day such as 2026-04-30"),
        (vec![], "--until"),
    ] {
        let ended = dunmail(dir, &[&["simulate", NOW], &arguments[..]].concat());
        assert_eq!(ended.code, 2, "{arguments:?} {}{}", ended.out, ended.err);
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
}
