//! The proof of the templates: each is rendered with a full and with a bare sample before anything is sent.

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::blocks::{Block, Cell, Fact, Table};
use super::post::{self, Text};
use super::templates::{BLOCKS, FRAME, LETTER, answer_path, level_path, post_path, wordings};
use super::{
    AnswerView, Creditor, Enclosure, Instalment, Letter, LetterError, Letters, NoticeView, PostView, Problem,
    Says, Thread, answer, notice,
};
use crate::dunning::{
    Account, Address, Answer, Channel, Claim, Currency, Interest, Invoice, Language, Level, Money, Notice,
    Origin, Prescribed, Sent, Status, Stretch, Telling, days_after,
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
            for (level, had) in LETTERS.iter().flat_map(|level| (0..wordings(*level)).map(|n| (*level, n))) {
                letters.notice_sample(sample, language, level, had).err().into_iter().for_each(&mut keep);
            }
            for level in letters.own_levels(language) {
                letters.notice_sample(sample, language, level, 0).err().into_iter().for_each(&mut keep);
            }
            for text in Text::ALL.into_iter().filter(|_| matches!(sample, Sample::Several | Sample::Bare)) {
                letters.post_sample(sample, language, text).err().into_iter().for_each(&mut keep);
            }
            for answer in ANSWERS {
                letters.answer_sample(sample, language, answer).err().into_iter().for_each(&mut keep);
            }
        }
    }
    // The embedded sheets are set by a test: it takes longer than all other samples together.
    if [LETTER, BLOCKS].iter().any(|path| letters.is_own(path)) {
        for language in Language::ALL {
            letters.set_sample(language).err().into_iter().for_each(&mut keep);
        }
    }
    letters.html(Language::En, "sample", "sample", &every_block()).err().into_iter().for_each(&mut keep);

    // A misspelt name in a condition renders as "no", so the names are looked at as well.
    for language in Language::ALL {
        let levels = LETTERS.iter().flat_map(|level| {
            (0..wordings(*level)).map(|n| (level_path(language, *level, n), notice::NAMES))
        });
        let answers = ANSWERS.map(|answer| (answer_path(language, answer), answer::NAMES));
        let own = letters.own_levels(language).map(|level| (level_path(language, level, 0), notice::NAMES));
        let both = [notice::NAMES, post::NAMES].concat();
        let posts = Text::ALL.map(|text| (post_path(language, text), both.as_slice()));
        for (path, names) in levels.chain(answers).chain(own).chain(posts) {
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
    let table = |totals| Table {
        head: vec![text()],
        rows: vec![vec![Cell::new("sample", "sample")], vec![Cell::new("sample", "")]],
        totals,
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
        Block::Table(table(Vec::new())),
        Block::Table(table(vec![fact(), fact()])),
        Block::Quote { before: text(), marked: text(), after: text() },
        Block::Quote { before: text(), marked: String::new(), after: String::new() },
        Block::Code { cid: text(), alt: text(), text: text(), side: 1 },
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
pub(super) const ANSWERS: [Answer; 9] = Answer::ALL;

/// How much a sample knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    /// One invoice of a customer of old, every value there.
    Full,
    /// A customer's first invoice, every value there.
    First,
    /// Several invoices, every value there.
    Several,
    /// One invoice, nothing that may be missing.
    Bare,
}

impl Sample {
    const ALL: [Sample; 4] = [Sample::Full, Sample::First, Sample::Several, Sample::Bare];

    fn invoices(self) -> Vec<Invoice> {
        let count = if self == Sample::Several { 3 } else { 1 };
        (1..=count).map(|n| invoice(n, self == Sample::Bare)).collect()
    }
}

/// The sheets that show all that a letter may have.
fn sample_texts() -> impl Iterator<Item = (Sample, Text)> {
    [(Sample::Several, Text::FormalDemand), (Sample::Bare, Text::Notice)].into_iter()
}

impl Sample {
    fn post<T>(
        self,
        language: Language,
        text: Text,
        made: impl FnOnce(PostView) -> Result<T, LetterError>,
    ) -> Result<T, LetterError> {
        let level = match text {
            Text::Notice => Level::FirstNotice,
            Text::FinalNotice => Level::FinalNotice,
            Text::FormalDemand | Text::Management => Level::FormalDemand,
        };
        let full = self != Sample::Bare;
        let postal = ["Sample Street 2".to_string()];
        self.view(language, level, 0, |notice| {
            made(PostView {
                notice,
                postal: if full { &postal } else { &[] },
                management: (text == Text::Management).then_some("Sample Person"),
                law: full.then_some("NL"),
            })
        })
    }

    fn view<T>(
        self,
        language: Language,
        level: Level,
        had: usize,
        made: impl FnOnce(NoticeView) -> Result<T, LetterError>,
    ) -> Result<T, LetterError> {
        let bare = self == Sample::Bare;
        let mut account = Account::new("debtor@example.org".into(), language);
        account.invoices = self.invoices();
        if let Some(invoice) = account.invoices.first_mut() {
            invoice.notices = letters_before(level, had, DAY);
        }
        if !bare {
            account.name = Some("Sample Ltd".into());
            account.contact = Some("Sample Person".into());
        }
        let numbers = account.invoices.iter().map(|i| i.number.clone());
        let dunned = numbers.map(|number| (number, level)).collect();
        if self == Sample::Full {
            account.invoices.extend(paid_before(DAY));
        }
        let notice = Notice {
            level,
            dunned,
            listed: Vec::new(),
            claims: if bare { Vec::new() } else { account.invoices.iter().map(claim).collect() },
            keeps_claim: (!bare).then(|| "sentence".to_string()),
            prescribed: (!bare).then(|| Box::new(prescribed(&account))),
            broken_promise: (!bare).then_some((Some(DAY), DAY)),
            round: 0,
            channel: Channel::Mail,
            joined: Vec::new(),
        };
        let creditor = creditor(language, bare);
        let enclosure = Enclosure::Mail { bytes: b"Subject: sample\r\n\r\nsample\r\n" };
        made(NoticeView {
            creditor: &creditor,
            account: &account,
            notice: &notice,
            key: "sample",
            date: &Zoned::default(),
            from: &Address::bare("billing@example.com"),
            to: &[Address::bare("debtor@example.org")],
            cc: &[],
            deadline: (!bare).then_some(DAY),
            next: (!bare).then_some(Level::Handover),
            known_since: (!bare).then_some(days_after(DAY, -1000)),
            enclosures: if bare { &[] } else { std::slice::from_ref(&enclosure) },
            post: None,
            mark_automatic: false,
        })
    }
}

impl Letters {
    /// A sample to an account that has had so many letters of the level.
    fn notice_sample(
        &self,
        sample: Sample,
        language: Language,
        level: Level,
        had: usize,
    ) -> Result<Letter, LetterError> {
        sample.view(language, level, had, |view| self.notice(&view))
    }

    /// What a sample says on paper.
    fn post_sample(&self, sample: Sample, language: Language, text: Text) -> Result<(), LetterError> {
        sample.post(language, text, |view| self.sheet(&view).map(drop))
    }

    /// A sample on paper.
    fn set_sample(&self, language: Language) -> Result<(), LetterError> {
        sample_texts()
            .try_for_each(|(sample, text)| sample.post(language, text, |view| self.post(&view).map(drop)))
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
            Answer::Drift => Says::Drift,
            Answer::Content => Says::Content,
            Answer::Meeting => Says::Meeting(DAY),
            Answer::Thanks => Says::Thanks,
        };
        self.answer(&AnswerView {
            creditor: &creditor(language, bare),
            language,
            key: "sample",
            date: &Zoned::default(),
            from: &Address::bare("billing@example.com"),
            to: &[Address::bare("debtor@example.org")],
            cc: &[],
            first_name: (!bare).then_some("Sample"),
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
        contact: maybe("Sample Person"),
        payment_link: maybe("https://pay.example.com"),
        signature: maybe("Sample GmbH"),
        // No template makes the code: it would only cost time.
        qr: false,
        rf_reference: !bare,
        postal: maybe("Sample Street 1").into_iter().collect(),
        imprint: maybe("Sample imprint"),
        country: if bare { "CH" } else { "DE" }.into(),
    }
}

fn claim(invoice: &Invoice) -> Claim {
    let sum = Money::new(Decimal::TEN, Currency::EUR);
    let (percent, interest) = (Decimal::TEN, Some(sum));
    let day = Stretch { from: DAY, to: DAY, days: 1, principal: sum, percent, interest };
    let days = Stretch { from: DAY.saturating_sub(jiff::Span::new().days(1)), days: 2, ..day.clone() };
    let interest = Interest {
        sum,
        per_day: Some(sum),
        periods: vec![days, day],
        day_count: 365,
        by: Some("law".into()),
    };
    Claim {
        invoice: invoice.number.clone(),
        demanded: true,
        default_since: None,
        interest: Some(interest),
        lump_sum: Some(sum),
        lump_sum_by: Some("law".into()),
        fees: Vec::new(),
    }
}

fn prescribed(account: &Account) -> Prescribed {
    let costs = |invoice: &Invoice| (invoice.number.clone(), Some(Money::new(Decimal::TEN, Currency::EUR)));
    Prescribed {
        telling: Telling::FourteenDays,
        about: account.invoices.iter().map(costs).collect(),
        by: Some("law".into()),
        number: None,
    }
}

/// An account to look at a letter with: what it owes, the notice about it, and the mail that carried the invoice.
#[derive(Debug, Clone, PartialEq)]
pub struct Specimen {
    /// An invented customer of old, with one open invoice.
    pub account: Account,
    /// The notice.
    pub notice: Notice,
    /// The mail of the invoice.
    pub original: Vec<u8>,
}

/// A specimen for a level on a day, whose invoice fell due `overdue` days before it. The account has had `had` letters
/// of that level, which decides the wording. `from`: the creditor's address.
pub fn specimen(
    language: Language,
    level: Level,
    had: usize,
    overdue: i32,
    today: Date,
    from: &Address,
) -> Specimen {
    let (name, subject) = match language {
        Language::De => ("Musterkunde AG", "Rechnung"),
        Language::Pl => ("Przykładowy Klient Sp. z o.o.", "Faktura"),
        Language::Nl => ("Voorbeeldklant B.V.", "Factuur"),
        Language::En => ("Sample Customer Ltd", "Invoice"),
    };
    let due = days_after(today, -overdue);
    let number = format!("{}-0041", due.year());
    let mut open = Invoice {
        number: number.clone(),
        due: Some(due),
        amount: Some(Money::new(Decimal::new(191_460, 2), Currency::EUR)),
        ..invoice(0, true)
    };
    open.issued = Some(days_after(due, -30));
    open.origin.sent = days_after(due, -30);
    open.origin.from = from.clone();
    open.origin.to = vec![Address { name: Some(name.into()), address: "invoices@customer.example".into() }];
    open.origin.message_id = Some("invoice-0041@creditor.example".into());
    open.origin.subject = format!("{subject} {number}");
    let mut account = Account::new("invoices@customer.example".into(), language);
    account.name = Some(name.into());
    account.invoices = paid_before(today);
    if let Some(old) = account.invoices.first_mut() {
        old.notices = letters_before(level, had, days_after(today, -400));
    }
    let before =
        Level::ALL.into_iter().rev().find(|other| *other < level.standard() && *other > Level::Upcoming);
    (open.done, open.done_on) = (before, before.map(|_| days_after(today, -10)));
    let original = format!("Subject: {subject} {number}\r\n\r\n{subject} {number}\r\n").into_bytes();
    account.invoices.push(open);
    let notice = Notice {
        level,
        dunned: vec![(number, level)],
        listed: Vec::new(),
        claims: Vec::new(),
        keeps_claim: None,
        prescribed: None,
        broken_promise: None,
        round: 0,
        channel: Channel::Mail,
        joined: Vec::new(),
    };
    Specimen { account, notice, original }
}

/// So many letters of a level, sent on a day.
fn letters_before(level: Level, had: usize, on: Date) -> Vec<Sent> {
    let sent = |n| Sent {
        level,
        on,
        key: Some(format!("{}/{n}/sample", level.code())),
        bounced: false,
        channel: Channel::Mail,
    };
    (0..had).map(sent).collect()
}

/// Three invoices that were paid, the oldest of more than two years ago.
fn paid_before(today: Date) -> Vec<Invoice> {
    let paid = |n: i32| {
        let sent = days_after(today, -300 * (4 - n));
        let mut invoice = Invoice { status: Status::Paid, ..invoice(i64::from(n) + 100, true) };
        (invoice.issued, invoice.due, invoice.closed_on) = (Some(sent), Some(sent), Some(sent));
        invoice.origin.sent = sent;
        invoice
    };
    (1..=3).map(paid).collect()
}

fn invoice(n: i64, bare: bool) -> Invoice {
    let origin = Origin {
        message: 0,
        message_id: (!bare).then(|| format!("{n}@example.com")),
        references: Vec::new(),
        subject: format!("S-{n}"),
        sent: DAY,
        from: Address::bare("billing@example.com"),
        to: vec![Address::bare("debtor@example.org")],
        cc: Vec::new(),
    };
    Invoice {
        issued: (!bare).then_some(DAY),
        due: Some(DAY),
        amount: Some(Money::new(Decimal::ONE_HUNDRED, Currency::EUR)),
        done: (!bare).then_some(Level::Reminder),
        done_on: (!bare).then_some(DAY),
        ..Invoice::new(format!("S-{n}"), origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_names_every_value() {
        let readme = include_str!("../../templates/README.md");
        for name in notice::NAMES.iter().chain(answer::NAMES).chain(post::NAMES) {
            assert!(readme.contains(&format!("`{name}`")), "templates/README.md does not explain {name}");
        }
    }

    #[test]
    fn every_sample_renders() {
        let letters = Letters::parse(&[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!(prove(&letters), []);
        for language in Language::ALL {
            letters.set_sample(language).unwrap_or_else(|problem| panic!("{problem}"));
        }
    }
}
