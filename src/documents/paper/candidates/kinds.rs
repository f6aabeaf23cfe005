//! The kinds of papers.

use super::super::labels::Label;
use super::super::signs::{Signs, name};
use super::{Asked, Candidate, Candidates};

/// The kinds of papers that are told apart, by the names of [`Stands`](super::super::Stands).
pub const KINDS: [&str; 9] = [
    "invoice",
    "credit_note",
    "reminder",
    "offer",
    "order_confirmation",
    "delivery_note",
    "pro_forma",
    "statement_of_account",
    "receipt",
];

impl Candidates<'_> {
    /// The kinds of papers; what is seen on it speaks for or against each.
    pub(in super::super) fn kinds(&self) -> Vec<Candidate<&'static str>> {
        let mut seen = Signs::new(Asked::Kind);
        for (at, cell) in self.form.cells.iter().enumerate() {
            for hit in &cell.titles {
                let place = [
                    if hit.start == 0 { "first" } else { "within" },
                    if cell.is_prose() { "prose" } else { "set" },
                    if at < 25 { "high" } else { "low" },
                    if hit.end == cell.tokens.len() { "ends" } else { "goes-on" },
                ];
                seen.note("title", format_args!("{:?}", hit.label));
                seen.note("title-place", format_args!("{:?} {}", hit.label, place.join(" ")));
            }
            for label in cell.labels.iter().map(|hit| hit.label) {
                if matches!(
                    label,
                    Label::Due | Label::Terms | Label::Payable | Label::Refers | Label::Paid | Label::Number
                ) {
                    seen.note("label", format_args!("{label:?}"));
                }
            }
            for word in cell.tokens.iter().map(name).filter(|name| !name.starts_with('<') && name.len() > 3) {
                seen.note("word", word);
            }
        }
        Candidates::each(&KINDS, seen)
    }
}
