//! The operations of `Constants`, by tag.

pub mod client;
