//! CSV of banks and lists of programs: any bytes are rows or an error with a line.
#![no_main]

use std::sync::LazyLock;

use dunmail::documents::{Layouts, table};

static LAYOUTS: LazyLock<Layouts> = LazyLock::new(Layouts::embedded);

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = table::may_be_csv(bytes);
    let _ = table::from_csv(bytes, &LAYOUTS);
});
