//! The invoice's own day: by its label, by its title, or as that of a letter.

use jiff::civil::Date;

use super::cells::Cell;
use super::days;
use super::form::{Form, Value};
use super::labels::Label;
use super::likeness::Answer;
use crate::documents::rules::Words;
use crate::documents::tokens::{Kind, Token};

/// Values that score less by so much than the best one are out of the question.
const BEHIND: f32 = 1.2;
/// One that scores more than the next by so much is sure.
const AHEAD: f32 = 0.3;

/// The day of the document with this number.
pub(super) fn issued(form: &Form, words: &Words, number: Option<&str>, credit: bool) -> Answer<Date> {
    let labelled = labelled(form, number, credit);
    let strongest = labelled.first().map_or(0.0, |value| value.score);
    let mut best: Vec<&Value<Date>> =
        labelled.iter().filter(|value| value.score > strongest - BEHIND).collect();
    best.dedup_by_key(|value| value.value);
    match best[..] {
        [] => of_letter(form, words, number),
        [found] => days::named(found),
        [first, second, ..] if first.score - second.score > AHEAD || first.value == second.value => {
            days::named(first)
        }
        [first, second, ..] => Answer::unsure(format!("{} or {}", first.value, second.value)),
    }
}

/// The days that labels name, best first.
fn labelled(form: &Form, number: Option<&str>, credit: bool) -> Vec<Value<Date>> {
    let own = |values: &mut Vec<Value<Date>>| {
        values.retain(|value| !is_anothers(&form.cells[value.label], value.start, number));
    };
    let not_number = |values: &mut Vec<Value<Date>>| {
        values.retain(|value| {
            // "Faktura nr 12/03/2026": a number that looks like a day.
            let cell = &form.cells[value.cell];
            number.is_none_or(|number| !cell.text.ends_with(number) || cell.tokens.len() > 1)
        });
    };
    let (mut told, mut labelled): (Vec<_>, Vec<_>) =
        days::labelled(form, Label::Issued).into_iter().partition(|value| form.cells[value.label].is_prose());
    not_number(&mut labelled);
    // A credit note names the earlier day of its invoice, too, and may call only that one by its name.
    if credit {
        labelled.extend(days::labelled(form, Label::Date));
        own(&mut labelled);
        let last = labelled.iter().map(|value| value.value).max();
        labelled.retain(|value| Some(value.value) == last);
    }
    if labelled.is_empty() {
        labelled = days::labelled(form, Label::Date);
        labelled.extend(days::titled(form));
        not_number(&mut labelled);
        own(&mut labelled);
        labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
    }
    // What a sentence tells may be told of another invoice, or of a report: "the next one will be issued about 20 June".
    own(&mut told);
    if labelled.is_empty() { told } else { labelled }
}

/// A letter's date: the only day, or the first that no other label has, above everything else.
fn of_letter(form: &Form, words: &Words, number: Option<&str>) -> Answer<Date> {
    let goods = form.first_goods();
    let above = |at: usize| goods.is_none_or(|goods| at < goods);
    let named = [Label::Issued, Label::Date].into_iter().any(|label| {
        form.labelled(label).any(|(at, hit)| {
            let cell = &form.cells[at];
            let own =
                label == Label::Issued || days::is_own(cell, hit) && !is_anothers(cell, hit.start, number);
            !cell.is_prose() && !form.is_priced(at) && above(at) && own
        })
    });
    if named {
        return Answer::Unstated;
    }
    let others = [Label::Due, Label::OtherDate].into_iter().flat_map(|label| days::labelled(form, label));
    let taken: Vec<Date> = others.map(|value| value.value).collect();
    // "Graz, 22.06.2026, Lieferung 19.06.2026": of one line only the first is a letter's.
    let mut lines = std::collections::HashSet::new();
    let free = days::all(form).into_iter().filter(|(at, _)| lines.insert(*at)).filter(|(at, day)| {
        let cell = &form.cells[*at];
        let of_another = form.left_of(*at).is_some_and(|left| {
            // A label that no rule knows; a name or an address on the left is farther off.
            let left = &form.cells[left];
            let colon = left.tokens.last().is_some_and(|token| token.colon);
            let plain = !left.text.contains(|c: char| c.is_ascii_digit()) && left.titles.is_empty();
            colon || plain && cell.left - left.left < 260.0 && cell.tokens.len() == 1
        });
        // "Aan:   Rotterdam, 10 maart 2026": a place and a day are a letter's, whatever stands on their left.
        let placed = is_placed(form, *at);
        (placed || !taken.contains(day) && !of_another && is_bare(cell, words))
            && above(*at)
            && !cell.is_prose()
            && cell.labels.is_empty()
            && number.is_none_or(|number| !cell.text.contains(number))
    });
    let free: Vec<(usize, Date)> = free.collect();
    let mut with_place = free.iter().filter(|(at, _)| is_placed(form, *at));
    let only_place = with_place.next().filter(|_| with_place.next().is_none());
    let Some((cell, day)) = only_place.or(free.first()).copied() else { return Answer::Unstated };
    // One of several that nothing names may be that of anything.
    match free.iter().find(|(_, other)| only_place.is_none() && *other != day) {
        Some((_, other)) => Answer::unsure(format!("{day} or {other}")),
        None => Answer::Known { value: day, cell: Some(cell), rule: "a letter's date".into() },
    }
}

/// "Kraków, 2026-04-21": a day behind a place, and nothing else, dates a letter.
fn is_placed(form: &Form, at: usize) -> bool {
    let cell = &form.cells[at];
    let named = |cell: &Cell| {
        cell.tokens.first().is_some_and(|first| {
            matches!(first.kind, Kind::Word) && first.raw.starts_with(char::is_uppercase)
        })
    };
    let is_day = |cell: &Cell| cell.tokens.last().is_some_and(|last| matches!(last.kind, Kind::Day(_)));
    match &cell.tokens[..] {
        // "Den Haag,      6 mei 2025"
        [_] => {
            let place = |left: &Cell| named(left) && left.tokens.len() <= 3 && left.text.ends_with(',');
            is_day(cell) && form.left_of(at).is_some_and(|left| place(&form.cells[left]))
        }
        tokens => {
            let is_day = |token: &Token| matches!(token.kind, Kind::Day(_));
            let Some(day) = tokens.iter().position(is_day) else { return false };
            // "Bosau, 12.08.2025 · Es bediente Sie: Wiebke"
            let behind = &tokens[day + 1..];
            let ends = behind.iter().all(|token| token.clause != tokens[day].clause || token.fold == "r");
            let words = tokens[..day].iter().all(|token| matches!(token.kind, Kind::Word));
            named(cell) && words && ends && !behind.iter().any(is_day) && day <= 3 && cell.text.contains(", ")
        }
    }
}

/// "Umowa nr 2/2023 z dnia 27.02.2023", "Unser Angebot Nr. 250612 vom 4. September": the day of what has that number.
fn is_anothers(cell: &Cell, label: usize, number: Option<&str>) -> bool {
    let is_number = |token: &Token| match token.kind {
        Kind::Code => true,
        Kind::Number(value) => value > 99,
        _ => false,
    };
    let numbered = cell.tokens[..label].iter().any(is_number);
    (cell.is_prose() || numbered) && number.is_none_or(|number| !cell.text.contains(number))
}

/// Whether a cell holds a day and no words but small ones: "am 24. Februar 2026", "Mo., 2.3.2026".
fn is_bare(cell: &Cell, words: &Words) -> bool {
    let small = |token: &Token| token.raw.chars().filter(|c| c.is_alphabetic()).count() <= 4;
    let weekday = |token: &Token| words.weekdays.iter().any(|names| names.contains(&token.fold));
    cell.tokens.len() <= 4
        && cell
            .tokens
            .iter()
            .all(|token| matches!(token.kind, Kind::Day(_)) || small(token) || weekday(token))
}
