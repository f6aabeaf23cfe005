//! What the daemon is told once: who the creditor is, and by which rules, words and policy it works.

use std::path::PathBuf;

use crate::documents::{self, InvoiceFacts, InvoiceRules};
use crate::dunning::{Account, Address, Language, Policy, normalise_address};
use crate::letters::{Creditor, Letters};
use crate::mail::Message;
use crate::reading::Rules;

/// Everything that is fixed while the daemon runs.
pub struct Setup {
    /// The creditor as its letters show it.
    pub creditor: Creditor,
    /// The creditor's own addresses, normalised.
    pub own: Vec<String>,
    /// The bot's addresses, normalised.
    pub bots: Vec<String>,
    /// What may be sent when.
    pub policy: Policy,
    /// Words.
    pub letters: Letters,
    /// How replies are read.
    pub rules: Rules,
    /// How outgoing mails are read.
    pub invoice_rules: InvoiceRules,
    /// The desk's root folder.
    pub root: String,
    /// The Sent folder, where the server does not tell.
    pub sent: Option<String>,
    /// Whose Authentication-Results are believed.
    pub authserv_id: Option<String>,
    /// The envelope sender: bounces come back to a mailbox that is watched.
    pub sender: String,
    /// Whether notices say `Auto-Submitted`.
    pub mark_automatic: bool,
    /// How e-invoices are read.
    pub reader: Reader,
    /// A file whose existence stops sending.
    pub hold_file: Option<PathBuf>,
    /// Per-debtor settings.
    pub accounts: Vec<AccountSetup>,
}

/// What the config says about one debtor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountSetup {
    /// An address, or `@domain`.
    pub address: String,
    /// The language of its notices.
    pub language: Option<Language>,
    /// Its name.
    pub name: Option<String>,
    /// Never dunned.
    pub hold: bool,
}

/// How e-invoices are read.
#[derive(Debug, Clone)]
pub enum Reader {
    /// In a child process with limits: this program, as `read-document`.
    Child(PathBuf),
    /// In this process: for the demo and tests, whose documents are their own.
    InProcess,
}

impl Reader {
    /// The invoices in a document, or why they cannot be read. Blocks until the child has answered.
    pub fn read(&self, bytes: &[u8]) -> Result<Vec<InvoiceFacts>, String> {
        use documents::child;
        let Some(kind) = child::Kind::sniff(bytes) else { return Ok(Vec::new()) };
        match (self, kind) {
            (Reader::Child(exe), _) => {
                child::read(exe, bytes, kind, child::Limits::default()).map_err(|e| e.to_string())
            }
            (Reader::InProcess, child::Kind::Xml) => {
                documents::e_invoice(bytes).map(|f| f.into_iter().collect()).map_err(|e| e.to_string())
            }
            (Reader::InProcess, child::Kind::Pdf) => {
                let files = documents::pdf_attachments(bytes).map_err(|e| e.to_string())?;
                let facts = files.iter().filter_map(|(_, xml)| documents::e_invoice(xml).ok().flatten());
                Ok(facts.collect())
            }
        }
    }
}

impl Setup {
    /// Whether an address is one of the creditor's.
    pub fn is_own(&self, address: &str) -> bool {
        self.own.contains(&normalise_address(address))
    }

    /// Whether an address is one of the bot's.
    pub fn is_bot(&self, address: &str) -> bool {
        self.bots.contains(&normalise_address(address))
    }

    /// Whether the bot stands in To or Cc.
    pub fn addresses_bot(&self, message: &Message) -> bool {
        message.to.iter().chain(&message.cc).any(|a| self.is_bot(&a.address))
    }

    /// The addresses that are neither the creditor's nor the bot's, each once.
    pub fn outsiders(&self, addresses: &[Address]) -> Vec<Address> {
        let mut seen: Vec<String> = Vec::new();
        let outside = |a: &&Address| {
            let address = a.normalised();
            let new = address.contains('@') && !self.is_own(&address) && !self.is_bot(&address);
            new && !seen.contains(&address) && {
                seen.push(address);
                true
            }
        };
        let mut outside = outside;
        addresses.iter().filter(|a| outside(a)).cloned().collect()
    }

    /// A new account as the config wants it.
    pub fn new_account(&self, address: &str, today: jiff::civil::Date) -> Account {
        let mut account = Account::new(address.to_string(), self.creditor.language);
        if let Some(set) = self.account_setup(address) {
            account.name = set.name.clone();
            account.language = set.language.unwrap_or(account.language);
            if set.hold {
                account.holds.push(crate::dunning::Hold {
                    kind: crate::dunning::HoldKind::Human,
                    since: today,
                    until: None,
                    message: None,
                });
            }
        }
        account
    }

    /// What the config says about an address, the address itself before its domain.
    pub fn account_setup(&self, address: &str) -> Option<&AccountSetup> {
        let domain = address.rsplit_once('@').map(|(_, d)| format!("@{d}")).unwrap_or_default();
        let by = |wanted: &str| self.accounts.iter().find(|a| normalise_address(&a.address) == wanted);
        by(address).or_else(|| by(&domain))
    }

    /// The IBAN is one of the creditor's, or nothing is known against it.
    pub fn knows_iban(&self, iban: Option<&str>) -> bool {
        let Some(iban) = iban else { return true };
        let plain = |i: &str| i.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
        self.creditor.ibans.is_empty() || self.creditor.ibans.iter().any(|own| plain(own) == plain(iban))
    }
}
