//! Who else of a debtor's reads notices: `contacts` of an `[[account]]`.

use super::rungs::standard;
use super::section::Section;
use super::values;
use crate::dunning::{Address, Joins, Level, Role};

/// Reads all of them. None may stand there twice.
pub(super) fn read(s: &mut Section<'_, '_>) -> Vec<Joins> {
    let mut contacts: Vec<Joins> = Vec::new();
    for mut entry in s.sections("contacts") {
        let hint = "write whom to put in Cc, such as \"chef@kunde.test\"";
        let address = entry.required("address", hint, values::address);
        let name = entry.parsed("name", values::line);
        if entry.lacks("role") {
            entry.missing("role", "write invoice, dunning, management or legal");
        }
        let role: Option<Role> = entry.word("role");
        let from = entry.parsed("from", standard);
        if let Some(from) = from.filter(|from| matches!(from, Level::Upcoming | Level::Handover)) {
            let why = format!("{from} is no notice: write a level between the two ends of the ladder");
            entry.error(entry.place_of("from").error(why));
        }
        let (Some(address), Some(role)) = (address, role) else {
            entry.finish();
            continue;
        };
        if contacts.iter().any(|c| c.address.normalised() == address.normalised()) {
            let why = format!("{} stands here twice: keep one", address.address);
            entry.error(entry.place_of("address").error(why));
        }
        let address = Address { name, ..address };
        contacts.push(Joins { address, role, from: from.unwrap_or(role.usual()) });
        entry.finish();
    }
    contacts
}
