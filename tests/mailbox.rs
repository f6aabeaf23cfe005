//! One suite of behaviours, run against a Maildir and against a real Dovecot.
//!
//! The Dovecot part wants `DUNMAIL_TESTBED`: a directory with a file `env` that names `IMAP_HOST`, `IMAP_PORT`,
//! `IMAPS_PORT` and `CA_FILE` of a server where every user at firma.test has the password "secret". Without it the
//! part fails, unless `DUNMAIL_NO_SERVERS=1` says that this is meant.
//!
//! What no real server does on demand is played by a scripted one in `mailbox/fake.rs`.
// A test says what went wrong by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "mailbox/fake.rs"]
mod fake;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use dunmail::mailbox::{
    Fetched, Flag, HEADER_LIMIT, ImapSettings, Mailbox, MailboxError, NewMessage, Part, Role, SIZE_LIMIT,
    Want,
};
use dunmail::tls;

/// Where a test's mailbox is; it can be opened again and again.
enum Place {
    Maildir(tempfile::TempDir),
    Imap(ImapSettings),
}

impl Place {
    fn maildir() -> Option<Self> {
        Some(Self::Maildir(tempfile::tempdir().unwrap()))
    }

    fn dovecot(user: &str) -> Option<Self> {
        settings(user, tls::Mode::Implicit).map(Self::Imap)
    }

    async fn open(&self) -> Mailbox {
        match self {
            Self::Maildir(dir) => Mailbox::open_maildir(dir.path()).unwrap(),
            Self::Imap(settings) => Mailbox::connect(settings).await.unwrap(),
        }
    }
}

fn testbed() -> Option<HashMap<String, String>> {
    let Ok(dir) = std::env::var("DUNMAIL_TESTBED") else {
        assert_eq!(
            std::env::var("DUNMAIL_NO_SERVERS").as_deref(),
            Ok("1"),
            "this test needs a real IMAP server: set DUNMAIL_TESTBED to a running test bed, or DUNMAIL_NO_SERVERS=1 to go without"
        );
        println!("skipped: no test bed, and DUNMAIL_NO_SERVERS=1");
        return None;
    };
    let env = std::fs::read_to_string(Path::new(&dir).join("env")).expect("the test bed's env file");
    Some(env.lines().filter_map(|l| l.split_once('=')).map(|(k, v)| (k.into(), v.into())).collect())
}

fn settings(user: &str, mode: tls::Mode) -> Option<ImapSettings> {
    let env = testbed()?;
    let port = if mode == tls::Mode::Implicit { "IMAPS_PORT" } else { "IMAP_PORT" };
    // A run of its own users, so that the suite can run twice against one server.
    let run = std::process::id();
    Some(ImapSettings {
        host: env["IMAP_HOST"].clone(),
        port: env[port].parse().unwrap(),
        tls: mode,
        user: format!("{user}-{run}@firma.test"),
        password: "secret".to_owned().into(),
        ca_file: Some(PathBuf::from(&env["CA_FILE"])),
        timeout: Duration::from_secs(10),
    })
}

fn mail(subject: &str) -> Vec<u8> {
    format!(
        "From: Kunde <kunde@kunde.test>\r\nTo: billing@firma.test\r\nSubject: {subject}\r\n\
         Date: Thu, 12 Mar 2026 10:24:00 +0100\r\nMessage-ID: <{subject}@kunde.test>\r\n\r\nGuten Tag,\r\n{subject}\r\n"
    )
    .into_bytes()
}

fn subject(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.lines().find_map(|l| l.strip_prefix("Subject: ")).unwrap_or_default().to_owned()
}

async fn scan_all(mailbox: &mut Mailbox, folder: &str, after: u32) -> Vec<Fetched> {
    let mut got = Vec::new();
    mailbox
        .scan(folder, after, SIZE_LIMIT, &mut |_| Want::Body, &mut |m| {
            got.push(m);
            Ok(())
        })
        .await
        .unwrap();
    got
}

async fn folders_have_roles(place: Place) {
    let mut mailbox = place.open().await;
    let folders = mailbox.folders().await.unwrap();
    for (name, role) in
        [("INBOX", Role::Inbox), ("Sent", Role::Sent), ("Drafts", Role::Drafts), ("Trash", Role::Trash)]
    {
        let folder =
            folders.iter().find(|f| f.name == name).unwrap_or_else(|| panic!("{name} in {folders:?}"));
        assert_eq!(folder.role, role, "{name}");
        assert!(folder.selectable);
    }
}

async fn own_folders_are_made_once(place: Place) {
    let mut mailbox = place.open().await;
    let path = ["Mahnwesen", "Prüfung & \"Ärger\" (neu)"];
    let name = mailbox.ensure_folder(&path).await.unwrap();
    assert_eq!(name, "Mahnwesen/Prüfung & \"Ärger\" (neu)");
    assert_eq!(mailbox.ensure_folder(&path).await.unwrap(), name);
    assert_eq!(mailbox.folder_name(&path), name);
    let mut again = place.open().await;
    assert_eq!(again.ensure_folder(&path).await.unwrap(), name);
    let listed: Vec<String> = again.folders().await.unwrap().into_iter().map(|f| f.name).collect();
    assert_eq!(listed.iter().filter(|n| **n == name).count(), 1, "{listed:?}");
    again.append(&name, &[], &mail("umlauts")).await.unwrap();
    assert_eq!(scan_all(&mut mailbox, &name, 0).await.len(), 1);
    // A backslash is legal too.
    let odd = mailbox.ensure_folder(&["Back\\slash"]).await.unwrap();
    mailbox.append(&odd, &[], &mail("odd")).await.unwrap();
    assert_eq!(mailbox.status(&odd).await.unwrap().messages, 1);
    assert!(mailbox.folders().await.unwrap().iter().any(|f| f.name == odd));
}

async fn what_is_stored_comes_back_unchanged(place: Place) {
    let mut mailbox = place.open().await;
    let bytes = mail("stored");
    let stored = mailbox.append("INBOX", &[Flag::Flagged], &bytes).await.unwrap();
    let uid = stored.uid.expect("both tell the UID");
    let status = mailbox.status("INBOX").await.unwrap();
    assert_eq!(stored.uid_validity, Some(status.uid_validity));
    assert_eq!((status.messages, status.uid_next), (1, uid + 1));
    assert_eq!(mailbox.body("INBOX", uid).await.unwrap().as_deref(), Some(bytes.as_slice()));
    let head = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap() + 4;
    assert_eq!(mailbox.headers("INBOX", &[uid, uid + 7]).await.unwrap(), [(uid, bytes[..head].to_vec())]);
    assert_eq!(mailbox.headers("INBOX", &[]).await.unwrap(), []);
    assert_eq!(mailbox.body("INBOX", uid + 7).await.unwrap(), None);
    let got = scan_all(&mut mailbox, "INBOX", 0).await;
    assert_eq!(got[0].bytes, bytes);
    assert_eq!(got[0].summary.size as usize, bytes.len());
    assert!(got[0].summary.received.is_some());
}

async fn messages_stored_together_keep_their_order_and_flags(place: Place) {
    let mut mailbox = place.open().await;
    let mails: Vec<Vec<u8>> = (0..5).map(|n| mail(&format!("n{n}"))).collect();
    let flags = |n: usize| if n == 2 { &[Flag::Draft, Flag::Seen][..] } else { &[][..] };
    let messages: Vec<NewMessage> =
        mails.iter().enumerate().map(|(n, bytes)| NewMessage { flags: flags(n), bytes }).collect();
    let fates = mailbox.append_all("Drafts", &messages).await.unwrap();
    let uids: Vec<u32> = fates.into_iter().map(|fate| fate.unwrap().uid.unwrap()).collect();
    let present = mailbox.present("Drafts").await.unwrap();
    assert_eq!(present.iter().map(|(uid, _)| *uid).collect::<Vec<_>>(), uids);
    let drafts: Vec<bool> = present.iter().map(|(_, flags)| flags.has(Flag::Draft)).collect();
    assert_eq!(drafts, [false, false, true, false, false]);
    let fields = mailbox.header_fields("Drafts", &uids, &["Subject", "Message-ID"]).await.unwrap();
    for ((uid, header), (n, expected)) in fields.iter().zip(uids.iter().enumerate()) {
        assert_eq!((*uid, subject(header)), (*expected, format!("n{n}")));
    }
    mailbox.flag("Drafts", &[uids[3], uids[0], uids[4]], &[Flag::Flagged], &[]).await.unwrap();
    let flagged = mailbox.present("Drafts").await.unwrap();
    let flagged: Vec<bool> = flagged.iter().map(|(_, flags)| flags.has(Flag::Flagged)).collect();
    assert_eq!(flagged, [true, false, false, true, true]);
    let fates = mailbox.append_all("Nowhere", &messages).await.unwrap();
    assert!(fates.iter().all(|fate| matches!(fate, Err(MailboxError::FolderMissing { .. }))));
    let fates =
        mailbox.append_all("Drafts", &[messages[0], NewMessage { flags: &[], bytes: b"\0" }]).await.unwrap();
    assert!(fates[0].is_ok() && fates[1].is_err());
    assert_eq!(mailbox.present("Drafts").await.unwrap().len(), 6);
}

async fn long_headers_come_whole(place: Place) {
    let mut mailbox = place.open().await;
    for lines in [700, 1365, 3000] {
        let mut head = b"Subject: long\r\n".to_vec();
        for n in 0..lines {
            head.extend_from_slice(format!("X-N{n}: ä\r\n\tfolded\r\n").as_bytes());
        }
        head.extend_from_slice(b"\r\n");
        let whole = [&head[..], b"body\r\n\r\nmore\r\n"].concat();
        let uid = mailbox.append("INBOX", &[], &whole).await.unwrap().uid.unwrap();
        let got = mailbox.headers("INBOX", &[uid]).await.unwrap();
        assert_eq!(got, [(uid, head)], "{lines} lines");
    }
    let endless = format!("Subject: endless\r\nX: {}\r\n\r\n", "0123456789\r\n ".repeat(30_000));
    let uid = mailbox.append("INBOX", &[], endless.as_bytes()).await.unwrap().uid.unwrap();
    let got = mailbox.headers("INBOX", &[uid]).await.unwrap();
    assert_eq!(got[0].1, &endless.as_bytes()[..HEADER_LIMIT as usize]);
}

async fn bare_line_feeds_become_crlf(place: Place) {
    let mut mailbox = place.open().await;
    let uid = mailbox.append("INBOX", &[], b"Subject: a\n\nb\r\nc\n").await.unwrap().uid.unwrap();
    let body = mailbox.body("INBOX", uid).await.unwrap().unwrap();
    assert_eq!(String::from_utf8(body).unwrap(), "Subject: a\r\n\r\nb\r\nc\r\n");
}

async fn a_scan_brings_what_is_wanted_in_order(place: Place) {
    let mut mailbox = place.open().await;
    for n in 0..9 {
        mailbox.append("INBOX", &[], &mail(&format!("n{n}"))).await.unwrap();
    }
    let mut big = mail("big");
    big.extend_from_slice("0123456789abcdef\r\n".repeat(200).as_bytes());
    mailbox.append("INBOX", &[], &big).await.unwrap();
    let first = mailbox.present("INBOX").await.unwrap()[0].0;

    let mut got = Vec::new();
    let end = mailbox
        .scan(
            "INBOX",
            first,
            2000,
            &mut |s| match (s.uid - first) % 3 {
                0 => Want::Body,
                1 => Want::Headers,
                _ => Want::Skip,
            },
            &mut |m| {
                got.push((m.summary.uid - first, m.part, subject(&m.bytes), m.bytes.ends_with(b"\r\n\r\n")));
                Ok(())
            },
        )
        .await
        .unwrap();
    let name = |n: u32| format!("n{n}");
    assert_eq!(
        got,
        [
            (1, Part::Headers, name(1), true),
            (3, Part::Whole, name(3), false),
            (4, Part::Headers, name(4), true),
            (6, Part::Whole, name(6), false),
            (7, Part::Headers, name(7), true),
            (9, Part::TooLarge, "big".into(), true),
        ]
    );
    assert_eq!((end.last_uid, end.missing.len()), (first + 9, 0));
    assert_eq!(end.status.messages, 10);

    // Reading leaves no trace, and there is nothing new.
    assert!(mailbox.present("INBOX").await.unwrap().iter().all(|(_, f)| !f.has(Flag::Seen)));
    let mut asked = 0;
    let again = mailbox
        .scan(
            "INBOX",
            end.last_uid,
            2000,
            &mut |_| {
                asked += 1;
                Want::Body
            },
            &mut |_| Ok(()),
        )
        .await
        .unwrap();
    assert_eq!((asked, again.last_uid), (0, end.last_uid));
    // New mail is seen by a mailbox that was open before it came.
    place.open().await.append("INBOX", &[], &mail("late")).await.unwrap();
    assert_eq!(scan_all(&mut mailbox, "INBOX", end.last_uid).await.len(), 1);
}

async fn a_sink_may_end_a_scan(place: Place) {
    let mut mailbox = place.open().await;
    for n in 0..5 {
        mailbox.append("INBOX", &[], &mail(&format!("n{n}"))).await.unwrap();
    }
    let mut room = 2;
    let full = mailbox
        .scan("INBOX", 0, SIZE_LIMIT, &mut |_| Want::Body, &mut |_| {
            room -= 1;
            if room == 0 { Err("the store is full".into()) } else { Ok(()) }
        })
        .await
        .unwrap_err();
    assert!(matches!(&full, MailboxError::Sink(e) if e.to_string() == "the store is full"), "{full:?}");
    assert!(full.leaves_connection() && !full.is_transient());
    assert_eq!(mailbox.status("INBOX").await.unwrap().messages, 5);
}

async fn flags_and_keywords_come_and_go(place: Place) {
    let mut mailbox = place.open().await;
    let uid = mailbox.append("INBOX", &[], &mail("flags")).await.unwrap().uid.unwrap();
    mailbox.flag("INBOX", &[uid], &[Flag::Flagged, Flag::Answered], &["$Dunmail", "Zahlung"]).await.unwrap();
    mailbox.flag("INBOX", &[uid], &[], &[]).await.unwrap();
    mailbox.flag("INBOX", &[uid + 5], &[Flag::Flagged], &[]).await.unwrap();
    let present = place.open().await.present("INBOX").await.unwrap();
    let (same, flags) = &present[0];
    assert_eq!((*same, present.len()), (uid, 1));
    assert!(flags.has(Flag::Flagged) && flags.has(Flag::Answered) && !flags.has(Flag::Seen));
    assert!(flags.has_keyword("$dunmail") && flags.has_keyword("Zahlung"), "{flags:?}");
    mailbox.unflag("INBOX", &[uid], &[Flag::Flagged], &["Zahlung"]).await.unwrap();
    let (same, flags) = mailbox.present("INBOX").await.unwrap().remove(0);
    assert_eq!(same, uid);
    assert!(!flags.has(Flag::Flagged) && flags.has(Flag::Answered));
    assert_eq!(flags.keywords(), ["$Dunmail"]);
    assert_ne!(mailbox.status("INBOX").await.unwrap().keywords_allowed, Some(false));
}

async fn a_moved_message_keeps_bytes_and_flags(place: Place) {
    let mut mailbox = place.open().await;
    let paid = mailbox.ensure_folder(&["Desk", "Paid"]).await.unwrap();
    let keep = mailbox.append("INBOX", &[], &mail("keep")).await.unwrap().uid.unwrap();
    let uid = mailbox.append("INBOX", &[Flag::Flagged], &mail("move")).await.unwrap().uid.unwrap();
    mailbox.flag("INBOX", &[uid], &[], &["$Dunmail"]).await.unwrap();
    let there = mailbox.move_to("INBOX", uid, &paid).await.unwrap().expect("both tell the new UID");
    assert_eq!(mailbox.body(&paid, there).await.unwrap().unwrap(), mail("move"));
    let present = mailbox.present(&paid).await.unwrap();
    assert_eq!(present.len(), 1);
    assert!(present[0].1.has(Flag::Flagged) && present[0].1.has_keyword("$Dunmail"));
    assert_eq!(mailbox.present("INBOX").await.unwrap().iter().map(|(u, _)| *u).collect::<Vec<_>>(), [keep]);
    // Back again: a new number, never the old one.
    let back = mailbox.move_to(&paid, there, "INBOX").await.unwrap().unwrap();
    assert!(back > uid);
    assert_eq!(mailbox.move_to("INBOX", uid, &paid).await.unwrap(), None);
    let nowhere = mailbox.move_to("INBOX", back, "Desk/Nowhere").await.unwrap_err();
    assert!(matches!(nowhere, MailboxError::FolderMissing { .. }), "{nowhere:?}");
    assert_eq!(mailbox.present("INBOX").await.unwrap().len(), 2);
}

async fn only_the_named_message_is_deleted(place: Place) {
    let mut mailbox = place.open().await;
    let marked = mailbox.append("INBOX", &[], &mail("marked")).await.unwrap().uid.unwrap();
    let gone = mailbox.append("INBOX", &[], &mail("gone")).await.unwrap().uid.unwrap();
    mailbox.flag("INBOX", &[marked], &[Flag::Deleted], &[]).await.unwrap();
    mailbox.delete("INBOX", gone).await.unwrap();
    mailbox.delete("INBOX", gone).await.unwrap();
    let present = mailbox.present("INBOX").await.unwrap();
    assert_eq!(present.iter().map(|(u, _)| *u).collect::<Vec<_>>(), [marked]);
    assert!(present[0].1.has(Flag::Deleted));
    let next = mailbox.append("INBOX", &[], &mail("next")).await.unwrap().uid.unwrap();
    assert!(next > gone);
}

async fn a_missing_folder_is_named(place: Place) {
    let mut mailbox = place.open().await;
    let missing = |e: MailboxError| match e {
        MailboxError::FolderMissing { folder } => assert_eq!(folder, "Nirgends"),
        other => panic!("{other:?}"),
    };
    missing(mailbox.status("Nirgends").await.unwrap_err());
    missing(mailbox.present("Nirgends").await.unwrap_err());
    missing(mailbox.append("Nirgends", &[], &mail("x")).await.unwrap_err());
    missing(mailbox.flag("Nirgends", &[1], &[Flag::Seen], &[]).await.unwrap_err());
    assert_eq!(mailbox.status("INBOX").await.unwrap().messages, 0);
}

async fn nothing_slips_into_the_protocol(place: Place) {
    let mut mailbox = place.open().await;
    let refused = |e: MailboxError| assert!(matches!(e, MailboxError::Argument { .. }), "{e:?}");
    for name in ["A\r\nB", "A\nB", "A\0B", ""] {
        refused(mailbox.status(name).await.unwrap_err());
        refused(mailbox.ensure_folder(&["Desk", name]).await.unwrap_err());
    }
    for word in ["a b", "a\r\nX LOGOUT", "", "ü", "\\Seen", "a)"] {
        refused(mailbox.flag("INBOX", &[1], &[], &[word]).await.unwrap_err());
    }
    refused(mailbox.append("INBOX", &[], b"Subject: a\r\n\r\n\0").await.unwrap_err());
    // A delimiter cannot be smuggled into a part.
    assert_eq!(mailbox.folder_name(&["Desk", "A/B"]), "Desk/A-B");
    assert_eq!(mailbox.status("INBOX").await.unwrap().messages, 0);
}

async fn waiting_ends_with_news_or_time(place: Place) {
    let mut mailbox = place.open().await;
    assert_eq!(scan_all(&mut mailbox, "INBOX", 0).await.len(), 0);
    mailbox.wait("INBOX", Duration::from_millis(300)).await.unwrap();
    let mut other = place.open().await;
    let news = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        other.append("INBOX", &[], &mail("news")).await.unwrap();
    };
    let both = async { tokio::join!(mailbox.wait("INBOX", Duration::from_secs(30)), news).0 };
    tokio::time::timeout(Duration::from_secs(5), both).await.expect("news ends the wait").unwrap();
    assert_eq!(scan_all(&mut mailbox, "INBOX", 0).await.len(), 1);
    // A wait that is dropped leaves the mailbox usable.
    let cut =
        tokio::time::timeout(Duration::from_millis(200), mailbox.wait("INBOX", Duration::from_secs(30)));
    assert!(cut.await.is_err());
    assert_eq!(mailbox.status("INBOX").await.unwrap().messages, 1);
    mailbox.logout().await;
}

macro_rules! behaviours {
    ($($name:ident),* $(,)?) => {
        mod maildir { $(#[tokio::test] async fn $name() {
            if let Some(place) = super::Place::maildir() { super::$name(place).await }
        })* }
        mod dovecot { $(#[tokio::test] async fn $name() {
            if let Some(place) = super::Place::dovecot(stringify!($name)) { super::$name(place).await }
        })* }
    };
}

behaviours! {
    folders_have_roles,
    own_folders_are_made_once,
    what_is_stored_comes_back_unchanged,
    messages_stored_together_keep_their_order_and_flags,
    long_headers_come_whole,
    bare_line_feeds_become_crlf,
    a_scan_brings_what_is_wanted_in_order,
    a_sink_may_end_a_scan,
    flags_and_keywords_come_and_go,
    a_moved_message_keeps_bytes_and_flags,
    only_the_named_message_is_deleted,
    a_missing_folder_is_named,
    nothing_slips_into_the_protocol,
    waiting_ends_with_news_or_time,
}

#[tokio::test]
async fn dovecot_lets_in_over_starttls_and_loopback() {
    for mode in [tls::Mode::StartTls, tls::Mode::None] {
        let Some(settings) = settings("doors", mode) else { return };
        let mut mailbox = Mailbox::connect(&settings).await.unwrap();
        assert!(mailbox.folders().await.unwrap().iter().any(|f| f.role == Role::Inbox));
        mailbox.logout().await;
    }
}

#[tokio::test]
async fn a_refused_log_in_says_whom_and_where_but_no_secret() {
    let Some(mut settings) = settings("refused", tls::Mode::Implicit) else { return };
    settings.password = "hunter-2-wrong".to_owned().into();
    let refused = Mailbox::connect(&settings).await.unwrap_err();
    assert!(matches!(&refused, MailboxError::Login { .. }), "{refused:?}");
    assert!(!refused.is_transient());
    let said = format!("{refused} {refused:?} {settings:?}");
    assert!(said.contains(&settings.user) && said.contains(&settings.port.to_string()), "{said}");
    assert!(!said.contains("hunter-2"), "{said}");
}

#[tokio::test]
async fn tls_trouble_is_explained() {
    let Some(good) = settings("tls", tls::Mode::Implicit) else { return };
    let mut unknown_issuer = good.clone();
    unknown_issuer.ca_file = None;
    let mut wrong_mode = settings("tls", tls::Mode::None).unwrap();
    wrong_mode.tls = tls::Mode::Implicit;
    for (settings, hint) in [(unknown_issuer, "ca_file"), (wrong_mode, "starttls")] {
        let refused = Mailbox::connect(&settings).await.unwrap_err();
        assert!(!refused.is_transient(), "{refused:?}");
        assert!(refused.to_string().contains(hint), "{refused}");
    }
    let mut nobody = good;
    nobody.port = 1;
    let refused = Mailbox::connect(&nobody).await.unwrap_err();
    assert!(refused.is_transient() && matches!(refused, MailboxError::Connect { .. }), "{refused:?}");
}

/// Files that other programs leave in a Maildir.
#[tokio::test]
async fn a_maildir_is_shared_with_other_programs() {
    let dir = tempfile::tempdir().unwrap();
    let mut mailbox = Mailbox::open_maildir(dir.path()).unwrap();
    let paid = mailbox.ensure_folder(&["Desk", "Bezahlt für immer"]).await.unwrap();
    assert!(dir.path().join(".Desk.Bezahlt f&APw-r immer/cur").is_dir());
    let card = mailbox.append("INBOX", &[Flag::Seen], &mail("card")).await.unwrap().uid.unwrap();

    // Delivered, flagged and moved by hand.
    std::fs::write(dir.path().join("new/1773307440.M1P2.host"), "Subject: delivered\n\nhello\n").unwrap();
    let got = scan_all(&mut mailbox, "INBOX", card).await;
    assert_eq!(got[0].bytes, b"Subject: delivered\r\n\r\nhello\r\n");
    let uid = got[0].summary.uid;
    std::fs::rename(
        dir.path().join("new/1773307440.M1P2.host"),
        dir.path().join("cur/1773307440.M1P2.host:2,FS"),
    )
    .unwrap();
    let present = mailbox.present("INBOX").await.unwrap();
    assert_eq!(present[1].0, uid, "flags do not change the number");
    assert!(present[1].1.has(Flag::Flagged));
    let file = std::fs::read_dir(dir.path().join("cur"))
        .unwrap()
        .map(|f| f.unwrap())
        .find(|f| f.file_name().to_string_lossy().contains("dunmail"))
        .unwrap();
    let there = dir.path().join(".Desk.Bezahlt f&APw-r immer/cur").join(file.file_name());
    std::fs::rename(file.path(), &there).unwrap();
    assert_eq!(mailbox.present("INBOX").await.unwrap().len(), 1);
    assert_eq!(mailbox.present(&paid).await.unwrap().len(), 1);
    // Moved back: the old number is spent.
    std::fs::rename(&there, file.path()).unwrap();
    let mut again = Mailbox::open_maildir(dir.path()).unwrap();
    let back = again.present("INBOX").await.unwrap();
    assert_eq!(back.iter().map(|(u, _)| *u).collect::<Vec<_>>(), [uid, uid + 1]);
    assert_eq!(again.present(&paid).await.unwrap(), []);
}

#[tokio::test]
async fn the_same_actions_leave_the_same_maildir() {
    let mut listings = Vec::new();
    for _ in 0..2 {
        let dir = tempfile::tempdir().unwrap();
        let mut mailbox = Mailbox::open_maildir(dir.path()).unwrap();
        let desk = mailbox.ensure_folder(&["Desk"]).await.unwrap();
        for n in 0..5 {
            let uid = mailbox.append("INBOX", &[], &mail(&format!("n{n}"))).await.unwrap().uid.unwrap();
            if n % 2 == 0 {
                mailbox.move_to("INBOX", uid, &desk).await.unwrap();
            }
        }
        let got = scan_all(&mut mailbox, &desk, 0).await;
        // Dated by its Date header, not by today.
        assert_eq!(got[0].summary.received.unwrap().to_string(), "2026-03-12T09:24:00Z");
        let mut names = Vec::new();
        for sub in ["cur", "new", ".Desk/cur"] {
            let files = std::fs::read_dir(dir.path().join(sub)).unwrap();
            names.extend(files.map(|f| format!("{sub}/{}", f.unwrap().file_name().to_string_lossy())));
        }
        names.sort();
        listings.push(names);
    }
    assert_eq!(listings[0], listings[1]);
    assert_eq!(listings[0].len(), 5);
}
