//! Who plays: a small firm that makes lanterns, and those who buy them. All of it is made up; the domains are
//! reserved ones (RFC 2606).

use jiff::civil::{Date, date};

use crate::dunning::{Address, Currency, Language, Money};

/// The firm's name.
pub const FIRM: &str = "Nordlicht Laternen GmbH";
/// From which its invoices leave.
pub const OFFICE: &str = "rechnung@nordlicht-laternen.example";
/// What stands in CC of its invoices.
pub const BOT: &str = "rechnung+dunmail@nordlicht-laternen.example";
/// Its account.
pub const IBAN: &str = "DE79000000001234567890";
/// Its bank, and from where that mails its statements.
pub const BANK: (&str, &str) = ("Hafenbank", "auszug@hafenbank.example");
/// The first of the days that are played.
pub const FIRST: Date = date(2026, 2, 2);
/// How many days are played.
pub const DAYS: i64 = 90;

/// The firm's config. No server is ever spoken to: the mailbox is a Maildir.
pub const CONFIG: &str = r#"# The config of `dunmail demo`. The servers are never spoken to: the mailbox is the Maildir beside this file.
[creditor]
name = "Nordlicht Laternen GmbH"
addresses = ["rechnung@nordlicht-laternen.example"]
language = "de"
country = "DE"
region = "DE-HH"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"
phone = "+49 40 000000"
contact = "Imke Petersen"
postal = ["Speicherstraße 12", "20457 Hamburg"]
imprint = "Nordlicht Laternen GmbH, Sitz Hamburg, HRB 00000, Geschäftsführung Imke Petersen"

[bot]
addresses = ["rechnung+dunmail@nordlicht-laternen.example"]
mode = "auto"
auto_up_to = "second_notice"

[imap]
host = "localhost"
user = "rechnung@nordlicht-laternen.example"
password_env = "DUNMAIL_DEMO_PASSWORD"

[smtp]
host = "localhost"

[store]
path = "dunmail.db"

[policy]
since = "2026-02-02"
statements_max_age = false   # this office brings in a statement now and then, and looks at the bank by itself

[[account]]
address = "buero@stiller-winkel.example"
phone = "+49 40 66969 042"

[[account]]
address = "leitung@pension-fernblick.example"
postal = ["Fleetgasse 3", "20459 Hamburg"]
"#;

/// Somebody who owes.
#[derive(Debug)]
pub struct Debtor {
    /// How the script calls it.
    pub tag: &'static str,
    /// The name in the To header.
    pub name: &'static str,
    /// Where its invoices go.
    pub address: &'static str,
    /// What it is written to in.
    pub language: Language,
    /// The quotation that its mail client makes.
    pub client: Client,
}

/// Mail clients, by how they quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// Gmail in a browser.
    Gmail,
    /// Outlook: the head of the old mail beneath the new text, nothing marked.
    Outlook,
    /// Thunderbird.
    Thunderbird,
    /// A telephone, with its own greeting.
    Phone,
}

/// What an invoice's mail carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// Nothing but its text.
    None,
    /// A UBL e-invoice.
    Ubl,
    /// A PDF.
    Pdf,
}

/// An invoice.
#[derive(Debug)]
pub struct Bill {
    /// Its number.
    pub number: &'static str,
    /// Who owes it: a [`Debtor::tag`].
    pub to: &'static str,
    /// When it was sent and falls due.
    pub days: (Date, Date),
    /// In hundredths.
    pub cents: i64,
    /// Its currency.
    pub currency: Currency,
    /// What comes with it.
    pub paper: Paper,
    /// Whether the bot stands in CC.
    pub cc: bool,
    /// What for.
    pub what: &'static str,
}

impl Bill {
    /// Its amount.
    pub fn amount(&self) -> Money {
        Money::new(rust_decimal::Decimal::new(self.cents, 2), self.currency)
    }
}

impl Debtor {
    /// As a To header names it.
    pub fn mailbox(&self) -> Address {
        Address { name: Some(self.name.into()), address: self.address.into() }
    }
}

/// The office as a From header names it.
pub fn office() -> Address {
    Address { name: Some(FIRM.into()), address: OFFICE.into() }
}

/// Somebody of the cast.
pub fn debtor(tag: &str) -> Option<&'static Debtor> {
    DEBTORS.iter().find(|d| d.tag == tag)
}

/// An invoice by its number.
pub fn bill(number: &str) -> Option<&'static Bill> {
    BILLS.iter().find(|b| b.number == number)
}

macro_rules! debtors {
    ($($tag:literal $name:literal $address:literal $language:ident $client:ident;)*) => {
        &[$(Debtor {
            tag: $tag,
            name: $name,
            address: $address,
            language: Language::$language,
            client: Client::$client,
        }),*]
    };
}

macro_rules! bills {
    ($($number:literal $to:literal ($m:literal/$d:literal => $dm:literal/$dd:literal) $cents:literal $currency:ident
       $paper:ident $cc:literal $what:literal;)*) => {
        &[$(Bill {
            number: $number,
            to: $to,
            days: (date(2026, $m, $d), date(2026, $dm, $dd)),
            cents: $cents,
            currency: Currency::$currency,
            paper: Paper::$paper,
            cc: $cc,
            what: $what,
        }),*]
    };
}

/// Everybody, each with a temper.
#[rustfmt::skip]
pub static DEBTORS: &[Debtor] = debtors![
    "punctual"  "Bäckerei Sonnenkorn"             "buchhaltung@sonnenkorn.example"          De Thunderbird;
    "forgetful" "Gasthof Grüner Kompass"          "verwaltung@gruener-kompass.example"      De Outlook;
    "kept"      "Karuzela Złoty Kogut sp. z o.o." "ksiegowosc@zloty-kogut.example"          Pl Gmail;
    "broken"    "Schlosshotel Wolkenkuckuck"      "empfang@wolkenkuckuck.example"           De Outlook;
    "damaged"   "Vuurtorencafé De Meeuw B.V."     "administratie@vuurtorencafe.example"     Nl Gmail;
    "parts"     "Mondschein Festzelte"            "kasse@mondschein-zelte.example"          De Phone;
    "haspaid"   "Lamplight Theatre Ltd"           "accounts@lamplight-theatre.example"      En Outlook;
    "away"      "Księgarnia Pod Sową"             "faktury@pod-sowa.example"                Pl Thunderbird;
    "unreached" "Windmolentuinen De Roos"         "factuur@windmolentuinen.example"         Nl Thunderbird;
    "riddle"    "Zirkus Siebenstern"              "manege@zirkus-siebenstern.example"       De Phone;
    "silent"    "Pension Fernblick"               "leitung@pension-fernblick.example"       De Outlook;
    "desk"      "Harbour Bells Ltd"               "ap@harbour-bells.example"                En Outlook;
    "insolvent" "Lichtspielhaus Morgenröte GmbH"  "kontor@morgenroete.example"              De Thunderbird;
    "three"     "Tramwaj Widokowy S.A."           "rozliczenia@tramwaj-widokowy.example"    Pl Gmail;
    "rude"      "Kneipe Zum Rauen Ton"            "wirt@rauer-ton.example"                  De Phone;
    "colleague" "Camera Obscura Studio"           "studio@camera-obscura.example"           En Gmail;
    "quiet"     "Teehaus Stiller Winkel"          "buero@stiller-winkel.example"            De Outlook;
    "promising" "Kermis De Zwaan B.V."            "boekhouding@kermis-dezwaan.example"      Nl Gmail;
    "papers"    "Turmuhren Glockenspiel KG"       "einkauf@glockenspiel.example"            De Thunderbird;
];

/// Every invoice, in the order of sending.
#[rustfmt::skip]
pub static BILLS: &[Bill] = bills![
    "NL-2026-101" "silent"    (2/2  => 2/9)   238000 EUR Pdf  true  "20 Gartenlaternen";
    "NL-2026-102" "punctual"  (2/3  => 2/17)   42840 EUR Ubl  true  "4 Ladenlaternen";
    "NL-2026-103" "forgetful" (2/3  => 2/10)  119000 EUR None true  "10 Tischlaternen";
    "NL-2026-104" "kept"      (2/4  => 2/18)  285600 EUR Ubl  true  "24 lampiony";
    "NL-2026-105" "broken"    (2/5  => 2/19)  357000 EUR Pdf  true  "30 Saallaternen";
    "NL-2026-106" "damaged"   (2/6  => 2/20)  142800 EUR None true  "6 scheepslantaarns";
    "NL-2026-107" "parts"     (2/9  => 2/23)  450000 EUR Ubl  true  "60 Zeltlaternen";
    "NL-2026-108" "haspaid"   (2/10 => 2/24)  196000 GBP None true  "12 stage lanterns";
    "NL-2026-109" "away"      (2/11 => 2/25)   64260 EUR None true  "6 lampek do czytania";
    "NL-2026-110" "unreached" (2/12 => 2/26)   83300 EUR None true  "7 tuinlantaarns";
    "NL-2026-111" "riddle"    (2/13 => 2/27)  178500 EUR Pdf  true  "15 Manegenlaternen";
    "NL-2026-112" "desk"      (2/16 => 3/2)   112000 GBP None true  "8 harbour lights";
    "NL-2026-113" "insolvent" (2/17 => 3/3)   595000 EUR Ubl  true  "50 Foyerlaternen";
    "NL-2026-114" "three"     (2/18 => 3/5)    31000 EUR None true  "2 lampy";
    "NL-2026-115" "three"     (2/23 => 3/5)    22000 EUR None true  "1 lampa";
    "NL-2026-116" "three"     (2/26 => 3/5)    14550 EUR None true  "szkło";
    "NL-2026-117" "rude"      (2/20 => 3/6)    26775 EUR None true  "3 Thekenlaternen";
    "NL-2026-118" "colleague" (3/16 => 3/30)   74200 GBP None false "5 darkroom lamps";
    "NL-2026-119" "quiet"     (3/19 => 4/2)    99960 EUR None true  "8 Teelaternen";
    "NL-2026-120" "promising" (4/1  => 4/15)  166600 EUR Ubl  true  "14 kermislantaarns";
    "NL-2026-121" "papers"    (4/2  => 4/16)  214200 EUR None true  "18 Turmlaternen";
    "NL-2026-122" "forgetful" (4/13 => 4/27)   59500 EUR None false "5 Tischlaternen";
];
