//! Reads documents in a second process with limits. The one file of `documents` that does I/O: it starts
//! processes and talks over pipes.
//!
//! The protocol is questions and answers in turns, up to the end of input. To the child: a line with the kind (`xml`,
//! `pdf`, `swift`, `table` or `packed`) and the number of bytes, then the bytes. From the child: a line with one JSON
//! object, `{"invoices":[…]}`, `{"transactions":[…]}`, `{"paper":{…}}`, `{"table":…}`, `{"archive":[…]}` or
//! `{"error":"…"}`. Of a long statement lines with `{"more":[…]}` come before it, each with some of the transactions, so
//! that no line is long: the rest is in the last one. Before the first question a user's own rule files for tables may come, as the kind `layouts`; these
//! have no answer.

use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::answer::{Answer, Booking};
use super::{Document, DocumentError, Kind, Layouts};

/// How many documents one process reads: to start one takes as long as to read a hundred pictures, and no process need
/// last for ever.
const DOCUMENTS: u32 = 128;

/// How many transactions stand in one line of an answer, some 400 kB.
const PIECE: usize = 1000;
/// How many transactions an answer may have: five times those of the longest camt file that is read.
const MOST_TRANSACTIONS: usize = 500_000;

/// What the child may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Wall clock for one document, until the child is ended; each whole MB of it adds two seconds.
    pub time: Duration,
    /// Address space, in bytes (unix only).
    pub memory: u64,
    /// The longest line of an answer, in bytes. A statement's transactions come in several.
    pub output: u64,
}

impl Default for Limits {
    /// 10 s, 1 GiB, 16 MB.
    fn default() -> Self {
        Limits { time: Duration::from_secs(10), memory: 1 << 30, output: 16_000_000 }
    }
}

/// The child's side: reads documents, answers, returns at the end of input.
///
/// # Errors
/// Those of the pipes, and a question that is none; a bad document is an answer.
pub fn serve(input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut input = io::BufReader::new(input);
    let mut layouts: Option<Layouts> = None;
    loop {
        let mut question = String::new();
        if input.by_ref().take(64).read_line(&mut question)? == 0 {
            return Ok(());
        }
        let asked = question.trim_end().split_once(' ').and_then(|(k, n)| Some((k, n.parse().ok()?)));
        let (kind, length) = asked.ok_or(io::ErrorKind::InvalidData)?;
        let mut bytes = Vec::new();
        input.by_ref().take(length).read_to_end(&mut bytes)?;
        if kind == "layouts" {
            let own: Vec<(String, String)> = serde_json::from_slice(&bytes)?;
            layouts = Some(Layouts::with(&own).map_err(|_| io::ErrorKind::InvalidData)?);
            continue;
        }
        let mut answer = Answer::to(kind, &bytes, &mut layouts);
        drop(bytes);
        if let Some(bookings) = answer.bookings() {
            let last = bookings.len() - bookings.len() % PIECE;
            let rest = bookings.split_off(last);
            let mut whole = std::mem::replace(bookings, rest).into_iter();
            while whole.len() > 0 {
                line(&mut output, &Answer::More(whole.by_ref().take(PIECE).collect()))?;
            }
        }
        line(&mut output, &answer)?;
        output.flush()?;
    }
}

fn line(output: &mut impl Write, answer: &Answer) -> io::Result<()> {
    serde_json::to_writer(&mut *output, answer)?;
    output.write_all(b"\n")
}

/// The parent's side: processes that read documents, started with the first of them, and anew when one has failed.
#[derive(Debug)]
pub struct Child {
    exe: PathBuf,
    limits: Limits,
    /// What a new process is told first: a user's own rule files.
    told: Vec<u8>,
    /// Processes that wait for a document: as many as were ever asked at once.
    idle: Mutex<Vec<Running>>,
}

impl Child {
    /// Will run `exe read-document` with these limits.
    pub fn new(exe: PathBuf, limits: Limits) -> Child {
        Child { exe, limits, told: Vec::new(), idle: Mutex::new(Vec::new()) }
    }

    /// The same, with a user's own rule files for tables.
    pub fn with_layouts(self, layouts: &Layouts) -> Child {
        let told = match layouts.own() {
            [] => Vec::new(),
            own => serde_json::to_vec(own).unwrap_or_default(),
        };
        Child { told, ..self }
    }

    /// Hands over a document and waits for its facts, at most `limits.time` and what its size adds, or twice that if the
    /// process has to be started anew. Blocks.
    ///
    /// # Errors
    /// The document's fault, as the child says it, or [`DocumentError::TimedOut`] and [`DocumentError::Child`].
    pub fn read(&self, bytes: &[u8], kind: Kind) -> Result<Document, DocumentError> {
        let used = self.idle().pop();
        let first = used.map(|mut running| (running.ask(bytes, kind, self.limits), running));
        let (answer, running) = match first {
            // An earlier document may be to blame: only a fresh process proves this one bad.
            None | Some((Err(DocumentError::Child(_)), _)) => {
                let mut fresh = Running::start(&self.exe, self.limits, &self.told)?;
                (fresh.ask(bytes, kind, self.limits)?, fresh)
            }
            Some((answer, running)) => (answer?, running),
        };
        if running.left > 0 {
            self.idle().push(running);
        }
        answer.into()
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Running>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A process that waits for a document. It ends with this value.
#[derive(Debug)]
struct Running {
    process: std::process::Child,
    to: ChildStdin,
    from: io::BufReader<ChildStdout>,
    left: u32,
}

impl Running {
    fn start(exe: &Path, limits: Limits, told: &[u8]) -> Result<Running, DocumentError> {
        let mut process = command(exe, limits)
            // The child reads hostile bytes: it is not told our secrets.
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| DocumentError::Child(format!("cannot start it: {error}")))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(mut to), Some(from)) => {
                if !told.is_empty() {
                    // A child that dies early breaks this pipe: it will give no answer.
                    let _ = to.write_all(format!("layouts {}\n", told.len()).as_bytes());
                    let _ = to.write_all(told);
                }
                Ok(Running { process, to, from: io::BufReader::new(from), left: DOCUMENTS })
            }
            _ => Err(DocumentError::Child("it has no pipes".into())),
        }
    }

    /// One question. After an error the process is of no more use.
    fn ask(&mut self, bytes: &[u8], kind: Kind, limits: Limits) -> Result<Answer, DocumentError> {
        self.left = self.left.saturating_sub(1);
        // A year's statement on a busy machine.
        let time = limits.time.saturating_add(Duration::from_secs(2 * (bytes.len() as u64 / 1_000_000)));
        let Running { process, to, from, .. } = self;
        let (sender, answer) = mpsc::channel();
        let (wrote, written) = mpsc::channel();
        let read = thread::scope(|scope| {
            // Both ends at once, so that neither pipe can fill up and stall; killing the child ends both threads.
            scope.spawn(move || {
                // A child that dies early breaks this pipe: its answer, or the lack of one, says so.
                let _ = to
                    .write_all(format!("{} {}\n", kind.word(), bytes.len()).as_bytes())
                    .and_then(|()| to.write_all(bytes));
                let _ = wrote.send(());
            });
            scope.spawn(move || {
                let _ = sender.send(hear(from, limits.output));
            });
            let read = answer.recv_timeout(time);
            // An answer before the end of the question is none of ours.
            if !(matches!(read, Ok(Ok(_))) && written.recv_timeout(time).is_ok()) {
                let _ = process.kill();
            }
            read
        });
        match read {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => Err(DocumentError::TimedOut(time.as_secs())),
            Err(RecvTimeoutError::Disconnected) => Err(DocumentError::Child("it gave no answer".into())),
        }
    }
}

/// An answer: its lines, put together.
fn hear(from: &mut io::BufReader<ChildStdout>, longest: u64) -> Result<Answer, DocumentError> {
    let too_large = || DocumentError::TooLarge("more facts than a document has");
    let mut before: Vec<Booking> = Vec::new();
    let mut text = Vec::new();
    loop {
        text.clear();
        from.take(longest.saturating_add(1))
            .read_until(b'\n', &mut text)
            .map_err(|error| DocumentError::Child(format!("cannot read its answer: {error}")))?;
        if text.len() as u64 > longest {
            return Err(too_large());
        }
        let died = || DocumentError::Child("it died over the document".into());
        if !text.ends_with(b"\n") {
            return Err(died());
        }
        let mut answer: Answer = serde_json::from_slice(&text).map_err(|_| died())?;
        if let Answer::More(piece) = answer {
            before.extend(piece);
            if before.len() > MOST_TRANSACTIONS {
                return Err(too_large());
            }
            continue;
        }
        if let Some(bookings) = answer.bookings().filter(|_| !before.is_empty()) {
            before.append(bookings);
            *bookings = before;
        }
        return Ok(answer);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `exe read-document` below a shell that sets the limits and then becomes it, so that killing reaches it.
#[cfg(unix)]
fn command(exe: &Path, limits: Limits) -> Command {
    let mut command = Command::new("/bin/sh");
    command
        .arg("-c")
        .arg(format!(
            "ulimit -c 0; ulimit -v {}; ulimit -t {}; exec \"$0\" read-document",
            limits.memory / 1024,
            // Only for a child that outlives its parent: else the wall clock ends it.
            limits.time.as_secs().max(1).saturating_mul(u64::from(DOCUMENTS))
        ))
        .arg(exe);
    command
}

/// `exe read-document`; there is no limit on its memory here.
#[cfg(not(unix))]
fn command(exe: &Path, _: Limits) -> Command {
    let mut command = Command::new(exe);
    command.arg("read-document");
    command
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::dunning::NeverDun;

    const XML: &[u8] = b"<Faktura><Podmiot2><DaneKontaktowe><Telefon>1</Telefon></DaneKontaktowe></Podmiot2>\
                         <Fa><P_2>7</P_2><P_15>0</P_15></Fa></Faktura>";

    fn answers(questions: &[(&str, &[u8])]) -> String {
        let asked: Vec<u8> = questions
            .iter()
            .flat_map(|(kind, bytes)| [format!("{kind} {}\n", bytes.len()).as_bytes(), bytes].concat())
            .collect();
        let mut answers = Vec::new();
        serve(&asked[..], &mut answers).unwrap();
        String::from_utf8(answers).unwrap()
    }

    #[test]
    fn the_child_answers_each_question_with_facts_or_an_error() {
        let facts = answers(&[("xml", XML)]);
        assert!(
            facts.contains("\"number\":\"7\"") && facts.contains("\"never_dun\":\"zero_total\""),
            "{facts}"
        );
        let bad: [(&str, &[u8]); 4] =
            [("xml", b"<!DOCTYPE a>"), ("pdf", b"no"), ("packed", b"\n"), ("", b"")];
        let said = answers(&[&[("xml", b"<a/>" as &[u8])], &bad[..], &[("xml", XML)]].concat());
        let lines: Vec<&str> = said.split_inclusive('\n').collect();
        assert_eq!((lines[0], lines[5]), ("{\"invoices\":[]}\n", facts.as_str()));
        assert!(lines[1..5].iter().all(|line| line.starts_with(r#"{"error":"#)), "{said}");
        assert!(serve(&b"xml many\n<a/>"[..], io::sink()).is_err());
    }

    const SIZE: usize = 200_000;

    /// Asks a child that is this script so often; the last answer.
    fn read_with(script: &str, limits: Limits, times: usize) -> Result<Document, DocumentError> {
        let folder = tempfile::tempdir().unwrap();
        let exe = folder.path().join("reader");
        std::fs::write(&exe, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&exe, PermissionsExt::from_mode(0o755)).unwrap();
        let child = Child::new(exe, limits);
        (0..times).map(|_| child.read(&[b'x'; SIZE], Kind::Xml)).last().unwrap()
    }

    /// Takes in one question.
    const TAKE: &str = "read -r question && head -c 200000 >/dev/null";

    #[test]
    fn the_parent_reads_what_the_child_writes() {
        let facts = answers(&[("xml", XML)]);
        let script = format!("test \"$1\" = read-document; while {TAKE}; do echo '{}'; done", facts.trim());
        let found = read_with(&script, Limits::default(), 3).unwrap();
        assert_eq!(found, Document::read(XML, Kind::Xml).unwrap());
        let Document::Invoices(found) = found else { panic!("no statement was asked for") };
        assert_eq!(found[0].never_dun, Some(NeverDun::ZeroTotal));
        assert_eq!(found[0].phone.as_deref(), Some("1"));
    }

    #[test]
    fn statements_travel_whole() {
        const STA: &[u8] = b":20:1\n:25:DE1/2\n:60F:C260301EUR1,00\n:61:260301RC7,NRTINONREF//B1\n:86:RE-1\n";
        let facts = answers(&[("swift", STA)]);
        let script = format!("{TAKE} && echo '{}'", facts.trim());
        let found = read_with(&script, Limits::default(), 1).unwrap();
        assert_eq!(found, Document::read(STA, Kind::Swift).unwrap());
        let Document::Statement(found) = found else { panic!("it is a statement") };
        assert!(found[0].inner.reversal && found[0].inner.bank_reference.as_deref() == Some("B1"));
    }

    #[test]
    fn long_statements_come_in_pieces() {
        let mut sta = String::from(":20:1\n:25:DE1/2\n:60F:C260301EUR1,00\n");
        for n in 0..3 * PIECE + 1 {
            sta += &format!(":61:260301C7,NTRFNONREF//B{n}\n:86:RE-{n}\n");
        }
        let facts = answers(&[("swift", sta.as_bytes())]);
        let longest = facts.lines().map(str::len).max().unwrap() as u64;
        assert_eq!(facts.lines().count(), 4);
        let folder = tempfile::tempdir().unwrap();
        let said = folder.path().join("said");
        std::fs::write(&said, &facts).unwrap();
        let script = format!("{TAKE} && cat {}", said.display());
        let limits = Limits { output: longest + 1, ..Limits::default() };
        assert!(facts.len() as u64 > 2 * limits.output);
        let found = read_with(&script, limits, 1).unwrap();
        assert_eq!(found, Document::read(sta.as_bytes(), Kind::Swift).unwrap());
        std::fs::write(&said, &facts[..facts.len() / 2]).unwrap();
        assert!(matches!(read_with(&script, limits, 1), Err(DocumentError::Child(_))));
    }

    #[test]
    fn a_child_that_died_is_started_anew() {
        // It answers once: the second document finds it dead.
        let script = format!("{TAKE} && echo '{{\"invoices\":[]}}'");
        assert_eq!(read_with(&script, Limits::default(), 3), Ok(Document::Invoices(Vec::new())));
        let many = format!("while {TAKE}; do echo '{{\"invoices\":[]}}'; done");
        assert_eq!(
            read_with(&many, Limits::default(), DOCUMENTS as usize + 2),
            Ok(Document::Invoices(Vec::new()))
        );
    }

    #[test]
    fn a_bad_child_is_an_error_in_time() {
        let limits = Limits { time: Duration::from_millis(300), output: 1000, ..Limits::default() };
        assert_eq!(read_with("exec sleep 30", limits, 2), Err(DocumentError::TimedOut(0)));
        assert_eq!(
            read_with("echo '{\"invoices\":[]}'; exec sleep 30", limits, 2),
            Ok(Document::Invoices(Vec::new()))
        );
        let patient = Limits { output: 1000, ..Limits::default() };
        let endless = "exec tr '\\0' x </dev/zero";
        assert!(matches!(read_with(endless, patient, 1), Err(DocumentError::TooLarge(_))));
        for bad in ["exit 1", "echo nonsense", "printf half"] {
            assert!(matches!(read_with(bad, patient, 2), Err(DocumentError::Child(_))), "{bad}");
        }
        let nowhere = Child::new("/nowhere".into(), patient);
        assert!(matches!(nowhere.read(b"", Kind::Pdf), Err(DocumentError::Child(_))));
    }
}
