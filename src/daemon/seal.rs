//! From a decided notice or answer to the sealed bytes in the outbox.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Zoned;
use sha2::Sha256;

use super::setup::Setup;
use super::{DaemonError, Quote, post};
use crate::dunning::{Account, Action, Address, Answer, Channel, Invoice, Level, Notice, Origin, Part};
use crate::letters::{AnswerView, Enclosure, Instalment, InvitationView, NoticeView, Says, Thread};
use crate::store::{Kind, Sealed, Store};
use crate::{letters, mail};

/// The secret that makes keys impossible to guess: who has never seen a notice cannot name it.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// From the bytes kept in the store.
    pub fn new(bytes: Vec<u8>) -> Self {
        Secret(bytes)
    }

    /// From the store, making one at the first run.
    pub fn from_store(store: &Store) -> Result<Secret, DaemonError> {
        if let Some(known) = store.meta("secret")?.and_then(|hex| HEXLOWER.decode(hex.as_bytes()).ok()) {
            return Ok(Secret(known));
        }
        let mut bytes = vec![0; 32];
        getrandom::fill(&mut bytes).map_err(|e| DaemonError::System(format!("no random numbers: {e}")))?;
        store.set_meta("secret", &HEXLOWER.encode(&bytes))?;
        Ok(Secret(bytes))
    }

    /// A key of 24 letters (120 bits of HMAC-SHA-256) for a name.
    pub fn key(&self, name: &[&str]) -> String {
        // HMAC takes keys of any length (RFC 2104 section 2): there is no error to have.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return String::new() };
        for part in name {
            mac.update(part.as_bytes());
            mac.update(&[0x1f]);
        }
        BASE32_NOPAD.encode(&mac.finalize().into_bytes()[..15]).to_lowercase()
    }
}

/// Seals one action's mail; `None` if the action has none.
pub(super) fn seal(
    setup: &Setup,
    store: &Store,
    secret: &Secret,
    account: &Account,
    action: &Action,
    now: &Zoned,
) -> Result<Option<Sealed>, DaemonError> {
    match action {
        Action::Send { key, notice } => {
            notice_mail(setup, store, secret, account, key, notice, Kind::Notice, now).map(Some)
        }
        Action::Draft { key, notice } => {
            notice_mail(setup, store, secret, account, key, notice, Kind::Draft, now).map(Some)
        }
        Action::Answer { message, answer, invoices, plan, until } => {
            let about: Vec<&Invoice> = invoices.iter().filter_map(|n| account.invoice(n)).collect();
            let Some(first) = about.first() else { return Ok(None) };
            let quote = Quote::load(store, *message)?;
            let thread = match &quote {
                Some(quote) => Thread {
                    subject: &quote.subject,
                    message_id: quote.message_id.as_deref(),
                    references: &quote.references,
                },
                // What is said unasked goes on in the invoice's own thread.
                None if answer.is_unasked() => Thread {
                    subject: &first.origin.subject,
                    message_id: first.origin.message_id.as_deref(),
                    references: &first.origin.references,
                },
                None => return Ok(None),
            };
            let name = match answer {
                // A mail may have carried several invoices, and a payment may come back: each closing has its own.
                Answer::Thanks => format!("thanks {} {}{}", first.number, now.date(), answering(*message)),
                _ => format!("{}{}", answer.name(), answering(*message)),
            };
            let key = secret.key(&["answer", &account.id, &name]);
            let originals = originals(store, &about)?;
            let files = Files::of(&originals, *answer == Answer::Document);
            let parts: Vec<Instalment> =
                plan.iter().map(|Part { due, amount }| Instalment { on: *due, amount: *amount }).collect();
            let from = from_address(setup, &first.origin);
            let meeting = until.filter(|_| *answer == Answer::Meeting).and_then(|day| {
                let at = day.at(10, 0, 0, 0).to_zoned(now.time_zone().clone()).ok()?;
                Some(setup.letters.invitation(&InvitationView {
                    creditor: &setup.creditor,
                    language: account.language,
                    key: &key,
                    date: now,
                    at: &at,
                    from: &from,
                    to: &first.origin.to,
                }))
            });
            let mut enclosures = files.enclosures();
            enclosures.extend(meeting.as_ref().map(|bytes| Enclosure::File {
                name: "invitation.ics",
                media_type: "text/calendar",
                bytes,
            }));
            let letter = setup.letters_for(account).answer(&AnswerView {
                creditor: &setup.creditor,
                language: account.language,
                key: &key,
                date: now,
                from: &from,
                to: &first.origin.to,
                cc: &first.origin.cc,
                first_name: letters::first_name_of(&setup.named(account)),
                thread,
                invoices: &about,
                says: match answer {
                    Answer::Plan => Says::Plan(&parts),
                    Answer::Document => Says::Document,
                    Answer::Dispute => Says::Dispute,
                    Answer::Extension => Says::Extension(*until),
                    Answer::Hardship => Says::Hardship,
                    Answer::Drift => Says::Drift,
                    Answer::Content => Says::Content,
                    Answer::Meeting => Says::Meeting(until.unwrap_or(now.date())),
                    Answer::Thanks => Says::Thanks,
                },
                enclosures: &enclosures,
            })?;
            Ok(Some(sealed(setup, key, name, Kind::Answer, letter, &first.origin, Vec::new())))
        }
        Action::ByHand { .. }
        | Action::Withdraw { .. }
        | Action::WithdrawAnswers { .. }
        | Action::Flag { .. }
        | Action::Learn { .. } => Ok(None),
    }
}

/// Whether a mail of this name answers a message.
pub(super) fn answers(name: &str, message: i64) -> bool {
    name.ends_with(&answering(message))
}

/// How the name of an answer to a message ends.
fn answering(message: i64) -> String {
    format!("/answer/{message}")
}

#[expect(clippy::too_many_arguments, reason = "what a notice is made of")]
fn notice_mail(
    setup: &Setup,
    store: &Store,
    secret: &Secret,
    account: &Account,
    name: &str,
    notice: &Notice,
    kind: Kind,
    now: &Zoned,
) -> Result<Sealed, DaemonError> {
    let gathered = Gathered::of(account, notice, Some(store))?;
    let Some(Gathered { origin, originals }) = gathered else {
        return Err(DaemonError::System(format!("a notice to account {} names no invoice", account.id)));
    };
    let key = secret.key(&["notice", &account.id, name]);
    let letter = Drafted::new(setup, &originals, account, notice, origin, &key, now).mail()?;
    let levels = notice.dunned.iter().filter_map(|(number, level)| {
        account.invoice(number).map(|invoice| (number.clone(), *level, invoice.round))
    });
    let mut sealed = sealed(setup, key, name.to_string(), kind, letter, origin, levels.collect());
    sealed.recipients.extend(notice.joined.iter().map(|a| a.address.clone()));
    Ok(sealed)
}

/// A notice as it would be sealed, under the key `preview`, which no outbox knows. `original`: the mail that goes
/// along; without one, those in the store. Writes nothing.
pub fn preview(
    setup: &Setup,
    store: Option<&Store>,
    original: Option<Vec<u8>>,
    account: &Account,
    notice: &Notice,
    now: &Zoned,
) -> Result<letters::Letter, DaemonError> {
    drafted(setup, store, original, account, notice, now, |drafted| drafted.mail())
}

/// The same on paper; `management`: to the management, by its name or without one.
pub fn preview_post(
    setup: &Setup,
    store: Option<&Store>,
    original: Option<Vec<u8>>,
    account: &Account,
    notice: &Notice,
    management: Option<&str>,
    now: &Zoned,
) -> Result<letters::Post, DaemonError> {
    drafted(setup, store, original, account, notice, now, |drafted| drafted.post(management))
}

fn drafted<T>(
    setup: &Setup,
    store: Option<&Store>,
    original: Option<Vec<u8>>,
    account: &Account,
    notice: &Notice,
    now: &Zoned,
    made: impl FnOnce(&Drafted) -> Result<T, DaemonError>,
) -> Result<T, DaemonError> {
    let gathered = Gathered::of(account, notice, store)?.ok_or(letters::LetterError::Empty)?;
    let originals = original.map_or(gathered.originals, |original| vec![original]);
    made(&Drafted::new(setup, &originals, account, notice, gathered.origin, "preview", now))
}

/// What a person does by hand, in words.
pub(super) struct ByHand {
    pub(super) subject: String,
    pub(super) text: String,
    /// A letter on paper, too.
    pub(super) post: Option<letters::Post>,
}

/// The words of what a person does by hand: of a letter in the debtor's language, of a task in the creditor's.
pub(super) fn by_hand(
    setup: &Setup,
    store: &Store,
    account: &Account,
    notice: &Notice,
    now: &Zoned,
) -> Result<Option<ByHand>, DaemonError> {
    let mut account = account.clone();
    match notice.channel {
        Channel::Letter => {}
        Channel::Task if setup.letters.has_task(setup.creditor.language, notice.level) => {
            account.language = setup.creditor.language;
        }
        Channel::Mail | Channel::Call | Channel::Task => return Ok(None),
    }
    let Some(Gathered { origin, originals }) = Gathered::of(&account, notice, Some(store))? else {
        return Ok(None);
    };
    let drafted = Drafted::new(setup, &originals, &account, notice, origin, "by-hand", now);
    let (subject, text) = drafted.text()?;
    // The texts on paper are those of levels after the due day.
    let on_paper = notice.channel == Channel::Letter && notice.level.standard() > Level::Upcoming;
    let post = on_paper.then(|| drafted.post(None)).transpose()?;
    Ok(Some(ByHand { subject, text, post }))
}

/// What a notice to an account rests on.
struct Gathered<'a> {
    /// That of its first invoice: whom it goes to, and whose thread it is in.
    origin: &'a Origin,
    /// The mails that carried its invoices, each once; none without a store.
    originals: Vec<Vec<u8>>,
}

impl<'a> Gathered<'a> {
    /// `None` if it names no invoice that is known.
    fn of(account: &'a Account, notice: &Notice, store: Option<&Store>) -> Result<Option<Self>, DaemonError> {
        let numbers = notice.dunned.iter().map(|(number, _)| number).chain(&notice.listed);
        let about: Vec<&Invoice> = numbers.filter_map(|number| account.invoice(number)).collect();
        let Some(first) = about.first() else { return Ok(None) };
        let originals = store.map_or_else(|| Ok(Vec::new()), |store| originals(store, &about))?;
        Ok(Some(Gathered { origin: &first.origin, originals }))
    }
}

/// A notice before it becomes a mail or a letter.
struct Drafted<'a> {
    setup: &'a Setup,
    account: &'a Account,
    notice: &'a Notice,
    origin: &'a Origin,
    key: &'a str,
    now: &'a Zoned,
    from: Address,
    files: Files<'a>,
}

impl<'a> Drafted<'a> {
    /// `origin`: that of its first invoice, which says whom it goes to.
    fn new(
        setup: &'a Setup,
        originals: &'a [Vec<u8>],
        account: &'a Account,
        notice: &'a Notice,
        origin: &'a Origin,
        key: &'a str,
        now: &'a Zoned,
    ) -> Self {
        let (from, files) = (from_address(setup, origin), Files::of(originals, true));
        Drafted { setup, account, notice, origin, key, now, from, files }
    }

    fn view<T>(&self, made: impl FnOnce(NoticeView) -> Result<T, DaemonError>) -> Result<T, DaemonError> {
        let Drafted { setup, account, notice, origin, .. } = *self;
        let policy = setup.policy_for(account);
        let account = &setup.named(account);
        let cc: Vec<Address> = origin.cc.iter().chain(&notice.joined).cloned().collect();
        made(NoticeView {
            creditor: &setup.creditor,
            account,
            notice,
            key: self.key,
            date: self.now,
            from: &self.from,
            to: &origin.to,
            cc: &cc,
            deadline: policy.deadline_of(notice, self.now.date()),
            next: policy.level_after(notice.level),
            known_since: Some(policy.since),
            enclosures: &self.files.enclosures(),
            post: None,
            mark_automatic: setup.config.bot.mark_automatic,
        })
    }

    fn mail(&self) -> Result<letters::Letter, DaemonError> {
        let post = post::on_paper(self.notice.level).then(|| self.post(None)).transpose()?;
        self.view(|view| {
            Ok(self.setup.letters_for(self.account).notice(&NoticeView { post: post.as_ref(), ..view })?)
        })
    }

    fn post(&self, management: Option<&str>) -> Result<letters::Post, DaemonError> {
        self.view(|view| post::post(self.setup, self.account, view, management))
    }

    /// Subject and text in plain lines.
    fn text(&self) -> Result<(String, String), DaemonError> {
        let letters = match self.notice.channel {
            Channel::Letter => self.setup.paper_for(self.account),
            Channel::Mail | Channel::Call | Channel::Task => &self.setup.letters,
        };
        self.view(|view| Ok(letters.notice_text(&view)?))
    }
}

fn sealed(
    setup: &Setup,
    key: String,
    name: String,
    kind: Kind,
    letter: letters::Letter,
    origin: &Origin,
    levels: Vec<(String, Level, u32)>,
) -> Sealed {
    let recipients = origin.to.iter().chain(&origin.cc).map(|a| a.address.clone()).collect();
    Sealed {
        key,
        name,
        kind,
        message_id: letter.message_id,
        sender: setup.sender.clone(),
        recipients,
        bytes: letter.bytes,
        levels,
    }
}

/// The invoice's From if it is one of the creditor's addresses, else the creditor's first.
fn from_address(setup: &Setup, origin: &Origin) -> Address {
    if setup.is_own(&origin.from.address) {
        return origin.from.clone();
    }
    let address = setup.creditor.addresses.first().cloned().unwrap_or_default();
    Address { name: Some(setup.creditor.name.clone()), address }
}

/// The mails that carried the invoices, each once.
fn originals(store: &Store, invoices: &[&Invoice]) -> Result<Vec<Vec<u8>>, DaemonError> {
    let mut seen = Vec::new();
    let mut mails = Vec::new();
    for message in invoices.iter().map(|i| i.origin.message) {
        if !seen.contains(&message) {
            seen.push(message);
            mails.extend(store.original(message)?);
        }
    }
    Ok(mails)
}

/// What goes along: the attachments of the invoices' mails, or those mails themselves if they had none.
struct Files<'a>(Vec<(Option<mail::Attachment>, &'a [u8])>);

impl<'a> Files<'a> {
    fn of(originals: &'a [Vec<u8>], wanted: bool) -> Files<'a> {
        let mut files = Vec::new();
        for bytes in originals.iter().filter(|_| wanted) {
            let attachments = mail::parse(bytes).attachments.into_iter().filter(|a| !a.inline);
            let before = files.len();
            files.extend(attachments.map(|a| (Some(a), bytes.as_slice())));
            if files.len() == before {
                files.push((None, bytes.as_slice()));
            }
        }
        Files(files)
    }

    fn enclosures(&self) -> Vec<Enclosure<'_>> {
        self.0
            .iter()
            .map(|(attachment, mail)| match attachment {
                Some(a) => Enclosure::File {
                    name: a.name.as_deref().unwrap_or("attachment"),
                    media_type: &a.media_type,
                    bytes: &a.bytes,
                },
                None => Enclosure::Mail { bytes: mail },
            })
            .collect()
    }
}
