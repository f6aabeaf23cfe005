//! Bank statements → transactions: camt.052, 053, 054 (ISO 20022, all versions) and MT940, MT942 (SWIFT) in the
//! dialects of German, Polish and Dutch banks.
//!
//! A statement is read whole or not at all: half of one would look like the truth.

mod camt;
mod entry_line;
mod fingerprint;
mod narrative;
mod swift;
mod transaction;
mod until;

pub use camt::camt;
pub use fingerprint::{Fingerprint, fingerprints};
pub(super) use narrative::Narrative;
pub use swift::swift;
pub use transaction::{Inner, Transaction};
pub(super) use transaction::{said, two_places};
pub use until::tells_until;

/// How far into a file its kind must show, in bytes.
const HEAD: usize = 4096;

/// Whether a file is camt: `BkToCstmr…` beneath `Document` (ISO 20022).
pub fn is_camt(bytes: &[u8]) -> bool {
    has(bytes, b"Document")
        && [&b"BkToCstmrStmt"[..], b"BkToCstmrAcctRpt", b"BkToCstmrDbtCdtNtfctn"]
            .into_iter()
            .any(|word| has(bytes, word))
}

/// Whether a file is MT940 or MT942: field 20, then an account, a balance or an entry.
pub fn is_swift(bytes: &[u8]) -> bool {
    has(bytes, b":20:")
        && [&b":25:"[..], b":60F:", b":60M:", b":61:", b":62F:", b":34F:"]
            .into_iter()
            .any(|tag| has(bytes, tag))
}

/// Whether a file is a bank statement, by its beginning.
pub fn is_statement(bytes: &[u8]) -> bool {
    is_camt(bytes) || is_swift(bytes)
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes[..bytes.len().min(HEAD)].windows(wanted.len()).any(|window| window == wanted)
}
