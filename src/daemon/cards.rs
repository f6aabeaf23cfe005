//! The desk's cards: rendered from what is remembered, replaced when they change, never read back.

use jiff::Zoned;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::enrol::Suggested;
use super::gestures::Lying;
use super::{Daemon, DaemonError, Quote};
use crate::desk::{self, Tray};
use crate::dunning::{Account, Address, Answer, Invoice, Level, QuestionKind, Status};
use crate::letters::{
    CardHead, CardView, DraftKind, Folders, Letter, LetterError, Manner, NextStep, QuotedReply,
    SuggestionView, TodayNotice, TodayPromise, TodayQuestion, TodayView, Trouble, TroubleView, WaitingDraft,
};
use crate::mailbox::Flag;
use crate::store::{CardRow, Kind};

/// How many replies a card quotes at most.
const QUOTED: usize = 3;

/// A letter of which only the head is still open.
type Render<'a> = dyn Fn(&CardHead) -> Result<Letter, LetterError> + 'a;

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
        for id in touched {
            if self.store.has_gesture(id)? {
                continue;
            }
            self.account_card(id, &folders, &lying, now).await?;
            self.store.untouch(id)?;
        }
        self.suggestion_cards(&folders, &lying, now).await?;
        self.trouble_cards(&folders, &lying, now).await?;
        if news || self.store.meta("desk-day")?.as_deref() != Some(&today.to_string()) {
            self.today_card(&folders, &lying, now).await?;
        }
        Ok(self.store.set_meta("desk-day", &today.to_string())?)
    }

    async fn account_card(
        &mut self,
        id: i64,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let account = self.store.account(id)?.account;
        let about = format!("account:{id}");
        let Some(tray) = desk::tray(&account, now.date()) else { return self.take_away(&about, lying).await };
        let policy = self.setup.policy_for(&account).into_owned();
        let next = desk::next_notice(&account, &policy, now).map(|(on, level)| NextStep {
            on,
            level,
            manner: Manner::of(&policy, level),
        });
        let quotes = self.quotes_of(&account)?;
        let replies: Vec<QuotedReply> = quotes.iter().map(Quote::view).collect();
        let waiting = self.drafts_of(id)?;
        let drafts: Vec<WaitingDraft> =
            waiting.iter().map(|(kind, subject)| WaitingDraft { kind: *kind, subject }).collect();
        let creditor = self.setup.creditor.clone();
        let letters = self.setup.letters.clone();
        let render = |head: &CardHead| {
            letters.card(&CardView {
                head: *head,
                creditor: &creditor,
                account: &account,
                folders,
                next,
                replies: &replies,
                drafts: &drafts,
            })
        };
        self.put(&about, tray, &render, lying, now).await
    }

    /// The replies that a person should see: those that are asked about, else the latest.
    fn quotes_of(&self, account: &Account) -> Result<Vec<Quote>, DaemonError> {
        let asked: Vec<i64> = account.questions.iter().filter_map(|q| q.message).collect();
        let held = account.holds.iter().chain(account.invoices.iter().flat_map(|i| &i.holds));
        let mut messages: Vec<i64> = asked.into_iter().chain(held.filter_map(|h| h.message)).collect();
        messages.sort_unstable();
        messages.dedup();
        messages.drain(..messages.len().saturating_sub(QUOTED));
        let mut quotes = Vec::new();
        for message in messages {
            quotes.extend(Quote::load(&self.store, message)?);
        }
        Ok(quotes)
    }

    fn drafts_of(&self, account: i64) -> Result<Vec<(DraftKind, String)>, DaemonError> {
        let mut drafts = Vec::new();
        for mail in self.store.drafts_of(account)? {
            // A mail's name begins with what it is: see `Notice::key` and `seal`.
            let what = mail.name.split('/').next().unwrap_or_default();
            let kind = match mail.kind {
                Kind::Answer => Answer::ALL.into_iter().find(|a| a.name() == what).map(DraftKind::Answer),
                Kind::Notice | Kind::Draft => {
                    Level::ALL.into_iter().find(|l| l.name() == what).map(DraftKind::Notice)
                }
            };
            let Some(kind) = kind else { continue };
            drafts.push((kind, crate::mail::parse_headers(&mail.bytes).subject));
        }
        Ok(drafts)
    }

    async fn suggestion_cards(
        &mut self,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut open = Vec::new();
        for suggestion in self.store.suggestions()? {
            let about = format!("suggestion:{}", suggestion.message);
            open.push(about.clone());
            if self.store.card(&about)?.is_some_and(|card| !card.digest.is_empty()) {
                continue; // a suggestion never changes
            }
            let Ok(suggested) = serde_json::from_value::<Suggested>(suggestion.body) else { continue };
            let mut account = self.setup.new_account(&suggestion.address, now.date());
            for sighting in &suggested.sightings {
                let event = crate::dunning::Event::Sighted(Box::new(sighting.clone()));
                account = crate::dunning::step(&account, &event, &self.setup.policy, now).account;
            }
            let creditor = self.setup.creditor.clone();
            let letters = self.setup.letters.clone();
            let render = |head: &CardHead| {
                letters.suggestion(&SuggestionView {
                    head: *head,
                    creditor: &creditor,
                    folders,
                    debtor: &suggested.debtor,
                    invoices: &account.invoices,
                    questions: &account.questions,
                    proven: suggested.trusted,
                })
            };
            self.put(&about, Tray::Review, &render, lying, now).await?;
        }
        self.take_away_all_but("suggestion:", &open, lying).await
    }

    async fn trouble_cards(
        &mut self,
        folders: &Folders,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let mut open = Vec::new();
        for (about, _, body) in self.store.troubles()? {
            let about = format!("trouble:{about}");
            open.push(about.clone());
            if self.store.card(&about)?.is_some_and(|card| !card.digest.is_empty()) {
                continue;
            }
            let text = |key: &str| body[key].as_str().unwrap_or_default().to_string();
            let (kind, title, why) = (text("kind"), text("title"), text("why"));
            let (folder, from, subject) = (text("folder"), text("from"), text("subject"));
            let bytes = body["bytes"].as_u64().unwrap_or_default();
            let trouble = match kind.as_str() {
                "folder" => Trouble::Folder { folder: &title, why: &why },
                "too_large" => Trouble::TooLarge { folder: &folder, from: &from, subject: &subject, bytes },
                "unreadable" => {
                    Trouble::Unreadable { folder: &folder, from: &from, subject: &subject, why: &why }
                }
                "connection" => Trouble::Connection { server: &title, why: &why },
                _ => Trouble::Other { title: &title, why: &why },
            };
            let creditor = self.setup.creditor.clone();
            let letters = self.setup.letters.clone();
            let render = |head: &CardHead| {
                letters.trouble(&TroubleView { head: *head, creditor: &creditor, folders, trouble })
            };
            self.put(&about, Tray::Review, &render, lying, now).await?;
        }
        self.take_away_all_but("trouble:", &open, lying).await
    }

    /// The card "Today", on working days from the first pass on.
    async fn today_card(&mut self, folders: &Folders, lying: &Lying, now: &Zoned) -> Result<(), DaemonError> {
        let today = now.date();
        if !self.setup.policy.calendar.is_working_day(today) {
            return Ok(());
        }
        let accounts: Vec<Account> = self.store.accounts()?.into_iter().map(|row| row.account).collect();
        let mut notices = Vec::new();
        let mut questions = Vec::new();
        let mut promises = Vec::new();
        for account in &accounts {
            let policy = self.setup.policy_for(account);
            if let Some((_, level)) = desk::next_notice(account, &policy, now).filter(|(on, _)| *on == today)
            {
                notices.push(TodayNotice { account, level, manner: Manner::of(&policy, level) });
            }
            for question in &account.questions {
                questions.push(TodayQuestion { account, kind: question.kind, intent: question.intent });
            }
            promises.extend(account.open_invoices().filter_map(|i| promise_today(account, i, today)));
        }
        let creditor = self.setup.creditor.clone();
        let letters = self.setup.letters.clone();
        let (mode, held) = (self.setup.policy.mode, self.is_held()?);
        let render = |head: &CardHead| {
            letters.today(&TodayView {
                head: *head,
                creditor: &creditor,
                folders,
                mode,
                notices: &notices,
                questions: &questions,
                promises: &promises,
                troubles: &[],
                held,
            })
        };
        self.put("today", Tray::Review, &render, lying, now).await
    }

    /// Puts a card where it belongs, unless it lies there and says the same. The row is written first: a crash
    /// after it leaves a card to be put again, never one that nobody knows.
    async fn put(
        &mut self,
        about: &str,
        tray: Tray,
        render: &Render<'_>,
        lying: &Lying,
        now: &Zoned,
    ) -> Result<(), DaemonError> {
        let folder = self.places.tray(tray).to_string();
        let from = self.bot_address();
        let to = Address {
            name: Some(self.setup.creditor.name.clone()),
            address: self.setup.creditor.addresses.first().cloned().unwrap_or_default(),
        };
        let head = |message_id: &str| render(&CardHead { message_id, date: now, from: &from, to: &to });
        let digest = digest(&folder, &head("dm-card-digest@dunmail.invalid")?.bytes);
        let known = self.store.card(about)?;
        if let Some(card) = known.as_ref().filter(|c| c.digest == digest && c.folder == folder)
            && lying.contains_key(&card.message_id)
        {
            return Ok(());
        }
        let version = known.as_ref().map_or(1, |c| c.version + 1);
        let key = self.secret.key(&["card", about, &version.to_string()]);
        let domain = from.domain();
        let message_id = format!("dm-card-{key}@{domain}");
        let letter = head(&message_id)?;
        let mut card = CardRow {
            about: about.into(),
            message_id,
            previous: known.map(|c| c.message_id),
            folder: folder.clone(),
            version,
            digest: String::new(),
        };
        self.store.put_card(&card)?;
        // Only what wants a person is unread.
        let flags: &[Flag] = if tray == Tray::Review { &[] } else { &[Flag::Seen] };
        self.mailbox.append(&folder, flags, &letter.bytes).await?;
        if let Some(previous) = card.previous.take() {
            self.delete_card(&previous, lying).await?;
        }
        card.digest = digest;
        Ok(self.store.put_card(&card)?)
    }

    /// Cards that a crash left beside the ones that replace them.
    async fn clear_previous(&mut self, lying: &Lying) -> Result<(), DaemonError> {
        for mut card in self.store.cards()? {
            if !card.digest.is_empty() {
                continue;
            }
            // It was written down but perhaps not put: what lies of it goes, and it is put anew.
            self.delete_card(&card.message_id, lying).await?;
            if let Some(previous) = card.previous.take() {
                self.delete_card(&previous, lying).await?;
            }
            self.store.put_card(&card)?;
            match card.about.strip_prefix("account:").and_then(|id| id.parse().ok()) {
                Some(id) => self.store.touch(id)?,
                None => self.store.clear_meta("desk-day")?,
            }
        }
        Ok(())
    }

    async fn take_away_all_but(
        &mut self,
        prefix: &str,
        open: &[String],
        lying: &Lying,
    ) -> Result<(), DaemonError> {
        for card in self.store.cards()? {
            if card.about.starts_with(prefix) && !open.contains(&card.about) {
                self.take_away(&card.about, lying).await?;
            }
        }
        Ok(())
    }

    async fn take_away(&mut self, about: &str, lying: &Lying) -> Result<(), DaemonError> {
        if let Some(card) = self.store.card(about)? {
            self.delete_card(&card.message_id, lying).await?;
            self.store.drop_card(about)?;
        }
        Ok(())
    }

    /// Deletes a card of ours wherever it lay when the desk was looked at; its Message-ID proves whose it is.
    async fn delete_card(&mut self, message_id: &str, lying: &Lying) -> Result<(), DaemonError> {
        for (folder, uid) in lying.get(message_id).into_iter().flatten() {
            let headers = self.mailbox.headers(folder, &[*uid]).await?;
            let same =
                |header: &[u8]| crate::mail::parse_headers(header).message_id.as_deref() == Some(message_id);
            if headers.iter().any(|(found, header)| found == uid && same(header)) {
                self.mailbox.delete(folder, *uid).await?;
            }
        }
        Ok(())
    }

    fn bot_address(&self) -> Address {
        let address = self.setup.config.bot.addresses.first().map(|a| a.address.clone());
        let address = address.or_else(|| self.setup.creditor.addresses.first().cloned());
        Address { name: Some("dunmail".into()), address: address.unwrap_or_default() }
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

/// What a card says and where, without its Date header: that changes with every pass.
fn digest(folder: &str, bytes: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(folder.as_bytes());
    let mut in_headers = true;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        in_headers &= line != b"\r\n";
        if !(in_headers && line.starts_with(b"Date:")) {
            hash.update(line);
        }
    }
    data_encoding::HEXLOWER.encode(&hash.finalize()[..16])
}
