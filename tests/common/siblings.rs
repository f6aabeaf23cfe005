//! Cases as files, each with its expectation beside it in a file of the same name and `.json`.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The files of a folder below `tests` whose endings are these, in order.
pub fn files(folder: &str, ends: &[&str]) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| ends.iter().any(|end| extension == *end)))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "there must be cases");
    files
}

/// Each case must state what its sibling says; `UPDATE=1` rewrites the siblings.
pub fn check(cases: &[PathBuf], read: impl Fn(&Path) -> Value) {
    let mut wrong = Vec::new();
    for path in cases {
        let found = read(path);
        let beside = path.with_extension(format!("{}.json", path.extension().unwrap().to_str().unwrap()));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&beside, format!("{found:#}\n")).unwrap();
        }
        let expected: Value = serde_json::from_str(&std::fs::read_to_string(&beside).unwrap()).unwrap();
        if found != expected {
            wrong.push(format!("{}: {found:#}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
