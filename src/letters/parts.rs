//! The parts that several letters share: an invoice's row, the ways to pay, the signature.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::blocks::{Block, Cell, Fact, together};
use super::code::{self, Code, Transfer};
use super::mime::{many_lines, one_line};
use super::words::Words;
use super::{Creditor, format};
use crate::dunning::{Invoice, Money, creditor_reference, normalise_number};

/// Open amounts by currency.
pub(super) fn sums<'a>(invoices: impl Iterator<Item = &'a Invoice>) -> Vec<Money> {
    Money::by_currency(invoices.filter_map(Invoice::open_amount))
}

/// The invoice numbers, in order.
pub(super) fn numbers<'a>(invoices: impl Iterator<Item = &'a Invoice>) -> Vec<String> {
    invoices.map(|invoice| one_line(&invoice.number)).collect()
}

/// Number, due day and open amount of an invoice.
pub(super) fn invoice_row(invoice: &Invoice, today: Date, words: &Words) -> Vec<Cell> {
    let language = words.language();
    let day = |day| together(&format::date(day, language));
    let money = |money| together(&format::amount(money, words.locale()));
    let unknown = words.get("notice.unknown");
    let issued = invoice.issued.map(|d| words.say("notice.issued", &[("day", &day(d))])).unwrap_or_default();
    let late = match invoice.days_overdue(today) {
        Some(0) => words.get("notice.today").into(),
        Some(n @ 1..) => words.plural("notice.overdue", n.unsigned_abs(), &[]),
        Some(n) => words.plural("notice.ahead", n.unsigned_abs(), &[]),
        None => String::new(),
    };
    let of_which = match invoice.amount {
        Some(amount) if invoice.paid > Decimal::ZERO => words.say(
            "notice.of_which",
            &[("amount", &money(amount)), ("paid", &money(Money::new(invoice.paid, amount.currency)))],
        ),
        _ => String::new(),
    };
    vec![
        Cell::new(one_line(&invoice.number), issued),
        Cell::new(invoice.due.map(day).unwrap_or_else(|| unknown.into()), late),
        Cell::new(invoice.open_amount().map(money).unwrap_or_else(|| unknown.into()), of_which),
    ]
}

/// The ways to pay, in the order in which a letter shows them.
pub(super) struct Payment {
    /// The transfer's figures.
    pub(super) facts: Block,
    /// The creditor's own payment page.
    pub(super) link: Option<Block>,
    /// The transfer as a code, where the creditor wants it and there is one.
    pub(super) code: Option<Code>,
}

impl Payment {
    /// The ways to pay these invoices. `whole`: what is to be paid, by currency; `None` where it is paid in parts.
    pub(super) fn of(
        creditor: &Creditor,
        invoices: &[&Invoice],
        whole: Option<&[Money]>,
        words: &Words,
    ) -> Payment {
        let payee = one_line(&creditor.name);
        let reference = numbers(invoices.iter().copied()).join(", ");
        // A creditor reference names one invoice.
        let rf = match invoices {
            [one] if creditor.rf_reference => creditor_reference(&normalise_number(&one.number)),
            _ => None,
        };
        let mut facts = vec![Fact::new(words.get("notice.payee"), payee.clone())];
        let mut code = None;
        if let Some(iban) = iban(creditor, invoices) {
            let bic = creditor.bic.as_deref().filter(|_| creditor.ibans.first() == Some(iban)).map(one_line);
            facts.push(Fact::new(words.get("notice.iban"), together(&format::iban(&one_line(iban)))));
            facts.extend(bic.as_ref().map(|bic| Fact::new(words.get("notice.bic"), bic.clone())));
            code = match whole {
                Some([amount]) if creditor.qr => code::of(&Transfer {
                    payee: &payee,
                    iban,
                    bic: bic.as_deref(),
                    amount: *amount,
                    reference: &reference,
                    creditor_reference: rf.as_deref(),
                }),
                _ => None,
            };
        }
        facts.push(Fact::new(words.get("notice.reference"), reference));
        if let Some(rf) = rf {
            // Printed like an IBAN, in groups of four (ISO 11649).
            facts.push(Fact::new(words.get("notice.rf_reference"), together(&format::iban(&rf))));
        }
        if let Some(whole) = whole {
            let amount = format::amounts(whole, words.locale());
            facts.push(Fact::new(words.get("notice.amount"), together(&amount)));
        }
        // A payment page asks for the whole.
        let link = whole.and_then(|_| link(creditor, words));
        Payment { facts: Block::Facts { facts }, link, code }
    }
}

/// The creditor's payment page; only ever a link if it is one.
fn link(creditor: &Creditor, words: &Words) -> Option<Block> {
    let link = creditor.payment_link.as_deref().map(one_line).filter(|link| !link.is_empty())?;
    let label = words.get("notice.pay_online");
    Some(if link.starts_with("https://") || link.starts_with("http://") {
        Block::Link { label: label.into(), url: link }
    } else {
        Block::Facts { facts: vec![Fact::new(label, link)] }
    })
}

/// The IBAN to show: the one that all these invoices state, if it is one of the creditor's; else the
/// creditor's first.
fn iban<'a>(creditor: &'a Creditor, invoices: &[&Invoice]) -> Option<&'a String> {
    let same = |a: &str, b: &str| {
        let bare =
            |s: &str| s.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_uppercase();
        bare(a) == bare(b)
    };
    let own = |iban: &str| creditor.ibans.iter().find(|own| same(own, iban));
    let mut stated = invoices.iter().map(|invoice| invoice.iban.as_deref().and_then(own));
    let first = stated.next().flatten();
    let agreed = first.filter(|first| stated.all(|next| next == Some(first)));
    agreed.or(creditor.ibans.first())
}

/// What stands beneath a letter to a debtor: who answers, for whom, where.
pub(super) fn signature(creditor: &Creditor) -> Block {
    let own = creditor.signature.as_deref().map(many_lines).unwrap_or_default();
    let own = own.trim();
    if !own.is_empty() {
        return Block::Lines { lines: own.lines().map(String::from).collect() };
    }
    let mut lines: Vec<String> = creditor.contact.as_deref().map(one_line).into_iter().collect();
    lines.push(one_line(&creditor.name));
    lines.extend(creditor.phone.as_deref().map(one_line));
    lines.retain(|line| !line.is_empty());
    Block::Lines { lines }
}
