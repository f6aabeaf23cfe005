//! From a host name to a logged-in stream, line by line and by hand: nothing said here may reach a log, and
//! nothing may be said before the connection is what the settings ask for.

use std::io;
use std::time::Duration;

use data_encoding::BASE64;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::rustls::{self, CertificateError};

use super::super::error::says_later;
use super::super::{ImapSettings, MailboxError};
use super::transport::{Stream, Transport};
use super::words::{Capabilities, plain_text, quoted};
use crate::tls::{self, Mode};

/// No line before the log-in is longer (bytes).
const LINE_LIMIT: u64 = 64 * 1024;

/// Connects, checks the greeting, protects the connection, logs in.
pub(super) async fn open(settings: &ImapSettings) -> Result<(Transport, Capabilities), MailboxError> {
    let server = settings.server();
    let tcp = within(settings, "the connection", TcpStream::connect((settings.host.as_str(), settings.port)))
        .await?
        .map_err(|e| MailboxError::Connect { server: server.clone(), reason: e.to_string() })?;
    let unreachable = |e: io::Error| MailboxError::Connect { server: server.clone(), reason: e.to_string() };
    tcp.set_nodelay(true).map_err(unreachable)?;
    if settings.tls == Mode::None && !tcp.peer_addr().map_err(unreachable)?.ip().is_loopback() {
        return Err(MailboxError::PlainText { server });
    }

    let stream = match settings.tls {
        Mode::Implicit => handshake(settings, tcp).await?,
        Mode::StartTls | Mode::None => Stream::Plain(tcp),
    };
    let mut door = Door { settings, transport: Transport::new(stream), tag: 0, capabilities: None };
    let mut logged_in = door.greeting().await?;
    if settings.tls == Mode::StartTls {
        // A greeting that claims to know us already is how STARTTLS is talked away (RFC 9051 section 11.1).
        if logged_in {
            return Err(door.tls_refused("the server skips the log-in and with it STARTTLS"));
        }
        door = door.start_tls().await?;
        logged_in = false;
    }
    if !logged_in {
        door.log_in().await?;
    }
    let capabilities = door.capabilities().await?;
    Ok((door.transport, capabilities))
}

async fn within<T>(
    settings: &ImapSettings,
    command: &'static str,
    work: impl Future<Output = T>,
) -> Result<T, MailboxError> {
    tokio::time::timeout(settings.timeout, work).await.map_err(|_| MailboxError::TimedOut {
        server: settings.server(),
        command,
        after: settings.timeout,
    })
}

async fn handshake(settings: &ImapSettings, tcp: TcpStream) -> Result<Stream, MailboxError> {
    let connector = tls::connector(settings.ca_file.as_deref())?;
    let name = tls::server_name(&settings.host)?;
    let attempt = within(settings, "the TLS handshake", connector.connect(name, tcp)).await?;
    let stream = attempt.map_err(|e| match e.get_ref().and_then(|e| e.downcast_ref::<rustls::Error>()) {
        Some(tls) => {
            MailboxError::Tls { server: settings.server(), reason: tls.to_string(), advice: advice(tls) }
        }
        // Cut off, as by a server that restarts: nobody need change anything.
        None => {
            MailboxError::Connect { server: settings.server(), reason: format!("in the TLS handshake: {e}") }
        }
    })?;
    Ok(Stream::Tls(Box::new(stream)))
}

fn advice(error: &rustls::Error) -> &'static str {
    match error {
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            "if the server has a certificate of its own, name its issuer's file in ca_file"
        }
        rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => "host must be a name that the certificate carries",
        rustls::Error::InvalidCertificate(_) => "the server's operator must renew or mend the certificate",
        _ => "check port and tls: 993 is usually \"implicit\", 143 \"starttls\"",
    }
}

/// A connection before it is a session.
struct Door<'a> {
    settings: &'a ImapSettings,
    transport: Transport,
    tag: u32,
    /// As last announced; forgotten when TLS begins and when logged in.
    capabilities: Option<Capabilities>,
}

impl<'a> Door<'a> {
    /// Whether the server already knows us (PREAUTH).
    async fn greeting(&mut self) -> Result<bool, MailboxError> {
        let line = self.line("the greeting").await?;
        self.note_capabilities(&line);
        let (word, text) = line.strip_prefix("* ").and_then(|l| l.split_once(' ')).unwrap_or((&line, ""));
        match word.to_ascii_uppercase().as_str() {
            "OK" => Ok(false),
            "PREAUTH" => Ok(true),
            "BYE" => Err(self.lost("the greeting", text)),
            _ => Err(MailboxError::Unparsable {
                server: self.settings.server(),
                command: "the connection",
                reason: "no IMAP greeting: check the port",
            }),
        }
    }

    async fn start_tls(mut self) -> Result<Door<'a>, MailboxError> {
        if let Err(reason) = self.exchange("STARTTLS", &"STARTTLS".to_owned().into()).await? {
            return Err(self.tls_refused(&format!("the server refused STARTTLS: {reason}")));
        }
        // Bytes that were sent along before the handshake could be anybody's (CVE-2011-0411).
        let Some(Stream::Plain(tcp)) = self.transport.into_stream() else {
            return Err(MailboxError::Tls {
                server: self.settings.server(),
                reason: "the server talked on after STARTTLS".into(),
                advice: "somebody may be tampering with the connection",
            });
        };
        let stream = handshake(self.settings, tcp).await?;
        Ok(Door {
            settings: self.settings,
            transport: Transport::new(stream),
            tag: self.tag,
            capabilities: None,
        })
    }

    async fn log_in(&mut self) -> Result<(), MailboxError> {
        let capabilities = self.capabilities().await?;
        let (user, password) = (self.settings.user.as_str(), self.settings.password.expose_secret());
        for (what, text) in [("the user name", user), ("the password", password)] {
            if text.contains(['\r', '\n', '\0']) {
                return Err(MailboxError::Argument { what, reason: "it holds a line end or a NUL" });
            }
        }
        let answer = if capabilities.has("AUTH=PLAIN") {
            // RFC 4616: authorisation identity (none), user, password.
            let secret = BASE64.encode(format!("\0{user}\0{password}").as_bytes());
            if capabilities.has("SASL-IR") {
                self.exchange("AUTHENTICATE", &format!("AUTHENTICATE PLAIN {secret}").into()).await?
            } else {
                self.say_tagged(&"AUTHENTICATE PLAIN".to_owned().into()).await?;
                self.answer("AUTHENTICATE", Some(secret.into())).await?
            }
        } else if capabilities.has("LOGINDISABLED") {
            Err("it takes neither LOGIN nor AUTHENTICATE PLAIN".to_owned())
        } else if user.is_ascii() && password.is_ascii() {
            self.exchange("LOGIN", &format!("LOGIN {} {}", quoted(user), quoted(password)).into()).await?
        } else {
            return Err(MailboxError::Argument {
                what: "the user name or password",
                reason: "this server's LOGIN takes ASCII only",
            });
        };
        self.capabilities = None;
        answer.map_err(|reason| MailboxError::Login {
            server: self.settings.server(),
            user: user.to_owned(),
            later: says_later(&reason),
            reason: if password.is_empty() { reason } else { reason.replace(password, "…") },
        })
    }

    async fn capabilities(&mut self) -> Result<Capabilities, MailboxError> {
        if self.capabilities.is_none() {
            let _ = self.exchange("CAPABILITY", &"CAPABILITY".to_owned().into()).await?;
        }
        Ok(self.capabilities.clone().unwrap_or_default())
    }

    async fn exchange(
        &mut self,
        name: &'static str,
        command: &SecretString,
    ) -> Result<Result<(), String>, MailboxError> {
        self.say_tagged(command).await?;
        self.answer(name, None).await
    }

    async fn say_tagged(&mut self, command: &SecretString) -> Result<(), MailboxError> {
        self.tag += 1;
        self.say(format!("l{} {}\r\n", self.tag, command.expose_secret()).into()).await
    }

    async fn say(&mut self, line: SecretString) -> Result<(), MailboxError> {
        let said = async {
            self.transport.write_all(line.expose_secret().as_bytes()).await?;
            self.transport.flush().await
        };
        within(self.settings, "the log-in", said).await?.map_err(|e| self.lost("the log-in", &e.to_string()))
    }

    /// Reads up to the tagged answer; a NO or BAD is `Err(text)`. The first challenge gets `response`, every other
    /// one an empty line: some servers ask again after a refusal, and wait.
    async fn answer(
        &mut self,
        name: &'static str,
        mut response: Option<SecretString>,
    ) -> Result<Result<(), String>, MailboxError> {
        let tag = format!("l{} ", self.tag);
        loop {
            let line = self.line(name).await?;
            self.note_capabilities(&line);
            if let Some(answer) = line.strip_prefix(&tag) {
                let (status, text) = answer.split_once(' ').unwrap_or((answer, ""));
                let ok = status.eq_ignore_ascii_case("OK");
                return Ok(if ok { Ok(()) } else { Err(plain_text(text)) });
            } else if line.starts_with('+') {
                let response = response.take().unwrap_or_default();
                self.say(format!("{}\r\n", response.expose_secret()).into()).await?;
            } else if let Some(text) = line.strip_prefix("* BYE ") {
                return Err(self.lost(name, text));
            }
        }
    }

    async fn line(&mut self, command: &'static str) -> Result<String, MailboxError> {
        let mut line = Vec::new();
        let mut limited = (&mut self.transport).take(LINE_LIMIT);
        let read = limited.read_until(b'\n', &mut line);
        let read = within(self.settings, command, read).await?;
        read.map_err(|e| self.lost(command, &e.to_string()))?;
        if !line.ends_with(b"\n") {
            return Err(self.lost(command, "end of data"));
        }
        Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
    }

    /// `* CAPABILITY …`, or the same as a response code in a greeting or an OK.
    fn note_capabilities(&mut self, line: &str) {
        let list = line
            .strip_prefix("* CAPABILITY ")
            .or_else(|| line.split_once("[CAPABILITY ").and_then(|(_, rest)| Some(rest.split_once(']')?.0)));
        if let Some(list) = list {
            self.capabilities = Some(Capabilities::read(list));
        }
    }

    fn lost(&self, command: &'static str, reason: &str) -> MailboxError {
        MailboxError::Lost { server: self.settings.server(), command, reason: plain_text(reason) }
    }

    fn tls_refused(&self, reason: &str) -> MailboxError {
        MailboxError::Tls {
            server: self.settings.server(),
            reason: reason.to_owned(),
            advice: "try tls = \"implicit\" with port 993; dunmail never goes on in plain text",
        }
    }
}

/// How long a clean good-bye may take.
pub(super) const PARTING: Duration = Duration::from_secs(3);
