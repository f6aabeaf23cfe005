//! See `checks::packed`.
#![no_main]

#[path = "../checks.rs"]
#[allow(dead_code, reason = "each target checks one format")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::packed(bytes));
