//! Where a debtor is: its holidays count beside the creditor's, and its clock says when mail may arrive.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::rule::Rule;
use super::years::Years;
use super::{Holidays, UnknownPlace};

/// A debtor's place. Cheap to copy.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    rules: Arc<Vec<Rule>>,
    years: Years,
    /// `None`: the creditor's clock.
    pub(super) zone: Option<TimeZone>,
}

impl Place {
    /// A country (`DE`) and region (`BY` or `DE-BY`) whose holidays are known, on the country's usual clock unless
    /// another is named.
    pub fn new(
        country: &str,
        region: Option<&str>,
        zone: Option<TimeZone>,
        holidays: &Holidays,
    ) -> Result<Self, UnknownPlace> {
        let (country, region) = holidays.place(country, region)?;
        let rules = Arc::new(holidays.rules_of(country, region));
        let zone = zone.or_else(|| TimeZone::get(holidays.zone(country)?).ok());
        Ok(Place { rules, years: Years::default(), zone })
    }

    /// Another clock, and no holidays that are known.
    pub fn by_clock(zone: TimeZone) -> Self {
        Place { rules: Arc::default(), years: Years::default(), zone: Some(zone) }
    }

    /// Whether that day is a public holiday there.
    pub(super) fn is_off(&self, day: Date) -> bool {
        self.years.have(&self.rules, day)
    }
}
