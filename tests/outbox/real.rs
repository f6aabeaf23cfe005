//! Against the testbed's Postfix and Dovecot.

use dunmail::outbox::{Fate, Outbox, Phase, SmtpSettings};
use dunmail::tls::Mode;

use crate::common::{PASSWORD, Testbed};
use crate::{IMPATIENT, MAIL, PATIENT, envelope, offer, refusal};

/// The testbed's server, protected as told.
fn real(testbed: &Testbed, tls: Mode) -> SmtpSettings {
    SmtpSettings {
        host: testbed.smtp_host.clone(),
        port: if tls == Mode::Implicit { testbed.smtps_port } else { testbed.smtp_port },
        tls,
        user: Some("billing@firma.test".into()),
        password: Some(PASSWORD.to_owned().into()),
        ca_file: Some(testbed.ca_file.clone()),
        hello: String::new(),
        timeout: PATIENT,
    }
}

#[tokio::test]
async fn a_real_server_delivers_the_sealed_bytes() {
    let Some(testbed) = Testbed::from_env() else { return };
    let long = format!("{}\r\n", "0123456789".repeat(7)).repeat(15_000);
    let head = String::from_utf8_lossy(MAIL).split_once("\r\n\r\n").unwrap().0.to_owned();
    let mime =
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit";
    let mails = [
        String::from_utf8_lossy(MAIL).into_owned(),
        format!("{head}\r\n\r\n"),
        format!("{head}\r\n\r\nblank end\r\n\r\n\r\n"),
        format!("{head}\r\n\r\n.\r\n.\r\n\r\n..\r\n.\r\n"),
        format!("{head}\r\n{mime}\r\n\r\nGrüße, zażółć\r\n"),
        format!("{head}\r\n\r\n{long}"),
    ];
    for tls in [Mode::Implicit, Mode::StartTls, Mode::None] {
        let address = testbed.address("kasse", "kunde.test");
        let outbox = Outbox::Smtp(real(&testbed, tls));
        let mut session = outbox.open().await.unwrap_or_else(|e| panic!("{tls:?}: {e}"));
        for (n, mail) in mails.iter().enumerate() {
            let to = address.replace('@', &format!(".{n}@"));
            session.envelope(&envelope(&[&to])).await.unwrap();
            session.data().await.unwrap();
            let fate = session.body(mail.as_bytes()).await;
            assert!(matches!(&fate, Fate::Accepted { reply } if reply.starts_with("250 2.0.0")), "{fate:?}");
            // The servers put their own headers before it, and change nothing in it.
            let delivered = testbed.wait_for(&to, 1).await.remove(0);
            assert!(delivered.ends_with(mail.as_bytes()), "{tls:?}: {mail:.60?} was changed");
        }
        session.quit().await;
    }
}

#[tokio::test]
async fn a_real_server_refuses() {
    let Some(testbed) = Testbed::from_env() else { return };
    let outbox = Outbox::Smtp(real(&testbed, Mode::Implicit));
    let here = testbed.address("kasse", "kunde.test");
    for (address, code, permanent) in [("gone@kunde.test", 550, true), ("later@kunde.test", 450, false)] {
        let refused = refusal(offer(&outbox, &[&here, address], MAIL).await);
        assert_eq!((refused.phase, refused.code), (Phase::RcptTo, Some(code)), "{refused}");
        assert_eq!((refused.recipient.as_deref(), refused.is_permanent()), (Some(address), permanent));
    }
    assert!(testbed.delivered(&here).is_empty(), "a refused recipient stops the mail for all");

    let wrong = SmtpSettings { password: Some("falsch".to_owned().into()), ..real(&testbed, Mode::Implicit) };
    let refused = Outbox::Smtp(wrong).open().await.unwrap_err();
    assert_eq!((refused.phase, refused.code, refused.is_permanent()), (Phase::Auth, Some(535), false));

    // The system does not know the testbed's authority, which is for localhost and 127.0.0.1 only.
    for tls in [Mode::Implicit, Mode::StartTls] {
        let untrusted = SmtpSettings { ca_file: None, ..real(&testbed, tls) };
        let refused = Outbox::Smtp(untrusted).open().await.unwrap_err();
        assert!(refused.phase == Phase::Tls && refused.is_transient(), "{refused}");
        let elsewhere = SmtpSettings { host: "127.0.0.2".into(), ..real(&testbed, tls) };
        assert!(Outbox::Smtp(elsewhere).open().await.is_err());
    }
    // TLS spoken to a plain port, and plain text to a TLS port.
    let crossed = SmtpSettings { port: testbed.smtp_port, ..real(&testbed, Mode::Implicit) };
    let refused = Outbox::Smtp(crossed).open().await.unwrap_err();
    assert!(refused.phase == Phase::Tls && refused.text.contains("starttls"), "{refused}");
    let crossed =
        SmtpSettings { port: testbed.smtps_port, timeout: IMPATIENT, ..real(&testbed, Mode::StartTls) };
    assert_eq!(Outbox::Smtp(crossed).open().await.unwrap_err().phase, Phase::Greeting);
}

#[tokio::test]
async fn the_mailbox_shows_what_was_sent() {
    let Some(testbed) = Testbed::from_env() else { return };
    let address = testbed.address("kasse", "kunde.test");
    let outbox = Outbox::Smtp(real(&testbed, Mode::Implicit));
    assert!(matches!(offer(&outbox, &[&address], MAIL).await, Fate::Accepted { .. }));
    testbed.wait_for(&address, 1).await;
    let mut imap = testbed.imap(&address).await;
    let mail = imap.mails("INBOX").await.remove(0);
    assert!(mail.bytes.ends_with(MAIL));
    assert_eq!(mail.header("subject").as_deref(), Some("x"));
}
