//! What the sentences of a paper say about paying, and the terms that stand beside a label.

use jiff::civil::Date;

use super::cells::Cell;
use super::days::without_spans;
use super::form::{Form, is_filler};
use super::labels::Label;
use crate::documents::page::Page;
use crate::documents::rules::{Class, Words};
use crate::documents::tokens::Kind;
use crate::documents::{InvoiceRules, OutgoingMail};
use crate::dunning::{NeverDun, Skonto};

/// What the sentences of a paper say about paying.
#[derive(Debug, Clone, Default)]
pub(super) struct Spoken {
    pub due: Option<Date>,
    /// The due day by the terms, counted from the invoice's day.
    pub counted: Option<Date>,
    /// The same by what stands beside a label of terms, and not in a sentence.
    pub labelled: Option<Date>,
    /// The same by each of the terms, should there be several.
    pub each: Vec<Date>,
    pub never_dun: Option<NeverDun>,
    pub skonto: Vec<Skonto>,
}

/// Reads the sentences and the terms as those of a mail are read.
pub(super) fn spoken(form: &Form, rules: &InvoiceRules, words: &Words, issued: Option<Date>) -> Spoken {
    let teller = Teller { form, words };
    let labelled: Vec<Vec<String>> = (0..form.cells.len()).map(|at| teller.labelled(at)).collect();
    let text = teller.text(&labelled);
    let labelled = labelled.concat().join("\n\n");
    // Any day does where none is known: without the invoice's own, no term is counted.
    let sent = issued.unwrap_or(Date::constant(2000, 1, 1));
    let language = Some(words.language);
    let mail = OutgoingMail { subject: "", text: &text, sent, offset: None, attachments: &[], language };
    let beside = OutgoingMail { text: &labelled, ..mail };
    let beside = issued.and_then(|issued| Page::read_in(&beside, words).term()?.span.due(issued));
    let says = |page: Page| Spoken {
        // Without the invoice's own day, one that names no year may be of any.
        due: page.due(None, false).filter(|due| issued.is_some() || due.year() != sent.year()),
        counted: issued.and_then(|issued| page.term()?.span.due(issued)),
        each: issued.map_or_else(Vec::new, |issued| {
            page.terms().into_iter().filter_map(|(term, _)| term.span.due(issued)).collect()
        }),
        labelled: beside,
        never_dun: page.never_dun(None),
        skonto: issued.map(|issued| page.discounts(issued)).unwrap_or_default(),
    };
    // In the paper's language; a few words ("binnen 8 Tagen") tell little of theirs. Else in the one that they seem to be in.
    let mut own = says(Page::read_in(&mail, words));
    // "Collected by direct debit on or shortly after 12 June": whatever words lead to the only day there is.
    if own.due.is_none() && own.never_dun == Some(NeverDun::DirectDebit) {
        own.due = super::asked::collected(form, words);
    }
    if own.due.is_some() || own.counted.is_some() || own.never_dun.is_some() {
        return own;
    }
    match Page::read(&mail, rules) {
        Some(page) if page.words.language != words.language => says(page),
        _ => own,
    }
}

/// A line of this many tokens at most is a term rather than a sentence with a term in it.
const SHORT: usize = 14;

/// Finds the lines that speak of paying.
struct Teller<'a> {
    form: &'a Form,
    words: &'a Words,
}

impl Teller<'_> {
    /// The lines that speak of paying in sentences, each sentence with its beginning and its end, and those that state
    /// terms beside or below a label (`labelled`, of each cell).
    fn text(&self, labelled: &[Vec<String>]) -> String {
        let cells = &self.form.cells;
        let above: Vec<Option<usize>> = (0..cells.len()).map(|at| self.above(at)).collect();
        let told = self.told(&above);
        // What each goes on with.
        let mut below: Vec<Option<usize>> = vec![None; cells.len()];
        for (at, above) in above.iter().enumerate().filter(|(at, _)| told[*at]) {
            if let Some(above) = above.filter(|above| told[*above]) {
                below[above].get_or_insert(at);
            }
        }
        let mut text = String::new();
        for at in 0..cells.len() {
            let begins = told[at] && above[at].is_none_or(|above| below[above] != Some(at));
            let mut next = Some(at).filter(|_| begins);
            let mut joint = "\n\n";
            while let Some(line) = next {
                text.push_str(joint);
                text.push_str(&without_spans(&cells[line]));
                joint = if is_open(&cells[line]) { " " } else { "\n" };
                next = below[line];
            }
            for line in &labelled[at] {
                text.push_str("\n\n");
                text.push_str(line);
            }
        }
        text
    }

    /// Which lines speak of paying, or begin or end a sentence that does. `above`: the line from which each may go on.
    fn told(&self, above: &[Option<usize>]) -> Vec<bool> {
        let cells = &self.form.cells;
        let mut told: Vec<bool> = Vec::with_capacity(cells.len());
        for (at, above) in above.iter().enumerate() {
            let begun = above.filter(|above| told[*above]);
            let ends = begun.is_some_and(|above| is_open(&cells[above]));
            told.push(!self.is_of_another(at) && (ends || self.tells(at, begun.is_some())));
        }
        for (at, above) in above.iter().enumerate().rev() {
            if let Some(above) = *above
                && told[at]
                && cells[at].is_prose()
                && is_open(&cells[above])
                && !self.is_of_another(above)
            {
                told[above] = true;
            }
        }
        told
    }

    /// The line of a sentence above a line that goes on with it; all else is said by itself.
    fn above(&self, at: usize) -> Option<usize> {
        let lower = &self.form.cells[at];
        let begins = lower.first_label().is_some_and(|hit| matches!(hit.label, Label::Terms | Label::Due));
        if begins && !lower.text.starts_with(char::is_lowercase) {
            return None;
        }
        self.form.line_above(at)
    }

    /// Whether the days of a line are of something else: of a discount alone, or of another thing, "Ihr neuer Abschlag,
    /// erstmals fällig am 01.04.2026".
    fn is_of_another(&self, at: usize) -> bool {
        let cell = &self.form.cells[at];
        // "Jeweils zum 15. eines Monats fällig, erstmals am 15.03.2026": what is said last counts.
        let recurs = || {
            cell.labels.windows(2).any(|two| {
                (two[0].label, two[1].label) == (Label::Due, Label::OtherDate)
                    && two[1].start <= two[0].end + 1
            })
        };
        let asked = || says(cell, Label::Due) || says(cell, Label::Terms) || self.counts(cell);
        let other = says(cell, Label::OtherDate) && (recurs() || !asked());
        says(cell, Label::Discount) && figures(cell) < 2 || other && dated(cell)
    }

    /// Whether a line speaks of paying; `goes_on`: the line above it does.
    fn tells(&self, at: usize, goes_on: bool) -> bool {
        let cell = &self.form.cells[at];
        let hits = self.words.hits(&cell.tokens);
        let terms = self.is_term(at);
        // "Please pay by 11 June 2026." is short, but a sentence.
        let asks = || {
            dated(cell)
                && cell.first_label().is_none_or(|hit| hit.label == Label::Payable)
                && hits.iter().any(|hit| matches!(hit.class, Class::Due | Class::Pay))
        };
        // A sentence that says nothing of paying (the footer's register and bank) only confuses.
        let speaks = || {
            use Class::{
                AlreadyPaid, AtOnce, Card, DirectDebit, Discount, Due, Pay, Payable, Settled, Unpaid,
            };
            let pays = [AlreadyPaid, AtOnce, Card, DirectDebit, Discount, Due, Pay, Payable, Settled, Unpaid];
            // "Wir bitten, den Betrag bis spätestens 15. April" begins what the next line ends.
            let until = || {
                let says = |class| hits.iter().any(|hit| hit.class == class);
                dated(cell) && says(Class::Deadline) && (says(Class::Total) || says(Class::Invoice))
            };
            hits.iter().any(|hit| pays.contains(&hit.class)) || terms || goes_on || until()
        };
        cell.is_prose() && speaks()
            || says(cell, Label::Discount)
            || says(cell, Label::Settled)
            || cell.tokens.len() <= SHORT && (terms || asks())
    }

    /// Whether a line counts days or weeks.
    fn counts(&self, cell: &Cell) -> bool {
        let units = [Class::Days, Class::Weeks, Class::NetDays, Class::WorkingDays, Class::Months];
        self.words.hits(&cell.tokens).iter().any(|hit| units.contains(&hit.class))
    }

    /// "5 Tage" alone may be those of a journey: a short line is a term if it speaks of paying, or of nothing else.
    fn is_term(&self, at: usize) -> bool {
        let cell = &self.form.cells[at];
        let pays = [Class::Pay, Class::Due, Class::Payable, Class::NetDays, Class::Discount];
        let pays = || self.words.hits(&cell.tokens).iter().any(|hit| pays.contains(&hit.class));
        // So is one that counts from the invoice's day.
        let from = cell.labels.iter().any(|hit| hit.label == Label::Issued && hit.start > 0);
        let short = cell.tokens.len() <= 4 || from && cell.tokens.len() <= 8;
        self.counts(cell) && (pays() || short && !self.form.is_priced(at))
    }

    /// What a label of terms or of a due day names, line by line, each behind the label's own words.
    fn labelled(&self, at: usize) -> Vec<String> {
        let (form, cell) = (self.form, &self.form.cells[at]);
        let mut lines = Vec::new();
        let hit = cell.labels.iter().find(|hit| matches!(hit.label, Label::Terms | Label::Due));
        let Some(hit) = hit.filter(|_| !cell.is_prose()) else { return lines };
        let name: Vec<&str> =
            cell.tokens[hit.start..hit.end].iter().map(|token| token.raw.as_str()).collect();
        if cell.tokens[hit.end..].iter().any(|token| !is_filler(token)) {
            lines.push(without_spans(cell));
        }
        let right = form.right_of(at).next().filter(|at| form.cells[*at].first_label().is_none());
        let mut values: Vec<usize> = right.into_iter().collect();
        // "Terms of payment:   up to 21 May 2 % discount", and below it "up to 13 June without deduction".
        while let Some(next) = values.last().filter(|_| values.len() < 5).and_then(|last| self.under(*last)) {
            values.push(next);
        }
        let below = form.below(at).first().copied();
        values.extend(below.filter(|below| !values.contains(below)));
        for other_at in values {
            let value = &form.cells[other_at];
            let discount = says(value, Label::Discount) && figures(value) < 2;
            let other =
                value.first_label().is_some_and(|hit| !matches!(hit.label, Label::Terms | Label::Discount));
            // "Pay us by: 10 June 2026", and the goods below it: "3 training days @ £250".
            let goods = value.row != cell.row && form.is_priced(other_at);
            if !discount && !other && !goods && value.tokens.len() <= SHORT {
                lines.push(format!("{}: {}", name.join(" "), without_spans(value)));
            }
        }
        lines
    }

    /// The line right below one in its column, if no label stands before it.
    fn under(&self, at: usize) -> Option<usize> {
        let form = self.form;
        let cell = &form.cells[at];
        form.below(at).into_iter().find(|below| {
            let labelled = form.left_of(*below).is_some_and(|left| !form.cells[left].labels.is_empty());
            let other = &form.cells[*below];
            !labelled && (other.left - cell.left).abs() < 4.0 && other.base - cell.base < 1.9 * cell.size
        })
    }
}

fn says(cell: &Cell, label: Label) -> bool {
    cell.labels.iter().any(|hit| hit.label == label)
}

/// How many numbers and days stand in a cell.
fn figures(cell: &Cell) -> usize {
    cell.tokens.iter().filter(|token| matches!(token.kind, Kind::Number(_) | Kind::Day(_))).count()
}

fn dated(cell: &Cell) -> bool {
    // "2e termijn" names no day, however it is read in a mail.
    cell.tokens.iter().any(|token| matches!(token.kind, Kind::Day(day) if day.month.is_some()))
}

/// Whether a sentence goes on behind a line.
fn is_open(cell: &Cell) -> bool {
    !cell.text.ends_with(['.', ':', '!', '?'])
}
