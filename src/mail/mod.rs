//! Bytes → [`Message`]. The only place that knows mail-parser.

mod message;
pub use message::*;
