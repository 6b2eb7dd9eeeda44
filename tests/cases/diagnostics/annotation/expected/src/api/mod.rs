//! The operations of `Annotations`, by tag.

pub mod client;
