//! Whatever names, subjects and texts say: no header comes in, no line is too long, every line ends in CRLF.

use std::sync::LazyLock;

use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;
use mail_parser::MimeHeaders;
use proptest::prelude::*;

use super::cases;

static LETTERS: LazyLock<Letters> = LazyLock::new(|| Letters::parse(&[]).unwrap());

/// Checks the bytes of a mail; `fields` are the only header fields that may occur, each once.
fn sound(letter: &Letter, fields: &[&str]) {
    let bytes = &letter.bytes;
    assert!(bytes.is_ascii(), "8-bit");
    assert!(!bytes.contains(&0));
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "a bare CR");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "a bare LF");
    assert!(text.lines().all(|line| line.len() <= 998), "a long line");

    let head = text.split("\r\n\r\n").next().unwrap();
    let mut seen: Vec<&str> = Vec::new();
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split_once(':').unwrap_or_else(|| panic!("no field: {line}")).0;
        assert!(fields.contains(&name), "an injected field: {line}");
        assert!(!seen.contains(&name), "twice: {line}");
        seen.push(name);
    }
    assert!(head.bytes().all(|b| b == b'\r' || b == b'\n' || b == b'\t' || (32..127).contains(&b)));
    for line in head.split("\r\n") {
        assert!(!line.trim().is_empty(), "a header line of white space");
    }
}

const NOTICE: &[&str] = &[
    "From",
    "Reply-To",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "X-Dunmail-Key",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
];
const CARD: &[&str] = &[
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
];

/// Texts as an attacker writes them.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        Just("\r\nBcc: thief@evil.test\r\n".to_string()),
        Just("\n\nbody".to_string()),
        Just("\r".to_string()),
        Just("{{ creditor }}{% raw %}".to_string()),
        Just("{n} {name}".to_string()),
        Just("<script>alert(1)</script>\"'&".to_string()),
        Just("=?utf-8?Q?=0D=0ABcc:?=".to_string()),
        Just("\u{E001}".to_string()),
        Just("\n\u{E002}\n".to_string()),
        Just("\u{202E}gnp.exe\u{2028}\u{85}\u{A0}".to_string()),
        Just("x".repeat(1200)),
        Just("ł".repeat(700)),
        Just("a b ".repeat(300)),
        Just("\n.\nFrom me\n--=_dm_\n".to_string()),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn notices(texts in proptest::collection::vec(nasty(), 11), level in 0..6_usize, language in 0..4_usize) {
        let language = Language::ALL[language];
        let mut account = cases::account(language);
        let mut creditor = cases::creditor(language);
        account.name = Some(texts[0].clone());
        account.invoices[0].origin.subject = texts[1].clone();
        account.invoices[0].origin.message_id = Some(texts[2].clone());
        account.invoices[0].origin.references = vec![texts[3].clone(), "fine@firma.test".into()];
        account.invoices[0].number = format!("R{}", texts[4]);
        creditor.name = texts[5].clone();
        creditor.signature = Some(texts[6].clone());
        creditor.phone = Some(texts[7].clone());
        creditor.payment_link = Some(format!("https://{}", texts[8]));
        creditor.bic = Some(texts[9].clone());
        creditor.ibans = vec![texts[10].clone()];
        if level % 2 == 0 {
            creditor.ibans = vec!["DE79000000001234567890".into()];
            (creditor.qr, creditor.rf_reference) = (true, true);
        }
        let mut notice = cases::notice(Level::ALL[level], true);
        notice.dunned[0].0 = account.invoices[0].number.clone();
        let named = Address { name: Some(texts[0].clone()), address: "a@b.test".into() };
        let letter = LETTERS.notice(&NoticeView {
            creditor: &creditor,
            account: &account,
            notice: &notice,
            key: "k3y",
            date: &cases::noon(date(2026, 3, 13)),
            from: &named,
            to: &[named.clone(), named.clone()],
            cc: std::slice::from_ref(&named),
            deadline: None,
            next: Some(Level::FinalNotice),
            known_since: None,
            enclosures: &[
                Enclosure::File { name: &texts[1], media_type: &texts[2], bytes: texts[3].as_bytes() },
                Enclosure::Mail { bytes: texts[4].as_bytes() },
            ],
            post: None,
            mark_automatic: false,
        }).unwrap();
        sound(&letter, NOTICE);
        let mail = mail_parser::MessageParser::default().parse(&letter.bytes).unwrap();
        prop_assert_eq!(mail.to().unwrap().iter().count(), 2);
        prop_assert_eq!(mail.attachments().filter(|part| part.content_id().is_none()).count(), 2);
        let html = mail.body_html(0).unwrap();
        prop_assert!(!html.contains("<script"));
        prop_assert_eq!(html.matches("<table").count(), 1);
    }

    #[test]
    fn cards(texts in proptest::collection::vec(nasty(), 8), from in 0..3000_usize, to in 0..3000_usize) {
        let mut account = cases::busy_account();
        account.name = Some(texts[0].clone());
        account.questions[0].detail = texts[1].clone();
        account.invoices[1].number = texts[2].clone();
        let sender = Address { name: Some(texts[3].clone()), address: texts[4].clone() };
        let reply = QuotedReply {
            from: &sender,
            on: date(2026, 3, 12),
            text: &texts[5],
            attachments: &texts[3..5],
            marked: Some(from..to),
            rule: &texts[6],
            intent: Intent::Dispute,
        };
        let mut folders = cases::folders();
        folders.paid = texts[7].clone();
        let (from, to) = (Address::bare("bot@firma.test"), Address::bare("billing@firma.test"));
        let noon = cases::noon(date(2026, 3, 13));
        let head = CardHead { message_id: "dm-card-1@firma.test", date: &noon, from: &from, to: &to };
        let creditor = cases::creditor(Language::De);
        let letter = LETTERS.card(&CardView {
            head,
            creditor: &creditor,
            account: &account,
            folders: &folders,
            next: None,
            call: None,
            replies: std::slice::from_ref(&reply),
            by_hand: None,
            circle: &[],
            priority: None,
            habit: HabitView::default(),
            drafts: &[WaitingDraft { kind: DraftKind::Answer(Answer::Plan), subject: &texts[0] }],
            letter: None,
        }).unwrap();
        sound(&letter, CARD);
        let mail = mail_parser::MessageParser::default().parse(&letter.bytes).unwrap();
        prop_assert!(!mail.body_html(0).unwrap().contains("<script"));

        let trouble = Trouble::Unreadable { folder: &texts[0], from: &texts[1], subject: &texts[2], why: &texts[3] };
        let view = TroubleView { head, creditor: &creditor, folders: &folders, trouble };
        sound(&LETTERS.trouble(&view).unwrap(), CARD);
    }
}
