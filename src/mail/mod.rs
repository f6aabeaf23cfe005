//! Bytes → [`Message`]. The only place that knows mail-parser.
//!
//! [`parse`] is total: a mail is never refused, what was wrong with it is told in its `defects`.

mod authentication;
mod automatic;
mod body;
mod bounce;
mod charset;
mod delivery;
mod diagnosis;
mod flowed;
mod head;
mod heads;
mod html;
mod identity;
pub mod keys;
mod mbox;
mod message;
mod part;
mod read;
mod signature;
mod split;
mod transcript;

pub use authentication::authenticated;
pub use diagnosis::Cause;
pub use identity::identity;
pub use mbox::{is_separator, mbox, unquoted};
pub use message::*;
pub use read::{SEVERAL_SENDERS, parse, parse_headers};
pub use split::split;
