//! The operations of `Aliases with siblings`, by tag.

pub mod client;
