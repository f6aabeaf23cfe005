//! A paper → the invoice on it, with what is doubtful and where each figure was found.

use jiff::civil::Date;

use super::cells::Cell;
use super::form::{Form, Value};
use super::kind::Title;
use super::labels::{Label, squeezed};
use super::sums::Sums;
use super::{Found, Paper, Reading, Stands, asked, cells, days, kind, money, number};
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
        if place == 0 { count > 0 } else { place == 1 && count * 10 >= best * 8 }
    };
    counts
        .iter()
        .enumerate()
        .filter(|(place, (count, _))| enough(*place, *count))
        .map(|(_, (_, words))| *words)
        .collect()
}

/// "Kraków, 2026-04-21": a day behind a place, and nothing else, dates a letter.
fn placed(cell: &Cell) -> bool {
    let [first, .., last] = &cell.tokens[..] else { return false };
    let place = matches!(first.kind, Kind::Word) && first.raw.starts_with(char::is_uppercase);
    place && matches!(last.kind, Kind::Day(_)) && cell.tokens.len() <= 4 && cell.text.contains(", ")
}

/// Longest terms that are believed, in days: half a year.
const LONGEST_TERM: i32 = 190;
/// A stated due day may lie so many days behind the one that the terms make of the invoice's date.
const COUNTED_LATER: i32 = 5;

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
        facts.issued = self.issued(facts.number.as_deref());
        let spoken = days::spoken(form, self.rules, self.words, facts.issued);
        facts.due = self.due(facts.issued, &spoken).filter(|_| !credit);
        let owed = money::owed(form);
        facts.amount = owed.amount.map(|amount| if credit { amount.abs() } else { amount });
        if let Some(doubt) = owed.doubt {
            self.doubt("amount", &doubt);
        }
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

    fn issued(&mut self, number: Option<&str>) -> Option<Date> {
        let form = self.form;
        let mut labelled = days::labelled(form, Label::Issued);
        let not_number = |value: &Value<Date>| {
            // "Faktura nr 12/03/2026": a number that looks like a day.
            number.is_none_or(|number| {
                !form.cells[value.cell].text.ends_with(number) || form.cells[value.cell].tokens.len() > 1
            })
        };
        labelled.retain(not_number);
        if labelled.is_empty() {
            labelled = days::labelled(form, Label::Date);
            labelled.extend(days::titled(form));
            labelled.retain(not_number);
            labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
        }
        let strongest = labelled.first().map_or(0.0, |value| value.score);
        let mut best: Vec<&Value<Date>> =
            labelled.iter().filter(|value| value.score > strongest - 1.2).collect();
        best.dedup_by_key(|value| value.value);
        match best[..] {
            [] => {}
            [found] => {
                self.found("issued", found.cell, &found.rule);
                return Some(found.value);
            }
            [first, second, ..] => {
                if first.score - second.score > 0.3 || first.value == second.value {
                    self.found("issued", first.cell, &first.rule);
                    return Some(first.value);
                }
                self.doubt("issued", &format!("{} or {}", first.value, second.value));
                return None;
            }
        }
        // A letter's date: the only day, or the first that no other label has, above everything else.
        let taken: Vec<Date> = [Label::Due, Label::OtherDate]
            .into_iter()
            .flat_map(|label| days::labelled(form, label))
            .map(|value| value.value)
            .collect();
        let named = [Label::Issued, Label::Date].into_iter().any(|label| {
            form.labelled(label).any(|(at, hit)| {
                let cell = &form.cells[at];
                !cell.is_prose() && !form.is_priced(at) && (label == Label::Issued || days::is_own(cell, hit))
            })
        });
        let goods = form.first_goods();
        // "Graz, 22.06.2026, Lieferung 19.06.2026": of one line only the first is a letter's.
        let mut lines = std::collections::HashSet::new();
        let mut free = days::all(form)
            .into_iter()
            .filter(|_| !named)
            .filter(|(at, _)| lines.insert(*at))
            .filter(|(at, day)| {
                let cell = &form.cells[*at];
                let of_another = form.left_of(*at).is_some_and(|left| {
                    // A label that no rule knows; a name or an address on the left is farther off.
                    let (left, day) = (&form.cells[left], &form.cells[*at]);
                    let colon = left.tokens.last().is_some_and(|token| token.colon);
                    let plain = !left.text.contains(|c: char| c.is_ascii_digit()) && left.titles.is_empty();
                    colon || plain && day.left - left.left < 260.0 && day.tokens.len() == 1
                });
                // "Aan:   Rotterdam, 10 maart 2026": a place and a day are a letter's, whatever stands on their left.
                (placed(cell) || !taken.contains(day) && !of_another)
                    && goods.is_none_or(|goods| *at < goods)
                    && !cell.is_prose()
                    && cell.labels.is_empty()
                    && cell.tokens.len() <= 4
                    && number.is_none_or(|number| !cell.text.contains(number))
            });
        let free: Vec<(usize, Date)> = free.by_ref().collect();
        let with_place: Vec<_> = free.iter().filter(|(at, _)| placed(&form.cells[*at])).collect();
        let (at, day) = match with_place[..] {
            [only] => *only,
            _ => *free.first()?,
        };
        // One of several that nothing names may be that of anything.
        if let Some((_, other)) = free.iter().find(|(_, other)| with_place.len() != 1 && *other != day) {
            self.doubt("issued", &format!("{day} or {other}"));
            return None;
        }
        self.found("issued", at, "a letter's date");
        Some(day)
    }

    fn due(&mut self, issued: Option<Date>, spoken: &days::Spoken) -> Option<Date> {
        let form = self.form;
        let mut labelled = days::labelled(form, Label::Due);
        if labelled.is_empty() {
            labelled = asked::beneath_sums(form, self.words);
        }
        if labelled.is_empty() && spoken.due.is_none() && spoken.counted.is_none() {
            labelled = asked::paying(form, self.words);
            labelled.retain(|value| issued.is_some_and(|issued| value.value > issued));
        }
        let mut stated: Vec<Date> = labelled.iter().map(|value| value.value).collect();
        stated.sort();
        stated.dedup();
        let due = match stated[..] {
            [] => spoken.due.inspect(|_| self.reading.found.push(Found::by("due", "what is said of paying"))),
            [day] => {
                if let Some(value) = labelled.first() {
                    self.found("due", value.cell, &value.rule);
                }
                Some(day)
            }
            // With a discount there are several; the net day is the last. Without one they may be of parts.
            [.., last]
                if spoken.due == Some(last)
                    || spoken.due.is_none_or(|due| stated.contains(&due))
                        && form.labelled(Label::Discount).next().is_some() =>
            {
                if let Some(value) = labelled.iter().find(|value| value.value == last) {
                    self.found("due", value.cell, &value.rule);
                }
                Some(last)
            }
            _ => {
                let days: Vec<String> = stated.iter().map(Date::to_string).collect();
                self.doubt("due", &days.join(" or "));
                return None;
            }
        };
        if let Some((one, other)) = days::parts(form, self.words).filter(|_| stated.is_empty()) {
            self.doubt("due", &format!("{one} or {other}"));
            return None;
        }
        let Some(due) = due else {
            if spoken.counted.is_some() {
                self.reading.found.push(Found::by("due", "the terms, counted from the invoice's date"));
            }
            return spoken.counted;
        };
        if let Some(said) = spoken.due.filter(|said| !stated.is_empty() && !stated.contains(said)) {
            self.doubt("due", &format!("{due} or {said}"));
            return None;
        }
        // Days to take a discount are no term.
        let discounted = form.labelled(Label::Discount).next().is_some();
        // Some count the invoice's own day as the first; others from its receipt, or to the next working day.
        let near = |counted: Date| {
            counted.until(due).is_ok_and(|span| (-1..=COUNTED_LATER).contains(&span.get_days()))
        };
        // "Payable at once, by 14 July at the latest" sets the day.
        let against =
            |counted: &Date| !(near(*counted) || *counted < due && (discounted || issued == Some(*counted)));
        if let Some(counted) = spoken.counted.filter(against) {
            self.doubt("due", &format!("{due}, but the terms make it {counted}"));
            return None;
        }
        if issued.is_some_and(|issued| due < issued) {
            self.doubt("due", &format!("{due}, before the invoice's own date"));
            return None;
        }
        // No terms are that long: the end of a contract, or a misread year.
        if issued.is_some_and(|issued| issued.until(due).is_ok_and(|span| span.get_days() > LONGEST_TERM)) {
            self.doubt("due", &format!("{due}, long after the invoice's date"));
            return None;
        }
        Some(due)
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
