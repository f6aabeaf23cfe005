//! What is owed, ready to be matched: built once, then kept true.

use super::{DaemonError, Setup};
use crate::matching::Ledger;
use crate::store::Store;

/// All accounts and from where they have paid, ready to be matched.
pub(super) fn what_is_owed(setup: &Setup, store: &Store) -> Result<Ledger<i64>, DaemonError> {
    let mut ledger = Ledger::new(setup.policy.payment);
    store.each_account(|row| ledger.put(row.id, &row.account))?;
    for (id, iban, times) in store.payers()? {
        ledger.learn(id, &iban, times);
    }
    Ok(ledger)
}

/// The same for a pass, in which many mails may tell of payments.
pub(super) struct Owed {
    ledger: Ledger<i64>,
    /// The journal's last entry that it knows.
    seq: i64,
}

impl Owed {
    /// As the store has it now. Accounts change by what the journal tells of and by nothing else.
    pub fn new(setup: &Setup, store: &Store) -> Result<Owed, DaemonError> {
        let (seq, _) = store.changed_after(i64::MAX)?;
        Ok(Owed { ledger: what_is_owed(setup, store)?, seq })
    }

    /// With what has changed since it was last looked at.
    pub fn now(&mut self, store: &Store) -> Result<&Ledger<i64>, DaemonError> {
        let (seq, changed) = store.changed_after(self.seq)?;
        for id in changed {
            self.ledger.put(id, &store.account(id)?.account);
        }
        self.seq = seq;
        Ok(&self.ledger)
    }
}
