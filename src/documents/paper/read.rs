//! A paper → the invoice on it, with what is doubtful and where each figure was found.

use jiff::civil::Date;

use super::days::Decided;
use super::form::Form;
use super::kind::Title;
use super::labels::{Label, squeezed};
use super::sums::Sums;
use super::{Found, Paper, Reading, Stands, cells, due, issued, kind, money, number, spoken};
use crate::documents::rules::{InvoiceRules, Words};
use crate::documents::tokens::{Habits, Kind};
use crate::documents::{InvoiceFacts, OutgoingMail, Source, page};
use crate::dunning::{Language, NeverDun};

/// Whose papers these are: tells buyer from seller.
#[derive(Debug, Clone, Copy, Default)]
pub struct Creditor<'a> {
    /// The firm's name; empty if it is not known.
    pub name: &'a str,
    /// Its accounts.
    pub ibans: &'a [String],
}

/// Reads the figures on a paper by the rules.
pub fn read(paper: &Paper, rules: &InvoiceRules, creditor: Creditor, hint: Option<Language>) -> Reading {
    if paper.is_picture() {
        return Reading { stands: Stands::Picture, ..Reading::default() };
    }
    let text: Vec<&str> =
        paper.pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str()).collect();
    let text = text.join(" ");
    let spoken = languages(&text, rules, hint);
    let Some((words, beside)) = spoken.split_first() else {
        return Reading { stands: Stands::Other("other"), ..Reading::default() };
    };
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
    let habits = Habits { american, dashes: false, months: &words.months };
    let english = rules.languages.iter().find(|other| other.language == Language::En);
    let mut lexicons = Vec::new();
    lexicons.extend(layout.map(|layout| (&layout.labels, 4)));
    lexicons.push((&words.labels, 1));
    lexicons.extend(beside.iter().map(|words| (&words.labels, 1)));
    lexicons.extend(english.map(|words| (&words.labels, 0)));
    let form = Form::new(cells::cells(paper, &habits, &lexicons));
    let mut reading = Sheets { form: &form, rules, words, creditor, reading: Reading::default() }.reading();
    reading.language = Some(words.language);
    reading.layout = layout.map(|layout| layout.name.clone());
    reading
}

/// The language that most words and labels belong to, and a second one if the paper is in two.
fn languages<'a>(text: &str, rules: &'a InvoiceRules, hint: Option<Language>) -> Vec<&'a Words> {
    let mut found = Vec::new();
    let habits = Habits { american: false, dashes: false, months: &[] };
    // The head of a paper shows its language; one sentence for all, so that labels may stand anywhere.
    let head: String = text.split(' ').take(600).collect::<Vec<_>>().join(" ");
    crate::documents::tokens::tokens(&head, &habits, &mut found);
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

struct Sheets<'a> {
    form: &'a Form,
    rules: &'a InvoiceRules,
    words: &'a Words,
    creditor: Creditor<'a>,
    reading: Reading,
}

impl Sheets<'_> {
    fn reading(mut self) -> Reading {
        let (title, at) = kind::title(self.form);
        if let Some(at) = at {
            let rule = self.form.cells[at].titles.first().map_or_else(String::new, |hit| hit.rule.clone());
            self.found("kind", at, &rule);
        }
        let (buyer, seller) = kind::parties(self.form, self.creditor.name);
        self.reading.stands = match title {
            Title::Invoice => Stands::Invoice,
            Title::Credit => Stands::Credit,
            Title::Reminder => Stands::Reminder,
            Title::Other(what) => Stands::Other(what),
            // Who numbers, dates and asks for money without a title writes an invoice all the same.
            Title::Unknown if self.asks() => Stands::Invoice,
            Title::Unknown => Stands::Other("other"),
        };
        let untitled = title == Title::Unknown;
        let own = squeezed(self.creditor.name);
        let is_own = |name: &Option<String>| {
            !own.is_empty() && name.as_deref().is_some_and(|n| squeezed(n).contains(&own))
        };
        if is_own(&buyer) && !is_own(&seller) {
            self.reading.stands = Stands::Incoming;
        }
        self.reading.facts = InvoiceFacts { buyer, seller, source: Source::Pdf, ..InvoiceFacts::default() };
        self.figures(self.reading.stands == Stands::Credit);
        let facts = &self.reading.facts;
        let proved = || facts.amount.is_some_and(|amount| Sums::read(self.form).adds_up(amount));
        let whole = facts.issued.is_some() && facts.amount.is_some() && (facts.due.is_some() || proved());
        if untitled && whole && facts.number.is_some() && self.names(Label::Number) {
            self.reading.stands = match self.reading.stands {
                Stands::Other(_) => Stands::Invoice,
                known => known,
            };
        }
        self.reading
    }

    /// Whether it has an invoice's number, a due day or terms, and a sum to be paid.
    fn asks(&self) -> bool {
        self.names(Label::Number)
            && self.names(Label::Payable)
            && (self.names(Label::Due) || self.names(Label::Terms))
    }

    /// Whether a label stands there that means nothing else: a bare "No." may be anything's.
    fn names(&self, label: Label) -> bool {
        self.form
            .labelled(label)
            .any(|(_, hit)| hit.end - hit.start > 1 || label != Label::Number || hit.rule.len() > 24)
    }

    fn figures(&mut self, credit: bool) {
        let form = self.form;
        let mut facts = std::mem::take(&mut self.reading.facts);
        facts.type_code = Some(if credit { "381" } else { "380" }.into());
        match number::own(form, credit) {
            Ok(Some(found)) => {
                self.found("number", found.cell, &found.rule);
                facts.number = Some(found.value);
            }
            Ok(None) => {}
            Err(several) => self.doubt("number", &several.join(" or ")),
        }
        facts.refers_to = number::referred(form, facts.number.as_deref()).filter(|_| credit);
        facts.issued =
            self.decided("issued", issued::issued(form, self.words, facts.number.as_deref(), credit));
        let owed = money::owed(form, credit);
        facts.amount = owed.amount.map(|amount| if credit { amount.abs() } else { amount });
        if let Some(doubt) = owed.doubt() {
            self.doubt("amount", &doubt);
        }
        let spoken = spoken::spoken(form, self.rules, self.words, facts.issued);
        let due = due::due(form, self.words, facts.issued, facts.amount, &spoken);
        facts.due = self.decided("due", due).filter(|_| !credit);
        facts.currency = money::currency(form, owed.place.as_ref().map(|(cell, _)| *cell))
            .filter(|_| facts.amount.is_some());
        if let Some((cell, rule)) = owed.place {
            self.found("amount", cell, &rule);
        }
        facts.iban = number::account(form, self.creditor.ibans);
        facts.buyer_reference = number::reference(form, Label::BuyerReference);
        facts.order = number::reference(form, Label::Order);
        facts.payment_reference = number::reference(form, Label::PaymentReference);
        facts.skonto = spoken.skonto;
        let settled = self.settled().then_some(NeverDun::AlreadyPaid);
        let nothing = facts.amount.filter(rust_decimal::Decimal::is_zero).map(|_| NeverDun::ZeroTotal);
        // "Paid" beside a sum that is still to be paid pays a part.
        let paid = |label| {
            form.values(label, |cell, range, _| {
                cell.tokens[range].iter().find_map(|token| match token.kind {
                    Kind::Amount { value, .. } => Some(value),
                    _ => None,
                })
            })
        };
        let owed = facts.amount.filter(|amount| !amount.is_zero());
        let part = !paid(Label::Paid).is_empty()
            || owed.is_some_and(|owed| paid(Label::Settled).iter().any(|paid| paid.value != owed));
        facts.never_dun = spoken
            .never_dun
            .filter(|why| *why != NeverDun::AlreadyPaid)
            .or(settled.filter(|_| !part))
            .or(nothing)
            .filter(|_| !credit);
        self.reading.facts = facts;
    }

    /// Whether the paper says that it was paid; "until paid in full" does not.
    fn settled(&self) -> bool {
        const UNLESS: [&str; 16] = [
            "until", "unless", "if", "not", "once", "bis", "wenn", "nicht", "noch", "do", "nie", "gdy",
            "tot", "totdat", "niet", "indien",
        ];
        self.form.labelled(Label::Settled).any(|(at, hit)| {
            let before = &self.form.cells[at].tokens[hit.start.saturating_sub(3)..hit.start];
            before.iter().all(|token| !UNLESS.contains(&token.fold.as_str()))
        })
    }

    /// Notes where a day was found, or why it is not sure.
    fn decided(&mut self, what: &'static str, day: Decided) -> Option<Date> {
        match day {
            Decided::Unstated => None,
            Decided::Unsure(doubt) => {
                self.doubt(what, &doubt);
                None
            }
            Decided::Printed { day, cell, rule } => {
                self.found(what, cell, &rule);
                Some(day)
            }
            Decided::Said { day, rule } => {
                self.reading.found.push(Found::by(what, rule));
                Some(day)
            }
        }
    }

    fn found(&mut self, what: &'static str, at: usize, rule: &str) {
        let cell = &self.form.cells[at];
        let page_row =
            self.form.cells.iter().find(|other| other.page == cell.page).map_or(0, |first| first.row);
        self.reading.found.push(Found {
            what,
            page: cell.page + 1,
            line: cell.row - page_row + 1,
            words: cell.text.clone(),
            rule: rule.to_owned(),
        });
    }

    fn doubt(&mut self, what: &str, words: &str) {
        self.reading.doubts.push(format!("{what}: {words} in the PDF"));
    }
}
