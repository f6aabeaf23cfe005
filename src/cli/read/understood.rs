//! What was understood of one message, in the shape of `read --json`.

use jiff::Zoned;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::documents::statement::Transaction;
use crate::documents::table::{By, LeftOut};
use crate::documents::{self, InvoiceFacts, Owed, PaymentTold};
use crate::dunning::{Intent, Language, Money};
use crate::mail::{Bounce, Message};
use crate::reading::{Found, Reading};

/// One message as `dunmail read --json` prints it. The names are a promise to scripts: they stay.
#[derive(Debug, Default, Serialize)]
pub(in crate::cli) struct Understood {
    pub file: String,
    /// With angle brackets.
    pub message_id: Option<String>,
    /// With the sender's own offset.
    #[serde(serialize_with = "instant")]
    pub sent: Option<Zoned>,
    pub kind: Kind,
    pub language: Option<Language>,
    /// What was newly written.
    pub text: Option<String>,
    /// Whether older mail is quoted beneath it, or above.
    pub quoted: bool,
    pub primary: Option<Intent>,
    pub intents: Vec<Found>,
    pub date: Option<[Date; 2]>,
    pub amount: Option<Money>,
    pub installments: Option<u32>,
    pub invoices: Vec<InvoiceFacts>,
    /// Where the figures of printed invoices were found.
    pub found: Vec<documents::Found>,
    pub transactions: Vec<Transaction>,
    /// What open-items lists hold open.
    pub owed: Vec<Owed>,
    /// By which rule files tables were read.
    pub tables: Vec<TableBy>,
    /// What a bank's, a payment service's or a debtor's mail tells of a payment.
    pub payment: Option<PaymentTold>,
    pub bounce: Option<Bounce>,
    pub defects: Vec<String>,
    #[serde(skip)]
    pub from: Option<String>,
    #[serde(skip)]
    pub subject: String,
}

/// A table, the rules that it was read by, and the rows that did not count.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct TableBy {
    pub name: String,
    #[serde(flatten)]
    pub by: By,
    pub left_out: Vec<LeftOut>,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::cli) enum Kind {
    /// A person wrote it to the creditor.
    Reply,
    /// A machine answered.
    AutoReply,
    /// A mail came back.
    Bounce,
    /// It carries invoices or credit notes of the creditor's.
    Invoice,
    /// It carries a bank statement.
    Statement,
    /// It carries an open-items list.
    List,
    /// Anything else.
    #[default]
    Other,
}

impl Kind {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Reply => "reply",
            Kind::AutoReply => "auto_reply",
            Kind::Bounce => "bounce",
            Kind::Invoice => "invoice",
            Kind::Statement => "statement",
            Kind::List => "list",
            Kind::Other => "other",
        }
    }
}

impl Understood {
    /// What the mail itself says, before anything is made of it.
    pub fn of(file: &str, message: &Message) -> Self {
        Understood {
            file: file.to_owned(),
            message_id: message.message_id.as_ref().map(|id| format!("<{id}>")),
            sent: message.sent.clone(),
            text: Some(message.text.new.clone()),
            quoted: !message.text.quoted.trim().is_empty(),
            defects: message.defects.clone(),
            from: message.from.as_ref().map(|from| from.address.clone()),
            subject: message.subject.clone(),
            ..Understood::default()
        }
    }

    /// Invoices and credit notes, with what of them is not sure or contradicted.
    pub fn state(&mut self, invoices: Vec<InvoiceFacts>) {
        for facts in &invoices {
            self.defects.extend(facts.unsure.iter().map(|unsure| unsure.words.clone()));
            self.defects.extend(facts.contradictions.iter().cloned());
        }
        self.kind = Kind::Invoice;
        self.invoices = invoices;
    }

    /// What the newly written text means; what stands below the threshold does not count.
    pub fn mean(&mut self, reading: Reading, threshold: f64) {
        self.language = reading.language;
        self.intents = reading.intents.into_iter().filter(|found| found.confidence >= threshold).collect();
        let sure =
            !self.intents.is_empty() || matches!(reading.primary, Intent::OutOfOffice | Intent::AutoAck);
        self.primary = Some(if sure { reading.primary } else { Intent::Unclear });
        self.date = reading.date;
        self.amount = reading.amount.map(Money::rounded);
        self.installments = reading.installments;
    }
}

/// RFC 3339, without the zone's name.
fn instant<S: Serializer>(sent: &Option<Zoned>, serializer: S) -> Result<S::Ok, S::Error> {
    match sent {
        Some(sent) => serializer.collect_str(&sent.strftime("%Y-%m-%dT%H:%M:%S%:z")),
        None => serializer.serialize_none(),
    }
}
