//! The operations of `Generic schemas without identifiers`, by tag.

pub mod client;
