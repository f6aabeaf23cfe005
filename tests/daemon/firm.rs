//! A small firm on the real mail system: its mailbox, its config, its mails, and the bot run as its users run it.

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::common::Testbed;
use crate::common::imap::{Imap, Mail};

pub struct Firm {
    pub bed: Testbed,
    pub dir: tempfile::TempDir,
    /// The watched mailbox.
    pub me: String,
    /// The bot's address, in CC of invoices.
    pub bot: String,
    /// The debtor.
    pub debtor: String,
    sent: u32,
}

/// How the invoice reaches the bot.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    /// The bot in CC, and the client's copy in Sent.
    CcAndSent,
    /// The client's copy in Sent alone.
    Sent,
    /// The bot in CC, no copy in Sent: anybody could have written that.
    CcOnly,
}

impl Firm {
    /// A firm with a fresh mailbox; `bot` are lines for the config's `[bot]`, `more` any further tables.
    pub fn new(bot: &str, more: &str) -> Option<Firm> {
        let bed = Testbed::from_env()?;
        let me = bed.address("billing", "firma.test");
        let debtor = bed.address("anna", "kunde.test");
        let firm = Firm {
            bot: me.replace('@', "+dunmail@"),
            dir: tempfile::tempdir().unwrap(),
            bed,
            me,
            debtor,
            sent: 0,
        };
        firm.configure(bot, more, firm.bed.smtps_port, "implicit");
        std::fs::write(firm.dir.path().join("password"), "secret\n").unwrap();
        Some(firm)
    }

    pub fn configure(&self, bot: &str, more: &str, smtp_port: u16, smtp_tls: &str) {
        let Firm { me, bot: address, bed, .. } = self;
        let log_in = match smtp_tls {
            "none" => String::new(),
            _ => format!(
                "user = \"{me}\"\npassword_file = \"password\"\nca_file = \"{}\"\n",
                bed.ca_file.display()
            ),
        };
        let config = format!(
            r#"
[creditor]
name = "Muster GmbH"
addresses = ["{me}"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"

[bot]
addresses = ["{address}"]
{bot}

[imap]
host = "localhost"
port = {imaps}
tls = "implicit"
user = "{me}"
password_file = "password"
ca_file = "{ca}"

[smtp]
host = "localhost"
port = {smtp_port}
tls = "{smtp_tls}"
{log_in}
[store]
path = "dunmail.db"

[policy]
since = "2026-01-01"
{more}
"#,
            imaps = bed.imaps_port,
            ca = bed.ca_file.display(),
        );
        std::fs::write(self.dir.path().join("config.toml"), config).unwrap();
    }

    pub fn config(&self) -> PathBuf {
        self.dir.path().join("config.toml")
    }

    /// Runs the program.
    pub fn dunmail(&self, arguments: &[&str]) -> Output {
        let config = self.config();
        Command::new(env!("CARGO_BIN_EXE_dunmail"))
            .args(["--config", config.to_str().unwrap()])
            .args(arguments)
            .env("TZ", "UTC")
            .output()
            .unwrap()
    }

    /// One pass as if it were `now`, a civil time in the creditor's zone; it must succeed.
    pub fn pass(&self, now: &str) {
        let output = self.dunmail(&["run", "--once", "--now", now]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "the pass at {now} failed: {errors}");
    }

    /// A pass at nine on every day from the first to the last, weekends included.
    pub fn days(&self, first: &str, last: &str) {
        let (mut day, last): (jiff::civil::Date, jiff::civil::Date) =
            (first.parse().unwrap(), last.parse().unwrap());
        while day <= last {
            self.pass(&at(day, 9));
            day = day.tomorrow().unwrap();
        }
    }

    pub async fn imap(&self) -> Imap {
        self.bed.imap(&self.me).await
    }

    /// The mails in a folder of the desk.
    pub async fn tray(&self, name: &str) -> Vec<Mail> {
        self.imap().await.mails(&format!("Mahnwesen/{name}")).await
    }

    /// Where the debtor's card lies.
    pub async fn card_in(&self) -> Vec<String> {
        let mut found = Vec::new();
        for tray in ["Review", "Open", "Promised", "On hold", "Calls", "Paid", "Written off", "Collections"] {
            let cards = self.tray(tray).await;
            found.extend(cards.iter().filter(|c| is_card_of(c, "Kunde")).map(|_| tray.to_string()));
        }
        found
    }

    /// Drags the debtor's card from one folder to another, as a client does.
    pub async fn drag(&self, from: &str, to: &str) {
        let cards = self.tray(from).await;
        let card =
            cards.iter().find(|c| is_card_of(c, "Kunde")).unwrap_or_else(|| panic!("no card in {from}"));
        let mut imap = self.imap().await;
        imap.move_mail(&format!("Mahnwesen/{from}"), card.uid, &format!("Mahnwesen/{to}")).await;
    }

    /// Sends an invoice with its PDF as a mail client does.
    pub async fn invoice(&mut self, number: &str, date: &str, body: &str, way: Way) {
        self.invoice_with(number, date, body, way, b"%PDF-1.4\n%%EOF\n").await;
    }

    /// The same with an attached PDF of one's own.
    pub async fn invoice_with(&mut self, number: &str, date: &str, body: &str, way: Way, pdf: &[u8]) {
        let file = data_encoding::BASE64_MIME.encode(pdf).replace('\r', "");
        let (me, bot, debtor) = (self.me.clone(), self.bot.clone(), self.debtor.clone());
        let cc = if way == Way::Sent { String::new() } else { format!("Cc: dunmail <{bot}>\n") };
        let id = format!("{}.{}", number.to_lowercase().replace(['/', ' '], "-"), me);
        let mail = format!(
            "From: Muster GmbH <{me}>\nTo: Anna Kunde <{debtor}>\n{cc}Subject: Rechnung {number}\nDate: {date}\n\
             Message-ID: <{id}>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n\
             --b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n\
             --b\nContent-Type: application/pdf; name=\"{number}.pdf\"\nContent-Transfer-Encoding: base64\n\
             Content-Disposition: attachment; filename=\"{number}.pdf\"\n\n{file}\n--b--\n"
        );
        let mut recipients = vec![debtor.as_str()];
        if way != Way::Sent {
            recipients.push(&bot);
        }
        self.bed.send(&me, &recipients, &mail).await;
        if way != Way::CcOnly {
            let mut imap = self.imap().await;
            imap.append("Sent", "\\Seen", &mail).await;
        }
        if way != Way::Sent {
            let inbox = self.delivered_to_me(&id).await;
            assert!(inbox, "the bot's copy did not arrive");
        }
    }

    async fn delivered_to_me(&self, id: &str) -> bool {
        for _ in 0..200 {
            let mut imap = self.imap().await;
            if imap.headers("INBOX").await.iter().any(|m| m.text().contains(id)) {
                return true;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        false
    }

    /// The notices in Sent, oldest first.
    pub async fn notices(&self) -> Vec<Mail> {
        let mails = self.imap().await.mails("Sent").await;
        mails.into_iter().filter(|m| m.header("X-Dunmail-Key").is_some()).collect()
    }

    /// The debtor answers a mail, quoting it.
    pub async fn reply(&mut self, to: &Mail, date: &str, text: &str) {
        let id = to.header("Message-ID").unwrap();
        let subject = to.header("Subject").unwrap();
        let (me, debtor) = (self.me.clone(), self.debtor.clone());
        self.sent += 1;
        let mail = format!(
            "From: Anna Kunde <{debtor}>\nTo: {me}\nSubject: AW: {subject}\nDate: {date}\n\
             Message-ID: <reply-{}.{debtor}>\nIn-Reply-To: {id}\nReferences: {id}\nMIME-Version: 1.0\n\
             Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n\n\
             Am 01.03.2026 um 09:00 schrieb Muster GmbH:\n> Guten Tag,\n> wir bitten um Zahlung.\n",
            self.sent
        );
        self.arrive(&debtor, &mail).await;
    }

    /// Any mail to the firm's mailbox.
    pub async fn arrive(&mut self, from: &str, mail: &str) {
        let mut imap = self.imap().await;
        let before = imap.headers("INBOX").await.len();
        let me = self.me.clone();
        self.bed.send(from, &[&me], mail).await;
        for _ in 0..200 {
            if imap.headers("INBOX").await.len() > before {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("the mail did not arrive");
    }
}

/// Nine o'clock or another full hour of a day in Berlin.
pub fn at(day: jiff::civil::Date, hour: i8) -> String {
    let zoned = day.at(hour, 0, 0, 0).in_tz("Europe/Berlin").unwrap();
    zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn is_card_of(mail: &Mail, name: &str) -> bool {
    let subject = mail.header("Subject").map(|s| decoded(&s)).unwrap_or_default();
    mail.header("Message-ID").is_some_and(|id| id.starts_with("<dm-card-")) && subject.contains(name)
}

/// A header's encoded words, decoded.
pub fn decoded(header: &str) -> String {
    let mail = format!("Subject: {header}\r\n\r\n");
    let parsed = mail_parser::MessageParser::default().parse(mail.as_bytes());
    parsed.and_then(|m| m.subject().map(str::to_string)).unwrap_or_default()
}

/// The text part of a mail, decoded.
pub fn text_of(mail: &Mail) -> String {
    let parsed = mail_parser::MessageParser::default().parse(&mail.bytes).unwrap();
    parsed.body_text(0).unwrap_or_default().into_owned()
}
