//! `dunmail run`: the daemon, or one pass of it.

use std::path::Path;
use std::time::Duration;

use jiff::Zoned;
use tokio::sync::watch;

use super::open::{Lock, Moment, Parts};
use super::{Failure, counted};
use crate::daemon::{Clock, Daemon, Word};
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
            let mut asked = listen()?;
            match self.once {
                true => one_pass(&parts, &clock).await,
                false => keep_running(config, parts, &clock, &mut asked).await,
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
        println!("{}", summary(&daemon, before, &now)?);
    }
    daemon.close().await;
    Ok(passed?)
}

fn summary(daemon: &Daemon, sent_before: u32, now: &Zoned) -> Result<String, Failure> {
    let store = daemon.store();
    let (mut accounts, mut open, mut questions) = (0, 0, 0);
    store.each_account(|row| {
        accounts += 1;
        open += row.account.open_invoices().count();
        questions += row.account.questions.len();
    })?;
    let sent = store.sent_counts(now.timestamp(), now.date())?.1.saturating_sub(sent_before);
    let waiting = store.keys_in(Phase::Sealed)?.len() + store.keys_in(Phase::Pre)?.len();
    let drafts = store.keys_in(Phase::Waiting)?.len();
    let unknown = store.keys_in(Phase::Unknown)?.len();
    let mut line = format!(
        "pass at {}: {}, {open} open; {sent} sent, {waiting} waiting, {}; {} for a person",
        now.strftime("%Y-%m-%d %H:%M %:z"),
        counted(accounts, "account"),
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

/// Passes until it is told to stop; connects again after every passing trouble, and with the new config when it is
/// asked to read that again.
async fn keep_running(
    config: &Path,
    mut parts: Parts,
    clock: &Clock,
    asked: &mut Asked,
) -> Result<(), Failure> {
    let (first, longest) = PAUSES;
    let mut pause = first;
    tracing::info!(mode = ?parts.config.policy(clock.now().date()).mode, "started");
    loop {
        let mut worked = false;
        let ended = session(&parts, clock, &mut asked.receiver, &mut worked).await;
        match asked.word() {
            Word::Stop => break,
            Word::Reload => {
                parts = reloaded(config, parts);
                asked.met();
                continue;
            }
            Word::GoOn => {}
        }
        let trouble = match ended {
            Ok(()) => continue,
            Err(failure) if failure.is_transient() => failure,
            Err(failure) => return Err(failure),
        };
        if worked {
            pause = first;
        }
        tracing::warn!("{trouble}; trying again in {} s", pause.as_secs());
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = asked.receiver.changed() => {}
        }
        pause = pause.saturating_mul(2).min(longest);
    }
    tracing::info!("stopped");
    Ok(())
}

/// The config, rules and templates as they are now; if anything is wrong with them, the last good ones, and every
/// problem in the log.
fn reloaded(config: &Path, last_good: Parts) -> Parts {
    let path = last_good.config.store.clone();
    match Parts::load(config) {
        Ok(parts) if parts.config.store == path => {
            tracing::info!("the config was read again");
            parts
        }
        Ok(_) => {
            tracing::error!(
                "[store] path cannot change while the daemon runs; it goes on with the old config"
            );
            last_good
        }
        Err(problems) => {
            for problem in problems {
                tracing::error!("{problem}");
            }
            tracing::error!("the new config is wrong; it goes on with the last good one");
            last_good
        }
    }
}

/// One connection, for as long as it lasts. `worked`: whether a pass came to its end.
async fn session(
    parts: &Parts,
    clock: &Clock,
    asked: &mut watch::Receiver<Word>,
    worked: &mut bool,
) -> Result<(), Failure> {
    if *asked.borrow() != Word::GoOn {
        return Ok(());
    }
    let now = clock.now();
    let mut daemon = tokio::select! {
        daemon = parts.daemon(&now) => daemon?,
        _ = asked.changed() => return Ok(()),
    };
    daemon.pass(&clock.now()).await?;
    if !*worked {
        tracing::info!("connected; the first pass is done");
    }
    *worked = true;
    let ended = daemon.run(clock, asked).await;
    daemon.close().await;
    Ok(ended?)
}

/// Hears SIGTERM and SIGINT (stop) and SIGHUP (read the config again). A second SIGTERM or SIGINT ends the process at
/// once, which is safe at any moment, too.
#[cfg(unix)]
fn listen() -> Result<Asked, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let (sender, receiver) = watch::channel(Word::GoOn);
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let mut hang_up = signal(SignalKind::hangup())?;
    let speaker = sender.clone();
    tokio::spawn(async move {
        loop {
            let word = tokio::select! {
                _ = terminate.recv() => Word::Stop,
                _ = interrupt.recv() => Word::Stop,
                _ = hang_up.recv() => Word::Reload,
            };
            let stopping = *speaker.borrow() == Word::Stop;
            match word {
                // 128 + SIGINT, as shells count.
                Word::Stop if stopping => std::process::exit(130),
                Word::Stop => tracing::info!("asked to stop; finishing this pass"),
                _ if stopping => continue,
                _ => tracing::info!("asked to read the config again; finishing this pass"),
            }
            speaker.send_replace(word);
        }
    });
    Ok(Asked { sender, receiver })
}

/// Hears Ctrl-C.
#[cfg(not(unix))]
fn listen() -> Result<Asked, Failure> {
    let (sender, receiver) = watch::channel(Word::GoOn);
    let speaker = sender.clone();
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            if speaker.send_replace(Word::Stop) == Word::Stop {
                std::process::exit(130);
            }
        }
    });
    Ok(Asked { sender, receiver })
}

/// What the daemon was asked, and how that is forgotten.
struct Asked {
    sender: watch::Sender<Word>,
    receiver: watch::Receiver<Word>,
}

impl Asked {
    fn word(&self) -> Word {
        *self.receiver.borrow()
    }

    /// A request to read the config again is met; one to stop never is.
    fn met(&mut self) {
        self.sender.send_if_modified(|word| {
            let reload = *word == Word::Reload;
            if reload {
                *word = Word::GoOn;
            }
            reload
        });
        self.receiver.mark_unchanged();
    }
}
