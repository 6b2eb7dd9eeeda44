//! The operations of `Paths that cannot be requested`, by tag.

pub mod client;
