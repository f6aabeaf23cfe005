//! `dunmail invoice`: one invoice, and what a person says about it.

use std::path::Path;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::account::outcome;
use super::books::Books;
use super::open::Moment;
use super::plan::Terms;
use super::status::{hold_words, name_of};
use super::{Failure, say};
use crate::dunning::{Currency, Fact, Invoice, Language, Money, Order, last_day, normalise_number};

/// One invoice.
#[derive(Debug, clap::Args)]
pub(super) struct Invoices {
    #[command(subcommand)]
    what: What,
    /// The account, where several have an invoice of that number
    #[arg(long, global = true, value_name = "ADDR")]
    account: Option<String>,
    /// As if it were this moment
    #[arg(long, global = true, value_name = "T")]
    now: Option<Moment>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Show an invoice
    Show {
        /// Its number, in any spelling
        number: String,
    },
    /// Send nothing for it
    Hold {
        /// Its number, in any spelling
        number: String,
        /// The last day of the hold; default: until it is resumed
        #[arg(long, value_name = "DAY")]
        until: Option<Date>,
    },
    /// Go on, with what its paper probably states; a closed invoice is opened again
    Resume {
        /// Its number, in any spelling
        number: String,
    },
    /// A plan is agreed for it: each part is waited for
    Plan {
        /// Its number, in any spelling
        number: String,
        #[command(flatten)]
        terms: Terms,
    },
    /// It is paid, in full or in part
    Paid {
        /// Its number, in any spelling
        number: String,
        /// What was paid, if not all of it
        #[arg(long, value_name = "X", value_parser = amount)]
        amount: Option<Decimal>,
    },
    /// Correct facts: due=2026-05-01 issued=… lapses=… amount=1914.60 currency=EUR number=… language=de name=… iban=ok
    Set {
        /// Its number, in any spelling
        number: String,
        /// What is right
        #[arg(required = true, value_name = "FACT=VALUE", value_parser = pair)]
        facts: Vec<(String, String)>,
    },
    /// Treat its next level as done
    Skip {
        /// Its number, in any spelling
        number: String,
    },
}

impl Invoices {
    /// Carries out the command.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let mut books = Books::open(config, self.now.as_ref())?;
        let (What::Show { number }
        | What::Hold { number, .. }
        | What::Resume { number }
        | What::Paid { number, .. }
        | What::Plan { number, .. }
        | What::Set { number, .. }
        | What::Skip { number }) = &self.what;
        let (row, number) = books.invoice(number, self.account.as_deref())?;
        let Some(invoice) = row.account.invoice(&number) else {
            return Err(Failure::new(format!("there is no invoice {number}")));
        };
        let needs_open = matches!(
            self.what,
            What::Hold { .. } | What::Paid { .. } | What::Plan { .. } | What::Skip { .. }
        );
        if needs_open && !invoice.is_open() {
            let status = name_of(&invoice.status);
            return Err(Failure::new(format!(
                "{number} is not open ({status}): `dunmail invoice resume` opens it"
            )));
        }
        let order = match &self.what {
            What::Show { .. } => {
                let lapses = last_day(invoice, &books.setup.policy_for(&row.account));
                return show(&row.account.id, invoice, lapses, books.today());
            }
            What::Hold { until, .. } => {
                books.refuse_past(*until)?;
                Order::Hold { until: *until }
            }
            What::Plan { terms, .. } => terms.order(&row.account, Some(invoice), books.today())?,
            What::Resume { .. } => Order::Resume,
            What::Paid { amount, .. } => Order::Paid { amount: *amount },
            What::Skip { .. } => Order::Skip,
            What::Set { facts, .. } => {
                let facts = self::facts(invoice, facts)?;
                if let Some(Fact::Number(new)) = facts.last()
                    && let Some(other) = row.account.invoice(new).filter(|other| other.number != number)
                {
                    let line = format!("{} already has an invoice {}", row.account.id, other.number);
                    return Err(Failure::new(line));
                }
                let commands: Vec<_> =
                    facts.into_iter().map(|fact| say(Order::Set(fact), Some(number.clone()))).collect();
                let after = books.tell(row.id, &commands)?;
                return outcome(&books, &row.account, &after.account);
            }
        };
        let after = books.tell(row.id, &[say(order, Some(number))])?;
        outcome(&books, &row.account, &after.account)
    }
}

fn show(account: &str, invoice: &Invoice, lapses: Option<Date>, today: Date) -> Result<(), Failure> {
    use super::read::plain;
    let day = |day: Option<Date>| day.map_or("not stated".into(), |day| day.to_string());
    let money =
        |money: Option<Money>| money.map_or("not stated".into(), |m| format!("{} {}", m.value, m.currency));
    println!("invoice   {}", plain(&invoice.number));
    println!("account   {}", plain(account));
    println!("issued    {}", day(invoice.issued));
    println!("due       {}", day(invoice.due));
    println!("amount    {}", money(invoice.amount));
    match (invoice.lapses, lapses) {
        (Some(day), _) => println!("lapses    after {day}, as you said"),
        (None, Some(day)) => println!("lapses    after {day}, if nothing interrupts it (no legal advice)"),
        (None, None) => {}
    }
    println!("status    {}", name_of(&invoice.status));
    if invoice.is_open() {
        println!("open      {}", money(invoice.open_amount()));
        if let Some(days) = invoice.days_overdue(today).filter(|days| *days > 0) {
            println!("overdue   {days} days");
        }
    }
    for hold in &invoice.holds {
        println!("hold      {} since {}", hold_words(hold), hold.since);
    }
    for sent in &invoice.notices {
        let how = match (sent.bounced, &sent.key) {
            (true, _) => ", came back",
            (false, None) => ", skipped",
            (false, Some(_)) => "",
        };
        println!("notice    {} on {}{how}", sent.level, sent.on);
    }
    println!("subject   {}", plain(&invoice.origin.subject));
    let to: Vec<&str> =
        invoice.origin.to.iter().chain(&invoice.origin.cc).map(|a| a.address.as_str()).collect();
    println!("goes to   {}", plain(&to.join(", ")));
    Ok(())
}

/// The facts in the order in which they can be told: a new number comes last, since the others name the old one.
fn facts(invoice: &Invoice, pairs: &[(String, String)]) -> Result<Vec<Fact>, Failure> {
    let bad = |line: String| Failure::bad(vec![line]);
    let day = |key: &str, text: &str| {
        text.parse::<Date>().map_err(|_| bad(format!("{key}={text}: write a day such as 2026-05-01")))
    };
    let (mut facts, mut number, mut value, mut currency) = (Vec::new(), None, None, None);
    for (key, text) in pairs {
        match key.as_str() {
            "due" => facts.push(Fact::Due(day(key, text)?)),
            "lapses" => facts.push(Fact::Lapses(day(key, text)?)),
            "issued" => facts.push(Fact::Issued(day(key, text)?)),
            "amount" => value = Some(amount(text).map_err(|why| bad(format!("amount={text}: {why}")))?),
            "currency" => currency = Some(text.parse::<Currency>().map_err(|e| bad(e.to_string()))?),
            "number" if normalise_number(text).is_empty() => {
                return Err(bad(format!("number={text}: write the number as it stands on the invoice")));
            }
            "number" => number = Some(Fact::Number(text.trim().to_owned())),
            "name" => facts.push(Fact::Name(text.trim().to_owned())),
            "language" => {
                let known = Language::ALL.into_iter().find(|language| language.code() == text);
                let wrong = || bad(format!("language={text}: write de, pl, nl or en"));
                facts.push(Fact::Language(known.ok_or_else(wrong)?));
            }
            "register" => {
                let known = serde_json::from_value(text.as_str().into());
                let wrong = |_| bad(format!("register={text}: write formal, familiar, pan or pani"));
                facts.push(Fact::Register(known.map_err(wrong)?));
            }
            "iban" if text == "ok" => facts.push(Fact::IbanConfirmed),
            "iban" => return Err(bad("iban=ok says that the account on the invoice is right".into())),
            other => {
                let known = "due, issued, lapses, amount, currency, number, language, name, iban";
                return Err(bad(format!("{other} is no fact of an invoice: write one of {known}")));
            }
        }
    }
    if value.is_some() || currency.is_some() {
        let value = value.or(invoice.amount.map(|a| a.value));
        let currency = currency.or(invoice.amount.map(|a| a.currency));
        match value.zip(currency) {
            Some((value, currency)) => facts.push(Fact::Amount(Money::new(value, currency))),
            None => {
                let line = "neither is known yet: write both, amount=1914.60 currency=EUR";
                return Err(bad(line.into()));
            }
        }
    }
    facts.extend(number);
    Ok(facts)
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("write FACT=VALUE, such as due=2026-05-01")?;
    Ok((key.trim().to_lowercase(), value.to_owned()))
}

/// `1914.60` or `1914,60`: one mark, no thousands.
pub(super) fn amount(text: &str) -> Result<Decimal, String> {
    let text = text.trim();
    let digits = text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    let marks = text.chars().filter(|c| !c.is_ascii_digit()).count();
    let places = text.rsplit(['.', ',']).next().filter(|_| marks == 1).map_or(0, str::len);
    let value = text.replace(',', ".").parse::<Decimal>().ok().filter(|v| *v > Decimal::ZERO);
    match value {
        // 1.914 may be a thousand or not quite two: neither is guessed.
        Some(value) if digits && marks <= 1 && (marks == 0 || (1..=2).contains(&places)) => Ok(value),
        _ => Err("write a sum above zero such as 1914.60, without thousands marks".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_type_them() {
        for (text, expected) in [("1914.60", "1914.60"), ("1914,60", "1914.60"), (" 5 ", "5"), ("0.5", "0.5")]
        {
            assert_eq!(amount(text).unwrap().to_string(), expected);
        }
        for text in ["", "0", "-5", "1.914", "1.914,60", "1e3", "5 EUR", ".", "1."] {
            assert!(amount(text).is_err(), "{text}");
        }
    }
}
