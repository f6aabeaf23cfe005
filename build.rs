//! Makes the table in which the program looks up the weights of its reply rules (see `src/reading/table.rs`).

#[path = "src/reading/table.rs"]
#[allow(dead_code, reason = "looking up is the program's")]
mod table;

use std::path::Path;
use std::{env, fs};

const WEIGHTS: &str = "rules/replies/weights.txt";

fn main() -> Result<(), String> {
    println!("cargo:rerun-if-changed={WEIGHTS}");
    println!("cargo:rerun-if-changed=src/reading/table.rs");
    let text = fs::read_to_string(WEIGHTS).map_err(|error| format!("{WEIGHTS}: {error}"))?;
    let folder = env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let path = Path::new(&folder).join("weights.table");
    fs::write(&path, table::make(&text)).map_err(|error| format!("{}: {error}", path.display()))
}
