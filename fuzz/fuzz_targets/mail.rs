//! Mails: parsing is total, and the identity of a mail does not depend on how often it is parsed.
#![no_main]

use dunmail::mail;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let message = mail::parse(bytes);
    assert_eq!(mail::identity(&message), mail::identity(&mail::parse(bytes)));
    let _ = mail::authenticated(&message, "mx.example");
});
