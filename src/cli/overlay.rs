//! A user's own rules and templates, laid over the embedded ones file by file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::config::LAW;
use crate::documents::table::LayoutError;
use crate::documents::{INVOICE_RULES, InvoiceRules, Layouts, PaymentRules};
use crate::dunning::Level;
use crate::law::Law;
use crate::letters::{Letters, Problem};
use crate::reading::{Rules, Source};

/// Largest file that is read, in bytes.
const LIMIT: u64 = 32 * 1024 * 1024;

/// How many files a folder of rules or templates may hold.
const FILES: usize = 500;

/// The folders that `[paths]` names.
#[derive(Debug, Default)]
pub(super) struct Overlay {
    rules: Option<PathBuf>,
    templates: Option<PathBuf>,
    levels: Vec<Level>,
}

/// Files by their path beneath a folder, `replies/de.toml`.
type Files = BTreeMap<String, String>;

impl Overlay {
    /// The folders as the config names them.
    pub fn new(rules: Option<&Path>, templates: Option<&Path>) -> Self {
        Overlay {
            rules: rules.map(Path::to_owned),
            templates: templates.map(Path::to_owned),
            levels: Vec::new(),
        }
    }

    /// The same with the levels of the user's own, which may have templates.
    pub fn with_levels(self, levels: Vec<Level>) -> Self {
        Overlay { levels, ..self }
    }

    /// The folders that a faulty config names: what lies in them may be faulty, too, and is told at once.
    pub fn guess(config: &Path) -> Self {
        let text = std::fs::read_to_string(config).unwrap_or_default();
        let table: toml::Table = text.parse().unwrap_or_default();
        let named = |key: &str| {
            let path = table.get("paths")?.get(key)?.as_str()?;
            Some(config.parent().unwrap_or(Path::new("")).join(path)).filter(|path| path.is_dir())
        };
        Overlay { rules: named("rules"), templates: named("templates"), levels: Vec::new() }
    }

    /// Templates and words.
    pub fn letters(&self, problems: &mut Vec<String>) -> Option<Letters> {
        let files = self.read(self.templates.as_deref(), &["txt", "html", "toml", "typ"], problems);
        let own: Vec<(String, String)> = files.into_iter().collect();
        let folder = self.templates.as_deref().unwrap_or(Path::new("templates"));
        let named = |problem: &Problem| {
            let own = own.iter().any(|(path, _)| *path == problem.file);
            let folder = if own { folder } else { Path::new("templates") };
            let line = Some(problem.line).filter(|line| *line > 0).map(|line| format!(":{line}"));
            format!(
                "{}{}: {}",
                folder.join(&problem.file).display(),
                line.unwrap_or_default(),
                problem.message
            )
        };
        Letters::parse_for(&own, &self.levels).map_err(|found| problems.extend(found.iter().map(named))).ok()
    }

    /// How replies are read: a user's rules count beside the embedded ones, and before those of the same id.
    pub fn rules(&self, problems: &mut Vec<String>) -> Option<Rules> {
        let own = self.reply_rules(problems);
        Rules::parse(&own).map_err(|found| problems.extend(found.iter().map(ToString::to_string))).ok()
    }

    /// The user's own of them, as they are written.
    pub fn reply_rules(&self, problems: &mut Vec<String>) -> Vec<Source> {
        let folder = self.rules.as_deref();
        let files = self.read(folder, &["toml", "txt"], problems);
        for path in files.keys().filter(|path| !is_rule_file(path)) {
            problems.push(format!(
                "{}: dunmail uses no such file; `dunmail rules dump DIR` writes out all that it uses",
                folder.unwrap_or(Path::new("")).join(path).display()
            ));
        }
        Rules::sources()
            .into_iter()
            .filter_map(|source| {
                let text = files.get(&source.path)?.clone().into();
                Some(Source { path: folder?.join(&source.path).display().to_string(), text, ..source })
            })
            .collect()
    }

    /// How outgoing mails and printed invoices are read: a user's file replaces the embedded one of its language;
    /// the layouts of a user's own papers lie in `invoices/layouts`.
    pub fn invoice_rules(&self, problems: &mut Vec<String>) -> Option<InvoiceRules> {
        let files = self.read(self.rules.as_deref(), &["toml", "txt"], &mut Vec::new());
        let all: Vec<(String, &str)> = INVOICE_RULES
            .iter()
            .map(|(path, embedded)| match (files.get(*path), &self.rules) {
                (Some(own), Some(folder)) => (folder.join(path).display().to_string(), own.as_str()),
                _ => (format!("rules/{path}"), *embedded),
            })
            .collect();
        let layouts = files.iter().filter(|(path, _)| is_own_layout(path));
        let folder = self.rules.as_deref().unwrap_or(Path::new(""));
        let layouts = layouts.map(|(path, own)| (folder.join(path).display().to_string(), own.as_str()));
        let all: Vec<(String, &str)> = all.into_iter().chain(layouts).collect();
        let all: Vec<(&str, &str)> = all.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        InvoiceRules::load(&all).map_err(|found| problems.extend(found.iter().map(ToString::to_string))).ok()
    }

    /// The law of late payment: a user's file replaces the embedded one of its name.
    pub fn law(&self, problems: &mut Vec<String>) -> Option<Law> {
        let law = Law::load(self.rules.as_deref());
        law.map_err(|found| problems.extend(found.iter().map(ToString::to_string))).ok()
    }

    /// How tables are read: a user's file replaces the embedded one of its name, others come beside them.
    pub fn layouts(&self, problems: &mut Vec<String>) -> Option<Layouts> {
        let own = self.own_rules(Layouts::is_path);
        Layouts::with(&own).map_err(|found| self.tell(&found, problems)).ok()
    }

    /// How mails that tell of payments are known, likewise.
    pub fn payment_rules(&self, problems: &mut Vec<String>) -> Option<PaymentRules> {
        let own = self.own_rules(PaymentRules::is_path);
        PaymentRules::with(&own).map_err(|found| self.tell(&found, problems)).ok()
    }

    fn own_rules(&self, wanted: fn(&str) -> bool) -> Vec<(String, String)> {
        let files = self.read(self.rules.as_deref(), &["toml"], &mut Vec::new());
        files.into_iter().filter(|(path, _)| wanted(path)).collect()
    }

    fn tell(&self, errors: &[LayoutError], problems: &mut Vec<String>) {
        let folder = self.rules.as_deref().unwrap_or(Path::new(""));
        problems.extend(errors.iter().map(|error| {
            let path = error.file.strip_prefix("rules/").unwrap_or(&error.file);
            format!("{}: {}", folder.join(path).display(), error.message)
        }));
    }

    fn read(&self, folder: Option<&Path>, endings: &[&str], problems: &mut Vec<String>) -> Files {
        let mut files = Files::new();
        if let Some(folder) = folder {
            for path in [""].into_iter().chain(folders(folder).iter().map(String::as_str)) {
                read_folder(folder, path, endings, &mut files, problems);
            }
        }
        files
    }
}

/// Whether a path beneath `rules` is one that dunmail uses.
fn is_rule_file(path: &str) -> bool {
    matches!(path, "policy.toml" | "holidays.toml")
        || LAW.iter().any(|(known, _)| *known == path)
        || Layouts::is_path(path)
        || PaymentRules::is_path(path)
        || INVOICE_RULES.iter().any(|(known, _)| *known == path)
        || is_own_layout(path)
        || Rules::sources().iter().any(|source| source.path == path)
}

/// Whether it is the layout of a user's own papers.
fn is_own_layout(path: &str) -> bool {
    path.starts_with("invoices/layouts/") && path.ends_with(".toml")
}

/// The folders beneath one, and those in them, as paths; hidden ones are other programs'.
fn folders(folder: &Path) -> Vec<String> {
    let inside = |name: String| {
        let deeper = folders_in(&folder.join(&name)).into_iter().map(|deeper| format!("{name}/{deeper}"));
        deeper.chain([name.clone()]).collect::<Vec<_>>()
    };
    let mut all: Vec<String> = folders_in(folder).into_iter().flat_map(inside).collect();
    all.sort();
    all
}

fn folders_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect()
}

fn read_folder(
    folder: &Path,
    beneath: &str,
    endings: &[&str],
    files: &mut Files,
    problems: &mut Vec<String>,
) {
    let here = folder.join(beneath);
    let entries = match std::fs::read_dir(&here) {
        Ok(entries) => entries,
        Err(e) => return problems.push(format!("{}: cannot be read ({e})", here.display())),
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')).map(str::to_owned)
        else {
            continue;
        };
        if !endings.contains(&ending) || !path.is_file() {
            continue;
        }
        if files.len() >= FILES {
            return problems.push(format!("{}: holds more than {FILES} files", here.display()));
        }
        match read_file(&path) {
            Ok(text) if beneath.is_empty() => files.insert(name, text),
            Ok(text) => files.insert(format!("{beneath}/{name}"), text),
            Err(why) => {
                problems.push(format!("{}: {why}", path.display()));
                None
            }
        };
    }
}

fn read_file(path: &Path) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|e| format!("cannot be read ({e})"))?.len();
    if size > LIMIT {
        return Err("is larger than 32 megabytes and surely something else".into());
    }
    std::fs::read_to_string(path).map_err(|e| format!("cannot be read ({e})"))
}
