//! What it takes to reach an IMAP mailbox.

use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;

use crate::tls::Mode;

/// Where the mailbox is and how to log in.
#[derive(Debug, Clone)]
pub struct ImapSettings {
    /// Name or address; the certificate must be for it.
    pub host: String,
    /// 993 for implicit TLS, 143 otherwise.
    pub port: u16,
    /// How the connection is protected.
    pub tls: Mode,
    /// The user name, often the address.
    pub user: String,
    /// The password; it is shown nowhere.
    pub password: SecretString,
    /// Certificates to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// How long the server may be silent while we wait for it; 30 to 60 seconds are usual.
    pub timeout: Duration,
}

impl ImapSettings {
    /// How errors name the server.
    pub(super) fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}
