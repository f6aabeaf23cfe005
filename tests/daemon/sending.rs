//! Never twice, never falsely: the way out under failures.

use std::time::Duration;

use crate::common::fake_smtp::{Act, Fake};
use crate::firm::{Firm, Way};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

/// A firm whose reminder is due, and whose SMTP server does as it is told.
async fn due(script: &[(&'static str, Act)]) -> Option<(Firm, Fake)> {
    let mut firm = Firm::new(AUTO, "")?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    let fake = Fake::start(script).await;
    firm.configure(AUTO, "", fake.port, "none");
    Some((firm, fake))
}

fn phases(firm: &Firm) -> Vec<String> {
    let store = rusqlite::Connection::open(firm.dir.path().join("dunmail.db")).unwrap();
    let mut get = store.prepare("SELECT phase FROM outbox ORDER BY sealed_at, key").unwrap();
    let rows = get.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_1_a_lost_250_is_never_followed_by_a_second_mail() {
    let Some((firm, fake)) = due(&[(".", Act::Drop)]).await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(phases(&firm), ["unknown"]);
    assert_eq!(fake.seen().mails.len(), 1);
    firm.days("2026-03-14", "2026-04-20");
    assert_eq!(fake.seen().mails.len(), 1, "not offered again");
    // Promise 2: absence proves nothing, so a person is asked.
    assert_eq!(phases(&firm), ["unknown"]);
    assert_eq!(firm.card_in().await, ["Review"]);
    assert_eq!(firm.notices().await.len(), 0, "no copy in Sent of what may not have left");
    // The person says: send it again.
    let debtor = firm.debtor.clone();
    let resent = firm.dunmail(&["account", "resend", &debtor]);
    assert!(resent.status.success(), "{}", String::from_utf8_lossy(&resent.stderr));
    firm.pass("2026-04-21T09:00:00+02:00");
    assert_eq!(fake.seen().mails.len(), 2);
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_2_a_copy_in_sent_settles_a_lost_250() {
    let Some((firm, fake)) = due(&[(".", Act::Drop)]).await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(phases(&firm), ["unknown"]);
    // The server had taken it and saves its copy, with a Message-ID of its own.
    let mail = String::from_utf8(fake.seen().mails[0].clone()).unwrap();
    let rewritten = mail.replacen("Message-ID: <dm-", "Message-ID: <rewritten-", 1);
    firm.imap().await.append("Sent", "\\Seen", &rewritten).await;
    firm.pass("2026-03-13T09:30:00+01:00");
    assert_eq!(phases(&firm), ["accepted"]);
    assert_eq!(firm.notices().await.len(), 1, "exactly one copy in Sent");
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.days("2026-03-14", "2026-03-22");
    assert_eq!(fake.seen().mails.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_1_a_crash_after_the_dot_never_sends_twice() {
    let Some((firm, fake)) = due(&[(".", Act::Hang)]).await else { return };
    let config = firm.config();
    let mut running = std::process::Command::new(env!("CARGO_BIN_EXE_dunmail"))
        .args(["--config", config.to_str().unwrap(), "run", "--once", "--now", "2026-03-13T09:00:00+01:00"])
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    for _ in 0..400 {
        if !fake.seen().mails.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(fake.seen().mails.len(), 1);
    running.kill().unwrap();
    running.wait().unwrap();
    assert_eq!(phases(&firm), ["dot"]);
    firm.days("2026-03-14", "2026-03-30");
    assert_eq!(phases(&firm), ["unknown"]);
    assert_eq!(fake.seen().mails.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_temporary_refusal_is_tried_again_and_a_final_one_is_shown() {
    let Some((firm, fake)) = due(&[(".", Act::Say(b"451 4.3.0 try again later\r\n"))]).await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(phases(&firm), ["sealed"]);
    firm.pass("2026-03-13T09:01:00+01:00");
    assert_eq!(fake.seen().mails.len(), 1, "not before its time");
    firm.pass("2026-03-13T09:06:00+01:00");
    assert_eq!(phases(&firm), ["accepted"]);

    let Some((firm, fake)) = due(&[("RCPT", Act::Say(b"550 5.1.1 no such user\r\n"))]).await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(phases(&firm), ["failed"]);
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.days("2026-03-14", "2026-03-30");
    assert_eq!(fake.seen().mails.len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_9_a_hold_stops_everything_and_the_file_does_too() {
    let Some((firm, fake)) = due(&[]).await else { return };
    assert!(firm.dunmail(&["hold"]).status.success());
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(fake.seen().mails.len(), 0);
    assert!(firm.dunmail(&["resume"]).status.success());
    std::fs::write(firm.dir.path().join("HOLD"), "").unwrap();
    firm.pass("2026-03-13T10:00:00+01:00");
    assert_eq!(fake.seen().mails.len(), 0);
    std::fs::remove_file(firm.dir.path().join("HOLD")).unwrap();
    firm.pass("2026-03-13T11:00:00+01:00");
    assert_eq!(fake.seen().mails.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_4_a_renumbered_mailbox_is_read_again_without_effect() {
    let Some((firm, fake)) = due(&[]).await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(fake.seen().mails.len(), 1);
    // The server has lost its index: other UIDVALIDITY, other UIDs, the same mails.
    let mailbox = firm.bed.mail_dir.join(&firm.me);
    for folder in [mailbox.clone(), mailbox.join(".Sent")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_str().unwrap().starts_with("dovecot") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    firm.days("2026-03-14", "2026-03-22");
    assert_eq!(fake.seen().mails.len(), 1);
    assert_eq!(firm.card_in().await, ["Open"]);
}
