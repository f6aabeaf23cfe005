//! A newly written text → [`Reading`]. The only place that knows regex.

#[allow(clippy::module_inception)]
mod reading;
pub use reading::*;
