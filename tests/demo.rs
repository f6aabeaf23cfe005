//! The demo, played twice: the same both times, and keeping what the program promises.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use dunmail::demo::{DemoError, play};
use dunmail::dunning::{Level, days_between};
use dunmail::mail::{self, Message};
use dunmail::store::{Store, Verdict};
use jiff::civil::DateTime;

/// What a play leaves behind.
struct Played {
    dir: tempfile::TempDir,
    timeline: String,
    /// The files of mailbox and deliveries, by path within the demo's directory.
    files: BTreeMap<PathBuf, Vec<u8>>,
}

fn played() -> &'static [Played; 2] {
    static PLAYED: OnceLock<[Played; 2]> = OnceLock::new();
    PLAYED.get_or_init(|| {
        let second = std::thread::spawn(play_once);
        [play_once(), second.join().unwrap()]
    })
}

fn play_once() -> Played {
    let dir = tempfile::tempdir().unwrap();
    let mut out = Vec::new();
    run(dir.path(), &mut out).unwrap();
    let timeline = String::from_utf8(out).unwrap().replace(&dir.path().display().to_string(), "DIR");
    let mut files = BTreeMap::new();
    for part in ["mailbox", "delivered"] {
        read_all(&dir.path().join(part), dir.path(), &mut files);
    }
    Played { dir, timeline, files }
}

fn run(dir: &Path, out: &mut Vec<u8>) -> Result<(), DemoError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(play(dir, out))
}

fn read_all(dir: &Path, root: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, root, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_path_buf();
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
}

fn store() -> Store {
    Store::open(&played()[0].dir.path().join("dunmail.db")).unwrap()
}

/// The mails of a folder: file name and message.
fn mails(folder: &str) -> Vec<(String, Message)> {
    let of = |part: &str| {
        let prefix = PathBuf::from(folder).join(part);
        let here = played()[0].files.iter().filter(move |(path, _)| path.parent() == Some(&*prefix));
        here.map(|(path, bytes)| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), mail::parse(bytes))
        })
        .collect::<Vec<_>>()
    };
    of("new").into_iter().chain(of("cur")).collect()
}

/// What reached debtors: to whom, when on the creditor's clock, whether the bot sent it, and the mail.
fn delivered() -> Vec<(String, DateTime, bool, Message)> {
    let all = mails("delivered").into_iter().map(|(name, message)| {
        let at =
            message.sent.as_ref().unwrap().with_time_zone(jiff::tz::TimeZone::get("Europe/Berlin").unwrap());
        (message.to[0].normalised(), at.datetime(), name.ends_with(".dunmail"), message)
    });
    all.collect()
}

#[test]
fn two_plays_are_the_same_to_the_byte() {
    let [one, two] = played();
    assert_eq!(one.timeline, two.timeline);
    let names = |p: &Played| p.files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(two));
    for (path, bytes) in &one.files {
        assert!(two.files[path] == *bytes, "{} differs", path.display());
    }
    assert!(!one.timeline.contains('\x1b'), "no colours unless asked for");
}

#[test]
fn every_card_lies_where_it_belongs() {
    let expected: [(&str, &[&str]); 9] = [
        ("Review", &["Turmuhren Glockenspiel KG"]),
        ("Open", &["Gasthof Grüner Kompass"]),
        ("Promised", &["Kermis De Zwaan B.V."]),
        ("On hold", &["Kneipe Zum Rauen Ton", "Mondschein Festzelte"]),
        ("Calls", &["Teehaus Stiller Winkel"]),
        (
            "Paid",
            &[
                "Bäckerei Sonnenkorn",
                "Camera Obscura Studio",
                "Harbour Bells Ltd",
                "Karuzela Złoty Kogut",
                "Księgarnia Pod Sową",
                "Lamplight Theatre Ltd",
                "Schlosshotel Wolkenkuckuck",
                "Tramwaj Widokowy S.A.",
                "Vuurtorencafé De Meeuw B.V.",
                "Windmolentuinen De Roos",
                "Zirkus Siebenstern",
            ],
        ),
        ("Written off", &["Lichtspielhaus Morgenröte GmbH"]),
        ("Collections", &["Pension Fernblick"]),
        ("Statements", &[]),
    ];
    for (folder, names) in expected {
        let cards: Vec<String> = mails(&format!("mailbox/.Mahnwesen.{folder}"))
            .into_iter()
            .filter(|(_, m)| m.message_id.as_deref().is_some_and(|id| id.starts_with("dm-card-")))
            .map(|(_, m)| m.subject)
            .collect();
        for name in names {
            assert_eq!(
                cards.iter().filter(|c| c.contains(name)).count(),
                1,
                "{name} in {folder}: {cards:#?}"
            );
        }
        // The day's own card lies on top of Review.
        let more = usize::from(folder == "Review");
        assert_eq!(cards.len(), names.len() + more, "{folder}: {cards:#?}");
    }
}

/// The office only drags the bank's mails; the cards go to Paid by themselves.
#[test]
fn statements_stay_where_they_were_moved_and_pay() {
    let subjects: Vec<String> =
        mails("mailbox/.Mahnwesen.Statements").into_iter().map(|(_, m)| m.subject).collect();
    assert_eq!(subjects, ["Kontoauszug vom 13.02.2026", "Kontoauszug vom 27.02.2026"]);
    for (address, number) in [
        ("verwaltung@gruener-kompass.example", "NL-2026-103"),
        ("ksiegowosc@zloty-kogut.example", "NL-2026-104"),
    ] {
        let account = store().account_by_address(address).unwrap().unwrap().account;
        let invoice = account.invoice(number).unwrap();
        assert!(!invoice.is_open() && invoice.received.len() == 1, "{number}");
    }
}

#[test]
fn promise_3_nobody_is_written_to_who_has_paid_promised_or_complained() {
    let end = "2026-12-31T00:00";
    let silences = [
        ("buchhaltung@sonnenkorn.example", "2026-02-13T10:07", end, "paid on time"),
        (
            "verwaltung@gruener-kompass.example",
            "2026-02-13T15:32",
            "2026-04-23T00:00",
            "paid the first invoice",
        ),
        ("ksiegowosc@zloty-kogut.example", "2026-02-20T15:00", end, "promised, and paid"),
        (
            "empfang@wolkenkuckuck.example",
            "2026-02-23T15:00",
            "2026-03-05T00:00",
            "promised, three days of grace",
        ),
        ("empfang@wolkenkuckuck.example", "2026-03-10T09:37", end, "paid"),
        (
            "administratie@vuurtorencafe.example",
            "2026-02-24T15:00",
            "2026-03-10T00:00",
            "complained; then a credit note",
        ),
        ("administratie@vuurtorencafe.example", "2026-03-09T14:22", end, "paid"),
        ("kasse@mondschein-zelte.example", "2026-02-27T09:00", end, "pays in parts"),
        ("accounts@lamplight-theatre.example", "2026-02-26T15:00", end, "had paid"),
        ("faktury@pod-sowa.example", "2026-02-26T15:00", "2026-03-16T00:00", "away"),
        ("faktury@pod-sowa.example", "2026-03-24T15:22", end, "paid"),
        ("factuur@windmolentuinen.example", "2026-02-27T09:30", "2026-03-02T10:22", "not reached"),
        (
            "manege@zirkus-siebenstern.example",
            "2026-03-04T09:00",
            "2026-03-18T09:27",
            "not understood, then held",
        ),
        ("leitung@pension-fernblick.example", "2026-03-03T00:00", end, "the rest needs a person"),
        ("leitung@pension-fernblick.example", "2026-03-10T10:07", "2026-03-17T00:00", "been called"),
        ("kontor@morgenroete.example", "2026-03-18T15:00", end, "insolvent"),
        ("rozliczenia@tramwaj-widokowy.example", "2026-03-11T09:30", "2026-03-12T09:32", "paid, but which?"),
        ("wirt@rauer-ton.example", "2026-03-18T09:00", end, "refused"),
        ("studio@camera-obscura.example", "2026-04-01T15:00", end, "a colleague promised"),
        ("boekhouding@kermis-dezwaan.example", "2026-04-29T15:00", end, "promised"),
        ("einkauf@glockenspiel.example", "2026-04-30T15:00", end, "wants a copy"),
    ];
    for (address, from, until, why) in silences {
        let (from, until): (DateTime, DateTime) = (from.parse().unwrap(), until.parse().unwrap());
        for (to, at, by_bot, message) in delivered() {
            let broken = by_bot && to == address && at >= from && at < until;
            assert!(!broken, "{address} has {why}, and yet gets {:?} at {at}", message.subject);
        }
    }
}

#[test]
fn promise_8_one_mail_an_account_and_day_and_a_week_between_notices() {
    let mut days = BTreeSet::new();
    for (to, at, by_bot, _) in delivered() {
        assert!(days.insert((to.clone(), at.date())), "{to} gets two mails on {}", at.date());
        assert!(!by_bot || (9..17).contains(&at.hour()), "{to} is written to at {at}");
    }
    assert!(days.len() > 40, "only {} mails", days.len());
    for row in store().accounts().unwrap() {
        let sent =
            row.account.invoices.iter().flat_map(|i| &i.notices).filter(|n| n.level != Level::Upcoming);
        let days: BTreeSet<_> = sent.map(|n| n.on).collect();
        for (one, next) in days.iter().zip(days.iter().skip(1)) {
            assert!(days_between(*one, *next) >= 7, "{}: {one} and {next}", row.account.id);
        }
    }
}

#[test]
fn nothing_went_wrong_behind_the_scenes() {
    let store = store();
    assert_eq!(store.troubles().unwrap(), []);
    assert_eq!(store.effects().unwrap(), []);
    assert_eq!(store.gestures().unwrap(), []);
    assert_eq!(store.suggestions().unwrap(), []);
}

#[test]
fn every_mail_that_left_has_exactly_one_copy_in_sent() {
    let sent = mails("mailbox/.Sent");
    for (to, at, _, message) in delivered() {
        let copies: Vec<_> = sent.iter().filter(|(_, m)| m.message_id == message.message_id).collect();
        assert_eq!(copies.len(), 1, "{to} at {at}");
        assert_eq!(copies[0].1.text, message.text);
    }
}

#[test]
fn a_broken_promise_is_named_and_a_notice_answers_the_invoice() {
    let first_notice = delivered()
        .into_iter()
        .find(|(to, at, ..)| to == "empfang@wolkenkuckuck.example" && at.date().to_string() == "2026-03-05");
    let (.., message) = first_notice.expect("a first notice after the broken promise");
    assert!(message.text.new.contains("27.02.2026"), "{}", message.text.new);
    assert_eq!(message.in_reply_to, ["nl-2026-105@nordlicht-laternen.example"]);
    // Three invoices in one notice.
    let reminder = delivered().into_iter().find(|(to, at, ..)| {
        to == "rozliczenia@tramwaj-widokowy.example" && at.date().to_string() == "2026-03-06"
    });
    let (.., message) = reminder.expect("a reminder for three invoices");
    for number in ["NL-2026-114", "NL-2026-115", "NL-2026-116"] {
        assert!(message.text.new.contains(number), "{}", message.text.new);
    }
}

#[test]
fn the_journal_verifies_and_the_timeline_says_so() {
    let verdict = store().verify_journal().unwrap();
    let Verdict::Whole { entries, .. } = verdict else { panic!("{verdict:?}") };
    assert!(played()[0].timeline.contains(&format!("{entries} entries, the chain holds")));
}

#[test]
fn every_reply_is_read_as_a_person_would() {
    let expected = [
        ("Karuzela Złoty Kogut", "promise to pay, 27 February 2026"),
        ("Schlosshotel", "promise to pay, 27 February 2026"),
        ("Vuurtorencafé", "dispute"),
        ("Lamplight Theatre", "already paid"),
        ("Księgarnia Pod Sową", "out of office, 16 March 2026"),
        ("Mondschein Festzelte", "installment request"),
        ("Harbour Bells", "auto ack"),
        ("Zirkus Siebenstern", "unclear"),
        ("Kneipe Zum Rauen Ton", "refusal"),
        ("Lichtspielhaus", "insolvency"),
        ("Camera Obscura Studio", "promise to pay, 10 April 2026"),
        ("Kermis De Zwaan", "promise to pay, 8 May 2026"),
        ("Turmuhren", "document request"),
    ];
    let read: Vec<&str> = played()[0].timeline.lines().filter(|l| l.contains("reads it:")).collect();
    assert_eq!(read.len(), expected.len(), "{read:#?}");
    for (who, what) in expected {
        let found = read.iter().any(|l| l.contains(who) && l.contains(&format!("reads it: {what}")));
        assert!(found, "{who}: {what} in {read:#?}");
    }
}

#[test]
fn a_directory_that_is_not_the_demos_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let letter = dir.path().join("letter.txt");
    std::fs::write(&letter, "dear").unwrap();
    let refused = run(dir.path(), &mut Vec::new());
    assert!(matches!(refused, Err(DemoError::Foreign(_))), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "dear");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

/// The letter of a formal demand goes along with its draft, and the case file of the account can be checked.
#[test]
fn a_stranger_can_check_the_case_file() {
    let address = "leitung@pension-fernblick.example";
    let letter = delivered()
        .into_iter()
        .filter(|(to, ..)| to == address)
        .flat_map(|(.., mail)| mail.attachments)
        .find(|file| file.name.as_deref().unwrap_or_default().starts_with("Förmliche"));
    let letter = dunmail::documents::page_texts(&letter.unwrap().bytes).unwrap();
    let words: String = letter.pages.iter().flat_map(|p| &p.words).map(|w| w.text.as_str()).collect();
    assert!(words.contains("Fleetgasse3") && words.contains("Speicherstraße12"), "{words}");

    let out = tempfile::tempdir().unwrap();
    let dir = played()[0].dir.path();
    let config = dir.join("config.toml");
    let ended = std::process::Command::new(env!("CARGO_BIN_EXE_dunmail"))
        .arg("--config")
        .arg(&config)
        .args(["account", "export", address, "--now", "2026-05-02T12:00", "--to"])
        .arg(out.path())
        .arg("--maildir")
        .arg(dir.join("mailbox"))
        .output()
        .unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(!said.contains("could not be had"), "{said}");

    let dossier = std::fs::read(out.path().join("dossier.pdf")).unwrap();
    let paper = dunmail::documents::page_texts(&dossier).unwrap();
    let words: String = paper.pages.iter().flat_map(|p| &p.words).map(|w| w.text.as_str()).collect();
    for wanted in
        ["Forderungsakte", "Hauptforderung", "Verzugszinsen", "FörmlicheZahlungsaufforderung", "Fleetgasse3"]
    {
        assert!(words.contains(wanted), "{wanted}");
    }

    let packed = std::fs::File::open(out.path().join("dossier.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(packed).unwrap();
    archive.extract(out.path().join("case")).unwrap();
    let case = out.path().join("case");
    let sums = std::fs::read_to_string(case.join("SHA256SUMS")).unwrap();
    let mails = sums.lines().filter(|line| line.ends_with(".eml")).count();
    assert!(mails >= 5, "{sums}");
    for line in sums.lines() {
        use sha2::Digest;
        let (hash, name) = line.split_once("  ").unwrap();
        let bytes = std::fs::read(case.join(name)).unwrap();
        assert_eq!(data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&bytes)), hash, "{name}");
    }
    let verify = || std::process::Command::new("python3").arg("verify.py").current_dir(&case).output();
    // Where there is no Python, the sums above must do.
    let Ok(ended) = verify() else { return };
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    let journal = std::fs::read_to_string(case.join("journal.jsonl")).unwrap();
    std::fs::write(case.join("journal.jsonl"), journal.replacen("\\\"", "\\\" ", 1)).unwrap();
    let ended = verify().unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(!ended.status.success() && said.contains("does not follow"), "{said}");
}
