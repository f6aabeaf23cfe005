//! The words by which outgoing mails are read: `rules/invoices/*.toml`, one file per language.
//!
//! A file gives, for each [`Class`], phrases. A phrase is words apart by spaces; `a|b` either word; `rechnung*`
//! and `*rechnung` a word that begins or ends so; `~` up to three words between, `~~` up to ten words and
//! figures; `<amount>`, `<percent>`,
//! `<day>`, `<number>` (digits or a document's number) a figure; `<vat>` any single word of the class `vat`. Case, dots and diacritics do not matter.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::paper::{Label, Labels, Layout, Likeness, Topics};
use super::phrases::{Beginnings, Step, Word, end_of, letters, phrase};
use super::tokens::{Habits, Token, fold};
use crate::dunning::Language;

/// What words can say in an outgoing mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Class {
    // Documents.
    Invoice,
    CreditNote,
    Offer,
    Order,
    Delivery,
    Proforma,
    Statement,
    Receipt,
    Reminder,
    /// We paid: the mail is a customer's, about somebody else's invoice.
    PaidByUs,
    // What is said about a document.
    Presenting,
    Future,
    Unpaid,
    Settled,
    Replaced,
    Reference,
    Again,
    Copy,
    Answer,
    Adviser,
    Newsletter,
    // Labels of figures.
    Number,
    OtherNumber,
    Issued,
    Dated,
    Due,
    Deadline,
    Pay,
    Payable,
    Total,
    Sum,
    Gross,
    Net,
    PlusVat,
    Vat,
    Unit,
    Deposit,
    Discount,
    Aside,
    Validity,
    // Terms of payment.
    Days,
    WorkingDays,
    Weeks,
    Months,
    Fortnight,
    EndOfMonth,
    EndOfNextMonth,
    OfNextMonth,
    AtOnce,
    NetDays,
    FromToday,
    Today,
    Yesterday,
    // Why it is never dunned.
    DirectDebit,
    Card,
    AlreadyPaid,
}

impl Class {
    /// Within a family only the longest of overlapping phrases counts: a "pro forma invoice" is no invoice.
    fn family(self) -> u8 {
        use Class::*;
        match self {
            Invoice | CreditNote | Offer | Order | Delivery | Proforma | Statement | Receipt | Reminder
            | PaidByUs | Adviser | Issued => 1,
            Payable | Total | Sum | Gross | Net | PlusVat | Vat | Unit | Deposit => 2,
            Days | WorkingDays | Weeks | Months | Fortnight | EndOfMonth | EndOfNextMonth | OfNextMonth => 3,
            Settled | Future | Presenting => 4,
            other => 10 + other as u8,
        }
    }

    /// Its place in a set of classes.
    pub(super) fn bit(self) -> u64 {
        const { assert!((Class::AlreadyPaid as u32) < u64::BITS) };
        1 << self as u32
    }

    /// Whether it names a kind of document.
    pub(super) fn is_document(self) -> bool {
        self <= Class::Reminder
    }
}

/// The words of one language.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub language: Language,
    /// Folded everyday words, by which the language is told.
    pub common: HashSet<String>,
    pub months: Vec<Vec<String>>,
    /// The days of a month in words, from the first on.
    pub ordinals: Vec<Vec<String>>,
    /// Monday first.
    pub weekdays: Vec<Vec<String>>,
    pub numbers: BTreeMap<String, u32>,
    phrases: Vec<(Class, Vec<Step>)>,
    beginnings: Beginnings,
    /// What stands beside the figures of printed invoices.
    pub labels: Labels,
}

/// A phrase found: tokens `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    pub class: Class,
    pub start: usize,
    pub end: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Language,
    common: Vec<String>,
    months: Vec<Vec<String>>,
    #[serde(default)]
    ordinals: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    numbers: BTreeMap<String, u32>,
    phrases: BTreeMap<Class, Vec<String>>,
    #[serde(default)]
    paper: BTreeMap<Label, Vec<String>>,
}

/// A rule file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct InvoiceRulesError {
    /// The file's name.
    pub file: String,
    /// What is wrong, with its place.
    pub problem: String,
}

/// The rules of all languages by which [`super::outgoing`] reads.
#[derive(Debug, Clone, Default)]
pub struct InvoiceRules {
    pub(super) languages: Vec<Words>,
    /// A user's own layouts of printed invoices.
    pub(super) layouts: Vec<Layout>,
    /// How figures of printed invoices look; knows nothing unless a file says so.
    pub(super) likeness: Likeness,
    /// What words on them are about.
    pub(super) topics: Topics,
    /// How much a word shows each of the languages, in their order.
    shows: HashMap<String, Vec<usize>>,
}

/// How much signs on printed invoices weigh, by the file that comes with the program.
const WEIGHTS: &str = include_str!("../../rules/invoices/weights.txt");

/// The rule files that the binary carries: name below `rules/`, content.
pub const INVOICE_RULES: [(&str, &str); 6] = [
    ("invoices/de.toml", include_str!("../../rules/invoices/de.toml")),
    ("invoices/pl.toml", include_str!("../../rules/invoices/pl.toml")),
    ("invoices/nl.toml", include_str!("../../rules/invoices/nl.toml")),
    ("invoices/en.toml", include_str!("../../rules/invoices/en.toml")),
    ("invoices/topics.toml", include_str!("../../rules/invoices/topics.toml")),
    ("invoices/weights.txt", WEIGHTS),
];

impl InvoiceRules {
    /// The rules that the binary carries.
    pub fn embedded() -> Self {
        // That the embedded files load is tested; without them nothing would count as an invoice.
        Self::load(&INVOICE_RULES).unwrap_or_default()
    }

    /// Rules from files, as pairs of name and content: one for each language, any number of layouts (files with
    /// the key `layout`), one of topics (with that key), and one of weights (a name that ends in `.txt`).
    ///
    /// # Errors
    /// Every file that cannot be used, not only the first.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, Vec<InvoiceRulesError>> {
        let mut languages: Vec<Words> = Vec::new();
        let mut layouts = Vec::new();
        let mut likeness = Likeness::default();
        let mut topics = Topics::default();
        let mut errors = Vec::new();
        for (name, content) in files {
            // Those that come with the program were read when it was built.
            if *content == WEIGHTS {
                likeness = Likeness::shipped();
                continue;
            }
            if name.ends_with(".txt") {
                match Likeness::parse(content) {
                    Ok(read) => likeness = read,
                    Err(problem) => errors.push((name, problem)),
                }
                continue;
            }
            if Topics::is_one(content) {
                match Topics::parse(content) {
                    Ok(read) => topics = read,
                    Err(problem) => errors.push((name, problem)),
                }
                continue;
            }
            if Layout::is_one(content) {
                match Layout::parse(content) {
                    Ok(layout) => layouts.push(layout),
                    Err(problem) => errors.push((name, problem)),
                }
                continue;
            }
            match Words::parse(content) {
                Ok(words) if languages.iter().any(|known| known.language == words.language) => {
                    errors.push((name, format!("the language {} is given twice", words.language)));
                }
                Ok(words) => languages.push(words),
                Err(problem) => errors.push((name, problem)),
            }
        }
        if errors.is_empty() {
            let mut shows: HashMap<String, Vec<usize>> = HashMap::new();
            for (at, words) in languages.iter().enumerate() {
                let common = words.common.iter().map(|word| (word.as_str(), 3));
                for (word, weight) in common.chain(words.vocabulary().into_iter().map(|word| (word, 1))) {
                    shows.entry(word.to_string()).or_insert_with(|| vec![0; languages.len()])[at] += weight;
                }
            }
            return Ok(InvoiceRules { languages, layouts, likeness, topics, shows });
        }
        Err(errors
            .into_iter()
            .map(|(file, problem)| InvoiceRulesError { file: (*file).into(), problem })
            .collect())
    }

    /// The words of a language, of the files that come with the program.
    #[cfg(test)]
    pub(super) fn shipped_words(language: Language) -> Words {
        let words = Self::embedded().languages.into_iter().find(|words| words.language == language);
        words.expect("every language has a file")
    }

    /// The words of the language that most of the text's everyday words belong to; `hint` breaks a tie.
    pub(super) fn language_of(&self, text: &str, hint: Option<Language>) -> Option<&Words> {
        let mut counts = vec![0_usize; self.languages.len()];
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(2000) {
            if let Some(shown) = self.shows.get(&fold(word)) {
                counts.iter_mut().zip(shown).for_each(|(count, shown)| *count += shown);
            }
        }
        for (count, words) in counts.iter_mut().zip(&self.languages) {
            *count += usize::from(Some(words.language) == hint);
        }
        let best = counts.iter().zip(&self.languages).max_by_key(|(count, _)| **count)?;
        (*best.0 > 0).then_some(best.1)
    }
}

impl Words {
    fn parse(content: &str) -> Result<Self, String> {
        let file: File = toml::from_str(content).map_err(|e| e.to_string())?;
        if file.months.len() != 12 || file.weekdays.len() != 7 || !matches!(file.ordinals.len(), 0 | 31) {
            return Err(
                "there must be twelve months, seven weekdays and, if any, the ordinals of 31 days".into()
            );
        }
        let folded = |words: Vec<Vec<String>>| -> Vec<Vec<String>> {
            words.iter().map(|names| names.iter().map(|name| fold(name)).collect()).collect()
        };
        let single = |word: &&String| !word.contains(char::is_whitespace);
        let vat: Vec<&str> =
            file.phrases.get(&Class::Vat).into_iter().flatten().filter(single).map(String::as_str).collect();
        let vat = vat.join("|");
        let mut phrases = Vec::new();
        for (class, texts) in &file.phrases {
            for text in texts {
                phrases.push((*class, phrase(&text.replace("<vat>", &vat))?));
            }
        }
        Ok(Words {
            language: file.language,
            common: file.common.iter().map(|word| fold(word)).collect(),
            months: folded(file.months),
            ordinals: folded(file.ordinals),
            weekdays: folded(file.weekdays),
            numbers: file.numbers.into_iter().map(|(word, value)| (fold(&word), value)).collect(),
            beginnings: Beginnings::of(phrases.iter().map(|(_, steps)| &steps[..])),
            phrases,
            labels: Labels::parse(&file.language.to_string(), &file.paper)?,
        })
    }

    /// How days are written in it.
    pub(super) fn habits(&self, american: bool, dashes: bool) -> Habits<'_> {
        Habits { american, dashes, months: &self.months, ordinals: &self.ordinals }
    }

    /// The words of its phrases: all that a bare table may show of a language.
    fn vocabulary(&self) -> HashSet<&str> {
        let steps = self.phrases.iter().flat_map(|(_, steps)| steps);
        let words = steps.filter_map(|step| if let Step::Word(words) = step { Some(words) } else { None });
        words.flatten().filter_map(Word::whole).filter(|word| word.len() >= 4).collect()
    }

    /// Every phrase in the tokens, in the order of their beginnings.
    pub(super) fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<(Hit, usize)> = Vec::new();
        for (start, token) in tokens.iter().enumerate() {
            for (class, steps) in self.beginnings.at(token).filter_map(|index| self.phrases.get(index)) {
                if let Some(end) = end_of(steps, tokens, start) {
                    hits.push((Hit { class: *class, start, end }, letters(steps)));
                }
            }
        }
        // At one place the longest first, of equals the one with more letters ("stornorechnung" before
        // "*rechnung"); then what an earlier, longer one of its family covers is dropped.
        hits.sort_by_key(|(hit, letters)| (hit.start, Reverse(hit.end), Reverse((*letters, hit.class))));
        let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
        let mut reach: BTreeMap<u8, usize> = BTreeMap::new();
        for (hit, _) in hits {
            let covered = reach.entry(hit.class.family()).or_default();
            if hit.end > *covered {
                *covered = hit.end;
                kept.push(hit);
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_files_load() {
        let rules = InvoiceRules::load(&INVOICE_RULES).unwrap();
        assert_eq!(rules.languages.len(), 4);
    }

    #[test]
    fn what_is_tried_at_a_token_is_all_that_fits_there() {
        let rules = InvoiceRules::load(&INVOICE_RULES).unwrap();
        let text = "Anbei erhalten Sie die Abschlagsrechnung RE-1 vom 3.4.2026 über 1.200,00 EUR netto, zahlbar in 14 \
                    Tagen. W załączeniu faktura nr 7. Please find attached the invoice. Hierbij de factuur, 21 % btw.";
        for words in &rules.languages {
            let habits = words.habits(false, false);
            let mut found = Vec::new();
            super::super::tokens::tokens(text, &habits, &mut found);
            for start in 0..found.len() {
                let tried: HashSet<usize> = words.beginnings.at(&found[start]).collect();
                for (index, (_, steps)) in words.phrases.iter().enumerate() {
                    assert!(end_of(steps, &found, start).is_none() || tried.contains(&index), "{steps:?}");
                }
                assert!(tried.len() * 2 < words.phrases.len());
            }
        }
    }

    #[test]
    fn every_bad_file_is_named() {
        let errors = InvoiceRules::load(&[("a", "x = 1"), ("b", "language = \"xx\"")]).unwrap_err();
        assert_eq!(errors.len(), 2);
        assert!(phrase("~ x").is_err() && phrase("").is_err() && phrase("a|").is_err());
    }
}
