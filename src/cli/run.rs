//! `dunmail run`: the daemon, or one pass of it.

use std::path::Path;
use std::time::Duration;

use jiff::Zoned;
use tokio::sync::watch;

use super::open::{LAST_PASS, Lock, Moment, Parts};
use super::{Failure, counted};
use crate::daemon::{Clock, Daemon};
use crate::store::Phase;

/// Run the daemon: read, decide, send, keep the desk.
#[derive(Debug, clap::Args)]
pub(super) struct Run {
    /// One pass, then stop: exit code 75 says that the same may work later
    #[arg(long)]
    once: bool,
    /// As if it were this moment: 2026-03-12T10:00:00+01:00, or 2026-03-12T10:00 in the creditor's zone
    #[arg(long, value_name = "T")]
    now: Option<Moment>,
}

/// The first pause after a lost connection, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(300));

impl Run {
    /// Reads the config and works until it is told to stop.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        super::logging::start();
        let parts = Parts::load(config).map_err(Failure::bad)?;
        let clock = parts.clock(self.now.as_ref())?;
        let database = &parts.config.store;
        let Some(_lock) = Lock::take(database)? else {
            let line = format!(
                "another dunmail is at work on {}: stop it first, or let it do the work",
                database.display()
            );
            return Err(if self.once { Failure::try_again(line) } else { Failure::new(line) });
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let mut stop = stop_signal()?;
            match self.once {
                true => one_pass(&parts, &clock).await,
                false => keep_running(&parts, &clock, &mut stop).await,
            }
        })
    }
}

/// One pass, and a line that says what it did.
async fn one_pass(parts: &Parts, clock: &Clock) -> Result<(), Failure> {
    let now = clock.now();
    let mut daemon = parts.daemon(&now).await?;
    let before = daemon.store().sent_counts(now.timestamp(), now.date())?.1;
    let passed = daemon.pass(&now).await;
    if passed.is_ok() {
        note_pass(&daemon, &now)?;
        println!("{}", summary(&daemon, before, &now)?);
    }
    daemon.close().await;
    Ok(passed?)
}

/// Remembers when the mailbox was last seen in full.
fn note_pass(daemon: &Daemon, now: &Zoned) -> Result<(), Failure> {
    Ok(daemon.store().set_meta(LAST_PASS, &now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())?)
}

fn summary(daemon: &Daemon, sent_before: u32, now: &Zoned) -> Result<String, Failure> {
    let store = daemon.store();
    let accounts = store.accounts()?;
    let open: usize = accounts.iter().map(|row| row.account.open_invoices().count()).sum();
    let questions: usize = accounts.iter().map(|row| row.account.questions.len()).sum();
    let sent = store.sent_counts(now.timestamp(), now.date())?.1.saturating_sub(sent_before);
    let waiting = store.keys_in(Phase::Sealed)?.len() + store.keys_in(Phase::Pre)?.len();
    let drafts = store.keys_in(Phase::Waiting)?.len();
    let unknown = store.keys_in(Phase::Unknown)?.len();
    let mut line = format!(
        "pass at {}: {}, {open} open; {sent} sent, {waiting} waiting, {}; {} for a person",
        now.strftime("%Y-%m-%d %H:%M %:z"),
        counted(accounts.len(), "account"),
        counted(drafts, "draft"),
        counted(questions + store.suggestions()?.len(), "question"),
    );
    if unknown > 0 {
        line.push_str(&format!("; {unknown} of unknown fate"));
    }
    if store.meta("hold")?.is_some() {
        line.push_str("; on HOLD, nothing is sent");
    }
    Ok(line)
}

/// Passes until it is told to stop; connects again after every passing trouble.
async fn keep_running(parts: &Parts, clock: &Clock, stop: &mut watch::Receiver<bool>) -> Result<(), Failure> {
    let (first, longest) = PAUSES;
    let mut pause = first;
    tracing::info!(mode = ?parts.config.policy(clock.now().date()).mode, "started");
    loop {
        let mut worked = false;
        let trouble = match session(parts, clock, stop, &mut worked).await {
            Ok(()) => break,
            Err(failure) if failure.is_transient() => failure,
            Err(failure) => return Err(failure),
        };
        if worked {
            pause = first;
        }
        tracing::warn!("{trouble}; trying again in {} s", pause.as_secs());
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.changed() => break,
        }
        pause = pause.saturating_mul(2).min(longest);
    }
    tracing::info!("stopped");
    Ok(())
}

/// One connection, for as long as it lasts. `worked`: whether a pass came to its end.
async fn session(
    parts: &Parts,
    clock: &Clock,
    stop: &mut watch::Receiver<bool>,
    worked: &mut bool,
) -> Result<(), Failure> {
    if *stop.borrow() {
        return Ok(());
    }
    let now = clock.now();
    let mut daemon = tokio::select! {
        daemon = parts.daemon(&now) => daemon?,
        _ = stop.changed() => return Ok(()),
    };
    daemon.pass(&clock.now()).await?;
    note_pass(&daemon, &clock.now())?;
    if !*worked {
        tracing::info!("connected; the first pass is done");
    }
    *worked = true;
    let ended = daemon.run(clock, stop).await;
    daemon.close().await;
    Ok(ended?)
}

/// Turns true at SIGTERM or SIGINT. A second signal ends the process at once, which is safe at any moment, too.
#[cfg(unix)]
fn stop_signal() -> Result<watch::Receiver<bool>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let (sender, receiver) = watch::channel(false);
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            if sender.send_replace(true) {
                // 128 + SIGINT, as shells count.
                std::process::exit(130);
            }
            tracing::info!("asked to stop; finishing this pass");
        }
    });
    Ok(receiver)
}

/// Turns true at Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> Result<watch::Receiver<bool>, Failure> {
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            if sender.send_replace(true) {
                std::process::exit(130);
            }
        }
    });
    Ok(receiver)
}
