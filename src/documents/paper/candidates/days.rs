//! The days that a paper states.

use std::cmp::Ordering;
use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::days::{is_span, printed};
use super::super::labels::Label;
use super::super::signs::{Signs, name, steps};
use super::{Answered, Asked, Candidate, Candidates, MOST, none, of_credit};
use crate::documents::figures::Day;
use crate::documents::rules::Class;
use crate::documents::tokens::{Kind, Token};

impl Candidates<'_> {
    /// The days that are printed with their years, as the paper's own.
    pub(in super::super) fn days(&self, answered: &Answered) -> Vec<Candidate<Date>> {
        let printed = Printed::of(self);
        let own = answered.number.map(Groups::of);
        let all: Vec<Groups> = self
            .tokens(|token| matches!(token.kind, Kind::Code))
            .map(|(.., code)| Groups::of(&code.raw))
            .collect();
        let mut found: Vec<Candidate<Date>> = printed
            .days
            .iter()
            .map(|(day, cell, at)| {
                let mut signs = printed.signs(self, *day, *cell, *at, Asked::Issued);
                if let Some(own) = &own {
                    signs.note("number", own.names(*day));
                }
                if all.iter().any(|code| code.is_whole(*day)) {
                    signs.note("is", "in-a-code");
                }
                Candidate::at(*day, *cell, signs)
            })
            .collect();
        found.push(none(found.len(), Signs::new(Asked::Issued)));
        of_credit(&mut found, answered.credit);
        found
    }

    /// The days on which the sum may be due: those that are printed, and those to which terms come. None if the paper's own day is
    /// not known: nothing tells then what is soon and what is late.
    pub(in super::super) fn due_days(&self, answered: &Answered) -> Vec<Candidate<Date>> {
        let Answered { issued: Some(issued), amount, .. } = *answered else { return Vec::new() };
        let printed = Printed::of(self);
        let mut found = Vec::new();
        for (day, cell, at) in &printed.days {
            let mut signs = printed.signs(self, *day, *cell, *at, Asked::Due);
            after(issued, *day, &mut signs);
            of_sum(amount, self.beside(*cell), &mut signs);
            if self.is_of_number(*cell, answered.number) {
                signs.note("listed", "own");
            }
            found.push(Candidate::at(*day, *cell, signs));
        }
        let later = found.iter().filter(|one| one.value > Some(issued)).count();
        let mut counted = Vec::new();
        self.yearless(issued, amount, &mut counted);
        counted.extend(self.terms(issued, amount));
        let mut signs = self.unstated();
        signs.note("terms", steps(counted.len(), 4));
        signs.note("later", steps(later, 4));
        found.append(&mut counted);
        found.push(none(found.len(), signs));
        found
    }

    /// What speaks for a paper's saying nothing of when it is due.
    fn unstated(&self) -> Signs {
        use Class::{AlreadyPaid, AtOnce, Card, DirectDebit, Settled};
        let mut signs = Signs::new(Asked::Due);
        for (at, cell) in self.form.cells.iter().enumerate() {
            let hits = self.around.hits(at).iter().map(|hit| hit.class);
            hits.filter(|class| matches!(class, AlreadyPaid | DirectDebit | Card | Settled | AtOnce))
                .for_each(|class| signs.note("says", format_args!("{class:?}")));
            if cell.labels.iter().any(|hit| hit.label == Label::Settled) {
                signs.note("says", "label-settled");
            }
            let words = cell.tokens.iter().filter(|token| token.raw.len() > 3).map(name);
            words.filter(|name| !name.starts_with('<')).for_each(|word| signs.note("word", word));
        }
        signs
    }

    /// The days that are printed with their years, each with its cell and its place there.
    pub(super) fn printed_days(&self) -> Vec<(Date, usize, usize)> {
        printed(self.form).take(MOST).map(|(cell, at, day)| (day, cell, at)).collect()
    }

    /// What stands in a cell and its row.
    fn beside(&self, cell: usize) -> impl Iterator<Item = &Token> {
        self.form.row(cell).iter().flat_map(|cell| &cell.tokens)
    }

    /// The days that are printed without their years: each as printed, the first such from `from` on, its cell and its place there.
    pub(super) fn yearless_days(&self, from: Date) -> impl Iterator<Item = (Day, Date, usize, usize)> {
        let days = self.tokens(|token| matches!(token.kind, Kind::Day(_))).take(MOST);
        days.filter_map(move |(cell, at, token)| match token.kind {
            Kind::Day(day) if day.year.is_none() => Some((day, day.from(from)?, cell, at)),
            _ => None,
        })
    }

    /// Days whose years are not printed, or whose months: the first such from the invoice's own on, and one of this month.
    fn yearless(&self, issued: Date, amount: Option<Decimal>, found: &mut Vec<Candidate<Date>>) {
        for (day, due, cell, at) in self.yearless_days(issued) {
            let mut signs = self.around.signs(cell, at, 1, Asked::Due);
            signs.note("is", if day.month.is_some() { "without-year" } else { "without-month" });
            if is_span(&self.form.cells[cell], at) {
                signs.note("is", "span");
            }
            after(issued, due, &mut signs);
            of_sum(amount, self.beside(cell), &mut signs);
            found.push(Candidate::at(due, cell, signs));
        }
    }
}

/// Whether what is said of a day is said of the sum to be paid, of a lesser one as with a discount, or of another.
pub(super) fn of_sum<'a>(amount: Option<Decimal>, said: impl Iterator<Item = &'a Token>, signs: &mut Signs) {
    let Some(amount) = amount else { return };
    for token in said {
        let Kind::Amount { value, .. } = token.kind else { continue };
        signs.note(
            "sum",
            match value.cmp(&amount) {
                Ordering::Equal => "asked",
                Ordering::Less if value * Decimal::from(10) > amount * Decimal::from(9) => "little-less",
                Ordering::Less => "less",
                Ordering::Greater => "more",
            },
        );
    }
}

/// How long a day lies behind the invoice's own.
fn after(issued: Date, day: Date, signs: &mut Signs) {
    let Ok(span) = issued.until(day) else { return };
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

/// The groups of digits in a number: "FV 3/04/2026" has three.
struct Groups(Vec<String>);

impl Groups {
    fn of(number: &str) -> Groups {
        let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
        Groups(groups.map(str::to_owned).collect())
    }

    /// What of a day stands in it.
    fn names(&self, day: Date) -> &'static str {
        let has = |what: &str| self.0.iter().any(|group| group == what);
        let year = has(&day.year().to_string()) || has(&format!("{:02}", day.year() % 100));
        let month = has(&format!("{:02}", day.month())) || has(&day.month().to_string());
        let begins = |what: String| self.0.iter().any(|group| group.starts_with(&what));
        let (full, short) = (day.year(), day.year() % 100);
        if self.is_whole(day) {
            "day"
        } else if year && month
            || begins(format!("{full}{:02}", day.month()))
            || begins(format!("{short:02}{:02}", day.month()))
        {
            "month"
        } else if year || begins(full.to_string()) || begins(format!("{short:02}")) {
            "year"
        } else {
            "nothing"
        }
    }

    /// Whether the whole day is one of the groups: "20260409".
    fn is_whole(&self, day: Date) -> bool {
        let whole = format!("{}{:02}{:02}", day.year(), day.month(), day.day());
        self.0
            .iter()
            .any(|group| group.len() >= whole.len() && group.starts_with(&whole) || *group == whole[2..])
    }
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

    fn signs(&self, candidates: &Candidates, day: Date, cell: usize, at: usize, asked: Asked) -> Signs {
        let mut signs = candidates.around.signs(cell, at, 1, asked);
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
