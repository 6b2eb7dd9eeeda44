//! The operations of `Unused schema`, by tag.

pub mod client;
