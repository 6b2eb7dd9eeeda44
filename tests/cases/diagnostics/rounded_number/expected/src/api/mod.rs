//! The operations of `A very long number`, by tag.

pub mod client;
