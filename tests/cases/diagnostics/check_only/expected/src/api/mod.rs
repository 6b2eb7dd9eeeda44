//! The operations of `Keywords that a value is checked with`, by tag.

pub mod client;
