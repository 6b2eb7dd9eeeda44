//! The operations of `Many required properties`, by tag.

pub mod client;
