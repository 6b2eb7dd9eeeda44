//! The operations of `Credentials that are parameters too`, by tag.

pub mod client;
pub mod untagged;
