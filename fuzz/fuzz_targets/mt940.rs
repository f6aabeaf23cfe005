//! MT940 and MT942: any bytes are transactions or an error with a line.
#![no_main]

use dunmail::documents::{Document, Kind};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = Document::read(bytes, Kind::Swift);
});
