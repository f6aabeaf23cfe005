//! camt.052, camt.053 and camt.054 of ISO 20022: account report, statement, debit and credit notification.
//!
//! Versions 1 to 13 differ little in what matters here: a party's name lies in `Pty` since version 8, the status in
//! `Cd` since version 8 (earlier in some), other account numbers in `Othr` since version 2. The namespace is not
//! looked at.

use jiff::civil::Date;
use quick_xml::events::BytesStart;
use rust_decimal::Decimal;

use super::transaction::{Inner, Transaction, said, two_places};
use crate::documents::DocumentError;
use crate::documents::xml::{Attributes, Most, Without, account_number, decimal, first, iso_date, walk};
use crate::dunning::Currency;

/// A hundred thousand entries have some 60 MB.
const MOST: Most = (100 * 1024 * 1024, "more than 100 MB of camt");

/// The transactions of a camt message; `Ok(None)` if it is XML of another kind.
///
/// An entry whose details state amounts that add up to it is a batch, and each detail a transaction; else the entry
/// is one, with the words of all its details.
///
/// # Errors
/// As [`crate::documents::e_invoice`], but up to 100 MB; an entry without amount or direction; a message without a statement.
pub fn camt(xml: &[u8]) -> Result<Option<Vec<Transaction>>, DocumentError> {
    let known = |root: &BytesStart| (root.local_name().as_ref() == "Document").then(Camt::default);
    let Some(camt) = walk(xml, MOST, Without { elements: &[], blank: false }, known, Camt::leaf)? else {
        return Ok(None);
    };
    Ok(camt.is_camt.then_some(camt.transactions))
}

#[derive(Default)]
struct Camt {
    /// Whether it is a camt message at all: `Document` is the root of every message of ISO 20022.
    is_camt: bool,
    /// The statement that is being read.
    account: Option<String>,
    currency: Option<Currency>,
    statements: usize,
    entry: Entry,
    transactions: Vec<Transaction>,
}

/// `Ntry` as far as it has been read.
#[derive(Default)]
struct Entry {
    amount: Option<Decimal>,
    currency: Option<Currency>,
    debit: Option<bool>,
    reversal: bool,
    pending: bool,
    booked: Option<Date>,
    value: Option<Date>,
    bank_reference: Option<String>,
    information: Option<String>,
    detail: Detail,
    details: Vec<Detail>,
}

/// `TxDtls`.
#[derive(Default)]
struct Detail {
    amount: Option<(Decimal, Option<Currency>)>,
    transaction_amount: Option<(Decimal, Option<Currency>)>,
    /// What was ordered, before charges and exchange.
    instructed: Option<(Decimal, Option<Currency>)>,
    debit: Option<bool>,
    debtor: Party,
    creditor: Party,
    ultimate_debtor: Option<String>,
    ultimate_creditor: Option<String>,
    /// `Ustrd`, each as long as the bank's lines are.
    text: Vec<String>,
    /// `Strd`: the creditor's references, the numbers of documents, further words.
    references: Vec<String>,
    documents: Vec<String>,
    further: Vec<String>,
    end_to_end: Option<String>,
    bank_reference: Option<String>,
    information: Option<String>,
    /// `RtrInf`: it returns an earlier transaction.
    returns: bool,
}

#[derive(Default)]
struct Party {
    name: Option<String>,
    account: Option<String>,
}

impl Camt {
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes) -> Result<(), String> {
        let [message, inside @ ..] = path else { return Ok(()) };
        if !message.starts_with("BkToCstmr") {
            return Ok(());
        }
        self.is_camt = true;
        match inside {
            [] if self.statements == 0 => return Err("the message holds no statement".into()),
            ["Stmt" | "Rpt" | "Ntfctn"] => {
                self.statements += 1;
                (self.account, self.currency) = (None, None);
            }
            ["Stmt" | "Rpt" | "Ntfctn", "Acct", "Id", "IBAN"]
            | ["Stmt" | "Rpt" | "Ntfctn", "Acct", "Id", "Othr" | "PrtryAcct", "Id"] => {
                first(&mut self.account, account_number(text));
            }
            ["Stmt" | "Rpt" | "Ntfctn", "Acct", "Ccy"] => self.currency = text.parse().ok(),
            ["Stmt" | "Rpt" | "Ntfctn", "Ntry"] => {
                let entry = std::mem::take(&mut self.entry);
                let transactions = entry.transactions(self.account.as_deref(), self.currency)?;
                self.transactions.extend(transactions);
            }
            ["Stmt" | "Rpt" | "Ntfctn", "Ntry", rest @ ..] => self.entry.leaf(rest, text, attributes)?,
            _ => {}
        }
        Ok(())
    }
}

impl Entry {
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes) -> Result<(), String> {
        match path {
            ["Amt"] => (self.amount, self.currency) = amount(text, attributes)?,
            ["CdtDbtInd"] => self.debit = Some(is_debit(text)?),
            ["RvslInd"] => self.reversal = matches!(text, "true" | "1"),
            // PDNG, INFO, FUTR: not (yet) on the account. Version 8 sets the code in `Cd`.
            ["Sts"] | ["Sts", "Cd"] => self.pending |= matches!(text, "PDNG" | "INFO" | "FUTR"),
            ["BookgDt", "Dt" | "DtTm"] => first(&mut self.booked, Some(day(text)?)),
            ["ValDt", "Dt" | "DtTm"] => first(&mut self.value, Some(day(text)?)),
            ["AcctSvcrRef"] => first(&mut self.bank_reference, said(text)),
            ["AddtlNtryInf"] => first(&mut self.information, said(text)),
            ["NtryDtls", "TxDtls"] | ["TxDtls"] => self.details.push(std::mem::take(&mut self.detail)),
            // Version 1 knows no `NtryDtls`.
            ["NtryDtls", "TxDtls", rest @ ..] | ["TxDtls", rest @ ..] => {
                self.detail.leaf(rest, text, attributes)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn transactions(
        mut self,
        account: Option<&str>,
        currency: Option<Currency>,
    ) -> Result<Vec<Transaction>, String> {
        let amount = self.amount.ok_or("an entry without an amount")?;
        let debit = self.debit.ok_or("an entry that is neither debit nor credit")?;
        let total = signed(amount, debit);
        self.currency = self.currency.or(currency);
        let parts: Option<Vec<Decimal>> =
            self.details.iter().map(|detail| detail.amount_in(self.currency, debit)).collect();
        let sum =
            |parts: &[Decimal]| parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part));
        let parts = parts.filter(|parts| parts.len() > 1 && sum(parts) == Some(total));
        let details = std::mem::take(&mut self.details);
        Ok(match parts {
            Some(parts) => {
                let each = parts.into_iter().zip(details);
                each.map(|(amount, detail)| self.transaction(amount, detail, account)).collect()
            }
            None => vec![self.transaction(total, Detail::joined(details), account)],
        })
    }

    fn transaction(&self, amount: Decimal, detail: Detail, account: Option<&str>) -> Transaction {
        let reference =
            detail.words().or_else(|| detail.information.clone()).or_else(|| self.information.clone());
        // The parties keep their parts when a booking is taken back.
        let reversal = self.reversal || detail.returns;
        let they_paid = amount.is_sign_positive() != reversal;
        let (them, ultimate, other, other_ultimate) = if they_paid {
            (detail.debtor, detail.ultimate_debtor, detail.creditor, detail.ultimate_creditor)
        } else {
            (detail.creditor, detail.ultimate_creditor, detail.debtor, detail.ultimate_debtor)
        };
        let own = |party: &Party| party.account.is_some() && party.account.as_deref() == account;
        let stated = |party: &Party| party.name.is_some() || party.account.is_some();
        // Returned transfers are told either way: the creditor's own account is not the other side.
        let turned = own(&them) && stated(&other) && !own(&other);
        let (them, ultimate) = if turned { (other, other_ultimate) } else { (them, ultimate) };
        let instructed = detail.instructed.and_then(|(value, own)| Some((value, own.or(self.currency)?)));
        let differs =
            |(value, own): &(Decimal, Currency)| Some(*own) != self.currency || *value != amount.abs();
        Transaction {
            booked: self.booked,
            value: self.value,
            amount: two_places(amount),
            currency: self.currency,
            name: them.name.or(ultimate),
            iban: them.account,
            reference,
            inner: Inner {
                end_to_end: detail.end_to_end,
                creditor_reference: said(&detail.references.join(" ")),
                bank_reference: detail.bank_reference.or_else(|| self.bank_reference.clone()),
                account: account.map(str::to_owned),
                instructed: instructed.filter(differs),
                reversal,
                pending: self.pending,
            },
        }
    }
}

impl Detail {
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes) -> Result<(), String> {
        match path {
            ["Amt"] => self.amount = stated_amount(text, attributes)?,
            ["AmtDtls", "InstdAmt", "Amt"] => self.instructed = stated_amount(text, attributes)?,
            ["AmtDtls", "TxAmt", "Amt"] => self.transaction_amount = stated_amount(text, attributes)?,
            ["CdtDbtInd"] => self.debit = Some(is_debit(text)?),
            ["Refs", "EndToEndId"] => first(&mut self.end_to_end, said(text)),
            ["Refs", "AcctSvcrRef"] => first(&mut self.bank_reference, said(text)),
            ["AddtlTxInf"] => first(&mut self.information, said(text)),
            ["RtrInf"] => self.returns = true,
            ["RltdPties", party @ ..] => self.party(party, text),
            ["RmtInf", "Ustrd"] => self.text.extend(said(text)),
            ["RmtInf", "Strd", "CdtrRefInf", "Ref"] | ["RmtInf", "Strd", "CdtrRefInf", "CdtrRef"] => {
                self.references.extend(said(text));
            }
            ["RmtInf", "Strd", "RfrdDocInf", "Nb" | "RfrdDocNb"] => self.documents.extend(said(text)),
            ["RmtInf", "Strd", "AddtlRmtInf"] => self.further.extend(said(text)),
            _ => {}
        }
        Ok(())
    }

    fn party(&mut self, path: &[&str], text: &str) {
        match path {
            ["Dbtr", "Nm"] | ["Dbtr", "Pty", "Nm"] => first(&mut self.debtor.name, said(text)),
            ["Cdtr", "Nm"] | ["Cdtr", "Pty", "Nm"] => first(&mut self.creditor.name, said(text)),
            ["UltmtDbtr", "Nm"] | ["UltmtDbtr", "Pty", "Nm"] => {
                first(&mut self.ultimate_debtor, said(text));
            }
            ["UltmtCdtr", "Nm"] | ["UltmtCdtr", "Pty", "Nm"] => {
                first(&mut self.ultimate_creditor, said(text));
            }
            [account @ ("DbtrAcct" | "CdtrAcct"), "Id", "IBAN" | "BBAN"]
            | [account @ ("DbtrAcct" | "CdtrAcct"), "Id", "Othr" | "PrtryAcct", "Id"] => {
                let party = if *account == "DbtrAcct" { &mut self.debtor } else { &mut self.creditor };
                first(&mut party.account, account_number(text));
            }
            _ => {}
        }
    }

    /// The remittance text, else what stands in its structured parts.
    fn words(&self) -> Option<String> {
        let structured = self.references.iter().chain(&self.documents).chain(&self.further);
        said(&self.text.join(" "))
            .or_else(|| said(&structured.map(String::as_str).collect::<Vec<_>>().join(" ")))
    }

    /// Its own amount, if it is stated in that currency.
    fn amount_in(&self, currency: Option<Currency>, debit: bool) -> Option<Decimal> {
        let (amount, own) = self.amount.or(self.transaction_amount)?;
        (own.is_none() || own == currency).then(|| signed(amount, self.debit.unwrap_or(debit)))
    }

    /// One detail with the words of all; a party is stated only if all agree on it.
    fn joined(details: Vec<Detail>) -> Detail {
        let text = details.iter().filter_map(Detail::words).collect();
        let mut all = details.into_iter();
        let mut one = all.next().unwrap_or_default();
        for next in all {
            for (party, other) in [(&mut one.debtor, next.debtor), (&mut one.creditor, next.creditor)] {
                agree(&mut party.name, other.name);
                agree(&mut party.account, other.account);
            }
            agree(&mut one.ultimate_debtor, next.ultimate_debtor);
            agree(&mut one.ultimate_creditor, next.ultimate_creditor);
            one.instructed = None;
            agree(&mut one.end_to_end, next.end_to_end);
            agree(&mut one.bank_reference, next.bank_reference);
            one.references.extend(next.references);
        }
        Detail { text, ..one }
    }
}

fn agree(slot: &mut Option<String>, other: Option<String>) {
    if *slot != other {
        *slot = None;
    }
}

fn signed(amount: Decimal, debit: bool) -> Decimal {
    if debit { -amount } else { amount }
}

fn amount(text: &str, attributes: &Attributes) -> Result<(Option<Decimal>, Option<Currency>), String> {
    let amount = decimal(text).ok_or_else(|| format!("{text:?} is no amount"))?;
    Ok((Some(amount), attributes.currency().as_deref().and_then(|code| code.parse().ok())))
}

fn stated_amount(text: &str, attributes: &Attributes) -> Result<Option<(Decimal, Option<Currency>)>, String> {
    amount(text, attributes).map(|(amount, currency)| amount.map(|amount| (amount, currency)))
}

fn is_debit(text: &str) -> Result<bool, String> {
    match text {
        "DBIT" => Ok(true),
        "CRDT" => Ok(false),
        _ => Err(format!("{text:?} is neither CRDT nor DBIT")),
    }
}

fn day(text: &str) -> Result<Date, String> {
    iso_date(text).ok_or_else(|| format!("{text:?} is no day"))
}
