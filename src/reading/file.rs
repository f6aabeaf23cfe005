//! Rule files: TOML → checked, compiled rules, with every problem at once.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::pattern::{GroupId, Lexicon, Pattern, forms};
use super::sentences::Shapes;
use super::tokens::{Kind, Lexed};
use super::words::Respelt;
use super::written::{Placed, RawFile};
use crate::dunning::{Intent, Language};

/// What is wrong with a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which file: `rules/replies/de.toml`, or the second source of a language as `de.toml (2)`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Where all parts of a pattern must lie together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub(super) enum Scope {
    #[default]
    Clause,
    Sentence,
    Text,
    Subject,
}

/// What kind of sentence a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Mood {
    Statement,
    Question,
}

/// What a negation beside the words of a rule does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub(super) enum Negation {
    #[default]
    Cancels,
    Ignored,
}

/// A compiled rule.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub id: String,
    pub intent: Intent,
    pub weight: f64,
    pub scope: Scope,
    pub mood: Option<Mood>,
    pub negation: Negation,
    pub when: Vec<Pattern>,
    pub unless: Vec<Pattern>,
    pub unless_sentence: Vec<Pattern>,
    pub unless_text: Vec<Pattern>,
    /// Intents that it drops in its sentence (with scope `text`, everywhere).
    pub cancels: Vec<Intent>,
    /// Counts only when no other rule has fired.
    pub fallback: bool,
    /// From a user's own file.
    pub own: bool,
    pub matches: Vec<String>,
    pub not: Vec<String>,
}

/// Patterns that cancel all rules of an intent.
#[derive(Debug, Clone, Default)]
pub(super) struct Cancellers {
    pub clause: Vec<(Intent, Pattern)>,
    pub sentence: Vec<(Intent, Pattern)>,
    pub text: Vec<(Intent, Pattern)>,
}

/// Everything that is known of one language.
#[derive(Debug, Clone)]
pub(super) struct Grammar {
    pub language: Language,
    pub lexicon: Lexicon,
    pub respelt: Respelt,
    pub shapes: Shapes,
    pub cancellers: Cancellers,
    pub rules: Vec<Rule>,
    /// What words stand for, under the same names in every language, sorted by name.
    pub concepts: Vec<(GroupId, String)>,
    /// For every group the patterns whose key it is.
    pub by_key: Vec<Vec<Keyed>>,
}

/// A pattern of a rule, to look at where its key occurs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keyed {
    /// Index of the rule, and of the pattern in it.
    pub rule: usize,
    pub pattern: usize,
    /// That of the rule.
    pub scope: Scope,
}

/// Groups that the engine itself asks for; each file must have the first of them.
pub(super) const RESERVED: [&str; 10] = [
    "negation",
    "not_negation",
    "closing",
    "salutation",
    "opens_clause",
    "asks",
    "parts",
    "halves",
    "thirds",
    "quarters",
];

/// So many files of a language come with the program, the first ones; the others are a user's own.
const EMBEDDED_FILES: usize = 2;

/// Compiles the sources of one language; later ones add to and override earlier ones.
pub(super) fn compile(
    language: Language,
    sources: &[(String, &str)],
    problems: &mut Vec<Problem>,
) -> Grammar {
    let mut files = Vec::new();
    for (name, text) in sources {
        match toml::from_str::<RawFile<'_>>(text) {
            Ok(raw) => files.push((Source { name, text }, raw)),
            Err(error) => {
                let source = Source { name, text };
                let at = error.span().map_or(0, |s| s.start);
                problems.push(source.problem(at, error.message().to_string()));
            }
        }
    }
    let mut lexicon = Lexicon::new(language);
    RESERVED.iter().for_each(|name| {
        lexicon.group(name);
    });
    for (source, raw) in &files {
        if raw.language != language {
            problems.push(
                source.problem(0, format!("language = {:?} in a file for {language}", raw.language.code())),
            );
        }
        raw.groups.keys().for_each(|name| {
            lexicon.group(name);
        });
    }
    groups(&files, &mut lexicon, problems);
    let concepts = concepts(&files, &mut lexicon, problems);
    let respelt = respellings(&files, language);
    let cancellers = cancellers(&files, &mut lexicon, problems);
    let rules = rules(&files, language, &mut lexicon, problems);
    let shapes = shapes(&files, &mut lexicon);
    lexicon.finish();
    let mut by_key = vec![Vec::new(); lexicon.len()];
    for (r, rule) in rules.iter().enumerate() {
        for (p, pattern) in rule.when.iter().enumerate() {
            by_key[pattern.key].push(Keyed { rule: r, pattern: p, scope: rule.scope });
        }
    }
    Grammar { language, lexicon, respelt, shapes, cancellers, rules, concepts, by_key }
}

struct Source<'a> {
    name: &'a str,
    text: &'a str,
}

impl Source<'_> {
    fn problem(&self, at: usize, message: String) -> Problem {
        let line = self.text.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
        Problem { file: self.name.to_string(), line, message }
    }
}

fn groups(files: &[(Source<'_>, RawFile<'_>)], lexicon: &mut Lexicon, problems: &mut Vec<Problem>) {
    let mut included = Vec::new();
    for (source, raw) in files {
        for (name, phrases) in &raw.groups {
            let id = lexicon.group(name);
            for phrase in phrases {
                let text: &str = phrase.get_ref();
                if let Some(from) = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
                    match lexicon.known(from) {
                        Some(from) => included.push((id, from)),
                        None => problems
                            .push(source.problem(phrase.span().start, format!("there is no group {from:?}"))),
                    }
                } else if let Err(message) = lexicon.add(id, text) {
                    problems.push(source.problem(phrase.span().start, message));
                }
            }
        }
    }
    // Groups within groups: as often as they may be nested.
    for _ in 0..4 {
        included.iter().for_each(|(into, from)| lexicon.include(*into, *from));
    }
}

/// Concepts live beside the groups, under names that no group can have.
fn concepts(
    files: &[(Source<'_>, RawFile<'_>)],
    lexicon: &mut Lexicon,
    problems: &mut Vec<Problem>,
) -> Vec<(GroupId, String)> {
    let mut out = BTreeMap::new();
    for (source, raw) in files {
        for (name, phrases) in &raw.concepts {
            let id = lexicon.group(&format!(":{name}"));
            out.insert(name.clone(), id);
            for phrase in phrases {
                if let Err(message) = lexicon.add(id, phrase.get_ref()) {
                    problems.push(source.problem(phrase.span().start, message));
                }
            }
        }
    }
    out.into_iter().map(|(name, id)| (id, name)).collect()
}

fn respellings(files: &[(Source<'_>, RawFile<'_>)], language: Language) -> Respelt {
    let fold = |text: &str| -> Vec<(String, String)> {
        let lexed = Lexed::new(text);
        let words = lexed.tokens.iter().filter(|t| t.kind == Kind::Word);
        words.map(|t| forms(&lexed, t, language)).collect()
    };
    let mut out = Respelt::default();
    for (_, raw) in files {
        for (word, meant) in &raw.words {
            if let [word] = fold(word).as_slice() {
                out.insert(word.0.clone(), fold(meant.get_ref()));
            }
        }
    }
    out
}

fn compile_all(
    source: &Source<'_>,
    written: &[Placed<'_>],
    lexicon: &mut Lexicon,
    problems: &mut Vec<Problem>,
) -> Vec<Pattern> {
    let mut out = Vec::new();
    for pattern in written {
        match lexicon.pattern(pattern.get_ref()) {
            Ok(compiled) => out.extend(compiled),
            Err(message) => problems.push(source.problem(pattern.span().start, message)),
        }
    }
    out
}

fn cancellers(
    files: &[(Source<'_>, RawFile<'_>)],
    lexicon: &mut Lexicon,
    problems: &mut Vec<Problem>,
) -> Cancellers {
    let mut out = Cancellers::default();
    for (source, raw) in files {
        let tables = [
            (&raw.unless.clause, &mut out.clause),
            (&raw.unless.sentence, &mut out.sentence),
            (&raw.unless.text, &mut out.text),
        ];
        for (table, list) in tables {
            for (intent, patterns) in table {
                let compiled = compile_all(source, patterns, lexicon, problems);
                list.extend(compiled.into_iter().map(|p| (*intent, p)));
            }
        }
    }
    out
}

fn rules(
    files: &[(Source<'_>, RawFile<'_>)],
    language: Language,
    lexicon: &mut Lexicon,
    problems: &mut Vec<Problem>,
) -> Vec<Rule> {
    let mut out: Vec<Rule> = Vec::new();
    for (number, (source, raw)) in files.iter().enumerate() {
        for id in &raw.disable {
            match out.iter().position(|r| r.id == **id.get_ref()) {
                Some(at) => drop(out.remove(at)),
                None => problems
                    .push(source.problem(id.span().start, format!("there is no rule {:?}", &**id.get_ref()))),
            }
        }
        let mut seen = Vec::new();
        for spanned in &raw.rule {
            let raw = spanned.get_ref();
            let at = spanned.span().start;
            if !(0.0..=1.0).contains(&raw.weight) {
                problems.push(source.problem(at, format!("{}: weight lies between 0 and 1", raw.id)));
            }
            if !raw.id.starts_with(&format!("{language}.")) {
                problems.push(source.problem(at, format!("{}: an id begins with \"{language}.\"", raw.id)));
            }
            if seen.contains(&raw.id) {
                problems.push(source.problem(at, format!("{}: this id is already taken", raw.id)));
            }
            if raw.when.is_empty() {
                problems.push(source.problem(at, format!("{}: `when` is empty", raw.id)));
            }
            if number == 0 && raw.matches.is_empty() {
                problems
                    .push(source.problem(at, format!("{}: give at least one example in `matches`", raw.id)));
            }
            seen.push(raw.id.clone());
            let texts = |list: &[Placed<'_>]| list.iter().map(|s| s.get_ref().to_string()).collect();
            let rule = Rule {
                id: raw.id.clone(),
                intent: raw.intent,
                weight: raw.weight.clamp(0.0, 1.0),
                scope: raw.scope,
                mood: raw.mood,
                negation: raw.negation,
                when: compile_all(source, &raw.when, lexicon, problems),
                unless: compile_all(source, &raw.unless, lexicon, problems),
                unless_sentence: compile_all(source, &raw.unless_sentence, lexicon, problems),
                unless_text: compile_all(source, &raw.unless_text, lexicon, problems),
                cancels: raw.cancels.clone(),
                fallback: raw.fallback,
                own: number >= EMBEDDED_FILES,
                matches: texts(&raw.matches),
                not: texts(&raw.not),
            };
            match out.iter_mut().find(|r| r.id == rule.id) {
                Some(known) => *known = rule,
                None => out.push(rule),
            }
        }
    }
    out
}

fn shapes(files: &[(Source<'_>, RawFile<'_>)], lexicon: &mut Lexicon) -> Shapes {
    let mut of = |name: &str| {
        let mut out = Vec::new();
        for phrase in files.iter().filter_map(|(_, raw)| raw.groups.get(name)).flatten() {
            // A bad phrase has been reported by `groups`.
            out.extend(lexicon.phrase(phrase.get_ref()).ok());
        }
        out.sort_unstable();
        out
    };
    Shapes { closing: of("closing"), salutation: of("salutation"), opens_clause: of("opens_clause") }
}
