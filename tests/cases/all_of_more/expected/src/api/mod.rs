//! The operations of `allOf of anything`, by tag.

pub mod client;
