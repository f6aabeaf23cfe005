//! In how many parts somebody wants to pay.

use jiff::civil::Date;

use crate::dunning::{Intent, Language};
use crate::reading::amounts::{self, AmountHit};
use crate::reading::dates;
use crate::reading::engine::Findings;
use crate::reading::evidence::Evidence;
use crate::reading::file::Grammar;
use crate::reading::numbers;
use crate::reading::settle::All;

/// Who divides a debt into more parts than these says so in other words.
const MOST: u32 = 36;

/// Parts of which more than these are counted are called parts, or what else `parts` in the rule files lists.
const MOST_NAMED: u32 = 120;

/// A number that nothing explains is a number of parts up to here, if it stands in a sentence that asks for them.
const MOST_ALONE: u32 = 12;
const LIKELY_ALONE: f64 = 0.3;

/// In how many parts: "3 Raten", "3 x 820", "zwei gleiche Teile", halves, thirds.
pub(in crate::reading) fn count_parts(evidence: &Evidence, all: &All<'_, '_>) -> Option<u32> {
    all.iter().enumerate().find_map(|(number, (grammar, findings))| {
        let text = Text { grammar, findings };
        let lone = || text.lone(&|sentence| asks_for_parts(evidence, number, sentence));
        text.named()
            .or_else(|| text.fraction())
            .or_else(|| text.spread())
            .or_else(|| text.times())
            .or_else(|| text.equal_sums())
            .or_else(|| text.months())
            .or_else(|| text.lasting())
            .or_else(lone)
    })
}

fn asks_for_parts(evidence: &Evidence, findings: usize, sentence: usize) -> bool {
    let alone = evidence.sentence(findings, sentence);
    alone.is_some_and(|alone| alone.likely(Intent::InstallmentRequest) >= LIKELY_ALONE)
}

/// What one language's rules found.
struct Text<'f> {
    grammar: &'f Grammar,
    findings: &'f Findings<'f>,
}

impl Text<'_> {
    fn len(&self) -> usize {
        self.findings.words.words.len()
    }

    fn word(&self, at: usize) -> &str {
        if at < self.len() { self.findings.words.text(at) } else { "" }
    }

    /// Where a group's words stand.
    fn all(&self, group: &str) -> &[std::ops::Range<usize>] {
        self.grammar.lexicon.known(group).map_or(&[], |group| self.findings.hits.all(group))
    }

    fn starts(&self, group: &str, at: usize) -> bool {
        self.all(group).iter().any(|hit| hit.start == at)
    }

    /// The sum that a word belongs to.
    fn sum(&self, at: usize) -> Option<&AmountHit> {
        let sums = &self.findings.amounts;
        sums.get(sums.partition_point(|sum| sum.words.end <= at)).filter(|sum| sum.words.contains(&at))
    }

    /// A whole number in figures or words.
    fn numeral(&self, at: usize, most: u32) -> Option<u32> {
        let number = dates::numeral(&self.findings.words, at, self.grammar.language);
        number.filter(|n| (2..=most).contains(n))
    }

    fn in_day(&self, at: usize) -> bool {
        let days = &self.findings.dates;
        let day = days.get(days.partition_point(|day| day.words.end <= at));
        day.is_some_and(|day| !day.length && day.words.contains(&at))
    }

    /// "3 Raten", "in vier gleichen Raten": the numeral stands before, with an adjective or two between.
    fn named(&self) -> Option<u32> {
        let before = |at: usize| {
            let back = (1..=3).filter_map(|back| at.checked_sub(back));
            back.into_iter().find_map(|at| self.numeral(at, MOST_NAMED))
        };
        self.all("parts").iter().find_map(|part| before(part.start))
    }

    /// Halves, thirds, quarters, "ein Sechstel".
    fn fraction(&self) -> Option<u32> {
        let groups = [("halves", 2), ("thirds", 3), ("quarters", 4)];
        let grouped = groups.into_iter().find(|(name, _)| !self.all(name).is_empty()).map(|(_, n)| n);
        grouped.or_else(|| (0..self.len()).find_map(|at| fraction(self.word(at), self.grammar.language)))
    }

    /// "split it in 4", "auf vier Monate verteilt", "na trzy", "in tienen": a small number behind a word for dividing,
    /// which counts no days.
    fn spread(&self) -> Option<u32> {
        let divided = |at: usize, over: bool| {
            let pieces = pieces(self.word(at), self.grammar.language);
            let n = pieces.or_else(|| self.numeral(at, MOST))?;
            let fits = !self.starts("day_unit", at + 1) && (over || !self.starts("month_unit", at + 1));
            let money = self.sum(at).is_some_and(|sum| sum.certain);
            (fits && !money && !self.in_day(at)).then_some((at, n))
        };
        let over = self.all("over").iter().filter_map(|hit| divided(hit.start + 1, true));
        let into = self.all("into").iter().filter_map(|hit| divided(hit.start + 1, false));
        over.chain(into).min().map(|(_, n)| n)
    }

    /// "3 x 820 €", "160 x 4", "drie keer 150", "four times", "dreimal vierhundert".
    fn times(&self) -> Option<u32> {
        let numeral = |at: Option<usize>| at.and_then(|at| self.numeral(at, MOST_NAMED));
        let crossed = |at: usize| match self.word(at) {
            "x" | "×" | "mal" => numeral(at.checked_sub(1)).or_else(|| numeral(Some(at + 1))),
            "keer" | "keertjes" | "times" | "razy" => numeral(at.checked_sub(1)),
            _ => None,
        };
        let repeated = |at: usize| {
            let sum = self.sum(at + 1).is_some() || numeral(Some(at + 1)).is_some();
            times_of(self.word(at), self.grammar.language).filter(|_| sum)
        };
        (0..self.len()).find_map(crossed).or_else(|| (0..self.len()).find_map(repeated))
    }

    /// "2000 zum 10., 2000 zum 20., 2000 zum 30.", "sixty pounds now and sixty on the first".
    fn equal_sums(&self) -> Option<u32> {
        let findings = self.findings;
        let first = findings.amounts.first()?;
        let whole = 0..self.len();
        let bare = amounts::numbers(
            &findings.words,
            whole,
            self.grammar.language,
            &findings.dates,
            &findings.amounts,
        );
        let sums = findings.amounts.iter().chain(&bare);
        let same = sums.filter(|sum| sum.money.value == first.money.value).count() as u32;
        (same >= 2).then_some(same)
    }

    /// "in June, July and August"
    fn months(&self) -> Option<u32> {
        let months = self.findings.dates.iter().map(|day| day.future);
        let mut months: Vec<Date> = months
            .filter(|[from, to]| from.day() == 1 && *to == from.last_of_month())
            .map(|m| m[0])
            .collect();
        months.dedup();
        (months.len() >= 2).then_some(months.len() as u32)
    }

    /// "zes maanden lang 225 euro", "monthly for four months": as many parts as months.
    fn lasting(&self) -> Option<u32> {
        let before = |at: usize| self.numeral(at.checked_sub(1)?, MOST);
        self.all("month_unit").iter().find_map(|unit| before(unit.start))
    }

    /// "Four shots, what do you say?": people call parts by the names of whatever comes in pieces where they work. The only
    /// small number of the sentences that ask for parts is their number.
    fn lone(&self, asks: &dyn Fn(usize) -> bool) -> Option<u32> {
        let sentences = self.findings.sentences.iter().enumerate().filter(|(index, _)| asks(*index));
        let words = sentences.flat_map(|(_, sentence)| sentence.words.clone());
        let counts = |at: &usize| self.sum(*at).is_none() && !self.in_day(*at) && self.word(at + 1) != "%";
        let mut numbers: Vec<u32> =
            words.filter(counts).filter_map(|at| self.numeral(at, MOST_ALONE)).collect();
        numbers.dedup();
        match numbers[..] {
            [n] => Some(n),
            _ => None,
        }
    }
}

/// "dreimal", "viermaal": how often.
fn times_of(word: &str, language: Language) -> Option<u32> {
    let often = match language {
        Language::De => word.strip_suffix("mal").or_else(|| word.strip_suffix("mol")),
        Language::Nl => word.strip_suffix("maal"),
        Language::Pl | Language::En => None,
    };
    often.and_then(|word| numbers::word(word, language)).filter(|n| (2..=MOST).contains(n))
}

/// "Sechstel", "zwölftel".
fn fraction(word: &str, language: Language) -> Option<u32> {
    let number = match language {
        Language::De => word.strip_suffix("tel").or_else(|| word.strip_suffix("teln")),
        Language::Pl | Language::Nl | Language::En => None,
    };
    number.and_then(|word| numbers::word(word, language)).filter(|n| (4..=MOST_ALONE).contains(n))
}

/// "in tweeën", "in tienen".
fn pieces(word: &str, language: Language) -> Option<u32> {
    let number = word.strip_suffix("en").filter(|_| language == Language::Nl)?;
    let number = match number {
        "vijv" => "vijf",
        "twaalv" => "twaalf",
        "zess" => "zes",
        number => number,
    };
    numbers::word(number, language).filter(|n| (2..=MOST).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_hold_a_number_of_parts() {
        assert_eq!(times_of("dreimal", Language::De), Some(3));
        assert_eq!(times_of("einmal", Language::De), None);
        assert_eq!(fraction("sechstel", Language::De), Some(6));
        assert_eq!(fraction("hotel", Language::De), None);
        assert_eq!(pieces("vijven", Language::Nl), Some(5));
        assert_eq!(pieces("drieen", Language::Nl), Some(3));
        assert_eq!(pieces("dagen", Language::Nl), None);
    }
}
