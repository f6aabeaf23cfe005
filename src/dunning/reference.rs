//! Figures that check themselves by ISO 7064 MOD 97-10: creditor references and account numbers.

/// The creditor reference of a normalised invoice number (ISO 11649: `RF`, two check digits, up to 21 letters and
/// digits); `None` where the number does not fit into one.
pub fn creditor_reference(number: &str) -> Option<String> {
    if number.is_empty() || number.len() > 21 || !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    let rest = remainder(number.chars().chain("RF00".chars()));
    Some(format!("RF{:02}{number}", 98 - rest))
}

/// Whether an account number, without spaces and in upper case, has the shape and the check digits of an IBAN
/// (ISO 13616). How long it is in which country is not looked at.
pub fn is_iban(text: &str) -> bool {
    let shaped = (15..=34).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && text.bytes().take(2).all(|b| b.is_ascii_uppercase())
        && text.bytes().skip(2).take(2).all(|b| b.is_ascii_digit());
    // The first four stand last in the sum.
    shaped && remainder(text.chars().skip(4).chain(text.chars().take(4))) == 1
}

/// What letters (A is 10) and digits leave when they are divided by 97.
fn remainder(text: impl Iterator<Item = char>) -> u32 {
    text.filter_map(|c| c.to_digit(36)).fold(0, |rest, d| (rest * if d < 10 { 10 } else { 100 } + d) % 97)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creditor_references() {
        // The example of the standard.
        assert_eq!(creditor_reference("539007547034").as_deref(), Some("RF18539007547034"));
        assert_eq!(creditor_reference("RECHNUNGNUMMER12345678"), None);
        assert_eq!(creditor_reference("RE-1"), None);
        assert_eq!(creditor_reference(""), None);
    }

    #[test]
    fn account_numbers() {
        for good in ["DE79000000001234567890", "GB82WEST12345698765432", "PL61109010140000071219812874"] {
            assert!(is_iban(good), "{good}");
        }
        for bad in [
            "",
            "DE80000000001234567890",
            "de79000000001234567890",
            "DE79 0000",
            "7961109010140000071",
            "ÄÖ11",
        ] {
            assert!(!is_iban(bad), "{bad}");
        }
    }
}
