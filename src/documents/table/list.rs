//! The rows of an open-items list → what is owed.

use rust_decimal::Decimal;

use super::find::Found;
use super::layout::LIST;
use super::statement::{day, one_reading, sum};
use super::style::{Days, Mark};
use super::{LeftOut, Owed, Row, Rows, Table};
use crate::documents::DocumentError;
use crate::documents::statement::{said, two_places};
use crate::dunning::{Currency, same_number};

/// How many mail addresses count for one debtor.
const ADDRESSES: usize = 5;

/// Reads it whole or not at all; rows without a number are headings and totals.
pub(super) fn read(found: &Found<'_>) -> Result<Table, DocumentError> {
    let (owed, left_out) = one_reading(found, |days, mark| rows(found, days, mark))?;
    Ok(Table { by: found.by(&LIST), left_out, rows: Rows::Owed(owed) })
}

fn rows(found: &Found<'_>, days: Days, mark: Mark) -> Result<(Vec<Owed>, Vec<LeftOut>), DocumentError> {
    let (mut all, mut left_out): (Vec<Owed>, Vec<LeftOut>) = (Vec::new(), Vec::new());
    let mut known: std::collections::HashMap<String, usize> = Default::default();
    let preamble = found.preamble("currency").and_then(|code| code.parse().ok());
    let currency = preamble.or(found.layout.raw.currency);
    for row in found.rows.iter().skip(found.first).filter(|row| !row.is_empty()) {
        if found.ends(row) {
            break;
        }
        let mut leave = |why: String| left_out.push(LeftOut { line: row.line, why });
        if let Some(why) = found.meets(row, &found.layout.raw.skip) {
            leave(why);
            continue;
        }
        let Some(number) = found.text(row, "number").and_then(|text| said(&text)) else {
            // A heading, or a sum.
            continue;
        };
        let wrong = |what: String| DocumentError::Table { line: row.line, what };
        found.fits(row)?;
        let Some(owed) = owed(found, row, number, days, mark, currency).map_err(wrong)? else {
            leave("nothing is open of it".into());
            continue;
        };
        let key = crate::dunning::normalise_number(&owed.number);
        match known.get(&key).and_then(|at| all.get(*at)) {
            // Some programs write a line for each position of an invoice.
            Some(other) if same_but_line(other, &owed) => {}
            Some(other) => leave(format!("{} stands on line {} with other figures", owed.number, other.line)),
            None => {
                known.insert(key, all.len());
                all.push(owed);
            }
        }
    }
    Ok((all, left_out))
}

fn same_but_line(one: &Owed, other: &Owed) -> bool {
    same_number(&one.number, &other.number)
        && Owed { line: 0, number: String::new(), ..one.clone() }
            == Owed { line: 0, number: String::new(), ..other.clone() }
}

/// What a row says; `None`: nothing is open of it.
fn owed(
    found: &Found<'_>,
    row: &Row,
    number: String,
    days: Days,
    mark: Mark,
    currency: Option<Currency>,
) -> Result<Option<Owed>, String> {
    let money = |field: &str| sum(found, row, field, mark);
    let (amount, open, paid) = (money("amount")?, money("open")?, money("paid")?);
    let value = |sum: &Option<(Decimal, Option<Currency>)>| sum.map(|(value, _)| value);
    let rest = value(&amount).map(|amount| amount - value(&paid).unwrap_or_default().abs());
    let Some(open_value) = value(&open).or(rest) else {
        return Err(format!("it does not say what is open of {number}"));
    };
    if open_value.is_zero() {
        return Ok(None);
    }
    let credit = open_value.is_sign_negative() || found.meets(row, &found.layout.raw.credit).is_some();
    let stated = amount.or(open).and_then(|(_, currency)| currency);
    let named = found.text(row, "currency");
    let named =
        named.as_deref().map(|code| code.parse::<Currency>().map_err(|e| e.to_string())).transpose()?;
    let level = found
        .text(row, "level")
        .and_then(|text| text.chars().filter(char::is_ascii_digit).collect::<String>().parse::<u8>().ok());
    let addresses = found.text(row, "address").unwrap_or_default();
    let addresses = addresses.split([';', ',', ' ', '\n']).map(|one| one.trim_matches(['<', '>', '"']));
    let is_address = |one: &&str| one.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.'));
    Ok(Some(Owed {
        line: row.line,
        number,
        issued: day(found, row, "issued", days)?,
        due: day(found, row, "due", days)?,
        // More may be open than was invoiced, with charges.
        amount: two_places(value(&amount).unwrap_or(open_value).abs().max(open_value.abs())),
        open: two_places(open_value.abs()),
        currency: named.or(stated).or(currency),
        name: found.text(row, "name").and_then(|name| said(&name)),
        addresses: addresses.filter(is_address).take(ADDRESSES).map(str::to_string).collect(),
        level,
        credit,
    }))
}
