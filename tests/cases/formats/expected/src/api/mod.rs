//! The operations of `Formats`, by tag.

pub mod client;
