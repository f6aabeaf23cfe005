//! The code: a transfer as a picture that a banking app reads, so that nobody types an IBAN. The only place that
//! knows QR codes and PNG.
//!
//! For euros the "GiroCode" (European Payments Council, EPC069-12, version 002 of the data); for zlotys to a Polish
//! account the code of the Polish Bank Association (ZBP, "Rekomendacja dotycząca kodu dwuwymiarowego", 2013). Where
//! a transfer does not fit into its code whole, there is none: half a reference would be worse.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::mask::modules;
use crate::dunning::{Currency, Money, is_iban};

/// Modules of white around the code (ISO/IEC 18004 section 6.3.8). In the picture, not in the style: a dark mail
/// client must not take it away.
const QUIET: usize = 4;
/// A module is so many picture elements wide; eight one-bit ones make a byte.
const SCALE: usize = 8;
/// And so many of the screen's, a bit more than half a millimetre.
const SHOWN: usize = 3;

/// A transfer, as the letter's ways to pay state it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Transfer<'a> {
    /// Who gets the money, on one line.
    pub(super) payee: &'a str,
    /// Where.
    pub(super) iban: &'a str,
    /// The IBAN's bank.
    pub(super) bic: Option<&'a str>,
    /// How much.
    pub(super) amount: Money,
    /// The words for the payee, on one line.
    pub(super) reference: &'a str,
    /// The creditor reference, which banks carry instead of words.
    pub(super) creditor_reference: Option<&'a str>,
}

/// A transfer as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    /// Which kind.
    pub(super) kind: Kind,
    /// The picture: a PNG with white around the code.
    pub(super) png: Vec<u8>,
    /// How wide and high it shall be shown, in CSS pixels.
    pub(super) side: usize,
}

/// The kinds of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// EPC069-12.
    Giro,
    /// ZBP.
    Polish,
}

/// The code of a transfer; `None` where there is none for it, or it does not fit.
pub(super) fn of(transfer: &Transfer) -> Option<Code> {
    let iban: String =
        transfer.iban.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    if !is_iban(&iban) || transfer.payee.is_empty() || transfer.amount.rounded().value <= Decimal::ZERO {
        return None;
    }
    let (kind, text) = match transfer.amount.currency {
        Currency::EUR => (Kind::Giro, giro(transfer, &iban)?),
        Currency::PLN => (Kind::Polish, polish(transfer, &iban)?),
        _ => return None,
    };
    let (png, side) = picture(&text)?;
    Some(Code { kind, png, side })
}

/// EPC069-12 section 3: one element a line, those at the end left out if empty.
fn giro(transfer: &Transfer, iban: &str) -> Option<String> {
    let amount = transfer.amount.rounded().value;
    let country = iban.get(..2)?;
    let inside = EEA.contains(&country);
    // Between countries of which one is outside the European Economic Area, banks want the BIC.
    let bic = transfer
        .bic
        .map(str::to_uppercase)
        .filter(|bic| matches!(bic.len(), 8 | 11) && bic.bytes().all(|b| b.is_ascii_alphanumeric()));
    let reachable = inside || (SEPA_BESIDE.contains(&country) && bic.is_some());
    if !reachable || amount > Decimal::new(99_999_999_999, 2) {
        return None;
    }
    let payee: String = transfer.payee.chars().take(70).collect();
    let (structured, words) = match transfer.creditor_reference {
        Some(reference) => (reference, ""),
        None => ("", transfer.reference),
    };
    if words.chars().count() > 140 || (structured.is_empty() && words.is_empty()) {
        return None;
    }
    let amount = format!("EUR{amount:.2}");
    let lines = [
        "BCD",
        "002",
        // UTF-8.
        "1",
        "SCT",
        bic.as_deref().unwrap_or_default(),
        payee.trim(),
        iban,
        &amount,
        // The purpose, which no invoice states.
        "",
        structured,
        words,
    ];
    let text = lines.join("\n");
    let text = text.trim_end_matches('\n');
    // Section 2: at most 331 bytes.
    (text.len() <= 331).then(|| text.to_string())
}

/// ZBP: tax number, country, account, grosze in six digits, name of at most 20 and title of at most 32 characters,
/// three reserved fields. The tax number is left empty: a transfer does not need it.
fn polish(transfer: &Transfer, iban: &str) -> Option<String> {
    let account = iban.strip_prefix("PL").filter(|digits| digits.len() == 26)?;
    let grosze =
        (transfer.amount.rounded().value * Decimal::ONE_HUNDRED).to_u32().filter(|n| *n <= 999_999)?;
    let plain = |text: &str| text.replace('|', "/");
    let name: String = plain(transfer.payee).chars().take(20).collect();
    let title = plain(transfer.creditor_reference.unwrap_or(transfer.reference));
    if !account.bytes().all(|b| b.is_ascii_digit()) || title.is_empty() || title.chars().count() > 32 {
        return None;
    }
    Some(format!("|PL|{account}|{grosze:06}|{}|{title}|||", name.trim()))
}

/// A text as a QR code in a PNG of one bit a pixel, and how wide to show it.
fn picture(text: &str) -> Option<(Vec<u8>, usize)> {
    let code = modules(text)?;
    let modules = code.width() + 2 * QUIET;
    // Bit 1 is white, and a module's width is a byte.
    let mut bits = vec![0xFF_u8; modules * SCALE * modules];
    let rows = bits.chunks_mut(modules * SCALE).skip(QUIET);
    for (row, lines) in code.rows.iter().zip(rows) {
        let (first, others) = lines.split_at_mut(modules);
        for (column, byte) in first.iter_mut().skip(QUIET).take(code.width()).enumerate() {
            if row >> column & 1 == 1 {
                *byte = 0;
            }
        }
        others.chunks_mut(modules).for_each(|line| line.copy_from_slice(first));
    }
    let side = u32::try_from(modules * SCALE).ok()?;
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, side, side);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::One);
    // Most lines are the ones above them, so that little but zeros is left to pack: what would pack it tighter, to a kilobyte
    // less, would take a sixth of all the time that a letter takes.
    encoder.set_filter(Filter::Up);
    encoder.set_deflate_compression(DeflateCompression::FdeflateUltraFast);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&bits).ok()?;
    writer.finish().ok()?;
    Some((png, modules * SHOWN))
}

/// The European Economic Area: there the IBAN alone is enough.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Where SEPA credit transfers go beside it (European Payments Council, EPC409-09, list of SEPA scheme countries).
const SEPA_BESIDE: [&str; 11] = ["AD", "AL", "CH", "GB", "MC", "MD", "ME", "MK", "RS", "SM", "VA"];

#[cfg(test)]
mod tests {
    use super::*;

    fn transfer<'a>(iban: &'a str, amount: &str, currency: Currency) -> Transfer<'a> {
        Transfer {
            payee: "Muster GmbH",
            iban,
            bic: None,
            amount: Money::new(amount.parse().unwrap(), currency),
            reference: "RE-2026-0041",
            creditor_reference: None,
        }
    }

    /// What a scanner reads from the picture.
    fn scanned(code: &Code) -> String {
        let mut reader = png::Decoder::new(std::io::Cursor::new(&code.png)).read_info().unwrap();
        let mut bits = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bits).unwrap();
        let (side, line) = (info.width as usize, info.line_size);
        let shade =
            |x: usize, y: usize| if bits[y * line + x / 8] & (0x80 >> (x % 8)) == 0 { 0 } else { 255 };
        assert!((0..side).all(|n| shade(n, 0) == 255 && shade(0, n) == 255), "white all around");
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    const DE: &str = "DE79000000001234567890";
    const PL: &str = "PL61109010140000071219812874";

    #[test]
    fn a_girocode_is_read_as_it_is_written() {
        let code = of(&transfer(DE, "1914.6", Currency::EUR)).unwrap();
        let lines = "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE79000000001234567890\nEUR1914.60\n\n\nRE-2026-0041";
        assert_eq!((scanned(&code).as_str(), code.kind), (lines, Kind::Giro));
        let whole = Transfer {
            payee: "Łódzka Spółka & Söhne",
            bic: Some("musterff"),
            creditor_reference: Some("RF18539007547034"),
            ..transfer("DE79 0000 0000 1234 5678 90", "0.01", Currency::EUR)
        };
        let lines = "BCD\n002\n1\nSCT\nMUSTERFF\nŁódzka Spółka & Söhne\nDE79000000001234567890\nEUR0.01\n\n\
            RF18539007547034";
        assert_eq!(scanned(&of(&whole).unwrap()), lines);
    }

    #[test]
    fn a_polish_code_is_read_as_it_is_written() {
        let long = Transfer {
            payee: "Fabryka Lamp | Świateł Sp. z o.o.",
            ..transfer(PL, "1234.5", Currency::PLN)
        };
        let code = of(&long).unwrap();
        let line = "|PL|61109010140000071219812874|123450|Fabryka Lamp / Świat|RE-2026-0041|||";
        assert_eq!((scanned(&code).as_str(), code.kind), (line, Kind::Polish));
    }

    #[test]
    fn there_is_no_code_where_the_transfer_does_not_fit() {
        let none = |transfer: Transfer| assert_eq!(of(&transfer), None, "{transfer:?}");
        none(transfer("DE80000000001234567890", "5", Currency::EUR));
        none(transfer(DE, "5", Currency::PLN));
        none(transfer(DE, "5", Currency::GBP));
        none(transfer(DE, "0.001", Currency::EUR));
        none(transfer(DE, "1000000000", Currency::EUR));
        none(transfer(PL, "10000", Currency::PLN));
        none(Transfer { payee: "", ..transfer(DE, "5", Currency::EUR) });
        none(Transfer { reference: "", ..transfer(DE, "5", Currency::EUR) });
        let many = "RE-2026-0041, ".repeat(11);
        none(Transfer { reference: &many, ..transfer(DE, "5", Currency::EUR) });
        none(Transfer { reference: &many[..33], ..transfer(PL, "5", Currency::PLN) });
        // Outside the European Economic Area only with the bank; outside SEPA never.
        let british = transfer("GB82WEST12345698765432", "5", Currency::EUR);
        none(british);
        assert!(of(&Transfer { bic: Some("WESTGB22"), ..british }).is_some());
        none(Transfer {
            bic: Some("ABCDTRIS"),
            ..transfer("TR330006100519786457841326", "5", Currency::EUR)
        });
    }
}
