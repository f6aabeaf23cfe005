//! The notice: one mail to one contact about all its open invoices, in the thread of the oldest.

use jiff::civil::Date;
use rust_decimal::Decimal;
use tera::Context;

use super::blocks::{Block, Cell, Fact, Table, plain, together};
use super::code::{Code, Kind};
use super::mime::{Body, Head, Picture, address_spec, assemble, one_line};
use super::parts::{Payment, invoice_row, numbers, signature, sums};
use super::templates::{PAYMENT, TABLE};
use super::tone::first_name_of;
use super::words::Words;
use super::{Enclosure, Letter, LetterError, Letters, NoticeView, Thread, format};
use crate::dunning::{Account, Address, Invoice, Level, Money, Status, days_between};

/// The values that a level's template may use. `contact`, `deadline`, `phone`, `debtor`, `last_notice`, `issued`,
/// `demanded` (with what is claimed beside the principals), `next_step`, `thread_subject` and `broken_promise` may be missing and must be asked for with `{% if … %}`; the
/// samples show when that was forgotten.
pub(super) const NAMES: &[&str] = &[
    "amount",
    "broken_promise",
    "contact",
    "count",
    "creditor",
    "days",
    "deadline",
    "demanded",
    "debtor",
    "due",
    "email",
    "enclosed",
    "first_invoice",
    "first_name",
    "form",
    "invoices",
    "issued",
    "last_notice",
    "long_standing",
    "next_step",
    "number_of_invoices",
    "numbers",
    "one",
    "payment",
    "phone",
    "table",
    "thread_subject",
    "today",
    "total",
];

impl Letters {
    /// A notice to the debtor, at any level but `handover`, which is no letter.
    pub fn notice(&self, view: &NoticeView) -> Result<Letter, LetterError> {
        let language = view.account.language;
        let facts = Facts::of(view)?;
        let Text { subject, title, blocks, picture } = self.compose(view, &facts)?;
        let words = self.words(language);
        let envelope = Envelope {
            key: view.key,
            date: view.date,
            from: view.from,
            to: view.to,
            cc: view.cc,
            subject: &subject,
            thread: facts.thread(),
            automatic: view.mark_automatic,
        };
        let preview = words.say(
            "notice.preview",
            &[("title", &title), ("amount", &format::amounts(&facts.dunned_sums, words.locale()))],
        );
        let html = self.html(language, &title, &preview, &blocks)?;
        let letter = view.post.map(|post| Enclosure::File {
            name: &post.name,
            media_type: "application/pdf",
            bytes: &post.bytes,
        });
        let enclosures: Vec<Enclosure> = letter.into_iter().chain(view.enclosures.iter().copied()).collect();
        // A frame or a template of the user's own need not show the code.
        let picture = picture.as_ref().filter(|(cid, _)| html.contains(&format!("cid:{cid}")));
        envelope.seal(&Body {
            text: &plain(&blocks),
            html: Some(&html),
            enclosures: &enclosures,
            picture: picture.map(|(cid, code)| Picture { cid, png: &code.png }),
            language,
        })
    }

    /// A notice as a letter to print and post, or the words of a task: its subject, and its text in plain lines.
    pub fn notice_text(&self, view: &NoticeView) -> Result<(String, String), LetterError> {
        let text = self.compose(view, &Facts::of(view)?)?;
        // A code to scan is no text.
        let blocks: Vec<Block> =
            text.blocks.into_iter().filter(|block| !matches!(block, Block::Code { .. })).collect();
        Ok((one_line(&text.subject), plain(&blocks)))
    }

    /// Whether a task of this level has words of its own in a language: only they say what is to be done.
    pub fn has_task(&self, language: crate::dunning::Language, level: Level) -> bool {
        self.has_own_words(language, level)
    }

    /// What a notice says, block by block.
    fn compose(&self, view: &NoticeView, facts: &Facts) -> Result<Text, LetterError> {
        let language = view.account.language;
        let words = self.words(language);
        let path = self.wording(language, view.notice.level, view.account.letters_of(view.notice.level));
        let draft = self.draft(&path, &values(view, facts, words))?;
        let demanded = &facts.demanded_sums;
        let dunned: Vec<&Invoice> = facts.dunned().collect();
        let payment = Payment::of(view.creditor, &dunned, Some(demanded), words);
        let picture = payment.code.map(|code| (format!("qr-{}@{}", view.key, domain(view.from)), code));

        let mut blocks: Vec<Block> = draft.headline().into_iter().collect();
        for paragraph in draft.paragraphs {
            match paragraph.as_str() {
                TABLE => {
                    blocks.push(Block::Table(table(facts, view, words)));
                    let today = view.date.date();
                    super::claim::blocks(&view.notice.claims, &facts.dunned_sums, today, words, &mut blocks);
                    super::prescribed::blocks(view.notice, view.creditor, words, &mut blocks);
                }
                PAYMENT => {
                    blocks.push(payment.facts.clone());
                    blocks.extend(picture.as_ref().map(|(cid, code)| shown(cid, code, words)));
                    blocks.extend(payment.link.clone());
                }
                _ => blocks.push(Block::Paragraph { text: paragraph }),
            }
        }
        if let Some(sentence) = view.notice.keeps_claim.as_deref().map(one_line).filter(|s| !s.is_empty()) {
            let at = last_words(&blocks);
            blocks.insert(at, Block::Paragraph { text: sentence });
        }
        blocks.push(signature(view.creditor));
        Ok(Text { subject: draft.subject, title: draft.title, blocks, picture })
    }
}

/// What a notice says.
struct Text {
    subject: String,
    title: String,
    blocks: Vec<Block>,
    /// The code for banking apps, under its Content-ID.
    picture: Option<(String, Code)>,
}

/// Where the closing words begin: the last paragraph is the salutation of the end.
fn last_words(blocks: &[Block]) -> usize {
    match blocks.last() {
        Some(Block::Paragraph { .. }) => blocks.len() - 1,
        _ => blocks.len(),
    }
}

/// The domain of an address in ASCII; empty if it has none that mail can carry.
fn domain(address: &Address) -> String {
    let spec = address_spec(&address.address).unwrap_or_default();
    spec.rsplit_once('@').map(|(_, domain)| domain.to_string()).unwrap_or_default()
}

/// A code as a block.
pub(super) fn shown(cid: &str, code: &Code, words: &Words) -> Block {
    let (alt, text) = match code.kind {
        Kind::Giro => ("notice.giro_alt", "notice.giro"),
        Kind::Polish => ("notice.polish_alt", "notice.polish"),
    };
    Block::Code { cid: cid.into(), alt: words.get(alt).into(), text: words.get(text).into(), side: code.side }
}

/// What the headers of a mail to a debtor need.
pub(super) struct Envelope<'a> {
    pub(super) key: &'a str,
    pub(super) date: &'a jiff::Zoned,
    pub(super) from: &'a Address,
    pub(super) to: &'a [Address],
    pub(super) cc: &'a [Address],
    pub(super) subject: &'a str,
    pub(super) thread: Option<Thread<'a>>,
    pub(super) automatic: bool,
}

impl Envelope<'_> {
    /// Head and body as a mail. The own id stands last in References: servers that rewrite a Message-ID leave
    /// it there, and answers carry it on.
    pub(super) fn seal(&self, body: &Body) -> Result<Letter, LetterError> {
        if self.to.is_empty() {
            return Err(LetterError::NoRecipient);
        }
        let key = self.key;
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        if key.is_empty() || key.len() > 64 || !key.bytes().all(fits) {
            return Err(LetterError::Key(one_line(key)));
        }
        address_spec(&self.from.address)?;
        let message_id = format!("dm-{key}@{}", domain(self.from));

        let mut head = Head::default();
        head.addresses("From", std::slice::from_ref(self.from))?;
        head.addresses("Reply-To", std::slice::from_ref(self.from))?;
        head.addresses("To", self.to)?;
        head.addresses("Cc", self.cc)?;
        head.text("Subject", self.subject);
        head.date(self.date)?;
        head.message_id(&message_id)?;
        if let Some(thread) = self.thread {
            head.ids("In-Reply-To", thread.message_id);
            let earlier = thread.references.iter().map(String::as_str);
            head.ids("References", earlier.chain(thread.message_id).chain([message_id.as_str()]));
        } else {
            head.ids("References", [message_id.as_str()]);
        }
        head.plain("X-Dunmail-Key", key);
        if self.automatic {
            // RFC 3834 section 5.
            head.plain("Auto-Submitted", "auto-generated");
        }
        Ok(Letter { message_id, subject: one_line(self.subject), bytes: assemble(head, key, body) })
    }
}

/// The subject of a thread without the prefixes of answers; those of forwarded mail stay.
pub(super) fn bare_subject(subject: &str) -> String {
    let mut subject = one_line(subject);
    while let Some((prefix, rest)) = subject.split_once(':') {
        let known = ["re", "aw", "antw", "antwort", "odp", "sv", "betr"];
        if !known.contains(&prefix.trim().to_lowercase().as_str()) {
            break;
        }
        subject = rest.trim_start().to_string();
    }
    subject
}

/// The invoices of a notice and their sums.
pub(super) struct Facts<'a> {
    /// Dunned ones with their level, then those for information.
    pub(super) lines: Vec<(&'a Invoice, Option<Level>)>,
    pub(super) dunned_sums: Vec<Money>,
    /// With what is claimed beside them.
    pub(super) demanded_sums: Vec<Money>,
    pub(super) all_sums: Vec<Money>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(view: &NoticeView<'a>) -> Result<Self, LetterError> {
        let (account, notice) = (view.account, view.notice);
        let find =
            |number: &str| account.invoice(number).ok_or_else(|| LetterError::Invoice(one_line(number)));
        let mut lines = Vec::new();
        for (number, level) in &notice.dunned {
            let invoice = find(number)?;
            let owed = invoice.open_amount().is_some_and(|open| open.value > Decimal::ZERO);
            if !(owed && invoice.is_open() && invoice.due.is_some()) {
                return Err(LetterError::Invoice(one_line(number)));
            }
            lines.push((invoice, Some(*level)));
        }
        if lines.is_empty() {
            return Err(LetterError::Empty);
        }
        let dunned_sums = sums(lines.iter().map(|(invoice, _)| *invoice));
        let demanded_sums = super::claim::total(&notice.claims, &dunned_sums);
        for number in &notice.listed {
            lines.push((find(number)?, None));
        }
        let all_sums = sums(lines.iter().map(|(invoice, _)| *invoice));
        Ok(Facts { lines, dunned_sums, demanded_sums, all_sums })
    }

    pub(super) fn dunned(&self) -> impl Iterator<Item = &'a Invoice> {
        self.lines.iter().filter(|(_, level)| level.is_some()).map(|(invoice, _)| *invoice)
    }

    /// The mail that the notice answers: the first dunned invoice's own.
    fn thread(&self) -> Option<Thread<'a>> {
        let origin =
            self.dunned().map(|invoice| &invoice.origin).find(|origin| origin.message_id.is_some())?;
        Some(Thread {
            subject: &origin.subject,
            message_id: origin.message_id.as_deref(),
            references: &origin.references,
        })
    }
}

/// What a level's template may say; see [`NAMES`].
pub(super) fn values(view: &NoticeView, facts: &Facts, words: &Words) -> Context {
    let language = words.language();
    let today = view.date.date();
    let day = |day| together(&format::date(day, language));
    let oldest = facts.dunned().filter_map(|i| i.due).min();
    let count = facts.dunned().count() as u64;
    let dunned = numbers(facts.dunned());
    let all = format::list(&dunned, language);

    let mut values = Context::new();
    values.insert("table", TABLE);
    values.insert("payment", PAYMENT);
    values.insert("creditor", &one_line(&view.creditor.name));
    values.insert("email", &one_line(&view.from.address));
    values.insert("today", &day(today));
    values.insert("count", &count);
    values.insert("one", &(count == 1));
    values.insert("form", format::Plural::of(count, language).name());
    values.insert("number_of_invoices", &words.plural("notice.invoices", count, &[]));
    values.insert("numbers", &all);
    values.insert("invoices", &words.plural("notice.named", count, &[("numbers", &all)]));
    values.insert("amount", &together(&format::amounts(&facts.dunned_sums, words.locale())));
    values.insert("total", &together(&format::amounts(&facts.all_sums, words.locale())));
    let copies = match view.enclosures.len() as u64 {
        0 => None,
        n => Some(words.plural("notice.enclosed", n, &[])),
    };
    let letter = view.post.map(|_| words.get("post.attached").to_string());
    let enclosed: Vec<String> = copies.into_iter().chain(letter).collect();
    values.insert("enclosed", &enclosed.join(" "));
    let due = oldest.unwrap_or(today);
    values.insert("due", &day(due));
    let late = days_between(due, today).unsigned_abs();
    values.insert("days", &together(&words.plural("notice.days", late, &[])));
    values.insert("first_invoice", &is_first(view.account, view.known_since));
    values.insert("long_standing", &is_long_standing(view.account, today));

    let mut maybe = |name: &'static str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            values.insert(name, &value);
        }
    };
    maybe("deadline", view.deadline.map(day));
    let more = facts.demanded_sums != facts.dunned_sums;
    maybe("demanded", more.then(|| together(&format::amounts(&facts.demanded_sums, words.locale()))));
    maybe("next_step", view.next.map(|next| words.of_level("step", next).into()));
    maybe("contact", view.creditor.contact.as_deref().map(|name| together(&one_line(name))));
    maybe("phone", view.creditor.phone.as_deref().map(|phone| together(&one_line(phone))));
    maybe("first_name", first_name_of(view.account).map(one_line));
    maybe("debtor", view.account.name.as_deref().map(one_line));
    // Of these invoices, not of the account: a letter about others is no reminder of these.
    let reminded = facts.dunned().filter(|i| i.done.is_some_and(|level| level.standard() > Level::Upcoming));
    maybe("last_notice", reminded.filter_map(|i| i.done_on).max().map(day));
    maybe("issued", facts.dunned().next().and_then(|i| i.issued).map(day));
    maybe("thread_subject", facts.thread().map(|thread| bare_subject(thread.subject)));
    maybe(
        "broken_promise",
        view.notice.broken_promise.map(|(promised, made)| match promised {
            Some(promised) => {
                words.say("notice.broken_dated", &[("made", &day(made)), ("day", &day(promised))])
            }
            None => words.say("notice.broken_undated", &[("made", &day(made))]),
        }),
    );
    values
}

/// Whether an account's only invoice is surely its first: a good year of invoices is known, and none before it.
fn is_first(account: &Account, known_since: Option<Date>) -> bool {
    match &account.invoices[..] {
        [only] => known_since.is_some_and(|since| days_between(since, only.origin.sent) >= YEAR),
        _ => false,
    }
}

/// Whether a customer has come for two years and more, and has paid at least three invoices.
fn is_long_standing(account: &Account, today: Date) -> bool {
    let first = account.invoices.iter().map(|i| i.issued.unwrap_or(i.origin.sent).min(i.origin.sent)).min();
    let paid = account.invoices.iter().filter(|i| i.status == Status::Paid).count();
    paid >= 3 && first.is_some_and(|first| days_between(first, today) >= 2 * YEAR)
}

/// Days.
const YEAR: i64 = 365;

/// The invoices, the dunned ones first.
fn table(facts: &Facts, view: &NoticeView, words: &Words) -> Table {
    let several = facts.lines.len() > 1;
    let mut head = vec![
        words.get("notice.invoice").into(),
        words.get("notice.due").into(),
        words.get("notice.open").into(),
    ];
    if several {
        head.push(words.get("notice.stage").into());
    }
    let rows = facts.lines.iter().map(|(invoice, level)| {
        let mut row = invoice_row(invoice, view.date.date(), words);
        if several {
            let stage = level.map(|level| words.level(level)).unwrap_or(words.get("notice.listed"));
            row.push(Cell::new(stage, ""));
        }
        row
    });
    let rows = rows.collect();
    let total = several.then(|| total(facts, words));
    let totals = total.into_iter().chain(asked(facts, words)).collect();
    Table { head, rows, totals }
}

/// What is open together.
pub(super) fn total(facts: &Facts, words: &Words) -> Fact {
    Fact::new(words.get("notice.total"), together(&format::amounts(&facts.all_sums, words.locale())))
}

/// What of it the notice is about, where some invoices are listed for information only.
pub(super) fn asked(facts: &Facts, words: &Words) -> Option<Fact> {
    let asked = || together(&format::amounts(&facts.dunned_sums, words.locale()));
    (facts.dunned_sums != facts.all_sums).then(|| Fact::new(words.get("notice.asked"), asked()))
}
