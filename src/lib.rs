//! dunmail, a polite credit controller that lives in a company's mailbox.

pub mod archive;
pub mod calendar;
pub mod chance;
pub mod cli;
pub mod config;
pub mod daemon;
pub mod demo;
pub mod desk;
pub mod documents;
pub mod dunning;
mod hashing;
pub mod law;
pub mod letters;
pub mod mail;
pub mod mailbox;
pub mod matching;
pub mod outbox;
pub mod reading;
pub mod replay;
pub mod store;
pub mod tls;
pub mod typeset;
