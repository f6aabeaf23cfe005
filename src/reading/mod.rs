//! A newly written text → [`Reading`]. The only place that knows regex.

#[allow(clippy::module_inception)]
mod reading;
pub use reading::*;

/// stub
#[derive(Debug)]
pub struct Rules;
/// stub
#[allow(missing_docs)]
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
pub fn identify(_: &str, _: &str, _: Option<crate::dunning::Language>) -> Option<crate::dunning::Language> {
    None
}
