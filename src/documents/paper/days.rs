//! The days that a paper states.

use jiff::civil::Date;

use super::cells::Cell;
use super::form::{Form, Value};
use super::labels::{Label, LabelHit};
use super::likeness::Answer;
use crate::documents::rules::{Class, Hit, Words};
use crate::documents::tokens::{Kind, Token};

/// The day that a label names.
pub(super) fn named(value: &Value<Date>) -> Answer<Date> {
    Answer::Known { value: value.value, cell: Some(value.cell), rule: value.rule.clone() }
}

/// A day with its year in a run of tokens: right behind the label, or with a word or two between.
pub(super) fn day(cell: &Cell, range: std::ops::Range<usize>, near: bool) -> Option<Date> {
    let reach = if near { 4 } else { usize::MAX };
    let end = range.end.min(range.start.saturating_add(reach));
    // "Data wystawienia, z zastrzeżeniem art. 106na ust. 1 ustawy: 09.07.2026" (the ministry's print of an e-invoice).
    let colon = range.clone().find(|at| cell.tokens[*at].colon).map(|at| at + 1);
    (range.start..end).chain(colon.filter(|at| *at < range.end)).find_map(|at| match cell.tokens[at].kind {
        Kind::Day(day) if !is_span(cell, at) => day.date(),
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
pub(super) fn is_span(cell: &Cell, at: usize) -> bool {
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
pub(super) fn without_spans(cell: &Cell) -> String {
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
            let hits = words.hits(&cell.tokens);
            let pays = |hit: &Hit| matches!(hit.class, Class::Pay | Class::Due | Class::Payable);
            let ends: Vec<usize> = hits
                .iter()
                .filter(|_| hits.iter().any(pays))
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
    if label == Label::Issued && values.is_empty() {
        values.extend(form.labelled(label).filter_map(|(at, hit)| wrapped(form, at, hit)));
    }
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
        let discount = cell.labels.iter().find(|hit| hit.label == Label::Discount);
        let within = label == Label::Due && value.label == value.cell;
        // "Bij betaling uiterlijk 17 oktober … korting": only who pays by then may take it.
        let before = value.start.checked_sub(1).map(|before| cell.tokens[before].fold.as_str());
        let only_then = matches!(before, Some("bij" | "bei" | "if" | "przy"));
        let of_discount = |discount: &LabelHit| days > 1 || only_then || discount.start < value.start;
        !(within && discount.is_some_and(of_discount))
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

/// The day of a label whose explanation goes on in the next line: "Data wystawienia, z zastrzeżeniem art. 106na ust. 1" over
/// "ustawy: 14.04.2026" (the ministry's print of an e-invoice).
fn wrapped(form: &Form, at: usize, hit: &LabelHit) -> Option<Value<Date>> {
    let explained = form.cells[at].text.ends_with(':');
    let goes_on = |below: &&usize| {
        let below = &form.cells[**below];
        let colon = below.tokens.iter().any(|token| token.colon);
        below.text.starts_with(char::is_lowercase) && colon || explained && below.tokens.len() == 1
    };
    let below = form.below(at);
    let next = *below.iter().find(goes_on).filter(|_| hit.start == 0)?;
    let value = day(&form.cells[next], 0..form.cells[next].tokens.len(), true)?;
    Some(Value::of(hit, at, next, value, 7.0))
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

/// Every day that is printed with its year, in order: its cell, its place there, and the day.
pub(super) fn printed(form: &Form) -> impl Iterator<Item = (usize, usize, Date)> {
    form.cells.iter().enumerate().flat_map(|(cell, own)| {
        own.tokens.iter().enumerate().filter_map(move |(at, token)| match token.kind {
            Kind::Day(day) => Some((cell, at, day.date()?)),
            _ => None,
        })
    })
}

/// Those on the first page that begin or end no span of service, with their cells.
pub(super) fn all(form: &Form) -> Vec<(usize, Date)> {
    let first = printed(form).take_while(|(cell, ..)| form.cells[*cell].page == 0);
    first
        .filter(|(cell, at, _)| !is_span(&form.cells[*cell], *at))
        .map(|(cell, _, day)| (cell, day))
        .collect()
}
