//! Up to which day a statement tells, whether anything was booked or not.

use jiff::civil::Date;

/// The youngest day of a closing balance, or of the end of the period, that the bytes of a statement state. A glance, no
/// reading: it looks for the marks of MT940 (fields 62F, 62M, 34F's neighbour 13D) and camt (`CLBD`, `ITBD`,
/// `ToDtTm`), and knows no more than they say.
pub fn tells_until(bytes: &[u8]) -> Option<Date> {
    let swift = [&b":62F:"[..], b":62M:"].into_iter().flat_map(|tag| after(bytes, tag)).filter_map(|rest| {
        // SWIFT: `C` or `D`, six figures of a day, a currency.
        let figures = rest.get(1..7).filter(|_| matches!(rest.first(), Some(b'C' | b'D')))?;
        short_day(figures)
    });
    let interim = after(bytes, b":13D:").filter_map(|rest| short_day(rest.get(..6)?));
    let period = after(bytes, b"ToDtTm>").filter_map(|rest| long_day(rest.get(..10)?));
    let balance =
        [&b">CLBD<"[..], b">ITBD<"].into_iter().flat_map(|code| after(bytes, code)).filter_map(|rest| {
            // `Bal`: type, amount, direction, then the day.
            let near = rest.get(..rest.len().min(400))?;
            let end = near.windows(5).position(|w| w == b"/Bal>").unwrap_or(near.len());
            let near = near.get(..end)?;
            let at = near.windows(3).position(|w| w == b"Dt>").and_then(|at| near.get(at + 3..))?;
            // `<Dt><Dt>…` or `<Dt><DtTm>…`.
            let inner = at.iter().position(|b| b.is_ascii_digit()).filter(|skip| *skip < 12)?;
            long_day(at.get(inner..inner + 10)?)
        });
    swift.chain(interim).chain(period).chain(balance).max()
}

/// What stands behind each place of a mark.
fn after<'b>(bytes: &'b [u8], mark: &'static [u8]) -> impl Iterator<Item = &'b [u8]> {
    let places = bytes.windows(mark.len()).enumerate().filter(move |(_, window)| *window == mark);
    places.filter_map(move |(at, _)| bytes.get(at + mark.len()..))
}

fn short_day(figures: &[u8]) -> Option<Date> {
    let text = std::str::from_utf8(figures).ok().filter(|t| t.bytes().all(|b| b.is_ascii_digit()))?;
    let year: i16 = text.get(..2)?.parse().ok()?;
    Date::new(2000 + year, text.get(2..4)?.parse().ok()?, text.get(4..6)?.parse().ok()?).ok()
}

fn long_day(text: &[u8]) -> Option<Date> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_balance_says_until_when() {
        let day = |text: &str| tells_until(text.as_bytes()).map(|d| d.to_string());
        assert_eq!(day(":60F:C260305EUR0,00\n:62F:C260306EUR0,00\n").as_deref(), Some("2026-03-06"));
        let camt = "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Dt><Dt>2026-03-09</Dt></Dt></Bal>\
                    <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1</Amt>\
                    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-10</Dt></Dt></Bal>";
        assert_eq!(day(camt).as_deref(), Some("2026-03-10"));
        assert_eq!(
            day("<FrToDt><ToDtTm>2026-03-11T23:59:59</ToDtTm></FrToDt>").as_deref(),
            Some("2026-03-11")
        );
        for none in ["", ":62F:", ":62F:C2603", ">CLBD<", ":13D:26139"] {
            assert_eq!(day(none), None, "{none}");
        }
    }
}
