//! The mail servers: `[imap]` and `[smtp]`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::secret::Secret;
use super::section::Section;
use super::values;
use crate::dunning::Address;

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// TLS from the first byte.
    Implicit,
    /// STARTTLS, which must succeed.
    Starttls,
    /// None; only to this machine.
    None,
}

/// A mail server and how to log in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Host name or IP address, an IPv6 one without brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// Protection.
    pub tls: Tls,
    /// The user; `None`: no log-in.
    pub user: Option<String>,
    /// The password.
    pub password: Secret,
    /// Certificates (PEM) to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
}

/// The mailbox that dunmail lives in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imap {
    /// Where it is; `user` and `password` are always there.
    pub server: Server,
    /// The Sent folder, where neither SPECIAL-USE nor its name tells.
    pub sent: Option<String>,
    /// The Drafts folder, likewise.
    pub drafts: Option<String>,
    /// Folders that are not watched, as the mail client shows them.
    pub ignore: Vec<String>,
    /// The authserv-id of the mailbox's own Authentication-Results headers (RFC 8601 section 2.5); without it
    /// no such header is believed.
    pub authserv_id: Option<String>,
}

/// Where mail is sent through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smtp {
    /// Where it is.
    pub server: Server,
    /// The envelope sender, to which bounces go: an address of a watched mailbox. Default: the invoice's From.
    pub sender: Option<Address>,
}

impl Imap {
    pub(super) fn read(mut s: Section<'_, '_>, base: &Path) -> Option<Self> {
        let server = Server::read(&mut s, base, [993, 143, 143], true);
        let imap = Some(Imap {
            sent: s.parsed("sent", values::folder),
            drafts: s.parsed("drafts", values::folder),
            ignore: s.list("ignore", values::folder),
            authserv_id: s.parsed("authserv_id", values::line),
            server: server?,
        });
        s.finish();
        imap
    }
}

impl Smtp {
    pub(super) fn read(mut s: Section<'_, '_>, base: &Path) -> Option<Self> {
        let server = Server::read(&mut s, base, [465, 587, 25], false);
        let sender = s.parsed("sender", values::address);
        s.finish();
        Some(Smtp { server: server?, sender })
    }
}

impl Server {
    /// `ports`: the usual ones for implicit TLS, STARTTLS, no TLS.
    fn read(s: &mut Section<'_, '_>, base: &Path, ports: [u16; 3], log_in: bool) -> Option<Self> {
        let host = s.required("host", "write the server's name such as \"mail.firma.test\"", values::host);
        let tls = s.word("tls").unwrap_or(Tls::Implicit);
        let [implicit, starttls, none] = ports;
        let usual = match tls {
            Tls::Implicit => implicit,
            Tls::Starttls => starttls,
            Tls::None => none,
        };
        let port = s.integer("port", 1..=65535, "port").and_then(|p| u16::try_from(p).ok()).unwrap_or(usual);
        if let (Tls::None, Some(host)) = (tls, &host)
            && !values::is_loopback(host)
        {
            let why = format!(
                "without TLS everyone on the way to {host} reads the mail: write \"implicit\" or \"starttls\" \
                 (\"none\" is for this machine alone, 127.0.0.1, ::1 or localhost)"
            );
            s.error(s.place_of("tls").error(why));
        }
        let user = s.parsed("user", values::line);
        let password = password(s, base);
        if s.lacks("user") && (log_in || password.is_some()) {
            s.missing("user", "write the name to log in with, mostly the mail address");
        }
        if (log_in || user.is_some()) && WAYS.iter().chain(&["password"]).all(|key| s.lacks(key)) {
            s.missing(
                "password_file",
                "write the path of a file that holds the password, or password_env or password_credential",
            );
        }
        let ca_file = s.path("ca_file", base);
        Some(Server { host: host?, port, tls, user, password, ca_file })
    }
}

/// The keys that say where a password lies.
const WAYS: [&str; 3] = ["password_file", "password_env", "password_credential"];

fn password(s: &mut Section<'_, '_>, base: &Path) -> Secret {
    s.refuse(
        "password",
        "does not belong in the config: put it in a file of its own and write password_file",
    );
    let [file, env, credential] = WAYS;
    let ways = [
        s.path(file, base).map(Secret::File),
        s.parsed(env, values::variable).map(Secret::Env),
        s.parsed(credential, values::credential).map(Secret::Credential),
    ];
    let mut found = Secret::None;
    for (key, way) in WAYS.into_iter().zip(ways) {
        match way {
            Some(_) if found.is_some() => {
                s.error(s.place_of(key).error("there is a second place of the password: keep one of them"));
            }
            Some(secret) => found = secret,
            None => {}
        }
    }
    found
}
