//! `dunmail demo`: 90 days of a small firm, played on a mailbox of files.

use std::io::IsTerminal;
use std::path::PathBuf;

use super::Failure;
use crate::demo::{self, DemoError, Look};

/// Ninety days of a small firm, played on a mailbox of files with a clock of its own.
#[derive(Debug, clap::Args)]
pub(super) struct Demo {
    /// Where the mailbox and the database are made
    #[arg(long, value_name = "DIR", default_value = "./dunmail-demo")]
    dir: PathBuf,
}

impl Demo {
    /// Plays it. Needs no config, sends nothing.
    pub fn run(&self) -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let out = std::io::stdout();
        let look = if out.is_terminal() { Look::Coloured } else { Look::Plain };
        let played = runtime.block_on(demo::play_with(&self.dir, &mut out.lock(), look));
        played.map_err(|error| match error {
            DemoError::Out(error) => error.into(),
            error => Failure::new(error.to_string()),
        })
    }
}
