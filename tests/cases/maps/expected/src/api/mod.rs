//! The operations of `Maps`, by tag.

pub mod client;
