//! camt: any bytes are transactions or an error; what is read has fingerprints, one each.
#![no_main]

use dunmail::documents::statement;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = statement::tells_until(bytes);
    if let Ok(Some(transactions)) = statement::camt(bytes) {
        assert_eq!(statement::fingerprints(&transactions).len(), transactions.len());
    }
});
