//! The operations of `Hostile values`, by tag.

pub mod client;
