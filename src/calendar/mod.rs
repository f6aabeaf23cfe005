//! Working days, public holidays, send windows.

/// Working days and the send window.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {}
