//! E-invoices in CII, UBL and FA: any bytes are facts or an error.
#![no_main]

use dunmail::documents::{Document, Kind};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = Document::read(bytes, Kind::Xml);
});
