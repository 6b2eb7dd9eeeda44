//! The operations of `References by id`, by tag.

pub mod client;
