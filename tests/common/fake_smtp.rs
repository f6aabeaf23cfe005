//! An SMTP server that does as it is told, on loopback.
//!
//! The script names, for a verb, what happens each time that it comes; when its lines are used up, or for a verb
//! without lines, the server behaves. Verbs are those of SMTP in capitals, and besides them `CONNECT` (the
//! greeting), `LINE` (the first line of a mail) and `.` (the end of a mail).

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server does when a verb comes.
#[derive(Debug, Clone)]
pub enum Act {
    /// Writes these bytes as they are.
    Say(&'static [u8]),
    /// Writes the one, and a moment later the other.
    SayTwice(&'static [u8], &'static [u8]),
    /// Writes these bytes, then hangs up.
    SayAndDrop(&'static [u8]),
    /// Hangs up.
    Drop,
    /// Says nothing and keeps the connection.
    Hang,
}

/// What the server saw.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Command lines, without their line ends, of all connections.
    pub commands: Vec<String>,
    /// Whole mails (the dot came), dots unstuffed, with their final CRLF: what a server would deliver.
    pub mails: Vec<Vec<u8>>,
    /// Every byte that came as mail, dots as on the wire, whether its final dot came or not; without that dot.
    pub parts: Vec<u8>,
}

/// A running fake; it ends with the test's runtime.
pub struct Fake {
    pub port: u16,
    seen: Arc<Mutex<Seen>>,
}

impl Fake {
    pub async fn start(script: &[(&'static str, Act)]) -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let script = Arc::new(Mutex::new(script.to_vec()));
        let (shared, lines) = (seen.clone(), script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut conversation = Conversation {
                    stream: BufReader::new(stream),
                    seen: shared.clone(),
                    script: lines.clone(),
                };
                tokio::spawn(async move { conversation.run().await });
            }
        });
        Fake { port, seen }
    }

    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

struct Conversation {
    stream: BufReader<TcpStream>,
    seen: Arc<Mutex<Seen>>,
    script: Arc<Mutex<Vec<(&'static str, Act)>>>,
}

/// The usual answers; EHLO's offers what submission servers offer.
fn usual(verb: &str) -> &'static [u8] {
    match verb {
        "CONNECT" => b"220 fake ESMTP\r\n",
        "EHLO" => b"250-fake\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN LOGIN\r\n",
        "AUTH" => b"235 2.7.0 welcome\r\n",
        "DATA" => b"354 go on\r\n",
        "." => b"250 2.0.0 queued as 1\r\n",
        "QUIT" => b"221 bye\r\n",
        "LINE" => b"",
        _ => b"250 ok\r\n",
    }
}

impl Conversation {
    /// Answers a verb; the words said, or `None` if that was the end.
    async fn answer(&mut self, verb: &str) -> Option<&'static [u8]> {
        let scripted = {
            let mut script = self.script.lock().unwrap();
            script.iter().position(|(v, _)| *v == verb).map(|at| script.remove(at).1)
        };
        let (words, goes_on) = match scripted {
            None => (usual(verb), verb != "QUIT"),
            Some(Act::Say(words)) => (words, true),
            Some(Act::SayTwice(words, later)) => {
                self.stream.get_mut().write_all(words).await.ok()?;
                tokio::time::sleep(std::time::Duration::from_millis(30)).await;
                self.stream.get_mut().write_all(later).await.ok()?;
                return Some(words);
            }
            Some(Act::SayAndDrop(words)) => (words, false),
            Some(Act::Drop) => (&b""[..], false),
            Some(Act::Hang) => std::future::pending().await,
        };
        self.stream.get_mut().write_all(words).await.ok()?;
        goes_on.then_some(words)
    }

    async fn line(&mut self) -> Option<Vec<u8>> {
        let mut line = Vec::new();
        self.stream.read_until(b'\n', &mut line).await.ok()?;
        (!line.is_empty()).then_some(line)
    }

    async fn run(&mut self) -> Option<()> {
        self.answer("CONNECT").await?;
        loop {
            let line = self.line().await?;
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            self.seen.lock().unwrap().commands.push(line.clone());
            let verb = line.split([' ', ':']).next().unwrap_or_default();
            let words = self.answer(verb).await?;
            if verb == "DATA" && words.starts_with(b"354") {
                self.mail().await?;
            }
        }
    }

    async fn mail(&mut self) -> Option<()> {
        let mut mail = Vec::new();
        loop {
            let line = self.line().await?;
            if line == b".\r\n" {
                self.seen.lock().unwrap().mails.push(mail);
                return self.answer(".").await.map(drop);
            }
            let first = mail.is_empty();
            mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            self.seen.lock().unwrap().parts.extend_from_slice(&line);
            if first {
                self.answer("LINE").await?;
            }
        }
    }
}
