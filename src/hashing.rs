//! The hash by which tables of weights are looked up (FNV-1a, 64 bits; draft-eastlake-fnv): short keys, and no enemy gains
//! anything by a collision.
//!
//! `build.rs` takes this file in as well, hence nothing here knows the rest of the crate.

/// Of nothing.
pub(crate) const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// With one more part, and its end.
pub(crate) const fn hashed(mut hash: u64, part: &str) -> u64 {
    let bytes = part.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(PRIME);
        at += 1;
    }
    (hash ^ 0xff).wrapping_mul(PRIME)
}

/// A key of a hash: FNV mixes upwards only, so the low bits get some of the high ones.
pub(crate) const fn mixed(hash: u64) -> u64 {
    hash ^ (hash >> 32)
}
