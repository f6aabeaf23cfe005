//! When a claim lapses, and when to warn of it. A warning, never a verdict: what has happened in between may
//! have halted the time or begun it anew, and only a lawyer can say so.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

use super::proof::Proof;
use super::{Debtor, Jurisdiction};

/// One limitation period of a country.
#[derive(Debug, Clone, PartialEq)]
pub struct LimitationRule {
    /// Its name in rule files and config, `sale_by_business`.
    pub id: String,
    /// Whom it may concern.
    pub debtors: Vec<Debtor>,
    /// For whom it counts if nothing else is chosen.
    pub usual_for: Vec<Debtor>,
    /// How long, in months.
    pub months: i32,
    /// When it begins.
    pub starts: Began,
    /// When it ends.
    pub ends: Ends,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// When a limitation period begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Began {
    /// With the due day.
    Due,
    /// With the day after it; it ends on the same date nonetheless.
    DayAfterDue,
    /// With the end of the year in which the claim fell due (§ 199 BGB).
    EndOfYear,
    /// When the service or work was done; the due day stands in for it where that is not known.
    Service,
    /// With the end of the month in which it was done.
    EndOfServiceMonth,
}

/// When a limitation period ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// To the day.
    #[default]
    Exact,
    /// With the year (art. 118 KC).
    EndOfYear,
}

/// What lets a period begin anew or halts it.
#[derive(Debug, Clone, PartialEq)]
pub struct Interruption {
    /// What it does.
    pub effect: Effect,
    /// By what, in words.
    pub by: Vec<String>,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// What something does to a limitation period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing.
    None,
    /// It begins anew.
    Restart,
    /// It stands still.
    Suspend,
}

/// The end of a limitation period.
#[derive(Debug, Clone, PartialEq)]
pub struct Lapse<'a> {
    /// The last day on which the claim can still be brought.
    pub last_day: Date,
    /// The day from which it was counted: due day, end of the service, or what began it anew.
    pub from: Date,
    /// By which rule.
    pub rule: &'a LimitationRule,
}

/// A warning before a claim lapses, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// A year ahead.
    TwelveMonths,
    /// Half a year ahead.
    SixMonths,
    /// A quarter ahead.
    ThreeMonths,
    /// Two weeks ahead.
    TwoWeeks,
    /// The last day has passed.
    Lapsed,
}

impl Warning {
    /// All of them, in order.
    pub const ALL: [Warning; 5] =
        [Warning::TwelveMonths, Warning::SixMonths, Warning::ThreeMonths, Warning::TwoWeeks, Warning::Lapsed];

    /// The day of this warning for a claim that lapses after `last_day`.
    pub fn day(self, last_day: Date) -> Date {
        match self {
            Warning::TwelveMonths => last_day.saturating_sub(12.months()),
            Warning::SixMonths => last_day.saturating_sub(6.months()),
            Warning::ThreeMonths => last_day.saturating_sub(3.months()),
            Warning::TwoWeeks => last_day.saturating_sub(14.days()),
            Warning::Lapsed => last_day.saturating_add(1.day()),
        }
    }
}

/// The latest warning whose day has come; none for one that would come with the claim itself. Of several that
/// were missed only the last counts.
pub fn last_warning(from: Date, last_day: Date, today: Date) -> Option<Warning> {
    let come = |w: &Warning| (from < w.day(last_day)) && w.day(last_day) <= today;
    Warning::ALL.into_iter().rev().find(come)
}

/// The day of the next warning after `today`.
pub fn next_warning(from: Date, last_day: Date, today: Date) -> Option<Date> {
    Warning::ALL.into_iter().map(|w| w.day(last_day)).find(|day| *day > today && *day > from)
}

impl Jurisdiction {
    /// The period that counts for a debtor: the one that was chosen by name, else the usual one.
    pub fn limitation_rule(&self, debtor: Debtor, chosen: Option<&str>) -> Option<&LimitationRule> {
        let debtor = debtor.otherwise();
        match chosen {
            Some(id) => self.limitation.iter().find(|rule| rule.id == id),
            None => self.limitation.iter().find(|rule| rule.usual_for.contains(&debtor)),
        }
    }

    /// When a claim lapses that fell due on `due`, and whose service was done on `service` if that is known.
    /// `anew` is the day of the last event that lets the period begin anew in this country.
    ///
    /// Of several readings the earliest: the warning must not come too late.
    pub fn lapses(
        &self,
        debtor: Debtor,
        chosen: Option<&str>,
        due: Date,
        service: Option<Date>,
        anew: Option<Date>,
    ) -> Option<Lapse<'_>> {
        let rule = self.limitation_rule(debtor, chosen)?;
        let from = match rule.starts {
            Began::Service | Began::EndOfServiceMonth => service.unwrap_or(due),
            Began::Due | Began::DayAfterDue | Began::EndOfYear => due,
        };
        let begins = match rule.starts {
            Began::EndOfYear => date(from.year(), 12, 31),
            Began::EndOfServiceMonth => from.last_of_month(),
            Began::Due | Began::DayAfterDue | Began::Service => from,
        };
        let end = after(begins, rule.months);
        let last_day = match rule.ends {
            Ends::Exact => end,
            Ends::EndOfYear => date(end.year(), 12, 31),
        };
        if let Some(anew) = anew.filter(|anew| *anew > from) {
            // What begins anew begins at once, not with a year's end (§ 212 BGB), and shortens nothing; a Dutch
            // reminder gives five years at most (art. 3:319 BW). The end is not rounded up once more.
            let months = if self.reminder == Effect::Restart { rule.months.min(60) } else { rule.months };
            return Some(Lapse { last_day: after(anew, months).max(last_day), from: anew, rule });
        }
        Some(Lapse { last_day, from, rule })
    }
}

fn after(day: Date, months: i32) -> Date {
    Span::new().try_months(months).map_or(day, |span| day.saturating_add(span))
}
