//! An SMTP session by lettre's commands, one by one: its `send` hides in which phase it failed.

use std::fmt::Display;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::ServerName;

use super::envelope::Route;
use super::wire::Wire;
use super::{Envelope, Fate, Phase, Refused, checked};
use crate::tls;

/// How to reach the submission server, and as whom.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// Its name (checked against the certificate) or IP address.
    pub host: String,
    /// Its port: 465 for implicit TLS, 587 for STARTTLS.
    pub port: u16,
    /// How the connection is protected.
    pub tls: tls::Mode,
    /// The log-in; with `None` none is tried.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<SecretString>,
    /// The authority to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// The name given in EHLO: a host name or an IP address; empty for `[127.0.0.1]`.
    pub hello: String,
    /// How long one answer may take. The answer to the final dot gets twice that (the proportion of RFC 5321
    /// section 4.5.3.2), and the mail itself a second more for every 16 KiB.
    pub timeout: Duration,
}

/// The slowest line that a mail may still be sent over.
const BYTES_PER_SECOND: usize = 16 * 1024;

/// The most of a server's words that is kept, in bytes: two full lines of a reply.
const WORDS_LIMIT: usize = 1024;

/// How long a goodbye may take.
const GOODBYE: Duration = Duration::from_secs(5);

/// A connection and what it is good for.
pub(super) struct Smtp {
    connection: AsyncSmtpConnection,
    wire: Wire,
    timeout: Duration,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Ready for MAIL FROM.
    Idle,
    /// The recipients are accepted.
    Addressed,
    /// The 354 has come: whatever is written now is mail.
    Open,
    /// Where the conversation stands is not known: nothing more may be said.
    Lost,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp").field("state", &self.state).finish_non_exhaustive()
    }
}

impl Smtp {
    pub async fn open(settings: &SmtpSettings) -> Result<Self, Refused> {
        let hello = hello(&settings.hello)?;
        let stream = connect(settings).await?;
        let (wire, greeted) = match settings.tls {
            tls::Mode::None => (Wire::plain(stream), Phase::Greeting),
            tls::Mode::Implicit => {
                let (connector, name) = connector(settings)?;
                let stream = within(settings.timeout, Phase::Tls, connector.connect(name, stream)).await?;
                (Wire::tls(stream.map_err(|e| handshake(settings, &e))?), Phase::Greeting)
            }
            tls::Mode::StartTls => (starttls(settings, Wire::plain(stream), &hello).await?, Phase::Hello),
        };
        let connection = greet(settings, &wire, &hello, greeted).await?;
        let mut smtp = Smtp { connection, wire, timeout: settings.timeout, state: State::Idle };
        smtp.log_in(settings).await?;
        Ok(smtp)
    }

    async fn log_in(&mut self, settings: &SmtpSettings) -> Result<(), Refused> {
        let Some(user) = &settings.user else { return Ok(()) };
        let Some(password) = &settings.password else {
            return Err(Refused::lost(Phase::Auth, "a user but no password is configured"));
        };
        if self.connection.server_info().get_auth_mechanism(DEFAULT_MECHANISMS).is_none() {
            return Err(Refused::lost(
                Phase::Auth,
                "the server offers no log-in by PLAIN or LOGIN here: check the port and `tls`, or leave out `user`",
            ));
        }
        let credentials = Credentials::new(user.clone(), password.expose_secret().to_owned());
        self.state = State::Lost;
        let answer = timeout(self.timeout, self.connection.auth(DEFAULT_MECHANISMS, &credentials)).await;
        match self.understand(Phase::Auth, answer.map_err(drop), State::Idle).await {
            Ok(reply) if u16::from(reply.code()) == 235 => Ok(()),
            Ok(reply) => Err(self.out_of_place(Phase::Auth, &reply)),
            Err(refused) => Err(without_secrets(refused, user, password)),
        }
    }

    pub async fn envelope(&mut self, envelope: &Envelope) -> Result<(), Refused> {
        let route = Route::new(envelope)?;
        match self.state {
            State::Addressed => self.reset().await,
            // Whatever is written into an open DATA is mail.
            State::Open => self.state = State::Lost,
            State::Idle | State::Lost => {}
        }
        let mut parameters = Vec::new();
        // Declared wherever possible, as the bytes are not known yet; `body` refuses what was not declared.
        if self.connection.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        if route.needs_smtputf8() {
            if !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                let why = "an address has letters beyond ASCII before its @, and the server lacks SMTPUTF8";
                return Err(Refused::flaw(Phase::MailFrom, why));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        self.ask(Phase::MailFrom, Mail::new(Some(route.from), parameters), &[250]).await?;
        for (written, address) in route.to {
            // RFC 5321 section 4.2.2: 251 will forward, 252 cannot verify but takes it.
            let answer = self.ask(Phase::RcptTo, Rcpt::new(address, vec![]), &[250, 251, 252]).await;
            if let Err(refused) = answer {
                self.reset().await;
                return Err(refused.of(&written));
            }
        }
        self.state = State::Addressed;
        Ok(())
    }

    pub async fn data(&mut self) -> Result<(), Refused> {
        if self.state != State::Addressed {
            return Err(Refused::lost(Phase::Data, "the envelope comes first"));
        }
        // A refused DATA ends the mail transaction in some servers and not in others: RSET settles it.
        if let Err(refused) = self.ask(Phase::Data, Data, &[354]).await {
            self.reset().await;
            return Err(refused);
        }
        self.state = State::Open;
        Ok(())
    }

    pub async fn body(&mut self, bytes: &[u8]) -> Fate {
        if self.state != State::Open {
            return Fate::Refused(Refused::lost(Phase::Body, "DATA comes first"));
        }
        // The only way back from an open DATA without a mail is to hang up.
        self.state = State::Lost;
        let bytes = match checked(bytes) {
            Ok(bytes) => bytes,
            Err(flaw) => return Fate::Refused(Refused::flaw(Phase::Body, flaw.to_string())),
        };
        if !bytes.is_ascii() && !self.connection.server_info().supports_feature(Extension::EightBitMime) {
            let why = "the mail has bytes beyond ASCII, and the server lacks 8BITMIME";
            return Fate::Refused(Refused::flaw(Phase::Body, why));
        }
        let seconds = u64::try_from(bytes.len() / BYTES_PER_SECOND).unwrap_or(u64::MAX);
        let patience = self.timeout.saturating_mul(2).saturating_add(Duration::from_secs(seconds));
        self.wire.mark();
        let answer = timeout(patience, self.connection.message(bytes)).await;
        match self.understand(Phase::Body, answer.map_err(drop), State::Idle).await {
            Ok(reply) if u16::from(reply.code()) / 100 == 2 => Fate::Accepted { reply: words(&reply) },
            Ok(reply) => Fate::Unknown { why: self.out_of_place(Phase::Body, &reply).text },
            Err(refused) if refused.code.is_some() => Fate::Refused(refused),
            // Not one byte of the mail has left: whatever happened, it was not sent.
            Err(refused) if !self.wire.offered() => Fate::Refused(refused),
            Err(refused) => Fate::Unknown { why: refused.text },
        }
    }

    pub async fn quit(mut self) {
        // In an open DATA the word QUIT would be mail.
        if matches!(self.state, State::Idle | State::Addressed) {
            let _ = timeout(self.timeout.min(GOODBYE), self.connection.command(Quit)).await;
        }
    }

    /// Takes the mail back. Where that fails nothing more can be said on this connection.
    async fn reset(&mut self) {
        if self.state != State::Lost {
            let taken_back = self.ask(Phase::MailFrom, Rset, &[250]).await.is_ok();
            self.state = if taken_back { State::Idle } else { State::Lost };
        }
    }

    /// One command, and one of the answers that it may have.
    async fn ask(
        &mut self,
        phase: Phase,
        command: impl Display,
        expected: &[u16],
    ) -> Result<Response, Refused> {
        // Lost until answered, also when the caller gives up waiting and drops this future.
        let before = std::mem::replace(&mut self.state, State::Lost);
        if before == State::Lost {
            return Err(Refused::lost(phase, "the connection was given up: open another session"));
        }
        let answer = timeout(self.timeout, self.connection.command(command)).await;
        let reply = self.understand(phase, answer.map_err(drop), before).await?;
        if expected.contains(&u16::from(reply.code())) {
            Ok(reply)
        } else {
            Err(self.out_of_place(phase, &reply))
        }
    }

    /// Sorts an answer, a time-out (`Err(())`) included. Only an answer with a code, given in turn, leaves the
    /// session in the state `then`; it stays lost after all else.
    async fn understand(
        &mut self,
        phase: Phase,
        answer: Result<Result<Response, lettre::transport::smtp::Error>, ()>,
        then: State,
    ) -> Result<Response, Refused> {
        let error = match answer {
            Ok(Ok(reply)) => {
                self.state = then;
                return Ok(reply);
            }
            Ok(Err(error)) => error,
            Err(()) => return Err(Refused::lost(phase, "the server did not answer in time")),
        };
        if let Some(refused) = negative(phase, &error) {
            if refused.code != Some(CLOSING) {
                self.state = then;
            }
            return Err(refused);
        }
        // A server that hangs up often says why (421, 552), before we have asked.
        if self.wire.has_words()
            && let Ok(Err(early)) = timeout(self.timeout, self.connection.read_response()).await
            && let Some(refused) = negative(phase, &early)
        {
            return Err(refused);
        }
        Err(Refused::lost(phase, cause(&error)))
    }

    /// A positive answer that this command cannot have: the two sides no longer speak of the same thing.
    fn out_of_place(&mut self, phase: Phase, reply: &Response) -> Refused {
        self.state = State::Lost;
        Refused::lost(phase, format!("the server answered out of place: {}", words(reply)))
    }
}

/// The server is about to close the connection, whatever it was asked (RFC 5321 section 3.8).
const CLOSING: u16 = 421;

/// Reaches the server with TCP_NODELAY: lettre writes a mail and its dot separately, and Nagle's algorithm would
/// hold the dot back for the server's delayed acknowledgement.
async fn connect(settings: &SmtpSettings) -> Result<TcpStream, Refused> {
    let at = format!("{}:{}", settings.host, settings.port);
    let lost = |why: &dyn Display| {
        Refused::lost(Phase::Connect, format!("{at} cannot be reached ({why}): check `host` and `port`"))
    };
    let found = within(settings.timeout, Phase::Connect, {
        tokio::net::lookup_host((settings.host.as_str(), settings.port))
    });
    let mut last = lost(&"the name has no address");
    for address in found.await?.map_err(|e| lost(&e))? {
        // Before the first byte: plain text stays on this machine.
        if settings.tls == tls::Mode::None && !address.ip().is_loopback() {
            let why = format!("{at} is not this machine: `tls = \"none\"` is for loopback only");
            return Err(Refused::lost(Phase::Tls, why));
        }
        match timeout(settings.timeout, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                stream.set_nodelay(true).map_err(|e| lost(&e))?;
                return Ok(stream);
            }
            Ok(Err(e)) => last = lost(&e),
            Err(_) => last = lost(&"it did not answer in time"),
        }
    }
    Err(last)
}

/// Greeting and EHLO.
async fn greet(
    settings: &SmtpSettings,
    wire: &Wire,
    hello: &ClientId,
    greeted: Phase,
) -> Result<AsyncSmtpConnection, Refused> {
    wire.mark();
    let greeting = AsyncSmtpConnection::connect_with_transport(Box::new(wire.clone()), hello);
    let answer = timeout(settings.timeout, greeting).await;
    // Our first word is EHLO: before it the greeting is being judged.
    let phase = if wire.offered() { Phase::Hello } else { greeted };
    match answer {
        Ok(Ok(connection)) => Ok(connection),
        Ok(Err(e)) => Err(negative(phase, &e).unwrap_or_else(|| Refused::lost(phase, cause(&e)))),
        Err(_) => Err(Refused::lost(
            phase,
            "the server did not answer in time: check `tls` (implicit for port 465, starttls for 587)",
        )),
    }
}

/// STARTTLS, which must succeed: the conversation starts anew behind it (RFC 3207 section 4.2).
async fn starttls(settings: &SmtpSettings, wire: Wire, hello: &ClientId) -> Result<Wire, Refused> {
    let (connector, name) = connector(settings)?;
    let mut plain = greet(settings, &wire, hello, Phase::Greeting).await?;
    if !plain.server_info().supports_feature(Extension::StartTls) {
        let why = "the server offers no STARTTLS, or somebody on the way strips it: nothing was sent; \
                   use `tls = \"implicit\"` with port 465";
        return Err(Refused::lost(Phase::Tls, why));
    }
    let reply = within(settings.timeout, Phase::Tls, plain.command(Starttls)).await?;
    if let Err(e) = reply {
        return Err(negative(Phase::Tls, &e).unwrap_or_else(|| Refused::lost(Phase::Tls, cause(&e))));
    }
    drop(plain);
    let upgraded = within(settings.timeout, Phase::Tls, wire.upgrade(connector, name)).await?;
    upgraded.map_err(|e| handshake(settings, &e))?;
    Ok(wire)
}

fn connector(settings: &SmtpSettings) -> Result<(TlsConnector, ServerName<'static>), Refused> {
    let connector = tls::connector(settings.ca_file.as_deref());
    let name = tls::server_name(&settings.host);
    connector.and_then(|c| Ok((c, name?))).map_err(|e| Refused::lost(Phase::Tls, e.to_string()))
}

/// A failed handshake, with what to do about it.
fn handshake(settings: &SmtpSettings, error: &std::io::Error) -> Refused {
    use rustls::{CertificateError, Error};
    let advice = match error.get_ref().and_then(|e| e.downcast_ref::<Error>()) {
        Some(Error::InvalidCertificate(CertificateError::UnknownIssuer)) => {
            "its certificate is of an unknown authority: set `ca_file` if you trust it"
        }
        Some(Error::InvalidCertificate(_)) => "its certificate does not fit: check `host` and the server",
        Some(Error::InvalidMessage(_)) => {
            "it does not speak TLS here: use `tls = \"starttls\"`, or the port for implicit TLS, 465"
        }
        _ => "the handshake failed",
    };
    Refused::lost(Phase::Tls, format!("{}:{}: {advice} ({error})", settings.host, settings.port))
}

/// The argument of EHLO (RFC 5321 section 4.1.1.1).
fn hello(name: &str) -> Result<ClientId, Refused> {
    match name.parse() {
        Ok(IpAddr::V4(ip)) => return Ok(ClientId::Ipv4(ip)),
        Ok(IpAddr::V6(ip)) => return Ok(ClientId::Ipv6(ip)),
        Err(_) if name.is_empty() => return Ok(ClientId::default()),
        Err(_) => {}
    }
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b)) {
        Ok(ClientId::Domain(name.to_owned()))
    } else {
        Err(Refused::lost(Phase::Hello, format!("{name:?} is no host name for EHLO")))
    }
}

async fn within<T>(limit: Duration, phase: Phase, work: impl Future<Output = T>) -> Result<T, Refused> {
    timeout(limit, work).await.map_err(|_| Refused::lost(phase, "the server did not answer in time"))
}

/// A 4xx or 5xx reply; `None` for whatever else went wrong.
fn negative(phase: Phase, error: &lettre::transport::smtp::Error) -> Option<Refused> {
    error.status().map(|code| Refused::reply(phase, code.into(), cause(error)))
}

/// The server's words, or the system's, without lettre's own around them.
fn cause(error: &lettre::transport::smtp::Error) -> String {
    if error.is_response() {
        return "the connection was lost, or what came back is no SMTP".to_owned();
    }
    brief(std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string))
}

/// As much of a server's words as a card or the journal has room for.
fn brief(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(WORDS_LIMIT));
    text
}

/// A reply in one line: `250 2.0.0 queued`.
fn words(reply: &Response) -> String {
    let lines = reply.message().filter(|line| !line.is_empty()).map(str::to_owned);
    brief(std::iter::once(reply.code().to_string()).chain(lines).collect::<Vec<_>>().join(" "))
}

/// A server that repeats what it could not make sense of must not bring the password into a log.
fn without_secrets(refused: Refused, user: &str, password: &SecretString) -> Refused {
    let secret = password.expose_secret();
    let encode = |text: &str| data_encoding::BASE64.encode(text.as_bytes());
    let forms = [secret.to_owned(), encode(secret), encode(&format!("\0{user}\0{secret}"))];
    if forms.iter().any(|form| !form.is_empty() && refused.text.contains(form.as_str())) {
        return Refused {
            text: "(the server's words repeat the password and are left out)".into(),
            ..refused
        };
    }
    refused
}
