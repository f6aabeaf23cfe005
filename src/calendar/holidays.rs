//! The holiday rules of all known countries.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::rule::Rule;

/// The holiday rules of all known countries: `rules/holidays.toml`, read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Where the facts come from, for people.
    pub source: String,
    /// The first and last year for which the rules were compared with that source; others are extrapolated.
    pub compared: [i16; 2],
    country: BTreeMap<String, Country>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    /// All regions that differ from the whole, without the country's code.
    #[serde(default)]
    regions: Vec<String>,
    /// The region that stands for the country where none is named.
    #[serde(default)]
    usual: Option<String>,
    /// Its clock, where it has one for all: `Europe/Berlin`.
    #[serde(default)]
    zone: Option<String>,
    holiday: Vec<Rule>,
}

/// A country or region whose holidays are not known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPlace {
    /// No such country.
    #[error("the holidays of {0:?} are not known: write one of {known}", known = .1.join(", "))]
    Country(String, Vec<String>),
    /// No such region.
    #[error("{0:?} is no region of {1} with holidays of its own: write one of {known}, or leave it out", known = .2.join(", "))]
    Region(String, String, Vec<String>),
    /// A country without regions of its own.
    #[error("{1} has no regions with holidays of their own: leave {0:?} out")]
    NoRegions(String, String),
}

impl Holidays {
    /// The codes of all countries, in order.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.country.keys().map(String::as_str)
    }

    /// The codes of a country's regions, without the country's own.
    pub fn regions(&self, country: &str) -> &[String] {
        self.country.get(country).map_or(&[], |c| &c.regions)
    }

    /// The time zone of a country, as its name.
    pub fn zone(&self, country: &str) -> Option<&str> {
        self.country.get(country)?.zone.as_deref()
    }

    /// The codes of a place that is known: `("de", Some("DE-BY"))` and `("DE", Some("by"))` are
    /// `("DE", Some("BY"))`.
    pub fn place(&self, country: &str, region: Option<&str>) -> Result<(&str, Option<&str>), UnknownPlace> {
        let code = country.trim().to_uppercase();
        let Some((code, known)) = self.country.get_key_value(&code) else {
            return Err(UnknownPlace::Country(country.into(), self.country.keys().cloned().collect()));
        };
        let Some(named) = region else { return Ok((code, None)) };
        let upper = named.trim().to_uppercase();
        let short = upper.strip_prefix(code).and_then(|r| r.strip_prefix('-')).unwrap_or(&upper);
        match known.regions.iter().find(|r| *r == short) {
            Some(region) => Ok((code, Some(region))),
            None if known.regions.is_empty() => Err(UnknownPlace::NoRegions(named.into(), code.into())),
            None => {
                let all = known.regions.iter().map(|r| format!("{code}-{r}")).collect();
                Err(UnknownPlace::Region(named.into(), code.into(), all))
            }
        }
    }

    /// The rules that hold in a region, or in the whole country.
    pub(super) fn rules_of(&self, country: &str, region: Option<&str>) -> Vec<Rule> {
        let Some(country) = self.country.get(country) else { return Vec::new() };
        let region = region.or(country.usual.as_deref());
        let holds = |rule: &&Rule| {
            rule.regions.is_empty() || region.is_some_and(|r| rule.regions.iter().any(|x| x == r))
        };
        country.holiday.iter().filter(holds).cloned().collect()
    }

    /// Region codes that a rule names and its country does not list: a slip of the pen in the file.
    pub fn strays(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (code, country) in &self.country {
            let named = country.holiday.iter().flat_map(|h| &h.regions).chain(&country.usual);
            found.extend(named.filter(|r| !country.regions.contains(r)).map(|r| format!("{code}-{r}")));
        }
        found
    }
}
