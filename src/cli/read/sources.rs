//! Paths → mails, documents and statements, in a fixed order.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest mail or document that is read whole, in bytes; of larger mails the headers are.
const MAIL_LIMIT: u64 = 25 * 1024 * 1024;
/// Largest mbox, in bytes.
const MBOX_LIMIT: u64 = 1024 * 1024 * 1024;
/// How deep folders may lie within each other.
const DEPTH: usize = 40;

/// Something to be read.
#[derive(Debug)]
pub(super) enum Content {
    /// A mail.
    Mail(Vec<u8>),
    /// The beginning of a mail beyond the limit.
    Large(Vec<u8>),
    /// XML, PDF, or something that looks like a statement.
    Document(Vec<u8>),
    /// A bank statement or an open-items list, as its ending or its beginning says.
    Statement(Vec<u8>),
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Mail,
    Mbox,
    Document,
    Statement,
}

/// A file's name and content, or which file or folder cannot be read, and why.
pub(super) type Found<'a> = Result<(&'a str, Content), Unreadable>;

type Unreadable = (String, String);

/// Hands out everything below a path, files of one folder by name; what cannot be read does not stop the rest.
pub(super) fn each<E>(path: &Path, found: &mut dyn FnMut(Found<'_>) -> Result<(), E>) -> Result<(), E> {
    let mut files = Vec::new();
    let mut unreadable = Vec::new();
    match fs::metadata(path) {
        Err(e) => unreadable.push((shown(path), e.to_string())),
        Ok(data) if data.is_dir() => {
            list(path, 0, &mut files, &mut unreadable);
            if files.is_empty() && unreadable.is_empty() {
                unreadable.push((shown(path), "there is nothing to read in this folder".into()));
            }
        }
        Ok(data) if data.is_file() => files.push((path.to_owned(), form(path, true).unwrap_or(Form::Mail))),
        Ok(_) => unreadable.push((shown(path), "is neither a file nor a folder".into())),
    }
    for problem in unreadable {
        found(Err(problem))?;
    }
    for (path, form) in files {
        let name = shown(&path);
        match read(&path, form) {
            Ok((bytes, _)) if form == Form::Mbox => {
                for mail in crate::mail::mbox(&bytes) {
                    let whole = mail.len() as u64 <= MAIL_LIMIT;
                    let mail = mail.into_owned();
                    found(Ok((&name, if whole { Content::Mail(mail) } else { Content::Large(mail) })))?;
                }
            }
            Ok((bytes, whole)) => {
                let content = match form {
                    Form::Document => Content::Document(bytes),
                    Form::Statement => Content::Statement(bytes),
                    Form::Mail | Form::Mbox if whole => Content::Mail(bytes),
                    Form::Mail | Form::Mbox => Content::Large(bytes),
                };
                found(Ok((&name, content)))?;
            }
            Err(why) => found(Err((name, why)))?,
        }
    }
    Ok(())
}

/// The bytes, and whether these are all.
fn read(path: &Path, form: Form) -> Result<(Vec<u8>, bool), String> {
    let file = fs::File::open(path).map_err(|e| e.to_string())?;
    let size = file.metadata().map_err(|e| e.to_string())?.len();
    let limit = match form {
        Form::Mbox => MBOX_LIMIT,
        _ => MAIL_LIMIT,
    };
    if size > limit && form != Form::Mail {
        return Err(format!("is larger than {} MB", limit / (1024 * 1024)));
    }
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    Ok((bytes, size <= limit))
}

fn list(folder: &Path, depth: usize, files: &mut Vec<(PathBuf, Form)>, unreadable: &mut Vec<Unreadable>) {
    if depth > DEPTH {
        return unreadable.push((shown(folder), format!("lies more than {DEPTH} folders deep")));
    }
    let mut entries: Vec<fs::DirEntry> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().collect(),
        Err(e) => return unreadable.push((shown(folder), e.to_string())),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    let maildir = ["cur", "new"].iter().all(|part| folder.join(part).is_dir());
    let delivered = folder.file_name().is_some_and(|name| name == "cur" || name == "new")
        && folder.parent().is_some_and(|parent| parent.join("tmp").is_dir());
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name());
        let hidden = name.as_encoded_bytes().first() == Some(&b'.');
        // A link to a folder may lead in a circle; a link to a file leads to a file.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            // The folders of a Maildir begin with a dot, and `tmp` holds what is not yet delivered.
            if !(hidden && !path.join("cur").is_dir() || maildir && name == "tmp") {
                list(&path, depth + 1, files, unreadable);
            }
        } else if !hidden && !maildir && path.is_file() {
            let form = if delivered { Some(Form::Mail) } else { form(&path, false) };
            files.extend(form.map(|form| (path, form)));
        }
    }
}

/// What a file is, by its ending, else by its beginning; in a folder (not `named`) other files are passed over.
fn form(path: &Path, named: bool) -> Option<Form> {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    match ending.as_str() {
        "eml" => return Some(Form::Mail),
        "mbox" | "mbx" => return Some(Form::Mbox),
        "xml" | "pdf" => return Some(Form::Document),
        "sta" | "mt940" | "940" | "mt942" | "942" | "csv" | "tab" | "tsv" | "xlsx" | "zip" => {
            return Some(Form::Statement);
        }
        "" => {}
        _ if !named => return None,
        _ => {}
    }
    let mut start = [0; 1024];
    let length = fs::File::open(path).and_then(|mut file| file.read(&mut start)).unwrap_or(0);
    let start = start.get(..length).unwrap_or_default();
    if start.starts_with(b"From ") {
        Some(Form::Mbox)
    } else if named && crate::documents::Kind::sniff(start).is_some() {
        Some(Form::Document)
    } else if is_header(start) {
        Some(Form::Mail)
    } else if named && crate::documents::Kind::of_figures(start).is_some() {
        Some(Form::Statement)
    } else {
        None
    }
}

/// RFC 5322 section 2.2: a field name, a colon.
fn is_header(start: &[u8]) -> bool {
    let colon = start.iter().take(78).position(|&b| b == b':');
    colon.is_some_and(|at| at > 1 && start.iter().take(at).all(|b| b.is_ascii_alphanumeric() || *b == b'-'))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &Path) -> Vec<String> {
        let mut all = Vec::new();
        each(path, &mut |found| {
            all.push(match found {
                Ok((name, content)) => {
                    let kind = match content {
                        Content::Mail(_) => "mail",
                        Content::Large(_) => "large",
                        Content::Document(_) => "document",
                        Content::Statement(_) => "statement",
                    };
                    format!("{kind} {}", name.strip_prefix(&shown(path)).unwrap_or(name))
                }
                Err((name, _)) => format!("unreadable {}", name.strip_prefix(&shown(path)).unwrap_or(&name)),
            });
            Ok::<(), ()>(())
        })
        .unwrap();
        all
    }

    #[test]
    fn folders_are_read_in_order_and_other_files_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("b.eml", "Subject: b\n\n");
        put("a.EML", "Subject: a\n\n");
        put("a.json", "{}");
        put("notes", "just words, no mail");
        put("mail", "Subject: bare\n\n");
        put(
            "inbox",
            "From a@b Mon Mar  2 10:00:00 2026\nSubject: 1\n\n\nFrom a@b Mon Mar  2 10:00:01 2026\n\n",
        );
        put("sub/c.xml", "<a/>");
        put("sub/d.sta", ":20:X");
        put("dir/cur/1:2,S", "x");
        put("dir/new/2", "x");
        put("dir/tmp/3", "x");
        put("dir/dovecot.list", "Subject: no mail\n\n");
        put("dir/.Sent/cur/4:2,", "x");
        fs::create_dir_all(dir.path().join("dir/.Sent/new")).unwrap();
        fs::create_dir_all(dir.path().join("dir/.Sent/tmp")).unwrap();
        put(".git/config", "Subject: no mail\n\n");
        assert_eq!(
            found(dir.path()),
            [
                "mail /a.EML",
                "mail /b.eml",
                "mail /dir/.Sent/cur/4:2,",
                "mail /dir/cur/1:2,S",
                "mail /dir/new/2",
                "mail /inbox",
                "mail /inbox",
                "mail /mail",
                "document /sub/c.xml",
                "statement /sub/d.sta",
            ]
        );
        assert_eq!(found(&dir.path().join("notes")), ["mail "]);
        assert_eq!(found(&dir.path().join("none")), ["unreadable "]);
        fs::create_dir(dir.path().join("empty")).unwrap();
        assert_eq!(found(&dir.path().join("empty")), ["unreadable "]);
    }
}
