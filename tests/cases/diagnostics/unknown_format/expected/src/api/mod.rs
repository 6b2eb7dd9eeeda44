//! The operations of `Unknown formats`, by tag.

pub mod client;
