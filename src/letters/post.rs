//! The notice on paper: a letter to print and post, in the layout of the creditor's envelopes.
//!
//! `post_*.txt` has the words, `letter.typ` the sheet. The words of a country within a language (a Swiss `Betreibung`, an
//! Austrian `Mahnklage`) follow the law of the claim; its spelling is that of the letters it is asked of (`tone.rs`).

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::blocks::{Block, Fact, NO_BREAK, together};
use super::mime::{many_lines, one_line};
use super::notice::{Facts, asked, total, values};
use super::parts::Payment;
use super::templates::{BLOCKS, LETTER, PAYMENT, TABLE, post_path};
use super::words::Words;
use super::{Creditor, LetterError, Letters, PostView, format, parts, prescribed};
use crate::dunning::{Invoice, Language, Level, Money, Telling};
use crate::typeset;

/// The values that a letter's template may use beside those of a notice.
pub(super) const NAMES: &[&str] = &["costs", "fourteen_days", "law", "level"];

/// A letter to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// A name for its file.
    pub name: String,
    /// PDF/A-2b.
    pub bytes: Vec<u8>,
    /// Whether it bears a postal address.
    pub addressed: bool,
}

/// Which text a letter has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    /// A notice of an early level.
    Notice,
    /// The last one.
    FinalNotice,
    /// The formal demand.
    FormalDemand,
    /// To the management.
    Management,
}

impl Text {
    pub(super) const ALL: [Text; 4] = [Text::Notice, Text::FinalNotice, Text::FormalDemand, Text::Management];

    fn of(view: &PostView) -> Self {
        match view.notice.notice.level.standard() {
            _ if view.management.is_some() => Text::Management,
            level if level >= Level::FormalDemand => Text::FormalDemand,
            level if level >= Level::FinalNotice => Text::FinalNotice,
            _ => Text::Notice,
        }
    }

    /// The name in the template's file name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Text::Notice => "notice",
            Text::FinalNotice => "final_notice",
            Text::FormalDemand => "formal_demand",
            Text::Management => "management",
        }
    }
}

impl Letters {
    /// A notice on paper.
    pub fn post(&self, view: &PostView) -> Result<Post, LetterError> {
        let (sheet, picture, name) = self.sheet(view)?;
        let files = [
            (LETTER, self.source(LETTER).as_bytes()),
            (BLOCKS, self.source(BLOCKS).as_bytes()),
            (CODE, picture.as_deref().unwrap_or_default()),
        ];
        let ident = format!("{} {} {name}", view.notice.creditor.name, view.notice.account.id);
        let bytes = self.press(&files, &sheet, &ident)?;
        Ok(Post { name: format!("{name}.pdf"), bytes, addressed: !view.postal.is_empty() })
    }

    /// Whether a file that goes along with a notice is its letter, by the name that it was given.
    pub fn names_post(&self, language: Language, level: Level, file: &str) -> bool {
        file.starts_with(self.words(language).level(level)) && file.ends_with(".pdf")
    }

    /// What stands on the paper, the picture of the code and a name for the letter.
    pub(super) fn sheet(&self, view: &PostView) -> Result<(Value, Option<Vec<u8>>, String), LetterError> {
        let (notice, account) = (&view.notice, view.notice.account);
        let creditor = notice.creditor;
        let words = self.words(account.language);
        let language = account.language;
        let facts = Facts::of(notice)?;
        let mut values = values(notice, &facts, words);
        values.insert("law", view.law.unwrap_or_default());
        values.insert("level", words.level(notice.notice.level));
        let fourteen_days =
            notice.notice.prescribed.as_deref().filter(|p| p.telling == Telling::FourteenDays);
        values.insert("fourteen_days", &fourteen_days.is_some());
        if let Some(told) = fourteen_days {
            values.insert("costs", &prescribed::costs(told, words));
        }
        let (today, demanded) = (notice.date.date(), &facts.demanded_sums);
        // The computation stands above the demand, which therefore asks for all of it.
        values.insert("amount", &together(&format::amounts(demanded, words.locale())));
        let text = Text::of(view);
        let path = post_path(language, text);
        let mut draft = self.draft(&path, &values)?;
        // A text that knows of the fourteen days tells them itself.
        let tells = fourteen_days.is_some() && self.names_used(&path).contains(&"fourteen_days");
        let closing = draft.paragraphs.pop().unwrap_or_default();

        let dunned: Vec<&Invoice> = facts.dunned().collect();
        let payment = Payment::of(creditor, &dunned, Some(demanded), words);
        let mut blocks: Vec<Value> = Vec::new();
        for paragraph in draft.paragraphs {
            match paragraph.as_str() {
                TABLE => {
                    blocks.push(table(&facts, today, words));
                    let mut claimed = Vec::new();
                    let owed = &facts.dunned_sums;
                    super::claim::blocks(&notice.notice.claims, owed, today, words, &mut claimed);
                    if !tells {
                        prescribed::blocks(notice.notice, creditor, words, &mut claimed);
                    }
                    blocks.extend(claimed.iter().map(|block| json!(block)));
                }
                PAYMENT => blocks.push(pay(&payment, words)),
                _ => blocks.push(json!(Block::Paragraph { text: paragraph })),
            }
        }
        if let Some(sentence) = notice.notice.keeps_claim.as_deref().map(one_line).filter(|s| !s.is_empty()) {
            blocks.push(json!(Block::Paragraph { text: sentence }));
        }

        let numbers = parts::numbers(facts.dunned());
        let enclosed: Vec<String> = match notice.enclosures.is_empty() {
            true => Vec::new(),
            false => vec![words.plural(
                "post.copy",
                numbers.len() as u64,
                &[("numbers", &format::list(&numbers, language))],
            )],
        };
        let layout = layout(&creditor.country);
        let day = format::long_date(today, language, &creditor.country);
        let (in_block, at_text) = match layout {
            // DIN 5008 and the British have the day among the references.
            "de" | "gb" => (Some(day), String::new()),
            _ => (None, dated(creditor, &day, language)),
        };
        let name = match text {
            Text::Management => words.get("post.management"),
            _ => words.level(notice.notice.level),
        };
        let first = numbers.first().cloned().unwrap_or_default();
        // More than two would not fit beside the address.
        let reference_to = match &numbers[..] {
            [first, _, _, ..] => format!("{first} …"),
            few => format::list(few, language),
        };
        let region = matches!(creditor.country.as_str(), "AT" | "CH" | "BE" | "GB" | "IE");
        let sheet = json!({
            "language": language.code(),
            "region": region.then_some(&creditor.country),
            "layout": layout,
            "title": draft.subject,
            "subject": draft.subject,
            "date": [today.year(), today.month(), today.day()],
            "place_date": at_text,
            "sender": {
                "name": one_line(&creditor.name),
                "lines": lines(&creditor.postal),
                "return": sender_line(creditor),
            },
            "to": to(view, words),
            "reference": reference(view, in_block, &reference_to, words),
            "blocks": blocks,
            "closing": closing,
            "signature": signature(creditor, layout),
            "enclosed": enclosed,
            "foot": foot(creditor),
            "words": {
                "page": words.say("post.page", &[("n", "{n}"), ("of", "{of}")]),
                "enclosed": words.get("post.enclosed"),
            },
        });
        let file = format!("{name} {first}");
        let file: String = file.chars().map(|c| if "/\\:*?\"<>|".contains(c) { '-' } else { c }).collect();
        Ok((bare(sheet), payment.code.map(|code| code.png), file))
    }

    /// Sets values by a template.
    pub(super) fn press(
        &self,
        files: &[(&str, &[u8])],
        values: &Value,
        name: &str,
    ) -> Result<Vec<u8>, LetterError> {
        typeset::pdf(files, values, name).map_err(|fault| {
            LetterError::Template(super::Problem {
                file: fault.file,
                line: fault.line,
                message: fault.message,
            })
        })
    }
}

/// The ways to pay as one block.
fn pay(payment: &Payment, words: &Words) -> Value {
    let mut facts = match &payment.facts {
        Block::Facts { facts } => facts.clone(),
        _ => Vec::new(),
    };
    let link = match &payment.link {
        Some(Block::Facts { facts: more }) => {
            facts.extend(more.iter().cloned());
            None
        }
        other => other.as_ref(),
    };
    let code = payment.code.as_ref().map(|code| super::notice::shown(CODE, code, words));
    json!({"kind": "pay", "facts": facts, "code": code, "link": link})
}

/// The name under which the sheet finds the picture of the code.
const CODE: &str = "code.png";

/// Which of the layouts of `letter.typ` a country's envelopes want.
fn layout(country: &str) -> &'static str {
    match country {
        "CH" => "ch",
        "NL" => "nl",
        "GB" | "IE" => "gb",
        "PL" | "BE" | "FR" => "pl",
        _ => "de",
    }
}

/// The invoices on paper: each figure in a column of its own.
fn table(facts: &Facts, today: Date, words: &Words) -> Value {
    let language = words.language();
    let part_paid = facts.lines.iter().any(|(invoice, _)| invoice.paid > Decimal::ZERO);
    let mut head = vec!["notice.invoice", "post.issued", "notice.due", "post.days", "post.amount"];
    if part_paid {
        head.push("post.paid");
    }
    head.push("notice.open");
    let cell = |text: String| json!({"text": text, "sub": ""});
    let day = |day: Option<Date>| day.map(|d| together(&format::date(d, language))).unwrap_or_default();
    let money = |money: Option<Money>| {
        money.map(|m| together(&format::amount(m, words.locale()))).unwrap_or_default()
    };
    let rows: Vec<Vec<Value>> = facts
        .lines
        .iter()
        .map(|(invoice, level)| {
            let sub = if level.is_none() { words.get("notice.listed") } else { "" };
            let late = invoice.days_overdue(today).filter(|days| *days > 0).map(|days| days.to_string());
            let mut row = vec![
                json!({"text": one_line(&invoice.number), "sub": sub}),
                cell(day(invoice.issued)),
                cell(day(invoice.due)),
                cell(late.unwrap_or_default()),
                cell(money(invoice.amount)),
            ];
            if part_paid {
                row.push(cell(money(invoice.amount.map(|amount| Money::new(invoice.paid, amount.currency)))));
            }
            row.push(cell(money(invoice.open_amount())));
            row
        })
        .collect();
    let whole = (rows.len() > 1).then(|| total(facts, words));
    let totals: Vec<Fact> = whole.into_iter().chain(asked(facts, words)).collect();
    let right: Vec<usize> = (3..head.len()).collect();
    let head: Vec<&str> = head.into_iter().map(|key| words.get(key)).collect();
    json!({"kind": "table", "head": head, "rows": rows, "totals": totals, "right": right})
}

/// The lines in the window: at most six, as DIN 5008 has them.
fn to(view: &PostView, words: &Words) -> Vec<String> {
    let account = view.notice.account;
    let name = account.name.as_deref().map(one_line).filter(|name| !name.is_empty());
    let mut to = vec![name.unwrap_or_else(|| one_line(&account.id))];
    to.extend(view.management.map(|name| match one_line(name) {
        name if name.is_empty() => words.get("post.management").to_string(),
        name => name,
    }));
    let room = 6_usize.saturating_sub(to.len());
    to.extend(lines(view.postal).into_iter().take(room));
    to
}

fn reference(view: &PostView, day: Option<String>, number: &str, words: &Words) -> Vec<Value> {
    let creditor = view.notice.creditor;
    let known = |text: Option<&str>| text.map(one_line).filter(|text| !text.is_empty());
    let facts = [
        ("post.date", day),
        ("post.reference", known(Some(number))),
        ("post.contact", known(creditor.contact.as_deref())),
        ("post.phone", known(creditor.phone.as_deref())),
        ("post.email", known(Some(&view.notice.from.address))),
    ];
    facts
        .into_iter()
        .filter_map(|(key, value)| Some(json!({"label": words.get(key), "value": value?})))
        .collect()
}

/// Who signs: the company and for it the contact, or as the British have it the contact and then for whom. A signature of
/// mails has telephone and the like, which stand elsewhere here.
fn signature(creditor: &Creditor, layout: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![one_line(&creditor.name)];
    lines.extend(creditor.contact.as_deref().map(one_line));
    lines.retain(|line| !line.is_empty());
    if layout == "gb" {
        lines.reverse();
    }
    lines
}

/// The small line above the address.
fn sender_line(creditor: &Creditor) -> String {
    let postal = lines(&creditor.postal);
    match postal.is_empty() {
        true => String::new(),
        false => [vec![one_line(&creditor.name)], postal].concat().join(" · "),
    }
}

/// What the law wants at a business letter's foot, in the creditor's words; else who writes.
pub(super) fn foot(creditor: &Creditor) -> Vec<String> {
    let own = creditor.imprint.as_deref().map(many_lines).unwrap_or_default();
    let own: Vec<String> = own.lines().map(str::trim).filter(|l| !l.is_empty()).map(String::from).collect();
    if !own.is_empty() {
        return own;
    }
    let who = [vec![one_line(&creditor.name)], lines(&creditor.postal)].concat();
    vec![who.join(" · ")]
}

fn lines(written: &[String]) -> Vec<String> {
    written.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()).collect()
}

/// The place and the day above a letter, as far as the place is known.
fn dated(creditor: &Creditor, day: &str, language: Language) -> String {
    let place = creditor.postal.iter().rev().find_map(|line| place(line));
    match (place, language) {
        (Some(place), Language::Pl) => format!("{place}, dnia {day}"),
        (Some(place), _) => format!("{place}, {day}"),
        (None, _) => day.to_string(),
    }
}

/// The town of a line with a postal code: its words that are no part of the code.
fn place(line: &str) -> Option<String> {
    let code = |word: &&str| word.chars().any(|c| c.is_ascii_digit());
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = words.iter().position(code)?;
    // `1011 AB Amsterdam`: letters of a Dutch code. `London N1 1AA`: the code stands behind.
    let letters = |word: &&str| word.len() <= 2 && word.chars().all(|c| c.is_ascii_uppercase());
    let of_code = |at: usize, word: &&str| code(word) || (at == first + 1 && letters(word));
    let rest = words.iter().enumerate().filter(|(at, word)| !of_code(*at, word));
    let town: Vec<&str> = rest.map(|(_, word)| *word).collect();
    (!town.is_empty()).then(|| one_line(&town.join(" ")))
}

/// Plain-text letters need no-break spaces only as far as typst breaks lines, which knows them as they are; places of
/// tables and payments that stood within a sentence vanish.
fn bare(value: Value) -> Value {
    match value {
        Value::String(text) => {
            let marks = [TABLE, PAYMENT];
            Value::String(
                marks
                    .iter()
                    .fold(text, |text, mark| text.replace(mark, ""))
                    .replace('\u{202F}', &NO_BREAK.to_string()),
            )
        }
        Value::Array(values) => Value::Array(values.into_iter().map(bare).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(key, value)| (key, bare(value))).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_found_beside_its_code() {
        let town = |line: &str| place(line).unwrap_or_default();
        assert_eq!(town("10115 Berlin"), "Berlin");
        assert_eq!(town("A-1010 Wien"), "Wien");
        assert_eq!(town("1011 AB Amsterdam"), "Amsterdam");
        assert_eq!(town("00-950 Warszawa"), "Warszawa");
        assert_eq!(town("London N1 1AA"), "London");
        assert_eq!(town("Deutschland"), "");
    }
}
