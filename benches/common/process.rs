//! What this process itself has used: others may use the machine meanwhile.

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What a piece of work takes of this process's own time, and what comes of it.
pub fn time_of<T>(what: impl FnOnce() -> T) -> (Duration, T) {
    let (before, began) = (on_the_cpu(), Instant::now());
    let done = black_box(what());
    let wall = began.elapsed();
    (on_the_cpu().zip(before).map_or(wall, |(after, before)| after.saturating_sub(before)), done)
}

/// The time that this process has run so far (Linux).
fn on_the_cpu() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(stat.split_whitespace().next()?.parse().ok()?))
}

/// The time that all threads of this process have run so far (Linux, in hundredths of a second).
#[allow(dead_code, reason = "one bench alone has threads")]
pub fn all_threads() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name, which may hold anything: the 12th and 13th field (proc(5): utime, stime).
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().skip(11).take(2));
    let ticks: u64 = fields.into_iter().flatten().filter_map(|f| f.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory that this process ever had, in MB (Linux; elsewhere 0).
pub fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0 / 1e6
}
