//! The bot as its users run it: the built program, `run --once --now …`, on a real Dovecot and a real Postfix,
//! looked at through an IMAP client of the tests' own.
//!
//! March 2026 in Berlin: the 1st is a Sunday, working days begin on Monday the 2nd.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod calls;
#[path = "../common/mod.rs"]
mod common;
mod desk;
mod firm;
mod life;
mod replay;
mod replies;
mod sending;
mod statements;
mod strays;
