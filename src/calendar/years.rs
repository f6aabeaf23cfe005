//! The holidays of a year, reckoned once: a decision asks about a dozen days, and a tick decides for thousands of accounts.

use std::fmt;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::days_of;
use super::rule::Rule;

/// The first year that is kept.
const FIRST: i16 = 2015;
/// How many.
const COUNT: usize = 32;

/// What was reckoned by one set of rules. It says nothing that the rules do not: any two are equal.
#[derive(Clone, Default)]
pub(super) struct Years(Arc<[OnceLock<Vec<Date>>; COUNT]>);

impl Years {
    /// Whether a day is a holiday by these rules, always the same ones.
    pub(super) fn have(&self, rules: &[Rule], day: Date) -> bool {
        let at = usize::try_from(day.year().saturating_sub(FIRST));
        match at.ok().and_then(|at| self.0.get(at)) {
            Some(year) => {
                let days = year.get_or_init(|| days_of(rules, day.year()).into_keys().collect());
                days.binary_search(&day).is_ok()
            }
            None => days_of(rules, day.year()).contains_key(&day),
        }
    }
}

impl PartialEq for Years {
    fn eq(&self, _: &Years) -> bool {
        true
    }
}

impl fmt::Debug for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Years")
    }
}
