//! The way out, phase by phase: `sealed → pre → dot → accepted | failed | unknown`.

use std::time::Duration;

use jiff::{SignedDuration, Zoned};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::{Daemon, DaemonError};
use crate::dunning::{Event, Stage, schedule};
use crate::outbox::{Envelope, Fate, Refused, Session};
use crate::store::{Mail, Phase};

/// A view of the mailbox older than this is stale.
const FRESH: Duration = Duration::from_secs(60);

/// What the gate says about a mail.
enum Gate {
    /// It may leave; the values that were looked at.
    Open(Value),
    /// Not now, and why.
    Closed(&'static str),
    /// It must not leave any more.
    Void(&'static str),
}

impl Daemon {
    /// What a crash left behind: a mail that had reached the dot has an unknown fate.
    pub(super) fn recover(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        for mail in self.store.mails_in(Phase::Dot)? {
            self.lost(&mail, "stopped while the mail was being sent", now)?;
        }
        Ok(())
    }

    /// Sends what is sealed, as far as the gate lets it.
    pub(super) async fn send(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let mut session: Option<Session> = None;
        let ready = self.store.ready_to_send(now.timestamp())?;
        // What stops all of them is looked at once before it is looked at for each.
        if ready.is_empty() || self.is_held()? || self.caps_are_reached(now)? {
            return Ok(());
        }
        for key in ready {
            if self.synced.is_none_or(|at| at.elapsed() > FRESH) {
                self.sync(now).await?;
                self.gestures(now).await?;
            }
            let Some(mail) = self.store.mail(&key)? else { continue };
            let values = match self.gate(&mail, now)? {
                Gate::Open(values) => values,
                Gate::Closed(why) => {
                    tracing::debug!(key, why, "not sent now");
                    continue;
                }
                Gate::Void(why) => {
                    self.store.advance(&key, &[Phase::Sealed, Phase::Pre], Phase::Withdrawn, why)?;
                    continue;
                }
            };
            let open = match session.take() {
                Some(open) => open,
                None => match self.outbox.open().await {
                    Ok(open) => open,
                    Err(refused) => {
                        self.note_trouble("smtp", now, "smtp", &refused.to_string())?;
                        return Ok(());
                    }
                },
            };
            self.store.drop_trouble("smtp")?;
            session = self.offer(open, &mail, values, now).await?;
        }
        if let Some(session) = session {
            session.quit().await;
        }
        Ok(())
    }

    /// Offers one mail. Returns the session if it may be used again.
    async fn offer(
        &mut self,
        mut session: Session,
        mail: &Mail,
        values: Value,
        now: &Zoned,
    ) -> Result<Option<Session>, DaemonError> {
        // `pre` is committed with the gate's values: what is tried is known before it is tried.
        let entered = self.store.batch(|store| {
            let entered = store.advance(&mail.key, &[Phase::Sealed, Phase::Pre], Phase::Pre, "")?;
            let facts = json!({"key": mail.key, "phase": "pre", "gate": values});
            store.write_journal(now, "sending", Some(mail.account), &facts, &Value::Null)?;
            Ok::<bool, DaemonError>(entered)
        })?;
        if !entered {
            return Ok(Some(session));
        }
        let envelope = Envelope { from: mail.sender.clone(), to: mail.recipients.clone() };
        if let Err(refused) = session.envelope(&envelope).await {
            let kept = refused.code.is_some();
            self.refused(mail, &refused, now)?;
            return Ok(kept.then_some(session));
        }
        if let Err(refused) = session.data().await {
            self.refused(mail, &refused, now)?;
            return Ok(None);
        }
        // The last moment at which nothing has been sent: a HOLD set meanwhile still counts.
        if self.is_held()? || self.synced.is_none_or(|at| at.elapsed() > FRESH) {
            self.store.retry_later(&mail.key, now.timestamp(), "held before the dot")?;
            session.quit().await;
            return Ok(None);
        }
        if !self.store.advance_to_dot(&mail.key, now.timestamp(), now.date())? {
            session.quit().await;
            return Ok(None);
        }
        match session.body(&mail.bytes).await {
            Fate::Accepted { reply } => {
                let event = Event::Accepted { key: mail.name.clone() };
                self.settle(mail, Phase::Accepted, &reply, &event, now)?;
                Ok(Some(session))
            }
            Fate::Refused(refused) => {
                let kept = refused.code.is_some();
                self.refused(mail, &refused, now)?;
                Ok(kept.then_some(session))
            }
            Fate::Unknown { why } => {
                self.lost(mail, &why, now)?;
                Ok(None)
            }
        }
    }

    /// A definite "no": for good, or for now.
    fn refused(&mut self, mail: &Mail, refused: &Refused, now: &Zoned) -> Result<(), DaemonError> {
        if refused.is_transient() {
            // 5, 10, 20 … minutes, at most 4 hours.
            let minutes = 5_i64.saturating_mul(1 << mail.attempts.min(6)).min(240);
            let again = now.timestamp().saturating_add(SignedDuration::from_mins(minutes));
            let again = again.unwrap_or_else(|_| now.timestamp());
            self.store.retry_later(&mail.key, again, &refused.to_string())?;
            let facts =
                json!({"key": mail.key, "phase": "refused for now", "code": refused.code, "again": again});
            let personal = json!({"recipient": refused.recipient, "text": refused.text});
            self.store.write_journal(now, "sending", Some(mail.account), &facts, &personal)?;
            return Ok(());
        }
        let event = Event::Refused {
            key: mail.name.clone(),
            recipient: refused.recipient.clone(),
            text: refused.text.clone(),
        };
        self.settle(mail, Phase::Failed, &refused.to_string(), &event, now)
    }

    fn lost(&mut self, mail: &Mail, why: &str, now: &Zoned) -> Result<(), DaemonError> {
        self.settle(mail, Phase::Unknown, why, &Event::Lost { key: mail.name.clone() }, now)
    }

    /// Everything that must hold before a mail leaves, looked at afresh.
    fn gate(&self, mail: &Mail, now: &Zoned) -> Result<Gate, DaemonError> {
        let today = now.date();
        let row = self.store.account(mail.account)?;
        let policy = super::decide::policy_now(&self.setup, &self.store, &row.account)?;
        let Some(pending) = row.account.pending.as_ref().filter(|p| p.key == mail.name) else {
            return Ok(Gate::Void("no longer decided"));
        };
        if pending.stage != Stage::Sealed {
            return Ok(Gate::Void("not in the stage of being sent"));
        }
        for number in pending.notice.numbers().iter().chain(&pending.notice.listed) {
            let stopped = row
                .account
                .invoice(number)
                .is_none_or(|i| !i.is_open() || schedule::strictest(&row.account, i).is_some());
            if stopped {
                return Ok(Gate::Void("an invoice is paid or held"));
            }
        }
        let Some(age) = self.synced.map(|at: Instant| at.elapsed()).filter(|age| *age <= FRESH) else {
            return Ok(Gate::Closed("no complete sync in the last 60 s"));
        };
        if self.is_held()? {
            return Ok(Gate::Closed("HOLD"));
        }
        if !policy.leaves_alone(pending.notice.level, today) {
            return Ok(Gate::Closed("the mode, or old statements, want a person"));
        }
        if !policy.calendar.may_send(now) {
            return Ok(Gate::Closed("outside the send window"));
        }
        if self.store.has_gesture(mail.account)? {
            return Ok(Gate::Closed("a gesture waits"));
        }
        let caps = self.setup.policy.caps;
        let (hour, day) = self.store.sent_counts(now.timestamp(), today)?;
        if hour >= caps.per_hour || day >= caps.per_day {
            return Ok(Gate::Closed("the caps are reached"));
        }
        let to_account = self.store.sent_to(mail.account, today)?;
        if to_account > 0 {
            return Ok(Gate::Closed("one mail to this account has left today"));
        }
        Ok(Gate::Open(json!({
            "sync_age_seconds": age.as_secs(),
            "hour": hour, "per_hour": caps.per_hour,
            "day": day, "per_day": caps.per_day,
            "to_account_today": to_account,
            "holds": 0, "gesture": false, "hold": false,
            "mode": policy.mode, "level": pending.notice.level,
        })))
    }

    fn caps_are_reached(&self, now: &Zoned) -> Result<bool, DaemonError> {
        let caps = self.setup.policy.caps;
        let (hour, day) = self.store.sent_counts(now.timestamp(), now.date())?;
        Ok(hour >= caps.per_hour || day >= caps.per_day)
    }

    /// Whether a person has stopped all sending.
    pub(super) fn is_held(&self) -> Result<bool, DaemonError> {
        let by_file = self.setup.hold_file.exists();
        Ok(by_file || self.store.meta("hold")?.is_some())
    }
}
