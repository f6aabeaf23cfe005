//! The store as the commands of a person open it, beside a daemon that may be at work on it.

use std::path::Path;

use jiff::Zoned;
use jiff::civil::Date;

use super::Failure;
use super::open::{self, Moment, Parts};
use crate::daemon::{self, DaemonError, Setup};
use crate::dunning::{Command, normalise_address, normalise_number};
use crate::store::{AccountRow, Store};

/// What is remembered, and by which policy it is looked at.
#[derive(Debug)]
pub(super) struct Books {
    /// The policy and everything else that the config says.
    pub setup: Setup,
    /// The store.
    pub store: Store,
    /// The moment of the command.
    pub now: Zoned,
}

impl Books {
    /// Opens the store that a config names; there must be one.
    pub fn open(config: &Path, now: Option<&Moment>) -> Result<Books, Failure> {
        let parts = Parts::load_offline(config).map_err(Failure::bad)?;
        let now = parts.clock(now)?.now();
        let database = &parts.config.store;
        if !database.exists() {
            let line = format!("there is no database {} yet: `dunmail run` makes it", database.display());
            return Err(Failure::new(line));
        }
        let store = Store::open(database)?;
        let setup = parts.setup(open::first_run(&store)?.unwrap_or(now.date()))?;
        Ok(Books { setup, store, now })
    }

    /// The civil day of the command.
    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// A hold that is over before the pass that would see it is a slip of the pen. Passes may live in another time
    /// than this command (`run --now`), so the last one's day counts where it is the earlier.
    pub fn refuse_past(&self, until: Option<Date>) -> Result<(), Failure> {
        let last = self.store.meta(daemon::LAST_PASS)?.and_then(|at| at.get(..10)?.parse::<Date>().ok());
        let today = last.map_or(self.today(), |last| last.min(self.today()));
        match until.filter(|until| *until < today) {
            Some(until) => Err(Failure::bad(vec![format!("--until {until} has passed: it is {today}")])),
            None => Ok(()),
        }
    }

    /// The account of an address: its own, or that of a contact.
    pub fn account(&self, address: &str) -> Result<AccountRow, Failure> {
        let address = normalise_address(address);
        if let Some(row) = self.store.account_by_address(&address)? {
            return Ok(row);
        }
        match self.store.contacts(&address)?[..] {
            [one] => Ok(self.store.account(one)?),
            [] => Err(Failure::new(format!(
                "there is no account {address}: `dunmail account list` shows all of them"
            ))),
            ref several => {
                let names = self.addresses(several)?;
                let line = format!("{address} belongs to several accounts, name one of them: {names}");
                Err(Failure::new(line))
            }
        }
    }

    /// The account that has an invoice of that number, in whatever spelling, and the number as it is written there.
    pub fn invoice(&self, number: &str, account: Option<&str>) -> Result<(AccountRow, String), Failure> {
        let mut found = Vec::new();
        for (id, _) in self.store.accounts_with_number(number)? {
            let row = self.store.account(id)?;
            // The index keeps numbers that were corrected since.
            if let Some(written) = row.account.invoice(number).map(|invoice| invoice.number.clone()) {
                found.push((row, written));
            }
        }
        if let Some(address) = account {
            let wanted = self.account(address)?.id;
            found.retain(|(row, _)| row.id == wanted);
        }
        if found.len() > 1 {
            let ids: Vec<i64> = found.iter().map(|(row, _)| row.id).collect();
            let names = self.addresses(&ids)?;
            let line =
                format!("several accounts have an invoice {number}: add --account with one of {names}");
            return Err(Failure::new(line));
        }
        found.pop().ok_or_else(|| {
            let where_ = account.map(|a| format!(" of {a}")).unwrap_or_default();
            let line = match normalise_number(number).is_empty() {
                true => format!("{number:?} is no invoice number"),
                false => {
                    format!("there is no invoice {number}{where_}: `dunmail status` shows the open ones")
                }
            };
            Failure::new(line)
        })
    }

    /// Applies what a person says, all of it or nothing, and returns the account as it is then.
    pub fn tell(&mut self, account: i64, commands: &[Command]) -> Result<AccountRow, Failure> {
        let (setup, now) = (&self.setup, &self.now);
        self.store.batch(|store| {
            for command in commands {
                daemon::tell(setup, store, account, command.clone(), now)?;
            }
            Ok::<(), DaemonError>(())
        })?;
        Ok(self.store.account(account)?)
    }

    fn addresses(&self, accounts: &[i64]) -> Result<String, Failure> {
        let mut names = Vec::new();
        for id in accounts {
            names.push(self.store.account(*id)?.account.id);
        }
        Ok(names.join(", "))
    }
}
