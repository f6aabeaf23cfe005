//! `dunmail account export ADDRESS --to DIR`: the case of an account as a dossier and an archive, for a lawyer or an
//! agency, which can check both. Changes nothing.

use std::io::Write;
use std::path::Path;

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::books::Books;
use super::{Failure, counted, open};
use crate::dunning::{self, Level, Status};
use crate::letters::{DossierMail, DossierView, MailRole};
use crate::mail::{self, Message, Nature};
use crate::mailbox::Mailbox;
use crate::store::{AccountRow, Kind, Known, Link, Mail, Phase};
use crate::{archive, mailbox};

/// Where mails are that the store has not kept.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source<'a> {
    /// On the server.
    Server,
    /// In this Maildir.
    Maildir(&'a Path),
    /// Nowhere that may be asked.
    Nowhere,
}

/// A mail of the case.
struct Paper {
    role: MailRole,
    at: Option<Zoned>,
    from: String,
    to: String,
    subject: String,
    text: String,
    attached: String,
    fate: Option<&'static str>,
    /// Its bytes; `None` if they are gone.
    bytes: Option<Vec<u8>>,
    file: String,
}

/// Writes `dossier.pdf` and `dossier.zip`.
pub(super) fn write(books: &Books, row: &AccountRow, to: &Path, source: Source) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut papers = runtime.block_on(collect(books, row, source))?;
    papers.sort_by_key(|paper| paper.at.as_ref().map(Zoned::timestamp));
    for (n, paper) in papers.iter_mut().enumerate() {
        let day = paper.at.as_ref().map_or("undated".into(), |at| at.date().to_string());
        paper.file = format!("mails/{:03}_{day}_{}.eml", n + 1, slug(paper.role));
    }
    let links = books.store.chain(row.id)?;
    let mut files: Vec<(String, Vec<u8>)> =
        papers.iter_mut().filter_map(|paper| Some((paper.file.clone(), paper.bytes.clone()?))).collect();
    files.push(("journal.jsonl".into(), journal(&links).into_bytes()));
    files.push(("verify.py".into(), include_bytes!("verify.py").to_vec()));
    let sums: Vec<(String, String)> = files.iter().map(|(name, bytes)| (name.clone(), sha(bytes))).collect();

    let pdf = dossier(books, row, &papers, &links, &sums)?;
    files.push(("dossier.pdf".into(), pdf.clone()));
    let mut all = sums;
    all.push(("dossier.pdf".into(), sha(&pdf)));
    let list: String = all.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
    files.push(("SHA256SUMS".into(), list.into_bytes()));
    let zip = archive::pack(&files).map_err(|why| Failure::new(format!("cannot pack the archive: {why}")))?;

    std::fs::create_dir_all(to)
        .map_err(|e| Failure::new(format!("cannot make the folder {}: {e}", to.display())))?;
    put(&to.join("dossier.pdf"), &pdf)?;
    put(&to.join("dossier.zip"), &zip)?;
    let missing = papers.iter().filter(|paper| paper.bytes.is_none()).count();
    println!(
        "wrote dossier.pdf and dossier.zip of {} to {}: {}{}",
        row.account.id,
        to.display(),
        counted(papers.len() - missing, "mail"),
        match missing {
            0 => String::new(),
            n => format!("; {} could not be had, the dossier says which", counted(n, "mail")),
        }
    );
    Ok(())
}

/// Writes a file that must not be there yet.
fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let made = std::fs::File::options().write(true).create_new(true).open(path);
    made.and_then(|mut file| file.write_all(bytes)).map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::new(format!("{} is already there: name another folder, or move it away", path.display()))
        }
        _ => Failure::new(format!("cannot write {}: {e}", path.display())),
    })
}

/// Every mail that went to or fro.
async fn collect(books: &Books, row: &AccountRow, source: Source<'_>) -> Result<Vec<Paper>, Failure> {
    let mut mailbox = mailbox(books, source).await;
    let sealed = sealed(books, row.id)?;
    let mut papers = Vec::new();
    let mut copies = Vec::new();
    for known in books.store.messages_of(row.id)? {
        let ours = sealed.iter().find(|mail| Some(&mail.message_id) == known.message_id.as_ref());
        // Of a draft the copy in Sent counts: a person may have changed it.
        if ours.is_some_and(|mail| mail.phase != Phase::Sent) {
            continue;
        }
        let original = books.store.original(known.id)?;
        let carried = original.is_some();
        let bytes = match (original, &mut mailbox) {
            (Some(bytes), _) => Some(bytes),
            (None, Some(mailbox)) => fetch(books, mailbox, &known).await?,
            (None, None) => None,
        };
        if let Some(mail) = ours {
            copies.extend(bytes.map(|bytes| (mail.key.clone(), bytes)));
            continue;
        }
        papers.push(received(books, &known, carried, bytes)?);
    }
    for mail in &sealed {
        let copy = copies.iter().find(|(key, _)| *key == mail.key).map(|(_, bytes)| bytes.clone());
        let bytes = copy.unwrap_or_else(|| mail.bytes.clone());
        let what = mail.name.split('/').next().unwrap_or_default();
        let level = Level::from_code(what);
        let role = match (mail.kind, level) {
            (Kind::Notice | Kind::Draft, Some(level)) => MailRole::Notice(level),
            _ => MailRole::Answer,
        };
        papers.push(Paper { fate: Some(mail.phase.name()), ..Paper::read(books, role, bytes) });
    }
    if let Some(mailbox) = mailbox {
        mailbox.logout().await;
    }
    Ok(papers)
}

/// The mailbox, if it may be asked and answers: a dossier without some mails is better than none.
async fn mailbox(books: &Books, source: Source<'_>) -> Option<Mailbox> {
    let opened = match source {
        Source::Nowhere => return None,
        Source::Maildir(path) => Mailbox::open_maildir(path).map_err(Failure::from),
        Source::Server => match open::imap(&books.setup.config) {
            Ok(settings) => Mailbox::connect(&settings).await.map_err(Failure::from),
            Err(failure) => Err(failure),
        },
    };
    opened.map_err(|failure| eprintln!("dunmail: {failure}; going on with what the database has kept")).ok()
}

/// The mails of dunmail's that left, or may have.
fn sealed(books: &Books, account: i64) -> Result<Vec<Mail>, Failure> {
    let mut mails = Vec::new();
    for phase in [Phase::Dot, Phase::Accepted, Phase::Failed, Phase::Unknown, Phase::Sent] {
        mails.extend(books.store.mails_of(account, phase)?);
    }
    Ok(mails)
}

/// A message's bytes from where it was last seen, if it is still that message.
async fn fetch(books: &Books, mailbox: &mut Mailbox, known: &Known) -> Result<Option<Vec<u8>>, Failure> {
    for place in books.store.places(known.id)? {
        let bytes = match mailbox.body(&place.folder, place.uid).await {
            Ok(bytes) => bytes,
            Err(mailbox::MailboxError::FolderMissing { .. }) => None,
            Err(error) => return Err(error.into()),
        };
        if let Some(bytes) = bytes.filter(|b| mail::identity(&mail::parse_headers(b)) == known.identity) {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}

/// A message that was not made by dunmail.
fn received(books: &Books, known: &Known, carried: bool, bytes: Option<Vec<u8>>) -> Result<Paper, Failure> {
    let own = known.from.as_deref().is_some_and(|from| books.setup.is_own(from));
    if let Some(bytes) = bytes {
        let nature = mail::parse_headers(&bytes).nature;
        let role = match nature {
            _ if carried => MailRole::Invoice,
            _ if own => MailRole::Own,
            Nature::Bounce(_) => MailRole::Bounce,
            Nature::AutoReply(_) | Nature::Report(_) => MailRole::Machine,
            Nature::Personal => MailRole::Received,
        };
        return Ok(Paper::read(books, role, bytes));
    }
    let quote = books.store.quote(known.id)?.unwrap_or_default();
    let said = |key: &str| quote.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_string();
    Ok(Paper {
        role: if own { MailRole::Own } else { MailRole::Received },
        at: known.sent.map(|at| at.to_zoned(books.now.time_zone().clone())),
        from: known.from.clone().unwrap_or_default(),
        to: String::new(),
        subject: said("subject"),
        text: said("text"),
        attached: String::new(),
        fate: None,
        bytes: None,
        file: String::new(),
    })
}

impl Paper {
    fn read(books: &Books, role: MailRole, bytes: Vec<u8>) -> Paper {
        let Message { from, to, cc, subject, text, attachments, sent, .. } = mail::parse(&bytes);
        let zone = books.now.time_zone().clone();
        let names = attachments.iter().filter(|a| !a.inline).filter_map(|a| a.name.clone());
        // Of dunmail's own words nothing is taken for an earlier mail, whatever it looks like.
        let whole = matches!(role, MailRole::Notice(_) | MailRole::Answer);
        let quoted = if whole { text.quoted.as_str() } else { "" };
        let parts = [text.new.as_str(), quoted, text.signature.as_str()];
        let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        Paper {
            role,
            at: sent.map(|at| at.with_time_zone(zone)),
            from: from.map(|from| shown(&from)).unwrap_or_default(),
            to: to.iter().chain(&cc).map(shown).collect::<Vec<_>>().join(", "),
            subject,
            text,
            attached: names.collect::<Vec<_>>().join(", "),
            fate: None,
            bytes: Some(bytes),
            file: String::new(),
        }
    }

    fn view(&self) -> DossierMail<'_> {
        DossierMail {
            role: self.role,
            at: self.at.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            subject: self.subject.clone(),
            text: self.text.clone(),
            attached: self.attached.clone(),
            fate: self.fate,
            file: self.bytes.is_some().then_some(&self.file),
        }
    }

    /// A line about a mail whose bytes are gone.
    fn missed(&self) -> String {
        let day = self.at.as_ref().map(|at| at.date().to_string()).unwrap_or_default();
        [day, self.from.clone(), self.subject.clone()]
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

fn shown(address: &dunning::Address) -> String {
    match &address.name {
        Some(name) if !name.is_empty() => format!("{name} <{}>", address.address),
        _ => address.address.clone(),
    }
}

/// The word for a mail in the name of its file.
fn slug(role: MailRole) -> &'static str {
    match role {
        MailRole::Invoice => "invoice",
        MailRole::Notice(_) => "notice",
        MailRole::Answer => "answer",
        MailRole::Own => "creditor",
        MailRole::Received => "debtor",
        MailRole::Machine => "automatic",
        MailRole::Bounce => "bounce",
    }
}

fn dossier(
    books: &Books,
    row: &AccountRow,
    papers: &[Paper],
    links: &[Link],
    files: &[(String, String)],
) -> Result<Vec<u8>, Failure> {
    let account = &row.account;
    let policy = books.setup.policy_for(account);
    let (claims, without_rate) = dunning::claims(account, &policy, books.today());
    let lapses: Vec<(String, Date)> = account
        .invoices
        .iter()
        .filter(|invoice| matches!(invoice.status, Status::Open | Status::Collections))
        .filter_map(|invoice| Some((invoice.number.clone(), dunning::last_day(invoice, &policy)?)))
        .collect();
    let (contact, phone) = books.setup.telephone(account);
    let mails: Vec<DossierMail> = papers.iter().map(Paper::view).collect();
    let missing: Vec<String> = papers.iter().filter(|p| p.bytes.is_none()).map(Paper::missed).collect();
    let own: Vec<_> = links.iter().filter_map(|link| link.own.as_ref()).collect();
    let erased = own.iter().filter(|e| e.personal.is_none() && !e.personal_hash.is_empty()).count();
    let law = policy.law.as_ref();
    let view = DossierView {
        creditor: &books.setup.creditor,
        account,
        postal: books.setup.postal(account),
        contact,
        phone,
        law: law.map(|law| law.jurisdiction.code.as_str()),
        consumer: law.map(|law| law.is_consumer()),
        date: &books.now,
        claims: &claims,
        without_rate: &without_rate,
        lapses: &lapses,
        mails: &mails,
        missing: &missing,
        files,
        entries: links.len(),
        own_entries: own.len(),
        erased,
        head: links.last().map(|link| link.hash.as_str()).unwrap_or_default(),
    };
    books.setup.letters.dossier(&view).map_err(|e| Failure::new(format!("cannot set the dossier: {e}")))
}

/// The chain, an entry a line.
fn journal(links: &[Link]) -> String {
    let line = |link: &Link| match &link.own {
        Some(e) => json!({
            "seq": link.seq, "hash": link.hash, "at": e.at, "kind": e.kind, "account": e.account, "facts": e.facts,
            "personal_hash": e.personal_hash, "personal": e.personal,
        }),
        None => json!({"seq": link.seq, "hash": link.hash}),
    };
    links.iter().map(|link| format!("{}\n", line(link))).collect()
}

fn sha(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
