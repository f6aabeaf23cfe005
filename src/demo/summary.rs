//! What is left when the play is over.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::timeline::{Hue, Timeline, cut, pad};
use super::{DemoError, cast};
use crate::desk::{self, Tray};
use crate::dunning::{Account, Invoice, Language, Money, Status};
use crate::letters::format;
use crate::mail;
use crate::store::{Store, Verdict};

/// Tells where everything stands, and how to look at it.
pub fn write(
    timeline: &mut Timeline,
    store: &Store,
    dir: &Path,
    delivered: &Path,
    end: Date,
) -> Result<(), DemoError> {
    let mails = mails_to(delivered).map_err(|source| DemoError::Disk { path: dir.to_owned(), source })?;
    timeline.plain("")?;
    let day = format::date(end, Language::En);
    timeline.hued(Hue::Day, &format!("Where things stand on {day}, after {} days", cast::DAYS))?;
    let head = ["", "invoiced", "settled", "open", "card", "mails"];
    timeline.hued(Hue::Why, &row(head.map(str::to_string)))?;
    let mut total = 0;
    let mut desk: BTreeMap<Tray, usize> = BTreeMap::new();
    let mut accounts: Vec<Account> = store.accounts()?.into_iter().map(|row| row.account).collect();
    accounts.sort_by_cached_key(|a| (desk::tray(a, end).is_none(), desk::tray(a, end), a.name.clone()));
    for account in accounts {
        let sent = mails.get(&account.id).copied().unwrap_or_default();
        total += sent;
        let tray = desk::tray(&account, end);
        if let Some(tray) = tray {
            *desk.entry(tray).or_default() += 1;
        }
        let sums = |of: fn(&Invoice) -> Option<Money>| format::amounts(&summed(&account, of), Language::En);
        timeline.plain(&row([
            account.name.clone().unwrap_or_else(|| account.id.clone()),
            sums(|i| i.amount),
            sums(settled),
            sums(|i| i.open_amount().filter(|_| i.is_open())),
            tray.map_or("", Tray::name).to_string(),
            sent.to_string(),
        ]))?;
    }
    timeline.plain("")?;
    // Statements holds the bank's mails, no cards.
    let trays = Tray::ALL.iter().filter(|t| **t != Tray::Statements);
    let cards = trays.map(|t| format!("{} {}", t.name(), desk.get(t).copied().unwrap_or_default()));
    timeline.plain(&format!("  cards   {}", cards.collect::<Vec<_>>().join(" · ")))?;
    timeline.plain(&format!(
        "  mails   {total} reached the debtors beside the invoices; at most one a day each"
    ))?;
    let chain = match store.verify_journal()? {
        Verdict::Whole { entries, .. } => format!("{entries} entries, the chain holds"),
        Verdict::Broken { seq, why } => format!("BROKEN at entry {seq}: {why}"),
    };
    timeline.plain(&format!("  journal {chain}"))?;
    timeline.plain("")?;
    timeline.hued(Hue::Day, "See for yourself")?;
    let (root, dir) = (desk::root(Language::De), dir.display());
    for line in [
        format!(
            "mutt -f '{dir}/mailbox/.{root}.Review'   what wants a person; likewise .{root}.Open, .{root}.Promised,"
        ),
        format!("     '.{root}.On hold', .{root}.Paid …, .Sent, .Drafts; {dir}/mailbox itself is the inbox"),
        "Thunderbird and others: serve the mailbox with Dovecot, or import its folders as Maildir"
            .to_string(),
        format!("     (Dovecot 2.3: mail_location = maildir:{dir}/mailbox)"),
        format!("{dir}/delivered   what the debtors got, a Maildir as well"),
        format!("dunmail --config '{dir}/config.toml' status   the same in the terminal"),
        format!("dunmail --config '{dir}/config.toml' journal verify   the chain, recomputed"),
    ] {
        timeline.plain(&format!("  {line}"))?;
    }
    Ok(())
}

/// What was paid or credited; a paid invoice is settled whatever was counted.
fn settled(invoice: &Invoice) -> Option<Money> {
    let amount = invoice.amount?;
    let value = if invoice.status == Status::Paid { amount.value } else { invoice.paid };
    Some(Money::new(value, amount.currency)).filter(|m| !m.value.is_zero())
}

fn row([name, invoiced, paid, open, tray, mails]: [String; 6]) -> String {
    format!(
        "  {} {} {} {} {} {:>5}",
        pad(&cut(&name, 32), 32),
        right(&invoiced, 14),
        right(&paid, 14),
        right(&open, 14),
        pad(&format!("  {tray}"), 14),
        mails
    )
}

fn right(text: &str, width: usize) -> String {
    format!("{text:>width$}")
}

fn summed(account: &Account, of: fn(&Invoice) -> Option<Money>) -> Vec<Money> {
    Money::by_currency(account.invoices.iter().filter_map(of))
}

/// How many mails each debtor got, as the delivered files say.
fn mails_to(delivered: &Path) -> std::io::Result<BTreeMap<String, usize>> {
    let mut mails = BTreeMap::new();
    for entry in std::fs::read_dir(delivered.join("new"))? {
        let message = mail::parse_headers(&std::fs::read(entry?.path())?);
        for to in message.to {
            *mails.entry(to.normalised()).or_default() += 1;
        }
    }
    Ok(mails)
}
