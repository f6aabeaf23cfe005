//! What was understood, for people.

use std::io::{self, Write};

use super::understood::Understood;
use crate::documents::statement::Transaction;
use crate::documents::{InvoiceFacts, Owed};

/// How many lines of a mail are shown.
const LINES: usize = 8;
/// How many transactions of a statement are shown.
const TRANSACTIONS: usize = 200;

/// Writes a short account of one message.
pub(super) fn write(out: &mut dyn Write, understood: &Understood) -> io::Result<()> {
    writeln!(out, "{}", plain(&understood.file))?;
    let from = understood.from.as_deref().map(|from| format!("from {from}"));
    let sent = understood.sent.as_ref().map(|sent| sent.strftime("%Y-%m-%d %H:%M %:z").to_string());
    let subject = Some(&understood.subject).filter(|s| !s.is_empty()).map(|s| format!("“{s}”"));
    let head: Vec<String> = [subject, from, sent].into_iter().flatten().collect();
    if !head.is_empty() {
        writeln!(out, "  {}", plain(&head.join(", ")))?;
    }
    write!(out, "  {}", understood.kind.name())?;
    if let Some(language) = understood.language {
        write!(out, " ({language})")?;
    }
    if let Some(primary) = understood.primary {
        write!(out, ": {primary}")?;
    }
    writeln!(out)?;
    for found in &understood.intents {
        let words = found.words.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(out, "    {} {:.2}  {}  “{}”", found.intent, found.confidence, found.rule, plain(&words))?;
    }
    let mut facts = Vec::new();
    match understood.date {
        Some([from, to]) if from == to => facts.push(format!("day {from}")),
        Some([from, to]) => facts.push(format!("between {from} and {to}")),
        None => {}
    }
    facts.extend(understood.amount.map(|amount| format!("{} {}", amount.value, amount.currency)));
    facts.extend(understood.installments.map(|parts| format!("{parts} parts")));
    if !facts.is_empty() {
        writeln!(out, "    {}", facts.join(", "))?;
    }
    for invoice in &understood.invoices {
        writeln!(out, "    {}", plain(&stated(invoice)))?;
    }
    for found in &understood.found {
        let place = match found.page {
            0 => String::new(),
            page => format!("  page {page}, line {}: “{}”", found.line, found.words),
        };
        writeln!(out, "      {}{}  ({})", found.what, plain(&place), plain(&found.rule))?;
    }
    for transaction in understood.transactions.iter().take(TRANSACTIONS) {
        writeln!(out, "    {}", plain(&booked(transaction)))?;
    }
    let rest = understood.transactions.len().saturating_sub(TRANSACTIONS);
    if rest > 0 {
        writeln!(out, "    … {}", super::super::counted(rest, "more transaction"))?;
    }
    for owed in understood.owed.iter().take(TRANSACTIONS) {
        writeln!(out, "    {}", plain(&held_open(owed)))?;
    }
    let rest = understood.owed.len().saturating_sub(TRANSACTIONS);
    if rest > 0 {
        writeln!(out, "    … {}", super::super::counted(rest, "more invoice"))?;
    }
    for table in &understood.tables {
        let (by, name) = (&table.by, plain(&table.name));
        writeln!(out, "    {name}: read by {}, “{}”", plain(&by.file), plain(&by.layout))?;
        for (field, column) in &by.columns {
            writeln!(out, "      {field:18} {}", plain(column))?;
        }
        for left in table.left_out.iter().take(LINES) {
            writeln!(out, "      line {} does not count: {}", left.line, plain(&left.why))?;
        }
        let rest = table.left_out.len().saturating_sub(LINES);
        if rest > 0 {
            writeln!(out, "      … and {} more", rest)?;
        }
    }
    if let Some(told) = &understood.payment {
        let amount = told.amount.map(|m| format!("{} {}", m.value, m.currency));
        let by = if told.by_debtor { "if its sender is a debtor, " } else { "" };
        let proof = if told.proof { "books if its sender is proven" } else { "holds and asks" };
        let what = [amount, told.payer.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        writeln!(out, "    tells of a payment: {}; {by}{proof}", plain(&what))?;
        writeln!(out, "      {}", plain(&told.rule))?;
    }
    for recipient in understood.bounce.iter().flat_map(|bounce| &bounce.recipients) {
        let address = recipient.address.as_deref().unwrap_or("an unnamed address");
        let status = recipient.status.as_deref().unwrap_or("no status");
        let hard = if recipient.cause.is_hard() { "for good" } else { "for now" };
        writeln!(out, "    not reached {hard}: {} ({status})", plain(address))?;
    }
    for defect in &understood.defects {
        writeln!(out, "    defect: {}", plain(defect))?;
    }
    let text = understood.text.as_deref().unwrap_or_default();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    for line in lines.by_ref().take(LINES) {
        writeln!(out, "  | {}", plain(line))?;
    }
    let rest = lines.count();
    if rest > 0 {
        writeln!(out, "  | … {}", super::super::counted(rest, "more line"))?;
    }
    writeln!(out)
}

fn stated(invoice: &InvoiceFacts) -> String {
    let kind = if invoice.is_credit() { "credit note" } else { "invoice" };
    let number = invoice.number.as_deref().unwrap_or("without a number");
    let mut parts = vec![format!("{kind} {number}")];
    parts.extend(invoice.issued.map(|day| format!("of {day}")));
    if let Some(amount) = invoice.amount {
        parts.push(match invoice.currency {
            Some(currency) => format!("{amount} {currency}"),
            None => amount.to_string(),
        });
    }
    parts.extend(invoice.due.map(|day| format!("due {day}")));
    parts.extend(invoice.buyer.as_ref().map(|buyer| format!("to {buyer}")));
    parts.join(", ")
}

fn held_open(owed: &Owed) -> String {
    let currency = owed.currency.map(|currency| format!(" {currency}")).unwrap_or_default();
    let kind = if owed.credit { "credit note" } else { "invoice" };
    let mut parts = vec![format!("{kind} {}", owed.number), format!("{}{currency} open", owed.open)];
    if owed.open != owed.amount {
        parts.push(format!("of {}{currency}", owed.amount));
    }
    parts.extend(owed.due.map(|day| format!("due {day}")));
    parts.extend(owed.name.clone());
    parts.extend(owed.addresses.first().cloned());
    parts.extend(owed.level.filter(|level| *level > 0).map(|level| format!("reminded {level} times")));
    parts.join(", ")
}

fn booked(transaction: &Transaction) -> String {
    let day = transaction.booked.or(transaction.value).map_or("no day".into(), |day| day.to_string());
    let currency = transaction.currency.map(|currency| format!(" {currency}")).unwrap_or_default();
    let mut parts = vec![format!("{day}  {}{currency}", transaction.amount)];
    parts.extend([&transaction.name, &transaction.iban].into_iter().flatten().cloned());
    parts.extend(transaction.reference.as_ref().map(|words| format!("“{words}”")));
    parts.join(", ")
}

/// Without what would move a terminal's cursor or change its colours: mail comes from anybody.
pub(in crate::cli) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
