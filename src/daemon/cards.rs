//! The desk's cards: rendered from what is remembered, replaced when they change, never read back.

use std::cmp::Reverse;

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};
use serde::Deserialize as _;

use super::enrol::Suggested;
use super::gestures::Lying;
use super::lay::Fresh;
use super::stray::Stray;
use super::troubles::Noticed;
use super::{Daemon, DaemonError, Quote, post};
use crate::desk::{self, Tray};
use crate::dunning::{
    Account, Answer, Invoice, Joins, Level, QuestionKind, Stage, Status, is_small, priority,
};
use crate::letters::{
    ByHandView, CallView, CardHead, CardView, DraftKind, Folders, HabitView, Manner, NextStep, QuotedReply,
    SuggestionView, TodayCall, TodayNotice, TodayPromise, TodayQuestion, TodayView, Trouble, WaitingDraft,
};
use crate::store::{Kind, Mail, Phase, Suggestion};

/// How many replies a card quotes at most.
const QUOTED: usize = 3;

/// How many cards are written down together and then laid: each flush to disk, and each command to the server, takes as
/// long as many cards.
const AT_ONCE: usize = 100;

/// What waits in Drafts, with its subject.
fn drafts_of(waiting: &[Mail]) -> Vec<(DraftKind, String)> {
    let drafts = waiting.iter().filter_map(|mail| {
        // A mail's name begins with what it is: see `Notice::key` and `seal`.
        let what = mail.name.split('/').next().unwrap_or_default();
        let kind = match mail.kind {
            Kind::Answer => Answer::ALL.into_iter().find(|a| a.name() == what).map(DraftKind::Answer),
            Kind::Notice | Kind::Draft => Level::from_code(what).map(DraftKind::Notice),
        };
        Some((kind?, crate::mail::parse_headers(&mail.bytes).subject))
    });
    drafts.collect()
}

impl Daemon {
    /// Brings every card up to date that may have changed.
    pub(super) async fn cards(&mut self, now: &Zoned) -> Result<(), DaemonError> {
        let today = now.date();
        if self.store.meta("desk-day")?.as_deref() != Some(&today.to_string()) {
            self.store.touch_all()?; // days overdue have changed
        }
        let lying = std::mem::take(&mut self.lying);
        self.clear_previous(&lying).await?;
        let folders = self.desk_folders();
        let touched = self.store.touched()?;
        let news = !touched.is_empty();
        for some in touched.chunks(AT_ONCE) {
            self.account_cards(some, &folders, &lying, now).await?;
        }
        self.suggestion_cards(&folders, &lying, now).await?;
        let troubles = self.trouble_cards(&folders, &lying, now).await?;
        let news = news || troubles.news;
        if news || self.store.meta("desk-day")?.as_deref() != Some(&today.to_string()) {
            self.today_card(&troubles.standing, &folders, &lying, now).await?;
        }
        Ok(self.store.set_meta("desk-day", &today.to_string())?)
    }

    async fn account_cards(
        &mut self,
        touched: &[i64],
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut shown = Vec::new();
        for id in touched {
            if self.store.has_gesture(*id)? {
                continue;
            }
            let account = self.store.account(*id)?.account;
            match desk::tray(&account, now.date()) {
                Some(tray) => shown.push((*id, account, tray)),
                None => {
                    self.take_away(&format!("account:{id}"), lying).await?;
                    self.store.untouch(*id)?;
                }
            }
        }
        self.store.begin()?;
        let written: Result<Vec<Fresh>, DaemonError> = shown
            .iter()
            .filter_map(|(id, account, tray)| {
                self.account_card(*id, account, *tray, folders, lying, now).transpose()
            })
            .collect();
        let fresh = self.store.end(written)?;
        self.lay(fresh, lying).await
    }

    fn account_card(
        &self,
        id: i64,
        account: &Account,
        tray: Tray,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Option<Fresh>, DaemonError> {
        let policy = super::decide::policy_now(&self.setup, &self.store, account)?;
        let today = now.date();
        let step = |(on, level)| NextStep { on, level, manner: Manner::of(&policy, level, today) };
        let next = desk::next_notice(account, &policy, now).map(step);
        let (contact, phone) = self.setup.telephone(account);
        let asked = account.questions.iter().any(|q| q.kind == QuestionKind::Call);
        let call = (tray == Tray::Calls && asked).then(|| CallView {
            contact,
            phone,
            latest: now.date().saturating_add(i64::from(policy.promise.far).days()),
            parts: policy.plan_parts,
            then: desk::next_after_call(account, &policy, now).map(step),
        });
        let priority = priority(account, &policy, today);
        let overdue = account.open_invoices().filter(|i| i.days_overdue(today).is_some_and(|days| days > 0));
        let habit = HabitView {
            pays_by: account.pays_by(&policy),
            minimum: is_small(overdue, &policy).then_some(policy.minimum),
        };
        let circle: Vec<Joins> = policy.circle(Level::Handover).cloned().collect();
        let quotes = self.quotes_of(account)?;
        let step = account.pending.as_ref().filter(|p| p.stage == Stage::ByHand);
        let by_hand = match step {
            Some(step) => super::seal::by_hand(&self.setup, &self.store, account, &step.notice, now)?,
            None => None,
        };
        let asked_for = step.map(|step| ByHandView {
            channel: step.notice.channel,
            level: step.notice.level,
            text: by_hand.as_ref().map(|made| (made.subject.as_str(), made.text.as_str())),
        });
        let replies: Vec<QuotedReply> = quotes.iter().map(Quote::view).collect();
        let mails = self.store.mails_of(id, Phase::Waiting)?;
        let waiting = drafts_of(&mails);
        let drafts: Vec<WaitingDraft> =
            waiting.iter().map(|(kind, subject)| WaitingDraft { kind: *kind, subject }).collect();
        let sealed = mails.iter().find_map(|mail| post::of_sealed(&self.setup, account, mail));
        let printed = step.zip(by_hand.as_ref().and_then(|made| made.post.as_ref()));
        let letter = match printed {
            Some((step, post)) => Some((step.notice.level, post)),
            None => sealed.as_ref().map(|(level, post)| (*level, post)),
        };
        let render = |head: &CardHead| {
            self.setup.letters.card(&CardView {
                head: *head,
                creditor: &self.setup.creditor,
                account,
                folders,
                next,
                call,
                replies: &replies,
                drafts: &drafts,
                by_hand: asked_for,
                circle: &circle,
                priority: Some(&priority),
                habit,
                letter,
            })
        };
        let fresh = self.write_card(&format!("account:{id}"), tray, &render, lying, now)?;
        if fresh.is_none() {
            self.store.untouch(id)?;
        }
        Ok(fresh)
    }

    /// The replies that a person should see: those that are asked about, else the latest.
    fn quotes_of(&self, account: &Account) -> Result<Vec<Quote>, DaemonError> {
        let asked: Vec<i64> = account.questions.iter().filter_map(|q| q.message).collect();
        let held = account.holds.iter().chain(account.invoices.iter().flat_map(|i| &i.holds));
        let mut messages: Vec<i64> = asked.into_iter().chain(held.filter_map(|h| h.message)).collect();
        messages.sort_unstable();
        messages.dedup();
        let mut quotes = Vec::new();
        for message in messages {
            quotes.extend(Quote::load(&self.store, message)?); // a statement has none
        }
        quotes.drain(..quotes.len().saturating_sub(QUOTED));
        Ok(quotes)
    }

    async fn suggestion_cards(
        &mut self,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut open = Vec::new();
        let mut new = Vec::new();
        for suggestion in self.store.suggestions()? {
            let about = format!("suggestion:{}", suggestion.message);
            open.push(about.clone());
            if self.store.card(&about)?.is_none_or(|card| card.digest.is_empty()) {
                new.push((about, suggestion)); // a suggestion never changes
            }
        }
        for some in new.chunks(AT_ONCE) {
            self.store.begin()?;
            let written = self.write_suggestions(some, folders, lying, now);
            let fresh = self.store.end(written)?;
            self.lay(fresh, lying).await?;
        }
        self.take_away_all_but("suggestion:", &open, lying).await?;
        Ok(())
    }

    fn write_suggestions(
        &self,
        new: &[(String, Suggestion)],
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<Vec<Fresh>, DaemonError> {
        let mut fresh = Vec::new();
        for (about, suggestion) in new {
            if let Ok(stray) = Stray::deserialize(&suggestion.body) {
                fresh.extend(self.stray_card(about, &stray, folders, lying, now)?);
                continue;
            }
            let Ok(suggested) = Suggested::deserialize(&suggestion.body) else { continue };
            let mut account = self.setup.new_account(&suggestion.address, now.date());
            for sighting in &suggested.sightings {
                let event = crate::dunning::Event::Sighted(Box::new(sighting.clone()));
                account = crate::dunning::step(&account, &event, &self.setup.policy, now).account;
            }
            let render = |head: &CardHead| {
                self.setup.letters.suggestion(&SuggestionView {
                    head: *head,
                    creditor: &self.setup.creditor,
                    folders,
                    debtor: &suggested.debtor,
                    invoices: &account.invoices,
                    questions: &account.questions,
                    proven: suggested.trusted,
                })
            };
            fresh.extend(self.write_card(about, Tray::Review, &render, lying, now)?);
        }
        Ok(fresh)
    }

    /// The card "Today", on working days from the first pass on.
    async fn today_card(
        &mut self,
        troubles: &[Noticed],
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let today = now.date();
        if !self.setup.policy.calendar.is_working_day(today) {
            return Ok(());
        }
        // Of whom nothing is under way, and who need not be looked at before tomorrow, there is nothing to tell.
        let tomorrow = today.saturating_add(1.day()).to_zoned(now.time_zone().clone());
        let tomorrow = tomorrow.map_or(now.timestamp(), |at| at.timestamp());
        let mut accounts: Vec<Account> = Vec::new();
        self.store.each_astir(tomorrow, |row| accounts.push(row.account))?;
        // What is most urgent stands first, under each heading.
        accounts.sort_by_cached_key(|a| Reverse(priority(a, &self.setup.policy_for(a), today).points));
        let mut notices = Vec::new();
        let mut questions = Vec::new();
        let mut calls = Vec::new();
        let mut promises = Vec::new();
        for account in &accounts {
            let policy = super::decide::policy_now(&self.setup, &self.store, account)?;
            if let Some((_, level)) = desk::next_notice(account, &policy, now).filter(|(on, _)| *on == today)
            {
                notices.push(TodayNotice { account, level, manner: Manner::of(&policy, level, today) });
            }
            for question in &account.questions {
                if question.kind == QuestionKind::Call {
                    calls.push(TodayCall { account, phone: self.setup.telephone(account).1 });
                    continue;
                }
                questions.push(TodayQuestion { account, kind: question.kind, intent: question.intent });
            }
            promises.extend(account.open_invoices().filter_map(|i| promise_today(account, i, today)));
        }
        let troubles: Vec<Trouble> = troubles.iter().map(Noticed::view).collect();
        let held = self.is_held()?;
        let statements_old = super::ledger::statements_old(&self.setup, &self.store, today)?;
        let render = |head: &CardHead| {
            self.setup.letters.today(&TodayView {
                head: *head,
                creditor: &self.setup.creditor,
                folders,
                mode: self.setup.policy.mode,
                notices: &notices,
                questions: &questions,
                calls: &calls,
                promises: &promises,
                troubles: &troubles,
                held,
                statements_old,
            })
        };
        let fresh = self.write_card("today", Tray::Review, &render, lying, now)?;
        self.lay(fresh, lying).await
    }

    fn desk_folders(&self) -> Folders {
        let name = |tray: Tray| self.places.tray(tray).to_string();
        Folders {
            review: name(Tray::Review),
            open: name(Tray::Open),
            promised: name(Tray::Promised),
            on_hold: name(Tray::OnHold),
            calls: name(Tray::Calls),
            paid: name(Tray::Paid),
            written_off: name(Tray::WrittenOff),
            collections: name(Tray::Collections),
            statements: name(Tray::Statements),
            drafts: self.places.drafts.clone().unwrap_or_default(),
        }
    }
}

fn promise_today<'a>(account: &'a Account, invoice: &Invoice, today: Date) -> Option<TodayPromise<'a>> {
    let promise = invoice.promise.as_ref().filter(|p| !p.broken && invoice.status == Status::Open)?;
    let day = promise.day?[1];
    let asked = account
        .questions
        .iter()
        .any(|q| q.kind == QuestionKind::CheckBank && q.invoice.as_deref() == Some(&invoice.number));
    (day == today || asked).then(|| TodayPromise {
        account,
        day,
        amount: promise.amount.or_else(|| invoice.open_amount()),
    })
}
