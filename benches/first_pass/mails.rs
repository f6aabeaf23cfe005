//! Twenty thousand mails of an invented firm, always the same ones: what a mailbox holds on the day on which the bot
//! is let in.

use std::fmt::Write as _;
use std::io;

use data_encoding::BASE64;
use jiff::civil::{Date, date};
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

/// The folders, as IMAP names them.
pub const FOLDERS: [&str; 6] = ["Sent", "INBOX", "Archiv/2024", "Archiv/2025", "Newsletter", "Lieferanten"];

/// From this day on mails matter.
pub const SINCE: Date = date(2026, 1, 1);

/// The moment of the pass, in the firm's zone: a Monday at ten.
pub const NOW: &str = "2026-06-15T10:00";

/// How many debtors share the invoices.
pub const DEBTORS: usize = 300;

/// One mail and where it lies.
pub struct Mail {
    /// Index into [`FOLDERS`].
    pub folder: usize,
    /// With LF line ends, as Maildirs hold them.
    pub bytes: Vec<u8>,
}

#[derive(Clone, Copy)]
enum Sort {
    Newsletter,
    /// A stranger's mail.
    Letter,
    /// A stranger's mail with a file.
    Attachment,
    /// An invoice with the bot in CC.
    Invoice,
    /// What arrives at the bot's address of the same.
    InvoiceCopy,
    /// A debtor's answer to an invoice, which it quotes.
    Reply,
    /// Any other mail of the firm's own.
    Own,
    /// The same with a PDF that is no invoice.
    OwnAttachment,
}

/// Folder, sort, how many, and the days among which they are spread.
const PLAN: &[(usize, Sort, usize, [Date; 2])] = &[
    (0, Sort::Own, 1_100, [date(2024, 1, 8), date(2025, 12, 20)]),
    (0, Sort::OwnAttachment, 100, [date(2024, 1, 8), date(2025, 12, 20)]),
    (0, Sort::Own, 2_100, [SINCE, date(2026, 6, 14)]),
    (0, Sort::OwnAttachment, 200, [SINCE, date(2026, 6, 14)]),
    (0, Sort::Invoice, 500, [date(2026, 1, 5), date(2026, 6, 12)]),
    (1, Sort::InvoiceCopy, 500, [date(2026, 1, 5), date(2026, 6, 12)]),
    (1, Sort::Reply, 400, [date(2026, 1, 7), date(2026, 6, 14)]),
    (1, Sort::Newsletter, 4_500, [date(2025, 1, 2), date(2026, 6, 14)]),
    (1, Sort::Letter, 2_900, [date(2025, 1, 2), date(2026, 6, 14)]),
    (1, Sort::Attachment, 700, [date(2025, 1, 2), date(2026, 6, 14)]),
    (2, Sort::Letter, 2_200, [date(2024, 1, 2), date(2024, 12, 30)]),
    (2, Sort::Attachment, 300, [date(2024, 1, 2), date(2024, 12, 30)]),
    (3, Sort::Letter, 2_200, [date(2025, 1, 2), date(2025, 12, 30)]),
    (3, Sort::Attachment, 300, [date(2025, 1, 2), date(2025, 12, 30)]),
    (4, Sort::Newsletter, 1_500, [date(2024, 1, 2), date(2026, 6, 14)]),
    (5, Sort::Attachment, 500, [date(2025, 1, 2), date(2026, 6, 14)]),
];

/// How many mails there are.
pub fn count() -> usize {
    PLAN.iter().map(|(_, _, count, _)| count).sum()
}

/// Makes one mail after the other.
pub fn each(me: &str, bot: &str, sink: &mut dyn FnMut(Mail) -> io::Result<()>) -> io::Result<()> {
    let mut firm = Firm { me, bot, chance: Chance(20_260_615), made: 0 };
    for (folder, sort, count, [first, last]) in PLAN {
        let days = (*last - *first).get_days().max(1);
        for n in 0..*count {
            let day = *first + jiff::Span::new().days(days * n as i32 / *count as i32);
            let bytes = firm.mail(*sort, n, day).into_bytes();
            sink(Mail { folder: *folder, bytes })?;
        }
    }
    Ok(())
}

/// SplitMix64: the same numbers in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn between(&mut self, low: usize, high: usize) -> usize {
        low + (self.next() as usize) % (high - low)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.between(0, from.len())]
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count.div_ceil(8)).flat_map(|_| self.next().to_le_bytes()).take(count).collect()
    }
}

struct Firm<'a> {
    me: &'a str,
    bot: &'a str,
    chance: Chance,
    made: usize,
}

impl Firm<'_> {
    fn mail(&mut self, sort: Sort, n: usize, day: Date) -> String {
        self.made += 1;
        match sort {
            Sort::Newsletter => self.newsletter(day),
            Sort::Letter => self.letter(day, false),
            Sort::Attachment => self.letter(day, true),
            Sort::Invoice => self.invoice(n, day, false),
            Sort::InvoiceCopy => self.invoice(n, day, true),
            Sort::Reply => self.reply(n, day),
            Sort::Own => self.own(day, false),
            Sort::OwnAttachment => self.own(day, true),
        }
    }

    /// What a mail collects on its way in.
    fn trace(&mut self, from: &str, day: Date) -> String {
        let domain = from.split('@').nth(1).unwrap_or_default().to_owned();
        let mut head = format!("Return-Path: <{from}>\n");
        for hop in ["mx.firma.test", "relay.firma.test", "out.mail.example"] {
            let id = self.chance.next();
            let _ = write!(
                head,
                "Received: from smtp-{:02}.{domain} (smtp.{domain} [192.0.2.{}])\n\tby {hop} with ESMTPS id {id:016x}\n\t\
                 for <{}>; {}\n",
                id % 40,
                id % 250,
                self.me,
                at(day, 9, 12)
            );
        }
        let signature = BASE64.encode(&self.chance.bytes(256));
        let _ = write!(
            head,
            "Authentication-Results: mx.firma.test; dkim=pass header.d={domain};\n\tspf=pass smtp.mailfrom={from};\n\t\
             dmarc=pass header.from={domain}\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1;\n\t\
             h=from:to:subject:date:message-id:mime-version:content-type;\n\tb={}\n",
            folded(&signature, "\n\t ")
        );
        head
    }

    fn newsletter(&mut self, day: Date) -> String {
        let shop = self.chance.between(1, 60);
        let from = format!("news@shop-{shop}.example");
        let size = self.chance.between(3_000, 19_000);
        let text = self.prose(size / 5);
        let mut html = String::from("<html><head><style>td { font-family: sans-serif }</style></head><body>");
        while html.len() < size {
            let (colour, paragraph) = (self.chance.next() & 0xff_ffff, self.prose(160));
            let _ = write!(
                html,
                "<table width=3D\"600\"><tr><td style=3D\"color:#{colour:06x};padding:4px\">{paragraph}=\n\
                 <a href=3D\"https://shop-{shop}.example/c/{colour}\">mehr</a></td></tr></table>\n"
            );
        }
        format!(
            "{trace}From: \"Shop {shop}\" <{from}>\nTo: {me}\nSubject: =?UTF-8?Q?Neu_f=C3=BCr_Sie=3A_Angebot_{n}?=\n\
             Date: {date}\nMessage-ID: <{n}.{day}@shop-{shop}.example>\n\
             List-Unsubscribe: <https://shop-{shop}.example/u/{n}>\nPrecedence: bulk\nMIME-Version: 1.0\n\
             Content-Type: multipart/alternative; boundary=\"=_alt\"\n\n\
             --=_alt\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n\
             --=_alt\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
             {html}</body></html>\n--=_alt--\n",
            trace = self.trace(&from, day),
            me = self.me,
            n = self.made,
            date = at(day, 6, 30),
        )
    }

    fn letter(&mut self, day: Date, attachment: bool) -> String {
        let person = self.chance.between(1, 900);
        let from = format!("person-{person}@elsewhere-{}.example", person % 170);
        let head = format!(
            "{}From: Person {person} <{from}>\nTo: {}\nSubject: {}\nDate: {}\nMessage-ID: <{}.{day}@elsewhere.example>\n\
             MIME-Version: 1.0\n",
            self.trace(&from, day),
            self.me,
            self.chance.pick(SUBJECTS),
            at(day, 11, (self.made % 60) as i8),
            self.made,
        );
        let size = self.chance.between(500, 6_000);
        let text = self.prose(size);
        let file = attachment.then(|| {
            let size = self.chance.between(8_000, 100_000);
            ("Unterlagen.docx", "application/octet-stream", self.chance.bytes(size))
        });
        head + &body(&text, file)
    }

    fn own(&mut self, day: Date, attachment: bool) -> String {
        let person = self.chance.between(1, 900);
        let head = format!(
            "From: Muster GmbH <{me}>\nTo: Person {person} <person-{person}@elsewhere-{}.example>\nSubject: {}\n\
             Date: {}\nMessage-ID: <{}.own.{me}>\nUser-Agent: Mail/1.0\nMIME-Version: 1.0\n",
            person % 170,
            self.chance.pick(SUBJECTS),
            at(day, 14, (self.made % 60) as i8),
            self.made,
            me = self.me,
        );
        let size = self.chance.between(300, 3_000);
        let text = self.prose(size);
        let file = attachment.then(|| ("Angebot.pdf", "application/pdf", self.pdf()));
        head + &body(&text, file)
    }

    fn invoice(&mut self, n: usize, day: Date, copy: bool) -> String {
        // The copy that arrives is the same mail with a trace: whatever chance gave the one, it gives the other.
        let mut same = Firm { chance: Chance(n as u64), ..*self };
        let file = Some(("Rechnung.pdf", "application/pdf", same.pdf()));
        let trace = if copy { self.trace(self.me, day) } else { String::new() };
        let debtor = n % DEBTORS;
        let head = format!(
            "{trace}From: Muster GmbH <{me}>\nTo: Kunde {debtor} <kasse@kunde-{debtor}.test>\nCc: dunmail <{bot}>\n\
             Subject: Rechnung RE-2026-{n:04}\nDate: {date}\nMessage-ID: <re-2026-{n:04}.{me}>\nMIME-Version: 1.0\n",
            me = self.me,
            bot = self.bot,
            date = at(day, 15, 5),
        );
        head + &body(&invoice_text(n, day), file)
    }

    fn reply(&mut self, n: usize, day: Date) -> String {
        let debtor = n % DEBTORS;
        let from = format!("kasse@kunde-{debtor}.test");
        let said = self.chance.pick(REPLIES);
        let more = self.prose(700);
        let quoted: String =
            invoice_text(n, day).lines().map(|l| format!("> {l}\n")).collect::<String>().repeat(4);
        let head = format!(
            "{trace}From: Kunde {debtor} <{from}>\nTo: Muster GmbH <{me}>\nSubject: AW: Rechnung RE-2026-{n:04}\n\
             Date: {date}\nMessage-ID: <{n}.answer@kunde-{debtor}.test>\nIn-Reply-To: <re-2026-{n:04}.{me}>\n\
             References: <re-2026-{n:04}.{me}>\nMIME-Version: 1.0\n",
            trace = self.trace(&from, day),
            me = self.me,
            date = at(day, 16, 20),
        );
        let text = format!(
            "Guten Tag,\n\n{said}\n\n{more}\nMit freundlichen Grüßen\nKasse\n\nAm {} schrieb Muster GmbH <{}>:\n{quoted}",
            day.strftime("%d.%m.%Y um 15:05"),
            self.me,
        );
        head + &body(&text, None)
    }

    /// Sentences that say nothing about money, some `size` bytes in lines.
    fn prose(&mut self, size: usize) -> String {
        let mut text = String::with_capacity(size + 100);
        let mut line = 0;
        while text.len() < size {
            let word = self.chance.pick(WORDS);
            line += word.len() + 1;
            text.push_str(word);
            if line > 68 {
                text.push_str(if self.chance.between(0, 6) == 0 { ".\n\n" } else { "\n" });
                line = 0;
            } else {
                text.push(' ');
            }
        }
        text.push('\n');
        text
    }

    /// A page that cannot be compressed, as scans and logos cannot. Every other one has an object stream, as newer
    /// programs write them: such a file may hold others, and has to be opened.
    fn pdf(&mut self) -> Vec<u8> {
        let size = self.chance.between(15_000, 60_000);
        let stream = self.chance.bytes(size);
        let mut pdf = b"%PDF-1.4\n".to_vec();
        let mut offsets = Vec::new();
        for object in [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> >>".to_owned(),
            format!(
                "<< /Type /XObject /Subtype /Image /Width 100 /Height {} /BitsPerComponent 8 /ColorSpace /DeviceGray \
                 /Length {size} >>\nstream",
                size / 100
            ),
        ] {
            offsets.push(pdf.len());
            let image = object.ends_with("stream");
            pdf.extend(format!("{} 0 obj\n{object}\n", offsets.len()).bytes());
            if image {
                pdf.extend(&stream);
                pdf.extend(b"\nendstream\n");
            }
            pdf.extend(b"endobj\n");
        }
        if self.chance.between(0, 2) == 0 {
            offsets.push(pdf.len());
            let hidden = "9 0 << /Producer (bench) >>";
            let stream = format!(
                "<< /Type /ObjStm /N 1 /First 4 /Length {} >>\nstream\n{hidden}\nendstream",
                hidden.len()
            );
            pdf.extend(format!("{} 0 obj\n{stream}\nendobj\n", offsets.len()).bytes());
        }
        let table = pdf.len();
        pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1).bytes());
        for offset in &offsets {
            pdf.extend(format!("{offset:010} 00000 n \n").bytes());
        }
        pdf.extend(
            format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", offsets.len() + 1)
                .bytes(),
        );
        pdf
    }
}

fn invoice_text(n: usize, day: Date) -> String {
    let due = day + jiff::Span::new().days(14);
    format!(
        "Guten Tag,\n\nvielen Dank für Ihren Auftrag. Anbei erhalten Sie unsere Rechnung RE-2026-{n:04} vom {} über\n\
         {}.{:03},{:02} EUR. Bitte überweisen Sie den Betrag bis zum {} auf unser Konto\nDE79000000001234567890.\n\n\
         Mit freundlichen Grüßen\nMuster GmbH\n",
        day.strftime("%d.%m.%Y"),
        1 + n % 7,
        n * 37 % 1000,
        n % 100,
        due.strftime("%d.%m.%Y"),
    )
}

/// The rest of a mail from its Content-Type on.
fn body(text: &str, file: Option<(&str, &str, Vec<u8>)>) -> String {
    const PLAIN: &str = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n";
    let Some((name, kind, bytes)) = file else { return format!("{PLAIN}\n{text}") };
    let encoded = folded(&BASE64.encode(&bytes), "\n");
    format!(
        "Content-Type: multipart/mixed; boundary=\"=_mixed\"\n\n--=_mixed\n{PLAIN}\n{text}\n--=_mixed\n\
         Content-Type: {kind}; name=\"{name}\"\nContent-Transfer-Encoding: base64\n\
         Content-Disposition: attachment; filename=\"{name}\"\n\n{encoded}\n--=_mixed--\n"
    )
}

fn folded(encoded: &str, by: &str) -> String {
    let mut out = String::with_capacity(encoded.len() * 78 / 76 + 8);
    let mut rest = encoded;
    while rest.len() > 76 {
        let (line, more) = rest.split_at(76);
        out.push_str(line);
        out.push_str(by);
        rest = more;
    }
    out + rest
}

/// A Date header's value.
fn at(day: Date, hour: i8, minute: i8) -> String {
    let zoned = day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC);
    zoned.ok().and_then(|z| rfc2822::to_string(&z).ok()).unwrap_or_default()
}

const SUBJECTS: &[&str] = &[
    "Termin am Donnerstag",
    "Protokoll der Besprechung",
    "Ihre Anfrage",
    "Re: Liefertermin",
    "Fotos vom Umbau",
    "Frage zum Aufmaß",
    "AW: Urlaubsplanung",
    "Muster für die Fassade",
];

const WORDS: &[&str] = &[
    "der",
    "die",
    "und",
    "wir",
    "haben",
    "heute",
    "morgen",
    "Besprechung",
    "Projekt",
    "Zeichnung",
    "bitte",
    "noch",
    "Termin",
    "Lieferung",
    "im",
    "Lager",
    "mit",
    "dem",
    "Kollegen",
    "über",
    "den",
    "Plan",
    "sprechen",
    "Material",
    "fehlt",
    "auf",
    "Baustelle",
    "gestern",
    "schon",
    "fertig",
    "gegen",
    "Mittag",
    "das",
    "Büro",
    "ist",
    "geöffnet",
    "für",
    "alle",
    "Fragen",
];

const REPLIES: &[&str] = &[
    "wir überweisen den Betrag am 30.06.2026.",
    "die Rechnung wurde letzte Woche bezahlt. Bitte prüfen Sie Ihren Zahlungseingang.",
    "können wir den Betrag in drei Raten zahlen?",
    "bitte senden Sie uns die Rechnung noch einmal, sie ist hier nicht angekommen.",
    "die gelieferte Ware war beschädigt, wir zahlen erst nach einer Gutschrift.",
    "unsere Buchhaltung ist diese Woche nicht besetzt, wir melden uns.",
    "danke für die Rechnung, wir haben sie zur Zahlung angewiesen.",
    "könnten Sie uns noch etwas Zeit geben? Ende des Monats wäre uns lieber.",
    "warum ist der Betrag höher als im Angebot?",
    "dafür ist ab sofort Frau Beispiel zuständig.",
];
