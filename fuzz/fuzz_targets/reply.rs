//! The reading of replies, and of mails that tell of payments: any text means something, or nothing.
#![no_main]

use std::sync::LazyLock;

use dunmail::documents::PaymentRules;
use dunmail::reading::{Input, Rules};
use jiff::civil::date;

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::embedded().expect("a test proves them sound"));
static PAYMENTS: LazyLock<PaymentRules> = LazyLock::new(PaymentRules::embedded);

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (subject, text) = text.split_once('\n').unwrap_or(("", text));
    let input = Input { text, subject, sent: date(2026, 3, 2), hint: None, automatic: false, absence: None };
    let _ = RULES.read(&input);
    let _ = PAYMENTS.read("paypal.de", subject, text, true);
});
