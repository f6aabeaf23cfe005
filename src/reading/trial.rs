//! Drafts of rules among the rules of a language, tried against examples and replies.

use std::borrow::Cow;

use jiff::civil::Date;

use super::engine::Outcome;
use super::evidence;
use super::file::{Grammar, Keyed, Problem, Scope};
use super::rules::EXAMPLES_SENT;
use super::settle;
use super::sketch::{Sketch, content};
use super::{Input, Rules, Source};
use crate::dunning::{Intent, Language};

/// How strongly a rule may speak, and whether it may silence what was read wrongly; the mildest first.
const STRENGTHS: [(f64, bool); 4] = [(0.8, false), (0.95, false), (0.8, true), (0.95, true)];

/// Examples that come closest to the sentence and must not fire the rule: how many, and how long at most (bytes).
const NOT: usize = 2;
const NOT_LONG: usize = 160;

/// A text that a rule is tried against.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub text: Cow<'a, str>,
    pub subject: Cow<'a, str>,
    pub sent: Date,
    pub hint: Option<Language>,
    pub what: What,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum What {
    /// An example of a rule of this intent: one that fires it, or one that does not.
    Example(Intent, bool),
    /// A case, by its number, and what it means.
    Case(usize, Intent),
    /// The sentence that this draft was made of.
    Sentence,
}

impl Text<'_> {
    fn input(&self) -> Input<'_> {
        Input::by_person(&self.text, &self.subject, self.sent, self.hint)
    }

    /// Whether it is known to mean something else.
    pub fn means_other_than(&self, wanted: Intent) -> bool {
        match self.what {
            What::Example(intent, fires) => fires && intent != wanted,
            What::Case(_, intent) => intent != wanted,
            What::Sentence => false,
        }
    }
}

/// The examples of all rules of a language.
pub(super) fn example_texts(grammar: &Grammar) -> Vec<Text<'static>> {
    let mut out = Vec::new();
    for rule in &grammar.rules {
        let examples = rule.matches.iter().map(|e| (e, true)).chain(rule.not.iter().map(|e| (e, false)));
        for (example, matches) in examples {
            let subject = rule.scope == Scope::Subject;
            let (text, subject) =
                if subject { (String::new(), example.clone()) } else { (example.clone(), String::new()) };
            out.push(Text {
                text: text.into(),
                subject: subject.into(),
                sent: EXAMPLES_SENT,
                hint: Some(grammar.language),
                what: What::Example(rule.intent, matches),
            });
        }
    }
    out
}

/// How a text is read, and by which rules of the language.
#[derive(Debug, PartialEq)]
pub(super) struct View {
    intents: Vec<Intent>,
    pub fired: Vec<usize>,
}

impl View {
    pub fn primary(&self) -> Intent {
        self.intents.first().copied().unwrap_or(Intent::Unclear)
    }
}

/// Reads a text; what is less sure than `threshold` does not count.
pub(super) fn view(rules: &Rules, language: Language, threshold: f64, input: &Input<'_>) -> View {
    rules.look(input, &mut |main, all, subject| {
        let evidence = evidence::weigh(rules.weights(), all, subject);
        let (reading, _) = settle::settle(main, all, &evidence, input);
        let mine = all.iter().filter(|(grammar, _)| grammar.language == language);
        let fired = mine.flat_map(|(_, f)| &f.traces).filter(|t| t.outcome == Outcome::Fired).map(|t| t.rule);
        let sure = reading.intents.iter().filter(|f| f.confidence >= threshold);
        View { intents: sure.map(|f| f.intent).collect(), fired: fired.collect() }
    })
}

/// Rules of one language with drafts among them, of which only those count that are switched on.
pub(super) struct Trial<'a> {
    rules: Rules,
    language: Language,
    threshold: f64,
    /// Rules from this one on are drafts.
    first: usize,
    by_key: Vec<Vec<Keyed>>,
    texts: Vec<Text<'a>>,
    /// On which texts each draft fires.
    fires: Vec<Vec<usize>>,
    pub accepted: Vec<usize>,
}

impl<'a> Trial<'a> {
    pub fn new(
        own: &[Source],
        language: Language,
        threshold: f64,
        drafts: &[(usize, Sketch)],
        texts: Vec<Text<'a>>,
    ) -> Result<Trial<'a>, Vec<Problem>> {
        let rules: String = drafts
            .iter()
            .enumerate()
            .map(|(n, (_, draft))| Sketch { id: format!("{language}.own.draft.{n}"), ..draft.clone() }.toml())
            .collect();
        let mut rules = Rules::parse(&laid_over(own, language, &rules))?;
        let grammar = rules.grammar_mut(language);
        let (first, by_key) =
            grammar.map_or((0, Vec::new()), |g| (g.rules.len() - drafts.len(), g.by_key.clone()));
        let mut trial = Trial {
            rules,
            language,
            threshold,
            first,
            by_key,
            texts,
            fires: Vec::new(),
            accepted: Vec::new(),
        };
        let mut fires = vec![Vec::new(); drafts.len()];
        for (number, text) in trial.texts.iter().enumerate() {
            let fired = view(&trial.rules, language, threshold, &text.input()).fired;
            for draft in fired.into_iter().filter_map(|rule| rule.checked_sub(first)) {
                if fires[draft].last() != Some(&number) {
                    fires[draft].push(number);
                }
            }
        }
        trial.fires = fires;
        trial.only(None);
        Ok(trial)
    }

    /// Lets only the accepted drafts and this one count.
    pub fn only(&mut self, draft: Option<usize>) {
        let on = |rule: usize| match rule.checked_sub(self.first) {
            Some(d) => draft == Some(d) || self.accepted.contains(&d),
            None => true,
        };
        let by_key =
            self.by_key.iter().map(|list| list.iter().copied().filter(|keyed| on(keyed.rule)).collect());
        let by_key = by_key.collect();
        if let Some(grammar) = self.rules.grammar_mut(self.language) {
            grammar.by_key = by_key;
        }
    }

    pub fn view(&self, text: usize) -> View {
        view(&self.rules, self.language, self.threshold, &self.texts[text].input())
    }

    fn set(&mut self, draft: usize, weight: f64, cancels: &[Intent]) {
        let at = self.first + draft;
        if let Some(rule) = self.rules.grammar_mut(self.language).and_then(|g| g.rules.get_mut(at)) {
            rule.weight = weight;
            rule.cancels = cancels.to_vec();
        }
    }

    /// On how many texts that mean something else a draft fires.
    pub fn touched(&self, draft: usize, wanted: Intent) -> usize {
        self.fires[draft].iter().filter(|t| self.texts[**t].means_other_than(wanted)).count()
    }

    /// The mildest form of a draft that reads its case right and nothing else otherwise.
    pub fn form(&mut self, draft: usize, sketch: &Sketch, own: usize, sentence: usize) -> Option<Sketch> {
        if !self.fires[draft].contains(&own) || !self.fires[draft].contains(&sentence) {
            return None;
        }
        let texts = self.fires[draft].clone();
        self.only(None);
        let before: Vec<View> = texts.iter().map(|t| self.view(*t)).collect();
        self.only(Some(draft));
        for (weight, silences) in STRENGTHS {
            if silences && sketch.against.is_empty() {
                continue;
            }
            let cancels = if silences { sketch.against.clone() } else { Vec::new() };
            self.set(draft, weight, &cancels);
            if self.view(own).primary() == sketch.intent
                && texts.iter().zip(&before).all(|(t, before)| *t == own || self.bears(*t, before))
            {
                return Some(Sketch { weight, cancels, ..sketch.clone() });
            }
        }
        None
    }

    /// Whether a text is read no worse than before.
    fn bears(&self, text: usize, before: &View) -> bool {
        let after = self.view(text);
        match self.texts[text].what {
            What::Example(..) => {
                after.intents == before.intents && before.fired.iter().all(|rule| after.fired.contains(rule))
            }
            What::Case(_, wanted) => after.primary() == before.primary() || after.primary() == wanted,
            What::Sentence => true,
        }
    }

    /// What has most words in common with the sentence, means something else and does not fire the rule.
    pub fn nearest(&self, draft: usize, sketch: &Sketch) -> Vec<String> {
        let words = content(&sketch.matches);
        let mut near: Vec<(usize, &str)> = Vec::new();
        for (number, text) in self.texts.iter().enumerate() {
            let silent = !self.fires[draft].contains(&number);
            if text.means_other_than(sketch.intent) && silent && text.text.len() <= NOT_LONG {
                let common = content(&text.text).iter().filter(|w| words.binary_search(w).is_ok()).count();
                near.push((common, &text.text));
            }
        }
        near.retain(|(common, text)| *common > 0 && *text != sketch.matches);
        near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.len().cmp(&b.1.len())));
        near.dedup_by(|a, b| a.1 == b.1);
        near.into_iter().take(NOT).map(|(_, text)| text.trim().to_string()).collect()
    }
}

/// Own rules with these behind them.
pub(super) fn laid_over(own: &[Source], language: Language, rules: &str) -> Vec<Source> {
    let text = format!("language = \"{language}\"\n{rules}");
    let mut sources = own.to_vec();
    sources.push(Source { path: "proposal".into(), language: Some(language), text: text.into() });
    sources
}
