//! The timeline: what was done and said, and what the journal says about it, day by day.

use std::collections::BTreeMap;
use std::io::{self, Write};

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::Value;

use super::cast::{Bill, Debtor};
use super::{DemoError, Look, cast};
use crate::desk::Tray;
use crate::dunning::{Account, Language, Level, Money, QuestionKind};
use crate::letters::format;
use crate::mail;
use crate::store::{JournalEntry, Store};

/// Columns of a line: the time, who to whom, and what.
const WHO: usize = 36;
/// The width of what.
const WHAT: usize = 70;
/// Names longer than this are cut.
const NAME: usize = 25;
/// What somebody said is quoted up to this length.
const QUOTED: usize = 180;

/// The colour of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hue {
    /// A day.
    Day,
    /// The bot.
    Bot,
    /// Somebody outside.
    Outside,
    /// The office.
    Office,
    /// Why.
    Why,
}

/// Tells the play.
pub struct Timeline<'a> {
    out: &'a mut dyn Write,
    look: Look,
    day: Option<Date>,
    /// The last entry of the journal that was told.
    told: i64,
    /// Where each account's card lay when it was last told.
    trays: BTreeMap<i64, String>,
}

impl<'a> Timeline<'a> {
    pub fn new(out: &'a mut dyn Write, look: Look) -> Self {
        Timeline { out, look, day: None, told: 0, trays: BTreeMap::new() }
    }

    /// What will be seen.
    pub fn opening(&mut self) -> io::Result<()> {
        self.plain(&format!(
            "{}, a small firm in Hamburg, puts dunmail in CC of its invoices. It is {}.",
            cast::FIRM,
            format::date(cast::FIRST, Language::En)
        ))?;
        self.plain("In auto mode up to the second notice; what is sharper waits for a person. Times are the office's.")
    }

    /// A line of its own.
    pub fn plain(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// A line in a colour.
    pub fn hued(&mut self, hue: Hue, text: &str) -> io::Result<()> {
        let text = self.paint(hue, text);
        self.plain(&text)
    }

    /// The office sends an invoice.
    pub fn invoice(&mut self, bill: &Bill, to: &Debtor, now: &Zoned) -> io::Result<()> {
        let cc = if bill.cc { "dunmail in CC" } else { "not in CC" };
        let text = format!("Invoice {}: {} for {}, {cc}", bill.number, amount(bill.amount()), bill.what);
        self.act(now, "office", to.name, &text)
    }

    /// Somebody does something.
    pub fn act(&mut self, now: &Zoned, who: &str, whom: &str, text: &str) -> io::Result<()> {
        self.line(Hue::Office, now, &format!("{who} → {}", cut(whom, NAME)), text, &[])
    }

    /// A debtor writes.
    pub fn said(&mut self, now: &Zoned, who: &str, text: &str) -> io::Result<()> {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let quoted = format!("“{}”", cut(&flat, QUOTED));
        self.line(Hue::Outside, now, &format!("{} → office", cut(who, NAME)), &quoted, &[])
    }

    /// A server writes by itself.
    pub fn machine(&mut self, now: &Zoned, who: &str, subject: &str, text: &str) -> io::Result<()> {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let quoted = format!("{subject}: “{}”", cut(&flat, QUOTED));
        self.line(Hue::Outside, now, &format!("{}'s server → office", cut(who, 17)), &quoted, &[])
    }

    /// The bank mails a statement.
    pub fn bank(&mut self, now: &Zoned, bookings: usize) -> io::Result<()> {
        let text = format!("Kontoauszug: a camt.053 file with {bookings} bookings");
        self.line(Hue::Outside, now, &format!("{} → office", cast::BANK.0), &text, &[])
    }

    /// A person moves something.
    pub fn moved(&mut self, now: &Zoned, what: &str, whose: &str, tray: Tray, why: &str) -> io::Result<()> {
        let text = format!("moves {what} {whose} to {}. {why}", tray.name());
        self.line(Hue::Office, now, "office", &text, &[])
    }

    /// What the bot has written into its journal since the last time.
    pub fn tell(&mut self, store: &Store, now: &Zoned) -> Result<(), DemoError> {
        let mut grounds: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for entry in store.journal_after(self.told)? {
            self.told = entry.seq;
            let Some(id) = entry.account else {
                self.of_nobody(&entry, now)?;
                continue;
            };
            let account = store.account(id)?.account;
            // A notice that leaves in the same pass is told once, with the reasons of its decision.
            if entry.kind == "tick" && mentions(&entry, "send") {
                grounds.insert(id, strings(&entry.facts["because"]));
                continue;
            }
            let Some((text, mut why)) = story(&entry, &account) else { continue };
            if entry.kind == "accepted" {
                why.splice(0..0, grounds.remove(&id).unwrap_or_default());
                let key = entry.facts["grounds"]["key"].as_str().unwrap_or_default();
                let said = store.mail(key)?.and_then(|mail| gist(&mail.bytes));
                why.splice(0..0, said);
            }
            why.extend(self.tray(store, id)?);
            let arrow = if entry.kind == "accepted" { "→" } else { "·" };
            let name = account.name.as_deref().unwrap_or(&account.id);
            self.line(Hue::Bot, now, &format!("dunmail {arrow} {}", cut(name, NAME)), &text, &why)?;
        }
        Ok(())
    }

    /// An entry that belongs to no account.
    fn of_nobody(&mut self, entry: &JournalEntry, now: &Zoned) -> io::Result<()> {
        let personal = entry.personal.as_ref();
        let debtor = personal.and_then(|p| p["debtor"]["name"].as_str()).unwrap_or("somebody");
        let text = match entry.kind.as_str() {
            "suggested" => {
                format!("asks in Review: an invoice to {debtor}, whom nobody has enrolled; follow up?")
            }
            "accepted" => "enrols it: the card of the suggestion was moved to Open".to_string(),
            "refused" => "lets it be: the suggestion was moved elsewhere".to_string(),
            "statement" => {
                let count = |key: &str| entry.facts[key].as_u64().unwrap_or_default();
                format!(
                    "has read the statement: {} bookings, {} of ours",
                    count("transactions"),
                    count("booked")
                )
            }
            _ => return Ok(()),
        };
        self.line(Hue::Bot, now, "dunmail", &text, &[])
    }

    /// Where the card lies now, if it has moved.
    fn tray(&mut self, store: &Store, id: i64) -> Result<Option<String>, DemoError> {
        let Some(card) = store.card(&format!("account:{id}"))? else { return Ok(None) };
        let tray = card.folder.rsplit('/').next().unwrap_or_default().to_string();
        Ok(match self.trays.insert(id, tray.clone()) {
            Some(old) if old == tray => None,
            Some(old) => Some(format!("card: {old} → {tray}")),
            None => Some(format!("card: in {tray}")),
        })
    }

    fn line(&mut self, hue: Hue, now: &Zoned, who: &str, text: &str, why: &[String]) -> io::Result<()> {
        if self.day != Some(now.date()) {
            self.day = Some(now.date());
            let title = now.strftime("%A, %-d %B %Y").to_string();
            let day = self.paint(Hue::Day, &title);
            writeln!(self.out, "\n{day}")?;
        }
        let clock = now.strftime("%H:%M").to_string();
        let mut first = true;
        for row in wrap(text, WHAT) {
            let (clock, who) = if first { (clock.as_str(), who) } else { ("", "") };
            first = false;
            let head = self.paint(hue, &pad(who, WHO));
            writeln!(self.out, "  {clock:5}  {head}  {row}")?;
        }
        for reason in why {
            for (n, row) in wrap(reason, WHAT - 2).iter().enumerate() {
                let mark = if n == 0 { "· " } else { "  " };
                let row = self.paint(Hue::Why, &format!("{mark}{row}"));
                writeln!(self.out, "  {:5}  {:WHO$}  {row}", "", "")?;
            }
        }
        Ok(())
    }

    /// ECMA-48 section 8.3.117, select graphic rendition.
    fn paint(&self, hue: Hue, text: &str) -> String {
        let code = match (self.look, hue) {
            (Look::Plain, _) => return text.to_string(),
            (_, Hue::Day) => "1",
            (_, Hue::Bot) => "36",
            (_, Hue::Outside) => "33",
            (_, Hue::Office) => "35",
            (_, Hue::Why) => "2",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

/// An entry in words, and why; `None` for those that another one tells.
fn story(entry: &JournalEntry, account: &Account) -> Option<(String, Vec<String>)> {
    let facts = &entry.facts;
    let grounds = &facts["grounds"];
    let because = strings(&facts["because"]);
    let event = entry.personal.as_ref().map_or(&Value::Null, |p| &p["event"]);
    let text = match entry.kind.as_str() {
        "sighted" => return Some((sighted(grounds), because)),
        "replied" => {
            let mut why = understood(entry, grounds);
            why.extend(because);
            let primary = grounds["primary"].as_str().unwrap_or("nothing");
            let date = day_in(&grounds["date"]).map(|d| format!(", {d}")).unwrap_or_default();
            return Some((format!("reads it: {}{date}", primary.replace('_', " ")), why));
        }
        "received" => {
            let money: Money = serde_json::from_value(event["amount"].clone()).ok()?;
            let rule = grounds["rule"].as_str().unwrap_or_default().replace('_', " ");
            let words = event["words"].as_str().unwrap_or_default();
            let text = format!("books {} on {}", amount(money), strings(&event["invoices"]).join(", "));
            return Some((text, vec![format!("the statement says “{words}”: {rule}")]));
        }
        "bounced" => "sees that the mail came back".to_string(),
        "wrote" => match event["key"].as_str().and_then(level) {
            Some(level) => format!("sees that the {level} was sent by a person"),
            None => "notes that the office has written".to_string(),
        },
        "told" => {
            let about = event["invoice"].as_str().map(|n| format!(" ({n})")).unwrap_or_default();
            format!("obeys: {}{about}", order(&event["order"]))
        }
        "accepted" => {
            let level = event["key"].as_str().and_then(level)?;
            let open = format::amounts(&account.open_amounts(), Language::En);
            format!("{}: {}, {open} open", title(level), numbers(account))
        }
        "refused" => "is refused by the server".to_string(),
        "lost" => "does not know whether the mail left".to_string(),
        "draft_gone" => "misses the draft".to_string(),
        "tick" => {
            let draft = facts["actions"].as_array()?.iter().find_map(|a| a["draft"].as_str());
            let level = draft.and_then(level);
            let asks = |kind| {
                account.questions.iter().any(|q| q.kind == kind && entry.at.starts_with(&q.since.to_string()))
            };
            match level {
                Some(level) => format!("drafts the {level}; a person sends it, or not"),
                None if asks(QuestionKind::CheckBank) => "asks: has the promised payment come?".into(),
                None if asks(QuestionKind::Call) => "asks for a call; the letters go on meanwhile".into(),
                None if asks(QuestionKind::Handover) => "asks: hand it over? The ladder is at its end".into(),
                None if because.is_empty() => return None,
                None => "takes note".into(),
            }
        }
        _ => return None,
    };
    Some((text, because))
}

fn sighted(grounds: &Value) -> String {
    let number = grounds["number"].as_str().unwrap_or("?");
    let money: Option<Money> = serde_json::from_value(grounds["amount"].clone()).ok();
    let amount = money.map_or("no amount stated".to_string(), amount);
    if !grounds["credit"].is_null() {
        return format!("books credit note {number}: {amount}");
    }
    let due: Option<Date> = serde_json::from_value(grounds["due"].clone()).ok();
    let due =
        due.map_or("no due day stated".to_string(), |d| format!("due {}", format::date(d, Language::En)));
    format!("remembers {number}: {amount}, {due}")
}

/// What a notice says first, after the greeting.
fn gist(bytes: &[u8]) -> Option<String> {
    let text = mail::parse(bytes).text.new;
    let flat = text.split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "));
    let first = flat.into_iter().find(|p| p.chars().count() > 40)?;
    Some(format!("“{}”", cut(&first, QUOTED)))
}

/// Which rule says so, and by which words.
fn understood(entry: &JournalEntry, grounds: &Value) -> Vec<String> {
    let words = entry.personal.as_ref().map(|p| strings(&p["grounds"]["words"])).unwrap_or_default();
    let rules = grounds["rules"].as_array().cloned().unwrap_or_default();
    let told = rules.iter().zip(&words).filter(|(_, words)| !words.is_empty()).map(|(rule, words)| {
        let name = rule["rule"].as_str().unwrap_or_default();
        format!("rule {name}: “{}”", cut(words, 60))
    });
    let mut why: Vec<String> = told.take(3).collect();
    if why.is_empty() {
        why.push("no rule carries".into());
    }
    why
}

fn order(order: &Value) -> String {
    let name = order.as_str().or_else(|| order.as_object()?.keys().next().map(String::as_str));
    match name {
        Some("paid") => "paid",
        Some("hold") => "on hold",
        Some("resume") => "goes on",
        Some("called") => "notes the call as a contact",
        Some("write_off") => "written off",
        Some("collections") => "handed over to collections",
        _ => "what a person said",
    }
    .to_string()
}

/// The level that a notice's name begins with.
fn level(name: &str) -> Option<&'static str> {
    let first = name.split('/').next()?;
    Some(match Level::from_code(first)?.standard() {
        Level::Upcoming => "friendly word before the due day",
        Level::Reminder => "reminder",
        Level::FirstNotice => "first notice",
        Level::SecondNotice => "second notice",
        Level::FinalNotice => "final notice",
        Level::FormalDemand => "formal demand",
        Level::Handover | Level::Own(_) => "handover",
    })
}

fn title(level: &str) -> String {
    let mut chars = level.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn numbers(account: &Account) -> String {
    account.open_invoices().map(|i| i.number.as_str()).collect::<Vec<_>>().join(", ")
}

/// The end of a range of days.
fn day_in(value: &Value) -> Option<String> {
    let day: Date = serde_json::from_value(value.as_array()?.last()?.clone()).ok()?;
    Some(format::date(day, Language::En))
}

/// Whether an entry's actions are of a kind.
fn mentions(entry: &JournalEntry, action: &str) -> bool {
    let actions = entry.facts["actions"].as_array();
    actions.is_some_and(|all| all.iter().any(|a| !a[action].is_null()))
}

fn strings(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).filter(|s| !s.starts_with("a person said so")).map(str::to_string).collect()
}

/// A sum as the English read it.
pub fn amount(money: Money) -> String {
    format::amount(money, Language::En)
}

/// At most so many characters.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Filled up to a width in characters; `{:38}` counts them, too, but not behind colours.
pub fn pad(text: &str, width: usize) -> String {
    format!("{text:width$}")
}

/// Broken at spaces into rows of at most `width` characters, longer words whole.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match rows.last_mut().filter(|row| row.chars().count() + 1 + word.chars().count() <= width) {
            Some(row) => {
                row.push(' ');
                row.push_str(word);
            }
            None => rows.push(word.to_string()),
        }
    }
    rows
}
