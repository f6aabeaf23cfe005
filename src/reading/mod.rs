//! A newly written text → [`Reading`]. The only place that knows regex.

#[allow(clippy::module_inception)]
mod reading;
pub use reading::*;

/// stub
#[derive(Debug, Clone)]
pub struct Rules;
/// stub
#[derive(Debug)]
pub struct Problem;
impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stub")
    }
}
/// stub
pub type ExampleFailure = Problem;
/// stub
pub type Explanation = Problem;
/// stub
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub text: &'a str,
    pub subject: &'a str,
    pub sent: jiff::civil::Date,
    pub hint: Option<crate::dunning::Language>,
    pub automatic: bool,
    pub absence: Option<bool>,
}
impl Rules {
    /// stub
    pub fn embedded() -> Result<Rules, Vec<Problem>> {
        Ok(Rules)
    }
    /// stub
    pub fn parse(_: &[(crate::dunning::Language, String)]) -> Result<Rules, Vec<Problem>> {
        Ok(Rules)
    }
    /// stub
    pub fn sources() -> [(crate::dunning::Language, &'static str); 4] {
        crate::dunning::Language::ALL.map(|l| (l, ""))
    }
    /// stub
    pub fn run_examples(&self) -> Vec<ExampleFailure> {
        vec![]
    }
    /// stub
    pub fn explain(&self, _: &Input) -> Explanation {
        Problem
    }
    /// stub
    pub fn read(&self, _: &Input) -> Reading {
        Reading {
            language: None,
            primary: crate::dunning::Intent::Unclear,
            intents: vec![],
            date: None,
            amount: None,
            installments: None,
            addresses: vec![],
        }
    }
}
/// stub
pub fn date_phrase(
    _: &str,
    _: crate::dunning::Language,
    _: jiff::civil::Date,
) -> Option<[jiff::civil::Date; 2]> {
    None
}
/// stub
pub fn identify(_: &str, _: &str, _: Option<crate::dunning::Language>) -> Option<crate::dunning::Language> {
    None
}
