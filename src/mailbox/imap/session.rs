//! One command at a time over async-imap's stream and parser, which are all that is used of it: its own methods
//! report failures as empty success. Here a tagged NO or BAD, an end of data, a BYE, a parse error and silence are
//! errors, and every answer is read to its end.
//!
//! Commands are written straight to the transport: what async-imap writes, it also logs.

use std::borrow::Cow;
use std::io::ErrorKind;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_imap::imap_proto::{MailboxDatum, Outcome, Response, ResponseCode, Status};
use futures::FutureExt;
use tokio::io::AsyncWriteExt;

use super::super::MailboxError;
use super::login::PARTING;
use super::transport::Transport;
use super::words::{Capabilities, plain_text};

/// A server that sends less than this within the time-out counts as silent (bytes).
const TRICKLE: u64 = 1024;

/// Bytes are written in pieces, each within the time-out.
const PIECE: usize = 64 * 1024;

/// Where the conversation stands. A call whose future is dropped leaves it elsewhere than at `Ready`; the next one
/// reads the rest of the old answer first, if that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Ready,
    /// A command may have been sent in part: nothing helps.
    Sending,
    /// A command was sent, its tagged answer is outstanding.
    Sent(String),
    /// The same for IDLE, which DONE must end if the server has accepted it.
    Idle {
        tag: String,
        accepted: bool,
    },
    Broken,
}

/// A logged-in connection.
#[derive(Debug)]
pub(super) struct Session {
    client: async_imap::Client<Transport>,
    received: Arc<AtomicU64>,
    state: State,
    tag: u32,
    timeout: Duration,
    pub server: String,
    pub capabilities: Capabilities,
    /// Whether the selected folder has changed since it was last looked at.
    pub news: bool,
    /// The last EXISTS that was taken note of.
    pub exists: u32,
}

/// The tagged OK: its code and what else it said.
pub(super) type Answer = Option<ResponseCode<'static>>;

/// What a response means to the conversation.
enum Heard {
    /// `+`.
    Continue,
    /// A tagged answer.
    Done {
        tag: String,
        /// The code if it was OK, the server's words if not.
        outcome: Result<Answer, String>,
    },
    /// Everything else.
    Data,
}

/// How a wait for news ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Idled {
    News,
    Time,
    Refused,
}

impl Session {
    pub fn new(transport: Transport, capabilities: Capabilities, server: String, timeout: Duration) -> Self {
        Self {
            received: transport.received(),
            client: async_imap::Client::new(transport),
            state: State::Ready,
            tag: 0,
            timeout,
            server,
            capabilities,
            news: false,
            exists: 0,
        }
    }

    /// Runs a command; `on` sees every untagged response. `name` is for errors and holds no argument.
    pub async fn run(
        &mut self,
        name: &'static str,
        line: &str,
        on: &mut dyn FnMut(&Response<'_>),
    ) -> Result<Answer, MailboxError> {
        self.send(name, line).await?;
        self.finish(name, on).await
    }

    /// Sends a command and leaves its answer to [`Session::finish`]; any other call reads that to its end and drops it.
    /// Returns the command's tag.
    pub async fn send(&mut self, name: &'static str, line: &str) -> Result<String, MailboxError> {
        self.ready().await?;
        let tag = self.next_tag();
        self.state = State::Sending;
        self.write(name, format!("{tag} {line}\r\n").as_bytes()).await?;
        self.state = State::Sent(tag.clone());
        Ok(tag)
    }

    /// Whether the answer to this command is still to be read.
    pub fn awaits(&self, tag: &str) -> bool {
        matches!(&self.state, State::Sent(sent) if sent == tag)
    }

    /// Runs a command that ends with literals (RFC 9051 section 4.3), each behind words of its own: APPEND.
    pub async fn run_with_literals(
        &mut self,
        name: &'static str,
        line: &str,
        literals: &[(String, Cow<'_, [u8]>)],
    ) -> Result<Answer, MailboxError> {
        self.ready().await?;
        let tag = self.next_tag();
        self.state = State::Sending;
        let mut before = format!("{tag} {line}");
        for (words, literal) in literals {
            // RFC 7888: without waiting for the server's leave. Large ones wait, so that it can refuse before they are
            // sent.
            let at_once = self.capabilities.has("LITERAL+") && literal.len() <= 1024 * 1024
                || self.capabilities.has("LITERAL-") && literal.len() <= 4096;
            let plus = if at_once { "+" } else { "" };
            self.write(name, format!("{before} {words} {{{}{plus}}}\r\n", literal.len()).as_bytes()).await?;
            let mut leave = at_once;
            while !leave {
                match self.read(name, &mut |_| {}).await? {
                    Heard::Continue => leave = true,
                    Heard::Done { tag: answered, outcome } => {
                        self.state = State::Sent(tag);
                        return self.judge(name, &answered, outcome);
                    }
                    Heard::Data => {}
                }
            }
            self.write(name, literal).await?;
            before.clear();
        }
        self.write(name, b"\r\n").await?;
        self.state = State::Sent(tag);
        self.finish(name, &mut |_| {}).await
    }

    /// IDLE (RFC 2177) until something happens or the time is up. May be dropped at any point.
    pub async fn idle(&mut self, at_most: Duration) -> Result<Idled, MailboxError> {
        self.ready().await?;
        let until = tokio::time::Instant::now() + at_most;
        let tag = self.next_tag();
        self.state = State::Sending;
        self.write("IDLE", format!("{tag} IDLE\r\n").as_bytes()).await?;
        self.state = State::Idle { tag: tag.clone(), accepted: false };
        loop {
            let accepted = matches!(self.state, State::Idle { accepted: true, .. });
            let heard = if !accepted {
                self.read("IDLE", &mut |_| {}).await?
            } else {
                match tokio::time::timeout_at(until, self.read_patiently("IDLE", &mut |_| {})).await {
                    Ok(heard) => heard?,
                    Err(_) => break,
                }
            };
            match heard {
                Heard::Continue => self.state = State::Idle { tag: tag.clone(), accepted: true },
                Heard::Done { tag: answered, outcome } => {
                    return match self.judge("IDLE", &answered, outcome) {
                        Ok(_) => Ok(Idled::News),
                        Err(MailboxError::Refused { .. }) => Ok(Idled::Refused),
                        Err(e) => Err(e),
                    };
                }
                Heard::Data => {}
            }
            if self.news && matches!(self.state, State::Idle { accepted: true, .. }) {
                break;
            }
        }
        self.ready().await?;
        Ok(if self.news { Idled::News } else { Idled::Time })
    }

    /// LOGOUT, with little patience.
    pub async fn logout(mut self) {
        let farewell = async {
            let _ = self.run("LOGOUT", "LOGOUT", &mut |_| {}).await;
            let _ = self.client.get_mut().shutdown().await;
        };
        let _ = tokio::time::timeout(PARTING, farewell).await;
    }

    /// Ends what an abandoned call left open.
    async fn ready(&mut self) -> Result<(), MailboxError> {
        match self.state.clone() {
            State::Ready => return Ok(()),
            State::Sending | State::Broken => {
                return Err(MailboxError::Broken { server: self.server.clone() });
            }
            State::Sent(_) => {}
            State::Idle { tag, mut accepted } => {
                // Not answered yet: DONE may be said only after the server's `+`.
                while !accepted {
                    match self.read("IDLE", &mut |_| {}).await? {
                        Heard::Continue => accepted = true,
                        Heard::Done { tag: answered, outcome } => {
                            return match self.judge("IDLE", &answered, outcome) {
                                Ok(_) | Err(MailboxError::Refused { .. }) => Ok(()),
                                Err(e) => Err(e),
                            };
                        }
                        Heard::Data => {}
                    }
                }
                self.state = State::Sending;
                self.write("DONE", b"DONE\r\n").await?;
                self.state = State::Sent(tag);
            }
        }
        match self.finish("an earlier command", &mut |_| {}).await {
            Ok(_) | Err(MailboxError::Refused { .. }) => Ok(()),
            Err(e) => Err(e),
        }
    }

    fn next_tag(&mut self) -> String {
        self.tag = self.tag.wrapping_add(1);
        format!("d{}", self.tag)
    }

    /// Reads up to the tagged answer.
    pub async fn finish(
        &mut self,
        name: &'static str,
        on: &mut dyn FnMut(&Response<'_>),
    ) -> Result<Answer, MailboxError> {
        loop {
            if let Heard::Done { tag, outcome } = self.read(name, on).await? {
                return self.judge(name, &tag, outcome);
            }
        }
    }

    /// What a tagged answer means. One to another command means that we no longer know where we are.
    fn judge(
        &mut self,
        name: &'static str,
        tag: &str,
        outcome: Result<Answer, String>,
    ) -> Result<Answer, MailboxError> {
        let (State::Sent(ours) | State::Idle { tag: ours, .. }) = &self.state else {
            return Err(self.unparsable(name, "an answer to nothing"));
        };
        if tag != ours {
            return Err(self.unparsable(name, "an answer to another command"));
        }
        self.state = State::Ready;
        outcome.map_err(|reason| MailboxError::Refused {
            server: self.server.clone(),
            command: name,
            folder: None,
            reason,
        })
    }

    /// The next response, within the time-out.
    async fn read(
        &mut self,
        name: &'static str,
        on: &mut dyn FnMut(&Response<'_>),
    ) -> Result<Heard, MailboxError> {
        let (timeout, received) = (self.timeout, Arc::clone(&self.received));
        {
            let mut reading = std::pin::pin!(self.read_patiently(name, on));
            loop {
                let before = received.load(Ordering::Relaxed);
                match tokio::time::timeout(timeout, &mut reading).await {
                    Ok(heard) => return heard,
                    // A long literal over a slow line takes its time.
                    Err(_) if received.load(Ordering::Relaxed).wrapping_sub(before) >= TRICKLE => {}
                    Err(_) => break,
                }
            }
        }
        Err(self.timed_out(name))
    }

    /// The next response, however long it takes; dropping this loses nothing.
    async fn read_patiently(
        &mut self,
        name: &'static str,
        on: &mut dyn FnMut(&Response<'_>),
    ) -> Result<Heard, MailboxError> {
        self.client.get_mut().renew_room();
        // The parser panics on a few answers (`INTERNALDATE NIL`, a code glued to a letter outside ASCII).
        let read = AssertUnwindSafe(self.client.read_response()).catch_unwind().await;
        let response = match read {
            Ok(Ok(Some(response))) => response,
            Ok(Ok(None)) => return Err(self.lost(name, "end of data")),
            // The error's own text may quote mail.
            Ok(Err(e)) => {
                return Err(match e.kind() {
                    ErrorKind::FileTooLarge => self.unparsable(name, "one response is longer than 64 MiB"),
                    ErrorKind::Other => self.unparsable(name, "it cannot be parsed"),
                    kind => self.lost(name, &kind.to_string()),
                });
            }
            Err(_) => return Err(self.unparsable(name, "it cannot be parsed")),
        };
        match response.parsed() {
            Response::Continue(_) => return Ok(Heard::Continue),
            Response::Done { tag, status, outcome } => {
                let outcome = match status {
                    Status::Ok => Ok(outcome.code.as_ref().and_then(owned_code)),
                    _ => Err(refusal(outcome)),
                };
                return Ok(Heard::Done { tag: tag.0.clone(), outcome });
            }
            Response::Data { status: Status::Bye, outcome } if name != "LOGOUT" => {
                let reason = outcome.information.as_deref().unwrap_or("BYE").to_owned();
                return Err(self.lost(name, &reason));
            }
            Response::MailboxData(MailboxDatum::Exists(n)) if *n != self.exists => {
                self.exists = *n;
                self.news = true;
            }
            Response::Expunge(_) | Response::Vanished { .. } => {
                self.exists = self.exists.saturating_sub(1);
                self.news = true;
            }
            // A flag that somebody else set; our own changes are silent or asked for.
            Response::Fetch(..) if name == "IDLE" || name == "NOOP" => self.news = true,
            _ => {}
        }
        on(response.parsed());
        Ok(Heard::Data)
    }

    async fn write(&mut self, name: &'static str, bytes: &[u8]) -> Result<(), MailboxError> {
        for piece in bytes.chunks(PIECE) {
            let writing = self.client.get_mut().write_all(piece);
            match tokio::time::timeout(self.timeout, writing).await {
                Ok(Ok(())) => {}
                Ok(Err(e)) => return Err(self.lost(name, &e.kind().to_string())),
                Err(_) => return Err(self.timed_out(name)),
            }
        }
        match tokio::time::timeout(self.timeout, self.client.get_mut().flush()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(e)) => Err(self.lost(name, &e.kind().to_string())),
            Err(_) => Err(self.timed_out(name)),
        }
    }

    fn lost(&mut self, command: &'static str, reason: &str) -> MailboxError {
        self.state = State::Broken;
        MailboxError::Lost { server: self.server.clone(), command, reason: plain_text(reason) }
    }

    fn timed_out(&mut self, command: &'static str) -> MailboxError {
        self.state = State::Broken;
        MailboxError::TimedOut { server: self.server.clone(), command, after: self.timeout }
    }

    pub fn unparsable(&mut self, command: &'static str, reason: &'static str) -> MailboxError {
        self.state = State::Broken;
        MailboxError::Unparsable { server: self.server.clone(), command, reason }
    }
}

/// A refusal in the server's words. TRYCREATE is the one code of a refusal that the parser takes out of them.
fn refusal(outcome: &Outcome<'_>) -> String {
    let code = if matches!(outcome.code, Some(ResponseCode::TryCreate)) { "[TRYCREATE] " } else { "" };
    plain_text(&format!("{code}{}", outcome.information.as_deref().unwrap_or_default()))
}

/// The codes of an OK that somebody asks for, detached from the buffer.
fn owned_code(code: &ResponseCode<'_>) -> Option<ResponseCode<'static>> {
    match code {
        ResponseCode::AppendUid(validity, uids) => Some(ResponseCode::AppendUid(*validity, uids.clone())),
        ResponseCode::CopyUid(validity, from, to) => {
            Some(ResponseCode::CopyUid(*validity, from.clone(), to.clone()))
        }
        _ => None,
    }
}
