//! What debtors answer, and what follows.

use crate::firm::{Firm, Way, decoded, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

/// A firm whose debtor got the reminder on Friday the 13th of March.
async fn reminded() -> Option<Firm> {
    let mut firm = Firm::new(AUTO, "")?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    firm.pass("2026-03-13T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1);
    Some(firm)
}

async fn answered(firm: &mut Firm, text: &str) {
    let notice = firm.notices().await.remove(0);
    firm.reply(&notice, "Mon, 16 Mar 2026 10:00:00 +0100", text).await;
    firm.pass("2026-03-16T11:00:00+01:00");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_promise_holds_until_its_day_and_grace_and_is_named_when_it_is_broken() {
    let Some(mut firm) = reminded().await else { return };
    answered(&mut firm, "Guten Tag,\n\nwir überweisen den Betrag am Freitag.\n\nViele Grüße\nAnna Kunde")
        .await;
    assert_eq!(firm.card_in().await, ["Promised"]);
    // Friday the 20th and three working days: Wednesday the 25th is the last day of the hold.
    firm.days("2026-03-17", "2026-03-25");
    assert_eq!(firm.notices().await.len(), 1);
    firm.pass("2026-03-26T09:00:00+01:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 2);
    assert!(text_of(&notices[1]).contains("20.03.2026"), "{}", text_of(&notices[1]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_complaint_is_flagged_and_shown_with_its_sentence_and_stops_the_invoice() {
    let Some(mut firm) = reminded().await else { return };
    let complaint = "Sehr geehrte Damen und Herren,\n\ndie Ware ist beschädigt angekommen, wir zahlen erst nach \
                     Ersatz. Danke für Ihre Karte.\n\nAnna Kunde";
    answered(&mut firm, complaint).await;
    assert_eq!(firm.card_in().await, ["Review"]);
    let inbox = firm.imap().await.mails("INBOX").await;
    let reply = inbox.iter().find(|m| m.header("Message-ID").unwrap().starts_with("<reply-")).unwrap();
    assert!(reply.has_flag("\\Flagged"), "{:?}", reply.flags);
    assert!(reply.has_flag("dunmail-review"), "{:?}", reply.flags);
    assert!(!reply.has_flag("\\Seen"), "reading it is the person's");
    let cards = firm.tray("Review").await;
    let card = cards.iter().map(text_of).find(|c| c.contains("RE-2026-17") && c.contains("beschädigt"));
    let card = card.unwrap();
    assert!(card.contains("Danke für Ihre Karte"), "the whole new text is quoted:\n{card}");
    firm.days("2026-03-17", "2026-04-20");
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_for_instalments_gets_a_dated_plan_in_drafts() {
    let Some(mut firm) = reminded().await else { return };
    answered(&mut firm, "Hallo,\n\nkönnten wir die Rechnung in drei Raten bezahlen?\n\nAnna Kunde").await;
    assert_eq!(firm.card_in().await, ["Review"]);
    let drafts = firm.imap().await.mails("Drafts").await;
    assert_eq!(drafts.len(), 1);
    let plan = text_of(&drafts[0]);
    assert_eq!(plan.matches("638,20\u{a0}EUR").count(), 3, "three parts of 1.914,60 EUR:\n{plan}");
    assert!(drafts[0].header("To").unwrap().contains(&firm.debtor));
    assert!(drafts[0].header("In-Reply-To").unwrap().contains("reply-"));
    firm.days("2026-03-17", "2026-04-10");
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn already_paid_and_what_the_rules_do_not_understand_hold_and_are_shown() {
    for text in ["Haben wir letzte Woche schon bezahlt.", "Der Mond ist aus grünem Käse, Herr Nachbar."] {
        let Some(mut firm) = reminded().await else { return };
        answered(&mut firm, text).await;
        assert_eq!(firm.card_in().await, ["Review"], "{text}");
        firm.days("2026-03-17", "2026-04-10");
        assert_eq!(firm.notices().await.len(), 1, "{text}");
        // The person has looked, and drags the card back to Open.
        firm.drag("Review", "Open").await;
        firm.pass("2026-04-10T10:00:00+02:00");
        firm.pass("2026-04-10T10:02:00+02:00");
        assert_eq!(firm.notices().await.len(), 2, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_note_delays_the_next_notice_to_the_day_of_return() {
    let Some(mut firm) = reminded().await else { return };
    let notice = firm.notices().await.remove(0);
    let debtor = firm.debtor.clone();
    let mail = format!(
        "From: Anna Kunde <{debtor}>\nTo: {}\nSubject: Abwesenheitsnotiz: Rechnung\nAuto-Submitted: auto-replied\n\
         Date: Fri, 13 Mar 2026 09:05:00 +0100\nMessage-ID: <away.{debtor}>\nIn-Reply-To: {}\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
         Ich bin bis einschließlich 26.03.2026 im Urlaub und ab dem 27.03.2026 wieder erreichbar.\n",
        firm.me,
        notice.header("Message-ID").unwrap()
    );
    firm.arrive(&debtor, &mail).await;
    firm.days("2026-03-14", "2026-03-26");
    assert_eq!(firm.notices().await.len(), 1, "the first notice would have been due on the 23rd");
    assert_eq!(firm.card_in().await, ["Open"]);
    firm.pass("2026-03-27T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 2);
    // Promise 7: nothing was sent in answer.
    assert_eq!(firm.bed.wait_for(&debtor, 3).await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bounce_undoes_the_level_and_is_shown() {
    let Some(mut firm) = reminded().await else { return };
    let notice = firm.notices().await.remove(0);
    let id = notice.header("Message-ID").unwrap();
    let debtor = firm.debtor.clone();
    let mail = format!(
        "From: MAILER-DAEMON@kunde.test\nTo: {}\nSubject: Undelivered Mail Returned to Sender\n\
         Date: Fri, 13 Mar 2026 09:05:00 +0100\nMessage-ID: <bounce.{debtor}>\nAuto-Submitted: auto-replied\n\
         MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"r\"\n\n\
         --r\nContent-Type: text/plain\n\nYour mail could not be delivered.\n\
         --r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.kunde.test\n\n\
         Final-Recipient: rfc822; {debtor}\nAction: failed\nStatus: 5.1.1\n\
         Diagnostic-Code: smtp; 550 5.1.1 no such user\n\
         --r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {id}\nSubject: x\n\n--r--\n",
        firm.me
    );
    firm.arrive("", &mail).await;
    firm.pass("2026-03-16T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    let status = String::from_utf8(firm.dunmail(&["status", "--json"]).stdout).unwrap();
    assert!(status.contains("bounce"), "{status}");
    firm.days("2026-03-17", "2026-03-30");
    assert_eq!(firm.notices().await.len(), 1);
    // The address is right after all: the level is done again, in a new round.
    firm.drag("Review", "Open").await;
    firm.pass("2026-03-30T10:00:00+02:00");
    firm.pass("2026-03-30T10:02:00+02:00");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 2);
    let subjects: Vec<String> = notices.iter().map(|n| decoded(&n.header("Subject").unwrap())).collect();
    assert_eq!(subjects[0], subjects[1], "the reminder once more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_3_a_reply_too_large_to_read_holds_until_a_person_has_looked() {
    let Some(firm) = reminded().await else { return };
    let id = firm.notices().await[0].header("Message-ID").unwrap();
    let attachment = format!("{}\n", "QUJD".repeat(18)).repeat(26 * 1024 * 1024 / 73);
    let mail = format!(
        "From: Anna Kunde <{}>\nTo: {}\nSubject: AW: Rechnung\nDate: Mon, 16 Mar 2026 10:00:00 +0100\n\
         Message-ID: <large@kunde.test>\nIn-Reply-To: {id}\n\nDie Ware ist kaputt.\n\n{attachment}",
        firm.debtor, firm.me
    );
    firm.imap().await.append("INBOX", "", &mail).await;
    firm.pass("2026-03-16T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.days("2026-03-22", "2026-03-25");
    assert_eq!(firm.notices().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_waits_in_drafts_is_taken_back_when_the_card_goes_on() {
    let Some(mut firm) = reminded().await else { return };
    answered(&mut firm, "Hallo,\n\nkönnten wir die Rechnung in drei Raten bezahlen?\n\nAnna Kunde").await;
    let mut imap = firm.imap().await;
    assert_eq!(imap.mails("Drafts").await.len(), 1);
    firm.drag("Review", "On hold").await;
    firm.pass("2026-03-16T12:00:00+01:00");
    firm.pass("2026-03-16T12:02:00+01:00");
    assert_eq!(imap.mails("Drafts").await.len(), 1, "on hold the answer may still be wanted");
    firm.drag("On hold", "Open").await;
    firm.pass("2026-03-16T13:00:00+01:00");
    firm.pass("2026-03-16T13:02:00+01:00");
    assert_eq!(imap.mails("Drafts").await.len(), 0);
    assert_eq!(firm.card_in().await, ["Open"]);
}

/// What lies in Junk is not obeyed: "paid" closes nothing. But it is read, and holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_3_a_complaint_in_junk_holds_until_a_person_has_looked() {
    let Some(firm) = reminded().await else { return };
    let id = firm.notices().await[0].header("Message-ID").unwrap();
    let mut imap = firm.imap().await;
    let mail = format!(
        "From: Anna Kunde <{}>\nTo: {}\nSubject: AW: Rechnung\nDate: Mon, 16 Mar 2026 10:00:00 +0100\n\
         Message-ID: <junk@kunde.test>\nIn-Reply-To: {id}\nContent-Type: text/plain; charset=utf-8\n\
         Content-Transfer-Encoding: 8bit\n\nDie Ware ist beschädigt, wir zahlen nicht.\n",
        firm.debtor, firm.me
    );
    imap.create("Junk").await;
    imap.append("Junk", "", &mail).await;
    firm.pass("2026-03-16T11:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.pass("2026-03-23T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 1, "the first notice would have been due");
    firm.drag("Review", "Open").await;
    firm.pass("2026-03-23T10:00:00+01:00");
    firm.pass("2026-03-23T10:02:00+01:00");
    assert_eq!(firm.notices().await.len(), 2);
}

/// The card of the day lists what went wrong as long as its card lies in Review.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_card_today_lists_troubles_until_their_cards_are_gone() {
    let Some(mut firm) = Firm::new(AUTO, "") else { return };
    let nothing = "Guten Tag, anbei die Fotos vom Sommerfest.";
    firm.invoice("Sommerfest", "Fri, 20 Feb 2026 10:00:00 +0100", nothing, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    let today = async |firm: &Firm| {
        let review = firm.tray("Review").await;
        let today =
            review.iter().find(|m| m.header("Subject").is_some_and(|s| decoded(&s).starts_with("Heute")));
        text_of(today.expect("a card of the day"))
    };
    let lists = today(&firm).await;
    assert!(lists.contains("Störungen") && lists.contains("Sommerfest"), "{lists}");
    let mut imap = firm.imap().await;
    for card in firm.tray("Review").await {
        if card.header("Subject").is_some_and(|s| !decoded(&s).starts_with("Heute")) {
            imap.delete("Mahnwesen/Review", card.uid).await;
        }
    }
    firm.pass("2026-02-23T09:00:00+01:00");
    let quiet = today(&firm).await;
    assert!(!quiet.contains("Störungen"), "{quiet}");
}
