//! The operations of `Enums`, by tag.

pub mod client;
