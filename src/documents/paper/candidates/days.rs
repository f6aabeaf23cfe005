//! The days that a paper states.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::days::{is_span, printed};
use super::super::labels::Label;
use super::super::signs::{Signs, name, steps};
use super::{Candidate, Candidates, MOST, none};
use crate::documents::rules::Class;
use crate::documents::tokens::Kind;

impl Candidates<'_> {
    /// The days that are printed with their years, as the invoice's own.
    pub(in super::super) fn days(&self) -> Vec<Candidate<Date>> {
        let printed = Printed::of(self);
        let mut found: Vec<Candidate<Date>> = printed
            .days
            .iter()
            .map(|(day, cell, at)| Candidate::at(*day, *cell, printed.signs(self, *day, *cell, *at, true)))
            .collect();
        found.push(none(found.len(), Signs::default()));
        found
    }

    /// The days on which it may be due: those that are printed, and those to which terms come, counted from `issued`.
    pub(in super::super) fn due_days(&self, issued: Option<Date>) -> Vec<Candidate<Date>> {
        let printed = Printed::of(self);
        let mut found = Vec::new();
        for (day, cell, at) in &printed.days {
            let mut signs = printed.signs(self, *day, *cell, *at, false);
            after(issued, *day, &mut signs);
            found.push(Candidate::at(*day, *cell, signs));
        }
        let later = found.iter().filter(|one| one.value > issued && issued.is_some()).count();
        let mut counted = Vec::new();
        if let Some(issued) = issued {
            self.yearless(issued, &mut counted);
            counted.extend(self.terms(issued));
        }
        let mut signs = Signs::default();
        signs.note("terms", steps(counted.len(), 4));
        signs.note("later", steps(later, 4));
        for (at, cell) in self.form.cells.iter().enumerate() {
            for hit in self.around.hits(at) {
                if matches!(
                    hit.class,
                    Class::AlreadyPaid | Class::DirectDebit | Class::Card | Class::Settled | Class::AtOnce
                ) {
                    signs.note("says", format_args!("{:?}", hit.class));
                }
            }
            if cell.labels.iter().any(|hit| hit.label == Label::Settled) {
                signs.note("says", "label-settled");
            }
            let words = cell.tokens.iter().filter(|token| token.raw.len() > 3).map(name);
            words.filter(|name| !name.starts_with('<')).for_each(|word| signs.note("word", word));
        }
        found.append(&mut counted);
        found.push(none(found.len(), signs));
        found
    }

    /// The days that are printed with their years, each with its cell and its place there.
    pub(super) fn printed_days(&self) -> Vec<(Date, usize, usize)> {
        printed(self.form).take(MOST).map(|(cell, at, day)| (day, cell, at)).collect()
    }

    /// Days whose years are not printed, or whose months: the first such from the invoice's own on, and one of this month.
    fn yearless(&self, issued: Date, found: &mut Vec<Candidate<Date>>) {
        for (cell, at, token) in self.tokens(|token| matches!(token.kind, Kind::Day(_))).take(MOST) {
            let Kind::Day(day) = token.kind else { continue };
            let first = |of: [Option<Date>; 2]| of.into_iter().flatten().find(|day| *day >= issued);
            let of_year = |year: i16| Date::new(year, day.month?, day.day).ok();
            let of_month = |begin: Date| begin.with().day(day.day).build().ok();
            let next = issued.first_of_month().checked_add(1.month()).ok();
            let lacks = match (day.year, day.month) {
                (Some(_), _) => continue,
                (None, Some(_)) => "without-year",
                (None, None) => "without-month",
            };
            let due = match day.month {
                Some(_) => first([of_year(issued.year()), of_year(issued.year() + 1)]),
                None => first([of_month(issued.first_of_month()), next.and_then(of_month)]),
            };
            let Some(due) = due else { continue };
            let mut signs = self.around.signs(cell, at, 1, false);
            signs.note("is", lacks);
            if is_span(&self.form.cells[cell], at) {
                signs.note("is", "span");
            }
            after(Some(issued), due, &mut signs);
            found.push(Candidate::at(due, cell, signs));
        }
    }
}

/// How long a day lies behind the invoice's own.
fn after(issued: Option<Date>, day: Date, signs: &mut Signs) {
    let Some(span) = issued.and_then(|issued| issued.until(day).ok()) else { return };
    let span = match span.get_days() {
        ..0 => "before",
        0 => "0",
        1..=6 => "1-6",
        7 => "7",
        8..=9 => "8-9",
        10 => "10",
        11..=13 => "11-13",
        14..=15 => "14-15",
        16..=20 => "16-20",
        21 => "21",
        22..=27 => "22-27",
        28..=31 => "28-31",
        32..=44 => "32-44",
        45..=46 => "45-46",
        47..=59 => "47-59",
        60..=62 => "60-62",
        63..=100 => "63-100",
        _ => "more",
    };
    signs.note("after", span);
}

/// The days that are printed with their years, and where.
struct Printed {
    days: Vec<(Date, usize, usize)>,
    /// Each once, in order, and how often.
    each: Vec<Date>,
    times: HashMap<Date, usize>,
}

impl Printed {
    fn of(candidates: &Candidates) -> Printed {
        let days = candidates.printed_days();
        let mut each: Vec<Date> = days.iter().map(|(day, ..)| *day).collect();
        let mut times = HashMap::new();
        each.iter().for_each(|day| *times.entry(*day).or_default() += 1);
        each.sort();
        each.dedup();
        Printed { days, each, times }
    }

    fn signs(&self, candidates: &Candidates, day: Date, cell: usize, at: usize, pieces: bool) -> Signs {
        let mut signs = candidates.around.signs(cell, at, 1, pieces);
        let earlier = self.each.partition_point(|other| *other < day);
        signs.note("earlier", steps(earlier, 4));
        signs.note("later", steps(self.each.len() - 1 - earlier, 4));
        signs.note("days", steps(self.each.len(), 6));
        signs.note("times", steps(self.times[&day], 3));
        let place = self.days.partition_point(|(_, other, token)| (*other, *token) < (cell, at));
        signs.note("place", steps(place, 5));
        if is_span(&candidates.form.cells[cell], at) {
            signs.note("is", "span");
        }
        signs
    }
}
