//! The templates: embedded, a user's own files laid over them, each proven once before anything is sent.

use std::sync::{Arc, OnceLock};

use tera::{Context, Tera};

use super::blocks::{self, Block};
use super::markup::said;
use super::post::Text;
use super::tone::{Tone, is_pairs};
use super::words::{Reference, Words};
use super::{LetterError, Problem, samples};
use crate::dunning::{Answer, Language, Level};

/// The frame of every HTML part.
pub(super) const FRAME: &str = "frame.html";
/// The sheet of a letter on paper.
pub(super) const LETTER: &str = "letter.typ";
/// How the parts of what is printed look.
pub(super) const BLOCKS: &str = "blocks.typ";
/// The dossier.
pub(super) const DOSSIER: &str = "dossier.typ";

macro_rules! embed {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../templates/", $path)))),*]
    };
}

/// The files in the binary, by their path beneath `templates/`.
const EMBEDDED: &[(&str, &str)] = embed![
    "frame.html",
    "blocks.typ",
    "letter.typ",
    "dossier.typ",
    "de/words.toml",
    "de/du.toml",
    "de/at.toml",
    "de/ch.toml",
    "de/upcoming.txt",
    "de/upcoming.2.txt",
    "de/upcoming.3.txt",
    "de/reminder.txt",
    "de/reminder.2.txt",
    "de/reminder.3.txt",
    "de/first_notice.txt",
    "de/first_notice.2.txt",
    "de/first_notice.3.txt",
    "de/second_notice.txt",
    "de/second_notice.2.txt",
    "de/second_notice.3.txt",
    "de/final_notice.txt",
    "de/formal_demand.txt",
    "de/post_notice.txt",
    "de/post_final_notice.txt",
    "de/post_formal_demand.txt",
    "de/post_management.txt",
    "de/answer_plan.txt",
    "de/answer_thanks.txt",
    "de/answer_document.txt",
    "de/answer_dispute.txt",
    "de/answer_extension.txt",
    "de/answer_hardship.txt",
    "de/answer_drift.txt",
    "de/answer_content.txt",
    "de/answer_meeting.txt",
    "pl/words.toml",
    "pl/pan.toml",
    "pl/pani.toml",
    "pl/ty.toml",
    "pl/upcoming.txt",
    "pl/upcoming.2.txt",
    "pl/upcoming.3.txt",
    "pl/reminder.txt",
    "pl/reminder.2.txt",
    "pl/reminder.3.txt",
    "pl/first_notice.txt",
    "pl/first_notice.2.txt",
    "pl/first_notice.3.txt",
    "pl/second_notice.txt",
    "pl/second_notice.2.txt",
    "pl/second_notice.3.txt",
    "pl/final_notice.txt",
    "pl/formal_demand.txt",
    "pl/post_notice.txt",
    "pl/post_final_notice.txt",
    "pl/post_formal_demand.txt",
    "pl/post_management.txt",
    "pl/answer_plan.txt",
    "pl/answer_thanks.txt",
    "pl/answer_document.txt",
    "pl/answer_dispute.txt",
    "pl/answer_extension.txt",
    "pl/answer_hardship.txt",
    "pl/answer_drift.txt",
    "pl/answer_content.txt",
    "pl/answer_meeting.txt",
    "nl/words.toml",
    "nl/je.toml",
    "nl/upcoming.txt",
    "nl/upcoming.2.txt",
    "nl/upcoming.3.txt",
    "nl/reminder.txt",
    "nl/reminder.2.txt",
    "nl/reminder.3.txt",
    "nl/first_notice.txt",
    "nl/first_notice.2.txt",
    "nl/first_notice.3.txt",
    "nl/second_notice.txt",
    "nl/second_notice.2.txt",
    "nl/second_notice.3.txt",
    "nl/final_notice.txt",
    "nl/formal_demand.txt",
    "nl/post_notice.txt",
    "nl/post_final_notice.txt",
    "nl/post_formal_demand.txt",
    "nl/post_management.txt",
    "nl/answer_plan.txt",
    "nl/answer_thanks.txt",
    "nl/answer_document.txt",
    "nl/answer_dispute.txt",
    "nl/answer_extension.txt",
    "nl/answer_hardship.txt",
    "nl/answer_drift.txt",
    "nl/answer_content.txt",
    "nl/answer_meeting.txt",
    "en/words.toml",
    "en/first_names.toml",
    "en/upcoming.txt",
    "en/upcoming.2.txt",
    "en/upcoming.3.txt",
    "en/reminder.txt",
    "en/reminder.2.txt",
    "en/reminder.3.txt",
    "en/first_notice.txt",
    "en/first_notice.2.txt",
    "en/first_notice.3.txt",
    "en/second_notice.txt",
    "en/second_notice.2.txt",
    "en/second_notice.3.txt",
    "en/final_notice.txt",
    "en/formal_demand.txt",
    "en/post_notice.txt",
    "en/post_final_notice.txt",
    "en/post_formal_demand.txt",
    "en/post_management.txt",
    "en/answer_plan.txt",
    "en/answer_thanks.txt",
    "en/answer_document.txt",
    "en/answer_dispute.txt",
    "en/answer_extension.txt",
    "en/answer_hardship.txt",
    "en/answer_drift.txt",
    "en/answer_content.txt",
    "en/answer_meeting.txt",
];

/// The embedded files, path and content, for `dunmail rules dump`.
pub fn embedded() -> &'static [(&'static str, &'static str)] {
    EMBEDDED
}

/// Everything that letters are written with: templates and words, parsed and proven.
#[derive(Debug, Clone)]
pub struct Letters {
    pub(super) tera: Tera,
    /// A user's own files, to name lines in them.
    pub(super) own: Vec<(String, String)>,
    /// Levels of the user's own.
    pub(super) levels: Vec<Level>,
    pub(super) words: [Words; 4],
    /// Whether German is as Switzerland writes it.
    pub(super) swiss: bool,
    /// The same in other tones, as far as they were asked for.
    pub(super) tones: Arc<[OnceLock<Letters>; Tone::COUNT]>,
}

impl Letters {
    /// The embedded templates with a user's files laid over them. `overrides` are paths beneath the templates'
    /// directory (`de/reminder.txt`, `frame.html`, `pl/words.toml`) and contents; a words file may hold only
    /// the words that differ. Every template is rendered with samples: all problems come back at once.
    pub fn parse(overrides: &[(String, String)]) -> Result<Letters, Vec<Problem>> {
        Letters::parse_for(overrides, &[])
    }

    /// The same with `levels` of the user's own: each may have words of its own (`de/extra_notice.txt`, and its name in
    /// `de/words.toml`); where it has none, it has those of the level that it is like.
    pub fn parse_for(overrides: &[(String, String)], levels: &[Level]) -> Result<Letters, Vec<Problem>> {
        let of_own = |path: &str| {
            let all =
                Language::ALL.into_iter().flat_map(|language| levels.iter().map(move |l| (language, *l)));
            let mut paths = all.map(|(language, level)| level_path(language, level, 0));
            paths.any(|own| own == path)
        };
        let mut problems = Vec::new();
        let own =
            |path: &str| overrides.iter().rev().find(|(p, _)| p == path).map(|(_, text)| unmarked(text));
        for (path, _) in overrides {
            if !EMBEDDED.iter().any(|(known, _)| known == path) && !of_own(path) {
                let message =
                    "dunmail uses no such file; `dunmail rules dump DIR` writes out all that it uses";
                problems.push(Problem { file: path.clone(), line: 0, message: message.into() });
            }
        }

        let mut tera = bare();
        for (path, text) in EMBEDDED.iter().filter(|(path, _)| is_template(path)) {
            let text = own(path).unwrap_or(text);
            if let Err(error) = tera.add_raw_template(path, text) {
                problems.push(problem(path, &error));
            }
        }

        for (path, text) in overrides.iter().filter(|(path, _)| of_own(path)) {
            if let Err(error) = tera.add_raw_template(path, unmarked(text)) {
                problems.push(problem(path, &error));
            }
        }

        let reference = Reference::of(source("en/words.toml")).with_levels(levels);
        let words = Language::ALL.map(|language| {
            let path = format!("{}/words.toml", language.code());
            Words::parse(language, source(&path), own(&path), &reference)
        });
        let letters = match words {
            [Ok(de), Ok(pl), Ok(nl), Ok(en)] => {
                let (own, levels) = (overrides.to_vec(), levels.to_vec());
                Letters { tera, own, levels, words: [de, pl, nl, en], swiss: false, tones: Arc::default() }
            }
            words => {
                problems.extend(words.into_iter().filter_map(Result::err).flatten());
                return Err(problems);
            }
        };
        if problems.is_empty() {
            problems = samples::prove(&letters);
        }
        // Those of the embedded files are proven by a test.
        if problems.is_empty() && overrides.iter().any(|(path, _)| is_pairs(path)) {
            problems = letters.in_every_tone();
        }
        if problems.is_empty() { Ok(letters) } else { Err(problems) }
    }

    /// The words of a language.
    pub(super) fn words(&self, language: Language) -> &Words {
        let [de, pl, nl, en] = &self.words;
        match language {
            Language::De => de,
            Language::Pl => pl,
            Language::Nl => nl,
            Language::En => en,
        }
    }

    /// A file's text: the user's, else the embedded one.
    pub(super) fn source(&self, path: &str) -> &str {
        self.own_text(path).unwrap_or_else(|| source(path))
    }

    /// Whether a user's own file stands over the embedded one.
    pub(super) fn is_own(&self, path: &str) -> bool {
        self.own_text(path).is_some()
    }

    /// The template of a level for an account that has had so many letters of that level: one after the other, then
    /// from the start. Where a user has replaced the first wording, the other embedded ones would be a stranger's
    /// voice: only those that the user has replaced as well count then.
    pub(super) fn wording(&self, language: Language, level: Level, had: usize) -> String {
        if self.has_own_words(language, level) {
            return level_path(language, level, 0);
        }
        let level = level.standard();
        let path = |n: usize| level_path(language, level, n);
        let replaced = |n: usize| self.is_own(&path(n));
        let count: Vec<usize> =
            (0..wordings(level)).filter(|n| *n == 0 || !replaced(0) || replaced(*n)).collect();
        path(count.get(had % count.len().max(1)).copied().unwrap_or_default())
    }

    /// Whether a level of the user's own has a template of its own in a language.
    pub(super) fn has_own_words(&self, language: Language, level: Level) -> bool {
        let path = level_path(language, level, 0);
        level.is_own() && self.own.iter().any(|(own, _)| *own == path)
    }

    /// The levels of the user's own that have a template of their own in a language.
    pub(super) fn own_levels(&self, language: Language) -> impl Iterator<Item = Level> {
        self.levels.iter().copied().filter(move |level| self.has_own_words(language, *level))
    }

    /// Renders a letter's template.
    pub(super) fn draft(&self, path: &str, values: &Context) -> Result<Draft, LetterError> {
        let text = self.tera.render(path, values).map_err(|e| LetterError::Template(problem(path, &e)))?;
        let draft = Draft::read(&text).map_err(|message| {
            LetterError::Template(Problem { file: path.into(), line: 1, message: message.into() })
        })?;
        Ok(if self.swiss && path.starts_with("de/") { draft.in_swiss() } else { draft })
    }

    /// The blocks as HTML. `preview` is what a message list shows beside the subject.
    pub(super) fn html(
        &self,
        language: Language,
        title: &str,
        preview: &str,
        blocks: &[Block],
    ) -> Result<String, LetterError> {
        let mut values = Context::new();
        values.insert("language", language.code());
        values.insert("title", title);
        values.insert("preview", preview);
        values.insert("blocks", blocks);
        let html = self.tera.render(FRAME, &values).map_err(|e| LetterError::Template(problem(FRAME, &e)))?;
        // Named, so that it outlives what mail programs and proxies do to spaces.
        Ok(html.replace(blocks::NO_BREAK, "&nbsp;"))
    }

    /// Top-level names that a template uses.
    pub(super) fn names_used(&self, path: &str) -> Vec<&str> {
        self.tera.get_template_variables(path).map(|names| names.into_iter().collect()).unwrap_or_default()
    }
}

impl Letters {
    /// A user's own text of a file.
    pub(super) fn own_text(&self, path: &str) -> Option<&str> {
        self.own.iter().rev().find(|(own, _)| own == path).map(|(_, text)| unmarked(text))
    }

    /// The templates by their path, embedded or the user's own.
    pub(super) fn template_files(&self) -> impl Iterator<Item = (&str, &str)> {
        let embedded = EMBEDDED.iter().map(|(path, _)| *path);
        let own = self.own.iter().map(|(path, _)| path.as_str());
        let own = own.filter(|path| !EMBEDDED.iter().any(|(known, _)| known == path));
        let paths = embedded.chain(own).filter(|path| is_template(path));
        paths.map(|path| (path, self.own_text(path).unwrap_or_else(|| source(path))))
    }

    /// The first line of a template that has a name in it; 0 if none.
    pub(super) fn line_of_name(&self, path: &str, name: &str) -> usize {
        let own = self.own.iter().rev().find(|(p, _)| p == path).map(|(_, text)| text.as_str());
        let text = own.unwrap_or_else(|| source(path));
        text.lines().position(|line| line.contains(name)).map(|at| at + 1).unwrap_or(0)
    }
}

/// Tera before it has templates, with what they may use.
pub(super) fn bare() -> Tera {
    let mut tera = Tera::default();
    tera.register_filter("said", said);
    tera
}

/// Whether tera reads a file.
fn is_template(path: &str) -> bool {
    path.ends_with(".txt") || path.ends_with(".html")
}

/// A user's text without the byte order mark that some editors put in front.
fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// How many wordings a level has. The early ones come again and again, invoice after invoice: nobody shall read the
/// same mail twice in a row.
pub(super) fn wordings(level: Level) -> usize {
    match level {
        Level::Upcoming | Level::Reminder | Level::FirstNotice | Level::SecondNotice => 3,
        Level::FinalNotice | Level::FormalDemand | Level::Handover | Level::Own(_) => 1,
    }
}

/// The path of a level's template: `de/reminder.txt`, and from 1 on `de/reminder.2.txt` …
pub(super) fn level_path(language: Language, level: Level, wording: usize) -> String {
    match wording {
        0 => format!("{}/{}.txt", language.code(), level.name()),
        n => format!("{}/{}.{}.txt", language.code(), level.name(), n + 1),
    }
}

/// The path of a letter's template.
pub(super) fn post_path(language: Language, text: Text) -> String {
    format!("{}/post_{}.txt", language.code(), text.name())
}

/// The path of an answer's template.
pub(super) fn answer_path(language: Language, answer: Answer) -> String {
    format!("{}/answer_{}.txt", language.code(), super::words::answer(answer))
}

/// An embedded file's text.
pub(super) fn source(path: &str) -> &'static str {
    EMBEDDED.iter().find(|(known, _)| *known == path).map(|(_, text)| *text).unwrap_or("")
}

/// A tera error as a problem.
pub(super) fn problem(path: &str, error: &tera::Error) -> Problem {
    match error.kind() {
        tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => Problem {
            file: match report.filename() {
                "" => path.into(),
                name => name.into(),
            },
            line: report.span().start_line,
            message: report.message().into(),
        },
        kind => Problem { file: path.into(), line: 0, message: kind.to_string() },
    }
}

/// Marks the place of the invoices' table in a template: `{{ table }}` in a paragraph of its own.
pub(super) const TABLE: &str = "\u{E001}";
/// Marks the place of the ways to pay: `{{ payment }}`.
pub(super) const PAYMENT: &str = "\u{E002}";
/// Marks the place of a plan's instalments: `{{ instalments }}`.
pub(super) const INSTALMENTS: &str = "\u{E003}";

/// A rendered template: a line `Subject:`, perhaps a line `Title:`, then paragraphs apart by empty lines.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) subject: String,
    pub(super) title: String,
    /// Each on one line.
    pub(super) paragraphs: Vec<String>,
}

impl Draft {
    /// The title as a block, if there is one.
    pub(super) fn headline(&self) -> Option<Block> {
        (!self.title.is_empty()).then(|| Block::Title { text: self.title.clone() })
    }

    /// As Switzerland writes: no comma after the salutation, and what follows begins with a capital.
    fn in_swiss(mut self) -> Draft {
        if let [salutation, first, ..] = &mut self.paragraphs[..]
            && let Some(bare) = salutation.strip_suffix(',')
        {
            *salutation = bare.to_string();
            let mut letters = first.chars();
            if let Some(initial) = letters.next() {
                *first = initial.to_uppercase().chain(letters).collect();
            }
        }
        self
    }

    fn read(text: &str) -> Result<Draft, &'static str> {
        let mut lines = text.lines();
        let mut field = |name: &str| {
            let line = lines.by_ref().find(|line| !line.trim().is_empty())?;
            line.strip_prefix(name)?.strip_prefix(':').map(|value| value.trim().to_string())
        };
        let subject =
            field("Subject").filter(|s| !s.is_empty()).ok_or("the first line must be `Subject: …`")?;
        let mut rest = lines.peekable();
        let title = rest.next_if(|line| line.starts_with("Title:")).unwrap_or("Title:");
        let title = title.trim_start_matches("Title:").trim().to_string();
        let mut paragraphs = vec![String::new()];
        for line in rest.map(str::trim) {
            match paragraphs.last_mut() {
                Some(last) if !line.is_empty() => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(line);
                }
                Some(last) if last.is_empty() => {}
                _ => paragraphs.push(String::new()),
            }
        }
        paragraphs.retain(|p| !p.is_empty());
        if paragraphs.is_empty() { Err("there is no text") } else { Ok(Draft { subject, title, paragraphs }) }
    }
}
