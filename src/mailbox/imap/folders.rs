//! Folders on an IMAP server: their names, prefix and delimiter, found out from LIST.
//!
//! NAMESPACE would say it outright, but its answer kills the parser.

use std::collections::HashMap;

use async_imap::imap_proto::{MailboxDatum, NameAttribute, Response};

use super::super::folder::{Folder, Role, assign_roles};
use super::super::{MailboxError, utf7};
use super::Imap;
use super::words::unescaped;

/// What LIST has told so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    listed: bool,
    delimiter: Option<char>,
    /// `INBOX.` where all folders live below the INBOX.
    prefix: String,
    /// Full name → how the server spells it, and whether it can be opened.
    raw: HashMap<String, (String, bool)>,
}

impl Names {
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.raw.get(name).map(|(raw, _)| raw.as_str())
    }

    fn below_inbox(&self) -> String {
        self.delimiter.map_or_else(String::new, |d| format!("INBOX{d}"))
    }

    /// Where new folders go: below the INBOX if all others are.
    fn find_prefix(&mut self) {
        let below = self.below_inbox();
        let mut others = self.raw.keys().filter(|n| !n.eq_ignore_ascii_case("INBOX")).peekable();
        let all_below = others.peek().is_some() && others.all(|n| n.starts_with(&below));
        self.prefix = if all_below { below } else { String::new() };
    }

    /// The prefix for a folder of ours: that of its root if it exists anywhere already, lest a client that adds the
    /// first folder elsewhere makes us start a second desk.
    fn full(&self, path: &[&str]) -> String {
        let parts: Vec<String> = path
            .iter()
            .map(|part| self.delimiter.map_or_else(|| (*part).to_owned(), |d| part.replace(d, "-")))
            .collect();
        let delimiter = self.delimiter.map_or_else(|| "-".to_owned(), String::from);
        let below = self.below_inbox();
        let root_exists = |prefix: &str| {
            let root = format!("{prefix}{}", parts.first().map(String::as_str).unwrap_or_default());
            let child = format!("{root}{delimiter}");
            self.raw.keys().any(|n| *n == root || n.starts_with(&child))
        };
        let prefix = [self.prefix.as_str(), "", &below].into_iter().find(|p| root_exists(p));
        format!("{}{}", prefix.unwrap_or(&self.prefix), parts.join(&delimiter))
    }
}

/// One line of a LIST answer.
struct Listed {
    raw: String,
    delimiter: Option<char>,
    role: Role,
    selectable: bool,
}

impl Imap {
    pub async fn folders(&mut self) -> Result<Vec<Folder>, MailboxError> {
        let capabilities = &self.session.capabilities;
        // RFC 6154 section 2: some servers tell roles only when asked; others tell, but cannot be asked.
        let ask = capabilities.has("SPECIAL-USE") && capabilities.has("LIST-EXTENDED");
        let line = if ask { r#"LIST "" "*" RETURN (SPECIAL-USE)"# } else { r#"LIST "" "*""# };
        let listed = match self.list(line).await {
            Err(MailboxError::Refused { .. }) if ask => self.list(r#"LIST "" "*""#).await?,
            listed => listed?,
        };
        self.names.delimiter = listed.iter().find_map(|l| l.delimiter);
        self.names.raw.clear();
        let mut folders: Vec<Folder> = Vec::new();
        for Listed { raw, role, selectable, .. } in listed {
            // A spelling that breaks the rules is shown as it is.
            let name = utf7::decode(&raw).unwrap_or_else(|| raw.clone());
            if self.names.raw.insert(name.clone(), (raw, selectable)).is_none() {
                folders.push(Folder { name, role, selectable });
            }
        }
        self.names.find_prefix();
        self.names.listed = true;
        folders.sort_by(|a, b| a.name.cmp(&b.name));
        assign_roles(&mut folders, self.names.delimiter);
        Ok(folders)
    }

    pub fn folder_name(&self, path: &[&str]) -> String {
        self.names.full(path)
    }

    pub async fn ensure_folder(&mut self, path: &[&str]) -> Result<String, MailboxError> {
        if path.iter().any(|part| part.is_empty()) {
            return Err(MailboxError::Argument { what: "a folder name", reason: "it is empty" });
        }
        if !self.names.listed {
            self.folders().await?;
        }
        let mut name = self.names.full(path);
        if self.names.raw.get(&name).is_some_and(|(_, selectable)| *selectable) {
            return Ok(name);
        }
        if let Err(refused) = self.create(&name).await {
            // A server that keeps everything below the INBOX, on which nobody has made a folder yet.
            let below = self.names.below_inbox();
            if !matches!(refused, MailboxError::Refused { .. })
                || below.is_empty()
                || name.starts_with(&below)
            {
                return Err(refused);
            }
            let second = format!("{below}{name}");
            if self.create(&second).await.is_err() {
                return Err(refused);
            }
            self.names.prefix = below;
            name = second;
        }
        let line = format!("SUBSCRIBE {}", self.argument(&name)?);
        match self.session.run("SUBSCRIBE", &line, &mut |_| {}).await {
            // Some servers keep no subscriptions; the folder is there all the same.
            Ok(_) | Err(MailboxError::Refused { .. }) => {}
            Err(e) => return Err(e),
        }
        let raw = super::spelt(&name);
        self.names.raw.insert(name.clone(), (raw, true));
        Ok(name)
    }

    /// CREATE; a folder that is there already (RFC 5530 `ALREADYEXISTS`, or found by LIST) is as good.
    async fn create(&mut self, name: &str) -> Result<(), MailboxError> {
        let line = format!("CREATE {}", self.argument(name)?);
        match self.session.run("CREATE", &line, &mut |_| {}).await {
            Ok(_) => Ok(()),
            Err(MailboxError::Refused { reason, server, command, .. }) => {
                if self.exists(name).await? {
                    return Ok(());
                }
                Err(MailboxError::Refused { server, command, folder: Some(name.to_owned()), reason })
            }
            Err(e) => Err(e),
        }
    }

    /// Whether LIST knows a folder that can be opened.
    pub(super) async fn exists(&mut self, folder: &str) -> Result<bool, MailboxError> {
        let line = format!("LIST \"\" {}", self.argument(folder)?);
        Ok(self.list(&line).await?.iter().any(|l| l.selectable))
    }

    async fn list(&mut self, line: &str) -> Result<Vec<Listed>, MailboxError> {
        let mut listed = Vec::new();
        let mut on = |response: &Response<'_>| {
            let Response::MailboxData(MailboxDatum::List(list)) = response else { return };
            let mut folder = Listed {
                raw: unescaped(&list.name),
                delimiter: list.delimiter.as_deref().and_then(|d| d.chars().next_back()),
                role: Role::Plain,
                selectable: true,
            };
            for attribute in &list.name_attributes {
                match attribute {
                    NameAttribute::NoSelect => folder.selectable = false,
                    NameAttribute::Extension(word) if word.eq_ignore_ascii_case("\\NonExistent") => {
                        folder.selectable = false;
                    }
                    NameAttribute::Sent => folder.role = Role::Sent,
                    NameAttribute::Drafts => folder.role = Role::Drafts,
                    NameAttribute::Trash => folder.role = Role::Trash,
                    NameAttribute::Junk => folder.role = Role::Junk,
                    NameAttribute::Archive => folder.role = Role::Archive,
                    NameAttribute::All => folder.role = Role::All,
                    NameAttribute::Flagged => folder.role = Role::Flagged,
                    // RFC 8457: a view, as on Gmail.
                    NameAttribute::Extension(word) if word.eq_ignore_ascii_case("\\Important") => {
                        folder.role = Role::Flagged;
                    }
                    _ => {}
                }
            }
            listed.push(folder);
        };
        self.session.run("LIST", line, &mut on).await?;
        Ok(listed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(delimiter: char, folders: &[&str]) -> Names {
        let mut names = Names { listed: true, delimiter: Some(delimiter), ..Names::default() };
        for folder in folders {
            names.raw.insert((*folder).into(), ((*folder).into(), true));
        }
        names.find_prefix();
        names
    }

    #[test]
    fn our_folders_go_where_the_others_are() {
        let path = ["Mahnwesen", "Review"];
        for (delimiter, folders, full) in [
            ('/', &["INBOX", "Sent"][..], "Mahnwesen/Review"),
            ('.', &["INBOX", "INBOX.Sent", "INBOX.Kunden.A"], "INBOX.Mahnwesen.Review"),
            ('.', &["INBOX"], "Mahnwesen.Review"),
            ('/', &["INBOX", "INBOX/Kunden", "Sent"], "Mahnwesen/Review"),
            // The desk stays where it is, whatever other clients do later.
            ('.', &["INBOX", "INBOX.Mahnwesen", "Sent"], "INBOX.Mahnwesen.Review"),
            ('.', &["INBOX", "INBOX.Mahnwesen.Open", "Sent"], "INBOX.Mahnwesen.Review"),
            ('.', &["INBOX", "Mahnwesen", "Sent"], "Mahnwesen.Review"),
        ] {
            assert_eq!(names(delimiter, folders).full(&path), full, "{folders:?}");
        }
        assert_eq!(names('.', &["INBOX"]).full(&["Fa. A.B"]), "Fa- A-B");
        assert_eq!(Names::default().full(&path), "Mahnwesen-Review");
    }
}
