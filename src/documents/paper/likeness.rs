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
    /// Several, or one against which something speaks: in words for a person.
    Unsure(String),
    /// It says so, where it has a place, by this rule.
    Known { value: T, cell: Option<usize>, rule: String },
}

impl<T> Answer<T> {
    /// The value, if it is sure.
    pub(super) fn value(&self) -> Option<&T> {
        match self {
            Answer::Known { value, .. } => Some(value),
            Answer::Unstated | Answer::Unsure(_) => None,
        }
    }
}

/// What is likelier than this is named to a person.
const LIKELY: f32 = 0.08;
/// A due day is not sure while a later one, or that none is stated, is likelier than this.
const LATER: f32 = 0.15;

/// How sure one must be of an answer with which the rules agree, and of one that they do not give. Chosen by papers each of which was read
/// by weights that had seen neither it nor its round: a bar that is lower lets as much pass that is wrong as is right.
fn sure_of(asked: Asked) -> (f32, f32) {
    match asked {
        // What is no invoice must not be dunned for, if the rules see another kind, or none.
        Asked::Kind => (0.7, 0.95),
        Asked::Due => (0.8, 0.9),
        Asked::Number | Asked::Issued => (0.6, 0.7),
        Asked::Amount | Asked::Side => (0.7, 0.8),
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
        match ruled {
            Answer::Unsure(doubt) => Answer::Unsure(doubt),
            _ => {
                let likely = values.iter().filter(|(_, share)| *share >= LIKELY).take(4);
                let likely = likely.filter_map(|(at, _)| candidates[*at].value.as_ref().map(Stated::shown));
                let words: Vec<String> = likely.collect();
                if words.is_empty() { Answer::Unstated } else { Answer::Unsure(words.join(" or ")) }
            }
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
            candidate(Some("1"), &["before zahlbar"]),
            candidate(Some("2"), &["before geliefert"]),
            candidate(None, &["is none"]),
        ]
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
        assert_eq!(answer, Answer::Unsure("1 or 2".into()));
        let doubt = unsure.answer(Asked::Due, two(), Answer::Unsure("the rules' own doubt".into()));
        assert_eq!(doubt, Answer::Unsure("the rules' own doubt".into()));
    }

    #[test]
    fn with_the_rules_less_is_enough_and_their_reason_stays() {
        let weights = "[number]\nbefore zahlbar  0.24\nrules agree  0.1\nrules differ  -0.1\n";
        let likeness = Likeness::parse(weights).unwrap();
        assert!(matches!(likeness.answer(Asked::Number, two(), Answer::Unstated), Answer::Unsure(_)));
        let agreed = likeness.answer(Asked::Number, two(), known("1", "de.paper.number: nr"));
        assert_eq!(agreed, known("1", "de.paper.number: nr"));
        assert!(matches!(likeness.answer(Asked::Number, two(), known("2", "")), Answer::Unsure(_)));
    }

    #[test]
    fn a_later_day_that_is_likely_stands_against_a_due_day() {
        let likeness = Likeness::parse("[due]\nbefore zahlbar  1.07\nbefore valuta  0.49\n").unwrap();
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
