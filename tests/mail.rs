//! Every mail in `tests/mail` is read with LF and with CRLF line ends and compared with the JSON beside it.
//! `UPDATE=1` rewrites the expectations: commit only differences that are understood.

#![allow(clippy::unwrap_used)] // a broken fixture may well stop a test

use std::path::{Path, PathBuf};

use dunmail::mail::{self, Message, Nature};
use proptest::prelude::*;
use serde_json::{Value, json};

fn mails() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail");
    let mut found: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no mails in {}", folder.display());
    found
}

fn with_crlf(bytes: &[u8]) -> Vec<u8> {
    let mut crlf = Vec::with_capacity(bytes.len() + 64);
    for &byte in bytes {
        if byte == b'\n' {
            crlf.push(b'\r');
        }
        crlf.push(byte);
    }
    crlf
}

fn nature(nature: &Nature) -> Value {
    match nature {
        Nature::Personal => json!("personal"),
        Nature::AutoReply(reply) => json!({"auto_reply": reply.because, "absence": reply.absence}),
        Nature::Bounce(bounce) => json!({
            "bounce": bounce.recipients.iter().map(|r| json!([r.address, r.status, r.cause.is_hard()])).collect::<Vec<_>>(),
            "original_ids": bounce.original_ids,
        }),
        Nature::Report(kind) => json!({"report": kind}),
    }
}

fn shown(message: &Message) -> Value {
    json!({
        "message_id": message.message_id,
        "sent": message.sent.as_ref().map(|sent| sent.to_string()),
        "from": message.from,
        "subject": message.subject,
        "nature": nature(&message.nature),
        "new": message.text.new.lines().collect::<Vec<_>>(),
        "signature": message.text.signature.lines().collect::<Vec<_>>(),
        "quoted_lines": message.text.quoted.lines().count(),
        "attachments": message.attachments.iter().map(|a| json!([a.name, a.media_type, a.inline])).collect::<Vec<_>>(),
        "keys": message.keys,
        "defects": message.defects,
        "authenticated": mail::authenticated(message, "mx.muster.test"),
    })
}

#[test]
fn mails_are_read_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for path in mails() {
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.contains(&b'\r'), "{} must have LF line ends", path.display());
        let found = shown(&mail::parse(&bytes));
        let beside = path.with_extension("json");
        if update {
            std::fs::write(&beside, serde_json::to_string_pretty(&found).unwrap() + "\n").unwrap();
        }
        let expected: Value = std::fs::read_to_string(&beside)
            .ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        for (ends, found) in [("LF", found), ("CRLF", shown(&mail::parse(&with_crlf(&bytes))))] {
            if found != expected {
                wrong.push(format!("{} ({ends}):\n{found:#}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_header_alone_tells_the_same_as_the_whole() {
    for path in mails() {
        let bytes = std::fs::read(&path).unwrap();
        let (whole, head) = (mail::parse(&bytes), mail::parse_headers(&bytes));
        assert_eq!(mail::identity(&whole), mail::identity(&head), "{}", path.display());
        assert_eq!(whole.subject, head.subject, "{}", path.display());
        let automatic = |message: &Message| matches!(message.nature, Nature::AutoReply(_));
        if automatic(&whole) {
            assert!(automatic(&head), "{}", path.display());
        }
    }
}

#[test]
fn identities_differ_and_do_not_depend_on_line_ends() {
    let mut seen = std::collections::HashSet::new();
    for path in mails() {
        let bytes = std::fs::read(&path).unwrap();
        let identity = mail::identity(&mail::parse(&bytes));
        assert_eq!(identity.len(), 32);
        assert_eq!(identity, mail::identity(&mail::parse(&with_crlf(&bytes))));
        assert!(seen.insert(identity), "{}", path.display());
    }
}

/// Mails that are cheap to write and were expensive to read somewhere.
#[test]
fn hostile_mails_take_little_time() {
    let times = |piece: &str, n: usize| piece.repeat(n);
    let nested: String = (0..20_000)
        .map(|level| format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"))
        .collect();
    let hostile = [
        nested,
        times("Content-Type: message/rfc822\n\n", 40_000),
        format!(
            "Content-Type: multipart/mixed; boundary=x\n\n{}",
            times("--x\nContent-Type: multipart/mixed; boundary=y\n\n", 20_000)
        ),
        format!(
            "Content-Type: text/html\n\n{}",
            times("<blockquote type=cite><div class=gmail_quote>", 20_000)
        ),
        format!("Content-Type: text/html\n\n{}", times("<table><tr><td>x", 40_000)),
        format!("Content-Type: text/html\n\n{}", times("</p></b><!--<", 40_000)),
        format!("Subject: x\n\n{}", times("On Monday <\n", 40_000)),
        format!("Subject: x\n\n{}", times("From: x\n", 40_000)),
        format!("Subject: x\n\n{}", times("----\n\n", 80_000)),
        format!("Subject: x\n\n{}", times("-", 1_000_000)),
        format!("Subject: {}\n\nx", times("=?utf-8?q?", 40_000)),
        format!("To: {}\n\nx", times("<(\"@,;:", 40_000)),
        format!("References: {}\n\nx", times("<a@b> ", 40_000)),
        format!(
            "From: mailer-daemon@x.test\nSubject: failure notice\n\n{}",
            times("<a@b.test>: 550 5.1.1 no such user\n", 20_000)
        ),
        format!(
            "X-Failed-Recipients: {}\nSubject: failure notice\n\n{}",
            times("a@b.test, ", 10_000),
            times("a@b.test\n", 20_000)
        ),
    ];
    let start = std::time::Instant::now();
    for mail in &hostile {
        let before = start.elapsed();
        let message = mail::parse(mail.as_bytes());
        let taken = start.elapsed() - before;
        assert!(taken.as_secs() < 20, "{taken:?} for {:.60} {:?}", mail, message.defects);
    }
}

fn some_mail() -> impl Strategy<Value = Vec<u8>> {
    let mails: Vec<Vec<u8>> = mails().into_iter().map(|path| std::fs::read(path).unwrap()).collect();
    let edits = proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), 0_u8..4), 1..20);
    (proptest::sample::select(mails), edits).prop_map(|(mut mail, edits)| {
        for (at, byte, kind) in edits {
            if mail.is_empty() {
                break;
            }
            let at = at.index(mail.len());
            match kind {
                0 => mail[at] = byte,
                1 => mail.insert(at, byte),
                2 => {
                    mail.remove(at);
                }
                _ => mail.truncate(at.max(mail.len() / 2)),
            }
        }
        mail
    })
}

fn read_all(bytes: &[u8]) {
    let message = mail::parse(bytes);
    assert_eq!(mail::identity(&message).len(), 32);
    let _ = mail::authenticated(&message, "mx.muster.test");
    let _ = mail::parse_headers(bytes);
    let _ = mail::mbox(bytes).count();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read_all(&bytes);
    }

    #[test]
    fn no_mutated_mail_panics(bytes in some_mail()) {
        read_all(&bytes);
    }

    #[test]
    fn splitting_loses_no_words(text in "([> ]{0,3}[a-z@:<0-9 -]{0,40}\n){0,30}") {
        let parts = mail::split(&text);
        let all = format!("{} {} {}", parts.new, parts.signature, parts.quoted);
        for word in text.split_whitespace() {
            prop_assert!(all.contains(word), "{word:?} of {text:?} in {parts:?}");
        }
    }
}
