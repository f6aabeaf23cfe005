//! Files from outside, damaged by chance: some hundred of each format, always the same; `FUZZ=60 cargo test --release --test
//! fuzz` goes on for a minute each, `FUZZ_SEED` with other chance. The checks are those of libFuzzer's targets in `fuzz`.
//!
//! An input that panics or takes longer than ten seconds is written to the folder for temporary files, and named. What was
//! found so lies in `fuzz/seeds`, and is tried each time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[path = "../fuzz/checks.rs"]
mod checks;

/// How many inputs of each format are tried if nobody says for how long.
const FEW: usize = 60;
/// An input is no longer than this; a seed may be.
const LONGEST: usize = 64 * 1024;
/// What takes longer is an error: a child process would be stopped.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many inputs are kept to damage further.
const KEPT: usize = 2_000;

/// Pieces of text that decide something in one format or another.
const PIECES: [&str; 60] = [
    "<",
    ">",
    "/>",
    "</",
    "<![CDATA[",
    "]]>",
    "<!--",
    "&#x0;",
    "&amp;",
    "\"",
    "'",
    "=",
    ":",
    ";",
    ",",
    ".",
    "-",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "ß",
    "😀",
    "0",
    "9",
    "1e9",
    "-1",
    "99999999999999999999",
    "0.00",
    "1.234,56",
    "2026-02-30",
    "31.02.2026",
    "00.00.0000",
    "29022026",
    ":61:",
    ":86:",
    ":62F:",
    "?20",
    "/EREF/",
    "<Ntry>",
    "</Ntry>",
    "<Amt>",
    "obj",
    "endobj",
    "stream\n",
    "endstream",
    "<<",
    ">>",
    "/Length 99999999",
    "(",
    ")",
    "Tj",
    "BT",
    "ET",
    "%PDF-1.7",
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
];

/// A small generator of chance (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// Below `end`, which is more than nothing.
    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end.max(1)
    }

    fn range(&mut self, length: usize, most: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..(start + 1 + self.below(most)).min(length).max(start)
    }
}

/// Damages an input in one to eight places.
fn damage(bytes: &mut Vec<u8>, pool: &[Vec<u8>], chance: &mut Chance) {
    for _ in 0..1 + chance.below(8) {
        let length = bytes.len();
        let at = chance.below(length + 1);
        match chance.below(10) {
            0 if length > 0 => bytes[at.min(length - 1)] ^= 1 << chance.below(8),
            1 if length > 0 => bytes[at.min(length - 1)] = chance.below(256) as u8,
            2 => drop(bytes.drain(chance.range(length, 64))),
            3 => drop(bytes.drain(chance.range(length, length / 2 + 1))),
            4 => {
                let copy = bytes[chance.range(length, 128)].to_vec();
                drop(bytes.splice(at..at, copy));
            }
            5 => {
                // Of another input, so that parts meet that never do.
                let other = &pool[chance.below(pool.len())];
                let copy = other[chance.range(other.len(), 512)].to_vec();
                drop(bytes.splice(at..at, copy));
            }
            6 | 7 => {
                let piece = PIECES[chance.below(PIECES.len())].as_bytes();
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            8 => {
                // A figure becomes another, or many.
                let digits: Vec<usize> = (0..length).filter(|n| bytes[*n].is_ascii_digit()).collect();
                if !digits.is_empty() {
                    let digit = digits[chance.below(digits.len())];
                    let many = vec![b'0' + chance.below(10) as u8; 1 + chance.below(2) * chance.below(40)];
                    drop(bytes.splice(digit..=digit, many));
                }
            }
            _ => {
                let copy = bytes[chance.range(length, 32)].to_vec();
                let times = chance.below(64);
                drop(bytes.splice(at..at, copy.repeat(times)));
            }
        }
        bytes.truncate(LONGEST);
    }
}

/// Every file below the folders whose name ends so.
fn seeds(folders: &[&str], ends: &[&str]) -> Vec<Vec<u8>> {
    fn walk(folder: &Path, ends: &[&str], into: &mut Vec<PathBuf>) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                walk(&path, ends, into);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                into.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    folders
        .iter()
        .for_each(|folder| walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ends, &mut paths));
    paths.sort();
    assert!(!paths.is_empty(), "no seeds in {folders:?}");
    paths.iter().map(|path| std::fs::read(path).unwrap()).filter(|bytes| bytes.len() <= 256 * 1024).collect()
}

fn told(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap())
}

fn fuzz(name: &str, check: fn(&[u8]), mut pool: Vec<Vec<u8>>) {
    let long = told("FUZZ").map(Duration::from_secs);
    let mut chance = Chance(told("FUZZ_SEED").unwrap_or(7).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let found = std::env::temp_dir().join(format!("dunmail-fuzz-{name}-{}", std::process::id()));
    let attempt = |bytes: &[u8]| {
        // A stack that overflows takes the process with it: the input is there to be looked at.
        if long.is_some() {
            std::fs::write(&found, bytes).unwrap();
        }
        let begun = Instant::now();
        let fine = catch_unwind(AssertUnwindSafe(|| check(bytes))).is_ok();
        let took = begun.elapsed();
        if !fine || took > PATIENCE {
            std::fs::write(&found, bytes).unwrap();
            panic!(
                "{name}: {} after {took:?}: {}",
                if fine { "too slow" } else { "a panic" },
                found.display()
            );
        }
        took
    };
    // Rules are made ready when they are first needed: that is no input's time.
    check(b"");
    let mut slowest = pool.iter().map(|seed| attempt(seed)).max().unwrap_or_default();
    let whole = pool.len();
    let (begun, mut tried) = (Instant::now(), 0);
    while long.map_or(tried < FEW, |long| begun.elapsed() < long) {
        let mut bytes = pool[chance.below(pool.len())].clone();
        damage(&mut bytes, &pool, &mut chance);
        slowest = slowest.max(attempt(&bytes));
        tried += 1;
        // Damage upon damage; the whole ones stay.
        if chance.below(8) == 0 {
            match pool.len() < whole + KEPT {
                true => pool.push(bytes),
                false => {
                    let at = whole + chance.below(KEPT);
                    pool[at] = bytes;
                }
            }
        }
    }
    let _ = std::fs::remove_file(&found);
    println!("{name}: {whole} seeds, {tried} damaged inputs, the slowest took {slowest:?}");
}

#[test]
fn camt() {
    fuzz("camt", checks::camt, seeds(&["tests/documents/statements", "fuzz/seeds/camt"], &[".xml", ".bin"]));
}

#[test]
fn e_invoice() {
    fuzz(
        "e_invoice",
        checks::e_invoice,
        seeds(&["tests/documents/xml", "fuzz/seeds/e_invoice"], &[".xml", ".bin"]),
    );
}

#[test]
fn mail() {
    fuzz("mail", checks::mail, seeds(&["tests/mail", "fuzz/seeds/mail"], &[".eml", ".bin"]));
}

#[test]
fn mt940() {
    fuzz(
        "mt940",
        checks::mt940,
        seeds(&["tests/documents/statements", "fuzz/seeds/mt940"], &[".sta", ".mt940", ".txt", ".bin"]),
    );
}

#[test]
fn packed() {
    fuzz(
        "packed",
        checks::packed,
        seeds(&["tests/documents/tables", "fuzz/seeds/packed"], &[".zip", ".xlsx", ".bin"]),
    );
}

#[test]
fn pdf() {
    let mut pool = seeds(&["fuzz/seeds/pdf"], &[".pdf", ".bin"]);
    pool.extend(seeds(&["tests/documents/pdf"], &["s.pdf"]));
    fuzz("pdf", checks::pdf, pool);
}

#[test]
fn reply() {
    fuzz("reply", checks::reply, seeds(&["fuzz/seeds/reply"], &[".txt", ".bin"]));
}

#[test]
fn table() {
    fuzz("table", checks::table, seeds(&["tests/documents/tables", "fuzz/seeds/table"], &[".csv", ".bin"]));
}
