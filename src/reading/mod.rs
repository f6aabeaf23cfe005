//! A newly written text → [`Reading`].
//!
//! The way of a text: `tokens` cuts it into words with byte ranges, `language` says in which language,
//! `sentences` finds sentences and clauses and sets salutation and signature apart, `dates` and `amounts` find
//! figures, `engine` finds intents clause by clause with the rules (`rules`, `rules/replies/*.toml`). `signs` lists what
//! else the text shows (its words, the concepts that they stand for, what is denied, what the rules say), `evidence` adds
//! up what these signs are worth for the text and for each sentence (`weights`, fitted from labelled replies by `fit`),
//! `judge` says what follows from both, `settle` decides what holds.
//! `lesson` turns misread replies into rules to look at: `sketch` drafts them, `trial` tries them before they are
//! proposed.
//! Everything is a walk over words: linear in the text, no backtracking.

mod amounts;
mod date_words;
mod dates;
mod engine;
mod evidence;
mod explain;
mod figures;
mod file;
mod fit;
mod hits;
mod judge;
mod language;
mod learners;
mod lesson;
mod money_words;
mod numbers;
mod pattern;
mod phrases;
#[allow(clippy::module_inception)]
mod reading;
mod rules;
mod sentences;
mod settle;
mod signs;
mod sketch;
mod table;
mod tokens;
mod trial;
mod trie;
mod usual_words;
mod voice;
mod weights;
mod words;
mod written;

pub use amounts::amounts;
pub use dates::date_phrase;
pub use explain::Explanation;
pub use file::Problem;
pub use fit::{Example, Shows, fit};
pub use language::identify;
pub use lesson::{Case, Lesson, Outcome, Proposal, learn};
pub use reading::*;
pub use rules::{Automatic, ExampleFailure, Input, Rules, Source};
pub use settle::Why;
pub use voice::{Spoken, voice};
