//! Printed invoices, read and held against what is true of them: for `tests/papers.rs` and `examples/papers.rs`.

use std::path::Path;

use dunmail::documents::{
    Creditor, DocumentError, InvoiceFacts, InvoiceRules, Reading, Stands, page_texts, read_paper,
};
use dunmail::dunning::normalise_number;
use serde_json::Value;

/// The rules as they lie in the folder, so that they can be changed and tried without building anew.
pub fn rules() -> InvoiceRules {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/invoices");
    let mut files = Vec::new();
    for language in ["de", "pl", "nl", "en"] {
        let path = folder.join(format!("{language}.toml"));
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
        if !gold[key].is_string() && gold.get("buyer").is_none() {
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

/// A paper by its text layer alone.
pub fn read(path: &Path, rules: &InvoiceRules) -> Result<Reading, DocumentError> {
    let paper = page_texts(&std::fs::read(path).unwrap())?;
    Ok(read_paper(&paper, rules, Creditor::default(), None))
}
