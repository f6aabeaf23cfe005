//! `dunmail rules`: the rules and templates, written out, tried, explained.

use std::borrow::Cow;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::overlay::Overlay;
use super::read::{self, Understanding, plain};
use super::{Failure, counted};
use crate::config::{HOLIDAYS, LAW, POLICY};
use crate::documents::table::LAYOUTS;
use crate::documents::{INVOICE_RULES, PAYMENT_RULES};
use crate::dunning::{Intent, Language};
use crate::mail::{self, Bounce, Nature};
use crate::reading::{self, Example, Input, Rules};

/// The rules: write them out, try them, explain them.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Rule {
    /// Write all embedded rules and templates to DIR/rules and DIR/templates, to be changed
    Dump {
        /// A folder; files in it are not overwritten
        dir: PathBuf,
    },
    /// Run the examples of all rules; with mails, compare each with the .json beside it
    Test {
        /// Mails; beside a.eml lies a.json as `read --json` prints it, or the part of it that matters
        #[arg(value_name = "PATH.eml")]
        mails: Vec<PathBuf>,
    },
    /// Say why a reply is read as it is
    Explain {
        /// A mail
        #[arg(value_name = "FILE.eml")]
        mail: PathBuf,
    },
    /// Fit the weights of signs to labelled replies, and print them as a weights file
    Fit {
        /// JSON Lines with lang, sent, subject, text, primary; "seen": true where the rules were written with the reply in
        /// view, so that what they say of it proves nothing
        #[arg(value_name = "FILE.jsonl", required = true)]
        replies: Vec<PathBuf>,
    },
    /// Propose rules that would have read misread replies right, as text to look at; nothing of it is put into use
    ///
    /// Every proposal has been tried: with it the reply is read right, and no example of any rule and no other reply
    /// that was given is read worse. It learns from the replies that are named, not from the journal: where a
    /// person moves a card says what is to be done, which is not always what the reply meant.
    Learn(super::lessons::Learn),
    /// Read a date phrase
    Date {
        /// The language: de, pl, nl or en
        #[arg(long, value_parser = language, required_unless_present = "jsonl")]
        lang: Option<Language>,
        /// The day on which it was written
        #[arg(long, value_name = "DAY", required_unless_present = "jsonl")]
        on: Option<Date>,
        /// The words
        #[arg(required_unless_present = "jsonl", conflicts_with = "jsonl")]
        text: Option<String>,
        /// Read objects with text, lang and now instead, one a line; `-` is the standard input
        #[arg(long, value_name = "FILE")]
        jsonl: Option<PathBuf>,
    },
}

impl Rule {
    /// Carries out the command.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        match self {
            Rule::Dump { dir } => dump(dir),
            Rule::Test { mails } if mails.is_empty() => test_examples(config),
            Rule::Test { mails } => test_mails(&read::understanding(config)?, mails),
            Rule::Explain { mail } => explain(&read::understanding(config)?, mail),
            Rule::Fit { replies } => fit(&read::understanding(config)?.rules, replies),
            Rule::Learn(learn) => learn.run(config),
            Rule::Date { jsonl: Some(file), .. } => dates(file),
            Rule::Date { lang, on, text, .. } => {
                if let (Some(lang), Some(on), Some(text)) = (lang, on, text) {
                    println!("{}", json!({ "date": reading::date_phrase(text, *lang, *on) }));
                }
                Ok(())
            }
        }
    }
}

/// Every file that the program carries, by its path.
fn embedded() -> Vec<(String, Cow<'static, str>)> {
    let mut files = vec![
        ("rules/policy.toml".to_owned(), POLICY.into()),
        ("rules/holidays.toml".to_owned(), HOLIDAYS.into()),
    ];
    files.extend(LAW.iter().map(|(path, text)| (format!("rules/{path}"), Cow::from(*text))));
    files.extend(Rules::sources().into_iter().map(|s| (format!("rules/{}", s.path), s.text)));
    let others = INVOICE_RULES
        .iter()
        .chain(LAYOUTS)
        .chain(PAYMENT_RULES)
        .map(|(path, text)| (format!("rules/{path}"), *text));
    let templates =
        crate::letters::embedded().iter().map(|(path, text)| (format!("templates/{path}"), *text));
    files.extend(others.chain(templates).map(|(path, text)| (path, text.into())));
    files
}

fn dump(dir: &Path) -> Result<(), Failure> {
    let files = embedded();
    let there: Vec<String> = files
        .iter()
        .map(|(path, _)| dir.join(path))
        .filter(|path| path.exists())
        .map(|path| format!("{} is already there: name another folder, or move it away", path.display()))
        .collect();
    if !there.is_empty() {
        return Err(Failure::new(there.join("\ndunmail: ")));
    }
    for (path, text) in &files {
        let path = dir.join(path);
        let written = path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(&path, text.as_ref()));
        written.map_err(|e| Failure::new(format!("cannot write {}: {e}", path.display())))?;
    }
    println!(
        "wrote {} below {}; files that you change count once [paths] in the config names \
         rules = \"{1}/rules\" and templates = \"{1}/templates\"; delete those that you do not change",
        counted(files.len(), "file"),
        dir.display()
    );
    Ok(())
}

fn test_examples(config: Option<&Path>) -> Result<(), Failure> {
    let config = read::optional_config(config)?;
    let overlay = config.as_ref().map_or_else(Overlay::default, |config| {
        Overlay::new(config.rules.as_deref(), config.templates.as_deref()).with_levels(config.own_levels())
    });
    let mut problems = Vec::new();
    let rules = overlay.rules(&mut problems);
    overlay.invoice_rules(&mut problems);
    overlay.layouts(&mut problems);
    overlay.payment_rules(&mut problems);
    overlay.letters(&mut problems);
    overlay.law(&mut problems);
    let Some(rules) = rules.filter(|_| problems.is_empty()) else { return Err(Failure::bad(problems)) };
    let failures = rules.run_examples();
    for failure in &failures {
        println!("{}", plain(&failure.to_string()));
    }
    match failures.len() {
        0 => {
            println!("every example of every rule does what it says; all templates render");
            Ok(())
        }
        1 => Err(Failure::new("1 example does not do what it says")),
        count => Err(Failure::new(format!("{count} examples do not do what they say"))),
    }
}

fn test_mails(understanding: &Understanding, mails: &[PathBuf]) -> Result<(), Failure> {
    let mut failed = 0;
    for path in mails {
        match differences(understanding, path) {
            Ok(found) if found.is_empty() => println!("{}: as expected", path.display()),
            Ok(found) => {
                failed += 1;
                println!("{}:", path.display());
                for line in found {
                    println!("    {}", plain(&line));
                }
            }
            Err(why) => {
                failed += 1;
                println!("{}: {why}", path.display());
            }
        }
    }
    match failed {
        0 => Ok(()),
        count => Err(Failure::new(format!("{} of {} not as expected", count, counted(mails.len(), "mail")))),
    }
}

/// What is read otherwise than the `.json` beside the mail says; only what it names is looked at.
fn differences(understanding: &Understanding, path: &Path) -> Result<Vec<String>, String> {
    let beside = path.with_extension("json");
    let expected = std::fs::read_to_string(&beside).map_err(|e| {
        let (mail, json) = (path.display(), beside.display());
        format!(
            "there is no {json} ({e}): make one with `dunmail read --json {mail} > {json}` and correct it"
        )
    })?;
    let expected: Value =
        serde_json::from_str(&expected).map_err(|e| format!("{} is no JSON: {e}", beside.display()))?;
    let bytes = std::fs::read(path).map_err(|e| e.to_string())?;
    let understood = understanding.mail(&path.display().to_string(), &bytes, true);
    let actual = serde_json::to_value(&understood).map_err(|e| e.to_string())?;
    let mut found = Vec::new();
    compare("", &expected, &actual, &mut found);
    Ok(found)
}

fn compare(place: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            // The name of the file is no part of what is understood.
            for (key, expected) in expected.iter().filter(|(key, _)| !(place.is_empty() && *key == "file")) {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                compare(&place, expected, actual.get(key).unwrap_or(&Value::Null), found);
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (n, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                compare(&format!("{place}[{n}]"), expected, actual, found);
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!("{place}: {actual}, expected {expected}")),
    }
}

fn explain(understanding: &Understanding, path: &Path) -> Result<(), Failure> {
    let bytes =
        std::fs::read(path).map_err(|e| Failure::new(format!("{} cannot be read: {e}", path.display())))?;
    let message = mail::parse(&bytes);
    if !message.is_mail() {
        return Err(Failure::new(format!("{}: {}", path.display(), read::NO_MAIL)));
    }
    match &message.nature {
        Nature::AutoReply(auto) => println!("automatic: {}", plain(&auto.because)),
        Nature::Bounce(bounce) => {
            explain_bounce(bounce);
            return Ok(());
        }
        Nature::Report(what) => {
            println!("a report, not an answer: {}; its text is not read by rules", reported(what));
            return Ok(());
        }
        Nature::Personal => {}
    }
    let explanation = understanding.rules.explain(&understanding.input(&message));
    for line in explanation.to_string().lines() {
        println!("{}", plain(line));
    }
    Ok(())
}

/// What a report tells that is no failure.
fn reported(kind: &str) -> &str {
    match kind {
        "delayed" => "the mail is delayed, and the server keeps trying",
        "delivered" => "the mail has arrived",
        "relayed" | "expanded" => "the mail was handed on",
        "read" => "the mail was opened, or deleted unread",
        "feedback" => "a recipient calls the mail unwanted",
        other => other,
    }
}

/// Whom a mail did not reach, in whose words, and whether that is final.
fn explain_bounce(bounce: &Bounce) {
    println!("a bounce: a mail server says that it did not deliver a mail; its words decide, not the rules");
    for recipient in &bounce.recipients {
        let address = recipient.address.as_deref().unwrap_or("an address that it does not name");
        let status =
            recipient.status.as_deref().map_or(String::new(), |status| format!(" (status {status})"));
        println!("  {}{}", plain(address), plain(&status));
        if let Some(words) = &recipient.diagnostic {
            let words: Vec<&str> = words.split_whitespace().collect();
            println!("    the server's words: “{}”", plain(&words.join(" ")));
        }
        let outcome =
            if recipient.cause.is_hard() { "final, nothing more is sent there" } else { "not final" };
        println!("    {outcome}: {}", recipient.cause);
    }
    println!("→ {}", Intent::Bounce);
}

/// A labelled reply.
#[derive(Debug, Deserialize)]
struct Labelled {
    text: String,
    subject: String,
    sent: String,
    primary: Intent,
    #[serde(default)]
    intents: Vec<Intent>,
    #[serde(default)]
    seen: bool,
    /// What its parts mean by themselves, if anything: each is an example of its own.
    #[serde(default)]
    sentences: Vec<(Option<Intent>, String)>,
}

/// So many replies in a row are taken for one voice's.
const VOICE: usize = 25;

fn fit(rules: &Rules, files: &[PathBuf]) -> Result<(), Failure> {
    let mut examples = Vec::new();
    let mut voice = 0;
    for file in files {
        let content = std::fs::read_to_string(file)
            .map_err(|e| Failure::new(format!("{} cannot be read: {e}", file.display())))?;
        for (n, line) in content.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |why: String| Failure::new(format!("{}:{}: {}", file.display(), n + 1, plain(&why)));
            let reply: Labelled = serde_json::from_str(line).map_err(|e| wrong(e.to_string()))?;
            let day = reply.sent.get(..10).and_then(|day| day.parse().ok());
            let sent = day.ok_or_else(|| wrong("sent does not begin with a day".into()))?;
            let intents = if reply.intents.is_empty() { vec![reply.primary] } else { reply.intents };
            let sentences = reply.sentences.iter().map(|(intent, text)| (*intent, text, Vec::new()));
            for (primary, text, intents) in
                [(Some(reply.primary), &reply.text, intents)].into_iter().chain(sentences)
            {
                let subject = &reply.subject;
                let input = Input::by_person(text, subject, sent, None);
                if primary != Some(Intent::Unclear) {
                    let shows = rules.shown(&input, reply.seen);
                    examples.push(Example { shows, primary, intents, voice: voice + n / VOICE });
                }
            }
        }
        voice += content.lines().count().div_ceil(VOICE);
        eprintln!("{}: {} so far", file.display(), counted(examples.len(), "example"));
    }
    print!("{}", reading::fit(&examples));
    Ok(())
}

/// A line of `--jsonl`: `text`, `lang`, and `now`, a day or a moment of which the day counts.
#[derive(Debug)]
struct Phrase {
    text: String,
    lang: Language,
    on: Date,
}

fn dates(file: &Path) -> Result<(), Failure> {
    let wrong = |e: std::io::Error| Failure::new(format!("{} cannot be read: {e}", file.display()));
    let input: Box<dyn BufRead> = match file.to_str() {
        Some("-") => Box::new(std::io::stdin().lock()),
        _ => Box::new(std::io::BufReader::new(std::fs::File::open(file).map_err(wrong)?)),
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut failed = false;
    for (n, line) in input.lines().enumerate() {
        let line = line.map_err(wrong)?;
        if line.trim().is_empty() {
            continue;
        }
        // A line in, a line out, so that the two can be laid side by side.
        let date = line.parse::<Phrase>().map(|p| reading::date_phrase(&p.text, p.lang, p.on));
        if let Err(why) = &date {
            failed = true;
            eprintln!("dunmail: {}:{}: {}", file.display(), n + 1, plain(why));
        }
        writeln!(out, "{}", json!({ "date": date.ok().flatten() }))?;
    }
    out.flush()?;
    if failed { Err(Failure::told()) } else { Ok(()) }
}

impl std::str::FromStr for Phrase {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        #[derive(Deserialize)]
        struct Line {
            text: String,
            lang: String,
            now: String,
        }
        let line: Line = serde_json::from_str(line).map_err(|e| e.to_string())?;
        let day = line.now.get(..10).unwrap_or(&line.now).parse();
        Ok(Phrase {
            text: line.text,
            lang: language(&line.lang).map_err(|why| format!("lang = {:?}: {why}", line.lang))?,
            on: day.map_err(|_| format!("now = {:?} does not begin with a day", line.now))?,
        })
    }
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    let known = Language::ALL.into_iter().find(|language| language.code() == text);
    known.ok_or_else(|| "write de, pl, nl or en".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_expected_is_compared() {
        let actual =
            json!({"file": "x", "kind": "reply", "date": null, "intents": [{"rule": "a", "words": "b"}]});
        let found = |expected: Value| {
            let mut found = Vec::new();
            compare("", &expected, &actual, &mut found);
            found
        };
        assert!(found(json!({"file": "y", "kind": "reply", "intents": [{"rule": "a"}]})).is_empty());
        assert_eq!(found(json!({"kind": "bounce"})), ["kind: \"reply\", expected \"bounce\""]);
        assert_eq!(found(json!({"intents": []})).len(), 1);
        assert_eq!(found(json!({"intents": [{"rule": "c"}]})), ["intents[0].rule: \"a\", expected \"c\""]);
        assert_eq!(found(json!({"amount": {"value": "1"}})).len(), 1);
    }

    #[test]
    fn every_embedded_file_is_written_out_once() {
        let files = embedded();
        let mut paths: Vec<&String> = files.iter().map(|(path, _)| path).collect();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), files.len());
        assert!(files.iter().all(|(_, text)| !text.is_empty()));
    }
}
