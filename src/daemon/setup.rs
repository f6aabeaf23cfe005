//! What the daemon is told once: who the creditor is, and by which rules, words and policy it works.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Config;
use crate::documents::{Document, InvoiceRules, Kind, Member, PaymentRules, child};
use crate::dunning::{Account, Address, Heard, Hold, HoldKind, Policy, Register};
use crate::letters::{Creditor, Letters, Tone};
use crate::mail::Message;
use crate::reading::Rules;

/// Everything that is fixed while the daemon runs.
#[derive(Debug)]
pub struct Setup {
    /// The config, validated.
    pub config: Config,
    /// The creditor as its letters show it.
    pub creditor: Creditor,
    /// What may be sent when.
    pub policy: Policy,
    /// Words.
    pub letters: Letters,
    /// How replies are read.
    pub rules: Arc<Rules>,
    /// How outgoing mails are read.
    pub invoice_rules: Arc<InvoiceRules>,
    /// How mails that tell of payments are known.
    pub payment_rules: Arc<PaymentRules>,
    /// The desk's root folder.
    pub root: String,
    /// The envelope sender: bounces come back to a mailbox that is watched.
    pub sender: String,
    /// How documents are read.
    pub reader: Reader,
    /// A file whose existence stops sending.
    pub hold_file: PathBuf,
}

/// How documents are read.
#[derive(Debug)]
pub enum Reader {
    /// In a child process with limits: this program, as `read-document`.
    Child(child::Child),
    /// In this process, by the embedded rule files: for the demo and tests, whose documents are their own.
    InProcess,
}

impl Reader {
    /// What a document states, or why it cannot be read. Blocks until the child has answered.
    pub fn read(&self, bytes: &[u8]) -> Result<Document, String> {
        let Some(kind) = Kind::sniff(bytes) else { return Ok(Document::Invoices(Vec::new())) };
        self.read_as(bytes, kind)
    }

    /// The statements and lists in a file, each with its name, or why one cannot be read; `None` if it looks like none.
    pub fn figures(&self, bytes: &[u8], name: &str) -> Option<Vec<Member>> {
        Kind::of_figures(bytes).map(|kind| self.figures_as(bytes, kind, name))
    }

    /// The same, of a file whose kind is known.
    pub fn figures_as(&self, bytes: &[u8], kind: Kind, name: &str) -> Vec<Member> {
        let read = match self {
            Reader::Child(child) => child.read(bytes, kind),
            Reader::InProcess => Document::read(bytes, kind),
        };
        match read {
            Ok(document) => document.files(name),
            Err(why) => vec![Member { name: name.to_string(), what: Err(why) }],
        }
    }

    /// The same, of a document whose kind is known.
    pub fn read_as(&self, bytes: &[u8], kind: Kind) -> Result<Document, String> {
        let read = match self {
            Reader::Child(child) => child.read(bytes, kind),
            Reader::InProcess => Document::read(bytes, kind),
        };
        read.map_err(|error| error.to_string())
    }
}

impl Setup {
    /// Everything from the config, with the rules and templates that it names.
    pub fn new(
        config: Config,
        first_run: Date,
        letters: Letters,
        rules: Arc<Rules>,
        invoice_rules: Arc<InvoiceRules>,
        reader: Reader,
    ) -> Setup {
        let creditor = Creditor {
            name: config.creditor.name.clone(),
            addresses: config.creditor.addresses.iter().map(|a| a.address.clone()).collect(),
            language: config.creditor.language,
            ibans: config.creditor.ibans.clone(),
            bic: config.creditor.bic.clone(),
            phone: config.creditor.phone.clone(),
            contact: config.creditor.contact.clone(),
            payment_link: config.creditor.payment_link.clone(),
            signature: config.creditor.signature.clone(),
            qr: config.creditor.qr,
            rf_reference: config.creditor.rf_reference,
            postal: config.creditor.postal.clone(),
            imprint: config.creditor.imprint.clone(),
            country: config.creditor.country.clone(),
        };
        let login = config.imap.server.user.clone().filter(|user| user.contains('@'));
        let sender = config.smtp.sender.as_ref().map(|s| s.address.clone()).or(login);
        let first = creditor.addresses.first().cloned().unwrap_or_default();
        let mut hold_file = config.store.clone();
        hold_file.set_file_name("HOLD");
        Setup {
            policy: config.policy(first_run),
            root: super::sync::root(config.desk_root.as_deref(), creditor.language),
            sender: sender.unwrap_or(first),
            hold_file,
            config,
            creditor,
            letters,
            rules,
            invoice_rules,
            payment_rules: Arc::new(PaymentRules::embedded()),
            reader,
        }
    }

    /// The creditor as papers name it.
    pub fn on_paper(&self) -> crate::documents::Creditor<'_> {
        crate::documents::Creditor { name: &self.creditor.name, ibans: &self.creditor.ibans }
    }

    /// The same with a user's own rules for mails that tell of payments.
    pub fn with_payment_rules(self, rules: Arc<PaymentRules>) -> Setup {
        Setup { payment_rules: rules, ..self }
    }

    /// Whether an address is one of the creditor's.
    pub fn is_own(&self, address: &str) -> bool {
        self.config.creditor.owns(&Address::bare(address))
    }

    /// Whether an address is one of the bot's.
    pub fn is_bot(&self, address: &str) -> bool {
        self.config.bot.owns(&Address::bare(address))
    }

    /// Whether the bot stands in To or Cc.
    pub fn addresses_bot(&self, message: &Message) -> bool {
        message.to.iter().chain(&message.cc).any(|a| self.is_bot(&a.address))
    }

    /// The addresses that are neither the creditor's nor the bot's, each once.
    pub fn outsiders(&self, addresses: &[Address]) -> Vec<Address> {
        let mut outside: Vec<Address> = Vec::new();
        for address in addresses.iter().filter(|a| a.address.contains('@')) {
            let known = outside.iter().any(|o| o.normalised() == address.normalised());
            if !known && !self.config.is_ours(address) {
                outside.push(address.clone());
            }
        }
        outside
    }

    /// The policy for one account.
    pub fn policy_for(&self, account: &Account) -> Cow<'_, Policy> {
        self.config.policy_for(&self.policy, &account.id)
    }

    /// A new account as the config wants it.
    pub fn new_account(&self, address: &str, today: Date) -> Account {
        let mut account = Account::new(address.to_string(), self.creditor.language);
        if let Some(entry) = self.config.account(address) {
            account.name = entry.name.clone();
            account.language = entry.language.unwrap_or(account.language);
            if entry.hold {
                account.holds.push(Hold { kind: HoldKind::Human, since: today, until: None, message: None });
            }
        }
        account
    }

    /// The lines of an account's postal address; none if it is not known.
    pub fn postal(&self, account: &Account) -> &[String] {
        self.config.account(&account.id).map(|entry| entry.postal.as_slice()).unwrap_or_default()
    }

    /// The letters to an account, in its tone.
    pub fn letters_for(&self, account: &Account) -> &Letters {
        let register = self.register(account).unwrap_or_default();
        self.letters.toned(Tone { register, ..self.formal_tone(account) })
    }

    /// How an account is addressed: as its entry says, else a person, else the config for all, else as its own mails do.
    fn register(&self, account: &Account) -> Option<Register> {
        let of_entry = self.config.account(&account.id).and_then(|entry| entry.register);
        let said = of_entry.or(account.said_register()).or(self.config.creditor.register);
        said.or(account.heard_register())
    }

    /// What of a mail's voice may be taken up: nothing that the config says.
    pub fn heard(&self, account: &str, heard: Heard) -> Heard {
        let entry = self.config.account(account);
        let silent = entry.and_then(|e| e.register).or(self.config.creditor.register).is_none();
        Heard {
            language: heard.language.filter(|_| entry.and_then(|e| e.language).is_none()),
            register: heard.register.filter(|_| silent),
            first_name: heard.first_name.filter(|_| silent),
        }
    }

    /// The letters to an account on paper: formal, whatever the mails are, in the spelling of its country.
    pub fn paper_for(&self, account: &Account) -> &Letters {
        self.letters.toned(self.formal_tone(account))
    }

    fn formal_tone(&self, account: &Account) -> Tone {
        let country = self.config.account(&account.id).and_then(|entry| entry.country.as_ref());
        Tone::formal(country.unwrap_or(&self.config.creditor.country))
    }

    /// An account as its letters know it: with the contact that the config names. Who is addressed familiarly on its own
    /// mails' word alone is greeted by a first name only if it signs with one.
    pub fn named<'a>(&self, account: &'a Account) -> Cow<'a, Account> {
        let heard = account.heard_register().filter(|heard| self.register(account) == Some(*heard));
        match self.telephone(account).0 {
            contact if heard == Some(Register::Familiar) && contact.is_some() => {
                Cow::Owned(Account { contact: None, ..account.clone() })
            }
            Some(contact) if account.contact.as_deref() != Some(contact) => {
                Cow::Owned(Account { contact: Some(contact.to_string()), ..account.clone() })
            }
            _ => Cow::Borrowed(account),
        }
    }

    /// Whom to ask for at an account, and its telephone number: from the config, else from its e-invoices.
    pub fn telephone<'a>(&'a self, account: &'a Account) -> (Option<&'a str>, Option<&'a str>) {
        let entry = self.config.account(&account.id);
        let of = |config: Option<&'a String>, invoice: &'a Option<String>| {
            config.or(invoice.as_ref()).map(String::as_str)
        };
        (
            of(entry.and_then(|e| e.contact.as_ref()), &account.contact),
            of(entry.and_then(|e| e.phone.as_ref()), &account.phone),
        )
    }

    /// The IBAN is one of the creditor's, or nothing is known against it.
    pub fn knows_iban(&self, iban: Option<&str>) -> bool {
        let Some(iban) = iban else { return true };
        let plain = |i: &str| i.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
        self.creditor.ibans.is_empty() || self.creditor.ibans.iter().any(|own| plain(own) == plain(iban))
    }
}
