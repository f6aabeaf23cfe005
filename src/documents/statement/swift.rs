//! MT940 (customer statement) and MT942 (interim report) of SWIFT: lines → fields → transactions.

use rust_decimal::Decimal;

use super::entry_line::EntryLine;
use super::narrative::Narrative;
use super::transaction::{Inner, Transaction, said};
use crate::documents::DocumentError;
use crate::dunning::Currency;

/// Largest statement, in bytes.
const MAX_BYTES: usize = 30 * 1024 * 1024;

/// The transactions of an MT940 or MT942 file, which may hold several statements.
///
/// # Errors
/// A field 60 or 61 that cannot be read, no field at all, more than 30 MB. Time is linear in the bytes.
pub fn swift(bytes: &[u8]) -> Result<Vec<Transaction>, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge("more than 30 MB of statement"));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0,
    };
    let mut statement = Statement::default();
    for field in fields(&text) {
        let line = field.line;
        statement.take(field).map_err(|what| DocumentError::Statement { line, what })?;
    }
    statement.close();
    if !statement.any {
        return Err(DocumentError::Statement { line: 1, what: "there is no field of MT940 in it".into() });
    }
    Ok(statement.transactions)
}

/// A field: its tag, where it begins, its lines without the tag.
struct Field<'t> {
    tag: &'t str,
    line: usize,
    text: Vec<&'t str>,
}

/// The fields of a file. What stands before the first and after the line `-` that ends a message is the envelope's.
fn fields(text: &str) -> Vec<Field<'_>> {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut inside = false;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        // Blocks 1 to 3 may stand before the text block on one line.
        let line = line.rsplit_once("{4:").map_or(line, |(_, rest)| rest);
        if let Some((tag, rest)) = tagged(line) {
            fields.push(Field { tag, line: at + 1, text: vec![rest] });
            inside = true;
        } else if line.starts_with('-') && (line.trim_end() == "-" || line.starts_with("-}")) {
            fields.push(Field { tag: "-", line: at + 1, text: Vec::new() });
            inside = false;
        } else if let (true, Some(field)) = (inside, fields.last_mut()) {
            field.text.push(line);
        }
    }
    fields
}

/// `:61:…`, `:60F:…`: two digits, perhaps a letter.
fn tagged(line: &str) -> Option<(&str, &str)> {
    let (tag, rest) = line.strip_prefix(':')?.split_once(':')?;
    let fits = match tag.as_bytes() {
        [a, b] => a.is_ascii_digit() && b.is_ascii_digit(),
        [a, b, c] => a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_uppercase(),
        _ => false,
    };
    fits.then_some((tag, rest))
}

#[derive(Default)]
struct Statement<'t> {
    any: bool,
    account: Option<String>,
    currency: Option<Currency>,
    /// The entry whose narrative may follow.
    open: Option<(EntryLine, Vec<&'t str>)>,
    transactions: Vec<Transaction>,
}

impl<'t> Statement<'t> {
    fn take(&mut self, field: Field<'t>) -> Result<(), String> {
        self.any |= field.tag != "-";
        match field.tag {
            // Rabobank repeats field 86.
            "86" => {
                if let Some((_, narrative)) = &mut self.open {
                    narrative.extend(field.text);
                }
                return Ok(());
            }
            "NS" => return Ok(()),
            _ => self.close(),
        }
        let first = field.text.first().copied().unwrap_or_default();
        match field.tag {
            "20" => (self.account, self.currency) = (None, None),
            "25" | "25P" => self.account(first),
            "60F" | "60M" | "62F" | "62M" => self.currency = Some(balance(first)?),
            // MT942's floor limit: the currency stands in front.
            "34F" => self.currency = first.get(..3).and_then(|code| code.parse().ok()).or(self.currency),
            "61" => self.open = Some((EntryLine::read(&field.text)?, Vec::new())),
            _ => {}
        }
        Ok(())
    }

    /// An IBAN, or bank code, a slash and number; some banks put the currency behind it.
    fn account(&mut self, text: &str) {
        let mut account: String =
            text.trim_start_matches('/').chars().filter(|c| !c.is_whitespace()).collect();
        let letters = account.len().checked_sub(3).and_then(|at| account.get(at..)).unwrap_or_default();
        if account.len() > 6 && letters.len() == 3 && letters.bytes().all(|b| b.is_ascii_uppercase()) {
            self.currency = self.currency.or(letters.parse().ok());
            account.truncate(account.len() - 3);
        }
        self.account = Some(account).filter(|account| !account.is_empty());
    }

    fn close(&mut self) {
        let Some((entry, lines)) = self.open.take() else { return };
        let narrative = Narrative::read(&lines);
        let instructed = entry.further.as_deref().and_then(instructed);
        let further = entry.further.as_deref().and_then(said);
        let (their_iban, further) = match further {
            Some(text) if is_iban(&text) => (Some(text), None),
            further => (None, further),
        };
        let by_name = further.filter(|_| entry.names_other_side);
        self.transactions.push(Transaction {
            booked: Some(entry.booked),
            value: Some(entry.value),
            amount: entry.amount,
            currency: self.currency,
            name: narrative.name.or(by_name),
            iban: narrative.iban.or(their_iban),
            reference: narrative.reference.or_else(|| entry.reference.as_deref().and_then(own_reference)),
            inner: Inner {
                end_to_end: narrative.end_to_end,
                creditor_reference: narrative.creditor_reference,
                bank_reference: entry.bank_reference.as_deref().and_then(said),
                account: self.account.clone(),
                instructed,
                reversal: entry.reversal,
                pending: entry.expected,
            },
        });
    }
}

/// Subfield 7 of field 61, if it is more than the hint that the reference stands in field 86.
fn own_reference(text: &str) -> Option<String> {
    said(text).filter(|text| !matches!(text.as_str(), "EREF" | "MREF" | "KREF" | "PREF" | "KREF+"))
}

/// `/OCMT/EUR1914,60/` in subfield 9 of field 61: what had been ordered, before charges and exchange.
fn instructed(text: &str) -> Option<(Decimal, Currency)> {
    let (_, rest) = text.split_once("/OCMT/")?;
    let sum = rest.split('/').next()?;
    let (currency, value) = sum.split_at_checked(3)?;
    Some((
        Decimal::from_str_exact(&value.trim_end_matches(',').replace(',', ".")).ok()?,
        currency.parse().ok()?,
    ))
}

/// `C131016EUR84349,74`: of a balance only the currency matters.
fn balance(text: &str) -> Result<Currency, String> {
    let code = text.strip_prefix(['C', 'D']).and_then(|rest| rest.get(6..9));
    code.and_then(|code| code.parse().ok()).ok_or_else(|| format!("{:?} is no balance", text.trim_end()))
}

/// ISO 13616: a country, two check digits, up to 30 letters and digits.
pub(super) fn is_iban(text: &str) -> bool {
    let plain: Vec<u8> = text.bytes().filter(|b| *b != b' ').collect();
    (15..=34).contains(&plain.len())
        && plain[..2].iter().all(u8::is_ascii_uppercase)
        && plain[2..4].iter().all(u8::is_ascii_digit)
        && plain.iter().all(u8::is_ascii_alphanumeric)
}
