//! The words by which outgoing mails are read: `rules/invoices/*.toml`.

/// The rules of all languages.
#[derive(Debug, Clone)]
pub struct InvoiceRules {}

impl InvoiceRules {
    /// The rules that the binary carries.
    pub fn embedded() -> Self {
        InvoiceRules {}
    }
}
