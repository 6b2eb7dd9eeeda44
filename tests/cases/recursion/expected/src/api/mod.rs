//! The operations of `Recursion`, by tag.

pub mod client;
