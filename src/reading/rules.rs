//! The rules: loading them, reading with them, checking them against their own examples.
//!
//! # How a rule file works
//!
//! One TOML file a language, `rules/replies/de.toml` and so on. It has five sections.
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
//! - `returns`: words that stand by the day of return in an absence note ("zurück", "wieder", "back").
//!
//! **`[[rule]]`**, as many as you like:
//! ```toml
//! [[rule]]
//! id = "en.promise.will_pay"      # unique, begins with the language; shown to people
//! intent = "promise_to_pay"       # a label of the guide
//! weight = 0.8                    # how sure it makes one; 0.5 in sum is enough; default 0.7
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
//! - `fallback = true`: the rule counts only when all others leave the reply unclear. For weak signs; prefer intents
//!   that hold the account to those that let it go (a complaint taken for a promise costs a customer).
//! - `cancels = ["promise_to_pay"]`: when the rule fires, it drops these intents in its sentence (with scope `text`:
//!   everywhere). This is how "as soon as you send the credit note" turns a promise into a dispute.
//!
//! **`[unless.clause]`, `[unless.sentence]`, `[unless.text]`**: `promise_to_pay = ["{if}", …]` cancels every rule of that
//! intent where one of the patterns holds.
//!
//! What follows from several intents at once (a hardship with a proposal is a proposal, and so on) is not a rule file's
//! business: see `settle.rs`.
//!
//! Think in mechanisms: who does what, when, on which condition; not in whole sentences. Try a sentence with
//! `dunmail rules explain`. A file of your own that is laid over ours may add to groups, replace rules by their id,
//! and switch off rules by `disable = ["de.some.rule"]`.

use std::ops::Range;

use jiff::civil::Date;

use super::engine::{self, Outcome};
use super::explain::{Explanation, Step};
use super::file::{Grammar, Problem, compile};
use super::language::{identify_lexed, of_tokens};
use super::settle;
use super::tokens::Lexed;
use super::{Reading, engine::Findings};
use crate::dunning::Language;

/// The rules of all languages.
#[derive(Debug, Clone)]
pub struct Rules {
    grammars: Vec<Grammar>,
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
    /// For automatic mail, what the headers and subject say: an absence (`true`), a receipt (`false`).
    pub absence: Option<bool>,
    /// The headers say that no person sent it.
    pub automatic: bool,
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

const EMBEDDED: [(Language, &str); 4] = [
    (Language::De, include_str!("../../rules/replies/de.toml")),
    (Language::Pl, include_str!("../../rules/replies/pl.toml")),
    (Language::Nl, include_str!("../../rules/replies/nl.toml")),
    (Language::En, include_str!("../../rules/replies/en.toml")),
];

impl Rules {
    /// The rules that come with the program.
    pub fn embedded() -> Result<Rules, Vec<Problem>> {
        Self::parse(&[])
    }

    /// The rules that come with the program, with further files laid over them in the given order.
    pub fn parse(sources: &[(Language, String)]) -> Result<Rules, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut grammars = Vec::new();
        for (language, text) in EMBEDDED {
            let mut all = vec![(format!("rules/replies/{language}.toml"), text)];
            for (_, text) in sources.iter().filter(|(l, _)| *l == language) {
                all.push((format!("{language}.toml ({})", all.len() + 1), text.as_str()));
            }
            grammars.push(compile(language, &all, &mut problems));
        }
        if problems.is_empty() { Ok(Rules { grammars }) } else { Err(problems) }
    }

    /// The rule files that come with the program, by language; for `dunmail rules dump`.
    pub fn sources() -> [(Language, &'static str); 4] {
        EMBEDDED
    }

    /// What a message means.
    pub fn read(&self, input: &Input<'_>) -> Reading {
        self.run(input, None, &mut |_, _| {})
    }

    /// What a message means and why: each sentence with the rules that fired and those that were cancelled.
    pub fn explain(&self, input: &Input<'_>) -> Explanation {
        let mut steps: Vec<Step> = Vec::new();
        let reading =
            self.run(input, None, &mut |grammar, findings| steps.extend(Step::of(grammar, findings)));
        steps.sort_by_key(|s| s.sentence.start);
        Explanation { steps, reading, text: input.text.to_string() }
    }

    fn run(
        &self,
        input: &Input<'_>,
        language: Option<Language>,
        watch: &mut dyn FnMut(&Grammar, &Findings<'_>),
    ) -> Reading {
        let lexed = Lexed::new(input.text);
        let subject = Lexed::new(input.subject);
        let main = language.or_else(|| identify_lexed(&lexed, input.subject, input.hint));
        let mut all = Vec::new();
        for (language, ranges) in self.shares(&lexed, main.or(input.hint)) {
            let grammar = &self.grammars[language as usize];
            let findings = engine::find(grammar, &lexed, &subject, input, ranges.as_deref());
            watch(grammar, &findings);
            all.push((grammar, findings));
        }
        settle::settle(main, &all, input)
    }

    /// Which language reads which part: the main one everything, another one the sentences that are clearly in it.
    fn shares(
        &self,
        lexed: &Lexed<'_>,
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
            if let Some(other) = of_tokens(lexed, start..at + 1, Some((main, 2.0))).filter(|l| *l != main) {
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
        let mut failures = Vec::new();
        let sent = jiff::civil::date(2026, 3, 12);
        for grammar in &self.grammars {
            for (index, rule) in grammar.rules.iter().enumerate() {
                let examples =
                    rule.matches.iter().map(|e| (e, true)).chain(rule.not.iter().map(|e| (e, false)));
                for (example, expected) in examples {
                    let subject = rule.scope == super::file::Scope::Subject;
                    let (text, about) = if subject { ("", example.as_str()) } else { (example.as_str(), "") };
                    let input =
                        Input { text, subject: about, sent, hint: None, absence: None, automatic: false };
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
                            Outcome::Cancelled(why) => Some(why.clone()),
                        })
                        .next()
                        .unwrap_or_else(
                            || if expected { "no pattern holds".into() } else { "it fired".into() },
                        );
                    failures.push(ExampleFailure {
                        rule: rule.id.clone(),
                        example: example.clone(),
                        expected,
                        why,
                    });
                }
            }
        }
        failures
    }
}
