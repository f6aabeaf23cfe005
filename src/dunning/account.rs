//! The account: a debtor with all its invoices. The unit that decisions are made on.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Intent, Invoice, Language, Level, Money, Part, Payment, Pending, Plan, Proposal, Proposed, Reason,
    Register, Status, Voice, same_number,
};

/// A debtor and what it owes. Everything that [`super::step`] needs to decide is in here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// The normalised To address of its invoices.
    pub id: String,
    /// The name to show: the buyer's on the invoice, else the To header's.
    #[serde(default)]
    pub name: Option<String>,
    /// Whom to ask for, as an e-invoice names the buyer's contact.
    #[serde(default)]
    pub contact: Option<String>,
    /// The contact's telephone number, as an e-invoice states it.
    #[serde(default)]
    pub phone: Option<String>,
    /// The language of its notices.
    pub language: Language,
    /// Whether a person has said so: what it writes in does not change it then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub language_said: bool,
    /// How it is addressed, where its mails or a person have said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    /// Its invoices, oldest due day first.
    #[serde(default)]
    pub invoices: Vec<Invoice>,
    /// What holds the whole account.
    #[serde(default)]
    pub holds: Vec<Hold>,
    /// The day of the last notice (not `upcoming`), of the creditor's own last mail in a thread or of its last
    /// call: `min_gap` counts from here.
    #[serde(default)]
    pub last_notice: Option<Date>,
    /// The day of the last mail of any kind that the bot sent: at most one a day.
    #[serde(default)]
    pub last_mail: Option<Date>,
    /// The day on which a word of the debtor's own was last read, no machine's, or a payment last booked.
    #[serde(default)]
    pub answered: Option<Date>,
    /// The day of the creditor's last call.
    #[serde(default)]
    pub called: Option<Date>,
    /// The days of the last 30 on which notices (not `upcoming`) left by themselves since a person last looked: moved
    /// something of the account's, wrote, sent a draft, or gave a command.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<Date>,
    /// The notice that is sealed, waits in Drafts, or has an unknown fate. One at a time.
    #[serde(default)]
    pub pending: Option<Pending>,
    /// The answers that were laid into Drafts, until what they answer is settled.
    #[serde(default)]
    pub answers: Vec<Drafted>,
    /// What a person must decide or answer; shown in Review until settled.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// What happened, oldest first, for the card; the journal has all of it.
    #[serde(default)]
    pub history: Vec<Entry>,
    /// Promises broken in a row.
    #[serde(default)]
    pub broken_promises: u32,
    /// Credit that no invoice has been named for.
    #[serde(default)]
    pub open_credit: Vec<Credit>,
    /// The plan that was agreed, as long as it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// The last day on which the debtor contested something, refused, or spoke of lawyers or insolvency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contested: Option<Date>,
    /// The words beside the ladder that were offered last, each kind once.
    #[serde(default)]
    pub proposed: Vec<Proposed>,
}

/// Why nothing is sent, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Why.
    pub kind: HoldKind,
    /// Since which day.
    pub since: Date,
    /// The last day on which it holds; `None`: until a person lifts it.
    #[serde(default)]
    pub until: Option<Date>,
    /// The message (store row) that caused it.
    #[serde(default)]
    pub message: Option<i64>,
}

/// The reasons for a hold, mildest first: of several the strictest shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoldKind {
    /// A short pause after "we will look into it".
    Acknowledged,
    /// The addressee is away until a day.
    Absent,
    /// A promise runs.
    Promise,
    /// It was overdue when a list brought it in.
    Imported,
    /// The facts are missing or contradict each other.
    Facts,
    /// The mail did not arrive.
    Bounce,
    /// Something must be sent or answered first.
    Request,
    /// More time was asked for.
    Extension,
    /// "Already paid".
    PaymentClaimed,
    /// Instalments were asked for.
    PlanRequest,
    /// A reply that the rules do not understand, or have not read.
    UnreadReply,
    /// Whether a mail left is not known.
    UncertainSend,
    /// A person said so.
    Human,
    /// Cannot pay.
    Hardship,
    /// Contested.
    Dispute,
    /// Will not pay.
    Refusal,
    /// Demands silence.
    StopContact,
    /// Lawyers.
    Legal,
    /// Insolvency.
    Insolvency,
    /// The claim may have lapsed, and the law forbids to demand it then.
    TimeBarred,
}

/// A promise to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// The promised day, as a range; `None` if none was named.
    #[serde(default)]
    pub day: Option<[Date; 2]>,
    /// The sum, if it is a part.
    #[serde(default)]
    pub amount: Option<Money>,
    /// The day on which it was made.
    pub made: Date,
    /// The message (store row) that made it.
    #[serde(default)]
    pub message: Option<i64>,
    /// Whether its grace has passed without payment.
    #[serde(default)]
    pub broken: bool,
}

/// An answer that was drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafted {
    /// The message (store row) that it answers.
    pub message: i64,
    /// The invoices that it is about.
    pub invoices: Vec<String>,
    /// The plan that it proposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan: Vec<Part>,
}

/// Something that a person must decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What about.
    pub kind: QuestionKind,
    /// The invoice's number, if it is about one.
    #[serde(default)]
    pub invoice: Option<String>,
    /// The message (store row) that raised it.
    #[serde(default)]
    pub message: Option<i64>,
    /// Since which day.
    pub since: Date,
    /// For a reply: its primary intent.
    #[serde(default)]
    pub intent: Option<Intent>,
    /// Free words: the missing fact, the contradiction, the failed address.
    #[serde(default)]
    pub detail: String,
    /// The booking of a bank statement, if it is about one.
    #[serde(default)]
    pub payment: Option<Payment>,
    /// What a "go on" takes as said: the likeliest of what is not sure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposed: Vec<Proposal>,
}

/// The kinds of questions to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// A reply needs a person.
    Reply,
    /// A fact is missing (`detail` = `due`, `amount`, `number`).
    Missing,
    /// Two sightings contradict each other.
    Contradiction,
    /// A document does not state a figure clearly (`detail`: what it may be; `proposed`: what it is likely to be).
    Unsure,
    /// A mail did not arrive.
    Bounce,
    /// A draft waits for approval.
    Approve,
    /// A draft vanished without a mail in Sent.
    DraftGone,
    /// Whether a mail left is not known.
    Uncertain,
    /// The server refused the mail.
    Refused,
    /// The Paid gesture with several open invoices: which?
    WhichPaid,
    /// A promise that needs a look (no day, far out, a part only, the second in a row).
    Promise,
    /// The promised day has come: check the bank.
    CheckBank,
    /// The ladder is at its end.
    Handover,
    /// A call is due: the debtor is silent (beside the ladder; blocks nothing), or the ladder has come to one.
    Call,
    /// The ladder has come to a letter: it is to be posted.
    Letter,
    /// The ladder has come to a task (`detail`: its level).
    Task,
    /// A credit without the invoice that it belongs to.
    Credit,
    /// The IBAN on the invoice is none of the creditor's.
    Iban,
    /// Invoices (`detail`) were long overdue when a list brought them in: how does it go on?
    Imported,
    /// A bank statement shows money that may be this account's.
    Payment,
    /// A payment was taken back, or may have been.
    Returned,
    /// The claim lapses soon (`detail`: the last day to bring it).
    Lapses,
    /// The claim may have lapsed (`detail`: its last day).
    Lapsed,
    /// No rate of late interest is known from a day on (`detail`), so that interest is left out.
    NoRate,
    /// A rate of late interest in a notice was found on no page.
    Unverified,
    /// A word beside the ladder (`detail`: which) waits in Drafts. Blocks nothing.
    Proposal,
}

/// A line of the account's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The day, in the creditor's zone.
    pub on: Date,
    /// What happened.
    pub what: Happened,
    /// The invoice numbers concerned.
    #[serde(default)]
    pub invoices: Vec<String>,
}

/// What happened to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// An invoice was enrolled.
    Enrolled,
    /// A notice went out.
    Notice(Level),
    /// A person posted the letter of a level.
    Posted(Level),
    /// A person did the task of a level.
    Done(Level),
    /// The creditor wrote by itself.
    Contact,
    /// The creditor telephoned.
    Called,
    /// The debtor answered.
    Reply(Intent),
    /// The debtor writes in another language, and is written to in it.
    WritesIn(Language),
    /// The debtor addresses the creditor so, and is addressed so.
    Addresses(Register),
    /// A notice bounced.
    Bounced,
    /// A promise ran out.
    PromiseBroken,
    /// A hold began.
    Held(HoldKind),
    /// A plan of so many parts was agreed.
    Planned(u32),
    /// Holds were lifted.
    Resumed,
    /// A part was paid or credited.
    PartPaid(Money),
    /// A bank statement showed this payment.
    Received(Money),
    /// A bank statement took back this payment.
    Reversed(Money),
    /// A payment's invoice was let off this much.
    LetOff(Reason, Money),
    /// More was paid than was owed: the debtor's credit.
    Overpaid(Money),
    /// Closed.
    Closed(Status),
    /// A level was skipped by a person.
    Skipped(Level),
}

/// Money to the debtor's credit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The credit note's number.
    pub number: String,
    /// Its amount, positive.
    pub amount: Money,
    /// Its day.
    pub on: Date,
    /// The entry of the statement, if it is what was paid too much: then `number` is the invoice's.
    #[serde(default)]
    pub entry: Option<String>,
}

impl Account {
    /// A new account without invoices.
    pub fn new(id: String, language: Language) -> Self {
        Account {
            id,
            name: None,
            contact: None,
            phone: None,
            language,
            language_said: false,
            voice: None,
            invoices: Vec::new(),
            holds: Vec::new(),
            last_notice: None,
            last_mail: None,
            answered: None,
            called: None,
            unseen: Vec::new(),
            pending: None,
            answers: Vec::new(),
            questions: Vec::new(),
            history: Vec::new(),
            broken_promises: 0,
            open_credit: Vec::new(),
            plan: None,
            contested: None,
            proposed: Vec::new(),
        }
    }

    /// Its open invoices, oldest due day first.
    pub fn open_invoices(&self) -> impl Iterator<Item = &Invoice> {
        self.invoices.iter().filter(|i| i.is_open())
    }

    /// The invoice with that number, whatever its spelling.
    pub fn invoice(&self, number: &str) -> Option<&Invoice> {
        self.invoices.iter().find(|i| same_number(&i.number, number))
    }

    /// The same, to be changed.
    pub fn invoice_mut(&mut self, number: &str) -> Option<&mut Invoice> {
        self.invoices.iter_mut().find(|i| same_number(&i.number, number))
    }

    /// How many letters of a level, or one that is like it, have gone out to it: each once, however many invoices it
    /// named, under the level that led it.
    pub fn letters_of(&self, level: Level) -> usize {
        let sent = self.invoices.iter().flat_map(|i| &i.notices).filter_map(|n| n.key.as_deref());
        // A notice's name begins with its level, see [`Notice::key`].
        let led = |key: &str| key.split('/').next().and_then(Level::from_code).map(Level::standard);
        let keys: BTreeSet<&str> = sent.filter(|key| led(key) == Some(level.standard())).collect();
        keys.len()
    }

    /// What one entry of a bank statement brought, over all its invoices and what of it is still credit; `None` if
    /// none came by it.
    pub fn received(&self, entry: &str) -> Option<Money> {
        let parts = self.invoices.iter().flat_map(|i| &i.received).filter(|r| r.entry == entry);
        let over = self.open_credit.iter().filter(|c| c.entry.as_deref() == Some(entry));
        parts
            .map(|r| r.amount)
            .chain(over.map(|c| c.amount))
            .reduce(|sum, part| Money { value: sum.value.saturating_add(part.value), ..sum })
    }

    /// The open amounts, summed by currency.
    pub fn open_amounts(&self) -> Vec<Money> {
        Money::by_currency(self.open_invoices().filter_map(Invoice::open_amount))
    }
}
