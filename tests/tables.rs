//! Tables as data: `tests/documents/tables/*` (CSV of banks, open-items lists of programs, XLSX) with `.json`.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::{Path, PathBuf};

use dunmail::documents::table::Rows;
use dunmail::documents::{Document, Kind, Layouts, Table};
use serde_json::{Value, json};

#[path = "common/siblings.rs"]
mod siblings;

fn cases() -> Vec<PathBuf> {
    let files = siblings::files("documents/tables", &["csv", "tab", "xlsx"]);
    assert!(files.len() > 40, "there must be cases");
    files
}

fn shown(table: &Table) -> Value {
    let rows = match &table.rows {
        Rows::Transactions(transactions) => transactions
            .iter()
            .map(|transaction| {
                let mut shown = serde_json::to_value(transaction).unwrap();
                shown["inner"] = serde_json::to_value(&transaction.inner).unwrap();
                shown
            })
            .collect::<Vec<_>>(),
        Rows::Owed(owed) => owed.iter().map(|owed| serde_json::to_value(owed).unwrap()).collect(),
    };
    let left: Vec<String> =
        table.left_out.iter().map(|left| format!("{}: {}", left.line, left.why)).collect();
    json!({"file": table.by.file, "layout": table.by.layout, "left_out": left, "rows": rows})
}

fn read(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap();
    match Document::read(&bytes, Kind::of_figures(&bytes).unwrap()) {
        Ok(Document::Table(table)) => shown(&table),
        Ok(other) => panic!("{}: {other:?}", path.display()),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

/// `UPDATE=1` rewrites the expectations.
#[test]
fn tables_state_what_their_siblings_say() {
    siblings::check(&cases(), read);
}

/// Every layout that is carried has a case of its own, so that none is only hoped to work.
#[test]
fn every_embedded_layout_is_tried() {
    let tried: Vec<String> =
        cases().iter().filter_map(|path| read(path)["layout"].as_str().map(String::from)).collect();
    let mut untried = Vec::new();
    for (path, text) in dunmail::documents::table::LAYOUTS {
        let file: toml::Table = text.parse().unwrap();
        for layout in file["layout"].as_array().unwrap() {
            let name = layout["name"].as_str().unwrap();
            if !tried.iter().any(|tried| tried == name) {
                untried.push(format!("{path}: {name}"));
            }
        }
    }
    let known = ["PayPal, Polish", "PayPal, Dutch", "with semicolons", "(numer dokumentu)"];
    untried.retain(|name| !known.iter().any(|known| name.ends_with(known)));
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn a_user_s_own_layout_comes_before_the_embedded_ones() {
    let own = "[[layout]]\nname = \"Zoo\"\nsource = \"ours\"\nheader = [\"Tier\", \"Beine\"]\ndecimal = \",\"\n\
               dates = \"d.m.y\"\ncurrency = \"EUR\"\n[layout.columns]\nbooked = \"Tag\"\namount = \"Beine\"\nname = \"Tier\"\n";
    let layouts = Layouts::with(&[("statements/zoo.toml".into(), own.into())]).unwrap();
    let csv = b"Tier;Beine;Tag\nHund;4;1.3.2026\n";
    let Document::Table(table) = Document::read_with(csv, Kind::Table, &layouts).unwrap() else {
        panic!("a table")
    };
    assert_eq!(table.by.file, "rules/statements/zoo.toml");
    let Rows::Transactions(rows) = table.rows else { panic!("a statement") };
    assert_eq!((rows[0].amount.to_string(), rows[0].name.as_deref()), ("4.00".to_string(), Some("Hund")));
    for (wrong, said) in [
        ("name = 1", "name"),
        (&own.replace("Beine\"\nname", "Beine\"\nnonsense"), "nonsense is no field"),
        (&own.replace("booked = \"Tag\"\n", ""), "booked or value"),
        (&own.replace("decimal = \",\"", "decimal = \";\""), "decimal"),
    ] {
        let errors = Layouts::with(&[("statements/zoo.toml".into(), wrong.to_string())]).unwrap_err();
        assert!(errors[0].to_string().contains(said), "{}", errors[0]);
    }
}

#[test]
fn a_table_cut_short_or_mangled_never_panics() {
    for path in cases() {
        let bytes = std::fs::read(&path).unwrap();
        for at in (0..bytes.len()).step_by(7) {
            let _ = Document::read(&bytes[..at], Kind::of_figures(&bytes).unwrap());
        }
        let mut mangled = bytes.clone();
        for at in (3..mangled.len()).step_by(11) {
            mangled[at] = mangled[at].wrapping_add(13);
        }
        let _ = Document::read(&mangled, Kind::Table);
    }
}
