//! Folders: what they are called, what they are for, how full they are.

/// A folder as the server lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// The full name in UTF-8, with the server's prefix and delimiter.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Whether it can hold messages (no `\Noselect`, no `\NonExistent`).
    pub selectable: bool,
}

/// What a folder is for, by SPECIAL-USE (RFC 6154) or, where the server is silent, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Where mail arrives.
    Inbox,
    /// Copies of what was sent.
    Sent,
    /// Unsent mail.
    Drafts,
    /// Deleted mail.
    Trash,
    /// Spam.
    Junk,
    /// Filed mail.
    Archive,
    /// A view of all mail (Gmail): its messages also lie elsewhere.
    All,
    /// A view of flagged or important mail: its messages also lie elsewhere.
    Flagged,
    /// Anything else.
    Plain,
}

/// A folder's numbers (RFC 9051 sections 2.3.1.1 and 6.3.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FolderStatus {
    /// UIDs mean something only together with this number.
    pub uid_validity: u32,
    /// No message so far has this UID or a higher one; 0 where the server keeps it to itself.
    pub uid_next: u32,
    /// How many messages it holds.
    pub messages: u32,
    /// HIGHESTMODSEQ (RFC 7162), where the server keeps one: unchanged means that nothing changed, flags included.
    pub highest_modseq: Option<u64>,
    /// Whether keywords of one's own can be set (`\*` in PERMANENTFLAGS); known once the folder has been opened.
    pub keywords_allowed: Option<bool>,
}

/// Names that mail clients give to their folders, in lower case, in de, pl, nl and en.
const WELL_KNOWN: &[(Role, &[&str])] = &[
    (
        Role::Sent,
        &[
            "sent",
            "sent items",
            "sent messages",
            "sent mail",
            "gesendet",
            "gesendete",
            "gesendete objekte",
            "gesendete elemente",
            "gesendete nachrichten",
            "wysłane",
            "elementy wysłane",
            "wysłane wiadomości",
            "verzonden",
            "verzonden items",
            "verzonden berichten",
        ],
    ),
    (
        Role::Drafts,
        &[
            "drafts",
            "draft",
            "entwürfe",
            "entwurf",
            "kopie robocze",
            "wersje robocze",
            "szkice",
            "robocze",
            "concepten",
            "klad",
        ],
    ),
    (
        Role::Trash,
        &[
            "trash",
            "deleted items",
            "deleted messages",
            "deleted",
            "bin",
            "papierkorb",
            "gelöschte objekte",
            "gelöschte elemente",
            "gelöscht",
            "kosz",
            "elementy usunięte",
            "prullenbak",
            "verwijderde items",
            "verwijderde berichten",
        ],
    ),
    (
        Role::Junk,
        &[
            "junk",
            "junk e-mail",
            "junk email",
            "junk mail",
            "spam",
            "bulk mail",
            "spamverdacht",
            "unerwünscht",
            "wiadomości-śmieci",
            "wiadomości śmieci",
            "niechciane",
            "ongewenste e-mail",
            "ongewenst",
        ],
    ),
    (Role::Archive, &["archive", "archives", "archiv", "archiwum", "archief"]),
];

impl Role {
    /// What a folder is for by its name alone, as clients and programs spell it on disk: `.INBOX.Gesendet`,
    /// `Sent Items`, `Elementy wys&AUI-ane`.
    pub fn by_name(name: &str) -> Role {
        let last = name.rsplit(['/', '.']).find(|part| !part.is_empty()).unwrap_or_default();
        let last = super::utf7::decode(last).unwrap_or_else(|| last.to_owned()).to_lowercase();
        if last == "inbox" {
            return Role::Inbox;
        }
        WELL_KNOWN
            .iter()
            .find(|(_, names)| names.contains(&last.as_str()))
            .map_or(Role::Plain, |(role, _)| *role)
    }
}

/// Gives roles to folders that the server said nothing about: INBOX by its name, the others by well-known names,
/// each role once, the folder nearest to the root first. A role that the server itself assigned is not guessed at.
pub(super) fn assign_roles(folders: &mut [Folder], delimiter: Option<char>) {
    for folder in folders.iter_mut() {
        if folder.name.eq_ignore_ascii_case("INBOX") {
            folder.role = Role::Inbox;
        }
    }
    let parts = |name: &str| delimiter.map_or(1, |d| name.split(d).count());
    for (role, names) in WELL_KNOWN {
        if folders.iter().any(|f| f.role == *role) {
            continue;
        }
        let guessed = folders
            .iter_mut()
            .filter(|f| f.selectable && f.role == Role::Plain)
            .filter_map(|f| {
                let last = delimiter.and_then(|d| f.name.rsplit(d).next()).unwrap_or(&f.name).to_lowercase();
                let rank = names.iter().position(|n| *n == last)?;
                Some(((parts(&f.name), rank), f))
            })
            .min_by_key(|(rank, _)| *rank);
        if let Some((_, folder)) = guessed {
            folder.role = *role;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(names: &[(&str, Role)]) -> Vec<Role> {
        let mut folders: Vec<Folder> = names
            .iter()
            .map(|(name, role)| Folder { name: (*name).into(), role: *role, selectable: true })
            .collect();
        assign_roles(&mut folders, Some('/'));
        folders.into_iter().map(|f| f.role).collect()
    }

    #[test]
    fn names_in_four_languages_tell_the_role() {
        for (name, role) in [
            ("Gesendete Objekte", Role::Sent),
            ("Elementy wysłane", Role::Sent),
            ("VERZONDEN ITEMS", Role::Sent),
            ("ENTWÜRFE", Role::Drafts),
            ("Firma/Kosz", Role::Trash),
            ("Ongewenste e-mail", Role::Junk),
            ("Rechnungen", Role::Plain),
            ("inbox", Role::Inbox),
        ] {
            assert_eq!(roles(&[(name, Role::Plain)]), [role], "{name}");
        }
    }

    #[test]
    fn names_on_disk_tell_the_role_alone() {
        for (name, role) in [
            (".Sent", Role::Sent),
            (".INBOX.Gesendete Elemente", Role::Sent),
            (".Elementy wys&AUI-ane", Role::Sent),
            ("Firma/Verzonden items", Role::Sent),
            ("Inbox", Role::Inbox),
            ("Kunden", Role::Plain),
            ("", Role::Plain),
        ] {
            assert_eq!(Role::by_name(name), role, "{name}");
        }
    }

    #[test]
    fn what_the_server_says_goes_before_names_and_each_role_is_given_once() {
        use Role::*;
        assert_eq!(
            roles(&[
                ("INBOX", Plain),
                ("Sent", Plain),
                ("Ausgang", Sent),
                ("Kunden/Papierkorb", Plain),
                ("Trash", Plain)
            ]),
            [Inbox, Plain, Sent, Plain, Trash]
        );
    }
}
