//! The operations of `Hostile names of properties`, by tag.

pub mod client;
