//! Bank statements on the real servers: moved to Statements, or sent to the bot.

use crate::calls::silent;
use crate::firm::{Firm, Way, decoded, text_of};

const AUTO: &str = "mode = \"auto\"\nauto_up_to = \"second_notice\"";
const BODY: &str = "Guten Tag Frau Kunde,\n\nanbei unsere Rechnung RE-2026-17 vom 20.02.2026 über 1.914,60 EUR.\n\
                    Bitte überweisen Sie den Betrag bis zum 12.03.2026.\n\nMit freundlichen Grüßen\nMuster GmbH";

async fn enrolled() -> Option<Firm> {
    enrolled_with("").await
}

async fn enrolled_with(policy: &str) -> Option<Firm> {
    let mut firm = Firm::new(AUTO, policy)?;
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    Some(firm)
}

/// A camt.053 entry.
fn entry(amount: &str, direction: &str, words: &str, reversal: bool) -> String {
    format!(
        "<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><RvslInd>{reversal}</RvslInd>\
         <Sts>BOOK</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt><ValDt><Dt>2026-03-04</Dt></ValDt>\
         <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>A. Kunde</Nm></Dbtr></RltdPties><RmtInf><Ustrd>{words}</Ustrd>\
         </RmtInf></TxDtls></NtryDtls></Ntry>"
    )
}

fn camt(entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\
         <BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE79000000001234567890</IBAN></Id></Acct>{entries}</Stmt>\
         </BkToCstmrStmt></Document>\n"
    )
}

/// A mail with a statement attached.
fn mail(from: &str, to: &str, id: &str, name: &str, file: &str) -> String {
    format!(
        "From: {from}\nTo: {to}\nSubject: Kontoauszug {id}\nDate: Thu, 5 Mar 2026 06:00:00 +0100\n\
         Message-ID: <{id}@bank.test>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n\
         --b\nContent-Type: text/plain\n\nIhr Auszug.\n\
         --b\nContent-Type: application/octet-stream; name=\"{name}\"\n\
         Content-Disposition: attachment; filename=\"{name}\"\n\n{file}--b--\n"
    )
}

impl Firm {
    /// The bank's mail arrives and is seen; then a person drags it to Statements, and that counts.
    async fn statement(&mut self, id: &str, name: &str, file: &str, day: &str) {
        let bank = "auszug@bank.test";
        let me = self.me.clone();
        self.arrive(bank, &mail(bank, &me, id, name, file)).await;
        self.pass(&format!("{day}T08:30:00+01:00"));
        let mut imap = self.imap().await;
        let inbox = imap.headers("INBOX").await;
        let found = inbox.iter().find(|m| m.text().contains(&format!("<{id}@"))).unwrap();
        imap.move_mail("INBOX", found.uid, "Mahnwesen/Statements").await;
        self.pass(&format!("{day}T09:10:00+01:00"));
        self.pass(&format!("{day}T09:12:00+01:00"));
    }

    async fn subjects(&self, tray: &str) -> Vec<String> {
        self.tray(tray).await.iter().map(|m| decoded(&m.header("Subject").unwrap())).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_moved_to_statements_pays_the_invoice_that_it_names_and_stays_there() {
    let Some(mut firm) = enrolled().await else { return };
    let paid = camt(&entry("1914.60", "CRDT", "Rechnung RE 2026-17", false));
    firm.statement("k1", "auszug.xml", &paid, "2026-03-09").await;
    assert_eq!(firm.card_in().await, ["Paid"]);
    assert_eq!(firm.notices().await.len(), 0, "the friendly word was due, but a statement waited");
    assert_eq!(firm.subjects("Statements").await, ["Kontoauszug k1"]);
    let card = firm.tray("Paid").await.iter().map(text_of).collect::<String>();
    assert!(card.contains("1.914,60") && card.contains("laut Kontoauszug"), "{card}");
    // Sent again, as the bank's other form of it: nothing happens.
    let again = ":20:A\n:25:DE79000000001234567890\n:60F:C260305EUR0,00\n:61:2603040304C1914,60NTRFNONREF\n\
                 :86:166?00GUTSCHRIFT?20SVWZ+Rechnung RE 2026-17?32A. Kunde\n:62F:C260304EUR1914,60\n";
    firm.statement("k2", "auszug.sta", again, "2026-03-10").await;
    assert_eq!(firm.card_in().await, ["Paid"]);
    firm.days("2026-03-11", "2026-03-16");
    assert_eq!(firm.notices().await.len(), 0, "not even the friendly word before the due day");
    // The bank takes it back: owed again, and shown.
    let back = camt(&entry("1914.60", "DBIT", "Rückgabe RE-2026-17", true).replace("-04", "-20"));
    firm.statement("k3", "auszug.xml", &back, "2026-03-23").await;
    assert_eq!(firm.card_in().await, ["Review"]);
    assert!(firm.dunmail(&["journal", "verify"]).status.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promise_11_what_does_not_name_its_invoice_is_asked_and_what_cannot_be_read_is_shown() {
    let Some(mut firm) = enrolled().await else { return };
    let doubtful = camt(&entry("1914.60", "CRDT", "Danke &amp; Gruss", false));
    firm.statement("k1", "auszug.xml", &doubtful, "2026-03-04").await;
    assert_eq!(firm.card_in().await, ["Review"]);
    let card = firm.tray("Review").await.iter().map(text_of).find(|c| c.contains("Danke & Gruss")).unwrap();
    assert!(card.contains("RE-2026-17") && card.contains("A. Kunde"), "{card}");
    firm.days("2026-03-05", "2026-03-14");
    assert_eq!(firm.notices().await.len(), 0, "held until a person says");
    let broken = ":20:A\n:60F:C260305EUR0,00\n:61:2699060306C1914,60NTRFRE-2026-17\n";
    firm.statement("k2", "kaputt.sta", broken, "2026-03-16").await;
    let review = firm.subjects("Review").await;
    assert!(review.iter().any(|s| s.contains("kaputt.sta")), "{review:?}");
    let trouble = firm.tray("Review").await.iter().map(text_of).find(|c| c.contains("line 3")).unwrap();
    assert!(trouble.contains("kaputt.sta"), "{trouble}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_sent_to_the_bot_is_booked_and_one_in_the_inbox_says_nothing() {
    let Some(mut firm) = enrolled().await else { return };
    let paid = camt(&entry("914.60", "CRDT", "Anzahlung RE-2026-17", false));
    let (me, bot) = (firm.me.clone(), firm.bot.clone());
    firm.arrive("auszug@bank.test", &mail("auszug@bank.test", &me, "k1", "auszug.xml", &paid)).await;
    // Anybody can write to the bot in the creditor's name.
    firm.arrive("fremd@fremd.test", &mail(&me, &bot, "forged", "auszug.xml", &paid)).await;
    firm.pass("2026-03-03T09:00:00+01:00");
    firm.pass("2026-03-03T09:05:00+01:00");
    let card = || async { firm.tray("Open").await.iter().map(text_of).collect::<String>() };
    assert!(card().await.contains("1.914,60"));
    let mut imap = firm.imap().await;
    imap.append("Sent", "\\Seen", &mail(&me, &bot, "own", "auszug.xml", &paid)).await;
    firm.pass("2026-03-03T10:00:00+01:00");
    let card = card().await;
    assert!(card.contains("1.000,00"), "{card}");
    // A rule of the server's files another one where it was never moved to: that is no gesture, and is shown.
    let rest = camt(&entry("1000.00", "CRDT", "Rest RE-2026-17", false));
    imap.append("Mahnwesen/Statements", "", &mail("auszug@bank.test", &me, "filed", "auszug.xml", &rest))
        .await;
    firm.pass("2026-03-03T11:00:00+01:00");
    firm.pass("2026-03-03T11:05:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    let shown = firm.subjects("Review").await;
    assert!(shown.iter().any(|s| s.contains("Kontoauszug filed")), "{shown:?}");
    // Moved out and back, it counts, and the card about it goes.
    let filed = imap.headers("Mahnwesen/Statements").await;
    imap.move_mail("Mahnwesen/Statements", filed[0].uid, "INBOX").await;
    firm.pass("2026-03-03T12:00:00+01:00");
    let inbox = imap.headers("INBOX").await;
    let filed = inbox.iter().find(|m| m.text().contains("<filed@")).unwrap();
    imap.move_mail("INBOX", filed.uid, "Mahnwesen/Statements").await;
    firm.pass("2026-03-03T12:10:00+01:00");
    firm.pass("2026-03-03T12:12:00+01:00");
    assert_eq!(firm.card_in().await, ["Paid"]);
    let shown = firm.subjects("Review").await;
    assert!(!shown.iter().any(|s| s.contains("filed")), "{shown:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_that_comes_ends_the_call_and_the_whole_closes_the_card() {
    let Some(mut firm) = silent("").await else { return };
    firm.statement("part", "a.xml", &camt(&entry("914.60", "CRDT", "RE-2026-17", false)), "2026-04-07").await;
    assert_eq!(firm.card_in().await, ["Open"], "who pays is not silent");
    let card = text_of(&firm.tray("Open").await[0]);
    assert!(card.contains("914,60 EUR laut Kontoauszug eingegangen"), "{card}");
    // The rest comes in the bank's CSV.
    let csv = "\"Date\",\"Interest Date\",\"Amount\",\"Account\",\"Counterparty\",\"Name\",\"Description\"\n\
               \"2026-04-07\",\"2026-04-07\",\"1000.00\",\"NL82BUNQ2071504690\",\"\",\"A. Kunde\",\"RE-2026-17\"\n";
    firm.statement("rest", "b.csv", csv, "2026-04-08").await;
    assert_eq!(firm.card_in().await, ["Paid"]);
}

/// An MT940 statement with one credit.
fn mt940(day: &str, amount: &str, words: &str) -> String {
    format!(
        ":20:STARTUMS\n:25:DE79000000001234567890\n:28C:1/1\n:60F:C260301EUR0,00\n:61:{day}{}C{amount}NTRFNONREF\n\
         :86:166?00GUTSCHRIFT?20SVWZ+{words}?31DE02120300000000202051?32ANNA KUNDE\n:62F:C{day}EUR{amount}\n",
        &day[2..]
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_by_mt940_the_rest_by_camt_and_its_return() {
    // Statements come seldom here; how old ones make drafts of notices is tried elsewhere.
    let Some(mut firm) = enrolled_with("statements_max_age = false").await else { return };
    let (me, bot) = (firm.me.clone(), firm.bot.clone());
    let ladder = |firm: &Firm| {
        let shown = firm.dunmail(&["invoice", "RE-2026-17"]);
        String::from_utf8_lossy(&shown.stdout).into_owned()
    };

    // A part, by the MT940 file in a mail of one's own to the bot.
    let part = mail(&me, &bot, "part", "umsatz.sta", &mt940("260302", "914,60", "Teilzahlung RE 2026/17"));
    firm.imap().await.append("Sent", "\\Seen", &part).await;
    firm.pass("2026-03-03T09:00:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    let card = text_of(&firm.tray("Open").await[0]);
    assert!(card.contains("1.000,00") && card.contains("914,60 EUR laut Kontoauszug eingegangen"), "{card}");
    // The friendly word and the reminder ask for the rest alone.
    firm.days("2026-03-04", "2026-03-13");
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 2, "{}", ladder(&firm));
    for notice in &notices {
        let text = text_of(notice);
        assert!(text.contains("1.000,00"), "{text}");
    }

    // The rest, by camt.053 moved to Statements, from the account known by now and with a slip in the number.
    let from = "<DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct>";
    let rest =
        entry("1000.00", "CRDT", "Rest RE-2062-17", false).replace("</Dbtr>", &format!("</Dbtr>{from}"));
    firm.statement("rest", "auszug.xml", &camt(&rest.replace("-04", "-16")), "2026-03-16").await;
    assert_eq!(firm.card_in().await, ["Paid"], "{}", ladder(&firm));
    firm.pass("2026-03-17T09:00:00+01:00");
    assert_eq!(firm.notices().await.len(), 2, "paid: no notice, and no thanks");

    // The next day it comes back.
    let back = entry("1000.00", "DBIT", "Rueckgabe RE-2026-17", true);
    firm.statement("back", "auszug.xml", &camt(&back.replace("-04", "-17")), "2026-03-18").await;
    assert_eq!(firm.card_in().await, ["Review"]);
    let card = text_of(&firm.tray("Review").await[0]);
    assert!(card.contains("1.000,00 EUR von der Bank zurückgenommen"), "{card}");
    assert!(card.contains("Kunde schuldet 1.000,00"), "{card}");
    firm.days("2026-03-19", "2026-03-27");
    assert_eq!(firm.notices().await.len(), 2, "a person has not looked yet");
    // Seen: the ladder goes on where it stood, with what is owed.
    firm.drag("Review", "Open").await;
    firm.pass("2026-03-30T09:00:00+02:00");
    firm.pass("2026-03-30T09:02:00+02:00");
    assert_eq!(firm.card_in().await, ["Open"]);
    let notices = firm.notices().await;
    assert_eq!(notices.len(), 3, "{}", ladder(&firm));
    let third = text_of(&notices[2]);
    assert!(third.contains("1.000,00") && !third.contains("2.000,00"), "{third}");
    assert!(firm.dunmail(&["journal", "verify"]).status.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_takes_the_draft_out_of_drafts() {
    let Some(mut firm) = Firm::new("mode = \"draft\"", "") else { return };
    firm.invoice("RE-2026-17", "Fri, 20 Feb 2026 10:00:00 +0100", BODY, Way::CcAndSent).await;
    firm.pass("2026-02-20T11:00:00+01:00");
    firm.pass("2026-03-13T09:00:00+01:00");
    let drafts = || async { firm.imap().await.mails("Drafts").await.len() };
    assert_eq!(drafts().await, 1);
    assert_eq!(firm.card_in().await, ["Review"]);
    let paid = camt(&entry("1914.60", "CRDT", "RE-2026-17", false).replace("-04", "-13"));
    firm.statement("k1", "auszug.xml", &paid, "2026-03-16").await;
    assert_eq!(firm.imap().await.mails("Drafts").await.len(), 0);
    assert_eq!(firm.card_in().await, ["Paid"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_in_question_is_booked_by_moving_its_card() {
    let Some(mut firm) = enrolled().await else { return };
    let doubtful = camt(&entry("1000.00", "CRDT", "Danke", false));
    firm.statement("k1", "auszug.xml", &doubtful, "2026-03-04").await;
    assert_eq!(firm.card_in().await, ["Review"]);
    firm.drag("Review", "Paid").await;
    firm.pass("2026-03-05T09:00:00+01:00");
    firm.pass("2026-03-05T09:02:00+01:00");
    assert_eq!(firm.card_in().await, ["Open"], "it was a part");
    let card = text_of(&firm.tray("Open").await[0]);
    assert!(card.contains("914,60") && card.contains("1.000,00 EUR laut Kontoauszug eingegangen"), "{card}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_in_question_at_two_customers_is_one_s_and_no_longer_asked_at_the_other() {
    let Some(mut firm) = enrolled().await else { return };
    firm.debtor = firm.bed.address("bert", "kunde.test");
    let body = BODY.replace("RE-2026-17", "RE-2026-18");
    firm.invoice("RE-2026-18", "Fri, 20 Feb 2026 10:05:00 +0100", &body, Way::CcAndSent).await;
    firm.pass("2026-02-20T12:00:00+01:00");
    let doubtful = camt(&entry("1914.60", "CRDT", "Danke", false));
    firm.statement("k1", "auszug.xml", &doubtful, "2026-03-04").await;
    assert_eq!(firm.card_in().await, ["Review", "Review"]);
    firm.drag("Review", "Paid").await;
    firm.pass("2026-03-05T09:00:00+01:00");
    firm.pass("2026-03-05T09:02:00+01:00");
    assert_eq!(firm.card_in().await, ["Open", "Paid"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_paid_when_reminded_is_offered_thanks_until_the_bank_takes_the_payment_back() {
    let policy = "statements_max_age = false\nbeyond = { thanks = \"reminded\" }";
    let Some(mut firm) = enrolled_with(policy).await else { return };
    firm.days("2026-03-10", "2026-03-14");
    let reminded = firm.notices().await.len();
    assert!(reminded > 0);
    let paid = camt(&entry("1914.60", "CRDT", "RE-2026-17", false).replace("-04", "-16"));
    firm.statement("k1", "auszug.xml", &paid, "2026-03-17").await;
    assert_eq!(firm.card_in().await.len(), 1);
    firm.pass("2026-03-18T09:00:00+01:00");
    firm.pass("2026-03-18T09:02:00+01:00");
    let drafts = firm.imap().await.mails("Drafts").await;
    assert_eq!(drafts.len(), 1, "a draft, and a person sends it");
    let text = text_of(&drafts[0]);
    assert!(text.contains("RE-2026-17") && text.contains("vielen Dank"), "{text}");
    assert_eq!(firm.notices().await.len(), reminded, "nothing goes by itself");
    let back = camt(&entry("1914.60", "DBIT", "Rückgabe RE-2026-17", true).replace("-04", "-18"));
    firm.statement("k2", "auszug.xml", &back, "2026-03-19").await;
    assert_eq!(firm.imap().await.mails("Drafts").await.len(), 0, "withdrawn");
    assert!(firm.dunmail(&["journal", "verify"]).status.success());
}
