//! What is printed: one view for a letter, one for a dossier, as in `views.rs`.

use jiff::Zoned;
use jiff::civil::Date;

use super::{Creditor, NoticeView};
use crate::dunning::{Account, Claim, Level};

/// A notice on paper.
#[derive(Debug, Clone, Copy)]
pub struct PostView<'a> {
    /// What it says; its mail's headers do not count.
    pub notice: NoticeView<'a>,
    /// The debtor's postal address, beneath its name.
    pub postal: &'a [String],
    /// To the management, by its name; empty if that is not known.
    pub management: Option<&'a str>,
    /// The country whose law the claim is under, as its words differ: `DE`, `AT`, `CH` …
    pub law: Option<&'a str>,
}

/// The case of an account, for somebody who takes it over.
#[derive(Debug, Clone, Copy)]
pub struct DossierView<'a> {
    /// Whose claim it is; the dossier is in its language.
    pub creditor: &'a Creditor,
    /// The account.
    pub account: &'a Account,
    /// The debtor's postal address, beneath its name.
    pub postal: &'a [String],
    /// Whom to ask for.
    pub contact: Option<&'a str>,
    /// The telephone number.
    pub phone: Option<&'a str>,
    /// The country of the law.
    pub law: Option<&'a str>,
    /// Whether the debtor is a consumer, if that is known.
    pub consumer: Option<bool>,
    /// The day up to which is reckoned.
    pub date: &'a Zoned,
    /// Interest and lump sums.
    pub claims: &'a [Claim],
    /// Invoices without interest, for no rate is known from that day on.
    pub without_rate: &'a [(String, Date)],
    /// The last days to bring the claims.
    pub lapses: &'a [(String, Date)],
    /// Every mail, oldest first.
    pub mails: &'a [DossierMail<'a>],
    /// What is known but could not be had, a line each.
    pub missing: &'a [String],
    /// The files beside it and their SHA-256.
    pub files: &'a [(String, String)],
    /// How many entries the journal has, and how many of them are the account's.
    pub entries: usize,
    /// See `entries`.
    pub own_entries: usize,
    /// How many of the account's have had their texts erased.
    pub erased: usize,
    /// The last hash of the journal.
    pub head: &'a str,
}

/// A mail in a dossier.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierMail<'a> {
    /// What it is.
    pub role: MailRole,
    /// When it was sent, in the creditor's zone.
    pub at: Option<Zoned>,
    /// From.
    pub from: String,
    /// To and Cc.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The names of attached files.
    pub attached: String,
    /// What became of a mail of dunmail's: its phase in the outbox.
    pub fate: Option<&'a str>,
    /// The file that has its bytes.
    pub file: Option<&'a str>,
}

/// What a mail is to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailRole {
    /// It carried an invoice.
    Invoice,
    /// A notice.
    Notice(Level),
    /// A drafted answer.
    Answer,
    /// The creditor wrote by itself.
    Own,
    /// The debtor's.
    Received,
    /// A machine's of the debtor.
    Machine,
    /// A report that a mail did not arrive.
    Bounce,
}
