//! TLS as both the mailbox and the outbox use it: rustls, verified, never optional by accident.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// TLS from the first byte (ports 993 and 465; RFC 8314 section 3).
    Implicit,
    /// A plain greeting, then STARTTLS, which must succeed.
    StartTls,
    /// No TLS; to loopback only.
    None,
}

/// Why there is no usable TLS configuration.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The CA file cannot be read, or holds no certificate.
    #[error("{path}: {why}: set `ca_file` to a PEM file with the certificate of the server's authority")]
    CaFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The system has no trusted roots.
    #[error(
        "the system's trusted certificates cannot be read ({0}): install ca-certificates or set `ca_file`"
    )]
    NoRoots(String),
    /// rustls refused the configuration.
    #[error("TLS cannot be set up: {0}")]
    Rustls(#[from] tokio_rustls::rustls::Error),
}

/// A verifying client configuration (TLS 1.2 and 1.3). With a `ca_file` only its authorities are trusted, else
/// the system's.
pub fn config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, TlsError> {
    let mut roots = RootCertStore::empty();
    match ca_file {
        Some(path) => {
            let flaw = |why: String| TlsError::CaFile { path: path.to_owned(), why };
            let certificates = CertificateDer::pem_file_iter(path).map_err(|e| flaw(e.to_string()))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|e| flaw(e.to_string()))?;
                roots.add(certificate).map_err(|e| flaw(e.to_string()))?;
            }
            if roots.is_empty() {
                return Err(flaw("no certificate in it".into()));
            }
        }
        None => {
            let found = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(found.certs);
            if roots.is_empty() {
                let why = found.errors.first().map_or("none found".to_owned(), ToString::to_string);
                return Err(TlsError::NoRoots(why));
            }
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
