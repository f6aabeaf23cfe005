//! The proof of the templates: each is rendered with a full and with a bare sample before anything is sent.

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::notice::NAMES;
use super::templates::level_path;
use super::{Creditor, Letter, LetterError, Letters, NoticeView, Problem};
use crate::dunning::{Account, Address, Currency, Invoice, Language, Level, Money, Notice, Origin, Status};

/// Renders every template and says what is wrong, each complaint once.
pub(super) fn prove(letters: &Letters) -> Vec<Problem> {
    let mut problems = BTreeSet::new();
    let mut keep = |result: Result<Letter, LetterError>| match result {
        Ok(_) => {}
        Err(LetterError::Template(problem)) => {
            problems.insert(problem);
        }
        Err(other) => {
            problems.insert(Problem { file: "frame.html".into(), line: 0, message: other.to_string() });
        }
    };
    for language in Language::ALL {
        for level in LETTERS {
            for sample in Sample::ALL {
                keep(sample.notice(letters, language, level));
            }
        }
    }
    for language in Language::ALL {
        for level in LETTERS {
            let path = level_path(language, level);
            for name in letters.names_used(&path).into_iter().filter(|name| !NAMES.contains(name)) {
                let message = format!("{name} has no value here; known: {}", NAMES.join(", "));
                problems.insert(Problem { file: path.clone(), line: 0, message });
            }
        }
    }
    problems.into_iter().collect()
}

/// The levels that are letters; a handover is done by a person.
pub(super) const LETTERS: [Level; 6] = [
    Level::Upcoming,
    Level::Reminder,
    Level::FirstNotice,
    Level::SecondNotice,
    Level::FinalNotice,
    Level::FormalDemand,
];

/// How much a sample knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    /// One invoice, every value there.
    Full,
    /// Several invoices, every value there.
    Several,
    /// One invoice, nothing that may be missing.
    Bare,
}

impl Sample {
    const ALL: [Sample; 3] = [Sample::Full, Sample::Several, Sample::Bare];

    fn notice(self, letters: &Letters, language: Language, level: Level) -> Result<Letter, LetterError> {
        let bare = self == Sample::Bare;
        let count = if self == Sample::Several { 3 } else { 1 };
        let mut account = Account::new("debtor@example.org".into(), language);
        account.invoices = (1..=count).map(|n| invoice(n, bare)).collect();
        if !bare {
            account.name = Some("Sample Ltd".into());
            account.last_notice = Some(DAY);
        }
        let numbers = account.invoices.iter().map(|i| i.number.clone());
        let notice = Notice {
            level,
            dunned: numbers.map(|number| (number, level)).collect(),
            listed: Vec::new(),
            broken_promise: (!bare).then_some((Some(DAY), DAY)),
            round: 0,
        };
        let creditor = creditor(language, bare);
        let enclosure = super::Enclosure::Mail { bytes: b"Subject: sample\r\n\r\nsample\r\n" };
        letters.notice(&NoticeView {
            creditor: &creditor,
            account: &account,
            notice: &notice,
            key: "sample",
            date: &Zoned::default(),
            from: &Address::bare("billing@example.com"),
            to: &[Address::bare("debtor@example.org")],
            cc: &[],
            deadline: (!bare).then_some(DAY),
            enclosures: if bare { &[] } else { std::slice::from_ref(&enclosure) },
            mark_automatic: false,
        })
    }
}

const DAY: Date = date(2026, 3, 13);

/// A creditor who says everything, or only its name.
fn creditor(language: Language, bare: bool) -> Creditor {
    let maybe = |text: &str| (!bare).then(|| text.to_string());
    Creditor {
        name: "Sample GmbH".into(),
        addresses: vec!["billing@example.com".into()],
        language,
        ibans: maybe("DE79000000001234567890").into_iter().collect(),
        bic: maybe("SAMPLEXX"),
        phone: maybe("+49 30 0"),
        payment_link: maybe("https://pay.example.com"),
        signature: maybe("Sample GmbH"),
    }
}

fn invoice(n: i64, bare: bool) -> Invoice {
    Invoice {
        number: format!("S-{n}"),
        issued: (!bare).then_some(DAY),
        due: Some(DAY),
        amount: Some(Money::new(Decimal::ONE_HUNDRED, Currency::EUR)),
        paid: Decimal::ZERO,
        status: Status::Open,
        closed_on: None,
        done: None,
        done_on: None,
        notices: Vec::new(),
        round: 0,
        holds: Vec::new(),
        promise: None,
        iban: None,
        origin: Origin {
            message: 0,
            message_id: (!bare).then(|| format!("{n}@example.com")),
            references: Vec::new(),
            subject: format!("S-{n}"),
            sent: DAY,
            from: Address::bare("billing@example.com"),
            to: vec![Address::bare("debtor@example.org")],
            cc: Vec::new(),
        },
    }
}
