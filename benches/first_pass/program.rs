//! The program under measurement, watched from outside.

use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// What one run took.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    pub wall: Duration,
    /// Of that, by the stages of the pass, as the program itself says.
    pub stages: Vec<(String, Duration)>,
    /// Of the program and the children that it waited for, to 10 ms.
    pub processor: Duration,
    /// The most memory that it held, without its children's (KiB).
    pub memory: u64,
}

impl Taken {
    /// How long these stages took.
    pub fn stage(&self, names: &[&str]) -> Duration {
        self.stages.iter().filter(|(name, _)| names.contains(&name.as_str())).map(|(_, took)| *took).sum()
    }
}

/// One pass, `run --once`; what it said, and what it took.
pub fn pass(config: &Path, now: &str) -> Result<(String, Taken), Box<dyn Error>> {
    let began = Instant::now();
    let child = Command::new(env!("CARGO_BIN_EXE_dunmail"))
        .arg("--config")
        .arg(config)
        .args(["run", "--once", "--now", now])
        .env("RUST_LOG", "dunmail::daemon=debug")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let proc = Path::new("/proc").join(child.id().to_string());
    let ended = AtomicBool::new(false);
    let (output, mut taken) = thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut taken = Taken::default();
            while !ended.load(Ordering::Relaxed) {
                look(&proc, &mut taken);
                thread::sleep(Duration::from_millis(5));
            }
            taken
        });
        let output = child.wait_with_output();
        let wall = began.elapsed();
        ended.store(true, Ordering::Relaxed);
        let taken = Taken { wall, ..watch.join().unwrap_or_default() };
        output.map(|output| (output, taken))
    })?;
    if !output.status.success() {
        return Err(format!("the pass failed: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    taken.wall = taken.wall.max(Duration::from_micros(1));
    taken.stages = String::from_utf8_lossy(&output.stderr).lines().filter_map(stage).collect();
    Ok((String::from_utf8_lossy(&output.stdout).trim().to_owned(), taken))
}

/// A line of the log that says how long a stage took: `… took stage="sync" ms=1200`.
fn stage(line: &str) -> Option<(String, Duration)> {
    let (name, ms) = line.split_once("took stage=\"")?.1.split_once("\" ms=")?;
    Some((name.to_owned(), Duration::from_millis(ms.trim().parse().ok()?)))
}

/// The kernel's own counts only grow: the last look before the end is the right one.
fn look(proc: &Path, taken: &mut Taken) {
    /// USER_HZ is 100 in the interface of every Linux that this runs on.
    const TICK: Duration = Duration::from_millis(10);
    let status = fs::read_to_string(proc.join("status")).unwrap_or_default();
    let peak =
        status.lines().find_map(|l| l.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    taken.memory = taken.memory.max(peak.unwrap_or_default());
    let stat = fs::read_to_string(proc.join("stat")).unwrap_or_default();
    // After the name in brackets: state is field 3; utime, stime, cutime and cstime are 14 to 17 (proc(5)).
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u32 = fields.skip(11).take(4).filter_map(|f| f.parse::<u32>().ok()).sum();
    taken.processor = taken.processor.max(TICK * ticks);
}

/// How busy the machine is: processes that want to run, on average over the last minute, for each processor.
pub fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    let wanting: f64 = text.split(' ').next()?.parse().ok()?;
    Some(wanting / thread::available_parallelism().ok()?.get() as f64)
}
