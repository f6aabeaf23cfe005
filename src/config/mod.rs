//! TOML → a validated configuration, with every error at once.

mod holidays;

pub use holidays::{HOLIDAYS, HolidaysError};

/// The line of a byte offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}
