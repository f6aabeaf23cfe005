//! The testbed itself, and the clients that the daemon's tests look at it with.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::Testbed;

const MAIL: &str = "Date: Thu, 12 Mar 2026 10:24:00 +0100\nFrom: kasse@kunde.test\nTo: billing@firma.test\n\
    Message-ID: <1@kunde.test>\nSubject: Re: RE-1,\n folded\n\nWir zahlen am Freitag.\n.\n..dots\n";

#[tokio::test]
async fn a_mail_goes_in_by_smtp_and_comes_out_by_imap() {
    let Some(testbed) = Testbed::from_env() else { return };
    let address = testbed.address("billing", "firma.test");
    // A plus address lands in the same inbox.
    testbed.send("kasse@kunde.test", &[&address, &address.replace('@', "+dunmail@")], MAIL).await;
    testbed.wait_for(&address, 2).await;

    let mut imap = testbed.imap(&address).await;
    assert_eq!(imap.folders().await, ["Drafts", "INBOX", "Sent", "Trash"]);
    let mails = imap.mails("INBOX").await;
    assert_eq!(mails.len(), 2);
    assert!(mails[0].bytes.ends_with(common::crlf(MAIL).as_bytes()));
    assert_eq!(mails[0].header("SUBJECT").as_deref(), Some("Re: RE-1, folded"));
    assert!(!mails[0].has_flag("\\Seen"), "looking sets no flag");
    assert!(!imap.headers("INBOX").await[0].text().contains("Freitag"));
}

#[tokio::test]
async fn a_person_can_do_in_the_mailbox_what_mail_clients_do() {
    let Some(testbed) = Testbed::from_env() else { return };
    let mut imap = testbed.imap(&testbed.address("billing", "firma.test")).await;
    for folder in ["Windykacja/Zapłacone & \"inne\"", "Dunmail/On hold"] {
        imap.create(folder).await;
        assert!(imap.folders().await.iter().any(|f| f == folder), "{folder}");
        assert!(imap.mails(folder).await.is_empty());

        imap.append("Sent", "\\Seen Receipt", MAIL).await;
        let sent = imap.mails("Sent").await;
        assert!(sent[0].has_flag("\\seen") && sent[0].has_flag("receipt"), "{:?}", sent[0].flags);
        assert_eq!(sent[0].text(), common::crlf(MAIL));

        imap.move_mail("Sent", sent[0].uid, folder).await;
        assert!(imap.mails("Sent").await.is_empty());
        let moved = imap.mails(folder).await.remove(0);
        imap.store(folder, moved.uid, "+FLAGS", "\\Flagged").await;
        assert!(imap.headers(folder).await[0].has_flag("\\Flagged"));
        imap.delete(folder, moved.uid).await;
        assert!(imap.mails(folder).await.is_empty());
    }
    assert!(imap.mails("No such folder").await.is_empty());
}
