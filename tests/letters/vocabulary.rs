//! Every variant has its words in every language, and every figure of a view is in the text.

use std::collections::BTreeSet;

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;
use mail_parser::MessageParser;

use super::cases;

/// What stands where a word or a value is missing.
const MISSING: &str = "⟦?⟧";

/// The plain text of a letter, on one line, and its HTML.
fn read(letter: &Letter) -> (String, String) {
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    let text = mail.body_text(0).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let html = mail.body_html(0).map(|html| html.into_owned()).unwrap_or_default();
    assert!(
        !text.contains(MISSING) && !html.contains(MISSING) && !letter.subject.contains(MISSING),
        "{text}"
    );
    (text, html)
}

/// A card of an account with everything else at rest.
fn card(letters: &Letters, language: Language, account: &Account, next: Option<NextStep>) -> Letter {
    let reply = QuotedReply {
        from: &Address::bare("a@kunde.test"),
        on: date(2026, 3, 1),
        text: "Text",
        attachments: &[],
        marked: None,
        rule: "",
        intent: Intent::Unclear,
    };
    let kinds = cases::ANSWERS.map(DraftKind::Answer).into_iter().chain(Level::ALL.map(DraftKind::Notice));
    let drafts: Vec<_> = kinds.map(|kind| WaitingDraft { kind, subject: "Re: x" }).collect();
    let (from, to) = (Address::bare("bot@firma.test"), Address::bare("billing@firma.test"));
    letters
        .card(&CardView {
            head: CardHead {
                message_id: "dm-card-1@firma.test",
                date: &cases::noon(date(2026, 3, 13)),
                from: &from,
                to: &to,
            },
            creditor: &cases::creditor(language),
            account,
            folders: &cases::folders(),
            next,
            call: None,
            replies: &[reply],
            by_hand: None,
            circle: &[],
            priority: None,
            habit: HabitView::default(),
            drafts: &drafts,
            letter: None,
        })
        .unwrap()
}

#[test]
fn no_variant_is_without_words_in_any_language() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let mut texts = BTreeSet::new();
        let mut fresh = |letter: &Letter| {
            let (text, _) = read(letter);
            assert!(texts.insert(text.clone()), "two variants read the same: {text}");
        };
        let base = Account::new("a@kunde.test".into(), Language::De);
        for what in cases::happened() {
            let mut account = base.clone();
            account.history = vec![Entry { on: date(2026, 3, 1), what, invoices: Vec::new() }];
            fresh(&card(&letters, language, &account, None));
        }
        for kind in cases::HOLDS {
            for until in [None, Some(date(2026, 4, 1))] {
                let mut account = cases::account(Language::De);
                account.holds = vec![Hold { kind, since: date(2026, 3, 1), until, message: None }];
                fresh(&card(&letters, language, &account, None));
            }
        }
        for kind in cases::QUESTIONS {
            for (intent, detail) in
                [(None, ""), (Some(Intent::Legal), "due"), (None, "amount"), (None, "number")]
            {
                let mut account = base.clone();
                let since = date(2026, 3, 1);
                account.questions = vec![Question {
                    kind,
                    invoice: None,
                    message: None,
                    since,
                    intent,
                    detail: detail.into(),
                    payment: None,
                    proposed: Vec::new(),
                }];
                fresh(&card(&letters, language, &account, None));
            }
        }
        for (name, said) in [(None, ""), (Some("Kunde"), ""), (None, "Rechnung"), (Some("Kunde"), "Rechnung")]
        {
            let mut account = base.clone();
            let on = date(2026, 3, 1);
            let payment = dunmail::dunning::Payment {
                entry: "e".into(),
                message: 1,
                on,
                amount: cases::eur("500"),
                name: name.map(String::from),
                words: said.into(),
                invoices: vec!["RE-1".into(), "RE-2".into()],
                iban: None,
                settles: Vec::new(),
                surplus: None,
                takes_back: None,
                evidence: Vec::new(),
            };
            account.questions = vec![Question {
                kind: QuestionKind::Payment,
                invoice: None,
                message: None,
                since: on,
                intent: None,
                detail: String::new(),
                payment: Some(payment),
                proposed: Vec::new(),
            }];
            let letter = card(&letters, language, &account, None);
            let (text, _) = read(&letter);
            assert!(text.contains("500") && text.contains("RE-1, RE-2") && text.contains(said), "{text}");
            fresh(&letter);
        }
        let letter = card(&letters, language, &cases::unsure(base.clone()), None);
        let (text, _) = read(&letter);
        let proposed = ["RE-77", "2026", "31", "77", "4711"];
        assert!(proposed.iter().all(|said| text.contains(said)) && !text.contains("in the PDF"), "{text}");
        fresh(&letter);
        for intent in Intent::ALL {
            let mut account = base.clone();
            account.questions = vec![Question {
                kind: QuestionKind::Reply,
                invoice: None,
                message: None,
                since: date(2026, 3, 2),
                intent: Some(intent),
                detail: String::new(),
                payment: None,
                proposed: Vec::new(),
            }];
            fresh(&card(&letters, language, &account, None));
        }
        for status in cases::STATUSES {
            let mut account = base.clone();
            account.invoices = vec![cases::invoice("R1", date(2026, 1, 1), date(2026, 2, 1), "1", "0")];
            account.invoices[0].status = status;
            fresh(&card(&letters, language, &account, None));
        }
        for level in Level::ALL {
            for manner in Manner::ALL {
                for on in [date(2026, 3, 13), date(2026, 3, 14)] {
                    fresh(&card(&letters, language, &base, Some(NextStep { on, level, manner })));
                }
            }
        }
        for (day, amount, broken) in
            [(None, None, false), (Some([date(2026, 3, 1); 2]), Some(cases::eur("5")), true)]
        {
            let mut account = cases::account(Language::De);
            account.invoices[0].promise =
                Some(Promise { day, amount, made: date(2026, 2, 1), message: None, broken });
            account.invoices[0].due = None;
            account.broken_promises = 2;
            account.open_credit = vec![Credit {
                number: "GS-1".into(),
                amount: cases::eur("9.99"),
                on: date(2026, 2, 2),
                entry: None,
            }];
            fresh(&card(&letters, language, &account, None));
        }
    }
}

#[test]
fn every_trouble_and_every_day_has_words() {
    let letters = Letters::parse(&[]).unwrap();
    let (from, to) = (Address::bare("bot@firma.test"), Address::bare("billing@firma.test"));
    let noon = cases::noon(date(2026, 3, 13));
    let head = CardHead { message_id: "dm-card-1@firma.test", date: &noon, from: &from, to: &to };
    let folders = cases::folders();
    let troubles = [
        Trouble::Unreadable { folder: "F1", from: "a@b.test", subject: "S1", why: "W1" },
        Trouble::TooLarge { folder: "F2", from: "a@b.test", subject: "S2", bytes: 26 << 20 },
        Trouble::Folder { folder: "F3", why: "W3" },
        Trouble::UnknownFate { to: "c@d.test", subject: "S4", level: Level::Reminder, on: date(2026, 3, 12) },
        Trouble::Statement { name: "N5", why: "W5" },
        Trouble::Connection { server: "imap.test", why: "W6" },
        Trouble::Other { title: "T7", why: "W7" },
    ];
    for language in Language::ALL {
        let creditor = cases::creditor(language);
        for trouble in troubles {
            let view = TroubleView { head, creditor: &creditor, folders: &folders, trouble };
            read(&letters.trouble(&view).unwrap());
        }
        let account = cases::busy_account();
        for (mode, held, full) in
            [(Mode::Observe, true, true), (Mode::Draft, false, true), (Mode::Auto, false, false)]
        {
            let notices =
                Manner::ALL.map(|manner| TodayNotice { account: &account, level: Level::Reminder, manner });
            let kinds = cases::QUESTIONS.map(|kind| TodayQuestion { account: &account, kind, intent: None });
            let promises =
                [TodayPromise { account: &account, day: date(2026, 3, 13), amount: Some(cases::eur("7")) }];
            let view = TodayView {
                statements_old: None,
                head,
                creditor: &creditor,
                folders: &folders,
                mode,
                notices: if full { &notices } else { &[] },
                questions: if full { &kinds } else { &[] },
                calls: &[],
                promises: if full { &promises } else { &[] },
                troubles: if full { &troubles } else { &[] },
                held,
            };
            read(&letters.today(&view).unwrap());
        }
        let view = SuggestionView {
            head,
            creditor: &creditor,
            folders: &folders,
            debtor: &Address::bare("c@d.test"),
            invoices: &account.invoices,
            questions: &account.questions,
            proven: true,
        };
        read(&letters.suggestion(&view).unwrap());
        read(&letters.suggestion(&SuggestionView { proven: false, ..view }).unwrap());
    }
}

#[test]
fn every_figure_of_a_notice_is_in_its_text_and_in_its_html() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let levels = Level::ALL.into_iter().filter(|level| *level != Level::Handover);
        let wordings = levels.flat_map(|level| (0..3).map(move |had| (level, had)));
        for (level, had) in wordings.filter(|(level, had)| *had == 0 || cases::EARLY.contains(level)) {
            let account = cases::account_after(language, level, had);
            let letter = letters
                .notice(&NoticeView {
                    key: "k",
                    ..cases::view(
                        &cases::creditor(language),
                        &account,
                        &cases::notice(level, true),
                        &cases::noon(date(2026, 3, 13)),
                    )
                })
                .unwrap();
            let (text, html) = read(&letter);
            let html = html.replace("&nbsp;", " ");
            let html = html.replace("<span class=\"whole\">", "").replace("</span>", "");
            let day = |d| format::date(d, language);
            let money = |value| format::amount(cases::eur(value), language);
            let mut figures: Vec<String> = account.open_invoices().map(|i| i.number.clone()).collect();
            figures.extend([date(2026, 3, 1), date(2026, 3, 8), date(2026, 4, 1), date(2026, 2, 1)].map(day));
            figures
                .extend(["1914.60", "500", "1414.60", "12000", "80.10", "13494.70", "13414.60"].map(money));
            figures.extend([format::iban("DE79000000001234567890"), "MUSTDEFFXXX".into()]);
            figures.push("RE-2026-0041, RE-2026-0047".into());
            if level > Level::Upcoming {
                figures.extend([day(date(2026, 3, 23)), day(date(2026, 3, 10)), day(date(2026, 3, 5))]);
            }
            for figure in figures {
                assert!(text.contains(&figure), "{language} {level}: {figure} is not in\n{text}");
                assert!(html.contains(&figure), "{language} {level}: {figure} is not in\n{html}");
            }
        }
    }
}

#[test]
fn a_subject_says_who_owes_what_since_when_and_why() {
    let letters = Letters::parse(&[]).unwrap();
    let mut account = Account::new("a@kunde.test".into(), Language::De);
    account.name = Some("Muster AG".into());
    account.invoices = vec![cases::invoice("R1", date(2026, 1, 1), date(2026, 3, 1), "1914.6", "0")];
    let mut check = |change: &dyn Fn(&mut Account), language, expected: &str| {
        change(&mut account);
        assert_eq!(card(&letters, language, &account, None).subject, expected);
    };
    check(&|_| {}, Language::De, "Muster AG: 1.914,60 EUR, 12 Tage überfällig");
    check(&|_| {}, Language::Pl, "Muster AG: 1 914,60 EUR, 12 dni po terminie");
    check(&|_| {}, Language::Nl, "Muster AG: € 1.914,60, 12 dagen te laat");
    check(&|_| {}, Language::En, "Muster AG: EUR 1,914.60, 12 days overdue");
    check(
        &|a| a.invoices[0].due = Some(date(2026, 3, 12)),
        Language::De,
        "Muster AG: 1.914,60 EUR, 1 Tag überfällig",
    );
    check(
        &|a| a.invoices[0].due = Some(date(2026, 3, 13)),
        Language::De,
        "Muster AG: 1.914,60 EUR, heute fällig",
    );
    check(
        &|a| a.invoices[0].due = Some(date(2026, 3, 20)),
        Language::De,
        "Muster AG: 1.914,60 EUR, fällig am 20.03.2026",
    );
    check(
        &|a| {
            let since = date(2026, 3, 1);
            a.holds = vec![Hold { kind: HoldKind::Insolvency, since, until: None, message: None }];
        },
        Language::De,
        "Muster AG: 1.914,60 EUR, fällig am 20.03.2026, Insolvenz",
    );
    check(
        &|a| a.invoices[0].amount = None,
        Language::De,
        "Muster AG: Betrag unbekannt, fällig am 20.03.2026, Insolvenz",
    );
    check(
        &|a| {
            a.holds.clear();
            a.invoices[0].status = Status::Paid;
        },
        Language::De,
        "Muster AG: bezahlt",
    );
}

/// What moving the card to Paid does depends on what is open and asked.
#[test]
fn the_paid_gesture_says_what_it_does_now() {
    let letters = Letters::parse(&[]).unwrap();
    let says = |account: &Account| read(&card(&letters, Language::En, account, None)).0;
    let mut account = cases::account(Language::De);
    let several = says(&account);
    assert!(several.contains("Mahnwesen/Bezahlt: dunmail then asks you which"), "{several}");
    account.questions = vec![Question {
        kind: QuestionKind::WhichPaid,
        invoice: None,
        message: None,
        since: date(2026, 3, 1),
        intent: None,
        detail: String::new(),
        payment: None,
        proposed: Vec::new(),
    }];
    let asked = says(&account);
    assert!(asked.contains("Mahnwesen/Bezahlt: Not this card"), "{asked}");
    account.questions.clear();
    account.invoices.truncate(1);
    let one = says(&account);
    assert!(one.contains("Mahnwesen/Bezahlt: Everything has been paid."), "{one}");
}

/// How urgent an account is, who reads along, what is waited for, and what is to be done by hand.
#[test]
fn what_a_card_says_beside_the_ladder_has_words() {
    let letters = Letters::parse(&[]).unwrap();
    let reasons = [
        PriorityReason::Amount,
        PriorityReason::Age(12),
        PriorityReason::Broken(2),
        PriorityReason::Slow(31),
        PriorityReason::Slower(6),
        PriorityReason::First,
        PriorityReason::Lapses(date(2026, 12, 31)),
    ];
    let parts: Vec<PriorityPart> =
        reasons.iter().map(|reason| PriorityPart { points: 11, reason: *reason }).collect();
    let priority = Priority { points: 77, parts };
    let circle = Role::ALL.map(|role| Joins {
        address: Address { name: Some("Karl Kunde".into()), address: "chef@kunde.test".into() },
        role,
        from: role.usual(),
    });
    let post = Post { name: "letter.pdf".into(), bytes: b"%PDF-1.7".into(), addressed: false };
    let habit = HabitView { pays_by: Some(6), minimum: Some("5.00".parse().unwrap()) };
    let (from, to) = (Address::bare("bot@firma.test"), Address::bare("billing@firma.test"));
    for language in Language::ALL {
        let account = cases::account(language);
        let mut seen = BTreeSet::new();
        for channel in [Channel::Letter, Channel::Task, Channel::Call] {
            let text = (channel != Channel::Call).then_some(("A subject", "A text\nof two lines"));
            let letter = letters.card(&CardView {
                head: CardHead {
                    message_id: "dm-card-1@firma.test",
                    date: &cases::noon(date(2026, 3, 13)),
                    from: &from,
                    to: &to,
                },
                creditor: &cases::creditor(language),
                account: &account,
                folders: &cases::folders(),
                next: None,
                call: (channel == Channel::Call).then_some(CallView {
                    contact: None,
                    phone: None,
                    latest: date(2026, 4, 1),
                    parts: 3,
                    then: None,
                }),
                replies: &[],
                drafts: &[],
                by_hand: Some(ByHandView { channel, level: Level::SecondNotice, text }),
                circle: &circle,
                priority: Some(&priority),
                habit,
                letter: (channel == Channel::Letter).then_some((Level::SecondNotice, &post)),
            });
            let letter = letter.unwrap();
            let attached = MessageParser::default().parse(&letter.bytes).unwrap().attachment_count();
            assert_eq!(attached, usize::from(channel == Channel::Letter));
            let (text, _) = read(&letter);
            assert!(text.contains("77") && text.contains("11"), "{text}");
            assert_eq!(text.matches("chef@kunde.test").count(), 4, "{text}");
            assert!(channel == Channel::Call || text.contains("of two lines"), "{text}");
            assert!(seen.insert(text));
        }
    }
}
