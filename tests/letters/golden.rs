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
    let letters = Letters::parse(&[]).unwrap();
    let account = cases::account(language);
    letters
        .notice(&NoticeView {
            creditor: &cases::creditor(language),
            account: &account,
            notice: &cases::notice(level, several),
            key: "k3y0abc",
            date: &cases::noon(date(2026, if level == Level::Upcoming { 2 } else { 3 }, 13)),
            from: &account.invoices[0].origin.from,
            to: &account.invoices[0].origin.to,
            cc: &[],
            deadline: (level >= Level::FirstNotice).then_some(date(2026, 3, 23)),
            enclosures: &[Enclosure::File {
                name: "Rechnung März.pdf",
                media_type: "application/pdf",
                bytes: b"%PDF-1.4 sample",
            }],
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
