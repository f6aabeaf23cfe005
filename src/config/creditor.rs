//! Who uses dunmail: `[creditor]` and the bot's own addresses, `[bot]`.

use jiff::tz::TimeZone;

use super::section::{Section, word};
use super::values;
use crate::calendar::{DayOff, Holidays, UnknownPlace};
use crate::dunning::{Address, Language, Level, Mode, Register};

/// The company that uses dunmail.
#[derive(Debug, Clone, PartialEq)]
pub struct Creditor {
    /// Its name, as notices show it.
    pub name: String,
    /// Its own addresses: mail from these is the creditor's own. Never empty.
    pub addresses: Vec<Address>,
    /// The language of the desk and the digest.
    pub language: Language,
    /// How customers are addressed whose entry does not say; `None`: as they write, formally until they do.
    pub register: Option<Register>,
    /// ISO 3166-1 code: law and holidays.
    pub country: String,
    /// ISO 3166-2 code without the country, where holidays differ.
    pub region: Option<String>,
    /// The zone in which days are counted.
    pub timezone: TimeZone,
    /// The account that notices name where the invoice names none.
    pub iban: Option<String>,
    /// All its accounts, `iban` first, no spaces.
    pub ibans: Vec<String>,
    /// Its number in the register of enterprises: Belgian consumers must read it in a first reminder.
    pub company_number: Option<String>,
    /// The bank of `iban`.
    pub bic: Option<String>,
    /// For questions of debtors.
    pub phone: Option<String>,
    /// Who answers them, a name.
    pub contact: Option<String>,
    /// Where debtors can pay at once.
    pub payment_link: Option<String>,
    /// What stands under every notice; default: the contact, the name and the phone.
    pub signature: Option<String>,
    /// Whether notices show a code that banking apps read.
    pub qr: bool,
    /// Whether payments are asked for by a creditor reference (ISO 11649) as well.
    pub rf_reference: bool,
    /// Its postal address, beneath the name, for letters on paper.
    pub postal: Vec<String>,
    /// What stands at the foot of such a letter.
    pub imprint: Option<String>,
    /// Local and company holidays.
    pub days_off: Vec<DayOff>,
}

impl Creditor {
    /// Whether an address is one of the creditor's own.
    pub fn owns(&self, address: &Address) -> bool {
        let asked = address.normalised();
        self.addresses.iter().any(|a| a.normalised() == asked)
    }

    /// Its addresses, even if the rest is faulty, and the whole if nothing is missing.
    pub(super) fn read(mut s: Section<'_, '_>, holidays: Option<&Holidays>) -> (Vec<Address>, Option<Self>) {
        let name = s.required("name", "write the company's name", values::line);
        let addresses = addresses(&mut s, "write the addresses that invoices are sent from");
        let language = s.required("language", "write \"de\", \"pl\", \"nl\" or \"en\"", word);
        let register = s.word("register");
        let country = s.required("country", "write a code such as \"DE\"", values::line);
        let region = s.parsed("region", values::line);
        let place = country.zip(holidays).map(|(country, known)| known.place(&country, region.as_deref()));
        let place = match place.transpose() {
            Ok(place) => place.map(|(country, region)| (country.to_owned(), region.map(str::to_owned))),
            Err(why) => {
                let key = if matches!(why, UnknownPlace::Country(..)) { "country" } else { "region" };
                s.error(s.place_of(key).error(why.to_string()));
                None
            }
        };
        let timezone = s.required("timezone", "write one such as \"Europe/Berlin\"", values::zone);
        let iban = s.parsed("iban", values::iban);
        let mut ibans = s.list("ibans", values::iban);
        if let Some(iban) = &iban {
            ibans.retain(|other| other != iban);
            ibans.insert(0, iban.clone());
        }
        let company_number = s.parsed("company_number", values::line);
        let bic = s.parsed("bic", values::bic);
        let phone = s.parsed("phone", values::line);
        let contact = s.parsed("contact", values::line);
        let payment_link = s.parsed("payment_link", values::link);
        let signature = s.parsed("signature", values::words);
        let qr = s.boolean("qr").unwrap_or(true);
        let rf_reference = s.boolean("rf_reference").unwrap_or(false);
        let postal = s.list("postal", values::line);
        let imprint = s.parsed("imprint", values::words);
        let days_off = s.list("days_off", |text| text.parse::<DayOff>());
        s.finish();
        let own = addresses.clone();
        let creditor = || {
            let (country, region) = place?;
            Some(Creditor {
                name: name?,
                addresses,
                language: language?,
                register,
                country,
                region,
                timezone: timezone?,
                iban: iban.or_else(|| ibans.first().cloned()),
                ibans,
                company_number,
                bic,
                phone,
                contact,
                payment_link,
                signature,
                qr,
                rf_reference,
                postal,
                imprint,
                days_off,
            })
        };
        (own, creditor())
    }
}

/// The bot: how it is called, and what it may do by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Bot {
    /// Put one of these in CC. Never empty.
    pub addresses: Vec<Address>,
    /// What leaves by itself.
    pub mode: Mode,
    /// In mode `auto`: the highest level that leaves without a person.
    pub auto_up_to: Level,
    /// Whether notices carry `Auto-Submitted` (RFC 3834): then absence notes stay away as well.
    pub mark_automatic: bool,
}

impl Bot {
    /// Whether an address is one of the bot's.
    pub fn owns(&self, address: &Address) -> bool {
        let asked = address.normalised();
        self.addresses.iter().any(|a| a.normalised() == asked)
    }

    /// `creditor`: the addresses that cannot be the bot's as well.
    pub(super) fn read(mut s: Section<'_, '_>, creditor: &[Address]) -> Self {
        let addresses =
            addresses(&mut s, "write the address to put in CC, such as \"billing+dunmail@firma.test\"");
        let bot = Bot {
            addresses,
            mode: s.word("mode").unwrap_or(Mode::Observe),
            auto_up_to: s.parsed("auto_up_to", super::rungs::standard).unwrap_or(Level::SecondNotice),
            mark_automatic: s.boolean("mark_automatic").unwrap_or(false),
        };
        for address in creditor.iter().filter(|a| bot.owns(a)) {
            // Every mail that the creditor sends itself a copy of would count as addressed to the bot.
            let why = format!(
                "{} is also an address of the creditor: give the bot one of its own, such as {}",
                address.address,
                plus(address)
            );
            s.error(s.place_of("addresses").error(why));
        }
        s.finish();
        bot
    }
}

/// A list of addresses that must not be empty; two spellings of one address are the same.
fn addresses(s: &mut Section<'_, '_>, hint: &str) -> Vec<Address> {
    if s.lacks("addresses") {
        s.missing("addresses", hint);
    }
    let list = s.list("addresses", |text| values::address(text).map(Spelt));
    list.into_iter().map(|Spelt(address)| address).collect()
}

/// An address that equals its other spellings.
struct Spelt(Address);

impl PartialEq for Spelt {
    fn eq(&self, other: &Self) -> bool {
        self.0.normalised() == other.0.normalised()
    }
}

/// `billing@firma.test` → `billing+dunmail@firma.test`
fn plus(address: &Address) -> String {
    match address.address.rsplit_once('@') {
        Some((local, domain)) => format!("{local}+dunmail@{domain}"),
        None => address.address.clone(),
    }
}
