//! The pieces of the gallery.

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;

use super::{Piece, cases};

/// All of them, each with its name.
pub fn all() -> Vec<(String, Piece)> {
    let letters = Letters::parse(&[]).unwrap();
    let mut all = Vec::new();
    for language in Language::ALL {
        notices(&letters, language, &mut all);
        tones(&letters, language, &mut all);
        papers(&letters, language, &mut all);
        cards(&letters, language, &mut all);
        answers(&letters, language, &mut all);
    }
    all
}

const LEVELS: [Level; 6] = [
    Level::Upcoming,
    Level::Reminder,
    Level::FirstNotice,
    Level::SecondNotice,
    Level::FinalNotice,
    Level::FormalDemand,
];

fn creditor(language: Language, country: &str) -> Creditor {
    let (postal, imprint) = match country {
        "CH" => (["Musterstrasse 1", "8001 Zürich"], "Muster AG, Zürich, UID CHE-000.000.000"),
        "AT" => (["Musterstraße 1", "1010 Wien"], "Muster GmbH, Sitz Wien, FN 000000 a"),
        "PL" => (
            ["ul. Przykładowa 1", "00-950 Warszawa"],
            "Muster sp. z o.o., Warszawa, KRS 0000000000, NIP 0000000000",
        ),
        "NL" => (["Voorbeeldstraat 1", "1011 AB Amsterdam"], "Muster B.V., Amsterdam, KvK 00000000"),
        "GB" => {
            (["1 Sample Street", "London N1 1AA"], "Muster Ltd, registered in England and Wales 00000000")
        }
        _ => (
            ["Musterstraße 1", "10115 Berlin"],
            "Muster GmbH, Sitz Berlin, HRB 00000 B\nGeschäftsführung Erika Muster",
        ),
    };
    Creditor {
        qr: true,
        postal: postal.map(String::from).into(),
        imprint: Some(imprint.into()),
        country: country.into(),
        ..cases::creditor(language)
    }
}

/// A notice's view, of one invoice or several, with or without claims.
fn view<T>(creditor: &Creditor, account: &Account, notice: &Notice, made: impl FnOnce(NoticeView) -> T) -> T {
    let origin = &account.invoices[0].origin;
    let early = notice.level == Level::Upcoming;
    // What is claimed is reckoned up to the last day of July.
    let (day, deadline) = match notice.claims.is_empty() {
        true => (date(2026, if early { 2 } else { 3 }, 13), date(2026, 3, 23)),
        false => (date(2026, 7, 31), date(2026, 8, 10)),
    };
    made(NoticeView {
        creditor,
        account,
        notice,
        key: "gallery",
        date: &cases::noon(day),
        from: &origin.from,
        to: &origin.to,
        cc: &[],
        deadline: (notice.level >= Level::FirstNotice).then_some(deadline),
        next: LEVELS.into_iter().chain([Level::Handover]).find(|level| *level > notice.level),
        known_since: None,
        enclosures: &[Enclosure::File {
            name: "RE-2026-0041.pdf",
            media_type: "application/pdf",
            bytes: b"%PDF-1.4",
        }],
        post: None,
        mark_automatic: false,
    })
}

fn debtor(language: Language, level: Level, had: usize) -> Account {
    let mut account = cases::account_after(language, level, had);
    account.name = Some(
        ["Kunde & Söhne AG", "Łódzka Spółka sp. z o.o.", "Klant & Zonen B.V.", "Client & Sons Ltd"]
            [Language::ALL.iter().position(|l| *l == language).unwrap()]
        .into(),
    );
    if level > Level::Reminder {
        for invoice in account.invoices.iter_mut().take(2) {
            (invoice.done, invoice.done_on) = (Some(Level::Reminder), Some(date(2026, 3, 4)));
        }
    }
    account
}

fn notices(letters: &Letters, language: Language, all: &mut Vec<(String, Piece)>) {
    let creditor = creditor(language, "DE");
    for level in LEVELS {
        let wordings = if cases::EARLY.contains(&level) { 3 } else { 1 };
        for had in 0..wordings {
            let account = debtor(language, level, had);
            let mail =
                view(&creditor, &account, &cases::notice(level, false), |v| letters.notice(&v).unwrap());
            all.push((format!("{language}-{level}-{}", had + 1), Piece::Mail(mail.bytes)));
        }
        let account = debtor(language, level, 0);
        let mut notice = cases::notice(level, true);
        if level >= Level::FinalNotice {
            notice.claims = cases::claims(level == Level::FormalDemand);
        }
        let mail = view(&creditor, &account, &notice, |v| letters.notice(&v).unwrap());
        all.push((format!("{language}-{level}-several"), Piece::Mail(mail.bytes)));
    }
}

/// A reminder and a formal demand in the other tones of a language.
fn tones(letters: &Letters, language: Language, all: &mut Vec<(String, Piece)>) {
    let familiar = |country| Tone { register: Register::Familiar, ..Tone::formal(country) };
    let single = |register| Tone { register, ..Tone::default() };
    let tones = match language {
        Language::De => vec![
            ("du", "DE", familiar("DE")),
            ("at", "AT", Tone::formal("AT")),
            ("ch", "CH", Tone::formal("CH")),
            ("ch-du", "CH", familiar("CH")),
        ],
        Language::Pl => vec![
            ("ty", "PL", familiar("PL")),
            ("pan", "PL", single(Register::Pan)),
            ("pani", "PL", single(Register::Pani)),
        ],
        Language::Nl => vec![("je", "NL", familiar("NL"))],
        Language::En => vec![("first_names", "GB", familiar("GB"))],
    };
    for (name, country, tone) in tones {
        let creditor = creditor(language, country);
        for level in [Level::Reminder, Level::FormalDemand] {
            let account = Account { contact: Some("Erika Kunde".into()), ..debtor(language, level, 0) };
            let notice = cases::notice(level, false);
            let mail = view(&creditor, &account, &notice, |v| letters.toned(tone).notice(&v).unwrap());
            all.push((format!("{language}-tone-{name}-{level}"), Piece::Mail(mail.bytes)));
        }
    }
}

fn papers(letters: &Letters, language: Language, all: &mut Vec<(String, Piece)>) {
    let countries: &[&str] = match language {
        Language::De => &["DE", "AT", "CH"],
        Language::Pl => &["PL"],
        Language::Nl => &["NL"],
        Language::En => &["GB"],
    };
    for country in countries {
        let creditor = creditor(language, country);
        let postal = match *country {
            "PL" => ["ul. Długa 7", "90-001 Łódź"],
            "NL" => ["Lange Straat 7", "3511 AB Utrecht"],
            "GB" => ["7 Long Street", "Leeds LS1 1AA"],
            _ => ["Lange Straße 7", "20095 Hamburg"],
        };
        let postal = postal.map(String::from);
        let mut paper = |name: &str, level, several, management, consumer: bool| {
            let account = debtor(language, level, 0);
            let mut notice = cases::notice(level, several);
            if several {
                notice.claims = cases::claims(true);
            }
            notice.prescribed = consumer.then(|| Box::new(cases::prescribed(Telling::FourteenDays, &notice)));
            let post = view(&creditor, &account, &notice, |notice| {
                letters.toned(Tone::formal(country)).post(&PostView {
                    notice,
                    postal: &postal,
                    management,
                    law: Some(country),
                })
            });
            all.push((format!("{language}-post-{country}-{name}"), Piece::Paper(post.unwrap().bytes)));
        };
        paper("first_notice", Level::FirstNotice, false, None, false);
        paper("final_notice", Level::FinalNotice, false, None, false);
        paper("formal_demand", Level::FormalDemand, false, None, false);
        paper("formal_demand-several", Level::FormalDemand, true, None, false);
        paper("management", Level::FinalNotice, true, Some(""), false);
        if *country == "NL" {
            paper("consumer", Level::FormalDemand, false, None, true);
        }
    }
}

fn cards(letters: &Letters, language: Language, all: &mut Vec<(String, Piece)>) {
    let creditor = creditor(language, "DE");
    let bot = Address { name: Some("dunmail".into()), address: "billing+dunmail@firma.test".into() };
    let to = Address::bare("billing@firma.test");
    let (day, folders) = (cases::noon(date(2026, 3, 13)), cases::folders());
    let head = CardHead { message_id: "dm-card-gallery@firma.test", date: &day, from: &bot, to: &to };
    let mut put = |name: &str, letter: Result<Letter, LetterError>| {
        all.push((format!("{language}-card-{name}"), Piece::Mail(letter.unwrap().bytes)));
    };
    let account = cases::busy_account();
    let text = "Guten Tag,\n\nzwei der Lampen fehlten in der Lieferung. Wir zahlen erst, wenn Sie nachliefern.\n\nJ. Kowalska";
    let from = text.find("Wir zahlen").unwrap();
    let reply = QuotedReply {
        from: &account.invoices[1].origin.to[0],
        on: date(2026, 3, 12),
        text,
        attachments: &[],
        marked: Some(from..from + "Wir zahlen erst, wenn Sie nachliefern.".len()),
        rule: "de.dispute.withhold",
        intent: Intent::Dispute,
    };
    let joins = Joins {
        address: Address { name: Some("Karl Kunde".into()), address: "chef@kunde.test".into() },
        role: Role::Management,
        from: Role::Management.usual(),
    };
    let priority = Priority {
        points: 78,
        parts: vec![
            PriorityPart { points: 66, reason: PriorityReason::Amount },
            PriorityPart { points: 12, reason: PriorityReason::Age(12) },
        ],
    };
    let next = |on, level| NextStep { on, level, manner: Manner::Drafted };
    let card = CardView {
        head,
        creditor: &creditor,
        account: &account,
        folders: &folders,
        next: Some(next(date(2026, 3, 30), Level::Upcoming)),
        call: None,
        replies: std::slice::from_ref(&reply),
        drafts: &[WaitingDraft {
            kind: DraftKind::Answer(Answer::Dispute),
            subject: "Re: Rechnung RE-2026-0041",
        }],
        by_hand: None,
        circle: std::slice::from_ref(&joins),
        priority: Some(&priority),
        habit: HabitView { pays_by: Some(6), minimum: None },
        letter: None,
    };
    put("reply", letters.card(&card));
    let unsure = cases::unsure(account.clone());
    put("unsure", letters.card(&CardView { account: &unsure, replies: &[], drafts: &[], ..card }));
    // What was written to the silent one, and what is asked, takes until the end of the month.
    let silent = cases::silent_account();
    let later = cases::noon(date(2026, 3, 31));
    let aged = Priority {
        points: 96,
        parts: vec![
            PriorityPart { points: 66, reason: PriorityReason::Amount },
            PriorityPart { points: 30, reason: PriorityReason::Age(30) },
        ],
    };
    let card =
        CardView { head: CardHead { date: &later, ..head }, priority: Some(&aged), next: None, ..card };
    put(
        "call",
        letters.card(&CardView {
            account: &silent,
            replies: &[],
            drafts: &[],
            call: Some(CallView {
                contact: Some("Jan Kowalski"),
                phone: Some("+48 42 000 00 00"),
                latest: date(2026, 4, 20),
                parts: 3,
                then: Some(next(date(2026, 4, 7), Level::FinalNotice)),
            }),
            ..card
        }),
    );
    let mut asked = silent.clone();
    asked.questions[0].kind = QuestionKind::Approve;
    asked.questions[0].detail = "formal_demand".into();
    let post = Post { name: "RE-2026-0041.pdf".into(), bytes: b"%PDF-1.7".into(), addressed: false };
    put(
        "letter",
        letters.card(&CardView {
            account: &asked,
            replies: &[],
            drafts: &[WaitingDraft {
                kind: DraftKind::Notice(Level::FormalDemand),
                subject: "Re: RE-2026-0041",
            }],
            letter: Some((Level::FormalDemand, &post)),
            ..card
        }),
    );
    asked.questions[0].kind = QuestionKind::Handover;
    asked.questions[0].detail.clear();
    put(
        "handover",
        letters.card(&CardView { account: &asked, replies: &[], drafts: &[], next: None, ..card }),
    );
    let suggestion = SuggestionView {
        head,
        creditor: &creditor,
        folders: &folders,
        debtor: &account.invoices[1].origin.to[0],
        invoices: &account.invoices[3..],
        questions: &[],
        proven: true,
    };
    put("suggestion", letters.suggestion(&suggestion));
    let trouble = Trouble::UnknownFate {
        to: "ksiegowosc@kunde.test",
        subject: "Re: Rechnung RE-2026-0041",
        level: Level::SecondNotice,
        on: date(2026, 3, 12),
    };
    put("trouble", letters.trouble(&TroubleView { head, creditor: &creditor, folders: &folders, trouble }));
    let today = TodayView {
        statements_old: Some(date(2026, 3, 5)),
        head,
        creditor: &creditor,
        folders: &folders,
        mode: Mode::Auto,
        notices: &[TodayNotice { account: &account, level: Level::FirstNotice, manner: Manner::Drafted }],
        questions: &[TodayQuestion {
            account: &account,
            kind: QuestionKind::Reply,
            intent: Some(Intent::Dispute),
        }],
        calls: &[TodayCall { account: &account, phone: Some("+48 42 000 00 00") }],
        promises: &[TodayPromise { account: &account, day: date(2026, 3, 13), amount: None }],
        troubles: &[trouble],
        held: false,
    };
    put("today", letters.today(&today));
}

fn answers(letters: &Letters, language: Language, all: &mut Vec<(String, Piece)>) {
    let account = cases::busy_account();
    let plan = [("2026-04-01", "471.54"), ("2026-05-01", "471.53"), ("2026-06-01", "471.53")]
        .map(|(on, amount)| Instalment { on: on.parse().unwrap(), amount: cases::eur(amount) });
    for answer in cases::ANSWERS {
        let says = match answer {
            Answer::Plan => Says::Plan(&plan),
            Answer::Document => Says::Document,
            Answer::Dispute => Says::Dispute,
            Answer::Extension => Says::Extension(Some(date(2026, 4, 2))),
            Answer::Hardship => Says::Hardship,
            Answer::Drift => Says::Drift,
            Answer::Content => Says::Content,
            Answer::Meeting => Says::Meeting(date(2026, 4, 2)),
            Answer::Thanks => Says::Thanks,
        };
        let letter = letters.answer(&AnswerView {
            creditor: &creditor(language, "DE"),
            language,
            key: "gallery",
            date: &cases::noon(date(2026, 3, 13)),
            from: &account.invoices[1].origin.from,
            to: &account.invoices[1].origin.to,
            cc: &[],
            first_name: Some("Erika"),
            thread: Thread {
                subject: "AW: Rechnung RE-2026-0041",
                message_id: Some("r1@kunde.test"),
                references: &[],
            },
            invoices: &[&account.invoices[1]],
            says,
            enclosures: &[],
        });
        all.push((format!("{language}-answer-{}", answer.name()), Piece::Mail(letter.unwrap().bytes)));
    }
}
