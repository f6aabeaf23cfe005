//! The creditor with very many debtors: their accounts as they lie in the store on an evening.

use std::path::Path;

use dunmail::config::Config;
use dunmail::daemon::{Reader, Setup};
use dunmail::documents::InvoiceRules;
use dunmail::dunning::{
    Account, Address, Channel, Currency, Happened, Invoice, Language, Level, Money, Origin, Policy, Sent,
    days_between, schedule,
};
use dunmail::letters::Letters;
use dunmail::reading::Rules;
use dunmail::store::{Decided, Noted, Store};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::Outcome;

/// How many accounts fall due on the working days that are measured, one day after the other.
pub const DAYS: [usize; 5] = [1_000, 4_000, DUE, 20_000, 40_000];
/// On a full day, and which day that is. A million open invoices live some 37 days (30 to pay, a week late), so that 38,000
/// leave and fall due on each of 250 working days. Where reminders begin after the due day and a third pays late, that is
/// 13,000 first letters, of which a customer with several gets one, and as many later ones as late payers do not pay at
/// once: about 10,000 accounts. With a friendly word before each due day it is the last of the days above, 40,000.
pub const DUE: usize = 10_000;
const FULL: usize = 2;
/// Accounts of the largest store.
pub const LARGEST: usize = 300_000;
/// A Monday; no public holiday for the whole week after it.
const FIRST: Date = date(2026, 11, 9);

const CONFIG: &str = r#"
[creditor]
name = "Muster GmbH"
addresses = ["billing@firma.test"]
language = "de"
country = "DE"
timezone = "Europe/Berlin"
iban = "DE79000000001234567890"
phone = "+49 30 000000"
contact = "Ada Muster"
[bot]
addresses = ["billing+dunmail@firma.test"]
mode = "auto"
auto_up_to = "final_notice"
[imap]
host = "localhost"
user = "billing@firma.test"
password_env = "NONE"
[smtp]
host = "localhost"
[policy]
since = "2025-01-01"
call = false
[policy.caps]
per_hour = 10000
per_day = 100000
"#;

/// A moment of the day that bears this number.
pub fn at(day: usize, hour: i8) -> Zoned {
    let berlin = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    let civil = on(day).at(hour, 0, 0, 0);
    civil.to_zoned(berlin).unwrap_or_default()
}

fn on(day: usize) -> Date {
    FIRST.saturating_add(i64::try_from(day).unwrap_or_default().days())
}

/// What the daemon is told.
pub fn setup(dir: &Path) -> Outcome<Setup> {
    let all = |errors: Vec<String>| errors.join("\n");
    let config = Config::parse(CONFIG, dir).map_err(|e| all(e.iter().map(ToString::to_string).collect()))?;
    let letters = Letters::parse(&[]).map_err(|e| all(e.iter().map(ToString::to_string).collect()))?;
    let rules = Rules::embedded().map_err(|e| all(e.iter().map(ToString::to_string).collect()))?;
    Ok(Setup::new(config, FIRST, letters, rules.into(), InvoiceRules::embedded().into(), Reader::InProcess))
}

/// How many invoices so many accounts have: ten of three.
pub fn invoices(accounts: usize) -> usize {
    (0..3).map(|n| accounts.saturating_sub(n).div_ceil(3) * [2, 3, 5][n]).sum()
}

/// Fills the store: everything as if it had been enrolled and dunned so far, each account committed by itself.
pub fn build(database: &Path, accounts: usize) -> Outcome<()> {
    let mut store = Store::open(database)?.without_flushing()?;
    let evening = at(0, 7);
    let dir = database.parent().unwrap_or(Path::new("."));
    let policy = setup(dir)?.policy;
    let mail =
        store.note_message(&Noted { identity: "invoice", message_id: None, from: None, sent: None })?;
    store.keep_original(mail, ORIGINAL)?;
    let mut bill = 0;
    for from in (0..accounts).step_by(1000) {
        store.batch(|store| -> Outcome<()> {
            for n in from..accounts.min(from + 1000) {
                let account = account(n, accounts, mail, &mut bill);
                save(store, &account, &policy, &evening)?;
            }
            Ok(())
        })?;
    }
    Ok(no_cards(&store)?)
}

fn save(store: &mut Store, account: &Account, policy: &Policy, now: &Zoned) -> Outcome<()> {
    let id = store.create_account(account)?;
    store.put_contact(&format!("@{}", account.id.split('@').nth(1).unwrap_or_default()), id)?;
    store.commit(&Decided {
        id,
        before: None,
        account,
        wake_at: schedule::wake_at(account, policy, now).map(|at| at.timestamp()),
        now,
        kind: "sighted",
        facts: json!({"because": ["made up"]}),
        personal: Value::Null,
        sealed: Vec::new(),
        effects: Vec::new(),
        withdrawn: Vec::new(),
        settled: None,
    })?;
    Ok(())
}

/// No card has to be looked at.
pub fn no_cards(store: &Store) -> Result<(), dunmail::store::StoreError> {
    for id in store.touched()? {
        store.untouch(id)?;
    }
    Ok(())
}

/// As if nobody had a card, and the mailbox had never been seen.
pub fn no_desk(database: &Path) -> Outcome<()> {
    let db = rusqlite::Connection::open(database)?;
    for table in ["card", "place", "folder", "gesture"] {
        db.execute(&format!("DELETE FROM {table}"), [])?;
    }
    db.execute("UPDATE account SET touched = 0", [])?;
    Ok(())
}

/// The day on which an account falls due, if it is one of those that are measured; the others are spread among these. In
/// all but the largest store only the full day is measured.
fn falls_due(n: usize, accounts: usize) -> Option<usize> {
    // A number that is prime to the number of accounts, so that each has one place.
    let place = n * 7_919 % accounts;
    if accounts < LARGEST {
        return (place < DUE).then_some(FULL);
    }
    let mut end = 0;
    DAYS.iter().position(|due| {
        end += due;
        place < end
    })
}

/// Of three accounts the first has two invoices, the second three, the third five.
fn account(n: usize, accounts: usize, mail: i64, bill: &mut usize) -> Account {
    let mut account = Account::new(format!("buchhaltung@kunde{n}.test"), Language::De);
    account.name = Some(format!("Kunde {n} GmbH & Co. KG"));
    let due_on = falls_due(n, accounts).map(on);
    for nth in 0..[2, 3, 5][n % 3] {
        *bill += 1;
        // The first one is what wakes the account; the others are not due yet.
        let due = match (nth, due_on) {
            (0, Some(day)) => day.saturating_sub([1, 11, 21][n % 3].days()),
            _ => FIRST.saturating_add(i64::try_from(30 + (n + nth * 7) % 60).unwrap_or_default().days()),
        };
        account.invoices.push(invoice(*bill, due, mail, &account.id));
    }
    if let (Some(day), Some(first)) = (due_on, account.invoices.first_mut()) {
        let ladder = [(Level::Upcoming, -3), (Level::Reminder, 1), (Level::FirstNotice, 11)];
        for (level, offset) in ladder.into_iter().take(n % 3 + 1) {
            let sent = first.due.unwrap_or(day).saturating_add(i64::from(offset).days());
            let key = Some(format!("{level}/0/{}:{level}", first.number));
            first.notices.push(Sent { level, on: sent, key, bounced: false, channel: Channel::Mail });
            (first.done, first.done_on) = (Some(level), Some(sent));
            account.last_mail = Some(sent);
            if level != Level::Upcoming {
                account.last_notice = Some(sent);
            }
            let what = Happened::Notice(level);
            account.history.push(dunmail::dunning::Entry {
                on: sent,
                what,
                invoices: vec![first.number.clone()],
            });
        }
        debug_assert!(days_between(account.last_mail.unwrap_or(day), day) >= 4);
    }
    account.invoices.sort_by_key(|i| i.due);
    account
}

fn invoice(bill: usize, due: Date, mail: i64, to: &str) -> Invoice {
    let cents = 2_000 + (i64::try_from(bill).unwrap_or_default() * 7_919) % 480_000;
    let origin = Origin {
        message: mail,
        message_id: Some(format!("re{bill}@firma.test")),
        references: Vec::new(),
        subject: format!("Rechnung RE-2026-{bill:07}"),
        sent: due.saturating_sub(14.days()),
        from: Address::bare("billing@firma.test"),
        to: vec![Address::bare(to)],
        cc: Vec::new(),
    };
    Invoice {
        issued: Some(due.saturating_sub(14.days())),
        due: Some(due),
        amount: Some(Money::new(Decimal::new(cents, 2), Currency::EUR)),
        iban: Some("DE79000000001234567890".into()),
        ..Invoice::new(format!("RE-2026-{bill:07}"), origin)
    }
}

/// The mail that carried the invoices, and goes along with the notices: a small one, since what is attached is copied.
const ORIGINAL: &[u8] = b"From: billing@firma.test\r\nTo: buchhaltung@kunde.test\r\nSubject: Rechnung\r\nDate: Mon, 2 Nov 2026 \
10:00:00 +0100\r\nMessage-ID: <re@firma.test>\r\n\r\nGuten Tag,\r\n\r\nanbei unsere Rechnung.\r\n\r\nMuster GmbH\r\n";
