//! Reads documents in a second process with limits. The one file of `documents` that does I/O: it starts
//! processes and talks over pipes.
//!
//! The protocol is one question and one answer. To the child: a line with the kind (`xml`, `pdf` or `swift`), then
//! the bytes up to the end of input. From the child: one JSON object, `{"invoices":[…]}`, `{"transactions":[…]}` or
//! `{"error":"…"}`.

use std::io::{self, BufRead, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::statement::{Inner, Transaction};
use super::{Document, DocumentError, InvoiceFacts, Kind};
use crate::dunning::NeverDun;

/// What the child may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Wall clock until it is ended.
    pub time: Duration,
    /// Address space, in bytes (unix only).
    pub memory: u64,
    /// The longest answer, in bytes.
    pub output: u64,
}

impl Default for Limits {
    /// 10 s, 1 GiB, 16 MB: some ten thousands of transactions.
    fn default() -> Self {
        Limits { time: Duration::from_secs(10), memory: 1 << 30, output: 16_000_000 }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Answer {
    Invoices(Vec<Wire>),
    Transactions(Vec<Booking>),
    Error(String),
}

/// Facts with what their public JSON leaves out.
#[derive(Serialize, Deserialize)]
struct Wire {
    #[serde(flatten)]
    facts: InvoiceFacts,
    never_dun: Option<NeverDun>,
    refers_to: Option<String>,
    contact: Option<String>,
    phone: Option<String>,
}

/// A transaction with what its public JSON leaves out.
#[derive(Serialize, Deserialize)]
struct Booking {
    #[serde(flatten)]
    stated: Transaction,
    inner: Inner,
}

/// The child's side: reads one document, answers, returns.
///
/// # Errors
/// Only those of the pipes; a bad document is an answer.
pub fn serve(input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut input = io::BufReader::new(input);
    let mut kind = String::new();
    input.by_ref().take(16).read_line(&mut kind)?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let document = match kind.trim_end() {
        "xml" => Document::read(&bytes, Kind::Xml),
        "pdf" => Document::read(&bytes, Kind::Pdf),
        "swift" => Document::read(&bytes, Kind::Swift),
        other => Err(DocumentError::Child(format!("{other:?} is no kind of document"))),
    };
    let answer = match document {
        Ok(Document::Invoices(invoices)) => Answer::Invoices(
            invoices
                .into_iter()
                .map(|mut facts: InvoiceFacts| Wire {
                    never_dun: facts.never_dun.take(),
                    refers_to: facts.refers_to.take(),
                    contact: facts.contact.take(),
                    phone: facts.phone.take(),
                    facts,
                })
                .collect(),
        ),
        Ok(Document::Statement(transactions)) => Answer::Transactions(
            transactions
                .into_iter()
                .map(|mut stated| Booking { inner: std::mem::take(&mut stated.inner), stated })
                .collect(),
        ),
        Err(error) => Answer::Error(error.to_string()),
    };
    serde_json::to_writer(&mut output, &answer)?;
    output.flush()
}

/// The parent's side: starts `exe read-document`, hands it the bytes, waits for the facts. Blocks for at most
/// `limits.time`; async callers use their runtime's blocking pool.
///
/// # Errors
/// The document's fault, as the child says it, or [`DocumentError::TimedOut`] and [`DocumentError::Child`].
pub fn read(exe: &Path, bytes: &[u8], kind: Kind, limits: Limits) -> Result<Document, DocumentError> {
    let failed = |what: &str, error: io::Error| DocumentError::Child(format!("{what}: {error}"));
    let mut child = command(exe, limits)
        // The child reads hostile bytes: it is not told our secrets.
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed("cannot start it", error))?;
    let (Some(mut to_child), Some(from_child)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(DocumentError::Child("it has no pipes".into()));
    };

    let (sender, answer) = mpsc::channel();
    let read = thread::scope(|scope| {
        // Both ends at once, so that neither pipe can fill up and stall; killing the child ends both threads.
        scope.spawn(move || {
            // A child that dies early breaks this pipe: its answer, or the lack of one, says so.
            let _ = to_child
                .write_all(format!("{}\n", kind.word()).as_bytes())
                .and_then(|()| to_child.write_all(bytes));
        });
        scope.spawn(move || {
            let mut text = Vec::new();
            let read = from_child.take(limits.output.saturating_add(1)).read_to_end(&mut text);
            let _ = sender.send(read.map(|_| text));
        });
        let read = answer.recv_timeout(limits.time);
        let _ = child.kill();
        let _ = child.wait();
        read
    });
    let text = match read {
        Ok(text) => text.map_err(|error| failed("cannot read its answer", error))?,
        Err(RecvTimeoutError::Timeout) => return Err(DocumentError::TimedOut(limits.time.as_secs())),
        Err(RecvTimeoutError::Disconnected) => return Err(DocumentError::Child("it gave no answer".into())),
    };
    if text.len() as u64 > limits.output {
        return Err(DocumentError::TooLarge("more facts than a document has"));
    }
    match serde_json::from_slice(&text) {
        Ok(Answer::Invoices(invoices)) => Ok(Document::Invoices(
            invoices
                .into_iter()
                .map(|wire| InvoiceFacts {
                    never_dun: wire.never_dun,
                    refers_to: wire.refers_to,
                    contact: wire.contact,
                    phone: wire.phone,
                    ..wire.facts
                })
                .collect(),
        )),
        Ok(Answer::Transactions(bookings)) => Ok(Document::Statement(
            bookings.into_iter().map(|b| Transaction { inner: b.inner, ..b.stated }).collect(),
        )),
        Ok(Answer::Error(error)) => Err(DocumentError::Told(error)),
        Err(_) => Err(DocumentError::Child("it died over the document".into())),
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
            limits.time.as_secs().max(1)
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

    const XML: &[u8] = b"<Faktura><Podmiot2><DaneKontaktowe><Telefon>1</Telefon></DaneKontaktowe></Podmiot2>\
                         <Fa><P_2>7</P_2><P_15>0</P_15></Fa></Faktura>";

    fn answer(question: &[u8]) -> String {
        let mut answer = Vec::new();
        serve(question, &mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    #[test]
    fn the_child_answers_with_facts_or_an_error() {
        let facts = answer(&[b"xml\n", XML].concat());
        assert!(
            facts.contains("\"number\":\"7\"") && facts.contains("\"never_dun\":\"zero_total\""),
            "{facts}"
        );
        assert_eq!(answer(b"xml\n<a/>"), r#"{"invoices":[]}"#);
        for question in [b"xml\n<!DOCTYPE a>".as_slice(), b"pdf\nno", b"zip\n", b""] {
            assert!(answer(question).starts_with(r#"{"error":"#));
        }
    }

    fn read_with(script: &str, limits: Limits) -> Result<Document, DocumentError> {
        let folder = tempfile::tempdir().unwrap();
        let exe = folder.path().join("reader");
        std::fs::write(&exe, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&exe, PermissionsExt::from_mode(0o755)).unwrap();
        read(&exe, &[b'x'; 200_000], Kind::Xml, limits)
    }

    #[test]
    fn the_parent_reads_what_the_child_writes() {
        let facts = answer(&[b"xml\n", XML].concat());
        let script = format!("test \"$1\" = read-document && cat >/dev/null && echo '{facts}'");
        let found = read_with(&script, Limits::default()).unwrap();
        assert_eq!(found, Document::read(XML, Kind::Xml).unwrap());
        let Document::Invoices(found) = found else { panic!("no statement was asked for") };
        assert_eq!(found[0].never_dun, Some(NeverDun::ZeroTotal));
        assert_eq!(found[0].phone.as_deref(), Some("1"));
    }

    #[test]
    fn statements_travel_whole() {
        const STA: &[u8] = b":20:1\n:25:DE1/2\n:60F:C260301EUR1,00\n:61:260301RC7,NRTINONREF//B1\n:86:RE-1\n";
        let facts = answer(&[b"swift\n", STA].concat());
        let found = read_with(&format!("cat >/dev/null && echo '{facts}'"), Limits::default()).unwrap();
        assert_eq!(found, Document::read(STA, Kind::Swift).unwrap());
        let Document::Statement(found) = found else { panic!("it is a statement") };
        assert!(found[0].inner.reversal && found[0].inner.bank_reference.as_deref() == Some("B1"));
    }

    #[test]
    fn a_bad_child_is_an_error_in_time() {
        let limits = Limits { time: Duration::from_millis(300), output: 1000, ..Limits::default() };
        assert_eq!(read_with("exec sleep 30", limits), Err(DocumentError::TimedOut(0)));
        let patient = Limits { output: 1000, ..Limits::default() };
        assert!(matches!(read_with("exec yes", patient), Err(DocumentError::TooLarge(_))));
        assert!(matches!(read_with("exit 1", patient), Err(DocumentError::Child(_))));
        assert!(matches!(read(Path::new("/nowhere"), b"", Kind::Pdf, patient), Err(DocumentError::Child(_))));
    }
}
