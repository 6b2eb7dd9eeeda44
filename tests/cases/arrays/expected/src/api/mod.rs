//! The operations of `Arrays`, by tag.

pub mod client;
