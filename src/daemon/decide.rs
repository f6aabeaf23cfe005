//! An event meets its account: decide, seal, commit.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Zoned;
use serde_json::{Value, json};

use super::seal::{self, Secret};
use super::{Daemon, DaemonError, Setup};
use crate::dunning::{
    Account, Action, Event, Payment, Policy, Question, QuestionKind, Stepped, schedule, step,
};
use crate::store::{Decided, Effect, Kind, Mail, Phase, Sealed, Store};

/// What the journal keeps beside the event itself.
#[derive(Debug, Default)]
pub(super) struct Grounds {
    /// Without personal data: rules, confidence, gate values.
    pub facts: Value,
    /// The words that decided.
    pub personal: Value,
    /// The mail whose fate this is: key, new phase, in words. Committed together with what follows from it.
    pub settled: Option<(String, Phase, String)>,
}

/// Applies one event to one account and commits what follows from it, reading and writing in one transaction: a
/// word from the command line may come at any moment. Without the secret (that word) nothing can be sealed: that
/// waits for the next pass.
pub(super) fn apply(
    setup: &Setup,
    store: &mut Store,
    secret: Option<&Secret>,
    id: i64,
    event: &Event,
    now: &Zoned,
    grounds: Grounds,
) -> Result<(), DaemonError> {
    store.begin()?;
    let done = decide(setup, store, secret, id, event, now, grounds);
    store.end(done)
}

fn decide(
    setup: &Setup,
    store: &mut Store,
    secret: Option<&Secret>,
    id: i64,
    event: &Event,
    now: &Zoned,
    grounds: Grounds,
) -> Result<(), DaemonError> {
    let weighed = Weighed::new(setup, store, id, event, now)?;
    carry(setup, store, secret, weighed, Vec::new(), event, now, grounds)
}

/// A decision that nothing has come of yet.
pub(super) struct Weighed<'a> {
    pub(super) id: i64,
    before: Account,
    policy: Cow<'a, Policy>,
    pub(super) stepped: Stepped,
}

impl<'a> Weighed<'a> {
    pub(super) fn new(
        setup: &'a Setup,
        store: &Store,
        id: i64,
        event: &Event,
        now: &Zoned,
    ) -> Result<Weighed<'a>, DaemonError> {
        let before = store.account(id)?.account;
        let policy = policy_now(setup, store, &before)?;
        let stepped = step(&before, event, &policy, now);
        Ok(Weighed { id, before, policy, stepped })
    }
}

/// What a mail of one action became: its place among the decision's actions, and the bytes.
pub(super) type Written = (usize, Result<Option<Sealed>, DaemonError>);

/// Seals what is not `written` yet, and commits.
#[expect(clippy::too_many_arguments, reason = "a decision with all that it rests on")]
pub(super) fn carry(
    setup: &Setup,
    store: &mut Store,
    secret: Option<&Secret>,
    weighed: Weighed,
    written: Vec<Written>,
    event: &Event,
    now: &Zoned,
    grounds: Grounds,
) -> Result<(), DaemonError> {
    let Weighed { id, before, policy, stepped } = weighed;
    if matches!(event, Event::Tick) && stepped.account == before && stepped.actions.is_empty() {
        let wake_at = schedule::wake_at(&before, &policy, now).filter(|at| at > now);
        return Ok(store.sleep_until(id, wake_at.map(|at| at.timestamp()))?);
    }
    let mut written: BTreeMap<usize, _> = written.into_iter().collect();
    let mut sealed = Vec::new();
    let mut effects = Vec::new();
    let mut withdrawn = Vec::new();
    for (at, action) in stepped.actions.iter().enumerate() {
        match action {
            Action::Flag { message } => effects.push(Effect::Flag { message: *message }),
            Action::Withdraw { key } => {
                withdrawn.push(key.clone());
                if let Some(mail) = store.mail_by_name(id, key)? {
                    effects.push(Effect::RemoveDraft { key: mail.key });
                }
            }
            Action::WithdrawAnswers { message } => {
                for mail in store.mails_of(id, Phase::Waiting)? {
                    if mail.kind == Kind::Answer && seal::answers(&mail.name, *message) {
                        effects.push(Effect::RemoveDraft { key: mail.key });
                        withdrawn.push(mail.name);
                    }
                }
            }
            Action::Learn { look, right } => store.note_look(look, *right)?,
            // Its card says it, see `cards`.
            Action::ByHand { .. } => {}
            Action::Send { .. } | Action::Draft { .. } | Action::Answer { .. } => {
                let Some(secret) = secret else {
                    return Err(DaemonError::System("a mail can only be sealed by a pass".into()));
                };
                let mail = written
                    .remove(&at)
                    .unwrap_or_else(|| seal::seal(setup, store, secret, &stepped.account, action, now));
                let mail = match mail {
                    // A proposed answer that cannot be written is no reason to leave the reply unread.
                    Err(DaemonError::Letter(error)) if matches!(action, Action::Answer { .. }) => {
                        let body = json!({"kind": "other", "title": "letter", "why": error.to_string()});
                        store.put_trouble(&format!("letter:{id}"), now.date(), &body)?;
                        None
                    }
                    other => other?,
                };
                let Some(mail) = mail else { continue };
                if mail.kind == Kind::Answer && store.mail(&mail.key)?.is_some() {
                    continue; // proposed before
                }
                if mail.kind != Kind::Notice {
                    effects.push(Effect::Draft { key: mail.key.clone() });
                }
                sealed.push(mail);
            }
        }
    }
    let wake_at = schedule::wake_at(&stepped.account, &policy, now);
    let facts = json!({
        "because": stepped.because,
        "actions": stepped.actions.iter().map(describe).collect::<Vec<_>>(),
        "sealed": sealed.iter().map(|s| json!({"key": s.key, "levels": s.levels})).collect::<Vec<_>>(),
        "grounds": grounds.facts,
    });
    let personal = json!({ "event": event, "grounds": grounds.personal });
    store.commit(&Decided {
        id,
        before: Some(&before),
        account: &stepped.account,
        wake_at: wake_at.map(|at| at.timestamp()),
        now,
        kind: kind(event),
        facts,
        personal,
        sealed,
        effects,
        withdrawn,
        settled: grounds.settled,
    })?;
    let entries = learn(store, id, &before, &stepped.account, event)?;
    for entry in entries {
        placed(setup, store, secret, id, &entry, now)?;
    }
    Ok(())
}

/// Notes from where the money came that was just booked. Returns the entries that had been asked about.
fn learn(
    store: &Store,
    id: i64,
    before: &Account,
    after: &Account,
    event: &Event,
) -> Result<Vec<String>, DaemonError> {
    let asked = before.questions.iter().filter(|q| q.kind == QuestionKind::Payment);
    let asked: Vec<&Payment> = asked.filter_map(|q| q.payment.as_ref()).collect();
    let told = match event {
        Event::Received(payment) => Some(payment),
        _ => None,
    };
    let mut entries = Vec::new();
    for payment in asked.iter().copied().chain(told) {
        if before.received(&payment.entry).is_some() || after.received(&payment.entry).is_none() {
            continue;
        }
        if let Some(iban) = &payment.iban {
            store.note_payer(id, iban, payment.on)?;
        }
        if asked.iter().any(|p| p.entry == payment.entry) && !entries.contains(&payment.entry) {
            entries.push(payment.entry.clone());
        }
    }
    Ok(entries)
}

/// Money that was asked about at several accounts is one's now: the others are told.
fn placed(
    setup: &Setup,
    store: &mut Store,
    secret: Option<&Secret>,
    at: i64,
    entry: &str,
    now: &Zoned,
) -> Result<(), DaemonError> {
    let about = |q: &Question| q.payment.as_ref().is_some_and(|p| p.entry == entry);
    let mut asked = Vec::new();
    store.each_astir(jiff::Timestamp::MIN, |row| {
        if row.id != at && row.account.questions.iter().any(about) {
            asked.push(row.id);
        }
    })?;
    for id in asked {
        let event = Event::Elsewhere { entry: entry.to_string() };
        decide(setup, store, secret, id, &event, now, Grounds::default())?;
    }
    Ok(())
}

/// The policy for an account, with what the store knows of statements.
pub(super) fn policy_now<'a>(
    setup: &'a Setup,
    store: &Store,
    account: &Account,
) -> Result<Cow<'a, Policy>, DaemonError> {
    let mut policy = setup.policy_for(account);
    let until = super::ledger::statements_until(store)?;
    if policy.statements_until != until {
        policy.to_mut().statements_until = until;
    }
    Ok(policy)
}

impl Daemon {
    /// Applies one event to one account and commits what follows from it.
    pub(super) fn apply(
        &mut self,
        id: i64,
        event: &Event,
        now: &Zoned,
        grounds: Grounds,
    ) -> Result<(), DaemonError> {
        apply(&self.setup, &mut self.store, Some(&self.secret), id, event, now, grounds)
    }

    /// The fate of a sealed mail, known: the mail and its account in one transaction.
    pub(super) fn settle(
        &mut self,
        mail: &Mail,
        phase: Phase,
        detail: &str,
        event: &Event,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let facts = json!({"key": mail.key, "phase": phase.name()});
        let personal = json!({ "detail": detail });
        let settled = Some((mail.key.clone(), phase, detail.to_string()));
        self.apply(mail.account, event, now, Grounds { facts, personal, settled })
    }
}

fn kind(event: &Event) -> &'static str {
    match event {
        Event::Sighted(_) => "sighted",
        Event::Imported(_) => "imported",
        Event::Replied(_) => "replied",
        Event::Bounced(_) => "bounced",
        Event::Wrote(_) => "wrote",
        Event::Received(_) => "received",
        Event::Reversed(_) => "reversed",
        Event::Unmatched(_) => "unmatched",
        Event::Elsewhere { .. } => "elsewhere",
        Event::Told(_) => "told",
        Event::Accepted { .. } => "accepted",
        Event::Refused { .. } => "refused",
        Event::Lost { .. } => "lost",
        Event::DraftGone { .. } => "draft_gone",
        Event::Tick => "tick",
    }
}

/// An action for the journal: what it is and which invoices and levels it concerns.
fn describe(action: &Action) -> Value {
    match action {
        Action::Send { notice, .. } => {
            json!({"send": notice.level, "dunned": notice.dunned, "listed": notice.listed})
        }
        Action::Draft { notice, .. } => {
            json!({"draft": notice.level, "dunned": notice.dunned, "listed": notice.listed})
        }
        Action::ByHand { notice, .. } => {
            json!({"by_hand": notice.level, "channel": notice.channel, "dunned": notice.dunned})
        }
        Action::Withdraw { key } => json!({ "withdraw": key }),
        Action::WithdrawAnswers { message } => json!({ "withdraw_answers": message }),
        Action::Flag { message } => json!({ "flag": message }),
        // The words of a paper may be personal: they are with the event that saw it.
        Action::Learn { look, right } => json!({"learn": look.split(':').next(), "right": right}),
        Action::Answer { message, answer, invoices, plan, until } => {
            json!({"answer": answer, "message": message, "invoices": invoices, "plan": plan, "until": until})
        }
    }
}
