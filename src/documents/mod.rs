//! E-invoices, PDF, outgoing mails → facts.

mod facts;
pub use facts::*;
