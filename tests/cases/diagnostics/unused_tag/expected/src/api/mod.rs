//! The operations of `A tag without operations`, by tag.

pub mod client;
