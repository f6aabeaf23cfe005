//! Reads one TOML table key by key and remembers everything that is wrong with it.
//!
//! serde would stop at the first error and name no line for what is missing; a config is edited by people
//! who want to hear about all their slips at once.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{ConfigError, Place};
pub(super) use super::word::{nearest, word};

/// A file being read: its text, what is wrong with it so far, and which keys were asked for.
pub(super) struct Reader<'t> {
    file: &'t str,
    /// Where each line but the first begins.
    lines: Vec<usize>,
    errors: RefCell<Vec<ConfigError>>,
    known: RefCell<Vec<String>>,
    paths: RefCell<Vec<Found<PathBuf>>>,
    /// Lines that are no TOML: what follows from them is not reported again.
    broken: Vec<usize>,
}

impl<'t> Reader<'t> {
    /// Parses the text; the table holds what could be understood of it.
    pub(super) fn new(file: &'t str, text: &'t str) -> (Self, Spanned<DeTable<'t>>) {
        let (table, faults) = DeTable::parse_recoverable(text);
        let mut reader = Reader {
            file,
            lines: text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1).collect(),
            errors: RefCell::default(),
            known: RefCell::default(),
            paths: RefCell::default(),
            broken: Vec::new(),
        };
        for fault in faults {
            let line = fault.span().map(|span| reader.line(span.start));
            // One slip often confuses the parser about the rest of its line: the first word is the right one.
            if line.is_some_and(|l| reader.broken.contains(&l)) {
                continue;
            }
            reader.broken.extend(line);
            let words = fault.span().and_then(|span| text.get(span)).unwrap_or_default();
            let message = match fault.message().lines().next().unwrap_or_default() {
                "duplicate key" => format!("{words} stands here twice: keep one"),
                why => format!("this is no TOML: {why}"),
            };
            let place = Place { file: file.into(), line, key: String::new() };
            reader.errors.get_mut().push(place.error(message));
        }
        (reader, table)
    }

    /// The line of a byte offset, from 1.
    fn line(&self, at: usize) -> usize {
        1 + self.lines.partition_point(|start| *start <= at)
    }

    /// The outermost table.
    pub(super) fn root<'r>(&'r self, table: &'r Spanned<DeTable<'t>>) -> Section<'r, 't> {
        Section {
            reader: self,
            path: String::new(),
            at: None,
            table: Some(table.get_ref()),
            known: Vec::new(),
            open: false,
            free: false,
        }
    }

    /// Records an error.
    pub(super) fn error(&self, error: ConfigError) {
        self.errors.borrow_mut().push(error);
    }

    /// What was found out about the file.
    pub(super) fn finish(self) -> Findings {
        let mut errors = self.errors.into_inner();
        errors.sort_by_key(|e| e.line.unwrap_or(usize::MAX));
        Findings { errors, known: self.known.into_inner(), paths: self.paths.into_inner() }
    }
}

/// What was found out about a file.
pub(super) struct Findings {
    /// Everything that is wrong, in the order of the lines.
    pub errors: Vec<ConfigError>,
    /// All keys that there may be, with their tables.
    pub known: Vec<String>,
    /// The paths that it names.
    pub paths: Vec<Found<PathBuf>>,
}

/// One table of the file, or none where it is left out: then every key is.
pub(super) struct Section<'r, 't> {
    reader: &'r Reader<'t>,
    path: String,
    at: Option<usize>,
    table: Option<&'r DeTable<'t>>,
    known: Vec<&'static str>,
    /// Tables of any name may stand in it, see [`Section::others`].
    open: bool,
    /// Anything of any name may stand in it, see [`Section::rest`].
    free: bool,
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found<T> {
    pub value: T,
    pub place: Place,
}

type Value<'r, 't> = &'r Spanned<DeValue<'t>>;

impl<'r, 't> Section<'r, 't> {
    /// Whether the file says nothing about a key.
    pub(super) fn lacks(&self, key: &str) -> bool {
        !self.table.is_some_and(|t| t.contains_key(key))
    }

    /// The keys as they are written, with the place of each.
    pub(super) fn keys(&self) -> Vec<Found<&'r str>> {
        let keys = self.table.into_iter().flat_map(|t| t.iter());
        keys.map(|(k, _)| {
            let value: &'r str = k.get_ref();
            Found { value, place: self.place(Some(k.span().start), value) }
        })
        .collect()
    }

    /// The place of the table itself.
    pub(super) fn here(&self) -> Place {
        let line = self.at.map(|at| self.reader.line(at));
        Place { file: self.reader.file.into(), line, key: self.path.clone() }
    }

    /// What was found, else what is below; missing if there is neither.
    pub(super) fn or<T>(&self, found: Option<T>, key: &str, below: Option<T>) -> Option<T> {
        if self.lacks(key) && below.is_none() {
            self.missing(key, "a policy needs it");
        }
        found.or(below)
    }

    /// The file that it is in: records what comes out when the section has been read.
    pub(super) fn reader(&self) -> &'r Reader<'t> {
        self.reader
    }

    /// Records an error.
    pub(super) fn error(&self, error: ConfigError) {
        self.reader.error(error);
    }

    /// The place of a key, or of the table if the key is left out.
    pub(super) fn place_of(&self, key: &str) -> Place {
        let at = self.table.and_then(|t| t.get_key_value(key)).map(|(k, _)| k.span().start);
        self.place(at.or(self.at), key)
    }

    fn place(&self, at: Option<usize>, key: &str) -> Place {
        let line = at.map(|at| self.reader.line(at));
        Place { file: self.reader.file.into(), line, key: self.name(key) }
    }

    fn name(&self, key: &str) -> String {
        if self.path.is_empty() { key.into() } else { format!("{}.{key}", self.path) }
    }

    fn get(&mut self, key: &'static str) -> Option<Value<'r, 't>> {
        if !self.known.contains(&key) {
            self.known.push(key);
            let name = self.name(key);
            let mut known = self.reader.known.borrow_mut();
            if !known.contains(&name) {
                known.push(name);
            }
        }
        self.table.and_then(|t| t.get(key))
    }

    /// Says that a key that must stand there does not.
    pub(super) fn missing(&self, key: &str, hint: &str) {
        // In a text that is no TOML, keys may only seem to be missing.
        if self.reader.broken.is_empty() {
            self.error(self.place_of(key).error(format!("is missing: {hint}")));
        }
    }

    /// A text that is read by `parse`; what that says is an error of this key.
    pub(super) fn parsed<T, E: ToString>(
        &mut self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let place = self.place_of(key);
        let parsed = match self.get(key)?.get_ref() {
            DeValue::String(text) => parse(text).map_err(|e| e.to_string()),
            // A bare number where a text is wanted: what the text should look like says its own parser.
            DeValue::Integer(digits) => bare(digits.as_str(), parse),
            DeValue::Float(digits) => bare(digits.as_str(), parse),
            DeValue::Datetime(moment) => bare(&moment.to_string(), parse),
            other => Err(format!("is {}: write a text in quotes", kind(other))),
        };
        parsed.map_err(|why| self.error(place.error(why))).ok()
    }

    /// A text that must stand there.
    pub(super) fn required<T, E: ToString>(
        &mut self,
        key: &'static str,
        hint: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        if self.lacks(key) {
            self.missing(key, hint);
        }
        self.parsed(key, parse)
    }

    /// One of a closed set of words.
    pub(super) fn word<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<T> {
        self.parsed(key, word)
    }

    /// A whole number within bounds.
    pub(super) fn integer(
        &mut self,
        key: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
        noun: &str,
    ) -> Option<i64> {
        let value = self.get(key)?;
        let hint = format!("a number from {} to {}", bounds.start(), bounds.end());
        match value.get_ref() {
            DeValue::Integer(digits) => {
                let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok();
                match number.filter(|n| bounds.contains(n)) {
                    Some(number) => Some(number),
                    None => {
                        let why = format!("{digits} is no {noun}: write {hint}");
                        self.error(self.place_of(key).error(why));
                        None
                    }
                }
            }
            other => self.wrong(key, other, &hint),
        }
    }

    /// A number from 0 to 1.
    pub(super) fn fraction(&mut self, key: &'static str) -> Option<f64> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Float(digits) => digits.as_str().parse::<f64>().ok(),
            DeValue::Integer(digits) => digits.as_str().parse::<f64>().ok(),
            other => return self.wrong(key, other, "a number from 0 to 1"),
        };
        let inside = number.filter(|n| (0.0..=1.0).contains(n));
        if inside.is_none() {
            self.error(self.place_of(key).error("is not between 0 and 1: write a number such as 0.6"));
        }
        inside
    }

    /// `true` or `false`.
    pub(super) fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            other => self.wrong(key, other, "true or false"),
        }
    }

    /// A civil day, with or without quotes.
    pub(super) fn date(&mut self, key: &'static str) -> Option<jiff::civil::Date> {
        let value = self.get(key)?;
        let text = match value.get_ref() {
            DeValue::Datetime(moment) => moment.to_string(),
            DeValue::String(text) => text.to_string(),
            other => return self.wrong(key, other, "a day such as 2026-01-31"),
        };
        // A date alone: jiff would quietly drop a time of day.
        let date = (text.len() == 10).then(|| text.parse().ok()).flatten();
        if date.is_none() {
            self.error(self.place_of(key).error(format!("{text:?} is no day: write one such as 2026-01-31")));
        }
        date
    }

    /// A list of texts, each read by `parse`; the same twice is an error. Left out, it is empty.
    pub(super) fn list<T: PartialEq, E: ToString>(
        &mut self,
        key: &'static str,
        mut parse: impl FnMut(&str) -> Result<T, E>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong::<()>(key, value.get_ref(), "a list such as [\"one\", \"two\"]");
            return Vec::new();
        };
        if array.is_empty() {
            self.error(self.place_of(key).error("is empty: write at least one"));
        }
        let mut list: Vec<T> = Vec::new();
        for entry in array {
            let place = self.place(Some(entry.span().start), key);
            let DeValue::String(text) = entry.get_ref() else {
                self.error(place.error(format!("holds {}: write texts in quotes", kind(entry.get_ref()))));
                continue;
            };
            match parse(text) {
                Ok(value) if list.contains(&value) => {
                    self.error(place.error(format!("{text:?} stands here twice")))
                }
                Ok(value) => list.push(value),
                Err(why) => self.error(place.error(why.to_string())),
            }
        }
        list
    }

    /// The path of something that must be there, relative to the folder of the file.
    pub(super) fn path(&mut self, key: &'static str, base: &Path) -> Option<PathBuf> {
        let path = base.join(self.parsed(key, super::values::path)?);
        self.reader.paths.borrow_mut().push(Found { value: path.clone(), place: self.place_of(key) });
        Some(path)
    }

    /// A table inside this one.
    pub(super) fn section(&mut self, key: &'static str) -> Section<'r, 't> {
        let value = self.get(key);
        let table = match value.map(Spanned::get_ref) {
            Some(DeValue::Table(table)) => Some(table),
            Some(other) => self.wrong(key, other, &format!("a table [{}]", self.name(key))),
            None => None,
        };
        let at = value.map(|v| v.span().start);
        Section {
            reader: self.reader,
            path: self.name(key),
            at,
            table,
            known: Vec::new(),
            open: false,
            free: false,
        }
    }

    /// The tables that nobody has asked for by name, each with its own.
    pub(super) fn others(&mut self) -> Vec<(&'r str, Section<'r, 't>)> {
        self.open = true;
        let mut others = Vec::new();
        for (key, value) in self.table.into_iter().flat_map(|table| table.iter()) {
            let name: &'r str = key.get_ref();
            if let (DeValue::Table(table), false) = (value.get_ref(), self.known.contains(&name)) {
                let (path, at) = (self.name(name), Some(key.span().start));
                let (reader, table, known) = (self.reader, Some(table), Vec::new());
                others.push((name, Section { reader, path, at, table, known, open: false, free: false }));
            }
        }
        others
    }

    /// The keys that nobody has asked for by name, whatever they are, each as it is written.
    pub(super) fn rest(&mut self) -> Vec<(Found<&'r str>, Written<'r, 't>)> {
        self.free = true;
        let mut rest = Vec::new();
        for (key, value) in self.table.into_iter().flat_map(|table| table.iter()) {
            let name: &'r str = key.get_ref();
            if self.known.contains(&name) {
                continue;
            }
            let found = Found { value: name, place: self.place(Some(key.span().start), name) };
            rest.push((
                found,
                match value.get_ref() {
                    DeValue::Boolean(false) => Written::Off,
                    DeValue::String(text) => Written::Text(text.as_ref()),
                    DeValue::Table(table) => Written::Table(Section {
                        reader: self.reader,
                        path: self.name(name),
                        at: Some(key.span().start),
                        table: Some(table),
                        known: Vec::new(),
                        open: false,
                        free: false,
                    }),
                    other => Written::Wrong(kind(other)),
                },
            ));
        }
        rest
    }

    /// How a key is written.
    pub(super) fn shape(&mut self, key: &'static str) -> Option<Shape> {
        match self.get(key)?.get_ref() {
            DeValue::Boolean(false) => Some(Shape::Off),
            DeValue::String(_) => Some(Shape::Text),
            _ => Some(Shape::Table),
        }
    }

    /// The tables of a list, `[[account]]`.
    pub(super) fn sections(&mut self, key: &'static str) -> Vec<Section<'r, 't>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong::<()>(key, value.get_ref(), &format!("tables [[{}]]", self.name(key)));
            return Vec::new();
        };
        let mut sections = Vec::new();
        for entry in array {
            match entry.get_ref() {
                DeValue::Table(table) => sections.push(Section {
                    reader: self.reader,
                    path: self.name(key),
                    at: Some(entry.span().start),
                    table: Some(table),
                    known: Vec::new(),
                    open: false,
                    free: false,
                }),
                other => {
                    self.wrong::<()>(key, other, &format!("tables [[{}]]", self.name(key)));
                }
            }
        }
        sections
    }

    fn wrong<T>(&self, key: &str, value: &DeValue<'_>, want: &str) -> Option<T> {
        self.error(self.place_of(key).error(format!("is {}: write {want}", kind(value))));
        None
    }

    /// Says what to write instead of a key that people may expect here.
    pub(super) fn refuse(&mut self, key: &'static str, instead: &str) {
        if self.table.is_some_and(|t| t.contains_key(key)) {
            self.known.push(key);
            self.error(self.place_of(key).error(instead));
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for key in self.keys() {
            let of_any_name = self.open
                && self
                    .table
                    .and_then(|table| table.get(key.value))
                    .is_some_and(|value| matches!(value.get_ref(), DeValue::Table(_)));
            if self.free || of_any_name || self.known.contains(&key.value) {
                continue;
            }
            let noun = if self.path.is_empty() { "no table of this file" } else { "no key of this table" };
            let why = match nearest(key.value, &self.known) {
                Some(near) => format!("is {noun}: did you mean {near}?"),
                None => {
                    let mut known = self.known.clone();
                    known.sort_unstable();
                    format!("is {noun}: write one of {}", known.join(", "))
                }
            };
            self.error(key.place.error(why));
        }
    }
}

fn bare<T, E: ToString>(text: &str, parse: impl FnOnce(&str) -> Result<T, E>) -> Result<T, String> {
    match parse(text) {
        Ok(_) => Err(format!("has no quotes: write \"{text}\"")),
        Err(why) => Err(why.to_string()),
    }
}

/// How a key is written.
pub(super) enum Shape {
    /// `false`
    Off,
    /// `"+7d"`
    Text,
    /// `{ offset = "+7d" }`
    Table,
}

/// A key of any name as it is written.
pub(super) enum Written<'r, 't> {
    /// `false`
    Off,
    /// `"+7d"`
    Text(&'r str),
    /// `{ offset = "+7d" }`
    Table(Section<'r, 't>),
    /// Anything else, in words.
    Wrong(&'static str),
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
