//! Zip and XLSX: limits hold, nothing panics.
#![no_main]

use dunmail::documents::{Document, Kind};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = Document::read(bytes, Kind::Packed);
});
