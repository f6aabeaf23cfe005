//! Printed invoices: how well they are read, and what they teach.
//!
//! `cargo run --release --example papers -- fit PLACE... > rules/invoices/weights.txt` fits the weights to papers that people have read. A
//! place is a file of papers written as text, or a folder of PDFs with its `gold.jsonl`: of these, what is `unseen` or `unusual` teaches
//! nothing, and the rules were written with what is `seen` in sight.
//!
//! How well printed invoices of others are read: `cargo run --release --example papers -- FOLDER` reads the text layer of
//! the PDFs there that carry their XML, too, and compares the two; `SHOW=1` tells about each. If a `gold.jsonl` as that of
//! `tests/documents/pdf` lies in the folder, the papers are held against it instead, each part by itself, and `SHOW=1`
//! tells only about those of the part `seen`. With a file instead of a folder it shows the words of that paper and what
//! was made of them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measuring tool says where it failed by panicking"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dunmail::documents::{
    Creditor, Document, Kind, Known, PAPER_KINDS, Question, Stands, fit_papers, page_texts, pdf_attachments,
    questions_of_paper, read_paper,
};

#[path = "../tests/common/papers.rs"]
mod shared;

use shared::{compare, confirmed, name_of, read, rules, written};

/// The parts of a `gold.jsonl` that only measure.
const MEASURES: [&str; 2] = ["unseen", "unusual"];

fn main() {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    match args.next() {
        Some(word) if word.as_os_str() == "fit" => fit(args),
        Some(folder) if folder.join("gold.jsonl").is_file() => count(&folder),
        Some(folder) if folder.is_dir() => measure(&folder),
        Some(file) if file.extension().is_some_and(|end| end == "txt") => count_written(&file),
        Some(file) => show(&file),
        None => {
            eprintln!("papers: name a folder with PDFs that carry their XML, or one PDF");
            std::process::exit(2);
        }
    }
}

/// Fits the weights to papers.
fn fit(places: impl Iterator<Item = PathBuf>) {
    let rules = rules();
    let mut questions: Vec<Question> = Vec::new();
    for place in places {
        if !place.is_dir() {
            for case in written(&std::fs::read_to_string(place).unwrap()) {
                questions.extend(questions_of_paper(&case.paper, &rules, &known(&case.gold, false)));
            }
            continue;
        }
        for line in std::fs::read_to_string(place.join("gold.jsonl")).unwrap().lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            let part = case["part"].as_str().unwrap();
            let bytes = std::fs::read(place.join(case["file"].as_str().unwrap())).unwrap();
            if let Some(paper) = page_texts(&bytes).ok().filter(|_| !MEASURES.contains(&part)) {
                questions.extend(questions_of_paper(&paper, &rules, &known(&case, part == "seen")));
            }
        }
    }
    print!("{}", fit_papers(&questions));
}

/// What is true of a paper, by a line of `gold.jsonl`. `ruled`: the rules were written with it in sight.
fn known(case: &serde_json::Value, ruled: bool) -> Known {
    let kind = PAPER_KINDS.iter().find(|kind| case["kind"] == **kind).copied().unwrap_or("other");
    let stated = |key: &str| case["gold"][key].as_str();
    Known {
        kind,
        number: stated("number").map(str::to_owned),
        issued: stated("issued").map(|day| day.parse().unwrap()),
        amount: stated("amount").map(|sum| sum.parse().unwrap()),
        due: stated("due").map(|day| day.parse().unwrap()),
        seller: stated("seller").unwrap_or_default().to_owned(),
        buyer: stated("buyer").unwrap_or_default().to_owned(),
        only_days: !case["gold"].is_null() && case["gold"].get("number").is_none(),
        ruled,
    }
}

/// Compares each paper with what its writer says that it says.
fn count(folder: &Path) {
    let rules = rules();
    let show = std::env::var_os("SHOW").is_some();
    // Papers, all right, wrong without being said to be unsure, of another kind.
    let mut parts: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    for line in std::fs::read_to_string(folder.join("gold.jsonl")).unwrap().lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let (file, part) = (case["file"].as_str().unwrap(), case["part"].as_str().unwrap());
        let tally = parts.entry(part.to_owned()).or_default();
        let show = show && part == "seen";
        let reading = read(&folder.join(file), &rules).unwrap();
        tally[0] += 1;
        let kind = name_of(reading.stands);
        let of_kind = case["kind"] == kind;
        tally[3] += usize::from(!of_kind);
        if show && !of_kind {
            println!("{file}: {kind} instead of {}", case["kind"]);
        }
        if case["gold"].is_null() {
            tally[1] += usize::from(of_kind);
            tally[4] += usize::from(of_kind);
            continue;
        }
        let (differences, wrong) = compare(&case["gold"], &reading.facts);
        tally[1] += usize::from(differences.is_empty() && of_kind);
        tally[2] += usize::from(wrong);
        let (left, _) = compare(&case["gold"], &confirmed(&reading.facts));
        tally[4] += usize::from(left.is_empty() && of_kind);
        if show && !differences.is_empty() {
            println!(
                "{file}: {}{differences:?} {:?}",
                if wrong { "WRONG " } else { "" },
                reading.facts.unsure
            );
        }
    }
    for (part, [papers, right, wrong, kinds, proposed]) in parts {
        println!(
            "{part}: {papers} papers, all right {right}, {proposed} with what is proposed, wrong and not said to be unsure {wrong}, kind wrong {kinds}"
        );
    }
}

/// The same of papers that are written as text.
fn count_written(file: &Path) {
    let rules = rules();
    let show = std::env::var_os("SHOW").is_some();
    let (mut papers, mut right, mut wrong, mut kinds) = (0, 0, 0, 0);
    for case in written(&std::fs::read_to_string(file).unwrap()) {
        let reading = read_paper(&case.paper, &rules, Creditor::default(), None);
        let (name, gold) = (&case.name, &case.gold);
        let kind = name_of(reading.stands);
        let of_kind = gold["kind"] == kind;
        papers += 1;
        kinds += usize::from(!of_kind);
        if show && !of_kind {
            println!("{name}: {kind} instead of {}", gold["kind"]);
        }
        if gold["gold"].is_null() {
            right += usize::from(of_kind);
            continue;
        }
        let (differences, bad) = compare(&gold["gold"], &reading.facts);
        right += usize::from(differences.is_empty() && of_kind);
        wrong += usize::from(bad);
        if show && !differences.is_empty() {
            println!("{name}: {}{differences:?} {:?}", if bad { "WRONG " } else { "" }, reading.facts.unsure);
        }
    }
    println!(
        "{}: {papers} papers, all right {right}, wrong and not said to be unsure {wrong}, kind wrong {kinds}",
        file.display()
    );
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
            println!("{name}: {:?} {differences:?} {:?}", reading.stands, reading.facts.unsure);
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
                "{:6.1} {:6.1} {:6.1} {:4.1} {} {}",
                word.base,
                word.left,
                word.right,
                word.size,
                if word.bold { 'b' } else { ' ' },
                word.text
            );
        }
    }
    let reading = read_paper(&paper, &rules(), Creditor::default(), None);
    println!("{reading:#?}");
}
