//! Every example in the rule files, and the replies under `tests/replies`.
#![allow(missing_docs)]

use dunmail::reading::Rules;

#[test]
fn every_example_in_the_rule_files_holds() {
    let rules = Rules::embedded().unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    });
    let failures = rules.run_examples();
    assert!(
        failures.is_empty(),
        "{}",
        failures.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}
