//! Where a password comes from. The config never holds one.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use secrecy::SecretString;

/// Longest secret, in bytes: tokens have a few thousand.
const LIMIT: u64 = 64 * 1024;

/// Where a password comes from; read at the first log-in, so that `read`, `rules` and `demo` need none.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Secret {
    /// A file of its own.
    File(PathBuf),
    /// An environment variable.
    Env(String),
    /// A credential of the service manager: a file of this name in `$CREDENTIALS_DIRECTORY` (systemd.exec(5),
    /// "Credentials").
    Credential(String),
    /// None: the server asks for no log-in.
    #[default]
    None,
}

/// Why a secret could not be read. Never says what it is.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// The file cannot be read.
    #[error("the password file {path} cannot be read: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file or variable holds something else than one password.
    #[error("{0} holds no password: write it there, in one line of UTF-8")]
    Shape(String),
    /// The variable is not set.
    #[error("the environment variable {0} is not set")]
    Env(String),
    /// There is no service manager.
    #[error("there are no credentials: start dunmail from a unit with LoadCredential={0}:…")]
    NoCredentials(String),
    /// No secret is configured.
    #[error("no password is configured: write password_file, password_env or password_credential")]
    None,
}

impl Secret {
    /// Whether there is one to resolve.
    pub fn is_some(&self) -> bool {
        *self != Secret::None
    }

    /// Reads the secret. A line end is dropped, spaces are not: they may belong to a password.
    pub fn resolve(&self) -> Result<SecretString, SecretError> {
        match self {
            Secret::File(path) => read(path),
            Secret::Credential(name) => match std::env::var_os("CREDENTIALS_DIRECTORY") {
                Some(directory) => read(&Path::new(&directory).join(name)),
                None => Err(SecretError::NoCredentials(name.clone())),
            },
            Secret::Env(name) => match std::env::var(name) {
                Ok(value) => shaped(value, || format!("the environment variable {name}")),
                Err(std::env::VarError::NotPresent) => Err(SecretError::Env(name.clone())),
                Err(_) => Err(SecretError::Shape(format!("the environment variable {name}"))),
            },
            Secret::None => Err(SecretError::None),
        }
    }
}

fn read(path: &Path) -> Result<SecretString, SecretError> {
    let mut text = String::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(LIMIT + 1).read_to_string(&mut text));
    let name = || format!("the password file {}", path.display());
    match read {
        Ok(_) if text.len() as u64 > LIMIT => Err(SecretError::Shape(name())),
        Ok(_) => shaped(text, name),
        Err(e) if e.kind() == std::io::ErrorKind::InvalidData => Err(SecretError::Shape(name())),
        Err(source) => Err(SecretError::File { path: path.into(), source }),
    }
}

fn shaped(mut text: String, name: impl Fn() -> String) -> Result<SecretString, SecretError> {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    // A second line, or a NUL, would change the protocol's next command.
    if text.is_empty() || text.contains(['\r', '\n', '\0']) {
        return Err(SecretError::Shape(name()));
    }
    Ok(text.into())
}

impl fmt::Debug for Secret {
    /// The place of the secret, never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Secret::File(path) => write!(f, "Secret(file {})", path.display()),
            Secret::Env(name) => write!(f, "Secret(env {name})"),
            Secret::Credential(name) => write!(f, "Secret(credential {name})"),
            Secret::None => f.write_str("Secret(none)"),
        }
    }
}
