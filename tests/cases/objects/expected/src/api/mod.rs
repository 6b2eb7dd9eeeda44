//! The operations of `Objects`, by tag.

pub mod client;
