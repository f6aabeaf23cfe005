//! `dunmail replay --live`: the mailbox is read, and is afterwards as it was before.

use crate::firm::{Firm, Way};

const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

/// All that a client sees of a mailbox: its folders, and each mail with UID and flags; but for `\Recent`, which the first
/// who looks takes away (RFC 3501 2.3.2), this one included.
async fn whole(firm: &Firm) -> Vec<String> {
    let mut imap = firm.imap().await;
    let mut seen = imap.folders().await;
    for folder in ["INBOX", "Sent", "Drafts"] {
        for mail in imap.mails(folder).await {
            let flags: Vec<&String> = mail.flags.iter().filter(|flag| *flag != "\\Recent").collect();
            seen.push(format!("{folder} {} {flags:?} {}", mail.uid, mail.bytes.len()));
        }
    }
    seen
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_replay_tells_what_would_have_been_and_leaves_the_mailbox_as_it_was() {
    let Some(mut firm) = Firm::new("", "") else { return };
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    let invoice = firm.imap().await.mails("Sent").await.remove(0);
    firm.reply(&invoice, "Thu, 26 Mar 2026 11:00:00 +0100", "Wir zahlen bis zum 31.03.2026.").await;
    let (before, delivered) = (whole(&firm).await, firm.bed.wait_for(&firm.debtor, 1).await.len());

    let csv = firm.dir.path().join("replay.csv");
    let arguments = ["replay", "--live", "--from", "2026-02-01", "--until", "2026-04-10", "--csv"];
    let output = firm.dunmail(&[&arguments[..], &[csv.to_str().unwrap()]].concat());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let told = String::from_utf8_lossy(&output.stdout);
    let lines = std::fs::read_to_string(&csv).unwrap();
    for what in ["reminder", "first_notice", "promise to pay", "RE-2026-17"] {
        assert!(lines.contains(what), "{what} is not told of:\n{lines}\n{told}");
    }

    assert_eq!(whole(&firm).await, before, "the mailbox has changed");
    assert_eq!(firm.bed.wait_for(&firm.debtor, 1).await.len(), delivered, "a mail has left");
    let kept: Vec<String> = std::fs::read_dir(firm.dir.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".db"))
        .collect();
    assert!(kept.is_empty(), "a store was made: {kept:?}");
}
