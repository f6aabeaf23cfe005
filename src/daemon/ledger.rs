//! Statements and lists, taken in: what a person moved, sent or imported, without a mailbox.

use data_encoding::HEXLOWER;
use jiff::Zoned;
use jiff::civil::Date;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::decide::{self, Grounds};
use super::seal::Secret;
use super::statements::Count;
use super::{DaemonError, Setup};
use crate::documents::table::Rows;
use crate::documents::{Document, Member, statement};
use crate::dunning::{Address, Event, Mode, Policy};
use crate::store::{Noted, Store};

/// Where the store keeps the last day that a statement has told about.
pub(super) const NEWEST_STATEMENT: &str = "newest_statement";
/// Where the store keeps the accounts that were made without a mailbox: mail that they sent before is looked at once
/// more at the next pass.
pub(super) const NEWLY_KNOWN: &str = "newly_known";

/// What figures are booked with.
pub(super) struct Ledger<'a> {
    pub setup: &'a Setup,
    pub store: &'a mut Store,
    /// Without it nothing can be sealed; nothing that comes of figures has to be.
    pub secret: Option<&'a Secret>,
    /// Accounts made on the way.
    pub made: Vec<i64>,
    /// Is told how many transactions of a statement were looked at, and how many there are.
    pub told: Option<Told<'a>>,
}

/// Hears how far a statement is: done, of.
pub type Told<'a> = &'a dyn Fn(usize, usize);

/// Where figures come from.
pub(super) struct Source<'a> {
    /// The mail, or the file (store row).
    pub message: i64,
    /// The file's name.
    pub name: &'a str,
    /// How it came, for the journal.
    pub how: &'a str,
    pub now: &'a Zoned,
}

/// What became of a file.
#[derive(Debug)]
pub struct Taken {
    /// Its name.
    pub name: String,
    /// What was done, or why nothing was.
    pub what: Result<Done, String>,
}

/// What was done with a file.
#[derive(Debug)]
pub enum Done {
    /// Its bookings.
    Statement(Count),
    /// Its invoices, each with what became of it.
    List(Vec<super::list::Line>),
    /// It says nothing about money.
    PassedOver,
}

impl Ledger<'_> {
    /// Takes in a file.
    pub fn take(&mut self, file: Member, source: &Source<'_>) -> Result<Taken, DaemonError> {
        let Member { name, what } = file;
        let source = Source { name: &name, ..*source };
        let done = match what {
            Ok(Document::Statement(transactions)) => {
                self.book_all(&source, &transactions)?.map(Done::Statement)
            }
            Ok(Document::Table(table)) => match table.rows {
                Rows::Transactions(transactions) => {
                    self.book_all(&source, &transactions)?.map(Done::Statement)
                }
                Rows::Owed(owed) => Ok(Done::List(self.take_list(&source, &owed, &table.left_out)?)),
            },
            Ok(Document::Invoices(_) | Document::Paper(_) | Document::Archive(_)) => {
                Err("it is no bank statement".into())
            }
            Err(crate::documents::DocumentError::NoFigures) => Ok(Done::PassedOver),
            Err(why) => Err(why.to_string()),
        };
        Ok(Taken { name, what: done })
    }

    /// Remembers up to which day statements tell, by the bytes of one and by its bookings.
    pub fn statement_tells_until(&self, day: Option<Date>, now: &Zoned) -> Result<(), DaemonError> {
        // Nobody knows what will have been booked tomorrow.
        let Some(day) = day.map(|day| day.min(now.date())) else { return Ok(()) };
        let known = self.store.meta(NEWEST_STATEMENT)?.and_then(|known| known.parse::<Date>().ok());
        if known.is_none_or(|known| known < day) {
            self.store.set_meta(NEWEST_STATEMENT, &day.to_string())?;
            // Drafts that waited for it may leave.
            self.store.wake_all(now.timestamp())?;
        }
        Ok(())
    }

    /// Applies one event, as [`decide::apply`] does.
    pub fn apply(
        &mut self,
        id: i64,
        event: &Event,
        now: &Zoned,
        grounds: Grounds,
    ) -> Result<(), DaemonError> {
        decide::apply(self.setup, self.store, self.secret, id, event, now, grounds)
    }

    /// The account of an address, made if there is none; its contacts are known from now on.
    pub fn account_of(&mut self, debtor: &Address, today: Date) -> Result<i64, DaemonError> {
        let address = debtor.normalised();
        let id = match self.store.account_by_address(&address)? {
            Some(row) => row.id,
            None => {
                let account = self.setup.new_account(&address, today);
                let id = self.store.create_account(&account)?;
                self.made.push(id);
                id
            }
        };
        let domain = debtor.domain();
        if !super::thread::is_freemail(&domain) && !domain.is_empty() {
            self.store.put_contact(&format!("@{domain}"), id)?;
        }
        self.store.put_contact(&address, id)?;
        Ok(id)
    }
}

/// Up to which day bank statements tell; `None`: none was ever taken in.
///
/// # Errors
/// Those of the store.
pub fn statements_until(store: &Store) -> Result<Option<Date>, DaemonError> {
    Ok(store.meta(NEWEST_STATEMENT)?.and_then(|day| day.parse().ok()))
}

/// Up to which day statements tell, if that is too long ago for notices to leave by themselves.
pub(super) fn statements_old(setup: &Setup, store: &Store, today: Date) -> Result<Option<Date>, DaemonError> {
    let policy = Policy { statements_until: statements_until(store)?, ..setup.policy.clone() };
    let old = policy.mode == Mode::Auto && policy.statements_old_from().is_some_and(|from| today >= from);
    Ok(policy.statements_until.filter(|_| old))
}

/// Takes in a file that a person names on the command line: all of it or nothing. `told` hears how far it is.
///
/// # Errors
/// Those of the store; a file that cannot be read is told in what comes back.
pub fn import(
    setup: &Setup,
    store: &mut Store,
    name: &str,
    bytes: &[u8],
    now: &Zoned,
    told: Option<Told<'_>>,
) -> Result<Vec<Taken>, DaemonError> {
    let Some(files) = setup.reader.figures(bytes, name) else {
        let why =
            "it is neither a statement nor a list: camt, MT940, CSV, XLSX, or a zip of these".to_string();
        return Ok(vec![Taken { name: name.into(), what: Err(why) }]);
    };
    let identity = format!("file:{}", HEXLOWER.encode(&Sha256::digest(bytes)));
    store.begin()?;
    let done = (|| {
        let message = match store.message(&identity)? {
            Some(row) => row.id,
            None => store.note_message(&Noted {
                identity: &identity,
                message_id: None,
                from: None,
                sent: None,
            })?,
        };
        store.mark_read(message, true, None)?;
        let mut ledger = Ledger { setup, store, secret: None, made: Vec::new(), told };
        ledger.statement_tells_until(statement::tells_until(bytes), now)?;
        let source = Source { message, name, how: "imported", now };
        let mut taken = Vec::new();
        for file in files {
            taken.push(ledger.take(file, &source)?);
        }
        let made = ledger.made;
        if !made.is_empty() {
            let mut known: Vec<i64> =
                store.meta(NEWLY_KNOWN)?.and_then(|k| serde_json::from_str(&k).ok()).unwrap_or_default();
            known.extend(made);
            store.set_meta(NEWLY_KNOWN, &json!(known).to_string())?;
        }
        Ok(taken)
    })();
    store.end(done)
}
