//! `dunmail simulate`: what would be sent, when and why, if nothing else happened. Nothing is sent or remembered.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::books::Books;
use super::open::Moment;
use super::status::{hold_words, name_of};
use super::table::Table;
use super::{Failure, counted, picture};
use crate::daemon;
use crate::dunning::schedule::Next;
use crate::dunning::simulate::{Drafts, How, Line, Simulation, Span, Subject, What, simulate};
use crate::dunning::{Hold, Mode, Money, QuestionKind, Stage, days_between};

/// What lies further ahead nobody plans by, and holidays may have changed by then.
const FURTHEST_DAYS: i64 = 3660;

/// What would be sent.
#[derive(Debug, clap::Args)]
pub(super) struct Simulate {
    /// The last day, such as 2026-04-30
    #[arg(long, value_name = "DAY", value_parser = day)]
    until: Date,
    /// The first day that is shown [default: today]
    #[arg(long, value_name = "DAY", value_parser = day)]
    from: Option<Date>,
    /// What becomes of drafts: a person sends them on their day, or they wait
    #[arg(long, value_enum, default_value_t = Fate::Sent, value_name = "sent|wait")]
    drafts: Fate,
    /// Take for granted that a bank statement is taken in every day, and shows no payment; else the newest one
    /// grows old, and notices become drafts
    #[arg(long)]
    fresh_statements: bool,
    /// Write the lines to this CSV file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Draw a timeline of every account into this SVG file, which must not be there yet
    #[arg(long, value_name = "FILE.svg")]
    picture: Option<PathBuf>,
    /// As if it were this moment
    #[arg(long, value_name = "T")]
    now: Option<Moment>,
}

/// What becomes of drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Fate {
    Sent,
    Wait,
}

impl Simulate {
    /// Plays, and shows what came of it.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let mut books = Books::open(config, self.now.as_ref())?;
        let from = self.first_day(books.today())?;
        let notes = self.notes(&mut books)?;
        let mut play = simulate(subjects(&books)?, &self.span(&books)?);
        play.lines.retain(|line| line.on >= from);
        if let Some(path) = &self.csv {
            write_new(path, csv(&play.lines).as_bytes())?;
        }
        if let Some(path) = &self.picture {
            write_new(path, picture::svg(&play.lines, from, self.until).as_bytes())?;
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        self.write(&play, from, &notes, &mut out)?;
        Ok(out.flush()?)
    }

    /// The first day that is shown; a simulation looks ahead.
    fn first_day(&self, today: Date) -> Result<Date, Failure> {
        let bad = |line: String| Err(Failure::bad(vec![line]));
        let (from, until) = (self.from.unwrap_or(today), self.until);
        match () {
            () if until < today => bad(format!("--until {until} has passed: it is {today}")),
            () if from < today => bad(format!("--from {from} has passed: it is {today}")),
            () if from > until => bad(format!("--from {from} is later than --until {until}")),
            () if days_between(today, until) > FURTHEST_DAYS => {
                bad(format!("--until {until} is too far away: name a day within ten years"))
            }
            () => Ok(from),
        }
    }

    /// Takes for granted what must be for anything to happen, and says what.
    fn notes(&self, books: &mut Books) -> Result<Vec<String>, Failure> {
        let mut notes = vec![match self.drafts {
            Fate::Sent => "nobody pays or answers; a person sends each draft on its day".to_owned(),
            Fate::Wait => "nobody pays or answers; drafts wait".to_owned(),
        }];
        if super::hold::is_held(books)? {
            notes.push("all sending is stopped: this is as if `dunmail resume` were said now".into());
        }
        let until = daemon::statements_until(&books.store)?.filter(|_| !self.fresh_statements);
        let policy = &mut books.setup.policy;
        policy.statements_until = until;
        if policy.mode == Mode::Observe {
            policy.mode = Mode::Auto;
            notes.push(
                "the mode is observe, so that nothing leaves: this is as if it were auto from now on".into(),
            );
        }
        if let Some(old) = policy.statements_old_from().filter(|old| *old <= self.until) {
            notes.push(format!(
                "no newer bank statement comes, so that from {old} on notices are drafts: --fresh-statements takes \
                 one a day for granted"
            ));
        }
        Ok(notes)
    }

    fn span(&self, books: &Books) -> Result<Span, Failure> {
        Ok(Span {
            from: books.now.clone(),
            until: self.until,
            caps: books.setup.policy.caps,
            left: books.store.sent_counts(books.now.timestamp(), books.today())?,
            drafts: match self.drafts {
                Fate::Sent => Drafts::Sent,
                Fate::Wait => Drafts::Wait,
            },
        })
    }

    fn write(&self, play: &Simulation, from: Date, notes: &[String], out: &mut dyn Write) -> io::Result<()> {
        let until = self.until;
        writeln!(out, "What would happen from {from} to {until} if nothing else happened\n")?;
        if play.lines.is_empty() {
            writeln!(out, "nothing")?;
        } else {
            let mut table = Table::new(&["day", "", "account", "what", "how", "invoices", "amount", "why"]);
            for line in &play.lines {
                table.row(vec![
                    line.on.to_string(),
                    weekday(line.on),
                    line.account.clone(),
                    what_words(line.what),
                    how_words(line).into(),
                    line.invoices.join(", "),
                    amounts(&line.amounts),
                    line.why.clone(),
                ]);
            }
            table.write(out)?;
            writeln!(out, "\n{}", summary(&play.lines))?;
        }
        for note in notes {
            writeln!(out, "{note}")?;
        }
        if !play.ends.is_empty() {
            writeln!(out)?;
            let mut table = Table::new(&["account", &format!("where it stands on {until}")]);
            for (account, next) in &play.ends {
                table.row(vec![account.clone(), next_words(next)]);
            }
            table.write(out)?;
        }
        Ok(())
    }
}

fn subjects(books: &Books) -> Result<Vec<Subject<'_>>, Failure> {
    let mut subjects = Vec::new();
    books.store.each_account(|row| {
        // Without an open invoice nothing comes of itself.
        if row.account.open_invoices().next().is_some() {
            let policy = books.setup.policy_for(&row.account);
            subjects.push(Subject { account: row.account.clone(), policy });
        }
    })?;
    Ok(subjects)
}

/// `12 notices to 3 accounts: 8 sent, 4 drafts; 2 questions to a person, 1 of them a call`
fn summary(lines: &[Line]) -> String {
    let count = |how: How| lines.iter().filter(|line| line.how == how).count();
    let notices = lines.iter().filter(|line| matches!(line.how, How::Sent | How::Draft | How::ByHand));
    let mut accounts: Vec<&str> = notices.map(|line| line.account.as_str()).collect();
    let total = accounts.len();
    accounts.sort_unstable();
    accounts.dedup();
    let calls = lines.iter().filter(|l| l.what == What::Question(QuestionKind::Call)).count();
    let drafts = counted(count(How::Draft), "draft");
    let by_hand = match count(How::ByHand) {
        0 => drafts,
        n => format!("{drafts}, {n} by hand"),
    };
    format!(
        "{} to {}: {} sent, {}; {} to a person, {}",
        counted(total, "notice"),
        counted(accounts.len(), "account"),
        count(How::Sent),
        by_hand,
        counted(count(How::Asks), "question"),
        counted(calls, "call"),
    )
}

/// `Mon`
pub(super) fn weekday(day: Date) -> String {
    day.strftime("%a").to_string()
}

/// The level by its name, or what is asked.
pub(super) fn what_words(what: What) -> String {
    match what {
        What::Notice(level) => level.name().to_owned(),
        What::Question(kind) => name_of(&kind),
    }
}

/// How it comes about.
pub(super) fn how_words(line: &Line) -> &'static str {
    match line.how {
        How::Sent => "sent",
        How::Draft => "draft",
        How::ByHand => "by hand",
        How::Withdrawn => "taken back",
        How::Asks => "asks",
    }
}

/// `100.00 EUR + 20.00 PLN`
pub(super) fn amounts(amounts: &[Money]) -> String {
    let words: Vec<String> = amounts.iter().map(|m| format!("{} {}", m.value, m.currency)).collect();
    words.join(" + ")
}

fn next_words(next: &Next) -> String {
    match next {
        Next::Nothing => "nothing that can be sent: facts are missing, or nothing is owed".into(),
        Next::Held { kind, until } => {
            let hold = Hold { kind: *kind, since: Date::MIN, until: *until, message: None };
            format!("held: {}", hold_words(&hold))
        }
        Next::Pending(Stage::Sealed) => "a notice waits to be sent".into(),
        Next::Pending(Stage::Draft) => "a draft waits in Drafts".into(),
        Next::Pending(Stage::ByHand) => "a letter, call or task waits in Calls".into(),
        Next::Pending(Stage::Unknown) => "did the last one arrive?".into(),
        Next::Waits { on, level } => format!("{level} on {on}"),
        Next::Due(notice) => format!("{} is due", notice.level),
        Next::Handover(_) => "at the end of the ladder".into(),
    }
}

/// RFC 4180, with a heading. What comes from mails begins no formula.
fn csv(lines: &[Line]) -> String {
    let mut out = String::from("day,weekday,account,what,how,invoices,amount,currency,why\r\n");
    for line in lines {
        let values: Vec<String> = line.amounts.iter().map(|m| m.value.to_string()).collect();
        let currencies: Vec<String> = line.amounts.iter().map(|m| m.currency.to_string()).collect();
        let cells = [
            line.on.to_string(),
            weekday(line.on),
            line.account.clone(),
            what_words(line.what),
            how_words(line).to_owned(),
            line.invoices.join(", "),
            values.join(" + "),
            currencies.join(" + "),
            line.why.clone(),
        ];
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

pub(super) fn cell(text: &str) -> String {
    let plain = super::read::plain(text);
    let guarded = match plain.starts_with(['=', '+', '-', '@']) {
        true => format!("'{plain}"),
        false => plain,
    };
    match guarded.contains([',', '"', ';']) {
        true => format!("\"{}\"", guarded.replace('"', "\"\"")),
        false => guarded,
    }
}

pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let made = File::options().write(true).create_new(true).open(path);
    match made.and_then(|mut file| file.write_all(bytes)) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
            let line = format!("{} is already there: name another file, or move it away", path.display());
            Err(Failure::new(line))
        }
        Err(e) => Err(Failure::new(format!("cannot write {}: {e}", path.display()))),
    }
}

pub(super) fn day(text: &str) -> Result<Date, String> {
    text.trim().parse().map_err(|_| "write a day such as 2026-04-30".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_hostile_words() {
        assert_eq!(cell("RE-1"), "RE-1");
        assert_eq!(cell("a, \"b\"\n"), "\"a, \"\"b\"\" \"");
        assert_eq!(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(cell("@kunde.example"), "'@kunde.example");
    }
}
