//! `dunmail replay` over mailboxes that these tests write: what is told, that nothing is changed, and what it takes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use jiff::{ToSpan, tz::TimeZone};
use program::{dunmail, put};
use serde_json::Value;

const US: &str = "billing@firma.example";
const A: &str = "kasse@a-kunde.example";
const B: &str = "kasse@b-kunde.example";

/// A mail; `id` and what it answers are local parts.
struct Mail {
    at: String,
    from: &'static str,
    to: &'static str,
    id: String,
    answers: Option<String>,
    subject: String,
    text: String,
}

impl Mail {
    fn on(day: Date, hour: i8, [from, to]: [&'static str; 2], id: &str, subject: &str, text: &str) -> Mail {
        let at = day.at(hour, 5, 0, 0).to_zoned(TimeZone::get("Europe/Berlin").unwrap()).unwrap();
        Mail {
            at: at.strftime("%a, %d %b %Y %H:%M:%S %z").to_string(),
            from,
            to,
            id: id.into(),
            answers: None,
            subject: subject.into(),
            text: text.into(),
        }
    }

    fn answering(mut self, id: &str) -> Mail {
        self.answers = Some(id.into());
        self
    }

    fn text(&self) -> String {
        let Mail { at, from, to, id, subject, text, .. } = self;
        let answers =
            self.answers.iter().map(|id| format!("In-Reply-To: <{id}@x.example>\n")).collect::<String>();
        format!(
            "From: {from}\nTo: {to}\nSubject: {subject}\nDate: {at}\nMessage-ID: <{id}@x.example>\n{answers}\
             MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        )
    }
}

fn invoice(number: &str, to: &'static str, sent: Date, due: Date) -> Mail {
    let text = format!(
        "Guten Tag,\n\nanbei erhalten Sie unsere Rechnung {number} vom {} über 1.200,00 EUR. Der Betrag ist fällig am {}.\n\n\
         Mit freundlichen Grüßen\nMuster GmbH",
        sent.strftime("%d.%m.%Y"),
        due.strftime("%d.%m.%Y")
    );
    Mail::on(sent, 10, [US, to], number, &format!("Rechnung {number}"), &text)
}

fn reminder(number: &str, to: &'static str, on: Date, nth: &str) -> Mail {
    let text = format!(
        "Guten Tag,\n\nleider konnten wir zu unserer Rechnung {number} noch keinen Zahlungseingang feststellen. Bitte \
         überweisen Sie den offenen Betrag in den nächsten Tagen.\n\nMuster GmbH"
    );
    let subject = format!("Zahlungserinnerung Rechnung {number}");
    Mail::on(on, 11, [US, to], &format!("{number}-{nth}"), &subject, &text).answering(number)
}

/// Two customers: one is reminded late and promises, one is never reminded by anybody.
fn year() -> Vec<Mail> {
    let promise = "Guten Tag,\n\nbitte entschuldigen Sie, wir überweisen den Betrag am 28.02.2025.\n\nKasse";
    vec![
        invoice("RE-1001", A, date(2025, 1, 7), date(2025, 1, 21)),
        invoice("RE-1002", B, date(2025, 1, 9), date(2025, 1, 23)),
        // A Wednesday; dunmail would have written on the Wednesday after the due day.
        reminder("RE-1001", A, date(2025, 2, 19), "r1"),
        Mail::on(date(2025, 2, 20), 9, [A, US], "p1", "Re: Zahlungserinnerung Rechnung RE-1001", promise)
            .answering("RE-1001-r1"),
        Mail::on(date(2025, 2, 24), 12, ["news@letters.example", US], "n1", "Angebote", "Alles muss raus."),
        Mail::on(date(2025, 3, 20), 12, [A, US], "q1", "Termin", "Guten Tag, wann sehen wir uns?"),
    ]
}

/// A Maildir++ with these mails in INBOX and `.Sent`.
fn maildir(root: &Path, mails: &[Mail]) {
    for (n, mail) in mails.iter().enumerate() {
        let folder = if mail.from == US { root.join(".Sent") } else { root.to_owned() };
        for part in ["cur", "new", "tmp"] {
            fs::create_dir_all(folder.join(part)).unwrap();
            fs::create_dir_all(root.join(part)).unwrap();
        }
        fs::write(folder.join("cur").join(format!("{n}.test:2,S")), mail.text()).unwrap();
    }
}

/// Every file below a folder with its bytes and its time.
fn state(root: &Path) -> BTreeMap<String, (Vec<u8>, std::time::SystemTime)> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let changed = fs::metadata(&path).unwrap().modified().unwrap();
                found.insert(path.display().to_string(), (fs::read(&path).unwrap(), changed));
            }
        }
    }
    found
}

fn replay(dir: &Path, path: &str, more: &[&str]) -> Value {
    let ended = dunmail(dir, &[&["replay", path, "--creditor", US, "--country=DE", "--json"], more].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    serde_json::from_str(&ended.out).unwrap()
}

fn told<'a>(replay: &'a Value, account: &str, who: &str) -> Vec<(&'a str, String)> {
    let of = |line: &&Value| line["account"] == account && line["who"] == who;
    let lines = replay["timeline"].as_array().unwrap().iter().filter(of);
    lines
        .map(|line| {
            let what = &line["what"];
            let words = match what["notice"]["level"].as_str() {
                Some(level) => format!("{level} {}", what["notice"]["how"].as_str().unwrap()),
                None => what.as_str().map_or_else(|| what.to_string(), str::to_owned),
            };
            (line["on"].as_str().unwrap(), words)
        })
        .collect()
}

#[test]
fn what_people_did_stands_beside_what_dunmail_would_have_done() {
    let dir = tempfile::tempdir().unwrap();
    maildir(&dir.path().join("mail"), &year());
    let before = state(&dir.path().join("mail"));
    let played = replay(dir.path(), "mail", &["--until=2025-03-20"]);
    assert_eq!(before, state(&dir.path().join("mail")), "the archive was changed");

    let a = told(&played, A, "dunmail");
    assert_eq!(a[0], ("2025-01-20", "upcoming sent".into()), "the day before falls on a Sunday: {a:?}");
    assert_eq!(a[1], ("2025-01-22", "reminder sent".into()));
    assert_eq!(a[2], ("2025-02-03", "first_notice sent".into()));
    let people = told(&played, A, "people");
    assert!(people.contains(&("2025-01-07", "invoice".into())), "{people:?}");
    assert!(people.contains(&("2025-02-19", "reminder".into())), "{people:?}");
    assert_eq!(told(&played, A, "debtor")[0], ("2025-02-20", r#"{"reply":"promise_to_pay"}"#.into()));
    // The promise holds until it is broken; the gap after the person's reminder has passed by then.
    let asked = a.iter().find(|(_, what)| what.contains("check_bank")).unwrap();
    assert_eq!(asked.0, "2025-02-28");
    assert!(
        a.iter().all(|(on, what)| !what.ends_with("sent") || *on < "2025-02-19" || *on > "2025-02-28"),
        "{a:?}"
    );

    let invoices = played["invoices"].as_array().unwrap();
    assert_eq!(invoices.len(), 2);
    let sum = &played["summary"];
    assert_eq!(sum["mails"], 6);
    assert_eq!(sum["reminders"], 1);
    assert_eq!(sum["earlier"], serde_json::json!([28]));
    assert_eq!(sum["only_dunmail"], 1);
    assert_eq!(sum["only_people"], 0);
    assert_eq!(sum["replies"]["promise_to_pay"], 1);
    assert!(played["notes"].to_string().contains("the answers are those to what people wrote"));
}

#[test]
fn a_maildir_an_mbox_and_a_folder_of_mails_say_the_same() {
    let dir = tempfile::tempdir().unwrap();
    maildir(&dir.path().join("mail"), &year());
    let mut mbox = String::new();
    for (n, mail) in year().iter().enumerate() {
        mbox.push_str("From somebody Tue Jan  7 10:05:00 2025\n");
        mbox.push_str(&mail.text().replace("\nFrom", "\n>From"));
        mbox.push('\n');
        put(dir.path(), &format!("folder/sub/{n}.eml"), &mail.text());
    }
    put(dir.path(), "all.mbox", &mbox);
    let one = replay(dir.path(), "mail", &[]);
    for path in ["all.mbox", "folder"] {
        assert_eq!(one, replay(dir.path(), path, &[]), "{path}");
    }
}

#[test]
fn table_csv_and_picture_and_what_was_played_is_kept_on_demand() {
    let dir = tempfile::tempdir().unwrap();
    maildir(&dir.path().join("mail"), &year());
    let arguments = ["replay", "mail", "--creditor", US, "--csv=r.csv", "--picture=r.svg", "--keep=kept"];
    let ended = dunmail(dir.path(), &arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for part in [
        "2025-02-19  Wed  kasse@a-kunde.example  people   reminder",
        "2025-01-22  Wed  kasse@a-kunde.example  dunmail  reminder",
        "28 days",
        "people wrote 1 reminder",
        "no mail of dunmail's was ever sent",
        "no bank statement was given",
    ] {
        assert!(ended.out.contains(part), "{part}\n{}", ended.out);
    }
    let csv = fs::read_to_string(dir.path().join("r.csv")).unwrap();
    assert!(csv.starts_with("day,weekday,account,who,what,invoices,amount,currency,words\r\n"), "{csv}");
    let svg = fs::read_to_string(dir.path().join("r.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.contains("people, reminder, RE-1001"), "{svg}");
    let delivered = fs::read_dir(dir.path().join("kept/delivered/new")).unwrap().count();
    assert!(delivered >= 4, "{delivered} would have been sent");
    let again = dunmail(dir.path(), &arguments);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("already there"), "{}", again.err);
}

#[test]
fn statements_say_when_what_was_paid() {
    let dir = tempfile::tempdir().unwrap();
    maildir(&dir.path().join("mail"), &year());
    let sta = ":20:A\n:25:DE79\n:60F:C250124EUR0,00\n:61:2501240124C1200,00NTRFNONREF\n:86:Rechnung RE-1002\n\
               :62F:C250124EUR1200,00\n-\n";
    put(dir.path(), "january.sta", sta);
    let played = replay(dir.path(), "mail", &["--statement=january.sta"]);
    let b = told(&played, B, "dunmail");
    assert_eq!(b.iter().map(|(on, _)| *on).max(), Some("2025-01-24"), "paid the day after: {b:?}");
    assert_eq!(played["summary"]["paid"], 1);
    let bank = told(&played, B, "bank");
    assert_eq!(bank, [("2025-01-24", "payment".to_owned())]);
}

#[test]
fn what_cannot_be_played_is_said() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("empty")).unwrap();
    put(dir.path(), "few/a.eml", "Subject: no date\n\nx");
    maildir(&dir.path().join("mail"), &year());
    for (arguments, code, part) in [
        (vec!["replay", "empty", "--creditor", US], 1, "there is no mail to play"),
        (vec!["replay", "few", "--creditor", US], 1, "there is no mail to play"),
        (vec!["replay", "none", "--creditor", US], 1, "No such file"),
        (vec!["replay", "mail"], 2, "there is no config"),
        (vec!["replay", "mail", "--creditor", "nobody"], 2, "--creditor"),
        (vec!["replay", "mail", "--creditor", US, "--country=XX"], 2, "write AT, BE"),
        (vec!["replay", "mail", "--creditor", US, "--from=2026-01-01"], 2, "the mails are from 2025-01-07"),
        (vec!["replay", "--live", "--creditor", US], 2, "--live needs a config"),
    ] {
        let ended = dunmail(dir.path(), &arguments);
        assert_eq!(ended.code, code, "{arguments:?} {}{}", ended.out, ended.err);
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
}

/// 20,000 mails of which few matter; some minutes. `cargo test --release --test replay -- --ignored --nocapture`
#[test]
#[ignore = "measures; takes minutes"]
fn twenty_thousand_mails_take_bounded_memory() {
    let dir = tempfile::tempdir().unwrap();
    let mut mails = Vec::new();
    let first = date(2024, 1, 2);
    for n in 0..20_000_i64 {
        let on = first.saturating_add((n / 28).days());
        match n % 20 {
            0 if on.weekday().to_monday_one_offset() < 6 => {
                mails.push(invoice(
                    &format!("RE-{n:05}"),
                    if n % 40 == 0 { A } else { B },
                    on,
                    on.saturating_add(14.days()),
                ));
            }
            _ => mails.push(Mail::on(
                on,
                12,
                ["news@letters.example", US],
                &format!("n{n}"),
                "Angebote",
                "Alles muss raus.",
            )),
        }
    }
    maildir(&dir.path().join("mail"), &mails);
    let began = std::time::Instant::now();
    let ended = std::process::Command::new("/usr/bin/env")
        .args(["sh", "-c", "\"$0\" replay mail --creditor \"$1\" --json >/dev/null & p=$!; m=0; while kill -0 $p 2>/dev/null; do h=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$p/status 2>/dev/null); [ -n \"$h\" ] && m=$h; sleep 1; done; wait $p; echo $? $m"])
        .args([env!("CARGO_BIN_EXE_dunmail"), US])
        .current_dir(dir.path())
        .output()
        .unwrap();
    println!(
        "{} {} in {:.1} s",
        String::from_utf8_lossy(&ended.stdout),
        String::from_utf8_lossy(&ended.stderr),
        began.elapsed().as_secs_f64()
    );
}
