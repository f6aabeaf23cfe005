//! The command line: one file per command.

mod failure;
mod logging;
mod open;
mod overlay;
mod read;
mod run;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
    /// Run the daemon: read, decide, send, keep the desk
    Run(run::Run),
    /// Show what is understood of mails, documents and statements; changes nothing
    Read(read::Read),
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
            Command::Run(run) => run.run(config),
            Command::Read(read) => read.run(named),
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
