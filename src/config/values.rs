//! Single values of the config: each function says what is wrong and what to write.

use std::net::IpAddr;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use crate::dunning::{Address, is_iban};

/// A path of the file system.
pub(super) fn path(text: &str) -> Result<PathBuf, String> {
    match text.trim().is_empty() || text.contains('\0') || text.starts_with("~/") {
        true => Err(format!(
            "{text:?} is no path: write one such as \"imap.password\" or \"/etc/dunmail/ca.pem\""
        )),
        false => Ok(text.into()),
    }
}

/// A folder's name or path, as the mail client shows it.
pub(super) fn folder(text: &str) -> Result<String, String> {
    let name = line(text)?;
    match name.contains(['*', '%', '"', '\\']) {
        true => Err(format!("{name:?} is no name of a folder: leave out * % \" and \\")),
        false => Ok(name),
    }
}

/// Any text that says something, without control characters, trimmed.
pub(super) fn words(text: &str) -> Result<String, &'static str> {
    match text.trim() {
        "" => Err("is empty: write something or leave the key out"),
        t if t.chars().any(|c| c.is_control() && c != '\n') => {
            Err("holds control characters: write plain text")
        }
        t => Ok(t.into()),
    }
}

/// One line of text.
pub(super) fn line(text: &str) -> Result<String, &'static str> {
    match words(text)? {
        t if t.contains('\n') => Err("has several lines: write one"),
        t => Ok(t),
    }
}

/// `billing@firma.test` (RFC 5321 section 4.1.2, without quoted local parts, which no company uses).
pub(super) fn address(text: &str) -> Result<Address, String> {
    let text = text.trim();
    let wrong = |why: &str| Err(format!("{text:?} is no mail address: {why}"));
    let Some((local, domain)) = text.split_once('@') else {
        return wrong("it has no @, write one such as billing@firma.test");
    };
    if local.is_empty() || domain.is_empty() || domain.contains('@') {
        return wrong("write one name, one @ and one domain such as billing@firma.test");
    }
    let bad = |c: char| c.is_whitespace() || c.is_control() || "<>(),;:\\\"[]".contains(c);
    if let Some(c) = text.chars().find(|c| bad(*c)) {
        return wrong(&format!("{c:?} has no place in it, write the bare address"));
    }
    if text.len() > 254 || domain.split('.').any(|label| label.is_empty() || label.len() > 63) {
        return wrong("its domain cannot be right");
    }
    Ok(Address::bare(text))
}

/// `kunde.test`, lower case.
pub(super) fn domain(text: &str) -> Result<String, String> {
    let text = text.trim().to_lowercase();
    match address(&format!("x@{text}")) {
        Ok(_) if text.contains('.') => Ok(text),
        _ => Err(format!("{text:?} is no domain: write what stands behind the @, such as kunde.test")),
    }
}

/// A host name or an IP address.
pub(super) fn host(text: &str) -> Result<String, String> {
    let text = text.trim();
    let name = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
    if name.parse::<IpAddr>().is_ok() {
        return Ok(name.into());
    }
    if name.contains("://") {
        return Err(format!(
            "{text:?} is an address on the web: write the bare host such as imap.firma.test"
        ));
    }
    if let Some((_, port)) = name.rsplit_once(':').filter(|(_, p)| p.parse::<u16>().is_ok()) {
        return Err(format!("{text:?} names a port: write it under port = {port}"));
    }
    let label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    match name.trim_end_matches('.').split('.').all(label) && name.len() <= 253 {
        true => Ok(name.into()),
        false => Err(format!("{text:?} is no host: write one such as imap.firma.test")),
    }
}

/// Whether a host is this machine and nothing else.
pub(super) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// An IBAN without spaces, upper case, with right check digits (ISO 13616, ISO 7064 MOD 97-10).
pub(super) fn iban(text: &str) -> Result<String, String> {
    let iban: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let wrong = |why: &str| Err(format!("{text:?} is no IBAN: {why}"));
    if !iban.bytes().all(|b| b.is_ascii_alphanumeric()) || !(15..=34).contains(&iban.len()) {
        return wrong("it has 15 to 34 letters and digits");
    }
    let head = iban.split_at(4).0;
    let country = head.get(..2).unwrap_or_default();
    if !country.bytes().all(|b| b.is_ascii_uppercase()) || !head.bytes().skip(2).all(|b| b.is_ascii_digit()) {
        return wrong("it begins with two letters of the country and two check digits");
    }
    if let Some((_, length)) = LENGTHS.iter().find(|(code, length)| *code == country && *length != iban.len())
    {
        return wrong(&format!("in {country} it has {length} characters, this has {}", iban.len()));
    }
    if !is_iban(&iban) {
        return wrong("its check digits do not fit, a digit is mistyped");
    }
    Ok(iban)
}

/// Lengths by country (SWIFT IBAN registry) where dunmail knows the law.
const LENGTHS: [(&str, usize); 9] = [
    ("AT", 20),
    ("BE", 16),
    ("CH", 21),
    ("DE", 22),
    ("FR", 27),
    ("GB", 22),
    ("IE", 22),
    ("NL", 18),
    ("PL", 28),
];

/// A BIC (ISO 9362): 8 or 11 characters.
pub(super) fn bic(text: &str) -> Result<String, String> {
    let bic: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let shaped = matches!(bic.len(), 8 | 11)
        && bic.bytes().all(|b| b.is_ascii_alphanumeric())
        && bic.bytes().skip(4).take(2).all(|b| b.is_ascii_uppercase());
    if shaped {
        Ok(bic)
    } else {
        Err(format!("{text:?} is no BIC: it has 8 or 11 characters such as MARKDEFF"))
    }
}

/// `https://…`
pub(super) fn link(text: &str) -> Result<String, String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").unwrap_or_default();
    match !rest.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
    {
        true => Ok(text.into()),
        false => Err(format!("{text:?} is no safe link: write one that begins with https://")),
    }
}

/// A name of the IANA time zone database.
pub(super) fn zone(text: &str) -> Result<TimeZone, String> {
    TimeZone::get(text.trim())
        .map_err(|_| format!("{text:?} is no known time zone: write one such as Europe/Berlin"))
}

/// `7d` or `2w` → days, at most a year.
pub(super) fn days(text: &str) -> Result<i32, String> {
    let wrong = || format!("{text:?} is no length of time: write days or weeks such as \"7d\" or \"2w\"");
    let (number, unit) =
        text.trim().split_at_checked(text.trim().len().saturating_sub(1)).ok_or_else(wrong)?;
    let factor = match unit {
        "d" => 1,
        "w" => 7,
        _ => return Err(wrong()),
    };
    if !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(wrong());
    }
    let days = number.parse::<i32>().ok().and_then(|n| n.checked_mul(factor)).ok_or_else(wrong)?;
    if days > 366 {
        return Err(format!("{text:?} is more than a year: write a shorter time such as \"7d\""));
    }
    Ok(days)
}

/// A length of time of at least a day.
pub(super) fn some_days(text: &str) -> Result<i32, String> {
    match days(text)? {
        0 => Err(format!("{text:?} is no time at all: write at least \"1d\"")),
        days => Ok(days),
    }
}

/// A sum of money that one would not quarrel about, `"0.05"`; at most 100.
pub(super) fn small_sum(text: &str) -> Result<rust_decimal::Decimal, String> {
    let sum = rust_decimal::Decimal::from_str_exact(text.trim()).ok();
    sum.filter(|sum| !sum.is_sign_negative() && *sum <= 100.into() && sum.scale() <= 2)
        .ok_or_else(|| format!("{text:?} is no small sum: write one from \"0\" to \"100\" such as \"0.05\""))
}

/// A sum of money, `"5000.00"`; more than nothing.
pub(super) fn some_sum(text: &str) -> Result<rust_decimal::Decimal, String> {
    any_sum(text)
        .ok()
        .filter(|sum| !sum.is_zero())
        .ok_or_else(|| format!("{text:?} is no sum: write one such as \"5000.00\""))
}

/// A sum of money, `"5.00"` or `"0"`; at most a million million.
pub(super) fn any_sum(text: &str) -> Result<rust_decimal::Decimal, String> {
    let sum = rust_decimal::Decimal::from_str_exact(text.trim()).ok();
    sum.filter(|sum| !sum.is_sign_negative() && *sum <= 1_000_000_000_000_i64.into() && sum.scale() <= 2)
        .ok_or_else(|| format!("{text:?} is no sum: write one such as \"5.00\""))
}

/// `3wd` → working days.
pub(super) fn working_days(text: &str) -> Result<i32, String> {
    let number = text.trim().strip_suffix("wd").filter(|n| (1..=2).contains(&n.len()));
    number
        .filter(|n| n.bytes().all(|b| b.is_ascii_digit()))
        .and_then(|n| n.parse().ok())
        .ok_or_else(|| format!("{text:?} is no number of working days: write one such as \"3wd\""))
}

/// `+7d` after the due day, `-3d` before it. The sign must stand: a forgotten one would dun too early.
pub(super) fn offset(text: &str) -> Result<i32, String> {
    let text = text.trim();
    let signed = match (text.strip_prefix('+'), text.strip_prefix(['-', '−'])) {
        (Some(after), _) => days(after),
        (_, Some(before)) => days(before).map(|d| -d),
        _ => Err(String::new()),
    };
    signed.map_err(|_| {
        format!("{text:?} is no offset: write +7d for seven days after the due day, -3d for three before it")
    })
}

/// The name of an environment variable.
pub(super) fn variable(text: &str) -> Result<String, String> {
    let text = text.trim();
    let shaped = !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if shaped {
        Ok(text.into())
    } else {
        Err("is no name of an environment variable: write one such as IMAP_PASSWORD, never the password itself".into())
    }
}

/// The name of a credential: a plain file name.
pub(super) fn credential(text: &str) -> Result<String, String> {
    let text = text.trim();
    let shaped = !text.is_empty() && !text.contains(['/', '\\', '\0']) && text != "." && text != "..";
    if shaped {
        Ok(text.into())
    } else {
        Err(format!("{text:?} is no name of a credential: write a plain name such as imap"))
    }
}
