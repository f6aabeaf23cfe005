//! The drafted answer to a debtor's reply, and words beside the ladder; a person reads, changes and sends them.

use tera::Context;

use super::blocks::{Block, Cell, Table, together, unbroken};
use super::mime::{Body, one_line};
use super::notice::{Envelope, bare_subject};
use super::parts::{Payment, numbers, signature, sums};
use super::templates::{INSTALMENTS, PAYMENT, answer_path};
use super::words::Words;
use super::{AnswerView, Instalment, Letter, LetterError, Letters, Says, format};
use crate::dunning::Answer;

/// The values that an answer's template may use; `deadline`, `weekday` and `phone` must be asked for with `{% if … %}`.
pub(super) const NAMES: &[&str] = &[
    "amount",
    "count",
    "creditor",
    "deadline",
    "enclosed",
    "first_name",
    "form",
    "instalments",
    "invoices",
    "number_of_invoices",
    "numbers",
    "one",
    "parts",
    "payment",
    "phone",
    "thread_subject",
    "weekday",
];

impl Letters {
    /// A drafted answer, plain text alone so that any client lets a person change it.
    pub fn answer(&self, view: &AnswerView) -> Result<Letter, LetterError> {
        let words = self.words(view.language);
        let draft = self.draft(&answer_path(view.language, view.says.kind()), &values(view, words))?;
        let mut blocks: Vec<Block> = draft.headline().into_iter().collect();
        for paragraph in draft.paragraphs {
            match (paragraph.as_str(), view.says) {
                (PAYMENT, says) => {
                    let sums = sums(view.invoices.iter().copied());
                    let whole = (says.kind() != Answer::Plan).then_some(&sums[..]);
                    let payment = Payment::of(view.creditor, view.invoices, whole, words);
                    blocks.push(payment.facts);
                    blocks.extend(payment.link);
                }
                (INSTALMENTS, Says::Plan(plan)) => {
                    blocks.push(Block::Table(instalments(plan.iter().copied(), words)))
                }
                (INSTALMENTS, _) => {}
                _ => blocks.push(Block::Paragraph { text: paragraph }),
            }
        }
        blocks.push(signature(view.creditor));
        Envelope {
            key: view.key,
            date: view.date,
            from: view.from,
            to: view.to,
            cc: view.cc,
            subject: &draft.subject,
            thread: Some(view.thread),
            automatic: false,
        }
        .seal(&Body {
            text: &unbroken(&blocks),
            html: None,
            enclosures: view.enclosures,
            picture: None,
            language: view.language,
        })
    }
}

/// What an answer's template may say; see [`NAMES`].
fn values(view: &AnswerView, words: &Words) -> Context {
    let language = words.language();
    let count = view.invoices.len() as u64;
    let all = format::list(numbers(view.invoices.iter().copied()), language);
    let parts = match view.says {
        Says::Plan(plan) => plan.len() as u64,
        _ => 0,
    };
    let enclosed = match view.enclosures.len() as u64 {
        0 => String::new(),
        n => words.plural("notice.enclosed", n, &[]),
    };
    let mut values = Context::new();
    values.insert("payment", PAYMENT);
    values.insert("instalments", INSTALMENTS);
    values.insert("creditor", &one_line(&view.creditor.name));
    values.insert("thread_subject", &bare_subject(view.thread.subject));
    values.insert("count", &count);
    values.insert("one", &(count == 1));
    values.insert("form", format::Plural::of(count, language).name());
    values.insert("number_of_invoices", &words.plural("notice.invoices", count, &[]));
    values.insert("numbers", &all);
    values.insert("invoices", &words.plural("notice.named", count, &[("numbers", &all)]));
    let sums = sums(view.invoices.iter().copied());
    values.insert("amount", &together(&format::amounts(&sums, words.locale())));
    values.insert("parts", &words.plural("answer.parts", parts, &[]));
    values.insert("enclosed", &enclosed);
    if let Says::Extension(Some(day)) | Says::Meeting(day) = view.says {
        values.insert("deadline", &together(&format::date(day, language)));
        values.insert("weekday", format::weekday(day, language));
    }
    if let Some(phone) = view.creditor.phone.as_deref().map(one_line).filter(|phone| !phone.is_empty()) {
        values.insert("phone", &together(&phone));
    }
    if let Some(name) = view.first_name {
        values.insert("first_name", &one_line(name));
    }
    values
}

/// A plan's parts.
pub(super) fn instalments(plan: impl Iterator<Item = Instalment>, words: &Words) -> Table {
    let language = words.language();
    let rows = plan.enumerate().map(|(at, part)| {
        vec![
            Cell::new(words.say("answer.instalment", &[("n", &(at + 1).to_string())]), ""),
            Cell::new(together(&format::date(part.on, language)), ""),
            Cell::new(together(&format::amount(part.amount, words.locale())), ""),
        ]
    });
    let head = ["answer.part", "answer.part_due", "notice.amount"].map(|key| words.get(key).to_string());
    Table { head: head.into(), rows: rows.collect(), totals: Vec::new() }
}
