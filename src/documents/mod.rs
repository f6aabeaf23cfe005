//! E-invoices, PDF, outgoing mails → facts; bank statements → transactions; open-items lists → what is owed.
//!
//! Pure but for [`child`], which starts a second process so that no hostile document can harm the daemon.

mod answer;
pub mod child;
mod chunks;
mod cii;
mod dates;
mod document;
mod error;
mod fa;
mod facts;
mod figures;
mod merge;
mod naming;
mod numbers;
mod outgoing;
mod packed;
mod page;
mod paper;
mod pdf;
mod phrases;
mod rules;
mod skonto;
mod stated;
pub mod statement;
mod sums;
pub mod table;
mod terms;
mod tokens;
mod told;
mod ubl;
mod xml;

pub use document::{Document, Kind, Member};
pub use error::DocumentError;
pub use facts::*;
pub use merge::{join, merge};
pub use outgoing::{OutgoingMail, outgoing};
pub use paper::{
    Creditor, Found, KINDS as PAPER_KINDS, Known, Paper, Printed, Question, Reading, Sheet, Stands,
    fit as fit_papers, page_texts, questions as questions_of_paper, read as read_paper,
};
pub use pdf::pdf_attachments;
pub use rules::{INVOICE_RULES, InvoiceRules, InvoiceRulesError};
pub use skonto::complete;
pub use table::{Layouts, Owed, Table};
pub use told::{PAYMENT_RULES, PaymentRules, PaymentTold};
pub use xml::e_invoice;
