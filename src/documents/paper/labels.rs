//! Labels: the words by which a printed invoice names its figures. From the table `[paper]` of
//! `rules/invoices/*.toml`, and from a user's own layout files.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::documents::phrases::{Beginnings, Step, end_of, letters, phrase};
use crate::documents::tokens::{Token, fold, is_without};

/// What a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::documents) enum Label {
    Number,
    Issued,
    /// A day that is the invoice's only if nothing better is there.
    Date,
    Due,
    Terms,
    Payable,
    Gross,
    Net,
    Tax,
    Paid,
    /// What was owed before, or on the page before.
    Carried,
    OtherNumber,
    OtherDate,
    BuyerReference,
    Order,
    PaymentReference,
    Buyer,
    Seller,
    Discount,
    /// A column of the table of goods.
    Goods,
    Settled,
    IsInvoice,
    IsCredit,
    IsOffer,
    IsOrder,
    IsDelivery,
    IsReminder,
    IsProforma,
    IsStatement,
    IsReceipt,
    Refers,
}

impl Label {
    /// Whether it names a kind of document.
    pub(super) fn is_title(self) -> bool {
        (Label::IsInvoice..=Label::IsReceipt).contains(&self)
    }
}

/// The labels of a language or of a layout.
#[derive(Debug, Clone, Default)]
pub(in crate::documents) struct Labels {
    phrases: Vec<(Label, String, Vec<Step>)>,
    beginnings: Beginnings,
}

/// A label found: tokens `start..end` of a cell.
#[derive(Debug, Clone)]
pub(super) struct LabelHit {
    pub label: Label,
    pub start: usize,
    pub end: usize,
    /// `de.paper.number: rechnungs-nr`.
    pub rule: String,
    /// How much it is trusted: a user's layout above the page's language above English.
    pub trust: u8,
}

impl Labels {
    /// From a file's table; `name` says whose they are.
    pub(in crate::documents) fn parse(
        name: &str,
        table: &BTreeMap<Label, Vec<String>>,
    ) -> Result<Labels, String> {
        let mut phrases = Vec::new();
        for (label, texts) in table {
            let key = format!("{label:?}").chars().fold(String::new(), |mut key, c| {
                if c.is_uppercase() && !key.is_empty() {
                    key.push('_');
                }
                key.extend(c.to_lowercase());
                key
            });
            for text in texts {
                phrases.push((*label, format!("{name}.paper.{key}: {text}"), phrase(text)?));
            }
        }
        Ok(Labels { beginnings: Beginnings::of(phrases.iter().map(|(_, _, steps)| &steps[..])), phrases })
    }

    /// The labels in a cell, each word in one: the longest counts. Either those that name kinds of documents or all
    /// others: "Lieferschein" is both. `trust` is noted with them.
    pub(super) fn hits(&self, tokens: &[Token], titles: bool, trust: u8) -> Vec<LabelHit> {
        let mut found: Vec<(usize, usize, usize, usize)> = Vec::new();
        for (start, token) in tokens.iter().enumerate() {
            for index in self.beginnings.at(token) {
                let Some((_, _, steps)) = self.phrases.get(index).filter(|p| p.0.is_title() == titles) else {
                    continue;
                };
                if let Some(end) = end_of(steps, tokens, start) {
                    found.push((start, end, letters(steps), index));
                }
            }
        }
        found.sort_by_key(|(start, end, letters, index)| (*start, Reverse(*end), Reverse(*letters), *index));
        let mut hits: Vec<LabelHit> = Vec::new();
        for (start, end, _, index) in found {
            if hits.last().is_none_or(|last| start >= last.end)
                && let Some((label, rule, _)) = self.phrases.get(index)
                && !(*label == Label::Discount && is_without(tokens, start))
            {
                hits.push(LabelHit { label: *label, start, end, rule: rule.clone(), trust });
            }
        }
        hits
    }
}

/// A user's own layout: labels that count before all others on the papers that it is for.
#[derive(Debug, Clone)]
pub(in crate::documents) struct Layout {
    pub name: String,
    /// Words that all stand on the paper, folded, without blanks.
    when: Vec<String>,
    /// `m/d/y` or not, where the layout says so.
    pub american: Option<bool>,
    pub labels: Labels,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    layout: String,
    when: Vec<String>,
    dates: Option<String>,
    labels: BTreeMap<Label, Vec<String>>,
}

impl Layout {
    /// Whether a rule file is a layout.
    pub(in crate::documents) fn is_one(content: &str) -> bool {
        content.lines().any(|line| {
            line.trim_start().strip_prefix("layout").is_some_and(|rest| rest.trim_start().starts_with('='))
        })
    }

    pub(in crate::documents) fn parse(content: &str) -> Result<Layout, String> {
        let file: File = toml::from_str(content).map_err(|error| error.to_string())?;
        let american = match file.dates.as_deref() {
            None => None,
            Some("m/d/y") => Some(true),
            Some("d/m/y") => Some(false),
            Some(other) => return Err(format!("dates = {other:?}: write \"d/m/y\" or \"m/d/y\"")),
        };
        let when: Vec<String> =
            file.when.iter().map(|words| squeezed(words)).filter(|words| !words.is_empty()).collect();
        if when.is_empty() {
            return Err(
                "when: give words that stand on these papers and on no others, such as your own name".into(),
            );
        }
        let labels = Labels::parse(&file.layout, &file.labels)?;
        Ok(Layout { name: file.layout, when, american, labels })
    }

    /// Whether it is for a paper with this text, [`squeezed`].
    pub(super) fn fits(&self, text: &str) -> bool {
        self.when.iter().all(|words| text.contains(words))
    }
}

/// Letters and digits, folded: how words are looked for where blanks do not count.
pub(super) fn squeezed(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a firm's name, [`squeezed`], stands in a text; one without a name is named nowhere.
pub(super) fn names(text: &str, firm: &str) -> bool {
    !firm.is_empty() && squeezed(text).contains(firm)
}
