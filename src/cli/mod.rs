//! The command line: one file per command.

mod account;
mod books;
mod check;
mod demo;
mod failure;
mod handover;
mod hold;
mod import;
mod interest;
mod invoice;
mod journal;
mod lessons;
mod limitation;
mod logging;
mod open;
mod overlay;
mod picture;
mod plan;
mod preview;
mod progress;
mod read;
mod replay;
mod replayed;
mod rules;
mod run;
mod simulate;
mod status;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::dunning::{self, Order};
use failure::Failure;

/// A polite credit controller that lives in your company's mailbox.
#[derive(Debug, Parser)]
#[command(name = "dunmail", version, about, max_term_width = 100)]
struct Arguments {
    /// The config; paths in it are relative to its folder [default: ./config.toml]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check config, rules, templates, log-ins, folders and rights: every problem at once
    Check(check::Check),
    /// Run the daemon: read, decide, send, keep the desk
    Run(run::Run),
    /// Show where things stand: who owes what, what comes next, what needs you
    Status(status::Status),
    /// List, show, hold, resume, settle or export an account
    Account(account::Accounts),
    /// Show, hold, resume, settle or correct an invoice
    Invoice(invoice::Invoices),
    /// Take in bank statements and open-items lists
    Import(import::Import),
    /// Stop all sending until `resume`
    Hold,
    /// Let mail leave again after `hold`
    Resume,
    /// Verify or show the journal
    #[command(subcommand)]
    Journal(journal::Journal),
    /// Show what is understood of mails, documents and statements; changes nothing
    Read(read::Read),
    /// Write out, test, explain or learn the rules; read a date phrase
    #[command(subcommand)]
    Rules(rules::Rule),
    /// Reckon late interest and the lump sum for recovery, so that a court could follow; no config is needed
    Interest(interest::Interest),
    /// Say when a claim lapses, when to look at it before, and what halts the time; no config is needed
    Limitation(limitation::Limitation),
    /// Write a notice as it would be sent, as .eml or as a letter (PDF), to look at; sends and remembers nothing
    Preview(preview::Preview),
    /// Say what would be sent by a day, when and why, if nothing else happened; sends and remembers nothing
    Simulate(simulate::Simulate),
    /// Play an archived mailbox: what would have been sent beside what people did; sends and changes nothing
    Replay(replay::Replay),
    /// Play 90 days of a small firm in a folder: no config, no server, nothing is sent
    Demo(demo::Demo),
    /// Read one document from the standard input, for the daemon itself
    #[command(hide = true)]
    ReadDocument,
}

/// Reads the arguments and carries out the command.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

impl Arguments {
    fn run(self) -> Result<(), Failure> {
        let named = self.config.as_deref();
        let config = named.unwrap_or(Path::new("config.toml"));
        match self.command {
            Command::Check(check) => check.run(config),
            Command::Run(run) => run.run(config),
            Command::Status(status) => status.run(config),
            Command::Account(accounts) => accounts.run(config),
            Command::Invoice(invoices) => invoices.run(config),
            Command::Import(import) => import.run(config),
            Command::Hold => hold::hold(config),
            Command::Resume => hold::resume(config),
            Command::Journal(journal) => journal.run(config),
            Command::Read(read) => read.run(named),
            Command::Rules(rule) => rule.run(named),
            Command::Interest(interest) => interest.run(named),
            Command::Limitation(limitation) => limitation.run(named),
            Command::Preview(preview) => preview.run(named),
            Command::Simulate(simulate) => simulate.run(config),
            Command::Replay(replay) => replay.run(named),
            Command::Demo(demo) => demo.run(),
            Command::ReadDocument => {
                Ok(crate::documents::child::serve(std::io::stdin().lock(), std::io::stdout().lock())?)
            }
        }
    }
}

/// `1 account`, `2 accounts`.
fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// What a person says on the command line.
fn say(order: Order, invoice: Option<String>) -> dunning::Command {
    dunning::Command { order, invoice, by: "the command line".into() }
}
