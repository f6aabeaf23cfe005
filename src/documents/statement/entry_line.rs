//! Field 61 of MT940 and MT942, the statement line: `6!n[4!n]2a[1!a]15d1!a3!c16x[//16x][34x]`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::transaction::two_places;

/// Field 61 in its subfields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct EntryLine {
    /// Subfield 1.
    pub value: Date,
    /// Subfield 2. It may be left out where it is the value date.
    pub booked: Date,
    /// Subfields 3 and 5: what went out is negative.
    pub amount: Decimal,
    /// Subfield 3 begins with R: an earlier entry is taken back.
    pub reversal: bool,
    /// Subfield 3 begins with E (MT942): expected, not yet booked.
    pub expected: bool,
    /// Subfield 7, the account owner's reference.
    pub reference: Option<String>,
    /// Subfield 8, the bank's.
    pub bank_reference: Option<String>,
    /// Subfield 9, on a line of its own.
    pub further: Option<String>,
    /// Subfield 9 stands behind subfield 7's 16 characters on the same line: so do old files of Rabobank's, with the
    /// other side's name.
    pub names_other_side: bool,
}

impl EntryLine {
    /// # Errors
    /// What of it cannot be read.
    pub fn read(lines: &[&str]) -> Result<EntryLine, String> {
        let text = lines.first().map(|line| line.trim_end()).unwrap_or_default();
        let wrong = |what: &str| format!("{what} in the entry {text:?}");
        let value = text.get(..6).and_then(day).ok_or_else(|| wrong("no value date"))?;
        let rest = &text[6..];
        let (booked, rest) = match rest.get(..4) {
            Some(month_day) if month_day.bytes().all(|b| b.is_ascii_digit()) => {
                let booked = nearest(month_day, value).ok_or_else(|| wrong("no booking date"))?;
                (booked, &rest[4..])
            }
            _ => (value, rest),
        };
        const MARKS: [(&str, bool, bool, bool); 6] = [
            ("RC", true, true, false),
            ("RD", false, true, false),
            ("EC", false, false, true),
            ("ED", true, false, true),
            ("C", false, false, false),
            ("D", true, false, false),
        ];
        let (rest, debit, reversal, expected) = MARKS
            .into_iter()
            .find_map(|(mark, debit, reversal, expected)| {
                Some((rest.strip_prefix(mark)?, debit, reversal, expected))
            })
            .ok_or_else(|| wrong("neither credit nor debit"))?;
        // Subfield 4, the third letter of the currency.
        let rest = rest.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest);
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(rest.len());
        let (figure, rest) = rest.split_at(end);
        // A comma stands even behind whole numbers.
        let amount: Decimal =
            figure.trim_end_matches(',').replacen(',', ".", 1).parse().map_err(|_| wrong("no amount"))?;
        // Subfield 6: S, N or F, then three characters.
        let rest = rest.get(4..).unwrap_or_default();
        let (reference, bank_reference, same_line) = match rest.split_once("//") {
            Some((reference, bank)) => (reference, Some(bank), None),
            None => {
                let at = rest.char_indices().nth(16).map_or(rest.len(), |(at, _)| at);
                let (reference, further) = rest.split_at(at);
                (reference, None, Some(further).filter(|further| !further.trim().is_empty()))
            }
        };
        let owned = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let next_line = lines.get(1).copied();
        Ok(EntryLine {
            value,
            booked,
            amount: two_places(if debit { -amount } else { amount }),
            reversal,
            expected,
            reference: owned(reference),
            bank_reference: bank_reference.and_then(owned),
            further: same_line.or(next_line).and_then(owned),
            names_other_side: same_line.is_some(),
        })
    }
}

/// `YYMMDD`. Banks that count every month as 30 days write the 30th of February: its last day.
fn day(text: &str) -> Option<Date> {
    let year: i16 = digits(text.get(..2)?)?;
    let year = if year < 80 { 2000 + year } else { 1900 + year };
    month_day(year, text.get(2..6)?)
}

fn month_day(year: i16, text: &str) -> Option<Date> {
    let month = i8::try_from(digits(text.get(..2)?)?).ok()?;
    let day = i8::try_from(digits(text.get(2..4)?)?).ok()?;
    let first = Date::new(year, month, 1).ok()?;
    let day = if month == 2 && day <= 30 { day.min(first.days_in_month()) } else { day };
    Date::new(year, month, day).ok()
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

/// `MMDD` in the year that brings it nearest to the value date.
fn nearest(text: &str, value: Date) -> Option<Date> {
    let years = [value.year(), value.year() - 1, value.year() + 1];
    let days = years.into_iter().filter_map(|year| month_day(year, text));
    days.min_by_key(|day| crate::dunning::days_between(*day, value).abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn subfields_are_told_apart() {
        let entry = EntryLine::read(&["2601050102DR1234,5NTRFRE-2026-1//BK 17", "/OCMT/EUR1,"]).unwrap();
        assert_eq!((entry.value, entry.booked), (date(2026, 1, 5), date(2026, 1, 2)));
        assert_eq!(entry.amount.to_string(), "-1234.50");
        assert_eq!(entry.reference.as_deref(), Some("RE-2026-1"));
        assert_eq!(entry.bank_reference.as_deref(), Some("BK 17"));
        assert_eq!(entry.further.as_deref(), Some("/OCMT/EUR1,"));
        let plain = EntryLine::read(&["260105C7,NMSCNONREF          JANSEN EN ZN"]).unwrap();
        assert_eq!((plain.amount.to_string().as_str(), plain.booked), ("7.00", date(2026, 1, 5)));
        assert_eq!(plain.further.as_deref(), Some("JANSEN EN ZN"));
    }

    #[test]
    fn marks_and_years() {
        let read = |text: &str| EntryLine::read(&[text]).unwrap();
        let back = read("2601021231RC10,00NRTINONREF");
        assert_eq!((back.amount.to_string().as_str(), back.reversal), ("-10.00", true));
        assert_eq!(back.booked, date(2025, 12, 31));
        assert_eq!(read("260102RD10,00NRTI").amount.to_string(), "10.00");
        assert!(read("260102EC10,00NTRF").expected);
        assert_eq!(read("2602300302C1,NTRF").value, date(2026, 2, 28));
    }

    #[test]
    fn what_is_no_entry_says_so() {
        for text in
            ["", "2613010101C1,NTRF", "260101X1,NTRF", "260101CNTRF", "26010é1C1,", "2601011301C1,NTRF"]
        {
            assert!(EntryLine::read(&[text]).is_err(), "{text}");
        }
    }
}
