//! The operations of `allOf`, by tag.

pub mod client;
