//! The words of a language: `words.toml`, checked once, then never missing.

use std::collections::{BTreeMap, BTreeSet};

use super::format::{Locale, Plural};
use super::{Problem, line_of};
use crate::dunning::{Answer, HoldKind, Intent, Language, Level, NeverDun, QuestionKind, Status};

/// The words of one language, by `section.key`; plural forms by `section.key.one` and so on.
#[derive(Debug, Clone)]
pub(super) struct Words {
    language: Language,
    /// Whether figures are as Switzerland writes them.
    swiss: bool,
    map: BTreeMap<String, String>,
}

/// A value to fill into a word: its place's name and itself.
pub(super) type Fill<'a> = (&'a str, &'a str);

impl Words {
    /// Reads the embedded words and lays a user's own over them, key by key. `reference` has the keys and
    /// places that must and may occur: every language says the same.
    pub(super) fn parse(
        language: Language,
        embedded: &str,
        user: Option<&str>,
        reference: &Reference,
    ) -> Result<Words, Vec<Problem>> {
        let file = format!("{}/words.toml", language.code());
        let mut problems = Vec::new();
        let mut map = BTreeMap::new();
        for text in [Some(embedded), user].into_iter().flatten() {
            match flatten(text) {
                Ok(found) => {
                    for (key, word) in found {
                        if let Some(message) = reference.complaint(&key, &word, language) {
                            problems.push(Problem {
                                file: file.clone(),
                                line: line_of_key(text, &key),
                                message,
                            });
                        }
                        map.insert(key, word);
                    }
                }
                Err((line, message)) => problems.push(Problem { file: file.clone(), line, message }),
            }
        }
        for key in reference.keys(language) {
            if !map.contains_key(&key) {
                problems.push(Problem {
                    file: file.clone(),
                    line: 0,
                    message: format!("the word {key} is missing"),
                });
            }
        }
        if problems.is_empty() { Ok(Words { language, swiss: false, map }) } else { Err(problems) }
    }

    /// The language.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The language as a country writes its figures.
    pub(super) fn locale(&self) -> Locale {
        Locale { language: self.language, swiss: self.swiss }
    }

    /// The same with each word as `say` has it.
    pub(super) fn reworded(self, swiss: bool, say: impl Fn(&str) -> String) -> Words {
        let map = self.map.into_iter().map(|(key, word)| (key, say(&word))).collect();
        Words { map, swiss, ..self }
    }

    /// The words of letters to debtors, by key.
    #[cfg(test)]
    pub(super) fn of_letters(&self) -> impl Iterator<Item = (String, String)> {
        let of_letter = |key: &str| {
            ["notice", "claim", "step", "answer", "prescribed"]
                .contains(&key.split('.').next().unwrap_or_default())
        };
        self.map.iter().filter(move |(key, _)| of_letter(key)).map(|(key, word)| (key.clone(), word.clone()))
    }

    /// A word as it stands. Keys are this module's own; that each exists is tested, and checked for a user's
    /// file at the start.
    pub(super) fn get(&self, key: &str) -> &str {
        self.map.get(key).map(String::as_str).unwrap_or(MISSING)
    }

    /// A word of a section by the name of an enum's variant.
    pub(super) fn of(&self, section: &str, name: &str) -> &str {
        self.get(&format!("{section}.{name}"))
    }

    /// A word with its places filled.
    pub(super) fn say(&self, key: &str, fill: &[Fill]) -> String {
        filled(self.get(key), fill)
    }

    /// A word in the plural form for `n`, which fills `{n}` too.
    pub(super) fn plural(&self, key: &str, n: u64, fill: &[Fill]) -> String {
        let number = n.to_string();
        let mut fill = fill.to_vec();
        fill.push(("n", &number));
        self.say(&format!("{key}.{}", Plural::of(n, self.language).name()), &fill)
    }
}

/// What stands where a word is missing, which the tests look for.
pub(super) const MISSING: &str = "⟦?⟧";

/// Fills `{name}`; a value is never read for places itself.
fn filled(word: &str, fill: &[Fill]) -> String {
    let mut text = String::with_capacity(word.len() + 32);
    let mut rest = word;
    while let Some((before, place)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = place.split_once('}') else {
            text.push('{');
            rest = place;
            continue;
        };
        text.push_str(fill.iter().find(|(n, _)| *n == name).map(|(_, v)| *v).unwrap_or(MISSING));
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The places `{name}` of a word.
fn places(word: &str) -> BTreeSet<&str> {
    word.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

/// The keys that every language has, with the places that a word may fill; taken from the embedded English.
#[derive(Debug)]
pub(super) struct Reference {
    /// Keys without plural form → places.
    single: BTreeMap<String, BTreeSet<String>>,
    /// Keys with plural forms → places.
    plural: BTreeMap<String, BTreeSet<String>>,
    /// Keys without places that a language may have.
    optional: BTreeSet<String>,
}

impl Reference {
    /// The keys and places of a words file.
    pub(super) fn of(text: &str) -> Reference {
        let mut reference =
            Reference { single: BTreeMap::new(), plural: BTreeMap::new(), optional: BTreeSet::new() };
        for (key, word) in flatten(text).unwrap_or_default() {
            let (map, key) = match plural_stem(&key) {
                Some((stem, _)) => (&mut reference.plural, stem),
                None => (&mut reference.single, key.as_str()),
            };
            map.entry(key.into()).or_default().extend(places(&word).into_iter().map(String::from));
        }
        reference
    }

    /// The same, and what levels of a user's own may be called.
    pub(super) fn with_levels(mut self, levels: &[Level]) -> Reference {
        let names = levels.iter().flat_map(|l| [format!("level.{}", l.name()), format!("step.{}", l.name())]);
        self.optional.extend(names);
        self
    }

    /// All keys that a language needs.
    fn keys(&self, language: Language) -> impl Iterator<Item = String> {
        let forms = Plural::forms(language).iter();
        let plural =
            self.plural.keys().flat_map(move |k| forms.clone().map(move |f| format!("{k}.{}", f.name())));
        self.single.keys().cloned().chain(plural)
    }

    /// What is wrong with a word, if anything.
    fn complaint(&self, key: &str, word: &str, language: Language) -> Option<String> {
        let none = BTreeSet::new();
        let known = match plural_stem(key) {
            _ if self.optional.contains(key) => Some(&none),
            Some((stem, form)) if Plural::forms(language).iter().any(|f| f.name() == form) => {
                self.plural.get(stem)
            }
            Some(_) => return Some(format!("{key}: the language has no such plural form")),
            None => self.single.get(key),
        };
        let Some(known) = known else { return Some(format!("{key} is no word that dunmail uses")) };
        let unknown = places(word).into_iter().find(|place| !known.contains(*place))?;
        let known: Vec<String> = known.iter().map(|place| format!("{{{place}}}")).collect();
        let known = if known.is_empty() { "none".into() } else { known.join(", ") };
        Some(format!("{key}: {{{unknown}}} has no value here; known: {known}"))
    }
}

/// A key's stem and its plural form, if it has one.
fn plural_stem(key: &str) -> Option<(&str, &str)> {
    key.rsplit_once('.').filter(|(stem, form)| {
        // `intent.other` is a section's word, `notice.days.other` a plural form.
        stem.contains('.')
            && [Plural::One, Plural::Few, Plural::Many, Plural::Other]
                .iter()
                .any(|plural| plural.name() == *form)
    })
}

/// A TOML file's strings by dotted key, or the line and message of what is wrong with it.
fn flatten(text: &str) -> Result<Vec<(String, String)>, (usize, String)> {
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_of(text, span.start)).unwrap_or(0);
        (line, error.message().to_string())
    })?;
    let mut found = Vec::new();
    walk("", &toml::Value::Table(table), &mut found)?;
    Ok(found)
}

fn walk(key: &str, value: &toml::Value, found: &mut Vec<(String, String)>) -> Result<(), (usize, String)> {
    match value {
        toml::Value::String(word) => found.push((key.into(), word.clone())),
        toml::Value::Table(table) => {
            for (name, value) in table {
                let key = if key.is_empty() { name.clone() } else { format!("{key}.{name}") };
                walk(&key, value, found)?;
            }
        }
        _ => return Err((0, format!("{key}: a word must be a string"))),
    }
    Ok(())
}

/// The line of a key in its file, as far as it is written plainly.
fn line_of_key(text: &str, key: &str) -> usize {
    let name = key.rsplit('.').next().unwrap_or(key);
    let stem = plural_stem(key).and_then(|(stem, _)| stem.rsplit('.').next());
    text.lines()
        .position(|line| {
            let line = line.trim_start();
            let starts =
                |name: &str| line.strip_prefix(name).is_some_and(|r| r.trim_start().starts_with(['=', '.']));
            starts(name) || stem.is_some_and(starts)
        })
        .map(|at| at + 1)
        .unwrap_or(0)
}

/// The name of a hold in `words.toml`.
pub(super) fn hold(kind: HoldKind) -> &'static str {
    match kind {
        HoldKind::Acknowledged => "acknowledged",
        HoldKind::Absent => "absent",
        HoldKind::Promise => "promise",
        HoldKind::Imported => "imported",
        HoldKind::Facts => "facts",
        HoldKind::Bounce => "bounce",
        HoldKind::Request => "request",
        HoldKind::Extension => "extension",
        HoldKind::PaymentClaimed => "payment_claimed",
        HoldKind::PlanRequest => "plan_request",
        HoldKind::UnreadReply => "unread_reply",
        HoldKind::UncertainSend => "uncertain_send",
        HoldKind::Human => "human",
        HoldKind::Hardship => "hardship",
        HoldKind::Dispute => "dispute",
        HoldKind::Refusal => "refusal",
        HoldKind::StopContact => "stop_contact",
        HoldKind::Legal => "legal",
        HoldKind::Insolvency => "insolvency",
        HoldKind::TimeBarred => "time_barred",
    }
}

/// The name of a question in `words.toml`.
pub(super) fn question(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Reply => "reply",
        QuestionKind::Missing => "missing",
        QuestionKind::Contradiction => "contradiction",
        QuestionKind::Unsure => "unsure",
        QuestionKind::Bounce => "bounce",
        QuestionKind::Approve => "approve",
        QuestionKind::DraftGone => "draft_gone",
        QuestionKind::Uncertain => "uncertain",
        QuestionKind::Refused => "refused",
        QuestionKind::WhichPaid => "which_paid",
        QuestionKind::Promise => "promise",
        QuestionKind::CheckBank => "check_bank",
        QuestionKind::Handover => "handover",
        QuestionKind::Call => "call",
        QuestionKind::Letter => "letter",
        QuestionKind::Task => "task",
        QuestionKind::Credit => "credit",
        QuestionKind::Iban => "iban",
        QuestionKind::Imported => "imported",
        QuestionKind::Payment => "payment",
        QuestionKind::Returned => "returned",
        QuestionKind::Lapses => "lapses",
        QuestionKind::Lapsed => "lapsed",
        QuestionKind::NoRate => "no_rate",
        QuestionKind::Unverified => "unverified",
        QuestionKind::Proposal => "proposal",
    }
}

/// The name of a status in `words.toml`.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "open",
        Status::Paid => "paid",
        Status::WrittenOff => "written_off",
        Status::Collections => "collections",
        Status::NeverDun(NeverDun::DirectDebit) => "direct_debit",
        Status::NeverDun(NeverDun::PaidByCard) => "paid_by_card",
        Status::NeverDun(NeverDun::AlreadyPaid) => "already_paid",
        Status::NeverDun(NeverDun::ZeroTotal) => "zero_total",
    }
}

/// The name of an answer in `words.toml` and in the names of its template.
pub(super) fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Plan => "plan",
        Answer::Document => "document",
        Answer::Dispute => "dispute",
        Answer::Extension => "extension",
        Answer::Hardship => "hardship",
        Answer::Drift => "drift",
        Answer::Content => "content",
        Answer::Meeting => "meeting",
        Answer::Thanks => "thanks",
    }
}

impl Words {
    pub(super) fn level(&self, level: Level) -> &str {
        self.of_level("level", level)
    }

    /// The word of a section for a level; one of the user's own without a word has that of the level it is like.
    pub(super) fn of_level(&self, section: &str, level: Level) -> &str {
        let own = self.map.get(&format!("{section}.{}", level.name()));
        own.map_or_else(|| self.of(section, level.standard().name()), String::as_str)
    }

    pub(super) fn hold(&self, kind: HoldKind) -> &str {
        self.of("hold", hold(kind))
    }

    pub(super) fn question(&self, kind: QuestionKind) -> &str {
        self.of("question", question(kind))
    }

    pub(super) fn status(&self, value: Status) -> &str {
        self.of("status", status(value))
    }

    pub(super) fn intent(&self, intent: Intent) -> &str {
        self.of("intent", intent.label())
    }

    pub(super) fn answer(&self, kind: Answer) -> &str {
        self.of("answer", answer(kind))
    }
}

#[cfg(test)]
mod tests {
    use super::super::templates::source;
    use super::*;

    /// The sources of this module, as far as they name words.
    const SOURCES: [&str; 14] = [
        include_str!("answer.rs"),
        include_str!("attention.rs"),
        include_str!("call.rs"),
        include_str!("card.rs"),
        include_str!("question.rs"),
        include_str!("cards.rs"),
        include_str!("claim.rs"),
        include_str!("dossier.rs"),
        include_str!("history.rs"),
        include_str!("notice.rs"),
        include_str!("parts.rs"),
        include_str!("post.rs"),
        include_str!("prescribed.rs"),
        include_str!("words.rs"),
    ];

    /// String literals of the sources.
    fn literals() -> BTreeSet<&'static str> {
        SOURCES.iter().flat_map(|text| text.split('"').skip(1).step_by(1)).collect()
    }

    #[test]
    fn every_word_that_the_code_names_exists_and_every_word_is_named() {
        let reference = Reference::of(source("en/words.toml"));
        let known: BTreeSet<&str> =
            reference.single.keys().chain(reference.plural.keys()).map(String::as_str).collect();
        let sections: BTreeSet<&str> = known.iter().filter_map(|key| key.split('.').next()).collect();
        let literals = literals();
        for literal in &literals {
            let Some((section, key)) = literal.split_once('.') else { continue };
            let looks =
                sections.contains(section) && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(!looks || key == "rs" || known.contains(literal), "{literal} is no word");
        }
        // These sections are looked up by the name of an enum's variant.
        let by_name = [
            "level", "status", "hold", "intent", "question", "ask", "fact", "figure", "gesture", "label",
            "answer", "evidence", "let_off", "priority", "role", "step", "fate", "language", "register",
        ];
        for key in &known {
            let section = key.split('.').next().unwrap_or("");
            assert!(by_name.contains(&section) || literals.contains(key), "nothing says {key}");
        }
    }

    #[test]
    fn every_sign_and_every_reason_has_its_word() {
        use crate::dunning::{Evidence, Reason};
        let reference = Reference::of(source("en/words.toml"));
        let reasons = [Reason::Skonto, Reason::Rounding, Reason::Charges, Reason::Credit(String::new())];
        let reasons = reasons.iter().map(|reason| format!("let_off.{}", reason.name()));
        for key in Evidence::ALL.iter().map(|sign| format!("evidence.{}", sign.name())).chain(reasons) {
            assert!(reference.single.contains_key(&key), "{key}");
        }
    }

    #[test]
    fn values_are_not_read_for_places() {
        assert_eq!(filled("{a} und {b}", &[("a", "{b}"), ("b", "B")]), "{b} und B");
        assert_eq!(filled("{c}", &[]), MISSING);
        assert_eq!(filled("offen {", &[]), "offen {");
    }

    #[test]
    fn all_languages_say_the_same_with_the_same_places() {
        let reference = Reference::of(source("en/words.toml"));
        for language in Language::ALL {
            let file = format!("{}/words.toml", language.code());
            let words = Words::parse(language, source(&file), None, &reference).unwrap();
            assert_eq!(words.language(), language);
            for (key, word) in &words.map {
                let stem = plural_stem(key).map(|(stem, _)| stem).unwrap_or(key);
                let expected = reference.single.get(stem).or_else(|| reference.plural.get(stem)).unwrap();
                let found: BTreeSet<String> = places(word).into_iter().map(String::from).collect();
                assert_eq!(&found, expected, "{language} {key}: {word}");
                assert!(!word.trim().is_empty() && word.trim() == word, "{language} {key}");
            }
        }
    }
}
