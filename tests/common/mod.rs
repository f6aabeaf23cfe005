//! What tests against servers share: the testbed, an SMTP client and an IMAP client of their own, so that nothing
//! is checked with the code that it checks, and a fake SMTP server that misbehaves as told.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub mod fake_smtp;
pub mod imap;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// The password of every mailbox of the testbed.
pub const PASSWORD: &str = "secret";

/// How long anything in the testbed may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The servers that `tests/testbed up` has started.
#[derive(Debug, Clone)]
pub struct Testbed {
    pub imap_host: String,
    pub imap_port: u16,
    pub imaps_port: u16,
    pub smtp_host: String,
    pub smtp_port: u16,
    pub smtps_port: u16,
    pub ca_file: PathBuf,
    /// The mail of `a@b` is a Maildir at `mail_dir/a@b`.
    pub mail_dir: PathBuf,
}

impl Testbed {
    /// The testbed at `DUNMAIL_TESTBED`. `None` only if the caller asked to go without (`DUNMAIL_NO_SERVERS=1`): a
    /// forgotten testbed must not look like a passed test.
    pub fn from_env() -> Option<Testbed> {
        let Some(dir) = std::env::var_os("DUNMAIL_TESTBED") else {
            if std::env::var("DUNMAIL_NO_SERVERS").as_deref() == Ok("1") {
                eprintln!("skipped: DUNMAIL_NO_SERVERS=1");
                return None;
            }
            panic!(
                "no testbed: run `make test`, or `tests/testbed up DIR` and set DUNMAIL_TESTBED=DIR; \
                 DUNMAIL_NO_SERVERS=1 leaves out the tests that need servers"
            );
        };
        let env = PathBuf::from(dir).join("env");
        let text = std::fs::read_to_string(&env).unwrap_or_else(|e| panic!("{}: {e}", env.display()));
        let settings: HashMap<&str, &str> = text.lines().filter_map(|l| l.split_once('=')).collect();
        let get = |key: &str| {
            settings.get(key).unwrap_or_else(|| panic!("{}: {key} is missing", env.display())).to_string()
        };
        let port = |key: &str| get(key).parse().unwrap_or_else(|_| panic!("{key} is no port"));
        Some(Testbed {
            imap_host: get("IMAP_HOST"),
            imap_port: port("IMAP_PORT"),
            imaps_port: port("IMAPS_PORT"),
            smtp_host: get("SMTP_HOST"),
            smtp_port: port("SMTP_PORT"),
            smtps_port: port("SMTPS_PORT"),
            ca_file: get("CA_FILE").into(),
            mail_dir: get("MAIL_DIR").into(),
        })
    }

    /// An address that no other test uses: `billing` and `firma.test` give `billing-4711-3@firma.test`.
    pub fn address(&self, local: &str, domain: &str) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        format!("{local}-{}-{count}@{domain}", std::process::id())
    }

    /// Sends a mail as it is, by plain SMTP, and returns once the server has queued it; `\n` becomes CRLF.
    pub async fn send(&self, from: &str, to: &[&str], mail: &str) {
        let stream = TcpStream::connect((self.smtp_host.as_str(), self.smtp_port)).await.unwrap();
        let mut stream = BufReader::new(stream);
        smtp_reply(&mut stream, "220").await;
        let mut commands =
            vec![("EHLO test\r\n".to_owned(), "250"), (format!("MAIL FROM:<{from}>\r\n"), "250")];
        commands.extend(to.iter().map(|to| (format!("RCPT TO:<{to}>\r\n"), "250")));
        commands.push(("DATA\r\n".to_owned(), "354"));
        let stuffed = crlf(mail).split("\r\n").fold(String::new(), |mut all, line| {
            if line.starts_with('.') {
                all.push('.');
            }
            all + line + "\r\n"
        });
        let body = stuffed.strip_suffix("\r\n\r\n").map_or(stuffed.clone(), |s| format!("{s}\r\n"));
        commands.push((format!("{body}.\r\n"), "250"));
        commands.push(("QUIT\r\n".to_owned(), "221"));
        for (command, code) in commands {
            stream.get_mut().write_all(command.as_bytes()).await.unwrap();
            smtp_reply(&mut stream, code).await;
        }
    }

    /// The mails of an address, as the files of its Maildir (all folders) hold them, with CRLF line ends.
    pub fn delivered(&self, address: &str) -> Vec<Vec<u8>> {
        let mut found = Vec::new();
        let mut folders = vec![self.mail_dir.join(address)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let (path, name) = (entry.path(), entry.file_name());
                if path.is_dir() && name != "tmp" {
                    folders.push(path);
                } else if folder.ends_with("new") || folder.ends_with("cur") {
                    found.push(crlf(&String::from_utf8_lossy(&std::fs::read(path).unwrap())).into_bytes());
                }
            }
        }
        found
    }

    /// Waits until an address has at least `count` mails; panics when they do not come.
    pub async fn wait_for(&self, address: &str, count: usize) -> Vec<Vec<u8>> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let found = self.delivered(address);
            if found.len() >= count {
                return found;
            }
            let waiting = tokio::time::Instant::now() < deadline;
            assert!(waiting, "{address} has {} of {count} mails", found.len());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Logs in to an address's mailbox.
    pub async fn imap(&self, address: &str) -> imap::Imap {
        imap::Imap::log_in(&self.imap_host, self.imap_port, address, PASSWORD).await
    }
}

/// CRLF line ends, whatever they were.
pub fn crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

async fn smtp_reply(stream: &mut BufReader<TcpStream>, expected: &str) {
    let mut reply = String::new();
    loop {
        let start = reply.len();
        let read = tokio::time::timeout(PATIENCE, stream.read_line(&mut reply)).await.expect("an answer");
        assert!(read.unwrap() > 0, "the SMTP server hung up after {reply:?}");
        if reply.as_bytes().get(start + 3) != Some(&b'-') {
            assert!(reply.starts_with(expected), "expected {expected}, got {reply:?}");
            return;
        }
    }
}
