//! Makes the tables in which the program looks up the weights of its rules (see `src/reading/table.rs` for those of replies,
//! `src/documents/paper/table.rs` for those of printed invoices).

#[path = "src/hashing.rs"]
mod hashing;
#[path = "src/documents/paper/table.rs"]
#[allow(dead_code, reason = "looking up is the program's")]
mod papers;
#[path = "src/reading/table.rs"]
#[allow(dead_code, reason = "looking up is the program's")]
mod replies;

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), String> {
    println!("cargo:rerun-if-changed=src/hashing.rs");
    println!("cargo:rerun-if-changed=src/documents/paper/table.rs");
    println!("cargo:rerun-if-changed=src/reading/table.rs");
    table("rules/replies/weights.txt", "weights.table", |text| Ok(replies::make(text)))?;
    table("rules/invoices/weights.txt", "papers.table", papers::make)
}

/// Makes the table `name` of the weights in a file.
fn table(file: &str, name: &str, make: impl Fn(&str) -> Result<Vec<u8>, String>) -> Result<(), String> {
    println!("cargo:rerun-if-changed={file}");
    let said = |error: &dyn std::fmt::Display| format!("{file}: {error}");
    let text = fs::read_to_string(file).map_err(|error| said(&error))?;
    let table = make(&text).map_err(|error| said(&error))?;
    let folder = env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let path = Path::new(&folder).join(name);
    fs::write(&path, table).map_err(|error| format!("{}: {error}", path.display()))
}
