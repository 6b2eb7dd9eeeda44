//! The operations of `A key in a header that the client sends itself`, by tag.

pub(super) mod client;
pub mod untagged;
