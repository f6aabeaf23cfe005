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
        contact: Some("Erika Muster".into()),
        payment_link: Some("https://pay.firma.test/i?c=1&x=2".into()),
        signature: None,
        qr: false,
        rf_reference: false,
        postal: Vec::new(),
        imprint: None,
        country: "DE".into(),
    }
}

pub fn invoice(number: &str, issued: Date, due: Date, amount: &str, paid: &str) -> Invoice {
    let origin = Origin {
        message: 1,
        message_id: Some(format!("{}@firma.test", number.to_lowercase())),
        references: vec!["offer-7@firma.test".into()],
        subject: format!("Rechnung {number} für März"),
        sent: issued,
        from: Address { name: Some("Muster GmbH, Buchhaltung".into()), address: "billing@firma.test".into() },
        to: vec![Address { name: Some("Łódzka Spółka".into()), address: "ksiegowosc@kunde.test".into() }],
        cc: Vec::new(),
    };
    Invoice {
        issued: Some(issued),
        due: Some(due),
        amount: Some(eur(amount)),
        paid: paid.parse().unwrap(),
        ..Invoice::new(number.into(), origin)
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

/// The same after so many letters of a level, about an invoice that is paid by now.
pub fn account_after(language: Language, level: Level, letters: usize) -> Account {
    let mut account = account(language);
    let mut old = invoice("RE-2025-0099", date(2025, 11, 3), date(2025, 12, 3), "75.00", "0");
    old.status = Status::Paid;
    old.notices = (0..letters)
        .map(|n| Sent {
            level,
            on: date(2025, 12, 10),
            key: Some(format!("{level}/{n}/RE20250099:{level}")),
            bounced: false,
            channel: Channel::Mail,
        })
        .collect();
    account.invoices.push(old);
    account
}

/// The levels of which there are three wordings.
pub const EARLY: [Level; 4] = [Level::Upcoming, Level::Reminder, Level::FirstNotice, Level::SecondNotice];

/// A notice at a level; `several` dunnes two invoices, lists a third and names a broken promise.
/// A notice as the bot sends it: nothing enclosed, to the recipients of the first invoice.
pub fn view<'a>(
    creditor: &'a Creditor,
    account: &'a Account,
    notice: &'a Notice,
    date: &'a Zoned,
) -> NoticeView<'a> {
    let origin = &account.invoices[0].origin;
    NoticeView {
        creditor,
        account,
        notice,
        key: "k3y0abc",
        date,
        from: &origin.from,
        to: &origin.to,
        cc: &[],
        deadline: Some(jiff::civil::date(2026, 3, 23)),
        next: Some(Level::FinalNotice),
        known_since: None,
        enclosures: &[],
        post: None,
        mark_automatic: false,
    }
}

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
        claims: Vec::new(),
        keeps_claim: None,
        prescribed: None,
        round: 0,
        channel: Channel::Mail,
        joined: Vec::new(),
    }
}

/// What a notice tells a consumer, with costs where they are owed.
pub fn prescribed(telling: Telling, notice: &Notice) -> Prescribed {
    let free = telling == Telling::FreeReminder;
    let costs = |sum| Some(eur(sum)).filter(|_| !free || notice.channel == Channel::Letter);
    let about = notice.dunned.iter().zip(["48.40", "212.19"]);
    Prescribed {
        telling,
        about: about.map(|((number, _), sum)| (number.clone(), costs(sum))).collect(),
        by: Some(if free { "art. XIX.2 WER" } else { "art. 6:96 lid 6 BW" }.into()),
        number: free.then(|| "0123.456.749".into()),
    }
}

/// Interest over two half-years and a lump sum in euro, and interest alone at an agreed rate.
pub fn claims(demanded: bool) -> Vec<Claim> {
    let stretch = |from, to, days, principal, percent: &str, interest| Stretch {
        from,
        to,
        days,
        principal: eur(principal),
        percent: percent.parse().unwrap(),
        interest: Some(eur(interest)),
    };
    let statutory = Interest {
        sum: eur("24.58"),
        per_day: Some(eur("0.407700")),
        periods: vec![
            stretch(date(2026, 6, 1), date(2026, 6, 30), 30, "1414.60", "10.27", "11.94"),
            stretch(date(2026, 7, 1), date(2026, 7, 31), 31, "1414.60", "10.52", "12.64"),
        ],
        day_count: 365,
        by: Some("§ 288 Abs. 2 BGB".into()),
    };
    let agreed = Interest {
        sum: eur("2.63"),
        per_day: None,
        periods: vec![stretch(date(2026, 7, 31), date(2026, 7, 31), 1, "12000.00", "8", "2.63")],
        day_count: 365,
        by: None,
    };
    vec![
        Claim {
            invoice: "RE-2026-0041".into(),
            demanded,
            default_since: None,
            interest: Some(statutory),
            lump_sum: Some(eur("40")),
            lump_sum_by: Some("§ 288 Abs. 5 BGB".into()),
            fees: Vec::new(),
        },
        Claim {
            invoice: "RE-2026-0047".into(),
            demanded,
            default_since: None,
            interest: Some(agreed),
            lump_sum: None,
            lump_sum_by: None,
            fees: Vec::new(),
        },
    ]
}

pub fn folders() -> Folders {
    let folder = |name: &str| format!("Mahnwesen/{name}");
    Folders {
        review: folder("Prüfen"),
        open: folder("Offen"),
        promised: folder("Zugesagt"),
        on_hold: folder("Angehalten"),
        calls: folder("Anrufe"),
        paid: folder("Bezahlt"),
        written_off: folder("Ausgebucht"),
        collections: folder("Inkasso"),
        statements: folder("Kontoauszüge"),
        drafts: "Entwürfe".into(),
    }
}

pub const HOLDS: [HoldKind; 19] = [
    HoldKind::Acknowledged,
    HoldKind::Absent,
    HoldKind::Promise,
    HoldKind::Facts,
    HoldKind::Bounce,
    HoldKind::Request,
    HoldKind::Extension,
    HoldKind::PaymentClaimed,
    HoldKind::PlanRequest,
    HoldKind::UnreadReply,
    HoldKind::UncertainSend,
    HoldKind::Human,
    HoldKind::Hardship,
    HoldKind::Dispute,
    HoldKind::Refusal,
    HoldKind::StopContact,
    HoldKind::Legal,
    HoldKind::Insolvency,
    HoldKind::TimeBarred,
];

pub const QUESTIONS: [QuestionKind; 25] = [
    QuestionKind::Reply,
    QuestionKind::Missing,
    QuestionKind::Contradiction,
    QuestionKind::Unsure,
    QuestionKind::Bounce,
    QuestionKind::Approve,
    QuestionKind::DraftGone,
    QuestionKind::Uncertain,
    QuestionKind::Refused,
    QuestionKind::WhichPaid,
    QuestionKind::Promise,
    QuestionKind::CheckBank,
    QuestionKind::Handover,
    QuestionKind::Call,
    QuestionKind::Letter,
    QuestionKind::Task,
    QuestionKind::Credit,
    QuestionKind::Iban,
    QuestionKind::Payment,
    QuestionKind::Returned,
    QuestionKind::Lapses,
    QuestionKind::Lapsed,
    QuestionKind::NoRate,
    QuestionKind::Unverified,
    QuestionKind::Proposal,
];

pub const STATUSES: [Status; 8] = [
    Status::Open,
    Status::Paid,
    Status::WrittenOff,
    Status::Collections,
    Status::NeverDun(NeverDun::DirectDebit),
    Status::NeverDun(NeverDun::PaidByCard),
    Status::NeverDun(NeverDun::AlreadyPaid),
    Status::NeverDun(NeverDun::ZeroTotal),
];

pub const ANSWERS: [Answer; 9] = Answer::ALL;

/// Everything that can have happened.
pub fn happened() -> Vec<Happened> {
    let mut all = vec![
        Happened::Enrolled,
        Happened::Contact,
        Happened::Called,
        Happened::Bounced,
        Happened::PromiseBroken,
    ];
    all.extend([Happened::Resumed, Happened::PartPaid(eur("500"))]);
    all.extend([Happened::Received(eur("500")), Happened::Reversed(eur("500"))]);
    all.extend(Level::ALL.into_iter().flat_map(|level| {
        [Happened::Notice(level), Happened::Posted(level), Happened::Done(level), Happened::Skipped(level)]
    }));
    all.extend(Intent::ALL.map(Happened::Reply));
    all.extend(HOLDS.map(Happened::Held));
    all.extend(STATUSES.map(Happened::Closed));
    all
}

/// An account in the middle of things: one reply waits, one promise runs, something is paid.
pub fn busy_account() -> Account {
    let mut account = account(Language::De);
    let promised = &mut account.invoices[1];
    promised.promise = Some(Promise {
        day: Some([date(2026, 3, 18), date(2026, 3, 20)]),
        amount: Some(eur("6000")),
        made: date(2026, 3, 11),
        message: Some(7),
        broken: false,
    });
    promised.holds = vec![Hold {
        kind: HoldKind::Promise,
        since: date(2026, 3, 11),
        until: Some(date(2026, 3, 25)),
        message: Some(7),
    }];
    account.invoices[0].done = Some(Level::Reminder);
    account.invoices[0].done_on = Some(date(2026, 3, 4));
    account.invoices[0].holds =
        vec![Hold { kind: HoldKind::Dispute, since: date(2026, 3, 12), until: None, message: Some(9) }];
    let mut old = invoice("RE-2026-0012", date(2026, 1, 5), date(2026, 2, 4), "310.00", "310.00");
    old.status = Status::Paid;
    old.closed_on = Some(date(2026, 2, 3));
    account.invoices.insert(0, old);
    account.questions = vec![Question {
        kind: QuestionKind::Reply,
        invoice: Some("RE-2026-0041".into()),
        message: Some(9),
        since: date(2026, 3, 12),
        intent: Some(Intent::Dispute),
        detail: String::new(),
        payment: None,
        proposed: Vec::new(),
    }];
    account.history = [
        (date(2026, 2, 1), Happened::Enrolled),
        (date(2026, 3, 4), Happened::Notice(Level::Reminder)),
        (date(2026, 3, 9), Happened::PartPaid(eur("500"))),
        (date(2026, 3, 12), Happened::Reply(Intent::Dispute)),
        (date(2026, 3, 12), Happened::Held(HoldKind::Dispute)),
    ]
    .map(|(on, what)| Entry { on, what, invoices: vec!["RE-2026-0041".into()] })
    .into();
    account
}

/// The account with an invoice whose paper states nothing clearly; all of it is proposed.
pub fn unsure(mut account: Account) -> Account {
    let proposed = [
        Fact::Number("RE-77".into()),
        Fact::Issued(date(2026, 3, 1)),
        Fact::Due(date(2026, 3, 31)),
        Fact::Amount(eur("77")),
    ];
    account.questions = vec![Question {
        kind: QuestionKind::Unsure,
        invoice: Some("?7".into()),
        message: None,
        since: date(2026, 3, 2),
        intent: None,
        detail: "number: RE-77 or 4711 in the PDF; due: 2026-03-31 or 2026-04-10 in the PDF".into(),
        payment: None,
        proposed: proposed.map(|fact| Proposal { fact, look: String::new(), times: 0 }).into(),
    }];
    account
}

/// An account that has been written to thrice, has once promised, and is silent since; one invoice is not yet due.
pub fn silent_account() -> Account {
    let mut account = account(Language::Pl);
    for invoice in &mut account.invoices[..2] {
        (invoice.done, invoice.done_on) = (Some(Level::SecondNotice), Some(date(2026, 3, 23)));
    }
    account.last_notice = Some(date(2026, 3, 23));
    account.questions = vec![Question {
        kind: QuestionKind::Call,
        invoice: None,
        message: None,
        since: date(2026, 3, 30),
        intent: None,
        detail: String::new(),
        payment: None,
        proposed: Vec::new(),
    }];
    account.history = [
        (date(2026, 2, 1), Happened::Enrolled),
        (date(2026, 3, 2), Happened::Notice(Level::Reminder)),
        (date(2026, 3, 3), Happened::Reply(Intent::Acknowledgement)),
        (date(2026, 3, 12), Happened::Notice(Level::FirstNotice)),
        (date(2026, 3, 16), Happened::Received(eur("500"))),
        (date(2026, 3, 23), Happened::Notice(Level::SecondNotice)),
    ]
    .map(|(on, what)| Entry { on, what, invoices: vec!["RE-2026-0041".into()] })
    .into();
    account
}
