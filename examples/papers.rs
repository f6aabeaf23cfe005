//! How well printed invoices of others are read: `cargo run --release --example papers -- FOLDER` reads the text layer of
//! the PDFs there that carry their XML, too, and compares the two; `SHOW=1` tells about each. With a file instead of a
//! folder it shows the words of that paper and what was made of them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measuring tool says where it failed by panicking"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dunmail::documents::{Creditor, Document, Kind, Stands, page_texts, pdf_attachments, read_paper};

#[path = "../tests/common/papers.rs"]
mod shared;

use shared::{compare, read, rules};

fn main() {
    let path = std::env::args_os().nth(1).map(PathBuf::from);
    match path {
        Some(folder) if folder.is_dir() => measure(&folder),
        Some(file) => show(&file),
        None => {
            eprintln!("papers: name a folder with PDFs that carry their XML, or one PDF");
            std::process::exit(2);
        }
    }
}

/// Compares each paper with its XML.
fn measure(folder: &Path) {
    let rules = rules();
    let (mut papers, mut right, mut wrong, mut passed) = (0, 0, 0, 0);
    let mut fields: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|e| e == "pdf")) {
        let bytes = std::fs::read(path).unwrap();
        if pdf_attachments(&bytes).is_ok_and(|files| files.is_empty()) {
            continue;
        }
        let Ok(Document::Invoices(gold)) = Document::read(&bytes, Kind::Pdf) else { continue };
        let [gold] = &gold[..] else { continue };
        let Ok(reading) = read(path, &rules) else {
            println!("{}: not read", path.display());
            continue;
        };
        if !matches!(reading.stands, Stands::Invoice | Stands::Credit) {
            println!("{}: {:?}", path.file_name().unwrap().display(), reading.stands);
            passed += 1;
            continue;
        }
        papers += 1;
        let gold = serde_json::json!({
            "number": gold.number, "issued": gold.issued, "due": gold.due,
            "amount": gold.amount.map(|amount| { let mut a = amount.abs(); a.rescale(2); a.to_string() }),
        });
        let (differences, bad) = compare(&gold, &reading.facts);
        right += usize::from(differences.is_empty());
        wrong += usize::from(bad);
        for key in ["number", "issued", "due", "amount"] {
            let place = match differences.iter().find(|d| d.starts_with(key)) {
                None => 0,
                Some(d) if d.contains(": None") => 1,
                Some(_) => 2,
            };
            fields.entry(key).or_default()[place] += 1;
        }
        if std::env::var_os("SHOW").is_some() {
            let name = path.file_name().unwrap().to_string_lossy();
            println!("{name}: {:?} {differences:?} {:?}", reading.stands, reading.doubts);
            let unreadable: usize =
                page_texts(&bytes).unwrap().pages.iter().map(|page| page.unreadable).sum();
            println!("  {unreadable} letters that cannot be read");
        }
    }
    println!(
        "{passed} not taken for invoices; {papers} others: all right {right}, something wrong {wrong}; right, open, wrong: {fields:?}"
    );
}

/// The words of a paper, and the figures found.
fn show(path: &Path) {
    let paper = page_texts(&std::fs::read(path).unwrap()).unwrap();
    for page in &paper.pages {
        println!(
            "{} x {}, pictures {}, unreadable {}",
            page.width, page.height, page.pictures, page.unreadable
        );
        for word in &page.words {
            println!(
                "{:6.1} {:6.1} {:6.1} {:4.1} {}",
                word.base, word.left, word.right, word.size, word.text
            );
        }
    }
    let reading = read_paper(&paper, &rules(), Creditor::default(), None);
    println!("{reading:#?}");
}
