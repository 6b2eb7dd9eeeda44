//! The operations of `Presence`, by tag.

pub mod client;
