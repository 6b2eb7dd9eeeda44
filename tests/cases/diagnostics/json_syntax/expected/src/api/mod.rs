//! The operations of `A comma too many`, by tag.

pub mod client;
