//! The directions in which the modules may import each other, as ARCHITECTURE.md draws them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Which modules of the crate a module may name.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    // pure
    ("dunning", &["calendar", "law"]),
    ("calendar", &[]),
    ("chance", &[]),
    ("hashing", &[]),
    ("law", &["calendar"]),
    ("mail", &["dunning"]),
    ("reading", &["chance", "dunning", "hashing"]),
    ("documents", &["chance", "dunning", "hashing"]),
    ("matching", &["documents", "dunning"]),
    ("typeset", &[]),
    ("archive", &[]),
    ("letters", &["dunning", "calendar", "typeset"]),
    ("desk", &["dunning", "calendar"]),
    ("config", &["dunning", "calendar", "law"]),
    // shells: none of them knows another
    ("tls", &[]),
    ("store", &["dunning"]),
    ("mailbox", &["tls"]),
    ("outbox", &["tls"]),
    (
        "daemon",
        &[
            "calendar",
            "config",
            "desk",
            "documents",
            "dunning",
            "letters",
            "mail",
            "mailbox",
            "matching",
            "outbox",
            "reading",
            "store",
        ],
    ),
    (
        "demo",
        &[
            "calendar",
            "config",
            "daemon",
            "desk",
            "documents",
            "dunning",
            "letters",
            "mail",
            "mailbox",
            "outbox",
            "reading",
            "store",
        ],
    ),
    ("replay", &["daemon", "documents", "dunning", "mail", "mailbox", "outbox", "store"]),
    (
        "cli",
        &[
            "archive",
            "calendar",
            "config",
            "daemon",
            "demo",
            "desk",
            "documents",
            "dunning",
            "law",
            "letters",
            "mail",
            "mailbox",
            "outbox",
            "reading",
            "replay",
            "store",
            "tls",
        ],
    ),
];

/// Crates that only one module may know.
const ONLY: &[(&str, &[&str])] = &[
    ("mail_parser", &["mail"]),
    ("html5ever", &["mail"]),
    ("regex", &["reading"]),
    ("rustc_hash", &["reading", "documents"]),
    ("tera", &["letters"]),
    ("typst", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("qrcode", &["letters"]),
    ("png", &["letters"]),
    ("rusqlite", &["store"]),
    ("async_imap", &["mailbox"]),
    ("lopdf", &["documents"]),
    ("quick_xml", &["documents"]),
    ("zip", &["documents", "archive"]),
    ("calamine", &["documents"]),
    ("clap", &["cli"]),
];

#[test]
fn modules_import_only_in_the_drawn_directions() {
    let mut seen = 0;
    for (module, file, text) in sources() {
        seen += 1;
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else {
            assert!(["lib", "main"].contains(&module.as_str()), "{module} is not drawn in MAY_IMPORT");
            continue;
        };
        for named in named_modules(&text) {
            let fine = named == module || allowed.contains(&named.as_str());
            assert!(fine, "{}: {module} may not import {named}", file.display());
        }
    }
    assert!(seen > 50, "the sources were not found");
}

#[test]
fn crates_stay_with_the_module_that_wraps_them() {
    for (module, file, text) in sources() {
        for (name, allowed) in ONLY {
            let used = text.contains(&format!("use {name}::")) || text.contains(&format!(" {name}::"));
            assert!(
                !used || allowed.contains(&module.as_str()),
                "{}: {name} belongs to {allowed:?}",
                file.display()
            );
        }
    }
}

/// Pure modules know neither files nor the network nor a clock nor a runtime.
#[test]
fn pure_modules_do_no_input_or_output() {
    let forbidden =
        ["std::fs", "std::net", "std::process", "tokio::", "std::time::Instant", "SystemTime", "std::env"];
    for (module, file, text) in sources() {
        // documents::child starts the process in which documents are read; it says so.
        let shell = file.ends_with("documents/child.rs");
        if shell
            || ![
                "dunning",
                "calendar",
                "chance",
                "hashing",
                "law",
                "mail",
                "reading",
                "documents",
                "matching",
                "letters",
                "desk",
                "typeset",
                "archive",
            ]
            .contains(&module.as_str())
        {
            continue;
        }
        for word in forbidden {
            assert!(!text.contains(word), "{}: a pure module names {word}", file.display());
        }
    }
}

/// Every source below `src` with its top module, without its tests.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.clone()];
    let mut found = BTreeMap::new();
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
                let inside = path.strip_prefix(&root).unwrap();
                let first = inside.iter().next().unwrap().to_str().unwrap();
                let module = first.trim_end_matches(".rs").to_string();
                let text = std::fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap().to_string();
                found.insert(path, (module, text));
            }
        }
    }
    found.into_iter().map(|(path, (module, text))| (module, path, text)).collect()
}

/// The crate's modules that a source names, `use crate::{a::b, c}` included.
fn named_modules(text: &str) -> Vec<String> {
    let code: String =
        text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut named = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let mut word = String::new();
                for c in group.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => named.push(std::mem::take(&mut word)),
                        c => word.push(c),
                    }
                }
                named.push(word);
            }
            None => named.push(rest.to_string()),
        }
    }
    let first = |n: String| {
        n.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").to_string()
    };
    named.into_iter().map(first).filter(|n| n.starts_with(char::is_lowercase)).collect()
}
