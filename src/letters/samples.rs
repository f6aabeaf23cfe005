//! The proof of the templates: each is rendered with a full and with a bare sample before anything is sent.

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::blocks::{Block, Cell, Fact, Table};
use super::templates::{FRAME, answer_path, level_path};
use super::{
    AnswerView, Creditor, Enclosure, Instalment, Letter, LetterError, Letters, NoticeView, Problem, Says,
    Thread, answer, notice,
};
use crate::dunning::{
    Account, Address, Answer, Claim, Currency, Interest, Invoice, Language, Level, Money, Notice, Origin,
    Status, Stretch,
};

/// Renders every template and says what is wrong, each complaint once.
pub(super) fn prove(letters: &Letters) -> Vec<Problem> {
    let mut problems = BTreeSet::new();
    let mut keep = |error: LetterError| {
        problems.insert(match error {
            LetterError::Template(problem) => problem,
            other => Problem { file: FRAME.into(), line: 0, message: other.to_string() },
        });
    };
    for language in Language::ALL {
        for sample in Sample::ALL {
            for level in LETTERS {
                letters.notice_sample(sample, language, level).err().into_iter().for_each(&mut keep);
            }
            for answer in ANSWERS {
                letters.answer_sample(sample, language, answer).err().into_iter().for_each(&mut keep);
            }
        }
    }
    letters.html(Language::En, "sample", "sample", &every_block()).err().into_iter().for_each(&mut keep);

    // A misspelt name in a condition renders as "no", so the names are looked at as well.
    for language in Language::ALL {
        let levels = LETTERS.map(|level| (level_path(language, level), notice::NAMES));
        let answers = ANSWERS.map(|answer| (answer_path(language, answer), answer::NAMES));
        for (path, names) in levels.into_iter().chain(answers) {
            for name in letters.names_used(&path).into_iter().filter(|name| !names.contains(name)) {
                let message = format!("{name} has no value here; known: {}", names.join(", "));
                let line = letters.line_of_name(&path, name);
                problems.insert(Problem { file: path.clone(), line, message });
            }
        }
    }
    problems.into_iter().collect()
}

/// One block of each kind, so that a user's frame has shown them all.
fn every_block() -> Vec<Block> {
    let text = || String::from("sample");
    let fact = || Fact::new("sample", "sample");
    let table = |total| Table {
        head: vec![text()],
        rows: vec![vec![Cell::new("sample", "sample")], vec![Cell::new("sample", "")]],
        total,
    };
    vec![
        Block::Title { text: text() },
        Block::Heading { text: text() },
        Block::Paragraph { text: text() },
        Block::Strong { text: text() },
        Block::Small { text: text() },
        Block::Lines { lines: vec![text(), text()] },
        Block::List { points: vec![text(), text()] },
        Block::Facts { facts: vec![fact()] },
        Block::Table(table(None)),
        Block::Table(table(Some(fact()))),
        Block::Quote { before: text(), marked: text(), after: text() },
        Block::Quote { before: text(), marked: String::new(), after: String::new() },
        Block::Link { label: text(), url: text() },
    ]
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

/// The answers, each with a template.
pub(super) const ANSWERS: [Answer; 5] =
    [Answer::Plan, Answer::Document, Answer::Dispute, Answer::Extension, Answer::Hardship];

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

    fn invoices(self) -> Vec<Invoice> {
        let count = if self == Sample::Several { 3 } else { 1 };
        (1..=count).map(|n| invoice(n, self == Sample::Bare)).collect()
    }
}

impl Letters {
    fn notice_sample(&self, sample: Sample, language: Language, level: Level) -> Result<Letter, LetterError> {
        let bare = sample == Sample::Bare;
        let mut account = Account::new("debtor@example.org".into(), language);
        account.invoices = sample.invoices();
        if !bare {
            account.name = Some("Sample Ltd".into());
        }
        let numbers = account.invoices.iter().map(|i| i.number.clone());
        let notice = Notice {
            level,
            dunned: numbers.map(|number| (number, level)).collect(),
            listed: Vec::new(),
            claims: if bare { Vec::new() } else { account.invoices.iter().map(claim).collect() },
            keeps_claim: (!bare).then(|| "sentence".to_string()),
            broken_promise: (!bare).then_some((Some(DAY), DAY)),
            round: 0,
        };
        let creditor = creditor(language, bare);
        let enclosure = Enclosure::Mail { bytes: b"Subject: sample\r\n\r\nsample\r\n" };
        self.notice(&NoticeView {
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

    fn answer_sample(
        &self,
        sample: Sample,
        language: Language,
        answer: Answer,
    ) -> Result<Letter, LetterError> {
        let bare = sample == Sample::Bare;
        let invoices = sample.invoices();
        let plan = [Instalment { on: DAY, amount: Money::new(Decimal::TEN, Currency::EUR) }];
        let says = match answer {
            Answer::Plan => Says::Plan(&plan),
            Answer::Document => Says::Document,
            Answer::Dispute => Says::Dispute,
            Answer::Extension => Says::Extension((!bare).then_some(DAY)),
            Answer::Hardship => Says::Hardship,
        };
        self.answer(&AnswerView {
            creditor: &creditor(language, bare),
            language,
            key: "sample",
            date: &Zoned::default(),
            from: &Address::bare("billing@example.com"),
            to: &[Address::bare("debtor@example.org")],
            cc: &[],
            thread: Thread { subject: "sample", message_id: None, references: &[] },
            invoices: &invoices.iter().collect::<Vec<_>>(),
            says,
            enclosures: &[],
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

fn claim(invoice: &Invoice) -> Claim {
    let sum = Money::new(Decimal::TEN, Currency::EUR);
    let period = Stretch { from: DAY, to: DAY, days: 1, principal: sum, percent: Decimal::TEN };
    let interest =
        Interest { sum, per_day: Some(sum), periods: vec![period], day_count: 365, by: Some("law".into()) };
    Claim {
        invoice: invoice.number.clone(),
        demanded: true,
        interest: Some(interest),
        lump_sum: Some(sum),
        lump_sum_by: Some("law".into()),
    }
}

fn invoice(n: i64, bare: bool) -> Invoice {
    Invoice {
        number: format!("S-{n}"),
        issued: (!bare).then_some(DAY),
        due: Some(DAY),
        amount: Some(Money::new(Decimal::ONE_HUNDRED, Currency::EUR)),
        skonto: Vec::new(),
        paid: Decimal::ZERO,
        received: Vec::new(),
        status: Status::Open,
        closed_on: None,
        done: (!bare).then_some(Level::Reminder),
        done_on: (!bare).then_some(DAY),
        notices: Vec::new(),
        round: 0,
        holds: Vec::new(),
        promise: None,
        lapses: None,
        warned: None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_names_every_value() {
        let readme = include_str!("../../templates/README.md");
        for name in notice::NAMES.iter().chain(answer::NAMES) {
            assert!(readme.contains(&format!("`{name}`")), "templates/README.md does not explain {name}");
        }
    }

    #[test]
    fn every_sample_renders() {
        let letters = Letters::parse(&[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!(prove(&letters), []);
    }
}
