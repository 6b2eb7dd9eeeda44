//! The operations of `42`, by tag.

pub mod client;
