//! What stays the same about a mail when its UID does not.

use sha2::{Digest, Sha256};

use super::Message;

/// A stable identity: the first 32 hex digits of the SHA-256 of Message-ID, Date, From and Subject. It survives
/// moves, rebuilt folders and new UIDVALIDITY.
pub fn identity(message: &Message) -> String {
    let mut hash = Sha256::new();
    let sent = message.sent.as_ref().map(|sent| sent.timestamp().to_string());
    let from = message.from.as_ref().map(|from| from.normalised());
    for field in [message.message_id.as_deref(), sent.as_deref(), from.as_deref(), Some(&message.subject)] {
        let field = field.unwrap_or("");
        // The length keeps neighbours apart.
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    let mut hex = data_encoding::HEXLOWER.encode(&hash.finalize());
    hex.truncate(32);
    hex
}
