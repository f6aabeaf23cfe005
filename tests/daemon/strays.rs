//! Mail from private addresses that nobody knows: shown where it names an open invoice, and no more than shown.

use crate::common::imap::Mail;
use crate::firm::{Firm, Way, decoded, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

/// A firm whose debtor got the reminder on Friday the 13th of March, and a mail from somebody at GMX.
async fn written_to(subject: &str, text: &str) -> Option<Firm> {
    let mut firm = Firm::new(AUTO, "")?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    firm.pass("2026-03-13T09:00:00+01:00");
    let mail = format!(
        "From: Anna <anna.privat@gmx.de>\nTo: {}\nSubject: {subject}\nDate: Mon, 16 Mar 2026 10:00:00 +0100\n\
         Message-ID: <privat@gmx.de>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n",
        firm.me
    );
    firm.imap().await.append("INBOX", "", &mail).await;
    firm.pass("2026-03-16T11:00:00+01:00");
    Some(firm)
}

/// The card that asks whose the mail is.
async fn asking(firm: &Firm, tray: &str) -> Option<Mail> {
    let asks = |m: &Mail| m.header("Subject").is_some_and(|s| decoded(&s).ends_with("? RE-2026-17"));
    firm.tray(tray).await.into_iter().find(asks)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_6_a_stranger_who_names_an_open_invoice_is_shown_and_changes_nothing() {
    let text = "Hallo, zu RE 2026/17: wir überweisen am 27.03.2026. Anna";
    let Some(firm) = written_to("Hallo", text).await else { return };
    let card = text_of(&asking(&firm, "Review").await.expect("a suggestion"));
    assert!(card.contains("wir überweisen am 27.03.2026") && card.contains("anna.privat@gmx.de"), "{card}");
    assert_eq!(firm.card_in().await.iter().filter(|tray| *tray == "Open").count(), 1);
    firm.pass("2026-03-23T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 2, "nothing is held by a stranger");
    // A person says that it is theirs: now it is a promise, and no mail goes to the private address.
    let card = asking(&firm, "Review").await.expect("it still asks");
    firm.imap().await.move_mail("Mahnwesen/Review", card.uid, "Mahnwesen/Open").await;
    firm.pass("2026-03-23T10:00:00+01:00");
    firm.pass("2026-03-23T10:02:00+01:00");
    assert!(asking(&firm, "Review").await.is_none() && asking(&firm, "Open").await.is_none());
    assert_eq!(firm.card_in().await, ["Promised"]);
    firm.pass("2026-04-02T09:00:00+02:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 3, "not kept");
    assert!(notices.iter().all(|n| !n.text().contains("gmx.de")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_who_names_no_open_invoice_is_none_of_our_business() {
    for (subject, text) in
        [("Rechnung RE-2026-18", "Wo bleibt die Ware?"), ("Hallo", "Haben Sie am 17. Zeit?")]
    {
        let Some(firm) = written_to(subject, text).await else { return };
        assert!(asking(&firm, "Review").await.is_none());
        assert_eq!(firm.card_in().await, ["Open"]);
    }
}

/// A customer with a private address answers before a person has enrolled the invoice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_4_a_private_customers_answer_counts_once_the_invoice_is_enrolled() {
    let Some(firm) = Firm::new(AUTO, "") else { return };
    let mut imap = firm.imap().await;
    let invoice = format!(
        "From: Muster GmbH <{}>\nTo: Anna Kunde <anna.privat@gmx.de>\nSubject: Rechnung RE-2026-17\n\
         Date: Fri, 20 Feb 2026 10:00:00 +0100\nMessage-ID: <re17@firma.test>\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{BODY}\n",
        firm.me
    );
    imap.append("Sent", "\\Seen", &invoice).await;
    let answer = format!(
        "From: Anna Kunde <anna.privat@gmx.de>\nTo: {}\nSubject: Ihre Rechnung\n\
         Date: Mon, 02 Mar 2026 08:00:00 +0100\nMessage-ID: <privat@gmx.de>\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
         Die Rechnung ist falsch, die Ware war beschädigt.\n",
        firm.me
    );
    imap.append("INBOX", "", &answer).await;
    firm.pass("2026-03-02T09:00:00+01:00");
    let review = firm.tray("Review").await;
    let asks = |m: &&Mail| m.header("Subject").is_some_and(|s| decoded(&s).starts_with("Vorschlag"));
    let card = review.iter().find(asks).expect("the invoice is suggested");
    imap.move_mail("Mahnwesen/Review", card.uid, "Mahnwesen/Open").await;
    firm.pass("2026-03-02T10:00:00+01:00");
    firm.pass("2026-03-02T10:02:00+01:00");
    firm.pass("2026-03-02T10:10:00+01:00");
    let cards = firm.tray("Review").await;
    let shown = cards.iter().map(text_of).find(|text| text.contains("beschädigt"));
    assert!(shown.is_some_and(|text| text.contains("RE-2026-17")), "the answer is read after all");
}
