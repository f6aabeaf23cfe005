//! The case file: what is in it is read back from the PDF.

use dunmail::documents::page_texts;
use dunmail::dunning::*;
use dunmail::law::{Cause, Start};
use dunmail::letters::*;
use jiff::civil::date;

use super::cases;

fn text(language: Language, country: &str, account: &Account, claims: &[Claim]) -> String {
    let creditor = Creditor { country: country.into(), ..cases::creditor(language) };
    let bytes = Letters::parse(&[])
        .unwrap()
        .dossier(&DossierView {
            creditor: &creditor,
            account,
            postal: &[],
            contact: None,
            phone: None,
            law: None,
            consumer: None,
            date: &cases::noon(date(2026, 7, 31)),
            claims,
            without_rate: &[],
            lapses: &[],
            mails: &[],
            missing: &[],
            files: &[],
            entries: 1,
            own_entries: 1,
            erased: 0,
            head: "0",
        })
        .unwrap();
    let paper = page_texts(&bytes).unwrap();
    let words = paper.pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str());
    words.collect::<String>().chars().filter(|c| !c.is_whitespace()).collect()
}

/// What was asked for stays owed, and what was agreed is told, in the creditor's language and spelling.
#[test]
fn fees_and_the_plan_are_in_the_case_file() {
    for (language, country, fees, plan, total, part, since) in [
        (
            Language::De,
            "DE",
            "Mahngebühren5,00EUR",
            "Ratenplanvom01.04.2026",
            "13.566,91EUR",
            "1.Rate01.05.2026",
            "RE-2026-0041:inVerzugseitdem01.06.2026;gemahntam20.05.2026.",
        ),
        (
            Language::De,
            "CH",
            "MahngebührenEUR5.00",
            "Ratenplanvom01.04.2026",
            "EUR13’566.91",
            "1.Rate01.05.2026",
            "RE-2026-0041:inVerzugseitdem01.06.2026;gemahntam20.05.2026.",
        ),
        (
            Language::Pl,
            "PL",
            "Opłatyzawezwania5,00EUR",
            "Planratz01.04.2026",
            "13566,91EUR",
            "Rata101.05.2026",
            "RE-2026-0041:wopóźnieniuod01.06.2026;wezwaniez20.05.2026.",
        ),
        (
            Language::Nl,
            "NL",
            "Aanmaningskosten€5,00",
            "Betalingsregelingvan1april2026",
            "€13.566,91",
            "Termijn11mei2026",
            "RE-2026-0041:inverzuimsinds1juni2026;aangemaandop20mei2026.",
        ),
        (
            Language::En,
            "GB",
            "ReminderfeesEUR5.00",
            "Paymentplanof1April2026",
            "EUR13,566.91",
            "Instalment11May2026",
            "RE-2026-0041:indefaultsince1June2026;remindedon20May2026.",
        ),
    ] {
        let mut account = cases::account(language);
        let due = date(2026, 5, 1);
        account.plan = Some(Plan {
            invoices: vec!["RE-2026-0041".into()],
            parts: vec![dunmail::dunning::Part { due, amount: cases::eur("1414.60") }],
            agreed: date(2026, 4, 1),
            owed: cases::eur("1414.60"),
        });
        let mut claims = cases::claims(true);
        claims[0].fees =
            vec![Fee { level: Level::SecondNotice, on: date(2026, 4, 2), sum: cases::eur("5"), by: None }];
        claims[0].default_since =
            Some(Start { first: date(2026, 6, 1), cause: Cause::Reminder(date(2026, 5, 20)) });
        let text = text(language, country, &account, &claims);
        for wanted in [fees, plan, total, part, since] {
            assert!(text.contains(wanted), "{language} {country}: {wanted:?} is not in {text}");
        }
        assert!(country != "CH" || !text.contains('ß'), "{text}");
    }
}
