//! What differs for one debtor: `[[account]]`.

use std::collections::BTreeMap;

use super::rungs::Rungs;
use super::section::Section;
use super::terms::Terms;
use super::values;
use crate::calendar::{Holidays, Place, UnknownPlace};
use crate::dunning::{
    Address, Channel, Joins, Language, Level, Mode, Policy, Register, Rung, normalise_address,
};

/// What differs for one debtor.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountEntry {
    /// The name to show.
    pub name: Option<String>,
    /// Whom to ask for on the telephone.
    pub contact: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its postal address, beneath the name.
    pub postal: Vec<String>,
    /// The language of its notices.
    pub language: Option<Language>,
    /// How it is addressed.
    pub register: Option<Register>,
    /// How reminders and notices reach it that would go by mail.
    pub channel: Option<Channel>,
    /// At most this leaves by itself.
    pub mode: Option<Mode>,
    /// Nothing is sent at all.
    pub hold: bool,
    /// Days between two notices.
    pub min_gap: Option<i32>,
    /// Where it is: its holidays and its clock.
    pub place: Option<Place>,
    /// The same by its ISO 3166-1 code, if that is said.
    pub country: Option<String>,
    /// Law and contract, as far as they differ.
    pub(super) terms: Terms,
    /// Who else reads notices, from a level on.
    pub contacts: Vec<Joins>,
    /// Rungs that differ.
    pub(super) ladder: Rungs,
}

/// Whom an entry is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// One account, by its normalised address.
    Address(String),
    /// All accounts of a domain, lower case.
    Domain(String),
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Who::Address(text) | Who::Domain(text) => f.pad(text),
        }
    }
}

impl AccountEntry {
    fn read(mut s: Section<'_, '_>, below: &[Rung], holidays: Option<&Holidays>) -> Option<(Who, Self)> {
        let address = s.parsed("address", values::address).map(|a| normalise_address(&a.address));
        let domain = s.parsed("domain", values::domain);
        let who = match (address, domain) {
            (Some(address), None) => Some(Who::Address(address)),
            (None, Some(domain)) => Some(Who::Domain(domain)),
            (Some(_), Some(_)) => {
                s.error(s.place_of("domain").error("stands beside address: an entry is about one of them"));
                None
            }
            (None, None) => {
                if s.lacks("address") && s.lacks("domain") {
                    s.missing(
                        "address",
                        "write the debtor's address, or domain = \"kunde.test\" for all of one",
                    );
                }
                None
            }
        };
        let name = s.parsed("name", values::line);
        let contact = s.parsed("contact", values::line);
        let phone = s.parsed("phone", values::line);
        let postal = s.list("postal", values::line);
        let language = s.word("language");
        let register = s.word("register");
        let channel = s.word("channel");
        let mode = s.word("mode");
        let hold = s.boolean("hold").unwrap_or(false);
        let min_gap = s.parsed("min_gap", values::some_days);
        let place = place(&mut s, holidays);
        let (country, place) = place.unzip();
        let terms = Terms::read(&mut s);
        let contacts = super::contacts::read(&mut s);
        if !contacts.is_empty() && terms.name_a_consumer() {
            let why = "stands beside debtor = \"consumer\": nobody else is told what a private person owes";
            s.error(s.place_of("contacts").error(why));
        }
        let ladder = Rungs::read(s.section("ladder"));
        ladder.errors(below).into_iter().for_each(|e| s.error(e));
        s.finish();
        Some((
            who?,
            AccountEntry {
                name,
                contact,
                phone,
                postal,
                language,
                register,
                channel,
                mode,
                hold,
                min_gap,
                place,
                country: country.flatten(),
                terms,
                contacts,
                ladder,
            },
        ))
    }

    /// The policy for this debtor. An entry makes dunmail quieter, never louder: of two modes the more
    /// careful one holds.
    pub fn over(&self, policy: &Policy) -> Policy {
        let mut policy = policy.clone();
        policy.mode = self.mode.map_or(policy.mode, |mode| quieter(mode, policy.mode));
        policy.min_gap = self.min_gap.unwrap_or(policy.min_gap);
        policy.contacts.clone_from(&self.contacts);
        let usual = self.channel.unwrap_or_default();
        for rung in &mut policy.ladder {
            // A word before the due day is not worth anybody's way to the post.
            let notice = rung.level.standard() > Level::Upcoming && rung.level != Level::Handover;
            if notice && rung.channel.is_mail() {
                rung.channel = usual;
            }
        }
        policy.ladder = self.ladder.over(&policy.ladder);
        if let Some(place) = &self.place {
            policy.calendar = policy.calendar.with_debtor(place.clone());
        }
        policy
    }
}

/// `country`, `region`, `timezone`.
fn place(s: &mut Section<'_, '_>, holidays: Option<&Holidays>) -> Option<(Option<String>, Place)> {
    let country = s.parsed("country", values::line);
    let region = s.parsed("region", values::line);
    let zone = s.parsed("timezone", values::zone);
    if region.is_some() && s.lacks("country") {
        s.error(s.place_of("region").error("is of no country: write country = \"DE\" or the like beside it"));
    }
    let Some(country) = country else { return zone.map(|zone| (None, Place::by_clock(zone))) };
    match Place::new(&country, region.as_deref(), zone, holidays?) {
        Ok(place) => Some((Some(country.trim().to_uppercase()), place)),
        Err(why) => {
            let key = if matches!(why, UnknownPlace::Country(..)) { "country" } else { "region" };
            s.error(s.place_of(key).error(why.to_string()));
            None
        }
    }
}

fn quieter(a: Mode, b: Mode) -> Mode {
    match (a, b) {
        (Mode::Observe, _) | (_, Mode::Observe) => Mode::Observe,
        (Mode::Draft, _) | (_, Mode::Draft) => Mode::Draft,
        (Mode::Auto, Mode::Auto) => Mode::Auto,
    }
}

/// Reads all entries. None may be about one of `own` addresses, nor about a debtor that has an entry already.
pub(super) fn entries(
    sections: Vec<Section<'_, '_>>,
    own: &[Address],
    ladder: &[Rung],
    holidays: Option<&Holidays>,
) -> BTreeMap<Who, AccountEntry> {
    let mut entries = BTreeMap::new();
    for section in sections {
        let (reader, place) = (section.reader(), section.here());
        let Some((who, entry)) = AccountEntry::read(section, ladder, holidays) else { continue };
        for contact in &entry.contacts {
            if own.iter().any(|a| a.normalised() == contact.address.normalised()) {
                let address = &contact.address.address;
                reader.error(
                    place.error(format!("{address} is an address of your own: contacts are a debtor's")),
                );
            }
        }
        if own.iter().any(|a| who == Who::Address(a.normalised())) {
            reader.error(place.error(format!("{who} is an address of your own: an entry is about a debtor")));
        }
        if entries.contains_key(&who) {
            reader.error(place.error(format!("there is a second entry for {who}: join them")));
        }
        entries.insert(who, entry);
    }
    entries
}
