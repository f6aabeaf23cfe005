//! What a replay came to: tables, CSV, JSON and a picture.

use std::io::{self, Write};

use jiff::civil::Date;
use serde_json::json;

use super::counted;
use super::picture::{self, Mark, Sheet};
use super::simulate::{amounts, cell, weekday};
use super::status::name_of;
use super::table::Table;
use crate::dunning::{Level, Money};
use crate::replay::{Compared, How, Line, Replay, Summary, What, Who};

/// The height of a timeline: dunmail above it, people and debtors below.
const ROW: i64 = 52;
const PEOPLE: &str = "#7a4aa0";
const DEBTOR: &str = "#1f6f78";
const PAID: &str = "#2b7a2b";

/// Timeline, comparison and sum for people.
pub(super) fn tables(replay: &Replay, out: &mut dyn Write) -> io::Result<()> {
    let [from, until] = replay.days;
    writeln!(out, "What happened from {from} to {until}, and what dunmail would have done\n")?;
    if replay.lines.is_empty() {
        writeln!(out, "nothing: no invoice was found among {}", counted(replay.summary.mails, "mail"))?;
    } else {
        let mut table = Table::new(&["day", "", "account", "who", "what", "invoices", "amount", ""]);
        for line in &replay.lines {
            table.row(vec![
                line.on.to_string(),
                weekday(line.on),
                line.account.clone(),
                who_words(line.who).into(),
                what_words(line.what),
                line.invoices.join(", "),
                amounts(&line.amounts),
                line.words.clone(),
            ]);
        }
        table.write(out)?;
    }
    let dunned = |c: &&Compared| c.first_notice().is_some() || c.first_reminder().is_some();
    if replay.invoices.iter().any(|c| dunned(&c)) {
        writeln!(out)?;
        let heading = [
            "invoice",
            "account",
            "due",
            "dunmail first",
            "people first",
            "earlier by",
            "dunmail",
            "people",
            "paid",
        ];
        let mut table = Table::new(&heading);
        let day = |day: Option<Date>| day.map_or_else(|| "–".to_owned(), |day| day.to_string());
        for compared in replay.invoices.iter().filter(dunned) {
            table.row(vec![
                compared.invoice.clone(),
                compared.account.clone(),
                day(compared.due),
                day(compared.first_notice()),
                day(compared.first_reminder()),
                compared.earlier().map_or_else(|| "–".to_owned(), counted_days),
                compared.bot.iter().filter(|(_, level, _)| *level != Level::Upcoming).count().to_string(),
                compared.people.len().to_string(),
                day(compared.paid),
            ]);
        }
        table.write(out)?;
    }
    writeln!(out)?;
    for line in summary(&replay.summary).iter().chain(&replay.notes) {
        writeln!(out, "{}", super::read::plain(line))?;
    }
    Ok(())
}

/// What it comes to, in sentences.
fn summary(sum: &Summary) -> Vec<String> {
    let mut lines = vec![
        format!(
            "{}: {} of {}, {} of them seen to be paid",
            counted(sum.mails, "mail"),
            counted(sum.invoices, "invoice"),
            counted(sum.accounts, "account"),
            sum.paid
        ),
        format!(
            "dunmail would have written {}: {} by itself, {}; people wrote {}",
            counted(sum.sent + sum.drafts, "notice"),
            sum.sent,
            counted(sum.drafts, "draft"),
            counted(sum.reminders, "reminder")
        ),
    ];
    let (early, late): (Vec<i64>, Vec<i64>) =
        sum.earlier.iter().filter(|days| **days != 0).partition(|days| **days > 0);
    let by = |days: &[i64]| match days.get(days.len() / 2) {
        Some(middle) => format!(" (the middle one by {})", plain_days(middle.abs())),
        None => String::new(),
    };
    lines.push(format!(
        "of {} that both reminded of, dunmail would have been earlier with {}{}, later with {}{}, the same day with {}",
        counted(sum.earlier.len(), "invoice"),
        early.len(),
        by(&early),
        late.len(),
        by(&late),
        sum.earlier.len() - early.len() - late.len()
    ));
    lines.push(format!(
        "only dunmail would have reminded of {}, only people of {}",
        counted(sum.only_dunmail, "invoice"),
        counted(sum.only_people, "invoice")
    ));
    let listed = |counts: Vec<(String, usize)>| {
        let words: Vec<String> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
        if words.is_empty() { String::new() } else { format!(": {}", words.join(", ")) }
    };
    let replies: Vec<(String, usize)> = sum.replies.iter().map(|(kind, n)| (name_of(kind), *n)).collect();
    lines.push(format!(
        "{} read{}",
        match replies.iter().map(|(_, n)| n).sum::<usize>() {
            1 => "1 reply".to_owned(),
            count => format!("{count} replies"),
        },
        listed(replies)
    ));
    let mut asked: Vec<(String, usize)> = sum.asked.iter().map(|(kind, n)| (name_of(kind), *n)).collect();
    asked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    if sum.suggested > 0 {
        asked.push(("whose mail is this".into(), sum.suggested));
    }
    let total: usize = asked.iter().map(|(_, n)| n).sum();
    lines.push(format!("a person would have been asked {}{}", counted(total, "time"), listed(asked)));
    lines
}

/// `3 days`, `later by 3 days`.
fn counted_days(days: i64) -> String {
    match days {
        0 => "same day".into(),
        1.. => plain_days(days),
        _ => format!("later by {}", plain_days(days.saturating_neg())),
    }
}

fn plain_days(days: i64) -> String {
    counted(usize::try_from(days).unwrap_or_default(), "day")
}

fn who_words(who: Who) -> &'static str {
    match who {
        Who::People => "people",
        Who::Debtor => "debtor",
        Who::Dunmail => "dunmail",
        Who::Bank => "bank",
    }
}

fn what_words(what: What) -> String {
    match what {
        What::Invoice => "invoice".into(),
        What::Notice { level, how: How::Sent } => level.name().into(),
        What::Notice { level, how: How::Draft } => format!("{level} (draft)"),
        What::Reminder => "reminder".into(),
        What::Mail => "mail".into(),
        What::Reply(intent) => format!("reply: {}", name_of(&intent)),
        What::Bounce => "bounce".into(),
        What::Payment => "payment".into(),
        What::Paid => "paid".into(),
        What::Question(kind) => format!("asks: {}", name_of(&kind)),
    }
}

/// RFC 4180, with a heading. What comes from mails begins no formula.
pub(super) fn csv(lines: &[Line]) -> String {
    let mut out = String::from("day,weekday,account,who,what,invoices,amount,currency,words\r\n");
    for line in lines {
        let list = |of: fn(&Money) -> String| line.amounts.iter().map(of).collect::<Vec<_>>().join(" + ");
        let cells = [
            line.on.to_string(),
            weekday(line.on),
            line.account.clone(),
            who_words(line.who).to_owned(),
            what_words(line.what),
            line.invoices.join(", "),
            list(|m| m.value.to_string()),
            list(|m| m.currency.to_string()),
            line.words.clone(),
        ];
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// One object: `from`, `until`, `summary`, `invoices`, `timeline`, `notes`.
pub(super) fn json(replay: &Replay, out: &mut dyn Write) -> io::Result<()> {
    let [from, until] = replay.days;
    let whole = json!({
        "from": from, "until": until, "summary": replay.summary, "invoices": replay.invoices,
        "timeline": replay.lines, "notes": replay.notes,
    });
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    writeln!(out)
}

/// A timeline for each account: dunmail above it, people and debtors below.
pub(super) fn svg(replay: &Replay) -> String {
    let [from, until] = replay.days;
    let mut accounts: Vec<&str> = replay.lines.iter().map(|line| line.account.as_str()).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let inside = |line: &&Line| line.on >= from && line.on <= until && line.what != What::Mail;
    let rows: Vec<(&str, Vec<Mark>)> = accounts
        .into_iter()
        .map(|account| {
            let of_account = replay.lines.iter().filter(inside).filter(|line| line.account == account);
            let marks = of_account.map(|line| Mark {
                on: line.on,
                lane: if line.who == Who::Dunmail { -1 } else { 1 },
                element: Box::new(|x, y| mark(line, x, y)),
            });
            (account, marks.collect())
        })
        .collect();
    Sheet {
        title: format!(
            "What dunmail would have done from {from} to {until} (above), and what happened (below)"
        ),
        from,
        until,
        row: ROW,
        legend: vec![
            (picture::circle(0, 0, "#555555", false, ""), "draft".into()),
            (picture::diamond(0, 0, "?"), "a person is asked".into()),
            (picture::square(0, 0, PEOPLE, false, "I"), "invoice".into()),
            (picture::square(0, 0, PEOPLE, true, "P"), "reminder of people".into()),
            (picture::circle(0, 0, DEBTOR, false, "A"), "answer".into()),
            (picture::square(0, 0, PAID, true, "✓"), "paid".into()),
        ],
    }
    .draw(&rows)
}

fn mark(line: &Line, x: i64, y: i64) -> String {
    let shape = match line.what {
        What::Notice { level, how } => picture::notice(x, y, level, how == How::Sent),
        What::Question(kind) => picture::question(x, y, kind),
        What::Invoice => picture::square(x, y, PEOPLE, false, "I"),
        What::Reminder => picture::square(x, y, PEOPLE, true, "P"),
        What::Mail => picture::square(x, y, PEOPLE, false, "M"),
        What::Reply(_) => picture::circle(x, y, DEBTOR, false, "A"),
        What::Bounce => picture::circle(x, y, DEBTOR, true, "!"),
        What::Payment | What::Paid => picture::square(x, y, PAID, true, "✓"),
    };
    let words = format!(
        "{} {}: {}, {}, {}, {}",
        weekday(line.on),
        line.on,
        who_words(line.who),
        what_words(line.what),
        line.invoices.join(", "),
        amounts(&line.amounts)
    );
    picture::titled(&words, &shape)
}
