//! Printed invoices, read and held against what is true of them: for `tests/papers.rs` and `examples/papers.rs`.

use std::path::Path;

use dunmail::documents::{
    Creditor, DocumentError, InvoiceFacts, InvoiceRules, Paper, Printed, Reading, Sheet, Stands, page_texts,
    read_paper,
};
use dunmail::dunning::{Fact, normalise_number};
use serde_json::Value;

/// The rules as they lie in the folder, so that they can be changed and tried without building anew.
pub fn rules() -> InvoiceRules {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/invoices");
    let mut files = Vec::new();
    for name in ["de.toml", "pl.toml", "nl.toml", "en.toml", "topics.toml", "weights.txt"] {
        let path = folder.join(name);
        files.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    InvoiceRules::load(&files).unwrap()
}

/// What a paper is, by the names of `gold.jsonl`.
pub fn name_of(stands: Stands) -> &'static str {
    match stands {
        Stands::Invoice => "invoice",
        Stands::Credit => "credit_note",
        Stands::Reminder => "reminder",
        Stands::Incoming => "incoming",
        Stands::Picture => "picture",
        Stands::Other(what) => what,
    }
}

/// What differs, and whether anything is wrong rather than open.
pub fn compare(gold: &Value, facts: &InvoiceFacts) -> (Vec<String>, bool) {
    let stated = |key: &str| gold[key].as_str().map(str::to_owned);
    let found = [
        ("number", facts.number.as_deref().map(normalise_number)),
        ("issued", facts.issued.map(|day| day.to_string())),
        ("due", facts.due.map(|day| day.to_string())),
        ("amount", facts.amount.map(|amount| amount.abs().to_string())),
    ];
    let mut differences = Vec::new();
    let mut wrong = false;
    for (key, found) in found {
        // What another source does not state it does not deny.
        if !gold[key].is_string() && gold.get("buyer").is_none() && gold.get("due").is_none() {
            continue;
        }
        let wanted = if key == "number" { stated(key).map(|n| normalise_number(&n)) } else { stated(key) };
        if found != wanted {
            wrong |= found.is_some();
            differences.push(format!("{key}: {found:?}, it is {wanted:?}"));
        }
    }
    (differences, wrong)
}

/// The figures as they are once a person has confirmed what is proposed.
pub fn confirmed(facts: &InvoiceFacts) -> InvoiceFacts {
    let mut facts = facts.clone();
    for likeliest in std::mem::take(&mut facts.unsure).into_iter().filter_map(|unsure| unsure.likeliest) {
        match likeliest.fact {
            Fact::Number(number) => facts.number = facts.number.or(Some(number)),
            Fact::Issued(day) => facts.issued = facts.issued.or(Some(day)),
            Fact::Due(day) => facts.due = facts.due.or(Some(day)),
            Fact::Amount(amount) => facts.amount = facts.amount.or(Some(amount.value)),
            other => panic!("{other:?} is no figure"),
        }
    }
    facts
}

/// A paper by its text layer alone.
pub fn read(path: &Path, rules: &InvoiceRules) -> Result<Reading, DocumentError> {
    let paper = page_texts(&std::fs::read(path).unwrap())?;
    Ok(read_paper(&paper, rules, Creditor::default(), None))
}

/// A paper that is written as text, as `pdftotext -layout` shows one, with what is true of it.
pub struct Written {
    pub name: String,
    /// As a line of `gold.jsonl`: `kind`, and `gold` unless it is no invoice.
    pub gold: Value,
    pub paper: Paper,
}

/// The papers of a file: each begins with `=== NAME` and lines of what is true, `---`, and then the page.
pub fn written(text: &str) -> Vec<Written> {
    let parts = text.split("\n=== ").map(|part| part.trim_start_matches("=== "));
    parts.filter(|part| part.contains("\n---")).map(one_written).collect()
}

fn one_written(part: &str) -> Written {
    let (head, page) = part.split_once("\n---").unwrap();
    let mut lines = head.lines();
    let name = lines.next().unwrap().trim().to_owned();
    let mut gold = serde_json::Map::new();
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let (key, value) = line.split_once(':').unwrap_or_else(|| panic!("{name}: {line}"));
        let value = value.trim();
        let value = if value == "none" { Value::Null } else { Value::from(value) };
        gold.insert(key.trim().to_owned(), value);
    }
    let kind = gold.remove("kind").unwrap_or_else(|| panic!("{name}: no kind"));
    let stated = if gold.is_empty() { Value::Null } else { Value::Object(gold) };
    Written { name, gold: serde_json::json!({ "kind": kind, "gold": stated }), paper: page_of(page) }
}

/// Width of a letter, height of a line, size of the letters and width of a space, in points.
const PITCH: f32 = 5.4;
const LINE: f32 = 12.0;
const SIZE: f32 = 9.0;
const SPACE: f32 = 2.5;

/// A page of letters of one width: two blanks and more part columns, one parts words.
fn page_of(text: &str) -> Paper {
    let mut words = Vec::new();
    let mut base = 40.0;
    for line in text.lines() {
        base += LINE;
        let letters: Vec<char> = line.chars().collect();
        let mut at = 0;
        while at < letters.len() {
            if letters[at].is_whitespace() {
                at += 1;
                continue;
            }
            let blank = |at: usize| letters.get(at).is_none_or(|c| c.is_whitespace());
            let end = (at..letters.len()).find(|end| blank(*end) && blank(end + 1)).unwrap_or(letters.len());
            let cell: String = letters[at..end].iter().collect();
            let count = cell.split_whitespace().count();
            let printed = cell.chars().filter(|c| !c.is_whitespace()).count();
            let wide = ((end - at) as f32 * PITCH - SPACE * (count - 1) as f32) / printed as f32;
            let mut left = 30.0 + at as f32 * PITCH;
            for word in cell.split_whitespace() {
                let right = left + wide * word.chars().count() as f32;
                words.push(Printed { text: word.into(), left, right, base, size: SIZE, bold: false });
                left = right + SPACE;
            }
            at = end;
        }
    }
    let sheet = Sheet { width: 640.0, height: base + 60.0, words, ..Sheet::default() };
    Paper { pages: vec![sheet], count: 1 }
}
