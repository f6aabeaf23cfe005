//! Single figures of the law: amounts and rates, each with its sources.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::section::Section;
use super::super::values;
use crate::law::{Cited, Proof, Row, Series, Source};

/// What a figure may rest on that is no page.
const WORDS: [&str; 3] = ["own knowledge", "recommendation of dunmail", "derived: "];

/// The sources of one file, by their names.
pub(super) struct Sources(BTreeMap<String, Arc<Source>>);

impl Sources {
    /// Reads `[[source]]`.
    pub(super) fn read(s: &mut Section<'_, '_>) -> Self {
        let mut all = BTreeMap::new();
        for mut source in s.sections("source") {
            let place = source.place_of("id");
            let id = source.required("id", "write a name for the source", values::line);
            let kind = source.required("kind", "write what kind of page it is", values::line);
            let title = source.required("title", "write what it is and says", values::line);
            let url = source.parsed("url", values::line);
            source.finish();
            let (Some(id), Some(kind), Some(title)) = (id, kind, title) else { continue };
            if all.insert(id.clone(), Arc::new(Source { id, kind, title, url })).is_some() {
                s.error(place.error("is the name of another source, too: keep one"));
            }
        }
        Sources(all)
    }

    /// The `source` and `verified` of a figure.
    pub(super) fn proof(&self, s: &mut Section<'_, '_>) -> Option<Proof> {
        if s.lacks("source") {
            s.missing("source", "name a [[source]] of this file, or write \"own knowledge\"");
        }
        let sources = s.list("source", |text| self.cite(text));
        if s.lacks("verified") {
            s.missing("verified", "write true if a page that you looked at states the figure, else false");
        }
        let verified = s.boolean("verified");
        let pages = sources.iter().any(|cited| matches!(cited, Cited::Source(_)));
        if verified == Some(true) && !sources.is_empty() && !pages {
            s.error(
                s.place_of("verified").error("is true without a page: name the [[source]] that states it"),
            );
        }
        (!sources.is_empty()).then_some(Proof { sources, verified: verified? })
    }

    fn cite(&self, text: &str) -> Result<Cited, String> {
        match self.0.get(text) {
            Some(source) => Ok(Cited::Source(source.clone())),
            None if WORDS.iter().any(|words| text.starts_with(words)) => Ok(Cited::Words(text.to_owned())),
            None => Err(format!(
                "{text:?} is no [[source]] of this file: add it there, or write \"own knowledge\""
            )),
        }
    }
}

/// A decimal that is not negative, `"40.00"`.
pub(super) fn amount(text: &str) -> Result<Decimal, String> {
    match text.parse::<Decimal>() {
        Ok(amount) if !amount.is_sign_negative() => Ok(amount),
        _ => Err(format!("{text:?} is no amount: write one such as \"40.00\"")),
    }
}

fn percent(text: &str) -> Result<Option<Decimal>, String> {
    match text.parse::<Decimal>() {
        _ if text == "unknown" => Ok(None),
        // A central bank's rate beyond this is a slip of the pen.
        Ok(percent) if percent.abs() <= Decimal::ONE_HUNDRED => Ok(Some(percent)),
        _ => Err(format!("{text:?} is no rate: write percent a year such as \"1.52\", or \"unknown\"")),
    }
}

/// A list of rates, `rates` or `stated`; in the order of their days.
pub(super) fn rows(s: &mut Section<'_, '_>, key: &'static str, sources: &Sources) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for mut row in s.sections(key) {
        let from = row.date("from");
        if row.lacks("from") {
            row.missing("from", "write the first day of the rate");
        }
        let percent = row.required("percent", "write percent a year such as \"1.52\"", percent);
        let act = row.parsed("act", values::line);
        row.parsed("note", values::words);
        let proof = sources.proof(&mut row);
        let late = rows.last().map(|last| last.from).filter(|last| from.is_some_and(|from| from <= *last));
        if let Some(last) = late {
            row.error(row.place_of("from").error(format!("is not after {last}: keep the rates in order")));
        }
        row.finish();
        if let (Some(from), Some(percent), Some(proof)) = (from, percent, proof) {
            rows.push(Row { from, percent, act, proof });
        }
    }
    rows
}

/// A rate over time: `name`, `known_through`, `rates`.
pub(super) fn series(mut s: Section<'_, '_>, sources: &Sources) -> Option<Series> {
    let name = s.required("name", "write what people call the rate", values::line);
    s.parsed("note", values::words);
    let whole = s.parsed("each", |word| match word {
        "half_year" => Ok(()),
        _ => Err("write \"half_year\" or leave it out"),
    });
    let series = published(&mut s, sources, name);
    let written = s.sections("rates").len();
    // A row that could not be read is said already.
    let read = series.as_ref().filter(|series| series.rows.len() == written);
    if let Some(series) = read.filter(|_| whole.is_some()) {
        for gap in gaps(series) {
            s.error(s.place_of("rates").error(format!(
                "has no rate from {gap}: add it, or say percent = \"unknown\" for these months"
            )));
        }
    }
    s.finish();
    series
}

/// What a series has beside its name.
pub(super) fn published(s: &mut Section<'_, '_>, sources: &Sources, name: Option<String>) -> Option<Series> {
    let known_through = s.date("known_through");
    if s.lacks("known_through") {
        s.missing("known_through", "write the last day for which the rate is known");
    }
    let look_at = s.parsed("look_at", values::line);
    if s.lacks("rates") {
        s.missing("rates", "write at least one rate");
    }
    let rows = rows(s, "rates", sources);
    if let (Some(known), Some(last)) = (known_through, rows.last())
        && known < last.from
    {
        s.error(s.place_of("known_through").error(format!(
            "is before {}, the day of the last rate: move it to the last day for which that one is known",
            last.from
        )));
    }
    Some(Series { name: name?, rows, known_through: known_through?, look_at })
}

/// The first days of the half-years that have no row of their own.
fn gaps(series: &Series) -> Vec<Date> {
    let Some(first) = series.rows.first().map(|row| row.from) else { return Vec::new() };
    let halves = (first.year()..=series.known_through.year())
        .flat_map(|year| [1, 7].into_iter().filter_map(move |month| Date::new(year, month, 1).ok()));
    halves
        .filter(|day| *day >= first && *day <= series.known_through)
        .filter(|day| series.rows.iter().all(|row| row.from != *day))
        .collect()
}
