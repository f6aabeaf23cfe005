//! The config: what it accepts, what it says about mistakes, and that its example tells the truth.

#![allow(clippy::unwrap_used)] // this is all test code, its plain functions too

use std::fs;
use std::path::{Path, PathBuf};

use dunmail::config::{Config, ConfigError};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn example() -> String {
    fs::read_to_string(root().join("config.example.toml")).unwrap()
}

fn shown(errors: &[ConfigError]) -> String {
    errors.iter().map(|e| format!("{e}\n")).collect()
}

fn parse(text: &str) -> Config {
    Config::parse(text, Path::new("/etc/dunmail")).unwrap_or_else(|e| panic!("{}\n{text}", shown(&e)))
}

/// The example with the lines that `pick` wants no longer commented out.
fn uncommented(text: &str, pick: impl Fn(&str) -> bool) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.starts_with(' ') && pick(rest) => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn is_default(line: &str) -> bool {
    !line.trim_end().ends_with("none by default")
}

#[test]
fn the_example_shows_the_defaults() {
    let text = example();
    let spelt_out = uncommented(&text, is_default);
    assert_ne!(text, spelt_out);
    assert_eq!(parse(&text), parse(&spelt_out));
}

#[test]
fn the_example_names_every_key() {
    let text = uncommented(&example(), |_| true);
    let (mut table, mut named) = (String::new(), Vec::new());
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            table = name.trim_start_matches('[').split(']').next().unwrap().into();
            named.push(table.clone());
        } else if let Some((key, _)) = line.split_once(" = ") {
            named.push(format!("{table}.{key}"));
        }
    }
    named.push("account.domain".into());
    // The rungs are shown once, under the policy.
    let mut known = Config::known_keys();
    known.retain(|k| !k.starts_with("account.ladder."));
    let unknown: Vec<_> = named.iter().filter(|k| !known.contains(k)).collect();
    let silent: Vec<_> = known.iter().filter(|k| !named.contains(k)).collect();
    assert!(unknown.is_empty() && silent.is_empty(), "unknown {unknown:?}, not in the example {silent:?}");
}

#[test]
fn what_the_example_offers_is_accepted() {
    // One password is enough: the other two ways are left as comments.
    let other_way = |l: &str| l.starts_with("password_env") || l.starts_with("password_credential");
    let config = parse(&uncommented(&example(), |l| !other_way(l)));
    assert_eq!(config.creditor.region.as_deref(), Some("BY"));
    assert_eq!(config.accounts.len(), 1);
    assert_eq!(config.creditor.ibans.len(), 2);
}

#[test]
fn every_bad_config_is_told_what_is_wrong_with_it() {
    let folder = root().join("tests/bad-config");
    let mut cases: Vec<_> = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    cases.sort();
    let mut wrong = Vec::new();
    for case in &cases {
        let errors = match Config::load(&case.join("config.toml")) {
            Ok(_) => panic!("{} is accepted", case.display()),
            Err(errors) => shown(&errors).replace(&format!("{}/", case.display()), ""),
        };
        let expected = case.join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected, &errors).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != errors {
            wrong.push(format!("{}\n{errors}", case.display()));
        }
    }
    assert!(cases.len() >= 20, "only {} cases found", cases.len());
    assert!(wrong.is_empty(), "UPDATE=1 rewrites these:\n{}", wrong.join("\n"));
}
