//! What a replay asks of the daemon beside its passes: to do without the desk, and to do what a person would have done
//! there.

use jiff::Zoned;

use super::enrol::Suggested;
use super::{Daemon, DaemonError, Taken, ledger};
use crate::dunning::{Event, Stage, schedule};
use crate::store::{Kind, Phase};

impl Daemon {
    /// A pass that lays no cards: nobody looks at them. With `enrols`, every invoice of the creditor's own is enrolled,
    /// as if the bot had stood in its Cc.
    ///
    /// # Errors
    /// Those of a pass.
    pub async fn rehearse(&mut self, now: &Zoned, enrols: bool) -> Result<(), DaemonError> {
        self.prepare_folders().await?;
        self.sync(now).await?;
        if enrols {
            self.enrol_suggested(now)?;
        }
        self.read_again(now).await?;
        self.decide(now)?;
        self.send(now).await?;
        self.effects(now).await
    }

    /// A person enrols what is suggested and known to be the creditor's own.
    fn enrol_suggested(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        for suggestion in self.store.suggestions()? {
            let Ok(suggested) = serde_json::from_value::<Suggested>(suggestion.body) else { continue };
            if suggested.trusted {
                self.store.settle_suggestion(suggestion.message, "accepted")?;
                let account = self.enrol(&suggested.debtor, &suggested.sightings, now)?;
                self.store.mark_read(suggestion.message, true, Some(account))?;
            }
        }
        Ok(())
    }

    /// A person sends every notice that waits in Drafts; answers stay.
    ///
    /// # Errors
    /// Those of the store.
    pub fn send_drafts(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        for key in self.store.keys_in(Phase::Waiting)? {
            if let Some(mail) = self.store.mail(&key)?.filter(|mail| mail.kind == Kind::Draft) {
                self.draft_sent(&mail, now)?;
            }
        }
        Ok(())
    }

    /// A person says that it goes on, where only a person can; whether there was anything to lift.
    ///
    /// # Errors
    /// Those of the store.
    pub fn resume(&mut self, account: i64, by: &str, now: &Zoned) -> Result<bool, DaemonError> {
        let row = self.store.account(account)?;
        let unknown = row.account.pending.as_ref().is_some_and(|p| p.stage == Stage::Unknown);
        let held = row.account.open_invoices().any(|i| schedule::strictest(&row.account, i).is_some());
        let for_good = |h: &crate::dunning::Hold| h.until.is_none();
        let holds = row.account.holds.iter().chain(row.account.open_invoices().flat_map(|i| &i.holds));
        if unknown || !held || !holds.into_iter().any(for_good) {
            return Ok(false);
        }
        let order = crate::dunning::Order::Resume;
        let command = crate::dunning::Command { order, invoice: None, by: by.to_string() };
        self.apply(account, &Event::Told(command), now, super::decide::Grounds::default())?;
        Ok(true)
    }

    /// Takes in a bank statement or a list, as `import` does.
    ///
    /// # Errors
    /// Those of the store.
    pub fn import(&mut self, name: &str, bytes: &[u8], now: &Zoned) -> Result<Vec<Taken>, DaemonError> {
        ledger::import(&self.setup, &mut self.store, name, bytes, now, None)
    }
}
