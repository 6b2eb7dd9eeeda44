//! The operations of `Nothing`, by tag.

pub mod client;
