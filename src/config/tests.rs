use jiff::civil::date;
use proptest::prelude::*;
use secrecy::ExposeSecret;

use super::*;
use crate::dunning::{Answer, CallPolicy, Channel, HoldKind, Intent, Level, Mode};

const EXAMPLE: &str = include_str!("../../config.example.toml");

fn config(more: &str) -> Config {
    let text = format!("{EXAMPLE}\n{more}");
    Config::parse(&text, Path::new("/etc/dunmail")).unwrap_or_else(|e| panic!("{e:#?}"))
}

fn policy(more: &str) -> Policy {
    config(more).policy(date(2026, 1, 15))
}

#[test]
fn the_embedded_rules_are_sound() {
    Conduct::embedded().unwrap_or_else(|e| panic!("{e:#?}"));
    Holidays::embedded().unwrap_or_else(|e| panic!("{e:#?}"));
}

#[test]
fn slips_in_a_holiday_file_are_found() {
    let one = |rule: &str| {
        let head = "source = \"s\"\ncompared = [2024, 2030]\n[country.DE]\nregions = [\"BY\"]\n";
        Holidays::parse(&format!("{head}holiday = [\n{{ name = \"x\", {rule} }},\n]\n"))
    };
    assert!(one("date = \"12-25\"").is_ok());
    for (rule, says) in [
        ("date = \"12-32\"", "is no day of the year"),
        ("date = \"12-25\", easter = 1", "exactly one of"),
        ("regions = [\"BY\"]", "exactly one of"),
        ("on_or_after = \"05-01\"", "has no weekday"),
        ("weekday = \"mo\", on_or_after = \"05-01\"", "is no weekday"),
        ("date = \"12-25\", every = 0", "number of years"),
        ("date = \"12-25\", regions = [\"BX\"]", "DE-BX"),
        ("dates = [\"2026-02-30\"]", "is no date"),
        ("dat = \"12-25\"", "unknown field"),
    ] {
        let error = one(rule).unwrap_err();
        assert!(error.message.contains(says), "{rule}: {error}");
    }
    assert_eq!(one("dat = \"12-25\"").unwrap_err().line, Some(6));
}

/// The config is its owner's, but a slip (a mailbox saved as config.toml) must not hang the start.
#[test]
fn a_huge_config_is_refused_in_no_time() {
    let keys: String = (0..40_000).map(|i| format!("key_number_{i} = {i}\n")).collect();
    let errors = Config::parse(&keys, Path::new("")).unwrap_err();
    assert!(errors.len() > 40_000);
}

#[test]
fn the_default_policy_is_the_documented_one() {
    let policy = policy("");
    let ladder: Vec<_> = policy.ladder.iter().map(|r| (r.level, r.offset, r.approval)).collect();
    let documented = [
        (Level::Upcoming, -3, false),
        (Level::Reminder, 1, false),
        (Level::FirstNotice, 11, false),
        (Level::SecondNotice, 21, false),
        (Level::FinalNotice, 31, false),
        (Level::FormalDemand, 41, true),
        (Level::Handover, 51, true),
    ];
    assert_eq!(ladder, documented);
    assert_eq!((policy.min_gap, policy.caps.per_hour, policy.caps.per_day), (7, 20, 100));
    assert_eq!((policy.promise.grace, policy.promise.undated, policy.promise.far), (3, 7, 21));
    assert_eq!(
        policy.call,
        Some(CallPolicy { after: Level::SecondNotice, first: Some(Level::Reminder), wait: 5 })
    );
    assert_eq!((policy.mode, policy.auto_up_to), (Mode::Observe, Level::SecondNotice));
    assert_eq!(policy.since, date(2026, 1, 15));
    assert_eq!(policy.plan_parts, 3);
}

#[test]
fn every_intent_has_an_effect_and_doubt_holds() {
    let effects = policy("").effects;
    for intent in Intent::ALL {
        let effect = effects.get(&intent).unwrap_or_else(|| panic!("{intent} has none"));
        // What carries no end of its own must be seen by a person.
        let ends = effect.working_days.is_some()
            || matches!(effect.hold, None | Some(HoldKind::Promise | HoldKind::Absent));
        assert!(ends || effect.show, "{intent}");
    }
    let hold = |intent| effects[&intent].hold;
    assert_eq!(hold(Intent::Unclear), Some(HoldKind::UnreadReply));
    assert_eq!(hold(Intent::Dispute), Some(HoldKind::Dispute));
    assert_eq!(hold(Intent::AlreadyPaid), Some(HoldKind::PaymentClaimed));
    assert_eq!(effects[&Intent::InstallmentRequest].answer, Some(Answer::Plan));
    assert_eq!(effects[&Intent::Acknowledgement].working_days, Some(3));
    for intent in [Intent::Legal, Intent::Insolvency, Intent::StopContact] {
        assert!(effects[&intent].account, "{intent}");
    }
}

#[test]
fn deadlines_end_before_the_next_rung() {
    let policy = policy("");
    for pair in policy.ladder.windows(2) {
        let [rung, next] = pair else { panic!() };
        assert!(rung.offset + rung.deadline.unwrap_or(0) < next.offset, "{:?}", rung.level);
    }
}

#[test]
fn the_config_wins_over_the_rules() {
    // The example ends inside the tables of [policy]; keys with a path reach back.
    let text = EXAMPLE
        .replace("#min_gap = \"7d\"", "min_gap = \"2w\"")
        .replace("#since = \"2026-01-01\"", "since = 2025-12-01")
        .replace(
            "#reminder = \"+1d\"",
            "reminder = \"+4d\"\nformal_demand = false\nfirst_notice = { gap = \"3w\" }",
        )
        .replace("#per_hour = 20", "per_hour = 5")
        .replace("#redirect = ", "redirect = { hold = \"human\", show = true }\n#redirect = ")
        .replace("#mode = \"observe\"", "mode = \"auto\"");
    let config = Config::parse(&text, Path::new("")).unwrap();
    let policy = config.policy(date(2026, 1, 15));
    assert_eq!((policy.min_gap, policy.since, policy.mode), (14, date(2025, 12, 1), Mode::Auto));
    assert_eq!((policy.caps.per_hour, policy.caps.per_day), (5, 100));
    assert_eq!(policy.rung(Level::Reminder).unwrap().offset, 4);
    assert_eq!(policy.rung(Level::FormalDemand), None);
    let first = policy.rung(Level::FirstNotice).unwrap();
    assert_eq!((first.offset, first.gap, first.deadline), (11, Some(21), Some(7)));
    assert_eq!(policy.effects[&Intent::Redirect].hold, Some(HoldKind::Human));
    assert_eq!(policy.effects[&Intent::Question].hold, Some(HoldKind::Request));
}

#[test]
fn a_call_can_be_moved_and_switched_off() {
    let call = |change: &str| {
        let text = EXAMPLE.replace("#after = \"second_notice\"\n#wait = \"5d\"", change);
        assert_ne!(text, EXAMPLE);
        Config::parse(&text, Path::new("")).unwrap().policy(date(2026, 1, 15)).call
    };
    assert_eq!(
        call("wait = \"1w\""),
        Some(CallPolicy { after: Level::SecondNotice, first: Some(Level::Reminder), wait: 7 })
    );
    let after = "after = \"final_notice\"\nwait = \"2d\"";
    assert_eq!(
        call(after),
        Some(CallPolicy { after: Level::FinalNotice, first: Some(Level::Reminder), wait: 2 })
    );
    let off = EXAMPLE.replace("#plan_parts = 3", "call = false").replace("[policy.call]", "#");
    assert_eq!(Config::parse(&off, Path::new("")).unwrap().policy(date(2026, 1, 15)).call, None);
}

#[test]
fn an_entry_makes_one_debtor_quieter_never_louder() {
    let config = config(
        "[[account]]\ndomain = \"Kunde.test\"\nmode = \"auto\"\nmin_gap = \"2w\"\n\
         [[account]]\naddress = \"AP@kunde.test\"\nhold = true\nladder = { upcoming = false }\n",
    );
    let policy = config.policy(date(2026, 1, 15));
    let other = config.policy_for(&policy, "someone@kunde.test");
    assert_eq!((other.mode, other.min_gap), (Mode::Observe, 14));
    let ap = config.account("ap@kunde.test").unwrap();
    assert!(ap.hold);
    assert_eq!(ap.over(&policy).rung(Level::Upcoming), None);
    assert_eq!(config.account("ap@kunde.test.evil.test"), None);
    assert!(matches!(config.policy_for(&policy, "x@else.test"), Cow::Borrowed(_)));
}

#[test]
fn who_wants_no_mails_gets_letters_but_where_its_ladder_says_otherwise() {
    let config = config(
        "[[account]]\naddress = \"ap@kunde.test\"\nchannel = \"letter\"\n\
         ladder = { final_notice = { channel = \"call\" } }\n",
    );
    let policy = config.policy(date(2026, 1, 15));
    let of = config.policy_for(&policy, "ap@kunde.test");
    let channel = |level| of.rung(level).map(|rung| rung.channel);
    assert_eq!(channel(Level::Upcoming), Some(Channel::Mail));
    assert_eq!(channel(Level::Reminder), Some(Channel::Letter));
    assert_eq!(channel(Level::FinalNotice), Some(Channel::Call));
    assert_eq!(channel(Level::Handover), Some(Channel::Mail));
}

#[test]
fn a_whole_config_as_the_design_shows_it() {
    let text = r#"
[creditor]
name = "Muster GmbH"
addresses = ["billing@firma.test"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"

[bot]
addresses = ["billing+dunmail@firma.test"]
mode = "observe"
auto_up_to = "second_notice"

[imap]
host = "localhost"
port = 993
tls = "implicit"
user = "billing@firma.test"
password_file = "imap.password"
ca_file = "ca.pem"

[smtp]
host = "localhost"
port = 465
tls = "implicit"
user = "billing@firma.test"
password_file = "smtp.password"

[store]
path = "dunmail.db"

[policy]
send_window = "Mon-Fri 09:00-17:00"
min_gap = "7d"
since = "2026-01-01"
"#;
    let config = Config::parse(text, Path::new("/srv")).unwrap_or_else(|e| panic!("{e:#?}"));
    assert_eq!(config.creditor.ibans, ["DE79000000001234567890"]);
    assert_eq!(config.imap.server.ca_file.as_deref(), Some(Path::new("/srv/ca.pem")));
    assert_eq!(config.policy(date(2030, 1, 1)).since, date(2026, 1, 1));
    assert_eq!(config.calendar().zone().iana_name(), Some("Europe/Berlin"));
}

#[test]
fn paths_are_relative_to_the_file() {
    let config = config("");
    assert_eq!(config.store, Path::new("/etc/dunmail/dunmail.db"));
    assert_eq!(config.imap.server.password, Secret::File("/etc/dunmail/imap.password".into()));
}

#[test]
fn missing_files_are_told_with_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("imap.password"), "x").unwrap();
    let config = Config::parse(EXAMPLE, folder.path()).unwrap();
    let missing = config.missing_files();
    let [one] = &missing[..] else { panic!("{missing:#?}") };
    assert_eq!(one.key, "smtp.password_file");
    let line = EXAMPLE.lines().nth(one.line.unwrap() - 1).unwrap();
    assert!(line.starts_with("password_file = \"smtp.password\""), "{line}");
}

#[test]
fn ports_follow_the_protection() {
    let ports = |tls: &str| {
        let text = EXAMPLE.replace("#tls = \"implicit\"", &format!("tls = {tls:?}"));
        let config = Config::parse(&text, Path::new("")).unwrap();
        (config.imap.server.port, config.smtp.server.port)
    };
    assert_eq!(ports("implicit"), (993, 465));
    assert_eq!(ports("starttls"), (143, 587));
    assert_eq!(ports("none"), (143, 25));
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_do_no_harm() {
    let text = format!("\u{feff}{}", EXAMPLE.replace('\n', "\r\n"));
    assert_eq!(Config::parse(&text, Path::new("/etc/dunmail")).unwrap(), config(""));
}

#[test]
fn a_missing_config_says_what_to_do() {
    let errors = Config::load(Path::new("/nowhere/config.toml")).unwrap_err();
    let text = errors.first().unwrap().to_string();
    assert!(
        text.starts_with("/nowhere/config.toml: cannot be read") && text.contains("dunmail init"),
        "{text}"
    );
}

#[test]
fn secrets_lose_their_line_end_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    let resolve = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        Secret::File(path.clone()).resolve().map(|s| s.expose_secret().to_owned())
    };
    assert_eq!(resolve(b"pass word \n").unwrap(), "pass word ");
    assert_eq!(resolve(b"w\xc3\xb6rt\r\n").unwrap(), "wört");
    assert_eq!(resolve(b"bare").unwrap(), "bare");
    for bad in [&b""[..], b"\n", b"one\ntwo\n", b"\xff\xfe", b"a\0b", &[b'x'; 70_000]] {
        let error = resolve(bad).unwrap_err();
        assert!(matches!(error, SecretError::Shape(_)), "{error}");
        assert!(!error.to_string().contains("two"), "{error}");
    }
    assert!(matches!(Secret::File(folder.path().join("none")).resolve(), Err(SecretError::File { .. })));
    assert!(matches!(Secret::Env("DUNMAIL_TEST_IS_NOT_SET".into()).resolve(), Err(SecretError::Env(_))));
    assert!(matches!(Secret::None.resolve(), Err(SecretError::None)));
    assert_eq!(Secret::Env("PATH".into()).resolve().unwrap().expose_secret(), std::env::var("PATH").unwrap());
}

#[test]
fn ibans_are_checked_to_the_digit() {
    for good in [
        "DE79000000001234567890",
        "de79 0000 0000 1234 5678 90",
        "AT61 1904 3002 3457 3201",
        "NL91ABNA0417164300",
        "GB82WEST12345698765432",
        "PL61109010140000071219812874",
        "CH9300762011623852957",
    ] {
        assert!(values::iban(good).is_ok(), "{good}");
    }
    for bad in [
        "",
        "DE",
        "DE78000000001234567890",
        "DE79000000001234567809",
        "79DE000000001234567890",
        "DE79ÄÖÜ00000000000000",
    ] {
        assert!(values::iban(bad).is_err(), "{bad}");
    }
}

#[test]
fn lengths_of_time() {
    assert_eq!(values::days("7d"), Ok(7));
    assert_eq!(values::days(" 2w "), Ok(14));
    for bad in ["", "d", "7", "-7d", "+7d", "7 d", "1é", "99999999999d", "400w", "53w"] {
        assert!(values::days(bad).is_err(), "{bad}");
    }
    assert_eq!(values::offset("+7d"), Ok(7));
    assert_eq!(values::offset("-2w"), Ok(-14));
    assert_eq!(values::offset("−3d"), Ok(-3)); // a typographic minus
    assert!(values::offset("7d").is_err());
}

#[test]
fn loopback_is_this_machine_alone() {
    for here in ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "::1"] {
        assert!(values::is_loopback(here), "{here}");
    }
    for there in ["localhost.evil.test", "127.0.0.1.evil.test", "10.0.0.1", "::2", "mail.firma.test"] {
        assert!(!values::is_loopback(there), "{there}");
    }
    assert_eq!(values::host("[::1]").as_deref(), Ok("::1"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}") {
        let _ = Config::parse(&text, Path::new(""));
    }

    /// A line of the example, its value replaced: either it is accepted, or each error has words.
    #[test]
    fn no_value_breaks_the_reader(line in 0usize..120, value in "\"[^\"\\\\\\n]{0,30}\"|-?[0-9]{1,20}|\\[\\]|\\{\\}|true|[0-9.]{1,5}") {
        let replaced = |(i, text): (usize, &str)| match text.trim_start_matches('#').split_once(" = ") {
            Some((key, _)) if i == line => format!("{key} = {value}\n"),
            _ => format!("{text}\n"),
        };
        let text: String = EXAMPLE.lines().enumerate().map(replaced).collect();
        if let Err(errors) = Config::parse(&text, Path::new("")) {
            prop_assert!(!errors.is_empty() && errors.iter().all(|e| !e.message.is_empty()));
        }
    }
}
