//! What scenarios and property tests share: a policy from config lines, invoices, replies.

use std::path::Path;

use dunmail::config::Config;
use dunmail::dunning::{
    Account, Address, Currency, Intent, Language, Money, Origin, Policy, Reply, Sighting,
};
use jiff::civil::{Date, DateTime};
use jiff::{Zoned, tz::TimeZone};

/// The embedded policy in Germany, with these lines under `[bot]` and `[policy]`.
#[allow(dead_code, reason = "the scenarios name a law")]
pub fn policy(bot: &str, policy: &str) -> Policy {
    policy_under("", bot, policy, "")
}

/// The same with lines under `[creditor]` and `[law]`.
pub fn policy_under(creditor: &str, bot: &str, policy: &str, law: &str) -> Policy {
    let text = format!(
        r#"
[creditor]
name = "Muster GmbH"
addresses = ["billing@firma.test"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
{creditor}
[bot]
addresses = ["billing+dunmail@firma.test"]
{bot}
[imap]
host = "mail.firma.test"
user = "billing@firma.test"
password_file = "imap.password"
[smtp]
host = "mail.firma.test"
user = "billing@firma.test"
password_file = "smtp.password"
[law]
{law}
[policy]
{policy}
"#
    );
    let config = Config::parse(&text, Path::new("/etc/dunmail"));
    let config = config.unwrap_or_else(|errors| {
        panic!("{}\n{text}", errors.iter().map(|e| format!("{e}\n")).collect::<String>())
    });
    config.policy(jiff::civil::date(2026, 1, 1))
}

/// An instant on the creditor's clock.
pub fn at(civil: DateTime) -> Zoned {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    civil.to_zoned(zone).unwrap()
}

pub fn account() -> Account {
    Account::new("buchhaltung@kunde.test".into(), Language::De)
}

/// An amount as people write it: `1914.60 EUR`.
pub fn money(value: &str, currency: &str) -> Money {
    Money::new(value.parse().unwrap(), currency.parse::<Currency>().unwrap())
}

/// An invoice as first seen, complete but for what the caller leaves out.
pub fn sighting(number: &str, due: Option<Date>, amount: Option<Money>, message: i64) -> Sighting {
    Sighting {
        number: (!number.starts_with('?')).then(|| number.to_string()),
        issued: due,
        due,
        amount,
        iban: None,
        iban_known: true,
        credit: None,
        skonto: Vec::new(),
        never_dun: None,
        name: Some("Kunde GmbH".into()),
        contact: None,
        phone: None,
        language: Some(Language::De),
        contradictions: Vec::new(),
        unsure: Vec::new(),
        origin: Origin {
            message,
            message_id: Some(format!("m{message}@firma.test")),
            references: Vec::new(),
            subject: format!("Rechnung {number}"),
            sent: due.unwrap_or(jiff::civil::date(2026, 2, 1)),
            from: Address::bare("billing@firma.test"),
            to: vec![Address::bare("buchhaltung@kunde.test")],
            cc: Vec::new(),
        },
    }
}

/// A threaded reply about money.
pub fn reply(message: i64, on: Date, intents: Vec<Intent>) -> Reply {
    Reply {
        message,
        on,
        invoices: Vec::new(),
        primary: intents.iter().copied().min().unwrap_or(Intent::Unclear),
        intents,
        date: None,
        amount: None,
        installments: None,
        junk: false,
        threaded: true,
        about_money: true,
        heard: dunmail::dunning::Heard::default(),
    }
}
