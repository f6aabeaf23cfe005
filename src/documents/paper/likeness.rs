//! Which figure of a paper is like those that other papers call their number, day, due day and sum.
//!
//! The rules know labels that somebody thought of; firms print others. So each figure is also held against papers that were read by
//! people: `rules/invoices/weights.txt` says of each sign ([`super::signs`]) how much it speaks for a figure, and the figures of
//! one paper share the certainty between them, with one more answer that it states none. What the rules say is a sign
//! like others, and a strong one. The file, which [`super::fit`] makes, is for people:
//! ```text
//! [due]
//! before zahlbar  1.31
//! only-above-piece ^fäl  0.62
//! ```

use std::borrow::Cow;

use super::candidates::{Asked, Candidate, Stated};
use super::table;

/// Weights are added up and divided by the root of the number of signs, times this.
pub(super) const LOUD: f32 = 6.0;
/// Signs whose names begin so are words that people can read.
const SPOKEN: [&str; 7] = ["before ", "only-above ", "above ", "term-0 ", "behind ", "row ", "word "];

/// How much each sign speaks for what is asked.
#[derive(Debug, Clone, Default)]
pub(in crate::documents) struct Likeness(Cow<'static, [u8]>);

/// What is known of one question.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer<T> {
    /// The paper does not say.
    Unstated,
    /// Several, or one against which something speaks.
    Unsure(Doubt<T>),
    /// It says so, where it has a place, by this rule.
    Known { value: T, cell: Option<usize>, rule: String },
}

/// Why an answer is not sure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Doubt<T> {
    /// What it may be, in words for a person.
    pub words: String,
    /// The likeliest, if it is likely enough to be proposed.
    pub likeliest: Option<Likeliest<T>>,
}

/// A value that is likely, and no more.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Likeliest<T> {
    pub value: T,
    /// Where it stands, if it does.
    pub cell: Option<usize>,
    /// The words that stand at it, as on the next paper of the same program: `due: zahlbar bis`. Empty if there are none.
    pub look: String,
}

impl<T: Stated> Doubt<T> {
    /// What is likely, and what else it may be.
    fn between(likeliest: Likeliest<T>, words: &str) -> Doubt<T> {
        let shown = likeliest.value.shown();
        let words = match words {
            "" => shown,
            words if words.contains(&shown) => words.to_owned(),
            words => format!("{shown} or {words}"),
        };
        Doubt { words, likeliest: Some(likeliest) }
    }
}

impl<T: Stated> Answer<T> {
    /// If this is not sure: what is likely by an answer that rests on something unsure.
    pub(super) fn or_likely(self, other: Answer<T>) -> Answer<T> {
        let likely = match other {
            Answer::Known { value, cell, .. } => Some(Likeliest { value, cell, look: String::new() }),
            Answer::Unsure(doubt) => doubt.likeliest,
            Answer::Unstated => None,
        };
        match (self, likely) {
            (Answer::Unstated, Some(likely)) => Answer::Unsure(Doubt::between(likely, "")),
            (Answer::Unsure(doubt), Some(likely)) => Answer::Unsure(Doubt::between(likely, &doubt.words)),
            (answer, _) => answer,
        }
    }
}

impl<T> Answer<T> {
    /// The rules do not know which.
    pub(super) fn unsure(words: String) -> Answer<T> {
        Answer::Unsure(Doubt { words, likeliest: None })
    }

    /// The value, if it is not sure but likely.
    pub(super) fn likeliest(&self) -> Option<&T> {
        match self {
            Answer::Unsure(Doubt { likeliest: Some(likeliest), .. }) => Some(&likeliest.value),
            Answer::Unstated | Answer::Unsure(_) | Answer::Known { .. } => None,
        }
    }

    /// The value, if it is sure.
    pub(super) fn value(&self) -> Option<&T> {
        match self {
            Answer::Known { value, .. } => Some(value),
            Answer::Unstated | Answer::Unsure(_) => None,
        }
    }
}

/// So much of the words at a figure is kept, in characters; fewer than so many say nothing.
const LOOK: usize = 120;
const SAYING: usize = 5;
/// What is likelier than this is named to a person.
const LIKELY: f32 = 0.08;
/// What is likelier than this is proposed to a person.
const PROPOSED: f32 = 0.4;
/// A due day is not sure while a later one, or that none is stated, is likelier than this.
const LATER: f32 = 0.03;

/// How sure one must be of an answer with which the rules agree, and of one that they do not give. Chosen by papers each of which was read
/// by weights that had seen neither it nor its round. What is not sure is proposed to a person, which costs one look; a figure that is
/// wrong and said to be sure costs a customer. So the bar for figures is where what is wrong no longer shrinks.
fn sure_of(asked: Asked) -> (f32, f32) {
    match asked {
        // What is no invoice must not be dunned for, if the rules see another kind, or none.
        Asked::Kind => (0.7, 0.95),
        Asked::Number | Asked::Issued | Asked::Amount | Asked::Due => (0.9, 0.9),
        Asked::Side => (0.7, 0.8),
    }
}

/// Says to each candidate how its value compares with what the rules say, and by what.
pub(super) fn heed<T: Stated>(candidates: &mut [Candidate<T>], ruled: &Answer<T>) {
    for candidate in candidates {
        let sign = match (&candidate.value, ruled) {
            (Some(value), Answer::Known { value: said, rule, .. }) if value.is(said) => {
                candidate.signs.push(format!("ruled {}", grounds(rule)));
                "rules agree"
            }
            (_, Answer::Known { .. }) => "rules differ",
            (Some(_), Answer::Unstated) => "rules silent",
            (Some(_), Answer::Unsure(_)) => "rules unsure",
            (None, Answer::Unstated) => "rules agree",
            (None, Answer::Unsure(_)) => "rules unsure-none",
        };
        candidate.signs.push(sign.into());
    }
}

/// What sort of rule it is: `payable` of "de.paper.payable: zu zahlen", else all of it.
fn grounds(rule: &str) -> &str {
    let label = rule.split_once(".paper.").and_then(|(_, label)| label.split_once(':'));
    label.map_or(rule, |(label, _)| label)
}

/// The shares of candidates by their sums.
pub(super) fn shares(sums: &[f32]) -> Vec<f32> {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    let odds: Vec<f32> = sums.iter().map(|sum| (sum - most).exp()).collect();
    let all: f32 = odds.iter().sum();
    odds.iter().map(|odds| odds / all).collect()
}

/// The table of the weights that come with the program.
const SHIPPED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/papers.table"));

impl Likeness {
    /// By the weights that come with the program.
    pub(in crate::documents) fn shipped() -> Likeness {
        Likeness(Cow::Borrowed(SHIPPED))
    }

    /// Reads a weights file.
    ///
    /// # Errors
    /// The first line that is none, with its number.
    pub(in crate::documents) fn parse(text: &str) -> Result<Likeness, String> {
        table::make(text).map(|table| Likeness(Cow::Owned(table)))
    }

    fn sum<T>(&self, asked: Asked, candidate: &Candidate<T>) -> f32 {
        let section = asked.section();
        let sum: f32 = candidate.signs.iter().filter_map(|sign| table::weight(&self.0, section, sign)).sum();
        sum * LOUD / (candidate.signs.len().max(1) as f32).sqrt()
    }

    /// The answer by the candidates, the likeliest value that is sure; without weights that of the rules.
    pub(super) fn answer<T: Stated>(
        &self,
        asked: Asked,
        mut candidates: Vec<Candidate<T>>,
        ruled: Answer<T>,
    ) -> Answer<T> {
        if !table::knows(&self.0, asked.section()) || candidates.is_empty() {
            return ruled;
        }
        heed(&mut candidates, &ruled);
        let values = self.values(asked, &candidates);
        let (best, share) = values[0];
        let best = &candidates[best];
        let said = ruled.value().filter(|said| best.value.as_ref().is_some_and(|value| value.is(said)));
        let mut others = values[1..].iter().filter(|(_, share)| *share >= LATER);
        // To ask for money before it is due is worse than to ask a person.
        let sooner = asked == Asked::Due
            && others.any(|(other, _)| match (&candidates[*other].value, &best.value) {
                (Some(other), Some(value)) => other.is_later(value),
                // What states no day is due by the policy, and so later than what is due at once.
                (other, value) => other.is_none() && value.is_some(),
            });
        let (agreeing, alone) = sure_of(asked);
        if said.is_some() && share >= agreeing && !sooner {
            return ruled;
        }
        if share >= alone && !sooner {
            let rule = self.because(asked, best);
            let known = |value| Answer::Known { value, cell: best.cell, rule };
            return best.value.clone().map_or(Answer::Unstated, known);
        }
        let likeliest = best.value.clone().filter(|_| share >= PROPOSED);
        let likeliest = likeliest.map(|value| Likeliest { value, cell: best.cell, look: look(asked, best) });
        let words = match ruled {
            Answer::Unsure(doubt) => doubt.words,
            _ => {
                let likely = values.iter().filter(|(_, share)| *share >= LIKELY).take(4);
                let likely = likely.filter_map(|(at, _)| candidates[*at].value.as_ref().map(Stated::shown));
                likely.collect::<Vec<_>>().join(" or ")
            }
        };
        match likeliest {
            Some(likeliest) => Answer::Unsure(Doubt::between(likeliest, &words)),
            None if words.is_empty() => Answer::Unstated,
            None => Answer::unsure(words),
        }
    }

    /// How sure it is that `value` is the answer, if there are candidates and weights.
    pub(super) fn share<T: Stated>(
        &self,
        asked: Asked,
        candidates: &[Candidate<T>],
        value: &T,
    ) -> Option<f32> {
        let is = |at: &usize| candidates[*at].value.as_ref().is_some_and(|other| other.is(value));
        let known = table::knows(&self.0, asked.section()).then(|| self.values(asked, candidates))?;
        known.into_iter().find(|(at, _)| is(at)).map(|(_, share)| share)
    }

    /// The values of the candidates, the likeliest first: the strongest candidate for each, and the share of all that are for it.
    fn values<T: Stated>(&self, asked: Asked, candidates: &[Candidate<T>]) -> Vec<(usize, f32)> {
        let sums: Vec<f32> = candidates.iter().map(|candidate| self.sum(asked, candidate)).collect();
        let alike = |one: usize, other: usize| match (&candidates[one].value, &candidates[other].value) {
            (Some(one), Some(other)) => one.is(other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let mut values: Vec<(usize, f32)> = Vec::new();
        for (at, share) in shares(&sums).into_iter().enumerate() {
            match values.iter_mut().find(|(known, _)| alike(*known, at)) {
                Some((best, all)) => {
                    *all += share;
                    if sums[at] > sums[*best] {
                        *best = at;
                    }
                }
                None => values.push((at, share)),
            }
        }
        values.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        values
    }

    /// The words that speak most for a candidate, for people.
    fn because<T: Stated>(&self, asked: Asked, candidate: &Candidate<T>) -> String {
        let own = candidate.value.as_ref().map(Stated::shown).unwrap_or_default();
        let mut words: Vec<(f32, &str)> = Vec::new();
        for sign in &candidate.signs {
            let weight = table::weight(&self.0, asked.section(), sign).unwrap_or_default();
            if let Some(word) = spoken(sign, &own).filter(|_| weight > 0.0)
                && words.iter().all(|(_, known)| *known != word)
            {
                words.push((weight, word));
            }
        }
        words.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let words: Vec<String> = words.iter().take(3).map(|(_, word)| format!("“{word}”")).collect();
        match words.is_empty() {
            true => "as on other papers".into(),
            false => format!("as on other papers, by {}", words.join(", ")),
        }
    }
}

/// The nearest words before a figure, or before the terms that come to it; else those above it.
fn look<T>(asked: Asked, candidate: &Candidate<T>) -> String {
    let after = |sort: &'static str| {
        let signs = candidate.signs.iter().map(|sign| sign.strip_prefix("credit ").unwrap_or(sign));
        signs.filter_map(move |sign| sign.strip_prefix(sort)).filter(|word| !word.starts_with('<'))
    };
    let near = ["before-1 ", "before-0 ", "term-before-1 ", "term-before-0 ", "term-0 "];
    let mut words: Vec<&str> = near.into_iter().flat_map(after).collect();
    if words.is_empty() {
        words = after("only-above ").collect();
    }
    let words = words.join(" ");
    // "op", "am" stand before anything.
    match words.chars().count() < SAYING {
        true => String::new(),
        false => format!("{}: {words}", asked.name()).chars().take(LOOK).collect(),
    }
}

/// The word of a sign that people can read. Signs of a kind of papers begin with that kind (`own`), those of credit notes with that word.
fn spoken<'a>(sign: &'a str, own: &str) -> Option<&'a str> {
    let sign = sign.strip_prefix("credit ").unwrap_or(sign);
    let sign = sign.strip_prefix(own).map_or(sign, str::trim_start);
    SPOKEN.iter().find_map(|sort| sign.strip_prefix(sort)).filter(|word| !word.starts_with('<'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_told_by_their_words() {
        assert_eq!(spoken("before zahlbar", "2026-03-18"), Some("zahlbar"));
        assert_eq!(spoken("invoice word rechnung", "invoice"), Some("rechnung"));
        assert_eq!(spoken("credit only-above gutschrift", "GU-7"), Some("gutschrift"));
        assert_eq!(spoken("before <day>", ""), None);
        assert_eq!(spoken("is alone", ""), None);
    }

    fn candidate<T>(value: Option<T>, signs: &[&str]) -> Candidate<T> {
        Candidate { value, cell: None, signs: signs.iter().map(ToString::to_string).collect() }
    }

    /// Two figures beside words, and that none is stated.
    fn two() -> Vec<Candidate<&'static str>> {
        vec![
            candidate(Some("1"), &["before zahlbar", "before-0 zahlbar", "before-1 fällig"]),
            candidate(Some("2"), &["before geliefert"]),
            candidate(None, &["is none"]),
        ]
    }

    fn one() -> Likeliest<&'static str> {
        Likeliest { value: "1", cell: None, look: "due: fällig zahlbar".into() }
    }

    fn known(value: &'static str, rule: &str) -> Answer<&'static str> {
        Answer::Known { value, cell: None, rule: rule.into() }
    }

    #[test]
    fn what_is_sure_is_known_and_the_rest_is_asked() {
        let sure = Likeness::parse("[due]\nbefore zahlbar  2.0\nbefore geliefert  -2.0\n").unwrap();
        let answer = sure.answer(Asked::Due, two(), Answer::Unstated);
        assert_eq!(answer, known("1", "as on other papers, by “zahlbar”"));
        let unsure = Likeness::parse("[due]\nbefore zahlbar  0.2\n").unwrap();
        let answer = unsure.answer(Asked::Due, two(), Answer::Unstated);
        let doubt = |words: &str| Answer::Unsure(Doubt { words: words.into(), likeliest: Some(one()) });
        assert_eq!(answer, doubt("1 or 2"));
        let ruled = |words: &str| unsure.answer(Asked::Due, two(), Answer::unsure(words.into()));
        assert_eq!(ruled("1, though the rules doubt it"), doubt("1, though the rules doubt it"));
        assert_eq!(ruled("2 or 3"), doubt("1 or 2 or 3"));
    }

    #[test]
    fn a_look_is_the_words_at_a_figure_if_they_say_something() {
        let of = |signs: &[&str]| look(Asked::Due, &candidate(Some("1"), signs));
        assert_eq!(of(&["before-0 bis", "before-1 zahlbar", "only-above betrag"]), "due: zahlbar bis");
        assert_eq!(of(&["term-0 tage", "before-0 <number>"]), "");
        assert_eq!(of(&["credit only-above fällig"]), "due: fällig");
        assert_eq!(of(&["before-0 op"]), "");
    }

    #[test]
    fn with_the_rules_less_is_enough_and_their_reason_stays() {
        let weights = "[kind]\nbefore zahlbar  0.6\nrules agree  0.1\nrules differ  -0.1\n";
        let likeness = Likeness::parse(weights).unwrap();
        assert!(matches!(likeness.answer(Asked::Kind, two(), Answer::Unstated), Answer::Unsure(_)));
        let agreed = likeness.answer(Asked::Kind, two(), known("1", "de.paper.number: nr"));
        assert_eq!(agreed, known("1", "de.paper.number: nr"));
        assert!(matches!(likeness.answer(Asked::Kind, two(), known("2", "")), Answer::Unsure(_)));
    }

    #[test]
    fn a_later_day_that_is_likely_stands_against_a_due_day() {
        let likeness = Likeness::parse("[due]\nbefore zahlbar  1.6\nbefore valuta  0.6\n").unwrap();
        let day = |text: &str| text.parse::<jiff::civil::Date>().unwrap();
        let answer = |said: &str, other: &str| {
            let candidates = vec![
                candidate(Some(day(said)), &["before zahlbar"]),
                candidate(Some(day(other)), &["before valuta"]),
                candidate(None, &["is none"]),
            ];
            likeness.answer(
                Asked::Due,
                candidates,
                Answer::Known { value: day(said), cell: None, rule: "".into() },
            )
        };
        assert!(matches!(answer("2026-04-30", "2026-04-15"), Answer::Known { .. }));
        assert!(matches!(answer("2026-04-15", "2026-04-30"), Answer::Unsure(_)));
    }

    #[test]
    fn without_weights_the_rules_decide_alone() {
        let answer = Likeness::default().answer(Asked::Due, two(), known("2", "a rule"));
        assert_eq!(answer, known("2", "a rule"));
    }

    #[test]
    fn a_faulty_line_is_named() {
        let fault = |text| Likeness::parse(text).unwrap_err();
        assert_eq!(fault("# words\nbefore a  1\n"), "line 2: a weight before any section");
        assert!(fault("[dew]\n").starts_with("line 1: no such section"));
        assert_eq!(fault("[due]\nbefore a\n"), "line 2: write a sign, two blanks and its weight");
        assert_eq!(fault("[due]\nbefore a  NaN\n"), "line 2: this weight is no number");
    }
}
