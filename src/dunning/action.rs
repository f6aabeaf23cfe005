//! What a decision leads to. Committed first, carried out afterwards.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Account, Answer, Money, Notice};

/// What is to be done once the account is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
pub enum Action {
    /// Seal this notice and send it.
    Send {
        /// Its name within the account.
        key: String,
        /// What it is.
        notice: Notice,
    },
    /// Lay this notice into Drafts.
    Draft {
        /// Its name within the account.
        key: String,
        /// What it is.
        notice: Notice,
    },
    /// A person does this step, and says so on the desk: posts the letter, telephones, or does the task. What its
    /// card needs is read off the pending notice.
    ByHand {
        /// Its name within the account.
        key: String,
        /// What it is; its channel is not mail.
        notice: Notice,
    },
    /// Take back a notice that has not left: from the outbox, from Drafts, or from the desk.
    Withdraw {
        /// Its name within the account.
        key: String,
    },
    /// Take back the answers to a message that still wait in Drafts.
    WithdrawAnswers {
        /// The message (store row) that they answer.
        message: i64,
    },
    /// Mark a message for a person: `\Flagged`, and a keyword where the server allows one.
    Flag {
        /// The message (store row).
        message: i64,
    },
    /// Remember what a person said of a figure that was read on a paper.
    Learn {
        /// How it looked there, see [`super::Proposal::look`].
        look: String,
        /// Whether it was right.
        right: bool,
    },
    /// Lay a drafted answer to a message into Drafts.
    Answer {
        /// The message (store row) that is answered.
        message: i64,
        /// Which answer.
        answer: Answer,
        /// The invoices that it is about.
        invoices: Vec<String>,
        /// For [`Answer::Plan`]: the parts.
        plan: Vec<Part>,
        /// For [`Answer::Extension`]: the day asked for.
        until: Option<Date>,
    },
}

/// One part of a payment plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The day on which it is due.
    pub due: Date,
    /// What is due.
    pub amount: Money,
}

/// What [`super::step`] returns.
#[derive(Debug, Clone, PartialEq)]
pub struct Stepped {
    /// The account as it is now.
    pub account: Account,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// Why, in words for the journal: the rule, the values that decided. No personal data.
    pub because: Vec<String>,
}
