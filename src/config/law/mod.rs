//! Reads `rules/law/*.toml`. Here rather than in `law`, which knows no file format.

mod figures;
mod rules;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::error::ConfigError;
use super::section::{Reader, Section};
use super::values;
use crate::law::{ByDebtor, Debtor, Fact, Jurisdiction, Law, Series};
use figures::Sources;

/// The law that the binary carries: the files by their path beneath `rules`.
pub const LAW: &[(&str, &str)] = &[
    (RATES, include_str!("../../../rules/law/rates.toml")),
    ("law/at.toml", include_str!("../../../rules/law/at.toml")),
    ("law/be.toml", include_str!("../../../rules/law/be.toml")),
    ("law/ch.toml", include_str!("../../../rules/law/ch.toml")),
    ("law/de.toml", include_str!("../../../rules/law/de.toml")),
    ("law/eu.toml", include_str!("../../../rules/law/eu.toml")),
    ("law/fr.toml", include_str!("../../../rules/law/fr.toml")),
    ("law/gb.toml", include_str!("../../../rules/law/gb.toml")),
    ("law/ie.toml", include_str!("../../../rules/law/ie.toml")),
    ("law/nl.toml", include_str!("../../../rules/law/nl.toml")),
    ("law/pl.toml", include_str!("../../../rules/law/pl.toml")),
];

/// The file of the reference rates.
const RATES: &str = "law/rates.toml";

/// The reference rates.
#[derive(Default)]
struct Bases {
    by_name: BTreeMap<String, Arc<Series>>,
    /// Whether their file has no fault: else nothing is checked against them.
    sound: bool,
}

impl Law {
    /// All of the law: the embedded files, and a user's own beneath `rules` instead of those of the same name.
    pub fn load(rules: Option<&Path>) -> Result<Self, Vec<ConfigError>> {
        Law::load_some(rules, |_| true)
    }

    /// The law of the jurisdictions that are wanted, by their codes in lower case, and of those that a user has
    /// written: what lies there is checked, wanted or not.
    pub fn load_some(rules: Option<&Path>, want: impl Fn(&str) -> bool) -> Result<Self, Vec<ConfigError>> {
        let mut errors = Vec::new();
        let mut files = Vec::new();
        for (path, embedded) in LAW {
            let own = rules.map(|folder| folder.join(path)).filter(|own| own.exists());
            let code = path.trim_start_matches("law/").trim_end_matches(".toml");
            match own {
                Some(own) => match super::read(&own) {
                    Ok(text) => files.push((*path, own.display().to_string(), text)),
                    Err(message) => {
                        let file = own.display().to_string();
                        errors.push(ConfigError { file, line: None, key: String::new(), message });
                    }
                },
                None if *path == RATES || want(code) => {
                    files.push((*path, format!("rules/{path}"), (*embedded).to_owned()));
                }
                None => {}
            }
        }
        let texts: Vec<(&str, &str, &str)> =
            files.iter().map(|(path, file, text)| (*path, file.as_str(), text.as_str())).collect();
        match Law::parse(&texts) {
            Ok(law) if errors.is_empty() => Ok(law),
            Ok(_) => Err(errors),
            Err(found) => {
                errors.extend(found);
                Err(errors)
            }
        }
    }

    /// Reads files: the path beneath `rules`, the name for errors, the text.
    fn parse(files: &[(&str, &str, &str)]) -> Result<Self, Vec<ConfigError>> {
        let mut errors = Vec::new();
        let mut bases = Bases::default();
        for (_, file, text) in files.iter().filter(|(path, ..)| *path == RATES) {
            let (reader, table) = Reader::new(file, text);
            bases = read_bases(reader.root(&table));
            errors.extend(reader.finish().errors);
            bases.sound = errors.is_empty();
        }
        let mut jurisdictions = BTreeMap::new();
        for (path, file, text) in files.iter().filter(|(path, ..)| *path != RATES) {
            let code = path.trim_start_matches("law/").trim_end_matches(".toml").to_uppercase();
            let (reader, table) = Reader::new(file, text);
            let read = jurisdiction(reader.root(&table), &code, &bases);
            errors.extend(reader.finish().errors);
            if let Some(read) = read {
                jurisdictions.insert(code, Arc::new(read));
            }
        }
        if errors.is_empty() { Ok(Law { jurisdictions }) } else { Err(errors) }
    }
}

fn read_bases(mut s: Section<'_, '_>) -> Bases {
    let sources = Sources::read(&mut s);
    checked(&mut s);
    let mut bases = Bases::default();
    for (name, section) in s.others() {
        if let Some(series) = figures::series(section, &sources) {
            bases.by_name.insert(name.to_owned(), Arc::new(series));
        }
    }
    s.finish();
    bases
}

fn jurisdiction(mut s: Section<'_, '_>, code: &str, bases: &Bases) -> Option<Jurisdiction> {
    let sources = Sources::read(&mut s);
    let name = s.required("name", "write the country's name", values::line);
    let currency = s.required("currency", "write its money, such as \"EUR\"", currency);
    let statutes = s.parsed("statutes", values::words).unwrap_or_default();
    let checked = checked(&mut s);
    let day_count = s.integer("day_count", 360..=366, "number of days in a year");
    let moves = s.boolean("weekend_moves_due_day").unwrap_or_default();
    let silenced = s.parsed("time_barred_consumer_claims", |word| match word {
        "may_not_be_demanded" => Ok(true),
        "may_be_demanded" => Ok(false),
        _ => Err("write \"may_not_be_demanded\" or \"may_be_demanded\""),
    });
    let interest = by_debtor(s.section("interest"), |s| rules::interest(s, &sources, bases));
    let agreed_rate = by_debtor(s.section("agreed_rate"), |s| rules::agreed(s, &sources));
    let compensation = by_debtor(s.section("compensation"), |s| rules::compensation(s, &sources));
    let reminder_fee = by_debtor(s.section("reminder_fee"), |s| rules::fee(s, &sources));
    let start = by_debtor(s.section("default_start"), |s| rules::start(s, &sources));
    let formal_demand = by_debtor(s.section("formal_demand"), |s| rules::least_days(s, &sources));
    let limitation: Vec<_> =
        s.sections("limitation").into_iter().filter_map(|s| rules::limitation(s, &sources)).collect();
    let interruptions = s.sections("interruption");
    let interruptions = interruptions.into_iter().filter_map(|s| rules::interruption(s, &sources)).collect();
    let (reminder, reminder_sentence) = rules::reminder(s.section("reminder_letter"), &sources)?;
    let facts = s.sections("fact").into_iter().filter_map(|s| fact(s, &sources)).collect();
    s.finish();
    Some(Jurisdiction {
        code: code.to_owned(),
        name: name?,
        currency: currency?,
        statutes,
        checked: checked?,
        day_count: day_count.and_then(|days| u32::try_from(days).ok()).unwrap_or(365),
        weekend_moves_due_day: moves,
        time_bar_silences: silenced.unwrap_or_default(),
        interest,
        agreed_rate,
        compensation,
        reminder_fee,
        start,
        formal_demand,
        limitation,
        interruptions,
        reminder,
        reminder_sentence,
        facts,
    })
}

/// The tables `business`, `consumer` and `public_healthcare` inside one.
fn by_debtor<'r, 't, T>(
    mut s: Section<'r, 't>,
    mut read: impl FnMut(Section<'r, 't>) -> Option<T>,
) -> ByDebtor<T> {
    let mut rules = ByDebtor::new();
    for debtor in Debtor::ALL {
        let there = !s.lacks(debtor.name());
        let section = s.section(debtor.name());
        if there && let Some(rule) = read(section) {
            rules.insert(debtor, rule);
        }
    }
    s.finish();
    rules
}

fn checked(s: &mut Section<'_, '_>) -> Option<Date> {
    if s.lacks("checked") {
        s.missing("checked", "write the day on which the facts were gathered");
    }
    s.date("checked")
}

fn fact(mut s: Section<'_, '_>, sources: &Sources) -> Option<Fact> {
    let about = s.required("about", "write what the fact is about", values::line);
    let text = s.required("text", "write the fact", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(Fact { about: about?, text: text?, proof: proof? })
}

fn currency(text: &str) -> Result<String, String> {
    text.parse::<crate::dunning::Currency>().map(|c| c.to_string()).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests;
