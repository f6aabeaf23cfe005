//! The letters read back by another parser.

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;
use mail_parser::{MessageParser, MimeHeaders};

use super::cases;

/// A notice with attachments, as the tests below want it.
fn notice(change: impl FnOnce(&mut Account, &mut NoticeCase)) -> Letter {
    let mut account = cases::account(Language::De);
    let mut case = NoticeCase {
        from: account.invoices[0].origin.from.clone(),
        to: account.invoices[0].origin.to.clone(),
        cc: Vec::new(),
        enclosures: Vec::new(),
        automatic: false,
    };
    change(&mut account, &mut case);
    Letters::parse(&[])
        .unwrap()
        .notice(&NoticeView {
            creditor: &cases::creditor(Language::De),
            account: &account,
            notice: &cases::notice(Level::FirstNotice, true),
            key: "k3y",
            date: &cases::noon(date(2026, 3, 13)),
            from: &case.from,
            to: &case.to,
            cc: &case.cc,
            deadline: Some(date(2026, 3, 23)),
            next: Some(Level::FinalNotice),
            known_since: None,
            enclosures: &case.enclosures,
            post: None,
            mark_automatic: case.automatic,
        })
        .unwrap()
}

struct NoticeCase {
    from: Address,
    to: Vec<Address>,
    cc: Vec<Address>,
    enclosures: Vec<Enclosure<'static>>,
    automatic: bool,
}

#[test]
fn headers_keep_the_thread_and_the_key() {
    let letter = notice(|_, case| case.cc = vec![Address::bare("chef@kunde.test")]);
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    assert_eq!(letter.message_id, "dm-k3y@firma.test");
    assert_eq!(mail.message_id(), Some("dm-k3y@firma.test"));
    assert_eq!(mail.in_reply_to().as_text(), Some("re-2026-0041@firma.test"));
    let references: Vec<_> =
        mail.references().as_text_list().unwrap().iter().map(|id| id.to_string()).collect();
    assert_eq!(references, ["offer-7@firma.test", "re-2026-0041@firma.test", "dm-k3y@firma.test"]);
    assert_eq!(mail.subject(), Some("Re: Rechnung RE-2026-0041 für März"));
    assert_eq!(mail.header("X-Dunmail-Key").and_then(|h| h.as_text()), Some("k3y"));
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Muster GmbH, Buchhaltung"), Some("billing@firma.test")));
    assert_eq!(mail.reply_to().unwrap().first().unwrap().address(), Some("billing@firma.test"));
    let to = mail.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some("Łódzka Spółka"), Some("ksiegowosc@kunde.test")));
    assert_eq!(mail.cc().unwrap().first().unwrap().address(), Some("chef@kunde.test"));
    assert_eq!(mail.date().unwrap().to_rfc3339(), "2026-03-13T09:05:00+01:00");
    assert!(mail.header("Auto-Submitted").is_none());
}

#[test]
fn automatic_notices_say_so_only_when_asked() {
    let letter = notice(|_, case| case.automatic = true);
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    assert_eq!(mail.header("Auto-Submitted").and_then(|h| h.as_text()), Some("auto-generated"));
}

#[test]
fn text_html_and_enclosures_come_back_whole() {
    let pdf: Vec<u8> = (0..=255).cycle().take(4000).collect();
    let pdf: &'static [u8] = Box::leak(pdf.into_boxed_slice());
    let original = b"From: a@firma.test\nSubject: RE-1\n\nFrom here\n.\n--=_dm_fake\n";
    let letter = notice(|_, case| {
        case.enclosures = vec![
            Enclosure::File { name: "Rechnung März „1“.pdf", media_type: "application/pdf", bytes: pdf },
            Enclosure::File { name: "../../etc/passwd", media_type: "message/rfc822", bytes: b"x" },
            Enclosure::Mail { bytes: original },
            Enclosure::Mail { bytes: "Subject: ä\r\n\r\nü".as_bytes() },
        ];
    });
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    assert_eq!(mail.text_body_count(), 1);
    assert_eq!(mail.html_body_count(), 1);
    assert!(mail.body_text(0).unwrap().contains("Offen insgesamt: 13.494,70 EUR"));
    let html = mail.body_html(0).unwrap();
    assert!(html.contains("13.494,70&nbsp;EUR") && html.contains("Bitte zahlen Sie bis zum 23.03.2026."));
    assert!(html.contains(r#"href="https://pay.firma.test/i?c=1&amp;x=2""#), "{html}");
    assert!(!html.contains("src=") && !html.contains("url("), "no remote content");

    let files: Vec<_> = mail.attachments().collect();
    assert_eq!(files.len(), 4);
    assert_eq!(files[0].attachment_name(), Some("Rechnung März „1“.pdf"));
    assert_eq!(files[0].contents(), pdf);
    assert_eq!(files[1].attachment_name(), Some("_.._etc_passwd"));
    assert_eq!(files[1].content_type().unwrap().subtype(), Some("octet-stream"));
    let inner = files[2].message().expect("message/rfc822");
    assert_eq!(inner.subject(), Some("RE-1"));
    // 8-bit mail cannot be a message/rfc822 in a 7-bit mail; it goes as a file, bytes untouched.
    assert_eq!(files[3].contents(), "Subject: ä\r\n\r\nü".as_bytes());
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    assert_eq!(notice(|_, _| {}), notice(|_, _| {}));
}

#[test]
fn without_an_origin_the_level_names_the_subject() {
    let letter = notice(|account, _| {
        for invoice in &mut account.invoices {
            invoice.origin.message_id = None;
        }
    });
    assert_eq!(letter.subject, "1. Mahnung: Rechnungen RE-2026-0041 und RE-2026-0047");
    let mail = MessageParser::default().parse(&letter.bytes).unwrap();
    assert!(mail.in_reply_to().as_text().is_none());
}

#[test]
fn subjects_collect_no_prefixes() {
    let letter = notice(|account, _| account.invoices[0].origin.subject = "AW: Re: WG: Rechnung".into());
    assert_eq!(letter.subject, "Re: WG: Rechnung");
}

#[test]
fn the_iban_of_the_invoice_is_shown_if_it_is_the_creditors() {
    let text = |iban: Option<&str>| {
        let letter = notice(|account, _| {
            for invoice in &mut account.invoices {
                invoice.iban = iban.map(String::from);
            }
        });
        let mail = MessageParser::default().parse(&letter.bytes).unwrap();
        mail.body_text(0).unwrap().into_owned()
    };
    let (first, second) =
        ("IBAN: DE79 0000 0000 1234 5678 90\n", "IBAN: PL00 1090 1014 0000 0712 1981 2874\n");
    assert!(text(None).replace('\r', "").contains(first));
    assert!(text(Some("pl00 10901014 0000071219812874")).replace('\r', "").contains(second));
    assert!(text(Some("GB33BUKB20201555555555")).replace('\r', "").contains(first));
}

#[test]
fn an_international_domain_is_written_in_ascii_and_other_addresses_are_refused() {
    let letter = notice(|_, case| case.to = vec![Address::bare("info@müller.test")]);
    assert!(String::from_utf8(letter.bytes).unwrap().contains("info@xn--mller-kva.test"));
    let account = cases::account(Language::De);
    for (address, error) in [
        ("müller@firma.test", LetterError::Address("müller@firma.test".into())),
        ("a@b\r\nBcc: x@y.test", LetterError::Address("a@b Bcc: x@y.test".into())),
        ("a b@firma.test", LetterError::Address("a b@firma.test".into())),
        ("<a@firma.test>", LetterError::Address("<a@firma.test>".into())),
        ("firma.test", LetterError::Address("firma.test".into())),
        ("", LetterError::Address(String::new())),
    ] {
        let letters = Letters::parse(&[]).unwrap();
        let (from, to) = (account.invoices[0].origin.from.clone(), [Address::bare(address)]);
        let mut view = NoticeView {
            creditor: &cases::creditor(Language::De),
            account: &account,
            notice: &cases::notice(Level::Reminder, false),
            key: "k",
            date: &cases::noon(date(2026, 3, 13)),
            from: &from,
            to: &to,
            cc: &[],
            deadline: None,
            next: Some(Level::FinalNotice),
            known_since: None,
            enclosures: &[],
            post: None,
            mark_automatic: false,
        };
        assert_eq!(letters.notice(&view), Err(error), "{address}");
        view.to = &[];
        assert_eq!(letters.notice(&view), Err(LetterError::NoRecipient));
        view.to = std::slice::from_ref(&from);
        for key in ["", "k>\r\nBcc: x@y.test", "ü", &"k".repeat(65)] {
            view.key = key;
            assert!(matches!(letters.notice(&view), Err(LetterError::Key(_))), "{key}");
        }
    }
}

#[test]
fn a_notice_never_asks_for_what_is_not_owed() {
    let letters = Letters::parse(&[]).unwrap();
    let refuse = |change: &dyn Fn(&mut Account, &mut Notice)| {
        let mut account = cases::account(Language::De);
        let mut notice = cases::notice(Level::Reminder, true);
        change(&mut account, &mut notice);
        let letter = letters.notice(&NoticeView {
            creditor: &cases::creditor(Language::De),
            account: &account,
            notice: &notice,
            key: "k",
            date: &cases::noon(date(2026, 3, 13)),
            from: &Address::bare("billing@firma.test"),
            to: &[Address::bare("a@kunde.test")],
            cc: &[],
            deadline: None,
            next: Some(Level::FinalNotice),
            known_since: None,
            enclosures: &[],
            post: None,
            mark_automatic: false,
        });
        letter.expect_err("it was written")
    };
    let second = || LetterError::Invoice("RE-2026-0047".into());
    assert_eq!(refuse(&|_, notice| notice.dunned.clear()), LetterError::Empty);
    assert_eq!(refuse(&|account, _| account.invoices[1].paid = "12000".parse().unwrap()), second());
    assert_eq!(refuse(&|account, _| account.invoices[1].status = Status::WrittenOff), second());
    assert_eq!(refuse(&|account, _| account.invoices[1].amount = None), second());
    assert_eq!(refuse(&|account, _| account.invoices[1].due = None), second());
    assert_eq!(refuse(&|_, notice| notice.listed = vec!["X-1".into()]), LetterError::Invoice("X-1".into()));
}
