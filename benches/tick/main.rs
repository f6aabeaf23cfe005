//! What a day costs a creditor with very many debtors: 1,000,000 open invoices in 300,000 accounts, of which some thousands
//! fall due on a day. Three things, each with its own figures:
//!
//! - to decide: who is awake, what each account does, the journal and the accounts written, one file on disk, flushed;
//!   beside it SQLite alone, which reads the same rows, and which reads them and writes them back with a line each;
//! - the daemon's own tick: the same with every letter written, its code and its attachments, and sealed in the outbox; beside
//!   it SQLite alone, which writes the rows and stores the same letters;
//! - the desk: the cards of these accounts laid into a mailbox, beside the same files written by a bare program.
//!
//! `cargo bench --bench tick` builds the stores (some minutes), prints the tables and draws `target/tick.svg`: what the day
//! costs by what is due, and by what is open.

mod bare;
mod firm;
#[path = "../common/line.rs"]
mod line;
mod plot;
#[path = "../common/process.rs"]
mod process;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use dunmail::daemon::{self, Daemon, FLUSHED_AT_ONCE, Secret, Setup};
use dunmail::dunning::{Event, schedule, step};
use dunmail::mailbox::Mailbox;
use dunmail::outbox::Outbox;
use dunmail::store::{Decided, Phase, Store};
use jiff::Zoned;
use serde_json::json;

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
        [_, order, dir, number] if order == "decide" => decide(Path::new(dir), number),
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

/// One day of one store, measured. Seconds are the process's own where nothing else is said.
struct Figures {
    accounts: usize,
    due: usize,
    /// To load, decide and write down, and by the clock on the wall.
    decide: f64,
    decide_wall: f64,
    decide_peak: f64,
    /// SQLite alone: reads the due rows; reads and writes them, and by the clock.
    read: f64,
    rewrite: f64,
    rewrite_wall: f64,
    /// The whole tick, letters and all, on all its threads, and by the clock.
    tick: f64,
    wall: f64,
    /// SQLite alone: stores the same mails once more.
    kept: f64,
    /// A pass on the same evening, with nothing due.
    quiet: f64,
    peak: f64,
    desk: Desk,
}

impl Figures {
    /// The processor's seconds that SQLite alone takes for the rows and the mails of the day.
    fn bare(&self) -> f64 {
        self.rewrite + self.kept
    }
}

/// The cards of a day.
struct Desk {
    cards: f64,
    /// By the clock: the pass that lays them.
    wall: f64,
    megabytes: f64,
    /// By the clock: a bare program that writes the same files, and that flushes each to disk.
    bare: f64,
    flushed: f64,
}

fn all() -> Outcome<()> {
    let folder = std::env::temp_dir().join(format!("dunmail-tick-{}", std::process::id()));
    let measured = series(&folder);
    let _ = fs::remove_dir_all(&folder);
    let (by_open, by_due) = measured?;
    let lines = |all: &[Figures], x: fn(&Figures) -> usize| -> plot::Lines {
        let of = |y: fn(&Figures) -> f64| all.iter().map(|f| (x(f) as f64, y(f))).collect();
        [of(|f| f.decide_wall), of(|f| f.wall)]
    };
    line::keep("tick.svg", &plot::svg(&lines(&by_due, |f| f.due), &lines(&by_open, |f| f.accounts)));
    Ok(())
}

/// The days of the largest store, each with more that is due; and the same number due in ever larger stores.
fn series(folder: &Path) -> Outcome<(Vec<Figures>, Vec<Figures>)> {
    let (mut by_open, mut by_due) = (Vec::new(), Vec::new());
    println!(
        "{:>9}{:>10}{:>8} | {:>9}{:>9}{:>8}{:>5} | {:>9}{:>10}{:>9}{:>7} | {:>9}{:>9}{:>8}{:>5}{:>9}{:>7} | {:>10}",
        "accounts",
        "invoices",
        "due",
        "decide",
        "clock",
        "µs/due",
        "MB",
        "read",
        "rewrite",
        "clock",
        "ratio",
        "tick",
        "clock",
        "µs/due",
        "MB",
        "bare",
        "ratio",
        "quiet pass"
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
            let numbers =
                |line: &str| -> Vec<f64> { line.split_whitespace().filter_map(|f| f.parse().ok()).collect() };
            let (first, second) = (run("decide", &dir, day)?, run("measure", &dir, day)?);
            let [decide, decide_wall, decide_peak, read, rewrite, rewrite_wall] = numbers(&first)[..] else {
                return Err(format!("what was measured cannot be read: {first}").into());
            };
            let [due, tick, wall, kept, quiet, peak, cards, laid, megabytes, bare, flushed] =
                numbers(&second)[..]
            else {
                return Err(format!("what was measured cannot be read: {second}").into());
            };
            let due = due as usize;
            let desk = Desk { cards, wall: laid, megabytes, bare, flushed };
            let found = Figures {
                accounts,
                due,
                decide,
                decide_wall,
                decide_peak,
                read,
                rewrite,
                rewrite_wall,
                tick,
                wall,
                kept,
                quiet,
                peak,
                desk,
            };
            print(&found);
            if largest {
                by_due.push(Figures { desk: Desk { ..found.desk }, ..found });
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
    let due = f.due.max(1) as f64;
    println!(
        "{:>9}{:>10}{:>8} | {:>6.0} ms{:>7.2} s{:>8.0}{:>5.0} | {:>6.0} ms{:>7.0} ms{:>7.2} s{:>7.1} | {:>6.0} ms\
         {:>7.2} s{:>8.0}{:>5.0}{:>6.0} ms{:>7.1} | {:>7.1} ms",
        f.accounts,
        firm::invoices(f.accounts),
        f.due,
        f.decide * 1e3,
        f.decide_wall,
        f.decide_wall * 1e6 / due,
        f.decide_peak,
        f.read * 1e3,
        f.rewrite * 1e3,
        f.rewrite_wall,
        f.decide / f.rewrite,
        f.tick * 1e3,
        f.wall,
        f.wall * 1e6 / due,
        f.peak,
        f.bare() * 1e3,
        f.tick / f.bare(),
        f.quiet * 1e3
    );
}

fn verdict(by_open: &[Figures], by_due: &[Figures]) {
    let kept = |fine: bool| if fine { "kept" } else { "MISSED" };
    let (Some(small), Some(large)) = (by_open.first(), by_open.last()) else { return };
    let most = by_due.last().unwrap_or(large);
    for (what, wall, peak) in [
        (format!("to decide about {}", large.due), large.decide_wall, large.decide_peak),
        (format!("to decide about {}", most.due), most.decide_wall, most.decide_peak),
        (format!("with all letters to {}", large.due), large.wall, large.peak),
    ] {
        println!(
            "\na day's tick under {SECONDS} s and {MEGABYTES} MB, {what}: {} ({wall:.2} s by the clock, {peak:.0} MB)",
            kept(wall < SECONDS && peak < MEGABYTES),
        );
    }
    let desk = &large.desk;
    println!(
        "\nthe desk: {} cards ({:.0} MB) laid in {:.2} s; a bare program writes the same files in {:.2} s (ratio {:.1}), \
         flushing each in {:.2} s (ratio {:.2})",
        desk.cards,
        desk.megabytes,
        desk.wall,
        desk.bare,
        desk.wall / desk.bare,
        desk.flushed,
        desk.wall / desk.flushed
    );
    println!(
        "\nthe same number due, {} times as many open: {:.2} times the cost to decide, {:.2} with letters",
        large.accounts / small.accounts.max(1),
        large.decide / small.decide,
        large.tick / small.tick
    );
    if let (Some(few), Some(many)) = (by_due.iter().find(|f| f.due > 0), by_due.last()) {
        println!(
            "the same store, {} times as many due: {:.1} times the cost to decide, {:.1} with letters",
            many.due / few.due.max(1),
            many.decide / few.decide,
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

/// The day's decisions alone, in a copy of the store: as the tick makes them, but that no letter is written.
fn decide(dir: &Path, day: &str) -> Outcome<()> {
    let morning = at(day.parse()?, 9);
    let setup = setup(dir)?;
    let copy = dir.join("decide.db");
    fs::copy(dir.join("dunmail.db"), &copy)?;
    let mut store = Store::open(&copy)?;
    let due = store.awake(morning.timestamp())?;
    let began = Instant::now();
    let (decide, done) = time_of(|| -> Outcome<()> {
        for some in store.awake(morning.timestamp())?.chunks(FLUSHED_AT_ONCE) {
            let tick = |store: &mut Store, id: &i64| happened(&setup, store, *id, &Event::Tick, &morning);
            store.batch(|store| some.iter().try_for_each(|id| tick(store, id)))?;
        }
        Ok(())
    });
    let wall = began.elapsed();
    done?;
    let peak = peak();
    drop(store);
    let db = rusqlite::Connection::open(&copy)?;
    let (read, _) = bare::read(&db, &due)?;
    let (rewrite, rewrite_wall) = bare::rewrite(&db, &due, FLUSHED_AT_ONCE)?;
    println!(
        "{} {} {peak} {} {} {}",
        decide.as_secs_f64(),
        wall.as_secs_f64(),
        read.as_secs_f64(),
        rewrite.as_secs_f64(),
        rewrite_wall.as_secs_f64()
    );
    drop(db);
    Ok(fs::remove_file(copy)?)
}

/// Everything that waits to be sent has left, and its account knows; no copy is filed in Sent.
fn left(setup: &Setup, store: &mut Store, now: &Zoned) -> Outcome<()> {
    for some in store.keys_in(Phase::Sealed)?.chunks(FLUSHED_AT_ONCE) {
        store.batch(|store| -> Outcome<()> {
            for key in some {
                let Some(mail) = store.mail(key)? else { continue };
                store.advance(key, &[Phase::Sealed], Phase::Accepted, "")?;
                happened(setup, store, mail.account, &Event::Accepted { key: mail.name }, now)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn happened(setup: &Setup, store: &mut Store, id: i64, event: &Event, now: &Zoned) -> Outcome<()> {
    let account = store.account(id)?.account;
    let policy = setup.policy_for(&account);
    let stepped = step(&account, event, &policy, now);
    if stepped.actions.is_empty() && stepped.account == account {
        return Err(format!("{} was woken for nothing by {event:?}", account.id).into());
    }
    let facts = json!({"because": stepped.because, "actions": stepped.actions});
    store.commit(&Decided {
        id,
        before: Some(&account),
        account: &stepped.account,
        wake_at: schedule::wake_at(&stepped.account, &policy, now).map(|at| at.timestamp()),
        now,
        kind: if *event == Event::Tick { "tick" } else { "accepted" },
        facts,
        personal: json!({ "event": event }),
        sealed: Vec::new(),
        effects: Vec::new(),
        withdrawn: Vec::new(),
        settled: None,
    })?;
    Ok(())
}

/// A working day of a store: the morning's tick, the desk, and a pass in the evening when nothing is due.
fn measure(dir: &Path, day: &str) -> Outcome<()> {
    let day: usize = day.parse()?;
    let (morning, evening) = (at(day, 9), at(day, 19));
    let (setup, secret) = (setup(dir)?, Secret::new(b"tick".to_vec()));
    let mut store = Store::open(&dir.join("dunmail.db"))?;
    let due = store.awake(morning.timestamp())?.len();
    let began = Instant::now();
    let before = process::all_threads();
    let ticked = daemon::tick(&setup, &mut store, &secret, &morning)?;
    let (wall, tick) = (began.elapsed(), process::all_threads().saturating_sub(before));
    let sealed = store.keys_in(Phase::Sealed)?.len();
    if due != ticked
        || due != firm::DAYS[day]
        || sealed < due
        || !store.awake(morning.timestamp())?.is_empty()
    {
        return Err(format!("{due} were due, {ticked} ticked, {sealed} letters are sealed").into());
    }
    let peak = peak();
    let copy = dir.join("kept.db");
    let kept = bare::keep(&dir.join("dunmail.db"), &copy, FLUSHED_AT_ONCE)?;
    fs::remove_file(copy)?;
    // Those have left by the evening.
    left(&setup, &mut store, &evening)?;
    // The day's other cards have been seen to.
    store.set_meta("desk-day", &evening.date().to_string())?;
    drop(store);
    let mut daemon = open(dir, &evening)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let began = Instant::now();
    runtime.block_on(daemon.pass(&evening))?; // makes the folders, and lays the cards
    let laid = began.elapsed();
    let cards = bare::mails(&dir.join("mailbox"))?;
    if cards.len() < due {
        return Err(format!("{} cards lie on the desk of {due} accounts", cards.len()).into());
    }
    let bytes: usize = cards.iter().map(Vec::len).sum();
    let written = bare::write(&dir.join("bare"), &cards, false)?;
    let flushed = bare::write(&dir.join("bare"), &cards, true)?;
    let count = cards.len();
    drop(cards);
    // What a quiet pass costs, the desk has nothing to do with: cards are looked at as often as they lie there.
    fs::remove_dir_all(dir.join("mailbox"))?;
    drop(daemon);
    firm::no_desk(&dir.join("dunmail.db"))?;
    let mut daemon = open(dir, &evening)?;
    runtime.block_on(daemon.pass(&evening))?; // makes the folders, and reads them once
    let (quiet, passed) = time_of(|| runtime.block_on(daemon.pass(&evening)));
    passed?;
    println!(
        "{due} {} {} {} {} {peak} {count} {} {} {} {}",
        tick.as_secs_f64(),
        wall.as_secs_f64(),
        kept.as_secs_f64(),
        quiet.as_secs_f64(),
        laid.as_secs_f64(),
        bytes as f64 / 1e6,
        written.as_secs_f64(),
        flushed.as_secs_f64()
    );
    Ok(())
}
