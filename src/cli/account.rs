//! `dunmail account`: a debtor with all its invoices, and what a person says about it.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::{Value, json};

use super::books::Books;
use super::handover::{self, Source};
use super::journal::write_entry;
use super::open::Moment;
use super::plan::Terms;
use super::read::plain;
use super::status::{AccountStand, hold_words, name_of, write_accounts};
use super::table::Table;
use super::{Failure, say};
use crate::dunning::{Account, Happened, Order, Stage};
use crate::store::{AccountRow, Mail, Phase, StoreError};

/// A debtor with all its invoices.
#[derive(Debug, clap::Args)]
pub(super) struct Accounts {
    #[command(subcommand)]
    what: What,
    /// As if it were this moment
    #[arg(long, global = true, value_name = "T")]
    now: Option<Moment>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// List all accounts
    List,
    /// Show an account: its invoices, holds, questions and what happened
    Show {
        /// The debtor's address
        address: String,
    },
    /// Send nothing to it
    Hold {
        /// The debtor's address
        address: String,
        /// The last day of the hold; default: until it is resumed
        #[arg(long, value_name = "DAY")]
        until: Option<Date>,
    },
    /// Go on: lifts its holds, takes its questions as answered, and what papers probably state as said
    Resume {
        /// The debtor's address
        address: String,
    },
    /// It was telephoned: the next notice waits for the gap
    Called {
        /// The debtor's address
        address: String,
    },
    /// A plan is agreed for all that it owes: each part is waited for
    Plan {
        /// The debtor's address
        address: String,
        #[command(flatten)]
        terms: Terms,
    },
    /// Its one open invoice is paid
    Paid {
        /// The debtor's address
        address: String,
    },
    /// Give up what it owes
    WriteOff {
        /// The debtor's address
        address: String,
    },
    /// It has been handed over to collections
    Collections {
        /// The debtor's address
        address: String,
    },
    /// Treat the next level as done
    Skip {
        /// The debtor's address
        address: String,
    },
    /// The mail of unknown fate did not arrive: send it again
    Resend {
        /// The debtor's address
        address: String,
    },
    /// The mail of unknown fate did arrive
    Arrived {
        /// The debtor's address
        address: String,
    },
    /// Erase texts and names from its part of the journal; the chain still holds
    Erase {
        /// The debtor's address
        address: String,
    },
    /// Print its case file as JSON; with --dir also write the mails; with --to as a dossier and an archive
    Export {
        /// The debtor's address
        address: String,
        /// A folder for case.json and the mails as .eml
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
        /// For a lawyer or an agency: write dossier.pdf and dossier.zip into this folder
        #[arg(long, value_name = "DIR", conflicts_with = "dir")]
        to: Option<PathBuf>,
        /// Fetch mails that the database has not kept from this Maildir, not from the server
        #[arg(long, value_name = "DIR", requires = "to")]
        maildir: Option<PathBuf>,
        /// Fetch none
        #[arg(long, requires = "to", conflicts_with = "maildir")]
        offline: bool,
    },
}

impl Accounts {
    /// Carries out the command.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let mut books = Books::open(config, self.now.as_ref())?;
        let (address, order) = match &self.what {
            What::List => return list(&books),
            What::Show { address } => return show(&books, &books.account(address)?),
            What::Erase { address } => {
                let row = books.account(address)?;
                return erase(&mut books, &row);
            }
            What::Export { address, to: Some(to), maildir, offline, .. } => {
                let source = match (maildir, offline) {
                    (Some(path), _) => Source::Maildir(path),
                    (None, true) => Source::Nowhere,
                    (None, false) => Source::Server,
                };
                return handover::write(&books, &books.account(address)?, to, source);
            }
            What::Export { address, dir, .. } => {
                return export(&books, &books.account(address)?, dir.as_deref());
            }
            What::Hold { address, until } => {
                books.refuse_past(*until)?;
                (address, Order::Hold { until: *until })
            }
            What::Plan { address, terms } => {
                let row = books.account(address)?;
                (address, terms.order(&row.account, None, books.today())?)
            }
            What::Resume { address } => (address, Order::Resume),
            What::Called { address } => (address, Order::Called),
            What::Paid { address } => (address, Order::Paid { amount: None }),
            What::WriteOff { address } => (address, Order::WriteOff),
            What::Collections { address } => (address, Order::Collections),
            What::Skip { address } => (address, Order::Skip),
            What::Resend { address } => (address, Order::Resend),
            What::Arrived { address } => (address, Order::Arrived),
        };
        let row = books.account(address)?;
        fits(&row.account, &order)?;
        let after = books.tell(row.id, &[say(order, None)])?;
        outcome(&books, &row.account, &after.account)
    }
}

/// Whether an order can mean anything to an account as it stands.
fn fits(account: &Account, order: &Order) -> Result<(), Failure> {
    let open: Vec<&str> = account.open_invoices().map(|i| i.number.as_str()).collect();
    let unknown = account.pending.as_ref().is_some_and(|p| p.stage == Stage::Unknown);
    let line = match order {
        Order::Paid { .. } if open.len() > 1 => format!(
            "{} owes several invoices, say which is paid: `dunmail invoice paid NUMBER` with one of {}",
            account.id,
            open.join(", ")
        ),
        Order::Paid { .. } | Order::Called | Order::WriteOff | Order::Collections | Order::Skip
            if open.is_empty() =>
        {
            format!("{} owes nothing", account.id)
        }
        Order::Resend | Order::Arrived if !unknown => {
            format!("no mail to {} is of unknown fate", account.id)
        }
        _ => return Ok(()),
    };
    Err(Failure::new(line))
}

/// Says what has changed, and what comes next.
pub(super) fn outcome(books: &Books, before: &Account, after: &Account) -> Result<(), Failure> {
    if before == after {
        println!("{}: nothing to change", after.id);
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    write_accounts(&mut out, &[AccountStand::of(books, after)])
}

fn list(books: &Books) -> Result<(), Failure> {
    let rows = books.store.accounts()?;
    if rows.is_empty() {
        println!("there are no accounts yet: put the bot in copy of an invoice");
        return Ok(());
    }
    let stands: Vec<AccountStand> = rows.iter().map(|row| AccountStand::of(books, &row.account)).collect();
    write_accounts(&mut std::io::stdout().lock(), &stands)
}

fn show(books: &Books, row: &AccountRow) -> Result<(), Failure> {
    let account = &row.account;
    let mut out = std::io::stdout().lock();
    let name = account.name.as_deref().map(|name| format!("  {}", plain(name))).unwrap_or_default();
    writeln!(out, "{}{name}  ({})\n", plain(&account.id), account.language)?;
    write_accounts(&mut out, &[AccountStand::of(books, account)])?;
    if !account.invoices.is_empty() {
        writeln!(out)?;
        let mut table =
            Table::new(&["invoice", "issued", "due", "amount", "open", "status", "level", "hold"]);
        for invoice in &account.invoices {
            let day = |day: Option<Date>| day.map_or("-".into(), |day| day.to_string());
            let money = |m: Option<crate::dunning::Money>| {
                m.map_or("?".into(), |m| format!("{} {}", m.value, m.currency))
            };
            let strictest = invoice.holds.iter().max_by_key(|hold| hold.kind);
            table.row(vec![
                invoice.number.clone(),
                day(invoice.issued),
                day(invoice.due),
                money(invoice.amount),
                if invoice.is_open() { money(invoice.open_amount()) } else { "-".into() },
                name_of(&invoice.status),
                invoice.done.map_or("-".into(), |level| level.to_string()),
                strictest.map_or("-".into(), hold_words),
            ]);
        }
        table.write(&mut out)?;
    }
    for part in account.plan.iter().flat_map(|plan| &plan.parts) {
        writeln!(out, "plan: {} {} by {}", part.amount.value, part.amount.currency, part.due)?;
    }
    for question in &account.questions {
        let about = question.invoice.as_deref().map(|n| format!(" ({n})")).unwrap_or_default();
        let kind = name_of(&question.kind);
        let intent = question.intent.map(|i| format!(", {i}")).unwrap_or_default();
        let detail = plain(&question.detail);
        writeln!(out, "\nneeds you since {}: {kind}{about}{intent} {detail}", question.since)?;
    }
    if !account.history.is_empty() {
        writeln!(out)?;
    }
    for entry in &account.history {
        let what = match &entry.what {
            Happened::Received(money) => {
                format!("received by statement ({} {})", money.value, money.currency)
            }
            Happened::Reversed(money) => {
                format!("taken back by the bank ({} {})", money.value, money.currency)
            }
            Happened::PartPaid(money) => format!("part paid ({} {})", money.value, money.currency),
            other => name_of(other),
        };
        writeln!(out, "{}  {what}  {}", entry.on, plain(&entry.invoices.join(", ")))?;
    }
    for mail in mails(books, row.id)? {
        let on = mail.sealed_at.to_zoned(books.now.time_zone().clone()).date();
        writeln!(out, "{on}  mail to {}: {}", mail.recipients.join(", "), mail.phase.name())?;
    }
    Ok(())
}

/// The sealed mails of an account, oldest first.
fn mails(books: &Books, account: i64) -> Result<Vec<Mail>, Failure> {
    let mut mails = Vec::new();
    for phase in [
        Phase::Sealed,
        Phase::Pre,
        Phase::Dot,
        Phase::Accepted,
        Phase::Failed,
        Phase::Unknown,
        Phase::Withdrawn,
        Phase::Waiting,
        Phase::Sent,
        Phase::Gone,
    ] {
        mails.extend(books.store.mails_in(phase)?.into_iter().filter(|mail| mail.account == account));
    }
    mails.sort_by_key(|mail| mail.sealed_at);
    Ok(mails)
}

fn erase(books: &mut Books, row: &AccountRow) -> Result<(), Failure> {
    let now = books.now.clone();
    let erased = books.store.batch(|store| {
        let erased = store.erase_personal(row.id)?;
        store.forget_payers(row.id)?;
        let facts = json!({"by": "the command line", "entries": erased});
        store.write_journal(&now, "erased", Some(row.id), &facts, &Value::Null)?;
        Ok::<usize, StoreError>(erased)
    })?;
    println!(
        "{}: erased the texts and names of {} and where it paid from; its invoices and the mails in the mailbox stay",
        row.account.id,
        super::counted(erased, "entry").replace("entrys", "entries")
    );
    Ok(())
}

fn export(books: &Books, row: &AccountRow, dir: Option<&Path>) -> Result<(), Failure> {
    let mut mails = Vec::new();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for invoice in &row.account.invoices {
        let message = invoice.origin.message;
        let file = format!("invoice-{message}.eml");
        if let Some(bytes) = books.store.original(message)?.filter(|_| !files.iter().any(|(f, _)| *f == file))
        {
            files.push((file, bytes));
        }
    }
    for (n, mail) in self::mails(books, row.id)?.into_iter().enumerate() {
        let file = format!("sent-{}.eml", n + 1);
        mails.push(json!({
            "file": file, "phase": mail.phase.name(), "message_id": format!("<{}>", mail.message_id),
            "sender": mail.sender, "recipients": mail.recipients, "attempts": mail.attempts,
            "sealed_at": mail.sealed_at, "invoices": books.store.invoices_of(&mail.key)?,
        }));
        files.push((file, mail.bytes));
    }
    let journal: Vec<Value> = books
        .store
        .journal(Some(row.id))?
        .into_iter()
        .map(|e| json!({"seq": e.seq, "at": e.at, "kind": e.kind, "facts": e.facts, "personal": e.personal}))
        .collect();
    let case = json!({
        "exported_at": books.now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        "account": row.account, "mails": mails, "journal": journal,
    });
    let case = format!("{case:#}\n");
    let Some(dir) = dir else {
        return Ok(std::io::stdout().lock().write_all(case.as_bytes())?);
    };
    let write = |name: &str, bytes: &[u8]| {
        let path = dir.join(name);
        std::fs::write(&path, bytes)
            .map_err(|e| Failure::new(format!("cannot write {}: {e}", path.display())))
    };
    std::fs::create_dir_all(dir)
        .map_err(|e| Failure::new(format!("cannot make the folder {}: {e}", dir.display())))?;
    write("case.json", case.as_bytes())?;
    for (name, bytes) in &files {
        write(name, bytes)?;
    }
    // The whole record, for people.
    let mut text = Vec::new();
    for entry in books.store.journal(Some(row.id))? {
        write_entry(&mut text, &entry, Some(&row.account.id))?;
    }
    write("journal.txt", &text)?;
    println!("wrote the case file of {} to {}", row.account.id, dir.display());
    Ok(())
}
