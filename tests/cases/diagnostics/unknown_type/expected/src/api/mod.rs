//! The operations of `Unknown types`, by tag.

pub mod client;
