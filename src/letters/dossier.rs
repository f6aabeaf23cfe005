//! The case of an account on paper, for a lawyer or an agency: what is claimed, how it is reckoned, what happened, every
//! word that was exchanged, and how all of it can be checked.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::answer::instalments;
use super::blocks::{Block, Fact, together};
use super::card::name;
use super::history::{dated, happened};
use super::mime::{one_line, vanishes};
use super::parts::sums;
use super::post::foot;
use super::templates::{BLOCKS, DOSSIER};
use super::tone::Tone;
use super::words::Words;
use super::{DossierMail, DossierView, Instalment, LetterError, Letters, MailRole, format};
use crate::dunning::{Cause, Claim, Entry, Happened, Invoice, Money, Status};

/// A text is cut to this many characters: the rest is in its file.
const LONGEST: usize = 30_000;

impl Letters {
    /// The dossier as PDF/A-2b, in the creditor's language.
    pub fn dossier(&self, view: &DossierView) -> Result<Vec<u8>, LetterError> {
        let words = self.toned(Tone::formal(&view.creditor.country)).words(view.creditor.language);
        let files = [(DOSSIER, self.source(DOSSIER).as_bytes()), (BLOCKS, self.source(BLOCKS).as_bytes())];
        self.press(&files, &sheet(view, words), &format!("{} {}", view.account.id, view.head))
    }
}

fn sheet(view: &DossierView, words: &Words) -> Value {
    let today = view.date.date();
    let title = words.say("dossier.title", &[("name", &name(view.account))]);
    json!({
        "language": words.language().code(),
        "title": title,
        "date": [today.year(), today.month(), today.day()],
        "made": words.say("dossier.made", &[("day", &format::date(today, words.language()))]),
        "creditor": one_line(&view.creditor.name),
        "page": words.say("post.page", &[("n", "{n}"), ("of", "{of}")]),
        "contents": words.get("dossier.contents"),
        "foot": foot(view.creditor),
        "chapters": [
            {"title": words.get("dossier.parties"), "blocks": parties(view, words)},
            {"title": words.get("dossier.claim"), "blocks": claim(view, words)},
            {"title": words.get("dossier.reckoned"), "blocks": reckoned(view, words)},
            {"title": words.get("dossier.happened"), "blocks": chronicle(view, words)},
            {"title": words.get("dossier.mails"), "blocks": mails(view, words)},
            {"title": words.get("dossier.proof"), "blocks": proof(view, words)},
        ],
    })
}

fn parties(view: &DossierView, words: &Words) -> Vec<Value> {
    let (creditor, account) = (view.creditor, view.account);
    let joined = |lines: &[String]| lines.iter().map(|l| one_line(l)).collect::<Vec<_>>().join(", ");
    let facts = |rows: Vec<(&str, String)>| {
        let filled = rows.into_iter().filter(|(_, value)| !value.is_empty());
        let facts = filled.map(|(key, value)| Fact::new(words.get(key), value)).collect();
        json!(Block::Facts { facts })
    };
    let text = |text: Option<&str>| text.map(one_line).unwrap_or_default();
    let iban = creditor.ibans.first().map(|iban| together(&format::iban(&one_line(iban))));
    let unknown = || words.get("notice.unknown").to_string();
    let postal = joined(view.postal);
    vec![
        json!(Block::heading(words.get("dossier.creditor"))),
        facts(vec![
            ("dossier.name", one_line(&creditor.name)),
            ("dossier.postal", joined(&creditor.postal)),
            ("post.email", joined(&creditor.addresses)),
            ("post.phone", text(creditor.phone.as_deref())),
            ("post.contact", text(creditor.contact.as_deref())),
            ("notice.iban", iban.unwrap_or_default()),
        ]),
        json!(Block::heading(words.get("dossier.debtor"))),
        facts(vec![
            ("dossier.name", name(account)),
            ("dossier.postal", if postal.is_empty() { unknown() } else { postal }),
            ("post.email", one_line(&account.id)),
            ("post.phone", text(view.phone)),
            ("post.contact", text(view.contact)),
            ("dossier.law", text(view.law)),
            (
                "dossier.kind",
                view.consumer.map(|consumer| words.get(kind(consumer)).into()).unwrap_or_default(),
            ),
        ]),
    ]
}

fn kind(consumer: bool) -> &'static str {
    if consumer { "dossier.consumer" } else { "dossier.business" }
}

/// What is owed: what is open, and what was handed over.
fn owed<'a>(view: &DossierView<'a>) -> impl Iterator<Item = &'a Invoice> {
    view.account.invoices.iter().filter(|i| matches!(i.status, Status::Open | Status::Collections))
}

fn claim(view: &DossierView, words: &Words) -> Vec<Value> {
    let language = words.language();
    let today = view.date.date();
    let day = |day: Option<Date>| day.map(|day| together(&format::date(day, language))).unwrap_or_default();
    let money = |money: Option<Money>| {
        money.map(|m| together(&format::amount(m, words.locale()))).unwrap_or_default()
    };
    let cell = |text: String| json!({"text": text, "sub": ""});
    let rows: Vec<Value> = owed(view)
        .map(|invoice| {
            let late = invoice.days_overdue(today).filter(|days| *days > 0).map(|days| days.to_string());
            json!([
                cell(one_line(&invoice.number)),
                cell(day(invoice.issued)),
                cell(day(invoice.due)),
                cell(late.unwrap_or_default()),
                cell(money(invoice.amount)),
                cell(money(invoice.amount.map(|amount| Money::new(invoice.paid, amount.currency)))),
                cell(money(invoice.open_amount())),
            ])
        })
        .collect();
    if rows.is_empty() {
        return vec![json!(Block::paragraph(words.get("card.nothing_open")))];
    }
    let principal = sums(owed(view));
    let head = [
        "notice.invoice",
        "post.issued",
        "notice.due",
        "post.days",
        "post.amount",
        "post.paid",
        "notice.open",
    ];
    let head: Vec<&str> = head.into_iter().map(|key| words.get(key)).collect();
    let shown = |sums: &[Money]| together(&format::amounts(sums, words.locale()));
    let mut blocks = vec![json!({
        "kind": "table", "head": head, "rows": rows, "right": [3, 4, 5, 6],
        "totals": [{"label": words.get("notice.total"), "value": shown(&principal)}],
    })];
    let claims = view.claims.iter();
    let interest = Money::by_currency(claims.clone().filter_map(|claim| Some(claim.interest.as_ref()?.sum)));
    let lump_sums = Money::by_currency(claims.clone().filter_map(|claim| claim.lump_sum));
    let fees = Money::by_currency(claims.flat_map(|claim| &claim.fees).map(|fee| fee.sum));
    let total = super::claim::total(view.claims, &principal);
    let mut facts = vec![Fact::new(words.get("dossier.principal"), shown(&principal))];
    if !interest.is_empty() {
        let label = words.say("dossier.interest", &[("day", &format::date(today, language))]);
        facts.push(Fact::new(label, shown(&interest)));
    }
    if !lump_sums.is_empty() {
        facts.push(Fact::new(words.get("dossier.lump_sums"), shown(&lump_sums)));
    }
    if !fees.is_empty() {
        facts.push(Fact::new(words.get("dossier.fees"), shown(&fees)));
    }
    facts.push(Fact::new(words.get("dossier.sum"), shown(&total)));
    blocks.push(json!(Block::Facts { facts }));
    if let Some(plan) = &view.account.plan {
        let agreed = words.say("dossier.plan", &[("day", &format::date(plan.agreed, language))]);
        blocks.push(json!(Block::heading(agreed)));
        let parts = plan.parts.iter().map(|part| Instalment { on: part.due, amount: part.amount });
        blocks.push(json!(Block::Table(instalments(parts, words))));
    }
    let lapses: Vec<String> = view
        .lapses
        .iter()
        .map(|(number, last)| {
            words.say(
                "dossier.lapses",
                &[("number", &one_line(number)), ("day", &format::date(*last, language))],
            )
        })
        .collect();
    if !lapses.is_empty() {
        blocks.push(json!(Block::List { points: lapses }));
    }
    blocks
}

fn reckoned(view: &DossierView, words: &Words) -> Vec<Value> {
    let language = words.language();
    let mut found = Vec::new();
    super::claim::blocks(view.claims, &sums(owed(view)), view.date.date(), words, &mut found);
    // The last sentence is a letter's: what it asks for. The claim says it here.
    found.pop();
    let since = view.claims.iter().filter_map(|claim| since(claim, words)).collect::<Vec<String>>();
    if !since.is_empty() {
        found.insert(0, Block::List { points: since });
    }
    let mut blocks: Vec<Value> = found.iter().map(|block| json!(block)).collect();
    for (number, day) in view.without_rate {
        let fill = [("number", &*one_line(number)), ("day", &format::date(*day, language))];
        blocks.push(json!(Block::paragraph(words.say("dossier.without_rate", &fill))));
    }
    if blocks.is_empty() {
        blocks.push(json!(Block::paragraph(words.get("dossier.nothing_beside"))));
    }
    blocks.push(json!(Block::Small { text: words.get("dossier.no_advice").into() }));
    blocks
}

/// Since when the debtor is in default with an invoice, and by what.
fn since(claim: &Claim, words: &Words) -> Option<String> {
    let start = claim.default_since?;
    let day = |day| together(&format::date(day, words.language()));
    let (key, of, days) = match start.cause {
        Cause::Due(due) => ("dossier.since_due", due, 0),
        Cause::Days(of, days) => ("dossier.since_days", of, days),
        Cause::Reminder(sent) => ("dossier.since_reminder", sent, 0),
    };
    let fill = [
        ("number", &*one_line(&claim.invoice)),
        ("first", &day(start.first)),
        ("day", &day(of)),
        ("n", &days.to_string()),
    ];
    Some(words.say(key, &fill))
}

fn chronicle(view: &DossierView, words: &Words) -> Vec<Value> {
    // A card says "you" to the creditor; this is for others to read.
    let line = |entry: &Entry| match entry.what {
        Happened::Contact => dated(entry, words.get("dossier.contacted"), words),
        Happened::Called => dated(entry, words.get("dossier.called"), words),
        _ => happened(entry, words),
    };
    let points: Vec<String> = view.account.history.iter().map(line).collect();
    match points.is_empty() {
        true => vec![json!(Block::paragraph(words.get("dossier.nothing_happened")))],
        false => vec![
            json!(Block::List { points }),
            json!(Block::Small { text: words.get("dossier.happened_how").into() }),
        ],
    }
}

fn mails(view: &DossierView, words: &Words) -> Vec<Value> {
    let mut blocks = vec![json!(Block::paragraph(words.get("dossier.mails_how")))];
    blocks.extend(view.mails.iter().enumerate().map(|(at, mail)| mail_block(at + 1, mail, words)));
    if !view.missing.is_empty() {
        blocks.push(json!(Block::heading(words.get("dossier.missing"))));
        blocks.push(json!(Block::List { points: view.missing.iter().map(|line| one_line(line)).collect() }));
    }
    blocks
}

fn mail_block(n: usize, mail: &DossierMail, words: &Words) -> Value {
    let when = match mail.at.as_ref() {
        Some(at) => format!("{}, {}", format::date(at.date(), words.language()), at.strftime("%H:%M")),
        None => words.get("notice.unknown").to_string(),
    };
    let role = match mail.role {
        MailRole::Invoice => words.get("dossier.role_invoice").to_string(),
        MailRole::Notice(level) => words.level(level).to_string(),
        MailRole::Answer => words.get("dossier.role_answer").to_string(),
        MailRole::Own => words.get("dossier.role_own").to_string(),
        MailRole::Received => words.get("dossier.role_received").to_string(),
        MailRole::Machine => words.get("dossier.role_machine").to_string(),
        MailRole::Bounce => words.get("dossier.role_bounce").to_string(),
    };
    let facts: Vec<Value> = [
        ("dossier.when", when.clone()),
        ("dossier.from", one_line(&mail.from)),
        ("dossier.to", one_line(&mail.to)),
        ("dossier.subject", one_line(&mail.subject)),
        ("dossier.attached", one_line(&mail.attached)),
        ("dossier.fate", mail.fate.map(|fate| words.of("fate", fate).to_string()).unwrap_or_default()),
        ("dossier.file", mail.file.map(one_line).unwrap_or_default()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| json!({"label": words.get(key), "value": value}))
    .collect();
    let mut text = shown(&mail.text);
    if text.chars().count() > LONGEST {
        text = text.chars().take(LONGEST).collect();
        text.push_str(" […]");
    }
    json!({"kind": "mail", "title": format!("{n}. {role}"), "when": when, "facts": facts, "text": text.trim()})
}

/// A text as it may be shown: lines stay, what steers the eye does not; three empty lines are as good as one.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line: String = line.chars().filter(|c| !vanishes(*c)).collect();
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn proof(view: &DossierView, words: &Words) -> Vec<Value> {
    let fill = [("entries", &*view.entries.to_string()), ("own", &view.own_entries.to_string())];
    let mut blocks = vec![
        // What is typed stands in backticks, as in cards; on paper it needs none.
        json!(Block::paragraph(words.get("dossier.proof_files").replace('`', ""))),
        json!(Block::paragraph(words.say("dossier.proof_chain", &fill).replace('`', ""))),
        json!({"kind": "code-line", "label": words.get("dossier.head"), "text": view.head}),
    ];
    if view.erased > 0 {
        let text = words.say("dossier.erased", &[("n", &view.erased.to_string())]);
        blocks.push(json!(Block::paragraph(text)));
    }
    let files: Vec<Value> =
        view.files.iter().map(|(name, hash)| json!({"name": one_line(name), "hash": hash})).collect();
    blocks.push(json!({"kind": "files", "head": [words.get("dossier.file"), "SHA-256"], "files": files}));
    blocks
}
