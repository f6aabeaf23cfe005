//! `dunmail rules learn`: from replies that were misread to rules that a person may take over.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Deserialize;

use super::overlay::Overlay;
use super::read::{self, Understanding, plain};
use super::{Failure, counted};
use crate::dunning::{Intent, Language};
use crate::mail::{self, Nature};
use crate::reading::{self, Case, Lesson, Outcome, Proposal};

/// Replies and what they mean.
#[derive(Debug, clap::Args)]
pub(super) struct Learn {
    /// Mails with `--as`; JSON Lines with text, lang, sent and primary, perhaps id, subject and intents
    #[arg(value_name = "FILE", required = true)]
    replies: Vec<PathBuf>,
    /// What the mails mean: `dispute`, `already_paid`, … as rules write it
    #[arg(long = "as", value_name = "INTENT", value_parser = intent)]
    meaning: Option<Intent>,
    /// Write the proposal here rather than to the standard output; a file that is there stays as it is. Of several
    /// languages each has its own: `own.toml` makes `own.de.toml` and so on
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
}

fn intent(text: &str) -> Result<Intent, String> {
    let known = Intent::ALL.into_iter().find(|intent| intent.label() == text);
    known.ok_or_else(|| {
        let labels: Vec<&str> = Intent::ALL.into_iter().map(Intent::label).collect();
        format!("write one of {}", labels.join(", "))
    })
}

impl Learn {
    /// Proposes rules; changes nothing but the file that is named.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        self.write.as_deref().map_or(Ok(()), is_free)?;
        let understanding = read::understanding(config)?;
        let mut cases = Vec::new();
        for path in &self.replies {
            match path.extension().is_some_and(|e| e.eq_ignore_ascii_case("eml")) {
                true => cases.push(self.mail(&understanding, path)?),
                false => lines(path, &mut cases)?,
            }
        }
        let folder = understanding.config.as_ref().and_then(|config| config.rules.as_deref());
        let mut problems = Vec::new();
        let own = Overlay::new(folder, None).reply_rules(&mut problems);
        if !problems.is_empty() {
            return Err(Failure::bad(problems));
        }
        let lessons = reading::learn(&own, understanding.threshold, &cases)
            .map_err(|found| Failure::bad(found.iter().map(ToString::to_string).collect()))?;
        let files: Vec<(Language, String)> = Language::ALL
            .into_iter()
            .filter_map(|language| Some((language, file(language, &cases, &lessons)?)))
            .collect();
        match &self.write {
            Some(path) => write(path, &files)?,
            None => files.iter().for_each(|(_, text)| println!("{text}")),
        }
        tell(&cases, &lessons);
        Ok(())
    }

    fn mail(&self, understanding: &Understanding, path: &Path) -> Result<Case, Failure> {
        let wrong = |why: String| Failure::new(format!("{}: {why}", path.display()));
        let wanted =
            self.meaning.ok_or_else(|| wrong("say what the mail means: `--as dispute`, say".into()))?;
        let bytes = std::fs::read(path).map_err(|e| wrong(format!("cannot be read: {e}")))?;
        let message = mail::parse(&bytes);
        if message.nature != Nature::Personal {
            return Err(wrong(
                "its headers say that a machine sent it, and they decide; see `dunmail rules explain`".into(),
            ));
        }
        let input = understanding.input(&message);
        Ok(Case {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            text: input.text.to_owned(),
            subject: input.subject.to_owned(),
            sent: input.sent,
            hint: input.hint,
            wanted,
            also: Vec::new(),
        })
    }
}

/// A line of a file of labelled replies.
#[derive(Debug, Deserialize)]
struct Labelled {
    #[serde(default)]
    id: String,
    text: String,
    #[serde(default)]
    subject: String,
    lang: Option<Language>,
    sent: String,
    primary: Intent,
    #[serde(default)]
    intents: Vec<Intent>,
}

fn lines(path: &Path, cases: &mut Vec<Case>) -> Result<(), Failure> {
    let content = std::fs::read_to_string(path)
        .map_err(|e| Failure::new(format!("{} cannot be read: {e}", path.display())))?;
    for (n, line) in content.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("{}:{}", path.display(), n + 1);
        let wrong = |why: String| Failure::new(format!("{place}: {}", plain(&why)));
        let reply: Labelled = serde_json::from_str(line).map_err(|e| wrong(e.to_string()))?;
        let day: Option<Date> = reply.sent.get(..10).and_then(|day| day.parse().ok());
        cases.push(Case {
            name: if reply.id.is_empty() { place.clone() } else { reply.id },
            sent: day.ok_or_else(|| wrong("sent does not begin with a day".into()))?,
            text: reply.text,
            subject: reply.subject,
            hint: reply.lang,
            wanted: reply.primary,
            also: reply.intents.into_iter().filter(|i| *i != reply.primary).collect(),
        });
    }
    Ok(())
}

/// Text from outside as one line of a comment.
fn comment(text: &str) -> String {
    let line = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 160 { line } else { line.chars().take(159).chain(['…']).collect() }
}

fn how_read(lesson: &Lesson) -> String {
    match &lesson.by {
        Some((rule, words)) => format!("{} by {rule} (“{}”)", lesson.read, comment(words)),
        None => lesson.read.to_string(),
    }
}

/// What is proposed for a language, as a rule file; `None`: nothing.
fn file(language: Language, cases: &[Case], lessons: &[Lesson]) -> Option<String> {
    let mine = || cases.iter().zip(lessons).filter(|(_, lesson)| lesson.language == Some(language));
    let mut rules = String::new();
    for (case, lesson) in mine() {
        let Outcome::Proposed(Proposal { id, rule, sentence, tried, touched }) = &lesson.outcome else {
            continue;
        };
        let name = comment(&case.name);
        let also: Vec<String> = mine()
            .filter(|(_, other)| matches!(&other.outcome, Outcome::Taught(by) if by == id))
            .map(|(case, _)| comment(&case.name))
            .collect();
        let also = if also.is_empty() { String::new() } else { format!("; so is {}", also.join(", ")) };
        let touched = match touched {
            0 => "fires on none that means something else".to_owned(),
            n => format!("fires on {n} that mean something else, and changes none of them"),
        };
        // Writing to a string cannot fail.
        let _ = write!(
            rules,
            "\n# {name}: read as {}; means {}{also}.\n# “{}” decides. Of {tried} examples and replies it {touched}.\n{rule}",
            how_read(lesson),
            case.wanted,
            comment(sentence),
        );
    }
    (!rules.is_empty()).then(|| {
        format!(
            "# Proposed by `dunmail rules learn`, not in use. Look at each: would it hold for other customers, too?\n\
             # What you keep goes into replies/{language}.toml in the folder that [paths] rules names; then run `dunmail rules test`.\n\
             language = \"{language}\"\n{rules}"
        )
    })
}

/// Where each goes: a rule file is of one language, so several make `own.de.toml`, `own.pl.toml` of `own.toml`.
fn write(path: &Path, files: &[(Language, String)]) -> Result<(), Failure> {
    let place = |language: &Language| match files {
        [_] => path.to_owned(),
        _ => path.with_extension(match path.extension() {
            Some(extension) => format!("{language}.{}", extension.to_string_lossy()),
            None => language.to_string(),
        }),
    };
    let places: Vec<PathBuf> = files.iter().map(|(language, _)| place(language)).collect();
    places.iter().try_for_each(|path| is_free(path))?;
    for (path, (_, text)) in places.iter().zip(files) {
        let file = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
        let written = file.and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()));
        written.map_err(|e| Failure::new(format!("cannot write {}: {e}", path.display())))?;
        eprintln!("wrote {}; nothing of it is in use", path.display());
    }
    Ok(())
}

fn is_free(path: &Path) -> Result<(), Failure> {
    match path.exists() {
        true => Err(Failure::new(format!(
            "{} is already there: name another file, or move it away",
            path.display()
        ))),
        false => Ok(()),
    }
}

/// On the standard error, so that the proposal can be piped.
fn tell(cases: &[Case], lessons: &[Lesson]) {
    let count = |wanted: fn(&Outcome) -> bool| lessons.iter().filter(|l| wanted(&l.outcome)).count();
    for (case, lesson) in cases.iter().zip(lessons) {
        if let Outcome::Nothing(why) = &lesson.outcome {
            let (name, read) = (comment(&case.name), how_read(lesson));
            eprintln!("{name}: read as {read}; means {}. Nothing proposed: {why}", case.wanted);
        }
    }
    eprintln!(
        "{}: {} read right, {} proposed, {} read right by a rule proposed for another, nothing for {}",
        counted(cases.len(), "reply").replace("replys", "replies"),
        count(|o| matches!(o, Outcome::Right)),
        counted(count(|o| matches!(o, Outcome::Proposed(_))), "rule"),
        count(|o| matches!(o, Outcome::Taught(_))),
        count(|o| matches!(o, Outcome::Nothing(_))),
    );
}
