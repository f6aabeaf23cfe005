//! Open-items lists, taken in: for moving in, and again whenever a newer one is at hand.
//!
//! A list only adds. An invoice that is known stays as it is, and where the list says something else that is told; so
//! a list imported twice changes nothing.

use std::collections::{BTreeSet, HashMap};

use rust_decimal::Decimal;
use serde_json::json;

use super::DaemonError;
use super::decide::Grounds;
use super::ledger::{Ledger, Source};
use crate::config::Who;
use crate::documents::Owed;
use crate::documents::table::LeftOut;
use crate::dunning::{
    Account, Address, CreditFor, Currency, Event, Imported, Invoice, Money, Origin, Sighting,
    normalise_address, normalise_number, same_number, turn,
};

/// How many debtors' overdue invoices begin on one day.
const AT_ONCE: usize = 10;
/// How many lines of a list a card tells of.
const SHOWN: usize = 12;

/// What became of one line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The line, from 1; 0 for what is not on the list.
    pub line: usize,
    /// The invoice's number, if the line has one.
    pub number: String,
    /// What became of it.
    pub fate: Fate,
}

/// What can become of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Enrolled with this account.
    Enrolled(String),
    /// Known, and as the list says.
    Known,
    /// Known, and otherwise; or on no list. Nothing was changed.
    Differs(String),
    /// Not taken in, and why.
    Refused(String),
    /// The list itself says that it does not count.
    LeftOut(String),
}

/// What of a list was not taken in, for a card; `None`: all was.
pub(super) fn not_taken(lines: &[Line]) -> Option<String> {
    let told: Vec<String> = lines
        .iter()
        .filter_map(|line| match &line.fate {
            Fate::Refused(why) | Fate::Differs(why) => Some(format!("{}: {why}", line.number)),
            Fate::Enrolled(_) | Fate::Known | Fate::LeftOut(_) => None,
        })
        .collect();
    let more = told.len().saturating_sub(SHOWN);
    let mut shown = told.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("; ");
    if more > 0 {
        shown.push_str(&format!("; and {more} more: `dunmail import` tells them all"));
    }
    (!told.is_empty()).then_some(shown)
}

impl Ledger<'_> {
    /// Takes in a list, the invoice that is due first before the others.
    pub(super) fn take_list(
        &mut self,
        source: &Source<'_>,
        owed: &[Owed],
        left_out: &[LeftOut],
    ) -> Result<Vec<Line>, DaemonError> {
        let mut by_due: Vec<&Owed> = owed.iter().collect();
        by_due.sort_by_key(|o| (o.due, o.line));
        let names = self.names()?;
        let mut begun: Vec<i64> = Vec::new();
        let mut lines = Vec::new();
        for one in by_due {
            let fate = self.take_line(source, one, &names, &mut begun)?;
            lines.push(Line { line: one.line, number: one.number.clone(), fate });
        }
        let left = left_out.iter().map(|left| Line {
            line: left.line,
            number: String::new(),
            fate: Fate::LeftOut(left.why.clone()),
        });
        lines.extend(left);
        lines.sort_by_key(|line| line.line);
        lines.extend(self.missing_on(owed)?);
        let count = |of: fn(&Fate) -> bool| lines.iter().filter(|line| of(&line.fate)).count();
        let facts = json!({
            "message": source.message, "how": source.how, "lines": owed.len(),
            "enrolled": count(|f| matches!(f, Fate::Enrolled(_))), "known": count(|f| matches!(f, Fate::Known)),
            "differs": count(|f| matches!(f, Fate::Differs(_))), "refused": count(|f| matches!(f, Fate::Refused(_))),
        });
        self.store.write_journal(source.now, "list", None, &facts, &json!({"name": source.name}))?;
        Ok(lines)
    }

    fn take_line(
        &mut self,
        source: &Source<'_>,
        owed: &Owed,
        names: &[(String, String)],
        begun: &mut Vec<i64>,
    ) -> Result<Fate, DaemonError> {
        // A list that names no currency is in the one of the books.
        let Some(currency) = owed.currency.or_else(|| home(&self.setup.config.creditor.country)) else {
            return Ok(Fate::Refused("the list does not say in which currency it is".into()));
        };
        let owed = &Owed { currency: Some(currency), ..owed.clone() };
        for (id, _) in self.store.accounts_with_number(&owed.number)? {
            let account = self.store.account(id)?.account;
            if let Some(invoice) = account.invoice(&owed.number) {
                return Ok(compared(owed, invoice));
            }
            if account.open_credit.iter().any(|c| same_number(&c.number, &owed.number)) {
                return Ok(Fate::Known);
            }
        }
        let to = match self.recipients(owed, names) {
            Ok(to) => to,
            Err(why) => return Ok(Fate::Refused(why)),
        };
        let Some(debtor) = to.first().cloned() else {
            return Ok(Fate::Refused("no mail address is known for it".into()));
        };
        let (today, creditor) = (source.now.date(), &self.setup.creditor);
        let from = creditor.addresses.first().map(Address::bare).unwrap_or_else(|| Address::bare(""));
        let sighting = Sighting {
            skonto: Vec::new(),
            number: Some(owed.number.clone()),
            issued: owed.issued,
            due: owed.due,
            amount: Some(Money::new(if owed.credit { owed.open } else { owed.amount }, currency)),
            iban: None,
            iban_known: true,
            credit: owed.credit.then_some(CreditFor { invoice: None }),
            never_dun: None,
            name: owed.name.clone(),
            contact: None,
            phone: None,
            language: self.setup.config.account(&debtor.normalised()).and_then(|entry| entry.language),
            contradictions: Vec::new(),
            unsure: Vec::new(),
            origin: Origin {
                message: source.message,
                message_id: None,
                references: Vec::new(),
                subject: owed.number.clone(),
                sent: owed.issued.unwrap_or(today).min(today),
                from,
                to,
                cc: Vec::new(),
            },
        };
        let id = self.account_of(&debtor, today)?;
        // Which turn is a debtor's is told by how many began before.
        let overdue = owed.due.is_some_and(|due| due < today) && !owed.credit;
        if overdue && !begun.contains(&id) {
            begun.push(id);
        }
        let place = begun.iter().position(|other| *other == id);
        let import = Imported {
            paid: if owed.credit { Decimal::ZERO } else { owed.amount - owed.open },
            reminded: owed.level,
            turn: place.map(|n| turn(n, AT_ONCE, today, &self.setup.policy.calendar)),
            sighting,
        };
        let facts = json!({
            "list": source.message, "line": owed.line, "number": owed.number, "issued": owed.issued, "due": owed.due,
            "amount": owed.amount, "open": owed.open, "reminded": owed.level, "credit": owed.credit,
        });
        let grounds = Grounds { facts, personal: json!({"file": source.name}), settled: None };
        self.apply(id, &Event::Imported(Box::new(import)), source.now, grounds)?;
        Ok(Fate::Enrolled(debtor.address))
    }

    /// Whom to write to: the list's own addresses, else the one that is known under the debtor's name.
    fn recipients(&self, owed: &Owed, names: &[(String, String)]) -> Result<Vec<Address>, String> {
        let named = |address: &String| Address { name: owed.name.clone(), address: address.clone() };
        let stated: Vec<Address> = owed.addresses.iter().map(named).collect();
        let stated = self.setup.outsiders(&stated);
        if !stated.is_empty() {
            return Ok(stated);
        }
        let Some(name) = &owed.name else {
            return Err("it names neither a debtor nor a mail address".into());
        };
        let known: BTreeSet<&String> =
            names.iter().filter(|(known, _)| *known == plain(name)).map(|(_, address)| address).collect();
        let known: Vec<&String> = known.into_iter().collect();
        match known[..] {
            [one] => Ok(vec![named(one)]),
            [] => Err(format!(
                "no mail address is known for “{name}”: write [[account]] with address = \"…\" and name = \"{name}\" \
                 into the config, or add a column with the addresses, and import the list again"
            )),
            _ => Err(format!("several accounts are named “{name}”: add a column with the mail addresses")),
        }
    }

    /// The names under which addresses are known: the config's and those of the accounts.
    fn names(&self) -> Result<Vec<(String, String)>, DaemonError> {
        let mut names: Vec<(String, String)> = Vec::new();
        for (who, entry) in &self.setup.config.accounts {
            if let (Who::Address(address), Some(name)) = (who, &entry.name) {
                names.push((plain(name), address.clone()));
            }
        }
        for row in self.store.accounts()? {
            if let Some(name) = &row.account.name {
                names.push((plain(name), normalise_address(&row.account.id)));
            }
        }
        Ok(names)
    }

    /// What is held open here and is not on the list: perhaps it was paid.
    fn missing_on(&self, owed: &[Owed]) -> Result<Vec<Line>, DaemonError> {
        let newest = owed.iter().filter_map(|o| o.issued).max();
        let mut missing = Vec::new();
        // Numbers that are one are spelt alike: only these are compared, not each with each.
        let mut spelt: HashMap<String, Vec<&str>> = HashMap::new();
        for o in owed {
            spelt.entry(normalise_number(&o.number)).or_default().push(&o.number);
        }
        let listed = |invoice: &Invoice| {
            let alike = spelt.get(&normalise_number(&invoice.number));
            alike.is_some_and(|numbers| numbers.iter().any(|number| same_number(number, &invoice.number)))
        };
        let open: Vec<_> = self
            .store
            .accounts()?
            .into_iter()
            .filter(|r| r.account.open_invoices().next().is_some())
            .collect();
        let on_list = |account: &Account| account.invoices.iter().any(listed);
        // A list of some customers says nothing about the others.
        let of_all = open.iter().filter(|row| on_list(&row.account)).count() * 2 >= open.len();
        for row in open.iter().filter(|row| of_all || on_list(&row.account)) {
            for invoice in row.account.open_invoices() {
                // What is younger than the list cannot be on it.
                let covered = invoice.issued.zip(newest).is_some_and(|(issued, newest)| issued <= newest);
                if covered && !listed(invoice) {
                    let why = format!(
                        "open here ({}) and not on the list; if it is paid: `dunmail invoice paid {}`",
                        row.account.id, invoice.number
                    );
                    missing.push(Line { line: 0, number: invoice.number.clone(), fate: Fate::Differs(why) });
                }
            }
        }
        Ok(missing)
    }
}

/// What a list says otherwise than is known.
fn compared(owed: &Owed, invoice: &Invoice) -> Fate {
    if !invoice.is_open() {
        return Fate::Differs(
            "it is closed here and open on the list: `dunmail invoice resume` opens it".into(),
        );
    }
    let mut against = Vec::new();
    let open = invoice.open_amount();
    if let Some(open) = open.filter(|open| open.value != owed.open || Some(open.currency) != owed.currency) {
        let currency = owed.currency.map(|c| c.to_string()).unwrap_or_default();
        against.push(format!(
            "open here {} {}, on the list {} {currency}",
            open.value, open.currency, owed.open
        ));
    }
    if let Some((here, there)) = invoice.due.zip(owed.due).filter(|(here, there)| here != there) {
        against.push(format!("due here {here}, on the list {there}"));
    }
    if against.is_empty() {
        Fate::Known
    } else {
        Fate::Differs(format!("{}; nothing was changed", against.join(", ")))
    }
}

/// In which currency a country keeps its books.
fn home(country: &str) -> Option<Currency> {
    match country {
        "AT" | "BE" | "DE" | "FR" | "IE" | "NL" => Some(Currency::EUR),
        "CH" => Some(Currency::CHF),
        "GB" => Some(Currency::GBP),
        "PL" => Some(Currency::PLN),
        _ => None,
    }
}

/// A name as it is compared: letters and digits, lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
