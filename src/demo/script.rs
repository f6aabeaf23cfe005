//! What happens: dated acts of people and machines. Nothing here says what the bot does.

#![expect(clippy::zero_prefixed_literal, reason = "10:05 is a time of day")]

use jiff::civil::{Date, Time, date, time};

use crate::desk::Tray;

/// One act.
#[derive(Debug)]
pub struct Act {
    /// Its day.
    pub on: Date,
    /// Its time on the creditor's clock.
    pub at: Time,
    /// What is done.
    pub what: What,
}

/// What people and machines do. The first field is who: a debtor's tag, or an invoice's number.
#[derive(Debug, Clone, Copy)]
pub enum What {
    /// The office sends an invoice; its client keeps the copy in Sent.
    Invoice(&'static str),
    /// The office sends a credit note: the invoice, the note's number, its cents.
    Credit(&'static str, &'static str, i64),
    /// The debtor answers the latest mail that it got.
    Reply(&'static str, &'static str),
    /// Somebody else of the debtor's domain writes a mail of its own: name, local part, subject, text.
    Colleague(&'static str, [&'static str; 4]),
    /// Somebody else altogether answers in the thread: name, address, text.
    Stranger(&'static str, [&'static str; 3]),
    /// The debtor's server answers by itself: a subject and a text.
    Machine(&'static str, &'static str, &'static str),
    /// The debtor's server gives the latest mail back: status and words.
    Bounce(&'static str, &'static str, &'static str),
    /// A person moves the debtor's card, and why.
    Card(&'static str, Tray, &'static str),
    /// A person moves the mail that carried an invoice, and why.
    Mail(&'static str, Tray, &'static str),
    /// A person sends the draft that waits for the debtor, and why.
    SendDraft(&'static str, &'static str),
    /// A person moves the card of a suggestion: the invoice's number.
    Accept(&'static str, &'static str),
    /// The bank mails a statement of the day: which invoices were paid, and with which words.
    Bank(&'static [(&'static str, &'static str)]),
    /// A person moves the bank's latest mail to Statements, and why.
    Book(&'static str),
}

impl What {
    /// Whether a person moves something: that counts when it has stood for a minute.
    pub fn is_gesture(&self) -> bool {
        matches!(self, What::Card(..) | What::Mail(..) | What::Accept(..) | What::Book(..))
    }
}

/// `month/day hour:minute what`.
macro_rules! acts {
    ($($m:literal/$d:literal $h:literal:$min:literal $what:expr;)*) => {
        &[$(Act { on: date(2026, $m, $d), at: time($h, $min, 0, 0), what: $what }),*]
    };
}

use What::{
    Accept, Bank, Book, Bounce, Card, Colleague, Credit, Invoice, Machine, Mail, Reply, SendDraft, Stranger,
};

/// The play, roughly in the order of time.
#[rustfmt::skip]
pub static ACTS: &[Act] = acts![
    // Invoices go out as they always did; the bot stands in CC.
    2/2  9:40  Invoice("NL-2026-101");
    2/3  9:25  Invoice("NL-2026-102");
    2/3  9:50  Invoice("NL-2026-103");
    2/4 10:15  Invoice("NL-2026-104");
    2/5 11:30  Invoice("NL-2026-105");
    2/6  9:20  Invoice("NL-2026-106");
    2/9 14:05  Invoice("NL-2026-107");
    2/10 10:40 Invoice("NL-2026-108");
    2/11 11:15 Invoice("NL-2026-109");
    2/12 9:35  Invoice("NL-2026-110");

    // Pays on time: nobody hears a word.
    2/13 10:05 Card("punctual", Tray::Paid, "The money is on the account.");
    2/13 11:20 Invoice("NL-2026-111");
    // Pays after the reminder; the bank says so.
    2/13 14:50 Bank(&[("NL-2026-103", "Rechnung NL-2026-103")]);
    2/13 15:30 Book("Let dunmail see who has paid.");
    2/16 10:30 Invoice("NL-2026-112");
    2/17 13:45 Invoice("NL-2026-113");
    2/18 9:55  Invoice("NL-2026-114");
    2/20 9:30  Invoice("NL-2026-117");

    // Promises, and keeps it.
    2/20 11:40 Reply("kept", "Dzień dobry,\n\ndziękujemy za przypomnienie. Zapłacimy fakturę w piątek 27 lutego.\n\nPozdrawiam\nBeata Nowak");
    2/23 9:45  Invoice("NL-2026-115");
    // Promises, and does not.
    2/23 10:12 Reply("broken", "Guten Tag,\n\nbitte entschuldigen Sie. Wir überweisen den Betrag bis Freitag, 27.02.2026.\n\nMit freundlichen Grüßen\nHedwig Kauz");
    // Complains.
    2/24 12:20 Reply("damaged", "Goedemiddag,\n\ntwee van de zes lantaarns zijn beschadigd aangekomen. We betalen deze factuur pas als wij een creditnota hebben ontvangen.\n\nMet vriendelijke groet,\nJoost Meeuwis");
    2/25 9:50  SendDraft("damaged", "A friendly word first: the drafted answer goes out unchanged.");
    // Says that it has paid; it has.
    2/26 10:30 Reply("haspaid", "Hello,\n\nwe paid this invoice on 20 February by bank transfer. Could you check your account?\n\nKind regards,\nOphelia Wick");
    // Away; its server says so the minute the reminder arrives.
    2/26 9:01  Machine("away", "Automatyczna odpowiedź: nieobecność", "Dzień dobry,\n\njestem na urlopie i wracam 16 marca 2026 r. W tym czasie nie czytam poczty.\n\nHelena Sówka");
    2/26 9:40  Invoice("NL-2026-116");
    // Cannot pay all at once.
    2/26 20:15 Reply("parts", "Hallo,\n\ndie Saison fängt erst im Mai an. Können wir den Betrag in drei Raten zahlen?\n\nGruß\nLuna Zeltner");
    2/27 9:30  Card("haspaid", Tray::Paid, "Right: it came on the 23rd, without a reference.");
    2/27 9:40  SendDraft("parts", "Three parts are fine.");
    2/27 9:45  Card("parts", Tray::OnHold, "The plan runs; nothing else is to be sent.");
    // The reminder comes back.
    2/27 9:03  Bounce("unreached", "5.2.2", "The recipient's mailbox is full and cannot accept messages now");
    2/27 14:40 Bank(&[("NL-2026-104", "ZAPLATA ZA FV NL 2026 104")]);
    2/27 16:10 Book("Has anything come?");
    3/2 10:20  Card("unreached", Tray::Open, "A call: they have cleared their mailbox.");
    // An answer that nobody can make sense of, and no rule either.
    3/3 19:45  Reply("riddle", "Der Direktor zersägt gerade die Buchhalterin. Manege frei!");
    3/3 10:02  Credit("NL-2026-106", "GS-2026-001", 47600);
    3/3 10:10  Card("damaged", Tray::Open, "The credit note is out; the rest is owed.");
    // A robot at the gate.
    3/3 9:02   Machine("desk", "[#48213] We have received your request", "Thank you for contacting Harbour Bells. Your message has been received and a ticket has been created. Please do not reply to this message.");
    3/4 9:40   Card("riddle", Tray::OnHold, "Nobody answers the phone. They are back from their tour in two weeks.");
    3/9 14:20  Card("damaged", Tray::Paid, "952.00 came today.");
    3/10 9:35  Card("broken", Tray::Paid, "The first notice has helped.");
    3/10 9:36  Card("unreached", Tray::Paid, "Paid.");
    // Three invoices, one notice, and one payment for two of them.
    3/11 9:30  Card("three", Tray::Paid, "530.00 came.");
    3/12 9:30  Mail("NL-2026-114", Tray::Paid, "310.00 …");
    3/12 9:30  Mail("NL-2026-115", Tray::Paid, "… and 220.00: it was for these two; the third is still owed.");
    // Silence: somebody calls, in vain, and the last steps need a person.
    3/10 10:05 Card("silent", Tray::Open, "Called twice; nobody picks up.");
    3/17 10:15 SendDraft("silent", "The final notice may go.");
    3/16 10:10 Invoice("NL-2026-118");
    3/17 9:25  Accept("NL-2026-118", "Yes, that one shall be followed up, too.");
    3/17 9:30  Card("desk", Tray::Paid, "Paid.");
    // Rude.
    3/17 23:48 Reply("rude", "Ich werde diese Rechnung nicht bezahlen, keinen Cent! Schönen Abend noch.");
    3/18 9:20  Card("rude", Tray::OnHold, "The boss will drop in for a beer and a word.");
    3/18 9:25  Card("riddle", Tray::Open, "The tour is over.");
    // Insolvent: the administrator writes.
    3/18 11:05 Stranger("insolvent", ["Dr. Justus Waage", "kanzlei@waage-und-lot.example", "Sehr geehrte Damen und Herren,\n\nüber das Vermögen der Lichtspielhaus Morgenröte GmbH wurde am 16.03.2026 das Insolvenzverfahren eröffnet. Bitte melden Sie Ihre Forderung zur Insolvenztabelle an.\n\nMit freundlichen Grüßen\nDr. Justus Waage\nInsolvenzverwalter"]);
    3/19 10:40 Invoice("NL-2026-119");
    3/20 9:30  Card("three", Tray::Paid, "Now the rest as well.");
    3/24 9:30  SendDraft("silent", "So be it: the formal demand.");
    3/24 9:40  Card("riddle", Tray::Paid, "In cash, in a bag, from a clown.");
    3/24 15:20 Card("away", Tray::Paid, "Paid on the first day back.");
    3/30 9:30  Card("insolvent", Tray::WrittenOff, "The claim is lodged; nothing will come of it.");
    4/1 9:35   Invoice("NL-2026-120");
    // A colleague writes from an address that nobody has seen before, in a mail of its own.
    4/1 10:50  Colleague("colleague", ["Iris Shutter", "iris.shutter", "Your invoice NL-2026-118", "Hello,\n\nmy colleague is on parental leave and passed me your reminder about invoice NL-2026-118. We will pay it by 10 April 2026.\n\nBest wishes,\nIris Shutter"]);
    4/2 9:25   Card("silent", Tray::Collections, "Handed over.");
    4/2 9:55   Invoice("NL-2026-121");
    4/13 9:30  Card("colleague", Tray::Paid, "742.00, on the very day.");
    4/13 10:20 Invoice("NL-2026-122");
    // What is still going on when the play ends.
    4/29 10:40 Reply("promising", "Goedemorgen,\n\nexcuses voor de late reactie. Wij betalen de factuur uiterlijk 8 mei 2026.\n\nMet vriendelijke groet,\nFemke Zwaan");
    4/30 10:25 Reply("papers", "Guten Tag,\n\nuns fehlt die Rechnung NL-2026-121. Bitte senden Sie uns eine Kopie der Rechnung zu.\n\nMit freundlichen Grüßen\nEwald Pendel");
];
