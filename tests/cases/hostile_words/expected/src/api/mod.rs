//! The operations of `Hostile words */ "`, by tag.

pub mod client;
