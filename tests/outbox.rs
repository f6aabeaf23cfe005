//! The outbox against a server that misbehaves in every phase, and (in `real`) against a true one.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;
#[path = "outbox/real.rs"]
mod real;

use std::time::{Duration, Instant};

use common::fake_smtp::{Act, Fake};
use dunmail::outbox::{Envelope, Fate, Outbox, Phase, Refused, SmtpSettings};
use dunmail::tls::Mode;
use futures::future::join_all;

/// With every header that a server would else add, and lines that begin with dots.
const MAIL: &[u8] =
    b"Date: Thu, 12 Mar 2026 10:24:00 +0100\r\nFrom: billing@firma.test\r\nTo: kasse@kunde.test\r\n\
    Message-ID: <1@firma.test>\r\nSubject: x\r\n\r\n.\r\n..\r\n.x\r\nlast\r\n";

/// Longer than anything that the fake or the testbed does, however busy the machine.
const PATIENT: Duration = Duration::from_secs(10);

/// For servers that hang: short, so that they cost a test little.
const IMPATIENT: Duration = Duration::from_millis(600);

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".into(),
        port,
        tls: Mode::None,
        user: Some("billing@firma.test".into()),
        password: Some("geheim-4711".to_owned().into()),
        ca_file: None,
        hello: "firma.test".into(),
        timeout: PATIENT,
    }
}

fn impatient(port: u16) -> SmtpSettings {
    SmtpSettings { timeout: IMPATIENT, ..settings(port) }
}

fn envelope(to: &[&str]) -> Envelope {
    Envelope { from: "billing@firma.test".into(), to: to.iter().map(|t| (*t).to_owned()).collect() }
}

/// The whole way of one mail; a refusal before the dot is a refusal all the same.
async fn offer(outbox: &Outbox, to: &[&str], mail: &[u8]) -> Fate {
    let before_the_dot = async {
        let mut session = outbox.open().await?;
        session.envelope(&envelope(to)).await?;
        session.data().await?;
        Ok::<_, Refused>(session)
    };
    match before_the_dot.await {
        Ok(mut session) => {
            let fate = session.body(mail).await;
            session.quit().await;
            fate
        }
        Err(refused) => Fate::Refused(refused),
    }
}

async fn offer_to(fake: &Fake, mail: &[u8]) -> Fate {
    offer(&Outbox::Smtp(settings(fake.port)), &["kasse@kunde.test"], mail).await
}

fn refusal(fate: Fate) -> Refused {
    match fate {
        Fate::Refused(refused) => refused,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_sealed() {
    let fake = Fake::start(&[]).await;
    let fate = offer_to(&fake, MAIL).await;
    assert_eq!(fate, Fate::Accepted { reply: "250 2.0.0 queued as 1".into() });
    let seen = fake.seen();
    assert_eq!(seen.mails, [MAIL]);
    assert_eq!(
        seen.commands,
        [
            "EHLO firma.test",
            "AUTH PLAIN AGJpbGxpbmdAZmlybWEudGVzdABnZWhlaW0tNDcxMQ==",
            "MAIL FROM:<billing@firma.test> BODY=8BITMIME",
            "RCPT TO:<kasse@kunde.test>",
            "DATA",
            "QUIT",
        ]
    );
}

#[tokio::test]
async fn each_phase_may_refuse() {
    // The verb, the phase it is reported as, and whether a 5xx there says something about the mail.
    for (verb, phase, of_the_mail) in [
        ("CONNECT", Phase::Greeting, false),
        ("EHLO", Phase::Hello, false),
        ("AUTH", Phase::Auth, false),
        ("MAIL", Phase::MailFrom, true),
        ("RCPT", Phase::RcptTo, true),
        ("DATA", Phase::Data, true),
        (".", Phase::Body, true),
    ] {
        for (code, words) in [
            (421, &b"421 4.3.2 closing\r\n"[..]),
            (451, b"451-4.3.0 not now,\r\n451 4.3.0 later\r\n"),
            (554, b"554 5.7.1 no\r\n"),
            (550, b"550 Empf\xe4nger unbekannt\r\n"),
            (550, b"550\r\n"),
        ] {
            let fake = Fake::start(&[(verb, Act::Say(words))]).await;
            let refused = refusal(offer_to(&fake, MAIL).await);
            assert_eq!((refused.phase, refused.code), (phase, Some(code)), "{verb}: {refused}");
            assert_eq!(refused.is_permanent(), of_the_mail && code >= 500, "{verb}: {refused}");
            let recipient = (verb == "RCPT").then_some("kasse@kunde.test");
            assert_eq!(refused.recipient.as_deref(), recipient, "{verb}");
            if verb != "." {
                assert_eq!(fake.seen().parts, b"", "{verb}: nothing was sent");
            }
            if code == 421 {
                let last = fake.seen().commands.last().cloned().unwrap_or_default();
                assert!(
                    last != "RSET" && (last != "QUIT" || verb != "."),
                    "{verb}: a closing server is left alone"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_lost_or_hanging_server_is_transient_before_the_dot() {
    let acts = [
        Act::Drop,
        Act::Hang,
        Act::Say(b"banana\r\n"),
        Act::Say(b"250-half\r\n"),
        Act::Say(b"\xff\xfe\n"),
        Act::SayAndDrop(b"25"),
    ];
    let verbs = [
        ("CONNECT", Phase::Greeting),
        ("EHLO", Phase::Hello),
        ("AUTH", Phase::Auth),
        ("MAIL", Phase::MailFrom),
        ("RCPT", Phase::RcptTo),
        ("DATA", Phase::Data),
    ];
    let case = async |(verb, phase): (&'static str, Phase), act: &Act| {
        let fake = Fake::start(&[(verb, act.clone())]).await;
        let start = Instant::now();
        let refused = refusal(offer(&Outbox::Smtp(impatient(fake.port)), &["kasse@kunde.test"], MAIL).await);
        assert_eq!((refused.phase, refused.code), (phase, None), "{verb} {act:?}: {refused}");
        assert!(refused.is_transient(), "{verb} {act:?}: {refused}");
        assert_eq!(fake.seen().parts, b"", "{verb} {act:?}: nothing was sent");
        assert!(start.elapsed() < PATIENT, "{verb} {act:?} took {:?}", start.elapsed());
    };
    join_all(verbs.iter().flat_map(|verb| acts.iter().map(|act| case(*verb, act)))).await;
}

#[tokio::test]
async fn a_lost_answer_to_the_dot_is_unknown() {
    let acts = [
        Act::Drop,
        Act::Hang,
        Act::Say(b"banana\r\n"),
        Act::Say(b"250-half\r\n"),
        Act::SayAndDrop(b"25"),
        Act::Say(b"354 go on\r\n"),
        Act::Say(b"250-one\r\n550 other\r\n"),
        Act::Say(b"\xff\xff\xff\r\n"),
    ];
    join_all(acts.map(async |act| {
        let fake = Fake::start(&[(".", act.clone())]).await;
        let start = Instant::now();
        let fate = offer(&Outbox::Smtp(impatient(fake.port)), &["kasse@kunde.test"], MAIL).await;
        assert!(matches!(fate, Fate::Unknown { .. }), "{act:?}: {fate:?}");
        assert!(start.elapsed() < PATIENT, "{act:?} took {:?}", start.elapsed());
        assert_eq!(fake.seen().mails, [MAIL], "{act:?}");
    }))
    .await;
}

#[tokio::test]
async fn an_odd_but_clear_yes_is_a_yes() {
    for (words, reply) in [
        (&b"250\r\n"[..], "250"),
        (b"250 ok\n", "250 ok"),
        (b"250 angenommen f\xfcr sp\xe4ter\r\n", "250 angenommen f\u{fffd}r sp\u{fffd}ter"),
        (b"250-2.0.0 ok\r\n250-   \r\n250 queued\r\n", "250 2.0.0 ok queued"),
        (b"251 forwarded\r\n", "251 forwarded"),
    ] {
        let fake = Fake::start(&[(".", Act::Say(words))]).await;
        assert_eq!(offer_to(&fake, MAIL).await, Fate::Accepted { reply: reply.into() });
    }
    let long: &'static [u8] = format!("250 {}\r\n", "x".repeat(3000)).leak().as_bytes();
    let fake = Fake::start(&[(".", Act::Say(long))]).await;
    assert!(matches!(offer_to(&fake, MAIL).await, Fate::Accepted { .. }));
}

#[tokio::test]
async fn a_connection_lost_while_the_mail_is_sent_is_unknown() {
    let mail = [b"Subject: x\r\n\r\n", "x".repeat(70).as_bytes(), b"\r\n"].concat().repeat(60_000);
    let fake = Fake::start(&[("LINE", Act::Drop)]).await;
    let fate = offer_to(&fake, &mail).await;
    assert!(matches!(fate, Fate::Unknown { .. }), "{fate:?}");
}

#[tokio::test]
async fn an_answer_before_the_end_of_the_mail_is_no_acceptance() {
    let mail = [b"Subject: x\r\n\r\n", "x".repeat(70).as_bytes(), b"\r\n"].concat().repeat(60_000);
    let fake = Fake::start(&[("LINE", Act::Say(b"250 queued\r\n")), (".", Act::Hang)]).await;
    let fate = offer_to(&fake, &mail).await;
    assert!(matches!(fate, Fate::Unknown { .. }), "{fate:?}");

    let fake = Fake::start(&[("LINE", Act::Say(b"552 5.3.4 too big\r\n")), (".", Act::Hang)]).await;
    let refused = refusal(offer_to(&fake, &mail).await);
    assert_eq!((refused.code, refused.is_permanent()), (Some(552), true));
    assert_eq!(fake.seen().mails, Vec::<Vec<u8>>::new());
}

#[tokio::test]
async fn a_stray_answer_is_not_taken_for_the_next_one() {
    for (verb, words, phase) in [
        ("CONNECT", &b"220 fake\r\n250 ok\r\n"[..], Phase::Greeting),
        ("EHLO", b"250-fake\r\n250 AUTH PLAIN\r\n235 welcome\r\n", Phase::Auth),
        ("AUTH", b"235 welcome\r\n250 ok\r\n", Phase::MailFrom),
        ("MAIL", b"250 ok\r\n250 ok\r\n", Phase::RcptTo),
        ("RCPT", b"250 ok\r\n354 go on\r\n", Phase::Data),
        ("DATA", b"354 go on\r\n250 queued\r\n", Phase::Body),
    ] {
        let fake = Fake::start(&[(verb, Act::Say(words))]).await;
        let refused = refusal(offer_to(&fake, MAIL).await);
        assert_eq!((refused.phase, refused.is_permanent()), (phase, false), "{verb}: {refused}");
        assert_eq!(fake.seen().parts, b"", "{verb}: nothing was sent");
    }
}

#[tokio::test]
async fn what_comes_between_354_and_the_mail_is_not_its_answer() {
    for (late, code) in [(&b"250 queued\r\n"[..], None), (b"421 4.3.2 closing\r\n", Some(421))] {
        let fake = Fake::start(&[("DATA", Act::SayTwice(b"354 go on\r\n", late))]).await;
        let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
        session.envelope(&envelope(&["kasse@kunde.test"])).await.unwrap();
        session.data().await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        let refused = refusal(session.body(MAIL).await);
        assert_eq!((refused.code, refused.is_permanent()), (code, false), "{refused}");
        assert_eq!(fake.seen().parts, b"");
    }
}

#[tokio::test]
async fn a_server_that_closes_after_354_has_refused() {
    for (words, code) in [(&b"354 go on\r\n"[..], None), (b"354 go on\r\n421 4.3.2 closing\r\n", Some(421))] {
        let fake = Fake::start(&[("DATA", Act::SayAndDrop(words))]).await;
        let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
        session.envelope(&envelope(&["kasse@kunde.test"])).await.unwrap();
        session.data().await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        let refused = refusal(session.body(MAIL).await);
        assert_eq!((refused.code, refused.is_permanent()), (code, false), "{refused}");
    }
}

#[tokio::test]
async fn one_refused_recipient_takes_the_mail_back() {
    let fake = Fake::start(&[
        ("RCPT", Act::Say(b"250 ok\r\n")),
        ("RCPT", Act::Say(b"550 5.1.1 no such user\r\n")),
        ("RCPT", Act::Say(b"250 ok\r\n")),
    ])
    .await;
    let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
    let refused =
        session.envelope(&envelope(&["a@kunde.test", "b@bücher.test", "c@kunde.test"])).await.unwrap_err();
    assert_eq!((refused.recipient.as_deref(), refused.code), (Some("b@bücher.test"), Some(550)));
    assert!(session.data().await.unwrap_err().is_transient());

    // The session goes on with another mail.
    session.envelope(&envelope(&["d@kunde.test"])).await.unwrap();
    session.data().await.unwrap();
    assert!(matches!(session.body(MAIL).await, Fate::Accepted { .. }));
    session.quit().await;
    let seen = fake.seen();
    assert_eq!(
        seen.commands[3..],
        [
            "RCPT TO:<a@kunde.test>",
            "RCPT TO:<b@xn--bcher-kva.test>",
            "RSET",
            "MAIL FROM:<billing@firma.test> BODY=8BITMIME",
            "RCPT TO:<d@kunde.test>",
            "DATA",
            "QUIT"
        ][..]
    );
    assert_eq!(seen.mails, [MAIL]);
}

#[tokio::test]
async fn an_answer_that_does_not_belong_to_the_command_ends_the_session() {
    for (verb, words, phase) in [
        ("AUTH", &b"250 ok\r\n"[..], Phase::Auth),
        ("MAIL", b"354 go on\r\n", Phase::MailFrom),
        ("RCPT", b"354 go on\r\n", Phase::RcptTo),
        ("DATA", b"250 queued\r\n", Phase::Data),
    ] {
        let fake = Fake::start(&[(verb, Act::Say(words))]).await;
        let refused = refusal(offer_to(&fake, MAIL).await);
        assert_eq!((refused.phase, refused.is_permanent()), (phase, false), "{verb}: {refused}");
        assert_eq!(fake.seen().parts, b"");
        assert!(fake.seen().commands.last().unwrap().starts_with(verb), "nothing more was said");
    }
}

#[tokio::test]
async fn a_step_that_the_caller_gave_up_ends_the_session() {
    let fake = Fake::start(&[("MAIL", Act::Hang)]).await;
    let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
    let a_moment = Duration::from_millis(50);
    let addressed = envelope(&["a@kunde.test"]);
    assert!(tokio::time::timeout(a_moment, session.envelope(&addressed)).await.is_err());
    assert!(session.envelope(&addressed).await.unwrap_err().is_transient());
    assert!(session.data().await.unwrap_err().is_transient());
}

#[tokio::test]
async fn after_a_lost_reset_nothing_more_is_said() {
    for act in [Act::Drop, Act::Hang, Act::Say(b"250 ok\r\n250 ok\r\n")] {
        let fake = Fake::start(&[("RCPT", Act::Say(b"450 4.2.1 busy\r\n")), ("RSET", act)]).await;
        let mut session = Outbox::Smtp(impatient(fake.port)).open().await.unwrap();
        let refused = session.envelope(&envelope(&["a@kunde.test"])).await.unwrap_err();
        assert_eq!((refused.code, refused.is_transient()), (Some(450), true));
        assert!(session.envelope(&envelope(&["a@kunde.test"])).await.unwrap_err().is_transient());
        assert!(session.data().await.unwrap_err().is_transient());
        assert_eq!(fake.seen().parts, b"");
    }
}

#[tokio::test]
async fn a_session_survives_a_refused_dot() {
    let fake = Fake::start(&[(".", Act::Say(b"554 5.6.0 spam\r\n"))]).await;
    let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
    for expected in [false, true] {
        session.envelope(&envelope(&["a@kunde.test"])).await.unwrap();
        session.data().await.unwrap();
        assert_eq!(matches!(session.body(MAIL).await, Fate::Accepted { .. }), expected);
    }
}

#[tokio::test]
async fn flawed_bytes_never_leave() {
    for mail in [&b"A: b\r\n\r\nx\n.\nMAIL FROM:<x@y.test>\r\n"[..], b"A: b\r\n\r\nx\r.\r\n", b"A: b", b""] {
        let fake = Fake::start(&[]).await;
        let refused = refusal(offer_to(&fake, mail).await);
        assert_eq!((refused.phase, refused.is_permanent()), (Phase::Body, true), "{refused}");
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(fake.seen().parts, b"", "{mail:?}");
    }
}

#[tokio::test]
async fn no_mail_leaves_out_of_order_or_without_its_body() {
    let fake = Fake::start(&[]).await;
    let mut session = Outbox::Smtp(settings(fake.port)).open().await.unwrap();
    assert!(session.data().await.unwrap_err().is_transient());
    assert!(refusal(session.body(MAIL).await).is_transient());
    session.envelope(&envelope(&["a@kunde.test"])).await.unwrap();
    assert!(refusal(session.body(MAIL).await).is_transient());
    session.data().await.unwrap();
    // A HOLD came between the 354 and the body.
    session.quit().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(fake.seen().parts, b"");
    assert_eq!(fake.seen().commands.last().unwrap(), "DATA");
}

#[tokio::test]
async fn what_the_server_lacks_is_not_used() {
    let plain = || [("EHLO", Act::Say(b"250-fake\r\n250-\r\n250-   \r\n250 AUTH LOGIN PLAIN\r\n"))];
    let fake = Fake::start(&plain()).await;
    let refused = refusal(offer_to(&fake, "Subject: x\r\n\r\nä\r\n".as_bytes()).await);
    assert!(refused.is_permanent() && refused.text.contains("8BITMIME"), "{refused}");
    assert_eq!(fake.seen().parts, b"");

    let fake = Fake::start(&plain()).await;
    let outbox = Outbox::Smtp(settings(fake.port));
    let refused = refusal(offer(&outbox, &["księgowość@kunde.test"], MAIL).await);
    assert!(refused.is_permanent() && refused.text.contains("SMTPUTF8"), "{refused}");

    let fake = Fake::start(&[]).await;
    let outbox = Outbox::Smtp(settings(fake.port));
    assert!(matches!(offer(&outbox, &["księgowość@kunde.test"], MAIL).await, Fate::Accepted { .. }));
    let mail_from = fake.seen().commands[2].clone();
    assert_eq!(mail_from, "MAIL FROM:<billing@firma.test> BODY=8BITMIME SMTPUTF8");
}

#[tokio::test]
async fn encryption_is_never_given_up() {
    // The server offers no STARTTLS: nothing but EHLO was said.
    let fake = Fake::start(&[]).await;
    let outbox = Outbox::Smtp(SmtpSettings { tls: Mode::StartTls, ..settings(fake.port) });
    let refused = outbox.open().await.unwrap_err();
    assert_eq!((refused.phase, refused.is_permanent()), (Phase::Tls, false), "{refused}");
    assert_eq!(fake.seen().commands[0], "EHLO firma.test");
    assert!(!fake.seen().commands.iter().any(|c| c.starts_with("AUTH")));

    // It offers it, and refuses, drops, hangs, or slips plain text in behind its answer.
    for act in [
        Act::Say(b"454 4.7.0 not now\r\n"),
        Act::Drop,
        Act::Hang,
        Act::Say(b"220 go\r\n250 ok\r\n"),
        Act::Say(b"220 go\r\n"),
    ] {
        let offer = ("EHLO", Act::Say(b"250-fake\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"));
        let fake = Fake::start(&[offer, ("STARTTLS", act.clone())]).await;
        let outbox = Outbox::Smtp(SmtpSettings { tls: Mode::StartTls, ..impatient(fake.port) });
        let refused = outbox.open().await.unwrap_err();
        assert_eq!((refused.phase, refused.is_permanent()), (Phase::Tls, false), "{act:?}: {refused}");
        assert!(!fake.seen().commands.iter().any(|c| c.starts_with("AUTH")), "{act:?}");
    }

    // Plain text to another machine: refused before a packet leaves.
    let outbox = Outbox::Smtp(SmtpSettings { host: "192.0.2.1".into(), ..settings(25) });
    let refused = outbox.open().await.unwrap_err();
    assert!(refused.phase == Phase::Tls && refused.text.contains("loopback"), "{refused}");
}

#[tokio::test]
async fn the_password_appears_in_no_error() {
    for words in [
        &b"535 5.7.8 geheim-4711 is wrong\r\n"[..],
        b"501 cannot make sense of AGJpbGxpbmdAZmlybWEudGVzdABnZWhlaW0tNDcxMQ==\r\n",
    ] {
        let fake = Fake::start(&[("AUTH", Act::Say(words))]).await;
        let outbox = Outbox::Smtp(settings(fake.port));
        let refused = outbox.open().await.unwrap_err();
        let shown = format!("{refused} {refused:?} {outbox:?}");
        assert!(!shown.contains("geheim") && !shown.contains("AGJp"), "{shown}");
        assert!(refused.phase == Phase::Auth && refused.is_transient());
    }
    let fake = Fake::start(&[("EHLO", Act::Say(b"250 fake\r\n"))]).await;
    let refused = Outbox::Smtp(settings(fake.port)).open().await.unwrap_err();
    assert_eq!((refused.phase, refused.code), (Phase::Auth, None), "{refused}");
}

#[tokio::test]
async fn nobody_there_is_a_transient_refusal() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let refused = Outbox::Smtp(settings(port)).open().await.unwrap_err();
    assert_eq!((refused.phase, refused.is_permanent()), (Phase::Connect, false), "{refused}");
}

#[tokio::test]
async fn a_maildir_receives_the_sealed_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = Outbox::Maildir(dir.path().join("kunde"));
    for _ in 0..2 {
        assert!(matches!(offer(&outbox, &["kasse@kunde.test"], MAIL).await, Fate::Accepted { .. }));
    }
    let files = |part: &str| -> Vec<_> {
        let entries = std::fs::read_dir(dir.path().join("kunde").join(part)).unwrap();
        entries.map(|e| std::fs::read(e.unwrap().path()).unwrap()).collect()
    };
    assert_eq!(files("new"), [MAIL, MAIL]);
    assert!(files("tmp").is_empty());
    assert!(refusal(offer(&outbox, &["a b@kunde.test"], MAIL).await).is_permanent());
    assert!(refusal(offer(&outbox, &["a@kunde.test"], b"x\n").await).is_permanent());
    let mut session = outbox.open().await.unwrap();
    assert!(refusal(session.body(MAIL).await).is_transient());
    assert_eq!(files("new").len(), 2);
}
