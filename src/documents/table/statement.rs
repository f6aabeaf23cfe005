//! The rows of a bank's table → transactions.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::find::Found;
use super::layout::STATEMENT;
use super::style::{Days, Mark};
use super::{Cell, LeftOut, Row, Rows, Table};
use crate::documents::DocumentError;
use crate::documents::statement::{Inner, Narrative, Transaction, said, two_places};
use crate::dunning::Currency;

/// Reads it whole or not at all. Where the layout knows several ways to write figures, exactly one must fit all rows.
pub(super) fn read(found: &Found<'_>) -> Result<Table, DocumentError> {
    let (transactions, left_out) = one_reading(found, |days, mark| rows(found, days, mark))?;
    Ok(Table { by: found.by(&STATEMENT), left_out, rows: Rows::Transactions(transactions) })
}

/// What all the ways that fit agree on.
///
/// # Errors
/// The first way's, if none fits; and if two fit that say different things.
pub(super) fn one_reading<T: PartialEq>(
    found: &Found<'_>,
    read: impl Fn(Days, Mark) -> Result<T, DocumentError>,
) -> Result<T, DocumentError> {
    let (mut fitting, mut failed): (Option<(T, String)>, Option<DocumentError>) = (None, None);
    for days in found.layout.raw.dates.all() {
        for mark in found.layout.raw.decimal.all() {
            let how = format!("{} with {:?}", days.name(), mark.name());
            match read(*days, *mark) {
                Ok(this) => match &fitting {
                    Some((other, as_)) if *other != this => {
                        let what = format!(
                            "its figures can be read in two ways, {as_} and {how}: a rule file of your own must say which"
                        );
                        let line = found.rows.get(found.first).map_or(1, |row| row.line);
                        return Err(DocumentError::Table { line, what });
                    }
                    Some(_) => {}
                    None => fitting = Some((this, how)),
                },
                Err(error) => failed = failed.or(Some(error)),
            }
        }
    }
    let none = || DocumentError::Table { line: 1, what: "the rule file has no form of dates".into() };
    fitting.map(|(read, _)| read).ok_or_else(|| failed.unwrap_or_else(none))
}

fn rows(
    found: &Found<'_>,
    days: Days,
    mark: Mark,
) -> Result<(Vec<Transaction>, Vec<LeftOut>), DocumentError> {
    let (mut transactions, mut left_out) = (Vec::new(), Vec::new());
    let account = found.preamble("account").map(|text| compact(&text));
    let currency =
        found.preamble("currency").and_then(|code| code.parse().ok()).or(found.layout.raw.currency);
    for row in found.rows.iter().skip(found.first).filter(|row| !row.is_empty()) {
        if found.ends(row) {
            break;
        }
        if let Some(why) = found.meets(row, &found.layout.raw.skip) {
            left_out.push(LeftOut { line: row.line, why });
            continue;
        }
        let pending = found.meets(row, &found.layout.raw.pending);
        let read = transaction(found, row, days, mark, currency, account.as_deref());
        match (read, pending) {
            // What is only announced may lack what it has not yet.
            (_, Some(why)) => left_out.push(LeftOut { line: row.line, why }),
            (Ok(transaction), None) => transactions.push(transaction),
            (Err(what), None) => return Err(DocumentError::Table { line: row.line, what }),
        }
    }
    Ok((transactions, left_out))
}

fn transaction(
    found: &Found<'_>,
    row: &Row,
    days: Days,
    mark: Mark,
    currency: Option<Currency>,
    account: Option<&str>,
) -> Result<Transaction, String> {
    found.fits(row).map_err(|error| match error {
        DocumentError::Table { what, .. } => what,
        other => other.to_string(),
    })?;
    let booked = day(found, row, "booked", days)?;
    let value = day(found, row, "value", days)?;
    if booked.is_none() && value.is_none() {
        return Err("no day stands in it".into());
    }
    let (amount, stated) = amount(found, row, mark)?;
    let named = found.text(row, "currency");
    let of_column =
        named.as_deref().map(|code| code.parse::<Currency>().map_err(|e| e.to_string())).transpose()?;
    if let (Some(column), Some(stated)) = (of_column, stated)
        && column != stated
    {
        return Err(format!("{column} in one column, {stated} in another"));
    }
    let narrative = found.text(row, "narrative").map(|text| Narrative::read(&[&text]));
    let narrative = narrative.unwrap_or_default();
    let party = if amount.is_sign_negative() { "payee" } else { "payer" };
    let text = |field: &str| found.text(row, field).and_then(|text| said(&text));
    let mut words: Vec<String> = Vec::new();
    for cell in found.columns.cells(row, "words").map(|cell| cell.text().into_owned()) {
        // Some banks repeat the same words in two columns.
        if !words.contains(&cell) {
            words.push(cell);
        }
    }
    if words.is_empty() {
        words.extend(text("words"));
    }
    let country = found.layout.raw.country.as_deref();
    let iban = text("iban").map(|iban| number(&iban, country)).filter(|iban| !iban.is_empty());
    Ok(Transaction {
        booked: booked.or(value),
        value: value.or(booked),
        amount: two_places(amount),
        currency: of_column.or(stated).or(currency),
        name: text("name").or_else(|| text(party)).or(narrative.name),
        iban: iban.or(narrative.iban),
        reference: said(&words.join(" ")).or(narrative.reference),
        inner: Inner {
            instructed: None,
            end_to_end: text("end_to_end").or(narrative.end_to_end),
            creditor_reference: text("creditor_reference").or(narrative.creditor_reference),
            // Polish banks keep spreadsheets from taking it for a number.
            bank_reference: text("bank_reference").and_then(|name| said(name.trim_matches('\''))),
            account: text("account").map(|own| number(&own, country)).or_else(|| account.map(str::to_owned)),
            reversal: found.meets(row, &found.layout.raw.reversal).is_some(),
            pending: false,
        },
    })
}

/// The day of a field; `None` if it says nothing.
pub(super) fn day(found: &Found<'_>, row: &Row, field: &str, days: Days) -> Result<Option<Date>, String> {
    match found.columns.cells(row, field).next() {
        None => Ok(None),
        Some(Cell::Day(day)) => Ok(Some(*day)),
        Some(cell) => {
            let text = cell.text();
            let wrong = || format!("{:?} is no day in the form {}", short(&text), days.name());
            days.read(&text).map(Some).ok_or_else(wrong)
        }
    }
}

/// The sum of a field; `None` if it says nothing.
pub(super) fn sum(
    found: &Found<'_>,
    row: &Row,
    field: &str,
    mark: Mark,
) -> Result<Option<(Decimal, Option<Currency>)>, String> {
    match found.columns.cells(row, field).next() {
        None => Ok(None),
        Some(Cell::Number(number)) => Ok(Some((*number, None))),
        Some(cell) => {
            let text = cell.text();
            let wrong = || format!("{:?} is no amount with the decimal mark {:?}", short(&text), mark.name());
            mark.read(&text).map(Some).ok_or_else(wrong)
        }
    }
}

/// What came in, or went out with a minus.
fn amount(found: &Found<'_>, row: &Row, mark: Mark) -> Result<(Decimal, Option<Currency>), String> {
    let (came, went) = (sum(found, row, "in", mark)?, sum(found, row, "out", mark)?);
    let zero = |sum: &Option<(Decimal, Option<Currency>)>| sum.is_none_or(|(value, _)| value.is_zero());
    match (came, went) {
        (Some((value, currency)), went) if !value.is_zero() => {
            return match zero(&went) {
                true => Ok((value.abs(), currency)),
                false => Err("it says that money came and that money went".into()),
            };
        }
        // Banks write what went with a minus or without.
        (_, Some((value, currency))) if !value.is_zero() => return Ok((-value.abs(), currency)),
        (_, Some(nothing)) | (Some(nothing), None) => return Ok(nothing),
        _ => {}
    }
    let Some((value, currency)) = sum(found, row, "amount", mark)? else {
        return Err("no amount stands in it".into());
    };
    let Some(sign) = &found.layout.raw.sign else { return Ok((value, currency)) };
    let word = found.of_columns(row, &sign.column).unwrap_or_default();
    let among = |list: &[String]| list.iter().any(|known| known.to_lowercase() == word.to_lowercase());
    match (among(&sign.came), among(&sign.went)) {
        (true, _) => Ok((value.abs(), currency)),
        (_, true) => Ok((-value.abs(), currency)),
        _ => Err(format!("{:?} says neither that money came nor that it went", short(&word))),
    }
}

/// An account's number without blanks and marks; one of a country that writes them without its letters gets these.
fn number(text: &str, country: Option<&str>) -> String {
    let plain = compact(text);
    match country {
        Some("PL") if plain.len() == 26 && plain.bytes().all(|b| b.is_ascii_digit()) => format!("PL{plain}"),
        _ => plain,
    }
}

fn compact(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
