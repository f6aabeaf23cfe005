//! `dunmail status`: where things stand.

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;

use super::books::Books;
use super::open::Moment;
use super::table::Table;
use super::{Failure, counted};
use crate::daemon::LAST_PASS;
use crate::desk;
use crate::dunning::{
    Account, Hold, HoldKind, Language, Level, Mode, Money, Priority, Question, Stage, Status as Standing,
    priority,
};
use crate::store::Phase;

/// Where things stand.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    /// One JSON object
    #[arg(long)]
    json: bool,
    /// As if it were this moment
    #[arg(long, value_name = "T")]
    now: Option<Moment>,
}

/// Where things stand, as `--json` prints it. The names are a promise to scripts: they stay.
#[derive(Debug, Serialize)]
struct Stand {
    now: String,
    mode: Mode,
    /// Whether a person has stopped all sending, by `dunmail hold` or by the file HOLD.
    hold: bool,
    /// The moment of the last complete pass.
    last_pass: Option<String>,
    accounts: Vec<AccountStand>,
    /// Mails that wait for a person to say whether they are invoices.
    suggestions: usize,
    /// What could not be read or reached.
    troubles: Vec<Trouble>,
    outbox: Vec<MailStand>,
}

#[derive(Debug, Serialize)]
struct Trouble {
    about: String,
    since: String,
    title: Option<String>,
    why: Option<String>,
}

#[derive(Debug, Serialize)]
struct MailStand {
    account: String,
    phase: &'static str,
    message_id: String,
    recipients: Vec<String>,
    attempts: u32,
}

/// One account.
#[derive(Debug, Serialize)]
pub(super) struct AccountStand {
    address: String,
    name: Option<String>,
    language: Language,
    open: Vec<Money>,
    /// Of the invoice that is longest overdue.
    days_overdue: Option<i64>,
    /// How urgent it is for a person, and why.
    priority: Priority,
    /// The highest level among the open invoices.
    level: Option<Level>,
    holds: Vec<Hold>,
    next: Option<Next>,
    pending: Option<Stage>,
    questions: Vec<Question>,
    invoices: Vec<InvoiceStand>,
}

#[derive(Debug, Serialize)]
struct Next {
    on: Date,
    level: Level,
}

#[derive(Debug, Serialize)]
struct InvoiceStand {
    number: String,
    status: Standing,
    issued: Option<Date>,
    due: Option<Date>,
    amount: Option<Money>,
    open: Option<Money>,
    days_overdue: Option<i64>,
    level: Option<Level>,
    holds: Vec<Hold>,
}

impl Status {
    /// Prints where things stand.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let books = Books::open(config, self.now.as_ref())?;
        let stand = Stand::of(&books)?;
        let mut out = std::io::stdout().lock();
        if self.json {
            serde_json::to_writer(&mut out, &stand).map_err(std::io::Error::from)?;
            return Ok(writeln!(out)?);
        }
        stand.write(&mut out)
    }
}

impl Stand {
    fn of(books: &Books) -> Result<Self, Failure> {
        let store = &books.store;
        let mut accounts = Vec::new();
        for row in store.accounts()? {
            let account = &row.account;
            let shown = account.open_invoices().next().is_some()
                || !account.questions.is_empty()
                || account.pending.is_some();
            if shown {
                accounts.push(AccountStand::of(books, account));
            }
        }
        // What is most urgent stands first.
        accounts.sort_by_key(|stand| std::cmp::Reverse(stand.priority.points));
        let mut outbox = Vec::new();
        for phase in [Phase::Sealed, Phase::Pre, Phase::Dot, Phase::Unknown, Phase::Waiting] {
            for mail in store.mails_in(phase)? {
                outbox.push(MailStand {
                    account: store.account(mail.account)?.account.id,
                    phase: phase.name(),
                    message_id: format!("<{}>", mail.message_id),
                    recipients: mail.recipients,
                    attempts: mail.attempts,
                });
            }
        }
        let troubles = store.troubles()?.into_iter().map(|(about, since, body)| {
            let text = |key: &str| {
                body.get(key).and_then(|v| v.as_str()).filter(|t| !t.is_empty()).map(str::to_owned)
            };
            let (title, why) = (text("title").or_else(|| text("subject")), text("why"));
            Trouble { about, since, title, why }
        });
        Ok(Stand {
            now: books.now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            mode: books.setup.policy.mode,
            hold: super::hold::is_held(books)?,
            last_pass: store.meta(LAST_PASS)?,
            troubles: troubles.collect(),
            suggestions: store.suggestions()?.len(),
            accounts,
            outbox,
        })
    }

    fn write(&self, out: &mut dyn Write) -> Result<(), Failure> {
        let pass = self.last_pass.as_deref().unwrap_or("never");
        let hold = if self.hold { ", on HOLD: nothing is sent" } else { "" };
        writeln!(out, "mode {}{hold}; last complete pass: {pass}", mode_name(self.mode))?;
        if self.accounts.is_empty() {
            writeln!(out, "nothing is owed")?;
        } else {
            write_accounts(out, &self.accounts)?;
        }
        if self.suggestions > 0 {
            let count = counted(self.suggestions, "mail");
            writeln!(out, "{count} in Review may be invoices: move the cards to Open to enrol them")?;
        }
        for mail in &self.outbox {
            let to = mail.recipients.join(", ");
            writeln!(out, "mail to {to}: {}{}", phase_words(mail.phase), tried(mail.attempts))?;
        }
        for trouble in &self.troubles {
            let title = trouble.title.as_deref().unwrap_or(&trouble.about);
            let why = trouble.why.as_deref().unwrap_or_default();
            writeln!(out, "since {}: {}", trouble.since, super::read::plain(&format!("{title}: {why}")))?;
        }
        Ok(())
    }
}

impl AccountStand {
    /// Where an account stands.
    pub fn of(books: &Books, account: &Account) -> Self {
        let today = books.today();
        let policy = books.setup.policy_for(account);
        let next = desk::next_notice(account, &policy, &books.now);
        let stand = |invoice: &crate::dunning::Invoice| InvoiceStand {
            number: invoice.number.clone(),
            status: invoice.status,
            issued: invoice.issued,
            due: invoice.due,
            amount: invoice.amount,
            open: invoice.open_amount().filter(|_| invoice.is_open()),
            days_overdue: invoice.days_overdue(today).filter(|_| invoice.is_open()),
            level: invoice.done,
            holds: invoice.holds.clone(),
        };
        AccountStand {
            address: account.id.clone(),
            name: account.name.clone(),
            language: account.language,
            open: account.open_amounts(),
            days_overdue: account.open_invoices().filter_map(|i| i.days_overdue(today)).max(),
            priority: priority(account, &policy, today),
            level: account.open_invoices().filter_map(|i| i.done).max(),
            holds: account.holds.clone(),
            next: next.map(|(on, level)| Next { on, level }),
            pending: account.pending.as_ref().map(|p| p.stage),
            questions: account.questions.clone(),
            invoices: account.invoices.iter().map(stand).collect(),
        }
    }

    fn next_words(&self) -> String {
        match (&self.next, self.pending) {
            (_, Some(Stage::Draft)) => "a draft waits in Drafts".into(),
            (_, Some(Stage::ByHand)) => "a letter, call or task waits in Calls".into(),
            (_, Some(Stage::Unknown)) => "did the last one arrive?".into(),
            (Some(next), _) => format!("{} {}", next.on, next.level),
            (None, _) => "-".into(),
        }
    }
}

/// A line for each account.
pub(super) fn write_accounts(out: &mut dyn Write, accounts: &[AccountStand]) -> Result<(), Failure> {
    let mut table =
        Table::new(&["account", "open", "overdue", "level", "hold", "next", "priority", "needs you"]);
    for stand in accounts {
        let open: Vec<String> = stand.open.iter().map(|m| format!("{} {}", m.value, m.currency)).collect();
        let open = if open.is_empty() { "-".into() } else { open.join(" + ") };
        let overdue = match stand.days_overdue {
            Some(days) if days > 0 => counted(usize::try_from(days).unwrap_or_default(), "day"),
            _ => "-".into(),
        };
        let level = stand.level.map_or("-".into(), |level| level.to_string());
        let held = stand.invoices.iter().filter(|i| i.status == Standing::Open).flat_map(|i| &i.holds);
        let strictest = stand.holds.iter().chain(held).max_by_key(|hold| hold.kind);
        let hold = strictest.map_or("-".into(), hold_words);
        let mut asked: Vec<String> = Vec::new();
        for question in &stand.questions {
            let word = name_of(&question.kind);
            if !asked.contains(&word) {
                asked.push(word);
            }
        }
        let asked = if asked.is_empty() { "-".into() } else { asked.join(", ") };
        table.row(vec![
            stand.address.clone(),
            open,
            overdue,
            level,
            hold,
            stand.next_words(),
            stand.priority.points.to_string(),
            asked,
        ]);
    }
    Ok(table.write(out)?)
}

/// `promise until 2026-03-20`
pub(super) fn hold_words(hold: &Hold) -> String {
    let kind = hold_name(hold.kind);
    match hold.until {
        Some(until) => format!("{kind} until {until}"),
        None => kind,
    }
}

fn hold_name(kind: HoldKind) -> String {
    name_of(&kind)
}

/// A word of the core as the journal spells it, with spaces.
pub(super) fn name_of(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(name)) => name.replace('_', " "),
        Ok(serde_json::Value::Object(map)) => map
            .into_iter()
            .map(|(key, value)| format!("{key} ({})", name_of(&value)))
            .collect::<String>()
            .replace('_', " "),
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

fn mode_name(mode: Mode) -> String {
    name_of(&mode)
}

fn phase_words(phase: &str) -> &str {
    match phase {
        "sealed" | "pre" => "waits to be sent",
        "dot" => "is being sent",
        "unknown" => "has an unknown fate: look in Sent, then `dunmail account arrived` or `resend`",
        "waiting" => "is a draft in Drafts",
        other => other,
    }
}

fn tried(attempts: u32) -> String {
    if attempts > 0 { format!(" (tried {})", counted(attempts as usize, "time")) } else { String::new() }
}
