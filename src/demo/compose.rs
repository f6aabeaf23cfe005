//! The mails of the play as people's clients and servers would write them. Pure.

use jiff::Zoned;
use jiff::civil::Date;

use super::cast::{self, BOT, Bill, Client, Debtor, FIRM, IBAN, Paper};
use super::papers;
use crate::dunning::{Address, Language, Money};
use crate::letters::format;
use crate::mail::Message;

/// A mail under construction: headers, then parts.
struct Draft {
    head: String,
    parts: Vec<Part>,
}

struct Part {
    kind: String,
    base64: bool,
    name: Option<String>,
    bytes: Vec<u8>,
}

impl Draft {
    fn new(from: &Address, to: &[Address], subject: &str, at: &Zoned, id: &str) -> Draft {
        let mut draft = Draft { head: String::new(), parts: Vec::new() };
        draft.field("From", &mailbox(from));
        draft.field("To", &to.iter().map(mailbox).collect::<Vec<_>>().join(", "));
        draft.field("Subject", &encoded(subject));
        draft.field("Date", &at.strftime("%a, %d %b %Y %H:%M:%S %z").to_string());
        draft.field("Message-ID", &format!("<{id}>"));
        draft
    }

    fn field(&mut self, name: &str, value: &str) {
        self.head.push_str(&format!("{name}: {value}\n"));
    }

    /// Answers a mail: In-Reply-To and References (RFC 5322 section 3.6.4).
    fn answers(&mut self, old: &Message) {
        let Some(id) = &old.message_id else { return };
        self.field("In-Reply-To", &format!("<{id}>"));
        let all: Vec<String> = old.references.iter().chain([id]).map(|r| format!("<{r}>")).collect();
        self.field("References", &all.join("\n "));
    }

    fn text(&mut self, text: &str) {
        let kind = "text/plain; charset=utf-8".into();
        self.parts.push(Part { kind, base64: false, name: None, bytes: text.as_bytes().to_vec() });
    }

    fn file(&mut self, kind: &str, name: &str, bytes: Vec<u8>) {
        self.parts.push(Part { kind: kind.into(), base64: true, name: Some(name.into()), bytes });
    }

    /// The whole mail, LF line ends as in a Maildir.
    fn finish(self, multipart: &str) -> Vec<u8> {
        let mut out = self.head;
        out.push_str("MIME-Version: 1.0\n");
        if let [only] = &self.parts[..] {
            out.push_str(&only.written());
            return out.into_bytes();
        }
        const MARK: &str = "=_lantern_=";
        out.push_str(&format!("Content-Type: multipart/{multipart}; boundary=\"{MARK}\"\n\n"));
        for part in &self.parts {
            out.push_str(&format!("--{MARK}\n{}\n", part.written()));
        }
        out.push_str(&format!("--{MARK}--\n"));
        out.into_bytes()
    }
}

impl Part {
    fn written(&self) -> String {
        let mut out = format!("Content-Type: {}\n", self.kind);
        if let Some(name) = &self.name {
            out.push_str(&format!("Content-Disposition: attachment; filename=\"{name}\"\n"));
        }
        if !self.base64 {
            let text = String::from_utf8_lossy(&self.bytes);
            out.push_str(&format!("Content-Transfer-Encoding: 8bit\n\n{}\n", text.trim_end()));
            return out;
        }
        out.push_str("Content-Transfer-Encoding: base64\n\n");
        let encoded = data_encoding::BASE64.encode(&self.bytes);
        let mut rest = encoded.as_str();
        while !rest.is_empty() {
            let (line, more) = rest.split_at(rest.len().min(76));
            out.push_str(line);
            out.push('\n');
            rest = more;
        }
        out
    }
}

/// An address with its name.
fn mailbox(address: &Address) -> String {
    match &address.name {
        Some(name) if name.is_ascii() => format!("\"{name}\" <{}>", address.address),
        Some(name) => format!("{} <{}>", encoded(name), address.address),
        None => address.address.clone(),
    }
}

/// Words of a header, encoded where they are not ASCII (RFC 2047 section 4.1: at most 75 characters a word).
fn encoded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_string();
    }
    let mut pieces: Vec<String> = Vec::new();
    let mut piece = String::new();
    for c in text.chars() {
        if piece.len() + c.len_utf8() > 42 {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push(c);
    }
    pieces.push(piece);
    let word = |p: &String| format!("=?UTF-8?B?{}?=", data_encoding::BASE64.encode(p.as_bytes()));
    pieces.iter().map(word).collect::<Vec<_>>().join("\n ")
}

/// The mail that carries an invoice.
pub fn invoice(bill: &Bill, to: &Debtor, at: &Zoned) -> Vec<u8> {
    let language = to.language;
    let id = format!("{}@nordlicht-laternen.example", bill.number.to_lowercase());
    let subject = match language {
        Language::De => format!("Rechnung {}", bill.number),
        Language::Pl => format!("Faktura {}", bill.number),
        Language::Nl => format!("Factuur {}", bill.number),
        Language::En => format!("Invoice {}", bill.number),
    };
    let mut draft = Draft::new(&cast::office(), &[to.mailbox()], &subject, at, &id);
    if bill.cc {
        draft.field("Cc", BOT);
    }
    draft.text(&invoice_text(bill, language));
    match bill.paper {
        Paper::None => {}
        Paper::Ubl => draft.file("application/xml", &format!("{}.xml", bill.number), papers::ubl(bill, to)),
        Paper::Pdf => draft.file("application/pdf", &format!("{}.pdf", bill.number), papers::pdf(bill, to)),
    }
    draft.finish("mixed")
}

fn invoice_text(bill: &Bill, language: Language) -> String {
    let (issued, due) = (format::date(bill.days.0, language), format::date(bill.days.1, language));
    let (amount, iban) = (format::amount(bill.amount(), language), format::iban(IBAN));
    let (number, what) = (bill.number, bill.what);
    let text = match language {
        Language::De => format!(
            "Guten Tag,\n\nfür {what} berechnen wir Ihnen mit der Rechnung {number} vom {issued} den Betrag von \
             {amount}.\nBitte überweisen Sie ihn bis zum {due} auf unser Konto {iban}.\n\nMit freundlichen \
             Grüßen\nFrida Lindner"
        ),
        Language::Pl => format!(
            "Dzień dobry,\n\nprzesyłamy fakturę nr {number} z dnia {issued} ({what}).\nDo zapłaty: {amount}\n\
             Termin płatności: {due}\nNumer konta: {iban}\n\nZ poważaniem\nFrida Lindner"
        ),
        Language::Nl => format!(
            "Goedendag,\n\nhierbij ontvangt u factuur {number} van {issued} voor {what}.\nTe betalen: {amount}\n\
             Vervaldatum: {due}\nIBAN: {iban}\n\nMet vriendelijke groet,\nFrida Lindner"
        ),
        Language::En => format!(
            "Hello,\n\nthis is our invoice {number} of {issued} for {what}.\nAmount due: {amount}\nPayable by: \
             {due}\nIBAN: {iban}\n\nKind regards,\nFrida Lindner"
        ),
    };
    format!("{text}\n\n-- \n{FIRM}\nSpeicherstraße 12, 20457 Hamburg\n")
}

/// The mail that carries a credit note, in the thread.
pub fn credit(bill: &Bill, to: &Debtor, number: &str, cents: i64, old: &Message, at: &Zoned) -> Vec<u8> {
    let amount = Money::new(rust_decimal::Decimal::new(cents, 2), bill.currency);
    let id = format!("{}@nordlicht-laternen.example", number.to_lowercase());
    let (title, text) = match to.language {
        Language::Nl => (
            format!("Creditnota {number} bij factuur {}", bill.number),
            format!(
                "Goedendag,\n\nhierbij ontvangt u creditnota {number} bij factuur {}: twee lantaarns, {}.\n\nMet \
                 vriendelijke groet,\nFrida Lindner",
                bill.number,
                format::amount(amount, to.language)
            ),
        ),
        _ => (
            format!("Credit note {number} for invoice {}", bill.number),
            format!(
                "Credit note {number} for invoice {}: {}",
                bill.number,
                format::amount(amount, to.language)
            ),
        ),
    };
    let mut draft = Draft::new(&cast::office(), &[to.mailbox()], &title, at, &id);
    draft.field("Cc", BOT);
    draft.answers(old);
    draft.text(&text);
    draft.file(
        "application/xml",
        &format!("{number}.xml"),
        papers::ubl_credit(bill, to, number, cents, at.date()),
    );
    draft.finish("mixed")
}

/// A debtor's answer, with the quotation that its client makes.
pub fn reply(from: &Address, debtor: &Debtor, text: &str, old: &Message, at: &Zoned, id: &str) -> Vec<u8> {
    let bare = old.subject.trim_start_matches("Re: ");
    let re = match (debtor.client, debtor.language) {
        (Client::Outlook, Language::De) => "AW: ",
        (Client::Outlook, Language::Pl) => "Odp: ",
        _ => "Re: ",
    };
    let mut draft = Draft::new(from, &[cast::office()], &format!("{re}{bare}"), at, id);
    draft.answers(old);
    let phone = match (debtor.client, debtor.language) {
        (Client::Phone, Language::De) => "\n\nVon meinem iPhone gesendet",
        (Client::Phone, _) => "\n\nSent from my iPhone",
        _ => "",
    };
    draft.text(&format!("{text}{phone}\n\n{}", quotation(debtor, old, at)));
    draft.finish("mixed")
}

/// The old mail beneath the new text.
fn quotation(debtor: &Debtor, old: &Message, at: &Zoned) -> String {
    let zone = at.time_zone();
    let sent = old.sent.as_ref().map_or_else(|| at.clone(), |s| s.with_time_zone(zone.clone()));
    let (day, clock) = (sent.date(), sent.strftime("%H:%M").to_string());
    let office = cast::OFFICE;
    let marked = || -> String {
        let all = format!("{}\n{}", old.text.new.trim_end(), old.text.signature.trim_end());
        all.trim_end().lines().map(|line| format!("> {line}\n")).collect()
    };
    match (debtor.client, debtor.language) {
        (Client::Outlook, language) => {
            let [head, from, when, to, subject] = match language {
                Language::De => ["Ursprüngliche Nachricht", "Von", "Gesendet", "An", "Betreff"],
                Language::Pl => ["Oryginalna wiadomość", "Od", "Wysłano", "Do", "Temat"],
                Language::Nl => ["Oorspronkelijk bericht", "Van", "Verzonden", "Aan", "Onderwerp"],
                Language::En => ["Original Message", "From", "Sent", "To", "Subject"],
            };
            format!(
                "-----{head}-----\n{from}: {FIRM} <{office}>\n{when}: {} {clock}\n{to}: {}\n{subject}: {}\n\n{}\n",
                format::date(day, language),
                debtor.address,
                old.subject,
                old.text.new.trim_end()
            )
        }
        (Client::Gmail, language) => {
            let short = weekday_and_month(day, language);
            let head = match language {
                Language::De => format!("Am {short} um {clock} Uhr schrieb {FIRM} <{office}>:"),
                Language::Pl => format!("{short} o {clock} {FIRM} <{office}> napisał(a):"),
                Language::Nl => format!("Op {short} om {clock} schreef {FIRM} <{office}>:"),
                Language::En => format!("On {short} at {clock}, {FIRM} <{office}> wrote:"),
            };
            format!("{head}\n\n{}", marked())
        }
        (Client::Thunderbird, language) => {
            let short = day.strftime("%d.%m.%y");
            let head = match language {
                Language::De => format!("Am {short} um {clock} schrieb {FIRM}:"),
                Language::Pl => format!("W dniu {} o {clock}, {FIRM} pisze:", day.strftime("%d.%m.%Y")),
                Language::Nl => format!("Op {} om {clock} schreef {FIRM}:", day.strftime("%d-%m-%Y")),
                Language::En => format!("On {} {clock}, {FIRM} wrote:", day.strftime("%d/%m/%Y")),
            };
            format!("{head}\n{}", marked())
        }
        (Client::Phone, language) => {
            let short = day.strftime("%d.%m.%Y");
            let head = match language {
                Language::De => format!("Am {short} um {clock} schrieb {FIRM} <{office}>:"),
                _ => format!("On {} at {clock}, {FIRM} <{office}> wrote:", day.strftime("%d %b %Y")),
            };
            format!("> {head}\n> \n{}", marked())
        }
    }
}

/// `Mo., 23. Feb. 2026`, as Gmail writes it.
fn weekday_and_month(day: Date, language: Language) -> String {
    let index =
        |names: [&'static str; 7]| names[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())];
    let month =
        |names: [&'static str; 12]| names[usize::from(day.month().unsigned_abs()).saturating_sub(1) % 12];
    let (d, y) = (day.day(), day.year());
    match language {
        Language::De => {
            let weekday = index(["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."]);
            let names = [
                "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
                "Dez.",
            ];
            format!("{weekday}, {d}. {} {y}", month(names))
        }
        Language::Pl => {
            let weekday = index(["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."]);
            let names = ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"];
            format!("{weekday}, {d} {} {y}", month(names))
        }
        Language::Nl => {
            let weekday = index(["ma", "di", "wo", "do", "vr", "za", "zo"]);
            let names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
            format!("{weekday} {d} {} {y}", month(names))
        }
        Language::En => day.strftime("%a, %-d %b %Y").to_string(),
    }
}

/// A mail of its own, in no thread.
pub fn letter(from: &Address, subject: &str, text: &str, at: &Zoned, id: &str) -> Vec<u8> {
    let mut draft = Draft::new(from, &[cast::office()], subject, at, id);
    draft.text(text);
    draft.finish("mixed")
}

/// The bank's mail with the statement of a day.
pub fn statement(payments: &[(&Bill, &Debtor, &str)], at: &Zoned) -> Vec<u8> {
    let (name, address) = cast::BANK;
    let from = Address { name: Some(name.into()), address: address.into() };
    let (day, id) = (at.date(), statement_id(at));
    let subject = format!("Kontoauszug vom {}", format::date(day, Language::De));
    let mut draft = Draft::new(&from, &[cast::office()], &subject, at, &id);
    draft.text("Guten Tag,\n\nanbei der Auszug Ihres Kontos.\n\nIhre Hafenbank");
    draft.file("application/xml", &format!("auszug-{day}.xml"), papers::camt(payments, day));
    draft.finish("mixed")
}

/// The Message-ID of the bank's mail of a day.
pub fn statement_id(at: &Zoned) -> String {
    format!("auszug-{}@hafenbank.example", at.date())
}

/// A server's answer by itself (RFC 3834).
pub fn machine(debtor: &Debtor, subject: &str, text: &str, old: &Message, at: &Zoned, id: &str) -> Vec<u8> {
    let mut draft = Draft::new(&debtor.mailbox(), &[cast::office()], subject, at, id);
    draft.answers(old);
    draft.field("Auto-Submitted", "auto-replied");
    draft.field("X-Auto-Response-Suppress", "All");
    draft.text(text);
    draft.finish("mixed")
}

/// A report that a mail was not delivered (RFC 3464).
pub fn bounce(debtor: &Debtor, status: &str, words: &str, old: &Message, at: &Zoned, id: &str) -> Vec<u8> {
    let from = Address { name: Some("Mail Delivery System".into()), address: MAILER.into() };
    let mut draft = Draft::new(&from, &[cast::office()], "Undelivered Mail Returned to Sender", at, id);
    draft.field("Auto-Submitted", "auto-replied");
    draft.text(&format!(
        "Your message could not be delivered to the recipient below.\n\n<{}>: {words}",
        debtor.address
    ));
    let report = format!(
        "Reporting-MTA: dns; mx.nordlicht-laternen.example\n\nFinal-Recipient: rfc822; {}\nAction: failed\nStatus: \
         {status}\nDiagnostic-Code: smtp; 552 {status} {words}\n",
        debtor.address
    );
    let plain = |kind: &str, text: String| Part {
        kind: kind.into(),
        base64: false,
        name: None,
        bytes: text.into_bytes(),
    };
    draft.parts.push(plain("message/delivery-status", report));
    let original = format!(
        "From: {}\nTo: {}\nSubject: {}\nMessage-ID: <{}>\n",
        mailbox(&cast::office()),
        mailbox(&debtor.mailbox()),
        encoded(&old.subject),
        old.message_id.as_deref().unwrap_or_default()
    );
    draft.parts.push(plain("text/rfc822-headers", original));
    draft.finish("report; report-type=delivery-status")
}

const MAILER: &str = "MAILER-DAEMON@mx.nordlicht-laternen.example";
