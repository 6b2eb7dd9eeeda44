//! The operations of `Credentials that are parameters too`, by tag.

pub(super) mod client;
pub mod untagged;
