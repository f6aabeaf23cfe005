//! The program, run in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program in `dir`.
pub fn dunmail(dir: &Path, arguments: &[&str]) -> Ended {
    with_input(dir, arguments, "")
}

/// The same with something on the standard input.
pub fn with_input(dir: &Path, arguments: &[&str], input: &str) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dunmail"))
        .args(arguments)
        .current_dir(dir)
        .env_remove("RUST_LOG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Ended {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A config that is right but for its servers, which nobody listens at, with its passwords.
pub const CONFIG: &str = r#"
[creditor]
name = "Muster GmbH"
addresses = ["billing@firma.example"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"

[bot]
addresses = ["billing+dunmail@firma.example"]

[imap]
host = "localhost"
port = 1
tls = "none"
user = "billing@firma.example"
password_file = "password"

[smtp]
host = "localhost"
port = 1
tls = "none"
user = "billing@firma.example"
password_file = "password"

[policy]
since = "2026-01-01"
"#;

/// A folder with that config.
pub fn office() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "config.toml", CONFIG);
    put(dir.path(), "password", "secret\n");
    dir
}

/// Writes a file.
pub fn put(dir: &Path, name: &str, text: &str) -> PathBuf {
    let path = dir.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}
