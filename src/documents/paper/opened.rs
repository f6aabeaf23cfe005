//! A paper's words → its cells, in its language and by the labels of that language.

use jiff::civil::Date;

use super::form::Form;
use super::labels::{Layout, squeezed};
use super::{Paper, cells};
use crate::documents::rules::{InvoiceRules, Words};
use crate::documents::tokens::{Habits, tokens};
use crate::documents::{OutgoingMail, page};
use crate::dunning::Language;

/// A paper in cells, with the words of its language and the user's own layout that fits it.
pub(super) struct Opened<'a> {
    pub form: Form,
    pub words: &'a Words,
    pub layout: Option<&'a Layout>,
}

impl<'a> Opened<'a> {
    /// `None`: it is in none of the languages of the rules. `hint`: in which it may be.
    pub(super) fn of(paper: &Paper, rules: &'a InvoiceRules, hint: Option<Language>) -> Option<Opened<'a>> {
        let text: Vec<&str> =
            paper.pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str()).collect();
        let text = text.join(" ");
        let spoken = languages(&text, rules, hint);
        let (words, beside) = spoken.split_first()?;
        let words: &Words = words;
        let plain = squeezed(&text);
        let layout = rules.layouts.iter().find(|layout| layout.fits(&plain));
        let mail = OutgoingMail {
            subject: "",
            text: &text,
            sent: Date::constant(2000, 1, 1),
            offset: None,
            attachments: &[],
            language: Some(words.language),
        };
        let american = layout.and_then(|layout| layout.american);
        let american = american.unwrap_or_else(|| page::is_american(&mail, words.language));
        let habits = words.habits(american, false);
        let english = rules.languages.iter().find(|other| other.language == Language::En);
        let mut lexicons = Vec::new();
        lexicons.extend(layout.map(|layout| (&layout.labels, 4)));
        lexicons.push((&words.labels, 1));
        lexicons.extend(beside.iter().map(|words| (&words.labels, 1)));
        lexicons.extend(english.map(|words| (&words.labels, 0)));
        let form = Form::new(cells::cells(paper, &habits, &lexicons));
        Some(Opened { form, words, layout })
    }
}

/// The language that most words and labels belong to, and a second one if the paper is in two.
fn languages<'a>(text: &str, rules: &'a InvoiceRules, hint: Option<Language>) -> Vec<&'a Words> {
    let mut found = Vec::new();
    let habits = Habits::default();
    // The head of a paper shows its language; one sentence for all, so that labels may stand anywhere.
    let head: String = text.split(' ').take(600).collect::<Vec<_>>().join(" ");
    tokens(&head, &habits, &mut found);
    let mut counts: Vec<(usize, &Words)> = rules
        .languages
        .iter()
        .map(|words| {
            let common = found.iter().filter(|token| words.common.contains(&token.fold)).count();
            let labels = words.labels.hits(&found, false, 0);
            let labels: usize = labels.iter().map(|hit| hit.end - hit.start).sum();
            let titles = words.labels.hits(&found, true, 0).len();
            (2 * common + 2 * labels + titles + usize::from(hint == Some(words.language)), words)
        })
        .collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let best = counts.first().map_or(0, |(count, _)| *count);
    let enough = |place: usize, count: usize| {
        if place == 0 { count > 0 } else { place == 1 && count * 10 >= best * 6 }
    };
    counts
        .iter()
        .enumerate()
        .filter(|(place, (count, _))| enough(*place, *count))
        .map(|(_, (_, words))| *words)
        .collect()
}
