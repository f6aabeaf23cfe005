//! What the cards of the desk are made from.

use std::ops::Range;

use jiff::Zoned;
use jiff::civil::Date;

use super::{ByHandView, Creditor, HabitView, Post};
use crate::dunning::{
    Account, Address, Answer, Intent, Invoice, Joins, Level, Mode, Money, Priority, QuestionKind,
};

/// What every card needs for its headers.
#[derive(Debug, Clone, Copy)]
pub struct CardHead<'a> {
    /// The card's Message-ID, without angle brackets.
    pub message_id: &'a str,
    /// The Date header; its day is "today".
    pub date: &'a Zoned,
    /// From: the bot's address, so that an answer in words reaches it.
    pub from: &'a Address,
    /// To: the creditor's address.
    pub to: &'a Address,
}

/// The desk's folders as this mailbox names them, `Mahnwesen/Bezahlt`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the design's section on the desk")]
pub struct Folders {
    pub review: String,
    pub open: String,
    pub promised: String,
    pub on_hold: String,
    pub calls: String,
    pub paid: String,
    pub written_off: String,
    pub collections: String,
    pub statements: String,
    /// The client's own folder for drafts.
    pub drafts: String,
}

/// The card of an account.
#[derive(Debug, Clone, Copy)]
pub struct CardView<'a> {
    /// Its headers.
    pub head: CardHead<'a>,
    /// Whose desk it lies on; the card is in its language.
    pub creditor: &'a Creditor,
    /// The account, with its invoices, holds, questions and history.
    pub account: &'a Account,
    /// The folders that the gestures name.
    pub folders: &'a Folders,
    /// What happens next, if anything does.
    pub next: Option<NextStep>,
    /// What a call needs, if the card lies in Calls.
    pub call: Option<CallView<'a>>,
    /// Replies that a person should see, oldest first.
    pub replies: &'a [QuotedReply<'a>],
    /// Drafts that wait in the Drafts folder.
    pub drafts: &'a [WaitingDraft<'a>],
    /// What the ladder asks a person to do.
    pub by_hand: Option<ByHandView<'a>>,
    /// Who else of the account's record reads notices, and from which level on.
    pub circle: &'a [Joins],
    /// How urgent it is, and why.
    pub priority: Option<&'a Priority>,
    /// What is waited for beside the ladder's days.
    pub habit: HabitView,
    /// The letter that waits to be printed and posted, and its level.
    pub letter: Option<(Level, &'a Post)>,
}

/// The next notice to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    /// The first day on which it may happen.
    pub on: Date,
    /// Which level.
    pub level: Level,
    /// Whether it leaves, is laid into Drafts, or is only shown.
    pub manner: Manner,
}

/// What a person needs for a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallView<'a> {
    /// Whom to ask for, if known.
    pub contact: Option<&'a str>,
    /// The telephone number, if known.
    pub phone: Option<&'a str>,
    /// The latest day of payment that may be offered.
    pub latest: Date,
    /// How many parts may be offered.
    pub parts: u32,
    /// What comes next if the call is made today and nothing else happens.
    pub then: Option<NextStep>,
}

/// How a notice comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Manner {
    /// It leaves by itself.
    Sent,
    /// It is laid into Drafts for a person to send.
    Drafted,
    /// A person does it: posts a letter, telephones, sees to a task.
    ByHand,
    /// Nothing leaves while the mode is `observe`.
    Observed,
}

impl Manner {
    /// All of them.
    pub const ALL: [Manner; 4] = [Manner::Sent, Manner::Drafted, Manner::ByHand, Manner::Observed];

    /// What a policy makes of a level as of a day.
    pub fn of(policy: &crate::dunning::Policy, level: Level, today: Date) -> Self {
        match policy.mode {
            Mode::Observe => Manner::Observed,
            _ if policy.channel(level).by_hand() => Manner::ByHand,
            _ if policy.leaves_alone(level, today) => Manner::Sent,
            _ => Manner::Drafted,
        }
    }
}

/// The new text of a debtor's reply. It is only ever a value: never a template, always escaped.
#[derive(Debug, Clone, PartialEq)]
pub struct QuotedReply<'a> {
    /// Who wrote it.
    pub from: &'a Address,
    /// Its day in the creditor's zone.
    pub on: Date,
    /// What was newly written.
    pub text: &'a str,
    /// The names of the files that came with it.
    pub attachments: &'a [String],
    /// The byte range of the decisive sentence; ignored unless it lies on character boundaries.
    pub marked: Option<Range<usize>>,
    /// The id of the rule that decided; empty if none did.
    pub rule: &'a str,
    /// What it was read as.
    pub intent: Intent,
}

/// A draft that waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingDraft<'a> {
    /// What it is.
    pub kind: DraftKind,
    /// Its subject, to find it by.
    pub subject: &'a str,
}

/// What a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DraftKind {
    /// A notice that needs approval.
    Notice(Level),
    /// An answer to a reply.
    Answer(Answer),
}

/// The card about an invoice that was found in Sent for an account that nobody enrolled.
#[derive(Debug, Clone, Copy)]
pub struct SuggestionView<'a> {
    /// Its headers.
    pub head: CardHead<'a>,
    /// Whose desk it lies on.
    pub creditor: &'a Creditor,
    /// The folders that the gestures name.
    pub folders: &'a Folders,
    /// Whom the invoice was sent to.
    pub debtor: &'a Address,
    /// What was found.
    pub invoices: &'a [Invoice],
    /// The questions about it (a missing due day …).
    pub questions: &'a [crate::dunning::Question],
    /// Whether the mail is known to be the creditor's own: else anybody may have written it.
    pub proven: bool,
}

/// The card about a mail from an unknown private address that names open invoices.
#[derive(Debug, Clone)]
pub struct StrayView<'a> {
    /// Its headers.
    pub head: CardHead<'a>,
    /// Whose desk it lies on.
    pub creditor: &'a Creditor,
    /// The folders that the gestures name.
    pub folders: &'a Folders,
    /// Who owes the invoices.
    pub account: &'a Account,
    /// The invoices that it names.
    pub invoices: &'a [&'a Invoice],
    /// What it says.
    pub reply: QuotedReply<'a>,
}

/// A card about something that went wrong.
#[derive(Debug, Clone, Copy)]
pub struct TroubleView<'a> {
    /// Its headers.
    pub head: CardHead<'a>,
    /// Whose desk it lies on.
    pub creditor: &'a Creditor,
    /// The folders that the gestures name.
    pub folders: &'a Folders,
    /// What went wrong.
    pub trouble: Trouble<'a>,
}

/// What can go wrong so that a person must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble<'a> {
    /// A mail that could not be read.
    Unreadable {
        /// The folder that it lies in.
        folder: &'a str,
        /// Its From, as far as known.
        from: &'a str,
        /// Its subject, as far as known.
        subject: &'a str,
        /// Why, in words.
        why: &'a str,
    },
    /// A mail above the size limit: only its headers were read.
    TooLarge {
        /// The folder that it lies in.
        folder: &'a str,
        /// Its From.
        from: &'a str,
        /// Its subject.
        subject: &'a str,
        /// Its size in bytes.
        bytes: u64,
    },
    /// A folder that cannot be watched.
    Folder {
        /// Its name.
        folder: &'a str,
        /// The server's words.
        why: &'a str,
    },
    /// A mail that was offered to the server, and the answer lost.
    UnknownFate {
        /// Whom it was for.
        to: &'a str,
        /// Its subject.
        subject: &'a str,
        /// Its level.
        level: Level,
        /// The day on which it was offered.
        on: Date,
    },
    /// A bank statement that could not be read.
    Statement {
        /// The file or the mail's subject.
        name: &'a str,
        /// Why, in words.
        why: &'a str,
    },
    /// Mail can be neither fetched nor sent.
    Connection {
        /// Which server.
        server: &'a str,
        /// The error.
        why: &'a str,
    },
    /// Anything else, in words that the caller has found.
    Other {
        /// A headline.
        title: &'a str,
        /// The rest.
        why: &'a str,
    },
}

/// The card "Today".
#[derive(Debug, Clone, Copy)]
pub struct TodayView<'a> {
    /// Its headers.
    pub head: CardHead<'a>,
    /// Whose desk it lies on.
    pub creditor: &'a Creditor,
    /// The folders that it names.
    pub folders: &'a Folders,
    /// What leaves by itself.
    pub mode: Mode,
    /// What will be sent, drafted or shown today.
    pub notices: &'a [TodayNotice<'a>],
    /// What needs a person, most urgent first.
    pub questions: &'a [TodayQuestion<'a>],
    /// The calls to make.
    pub calls: &'a [TodayCall<'a>],
    /// The promises whose day is today or has passed.
    pub promises: &'a [TodayPromise<'a>],
    /// What went wrong, one line each.
    pub troubles: &'a [Trouble<'a>],
    /// Whether a person has said HOLD: nothing leaves.
    pub held: bool,
    /// Up to which day bank statements tell, if that is too long ago to send by itself.
    pub statements_old: Option<Date>,
}

/// A notice of today.
#[derive(Debug, Clone, Copy)]
pub struct TodayNotice<'a> {
    /// To whom.
    pub account: &'a Account,
    /// Which level.
    pub level: Level,
    /// How.
    pub manner: Manner,
}

/// A question that waits.
#[derive(Debug, Clone, Copy)]
pub struct TodayQuestion<'a> {
    /// About whom.
    pub account: &'a Account,
    /// What about.
    pub kind: QuestionKind,
    /// For a reply: what it was read as.
    pub intent: Option<Intent>,
}

/// A call to make.
#[derive(Debug, Clone, Copy)]
pub struct TodayCall<'a> {
    /// Whom.
    pub account: &'a Account,
    /// The telephone number, if known.
    pub phone: Option<&'a str>,
}

/// A promise that falls due.
#[derive(Debug, Clone, Copy)]
pub struct TodayPromise<'a> {
    /// Whose.
    pub account: &'a Account,
    /// The promised day.
    pub day: Date,
    /// The promised sum, if it is a part.
    pub amount: Option<Money>,
}
