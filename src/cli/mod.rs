//! The command line: one file per command.

mod failure;
mod logging;
mod open;
mod overlay;
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
        let config = self.config.as_deref().unwrap_or(Path::new("config.toml"));
        match self.command {
            Command::Run(run) => run.run(config),
            Command::ReadDocument => {
                Ok(crate::documents::child::serve(std::io::stdin().lock(), std::io::stdout().lock())?)
            }
        }
    }
}
