//! The operations of `Keywords that nothing is made of`, by tag.

pub mod client;
