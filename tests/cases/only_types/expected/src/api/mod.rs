//! The operations of `Only types`, by tag.

pub mod client;
