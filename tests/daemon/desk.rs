//! Gestures, modes, and what a person does in the mail client.

use crate::firm::{Firm, Way, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

async fn enrolled(bot: &str) -> Option<Firm> {
    let mut firm = Firm::new(bot, "")?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    Some(firm)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_dragged_to_on_hold_holds_and_back_to_open_resumes() {
    let Some(firm) = enrolled(AUTO).await else { return };
    firm.drag("Open", "On hold").await;
    firm.pass("2026-03-02T09:00:00+01:00");
    firm.pass("2026-03-02T09:02:00+01:00");
    assert_eq!(firm.card_in().await, ["On hold"]);
    firm.days("2026-03-09", "2026-03-16");
    assert_eq!(firm.notices().await.len(), 0);
    firm.drag("On hold", "Open").await;
    firm.pass("2026-03-16T10:00:00+01:00");
    firm.pass("2026-03-16T10:02:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    assert_eq!(firm.notices().await.len(), 1, "the reminder, in the pass that resumed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_moved_back_within_a_minute_says_nothing_and_a_waiting_gesture_blocks_sending() {
    let Some(firm) = enrolled(AUTO).await else { return };
    firm.drag("Open", "Paid").await;
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 0, "a gesture waits: nothing is sent");
    firm.drag("Paid", "Open").await;
    firm.pass("2026-03-13T09:00:30+01:00");
    firm.pass("2026-03-13T09:05:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_5_what_merely_appears_in_a_command_folder_says_nothing() {
    let Some(firm) = enrolled(AUTO).await else { return };
    // A stranger's mail, a copy of the card, and an expunged card.
    let mut imap = firm.imap().await;
    let card = firm.tray("Open").await.remove(0);
    imap.append("Mahnwesen/Paid", "", &card.text()).await;
    imap.append(
        "Mahnwesen/Paid",
        "",
        "From: x@fremd.test\nSubject: Kunde\nMessage-ID: <x@fremd.test>\n\nx\n",
    )
    .await;
    firm.pass("2026-03-02T09:00:00+01:00");
    firm.pass("2026-03-02T09:05:00+01:00");
    let status = String::from_utf8(firm.dunmail(&["status", "--json"]).stdout).unwrap();
    assert!(status.contains("1914.60"), "{status}");
    for card in firm.tray("Open").await {
        imap.delete("Mahnwesen/Open", card.uid).await;
    }
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1, "still owed, still dunned");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sent_invoice_dragged_to_paid_pays_that_invoice_alone() {
    let Some(mut firm) = enrolled(AUTO).await else { return };
    let body = BODY.replace("RE-2026-17", "RE-2026-18").replace("1.914,60", "85,40");
    firm.invoice("RE-2026-18", "Fri, 20 Feb 2026 10:30:00 +0100", &body, Way::Sent).await;
    firm.pass("2026-02-20T12:00:00+01:00");
    let mut imap = firm.imap().await;
    let sent = imap.headers("Sent").await;
    let second = sent.iter().find(|m| m.header("Subject").unwrap().ends_with("RE-2026-18")).unwrap();
    imap.move_mail("Sent", second.uid, "Mahnwesen/Paid").await;
    firm.pass("2026-02-23T09:00:00+01:00");
    firm.pass("2026-02-23T09:02:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    let cards = firm.tray("Open").await;
    let card = cards.iter().map(text_of).find(|c| c.contains("RE-2026-17")).unwrap();
    assert!(card.contains("1.914,60"), "{card}");
    firm.pass("2026-03-13T09:00:00+01:00");
    let notice = text_of(&firm.notices().await[0]);
    assert!(notice.contains("RE-2026-17") && !notice.contains("RE-2026-18"), "{notice}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn observe_sends_nothing_and_says_what_it_would_send() {
    let Some(firm) = enrolled("mode = \"observe\"").await else { return };
    firm.days("2026-03-09", "2026-03-16");
    assert_eq!(firm.notices().await.len(), 0);
    assert_eq!(firm.imap().await.mails("Drafts").await.len(), 0);
    assert_eq!(firm.card_in().await, ["Open"]);
    // Leaving observe starts at the lowest unfinished level.
    firm.configure(AUTO, "", firm.bed.smtps_port, "implicit");
    firm.days("2026-03-17", "2026-03-18");
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_draft_mode_a_person_sends_the_draft_and_that_completes_the_level() {
    let Some(firm) = enrolled("mode = \"draft\"").await else { return };
    firm.pass("2026-03-13T09:00:00+01:00");
    let mut imap = firm.imap().await;
    let drafts = imap.mails("Drafts").await;
    assert_eq!(drafts.len(), 1);
    assert_eq!(firm.card_in().await, ["Review"]);
    assert_eq!(firm.notices().await.len(), 0);
    // The person changes a word; the client gives it a new Message-ID, drops our header and sends it.
    let text = drafts[0].text();
    let id = drafts[0].header("Message-ID").unwrap();
    let changed: String = text
        .lines()
        .filter(|line| !line.starts_with("X-Dunmail-Key"))
        .map(|line| {
            if line.starts_with("Message-ID:") {
                "Message-ID: <new@client.test>".into()
            } else {
                line.to_string() + "\n"
            }
        })
        .map(|line| if line.ends_with('\n') { line } else { line + "\n" })
        .collect();
    assert!(changed.contains(id.trim_matches(['<', '>'])), "the key stays in References");
    imap.append("Sent", "\\Seen", &changed).await;
    imap.delete("Drafts", drafts[0].uid).await;
    firm.pass("2026-03-13T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.days("2026-03-14", "2026-03-20");
    assert_eq!(firm.imap().await.mails("Drafts").await.len(), 0, "the gap runs from the sent draft");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn levels_above_auto_up_to_are_drafts_and_a_mail_of_the_creditors_own_withdraws_them() {
    let Some(firm) = enrolled("mode = \"auto\"\nauto_up_to = \"upcoming\"").await else { return };
    firm.pass("2026-03-09T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1, "upcoming leaves by itself");
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1);
    let mut imap = firm.imap().await;
    assert_eq!(imap.mails("Drafts").await.len(), 1);
    assert_eq!(firm.card_in().await, ["Review"]);
    let invoice = imap.headers("Sent").await.remove(0).header("Message-ID").unwrap();
    let own = format!(
        "From: {}\nTo: {}\nSubject: Re: Rechnung RE-2026-17\nDate: Fri, 13 Mar 2026 10:00:00 +0100\n\
         Message-ID: <own@firma.test>\nIn-Reply-To: {invoice}\n\nHallo Frau Kunde, wie telefonisch besprochen.\n",
        firm.me, firm.debtor
    );
    imap.append("Sent", "\\Seen", &own).await;
    firm.pass("2026-03-13T11:00:00+01:00");
    assert_eq!(imap.mails("Drafts").await.len(), 0, "withdrawn");
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.days("2026-03-14", "2026-03-19");
    assert_eq!(imap.mails("Drafts").await.len(), 0, "the gap runs from the mail");
    firm.pass("2026-03-20T09:00:00+01:00");
    assert_eq!(imap.mails("Drafts").await.len(), 1);
}
