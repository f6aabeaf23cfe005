//! What a person is asked, in words for a card.

use jiff::civil::Date;

use super::blocks::{Block, together};
use super::format;
use super::mime::one_line;
use super::words::Words;
use crate::dunning::{Answer, Fact, Intent, Level, Payment, Question, QuestionKind, Unsure};

/// What a person must decide.
pub(super) fn questions(questions: &[Question], words: &Words, blocks: &mut Vec<Block>) {
    if questions.is_empty() {
        return;
    }
    blocks.push(Block::heading(words.get("card.needs_you")));
    blocks.push(Block::List { points: questions.iter().map(|q| question(q, words)).collect() });
}

fn question(question: &Question, words: &Words) -> String {
    let detail = one_line(&question.detail);
    // Missing facts are named by their keys in the data; so is the level of a notice that waits.
    let said = |key: &str| match key {
        "due" | "amount" | "number" => Some(words.of("fact", key).to_string()),
        "statements" => Some(words.get("card.statements_old").to_string()),
        "unseen" => Some(words.get("card.unseen").to_string()),
        word if Answer::ALL.iter().any(|a| a.is_unasked() && a.name() == word) => {
            Some(words.of("answer", word).to_string())
        }
        code => Level::from_code(code).map(|level| words.level(level).to_string()),
    };
    let keys: Option<Vec<String>> = detail.split(',').map(said).collect();
    let detail = keys.map_or(detail.clone(), |keys| keys.join(", "));
    let detail = match (question.kind, detail.parse::<Date>()) {
        (QuestionKind::Lapses | QuestionKind::Lapsed | QuestionKind::NoRate, Ok(day)) => {
            together(&format::date(day, words.language()))
        }
        (QuestionKind::Unsure, _) => {
            detail.split("; ").map(|doubt| doubtful(doubt, words)).collect::<Vec<_>>().join("; ")
        }
        _ => detail,
    };
    let intent = question.intent.map(|intent| words.intent(intent)).unwrap_or("");
    let mut text = words.question(question.kind).to_string();
    if !intent.is_empty() {
        text = format!("{text} {}", words.say("card.read_as", &[("intent", intent)]));
    }
    if !question.proposed.is_empty() {
        let facts: Vec<String> = question.proposed.iter().filter_map(|p| figure(&p.fact, words)).collect();
        text = format!("{text} {}", words.say("card.proposed", &[("facts", &facts.join(", "))]));
    }
    if !detail.is_empty() {
        text = format!("{text} {detail}");
    }
    if let Some(payment) = &question.payment {
        text = format!("{text} {}", booked(payment, words));
    }
    let day = together(&format::date(question.since, words.language()));
    let end = if text.ends_with(['.', '?', '!', ':']) { "" } else { "." };
    let text = words.say("card.since", &[("what", &(text + end)), ("day", &day)]);
    about(question.invoice.as_deref(), text)
}

/// A figure of an invoice that is proposed to a person.
fn figure(fact: &Fact, words: &Words) -> Option<String> {
    let value = match fact {
        Fact::Number(number) => one_line(number),
        Fact::Issued(day) | Fact::Due(day) => format::date(*day, words.language()),
        Fact::Amount(amount) => format::amount(*amount, words.language()),
        _ => return None,
    };
    Some(words.say(&format!("figure.{}", fact.figure()), &[("value", &together(&value))]))
}

/// What a figure may be: `due: 2026-03-15 or 2026-03-01 in the PDF`.
fn doubtful(doubt: &str, words: &Words) -> String {
    let Some((figure @ ("number" | "issued" | "due" | "amount"), values)) = Unsure::parts(doubt) else {
        return doubt.into();
    };
    let shown = |value: &str| match value.parse::<Date>() {
        Ok(day) => together(&format::date(day, words.language())),
        Err(_) => value.to_string(),
    };
    let values: Vec<String> = values.split(" or ").map(shown).collect();
    let values = values.join(&format!(" {} ", words.get("card.or")));
    words.say(&format!("figure.{figure}"), &[("value", &values)])
}

/// A booking as the bank states it, and the invoices in question.
fn booked(payment: &Payment, words: &Words) -> String {
    let amount = together(&format::amount(payment.amount, words.language()));
    let day = together(&format::date(payment.on, words.language()));
    let name = payment.name.as_deref().map(one_line).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| words.get("card.nobody_named").into());
    let said = match one_line(&payment.words) {
        said if said.is_empty() => words.get("card.no_words").into(),
        said => words.say("card.with_words", &[("words", &said)]),
    };
    let numbers: Vec<String> = payment.invoices.iter().map(|n| one_line(n)).collect();
    let fill = [
        ("amount", &*amount),
        ("day", &day),
        ("name", &name),
        ("said", &said),
        ("numbers", &numbers.join(", ")),
    ];
    let text = words.say("card.booked", &fill);
    let signs: Vec<&str> = payment.evidence.iter().map(|sign| words.of("evidence", sign.name())).collect();
    match signs.is_empty() {
        true => text,
        false => format!("{text} {}", words.say("card.evidence", &[("signs", &signs.join(", "))])),
    }
}

/// A sentence about one invoice.
pub(super) fn about(invoice: Option<&str>, text: String) -> String {
    match invoice.map(one_line).filter(|number| !number.is_empty()) {
        Some(number) => format!("{number}: {text}"),
        None => text,
    }
}

/// A question in one or two words.
pub(super) fn short(kind: QuestionKind, intent: Option<Intent>, words: &Words) -> &str {
    match (kind, intent) {
        (QuestionKind::Reply, Some(intent)) => words.intent(intent),
        (kind, _) => words.of("ask", super::words::question(kind)),
    }
}
