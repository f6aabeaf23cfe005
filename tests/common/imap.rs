//! A small IMAP client, so that tests see a mailbox as another mail client does. Anything unexpected panics.

use data_encoding::BASE64_NOPAD;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::PATIENCE;

/// A logged-in session, in plain text (the testbed is on loopback).
pub struct Imap {
    stream: BufReader<TcpStream>,
    tag: u32,
}

/// A mail in a folder.
#[derive(Debug, Clone)]
pub struct Mail {
    pub uid: u32,
    /// Flags and keywords as the server writes them.
    pub flags: Vec<String>,
    /// The whole mail, or its headers alone.
    pub bytes: Vec<u8>,
}

impl Mail {
    /// The first header of that name, unfolded; not decoded.
    pub fn header(&self, name: &str) -> Option<String> {
        let text = self.text();
        let head = text.split("\r\n\r\n").next()?.replace("\r\n ", " ").replace("\r\n\t", " ");
        head.split("\r\n").find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }

    /// The bytes as text, for searching.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn has_flag(&self, flag: &str) -> bool {
        self.flags.iter().any(|f| f.eq_ignore_ascii_case(flag))
    }
}

/// One response: its text with each literal replaced by `{}`, and the literals.
struct Response {
    text: String,
    literals: Vec<Vec<u8>>,
}

impl Imap {
    pub async fn log_in(host: &str, port: u16, user: &str, password: &str) -> Imap {
        let stream = TcpStream::connect((host, port)).await.expect("the IMAP server");
        let mut imap = Imap { stream: BufReader::new(stream), tag: 0 };
        let greeting = imap.response().await.text;
        assert!(greeting.starts_with("* OK"), "{greeting}");
        imap.run(&format!("LOGIN {} {}", quoted(user), quoted(password))).await;
        imap
    }

    /// All folders, decoded, sorted.
    pub async fn folders(&mut self) -> Vec<String> {
        let mut names: Vec<String> = self
            .run(r#"LIST "" "*""#)
            .await
            .into_iter()
            .filter(|r| r.text.starts_with("* LIST "))
            .map(|r| {
                // * LIST (flags) "/" name
                let after_flags = r.text.split_once(") ").expect("flags").1;
                let name = after_flags.split_once(' ').expect("a name").1;
                let name = match r.literals.first() {
                    Some(literal) => String::from_utf8_lossy(literal).into_owned(),
                    None => unquoted(name),
                };
                decoded(&name)
            })
            .collect();
        names.sort();
        names
    }

    /// All mails of a folder, whole, by UID; none if there is no such folder. Sets no flag.
    pub async fn mails(&mut self, folder: &str) -> Vec<Mail> {
        self.fetch(folder, "BODY.PEEK[]").await
    }

    /// All mails of a folder, headers only, by UID.
    pub async fn headers(&mut self, folder: &str) -> Vec<Mail> {
        self.fetch(folder, "BODY.PEEK[HEADER]").await
    }

    async fn fetch(&mut self, folder: &str, part: &str) -> Vec<Mail> {
        if !self.folders().await.iter().any(|f| f == folder) {
            return Vec::new();
        }
        self.run(&format!("EXAMINE {}", quoted(&encoded(folder)))).await;
        let responses = self.run(&format!("UID FETCH 1:* (UID FLAGS {part})")).await;
        let mut mails: Vec<Mail> = responses
            .into_iter()
            .filter(|r| r.text.contains(" FETCH (") && !r.literals.is_empty())
            .map(|mut r| {
                let uid = r.text.split("UID ").nth(1).expect("a UID");
                let uid = uid.split(|c: char| !c.is_ascii_digit()).next().expect("a number");
                let flags = r.text.split("FLAGS (").nth(1).and_then(|f| f.split(')').next()).expect("flags");
                Mail {
                    uid: uid.parse().expect("a UID"),
                    flags: flags.split_whitespace().map(str::to_owned).collect(),
                    bytes: r.literals.swap_remove(0),
                }
            })
            .collect();
        mails.sort_by_key(|m| m.uid);
        mails
    }

    /// Moves a mail to another folder, as a person's drag and drop does.
    pub async fn move_mail(&mut self, folder: &str, uid: u32, to: &str) {
        self.run(&format!("SELECT {}", quoted(&encoded(folder)))).await;
        self.run(&format!("UID MOVE {uid} {}", quoted(&encoded(to)))).await;
    }

    /// Sets (`+FLAGS`), clears (`-FLAGS`) flags of a mail: `store("INBOX", 3, "+FLAGS", "\\Seen")`.
    pub async fn store(&mut self, folder: &str, uid: u32, change: &str, flags: &str) {
        self.run(&format!("SELECT {}", quoted(&encoded(folder)))).await;
        self.run(&format!("UID STORE {uid} {change} ({flags})")).await;
    }

    /// Deletes a mail for good.
    pub async fn delete(&mut self, folder: &str, uid: u32) {
        self.store(folder, uid, "+FLAGS", "\\Deleted").await;
        self.run(&format!("UID EXPUNGE {uid}")).await;
    }

    pub async fn create(&mut self, folder: &str) {
        self.run(&format!("CREATE {}", quoted(&encoded(folder)))).await;
    }

    /// Stores a mail in a folder, `flags` such as `"\\Seen"`; `\n` becomes CRLF.
    pub async fn append(&mut self, folder: &str, flags: &str, mail: &str) {
        let mail = super::crlf(mail);
        self.tag += 1;
        let command =
            format!("t{} APPEND {} ({flags}) {{{}}}\r\n", self.tag, quoted(&encoded(folder)), mail.len());
        self.stream.get_mut().write_all(command.as_bytes()).await.expect("a connection");
        loop {
            let text = self.response().await.text;
            if text.starts_with('+') {
                break;
            }
            assert!(text.starts_with('*'), "APPEND: {text}");
        }
        self.stream.get_mut().write_all(format!("{mail}\r\n").as_bytes()).await.expect("a connection");
        self.finish("APPEND").await;
    }

    async fn run(&mut self, command: &str) -> Vec<Response> {
        self.tag += 1;
        let line = format!("t{} {command}\r\n", self.tag);
        self.stream.get_mut().write_all(line.as_bytes()).await.expect("a connection");
        self.finish(command).await
    }

    /// The untagged responses up to the tagged OK.
    async fn finish(&mut self, command: &str) -> Vec<Response> {
        let tag = format!("t{} ", self.tag);
        let mut untagged = Vec::new();
        loop {
            let response = self.response().await;
            match response.text.strip_prefix(&tag) {
                Some(done) if done.starts_with("OK") => return untagged,
                Some(done) => panic!("{command}: {done}"),
                None => untagged.push(response),
            }
        }
    }

    async fn response(&mut self) -> Response {
        tokio::time::timeout(PATIENCE, async {
            let mut response = Response { text: String::new(), literals: Vec::new() };
            loop {
                let mut line = Vec::new();
                let read = self.stream.read_until(b'\n', &mut line).await.expect("a connection");
                assert!(read > 0, "the IMAP server hung up");
                let line = String::from_utf8_lossy(&line).trim_end().to_owned();
                let size = line.strip_suffix('}').and_then(|l| l.rsplit_once('{'));
                let Some((text, size)) = size.and_then(|(t, n)| Some((t, n.parse::<usize>().ok()?))) else {
                    response.text += &line;
                    return response;
                };
                response.text += text;
                response.text += "{}";
                let mut literal = vec![0; size];
                self.stream.read_exact(&mut literal).await.expect("a literal");
                response.literals.push(literal);
            }
        })
        .await
        .expect("the IMAP server did not answer in time")
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn unquoted(text: &str) -> String {
    match text.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
        Some(inner) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => text.to_owned(),
    }
}

/// Modified UTF-7 (RFC 3501 section 5.1.3).
fn encoded(name: &str) -> String {
    let mut out = String::new();
    let mut wide: Vec<u8> = Vec::new();
    let flush = |wide: &mut Vec<u8>, out: &mut String| {
        if !wide.is_empty() {
            out.push('&');
            out.push_str(&BASE64_NOPAD.encode(wide).replace('/', ","));
            out.push('-');
            wide.clear();
        }
    };
    for c in name.chars() {
        if (' '..='~').contains(&c) {
            flush(&mut wide, &mut out);
            out.push(c);
            if c == '&' {
                out.push('-');
            }
        } else {
            wide.extend(c.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_be_bytes()));
        }
    }
    flush(&mut wide, &mut out);
    out
}

fn decoded(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((plain, after)) = rest.split_once('&') {
        out.push_str(plain);
        let (code, after) = after.split_once('-').expect("modified UTF-7");
        if code.is_empty() {
            out.push('&');
        } else {
            let bytes = BASE64_NOPAD.decode(code.replace(',', "/").as_bytes()).expect("modified UTF-7");
            let units: Vec<u16> = bytes.chunks_exact(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect();
            out.push_str(&String::from_utf16_lossy(&units));
        }
        rest = after;
    }
    out + rest
}
