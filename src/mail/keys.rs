//! dunmail's own keys: `dm-` and 24 characters of base32. They stand in the Message-ID of every notice, in its
//! `X-Dunmail-Key`, and may stand behind a `+` in an address.

/// What every key begins with.
pub const PREFIX: &str = "dm-";

/// How many characters of `a-z2-7` follow the prefix.
pub const LENGTH: usize = 24;

/// The header that carries a notice's key, for servers that rewrite the Message-ID.
pub const HEADER: &str = "X-Dunmail-Key";

/// The Message-ID, without angle brackets, of the notice with this key.
pub fn message_id_for(key: &str, domain: &str) -> String {
    format!("{key}@{domain}")
}

/// The address that carries this key: `billing@firma.test` → `billing+dm-…@firma.test`. A tag that is there
/// already is replaced. `None` when `address` has no `@`.
pub fn address_for(key: &str, address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let local = local.split('+').next().unwrap_or(local);
    Some(format!("{local}+{key}@{domain}"))
}

/// A key without its prefix, as the outbox knows it.
pub fn bare(key: &str) -> &str {
    key.trim().strip_prefix(PREFIX).unwrap_or(key.trim())
}

/// Whether `text` is a key by its shape; whether it is one of ours only the store can tell.
pub fn is_key(text: &str) -> bool {
    text.strip_prefix(PREFIX).is_some_and(|rest| {
        rest.len() == LENGTH && rest.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'))
    })
}

/// The keys that Message-IDs (as local part) or addresses (as `+` tag) carry, in their order, each once. Case
/// is ignored, since servers on the way may change it.
pub fn keys_in<'a>(identifiers: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut keys = Vec::new();
    for identifier in identifiers {
        let local = identifier.trim().trim_start_matches('<').split('@').next().unwrap_or("");
        let tag = local.rsplit_once('+').map_or(local, |(_, tag)| tag).to_ascii_lowercase();
        if is_key(&tag) && !keys.contains(&tag) {
            keys.push(tag);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "dm-abcdefghijklmnopqrstu234";

    #[test]
    fn keys_come_back_from_ids_and_addresses() {
        let id = message_id_for(KEY, "firma.test");
        let address = address_for(KEY, "billing+old@firma.test").unwrap();
        assert_eq!(address, format!("billing+{KEY}@firma.test"));
        assert_eq!(keys_in([id.as_str(), address.as_str(), "x@y.test"]), [KEY]);
        assert_eq!(keys_in([id.to_uppercase().as_str()]), [KEY]);
    }

    #[test]
    fn what_only_resembles_a_key_is_none() {
        for id in ["dm-short@x", "dm-abcdefghijklmnopqrstu2345@x", "xdm-abcdefghijklmnopqrstu234@x", "", "@"]
        {
            assert!(keys_in([id]).is_empty(), "{id}");
        }
        assert!(!is_key("dm-abcdefghijklmnopqrstu189"));
    }
}
