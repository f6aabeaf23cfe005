//! A scripted IMAP server: it does what real ones do on bad days.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dunmail::mailbox::{
    Appended, Flag, ImapSettings, Mailbox, MailboxError, NewMessage, SIZE_LIMIT, Summary, Want,
};
use dunmail::tls;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server does when it reads a command. `TAG` in an answer stands for the command's tag.
enum Act {
    Say(&'static str),
    /// Says it, then hangs up.
    Close(&'static str),
    /// Says it, then nothing more, ever.
    Hang(&'static str),
    /// What a decent server would say.
    Usual,
}
use Act::{Close, Hang, Say, Usual};

/// Starts a server with these capabilities and this temper, and returns how to reach it and all that it was told.
async fn server(
    capabilities: &'static str,
    temper: impl Fn(&str, usize) -> Act + Send + Sync + 'static,
) -> (ImapSettings, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            converse(stream, capabilities, &temper, &log).await;
        }
    });
    let settings = ImapSettings {
        host: "127.0.0.1".into(),
        port,
        tls: tls::Mode::None,
        user: "billing".into(),
        password: "open sesame".to_owned().into(),
        ca_file: None,
        timeout: Duration::from_millis(400),
    };
    (settings, told)
}

async fn converse(
    stream: TcpStream,
    capabilities: &str,
    temper: &impl Fn(&str, usize) -> Act,
    told: &Mutex<Vec<String>>,
) {
    let mut stream = BufReader::new(stream);
    let greeting = match temper("", 0) {
        Say(text) => text.to_owned(),
        _ => format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] ready\r\n"),
    };
    if stream.write_all(greeting.as_bytes()).await.is_err() {
        return;
    }
    let mut line = String::new();
    let mut count = 0;
    while {
        line.clear();
        stream.read_line(&mut line).await.is_ok_and(|n| n > 0)
    } {
        count += 1;
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or((line.trim_end(), ""));
        let (tag, command) = (tag.to_owned(), command.to_owned());
        told.lock().unwrap().push(if command.is_empty() { tag.clone() } else { command.clone() });
        let mut act = temper(if command.is_empty() { &tag } else { &command }, count);
        if let (Usual, Some(mut size)) = (&act, literal(&command)) {
            act = Say("* 6 EXISTS\r\nTAG OK [APPENDUID 7 42] stored\r\n");
            loop {
                // The untagged EXISTS before the `+` is what trips naive clients.
                stream.write_all(b"* 5 EXISTS\r\n+ go on\r\n").await.unwrap();
                stream.read_exact(&mut vec![0; size]).await.unwrap();
                line.clear();
                stream.read_line(&mut line).await.unwrap();
                let Some(next) = literal(line.trim_end()) else { break };
                told.lock().unwrap().push(line.trim_end().to_owned());
                act = Say("TAG OK [APPENDUID 7 42:43] stored\r\n");
                size = next;
            }
        }
        let (text, end) = match act {
            Say(text) => (text.to_owned(), None),
            Close(text) => (text.to_owned(), Some(false)),
            Hang(text) => (text.to_owned(), Some(true)),
            Usual => (usual(&command, capabilities), None),
        };
        if stream.write_all(text.replace("TAG", &tag).as_bytes()).await.is_err() {
            return;
        }
        match end {
            Some(false) => return,
            Some(true) => tokio::time::sleep(Duration::from_secs(60)).await,
            None => {}
        }
    }
}

fn literal(command: &str) -> Option<usize> {
    command.strip_suffix('}')?.rsplit_once('{')?.1.trim_end_matches('+').parse().ok()
}

fn usual(command: &str, capabilities: &str) -> String {
    let verb =
        command.split(' ').take(if command.starts_with("UID") { 2 } else { 1 }).collect::<Vec<_>>().join(" ");
    let data = match verb.as_str() {
        "CAPABILITY" => format!("* CAPABILITY IMAP4rev1 {capabilities}\r\n"),
        "SELECT" => "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 12] ok\r\n\
                     * OK [PERMANENTFLAGS (\\Seen \\Flagged \\Deleted \\*)] ok\r\n"
            .into(),
        "LIST" => "* LIST () \"/\" INBOX\r\n* LIST () \"/\" Sent\r\n".into(),
        "UID FETCH" if command.contains("RFC822.SIZE") => {
            "* 1 FETCH (UID 10 FLAGS () RFC822.SIZE 20 INTERNALDATE \"12-Mar-2026 10:24:00 +0100\")\r\n\
             * 2 FETCH (UID 11 FLAGS (\\Seen) RFC822.SIZE 20 INTERNALDATE \" 2-Mar-2026 10:24:00 +0100\")\r\n"
                .into()
        }
        "UID FETCH" if command.contains("FLAGS") => "* 1 FETCH (UID 10 FLAGS ())\r\n* 2 FETCH (UID 11 FLAGS (\\Seen))\r\n".into(),
        "UID FETCH" => {
            "* 1 FETCH (UID 10 BODY[] {8}\r\nA: 1\r\n\r\n)\r\n* 2 FETCH (UID 11 BODY[] {8}\r\nA: 2\r\n\r\n)\r\n".into()
        }
        "IDLE" => return "+ idling\r\n".into(),
        "" => return "TAG OK\r\n".into(),
        _ => String::new(),
    };
    format!("{data}TAG OK done\r\n")
}

/// A temper that is bad at one command only.
fn at(prefix: &'static str, act: fn() -> Act) -> impl Fn(&str, usize) -> Act + Send + Sync + 'static {
    move |command, _| if !command.is_empty() && command.starts_with(prefix) { act() } else { Usual }
}

async fn scan(mailbox: &mut Mailbox) -> Result<Vec<u32>, MailboxError> {
    let mut uids = Vec::new();
    let end = mailbox
        .scan("INBOX", 0, SIZE_LIMIT, &mut |_| Want::Body, &mut |m| {
            uids.push(m.summary.uid);
            Ok(())
        })
        .await?;
    uids.extend(end.missing.iter().map(|uid| uid + 1000));
    Ok(uids)
}

fn told(log: &Mutex<Vec<String>>, part: &str) -> usize {
    log.lock().unwrap().iter().filter(|line| line.contains(part)).count()
}

#[tokio::test]
async fn a_tagged_no_is_an_error_and_not_an_empty_folder() {
    let (settings, _) = server("", at("UID FETCH", || Say("TAG NO [SERVERBUG] disk on fire\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    for refused in [scan(&mut mailbox).await.map(|_| ()), mailbox.present("INBOX").await.map(|_| ())] {
        let refused = refused.unwrap_err();
        assert!(refused.is_transient() && refused.leaves_connection(), "{refused:?}");
        let said = refused.to_string();
        assert!(said.contains("disk on fire") && said.contains("INBOX") && said.contains("FETCH"), "{said}");
    }
    assert_eq!(mailbox.folders().await.unwrap().len(), 2, "the session goes on");
}

#[tokio::test]
async fn bye_and_end_of_data_are_errors() {
    for (act, words) in [
        ((|| Close("* 1 FETCH (UID 10 FLAGS ())\r\n* BYE going down\r\n")) as fn() -> Act, "going down"),
        (|| Close("* 1 FETCH (UID 10 FLAGS ())\r\n"), "end of data"),
        (|| Close("* 1 FETCH (UID 10 FLA"), "end of file"),
    ] {
        let (settings, _) = server("", at("UID FETCH", act)).await;
        let mut mailbox = Mailbox::connect(&settings).await.unwrap();
        let lost = mailbox.present("INBOX").await.unwrap_err();
        assert!(matches!(&lost, MailboxError::Lost { .. }) && lost.is_transient(), "{lost:?}");
        assert!(lost.to_string().contains(words), "{lost}");
        let after = mailbox.present("INBOX").await.unwrap_err();
        assert!(matches!(after, MailboxError::Broken { .. }) && !after.leaves_connection(), "{after:?}");
    }
}

#[tokio::test]
async fn garbage_ends_the_session_before_anything_else_is_done() {
    for act in [
        (|| Say("\u{1}\u{2} secret words of a mail\r\nTAG OK done\r\n")) as fn() -> Act,
        || Say("* ESEARCH (TAG \"secret words\") UID ALL 1\r\nTAG OK done\r\n"),
        // Two answers on which the parser panics.
        || Say("* 1 FETCH (UID 10 FLAGS () RFC822.SIZE 9 INTERNALDATE NIL)\r\nTAG OK done\r\n"),
        || Say("TAG OK [UIDNEXT 5]\u{e9}t\u{e9}\r\n"),
        || Say("d999 OK done\r\n"),
    ] {
        let (settings, log) = server("", at("UID FETCH", act)).await;
        let mut mailbox = Mailbox::connect(&settings).await.unwrap();
        let broken = scan(&mut mailbox).await.unwrap_err();
        assert!(matches!(&broken, MailboxError::Unparsable { .. }) && broken.is_transient(), "{broken:?}");
        assert!(!format!("{broken} {broken:?}").contains("secret"), "{broken:?}");
        assert!(mailbox.delete("INBOX", 10).await.is_err());
        assert_eq!(told(&log, "STORE"), 0, "nothing is written on a connection that cannot be read");
    }
}

#[tokio::test]
async fn a_silent_server_runs_into_the_time_out() {
    for prefix in ["", "AUTHENTICATE", "LOGIN", "SELECT", "UID FETCH", "APPEND"] {
        let temper = move |command: &str, _| match command {
            "" if prefix.is_empty() => Say(""),
            _ if !command.is_empty() && !prefix.is_empty() && command.starts_with(prefix) => {
                Hang("* OK wait\r\n")
            }
            _ => Usual,
        };
        let capabilities = if prefix == "AUTHENTICATE" { "AUTH=PLAIN SASL-IR" } else { "" };
        let (settings, _) = server(capabilities, temper).await;
        let work = async {
            let mut mailbox = Mailbox::connect(&settings).await?;
            scan(&mut mailbox).await?;
            mailbox.append("INBOX", &[], b"A: 1\r\n\r\n").await
        };
        let late =
            tokio::time::timeout(Duration::from_secs(5), work).await.expect("its own time-out").unwrap_err();
        assert!(matches!(&late, MailboxError::TimedOut { .. }) && late.is_transient(), "{prefix}: {late:?}");
    }
}

#[tokio::test]
async fn idle_is_a_hint_and_nothing_more() {
    // Refused: falls back to asking.
    let (settings, log) = server("IDLE", at("IDLE", || Say("TAG NO not for you\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    for _ in 0..2 {
        mailbox.wait("INBOX", Duration::from_millis(150)).await.unwrap();
    }
    assert_eq!((told(&log, "IDLE"), told(&log, "NOOP")), (1, 2));
    // Closed without a word: an error, not news.
    let (settings, _) = server("IDLE", at("IDLE", || Close("+ idling\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let lost = mailbox.wait("INBOX", Duration::from_secs(9)).await.unwrap_err();
    assert!(matches!(lost, MailboxError::Lost { .. }), "{lost:?}");
    // Never answered.
    let (settings, _) = server("IDLE", at("IDLE", || Hang(""))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let late = mailbox.wait("INBOX", Duration::from_secs(9)).await.unwrap_err();
    assert!(matches!(late, MailboxError::TimedOut { .. }), "{late:?}");
    // DONE is not answered by a connection that died meanwhile.
    let (settings, _) = server("IDLE", at("IDLE", || Hang("+ idling\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let late = mailbox.wait("INBOX", Duration::from_millis(100)).await.unwrap_err();
    assert!(matches!(late, MailboxError::TimedOut { .. }), "{late:?}");
    // Still-here lines are no news; an EXISTS is.
    let (settings, log) = server("IDLE", |command, _| match command {
        "IDLE" => Say("+ idling\r\n* OK still here\r\n* 2 EXISTS\r\n* 0 RECENT\r\n* 3 EXISTS\r\n"),
        "DONE" => Say("d2 OK done\r\n"),
        _ => Usual,
    })
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    mailbox.wait("INBOX", Duration::from_secs(9)).await.unwrap();
    assert_eq!(told(&log, "DONE"), 1);
    mailbox.folders().await.unwrap();
}

#[tokio::test]
async fn without_move_and_uidplus_nothing_is_expunged() {
    let (settings, log) = server("", |_, _| Usual).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    assert_eq!(mailbox.move_to("INBOX", 10, "Sent").await.unwrap(), None);
    mailbox.delete("INBOX", 11).await.unwrap();
    assert_eq!(told(&log, "UID COPY 10 \"Sent\""), 1);
    assert_eq!(told(&log, "UID STORE 10 +FLAGS.SILENT (\\Deleted)"), 1);
    assert_eq!(told(&log, "UID STORE 11 +FLAGS.SILENT (\\Deleted)"), 1);
    assert_eq!(told(&log, "EXPUNGE"), 0);

    let (settings, log) =
        server("UIDPLUS", at("UID COPY", || Say("TAG OK [COPYUID 9 10 77] copied\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    assert_eq!(mailbox.move_to("INBOX", 10, "Sent").await.unwrap(), Some(77));
    assert_eq!(told(&log, "UID EXPUNGE 10"), 1);

    // A copy that failed must not cost the original.
    let (settings, log) = server("UIDPLUS", at("UID COPY", || Say("TAG NO over quota\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    assert!(matches!(mailbox.move_to("INBOX", 10, "Sent").await.unwrap_err(), MailboxError::Refused { .. }));
    assert_eq!(told(&log, "STORE") + told(&log, "EXPUNGE"), 0);
}

#[tokio::test]
async fn keywords_are_dropped_where_they_are_not_allowed() {
    let (settings, log) = server(
        "",
        at("SELECT", || {
            Say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [PERMANENTFLAGS (\\Flagged $Known)] ok\r\nTAG OK done\r\n")
        }),
    )
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    mailbox.flag("INBOX", &[10], &[Flag::Flagged], &["$Dunmail", "$known"]).await.unwrap();
    mailbox.flag("INBOX", &[10], &[], &["$Dunmail"]).await.unwrap();
    let stores: Vec<String> = log.lock().unwrap().iter().filter(|l| l.contains("STORE")).cloned().collect();
    assert_eq!(stores, ["UID STORE 10 +FLAGS.SILENT (\\Flagged $known)"]);

    // Promised, but refused all the same.
    let (settings, log) =
        server(
            "",
            |command, _| {
                if command.contains("$Dunmail") { Say("TAG NO [CANNOT] no keywords\r\n") } else { Usual }
            },
        )
        .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    mailbox.flag("INBOX", &[10], &[Flag::Flagged], &["$Dunmail"]).await.unwrap();
    assert_eq!(told(&log, "FLAGS.SILENT (\\Flagged)"), 1);
}

#[tokio::test]
async fn append_waits_for_leave_and_learns_the_uid() {
    let (settings, _) = server("UIDPLUS", |_, _| Usual).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let stored = mailbox.append("Sent", &[Flag::Seen], b"A: 1\r\n\r\nbody\r\n").await.unwrap();
    assert_eq!((stored.uid, stored.uid_validity), (Some(42), Some(7)));
    let (settings, _) = server("", at("APPEND", || Say("TAG NO [OVERQUOTA] the mailbox is full\r\n"))).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let refused = mailbox.append("Sent", &[], b"A: 1\r\n\r\n").await.unwrap_err();
    assert!(refused.to_string().contains("[OVERQUOTA] the mailbox is full"), "{refused}");
    assert!(mailbox.folders().await.is_ok());
}

#[tokio::test]
async fn several_messages_are_stored_at_once_where_the_server_can() {
    let bytes: [&[u8]; 2] = [b"A: 1\r\n\r\n", b"A: 2\r\n\r\nbody\r\n"];
    let messages = bytes.map(|bytes| NewMessage { flags: &[Flag::Seen], bytes });
    let uids = |fates: Vec<Result<Appended, MailboxError>>| -> Vec<Option<u32>> {
        fates.into_iter().map(|fate| fate.unwrap().uid).collect()
    };
    for (capabilities, stored, commands) in [
        (
            "UIDPLUS",
            [Some(42), Some(42)],
            vec!["APPEND \"Sent\" (\\Seen) {8}", "APPEND \"Sent\" (\\Seen) {14}"],
        ),
        ("UIDPLUS MULTIAPPEND", [Some(42), Some(43)], vec!["APPEND \"Sent\" (\\Seen) {8}", " (\\Seen) {14}"]),
    ] {
        let (settings, log) = server(capabilities, |_, _| Usual).await;
        let mut mailbox = Mailbox::connect(&settings).await.unwrap();
        assert_eq!(uids(mailbox.append_all("Sent", &messages).await.unwrap()), stored, "{capabilities}");
        let said = log.lock().unwrap().clone();
        assert_eq!(said[said.len() - 2..], commands, "{capabilities}");
        assert!(mailbox.append_all("Sent", &[]).await.unwrap().is_empty());
        assert!(mailbox.folders().await.is_ok());
    }
    // All or none: what is refused together is offered one by one, and each has its own fate.
    let (settings, log) = server(
        "UIDPLUS MULTIAPPEND",
        at("APPEND \"Sent\" (\\Seen) {14}", || Say("TAG NO [TOOBIG] too big\r\n")),
    )
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let with_nul = NewMessage { flags: &[], bytes: b"A: \0" };
    let three = [messages[0], messages[1], with_nul];
    let fates = mailbox.append_all("Sent", &three).await.unwrap();
    assert_eq!(fates[0].as_ref().unwrap().uid, Some(42));
    assert!(matches!(&fates[1], Err(MailboxError::Refused { reason, .. }) if reason.contains("TOOBIG")));
    assert!(matches!(&fates[2], Err(MailboxError::Argument { .. })));
    assert_eq!(told(&log, "APPEND"), 2);
}

#[tokio::test]
async fn texts_are_asked_for_ahead_and_again_if_something_came_between() {
    let (settings, log) = server("", |_, _| Usual).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let summaries = mailbox.summaries("INBOX", &[10, 11]).await.unwrap();
    // As large as a batch may be: each goes alone.
    let large = |uid: u32| Summary { uid, size: 2 * 1024 * 1024, ..summaries[0].clone() };
    for between in [false, true] {
        log.lock().unwrap().clear();
        let mut wanted: VecDeque<Summary> = [large(10), large(11)].into();
        let first = mailbox.texts("INBOX", &mut wanted, SIZE_LIMIT).await.unwrap();
        if between {
            mailbox.folders().await.unwrap();
        }
        let second = mailbox.texts("INBOX", &mut wanted, SIZE_LIMIT).await.unwrap();
        assert_eq!([&first[0].bytes[..], &second[0].bytes[..]], [b"A: 1\r\n\r\n", b"A: 2\r\n\r\n"]);
        assert_eq!((wanted.len(), told(&log, "UID FETCH 11")), (0, 1 + usize::from(between)));
    }
}

#[tokio::test]
async fn uids_of_a_renumbered_folder_are_not_used() {
    let (settings, log) = server("", |command, count| {
        if command.starts_with("SELECT \"INBOX\"") && count > 6 {
            Say("* 2 EXISTS\r\n* OK [UIDVALIDITY 8] new\r\n* OK [UIDNEXT 12] ok\r\nTAG OK done\r\n")
        } else {
            Usual
        }
    })
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    assert_eq!(scan(&mut mailbox).await.unwrap(), [10, 11]);
    mailbox.present("Sent").await.unwrap();
    let refused = mailbox.delete("INBOX", 10).await.unwrap_err();
    assert!(matches!(&refused, MailboxError::Renumbered { folder } if folder == "INBOX"), "{refused:?}");
    assert_eq!(told(&log, "STORE"), 0);
}

#[tokio::test]
async fn what_is_withheld_is_named() {
    let (settings, _) = server("", |command, _| {
        if command.contains("BODY.PEEK[]") {
            Say("* 2 FETCH (FLAGS (\\Seen))\r\n* 1 FETCH (UID 10 BODY[] NIL)\r\n* 2 FETCH (UID 11 BODY[] {2}\r\n\r\n)\r\nTAG OK done\r\n")
        } else {
            Usual
        }
    })
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    assert_eq!(scan(&mut mailbox).await.unwrap(), [11, 1010]);
}

#[tokio::test]
async fn a_call_that_is_dropped_is_read_to_its_end() {
    let (settings, _) = server("", |_, _| Usual).await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    tokio::select! {
        biased;
        _ = mailbox.present("INBOX") => panic!("answered before the server could"),
        // Polled once: the command is out, the answer is not in.
        () = std::future::ready(()) => {}
    }
    assert_eq!(mailbox.present("INBOX").await.unwrap().len(), 2);
}

#[tokio::test]
async fn folders_go_below_the_inbox_where_the_server_wants_them() {
    let (settings, log) = server("", |command, _| match command {
        c if c.starts_with("LIST") && c.ends_with("\"*\"") => Say("* LIST () \".\" INBOX\r\nTAG OK done\r\n"),
        c if c.starts_with("LIST") => Say("TAG OK done\r\n"),
        c if c.starts_with("CREATE \"Mahn") => Say("TAG NO Invalid mailbox name\r\n"),
        _ => Usual,
    })
    .await;
    let mut mailbox = Mailbox::connect(&settings).await.unwrap();
    let name = mailbox.ensure_folder(&["Mahnwesen", "Geprüft"]).await.unwrap();
    assert_eq!(name, "INBOX.Mahnwesen.Geprüft");
    assert_eq!(mailbox.folder_name(&["Mahnwesen", "Open"]), "INBOX.Mahnwesen.Open");
    assert_eq!(told(&log, "SUBSCRIBE \"INBOX.Mahnwesen.Gepr&APw-ft\""), 1);
}

#[tokio::test]
async fn nothing_is_said_in_plain_text_when_starttls_fails() {
    for greeting_or_answer in
        ["TAG NO not today\r\n", "* PREAUTH welcome\r\n", "TAG OK begin\r\n* OK injected\r\n"]
    {
        let (mut settings, log) = server("STARTTLS", move |command, _| match command {
            "" if greeting_or_answer.starts_with('*') => Say(greeting_or_answer),
            "STARTTLS" => Say(greeting_or_answer),
            _ => Usual,
        })
        .await;
        settings.tls = tls::Mode::StartTls;
        let refused = Mailbox::connect(&settings).await.unwrap_err();
        assert!(matches!(&refused, MailboxError::Tls { .. }), "{refused:?}");
        assert!(!refused.is_transient());
        assert_eq!(told(&log, "LOGIN") + told(&log, "AUTHENTICATE") + told(&log, "sesame"), 0);
    }
}

#[tokio::test]
async fn log_ins_are_tried_as_the_server_can() {
    for (capabilities, command) in [
        ("", "LOGIN \"billing\" \"open sesame\""),
        ("AUTH=PLAIN SASL-IR", "AUTHENTICATE PLAIN AGJpbGxpbmcAb3BlbiBzZXNhbWU="),
        ("AUTH=PLAIN LOGINDISABLED", "AGJpbGxpbmcAb3BlbiBzZXNhbWU="),
    ] {
        let (settings, log) = server(capabilities, |command, _| match command {
            "AUTHENTICATE PLAIN" => Say("+ \r\n"),
            "AGJpbGxpbmcAb3BlbiBzZXNhbWU=" => Say("l1 OK in\r\n"),
            _ => Usual,
        })
        .await;
        Mailbox::connect(&settings).await.unwrap();
        assert_eq!(told(&log, command), 1, "{capabilities}");
    }
    // A server that quotes the password in its refusal, and one that is only busy.
    for (answer, later) in
        [("TAG NO wrong: open sesame\r\n", false), ("TAG NO [UNAVAILABLE] try later\r\n", true)]
    {
        let (settings, _) =
            server("", move |c, _| if c.starts_with("LOGIN") { Say(answer) } else { Usual }).await;
        let refused = Mailbox::connect(&settings).await.unwrap_err();
        assert_eq!(refused.is_transient(), later, "{refused:?}");
        assert!(!format!("{refused} {refused:?}").contains("sesame"));
    }
}

#[tokio::test]
async fn plain_text_never_leaves_this_machine() {
    // The address that this machine would use towards others; nothing is sent.
    let probe = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    let outward = probe.connect("192.0.2.1:9").and_then(|()| probe.local_addr());
    let Some(outward) = outward.ok().filter(|a| !a.ip().is_loopback()) else {
        println!("skipped: this machine has no address but loopback");
        return;
    };
    let listener = TcpListener::bind((outward.ip(), 0)).await.unwrap();
    let (mut settings, _) = server("", |_, _| Usual).await;
    settings.host = outward.ip().to_string();
    settings.port = listener.local_addr().unwrap().port();
    let refused = Mailbox::connect(&settings).await.unwrap_err();
    assert!(matches!(refused, MailboxError::PlainText { .. }), "{refused:?}");
    assert!(!refused.is_transient());
}
