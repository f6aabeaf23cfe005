//! Misread replies → rules that would have read them right, each tried before it is proposed.
//!
//! A rule is proposed only if with it the reply is read right, no example of any rule of its language is read otherwise
//! than before or sees a rule cancelled, and no other reply that was given is read worse. It is text to look at: nothing
//! here puts it into use.

use jiff::civil::Date;

use super::evidence;
use super::file::Problem;
use super::rules::EXAMPLES_SENT;
use super::sketch::{Frequency, Sketch, content, sketches};
use super::trial::{Text, Trial, What, example_texts, laid_over, view};
use super::{Input, Rules, Source};
use crate::dunning::{Intent, Language};

/// A reply, and what a person says it means.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its name for people: an id, a file.
    pub name: String,
    /// What was newly written.
    pub text: String,
    /// The subject line.
    pub subject: String,
    /// The day on which it was sent.
    pub sent: Date,
    /// The language in which the debtor was written to.
    pub hint: Option<Language>,
    /// What it means before all else.
    pub wanted: Intent,
    /// What else it means.
    pub also: Vec<Intent>,
}

/// What came of a case.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// Its language.
    pub language: Option<Language>,
    /// How it is read so far.
    pub read: Intent,
    /// The rule and the words that say so, if any does.
    pub by: Option<(String, String)>,
    /// What can be done.
    pub outcome: Outcome,
}

/// What can be done about a case.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It is read right as it is.
    Right,
    /// The rule that is proposed for an earlier case, by its id, reads this one right, too.
    Taught(String),
    /// This rule reads it right.
    Proposed(Proposal),
    /// Nothing safe was found; why.
    Nothing(String),
}

/// A rule to look at.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// As a rule file has it.
    pub rule: String,
    /// The sentence that decides.
    pub sentence: String,
    /// Against how many examples and replies it was tried.
    pub tried: usize,
    /// On how many of those that mean something else it fires, without changing what is read.
    pub touched: usize,
}

/// So many misread replies of a language are looked at in one go.
const MOST: usize = 200;

/// Says for each case what can be done, with `own` rules laid over those of the program; readings below `threshold` do
/// not count. Fails where the own rules do.
pub fn learn(own: &[Source], threshold: f64, cases: &[Case]) -> Result<Vec<Lesson>, Vec<Problem>> {
    let rules = Rules::parse(own)?;
    let mut lessons: Vec<Lesson> = cases.iter().map(|case| first_look(&rules, threshold, case)).collect();
    for language in Language::ALL {
        let open =
            |l: &Lesson| l.language == Some(language) && matches!(l.outcome, Outcome::Nothing(_)) && l.open();
        let mut wrong: Vec<usize> = (0..cases.len()).filter(|i| open(&lessons[*i])).collect();
        for late in wrong.split_off(wrong.len().min(MOST)) {
            let why = format!("{MOST} misread replies of a language are enough for one go; do these first");
            lessons[late].outcome = Outcome::Nothing(why);
        }
        if !wrong.is_empty() {
            let class: Vec<usize> =
                (0..cases.len()).filter(|i| lessons[*i].language == Some(language)).collect();
            teach(&rules, own, threshold, language, cases, &class, &wrong, &mut lessons);
        }
    }
    for lesson in lessons.iter_mut().filter(|l| l.open()) {
        lesson.outcome = Outcome::Nothing(NONE_FITS.into());
    }
    Ok(lessons)
}

const NONE_FITS: &str = "no small rule from its rare words reads it right without changing other readings; \
                         see `dunmail rules explain`, or add it to the replies for `dunmail rules fit`";

impl Lesson {
    /// Nobody has said yet what can be done.
    fn open(&self) -> bool {
        matches!(&self.outcome, Outcome::Nothing(why) if why.is_empty())
    }
}

impl Case {
    fn input(&self) -> Input<'_> {
        Input::by_person(&self.text, &self.subject, self.sent, self.hint)
    }
}

fn first_look(rules: &Rules, threshold: f64, case: &Case) -> Lesson {
    let reading = rules.read(&case.input());
    let sure = reading.intents.iter().find(|f| f.confidence >= threshold);
    let read = sure.map_or(Intent::Unclear, |f| f.intent);
    let language = reading.language.or(case.hint);
    let outcome = if read == case.wanted {
        Outcome::Right
    } else {
        Outcome::Nothing(match case.wanted {
            Intent::Unclear => {
                "no rule reads a reply as unclear: look at what reads it, and narrow that or `disable` it"
                    .into()
            }
            Intent::Bounce => "bounces are known by their structure, not by rules".into(),
            _ if language.is_none() => "its language is not known".into(),
            _ if case.text.trim().is_empty() => "it has no new text".into(),
            _ => String::new(),
        })
    };
    Lesson { language, read, by: sure.map(|f| (f.rule.clone(), f.words.clone())), outcome }
}

/// A draft that held.
struct Held {
    case: usize,
    sketch: Sketch,
    touched: usize,
}

#[allow(clippy::too_many_arguments)] // all of it is given once, by `learn`
fn teach(
    rules: &Rules,
    own: &[Source],
    threshold: f64,
    language: Language,
    cases: &[Case],
    class: &[usize],
    wrong: &[usize],
    lessons: &mut [Lesson],
) {
    let grammar = rules.grammar(language);
    let mut texts = example_texts(grammar);
    let tried = texts.len() + class.len();
    let place = texts.len();
    for case in class {
        let case_text = &cases[*case];
        texts.push(Text {
            text: case_text.text.as_str().into(),
            subject: case_text.subject.as_str().into(),
            sent: case_text.sent,
            hint: case_text.hint,
            what: What::Case(*case, case_text.wanted),
        });
    }
    let words: Vec<Vec<String>> = texts.iter().map(|t| content(&t.text)).collect();
    let mut frequencies: Vec<(Intent, Frequency)> = Vec::new();
    let mut drafts: Vec<(usize, Sketch)> = Vec::new();
    for case in wrong {
        let input = cases[*case].input();
        let wanted = cases[*case].wanted;
        let meant = (wanted, cases[*case].also.as_slice());
        if !frequencies.iter().any(|(intent, _)| *intent == wanted) {
            let mut frequency = Frequency::default();
            let others = texts.iter().zip(&words).filter(|(text, _)| text.means_other_than(wanted));
            others.for_each(|(_, words)| frequency.add(words));
            frequencies.push((wanted, frequency));
        }
        let Some((_, frequency)) = frequencies.iter().find(|(intent, _)| *intent == wanted) else { continue };
        drafts.extend(rules.look(&input, &mut |_, all, subject| {
            let evidence = evidence::weigh(rules.weights(), all, subject);
            let number = all.iter().position(|(g, _)| g.language == language);
            let mine = number.and_then(|n| all.get(n).map(|(g, f)| (n, *g, f)));
            let found = mine.map(|(n, g, f)| sketches(g, n, f, &evidence, meant, frequency));
            found.unwrap_or_default().into_iter().map(|s| (*case, s)).collect::<Vec<_>>()
        }));
    }
    let sentences = texts.len();
    texts.extend(drafts.iter().map(|(_, draft)| Text {
        text: draft.matches.clone().into(),
        subject: "".into(),
        sent: EXAMPLES_SENT,
        hint: Some(language),
        what: What::Sentence,
    }));
    // Drafts are made of words and known groups; if one cannot be read nevertheless, nothing is proposed.
    let Ok(mut trial) = Trial::new(own, language, threshold, &drafts, texts) else { return };
    let mut held: Vec<Held> = Vec::new();
    for case in wrong {
        let at = place + class.iter().position(|c| c == case).unwrap_or(0);
        trial.only(None);
        if trial.view(at).primary() == cases[*case].wanted {
            continue; // an earlier one's rule reads it right
        }
        let mut mine: Vec<usize> = (0..drafts.len()).filter(|d| drafts[*d].0 == *case).collect();
        mine.sort_by_key(|d| trial.touched(*d, cases[*case].wanted));
        let found = mine.into_iter().find_map(|draft| {
            let form = trial.form(draft, &drafts[draft].1, at, sentences + draft)?;
            Some((draft, form))
        });
        if let Some((draft, mut sketch)) = found {
            sketch.not = trial.nearest(draft, &sketch);
            let taken =
                |id: &str| grammar.rules.iter().any(|r| r.id == id) || held.iter().any(|h| h.sketch.id == id);
            let name = sketch.id.clone();
            let mut number = 2;
            while taken(&sketch.id) {
                sketch.id = format!("{name}{number}");
                number += 1;
            }
            trial.accepted.push(draft);
            held.push(Held { case: *case, touched: trial.touched(draft, sketch.intent), sketch });
        }
    }
    drop(trial);
    let Some(taught) = prove(rules, own, threshold, language, cases, class, &mut held) else { return };
    for case in wrong {
        let Some(held) = held.iter().find(|h| h.case == *case) else {
            let view = view(&taught, language, threshold, &cases[*case].input());
            let id = view.fired.iter().filter_map(|r| taught.grammar(language).rules.get(*r));
            let id = id.map(|r| &r.id).find(|id| held.iter().any(|h| h.sketch.id == **id));
            if let Some(id) = id.filter(|_| view.primary() == cases[*case].wanted) {
                lessons[*case].outcome = Outcome::Taught(id.clone());
            }
            continue;
        };
        lessons[*case].outcome = Outcome::Proposed(Proposal {
            id: held.sketch.id.clone(),
            rule: held.sketch.toml(),
            sentence: held.sketch.matches.clone(),
            tried,
            touched: held.touched,
        });
    }
}

/// Reads the proposals as they will be read from a file, all together, with every example and case; takes away what does
/// not hold. The rules with what is left.
fn prove(
    rules: &Rules,
    own: &[Source],
    threshold: f64,
    language: Language,
    cases: &[Case],
    class: &[usize],
    held: &mut Vec<Held>,
) -> Option<Rules> {
    let known = rules.run_examples_of(language);
    let before: Vec<Intent> =
        class.iter().map(|c| view(rules, language, threshold, &cases[*c].input()).primary()).collect();
    while !held.is_empty() {
        let text: String = held.iter().map(|h| h.sketch.toml()).collect();
        let taught = Rules::parse(&laid_over(own, language, &text)).ok()?;
        let mut failures = taught.run_examples_of(language);
        failures.retain(|f| !known.contains(f));
        let count = held.len();
        let mut changed = false;
        for failure in &failures {
            match held.iter_mut().find(|h| h.sketch.id == failure.rule) {
                Some(own) if !failure.expected => {
                    own.sketch.not.retain(|n| *n != failure.example);
                    changed = true;
                }
                Some(_) => held.retain(|h| h.sketch.id != failure.rule),
                None => held.retain(|h| h.sketch.cancels.is_empty()),
            }
        }
        for (case, before) in class.iter().zip(&before) {
            let after = view(&taught, language, threshold, &cases[*case].input()).primary();
            let right = after == cases[*case].wanted;
            if !right && held.iter().any(|h| h.case == *case) {
                held.retain(|h| h.case != *case);
            } else if !right && after != *before {
                held.pop();
            }
        }
        if failures.is_empty() && held.len() == count {
            return Some(taught);
        }
        if held.len() == count && !changed {
            held.pop();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(name: &str, text: &str, wanted: Intent) -> Case {
        Case {
            name: name.into(),
            text: text.into(),
            subject: String::new(),
            sent: jiff::civil::date(2026, 3, 12),
            hint: Some(Language::En),
            wanted,
            also: Vec::new(),
        }
    }

    fn outcomes(cases: &[Case]) -> Vec<Outcome> {
        learn(&[], 0.08, cases).unwrap().into_iter().map(|l| l.outcome).collect()
    }

    #[test]
    fn a_rule_reads_its_case_right_and_the_others_as_before() {
        let cases = [
            case("misread", "The gizmo you sent wheezes.", Intent::Dispute),
            case("right", "We will pay on 20 March.", Intent::PromiseToPay),
        ];
        let [Outcome::Proposed(proposal), Outcome::Right] = &outcomes(&cases)[..] else {
            panic!("{:?}", outcomes(&cases))
        };
        let own = laid_over(&[], Language::En, &proposal.rule);
        let rules = Rules::parse(&own).unwrap();
        assert_eq!(rules.run_examples_of(Language::En), []);
        assert!(cases.iter().all(|c| rules.read(&c.input()).primary == c.wanted));
        assert!(proposal.tried > 100 && proposal.touched == 0);
    }

    #[test]
    fn what_another_reply_contradicts_is_not_proposed() {
        let text = "The gizmo you sent wheezes.";
        let cases = [case("a", text, Intent::Dispute), case("b", text, Intent::AlreadyPaid)];
        assert!(matches!(&outcomes(&cases)[..], [Outcome::Nothing(a), Outcome::Nothing(b)] if a == b));
    }

    #[test]
    fn what_no_rule_can_say_is_said_so() {
        let cases = [
            case("unclear", "We will pay on 20 March.", Intent::Unclear),
            case("bounce", "We will pay on 20 March.", Intent::Bounce),
            case("empty", " ", Intent::Dispute),
            case("odd", "\"{x}\" <date> & | [] ?! \u{0}", Intent::Dispute),
        ];
        let outcomes = outcomes(&cases);
        assert!(
            outcomes.iter().all(|o| matches!(o, Outcome::Nothing(why) if !why.is_empty())),
            "{outcomes:?}"
        );
    }
}
