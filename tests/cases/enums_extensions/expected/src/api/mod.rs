//! The operations of `Extensions of enums`, by tag.

pub mod client;
