//! TLS as both mail connections use it: which mode, and whom to trust.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};

/// How a connection is protected. There is no opportunistic mode: what is asked for must succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// TLS from the first byte (RFC 8314 section 3; ports 993 and 465).
    #[default]
    Implicit,
    /// An upgrade that must succeed before anything is said (RFC 9051 section 6.2.1, RFC 3207).
    StartTls,
    /// Plain text; allowed to loopback addresses only.
    None,
}

/// Why no TLS connection can be prepared.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The configured file of certificates cannot be used.
    #[error("cannot read certificates from ca_file {path}: {reason}")]
    CaFile {
        /// As configured.
        path: PathBuf,
        /// What the reader said.
        reason: String,
    },
    /// The system offers no root certificates.
    #[error("this system has no trusted root certificates: install ca-certificates or set ca_file ({0})")]
    NoRoots(String),
    /// The host is neither a DNS name nor an IP address.
    #[error("`{0}` is not a host name")]
    HostName(String),
    /// The library refuses its own set-up.
    #[error("TLS cannot be set up: {0}")]
    Setup(#[from] rustls::Error),
}

/// A client configuration that trusts the certificates in `ca_file` and no others, or, without it, the system's
/// roots. TLS 1.2 and 1.3, with ring.
pub fn config(ca_file: Option<&Path>) -> Result<Arc<rustls::ClientConfig>, TlsError> {
    let mut roots = rustls::RootCertStore::empty();
    match ca_file {
        Some(path) => {
            let refuse = |reason: String| TlsError::CaFile { path: path.to_owned(), reason };
            for certificate in CertificateDer::pem_file_iter(path).map_err(|e| refuse(e.to_string()))? {
                let certificate = certificate.map_err(|e| refuse(e.to_string()))?;
                roots.add(certificate).map_err(|e| refuse(e.to_string()))?;
            }
            if roots.is_empty() {
                return Err(refuse("it holds no certificate in PEM form".into()));
            }
        }
        None => {
            let found = rustls_native_certs::load_native_certs();
            // Old roots that today's parser refuses are common in system stores; the others still serve.
            let _ = roots.add_parsable_certificates(found.certs);
            if roots.is_empty() {
                let reasons: Vec<String> = found.errors.iter().map(ToString::to_string).collect();
                return Err(TlsError::NoRoots(reasons.join("; ")));
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// [`config`], ready to wrap a TCP stream.
pub fn connector(ca_file: Option<&Path>) -> Result<TlsConnector, TlsError> {
    Ok(TlsConnector::from(config(ca_file)?))
}

/// The name that the server's certificate must carry; international names in their ASCII form (RFC 5890).
pub fn server_name(host: &str) -> Result<ServerName<'static>, TlsError> {
    let refuse = || TlsError::HostName(host.to_owned());
    if let Ok(name) = ServerName::try_from(host.to_owned()) {
        return Ok(name);
    }
    let ascii = idna::domain_to_ascii(host).map_err(|_| refuse())?;
    ServerName::try_from(ascii).map_err(|_| refuse())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_spelled_as_in_the_config() {
        for (mode, word) in [(Mode::Implicit, "implicit"), (Mode::StartTls, "starttls"), (Mode::None, "none")]
        {
            assert_eq!(serde_json::to_string(&mode).unwrap(), format!("\"{word}\""));
            assert_eq!(serde_json::from_str::<Mode>(&format!("\"{word}\"")).unwrap(), mode);
        }
    }

    #[test]
    fn a_ca_file_without_certificates_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("ca.pem");
        std::fs::write(&path, "nothing here").unwrap();
        let said = config(Some(&path)).unwrap_err().to_string();
        assert!(said.contains("ca.pem") && said.contains("no certificate"), "{said}");
        assert!(config(Some(&dir.path().join("missing.pem"))).is_err());
    }

    #[test]
    fn hosts_become_certificate_names() {
        assert_eq!(server_name("mail.firma.example").unwrap().to_str(), "mail.firma.example");
        assert_eq!(server_name("müller.example").unwrap().to_str(), "xn--mller-kva.example");
        assert!(matches!(server_name("127.0.0.1").unwrap(), ServerName::IpAddress(_)));
        assert!(server_name("not a host").is_err());
    }
}
