//! Reads `rules/holidays.toml`. Here rather than in `calendar`, which knows no file format.

use crate::calendar::Holidays;

/// The holiday rules that the binary carries.
pub const HOLIDAYS: &str = include_str!("../../rules/holidays.toml");

/// What is wrong with a holiday file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct HolidaysError {
    /// The line in the file, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
}

impl Holidays {
    /// Reads a text in the format of `rules/holidays.toml`.
    pub fn parse(text: &str) -> Result<Self, HolidaysError> {
        let holidays: Holidays = toml::from_str(text).map_err(|e| HolidaysError {
            line: e.span().map(|span| 1 + text.bytes().take(span.start).filter(|b| *b == b'\n').count()),
            message: e.message().trim().into(),
        })?;
        match holidays.strays().first() {
            None => Ok(holidays),
            Some(stray) => Err(HolidaysError {
                line: None,
                message: format!("a holiday names the region {stray}, which its country does not list"),
            }),
        }
    }

    /// The rules that the binary carries. A test proves that they are sound.
    pub fn embedded() -> Result<Self, HolidaysError> {
        Holidays::parse(HOLIDAYS)
    }
}
