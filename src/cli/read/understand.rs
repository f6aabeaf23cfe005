//! One message → what was understood of it. What the daemon knows from the mailbox and its store (which mail is the
//! creditor's own, which thread it belongs to) is judged here by the message alone.

use std::path::Path;

use jiff::Zoned;
use jiff::civil::Date;

use super::understood::{Kind, TableBy, Understood};
use crate::config::Config;
use crate::daemon::{self, Reader};
use crate::documents::table::Rows;
use crate::documents::{
    self, Creditor, Document, DocumentError, InvoiceFacts, InvoiceRules, Member, Outgoing, OutgoingMail,
    Paper, PaymentRules, Reading, Stands, statement,
};
use crate::dunning::{Address, Intent, Language};
use crate::mail::{self, Bounce, Message, Nature};
use crate::reading::{self, Found, Input, Rules};

/// Everything that messages are read with.
#[derive(Debug)]
pub(in crate::cli) struct Understanding {
    pub rules: Rules,
    pub invoice_rules: InvoiceRules,
    pub payment_rules: PaymentRules,
    pub documents: Reader,
    /// Says whose mail is outgoing, if there is one.
    pub config: Option<Config>,
    /// At or above this confidence a reading is believed.
    pub threshold: f64,
    /// The day to read a mail on that has no date.
    pub today: Date,
}

/// What is said of a file that is read as a mail and is none.
pub(in crate::cli) const NO_MAIL: &str =
    "no mail: it has no From, To, Subject, Date or Message-ID; save the mail with its headers, as .eml";

impl Understanding {
    /// A mail; of one beyond the limit (not `whole`) only the headers.
    pub fn mail(&self, file: &str, bytes: &[u8], whole: bool) -> Understood {
        if !whole {
            let message = mail::parse_headers(bytes);
            let mut understood = Understood::of(file, &message);
            understood.text = None;
            understood.defects.push("larger than 25 MB: only its headers were read".into());
            return understood;
        }
        let message = mail::parse(bytes);
        let mut understood = Understood::of(file, &message);
        if !message.is_mail() {
            understood.defects.push(NO_MAIL.into());
            return understood;
        }
        match &message.nature {
            Nature::Bounce(bounce) => self.bounce(&mut understood, &message, bounce),
            Nature::AutoReply(_) => {
                let reading = self.rules.read(&self.input(&message));
                // Words that no machine writes count for more than a subject that says "automatic".
                let noted = matches!(reading.primary, Intent::OutOfOffice | Intent::AutoAck);
                understood.kind = if noted { Kind::AutoReply } else { Kind::Reply };
                understood.mean(reading, self.threshold);
            }
            Nature::Report(_) => understood.language = self.language(&message),
            Nature::Personal => self.personal(&mut understood, &message),
        }
        understood
    }

    /// XML or PDF, as if attached to an outgoing mail; camt and MT940, as statements.
    pub fn document(&self, file: &str, bytes: &[u8]) -> Understood {
        if statement::is_statement(bytes) {
            return self.statement(file, bytes);
        }
        let mut understood = Understood { file: file.to_owned(), ..Understood::default() };
        match self.documents.read(bytes) {
            Ok(Document::Invoices(invoices)) if invoices.is_empty() => {}
            Ok(Document::Invoices(mut invoices)) => {
                invoices.iter_mut().for_each(|facts| documents::complete(facts, &self.invoice_rules));
                understood.kind = Kind::Invoice;
                understood.invoices = invoices;
            }
            Ok(Document::Paper(paper)) => self.paper(&mut understood, &paper),
            // Of these kinds `read` makes none.
            Ok(Document::Statement(_) | Document::Table(_) | Document::Archive(_)) => {}
            Err(why) => understood.defects.push(why),
        }
        understood
    }

    /// A PDF without XML: its printed text, as if attached to an outgoing mail.
    fn paper(&self, understood: &mut Understood, paper: &Paper) {
        let reading = self.read_paper(paper);
        understood.language = reading.language;
        understood.found.clone_from(&reading.found);
        match reading.stands {
            Stands::Invoice | Stands::Credit => understood.state(vec![reading.facts]),
            Stands::Picture => understood.defects.push(Stands::PICTURE.into()),
            Stands::Reminder => understood.defects.push("no invoice: a reminder of one".into()),
            Stands::Incoming => understood.defects.push("no invoice of yours: you are its buyer".into()),
            Stands::Other(what) => understood.defects.push(format!("no invoice: {}", what.replace('_', " "))),
        }
    }

    fn read_paper(&self, paper: &Paper) -> Reading {
        let creditor = self.config.as_ref().map(|config| &config.creditor);
        let whose = creditor.map_or_else(Creditor::default, |c| Creditor { name: &c.name, ibans: &c.ibans });
        documents::read_paper(paper, &self.invoice_rules, whose, creditor.map(|c| c.language))
    }

    /// A bank statement or an open-items list, or an archive of them.
    pub fn statement(&self, file: &str, bytes: &[u8]) -> Understood {
        let mut understood =
            Understood { file: file.to_owned(), kind: Kind::Statement, ..Understood::default() };
        let kind = documents::Kind::of_figures(bytes).unwrap_or(documents::Kind::Swift);
        let whole = Path::new(file).file_name().and_then(|name| name.to_str()).unwrap_or(file);
        self.figures(&mut understood, self.documents.figures_as(bytes, kind, whole), whole);
        understood
    }

    /// `whole`: the name of the file that they are read from, which need not be said again.
    fn figures(&self, understood: &mut Understood, files: Vec<Member>, whole: &str) {
        let any = files.iter().any(|file| file.what.is_ok());
        for Member { name, what } in files {
            let said = |why: String| if name == whole { why } else { format!("{name}: {why}") };
            match what {
                Ok(Document::Statement(transactions)) => understood.transactions.extend(transactions),
                Ok(Document::Table(table)) => {
                    match table.rows {
                        Rows::Transactions(transactions) => understood.transactions.extend(transactions),
                        Rows::Owed(owed) => {
                            understood.kind = Kind::List;
                            understood.owed.extend(owed);
                        }
                    }
                    understood.tables.push(TableBy { name, by: table.by, left_out: table.left_out });
                }
                Ok(Document::Invoices(_) | Document::Paper(_) | Document::Archive(_)) => {
                    understood.defects.push(said("it is no bank statement".into()));
                }
                // An archive may hold the receipts, too.
                Err(DocumentError::NoFigures) if any => {}
                Err(why) => understood.defects.push(said(why.to_string())),
            }
        }
    }

    /// The message as the rules for replies take it.
    pub fn input<'m>(&self, message: &'m Message) -> Input<'m> {
        Input {
            text: &message.text.new,
            subject: &message.subject,
            sent: self.day(message),
            hint: self.hint(message),
            automatic: daemon::automatic(&message.nature),
        }
    }

    fn bounce(&self, understood: &mut Understood, message: &Message, bounce: &Bounce) {
        understood.kind = Kind::Bounce;
        understood.language = self.language(message);
        understood.primary = Some(Intent::Bounce);
        let words = bounce.recipients.iter().find_map(|r| r.diagnostic.clone().or_else(|| r.status.clone()));
        understood.intents = vec![Found {
            intent: Intent::Bounce,
            confidence: 1.0,
            rule: "mail.bounce".into(),
            words: words.unwrap_or_default(),
            sentence: 0..0,
        }];
        understood.bounce = Some(bounce.clone());
    }

    fn personal(&self, understood: &mut Understood, message: &Message) {
        let mut files = Vec::new();
        for attachment in &message.attachments {
            let name = attachment.name.as_deref();
            if let Some(kind) =
                documents::Kind::of_attachment(&attachment.bytes, name, &attachment.media_type)
            {
                let name = name.unwrap_or(&attachment.media_type);
                files.extend(self.documents.figures_as(&attachment.bytes, kind, name));
            }
        }
        // A table of another kind, or an archive of pictures, says nothing about a mail.
        let meant = |m: &Member| {
            m.what.is_ok()
                || !matches!(m.what, Err(DocumentError::UnknownTable(_) | DocumentError::NoFigures))
        };
        files.retain(meant);
        if !files.is_empty() {
            understood.kind = Kind::Statement;
            understood.language = self.language(message);
            self.figures(understood, files, "");
            return;
        }
        let outgoing = self.is_outgoing(message);
        let stated = match outgoing {
            Some(false) => Outgoing::Other("incoming"),
            Some(true) | None => self.outgoing(message),
        };
        // Who answers may have our own invoice attached.
        let may_carry = match outgoing {
            Some(own) => own,
            None => !is_answer(message) || presents(&stated, message),
        };
        let (attached, papers) =
            if may_carry { self.attached(message, understood) } else { (Vec::new(), Vec::new()) };
        let carries = !attached.is_empty()
            || papers.iter().any(|paper| matches!(paper.stands, Stands::Invoice | Stands::Credit));
        let stated = match outgoing {
            None if !carries && !presents(&stated, message) => Outgoing::Other("a reply"),
            _ => stated,
        };
        match documents::join(attached, papers, stated) {
            Outgoing::Invoices(invoices) => {
                understood.language = self.language(message);
                understood.state(invoices);
            }
            _ if outgoing == Some(true) => understood.language = self.language(message),
            _ => {
                let domain = message.from.as_ref().map(Address::domain).unwrap_or_default();
                // Whether the sender is a debtor only the store knows.
                understood.payment =
                    self.payment_rules.read(&domain, &message.subject, &message.text.new, true);
                understood.kind = Kind::Reply;
                understood.mean(self.rules.read(&self.input(message)), self.threshold);
            }
        }
    }

    /// Whether the creditor sent it; `None` without a config.
    fn is_outgoing(&self, message: &Message) -> Option<bool> {
        let creditor = &self.config.as_ref()?.creditor;
        Some(message.from.as_ref().is_some_and(|from| creditor.owns(&Address::bare(&from.address))))
    }

    fn outgoing(&self, message: &Message) -> Outgoing {
        let names: Vec<&str> = message.attachments.iter().filter_map(|a| a.name.as_deref()).collect();
        documents::outgoing(
            &OutgoingMail {
                subject: &message.subject,
                text: &message.text.new,
                sent: self.day(message),
                offset: message.sent.as_ref().map(Zoned::offset),
                attachments: &names,
                language: None,
            },
            &self.invoice_rules,
        )
    }

    /// The e-invoices and the printed papers among the attachments.
    fn attached(&self, message: &Message, understood: &mut Understood) -> (Vec<InvoiceFacts>, Vec<Reading>) {
        let (mut invoices, mut papers) = (Vec::new(), Vec::new());
        for attachment in &message.attachments {
            let name = attachment.name.as_deref().unwrap_or(&attachment.media_type);
            match self.documents.read(&attachment.bytes) {
                Ok(Document::Invoices(mut found)) => {
                    found.iter_mut().for_each(|facts| documents::complete(facts, &self.invoice_rules));
                    invoices.extend(found);
                }
                Ok(Document::Statement(_) | Document::Table(_) | Document::Archive(_)) => {}
                Ok(Document::Paper(paper)) => {
                    let reading = self.read_paper(&paper);
                    if reading.stands == Stands::Picture {
                        understood.defects.push(format!("{name}: {}", Stands::PICTURE));
                    }
                    understood.found.extend(reading.found.iter().cloned());
                    papers.push(reading);
                }
                Err(why) => understood.defects.push(format!("{name}: {why}")),
            }
        }
        (invoices, papers)
    }

    fn day(&self, message: &Message) -> Date {
        message.sent.as_ref().map_or(self.today, Zoned::date)
    }

    /// The language in which the sender was written to: the quotation shows it.
    fn hint(&self, message: &Message) -> Option<Language> {
        reading::identify(&message.text.quoted, "", None)
            .or_else(|| self.config.as_ref().map(|config| config.creditor.language))
    }

    fn language(&self, message: &Message) -> Option<Language> {
        reading::identify(&message.text.new, &message.subject, self.hint(message))
    }
}

/// Whether a mail whose sender is not known presents an invoice rather than speaks of one: who sends an invoice
/// attaches it, or writes what is to be paid until when; in an answer, where times and days may look like that, with its
/// number.
fn presents(stated: &Outgoing, message: &Message) -> bool {
    const ENDINGS: [&str; 5] = [".pdf", ".xml", ".doc", ".docx", ".odt"];
    let attached =
        message.attachments.iter().filter(|a| !a.inline).filter_map(|a| a.name.as_deref()).any(|name| {
            let name = name.to_lowercase();
            ENDINGS.iter().any(|ending| name.ends_with(ending))
        });
    match stated {
        Outgoing::Invoices(invoices) => {
            let named = |number: &Option<String>| number.is_some() || !is_answer(message);
            attached
                || invoices
                    .iter()
                    .any(|i| named(&i.number) && i.amount.is_some() && (i.due.is_some() || i.is_credit()))
        }
        Outgoing::Reminder(_) | Outgoing::Other(_) => false,
    }
}

/// Whether a mail answers or forwards another one, as far as it shows.
fn is_answer(message: &Message) -> bool {
    /// de, pl, nl, en and what Outlook makes of them.
    const PREFIXES: [&str; 9] = ["re:", "aw:", "antwort:", "antw:", "odp:", "wg:", "fw:", "fwd:", "pd:"];
    let subject = message.subject.trim_start().to_lowercase();
    !message.in_reply_to.is_empty()
        || !message.references.is_empty()
        || !message.text.quoted.trim().is_empty()
        || PREFIXES.iter().any(|prefix| subject.starts_with(prefix))
}
