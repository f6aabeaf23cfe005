//! `dunmail import`: bank statements and open-items lists from files.

use std::cell::RefCell;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::books::Books;
use super::open::Moment;
use super::progress::Progress;
use super::read::plain;
use super::{Failure, counted};
use crate::daemon::{self, Count, Done, Fate, Line, Taken};

/// Largest file, in bytes: that of a camt; other kinds have lower limits of their own.
const LIMIT: u64 = 100 * 1024 * 1024;

/// Bank statements and open-items lists.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// camt, MT940, CSV or XLSX of a bank or a program, or a zip of these; what it is, the file itself says
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// As if it were this moment
    #[arg(long, value_name = "T")]
    now: Option<Moment>,
}

impl Import {
    /// Takes in each file, all of it or nothing; one that cannot be read does not stop the rest.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let mut books = Books::open(config, self.now.as_ref())?;
        let mut failed = false;
        for path in &self.files {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("file").to_owned();
            let bytes = match read(path) {
                Ok(bytes) => bytes,
                Err(why) => {
                    eprintln!("dunmail: {}: {why}", plain(&path.display().to_string()));
                    failed = true;
                    continue;
                }
            };
            let progress = RefCell::new(Progress::new());
            let told = &|done, of| progress.borrow_mut().booked(&plain(&name), done, of);
            let taken = daemon::import(&books.setup, &mut books.store, &name, &bytes, &books.now, Some(told));
            progress.borrow().end();
            for Taken { name, what } in taken? {
                let name = plain(&name);
                match what {
                    Ok(Done::Statement(count)) => println!("{name}: {}", booked(&count)),
                    Ok(Done::List(lines)) => failed |= list(&name, &lines),
                    Ok(Done::PassedOver) => println!("{name}: passed over, neither a statement nor a list"),
                    Err(why) => {
                        eprintln!("dunmail: {name}: {}", plain(&why));
                        failed = true;
                    }
                }
            }
        }
        if failed { Err(Failure::told()) } else { Ok(()) }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let file = std::fs::File::open(path).map_err(|e| e.to_string())?;
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > LIMIT {
        return Err(format!("is larger than {} MB", LIMIT / (1024 * 1024)));
    }
    Ok(bytes)
}

fn booked(count: &Count) -> String {
    let Count { transactions, pending, known, booked, taken_back, asked } = *count;
    let rest = transactions.saturating_sub(pending + known + booked + taken_back + asked);
    let parts = [
        (booked, "paid"),
        (taken_back, "taken back by the bank"),
        (asked, "to be asked about in Review"),
        (known, "known before"),
        (pending, "only announced"),
        (rest, "about no invoice"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    let head = counted(transactions, "transaction");
    if parts.is_empty() { head } else { format!("{head}: {}", parts.join(", ")) }
}

/// Prints what became of a list; whether something of it was not taken in.
fn list(name: &str, lines: &[Line]) -> bool {
    let count = |of: fn(&Fate) -> bool| lines.iter().filter(|line| of(&line.fate)).count();
    let enrolled = count(|f| matches!(f, Fate::Enrolled(_)));
    let parts = [
        (count(|f| matches!(f, Fate::Known)), "known before"),
        (count(|f| matches!(f, Fate::Differs(_))), "otherwise than here"),
        (count(|f| matches!(f, Fate::Refused(_))), "not taken in"),
        (count(|f| matches!(f, Fate::LeftOut(_))), "that do not count"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!(", {n} {what}")).collect();
    println!("{name}: {} enrolled{}", counted(enrolled, "invoice"), parts.concat());
    for Line { line, number, fate } in lines {
        let place = if *line > 0 { format!("line {line}, ") } else { String::new() };
        let number = plain(number);
        match fate {
            Fate::Enrolled(address) => println!("  {place}{number}: enrolled, {}", plain(address)),
            Fate::Differs(why) => println!("  {place}{number}: {}", plain(why)),
            Fate::Refused(why) => println!("  {place}{number}: not taken in: {}", plain(why)),
            Fate::LeftOut(why) => println!("  {place}does not count: {}", plain(why)),
            Fate::Known => {}
        }
    }
    lines.iter().any(|line| matches!(line.fate, Fate::Refused(_)))
}
