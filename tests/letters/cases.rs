//! A creditor, a debtor and its invoices, to write letters about.

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::Zoned;
use jiff::civil::{Date, date};

pub fn eur(value: &str) -> Money {
    Money::new(value.parse().unwrap(), Currency::EUR)
}

pub fn noon(day: Date) -> Zoned {
    day.at(9, 5, 0, 0).to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(1))).unwrap()
}

pub fn creditor(language: Language) -> Creditor {
    Creditor {
        name: "Muster GmbH".into(),
        addresses: vec!["billing@firma.test".into()],
        language,
        ibans: vec!["DE79000000001234567890".into(), "PL00109010140000071219812874".into()],
        bic: Some("MUSTDEFFXXX".into()),
        phone: Some("+49 30 1234567".into()),
        payment_link: Some("https://pay.firma.test/i?c=1&x=2".into()),
        signature: None,
    }
}

pub fn invoice(number: &str, issued: Date, due: Date, amount: &str, paid: &str) -> Invoice {
    Invoice {
        number: number.into(),
        issued: Some(issued),
        due: Some(due),
        amount: Some(eur(amount)),
        paid: paid.parse().unwrap(),
        status: Status::Open,
        closed_on: None,
        done: None,
        done_on: None,
        round: 0,
        holds: Vec::new(),
        promise: None,
        iban: None,
        origin: Origin {
            message: 1,
            message_id: Some(format!("{}@firma.test", number.to_lowercase())),
            references: vec!["offer-7@firma.test".into()],
            subject: format!("Rechnung {number} für März"),
            sent: issued,
            from: Address {
                name: Some("Muster GmbH, Buchhaltung".into()),
                address: "billing@firma.test".into(),
            },
            to: vec![Address {
                name: Some("Łódzka Spółka".into()), address: "ksiegowosc@kunde.test".into()
            }],
            cc: Vec::new(),
        },
    }
}

/// A debtor with three open invoices, of which one is paid in part.
pub fn account(language: Language) -> Account {
    let mut account = Account::new("ksiegowosc@kunde.test".into(), language);
    account.name = Some("Kunde & Söhne AG".into());
    account.invoices = vec![
        invoice("RE-2026-0041", date(2026, 2, 1), date(2026, 3, 1), "1914.60", "500"),
        invoice("RE-2026-0047", date(2026, 2, 8), date(2026, 3, 8), "12000.00", "0"),
        invoice("RE-2026-0055", date(2026, 3, 2), date(2026, 4, 1), "80.10", "0"),
    ];
    account.last_notice = Some(date(2026, 3, 4));
    account
}

/// A notice at a level; `several` dunnes two invoices, lists a third and names a broken promise.
pub fn notice(level: Level, several: bool) -> Notice {
    let mut dunned = vec![("RE-2026-0041".to_string(), level)];
    if several {
        dunned.push(("RE-2026-0047".into(), Level::Reminder.min(level)));
    }
    Notice {
        level,
        dunned,
        listed: if several { vec!["RE-2026-0055".into()] } else { Vec::new() },
        broken_promise: several.then_some((Some(date(2026, 3, 10)), date(2026, 3, 5))),
        round: 0,
    }
}
