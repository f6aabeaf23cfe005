//! What can happen to an account.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Heard, Intent, Language, Money, NeverDun, Origin, Part, Payment, Register, Skonto};

/// Everything that can happen to an account. [`super::step`] is total over it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// An invoice or credit note of this account was seen.
    Sighted(Box<Sighting>),
    /// An open-items list holds an invoice or credit note of this account open.
    Imported(Box<Imported>),
    /// The debtor, or a machine of the debtor's, wrote.
    Replied(Reply),
    /// A mail to the debtor came back.
    Bounced(Returned),
    /// The creditor wrote in the thread by itself, or sent a draft of ours.
    Wrote(Contact),
    /// A bank statement shows a payment that names its invoices.
    Received(Payment),
    /// A bank statement takes back a payment that was booked.
    Reversed(Payment),
    /// A bank statement shows what may be a payment for this account, or its return; a person must say.
    Unmatched(Payment),
    /// What was asked about by that entry of a statement has been settled at another account.
    Elsewhere {
        /// The entry.
        entry: String,
    },
    /// A person said what to do: by moving a message, or on the command line.
    Told(Command),
    /// The server took the notice.
    Accepted {
        /// The notice.
        key: String,
    },
    /// The server refused it for good.
    Refused {
        /// The notice.
        key: String,
        /// The refused recipient, if the server named one.
        recipient: Option<String>,
        /// The server's words.
        text: String,
    },
    /// The server's answer was lost.
    Lost {
        /// The notice.
        key: String,
    },
    /// A draft is gone from Drafts, and no matching mail is in Sent.
    DraftGone {
        /// The notice.
        key: String,
    },
    /// Time has passed.
    Tick,
}

/// An invoice or credit note as seen in a mail of the creditor's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sighting {
    /// As written; `None` if the mail states none.
    pub number: Option<String>,
    /// The invoice's date.
    pub issued: Option<Date>,
    /// The due day.
    pub due: Option<Date>,
    /// What is to be paid; positive for a credit note too.
    pub amount: Option<Money>,
    /// The payee's IBAN as stated.
    pub iban: Option<String>,
    /// Whether that IBAN is one of the creditor's (true if none is stated, or none configured).
    pub iban_known: bool,
    /// Whether it is a credit note, and for which invoice.
    pub credit: Option<CreditFor>,
    /// The discounts that it grants for early payment.
    #[serde(default)]
    pub skonto: Vec<Skonto>,
    /// Why it must never be dunned.
    pub never_dun: Option<NeverDun>,
    /// The debtor's name.
    pub name: Option<String>,
    /// The debtor's contact person.
    pub contact: Option<String>,
    /// The contact's telephone number.
    pub phone: Option<String>,
    /// The language of the mail.
    pub language: Option<Language>,
    /// Where text and document contradict each other, in words.
    pub contradictions: Vec<String>,
    /// What the document does not state clearly.
    #[serde(default)]
    pub unsure: Vec<Unsure>,
    /// The mail.
    pub origin: Origin,
}

/// A figure that a document does not state clearly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsure {
    /// Which, and what it may be, in words for a person: `due: 2026-03-15 or 2026-03-01 in the PDF`.
    pub words: String,
    /// What it most likely is; a person confirms it.
    pub likeliest: Option<Proposal>,
}

impl Unsure {
    /// Of what a paper says. `values`: `2026-03-15 or 2026-03-01`.
    pub fn on_paper(figure: &str, values: &str, likeliest: Option<Proposal>) -> Unsure {
        Unsure { words: format!("{figure}: {values} in the PDF"), likeliest }
    }

    /// The figure that such words are about, and the values in question.
    pub fn parts(words: &str) -> Option<(&str, &str)> {
        words.strip_suffix(" in the PDF").unwrap_or(words).split_once(": ")
    }
}

/// What a figure most likely is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The figure.
    pub fact: Fact,
    /// The words that stand at it, as on the next paper of the same program: `due: zahlbar bis`; empty if there are none.
    #[serde(default)]
    pub look: String,
    /// How often in a row a person has confirmed a figure that looked so; the reader does not know.
    #[serde(default)]
    pub times: u32,
}

/// An invoice or credit note as an open-items list has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    /// What the list says; its origin is the list.
    pub sighting: Sighting,
    /// What was paid of it before, in its currency.
    pub paid: Decimal,
    /// How many reminders have gone out, if the list counts them.
    pub reminded: Option<u8>,
    /// The last day on which it waits for its turn, if it is overdue.
    pub turn: Option<Date>,
}

/// What a credit note says about its invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditFor {
    /// The invoice's number, if it names one.
    pub invoice: Option<String>,
}

/// A reply, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The message (store row).
    pub message: i64,
    /// The civil day of sending, in the creditor's zone.
    pub on: Date,
    /// The invoices that it belongs to; empty: the account as a whole.
    pub invoices: Vec<String>,
    /// The intent that decides.
    pub primary: Intent,
    /// All intents.
    pub intents: Vec<Intent>,
    /// The day promised, asked for, or of return.
    pub date: Option<[Date; 2]>,
    /// A sum that differs from the whole.
    pub amount: Option<Money>,
    /// How many parts are asked for.
    pub installments: Option<u32>,
    /// Found in Junk: shown, never obeyed.
    pub junk: bool,
    /// Whether it belongs to a thread of ours; an unthreaded one without words about money is only noted.
    pub threaded: bool,
    /// Whether it has words about money.
    pub about_money: bool,
    /// How it is written, as far as that is to be taken up.
    #[serde(default, skip_serializing_if = "Heard::is_silent")]
    pub heard: Heard,
}

/// A mail that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// The report (store row).
    pub message: i64,
    /// The notice that came back; `None`: a mail of the creditor's own.
    pub key: Option<String>,
    /// The invoices that the returned mail was about.
    pub invoices: Vec<String>,
    /// The failed address and its status, in words.
    pub detail: String,
}

/// A mail of the creditor's own to this account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The message (store row).
    pub message: i64,
    /// Its day, in the creditor's zone.
    pub on: Date,
    /// The draft of ours that it is, if it is one.
    pub key: Option<String>,
    /// The invoices that it is about; empty: the account as a whole.
    pub invoices: Vec<String>,
}

/// What a person said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// What to do.
    pub order: Order,
    /// The invoice; `None`: the account.
    pub invoice: Option<String>,
    /// How it was said: the moved message, or the command line.
    pub by: String,
}

/// What a person can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Settled, in full or by this much.
    Paid {
        /// `None`: all of it.
        amount: Option<Decimal>,
    },
    /// Send nothing.
    Hold {
        /// The last day; `None`: until resumed.
        until: Option<Date>,
    },
    /// A plan was agreed with the debtor.
    Plan {
        /// Its parts, in order; together all that is open.
        parts: Vec<Part>,
    },
    /// The debtor has agreed to the plan that was proposed last.
    Agreed,
    /// Go on.
    Resume,
    /// The debtor was telephoned.
    Called,
    /// Given up.
    WriteOff,
    /// Handed over.
    Collections,
    /// Treat the next level as done.
    Skip,
    /// A notice of unknown fate did not arrive: send it again.
    Resend,
    /// A notice of unknown fate did arrive.
    Arrived,
    /// Correct a fact.
    Set(Fact),
}

/// A fact that a person corrects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The number.
    Number(String),
    /// The invoice's date.
    Issued(Date),
    /// The due day.
    Due(Date),
    /// The amount.
    Amount(Money),
    /// The last day to bring the claim.
    Lapses(Date),
    /// The IBAN is right as it stands.
    IbanConfirmed,
    /// The language of the account's notices.
    Language(Language),
    /// How the account is addressed.
    Register(Register),
    /// The account's name.
    Name(String),
}

impl Fact {
    /// Whether both say the same of the same figure; a number may be written in several ways.
    pub fn is(&self, other: &Fact) -> bool {
        match (self, other) {
            (Fact::Number(one), Fact::Number(other)) => super::same_number(one, other),
            (one, other) => one == other,
        }
    }

    /// The figure of an invoice that it is, as questions name it; empty if it is none.
    pub fn figure(&self) -> &'static str {
        match self {
            Fact::Number(_) => "number",
            Fact::Issued(_) => "issued",
            Fact::Due(_) => "due",
            Fact::Amount(_) => "amount",
            Fact::IbanConfirmed | Fact::Language(_) | Fact::Lapses(_) | Fact::Name(_) | Fact::Register(_) => {
                ""
            }
        }
    }
}
