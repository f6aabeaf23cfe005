//! Arguments → a command.
fn main() {}
