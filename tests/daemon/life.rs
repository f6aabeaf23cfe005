//! An invoice from the mail in CC to "paid".

use crate::firm::{Firm, Way, decoded, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_in_cc_is_followed_up_in_its_thread_until_it_is_paid() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");

    // One account, one card, in Open; both sightings are one invoice.
    assert_eq!(firm.card_in().await, ["Open"]);
    let cards = firm.tray("Open").await;
    let card = text_of(&cards[0]);
    for figure in ["RE-2026-17", "1.914,60", "12.03.2026", "09.03.2026"] {
        assert!(card.contains(figure), "the card does not say {figure}:\n{card}");
    }
    assert!(!firm.tray("Review").await.is_empty(), "the card Today lies in Review");

    // Three days before the due day: the friendly word, in the thread, with the invoice, one copy in Sent.
    firm.days("2026-02-21", "2026-03-08");
    assert_eq!(firm.notices().await.len(), 0);
    firm.pass("2026-03-09T09:00:00+01:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 1, "upcoming");
    let upcoming = &notices[0];
    assert!(upcoming.header("In-Reply-To").unwrap().contains("re-2026-17."));
    assert!(upcoming.header("To").unwrap().contains(&firm.debtor));
    assert!(!upcoming.text().contains(&firm.bot), "the bot does not write to itself");
    assert!(upcoming.text().contains("RE-2026-17.pdf"), "the invoice goes along");
    assert!(upcoming.header("Auto-Submitted").is_none());
    let delivered = firm.bed.wait_for(&firm.debtor, 2).await;
    assert_eq!(delivered.len(), 2, "the invoice and the friendly word");

    // The day after the due day: the reminder; then the first notice ten days later; never twice.
    firm.days("2026-03-09", "2026-03-12");
    assert_eq!(firm.notices().await.len(), 1);
    firm.days("2026-03-13", "2026-03-22");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 2, "reminder on the 13th");
    assert!(decoded(&notices[1].header("Subject").unwrap()).contains("Rechnung RE-2026-17"));
    firm.days("2026-03-23", "2026-03-23");
    assert_eq!(firm.notices().await.len(), 3, "first notice");

    // The card is dragged to Paid: a minute later the account is closed.
    firm.drag("Open", "Paid").await;
    firm.pass("2026-03-24T09:00:00+01:00");
    firm.pass("2026-03-24T09:00:59+01:00");
    let status = String::from_utf8(firm.dunmail(&["status", "--json"]).stdout).unwrap();
    assert!(status.contains("1914.60"), "not yet: it counts after 60 s\n{status}");
    firm.pass("2026-03-24T09:01:00+01:00");
    assert_eq!(firm.card_in().await, ["Paid"]);
    firm.days("2026-03-25", "2026-04-20");
    assert_eq!(firm.notices().await.len(), 3, "nothing is sent for what is paid");
    let verified = firm.dunmail(&["journal", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_bot_in_cc_an_unknown_account_is_suggested_and_enrolled_by_moving_its_card_to_open() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::Sent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.days("2026-03-12", "2026-03-14");
    assert_eq!(firm.notices().await.len(), 0, "a suggestion is not dunned");
    firm.drag("Review", "Open").await;
    firm.pass("2026-03-14T10:00:00+01:00");
    firm.pass("2026-03-14T10:05:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.pass("2026-03-16T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1);

    // The next one is found in Sent alone: the account is known by now.
    let body = BODY.replace("RE-2026-17", "RE-2026-18").replace("12.03.2026", "30.03.2026");
    firm.invoice("RE-2026-18", "Mon, 16 Mar 2026 10:00:00 +0100", &body, Way::Sent).await;
    firm.pass("2026-03-16T11:00:00+01:00");
    let cards = firm.tray("Open").await;
    assert!(cards.iter().any(|c| text_of(c).contains("RE-2026-18")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_6_an_invoice_that_anybody_could_have_written_is_shown_and_not_dunned() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcOnly).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    let review = firm.tray("Review").await;
    let card = review.iter().map(text_of).find(|c| c.contains("RE-2026-17")).unwrap();
    assert!(card.contains("Vorsicht") && !card.contains("Sie liegt in"), "nobody has proven it: {card}");
    firm.days("2026-03-09", "2026-03-16");
    assert_eq!(firm.notices().await.len(), 0);
    // The client stores its copy late: now it counts.
    let cc_only = firm.imap().await.mails("INBOX").await.remove(0);
    firm.imap().await.append("Sent", "\\Seen", &cc_only.text()).await;
    firm.pass("2026-03-17T09:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_invoice_does_not_state_is_asked_for_and_never_guessed() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    let body =
        "Guten Tag,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\nMuster GmbH";
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", body, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.days("2026-03-20", "2026-03-25");
    assert_eq!(firm.notices().await.len(), 0);
    let set = firm.dunmail(&["invoice", "set", "RE-2026-17", "due=2026-03-20"]);
    assert!(set.status.success(), "{}", String::from_utf8_lossy(&set.stderr));
    firm.pass("2026-03-26T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1, "the reminder, now that the due day is known");
    assert_eq!(firm.card_in().await, ["Open"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_printed_invoice_in_cc_is_read_and_a_scanned_one_is_asked_about() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    let papers = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/pdf");
    let body = "Hello Anna,\n\nplease find our invoice attached.\n\nKind regards\nMuster GmbH";
    let pdf = std::fs::read(papers.join("en-stripe.pdf")).unwrap();
    firm.invoice_with("attached", "Wed, 8 Apr 2026 10:00:00 +0200", body, Way::CcAndSent, &pdf).await;
    firm.pass("2026-04-08T11:00:00+02:00");
    let open = firm.tray("Open").await;
    assert_eq!(open.len(), 1, "enrolled, under the name that the paper gives the debtor");
    let card = text_of(&open[0]);
    for figure in ["Maple Street Bakery", "7A31C2F0-0004", "8.252,24", "08.05.2026"] {
        assert!(card.contains(figure), "the card does not say {figure}:\n{card}");
    }
    firm.pass("2026-05-11T09:00:00+02:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 1, "the reminder");
    assert!(text_of(&notices[0]).contains("7A31C2F0-0004"));

    let scanned = std::fs::read(papers.join("refused-scanned.pdf")).unwrap();
    firm.invoice_with("scan", "Mon, 11 May 2026 10:00:00 +0200", body, Way::CcAndSent, &scanned).await;
    firm.pass("2026-05-11T11:00:00+02:00");
    let review: Vec<String> = firm.tray("Review").await.iter().map(text_of).collect();
    assert!(review.iter().any(|card| card.contains("scan.pdf") && card.contains("picture")), "{review:?}");
}

/// An invoice that names two last days, and does not say which is for what.
fn two_days(number: &str, amount: &str) -> Vec<u8> {
    let source = r#"
#set document(date: datetime(year: 2026, month: 2, day: 20), title: "Rechnung")
#set page(margin: 2cm)
#set text(font: "Open Sans", lang: "de")
Muster GmbH, Hauptstraße 1, 50667 Köln
#v(1cm)
An: Kunde AG, Nebenweg 2, 50668 Köln
#v(1cm)
= Rechnung
#grid(columns: (5cm, 5cm), row-gutter: 3mm,
  [Rechnungsnummer:], [NUMBER], [Rechnungsdatum:], [20.02.2026],
  [Zahlbar bis:], [12.03.2026], [Zahlungsziel:], [20.03.2026])
#v(1cm)
#grid(columns: (10cm, 4cm), row-gutter: 3mm,
  [Wartung der Anlage (umsatzsteuerfrei)], [AMOUNT EUR], [*Rechnungsbetrag*], [*AMOUNT EUR*])
"#;
    let source = source.replace("NUMBER", number).replace("AMOUNT", amount);
    let files = [("invoice.typ", source.as_bytes())];
    dunmail::typeset::pdf(&files, &serde_json::Value::Null, number).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_paper_does_not_state_clearly_is_proposed_confirmed_by_moving_the_card_and_learnt() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    let body = "Guten Tag,\n\nanbei unsere Rechnung.\n\nMuster GmbH";
    let days = ["2026-02-20", "2026-02-23", "2026-02-24"];
    let papers = [("RE-2026-20", "1.914,60"), ("RE-2026-21", "85,40"), ("RE-2026-22", "10,00")];
    for ((number, amount), day) in papers.into_iter().zip(days) {
        let pdf = two_days(number, amount);
        firm.invoice_with(number, "Fri, 20 Feb 2026 10:00:00 +0100", body, Way::CcAndSent, &pdf).await;
        firm.pass(&format!("{day}T11:00:00+01:00"));
        if number == "RE-2026-22" {
            break; // its paper looks as the two before it
        }
        let review = firm.tray("Review").await;
        let card = review.iter().map(text_of).find(|card| card.contains(number)).expect("a card in Review");
        for words in ["Vermutlich: fällig am", "12.03.2026 oder 20.03.2026", amount] {
            assert!(card.contains(words), "the card does not say {words}:\n{card}");
        }
        firm.drag("Review", "Open").await;
        firm.pass(&format!("{day}T12:00:00+01:00"));
        firm.pass(&format!("{day}T12:02:00+01:00"));
        assert_eq!(firm.card_in().await, ["Open"], "{number} is confirmed");
    }
    assert_eq!(firm.card_in().await, ["Open"], "the third is taken as the first two were");
    assert_eq!(firm.notices().await.len(), 0);
    firm.pass("2026-03-23T09:00:00+01:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 1, "the reminder");
    assert!(text_of(&notices[0]).contains("2.010,00"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_invoices_of_one_debtor_go_into_one_notice() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    for (number, amount) in [("RE-2026-17", "1.914,60"), ("RE-2026-18", "85,40"), ("RE-2026-19", "10,00")] {
        let body = BODY.replace("RE-2026-17", number).replace("1.914,60", amount);
        firm.invoice(number, "Fri, 20 Feb 2026 10:00:00 +0100", &body, Way::CcAndSent).await;
    }
    firm.pass("2026-02-20T11:00:00+01:00");
    firm.pass("2026-03-13T09:00:00+01:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 1);
    let text = text_of(&notices[0]);
    for figure in ["RE-2026-17", "1.914,60 EUR", "RE-2026-18", "85,40 EUR", "RE-2026-19", "2.010,00 EUR"] {
        assert!(text.contains(figure), "the notice does not say {figure}:\n{text}");
    }
    for file in ["RE-2026-17.pdf", "RE-2026-18.pdf", "RE-2026-19.pdf"] {
        assert!(notices[0].text().contains(file), "{file} does not go along");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_attachment_that_cannot_be_read_is_shown_where_something_is_missing() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    // The text says everything: the broken PDF is nobody's concern.
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    assert_eq!(firm.tray("Review").await.len(), 1, "the card of the day alone");
    let body = BODY.replace("RE-2026-17", "RE-2026-18").replace(" bis zum 12.03.2026", "");
    firm.invoice("RE-2026-18", "Fri, 20 Feb 2026 10:30:00 +0100", &body, Way::CcAndSent).await;
    firm.pass("2026-02-20T12:00:00+01:00");
    let review = firm.tray("Review").await;
    assert!(review.iter().map(text_of).any(|c| c.contains("RE-2026-18.pdf")));
}
