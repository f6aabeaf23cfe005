//! The built binary on files that these tests write: what it prints, and how it ends.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod cli {
    pub mod books;
    pub mod commands;
    pub mod law;
    pub mod mails;
    pub mod preview;
    pub mod program;
    pub mod rules;
    pub mod simulate;
}
