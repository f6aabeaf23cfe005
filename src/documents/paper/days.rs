//! The days that a paper states, and its terms.

use jiff::civil::Date;

use super::cells::Cell;
use super::form::{Form, Value};
use super::labels::{Label, LabelHit};
use crate::documents::page::Page;
use crate::documents::rules::{Class, Words};
use crate::documents::tokens::{Kind, Token};
use crate::documents::{InvoiceRules, OutgoingMail};
use crate::dunning::{NeverDun, Skonto};

/// What the sentences of a paper say about paying.
#[derive(Debug, Clone, Default)]
pub(super) struct Spoken {
    pub due: Option<Date>,
    /// The due day by the terms, counted from the invoice's day.
    pub counted: Option<Date>,
    pub never_dun: Option<NeverDun>,
    pub skonto: Vec<Skonto>,
}

/// A day with its year in a run of tokens: right behind the label, or with a word or two between.
pub(super) fn day(cell: &Cell, range: std::ops::Range<usize>, near: bool) -> Option<Date> {
    let reach = if near { 4 } else { usize::MAX };
    let end = range.end.min(range.start.saturating_add(reach));
    // "Data wystawienia, z zastrzeżeniem art. 106na ust. 1 ustawy: 09.07.2026" (the ministry's print of an e-invoice).
    let colon = range.clone().find(|at| cell.tokens[*at].colon).map(|at| at + 1);
    (range.start..end).chain(colon.filter(|at| *at < range.end)).find_map(|at| match cell.tokens[at].kind {
        Kind::Day(day) if !is_span(cell, at) => Date::new(day.year?, day.month?, day.day).ok(),
        _ => None,
    })
}

/// What stands between the first and the last day of a span.
const UNTIL: [&str; 14] = [
    "-",
    "–",
    "—",
    "bis",
    "bis zum",
    "bis einschließlich",
    "to",
    "until",
    "through",
    "t/m",
    "tot",
    "tot en met",
    "do",
    "do dnia",
];

/// Where in the cell's text a day and the next one are the ends of a span: `01.07.2026 bis 30.06.2027`.
fn span(cell: &Cell, at: usize) -> Option<std::ops::Range<usize>> {
    let is_day = |token: &&Token| matches!(token.kind, Kind::Day(_));
    let first = cell.tokens.get(at).filter(is_day)?;
    let last = cell.tokens.iter().skip(at + 1).take(4).find(is_day)?;
    let earlier = cell.tokens[..at].iter().filter(|token| token.raw == first.raw).count();
    let start = cell.text.match_indices(first.raw.as_str()).nth(earlier)?.0;
    let behind = start + first.raw.len();
    let gap = cell.text.get(behind..)?.find(last.raw.as_str())?;
    let between =
        cell.text.get(behind..behind + gap)?.trim_matches(|c: char| c == ' ' || c == '.' || c == ',');
    UNTIL.contains(&between.to_lowercase().as_str()).then(|| start..behind + gap + last.raw.len())
}

/// Whether a day begins or ends a span of service: neither is the invoice's or that of its payment.
fn is_span(cell: &Cell, at: usize) -> bool {
    // "am 8. bis 12. Juni 2026"
    let begun = at.checked_sub(2).is_some_and(|first| {
        matches!(cell.tokens[first].kind, Kind::Number(1..=31))
            && UNTIL.contains(&cell.tokens[at - 1].raw.to_lowercase().as_str())
    });
    if begun {
        return true;
    }
    let before = (at.saturating_sub(4)..at).rev().find(|at| matches!(cell.tokens[*at].kind, Kind::Day(_)));
    span(cell, at).is_some() || before.is_some_and(|before| span(cell, before).is_some())
}

/// A cell's text without the spans in it.
fn without_spans(cell: &Cell) -> String {
    let mut text = cell.text.clone();
    let mut spans: Vec<_> = (0..cell.tokens.len()).filter_map(|at| span(cell, at)).collect();
    if spans.is_empty() {
        let last = cell.tokens.iter().enumerate().find(|(at, token)| {
            matches!(token.kind, Kind::Day(_)) && !token.raw.is_empty() && is_span(cell, *at)
        });
        let place = last.and_then(|(_, token)| Some((cell.text.find(token.raw.as_str())?, token.raw.len())));
        spans.extend(place.map(|(start, length)| start..start + length));
    }
    for range in spans.into_iter().rev() {
        if text.is_char_boundary(range.start) && text.is_char_boundary(range.end.min(text.len())) {
            text.replace_range(range.start..range.end.min(text.len()), "");
        }
    }
    // "3 % Skonto (bis 25.5.2026: € 2.778,08)": what a discount comes to.
    if cell.labels.iter().any(|hit| hit.label == Label::Discount || hit.label == Label::OtherDate)
        && let Some((before, rest)) = text.split_once('(')
        && let Some((inside, behind)) = rest.split_once(')')
        && cell.tokens.iter().any(|token| matches!(token.kind, Kind::Day(_)) && inside.contains(&token.raw))
    {
        text = format!("{before}{behind}");
    }
    // The sentences are read again without the paper around them, which tells whose order of day and month it is.
    for token in &cell.tokens {
        if let Kind::Day(day) = token.kind
            && token.raw.contains('/')
            && let (Some(year), Some(month)) = (day.year, day.month)
            && let Ok(date) = Date::new(year, month, day.day)
        {
            text = text.replace(token.raw.as_str(), &date.to_string());
        }
    }
    text
}

/// Several days that one cell sets for paying, without a discount: those of parts.
pub(super) fn parts(form: &Form, words: &Words) -> Option<(Date, Date)> {
    form.cells.iter().filter(|cell| cell.labels.iter().all(|hit| hit.label != Label::Discount)).find_map(
        |cell| {
            let ends: Vec<usize> = words
                .hits(&cell.tokens)
                .iter()
                .filter(|hit| matches!(hit.class, Class::Due | Class::Deadline))
                .map(|hit| hit.end)
                .collect();
            let mut days = ends.iter().filter_map(|at| day(cell, *at..(at + 1).min(cell.tokens.len()), true));
            let first = days.next()?;
            Some((first, days.find(|other| *other != first)?))
        },
    )
}

/// Whether a bare "date" is that of the document, by the words around it: "Datum Abnahme" and "Ihre Anfrage vom" are
/// those of something else.
pub(super) fn is_own(cell: &Cell, hit: &LabelHit) -> bool {
    let names = |range: std::ops::Range<usize>| {
        let within = |other: &LabelHit| other.start < range.end && other.end > range.start;
        cell.titles
            .iter()
            .any(|title| matches!(title.label, Label::IsInvoice | Label::IsCredit) && within(title))
            || cell.labels.iter().any(|other| {
                matches!(other.label, Label::Number | Label::Issued | Label::Date) && within(other)
            })
    };
    let word =
        |token: &Token| matches!(token.kind, Kind::Word) && token.raw.chars().any(char::is_alphanumeric);
    let (label, before) = (&cell.tokens[hit.start], hit.start.checked_sub(1).map(|at| &cell.tokens[at]));
    let place = hit.start == 1 && matches!(label.fold.as_str(), "dnia" | "den");
    let another = before.is_some_and(|before| {
        word(before)
            && !before.colon
            && before.clause == label.clause
            && !place
            && !names(hit.start - 1..hit.start)
    });
    let behind = cell.tokens[hit.end..].iter().take_while(|token| word(token)).count();
    let last = &cell.tokens[hit.end - 1];
    let of = behind > 0
        && !last.colon
        && cell.tokens[hit.end].clause == last.clause
        && cell.labels.iter().all(|other| other.start != hit.end)
        && !names(hit.end..hit.end + behind);
    !another && !of
}

/// Whether a "vom" alone is the second line of a heading: "Ihre Bestellung / vom".
fn goes_on(form: &Form, at: usize, hit: &LabelHit) -> bool {
    let cell = &form.cells[at];
    let small = matches!(
        cell.tokens[hit.start].fold.as_str(),
        "vom" | "dated" | "dnia" | "z" | "dd" | "d" | "van" | "of"
    );
    small
        && hit.end - hit.start == cell.tokens.len()
        && form.cells[..at].iter().rev().take(40).any(|above| {
            above.page == cell.page
                && (above.left - cell.left).abs() < 3.0
                && (0.1..1.6 * cell.size).contains(&(cell.base - above.base))
                && (above.titles.iter().any(|hit| !matches!(hit.label, Label::IsInvoice | Label::IsCredit))
                    || above.labels.iter().any(|hit| matches!(hit.label, Label::Order | Label::OtherNumber)))
        })
}

/// Whether a line stands right below the one with the invoice's number: `Rechnung / Nr. 311 / vom 22.05.2026`.
fn follows_number(form: &Form, at: usize) -> bool {
    let cell = &form.cells[at];
    let above = form.cells[..at].iter().rev().take(40).find(|above| {
        above.page == cell.page
            && ((above.left - cell.left).abs() < 3.0 || (above.right - cell.right).abs() < 3.0)
            && (0.1..1.9 * cell.size).contains(&(cell.base - above.base))
    });
    above.is_some_and(|above| {
        above.tokens.len() <= 6
            && above.labels.iter().all(|hit| hit.label == Label::Number)
            && above.titles.iter().all(|hit| matches!(hit.label, Label::IsInvoice | Label::IsCredit))
            && above.labels.len() + above.titles.len() > 0
    })
}

/// The day behind the document's title and number, whatever word joins them: `Invoice # 12 issued at 2026-03-01`.
pub(super) fn titled(form: &Form) -> Vec<Value<Date>> {
    let cells = form.cells.iter().enumerate().filter(|(_, cell)| !cell.is_prose() && cell.tokens.len() <= 9);
    cells
        .filter_map(|(at, cell)| {
            let title = cell
                .titles
                .first()
                .filter(|hit| hit.start == 0 && matches!(hit.label, Label::IsInvoice | Label::IsCredit))?;
            let numbered = (title.end.saturating_sub(1)..cell.tokens.len())
                .find(|at| matches!(cell.tokens[*at].kind, Kind::Code | Kind::Number(_)))?;
            let days: Vec<usize> = (numbered + 1..cell.tokens.len())
                .filter(|at| matches!(cell.tokens[*at].kind, Kind::Day(_)))
                .collect();
            let [only] = days[..] else { return None };
            let labelled = cell.labels.iter().any(|hit| hit.start > numbered && hit.label != Label::Date);
            let value = day(cell, only..only + 1, true).filter(|_| !labelled && only <= numbered + 3)?;
            Some(Value {
                value,
                score: 8.5,
                label: at,
                cell: at,
                start: title.start,
                rule: format!("{}, and its day", title.rule),
            })
        })
        .collect()
}

/// The days that labels of a kind name, best first.
pub(super) fn labelled(form: &Form, label: Label) -> Vec<Value<Date>> {
    let mut values = form.values(label, day);
    for value in &mut values {
        let cell = &form.cells[value.label];
        let at = cell.labels.iter().position(|hit| hit.rule == value.rule);
        // "Auftragsnr./Datum" dates the order, "Belegnr./Datum" the invoice.
        match at.and_then(|at| cell.labels.get(at.checked_sub(1)?)).map(|before| before.label) {
            Some(Label::Number) if label == Label::Date => value.score += 1.0,
            Some(Label::OtherNumber | Label::Order) if label == Label::Date => value.score -= 4.0,
            _ => {}
        }
        // What a sentence says is often said of another document.
        value.score -= 3.0 * f32::from(u8::from(cell.is_prose()));
    }
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let hit = cell.labels.iter().find(|hit| hit.start == value.start);
        label != Label::Date
            || hit.is_none_or(|hit| hit.trust > 1 || is_own(cell, hit) && !goes_on(form, value.label, hit))
    });
    // "14 Tage ab Rechnungsdatum" counts from that day, and names none.
    values.retain(|value| {
        let tokens = &form.cells[value.label].tokens;
        let counts = |token: &Token| matches!(token.kind, Kind::Number(1..=180));
        let before = &tokens[value.start.saturating_sub(6)..value.start];
        let is_term =
            before.iter().any(counts) && tokens.iter().all(|token| !matches!(token.kind, Kind::Day(_)));
        !(is_term && matches!(label, Label::Issued | Label::Date))
    });
    columns(form, label, &mut values);
    // "Auftrag   A-114 vom 22.03.2026", "abzgl. Abschlagsrechnung vom 14.04.2026": another's day.
    values.retain(|value| {
        let cell = &form.cells[value.label];
        // So is that of the invoice that a credit note or a payment names.
        let paid = cell
            .labels
            .iter()
            .any(|hit| matches!(hit.label, Label::Paid | Label::Refers) && hit.start < value.start);
        let other = |left: usize| {
            let hit = form.cells[left].labels.last();
            hit.is_some_and(|hit| {
                matches!(hit.label, Label::Order | Label::OtherNumber | Label::OtherDate | Label::Refers)
                    && hit.end == form.cells[left].tokens.len()
            })
        };
        let within = label == Label::Date && value.label == value.cell && value.start > 0;
        // In a row with a sum it dates what that sum is for.
        let priced = form.is_priced(value.cell) && !cell.is_prose();
        !(paid && matches!(label, Label::Date | Label::Issued)
            || within && (form.left_of(value.label).is_some_and(other) || priced))
    });
    // "Bis 19.3. mit 2 % Skonto, bis 8.4. ohne Abzug": the sentence as a whole says it.
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let days = cell.tokens.iter().filter(|token| matches!(token.kind, Kind::Day(_))).count();
        let discount = cell.labels.iter().any(|hit| hit.label == Label::Discount);
        !(label == Label::Due && value.label == value.cell && discount && days > 1)
    });
    // "vom 1. März" at a cell's beginning goes on with another's sentence; alone it is a label.
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let starts = cell.labels.iter().any(|hit| hit.rule == value.rule && hit.start == 0 && hit.end == 1);
        let small = cell.tokens.first().is_some_and(|token| {
            !token.colon && matches!(token.fold.as_str(), "vom" | "dated" | "dnia" | "dd" | "van" | "of")
        });
        let beside = || {
            let left = form.left_of(value.label).map(|left| &form.cells[left]);
            left.is_some_and(|left| {
                !left.labels.is_empty() && left.labels.iter().all(|hit| hit.label == Label::Number)
            })
        };
        let own = || follows_number(form, value.label) || beside();
        !(label == Label::Date && value.label == value.cell && starts && small) || own()
    });
    // In a sentence only that of the invoice that it names: "Rechnung Nr. 7 vom 1. März".
    values.retain(|value| {
        let cell = &form.cells[value.label];
        let names = cell.labels.iter().any(|hit| hit.label == Label::Number);
        label != Label::Date || !cell.is_prose() || names
    });
    values.sort_by(|a, b| b.score.total_cmp(&a.score));
    values
}

/// A column of several days under one label: due days are all of them; the rest is a list of other documents.
fn columns(form: &Form, label: Label, values: &mut Vec<Value<Date>>) {
    let mut more = Vec::new();
    values.retain(|value| {
        let (above, first) = (&form.cells[value.label], &form.cells[value.cell]);
        if above.row == first.row {
            return true;
        }
        let days = form.column(value.cell, |cell| day(cell, 0..cell.tokens.len(), false));
        let list = !days.is_empty() && label != Label::Due;
        more.extend(days.into_iter().map(|(cell, day)| Value { value: day, cell, ..value.clone() }));
        !list
    });
    if label == Label::Due {
        values.extend(more);
    }
}

/// Every day on the first page, in order.
pub(super) fn all(form: &Form) -> Vec<(usize, Date)> {
    let cells = form.cells.iter().enumerate().filter(|(_, cell)| cell.page == 0);
    cells
        .flat_map(|(at, cell)| {
            cell.tokens.iter().enumerate().filter_map(move |(place, token)| match token.kind {
                Kind::Day(day) if !is_span(cell, place) => {
                    Some((at, Date::new(day.year?, day.month?, day.day).ok()?))
                }
                _ => None,
            })
        })
        .collect()
}

/// Reads the sentences and the terms as those of a mail are read.
pub(super) fn spoken(form: &Form, rules: &InvoiceRules, words: &Words, issued: Option<Date>) -> Spoken {
    let text = sentences(form, words);
    // Any day does where none is known: without the invoice's own, no term is counted.
    let sent = issued.unwrap_or(Date::constant(2000, 1, 1));
    let mail = OutgoingMail {
        subject: "",
        text: &text,
        sent,
        offset: None,
        attachments: &[],
        language: Some(words.language),
    };
    let says = |page: Page| Spoken {
        due: page.due(None, false),
        counted: issued.and_then(|issued| page.term()?.span.due(issued)),
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

fn dated(cell: &Cell) -> bool {
    // "2e termijn" names no day, however it is read in a mail.
    cell.tokens.iter().any(|token| matches!(token.kind, Kind::Day(day) if day.month.is_some()))
}

/// The lines that speak of paying in sentences, or state terms beside or below a label.
fn sentences(form: &Form, words: &Words) -> String {
    let mut text = String::new();
    let mut rows_taken = std::collections::HashSet::new();
    // What stands right below goes on with the sentence above it; all else is said by itself.
    let goes_on = |upper: Option<usize>, lower: usize| {
        upper.is_some_and(|upper| {
            let (upper, lower) = (&form.cells[upper], &form.cells[lower]);
            upper.page == lower.page
                && (0.0..1.9 * upper.size.max(lower.size)).contains(&(lower.base - upper.base))
                && (lower.left - upper.left).abs() < 12.0
                && upper.is_prose()
                && !upper.text.ends_with(':')
                && lower.first_label().is_none_or(|hit| !matches!(hit.label, Label::Terms | Label::Due))
        })
    };
    let mut last: Option<usize> = None;
    let mut push = |apart: bool, line: &str| {
        text.push_str(if apart { "\n\n" } else { "\n" });
        text.push_str(line);
    };
    for (at, cell) in form.cells.iter().enumerate() {
        let says = |label| cell.labels.iter().any(|hit| hit.label == label);
        // A discount alone: its days are no term.
        let figures =
            cell.tokens.iter().filter(|token| matches!(token.kind, Kind::Number(_) | Kind::Day(_))).count();
        // So are the days of other things: "Ihr neuer Abschlag, erstmals fällig am 01.04.2026".
        let counts = [Class::Days, Class::Weeks, Class::NetDays, Class::WorkingDays, Class::Months];
        let counted = || words.hits(&cell.tokens).iter().any(|hit| counts.contains(&hit.class));
        // "Jeweils zum 15. eines Monats fällig, erstmals am 15.03.2026": what is said last counts.
        let recurs = || {
            cell.labels.windows(2).any(|two| {
                (two[0].label, two[1].label) == (Label::Due, Label::OtherDate)
                    && two[1].start <= two[0].end + 1
            })
        };
        let asked = || says(Label::Due) || says(Label::Terms) || counted();
        let of_another = says(Label::OtherDate) && (recurs() || !asked());
        if says(Label::Discount) && figures < 2 || of_another && dated(cell) {
            continue;
        }
        // "5 Tage" alone may be those of a journey: a short line is a term if it speaks of paying, or of nothing else.
        let terms = || {
            let hits = words.hits(&cell.tokens);
            let says = |classes: &[Class]| hits.iter().any(|hit| classes.contains(&hit.class));
            let pays = [Class::Pay, Class::Due, Class::Payable, Class::NetDays, Class::Discount];
            // So is one that counts from the invoice's day.
            let from = cell.labels.iter().any(|hit| hit.label == Label::Issued && hit.start > 0);
            let short = cell.tokens.len() <= 4 || from && cell.tokens.len() <= 8;
            says(&counts) && (says(&pays) || short && !form.is_priced(at))
        };
        // "Please pay by 11 June 2026." is short, but a sentence.
        let asks = || {
            let verb = |hit: &crate::documents::rules::Hit| matches!(hit.class, Class::Due | Class::Pay);
            dated(cell)
                && cell.first_label().is_none_or(|hit| hit.label == Label::Payable)
                && words.hits(&cell.tokens).iter().any(verb)
        };
        // A sentence that says nothing of paying (the footer's register and bank) only confuses.
        let speaks = || {
            use Class::{
                AlreadyPaid, AtOnce, Card, DirectDebit, Discount, Due, Pay, Payable, Settled, Unpaid,
            };
            let pays = [AlreadyPaid, AtOnce, Card, DirectDebit, Discount, Due, Pay, Payable, Settled, Unpaid];
            let hits = words.hits(&cell.tokens);
            hits.iter().any(|hit| pays.contains(&hit.class)) || terms() || goes_on(last, at)
        };
        let tells = cell.is_prose() && speaks()
            || says(Label::Discount)
            || says(Label::Settled)
            || cell.tokens.len() <= 14 && (terms() || asks());
        if tells && rows_taken.insert((cell.row, at)) {
            push(!goes_on(last, at), &without_spans(cell));
            last = Some(at);
        }
        let terms = cell.labels.iter().find(|hit| matches!(hit.label, Label::Terms | Label::Due));
        let Some(hit) = terms.filter(|_| !cell.is_prose()) else { continue };
        let name: Vec<&str> =
            cell.tokens[hit.start..hit.end].iter().map(|token| token.raw.as_str()).collect();
        let rest = &cell.tokens[hit.end..];
        if rest.iter().any(|token| !super::form::is_filler(token)) {
            push(true, &without_spans(cell));
        }
        let right = form.right_of(at).next().filter(|at| form.cells[*at].first_label().is_none());
        for other_at in right.into_iter().chain(form.below(at).into_iter().take(1)) {
            let value = &form.cells[other_at];
            let figures =
                value.tokens.iter().filter(|t| matches!(t.kind, Kind::Number(_) | Kind::Day(_))).count();
            let discount = value.labels.iter().any(|hit| hit.label == Label::Discount) && figures < 2;
            let other =
                value.first_label().is_some_and(|hit| !matches!(hit.label, Label::Terms | Label::Discount));
            // "Pay us by: 10 June 2026", and the goods below it: "3 training days @ £250".
            let goods = value.row != cell.row && form.is_priced(other_at);
            if !discount && !other && !goods && value.tokens.len() <= 14 {
                push(true, &format!("{}: {}", name.join(" "), without_spans(value)));
            }
        }
    }
    text
}
