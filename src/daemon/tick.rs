//! The tick: every account whose time has come decides, and its mails are written.
//!
//! What it costs follows what is due, not what is open. The mails are written on threads, ahead of the decisions, which are
//! committed here one after the other.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use jiff::Zoned;

use super::decide::{Grounds, Weighed, Written, carry};
use super::seal::{self, Secret};
use super::{Daemon, DaemonError, Setup};
use crate::dunning::{Action, Event};
use crate::store::Store;

/// How many accounts' decisions are flushed to disk together, each of them whole or not at all: a flush costs as much as to
/// decide about fifty.
pub const FLUSHED_AT_ONCE: usize = 500;

/// How many accounts' mails may lie ready before their decisions are committed. With their enclosures they may be large.
const AHEAD: usize = 16;

/// On how many threads mails are written at most.
const WRITERS: usize = 4;

/// A decision with its mails, not committed yet.
type Ready<'a> = Result<(Weighed<'a>, Vec<Written>), DaemonError>;

impl Daemon {
    /// Ticks every account whose time has come and that no gesture waits for.
    pub(super) fn decide(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        tick(&self.setup, &mut self.store, &self.secret, now).map(|_| ())
    }
}

/// Ticks every account whose time has come and that no gesture waits for; how many these were. Looks at no other account.
///
/// # Errors
/// Those of the store; a letter that cannot be written is told on the desk.
pub fn tick(setup: &Setup, store: &mut Store, secret: &Secret, now: &Zoned) -> Result<usize, DaemonError> {
    let awake = store.awake(now.timestamp())?;
    let mut readers = match awake.len() {
        0 | 1 => Vec::new(),
        _ => readers(store)?,
    };
    for some in awake.chunks(FLUSHED_AT_ONCE) {
        // From here on nobody else writes: what the threads read stays so until it is decided.
        store.begin()?;
        let done = tick_some(setup, store, &mut readers, secret, some, now);
        // What was decided before an error stays.
        store.end(Ok::<(), DaemonError>(()))?;
        done?;
    }
    Ok(awake.len())
}

/// One look into the store for each thread that writes mails; none where one thread is all there is.
fn readers(store: &Store) -> Result<Vec<Store>, DaemonError> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(WRITERS);
    let readers = (1..threads).map(|_| store.reader());
    Ok(readers.collect::<Result<Option<Vec<Store>>, _>>()?.unwrap_or_default())
}

/// Ticks some accounts, within a transaction. What their mails rest on was committed before it, and no account's decision
/// changes another's: so a thread for each reader takes the next one as soon as it is free, and so does this one as long as
/// it has nothing to commit. Committed they are in their order.
fn tick_some(
    setup: &Setup,
    store: &mut Store,
    readers: &mut [Store],
    secret: &Secret,
    accounts: &[i64],
    now: &Zoned,
) -> Result<(), DaemonError> {
    let mut ids = Vec::new();
    for id in accounts {
        if !store.has_gesture(*id)? {
            ids.push(*id);
        }
    }
    let (ids, next) = (&ids[..], &AtomicUsize::new(0));
    let weigh = &|store: &Store, id| weigh(setup, store, secret, id, now);
    std::thread::scope(|scope| {
        let (tell, told) = mpsc::sync_channel(AHEAD);
        let threads = readers.iter_mut().map(|reader| {
            let tell = tell.clone();
            scope.spawn(move || {
                while let Some((at, id)) = take(ids, next) {
                    if tell.send((at, weigh(reader, id))).is_err() {
                        break;
                    }
                }
            })
        });
        let threads: Vec<_> = threads.collect();
        drop(tell);
        let mut ready = BTreeMap::new();
        let done = ids.iter().enumerate().try_for_each(|(at, id)| {
            let this = loop {
                if let Some(this) = ready.remove(&at) {
                    break this;
                }
                if let Ok((at, other)) = told.try_recv() {
                    ready.insert(at, other);
                } else if let Some((at, id)) = (ready.len() < AHEAD).then(|| take(ids, next)).flatten() {
                    ready.insert(at, weigh(store, id));
                } else if let Ok((at, other)) = told.recv() {
                    ready.insert(at, other);
                } else {
                    // Its thread has died with it.
                    break weigh(store, *id);
                }
            };
            commit(setup, store, secret, this?, now)
        });
        drop(told);
        for thread in threads {
            // What it has not done was done here.
            let _ = thread.join();
        }
        done
    })
}

/// The next account that nobody has taken, and its place.
fn take(ids: &[i64], next: &AtomicUsize) -> Option<(usize, i64)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    ids.get(at).map(|id| (at, *id))
}

/// Decides about an account, and writes its mails.
fn weigh<'a>(setup: &'a Setup, store: &Store, secret: &Secret, id: i64, now: &Zoned) -> Ready<'a> {
    let weighed = Weighed::new(setup, store, id, &Event::Tick, now)?;
    let actions = weighed.stepped.actions.iter().enumerate();
    let mails = actions.filter(|(_, action)| matches!(action, Action::Send { .. } | Action::Draft { .. }));
    let write = |action| seal::seal(setup, store, secret, &weighed.stepped.account, action, now);
    let written = mails.map(|(at, action)| (at, write(action))).collect();
    Ok((weighed, written))
}

fn commit(
    setup: &Setup,
    store: &mut Store,
    secret: &Secret,
    (weighed, written): (Weighed, Vec<Written>),
    now: &Zoned,
) -> Result<(), DaemonError> {
    let id = weighed.id;
    store.begin()?;
    let done = carry(setup, store, Some(secret), weighed, written, &Event::Tick, now, Grounds::default());
    match store.end(done) {
        Err(DaemonError::Letter(error)) => {
            super::note_trouble(store, &format!("letter:{id}"), now, "letter", &error.to_string())
        }
        other => other,
    }
}
