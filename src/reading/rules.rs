//! The rules: loading them, reading with them, checking them against their own examples.
//!
//! # How a rule file works
//!
//! One TOML file a language, `rules/replies/de.toml` and so on. It has five sections. Beside it lie the concepts of the
//! language (`rules/replies/concepts/de.toml`) and the weights of all languages (`rules/replies/weights.txt`), see below.
//!
//! **`language = "de"`** comes first.
//!
//! **`[words]`** brings what people type into the form in which the rules are written: `hab = "habe"`,
//! `"gibts" = "gibt es"`. Use it for slang, dialect and run-together words. Before that, everything is already lower
//! case, without diacritics (`ü` = `u`, `ł` = `l`, `ß` = `ss`; in German also `ue` = `ü`), so spell words correctly and
//! do not list spellings without diacritics. English `don't`, `we'll`, `I've` are taken apart (`do not`, `we will`, …),
//! German `geht's` too. In words of seven letters and more one typing error is forgiven.
//!
//! **`[groups]`** names sets of cues: `pay = ["zahl*", "überweis*", "begleich*"]`. An entry is a word or a phrase of
//! words that follow each other; punctuation does not count. `*` at the end (`zahl*`), the beginning (`*zahlung`) or both
//! (`*frist*`) stands for any letters; `_` for any one word (not the first). An entry `"{other}"` takes in a group.
//! The engine itself uses these groups, so every file has them:
//! - `negation`: not, no, never, without … A rule is cancelled by a negation within five words in the same clause,
//!   unless its own pattern holds that very word.
//! - `not_negation`: phrases with a negation that deny nothing ("kein Problem", "not only").
//! - `closing`: what begins a signature at the start of a short line ("mit freundlichen grüßen", "gruß").
//! - `salutation`: what begins a greeting ("sehr geehrte", "hallo").
//! - `opens_clause`: conjunctions that open a clause without a comma ("aber", "weil", "but").
//! - `asks`: what begins a question that may lack its mark ("können wir", "could we").
//! - `parts` (instalments, Raten), `halves`, `thirds`, `quarters`: for counting instalments.
//!
//! **`[[rule]]`**, as many as you like:
//! ```toml
//! [[rule]]
//! id = "en.promise.will_pay"      # unique, begins with the language; shown to people
//! intent = "promise_to_pay"       # a label of the guide
//! weight = 0.8                    # how sure it makes one; default 0.7
//! when = ["{we} ..3 will|shall ..4 {pay}", "{money} & {goes} & <future>"]   # any of these
//! unless = ["{if}"]               # not if any of these holds in the same clause
//! matches = ["We will transfer the amount on Friday."]   # at least one; must fire
//! not = ["We will not pay.", "If we could pay we would."] # must not fire
//! ```
//! A pattern is one sequence, or several joined by `&`: all must hold, in any order. In a sequence stand `{group}`,
//! words, alternatives `a|b|{group}` (join the words of a phrase by `_`: `at_once|now`), and optional elements `[a|b]`.
//! Elements follow each other directly, unless `..` (up to 6 words between), `..3` (up to 3) or `...` (any number) stands
//! between them. Special elements: `<date>` any date, `<past>` and `<future>` one that surely lies there (a bare
//! weekday is neither), `<length>` a mere length of time ("two weeks"), `<amount>` a sum, `<number>` any figure,
//! `<email>` an address, `<question>` the sentence ends in a question mark, `<start>` and `<end>` the edges of the scope.
//!
//! Further keys:
//! - `scope`: `clause` (default), `sentence`, `text`, `subject`. Commas, semicolons, colons, dashes and the words of
//!   `opens_clause` end a clause. In `subject` only the subject line is read.
//! - `mood`: `statement` or `question`. A sentence is a question when it ends in `?` or begins with a cue of `asks`.
//! - `negation = "ignored"`: negations do not cancel this rule.
//! - `unless_sentence`, `unless_text`: as `unless`, but looked for in the whole sentence or text.
//! - `fallback = true`: the rule counts only where no other fires. For weak signs; prefer intents
//!   that hold the account to those that let it go (a complaint taken for a promise costs a customer).
//! - `cancels = ["promise_to_pay"]`: when the rule fires, it drops these intents in its sentence (with scope `text`:
//!   everywhere). This is how "as soon as you send the credit note" turns a promise into a dispute.
//!
//! **`[unless.clause]`, `[unless.sentence]`, `[unless.text]`**: `promise_to_pay = ["{if}", …]` cancels every rule of that
//! intent where one of the patterns holds.
//!
//! # From rules to a reading
//!
//! No rule decides alone. What the rules of an intent say together, 1 − Π(1 − weight), is one sign among others: the
//! words of the text, pieces of them, two words in a row, and the *concepts* that they stand for. A concept file is one
//! table, `[concepts]`, that lists cues under names which are the same in every language: `pay_past = ["bezahlt", …]`,
//! `pay_past = ["paid", …]`. What is learnt of "not … pay_past" from English replies so helps to read Polish ones.
//! `weights.txt` says how many points each sign gives to each intent; [`super::fit`] makes it from labelled replies. A
//! rule of your own needs no weight there: it speaks through its intent's sum.
//!
//! What follows from several intents at once (a hardship with a proposal is a proposal, and so on) is not a rule file's
//! business: see `settle.rs`.
//!
//! Think in mechanisms: who does what, when, on which condition; not in whole sentences. Try a sentence with
//! `dunmail rules explain`. A file of your own that is laid over ours may add to groups, replace rules by their id,
//! and switch off rules by `disable = ["de.some.rule"]`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::OnceLock;
use std::thread;

use jiff::civil::Date;

use super::engine::{self, Outcome};
use super::evidence::{self, Shown};
use super::explain::Explanation;
use super::file::{Grammar, Problem, compile};
use super::fit::Shows;
use super::language::{Heard, identify_heard};
use super::settle;
use super::signs::Sort;
use super::tokens::Lexed;
use super::weights::Weights;
use super::{Reading, engine::Findings};
use crate::dunning::Language;

/// The rules of all languages.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// In the order of [`Language::ALL`]. What comes with the program is made ready when it is first needed: most runs
    /// read no reply, and few read more than one language.
    grammars: [OnceLock<Grammar>; 4],
    weights: OnceLock<Weights>,
}

/// A message to read.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What was newly written.
    pub text: &'a str,
    /// The subject line.
    pub subject: &'a str,
    /// The day on which it was sent, in the sender's own zone.
    pub sent: Date,
    /// The language in which the debtor was written to.
    pub hint: Option<Language>,
    /// What says that no person wrote it; `None` for a person's mail.
    pub automatic: Option<Automatic>,
}

/// How the head of a mail says that a machine sent it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Automatic {
    /// That it is an absence note (`true`), a receipt (`false`).
    pub absence: Option<bool>,
    /// Only the subject says so: weaker than words that no machine writes.
    pub titled: bool,
}

impl<'a> Input<'a> {
    /// What a person has written.
    pub fn by_person(text: &'a str, subject: &'a str, sent: Date, hint: Option<Language>) -> Input<'a> {
        Input { text, subject, sent, hint, automatic: None }
    }
}

/// An example in a rule file that does not do what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFailure {
    /// The rule's id.
    pub rule: String,
    /// The example.
    pub example: String,
    /// `true`: it should have fired; `false`: it should not have.
    pub expected: bool,
    /// What happened instead, as far as known.
    pub why: String,
}

impl std::fmt::Display for ExampleFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let verb = if self.expected { "should fire on" } else { "should not fire on" };
        write!(f, "{} {verb} {:?}: {}", self.rule, self.example, self.why)
    }
}

/// A file that says how replies are read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Beneath `rules`, as `replies/de.toml`; of a user's own file the path that problems are to name.
    pub path: String,
    /// Of which language it tells; `None`: the weights, of all.
    pub language: Option<Language>,
    /// What stands in it.
    pub text: Cow<'static, str>,
}

/// The rules and the concepts of each language, in the order of [`Language::ALL`].
const EMBEDDED: [[&str; 2]; 4] = [
    [include_str!("../../rules/replies/de.toml"), include_str!("../../rules/replies/concepts/de.toml")],
    [include_str!("../../rules/replies/pl.toml"), include_str!("../../rules/replies/concepts/pl.toml")],
    [include_str!("../../rules/replies/nl.toml"), include_str!("../../rules/replies/concepts/nl.toml")],
    [include_str!("../../rules/replies/en.toml"), include_str!("../../rules/replies/concepts/en.toml")],
];

/// Examples are read as if sent on this Thursday.
pub(super) const EXAMPLES_SENT: Date = jiff::civil::date(2026, 3, 12);

const WEIGHTS: &str = include_str!("../../rules/replies/weights.txt");

/// What is to be done with all that was found: the main language, the findings, the subject line.
pub(super) type Then<'f, T> = dyn FnMut(Option<Language>, &[(&Grammar, Findings<'_>)], &Lexed<'_>) -> T + 'f;

/// The rules of a language, with further files laid over them.
fn grammar(language: Language, own: &[(String, &str)], problems: &mut Vec<Problem>) -> Grammar {
    let [rules, concepts] = EMBEDDED[language as usize];
    let mut all = vec![
        (format!("rules/replies/{language}.toml"), rules),
        (format!("rules/replies/concepts/{language}.toml"), concepts),
    ];
    all.extend_from_slice(own);
    compile(language, &all, problems)
}

fn weights(path: &str, text: &str) -> Result<Weights, Vec<Problem>> {
    let problem = |(line, message)| Problem { file: path.to_string(), line, message };
    Weights::parse(text).map_err(|found| found.into_iter().map(problem).collect())
}

impl Rules {
    /// The rules that come with the program.
    pub fn embedded() -> Result<Rules, Vec<Problem>> {
        Self::parse(&[])
    }

    /// The rules that come with the program, with further files laid over them in the given order; weights replace
    /// those of the program.
    pub fn parse(sources: &[Source]) -> Result<Rules, Vec<Problem>> {
        let mut problems = Vec::new();
        let rules = Rules::default();
        for language in Language::ALL {
            let own: Vec<(String, &str)> = sources
                .iter()
                .filter(|s| s.language == Some(language))
                .map(|s| (s.path.clone(), s.text.as_ref()))
                .collect();
            if !own.is_empty() {
                let grammar = grammar(language, &own, &mut problems);
                rules.grammars[language as usize].get_or_init(|| grammar);
            }
        }
        for source in sources.iter().filter(|s| s.language.is_none()) {
            match weights(&source.path, &source.text) {
                Ok(weights) => drop(rules.weights.set(weights)),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() { Ok(rules) } else { Err(problems) }
    }

    pub(super) fn grammar(&self, language: Language) -> &Grammar {
        // A test sees to it that the embedded files have no problems.
        self.grammars[language as usize].get_or_init(|| grammar(language, &[], &mut Vec::new()))
    }

    /// The same, to try what another set of rules would read.
    pub(super) fn grammar_mut(&mut self, language: Language) -> Option<&mut Grammar> {
        self.grammar(language);
        self.grammars[language as usize].get_mut()
    }

    pub(super) fn weights(&self) -> &Weights {
        self.weights.get_or_init(Weights::embedded)
    }

    /// Makes everything ready, and says what is wrong with the rules and concepts that come with the program.
    pub fn load(&self) -> Result<(), Vec<Problem>> {
        self.weights();
        let ready = |language| {
            let mut problems = Vec::new();
            let grammar = grammar(language, &[], &mut problems);
            self.grammars[language as usize].get_or_init(|| grammar);
            problems
        };
        // Each language by itself: together they take twice as long as anyone likes to wait for.
        let problems: Vec<Problem> = thread::scope(|scope| {
            let threads = Language::ALL.map(|language| scope.spawn(move || ready(language)));
            let ended = threads.into_iter().map(|t| t.join().unwrap_or_else(|panic| resume_unwind(panic)));
            ended.flatten().collect()
        });
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// The files that come with the program; for `dunmail rules dump` and a user's own.
    pub fn sources() -> Vec<Source> {
        let mut out = Vec::new();
        for language in Language::ALL {
            let [rules, concepts] = EMBEDDED[language as usize].map(Cow::Borrowed);
            let of = Some(language);
            out.push(Source { path: format!("replies/{language}.toml"), language: of, text: rules });
            out.push(Source {
                path: format!("replies/concepts/{language}.toml"),
                language: of,
                text: concepts,
            });
        }
        out.push(Source { path: "replies/weights.txt".into(), language: None, text: WEIGHTS.into() });
        out
    }

    /// What a message means.
    pub fn read(&self, input: &Input<'_>) -> Reading {
        self.look(input, &mut |main, all, subject| {
            let evidence = evidence::weigh(self.weights(), all, subject);
            settle::settle(main, all, &evidence, input).0
        })
    }

    /// What a message means and why: each sentence with the rules that fired, those that were cancelled, and the signs
    /// that count most.
    pub fn explain(&self, input: &Input<'_>) -> Explanation {
        self.look(input, &mut |main, all, subject| {
            let evidence = evidence::weigh(self.weights(), all, subject);
            let settled = settle::settle(main, all, &evidence, input);
            Explanation::new(input.text, all, subject, &evidence, settled, self.weights().judge())
        })
    }

    /// What a reply that is labelled shows; with `seen`, the rules were written with it in view, so that what they say of
    /// it proves nothing and is left out.
    pub fn shown(&self, input: &Input<'_>, seen: bool) -> Shows {
        let mut shows = Shows::default();
        self.look(input, &mut |_, all, subject| {
            // Of each sign its place among those that count.
            let mut places: Vec<Option<usize>> = Vec::new();
            let mut sentences: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
            evidence::observe(all, subject, &mut |&Shown { findings, sign, nth, first, .. }| {
                if first {
                    let counts = sign.sort != Sort::Says || !seen;
                    places.push(counts.then_some(shows.signs.len()));
                    if counts {
                        let language = (!sign.sort.shared()).then_some(all[findings].0.language);
                        shows.signs.push((language, sign.name(), sign.value));
                    }
                }
                if let Some(place) = places[nth].filter(|_| sign.sentence < all[findings].1.sentences.len()) {
                    sentences.entry((findings, sign.sentence)).or_default().insert(place);
                }
            });
            shows.sentences = sentences.into_values().map(|places| places.into_iter().collect()).collect();
        });
        shows
    }

    /// Finds all that there is to find, and hands it over with the language and the subject line.
    pub(super) fn look<T>(&self, input: &Input<'_>, then: &mut Then<'_, T>) -> T {
        let lexed = Lexed::new(input.text);
        let subject = Lexed::new(input.subject);
        let heard = Heard::of(&lexed);
        let main = identify_heard(&lexed, &heard, input.subject, input.hint);
        let mut all = Vec::new();
        for (language, ranges) in self.shares(&lexed, &heard, main.or(input.hint)) {
            let grammar = self.grammar(language);
            all.push((grammar, engine::find(grammar, &lexed, &subject, input, ranges.as_deref())));
        }
        then(main, &all, &subject)
    }

    /// Which language reads which part: the main one everything, another one the sentences that are clearly in it.
    fn shares(
        &self,
        lexed: &Lexed<'_>,
        heard: &Heard,
        main: Option<Language>,
    ) -> Vec<(Language, Option<Vec<Range<usize>>>)> {
        let Some(main) = main else {
            // Nothing to go by: every language may try.
            return Language::ALL.iter().map(|l| (*l, None)).collect();
        };
        let mut out = vec![(main, None)];
        let mut start = 0;
        let mut others: Vec<(Language, Vec<Range<usize>>)> = Vec::new();
        for (at, token) in lexed.tokens.iter().enumerate() {
            let ends = matches!(
                token.kind,
                super::tokens::Kind::Mark('.' | '!' | '?' | ',') | super::tokens::Kind::Paragraph
            ) || at + 1 == lexed.tokens.len();
            if !ends || at < start + 3 {
                continue;
            }
            if let Some(other) = heard.of_tokens(start..at + 1, Some((main, 2.0))).filter(|l| *l != main) {
                let bytes = lexed.tokens[start].start..token.end;
                match others.iter_mut().find(|o| o.0 == other) {
                    Some(o) => o.1.push(bytes),
                    None => others.push((other, vec![bytes])),
                }
            }
            start = at + 1;
        }
        out.extend(others.into_iter().map(|(l, r)| (l, Some(r))));
        out
    }

    /// Runs every rule's `matches` and `not` examples. They are read as if sent on Thursday, 12 March 2026.
    pub fn run_examples(&self) -> Vec<ExampleFailure> {
        Language::ALL.into_iter().flat_map(|language| self.run_examples_of(language)).collect()
    }

    /// The same for the rules of one language.
    pub(super) fn run_examples_of(&self, language: Language) -> Vec<ExampleFailure> {
        let mut failures = Vec::new();
        let sent = EXAMPLES_SENT;
        let grammar = self.grammar(language);
        for (index, rule) in grammar.rules.iter().enumerate() {
            let examples = rule.matches.iter().map(|e| (e, true)).chain(rule.not.iter().map(|e| (e, false)));
            for (example, expected) in examples {
                let subject = rule.scope == super::file::Scope::Subject;
                let (text, about) = if subject { ("", example.as_str()) } else { (example.as_str(), "") };
                let input = Input::by_person(text, about, sent, None);
                let lexed = Lexed::new(text);
                let about = Lexed::new(about);
                let findings = engine::find(grammar, &lexed, &about, &input, None);
                let mine = findings.traces.iter().filter(|t| t.rule == index);
                let fired = mine.clone().any(|t| t.outcome == Outcome::Fired);
                if fired == expected {
                    continue;
                }
                let why = mine
                    .filter_map(|t| match &t.outcome {
                        Outcome::Fired => None,
                        Outcome::Cancelled(why) => Some(why.to_string()),
                    })
                    .next()
                    .unwrap_or_else(|| if expected { "no pattern holds".into() } else { "it fired".into() });
                failures.push(ExampleFailure {
                    rule: rule.id.clone(),
                    example: example.clone(),
                    expected,
                    why,
                });
            }
        }
        failures
    }
}
