//! The story: what the journal says of each pass, beside what people wrote, and what a person would have been asked.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use super::Replay;
use super::sum::{Compared, Summary};
use crate::dunning::{
    Account, Event, Intent, Level, Money, Question, QuestionKind, Status, normalise_number, same_number,
};
use crate::store::{JournalEntry, Store, StoreError};

/// Something that happened, or would have.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// The day, in the creditor's zone.
    pub on: Date,
    /// The debtor's address.
    pub account: String,
    /// Who did it.
    pub who: Who,
    /// What it is.
    pub what: What,
    /// The invoices that it is about.
    pub invoices: Vec<String>,
    /// What these owed then, by currency.
    pub amounts: Vec<Money>,
    /// Further words: the day that was promised, why a person is asked.
    pub words: String,
}

/// Who does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The creditor's people, as the archive shows it.
    People,
    /// The debtor, as the archive shows it.
    Debtor,
    /// What dunmail would have done.
    Dunmail,
    /// A bank statement.
    Bank,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// An invoice was sent, and would have been enrolled.
    Invoice,
    /// A notice that dunmail would have sent, or laid into Drafts.
    Notice {
        /// Its level.
        level: Level,
        /// How it would have left.
        how: How,
    },
    /// A reminder that a person typed, or another program sent.
    Reminder,
    /// Another mail of the creditor's in the thread.
    Mail,
    /// A reply, and how it is read.
    Reply(Intent),
    /// A mail came back.
    Bounce,
    /// A bank statement shows a payment.
    Payment,
    /// An invoice is settled.
    Paid,
    /// A person would have been asked.
    Question(QuestionKind),
}

/// How a notice would have left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// By itself.
    Sent,
    /// As a draft, for a person to send.
    Draft,
}

/// What is told, and what is remembered of it between passes.
#[derive(Debug, Default)]
pub(super) struct Story {
    lines: Vec<Line>,
    /// The last entry of the journal that was told.
    told: i64,
    known: HashMap<i64, Known>,
    invoices: BTreeMap<(i64, String), Compared>,
    summary: Summary,
}

/// An account as it was last looked at.
#[derive(Debug, Default)]
struct Known {
    questions: HashSet<(QuestionKind, Option<String>, Option<i64>)>,
    closed: HashSet<String>,
}

impl Story {
    /// Tells what is new in the journal. `reminders`: the rows of the mails that are reminders. Returns the accounts that
    /// people reminded.
    pub fn tell(
        &mut self,
        store: &Store,
        reminders: &HashSet<i64>,
        now: &Zoned,
    ) -> Result<Vec<i64>, StoreError> {
        let mut touched: Vec<i64> = Vec::new();
        let mut reminded = Vec::new();
        for entry in store.journal_after(self.told)? {
            self.told = entry.seq;
            let Some(id) = entry.account else { continue };
            let account = store.account(id)?.account;
            if !touched.contains(&id) {
                touched.push(id);
            }
            if self.entry(id, &account, &entry, reminders, now) {
                reminded.push(id);
            }
        }
        for id in touched {
            let account = store.account(id)?.account;
            self.look_at(id, &account, now);
        }
        Ok(reminded)
    }

    /// One entry of the journal; whether it is a reminder that a person has sent.
    fn entry(
        &mut self,
        id: i64,
        account: &Account,
        entry: &JournalEntry,
        reminders: &HashSet<i64>,
        now: &Zoned,
    ) -> bool {
        let today = now.date();
        let event = entry.personal.as_ref().map(|personal| personal["event"].clone()).unwrap_or_default();
        match serde_json::from_value::<Event>(event) {
            Ok(Event::Sighted(sighting)) => {
                let number = sighting.number.clone().unwrap_or_default();
                let known = account.invoice(&number).map(|i| i.number.clone()).unwrap_or(number);
                let on = sighting.origin.sent.min(today);
                let (key, amount) = ((id, known.clone()), sighting.amount.into_iter().collect());
                if sighting.credit.is_none() && !self.invoices.contains_key(&key) {
                    let compared = Compared::new(&account.id, &known, on, sighting.due, sighting.amount);
                    self.invoices.insert(key, compared);
                    let words = sighting.due.map(|due| format!("due {due}")).unwrap_or_default();
                    self.add(on, account, Who::People, What::Invoice, vec![known], amount, words);
                }
            }
            Ok(Event::Replied(reply)) => {
                *self.summary.replies.entry(reply.primary).or_default() += 1;
                let day = reply.date.map(|[_, day]| day.to_string());
                let sum = reply.amount.map(|m| format!("{} {}", m.value, m.currency));
                let words = [day, sum].into_iter().flatten().collect::<Vec<_>>().join(", ");
                let about = self.about(account, &reply.invoices);
                for number in &about {
                    self.compared(id, number, |c| c.replied = c.replied.or(Some(reply.on)));
                }
                self.told_of(reply.on, account, Who::Debtor, What::Reply(reply.primary), about, words);
            }
            Ok(Event::Wrote(contact)) if contact.key.is_none() => {
                let on = contact.on.min(today);
                let is_reminder = reminders.contains(&contact.message);
                let about = self.about(account, &contact.invoices);
                if is_reminder {
                    self.summary.reminders += 1;
                    for number in &about {
                        self.compared(id, number, |c| c.people.push(on));
                    }
                }
                let what = if is_reminder { What::Reminder } else { What::Mail };
                self.told_of(on, account, Who::People, what, about, String::new());
                return is_reminder;
            }
            Ok(Event::Bounced(returned)) => {
                let about = self.about(account, &returned.invoices);
                self.told_of(today, account, Who::Debtor, What::Bounce, about, returned.detail);
            }
            Ok(Event::Received(payment)) => {
                let (amount, about) = (vec![payment.amount], payment.invoices.clone());
                self.add(payment.on, account, Who::Bank, What::Payment, about, amount, String::new());
            }
            Ok(Event::Accepted { key }) => {
                let mut parts = key.split('/');
                let leading = parts.next().and_then(level);
                let dunned = parts.skip(1).filter_map(|part| part.split_once(':'));
                let named: Vec<(String, Level)> =
                    dunned.filter_map(|(number, of)| Some((number.to_owned(), level(of)?))).collect();
                if let Some(leading) = leading {
                    self.notice(id, account, leading, &named, How::Sent, today);
                }
            }
            Ok(Event::Tick) => {
                for action in entry.facts["actions"].as_array().into_iter().flatten() {
                    let Some(leading) = action["draft"].as_str().and_then(level) else { continue };
                    let named = serde_json::from_value::<Vec<(String, Level)>>(action["dunned"].clone());
                    self.notice(id, account, leading, &named.unwrap_or_default(), How::Draft, today);
                }
            }
            _ => {}
        }
        false
    }

    fn notice(
        &mut self,
        id: i64,
        account: &Account,
        leading: Level,
        named: &[(String, Level)],
        how: How,
        on: Date,
    ) {
        let mut about = Vec::new();
        for (number, level) in named {
            let Some(written) = account.invoice(number).map(|i| i.number.clone()) else { continue };
            self.compared(id, &written, |c| c.bot.push((on, *level, how)));
            about.push(written);
        }
        match how {
            How::Sent => self.summary.sent += 1,
            How::Draft => self.summary.drafts += 1,
        }
        self.told_of(on, account, Who::Dunmail, What::Notice { level: leading, how }, about, String::new());
    }

    /// What is asked now and was not before, and what is settled now.
    fn look_at(&mut self, id: i64, account: &Account, now: &Zoned) {
        let today = now.date();
        let known = self.known.entry(id).or_default();
        let name = |q: &Question| (q.kind, q.invoice.clone(), q.message);
        let asked = account.questions.iter().filter(|q| q.kind != QuestionKind::Approve);
        let fresh: Vec<Question> = asked.filter(|q| !known.questions.contains(&name(q))).cloned().collect();
        known.questions = account.questions.iter().map(name).collect();
        let mut closed = Vec::new();
        for invoice in account.invoices.iter().filter(|i| !i.is_open()) {
            if known.closed.insert(invoice.number.clone()) && invoice.status == Status::Paid {
                closed.push((invoice.number.clone(), invoice.closed_on.unwrap_or(today), invoice.amount));
            }
        }
        for question in fresh {
            *self.summary.asked.entry(question.kind).or_default() += 1;
            let about = question.invoice.iter().cloned().collect();
            self.told_of(today, account, Who::Dunmail, What::Question(question.kind), about, question.detail);
        }
        for (number, on, amount) in closed {
            self.compared(id, &number, |c| c.paid = Some(on));
            let amounts = amount.into_iter().collect();
            self.add(on, account, Who::Debtor, What::Paid, vec![number], amounts, String::new());
        }
    }

    /// The invoices that are meant: those that are named, else all open ones.
    fn about(&self, account: &Account, named: &[String]) -> Vec<String> {
        match named.is_empty() {
            true => account.open_invoices().map(|i| i.number.clone()).collect(),
            false => named.to_vec(),
        }
    }

    fn compared(&mut self, id: i64, number: &str, change: impl FnOnce(&mut Compared)) {
        if let Some(compared) = self.invoices.get_mut(&(id, number.to_owned())) {
            return change(compared);
        }
        // A number may have been corrected since.
        let same = |(of, known): &&(i64, String)| *of == id && same_number(known, number);
        if let Some(key) = self.invoices.keys().find(same).cloned()
            && let Some(compared) = self.invoices.get_mut(&key)
        {
            change(compared);
        }
    }

    fn told_of(
        &mut self,
        on: Date,
        account: &Account,
        who: Who,
        what: What,
        about: Vec<String>,
        words: String,
    ) {
        let mut part = Account::new(String::new(), account.language);
        let named = |number: &str| about.iter().any(|n| normalise_number(n) == normalise_number(number));
        part.invoices = account.open_invoices().filter(|i| named(&i.number)).cloned().collect();
        let amounts = part.open_amounts();
        self.add(on, account, who, what, about, amounts, words);
    }

    #[expect(clippy::too_many_arguments, reason = "a line has as many parts")]
    fn add(
        &mut self,
        on: Date,
        account: &Account,
        who: Who,
        what: What,
        invoices: Vec<String>,
        amounts: Vec<Money>,
        words: String,
    ) {
        self.lines.push(Line { on, account: account.id.clone(), who, what, invoices, amounts, words });
    }

    /// The end: everything in order, and what it comes to.
    pub fn end(
        mut self,
        store: &Store,
        days: [Date; 2],
        mails: usize,
        notes: Vec<String>,
    ) -> Result<Replay, StoreError> {
        self.lines.retain(|line| line.on >= days[0]);
        self.lines.sort_by_key(|line| line.on);
        let invoices: Vec<Compared> = self.invoices.into_values().collect();
        let mut summary = self.summary;
        summary.mails = mails;
        summary.suggested = store.suggestions()?.len();
        summary.compare(&invoices);
        Ok(Replay { days, lines: self.lines, invoices, summary, notes })
    }
}

fn level(name: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|level| level.name() == name)
}
