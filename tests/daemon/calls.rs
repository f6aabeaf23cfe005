//! Calls: the card of a silent debtor lies in Calls, with what to say; a person calls, or does not.

use crate::firm::{Firm, Way, decoded, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

/// Reminder, first and second notice have gone out; five days later a call is due.
pub async fn silent(more: &str) -> Option<Firm> {
    let mut firm = Firm::new(AUTO, more)?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    for day in ["2026-03-13", "2026-03-23"] {
        firm.pass(&format!("{day}T09:00:00+01:00"));
    }
    firm.pass("2026-04-02T09:00:00+02:00");
    assert_eq!(firm.notices().await.len(), 3);
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.pass("2026-04-07T09:00:00+02:00"); // after Easter
    assert_eq!(firm.card_in().await, ["Calls"]);
    Some(firm)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_debtor_is_called_and_the_card_dragged_to_open_says_that_it_was() {
    let phone =
        "[[account]]\ndomain = \"kunde.test\"\ncontact = \"Anna Kunde\"\nphone = \"+49 40 66969 042\"";
    let Some(firm) = silent(phone).await else { return };
    let card = text_of(&firm.tray("Calls").await[0]);
    for said in ["+49 40 66969 042", "Anna Kunde", "Was Sie sagen können", "1.914,60", "14.04.2026"] {
        assert!(card.contains(said), "{said} is not in {card}");
    }
    let review = firm.tray("Review").await;
    let today = review.iter().find(|m| m.header("Subject").is_some_and(|s| decoded(&s).starts_with("Heute")));
    let today = text_of(today.expect("a card of the day"));
    assert!(today.contains("Bitte anrufen") && today.contains("+49 40 66969 042"), "{today}");

    firm.drag("Calls", "Open").await;
    firm.pass("2026-04-07T10:00:00+02:00");
    assert_eq!(firm.card_in().await, ["Open"], "it waits for its minute where it was put");
    firm.pass("2026-04-07T10:02:00+02:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    let shown = firm.dunmail(&["account", "show", &firm.debtor]).stdout;
    let shown = String::from_utf8(shown).unwrap();
    assert!(shown.contains("2026-04-07  called  RE-2026-17"), "{shown}");
    // The final notice would have come on the 13th; the gap counts from the call.
    let mut imap = firm.imap().await;
    firm.pass("2026-04-13T09:00:00+02:00");
    assert_eq!(imap.mails("Drafts").await.len(), 0);
    firm.pass("2026-04-14T09:00:00+02:00");
    assert_eq!(imap.mails("Drafts").await.len(), 1);
    assert_eq!(firm.card_in().await, ["Review"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_lapses_with_an_answer_and_the_card_dragged_elsewhere_says_what_it_always_says() {
    let Some(mut firm) = silent("").await else { return };
    let card = text_of(&firm.tray("Calls").await[0]);
    assert!(card.contains("nicht bekannt") && card.contains("[[account]]"), "{card}");
    firm.drag("Calls", "On hold").await;
    firm.pass("2026-04-07T10:00:00+02:00");
    firm.pass("2026-04-07T10:02:00+02:00");
    assert_eq!(firm.card_in().await, ["On hold"]);
    firm.drag("On hold", "Open").await;
    firm.pass("2026-04-07T11:00:00+02:00");
    firm.pass("2026-04-07T11:02:00+02:00");
    assert_eq!(firm.card_in().await, ["Calls"], "taken up again, the call is still to be made");
    let notice = firm.notices().await.pop().unwrap();
    let answer = "Guten Tag, wir überweisen den Betrag am 10.04.2026.";
    firm.reply(&notice, "Tue, 07 Apr 2026 11:30:00 +0200", answer).await;
    firm.pass("2026-04-07T12:00:00+02:00");
    assert_eq!(firm.card_in().await, ["Promised"]);
}
