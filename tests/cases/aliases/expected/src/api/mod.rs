//! The operations of `Aliases`, by tag.

pub mod client;
