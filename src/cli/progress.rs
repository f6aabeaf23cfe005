//! How far a command is that takes a while, on standard error.

use std::io::{self, IsTerminal as _};

use jiff::civil::Date;

/// How often it is said how far it is, where nobody looks at a terminal (mails).
const SAY_EVERY: usize = 2_000;

/// How far it is: on a terminal a line that changes, else a line now and then.
pub(super) struct Progress {
    terminal: bool,
    said: usize,
    open: bool,
}

impl Progress {
    pub fn new() -> Progress {
        Progress { terminal: io::stderr().is_terminal(), said: 0, open: false }
    }

    /// So many mails were found.
    pub fn found(&mut self, count: usize) {
        self.say(count, &format!("{count} mails found"));
    }

    /// So many of the mails were played, up to a day.
    pub fn played(&mut self, day: Date, done: usize, of: usize) {
        self.say(done, &format!("{day}: {done} of {of} mails"));
    }

    /// So many of a statement's transactions were looked at.
    pub fn booked(&mut self, name: &str, done: usize, of: usize) {
        // Transactions are looked at ten times as fast.
        if of / 10 >= SAY_EVERY {
            self.say(done / 10, &format!("{name}: {done} of {of} transactions"));
        }
    }

    fn say(&mut self, count: usize, words: &str) {
        if count < self.said {
            self.said = 0; // from the beginning again
        }
        if self.terminal {
            eprint!("\r{words:<60}");
            self.open = true;
        } else if count >= self.said + SAY_EVERY {
            self.said = count;
            eprintln!("dunmail: {words}");
        }
    }

    /// Leaves the line empty.
    pub fn end(&self) {
        if self.open {
            eprint!("\r{:<60}\r", "");
        }
    }
}
