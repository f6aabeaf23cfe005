//! Every letter as it leaves, byte by byte.

use std::path::PathBuf;

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;

use super::cases;

/// The levels that are mails.
const LEVELS: [Level; 6] = [
    Level::Upcoming,
    Level::Reminder,
    Level::FirstNotice,
    Level::SecondNotice,
    Level::FinalNotice,
    Level::FormalDemand,
];

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/letters").join(name)
}

/// Compares a letter with its golden file, or writes that file.
fn check(name: &str, letter: &Letter) {
    let path = path(&format!("{name}.eml"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &letter.bytes).unwrap();
    }
    let golden = std::fs::read(&path).unwrap_or_default();
    assert!(
        golden == letter.bytes,
        "{} differs; look at it, then UPDATE=1 cargo test --test letters",
        path.display()
    );
}

fn write(level: Level, language: Language, several: bool) -> Letter {
    write_to(cases::account(language), &cases::creditor(language), level, several)
}

fn write_to(mut account: Account, creditor: &Creditor, level: Level, several: bool) -> Letter {
    let letters = Letters::parse(&[]).unwrap();
    if level > Level::Reminder {
        account.invoices[0].done = Some(Level::Reminder);
        account.invoices[0].done_on = Some(date(2026, 3, 4));
    }
    letters
        .notice(&NoticeView {
            creditor,
            account: &account,
            notice: &cases::notice(level, several),
            key: "k3y0abc",
            date: &cases::noon(date(2026, if level == Level::Upcoming { 2 } else { 3 }, 13)),
            from: &account.invoices[0].origin.from,
            to: &account.invoices[0].origin.to,
            cc: &[],
            deadline: (level >= Level::FirstNotice).then_some(date(2026, 3, 23)),
            next: Level::ALL.into_iter().find(|next| *next > level),
            known_since: None,
            enclosures: &[Enclosure::File {
                name: "Rechnung März.pdf",
                media_type: "application/pdf",
                bytes: b"%PDF-1.4 sample",
            }],
            post: None,
            mark_automatic: false,
        })
        .unwrap()
}

#[test]
fn notices() {
    for language in Language::ALL {
        for level in LEVELS {
            check(&format!("{language}-{level}"), &write(level, language, false));
            check(&format!("{language}-{level}-several"), &write(level, language, true));
        }
    }
}

/// What a final notice shows, and a formal demand asks for, beside the principal.
#[test]
fn claims() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let account = cases::account(language);
        for (level, demanded) in [(Level::FinalNotice, false), (Level::FormalDemand, true)] {
            let mut notice = cases::notice(level, true);
            notice.claims = cases::claims(demanded);
            // In the language of the law, whatever the letter's.
            notice.keeps_claim = demanded.then(|| "Met deze brief stuiten wij de verjaring.".to_string());
            let letter = letters.notice(&NoticeView {
                deadline: Some(date(2026, 8, 7)),
                next: None,
                ..cases::view(&cases::creditor(language), &account, &notice, &cases::noon(date(2026, 7, 31)))
            });
            check(&format!("{language}-{level}-claims"), &letter.unwrap());
        }
    }
}

/// The second and the third wording of the early levels.
#[test]
fn other_wordings() {
    for language in Language::ALL {
        for level in cases::EARLY {
            for had in [1, 2] {
                let account = cases::account_after(language, level, had);
                let letter = write_to(account, &cases::creditor(language), level, false);
                check(&format!("{language}-{level}-{}", had + 1), &letter);
            }
        }
    }
}

/// A code for banking apps and a creditor reference.
#[test]
fn codes() {
    for language in Language::ALL {
        let creditor = Creditor { qr: true, rf_reference: true, ..cases::creditor(language) };
        let letter = write_to(cases::account(language), &creditor, Level::Reminder, false);
        check(&format!("{language}-code"), &letter);
    }
}

fn bot() -> Address {
    Address { name: Some("dunmail".into()), address: "billing+dunmail@firma.test".into() }
}

#[test]
fn account_cards() {
    let letters = Letters::parse(&[]).unwrap();
    let account = cases::busy_account();
    let text = "Guten Tag,\n\nzwei der Lampen <b>fehlten</b> in der Lieferung. \
        Wir zahlen erst, wenn Sie nachliefern.\n\n> Gruß\nJ. Kowalska";
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
    let silent = QuotedReply {
        on: date(2026, 3, 13),
        text: "\n--\n",
        attachments: &["Lampe 1.jpg".into(), "Lampe\t2.jpg".into()],
        marked: None,
        rule: "",
        intent: Intent::Unclear,
        ..reply.clone()
    };
    for language in Language::ALL {
        let head = CardHead {
            message_id: "dm-card-a1b2@firma.test",
            date: &cases::noon(date(2026, 3, 13)),
            from: &bot(),
            to: &Address::bare("billing@firma.test"),
        };
        let letter = letters
            .card(&CardView {
                head,
                creditor: &cases::creditor(language),
                account: &account,
                folders: &cases::folders(),
                next: Some(NextStep {
                    on: date(2026, 3, 16),
                    level: Level::FirstNotice,
                    manner: Manner::Drafted,
                }),
                call: None,
                replies: &[reply.clone(), silent.clone()],
                by_hand: None,
                circle: &[],
                priority: None,
                habit: HabitView::default(),
                drafts: &[WaitingDraft {
                    kind: DraftKind::Answer(Answer::Dispute),
                    subject: "Re: Rechnung RE-2026-0041",
                }],
                letter: None,
            })
            .unwrap();
        check(&format!("{language}-card"), &letter);
    }
}

/// The card of a claim that lapses, and of one that may not be demanded any more.
#[test]
fn lapse_cards() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let mut account = cases::account(language);
        let since = date(2029, 10, 1);
        let question = |kind, at: usize, detail: &str| Question {
            kind,
            invoice: Some(account.invoices[at].number.clone()),
            message: None,
            since,
            intent: None,
            detail: detail.into(),
            payment: None,
            proposed: Vec::new(),
        };
        account.questions = vec![
            question(QuestionKind::Lapses, 0, "2029-12-31"),
            question(QuestionKind::Lapsed, 1, "2029-09-30"),
            question(QuestionKind::NoRate, 0, "2027-01-01"),
            question(QuestionKind::Unverified, 1, ""),
        ];
        let hold = Hold { kind: HoldKind::TimeBarred, since, until: None, message: None };
        account.invoices[1].holds = vec![hold];
        let letter = letters.card(&CardView {
            head: CardHead {
                message_id: "dm-card-l4p5@firma.test",
                date: &cases::noon(since),
                from: &bot(),
                to: &Address::bare("billing@firma.test"),
            },
            creditor: &cases::creditor(language),
            account: &account,
            folders: &cases::folders(),
            next: None,
            call: None,
            replies: &[],
            by_hand: None,
            circle: &[],
            priority: None,
            habit: HabitView::default(),
            drafts: &[],
            letter: None,
        });
        check(&format!("{language}-card-lapse"), &letter.unwrap());
    }
}

/// The card in Calls with its talk sheet: with a number known and without.
#[test]
fn call_cards() {
    let letters = Letters::parse(&[]).unwrap();
    let account = cases::silent_account();
    let step = |day| NextStep { on: day, level: Level::FinalNotice, manner: Manner::Drafted };
    for language in Language::ALL {
        for (name, contact, phone) in
            [("call", Some("Jan Kowalski"), Some("+48 42 000 00 00")), ("call-without-number", None, None)]
        {
            let letter = letters.card(&CardView {
                head: CardHead {
                    message_id: "dm-card-c4ll@firma.test",
                    date: &cases::noon(date(2026, 3, 30)),
                    from: &bot(),
                    to: &Address::bare("billing@firma.test"),
                },
                creditor: &cases::creditor(language),
                account: &account,
                folders: &cases::folders(),
                next: Some(step(date(2026, 4, 2))),
                call: Some(CallView {
                    contact,
                    phone,
                    latest: date(2026, 4, 20),
                    parts: 3,
                    then: Some(step(date(2026, 4, 7))),
                }),
                replies: &[],
                by_hand: None,
                circle: &[],
                priority: None,
                habit: HabitView::default(),
                drafts: &[],
                letter: None,
            });
            check(&format!("{language}-{name}"), &letter.unwrap());
        }
    }
}

#[test]
fn other_cards() {
    let letters = Letters::parse(&[]).unwrap();
    let account = cases::busy_account();
    let folders = cases::folders();
    for language in Language::ALL {
        let creditor = cases::creditor(language);
        let date_header = cases::noon(date(2026, 3, 13));
        let (bot, to) = (bot(), Address::bare("billing@firma.test"));
        let head = |message_id| CardHead { message_id, date: &date_header, from: &bot, to: &to };
        let suggestion = SuggestionView {
            head: head("dm-card-s1@firma.test"),
            creditor: &creditor,
            folders: &folders,
            debtor: &account.invoices[1].origin.to[0],
            invoices: &account.invoices[3..],
            questions: &[],
            proven: true,
        };
        check(&format!("{language}-suggestion"), &letters.suggestion(&suggestion).unwrap());
        let unproven = SuggestionView { proven: false, ..suggestion };
        check(&format!("{language}-suggestion-unproven"), &letters.suggestion(&unproven).unwrap());

        let from = Address { name: Some("Jan".into()), address: "jan.k@gmail.com".into() };
        let stray = StrayView {
            head: head("dm-card-s2@firma.test"),
            creditor: &creditor,
            folders: &folders,
            account: &account,
            invoices: &[&account.invoices[1]],
            reply: QuotedReply {
                from: &from,
                on: date(2026, 3, 13),
                text: "RE-2026-0041: zapłacę jutro.",
                attachments: &[],
                marked: Some(14..28),
                rule: "pl.promise.pay",
                intent: Intent::PromiseToPay,
            },
        };
        check(&format!("{language}-stray"), &letters.stray(&stray).unwrap());

        let trouble = Trouble::UnknownFate {
            to: "ksiegowosc@kunde.test",
            subject: "Re: Rechnung RE-2026-0041",
            level: Level::SecondNotice,
            on: date(2026, 3, 12),
        };
        let view = TroubleView {
            head: head("dm-card-t1@firma.test"),
            creditor: &creditor,
            folders: &folders,
            trouble,
        };
        check(&format!("{language}-trouble"), &letters.trouble(&view).unwrap());

        let today = TodayView {
            statements_old: Some(date(2026, 3, 5)),
            head: head("dm-card-today@firma.test"),
            creditor: &creditor,
            folders: &folders,
            mode: Mode::Auto,
            notices: &[TodayNotice { account: &account, level: Level::FirstNotice, manner: Manner::Sent }],
            questions: &[TodayQuestion {
                account: &account,
                kind: QuestionKind::Reply,
                intent: Some(Intent::Dispute),
            }],
            calls: &[
                TodayCall { account: &account, phone: Some("+48 42 000 00 00") },
                TodayCall { account: &account, phone: None },
            ],
            promises: &[TodayPromise { account: &account, day: date(2026, 3, 13), amount: None }],
            troubles: &[trouble, Trouble::Folder { folder: "Archiv/2019", why: "NO permission denied" }],
            held: true,
        };
        check(&format!("{language}-today"), &letters.today(&today).unwrap());
    }
}

#[test]
fn answers() {
    let letters = Letters::parse(&[]).unwrap();
    let account = cases::busy_account();
    let plan = [
        Instalment { on: date(2026, 4, 1), amount: cases::eur("471.54") },
        Instalment { on: date(2026, 5, 1), amount: cases::eur("471.53") },
        Instalment { on: date(2026, 6, 1), amount: cases::eur("471.53") },
    ];
    let document = [Enclosure::Mail { bytes: b"Subject: RE-2026-0041\n\nOur invoice.\n" }];
    for language in Language::ALL {
        for answer in cases::ANSWERS {
            let says = match answer {
                Answer::Plan => Says::Plan(&plan),
                Answer::Document => Says::Document,
                Answer::Dispute => Says::Dispute,
                Answer::Extension => Says::Extension(Some(date(2026, 4, 2))),
                Answer::Hardship => Says::Hardship,
                Answer::Drift => Says::Drift,
                Answer::Content => Says::Content,
                Answer::Meeting => Says::Meeting(date(2026, 3, 24)),
                Answer::Thanks => Says::Thanks,
            };
            let letter = letters
                .answer(&AnswerView {
                    creditor: &cases::creditor(language),
                    language,
                    key: "answ3r",
                    date: &cases::noon(date(2026, 3, 13)),
                    from: &account.invoices[1].origin.from,
                    to: &account.invoices[1].origin.to,
                    cc: &[],
                    first_name: None,
                    thread: Thread {
                        subject: "AW: Re: Rechnung RE-2026-0041",
                        message_id: Some("r1@kunde.test"),
                        references: &["re-2026-0041@firma.test".into(), "dm-k3y@firma.test".into()],
                    },
                    invoices: &[&account.invoices[1]],
                    says,
                    enclosures: if answer == Answer::Document { &document } else { &[] },
                })
                .unwrap();
            let name = serde_json::to_value(answer).unwrap();
            check(&format!("{language}-answer-{}", name.as_str().unwrap()), &letter);
        }
    }
}

/// Every tone once: how it greets, asks and warns.
#[test]
fn tones() {
    let letters = Letters::parse(&[]).unwrap();
    let tone = |register, country| Tone { register, variety: Variety::of(country) };
    for (name, language, tone) in [
        ("de-du", Language::De, tone(Register::Familiar, "DE")),
        ("de-at", Language::De, tone(Register::Formal, "AT")),
        ("de-ch", Language::De, tone(Register::Formal, "CH")),
        ("de-ch-du", Language::De, tone(Register::Familiar, "CH")),
        ("pl-ty", Language::Pl, tone(Register::Familiar, "PL")),
        ("pl-pan", Language::Pl, tone(Register::Pan, "PL")),
        ("pl-pani", Language::Pl, tone(Register::Pani, "PL")),
        ("nl-je", Language::Nl, tone(Register::Familiar, "NL")),
        ("en-first_names", Language::En, tone(Register::Familiar, "GB")),
    ] {
        let mut account = cases::account(language);
        account.contact = Some("Erika Kunde".into());
        for level in [Level::Reminder, Level::FormalDemand] {
            let letter = letters.toned(tone).notice(&cases::view(
                &cases::creditor(language),
                &account,
                &cases::notice(level, true),
                &cases::noon(date(2026, 3, 13)),
            ));
            check(&format!("{name}-{level}"), &letter.unwrap());
        }
    }
}

/// What a consumer must be told before costs may be claimed.
#[test]
fn prescribed() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let account = cases::account(language);
        for (name, telling, channel, numbers) in [
            ("fourteen-days", Telling::FourteenDays, Channel::Mail, 1),
            ("fourteen-days-several", Telling::FourteenDays, Channel::Mail, 2),
            ("free-reminder", Telling::FreeReminder, Channel::Mail, 1),
            ("free-reminder-post", Telling::FreeReminder, Channel::Letter, 2),
        ] {
            let level = if telling == Telling::FourteenDays { Level::FirstNotice } else { Level::Reminder };
            let mut notice = cases::notice(level, numbers > 1);
            notice.channel = channel;
            notice.prescribed = Some(Box::new(cases::prescribed(telling, &notice)));
            let letter = letters.notice(&NoticeView {
                deadline: Some(date(2026, 3, 30)),
                next: None,
                ..cases::view(&cases::creditor(language), &account, &notice, &cases::noon(date(2026, 3, 13)))
            });
            check(&format!("{language}-{name}"), &letter.unwrap());
        }
    }
}
