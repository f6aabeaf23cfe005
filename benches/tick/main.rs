//! What a day costs a creditor with very many debtors: 1,000,000 open invoices in 300,000 accounts, of which some thousands
//! fall due on a day. Through the daemon's own tick: who is awake, what is decided, the letters sealed, the journal, one
//! file on disk, flushed.
//!
//! `cargo bench --bench tick` builds the stores (some minutes), prints the tables and draws `target/tick.svg`: what a tick
//! costs by what is due, and by what is open.

mod firm;
mod plot;
#[path = "../common/process.rs"]
mod process;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use dunmail::daemon::{self, Daemon, Secret};
use dunmail::dunning::{Event, schedule, step};
use dunmail::mailbox::Mailbox;
use dunmail::outbox::Outbox;
use dunmail::store::{Phase, Store};

use firm::{DUE, at, setup};
use process::{peak, time_of};

/// What is promised for the largest store and a day on which [`DUE`] accounts fall due.
const SECONDS: f64 = 5.0;
const MEGABYTES: f64 = 100.0;
/// Accounts, the largest last.
const SIZES: [usize; 3] = [30_000, 100_000, firm::LARGEST];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let done = match &arguments[..] {
        [_, order, dir, number] if order == "build" => build(Path::new(dir), number),
        [_, order, dir, number] if order == "measure" => measure(Path::new(dir), number),
        _ if !arguments.iter().any(|argument| argument == "--bench") => {
            // `cargo test --benches` starts this as well, and means nothing by it.
            println!("tick: measures only under `cargo bench`");
            return ExitCode::SUCCESS;
        }
        _ => all(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tick: {error}");
            ExitCode::FAILURE
        }
    }
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// One day of one store, measured.
struct Figures {
    accounts: usize,
    due: usize,
    /// Loading the accounts and deciding, in seconds of this process.
    decide: f64,
    /// The whole tick, in seconds of this process and by the clock on the wall.
    tick: f64,
    wall: f64,
    /// A pass on the same evening, with nothing due, in seconds of this process.
    quiet: f64,
    peak: f64,
}

fn all() -> Outcome<()> {
    let folder = std::env::temp_dir().join(format!("dunmail-tick-{}", std::process::id()));
    let measured = series(&folder);
    let _ = fs::remove_dir_all(&folder);
    let (by_open, by_due) = measured?;
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let path = target.join("tick.svg");
    let points = |all: &[Figures], x: fn(&Figures) -> usize| -> Vec<(f64, f64)> {
        all.iter().map(|f| (x(f) as f64, f.tick)).collect()
    };
    let drawn = plot::svg(&points(&by_due, |f| f.due), &points(&by_open, |f| f.accounts));
    fs::write(&path, drawn)?;
    println!("drawn: {}", path.display());
    Ok(())
}

/// The days of the largest store, each with more that is due; and the same number due in ever larger stores.
fn series(folder: &Path) -> Outcome<(Vec<Figures>, Vec<Figures>)> {
    let (mut by_open, mut by_due) = (Vec::new(), Vec::new());
    println!(
        "{:>9}{:>10}{:>9}{:>10}{:>10}{:>10}{:>12}{:>13}{:>10}",
        "accounts", "invoices", "due", "deciding", "tick", "by clock", "µs per due", "quiet pass", "peak MB"
    );
    for accounts in SIZES {
        let dir = folder.join(accounts.to_string());
        fs::create_dir_all(&dir)?;
        run("build", &dir, accounts)?;
        let largest = SIZES.last() == Some(&accounts);
        for day in 0..firm::DAYS.len() {
            if !largest && firm::DAYS[day] != DUE {
                continue;
            }
            let line = run("measure", &dir, day)?;
            let figures: Vec<f64> = line.split_whitespace().filter_map(|f| f.parse().ok()).collect();
            let [due, decide, tick, wall, quiet, peak] = figures[..] else {
                return Err(format!("what was measured cannot be read: {line}").into());
            };
            let due = due as usize;
            let found = Figures { accounts, due, decide, tick, wall, quiet, peak };
            print(&found);
            if largest {
                by_due.push(Figures { ..found });
            }
            if due == DUE {
                by_open.push(found);
            }
        }
        fs::remove_dir_all(&dir)?;
    }
    verdict(&by_open, &by_due);
    Ok((by_open, by_due))
}

fn print(f: &Figures) {
    println!(
        "{:>9}{:>10}{:>9}{:>7.0} ms{:>7.0} ms{:>8.2} s{:>12.0}{:>10.1} ms{:>10.0}",
        f.accounts,
        firm::invoices(f.accounts),
        f.due,
        f.decide * 1e3,
        f.tick * 1e3,
        f.wall,
        f.tick * 1e6 / f.due.max(1) as f64,
        f.quiet * 1e3,
        f.peak
    );
}

fn verdict(by_open: &[Figures], by_due: &[Figures]) {
    let kept = |fine: bool| if fine { "kept" } else { "MISSED" };
    let (Some(small), Some(large)) = (by_open.first(), by_open.last()) else { return };
    println!(
        "\na day's tick under {SECONDS} s: {} ({:.2} s by the clock); under {MEGABYTES} MB: {} ({:.0} MB)",
        kept(large.wall < SECONDS),
        large.wall,
        kept(large.peak < MEGABYTES),
        large.peak
    );
    println!(
        "the same number due, {} times as many open: {:.2} times the cost",
        large.accounts / small.accounts.max(1),
        large.tick / small.tick
    );
    if let (Some(few), Some(many)) = (by_due.iter().find(|f| f.due > 0), by_due.last()) {
        println!(
            "the same store, {} times as many due: {:.1} times the cost",
            many.due / few.due.max(1),
            many.tick / few.tick
        );
    }
}

/// One process for each step, so that memory is that of one day.
fn run(order: &str, dir: &Path, number: usize) -> Outcome<String> {
    let output =
        Command::new(std::env::current_exe()?).arg(order).arg(dir).arg(number.to_string()).output()?;
    if !output.status.success() {
        return Err(format!("{order} {number}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn build(dir: &Path, accounts: &str) -> Outcome<()> {
    // The daemon notes by which policy it works, else it would look at everybody at its next start.
    open(dir, &at(0, 8))?;
    firm::build(&dir.join("dunmail.db"), accounts.parse()?)
}

fn open(dir: &Path, now: &jiff::Zoned) -> Outcome<Daemon> {
    let store = Store::open(&dir.join("dunmail.db"))?;
    let mailbox = Mailbox::open_maildir(&dir.join("mailbox"))?;
    let outbox = Outbox::Maildir(dir.join("delivered"));
    Ok(Daemon::new(setup(dir)?, store, mailbox, outbox, Secret::new(b"tick".to_vec()), now)?)
}

/// A working day of a store: the morning's tick, and a pass in the evening when nothing is due.
fn measure(dir: &Path, day: &str) -> Outcome<()> {
    let day: usize = day.parse()?;
    let (morning, evening) = (at(day, 9), at(day, 19));
    let (setup, secret) = (setup(dir)?, Secret::new(b"tick".to_vec()));
    let mut store = Store::open(&dir.join("dunmail.db"))?;
    let (decide, due) = time_of(|| -> Outcome<usize> {
        let awake = store.awake(morning.timestamp())?;
        for id in &awake {
            let account = store.account(*id)?.account;
            let policy = setup.policy_for(&account);
            let stepped = step(&account, &Event::Tick, &policy, &morning);
            if stepped.actions.is_empty() {
                return Err(format!("{} was woken for nothing", account.id).into());
            }
            schedule::wake_at(&stepped.account, &policy, &morning);
        }
        Ok(awake.len())
    });
    let began = Instant::now();
    let (tick, ticked) = time_of(|| daemon::tick(&setup, &mut store, &secret, &morning));
    let wall = began.elapsed();
    let (due, ticked) = (due?, ticked?);
    let sealed = store.keys_in(Phase::Sealed)?.len();
    if due != ticked
        || due != firm::DAYS[day]
        || sealed < due
        || !store.awake(morning.timestamp())?.is_empty()
    {
        return Err(format!("{due} were due, {ticked} ticked, {sealed} letters are sealed").into());
    }
    let peak = peak();
    // Those have left by the evening.
    for key in store.keys_in(Phase::Sealed)? {
        store.advance(&key, &[Phase::Sealed], Phase::Accepted, "")?;
    }
    // Cards are the mailbox's business: here nobody has one, and the day's have been seen to.
    store.set_meta("desk-day", &evening.date().to_string())?;
    firm::no_cards(&store)?;
    drop(store);
    let mut daemon = open(dir, &evening)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(daemon.pass(&evening))?; // makes the folders, and reads them once
    let (quiet, passed) = time_of(|| runtime.block_on(daemon.pass(&evening)));
    passed?;
    println!(
        "{due} {} {} {} {} {peak}",
        decide.as_secs_f64(),
        tick.as_secs_f64(),
        wall.as_secs_f64(),
        quiet.as_secs_f64()
    );
    Ok(())
}
