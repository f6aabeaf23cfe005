//! Why a command failed, and the exit code that says so.

use std::io;
use std::process::ExitCode;

use crate::daemon::DaemonError;
use crate::mailbox::MailboxError;
use crate::store::StoreError;

/// Why a command failed: one line for each problem, and what a script may make of it.
#[derive(Debug)]
pub(super) struct Failure {
    kind: Kind,
    lines: Vec<String>,
}

/// The exit codes: 1, 2, and 75 (`EX_TEMPFAIL` of sysexits.h).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Failed,
    BadConfig,
    TryAgain,
    /// The reader of our output has gone: nothing to say, nothing failed.
    Unheard,
}

impl Failure {
    /// It did not work.
    pub fn new(line: impl Into<String>) -> Self {
        Failure { kind: Kind::Failed, lines: vec![line.into()] }
    }

    /// It did not work, and what was wrong has been told already.
    pub fn told() -> Self {
        Failure { kind: Kind::Failed, lines: Vec::new() }
    }

    /// The config, a rule file, a template or an argument is wrong.
    pub fn bad(lines: Vec<String>) -> Self {
        Failure { kind: Kind::BadConfig, lines }
    }

    /// The same command may work later.
    pub fn try_again(line: impl Into<String>) -> Self {
        Failure { kind: Kind::TryAgain, lines: vec![line.into()] }
    }

    /// Whether the same command may work later without anybody changing anything.
    pub fn is_transient(&self) -> bool {
        self.kind == Kind::TryAgain
    }

    /// Says on the standard error what is wrong; the exit code.
    pub fn report(&self) -> ExitCode {
        for line in &self.lines {
            eprintln!("dunmail: {line}");
        }
        match self.kind {
            Kind::Unheard => ExitCode::SUCCESS,
            Kind::Failed => ExitCode::FAILURE,
            Kind::BadConfig => ExitCode::from(2),
            Kind::TryAgain => ExitCode::from(75),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.lines.join("; "))
    }
}

impl From<DaemonError> for Failure {
    fn from(error: DaemonError) -> Self {
        if error.is_transient() {
            Failure::try_again(error.to_string())
        } else {
            Failure::new(error.to_string())
        }
    }
}

impl From<MailboxError> for Failure {
    fn from(error: MailboxError) -> Self {
        if error.is_transient() {
            Failure::try_again(error.to_string())
        } else {
            Failure::new(error.to_string())
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::new(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure { kind: Kind::Unheard, lines: Vec::new() },
            _ => Failure::new(error.to_string()),
        }
    }
}
