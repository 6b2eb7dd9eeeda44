//! The operations of `What is not handled`, by tag.

pub mod client;
