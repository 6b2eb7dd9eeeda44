//! The operations of `A key twice`, by tag.

pub mod client;
