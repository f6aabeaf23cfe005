//! How long the first pass takes over a mailbox of 20,000 mails on a real Dovecot, against a bare client that drains
//! the same mailbox in the same run and does nothing with it, and against one that fetches only what the pass asks for;
//! and how long a pass takes that finds nothing new.
//!
//! The servers are those of `tests/testbed`, which needs Debian 12, as root or with sudo; `DUNMAIL_TESTBED` names some
//! that run already. Without servers this fails: a benchmark that measures nothing must not look like one that did.

mod bare;
mod firm;
mod mails;
mod program;

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use bare::Bare;
use dunmail::desk::Tray;
use dunmail::store::Store;
use firm::{Firm, Testbed};
use mails::{FOLDERS, NOW};
use program::Taken;

/// Every measurement is repeated this often, in turns: what else the machine does hits all alike.
const ROUNDS: usize = 3;

/// How often a pass with nothing new is measured in each round.
const QUIET_PASSES: usize = 5;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // `cargo test --benches` starts this as well, and means nothing by it.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("first_pass: measures only under `cargo bench`");
        return ExitCode::SUCCESS;
    }
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("first_pass: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What one round of measurements found.
struct Round {
    headers: Duration,
    bodies: Duration,
    same: Duration,
    first: Taken,
    quiet: Vec<Duration>,
}

fn measure() -> Result<()> {
    let (firm, bytes) = Firm::new(Testbed::up()?)?;
    println!("\n{} mails, {} on the wire; {ROUNDS} rounds, medians", mails::count(), megabytes(bytes));
    drain(&firm, "RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER]")?; // the server makes its index once
    let mut rounds = Vec::new();
    let mut asked = Asked::default();
    for _ in 0..ROUNDS {
        say_load();
        forget(&firm)?;
        let (headers, _) = drain(&firm, "BODY.PEEK[HEADER]")?;
        let (bodies, _) = drain(&firm, "BODY.PEEK[]")?;
        let (said, first) = program::pass(&firm.config(), NOW)?;
        println!("  {:5.2} s  {said}", first.wall.as_secs_f64());
        asked = Asked::by(&firm)?;
        let same = asked.drain(&firm)?;
        let mut quiet = Vec::new();
        for _ in 0..QUIET_PASSES {
            quiet.push(program::pass(&firm.config(), NOW)?.1.wall);
        }
        rounds.push(Round { headers, bodies, same, first, quiet });
    }
    say_load();
    report(&rounds, &asked);
    Ok(())
}

fn report(rounds: &[Round], asked: &Asked) {
    let of = |what: fn(&Round) -> Duration| median(rounds.iter().map(what));
    let (headers, bodies, same) = (of(|r| r.headers), of(|r| r.bodies), of(|r| r.same));
    let (first, processor) = (of(|r| r.first.wall), of(|r| r.first.processor));
    let quiet = median(rounds.iter().flat_map(|r| r.quiet.iter().copied()));
    let memory = rounds.iter().map(|r| r.first.memory).max().unwrap_or_default();
    let row = |what: &str, value: String, target: &str| println!("{what:<52}{value:>12}   {target}");
    println!();
    row("bare client: all headers", seconds(headers), "");
    row("bare client: all bodies", seconds(bodies), "");
    let what = format!("bare client: all headers, {} bodies ({})", asked.count(), megabytes(asked.bytes));
    row(&what, seconds(same), "");
    row("first pass", seconds(first), "");
    row("  reads the mailbox", seconds(of(|r| r.first.stage(&["sync"]))), "");
    row("  writes the desk and drafts", seconds(of(|r| r.first.stage(&["effects", "cards"]))), "");
    row("  its processor time", seconds(processor), "");
    row("  against all bodies", ratio(first, bodies), "target: at most 2");
    row("  against what it asks for alone", ratio(first, same), "");
    row("  memory", format!("{:.1} MB", memory as f64 * 1024.0 / 1e6), "target: below 60 MB");
    row("pass with nothing new", format!("{:.0} ms", quiet.as_secs_f64() * 1e3), "target: below 200 ms");
}

fn say_load() {
    match program::load() {
        Some(load) if load > 0.7 => {
            println!(
                "  load {load:.1} for each processor: the machine is busy, believe the ratios more than the times"
            );
        }
        Some(load) => println!("  load {load:.1} for each processor"),
        None => {}
    }
}

/// Fetches something of every mail.
fn drain(firm: &Firm, what: &str) -> Result<(Duration, u64)> {
    let began = Instant::now();
    let mut bare = log_in(firm)?;
    let mut bytes = 0;
    for folder in FOLDERS {
        bare.run(&format!("EXAMINE \"{folder}\""))?;
        bytes += bare.run(&format!("UID FETCH 1:* ({what})"))?;
    }
    Ok((began.elapsed(), bytes))
}

fn log_in(firm: &Firm) -> Result<Bare> {
    let bed = &firm.bed;
    Ok(Bare::log_in(&bed.imap_host, bed.imaps_port, &bed.ca_file, &firm.me, "secret")?)
}

/// Takes away what an earlier pass has made: the desk, the drafts and the database.
fn forget(firm: &Firm) -> Result<()> {
    let mut bare = log_in(firm)?;
    for tray in Tray::ALL {
        let _ = bare.run(&format!("DELETE \"Mahnwesen/{}\"", tray.name()));
    }
    bare.run("SELECT \"Drafts\"")?;
    // Refused where there is nothing.
    let _ = bare.run("STORE 1:* +FLAGS.SILENT (\\Deleted)");
    bare.run("EXPUNGE")?;
    Ok(firm.forget()?)
}

/// The bodies that the pass has asked for, by folder.
#[derive(Default)]
struct Asked {
    uids: Vec<(&'static str, Vec<u32>)>,
    bytes: u64,
}

impl Asked {
    /// From the program's own memory: each message that it has read, where it came upon it first.
    fn by(firm: &Firm) -> Result<Asked> {
        let store = Store::open(&firm.database())?;
        let mut seen = std::collections::HashSet::new();
        let mut asked = Asked::default();
        for folder in FOLDERS {
            let mut uids = Vec::new();
            for (uid, message) in store.in_folder(folder)? {
                if store.message_by_id(message)?.is_some_and(|row| row.read) && seen.insert(message) {
                    uids.push(uid);
                }
            }
            asked.uids.push((folder, uids));
        }
        Ok(asked)
    }

    fn count(&self) -> usize {
        self.uids.iter().map(|(_, uids)| uids.len()).sum()
    }

    /// The bare client fetches the same: all headers, and these bodies.
    fn drain(&mut self, firm: &Firm) -> Result<Duration> {
        let began = Instant::now();
        let mut bare = log_in(firm)?;
        self.bytes = 0;
        for (folder, uids) in &self.uids {
            bare.run(&format!("EXAMINE \"{folder}\""))?;
            self.bytes += bare.run("UID FETCH 1:* (BODY.PEEK[HEADER])")?;
            for some in uids.chunks(500) {
                let set: Vec<String> = some.iter().map(u32::to_string).collect();
                self.bytes += bare.run(&format!("UID FETCH {} (BODY.PEEK[])", set.join(",")))?;
            }
        }
        Ok(began.elapsed())
    }
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn megabytes(bytes: u64) -> String {
    format!("{:.0} MB", bytes as f64 / 1e6)
}

fn ratio(time: Duration, other: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() / other.as_secs_f64())
}
