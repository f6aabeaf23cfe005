//! The form in which weights of signs are looked up, and how it is made from `rules/invoices/weights.txt`.
//!
//! `build.rs` takes this file in as well: the table of the weights that come with the program is made when the program is built,
//! so that starting touches none of it. Hence nothing here knows more of the crate than how it hashes.
//!
//! A table is a row of slots, a power of two of them and at most half of them taken; each has 32 bits of a sign's key (0: the slot is
//! free) and its weight, 4 bytes each, little-endian. A sign lies in the slot that the low bits of its key name, or in the
//! next free one behind.

use crate::hashing::{BASIS, hashed, mixed};

/// The questions of a weights file, by their names there.
pub(super) const SECTIONS: [&str; 6] = ["kind", "number", "issued", "amount", "due", "side"];

/// Bytes of a slot.
const SLOT: usize = 8;

/// A question's signs are looked up from here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Section(u64);

/// The section of that name.
pub(super) const fn section(name: &str) -> Section {
    Section(hashed(BASIS, name))
}

/// What of a key chooses the slot, and what is kept there: never 0.
fn parts(section: Section, sign: &str) -> (usize, u32) {
    let key = mixed(hashed(section.0, sign));
    (key as usize, ((key >> 32) as u32).max(1))
}

/// The table of a weights file: `[section]`, then lines of a sign, two blanks and its weight; `#` begins a remark.
///
/// # Errors
/// The first line that is none of these, with its number.
pub(super) fn make(text: &str) -> Result<Vec<u8>, String> {
    let mut signs = Vec::new();
    let mut within = None;
    for (number, line) in text.lines().enumerate() {
        let fault = |what: &str| format!("line {}: {what}", number + 1);
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            if !SECTIONS.contains(&name) {
                return Err(fault(&format!("no such section; write one of {}", SECTIONS.join(", "))));
            }
            within = Some(section(name));
            // That the section is there.
            signs.push((section(name), "", 1.0));
            continue;
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let within = within.ok_or_else(|| fault("a weight before any section"))?;
        let (sign, weight) =
            line.rsplit_once("  ").ok_or_else(|| fault("write a sign, two blanks and its weight"))?;
        let weight: f32 = weight.parse().map_err(|_| fault("this weight is no number"))?;
        if !weight.is_finite() {
            return Err(fault("this weight is no number"));
        }
        signs.push((within, sign, weight));
    }
    let slots = (signs.len() * 2).next_power_of_two();
    let mut table = vec![0; slots * SLOT];
    for (section, sign, weight) in signs {
        let (place, kept) = parts(section, sign);
        let free = |at: &usize| matches!(slot(&table, *at), Some((known, _)) if known == 0 || known == kept);
        let Some(at) = (place..place.saturating_add(slots)).find(free) else { continue };
        let at = (at & (slots - 1)) * SLOT;
        table[at..at + 4].copy_from_slice(&kept.to_le_bytes());
        table[at + 4..at + SLOT].copy_from_slice(&weight.to_le_bytes());
    }
    Ok(table)
}

/// What lies in a slot, counted round and round.
fn slot(table: &[u8], at: usize) -> Option<(u32, f32)> {
    let (slots, _) = table.as_chunks::<SLOT>();
    let [a, b, c, d, weight @ ..] = slots.get(at & slots.len().checked_sub(1)?)?;
    Some((u32::from_le_bytes([*a, *b, *c, *d]), f32::from_le_bytes(*weight)))
}

/// The weight of a sign, if the table has any.
pub(super) fn weight(table: &[u8], section: Section, sign: &str) -> Option<f32> {
    let (mut at, kept) = parts(section, sign);
    loop {
        match slot(table, at)? {
            (0, _) => return None,
            (known, weight) if known == kept => return Some(weight),
            _ => at = at.wrapping_add(1),
        }
    }
}

/// Whether the table has any signs of a section.
pub(super) fn knows(table: &[u8], section: Section) -> bool {
    weight(table, section, "").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_found_in_its_section_alone() {
        let lines: String = (0..500).map(|n| format!("before wort{n}  {n}.5\n")).collect();
        let table = make(&format!("# a remark\n[due]\n{lines}\n[number]\nbefore wort7  -1\n")).unwrap();
        for n in 0..500 {
            assert_eq!(weight(&table, section("due"), &format!("before wort{n}")), Some(n as f32 + 0.5));
        }
        assert_eq!(weight(&table, section("number"), "before wort7"), Some(-1.0));
        assert_eq!(weight(&table, section("number"), "before wort8"), None);
        assert!(knows(&table, section("number")) && !knows(&table, section("amount")));
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        assert_eq!(weight(&[], section("due"), "before wort"), None);
        assert_eq!(weight(&[0; SLOT], section("due"), "before wort"), None);
        let empty = make("").unwrap();
        assert!(!knows(&empty, section("due")));
    }
}
