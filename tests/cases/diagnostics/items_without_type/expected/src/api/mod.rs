//! The operations of `Items without a type`, by tag.

pub mod client;
