//! The rule files against their own examples, and the replies under `tests/replies` against the reader.
#![allow(missing_docs, clippy::expect_used)]

use dunmail::dunning::{Intent, Language};
use dunmail::reading::{Input, Rules, Source};
use jiff::civil::Date;
use serde_json::Value;

fn rules() -> Rules {
    Rules::embedded().and_then(|rules| rules.load().map(|()| rules)).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn own(language: Language, text: &str) -> Source {
    Source { path: "own.toml".into(), language: Some(language), text: text.to_string().into() }
}

#[test]
fn every_example_in_the_rule_files_holds() {
    let failures = rules().run_examples();
    assert!(
        failures.is_empty(),
        "{}",
        failures.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}

/// What must never be taken for a commitment or for nothing.
const GRAVE: [Intent; 8] = [
    Intent::Insolvency,
    Intent::Legal,
    Intent::Dispute,
    Intent::StopContact,
    Intent::Refusal,
    Intent::AlreadyPaid,
    Intent::InstallmentRequest,
    Intent::Hardship,
];
const HARMLESS: [Intent; 4] =
    [Intent::PromiseToPay, Intent::Acknowledgement, Intent::Question, Intent::Other];

/// Replies marked `"open": true` are not read rightly yet; they must at least not be read dangerously.
fn check(file: &str) {
    let rules = rules();
    let content = std::fs::read_to_string(file).expect(file);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for line in content.lines() {
        let row: Value = serde_json::from_str(line).expect(line);
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let sent: Date = text("sent")[..10].parse().expect("sent");
        let input = Input {
            text: text("text"),
            subject: text("subject"),
            sent,
            hint: None,
            absence: None,
            automatic: false,
        };
        let reading = rules.read(&input);
        let gold: Intent = serde_json::from_value(row["primary"].clone()).expect("primary");
        let language: Language = serde_json::from_value(row["lang"].clone()).expect("lang");
        let dangerous = GRAVE.contains(&gold) && HARMLESS.contains(&reading.primary);
        let right = reading.primary == gold && reading.language == Some(language);
        let open = row["open"] == Value::Bool(true);
        if dangerous || !right && !open {
            wrong.push(format!("{}: {gold}\n{}", text("id"), rules.explain(&input)));
        }
        seen += 1;
    }
    assert!(seen >= 15, "{file} holds {seen} replies");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn german_replies() {
    check("tests/replies/de.jsonl");
}

#[test]
fn dutch_replies() {
    check("tests/replies/nl.jsonl");
}

#[test]
fn polish_replies() {
    check("tests/replies/pl.jsonl");
}

#[test]
fn english_replies() {
    check("tests/replies/en.jsonl");
}

#[test]
fn every_problem_of_a_rule_file_is_listed_with_its_line() {
    let source = r#"language = "de"
[groups]
odd = ["a*b"]
[[rule]]
id = "nl.wrong"
intent = "other"
weight = 3
when = ["{nothing}", "<moon>"]
"#;
    let problems = Rules::parse(&[own(Language::De, source)]).expect_err("five problems");
    let lines: Vec<usize> = problems.iter().map(|p| p.line).collect();
    assert_eq!(lines, [3, 4, 4, 8, 8], "{problems:?}");
}

#[test]
fn a_file_laid_over_ours_adds_replaces_and_switches_off() {
    let source = r#"language = "en"
disable = ["en.promise.word"]
[groups]
pay = ["pony up"]
"#;
    let rules = Rules::parse(&[own(Language::En, source)]).expect("a good file");
    let sent: Date = "2026-03-12".parse().expect("a day");
    let input = Input {
        text: "We will pony up on Friday.",
        subject: "",
        sent,
        hint: None,
        absence: None,
        automatic: false,
    };
    assert_eq!(rules.read(&input).primary, Intent::PromiseToPay);
}

#[test]
fn hostile_texts_are_read_in_bounded_time() {
    let rules = rules();
    let sent: Date = "2026-03-12".parse().expect("a day");
    for part in ["nicht ", "wir zahlen ", "1.1.", ",", "a'", "\n", "ü", "x@", "if we pay until "] {
        let text = part.repeat(40_000 / part.len());
        let input = Input { text: &text, subject: &text, sent, hint: None, absence: None, automatic: false };
        let _ = rules.read(&input);
    }
}
