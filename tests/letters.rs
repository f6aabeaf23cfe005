//! The letters: golden mails in `tests/letters/` (`UPDATE=1` rewrites them), and what holds for any input.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail that way")]

#[path = "letters/cases.rs"]
mod cases;
#[path = "letters/dossier.rs"]
mod dossier;
#[path = "letters/golden.rs"]
mod golden;
#[path = "letters/hostile.rs"]
mod hostile;
#[path = "letters/overrides.rs"]
mod overrides;
#[path = "letters/post.rs"]
mod post;
#[path = "letters/structure.rs"]
mod structure;
#[path = "letters/variety.rs"]
mod variety;
#[path = "letters/vocabulary.rs"]
mod vocabulary;
