//! What a customer reads depends on what it has read, on how long it has been one, and on how it can pay.

use std::collections::BTreeSet;

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;
use mail_parser::{MessageParser, MimeHeaders};

use super::cases;

/// A notice about the account's first invoice.
pub fn write(letters: &Letters, creditor: &Creditor, account: &Account, level: Level) -> Letter {
    write_about(letters, creditor, account, cases::notice(level, false), None)
}

fn write_about(
    letters: &Letters,
    creditor: &Creditor,
    account: &Account,
    notice: Notice,
    known_since: Option<jiff::civil::Date>,
) -> Letter {
    letters
        .notice(&NoticeView {
            key: "k3y",
            known_since,
            ..cases::view(creditor, account, &notice, &cases::noon(date(2026, 3, 13)))
        })
        .unwrap()
}

fn text(letter: &Letter) -> String {
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    mail.body_text(0).unwrap().replace('\r', "")
}

/// The paragraphs that a template writes: no table, no figures for the transfer, no signature.
fn paragraphs(letter: &Letter) -> BTreeSet<String> {
    let text = text(letter);
    let own = text.split("\n\n").filter(|p| !p.starts_with("- ") && !p.contains("IBAN:"));
    own.map(|p| p.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|p| p.len() > 30).collect()
}

#[test]
fn the_same_mail_is_not_read_twice() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let creditor =
            Creditor { payment_link: None, signature: Some("M".into()), ..cases::creditor(language) };
        for level in cases::EARLY {
            let written = [0, 1, 2, 3].map(|had| {
                let account = cases::account_after(language, level, had);
                paragraphs(&write(&letters, &creditor, &account, level))
            });
            for (a, b) in [(0, 1), (0, 2), (1, 2)] {
                let both: Vec<_> = written[a].intersection(&written[b]).collect();
                assert!(both.is_empty(), "{language} {level}: wordings {a} and {b} share {both:#?}");
            }
            assert_eq!(written[0], written[3], "{language} {level}: the fourth is the first again");
        }
    }
}

/// Other levels, and other invoices of the same notice, do not count.
#[test]
fn letters_are_counted_by_the_level_that_led_them() {
    let mut account = cases::account(Language::De);
    let sent = |level: Level, key: &str| Sent {
        level,
        on: date(2026, 3, 4),
        key: Some(key.into()),
        bounced: false,
        channel: Channel::Mail,
    };
    account.invoices[0].notices = vec![
        sent(Level::Upcoming, "upcoming/0/A:upcoming"),
        sent(Level::Reminder, "first_notice/0/B:first_notice/A:reminder"),
    ];
    account.invoices[1].notices = vec![sent(Level::FirstNotice, "first_notice/0/B:first_notice/A:reminder")];
    account.invoices[2].notices = vec![Sent { key: None, ..sent(Level::FirstNotice, "") }];
    let counts =
        [Level::Upcoming, Level::Reminder, Level::FirstNotice].map(|level| account.letters_of(level));
    assert_eq!(counts, [1, 0, 1]);
}

#[test]
fn the_opening_knows_the_customer_only_as_far_as_it_is_sure() {
    let letters = Letters::parse(&[]).unwrap();
    let opening = |account: &Account, known_since| {
        let notice = cases::notice(Level::Upcoming, false);
        let letter = write_about(&letters, &cases::creditor(Language::De), account, notice, known_since);
        text(&letter).split("\n\n").nth(2).unwrap().replace('\n', " ")
    };
    let mut account = cases::account(Language::De);
    let usual = opening(&account, None);
    assert!(usual.starts_with("vielen Dank für die gute Zusammenarbeit."), "{usual}");

    // Alone, but for all that is known it had others before.
    account.invoices.truncate(1);
    assert_eq!(opening(&account, Some(date(2026, 1, 1))), usual);
    let first = opening(&account, Some(date(2024, 1, 1)));
    assert!(first.starts_with("vielen Dank für Ihren ersten Auftrag."), "{first}");

    for n in 0..3 {
        let mut paid = cases::invoice(&format!("ALT-{n}"), date(2024, 1, 8), date(2024, 2, 8), "10.00", "0");
        paid.status = Status::Paid;
        account.invoices.push(paid);
    }
    let old = opening(&account, None);
    assert!(old.starts_with("wir arbeiten schon lange zusammen"), "{old}");
    account.invoices.pop();
    assert_eq!(opening(&account, None), usual);
}

/// What follows is said only where the ladder has it.
#[test]
fn only_a_consequence_that_comes_is_named() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        for had in 0..3 {
            let account = cases::account_after(language, Level::SecondNotice, had);
            let said = |next| {
                let letter = letters.notice(&NoticeView {
                    key: "k3y",
                    deadline: None,
                    next,
                    ..cases::view(
                        &cases::creditor(language),
                        &account,
                        &cases::notice(Level::SecondNotice, false),
                        &cases::noon(date(2026, 3, 13)),
                    )
                });
                text(&letter.unwrap()).split_whitespace().collect::<Vec<_>>().join(" ")
            };
            let texts =
                [None, Some(Level::FinalNotice), Some(Level::FormalDemand), Some(Level::Handover)].map(said);
            assert!(texts[1..].iter().all(|text| text.len() > texts[0].len()), "{texts:#?}");
            assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), 4, "{texts:#?}");
        }
    }
}

#[test]
fn the_code_travels_in_the_mail_and_is_named_for_those_who_do_not_see_it() {
    let letters = Letters::parse(&[]).unwrap();
    for language in Language::ALL {
        let account = cases::account(language);
        let creditor = Creditor { qr: true, ..cases::creditor(language) };
        let letter = write(&letters, &creditor, &account, Level::Reminder);
        let mail = MessageParser::default().parse(&letter.bytes).unwrap();
        let html = mail.body_html(0).unwrap();
        let source = html.split("src=\"cid:").nth(1).unwrap().split('"').next().unwrap();
        let picture = mail.attachments().find(|part| part.content_id() == Some(source)).unwrap();
        assert!(picture.contents().starts_with(b"\x89PNG\r\n\x1a\n"));
        let alt = html.split("alt=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(alt.contains("QR") || alt.contains("GiroCode"), "{alt}");
        assert_eq!(html.matches("src=").count(), 1);
        assert!(html.matches("http").count() == 1, "nothing but the payment page: {html}");
        // The plain text has the same figures as words.
        assert!(!text(&letter).contains("cid:") && text(&letter).contains("IBAN: DE79"));
        let off = write(&letters, &cases::creditor(language), &account, Level::Reminder);
        assert_eq!(MessageParser::default().parse(&off.bytes).unwrap().attachments().count(), 0);
    }
    // A frame of one's own may do without it; then it does not travel either.
    let frame = "<p>{{ title }}</p>{% for block in blocks %}{{ block.kind }} {% endfor %}";
    let letters = Letters::parse(&[("frame.html".into(), frame.into())]).unwrap();
    let creditor = Creditor { qr: true, ..cases::creditor(Language::De) };
    let letter = write(&letters, &creditor, &cases::account(Language::De), Level::Reminder);
    assert_eq!(MessageParser::default().parse(&letter.bytes).unwrap().attachments().count(), 0);
}

#[test]
fn a_creditor_reference_names_one_invoice() {
    let letters = Letters::parse(&[]).unwrap();
    let creditor = Creditor { rf_reference: true, ..cases::creditor(Language::De) };
    let account = cases::account(Language::De);
    let reference = creditor_reference("RE20260041").unwrap();
    let one = text(&write(&letters, &creditor, &account, Level::Reminder));
    assert!(one.contains(&format!("RF-Referenz (statt der Nummer): {}", format::iban(&reference))), "{one}");
    assert!(one.contains("Verwendungszweck: RE-2026-0041\n"), "{one}");
    let several = write_about(&letters, &creditor, &account, cases::notice(Level::FirstNotice, true), None);
    assert!(!text(&several).contains("RF-Referenz"));
}
