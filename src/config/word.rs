//! Words of a closed set, and what a slip of the pen most likely meant.

use serde::de::{DeserializeOwned, IntoDeserializer};

/// The known word that a slip of the pen most likely meant.
pub(super) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = written.to_lowercase().replace('-', "_");
    let far = |k: &&str| strsim::osa_distance(k, &written);
    // A third of the letters may be wrong, not more: else the hint misleads.
    known.iter().copied().min_by_key(far).filter(|k| far(k) <= 1.max(k.len().max(written.len()) / 3))
}

/// A word of a closed set (an enum that serde reads from a string).
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    T::deserialize(text.into_deserializer()).map_err(|NoWord(known)| {
        let all = known.join(", ");
        match nearest(text, known) {
            Some(near) => format!("{text:?} is none of {all}: did you mean {near:?}?"),
            None => format!("{text:?} is unknown: write one of {all}"),
        }
    })
}

/// serde's complaint about an unknown variant, with the list that it knows.
#[derive(Debug)]
struct NoWord(&'static [&'static str]);

impl std::fmt::Display for NoWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "none of {}", self.0.join(", "))
    }
}

impl std::error::Error for NoWord {}

impl serde::de::Error for NoWord {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        NoWord(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        NoWord(expected)
    }
}
