//! Lists and statements on a Maildir: taken in once, begun gently, and distrusted when old.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::Path;

use dunmail::config::Config;
use dunmail::daemon::{self, Daemon, Done, Fate, Reader, Secret, Setup, Taken};
use dunmail::documents::InvoiceRules;
use dunmail::dunning::{Account, HoldKind, Level, QuestionKind, Status};
use dunmail::letters::Letters;
use dunmail::mailbox::Mailbox;
use dunmail::outbox::Outbox;
use dunmail::reading::Rules;
use dunmail::store::Store;
use jiff::Zoned;
use jiff::civil::date;

const CONFIG: &str = r#"
[creditor]
name = "Muster GmbH"
addresses = ["billing@firma.test"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"
[bot]
addresses = ["billing+dunmail@firma.test"]
mode = "auto"
[imap]
host = "localhost"
user = "billing@firma.test"
password_env = "NONE"
authserv_id = "mx.firma.test"
[smtp]
host = "localhost"
[[account]]
address = "buchhaltung@soehne.test"
name = "Müller & Söhne GmbH"
"#;

struct Firm {
    dir: tempfile::TempDir,
}

impl Firm {
    fn new() -> Firm {
        Firm { dir: tempfile::tempdir().unwrap() }
    }

    fn setup(&self) -> Setup {
        let config = Config::parse(CONFIG, self.dir.path()).unwrap();
        let rules = Rules::embedded().unwrap().into();
        let letters = Letters::parse(&[]).unwrap();
        Setup::new(
            config,
            date(2026, 3, 2),
            letters,
            rules,
            InvoiceRules::embedded().into(),
            Reader::InProcess,
        )
    }

    fn store(&self) -> Store {
        Store::open(&self.dir.path().join("dunmail.db")).unwrap().without_flushing().unwrap()
    }

    async fn pass(&self, now: &str) {
        let mailbox = Mailbox::open_maildir(&self.dir.path().join("mailbox")).unwrap();
        let outbox = Outbox::Maildir(self.dir.path().join("delivered"));
        let now = at(now);
        let secret = Secret::new(b"test".to_vec());
        let mut daemon = Daemon::new(self.setup(), self.store(), mailbox, outbox, secret, &now).unwrap();
        daemon.pass(&now).await.unwrap();
        daemon.close().await;
    }

    fn import(&self, name: &str, bytes: &[u8], now: &str) -> Vec<Taken> {
        daemon::import(&self.setup(), &mut self.store(), name, bytes, &at(now), None).unwrap()
    }

    fn list(&self, text: &str, now: &str) -> Vec<(String, Fate)> {
        let mut taken = self.import("offen.csv", text.as_bytes(), now);
        match taken.pop().unwrap().what.unwrap() {
            Done::List(lines) => lines.into_iter().map(|line| (line.number, line.fate)).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn account(&self, address: &str) -> Account {
        self.store().account_by_address(address).unwrap().unwrap().account
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        for part in ["new", "cur"] {
            let Ok(entries) = std::fs::read_dir(self.dir.path().join(folder).join(part)) else { continue };
            found.extend(entries.map(|e| text_of(&e.unwrap().path())));
        }
        found
    }

    /// The addresses that have got a mail.
    fn delivered(&self) -> Vec<String> {
        let mut to = Vec::new();
        for part in ["new", "cur"] {
            let Ok(entries) = std::fs::read_dir(self.dir.path().join("delivered").join(part)) else {
                continue;
            };
            for entry in entries {
                let bytes = std::fs::read(entry.unwrap().path()).unwrap();
                to.extend(dunmail::mail::parse_headers(&bytes).to.into_iter().map(|a| a.address));
            }
        }
        to.sort();
        to
    }
}

fn at(now: &str) -> Zoned {
    now.parse::<jiff::civil::DateTime>().unwrap().in_tz("Europe/Berlin").unwrap()
}

fn text_of(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let message = dunmail::mail::parse(&bytes);
    let head =
        String::from_utf8_lossy(&bytes).lines().take_while(|l| !l.is_empty()).collect::<Vec<_>>().join("\n");
    format!("{head}\n\n{}\n{}", message.subject, message.text.new)
}

const HEAD: &str =
    "Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Kunde;E-Mail;Bruttobetrag;Offen;Währung;Mahnstufe\n";

fn owed() -> String {
    format!(
        "{HEAD}\
         RE-1;20.02.2026;12.03.2026;Kunde AG;ap@kunde.test;1.914,60;1.914,60;EUR;\n\
         RE-2;01.02.2026;27.02.2026;Laden GmbH;ap@laden.test;100,00;60,00;EUR;\n\
         RE-3;01.12.2025;31.12.2025;Säumig KG;ap@saeumig.test;50,00;50,00;EUR;\n\
         RE-4;01.12.2025;31.12.2025;Müller & Söhne GmbH;;70,00;70,00;EUR;2\n\
         RE-5;01.12.2025;31.12.2025;Unbekannt;;70,00;70,00;EUR;0\n"
    )
}

#[tokio::test]
async fn a_list_moves_the_firm_in_once_and_begins_gently() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    let told = firm.list(&owed(), "2026-03-02T09:00");
    let enrolled: Vec<&str> =
        told.iter().filter(|(_, fate)| matches!(fate, Fate::Enrolled(_))).map(|(n, _)| n.as_str()).collect();
    assert_eq!(enrolled, ["RE-1", "RE-2", "RE-3", "RE-4"]);
    let Fate::Refused(why) = &told[4].1 else { panic!("{told:?}") };
    assert!(why.contains("[[account]]") && why.contains("Unbekannt"), "{why}");
    // What was paid before is known, and how often was reminded.
    let laden = firm.account("ap@laden.test");
    assert_eq!(laden.invoices[0].open_amount().unwrap().value.to_string(), "60.00");
    let soehne = firm.account("buchhaltung@soehne.test");
    assert_eq!(soehne.invoices[0].done, Some(Level::FirstNotice));
    // Long overdue, and nobody knows what was sent: a person says.
    let saeumig = firm.account("ap@saeumig.test");
    assert_eq!(saeumig.questions[0].kind, QuestionKind::Imported);
    // Twice changes nothing.
    let before: Vec<Account> = firm.store().accounts().unwrap().into_iter().map(|row| row.account).collect();
    let again = firm.list(&owed(), "2026-03-02T09:30");
    assert!(again.iter().all(|(_, fate)| matches!(fate, Fate::Known | Fate::Refused(_))), "{again:?}");
    let after: Vec<Account> = firm.store().accounts().unwrap().into_iter().map(|row| row.account).collect();
    assert_eq!(before, after);
    // Nothing leaves on the day of the import; then what is due, within the gaps.
    firm.pass("2026-03-02T10:00").await;
    assert_eq!(firm.delivered(), [""; 0]);
    firm.pass("2026-03-03T10:00").await;
    assert_eq!(firm.delivered().len(), 1, "{:?}", firm.delivered());
    assert!(firm.delivered()[0].contains("ap@laden.test"));
    let cards = firm.files("mailbox/.Mahnwesen.Review").concat();
    assert!(cards.contains("RE-3") && cards.contains("übernommen"), "{cards}");
    firm.pass("2026-03-10T10:00").await;
    let delivered = firm.delivered().concat();
    assert!(delivered.contains("soehne.test") && !delivered.contains("saeumig.test"), "{delivered}");
    assert!(
        matches!(firm.store().verify_journal(), Ok(verdict) if format!("{verdict:?}").starts_with("Whole"))
    );
}

#[tokio::test]
async fn many_debtors_do_not_begin_on_one_day() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    let mut text = HEAD.to_string();
    for n in 0..25 {
        text.push_str(&format!("N-{n};01.02.2026;27.02.2026;Firma {n};ap@firma{n}.test;10,00;10,00;EUR;\n"));
    }
    firm.list(&text, "2026-03-02T09:00");
    let mut seen = Vec::new();
    for day in ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"] {
        firm.pass(&format!("{day}T10:00")).await;
        firm.pass(&format!("{day}T12:00")).await;
        seen.push(firm.delivered().len());
    }
    assert_eq!(seen, [0, 10, 20, 25]);
}

const CSV: &str = "\"Booking Date\",\"Value Date\",\"Partner Name\",\"Partner Iban\",Type,\"Payment Reference\",\"Account Name\",\"Amount (EUR)\",\"Original Amount\",\"Original Currency\",\"Exchange Rate\"\n";

#[tokio::test]
async fn a_statement_books_once_in_whatever_form_it_comes() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    firm.list(&owed(), "2026-03-02T09:00");
    let csv = format!(
        "{CSV}2026-03-05,2026-03-05,Kunde AG,DE02120300000000202051,Transfer,Rechnung RE-1,B,1914.60,,,\n"
    );
    let count = |taken: Vec<Taken>| match taken.into_iter().next().unwrap().what {
        Ok(Done::Statement(count)) => (count.booked, count.known, count.asked),
        other => panic!("{other:?}"),
    };
    assert_eq!(count(firm.import("n26.csv", csv.as_bytes(), "2026-03-06T09:00")), (1, 0, 0));
    assert_eq!(firm.account("ap@kunde.test").invoices[0].status, Status::Paid);
    assert_eq!(count(firm.import("n26.csv", csv.as_bytes(), "2026-03-06T09:05")), (0, 1, 0));
    let sta = ":20:A\n:25:DE79\n:60F:C260305EUR0,00\n:61:2603050305C1914,60NTRFNONREF\n:86:Rechnung RE-1\n\
               :62F:C260306EUR1,00\n";
    assert_eq!(count(firm.import("mt940.sta", sta.as_bytes(), "2026-03-06T09:10")), (0, 1, 0));
    // The same payment in other words, as another export of the bank has it: it counts once, too.
    let camt = |amount: &str, words: &str| {
        format!(
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Ntry>\
             <Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-05</Dt></BookgDt>\
             <ValDt><Dt>2026-03-05</Dt></ValDt><NtryDtls><TxDtls><RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls></NtryDtls>\
             </Ntry></Stmt></BkToCstmrStmt></Document>"
        )
    };
    let other = camt("1914.60", "Naam: Kunde Omschrijving: RE-1 vielen Dank");
    assert_eq!(count(firm.import("a.xml", other.as_bytes(), "2026-03-06T09:11")), (0, 1, 0));
    // A part in other words may be a second part: asked, not booked.
    let more =
        format!("{HEAD}RE-2026-99;01.02.2026;05.04.2026;Laden GmbH;ap@laden.test;100,00;100,00;EUR;\n");
    firm.list(&more, "2026-03-06T09:11");
    let part = camt("20.00", "RE-2026-99");
    assert_eq!(count(firm.import("b.xml", part.as_bytes(), "2026-03-06T09:12")), (1, 0, 0));
    let again = camt("20.00", "Abschlag RE-2026-99");
    assert_eq!(count(firm.import("c.xml", again.as_bytes(), "2026-03-06T09:13")), (0, 0, 1));
    let owes = firm.account("ap@laden.test").invoice("RE-2026-99").unwrap().open_amount().unwrap();
    assert_eq!(owes.value.to_string(), "80.00");
    let broken = format!("{csv}2026-03-05,2026-03-05,X,,Transfer,RE-2,B,6O.00,,,\n");
    let taken = firm.import("kaputt.csv", broken.as_bytes(), "2026-03-06T09:15");
    assert!(taken[0].what.as_ref().unwrap_err().contains("line 3"), "{taken:?}");
    assert!(firm.account("ap@laden.test").invoices[0].is_open());
    // A newer list on which RE-2 is missing is told, and changes nothing.
    let newer =
        format!("{HEAD}RE-2026-99;01.02.2026;05.04.2026;Laden GmbH;ap@laden.test;100,00;80,00;EUR;\n");
    let told = firm.list(&newer, "2026-03-06T10:00");
    assert!(told.iter().any(|(n, fate)| n == "RE-2" && matches!(fate, Fate::Differs(_))), "{told:?}");
    assert!(told.iter().any(|(n, fate)| n == "RE-2026-99" && *fate == Fate::Known), "{told:?}");
    assert!(firm.account("ap@laden.test").invoices[0].is_open());
}

#[tokio::test]
async fn with_old_statements_notices_wait_as_drafts_that_say_so() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    firm.list(
        &format!("{HEAD}RE-1;20.02.2026;06.03.2026;Kunde AG;ap@kunde.test;100,00;100,00;EUR;\n"),
        "2026-03-02T09:00",
    );
    let csv = |day: &str| format!("{CSV}{day},{day},Irgendwer,,Transfer,Miete,B,5.00,,,\n");
    firm.import("n26.csv", csv("2026-03-02").as_bytes(), "2026-03-02T09:00");
    // The friendly word is due on 3 March: the statement is a day old.
    firm.pass("2026-03-03T10:00").await;
    assert_eq!(firm.delivered().len(), 1);
    // The reminder is due on 7 March, a Saturday; on Monday the newest statement is five working days old.
    firm.pass("2026-03-09T10:00").await;
    firm.pass("2026-03-09T10:05").await;
    assert_eq!(firm.delivered().len(), 1);
    assert_eq!(firm.files("mailbox/.Drafts").len(), 1);
    let cards = firm.files("mailbox/.Mahnwesen.Review").concat();
    assert!(cards.contains("weil der neueste Kontoauszug"), "{cards}");
    assert!(cards.contains("Die Kontoauszüge reichen nur bis"), "{cards}");
    // A newer one comes: the draft goes, the reminder leaves by itself.
    firm.import("n26.csv", csv("2026-03-09").as_bytes(), "2026-03-09T11:00");
    firm.pass("2026-03-09T11:05").await;
    firm.pass("2026-03-09T11:10").await;
    assert_eq!(firm.files("mailbox/.Drafts").len(), 0);
    assert_eq!(firm.delivered().len(), 2, "{:?}", firm.delivered());
}

#[tokio::test]
async fn a_list_sent_to_the_bot_counts_and_what_is_wrong_with_it_is_shown() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    let mail = format!(
        "From: billing@firma.test\nTo: billing+dunmail@firma.test\nSubject: Offene Posten\n\
         Date: Mon, 2 Mar 2026 09:00:00 +0100\nMessage-ID: <list@firma.test>\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nanbei\n\
         --b\nContent-Type: text/csv; charset=utf-8; name=\"offen.csv\"\nContent-Transfer-Encoding: 8bit\n\
         Content-Disposition: attachment; filename=\"offen.csv\"\n\n{}--b--\n",
        owed()
    );
    std::fs::write(firm.dir.path().join("mailbox/.Sent/cur/1.M1P1.x:2,S"), mail).unwrap();
    firm.pass("2026-03-02T09:10").await;
    firm.pass("2026-03-02T09:15").await;
    assert_eq!(firm.account("ap@kunde.test").invoices[0].number, "RE-1");
    let cards = firm.files("mailbox/.Mahnwesen.Review").concat();
    assert!(cards.contains("offen.csv") && cards.contains("Unbekannt"), "{cards}");
}

/// A mail that arrives in INBOX.
fn arrives(firm: &Firm, n: u32, from: &str, subject: &str, results: &str, text: &str) {
    let results =
        if results.is_empty() { String::new() } else { format!("Authentication-Results: {results}\n") };
    let mail = format!(
        "{results}From: {from}\nTo: billing@firma.test\nSubject: {subject}\nDate: Tue, 3 Mar 2026 09:00:00 +0100\n\
         Message-ID: <{n}@sender.test>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    );
    std::fs::write(firm.dir.path().join(format!("mailbox/new/{n}.M1P1.x")), mail).unwrap();
}

const RECEIVED: &str =
    "Kunde AG hat Ihnen 1.914,60 EUR gesendet.\nTransaktionscode: 1AB23456CD789012E\nRechnungsnummer: RE-1\n";

#[tokio::test]
async fn a_mail_that_tells_of_a_payment_holds_and_asks_and_a_debtor_s_advice_holds_what_it_lists() {
    let firm = Firm::new();
    firm.pass("2026-03-02T08:00").await;
    firm.list(&owed(), "2026-03-02T09:00");
    // A stranger who writes the same words does nothing.
    arrives(&firm, 1, "service@paypal.de.evil.test", "Sie haben eine Zahlung erhalten", "", RECEIVED);
    firm.pass("2026-03-03T09:10").await;
    assert!(firm.account("ap@kunde.test").questions.is_empty());
    let good = "mx.firma.test; dmarc=pass header.from=paypal.de";
    arrives(&firm, 2, "service@paypal.de", "Sie haben eine Zahlung erhalten", good, RECEIVED);
    firm.pass("2026-03-03T09:20").await;
    let kunde = firm.account("ap@kunde.test");
    assert_eq!(kunde.questions[0].kind, QuestionKind::Payment);
    assert!(kunde.invoices[0].is_open(), "the embedded rules call no mail a proof");
    let advice = "Zahlungsavis\nRE-2    60,00\nGesamtbetrag 60,00 EUR";
    arrives(&firm, 3, "ap@laden.test", "Zahlungsavis Nr. 5", "", advice);
    firm.pass("2026-03-03T09:30").await;
    let laden = firm.account("ap@laden.test");
    assert!(laden.invoices[0].is_open());
    assert!(laden.invoices[0].holds.iter().any(|h| h.kind == HoldKind::PaymentClaimed));
    // The reminder went out before the advice came; nothing follows it.
    let before = firm.delivered();
    firm.pass("2026-03-10T09:30").await;
    let to_laden = |all: &[String]| all.iter().filter(|to| to.contains("laden.test")).count();
    assert_eq!(to_laden(&before), to_laden(&firm.delivered()), "{:?}", firm.delivered());
}

#[tokio::test]
async fn a_proof_books_only_when_the_own_server_vouches_for_its_sender() {
    let own = dunmail::documents::PAYMENT_RULES
        .iter()
        .find(|(path, _)| *path == "payments/services.toml")
        .map(|(path, text)| {
            let proof = text.replacen("from = [\"paypal.de\"", "proof = true\nfrom = [\"paypal.de\"", 1);
            (path.to_string(), proof)
        })
        .unwrap();
    let rules = dunmail::documents::PaymentRules::with(&[own]).unwrap();
    for (results, booked) in [
        ("mx.firma.test; dmarc=pass header.from=paypal.de", true),
        ("mx.firma.test; dmarc=fail header.from=paypal.de", false),
        ("mx.evil.test; dmarc=pass header.from=paypal.de", false),
        ("", false),
    ] {
        let firm = Firm::new();
        firm.pass("2026-03-02T08:00").await;
        firm.list(&owed(), "2026-03-02T09:00");
        arrives(&firm, 2, "service@paypal.de", "Sie haben eine Zahlung erhalten", results, RECEIVED);
        let mailbox = Mailbox::open_maildir(&firm.dir.path().join("mailbox")).unwrap();
        let outbox = Outbox::Maildir(firm.dir.path().join("delivered"));
        let now = at("2026-03-03T09:20");
        let setup = firm.setup().with_payment_rules(rules.clone().into());
        let mut daemon =
            Daemon::new(setup, firm.store(), mailbox, outbox, Secret::new(b"test".to_vec()), &now).unwrap();
        daemon.pass(&now).await.unwrap();
        daemon.close().await;
        let kunde = firm.account("ap@kunde.test");
        assert_eq!(kunde.invoices[0].status == Status::Paid, booked, "{results}");
        // The service's own statement, later: it counts once.
        let csv = "\"Datum\",\"Name\",\"Typ\",\"Status\",\"Währung\",\"Brutto\",\"Transaktionscode\",\"Rechnungsnummer\"\n\
                   \"03.03.2026\",\"Kunde AG\",\"Zahlung\",\"Abgeschlossen\",\"EUR\",\"1.914,60\",\"1AB23456CD789012E\",\"RE-1\"\n";
        let taken = firm.import("paypal.csv", csv.as_bytes(), "2026-03-04T09:00");
        let Ok(Done::Statement(count)) = &taken[0].what else { panic!("{taken:?}") };
        assert_eq!((count.known, count.booked), (usize::from(booked), usize::from(!booked)), "{results}");
    }
}
