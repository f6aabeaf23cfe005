//! The letters: golden mails in `tests/letters/` (`UPDATE=1` rewrites them), and what holds for any input.

#[path = "letters/cases.rs"]
mod cases;
#[path = "letters/golden.rs"]
mod golden;
